/**
 * The whole picture: frames are laid out from the innermost outwards, each as one box of the next.
 *
 * An edge that leaves a frame does so through a port in its lower border and enters the next through one in its
 * upper border, so that inside every frame boxes make way for edges that only pass.
 */
import { gridWideRanks, throughAlleys } from "./grid";
import { type Layer, placeLayer, FREE, PORT_BOTTOM, PORT_TOP } from "./layered";
import { routeLayer, type Route } from "./routes";
import { FRAME_HEADER, FRAME_PAD, type LayoutInput, type LayoutResult } from "./types";

/** More ports than this share the last one. */
const MOST_PORTS = 10;
const MARGIN = 28;

interface Frame {
  box: number;
  children: number[];
  /** Place of each port in the frame's border, from its axis; known when the frame is laid out. */
  ports: Port[];
  edges: LocalEdge[];
  keys: Map<number, number>;
  exits: Map<number, number>;
  entries: Map<number, number>;
}

interface Port {
  pin: number;
  shift: number;
}

/** An end is a child's place in the frame, with a port of that child (-1: the box itself), or a port of the frame. */
interface LocalEdge {
  source: End;
  target: End;
  route: Route | null;
}

interface End {
  child: number;
  childPort: number;
  own: number;
}

export function layoutNested(input: LayoutInput, now: () => number = () => performance.now()): LayoutResult {
  const begin = now();
  const timeLeft = (): boolean => now() - begin < input.limit;
  const count = input.left.length;
  const places = collectFrames(input);
  const { frames } = places;
  const segments = splitEdges(input, places);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const left = input.left.slice();
  const right = input.right.slice();
  const height = input.height.slice();
  const free = new Float32Array(count);
  let page = { width: 0, height: 0 };
  const known = new Map<string, Solved>();
  for (let f = frames.length - 1; f >= 0; f--) {
    const frame = frames[f]!;
    const inner = layoutFrame(input, places, frame, { x, y, left, right, height, free }, known, timeLeft);
    if (frame.box < 0) page = inner;
  }
  return assemble(input, frames, segments, { x, y, left, right, height, free }, page, now() - begin, input.limit <= 0);
}

interface Boxes {
  x: Float32Array;
  y: Float32Array;
  left: Float32Array;
  right: Float32Array;
  height: Float32Array;
  free: Float32Array;
}

/** The frame made of each box (-1 for none), and where each box stands among the children of its own frame. */
interface Places {
  frames: Frame[];
  frameIndex: Int32Array;
  childPlace: Int32Array;
}

/** Frames in the order of their boxes: outer ones first, the page at the head. */
function collectFrames(input: LayoutInput): Places {
  const count = input.left.length;
  const frameIndex = new Int32Array(count).fill(-1);
  const childPlace = new Int32Array(count);
  const make = (box: number): Frame => ({
    box, children: [], ports: [], edges: [], keys: new Map(), exits: new Map(), entries: new Map(),
  });
  const frames = [make(-1)];
  for (let i = 0; i < count; i++) {
    if (input.isFrame[i]) {
      frameIndex[i] = frames.length;
      frames.push(make(i));
    }
    const parent = input.parent[i]!;
    const frame = frames[parent < 0 ? 0 : frameIndex[parent]!]!;
    childPlace[i] = frame.children.length;
    frame.children.push(i);
  }
  return { frames, frameIndex, childPlace };
}

/** The pieces of each edge, one for each frame it runs in: [frame, edge of that frame, …]. */
function splitEdges(input: LayoutInput, places: Places): number[][] {
  const { frames, frameIndex, childPlace } = places;
  const end = (box: number, childPort: number): End => ({ child: childPlace[box]!, childPort, own: -1 });
  const depth = new Int32Array(input.left.length);
  for (let i = 0; i < depth.length; i++) depth[i] = input.parent[i]! < 0 ? 0 : depth[input.parent[i]!]! + 1;
  const frameOf = (box: number): number => (input.parent[box]! < 0 ? 0 : frameIndex[input.parent[box]!]!);
  const pieces: number[][] = [];
  for (let e = 0; e < input.source.length; e++) {
    let s = input.source[e]!;
    let t = input.target[e]!;
    if (input.parent[s] === input.parent[t]) {
      const f = frameOf(s);
      pieces.push([f, localEdge(frames[f]!, end(s, -1), end(t, -1))]);
      continue;
    }
    let sPort = -1;
    let tPort = -1;
    const outward: number[] = [];
    const inward: number[] = [];
    while (input.parent[s] !== input.parent[t]) {
      if (depth[s]! >= depth[t]!) {
        const f = frameOf(s);
        const frame = frames[f]!;
        const own = port(frame, frame.exits, PORT_BOTTOM, s, sPort);
        outward.push(f, localEdge(frame, end(s, sPort), { child: -1, childPort: -1, own }));
        sPort = own;
        s = input.parent[s]!;
      } else {
        const f = frameOf(t);
        const frame = frames[f]!;
        const own = port(frame, frame.entries, PORT_TOP, t, tPort);
        inward.unshift(f, localEdge(frame, { child: -1, childPort: -1, own }, end(t, tPort)));
        tPort = own;
        t = input.parent[t]!;
      }
    }
    const f = frameOf(s);
    outward.push(f, localEdge(frames[f]!, end(s, sPort), end(t, tPort)));
    pieces.push(outward.concat(inward));
  }
  return pieces;
}

