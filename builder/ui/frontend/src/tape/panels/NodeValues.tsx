/** What is in the selected node: its gradient and what it saved, each as heat map and histogram, from the next recorded step on. */
import { useEffect, useRef, useState } from "react";
import { get, post } from "../../shared/api";
import { signedColor } from "../../shared/colors";
import { currentTheme, watchTheme } from "../../shared/theme";
import type { TapeRun } from "../run";
import { formatBytes, formatNorm, type Tape, text } from "../structure";

interface Picture { rows: number; columns: number; full: [number, number]; values: (number | null)[] }
interface Histogram { low: number; high: number; counts: number[] }
interface Facts { norm: number | null; min: number | null; max: number | null; mean: number | null; zeros: number; nan: number; inf: number }
interface View { facts: Facts; picture: Picture; histogram: Histogram }
interface Saved extends Partial<View> { name: string; shape: number[]; dtype: string; bytes: number; state: string; shared: string }
interface Values { step: number | null; steps: number[]; gradient?: View | null; saved?: Saved[] }

export function NodeValues({ run, tape, node }: { run: TapeRun; tape: Tape; node: number }) {
  const [values, setValues] = useState<Values | null>(null);
  const alive = run.driven;
  const { signature } = tape;
  const newest = run.seenValues.get(`${signature}:${node}`);
  const step = run.following ? null : (run.row?.step ?? null);
  useEffect(() => {
    if (!alive) return;
    const wanted = {
      signature, index: node, name: text(tape, tape.name[node]!), module: text(tape, tape.module[node]!),
      operation: text(tape, tape.operation[node]!), parameter: text(tape, tape.parameter[node]!), occurrence: occurrence(tape, node),
    };
    const timer = setTimeout(() => void post(`runs/${run.id}/command`, { command: "watch_node", arguments: wanted }).catch(() => null), 150);
    return () => clearTimeout(timer);
  }, [run, signature, node, alive]); // eslint-disable-line
  useEffect(() => {
    let gone = false;
    void get<Values>(`runs/${run.id}/tape/${signature}/node/${node}`, { step })
      .then((found) => !gone && setValues(found)).catch(() => !gone && setValues(null));
    return () => {
      gone = true;
    };
  }, [run, signature, node, newest, step]);
  if (!values || values.step === null) {
    return alive ? <p className="hint">Its values come with the next recorded step.</p> : null;
  }
  return (
    <section className="values">
      {values.gradient && (
        <>
          <h3>Values of the gradient · step {values.step}</h3>
          <Shown view={values.gradient} />
        </>
      )}
      {values.saved && values.saved.length > 0 && <h3>Saved for backward</h3>}
      {values.saved?.map((saved) => (
        <details key={saved.name}>
          <summary>
            <b>{saved.name}</b> <code>({saved.shape.join(", ")}) {saved.dtype} {saved.bytes > 0 ? formatBytes(saved.bytes) : ""}</code>
            {saved.state !== "held" && <em>{saved.state}</em>}
            {saved.shared && <em>shared with {saved.shared}</em>}
          </summary>
          {saved.facts && saved.picture && saved.histogram && <Shown view={saved as View} />}
        </details>
      ))}
    </section>
  );
}

/** Which of the nodes that look alike, in order of the backward pass. */
export function occurrence(tape: Tape, node: number): number {
  let before = 0;
  for (let i = 0; i < tape.count; i++) {
    if (i === node || tape.order[i]! >= tape.order[node]!) continue;
    if (tape.name[i] === tape.name[node] && tape.module[i] === tape.module[node] && tape.operation[i] === tape.operation[node] && tape.parameter[i] === tape.parameter[node]) before++;
  }
  return before;
}

function Shown({ view }: { view: View }) {
  const { facts, picture, histogram } = view;
  const n = (value: number | null): string => (value === null ? "–" : Math.abs(value) >= 0.01 && Math.abs(value) < 1000 ? value.toPrecision(3) : value.toExponential(1));
  const bad = [facts.nan ? `${facts.nan} NaN` : "", facts.inf ? `${facts.inf} Inf` : ""].filter(Boolean).join(" · ");
  return (
    <>
      <p className="line">norm {facts.norm === null ? "NaN" : formatNorm(facts.norm)} · {n(facts.min)} … {n(facts.max)} · mean {n(facts.mean)} · {Math.round(facts.zeros * 100)} % zero{bad && <b className="error"> · {bad}</b>}</p>
      <div className="pair"><HeatMap picture={picture} /><Bars histogram={histogram} /></div>
    </>
  );
}

/**
 * The size at which colour is full: that below which 98 of 100 values lie that are not zero; 0 without any.
 *
 * A few samples often have a gradient a hundred times the others': on the largest one's scale the rest looks empty.
 */
export function extent(values: readonly (number | null)[]): number {
  const sizes = values.flatMap((value) => (value === null || value === 0 || !Number.isFinite(value) ? [] : [Math.abs(value)])).sort((a, b) => a - b);
  return sizes[Math.min(sizes.length - 1, Math.ceil(sizes.length * 0.98) - 1)] ?? 0;
}

/** Where a value stands on the signed scale, -1 to 1: by the root of its size, so that a hundredth still shows. */
export function tint(value: number | null, full: number): number {
  if (value === null) return NaN;
  return full > 0 ? Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / full)) : 0;
}

function HeatMap({ picture }: { picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, full, values } = picture;
  const most = extent(values);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const draw = () => {
      const theme = currentTheme(element);
      values.forEach((value, i) => {
        context.fillStyle = signedColor(tint(value, most), theme);
        context.fillRect(i % columns, Math.floor(i / columns), 1, 1);
      });
    };
    draw();
    return watchTheme(element, draw);
  }, [picture]); // eslint-disable-line
  if (rows * columns === 0) return null;
  return (
    <figure className="heat">
      <canvas ref={canvas} width={columns} height={rows} role="img" aria-label={`Values, ${full[0]} rows and ${full[1]} columns`} />
      <figcaption title="Full colour is the size that 98 of 100 values that are not zero stay below; in between, colour goes by the root of the size.">
        {full[0]} × {full[1]}{full[0] > rows || full[1] > columns ? `, as means of ${rows} × ${columns} tiles` : ""} · {most > 0 ? `full at ±${most.toExponential(1)}` : "all zero"}
      </figcaption>
    </figure>
  );
}

function Bars({ histogram }: { histogram: Histogram }) {
  const most = Math.max(1, ...histogram.counts);
  return (
    <figure className="bins">
      <svg viewBox="0 0 128 64" preserveAspectRatio="none" role="img" aria-label="Histogram">
        {histogram.counts.map((count, i) => count > 0 && <rect key={i} x={i * 2} width={1.8} y={64 - Math.max(1, (count / most) * 62)} height={Math.max(1, (count / most) * 62)} />)}
      </svg>
      <figcaption><span>{histogram.low.toExponential(1)}</span><span>{histogram.high.toExponential(1)}</span></figcaption>
    </figure>
  );
}
