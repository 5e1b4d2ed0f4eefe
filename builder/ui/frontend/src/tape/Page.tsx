/** The Tape page: transport above, modules left, the picture in the middle, the selected node right. */
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { get } from "../shared/api";
import { navigate, remember } from "../shared/navigate";
import { onSelection, select, selection as shared } from "../shared/selection";
import { focusInLeft } from "../shared/Splitter";
import { CompareSide } from "./compare/CompareSide";
import { Failure } from "./compare/Failure";
import type { StepValues } from "./draw/colouring";
import { Bar } from "./panels/Bar";
import { Columns } from "./panels/Columns";
import { Empty } from "./panels/Empty";
import { Inspector } from "./panels/Inspector";
import { Left } from "./panels/Left";
import { Stage } from "./panels/Stage";
import { StatusLine } from "./panels/StatusLine";
import { Transport } from "./panels/Transport";
import { type RunSummary, TapeRun } from "./run";
import { canvasNames, layerOf, nodesOf } from "./selection";
import type { Tape } from "./structure";
import { Breakpoints } from "./transport/Breakpoints";
import { debuggerKey, standingOf } from "./transport/debugging";
import { GradientInHand } from "./transport/GradientInHand";
import { PhaseLines } from "./transport/Phases";
import { Replay, replayKey } from "./transport/replay";
import { ReplayStrip } from "./transport/ReplayStrip";
import { useStanding } from "./transport/useStanding";
import { TapeViewer } from "./viewer";

/** Which run is open: the one asked for, else the newest that is alive, else the newest. */
function useRun(wanted: string | null): { run: TapeRun | null; state: "looking" | "none" | "open"; runs: RunSummary[] } {
  const [run, setRun] = useState<TapeRun | null>(null);
  const [state, setState] = useState<"looking" | "none" | "open">("looking");
  const [runs, setRuns] = useState<RunSummary[]>([]);
  useEffect(() => {
    let gone = false;
    let opened: TapeRun | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const known = await get<{ runs: RunSummary[] }>("runs").then((answer) => answer.runs).catch(() => [] as RunSummary[]);
      if (gone) return;
      setRuns(known);
      const alive = known.find((one) => one.status === "running" || one.status === "paused");
      const id = (known.some((one) => one.id === wanted) ? wanted : null) ?? (alive ?? known[0])?.id ?? null;
      if (id === null) {
        setState("none");
        timer = setTimeout(() => void look(), 2000);
        return;
      }
      opened = new TapeRun(id);
      setRun(opened);
      setState("open");
      await opened.open();
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
      opened?.close();
    };
  }, [wanted]);
  return { run, state, runs };
}

export function Page({ wanted }: { wanted: string | null }) {
  const [chosen, setChosen] = useState(wanted);
  useEffect(() => setChosen(wanted), [wanted]);
  const { run, state, runs } = useRun(chosen);
  const choose = (id: string): void => {
    remember("run", id);
    setChosen(id);
  };
  if (state === "looking") return <div className="tape" />;
  if (!run) {
    return (
      <div className="tape">
        <Empty title="No run yet" text="The tape is what autograd records while a model trains: one built here, or a script of yours that says builder.watch(model, optimizer).">
          <button className="primary" onClick={() => navigate("train")}>Train the open model</button>
          <button onClick={() => navigate("build")}>Build a model</button>
        </Empty>
      </div>
    );
  }
  return <RunPage key={run.id} run={run} runs={runs} choose={choose} />;
}

