"""What stands between the panes and the library: each wires one pane to the engine, and draws nothing."""
