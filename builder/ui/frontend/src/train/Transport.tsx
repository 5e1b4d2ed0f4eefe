/** On the right of the top bar: the run's state and its transport. */
import { Sign } from "../shared/sign";
import { ACTIONS, possible, type Action, type Player } from "./player";

const SIGNS: Record<string, "play" | "pause"> = { play: "play", pause: "pause", new: "play" };

export function Transport({ player }: { player: Player }) {
  const status = player.status;
  const actions = possible(status, player.feed !== null && player.feed.state !== "gone", player.hasCheckpoint, player.watched);
  const main: Action["name"] = actions[0] === "pause" ? "pause" : actions[0]!;
  const state = player.feed?.state === "lost" ? "away" : (status ?? "no run");
  return (
    <div className="bar" role="toolbar" aria-label="Training">
      <span className={`pill state ${state}`} role="status"><i aria-hidden="true" />{state}{player.watched ? " · a script" : ""}</span>
      {actions.map((name) => {
        const action = ACTIONS[name];
        const label = name === "new" && !player.feed ? "Play" : action.label;
        return (
          <button
            type="button" key={name} className={name === main && name !== "pause" && !player.watched ? "primary" : "plain"} disabled={player.busy !== null}
            title={action.key ? `${action.title} (${action.key})` : action.title} onClick={() => void player.act(name)} data-action={name}
          >
            {name === main && SIGNS[name] ? <Sign of={SIGNS[name]} /> : null}{label}
          </button>
        );
      })}
    </div>
  );
}
