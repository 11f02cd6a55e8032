"""From a document to the rows of sheets."""
