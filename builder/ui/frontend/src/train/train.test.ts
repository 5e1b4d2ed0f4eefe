import { describe, expect, it } from "vitest";
import { Curve, joined } from "./curve";
import { Pace } from "./feed";
import { decades, Norms, rowNorm, rowsOf } from "./norms";
import { possible, runToShow, type RunRow, type Wanted } from "./player";
import type { Parameter } from "./types";
import { count, duration, number, percent, power, recorderCost } from "../shared/words";
import { eventLabel, waitingWords } from "./events";

const parameter = (position: number, name: string, module: string): Parameter => ({ position, name, module, shape: [2], dtype: "float32", count: 2 });

describe("a curve of any length", () => {
  it("keeps every step while it is short", () => {
    const curve = new Curve(100);
    for (let i = 0; i < 150; i++) curve.push(i, i * 2);
    expect(curve.steps).toEqual(Array.from({ length: 150 }, (_, i) => i));
  });

  it("stays bounded and keeps its peaks, first and last step, in order", () => {
    const curve = new Curve(100);
    for (let i = 0; i < 50_000; i++) curve.push(i, i === 31_234 ? 99 : i === 777 ? -99 : Math.sin(i));
    expect(curve.steps.length).toBeLessThanOrEqual(200);
    expect(curve.values).toContain(99);
    expect(curve.values).toContain(-99);
    expect(curve.lastStep).toBe(49_999);
    expect([...curve.steps].sort((a, b) => a - b)).toEqual(curve.steps);
    expect(new Set(curve.steps).size).toBe(curve.steps.length);
  });

  it("never loses a NaN, and knows the first", () => {
    const curve = new Curve(50);
    for (let i = 0; i < 2000; i++) curve.push(i, i === 1500 ? null : 1);
    expect(curve.firstNaN).toBe(1500);
    expect(curve.values).toContain(null);
  });

  it("leaves out what is not later than the last step", () => {
    const curve = new Curve();
    for (const step of [0, 1, 1, 0, 2]) curve.push(step, step);
    expect(curve.steps).toEqual([0, 1, 2]);
  });

  it("joins two curves on one axis", () => {
    const a = new Curve(), b = new Curve();
    a.push(0, 1); a.push(1, 2); a.push(2, null);
    b.push(1, 5); b.push(3, 6);
    expect(joined(a, b)).toEqual([[0, 1, 2, 3], [1, 2, null, undefined], [undefined, 5, undefined, 6]]);
  });
});

describe("gradient norms, layer by step", () => {
  const rows = rowsOf([parameter(0, "a.weight", "a"), parameter(1, "a.bias", "a"), parameter(2, "scale", "")]);

  it("makes one row per module, in the model's order", () => {
    expect(rows.map((row) => [row.label, row.positions])).toEqual([["a", [0, 1]], ["(model)", [2]]]);
  });

  it.each([
    ["two norms", [3, 4], 5],
    ["one without gradient", [3, -1], 3],
    ["none with a gradient", [-1, -1], -1],
    ["a NaN", [3, NaN], NaN],
  ])("adds up a module's norm: %s", (_, norms, expected) => {
    expect(rowNorm(norms, 0, [0, 1])).toBe(expected);
  });

  it("stays bounded, and each column is the mean of its steps", () => {
    const norms = new Norms(rowsOf([parameter(0, "w", "m")]), 16);
    for (let step = 0; step < 1000; step++) norms.push(step, [step], 0);
    expect(norms.width).toBeLessThanOrEqual(16);
    const full = norms.width - 1;
    for (let column = 0; column < full; column++) {
      const middle = norms.first[column]! + (norms.stride - 1) / 2;
      expect(norms.at(column, 0)).toBeCloseTo(middle, 0);
    }
  });

  it("keeps a NaN through merging", () => {
    const norms = new Norms(rowsOf([parameter(0, "w", "m")]), 8);
    for (let step = 0; step < 100; step++) norms.push(step, [step === 40 ? NaN : 1], 0);
    expect(norms.cells.some(Number.isNaN)).toBe(true);
  });

  it("goes on from a history the server has thinned", () => {
    const norms = new Norms(rowsOf([parameter(0, "w", "m")]));
    norms.fill([0, 10], [9, 19], new Float32Array([1, 2]), 1);
    norms.push(15, [50], 0);
    expect(norms.width).toBe(2);
    norms.push(20, [3], 0);
    expect([norms.width, norms.stride, norms.at(2, 0)]).toEqual([3, 10, 3]);
  });

  it("colours between three and six decades", () => {
    const norms = new Norms(rowsOf([parameter(0, "w", "m")]));
    expect(decades(norms)).toEqual([1e-6, 1]);
    norms.push(0, [0.5], 0);
    expect(decades(norms)).toEqual([1e-3, 1]);
    norms.push(1, [1e-30], 0);
    expect(decades(norms)[0]).toBeCloseTo(1e-6);
  });
});

