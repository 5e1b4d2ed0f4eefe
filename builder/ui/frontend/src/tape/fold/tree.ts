/**
 * The tape's nodes as a tree: modules by call, loops by repetition.
 *
 * Nodes are taken in the order in which they fire. What one call of a module made stands together in that order,
 * so the tree of calls falls out of one pass, and edges between two calls never run in both directions.
 */
import { KIND_LEAF, type Tape, text } from "../structure";
import { findRuns, mix } from "./repeats";

/** An item of a group: a node's index, or `~id` of a group. */
export type Item = number;

export interface Group {
  id: number;
  kind: "root" | "module" | "repeat" | "step";
  /** The module's path; for a repeat and its steps, that of the module they run in. */
  path: string;
  className: string;
  items: Item[];
  parent: number;
  depth: number;
  /** Nodes inside, leaves included. */
  nodes: number;
  /** The node that fires first: what arrives there is the gradient into the group. */
  first: number;
  /** Which repetition a step is, counted as the forward pass ran; 0 elsewhere. */
  step: number;
  hash: number;
}

export interface FoldTree {
  groups: Group[];
  /** The innermost group of each node; a leaf belongs to the group of the first node that uses it. */
  groupOf: Int32Array;
}

const CONTAINERS = new Set(["ModuleList", "ModuleDict", "ParameterList", "ParameterDict"]);
/** Loops fold from so many identical rounds; siblings that only look alike (layers of a stack) from more. */
const LEAST_ROUNDS = 4;
const LEAST_SIBLINGS = 33;
/** Below so many nodes a Sequential is shown as what it holds. */
const SMALL_TAPE = 150;

export function foldTree(tape: Tape): FoldTree {
  const builder = new TreeBuilder(tape);
  return builder.build();
}

class TreeBuilder {
  private readonly groups: Group[] = [];
  private readonly chains = new Map<number, string[]>();
  private readonly pathHash = new Map<string, number>();

  constructor(private readonly tape: Tape) {}

  build(): FoldTree {
    const { tape } = this;
    const sequence = inFiringOrder(tape);
    const root = this.open("root", "", tape.modules[""] ?? "");
    const stack = [root];
    for (const node of sequence) {
      const chain = this.chain(tape.module[node]!);
      let common = 1;
      while (common < stack.length && common <= chain.length && stack[common]!.path === chain[common - 1]) common++;
      while (stack.length > common) this.close(stack);
      while (stack.length <= chain.length) {
        const path = chain[stack.length - 1]!;
        stack.push(this.open("module", path, tape.modules[path] ?? ""));
      }
      stack[stack.length - 1]!.items.push(node);
    }
    while (stack.length > 1) this.close(stack);
    this.fold(root);
    return this.finish();
  }

  private open(kind: Group["kind"], path: string, className: string): Group {
    const group: Group = {
      id: this.groups.length, kind, path, className, items: [], parent: -1, depth: 0, nodes: 0, first: -1, step: 0, hash: 0,
    };
    this.groups.push(group);
    return group;
  }

  /** The modules around a node that get a group of their own, outermost first. */
  private chain(module: number): string[] {
    const known = this.chains.get(module);
    if (known) return known;
    const { tape } = this;
    const path = text(tape, module);
    const chain: string[] = [];
    for (let dot = path.indexOf("."); path; dot = path.indexOf(".", dot + 1)) {
      const prefix = dot < 0 ? path : path.slice(0, dot);
      const className = tape.modules[prefix];
      const transparent = className !== undefined
        && (CONTAINERS.has(className) || (className === "Sequential" && tape.count <= SMALL_TAPE));
      const known = className !== undefined || dot < 0;
      if (known && !transparent) chain.push(prefix);
      if (dot < 0) break;
    }
    this.chains.set(module, chain);
    return chain;
  }

  private close(stack: Group[]): void {
    const group = stack.pop()!;
    this.fold(group);
    const outer = stack[stack.length - 1]!.items;
    if (group.items.every((item) => item < 0 && this.groups[~item]!.path === group.path)) outer.push(...group.items);
    else outer.push(~group.id);
  }

  /** Replaces loops among a group's items by repeats, innermost first, and hashes what is left. */
  private fold(group: Group): void {
    for (let round = 0; round < 3 && group.items.length >= LEAST_ROUNDS; round++) {
      const exact = this.foldRuns(group, true, LEAST_ROUNDS);
      if (!exact && !this.foldRuns(group, false, LEAST_SIBLINGS)) break;
    }
    let hash = mix(17, hashText(group.className));
    for (const item of group.items) hash = mix(hash, this.hash(item, false));
    group.hash = hash;
  }

