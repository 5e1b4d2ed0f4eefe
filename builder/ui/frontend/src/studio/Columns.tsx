/** Three columns that can be resized and hidden; below 1280 px the right one is a drawer. */
import { useEffect, useState, type PointerEvent, type ReactNode } from "react";

interface Widths {
  left: number;
  right: number;
  /** Share of the right column's height that the inspector has. */
  split: number;
  hideLeft: boolean;
  hideRight: boolean;
}

const KEY = "tapedeck:build-columns";
const START: Widths = { left: 200, right: 380, split: 0.44, hideLeft: false, hideRight: false };

function remembered(): Widths {
  try {
    return { ...START, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Widths>) };
  } catch {
    return START;
  }
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

export function Columns({ left, middle, upper, lower }: { left: ReactNode; middle: ReactNode; upper: ReactNode; lower: ReactNode }) {
  const [widths, setWidths] = useState(remembered);
  const [screen, setScreen] = useState(window.innerWidth);
  const [drawer, setDrawer] = useState(false);
  useEffect(() => {
    const measure = () => setScreen(window.innerWidth);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  useEffect(() => localStorage.setItem(KEY, JSON.stringify(widths)), [widths]);

  const asDrawer = screen < 1280;
  const right = screen < 1400 && !asDrawer ? Math.min(widths.right, 320) : Math.min(widths.right, screen * 0.6);
  const showRight = asDrawer ? drawer : !widths.hideRight;
  const toggleRight = () => (asDrawer ? setDrawer(!drawer) : setWidths({ ...widths, hideRight: !widths.hideRight }));
  const drag = (begin: (event: PointerEvent) => (now: globalThis.PointerEvent) => void) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const onMove = begin(event);
    const onUp = () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
  };
  const dragLeft = drag((start) => (now) =>
    setWidths((one) => ({ ...one, left: clamp(widths.left + now.clientX - start.clientX, 150, 380), hideLeft: widths.left + now.clientX - start.clientX < 90 })));
  const dragRight = drag((start) => (now) => setWidths((one) => ({ ...one, right: clamp(right + start.clientX - now.clientX, 260, 760) })));
  const dragSplit = drag((start) => {
    const column = (start.currentTarget as HTMLElement).parentElement!.getBoundingClientRect();
    return (now) => setWidths((one) => ({ ...one, split: clamp((now.clientY - column.top) / column.height, 0.12, 0.88) }));
  });
  const nudge = (change: (step: number) => Partial<Widths>) => (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : 0;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    setWidths({ ...widths, ...change(step) });
  };

  return (
    <div className="columns">
      {widths.hideLeft ? null : <div className="column left" style={{ width: widths.left }}>{left}</div>}
      <div
        className="splitter" role="separator" aria-orientation="vertical" aria-label="Width of the palette" tabIndex={0}
        aria-valuenow={widths.hideLeft ? 0 : widths.left}
        onPointerDown={dragLeft} onKeyDown={nudge((step) => ({ left: clamp(widths.left + 16 * step, 150, 380) }))}
        onDoubleClick={() => setWidths({ ...widths, hideLeft: !widths.hideLeft })}
      >
        <button
          type="button" className="hide left" aria-label={widths.hideLeft ? "Show the palette" : "Hide the palette"} aria-expanded={!widths.hideLeft}
          onPointerDown={(event) => event.stopPropagation()} onClick={() => setWidths({ ...widths, hideLeft: !widths.hideLeft })}
        >{widths.hideLeft ? "›" : "‹"}</button>
      </div>
      <main className="column middle">{middle}</main>
      <div
        className="splitter" role="separator" aria-orientation="vertical" aria-label="Width of the inspector" tabIndex={0} aria-valuenow={right}
        onPointerDown={dragRight} onKeyDown={nudge((step) => ({ right: clamp(right - 16 * step, 260, 760) }))} onDoubleClick={toggleRight}
        style={asDrawer && drawer ? { position: "absolute", right, top: 0, bottom: 0 } : undefined}
      >
        <button
          type="button" className="hide right" aria-label={showRight ? "Hide inspector and code" : "Show inspector and code"} aria-expanded={showRight}
          onPointerDown={(event) => event.stopPropagation()} onClick={toggleRight}
        >{showRight ? "›" : "‹"}</button>
      </div>
      {showRight ? (
        <aside className={asDrawer ? "column right drawer" : "column right"} style={{ width: right }}>
          <div className="upper" style={{ height: `${widths.split * 100}%` }}>{upper}</div>
          <div
            className="splitter flat" role="separator" aria-orientation="horizontal" aria-label="Height of the inspector" tabIndex={0}
            aria-valuenow={Math.round(widths.split * 100)}
            onPointerDown={dragSplit} onKeyDown={nudge((step) => ({ split: clamp(widths.split + 0.03 * step, 0.12, 0.88) }))}
          />
          <div className="lower">{lower}</div>
        </aside>
      ) : null}
    </div>
  );
}
