/** The project in the bar: its name, what can be done with it, and every other project and example. */
import { useEffect, useRef, useState } from "react";
import { address, get, post } from "../shared/api";
import { useStudio, useStudioState } from "./context";

interface Version {
  revision: number;
  saved: number;
  nodes: number;
}

/** What the menu shows in place of its list: a field for a new name, a question, or the earlier states. */
type Asking = null | { what: "rename"; to: string } | { what: "delete" } | { what: "versions"; found: Version[] | null };

const day = (seconds: number): string => new Date(seconds * 1000).toLocaleDateString("en-GB", { day: "numeric", month: "short" });
const clock = (seconds: number): string => new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

interface Listing {
  projects: { name: string; model: string | null; saved: number }[];
  examples: { name: string; label: string; about: string }[];
}

export function ProjectMenu() {
  const studio = useStudio();
  const project = useStudioState((state) => state.project);
  const [listing, setListing] = useState<Listing | null>(null);
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const file = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    setAsking(null);
    if (!open) return;
    void get<Listing>("projects").then(setListing, (error: Error) => studio.tell(error.message, "error"));
    const away = (event: Event) => {
      if (!event.composedPath().includes(box.current!)) setOpen(false);
    };
    window.addEventListener("pointerdown", away);
    return () => window.removeEventListener("pointerdown", away);
  }, [open, studio]);

  const go = (name: string) => {
    setOpen(false);
    studio.openProject(name);
  };
  const make = async (path: string, body: object) => {
    try {
      go((await post<{ name: string }>(path, body)).name);
    } catch (error) {
      setOpen(false);
      studio.tell(error instanceof Error ? error.message : String(error), "error");
    }
  };
  const told = (error: unknown) => studio.tell(error instanceof Error ? error.message : String(error), "error");
  const rename = async (to: string) => {
    try {
      const { name } = await post<{ name: string }>("project/rename", { to }, { name: project });
      studio.keepHistory(name);
      go(name);
    } catch (error) {
      told(error);
    }
  };
  const remove = async () => {
    try {
      await post("project/delete", {}, { name: project });
      go((await get<{ name: string }>("project")).name);
    } catch (error) {
      told(error);
    }
  };
  const versions = async () => {
    setAsking({ what: "versions", found: null });
    await get<Version[]>("project/history", { name: project }).then((found) => setAsking({ what: "versions", found }), told);
  };
  const restore = async (revision: number) => {
    setOpen(false);
    try {
      await post("project/restore", { revision }, { name: project });
      await studio.refresh();
    } catch (error) {
      told(error);
    }
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await chosen.text();
    const name = chosen.name.replace(/\.[^.]*$/, "");
    await make("project/import", chosen.name.endsWith(".py") ? { source: text, name } : { content: text, name });
  };

  return (
    <div className="project-menu" ref={box} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <button type="button" className="pill" aria-haspopup="menu" aria-expanded={open} title="Projects" onClick={() => setOpen(!open)}>
        <b>{project || "…"}</b> ▾
      </button>
      {open && asking ? (
        <div className="menu asking" role="dialog" aria-label={asking.what === "versions" ? "Earlier versions" : `${asking.what === "rename" ? "Rename" : "Delete"} ${project}`}>
          {asking.what === "rename" ? (
            <form onSubmit={(event) => {
              event.preventDefault();
              void rename(asking.to);
            }}>
              <input aria-label="New name" autoFocus value={asking.to} onFocus={(event) => event.target.select()} onChange={(event) => setAsking({ what: "rename", to: event.target.value })} />
              <button type="submit" className="primary" disabled={!asking.to.trim()}>Rename</button>
            </form>
          ) : asking.what === "delete" ? (
            <>
              <p>Delete <b>{project}</b> and its earlier versions? Its runs stay.</p>
              <div className="answers">
                <button type="button" className="primary" autoFocus onClick={() => void remove()}>Delete</button>
                <button type="button" className="plain" onClick={() => setAsking(null)}>Cancel</button>
              </div>
            </>
          ) : (
            <>
              <h3>Earlier versions</h3>
              {asking.found?.map((one) => (
                <button type="button" role="menuitem" key={one.revision} onClick={() => void restore(one.revision)}>
                  {day(one.saved)}, {clock(one.saved)}<span>{one.nodes} nodes</span>
                </button>
              ))}
              {asking.found?.length === 0 ? <p>None yet: one is kept about every minute of editing.</p> : null}
            </>
          )}
        </div>
      ) : open ? (
        <div className="menu" role="menu" aria-label="Projects">
          <button type="button" role="menuitem" onClick={() => void make("project/new", { name: "untitled" })}>New project</button>
          <button type="button" role="menuitem" onClick={() => file.current?.click()}>Import a project or model.py …</button>
          <h3>{project}</h3>
          <button type="button" role="menuitem" onClick={() => setAsking({ what: "rename", to: project })}>Rename …</button>
          <button type="button" role="menuitem" onClick={() => void make("project/new", { name: project, model: studio.state.model, training: studio.state.training })}>Duplicate</button>
          <a role="menuitem" href={address("project/download", { name: project })} download onClick={() => setOpen(false)}>Download as JSON</a>
          <button type="button" role="menuitem" onClick={() => void versions()}>Earlier versions …</button>
          <button type="button" role="menuitem" onClick={() => setAsking({ what: "delete" })}>Delete …</button>
          {listing && listing.projects.length > 1 ? <h3>Projects</h3> : null}
          {listing?.projects.filter((one) => one.name !== project).map((one) => (
            <button type="button" role="menuitem" key={one.name} onClick={() => go(one.name)}>
              {one.name}<span>{day(one.saved)}</span>
            </button>
          ))}
          {listing ? <h3>Start from an example</h3> : null}
          {listing?.examples.map((one) => (
            <button type="button" role="menuitem" key={one.name} title={one.about} onClick={() => void make("project/example", { name: one.name })}>{one.label}</button>
          ))}
          <input ref={file} type="file" accept=".json,.py" hidden aria-hidden="true" onChange={(event) => void take(event.target.files?.[0])} />
        </div>
      ) : null}
    </div>
  );
}
