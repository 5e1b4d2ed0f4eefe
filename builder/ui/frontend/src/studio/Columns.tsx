/** Three columns that can be resized and hidden; below 1280 px the right one is a drawer. */
import { useState, type ReactNode } from "react";
import { clamp, dragging, nudging, Splitter, useRemembered, useScreen } from "../shared/Splitter";

interface Widths {
  left: number;
  /** Null until it is chosen: the window decides. */
  right: number | null;
  /** Share of the right column's height that the inspector has. */
  split: number;
  hideLeft: boolean;
  hideRight: boolean;
}

const START: Widths = { left: 200, right: null, split: 0.44, hideLeft: false, hideRight: false };

export function Columns({ left, middle, upper, lower }: { left: ReactNode; middle: ReactNode; upper: ReactNode; lower: ReactNode }) {
  const [widths, change] = useRemembered("tapedeck:columns:build", START);
  const [drawer, setDrawer] = useState(false);
  const screen = useScreen();

  const asDrawer = screen < 1280;
  const right = Math.min(widths.right ?? (screen < 1400 && !asDrawer ? 320 : 380), screen * 0.6);
  const showRight = asDrawer ? drawer : !widths.hideRight;
  const dragSplit = dragging((start) => {
    const column = (start.currentTarget as HTMLElement).parentElement!.getBoundingClientRect();
    return (now) => change({ split: clamp((now.clientY - column.top) / column.height, 0.12, 0.88) });
  });

  return (
    <div className="columns">
      {widths.hideLeft ? null : <div className="column left" style={{ width: widths.left }}>{left}</div>}
      <Splitter
        side="left" name="the palette" width={widths.left} range={[150, 380]} shown={!widths.hideLeft}
        onWidth={(width) => change({ left: width })} onShown={(shown) => change({ hideLeft: !shown })}
      />
      <main className="column middle">{middle}</main>
      <Splitter
        side="right" name="the inspector" hides="inspector and code" width={right} range={[260, 760]} shown={showRight}
        onWidth={(width) => change({ right: width })} onShown={(shown) => (asDrawer ? setDrawer(shown) : change({ hideRight: !shown }))}
        style={asDrawer && drawer ? { position: "absolute", right, top: 0, bottom: 0 } : undefined}
      />
      {showRight ? (
        <aside className={asDrawer ? "column right drawer" : "column right"} style={{ width: right }}>
          <div className="upper" style={{ height: `${widths.split * 100}%` }}>{upper}</div>
          <div
            className="splitter flat" role="separator" aria-orientation="horizontal" aria-label="Height of the inspector" tabIndex={0}
            aria-valuenow={Math.round(widths.split * 100)}
            onPointerDown={dragSplit} onKeyDown={nudging((step) => change({ split: clamp(widths.split + 0.03 * step, 0.12, 0.88) }))}
          />
          <div className="lower">{lower}</div>
        </aside>
      ) : null}
    </div>
  );
}
