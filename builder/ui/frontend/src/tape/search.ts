/** Finds nodes by name, module, parameter, shape, or line. */
import { shortName, type Tape, text } from "./structure";

/**
 * The nodes that match, in firing order. Every word of the query must be found in the node's name, module, operation,
 * parameter, shape or file:line, or in the name the canvas has for its module; "line 12" and ":12" mean the line alone.
 */
export function findNodes(tape: Tape, query: string, canvasNames?: ReadonlyMap<string, string>, most = 5000): number[] {
  const plain = query.trim().toLowerCase();
  if (!plain) return [];
  const line = plain.match(/^(?:line\s+|:)(\d+)$/);
  // A shape may be written as any page writes it: 64, 16 or (64, 16) or [64,16] or 64×16 or 64x16.
  const words = plain.replace(/(?<=\d)\s*[×x]\s*(?=\d)/g, ",").replace(/,\s+/g, ",").replace(/[()[\]]/g, "").split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const lower = new Map<number, string>();
  const low = (index: number): string => {
    let found = lower.get(index);
    if (found === undefined) lower.set(index, (found = text(tape, index).toLowerCase().replace(/,\s+/g, ",").replace(/[()[\]]/g, "")));
    return found;
  };
  const found: number[] = [];
  for (let i = 0; i < tape.count && found.length < most; i++) {
    if (line) {
      if (tape.line[i] === Number(line[1])) found.push(i);
      continue;
    }
    const fields = [
      low(tape.name[i]!), low(tape.module[i]!), low(tape.operation[i]!), low(tape.parameter[i]!), low(tape.shape[i]!),
      tape.line[i]! >= 0 ? `${low(tape.file[i]!)}:${tape.line[i]}` : "",
      canvasNames?.get(text(tape, tape.module[i]!))?.toLowerCase() ?? "",
    ];
    if (words.every((word) => fields.some((field) => field.includes(word)))) found.push(i);
  }
  return found.sort((a, b) => tape.order[a]! - tape.order[b]!);
}

/** "ConvolutionBackward0 · body.1.conv2". */
export function describe(tape: Tape, node: number): string {
  const parameter = text(tape, tape.parameter[node]!);
  if (parameter) return parameter;
  const module = text(tape, tape.module[node]!);
  const name = shortName(text(tape, tape.name[node]!));
  return module ? `${name} · ${module.split(".").slice(-2).join(".")}` : name;
}
