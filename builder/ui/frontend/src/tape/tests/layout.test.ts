import { describe, expect, test } from "vitest";
import { buildScene, STACK_UP } from "../draw/scene";
import { foldTree } from "../fold/tree";
import { Folding, question } from "../fold/visible";
import { cutColumns } from "../layout/columns";
import { layoutNested } from "../layout/nested";
import { crossings, sweep } from "../layout/order";
import { placeRank, pool } from "../layout/place";
import { longestPathRanks } from "../layout/rank";
import type { LayoutInput, LayoutResult } from "../layout/types";
import { adjacency, readTape } from "../structure";
import { chain, residual, type Row, structure, unrolled } from "./tapes";

function input(count: number, edges: [number, number][], more: Partial<LayoutInput> = {}): LayoutInput {
  return {
    left: new Float32Array(count).fill(80), right: new Float32Array(count).fill(80), height: new Float32Array(count).fill(36),
    foot: new Float32Array(count).fill(36), title: new Float32Array(count),
    parent: new Int32Array(count).fill(-1), isFrame: new Uint8Array(count),
    source: Int32Array.from(edges, ([a]) => a), target: Int32Array.from(edges, ([, b]) => b), aspect: 1.2, limit: 2000, ...more,
  };
}

function overlaps(asked: LayoutInput, result: LayoutResult): string[] {
  const found: string[] = [];
  const count = asked.left.length;
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => result.x[a]! - result.x[b]!);
  for (let k = 0; k < count; k++) {
    for (let j = k + 1; j < count; j++) {
      const [a, b] = [order[k]!, order[j]!];
      if (result.x[b]! >= result.x[a]! + result.width[a]! - 0.5) break;
      if (asked.parent[a] !== asked.parent[b]) continue;
      if (result.y[a]! < result.y[b]! + result.height[b]! - 0.5 && result.y[b]! < result.y[a]! + result.height[a]! - 0.5) found.push(`${a} on ${b}`);
    }
  }
  return found;
}

function strays(asked: LayoutInput, result: LayoutResult): number[] {
  return Array.from({ length: asked.left.length }, (_, i) => i).filter((i) => {
    const frame = asked.parent[i]!;
    if (frame < 0) return false;
    return result.x[i]! < result.x[frame]! - 0.5 || result.y[i]! < result.y[frame]! - 0.5
      || result.x[i]! + result.width[i]! > result.x[frame]! + result.width[frame]! + 0.5
      || result.y[i]! + result.height[i]! > result.y[frame]! + result.height[frame]! + 0.5;
  });
}

/** Frames whose title an edge runs through: within its header and left of the title's end. */
function throughTitles(asked: LayoutInput, result: LayoutResult): string[] {
  const found: string[] = [];
  for (let i = 0; i < asked.left.length; i++) {
    if (!asked.isFrame[i]) continue;
    for (let e = 0; e < asked.source.length; e++) {
      for (let k = result.start[e]! + 1; k < result.start[e + 1]!; k++) {
        for (let part = 0; part <= 1; part += 0.125) { // straight lines are near enough: curves leave upright
          const x = result.px[k - 1]! + part * (result.px[k]! - result.px[k - 1]!) - result.x[i]!;
          const y = result.py[k - 1]! + part * (result.py[k]! - result.py[k - 1]!) - result.y[i]!;
          if (x > 8 && x < asked.title[i]! - 8 && y > 6 && y < 28) found.push(`${e} through ${i}`);
        }
      }
    }
  }
  return found;
}

/** Every edge starts on its source's lower side and ends on its target's upper side. */
function ends(asked: LayoutInput, result: LayoutResult): number[] {
  return Array.from({ length: asked.source.length }, (_, e) => e).filter((e) => {
    const [from, to] = [result.start[e]!, result.start[e + 1]! - 1];
    const [s, t] = [asked.source[e]!, asked.target[e]!];
    const inside = (x: number, box: number): boolean => x > result.x[box]! - 1 && x < result.x[box]! + result.width[box]! + 1;
    return Math.abs(result.py[from]! - result.y[s]! - asked.foot[s]!) > 1 || Math.abs(result.py[to]! - result.y[t]!) > 1
      || !inside(result.px[from]!, s) || !inside(result.px[to]!, t);
  });
}

