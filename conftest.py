"""The code blocks of the pages are tests, too."""

import os

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import SkipParser

from doc_blocks import blocks, close_folder, open_folder

pytest_collect_file = Sybil(
    parsers=[blocks, SkipParser()],
    patterns=["*.md"],
    setup=open_folder,
    teardown=close_folder,
).pytest()

# In CI the same examples are drawn each time, so that a run can be repeated; elsewhere new ones.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
