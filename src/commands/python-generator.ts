/**
 * What a workspace's own Python runs to generate the manifest: dlt's generator, its answer as one JSON document in a file
 * of its own. Arguments: the folder for its files, the module, `all` or `some`.
 *
 * - The workspace's code gets neither these arguments nor this process's output: whatever it prints, and whatever it
 *   starts and leaves behind prints, goes to a file.
 * - dlt is imported before the workspace is on the path, as its own command line has it.
 * - The answer ends the process: threads of the workspace's code that are still running do not hold it.
 */
export const pythonGenerator = `
import os, sys
folder, module, scope = sys.argv[1:4]
del sys.argv[1:]
sys.path[:] = [entry for entry in sys.path if entry != ""]
root = os.path.realpath(os.getcwd()) + os.sep
said = os.open(os.path.join(folder, "output"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(said, 1)
os.dup2(said, 2)

def answer(document):
    import json
    whole = os.path.join(folder, "answer.json")
    with open(whole + ".part", "w", encoding="ascii") as file:
        json.dump(document, file)
    os.replace(whole + ".part", whole)

def place(error):
    if isinstance(error, SyntaxError) and error.filename:
        return [error.filename, error.lineno or 1, error.offset or 1]
    found, step = None, error.__traceback__
    while step is not None:
        name = os.path.realpath(step.tb_frame.f_code.co_filename)
        if name.startswith(root):
            found = [name, step.tb_lineno, 1]
        step = step.tb_next
    return found

def described(error):
    where = place(error)
    if where is not None:
        path = os.path.realpath(where[0])
        where = [os.path.relpath(path, root).replace(os.sep, "/"), *where[1:]] if path.startswith(root) else None
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
    except BaseException:
        text = ""
    missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
    return {"error": text, "error_type": type(error).__qualname__, "place": where, "missing": missing}

own = os.getpid()
try:
    from dlt._workspace.deployment import manifest as generator
    from dlt.common.json import json as dlt_json
except BaseException as error:
    answer({"kind": "no generator", **described(error)})
    os._exit(0)
try:
    manifest, warnings = generator.manifest_from_module(module, use_all=scope == "all")
    document = {"kind": "manifest", "manifest": dlt_json.dumps(manifest), "warnings": [str(warning) for warning in warnings]}
except BaseException as error:
    document = {"kind": "raised", **described(error), "manifest": None}
    if hasattr(error, "validation"):
        try:
            name = generator._resolve_module_name(module)
            document["manifest"] = dlt_json.dumps(generator.generate_manifest(sys.modules[name], use_all=scope == "all")[0])
        except BaseException:
            pass
if os.getpid() == own:
    answer(document)
os._exit(0)
`
