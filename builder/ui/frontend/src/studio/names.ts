/** Names: what may be one, and which one a new node gets. The same rules as builder/model/names.py. */
import type { Model } from "./types";

const RESERVED = new Set(
  ("False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield self torch nn F super range print").split(" "),
);

const STEMS: [RegExp, string][] = [
  [/^(Lazy)?ConvTranspose\dd$/, "upconv"],
  [/^(Lazy)?Conv\dd$/, "conv"],
  [/^((Lazy)?(Sync)?(Batch|Instance)Norm(\dd)?|LayerNorm|GroupNorm|RMSNorm|LocalResponseNorm|CrossMapLRN2d)$/, "norm"],
  [/^MaxUnpool\dd$/, "unpool"],
  [/^\w*Pool\dd$/, "pool"],
  [
    new RegExp(
      "^(ELU|CELU|SELU|GELU|GLU|ReLU6?|LeakyReLU|PReLU|RReLU|SiLU|Mish|Sigmoid|Tanh|Hardtanh|Hardswish|Hardsigmoid|" +
        "Hardshrink|Softshrink|Tanhshrink|Softplus|Softsign|Softmin|Softmax2?d?|LogSoftmax|LogSigmoid|Threshold)$",
    ),
    "act",
  ],
  [/^(Lazy)?Linear$/, "linear"],
  [/^\w*Dropout(\dd)?$/, "dropout"],
  [/^Embedding(Bag)?$/, "embedding"],
  [/^MultiheadAttention$/, "attention"],
  [/^TransformerEncoder(Layer)?$/, "encoder"],
  [/^TransformerDecoder(Layer)?$/, "decoder"],
  [/^\w*Pad\dd$/, "pad"],
  [/^\w+Loss$/, "loss"],
];
const FLOW_STEMS: { [type: string]: string } = {
  "flow.repeat": "repeat", "flow.if": "branch", "flow.for_each_step": "steps", "flow.while": "loop",
};

/** Whether a text can name an input, a node, an output, a block or a model: a plain ASCII identifier. */
export const isIdentifier = (text: unknown): text is string =>
  typeof text === "string" && text.length <= 100 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !text.startsWith("__") && !RESERVED.has(text);

/** The root of a new node's name: "nn.Conv2d" → "conv", "block.ResidualBlock" → "residual_block". */
export function stem(type: string): string {
  const flow = FLOW_STEMS[type];
  if (flow) return flow;
  const last = type.split(".").pop()!;
  if (type.startsWith("nn.")) {
    for (const [pattern, found] of STEMS) if (pattern.test(last)) return found;
  }
  if (last === "__getitem__") return "item";
  const snake = last
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_")
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, "_")
    .replace(/^_+|_+$/g, "");
  return !snake || /^\d/.test(snake) ? `n${snake}` : snake;
}

/** The first of root1, root2, … that is not taken. */
export function fresh(root: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${root}${number}`)) number += 1;
  return `${root}${number}`;
}

/** The first of root, root2, root3, … that is not taken: for inputs and outputs. */
export function freshPlain(root: string, taken: ReadonlySet<string>): string {
  if (!taken.has(root)) return root;
  let number = 2;
  while (taken.has(`${root}${number}`)) number += 1;
  return `${root}${number}`;
}

/** Every id and name in use anywhere in the document. */
export function takenNames(model: Model): Set<string> {
  const taken = new Set<string>();
  for (const graph of [model, ...model.blocks]) {
    for (const item of [...graph.inputs, ...graph.nodes, ...graph.outputs]) {
      taken.add(item.id);
      taken.add(item.name);
    }
  }
  return taken;
}
