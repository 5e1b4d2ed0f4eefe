/** While a backward pass stands: its node, or the box that stands for it, is ringed in amber and brought into sight. */
import { useEffect } from "react";
import type { TapeRun } from "../run";
import type { Tape } from "../structure";
import type { TapeViewer } from "../viewer";
import { standingOf } from "./debugging";

export function useStanding(run: TapeRun, viewer: TapeViewer | null, tape: Tape | null): void {
  const here = standingOf(run);
  const node = here && tape?.signature === here.signature ? here.node : -1;
  useEffect(() => {
    if (!viewer || viewer.replayed >= 0) return;
    viewer.standing = node;
    // What is open and selected stays as it is: where the node is out of sight, what stands for it is ringed.
    if (node >= 0) viewer.look(node);
    else viewer.redrawMarks();
  }, [viewer, tape, node, here?.stop]);
}
