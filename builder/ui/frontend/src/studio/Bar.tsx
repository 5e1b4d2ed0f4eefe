/** What the Build page puts on the right of the top bar: saved state, undo, redo, data and device, Train. */
import { useState } from "react";
import { navigate } from "../shared/navigate";
import { Sign } from "../shared/sign";
import { useStudio, useStudioState } from "./context";
import { ProjectMenu } from "./ProjectMenu";

interface Training {
  data?: { source?: string };
  device?: string;
}

export function Bar() {
  const studio = useStudio();
  const saving = useStudioState((state) => state.saving);
  const savedAt = useStudioState((state) => state.savedAt);
  const refusal = useStudioState((state) => state.refusal);
  const undo = useStudioState((state) => state.history.past.at(-1)?.label ?? null);
  const redo = useStudioState((state) => state.history.future.at(-1)?.label ?? null);
  const training = useStudioState((state) => state.training) as Training | null;
  const ready = useStudioState((state) => state.ready);
  const [starting, setStarting] = useState(false);
  const clock = savedAt ? savedAt.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }) : "";
  const words = { saved: clock ? `saved ${clock}` : "saved", saving: "saving …", away: "kept in this browser", refused: "not saved" }[saving];
  const train = async () => {
    const wrong = studio.wrong();
    if (wrong) return studio.refuse(wrong);
    setStarting(true);
    try {
      const run = await studio.server.train(studio.state.project, studio.state.model, studio.state.training);
      navigate("train", { run });
    } catch (error) {
      studio.tell(error instanceof Error ? error.message : String(error), "error");
    } finally {
      setStarting(false);
    }
  };
  return (
    <div className="bar" role="toolbar" aria-label="Project">
      <ProjectMenu />
      <span className={`pill saved ${saving}`} role="status" title={refusal ?? "Every edit is saved by itself."}>{words}</span>
      <button type="button" className="square-button" aria-label="Undo" disabled={undo === null} title={undo ? `Undo ${undo}` : "Nothing to undo"} onClick={() => studio.undo()}>↶</button>
      <button type="button" className="square-button" aria-label="Redo" disabled={redo === null} title={redo ? `Redo ${redo}` : "Nothing to redo"} onClick={() => studio.redo()}>↷</button>
      {training?.data?.source ? (
        <button type="button" className="pill" title="Choose data and device on the Train page" onClick={() => navigate("train")}>
          <b>{training.data.source}</b> · {training.device ?? "cpu"}
        </button>
      ) : null}
      <button type="button" className="primary" disabled={!ready || starting} onClick={() => void train()}>
        <Sign of="play" />Train
      </button>
    </div>
  );
}
