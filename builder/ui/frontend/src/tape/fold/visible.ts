/** What of the tape is on the page: boxes and edges, given which groups are open and the level of detail. */
import type { LayoutInput } from "../layout/types";
import { formatNorm, KIND_LEAF, KIND_ROOT, shapeLabel, shortName, type Tape, text } from "../structure";
import { type Detail, isMinorLeaf, plumbing, type Plumbing } from "./plumbing";
import type { FoldTree, Group, Item } from "./tree";

export type BoxKind = "node" | "folded" | "frame" | "leaf" | "more";

export interface Box {
  kind: BoxKind;
  /** The node drawn; for a folded group or a frame the node at which the gradient enters it. */
  node: number;
  /** The group behind a folded box or a frame, -1 for a single node. */
  group: number;
  /** The frame it stands in, as an index of boxes; -1 for the page. */
  parent: number;
  /** For a leaf: the box it stands beside. */
  owner: number;
  title: string;
  detail: string;
  width: number;
  height: number;
  /** Repetitions behind a folded loop, 0 elsewhere. */
  repeat: number;
}

export interface Visible {
  boxes: Box[];
  /** The box each node is seen in (its own, or the folded one around it); -1 for nodes that a level of detail hides. */
  boxOf: Int32Array;
  /** Edges between boxes; those to leaves included. */
  source: Int32Array;
  target: Int32Array;
  /** The tape's edges behind each: `tapeEdge[edgeStart[e]] … tapeEdge[edgeStart[e + 1] - 1]`. */
  edgeStart: Int32Array;
  tapeEdge: Int32Array;
}

export const BOX_HEIGHT = 36;
const LEAF_WIDTH = 132;
const MOST_LEAVES = 6;
/** Letters of a name in a box: drawn into the widest box, more would be squeezed into a bar. */
const LONGEST = 40;

/** Turns a tape into pictures; keeps what only depends on tape and detail. */
export class Folding {
  readonly plumbing: Plumbing;
  /** Norms of the step that is shown, for the labels of leaves; null while there are none. */
  norms: Float32Array | null = null;
  /** Shown nodes within each group, and the items of each group that show something. */
  private readonly shown: Int32Array;
  private readonly items: Item[][];

  constructor(
    readonly tape: Tape,
    readonly tree: FoldTree,
    readonly detail: Detail,
  ) {
    this.plumbing = plumbing(tape, tree, detail);
    this.shown = new Int32Array(tree.groups.length);
    this.items = tree.groups.map(() => []);
    const deepestFirst = tree.groups.filter((group) => group.parent >= 0 || group.id === 0).sort((a, b) => b.depth - a.depth);
    for (const group of deepestFirst) {
      const items = group.items.filter((item) => (item >= 0 ? !this.plumbing.hidden[item] : this.shown[~item]! > 0));
      this.items[group.id] = items;
      let shown = 0;
      for (const item of items) shown += item >= 0 ? 1 : this.shown[~item]!;
      this.shown[group.id] = shown;
    }
  }

  /** The group or node that a group is drawn as: what holds a single thing is that thing. */
  effective(item: Item): Item {
    let at = item;
    while (at < 0) {
      const items = this.items[~at]!;
      if (items.length !== 1) return at;
      at = items[0]!;
    }
    return at;
  }

  itemsOf(group: number): Item[] {
    return this.items[group]!;
  }

  canOpen(group: number): boolean {
    if (this.detail !== "modules") return this.items[group]!.length > 1;
    return this.items[group]!.length > 1 && this.items[group]!.some((item) => item < 0);
  }

  /** The groups that start open: outer ones first, while the page stays readable; siblings of one class all or none. */
  overview(most = 26): Set<number> {
    const open = new Set<number>();
    const start = this.effective(~0);
    if (start >= 0) return open;
    open.add(~start);
    let boxes = this.items[~start]!.length;
    const queue = [~start];
    for (let k = 0; k < queue.length; k++) {
      const alike = new Map<string, number[]>();
      for (const item of this.items[queue[k]!]!) {
        const shown = this.effective(item);
        if (shown >= 0 || !this.canOpen(~shown) || this.tree.groups[~shown]!.kind === "repeat") continue;
        const { className } = this.tree.groups[~shown]!;
        const siblings = alike.get(className);
        if (siblings) siblings.push(~shown);
        else alike.set(className, [~shown]);
      }
      for (const siblings of alike.values()) {
        const more = siblings.reduce((sum, id) => sum + this.items[id]!.length - 1, 0);
        if (boxes + more > most) continue;
        boxes += more;
        for (const id of siblings) open.add(id);
        queue.push(...siblings);
      }
    }
    return open;
  }

