"""``ver``, ``show``, ``mostrar``: the agenda as text."""

from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import opened
from gobierno_abierto.cli.papers import message_asked, require_message
from gobierno_abierto.cli.publishing import release
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.model import Visibility
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish import agenda_text


def run(arguments: Arguments, console: Console) -> int:
    """Show a document: its public view, unless the internal one is asked for."""
    require_message(arguments, console.lang)
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("show", found, console)
    internal = arguments.has("internal") or is_confidential(found)
    released = release(arguments, console, (found,), internal=internal)
    if released is None:
        return 1
    (document,) = released
    message = None
    if arguments.has("message"):
        message = message_asked(arguments, document, console.lang, internal=internal)
    if console.as_json:
        shown = document if internal else public_view(document)
        visibility = Visibility.INTERNAL if internal else Visibility.PUBLIC
        asked = {"message": message} if message else {"document": to_plain(shown)}
        answer = {"file": found.shown, "visibility": visibility.value, **asked}
        console.tell_object({"command": "show", **answer})
    elif message:
        console.tell(message)
    else:
        console.tell(agenda_text(document, lang=console.lang, width=WIDTH, internal=internal))
    warn_of_errors(found, console)
    return warn_of_gaps((found,), console)
