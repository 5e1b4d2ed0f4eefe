import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ACTIONS, ActionError, perform, useCatalog } from "./actions";
import type { Catalog, Model } from "./types";

interface Vector {
  case: string;
  action: string;
  before: Model;
  arguments: { [name: string]: unknown };
  after?: Model;
  error?: string;
}

const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(root + path, "utf8"));
const data = readdirSync(`${root}builder/catalog/data`).filter((name) => name.endsWith(".json")).sort().at(-1)!;
useCatalog(read(`builder/catalog/data/${data}`) as Catalog);
const vectors = read("tests/model/action_vectors.json") as Vector[];

describe("actions behave as in Python", () => {
  it.each(vectors.map((vector) => [`${vector.action}: ${vector.case}`, vector] as const))("%s", (_name, vector) => {
    const before = JSON.stringify(vector.before);
    if (vector.error !== undefined) {
      let message = "";
      try {
        perform(vector.before, vector.action, vector.arguments);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
        message = error.message;
      }
      expect(message).toContain(vector.error);
    } else {
      expect(perform(vector.before, vector.action, vector.arguments)).toEqual(vector.after);
    }
    expect(JSON.stringify(vector.before), "an edit leaves its document as it was").toBe(before);
  });

  it("has a vector for every action", () => {
    const covered = new Set(vectors.map((vector) => vector.action));
    expect([...ACTIONS.keys()].filter((name) => !covered.has(name))).toEqual([]);
  });
});
