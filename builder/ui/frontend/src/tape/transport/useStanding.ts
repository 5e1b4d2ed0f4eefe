/** While a backward pass stands: the node is opened, ringed in amber, and brought into sight. */
import { useEffect } from "react";
import type { TapeRun } from "../run";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";
import { standingOf } from "./debugging";

export function useStanding(run: TapeRun, viewer: TapeViewer | null, tape: Tape | null): void {
  const here = standingOf(run);
  const node = here && tape?.signature === here.signature ? here.node : -1;
  useEffect(() => {
    if (!viewer) return;
    viewer.standing = node;
    // In sight by the way there, but not selected: what one looks at stays as it is.
    if (node >= 0) void viewer.uncover(node);
    else viewer.redrawMarks();
  }, [viewer, node, here?.stop]);
}
