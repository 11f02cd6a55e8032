"""What pictures and pages have in common: markup, letters, colours, fonts."""
