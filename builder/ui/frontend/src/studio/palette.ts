/** What the palette lists: the catalogue by category, the usual first, and what a search finds. Pure. */
import type { Catalog, Entry } from "./types";

export interface Group {
  title: string;
  color: string;
  /** Always shown. */
  usual: Entry[];
  /** Shown when the category is open. */
  more: Entry[];
}

const TITLES: { [category: string]: string } = {
  linear: "Linear", convolution: "Convolution", normalization: "Normalisation", activation: "Activation", pooling: "Pooling",
  recurrent: "Recurrent", attention: "Attention", embedding: "Embedding", dropout: "Dropout", padding: "Padding", vision: "Vision",
  flow: "Flow", distance: "Distance", loss: "Losses",
};
const ORDER = Object.keys(TITLES);
const USUAL = new Set(
  ("nn.Linear nn.Conv1d nn.Conv2d nn.ConvTranspose2d nn.BatchNorm2d nn.BatchNorm1d nn.LayerNorm nn.ReLU nn.GELU nn.Sigmoid " +
    "nn.MaxPool2d nn.AvgPool2d nn.AdaptiveAvgPool2d nn.LSTM nn.GRU nn.MultiheadAttention nn.TransformerEncoderLayer nn.Embedding " +
    "nn.Dropout torch.add torch.cat torch.reshape torch.flatten nn.Flatten torch.matmul torch.mul").split(" "),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "op.shape" → "Ops: shape". */
export function titleOfCategory(category: string): string {
  const op = /^op[._](.+)$/.exec(category);
  if (op) return `Ops · ${op[1]!.replaceAll("_", " ")}`;
  return TITLES[category] ?? (category === "op" ? "Tensor ops" : capital(category.replaceAll("_", " ")));
}

/** Whether an entry can stand on the canvas. */
export const placeable = (entry: Entry): boolean => ["layer", "op", "loss", "flow"].includes(entry.kind);

export function groups(catalog: Catalog): Group[] {
  const found = new Map<string, Entry[]>();
  for (const entry of Object.values(catalog.entries)) {
    if (!placeable(entry) || entry.deprecated) continue;
    const list = found.get(entry.category);
    if (list) list.push(entry);
    else found.set(entry.category, [entry]);
  }
  const rank = (category: string) => {
    const place = ORDER.indexOf(category);
    return category.startsWith("op") ? ORDER.length - 1.5 : place < 0 ? ORDER.length - 2 : place;
  };
  return [...found].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b)).map(([category, entries]) => ({
    title: titleOfCategory(category),
    color: entries[0]!.color,
    usual: entries.filter((entry) => USUAL.has(entry.type)),
    more: entries.filter((entry) => !USUAL.has(entry.type)).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true })),
  }));
}

/**
 * How well an entry answers a search, lower is better; null where it does not. Whole numbers are what counts: 0 is its
 * name, 1 a word of its name begins so, 2 its name has it within. The rest, below 1, tells equals apart.
 */
export function score(entry: Entry, query: string): number | null {
  const name = entry.name.toLowerCase();
  const text = query.toLowerCase().trim();
  const length = Math.min(name.length, 49) / 100;
  if (name === text) return 0;
  if (name.startsWith(text)) return 1 + length;
  if (beginsWord(entry.name, text)) return 1.5 + length;
  if (name.includes(text)) return 2 + length;
  if (entry.type.toLowerCase().includes(text) || entry.category.toLowerCase().includes(text)) return 3 + length;
  if (subsequence(text, name)) return 4 + length;
  if (text.length > 2 && entry.doc.toLowerCase().includes(text)) return 5 + length;
  return null;
}

/** Whether `text` stands in `name` where a word begins: at a capital, or after a line or a digit. "relu" does in LeakyReLU. */
function beginsWord(name: string, text: string): boolean {
  const plain = name.toLowerCase();
  for (let at = plain.indexOf(text, 1); at > 0; at = plain.indexOf(text, at + 1)) {
    if (/[A-Z]/.test(name[at]!) || /[_\d]/.test(name[at - 1]!)) return true;
  }
  return false;
}

function subsequence(text: string, name: string): boolean {
  let at = -1;
  return text.length > 1 && [...text].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
}

/** A layer is what people look for; an op of like name is its functional twin. */
const KINDS = ["layer", "flow", "loss", "op"];

/**
 * What a search finds, the best 40: better matches first; of equal ones layers before ops, what fits after the selected
 * node before what does not, and the usual before the rest. What PyTorch advises against comes last.
 */
export function search(catalog: Catalog, query: string, fits: readonly string[]): Entry[] {
  const fitting = new Set(fits);
  const keys = (entry: Entry, points: number) => [
    Number(Boolean(entry.deprecated)), Math.floor(points), KINDS.indexOf(entry.kind), Number(!fitting.has(entry.type)), Number(!USUAL.has(entry.type)), points,
  ];
  return Object.values(catalog.entries)
    .filter(placeable)
    .map((entry) => ({ entry, points: score(entry, query) }))
    .filter((one): one is { entry: Entry; points: number } => one.points !== null)
    .map(({ entry, points }) => ({ entry, keys: keys(entry, points) }))
    .sort((a, b) => a.keys.map((key, i) => key - b.keys[i]!).find((difference) => difference !== 0) ?? 0)
    .slice(0, 40)
    .map((one) => one.entry);
}

/** What people put after a layer of a category, most often first. */
const FOLLOWS: { [category: string]: string[] } = {
  convolution: ["normalization", "activation", "pooling", "convolution", "dropout"],
  normalization: ["activation", "pooling", "convolution", "linear"],
  activation: ["pooling", "convolution", "dropout", "linear", "shape"],
  pooling: ["convolution", "shape", "linear"],
  linear: ["activation", "normalization", "dropout", "linear"],
  shape: ["linear", "dropout", "activation"],
  dropout: ["linear", "convolution", "activation"],
  recurrent: ["recurrent", "linear", "attention", "dropout"],
  attention: ["normalization", "linear", "dropout", "attention"],
  embedding: ["recurrent", "attention", "normalization", "linear"],
  io: ["convolution", "linear", "recurrent", "embedding", "normalization", "shape"],
};

/** The few layers to offer after a node of `category`: those that usually follow first, then those with a shortcut. */
export function stackNext(catalog: Catalog, fits: readonly string[], category: string, size = 6): Entry[] {
  const order = FOLLOWS[category] ?? FOLLOWS.activation!;
  const turn = (entry: Entry) => (order.includes(entry.category) ? order.indexOf(entry.category) : order.length + 1);
  const weight = (entry: Entry) => (entry.key ? 0 : 20) + (USUAL.has(entry.type) ? 0 : 40) + turn(entry);
  return fits
    .map((type) => catalog.entries[type])
    .filter((entry): entry is Entry => entry !== undefined && placeable(entry))
    .map((entry, place) => ({ entry, weight: weight(entry), place }))
    .sort((a, b) => a.weight - b.weight || a.place - b.place)
    .slice(0, size)
    .map((one) => one.entry);
}
