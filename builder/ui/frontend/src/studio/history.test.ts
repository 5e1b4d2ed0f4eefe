import { expect, it } from "vitest";
import { EMPTY, readBack, recorded, redone, undone, written, type Step } from "./history";
import type { Model } from "./types";

const model = (name: string): Model => ({ schema_version: 1, name, inputs: [], nodes: [], edges: [], outputs: [], blocks: [] });
const step = (before: string, merge: string | null = null, time = 0): Step => ({ label: before, before: model(before), selected: new Set(), merge, time });

it("undo and redo walk the same documents back and forth", () => {
  const history = recorded(recorded(EMPTY, step("a")), step("b"));
  const back = undone(history, model("c"), new Set())!;
  expect(back.model.name).toBe("b");
  const further = undone(back.history, back.model, new Set())!;
  expect(further.model.name).toBe("a");
  expect(undone(further.history, further.model, new Set())).toBeNull();
  const forth = redone(further.history, further.model, new Set())!;
  expect(forth.model.name).toBe("b");
  expect(redone(forth.history, forth.model, new Set())!.model.name).toBe("c");
});

it("a new edit ends what could be redone", () => {
  const back = undone(recorded(EMPTY, step("a")), model("b"), new Set())!;
  expect(recorded(back.history, step("a")).future).toEqual([]);
});

it("typing in one field is one step, a pause or another field begins the next", () => {
  const typed = recorded(recorded(EMPTY, step("a", "conv1.padding", 0)), step("b", "conv1.padding", 500));
  expect(typed.past.map((one) => one.before.name)).toEqual(["a"]);
  expect(recorded(typed, step("c", "conv1.padding", 5000)).past).toHaveLength(2);
  expect(recorded(typed, step("c", "conv1.stride", 600)).past).toHaveLength(2);
});

it("a history that was written is read back, with what was selected", () => {
  const one = { ...step("a"), selected: new Set(["conv1"]) };
  const back = undone(recorded(recorded(EMPTY, one), step("b")), model("c"), new Set(["x"]))!;
  const found = readBack(written(back.history, back.model))!;
  expect(found.model).toEqual(model("b"));
  expect(found.history).toEqual({ past: [one], future: [{ ...step("b"), before: model("c"), selected: new Set(["x"]) }] });
  for (const wrong of [null, "", "{", "null", '{"past": 3}']) expect(readBack(wrong)).toBeNull();
});

it("of a history too large for a tab's storage the newest steps are written", () => {
  let history = EMPTY;
  for (let i = 0; i < 20; i++) history = recorded(history, step(`${i}`.padEnd(200_000, "x")));
  const found = readBack(written(history, model("now")))!;
  expect(found.history.past.map((one) => parseInt(one.label))).toEqual([16, 17, 18, 19].slice(-found.history.past.length));
  expect(found.history.past.length).toBeGreaterThan(1);
});
