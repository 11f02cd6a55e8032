"""``python -m gobierno_abierto``: the command."""

import sys

from gobierno_abierto.cli import main

if __name__ == "__main__":
    sys.exit(main())
