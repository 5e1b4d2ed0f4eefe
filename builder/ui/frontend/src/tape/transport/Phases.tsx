/** The five lines of a step as code, the one that ran last lit, and what it changed. */
import { useState } from "react";
import { PHASES, type TapeRun } from "../run";
import { apart, changeOf, movedBy, norm, standingOf } from "./debugging";

const LINES: Record<(typeof PHASES)[number], string> = {
  forward: "output = model(batch)",
  loss: "loss = loss_function(output, target)",
  zero_grad: "optimizer.zero_grad()",
  backward: "loss.backward()",
  step: "optimizer.step()",
};
const FEW = 8;

export function PhaseLines({ run }: { run: TapeRun }) {
  const [all, setAll] = useState(false);
  const [skip, setSkip] = useState(false);
  const standing = standingOf(run);
  const change = changeOf(run);
  if (!run.driven || run.live) return null;
  const lit = standing ? "backward" : (run.phaseDone ?? (change?.phase === "step" ? "step" : null));
  const told = change && !standing && change.phase === lit ? change : null;
  const rows = told ? (all ? told.rows : told.rows.slice(0, FEW)) : [];
  return (
    <section className="loop" aria-label="The five lines of a step">
      <h3>This step</h3>
      <pre className="source">
        {PHASES.map((phase) => (
          <div
            key={phase} className={phase === lit ? "lit" : "maker"} data-phase={phase}
            title={`Go on to the end of ${phase}`}
            onClick={() => void run.command("phase", { name: phase, ...(skip ? { zero_grad: false } : {}) })}
          ><i>{phase === lit ? (standing ? "▮▮" : "▸") : ""}</i><span className={skip && phase === "zero_grad" ? "left-out" : ""}>{LINES[phase]}</span></div>
        ))}
      </pre>
      <div className="ways">
        <label><input type="checkbox" checked={skip} onChange={(event) => setSkip(event.target.checked)} /> leave out zero_grad</label>
        {!standing && <button title="Stop before the first node of backward, then go on with F10" onClick={() => void run.command("backward_step", skip ? { zero_grad: false } : {})}>Backward node by node</button>}
      </div>
      {told && (
        <>
          <p className="told">{told.words}</p>
          {rows.length > 0 && (
            <table className="changes">
              <thead><tr><th>{told.phase === "step" ? "weight" : ".grad"}</th>{told.phase === "step" ? <><th>norm → now</th><th title="Norm of new minus old weight, and what part of the old weight's norm that is">moved by</th></> : <><th>before</th><th>after</th></>}</tr></thead>
              <tbody>
                {rows.map((row) => {
                  const [before, after] = apart(row.before, row.after);
                  const moved = movedBy(row);
                  return (
                    <tr key={row.name}>
                      <td title={row.name}>{row.name}</td>
                      {told.phase === "step"
                        ? <><td>{before}<small>→ {after}</small></td><td>{norm(row.update ?? null, "–")}{moved && <small>{moved}</small>}</td></>
                        : <><td>{before}</td><td>{after}</td></>}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
          {told.rows.length > FEW && <button className="link" onClick={() => setAll(!all)}>{all ? "Fewer" : `All ${told.rows.length}`}</button>}
        </>
      )}
    </section>
  );
}
