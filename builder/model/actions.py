"""The action table: every edit of a document is one record, `perform(document, **arguments) → document`.

Canvas, keyboard, code pane, import and API all edit through this table, so there is one undo history. Nothing here
looks at shapes, reads files or knows the screen. The browser has the same table (studio/actions.ts);
tests/model/action_vectors.json holds both to one behaviour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from builder.model import names, ports
from builder.model.action import Action, ActionError
from builder.model.graph import Edge, Graph, Input, ModelGraph, Node, Output
from builder.model.group import group


def perform(document: ModelGraph, action: str, arguments: Mapping[str, Any]) -> ModelGraph:
    """Do one record of the table. Raises ActionError with the reason where it cannot be done."""
    row = ACTIONS.get(action)
    if row is None:
        raise ActionError(f"there is no action {action}{names.near(action, ACTIONS)}")
    try:
        return row.perform(document, **arguments)
    except ActionError:
        raise
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        # Arguments come from outside; whatever they break is theirs.
        raise ActionError(
            f"{action}: wrong arguments ({type(error).__name__}: {str(error).splitlines()[0]})"
        ) from error


# -- finding the place ---------------------------------------------------------------------------------------------


def _holds(graph: Graph, id_: str) -> bool:
    return any(item.id == id_ for item in graph.items)


def _graph_of(document: ModelGraph, id_: str | None) -> Graph:
    """The graph (the model's own, or a block's) that holds an id; None: the model's own."""
    if id_ is None:
        return document
    for graph in names.graphs(document):
        if _holds(graph, id_):
            return graph
    raise ActionError(f"there is no node {id_}")


def _exchanged(document: ModelGraph, old: Graph, new: Graph) -> ModelGraph:
    """The document with one of its graphs changed."""
    if old is document:
        assert isinstance(new, ModelGraph)
        return new
    return document.with_(blocks=tuple(new if block is old else block for block in document.blocks))


def _node(graph: Graph, id_: str) -> Node:
    node = graph.nodes_by_id.get(id_)
    if node is None:
        raise ActionError(f"there is no node {id_}")
    return node


def _with_node(graph: Graph, id_: str, **fields: Any) -> Graph:
    _node(graph, id_)
    return graph.with_(nodes=tuple(n.with_(**fields) if n.id == id_ else n for n in graph.nodes))


def _identifier(text: Any) -> str:
    if not names.is_identifier(text):
        raise ActionError(f"{text} is not a name Python can use")
    return str(text)


def _closes_circle(graph: Graph, source: str, target: str) -> bool:
    stack, seen = [target], set()
    while stack:
        id_ = stack.pop()
        if id_ == source:
            return True
        if id_ not in seen:
            seen.add(id_)
            stack += [edge.target for edge in graph.outgoing.get(id_, [])]
    return False


def _first_port(document: ModelGraph, node: Node) -> str:
    """Where a wire into a new node goes: its first required input."""
    declared = ports.inputs_of(document, node)
    if not declared:
        return "input"
    port = next((port for port in declared if port.required), declared[0])
    return f"{port.name}.0" if port.many else port.name


def _new_node(document: ModelGraph, type_: str, id_: str | None, name: str | None, params: Any, position: Any) -> Node:
    taken = names.taken(document)
    id_ = _identifier(id_ if id_ is not None else names.fresh(names.stem(type_), taken))
    if id_ in taken:
        raise ActionError(f"the name {id_} is taken")
    name = _identifier(name if name is not None else id_)
    if name in taken:
        raise ActionError(f"the name {name} is taken")
    return Node(id=id_, type=type_, name=name, params=dict(params or {}), position=_position(position))


def _new_id(id_: str | None, root: str, taken: set[str]) -> str:
    found = _identifier(id_ if id_ is not None else names.fresh_plain(_identifier(root), taken))
    if found in taken:
        raise ActionError(f"the name {found} is taken")
    return found


def _new_name(name: str | None, id_: str, taken: set[str]) -> str:
    """The name beside a new id: as given; the id's own when none is given or it is taken."""
    return _identifier(name) if name is not None and name not in taken else id_


def _position(position: Any) -> tuple[float, float] | None:
    return None if position is None else (float(position[0]), float(position[1]))


