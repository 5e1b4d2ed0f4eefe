/** Progress with time left, and throughput: written straight into the page, ten times a second and more. */
import { useEffect, useRef, useState } from "react";
import type { Feed } from "./feed";
import type { Player } from "./player";
import { count, duration, number, percent, recorderCost } from "../shared/words";

export function Progress({ feed, player }: { feed: Feed; player: Player }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current!;
    const text = (name: string, value: string) => {
      const place = element.querySelector(`[data-fact="${name}"]`);
      if (place && place.textContent !== value) place.textContent = value;
    };
    const show = () => {
      const { meta } = feed;
      const total = meta.total_steps ?? 0;
      const done = total ? Math.min(total, feed.step + 1) : feed.step + 1; // a script does not say how many there will be
      const share = total ? done / total : 0;
      (element.querySelector(".done") as HTMLElement).style.transform = `scaleX(${share})`;
      element.querySelector("[role=progressbar]")!.setAttribute("aria-valuenow", String(Math.round(share * 100)));
      const speed = feed.rate ?? 0;
      const left = total && speed ? (total - done) / speed : NaN;
      text("epoch", total ? String(Math.min(feed.epoch + 1, meta.epochs ?? Infinity)) : "–");
      text("epochs", meta.epochs ? ` of ${count(meta.epochs)}` : "");
      text("step", count(done));
      text("steps", total ? ` of ${count(total)}` : "");
      text("left", meta.status === "running" && total ? `${duration(left)}` : duration(feed.time));
      text("left-word", meta.status === "running" && total ? " left" : " trained");
      text("rate", count(speed));
      text("lr", number(feed.lr ?? undefined));
      text("cost", recorderCost(meta.cost, meta.status === "running").text);
    };
    show();
    return feed.on(["steps", "meta"], show);
  }, [feed]);
  const watched = Boolean(feed.meta.watched);
  const cost = feed.meta.cost;
  const parts = cost
    ? Object.entries(cost.parts).map(([name, part]) => `${name}: ${count(part.count)} times, ${duration(part.seconds)}`).join("\n")
    : "";
  return (
    <div className="progress" ref={root}>
      <div className={`track ${watched ? "open" : ""}`} role="progressbar" aria-label="Training" aria-valuemin={0} aria-valuemax={100}><div className="done" /></div>
      <span className="pill" hidden={watched}>epoch <b data-fact="epoch" /><span data-fact="epochs" /></span>
      <span className="pill">step <b data-fact="step" /><span data-fact="steps" /></span>
      <span className="pill"><b data-fact="left" /><span data-fact="left-word" /></span>
      <span className="pill"><b data-fact="rate" /> steps/s</span>
      <LearningRate player={player} />
      {typeof feed.meta.nan_step === "number" ? (
        <span className="pill bad" role="status" data-fact="nan" title="The loss is not a number from this step on. A smaller learning rate often helps; Reset starts anew.">
          <span aria-hidden="true">✕</span> NaN from step {count(feed.meta.nan_step)}
        </span>
      ) : null}
      <span className={`pill ${recorderCost(cost, feed.meta.status === "running").over ? "over" : ""}`} title={`What recording costs of the training time: ${percent(cost?.share)}, of a budget of ${percent(cost?.budget, 0)}. Everything is measured once at the start, which the first seconds show.\n${parts}`}>
        recorder <b data-fact="cost" />
      </span>
    </div>
  );
}

/** The learning rate; a click edits it, and the run goes on with it from the next step. */
function LearningRate({ player }: { player: Player }) {
  const [editing, setEditing] = useState(false);
  const enter = (text: string) => {
    const value = Number(text);
    setEditing(false);
    if (text && Number.isFinite(value) && value >= 0) void player.set({ lr: value });
  };
  return (
    <>
      <button type="button" className="pill" hidden={editing} disabled={!player.live} title={player.live ? "Change the learning rate" : "Learning rate"} onClick={() => setEditing(true)}>
        lr <b data-fact="lr" />
      </button>
      {editing ? (
        <input
          className="pill" autoFocus aria-label="Learning rate" size={8} defaultValue={player.feed?.lr ?? ""}
          onBlur={(event) => enter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key === "Escape") setEditing(false);
          }}
        />
      ) : null}
    </>
  );
}
