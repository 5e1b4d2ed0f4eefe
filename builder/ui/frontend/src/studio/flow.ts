/**
 * Document → what React Flow draws. What did not change keeps its identity, so only changed cards render again.
 */
import { Position as Side, type Edge as FlowEdge, type Node as FlowNode } from "@xyflow/react";
import { entryOf, indexOf, inputPorts, outputPorts, shapeText, usedBlocks, type PlacedPort } from "./graph";
import { NODE_WIDTH, ROWS_SHOWN } from "./layout";
import { paramLine, titleOf } from "./summary";
import type { Catalog, Edge, Entry, Finding, Graph, Input, Json, Model, Node, Output, Position, Report } from "./types";

export interface CardData extends Record<string, unknown> {
  kind: "input" | "node" | "output" | "block";
  title: string;
  params: string;
  shape: string;
  color: string;
  inputs: PlacedPort[];
  outputs: { id: string; label: string; shape: string }[];
  finding: Finding | null;
  /** What a block's frame shows of its inside. */
  inner: { id: string; title: string; color: string; shape: string }[];
  /** How many more nodes are inside. */
  hidden: number;
}

export interface WireData extends Record<string, unknown> {
  /** The x of the vertical run that leads around cards in between; null where nothing is in the way. */
  lane: number | null;
  broken: boolean;
  shape: string;
  several: boolean;
}

export type CardNode = FlowNode<CardData, "card">;
export type WireEdge = FlowEdge<WireData, "wire">;

export interface FlowInput {
  model: Model;
  graph: Graph;
  catalog: Catalog | null;
  report: Report | null;
  selected: ReadonlySet<string>;
  wires: ReadonlySet<string>;
  positions: ReadonlyMap<string, Position>;
  heights: ReadonlyMap<string, number>;
}

/** The finding a node shows: its first error, else its first warning. */
export function findingsByNode(report: Report | null): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of report?.findings ?? []) {
    if (finding.node === null) continue;
    const known = found.get(finding.node);
    if (!known || (known.severity === "warning" && finding.severity === "error")) found.set(finding.node, finding);
  }
  return found;
}

export const colorOf = (catalog: Catalog | null, type: string): string => entryOf(catalog, type)?.color ?? "shape";

function cardOf(from: FlowInput, id: string, findings: ReadonlyMap<string, Finding>): CardData {
  const { model, graph, catalog, report } = from;
  const found = indexOf(graph).items.get(id)!;
  const shapes = report?.shapes[id] ?? {};
  const finding = findings.get(id) ?? null;
  if (found.kind === "input") return inputCard(found.item, finding);
  if (found.kind === "output") return outputCard(found.item, graph, report, finding);
  const node = found.item;
  const entry = entryOf(catalog, node.type);
  const outputs = outputPorts(model, graph, node, entry, report)
    .map((port) => ({ ...port, shape: shapeText(shapes[port.id]) }));
  const block = node.type.startsWith("block.") || node.type.startsWith("flow.");
  return {
    kind: block ? "block" : "node",
    title: titleOf(node),
    params: lineOf(model, node, entry),
    shape: outputs.find((port) => port.shape)?.shape ?? "",
    color: block ? "convolution" : colorOf(catalog, node.type),
    inputs: inputPorts(model, graph, node, entry),
    outputs,
    finding,
    ...insideOf(from, node),
  };
}

function inputCard(input: Input, finding: Finding | null): CardData {
  const shape = shapeText(input.shape);
  return {
    kind: "input", title: `Input · ${input.name}`, params: "", shape, color: "io", inputs: [],
    outputs: [{ id: "0", label: input.name, shape }], finding, inner: [], hidden: 0,
  };
}

function outputCard(output: Output, graph: Graph, report: Report | null, finding: Finding | null): CardData {
  const edge = indexOf(graph).incoming.get(output.id)?.get("value");
  const shape = edge ? shapeText(report?.shapes[edge.source]?.[edge.source_port] ?? inputShape(graph, edge)) : "";
  return {
    kind: "output", title: `Output · ${output.name}`, params: "", shape, color: "io",
    inputs: [{ id: "value", label: "value", required: true, wired: edge !== undefined, doc: "" }], outputs: [], finding, inner: [], hidden: 0,
  };
}

const inputShape = (graph: Graph, edge: Edge) => graph.inputs.find((input) => input.id === edge.source)?.shape;

function lineOf(model: Model, node: Node, entry: Entry | undefined): string {
  if (node.shares !== null) return `weights of ${node.shares}`;
  if (node.type === "code") return String(node.params.source ?? node.params.code ?? "").trim().split("\n")[0]!;
  return node.type.startsWith("block.") || node.type.startsWith("flow.") ? blockLine(model, node) : paramLine(node, entry);
}

function insideOf({ model, catalog, report }: FlowInput, node: Node): Pick<CardData, "inner" | "hidden"> {
  const blocks = usedBlocks(node).flatMap((name) => model.blocks.find((block) => block.name === name) ?? []);
  const nodes = blocks.flatMap((block) => indexOf(block).order.flatMap((id) => block.nodes.find((one) => one.id === id) ?? []));
  const shown = nodes.length > ROWS_SHOWN + 1 ? nodes.slice(0, ROWS_SHOWN) : nodes;
  const inner = shown.map((one) => {
    const params = paramLine(one, entryOf(catalog, one.type));
    return {
      id: one.id, title: params ? `${titleOf(one)}  ${params}` : titleOf(one), color: colorOf(catalog, one.type),
      shape: shapeText(report?.shapes[one.id]?.["0"]),
    };
  });
  return { inner, hidden: nodes.length - shown.length };
}

