/** Parameter values between what a person types and what the document holds. Pure. */
import { pythonText } from "./summary";
import type { Json, Param, Size } from "./types";

export const DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64"];

export type Parsed = { value: Json } | { unset: true } | { wrong: string };

const wrong = (text: string): Parsed => ({ wrong: text });

/** Reads what was typed into a parameter's field; empty means: leave it to the default. */
export function parseValue(param: Param, typed: string): Parsed {
  const text = typed.trim();
  if (text === "") return { unset: true };
  if (text === "None") return param.nullable || param.kind === "any" ? { value: null } : wrong(`${param.name} cannot be None`);
  if (param.choices?.some((choice) => String(choice) === text)) {
    return { value: param.choices.find((choice) => String(choice) === text)! };
  }
  switch (param.kind) {
    case "int":
      if (!/^[+-]?\d+$/.test(text)) return wrong("a whole number");
      return atLeast(param, Number(text));
    case "float":
      if (!/^[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?)$/.test(text)) return wrong("a number");
      return atLeast(param, Number(text));
    case "ints":
      return parseSizes(param, text, false);
    case "floats":
      return parseFloats(text);
    case "shape":
      return parseSizes(param, text, true);
    case "bool":
      return text === "True" || text === "False" ? { value: text === "True" } : wrong("True or False");
    case "choice":
      return wrong(`one of ${(param.choices ?? []).join(", ")}`);
    case "any":
      return { value: pythonValue(text) };
    default:
      return { value: text };
  }
}

function atLeast(param: Param, value: number): Parsed {
  return param.minimum !== null && value < param.minimum ? wrong(`at least ${param.minimum}`) : { value };
}

function parseSizes(param: Param, text: string, named: boolean): Parsed {
  const parts = text.replace(/^[([]|[)\]]$/g, "").split(/[,×x\s]+/).filter(Boolean);
  const values: Size[] = [];
  for (const part of parts) {
    if (/^[+-]?\d+$/.test(part)) values.push(Number(part));
    else if (part === "None" && param.nullable) return { value: parts.map((one) => (one === "None" ? null : Number(one))) };
    else if (named && /^[A-Za-z_]\w*$/.test(part)) values.push(part);
    else return wrong(param.length ? `a number such as 3, or ${param.length} such as ${Array(param.length).fill(3).join(", ")}` : "numbers such as 3, 5");
  }
  for (const value of values) if (typeof value === "number" && param.minimum !== null && value < param.minimum) return wrong(`at least ${param.minimum}`);
  if (values.length === 1 && !/[,([]/.test(text)) return { value: values[0]! };
  if (param.length && values.length !== param.length) return wrong(`one number or ${param.length}`);
  return { value: values };
}

function parseFloats(text: string): Parsed {
  const parts = text.replace(/^[([]|[)\]]$/g, "").split(/[,\s]+/).filter(Boolean);
  const values = parts.map(Number);
  if (!values.length || values.some(Number.isNaN)) return wrong("a number, or several such as 0.5, 2");
  return { value: values.length === 1 ? values[0]! : values };
}

/** A Python literal as JSON, as far as it goes; anything else is the text itself. */
function pythonValue(text: string): Json {
  if (text === "True") return true;
  if (text === "False") return false;
  const list = /^[([](.*)[)\]]$/.exec(text);
  try {
    return JSON.parse(list ? `[${list[1]!.replace(/,\s*$/, "")}]` : text) as Json;
  } catch {
    return text.replace(/^(['"])(.*)\1$/, "$2");
  }
}

/** A value as the field shows it: `3, 5` for a tuple. */
export const fieldText = (value: Json | undefined): string =>
  value === undefined ? "" : Array.isArray(value) ? value.map(pythonText).join(", ") : pythonText(value);

/** Reads an input's shape: "N, 1, 28, 28". */
export function parseShape(text: string): { shape: Size[] } | { wrong: string } {
  const parts = text.replace(/^\s*[([]|[)\]]\s*$/g, "").split(/[,×\s]+/).filter(Boolean);
  const shape: Size[] = [];
  for (const part of parts) {
    if (/^\d+$/.test(part)) shape.push(Number(part));
    else if (/^[A-Za-z_]\w*$/.test(part)) shape.push(part);
    else return { wrong: "sizes such as N, 1, 28, 28: a number, or a name for a size that is open" };
  }
  return { shape };
}
