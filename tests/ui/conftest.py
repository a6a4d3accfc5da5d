"""After a test with Qt nothing is left: no window, no thread, no process."""

from tests.leaks import nothing_is_left

__all__ = ["nothing_is_left"]
