"""Sees where nodes come from while a model runs: module, operation, source line; and where gradients are cut off.

Inside `with attributed(model)` a TorchFunctionMode notes after each torch call how far autograd's sequence counter has
moved, and hooks on module calls keep the stack of modules. Outside it nothing is installed. (Anomaly mode knows lines
too, at about ten times the forward's cost; see AUTOGRAD.md.)
"""

from __future__ import annotations

import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import torch
from torch import Tensor, nn
from torch.compiler import is_compiling
from torch.nn.modules import module as nn_module
from torch.overrides import TorchFunctionMode

from builder.tape import rewraps
from builder.tape.changes import MOST_EACH, MOST_STORAGES, NEVER, Change, kind_of, storage_of, targets
from builder.tape.cutting import CHOOSING, OF_OTHERS, before, reason_for, watched
from builder.tape.elsewhere import made_elsewhere
from builder.tape.log import MOST_CUTS, MOST_ROWS, MOST_UPSTREAM, Log, SeenCut, Site, recent
from builder.tape.naming import called, class_of, is_script
from builder.tape.quiet import Quiet
from builder.tape.sites import caller_of_apply, in_compiled_code, is_optimizers, is_ours, operation_name, users_frame
from builder.tape.walk import roots_of

_sequence: Callable[[], int] = vars(torch.autograd)["_get_sequence_nr"]  # these have no public names
_modes: Callable[[], list[TorchFunctionMode]] = vars(torch.overrides)["_get_current_function_mode_stack"]
_pop_mode: Callable[[], TorchFunctionMode] = vars(torch.overrides)["_pop_mode"]
_push_mode: Callable[[TorchFunctionMode], None] = vars(torch.overrides)["_push_mode"]

_BACKWARD = frozenset({Tensor.backward, torch.autograd.backward, torch.autograd.grad})
STEPS = 3
"""Steps whose rows are kept: a GAN's generator runs before the discriminator's step, and is stepped after it."""
DATA_WRITTEN = object()
"""In place of a result: the call wrote into what `.data` gave, so the tensor behind it has the values and no graph."""


def _nothing() -> None:
    return None


