"""Reads collections with the client `caldav`; one JSON object a line on stdout.

The arguments are the name of a user and the addresses of collections. For each of them, in order:
all its objects as text, once as listed and once as found by a search for all entries.
"""

import importlib
import json
import sys
from typing import Any


def main(user: str, *addresses: str) -> None:
    """Read each collection."""
    caldav: Any = importlib.import_module("caldav")
    # Any password will do: the server asks for none.
    with caldav.DAVClient(url=addresses[0], username=user, password=user) as client:
        for address in addresses:
            calendar = client.calendar(url=address)
            name = calendar.get_display_name()
            listed = [each.data for each in calendar.get_objects(load_objects=True)]
            kinds = ({"event": True}, {"todo": True, "include_completed": True})
            found = [each.data for kind in kinds for each in calendar.search(**kind)]
            sys.stdout.write(json.dumps({"name": name, "listed": listed, "found": found}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
