"""Plain text as people copy it: paragraphs, headings, furniture, bylines."""
