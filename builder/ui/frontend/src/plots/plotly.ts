/** Plotly's own script, which the Python package ships and the server hands on: loaded once per page, by its address. */

export interface Figure {
  data: unknown[];
  layout: Record<string, unknown>;
}

export interface Plotly {
  react(place: HTMLElement, figure: Figure & { config: Record<string, unknown> }): Promise<unknown>;
  purge(place: HTMLElement): void;
  downloadImage(figure: Figure, options: Record<string, unknown>): Promise<unknown>;
  Plots: { resize(place: HTMLElement): Promise<unknown> | void };
}

declare global {
  interface Window {
    Plotly?: Plotly;
  }
}

let loading: Promise<Plotly> | null = null;

/** Errors: Error, when the script cannot be had; the next call tries again. */
export function plotly(address: string): Promise<Plotly> {
  if (window.Plotly) return Promise.resolve(window.Plotly);
  loading ??= new Promise<Plotly>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => (window.Plotly ? resolve(window.Plotly) : reject(new Error("Plotly's script is empty")));
    script.onerror = () => {
      script.remove();
      reject(new Error("Plotly's script could not be loaded"));
    };
    document.head.append(script);
  }).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
