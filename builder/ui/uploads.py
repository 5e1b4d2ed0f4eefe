"""Files that users bring: kept privately under a name of their content, so the same file is kept once."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from builder.store.home import uploads_directory, write_private
from builder.ui.answers import ProblemError


def keep_upload(name: str, content: bytes) -> dict[str, Any]:
    """Keep an uploaded file: {file (absolute path), name, bytes}. Errors: ProblemError for an empty file."""
    if not content.strip():
        raise ProblemError(422, "empty-file", f"{name} is empty.")
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip(".-")[-80:] or "data.csv"
    path = uploads_directory() / f"{hashlib.sha256(content).hexdigest()[:12]}-{stem}"
    if not path.is_file():
        write_private(path, content)
    return {"file": str(path), "name": name, "bytes": len(content)}
