"""Says whether CPython compiles sources.

In:  {"sources": ["...", ...]}
Out: {"minor": 11, "verdicts": [null, or {"type": "SyntaxError", "words": "...", "line": 1, "column": 1}, ...]}
"""

import json
import sys
import warnings


def verdict(source: str):
    try:
        compile(source.encode("utf-8", "surrogatepass"), "<source>", "exec", dont_inherit=True)
    except SyntaxError as error:
        kind = type(error).__name__
        return {"type": kind, "words": error.msg, "line": error.lineno, "column": error.offset}
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return {"type": type(error).__name__, "words": str(error), "line": None, "column": None}
    return None


def main() -> None:
    warnings.simplefilter("ignore")
    request = json.load(sys.stdin)
    verdicts = [verdict(source) for source in request["sources"]]
    json.dump({"minor": sys.version_info.minor, "verdicts": verdicts}, sys.stdout)


main()
