/** The list of findings: each row selects its node and lights its lines. */
import { useMemo } from "react";
import type { StepValues } from "../draw/colouring";
import { findingsOf, type Place, type Row } from "../findings";
import type { TapeRun } from "../run";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";

export function Findings({ tape, values, viewer, run }: { tape: Tape; values: StepValues | null; viewer: TapeViewer; run: TapeRun | null }) {
  const rows = useMemo(() => findingsOf(tape, values, run), [tape, values, run, run?.findings.length, run?.postMortem, run?.toldFailure]);
  if (rows.length === 0) return null;
  return (
    <section className="findings" aria-label="Findings">
      <h3>Findings · {rows.length}</h3>
      <ul>{rows.map((row, i) => <li key={i}><Finding row={row} viewer={viewer} /></li>)}</ul>
    </section>
  );
}

/** Selects a place's node and lights its line; the other line of the finding is lit beside the selected node's own. */
function show(viewer: TapeViewer, place: Place, others: Place[]): void {
  const beside = place.node >= 0 ? others.find((one) => one !== place && one.file === place.file) : place;
  const light = (): void => viewer.setLine(beside ? { file: beside.file, line: beside.line } : null);
  const node = place.node >= 0 ? place.node : (others.find((one) => one.node >= 0)?.node ?? -1);
  if (node >= 0) void viewer.reveal(node).then(light);
  else {
    viewer.select(-1, -1);
    light();
  }
}

function Finding({ row, viewer }: { row: Row; viewer: TapeViewer }) {
  const { places } = row;
  const words = <><b className={row.severe ? "error" : ""}>{row.severe ? "✕ " : "△ "}{row.code}</b> {row.message}</>;
  return (
    <>
      {places.length > 0 ? <button className="told" title="Show the node and its line" onClick={() => show(viewer, places[0]!, places)}>{words}</button> : <p>{words}</p>}
      {row.fix && <p className="quiet">{row.fix}</p>}
      <Places places={places} viewer={viewer} />
    </>
  );
}

/** Lines to go to: "saved at model.py:12". */
export function Places({ places, viewer }: { places: Place[]; viewer: TapeViewer | null }) {
  const lines = places.filter((place) => place.line >= 0);
  if (lines.length === 0) return null;
  return (
    <p className="places">
      {lines.map((place, i) => (
        <button key={i} className="link" onClick={() => viewer && show(viewer, place, places)}>
          {place.label ? `${place.label} at ` : ""}{place.file.split(/[\\/]/).pop()}:{place.line}
        </button>
      ))}
    </p>
  );
}
