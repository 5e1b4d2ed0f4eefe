import { expect, test } from "vitest";
import type { Colours } from "../draw/colouring";
import type { Palette } from "../draw/palette";
import type { Scene } from "../draw/scene";
import { drawSvg } from "../draw/svg";

/** The file of one empty frame with this title. */
function framed(title: string): string {
  const scene = { boxes: [{ kind: "frame", title }], x: [0], y: [0], width: [9], height: [9], pageWidth: 9, pageHeight: 9, visible: { source: [] } };
  return drawSvg(scene as unknown as Scene, {} as Colours, {} as Palette);
}

test.each([
  ["bell \u0007, nul \u0000, tab \t", "bell ␇, nul ␀, tab ␉"],
  ["delete \u007f, next line \u0085", "delete ␡, next line \ufffd"],
  ["half \ud83c of \uffff", "half \ufffd of \ufffd"],
  ["🎛 <b>&amp;</b> \"q\"", "🎛 &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;q&quot;"],
])("a title of %j is one that XML can hold", (title, shown) => {
  expect(framed(title)).toContain(`>${shown}</text>`);
});
