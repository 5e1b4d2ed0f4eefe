/** The Build page's one controller: holds the state, performs edits, keeps history, selection and annotations. */
import { ActionError, perform, useCatalog } from "./actions";
import { entryOf, indexOf, usedBlocks } from "./graph";
import { EMPTY, readBack, recorded, redone, undone, written, type History } from "./history";
import { ROWS_SHOWN, cardHeight, layered, placed } from "./layout";
import { hasParamLine } from "./summary";
import { anchor } from "./stacking";
import { createStore, type Store } from "./store";
import { Sync, sameDocument, type ProjectAnswer, type Saving, type Server, type Storage } from "./sync";
import type { ActionRecord, Catalog, Edge, Finding, Fragment, Graph, Model, Node, Position, Report } from "./types";

export interface Notice {
  text: string;
  kind: "info" | "error";
}

export interface State {
  ready: boolean;
  failure: string | null;
  project: string;
  model: Model;
  training: unknown;
  catalog: Catalog | null;
  report: Report | null;
  /** The document the report speaks about; another one than `model` while an answer is under way. */
  checked: Model | null;
  history: History;
  selected: ReadonlySet<string>;
  /** Selected wires, by `wireId`. */
  wires: ReadonlySet<string>;
  saving: Saving;
  savedAt: Date | null;
  refusal: string | null;
  fits: readonly string[];
  notice: Notice | null;
  /** The block whose inside is on the canvas; null for the model itself. */
  scope: string | null;
  table: boolean;
  sheet: boolean;
  renaming: string | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const BLANK: Model = { schema_version: 1, name: "Net", inputs: [], nodes: [], edges: [], outputs: [], blocks: [] };
export const wireId = (edge: Edge): string => `${edge.target}:${edge.target_port}`;

export interface StudioServer extends Server {
  catalog(): Promise<Catalog>;
  fits(model: Model, node: string, port: string): Promise<string[]>;
  train(project: string, model: Model, training: unknown): Promise<string>;
}

/** What the canvas offers to the rest of the page. */
export interface View {
  fit(): void;
  zoom(factor: number): void;
  focus(): void;
  reveal(id: string): void;
  center(): Position;
}

const historyKey = (project: string) => `tapedeck:history:${project}`;

interface EditOptions {
  label?: string;
  select?: Iterable<string>;
  merge?: string;
}

export class Studio {
  readonly store: Store<State>;
  /** The canvas while it is mounted. */
  view: View | null = null;
  /** Shows another project in place of this one. */
  openProject: (name: string) => void = () => undefined;
  /** The element of the page, for what looks a part of it up. */
  root: HTMLElement | null = null;
  private sync: Sync | null = null;
  private fitsTimer: ReturnType<typeof setTimeout> | null = null;
  private noticeTimer: ReturnType<typeof setTimeout> | null = null;
  private readonly fitsBySize = new Map<string, string[]>();
  private ended = false;

  constructor(
    readonly name: string | null,
    readonly server: StudioServer,
    private readonly storage: Storage,
    private readonly session: Storage = storage,
  ) {
    this.store = createStore<State>({
      ready: false, failure: null, project: name ?? "", model: BLANK, training: null, catalog: null, report: null,
      checked: null, history: EMPTY, selected: NOTHING, wires: NOTHING, saving: "saved", savedAt: null, refusal: null,
      fits: [], notice: null, scope: null, table: false, sheet: false, renaming: null,
    });
  }

  /** Loads catalogue and project; tries again while the server is away. */
  async open(): Promise<void> {
    for (let tries = 0; !this.ended; tries += 1) {
      try {
        const [catalog, answer] = await Promise.all([this.server.catalog(), this.server.project(this.name)]);
        if (!this.ended) this.begin(catalog, answer);
        return;
      } catch (error) {
        this.store.set({ failure: error instanceof Error ? error.message : String(error) });
        await new Promise((resolve) => setTimeout(resolve, Math.min(3000, 400 * 2 ** tries)));
      }
    }
  }

  private begin(catalog: Catalog, answer: ProjectAnswer): void {
    useCatalog(catalog);
    this.sync = new Sync(answer.name, this.server, {
      saving: (saving, refusal) => this.store.set({ saving, refusal, ...(saving === "saved" ? { savedAt: new Date() } : {}) }),
      answered: (report, model, trouble) => this.annotate(report, model, trouble),
      replaced: (newer, mine) => this.replace(newer, mine),
    }, this.storage);
    const { model, unsent, lost } = this.sync.start(answer);
    const saved = answer.saved === null ? null : new Date(typeof answer.saved === "number" ? answer.saved * 1000 : answer.saved);
    this.store.set({
      ready: true, failure: null, project: answer.name, model, training: answer.training, catalog, report: answer.report,
      checked: answer.report ? answer.model : null, savedAt: saved && !Number.isNaN(saved.getTime()) ? saved : null,
      history: lost ? recorded(EMPTY, { label: "version kept in this browser", before: lost, selected: NOTHING, merge: null, time: 0 }) : this.keptHistory(answer.name, model),
    });
    if (lost) this.tell("The project was changed elsewhere; undo brings back the version kept in this browser.");
    if (unsent || !answer.report) this.sync.changed(model);
    this.askFits();
  }

