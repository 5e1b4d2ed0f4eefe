/** The layout off the page's thread: a question comes in, the answer goes out, buffers handed over. */
import { layoutNested } from "./nested";
import type { LayoutInput } from "./types";

self.onmessage = (event: MessageEvent<{ id: number; input: LayoutInput }>) => {
  const { id, input } = event.data;
  const result = layoutNested(input);
  const buffers = [
    result.x, result.y, result.width, result.height, result.axis, result.free, result.start, result.px, result.py, result.direction,
  ].map((array) => array.buffer);
  (self as unknown as Worker).postMessage({ id, result }, [...new Set(buffers)] as ArrayBuffer[]);
};
