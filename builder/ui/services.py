"""What the server has one of: the warm worker, the open projects, and how it was started."""

from __future__ import annotations

import sys
import threading
import types
from dataclasses import dataclass, field

from builder.ui.workspace import Workspace
from builder.workers.supervisor import ModelWorker


@dataclass
class Services:
    """One per process, made when the server starts. `stopping` is set when it ends, so that streams end too."""

    worker: ModelWorker = field(default_factory=ModelWorker)
    exporter: ModelWorker = field(default_factory=lambda: ModelWorker(kind="export"))
    """Started when first asked: what takes seconds must not hold up the edits of the canvas."""
    workspace: Workspace = field(default_factory=Workspace)
    allow_code: bool = False
    stopping: threading.Event = field(default_factory=threading.Event)

    def close(self) -> None:
        """End the workers and every stream."""
        self.stopping.set()
        self.worker.close()
        self.exporter.close()


_PLACE = "tapedeck_services"
"""A module of this name holds the services: Streamlit evicts local modules when a file changes, never this one."""


def services() -> Services:
    """The server's services; made when they are first asked for."""
    module = sys.modules.setdefault(_PLACE, types.ModuleType(_PLACE))
    found = module.__dict__.get("services")
    if found is None:
        found = module.__dict__["services"] = Services()
    assert isinstance(found, Services) or type(found).__name__ == "Services"
    return found


def use(new: Services | None) -> None:
    """Set the services of this process, or forget them."""
    sys.modules.setdefault(_PLACE, types.ModuleType(_PLACE)).__dict__["services"] = new
