"""The core of the hearing desk: records, rules, acts, papers and proof; no Qt."""

__version__ = "0.1.0"
