/** What a Plotly figure shows, as comma-separated values. */

type Column = ArrayLike<unknown> & { shape?: string };

export interface Trace {
  type?: string;
  name?: string;
  x?: Column;
  y?: Column;
  z?: ArrayLike<ArrayLike<unknown>>;
  customdata?: ArrayLike<ArrayLike<unknown>>;
  visible?: unknown;
}

export interface Plotted {
  data: Trace[];
  /** The traces with their columns unpacked, once they are drawn: in `data` they may be base64. */
  _fullData?: Trace[];
  layout: { meta?: { columns?: string[] } };
}

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * One row per point, or per cell of a heat map (its `customdata` where that holds the number behind the colour).
 * The columns are named by the figure: layout.meta.columns = [x, y, value].
 */
export function csv(plot: Plotted): string {
  const [x = "x", y = "y", value = "value"] = plot.layout.meta?.columns ?? [];
  const traces = plot._fullData ?? plot.data;
  const matrices = traces.filter((trace) => trace.z);
  const rows: unknown[][] = [];
  if (matrices.length > 0) {
    rows.push([x, y, value]);
    const trace = matrices[0]!;
    const cells = trace.customdata ?? trace.z!;
    for (let i = 0; i < cells.length; i++) {
      const line = cells[i]!;
      for (let j = 0; j < line.length; j++) rows.push([trace.x?.[j] ?? j, trace.y?.[i] ?? i, line[j]]);
    }
  } else {
    rows.push(["series", x, y]);
    for (const trace of traces) {
      const length = Math.max(trace.x?.length ?? 0, trace.y?.length ?? 0);
      for (let i = 0; i < length; i++) rows.push([trace.name ?? "", trace.x?.[i] ?? i, trace.y?.[i]]);
    }
  }
  return rows.map((row) => row.map(cell).join(",")).join("\n") + "\n";
}
