"""Everything is caught in five named places; elsewhere an error goes up until somebody knows it."""

import ast
from collections.abc import Iterable

import pytest

from tests.architecture.sources import Source, sources

CATCH_ALL = frozenset({"Exception", "BaseException"})
PLACES = frozenset({
    "app.crash",  # the crash hook
    "index.opening",  # opening an index, which anybody may have damaged
    "interchange.registry",  # importers of foreign formats
    "runtime.tasks",  # the task runner
    "workers.entry",  # a job in a worker
})  # fmt: skip


def catches_all(handler: ast.ExceptHandler) -> bool:
    """Whether the handler is bare or names the root of exceptions, alone or among others.

    One that tidies up and raises the same again catches nothing.
    """
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(kind, ast.Name) and kind.id in CATCH_ALL for kind in kinds)


def broad_handlers(found: Iterable[Source]) -> list[str]:
    """Where everything is caught outside the named places."""
    return [
        f"{source.module}:{node.lineno}"
        for source in found
        if source.module not in PLACES
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler) and catches_all(node)
    ]


def suppressions(found: Iterable[Source]) -> list[str]:
    """Where `contextlib.suppress` swallows everything."""
    return [
        f"{source.module}:{node.lineno}"
        for source in found
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name | ast.Attribute)
        and (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) == "suppress"
        and any(isinstance(each, ast.Name) and each.id in CATCH_ALL for each in node.args)
    ]


def test_everything_is_caught_in_the_named_places_only():
    assert broad_handlers(sources()) == []
    assert suppressions(sources()) == []


@pytest.mark.parametrize(
    "clause", ["except Exception", "except", "except (OSError, BaseException)"]
)
def test_a_broad_handler_is_noticed(clause):
    code = f"try:\n    pass\n{clause}:\n    pass\n"
    assert broad_handlers([Source("store.sample", code)]) == ["store.sample:3"]
    assert broad_handlers([Source("app.crash", code)]) == []


def test_tidying_up_and_raising_again_is_fine():
    code = "try:\n    pass\nexcept BaseException:\n    undo()\n    raise\n"
    assert broad_handlers([Source("store.sample", code)]) == []


def test_a_narrow_handler_is_fine():
    code = "try:\n    pass\nexcept (OSError, ValueError):\n    pass\n"
    assert broad_handlers([Source("store.sample", code)]) == []


@pytest.mark.parametrize("call", ["suppress(Exception)", "contextlib.suppress(BaseException)"])
def test_suppressing_everything_is_noticed(call):
    assert suppressions([Source("store.sample", f"with {call}:\n    pass\n")]) == ["store.sample:1"]
