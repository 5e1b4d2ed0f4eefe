/** The viewer: a canvas, a camera, and what is open, selected and found. It knows nothing of runs or servers. */
import { currentTheme, watchTheme } from "../shared/theme";
import { CLASS_BAD, colour, type ColourBy, type Colours, RATIO_EXTENT, type Scale, scaleOf, type StepValues, upTo } from "./draw/colouring";
import { boxAt, buildScene, type Scene } from "./draw/scene";
import { palette, type Palette } from "./draw/palette";
import { Screen } from "./draw/screen";
import { type Box, Folding, question } from "./fold/visible";
import { foldTree, type FoldTree } from "./fold/tree";
import type { Detail } from "./fold/plumbing";
import { LayoutClient } from "./layout/client";
import { alike, type Tape } from "./structure";
import { Gestures } from "./gestures";

type SelectListener = (node: number, group: number) => void;

/** Milliseconds spent in each stage of the newest picture. */
export interface Stats {
  nodes: number;
  shown: number;
  fold: number;
  layout: number;
  paint: number;
  recolour: number;
  rough: boolean;
  /** The picture of what is open now is not laid out yet. */
  waiting: boolean;
}

const TIME_LIMIT = 2500;

export class TapeViewer {
  readonly canvas = document.createElement("canvas");
  tape: Tape | null = null;
  tree: FoldTree | null = null;
  folding: Folding | null = null;
  scene: Scene | null = null;
  colours: Colours | null = null;
  values: StepValues | null = null;
  scale: Scale = { low: -6, high: 0 };
  open = new Set<number>();
  detail: Detail = "operations";
  forward = false;
  colourBy: ColourBy = "norm";
  selected = -1;
  selectedGroup = -1;
  /** The node before which a backward pass stands; -1 while none does. */
  standing = -1;
  /** A line that is looked at beside the selected node's own. */
  line: { file: string; line: number } | null = null;
  /** While a backward pass is replayed: the place in the firing order up to which gradients are there; -1 else. */
  replayed = -1;
  found: number[] = [];
  stats: Stats = { nodes: 0, shown: 0, fold: 0, layout: 0, paint: 0, recolour: 0, rough: false, waiting: false };
  palette: Palette;
  private failed = -1;
  private hoverBox = -1;
  private readonly layouts: LayoutClient;
  private readonly screen: Screen;
  private readonly gestures: Gestures;
  private readonly ends: (() => void)[] = [];
  private readonly selectListeners = new Set<SelectListener>();
  private readonly changeListeners = new Set<() => void>();
  /** Grows with every change that the panels show. */
  version = 0;
  private turn = 0;
  private fitNext = true;

