// The one table of colours. What a colour means is the same on every page and in every plot; each has a light and
// a dark twin of the same contrast. builder/ui/colors.py holds the same table for Streamlit and Plotly; a test
// compares the two.

export type Theme = "light" | "dark";

/** The ten colour groups that a catalogue entry names in its field `color`. */
export type CategoryColor =
  | "io" | "convolution" | "linear" | "normalization" | "activation"
  | "pooling" | "recurrent" | "attention" | "shape" | "dropout";

export const CATEGORIES: Record<Theme, Record<CategoryColor, string>> = {
  light: {
    io: "#64748b", convolution: "#2f8296", linear: "#4a68b8", normalization: "#6d8b45", activation: "#b06f2c",
    pooling: "#7a5ab8", recurrent: "#ac5285", attention: "#2b8a72", shape: "#6b7280", dropout: "#8d8478",
  },
  dark: {
    io: "#8796ad", convolution: "#3e9cb2", linear: "#7b9aec", normalization: "#83a55a", activation: "#cd8a43",
    pooling: "#a88bea", recurrent: "#d87cae", attention: "#3fa98c", shape: "#8f96a4", dropout: "#a29a8e",
  },
};

/** Colours with one meaning each. Red is for errors, NaN and Inf only; amber for "stopped here" and stale. */
export const MEANINGS: Record<Theme, Record<Meaning, string>> = {
  light: {
    train: "#3457b2", validation: "#b06f2c", error: "#c03636", stale: "#a87400", event: "#7c4fd0",
    running: "#2f8f4e", selection: "#3457b2",
  },
  dark: {
    train: "#8aa6f0", validation: "#e09a4f", error: "#f46761", stale: "#e0a936", event: "#a98bff",
    running: "#4cb870", selection: "#8aa6f0",
  },
};
export type Meaning = "train" | "validation" | "error" | "stale" | "event" | "running" | "selection";

/** Surfaces, as the pages are drawn. Streamlit's theme is set to the same values. */
export const SURFACES: Record<Theme, Record<Surface, string>> = {
  light: {
    canvas: "#fbfbfa", panel: "#ffffff", code: "#f6f7f8", line: "#e3e4e6", lit: "#e2e6f0",
    text: "#1f2328", quiet: "#5f6673", primary: "#3457b2", onPrimary: "#ffffff",
  },
  dark: {
    canvas: "#14161a", panel: "#1b1e24", code: "#16191e", line: "#2d323a", lit: "#252c3b",
    text: "#e6e8eb", quiet: "#949ba6", primary: "#8aa6f0", onPrimary: "#14161a",
  },
};
export type Surface = "canvas" | "panel" | "code" | "line" | "lit" | "text" | "quiet" | "primary" | "onPrimary";

/** Magnitudes, small to large: light to dark on light ground, dark to bright on dark ground. */
export const MAGNITUDE: Record<Theme, string[]> = {
  light: ["#e9effa", "#c3d2ee", "#9fb6e0", "#6b8cce", "#4467b8", "#2a458c", "#1b2c60"],
  dark: ["#1c2543", "#26386f", "#33509f", "#4a6fcc", "#7398ec", "#a9c4fb", "#e6efff"],
};

/** Signed values, -1 to 1: blue, neutral, orange. */
export const SIGNED: Record<Theme, string[]> = {
  light: ["#244f9e", "#7f9fd6", "#f1f1ef", "#e0a468", "#a8581a"],
  dark: ["#86b0ff", "#4769b0", "#25282e", "#a8692f", "#ffae66"],
};

function channels(color: string): [number, number, number] {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `steps` colours along a scale, as "#rrggbb"; look colours up by index instead of mixing per cell. */
export function ramp(stops: string[], steps: number): string[] {
  return Array.from({ length: steps }, (_, i) => mix(stops, steps === 1 ? 0 : i / (steps - 1)));
}

/** The colour at `position` (0 to 1) of a scale. */
export function mix(stops: string[], position: number): string {
  const at = Math.min(1, Math.max(0, position)) * (stops.length - 1);
  const low = Math.min(stops.length - 2, Math.floor(at));
  const share = at - low;
  const a = channels(stops[low] as string);
  const b = channels(stops[low + 1] as string);
  const sum = a.map((value, i) => Math.round(value + ((b[i] as number) - value) * share));
  return "#" + sum.map((value) => value.toString(16).padStart(2, "0")).join("");
}

/** Where a norm lies between `low` and `high`, 0 to 1, on a log10 axis; zero and below give 0, NaN gives NaN. */
export function logPosition(value: number, low = 1e-6, high = 1): number {
  if (Number.isNaN(value)) return NaN;
  if (value <= 0) return 0;
  const position = (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
  return Math.min(1, Math.max(0, position));
}

const MAGNITUDE_RAMP: Record<Theme, string[]> = {
  light: ramp(MAGNITUDE.light, 256),
  dark: ramp(MAGNITUDE.dark, 256),
};
const SIGNED_RAMP: Record<Theme, string[]> = { light: ramp(SIGNED.light, 257), dark: ramp(SIGNED.dark, 257) };

/** The colour of a norm over log10; NaN and Inf are the error red. Zero is the scale's low end: draw it dashed. */
export function magnitudeColor(value: number, theme: Theme, low = 1e-6, high = 1): string {
  if (!Number.isFinite(value)) return MEANINGS[theme].error;
  return MAGNITUDE_RAMP[theme][Math.round(logPosition(value, low, high) * 255)] as string;
}

/** The colour of a signed value; `extent` is the absolute value at the ends of the scale. */
export function signedColor(value: number, theme: Theme, extent = 1): string {
  if (!Number.isFinite(value)) return MEANINGS[theme].error;
  const position = extent > 0 ? Math.min(1, Math.max(-1, value / extent)) : 0;
  return SIGNED_RAMP[theme][Math.round((position + 1) * 128)] as string;
}

/** Dark or white, whichever reads better on `ground`: where both read equally well its luminance is 0.1967. */
export function textOn(ground: string): string {
  return luminance(ground) > 0.1967 ? "#14161a" : "#ffffff";
}

/** Relative luminance (WCAG) of "#rrggbb", 0 to 1. */
export function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
