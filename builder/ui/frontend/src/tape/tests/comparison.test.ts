/** Two steps side by side: norms by node of both, and their ratio. */
import { describe, expect, it } from "vitest";
import { ratios, sideBySide } from "../compare/comparison";
import { CLASS_SIGNED, signedClass } from "../draw/colouring";
import type { Tape } from "../structure";

describe("norms side by side", () => {
  it("follows each node to its place in either tape", () => {
    const changes = { newer: Int32Array.of(0, 1, -1), older: Int32Array.of(1, -1, 0) };
    const tape = { count: 3, changes } as unknown as Tape;
    const { norms, before } = sideBySide(tape, Float32Array.of(10, 20), Float32Array.of(3, 5));
    expect([...norms]).toEqual([10, 20, 3]);
    expect([...before]).toEqual([5, -1, 3]);
  });
  it("has a ratio only where both are positive and finite", () => {
    const found = ratios(Float32Array.of(10, 1, 0, NaN, 2), Float32Array.of(1, 10, 1, 1, -1));
    expect([...found].map((value) => (Number.isNaN(value) ? null : Math.round(value)))).toEqual([1, -1, null, null, null]);
  });
  it("diverges about one", () => {
    expect([signedClass(-5), signedClass(0), signedClass(5)].map((shade) => shade - CLASS_SIGNED)).toEqual([0, 128, 256]);
  });
});
