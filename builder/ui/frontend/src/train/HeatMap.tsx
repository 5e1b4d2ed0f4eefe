/** Gradient norm, layer by step, on a canvas: one row per module, colour over log10. */
import { useEffect, useRef, useState } from "react";
import { magnitudeColor, SURFACES, type Theme } from "../shared/colors";
import { onSelection, select, selection } from "../shared/selection";
import type { Feed } from "./feed";
import { decades } from "./norms";
import { count, number, power } from "../shared/words";

const GAP = 2;

export function HeatMap({ feed, theme }: { feed: Feed; theme: Theme }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLSpanElement>(null);
  const [rows, setRows] = useState(feed.norms.rows);
  const [module, setModule] = useState(selection().module);
  const [tip, setTip] = useState<{ x: number; y: number; text: string } | null>(null);
  useEffect(() => onSelection((now) => setModule(now.module)), []);
  useEffect(() => feed.on(["gradients"], () => setRows(feed.norms.rows)), [feed]);
  useEffect(() => {
    const element = canvas.current, box = place.current;
    if (!element || !box) return;
    let drawn = -1;
    const draw = (force = false) => {
      if (!force && drawn === feed.norms.version) return;
      drawn = feed.norms.version;
      paint(element, feed, theme);
      const [low, high] = decades(feed.norms);
      if (scale.current) scale.current.textContent = `log10, ${power(low)} … ${power(high)}`;
    };
    const observer = new ResizeObserver(() => draw(true));
    observer.observe(box);
    const off = feed.on(["gradients"], draw);
    draw(true);
    return () => {
      off();
      observer.disconnect();
    };
  }, [feed, theme, rows]);
  const pointed = (event: React.MouseEvent) => {
    const bounds = canvas.current!.getBoundingClientRect();
    const norms = feed.norms;
    const row = Math.floor(((event.clientY - bounds.top) / bounds.height) * norms.rows.length);
    const column = Math.floor(((event.clientX - bounds.left) / bounds.width) * norms.width);
    if (row < 0 || row >= norms.rows.length || column < 0 || column >= norms.width) return null;
    return { row, column, x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  };
  const move = (event: React.MouseEvent) => {
    const at = pointed(event);
    if (!at) return setTip(null);
    const norms = feed.norms, first = norms.first[at.column] as number;
    const value = norms.at(at.column, at.row);
    const steps = norms.stride > 1 ? `steps ${count(first)}–${count(first + norms.stride - 1)}` : `step ${count(first)}`;
    setTip({ ...at, text: `${norms.rows[at.row]!.label} · ${steps} · ${value < 0 ? "no gradient" : number(value)}` });
  };
  const choose = (path: string) => select({ node: feed.modules.get(path) ?? null, module: path, parameter: null });
  return (
    <section className="heat" aria-label="Gradient norm, layer by step">
      <header>
        <h3>Gradient norm, layer × step</h3>
        <span className="mono quiet" ref={scale} />
        <span className={`ramp ${theme}`} aria-hidden="true" />
      </header>
      {rows.length === 0 ? (
        <p className="quiet">{feed.meta.status === "finished" ? "No parameter of this run was trained." : "The first backward pass fills this."}</p>
      ) : (
        <div className="heat-body" style={{ height: rows.length * Math.min(40, Math.max(14, 200 / rows.length)) }}>
          <div className="heat-rows">
            {rows.map((row) => (
              <button
                type="button" key={row.module} className={row.module === module ? "chosen" : ""} title={row.label}
                onClick={() => choose(row.module)}
              >{row.label}</button>
            ))}
          </div>
          <div className="heat-canvas" ref={place} onMouseMove={move} onMouseLeave={() => setTip(null)}>
            <canvas
              ref={canvas} role="img" aria-label={`Gradient norms of ${rows.length} layers`}
              onClick={(event) => {
                const at = pointed(event);
                if (at) choose(feed.norms.rows[at.row]!.module);
              }}
            />
            {tip ? <div className="tip" style={{ left: Math.min(tip.x + 12, (place.current?.clientWidth ?? 400) - 220), top: tip.y + 14 }}>{tip.text}</div> : null}
          </div>
        </div>
      )}
    </section>
  );
}

/** One pixel per cell is painted, then scaled without smoothing: 60 frames a second whatever the size. */
function paint(canvas: HTMLCanvasElement, feed: Feed, theme: Theme): void {
  const norms = feed.norms;
  const box = canvas.parentElement!;
  const ratio = devicePixelRatio || 1;
  const width = Math.max(1, Math.round(box.clientWidth * ratio));
  const height = Math.max(1, Math.round(box.clientHeight * ratio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext("2d")!;
  context.fillStyle = SURFACES[theme].canvas;
  context.fillRect(0, 0, width, height);
  if (!norms.width || !norms.rows.length) return;
  const [low, high] = decades(norms);
  const gap = Math.round(GAP * ratio);
  const count = norms.rows.length;
  for (let r = 0; r < count; r++) {
    const top = Math.round((r * height) / count);
    const bottom = Math.round(((r + 1) * height) / count) - (height / count > 8 ? gap : 0);
    for (let c = 0; c < norms.width; c++) {
      const value = norms.at(c, r);
      if (value < 0) continue;
      const left = Math.floor((c * width) / norms.width);
      context.fillStyle = magnitudeColor(value, theme, low, high);
      context.fillRect(left, top, Math.ceil(((c + 1) * width) / norms.width) - left, bottom - top);
    }
  }
}
