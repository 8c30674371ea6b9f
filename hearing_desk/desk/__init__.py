"""The acts: one clerk per stage; guard, rule, append."""
