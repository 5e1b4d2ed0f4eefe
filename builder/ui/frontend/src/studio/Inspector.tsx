/** The right column's upper part: what is selected, as a form made from its catalogue entry. */
import { useId, useState } from "react";
import { useStudio, useStudioState } from "./context";
import { Field, TextField } from "./Field";
import { entryOf, indexOf, inputPorts, shapeText } from "./graph";
import { isIdentifier } from "./names";
import { anchor } from "./stacking";
import { graphOf } from "./studio";
import { bytes, count, scaled, shortType } from "./summary";
import { DTYPES, fieldText, parseShape } from "./values";
import type { Finding, Graph, Input, Json, Model, Node, Output, Param, Report } from "./types";

export function Inspector() {
  const model = useStudioState((state) => state.model);
  const scope = useStudioState((state) => state.scope);
  const selected = useStudioState((state) => state.selected);
  const graph = graphOf({ model, scope });
  const ids = [...selected].filter((id) => indexOf(graph).items.has(id));
  const found = ids.length === 1 ? indexOf(graph).items.get(ids[0]!)! : null;
  return (
    <section className="inspector" aria-label="Inspector" data-pane="inspector">
      {found?.kind === "node" ? <NodeForm key={found.item.id} node={found.item} graph={graph} model={model} />
        : found?.kind === "input" ? <InputForm key={found.item.id} input={found.item} />
        : found?.kind === "output" ? <OutputForm key={found.item.id} output={found.item} graph={graph} />
        : ids.length > 1 ? <Several ids={ids} />
        : <ModelForm model={model} />}
    </section>
  );
}

function NodeForm({ node, graph, model }: { node: Node; graph: Graph; model: Model }) {
  const studio = useStudio();
  const entry = useStudioState((state) => entryOf(state.catalog, node.type));
  const report = useStudioState((state) => state.report);
  const scope = useStudioState((state) => state.scope);
  const findings = (report?.findings ?? []).filter((finding) => finding.node === node.id);
  const params: Param[] = entry?.params ?? Object.keys(node.params).map((name) => unknownParam(name));
  const filled = report?.filled[node.id] ?? {};
  const set = (param: string, value: Json) =>
    studio.edit([{ action: "set_param", arguments: { id: node.id, param, value } }], { label: `set ${param}`, merge: `${node.id}.${param}` });
  const unset = (param: string) =>
    studio.edit([{ action: "set_param", arguments: { id: node.id, param } }], { label: `unset ${param}`, merge: `${node.id}.${param}` });
  const elsewhere = findings.filter((finding) => !params.some((param) => param.name === finding.param));
  return (
    <>
      <Head title={`${shortType(node.type)} · ${node.name}`} chip={scope ?? node.type.replace(/\.[^.]*$/, "")} doc={entry?.doc ?? ""} />
      {elsewhere.map((finding) => <Problem key={finding.code + finding.message} finding={finding} />)}
      <NameField id={node.id} name={node.name} />
      {params.map((param) => {
        const refusal = findings.find((finding) => finding.param === param.name);
        return (
          <Field
            key={param.name} param={param} value={node.params[param.name]} filled={filled[param.name]}
            refusal={refusal?.message ?? null} detail={refusal?.detail ?? null}
            onSet={(value) => set(param.name, value)} onUnset={() => unset(param.name)}
          />
        );
      })}
      <Facts node={node} graph={graph} model={model} report={report} />
    </>
  );
}

const unknownParam = (name: string): Param => ({
  name, kind: "any", required: false, default: null, choices: null, nullable: true, length: null, inferred: false, minimum: null, doc: "",
});