const pictures: [string, Row[], boolean][] = [
  ["a chain", chain(12), true],
  ["a chain of 400", chain(400), true],
  ["residual blocks", residual(), true],
  ["residual blocks, folded", residual(), false],
  ["40 unrolled steps", unrolled(40), true],
  ["60 branches", [{ name: "Start" }, ...Array.from({ length: 60 }, (_, i) => ({ name: `Branch${i}`, inputs: [0] })),
    { name: "Cat", inputs: Array.from({ length: 60 }, (_, i) => i + 1) }], true],
  ["a skip over everything", [...chain(30), { name: "Add", inputs: [0, 29] }], true],
  ["a ladder of skips", Array.from({ length: 60 }, (_, i) => ({ name: `Op${i}`, inputs: [i - 1, i - 5, i - 17].filter((k) => k >= 0) })), true],
];

describe.each(pictures)("%s", (_name, rows, everything) => {
  const tape = readTape(structure(rows));
  const folding = new Folding(tape, foldTree(tape), "operations");
  for (const forward of [false, true]) {
    for (const limit of [2000, 0]) {
      test(`${forward ? "forward" : "gradient"}, ${limit ? "in full" : "the fast way"}`, () => {
        const visible = folding.show(everything ? folding.everything() : new Set([0]));
        const { input: asked } = question(visible, 1.2, limit, forward);
        const result = layoutNested(asked);
        expect(overlaps(asked, result)).toEqual([]);
        expect(strays(asked, result)).toEqual([]);
        expect(ends(asked, result)).toEqual([]);
        expect(throughTitles(asked, result)).toEqual([]);
        expect(result.rough).toBe(limit === 0);
        expect([...result.px, ...result.py].every(Number.isFinite)).toBe(true);
      });
    }
  }
});

test("an edge begins at its box, though pills make the row taller", () => {
  const rows: Row[] = [
    { name: "", parameter: "a" }, { name: "", parameter: "b" }, { name: "Mul", inputs: [0, 1] }, { name: "Mean", inputs: [2] },
  ];
  const tape = readTape(structure(rows));
  const folding = new Folding(tape, foldTree(tape), "plumbing");
  for (const forward of [false, true]) {
    const visible = folding.show(folding.everything());
    const asked = question(visible, 1.2, 2000, forward);
    const scene = buildScene(visible, asked, layoutNested(asked.input), forward);
    const mul = scene.boxes.findIndex((box) => box.title === "Mul");
    expect(asked.input.height[asked.box.indexOf(mul)]!).toBeGreaterThan(scene.height[mul]!);
    const at = scene.start[asked.edge[0]!]!;
    const upper = forward ? mul : scene.boxes.findIndex((box) => box.title === "Mean");
    expect(scene.py[at]).toBe(scene.y[upper]! + scene.height[upper]!);
  }
});

test("an arrow's tip stands above the cards of a folded box", () => {
  const tape = readTape(structure(residual()));
  const folding = new Folding(tape, foldTree(tape), "operations");
  for (const forward of [false, true]) {
    const visible = folding.show(new Set([0]));
    const asked = question(visible, 1.2, 2000, forward);
    const scene = buildScene(visible, asked, layoutNested(asked.input), forward);
    const folded = [...asked.edge].filter((e) => scene.boxes[(forward ? visible.source : visible.target)[e]!]!.kind === "folded");
    expect(folded.length).toBeGreaterThan(0);
    for (const e of folded) {
      expect(scene.py[scene.start[e + 1]! - 1]!).toBeCloseTo(scene.y[(forward ? visible.source : visible.target)[e]!]! - STACK_UP, 3);
    }
  }
});

test("edges run downwards in one column", () => {
  const asked = input(6, [[0, 1], [1, 2], [0, 2], [2, 3], [3, 4], [1, 4], [4, 5]]);
  const result = layoutNested(asked);
  for (let e = 0; e < asked.source.length; e++) expect(result.y[asked.source[e]!]!).toBeLessThan(result.y[asked.target[e]!]!);
});

test("a chain stands straight", () => {
  const result = layoutNested(input(8, Array.from({ length: 7 }, (_, i): [number, number] => [i, i + 1])));
  expect(new Set([...result.axis].map(Math.round)).size).toBe(1);
});

test("a skip makes way round what it skips", () => {
  const asked = input(4, [[0, 1], [1, 2], [2, 3], [0, 3]]);
  const result = layoutNested(asked);
  const between: number[] = [];
  for (let i = result.start[3]!; i < result.start[4]!; i++) {
    if (result.py[i]! >= result.y[1]! && result.py[i]! <= result.y[2]! + result.height[2]!) between.push(result.px[i]!);
  }
  expect(between.length).toBeGreaterThan(0);
  for (const x of between) expect(x < result.x[1]! || x > result.x[1]! + result.width[1]!).toBe(true);
});

