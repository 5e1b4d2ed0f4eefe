/** The right column: what is selected. Where it was made, the gradient in it, where that flows, what it saved. */
import { type ReactNode, useMemo } from "react";
import type { StepValues } from "../draw/colouring";
import { joinAt, joinWords } from "../joins";
import type { TapeRun } from "../run";
import { describe } from "../search";
import { formatBytes, formatNorm, KIND_LEAF, shapeLabel, type Tape, text } from "../structure";
import type { TapeViewer } from "../viewer";
import { NodeValues } from "./NodeValues";
import { NormChart } from "./NormChart";
import { SourceLines } from "./SourceLines";
import { useViewer } from "./useViewer";

export function Inspector({ viewer, tape, values, run, onCanvas, top = null }: {
  viewer: TapeViewer | null; tape: Tape | null; values: StepValues | null; run: TapeRun | null; onCanvas: (() => void) | null;
  /** What stands above the selected node. */
  top?: ReactNode;
}) {
  useViewer(viewer);
  if (!viewer || !tape) return <aside className="right">{top}</aside>;
  if (viewer.selected < 0) return <Whole tape={tape} values={values} viewer={viewer} top={top} source={run?.info?.source ?? null} />;
  return <Node tape={tape} node={viewer.selected} values={values} viewer={viewer} run={run} onCanvas={onCanvas} top={top} />;
}

/** Nothing selected: the graph as a whole. */
function Whole({ tape, values, viewer, top, source }: {
  tape: Tape; values: StepValues | null; viewer: TapeViewer; top: ReactNode; source: string | null;
}) {
  const facts = useMemo(() => wholeFacts(tape), [tape]);
  const loudest = useMemo(() => (values ? extremes(tape, values) : []), [tape, values]);
  return (
    <aside className="right">
      {top}
      <header><h2>{tape.modules[""] || "Graph"}</h2><p>{tape.count.toLocaleString("en")} nodes · {tape.source.length.toLocaleString("en")} edges</p></header>
      {viewer.line && <SourceLines tape={tape} node={-1} fallback={source} viewer={viewer} />}
      <table><tbody>
        <tr><td>operations</td><td>{facts.operations.toLocaleString("en")}</td></tr>
        <tr><td>leaves</td><td>{facts.leaves.toLocaleString("en")}</td></tr>
        <tr><td>longest path</td><td>{facts.depth.toLocaleString("en")} nodes</td></tr>
        <tr><td>saved for backward</td><td>{formatBytes(facts.saved)}</td></tr>
      </tbody></table>
      {loudest.length > 0 && (
        <>
          <h3>Parameters by gradient norm</h3>
          <table className="flows"><tbody>
            {loudest.map((node) => (
              <tr key={node} onClick={() => void viewer.reveal(node)}>
                <td><button className="link">{describe(tape, node)}</button></td><td>{formatNorm(values!.norms[node]!)}</td>
              </tr>
            ))}
          </tbody></table>
        </>
      )}
      <p className="hint">Click a box to see where it was made and where its gradient flows. Double-click opens a stack. Arrow keys walk along edges.</p>
    </aside>
  );
}

function wholeFacts(tape: Tape): { operations: number; leaves: number; depth: number; saved: number } {
  let leaves = 0;
  let saved = 0;
  const depth = new Int32Array(tape.count).fill(1);
  const byOrder = Int32Array.from({ length: tape.count }, (_, i) => i).sort((a, b) => tape.order[a]! - tape.order[b]!);
  let deepest = 0;
  for (const node of byOrder) {
    if (tape.kind[node] === KIND_LEAF) leaves++;
    saved += Math.max(0, tape.savedBytes[node]!);
    deepest = Math.max(deepest, depth[node]!);
    for (let k = tape.out.start[node]!; k < tape.out.start[node + 1]!; k++) {
      const to = tape.out.item[k]!;
      depth[to] = Math.max(depth[to]!, depth[node]! + 1);
    }
  }
  return { operations: tape.count - leaves, leaves, depth: deepest, saved };
}

function extremes(tape: Tape, values: StepValues): number[] {
  const leaves: number[] = [];
  for (let i = 0; i < tape.count; i++) if (tape.parameter[i]! >= 0 && values.norms[i] !== -1) leaves.push(i);
  const rank = (node: number): number => (Number.isFinite(values.norms[node]!) ? values.norms[node]! : Infinity);
  leaves.sort((a, b) => rank(b) - rank(a));
  return leaves.length <= 12 ? leaves : [...leaves.slice(0, 6), ...leaves.slice(-6)];
}