  constructor(
    readonly host: HTMLElement,
    offThread = true,
  ) {
    this.layouts = new LayoutClient(offThread);
    this.canvas.className = "tape-canvas";
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "application");
    this.canvas.setAttribute("aria-label", "Autograd graph. Arrow keys walk along edges, Enter opens or folds.");
    host.appendChild(this.canvas);
    this.palette = this.readPalette();
    this.screen = new Screen(this.canvas, host, () => this.drawing(), (ms) => (this.stats.paint = ms), () => {
      if (this.scene && !this.screen.moved) this.fit();
    });
    this.gestures = new Gestures(this);
    this.ends.push(
      watchTheme(host, () => {
        this.palette = this.readPalette();
        this.screen.redraw();
      }),
    );
  }

  destroy(): void {
    for (const end of this.ends) end();
    this.gestures.destroy();
    this.screen.destroy();
    this.layouts.close();
    this.canvas.remove();
  }

  private readPalette(): Palette {
    const style = getComputedStyle(this.host);
    const font = style.getPropertyValue("--st-font").trim() || '"Source Sans", "Source Sans Pro", system-ui, sans-serif';
    const mono = style.getPropertyValue("--st-code-font").trim() || '"Source Code Pro", ui-monospace, monospace';
    return palette(currentTheme(this.host), font, mono);
  }

  private drawing() {
    if (!this.scene || !this.colours) return null;
    const boxes = this.scene.boxes;
    const selected = new Set<number>();
    if (this.selectedGroup >= 0) boxes.forEach((box, i) => box.group === this.selectedGroup && selected.add(i));
    else if (this.selected >= 0) this.boxesOf(this.selected).forEach((i) => selected.add(i));
    const found = new Set<number>();
    for (const node of this.found) for (const i of this.boxesOf(node)) if (!selected.has(i)) found.add(i);
    return { scene: this.scene, colours: this.colours, palette: this.palette, marks: { selected, found, hover: this.hoverBox, standing: this.standing >= 0 ? this.boxesAround(this.standing).boxes : [] } };
  }

  /** Calls `listener` when a person selects a node (-1: nothing); `group` is what was clicked if it is a group. */
  onSelected(listener: SelectListener): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** Calls `listener` when something that panels show has changed. */
  subscribe = (listener: () => void): (() => void) => {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  };

  private changed(): void {
    this.version++;
    for (const listener of [...this.changeListeners]) listener();
  }

  /** Every box a node is seen in: a shared leaf stands beside each of its users. */
  boxesOf(node: number): number[] {
    if (!this.scene) return [];
    const at = this.scene.visible.boxOf[node]!;
    if (at < 0) return [];
    if (this.scene.boxes[at]!.owner < 0) return [at];
    const all: number[] = [];
    this.scene.boxes.forEach((box, i) => box.kind === "leaf" && box.node === node && all.push(i));
    return all;
  }

  /**
   * The boxes in which a node is seen, or, where it is out of sight, those that stand for it: the folded box around it,
   * or, for a node that this level of detail hides, the next box its gradient reaches.
   */
  boxesAround(node: number): { boxes: number[]; how: "itself" | "folded" | "hidden" } {
    const { scene, folding, tree } = this;
    if (!scene || !folding || !tree) return { boxes: [], how: "itself" };
    const mine = this.boxesOf(node);
    if (mine.length > 0) {
      const box = scene.boxes[mine[0]!]!;
      return { boxes: mine, how: box.kind === "folded" || box.node !== node ? "folded" : "itself" };
    }
    const next = this.boxesOf(folding.plumbing.through[node]!);
    if (next.length > 0) return { boxes: [next[0]!], how: "hidden" };
    const around = new Set(folding.pathTo(node));
    let innermost = -1;
    scene.boxes.forEach((box, i) => {
      if (box.group >= 0 && around.has(box.group)) innermost = i;
    });
    return { boxes: innermost >= 0 ? [innermost] : [], how: "hidden" };
  }

  /** Shows a tape. The same structure again keeps what is open and where the camera stands. */
  async setTape(tape: Tape, values: StepValues | null = null): Promise<void> {
    const same = this.tape !== null && this.tape.signature === tape.signature && this.tape.count === tape.count;
    if (same) {
      if (values) this.setValues(values);
      return;
    }
    const kept = this.tape && this.tree ? openPaths(this.tree, this.open) : null;
    const sameNodes = this.tape !== null && alike(this.tape, tape); // a batch of another size
    const begin = performance.now();
    this.tape = tape;
    this.tree = foldTree(tape);
    this.folding = new Folding(tape, this.tree, this.detail);
    this.open = this.folding.overview();
    if (kept && sameNodes) this.open.clear();
    if (kept) for (const id of reopened(this.tree, kept)) this.open.add(id);
    this.stats = { ...this.stats, nodes: tape.count, fold: performance.now() - begin };
    this.failed = -1; // a node of the tape before
    if (!sameNodes) {
      this.selected = -1;
      this.selectedGroup = -1;
      this.found = [];
      this.line = null;
    }
    this.values = values;
    if (values) this.scale = scaleOf(values.norms, kept ? this.scale : null);
    this.fitNext = !kept || !this.screen.moved;
    await this.arrange();
  }

  /** New numbers for the same nodes: colours change, nothing moves. */
  setValues(values: StepValues | null): void {
    this.values = values;
    if (values) this.scale = scaleOf(values.norms, this.scale);
    this.recolour();
  }

  /** The node in which backward raised is drawn as what is not finite is: red and hatched. */
  setFailed(node: number): void {
    if (node === this.failed) return;
    this.failed = node;
    this.recolour();
  }

  setColourBy(by: ColourBy): void {
    this.colourBy = by;
    this.recolour();
  }

  /** Replays a backward pass: gradients are there up to this place in the firing order, and there it stands (-1: ends). */
  setReplayed(place: number, node: number): void {
    this.replayed = place;
    this.standing = node;
    this.recolour();
    const at = node < 0 ? undefined : this.boxesAround(node).boxes[0];
    if (this.scene && at !== undefined) {
      const { x, y, width, height } = this.scene;
      this.screen.follow(x[at]! + width[at]! / 2, y[at]! + Math.min(height[at]!, 60) / 2);
    }
  }

  /** The values that are drawn: while a pass is replayed, those that it has computed. */
  private shown(): StepValues | null {
    return this.tape && this.values && this.replayed >= 0 ? upTo(this.tape, this.values, this.replayed) : this.values;
  }

  private recolour(): void {
    if (!this.scene || !this.tape) return;
    const begin = performance.now();
    const shown = this.shown();
    if (this.folding) this.folding.norms = shown?.norms ?? null;
    this.colours = this.coloured(this.scene, this.tape, shown);
    this.screen.redraw();
    this.stats.recolour = performance.now() - begin;
    this.changed();
  }

  private coloured(scene: Scene, tape: Tape, shown: StepValues | null): Colours {
    const colours = colour(scene, tape, shown, this.colourBy, this.colourScale());
    if (this.failed >= 0) for (const box of this.boxesAround(this.failed).boxes) colours.box[box] = CLASS_BAD;
    return colours;
  }

  /** The scale that the legend shows: of norms, or of what else colours the boxes. */
  colourScale(): Scale {
    if (this.colourBy === "norm" || !this.tape) return this.scale;
    if (this.colourBy === "ratio") return { low: -RATIO_EXTENT, high: RATIO_EXTENT };
    const numbers = this.colourBy === "time" ? this.values?.times : Float32Array.from(this.tape.savedBytes);
    return numbers ? scaleOf(numbers, null) : this.scale;
  }

  async setDetail(detail: Detail): Promise<void> {
    this.detail = detail;
    if (!this.tape || !this.tree) return;
    const before = this.folding;
    this.folding = new Folding(this.tape, this.tree, detail);
    // A module that was seen as its one operation stays open when more of it comes to light.
    for (const { id } of this.tree.groups) if (before && before.effective(~id) >= 0 && this.folding.canOpen(id)) this.open.add(id);
    await this.arrange();
  }

  async setForward(forward: boolean): Promise<void> {
    this.forward = forward;
    this.fitNext = true;
    await this.arrange();
  }

  /** Folds, lays out and draws what is open now. `anchor` is a group that stays where it is on the screen. */
  async arrange(anchor = -1): Promise<void> {
    if (!this.folding || !this.tape) return;
    const turn = ++this.turn;
    const begin = performance.now();
    const visible = this.folding.show(this.open);
    const { width, height } = this.screen.area();
    const asked = question(visible, Math.max(0.5, width / Math.max(1, height)), TIME_LIMIT, this.forward);
    const answer = this.layouts.ask(asked.input);
    if (answer instanceof Promise) {
      this.stats = { ...this.stats, waiting: true };
      this.changed();
    }
    const result = answer instanceof Promise ? await answer : answer;
    if (turn !== this.turn) return;
    const before = anchor >= 0 ? this.placeOf(anchor) : null;
    this.scene = buildScene(visible, asked, result, this.forward);
    const shown = this.shown();
    this.folding.norms = shown?.norms ?? null;
    this.colours = this.coloured(this.scene, this.tape, shown);
    this.hoverBox = -1;
    this.stats = {
      ...this.stats, shown: visible.boxes.length, layout: performance.now() - begin, rough: result.rough, waiting: false,
    };
    const after = anchor >= 0 ? this.placeOf(anchor) : null;
    if (this.fitNext) this.fit();
    else if (before && after) {
      this.screen.pan((before.x - after.x) * this.screen.camera.scale, (before.y - after.y) * this.screen.camera.scale);
      this.bringIn(anchor);
    }
    this.fitNext = false;
    this.screen.redraw();
    this.changed();
  }

  private placeOf(group: number): { x: number; y: number } | null {
    const i = this.scene ? this.scene.boxes.findIndex((box) => box.group === group) : -1;
    if (i < 0 || !this.scene) return null;
    return { x: this.scene.x[i]! + this.scene.width[i]! / 2, y: this.scene.y[i]! };
  }

  /** Moves the picture no more than it takes to see a group: all of it, or, where it is larger than the window, its beginning. */
  private bringIn(group: number): void {
    const i = this.scene?.boxes.findIndex((box) => box.group === group) ?? -1;
    if (!this.scene || i < 0) return;
    const { camera } = this.screen;
    const area = this.screen.area();
    const shift = (start: number, size: number, room: number, near: number, far: number, head = near): number => {
      if (size > room - near - far) return head - start;
      return start < near ? near - start : Math.min(0, room - far - start - size);
    };
    const x = camera.x + this.scene.x[i]! * camera.scale;
    const y = camera.y + this.scene.y[i]! * camera.scale;
    const dx = shift(x, this.scene.width[i]! * camera.scale, area.width, 16, 16);
    const dy = shift(y, this.scene.height[i]! * camera.scale, area.height, 18, 40, 34);
    if (dx !== 0 || dy !== 0) this.screen.pan(dx, dy);
  }

  async toggle(group: number): Promise<void> {
    if (!this.folding?.canOpen(group)) return;
    if (this.open.has(group)) this.open.delete(group);
    else this.open.add(group);
    await this.arrange(group);
  }

  async openAll(): Promise<void> {
    if (!this.folding) return;
    this.open = this.folding.everything();
    this.fitNext = true;
    await this.arrange();
  }

  async foldAll(): Promise<void> {
    if (!this.folding) return;
    const outermost = this.folding.effective(~0);
    this.open = new Set(outermost < 0 ? [~outermost] : []);
    this.fitNext = true;
    await this.arrange();
  }

  /** Folds everything but the way to the selected node. */
  async openPath(): Promise<void> {
    if (!this.folding || this.selected < 0) return;
    const outermost = this.folding.effective(~0);
    this.open = new Set(outermost < 0 ? [~outermost] : []);
    for (const group of this.folding.pathTo(this.selected)) if (this.folding.canOpen(group)) this.open.add(group);
    this.fitNext = true;
    await this.arrange();
  }

  /** Opens a group and fits the picture to it. */
  async showGroup(group: number): Promise<void> {
    if (!this.folding || !this.tree) return;
    for (let id = group; id >= 0; id = this.tree.groups[id]!.parent) if (this.folding.canOpen(id)) this.open.add(id);
    await this.arrange();
    const i = this.scene?.boxes.findIndex((box) => box.group === group) ?? -1;
    if (!this.scene || i < 0) this.fit();
    else this.screen.fitTo(this.scene.x[i]!, this.scene.y[i]!, this.scene.width[i]!, this.scene.height[i]!);
  }

  /** Opens every folded box on the page (`deeper`), or folds the innermost open frames. */
  async oneLevel(deeper: boolean): Promise<void> {
    if (!this.scene || !this.folding) return;
    const { boxes } = this.scene;
    if (deeper) {
      for (const box of boxes) if (box.kind === "folded" && this.folding.canOpen(box.group)) this.open.add(box.group);
    } else {
      const holding = new Set(boxes.filter((box) => box.kind === "frame" && box.parent >= 0).map((box) => box.parent));
      boxes.forEach((box, i) => box.kind === "frame" && !holding.has(i) && this.open.delete(box.group));
    }
    this.fitNext = true;
    await this.arrange();
  }

  /** Selects a node, opens what hides it, and brings it into sight. */
  async reveal(node: number, tell = true, look = true): Promise<void> {
    if (!this.folding) return;
    const path = this.folding.pathTo(node).filter((group) => this.folding!.canOpen(group) && !this.open.has(group));
    for (const group of path) this.open.add(group);
    this.select(node, -1, tell);
    if (path.length > 0) await this.arrange();
    const at = this.boxesOf(node)[0];
    if (look && at !== undefined) this.show(at);
  }

  /** Opens what hides a node, down to all plumbing if need be, and brings it into sight; what is selected stays so. */
  async uncover(node: number): Promise<void> {
    if (!this.folding) return;
    if (this.folding.plumbing.hidden[node]) await this.setDetail("plumbing");
    const path = this.folding.pathTo(node).filter((group) => this.folding!.canOpen(group) && !this.open.has(group));
    for (const group of path) this.open.add(group);
    if (path.length > 0) await this.arrange();
    const at = this.boxesOf(node)[0];
    if (at !== undefined) this.show(at);
    this.redrawMarks();
  }

  /** Brings a node, or the box that stands for it, into sight. */
  look(node: number): void {
    const at = this.boxesAround(node).boxes[0];
    if (at !== undefined) this.show(at);
    this.redrawMarks();
  }

  /** A line to look at beside the selected node's; null for none. */
  setLine(line: { file: string; line: number } | null): void {
    this.line = line;
    this.changed();
  }

  /** Draws rings again. */
  redrawMarks(): void {
    this.screen.request();
    this.changed();
  }

  /** Marks nodes as found, brings them into sight, and opens nothing. */
  mark(nodes: number[], look = true): void {
    this.found = nodes;
    const first = nodes[0];
    const at = first === undefined ? undefined : this.boxesOf(first)[0];
    if (look && at !== undefined) this.show(at);
    this.screen.request();
    this.changed();
  }

  /** `tell` is false where the selection came from elsewhere and is known there. */
  select(node: number, group: number, tell = true): void {
    this.selected = node;
    this.selectedGroup = group;
    this.line = null;
    this.screen.request();
    if (tell) for (const listener of [...this.selectListeners]) listener(node, group);
    this.changed();
  }

  hover(box: number): void {
    if (box === this.hoverBox) return;
    this.hoverBox = box;
    this.screen.request();
    this.changed();
  }

  /** The box under the pointer and its place on the screen, for a tooltip; null over nothing. */
  hovered(): { box: Box; x: number; y: number; value: number } | null {
    const { scene, camera } = this;
    const box = scene?.boxes[this.hoverBox];
    if (!scene || !box || box.kind === "frame") return null;
    return {
      box,
      x: camera.x + (scene.x[this.hoverBox]! + scene.width[this.hoverBox]! / 2) * camera.scale,
      y: camera.y + (scene.y[this.hoverBox]! + scene.height[this.hoverBox]!) * camera.scale,
      value: this.colours?.boxValue[this.hoverBox] ?? -1,
    };
  }

  hit(x: number, y: number): number {
    if (!this.scene) return -1;
    const { camera } = this.screen;
    return boxAt(this.scene, (x - camera.x) / camera.scale, (y - camera.y) / camera.scale);
  }

  get camera() {
    return this.screen.camera;
  }

  pan(dx: number, dy: number): void {
    this.screen.pan(dx, dy);
  }

  zoom(factor: number, x?: number, y?: number): void {
    const { width, height } = this.screen.area();
    this.screen.zoom(factor, x ?? width / 2, y ?? height / 2);
  }

  /** The whole picture, or as much of it as can be read: very long strips start at their beginning. */
  fit(): void {
    if (!this.scene) return;
    this.screen.fit(this.scene.pageWidth, this.scene.pageHeight);
  }

  /** Brings a box into sight, at a size at which it can be read. */
  show(box: number): void {
    if (!this.scene) return;
    const { x, y, width, height } = this.scene;
    this.screen.center(x[box]! + width[box]! / 2, y[box]! + Math.min(height[box]!, 400) / 2);
  }

  /** Draws at once what is waiting for the next frame. */
  flush(): void {
    this.screen.flush();
  }
}

function openPaths(tree: FoldTree, open: ReadonlySet<number>): Set<string> {
  const kept = new Set<string>();
  for (const id of open) kept.add(signature(tree, id));
  return kept;
}

function reopened(tree: FoldTree, kept: Set<string>): number[] {
  return tree.groups.filter((group) => kept.has(signature(tree, group.id))).map((group) => group.id);
}

function signature(tree: FoldTree, id: number): string {
  const group = tree.groups[id]!;
  return `${group.kind}:${group.path}:${group.step}`;
}