def _renumbered(edges: Sequence[Edge], gone: Sequence[Edge]) -> tuple[Edge, ...]:
    """The edges without those that go; what is left in a list of tensors closes the gap."""
    lists = {(edge.target, ports.split_port(edge.target_port)[0]) for edge in gone if "." in edge.target_port}
    kept = [edge for edge in edges if edge not in gone]
    for target, name in lists:
        there = [e for e in kept if e.target == target and ports.split_port(e.target_port)[0] == name]
        there.sort(key=lambda e: ports.split_port(e.target_port)[1] or 0)
        new = {id(edge): f"{name}.{place}" for place, edge in enumerate(there)}
        kept = [e.with_(target_port=new[id(e)]) if id(e) in new and e.target_port != new[id(e)] else e for e in kept]
    return tuple(kept)


# -- the actions ---------------------------------------------------------------------------------------------------


def add_node(
    document: ModelGraph,
    *,
    type: str,  # noqa: A002 - the document's own word
    id: str | None = None,  # noqa: A002
    name: str | None = None,
    params: Mapping[str, Any] | None = None,
    position: Sequence[float] | None = None,
    after: Mapping[str, str] | None = None,
) -> ModelGraph:
    """Place a node; with `after` {node, port} wired behind that, and in front of an output that alone read it."""
    node = _new_node(document, type, id, name, params, position)
    if after is None:
        return document.with_(nodes=(*document.nodes, node))
    graph = _graph_of(document, after["node"])
    if any(output.id == after["node"] for output in graph.outputs):
        raise ActionError(f"{after['node']} is an output and feeds nothing")
    port = after.get("port", "0")
    fed = [edge for edge in graph.edges if edge.source == after["node"] and edge.source_port == port]
    reroute = fed[0] if len(fed) == 1 and any(o.id == fed[0].target for o in graph.outputs) else None
    edges = [e.with_(source=node.id, source_port="0") if e is reroute else e for e in graph.edges]
    edges.append(Edge(source=after["node"], source_port=port, target=node.id, target_port=_first_port(document, node)))
    return _exchanged(document, graph, graph.with_(nodes=(*graph.nodes, node), edges=tuple(edges)))


def remove(document: ModelGraph, *, ids: Sequence[str]) -> ModelGraph:
    """Delete inputs, nodes and outputs with their wires; ids that are not there are passed over.

    Weights that other nodes share with a deleted one pass to the first of those.
    """
    gone = set(ids)

    def stripped(graph: Graph) -> Graph:
        if not any(_holds(graph, id_) for id_ in gone):
            return graph
        heirs: dict[str, Node] = {}
        nodes = []
        for node in graph.nodes:
            if node.id in gone:
                continue
            if node.shares in gone:
                owner = ports.owner_of(graph, node)
                if owner.id in gone and owner.id not in heirs:
                    node = node.with_(type=owner.type, params=dict(owner.params), shares=None)  # noqa: PLW2901
                    heirs[owner.id] = node
                else:
                    node = node.with_(shares=heirs[owner.id].id if owner.id in heirs else owner.id)  # noqa: PLW2901
            nodes.append(node)
        lost = [edge for edge in graph.edges if edge.source in gone or edge.target in gone]
        return graph.with_(
            inputs=tuple(i for i in graph.inputs if i.id not in gone),
            nodes=tuple(nodes),
            outputs=tuple(o for o in graph.outputs if o.id not in gone),
            edges=_renumbered(graph.edges, lost),
        )

    changed = stripped(document)
    assert isinstance(changed, ModelGraph)
    return changed.with_(blocks=tuple(stripped(block) for block in document.blocks))


def connect(
    document: ModelGraph, *, source: str, target: str, source_port: str = "0", target_port: str = "input"
) -> ModelGraph:
    """Draw a wire; what fed that input before is replaced."""
    graph = _graph_of(document, target)
    if not _holds(graph, source):
        raise ActionError(f"there is no node {source}")
    if any(output.id == source for output in graph.outputs):
        raise ActionError(f"{source} is an output and feeds nothing")
    if any(item.id == target for item in graph.inputs):
        raise ActionError(f"{target} is an input and takes no wire")
    if _closes_circle(graph, source, target):
        raise ActionError("this wire would close a circle")
    kept = [edge for edge in graph.edges if (edge.target, edge.target_port) != (target, target_port)]
    wire = Edge(source=source, source_port=source_port, target=target, target_port=target_port)
    return _exchanged(document, graph, graph.with_(edges=(*kept, wire)))


