/** The right column's lower part: the emitted source, with the lines of the selected node lit. */
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { python } from "@codemirror/lang-python";
import { EditorState, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { linesOf, nodeAt } from "./code";
import { useStudio, useStudioState } from "./context";

const light = StateEffect.define<ReadonlySet<number>>();
const lit = Decoration.line({ class: "cm-lit" });
const litLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(light)) continue;
      const builder = new RangeSetBuilder<Decoration>();
      for (const line of [...effect.value].sort((a, b) => a - b)) {
        if (line < 1 || line > transaction.state.doc.lines) continue;
        const { from } = transaction.state.doc.line(line);
        builder.add(from, from, lit);
      }
      return builder.finish();
    }
    return lines.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword, tags.operatorKeyword], color: "var(--td-category-recurrent)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--td-string)" },
  { tag: [tags.comment], color: "var(--td-quiet)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--td-category-linear)" },
]);

export function CodePane() {
  const studio = useStudio();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const source = useStudioState((state) => state.report?.source ?? "");
  const map = useStudioState((state) => state.report?.map);
  const selected = useStudioState((state) => state.selected);
  const name = useStudioState((state) => state.model.name);

  useEffect(() => {
    const editor = new EditorView({
      parent: host.current!,
      root: host.current!.getRootNode() as Document | ShadowRoot,
      state: EditorState.create({
        extensions: [
          EditorState.readOnly.of(true), python(), syntaxHighlighting(colours), litLines,
          EditorView.contentAttributes.of({ "aria-label": "Code of the model", tabindex: "0" }),
          EditorView.domEventHandlers({
            click(event, editorView) {
              const at = editorView.posAtCoords({ x: event.clientX, y: event.clientY });
              const map = studio.state.report?.map;
              if (at === null || !map || !editorView.state.selection.main.empty) return;
              const id = nodeAt(map, editorView.state.doc.lineAt(at).number);
              if (id) studio.select([id]);
            },
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [studio]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const old = editor.state.doc.toString();
    if (old !== source) {
      let start = 0;
      while (start < old.length && start < source.length && old[start] === source[start]) start += 1;
      let end = 0;
      while (end < old.length - start && end < source.length - start && old.at(-1 - end) === source.at(-1 - end)) end += 1;
      editor.dispatch({ changes: { from: start, to: old.length - end, insert: source.slice(start, source.length - end) } });
    }
    const lines = new Set([...selected].flatMap((id) => linesOf(map?.[id])));
    const first = Math.min(...lines);
    const effects: StateEffect<unknown>[] = [light.of(lines)];
    if (selected.size === 1 && lines.size && first <= editor.state.doc.lines) {
      effects.push(EditorView.scrollIntoView(editor.state.doc.line(first).from, { y: "nearest", yMargin: 40 }));
    }
    editor.dispatch({ effects });
  }, [source, map, selected]);

  const download = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([source], { type: "text/x-python" }));
    link.download = "model.py";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const copy = () => void navigator.clipboard.writeText(source).then(
    () => studio.tell("Code copied"), () => studio.tell("The browser did not allow copying; select the code and copy it.", "error"));
  return (
    <section className="code" aria-label={`Code of ${name}`} data-pane="code">
      <div className="code-buttons">
        <button type="button" onClick={copy} disabled={!source} title="Copy the code">Copy</button>
        <button type="button" onClick={download} disabled={!source} title="Download model.py">model.py ↓</button>
      </div>
      <div className="code-host" ref={host} />
      {source ? null : <p className="quiet code-empty">The code appears here as soon as PyTorch has seen the model.</p>}
    </section>
  );
}
