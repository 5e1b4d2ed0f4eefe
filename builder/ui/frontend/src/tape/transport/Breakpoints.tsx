/** The list of breakpoints, "Break here" for what is selected, and the menu of conditions. */
import { useState } from "react";
import type { TapeRun } from "../run";
import { type Tape, text } from "../structure";
import type { TapeViewer } from "../viewer";
import { useViewer } from "../panels/useViewer";
import { bare, type Breakpoint, breakHere, breakpointsOf } from "./debugging";

const CONDITIONS: [string, string, "" | "number" | "shape"][] = [
  ["nan", "a NaN is in the gradient", ""],
  ["inf", "an Inf is in the gradient", ""],
  ["zero", "the gradient is all zero", ""],
  ["above", "its norm is above", "number"],
  ["below", "its norm is below", "number"],
  ["shape", "its shape is", "shape"],
];

export function Breakpoints({ run, viewer, tape }: { run: TapeRun; viewer: TapeViewer | null; tape: Tape | null }) {
  useViewer(viewer);
  const points = breakpointsOf(run);
  const ended = !run.driven;
  const node = viewer?.selected ?? -1;
  const module = tape && node >= 0 ? text(tape, tape.module[node]!) : "";
  const line = tape && node >= 0 ? tape.line[node]! : -1;
  const file = tape && node >= 0 ? text(tape, tape.file[node]!) : "";
  const add = (point: Breakpoint): void => void run.command("break", { add: point });
  if (ended && points.length === 0) return null;
  return (
    <section className="breakpoints" aria-label="Breakpoints">
      <h3>Breakpoints</h3>
      {tape && node >= 0 && !ended && (
        <div className="verbs">
          <button title="Stop backward before this node" onClick={() => add(breakHere(tape, node))}>Break here</button>
          {module && <button title="Stop where the gradient enters this module" onClick={() => add({ module })}>on {module}</button>}
          {line >= 0 && file && <button title="Stop where the gradient enters what this line made" onClick={() => add({ file, line })}>on line {line}</button>}
        </div>
      )}
      <ul>
        {points.map((point, i) => (
          <li key={i}>
            <i aria-hidden="true" />
            <span>{point.words}</span>
            <button aria-label={`Remove the breakpoint ${point.words}`} title="Remove" disabled={ended} onClick={() => void run.command("break", { remove: bare(point) })}>×</button>
          </li>
        ))}
      </ul>
      {!ended && <Condition add={add} module={module} />}
    </section>
  );
}

function Condition({ add, module }: { add: (point: Breakpoint) => void; module: string }) {
  const [when, setWhen] = useState("");
  const [value, setValue] = useState("");
  const [here, setHere] = useState(false);
  const needs = CONDITIONS.find(([name]) => name === when)?.[2] ?? "";
  const shape = value.match(/\d+/g)?.map(Number) ?? [];
  const ready = when !== "" && (needs === "" || (needs === "number" ? value.trim() !== "" && Number.isFinite(Number(value)) : true));
  const submit = (): void => {
    if (!ready) return;
    add({
      when,
      ...(needs === "number" ? { value: Number(value) } : {}),
      ...(needs === "shape" ? { shape } : {}),
      ...(here && module ? { module } : {}),
    });
    setWhen("");
    setValue("");
  };
  return (
    <form className="condition" onSubmit={(event) => (event.preventDefault(), submit())}>
      <select aria-label="Stop when" value={when} onChange={(event) => setWhen(event.target.value)}>
        <option value="">Stop when…</option>
        {CONDITIONS.map(([name, label]) => <option key={name} value={name}>{label}</option>)}
      </select>
      {needs !== "" && <input aria-label="Bound of the condition" placeholder={needs === "number" ? "10" : "32, 10"} value={value} onChange={(event) => setValue(event.target.value)} />}
      {when && module && <label><input type="checkbox" checked={here} onChange={(event) => setHere(event.target.checked)} /> only in {module}</label>}
      {when && <button type="submit" disabled={!ready}>Add</button>}
    </form>
  );
}
