/** One number for every box and edge of a picture, and the scale that turns numbers into colours. */
import type { Tape } from "../structure";
import { ADDED, CHANGED, GONE, text } from "../structure";
import type { Scene } from "./scene";

export type ColourBy = "norm" | "bytes" | "dtype" | "device" | "time" | "ratio";

/** What the recorder measured at one step: gradient norm into each node (-1: not measured), and, where it has them, along each edge. */
export interface StepValues {
  step: number;
  norms: Float32Array;
  edgeNorms: Float32Array | null;
  times: Float32Array | null;
  /** log10 of this step's norm over that of the step it is compared with; NaN where one of them is missing. */
  ratio?: Float32Array | null;
}

/** A step's row as it is kept: norms of the nodes, and, if kept, norms along the edges and milliseconds of the nodes. */
export function splitValues(step: number, all: Float32Array, nodes: number, edges: number): StepValues {
  const whole = all.length >= 2 * nodes + edges;
  return {
    step,
    norms: all.subarray(0, nodes),
    edgeNorms: whole ? all.subarray(nodes, nodes + edges) : null,
    times: whole ? all.subarray(nodes + edges, 2 * nodes + edges) : null,
  };
}

/** What a backward pass has computed when it stands at a place of the firing order: the rest is not measured yet. */
export function upTo(tape: Tape, values: StepValues, place: number): StepValues {
  const norms = values.norms.slice();
  for (let i = 0; i < norms.length; i++) if (tape.order[i]! > place) norms[i] = -1;
  const edgeNorms = values.edgeNorms?.slice() ?? null;
  if (edgeNorms) for (let e = 0; e < edgeNorms.length; e++) if (tape.order[tape.source[e]!]! > place) edgeNorms[e] = -1;
  const times = values.times?.slice() ?? null;
  if (times) for (let i = 0; i < times.length; i++) if (tape.order[i]! > place) times[i] = -1;
  return { ...values, norms, edgeNorms, times };
}

export interface Scale {
  low: number;
  high: number;
}

/** Colour classes: 0…255 along the ramp, then what has no place on it. */
export const LEVELS = 256;
export const CLASS_BAD = 256;
export const CLASS_ZERO = 257;
export const CLASS_NONE = 258;

/** Classes from here on are signed values, 256 steps from the lowest to the highest. */
export const CLASS_SIGNED = 300;
/** Factor at the ends of the scale of ratios, as a power of ten. */
export const RATIO_EXTENT = 1;

/** Classes from here on are kinds (of dtype, …), one hue each. */
export const CLASS_KIND = 260;

export interface Colours {
  box: Uint16Array;
  edge: Uint16Array;
  /** Numbers behind the colours, for labels; -1 where there is none. */
  boxValue: Float32Array;
  edgeValue: Float32Array;
  /** Share of what arrives at a join that comes along this edge; NaN where it is not known or there is no join. */
  share: Float32Array;
  /** What is written on each box that differs: "+ added", "− gone", "△ (32, 8) → (32, 16)"; null without a comparison. */
  changed: { kind: Uint8Array; label: string[] } | null;
}

export function classOf(value: number, scale: Scale): number {
  if (value === -1) return CLASS_NONE;
  if (!Number.isFinite(value)) return CLASS_BAD;
  if (value <= 0) return CLASS_ZERO;
  const position = (Math.log10(value) - scale.low) / (scale.high - scale.low);
  return Math.round(Math.min(1, Math.max(0, position)) * (LEVELS - 1));
}

/**
 * Whole decades around what is measured, at least two: [low, high] as powers of ten. The smallest eighth may fall
 * below the scale: a bias before a normalisation gets next to nothing, and would leave all else in one shade.
 */
