"""Reports as documents: Word, web page, Markdown."""
