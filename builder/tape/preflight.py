"""Before backward: in-place changes that will break it. After it broke: which node, which line, what to do.

A node that saved a tensor remembers its version; reading the saved tensor while the version differs raises what
backward would raise. Where a hook packed the value (checkpointing, offloading) it is not read: that would run the hook.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from torch import Tensor

from builder.tape.changes import Change, storage_of
from builder.tape.findings import Finding
from builder.tape.log import NOWHERE, Log, Site
from builder.tape.saved import saved_names

if TYPE_CHECKING:
    from builder.tape.tape import Tape

MODIFIED = "modified by an inplace operation"
TWICE = "second time"
OUT_OF_PLACE = "write the change as a new tensor: x = x + y, not x += y, x.add_(y) or x[i] = y"
UNRECORDED = " (this step was not recorded; `tapedeck doctor` on the script names every line)"
_EXPECTED = re.compile(r"expected version (\d+)")


@dataclass(frozen=True, slots=True)
class Broken:
    """A saved tensor that was changed after it was saved: backward will refuse to use it."""

    node: int
    """Index of the node on the tape."""
    name: str
    """Autograd's name of the node."""
    attribute: str
    """What it saved: "result", "self", "weight" …"""
    shape: tuple[int, ...]
    saved_at: Site
    changes: tuple[Change, ...]
    """The calls that changed it since, first to last; empty when they were not seen."""

    @property
    def changed_at(self) -> Site:
        """Where it was changed first; nowhere when that was not seen."""
        return self.changes[0].site if self.changes else NOWHERE

    def places(self) -> dict[str, Any]:
        """Where it was saved and where it was changed, as plain JSON values: {node, saved, changed}."""
        return {
            "node": self.node,
            "saved": _place(self.saved_at),
            "changed": _place(self.changed_at) if self.changes else None,
        }

    def finding(self, step: int | None = None) -> Finding:
        """The same in words."""
        saved, changed = self.saved_at, self.changed_at
        by = f", {changed.operation or 'an in-place operation'}{_at(changed)}" if self.changes else ""
        return Finding(
            "modified-in-place",
            f"backward will fail: the {self.attribute} that {self.name} saved{_at(saved)}"
            f" has been modified by an inplace operation{by}",
            changed.file or saved.file,
            changed.line if changed.file else saved.line,
            f"shape {list(self.shape)}, saved by {saved.operation or self.name} in module '{saved.module}',"
            f" changed {len(self.changes) or 'at least 1'} time(s) since",
            advice(changed.operation),
            step,
        )


def changed_in_place(function: Any) -> list[tuple[str, Tensor, int]]:
    """What one autograd node saved and can no longer use. Runs no hook.

    (attribute, the tensor as it is now, its version as it was saved)
    """
    found = []
    for raw in saved_names(type(function)):
        try:
            held = getattr(function, raw)
        except (RuntimeError, AttributeError):
            continue
        parts = held if isinstance(held, tuple) else (held,)
        if not any(isinstance(_data(one), Tensor) for one in parts) or any(_hooked(one) for one in parts):
            continue
        name = raw.removeprefix("_raw_saved_")
        try:
            getattr(function, f"_saved_{name}")
        except RuntimeError as error:
            if MODIFIED in str(error):
                data = next(data for one in parts if isinstance(data := _data(one), Tensor))
                saved = _EXPECTED.search(str(error))
                found.append((name, data, int(saved[1]) if saved else 0))
        except AttributeError:
            continue
    return found


def preflight(tape: Tape, log: Log | None = None, *, all_nodes: bool = False) -> list[Broken]:
    """What will make backward through this tape fail. Call it after the forward; it changes nothing.

    Only nodes that hold a storage `log` saw changed are looked at, so a step without in-place changes costs nothing;
    `all_nodes` (or no log) looks at every node. Errors: RuntimeError when the tape was released.
    """
    if log is not None and not log.changes and not all_nodes:
        return []
    found = []
    for i, function in enumerate(tape.functions):
        if log is not None and not all_nodes and not _holds_changed(function, log):
            continue
        for attribute, tensor, version in changed_in_place(function):
            found.append(_broken(tape, i, attribute, tensor, version, log))
    found.sort(key=lambda one: (not one.changes, int(tape.order[one.node])))
    return found


