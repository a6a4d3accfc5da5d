"""Use cases of evidence: codebook, cases, matrix, claims, briefs and views."""
