/** The project in the bar: its name, and from there every other project, the examples, new, import and download. */
import { useEffect, useRef, useState } from "react";
import { address, get, post } from "../shared/api";
import { useStudio, useStudioState } from "./context";

interface Listing {
  projects: { name: string; model: string | null; saved: number }[];
  examples: { name: string; label: string; about: string }[];
}

export function ProjectMenu() {
  const studio = useStudio();
  const project = useStudioState((state) => state.project);
  const [listing, setListing] = useState<Listing | null>(null);
  const [open, setOpen] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
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
      {open ? (
        <div className="menu" role="menu" aria-label="Projects">
          <button type="button" role="menuitem" onClick={() => void make("project/new", { name: "untitled" })}>New project</button>
          <button type="button" role="menuitem" onClick={() => file.current?.click()}>Import a project or model.py …</button>
          <a role="menuitem" href={address("project/download", { name: project })} download onClick={() => setOpen(false)}>Download {project}.json</a>
          {listing && listing.projects.length > 1 ? <h3>Projects</h3> : null}
          {listing?.projects.filter((one) => one.name !== project).map((one) => (
            <button type="button" role="menuitem" key={one.name} onClick={() => go(one.name)}>
              {one.name}<span>{new Date(one.saved * 1000).toLocaleDateString("en-GB", { day: "numeric", month: "short" })}</span>
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
