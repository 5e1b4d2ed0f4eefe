/** The whole Build page below the bar, and what it puts into the bar. */
import { useEffect } from "react";
import { Bar } from "./Bar";
import { Canvas } from "./Canvas";
import { CodePane } from "./CodePane";
import { Columns } from "./Columns";
import { useStudio, useStudioState } from "./context";
import { Inspector } from "./Inspector";
import { NodeTable } from "./NodeTable";
import { Palette } from "./Palette";
import { Shortcuts } from "./Shortcuts";
import { StatusLine } from "./StatusLine";

export function App() {
  const studio = useStudio();
  const ready = useStudioState((state) => state.ready);
  const failure = useStudioState((state) => state.failure);
  const table = useStudioState((state) => state.table);
  const sheet = useStudioState((state) => state.sheet);
  useEffect(() => {
    if (ready && !table) studio.view?.focus();
  }, [studio, ready, table]);
  return (
    <>
      <Bar />
      <Columns
        left={<Palette />}
        middle={ready ? (table ? <NodeTable /> : <Canvas />) : <p className="waiting">{failure ?? ""}</p>}
        upper={<Inspector />}
        lower={<CodePane />}
      />
      <StatusLine />
      {sheet ? <Shortcuts /> : null}
    </>
  );
}
