"""The least change that clears the clashes of an agenda."""