  end(): void {
    this.ended = true;
    this.sync?.leave();
    this.sync?.end();
  }

  /** The page goes, perhaps only to be loaded again: what is unsent is sent, and the history kept for this tab. */
  leave(): void {
    this.sync?.leave();
    this.keepHistory(this.state.project);
  }

  /** Keeps the history for whoever opens this document under that name in this tab. */
  keepHistory(project: string): void {
    const { ready, history, model } = this.state;
    if (!ready) return;
    try {
      this.session.setItem(historyKey(project), written(history, model));
    } catch {
      this.session.removeItem(historyKey(project)); // a full or forbidden storage: a reload then begins a new history
    }
  }

  /** The history this tab had before a reload, if the document is still the same. */
  private keptHistory(project: string, model: Model): History {
    const kept = readBack(this.session.getItem(historyKey(project)));
    return kept && sameDocument(kept.model, model) ? kept.history : EMPTY;
  }

  /** Loads what another tab saved; `revision`, where it is known, saves the question when there is nothing newer. */
  async refresh(revision?: number): Promise<void> {
    if (revision === undefined || !this.sync?.knows(revision)) await this.sync?.refresh().catch(() => undefined);
  }

  get state(): State {
    return this.store.get();
  }

  /** The graph on the canvas: the model's own, or the open block's. */
  get graph(): Graph {
    return graphOf(this.state);
  }

  // -- edits -------------------------------------------------------------------------------------------------------

  /** Performs records as one edit: one undo step, one save. Says why, and changes nothing, where one is impossible. */
  edit(records: ActionRecord[], options: EditOptions = {}): boolean {
    const before = this.state;
    let model = before.model;
    try {
      for (const record of records) model = perform(model, record.action, record.arguments);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.tell(error.message, "error");
      return false;
    }
    const history = recorded(before.history, {
      label: options.label ?? records[0]?.action ?? "edit", before: before.model, selected: before.selected,
      merge: options.merge ?? null, time: Date.now(),
    });
    this.show(model, history, options.select ? new Set(options.select) : before.selected);
    return true;
  }

  undo(): void {
    const { history, model, selected } = this.state;
    const back = undone(history, model, selected);
    if (back) this.show(back.model, back.history, back.selected);
  }

  redo(): void {
    const { history, model, selected } = this.state;
    const forth = redone(history, model, selected);
    if (forth) this.show(forth.model, forth.history, forth.selected);
  }

  private show(model: Model, history: History, selected: ReadonlySet<string>): void {
    const scope = model.blocks.some((block) => block.name === this.state.scope) ? this.state.scope : null;
    const { items } = indexOf(graphOf({ model, scope }));
    const kept = [...selected].every((id) => items.has(id)) ? selected : new Set([...selected].filter((id) => items.has(id)));
    this.store.set({ model, history, selected: kept, wires: NOTHING, scope });
    this.sync?.changed(model);
  }

  private annotate(report: Report | null, model: Model, trouble: string | null): void {
    if (report) this.store.set({ report, checked: model });
    else if (trouble) this.tell(`Saved, but the shapes could not be computed: ${trouble}`, "error");
    this.askFits();
  }

  private replace(answer: ProjectAnswer, mine: Model | null): void {
    const { history, model, selected } = this.state;
    if (sameDocument(answer.model, mine ?? model)) return this.store.set({ training: answer.training });
    const kept = recorded(history, { label: "newer version", before: mine ?? model, selected, merge: null, time: Date.now() });
    this.store.set({
      model: answer.model, training: answer.training, report: answer.report ?? this.state.report, checked: answer.model,
      history: kept, selected: NOTHING, wires: NOTHING, scope: null,
    });
    if (mine) this.tell("Another tab saved a newer version; it is shown now. Undo brings back yours.");
    this.askFits();
  }

  // -- places -------------------------------------------------------------------------------------------------------

  /** Whether nobody has placed anything: then the layout places everything, new nodes too. */
  get automatic(): boolean {
    const { inputs, nodes, outputs } = this.graph;
    return [...inputs, ...nodes, ...outputs].every((item) => !item.position);
  }

  /** The record that writes down where everything stands now, needed before one node stands by hand. */
  pinned(): ActionRecord[] {
    if (!this.automatic) return [];
    const positions = Object.fromEntries(this.positions());
    return Object.keys(positions).length ? [{ action: "move", arguments: { positions } }] : [];
  }

