/** A tape, or a model document, in a page of its own: no server, no run; pan, zoom, click, search and fold as in the app. */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Theme } from "../shared/colors";
import splitter from "../shared/splitter.css?inline";
import { currentTheme, paint, watchTheme } from "../shared/theme";
import type { Graph, Model } from "../studio/types";
import { DocumentPage } from "./document/DocumentPage";
import { splitValues } from "./draw/colouring";
import { Standalone } from "./Page";
import { readTape, type TapeStructure } from "./structure";
import style from "./style.css?inline";
import type { TapeViewer } from "./viewer";

export interface StandaloneOptions {
  /** Left out, the page's own ground decides. */
  theme?: Theme;
  /** False hides the panels: the picture alone. */
  panels?: boolean;
}

/** Fills `root` with a page; resolves with its viewer once the first picture is on the screen. */
function mount(root: HTMLElement, theme: Theme | undefined, page: (onReady: (viewer: TapeViewer) => void) => ReactNode): Promise<TapeViewer> {
  const shadow = root.shadowRoot ?? root.attachShadow({ mode: "open" });
  const sheet = document.createElement("style");
  sheet.textContent = splitter + style;
  const inner = document.createElement("div");
  inner.className = "td-root";
  shadow.replaceChildren(sheet, inner);
  if (theme) {
    root.style.setProperty("--st-background-color", theme === "dark" ? "#14161a" : "#ffffff");
    paint(inner, theme);
  } else {
    paint(inner, currentTheme(root));
    watchTheme(root, (theme) => paint(inner, theme));
  }
  return new Promise((resolve) => createRoot(inner).render(page(resolve)));
}

/**
 * Fills `root` with the viewer of one tape. `values` are gradient norms into each node, and, if there are as many, norms
 * along the edges and milliseconds of the nodes after them (null or NaN stay NaN, -1 was not measured); left out, boxes
 * are coloured by what they save. Resolves with the viewer once the first picture is on the screen. Errors: Error when the
 * structure's columns disagree.
 */
export async function renderStandalone(
  root: HTMLElement, structure: TapeStructure, values: ArrayLike<number | null> | null = null, options: StandaloneOptions = {},
): Promise<TapeViewer> {
  const tape = readTape(structure);
  const norms = values ? Float32Array.from(values as ArrayLike<number>, (value) => (value === null ? NaN : value)) : null;
  const stepValues = norms ? splitValues(-1, norms, tape.count, tape.source.length) : null;
  return mount(root, options.theme, (onReady) => (
    <Standalone tape={tape} values={stepValues} panels={options.panels !== false} onReady={onReady} />
  ));
}

/** Fills `root` with the viewer of one model document, or of one of its blocks. Resolves as `renderStandalone` does. */
export async function renderDocument(root: HTMLElement, model: Model | Graph, options: { theme?: Theme } = {}): Promise<TapeViewer> {
  return mount(root, options.theme, (onReady) => <DocumentPage model={model} onReady={onReady} />);
}
