/** The canvas's own small buttons: where one is, fit, arrange, table, shortcuts. */
import { Panel } from "@xyflow/react";
import { COMMANDS, runCommand } from "./keyboard";
import { useStudio, useStudioState } from "./context";
import { keyText } from "./keyboard";

const SHOWN: [command: string, sign: string][] = [
  ["zoom_in", "+"], ["zoom_out", "−"], ["fit", "⤢"], ["arrange", "☷"], ["table", "≣"], ["sheet", "?"],
];

export function Toolbar() {
  const studio = useStudio();
  const scope = useStudioState((state) => state.scope);
  const name = useStudioState((state) => state.model.name);
  return (
    <>
      {scope === null ? null : (
        <Panel position="top-left" className="crumbs">
          <button type="button" onClick={() => studio.openScope(null)}>{name}</button>
          <span aria-hidden="true">›</span>
          <b>{scope}</b>
        </Panel>
      )}
      <Panel position="bottom-left" className="tools">
        {SHOWN.map(([id, sign]) => {
          const command = COMMANDS.find((one) => one.id === id)!;
          return (
            <button
              key={id} type="button" aria-label={command.label} title={`${command.label}  ${command.keys.map(keyText).join(" or ")}`}
              onClick={() => runCommand(studio, command)}
            >
              {sign}
            </button>
          );
        })}
      </Panel>
    </>
  );
}
