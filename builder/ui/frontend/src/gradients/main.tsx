/**
 * What the Gradients page cannot do in Python: a click on a heat map, the selection shared with the other pages, and
 * taking a plot along as SVG or CSV. It draws nothing.
 */
import { component, type ComponentArguments } from "../shared/component";
import { onSelection, select, selection, type Selection } from "../shared/selection";
import type {} from "../plots/plotly";
import { csv, type Plotted } from "./csv";
import { portable } from "./portable";

export interface GradientsData {
  /** Raised whenever a parameter was chosen on this page. */
  chosen: number;
  selected: Selection | null;
}

interface PlotElement extends HTMLElement, Plotted {
  _hoverdata?: { x: number; y: string }[];
}

/** Pixels above a picture for its title. */
const HEADROOM = 30;

const plotOf = (place: Element | null): PlotElement | null => place?.querySelector<PlotElement>(".js-plotly-plot") ?? null;

/** A picture of the plot as it is zoomed now, under its heading, on the page's ground: it is read elsewhere, too. */
function picture(plot: PlotElement, format: string, filename: string, title: string): void {
  const page = getComputedStyle(document.documentElement);
  const { margin, ...layout } = portable(plot.layout) as Record<string, unknown> & { margin?: { t?: number } };
  const figure = {
    data: plot.data,
    layout: {
      ...layout,
      paper_bgcolor: page.getPropertyValue("--td-canvas").trim() || "white",
      title: { text: title, x: 0, xref: "paper", xanchor: "left", yref: "container", y: 1, yanchor: "top", pad: { t: 10 }, font: { size: 14 } },
      margin: { ...margin, t: (margin?.t ?? 0) + HEADROOM },
    },
  };
  const size = { width: plot.clientWidth, height: plot.clientHeight + HEADROOM };
  void window.Plotly?.downloadImage(figure, { format, filename, ...size, scale: format === "png" ? 2 : 1 });
}

function table(plot: PlotElement, filename: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv(plot)], { type: "text/csv" }));
  link.download = `${filename}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function create(_root: HTMLElement, args: ComponentArguments<GradientsData>) {
  let chosen = args.data.chosen;
  let pressed: { x: number; y: number; step: number; parameter: string } | null = null;
  let now = args;
  const tell = (wanted: Selection) => {
    if (wanted.parameter === now.data.selected?.parameter && wanted.parameter !== null) return;
    if (wanted.parameter || wanted.module || wanted.node) now.setTriggerValue("selected", { ...wanted });
  };
  const onDown = (event: PointerEvent) => {
    pressed = null; // looked up now: while a button is down, Plotly covers the page with an element of its own
    if (!(event.target instanceof Element)) return;
    const plot = event.target.closest<PlotElement>("[class*=st-key-gradients-pick] .js-plotly-plot");
    const point = plot?._hoverdata?.[0];
    if (point) pressed = { x: event.clientX, y: event.clientY, step: point.x, parameter: String(point.y) };
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed;
    pressed = null;
    if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > 4) return;
    now.setTriggerValue("picked", { step: start.step, parameter: start.parameter });
  };
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-save]") : null;
    if (!button) return;
    event.preventDefault();
    const plot = plotOf(document.querySelector(`.st-key-${button.dataset.plot ?? ""}`));
    const name = `tapedeck-${button.dataset.plot ?? "plot"}`;
    if (!plot) return;
    if (button.dataset.save === "csv") table(plot, name);
    else picture(plot, button.dataset.save ?? "png", name, button.closest(".td-section")?.querySelector("h3")?.textContent ?? "");
  };
  document.addEventListener("pointerdown", onDown, true);
  document.addEventListener("pointerup", onUp, true);
  document.addEventListener("click", onClick, true);
  const end = onSelection(tell);
  tell(selection());
  return {
    update(next: ComponentArguments<GradientsData>) {
      now = next;
      if (next.data.chosen === chosen) return;
      chosen = next.data.chosen;
      if (next.data.selected) select(next.data.selected);
    },
    destroy() {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("pointerup", onUp, true);
      document.removeEventListener("click", onClick, true);
      end();
    },
  };
}

export default component(create);
