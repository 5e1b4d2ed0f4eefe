/**
 * Carries edits to the server, one request at a time, always the newest document.
 *
 * Until an edit is acknowledged it stands in localStorage too, so neither a reload nor a dead server loses it.
 * Answers are handed on as annotations; only a newer document from elsewhere replaces what is on the canvas.
 */
import type { Model, Report } from "./types";

export interface ProjectAnswer {
  name: string;
  revision: number;
  model: Model;
  training: unknown;
  report: Report | null;
  saved: string | number | null;
}

export type EditAnswer =
  /** `later`: saved, but what judges it is still starting; its report is to be asked for. */
  | { status: "saved"; revision: number; report: Report | null; trouble: string | null; later?: boolean }
  | { status: "stale" }
  | { status: "refused"; message: string }
  | { status: "away" };

export interface Server {
  project(name: string | null): Promise<ProjectAnswer>;
  edit(name: string, base: number, model: Model, keepalive: boolean): Promise<EditAnswer>;
  check(model: Model): Promise<Report>;
}

export type Saving = "saved" | "saving" | "away" | "refused";

export interface SyncEvents {
  saving(state: Saving, message: string | null): void;
  answered(report: Report | null, model: Model, trouble: string | null): void;
  /** Another tab or script saved a newer document: `mine` holds what it replaces, if that was never saved. */
  replaced(answer: ProjectAnswer, mine: Model | null): void;
}

export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Unsent {
  base: number;
  model: Model;
}

const RETRY_MILLISECONDS = [400, 800, 1500, 3000];
const keyOf = (project: string) => `tapedeck:unsent:${project}`;

/** Whether two documents say the same, however their keys are ordered. */
export function sameDocument(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as { [key: string]: unknown };
  const right = b as { [key: string]: unknown };
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && sameDocument(left[key], right[key]));
}

export class Sync {
  private revision = 0;
  /** The document the server is known to hold at `revision`. */
  private held: Model | null = null;
  private pending: Model | null = null;
  private flying: Model | null = null;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private ended = false;

  constructor(
    private readonly project: string,
    private readonly server: Server,
    private readonly events: SyncEvents,
    private readonly storage: Storage,
  ) {}

  /** Takes over what the server answered; returns the document to show: an unsent edit of the same base wins. */
  start(answer: ProjectAnswer): { model: Model; unsent: boolean; lost: Model | null } {
    this.revision = answer.revision;
    this.held = answer.model;
    const unsent = this.readUnsent();
    if (!unsent) return { model: answer.model, unsent: false, lost: null };
    if (unsent.base !== answer.revision) {
      this.storage.removeItem(keyOf(this.project));
      const same = JSON.stringify(unsent.model) === JSON.stringify(answer.model);
      return { model: answer.model, unsent: false, lost: same ? null : unsent.model };
    }
    return { model: unsent.model, unsent: true, lost: null };
  }

  get idle(): boolean {
    return this.pending === null && this.flying === null;
  }

  knows(revision: number): boolean {
    return revision <= this.revision;
  }

  /** A new document to save. */
  changed(model: Model): void {
    this.pending = model;
    this.keep(model);
    if (this.flying === null) this.events.saving("saving", null);
    void this.flush();
  }

  /** Sends what is pending now, with a request that outlives the page. */
  leave(): void {
    if (this.pending && !this.flying) void this.server.edit(this.project, this.revision, this.pending, true);
  }

  end(): void {
    this.ended = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** Loads the project again if it is newer than what is here. */
  async refresh(): Promise<void> {
    if (!this.idle || this.ended) return;
    const answer = await this.server.project(this.project);
    if (this.ended || !this.idle || answer.revision === this.revision) return;
    this.revision = answer.revision;
    this.held = answer.model;
    this.events.replaced(answer, null);
  }

  private async flush(): Promise<void> {
    if (this.flying || !this.pending || this.ended) return;
    const model = this.pending;
    this.pending = null;
    this.flying = model;
    let answer: EditAnswer;
    try {
      answer = await this.server.edit(this.project, this.revision, model, false);
    } catch {
      answer = { status: "away" };
    }
    this.flying = null;
    if (this.ended) return;
    if (answer.status === "saved") {
      this.tries = 0;
      this.revision = answer.revision;
      this.held = model;
      if (this.pending) this.keep(this.pending);
      else this.storage.removeItem(keyOf(this.project));
      if (answer.later) void this.judge(model);
      else this.events.answered(answer.report, model, answer.trouble);
      this.events.saving(this.pending ? "saving" : "saved", null);
    } else if (answer.status === "stale") {
      await this.takeNewer(this.pending ?? model);
    } else if (answer.status === "refused") {
      this.storage.removeItem(keyOf(this.project));
      this.events.saving("refused", answer.message);
    } else {
      this.pending ??= model;
      this.events.saving("away", null);
      const wait = RETRY_MILLISECONDS[Math.min(this.tries, RETRY_MILLISECONDS.length - 1)];
      this.tries += 1;
      this.timer = setTimeout(() => void this.flush(), wait);
      return;
    }
    void this.flush();
  }

  /** Asks for the report of a document that is saved already. */
  private async judge(model: Model): Promise<void> {
    try {
      const report = await this.server.check(model);
      if (!this.ended && this.held === model) this.events.answered(report, model, null);
    } catch (error) {
      if (!this.ended && this.held === model) this.events.answered(null, model, error instanceof Error ? error.message : String(error));
    }
  }

  private async takeNewer(mine: Model): Promise<void> {
    try {
      const answer = await this.server.project(this.project);
      this.revision = answer.revision;
      if (sameDocument(answer.model, this.held)) {
        // Only the training settings were changed elsewhere: my edit stands on the same document.
        this.pending ??= mine;
        this.events.replaced(answer, answer.model);
        return;
      }
      this.held = answer.model;
      this.pending = null;
      this.storage.removeItem(keyOf(this.project));
      this.events.replaced(answer, mine);
      this.events.saving("saved", null);
    } catch {
      this.pending ??= mine;
      this.events.saving("away", null);
      this.timer = setTimeout(() => void this.flush(), RETRY_MILLISECONDS.at(-1));
    }
  }

  private keep(model: Model): void {
    try {
      this.storage.setItem(keyOf(this.project), JSON.stringify({ base: this.revision, model } satisfies Unsent));
    } catch {
      // A full or forbidden storage only means that a reload within the next milliseconds loses the edit.
    }
  }

  private readUnsent(): Unsent | null {
    try {
      const text = this.storage.getItem(keyOf(this.project));
      if (!text) return null;
      const found = JSON.parse(text) as Unsent;
      return Array.isArray(found.model?.nodes) && typeof found.base === "number" ? found : null;
    } catch {
      return null;
    }
  }
}
