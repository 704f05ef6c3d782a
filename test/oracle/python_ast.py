"""Spells CPython's trees of files as text and answers with a digest for each top-level statement.

In:  {"stride": n}: every n-th file of the standard library, or {"files": [...]}, or {"sources": [...]};
     {"spell": true} answers with the text itself in place of digests, {"list": true} with the paths alone.
Out: {"minor": 11, "files": [{"path": ..., "statements": [...]} or {"path": ..., "error": "..."}]}
"""

import ast
import hashlib
import json
import struct
import sys
import sysconfig
import warnings
from pathlib import Path

SKIPPED = {"ctx", "type_comment", "kind", "type_ignores"}
# Before 3.12 a place inside an f-string is that of the whole string, or worse.
PLACES_IN_FSTRINGS = sys.version_info >= (3, 12)


class Speller:
    def __init__(self, text: str) -> None:
        self.ascii = text.isascii()
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            width = len(line) if self.ascii else len(line.encode("utf-16-le")) // 2
            self.starts.append(self.starts[-1] + width + 1)
        self.out: list[str] = []
        self.placed = True

    def offset(self, lineno: int, column: int) -> int:
        line = self.lines[lineno - 1]
        if not self.ascii and not line.isascii():
            column = len(line.encode()[:column].decode().encode("utf-16-le")) // 2
        return self.starts[lineno - 1] + column

    def spell(self, node) -> None:
        if isinstance(node, ast.AST):
            self.spell_node(node)
        elif isinstance(node, list):
            self.out.append("[")
            for item in node:
                self.spell(item)
            self.out.append("]")
        elif isinstance(node, str):
            self.out.append(json.dumps(node))
        else:
            self.out.append("~" if node is None else str(node))

    def spell_node(self, node) -> None:
        kind = type(node).__name__
        self.out.append(kind)
        if kind == "Constant":
            self.spell_constant(node)
            return
        outer = self.placed
        if hasattr(node, "lineno"):
            self.place(node)
            if kind == "JoinedStr":
                self.placed = self.placed and PLACES_IN_FSTRINGS
        for field in node._fields:
            if field not in SKIPPED:
                value = getattr(node, field, None)
                self.spell(written(value) if kind == "JoinedStr" else value)
        self.placed = outer

    def place(self, node) -> None:
        start = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno, node.end_col_offset)
        if self.placed:
            self.out.append(f"{start}-{end}")

    def spell_constant(self, node) -> None:
        self.place(node)
        value = node.value
        if isinstance(value, str):
            self.out.append("s" + json.dumps(value))
        elif isinstance(value, bytes):
            self.out.append("b" + value.hex())
        elif isinstance(value, bool) or value is None:
            self.out.append(str(value))
        elif isinstance(value, int):
            self.out.append(f"i{value:x}")
        elif isinstance(value, float):
            self.out.append("f" + struct.pack(">d", value).hex())
        elif isinstance(value, complex):
            self.out.append("c" + struct.pack(">d", value.imag).hex())
        else:
            self.out.append("...")


def written(parts: list) -> list:
    """The parts of an f-string that stand in the source: 3.12 ends some format specifications with an empty text."""
    return [part for part in parts if not (isinstance(part, ast.Constant) and part.value == "")]


def statements(source: bytes, spell: bool) -> list[str]:
    tree = compile(source, "<source>", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    compile(source, "<source>", "exec", dont_inherit=True)
    speller = Speller(decoded(source))
    answers = []
    for statement in tree.body:
        speller.out = []
        speller.spell(statement)
        text = " ".join(speller.out)
        answers.append(text if spell else hashlib.md5(text.encode()).hexdigest())
    return answers


def decoded(source: bytes) -> str:
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    return source.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def answer(path: str, source: bytes, spell: bool) -> dict:
    try:
        return {"path": path, "statements": statements(source, spell)}
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return {"path": path, "error": f"{type(error).__name__}: {error}"}


def standard_library(stride: int) -> list[str]:
    root = Path(sysconfig.get_path("stdlib"))
    files = sorted(str(path) for path in root.rglob("*.py") if "site-packages" not in path.parts)
    return files[::stride]


def main() -> None:
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20_000)
    request = json.load(sys.stdin)
    spell = request.get("spell", False)
    if request.get("list", False):
        files = [{"path": path} for path in standard_library(request["stride"])]
    elif "sources" in request:
        files = [answer("", source.encode("utf-8", "surrogatepass"), spell) for source in request["sources"]]
    else:
        paths = request["files"] if "files" in request else standard_library(request["stride"])
        files = [answer(path, Path(path).read_bytes(), spell) for path in paths]
    json.dump({"minor": sys.version_info.minor, "files": files}, sys.stdout)


main()
