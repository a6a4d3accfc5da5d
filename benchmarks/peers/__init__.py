"""What the program is measured against, each alone in its own process."""
