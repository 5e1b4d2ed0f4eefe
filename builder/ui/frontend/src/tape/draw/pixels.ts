/** A picture in memory, in pixels of the screen: rectangles and lines with soft edges, many thousands in a few milliseconds. */

/** A colour as the buffer holds it. */
export type Pixel = number;

const OPAQUE = 0xff000000 | 0;

/** `color`: "#rrggbb". */
export function pixelOf(color: string): Pixel {
  const value = parseInt(color.slice(1), 16);
  return OPAQUE | ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}

export class Pixels {
  /** Red, green, blue and opacity of each pixel, as an ImageData takes them. */
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
  private readonly buffer: Int32Array;

  constructor(readonly width: number, readonly height: number) {
    this.bytes = new Uint8ClampedArray(width * height * 4);
    this.buffer = new Int32Array(this.bytes.buffer);
  }

  clear(color: Pixel): void {
    this.buffer.fill(color);
  }

  at(x: number, y: number): Pixel {
    return this.buffer[y * this.width + x]!;
  }

  /** From (left, top) to (right, bottom); a pixel that is covered in part takes on that part of the colour. */
  rectangle(left: number, top: number, right: number, bottom: number, color: Pixel): void {
    left = left > 0 ? left : 0;
    top = top > 0 ? top : 0;
    right = right < this.width ? right : this.width;
    bottom = bottom < this.height ? bottom : this.height;
    if (!(left < right && top < bottom)) return;
    // Along the longer side, so that most of the work is one loop over pixels.
    if (right - left >= bottom - top) this.strips(top, bottom, this.width, left, right, 1, color);
    else this.strips(left, right, 1, top, bottom, this.width, color);
  }

  /** Strips side by side (from `near` to `far`, `apart` in the buffer), each of pixels from `begin` to `end`, `step` apart. */
  private strips(near: number, far: number, apart: number, begin: number, end: number, step: number, color: Pixel): void {
    // Whole pixels reach from `from` to before `to`; what stands out on either side covers one in part.
    const from = Math.ceil(begin);
    const to = Math.floor(end);
    for (let at = Math.floor(near); at < far; at++) {
      const across = (at + 1 < far ? at + 1 : far) - (at > near ? at : near);
      const strip = at * apart;
      if (from > to) {
        this.blend(strip + to * step, 1, step, color, across * (end - begin));
        continue;
      }
      if (begin < from) this.blend(strip + (from - 1) * step, 1, step, color, across * (from - begin));
      this.blend(strip + from * step, to - from, step, color, across);
      if (to < end) this.blend(strip + to * step, 1, step, color, across * (end - to));
    }
  }

  /** A straight line, `width` pixels across. */
  line(x0: number, y0: number, x1: number, y1: number, width: number, color: Pixel): void {
    const dx = x1 - x0;
    const dy = y1 - y0;
    const steep = Math.abs(dy) > Math.abs(dx);
    const slope = steep ? dx / dy : dy / dx;
    if (!Number.isFinite(slope)) return; // a point
    const half = (width / 2) * Math.hypot(1, slope);
    const [from, to, offset] = steep
      ? [Math.max(0, Math.min(y0, y1)), Math.min(this.height, Math.max(y0, y1)), x0 - slope * y0]
      : [Math.max(0, Math.min(x0, x1)), Math.min(this.width, Math.max(x0, x1)), y0 - slope * x0];
    // A flat line is a flight of stairs, each step a quarter of a pixel: none is seen.
    const tread = Math.max(1, Math.floor(0.25 / Math.abs(slope)));
    for (let begin = from; begin < to; ) {
      const end = Math.min(to, Math.floor(begin) + tread);
      const across = offset + (slope * (begin + end)) / 2;
      if (steep) this.rectangle(across - half, begin, across + half, end, color);
      else this.rectangle(begin, across - half, end, across + half, color);
      begin = end;
    }
  }

  /** Mixes `share` (0 to 1) of the colour into `count` pixels, `step` apart. */
  private blend(first: number, count: number, step: number, color: Pixel, share: number): void {
    const part = Math.round(share * 256);
    const { buffer } = this;
    const end = first + count * step;
    if (part >= 256) {
      for (let i = first; i < end; i += step) buffer[i] = color;
      return;
    }
    // Red and blue at once, and green by itself.
    const both = color & 0xff00ff;
    const green = color & 0x00ff00;
    for (let i = first; i < end; i += step) {
      const below = buffer[i]!;
      if (below === color) continue;
      const belowBoth = below & 0xff00ff;
      const belowGreen = below & 0x00ff00;
      const mixedBoth = (belowBoth + (Math.imul(both - belowBoth, part) >> 8)) & 0xff00ff;
      const mixedGreen = (belowGreen + (Math.imul(green - belowGreen, part) >> 8)) & 0x00ff00;
      buffer[i] = OPAQUE | mixedBoth | mixedGreen;
    }
  }
}
