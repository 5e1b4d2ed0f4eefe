"""The model as Python: the emitted source, exactly."""

from __future__ import annotations

from builder.export.subject import Subject


def python_source(subject: Subject) -> bytes:
    """model.py in UTF-8."""
    return subject.source().encode()
