"""How dlt describes its own specifications as inputs: {name: {"paths", "secret", "text", "definition"}}.

"paths" are the modules that have the class, "secret" says whether its values are secret already, "text" whether it also
parses a text, and "definition" is its own part of the schema. Input: nothing of importance.
"""

import importlib
import inspect
import json
import sys

MODULES = ["dlt.sources.credentials", "dlt.common.configuration.specs"]


def main() -> None:
    from dlt.common.configuration.specs.base_configuration import BaseConfiguration, is_secret_hint
    from dlt._workspace.deployment.reflection import schema_builder

    found: dict = {}
    for module_name in MODULES:
        module = importlib.import_module(module_name)
        for name, cls in inspect.getmembers(module, inspect.isclass):
            if not issubclass(cls, BaseConfiguration) or not name.endswith(("Credentials", "FilesystemConfiguration")):
                continue
            builder = schema_builder()
            schema = builder.hint_schema(cls)
            for key, definition in builder.defs.items():
                found.setdefault(key, {"paths": [], "definition": definition})
            entry = found[cls.__name__]
            entry["secret"] = is_secret_hint(cls)
            entry["text"] = "anyOf" in schema
            entry["paths"].append(f"{module_name}.{name}")
            own = f"{cls.__module__}.{cls.__qualname__}"
            if own not in entry["paths"]:
                entry["paths"].append(own)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    sys.path.pop(0)
    json.load(sys.stdin)
    main()
