"""The picture of a board: bars of milestones in time."""
