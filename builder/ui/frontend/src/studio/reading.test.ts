// What is typed, searched, pressed and shown: tables of cases for the pure parts of the page.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { linesOf, nodeAt } from "./code";
import { closesCircle, indexOf, inputPorts, outputPorts, shapeText, splitPort } from "./graph";
import { COMMANDS, keyText, pressed } from "./keyboard";
import { fresh, isIdentifier, stem } from "./names";
import { groups, placeable, search, stackNext } from "./palette";
import { bytes, count, paramLine, pythonText, scaled, titleOf, withoutName } from "./summary";
import { fieldText, parseShape, parseValue } from "./values";
import type { Catalog, Edge, Json, Model, Node, Param } from "./types";
import { wirePath } from "./Wire";

const root = fileURLToPath(new URL("../../../../../builder/catalog/data/", import.meta.url));
const newest = readdirSync(root).filter((name) => name.endsWith(".json")).sort().at(-1)!;
const catalog = JSON.parse(readFileSync(root + newest, "utf8")) as Catalog;
const param = (change: Partial<Param>): Param => ({
  name: "p", kind: "any", required: false, default: null, choices: null, nullable: false, length: null, inferred: false, minimum: null, doc: "", ...change,
});
const node = (type: string, params: { [name: string]: Json } = {}, name = "it"): Node => ({ id: name, type, name, params, shares: null, position: null });
const edge = (source: string, target: string, target_port = "input", source_port = "0"): Edge => ({ source, source_port, target, target_port });
const model = (nodes: Node[], edges: Edge[] = []): Model => ({ schema_version: 1, name: "Net", inputs: [], nodes, edges, outputs: [], blocks: [] });

describe("values as they are typed", () => {
  const CASES: [string, Partial<Param>, string, unknown][] = [
    ["empty leaves the default", { kind: "int" }, " ", { unset: true }],
    ["a whole number", { kind: "int" }, "16", { value: 16 }],
    ["no whole number", { kind: "int" }, "1.5", { wrong: "a whole number" }],
    ["below the minimum", { kind: "int", minimum: 1 }, "0", { wrong: "at least 1" }],
    ["a float", { kind: "float" }, "1e-3", { value: 0.001 }],
    ["one number for a pair", { kind: "ints", length: 2 }, "3", { value: 3 }],
    ["a pair", { kind: "ints", length: 2 }, "3, 5", { value: [3, 5] }],
    ["a pair as Python writes it", { kind: "ints", length: 2 }, "(3, 5)", { value: [3, 5] }],
    ["three for a pair", { kind: "ints", length: 2 }, "1, 2, 3", { wrong: "one number or 2" }],
    ["a word among choices", { kind: "ints", length: 2, choices: ["same", "valid"] }, "same", { value: "same" }],
    ["None where it may be", { kind: "float", nullable: true }, "None", { value: null }],
    ["None where it may not", { kind: "float" }, "None", { wrong: "p cannot be None" }],
    ["a list as Python writes it", { kind: "any" }, "[1, 2]", { value: [1, 2] }],
    ["a word", { kind: "str" }, ":, 0", { value: ":, 0" }],
    ["several floats", { kind: "floats" }, "0.5, 2", { value: [0.5, 2] }],
  ];
  it.each(CASES)("%s", (_name, change, text, expected) => expect(parseValue(param(change), text)).toEqual(expected));

  it("shapes have numbers and names", () => {
    expect(parseShape("N, 1, 28, 28")).toEqual({ shape: ["N", 1, 28, 28] });
    expect(parseShape("(N, 1)")).toEqual({ shape: ["N", 1] });
    expect(parseShape("")).toEqual({ shape: [] });
    expect(parseShape("N, 1.5")).toHaveProperty("wrong");
  });

  it("values read as Python writes them", () => {
    expect([fieldText([3, 5]), pythonText([3]), pythonText(true), pythonText(null)]).toEqual(["3, 5", "(3,)", "True", "None"]);
  });
});

describe("names", () => {
  it.each([["nn.Conv2d", "conv"], ["nn.BatchNorm2d", "norm"], ["nn.GELU", "act"], ["torch.cat", "cat"], ["Tensor.__getitem__", "item"],
    ["block.ResidualBlock", "residual_block"], ["flow.repeat", "repeat"], ["nn.CrossEntropyLoss", "loss"]])("%s is called %s", (type, name) =>
    expect(stem(type)).toBe(name));
  it("counts up to the first free one", () => expect(fresh("conv", new Set(["conv1", "conv2"]))).toBe("conv3"));
  it.each(["1st", "class", "a b", "", "__x", "torch"])("%s is no name", (text) => expect(isIdentifier(text)).toBe(false));
});

describe("nodes in few words", () => {
  it("key parameters first, inferred and default ones left out", () => {
    expect(paramLine(node("nn.Conv2d", { out_channels: 16, kernel_size: 3, padding: 1, stride: 1 }), catalog.entries["nn.Conv2d"])).toBe("16 · k3 · pad 1");
    expect(paramLine(node("nn.Linear", { out_features: 10, in_features: 4 }), catalog.entries["nn.Linear"])).toBe("10");
  });
  it("ops go by their own name", () => {
    expect([titleOf(node("torch.add", {}, "add1")), titleOf(node("nn.Conv2d", {}, "stem")), titleOf(node("torch.cat", {}, "joined"))])
      .toEqual(["add", "Conv2d · stem", "cat · joined"]);
  });
  it("a card does not repeat its name in what is wrong with it", () => {
    expect(withoutName("conv2: a window of 9 does not fit", "Conv2d · conv2")).toBe("a window of 9 does not fit");
    expect(withoutName("conv2 expects 7 channels", "Conv2d · conv2")).toBe("expects 7 channels");
    expect(withoutName("add1: sizes differ", "add")).toBe("add1: sizes differ");
  });
  it("numbers read at a glance", () => {
    expect([count(6106), count(1_234_567), scaled(740_000), bytes(41_000), bytes(12)]).toEqual(["6,106", "1.23 M", "740 k", "41.0 kB", "12 B"]);
    expect([shapeText(["N", 16, 8]), shapeText([]), shapeText(undefined)]).toEqual(["N × 16 × 8", "scalar", ""]);
  });
});