function Facts({ node, graph, model, report }: { node: Node; graph: Graph; model: Model; report: Report | null }) {
  const entry = useStudioState((state) => entryOf(state.catalog, node.type));
  const incoming = indexOf(graph).incoming.get(node.id);
  const shapeOf = (source: string, port: string) =>
    report?.shapes[source]?.[port] ?? graph.inputs.find((input) => input.id === source)?.shape;
  const into = inputPorts(model, graph, node, entry).flatMap((port) => {
    const edge = incoming?.get(port.id);
    return edge ? [shapeText(shapeOf(edge.source, edge.source_port)) || "?"] : [];
  });
  const outOf = Object.entries(report?.shapes[node.id] ?? {}).sort(([a], [b]) => a.localeCompare(b)).map(([, shape]) => shapeText(shape));
  const cost = report?.nodes[node.id];
  const total = report?.totals.parameters ?? 0;
  return (
    <dl className="facts">
      <dt>shape</dt>
      <dd>{tight(into.join(", ")) || "–"} → {tight(outOf.join(", ")) || "?"}</dd>
      {cost ? (
        <>
          <dt>parameters</dt>
          <dd>{count(cost.parameters)}{cost.parameters && total ? <span>{Math.round((100 * cost.parameters) / total)} %</span> : null}</dd>
          <dt>FLOPs, activations</dt>
          <dd>{scaled(cost.flops)}<span>{bytes(cost.activation_bytes)}</span></dd>
        </>
      ) : null}
    </dl>
  );
}

const tight = (text: string): string => text.replaceAll(" × ", "×");

function Head({ title, chip, doc }: { title: string; chip: string; doc: string }) {
  return (
    <header>
      <h2 title={title}>{title}</h2>
      {chip ? <span className="chip">{chip}</span> : null}
      {doc ? <p>{doc}</p> : null}
    </header>
  );
}

export function Problem({ finding }: { finding: Finding }) {
  const studio = useStudio();
  return (
    <div className={`problem ${finding.severity}`} role="alert">
      <p>{finding.message}</p>
      {finding.detail ? <details><summary>What PyTorch says</summary><pre>{finding.detail}</pre></details> : null}
      {finding.fix ? <button type="button" onClick={() => studio.apply(finding)}>{finding.fix.label}</button> : null}
    </div>
  );
}

function NameField({ id, name, action = "rename" }: { id: string; name: string; action?: "rename" | "rename_model" }) {
  const studio = useStudio();
  const [wrong, setWrong] = useState(false);
  const field = useId();
  return (
    <div className={wrong ? "field wrong" : "field"} data-param="name">
      <label htmlFor={field}>name</label>
      <TextField
        common={{ id: field, "aria-invalid": wrong }} text={name} hint={name}
        onText={(text) => {
          const bad = text !== "" && !isIdentifier(text);
          setWrong(bad);
          if (bad || text === "" || text === name) return;
          const args = action === "rename" ? { id, name: text } : { name: text };
          studio.edit([{ action, arguments: args }], { label: `rename ${text}`, merge: `${id}.name` });
        }}
      />
      {wrong ? <p className="refusal">a name Python can use: letters, digits and _</p> : null}
    </div>
  );
}

function InputForm({ input }: { input: Input }) {
  const studio = useStudio();
  const findings = useStudioState((state) => state.report?.findings);
  const [wrong, setWrong] = useState<string | null>(null);
  const shape = useId();
  const dtype = useId();
  const set = (change: object) =>
    studio.edit([{ action: "set_input", arguments: { id: input.id, ...change } }], { label: "edit input", merge: `${input.id}.input` });
  return (
    <>
      <Head title={`Input · ${input.name}`} chip="" doc="A tensor handed to forward. A name stands for a size that is open, such as the batch N." />
      {(findings ?? []).filter((one) => one.node === input.id).map((one) => <Problem key={one.message} finding={one} />)}
      <NameField id={input.id} name={input.name} />
      <div className={wrong ? "field wide wrong" : "field wide"} data-param="shape">
        <label htmlFor={shape}>shape</label>
        <TextField
          common={{ id: shape, "aria-invalid": wrong !== null }} text={fieldText(input.shape)} hint="N, 1, 28, 28"
          onText={(text) => {
            const parsed = parseShape(text);
            setWrong("wrong" in parsed ? parsed.wrong : null);
            if ("shape" in parsed && fieldText(parsed.shape) !== fieldText(input.shape)) set({ shape: parsed.shape });
          }}
        />
        {wrong ? <p className="refusal">{wrong}</p> : null}
      </div>
      <div className="field" data-param="dtype">
        <label htmlFor={dtype}>dtype</label>
        <select id={dtype} value={input.dtype} onChange={(event) => set({ dtype: event.target.value })}>
          {DTYPES.map((one) => <option key={one}>{one}</option>)}
        </select>
      </div>
    </>
  );
}