export function scaleOf(values: Float32Array, known: Scale | null): Scale {
  const stride = Math.max(1, Math.floor(values.length / 4000));
  const sample: number[] = [];
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value > 0) || value === Infinity) continue;
    if (value > most) most = value;
    if (i % stride === 0) sample.push(value);
  }
  if (most === 0) return known ?? { low: -6, high: 0 };
  sample.sort((a, b) => a - b);
  let high = Math.ceil(Math.log10(most) - 1e-6);
  let low = Math.max(Math.floor(Math.log10(sample[Math.floor(sample.length / 8)] ?? most)), high - 12);
  if (high - low < 2) low = high - 2;
  if (known) {
    low = Math.min(low, known.low);
    high = Math.max(high, known.high);
  }
  return { low, high };
}

export function colour(scene: Scene, tape: Tape, values: StepValues | null, by: ColourBy, scale: Scale): Colours {
  const { boxes, visible } = scene;
  const box = new Uint16Array(boxes.length);
  const boxValue = new Float32Array(boxes.length).fill(-1);
  const edge = new Uint16Array(visible.source.length);
  const edgeValue = new Float32Array(visible.source.length).fill(-1);
  const share = new Float32Array(visible.source.length).fill(NaN);
  const node = nodeNumbers(tape, values, by);
  if (by === "ratio") {
    for (let i = 0; i < boxes.length; i++) {
      const ratio = boxes[i]!.node < 0 ? NaN : (values?.ratio?.[boxes[i]!.node] ?? NaN);
      box[i] = Number.isNaN(ratio) ? CLASS_NONE : signedClass(ratio);
      boxValue[i] = Number.isNaN(ratio) ? -1 : 10 ** ratio;
    }
  } else if (by === "dtype" || by === "device") {
    const { column, kinds } = kindsOf(tape, by);
    for (let i = 0; i < boxes.length; i++) box[i] = boxes[i]!.node < 0 ? CLASS_NONE : kinds.get(column[boxes[i]!.node]!)!.shade;
  } else if (node) {
    for (let i = 0; i < boxes.length; i++) {
      boxValue[i] = boxes[i]!.node < 0 ? -1 : node[boxes[i]!.node]!;
    }
    gather(scene, tape, node, boxValue, by);
    for (let i = 0; i < boxes.length; i++) box[i] = classOf(boxValue[i]!, scale);
  } else {
    box.fill(CLASS_NONE);
  }
  const norms = values?.norms ?? null;
  const along = values?.edgeNorms ?? null;
  const normScale = by === "norm" ? scale : norms ? scaleOf(norms, null) : scale;
  for (let e = 0; e < edge.length; e++) {
    let value = -1;
    for (let k = visible.edgeStart[e]!; k < visible.edgeStart[e + 1]!; k++) {
      const tapeEdge = visible.tapeEdge[k]!;
      const measured = along ? along[tapeEdge]! : -1; // only edges that join others are measured by themselves
      const one = measured !== -1 ? measured : norms ? norms[tape.target[tapeEdge]!]! : -1;
      if (one > value || Number.isNaN(one)) value = one;
      if (Number.isNaN(one)) break;
    }
    edgeValue[e] = value;
    edge[e] = classOf(value, normScale);
    if (along && visible.edgeStart[e + 1]! - visible.edgeStart[e]! === 1) {
      share[e] = shareAt(tape, along, visible.tapeEdge[visible.edgeStart[e]!]!);
    }
  }
  return { box, edge, boxValue, edgeValue, share, changed: changedBoxes(scene, tape) };
}

export function signedClass(ratio: number): number {
  return CLASS_SIGNED + Math.round((Math.min(1, Math.max(-1, ratio / RATIO_EXTENT)) + 1) * 128);
}

