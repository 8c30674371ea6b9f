"""Faults on purpose: killed, without power, failing, full, moved, altered; nothing said is lost."""
