import { describe, expect, test } from "vitest";
import { kindsOf, upTo } from "../draw/colouring";
import { findingsOf, nodeAt } from "../findings";
import { TapeRun } from "../run";
import { alike, readTape, type Tape } from "../structure";
import { apart, movedBy } from "../transport/debugging";
import { firingOrder, Replay, replayKey, speedFor } from "../transport/replay";
import type { TapeViewer } from "../viewer";
import { type Row, structure } from "./tapes";

const ROWS: Row[] = [
  { name: "", parameter: "fc1.weight", module: "fc1" },
  { name: "Addmm", module: "fc1", inputs: [0], line: 11, shape: "(32, 8)" },
  { name: "Tanh", module: "act", inputs: [1], line: 12, shape: "(32, 8)" },
  { name: "Mean", inputs: [2], line: 13, shape: "()" },
];

function tapeOf(rows: Row[] = ROWS, change: (made: ReturnType<typeof structure>) => void = () => undefined): Tape {
  const made = structure(rows);
  change(made);
  return readTape(made);
}

/** A viewer that only remembers what it was told. */
function stand(tape: Tape): { replay: Replay; viewer: TapeViewer; told: [place: number, node: number][] } {
  const told: [number, number][] = [];
  const viewer = { tape, setReplayed: (place: number, node: number) => told.push([place, node]) } as unknown as TapeViewer;
  return { replay: new Replay(viewer), viewer, told };
}

describe("a backward pass in slow motion", () => {
  test("runs in the order in which nodes fired, not in that of their numbers", () => {
    const rows: Row[] = [
      { name: "", parameter: "a" }, { name: "", parameter: "b" }, { name: "Mul", inputs: [0, 1] }, { name: "Mean", inputs: [2] },
    ];
    const tape = tapeOf(rows, (made) => (made.nodes.order = [0, 1, 3, 2]));
    expect([...firingOrder(tape)]).toEqual([0, 1, 3, 2]);
  });

  test("goes on, back and to any node, and not beyond its ends", () => {
    const { replay, told } = stand(tapeOf());
    replay.begin();
    for (const by of [1, 1, -1, 9, 9]) replay.step(by);
    expect(told.map(([place]) => place)).toEqual([0, 1, 2, 1, 3, 3]);
    replay.step(-99);
    expect(replay.node).toBe(0);
    replay.end();
    expect(told.at(-1)).toEqual([-1, -1]);
    expect(replay.on).toBe(false);
  });

  test("keys are taken only while it runs, but for the one that begins it", () => {
    const { replay } = stand(tapeOf());
    expect(["," , ".", "Escape"].map((key) => replayKey(replay, key))).toEqual([false, false, false]);
    replay.begin();
    expect(replayKey(replay, ".")).toBe(true);
    expect(replay.at).toBe(1);
    expect(replayKey(replay, "x")).toBe(false);
    expect(replayKey(replay, "Escape")).toBe(true);
    expect(replay.on).toBe(false);
  });

  test.each<[string, (stage: ReturnType<typeof stand>) => void, boolean]>([
    ["its values come late", ({ replay }) => replay.shows(7), true],
    ["its values come twice", ({ replay }) => [7, 7].forEach((step) => replay.shows(step)), true],
    ["another step is shown", ({ replay }) => replay.shows(8), false],
    ["no step is shown", ({ replay }) => replay.shows(null), false],
    ["another graph is shown", ({ replay, viewer }) => ((viewer.tape = tapeOf()), replay.shows(7)), false],
  ])("when %s", (_, happen, goesOn) => {
    const stage = stand(tapeOf());
    stage.replay.shows(7);
    stage.replay.begin();
    stage.replay.step(2);
    happen(stage);
    expect(stage.replay.on).toBe(goesOn);
    expect(stage.replay.at).toBe(goesOn ? 2 : -1);
  });

  test.each([[20, 3], [200, 10], [10_000, 1000], [1_000_000, 1000]])("a pass of %i nodes begins at %i a second", (nodes, speed) => {
    expect(speedFor(nodes)).toBe(speed);
  });

  test("gradients are there as far as the pass has come, along edges too", () => {
    const tape = tapeOf();
    const values = { step: 0, norms: Float32Array.of(1, 2, NaN, 4), edgeNorms: Float32Array.of(5, 6, 7), times: null };
    expect([...upTo(tape, values, 0).norms]).toEqual([1, -1, -1, -1]);
    expect([...upTo(tape, values, 2).norms]).toEqual([1, 2, NaN, -1]);
    const first = [...tape.source].map((source) => (source === 0 ? values.edgeNorms[[...tape.source].indexOf(source)]! : -1));
    expect([...upTo(tape, values, 0).edgeNorms!]).toEqual(first);
    expect([...values.norms]).toEqual([1, 2, NaN, 4]);
  });
});

describe("two batches of one graph", () => {
  const batch = (size: number): Row[] => ROWS.map((row) => (row.shape ? { ...row, shape: row.shape.replace("32", String(size)) } : row));
  test("have the same nodes", () => expect(alike(tapeOf(batch(32)), tapeOf(batch(29)))).toBe(true));
  test.each([
    ["another operation", ROWS.map((row) => (row.name === "Tanh" ? { ...row, name: "Relu" } : row))],
    ["another line", ROWS.map((row) => (row.name === "Tanh" ? { ...row, line: 99 } : row))],
    ["another edge", ROWS.map((row) => (row.name === "Mean" ? { ...row, inputs: [1] } : row))],
    ["one node more", [...ROWS, { name: "Neg", inputs: [3] }]],
  ])("%s is another graph", (_, rows) => expect(alike(tapeOf(), tapeOf(rows))).toBe(false));
});

