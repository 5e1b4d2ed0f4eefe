/** The validation samples the model is most wrong about. */
import { useEffect, useRef } from "react";
import type { Theme } from "../shared/colors";
import type { Worst as Sample } from "./types";
import { number, percent } from "../shared/words";

/** A grey picture, bright where values are high in the dark theme, dark in the light one. */
export function Picture({ values, theme, size, label }: { values: number[][]; theme: Theme; size: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !values.length) return;
    const height = values.length, width = values[0]!.length;
    element.width = width;
    element.height = height;
    const flat = values.flat();
    let low = Infinity, high = -Infinity;
    for (const value of flat) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const image = new ImageData(width, height);
    flat.forEach((value, i) => {
      const share = high > low ? (value - low) / (high - low) : 0;
      const grey = Math.round(255 * (theme === "dark" ? share : 1 - share));
      image.data.set([grey, grey, grey, 255], i * 4);
    });
    element.getContext("2d")!.putImageData(image, 0, 0);
  }, [values, theme]);
  return <canvas ref={canvas} className="picture" style={{ width: size, height: size }} role="img" aria-label={label} />;
}

export function WorstExamples({ samples, classes, theme }: { samples: Sample[]; classes: string[]; theme: Theme }) {
  const name = (index: number | null) => (index === null ? "?" : (classes[index] ?? String(index)));
  return (
    <div className="worst">
      <h4>worst</h4>
      <ul>
        {samples.slice(0, 6).map((sample) => {
          const wrong = sample.actual !== sample.predicted;
          const words = `row ${sample.row}: ${name(sample.actual)}${wrong ? `, taken for ${name(sample.predicted)}` : ", found"} (${percent(sample.confidence, 0)} sure)`;
          return (
            <li key={sample.row} title={words}>
              {sample.image ? <Picture values={sample.image} theme={theme} size={34} label={words} /> : <span className="mono quiet">#{sample.row}</span>}
              <span className={wrong ? "" : "quiet"}>{name(sample.actual)}{wrong ? ` → ${name(sample.predicted)}` : ""}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function WorstNumbers({ samples }: { samples: Sample[] }) {
  return (
    <div className="worst">
      <h4>worst</h4>
      <table className="numbers">
        <thead><tr><th>row</th><th>actual</th><th>predicted</th></tr></thead>
        <tbody>
          {samples.slice(0, 8).map((sample) => (
            <tr key={sample.row}><td>{sample.row}</td><td>{number(sample.actual)}</td><td>{number(sample.predicted)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
