"""Source → module: execute what emit wrote, so that what is read is what runs."""

from __future__ import annotations

import hashlib
import linecache
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from builder.code.emit import EmitError, emit
from builder.model.graph import ModelGraph

if TYPE_CHECKING:
    from torch import nn

__all__ = ["EmitError", "build"]


def build(
    graph_or_source: ModelGraph | str, *, filename: str | Path | None = None, name: str | None = None
) -> nn.Module:
    """The nn.Module of a document, executed from its emitted source; or of a source that is given.

    The source is registered under `filename` (default: a name made from its text), so tracebacks show its lines and
    `inspect.getsource` finds it. `name` is the class to make; without it the document's, or a source's last module
    class. Raises EmitError when the document cannot be written, and whatever the source itself raises.
    """
    if isinstance(graph_or_source, ModelGraph):
        refuse_broken(graph_or_source)
        source: str = emit(graph_or_source)
        name = graph_or_source.name
    else:
        source = graph_or_source
    module = execute(source, filename)
    return _class(module, name)()


def refuse_broken(graph: ModelGraph) -> None:
    """Raise EmitError with the first error the structure of a document shows."""
    from builder.model.check import check_structure

    for finding in check_structure(graph):
        if finding.severity == "error":
            raise EmitError(finding.message, finding.node or "")


def execute(source: str, filename: str | Path | None = None) -> ModuleType:
    """Run a source as a module of its own, known to `sys.modules`, `linecache` and `inspect`."""
    text = str(source)
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    file = str(filename) if filename is not None else f"<tapedeck model {digest}>"
    module = ModuleType(f"tapedeck_model_{digest}")
    module.__file__ = file
    # A file that does not exist yet would be dropped from the cache; an entry without a time never is.
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
    sys.modules[module.__name__] = module
    exec(compile(text, file, "exec"), module.__dict__)  # noqa: S102 - the one place where emitted source runs
    return module


def _class(module: ModuleType, name: str | None) -> type[nn.Module]:
    from torch import nn

    classes = {
        key: value
        for key, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, nn.Module) and value.__module__ == module.__name__
    }
    if name is not None:
        if name not in classes:
            raise EmitError(f"the source defines no module class {name!r}; it has {', '.join(classes) or 'none'}")
        return classes[name]
    if not classes:
        raise EmitError("the source defines no nn.Module class")
    return list(classes.values())[-1]
