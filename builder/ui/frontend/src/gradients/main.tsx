/**
 * What the Gradients page cannot do in Python: a click on a heat map, the selection shared with the other pages, and
 * taking a plot along as SVG or CSV. It draws nothing.
 */
import { component, type ComponentArguments } from "../shared/component";
import { onSelection, select, selection, type Selection } from "../shared/selection";
import { csv, type Plotted } from "./csv";

export interface GradientsData {
  /** Raised whenever a parameter was chosen on this page. */
  chosen: number;
  selected: Selection | null;
}

interface PlotElement extends HTMLElement, Plotted {
  _context?: { toImageButtonOptions: Record<string, unknown> };
  _hoverdata?: { x: number; y: string }[];
}

const plotOf = (place: Element | null): PlotElement | null => place?.querySelector<PlotElement>(".js-plotly-plot") ?? null;

/** Lets Plotly itself write the picture: its camera button, told which format. */
function picture(plot: PlotElement, format: string, filename: string): void {
  const button = plot.querySelector<HTMLElement>('.modebar-btn[data-title^="Download"]');
  if (!button || !plot._context) return;
  const before = plot._context.toImageButtonOptions;
  plot._context.toImageButtonOptions = { ...before, format, filename, scale: format === "png" ? 2 : 1 };
  button.click();
  plot._context.toImageButtonOptions = before;
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
    if (!(event.target instanceof Element) || event.target.closest(".modebar")) return;
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
    else picture(plot, button.dataset.save ?? "png", name);
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
