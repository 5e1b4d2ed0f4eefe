/** A node in few words: its title and its key parameters. */
import type { Entry, Json, Node } from "./types";

const SHORT: { [name: string]: string } = {
  kernel_size: "k", stride: "s", padding: "pad", dilation: "d", groups: "groups", num_heads: "heads", num_layers: "layers",
  hidden_size: "", out_features: "", out_channels: "", embedding_dim: "", normalized_shape: "", num_embeddings: "",
  output_size: "→", negative_slope: "slope", start_dim: "from", end_dim: "to", d_model: "", nhead: "heads",
};

const isDefault = (value: Json, fallback: Json): boolean => JSON.stringify(value) === JSON.stringify(fallback);

/** A value as Python writes it: True, None, (3, 5), "same". */
export function pythonText(value: Json): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `(${value.map(pythonText).join(", ")}${value.length === 1 ? "," : ""})`;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function part(name: string, value: Json): string {
  if (value === true) return name;
  const text = Array.isArray(value) ? value.map(pythonText).join("×") : pythonText(value);
  const short = SHORT[name];
  if (short === "") return text;
  if (short?.length === 1 && short !== "→") return `${short}${text}`;
  return short ? `${short} ${text}` : `${name} ${text}`;
}

/** What the user set, required parameters first: "16 · k3 · pad 1". */
export function paramLine(node: Node, entry: Entry | undefined): string {
  const order = entry ? entry.params.map((param) => param.name) : Object.keys(node.params);
  const known = new Map((entry?.params ?? []).map((param) => [param.name, param]));
  const names = [...order.filter((name) => name in node.params), ...Object.keys(node.params).filter((name) => !known.has(name) && entry)];
  return names
    .filter((name) => {
      const param = known.get(name);
      return !param || param.required || !isDefault(node.params[name]!, param.default);
    })
    .filter((name) => !known.get(name)?.inferred)
    .map((name) => part(name, node.params[name]!))
    .join(" · ");
}

export const hasParamLine = (node: Node, entry: Entry | undefined): boolean =>
  node.type.startsWith("block.") || node.type.startsWith("flow.") || node.type === "code" || node.shares !== null || paramLine(node, entry) !== "";

/** The type as people call it: "nn.Conv2d" → "Conv2d". */
export const shortType = (type: string): string => type.split(".").pop()?.replace(/^__(\w+)__$/, "$1") ?? type;

/** "Conv2d · conv1"; an op goes by its own name alone. */
export function titleOf(node: Node): string {
  const short = shortType(node.type);
  if (node.type.startsWith("nn.") || node.type.startsWith("block.")) return `${short} · ${node.name}`;
  return node.name === short || /^\w+?\d*$/.test(node.name) && node.name.replace(/\d+$/, "") === short.toLowerCase()
    ? short
    : `${short} · ${node.name}`;
}

/** A finding as its own node's card says it: the name stands above already, and a card is narrow. */
export function withoutName(message: string, title: string): string {
  const name = title.split(" · ").pop()!;
  for (const [start, left] of [[`${name}: `, ""], [`${name} expects `, "expects "]] as const) {
    if (message.startsWith(start)) return left + message.slice(start.length);
  }
  return message;
}

const UNITS = ["", "k", "M", "G", "T"];

/** 6106 → "6,106"; 1234567 → "1.23 M". */
export function count(value: number): string {
  if (Math.abs(value) < 100_000) return Math.round(value).toLocaleString("en");
  return scaled(value);
}

/** 740000 → "740 k". */
export function scaled(value: number, unit = ""): string {
  let place = 0;
  let rest = value;
  while (Math.abs(rest) >= 1000 && place < UNITS.length - 1) {
    rest /= 1000;
    place += 1;
  }
  const digits = rest >= 100 || place === 0 ? 0 : rest >= 10 ? 1 : 2;
  return `${rest.toFixed(digits)} ${UNITS[place]}${unit}`.trim();
}

/** 41000 → "41 kB". */
export const bytes = (value: number): string => scaled(value, "B");
