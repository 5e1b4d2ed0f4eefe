/** The middle of the page: the graph as cards and wires, with pan, zoom, minimap, drag, drop and connect. */
import {
  Background, BackgroundVariant, MiniMap, ReactFlow, ReactFlowProvider, SelectionMode, useReactFlow,
  type Connection, type EdgeChange, type FinalConnectionState, type NodeChange,
} from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent } from "react";
import { useStudio, useStudioState } from "./context";
import { Empty } from "./Empty";
import { flowEdges, flowNodes, type CardNode, type WireEdge } from "./flow";
import { closesCircle, indexOf } from "./graph";
import { NODE_WIDTH, placed } from "./layout";
import { NodeCard } from "./NodeCard";
import { drop } from "./stacking";
import { graphOf, heightsOf, wireId } from "./studio";
import { Toolbar } from "./Toolbar";
import type { Graph, Position } from "./types";
import { Wire } from "./Wire";

const nodeTypes = { card: NodeCard };
const edgeTypes = { wire: Wire };
const FIT = { padding: 0.06, maxZoom: 1, minZoom: 0.1 };
/** Smaller than this cards cannot be read: then the first view shows the top of the graph instead of all of it. */
const READABLE = 0.8;
export const DRAG_TYPE = "application/x-tapedeck-layer";

/** Why a wire cannot be, in plain words; null where it can. */
export function whyNot(graph: Graph, connection: { source: string | null; target: string | null }): string | null {
  const { source, target } = connection;
  if (!source || !target) return null;
  if (source === target) return "A node cannot feed itself.";
  if (indexOf(graph).items.get(target)?.kind === "input") return "An input of the model takes no wire.";
  if (closesCircle(graph, source, target)) return "This wire would close a circle: what it feeds already feeds it.";
  return null;
}

export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

