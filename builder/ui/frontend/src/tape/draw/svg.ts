/** The picture as an SVG file: the same scene, the same colours, all of it and not only what is in sight. */
import { CLASS_BAD, CLASS_ZERO, type Colours } from "./colouring";
import { edgeWidth, shareLabels } from "./edges";
import type { Palette } from "./palette";
import { RIGHT, type Scene, STACK_ASIDE, STACK_UP, UP } from "./scene";

export function drawSvg(scene: Scene, colours: Colours, palette: Palette): string {
  const { boxes } = scene;
  const parts: string[] = [];
  const width = Math.ceil(scene.pageWidth);
  const height = Math.ceil(scene.pageHeight);
  parts.push(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans, Source Sans Pro, sans-serif">`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    `<defs><pattern id="bad" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="${palette.red}"/><path d="M0 0V9" stroke="#fff" stroke-opacity=".5" stroke-width="3"/></pattern></defs>`,
  );
  boxes.forEach((box, i) => {
    if (box.kind !== "frame") return;
    parts.push(
      `<rect ${place(scene, i)} rx="8" fill="none" stroke="${palette.line}"/>`,
      `<text x="${n(scene.x[i]! + 12)}" y="${n(scene.y[i]! + 21)}" font-size="12.5" font-weight="600" fill="${palette.text}">${escape(box.title)}</text>`,
    );
  });
  for (let e = 0; e < scene.visible.source.length; e++) {
    const shade = colours.edge[e]!;
    const dash = shade === CLASS_ZERO ? ' stroke-dasharray="5 4"' : "";
    parts.push(`<path d="${routePath(scene, e)}" fill="none" stroke="${palette.stroke[shade]}" stroke-width="${n(edgeWidth(shade))}"${dash}/>`);
    const last = scene.start[e + 1]! - 1;
    const sideways = scene.direction[last] === RIGHT;
    const at = sideways && scene.forward ? scene.start[e]! : last;
    parts.push(`<path d="${head(scene.px[at]!, scene.py[at]!, sideways ? (scene.forward ? -1 : 1) : 0, edgeWidth(shade))}" fill="${palette.stroke[shade]}"/>`);
  }
  const everyEdge = Array.from({ length: scene.visible.source.length }, (_, e) => e);
  for (const { text, x, y } of shareLabels(scene, colours, everyEdge)) {
    parts.push(`<text x="${n(x)}" y="${n(y + 3)}" font-size="10.5" font-family="monospace" fill="${palette.quiet}">${text}</text>`);
  }
  boxes.forEach((box, i) => {
    if (box.kind === "frame") return;
    const shade = colours.box[i]!;
    const fill = shade === CLASS_BAD ? "url(#bad)" : palette.fill[shade];
    const radius = box.owner >= 0 ? scene.height[i]! / 2 : 5;
    const middle = n(scene.x[i]! + scene.width[i]! / 2);
    if (box.kind === "folded") parts.push(`<rect ${place(scene, i, STACK_ASIDE, -STACK_UP)} rx="5" fill="${palette.fill[shade]}" opacity=".4"/>`);
    parts.push(
      `<rect ${place(scene, i)} rx="${radius}" fill="${fill}" stroke="${palette.stroke[shade]}" stroke-width="${shade < 40 || shade >= CLASS_BAD ? 1 : 0}"${shade === CLASS_ZERO ? ' stroke-dasharray="4 3"' : ""}/>`,
      `<text x="${middle}" y="${n(scene.y[i]! + 16)}" text-anchor="middle" font-size="12" font-weight="600" fill="${palette.ink[shade]}">${escape(box.title)}</text>`,
      `<text x="${middle}" y="${n(scene.y[i]! + 29)}" text-anchor="middle" font-size="10.5" font-family="Source Code Pro, monospace" fill="${palette.ink[shade]}">${escape(box.detail)}</text>`,
    );
  });
  colours.changed?.kind.forEach((kind, i) => {
    if (kind === 0) return;
    const color = palette.changes[kind]!;
    const dash = kind === 2 ? ' stroke-dasharray="5 4"' : kind === 3 ? ' stroke-dasharray="2 3"' : "";
    parts.push(
      `<rect ${place(scene, i)} rx="6" fill="none" stroke="${color}" stroke-width="2.5"${dash}/>`,
      `<text x="${n(scene.x[i]!)}" y="${n(scene.y[i]! - 4)}" font-size="10.5" font-weight="600" fill="${color}">${escape(colours.changed!.label[i]!)}</text>`,
    );
  });
  parts.push("</svg>");
  return parts.join("\n");
}

function place(scene: Scene, i: number, dx = 0, dy = 0): string {
  return `x="${n(scene.x[i]! + dx)}" y="${n(scene.y[i]! + dy)}" width="${n(scene.width[i]!)}" height="${n(scene.height[i]!)}"`;
}

function routePath(scene: Scene, e: number): string {
  const { px, py, direction } = scene;
  const from = scene.start[e]!;
  let path = `M${n(px[from]!)} ${n(py[from]!)}`;
  for (let i = from + 1; i < scene.start[e + 1]!; i++) {
    const [ax, ay, bx, by] = [px[i - 1]!, py[i - 1]!, px[i]!, py[i]!];
    if (direction[i] === RIGHT) {
      const reach = Math.abs(bx - ax) / 2;
      path += `C${n(ax + reach)} ${n(ay)} ${n(bx - reach)} ${n(by)} ${n(bx)} ${n(by)}`;
    } else if (Math.abs(ax - bx) < 0.5 && direction[i] === direction[i - 1]) {
      path += `L${n(bx)} ${n(by)}`;
    } else {
      const up = direction[i - 1] === UP ? -1 : 1;
      const down = direction[i] === UP ? -1 : 1;
      const reach = up === down ? Math.abs(by - ay) / 2 : Math.min(34, 12 + Math.abs(bx - ax) / 4);
      path += `C${n(ax)} ${n(ay + up * reach)} ${n(bx)} ${n(by - down * reach)} ${n(bx)} ${n(by)}`;
    }
  }
  return path;
}

function head(x: number, y: number, dx: number, width: number): string {
  const length = 6 + width * 0.55;
  const half = 3.4 + width * 0.5;
  return dx === 0
    ? `M${n(x)} ${n(y)}L${n(x - half)} ${n(y - length)}L${n(x + half)} ${n(y - length)}Z`
    : `M${n(x)} ${n(y)}L${n(x - dx * length)} ${n(y - half)}L${n(x - dx * length)} ${n(y + half)}Z`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Control characters are shown as ␀, ␇ …: XML can't hold them, and the file would not open. */
function escape(value: string): string {
  const shown = value
    .replace(/[\u0000-\u001f]/g, (letter) => String.fromCharCode(0x2400 + letter.charCodeAt(0)))
    .replace(/\u007f/g, "\u2421")
    .replace(/[\u0080-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
  return shown.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]!);
}
