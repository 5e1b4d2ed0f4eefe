/** Draws a scene on a canvas: what is in sight, in as much detail as its size on the screen can carry. */
import { textOn } from "../../shared/colors";
import { edgesInSight, paintEdges, paintSelectedEdges } from "./edges";
import { CLASS_BAD, CLASS_NONE, CLASS_ZERO, type Colours } from "./colouring";
import { FAR_BELOW, paintFar } from "./far";
import type { Palette } from "./palette";
import { type Scene, STACK_ASIDE, STACK_UP } from "./scene";

export interface Camera {
  /** Screen pixels per page pixel. */
  scale: number;
  /** Screen place of the page's origin. */
  x: number;
  y: number;
}

export interface Marks {
  /** Boxes ringed (selected), outlined (found by the search or marked from elsewhere), and under the pointer. */
  selected: ReadonlySet<number>;
  found: ReadonlySet<number>;
  hover: number;
  /** Boxes of the node before which a backward pass stands: amber. */
  standing: readonly number[];
}

/** Screen rectangle to draw, in CSS pixels. */
export interface Area {
  width: number;
  height: number;
}

const TEXT_FROM = 0.42;
const DETAIL_FROM = 0.62;
/** Screen pixels below which a frame's title grows at the cost of edges. */
const LEAST_TITLE = 8.5;

export function paint(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, palette: Palette, camera: Camera, area: Area,
  ratio: number,
): void {
  const view = viewOf(camera, area);
  const seen = { ...inSight(scene, view), edges: edgesInSight(scene, view) };
  const { frames, boxes, edges } = seen;
  const { changed } = colours;
  const far = camera.scale < FAR_BELOW;
  if (far) {
    paintFar(context, scene, colours, palette, camera, seen, ratio);
  } else {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, area.width, area.height);
  }
  context.setTransform(ratio * camera.scale, 0, 0, ratio * camera.scale, ratio * camera.x, ratio * camera.y);
  if (!far) {
    paintFrames(context, scene, frames, palette, camera.scale);
    paintEdges(context, scene, colours, palette, edges, camera.scale);
  }
  paintTitles(context, scene, frames, palette, camera.scale);
  if (!far) paintBoxes(context, scene, colours, boxes, palette, camera.scale);
  if (changed) paintChanges(context, scene, changed, boxes, palette, camera.scale);
}

/** A ring and a word on each box that is added, gone or of another shape: never colour alone. */
function paintChanges(
  context: CanvasRenderingContext2D, scene: Scene, changed: NonNullable<Colours["changed"]>, boxes: number[], palette: Palette, scale: number,
): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.font = `600 10.5px ${palette.font}`;
  for (const i of boxes) {
    const kind = changed.kind[i]!;
    if (kind === 0) continue;
    const color = palette.changes[kind]!;
    context.lineWidth = Math.max(2, 1.6 / scale);
    context.strokeStyle = color;
    context.setLineDash(kind === 2 ? [5, 4] : kind === 3 ? [2, 3] : []);
    context.beginPath();
    context.roundRect(scene.x[i]! - 3, scene.y[i]! - 3, scene.width[i]! + 6, scene.height[i]! + 6, 7);
    context.stroke();
    context.setLineDash([]);
    if (scale < TEXT_FROM) continue;
    const words = changed.label[i]!;
    const width = context.measureText(words).width + 10;
    context.fillStyle = color;
    context.beginPath();
    context.roundRect(scene.x[i]! - 3, scene.y[i]! - 15, width, 14, 3);
    context.fill();
    context.fillStyle = textOn(color);
    context.fillText(words, scene.x[i]! + 2, scene.y[i]! - 7.5);
  }
}

/** What lies over the picture and changes with the pointer: rings, and the edges of what is selected. */
export function paintOverlay(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, palette: Palette, camera: Camera, area: Area, marks: Marks, ratio: number,
): void {
  if (marks.selected.size === 0 && marks.found.size === 0 && marks.hover < 0 && marks.standing.length === 0) return;
  context.setTransform(ratio * camera.scale, 0, 0, ratio * camera.scale, ratio * camera.x, ratio * camera.y);
  if (marks.selected.size > 0) paintSelectedEdges(context, scene, colours, palette, viewOf(camera, area), camera.scale, marks.selected);
  paintMarks(context, scene, marks, palette, camera.scale);
}

