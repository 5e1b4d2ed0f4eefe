/** The gradient norm into the selected node over the recorded steps, on a log axis; a click goes to that step. */
import { useEffect, useState } from "react";
import type { TapeRun } from "../run";
import { formatNorm } from "../structure";

const WIDTH = 320;
const HEIGHT = 74;
const MOST_STEPS = 60;

export function NormChart({ run, node }: { run: TapeRun; node: number }) {
  const [points, setPoints] = useState<{ step: number; norm: number }[]>([]);
  const alike = run.row ? run.rowsLike(run.row) : [];
  const picked = spaced(alike.map((tape) => tape.step), MOST_STEPS);
  const key = picked.join(",");
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void Promise.all(
        picked.map((step) => run.valuesAt(step).then((values) => ({ step, norm: values.norms[node] ?? -1 })).catch(() => null)),
      ).then((found) => {
        if (!gone) setPoints(found.filter((one): one is { step: number; norm: number } => one !== null && one.norm !== -1));
      });
    }, run.live ? 400 : 60);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [run, node, key]); // eslint-disable-line
  const good = points.filter((one) => one.norm > 0 && Number.isFinite(one.norm));
  if (good.length < 2) return null;
  const logs = good.map((one) => Math.log10(one.norm));
  const high = Math.max(...logs) + 0.1;
  const low = Math.min(Math.min(...logs) - 0.1, high - 0.5);
  const first = points[0]!.step;
  const last = Math.max(first + 1, points[points.length - 1]!.step);
  const x = (step: number): number => 4 + ((step - first) / (last - first)) * (WIDTH - 8);
  const y = (norm: number): number => 6 + ((high - Math.log10(norm)) / (high - low)) * (HEIGHT - 12);
  const line = good.map((one, i) => `${i ? "L" : "M"}${x(one.step).toFixed(1)} ${y(one.norm).toFixed(1)}`).join("");
  const now = points.find((one) => one.step === run.row?.step);
  const pick = (event: React.MouseEvent<SVGSVGElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const step = first + (((event.clientX - left) / width) * WIDTH - 4) / (WIDTH - 8) * (last - first);
    const near = points.reduce((best, one) => (Math.abs(one.step - step) < Math.abs(best.step - step) ? one : best));
    run.scrub(run.tapes.findIndex((tape) => tape.step === near.step));
  };
  return (
    <figure className="norms">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} onClick={pick} role="img" aria-label="Gradient norm over steps">
        <path d={line} className="curve" />
        {points.filter((one) => !Number.isFinite(one.norm)).map((one) => <path key={one.step} d={`M${x(one.step)} 4V${HEIGHT - 4}`} className="bad" />)}
        {now && now.norm > 0 && Number.isFinite(now.norm) && <circle cx={x(now.step)} cy={y(now.norm)} r="3.5" />}
      </svg>
      <figcaption><span>norm over steps {first}–{last}</span><span>{formatNorm(10 ** Math.min(...logs))} … {formatNorm(10 ** Math.max(...logs))}</span></figcaption>
    </figure>
  );
}

function spaced(steps: number[], most: number): number[] {
  if (steps.length <= most) return steps;
  const kept = Array.from({ length: most }, (_, i) => steps[Math.round((i * (steps.length - 1)) / (most - 1))]!);
  return [...new Set(kept)];
}
