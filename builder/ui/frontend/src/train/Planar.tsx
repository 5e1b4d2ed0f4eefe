/** Pictures of a task in the plane: a decision boundary, a fitted line, predicted against actual. */
import { useEffect, useRef } from "react";
import { CATEGORIES, MEANINGS, SURFACES, type Theme } from "../shared/colors";
import type { Boundary, Detail } from "./types";
import { number } from "../shared/words";

const CLASS_COLORS = ["linear", "activation", "attention", "recurrent", "normalization", "pooling", "convolution", "dropout", "io", "shape"] as const;

/** The colour of a class on a map; classes also carry their number in the legend. */
export function classColor(index: number, theme: Theme): string {
  return CATEGORIES[theme][CLASS_COLORS[index % CLASS_COLORS.length]!];
}

function rgb(color: string): [number, number, number] {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function useCanvas(draw: (context: CanvasRenderingContext2D, width: number, height: number) => void, after: unknown[]) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const paint = () => {
      const ratio = devicePixelRatio || 1;
      const { clientWidth, clientHeight } = element;
      element.width = Math.round(clientWidth * ratio);
      element.height = Math.round(clientHeight * ratio);
      const context = element.getContext("2d")!;
      context.scale(ratio, ratio);
      draw(context, clientWidth, clientHeight);
    };
    paint();
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    return () => observer.disconnect();
  }, after);
  return canvas;
}

export function BoundaryMap({ boundary, classes, theme }: { boundary: Boundary; classes: string[]; theme: Theme }) {
  const canvas = useCanvas((context, width, height) => {
    const n = boundary.size;
    const ground = rgb(SURFACES[theme].canvas);
    const image = new ImageData(n, n);
    for (let j = 0; j < n; j++) {
      for (let i = 0; i < n; i++) {
        const color = rgb(classColor(boundary.classes[j]![i]!, theme));
        const chance = 1 / Math.max(2, classes.length);
        const sure = Math.min(1, Math.max(0, ((boundary.confidence[j]![i] ?? 1) - chance) / (1 - chance)));
        const share = 0.12 + 0.68 * sure;
        const at = ((n - 1 - j) * n + i) * 4;
        for (let k = 0; k < 3; k++) image.data[at + k] = ground[k]! + (color[k]! - ground[k]!) * share;
        image.data[at + 3] = 255;
      }
    }
    const small = new OffscreenCanvas(n, n);
    small.getContext("2d")!.putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, width, height);
  }, [boundary, theme, classes]);
  return (
    <figure className="planar">
      <canvas ref={canvas} role="img" aria-label="Decision boundary over the plane" />
      <figcaption className="quiet">
        {classes.map((name, i) => (
          <span key={name}><i style={{ background: classColor(i, theme) }} aria-hidden="true" />{name}</span>
        ))}
        <span>x {number(boundary.x[0])} … {number(boundary.x[1])}, y {number(boundary.y[0])} … {number(boundary.y[1])}; stronger is surer</span>
      </figcaption>
    </figure>
  );
}

/** With one input the function itself, else predicted against actual with the diagonal. */
export function Fit({ detail, target, theme }: { detail: Detail; target: string; theme: Theme }) {
  const points = detail.points ?? [];
  const inputs = detail.inputs ?? null;
  const canvas = useCanvas((context, width, height) => {
    const actual = points.map((p) => p[0]), predicted = points.map((p) => p[1]);
    const xs = inputs ?? actual;
    const known = (values: (number | null)[]) => values.filter((v): v is number => v !== null);
    const [x0, x1] = span(known(xs));
    const [y0, y1] = span([...known(predicted), ...known(actual)]);
    const place = (x: number, y: number): [number, number] => [
      30 + ((x - x0) / (x1 - x0)) * (width - 38), height - 18 - ((y - y0) / (y1 - y0)) * (height - 26),
    ];
    const surfaces = SURFACES[theme], meanings = MEANINGS[theme];
    context.clearRect(0, 0, width, height);
    context.strokeStyle = surfaces.line;
    context.strokeRect(30.5, 8.5, width - 39, height - 27);
    context.fillStyle = surfaces.quiet;
    context.font = "10.5px monospace";
    context.fillText(number(x0), 30, height - 5);
    context.textAlign = "right";
    context.fillText(number(x1), width - 8, height - 5);
    context.save();
    context.translate(10, height - 18);
    context.rotate(-Math.PI / 2);
    context.textAlign = "left";
    context.fillText(`${number(y0)} … ${number(y1)}`, 0, 0);
    context.restore();
    if (!inputs) {
      context.strokeStyle = surfaces.quiet;
      context.setLineDash([3, 3]);
      context.beginPath();
      const low = Math.max(x0, y0), high = Math.min(x1, y1);
      context.moveTo(...place(low, low));
      context.lineTo(...place(high, high));
      context.stroke();
      context.setLineDash([]);
    }
    const dots = (values: (number | null)[], color: string, radius: number) => {
      context.fillStyle = color;
      values.forEach((value, i) => {
        const x = xs[i];
        if (value === null || x === null || x === undefined) return;
        const [px, py] = place(x, value);
        context.beginPath();
        context.arc(px, py, radius, 0, 7);
        context.fill();
      });
    };
    if (inputs) dots(actual, surfaces.quiet, 1.6);
    dots(predicted, inputs ? meanings.validation : meanings.train, 2);
  }, [detail, theme]);
  return (
    <figure className="planar">
      <canvas ref={canvas} role="img" aria-label={inputs ? `${target} over its input, actual and predicted` : `Predicted against actual ${target}`} />
      <figcaption className="quiet">{inputs ? "grey: actual, orange: predicted, over the input" : "across: actual, up: predicted; on the dashed line they agree"}</figcaption>
    </figure>
  );
}

function span(values: number[]): [number, number] {
  let low = Infinity, high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  const room = high > low ? (high - low) * 0.05 : 0.5;
  return [low - room, high + room];
}
