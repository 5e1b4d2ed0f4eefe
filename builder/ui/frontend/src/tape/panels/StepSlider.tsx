/** The slider over recorded steps, on the curve of the loss, with a violet mark wherever the graph changed. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { TapeRun } from "../run";

const HEIGHT = 34;
const CURVE = 22;
const RAIL = 27;

export function StepSlider({ run }: { run: TapeRun }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(300);
  useEffect(() => {
    const element = box.current!;
    const watcher = new ResizeObserver(() => setWidth(Math.max(60, element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const { tapes } = run;
  const last = Math.max(1, run.steps[run.steps.length - 1] ?? 0, tapes[tapes.length - 1]?.step ?? 0);
  const x = (step: number): number => 6 + (step / last) * (width - 12);
  const curve = useMemo(() => lossCurve(run.steps, run.losses, width, last), [run.steps.length, width, last]); // eslint-disable-line
  const changes = tapes.filter((tape, i) => i > 0 && tape.changed);
  const here = run.row;
  const difference = (step: number): void => {
    const at = tapes.findIndex((tape) => tape.step === step);
    if (at > 0) void run.compare(step, tapes[at - 1]!.step);
  };
  const pick = (event: React.PointerEvent): void => {
    if (event.buttons === 0 || tapes.length === 0) return;
    const { left } = box.current!.getBoundingClientRect();
    const step = ((event.clientX - left - 6) / (width - 12)) * last;
    run.scrub(nearest(tapes.map((tape) => tape.step), step));
  };
  const key = (event: React.KeyboardEvent): void => {
    const by: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity };
    const move = by[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run.scrub(Number.isFinite(move) ? run.at + move : move < 0 ? 0 : tapes.length - 1);
  };
  return (
    <div
      ref={box} className="slider" role="slider" tabIndex={0} aria-label="Recorded step" aria-valuemin={tapes[0]?.step ?? 0}
      aria-valuemax={last} aria-valuenow={here?.step ?? 0} onKeyDown={key} onPointerMove={pick}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pick(event);
      }}
    >
      <svg width={width} height={HEIGHT}>
        <line x1={6} x2={width - 6} y1={RAIL} y2={RAIL} className="rail" />
        <path d={curve} className="loss" />
        {thin(tapes.map((tape) => x(tape.step))).map((at) => <line key={at} x1={at} x2={at} y1={RAIL - 2} y2={RAIL + 2} className="tick" />)}
        {changes.slice(-40).map((tape) => (
          <g
            key={tape.step} className="changed" role="button" tabIndex={0} aria-label={`What changed at step ${tape.step}`}
            onPointerDown={(event) => {
              event.stopPropagation();
              difference(tape.step);
            }}
            onKeyDown={(event) => event.key === "Enter" && difference(tape.step)}
          >
            <rect x={x(tape.step) - 7} y={0} width={14} height={16} fillOpacity={0} />
            <path d={`M${x(tape.step) - 4} 12h8l-4-7z`} />
            <title>{`The graph changed at step ${tape.step}: show what is different`}</title>
          </g>
        ))}
        {changes.length > 0 && changes.length <= 2 && width > 240 && (
          <text x={Math.min(width - 84, x(changes[changes.length - 1]!.step) + 8)} y={12}>graph changed</text>
        )}
        {here && <circle cx={x(here.step)} cy={RAIL} r={5} className="thumb" />}
      </svg>
    </div>
  );
}

function thin(places: number[]): number[] {
  const kept: number[] = [];
  for (const at of places) if (kept.length === 0 || at - kept[kept.length - 1]! > 5) kept.push(at);
  return kept;
}

function nearest(steps: number[], step: number): number {
  let best = 0;
  steps.forEach((one, i) => {
    if (Math.abs(one - step) < Math.abs(steps[best]! - step)) best = i;
  });
  return best;
}

function lossCurve(steps: number[], losses: (number | null)[], width: number, last: number): string {
  if (steps.length < 2) return "";
  const stride = Math.max(1, Math.floor(steps.length / 300));
  let low = Infinity;
  let high = -Infinity;
  for (const loss of losses) {
    if (loss === null || !Number.isFinite(loss)) continue;
    low = Math.min(low, loss);
    high = Math.max(high, loss);
  }
  if (!(high > low)) return "";
  let path = "";
  for (let i = 0; i < steps.length; i += stride) {
    let sum = 0;
    let count = 0;
    for (let k = i; k < Math.min(steps.length, i + stride); k++) {
      const loss = losses[k];
      if (loss === null || loss === undefined || !Number.isFinite(loss)) continue;
      sum += loss;
      count++;
    }
    if (count === 0) continue;
    const px = 6 + (steps[i]! / last) * (width - 12);
    const py = CURVE - ((sum / count - low) / (high - low)) * (CURVE - 4);
    path += `${path ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`;
  }
  return path;
}
