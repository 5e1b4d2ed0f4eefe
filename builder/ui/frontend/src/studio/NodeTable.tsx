/** The canvas as a table: everything on it, in order, to read and edit without a pointer. */
import { useStudio, useStudioState } from "./context";
import { findingsByNode } from "./flow";
import { entryOf, indexOf, shapeText } from "./graph";
import { graphOf } from "./studio";
import { count, paramLine, shortType } from "./summary";

export function NodeTable() {
  const studio = useStudio();
  const model = useStudioState((state) => state.model);
  const scope = useStudioState((state) => state.scope);
  const report = useStudioState((state) => state.report);
  const catalog = useStudioState((state) => state.catalog);
  const selected = useStudioState((state) => state.selected);
  const graph = graphOf({ model, scope });
  const { order, items, incoming } = indexOf(graph);
  const findings = findingsByNode(report);
  return (
    <div className="table-view" data-pane="table">
      <div className="table-head">
        <h2>Nodes of {graph.name}</h2>
        <button type="button" onClick={() => studio.store.set({ table: false })}>Back to the canvas</button>
      </div>
      <table aria-label="Nodes">
        <thead>
          <tr><th>Name</th><th>Type</th><th>Parameters set</th><th>Fed by</th><th>Shape</th><th>Weights</th><th>Problem</th></tr>
        </thead>
        <tbody>
          {order.map((id) => {
            const found = items.get(id)!;
            const node = found.kind === "node" ? found.item : null;
            const finding = findings.get(id);
            const feeds = [...(incoming.get(id)?.values() ?? [])]
              .map((edge) => (edge.source_port === "0" ? edge.source : `${edge.source}[${edge.source_port}]`));
            const shapes = found.kind === "input" ? [found.item.shape] : Object.values(report?.shapes[id] ?? {});
            return (
              <tr key={id} aria-selected={selected.has(id)} onClick={() => studio.select([id])}>
                <th scope="row">
                  <button type="button" onFocus={() => studio.select([id])} onDoubleClick={() => studio.openNode(id)}>{found.item.name}</button>
                </th>
                <td>{node ? shortType(node.type) : found.kind}</td>
                <td className="mono">{node ? paramLine(node, entryOf(catalog, node.type)) : ""}</td>
                <td className="mono">{feeds.join(", ")}</td>
                <td className="mono">{shapes.map(shapeText).join(", ")}</td>
                <td className="mono number">{node && report?.nodes[id]?.parameters ? count(report.nodes[id].parameters) : ""}</td>
                <td className={finding ? finding.severity : ""}>
                  {finding?.message}
                  {finding?.fix ? <button type="button" className="link" onClick={() => studio.apply(finding)}>{finding.fix.label}</button> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