function Flow() {
  const studio = useStudio();
  const flow = useReactFlow<CardNode, WireEdge>();
  const box = useRef<HTMLDivElement>(null);
  const model = useStudioState((state) => state.model);
  const catalog = useStudioState((state) => state.catalog);
  const report = useStudioState((state) => state.report);
  const selected = useStudioState((state) => state.selected);
  const wires = useStudioState((state) => state.wires);
  const scope = useStudioState((state) => state.scope);
  const [drag, setDrag] = useState<ReadonlyMap<string, Position> | null>(null);
  const [dropWire, setDropWire] = useState<string | null>(null);
  const lastNodes = useRef<ReadonlyMap<string, CardNode>>(new Map());
  const lastEdges = useRef<ReadonlyMap<string, WireEdge>>(new Map());

  const graph = useMemo(() => graphOf({ model, scope }), [model, scope]);
  const heights = useMemo(() => heightsOf(model, graph, catalog), [model, graph, catalog]);
  const resting = useMemo(() => placed(graph, heights), [graph, heights]);
  const [nodes, edges] = useMemo(() => {
    const positions = drag ? new Map([...resting, ...drag]) : resting;
    const marked = dropWire ? new Set([...wires, dropWire]) : wires;
    const from = { model, graph, catalog, report, selected, wires: marked, positions, heights };
    const cards = flowNodes(from, lastNodes.current);
    const lines = flowEdges(from, cards, lastEdges.current);
    lastNodes.current = new Map(cards.map((card) => [card.id, card]));
    lastEdges.current = new Map(lines.map((line) => [line.id, line]));
    return [cards, lines];
  }, [model, graph, catalog, report, selected, wires, dropWire, resting, heights, drag]);

  useEffect(() => {
    studio.view = {
      fit: () => void flow.fitView({ ...FIT, duration: 150 }),
      zoom: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: 100 }),
      focus: () => box.current?.focus({ preventScroll: true }),
      reveal: (id) => {
        const at = studio.positions().get(id);
        const pane = box.current?.getBoundingClientRect();
        if (!at || !pane) return;
        const corner = flow.flowToScreenPosition({ x: at[0], y: at[1] });
        const zoom = flow.getZoom();
        const inside = corner.x > pane.left && corner.x + NODE_WIDTH * zoom < pane.right && corner.y > pane.top && corner.y + 60 * zoom < pane.bottom;
        if (!inside) void flow.setCenter(at[0] + NODE_WIDTH / 2, at[1] + 26, { zoom, duration: 150 });
      },
      center: () => {
        const pane = box.current!.getBoundingClientRect();
        const point = flow.screenToFlowPosition({ x: pane.left + pane.width / 2, y: pane.top + pane.height / 2 });
        return [point.x, point.y];
      },
    };
    return () => {
      studio.view = null;
    };
  }, [studio, flow]);

  useEffect(() => {
    const [only] = [...selected];
    if (selected.size === 1 && only) studio.view?.reveal(only);
  }, [studio, selected]);
  useEffect(() => {
    const pane = box.current!.getBoundingClientRect();
    const bounds = flow.getNodesBounds(lastNodes.current.size ? [...lastNodes.current.keys()] : []);
    const zoom = Math.min((pane.width * 0.92) / (bounds.width || 1), (pane.height * 0.92) / (bounds.height || 1));
    if (zoom >= READABLE || !bounds.height) void flow.fitView(FIT);
    else void flow.setViewport({ x: pane.width / 2 - (bounds.x + bounds.width / 2) * READABLE, y: 24 - bounds.y * READABLE, zoom: READABLE });
  }, [flow, scope]);

  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]) => {
    const moved = new Map<string, Position>();
    let chosen: Set<string> | null = null;
    for (const change of changes) {
      if (change.type === "select") {
        chosen ??= new Set(studio.state.selected);
        if (change.selected) chosen.add(change.id);
        else chosen.delete(change.id);
      } else if (change.type === "position" && change.position && change.dragging) {
        moved.set(change.id, [Math.round(change.position.x), Math.round(change.position.y)]);
      }
    }
    if (chosen) studio.select(chosen, studio.state.wires);
    if (moved.size) setDrag((before) => new Map([...(before ?? []), ...moved]));
  }, [studio]);

  const onEdgesChange = useCallback((changes: EdgeChange<WireEdge>[]) => {
    const chosen = new Set(studio.state.wires);
    for (const change of changes) {
      if (change.type !== "select") continue;
      if (change.selected) chosen.add(change.id);
      else chosen.delete(change.id);
    }
    studio.select(studio.state.selected, chosen);
  }, [studio]);

  const dragged = useRef(drag);
  dragged.current = drag;
  const onDragStop = useCallback(() => {
    if (dragged.current) studio.move(Object.fromEntries(dragged.current));
    setDrag(null);
  }, [studio]);

  const onConnect = useCallback((wire: Connection) => {
    studio.edit([{
      action: "connect",
      arguments: { source: wire.source, source_port: wire.sourceHandle ?? "0", target: wire.target, target_port: wire.targetHandle ?? "input" },
    }], { label: "connect" });
  }, [studio]);
  const onReconnect = useCallback((old: WireEdge, wire: Connection) => {
    if (old.source === wire.source && old.target === wire.target && old.targetHandle === wire.targetHandle && old.sourceHandle === wire.sourceHandle) return;
    studio.edit([
      { action: "disconnect", arguments: { target: old.target, target_port: old.targetHandle } },
      { action: "connect", arguments: { source: wire.source, source_port: wire.sourceHandle ?? "0", target: wire.target, target_port: wire.targetHandle ?? "input" } },
    ], { label: "reconnect" });
  }, [studio]);
  const isValidConnection = useCallback((wire: Connection | WireEdge) => whyNot(studio.graph, wire) === null, [studio]);
  const onConnectEnd = useCallback((_event: unknown, end: FinalConnectionState) => {
    if (!end.toNode || end.isValid || !end.fromNode) return;
    const ends = end.fromHandle?.type === "target"
      ? { source: end.toNode.id, target: end.fromNode.id } : { source: end.fromNode.id, target: end.toNode.id };
    const reason = whyNot(studio.graph, ends) ?? (end.toHandle ? "A wire leads from an output to an input." : null);
    if (reason) studio.tell(reason, "error");
  }, [studio]);

  const wireUnder = (event: DragEvent) => {
    const root = box.current!.getRootNode() as Document | ShadowRoot;
    for (const found of root.elementsFromPoint(event.clientX, event.clientY)) {
      const id = found.closest(".react-flow__edge")?.getAttribute("data-id");
      if (id) return studio.graph.edges.find((edge) => wireId(edge) === id) ?? null;
    }
    return null;
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    const wire = wireUnder(event);
    setDropWire(wire ? wireId(wire) : null);
  };
  const onDrop = (event: DragEvent) => {
    const type = event.dataTransfer.getData(DRAG_TYPE);
    setDropWire(null);
    if (!type) return;
    event.preventDefault();
    const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    drop(studio, type, [point.x, point.y], wireUnder(event));
    studio.view?.focus();
  };

  return (
    <div
      className="canvas" ref={box} tabIndex={0} role="application" aria-label="Canvas: the model as a graph" data-pane="canvas"
      onDragOver={onDragOver} onDragLeave={() => setDropWire(null)} onDrop={onDrop}
    >
      <ReactFlow<CardNode, WireEdge>
        nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes}
        onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} onNodeDragStop={onDragStop} onSelectionDragStop={onDragStop}
        onConnect={onConnect} onReconnect={onReconnect} onConnectEnd={onConnectEnd} isValidConnection={isValidConnection}
        onNodeDoubleClick={(_event, node) => studio.openNode(node.id)}
        onPaneClick={() => studio.view?.focus()}
        deleteKeyCode={null} multiSelectionKeyCode={["Shift", "Meta", "Control"]} selectionKeyCode="Shift" selectionMode={SelectionMode.Partial}
        disableKeyboardA11y zoomOnDoubleClick={false} minZoom={0.1} maxZoom={2.5}
        connectionRadius={24} nodeDragThreshold={3} elevateNodesOnSelect={false} proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1} />
        <MiniMap
          position="bottom-right" pannable zoomable ariaLabel="Overview" className="overview" style={{ width: 126, height: 72 }} nodeStrokeWidth={0} nodeBorderRadius={2}
          maskColor="transparent" maskStrokeColor="var(--td-primary)" maskStrokeWidth={1.2}
          nodeColor={(node) => ((node as CardNode).data.finding?.severity === "error" ? "var(--td-error)" : `var(--td-category-${(node as CardNode).data.color})`)}
        />
        <Toolbar />
        <Empty />
      </ReactFlow>
    </div>
  );
}
