/** The line beside a column: dragged or nudged by arrow keys it sets the column's width; its button hides the column. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useState } from "react";

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Calls what `begin` returns for every move of the pointer until its button is let go. */
export const dragging = (begin: (event: PointerEvent) => (now: globalThis.PointerEvent) => void) => (event: PointerEvent): void => {
  if (event.button !== 0) return;
  event.preventDefault();
  const onMove = begin(event);
  const onUp = (): void => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
};

/** Calls `change` with -1 or 1 for an arrow key. */
export const nudging = (change: (step: number) => void) => (event: KeyboardEvent): void => {
  const step = event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : 0;
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  change(step);
};

/**
 * What the browser remembers under `key`, and how to change some of it; where it remembers nothing (a page in a sandbox),
 * `start` each time.
 */
export function useRemembered<T extends object>(key: string, start: T): [T, (some: Partial<T>) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      return { ...start, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<T>) };
    } catch {
      return start;
    }
  });
  useEffect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // known to this page only
    }
  }, [key, value]);
  return [value, (some) => setValue((now) => ({ ...now, ...some }))];
}

/** The window's width in pixels. */
export function useScreen(): number {
  const [screen, setScreen] = useState(window.innerWidth);
  useEffect(() => {
    const measure = (): void => setScreen(window.innerWidth);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return screen;
}

export function Splitter({ side, name, hides, width, range, shown, onWidth, onShown, style }: {
  side: "left" | "right";
  /** Of the column, with its article. */
  name: string;
  /** What the button hides, where that is called otherwise. */
  hides?: string;
  width: number;
  /** The least and the most a column may take; dragged below 60 % of the least, it hides. */
  range: [number, number];
  shown: boolean;
  onWidth: (width: number) => void;
  onShown: (shown: boolean) => void;
  style?: CSSProperties;
}) {
  const way = side === "left" ? 1 : -1;
  const [low, high] = range;
  const drag = dragging((start) => (now) => {
    const wanted = (shown ? width : 0) + way * (now.clientX - start.clientX);
    onShown(wanted >= low * 0.6);
    onWidth(clamp(wanted, low, high));
  });
  const [open, shut] = side === "left" ? ["‹", "›"] : ["›", "‹"];
  return (
    <div
      className="splitter" role="separator" aria-orientation="vertical" aria-label={`Width of ${name}`} tabIndex={0}
      aria-valuenow={shown ? Math.round(width) : 0} style={style}
      onPointerDown={drag} onKeyDown={nudging((step) => onWidth(clamp(width + 16 * way * step, low, high)))} onDoubleClick={() => onShown(!shown)}
    >
      <button
        type="button" className="hide" data-side={side} aria-label={`${shown ? "Hide" : "Show"} ${hides ?? name}`} aria-expanded={shown}
        onPointerDown={(event) => event.stopPropagation()} onClick={() => onShown(!shown)}
      >{shown ? open : shut}</button>
    </div>
  );
}

/** Focuses what `selector` finds in the left column, which is shown first where it is hidden. */
export function focusInLeft(root: Element | null | undefined, selector: string): void {
  const show = root?.querySelector<HTMLElement>('.hide[data-side="left"][aria-expanded="false"]');
  const focus = (): void => root?.querySelector<HTMLElement>(selector)?.focus();
  if (!show) return focus();
  show.click();
  requestAnimationFrame(focus);
}