def examine(tape: Tape, error: BaseException, broken: list[Broken]) -> dict[str, Any]:
    """What a failed backward pass shows, as plain JSON values; `tape` was read with `failed=True`.

    {node, name, module, operation, file, line, shape, begun, nodes, message, reason, fix, saved, changed}; `saved` and
    `changed` are {operation, module, file, line} of the tensor that was changed in place, None for other failures.
    `begun` is how many nodes had begun; -1 where the pass was not recorded.
    """
    measured = tape.measured
    failed = measured.failed if measured is not None else -1
    culprit = next(
        (one for one in broken if one.node == failed), broken[0] if broken and MODIFIED in str(error) else None
    )
    if culprit is not None:
        failed = culprit.node
    site = tape.site(failed) if failed >= 0 else NOWHERE
    message = str(error).splitlines()[0] if str(error) else type(error).__name__
    told = culprit.finding() if culprit is not None else None
    forms = tape.forms[failed] if failed >= 0 else ()
    return {
        "node": failed,
        "name": tape.names[failed] if failed >= 0 else "",
        "module": site.module,
        "operation": site.operation,
        "file": site.file,
        "line": site.line,
        "shape": [int(n) for n in forms[0].shape] if forms else [],
        "begun": int((measured.order >= 0).sum()) if measured is not None else -1,
        "nodes": len(tape),
        "message": message,
        "reason": told.message.removeprefix("backward will fail: ") if told is not None else "",
        "fix": (told.fix if told is not None else _advice_for(message)) + (UNRECORDED if measured is None else ""),
        "saved": None if culprit is None else culprit.places()["saved"],
        "changed": None if culprit is None else culprit.places()["changed"],
    }


def post_mortem(tape: Tape, error: BaseException, broken: list[Broken]) -> Finding:
    """The same in words: the change that broke it with both lines, else the node that raised with its forward line."""
    seen = examine(tape, error, broken)
    node, changed = seen["node"], seen["changed"]
    place = changed if changed is not None and changed["file"] else seen
    told = f"backward raised in {seen['name']}" if node >= 0 else "backward raised"
    begun = f"{seen['begun']} of {seen['nodes']} nodes had begun" if seen["begun"] >= 0 else f"{seen['nodes']} nodes"
    if seen["begun"] == 0:
        told += " before any node had begun"
    if seen["operation"]:
        told += f", the derivative of {seen['operation']}"
    return Finding(
        "modified-in-place" if seen["reason"] else "backward-failed",
        f"{told}: {seen['reason'] or seen['message']}",
        place["file"],
        place["line"],
        (f"shape {seen['shape']} in module '{seen['module']}'; " if node >= 0 else "") + begun,
        seen["fix"],
        tape.step,
    )


def advice(operation: str) -> str:
    """What to write in place of an in-place call."""
    name = operation.rpartition(".")[2]
    if name == "__setitem__":
        return "write into a clone(), or build the result with torch.where, cat or stack"
    if name.startswith("__i"):
        sign = {"__iadd__": "+", "__isub__": "-", "__imul__": "*", "__itruediv__": "/"}.get(name, "op")
        return f"write x = x {sign} y instead of x {sign}= y"
    if name in {"step", "_foreach_add_", "_foreach_addcdiv_"}:
        return "call every backward() that uses these weights before optimizer.step(), or run forward again after it"
    if name and not name.endswith("_"):
        return f"leave out inplace=True in {operation}, or out=…: let it make a new tensor"
    return f"write x = x.{name.rstrip('_')}(…): a new tensor instead of a changed one" if name else OUT_OF_PLACE


def _advice_for(message: str) -> str:
    if TWICE in message:
        return "detach() what is carried from step to step, or call backward() once on the sum of the losses"
    if "shape" in message or "size" in message:
        return "compare the shapes at this node: a custom Function must return gradients shaped as its inputs"
    return "look at the line that made this node"


def _broken(tape: Tape, node: int, attribute: str, tensor: Tensor, version: int, log: Log | None) -> Broken:
    number = int(tape.sequence[node])
    seen = log.changes.get(storage_of(tensor), ()) if log is not None else ()
    # a call that works in place and saves its own result changed it before it saved it
    changes = tuple(change for change in seen if change.sequence > number and change.version > version)
    shape = tuple(int(n) for n in tensor.shape)
    return Broken(node, tape.names[node], attribute, shape, tape.site(node), changes)


def _holds_changed(function: Any, log: Log) -> bool:
    for raw in saved_names(type(function)):
        try:
            held = getattr(function, raw)
        except (RuntimeError, AttributeError):
            continue
        for one in held if isinstance(held, tuple) else (held,):
            data = _data(one)
            if isinstance(data, Tensor) and storage_of(data) in log.changes:
                return True
    return False


def _data(saved: Any) -> Any:
    try:
        return saved.data
    except (RuntimeError, AttributeError):
        return None


def _hooked(saved: Any) -> bool:
    try:
        return saved.unpack_hook is not None
    except (RuntimeError, AttributeError):
        return False


def _at(site: Site) -> str:
    return f" at line {site.line}" if site.line >= 0 else f" in module '{site.module}'" if site.module else ""


def _place(site: Site) -> dict[str, Any]:
    return {"operation": site.operation, "module": site.module, "file": site.file, "line": site.line}
