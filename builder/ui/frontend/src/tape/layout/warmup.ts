/** A small picture of every kind of part, to lay out before the first question: code that has run is compiled, and many times as fast. */
import type { LayoutInput } from "./types";

const FRAMES = 4;
const BOXES = 60;

/** A chain with edges that skip ranks; `framed` puts it into frames, each with a fan of boxes side by side. */
export function example(framed: boolean): LayoutInput {
  const parent: number[] = [];
  const source: number[] = [];
  const target: number[] = [];
  let before = -1;
  for (let f = 0; f < FRAMES; f++) {
    const frame = framed ? parent.push(-1) - 1 : -1;
    const first = parent.length;
    for (let k = 0; k < BOXES; k++) {
      const box = parent.push(frame) - 1;
      const from = framed && k >= BOXES / 2 ? first : before;
      if (from >= 0) {
        source.push(from);
        target.push(box);
      }
      if (k % 9 === 8) {
        source.push(box - 7);
        target.push(box);
      }
      before = box;
    }
  }
  const count = parent.length;
  const filled = (value: number): Float32Array => new Float32Array(count).fill(value);
  const input: LayoutInput = {
    left: filled(80), right: filled(80), height: filled(36), foot: filled(36), title: filled(0),
    parent: Int32Array.from(parent), isFrame: new Uint8Array(count), source: Int32Array.from(source), target: Int32Array.from(target),
    aspect: 1.6, limit: 1000,
  };
  if (framed) for (let i = 0; i < count; i += BOXES + 1) input.isFrame[i] = 1;
  return input;
}