function port(frame: Frame, known: Map<number, number>, pin: number, box: number, childPort: number): number {
  const key = box * 64 + childPort + 1;
  const found = known.get(key);
  if (found !== undefined) return found;
  let made: number;
  if (known.size >= MOST_PORTS) {
    made = [...known.values()][MOST_PORTS - 1]!;
  } else {
    made = frame.ports.length;
    frame.ports.push({ pin, shift: 0 });
  }
  known.set(key, made);
  return made;
}

function localEdge(frame: Frame, source: End, target: End): number {
  const code = (one: End): number => (one.own >= 0 ? one.own : 64 + one.child * 64 + one.childPort + 1);
  const key = code(source) * 33_554_432 + code(target);
  const found = frame.keys.get(key);
  if (found !== undefined) return found;
  frame.edges.push({ source, target, route: null });
  frame.keys.set(key, frame.edges.length - 1);
  return frame.edges.length - 1;
}

function layoutFrame(
  input: LayoutInput, places: Places, frame: Frame, boxes: Boxes, known: Map<string, Solved>,
  timeLeft: () => boolean,
): { width: number; height: number } {
  const { children, ports, edges } = frame;
  const { frames, frameIndex } = places;
  const items = children.length + ports.length;
  const root = frame.box < 0;
  const layer: Layer = {
    left: new Float32Array(items).fill(4), right: new Float32Array(items).fill(4), height: new Float32Array(items),
    foots: new Float32Array(items), pin: new Uint8Array(items),
    source: new Int32Array(edges.length), target: new Int32Array(edges.length),
    sourceShift: new Float32Array(edges.length), targetShift: new Float32Array(edges.length),
    aspect: root ? input.aspect : Math.min(1.3, input.aspect),
    head: root ? 0 : FRAME_HEADER, foot: root ? 0 : FRAME_PAD,
  };
  const spread = new Float32Array(items);
  for (let k = 0; k < children.length; k++) {
    const box = children[k]!;
    layer.left[k] = boxes.left[box]!;
    layer.right[k] = boxes.right[box]!;
    layer.height[k] = boxes.height[box]!;
    layer.foots[k] = input.isFrame[box] ? boxes.height[box]! : input.foot[box]!;
    layer.pin[k] = FREE;
    spread[k] = input.isFrame[box] ? 0 : 2 * boxes.left[box]!;
  }
  for (let k = 0; k < ports.length; k++) layer.pin[children.length + k] = ports[k]!.pin;
  const shift = (one: End): number =>
    one.childPort >= 0 ? frames[frameIndex[children[one.child]!]!]!.ports[one.childPort]!.shift : 0;
  const place = (one: End): number => (one.own >= 0 ? children.length + one.own : one.child);
  for (let e = 0; e < edges.length; e++) {
    const { source, target } = edges[e]!;
    layer.source[e] = place(source);
    layer.target[e] = place(target);
    layer.sourceShift[e] = shift(source);
    layer.targetShift[e] = shift(target);
  }
  const least = root ? 0 : input.left[frame.box]! + input.right[frame.box]!;
  const clear = root ? 0 : input.title[frame.box]!;
  const solved = solve(layer, spread, children.length, { least, clear, root }, known, timeLeft);
  for (let k = 0; k < children.length; k++) {
    boxes.x[children[k]!] = solved.x[k]!;
    boxes.y[children[k]!] = solved.y[k]!;
  }
  for (let e = 0; e < edges.length; e++) edges[e]!.route = solved.routes[e]!;
  if (!root) {
    for (let k = 0; k < ports.length; k++) ports[k]!.shift = solved.x[children.length + k]! - solved.axis;
    boxes.left[frame.box] = solved.axis;
    boxes.right[frame.box] = solved.width - solved.axis;
    boxes.height[frame.box] = solved.height;
    boxes.free[frame.box] = solved.free;
  }
  return { width: solved.width, height: solved.height };
}

/** A frame's inside, from its top-left corner: axis and top of each item, routes, size, and the axis of the whole. */
interface Solved {
  x: Float32Array;
  y: Float32Array;
  routes: Route[];
  width: number;
  height: number;
  axis: number;
  free: number;
}

/** What is asked of a frame besides its items: its least width, and the width of its title (0 for the page). */
interface Wanted {
  least: number;
  clear: number;
  root: boolean;
}

/** Frames with more items than this are not looked up: their like hardly comes twice. */
const ALIKE = 300;

