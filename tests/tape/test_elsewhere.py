"""Which derivative made a node that another thread made, by that thread's numbers."""

from __future__ import annotations

from builder.tape.elsewhere import Elsewhere


class Node:
    def __init__(self, number: int) -> None:
        self.number = number

    def _sequence_nr(self) -> int:
        return self.number


def test_a_node_belongs_to_the_derivative_that_began_last_before_it() -> None:
    found = Elsewhere()
    for number, place in ((10, 1), (12, 2), (12, 3), (15, 4)):
        found.began(7, number, place)
    nodes = [Node(number) for number in (10, 11, 12, 14, 15, 99, 3)]
    found.ended(nodes, 0)
    assert [found.nodes[node] for node in nodes] == [1, 1, 3, 3, 4, 4, 0]


def test_with_no_hooks_or_with_several_threads_the_call_is_all_that_is_known() -> None:
    found = Elsewhere()
    alone = Node(5)
    found.ended([alone], 9)
    found.began(7, 0, 1)
    found.began(8, 0, 2)
    mixed = Node(5)
    found.ended([mixed], 9)
    assert (found.nodes[alone], found.nodes[mixed]) == (9, 9)
    found.began(7, 0, 1)
    later = Node(5)
    found.ended([later], 9)
    assert found.nodes[later] == 1  # each call counts for itself
    found.forget()
    assert not found.nodes
