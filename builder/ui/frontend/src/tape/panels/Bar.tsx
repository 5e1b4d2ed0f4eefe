/** The page's part of the top bar: which run, its state, and the pictures that leave the app. */
import { useEffect, useRef, useState } from "react";
import { drawSvg } from "../draw/svg";
import { Compare } from "../compare/Compare";
import type { RunSummary, TapeRun } from "../run";
import type { TapeViewer } from "../viewer";

export function Bar({ run, runs, choose, viewer }: {
  run: TapeRun; runs: RunSummary[]; choose: (id: string) => void; viewer: TapeViewer | null;
}) {
  const device = run.meta["device"] ? ` · ${String(run.meta["device"])}` : "";
  return (
    <div className="bar">
      {runs.length > 1 && (
        <select aria-label="Run" value={run.id} onChange={(event) => choose(event.target.value)}>
          {(runs.some((one) => one.id === run.id) ? runs : [{ id: run.id, name: run.id, status: run.status, created: 0, step: null }, ...runs])
            .slice(0, 50).map((one) => <option key={one.id} value={one.id}>{one.name === one.id ? one.id : `${one.name} · ${one.id}`}</option>)}
        </select>
      )}
      <span className={`pill state ${run.connected ? run.status : "lost"}`}>
        <i />{run.connected ? `${run.status}${device}` : "reconnecting…"}
      </span>
      <Compare run={run} runs={runs} />
      <Download run={run} viewer={viewer} />
    </div>
  );
}

function Download({ run, viewer }: { run: TapeRun; viewer: TapeViewer | null }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const step = run.row?.step;
  useEffect(() => {
    if (!open) return;
    const close = (event: Event): void => {
      if (!event.composedPath().includes(menu.current!)) setOpen(false);
    };
    window.addEventListener("pointerdown", close);
    return () => window.removeEventListener("pointerdown", close);
  }, [open]);
  const picture = async (kind: "svg" | "dot" | "png" | "pdf" | "html" | "json", engine: string): Promise<void> => {
    setOpen(false);
    await run.take(`tape/${step}.${kind}`, kind === "html" || kind === "json" ? {} : { engine }, (blob) => save(blob, `tape-step-${step}-${engine}.${kind}`));
  };
  const asShown = (): void => {
    if (!viewer?.scene || !viewer.colours) return;
    const svg = drawSvg(viewer.scene, viewer.colours, viewer.palette);
    save(new Blob([svg], { type: "image/svg+xml" }), `tape-step-${step ?? 0}.svg`);
    setOpen(false);
  };
  const asPng = (): void => {
    viewer?.canvas.toBlob((blob) => blob && save(blob, `tape-step-${step ?? 0}.png`));
    setOpen(false);
  };
  return (
    <div className="menu" ref={menu} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <button disabled={step === undefined} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>Download…</button>
      {open && step !== undefined && (
        <div className="items" role="menu">
          <b>As shown</b>
          <button role="menuitem" onClick={asShown}>SVG of this picture</button>
          <button role="menuitem" onClick={asPng}>PNG of this window</button>
          <b>Whole graph</b>
          <button role="menuitem" onClick={() => void picture("svg", "graphviz")}>SVG by Graphviz</button>
          <button role="menuitem" onClick={() => void picture("png", "graphviz")}>PNG by Graphviz</button>
          <button role="menuitem" onClick={() => void picture("pdf", "graphviz")}>PDF by Graphviz</button>
          <button role="menuitem" onClick={() => void picture("dot", "graphviz")}>DOT by Graphviz</button>
          <button role="menuitem" onClick={() => void picture("svg", "torchviz")}>SVG by torchviz</button>
          <button role="menuitem" onClick={() => void picture("dot", "torchviz")}>DOT by torchviz</button>
          <b>To keep</b>
          <button role="menuitem" onClick={() => void picture("html", "page")}>HTML page, works offline</button>
          <button role="menuitem" onClick={() => void picture("json", "data")}>JSON</button>
        </div>
      )}
    </div>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
