/** The Compare… menu of the bar: which other step, of which run. */
import { useEffect, useRef, useState } from "react";
import { get } from "../../shared/api";
import type { RunSummary, TapeRow, TapeRun } from "../run";

export function Compare({ run, runs }: { run: TapeRun; runs: RunSummary[] }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState(run.id);
  const [rows, setRows] = useState<TapeRow[]>([]);
  const [older, setOlder] = useState<number | null>(null);
  const [looking, setLooking] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const step = run.row?.step;
  useEffect(() => {
    if (!open) return;
    const close = (event: Event): void => {
      if (!event.composedPath().includes(menu.current!)) setOpen(false);
    };
    window.addEventListener("pointerdown", close);
    return () => window.removeEventListener("pointerdown", close);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    let gone = false;
    const take = (found: TapeRow[]): void => {
      if (gone) return;
      setLooking(false);
      setRows(found);
      const before = found.filter((row) => other !== run.id || row.step < (step ?? 0));
      setOlder((before[before.length - 1] ?? found[0])?.step ?? null);
    };
    if (other === run.id) take(run.tapes);
    else {
      setLooking(true);
      setRows([]); // those of the run before are no choice
      void get<TapeRow[]>(`runs/${other}/tapes`).then(take).catch(() => take([]));
    }
    return () => {
      gone = true;
    };
  }, [open, other, run]); // eslint-disable-line
  const go = (): void => {
    if (older === null || step === undefined) return;
    setOpen(false);
    void run.compare(step, older, other);
  };
  return (
    <div className="menu" ref={menu} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <button disabled={step === undefined} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>Compare…</button>
      {open && step !== undefined && (
        <div className="items compare" role="dialog" aria-label="Compare">
          <b>Step {step.toLocaleString("en")} of this run with</b>
          <label>Run
            <select value={other} onChange={(event) => setOther(event.target.value)}>
              <option value={run.id}>this run</option>
              {runs.filter((one) => one.id !== run.id).slice(0, 50).map((one) => (
                <option key={one.id} value={one.id}>{one.name === one.id ? one.id : `${one.name} · ${one.id}`}</option>
              ))}
            </select>
          </label>
          <label>Step
            <select value={older ?? ""} onChange={(event) => setOlder(Number(event.target.value))}>
              {rows.map((row) => <option key={row.step} value={row.step}>{`${row.step}${row.changed ? " · graph changed" : ""}`}</option>)}
            </select>
          </label>
          {rows.length === 0 && <p className="quiet">{looking ? "Looking…" : "That run has no tape."}</p>}
          <button className="primary" disabled={older === null || rows.length === 0 || (other === run.id && older === step)} onClick={go}>Compare</button>
        </div>
      )}
    </div>
  );
}
