"""The autograd graph of a run's last captured step: as a picture, a page that stands alone, or JSON."""

from __future__ import annotations

from builder.export.subject import ExportError, Subject


def tape_svg(subject: Subject) -> bytes:
    """SVG by graphviz. Errors: ExportError without a run, a tape, or the dot program."""
    return _file(subject, "svg")


def tape_png(subject: Subject) -> bytes:
    """PNG by graphviz. Errors: as of SVG."""
    return _file(subject, "png")


def tape_pdf(subject: Subject) -> bytes:
    """PDF by graphviz. Errors: as of SVG."""
    return _file(subject, "pdf")


def tape_dot(subject: Subject) -> bytes:
    """The DOT text, which needs no program. Errors: ExportError without a run or a tape."""
    return _file(subject, "dot")


def torchviz_dot(subject: Subject) -> bytes:
    """The DOT text in torchviz's form. Errors: ExportError without a run or a tape."""
    return _file(subject, "dot", "torchviz")


def tape_html(subject: Subject) -> bytes:
    """A page with pan, zoom and click that opens offline. Errors: ExportError without a run or a tape."""
    return _file(subject, "html")


def tape_json(subject: Subject) -> bytes:
    """Structure and numbers as docs/tape-schema.json describes them. Errors: ExportError without a run or a tape."""
    return _file(subject, "json")


def _file(subject: Subject, kind: str, engine: str = "graphviz") -> bytes:
    if subject.directory is None:
        raise ExportError("only a run has tapes: train the model first", wrong_use=True)
    from builder.tape.dot import DrawError
    from builder.tape.files import tape_file

    try:
        return tape_file(subject.directory, None, kind, engine)
    except KeyError:
        raise ExportError("this run has no tape yet") from None
    except DrawError as error:
        raise ExportError(str(error)) from error
