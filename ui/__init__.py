"""The desk's windows (Qt); they come with the next stage."""
