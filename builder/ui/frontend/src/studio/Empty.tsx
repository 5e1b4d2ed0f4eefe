/** What an empty canvas says: what one can do, with the key for it. */
import { useStudio, useStudioState } from "./context";

export function Empty() {
  const studio = useStudio();
  const empty = useStudioState((state) => state.ready && state.scope === null && state.model.nodes.length === 0);
  const inputs = useStudioState((state) => state.model.inputs.length);
  if (!empty) return null;
  return (
    <div className="empty">
      {inputs ? null : (
        <button type="button" onClick={() => studio.edit([{ action: "add_input", arguments: { shape: ["N", 1, 8, 8] } }], { label: "add input" })}>
          Add an input
        </button>
      )}
      <button type="button" onClick={() => studio.root?.querySelector<HTMLElement>(".search input")?.focus()}>Search a layer <kbd>/</kbd></button>
      <button type="button" onClick={() => studio.root?.querySelector<HTMLElement>(".project-menu button")?.click()}>Start from an example</button>
    </div>
  );
}
