"""Coding what a search found: passages are proposed in their context, and taken or left."""
