/** The Train page's middle: progress, curves, gradient norms, and what the task shows best. */
import { useEffect, useReducer, useState, useSyncExternalStore } from "react";
import type { Theme } from "../shared/colors";
import { Chart } from "./Chart";
import { Confusion } from "./Confusion";
import type { Feed } from "./feed";
import { HeatMap } from "./HeatMap";
import { BoundaryMap, Fit } from "./Planar";
import type { Player } from "./player";
import { Progress } from "./Progress";
import { Transport } from "./Transport";
import type { RunError } from "./types";
import { count, number } from "../shared/words";
import { Picture, WorstExamples, WorstNumbers } from "./Worst";

/** Draws again whenever `parts` of the run changed. */
function useFeed(feed: Feed, parts: Parameters<Feed["on"]>[0]): void {
  const [, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => feed.on(parts, again), [feed]);
}

export function App({ player, theme }: { player: Player; theme: Theme }) {
  useSyncExternalStore(player.subscribe, player.snapshot);
  const feed = player.feed;
  return (
    <>
      <Transport player={player} />
      {player.problem ? (
        <div className="problem" role="alert">
          <span aria-hidden="true">✕</span> {player.problem}
          <button type="button" aria-label="Close" onClick={() => {
            player.problem = null;
            player.tell();
          }}>×</button>
        </div>
      ) : null}
      {feed && feed.state !== "gone" ? <View feed={feed} player={player} theme={theme} key={feed.run} /> : <Empty player={player} gone={feed?.state === "gone"} />}
      <StatusLine feed={feed} />
    </>
  );
}

function View({ feed, player, theme }: { feed: Feed; player: Player; theme: Theme }) {
  useFeed(feed, ["meta"]);
  const alone = Boolean(feed.meta.watched); // a script tells its loss, no metric and no validation
  const metric = feed.meta.metric ?? "metric";
  return (
    <main className="view">
      <Progress feed={feed} player={player} />
      {feed.meta.status === "failed" && feed.meta.error ? <Failure error={feed.meta.error} /> : null}
      {feed.state === "lost" ? <p className="away" role="status">The server does not answer. Training goes on without it; this page looks for it again.</p> : null}
      <div className={`charts ${alone ? "alone" : ""}`}>
        <Chart feed={feed} theme={theme} title="Loss" canBeLog sync={feed.run} unvalidated={alone} train={(f) => f.loss} validation={(f) => f.validationLoss} />
        {alone ? null : <Chart feed={feed} theme={theme} title={metric.charAt(0).toUpperCase() + metric.slice(1)} sync={feed.run} train={(f) => f.metric} validation={(f) => f.validationMetric} />}
      </div>
      <div className={`lower ${alone ? "alone" : ""}`}>
        <HeatMap feed={feed} theme={theme} />
        {alone ? null : <Task feed={feed} theme={theme} />}
      </div>
    </main>
  );
}

function Task({ feed, theme }: { feed: Feed; theme: Theme }) {
  useFeed(feed, ["validation", "meta"]);
  const detail = feed.detail?.value;
  if (!detail) {
    return (
      <section className="task" aria-label="Validation">
        <header><h3>Validation</h3></header>
        <p className="quiet">Shown after the first epoch.</p>
      </section>
    );
  }
  const classes = detail.classes ?? feed.meta.classes ?? [];
  const title = detail.boundary ? "Decision boundary" : detail.confusion ? "Confusion, validation" : detail.points ? (detail.inputs ? "Fit, validation" : "Predicted against actual") : "Reconstruction";
  return (
    <section className="task" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <span className="mono quiet">step {count(feed.detail!.step)}</span>
      </header>
      <div className="task-body">
        {detail.boundary ? <BoundaryMap boundary={detail.boundary} classes={classes} theme={theme} /> : null}
        {detail.confusion ? <Confusion counts={detail.confusion} classes={classes} theme={theme} /> : null}
        {detail.points ? <Fit detail={detail} target={feed.meta.target ?? "target"} theme={theme} /> : null}
        {detail.pairs?.map((pair) => (
          <figure key={pair.row} className="pair">
            <Picture values={pair.input} theme={theme} size={56} label={`row ${pair.row}, input`} />
            <Picture values={pair.output} theme={theme} size={56} label={`row ${pair.row}, output`} />
            <figcaption className="quiet">{number(pair.error)}</figcaption>
          </figure>
        ))}
        {detail.worst?.length && detail.confusion && !detail.boundary ? <WorstExamples samples={detail.worst} classes={classes} theme={theme} /> : null}
        {detail.worst?.length && detail.points ? <WorstNumbers samples={detail.worst} /> : null}
      </div>
    </section>
  );
}

function Failure({ error }: { error: RunError }) {
  const [open, setOpen] = useState(!error.fix);
  return (
    <section className="failure" role="alert">
      <header>
        <span aria-hidden="true">✕</span>
        <b>{error.type}</b>
        <span>{error.message}</span>
        {error.traceback ? <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? "Hide" : "Show"} traceback</button> : null}
      </header>
      {error.fix ? <p>{error.fix}</p> : null}
      {open && error.traceback ? <pre tabIndex={0}>{error.traceback}</pre> : null}
    </section>
  );
}

function Empty({ player, gone }: { player: Player; gone: boolean }) {
  if (!player.loaded) return <main className="view" aria-busy="true" />;
  return (
    <main className="view empty">
      <div>
        <h2>{gone ? "That run is no longer there" : player.project ? `Nothing has been trained yet in ${player.project}` : "Nothing has been trained yet"}</h2>
        <ul>
          <li><button type="button" className="primary" disabled={player.busy !== null} onClick={() => void player.act("new")}><span aria-hidden="true">▸</span> Play</button> trains the project as it is <kbd>Ctrl</kbd> <kbd>Enter</kbd></li>
          <li>or choose data, loss and optimizer on the left first</li>
          {player.elsewhere.map((run) => (
            <li key={run.id}><button type="button" className="plain" onClick={() => player.show(run.id)}>Show {run.name}</button> {run.project ? `of ${run.project}` : "of a script"} is {run.status}</li>
          ))}
        </ul>
      </div>
    </main>
  );
}

function StatusLine({ feed }: { feed: Feed | null }) {
  const meta = feed?.meta;
  return (
    <footer className="status" role="contentinfo">
      {feed && meta ? (
        <>
          <span>run <b>{meta.name ?? feed.run}</b> <span className="mono">{feed.run}</span></span>
          {meta.script ? <span>script <span className="mono">{meta.script.split("/").at(-1)}</span></span> : null}
          {meta.device ? <span>{meta.device}{meta.threads ? `, ${meta.threads} ${meta.threads === 1 ? "thread" : "threads"}` : ""}</span> : null}
          {meta.samples ? <span>{count(meta.samples.train)} train · {count(meta.samples.validation)} validation · {count(meta.samples.test)} test</span> : null}
          {meta.test ? <span>test: loss <b>{number(meta.test.loss)}</b>, {meta.metric} <b>{number(meta.test.metric)}</b></span> : null}
          {meta.checkpoint ? <span>saved at step <b>{count(meta.checkpoint.step)}</b></span> : null}
        </>
      ) : <span>no run</span>}
      <span className="keys">{meta?.watched ? "Ctrl+Enter new run of the project" : "Space play or pause · F10 step · Ctrl+Enter new run"}</span>
    </footer>
  );
}
