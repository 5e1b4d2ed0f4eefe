"""The command line: `tapedeck [PROJECT]` opens the app, the other words do one thing without it."""

from __future__ import annotations

import sys


def main() -> None:
    from builder.ui.server import serve

    serve(port=int(sys.argv[1]) if len(sys.argv) > 1 else None, on_ready=lambda url: print(url, flush=True))
