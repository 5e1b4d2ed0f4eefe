"""When backward raises: the tape so far, the node that failed, its line, and what to do."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from builder.train.session import Session
    from builder.train.taping import Taper

BACKWARD = 3
"""`Session.phase` while backward runs: three phases are done."""


def examine_failure(session: Session, taper: Taper, error: Exception) -> dict[str, Any] | None:
    """What the failed backward pass of this session shows (preflight.examine, with step and signature of its tape).

    A step that was not taped is done again from its forward on, with hooks: the run has ended anyway. None when the
    failure was elsewhere, or does not come again.
    """
    if session.phase != BACKWARD or session.input is None or session.target is None:
        return None
    found = None
    with suppress(Exception):  # the first failure is what counts
        found = taper.after_failure(session.step_number, error)
    if found is None:
        with suppress(Exception):
            found = _once_more(session, taper)
    taper.abort()
    if found is not None:
        vars(error)["post_mortem"] = found
    return found


def _once_more(session: Session, taper: Taper) -> dict[str, Any] | None:
    taper.begin()
    output = session.model(session.input)
    assert session.target is not None
    loss = session.objective(output, session.target)
    taper.after_loss(loss, len(session.target))
    try:
        loss.backward()  # type: ignore[no-untyped-call]
    except Exception as again:
        return taper.after_failure(session.step_number, again)
    return None
