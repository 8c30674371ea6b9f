"""Turns received files into rows and problems; decides nobody's eligibility."""
