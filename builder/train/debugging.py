"""A training run stopped inside its backward pass: breakpoints, what the stopped pass shows, the orders it obeys.

The hook that stops the engine looks into the run's own inbox, so every command is answered while the pass stands.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import torch

from builder.store.runs import Run
from builder.tape.attribute import Attribution
from builder.tape.breakpoints import ABORT, CONTINUE, FINISH, NEXT, STEP, Breakpoint, Control, changed_gradient
from builder.tape.breakpoints import breakpoints as stopping_at
from builder.tape.capture import capture
from builder.tape.encode import encode
from builder.tape.signature import signature
from builder.tape.tape import Tape
from builder.train.commands import Command, Inbox, refusal
from builder.train.error import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

    from builder.store.writer import RunWriter
    from builder.train.recording import Recorder
    from builder.train.session import Session

Json = dict[str, Any]

ORDERS = {"backward_step": STEP, "next": NEXT, "continue": CONTINUE, "play": CONTINUE, "abort": ABORT}
LETS_OUT = ("step", "phase", "stop", "reset")
"""Commands that first let the pass run to its end, and are obeyed then."""


@dataclass
class Debugger:
    """Of one run. `watching()` surrounds every backward pass; it does nothing unless something is to stop it."""

    writer: RunWriter
    inbox: Inbox
    status: Callable[[], Json]
    """What every answer says of the run."""
    hold: Callable[[bool], None]
    """Called with True when the run is to stand still after this step, with False when it is to go on."""

    def __post_init__(self) -> None:
        self.points: list[Breakpoint] = []
        self.stepping = False
        """Stop before the first node of the next pass."""
        self.current: Command | None = None
        """The command that is being obeyed: answered as soon as the pass stands."""
        self._pending: Command | None = None
        self._attribution: Attribution | None = None
        self._log: Any = None
        self._control: Control | None = None
        self._stops = 0
        self._known: set[str] = set()
        self.bind: tuple[Session, Recorder] | None = None

    def attach(self, session: Session, recorder: Recorder, points: list[Json]) -> None:
        """Watch this session, with breakpoints kept from before; those that no longer read are left out."""
        self.bind = (session, recorder)
        if not self.points:
            for point in points:
                with suppress(ValueError, TypeError):
                    self.points.append(Breakpoint.from_json(point))
        self.writer.meta(standing=None, breakpoints=self._listed(), change=None)

    @property
    def armed(self) -> bool:
        return bool(self.points) or self.stepping

    # around the phases

    def before_forward(self) -> None:
        """Nodes must know their module and line: watch the forward, unless a tape is taken anyway."""
        self.abort()
        if self.armed and self.bind is not None and self.bind[1].tape_begun is False:
            self._attribution = Attribution(self.bind[0].model)
            self._attribution.begin()

    def after_loss(self) -> None:
        if self._attribution is not None:
            self._attribution.end()
            self._log = self._attribution.log

    def abort(self) -> None:
        """Take off what watches a forward. Safe at any time."""
        if self._attribution is not None:
            self._attribution.end()
            self._attribution.forget()
        self._attribution = self._log = None

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Around a backward pass. Errors: PassAborted, when somebody ends it; every hook is off then too."""
        if not self.armed or self.bind is None:
            yield
            return
        session, recorder = self.bind
        tape = recorder.tape
        own = tape is None
        if tape is None:
            tape = capture(session.loss_value, session.model, log=self._log)
        stepping, self.stepping = self.stepping, False
        try:
            with stopping_at(tape, self.points, handler=self._stand, stepping=stepping) as control:
                self._control = control
                yield
        finally:
            self._control = None
            if own:
                tape.release()
            self.abort()
            if self._stops:
                self._stops = 0
                self.writer.meta(standing=None, status=self.status()["status"])
                self.writer.flush()
            self._answer_pending({"standing": None})

    # standing

    def _stand(self, control: Control) -> str:
        """The pass stands: say where, then obey what comes, until an order lets it go on."""
        assert self.bind is not None
        begun = perf_counter()
        self._tell(control)
        answer = {"standing": self._where(control)}
        if self.current is not None:
            self.current.reply({"ok": True, **self.status(), "status": "paused", **answer})
        self._answer_pending(answer)
        order: str | None = None
        while order is None:
            command = self.inbox.take(timeout=1.0)
            if command is not None:
                order = self._obey(command, control)
        waited = perf_counter() - begun
        self.bind[1].stood_inside(waited)
        if order == CONTINUE:
            self.writer.meta(standing=None, status=self.status()["status"])
            self.writer.flush()
        return order

    def _where(self, control: Control) -> Json:
        here = control.standing
        assert here is not None
        assert self.bind is not None
        return {
            **here.to_json(),
            "signature": self._signature(control.tape),
            "step": self.bind[0].step_number,
            "stop": self._stops,
        }

    def _tell(self, control: Control) -> None:
        """Write down where the pass stands, and the graph it stands in, for every reader of the run."""
        assert self.bind is not None
        self._stops += 1
        key = self._signature(control.tape)
        if key not in self._known:
            target = self.bind[0].target
            self.writer.tape_structure(key, encode(control.tape, batch=None if target is None else len(target)))
            self._known.add(key)
        self.writer.meta(standing=self._where(control), status="paused", phase=self.bind[0].phase)
        self.bind[1].commit()

    def _signature(self, tape: Tape) -> str:
        if self._stops <= 1 or not self._last[1]:
            self._last = (tape, signature(tape))
        return self._last[1]

    _last: tuple[Any, str] = (None, "")

    def _answer_pending(self, answer: Json) -> None:
        command, self._pending = self._pending, None
        if command is not None:
            command.reply({"ok": True, **self._going_on(), **answer})

    def _going_on(self) -> Json:
        """The run's state without its phase, which ends while the answer is on its way."""
        return {key: value for key, value in self.status().items() if key not in {"phase", "next_phase"}}

    def _obey(self, command: Command, control: Control) -> str | None:
        """An order for the pass, or None while it is to stand."""
        name = command.name
        if name in ORDERS:
            if name in {"backward_step", "next"}:
                self._pending = command  # answered where it stands next
                return ORDERS[name]
            if name == "play":
                self.hold(False)
            command.reply({"ok": True, **self._going_on(), "standing": None})
            return ORDERS[name]
        if name in LETS_OUT:
            self.inbox.again(command)
            return FINISH
        if name == "pause":
            self.hold(True)
        elif name == "break":
            self._answer(command, lambda: self.change(command.arguments), control)
        elif name == "gradient":
            self._answer(command, self.gradient, control)
        elif name == "replace":
            self._answer(command, lambda: self._replace(command.arguments, control), control)
        elif name != "status":
            message = f"The run stands inside its backward pass: {name} must wait."
            command.reply(refusal("standing", message, "Continue it first."))
        self._answer(command, dict, control)  # the first answer holds
        return None

    def _answer(self, command: Command, answer: Callable[[], Json], control: Control) -> None:
        try:
            found = answer()
        except TrainingError as error:
            command.reply(refusal(error.code, error.message, error.fix))
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            command.reply(refusal("bad-arguments", f"{command.name}: {error}"))
        else:
            command.reply({"ok": True, **self.status(), "status": "paused", "standing": self._where(control), **found})

    # commands

    def change(self, arguments: Json) -> Json:
        """The `break` command: {"set": [breakpoint…]} all of them, {"add": …}, {"remove": …}, {"clear": true}; none: a list.

        A breakpoint is an object with node, name, module, line, file, parameter, when, value, shape.
        """
        unknown = set(arguments) - {"set", "add", "remove", "clear"}
        if unknown:
            raise TrainingError("bad-arguments", f"break takes set, add, remove or clear, not {sorted(unknown)}.")
        points = [] if arguments.get("clear") else list(self.points)
        if "set" in arguments:
            points = [Breakpoint.from_json(one) for one in arguments["set"]]
        if "remove" in arguments:
            gone = Breakpoint.from_json(arguments["remove"])
            points = [point for point in points if point != gone]
        if "add" in arguments:
            added = Breakpoint.from_json(arguments["add"])
            if added not in points:
                points.append(added)
        self.points = points
        if self._control is not None:
            self._control.set(points)
        self.writer.meta(breakpoints=self._listed())
        self.writer.flush()
        return {"breakpoints": self._listed()}

    def gradient(self) -> Json:
        """The `gradient` command: what is in hand as picture and histogram. Errors: TrainingError when nothing is."""
        here = self._control.standing if self._control is not None else None
        if here is None:
            raise not_standing("gradient")
        return {**here.view(), "stop": self._stops}

    def _replace(self, arguments: Json, control: Control) -> Json:
        """The `replace` command: {by: zeros|scale|clip|fill|finite, value} or {values: nested lists} for the gradient in hand."""
        here = control.standing
        present = here.gradient if here is not None else None
        if here is None or present is None:
            raise TrainingError("nothing-in-hand", "No gradient flows into this node.", "Go on to another one.")
        if "values" in arguments:
            given = torch.tensor(arguments["values"], dtype=present.dtype, device=present.device)
        else:
            value = arguments.get("value")
            given = changed_gradient(present, str(arguments.get("by")), None if value is None else float(value))
        control.replace(*(given if g is present else g for g in here.gradients))
        self._stops += 1
        self.writer.meta(standing={**self._where(control), "replaced": True})
        self.writer.flush()
        return {"replaced": True}

    def _listed(self) -> list[Json]:
        return [{**point.to_json(), "words": str(point)} for point in self.points]


def needs_standing(name: str) -> Callable[[Json], Json]:
    """A command that only a stopped backward pass can obey, where none stands."""

    def refuse(_arguments: Json) -> Json:
        raise not_standing(name)

    return refuse


def kept_breakpoints(run_dir: Path) -> list[Json]:
    """Breakpoints that the run had in the process before."""
    run = Run(run_dir)
    try:
        rows = run.rows("SELECT value FROM meta WHERE key = 'breakpoints'")
    finally:
        run.close()
    kept = json.loads(rows[0][0]) if rows else []
    return [{key: value for key, value in one.items() if key != "words"} for one in kept or []]


def not_standing(name: str) -> TrainingError:
    return TrainingError(
        "not-standing", f"{name}: the run does not stand in a backward pass.", "Set a breakpoint first."
    )
