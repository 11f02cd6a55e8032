"""What stands in cells: one value, or one field spread over several, both ways."""
