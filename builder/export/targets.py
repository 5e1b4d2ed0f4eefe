"""What can leave the app, as one ordered list. Adding a target is one row here and one file beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from builder.export.project_file import project_file
from builder.export.python_source import python_source
from builder.export.subject import ExportError, Subject, subject_of_run
from builder.export.tape_picture import (
    tape_dot,
    tape_html,
    tape_json,
    tape_pdf,
    tape_png,
    tape_svg,
    torchviz_dot,
)
from builder.export.training_script import training_script
from builder.export.weights import safetensors_file, state_dict_file

__all__ = ["TARGETS", "ExportError", "Subject", "Target", "find_target", "subject_of_run"]


@dataclass(frozen=True)
class Target:
    """One kind of file. `needs` is "model", "run" for what only a trained model has, or "tape" for what only
    a captured backward pass has.
    """

    name: str
    label: str
    about: str
    suffix: str
    needs: str
    make: Callable[[Subject], bytes] = field(repr=False)


TARGETS: tuple[Target, ...] = (
    Target("python", "Python source", "The nn.Module as it is trained; runs alone with python model.py", ".py", "model", python_source),
    Target("script", "Training script", "Model, data, loop and validation in one file: torch and scikit-learn only", "-train.py", "model", training_script),
    Target("project", "Project", "Document and training settings as JSON; opens again in Tapedeck", ".json", "model", project_file),
    Target("safetensors", "Weights, safetensors", "The newest checkpoint's parameters and buffers; no code inside", ".safetensors", "run", safetensors_file),
    Target("state-dict", "Weights, state dict", "The same for torch.load(…, weights_only=True)", ".pt", "run", state_dict_file),
    Target("svg", "Tape, SVG", "The autograd graph of the last captured step, drawn by graphviz", "-tape.svg", "tape", tape_svg),
    Target("dot", "Tape, DOT", "The same as text for graphviz", "-tape.dot", "tape", tape_dot),
    Target("png", "Tape, PNG", "The same as a picture of pixels", "-tape.png", "tape", tape_png),
    Target("pdf", "Tape, PDF", "The same for print", "-tape.pdf", "tape", tape_pdf),
    Target("torchviz", "Tape, torchviz DOT", "The same graph in torchviz's form", "-torchviz.dot", "tape", torchviz_dot),
    Target("html", "Tape, page", "One HTML file that opens offline, with pan, zoom and click", "-tape.html", "tape", tape_html),
    Target("json", "Tape, JSON", "Structure and numbers, as docs/tape-schema.json describes them", "-tape.json", "tape", tape_json),
)  # fmt: skip


def find_target(name: str) -> Target:
    """The target of that name; "tape.svg" is the tape as svg. Errors: ExportError that lists what there is."""
    wanted = name.removeprefix("tape.")
    for target in TARGETS:
        if target.name == wanted and (wanted == name or target.needs == "tape"):
            return target
    raise ExportError(f"there is no target {name!r}; there are {', '.join(t.name for t in TARGETS)}", wrong_use=True)
