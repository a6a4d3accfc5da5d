"""InsightReader: read and annotate sources on your own desktop."""

__version__ = "0.1.0"
