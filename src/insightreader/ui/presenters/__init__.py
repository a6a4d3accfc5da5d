"""Between panes and library: each presenter wires one pane to the engine, and draws nothing."""
