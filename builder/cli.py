"""The command line: `tapedeck [PROJECT]` opens the app; the other words do one thing without it.

Exit codes: 0 fine, 1 findings or failure of the user's work, 2 wrong use. Errors go to stderr, one line first.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from typer.core import TyperGroup

import builder

FAILED, WRONG_USE = 1, 2
UsageError: Any = typer.BadParameter.__bases__[0]  # click's own, or that of the copy inside newer typers
out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class OpenByDefault(TyperGroup):
    """What is not a word of ours is a project to open: `tapedeck digits.json`, `tapedeck --port 9000`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in {"--help", "-h", "--version"}):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The words, and then what happens without one: --help leaves nothing out."""
        super().format_help(ctx, formatter)
        opened = self.commands["open"]
        opened.format_help(opened.make_context("tapedeck", [], parent=None, resilient_parsing=True), formatter)


app = typer.Typer(
    cls=OpenByDefault,
    add_completion=False,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    help="Stack nn layers in the browser, train them live, and see the real autograd graph and every gradient.\n\n"
    "`tapedeck [PROJECT]` opens the app: it is short for `tapedeck open`, whose options stand below.",
    epilog="Exit codes: 0 fine, 1 a finding or a failure of your work, 2 wrong use. Nothing is sent anywhere: no telemetry. "
    "Files are kept in $TAPEDECK_HOME, else in the platform's place for user data.",
)


class RefusedError(Exception):
    """Ends the command with one line on stderr and an exit code."""

    def __init__(self, message: str, code: int = WRONG_USE, detail: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.detail = detail


@contextmanager
def reported() -> Iterator[None]:
    """Turn what can go wrong into one line on stderr, details after, and an exit code."""
    from builder.model.project import DocumentError

    try:
        yield
    except RefusedError as refusal:
        err.print(f"tapedeck: {refusal}", markup=False)
        if refusal.detail:
            err.print(refusal.detail, markup=False)
        raise typer.Exit(refusal.code) from None
    except DocumentError as error:
        err.print(f"tapedeck: {error}", markup=False)
        raise typer.Exit(FAILED) from None
    except OSError as error:
        err.print(f"tapedeck: {error.strerror or error}{f': {error.filename}' if error.filename else ''}", markup=False)
        raise typer.Exit(FAILED) from None


def _version(wanted: bool) -> None:
    if wanted:
        print(f"tapedeck {builder.__version__}")
        raise typer.Exit


@app.callback()
def words(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    del version


@app.command("open")
def open_app(
    project: Annotated[
        str | None, typer.Argument(help="A project file (.json), a Python source (.py), or the name of a project.")
    ] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on; when it is taken, the next free one.", min=1, max=65535)
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to listen on. Anything but this machine's own needs to be meant.")
    ] = "127.0.0.1",
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the link in the browser.")] = True,
    allow_code: Annotated[
        bool, typer.Option("--allow-code", help="Let the Playground page run the Python that is typed there.")
    ] = False,
) -> None:
    """Open the app in the browser (what `tapedeck` does by itself)."""
    with reported():
        from builder.ui.server import serve

        name = _project_to_open(project) if project else None
        if host not in {"127.0.0.1", "::1", "localhost"}:
            err.print(
                f"[yellow]Listening on {host}: everyone who can reach this machine and has the link can run models here. "
                "The connection is not encrypted.[/yellow]"
            )

        def ready(url: str) -> None:
            print(f"Tapedeck is at {url}", flush=True)
            print("Ctrl+C ends the server; runs in training go on.", flush=True)
            if browser:
                with suppress(webbrowser.Error):
                    webbrowser.open(url)

        try:
            serve(host=host, port=port, project=name, allow_code=allow_code, on_ready=ready)
        except KeyboardInterrupt:
            raise typer.Exit(0) from None


def _project_to_open(given: str) -> str:
    """The name of the project that `given` means; a file is opened as a project that remembers it."""
    from builder.ui.documents import read_content
    from builder.ui.workspace import Workspace, is_name

    workspace = Workspace()
    path = Path(given)
    if path.suffix == ".py" and path.is_file():
        from builder.code.parse import ParseError

        try:
            model = builder.parse(path.read_text(encoding="utf-8")).model_dump(mode="json")
        except (ParseError, UnicodeDecodeError) as error:
            raise RefusedError(f"{path}: {error}", FAILED) from error
        return workspace.create(path.stem, model, None).name
    if path.is_file():
        file = str(path.resolve())
        content = read_content(path.read_bytes())
        for row in workspace.names():
            if row.get("file") == file:
                known = workspace.get(row["name"])
                if known.saved >= path.stat().st_mtime:
                    return known.name
                return workspace.edit(known.name, known.revision, *content).name
        return workspace.create(path.stem, *content, file=file).name
    if is_name(given):
        with suppress(KeyError):
            return workspace.get(given).name
    raise RefusedError(f"there is no project {given!r}: neither a file nor a name that `tapedeck list` shows")


def _project(given: str) -> Any:
    """The project that a file or a name means."""
    from builder.ui.workspace import Workspace

    return Workspace().get(_project_to_open(given))


@app.command()
def train(
    project: Annotated[str, typer.Argument(help="A project file, or the name of a project.")],
    device: Annotated[str | None, typer.Option(help="cpu, cuda, cuda:1, mps, … instead of the project's.")] = None,
    epochs: Annotated[int | None, typer.Option(help="Epochs instead of the project's.", min=1)] = None,
    seed: Annotated[int | None, typer.Option(help="Seed instead of the project's.", min=0)] = None,
    resume: Annotated[str | None, typer.Option(help="Id of a run to go on with, from its last checkpoint.")] = None,
) -> None:
    """Train without the app, with a progress bar. The run is shown in the app all the same."""
    with reported():
        from builder.store.runs import create_run, find_run
        from builder.train.settings import RunSettings

        if resume:
            try:
                run = find_run(resume)
            except KeyError as error:
                raise RefusedError(str(error.args[0])) from error
        else:
            opened = _project(project)
            chosen = {"device": device, "epochs": epochs, "seed": seed}
            changed = {key: value for key, value in chosen.items() if value is not None}
            try:
                settings = RunSettings.model_validate({**(opened.training or {}), **changed, "model": opened.model})
            except ValueError as error:
                raise RefusedError("the settings do not fit", WRONG_USE, str(error)) from error
            run = create_run(settings.model_dump(mode="json"), project=opened.name)
        from builder.ui.headless import train_here

        print(f"run {run.id}", flush=True)
        outcome = train_here(run.directory, out)
        if outcome.get("status") == "failed":
            why = outcome.get("error") or {}
            detail = str(why.get("fix") or why.get("traceback") or "")
            raise RefusedError(str(why.get("message", "the run failed")), FAILED, detail)
        print(f"{outcome.get('status')}: {run.directory}")


@app.command()
def export(
    what: Annotated[
        str, typer.Argument(metavar="PROJECT|RUN", help="A project file, a project's name, or a run's id.")
    ],
    target: Annotated[
        str,
        typer.Argument(
            help="python, script, project, safetensors, state-dict; of a run's tape: "
            "tape.svg, tape.png, tape.pdf, tape.dot, tape.html, tape.json or torchviz."
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; left out: a name of its own here.")
    ] = None,
) -> None:
    """Write a model, its code, its weights or its tape to a file."""
    with reported():
        from builder.export.targets import ExportError, Subject, find_target, subject_of_run

        try:
            chosen = find_target(target)
            try:
                subject = subject_of_run(what)
            except KeyError:
                opened = _project(what)
                subject = Subject(model=opened.model, training=opened.training)
            path = output or Path(f"{subject.name}{chosen.suffix}")
            path.write_bytes(chosen.make(subject))
        except ExportError as error:
            raise RefusedError(str(error), error.code) from error
        print(path)


@app.command("list")
def list_everything(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show the servers that run, the projects and the runs."""
    with reported():
        from builder.store.runs import list_runs
        from builder.ui.servers import running_servers
        from builder.ui.workspace import Workspace

        servers, projects, runs = running_servers(), Workspace().names(), list_runs()
        if as_json:
            print(json.dumps({"servers": servers, "projects": projects, "runs": runs}, indent=1))
            return
        print("Servers" if servers else "Servers: none")
        for server in servers:
            print(f"{server['url']}  (pid {server['pid']}, since {_when(server['started'])})")
        for title, columns, rows in (
            ("Projects", ("name", "model", "edited"), [(p["name"], p["model"], _when(p["saved"])) for p in projects]),
            (
                "Runs",
                ("run", "status", "step", "loss", "made"),
                [(r["id"], r["status"], r.get("step"), _short(r.get("loss")), _when(r["created"])) for r in runs],
            ),
        ):
            if not rows:
                out.print(f"{title}: none")
                continue
            table = Table(title=title, title_justify="left", box=None, pad_edge=False)
            for column in columns:
                table.add_column(column, no_wrap=True)
            for row in rows:
                table.add_row(*("–" if cell is None else str(cell) for cell in row))
            out.print(table)


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _short(value: float | None) -> str | None:
    return None if value is None else f"{value:.4g}"


