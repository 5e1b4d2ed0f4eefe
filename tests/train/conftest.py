"""Every test of training has a home of its own, and leaves torch's threads as they were."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import torch

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path / "home"))
    threads = torch.get_num_threads()
    yield tmp_path / "home"
    torch.set_num_threads(threads)
