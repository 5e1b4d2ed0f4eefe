/** The controls of a replayed backward pass, and which node is lit. */
import { useSyncExternalStore } from "react";
import type { StepValues } from "../draw/colouring";
import { Back, Forward, Pause, Play } from "../panels/icons";
import { formatNorm, shortName, type Tape, text } from "../structure";
import type { TapeViewer } from "../viewer";
import { type Replay, SPEEDS } from "./replay";

const NOTHING = (): (() => void) => () => undefined;

export function useReplay(replay: Replay | null): Replay | null {
  useSyncExternalStore(replay ? replay.subscribe : NOTHING, () => replay?.version ?? 0);
  return replay;
}

export function ReplayStrip({ replay, viewer, values }: { replay: Replay | null; viewer: TapeViewer; values: StepValues | null }) {
  useReplay(replay);
  if (!replay?.tape) return null;
  const { tape, node } = replay;
  return (
    <section className="replay" aria-label="Replay of the backward pass">
      <div className="keys">
        <button title="One node back (,)" aria-label="One node back" disabled={replay.at <= 0} onClick={() => replay.step(-1)}><Back /></button>
        {replay.playing
          ? <button title="Pause the replay (r)" aria-label="Pause the replay" onClick={() => replay.pause()}><Pause /></button>
          : <button title="Play the backward pass (r)" aria-label="Play the backward pass" onClick={() => replay.play()}><Play /></button>}
        <button title="One node on (.)" aria-label="One node on" disabled={replay.at >= replay.count - 1} onClick={() => replay.step(1)}><Forward /></button>
        <select aria-label="Speed of the replay" value={replay.speed} onChange={(event) => replay.setSpeed(Number(event.target.value))}>
          {SPEEDS.map((speed) => <option key={speed} value={speed}>{speed.toLocaleString("en")} / s</option>)}
        </select>
        <input
          type="range" aria-label="Node of the backward pass" min={0} max={replay.count - 1} value={replay.at}
          onChange={(event) => {
            replay.pause();
            replay.to(Number(event.target.value));
          }}
        />
      </div>
      <p>
        <span className="place">{(replay.at + 1).toLocaleString("en")} / {replay.count.toLocaleString("en")}</span>
        <button className="link" title="Select this node" onClick={() => void viewer.reveal(node)}>{title(tape, node)}</button>
        <code>{where(tape, node)}</code>
        {values && values.norms[node] !== -1 && <code>norm {formatNorm(values.norms[node]!)}</code>}
        {viewer.boxesAround(node).how === "folded" && <em>inside a folded box</em>}
        {viewer.boxesAround(node).how === "hidden" && <em>hidden at this level of detail</em>}
      </p>
      <button className="close" title="End the replay (Escape)" aria-label="End the replay" onClick={() => replay.end()}>×</button>
    </section>
  );
}

function title(tape: Tape, node: number): string {
  return text(tape, tape.parameter[node]!) || shortName(text(tape, tape.name[node]!));
}

function where(tape: Tape, node: number): string {
  const file = text(tape, tape.file[node]!).split(/[\\/]/).pop();
  const module = text(tape, tape.module[node]!);
  return [module, file && tape.line[node]! >= 0 ? `${file}:${tape.line[node]}` : ""].filter(Boolean).join(" · ");
}
