/** The sheet of shortcuts, made from the command table and the catalogue's letters. */
import { useEffect, useRef } from "react";
import { useStudio, useStudioState } from "./context";
import { COMMANDS, keyText } from "./keyboard";

export function Shortcuts() {
  const studio = useStudio();
  const catalog = useStudioState((state) => state.catalog);
  const close = () => {
    studio.store.set({ sheet: false });
    studio.view?.focus();
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const letters = Object.values(catalog?.entries ?? {}).filter((entry) => entry.key).sort((a, b) => a.key!.localeCompare(b.key!));
  const groups = ["Edit", "Select", "View", "Add"] as const;
  return (
    <div className="sheet-ground" onClick={close}>
      <div
        className="sheet" role="dialog" aria-modal="true" aria-label="Shortcuts" tabIndex={-1} ref={box} onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key === "Escape" || event.key === "?") close();
          event.stopPropagation();
        }}
      >
        <header>
          <h2>Shortcuts</h2>
          <button type="button" aria-label="Close" onClick={close}>×</button>
        </header>
        <div className="sheet-columns">
          {groups.map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              {COMMANDS.filter((command) => command.group === group).map((command) => (
                <p key={command.id}><span>{command.label}</span>{command.keys.map((key) => <kbd key={key}>{keyText(key)}</kbd>)}</p>
              ))}
            </section>
          ))}
          <section className="wide">
            <h3>Stack after the selected node; with Shift as a branch instead of into the wire</h3>
            <div className="letters">
              {letters.map((entry) => <p key={entry.type}><span>{entry.name}</span><kbd>{entry.key!.toUpperCase()}</kbd></p>)}
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}
