/** A recorded backward pass in slow motion: node after node in the order in which the engine ran them. */
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";

/** Nodes a second. */
export const SPEEDS = [1, 3, 10, 30, 100, 300, 1000] as const;
const LONGEST = 30;

/** Nodes in the order in which they fire. */
export function firingOrder(tape: Tape): Int32Array {
  return Int32Array.from({ length: tape.count }, (_, i) => i).sort((a, b) => tape.order[a]! - tape.order[b]!);
}

/** The slowest speed at which a pass of so many nodes takes no longer than half a minute. */
export function speedFor(nodes: number): number {
  return SPEEDS.slice(1).find((speed) => nodes / speed <= LONGEST) ?? SPEEDS[SPEEDS.length - 1]!;
}

/** Where the pass stands; told to the viewer, which lights the node and leaves out what is not computed yet. */
export class Replay {
  tape: Tape | null = null;
  at = -1;
  playing = false;
  speed: number = SPEEDS[2];
  version = 0;
  private order: Int32Array = new Int32Array(0);
  private frame = 0;
  private last = 0;
  private owed = 0;
  /** The step that is shown. */
  private shown: number | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly viewer: TapeViewer) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    this.version++;
    for (const listener of [...this.listeners]) listener();
  }

  get on(): boolean {
    return this.tape !== null;
  }

  get count(): number {
    return this.order.length;
  }

  /** The node that is lit; -1 while nothing is replayed. */
  get node(): number {
    return this.on ? this.order[this.at]! : -1;
  }

  /** Stands before the first node of the tape that the viewer shows. */
  begin(): void {
    const { tape } = this.viewer;
    if (!tape || tape.count === 0) return;
    this.tape = tape;
    this.order = firingOrder(tape);
    this.speed = speedFor(tape.count);
    this.to(0);
  }

  /** Stands at the n-th node; nothing beyond either end. */
  to(at: number): void {
    if (!this.tape) return;
    this.at = Math.min(this.count - 1, Math.max(0, at));
    this.viewer.setReplayed(this.tape.order[this.node]!, this.node);
    this.changed();
  }

  /** One node on (or back); playing ends. */
  step(by: number): void {
    this.pause();
    this.to(this.at + by);
  }

  setSpeed(speed: number): void {
    this.speed = speed;
    this.changed();
  }

  play(): void {
    if (!this.tape) this.begin();
    if (!this.tape || this.playing) return;
    if (this.at >= this.count - 1) this.to(0);
    this.playing = true;
    this.last = performance.now();
    this.owed = 0;
    this.frame = requestAnimationFrame(this.advance);
    this.changed();
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.frame);
    this.playing = false;
    this.changed();
  }

  private readonly advance = (): void => {
    const now = performance.now();
    // A tab that was hidden does not catch up.
    this.owed += Math.min(0.5, (now - this.last) / 1000) * this.speed;
    this.last = now;
    const due = Math.floor(this.owed);
    if (due > 0) {
      this.owed -= due;
      this.to(this.at + due);
    }
    if (this.at >= this.count - 1) this.pause();
    else this.frame = requestAnimationFrame(this.advance);
  };

  /**
   * To be told which step is shown, whenever that or what the viewer draws of it has changed: another step and another
   * graph end a replay; values that come late, or anew, to the step that is replayed do not.
   */
  shows(step: number | null): void {
    if (step !== this.shown || this.viewer.tape !== this.tape) this.end();
    this.shown = step;
  }

  /** Shows the whole pass again. */
  end(): void {
    this.pause();
    if (!this.tape) return;
    this.tape = null;
    this.at = -1;
    this.viewer.setReplayed(-1, -1);
    this.changed();
  }
}

/** r plays and pauses, comma and full stop go back and on, Escape ends; true when the key was ours. */
export function replayKey(replay: Replay, key: string): boolean {
  if (key === "r") {
    if (replay.playing) replay.pause();
    else replay.play();
    return true;
  }
  if (!replay.on) return false;
  if (key === ",") replay.step(-1);
  else if (key === ".") replay.step(1);
  else if (key === "Escape") replay.end();
  else return false;
  return true;
}
