"""From a document to the bytes of a calendar."""
