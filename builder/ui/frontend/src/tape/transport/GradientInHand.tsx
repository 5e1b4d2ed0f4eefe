/** Where the backward pass stands, and the gradient in hand: facts, heat map about zero, histogram, what to do with it. */
import { useEffect, useRef, useState } from "react";
import { post } from "../../shared/api";
import { signedColor, type Theme } from "../../shared/colors";
import { currentTheme, watchTheme } from "../../shared/theme";
import type { TapeRun } from "../run";
import type { TapeViewer } from "../viewer";
import { placeName, type Standing } from "./debugging";

interface Picture {
  rows: number;
  columns: number;
  full: [number, number];
  values: (number | null)[];
}

interface Histogram {
  low: number;
  high: number;
  counts: number[];
}

interface Shown {
  picture: Picture | null;
  histogram: Histogram | null;
}

const WAYS: [string, string, string][] = [
  ["zeros", "Zeros", "Let zeros flow on"],
  ["scale", "Times", "Multiply by the number"],
  ["clip", "Clip", "Scale down to a norm of at most the number"],
  ["finite", "Finite", "Put 0 where there is NaN or Inf"],
];

export function GradientInHand({ run, viewer, here }: { run: TapeRun; viewer: TapeViewer | null; here: Standing }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [value, setValue] = useState("0.1");
  const theme = useTheme(viewer);
  const facts = here.gradient;
  useEffect(() => {
    let gone = false;
    post<Shown & { ok?: boolean }>(`runs/${run.id}/command`, { command: "gradient", arguments: {} })
      .then((answer) => !gone && answer.ok && setShown(answer))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [run, here.step, here.stop]);
  return (
    <section className="inhand" aria-label="Gradient in hand">
      <header>
        <h2><i aria-hidden="true" />Stopped before {placeName(here)}</h2>
        <p>{here.reason === "step" ? "" : `${here.reason} · `}node {(here.place + 1).toLocaleString("en")} of {here.nodes.toLocaleString("en")} · step {here.step.toLocaleString("en")}</p>
      </header>
      <div className="verbs">
        <button className="primary" title="On to the next node (F10)" onClick={() => void run.command("backward_step")}>Step</button>
        <button title="On to the next module" onClick={() => void run.command("next")}>Next module</button>
        <button title="On to the next breakpoint (F5)" onClick={() => void run.command("continue")}>Continue</button>
        <button title="Give this step up; its batch comes again" onClick={() => void run.command("abort")}>Abort</button>
      </div>
      {facts ? (
        <>
          <h3>Gradient in hand · ({facts.shape.join(", ")}) · {facts.dtype} · {facts.device}{here.replaced ? " · replaced" : ""}</h3>
          <p className="line">
            norm {plain(facts.norm)}{facts.min !== null && <> · {plain(facts.min)} … {plain(facts.max)} · mean {plain(facts.mean)}</>} · {(facts.zeros * 100).toFixed(facts.zeros > 0 && facts.zeros < 0.1 ? 1 : 0)} % zeros
            {facts.nan > 0 && <b className="bad"> · {facts.nan.toLocaleString("en")} NaN</b>}
            {facts.inf > 0 && <b className="bad"> · {facts.inf.toLocaleString("en")} Inf</b>}
          </p>
          {shown?.picture && <HeatMap picture={shown.picture} theme={theme} />}
          {shown?.histogram && <Bars histogram={shown.histogram} theme={theme} />}
          <div className="replace" role="group" aria-label="Replace the gradient in hand">
            <span>Replace by</span>
            {WAYS.map(([by, label, title]) => (
              <button key={by} title={title} onClick={() => void run.command("replace", { by, value: Number(value) })}>{label}</button>
            ))}
            <input aria-label="Number to replace with" value={value} onChange={(event) => setValue(event.target.value)} />
          </div>
        </>
      ) : <p className="hint">No gradient flows into this node.</p>}
    </section>
  );
}

function useTheme(viewer: TapeViewer | null): Theme {
  const [theme, setTheme] = useState<Theme>(viewer ? currentTheme(viewer.host) : "light");
  useEffect(() => {
    if (!viewer) return;
    setTheme(currentTheme(viewer.host));
    return watchTheme(viewer.host, setTheme);
  }, [viewer]);
  return theme;
}

function HeatMap({ picture, theme }: { picture: Picture; theme: Theme }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const extent = picture.values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  useEffect(() => {
    const surface = canvas.current;
    const context = surface?.getContext("2d");
    if (!surface || !context || picture.rows === 0) return;
    surface.width = picture.columns;
    surface.height = picture.rows;
    picture.values.forEach((value, i) => {
      context.fillStyle = signedColor(value ?? NaN, theme, extent);
      context.fillRect(i % picture.columns, Math.floor(i / picture.columns), 1, 1);
    });
  }, [picture, theme, extent]);
  const [rows, columns] = picture.full;
  const tiled = rows > picture.rows || columns > picture.columns;
  const height = Math.min(220, Math.max(36, Math.round((picture.rows / Math.max(1, picture.columns)) * 320)));
  return (
    <figure className="heat">
      <canvas ref={canvas} role="img" style={{ height }} aria-label={`Heat map of the gradient, ${rows} × ${columns}, from ${plain(-extent)} to ${plain(extent)}`} />
      <figcaption>
        <span>{rows.toLocaleString("en")} × {columns.toLocaleString("en")}{tiled ? `, means over ${picture.rows} × ${picture.columns} tiles` : ""}</span>
        <span className="scale"><em>{plain(-extent)}</em>{[-1, -0.5, 0, 0.5, 1].map((at) => <i key={at} style={{ background: signedColor(at, theme) }} />)}<em>{plain(extent)}</em></span>
      </figcaption>
    </figure>
  );
}

function Bars({ histogram, theme }: { histogram: Histogram; theme: Theme }) {
  const { counts, low, high } = histogram;
  const most = Math.max(1, ...counts);
  const extent = Math.max(Math.abs(low), Math.abs(high));
  const middle = (i: number): number => low + ((i + 0.5) * (high - low)) / counts.length;
  return (
    <figure className="bars">
      <svg viewBox={`0 0 ${counts.length} 40`} preserveAspectRatio="none" role="img" aria-label={`Histogram of the gradient from ${plain(low)} to ${plain(high)}`}>
        {counts.map((count, i) => {
          // Square roots: a spike at zero must not hide the tails.
          const height = Math.sqrt(count / most) * 39;
          return <rect key={i} x={i} y={40 - height} width={0.86} height={height} fill={signedColor(middle(i), theme, extent)}><title>{`${plain(middle(i))}: ${count.toLocaleString("en")}`}</title></rect>;
        })}
      </svg>
      <figcaption><span>{plain(low)}</span><span>64 bins, √ of counts</span><span>{plain(high)}</span></figcaption>
    </figure>
  );
}

function plain(value: number | null): string {
  if (value === null) return "not finite";
  if (value === 0) return "0";
  const size = Math.abs(value);
  return (size >= 0.01 && size < 1000 ? value.toPrecision(3) : value.toExponential(1)).replace("-", "−").replace("e+", "e");
}
