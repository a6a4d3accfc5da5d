"""Use cases of what goes out: archives, reports, tables, folders of files."""
