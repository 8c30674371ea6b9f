"""Sentences and labels in Chinese and English for codes, enums and papers."""