def disconnect(document: ModelGraph, *, target: str, target_port: str) -> ModelGraph:
    """Take the wire off an input; the wires after it in a list of tensors move up."""
    graph = _graph_of(document, target)
    gone = [edge for edge in graph.edges if (edge.target, edge.target_port) == (target, target_port)]
    return _exchanged(document, graph, graph.with_(edges=_renumbered(graph.edges, gone)))


_UNSET: Any = object()


def set_param(document: ModelGraph, *, id: str, param: str, value: Any = _UNSET) -> ModelGraph:  # noqa: A002
    """Set one parameter; without a value it goes back to torch's default or what shapes fill in."""
    if value is not _UNSET:
        return set_params(document, id=id, params={param: value})
    graph = _graph_of(document, id)
    params = {key: old for key, old in _node(graph, id).params.items() if key != param}
    return _exchanged(document, graph, _with_node(graph, id, params=params))


def set_params(document: ModelGraph, *, id: str, params: Mapping[str, Any]) -> ModelGraph:  # noqa: A002
    """Set several parameters; the others stay as they are."""
    graph = _graph_of(document, id)
    return _exchanged(document, graph, _with_node(graph, id, params={**_node(graph, id).params, **params}))


def rename(document: ModelGraph, *, id: str, name: str) -> ModelGraph:  # noqa: A002
    """Give an input, node or output another name; its id, wires and weights stay."""
    _identifier(name)
    graph = _graph_of(document, id)
    items = graph.items
    if any(item.id != id and item.name == name for item in items):
        raise ActionError(f"the name {name} is taken")
    new = graph.with_(
        inputs=tuple(i.with_(name=name) if i.id == id else i for i in graph.inputs),
        nodes=tuple(n.with_(name=name) if n.id == id else n for n in graph.nodes),
        outputs=tuple(o.with_(name=name) if o.id == id else o for o in graph.outputs),
    )
    return _exchanged(document, graph, new)


def move(document: ModelGraph, *, positions: Mapping[str, Sequence[float]]) -> ModelGraph:
    """Put items elsewhere on the canvas; ids that are not there are passed over."""

    def moved(graph: Graph) -> Graph:
        if not any(_holds(graph, id_) for id_ in positions):
            return graph

        def placed(item: Any) -> Any:
            return item.with_(position=_position(positions[item.id])) if item.id in positions else item

        return graph.with_(
            inputs=tuple(map(placed, graph.inputs)),
            nodes=tuple(map(placed, graph.nodes)),
            outputs=tuple(map(placed, graph.outputs)),
        )

    changed = moved(document)
    assert isinstance(changed, ModelGraph)
    return changed.with_(blocks=tuple(moved(block) for block in document.blocks))


def insert_between(
    document: ModelGraph,
    *,
    type: str,  # noqa: A002
    target: str,
    target_port: str,
    id: str | None = None,  # noqa: A002
    name: str | None = None,
    params: Mapping[str, Any] | None = None,
    position: Sequence[float] | None = None,
) -> ModelGraph:
    """Place a node into the wire that feeds `target`."""
    node = _new_node(document, type, id, name, params, position)
    graph = _graph_of(document, target)
    old = graph.incoming.get(target, {}).get(target_port)
    if old is None:
        raise ActionError(f"nothing feeds {target}.{target_port}")
    out = old.with_(source=node.id, source_port="0")
    into = old.with_(target=node.id, target_port=_first_port(document, node))
    edges = (*(out if edge is old else edge for edge in graph.edges), into)
    return _exchanged(document, graph, graph.with_(nodes=(*graph.nodes, node), edges=edges))


def replace_type(
    document: ModelGraph,
    *,
    id: str,  # noqa: A002
    type: str,  # noqa: A002
    params: Mapping[str, Any] | None = None,
) -> ModelGraph:
    """Make a node another layer with other parameters; name, place and wires stay.

    It has weights of its own then; nodes that share them become the same layer.
    """
    graph = _graph_of(document, id)
    _node(graph, id)
    nodes = []
    for node in graph.nodes:
        if node.id == id:
            nodes.append(node.with_(type=type, params=dict(params or {}), shares=None))
        elif node.shares is not None and _shares(graph, node, id):
            nodes.append(node.with_(type=type))
        else:
            nodes.append(node)
    return _exchanged(document, graph, graph.with_(nodes=tuple(nodes)))


