/** The list of findings: each row selects its node and lights its lines. */
import { useMemo } from "react";
import type { StepValues } from "../draw/colouring";
import { findingsOf, type Place, type Row } from "../findings";
import type { TapeRun } from "../run";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";

export function Findings({ tape, values, viewer, run }: { tape: Tape; values: StepValues | null; viewer: TapeViewer; run: TapeRun | null }) {
  const rows = useMemo(() => findingsOf(tape, values, run), [tape, values, run, run?.findings.length, run?.postMortem]);
  if (rows.length === 0) return null;
  const show = (place: Place, others: Place[]): void => {
    // The other line of the finding is lit beside the selected node's own.
    const beside = place.node >= 0 ? others.find((one) => one !== place && one.file === place.file) : place;
    const light = (): void => viewer.setLine(beside ? { file: beside.file, line: beside.line } : null);
    const node = place.node >= 0 ? place.node : (others.find((one) => one.node >= 0)?.node ?? -1);
    if (node >= 0) void viewer.reveal(node).then(light);
    else {
      viewer.select(-1, -1);
      light();
    }
  };
  return (
    <section className="findings" aria-label="Findings">
      <h3>Findings · {rows.length}</h3>
      <ul>{rows.map((row, i) => <li key={i}><Finding row={row} show={show} /></li>)}</ul>
    </section>
  );
}

function Finding({ row, show }: { row: Row; show: (place: Place, others: Place[]) => void }) {
  const { places } = row;
  const words = <><b className={row.severe ? "error" : ""}>{row.severe ? "✕ " : "△ "}{row.code}</b> {row.message}</>;
  return (
    <>
      {places.length > 0 ? <button className="told" title="Show the node and its line" onClick={() => show(places[0]!, places)}>{words}</button> : <p>{words}</p>}
      {row.fix && <p className="quiet">{row.fix}</p>}
      {places.some((place) => place.line >= 0) && (
        <p className="places">
          {places.filter((place) => place.line >= 0).map((place, i) => (
            <button key={i} className="link" onClick={() => show(place, places)}>
              {place.label ? `${place.label} at ` : ""}{place.file.split(/[\\/]/).pop()}:{place.line}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
