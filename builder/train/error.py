"""The one error of training that users see: what is wrong, and what to do next."""

from __future__ import annotations


class TrainingError(Exception):
    """A run that cannot start or go on as asked: `code` is stable, `fix` says what to do next, `detail` is torch's reason."""

    def __init__(self, code: str, message: str, fix: str = "", detail: str = "") -> None:
        super().__init__(" ".join(part for part in (message, fix) if part))
        self.code = code
        self.message = message
        self.fix = fix
        self.detail = detail
