/** The left column: find, the modules with the norm that enters each, what colours mean, what was found. */
import { useEffect, useMemo, useState } from "react";
import { CLASS_SIGNED, type ColourBy, classOf, CLASS_BAD, CLASS_NONE, CLASS_ZERO, kindsOf, type StepValues } from "../draw/colouring";
import { moduleRows, type ModuleRow } from "../modules";
import { describe, findNodes } from "../search";
import { formatBytes, formatNorm, KIND_LEAF, type Tape, text } from "../structure";
import type { TapeRun } from "../run";
import type { TapeViewer } from "../viewer";
import { Findings } from "./Findings";
import { useViewer } from "./useViewer";

const NO_NAMES = new Map<string, string>();

export function Left({ viewer, tape, values, title, names = NO_NAMES, run = null }: {
  viewer: TapeViewer | null; tape: Tape | null; values: StepValues | null; title: string; names?: Map<string, string>;
  run?: TapeRun | null;
}) {
  return (
    <aside className="left">
      <Find viewer={viewer} tape={tape} names={names} />
      <h3>{title}</h3>
      {viewer && tape && <Modules viewer={viewer} tape={tape} values={values} names={names} />}
      {viewer && tape && <Legend viewer={viewer} tape={tape} />}
      {tape && viewer && <Findings tape={tape} values={values} viewer={viewer} run={run} />}
    </aside>
  );
}