def _shares(graph: Graph, node: Node, owner: str) -> bool:
    """Whether a node calls another's module, directly or through a third."""
    seen: set[str] = set()
    while node.shares is not None and node.id not in seen:
        seen.add(node.id)
        if node.shares == owner:
            return True
        if node.shares not in graph.nodes_by_id:
            return False
        node = graph.nodes_by_id[node.shares]
    return False


def paste(document: ModelGraph, *, fragment: Mapping[str, Any], offset: Sequence[float] = (0, 0)) -> ModelGraph:
    """Add a copied piece {nodes, edges} under fresh names, moved by `offset`; wires to what was not copied are left out."""
    taken = names.taken(document)
    new: dict[str, str] = {}
    nodes = []
    for data in fragment["nodes"]:
        node = Node.model_validate(data)
        id_ = names.fresh(names.stem(node.type), taken)
        taken.add(id_)
        new[node.id] = id_
        place = node.position and (node.position[0] + offset[0], node.position[1] + offset[1])
        nodes.append(node.with_(id=id_, name=id_, position=place))
    nodes = [node.with_(shares=new.get(node.shares, node.shares)) if node.shares else node for node in nodes]
    edges = [Edge.model_validate(data) for data in fragment["edges"]]
    edges = [e.with_(source=new[e.source], target=new[e.target]) for e in edges if e.source in new and e.target in new]
    return document.with_(nodes=(*document.nodes, *nodes), edges=(*document.edges, *edges))


def set_input(
    document: ModelGraph,
    *,
    id: str,  # noqa: A002
    name: str | None = None,
    shape: Sequence[int | str] | None = None,
    dtype: str | None = None,
) -> ModelGraph:
    """Change an input's name, shape or dtype; what is left out stays."""
    if name is not None:
        document = rename(document, id=id, name=name)
    graph = _graph_of(document, id)
    inputs = tuple(
        item.with_(
            shape=tuple(shape) if shape is not None else item.shape, dtype=dtype if dtype is not None else item.dtype
        )
        if item.id == id
        else item
        for item in graph.inputs
    )
    return _exchanged(document, graph, graph.with_(inputs=inputs))


def add_input(
    document: ModelGraph,
    *,
    id: str | None = None,  # noqa: A002
    name: str | None = None,
    shape: Sequence[int | str] = ("N", 1),
    dtype: str = "float32",
    position: Sequence[float] | None = None,
) -> ModelGraph:
    """Give the model one more argument."""
    taken = names.taken(document)
    id_ = _new_id(id, name or "x", taken)
    item = Input(
        id=id_, name=_new_name(name, id_, taken), shape=tuple(shape), dtype=dtype, position=_position(position)
    )
    return document.with_(inputs=(*document.inputs, item))


def add_output(
    document: ModelGraph,
    *,
    source: str | None = None,
    source_port: str = "0",
    id: str | None = None,  # noqa: A002
    name: str | None = None,
    position: Sequence[float] | None = None,
) -> ModelGraph:
    """Return one more value from the model; with `source`, that one."""
    taken = names.taken(document)
    id_ = _new_id(id, name or "output", taken)
    output = Output(id=id_, name=_new_name(name, id_, taken), position=_position(position))
    document = document.with_(outputs=(*document.outputs, output))
    if source is None:
        return document
    return connect(document, source=source, source_port=source_port, target=id_, target_port="value")


def rename_model(document: ModelGraph, *, name: str) -> ModelGraph:
    """Give the model, and with it its class, another name."""
    _identifier(name)
    if name in document.blocks_by_name:
        raise ActionError(f"the name {name} is taken")
    return document.with_(name=name)


ACTIONS: dict[str, Action] = {
    action.name: action
    for action in (
        Action("add_node", "Add layer", None, add_node),
        Action("remove", "Delete", "Delete", remove),
        Action("connect", "Connect", None, connect),
        Action("disconnect", "Disconnect", None, disconnect),
        Action("set_param", "Set parameter", None, set_param),
        Action("set_params", "Set parameters", None, set_params),
        Action("rename", "Rename", "Enter", rename),
        Action("move", "Move", None, move),
        Action("insert_between", "Insert into wire", None, insert_between),
        Action("replace_type", "Replace layer", None, replace_type),
        Action("paste", "Paste", "Mod+V", paste),
        Action("set_input", "Edit input", None, set_input),
        Action("add_input", "Add input", None, add_input),
        Action("add_output", "Add output", None, add_output),
        Action("rename_model", "Rename model", None, rename_model),
        Action("group", "Make a block", "Mod+G", group),
    )
}
"""Every edit there is, by name."""
