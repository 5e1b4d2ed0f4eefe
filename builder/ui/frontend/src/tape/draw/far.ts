/**
 * The picture from far away: frames, edges and boxes are a few pixels each, and thousands of them are in sight. They are
 * written as pixels by the page itself and handed over in one piece, which takes a fraction of the time that as many
 * calls of the canvas take.
 */
import { CLASS_BAD, CLASS_NONE, CLASS_ZERO, type Colours, LEVELS } from "./colouring";
import { edgeWidth } from "./edges";
import type { Camera } from "./paint";
import type { Palette } from "./palette";
import { type Pixel, pixelOf, Pixels } from "./pixels";
import { RIGHT, type Scene } from "./scene";

/** Screen pixels a page pixel, below which boxes are blocks of colour and edges are straight. */
export const FAR_BELOW = 0.16;
/** Below it the leaves of the graph, and the edges to them, are left out. */
const LEAVES_FROM = 0.05;
/** In screen pixels: edges shorter than this are left out, and nothing is thinner than that. */
const SHORTEST_EDGE = 3;
const THINNEST = 0.8;
/** In pixels: lines from this length on may be many, one over the other. */
const TRUNK = 12;
/** Places a pixel at which such a line can lie; one that is all but level or upright climbs by as many steps a pixel. */
const STAIRS = 4;
/** Edges are drawn in the order of their magnitude, so that a large one is not covered; so many steps are enough. */
const BINS = 8;

/** The picture before: a new one of the same size is written over it. */
let kept: Pixels | null = null;

function pixelsFor(width: number, height: number): Pixels {
  if (!kept || kept.width !== width || kept.height !== height) kept = new Pixels(width, height);
  return kept;
}

export interface InSight {
  frames: number[];
  boxes: number[];
  edges: number[];
}

/** Covers the whole canvas. */
export function paintFar(
  context: CanvasRenderingContext2D, scene: Scene, colours: Colours, palette: Palette, camera: Camera, seen: InSight, ratio: number,
): void {
  const { width, height } = context.canvas;
  if (width === 0 || height === 0) return;
  const pixels = pixelsFor(width, height);
  drawFar(pixels, scene, colours, palette, camera, seen, ratio);
  context.putImageData(new ImageData(pixels.bytes, width, height), 0, 0);
}

export function drawFar(
  pixels: Pixels, scene: Scene, colours: Colours, palette: Palette, camera: Camera, seen: InSight, ratio: number,
): void {
  const far = { pixels, scale: camera.scale * ratio, left: camera.x * ratio, top: camera.y * ratio, ratio };
  pixels.clear(pixelOf(palette.ground));
  drawFrames(far, scene, seen.frames, palette);
  drawEdges(far, scene, colours, seen.edges, palette);
  drawBlocks(far, scene, colours, seen.boxes, palette);
}

/** A picture in pixels, and where the page lies in it. */
interface Far {
  pixels: Pixels;
  scale: number;
  left: number;
  top: number;
  ratio: number;
}

function drawFrames({ pixels, scale, left, top, ratio }: Far, scene: Scene, frames: number[], palette: Palette): void {
  const color = pixelOf(palette.line);
  const line = Math.min(1.2 * ratio, 6 * scale);
  for (const i of frames) {
    const x0 = left + scene.x[i]! * scale;
    const y0 = top + scene.y[i]! * scale;
    const x1 = x0 + scene.width[i]! * scale;
    const y1 = y0 + scene.height[i]! * scale;
    pixels.rectangle(x0, y0, x1, y0 + line, color);
    pixels.rectangle(x0, y1 - line, x1, y1, color);
    pixels.rectangle(x0, y0, x0 + line, y1, color);
    pixels.rectangle(x1 - line, y0, x1, y1, color);
  }
}

function drawEdges(far: Far, scene: Scene, colours: Colours, edges: number[], palette: Palette): void {
  const { scale, ratio } = far;
  const shortest = (SHORTEST_EDGE * ratio) / scale;
  const leaves = scale >= LEAVES_FROM * ratio;
  const { start, bounds, direction } = scene;
  const inBin: number[][] = Array.from({ length: BINS + 2 }, () => []);
  for (const e of edges) {
    if (!leaves && direction[start[e]!] === RIGHT) continue;
    const tall = bounds[e * 4 + 3]! - bounds[e * 4 + 1]! - 60;
    const wide = bounds[e * 4 + 2]! - bounds[e * 4]! - 16;
    if (tall < shortest && wide < shortest) continue;
    const shade = colours.edge[e]!;
    inBin[shade < LEVELS ? Math.floor((shade / LEVELS) * BINS) : shade === CLASS_BAD ? BINS + 1 : BINS]!.push(e);
  }
  inBin.forEach((inside, bin) => {
    const shade = bin === BINS ? CLASS_NONE : bin > BINS ? CLASS_BAD : Math.round(((bin + 0.5) / BINS) * (LEVELS - 1));
    const width = Math.max(edgeWidth(shade) * scale, THINNEST * ratio);
    const color = pixelOf(palette.stroke[shade]!);
    const upright = new Bars(far.pixels, true, width, color);
    const level = new Bars(far.pixels, false, width, color);
    for (const e of inside) drawEdge(far, scene, e, upright, level, width, color);
  });
}