function OutputForm({ output, graph }: { output: Output; graph: Graph }) {
  const shape = useStudioState((state) => {
    const edge = indexOf(graph).incoming.get(output.id)?.get("value");
    return edge ? shapeText(state.report?.shapes[edge.source]?.[edge.source_port]) : "";
  });
  const findings = useStudioState((state) => state.report?.findings);
  return (
    <>
      <Head title={`Output · ${output.name}`} chip="" doc="What forward returns; several outputs make a tuple." />
      {(findings ?? []).filter((one) => one.node === output.id).map((one) => <Problem key={one.message} finding={one} />)}
      <NameField id={output.id} name={output.name} />
      <dl className="facts"><dt>shape</dt><dd>{tight(shape) || "–"}</dd></dl>
    </>
  );
}

function Several({ ids }: { ids: string[] }) {
  const studio = useStudio();
  const parameters = useStudioState((state) => ids.reduce((sum, id) => sum + (state.report?.nodes[id]?.parameters ?? 0), 0));
  return (
    <>
      <Head title={`${ids.length} selected`} chip="" doc={ids.join(", ")} />
      <div className="buttons">
        <button type="button" onClick={() => studio.duplicate()}>Duplicate</button>
        <button type="button" onClick={() => void studio.copy()}>Copy</button>
        <button type="button" onClick={() => studio.remove()}>Delete</button>
      </div>
      <form className="making" onSubmit={(event) => {
        event.preventDefault();
        studio.group(String(new FormData(event.currentTarget).get("name") ?? "").trim());
      }}>
        <input name="name" aria-label="Name of the block" placeholder="name of the block" title="Its class in the code; left empty, a number is given" spellCheck={false} />
        <button type="submit" title="What is selected becomes a block, which can be used many times (Ctrl+G)">Make a block</button>
      </form>
      <dl className="facts"><dt>parameters</dt><dd>{count(parameters)}</dd></dl>
    </>
  );
}

function ModelForm({ model }: { model: Model }) {
  const studio = useStudio();
  const report = useStudioState((state) => state.report);
  const scope = useStudioState((state) => state.scope);
  const loose = (report?.findings ?? []).filter((finding) => finding.node === null);
  const addOutput = () => {
    const after = anchor(studio);
    studio.edit([{ action: "add_output", arguments: after ? { source: after.node, source_port: after.port } : {} }], { label: "add output" });
  };
  return (
    <>
      <Head
        title={scope ?? model.name} chip={scope === null ? "nn.Module" : "block"}
        doc={scope === null ? "Select a node to edit it; / finds a layer, and its letter stacks it." : "Every use of this block changes with it. Esc leads back to the model."}
      />
      {loose.map((finding) => <Problem key={finding.message} finding={finding} />)}
      {scope === null ? <NameField id="model" name={model.name} action="rename_model" /> : null}
      {scope === null ? (
        <div className="buttons">
          <button type="button" onClick={() => studio.edit([{ action: "add_input", arguments: {} }], { label: "add input" })}>Add input</button>
          <button type="button" onClick={addOutput}>Add output</button>
        </div>
      ) : null}
      <dl className="facts">
        <dt>nodes</dt>
        <dd>{model.nodes.length}</dd>
        {report ? (
          <>
            <dt>parameters</dt>
            <dd>{count(report.totals.parameters)}</dd>
            <dt>weights</dt>
            <dd>{bytes(report.totals.bytes)}</dd>
          </>
        ) : null}
      </dl>
    </>
  );
}
