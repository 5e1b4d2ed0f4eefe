/** The line at the bottom: where the run stands, what went wrong, and the keys. */
import { PHASES, type TapeRun } from "../run";
import { describe } from "../search";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";
import { placeName, standingOf } from "../transport/debugging";
import type { Replay } from "../transport/replay";
import { useReplay } from "../transport/ReplayStrip";
import { useViewer } from "./useViewer";

export function StatusLine({ run, tape, viewer, replay }: {
  run: TapeRun; tape: Tape | null; viewer: TapeViewer | null; replay: Replay | null;
}) {
  useViewer(viewer);
  useReplay(replay);
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
        <span className="stopped">stopped in <b>backward</b>, before <b>{placeName(standing)}</b>{standing.next && <> · next: <b>{placeName(standing.next)}</b></>}
          {viewer && tape?.signature === standing.signature && <OutOfSight viewer={viewer} node={standing.node} />}</span>
      ) : replay?.on ? (
        <span>replaying <b>backward</b> of step {run.row?.step.toLocaleString("en")}, node <b>{(replay.at + 1).toLocaleString("en")}</b> of {replay.count.toLocaleString("en")}</span>
      ) : run.status === "paused" ? (
        <span>{done ? <>stopped after <b>{done}</b></> : <>stopped between steps</>}{next && <> · next: <b>{next}</b></>}</span>
      ) : (
        <span>{run.watched && run.live ? "a script trains this run · " : ""}{run.live ? (run.following ? "following the newest step" : "the run goes on; this is a recorded step") : `run ${run.status}`}</span>
      )}
      {tape && over && over.box.node >= 0 && <span className="quiet">{describe(tape, over.box.node)}</span>}
      <span className="shortcuts">/ find · arrows walk · Enter open · 0 fit · [ ] steps · {replay?.on ? "r play or pause · , . one node · Escape end" : standing ? "F10 step · F5 continue" : run.watched ? "r replay" : "r replay · F10 next phase · F5 run or pause"}</span>
    </footer>
  );
}

/** Says which box stands for a node that is out of sight, and brings the node itself to light. */
function OutOfSight({ viewer, node }: { viewer: TapeViewer; node: number }) {
  const { boxes, how } = viewer.boxesAround(node);
  if (how === "itself" || !viewer.scene) return null;
  const box = viewer.scene.boxes[boxes[0] ?? -1];
  return (
    <>
      {" · "}{how === "folded" ? `inside ${box?.title ?? "a folded box"}` : `hidden at this level of detail${box ? `, ringed: ${box.title}` : ""}`}{" "}
      <button className="link" onClick={() => void viewer.uncover(node)}>Show it</button>
    </>
  );
}