@app.command()
def show(
    run: Annotated[str, typer.Argument(help="Id of a run, as `tapedeck list` shows it.")],
    path: Annotated[
        Path | None, typer.Argument(metavar="[PAGE.html]", help="With --html: the file; left out: named after the run.")
    ] = None,
    html: Annotated[
        bool, typer.Option("--html", help="Write a page that stands alone, with curves, gradients and the tape.")
    ] = False,
) -> None:
    """Show a run: its state, loss and metric; with --html as a page to keep or send."""
    if path is not None and not html:
        raise typer.BadParameter(f"what is {str(path)!r} for? With --html it is the page to write")
    with reported():
        from builder.store.runs import find_run

        try:
            found = find_run(run)
        except KeyError as error:
            raise RefusedError(str(error.args[0])) from error
        if html:
            from builder.ui.run_page import run_page

            page = path or Path(f"{found.directory.name}.html")
            page.write_text(run_page(found), encoding="utf-8")
            print(page)
            return
        meta, summary = found.meta(), found.summary()
        for key, value in {**summary, "device": meta.get("device"), "threads": meta.get("threads")}.items():
            if value is not None:
                print(f"{key:12} {value}")
        if meta.get("status") == "failed":
            why = meta.get("error") or {}
            raise RefusedError(str(why.get("message", "the run failed")), FAILED, str(why.get("traceback", "")))


