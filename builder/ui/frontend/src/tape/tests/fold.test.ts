import { describe, expect, test } from "vitest";
import { findRuns } from "../fold/repeats";
import { foldTree } from "../fold/tree";
import { Folding } from "../fold/visible";
import { findNodes } from "../search";
import { moduleRows } from "../modules";
import { readTape, text } from "../structure";
import { chain, residual, type Row, structure, unrolled } from "./tapes";

const fold = (rows: Row[], modules: Record<string, string> = {}, detail: "modules" | "operations" | "plumbing" = "operations") => {
  const tape = readTape(structure(rows, modules));
  const tree = foldTree(tape);
  return { tape, tree, folding: new Folding(tape, tree, detail) };
};
const titles = (folding: Folding, open: Set<number>): string[] => folding.show(open).boxes.map((box) => box.title);

describe("findRuns", () => {
  const cases: [string, string, number, [number, number, number][]][] = [
    ["nothing repeats", "abcdef", 2, []],
    ["one item over and over", "aaaa", 4, [[0, 1, 4]]],
    ["a pattern of three", "abcabcabcabc", 4, [[0, 3, 4]]],
    ["what comes before and after", "xyabababz", 3, [[2, 2, 3]]],
    ["too few rounds", "ababab", 4, []],
    ["an inner repeat does not hide the outer one", "aabaabaabaab", 4, [[0, 3, 4]]],
    ["two loops", "aaaabcbcbcbc", 4, [[0, 1, 4], [4, 2, 4]]],
  ];
  test.each(cases)("%s", (_name, sequence, least, runs) => {
    const hashes = [...sequence].map((letter) => letter.charCodeAt(0));
    expect(findRuns(hashes, least).map((run) => [run.start, run.period, run.count])).toEqual(runs);
  });

  test("a hundred thousand different items take no time to speak of", () => {
    expect(findRuns(Int32Array.from({ length: 100_000 }, (_, i) => i), 4)).toEqual([]);
  });
});

describe("the tree", () => {
  test("holds every node once", () => {
    for (const rows of [chain(50), unrolled(30), residual()]) {
      const { tape, tree } = fold(rows);
      const seen = new Map<number, number>();
      const visit = (group: number): void => {
        for (const item of tree.groups[group]!.items) {
          if (item < 0) visit(~item);
          else seen.set(item, (seen.get(item) ?? 0) + 1);
        }
      };
      visit(0);
      const operations = [...tape.kind].filter((kind) => kind !== 1).length;
      expect(seen.size).toBe(operations);
      expect(Math.max(...seen.values())).toBe(1);
      expect(tree.groups[0]!.nodes).toBe(tape.count);
    }
  });

  test("modules nest by call", () => {
    const { tree } = fold(residual(), { "body.0": "Residual", "body.1": "Residual" });
    const paths = tree.groups.filter((group) => group.kind === "module").map((group) => group.path);
    expect(paths).toContain("body.1");
    expect(paths).toContain("body.1.linear");
    const outer = tree.groups.find((group) => group.path === "body.1")!;
    expect(outer.nodes).toBe(4); // add, relu, mm, and the weight
  });

  test("a loop of 200 steps is one box, and any of them can be opened", () => {
    const { folding, tree, tape } = fold(unrolled(200), { cell: "RNNCell" });
    expect(titles(folding, folding.overview())).toEqual(expect.arrayContaining(["Mean", expect.stringMatching(/^cell ×(199|200)$/)]));
    const repeat = tree.groups.find((group) => group.kind === "repeat")!;
    const step = tree.groups.find((group) => group.kind === "step" && group.step === 17)!;
    expect(step.parent).toBe(repeat.id);
    const open = new Set(folding.pathTo(step.first));
    const visible = folding.show(open);
    expect(visible.boxes.filter((box) => box.kind === "folded" && box.group >= 0).length).toBeGreaterThan(190);
    const names = visible.boxes.filter((box) => box.kind === "node").map((box) => box.title);
    expect(names).toEqual(expect.arrayContaining(["Tanh", "Add", "Mm"]));
    expect(text(tape, tape.name[step.first]!)).toBe("TanhBackward0");
  });

  test("nodes fold the same way when the order is not known", () => {
    const written = structure(unrolled(40));
    written.nodes.order.fill(0);
    const tape = readTape(written);
    for (let e = 0; e < tape.source.length; e++) expect(tape.order[tape.source[e]!]!).toBeLessThan(tape.order[tape.target[e]!]!);
  });
});