function blockLine(model: Model, node: Node): string {
  const names = usedBlocks(node);
  const sizes = names.map((name) => model.blocks.find((one) => one.name === name)?.nodes.length ?? 0);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const inside = names.length ? `${size} node${size === 1 ? "" : "s"}` : "no block yet";
  if (!node.type.startsWith("block.")) {
    const times = typeof node.params.times === "number" ? ` × ${node.params.times}` : "";
    return `${names.join(", ") || inside}${times}`;
  }
  const uses = [model, ...model.blocks].flatMap((graph) => graph.nodes).filter((one) => one.type === node.type).length;
  return `${inside} · used ${uses === 1 ? "once" : `${uses} times`}`;
}

const spread = (count: number, place: number): number => Math.round((NODE_WIDTH * (place + 1)) / (count + 1));

/** The centre of a port, from its card's left edge, in canvas pixels. */
export const portX = spread;

const sameData = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b as Json);

/** The cards to draw, reusing from `previous` each that is unchanged. */
export function flowNodes(from: FlowInput, previous: ReadonlyMap<string, CardNode>): CardNode[] {
  const findings = findingsByNode(from.report);
  return indexOf(from.graph).order.map((id) => {
    const [x, y] = from.positions.get(id) ?? [0, 0];
    const height = from.heights.get(id) ?? 38;
    const selected = from.selected.has(id);
    const fresh = cardOf(from, id, findings);
    const old = previous.get(id);
    const data = old && sameData(old.data, fresh) ? old.data : fresh;
    if (old && old.data === data && old.selected === selected && old.position.x === x && old.position.y === y && old.height === height) {
      return old;
    }
    return {
      id, type: "card", position: { x, y }, data, selected, width: NODE_WIDTH, height,
      measured: { width: NODE_WIDTH, height },
      zIndex: data.finding?.fix ? 10 : 0,
      ariaLabel: [data.title, data.params, data.shape, data.finding?.message].filter(Boolean).join(", "),
      handles: [
        ...data.inputs.map((port, place) => ({
          id: port.id, type: "target" as const, position: Side.Top, x: spread(data.inputs.length, place), y: 0, width: 1, height: 1,
        })),
        ...data.outputs.map((port, place) => ({
          id: port.id, type: "source" as const, position: Side.Bottom, x: spread(data.outputs.length, place), y: height, width: 1, height: 1,
        })),
      ],
    } satisfies CardNode;
  });
}

/** The wires to draw, reusing from `previous` each that is unchanged. */
export function flowEdges(from: FlowInput, nodes: readonly CardNode[], previous: ReadonlyMap<string, WireEdge>): WireEdge[] {
  const cards = new Map(nodes.map((node) => [node.id, node]));
  const broken = new Set<string>();
  for (const finding of from.report?.findings ?? []) {
    if (finding.severity !== "error") continue;
    if (finding.edge) broken.add(`${finding.edge.target}:${finding.edge.target_port}`);
    else if (finding.node && finding.port) broken.add(`${finding.node}:${finding.port}`);
  }
  const lanes: { x: number; top: number; bottom: number }[] = [];
  return from.graph.edges.filter((edge) => cards.has(edge.source) && cards.has(edge.target)).map((edge) => {
    const id = `${edge.target}:${edge.target_port}`;
    const source = cards.get(edge.source)!;
    const port = source.data.outputs.find((one) => one.id === edge.source_port);
    const data: WireData = {
      lane: laneOf(edge, cards, nodes, lanes),
      broken: broken.has(id),
      shape: port?.shape ?? "",
      several: source.data.outputs.length > 1,
    };
    const selected = from.wires.has(id);
    const old = previous.get(id);
    if (old && old.source === edge.source && old.sourceHandle === edge.source_port && old.selected === selected && sameData(old.data!, data)) {
      return old;
    }
    return {
      id, type: "wire", source: edge.source, sourceHandle: edge.source_port, target: edge.target, targetHandle: edge.target_port,
      data, selected,
    } satisfies WireEdge;
  });
}

function laneOf(
  edge: Edge, cards: ReadonlyMap<string, CardNode>, nodes: readonly CardNode[], lanes: { x: number; top: number; bottom: number }[],
): number | null {
  const source = cards.get(edge.source)!;
  const target = cards.get(edge.target)!;
  const place = (list: { id: string }[], id: string) => spread(list.length || 1, Math.max(0, list.findIndex((one) => one.id === id)));
  const from = [source.position.x + place(source.data.outputs, edge.source_port), source.position.y + source.height!] as const;
  const to = [target.position.x + place(target.data.inputs, edge.target_port), target.position.y] as const;
  const upwards = to[1] <= from[1];
  const top = Math.min(from[1], to[1]);
  const bottom = Math.max(from[1], to[1]);
  const between = nodes.filter((node) => node.position.y < bottom && node.position.y + node.height! > top);
  const inTheWay = between.some((node) => {
    if (node === source || node === target) return false;
    const share = (node.position.y + node.height! / 2 - from[1]) / (to[1] - from[1] || 1);
    const x = from[0] + (to[0] - from[0]) * Math.min(1, Math.max(0, share));
    return x > node.position.x - 6 && x < node.position.x + NODE_WIDTH + 6;
  });
  if (!inTheWay && !upwards) return null;
  let x = Math.max(from[0], to[0]);
  for (const node of [...between].sort((a, b) => a.position.x - b.position.x)) {
    if (node.position.x - 12 <= x && node.position.x + NODE_WIDTH + 22 > x) x = node.position.x + NODE_WIDTH + 22;
  }
  while (lanes.some((lane) => Math.abs(lane.x - x) < 10 && lane.top < bottom && lane.bottom > top)) x += 12;
  lanes.push({ x, top, bottom });
  return x;
}
