import { expect, test } from "vitest";
import { csv, type Plotted } from "./csv";
import { portable } from "./portable";

const cases: [string, Plotted, string][] = [
  [
    "lines are one row per point",
    { data: [{ name: "a,b", x: [0, 1], y: [2, null] }], layout: { meta: { columns: ["step", "ratio"] } } },
    'series,step,ratio\n"a,b",0,2\n"a,b",1,\n',
  ],
  [
    "a heat map is one row per cell, with the number behind the colour",
    { data: [{ x: [5, 9], y: ["w"], z: [[-1, -2]], customdata: [[0.1, 0.01]] }], layout: { meta: { columns: ["step", "parameter", "norm"] } } },
    "step,parameter,norm\n5,w,0.1\n9,w,0.01\n",
  ],
  ["typed arrays count as columns", { data: [{ x: new Float32Array([1]), y: new Float32Array([2]) }], layout: {} }, "series,x,y\n,1,2\n"],
];

test.each(cases)("%s", (_name, plot, wanted) => {
  expect(csv(plot)).toBe(wanted);
});

test("a picture's text is in fonts that every machine has", () => {
  const x = new Float32Array([1]);
  const layout = { font: { family: "Source Sans, sans-serif", size: 12 }, yaxis: { tickfont: { family: "Source Code Pro, monospace" } }, shapes: [{ x0: 1 }], x };
  expect(portable(layout)).toEqual({ font: { family: "sans-serif", size: 12 }, yaxis: { tickfont: { family: "monospace" } }, shapes: [{ x0: 1 }], x });
});