function drawEdge(
  { pixels, scale, left, top }: Far, scene: Scene, e: number, upright: Bars, level: Bars, width: number, color: Pixel,
): void {
  const { px, py, start } = scene;
  let x0 = left + px[start[e]!]! * scale;
  let y0 = top + py[start[e]!]! * scale;
  for (let i = start[e]! + 1; i < start[e + 1]!; i++) {
    const x1 = left + px[i]! * scale;
    const y1 = top + py[i]! * scale;
    const dx = Math.abs(x1 - x0);
    const dy = Math.abs(y1 - y0);
    if (dx < 1) upright.draw(x0, y0, y1);
    else if (dy < 1) level.draw(y0, x0, x1);
    else if (dy * STAIRS * TRUNK < dx) level.stairs(y0, x0, y1, x1);
    else if (dx * STAIRS * TRUNK < dy) upright.stairs(x0, y0, x1, y1);
    else pixels.line(x0, y0, x1, y1, width, color);
    x0 = x1;
    y0 = y1;
  }
}

/** Upright or level lines of one colour. Hundreds of edges can run along one trunk: of each just what is new is drawn. */
class Bars {
  /** By place: begin and end of what is drawn there. */
  private readonly drawn = new Map<number, { begin: number; end: number }>();

  constructor(
    private readonly pixels: Pixels, private readonly upright: boolean, private readonly width: number, private readonly color: Pixel,
  ) {}

  draw(at: number, from: number, to: number): void {
    const begin = Math.min(from, to);
    const end = Math.max(from, to);
    if (end - begin < TRUNK) {
      this.bar(at, begin, end);
      return;
    }
    const place = Math.round(at * STAIRS);
    const drawn = this.drawn.get(place);
    if (!drawn || end < drawn.begin || begin > drawn.end) {
      this.drawn.set(place, { begin, end });
      this.bar(at, begin, end);
      return;
    }
    if (begin < drawn.begin) {
      this.bar(place / STAIRS, begin, drawn.begin);
      drawn.begin = begin;
    }
    if (end > drawn.end) {
      this.bar(place / STAIRS, drawn.end, end);
      drawn.end = end;
    }
  }

  /** A line that is not quite upright or level. */
  stairs(at0: number, from: number, at1: number, to: number): void {
    const steps = Math.ceil(Math.abs(at1 - at0) * STAIRS);
    for (let k = 0; k < steps; k++) {
      this.draw(at0 + ((k + 0.5) / steps) * (at1 - at0), from + (k / steps) * (to - from), from + ((k + 1) / steps) * (to - from));
    }
  }

  private bar(at: number, begin: number, end: number): void {
    const half = this.width / 2;
    if (this.upright) this.pixels.rectangle(at - half, begin, at + half, end, this.color);
    else this.pixels.rectangle(begin, at - half, end, at + half, this.color);
  }
}

/** Many share a pixel: of those the largest is seen, and NaN and Inf above all. */
function drawBlocks({ pixels, scale, left, top, ratio }: Far, scene: Scene, colours: Colours, boxes: number[], palette: Palette): void {
  const leaves = scale > LEAVES_FROM * ratio;
  const least = THINNEST * ratio;
  const inClass = new Map<number, number[]>();
  for (const i of boxes) {
    if (!leaves && scene.boxes[i]!.owner >= 0) continue;
    const shade = colours.box[i]!;
    const inside = inClass.get(shade);
    if (inside) inside.push(i);
    else inClass.set(shade, [i]);
  }
  const bare = (shade: number): boolean => shade === CLASS_ZERO || shade === CLASS_NONE;
  const rank = (shade: number): number => (shade === CLASS_BAD ? Infinity : bare(shade) ? -1 : shade);
  for (const [shade, inside] of [...inClass].sort(([a], [b]) => rank(a) - rank(b))) {
    const color = pixelOf(bare(shade) ? palette.line : palette.fill[shade]!);
    for (const i of inside) {
      const x = left + scene.x[i]! * scale;
      const y = top + scene.y[i]! * scale;
      const width = Math.max(scene.width[i]! * scale, least);
      const height = Math.max(scene.height[i]! * scale, least);
      pixels.rectangle(x, y, x + width, y + height, color);
    }
  }
}
