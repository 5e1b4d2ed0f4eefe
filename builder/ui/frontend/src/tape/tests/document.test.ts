import { describe, expect, test } from "vitest";
import { flatten } from "../document/flatten";
import { foldTree } from "../fold/tree";
import { text } from "../structure";
import type { Edge, Graph, Json, Model, Node } from "../../studio/types";

const node = (name: string, type: string, params: { [name: string]: Json } = {}): Node =>
  ({ id: name, name, type, params, shares: null, position: null });
const wire = (line: string): Edge => {
  const [source, source_port, target, target_port] = line.split(" ") as [string, string, string, string];
  return { source, source_port, target, target_port };
};
const graph = (name: string, inputs: string[], nodes: Node[], wires: string[], outputs: string[]): Graph => ({
  name, nodes, edges: wires.map(wire),
  inputs: inputs.map((one) => ({ id: one, name: one, shape: ["N", 4], dtype: "float32", position: null })),
  outputs: outputs.map((one) => ({ id: one, name: one, position: null })),
});

const RESIDUAL = graph("Residual", ["x"], [node("act", "nn.ReLU"), node("sum", "torch.add")],
  ["x 0 act input", "act 0 sum input", "x 0 sum other", "sum 0 y value"], ["y"]);
const PAIR = graph("Pair", ["a", "b"], [node("left", "nn.ReLU"), node("right", "nn.Tanh")],
  ["a 0 left input", "b 0 right input", "left 0 one value", "right 0 two value"], ["one", "two"]);

function model(nodes: Node[], wires: string[], blocks: Graph[] = []): Model {
  return { ...graph("Net", ["image"], nodes, wires, ["out"]), schema_version: 1, blocks };
}

/** Wires as "from → to", names with their frames. */
function wires(one: Model | Graph): string[] {
  const { tape } = flatten(one);
  const named = (i: number): string => [text(tape, tape.module[i]!), text(tape, tape.name[i]!).split(" · ").pop()].filter(Boolean).join(".");
  return Array.from(tape.source, (to, e) => `${named(tape.target[e]!)} → ${named(to)}`).sort();
}

describe("a document laid flat", () => {
  test("nodes keep what was set in them, and inputs and outputs are nodes too", () => {
    const { tape, facts } = flatten(model([node("fc", "nn.Linear", { out_features: 3, bias: false })], ["image 0 fc input", "fc 0 out value"]));
    expect(tape.count).toBe(3);
    expect(facts.map((one) => one.type)).toEqual(["output", "nn.Linear", "input"]);
    expect(facts[1]!.rows).toEqual([["out_features", "3"], ["bias", "False"]]);
    expect(facts[2]!.rows).toEqual([["shape", "(N, 4)"], ["dtype", "float32"]]);
    expect(text(tape, tape.name[1]!)).toBe("Linear · fc");
  });

  test.each<[string, Model, string[]]>([
    ["a block in place of its use",
      model([node("body", "block.Residual"), node("fc", "nn.Linear")], ["image 0 body x", "body 0 fc input", "fc 0 out value"], [RESIDUAL]),
      ["body.act → body.sum", "body.sum → fc", "fc → out", "image → body.act", "image → body.sum"]],
    ["a repeated block once",
      model([node("body", "flow.repeat", { block: "Residual", times: 3 })], ["image 0 body x", "body 0 out value"], [RESIDUAL]),
      ["body.act → body.sum", "body.sum → out", "image → body.act", "image → body.sum"]],
    ["both ways of a branch",
      model([node("way", "flow.if", { then: "Residual", otherwise: "Residual" })], ["image 0 way x", "way 0 out value"], [RESIDUAL]),
      ["image → way.otherwise.act", "image → way.otherwise.sum", "image → way.then.act", "image → way.then.sum",
        "way.otherwise.act → way.otherwise.sum", "way.otherwise.sum → out", "way.then.act → way.then.sum", "way.then.sum → out"]],
    ["the right one of several outputs",
      model([node("up", "nn.ReLU"), node("two", "block.Pair")], ["image 0 up input", "image 0 two a", "up 0 two b", "two 1 out value"], [PAIR]),
      ["image → two.left", "image → up", "two.right → out", "up → two.right"]],
    ["a block that is not there as a node", model([node("body", "block.Gone")], ["image 0 body x", "body 0 out value"]), ["body → out", "image → body"]],
  ])("shows %s", (_, one, expected) => expect(wires(one)).toEqual(expected));

  test("a frame has the facts of the node that uses the block", () => {
    const { tape, frames } = flatten(model([node("body", "flow.repeat", { block: "Residual", times: 3 })], ["image 0 body x", "body 0 out value"], [RESIDUAL]));
    expect(frames.get("body")!.rows).toEqual([["block", "Residual"], ["times", "3"]]);
    const group = foldTree(tape).groups.find((one) => one.path === "body")!;
    expect(group).toMatchObject({ kind: "module", className: "repeat ×3 · Residual", nodes: 2 });
  });

  test("a block that uses itself, and wires in a circle, come to an end", () => {
    const endless = graph("Endless", ["x"], [node("again", "block.Endless")], ["x 0 again x", "again 0 y value"], ["y"]);
    expect(flatten(model([node("body", "block.Endless")], ["image 0 body x", "body 0 out value"], [endless])).tape.count).toBe(3);
    expect(flatten(model([node("a", "nn.ReLU"), node("b", "nn.ReLU")], ["a 0 b input", "b 0 a input", "b 0 out value"])).tape.count).toBe(4);
  });

  test("a block by itself", () => expect(wires(RESIDUAL)).toEqual(["act → sum", "sum → y", "x → act", "x → sum"]));
});
