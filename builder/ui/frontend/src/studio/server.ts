/** The routes the Build page uses. */
import { ApiError, address, get, post } from "../shared/api";
import type { StudioServer } from "./studio";
import type { EditAnswer, ProjectAnswer } from "./sync";
import type { Catalog, Entry, Model, Report } from "./types";

function asEntries(entries: Entry[] | Catalog["entries"]): Catalog["entries"] {
  return Array.isArray(entries) ? Object.fromEntries(entries.map((entry) => [entry.type, entry])) : entries;
}

/** The catalogue is the same for every project of this page. */
let catalogue: Promise<Catalog> | null = null;

export const server: StudioServer = {
  catalog() {
    catalogue ??= get<{ torch_version: string; entries: Entry[] | Catalog["entries"] }>("catalog")
      .then((found) => ({ torch_version: found.torch_version, entries: asEntries(found.entries) }))
      .catch((error: unknown) => {
        catalogue = null;
        throw error;
      });
    return catalogue;
  },

  async project(name) {
    try {
      return await get<ProjectAnswer>("project", { name });
    } catch (error) {
      // What this tab had open may have been deleted or renamed since: then the project edited last.
      if (name && error instanceof ApiError && error.status === 404) return await get<ProjectAnswer>("project");
      throw error;
    }
  },

  async edit(name, base, model, keepalive): Promise<EditAnswer> {
    try {
      if (keepalive) {
        const body = JSON.stringify({ base, model });
        const headers = { "content-type": "application/json" };
        await fetch(address("project/edit", { name }), { method: "POST", headers, body, keepalive: body.length < 60_000 });
        return { status: "away" };
      }
      const answer = await post<{ revision: number; report: Report | null; later?: boolean; error?: { message: string } }>("project/edit", { base, model }, { name });
      return { status: "saved", revision: answer.revision, report: answer.report, trouble: answer.error?.message ?? null, later: answer.later ?? false };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 409) return { status: "stale" };
      if (error.status >= 400 && error.status < 500 && error.status !== 429) return { status: "refused", message: error.message };
      return { status: "away" };
    }
  },

  async check(model: Model) {
    return await post<Report>("model/check", { model });
  },

  async fits(model: Model, node: string, port: string) {
    const answer = await post<string[] | { fits?: string[]; types?: string[] }>("model/fits", { model, node, port });
    return Array.isArray(answer) ? answer : (answer.fits ?? answer.types ?? []);
  },

  async train(project, model, training) {
    return (await post<{ run: string }>("runs", { project, model, training })).run;
  },
};
