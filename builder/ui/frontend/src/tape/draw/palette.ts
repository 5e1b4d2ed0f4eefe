/** Colour classes as paint, in both themes; made from the one table of colours. */
import { CATEGORIES, MAGNITUDE, MEANINGS, mix, ramp, SIGNED, SURFACES, textOn, type Theme } from "../../shared/colors";
import { CLASS_BAD, CLASS_KIND, CLASS_NONE, CLASS_SIGNED, CLASS_ZERO, LEVELS } from "./colouring";

export interface Palette {
  theme: Theme;
  /** Fill and text by colour class. */
  fill: string[];
  ink: string[];
  /** Lines are a little stronger than fills at the pale end, to be seen on the ground. */
  stroke: string[];
  /** Added, gone, of another shape: 1, 2, 3. */
  changes: string[];
  ground: string;
  panel: string;
  line: string;
  text: string;
  quiet: string;
  accent: string;
  amber: string;
  red: string;
  font: string;
  mono: string;
}

export function palette(theme: Theme, font: string, mono: string): Palette {
  const surface = SURFACES[theme];
  const meaning = MEANINGS[theme];
  const fill: string[] = [];
  const ink: string[] = [];
  const stroke: string[] = [];
  for (let i = 0; i < LEVELS; i++) {
    const at = i / (LEVELS - 1);
    fill.push(mix(MAGNITUDE[theme], at));
    ink.push(textOn(fill[i]!));
    stroke.push(mix(MAGNITUDE[theme], 0.14 + 0.86 * at));
  }
  fill[CLASS_BAD] = stroke[CLASS_BAD] = meaning.error;
  ink[CLASS_BAD] = textOn(meaning.error);
  fill[CLASS_ZERO] = surface.canvas;
  ink[CLASS_ZERO] = surface.text;
  stroke[CLASS_ZERO] = surface.quiet;
  fill[CLASS_NONE] = surface.code;
  ink[CLASS_NONE] = surface.text;
  stroke[CLASS_NONE] = mix([surface.line, surface.quiet], 0.4);
  Object.values(CATEGORIES[theme]).slice(1, 8).forEach((color, i) => {
    fill[CLASS_KIND + i] = stroke[CLASS_KIND + i] = color;
    ink[CLASS_KIND + i] = textOn(color);
  });
  ramp(SIGNED[theme], 257).forEach((color, i) => {
    fill[CLASS_SIGNED + i] = color;
    stroke[CLASS_SIGNED + i] = mix([color, surface.quiet], 0.4);
    ink[CLASS_SIGNED + i] = textOn(color);
  });
  return {
    changes: ["", meaning.running, meaning.validation, meaning.event],
    theme, fill, ink, stroke, ground: surface.canvas, panel: surface.panel, line: surface.line, text: surface.text,
    quiet: surface.quiet, accent: surface.primary, amber: MEANINGS.dark.stale, red: meaning.error, font, mono,
  };
}
