"""Many verified records, one table."""
