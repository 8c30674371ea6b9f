"""Recomputes everything from a record and reports, check by check."""
