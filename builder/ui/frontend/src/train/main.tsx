/** The middle of the Train page as a Streamlit component. */
import plotStyle from "uplot/dist/uPlot.min.css?inline";
import { createRoot } from "react-dom/client";
import { component, type ComponentArguments } from "../shared/component";
import type { Theme } from "../shared/colors";
import { currentTheme, paint, watchTheme } from "../shared/theme";
import { App } from "./App";
import { Player, possible, type Action } from "./player";
import style from "./style.css?inline";

export interface TrainData {
  project?: string | null;
  run?: string | null;
}

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.matches("input, select, textarea") || target.isContentEditable);

/** The action a key stands for, or null. */
export function actionOf(event: KeyboardEvent, player: Player): Action["name"] | null {
  const can = possible(player.status, player.feed !== null, player.hasCheckpoint, player.watched);
  const wanted: Action["name"] | null =
    event.key === " " && !event.ctrlKey && !event.metaKey ? (can.includes("pause") ? "pause" : can.includes("play") ? "play" : null)
    : event.key === "F10" ? "step"
    : event.key === "F5" && event.shiftKey ? "stop"
    : event.key === "Enter" && (event.ctrlKey || event.metaKey) ? "new"
    : null;
  return wanted && (wanted === "new" || can.includes(wanted)) ? wanted : null;
}

function create(root: HTMLElement, args: ComponentArguments<TrainData>) {
  const styles = document.createElement("style");
  styles.textContent = `${plotStyle}\n${style}`;
  root.before(styles);
  root.classList.add("train");
  let theme: Theme = currentTheme(root);
  paint(root, theme);
  const player = new Player(args.data?.project ?? null, args.data?.run ?? null);
  const react = createRoot(root);
  const show = () => react.render(<App player={player} theme={theme} />);
  show();
  const endTheme = watchTheme(root, (now) => {
    theme = now;
    paint(root, now);
    show();
  });
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (isTyping(target) || event.repeat) return;
    if (event.key === " " && target instanceof HTMLElement && target.closest("button, a, [role=button], [role=tab], summary")) return;
    const name = actionOf(event, player);
    if (!name) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void player.act(name);
  };
  window.addEventListener("keydown", onKey, true);
  return {
    update(next: ComponentArguments<TrainData>) {
      player.project = next.data?.project ?? null;
    },
    destroy() {
      window.removeEventListener("keydown", onKey, true);
      endTheme();
      player.close();
      react.unmount();
      styles.remove();
    },
  };
}

export default component(create);
