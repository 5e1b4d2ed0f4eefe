/** The middle: the canvas, and what floats over it: where one is, how much is shown, what the pointer is on. */
import { type ReactNode, useEffect, useRef } from "react";
import type { Detail } from "../fold/plumbing";
import { joinAt, joinWords } from "../joins";
import { formatBytes, formatNorm, type Tape, text } from "../structure";
import { TapeViewer } from "../viewer";
import { useViewer } from "./useViewer";

const DETAILS: [Detail, string, string][] = [
  ["modules", "Modules", "One box for each leaf module"],
  ["operations", "Operations", "Every operation that computes"],
  ["plumbing", "All", "Every node, views and transposes too"],
];

export function Stage({ onViewer, viewer, tape, plain = false, above, children }: {
  onViewer: (viewer: TapeViewer | null) => void; viewer: TapeViewer | null; tape: Tape | null; children?: ReactNode;
  /** What takes its own room above the picture. */
  above?: ReactNode;
  /** A graph with one level of detail and one direction: no choice of them is offered. */
  plain?: boolean;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const made = new TapeViewer(host.current!);
    onViewer(made);
    return () => {
      onViewer(null);
      made.destroy();
    };
  }, [onViewer]);
  return (
    <div className="stage">
      {above}
      <div className="picture">
        <div className="host" ref={host} />
        {viewer && tape && <Overlay viewer={viewer} tape={tape} plain={plain} />}
        {children}
      </div>
    </div>
  );
}

function Overlay({ viewer, tape, plain }: { viewer: TapeViewer; tape: Tape; plain: boolean }) {
  useViewer(viewer);
  const { stats } = viewer;
  return (
    <>
      <Breadcrumb viewer={viewer} tape={tape} />
      <div className="below">
      <div className="tools">
        {!plain && (
          <>
            <div className="segmented" role="group" aria-label="Level of detail">
              {DETAILS.map(([detail, label, title]) => (
                <button key={detail} title={title} aria-pressed={viewer.detail === detail} onClick={() => void viewer.setDetail(detail)}>{label}</button>
              ))}
            </div>
            <div className="segmented" role="group" aria-label="Direction">
              <button title="As gradients flow: from the loss to the leaves" aria-pressed={!viewer.forward} onClick={() => void viewer.setForward(false)}>Gradient ↓</button>
              <button title="As the forward pass ran: from the inputs to the loss" aria-pressed={viewer.forward} onClick={() => void viewer.setForward(true)}>Forward ↓</button>
            </div>
          </>
        )}
        <div className="segmented" role="group" aria-label="Open and fold">
          <button title="Fold one level" aria-label="Fold one level" onClick={() => void viewer.oneLevel(false)}>−</button>
          <button title="Open one level" aria-label="Open one level" onClick={() => void viewer.oneLevel(true)}>+</button>
          <button title="Fold everything" onClick={() => void viewer.foldAll()}>Fold all</button>
          <button title="Open everything" onClick={() => void viewer.openAll()}>Open all</button>
          <button title="Fold everything but the way to the selected node" disabled={viewer.selected < 0} onClick={() => void viewer.openPath()}>Path</button>
        </div>
        <div className="segmented" role="group" aria-label="Zoom">
          <button title="Zoom out (−)" aria-label="Zoom out" onClick={() => viewer.zoom(0.8)}>–</button>
          <button title="The whole picture (0)" onClick={() => viewer.fit()}>Fit</button>
          <button title="Zoom in (+)" aria-label="Zoom in" onClick={() => viewer.zoom(1.25)}>+</button>
        </div>
      </div>
      <div className="stats">
        {stats.nodes.toLocaleString("en")} nodes · {stats.shown.toLocaleString("en")} shown · {stats.waiting ? "laying out…" : <>layout {Math.max(1, Math.round(stats.layout))} ms</>}
        {stats.rough && !stats.waiting ? " · quick layout" : ""}{viewer.found.length > 1 ? ` · ${viewer.found.length.toLocaleString("en")} marked` : ""}
      </div>
      </div>
      <Tooltip viewer={viewer} tape={tape} />
    </>
  );
}

/** The groups around what is selected; a click folds down to there. */
function Breadcrumb({ viewer, tape }: { viewer: TapeViewer; tape: Tape }) {
  const { tree, folding } = viewer;
  if (!tree || !folding) return null;
  const at = viewer.selectedGroup >= 0 ? viewer.selectedGroup : viewer.selected >= 0 ? tree.groupOf[viewer.selected]! : 0;
  const parts: { id: number; label: string }[] = [];
  let path = "";
  const chain: number[] = [];
  for (let id = at; id >= 0; id = tree.groups[id]!.parent) chain.unshift(id);
  for (const id of chain) {
    const group = tree.groups[id]!;
    if (group.kind === "root") {
      parts.push({ id, label: tape.modules[""] || "Graph" });
      continue;
    }
    const own = group.path.startsWith(`${path}.`) ? group.path.slice(path.length + 1) : group.path;
    const label = group.kind === "repeat" ? `${own || "loop"} ×${group.items.length}` : group.step > 0 ? `#${group.step}` : own;
    path = group.path || path;
    if (label) parts.push({ id, label });
  }
  return (
    <nav className="crumbs" aria-label="Where the selected node stands">
      {parts.map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && <i>▸</i>}
          <button onClick={() => void viewer.showGroup(id)}>{label}</button>
        </span>
      ))}
    </nav>
  );
}

function Tooltip({ viewer, tape }: { viewer: TapeViewer; tape: Tape }) {
  const over = viewer.hovered();
  if (!over || over.box.node < 0) return null;
  const { box } = over;
  const node = box.node;
  const module = text(tape, tape.module[node]!);
  const line = tape.line[node]!;
  const file = text(tape, tape.file[node]!).split(/[\\/]/).pop();
  const arrived = viewer.replayed < 0 || tape.order[node]! <= viewer.replayed;
  const join = box.kind === "node" && arrived ? joinAt(tape, viewer.values, node) : null;
  return (
    <div className="tooltip" style={{ left: over.x, top: over.y + 8 }} role="tooltip">
      <b>{box.group >= 0 ? box.title : text(tape, tape.parameter[node]!) || text(tape, tape.name[node]!)}</b>
      <span>{[text(tape, tape.shape[node]!), text(tape, tape.dtype[node]!).replace("torch.", "")].filter(Boolean).join(" · ")}</span>
      {viewer.colourBy === "bytes" ? <span>saved {formatBytes(Math.max(0, over.value))}</span> : viewer.colourBy === "time" ? over.value >= 0 && <span>{over.value.toFixed(3)} ms</span> : over.value !== -1 && <span>norm {formatNorm(over.value)}</span>}
      {join && <span>{joinWords(join)}</span>}
      {module && <span>{module}</span>}
      {line >= 0 && file && <span>{file}:{line}</span>}
      {box.group >= 0 && <em>double-click opens</em>}
    </div>
  );
}
