/** A live curve: train solid, validation dashed, events as vertical lines, NaN marked. uPlot draws, React stays out. */
import { useEffect, useRef, useState } from "react";
import uPlot from "uplot";
import { MEANINGS, SURFACES, type Theme } from "../shared/colors";
import { joined, type Curve } from "./curve";
import type { Feed } from "./feed";
import { number } from "../shared/words";
import { eventLabel, waitingWords } from "./events";

interface Props {
  feed: Feed;
  title: string;
  train: (feed: Feed) => Curve;
  validation: (feed: Feed) => Curve;
  theme: Theme;
  /** Whether a logarithmic axis makes sense: for losses. */
  canBeLog?: boolean;
  sync: string;
  /** Nothing is validated: no dashed line, and no word of it. */
  unvalidated?: boolean;
}

function options(props: Props, width: number, height: number, log: boolean, feed: Feed): uPlot.Options {
  const meanings = MEANINGS[props.theme], surfaces = SURFACES[props.theme];
  const axis = {
    stroke: surfaces.quiet, font: '11px "Source Sans", sans-serif', labelFont: "11px sans-serif",
    grid: { stroke: surfaces.line, width: 1 }, ticks: { show: false }, gap: 4,
  };
  return {
    width, height, padding: [10, 8, 0, 0],
    cursor: { sync: { key: props.sync, scales: ["x", null] }, points: { size: 6 }, drag: { x: true, y: false, setScale: true } },
    legend: { show: false },
    scales: { x: { time: false }, y: log ? { distr: 3, log: 10 } : { range: padded } },
    axes: [
      { ...axis, size: 24, grid: { show: false }, space: 70, values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? tick.toLocaleString("en-US") : "")) },
      { ...axis, size: 52, space: 34, values: (_, ticks) => ticks.map((tick) => (tick === null ? "" : number(tick).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""))) },
    ],
    series: [
      {},
      { label: "train", stroke: meanings.train, width: 1.5, points: { show: false }, spanGaps: false },
      { label: "validation", stroke: meanings.validation, width: 1.5, dash: [6, 4], points: { show: false }, spanGaps: true },
    ],
    hooks: { draw: [(chart) => marks(chart, feed, props)] },
  };
}

/** A little room above and below; a flat line still gets a scale, and what has no values yet none. */
function padded(_: uPlot, low: number | null, high: number | null): uPlot.Range.MinMax {
  if (low === null || high === null) return [null, null];
  const room = high > low ? (high - low) * 0.06 : Math.max(1e-9, Math.abs(high) * 0.1);
  return [low - room, high + room];
}

/** Vertical lines for events, and for the first step whose value is not a number. */
function marks(chart: uPlot, feed: Feed, props: Props): void {
  const { ctx } = chart;
  const { left, top, width, height } = chart.bbox;
  const ratio = devicePixelRatio || 1;
  const meanings = MEANINGS[props.theme];
  const line = (step: number, color: string, label: string, row: number, dash: number[]) => {
    const x = Math.round(chart.valToPos(step, "x", true)) + 0.5;
    if (x < left || x > left + width) return;
    ctx.save();
    ctx.strokeStyle = color;
    ctx.fillStyle = color;
    ctx.lineWidth = ratio;
    ctx.setLineDash(dash.map((value) => value * ratio));
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, top + height);
    ctx.stroke();
    ctx.font = `${11 * ratio}px monospace`;
    ctx.textBaseline = "top";
    const size = ctx.measureText(label).width;
    const right = x + 5 * ratio + size > left + width;
    ctx.textAlign = right ? "right" : "left";
    ctx.fillText(label, x + (right ? -5 : 5) * ratio, top + (2 + 14 * row) * ratio);
    ctx.restore();
  };
  let row = 0;
  for (const event of feed.events.slice(-40)) {
    const label = event.step === null || event.kind === "nan" ? null : eventLabel(event.kind, event.payload);
    if (!label || event.kind === "paused" || event.kind === "stopped") continue;
    line(event.step as number, event.kind === "error" ? meanings.error : meanings.event, label, row % 4, [2, 3]);
    row += 1;
  }
  const nan = feed.meta.nan_step ?? props.train(feed).firstNaN;
  if (nan !== null && nan !== undefined && props.canBeLog) line(nan, meanings.error, `✕ NaN from step ${nan}`, row % 4, []);
}