class Attribution(TorchFunctionMode):
    """The mode and the hooks of one `attributed` block. `log` is what it found."""

    def __init__(self, model: nn.Module | None = None, *, cuts: bool = True) -> None:
        super().__init__()
        self.model = model
        self.log = Log(start=_sequence())
        self._cuts = cuts
        self._last = self.log.start
        self._stack: list[str] = []
        self._module = ""
        self._handles: list[Any] = []
        self._paths: dict[int, str] = {}
        self._kept: list[nn.Module] = []
        self._paused = False
        self._installed = False
        self._steps: deque[int] = deque([self._last], STEPS + 1)
        """Where autograd's counter stood when each of the last steps began, and this one."""
        self._ended = False
        """Whether `end` came where the mode could not be taken off: then it stays, and sees nothing any more."""
        self._owner = threading.current_thread()
        """The thread whose stack the mode is on. Not its number, which another may have once it has ended."""
        self._within = 0
        """Backward calls that pass through here: while they last, torch has taken the mode off its stack by itself."""
        self._quiet = Quiet()
        self._data: Callable[[], Tensor | None] = _nothing
        """The tensor that `.data` gave last."""
        self.around_backward: Callable[[Any, Any, Any], Any] | None = None
        """Called in place of `Tensor.backward`, `torch.autograd.backward` and `.grad`, with (function, args, kwargs)."""
        self._name_modules()

    # ---- life

    def begin(self) -> None:
        """Install; a new log starts unless the last one is to be continued. Errors: RuntimeError when installed."""
        if self._ended and self._owner is threading.current_thread():
            self.end()
        if self._installed:
            raise RuntimeError("this attribution is already installed")
        self._forget_all()
        self.log.thread = threading.get_ident()
        self._owner = threading.current_thread()
        self._paused = self._ended = False
        self._quiet.begin()
        self._watch_modules()
        self.__enter__()  # type: ignore[no-untyped-call]
        self._installed = True
        if self._cuts:
            rewraps.listen(self._made_parameter)
        if self.log in recent:
            recent.remove(self.log)
        recent.appendleft(self.log)

    def end(self) -> None:
        """Remove everything; the log stays readable. Safe to call twice.

        Errors: RuntimeError in another thread than began, or within a backward call that passes through here. There all
        that can be is removed and nothing is seen any more; the mode goes with the next `end` where it began.
        """
        if not self._installed:
            return
        rewraps.leave(self._made_parameter)
        here = self._owner is threading.current_thread()
        seeing = here and not self._paused
        self._ended = self._paused = True
        self._leave_modules()
        self._quiet.end()
        if not here and self._owner.is_alive():
            raise RuntimeError(
                f"a recorder is stopped in the thread that started it, {self._owner.name}: torch keeps what is"
                " recorded by thread. It sees nothing any more; call stop() there to take off the rest"
            )
        if here and self._within:
            raise RuntimeError(
                "a recorder can't be stopped within a backward pass that it records: it sees nothing any more;"
                " call stop() after the pass to take off the rest"
            )
        self._installed = False
        try:
            if seeing:
                self._close_gap(None)
        finally:
            if here:  # else its thread is gone, and that thread's stack with it
                self._leave_stack()

    def _leave_stack(self) -> None:
        """Take this mode off this thread's stack, wherever on it it stands: a recorder begun later may still run."""
        stack = _modes()
        if self not in stack:  # a block of the user's, entered before and left since, took it off in place of its own
            if stack:
                _pop_mode()
            return
        for _ in stack[stack.index(self) :]:
            _pop_mode()
        for mode in stack[stack.index(self) + 1 :]:
            _push_mode(mode)

    def _watch_modules(self) -> None:
        if not self._handles and not self._ended:
            self._stack.clear()
            self._module = ""
            self._handles.append(nn_module.register_module_forward_pre_hook(self._enter_module))
            self._handles.append(nn_module.register_module_forward_hook(self._leave_module, always_call=True))

    def _leave_modules(self) -> None:
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def pause(self) -> None:
        """Let calls through unseen until `resume`: the mode stays where it is on the stack, module hooks go."""
        self._paused = True
        self._leave_modules()

    def resume(self) -> None:
        """See again, unless ended."""
        if self._ended:
            return
        if self._paused:
            self._forget_all()
            self._watch_modules()
        self._paused = False

    def start_over(self) -> None:
        """A step is over: keep the rows of the last few, whose graphs may still live, and forget what is older."""
        self._last = _sequence()
        self._steps.append(self._last)
        self.log.keep_from(self._steps[0])

    def _forget_all(self) -> None:
        """What was seen until now has nothing to do with what comes."""
        self._last = _sequence()
        self._steps.clear()
        self._steps.append(self._last)
        self.log.forget(self._last)

    def catch_up(self) -> None:
        """Rows were written to the log by others (the makers of second-order nodes): go on from there."""
        if len(self.log.ends):
            self._last = max(self._last, self.log.ends[-1])

    def forget(self) -> None:
        """Let go of every node and row."""
        self.log.forget(_sequence())
        with suppress(ValueError):
            recent.remove(self.log)

    # ---- modules

    def _name_modules(self) -> None:
        if self.model is None:
            return
        for path, module in self.model.named_modules():
            self._paths.setdefault(id(module), path)
            self._note_module(path, module)

    def _note_module(self, path: str, module: nn.Module) -> None:
        self.log.modules.setdefault(path, class_of(module))
        if is_script(module):
            self.log.scripts.add(path)

    def _path_of(self, module: nn.Module) -> str:
        path = self._paths.get(id(module))
        if path is None:
            self._name_modules()  # the model may have grown
            path = self._paths.get(id(module))
        if path is None and type(module).__name__ == "OptimizedModule":  # torch.compile's wrapper is what it wraps
            wrapped = module._modules.get("_orig_mod")
            if wrapped is not None:
                return self._path_of(wrapped)
        if path is None:
            plain = class_of(module)
            path, number = plain, 2
            while path in self.log.modules:
                path, number = f"{plain}#{number}", number + 1
            if len(self._kept) > 4096:  # made anew at each step: their names are not worth their memory
                return plain
            self._kept.append(module)  # an id is a name only while its owner lives
            for inner, part in module.named_modules():
                full = f"{path}.{inner}" if inner else path
                if self._paths.setdefault(id(part), full) == full:
                    self._note_module(full, part)
        return path

    def _enter_module(self, module: nn.Module, _arguments: Any) -> None:
        if is_compiling() or threading.get_ident() != self.log.thread:
            return
        try:
            if _sequence() != self._last:
                self._close_gap(sys._getframe(1))
            self._stack.append(self._module)
            self._module = self._path_of(module)
        except Exception:
            self._stack.append(self._module)

    def _leave_module(self, _module: nn.Module, _arguments: Any, _result: Any) -> None:
        if is_compiling() or threading.get_ident() != self.log.thread or not self._stack:
            return
        with suppress(Exception):
            if _sequence() != self._last:
                self._close_gap(sys._getframe(1), called=True)
        self._module = self._stack.pop()

    # ---- calls

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if is_compiling():  # the compiler traces this very function: to it, nothing is done here
            return func(*args, **kwargs) if kwargs else func(*args)
        if func in _BACKWARD and self.around_backward is not None:
            self._within += 1
            try:
                result = self.around_backward(func, args, kwargs or {})
            finally:
                self._within -= 1
            if not self._paused:
                if _sequence() != self._last:
                    self._write(_sequence(), func, sys._getframe(1))
                self._note_elsewhere(func, args, kwargs or {}, result, sys._getframe(1))
            return result
        if self._paused:
            return func(*args, **kwargs) if kwargs else func(*args)
        before = _sequence()
        if before != self._last:
            self._close_gap(sys._getframe(1))
        kind = kind_of(func)
        changing = self._versions(func, kind, args, kwargs) if kind != NEVER else None
        result = func(*args, **kwargs) if kwargs else func(*args)
        after = _sequence()
        if func in _BACKWARD:
            self._note_elsewhere(func, args, kwargs or {}, result, sys._getframe(1))
        if changing:
            self._note_changes(func, changing, after)
            if self._cuts and changing[0][0] is self._data():
                self._look_for_cut(func, args, kwargs, DATA_WRITTEN)
        if after != before:
            self._write(after, func, sys._getframe(1))
            if func in CHOOSING and self._cuts:
                self._look_for_cut(func, args, kwargs, result)
        elif self._cuts and watched(func):
            self._look_for_cut(func, args, kwargs, result)
        return result

    def _write(self, after: int, func: Any, frame: Any) -> None:
        log = self.log
        log.places.append(self._place_of(func, frame))
        log.ends.append(after)
        self._last = after
        if len(log.ends) > MOST_ROWS:
            log.trim()

    def _place_of(self, func: Any, frame: Any) -> int:
        """Index of the site of a call of `func` in the user's code."""
        frame = users_frame(frame)
        key = (frame.f_code, frame.f_lineno, func, self._module) if frame else (None, -1, func, self._module)
        place = self.log.keys.get(key)
        if place is None:
            file, line = (frame.f_code.co_filename, frame.f_lineno) if frame else ("", -1)
            place = self._add(key, Site(self._module, operation_name(func), file, line))
        return place

    def _note_elsewhere(self, func: Any, args: Any, kwargs: Any, result: Any, frame: Any) -> None:
        """A backward call is over: what a thread of autograd's own made in it is this call's."""
        try:
            if made := made_elsewhere(func, args, kwargs, result):
                self.log.elsewhere.ended(made, self._place_of(func, frame))
        except Exception:
            self.log.missed += 1

    def _close_gap(self, frame: Any, *, called: bool = False) -> None:
        """Attribute the nodes made since the last call seen: by a custom Function's apply, mostly.

        With `called` a module has just returned: what it made unseen (a compiled region) has the line that called it.
        """
        now = _sequence()
        if now <= self._last:
            self._last = now
            return
        caller = caller_of_apply(frame) if frame is not None else None
        if caller is None and (called or in_compiled_code(frame)):
            caller = users_frame(frame)
        file, line = (caller.f_code.co_filename, caller.f_lineno) if caller is not None else ("", -1)
        key = (file, line, None, self._module)
        place = self.log.keys.get(key)
        if place is None:
            place = self._add(key, Site(self._module, "", file, line))
        self.log.ends.append(now)
        self.log.places.append(place)
        self._last = now

    def _add(self, key: Any, site: Site) -> int:
        if len(self.log.keys) > MOST_ROWS:
            self.log.keys.clear()
        place = self.log.keys[key] = len(self.log.sites)
        self.log.sites.append(site)
        return place

    # ---- in-place changes

    def _versions(self, func: Any, kind: int, args: Any, kwargs: Any) -> list[tuple[Tensor, int]]:
        """The tensors this call may change, with their versions before it."""
        try:
            return [(one, one._version) for one in targets(func, kind, args, kwargs)]
        except Exception:  # inference tensors have no version
            return []

    def _note_changes(self, func: Any, changing: list[tuple[Tensor, int]], after: int) -> None:
        try:
            site: Site | None = None
            changes = self.log.changes
            for tensor, version in changing:
                if tensor._version == version:
                    continue
                storage = storage_of(tensor)
                if storage not in changes and len(changes) >= MOST_STORAGES:
                    return
                if site is None:
                    frame = users_frame(sys._getframe(2))
                    file, line = (frame.f_code.co_filename, frame.f_lineno) if frame else ("", -1)
                    site = Site(self._module, operation_name(func), file, line)
                seen = changes.setdefault(storage, [])
                seen.append(Change(site, after, tensor._version))
                del seen[:-MOST_EACH]
        except Exception:
            self.log.missed += 1

    # ---- cuts

    def _look_for_cut(self, func: Any, args: Any, kwargs: Any, result: Any) -> None:
        try:
            name = getattr(func, "__name__", "")
            given = args[1:] if name in OF_OTHERS else args
            found = [a for a in given if isinstance(a, Tensor) and a.requires_grad]
            for a in given:
                if isinstance(a, list | tuple):
                    found += [b for b in a if isinstance(b, Tensor) and b.requires_grad]
            if kwargs:
                found += [a for a in kwargs.values() if isinstance(a, Tensor) and a.requires_grad]
            if name == "__get__" and isinstance(result, Tensor):
                self._data = weakref.ref(result)
            if not found:
                return
            if self.model is not None and not self.model.training and not torch.is_grad_enabled():
                return  # an evaluation, which is meant to leave no graph
            if result is DATA_WRITTEN:
                reason: str | None = "data"
            else:
                reason = reason_for(func, args[0] if name == "__setitem__" else result)
            if reason is None:
                return
            here = sys._getframe(2)
            if is_ours(here) or is_optimizers(here):
                return
            self._note_cut(func, reason, found, here)
        except Exception:
            self.log.missed += 1  # looking must never break what it looks at

    def _note_cut(self, func: Any, reason: str, found: list[Tensor], here: Any) -> None:
        frame = users_frame(here)
        key = (frame.f_code, frame.f_lineno, func, self._module) if frame else (None, -1, func, self._module)
        known = self.log.cuts.get(key)
        upstream = roots_of(before(found))
        if known is not None:
            known.count += 1
            met = [node for node in known.upstream if node not in upstream]
            known.upstream = (met + upstream)[-MOST_UPSTREAM:]
        elif len(self.log.cuts) < MOST_CUTS:
            file, line = (frame.f_code.co_filename, frame.f_lineno) if frame else ("", -1)
            site = Site(self._module, operation_name(func), file, line)
            self.log.cuts[key] = SeenCut(reason, site, tuple(found[0].shape), 1, upstream)

    def _made_parameter(self, data: Tensor) -> None:
        if self._paused or threading.get_ident() != self.log.thread:
            return
        try:
            here = sys._getframe(2)
            if not is_ours(here):
                self._note_cut(nn.Parameter, "rewrapped", [data], here)
        except Exception:
            self.log.missed += 1


@contextmanager
def attributed(model: nn.Module | None = None, *, cuts: bool = True) -> Iterator[Attribution]:
    """Attribute every node made inside to its module, operation and source line, for `capture` to read.

    `model` gives module paths their names; modules outside it are named by class. With `cuts`, places where gradients
    are cut off are found as well. Only this thread is watched. Everything is removed at the end, in every path.
    Errors: TypeError when `model` is no nn.Module.
    """
    if model is not None and not isinstance(model, nn.Module):
        raise TypeError(f"attributed() takes an nn.Module, or None, not {called(model)}: attributed(model)")
    attribution = Attribution(model, cuts=cuts)
    attribution.begin()
    try:
        yield attribution
    finally:
        attribution.end()
