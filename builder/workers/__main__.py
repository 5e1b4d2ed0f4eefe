"""`python -m builder.workers model | export | train RUN_DIR`: where every worker process begins."""

from __future__ import annotations

import sys
from pathlib import Path

USAGE = "usage: python -m builder.workers model | export | train RUN_DIR"


def main(arguments: list[str]) -> int:
    """The exit status: 0 when the work is done, 1 when it failed, 2 for wrong use."""
    match arguments:
        case ["model"]:
            from builder.workers.jobs import MODEL_JOBS, warm_up
            from builder.workers.serve import serve

            serve(MODEL_JOBS, warm_up)
        case ["export"]:
            from builder.workers.jobs import EXPORT_JOBS, import_torch
            from builder.workers.serve import serve

            serve(EXPORT_JOBS, import_torch)
        case ["train", run_dir] if Path(run_dir).is_dir():
            from builder.workers.training import train

            return train(Path(run_dir))
        case _:
            print(USAGE, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
