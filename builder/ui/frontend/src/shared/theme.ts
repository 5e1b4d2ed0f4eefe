// Dark or light: read from the page's own ground, so that Streamlit's menu, the bar's button and the system's
// setting all count.
import { CATEGORIES, luminance, MEANINGS, SURFACES, type Theme } from "./colors";

function toHex(color: string): string | null {
  const hex = color.trim().match(/^#([0-9a-f]{6})/i);
  if (hex) return `#${hex[1]}`;
  const short = color.trim().match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  const numbers = color.match(/rgba?\(([^)]+)\)/)?.[1]?.split(/[\s,/]+/).map(Number);
  if (!numbers || numbers.length < 3) return null;
  return "#" + numbers.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, "0")).join("");
}

/** The theme around `element`: from Streamlit's variable there, else from the body's background. */
export function currentTheme(element: Element = document.body): Theme {
  const variable = getComputedStyle(element).getPropertyValue("--st-background-color");
  const app = document.querySelector("[data-testid=stApp]") ?? document.body;
  const color = toHex(variable) ?? toHex(getComputedStyle(app).backgroundColor) ?? "#ffffff";
  return luminance(color) < 0.4 ? "dark" : "light";
}

/** Calls `listener` with the theme whenever it changes; returns what ends the watching. */
export function watchTheme(element: Element, listener: (theme: Theme) => void): () => void {
  let known = currentTheme(element);
  const look = () => {
    const now = currentTheme(element);
    if (now === known) return;
    known = now;
    listener(now);
  };
  // Streamlit swaps class names and style elements when the theme changes; both show up here.
  const observer = new MutationObserver(() => requestAnimationFrame(look));
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : element;
  for (let node: Element | null = host; node; node = node.parentElement) {
    observer.observe(node, { attributes: true, attributeFilter: ["class", "style", "data-theme"] });
  }
  observer.observe(document.head, { childList: true, subtree: true });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", look);
  const timer = setInterval(look, 1000);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", look);
    clearInterval(timer);
  };
}

/** Sets the table's colours as CSS variables on `root`: --td-canvas, --td-train, --td-category-linear, …, and data-theme. */
export function paint(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  const variables: [string, string][] = [
    ...Object.entries(SURFACES[theme]).map(([name, color]): [string, string] => [kebab(name), color]),
    ...Object.entries(MEANINGS[theme]),
    ...Object.entries(CATEGORIES[theme]).map(([name, color]): [string, string] => [`category-${name}`, color]),
  ];
  for (const [name, color] of variables) root.style.setProperty(`--td-${name}`, color);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
