/** The line at the foot: what the model weighs, what is wrong, how long the check took. */
import { useStudio, useStudioState } from "./context";
import { bytes, count, scaled } from "./summary";

export function StatusLine() {
  const studio = useStudio();
  const report = useStudioState((state) => state.report);
  const notice = useStudioState((state) => state.notice);
  const fresh = useStudioState((state) => state.checked === state.model);
  const failure = useStudioState((state) => state.failure);
  const errors = (report?.findings ?? []).filter((finding) => finding.severity === "error");
  const warnings = (report?.findings ?? []).filter((finding) => finding.severity === "warning");
  const first = errors[0] ?? warnings[0];
  const number = errors.length || warnings.length;
  const kind = errors.length ? "problem" : "warning";
  return (
    <footer className="status" aria-label="Facts">
      {report ? (
        <>
          <span><b>{count(report.totals.parameters)}</b> parameters</span>
          <span><b>{scaled(report.totals.flops, "FLOP")}</b> a sample</span>
          <span><b>{bytes(report.totals.activation_bytes)}</b> activations at N = 1</span>
          {first ? (
            <button
              type="button" className={errors.length ? "problems error" : "problems warning"} title="Go to the next problem (F8)"
              onClick={() => {
                studio.nextProblem();
                studio.view?.focus();
              }}
            >
              {number} {kind}{number > 1 ? "s" : ""}: {first.message}
            </button>
          ) : <span className="fine">no problems</span>}
        </>
      ) : <span>{failure ?? "shapes are on their way …"}</span>}
      <span className="notice" role="status" aria-live="polite" data-kind={notice?.kind}>{notice?.text ?? ""}</span>
      {report ? (
        <span className="timing" data-fresh={fresh}>
          {report.milliseconds > 0 ? `shapes in ${report.milliseconds < 10 ? report.milliseconds.toFixed(1) : Math.round(report.milliseconds)} ms · ` : ""}torch {report.torch.split("+")[0]}
        </span>
      ) : null}
    </footer>
  );
}
