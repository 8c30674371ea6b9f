"""Digests as people compare them by eye and read them aloud."""


def in_fours(digest: str) -> str:
    """Groups of four, which a narrow label may break between."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
