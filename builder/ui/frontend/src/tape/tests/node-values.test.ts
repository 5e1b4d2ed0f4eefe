import { expect, test } from "vitest";
import { extent, tint } from "../panels/NodeValues";

test("one value far beyond the others does not make them invisible", () => {
  const values = [...Array.from({ length: 99 }, (_, i) => (i % 2 ? 1e-3 : -1e-3)), 10];
  expect(extent(values)).toBe(1e-3);
  expect(values.map((value) => tint(value, extent(values))).slice(0, 2)).toEqual([-1, 1]);
  expect(tint(10, extent(values))).toBe(1);
});

test("a hundredth of the full size is a tenth of the colour", () => {
  expect(tint(-0.01, 1)).toBeCloseTo(-0.1);
});

test("nothing but zeros and what is no number", () => {
  expect(extent([0, 0, null])).toBe(0);
  expect(extent([])).toBe(0);
  expect(tint(0, 0)).toBe(0);
  expect(tint(null, 1)).toBeNaN();
});
