export const id = 9;
export const ids = [9];
export const modules = {

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateWithPython: () => (/* binding */ generateWithPython)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/io/files.js
var files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/io/process.js
var process = __webpack_require__(5840);
// EXTERNAL MODULE: ./out/io/temporary-folder.js
var temporary_folder = __webpack_require__(6043);
// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __webpack_require__(5537);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __webpack_require__(6663);
// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __webpack_require__(4121);
// EXTERNAL MODULE: ./out/manifest/dlt-rules.js
var dlt_rules = __webpack_require__(9606);
// EXTERNAL MODULE: ./out/manifest/validate-manifest.js + 5 modules
var validate_manifest = __webpack_require__(1126);
;// CONCATENATED MODULE: ./out/manifest/load-manifest.js





/** The latest engine version of the manifests that this program writes and reads. */
const manifestEngineVersion = 2n;
/**
 * Reads a saved manifest: parses, migrates, validates. An engine version that this program does not know is refused
 * before anything else is looked at; an absent one counts as 1, and is then missing. (dlt/_workspace/deployment/manifest.py)
 */
function loadManifest(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid') {
        const reason = `${parsed.reason} (line ${parsed.line}, column ${parsed.column})`;
        return { kind: 'invalid', diagnostics: [(0,diagnostic/* diagnose */.h4)('MANIFEST_NOT_JSON', { reason })] };
    }
    const engine = engineOf(parsed.value);
    if (typeof engine !== 'bigint')
        return { kind: 'invalid', diagnostics: [engine] };
    const { manifest, diagnostics } = (0,validate_manifest/* validateManifest */.y)(parsed.value, (0,dlt_rules/* engineRules */.Sp)(engine));
    return manifest === null
        ? { kind: 'invalid', diagnostics }
        : { kind: 'manifest', manifest, warnings: diagnostics.filter((each) => !(0,diagnostic/* isError */.bJ)(each)) };
}
function engineOf(document) {
    if (!isObject(document))
        return (0,diagnostic/* diagnose */.h4)('MANIFEST_NOT_OBJECT', {});
    const version = Object.hasOwn(document, 'engine_version') ? (document['engine_version'] ?? null) : 1n;
    // Python holds `1`, `1.0` and `True` for equal; the shape then decides which of them may stand.
    if (version === 1n || version === 1 || version === true)
        return 1n;
    if (version === 2n || version === 2)
        return 2n;
    return (0,diagnostic/* diagnose */.h4)('MANIFEST_ENGINE_UNKNOWN', { version: (0,python_repr/* pythonText */.G)(version), supported: String(manifestEngineVersion) });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./out/commands/generator-answer.js



const raised = {
    error: schemas/* string */.YjP(),
    error_type: schemas/* string */.YjP(),
    place: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* int */.Whr(), schemas/* int */.Whr()]).nullable(),
    missing: schemas/* string */.YjP().nullable(),
};
const answerSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('manifest'), manifest: schemas/* string */.YjP(), warnings: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('no generator'), ...raised }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('raised'), ...raised, manifest: schemas/* string */.YjP().nullable() }),
]);
/**
 * Reads the answer of the generator. What dlt says becomes what reading says of the same; throws every fault found.
 * `command` is the Python that was run, `module` the deployment module, for the faults.
 */
