/**
 * What a workspace's own Python runs to generate the manifest: dlt's generator, its answer as one JSON document in a file
 * of its own, because what user code prints goes to standard output. Arguments: that file, the module, `all` or `some`.
 */
export const pythonGenerator = `
import sys
answer, module, scope = sys.argv[1:4]
sys.path.insert(0, "")
from dlt.common.json import json
try:
    from dlt._workspace.deployment.manifest import manifest_from_module
    manifest, warnings = manifest_from_module(module, use_all=scope == "all")
    document = {"manifest": json.dumps(manifest), "warnings": [str(warning) for warning in warnings]}
except BaseException as error:
    if isinstance(error, KeyboardInterrupt):
        raise
    document = {"error": str(error), "error_type": type(error).__qualname__}
with open(answer, "wb") as file:
    file.write(json.dumpb(document))
`
