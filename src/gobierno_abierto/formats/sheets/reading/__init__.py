"""From the rows of sheets to a document, and to all that is to be said of them."""