export function Chart(props: Props) {
  const { feed, title, theme } = props;
  const place = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLSpanElement>(null);
  const [log, setLog] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const size = () => ({ width: Math.max(120, element.clientWidth), height: Math.max(100, element.clientHeight) });
    const first = size();
    const chart = new uPlot(options(props, first.width, first.height, log, feed), [[], [], []], element);
    let zoomed = false;
    const show = () => {
      const train = props.train(feed), validation = props.validation(feed);
      const data = joined(train, validation) as unknown as uPlot.AlignedData;
      if (log) positive(data);
      chart.setData(data, !zoomed);
      if (zoomed) chart.redraw();
      label(null);
      element.dataset.waiting = props.canBeLog && train.lastStep < 0 ? waitingWords(feed.meta.status) : "";
    };
    const label = (step: number | null) => {
      const text = header.current;
      if (!text) return;
      const train = props.train(feed), validation = props.validation(feed);
      if (step === null) text.textContent = train.lastStep < 0 ? "" : `train ${number(train.last)}${props.unvalidated ? "" : ` · validation ${validation.lastStep < 0 ? "–" : number(validation.last)}`}`;
      else text.textContent = `step ${step.toLocaleString("en-US")} · train ${number(nearest(train, step))}${props.unvalidated ? "" : ` · validation ${number(nearest(validation, step))}`}`;
    };
    chart.over.addEventListener("dblclick", () => {
      zoomed = false;
      show();
    });
    const moved = () => {
      const index = chart.cursor.idx;
      label(index === null || index === undefined ? null : (chart.data[0][index] as number));
      zoomed = chart.scales["x"]!.min !== chart.data[0][0] || chart.scales["x"]!.max !== chart.data[0].at(-1);
    };
    chart.over.addEventListener("mousemove", moved);
    chart.over.addEventListener("mouseleave", () => label(null));
    const observer = new ResizeObserver(() => chart.setSize(size()));
    observer.observe(element);
    const off = feed.on(["steps", "validation", "events", "meta"], show);
    show();
    return () => {
      off();
      observer.disconnect();
      chart.destroy();
    };
  }, [feed, theme, log, title, props.unvalidated]);
  return (
    <section className="chart" aria-label={`${title} over steps`}>
      <header>
        <h3>{title}</h3>
        {props.canBeLog ? (
          <button type="button" className="quiet-button" aria-pressed={log} title="Logarithmic axis" onClick={() => setLog(!log)}>log</button>
        ) : null}
        <span className="mono quiet" ref={header} />
      </header>
      <div className="plot" ref={place} />
      <footer aria-hidden="true">
        <span className="key train">train</span>
        {props.unvalidated ? null : <span className="key validation">validation</span>}
      </footer>
    </section>
  );
}

/** A logarithmic axis has no place for zero and below. */
function positive(data: uPlot.AlignedData): void {
  for (const series of data.slice(1)) {
    const values = series as (number | null | undefined)[];
    for (let i = 0; i < values.length; i++) if (typeof values[i] === "number" && (values[i] as number) <= 0) values[i] = null;
  }
}

/** The value at or before `step`. */
function nearest(curve: Curve, step: number): number | null | undefined {
  let low = 0, high = curve.steps.length - 1;
  if (high < 0 || (curve.steps[0] as number) > step) return undefined;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((curve.steps[middle] as number) <= step) low = middle;
    else high = middle - 1;
  }
  return curve.values[low];
}
