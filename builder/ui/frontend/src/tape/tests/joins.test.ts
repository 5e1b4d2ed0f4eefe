import { describe, expect, test } from "vitest";
import { shareAt, type StepValues } from "../draw/colouring";
import { Folding } from "../fold/visible";
import { foldTree } from "../fold/tree";
import { joinAt, joinWords } from "../joins";
import { readTape, type Tape } from "../structure";
import { type Row, structure } from "./tapes";

/** x is used by two branches, which are added: two paths join at Exp (node 3), one of them past Tanh. */
const ROWS: Row[] = [
  { name: "", parameter: "fc.weight", shape: "(8, 4)" },
  { name: "Exp", inputs: [0] },
  { name: "Tanh", inputs: [1] },
  { name: "Add", inputs: [1, 2] },
];
const EXP = 2;

function tapeOf(ports: number[] | undefined = [0, 0, 0, 0]): Tape {
  const made = structure(ROWS);
  if (ports) made.edges.port = ports;
  return readTape(made);
}

/** Norms along the two edges into Exp, and of what arrives there. */
function step(tape: Tape, first: number, second: number, sum: number): StepValues {
  const norms = new Float32Array(tape.count).fill(1);
  const edgeNorms = new Float32Array(tape.source.length).fill(1);
  const [a, b] = tape.into.edge.subarray(tape.into.start[EXP]!, tape.into.start[EXP + 1]!);
  edgeNorms[a!] = first;
  edgeNorms[b!] = second;
  norms[EXP] = sum;
  return { step: 0, norms, edgeNorms, times: null };
}

describe("where paths join", () => {
  test.each<[string, [number, number, number], number, number | null]>([
    ["the same way", [2, 3, 5], 0, 1],
    ["against each other", [2, 5, 3], 4 / 7, -1],
    ["all of it", [4, 4, 0], 1, -1],
    ["at right angles", [3, 4, 5], 2 / 7, 0],
    ["one of them nothing", [0, 4, 4], 0, null],
  ])("%s", (_, norms, cancelled, cosine) => {
    const tape = tapeOf();
    const join = joinAt(tape, step(tape, ...norms), EXP)!;
    expect(join.paths).toBe(2);
    expect(join.cancelled).toBeCloseTo(cancelled, 5);
    if (cosine === null) expect(join.cosine).toBeNull();
    else expect(join.cosine).toBeCloseTo(cosine, 5);
  });

  test.each<[string, Tape, [number, number, number]]>([
    ["one was not measured", tapeOf(), [-1, 4, 4]],
    ["one is NaN", tapeOf(), [NaN, 4, 4]],
    ["their sum is Inf", tapeOf(), [3, 4, Infinity]],
    ["nothing flows", tapeOf(), [0, 0, 0]],
    ["they reach two outputs", tapeOf([0, 1, 0, 1]), [3, 4, 5]],
    ["outputs are not known", tapeOf([]), [3, 4, 5]],
  ])("nothing is said when %s", (_, tape, norms) => expect(joinAt(tape, step(tape, ...norms), EXP)).toBeNull());

  test("nothing joins where one path arrives", () => {
    const tape = tapeOf();
    expect(joinAt(tape, step(tape, 3, 4, 5), 1)).toBeNull();
  });

  test("in words", () => {
    const tape = tapeOf();
    expect(joinWords(joinAt(tape, step(tape, 2, 5, 3), EXP)!)).toBe("2 paths add up: 57 % cancels · cos −1.00");
  });
});

test("a parameter shows the norm of its gradient in the step that is shown", () => {
  const tape = tapeOf();
  const folding = new Folding(tape, foldTree(tape), "operations");
  const pill = folding.show(folding.everything()).boxes.find((box) => box.kind === "leaf")!;
  expect(pill.detail).toBe("(8, 4)");
  folding.norms = Float32Array.of(1, 1, 1, 0.012);
  expect(pill.detail).toBe("1.2e−2 · (8, 4)");
  folding.norms = Float32Array.of(1, 1, 1, NaN);
  expect(pill.detail).toBe("NaN · (8, 4)");
  folding.norms = Float32Array.of(1, 1, 1, -1);
  expect(pill.detail).toBe("(8, 4)");
});

describe("the share of an edge", () => {
  const shares = (tape: Tape) => {
    const values = step(tape, 1, 3, 4);
    return [...tape.into.edge.subarray(tape.into.start[EXP]!, tape.into.start[EXP + 1]!)].map((edge) => shareAt(tape, values.edgeNorms!, edge));
  };
  test("is of what adds up with it", () => expect(shares(tapeOf())).toEqual([0.25, 0.75]));
  test("is not told where the edges reach different outputs", () => {
    const made = structure(ROWS);
    made.edges.port = made.edges.target.map((_, edge) => edge % 7);
    expect(shares(readTape(made)).every(Number.isNaN)).toBe(true);
  });
});