function Node({ tape, node, values, viewer, run, onCanvas, top }: {
  tape: Tape; node: number; values: StepValues | null; viewer: TapeViewer; run: TapeRun | null; onCanvas: (() => void) | null;
  top: ReactNode;
}) {
  const parameter = text(tape, tape.parameter[node]!);
  const module = text(tape, tape.module[node]!);
  const leaf = tape.kind[node] === KIND_LEAF;
  const group = viewer.selectedGroup >= 0 ? viewer.tree?.groups[viewer.selectedGroup] : undefined;
  const operation = text(tape, tape.operation[node]!);
  const norm = values?.norms[node] ?? -1;
  const dtype = text(tape, tape.dtype[node]!).replace("torch.", "");
  const shape = shapeLabel(text(tape, tape.shape[node]!));
  const facts = [
    parameter ? text(tape, tape.name[node]!) : module,
    operation,
    tape.order[node]! >= 0 ? `fires ${ordinal(tape.order[node]! + 1)} of ${tape.count.toLocaleString("en")}` : "",
    (values?.times?.[node] ?? -1) >= 0 ? `${values!.times![node]!.toFixed(2)} ms` : "",
  ].filter(Boolean);
  return (
    <aside className="right">
      {top}
      <header>
        <h2>{group ? `${group.path || "loop"}${group.kind === "repeat" ? ` ×${group.items.length}` : group.step > 0 ? ` #${group.step}` : ""} · ${group.className || group.kind}` : parameter || text(tape, tape.name[node]!)}</h2>
        <p>{group ? `${group.nodes} nodes, entered at ${text(tape, tape.name[node]!)}` : facts.join(" · ")}</p>
      </header>
      {!leaf && <SourceLines tape={tape} node={node} fallback={run?.info?.source ?? null} viewer={viewer} />}
      <h3>{leaf ? "Gradient" : "Gradient in"} · {shape} · {dtype}{text(tape, tape.device[node]!) ? ` · ${text(tape, tape.device[node]!)}` : ""}</h3>
      <p className="line">{norm === -1 ? "not measured at this step" : `norm ${formatNorm(norm)}${perElement(norm, text(tape, tape.shape[node]!))}`}</p>
      {run && <NormChart run={run} node={node} />}
      {run && <NodeValues key={`${tape.signature}:${node}`} run={run} tape={tape} node={node} />}
      {!leaf && <Flows title="Flows to" tape={tape} node={node} values={values} viewer={viewer} onward />}
      <Flows title={leaf ? "Used by" : "Comes from"} tape={tape} node={node} values={values} viewer={viewer} onward={false} />
      {tape.savedBytes[node]! > 0 && (
        <p className="saved"><b>Saved for backward</b> <code>{formatBytes(tape.savedBytes[node]!)}</code></p>
      )}
      <div className="verbs">
        {onCanvas && <button onClick={onCanvas}>Show on canvas</button>}
        {group && viewer.folding?.canOpen(group.id) && (
          <button onClick={() => void viewer.toggle(group.id)}>{viewer.open.has(group.id) ? "Fold" : "Open"}</button>
        )}
        <button onClick={() => void viewer.reveal(node)}>Centre</button>
      </div>
    </aside>
  );
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n.toLocaleString("en")}${tail}`;
}

/** The root mean square of the elements says more than the norm when shapes differ. */
function perElement(norm: number, shape: string): string {
  const sizes = shape.match(/\d+/g)?.map(Number) ?? [];
  const count = sizes.reduce((product, size) => product * size, 1);
  return count > 1 && Number.isFinite(norm) ? ` · rms ${formatNorm(norm / Math.sqrt(count))}` : "";
}

const MOST_FLOWS = 12;

function Flows({ title, tape, node, values, viewer, onward }: {
  title: string; tape: Tape; node: number; values: StepValues | null; viewer: TapeViewer; onward: boolean;
}) {
  const side = onward ? tape.out : tape.into;
  const from = side.start[node]!;
  const to = side.start[node + 1]!;
  if (from === to) return null;
  const along = values?.edgeNorms ?? null;
  // The share an edge has of all that leaves (or joins in) this node.
  let total = 0;
  if (along) for (let k = from; k < to; k++) total += Math.max(0, along[side.edge[k]!]!);
  const join = onward ? null : joinAt(tape, values, node);
  const rows = Array.from({ length: Math.min(to - from, MOST_FLOWS) }, (_, k) => from + k);
  return (
    <>
      <h3>{title}</h3>
      <table className="flows">
        <thead><tr><th>{onward ? "edge" : "node"}</th><th>norm</th>{along && <th>share</th>}</tr></thead>
        <tbody>
          {rows.map((k) => {
            const other = side.item[k]!;
            const measured = along ? along[side.edge[k]!]! : -1;
            const value = measured !== -1 ? measured : (values?.norms[onward ? other : node] ?? -1);
            return (
              <tr key={k} onClick={() => void viewer.reveal(other)}>
                <td><button className="link">{describe(tape, other)}</button></td>
                <td>{value === -1 ? "" : formatNorm(value)}</td>
                {along && <td>{total > 0 && value >= 0 ? `${Math.round((value / total) * 100)} %` : ""}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {join && <p className="line" title={`Norm of the sum ${formatNorm(join.left)}, sum of the norms ${formatNorm(join.total)}`}>{joinWords(join)}</p>}
      {to - from > MOST_FLOWS && <p className="hint">and {(to - from - MOST_FLOWS).toLocaleString("en")} more</p>}
    </>
  );
}
