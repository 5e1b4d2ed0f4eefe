/** What a layout is asked, and what it answers: typed arrays, so that both travel to a worker and back for free. */

export interface LayoutInput {
  /** Half widths left and right of a box's axis, and its height. Frames have theirs computed. */
  left: Float32Array;
  right: Float32Array;
  height: Float32Array;
  /** Height of the box itself, at whose foot edges begin: what stands beside it may make its row higher. */
  foot: Float32Array;
  /** Of a frame: how far from its left border its title reaches, which edges into it keep clear of; else 0. */
  title: Float32Array;
  /** The frame a box stands in, -1 for the page. A frame comes before what it holds. */
  parent: Int32Array;
  isFrame: Uint8Array;
  /** Edges between boxes that are not frames. */
  source: Int32Array;
  target: Int32Array;
  /** Width over height of the page that the picture should fill. */
  aspect: number;
  /** Milliseconds after which sweeps stop and the picture is taken as it is. */
  limit: number;
}

/** How an edge leaves or enters a point of its route. */
export const DOWN = 0;
export const UP = 1;

export interface LayoutResult {
  /** Top-left corners and sizes of all boxes, frames included. `axis` is the x of a box's middle line. */
  x: Float32Array;
  y: Float32Array;
  width: Float32Array;
  height: Float32Array;
  axis: Float32Array;
  /** Of a frame: how far its header is free of edges from its left border on; else 0. */
  free: Float32Array;
  /** Route of edge e: points `start[e]` to `start[e + 1] - 1`. */
  start: Int32Array;
  px: Float32Array;
  py: Float32Array;
  direction: Uint8Array;
  pageWidth: number;
  pageHeight: number;
  milliseconds: number;
  /** Whether the fast fallback made it. */
  rough: boolean;
}

export const GAP_X = 28;
export const GAP_Y = 24;
export const FRAME_PAD = 18;
export const FRAME_HEADER = 34;
/** Space between the columns of a wrapped strip. */
export const GUTTER = 56;