function viewOf(camera: Camera, area: Area): View {
  return {
    left: -camera.x / camera.scale,
    top: -camera.y / camera.scale,
    right: (area.width - camera.x) / camera.scale,
    bottom: (area.height - camera.y) / camera.scale,
  };
}

export interface View {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function inSight(scene: Scene, view: View): { frames: number[]; boxes: number[] } {
  const frames: number[] = [];
  const boxes: number[] = [];
  const { x, y, width, height } = scene;
  for (let i = 0; i < scene.boxes.length; i++) {
    if (x[i]! > view.right || y[i]! > view.bottom || x[i]! + width[i]! < view.left || y[i]! + height[i]! < view.top) continue;
    (scene.boxes[i]!.kind === "frame" ? frames : boxes).push(i);
  }
  return { frames, boxes };
}

function paintFrames(context: CanvasRenderingContext2D, scene: Scene, frames: number[], palette: Palette, scale: number): void {
  context.lineWidth = Math.min(1.2 / scale, 6);
  context.strokeStyle = palette.line;
  for (const i of frames) {
    const x = scene.x[i]!;
    const y = scene.y[i]!;
    context.beginPath();
    context.roundRect(x, y, scene.width[i]!, scene.height[i]!, 8);
    context.fillStyle = palette.theme === "dark" ? "rgba(255,255,255,0.012)" : "rgba(20,30,60,0.012)";
    context.fill();
    context.stroke();
  }
}

/** After the edges: from far away a title is so large that some edge may pass it, and then it stands on its ground. */
function paintTitles(context: CanvasRenderingContext2D, scene: Scene, frames: number[], palette: Palette, scale: number): void {
  context.textBaseline = "middle";
  for (const i of frames) {
    const box = scene.boxes[i]!;
    const x = scene.x[i]!;
    const y = scene.y[i]!;
    const title = titleSize(scale, scene.width[i]!, scene.free[i]!, box.title.length);
    if (title === 0) continue;
    context.font = `600 ${title}px ${palette.font}`;
    context.textAlign = "left";
    const wide = context.measureText(box.title).width;
    if (title + wide > scene.free[i]! - 4) {
      context.fillStyle = palette.ground;
      context.globalAlpha = 0.9;
      context.fillRect(x + title - 3, y + 17 - title * 0.6, wide + 6, title * 1.2);
      context.globalAlpha = 1;
    }
    context.fillStyle = palette.text;
    context.fillText(box.title, x + title, y + 17);
    if (scale >= TEXT_FROM) {
      context.textAlign = "right";
      context.font = `12px ${palette.font}`;
      context.fillStyle = palette.accent;
      context.fillText("fold", x + scene.width[i]! - 14, y + 17);
    }
  }
}

/**
 * Titles of frames grow as the picture shrinks, so that the overview can be read: as far as no edge passes and "fold" is free, and beyond
 * where they could not be read else. 0 where there is no room.
 */
function titleSize(scale: number, width: number, free: number, letters: number): number {
  const wanted = Math.min(Math.max(12.5, 10 / scale), 30);
  const clear = Math.max(12.5, (Math.min(free, width - 40) - 16) / (0.58 * letters + 1));
  const size = clear * scale >= LEAST_TITLE ? Math.min(wanted, clear) : wanted;
  if (size * scale < 6.5 || size * 0.56 * letters > width - 2 * size) return 0;
  return size;
}

function paintBoxes(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, boxes: number[], palette: Palette, scale: number,
): void {
  for (const i of boxes) paintBox(context, scene, colours, i, palette, scale);
  if (scale < TEXT_FROM) return;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const detail = scale >= DETAIL_FROM;
  context.font = `600 ${detail ? 12 : 13}px ${palette.font}`;
  for (const i of boxes) {
    context.fillStyle = palette.ink[colours.box[i]!]!;
    context.fillText(
      scene.boxes[i]!.title, scene.x[i]! + scene.width[i]! / 2, scene.y[i]! + (detail ? 12.5 : scene.height[i]! / 2),
      scene.width[i]! - 10,
    );
  }
  if (!detail) return;
  context.font = `10.5px ${palette.mono}`;
  context.globalAlpha = 0.86;
  for (const i of boxes) {
    context.fillStyle = palette.ink[colours.box[i]!]!;
    context.fillText(
      scene.boxes[i]!.detail, scene.x[i]! + scene.width[i]! / 2, scene.y[i]! + 26, scene.width[i]! - 10,
    );
  }
  context.globalAlpha = 1;
}

function paintBox(context: CanvasRenderingContext2D, scene: Scene, colours: Colours, i: number, palette: Palette, scale: number): void {
  const box = scene.boxes[i]!;
  const shade = colours.box[i]!;
  const x = scene.x[i]!;
  const y = scene.y[i]!;
  const width = scene.width[i]!;
  const height = scene.height[i]!;
  const pill = box.owner >= 0;
  const radius = pill ? height / 2 : 5;
  const bare = shade === CLASS_ZERO || shade === CLASS_NONE;
  if (box.kind === "folded") {
    for (const [part, alpha] of [[1, 0.3], [0.5, 0.55]] as const) {
      context.beginPath();
      context.roundRect(x + part * STACK_ASIDE, y - part * STACK_UP, width, height, radius);
      context.fillStyle = palette.ground;
      context.fill();
      context.globalAlpha = alpha;
      context.fillStyle = bare ? palette.line : palette.fill[shade]!;
      context.fill();
      context.globalAlpha = 1;
    }
  }
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fillStyle = palette.fill[shade]!;
  context.fill();
  if (bare || shade < 40) {
    context.lineWidth = Math.min(1.2, 1 / scale);
    context.strokeStyle = palette.stroke[shade]!;
    if (shade === CLASS_ZERO) context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
  }
  if (shade === CLASS_BAD) hatch(context, x, y, width, height);
}

/** NaN and Inf are hatched as well as red: never colour alone. */
function hatch(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.save();
  context.clip();
  context.beginPath();
  for (let d = -height; d < width; d += 9) {
    context.moveTo(x + d, y + height);
    context.lineTo(x + d + height, y);
  }
  context.lineWidth = 2;
  context.strokeStyle = "rgba(255,255,255,0.28)";
  context.stroke();
  context.restore();
}

function paintMarks(
  context: CanvasRenderingContext2D, scene: Scene, marks: Marks, palette: Palette, scale: number,
): void {
  const ring = (i: number, color: string, width: number, dash: number[]): void => {
    const grow = 1.5 + width / 2;
    const line = Math.max(width, (width * 0.8) / scale);
    context.lineWidth = line;
    context.strokeStyle = color;
    context.setLineDash(dash);
    context.beginPath();
    const radius = scene.boxes[i]!.owner >= 0 ? scene.height[i]! / 2 + grow : scene.boxes[i]!.kind === "frame" ? 9 : 6;
    context.roundRect(
      scene.x[i]! - grow, scene.y[i]! - grow, scene.width[i]! + 2 * grow, scene.height[i]! + 2 * grow, radius,
    );
    context.stroke();
    context.setLineDash([]);
  };
  for (const i of marks.found) ring(i, palette.accent, 1.8, [5, 3]);
  if (marks.hover >= 0 && marks.hover < scene.boxes.length && scene.boxes[marks.hover]!.kind !== "frame") {
    ring(marks.hover, palette.quiet, 1.2, []);
  }
  for (const i of marks.selected) ring(i, palette.accent, 2.4, []);
  for (const i of marks.standing) {
    context.globalAlpha = 0.35;
    ring(i, palette.amber, 9, []);
    context.globalAlpha = 1;
    ring(i, palette.amber, 3.4, []);
  }
}
