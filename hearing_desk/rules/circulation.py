"""Whether a network with lower and upper bounds can carry whole numbers in a circle."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterable, Mapping

Node = Hashable
Edge = tuple[Node, Node, int, int]
"""From, to, least, most."""

_SURPLUS, _DEFICIT = "surplus", "deficit"


def has_circulation(edges: Iterable[Edge]) -> bool:
    """Whether every edge can carry an integer within its bounds, no node keeping any.

    Source: Hoffman's circulation theorem, decided by a maximum flow from the nodes that the
    lower bounds leave with a surplus to those they leave short (Edmonds and Karp).
    """
    room: defaultdict[Node, Counter[Node]] = defaultdict(Counter)
    surplus: Counter[Node] = Counter()
    for tail, head, least, most in edges:
        if least > most:
            return False
        room[tail][head] += most - least
        surplus[head] += least
        surplus[tail] -= least
    for node, amount in surplus.items():
        room[_SURPLUS][node] = max(0, amount)
        room[node][_DEFICIT] = max(0, -amount)
    while path := _shortest_path(room):
        amount = min(room[tail][head] for tail, head in path)
        for tail, head in path:
            room[tail][head] -= amount
            room[head][tail] += amount
    return not any(room[_SURPLUS].values())


def _shortest_path(room: Mapping[Node, Mapping[Node, int]]) -> list[tuple[Node, Node]]:
    """Edges with room from surplus to deficit; empty when there is no way."""
    came_from: dict[Node, Node] = {_SURPLUS: _SURPLUS}
    queue: deque[Node] = deque([_SURPLUS])
    while queue:
        tail = queue.popleft()
        for head, amount in room[tail].items():
            if amount > 0 and head not in came_from:
                came_from[head] = tail
                queue.append(head)
    path: list[tuple[Node, Node]] = []
    node: Node = _DEFICIT
    while node in came_from and node != _SURPLUS:
        path.append((came_from[node], node))
        node = came_from[node]
    return path