describe("what is shown", () => {
  test("no edge is lost or made up when everything is open", () => {
    const { tape, folding } = fold(residual(), {}, "plumbing");
    const visible = folding.show(folding.everything());
    expect(visible.tapeEdge.length).toBe(tape.source.length);
    for (let e = 0; e < visible.source.length; e++) {
      for (let k = visible.edgeStart[e]!; k < visible.edgeStart[e + 1]!; k++) {
        expect(visible.boxes[visible.source[e]!]!.node).toBe(tape.source[visible.tapeEdge[k]!]);
        expect(visible.boxes[visible.target[e]!]!.node).toBe(tape.target[visible.tapeEdge[k]!]);
      }
    }
  });

  test("folding joins edges and keeps both ends", () => {
    const { folding } = fold(residual());
    const visible = folding.show(new Set([0]));
    const named = [...visible.source].map((a, e) => `${visible.boxes[a]!.title} > ${visible.boxes[visible.target[e]!]!.title}`);
    expect(named).toContain("Mean > body.1 · 4 nodes");
    expect(named).toContain("body.1 · 4 nodes > body.0 · 4 nodes");
    expect(named).toContain("body.0 · 4 nodes > Mm");
  });

  test("plumbing is joined through, unless it is all a module does", () => {
    const rows: Row[] = [
      { name: "", parameter: "head.weight", module: "head" },
      { name: "T", module: "head", inputs: [0] },
      { name: "Addmm", module: "head", inputs: [1] },
      { name: "View", module: "flat", inputs: [2] },
      { name: "Mean", inputs: [3] },
    ];
    const shown = fold(rows).folding;
    const visible = shown.show(shown.everything());
    expect(visible.boxes.map((box) => box.title)).toEqual(["Mean", "View", "Addmm", "head.weight"]);
    expect(visible.source.length).toBe(3);
    const all = fold(rows, {}, "plumbing").folding;
    expect(titles(all, all.everything())).toContain("T");
  });

  test("a shared parameter stands beside each of its users", () => {
    const { folding } = fold(unrolled(3));
    const visible = folding.show(folding.everything());
    const pills = visible.boxes.filter((box) => box.kind === "leaf");
    expect(pills.length).toBe(3);
    expect(new Set(pills.map((box) => box.node)).size).toBe(1);
    expect(pills[0]!.detail).toContain("×3");
  });

  test("modules alone: one box for each leaf module, no parameters", () => {
    const { folding } = fold(residual(), {}, "modules");
    const shown = titles(folding, folding.everything());
    expect(shown.filter((title) => title.includes("weight"))).toEqual([]);
    expect(shown).toContain("Add");
  });
});

describe("search and modules", () => {
  const { tape } = fold(residual());
  const cases: [string, number][] = [
    ["relu", 2], ["body.1", 4], ["stem.weight", 1], ["(2,3)", 10], ["(2, 3) add", 2], ["2×3", 10], ["2x3 add", 2], ["[2, 3]", 10], ["(", 0], ["line 1", 11], [":7", 0], ["", 0],
  ];
  test.each(cases)("%j finds %i", (query, count) => expect(findNodes(tape, query)).toHaveLength(count));

  test("module rows stand in the order in which gradients reach them", () => {
    expect(moduleRows(tape).map((row) => row.path)).toEqual([
      "body", "body.1", "body.1.act", "body.1.linear", "body.0", "body.0.act", "body.0.linear", "stem",
    ]);
  });
});

test("a structure whose columns disagree is refused by name", () => {
  const broken = structure(chain(3));
  broken.nodes.shape.pop();
  expect(() => readTape(broken)).toThrow("column shape has 2 rows, not 3");
  const lost = structure(chain(3));
  lost.edges.target[0] = 99;
  expect(() => readTape(lost)).toThrow("points at a node that is not there");
});

test("a long name keeps its ends in its box, and a usual one is whole", () => {
  const long = "x".repeat(10_000) + "y".repeat(10_000);
  const tape = readTape(structure([
    { name: "", parameter: `${long}.weight`, module: long }, { name: "", parameter: "block.usual.weight", module: "block.usual" },
    { name: "Mm", module: long, inputs: [0] }, { name: "Mul", module: "block.usual", inputs: [2, 1] }, { name: "Sum", inputs: [3] },
  ]));
  const tree = foldTree(tape);
  const cut = `${"x".repeat(20)}…${"y".repeat(19)}`;
  for (const detail of ["modules", "operations", "plumbing"] as const) {
    const { boxes } = new Folding(tape, tree, detail).show(new Set(tree.groups.map((_, i) => i)));
    const words = boxes.flatMap((box) => [box.title, box.detail]);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThan(80);
    expect(words.some((word) => word.includes(cut) || word === `${"x".repeat(20)}…${"y".repeat(12)}.weight`)).toBe(true);
  }
  expect(titles(new Folding(tape, tree, "operations"), new Set())).not.toContain(long);
});
