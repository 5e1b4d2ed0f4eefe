/** A laid-out picture, ready to be drawn: places of boxes, routes of edges, and one colour each. */
import { DOWN, type LayoutResult, UP } from "../layout/types";
import { type Box, LEAF_REACH, LEAF_STEP, type Question, type Visible } from "../fold/visible";

export interface Scene {
  visible: Visible;
  boxes: Box[];
  x: Float32Array;
  y: Float32Array;
  width: Float32Array;
  height: Float32Array;
  /** Of a frame: how far its header is free of edges, from its left border on; else 0. */
  free: Float32Array;
  /** Routes: points `start[e]` to `start[e + 1] - 1`; ends of edges to leaves run sideways. */
  start: Int32Array;
  px: Float32Array;
  py: Float32Array;
  direction: Uint8Array;
  /** Bounds of each edge: left, top, right, bottom. */
  bounds: Float32Array;
  pageWidth: number;
  pageHeight: number;
  /** Against the gradient: the picture runs as the forward pass did, arrows turned. */
  forward: boolean;
  layoutMilliseconds: number;
  rough: boolean;
}

/** Direction of a point whose edge runs to the right. */
export const RIGHT = 2;
export { DOWN, UP };
/** How far the cards behind a folded box stand out above it and to its right. */
export const STACK_UP = 5;
export const STACK_ASIDE = 6;

export function buildScene(visible: Visible, asked: Question, result: LayoutResult, forward: boolean): Scene {
  const { boxes } = visible;
  const count = boxes.length;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const width = new Float32Array(count);
  const height = new Float32Array(count);
  const free = new Float32Array(count);
  for (let k = 0; k < asked.box.length; k++) {
    const i = asked.box[k]!;
    const frame = boxes[i]!.kind === "frame";
    width[i] = frame ? result.width[k]! : boxes[i]!.width;
    height[i] = frame ? result.height[k]! : boxes[i]!.height;
    x[i] = frame ? result.x[k]! : result.axis[k]! - boxes[i]!.width / 2;
    y[i] = result.y[k]!;
    free[i] = result.free[k]!;
  }
  const beside = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const { owner } = boxes[i]!;
    if (owner < 0) continue;
    width[i] = boxes[i]!.width;
    height[i] = boxes[i]!.height;
    x[i] = x[owner]! + width[owner]! + LEAF_REACH;
    y[i] = y[owner]! + beside[owner]!++ * LEAF_STEP;
  }
  return { ...routes(visible, asked, result, x, y, width, height, forward), visible, boxes, x, y, width, height, free,
    pageWidth: result.pageWidth, pageHeight: result.pageHeight, forward,
    layoutMilliseconds: result.milliseconds, rough: result.rough };
}

function routes(
  visible: Visible, asked: Question, result: LayoutResult, x: Float32Array, y: Float32Array, width: Float32Array,
  height: Float32Array, forward: boolean,
): Pick<Scene, "start" | "px" | "py" | "direction" | "bounds"> {
  const { boxes } = visible;
  const edges = visible.source.length;
  const askedOf = new Int32Array(edges).fill(-1);
  for (let k = 0; k < asked.edge.length; k++) askedOf[asked.edge[k]!] = k;
  const start = new Int32Array(edges + 1);
  for (let e = 0; e < edges; e++) {
    const k = askedOf[e]!;
    start[e + 1] = start[e]! + (k < 0 ? 2 : result.start[k + 1]! - result.start[k]!);
  }
  const total = start[edges]!;
  const px = new Float32Array(total);
  const py = new Float32Array(total);
  const direction = new Uint8Array(total);
  const bounds = new Float32Array(edges * 4);
  for (let e = 0; e < edges; e++) {
    const k = askedOf[e]!;
    const from = start[e]!;
    if (k < 0) {
      const a = visible.source[e]!;
      const b = visible.target[e]!;
      px[from] = x[a]! + width[a]!;
      py[from] = y[a]! + height[a]! / 2;
      if (boxes[a]!.kind === "folded") px[from]! += STACK_ASIDE;
      px[from + 1] = x[b]!;
      py[from + 1] = y[b]! + height[b]! / 2;
      direction[from] = direction[from + 1] = RIGHT;
    } else {
      const at = result.start[k]!;
      for (let i = result.start[k + 1]! - at - 1; i >= 0; i--) {
        px[from + i] = result.px[at + i]!;
        py[from + i] = result.py[at + i]!;
        direction[from + i] = result.direction[at + i]!;
      }
      // The cards of a folded box lie over what is behind them: the arrow's tip stands on the topmost.
      const into = forward ? visible.source[e]! : visible.target[e]!;
      if (boxes[into]!.kind === "folded") py[start[e + 1]! - 1]! -= STACK_UP;
    }
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (let i = from; i < start[e + 1]!; i++) {
      left = Math.min(left, px[i]!);
      right = Math.max(right, px[i]!);
      top = Math.min(top, py[i]!);
      bottom = Math.max(bottom, py[i]!);
    }
    bounds[4 * e] = left - 8;
    bounds[4 * e + 1] = top - 30;
    bounds[4 * e + 2] = right + 8;
    bounds[4 * e + 3] = bottom + 30;
  }
  return { start, px, py, direction, bounds };
}

/** Which box is at a point of the page: leaves and nodes before the frames they stand in; -1 for none. */
export function boxAt(scene: Scene, px: number, py: number): number {
  let frame = -1;
  for (let i = 0; i < scene.boxes.length; i++) {
    const left = scene.x[i]!;
    const top = scene.y[i]!;
    if (px < left || py < top || px > left + scene.width[i]! || py > top + scene.height[i]!) continue;
    if (scene.boxes[i]!.kind !== "frame") return i;
    frame = i;
  }
  return frame;
}