test("a deep strip is wrapped to use the page", () => {
  const result = layoutNested(input(500, Array.from({ length: 499 }, (_, i): [number, number] => [i, i + 1])));
  expect(result.pageHeight / result.pageWidth).toBeLessThan(2);
  expect(result.pageWidth / result.pageHeight).toBeLessThan(2.4);
});

test("a wide rank becomes rows", () => {
  const result = layoutNested(input(301, Array.from({ length: 300 }, (_, i): [number, number] => [0, i + 1])));
  expect(result.pageWidth / result.pageHeight).toBeLessThan(3);
});

test("a frame holds its boxes and edges pass its border", () => {
  const asked = input(5, [[0, 2], [2, 3], [3, 4], [2, 4]]);
  asked.isFrame[1] = 1;
  asked.parent.set([-1, -1, 1, 1, -1]);
  const result = layoutNested(asked);
  expect(strays(asked, result)).toEqual([]);
  expect(result.y[4]!).toBeGreaterThan(result.y[1]! + result.height[1]!);
});

test("the steps of a loop are laid out alike", () => {
  const tape = readTape(structure(unrolled(30), { cell: "RNNCell" }));
  const folding = new Folding(tape, foldTree(tape), "operations");
  const { input: asked } = question(folding.show(folding.everything()), 1.2, 2000, false);
  const result = layoutNested(asked);
  const inner = [...asked.isFrame.keys()].filter((i) => asked.isFrame[i] && asked.parent[i]! >= 0);
  expect(inner.length).toBeGreaterThan(20);
  const sizes = inner.slice(1, -1).map((i) => `${Math.round(result.width[i]!)}×${Math.round(result.height[i]!)}`);
  expect(new Set(sizes).size).toBe(1);
});

describe("its parts", () => {
  test("ranks: the longest path counts", () => {
    expect([...longestPathRanks(4, [0, 0, 1, 2], [1, 3, 2, 3])]).toEqual([0, 1, 2, 3]);
  });

  test("ranks: what nothing leads to stands just above what it leads to", () => {
    expect([...longestPathRanks(5, [0, 1, 2, 4], [1, 2, 3, 3])]).toEqual([0, 1, 2, 3, 2]);
  });

  test("ranks: a circle ends somewhere", () => {
    expect(longestPathRanks(3, [0, 1, 2], [1, 2, 1])).toHaveLength(3);
  });

  test("order: sweeps undo crossings", () => {
    const rows = (from: number[], to: number[]) => {
      const { start, item } = adjacency(6, Int32Array.from(from), Int32Array.from(to));
      return { start, item, shift: new Float32Array(item.length) };
    };
    const below = rows([0, 1, 2], [5, 4, 3]);
    const above = rows([5, 4, 3], [0, 1, 2]);
    const ranks = [[0, 1, 2], [3, 4, 5]];
    const position = Float64Array.of(0, 1, 2, 0, 1, 2);
    expect(crossings(ranks, below, position)).toBe(3);
    sweep(ranks, above, below, position, 4, () => true);
    expect(crossings(ranks, below, position)).toBe(0);
  });

  test("places: wishes that fit are granted, others are shared", () => {
    const x = new Float64Array(3);
    const half = Float32Array.of(5, 5, 5);
    const place = (wish: number[]): number[] => {
      placeRank([0, 1, 2], Float64Array.from(wish), Float64Array.of(1, 1, 1), half, half, () => 2, x, pool(3));
      return [...x];
    };
    expect(place([0, 50, 100])).toEqual([0, 50, 100]);
    expect(place([0, 0, 0])).toEqual([-12, 0, 12]);
    expect(place([20, 0, 100])).toEqual([4, 16, 100]);
  });

  test("columns: cuts are made where few edges cross", () => {
    const ranks = 100;
    const top = Float64Array.from({ length: ranks }, (_, i) => i * 60);
    const bottom = top.map((y) => y + 36);
    const crossing = new Int32Array(ranks).fill(4);
    crossing[52] = 1;
    const { first } = cutColumns(top, bottom, crossing, 1500, 56, 1.2);
    expect(first).toEqual([0, 53]);
  });
});
