"""Bytes in, clean revision out. No network while cleaning, no library."""
