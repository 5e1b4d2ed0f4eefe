"""The autograd graph of a run's last captured step, as SVG or DOT."""

from __future__ import annotations

from builder.export.subject import ExportError, Subject


def tape_svg(subject: Subject) -> bytes:
    """SVG by graphviz. Errors: ExportError without a run, a tape, or the dot program."""
    return _picture(subject, "svg")


def tape_dot(subject: Subject) -> bytes:
    """The DOT text, which needs no program. Errors: ExportError without a run or a tape."""
    return _picture(subject, "dot")


def _picture(subject: Subject, kind: str) -> bytes:
    if subject.directory is None:
        raise ExportError("only a run has tapes: train the model first", wrong_use=True)
    from builder.store.runs import Run
    from builder.tape.dot import DrawError, picture

    run = Run(subject.directory)
    try:
        tapes = run.tapes()
    finally:
        run.close()
    if not tapes:
        raise ExportError("this run has no tape yet")
    try:
        return picture(subject.directory, tapes[-1]["step"], kind).encode()
    except DrawError as error:
        raise ExportError(str(error)) from error
