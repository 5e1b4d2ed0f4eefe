/** Modules left, the picture in the middle, the selected node right; the outer two can be resized and hidden. */
import { type CSSProperties, type ReactNode, useEffect } from "react";
import { Splitter, useRemembered, useScreen } from "../../shared/Splitter";

interface Widths {
  /** Null until it is chosen: the window decides. */
  left: number | null;
  right: number | null;
  hideLeft: boolean;
  hideRight: boolean;
}

const START: Widths = { left: null, right: null, hideLeft: false, hideRight: false };

export function Columns({ left, right, asked = false, children }: {
  left: ReactNode; right: ReactNode; children: ReactNode;
  /** Something was asked for that stands in the right column: it comes back where it was hidden. */
  asked?: boolean;
}) {
  const [widths, change] = useRemembered("tapedeck:columns:tape", START);
  const screen = useScreen();
  useEffect(() => { // when it is asked for, no later: it may be hidden again
    if (asked) change({ hideRight: false });
  }, [asked]);
  // style.css: in a narrow window the right column lies over the picture while a node is selected, then the left one goes.
  const over = screen <= 1120;
  const alone = screen <= 820;
  const leftWidth = Math.min(widths.left ?? (screen <= 1360 ? 208 : 220), screen * 0.4);
  const rightWidth = over ? 300 : Math.min(widths.right ?? (screen <= 1360 ? 300 : 358), screen * 0.5);
  return (
    <div className="columns" style={{ "--left": `${leftWidth}px`, "--right": `${rightWidth}px` } as CSSProperties}>
      {!widths.hideLeft && !alone && left}
      {!alone && (
        <Splitter
          side="left" name="the modules" width={leftWidth} range={[150, 480]} shown={!widths.hideLeft}
          onWidth={(width) => change({ left: width })} onShown={(shown) => change({ hideLeft: !shown })}
        />
      )}
      {children}
      {!over && (
        <Splitter
          side="right" name="the selected node" width={rightWidth} range={[240, 900]} shown={!widths.hideRight}
          onWidth={(width) => change({ right: width })} onShown={(shown) => change({ hideRight: !shown })}
        />
      )}
      {(!widths.hideRight || over) && right}
    </div>
  );
}