@app.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
def doctor(
    script: Annotated[
        Path, typer.Argument(metavar="SCRIPT.py", help="Any PyTorch script.", exists=True, dir_okay=False)
    ],
    arguments: Annotated[list[str] | None, typer.Argument(metavar="[ARGS]…", help="Arguments of the script.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Findings as JSON.")] = False,
) -> None:
    """Run a PyTorch script under observation and print what is wrong with its training, where, and what to do."""
    rest = list(arguments or [])
    if script.suffix == ".ipynb":
        raise typer.BadParameter("a notebook is not a script: jupyter nbconvert --to script makes one of it")
    if rest[:1] == ["--json"]:  # accepted behind the script too
        as_json, rest = True, rest[1:]
    if rest[:1] == ["--"]:
        rest = rest[1:]
    with reported(), tempfile.TemporaryDirectory(prefix="tapedeck-doctor-") as folder:
        report = Path(folder) / "report.json"
        line = [sys.executable, "-m", "builder.doctor.run", str(report), str(script), *rest]
        status = _wait(subprocess.Popen(line))
        if not report.is_file():
            raise RefusedError("the script ended before anything could be observed", FAILED, f"exit status {status}")
        answer = json.loads(report.read_text(encoding="utf-8"))
        for note in answer["notes"]:
            err.print(f"note: {note}", markup=False)
        if as_json:
            print(json.dumps({"findings": answer["findings"]}, indent=1))
        else:
            _print_findings(answer)
        if answer["findings"]:
            raise typer.Exit(FAILED)


def _wait(process: subprocess.Popen[bytes]) -> int:
    """Waits for a process through Ctrl+C: the process gets it too, and still tells what it found."""
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def _print_findings(answer: dict[str, Any]) -> None:
    for finding in answer["findings"]:
        place = f"{finding['file']}:{finding['line']}  " if finding.get("file") else ""
        out.print(f"{place}[bold]{finding['code']}[/bold]", end="  ")
        out.print(finding["message"], markup=False)
        if finding.get("fix"):
            out.print(f"    fix: {finding['fix']}", markup=False)
    if not answer["findings"]:
        seen = ", ".join(f"{value} {name}" for name, value in answer.get("seen", {}).items() if isinstance(value, int))
        out.print(f"Nothing found{f' in {seen}' if seen else ''}.", markup=False)


def main() -> None:
    """The console script."""
    try:
        status = app(prog_name="tapedeck", standalone_mode=False)
    except UsageError as error:
        err.print(f"tapedeck: {error.format_message()}", markup=False)
        if error.ctx is not None:
            err.print(error.ctx.get_usage(), markup=False)
        sys.exit(WRONG_USE)
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(130)
    sys.exit(status if isinstance(status, int) else 0)
