/** The strip under the bar: film over the recorded steps, the five phases of the next one, the slider, the cost. */
import { type Cost, percent, recorderCost } from "../../shared/words";
import { PHASES, type TapeRun } from "../run";
import type { Replay } from "../transport/replay";
import { useReplay } from "../transport/ReplayStrip";
import { standingOf } from "../transport/debugging";
import { Back, First, Forward, Pause, Play } from "./icons";
import { StepSlider } from "./StepSlider";

export function Transport({ run, replay }: { run: TapeRun; replay: Replay | null }) {
  useReplay(replay);
  const count = run.tapes.length;
  const total = Number(run.meta["total_steps"] ?? 0);
  const cost = run.meta["cost"] as Cost | undefined;
  const spent = recorderCost(cost, run.live);
  const done = standingOf(run) || replay?.on ? "backward" : run.phaseDone;
  const ended = !run.driven;
  return (
    <div className="transport">
      <div className="keys" role="group" aria-label="Film">
        <button title="First recorded step" aria-label="First recorded step" disabled={count < 2} onClick={() => run.scrub(0)}><First /></button>
        <button title="Step back ([)" aria-label="Step back" disabled={run.at <= 0} onClick={() => run.scrub(run.at - 1)}><Back /></button>
        {run.live && run.driven ? (
          <button title="Pause the run (F5)" aria-label="Pause the run" onClick={() => void run.command("pause")}><Pause /></button>
        ) : run.playing ? (
          <button title="Stop the film" aria-label="Stop the film" onClick={() => run.stopFilm()}><Pause /></button>
        ) : (
          <button title="Play the recorded steps" aria-label="Play the recorded steps" disabled={count < 2} onClick={() => run.play()}><Play /></button>
        )}
        <button
          title={run.at < count - 1 ? "Step on (])" : "Take one step"}
          aria-label={run.at < count - 1 ? "Step on" : "Take one step"}
          disabled={run.at >= count - 1 && ended}
          onClick={() => (run.at < count - 1 ? run.scrub(run.at + 1) : void run.command("step"))}
        ><Forward /></button>
        {!run.live && !ended && <button className="word" title="Let the run go on (F5)" onClick={() => void run.command("play")}>Run</button>}
        <button
          className="word" aria-pressed={replay?.on ?? false} disabled={!replay || count === 0 || run.comparison !== null || standingOf(run) !== null}
          title="Replay this step's backward pass in slow motion, node by node (r)"
          onClick={() => {
            if (replay?.on) replay.end();
            else {
              run.hold();
              replay?.play();
            }
          }}
        >Replay</button>
      </div>
      {!run.watched && <div className="phases" role="group" aria-label="Phases of a step">
        {PHASES.map((phase) => (
          <button
            key={phase}
            aria-pressed={done === phase}
            disabled={ended}
            title={run.live ? `Pause the run and go on to the end of ${phase}` : `Go on to the end of ${phase}`}
            onClick={() => {
              run.follow();
              void run.command("phase", { name: phase });
            }}
          >{phase}</button>
        ))}
      </div>}
      <StepSlider run={run} />
      <span className="pill">step <b>{run.row ? run.row.step.toLocaleString("en") : "–"}</b>{total > 0 ? ` of ${total.toLocaleString("en")}` : ""}</span>
      {!run.following && count > 0 && <button className="word" title="Follow the newest step" onClick={() => run.follow()}>Newest</button>}
      {cost && typeof cost.share === "number" && (
        <span
          className={`pill ${spent.over ? "over" : ""}`}
          title={`What recording costs of the training time: ${percent(cost.share)}, of a budget of ${percent(cost.budget, 0)}. Everything is measured once at the start, which the first seconds show.`}
        >
          recorder <b>{spent.text}</b>{spent.text.endsWith("%") ? ` of ${percent(cost.budget, 0)}` : ""}
        </span>
      )}
    </div>
  );
}
