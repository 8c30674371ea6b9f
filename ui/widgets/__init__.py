"""Reusable dumb widgets: values in, signals out."""