  /** Every group that can be opened. */
  everything(): Set<number> {
    const open = new Set<number>();
    const queue = [this.effective(~0)];
    for (let k = 0; k < queue.length; k++) {
      if (queue[k]! >= 0 || !this.canOpen(~queue[k]!)) continue;
      open.add(~queue[k]!);
      for (const item of this.items[~queue[k]!]!) queue.push(this.effective(item));
    }
    return open;
  }

  /** The groups around a node, outermost first. */
  pathTo(node: number): number[] {
    const path: number[] = [];
    for (let group = this.tree.groupOf[node]!; group >= 0; group = this.tree.groups[group]!.parent) path.unshift(group);
    return path;
  }

  show(open: ReadonlySet<number>): Visible {
    return new Picture(this, open).draw();
  }
}

class Picture {
  private readonly boxes: Box[] = [];
  private readonly boxOf: Int32Array;
  private readonly tape: Tape;
  private readonly tree: FoldTree;

  constructor(
    private readonly folding: Folding,
    private readonly open: ReadonlySet<number>,
  ) {
    this.tape = folding.tape;
    this.tree = folding.tree;
    this.boxOf = new Int32Array(this.tape.count).fill(-1);
  }

  draw(): Visible {
    const start = this.folding.effective(~0);
    if (start >= 0) this.place(start, -1);
    else for (const item of this.folding.itemsOf(~start)) this.place(item, -1);
    return this.connect();
  }

  private place(item: Item, parent: number): void {
    const { folding, tree } = this;
    const shown = folding.effective(item);
    const outer = item < 0 ? tree.groups[~item]! : null;
    if (shown >= 0) {
      this.boxOf[shown] = this.boxes.length;
      this.boxes.push(nodeBox(this.tape, shown, parent, outer));
      return;
    }
    const group = tree.groups[~shown]!;
    if (this.open.has(group.id) && folding.canOpen(group.id)) {
      const index = this.boxes.length;
      this.boxes.push(groupBox(this.tape, tree, group, parent, "frame", this.around(parent)));
      for (const inner of folding.itemsOf(group.id)) this.place(inner, index);
      return;
    }
    this.cover(group, this.boxes.length);
    this.boxes.push(groupBox(this.tape, tree, group, parent, "folded", this.around(parent)));
  }

  /** Path of the frame around: what stands in it need not repeat it. */
  private around(parent: number): string {
    return parent < 0 ? "" : this.tree.groups[this.boxes[parent]!.group]!.path;
  }

  /** All nodes of a folded group are seen in its box. */
  private cover(group: Group, box: number): void {
    const stack = [group];
    while (stack.length > 0) {
      for (const item of stack.pop()!.items) {
        if (item >= 0) this.boxOf[item] = box;
        else stack.push(this.tree.groups[~item]!);
      }
    }
  }

  private connect(): Visible {
    const { tape, boxes, boxOf } = this;
    const { through, hidden } = this.folding.plumbing;
    const known = new Map<number, number>();
    const source: number[] = [];
    const target: number[] = [];
    const behind: number[] = [];
    const edgeOf: number[] = [];
    const leaves = new Map<number, number[]>();
    const add = (a: number, b: number, edge: number): void => {
      const key = a * 4_194_304 + b;
      let index = known.get(key);
      if (index === undefined) {
        known.set(key, (index = source.length));
        source.push(a);
        target.push(b);
      }
      behind.push(edge);
      edgeOf.push(index);
    };
    const pills: [box: number, leaf: number, edge: number][] = [];
    for (let e = 0; e < tape.source.length; e++) {
      const from = tape.source[e]!;
      if (hidden[from] && boxOf[from]! < 0) continue;
      const a = boxOf[from]!;
      if (a < 0) continue;
      const to = through[tape.target[e]!]!;
      if (tape.kind[to] === KIND_LEAF) {
        const { kind, repeat } = boxes[a]!;
        if (kind !== "folded" || (repeat > 0 && (tape.into.start[to + 1]! - tape.into.start[to]!) * 2 >= repeat)) {
          pills.push([a, to, e]);
        } else if (boxOf[to]! < 0) {
          boxOf[to] = a;
        }
        continue;
      }
      const b = boxOf[to]!;
      if (a !== b && b >= 0) add(a, b, e);
    }
    if (this.folding.detail !== "modules") {
      for (const [box, leaf] of pills) {
        const mine = leaves.get(box);
        if (!mine) leaves.set(box, [leaf]);
        else if (!mine.includes(leaf)) mine.push(leaf);
      }
      const pillOf = this.placeLeaves(leaves);
      for (const [box, leaf, e] of pills) {
        const pill = pillOf.get(box * 4_194_304 + leaf);
        if (pill !== undefined) add(box, pill, e);
      }
    } else {
      for (const [box, leaf] of pills) if (boxOf[leaf]! < 0) boxOf[leaf] = box;
    }
    const edgeStart = new Int32Array(source.length + 1);
    for (const index of edgeOf) edgeStart[index + 1]!++;
    for (let i = 0; i < source.length; i++) edgeStart[i + 1]! += edgeStart[i]!;
    const fill = edgeStart.slice();
    const tapeEdge = new Int32Array(behind.length);
    for (let k = 0; k < behind.length; k++) tapeEdge[fill[edgeOf[k]!]!++] = behind[k]!;
    return { boxes, boxOf, source: Int32Array.from(source), target: Int32Array.from(target), edgeStart, tapeEdge };
  }

