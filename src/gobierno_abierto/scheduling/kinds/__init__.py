"""The kinds of clash, one by one: each gives the clashes of its kind in a document."""
