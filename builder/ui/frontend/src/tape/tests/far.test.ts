/** The picture from far away, written in pixels by the page itself. */
import { expect, test } from "vitest";
import { CLASS_BAD, CLASS_NONE, CLASS_ZERO, type Colours } from "../draw/colouring";
import { drawFar } from "../draw/far";
import { palette } from "../draw/palette";
import { pixelOf, Pixels } from "../draw/pixels";
import { DOWN, RIGHT, type Scene } from "../draw/scene";

const BLACK = pixelOf("#000000");
const WHITE = pixelOf("#ffffff");

function white(width: number, height: number): Pixels {
  const pixels = new Pixels(width, height);
  pixels.clear(WHITE);
  return pixels;
}

/** How much of a pixel is black: 0 to 1. */
function ink(pixels: Pixels, x: number, y: number): number {
  return 1 - pixels.bytes[(y * pixels.width + x) * 4]! / 255;
}

function area(pixels: Pixels): number {
  let sum = 0;
  for (let y = 0; y < pixels.height; y++) for (let x = 0; x < pixels.width; x++) sum += ink(pixels, x, y);
  return sum;
}

/** The same numbers between 0 and 1 in every run. */
function numbers(): () => number {
  let state = 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

test("a colour lies in memory as an ImageData reads it", () => {
  const pixels = new Pixels(1, 1);
  pixels.clear(pixelOf("#12ab9f"));
  expect([...pixels.bytes]).toEqual([0x12, 0xab, 0x9f, 255]);
});

test("a rectangle at whole pixels fills those, and no other", () => {
  const pixels = white(8, 6);
  pixels.rectangle(2, 1, 5, 4, BLACK);
  for (let y = 0; y < 6; y++) {
    for (let x = 0; x < 8; x++) expect(ink(pixels, x, y)).toBe(x >= 2 && x < 5 && y >= 1 && y < 4 ? 1 : 0);
  }
});

test("a pixel that a rectangle covers in part takes on that part of the colour", () => {
  const pixels = white(4, 4);
  pixels.rectangle(0.5, 1, 2.25, 2.5, BLACK);
  expect(ink(pixels, 0, 1)).toBeCloseTo(0.5, 2);
  expect(ink(pixels, 1, 1)).toBe(1);
  expect(ink(pixels, 2, 1)).toBeCloseTo(0.25, 2);
  expect(ink(pixels, 1, 2)).toBeCloseTo(0.5, 2);
  expect(ink(pixels, 2, 2)).toBeCloseTo(0.125, 2);
  expect(ink(pixels, 3, 1)).toBe(0);
});

test("what lies beyond the picture is cut off, and what is empty draws nothing", () => {
  const pixels = white(5, 5);
  pixels.rectangle(-9, -9, 99, 1, BLACK);
  pixels.rectangle(1, 3, 1, 4, BLACK);
  pixels.rectangle(3, 4, 2, 5, BLACK);
  pixels.line(3, 3, 3, 3, 1, BLACK);
  pixels.line(-50, -40, -2, -3, 2, BLACK);
  expect(area(pixels)).toBeCloseTo(5, 5);
});

test("any rectangle has the area of its sides", () => {
  const next = numbers();
  for (let i = 0; i < 200; i++) {
    const pixels = white(24, 24);
    const [left, top] = [next() * 12, next() * 12];
    const [width, height] = [0.3 + next() * 10, 0.3 + next() * 10];
    pixels.rectangle(left, top, left + width, top + height, BLACK);
    expect(Math.abs(area(pixels) - width * height)).toBeLessThan(0.05 + 0.01 * (width + height));
  }
});

test("any line has the area of its length and width, and lies where it should", () => {
  const next = numbers();
  for (let i = 0; i < 200; i++) {
    const pixels = white(64, 64);
    const [x0, y0, x1, y1] = [8 + next() * 48, 8 + next() * 48, 8 + next() * 48, 8 + next() * 48];
    const width = 0.8 + next() * 2;
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length < 2) continue;
    pixels.line(x0, y0, x1, y1, width, BLACK);
    expect(Math.abs(area(pixels) / (length * width) - 1)).toBeLessThan(0.06);
    let outside = 0;
    let palest = 1;
    for (let y = 0; y < 64; y++) {
      for (let x = 0; x < 64; x++) {
        const away = Math.abs((x1 - x0) * (y + 0.5 - y0) - (y1 - y0) * (x + 0.5 - x0)) / length;
        if (away > width / 2 + 1.2) outside = Math.max(outside, ink(pixels, x, y));
        const along = ((x1 - x0) * (x + 0.5 - x0) + (y1 - y0) * (y + 0.5 - y0)) / length;
        if (width > 1.8 && away < 0.1 && along > 2 && along < length - 2) palest = Math.min(palest, ink(pixels, x, y));
      }
    }
    expect(outside).toBe(0);
    expect(palest).toBeGreaterThan(0.6);
  }
});

