"""Web pages: which blocks are the article, and what is known of it."""
