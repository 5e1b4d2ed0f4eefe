"""The loop: steps, epochs, validation, checkpoints, and obedience to commands between two phases."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

from torch.optim import lr_scheduler

from builder.store.home import write_private
from builder.store.writer import RunWriter
from builder.tape.breakpoints import PassAborted
from builder.train.assembly import Assembled, assemble
from builder.train.changes import PhaseChange
from builder.train.checkpoint import (
    forget_checkpoints,
    latest_checkpoint,
    load_checkpoint,
    random_states,
    restore_random_states,
    save_checkpoint,
    sweep,
)
from builder.train.commands import Command, Inbox, refusal
from builder.train.debugging import Debugger, kept_breakpoints, needs_standing
from builder.train.error import TrainingError
from builder.train.recording import Recorder
from builder.train.session import PHASES
from builder.train.validation import detail, validate

CHECKPOINT_INTERVAL = 30.0
"""Seconds between two checkpoints at least, while training runs."""
DETAIL_INTERVAL = 1.0
"""Seconds between two details (confusion, boundary …) of a validation."""
IDLE_LIMIT = 120.0
"""Seconds a finished run's process waits for more epochs before it ends."""


class InterruptedByCommand(Exception):  # noqa: N818 - nothing went wrong
    """A validation was broken off, because a command came that cannot wait for its end."""

    def __init__(self, command: Command) -> None:
        super().__init__(command.name)
        self.command = command


