"""Whoosh over plain rows: a cache that can be thrown away. Knows no store.

The process that writes, with rows read from a library::

    expected = Expected(library_id, epoch, oldest_sequence)
    with open_writer(folder, expected) as writer:      # LibraryLocked, IndexUnusable
        writer.apply(rows, gone_keys, sequence=n)      # one commit; then the outbox may forget n
    with rebuild(folder, expected) as writer:          # after IndexUnusable
        for batch in batches: writer.apply(batch, (), sequence=n)
        writer.publish()                               # searchers see it at their next refresh

The process that searches::

    searcher = IndexSearcher(folder, expected)         # IndexUnusable: answer with scan.matches
    searcher.refresh()                                 # cheap when nothing changed
    results = searcher.search(parse(text), limit=20)
    best_passage(reading_text, query, language=language)

``searcher.stamp.sequence`` tells how far the answers go. All errors are those of ``domain.errors``.
"""
