/** A wire: straight or curved to what is below, around the cards where some stand in between. */
import { BaseEdge, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { WireEdge } from "./flow";

/** The SVG path of a wire; `lane` is the x of its vertical run where it leads around cards. */
export function wirePath(sx: number, sy: number, tx: number, ty: number, lane: number | null): string {
  if (lane === null) {
    if (Math.abs(sx - tx) < 1) return `M${sx} ${sy} L${tx} ${ty}`;
    const pull = Math.max(14, (ty - sy) / 2);
    return `M${sx} ${sy} C${sx} ${sy + pull} ${tx} ${ty - pull} ${tx} ${ty}`;
  }
  const r = 8;
  const out = lane >= sx ? r : -r;
  const back = lane >= tx ? r : -r;
  const a = sy + 12;
  const b = ty - 12;
  const down = b >= a ? r : -r;
  return [
    `M${sx} ${sy} L${sx} ${a - r} Q${sx} ${a} ${sx + out} ${a} L${lane - out} ${a} Q${lane} ${a} ${lane} ${a + down}`,
    `L${lane} ${b - down} Q${lane} ${b} ${lane - back} ${b} L${tx + back} ${b} Q${tx} ${b} ${tx} ${b + r} L${tx} ${ty}`,
  ].join(" ");
}

export const Wire = memo(function Wire({ sourceX, sourceY, targetX, targetY, data, selected }: EdgeProps<WireEdge>) {
  const path = wirePath(sourceX, sourceY, targetX, targetY, data?.lane ?? null);
  const kind = data?.broken ? "wire broken" : "wire";
  const label = data?.shape && (selected || data.several);
  const x = data?.lane ?? (sourceX + targetX) / 2;
  return (
    <g className={selected ? `${kind} chosen` : kind}>
      <BaseEdge path={path} interactionWidth={18} />
      <title>{data?.shape}</title>
      {label ? <text className="wire-label" x={x + 6} y={(sourceY + targetY) / 2 + 4}>{data.shape}</text> : null}
    </g>
  );
});