describe("what a step changed", () => {
  test.each([
    [1.5, 2.5, ["1.500", "2.500"]],
    [2.27291, 2.27286, ["2.27291", "2.27286"]],
    [3, 3, ["3.000", "3.000"]],
    [null, 0.5, ["empty", "0.5000"]],
    [1e-5, 1.0004e-5, ["1.0000e-5", "1.0004e-5"]],
  ])("%s and %s are told apart", (before, after, told) => expect(apart(before, after)).toEqual(told));

  test.each([
    [{ before: 2, update: 0.002 }, "0.10 %"],
    [{ before: 2, update: 2e-6 }, "1.0e−6 of it"],
    [{ before: 0, update: 1 }, ""],
    [{ before: 2, update: 0 }, ""],
    [{ before: 2, update: null }, ""],
  ])("%o moved by a part of itself", (row, told) => expect(movedBy(row)).toBe(told));
});

describe("findings", () => {
  test("the line that starves a parameter is told, and what it does not explain", () => {
    const tape = tapeOf(ROWS, (made) => {
      made.unused_parameters = ["fc2.weight", "fc3.weight"];
      made.cuts = [
        { reason: "detach", message: "detach() cuts the graph", file: "model.py", line: 12, starves: ["fc2.weight"] },
        { reason: "comparison", message: "a comparison has no gradient", file: "model.py", line: 13, starves: [] },
      ];
    });
    const rows = findingsOf(tape, null, null);
    expect(rows.map((row) => row.code)).toEqual(["no-gradient", "no-gradient"]);
    expect(rows[0]!.places[0]).toMatchObject({ line: 12, node: nodeAt(tape, "model.py", 12) });
    expect(rows[1]!.message).toMatch(/^fc3.weight requires/);
  });

  test("a weak cause stands aside where a surer one explains the same; files of before tell every cause", () => {
    const cuts = [
      { reason: "detach", message: "detach() cuts the graph", file: "model.py", line: 12, starves: ["fc2.weight"], explains: ["fc2.weight"] },
      { reason: "value", message: "the value leaves the graph", file: "model.py", line: 13, starves: ["fc2.weight"], explains: [] as string[] },
    ];
    const told = (kept: unknown[]): number[] =>
      findingsOf(tapeOf(ROWS, (made) => Object.assign(made, { unused_parameters: ["fc2.weight"], cuts: kept })), null, null).map((row) => row.places[0]!.line);
    expect(told(cuts)).toEqual([12]);
    expect(told(cuts.map(({ explains: _, ...older }) => older))).toEqual([12, 13]);
  });

  test.each([
    [[1, NaN, NaN, Infinity], 0, /becomes NaN or Inf in/],
    [[1, 2, Infinity, NaN], 1, /becomes NaN or Inf in/],
    [[NaN, NaN, NaN, NaN], 0, /is NaN or Inf already/],
  ])("of norms %o node %i is told, not those that pass it on", (norms, node, words) => {
    const values = { step: 0, norms: Float32Array.from(norms), edgeNorms: null, times: null };
    const rows = findingsOf(tapeOf(), values, null);
    expect(rows).toMatchObject([{ code: "non-finite", severe: true, message: expect.stringMatching(words) as string }]);
    expect(rows[0]!.places.map((place) => place.node)).toEqual([node]);
  });

  test("what made the loss NaN in forward selects its node, where the shown graph is the one it was found on", () => {
    const found = { code: "non-finite", message: "the value becomes NaN in forward", file: "model.py", line: 12, evidence: "", fix: "", step: 3, node: 3 };
    const node = (signature: string): number =>
      findingsOf(tapeOf(), null, { postMortem: null, toldFailure: null, findings: [{ ...found, signature }] } as unknown as TapeRun)[0]!.places[0]!.node;
    expect(node("test")).toBe(3);
    expect(node("another")).toBe(nodeAt(tapeOf(), "model.py", 12));
  });

  test("a failure is told over the picture or among the findings, not twice", () => {
    const failed = { signature: "test", node: 2, step: 4, reason: "the memory is gone", message: "", fix: "keep it", file: "model.py", line: 12, changed: null };
    const run = (told: boolean): TapeRun => ({ postMortem: failed, toldFailure: told ? failed : null, findings: [] }) as unknown as TapeRun;
    expect(findingsOf(tapeOf(), null, run(true))).toEqual([]);
    const [row] = findingsOf(tapeOf(), null, run(false));
    expect(row).toMatchObject({ code: "backward-failed", message: "the memory is gone", places: [{ label: "failed", line: 12, node: 2 }] });
  });

  test("a dismissed failure stays so, and another one is told", () => {
    const run = new TapeRun("test");
    const fail = (step: number): void => void (run.meta = { error: { post_mortem: { step, node: 2, message: "gone" } } });
    expect(run.toldFailure).toBeNull();
    fail(4);
    expect(run.toldFailure?.step).toBe(4);
    run.dismissFailure();
    fail(4);
    expect(run.toldFailure).toBeNull();
    fail(9);
    expect(run.toldFailure?.step).toBe(9);
  });

  test("healthy numbers are no finding", () => {
    expect(findingsOf(tapeOf(), { step: 0, norms: Float32Array.of(1, 0, -1, 3), edgeNorms: null, times: null }, null)).toEqual([]);
  });
});

test("each device has a hue of its own, and what has none is bare", () => {
  const tape = tapeOf(ROWS, (made) => {
    made.strings.push("cuda:0", "");
    made.nodes.device = [made.nodes.device[0]!, made.strings.length - 2, made.strings.length - 1, made.nodes.device[0]!];
  });
  const { column, kinds } = kindsOf(tape, "device");
  const shades = [...column].map((index) => kinds.get(index)!.shade);
  expect(new Set(shades).size).toBe(3);
  expect(kinds.get(column[2]!)!.name).toBe("not known");
});
