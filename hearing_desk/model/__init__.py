"""The nouns: frozen records, enums and ids. No room below but errors."""