  heights(): Map<string, number> {
    return heightsOf(this.state.model, this.graph, this.state.catalog);
  }

  positions(): Map<string, Position> {
    return placed(this.graph, this.heights());
  }

  /** Moves nodes; the first move by hand writes down where all the others stand. */
  move(positions: { [id: string]: Position }, merge?: string): void {
    const all = this.automatic ? { ...Object.fromEntries(this.positions()), ...positions } : positions;
    this.edit([{ action: "move", arguments: { positions: all } }], { label: "move", ...(merge ? { merge } : {}) });
  }

  arrange(): void {
    const positions = Object.fromEntries(layered(this.graph, this.heights()));
    this.edit([{ action: "move", arguments: { positions } }], { label: "arrange" });
  }

  // -- selection, clipboard ----------------------------------------------------------------------------------------

  select(ids: Iterable<string>, wires: Iterable<string> = []): void {
    const nextIds = new Set(ids);
    const nextWires = new Set(wires);
    const { selected, wires: old } = this.state;
    const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));
    if (same(nextIds, selected) && same(nextWires, old)) return;
    this.store.set({ selected: nextIds, wires: nextWires });
    this.askFits();
  }

  remove(): void {
    const { selected, wires } = this.state;
    const graph = this.graph;
    const cut = graph.edges
      .filter((edge) => wires.has(wireId(edge)) && !selected.has(edge.source) && !selected.has(edge.target))
      .map((edge) => ({ action: "disconnect", arguments: { target: edge.target, target_port: edge.target_port } }));
    if (!selected.size && !cut.length) return;
    const next = this.neighbourOf(selected);
    const healed = selected.size ? this.healing(selected) : [];
    const gone = selected.size ? [{ action: "remove", arguments: { ids: [...selected] } }] : [];
    this.edit([...cut, ...gone, ...healed], { label: "delete", select: next ? [next] : [] });
  }

  /** A chain stays a chain: what fed a deleted single node feeds what it fed. */
  private healing(selected: ReadonlySet<string>): ActionRecord[] {
    const { items, incoming, outgoing } = indexOf(this.graph);
    if (selected.size !== 1) return [];
    const [id] = [...selected];
    if (items.get(id!)?.kind !== "node") return [];
    const sources = [...(incoming.get(id!)?.values() ?? [])];
    if (sources.length !== 1) return [];
    return (outgoing.get(id!) ?? []).filter((edge) => edge.source_port === "0").map((edge) => ({
      action: "connect",
      arguments: { source: sources[0]!.source, source_port: sources[0]!.source_port, target: edge.target, target_port: edge.target_port },
    }));
  }

  private neighbourOf(selected: ReadonlySet<string>): string | null {
    const { incoming } = indexOf(this.graph);
    for (const id of selected) {
      for (const edge of incoming.get(id)?.values() ?? []) if (!selected.has(edge.source)) return edge.source;
    }
    return null;
  }

  fragment(): Fragment | null {
    const { selected } = this.state;
    const positions = this.positions();
    const nodes = this.graph.nodes.filter((node) => selected.has(node.id))
      .map((node) => ({ ...node, position: positions.get(node.id) ?? null }));
    if (!nodes.length) return null;
    const ids = new Set(nodes.map((node) => node.id));
    return { nodes, edges: this.graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)) };
  }

  copy(): boolean {
    const fragment = this.fragment();
    if (!fragment) return false;
    this.storage.setItem("tapedeck:clipboard", JSON.stringify(fragment));
    this.tell(fragment.nodes.length === 1 ? `${fragment.nodes[0]!.name} copied` : `${fragment.nodes.length} nodes copied`);
    return true;
  }

  cut(): void {
    if (this.copy()) this.remove();
  }

  paste(): void {
    const text = this.storage.getItem("tapedeck:clipboard");
    if (text) this.place(JSON.parse(text) as Fragment, "paste");
  }

  duplicate(): void {
    const fragment = this.fragment();
    if (fragment) this.place(fragment, "duplicate");
  }

  private place(fragment: Fragment, label: string): void {
    if (this.state.scope !== null) return this.tell("Copies are placed in the model itself: leave the block first (Esc).", "error");
    const before = new Set(this.graph.nodes.map((node) => node.id));
    const taken = new Set([...this.positions().values()].map((at) => at.join()));
    let offset = 0;
    do offset += 32;
    while (fragment.nodes.some((node) => node.position && taken.has([node.position[0] + offset, node.position[1] + offset].join())));
    const done = this.edit([...this.pinned(), { action: "paste", arguments: { fragment, offset: [offset, offset] } }], { label });
    if (done) this.select(this.graph.nodes.filter((node) => !before.has(node.id)).map((node) => node.id));
  }

  // -- blocks ------------------------------------------------------------------------------------------------------

  /** Makes a block of the selected nodes, with one use of it in their place; without a name it gets a number. */
  group(name = ""): void {
    const { scope, report, model, selected } = this.state;
    if (scope !== null) return this.tell("Blocks are made in the model itself: leave this one first (Esc).", "error");
    const ids = [...selected].filter((id) => model.nodes.some((node) => node.id === id));
    const before = new Set(model.nodes.map((node) => node.id));
    const args = { ids, shapes: report?.shapes ?? {}, dtypes: report?.dtypes ?? {}, ...(name ? { name } : {}) };
    if (!this.edit([{ action: "group", arguments: args }], { label: "make a block" })) return;
    this.select(this.state.model.nodes.filter((node) => !before.has(node.id)).map((node) => node.id));
  }

  /** Opens what a double click on a node means: a block's inside, else its name for editing. */
  openNode(id: string): void {
    const found = indexOf(this.graph).items.get(id);
    const used = found?.kind === "node" ? usedBlocks(found.item) : [];
    const block = this.state.model.blocks.find((one) => used.includes(one.name));
    if (block) this.openScope(block.name);
    else if (found) this.store.set({ renaming: id });
  }

  openScope(scope: string | null): void {
    this.store.set({ scope, selected: NOTHING, wires: NOTHING });
    this.askFits();
  }

  // -- findings, fits, notices -------------------------------------------------------------------------------------

  apply(finding: Finding): void {
    if (finding.fix) this.edit(finding.fix.actions, { label: finding.fix.label });
  }

  /** Selects the next node with a problem after the selected one. */
  nextProblem(): string | null {
    const found = (this.state.report?.findings ?? []).map((finding) => finding.node).filter((id): id is string => id !== null);
    const ids = [...new Set(found)].filter((id) => indexOf(this.graph).items.has(id));
    if (!ids.length) return null;
    const [now] = [...this.state.selected];
    const next = ids[(ids.indexOf(now ?? "") + 1) % ids.length]!;
    this.select([next]);
    return next;
  }

  /** The first error of the document as it is now; null without one, or while its answer is under way. */
  wrong(): Finding | null {
    const { report, checked, model } = this.state;
    return checked === model ? (report?.findings.find((finding) => finding.severity === "error") ?? null) : null;
  }

  /** Says why the model cannot be trained yet, and shows where. */
  refuse(finding: Finding): void {
    const { items } = indexOf(this.graph);
    if (finding.node !== null && items.has(finding.node)) {
      this.select([finding.node]);
      this.view?.reveal(finding.node);
    }
    this.tell(`Not trained: ${finding.message}`, "error");
  }

  tell(text: string, kind: Notice["kind"] = "info"): void {
    this.store.set({ notice: { text, kind } });
    if (this.noticeTimer) clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => this.store.set({ notice: null }), kind === "error" ? 6000 : 3500);
  }

  private askFits(): void {
    if (this.fitsTimer) clearTimeout(this.fitsTimer);
    this.fitsTimer = setTimeout(() => void this.loadFits(), 250);
  }

  /** What fits depends on the tensor alone, so each size is asked once; never while an edit waits for its shapes. */
  private async loadFits(): Promise<void> {
    const after = anchor(this);
    const { model, checked, report } = this.state;
    const shape = after && report?.shapes[after.node]?.[after.port];
    if (!after || !shape || checked !== model || !this.sync?.idle) return;
    const key = JSON.stringify([shape, report.dtypes[after.node]?.[after.port]]);
    const known = this.fitsBySize.get(key);
    if (known) return this.store.set({ fits: known });
    try {
      const fits = await this.server.fits(model, after.node, after.port);
      this.fitsBySize.set(key, fits);
      if (!this.ended) this.askFits();
    } catch {
      this.store.set({ fits: [] });
    }
  }
}

export const graphOf = (state: Pick<State, "model" | "scope">): Graph =>
  state.scope === null ? state.model : (state.model.blocks.find((block) => block.name === state.scope) ?? state.model);

/** The rows a block's frame takes: its nodes, and one line for those it does not show. */
function innerRows(model: Model, node: Node): number {
  const size = usedBlocks(node).reduce((sum, name) => sum + (model.blocks.find((block) => block.name === name)?.nodes.length ?? 0), 0);
  return Math.min(size, ROWS_SHOWN + 1);
}

/** The height of every card of a graph, in canvas pixels. */
export function heightsOf(model: Model, graph: Graph, catalog: Catalog | null): Map<string, number> {
  const heights = new Map<string, number>();
  for (const item of [...graph.inputs, ...graph.outputs]) heights.set(item.id, cardHeight(false));
  for (const node of graph.nodes) heights.set(node.id, cardHeight(hasParamLine(node, entryOf(catalog, node.type)), innerRows(model, node)));
  return heights;
}
