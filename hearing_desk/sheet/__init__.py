"""Builds the printed papers: first a plain record of every word and number, then bytes."""