function changedBoxes(scene: Scene, tape: Tape): Colours["changed"] {
  if (!tape.changes) return null;
  const { boxes, visible } = scene;
  const kind = new Uint8Array(boxes.length);
  const label = boxes.map(() => "");
  const inside = new Map<number, [number, number, number]>();
  for (let n = 0; n < tape.count; n++) {
    const what = tape.changes.node[n]!;
    const at = visible.boxOf[n]!;
    if (what === 0 || at < 0 || boxes[at]!.kind !== "folded") continue;
    const counts = inside.get(at) ?? [0, 0, 0];
    counts[what - 1]!++;
    inside.set(at, counts);
  }
  boxes.forEach((box, i) => {
    if (box.kind === "frame" || box.node < 0) return;
    const counts = inside.get(i);
    if (box.kind === "folded") {
      if (!counts) return;
      const [added, gone, changed] = counts;
      kind[i] = gone === 0 && changed === 0 ? ADDED : added === 0 && changed === 0 ? GONE : CHANGED;
      label[i] = [added ? `+${added}` : "", gone ? `−${gone}` : "", changed ? `△${changed}` : ""].filter(Boolean).join(" ");
      return;
    }
    kind[i] = tape.changes!.node[box.node]!;
    if (kind[i] === ADDED) label[i] = "+ added";
    if (kind[i] === GONE) label[i] = "− gone";
    if (kind[i] === CHANGED) label[i] = `△ was ${text(tape, tape.changes!.was[box.node]!)}`;
  });
  return { kind, label };
}

function nodeNumbers(tape: Tape, values: StepValues | null, by: ColourBy): ArrayLike<number> | null {
  if (by === "norm") return values?.norms ?? null;
  if (by === "time") return values?.times ?? null;
  return tape.savedBytes;
}

/** Folded boxes: bytes and times add up; a NaN or Inf inside shows on the outside. */
function gather(scene: Scene, tape: Tape, node: ArrayLike<number>, boxValue: Float32Array, by: ColourBy): void {
  const { boxes, visible } = scene;
  const adds = by !== "norm";
  if (adds) for (let i = 0; i < boxes.length; i++) if (boxes[i]!.kind === "folded") boxValue[i] = 0;
  for (let n = 0; n < tape.count; n++) {
    const at = visible.boxOf[n]!;
    if (at < 0 || boxes[at]!.kind !== "folded") continue;
    const value = node[n]!;
    if (adds) boxValue[at] = boxValue[at]! + Math.max(0, value);
    else if (!Number.isFinite(value)) boxValue[at] = NaN;
  }
}

/** What an edge brings of all that adds up with it: gradients of other outputs of the same operation do not. */
export function shareAt(tape: Tape, along: Float32Array, edge: number): number {
  const target = tape.target[edge]!;
  const to = tape.into.start[target + 1]!;
  let total = 0;
  let paths = 0;
  for (let k = tape.into.start[target]!; k < to; k++) {
    const other = tape.into.edge[k]!;
    if (tape.port && tape.port[other] !== tape.port[edge]) continue;
    const one = along[other]!;
    if (one < 0 || !Number.isFinite(one)) return NaN;
    total += one;
    paths++;
  }
  return paths > 1 && total > 0 ? along[edge]! / total : NaN;
}

const KINDS = ["float32", "float64", "float16", "bfloat16", "complex64", "complex128"];

/** Kinds of dtypes have their hue once and for all; devices one each, in the order of their names. */
const HUES = KINDS.length + 1;

export interface Kind {
  name: string;
  shade: number;
}

/** The dtypes or devices of a tape: a column of strings, and what each of them is called and coloured. */
export function kindsOf(tape: Tape, by: "dtype" | "device"): { column: Int32Array; kinds: Map<number, Kind> } {
  const column = tape[by];
  const strings = [...new Set(column)].sort((a, b) => text(tape, a).localeCompare(text(tape, b)));
  const kinds = new Map<number, Kind>();
  let met = 0;
  for (const index of strings) {
    const name = text(tape, index).replace("torch.", "");
    const at = by === "dtype" ? KINDS.indexOf(name) : met++ % HUES;
    const none = name === "";
    if (none && by === "device") met--;
    kinds.set(index, { name: none ? "not known" : name, shade: none ? CLASS_NONE : CLASS_KIND + (at < 0 ? KINDS.length : at) });
  }
  return { column, kinds };
}
