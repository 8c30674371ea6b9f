"""Codes and enums as sentences of the windows."""