export function Find({ viewer, tape, names = NO_NAMES, placeholder = "Find node, shape, line" }: {
  viewer: TapeViewer | null; tape: Tape | null; names?: Map<string, string>; placeholder?: string;
}) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<number[]>([]);
  const [at, setAt] = useState(0);
  const [searched, setSearched] = useState("");
  useEffect(() => {
    if (!viewer || !tape) return;
    const timer = setTimeout(() => {
      const nodes = findNodes(tape, query, names);
      setFound(nodes);
      setSearched(query);
      setAt(Math.max(0, nodes.indexOf(viewer.selected)));
      viewer.mark(nodes, !nodes.includes(viewer.selected));
    }, 120);
    return () => clearTimeout(timer);
  }, [query, tape, viewer, names]);
  const go = (index: number): void => {
    if (!viewer || !tape) return;
    const nodes = query === searched ? found : findNodes(tape, query, names); // Enter does not wait for the pause in typing
    if (nodes.length === 0) return;
    const next = (index + nodes.length) % nodes.length;
    setAt(next);
    void viewer.reveal(nodes[next]!).then(() => viewer.mark(nodes, false));
  };
  return (
    <div className="find">
      <input
        type="search" placeholder={placeholder} aria-label="Find node, module, shape or line" value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") go(at + (viewer?.selected === found[at] ? (event.shiftKey ? -1 : 1) : 0));
          else if (event.key === "Escape") {
            setQuery("");
            viewer?.canvas.focus();
          }
        }}
      />
      {query === "" && <kbd>/</kbd>}
      {query !== "" && (
        <div className="results" role="listbox" aria-label="Found nodes">
          <p>{found.length === 0 ? "Nothing found" : `${found.length.toLocaleString("en")} found · Enter goes on`}</p>
          {tape && found.slice(Math.max(0, at - 3), Math.max(0, at - 3) + 8).map((node) => (
            <button key={node} role="option" aria-selected={found[at] === node && viewer?.selected === node} onClick={() => go(found.indexOf(node))}>
              <span>{describe(tape, node)}</span><small>{text(tape, tape.shape[node]!)}</small>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Modules({ viewer, tape, values, names }: { viewer: TapeViewer; tape: Tape; values: StepValues | null; names: Map<string, string> }) {
  useViewer(viewer);
  const rows = useMemo(() => moduleRows(tape), [tape]);
  const [open, setOpen] = useState<Set<string>>(new Set());
  useEffect(() => {
    const top = rows.filter((row) => row.depth === 0);
    const start = top.length <= 2 ? top.map((row) => row.path) : [];
    setOpen(new Set(rows.length <= 24 ? rows.map((row) => row.path) : start));
  }, [rows]);
  const selected = viewer.selected >= 0 ? text(tape, tape.module[viewer.selected]!) : null;
  const shown = useMemo(() => visibleRows(rows, open), [rows, open]);
  const loss = rootOf(tape);
  const norm = (node: number): number => (node >= 0 ? (values?.norms[node] ?? -1) : -1);
  return (
    <div className="modules" role="tree" aria-label="Modules">
      <button role="treeitem" className={viewer.selected === loss ? "on" : ""} onClick={() => void viewer.reveal(loss)}>
        <span className="twist" /><Swatch viewer={viewer} value={norm(loss)} /><span className="name">loss · {describe(tape, loss).split(" · ")[0]}</span>
        <code>{norm(loss) >= 0 || Number.isNaN(norm(loss)) ? formatNorm(norm(loss)) : ""}</code>
      </button>
      {shown.slice(0, 400).map((row) => (
        <button
          key={row.path} role="treeitem" title={`${row.path} · ${row.className}`} aria-expanded={row.hasChildren ? open.has(row.path) : undefined}
          className={selected === row.path ? "on" : ""} style={{ paddingLeft: 12 + row.depth * 14 }}
          onClick={() => void viewer.reveal(row.first).then(() => viewer.mark(within(tape, row.path), false))}
        >
          <span
            className="twist" onClick={(event) => {
              if (!row.hasChildren) return;
              event.stopPropagation();
              const next = new Set(open);
              if (!next.delete(row.path)) next.add(row.path);
              setOpen(next);
            }}
          >{row.hasChildren ? (open.has(row.path) ? "▾" : "▸") : ""}</span>
          <Swatch viewer={viewer} value={norm(row.first)} />
          <span className="name">{row.name}{names.has(row.path) && <small> {names.get(row.path)}</small>}</span>
          <code>{norm(row.first) === -1 ? "" : formatNorm(norm(row.first))}</code>
        </button>
      ))}
      {shown.length > 400 && <p className="quiet">{(shown.length - 400).toLocaleString("en")} more: find them by name</p>}
    </div>
  );
}

function visibleRows(rows: ModuleRow[], open: Set<string>): ModuleRow[] {
  const shown: ModuleRow[] = [];
  let closed = -1;
  for (const row of rows) {
    if (closed >= 0 && row.depth > closed) continue;
    closed = row.hasChildren && !open.has(row.path) ? row.depth : -1;
    shown.push(row);
  }
  return shown;
}

function within(tape: Tape, module: string): number[] {
  const nodes: number[] = [];
  for (let i = 0; i < tape.count; i++) {
    if (tape.kind[i] === KIND_LEAF) continue;
    const path = text(tape, tape.module[i]!);
    if (path === module || path.startsWith(`${module}.`)) nodes.push(i);
  }
  return nodes;
}

function rootOf(tape: Tape): number {
  for (let i = 0; i < tape.count; i++) if (tape.into.start[i] === tape.into.start[i + 1] && tape.kind[i] !== KIND_LEAF) return i;
  return 0;
}

function Swatch({ viewer, value }: { viewer: TapeViewer; value: number }) {
  const shade = classOf(value, viewer.scale);
  const kind = shade === CLASS_NONE ? " none" : shade === CLASS_ZERO ? " zero" : shade === CLASS_BAD ? " bad" : "";
  return <i className={`swatch${kind}`} style={kind ? undefined : { background: viewer.palette.fill[shade] }} />;
}

const WAYS: ColourBy[] = ["norm", "time", "bytes", "dtype", "device"];

function Legend({ viewer, tape }: { viewer: TapeViewer; tape: Tape }) {
  useViewer(viewer);
  const by = viewer.colourBy;
  const kinds = useMemo(() => (by === "dtype" || by === "device" ? [...kindsOf(tape, by).kinds.values()] : null), [tape, by]);
  const scale = viewer.colourScale();
  const ratio = viewer.colourBy === "ratio";
  const ramp = (ratio ? viewer.palette.fill.slice(CLASS_SIGNED, CLASS_SIGNED + 257) : viewer.palette.fill.slice(0, 256)).filter((_, i) => i % 15 === 0).join(",");
  const end = (power: number): string =>
    ratio ? `${power < 0 ? "÷" : "×"}${10 ** Math.abs(power)}` : viewer.colourBy === "bytes" ? formatBytes(10 ** Math.max(0, power)) : viewer.colourBy === "time" ? `1e${power} ms` : `1e${power}`;
  return (
    <section className="legend">
      <h3>Colour</h3>
      <div className="ways" role="group" aria-label="Colour by">
        {(tape.changes ? ["ratio" as ColourBy, ...WAYS] : WAYS).filter((way) => way !== "time" || viewer.values?.times).map((way) => (
          <button key={way} aria-pressed={by === way} onClick={() => viewer.setColourBy(way)}>{way}</button>
        ))}
      </div>
      {kinds ? (
        <p className="kinds">{kinds.map(({ name, shade }) => <span key={name}><i className="swatch" style={{ background: viewer.palette.fill[shade], borderColor: viewer.palette.stroke[shade] }} />{name}</span>)}</p>
      ) : (
        <>
          <div className="ramp" style={{ background: `linear-gradient(to right, ${ramp})` }} />
          <div className="ends"><span>{end(scale.low)}</span><span>{end(scale.high)}</span></div>
        </>
      )}
      <p className="kinds"><span><i className="swatch bad" />NaN or Inf</span><span><i className="swatch zero" />zero</span></p>
    </section>
  );
}
