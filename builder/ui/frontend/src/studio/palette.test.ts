import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { search } from "./palette";
import type { Catalog } from "./types";

/** The catalogue that is shipped. */
const catalog = JSON.parse(readFileSync(new URL("../../../../catalog/data/torch-2.13.0.json", import.meta.url), "utf8")) as Catalog;
const found = (query: string, fits: string[] = []): string[] => search(catalog, query, fits).map((entry) => entry.type);

describe("a search in the palette", () => {
  it.each([
    ["conv", "nn.Conv1d nn.Conv2d nn.ConvTranspose2d nn.Conv3d"],
    ["relu", "nn.ReLU torch.relu F.relu nn.ReLU6 nn.PReLU"],
    ["norm", "torch.norm nn.LayerNorm nn.BatchNorm1d nn.BatchNorm2d nn.RMSNorm nn.GroupNorm"],
    ["drop", "nn.Dropout nn.Dropout1d nn.Dropout2d"],
    ["lin", "nn.Linear nn.LazyLinear"],
    ["att", "nn.MultiheadAttention F.scaled_dot_product_attention"],
    ["pool", "nn.AvgPool2d nn.MaxPool2d nn.AdaptiveAvgPool2d"],
  ])("%s finds the layers first, and what is called so before all", (query, first) => {
    expect(found(query).join(" ")).toMatch(new RegExp(`^${first.replaceAll(".", "\\.")}( |$)`));
  });

  it("lists every layer of normalisation before the functions of that name", () => {
    const order = found("norm");
    expect(order[0]).toBe("torch.norm");
    const op = order.findIndex((type, i) => i > 0 && !type.startsWith("nn."));
    expect(order.slice(1, op)).toEqual(expect.arrayContaining(["nn.InstanceNorm2d", "nn.LocalResponseNorm", "nn.LazyBatchNorm2d"]));
    expect(order.slice(op)).toEqual(expect.arrayContaining(["F.normalize", "F.layer_norm"]));
  });

  it("puts what fits after the selected node before what does not", () => {
    expect(found("norm", ["nn.GroupNorm"]).slice(0, 3)).toEqual(["torch.norm", "nn.GroupNorm", "nn.LayerNorm"]);
  });
});
