"""References: CSL, citations in published styles, RIS, BibLaTeX."""
