/** One row of the inspector: a parameter's name, its value, and what PyTorch says against it. */
import { useEffect, useId, useRef, useState } from "react";
import { DTYPES, fieldText, parseValue, type Parsed } from "./values";
import type { Json, Param } from "./types";

interface FieldProps {
  param: Param;
  value: Json | undefined;
  /** What the input's shape filled in. */
  filled: Json | undefined;
  refusal: string | null;
  detail: string | null;
  onSet(value: Json): void;
  onUnset(): void;
}

export function Field(props: FieldProps) {
  const { param, value, filled, refusal, detail } = props;
  const id = useId();
  const [mistake, setMistake] = useState<string | null>(null);
  const note = mistake ?? refusal;
  const take = (parsed: Parsed) => {
    setMistake("wrong" in parsed ? `${param.name} is ${parsed.wrong}` : null);
    if ("value" in parsed && JSON.stringify(parsed.value) !== JSON.stringify(value)) props.onSet(parsed.value);
    if ("unset" in parsed && value !== undefined) props.onUnset();
  };
  const hint = param.inferred && value === undefined
    ? (filled === undefined ? "auto" : `auto ${fieldText(filled)}`)
    : param.required ? "required" : fieldText(param.default);
  const common = { id, "aria-invalid": note !== null, "aria-describedby": note ? `${id}-note` : undefined };
  const options = param.kind === "dtype" ? DTYPES : param.kind === "choice" ? param.choices : null;
  return (
    <div className={note ? "field wrong" : "field"} data-param={param.name}>
      <label htmlFor={id} title={param.doc || undefined}>{param.name}</label>
      {param.kind === "bool" && !param.nullable ? (
        <button
          {...common} type="button" role="switch" className={value === undefined ? "toggle default" : "toggle"}
          aria-checked={Boolean(value ?? param.default)}
          onClick={() => {
            const next = !(value ?? param.default);
            if (next === param.default) props.onUnset();
            else props.onSet(next);
          }}
        >
          {fieldText(value ?? param.default)}
        </button>
      ) : options ? (
        <select
          {...common} className={value === undefined ? "default" : ""} value={value === undefined ? "" : String(value)}
          onChange={(event) => take(parseValue({ ...param, choices: options }, event.target.value))}
        >
          <option value="">{param.required ? "choose" : fieldText(param.default)}</option>
          {options.filter((one) => fieldText(one) !== fieldText(param.default)).map((one) => (
            <option key={String(one)} value={String(one)}>{fieldText(one)}</option>
          ))}
          {param.nullable && param.default !== null ? <option value="None">None</option> : null}
        </select>
      ) : (
        <TextField common={common} text={fieldText(value)} hint={hint} auto={param.inferred} onText={(text) => take(parseValue(param, text))} />
      )}
      {note ? <p id={`${id}-note`} className="refusal" title={detail ?? undefined}>{note}</p> : null}
    </div>
  );
}

interface TextProps {
  common: object;
  text: string;
  hint: string;
  auto?: boolean;
  onText(text: string): void;
}

/** A text field that hands on what is typed when typing pauses, at Enter and when it is left. */
export function TextField({ common, text, hint, auto, onText }: TextProps) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const editing = useRef(false);
  useEffect(() => {
    if (!editing.current) setTyped(text);
  }, [text]);
  const latest = useRef(onText);
  latest.current = onText;
  const commit = (now: string) => {
    clearTimeout(timer.current);
    latest.current(now);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      {...common} type="text" className={auto ? "auto" : ""} value={typed} placeholder={hint} autoComplete="off" spellCheck={false}
      onFocus={() => (editing.current = true)}
      onChange={(event) => {
        const now = event.target.value;
        setTyped(now);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(now), 350);
      }}
      onBlur={() => {
        editing.current = false;
        commit(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit(typed);
        if (event.key === "Escape") {
          clearTimeout(timer.current);
          setTyped(text);
        }
        const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (step && /^-?\d+$/.test(typed || hint)) {
          event.preventDefault();
          const now = String(Number(typed || hint) + step * (event.shiftKey ? 10 : 1));
          setTyped(now);
          commit(now);
        }
      }}
    />
  );
}
