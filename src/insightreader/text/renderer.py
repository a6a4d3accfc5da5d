"""What others need to know of the renderer without loading it: its name, and its viewer's rules."""

RENDERER = "text-1"
"""Names the rules of ``text.rendering`` and is stored with each revision."""

DEEPEST_QUOTE = 24
VIEWER_RULES = "div.text { white-space: pre-wrap; } " + " ".join(
    f".q{depth} {{ -qt-user-state: {depth}; }}" for depth in range(1, DEEPEST_QUOTE + 1)
)
"""What a viewer's style sheet must say of the classes that ``text.drawing`` uses; the HTML has no
``style`` of its own. A drawn block of class ``q2`` stands in a quotation inside a quotation."""
