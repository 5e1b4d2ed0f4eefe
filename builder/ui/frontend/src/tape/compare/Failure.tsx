/** What a failed backward pass showed, above the picture: the node, the lines, what to do. */
import { useEffect } from "react";
import { failurePlaces } from "../findings";
import { Places } from "../panels/Findings";
import type { TapeRun } from "../run";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";

interface Place {
  operation: string;
  module: string;
  file: string;
  line: number;
}

export interface PostMortem {
  node: number;
  name: string;
  module: string;
  operation: string;
  file: string;
  line: number;
  shape: number[];
  begun: number;
  nodes: number;
  message: string;
  reason: string;
  fix: string;
  saved: Place | null;
  changed: Place | null;
  step: number;
  signature: string;
}

export function Failure({ run, tape, viewer }: { run: TapeRun; tape: Tape | null; viewer: TapeViewer | null }) {
  const found = run.postMortem;
  const here = found !== null && tape?.signature === found.signature && run.row?.step === found.step;
  useEffect(() => {
    if (here && viewer && viewer.tape === tape && found.node >= 0) void viewer.reveal(found.node);
    if (viewer) viewer.setFailed(here ? found.node : -1);
  }, [here, viewer, tape]); // eslint-disable-line
  if (!found || !run.toldFailure) return null;
  return (
    <div className="failure" role="alert">
      <button className="close" title="Dismiss; it stays among the findings" aria-label="Dismiss the failure" onClick={() => run.dismissFailure()}>×</button>
      <b>Backward failed at step {found.step}</b>
      <p>{found.reason || found.message}</p>
      {(found.node >= 0 || found.begun >= 0) && (
        <p className="where">
          {found.node >= 0 && <><code>{found.name}</code> of {found.operation || "an operation"}{found.module ? ` in ${found.module}` : ""}</>}
          {found.shape.length > 0 ? ` · shape (${found.shape.join(", ")})` : ""}
          {found.begun >= 0 ? `${found.node >= 0 ? " · " : ""}${found.begun.toLocaleString("en")} of ${found.nodes.toLocaleString("en")} nodes had begun` : ""}
        </p>
      )}
      <p>{found.fix}</p>
      <Places places={failurePlaces(tape, found)} viewer={viewer} />
      {!here && <button className="link" onClick={() => run.scrub(run.tapes.findIndex((row) => row.step === found.step))}>Show that step</button>}
    </div>
  );
}
