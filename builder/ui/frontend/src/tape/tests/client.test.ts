/** Who lays out: the page itself, its worker, or, when that fails or takes too long, the page again, the fast way. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LayoutClient } from "../layout/client";
import { layoutNested } from "../layout/nested";
import type { LayoutInput, LayoutResult } from "../layout/types";

type Listener = (event: { data?: unknown }) => void;

/** A worker that only notes what it is asked, and answers when told to. */
class Silent {
  static made: Silent[] = [];
  static forbidden = false;
  asked: { id: number; input: LayoutInput }[] = [];
  ended = false;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor() {
    if (Silent.forbidden) throw new Error("workers are forbidden here");
    Silent.made.push(this);
  }

  addEventListener(kind: string, listener: Listener): void {
    this.listeners.set(kind, (this.listeners.get(kind) ?? new Set()).add(listener));
  }

  removeEventListener(kind: string, listener: Listener): void {
    this.listeners.get(kind)?.delete(listener);
  }

  postMessage(question: { id: number; input: LayoutInput }): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  emit(kind: string, data?: unknown): void {
    for (const listener of [...(this.listeners.get(kind) ?? [])]) listener({ data });
  }

  get heard(): number {
    return [...this.listeners.values()].reduce((sum, one) => sum + one.size, 0);
  }
}

vi.mock("../layout/worker?worker&inline", () => ({
  default: class {
    constructor() {
      return new Silent();
    }
  },
}));

/** A chain of `count` boxes. */
function chainOf(count: number): LayoutInput {
  const line = Int32Array.from({ length: count - 1 }, (_, i) => i);
  return {
    left: new Float32Array(count).fill(80), right: new Float32Array(count).fill(80), height: new Float32Array(count).fill(36),
    foot: new Float32Array(count).fill(36), title: new Float32Array(count),
    parent: new Int32Array(count).fill(-1), isFrame: new Uint8Array(count),
    source: line, target: line.map((i) => i + 1), aspect: 1.2, limit: 2500,
  };
}

const FEW = chainOf(3000);
const MANY = chainOf(3001);

beforeEach(() => {
  vi.useFakeTimers();
  Silent.made = [];
  Silent.forbidden = false;
});
afterEach(() => vi.useRealTimers());

describe("who lays out", () => {
  test("few boxes: the page, at once", () => {
    const client = new LayoutClient();
    expect(client.ask(FEW)).not.toBeInstanceOf(Promise);
    expect(Silent.made[0]!.asked).toEqual([]);
  });

  test.each([
    ["without a worker", () => new LayoutClient(false)],
    ["where the page forbids workers", () => ((Silent.forbidden = true), new LayoutClient())],
    ["after it was closed", () => {
      const client = new LayoutClient();
      client.close();
      return client;
    }],
  ])("many boxes, %s: the page, at once and in full", (_, make) => {
    const result = make().ask(MANY) as LayoutResult;
    expect(result.rough).toBe(false);
    expect(result.x).toHaveLength(3001);
  });

  test("many boxes: the worker, whose answers find their questions in whatever order", async () => {
    const client = new LayoutClient();
    const first = client.ask(MANY) as Promise<LayoutResult>;
    const second = client.ask(MANY) as Promise<LayoutResult>;
    const [worker] = Silent.made;
    const [one, other] = worker!.asked.map(({ id }) => ({ id, result: { milliseconds: id } }));
    worker!.emit("message", other);
    worker!.emit("message", one);
    expect(await first).toBe(one!.result);
    expect(await second).toBe(other!.result);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker!.ended).toBe(false);
    expect(worker!.heard).toBe(0);
  });

  test("a worker that takes too long is ended, and the page lays out the fast way", async () => {
    const client = new LayoutClient();
    let result: LayoutResult | null = null;
    void (client.ask(MANY) as Promise<LayoutResult>).then((answer) => (result = answer));
    await vi.advanceTimersByTimeAsync(3999);
    expect(result).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(result!.rough).toBe(true);
    expect(new Set(Array.from(result!.x, (x, i) => `${x} ${result!.y[i]}`)).size).toBe(3001);
    expect(Silent.made.map((worker) => worker.ended)).toEqual([true, false]);

    const next = client.ask(MANY) as Promise<LayoutResult>;
    const { id } = Silent.made[1]!.asked[0]!;
    Silent.made[1]!.emit("message", { id, result: layoutNested(FEW) });
    expect((await next).rough).toBe(false);
  });

  test("a worker that fails is replaced at once", async () => {
    const client = new LayoutClient();
    const answer = client.ask(MANY) as Promise<LayoutResult>;
    Silent.made[0]!.emit("error");
    expect((await answer).rough).toBe(true);
    expect(Silent.made.map((worker) => worker.ended)).toEqual([true, false]);
  });
});

test("a layout whose time is up leaves out the rest of its search", () => {
  const count = 1200;
  const asked = chainOf(count);
  const far = Int32Array.from({ length: count - 40 }, (_, i) => i);
  asked.source = Int32Array.from([...asked.source, ...far]);
  asked.target = Int32Array.from([...asked.target, ...far.map((i) => i + 7 + (i * 13) % 33)]);
  const looks = (step: number): number => {
    let at = 0;
    let looked = 0;
    const result = layoutNested(asked, () => (looked++, (at += step)));
    expect([...result.x, ...result.y, ...result.px, ...result.py].every(Number.isFinite)).toBe(true);
    return looked;
  };
  expect(looks(2500)).toBeLessThan(looks(0.001) / 2);
});
