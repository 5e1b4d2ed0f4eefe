import { expect, test } from "vitest";
import { newest } from "./newest";

test("what comes while a job is done is done once, with the newest value", async () => {
  const done: number[] = [];
  let open: () => void = () => {};
  const draw = newest<number>((value) => {
    done.push(value);
    return new Promise<void>((resolve) => (open = resolve));
  }, () => {});
  draw(1);
  draw(2);
  draw(3);
  expect(done).toEqual([1]);
  open();
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual([1, 3]);
});

test("a job that fails is told, and the next is done", async () => {
  const done: number[] = [];
  const told: unknown[] = [];
  const draw = newest<number>(async (value) => {
    if (value === 1) throw new Error("no");
    done.push(value);
  }, (error) => told.push(error));
  draw(1);
  await new Promise((resolve) => setTimeout(resolve));
  draw(2);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([new Error("no")]);
  expect(done).toEqual([2]);
});
