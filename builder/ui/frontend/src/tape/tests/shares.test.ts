/** What is written on the edges of joins: no label lies on another. */
import { expect, test } from "vitest";
import type { Colours } from "../draw/colouring";
import { shareLabels } from "../draw/edges";
import type { Scene } from "../draw/scene";

/** Labels of straight edges that begin at these points, with these shares. */
function labels(points: [number, number][], shares: number[]) {
  const px = points.flatMap(([x]) => [x, x]);
  const py = points.flatMap(([, y]) => [y, y + 60]);
  const scene = { start: points.map((_, i) => 2 * i).concat(2 * points.length), px, py } as unknown as Scene;
  return shareLabels(scene, { share: Float32Array.from(shares) } as unknown as Colours, points.map((_, i) => i));
}

test("labels with room stay where their edges begin, and an edge of no join has none", () => {
  expect(labels([[0, 0], [100, 0], [200, 0]], [0.12, NaN, 0.88])).toEqual([
    { edge: 0, text: "12 %", x: 7, y: 12 },
    { edge: 2, text: "88 %", x: 207, y: 12 },
  ]);
});

test("labels that would lie on one another stand below each other", () => {
  const found = labels([[0, 0], [10, 2], [20, 1]], [0.5, 0.3, 0.2]);
  expect(found.map((label) => label.x)).toEqual([7, 17, 27]);
  const heights = found.map((label) => label.y).sort((a, b) => a - b);
  for (let i = 1; i < heights.length; i++) expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(14);
});
