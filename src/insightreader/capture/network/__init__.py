"""Addresses: the one place that opens sockets."""
