/** The module tree beside the picture: paths, classes, and the norm that enters each module. */
import { KIND_LEAF, type Tape, text } from "./structure";

export interface ModuleRow {
  path: string;
  name: string;
  className: string;
  depth: number;
  hasChildren: boolean;
  /** The node at which the gradient enters the module: of its nodes the one that fires first; -1 for none. */
  first: number;
}

/** All modules that made nodes, and those above them, in firing order. */
export function moduleRows(tape: Tape): ModuleRow[] {
  const first = new Map<string, number>();
  const order = Array.from({ length: tape.count }, (_, i) => i);
  order.sort((a, b) => tape.order[a]! - tape.order[b]!);
  for (const node of order) {
    if (tape.kind[node] === KIND_LEAF) continue;
    let path = text(tape, tape.module[node]!);
    while (path && !first.has(path)) {
      first.set(path, node);
      path = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    }
  }
  const children = new Map<string, string[]>();
  for (const path of first.keys()) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    const siblings = children.get(parent);
    if (siblings) siblings.push(path);
    else children.set(parent, [path]);
  }
  const rows: ModuleRow[] = [];
  const visit = (path: string, depth: number): void => {
    for (const child of (children.get(path) ?? []).sort((a, b) => tape.order[first.get(a)!]! - tape.order[first.get(b)!]!)) {
      rows.push({
        path: child,
        name: nameIn(child, path),
        className: tape.modules[child] ?? "",
        depth,
        hasChildren: children.has(child),
        first: first.get(child)!,
      });
      visit(child, depth + 1);
    }
  };
  visit("", 0);
  return rows;
}

/** What a module is called below its parent; a number keeps its parent's name: "body.2". */
function nameIn(child: string, parent: string): string {
  const own = child.slice(parent ? parent.length + 1 : 0);
  return /^\d+$/.test(own) && parent ? `${parent.slice(parent.lastIndexOf(".") + 1)}.${own}` : own;
}
