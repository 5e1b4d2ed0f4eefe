/**
 * A Plotly figure that stays: every new drawing goes into the same element (Plotly.react).
 *
 * Streamlit's own chart is made anew whenever its figure changes, so while a run goes it is gone for a frame each
 * second and its zoom is lost.
 */
import { component, type ComponentArguments } from "../shared/component";
import { newest } from "./newest";
import { plotly, type Figure } from "./plotly";

export interface PlotData {
  /** The figure as Plotly's JSON. */
  figure: string;
  config: Record<string, unknown>;
  /** Where Plotly's script is. */
  script: string;
}

function create(root: HTMLElement, args: ComponentArguments<PlotData>) {
  let shown = "";
  let gone = false;
  root.classList.add("td-plot");
  const draw = newest<PlotData>(
    async (data) => {
      if (gone) return;
      const figure = JSON.parse(data.figure) as Figure;
      root.style.minHeight = `${Number(figure.layout.height) || 0}px`; // the page does not jump while Plotly loads
      const library = await plotly(data.script);
      if (!gone) await library.react(root, { data: figure.data, layout: figure.layout, config: data.config });
    },
    (error) => {
      shown = "";
      root.textContent = `This plot could not be drawn: ${error instanceof Error ? error.message : String(error)}`;
    },
  );
  const update = ({ data }: ComponentArguments<PlotData>) => {
    if (data.figure === shown) return;
    shown = data.figure;
    draw(data);
  };
  let width = root.clientWidth;
  const watcher = new ResizeObserver(() => {
    if (root.clientWidth === width || !root.clientWidth) return;
    width = root.clientWidth;
    if (root.classList.contains("js-plotly-plot")) void window.Plotly?.Plots.resize(root);
  });
  watcher.observe(root);
  update(args);
  return {
    update,
    destroy() {
      gone = true;
      watcher.disconnect();
      window.Plotly?.purge(root);
    },
  };
}

export default component(create);
