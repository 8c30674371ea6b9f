"""The only SQL in the house: open, migrate, append, read, export."""
