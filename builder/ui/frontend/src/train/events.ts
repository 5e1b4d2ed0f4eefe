// What happened in a run, in words for its plot.
const NAMES: Record<string, string> = { lr: "lr", batch_size: "batch", epochs: "epochs", budget: "budget" };

/** What an event says on the plot; null for those that need no line. */
export function eventLabel(kind: string, payload: Record<string, unknown> | null): string | null {
  if (kind === "set") {
    const parts = Object.entries(payload ?? {}).map(([key, value]) => `${NAMES[key] ?? key} → ${value}`);
    return parts.length ? `${parts.join(", ")}, by hand` : null;
  }
  if (kind === "nan") return "loss is NaN";
  if (kind === "resumed") return "resumed";
  if (kind === "paused") return "paused";
  if (kind === "stopped") return "stopped";
  if (kind === "error") return "failed";
  if (kind === "note") return String(payload?.["message"] ?? "note");
  return null;
}

/** What an empty plot says: why there is nothing yet. */
export function waitingWords(status: string | undefined): string {
  if (status === undefined || status === "created" || status === "starting") return "Starting: torch is loaded, the model built and tried";
  return status === "running" ? "Waiting for the first step" : "No step was taken";
}