describe("ports", () => {
  it("a list of tensors has one free place more", () => {
    const one = model([node("torch.cat", {}, "cat1"), node("nn.ReLU", {}, "act1")], [edge("act1", "cat1", "tensors.0")]);
    expect(inputPorts(one, one, one.nodes[0]!, catalog.entries["torch.cat"]).map((port) => port.id)).toEqual(["tensors.0", "tensors.1"]);
    expect(splitPort("tensors.1")).toEqual(["tensors", 1]);
  });
  it("nested outputs have paths", () => {
    const one = model([node("nn.LSTM", { hidden_size: 4 }, "lstm1")]);
    expect(outputPorts(one, one, one.nodes[0]!, catalog.entries["nn.LSTM"], null).map((port) => port.id)).toEqual(["0", "1.0", "1.1"]);
  });
  it("indices of pooling only when asked for", () => {
    const ports = (params: { [name: string]: Json }) => {
      const one = model([node("nn.MaxPool2d", params, "pool1")]);
      return outputPorts(one, one, one.nodes[0]!, catalog.entries["nn.MaxPool2d"], null).length;
    };
    expect([ports({ kernel_size: 2 }), ports({ kernel_size: 2, return_indices: true })]).toEqual([1, 2]);
  });
  it("circles are found before they are closed", () => {
    const one = model([node("nn.ReLU", {}, "a"), node("nn.ReLU", {}, "b")], [edge("a", "b")]);
    expect([closesCircle(one, "b", "a"), closesCircle(one, "a", "b"), indexOf(one).order]).toEqual([true, false, ["a", "b"]]);
  });
});

describe("the palette", () => {
  it("lists every layer, op and loss once", () => {
    const listed = groups(catalog).flatMap((group) => [...group.usual, ...group.more].map((entry) => entry.type));
    const wanted = Object.values(catalog.entries).filter((entry) => placeable(entry) && !entry.deprecated).map((entry) => entry.type);
    expect([...listed].sort()).toEqual([...wanted].sort());
  });
  it.each([["conv2", "nn.Conv2d"], ["relu", "nn.ReLU"], ["maxpool2", "nn.MaxPool2d"], ["lstm", "nn.LSTM"], ["norm2", "nn.BatchNorm2d"], ["mha", "nn.MultiheadAttention"]])(
    "%s finds %s", (query, type) => expect(search(catalog, query, []).slice(0, 3).map((entry) => entry.type)).toContain(type));
  it("offers what usually follows", () => {
    const fits = ["nn.Linear", "nn.ReLU", "nn.BatchNorm2d", "nn.MaxPool2d", "nn.Conv2d"];
    expect(stackNext(catalog, fits, "convolution")[0]!.type).toBe("nn.BatchNorm2d");
    expect(stackNext(catalog, ["nn.Dropout", "nn.ReLU"], "linear").map((entry) => entry.type)).toEqual(["nn.ReLU", "nn.Dropout"]);
  });
});

describe("keys", () => {
  const key = (key: string, mods: Partial<KeyboardEvent> = {}) => pressed({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods });
  it("are written as in the table", () => {
    expect([key("z", { ctrlKey: true }), key("Z", { metaKey: true, shiftKey: true }), key("?", { shiftKey: true }), key("ArrowUp", { altKey: true }), key("r")])
      .toEqual(["Mod+Z", "Mod+Shift+Z", "?", "Alt+ArrowUp", "R"]);
    expect(keyText("Alt+ArrowUp")).toBe("Alt+↑");
  });
  it("have one meaning each, and none is a layer's letter", () => {
    const all = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(all).size).toBe(all.length);
    const letters = Object.values(catalog.entries).flatMap((entry) => (entry.key ? [entry.key.toUpperCase()] : []));
    expect(new Set(letters).size).toBe(letters.length);
    expect(all.filter((one) => letters.includes(one))).toEqual([]);
  });
});

describe("code and canvas", () => {
  const map = {
    conv1: { module: "features.0", init: [8, 8] as [number, number], forward: [12, 12] as [number, number] },
    whole: { module: "features", init: [7, 10] as [number, number], forward: null },
  };
  it("a line belongs to the narrowest node", () => expect([nodeAt(map, 8), nodeAt(map, 9), nodeAt(map, 99)]).toEqual(["conv1", "whole", null]));
  it("a node has its lines", () => expect([linesOf(map.conv1), linesOf(undefined)]).toEqual([[8, 12], []]));
});

describe("wires", () => {
  it("straight down, curved aside, around what stands in between", () => {
    expect(wirePath(0, 0, 0, 40, null)).toBe("M0 0 L0 40");
    expect(wirePath(0, 0, 100, 40, null)).toContain("C");
    expect(wirePath(0, 0, 0, 200, 120)).toContain("120");
  });
});
