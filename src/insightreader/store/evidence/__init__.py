"""Rows of evidence: codebook, cases, summaries, claims, briefs."""
