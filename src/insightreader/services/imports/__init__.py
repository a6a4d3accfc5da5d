"""Use cases of what comes in: archives, other libraries, exports of other
programs, the sample library.
"""
