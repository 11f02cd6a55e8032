"""The code blocks of the pages are tests, too."""

import os
import signal

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.markdown import SkipParser

from doc_blocks import blocks, close_folder, open_folder

pytest_collect_file = Sybil(
    parsers=[blocks, SkipParser()],
    patterns=["*.md"],
    setup=open_folder,
    teardown=close_folder,
).pytest()

# How long an example takes is the machine's business, and a benchmark's. In CI the same examples
# are drawn each time, so that a run can be repeated; elsewhere new ones.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("here", _PATIENT)
settings.register_profile("ci", _PATIENT, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# A run in the background ignores interruptions, and so would every program that it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
