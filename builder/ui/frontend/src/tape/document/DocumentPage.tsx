/** A model document by itself: the picture, what its colours mean, and the facts of what is clicked. */
import { useEffect, useMemo, useState } from "react";
import type { Graph, Model } from "../../studio/types";
import { kindsOf } from "../draw/colouring";
import { Columns } from "../panels/Columns";
import { Find } from "../panels/Left";
import { Stage } from "../panels/Stage";
import { useViewer } from "../panels/useViewer";
import { describe } from "../search";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";
import { flatten, type FlatDocument } from "./flatten";

export function DocumentPage({ model, onReady }: { model: Model | Graph; onReady: (viewer: TapeViewer) => void }) {
  const [viewer, setViewer] = useState<TapeViewer | null>(null);
  const flat = useMemo(() => flatten(model), [model]);
  useEffect(() => {
    if (!viewer) return;
    viewer.forward = true;
    viewer.detail = "plumbing"; // a document's views and transposes are its author's own
    viewer.colourBy = "device";
    viewer.canvas.setAttribute("aria-label", "Model graph. Arrow keys walk along wires, Enter opens or folds.");
    void viewer.setTape(flat.tape).then(() => requestAnimationFrame(() => onReady(viewer)));
  }, [viewer, flat, onReady]);
  return (
    <div className="tape standalone">
      <Columns
        left={
          <aside className="left">
            <Find viewer={viewer} tape={flat.tape} placeholder="Find node or type" />
            {viewer && <Kinds viewer={viewer} tape={flat.tape} />}
          </aside>
        }
        right={viewer && <Side viewer={viewer} flat={flat} name={model.name} />}
      >
        <Stage onViewer={setViewer} viewer={viewer} tape={flat.tape} plain />
      </Columns>
    </div>
  );
}

function Kinds({ viewer, tape }: { viewer: TapeViewer; tape: Tape }) {
  const kinds = useMemo(() => [...kindsOf(tape, "device").kinds.values()], [tape]);
  useViewer(viewer);
  return (
    <section className="legend">
      <h3>Colour</h3>
      <p className="kinds">{kinds.map(({ name, shade }) => <span key={name}><i className="swatch" style={{ background: viewer.palette.fill[shade] }} />{name}</span>)}</p>
    </section>
  );
}

function Side({ viewer, flat, name }: { viewer: TapeViewer; flat: FlatDocument; name: string }) {
  useViewer(viewer);
  const { tape } = flat;
  const node = viewer.selected;
  const group = viewer.selectedGroup >= 0 ? viewer.tree?.groups[viewer.selectedGroup] : undefined;
  const facts = group ? flat.frames.get(group.path) : flat.facts[node];
  if (!facts) {
    return (
      <aside className="right">
        <header><h2>{name}</h2><p>{tape.count.toLocaleString("en")} nodes · {tape.source.length.toLocaleString("en")} wires</p></header>
        <p className="hint">Click a box to see what is set in it and where its value goes. Double-click opens a block. Arrow keys walk along wires.</p>
      </aside>
    );
  }
  return (
    <aside className="right">
      <header><h2>{facts.title}</h2><p>{facts.type}{group ? ` · ${group.nodes.toLocaleString("en")} nodes` : ""}</p></header>
      {facts.rows.length > 0 && (
        <table className="facts"><tbody>{facts.rows.map(([key, value]) => <tr key={key}><td>{key}</td><td title={value}>{value}</td></tr>)}</tbody></table>
      )}
      {!group && <Wires title="Takes from" tape={tape} side={tape.out} node={node} viewer={viewer} />}
      {!group && <Wires title="Gives to" tape={tape} side={tape.into} node={node} viewer={viewer} />}
      <div className="verbs">
        {group && viewer.folding?.canOpen(group.id) && (
          <button onClick={() => void viewer.toggle(group.id)}>{viewer.open.has(group.id) ? "Fold" : "Open"}</button>
        )}
        <button onClick={() => void viewer.reveal(node)}>Centre</button>
      </div>
    </aside>
  );
}

function Wires({ title, tape, side, node, viewer }: { title: string; tape: Tape; side: Tape["out"]; node: number; viewer: TapeViewer }) {
  const others = [...side.item.subarray(side.start[node]!, side.start[node + 1]!)];
  if (others.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <table className="flows"><tbody>
        {others.map((other, i) => <tr key={i} onClick={() => void viewer.reveal(other)}><td><button className="link">{describe(tape, other)}</button></td></tr>)}
      </tbody></table>
    </>
  );
}
