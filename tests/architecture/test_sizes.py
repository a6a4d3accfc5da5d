"""Modules, functions and classes stay readable; a limit that hurts says what concept is missing."""

import ast
from collections.abc import Iterator
from statistics import median, quantiles

import pytest

from tests.architecture.sources import Source, sources

MODULE_LINES, MEDIAN_MODULE_LINES = 400, 120
FUNCTION_LINES, USUAL_FUNCTION_LINES, USUAL_SHARE = 50, 30, 0.95
CLASS_LINES, PUBLIC_METHODS = 250, 20

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def length(node: ast.stmt) -> int:
    """Lines of a definition, decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def functions(source: Source) -> Iterator[tuple[str, int]]:
    """Name and lines of each function and method."""
    for node in ast.walk(source.tree):
        if isinstance(node, type_of_function):
            yield f"{source.module}: {node.name}", length(node)


def classes(source: Source) -> Iterator[tuple[str, int, int]]:
    """Name, lines and number of public methods of each class."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            public = [
                each
                for each in node.body
                if isinstance(each, type_of_function) and not each.name.startswith("_")
            ]
            yield f"{source.module}: {node.name}", length(node), len(public)


def too_long_modules(found: list[Source]) -> list[str]:
    return [f"{each.module} {each.lines}" for each in found if each.lines > MODULE_LINES]


def too_long_functions(found: list[Source]) -> list[str]:
    each_function = (pair for source in found for pair in functions(source))
    return [f"{name} {lines}" for name, lines in each_function if lines > FUNCTION_LINES]


def too_large_classes(found: list[Source]) -> list[str]:
    return [
        f"{name} {lines} lines, {methods} public methods"
        for source in found
        for name, lines, methods in classes(source)
        if lines > CLASS_LINES or methods > PUBLIC_METHODS
    ]


def test_no_module_is_too_long():
    assert too_long_modules(sources()) == []


def test_half_of_the_modules_are_short():
    assert median(each.lines for each in sources()) <= MEDIAN_MODULE_LINES


def test_no_function_is_too_long():
    assert too_long_functions(sources()) == []


def test_nearly_all_functions_are_short():
    lengths = [lines for source in sources() for _, lines in functions(source)]
    short = sum(lines <= USUAL_FUNCTION_LINES for lines in lengths)
    assert short / len(lengths) >= USUAL_SHARE, quantiles(lengths, n=20)


def test_no_class_is_too_large():
    assert too_large_classes(sources()) == []


@pytest.mark.parametrize("lines", [MODULE_LINES, MODULE_LINES + 1])
def test_a_long_module_is_noticed(lines):
    sample = Source("sample", "x = 1\n" * lines)
    assert bool(too_long_modules([sample])) == (lines > MODULE_LINES)


@pytest.mark.parametrize("lines", [FUNCTION_LINES, FUNCTION_LINES + 1])
def test_a_long_function_is_noticed(lines):
    body = "    pass\n" * (lines - 1)
    sample = Source("sample", f"@decorated\ndef long():\n{body}")
    assert bool(too_long_functions([sample])) == (lines > FUNCTION_LINES)


def test_a_class_with_many_methods_is_noticed():
    methods = "".join(f"    def m{number}(self): ...\n" for number in range(PUBLIC_METHODS))
    hidden = "    def _hidden(self): ...\n"
    assert too_large_classes([Source("sample", f"class Fine:\n{methods}{hidden}")]) == []
    more = f"class Large:\n{methods}    def one_more(self): ...\n"
    assert too_large_classes([Source("sample", more)]) == [
        "sample: Large 22 lines, 21 public methods"
    ]


def test_a_long_class_is_noticed():
    assert too_large_classes([Source("sample", "class Long:\n" + "    x = 1\n" * CLASS_LINES)])
