"""Other people's formats and our own, each behind one door."""
