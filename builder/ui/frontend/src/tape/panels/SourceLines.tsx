/** The lines around the place that made a node; other lines that made nodes can be clicked. */
import { useMemo } from "react";
import { type Tape, text } from "../structure";
import type { TapeViewer } from "../viewer";

const AROUND = 3;
/** A second line of the same file that is no farther away is shown with it. */
const FAR = 30;

export function SourceLines({ tape, node, fallback, viewer }: {
  tape: Tape; node: number; fallback: string | null; viewer: TapeViewer;
}) {
  const aside = viewer.line;
  const file = node < 0 ? (aside?.file ?? "") : text(tape, tape.file[node]!);
  const line = node < 0 ? (aside?.line ?? -1) : tape.line[node]!;
  const source = tape.sources[file] ?? (/(^|[\\/])model\.py$/.test(file) ? fallback : null);
  const lines = useMemo(() => source?.split("\n") ?? [], [source]);
  const makers = useMemo(() => {
    const first = new Map<number, number>();
    for (let i = 0; i < tape.count; i++) {
      if (text(tape, tape.file[i]!) !== file || tape.line[i]! < 0) continue;
      const known = first.get(tape.line[i]!);
      if (known === undefined || tape.order[i]! < tape.order[known]!) first.set(tape.line[i]!, i);
    }
    return first;
  }, [tape, file]);
  if (!file || line < 0) return null;
  const also = aside?.file === file && Math.abs(aside.line - line) <= FAR ? aside.line : line;
  const from = Math.max(1, Math.min(line, also) - AROUND);
  const shown = lines.slice(from - 1, Math.max(line, also) + AROUND - 1);
  const indent = Math.min(...shown.filter((one) => one.trim()).map((one) => one.length - one.trimStart().length), 99);
  return (
    <>
      <h3>{node < 0 ? "Line" : "Made at"} <code>{file.split(/[\\/]/).pop()}:{line}</code></h3>
      {shown.length > 0 ? (
        <pre className="source" tabIndex={0} aria-label={`Lines around ${line}`}>
          {shown.map((one, i) => {
            const number = from + i;
            const made = makers.get(number);
            return (
              <div
                key={number} className={`${number === line ? "lit" : ""}${number === also && also !== line ? " aside" : ""}${made !== undefined ? " maker" : ""}`}
                title={made !== undefined && number !== line ? "Show what this line made" : undefined}
                onClick={() => made !== undefined && number !== line && void viewer.reveal(made)}
              ><i>{number}</i>{one.slice(indent)}</div>
            );
          })}
        </pre>
      ) : <p className="hint">The text of this file was not recorded.</p>}
    </>
  );
}
