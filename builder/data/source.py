"""The types of this part: what a source says of itself, what it loads, and the one error users see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Task = Literal["classification", "regression", "reconstruction"]
Standardize = Literal["none", "features", "both"]


class DataError(Exception):
    """Something about the data that its owner can mend: `code` is stable, `fix` says what to do next."""

    def __init__(self, code: str, message: str, fix: str) -> None:
        super().__init__(f"{message} {fix}")
        self.code = code
        self.message = message
        self.fix = fix


@dataclass(frozen=True)
class Option:
    """One field of a source's form."""

    name: str
    label: str
    kind: Literal["int", "float", "bool", "choice", "file", "columns"]
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[Any, ...] | None = None
    doc: str = ""


@dataclass(frozen=True)
class Facts:
    """What training needs to know of the data before it is loaded.

    `input_shape` is one sample's shape, without the batch; None where the options decide it and do not say enough yet.
    `classes` are the names of the classes, in the order of their numbers; empty for a regression.
    """

    task: Task
    input_shape: tuple[int, ...] | None
    target: str
    classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """Loaded data: features float32 `(n, *input_shape)`; targets int64 `(n,)` for classes, else float32 `(n, k)`."""

    features: NDArray[np.float32]
    targets: NDArray[Any]
    task: Task
    target: str
    classes: tuple[str, ...] = ()
    feature_names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.features)


@dataclass(frozen=True)
class Source:
    """One entry of SOURCES. `load(options)` may import scikit-learn or pandas; describing costs nothing."""

    name: str
    label: str
    doc: str
    facts: Facts
    load: Callable[[Mapping[str, Any]], Table]
    options: tuple[Option, ...] = ()
    describe: Callable[[Mapping[str, Any]], Facts] | None = None
    standardize: Standardize = "features"
    samples: int | None = None
    suggested: Mapping[str, Any] = field(default_factory=dict)

    def facts_for(self, options: Mapping[str, Any]) -> Facts:
        """The facts under these options. Errors: DataError for an option that is unknown or out of range."""
        return self.describe(self.checked(options)) if self.describe else self.facts

    def checked(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """All options with their defaults filled in. Errors: DataError for one that is unknown or out of range."""
        known = {option.name: option for option in self.options}
        for name in options:
            if name not in known:
                raise DataError(
                    "unknown-option",
                    f"{self.label} has no option named {name!r}.",
                    f"It knows {', '.join(known) or 'none'}.",
                )
        return {name: _checked(option, options.get(name, option.default)) for name, option in known.items()}

    def to_json(self) -> dict[str, Any]:
        """The description as JSON, without what loads."""
        return {
            "name": self.name,
            "label": self.label,
            "doc": self.doc,
            "task": self.facts.task,
            "input_shape": list(self.facts.input_shape) if self.facts.input_shape is not None else None,
            "target": self.facts.target,
            "classes": list(self.facts.classes),
            "samples": self.samples,
            "standardize": self.standardize,
            "options": [asdict(option) for option in self.options],
            "suggested": dict(self.suggested),
        }


def _checked(option: Option, value: Any) -> Any:
    wrong = ""
    if option.kind in {"int", "float"}:
        if isinstance(value, bool) or not isinstance(value, int | float):
            wrong = "a number"
        elif option.kind == "int" and value != int(value):
            wrong = "a whole number"
        elif option.minimum is not None and value < option.minimum:
            wrong = f"at least {option.minimum:g}"
        elif option.maximum is not None and value > option.maximum:
            wrong = f"at most {option.maximum:g}"
        else:
            return int(value) if option.kind == "int" else float(value)
    elif option.kind == "bool" and not isinstance(value, bool):
        wrong = "true or false"
    elif option.kind == "choice" and value not in (option.choices or ()):
        wrong = f"one of {', '.join(map(str, option.choices or ()))}"
    if wrong:
        raise DataError("bad-option", f"{option.label} is {value!r}.", f"It must be {wrong}.")
    return value
