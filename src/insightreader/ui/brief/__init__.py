"""The brief workspace: claims and briefs; widgets that know values only."""
