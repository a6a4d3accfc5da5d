"""Step 2: a post's annotations are found at once even where the deleted ones are asked for too."""

SCHEMA = """
CREATE INDEX annotation_post_all ON annotation(post);
"""
