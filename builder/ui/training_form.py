"""The left of the Train page: data, loss, optimizer, scheduler and run, made from the catalogue and the table of sources.

The form holds no state of its own: it shows what the project says and saves every change into it. What runs is made
from the project, so the page, the command line and another tab train the same thing.
"""

from __future__ import annotations

import hashlib
import json
import shlex
import threading
from typing import Any

import streamlit as st
from pydantic import ValidationError

from builder.catalog import Catalog, Entry, catalog
from builder.data.source import DataError, Option, Source
from builder.data.sources import SOURCES, source
from builder.train.settings import RunSettings, suggested_loss
from builder.ui import training_fields
from builder.ui.data_view import data_view
from builder.ui.services import services
from builder.ui.uploads import keep_upload
from builder.ui.workspace import Project, StaleError

Json = dict[str, Any]
NO_SCHEDULER = "none"


def training_form(project: Project) -> Json:
    """Draws the form of `project` and saves what was changed. Returns the settings as JSON, without the model."""
    before = _settings(project)
    key = _generation(project, before)
    data = _data(before["data"], key)
    chosen = source(data["source"])
    if data["source"] != before["data"]["source"] and _task(chosen, data) != _task_of(before["data"]):
        loss = suggested_loss(_task(chosen, data)).model_dump()
        _save(project, before_saved=before, after={**before, "data": data, "loss": loss})
        st.session_state["training-form"]["mark"] = None  # the loss's widget takes the new value
        st.rerun()
    _mismatch(project, chosen, data)
    table = catalog()
    _head("Loss")
    loss = _chosen(table, "loss", before["loss"], key)
    _head("Optimizer")
    optimizer = _chosen(table, "optimizer", before["optimizer"], key)
    scheduler = _scheduler(table, before["scheduler"], key)
    after = {**before, "data": data, "loss": loss, "optimizer": optimizer, "scheduler": scheduler, **_run(before, key)}
    _save(project, before_saved=_settings(project), after=after)
    _head("Reproduce")
    st.code(command(project, after), language="bash", wrap_lines=True)
    return after


def _head(text: str) -> None:
    st.html(f'<div class="td-head">{text}</div>')


def command(project: Project, settings: Json) -> str:
    """The command that trains the same without the page; an option a line, for a browser breaks lines after a hyphen."""
    name = shlex.quote(project.file or project.name)
    options = [f"--{option} {settings[option]}" for option in ("device", "epochs", "seed")]
    return " \\\n  ".join([f"tapedeck train {name}", *options])


def _settings(project: Project) -> Json:
    try:
        return RunSettings.model_validate(project.training or {}).model_dump(mode="json", exclude={"model"})
    except ValidationError:
        return RunSettings().model_dump(mode="json", exclude={"model"})


def _generation(project: Project, settings: Json) -> str:
    """A prefix for widget keys that is new whenever the project's settings were changed elsewhere."""
    mark = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()
    known = st.session_state.setdefault("training-form", {"project": None, "mark": None, "generation": 0})
    if known["project"] != project.name or known["mark"] != mark:
        known |= {"project": project.name, "mark": mark, "generation": known["generation"] + 1}
    return f"train-{known['generation']}"


def _save(project: Project, before_saved: Json, after: Json) -> None:
    try:
        settings = RunSettings.model_validate(after).model_dump(mode="json", exclude={"model"})
    except ValidationError as error:
        for problem in error.errors():
            place = ".".join(str(part) for part in problem["loc"])
            st.markdown(f":red[✕ {place}: {problem['msg'].removeprefix('Value error, ')}]")
        return
    if settings == before_saved:
        return
    st.session_state["training-form"]["mark"] = hashlib.sha256(
        json.dumps(settings, sort_keys=True).encode()
    ).hexdigest()
    workspace = services().workspace
    try:
        workspace.edit(project.name, project.revision, None, settings)
    except StaleError as stale:  # the canvas was edited meanwhile: settings and model do not touch each other
        workspace.edit(project.name, stale.current.revision, None, settings)


def _task(chosen: Source, data: Json) -> str:
    try:
        return chosen.facts_for(data["options"]).task
    except (DataError, OSError):
        return chosen.facts.task


def _task_of(data: Json) -> str:
    try:
        return _task(source(data["source"]), data)
    except DataError:
        return ""


# data


