"""Prints the calls of dltHub's platform as JSON: facts read from the modules of the installed `dlthub-client`, none of which is run."""

import ast
import importlib.metadata
import json
import pathlib
import sys

PLANES = {"api": "control", "dataplane_api": "data", "logs": "data"}


def main() -> None:
    distribution = importlib.metadata.distribution("dlthub-client")
    root = pathlib.Path(str(distribution.locate_file("dlthub_sdk/_gen")))
    operations = {}
    for package, plane in PLANES.items():
        models = models_of(root / package / "models")
        for path in sorted((root / package / "api").rglob("*.py")):
            if path.name != "__init__.py":
                operations[path.stem] = operation(ast.parse(path.read_text("utf-8")), plane, models)
    table = {"client": f"dlthub-client {distribution.version}", "operations": dict(sorted(operations.items()))}
    json.dump(table, sys.stdout, indent=1)


def operation(module, plane, models):
    functions = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
    arguments = functions["_get_kwargs"]
    names = {keyword.arg: ast.unparse(keyword.annotation) for keyword in arguments.args.kwonlyargs}
    table = next(
        node.value
        for node in ast.walk(arguments)
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict) and node.value.keys
    )
    literal = {key.value: value for key, value in zip(table.keys, table.values)}
    route = literal["url"]
    path = route.value if isinstance(route, ast.Constant) else route.func.value.value
    statuses = [
        node.comparators[0].value
        for node in ast.walk(functions["_parse_response"])
        if isinstance(node, ast.Compare) and isinstance(node.comparators[0], ast.Constant)
    ]
    answers = sorted({status for status in statuses if isinstance(status, int)})
    return {
        "method": literal["method"].value.upper(),
        "path": path,
        "plane": plane,
        "query": query(arguments),
        "body": body(names.get("body"), arguments, models),
        # The one operation without a model for its success answers a stream of documents.
        "success": [status for status in answers if status < 300] or [200],
        "failure": [status for status in answers if status >= 300],
    }


def query(arguments):
    """The names of query parameters; `[]` follows those that take several values."""
    names = []
    hints = {keyword.arg: ast.unparse(keyword.annotation) for keyword in arguments.args.kwonlyargs}
    for node in ast.walk(arguments):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Subscript):
            continue
        target = node.targets[0]
        if isinstance(target.value, ast.Name) and target.value.id == "params":
            name = target.slice.value
            names.append(f"{name}[]" if "list[" in hints.get(name, "") else name)
    return sorted(names)


def body(hint, arguments, models):
    """`none`, `form`, or the keys of a JSON body; `?` follows those that may be absent."""
    if hint is None:
        return "none"
    source = ast.unparse(arguments)
    if "to_multipart" in source:
        return "form"
    return models[hint.split("|")[0].strip()]


def models_of(folder):
    found = {}
    for path in folder.glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
                found[node.name] = sorted(
                    field.target.id.rstrip("_") + ("?" if field.value is not None else "")
                    for field in fields
                    if field.target.id != "additional_properties"
                )
    return found


main()
