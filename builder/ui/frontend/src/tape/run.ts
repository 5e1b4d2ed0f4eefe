/** A run as the Tape page follows it: its tapes over time, its loss, its state; which step is shown; the film. */
import { address, get, getBytes, post, stream } from "../shared/api";
import { splitValues, type StepValues } from "./draw/colouring";
import { type Comparison, fetchComparison } from "./compare/comparison";
import type { PostMortem } from "./compare/Failure";
import { readTape, type Tape, type TapeStructure } from "./structure";

export const PHASES = ["forward", "loss", "zero_grad", "backward", "step"] as const;
export type Phase = (typeof PHASES)[number];

export interface TapeRow {
  step: number;
  signature: string;
  nodes: number;
  edges: number;
  changed: boolean;
}

export interface SourceSpan {
  module: string | null;
  init: [number, number] | null;
  forward: [number, number] | null;
}

export interface RunInfo {
  run: string;
  meta: Record<string, unknown>;
  source: string | null;
  map: Record<string, SourceSpan>;
  parameters: { name: string }[];
}

export interface RunSummary {
  id: string;
  name: string;
  status: string;
  created: number;
  step: number | null;
}

/** What the recorder or the doctor found while the run ran. */
export interface RunFinding {
  code: string;
  message: string;
  file: string;
  line: number;
  evidence: string;
  fix: string;
  step: number | null;
  signature?: string;
  node?: number;
  saved?: Spot | null;
  changed?: Spot | null;
}

export interface Spot {
  operation: string;
  module: string;
  file: string;
  line: number;
}

const FILM_FRAME = 120;
const KEPT_VALUES = 600;

/** Everything the page draws comes from here; `subscribe` hears of every change. */
export class TapeRun {
  info: RunInfo | null = null;
  meta: Record<string, unknown> = {};
  tapes: TapeRow[] = [];
  steps: number[] = [];
  losses: (number | null)[] = [];
  /** Index into `tapes` of what is shown; -1 while there is none. */
  at = -1;
  /** Show what is captured as it comes; off as soon as one scrubs. */
  following = true;
  playing = false;
  connected = true;
  error: string | null = null;
  /** Two tapes laid over each other, while they are looked at in place of one. */
  comparison: Comparison | null = null;
  /** Newest step at which a node's values were kept, by "signature:node". */
  readonly seenValues = new Map<string, number>();
  /** Findings written while the run ran, each once. */
  findings: RunFinding[] = [];
  /** Whether a file is being made. */
  busy = false;
  /** Grows with every change, for React. */
  version = 0;
  private readonly listeners = new Set<() => void>();
  private readonly structures = new Map<string, Promise<Tape>>();
  private readonly values = new Map<number, StepValues>();
  private closeStream: (() => void) | null = null;
  private film: ReturnType<typeof setTimeout> | undefined;
  private announced = false;
  private seenFailure: PostMortem | null = null;

