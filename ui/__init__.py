"""The desk's windows (Qt): they show things and collect keys; they decide nothing."""
