import { beforeEach, describe, expect, it, vi } from "vitest";
import { Sync, type EditAnswer, type ProjectAnswer, type Storage } from "./sync";
import type { Model, Report } from "./types";

const model = (name: string): Model => ({ schema_version: 1, name, inputs: [], nodes: [], edges: [], outputs: [], blocks: [] });
const answer = (revision: number, name = "server"): ProjectAnswer => ({ name: "p", revision, model: model(name), training: null, report: null, saved: null });

class Memory implements Storage {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

/** A server whose answers the test hands out one by one. */
class Desk {
  readonly asked: { base: number; model: Model; give: (answer: EditAnswer) => void }[] = [];
  current = answer(1);
  edit = (_name: string, base: number, sent: Model): Promise<EditAnswer> =>
    new Promise((give) => this.asked.push({ base, model: sent, give }));
  project = async () => this.current;
  judged: ((report: Report) => void)[] = [];
  check = (): Promise<Report> => new Promise((give) => this.judged.push(give));
}

let desk: Desk;
let memory: Memory;
let log: string[];

function begin(): Sync {
  return new Sync("p", desk, {
    saving: (state) => log.push(state),
    answered: (_report: Report | null, of) => log.push(`shapes of ${of.name}`),
    replaced: (newer, mine) => log.push(`replaced by ${newer.model.name}, kept ${mine?.name ?? "nothing"}`),
  }, memory);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const saved = (revision: number, later = false): EditAnswer => ({ status: "saved", revision, report: null, trouble: null, later });

beforeEach(() => {
  desk = new Desk();
  memory = new Memory();
  log = [];
});

describe("edits on their way", () => {
  it("one request at a time, then the newest document only", async () => {
    const sync = begin();
    sync.start(answer(1));
    for (const name of ["a", "b", "c"]) sync.changed(model(name));
    expect(desk.asked.map((one) => one.model.name)).toEqual(["a"]);
    desk.asked[0]!.give(saved(2));
    await settle();
    expect(desk.asked.map((one) => [one.base, one.model.name])).toEqual([[1, "a"], [2, "c"]]);
    desk.asked[1]!.give(saved(3));
    await settle();
    expect(log.at(-1)).toBe("saved");
    expect(memory.items.size).toBe(0);
  });

  it("are saved before what judges them has started; a report that comes too late is dropped", async () => {
    const sync = begin();
    sync.start(answer(1));
    sync.changed(model("a"));
    desk.asked[0]!.give(saved(2, true));
    await settle();
    expect(log.at(-1)).toBe("saved");
    sync.changed(model("b"));
    desk.asked[1]!.give(saved(3, true));
    await settle();
    for (const give of desk.judged) give({} as Report);
    await settle();
    expect(log.filter((line) => line.startsWith("shapes"))).toEqual(["shapes of b"]);
  });

  it("stay in the browser until they are acknowledged, and win after a reload", async () => {
    begin().changed(model("unsent"));
    expect(memory.items.size).toBe(1);
    const again = begin();
    expect(again.start(answer(0))).toMatchObject({ unsent: true, model: { name: "unsent" } });
  });

  it("an unsent document of an older revision is handed out, not sent", () => {
    begin().changed(model("mine"));
    const again = begin();
    expect(again.start(answer(7))).toMatchObject({ unsent: false, model: { name: "server" }, lost: { name: "mine" } });
    expect(memory.items.size).toBe(0);
  });

  it("a stale base loads the newer document and keeps mine for undo", async () => {
    const sync = begin();
    sync.start(answer(1));
    sync.changed(model("mine"));
    desk.current = answer(5, "theirs");
    desk.asked[0]!.give({ status: "stale" });
    await settle();
    expect(log).toContain("replaced by theirs, kept mine");
    sync.changed(model("next"));
    expect(desk.asked.at(-1)!.base).toBe(5);
  });

  it("are tried again while the server is away", async () => {
    vi.useFakeTimers();
    const sync = begin();
    sync.start(answer(1));
    sync.changed(model("a"));
    desk.asked[0]!.give({ status: "away" });
    await vi.advanceTimersByTimeAsync(500);
    expect(log).toContain("away");
    expect(desk.asked).toHaveLength(2);
    desk.asked[1]!.give(saved(2));
    await vi.advanceTimersByTimeAsync(1);
    expect(log.at(-1)).toBe("saved");
    vi.useRealTimers();
  });

  it("what the server refuses is said and not sent again", async () => {
    const sync = begin();
    sync.start(answer(1));
    sync.changed(model("wrong"));
    desk.asked[0]!.give({ status: "refused", message: "nodes[0].name is no identifier" });
    await settle();
    expect(log.at(-1)).toBe("refused");
    expect(desk.asked).toHaveLength(1);
  });

  it("a refresh takes only what is newer, and nothing while an edit is under way", async () => {
    const sync = begin();
    sync.start(answer(1));
    await sync.refresh();
    expect(log).toEqual([]);
    desk.current = answer(2, "theirs");
    sync.changed(model("mine"));
    await sync.refresh();
    expect(log).toEqual(["saving"]);
    desk.asked[0]!.give(saved(3));
    await settle();
    desk.current = answer(4, "theirs");
    await sync.refresh();
    expect(log.at(-1)).toBe("replaced by theirs, kept nothing");
  });
});

it("training settings changed elsewhere cost no edit", async () => {
  const sync = begin();
  sync.start(answer(1));
  sync.changed(model("mine"));
  desk.current = answer(2, "server");
  desk.asked[0]!.give({ status: "stale" });
  await settle();
  expect(desk.asked.at(-1)).toMatchObject({ base: 2, model: { name: "mine" } });
});
