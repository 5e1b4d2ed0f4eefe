/** What a classification shows best: which classes are taken for which. */
import { magnitudeColor, textOn, type Theme } from "../shared/colors";
import { percent } from "../shared/words";

export function Confusion({ counts, classes, theme }: { counts: number[][]; classes: string[]; theme: Theme }) {
  const total = counts.flat().reduce((sum, value) => sum + value, 0);
  const right = counts.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const most = Math.max(1, ...counts.flat());
  const small = counts.length > 12;
  return (
    <figure className={`confusion ${small ? "small" : ""}`}>
      <table aria-label={`Confusion matrix: ${percent(total ? right / total : null)} right`}>
        <tbody>
          {counts.map((row, i) => (
            <tr key={i}>
              <th scope="row" title={`actual ${classes[i] ?? i}`}>{classes[i] ?? i}</th>
              {row.map((value, j) => {
                const ground = value ? magnitudeColor(value / most, theme, 1e-3, 1) : undefined;
                return (
                  <td
                    key={j} style={ground ? { background: ground, color: textOn(ground) } : undefined} className={value && i !== j ? "wrong" : ""}
                    title={`${value} of class ${classes[i] ?? i} ${i === j ? "found" : `taken for ${classes[j] ?? j}`}`}
                  >{value && !small ? value : ""}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th />
            {counts.map((_, j) => <th key={j} scope="col" title={`predicted ${classes[j] ?? j}`}>{String(classes[j] ?? j).slice(0, 3)}</th>)}
          </tr>
        </tfoot>
      </table>
      <figcaption className="quiet">rows: actual, columns: predicted</figcaption>
    </figure>
  );
}
