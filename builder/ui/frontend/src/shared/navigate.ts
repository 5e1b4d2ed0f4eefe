// From one page to another without a reload: by the bar's own links, so that Streamlit does the switching.

export type Page = "build" | "train" | "tape" | "gradients" | "playground" | "runs" | "export";

/** Goes to a page. `query` sets what the page shows ("run", "project", …); left out, what is set stays. */
export function navigate(page: Page, query: Record<string, string | null> = {}): void {
  for (const [key, value] of Object.entries(query)) remember(key, value);
  const link = document.querySelector<HTMLAnchorElement>(`[data-page="${page}"] a, a[data-page="${page}"], .st-key-page-${page} a`);
  if (link) {
    link.click();
    return;
  }
  const search = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null));
  window.location.assign(`/${page}${search.size ? `?${search}` : ""}`);
}

/** What this tab has open, kept through page switches and reloads: "project", "run". The address wins over memory. */
export function recall(key: string): string | null {
  return new URLSearchParams(window.location.search).get(key) ?? sessionStorage.getItem(`tapedeck:${key}`);
}

/** Keeps `value` for this tab and puts it into the address, so that the page can be shared as a link. */
export function remember(key: string, value: string | null): void {
  if (value === null) sessionStorage.removeItem(`tapedeck:${key}`);
  else sessionStorage.setItem(`tapedeck:${key}`, value);
  const url = new URL(window.location.href);
  if (value === null) url.searchParams.delete(key);
  else url.searchParams.set(key, value);
  window.history.replaceState(window.history.state, "", url);
}
