"""The acts as records, how they chain and add up; no rules."""
