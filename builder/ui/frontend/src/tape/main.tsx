/** The Tape page as a Streamlit component, and what the self-contained HTML of a tape is made with. */
import { createRoot } from "react-dom/client";
import { component } from "../shared/component";
import { recall } from "../shared/navigate";
import splitter from "../shared/splitter.css?inline";
import { currentTheme, paint, watchTheme } from "../shared/theme";
import { prepareLayouts } from "./layout/client";
import { Page } from "./Page";
import style from "./style.css?inline";
import transport from "./transport/transport.css?inline";

export { renderDocument, renderStandalone } from "./standalone";

prepareLayouts();

export interface TapeData {
  run?: string | null;
}

export default component<TapeData>((root, args) => {
  const sheet = document.createElement("style");
  sheet.textContent = splitter + style + transport;
  root.before(sheet);
  paint(root, currentTheme(root));
  const endTheme = watchTheme(root, (theme) => paint(root, theme));
  // Streamlit's own plain-letter shortcuts (r, c) must not fire from inside the page.
  root.addEventListener("keydown", (event) => {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
  });
  const react = createRoot(root);
  const draw = (data: TapeData): void => react.render(<Page wanted={data.run ?? recall("run")} />);
  draw(args.data ?? {});
  return {
    update: (next) => draw(next.data ?? {}),
    destroy: () => {
      endTheme();
      react.unmount();
      sheet.remove();
    },
  };
});