def _data(before: Json, key: str) -> Json:
    _head("Data")
    names = [entry.name for entry in SOURCES]
    labels = {entry.name: entry.label for entry in SOURCES}
    index = names.index(before["source"]) if before["source"] in names else 0
    name = st.selectbox("source", names, index, format_func=labels.__getitem__, key=f"{key}.source")
    chosen = source(name)
    old = before["options"] if name == before["source"] else {}
    options = {
        option.name: _option(option, old.get(option.name, option.default), f"{key}.{name}.{option.name}", old)
        for option in chosen.options
    }
    split = _split(before["split"], key)
    batch = st.number_input("batch size", 1, 1_000_000, before["batch_size"], key=f"{key}.batch")
    with st.expander("more of data"):
        shuffle = st.checkbox("shuffle", before["shuffle"], key=f"{key}.shuffle", help="a new order each epoch")
        stratify = st.checkbox(
            "stratify", before["stratify"], key=f"{key}.stratify", help="each part gets every class's share"
        )
        drop_last = st.checkbox(
            "drop last", before["drop_last"], key=f"{key}.drop", help="leave out a last batch that is smaller"
        )
        ways = ["as its kind", "none", "features", "both"]
        way = st.selectbox(
            "standardize", ways, ways.index(before["standardize"] or ways[0]), key=f"{key}.standardize",
            help=f"mean 0 and deviation 1, measured on the training part; {chosen.label}: {chosen.standardize}",
        )  # fmt: skip
        seed = st.number_input(
            "data seed", 0, 2**31 - 1, before["seed"], key=f"{key}.dataseed", help="of split and order"
        )
    settings = {
        "source": name,
        "options": {k: v for k, v in options.items() if v != _default(chosen, k)},
        "split": split,
        "batch_size": int(batch),
        "seed": int(seed),
        "shuffle": shuffle,
        "stratify": stratify,
        "standardize": None if way == ways[0] else way,
        "drop_last": drop_last,
    }
    data_view(settings)
    return settings


def _default(chosen: Source, name: str) -> Any:
    return next(option.default for option in chosen.options if option.name == name)


def _option(option: Option, value: Any, key: str, others: Json) -> Any:
    label, helping = option.label.lower() if option.kind != "file" else option.label, option.doc or None
    if option.kind == "bool":
        return st.checkbox(label, bool(value), key=key, help=helping)
    if option.kind == "choice":
        choices = list(option.choices or ())
        return st.selectbox(label, choices, choices.index(value) if value in choices else 0, key=key, help=helping)
    if option.kind == "int":
        least = None if option.minimum is None else int(option.minimum)
        most = None if option.maximum is None else int(option.maximum)
        return int(st.number_input(label, least, most, int(value), key=key, help=helping))
    if option.kind == "float":
        return float(
            st.number_input(label, option.minimum, option.maximum, float(value), key=key, help=helping, format="%g")
        )
    if option.kind == "file":
        return _file(value, key)
    return _roles(value, others, key)


def _file(value: str, key: str) -> str:
    uploaded = st.file_uploader("CSV file", type=["csv", "tsv", "txt"], key=key, label_visibility="collapsed")
    if uploaded is not None:
        content = uploaded.getvalue()
        if not content.strip():
            st.markdown(f":red[✕ {uploaded.name} is empty. Choose a file with a header line and rows.]")
            return value
        value = str(keep_upload(uploaded.name, content)["file"])
    st.session_state["training-csv"] = value
    if value:
        st.caption(f"{value.replace(chr(92), '/').rsplit('/', 1)[-1]}")
    return value


def _roles(value: Json | None, others: Json, key: str) -> Json | None:
    """What each column of the file is for: a small table that can be edited."""
    from pathlib import Path

    from builder.data.csv_file import columns_json

    path = st.session_state.get("training-csv") or others.get("path")
    if not path:
        return None
    try:
        columns = columns_json(Path(path))
    except DataError as error:
        st.markdown(f":red[✕ {error.message} {error.fix}]")
        return value
    chosen = value or {}
    rows = [
        {"column": c["name"], "role": chosen.get(c["name"], c["role"]), "kind": c["kind"], "missing": c["missing"], "example": c["example"]}
        for c in columns
    ]  # fmt: skip
    mark = hashlib.sha256(str(path).encode()).hexdigest()[:8]
    edited = st.data_editor(
        rows,
        key=f"{key}.{mark}",
        hide_index=True,
        num_rows="fixed",
        disabled=["column", "kind", "missing", "example"],
        column_config={
            "role": st.column_config.SelectboxColumn("role", options=["feature", "target", "ignore"], required=True),
            "column": st.column_config.TextColumn("column", width="small"),
        },
        row_height=26,
    )
    roles = {str(row["column"]): str(row["role"]) for row in edited}
    found = roles if roles != {c["name"]: c["role"] for c in columns} else None
    targets = [name for name, role in roles.items() if role == "target"]
    if len(targets) != 1:
        st.markdown(f":red[✕ {len(targets)} columns are the target. Mark exactly one.]")
        return value
    try:
        source("csv").facts_for(
            {**{k: v for k, v in others.items() if k in {"task", "missing"}}, "path": path, "roles": found}
        )
    except DataError as error:
        st.markdown(f":red[✕ {error.message} {error.fix}]")
    return found


