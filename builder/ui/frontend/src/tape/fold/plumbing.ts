/** Nodes that only rearrange a tensor: hidden below the finest level of detail, their edges joined through them. */
import { KIND_LEAF, KIND_OPERATION, shortName, type Tape, text } from "../structure";
import type { FoldTree } from "./tree";

/** modules: one box a leaf module. operations: every op that computes. plumbing: every node. */
export type Detail = "modules" | "operations" | "plumbing";

const REARRANGE = new Set([
  "T", "Mt", "H", "MH", "Adjoint", "Alias", "AsStrided", "Expand", "View", "ViewAs", "UnsafeView", "ReshapeAlias",
  "Transpose", "Permute", "Squeeze", "Unsqueeze", "Unflatten", "Clone", "ToCopy", "Detach", "Slice", "Select", "Lift",
  "ViewCopy", "ContiguousBackward", "SqueezeView", "Swapaxes", "Moveaxis", "Narrow",
]);

export interface Plumbing {
  hidden: Uint8Array;
  /** Where an edge into a node really ends: the node itself, or the first shown one behind it. */
  through: Int32Array;
}

/**
 * Which nodes a level of detail hides.
 *
 * Only a node with exactly one way on can be hidden, so that no edge is lost or made up. A module that consists
 * of nothing else keeps its first node: nn.Flatten stays visible as the View that it is.
 */
export function plumbing(tape: Tape, tree: FoldTree, detail: Detail): Plumbing {
  const hidden = new Uint8Array(tape.count);
  const through = new Int32Array(tape.count);
  for (let i = 0; i < tape.count; i++) through[i] = i;
  if (detail === "plumbing") return { hidden, through };
  const rearranges = new Uint8Array(tape.strings.length);
  const known = new Uint8Array(tape.strings.length);
  for (let i = 0; i < tape.count; i++) {
    if (tape.kind[i] !== KIND_OPERATION || tape.out.start[i + 1]! - tape.out.start[i]! !== 1) continue;
    if (tape.into.start[i + 1] === tape.into.start[i]) continue;
    const name = tape.name[i]!;
    if (!known[name]) {
      known[name] = 1;
      if (REARRANGE.has(shortName(text(tape, name)))) rearranges[name] = 1;
    }
    hidden[i] = rearranges[name]!;
  }
  for (const group of tree.groups) {
    if (group.kind !== "module" || group.items.length === 0) continue;
    if (group.items.every((item) => item >= 0 && hidden[item])) hidden[group.items[0]!] = 0;
  }
  const next = (i: number): number => tape.out.item[tape.out.start[i]!]!;
  for (let i = 0; i < tape.count; i++) {
    let end = i;
    while (hidden[end] && through[end] === end) end = next(end);
    end = through[end]!;
    for (let at = i; hidden[at] && through[at] === at; at = next(at)) through[at] = end;
  }
  return { hidden, through };
}

/** Parameters that are left out at the level of operations: a bias beside a weight. */
export function isMinorLeaf(tape: Tape, leaf: number): boolean {
  return tape.kind[leaf] === KIND_LEAF && /(^|[._])bias(_\w+)?$/.test(text(tape, tape.parameter[leaf]!));
}
