"""The verbs that need only their arguments: pure functions over records."""
