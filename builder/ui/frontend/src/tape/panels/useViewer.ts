/** The viewer's state as React sees it: a component that uses this is drawn again when the viewer changes. */
import { useSyncExternalStore } from "react";
import type { TapeViewer } from "../viewer";

const NOTHING = (): (() => void) => () => undefined;

export function useViewer(viewer: TapeViewer | null): TapeViewer | null {
  useSyncExternalStore(viewer ? viewer.subscribe : NOTHING, () => viewer?.version ?? 0);
  return viewer;
}