def _split(before: list[float], key: str) -> list[float]:
    """Three shares in percent, as "80 / 10 / 10"."""
    text = st.text_input(
        "split",
        " / ".join(f"{100 * share:g}" for share in before),
        key=f"{key}.split",
        help="train / validation / test, in percent",
    )
    try:
        parts = [float(part) for part in text.replace("%", "").replace(",", "/").split("/")]
    except ValueError:
        parts = []
    if len(parts) != 3 or parts[0] <= 0 or min(parts) < 0 or abs(sum(parts) - 100) > 0.01:
        st.markdown(":red[✕ Three shares that add up to 100, such as 80 / 10 / 10.]")
        return before
    return [parts[0] / 100, parts[1] / 100, parts[2] / 100]


def _mismatch(project: Project, chosen: Source, data: Json) -> None:
    """Says when the model's input is not what the data gives: known before anything runs."""
    inputs = project.model.get("inputs") or []
    try:
        shape = chosen.facts_for(data["options"]).input_shape
    except (DataError, OSError):
        return
    if len(inputs) != 1 or shape is None:
        return
    wanted = inputs[0]["shape"][1:]
    if len(wanted) != len(shape) or any(isinstance(w, int) and w != s for w, s in zip(wanted, shape, strict=True)):
        gives, takes = (", ".join(map(str, ["N", *sizes])) for sizes in (shape, wanted))
        st.markdown(f":orange[▲ {chosen.label} gives ({gives}), the model takes ({takes}). Change the input on Build.]")


# loss, optimizer, scheduler


def _chosen(table: Catalog, kind: str, before: Json, key: str) -> Json:
    entries = {entry.type: entry for entry in table.of_kind(kind) if not entry.deprecated}  # type: ignore[arg-type]
    types = list(entries)
    index = types.index(before["type"]) if before["type"] in types else 0
    type_ = st.selectbox(
        kind,
        types,
        index,
        format_func=lambda name: entries[name].name,
        key=f"{key}.{kind}",
        help=_help(entries[types[index]]),
    )
    params = before["params"] if type_ == before["type"] else {}
    return {"type": type_, "params": training_fields.fields(entries[type_], params, f"{key}.{type_}")}


def _scheduler(table: Catalog, before: Json | None, key: str) -> Json | None:
    entries = {entry.type: entry for entry in table.of_kind("scheduler")}
    types = [NO_SCHEDULER, *entries]
    index = types.index(before["type"]) if before and before["type"] in entries else 0
    type_ = st.selectbox(
        "scheduler", types, index, key=f"{key}.scheduler",
        format_func=lambda name: entries[name].name if name in entries else name,
        help="changes the learning rate as training goes on",
    )  # fmt: skip
    if type_ == NO_SCHEDULER:
        return None
    known = before if before and before["type"] == type_ else {"params": {}, "interval": None}
    params = training_fields.fields(entries[type_], known["params"], f"{key}.{type_}")
    return {"type": type_, "params": params, "interval": known.get("interval")}


def _help(entry: Entry) -> str:
    return entry.doc


# run

_devices: list[Json] = []
_asking = threading.Lock()


def devices() -> list[Json]:
    """The machine's devices. The CPU alone until the worker, which must import torch first, has answered."""
    if not _devices and _asking.acquire(blocking=False):

        def ask() -> None:
            try:
                _devices.extend(services().worker.call("devices"))
            except Exception:  # the next look asks again
                return
            finally:
                _asking.release()

        threading.Thread(target=ask, daemon=True).start()
    return _devices or [{"device": "cpu", "name": "", "kind": "cpu", "memory": None}]


def _run(before: Json, key: str) -> Json:
    _head("Run")
    known = {row["device"]: row for row in devices()}
    known.setdefault(before["device"], {"device": before["device"], "name": "not on this machine" if _devices else ""})
    names = list(known)

    def label(name: str) -> str:
        detail = known[name].get("name") or ""
        return f"{name} · {detail}" if detail and name != "cpu" else name

    device = st.selectbox("device", names, names.index(before["device"]), format_func=label, key=f"{key}.device")
    epochs = st.number_input("epochs", 1, 1_000_000, before["epochs"], key=f"{key}.epochs")
    seed = st.number_input("seed", 0, None, before["seed"], key=f"{key}.seed", help="of weights and dropout")
    threads = st.number_input(
        "threads",
        1,
        1024,
        before["threads"],
        key=f"{key}.threads",
        placeholder="by trial",
        help="left empty: the fastest in a short trial",
    )
    recorder = before["recorder"]
    budget = st.number_input(
        "recorder, %", 0.0, 100.0, 100 * recorder["budget"], format="%g", key=f"{key}.budget",
        help="the share of training time that recording may take",
    )  # fmt: skip
    with st.expander("more of recorder"):
        statistics = st.checkbox(
            "statistics", recorder["statistics"], key=f"{key}.statistics", help="of every parameter's gradient"
        )
        tapes = st.checkbox("tapes", recorder["tapes"], key=f"{key}.tapes", help="the autograd graph of sampled steps")
    return {
        "device": device,
        "epochs": int(epochs),
        "seed": int(seed),
        "threads": None if threads is None else int(threads),
        "recorder": {"budget": budget / 100, "statistics": statistics, "tapes": tapes},
    }