function readAnswer(text, command, module) {
    const { data } = answerSchema.safeParse(parsed(text));
    if (data === undefined)
        throw generatorFailed('its answer is not one that this program knows.');
    if (data.kind === 'no generator') {
        throw (0,diagnostic/* failure */.V2)('PYTHON_WITHOUT_GENERATOR', { command, reason: sentence(data) });
    }
    if (data.kind === 'raised' && data.manifest === null)
        throw new diagnostic/* DeploymentError */.gt([faultOf(data, module)]);
    const loaded = loadManifest(data.manifest ?? '');
    if (loaded.kind === 'manifest') {
        // Found invalid by dlt for what is valid here.
        if (data.kind === 'raised')
            throw generatorFailed(sentence(data));
        return { manifest: loaded.manifest, diagnostics: [...warningsOf(data.warnings), ...loaded.warnings] };
    }
    const [first, ...others] = loaded.diagnostics;
    throw first === undefined ? generatorFailed('its manifest is not valid.') : new diagnostic/* DeploymentError */.gt([first, ...others]);
}
function generatorFailed(reason) {
    return (0,diagnostic/* failure */.V2)('PYTHON_GENERATOR_FAILED', { reason });
}
const sentence = ({ error, error_type: type }) => (error === '' ? type : `${type}: ${error}`);
function faultOf(data, module) {
    const [file, line, column] = data.place ?? ['', 1, 1];
    const location = data.place === null ? null : { file, line, column };
    if (data.missing === module && location === null)
        return (0,diagnostic/* diagnose */.h4)('DEPLOYMENT_MODULE_NOT_FOUND', { module, file: `${module.replaceAll('.', '/')}.py` });
    if (/^(?:Syntax|Indentation|Tab)Error$/.test(data.error_type))
        return (0,diagnostic/* diagnose */.h4)('SYNTAX_ERROR', { reason: sentence(data) }, location);
    if (location === null)
        return (0,diagnostic/* diagnose */.h4)('PYTHON_GENERATOR_FAILED', { reason: sentence(data) });
    return (0,diagnostic/* diagnose */.h4)('IMPORT_RAISES', { exception: sentence(data) }, location);
}
/** dlt's warnings of generation, as reading words them; those of validation are found again in the manifest. */
function warningsOf(warnings) {
    return warnings.flatMap((message) => {
        const [, missing] = /^module ['"](.*?)['"] has no __all__/.exec(message) ?? [];
        if (missing !== undefined)
            return [(0,diagnostic/* diagnose */.h4)('ALL_MISSING', { module: missing })];
        const [, absent] = /^name ['"](.*)['"] listed in __all__ but not found/.exec(message) ?? [];
        if (absent !== undefined)
            return [(0,diagnostic/* diagnose */.h4)('ALL_NAME_NOT_FOUND', { name: absent })];
        const [, strange] = /^name ['"](.*)['"] is not a recognized job/.exec(message) ?? [];
        if (strange !== undefined)
            return [(0,diagnostic/* diagnose */.h4)('ALL_NAME_NOT_A_JOB', { name: strange })];
        const [, ref, trigger] = /^job (.*): trigger (.*) matched no job$/.exec(message) ?? [];
        if (ref !== undefined && trigger !== undefined)
            return [(0,diagnostic/* diagnose */.h4)('TRIGGER_MATCHES_NO_JOB', { ref, trigger })];
        return ofValidation.test(message) ? [] : [(0,diagnostic/* diagnose */.h4)('PYTHON_GENERATOR_WARNING', { message })];
    });
}
const ofValidation = /^(?:interactive job|batch job|dashboard job|jobs?) ['"].*(?:no http trigger|cron tick|but no interval|prevents refresh runs|same entry point|but upstream is an interactive job|http trigger)/;
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/commands/python-generator.js
/**
 * What a workspace's own Python runs to generate the manifest: dlt's generator, its answer as one JSON document in a file
 * of its own. Arguments: the folder for its files, the module, `all` or `some`.
 *
 * - The workspace's code gets neither these arguments nor this process's output: whatever it prints, and whatever it
 *   starts and leaves behind prints, goes to a file.
 * - dlt is imported before the workspace is on the path, as its own command line has it.
 * - The answer ends the process: threads of the workspace's code that are still running do not hold it.
 */
const pythonGenerator = `
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
`;

;// CONCATENATED MODULE: ./out/commands/generate-with-python.js








/** A workspace whose import takes longer is not generating, it is working. */
const usualLimit = 300_000;
/**
 * Generates the manifest with dlt itself, in the workspace's environment. **This runs the workspace's code**: callers
 * see to it that it is trusted. Rejects with `PYTHON_NOT_FOUND`, `PYTHON_WITHOUT_GENERATOR`, `PYTHON_GENERATOR_FAILED`,
 * and with what dlt or Python find wrong in the code, where it stands.
 */
async function generateWithPython(door, { root, module, useAll, python, limit = usualLimit }) {
    const [program, ...args] = python === null ? findPython(root) : [python];
    const folder = await (0,temporary_folder/* temporaryFolder */.y)(door.temporary);
    try {
        const command = [...args, '-c', pythonGenerator, folder.path, module, useAll ? 'all' : 'some'];
        const options = { cwd: root, env: withoutInputs(door.env), timeout: limit };
        const ended = await (0,process/* runProcess */.R)(program, command, options).catch((cause) => {
            throw (0,diagnostic/* failure */.V2)('PYTHON_NOT_FOUND', { command: program }, null, { cause });
        });
        const text = (0,text_file/* readTextFile */.Gu)((0,external_node_path_.join)(folder.path, 'answer.json'));
        if (text !== null)
            return readAnswer(text, [program, ...args].join(' '), module);
        if (ended.timedOut)
            throw generatorFailed(`the code did not end within ${limit / 1000} seconds.`);
        const output = `${ended.stderr}\n${(0,text_file/* readTextFile */.Gu)((0,external_node_path_.join)(folder.path, 'output')) ?? ''}`;
        throw generatorFailed(lastLine(output, ended.code));
    }
    finally {
        await folder.remove();
    }
}
/** The workspace's code is trusted with its own secrets, not with the tokens of the workflow. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/.test(name)));
}
/** A project of uv runs in its own environment, and its lock stays as it is; else the environment beside it; else what the machine has. */
function findPython(root) {
    if ((0,files/* pathExists */.s0)((0,external_node_path_.join)(root, 'uv.lock')))
        return ['uv', 'run', '--quiet', '--frozen', 'python'];
    const own = (0,external_node_path_.join)(root, '.venv/bin/python');
    return [(0,files/* pathExists */.s0)(own) ? own : 'python3'];
}
/** The last thing that was said, and how it ended: the code itself may have ended the process. */
function lastLine(output, code) {
    const ending = code === null ? 'a signal ended it' : `it ended with exit code ${code}`;
    const last = output.trim().split('\n').at(-1) ?? '';
    return last === '' ? `${ending} and without an answer.` : `${ending}; it said last: ${last}`;
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4688);




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const standing = new Set();
/** Makes an empty folder of its own under `parent`. Rejects with `TEMPORARY_FOLDER_UNUSABLE`. It goes with `remove`, or when this process ends, by a signal too. */
async function temporaryFolder(parent) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'dlt-deploy-')).catch((cause) => {
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('TEMPORARY_FOLDER_UNUSABLE', { folder: parent, reason: reasonOf(cause) }, null, { cause });
    });
    if (standing.size === 0)
        watch();
    standing.add(path);
    return {
        path,
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            standing.delete(path);
            if (standing.size === 0)
                unwatch();
        },
    };
}
function reasonOf(cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
const reasons = {
    ENOSPC: 'there is no space left on the disk',
    EACCES: 'it may not be written to',
    EROFS: 'it may not be written to',
    ENOENT: 'it is not there',
    ENOTDIR: 'it is no folder',
};
function watch() {
    process.on('exit', removeAll);
    for (const signal of signals)
        process.on(signal, removeAndDie);
}
function unwatch() {
    process.off('exit', removeAll);
    for (const signal of signals)
        process.off(signal, removeAndDie);
}
function removeAll() {
    for (const path of standing)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
/** Where somebody else listens, it is theirs to decide; if they end the process, `exit` still comes. */
function removeAndDie(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    removeAll();
    unwatch();
    process.kill(process.pid, signal);
}


/***/ })

};