  /** Parameters stand beside each node that uses them, a shared one beside each of its users. */
  private placeLeaves(leaves: Map<number, number[]>): Map<number, number> {
    const { tape, boxes, boxOf } = this;
    const pillOf = new Map<number, number>();
    for (const [owner, all] of leaves) {
      let shown = all;
      if (this.folding.detail === "operations" && all.length > 1) {
        shown = all.filter((leaf) => !isMinorLeaf(tape, leaf));
        if (shown.length === 0) shown = all;
      }
      const rest = shown.length > MOST_LEAVES ? shown.slice(MOST_LEAVES - 1) : [];
      for (const leaf of rest.length > 0 ? shown.slice(0, MOST_LEAVES - 1) : shown) {
        pillOf.set(owner * 4_194_304 + leaf, boxes.length);
        boxOf[leaf] = boxes.length;
        boxes.push(leafBox(tape, leaf, boxes[owner]!.parent, owner, this.folding));
      }
      for (const leaf of all) if (boxOf[leaf]! < 0) boxOf[leaf] = owner;
      if (rest.length > 0) {
        for (const leaf of rest) pillOf.set(owner * 4_194_304 + leaf, boxes.length);
        boxes.push({
          kind: "more", node: rest[0]!, group: -1, parent: boxes[owner]!.parent, owner, title: `${rest.length} more`,
          detail: "leaves", width: LEAF_WIDTH, height: BOX_HEIGHT, repeat: 0,
        });
      }
    }
    return pillOf;
  }
}

function nodeBox(tape: Tape, node: number, parent: number, outer: Group | null): Box {
  const module = outer && outer.kind !== "root" ? outer.path : "";
  const shape = shapeLabel(text(tape, tape.shape[node]!));
  const operation = text(tape, tape.operation[node]!).replace(/^torch\.(nn\.functional\.)?/, "");
  const note = module ? fitting(lastPart(module)) : tape.kind[node] === KIND_ROOT ? operation : "";
  const title = shortName(text(tape, tape.name[node]!));
  const detail = note ? `${note} · ${shape}` : shape;
  const step = outer?.step ? ` #${outer.step}` : "";
  return {
    kind: "node", node, group: -1, parent, owner: -1, title: title + step, detail,
    width: boxWidth(title + step, detail), height: BOX_HEIGHT, repeat: 0,
  };
}

function groupBox(tape: Tape, tree: FoldTree, group: Group, parent: number, kind: "folded" | "frame", around: string): Box {
  const path = around && group.path.startsWith(`${around}.`) ? group.path.slice(around.length + 1) : group.path;
  // A number alone says little: "blocks.7".
  const named = /^\d+$/.test(path) ? lastPart(group.path) : path;
  const name = fitting(named) || (group.kind === "root" ? group.className : "loop");
  const repeat = group.kind === "repeat" ? group.items.length : 0;
  let title = `${name} · ${group.nodes} nodes`;
  let detail = group.className;
  if (repeat > 0) {
    const inside = group.items[0]!;
    const each = inside >= 0 ? 1 : tree.groups[~inside]!.nodes;
    title = `${name} ×${repeat}`;
    detail = `${group.className || "repeated"} · ${each} nodes each`;
    if (group.path === "" && inside >= 0) title = `${shortName(text(tape, tape.name[inside]!))} ×${repeat}`;
  } else if (group.step > 0) {
    title = `${name} #${group.step}`;
    detail = `${group.className ? `${group.className} · ` : ""}${group.nodes} nodes`;
  }
  if (kind === "frame") {
    title = repeat > 0 || group.step > 0 ? title : name;
    if (group.className && group.className !== name) title += ` · ${group.className}`;
  }
  const width = kind === "frame" ? titleWidth(title) + 66 : boxWidth(title, detail);
  return { kind, node: group.first, group: group.id, parent, owner: -1, title, detail, width, height: BOX_HEIGHT, repeat };
}

