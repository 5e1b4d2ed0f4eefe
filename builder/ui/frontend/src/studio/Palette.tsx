/** The left column: search, what fits next, and the whole catalogue by category. */
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { DRAG_TYPE } from "./Canvas";
import { useStudio, useStudioState } from "./context";
import { entryOf, indexOf } from "./graph";
import { groups, search, stackNext, type Group } from "./palette";
import { anchor, append } from "./stacking";
import type { Entry } from "./types";

export function Palette() {
  const studio = useStudio();
  const catalog = useStudioState((state) => state.catalog);
  const fits = useStudioState((state) => state.fits);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const all = useMemo(() => (catalog ? groups(catalog) : []), [catalog]);
  const category = useStudioState(() => {
    const after = anchor(studio);
    const found = after ? indexOf(studio.graph).items.get(after.node) : undefined;
    return found?.kind === "node" ? (entryOf(catalog, found.item.type)?.category ?? "") : "io";
  });
  const next = useMemo(() => (catalog ? stackNext(catalog, fits, category) : []), [catalog, fits, category]);
  const found = useMemo(() => (catalog && query.trim() ? search(catalog, query, fits) : null), [catalog, query, fits]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      if (query) setQuery("");
      else studio.view?.focus();
    } else if (event.key === "Enter" && found?.[chosen]) {
      append(studio, found[chosen].type, event.shiftKey);
      setQuery("");
      studio.view?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const size = found?.length ?? 0;
      setChosen((place) => Math.max(0, Math.min(size - 1, place + (event.key === "ArrowDown" ? 1 : -1))));
    } else return;
    event.preventDefault();
  };

  return (
    <nav className="palette" aria-label="Layers and ops" data-pane="palette">
      <label className="search">
        <input
          ref={field} type="text" role="combobox" aria-expanded={found !== null} aria-controls="found" autoComplete="off" spellCheck={false}
          placeholder="Search layers and ops" value={query} aria-label="Search layers and ops" onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
        />
        <kbd>/</kbd>
      </label>
      <div className="palette-list">
        {found ? (
          <section id="found" role="listbox" aria-label="Found">
            {found.length ? found.map((entry, place) => <Item key={entry.type} entry={entry} chosen={place === chosen} full />) : (
              <p className="quiet">Nothing is called “{query}”. Try a layer's name, such as conv or norm.</p>
            )}
          </section>
        ) : (
          <>
            {next.length ? (
              <section aria-label="Stack next">
                <h3>Stack next (fits here)</h3>
                {next.map((entry) => <Item key={entry.type} entry={entry} shortcut />)}
              </section>
            ) : null}
            {all.map((group) => <Category key={group.title} group={group} />)}
          </>
        )}
      </div>
    </nav>
  );
}

function Category({ group }: { group: Group }) {
  const [open, setOpen] = useState(false);
  const hidden = group.more.length;
  return (
    <section aria-label={group.title}>
      <h3>
        <button type="button" aria-expanded={open} disabled={!hidden} onClick={() => setOpen(!open)}>
          <i className="square" style={{ background: `var(--td-category-${group.color})` }} />
          <span>{group.title}</span>
          {hidden ? <span className="more">{open ? "less" : `${hidden + group.usual.length}`}<b className={open ? "chevron open" : "chevron"}>›</b></span> : null}
        </button>
      </h3>
      {group.usual.map((entry) => <Item key={entry.type} entry={entry} />)}
      {open ? group.more.map((entry) => <Item key={entry.type} entry={entry} />) : null}
    </section>
  );
}

function Item({ entry, chosen, shortcut, full }: { entry: Entry; chosen?: boolean; shortcut?: boolean; full?: boolean }) {
  const studio = useStudio();
  return (
    <button
      type="button" className={chosen ? "item chosen" : "item"} title={`${entry.type}\n${entry.doc}`} draggable data-type={entry.type}
      onClick={(event) => {
        append(studio, entry.type, event.shiftKey);
        studio.view?.focus();
      }}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_TYPE, entry.type);
        event.dataTransfer.effectAllowed = "copy";
      }}
    >
      <i className="square" style={{ background: `var(--td-category-${entry.color})` }} />
      <span className="item-name">{entry.name}</span>
      {full ? <span className="item-kind">{entry.kind === "layer" ? "" : entry.type.replace(/\.[^.]*$/, "")}</span> : null}
      {entry.key && (shortcut || full) ? <kbd>{entry.key.toUpperCase()}</kbd> : null}
    </button>
  );
}