test("a line that is all but level rises by a quarter of a pixel at a time", () => {
  const pixels = white(200, 8);
  pixels.line(0, 3.5, 200, 4.5, 1, BLACK);
  expect(Math.abs(area(pixels) - 200)).toBeLessThan(2);
  for (let x = 0; x < 200; x++) {
    let middle = 0;
    for (let y = 0; y < 8; y++) middle += ink(pixels, x, y) * (y + 0.5);
    expect(Math.abs(middle - (3.5 + (x + 0.5) / 200))).toBeLessThan(0.14);
  }
});

interface Look {
  x?: number;
  shade: number;
  owner?: number;
}

/** Boxes of 100 × 30 page pixels at y = 100, and edges of 100 from y = 0 down, or, to a leaf, to the right. */
function far(scale: number, boxes: Look[], edges: (Look & { leaf?: boolean })[] = []): Pixels {
  const scene = {
    boxes: boxes.map(({ owner }) => ({ kind: "node", owner: owner ?? -1 })),
    x: boxes.map(({ x }) => x ?? 0), y: boxes.map(() => 100), width: boxes.map(() => 100), height: boxes.map(() => 30),
    start: edges.map((_, i) => 2 * i).concat(2 * edges.length),
    px: edges.flatMap(({ x, leaf }) => [x ?? 0, (x ?? 0) + (leaf ? 100 : 0)]),
    py: edges.flatMap(({ leaf }) => [0, leaf ? 0 : 100]),
    direction: edges.flatMap(({ leaf }) => (leaf ? [RIGHT, RIGHT] : [DOWN, DOWN])),
    bounds: edges.flatMap(({ x, leaf }) => [(x ?? 0) - 8, -30, (x ?? 0) + (leaf ? 108 : 8), leaf ? 30 : 130]),
  } as unknown as Scene;
  const colours = { box: boxes.map(({ shade }) => shade), edge: edges.map(({ shade }) => shade) } as unknown as Colours;
  const pixels = new Pixels(40, 40);
  const seen = { frames: [], boxes: boxes.map((_, i) => i), edges: edges.map((_, i) => i) };
  drawFar(pixels, scene, colours, LIGHT, { scale, x: 5, y: 5 }, seen, 1);
  return pixels;
}

const LIGHT = palette("light", "sans-serif", "monospace");
const GROUND = pixelOf(LIGHT.ground);

test("of boxes that share a pixel the largest gradient is seen, and NaN above all", () => {
  const [inside, beside] = [[9, 16], [30, 30]] as const;
  expect(far(0.1, [{ shade: 200 }, { shade: 20 }]).at(...inside)).toBe(pixelOf(LIGHT.fill[200]!));
  expect(far(0.1, [{ shade: 20 }, { shade: CLASS_ZERO }, { shade: CLASS_NONE }]).at(...inside)).toBe(pixelOf(LIGHT.fill[20]!));
  expect(far(0.1, [{ shade: CLASS_BAD }, { shade: 255 }, { shade: CLASS_ZERO }]).at(...inside)).toBe(pixelOf(LIGHT.fill[CLASS_BAD]!));
  expect(far(0.1, [{ shade: 200 }]).at(...beside)).toBe(GROUND);
});

test("from very far the leaves, and the edges to them, are left out", () => {
  const leaf = { shade: 100, owner: 0 };
  expect(far(0.1, [leaf]).at(9, 16)).toBe(pixelOf(LIGHT.fill[100]!));
  expect(far(0.04, [leaf]).at(6, 9)).toBe(GROUND);
  const edges = [{ shade: 255, leaf: true }];
  expect(far(0.1, [], edges).at(9, 5)).not.toBe(GROUND);
  expect(far(0.04, [], edges).at(7, 5)).toBe(GROUND);
});

test("an edge is as wide as its gradient is large, and a NaN edge is red and on top", () => {
  const across = (pixels: Pixels): number => {
    let count = 0;
    for (let x = 0; x < 40; x++) if (pixels.at(x, 9) !== GROUND) count++;
    return count;
  };
  expect(across(far(0.15, [], [{ x: 33, shade: 255 }]))).toBeGreaterThanOrEqual(across(far(0.15, [], [{ x: 33, shade: 3 }])));
  const both = far(0.15, [], [{ x: 30, shade: CLASS_BAD }, { x: 30, shade: 255 }]);
  expect(both.at(9, 9) & 0xff).toBeGreaterThan((both.at(9, 9) >> 16) & 0xff); // more red than blue
});
