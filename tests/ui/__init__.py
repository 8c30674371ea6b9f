"""The windows, by what a person sees and does."""
