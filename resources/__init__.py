"""Fonts, schemes and the manual; read by path, never imported for their content."""
