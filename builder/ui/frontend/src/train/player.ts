// Which run the page shows, and what its buttons do. One player per page; it outlives the run it shows.
import { ApiError, get, post } from "../shared/api";
import { recall, remember } from "../shared/navigate";
import { Feed } from "./feed";
import type { ProjectAnswer, Status } from "./types";

export interface RunRow {
  id: string;
  name: string;
  status: Status;
  project?: string | null;
}

export interface Action {
  name: "play" | "pause" | "step" | "stop" | "reset" | "new";
  label: string;
  key: string;
  title: string;
}

const LIVE: (Status | undefined)[] = ["starting", "running", "paused"];

/** The transport's table: keyboard, buttons and their hints all read it. */
export const ACTIONS: Record<Action["name"], Action> = {
  play: { name: "play", label: "Play", key: "Space", title: "Train on" },
  pause: { name: "pause", label: "Pause", key: "Space", title: "Stand still between two phases" },
  step: { name: "step", label: "Step", key: "F10", title: "Train one batch, then stand still" },
  stop: { name: "stop", label: "Stop", key: "Shift+F5", title: "Save a checkpoint and end the process" },
  reset: { name: "reset", label: "Reset", key: "", title: "Back to step 0 with fresh weights; the recorded history of this run goes" },
  new: { name: "new", label: "New run", key: "Ctrl+Enter", title: "Train the project as it is now, as a new run" },
};

/** What can be done in a state: the first is what Space does. */
export function possible(status: Status | undefined, hasRun: boolean, hasCheckpoint = false, watched = false): Action["name"][] {
  if (!hasRun || watched) return ["new"];
  if (status === "failed" && hasCheckpoint) return ["play", "reset", "new"];
  if (status === "running" || status === "starting") return ["pause", "step", "stop"];
  if (status === "paused" || status === "created") return ["play", "step", "stop", "reset"];
  if (status === "stopped") return ["play", "step", "reset", "new"];
  return ["new", "reset"];
}

/** What is known of where the page was opened: a run in its address, this tab's run, and whether its project was chosen. */
export interface Wanted {
  project: string | null;
  asked?: string | null;
  recalled?: string | null;
  chosen?: boolean;
}

/**
 * The run the page opens: the one of the address; of this tab, where it is the project's or nobody's; the project's
 * that is at work; in a tab where no project was chosen yet, whichever is at work; the project's newest. Where a project
 * was chosen, another one's run is shown only when it is asked for.
 */
export function runToShow(runs: RunRow[], { project, asked, recalled, chosen }: Wanted): RunRow | undefined {
  const ours = runs.filter((run) => run.project === project);
  const atWork = (run: RunRow) => LIVE.includes(run.status);
  return runs.find((run) => run.id === asked)
    ?? runs.find((run) => run.id === recalled && (!run.project || run.project === project))
    ?? ours.find(atWork)
    ?? (chosen ? undefined : runs.find(atWork))
    ?? ours[0];
}

export class Player {
  /** Runs at work that are not shown: other projects', or a script's. */
  elsewhere: RunRow[] = [];
  feed: Feed | null = null;
  project: string | null;
  busy: Action["name"] | null = null;
  problem: string | null = null;
  loaded = false;
  private readonly listeners = new Set<() => void>();
  private readonly fixed: string | null;
  private version = 0;

  constructor(project: string | null, run: string | null) {
    this.project = project;
    this.fixed = run;
    void this.find();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): number => this.version;

  tell(): void {
    this.version += 1;
    for (const listener of [...this.listeners]) listener();
  }

  get status(): Status | undefined {
    return this.feed?.meta.status;
  }

  /** Whether there is something on disk from which a run that failed can go on. */
  get hasCheckpoint(): boolean {
    return Boolean(this.feed?.meta.checkpoint);
  }

  /** Whether a script of its own trains the run that is shown. */
  get watched(): boolean {
    return Boolean(this.feed?.meta.watched);
  }

  get live(): boolean {
    return !this.watched && LIVE.includes(this.status);
  }

  close(): void {
    this.feed?.close();
    this.feed = null;
  }

  async find(): Promise<void> {
    try {
      const { runs } = await get<{ runs: RunRow[] }>("runs");
      const row = runToShow(runs, { project: this.project, asked: this.fixed, recalled: recall("run"), chosen: recall("project") !== null });
      this.elsewhere = runs.filter((run) => LIVE.includes(run.status) && run !== row);
      if (row) this.show(row.id);
      this.problem = null;
    } catch (error) {
      this.problem = words(error);
      setTimeout(() => void this.find(), 1500);
    }
    this.loaded = true;
    this.tell();
  }

  show(run: string): void {
    if (this.feed?.run === run) return;
    this.feed?.close();
    this.feed = new Feed(run);
    remember("run", run);
    this.feed.on(["meta", "state"], () => this.tell());
    void this.feed.open();
    this.tell();
  }

  /** Does one of the actions; what goes wrong is told on the page. */
  async act(name: Action["name"]): Promise<void> {
    if (this.busy) return;
    this.busy = name;
    this.problem = null;
    this.tell();
    try {
      if (name === "new") await this.start();
      else await this.feed?.command(name);
    } catch (error) {
      this.problem = words(error);
    } finally {
      this.busy = null;
      this.tell();
    }
  }

  /** Changes the learning rate from the next step on. */
  async set(values: Record<string, unknown>): Promise<void> {
    try {
      await this.feed?.command("set", values);
      this.problem = null;
    } catch (error) {
      this.problem = words(error);
    }
    this.tell();
  }

  private async start(): Promise<void> {
    const project = await get<ProjectAnswer>("project", { name: this.project });
    const name = (project.training?.["name"] as string | undefined) ?? project.name;
    const { run } = await post<{ run: string }>("runs", { project: project.name, model: project.model, training: { ...(project.training ?? {}), name } });
    this.show(run);
  }
}

function words(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error);
  return typeof error.detail === "string" && error.detail.length < 300 ? `${error.message} ${error.detail}` : error.message;
}
