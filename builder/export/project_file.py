"""The document and its training settings, as a file that opens again."""

from __future__ import annotations

from builder.export.subject import Subject
from builder.model.project import Project, dumps, read_document


def project_file(subject: Subject) -> bytes:
    """The project's JSON in UTF-8. Errors: DocumentError for a model that is not one."""
    return dumps(Project(model=read_document(subject.document()), training=subject.training)).encode()
