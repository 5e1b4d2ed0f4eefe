"""The pages' scripts, run by Streamlit's own AppTest: nothing raises, whatever there is to show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from builder.ui.routes_assets import PAGES
from builder.ui.services import Services, use

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def app(own_home: Path):
    running = Services()
    use(running)
    yield AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    running.close()
    use(None)


def test_the_address_without_a_page_leads_to_build(app):
    app.run()
    assert not app.exception
    assert any(
        element.proto.id.endswith("studio") or "studio" in str(element.proto) for element in app.get("bidi_component")
    )


def test_the_bar_links_every_page_there_is(app):
    app.run()
    labels = [element.proto.label for element in app.get("page_link")]
    files = {"tape": "graph"}
    assert labels == [name.capitalize() for name in PAGES if (ROOT / "pages" / f"{files.get(name, name)}.py").is_file()]


@pytest.mark.parametrize("page", sorted(path.name for path in (ROOT / "pages").glob("*.py")))
def test_a_page_runs_in_an_empty_home(app, page):
    app.run()
    app.switch_page(f"pages/{page}").run()
    assert not app.exception


def test_the_runs_page_tells_what_to_do_first(app):
    app.run()
    app.switch_page("pages/runs.py").run()
    assert "No runs yet" in "".join(element.proto.body for element in app.get("html"))


def test_pages_never_import_torch(tmp_path):
    code = (
        "import sys\nfrom streamlit.testing.v1 import AppTest\n"
        f"app = AppTest.from_file({str(ROOT / 'app.py')!r}, default_timeout=60).run()\n"
        "for page in ('train', 'graph', 'gradients', 'runs'):\n"
        "    app.switch_page(f'pages/{page}.py').run()\n"
        "    assert not app.exception, (page, app.exception)\n"
        "print([name for name in sys.modules if name == 'torch' or name.startswith('torch.')])\n"
    )
    import os

    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "TAPEDECK_HOME": str(tmp_path)},
    )
    assert answer.stdout.strip() == "[]", answer.stderr[-2000:]
