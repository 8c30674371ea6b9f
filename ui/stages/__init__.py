"""One page per stage of the day."""
