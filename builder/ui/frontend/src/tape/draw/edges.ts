/** Draws edges: thickness and colour follow the gradient's magnitude, dashes where it is zero. */
import { CLASS_BAD, CLASS_ZERO, type Colours, LEVELS } from "./colouring";
import type { View } from "./paint";
import type { Palette } from "./palette";
import { DOWN, RIGHT, type Scene, UP } from "./scene";

const ARROWS_FROM = 0.3;
const SHARES_FROM = 0.55;

/** Width of an edge in page pixels, by its colour class. */
export function edgeWidth(shade: number): number {
  if (shade < LEVELS) return 1.3 + (shade / (LEVELS - 1)) * 4;
  return shade === CLASS_BAD ? 3.5 : 1.2;
}

export function paintEdges(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, palette: Palette, seen: number[], scale: number,
): void {
  seen.sort((a, b) => colours.edge[a]! - colours.edge[b]!);
  for (const e of seen) paintEdge(context, scene, colours.edge[e]!, palette, e, scale);
  if (scale >= SHARES_FROM) paintShares(context, shareLabels(scene, colours, seen), palette);
}

export function edgesInSight(scene: Scene, view: View): number[] {
  const seen: number[] = [];
  const { bounds } = scene;
  for (let e = 0; e < scene.visible.source.length; e++) {
    if (bounds[e * 4]! > view.right || bounds[e * 4 + 1]! > view.bottom) continue;
    if (bounds[e * 4 + 2]! < view.left || bounds[e * 4 + 3]! < view.top) continue;
    seen.push(e);
  }
  return seen;
}

/** The edges that end at a selected box, in amber, and their shares once more above them. */
export function paintSelectedEdges(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, palette: Palette, view: View, scale: number,
  selected: ReadonlySet<number>,
): void {
  const drawn = new Set<number>();
  const seen = edgesInSight(scene, view);
  const { source, target } = scene.visible;
  context.strokeStyle = palette.amber;
  context.lineWidth = Math.max(2.6, 1.6 / scale);
  for (const e of seen) {
    if (!selected.has(source[e]!) && !selected.has(target[e]!)) continue;
    trace(context, scene, e);
    context.stroke();
    drawn.add(e);
  }
  if (scale >= SHARES_FROM) paintShares(context, shareLabels(scene, colours, seen).filter((label) => drawn.has(label.edge)), palette);
}

function paintEdge(context: CanvasRenderingContext2D, scene: Scene, shade: number, palette: Palette, e: number, scale: number): void {
  const width = edgeWidth(shade);
  trace(context, scene, e);
  context.lineWidth = Math.max(width, 0.6 / scale);
  context.strokeStyle = palette.stroke[shade]!;
  if (shade === CLASS_ZERO) context.setLineDash([5, 4]);
  context.lineCap = "butt";
  context.stroke();
  context.setLineDash([]);
  if (scale < ARROWS_FROM) return;
  const last = scene.start[e + 1]! - 1;
  const sideways = scene.direction[last] === RIGHT;
  const turned = scene.forward && sideways;
  const at = turned ? scene.start[e]! : last;
  arrow(context, scene.px[at]!, scene.py[at]!, sideways ? (turned ? -1 : 1) : 0, sideways ? 0 : 1, width);
  context.fillStyle = palette.stroke[shade]!;
  context.fill();
}

/** Puts the edge's curve, short of its arrowhead, into the current path. */
export function trace(context: CanvasRenderingContext2D | Path2D, scene: Scene, e: number): void {
  const { px, py, direction } = scene;
  const from = scene.start[e]!;
  const to = scene.start[e + 1]!;
  if ("beginPath" in context) context.beginPath();
  const flipped = scene.forward && direction[from] === RIGHT;
  context.moveTo(px[from]! + (flipped ? 4 : 0), py[from]!);
  for (let i = from + 1; i < to; i++) {
    const shorter = i === to - 1 && !flipped ? 4 : 0;
    const x = px[i]! - (direction[i] === RIGHT ? shorter : 0);
    const y = py[i]! - (direction[i] === DOWN ? shorter : 0);
    segment(context, px[i - 1]!, py[i - 1]!, direction[i - 1]!, x, y, direction[i]!);
  }
}

