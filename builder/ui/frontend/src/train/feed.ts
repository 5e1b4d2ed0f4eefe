// One run as the page sees it: fetched once, then fed by its event stream. Holds data; draws nothing.
import { address, ApiError, floats, get, post, stream } from "../shared/api";
import { Curve } from "./curve";
import { Norms, rowsOf } from "./norms";
import type { Detail, EventRow, Meta, Parameter, RunAnswer, StepColumns, ValidationRow } from "./types";

/** What a listener is told has changed. */
export type Part = "steps" | "validation" | "meta" | "gradients" | "events" | "state";

interface GradientRows {
  step: number[];
  norms: string;
}

interface HeatAnswer {
  first: number[];
  last: number[];
  norms: string;
  parameters: number;
}

/** Milliseconds between two fetches of what a validation shows. */
const DETAIL_EVERY = 900;

export class Feed {
  meta: Meta = {};
  parameters: Parameter[] = [];
  modules = new Map<string, string>();
  loss = new Curve();
  metric = new Curve();
  validationLoss = new Curve();
  validationMetric = new Curve();
  norms = new Norms();
  events: EventRow[] = [];
  detail: { step: number; value: Detail } | null = null;
  epoch = 0;
  step = -1;
  time = 0;
  rate: number | null = null;
  lr: number | null = null;
  state: "loading" | "live" | "lost" | "gone" = "loading";
  problem: string | null = null;
  /** Updates that arrived, for the page's own measure of liveliness. */
  updates = 0;
  private readonly pace = new Pace();
  private readonly listeners = new Map<() => void, Set<Part>>();
  private readonly dirty = new Set<Part>();
  private frame = 0;
  private end: (() => void) | null = null;
  private closed = false;
  private asking = false;
  private askedAt = -Infinity;
  private askedFor = -1;

  constructor(readonly run: string) {}

  /** Fetches what the run is and what it did so far, then follows it. */
  async open(): Promise<void> {
    try {
      const answer = await get<RunAnswer>(`runs/${this.run}`);
      if (this.closed) return;
      this.take(answer);
      this.follow();
      void this.history();
    } catch (error) {
      this.state = error instanceof ApiError && error.status === 404 ? "gone" : "lost";
      this.problem = error instanceof Error ? error.message : String(error);
      this.mark("state");
      if (this.state === "lost" && !this.closed) setTimeout(() => void (this.closed || this.open()), 1000);
    }
  }

  close(): void {
    this.closed = true;
    this.end?.();
    cancelAnimationFrame(this.frame);
    this.listeners.clear();
  }

  /** Calls `listener` at most once a frame after any of `parts` changed. */
  on(parts: Part[], listener: () => void): () => void {
    this.listeners.set(listener, new Set(parts));
    return () => this.listeners.delete(listener);
  }

  /** Sends a command to the run; the answer's own refusal becomes an ApiError. */
  async command(command: string, args: Record<string, unknown> = {}): Promise<void> {
    type Reply = { ok?: boolean; status?: Meta["status"]; error?: { code: string; message: string; fix?: string } };
    const reply = await post<Reply & { reply?: Reply; result?: Reply }>(`runs/${this.run}/command`, { command, arguments: args });
    const inner = reply.reply ?? reply.result ?? reply;
    if (inner.ok === false && inner.error) {
      throw new ApiError(409, inner.error.code, [inner.error.message, inner.error.fix].filter(Boolean).join(" "));
    }
    if (inner.status) {
      this.meta = { ...this.meta, status: inner.status };
      this.mark("meta");
    }
  }

  private take(answer: RunAnswer): void {
    this.meta = answer.meta;
    this.setParameters(answer.parameters ?? []);
    this.modules = new Map(Object.entries(answer.map ?? {}).flatMap(([node, where]) => (where.module ? [[where.module, node]] : [])));
    this.state = "live";
    this.problem = null;
    this.mark("meta");
    this.mark("state");
  }

  private setParameters(parameters: Parameter[]): void {
    this.parameters = parameters;
    this.norms.reset(rowsOf(parameters));
    this.mark("gradients");
  }

  /** The parameters are known only once the worker has built the model. */
  private async refresh(): Promise<void> {
    try {
      const answer = await get<RunAnswer>(`runs/${this.run}`);
      if (!this.closed && answer.parameters?.length) {
        this.take(answer);
        void this.history();
      }
    } catch {
      // the stream says when the server is away
    }
  }

  private async history(): Promise<void> {
    if (!this.parameters.length) return;
    try {
      const heat = await get<HeatAnswer>(`runs/${this.run}/gradients`, { columns: 400 });
      if (this.closed || !heat.first?.length) return;
      this.norms.reset(rowsOf(this.parameters));
      this.norms.fill(heat.first, heat.last, floats(heat.norms), heat.parameters);
      this.mark("gradients");
    } catch {
      // the heat map then grows from the stream alone
    }
  }