describe("words", () => {
  it.each([
    [0.0339, "0.0339"], [1.23456, "1.235"], [1234.5, "1234.5"], [1e-5, "1.0e-5"], [0, "0"], [null, "NaN"], [undefined, "–"], [Infinity, "Inf"],
  ])("number %s", (value, text) => expect(number(value)).toBe(text));
  it.each([[3.21, "3.2 s"], [42, "42 s"], [200, "3 min 20 s"], [7500, "2 h 5 min"], [NaN, "–"]])("duration %s", (value, text) =>
    expect(duration(value)).toBe(text));
  it.each([
    ["nothing yet", undefined, true, "–", false],
    ["within the budget", { share: 0.03, elapsed: 1 }, true, "3.0 %", false],
    ["over it at the start", { share: 0.2, elapsed: 1.5 }, true, "settling", false],
    ["over it in a run that was over at once", { share: 0.2, elapsed: 1.5 }, false, "0.3 s", false],
    ["over it for good", { share: 0.2, elapsed: 60 }, true, "20.0 %", true],
  ])("the recorder's cost: %s", (_name, given, running, text, over) => {
    const cost = given && { budget: 0.05, seconds: 0.3, microseconds_per_step: 1, parts: {}, ...given };
    expect(recorderCost(cost, running)).toEqual({ text, over });
  });
  it("counts, shares and powers", () => {
    expect([count(12345), percent(0.0456), power(1e-3), power(1)]).toEqual(["12,345", "4.6 %", "1e-3", "1"]);
  });
  it("labels only events that mean something on a curve", () => {
    expect(eventLabel("set", { lr: 0.0003 })).toBe("lr → 0.0003, by hand");
    expect(eventLabel("nan", {})).toBe("loss is NaN");
    expect(eventLabel("running", null)).toBeNull();
  });
});

describe("the transport", () => {
  it.each([
    ["running", true, ["pause", "step", "stop"]],
    ["paused", true, ["play", "step", "stop", "reset"]],
    ["stopped", true, ["play", "step", "reset", "new"]],
    ["finished", true, ["new", "reset"]],
    ["failed", true, ["new", "reset"]],
    [undefined, false, ["new"]],
  ] as const)("%s", (status, has, actions) => expect(possible(status, has)).toEqual(actions));

  it("offers nothing that a script would not hear", () => {
    for (const status of ["running", "finished", "failed"] as const) expect(possible(status, true, false, true)).toEqual(["new"]);
  });

  it("lets a run whose process died go on from its checkpoint", () => {
    expect(possible("failed", true, true)).toEqual(["play", "reset", "new"]);
  });

  it("shows the speed of the last seconds, pauses left out", () => {
    const pace = new Pace();
    expect(pace.add(0, 0)).toBeNull();
    for (let i = 1; i <= 100; i++) pace.add(i * 10, i * 0.1);
    expect(pace.add(1010, 10.1)).toBeCloseTo(100, 0);
    for (let i = 1; i <= 100; i++) pace.add(1010 + i, 10.1 + i * 0.1);
    expect(pace.add(1111, 20.2)).toBeCloseTo(10, 0);
  });
});

describe("the run that the page opens", () => {
  const run = (id: string, project: string | null, status: RunRow["status"] = "finished"): RunRow => ({ id, name: id, project, status });
  const runs = [run("c", "other", "running"), run("b", "mine"), run("s", null), run("a", "mine", "paused")]; // newest first
  const cases: [string, Wanted, string | undefined][] = [
    ["the one of the address, whoever's it is", { project: "mine", asked: "c" }, "c"],
    ["the tab's, of this project", { project: "mine", recalled: "b" }, "b"],
    ["the tab's, of a script", { project: "mine", recalled: "s" }, "s"],
    ["never the tab's of another project", { project: "mine", recalled: "c" }, "a"],
    ["the project's at work before a newer one that ended", { project: "mine" }, "a"],
    ["whichever is at work, where no project was chosen", { project: "third" }, "c"],
    ["none of another project, where one was chosen", { project: "third", chosen: true }, undefined],
    ["as if none had been asked for, when that is gone", { project: "mine", asked: "gone", recalled: "gone" }, "a"],
  ];
  it.each(cases)("is %s", (_name, wanted, expected) => {
    expect(runToShow(runs, wanted)?.id).toBe(expected);
  });
});

it("an empty plot says why there is nothing yet", () => {
  expect(waitingWords("starting")).toContain("Starting");
  expect(waitingWords(undefined)).toContain("Starting");
  expect(waitingWords("running")).toBe("Waiting for the first step");
  expect(waitingWords("paused")).toBe("No step was taken");
});