/** Lays out one frame, or takes what was found for one just like it: the steps of a loop are laid out once. */
function solve(
  layer: Layer, spread: Float32Array, children: number, wanted: Wanted, known: Map<string, Solved>,
  timeLeft: () => boolean,
): Solved {
  const items = layer.left.length;
  const { least, clear, root } = wanted;
  const key = items > ALIKE ? "" : [
    layer.left, layer.right, layer.height, layer.foots, layer.pin, layer.source, layer.target, layer.sourceShift, layer.targetShift, spread, [least, clear],
  ].map((column) => column.join()).join(";");
  const found = key ? known.get(key) : undefined;
  if (found) return found;
  const gridded = gridWideRanks(layer, spread);
  const asked = gridded?.layer ?? layer;
  const placed = placeLayer(asked, timeLeft);
  const routes = routeLayer(asked, placed, gridded?.spread ?? spread);
  if (gridded) throughAlleys(layer, gridded, routes, placed.x, placed.y);
  let width = Math.max(least, placed.maxX - placed.minX + 2 * (root ? MARGIN : FRAME_PAD));
  let dx = (width - (placed.maxX - placed.minX)) / 2 - placed.minX;
  const first = firstInHeader(routes, layer.head) + dx;
  const moved = Number.isFinite(first) ? Math.max(0, clear - first) : 0;
  dx += moved;
  width = Math.max(least, placed.maxX + dx + (root ? MARGIN : FRAME_PAD));
  const dy = root ? MARGIN : 0;
  const x = new Float32Array(items);
  const y = new Float32Array(items);
  let entries = 0;
  let sum = 0;
  for (let i = 0; i < items; i++) {
    const cell = gridded?.cells[i];
    const at = gridded ? gridded.place[i]! : i;
    x[i] = placed.x[at]! + (cell?.x ?? 0) + dx;
    y[i] = placed.y[at]! + (cell?.y ?? 0) + dy;
    if (i >= children && layer.pin[i] === PORT_TOP) {
      entries++;
      sum += x[i]!;
    }
  }
  for (const route of routes) {
    for (let i = 0; i < route.x.length; i++) {
      route.x[i] = route.x[i]! + dx;
      route.y[i] = route.y[i]! + dy;
    }
  }
  const free = Math.min(first + moved, width);
  const solved = { x, y, routes, width, free, height: placed.height + 2 * dy, axis: entries > 0 ? sum / entries : width / 2 };
  if (key) known.set(key, solved);
  return solved;
}

/** The x at which the leftmost edge passes a frame's header; Infinity where none does. */
function firstInHeader(routes: Route[], head: number): number {
  let first = Infinity;
  for (const { x, y } of routes) {
    for (let i = 0; i < x.length; i++) {
      // A curve that leaves the header is in it up to the point after.
      if (y[i]! < head || (i > 0 && y[i - 1]! < head)) first = Math.min(first, x[i]!);
    }
  }
  return first;
}

/** Places relative to frames become places on the page; pieces of edges become routes. */
function assemble(
  input: LayoutInput, frames: Frame[], segments: number[][], boxes: Boxes, page: { width: number; height: number },
  milliseconds: number, rough: boolean,
): LayoutResult {
  const count = input.left.length;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const width = new Float32Array(count);
  const axis = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const parent = input.parent[i]!;
    const ox = parent < 0 ? 0 : x[parent]!;
    const oy = parent < 0 ? 0 : y[parent]!;
    axis[i] = ox + boxes.x[i]!;
    x[i] = axis[i]! - boxes.left[i]!;
    y[i] = oy + boxes.y[i]!;
    width[i] = boxes.left[i]! + boxes.right[i]!;
  }
  const start = new Int32Array(segments.length + 1);
  let points = 0;
  for (const pieces of segments) {
    for (let k = 0; k < pieces.length; k += 2) {
      points += frames[pieces[k]!]!.edges[pieces[k + 1]!]!.route!.x.length - (k === 0 ? 0 : 1);
    }
  }
  const px = new Float32Array(points);
  const py = new Float32Array(points);
  const direction = new Uint8Array(points);
  let at = 0;
  for (let e = 0; e < segments.length; e++) {
    const pieces = segments[e]!;
    for (let k = 0; k < pieces.length; k += 2) {
      const frame = frames[pieces[k]!]!;
      const ox = frame.box < 0 ? 0 : x[frame.box]!;
      const oy = frame.box < 0 ? 0 : y[frame.box]!;
      const route = frame.edges[pieces[k + 1]!]!.route!;
      for (let i = k === 0 ? 0 : 1; i < route.x.length; i++) {
        px[at] = ox + route.x[i]!;
        py[at] = oy + route.y[i]!;
        direction[at++] = route.direction[i]!;
      }
    }
    start[e + 1] = at;
  }
  return {
    x, y, width, height: boxes.height, axis, free: boxes.free, start,
    px, py, direction,
    pageWidth: page.width, pageHeight: page.height, milliseconds, rough,
  };
}