  constructor(readonly id: string) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    this.version++;
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      for (const listener of [...this.listeners]) listener();
    });
  }

  async open(): Promise<void> {
    try {
      this.info = await get<RunInfo>(`runs/${this.id}`);
      this.meta = this.info.meta;
      this.changed();
    } catch (error) {
      this.fail(error);
      return;
    }
    const last = (): number => this.steps[this.steps.length - 1] ?? -1;
    this.closeStream = stream(
      () => address(`runs/${this.id}/events`, { after: last() }),
      {
        meta: (changed: Record<string, unknown>) => {
          this.meta = { ...this.meta, ...changed };
          this.changed();
        },
        steps: (rows: { step: number[]; loss: (number | null)[] }) => this.addSteps(rows.step, rows.loss),
        tape: (row: TapeRow) => this.addTape(row),
        reset: () => this.forget(),
        events: (rows: { kind: string; step: number | null; payload: Partial<RunFinding> }[]) => {
          for (const { kind, step, payload } of rows) {
            if (kind === "node_values") this.seenValues.set(`${payload.signature}:${payload.node}`, step ?? -1);
            if (kind === "preflight" || kind === "finding") this.addFinding(payload as RunFinding, step);
          }
          if (rows.some(({ kind }) => ["node_values", "preflight", "finding"].includes(kind))) this.changed();
        },
      } as Record<string, (data: never) => void>,
      (state) => {
        this.connected = state === "open";
        this.changed();
      },
    );
  }

  close(): void {
    this.closeStream?.();
    clearTimeout(this.film);
    this.listeners.clear();
  }

  private fail(error: unknown): void {
    this.error = error instanceof Error ? error.message : String(error);
    this.changed();
  }

  private addSteps(steps: number[], losses: (number | null)[]): void {
    const known = this.steps[this.steps.length - 1] ?? -1;
    for (let i = 0; i < steps.length; i++) {
      if (steps[i]! <= known) continue;
      this.steps.push(steps[i]!);
      this.losses.push(losses[i] ?? null);
    }
    this.changed();
  }

  private addTape(row: TapeRow): void {
    const last = this.tapes[this.tapes.length - 1];
    if (last && row.step <= last.step) {
      const known = this.tapes.findIndex((one) => one.step === row.step);
      if (known < 0) return;
      this.tapes[known] = row;
      this.values.delete(row.step);
    } else {
      this.tapes.push(row);
    }
    if (this.following || this.at < 0) this.at = this.tapes.length - 1;
    this.changed();
  }

  private addFinding(found: RunFinding, step: number | null): void {
    const known = this.findings.some((one) => one.code === found.code && one.message === found.message && one.line === found.line);
    if (!known) this.findings.push({ ...found, step: step ?? found.step ?? null });
  }

  /** Steps whose graph is that of `row`, whatever the size of their batch. */
  rowsLike(row: TapeRow): TapeRow[] {
    const family = new Map<string, string>();
    const root = (signature: string): string => {
      let at = signature;
      while (family.has(at) && family.get(at) !== at) at = family.get(at)!;
      return at;
    };
    this.tapes.forEach((one, i) => {
      if (!family.has(one.signature)) family.set(one.signature, one.signature);
      if (i > 0 && !one.changed) family.set(root(one.signature), root(this.tapes[i - 1]!.signature));
    });
    const mine = root(row.signature);
    return this.tapes.filter((one) => root(one.signature) === mine);
  }

  private forget(): void {
    this.tapes = [];
    this.steps = [];
    this.losses = [];
    this.findings = [];
    this.values.clear();
    this.at = -1;
    this.following = true;
    this.changed();
  }

  get row(): TapeRow | null {
    return this.tapes[this.at] ?? null;
  }

  get status(): string {
    return String(this.meta["status"] ?? "created");
  }

  /** The phase a paused run does next, and the one it did last (null between steps). */
  get phaseDone(): Phase | null {
    const done = Number(this.meta["phase"] ?? 0);
    return done > 0 ? (PHASES[done - 1] ?? null) : null;
  }

  get live(): boolean {
    return this.status === "running" || this.status === "starting";
  }

  /** Whether a script of its own trains it: the app looks on. */
  get watched(): boolean {
    return Boolean(this.meta["watched"]);
  }

  /** Whether it can be told what to do: it is not over, and no script's own. */
  get driven(): boolean {
    return !this.watched && !["finished", "stopped", "failed"].includes(this.status);
  }

  tape(signature: string): Promise<Tape> {
    let found = this.structures.get(signature);
    if (!found) {
      found = get<TapeStructure>(`runs/${this.id}/tape/${signature}`).then(readTape);
      found.catch((error) => {
        this.structures.delete(signature);
        this.fail(error);
      });
      this.structures.set(signature, found);
    }
    return found;
  }

  async valuesAt(step: number): Promise<StepValues> {
    const known = this.values.get(step);
    if (known) return known;
    const all = new Float32Array(await getBytes(`runs/${this.id}/tape/values/${step}`));
    const row = this.tapes.find((one) => one.step === step);
    const nodes = row?.nodes ?? all.length;
    const values = splitValues(step, all, nodes, row?.edges ?? 0);
    this.values.set(step, values);
    if (this.values.size > KEPT_VALUES) this.values.delete(this.values.keys().next().value!);
    return values;
  }

  /** Lays step `step` of this run over step `older` of this run or of `other`. */
  async compare(step: number, older: number, other = this.id): Promise<void> {
    this.stopFilm();
    this.error = null;
    try {
      this.comparison = await fetchComparison(this, step, older, other);
      this.following = false;
      const at = this.tapes.findIndex((row) => row.step === step);
      if (at >= 0) this.at = at;
      this.changed();
    } catch (error) {
      this.fail(error);
    }
  }

  endComparison(): void {
    this.comparison = null;
    this.changed();
  }

  /** What went wrong in the backward pass of a failed run. */
  get postMortem(): PostMortem | null {
    return (this.meta["error"] as { post_mortem?: PostMortem } | null | undefined)?.post_mortem ?? null;
  }

  /** The failure that is told over the picture: until it is dismissed, or two steps are compared. */
  get toldFailure(): PostMortem | null {
    const found = this.postMortem;
    const seen = this.seenFailure;
    const same = found && seen && found.step === seen.step && found.node === seen.node && found.message === seen.message;
    return same || this.comparison ? null : found;
  }

  dismissFailure(): void {
    this.seenFailure = this.postMortem;
    this.changed();
  }

  /** Shows one of the recorded steps; the newest one is followed from then on. */
  go(index: number): void {
    const at = Math.min(this.tapes.length - 1, Math.max(0, index));
    this.following = at === this.tapes.length - 1 && !this.playing;
    this.at = at;
    this.changed();
  }

  scrub(index: number): void {
    this.stopFilm();
    this.comparison = null;
    this.go(index);
  }

  /** Stays at the step that is shown, whatever comes. */
  hold(): void {
    this.stopFilm();
    this.following = false;
    this.changed();
  }

  follow(): void {
    this.stopFilm();
    this.comparison = null;
    this.following = true;
    this.at = this.tapes.length - 1;
    this.changed();
  }

  /** Plays the recorded steps as a film, from the start when it stands at the end. */
  play(): void {
    if (this.tapes.length < 2) return;
    this.playing = true;
    if (this.at >= this.tapes.length - 1) this.at = 0;
    this.following = false;
    const next = (): void => {
      if (!this.playing) return;
      if (this.at >= this.tapes.length - 1) {
        this.playing = false;
        this.following = true;
        this.changed();
        return;
      }
      this.at++;
      this.changed();
      this.film = setTimeout(next, FILM_FRAME);
    };
    this.film = setTimeout(next, FILM_FRAME);
    this.changed();
  }

  stopFilm(): void {
    clearTimeout(this.film);
    if (this.playing) {
      this.playing = false;
      this.changed();
    }
  }

  /** Sends a command to the run's process; an answer with an error is shown, not thrown. */
  async command(command: string, args: Record<string, unknown> = {}): Promise<void> {
    this.error = null;
    try {
      const reply = await post<{ ok?: boolean; error?: { message: string }; phase?: number; status?: string }>(
        `runs/${this.id}/command`, { command, arguments: args },
      );
      if (reply.ok === false) throw new Error(reply.error?.message ?? `${command} was refused`);
      if (reply.status !== undefined) this.meta = { ...this.meta, status: reply.status };
      if (reply.phase !== undefined) this.meta = { ...this.meta, phase: reply.phase };
      this.changed();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Fetches a file of this run and hands it over; an answer with an error is shown, not saved. */
  async take(path: string, query: Record<string, string>, save: (file: Blob) => void): Promise<void> {
    this.error = null;
    this.busy = true;
    this.changed();
    try {
      save(new Blob([await getBytes(`runs/${this.id}/${path}`, query)]));
    } catch (error) {
      this.fail(error);
    }
    this.busy = false;
    this.changed();
  }

  dismiss(): void {
    this.error = null;
    this.changed();
  }
}
