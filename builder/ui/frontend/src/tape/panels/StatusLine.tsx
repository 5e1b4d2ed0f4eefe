/** The line at the bottom: where the run stands, what went wrong, and the keys. */
import { PHASES, type TapeRun } from "../run";
import { describe } from "../search";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";
import { placeName, standingOf } from "../transport/debugging";
import { useViewer } from "./useViewer";

export function StatusLine({ run, tape, viewer }: { run: TapeRun; tape: Tape | null; viewer: TapeViewer | null }) {
  useViewer(viewer);
  const done = run.phaseDone;
  const next = done ? PHASES[PHASES.indexOf(done) + 1] : "forward";
  const standing = standingOf(run);
  const over = viewer?.hovered();
  return (
    <footer className="status">
      {run.error ? (
        <span className="error" role="alert">{run.error} <button className="link" onClick={() => run.dismiss()}>Dismiss</button></span>
      ) : run.busy ? (
        <span>drawing the whole graph…</span>
      ) : standing ? (
        <span className="stopped">stopped in <b>backward</b>, before <b>{placeName(standing)}</b>{standing.next && <> · next: <b>{placeName(standing.next)}</b></>}</span>
      ) : run.status === "paused" ? (
        <span>{done ? <>stopped after <b>{done}</b></> : <>stopped between steps</>}{next && <> · next: <b>{next}</b></>}</span>
      ) : (
        <span>{run.live ? (run.following ? "following the newest step" : "the run goes on; this is a recorded step") : `run ${run.status}`}</span>
      )}
      {tape && over && over.box.node >= 0 && <span className="quiet">{describe(tape, over.box.node)}</span>}
      <span className="shortcuts">/ find · arrows walk · Enter open · 0 fit · [ ] steps · {standing ? "F10 step · F5 continue" : "F10 next phase · F5 run or pause"}</span>
    </footer>
  );
}
