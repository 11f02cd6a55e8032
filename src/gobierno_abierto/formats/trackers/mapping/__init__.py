"""What goes where: the mapping of a tracker, as people write it and as the engine has it."""