  private follow(): void {
    this.end = stream(
      () => address(`runs/${this.run}/events`, { after: this.loss.lastStep }),
      {
        steps: (rows: StepColumns) => this.addSteps(rows),
        validation: (rows: ValidationRow | ValidationRow[]) => this.addValidation(Array.isArray(rows) ? rows : [rows]),
        meta: (changed: Meta) => this.addMeta(changed),
        gradients: (rows: GradientRows) => this.addGradients(rows),
        events: (rows: EventRow | EventRow[]) => this.addEvents(Array.isArray(rows) ? rows : [rows]),
        reset: () => this.restart(),
      },
      (state) => {
        this.state = state === "open" ? "live" : "lost";
        this.mark("state");
      },
    );
  }

  private addSteps(rows: StepColumns): void {
    const n = rows.step.length;
    if (!n) return;
    this.updates += 1;
    for (let i = 0; i < n; i++) {
      this.loss.push(rows.step[i] as number, finite(rows.loss[i]));
      this.metric.push(rows.step[i] as number, finite(rows.metric[i]));
    }
    this.step = rows.step[n - 1] as number;
    this.epoch = rows.epoch[n - 1] as number;
    this.time = rows.time[n - 1] ?? this.time;
    this.rate = this.pace.add(this.step, this.time) ?? rows.rate[n - 1] ?? this.rate;
    this.lr = rows.lr[n - 1] ?? this.lr;
    this.mark("steps");
  }

  private addValidation(rows: ValidationRow[]): void {
    for (const row of rows) {
      this.validationLoss.push(row.step, finite(row.loss));
      this.validationMetric.push(row.step, finite(row.metric));
      if (row.detail) this.detail = { step: row.step, value: row.detail };
    }
    if (!rows.length) return;
    this.mark("validation");
    this.askDetail();
  }

  /** Confusion, boundary and worst examples are fetched, not streamed: the newest, about once a second. */
  private askDetail(): void {
    if (this.asking || this.closed) return;
    this.asking = true;
    const wait = Math.max(0, this.askedAt + DETAIL_EVERY - performance.now());
    setTimeout(() => {
      this.askedAt = performance.now();
      get<ValidationRow | null>(`runs/${this.run}/validation`)
        .then((row) => {
          if (this.closed || !row?.detail || row.step === this.detail?.step) return;
          this.detail = { step: row.step, value: row.detail };
          this.mark("validation");
        })
        .catch(() => undefined)
        .finally(() => {
          this.asking = false;
          if (!this.closed && this.detail && this.detail.step < this.validationLoss.lastStep && this.askedFor !== this.validationLoss.lastStep) {
            this.askedFor = this.validationLoss.lastStep;
            this.askDetail();
          }
        });
    }, wait);
  }

  private addMeta(changed: Meta): void {
    const before = this.meta.status;
    this.meta = { ...this.meta, ...changed };
    if (!this.parameters.length && this.meta.status !== before) void this.refresh();
    this.mark("meta");
  }

  private addGradients(rows: GradientRows): void {
    if (!this.parameters.length) {
      void this.refresh();
      return;
    }
    const norms = floats(rows.norms);
    const width = this.parameters.length;
    if (norms.length !== rows.step.length * width) return;
    rows.step.forEach((step, i) => this.norms.push(step, norms, i * width));
    this.mark("gradients");
  }

  private addEvents(rows: EventRow[]): void {
    for (const row of rows) {
      if (row.id !== undefined && this.events.some((known) => known.id === row.id)) continue;
        this.events.push(row);
    }
    this.mark("events");
  }

  /** The run began anew: nothing of what was drawn is true any more. */
  private restart(): void {
    for (const curve of [this.loss, this.metric, this.validationLoss, this.validationMetric]) curve.clear();
    this.norms.reset(rowsOf(this.parameters));
    this.detail = null;
    this.events = [];
    this.step = -1;
    this.epoch = 0;
    this.time = 0;
    this.rate = null;
    this.pace.clear();
    for (const part of ["steps", "validation", "gradients", "events"] as const) this.mark(part);
  }

  private mark(part: Part): void {
    this.dirty.add(part);
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const changed = new Set(this.dirty);
      this.dirty.clear();
      for (const [listener, parts] of [...this.listeners]) {
        if ([...parts].some((wanted) => changed.has(wanted))) listener();
      }
    });
  }
}

/** Seconds of training that the shown speed is a mean over. */
const PACE_SECONDS = 4;

/** Steps per second over the last few seconds of training; pauses do not count, since the run's own clock stands. */
export class Pace {
  private readonly seen: { step: number; time: number }[] = [];

  clear(): void {
    this.seen.length = 0;
  }

  /** Notes that `step` was done at `time` (s of training); the speed, or null while there is too little to say. */
  add(step: number, time: number): number | null {
    this.seen.push({ step, time });
    while (this.seen.length > 2 && time - this.seen[1]!.time > PACE_SECONDS) this.seen.shift();
    const first = this.seen[0]!;
    return time - first.time > 0.2 ? (step - first.step) / (time - first.time) : null;
  }
}

/** NaN and Inf travel as null or as text: both are null here, and drawn as a gap with a mark. */
function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
