"""The house's rules, held by reading the imports of every file: who may know whom."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "builder"

# Each part may import itself and those named here; "ui" and the command line may import everything.
MAY_IMPORT = {
    "catalog": set(),
    "model": {"catalog"},
    "infer": {"catalog", "model", "code"},
    "code": {"catalog", "model", "infer"},
    "data": set(),
    "store": set(),
    "tape": {"store"},  # watch() and record() write runs; nothing else of the house is known to them
    "doctor": {"tape"},
    "train": {"tape", "data", "code", "store", "model", "catalog", "infer"},
    "export": {"code", "model", "train", "tape", "store", "catalog", "infer", "data"},
    "workers": {"train", "infer", "code", "export", "catalog", "model", "data", "store", "tape", "doctor"},
}
TORCH_FREE = ("catalog/read.py", "catalog/entry.py", "model", "store", "ui", "train/settings.py", "__init__.py")
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "stuff"}


def sources() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if "node_modules" not in p.parts)


def imported(path: Path, *, top_level_only: bool = False) -> set[str]:
    """The modules a file imports, in full; those under `if TYPE_CHECKING` are left out."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.Import):
                found.update(alias.name for alias in child.names)
            elif isinstance(child, ast.ImportFrom) and child.module and not child.level:
                found.add(child.module)
                found.update(f"{child.module}.{alias.name}" for alias in child.names)
            if top_level_only and isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else ""


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_dependencies_point_down_only(part: str) -> None:
    allowed = MAY_IMPORT[part] | {part}
    wrong = []
    for path in sources():
        if part_of(path) != part:
            continue
        for module in imported(path):
            pieces = module.split(".")
            ours = pieces[0] == "builder" and len(pieces) > 1 and (PACKAGE / pieces[1]).is_dir()
            if ours and pieces[1] not in allowed:
                wrong.append(f"{path.relative_to(ROOT)} imports {module}")
    assert not wrong


def test_only_the_ui_imports_streamlit() -> None:
    wrong = [
        str(path.relative_to(ROOT))
        for path in sources()
        if part_of(path) != "ui" and any(m.split(".")[0] == "streamlit" for m in imported(path))
    ]
    assert not wrong


def test_what_the_first_page_needs_never_imports_torch_at_its_top() -> None:
    wrong = []
    for path in sources():
        relative = path.relative_to(PACKAGE).as_posix()
        if any(relative == free or relative.startswith(f"{free}/") for free in TORCH_FREE):
            wrong += [
                f"{relative} imports {m}" for m in imported(path, top_level_only=True) if m.split(".")[0] == "torch"
            ]
    assert not wrong


@pytest.mark.parametrize(
    "statement",
    [
        "import builder",
        "from builder.catalog import catalog; catalog()",
        "import builder; builder.Draft",
        "import builder.cli",
    ],
)
def test_torch_and_streamlit_stay_out_of(statement: str) -> None:
    code = f"import sys; {statement}; print([m for m in ('torch', 'streamlit') if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert answer.stdout.strip() == "[]"


def test_every_file_is_named_for_a_concept_and_short_enough_to_read() -> None:
    wrong = []
    for path in [*sources(), *PACKAGE.glob("ui/frontend/src/**/*.ts*")]:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if path.stem in NAMELESS or lines > 600:
            wrong.append(f"{path.relative_to(ROOT)}: {lines} lines")
    assert not wrong


def test_the_facade_is_whole() -> None:
    import builder

    for name in builder.__all__:
        assert getattr(builder, name).__doc__, f"builder.{name} has no docstring"
