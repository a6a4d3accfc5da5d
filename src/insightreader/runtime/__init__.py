"""QtCore only: moves calls and results on and off the event loop."""
