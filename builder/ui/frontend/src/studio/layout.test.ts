import { describe, expect, it } from "vitest";
import { GAP_Y, NODE_WIDTH, freeSpot, layered, makeRoom, placed } from "./layout";
import type { Edge, Graph, Node, Position } from "./types";

const node = (id: string, position: Position | null = null): Node => ({ id, type: "nn.ReLU", name: id, params: {}, shares: null, position });
const edge = (source: string, target: string, target_port = "input"): Edge => ({ source, source_port: "0", target, target_port });
const graph = (ids: string[], edges: Edge[]): Graph => ({ name: "Net", inputs: [], nodes: ids.map((id) => node(id)), edges, outputs: [] });
const heights = new Map<string, number>();

const overlaps = (positions: ReadonlyMap<string, Position>): string[] => {
  const all = [...positions];
  return all.flatMap(([a, [ax, ay]], place) =>
    all.slice(place + 1).filter(([, [bx, by]]) => Math.abs(ax - bx) < NODE_WIDTH && Math.abs(ay - by) < 40).map(([b]) => `${a} on ${b}`));
};

const SHAPES: [string, Graph][] = [
  ["chain", graph(["a", "b", "c"], [edge("a", "b"), edge("b", "c")])],
  ["diamond", graph(["a", "b", "c", "d"], [edge("a", "b"), edge("a", "c"), edge("b", "d"), edge("c", "d", "other")])],
  ["skip", graph(["a", "b", "c"], [edge("a", "b"), edge("b", "c"), edge("a", "c", "other")])],
  ["fan", graph(["a", "b", "c", "d", "e"], ["b", "c", "d", "e"].map((id) => edge("a", id)))],
  ["apart", graph(["a", "b"], [])],
];

describe("the layered layout", () => {
  it.each(SHAPES)("%s: sources above what they feed, no two cards on each other", (_name, one) => {
    const positions = layered(one, heights);
    for (const { source, target } of one.edges) expect(positions.get(target)![1]).toBeGreaterThan(positions.get(source)![1]);
    expect(overlaps(positions)).toEqual([]);
  });

  it("stands a chain in one column", () => {
    const positions = layered(SHAPES[0]![1], heights);
    expect(new Set([...positions.values()].map(([x]) => x)).size).toBe(1);
  });

  it("gives tall cards their room", () => {
    const positions = layered(SHAPES[0]![1], new Map([["a", 90]]));
    expect(positions.get("b")![1] - positions.get("a")![1]).toBe(90 + GAP_Y);
  });
});

describe("places made by hand", () => {
  it("stay, and a new node stands below what feeds it", () => {
    const one: Graph = { ...graph([], [edge("a", "b")]), nodes: [node("a", [300, 40]), node("b")] };
    const positions = placed(one, heights);
    expect(positions.get("a")).toEqual([300, 40]);
    expect(positions.get("b")![0]).toBe(300);
    expect(positions.get("b")![1]).toBeGreaterThan(40);
  });

  it("a taken place sends the next card to its right", () => {
    expect(freeSpot([0, 0], 40, [{ x: 0, y: 0, width: NODE_WIDTH, height: 40 }])[0]).toBeGreaterThan(NODE_WIDTH);
  });

  it("makes room by moving down what hangs below", () => {
    const one: Graph = { ...graph([], [edge("a", "b")]), nodes: [node("a", [0, 0]), node("b", [0, 60])] };
    const moves = makeRoom(one, [0, 60], 40, placed(one, heights), new Set(["a"]));
    expect(moves).toEqual({ b: [0, 60 + 40 + GAP_Y] });
    expect(makeRoom(one, [600, 60], 40, placed(one, heights), new Set(["a"]))).toEqual({});
  });
});