class Loop:
    """One run from its directory. `run` returns when it is finished, stopped, or (raising) failed."""

    def __init__(self, run_dir: Path, writer: RunWriter, inbox: Inbox, *, idle_limit: float = IDLE_LIMIT) -> None:
        self.run_dir = run_dir
        self.writer = writer
        self.inbox = inbox
        self.idle_limit = idle_limit
        self.status = "starting"
        self.after_step: Callable[[Loop], None] | None = None
        """Called after every step; the command line's progress bar."""
        self.debugger = Debugger(writer, inbox, lambda: self._status({}), self._hold)
        self._obeyed: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "play": self._play,
            "pause": self._pause,
            "step": self._one_step,
            "phase": self._one_phase,
            "stop": self._stop,
            "reset": self._reset,
            "set": self._set,
            "capture": self._capture,
            "watch_node": self._watch_node,
            "analyse": self._analyse,
            "status": self._status,
            "break": self.debugger.change,
            "backward_step": self._backward_step,
            "continue": self._play,
            **{name: needs_standing(name) for name in ("next", "abort", "replace", "gradient")},
        }
        self._start()

    # setting up

    def _start(self, *, afresh: bool = False) -> None:
        """Assemble the run, and go on from its newest checkpoint if there is one."""
        sweep(self.run_dir)
        checkpoint = None if afresh else latest_checkpoint(self.run_dir)
        self.parts: Assembled = assemble(self.run_dir)
        self.settings = self.parts.settings
        self.session = self.parts.session
        self.epochs = self.settings.epochs
        elapsed = 0.0
        if checkpoint is not None:
            elapsed = self._resume(checkpoint)
        self.writer.cut(self.session.step_number - 1)
        recorder = self.settings.recorder
        self.recorder = Recorder(
            self.session,
            self.parts.plan,
            self.writer,
            share=recorder.budget,
            statistics=recorder.statistics,
            tapes=recorder.tapes,
            elapsed=elapsed,
        )
        self.recorder.describe_parameters()
        self.debugger.attach(self.session, self.recorder, kept_breakpoints(self.run_dir))
        self._last_checkpoint = perf_counter()
        self._checkpoint_cost = 0.0
        self._last_detail = 0.0
        self._describe()

    def _resume(self, checkpoint: Path) -> float:
        """Bring everything to where the checkpoint was made; seconds of training until then."""
        state = load_checkpoint(checkpoint, self.session.model, self.parts.device)
        if state["threads"] != self.parts.threads:
            import torch

            torch.set_num_threads(state["threads"])
            self.parts.threads = state["threads"]
        self.session.optimizer.load_state_dict(state["optimizer"])
        if self.parts.scheduler is not None and state["scheduler"] is not None:
            self.parts.scheduler.load_state_dict(state["scheduler"])
        if state["loss"]:
            self.parts.loss.load_state_dict(state["loss"])
        batches = self.session.batches
        batches.resize(state["batch_size"])
        batches.seek(state["epoch"], state["position"])
        self.session.step_number = state["step"]
        restore_random_states(state["random"])
        self.writer.event("resumed", {"checkpoint": checkpoint.name}, step=state["step"])
        return float(state["elapsed"])

    def _describe(self) -> None:
        """Tell readers what this run is."""
        parts = self.parts
        table = parts.prepared.table
        self._last_step = self.total_steps - 1
        """The step of which everything is sampled, because none comes after it."""
        self.writer.meta(
            device=str(parts.device),
            threads=parts.threads,
            task=parts.plan.task,
            metric=parts.plan.metric,
            classes=list(table.classes),
            target=table.target,
            data_notes=list(table.notes),
            samples={
                "train": len(parts.prepared.split.train),
                "validation": len(parts.prepared.split.validation),
                "test": len(parts.prepared.split.test),
            },
            epochs=self.epochs,
            batch_size=self.session.batches.batch_size,
            steps_per_epoch=len(self.session.batches),
            total_steps=self.total_steps,
            phase=self.session.phase,
            error=None,
        )

    @property
    def total_steps(self) -> int:
        """Steps of the whole run, at the present batch size from here on."""
        batches = self.session.batches
        left_in_epoch = len(batches) - min(batches.index, len(batches))
        later = max(0, self.epochs - batches.epoch - 1) * len(batches)
        begun = 1 if self.session.phase else 0  # its batch is drawn, the step is not counted yet
        return self.session.step_number + begun + (left_in_epoch if batches.epoch < self.epochs else 0) + later

    # running

    def run(self, *, paused: bool = False) -> str:
        """Train until the end; the final status. Everything recorded is on disk when this returns or raises."""
        self.begin(paused=paused)
        try:
            while self.turn():
                pass
        except Exception as error:
            self.recorder.post_mortem(error)
            raise
        finally:
            self.debugger.abort()
            self.recorder.abort()
            self.recorder.commit()
        return self.status

    def begin(self, *, paused: bool = False) -> None:
        """Say that the run goes on, and start its clock."""
        self._set_status("paused" if paused else "running")
        self.recorder.start()

    def turn(self) -> bool:
        """Obey a command, or do one step, or wait; False when the run is over."""
        if self.inbox.waiting:
            self._obey(self.inbox.take())
        elif self.status != "running":
            return self._wait()
        elif self.session.batches.epoch >= self.epochs:
            self._finish()
        elif self._epoch_is_over:
            try:
                self._end_epoch(self._look_up)
            except InterruptedByCommand as interruption:
                self._obey(interruption.command)  # and validate again when it is the run's turn
        else:
            with suppress(PassAborted):  # the step was given up, and the run stands
                self._step()
        return self.status != "stopped"

    def _wait(self) -> bool:
        """Stand still until a command comes; False when a finished run has waited long enough."""
        start = perf_counter()
        command: Command | None = None
        while command is None:
            patience = self.idle_limit - (perf_counter() - start) if self.status == "finished" else 1.0
            command = self.inbox.take(timeout=min(1.0, max(0.0, patience)))
            if command is None and patience <= 0:
                self.recorder.stood_still(perf_counter() - start)
                return False
        self.recorder.stood_still(perf_counter() - start)
        self._obey(command)
        return True

    def _step(self) -> None:
        """One whole step, or what is left of one that was begun phase by phase."""
        session = self.session
        if session.step_number == self._last_step and not session.phase and self.recorder.budget.share > 0:
            self.recorder.capture_next()
        if session.phase or self.recorder.due or self.debugger.armed:
            while self._advance() != "step":
                pass
            return
        session.forward()
        session.loss()
        session.zero_grad()
        session.backward()
        self.recorder.after_backward()
        session.step()
        self._after_step()

    def _advance(self) -> str:
        """The next phase alone; its name."""
        if self.session.phase == 0:
            self.recorder.before_forward()
            self.debugger.before_forward()
        done = self._advance_backward() if self.session.phase == 3 else self.session.advance()
        if done == "loss":
            self.recorder.after_loss()
            self.debugger.after_loss()
        elif done == "backward":
            self.recorder.after_backward()
        elif done == "step":
            self._after_step()
        return done

    def _advance_backward(self) -> str:
        """The backward phase, which may be stopped inside. Errors: PassAborted; the step is given up then."""
        try:
            with self.debugger.watching():
                return self.session.advance()
        except PassAborted:
            self.recorder.abort()
            self.session.abandon()
            self._set_status("paused")
            raise

    def _after_step(self) -> None:
        self.recorder.after_step()
        parts, session = self.parts, self.session
        if parts.scheduler is not None and parts.interval == "step":
            _advance_scheduler(parts.scheduler)
        if session.batches.epoch_ended and self.status != "running":
            self._end_epoch(None)
        elif perf_counter() - self._last_checkpoint > 2 * CHECKPOINT_INTERVAL:
            self._checkpoint()
        if self.after_step is not None:
            self.after_step(self)

    @property
    def _epoch_is_over(self) -> bool:
        """All batches of the epoch are done, and what comes after them is not."""
        return self.session.phase == 0 and self.session.batches.epoch_ended

    def _look_up(self) -> None:
        """Between two batches of a validation: a question is answered, anything else interrupts it."""
        while self.inbox.waiting:
            command = self.inbox.take()
            if command is None:
                return
            if command.name != "status":
                raise InterruptedByCommand(command)
            self._obey(command)

    def _end_epoch(self, between: Callable[[], None] | None) -> None:
        """Validate, move the schedule, go to the next epoch. Errors: InterruptedByCommand, with nothing changed."""
        parts, session = self.parts, self.session
        result = self._validate(last=session.batches.epoch + 1 >= self.epochs, between=between)
        if parts.scheduler is not None:
            if isinstance(parts.scheduler, lr_scheduler.ReduceLROnPlateau):
                parts.scheduler.step(result if result is not None else float(session.loss_value or 0.0))
            elif parts.interval == "epoch":
                parts.scheduler.step()
        session.batches.next_epoch()
        waited = perf_counter() - self._last_checkpoint
        if waited > CHECKPOINT_INTERVAL and waited > 50 * self._checkpoint_cost:
            self._checkpoint()

    def _validate(self, *, last: bool, between: Callable[[], None] | None) -> float | None:
        """Validate, write it down, and give back the loss."""
        parts, session = self.parts, self.session
        result = validate(session.model, parts.plan, parts.validation, between)
        if result is None:
            return None
        now = perf_counter()
        found = None
        if last or now - self._last_detail > DETAIL_INTERVAL:
            found = detail(session.model, parts.plan, parts.validation, result, parts.prepared.table.classes)
            self._last_detail = perf_counter()
        self.writer.add(
            "validation",
            [
                (
                    session.step_number - 1,
                    session.batches.epoch,
                    result.loss,
                    result.metric,
                    json.dumps(found) if found else None,
                )
            ],
        )
        return result.loss

    def _finish(self) -> None:
        parts = self.parts
        result = validate(self.session.model, parts.plan, parts.test)
        if result is not None:
            self.writer.meta(test={"loss": _finite(result.loss), "metric": _finite(result.metric)})
        self._checkpoint()
        self._set_status("finished")

    def _set_status(self, status: str) -> None:
        if status != self.status:
            self.status = status
            self.writer.event(status, step=self.session.step_number - 1)
        self.writer.meta(status=status, phase=self.session.phase, total_steps=self.total_steps)
        self.recorder.report_cost()
        self.recorder.commit()

    def _checkpoint(self) -> None:
        """Save where the run stands. A full disk is reported and does not end the run."""
        start = perf_counter()
        session, parts = self.session, self.parts
        self.recorder.commit()
        state = {
            "step": session.step_number,
            "epoch": session.batches.epoch,
            "position": session.batches.position,
            "batch_size": session.batches.batch_size,
            "optimizer": session.optimizer.state_dict(),
            "scheduler": parts.scheduler.state_dict() if parts.scheduler is not None else None,
            "loss": parts.loss.state_dict(),
            "random": random_states(),
            "threads": parts.threads,
            "elapsed": self.recorder.elapsed(),
        }
        try:
            save_checkpoint(self.run_dir, session.step_number, session.model, state)
            self.writer.meta(checkpoint={"step": session.step_number, "time": time.time()})
        except OSError as error:
            self.writer.event("note", {"message": f"no checkpoint could be written: {error}"}, step=session.step_number)
        self._last_checkpoint = perf_counter()
        self._checkpoint_cost = self._last_checkpoint - start

    # obeying

    def _obey(self, command: Command | None) -> None:
        if command is None:
            return
        action = self._obeyed.get(command.name)
        if action is None:
            known = ", ".join(self._obeyed)
            command.reply(refusal("unknown-command", f"There is no command {command.name!r}.", f"There are {known}."))
            return
        self.debugger.current = command
        try:
            answer = action(command.arguments)
        except PassAborted:
            answer = {"aborted": True}
        except TrainingError as error:
            answer = refusal(error.code, error.message, error.fix)
        except (KeyError, TypeError, ValueError) as error:
            answer = refusal("bad-arguments", f"{command.name}: {error}")
        except BaseException as error:
            command.reply(refusal("failed", str(error)))
            raise
        finally:
            self.debugger.current = None
        command.reply({"ok": True, **self._status({}), **answer})

    def _status(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        return {
            "status": self.status,
            "step": self.session.step_number - 1,
            "epoch": self.session.batches.epoch,
            "phase": self.session.phase,
            "next_phase": PHASES[self.session.phase],
            "total_steps": self.total_steps,
        }

    def _play(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        if self.session.batches.epoch >= self.epochs:
            raise TrainingError("finished", "The run has done all its epochs.", "Set more epochs, or reset it.")
        self._set_status("running")
        return {}

    def _pause(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        """Stand still after one more step, of which everything is recorded: what is looked at while the run stands."""
        if self.status == "running":
            if self.session.batches.epoch < self.epochs and not self._epoch_is_over:
                self.recorder.capture_next()
                self._step()
            self._set_status("paused")
        return {}

    def _must_stand(self) -> None:
        if self.status == "running":
            self._set_status("paused")
        if self._epoch_is_over and self.session.batches.epoch < self.epochs:
            self._end_epoch(None)
        if self.session.batches.epoch >= self.epochs:
            raise TrainingError("finished", "The run has done all its epochs.", "Set more epochs, or reset it.")

    def _one_step(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        self._must_stand()
        if not self.session.phase:
            self.recorder.capture_next()
        self._step()
        self._set_status("paused")
        return {}

    def _one_phase(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Do phases up to and including `name`; without a name just the next one. What the last one changed is told.

        With `zero_grad` false that phase is left out on the way: backward then adds to the gradients of before.
        """
        self._must_stand()
        name = arguments.get("name") or PHASES[self.session.phase]
        if name not in PHASES:
            raise TrainingError("bad-arguments", f"There is no phase {name!r}.", f"There are {', '.join(PHASES)}.")
        if not self.session.phase:
            self.recorder.capture_next()
        done = ""
        while done != name:
            done = PHASES[self.session.phase]
            change = PhaseChange(self.session, done)
            skipped = done == "zero_grad" and arguments.get("zero_grad") is False
            if skipped:
                self.session.leave_out_zero_grad()
            else:
                self._advance()
            told = change.report(skipped=skipped)
        if self.session.phase == 4:
            self.recorder.show_gradients()
        self.writer.meta(change=told)
        self._set_status("paused")
        return {"done": name, "change": told}

    def _backward_step(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Go to the backward phase and stand before its first node."""
        self._must_stand()
        self.debugger.stepping = True
        try:
            if self.session.phase == 4:  # backward is done: finish this step, and stop in the next one's
                self._advance()
            return self._one_phase({**arguments, "name": "backward"})
        finally:
            self.debugger.stepping = False

    def _hold(self, hold: bool) -> None:
        """While the pass stands: whether the run stands still after this step."""
        self.status = "paused" if hold else "running"

    def _stop(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        if self.session.phase:
            self._step()  # a step that was begun is finished: checkpoints stand between steps
        self._checkpoint()
        self._set_status("stopped")
        return {}

    def _reset(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        self.recorder.abort()
        self.recorder.commit()
        forget_checkpoints(self.run_dir)
        self._start(afresh=True)
        self.recorder.start()
        self.writer.meta(nan_step=None, test=None, checkpoint=None)
        self.writer.event("reset", step=-1)
        self._set_status("paused")
        return {}

    def _set(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Change `lr`, `batch_size`, `epochs` (the new total) or `budget` from the next step on."""
        unknown = set(arguments) - {"lr", "batch_size", "epochs", "budget"}
        if unknown or not arguments:
            raise TrainingError("bad-arguments", f"set takes lr, batch_size, epochs, budget, not {sorted(unknown)}.")
        lr = float(arguments["lr"]) if "lr" in arguments else None
        size = int(arguments["batch_size"]) if "batch_size" in arguments else None
        epochs = int(arguments["epochs"]) if "epochs" in arguments else None
        budget = float(arguments["budget"]) if "budget" in arguments else None
        if lr is not None and not 0 <= lr < float("inf"):
            raise TrainingError("bad-arguments", f"A learning rate of {lr} is not possible.")
        if size is not None and size < 1:
            raise TrainingError("bad-arguments", f"A batch of {size} samples is not possible.")
        if epochs is not None and epochs < 1:
            raise TrainingError("bad-arguments", f"{epochs} epochs are not possible.")
        if self.session.phase:
            self._step()
        saved = json.loads((self.run_dir / "settings.json").read_text(encoding="utf-8"))
        if lr is not None:
            self._set_learning_rate(lr)
        if size is not None:
            self.session.batches.resize(size)
            saved.setdefault("data", {})["batch_size"] = size
        if epochs is not None:
            self.epochs = saved["epochs"] = epochs
        if budget is not None:
            self.recorder.budget.share = min(1.0, max(0.0, budget))
            saved.setdefault("recorder", {})["budget"] = self.recorder.budget.share
        write_private(self.run_dir / "settings.json", json.dumps(saved, indent=1).encode())
        self.writer.event("set", arguments, step=self.session.step_number - 1)
        self._describe()
        self._checkpoint()
        self.recorder.commit()
        return {}

    def _set_learning_rate(self, lr: float) -> None:
        """In all parameter groups; a scheduler goes on from it as if it had begun in that proportion."""
        import torch

        old = self.session.learning_rate
        for group in self.session.optimizer.param_groups:
            if isinstance(group["lr"], torch.Tensor):
                group["lr"].fill_(lr)
            else:
                group["lr"] = lr
            if "initial_lr" in group and old > 0:
                group["initial_lr"] = float(group["initial_lr"]) * lr / old
        scheduler = self.parts.scheduler
        if scheduler is not None and old > 0:
            if not isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):
                scheduler.base_lrs = [base * lr / old for base in scheduler.base_lrs]
            for group in self.session.optimizer.param_groups:  # OneCycleLR keeps its bounds in the groups
                for key in ("max_lr", "min_lr"):
                    if key in group:
                        group[key] = group[key] * lr / old

    def _capture(self, _arguments: dict[str, Any]) -> dict[str, Any]:
        self.recorder.capture_next()
        return {}

    def _watch_node(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Keep the values of one node from the next taped step on; without arguments of none (see node_values)."""
        if not self.recorder.watch_node(arguments or None):
            raise TrainingError("no-tapes", "This run takes no tapes.", "Start it with recorder.tapes on.")
        if arguments:
            self.recorder.capture_next()
        return {}

    def _analyse(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Measure something on the present batch; only while the run stands between two steps."""
        from builder.train.analysing import analyse

        if self.status == "running":
            raise TrainingError("running", "The run goes on: a batch is gone before it is measured.", "Pause it first.")
        return analyse(self.parts, arguments)


def _advance_scheduler(scheduler: lr_scheduler.LRScheduler) -> None:
    """OneCycleLR knows its end and refuses to go past it: more epochs then go on at its last learning rate."""
    if isinstance(scheduler, lr_scheduler.OneCycleLR) and scheduler.last_epoch + 1 >= scheduler.total_steps:
        return
    scheduler.step()


def _finite(value: float) -> float | None:
    return value if value - value == 0 else None
