/** A picture stands alone, without the page's fonts: text is measured in the fonts that it will be drawn in. */
export function portable(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(portable);
  if (part === null || typeof part !== "object" || Object.getPrototypeOf(part) !== Object.prototype) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "family" && typeof value === "string" ? (value.includes("mono") ? "monospace" : "sans-serif") : portable(value),
    ]),
  );
}