/** How far a frame's title reaches from its left border, with a little air; the same for each step of a loop. */
function titleWidth(title: string): number {
  return title.replace(/#\d+/, "#000").length * 6.8 + 30;
}

/** A parameter: its name, the norm of its gradient in the step that is shown, its shape, how many use it. */
function leafBox(tape: Tape, leaf: number, parent: number, owner: number, step: { norms: Float32Array | null }): Box {
  const name = text(tape, tape.parameter[leaf]!);
  const users = tape.into.start[leaf + 1]! - tape.into.start[leaf]!;
  const shape = shapeLabel(text(tape, tape.shape[leaf]!));
  const title = name ? fitting(lastTwo(name)) : "leaf";
  const plain = users > 1 ? `${shape} · ×${users}` : shape;
  return {
    kind: "leaf", node: leaf, group: -1, parent, owner, title,
    // Read when it is drawn: of thousands of leaves few are in sight, and the norm is another one at each step.
    get detail() {
      const norm = step.norms?.[leaf] ?? -1;
      return norm === -1 ? plain : `${formatNorm(norm)} · ${plain}`;
    },
    width: Math.max(LEAF_WIDTH, boxWidth(title, `1.0e−10 · ${plain}`) - 16), height: BOX_HEIGHT, repeat: 0,
  };
}

/** What a module is called: the last part of its path, with the one before where that is a number ("features.4"). */
function lastPart(path: string): string {
  const parts = path.split(".");
  return parts.slice(/^\d+$/.test(parts[parts.length - 1]!) ? -2 : -1).join(".");
}

/** "body.1.conv2.weight" → "conv2.weight", "features.4.weight" whole. */
function lastTwo(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? path : `${lastPart(path.slice(0, dot))}${path.slice(dot)}`;
}

/** A name that a box can hold: the middle of a long one is left out, as ends tell names apart ("….weight"). */
function fitting(name: string): string {
  const half = LONGEST / 2;
  return name.length <= LONGEST ? name : `${name.slice(0, half)}…${name.slice(1 - half)}`;
}

function boxWidth(title: string, detail: string): number {
  const needed = Math.max(title.length * 6.9, detail.length * 6.35) + 22;
  return Math.min(260, Math.max(160, Math.ceil(needed / 20) * 20));
}

const PILL_GAP = 6;
const PILL_REACH = 44;

/** The layout's question for a picture. Leaves stand beside their owners and are not asked about. */
export interface Question {
  input: LayoutInput;
  /** For each box of the question its index in the picture, and the other way round (-1 for leaves). */
  box: Int32Array;
  /** For each edge of the question its index in the picture. */
  edge: Int32Array;
}

export function question(visible: Visible, aspect: number, limit: number, forward: boolean): Question {
  const { boxes } = visible;
  const place = new Int32Array(boxes.length).fill(-1);
  const box: number[] = [];
  const pillWidth = new Float32Array(boxes.length);
  const pills = new Int32Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    if (boxes[i]!.owner < 0) {
      place[i] = box.length;
      box.push(i);
    } else {
      pills[boxes[i]!.owner]!++;
      pillWidth[boxes[i]!.owner] = Math.max(pillWidth[boxes[i]!.owner]!, boxes[i]!.width);
    }
  }
  const count = box.length;
  const input: LayoutInput = {
    left: new Float32Array(count), right: new Float32Array(count), height: new Float32Array(count),
    foot: new Float32Array(count), title: new Float32Array(count), parent: new Int32Array(count).fill(-1), isFrame: new Uint8Array(count),
    source: new Int32Array(0), target: new Int32Array(0), aspect, limit,
  };
  for (let k = 0; k < count; k++) {
    const i = box[k]!;
    const one = boxes[i]!;
    input.left[k] = one.width / 2;
    input.right[k] = one.width / 2 + (pills[i]! > 0 ? PILL_REACH + pillWidth[i]! : 0);
    input.height[k] = Math.max(one.height, pills[i]! * (BOX_HEIGHT + PILL_GAP) - PILL_GAP);
    input.foot[k] = one.height;
    input.title[k] = one.kind === "frame" ? titleWidth(one.title) : 0;
    input.parent[k] = one.parent < 0 ? -1 : place[one.parent]!;
    input.isFrame[k] = one.kind === "frame" ? 1 : 0;
  }
  const source: number[] = [];
  const target: number[] = [];
  const edge: number[] = [];
  for (let e = 0; e < visible.source.length; e++) {
    const a = place[visible.source[e]!]!;
    const b = place[visible.target[e]!]!;
    if (a < 0 || b < 0) continue;
    source.push(forward ? b : a);
    target.push(forward ? a : b);
    edge.push(e);
  }
  input.source = Int32Array.from(source);
  input.target = Int32Array.from(target);
  return { input, box: Int32Array.from(box), edge: Int32Array.from(edge) };
}

export const LEAF_REACH = PILL_REACH;
export const LEAF_STEP = BOX_HEIGHT + PILL_GAP;