  private foldRuns(group: Group, exact: boolean, least: number): boolean {
    const { items } = group;
    const hashes = new Int32Array(items.length);
    for (let i = 0; i < items.length; i++) hashes[i] = this.hash(items[i]!, exact);
    const runs = findRuns(hashes, least).filter((run) => run.period > 1 || items[run.start]! < 0 || run.count >= 2 * least);
    if (runs.length === 0) return false;
    const folded: Item[] = [];
    let place = 0;
    const rest = (end: number): void => {
      const left = items.slice(place, end);
      const inner = group.kind === "module" && this.isCallOf(group, left, runs[0]!.period);
      if (inner) folded.push(~this.step(group.path, group.className, left, 0).id);
      else folded.push(...left);
    };
    for (const run of runs) {
      rest(run.start);
      const first = items.slice(run.start, run.start + run.period);
      const path = this.commonPath(group, first);
      const repeat = this.open("repeat", path, this.tape.modules[path] ?? "");
      for (let k = 0; k < run.count; k++) {
        const from = run.start + k * run.period;
        const body = items.slice(from, from + run.period);
        if (body.length === 1 && body[0]! < 0) {
          const only = this.groups[~body[0]!]!;
          only.step = run.count - k;
          repeat.items.push(body[0]!);
        } else {
          repeat.items.push(~this.step(path, repeat.className, body, run.count - k).id);
        }
      }
      repeat.hash = mix(this.hash(repeat.items[0]!, false), run.count);
      folded.push(~repeat.id);
      place = run.start + run.count * run.period;
    }
    rest(items.length);
    group.items = folded;
    return true;
  }

  private step(path: string, className: string, items: Item[], step: number): Group {
    const group = this.open("step", path, className);
    group.items = items;
    group.step = step;
    let hash = mix(19, hashText(className));
    for (const item of items) hash = mix(hash, this.hash(item, false));
    group.hash = hash;
    return group;
  }

  /** Whether what a loop left over is one more call of the same module, a little different (the first, mostly). */
  private isCallOf(group: Group, items: Item[], period: number): boolean {
    return items.length > 1 && items.length <= period * 1.5 && items.every((i) => i >= 0 || this.groups[~i]!.path !== group.path);
  }

  private commonPath(group: Group, items: Item[]): string {
    if (items.length === 1 && items[0]! < 0) {
      const { path } = this.groups[~items[0]!]!;
      const dot = path.lastIndexOf(".");
      return /^\d+$/.test(path.slice(dot + 1)) ? path.slice(0, Math.max(dot, 0)) : path;
    }
    return group.path;
  }

  private hash(item: Item, exact: boolean): number {
    if (item < 0) {
      const group = this.groups[~item]!;
      if (!exact) return group.hash;
      let path = this.pathHash.get(group.path);
      if (path === undefined) this.pathHash.set(group.path, (path = hashText(group.path)));
      return mix(group.hash, path);
    }
    const { tape } = this;
    return mix(mix(mix(3, tape.name[item]!), tape.shape[item]!), mix(tape.line[item]!, tape.operation[item]!));
  }

  /** Parents, depths, counts, and the group of every node. */
  private finish(): FoldTree {
    const { groups, tape } = this;
    const groupOf = new Int32Array(tape.count).fill(0);
    const visited: number[] = [0];
    for (let k = 0; k < visited.length; k++) {
      const group = groups[visited[k]!]!;
      for (const item of group.items) {
        if (item >= 0) {
          groupOf[item] = group.id;
          group.nodes++;
        } else {
          const inner = groups[~item]!;
          inner.parent = group.id;
          inner.depth = group.depth + 1;
          visited.push(inner.id);
        }
      }
    }
    for (let node = 0; node < tape.count; node++) {
      if (tape.kind[node] !== KIND_LEAF) continue;
      let best = -1;
      for (let k = tape.into.start[node]!; k < tape.into.start[node + 1]!; k++) {
        const user = tape.into.item[k]!;
        if (best < 0 || tape.order[user]! < tape.order[best]!) best = user;
      }
      groupOf[node] = best < 0 ? 0 : groupOf[best]!;
      groups[groupOf[node]!]!.nodes++;
    }
    for (let k = visited.length - 1; k >= 0; k--) {
      const group = groups[visited[k]!]!;
      if (group.parent >= 0) groups[group.parent]!.nodes += group.nodes;
      const item = group.items[0];
      group.first = item === undefined ? -1 : item >= 0 ? item : groups[~item]!.first;
    }
    return { groups, groupOf };
  }
}

/** All nodes but leaves, as they fire. */
function inFiringOrder(tape: Tape): Int32Array {
  const nodes: number[] = [];
  for (let i = 0; i < tape.count; i++) if (tape.kind[i] !== KIND_LEAF) nodes.push(i);
  if (tape.count < 4_194_304) {
    const keys = new Float64Array(nodes.length);
    for (let k = 0; k < nodes.length; k++) keys[k] = tape.order[nodes[k]!]! * 4_194_304 + nodes[k]!;
    keys.sort();
    const sorted = new Int32Array(nodes.length);
    for (let k = 0; k < nodes.length; k++) sorted[k] = keys[k]! % 4_194_304;
    return sorted;
  }
  return Int32Array.from(nodes).sort((a, b) => tape.order[a]! - tape.order[b]!);
}

function hashText(value: string): number {
  let hash = 7;
  for (let i = 0; i < value.length; i++) hash = mix(hash, value.charCodeAt(i));
  return hash;
}
