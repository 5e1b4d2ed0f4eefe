"""The Export page: everything that can leave the app, for the open project or for a run, with what it would write."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import streamlit as st

from builder.export.targets import TARGETS, ExportError, Subject, Target, subject_of_run
from builder.model.project import DocumentError
from builder.store.runs import find_run, list_runs
from builder.ui.answers import PREFIX
from builder.ui.page_style import page_style
from builder.ui.routes_project import opened
from builder.ui.services import services
from builder.ui.shell import page_link
from builder.ui.workspace import Project, known_report
from builder.workers.supervisor import WorkerError

Json = dict[str, Any]
PROJECT = "the open project"
LONGEST_NAME = 24
"""Characters of a run's name in the list."""
LANGUAGES = {".py": "python", "-train.py": "python", ".json": "json"}


def export_page(query: Mapping[str, str]) -> None:
    """Draws the page for the run or project that the address names, else the project that was edited last."""
    page_style("runs")
    runs = list_runs()
    labels = {
        PROJECT: f"The open project, {_opened(query.get('project')).name}",
        **{row["id"]: label_of_run(row) for row in runs},
    }
    wanted = query.get("run")
    names = list(labels)
    with st.container(key="export-columns", horizontal=True):
        with st.container(key="export-list"):
            st.html("<h2>Export</h2>")
            chosen = st.selectbox(
                "of", names, names.index(wanted) if wanted in names else 0, format_func=labels.__getitem__,
                key="export-of", label_visibility="collapsed",
            )  # fmt: skip
            subject = subject_of(chosen, query.get("project"))
            for target in (row for row in TARGETS if row.needs != "tape"):
                _row(target, subject, chosen)
            if chosen != PROJECT:
                _tapes(chosen)
        with st.container(key="export-view"):
            _preview(subject)


def label_of_run(row: Json) -> str:
    """A run in the list: a long name leaves room for what tells it from the others, its time and the end of its id."""
    name = row["name"] if len(row["name"]) <= LONGEST_NAME else row["name"][: LONGEST_NAME - 1] + "…"
    made = time.strftime("%d %b %H:%M", time.localtime(row["created"]))
    return f"Run {name} · {made} · {row['status']} · {row['id'].rpartition('-')[2]}"


def subject_of(chosen: str, project: str | None) -> Subject:
    """What is exported; its source comes from the report that is known, or from the warm worker."""
    if chosen != PROJECT:
        return subject_of_run(chosen)
    found = _opened(project)

    def emitted() -> str:
        report = known_report(found.model)
        if report is None or not report.get("source"):
            report = services().worker.call("check", model=found.model)
        if not report["ok"]:
            first = next(finding for finding in report["findings"] if finding["severity"] == "error")
            raise ExportError(f"the model has a problem: {first['message']}")
        return str(report["source"])

    return Subject(found.model, found.training, emitted=emitted)


def _opened(project: str | None) -> Project:
    """The project of that name, else the one edited last."""
    try:
        return opened(project)
    except KeyError:
        return opened(None)


def made(target: Target, subject: Subject) -> bytes | str:
    """The file's bytes, or why it cannot be made, as a sentence."""
    try:
        if target.name == "state-dict" and subject.directory is not None:  # torch is the worker's to import
            return _by_worker(subject)
        return target.make(subject)
    except (ExportError, DocumentError, WorkerError, OSError, ValueError) as error:
        text = str(error)
        return text[:1].upper() + text[1:]


def _by_worker(subject: Subject) -> bytes:
    from builder.export.weights import weights_path
    from builder.store.home import cache_directory, private_directory

    weights_path(subject)  # says why not, before a process is asked
    path = (
        private_directory(cache_directory() / "exports") / f"{subject.directory.name if subject.directory else 'x'}.pt"
    )
    services().exporter.call("state_dict", run=str(subject.directory), path=str(path))
    try:
        return path.read_bytes()
    finally:
        path.unlink(missing_ok=True)


def _row(target: Target, subject: Subject, chosen: str) -> None:
    with st.container(key=f"target-{target.name}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="td-target"><b>{target.label}</b><span>{target.about}</span></div>')
        if target.needs == "run" and subject.directory is None:
            st.button("Choose a run", key=f"make-{target.name}", disabled=True, help="Only a run has weights.")
            return
        name = f"{subject.name}{target.suffix}"
        content = made(target, subject)
        if isinstance(content, str):
            st.button("Not possible", key=f"make-{target.name}-{chosen}", disabled=True, help=content)
        else:
            st.download_button(
                "Download", content, file_name=name, mime="application/octet-stream", key=f"make-{target.name}-{chosen}",
                on_click="ignore", help=f"{name}, {len(content) / 1000:,.1f} kB",
            )  # fmt: skip


def _tapes(identifier: str) -> None:
    run = find_run(identifier)
    try:
        tapes = run.tapes()
    finally:
        run.close()
    with st.container(key="target-tape", horizontal=True, vertical_alignment="center"):
        st.html(
            '<div class="td-target"><b>Tape</b><span>The autograd graph of the last captured step, by graphviz; '
            "every step, and torchviz, on the Tape page</span></div>"
        )
        if tapes:
            place = f"{PREFIX}/runs/{identifier}/tape/{tapes[-1]['step']}"
            links = " ".join(
                f'<a class="td-get" href="{place}.{kind}" download>{kind.upper()}</a>' for kind in ("svg", "dot")
            )
            st.html(links, width="content")
            page_link("tape", "Tape", {"run": identifier})
        else:
            st.caption("No tape yet", width="content")


def _preview(subject: Subject) -> None:
    shown = st.segmented_control(
        "preview", ["Python source", "Training script", "Project"], default="Python source", key="export-preview",
        label_visibility="collapsed",
    )  # fmt: skip
    target = next(target for target in TARGETS if target.label == (shown or "Python source"))
    content = made(target, subject)
    if isinstance(content, str):
        st.info(content)
        return
    text = content.decode()
    if len(text) > 60_000:
        st.caption(f"The first 60 kB of {len(text) / 1000:,.0f} kB.")
        text = text[:60_000]
    st.code(text, language=LANGUAGES.get(target.suffix), line_numbers=True)