function segment(
  context: CanvasRenderingContext2D | Path2D, ax: number, ay: number, a: number, bx: number, by: number, b: number,
): void {
  if (a === RIGHT || b === RIGHT) {
    const reach = Math.abs(bx - ax) / 2;
    context.bezierCurveTo(ax + reach, ay, bx - reach, by, bx, by);
    return;
  }
  if (Math.abs(ax - bx) < 0.5 && a === b) {
    context.lineTo(bx, by);
    return;
  }
  const up = a === UP ? -1 : 1;
  const down = b === UP ? -1 : 1;
  const reach = a === b ? Math.abs(by - ay) / 2 : Math.min(34, 12 + Math.abs(bx - ax) / 4);
  context.bezierCurveTo(ax, ay + up * reach, bx, by - down * reach, bx, by);
}

function arrow(context: CanvasRenderingContext2D, x: number, y: number, dx: number, dy: number, width: number): void {
  const length = 6 + width * 0.55;
  const half = 3.4 + width * 0.5;
  context.beginPath();
  context.moveTo(x, y);
  if (dy !== 0) {
    context.lineTo(x - half, y - dy * length);
    context.lineTo(x + half, y - dy * length);
  } else {
    context.lineTo(x - dx * length, y - half);
    context.lineTo(x - dx * length, y + half);
  }
  context.closePath();
}

/** Where an edge's share is written: beside its beginning, or, where it swerves at once, beside its first upright stretch. */
function shareAt(scene: Scene, e: number): [number, number] {
  const from = scene.start[e]!;
  const swerves = scene.start[e + 1]! - from > 2 && Math.abs(scene.px[from + 1]! - scene.px[from]!) > 8;
  return swerves ? [scene.px[from + 1]! + 7, scene.py[from + 1]! + 8] : [scene.px[from]! + 7, scene.py[from]! + 12];
}

export interface ShareLabel {
  edge: number;
  text: string;
  x: number;
  y: number;
}

/** What is written on the edges of joins, and where: of labels that would lie on one another the later one is moved down. */
export function shareLabels(scene: Scene, colours: Colours, seen: number[]): ShareLabel[] {
  const labels: ShareLabel[] = [];
  const rows = new Map<number, ShareLabel[]>();
  for (const edge of seen) {
    const share = colours.share[edge]!;
    if (Number.isNaN(share)) continue;
    // Where the edge begins it is by itself; where it ends it has joined the others.
    const [x, at] = shareAt(scene, edge);
    const text = `${Math.round(share * 100)} %`;
    let y = at;
    const rowOf = (): number => Math.floor(y / LABEL_HEIGHT);
    const lies = (other: ShareLabel): boolean =>
      Math.abs(other.y - y) < LABEL_HEIGHT && other.x < x + labelWidth(text) && x < other.x + labelWidth(other.text);
    while ([-1, 0, 1].some((by) => rows.get(rowOf() + by)?.some(lies))) y += LABEL_HEIGHT;
    const label = { edge, text, x, y };
    labels.push(label);
    const row = rows.get(rowOf());
    if (row) row.push(label);
    else rows.set(rowOf(), [label]);
  }
  return labels;
}

const LABEL_HEIGHT = 14;

function labelWidth(text: string): number {
  return text.length * 6.4 + 4;
}

function paintShares(context: CanvasRenderingContext2D, labels: ShareLabel[], palette: Palette): void {
  context.font = `10.5px ${palette.mono}`;
  context.textBaseline = "middle";
  context.textAlign = "left";
  for (const { text, x, y } of labels) {
    context.fillStyle = palette.ground;
    context.globalAlpha = 0.85;
    context.fillRect(x - 2, y - LABEL_HEIGHT / 2, labelWidth(text), LABEL_HEIGHT);
    context.globalAlpha = 1;
    context.fillStyle = palette.quiet;
    context.fillText(text, x, y);
  }
}
