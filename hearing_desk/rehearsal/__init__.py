"""Plays a whole hearing day through the desk, with plausible people and ballots."""
