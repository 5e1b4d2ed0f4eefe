/** One node on the canvas: category edge, name, key parameters, shape; ports; what is wrong and its one-click fix. */
import { Handle, Position as Side, type NodeProps } from "@xyflow/react";
import { memo, useState } from "react";
import { useStudio, useStudioState } from "./context";
import { portX, type CardNode } from "./flow";
import { isIdentifier } from "./names";
import type { Studio } from "./studio";
import { withoutName } from "./summary";

export const NodeCard = memo(function NodeCard({ id, data, selected }: NodeProps<CardNode>) {
  const studio = useStudio();
  const renaming = useStudioState((state) => state.renaming === id);
  const stale = useStudioState((state) => state.report === null);
  const { finding } = data;
  const classes = ["card", data.kind, selected ? "chosen" : "", finding ? finding.severity : ""].filter(Boolean).join(" ");
  return (
    <div className={classes} style={{ ["--card" as string]: `var(--td-category-${data.color})` }} data-node={id}>
      {data.inputs.map((port, place) => (
        <Handle
          key={port.id} id={port.id} type="target" position={Side.Top} data-port={port.id}
          className={port.required ? "port" : port.wired ? "port optional" : "port optional free"}
          style={{ left: portX(data.inputs.length, place) }}
          title={[port.label, port.required ? "" : "optional", port.doc].filter(Boolean).join(" · ")}
        >
          {data.inputs.length > 1 ? <span className="port-name above">{port.label}</span> : null}
        </Handle>
      ))}
      <span className="edge" aria-hidden="true" />
      {renaming ? <Rename studio={studio} id={id} /> : <div className="card-title">{data.title}</div>}
      {data.params ? <div className="card-params">{data.params}</div> : null}
      {data.inner.length ? (
        <ul className="inside" aria-label="Inside the block">
          {data.inner.map((one) => (
            <li key={one.id} title={one.shape}><i className="square" style={{ background: `var(--td-category-${one.color})` }} />{one.title}</li>
          ))}
          {data.hidden ? <li className="quiet">and {data.hidden} more</li> : null}
        </ul>
      ) : null}
      {finding && (finding.severity === "error" || !data.shape) ? (
        <div className={`card-message ${finding.severity}`} title={finding.message}>{withoutName(finding.message, data.title)}</div>
      ) : (
        <div className="card-shape">{data.shape || (stale ? "" : "–")}</div>
      )}
      {data.outputs.map((port, place) => (
        <Handle
          key={port.id} id={port.id} type="source" position={Side.Bottom} className="port" data-port={port.id}
          style={{ left: portX(data.outputs.length, place) }}
          title={[port.label, port.shape].filter(Boolean).join(" · ")}
        >
          {data.outputs.length > 1 ? <span className="port-name below">{port.label}</span> : null}
        </Handle>
      ))}
      {finding?.fix ? (
        <button
          type="button" className="fix nodrag nopan"
          onClick={(event) => {
            event.stopPropagation();
            studio.apply(finding);
          }}
        >
          <span>Fix: {finding.fix.label}</span>
          <b>apply</b>
        </button>
      ) : null}
    </div>
  );
});

function Rename({ studio, id }: { studio: Studio; id: string }) {
  const item = [...studio.graph.inputs, ...studio.graph.nodes, ...studio.graph.outputs].find((one) => one.id === id);
  const [text, setText] = useState(item?.name ?? id);
  const finish = (keep: boolean) => {
    studio.store.set({ renaming: null });
    if (keep && text !== item?.name) studio.edit([{ action: "rename", arguments: { id, name: text } }], { label: `rename ${text}` });
    studio.view?.focus();
  };
  return (
    <input
      className={isIdentifier(text) ? "rename nodrag" : "rename nodrag wrong"} aria-label="Name" value={text} autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(true);
        if (event.key === "Escape") finish(false);
        event.stopPropagation();
      }}
    />
  );
}