function RunPage({ run, runs, choose }: { run: TapeRun; runs: RunSummary[]; choose: (id: string) => void }) {
  useSyncExternalStore(run.subscribe, () => run.version);
  const names = useMemo(() => canvasNames(run.info), [run.info]);
  const [viewer, setViewer] = useState<TapeViewer | null>(null);
  const [tape, setTape] = useState<Tape | null>(null);
  const [values, setValues] = useState<StepValues | null>(null);
  const row = run.row;
  const standing = standingOf(run);
  // The graph in which a backward pass stands may be one of which no step is recorded yet.
  const signature = standing && run.following ? standing.signature : row?.signature;
  const recorded = row && row.signature === signature ? row.step : -1;
  const { comparison } = run;
  const waiting = useRef<string | null>(null);
  const loading = useRef(false);

  // One request at a time: while a film runs or steps stream in, what is in between is skipped.
  useEffect(() => {
    if (!viewer || !signature || comparison) return;
    waiting.current = `${signature}:${recorded}`;
    if (loading.current) return;
    loading.current = true;
    const work = async (): Promise<void> => {
      while (waiting.current) {
        const [signature, step] = waiting.current.split(":") as [string, string];
        waiting.current = null;
        try {
          const [newTape, newValues] = await Promise.all([run.tape(signature), Number(step) >= 0 ? run.valuesAt(Number(step)) : null]);
          await viewer.setTape(newTape, newValues);
          setTape(newTape);
          setValues(newValues);
        } catch (error) {
          if (!run.error) run.error = error instanceof Error ? error.message : String(error);
          break;
        }
      }
      loading.current = false;
    };
    void work();
  }, [viewer, run, row, signature, recorded, comparison]);
  useEffect(() => {
    if (!viewer || !comparison) return;
    void viewer.setTape(comparison.tape, comparison.values).then(() => viewer.setColourBy("ratio"));
    setTape(comparison.tape);
    setValues(comparison.values);
    return () => viewer.setColourBy("norm");
  }, [viewer, comparison]);
  useStanding(run, viewer, tape);
  const replay = useMemo(() => (viewer ? new Replay(viewer) : null), [viewer]);
  useEffect(() => replay?.shows(row?.step ?? null), [replay, tape, values, row]);
  // A comparison, or a pass that really stands: the replay is over.
  useEffect(() => () => replay?.end(), [replay, comparison, standing?.stop]);

  useSharedSelection(viewer, tape, run);
  const transport = (
    <>
      {standing && <GradientInHand run={run} viewer={viewer} here={standing} />}
      <Breakpoints run={run} viewer={viewer} tape={tape} />
      <PhaseLines run={run} />
    </>
  );
  const sendToCanvas = useCallback(() => {
    if (!viewer || !tape || viewer.selected < 0) return;
    select(layerOf(tape, viewer.selected, run.info));
    navigate("build");
  }, [viewer, tape, run]);

  return (
    <div className="tape" onKeyDown={(event) => shortcut(event, run, viewer, replay)}>
      <Bar run={run} runs={runs} choose={choose} viewer={viewer} />
      <Transport run={run} replay={replay} />
      {viewer && <ReplayStrip replay={replay} viewer={viewer} values={values} />}
      <Columns
        asked={comparison !== null}
        left={<Left viewer={viewer} tape={tape} values={values} title={tape?.modules[""] ?? String(run.meta["name"] ?? "Model")} names={names} run={run} />}
        right={comparison && viewer
          ? <CompareSide run={run} runs={runs} comparison={comparison} viewer={viewer} />
          : <Inspector viewer={viewer} tape={tape} values={values} run={run} onCanvas={sendToCanvas} top={transport} />}
      >
        <Stage onViewer={setViewer} viewer={viewer} tape={tape} above={!comparison && <Failure run={run} tape={tape} viewer={viewer} />}>
          {run.tapes.length === 0 && !standing && (
            <Empty
              title="Nothing recorded yet"
              text={run.live ? "The first tape comes with the next sampled step." : "This run has no tape. Let it take a step."}
            >
              {!run.live && <button className="primary" onClick={() => void run.command("step")}>Take one step</button>}
              {!run.live && <button onClick={() => void run.command("play")}>Let it run</button>}
            </Empty>
          )}
        </Stage>
      </Columns>
      <StatusLine run={run} tape={tape} viewer={viewer} replay={replay} />
    </div>
  );
}

/** What is selected on the canvas is marked here, and what is selected here is told to the canvas. */
function useSharedSelection(viewer: TapeViewer | null, tape: Tape | null, run: TapeRun): void {
  const told = useRef("");
  const info = run.info;
  useEffect(() => {
    if (!viewer || !tape) return;
    const show = (look: boolean): void => {
      const wanted = shared();
      if (JSON.stringify(wanted) === told.current) return;
      const nodes = nodesOf(tape, wanted, info);
      if (nodes.length === 0) {
        viewer.mark([], false);
        return;
      }
      void viewer.reveal(nodes[0]!, false, look).then(() => viewer.mark(nodes, false));
    };
    show(true);
    return onSelection(() => show(true));
  }, [viewer, tape, info]);
  useEffect(() => {
    if (!viewer || !tape) return;
    return viewer.onSelected((node) => {
      if (node < 0) return;
      const layer = layerOf(tape, node, info);
      if (!layer.node && !layer.module && !layer.parameter) return;
      told.current = JSON.stringify({ node: null, module: null, parameter: null, ...layer });
      select(layer);
    });
  }, [viewer, tape, info]);
}

function shortcut(event: React.KeyboardEvent, run: TapeRun, viewer: TapeViewer | null, replay: Replay | null): void {
  const origin = event.nativeEvent.composedPath()[0] as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(origin.tagName)) return;
  const drive: Record<string, () => void> = {
    F10: () => void run.command("phase"),
    F5: () => void run.command(run.live ? "pause" : "play"),
  };
  const actions: Record<string, () => void> = {
    ...(run.watched ? {} : drive),
    "/": () => focusInLeft(viewer?.host.closest(".tape"), ".find input"),
    "[": () => run.scrub(run.at - 1),
    "]": () => run.scrub(run.at + 1),
  };
  if (debuggerKey(run, event.key) || (replay && !run.comparison && !standingOf(run) && replayKey(replay, event.key))) {
    if (replay?.on && run.following) run.hold();
    event.preventDefault();
    return;
  }
  const act = actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** The same picture and panels for a tape without a run. */
export function Standalone({ tape, values, panels, onReady }: {
  tape: Tape; values: StepValues | null; panels: boolean; onReady: (viewer: TapeViewer) => void;
}) {
  const [viewer, setViewer] = useState<TapeViewer | null>(null);
  const title = useMemo(() => tape.modules[""] ?? "Tape", [tape]);
  useEffect(() => {
    if (!viewer) return;
    if (!values) viewer.colourBy = "bytes";
    void viewer.setTape(tape, values).then(() => requestAnimationFrame(() => onReady(viewer)));
  }, [viewer, tape, values, onReady]);
  const stage = <Stage onViewer={setViewer} viewer={viewer} tape={tape} />;
  return (
    <div className="tape standalone">
      {panels ? (
        <Columns
          left={<Left viewer={viewer} tape={tape} values={values} title={title} />}
          right={<Inspector viewer={viewer} tape={tape} values={values} run={null} onCanvas={null} />}
        >{stage}</Columns>
      ) : <div className="columns">{stage}</div>}
    </div>
  );
}
