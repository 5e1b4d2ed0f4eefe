/** The right column while two steps are compared: what differs, and both norms side by side. */
import { useMemo } from "react";
import type { RunSummary, TapeRun } from "../run";
import { describe } from "../search";
import { ADDED, CHANGED, formatNorm, GONE, SAME, shapeLabel, type Tape, text } from "../structure";
import type { TapeViewer } from "../viewer";
import { useViewer } from "../panels/useViewer";
import { signedClass } from "../draw/colouring";
import type { Comparison } from "./comparison";

const MOST = 40;
const KINDS: [number, string, string][] = [[ADDED, "+", "Added"], [GONE, "−", "Gone"], [CHANGED, "△", "Another shape"]];

export function CompareSide({ run, runs, comparison, viewer }: {
  run: TapeRun; runs: RunSummary[]; comparison: Comparison; viewer: TapeViewer;
}) {
  useViewer(viewer);
  const { tape, values, before } = comparison;
  const groups = useMemo(() => KINDS.map(([kind]) => nodesOf(tape, kind)), [tape]);
  const loudest = useMemo(() => byRatio(comparison), [comparison]);
  const other = comparison.other === comparison.run ? "" : ` of ${nameOf(comparison.other, runs)}`;
  const node = viewer.tape === tape ? viewer.selected : -1;
  return (
    <aside className="right comparison">
      <header>
        <h2 title={comparison.other}>Step {comparison.step} against step {comparison.older}{other}</h2>
        <p>{comparison.summary}</p>
      </header>
      {node >= 0 && (
        <>
          <h3>{describe(tape, node)}</h3>
          <table><thead><tr><th /><th>step {comparison.older}</th><th>step {comparison.step}</th></tr></thead><tbody>
            <tr><td>norm</td><td>{formatNorm(before[node]!)}</td><td>{tape.changes!.newer[node]! < 0 ? "–" : formatNorm(values.norms[node]!)}</td></tr>
            <tr><td>ratio</td><td /><td>{ratioLabel(values.ratio![node]!)}</td></tr>
            <tr><td>shape</td><td>{shapeBefore(tape, node)}</td><td>{tape.changes!.newer[node]! < 0 ? "–" : shapeLabel(text(tape, tape.shape[node]!))}</td></tr>
          </tbody></table>
        </>
      )}
      {KINDS.map(([kind, icon, title], k) => groups[k]!.length > 0 && (
        <section key={kind} className={`differs kind${kind}`}>
          <h3><i aria-hidden="true">{icon}</i> {title} · {groups[k]!.length.toLocaleString("en")}</h3>
          <table className="flows"><tbody>
            {groups[k]!.slice(0, MOST).map((one) => (
              <tr key={one} onClick={() => void viewer.reveal(one)}>
                <td><button className="link">{describe(tape, one)}</button></td>
                <td>{kind === CHANGED ? `${shapeBefore(tape, one)} → ${shapeLabel(text(tape, tape.shape[one]!))}` : shapeLabel(text(tape, tape.shape[one]!))}</td>
              </tr>
            ))}
          </tbody></table>
        </section>
      ))}
      {loudest.length > 0 && (
        <>
          <h3>Gradient norms, most changed first</h3>
          <table className="flows">
            <thead><tr><th>node</th><th>step {comparison.older}</th><th>step {comparison.step}</th><th>ratio</th></tr></thead>
            <tbody>
              {loudest.map((one) => (
                <tr key={one} onClick={() => void viewer.reveal(one)}>
                  <td><button className="link">{describe(tape, one)}</button></td>
                  <td>{formatNorm(before[one]!)}</td><td>{formatNorm(values.norms[one]!)}</td>
                  <td><i className="swatch" style={{ background: viewer.palette.fill[signedClass(values.ratio![one]!)] }} /> {ratioLabel(values.ratio![one]!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className="verbs"><button onClick={() => run.endComparison()}>End comparison</button></div>
    </aside>
  );
}

/** A run's name, where no other has it. */
function nameOf(id: string, runs: RunSummary[]): string {
  const name = runs.find((one) => one.id === id)?.name ?? id;
  return runs.filter((one) => one.name === name).length === 1 ? name : id;
}

function nodesOf(tape: Tape, kind: number): number[] {
  const found: number[] = [];
  tape.changes?.node.forEach((what, i) => what === kind && found.push(i));
  return found;
}

function byRatio({ tape, values }: Comparison): number[] {
  const found: number[] = [];
  for (let i = 0; i < tape.count; i++) {
    if (tape.changes!.node[i] === SAME && tape.parameter[i]! >= 0 && !Number.isNaN(values.ratio![i]!)) found.push(i);
  }
  return found.sort((a, b) => Math.abs(values.ratio![b]!) - Math.abs(values.ratio![a]!)).slice(0, 20);
}

function shapeBefore(tape: Tape, node: number): string {
  const was = tape.changes!.was[node]!;
  if (was >= 0) return shapeLabel(text(tape, was));
  return tape.changes!.older[node]! < 0 ? "–" : shapeLabel(text(tape, tape.shape[node]!));
}

export function ratioLabel(log: number): string {
  if (Number.isNaN(log)) return "–";
  const factor = 10 ** log;
  return `×${factor >= 100 || factor < 0.01 ? factor.toExponential(1) : factor.toPrecision(3)}`;
}
