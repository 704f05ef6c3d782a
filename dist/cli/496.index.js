export const id = 496;
export const ids = [496];
export const modules = {

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declareManifest: () => (/* binding */ declareManifest),
  $: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 133 modules
var generate_manifest = __webpack_require__(8578);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 15 modules
var diagnostic = __webpack_require__(5343);
// EXTERNAL MODULE: ./out/io/files.js
var files = __webpack_require__(7434);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./out/io/process.js
var process = __webpack_require__(5840);
// EXTERNAL MODULE: ./out/io/temporary-folder.js
var temporary_folder = __webpack_require__(6043);
// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __webpack_require__(5537);
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

;// CONCATENATED MODULE: ./out/commands/python-generator.js
/**
 * What a workspace's own Python runs to generate the manifest: dlt's generator, its answer as one JSON document in a file
 * of its own, because what user code prints goes to standard output. Arguments: that file, the module, `all` or `some`.
 */
const pythonGenerator = `
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
`;

;// CONCATENATED MODULE: ./out/commands/generate-with-python.js









const answerSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ manifest: schemas/* string */.YjP(), warnings: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* object */.Ikc({ error: schemas/* string */.YjP(), error_type: schemas/* string */.YjP() }),
]);
/** Five minutes: a workspace whose import takes longer is not generating, it is working. */
const limit = 300_000;
/**
 * Generates the manifest with dlt itself, in the workspace's environment. **This runs the workspace's code**: callers
 * see to it that it is trusted. Rejects with `PYTHON_NOT_FOUND` and `PYTHON_GENERATOR_FAILED`.
 */
async function generateWithPython(door, { root, module, useAll, python }) {
    const [program, ...args] = python === null ? findPython(root) : [python];
    const folder = await (0,temporary_folder/* temporaryFolder */.y)(door.temporary);
    try {
        const answer = (0,external_node_path_.join)(folder.path, 'answer.json');
        const command = [...args, '-c', pythonGenerator, answer, module, useAll ? 'all' : 'some'];
        const options = { cwd: root, env: withoutInputs(door.env), timeout: limit };
        const ended = await (0,process/* runProcess */.R)(program, command, options).catch((cause) => {
            throw (0,diagnostic/* failure */.V2)('PYTHON_NOT_FOUND', { command: program }, null, { cause });
        });
        const text = (0,text_file/* readTextFile */.Gu)(answer);
        if (text !== null)
            return readAnswer(text);
        throw failed(ended.timedOut ? 'it did not end within five minutes.' : lastLine(ended.stderr, ended.code));
    }
    finally {
        await folder.remove();
    }
}
function readAnswer(text) {
    const { data } = answerSchema.safeParse(parseAnswer(text));
    if (data === undefined)
        throw failed('its answer is not one that this program knows.');
    if ('error' in data)
        throw failed(`${data.error_type}: ${data.error}`);
    const loaded = loadManifest(data.manifest);
    const warnings = data.warnings.map((message) => (0,diagnostic/* diagnose */.h4)('PYTHON_GENERATOR_WARNING', { message }));
    if (loaded.kind === 'manifest')
        return { manifest: loaded.manifest, diagnostics: warnings };
    const [first, ...others] = loaded.diagnostics;
    throw first === undefined ? failed('its manifest is not valid.') : new diagnostic/* DeploymentError */.gt([first, ...others]);
}
/** The workspace's code is trusted with its own secrets, not with the tokens of the workflow. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/.test(name)));
}
/** A project of uv runs in its own environment; else the environment beside it; else what the machine has. */
function findPython(root) {
    if ((0,files/* pathExists */.s0)((0,external_node_path_.join)(root, 'uv.lock')))
        return ['uv', 'run', '--quiet', 'python'];
    const own = (0,external_node_path_.join)(root, '.venv/bin/python');
    return [(0,files/* pathExists */.s0)(own) ? own : 'python3'];
}
function failed(reason) {
    return (0,diagnostic/* failure */.V2)('PYTHON_GENERATOR_FAILED', { reason });
}
function parseAnswer(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function lastLine(stderr, code) {
    return stderr.trim().split('\n').at(-1) || `it ended with ${code === null ? 'a signal' : `exit code ${code}`}`;
}

// EXTERNAL MODULE: ./out/commands/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(6797);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/declare-manifest.js









/** The manifest of the workspace at a folder or above it. Rejects with every fault found. */
async function declareManifest(door, request) {
    return await manifestOf(door, (0,open_workspace/* openWorkspace */.O)(door, request.workspace), request);
}
/**
 * The manifest of an open workspace. `auto` reads the source; where that fails on what only running can decide, and the
 * code is trusted, it runs dlt's generator, and where there is none, reports what the reading found.
 */
async function manifestOf(door, workspace, request) {
    switch (request.generator) {
        case 'static':
            return read(door, workspace, request);
        case 'python':
            return await run(door, workspace, request);
        case 'auto':
            return await readOrRun(door, workspace, request);
    }
}
async function readOrRun(door, workspace, request) {
    try {
        return read(door, workspace, request);
    }
    catch (found) {
        if (!request.trusted || !(found instanceof diagnostic/* DeploymentError */.gt))
            throw found;
        if (!found.diagnostics.filter(diagnostic/* isError */.bJ).every(({ code }) => decidedByRunning.has(code)))
            throw found;
        door.progress('Reading alone cannot decide the manifest: running dlt’s generator');
        return await run(door, workspace, request).catch((fault) => {
            throw isWithoutGenerator(fault) ? found : fault;
        });
    }
}
/** What reading cannot know and running can. Anything else would fail in Python as well. */
const decidedByRunning = new Set([
    'DLT_VERSION_UNREAD',
    'VALUE_NOT_STATIC',
    'JOB_VALUE_UNKNOWN',
    'EVALUATION_TOO_LARGE',
    'ENCODING_NOT_SUPPORTED',
]);
function isWithoutGenerator(fault) {
    if (!(fault instanceof diagnostic/* DeploymentError */.gt))
        return false;
    const [{ code, message }] = fault.diagnostics;
    return code === 'PYTHON_NOT_FOUND' || (code === 'PYTHON_GENERATOR_FAILED' && /No module named 'dlt/.test(message));
}
function read(door, workspace, request) {
    const { required, python, dlt, diagnostics } = (0,workspace_versions/* workspaceVersions */.L)(workspace.files);
    const generated = (0,generate_manifest/* generateManifest */.V)({
        files: workspace.files,
        ...(0,deployment_module/* deploymentModule */.e)(named(door, workspace, request.module)),
        python,
        dlt,
        createdAt: createdAt(door),
    });
    const warnings = (0,stop_at_errors/* stopAtErrors */.B)([...diagnostics, ...generated.diagnostics]);
    if (generated.manifest === null)
        throw new Error('there is no manifest, and nobody says why');
    return { manifest: generated.manifest, diagnostics: warnings, places: generated.places, versions: required };
}
async function run(door, workspace, request) {
    if (!request.trusted)
        throw (0,diagnostic/* failure */.V2)('CODE_NOT_TRUSTED', {});
    const module = (0,deployment_module/* deploymentModule */.e)(named(door, workspace, request.module));
    const generated = await generateWithPython(door, { root: workspace.root, ...module, python: request.python });
    const { required } = (0,workspace_versions/* workspaceVersions */.L)(workspace.files);
    const manifest = { ...generated.manifest, created_at: createdAt(door) };
    return { manifest, diagnostics: generated.diagnostics, places: new Map(), versions: required };
}
/** A path is taken from the folder the user stands in, where there is such a file, else from the workspace. */
function named(door, { root }, module) {
    if (module === null || !module.endsWith('.py'))
        return module;
    const here = (0,external_node_path_.resolve)(door.cwd, module);
    const full = (0,files/* pathExists */.s0)(here) ? here : (0,external_node_path_.resolve)(root, module);
    if (!(0,files/* isWithin */.UO)(full, root))
        throw (0,diagnostic/* failure */.V2)('MODULE_OUTSIDE', { path: module });
    return (0,external_node_path_.relative)(root, full).replaceAll(external_node_path_.sep, '/');
}
/** As Python writes an instant; `SOURCE_DATE_EPOCH` (reproducible-builds.org) stands in for the clock. */
function createdAt({ env, now }) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    const instant = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : now();
    const [seconds = '', fraction = '000'] = instant.slice(0, -1).split('.');
    return `${seconds}${fraction === '000' ? '' : `.${fraction}000`}+00:00`;
}


/***/ }),

/***/ 6797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 15 modules
var diagnostic = __webpack_require__(5343);
// EXTERNAL MODULE: ./out/io/files.js
var io_files = __webpack_require__(7434);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./out/workspace/repository-root.js

/**
 * The repository that a folder is in: the nearest folder upwards with `.git`, a folder or, in a worktree or submodule, a
 * file. The folder itself where there is none. `start` is absolute, with `/`.
 */
function repositoryRoot(start, exists) {
    for (let folder = start;; folder = (0,posix_.dirname)(folder)) {
        if (exists((0,posix_.join)(folder, '.git')))
            return folder;
        if (folder === (0,posix_.dirname)(folder))
            return start;
    }
}

// EXTERNAL MODULE: ./out/workspace/secret-settings.js
var secret_settings = __webpack_require__(9136);
// EXTERNAL MODULE: ./out/workspace/settings.js
var workspace_settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/workspace/toml.js
var toml = __webpack_require__(9536);
;// CONCATENATED MODULE: ./out/workspace/settings-files.js



/**
 * Reads `config.toml`, `secrets.toml` and those of each profile in the settings folder. dlt would read the user's own
 * below `~/.dlt` as well; a deploy must not depend on them.
 *
 * A file that is not TOML is reported at its line, without a word of what is in it, and left out.
 */
function readSettings(files, settingsFolder) {
    const found = { config: new Map(), secrets: new Map() };
    const diagnostics = [];
    for (const name of files.list(settingsFolder)) {
        const known = (0,profile/* settingsFileName */.bH)(name);
        const path = `${settingsFolder}/${name}`;
        const bytes = known === null ? null : files.read(path);
        if (known === null || bytes === null)
            continue;
        const text = decode(bytes);
        const table = text === null ? { line: 1, column: 1 } : (0,toml/* parseToml */.M)(text);
        if ('line' in table)
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SETTINGS_NOT_TOML', { path }, { file: path, ...table }));
        else
            found[known.kind].set(known.profile, table);
    }
    return { ...found, diagnostics };
}
/** Null for what dlt's reader refuses: bytes that are not UTF-8, or a byte order mark before them. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.startsWith('\ufeff') ? null : text;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./out/workspace/toml-text.js
var toml_text = __webpack_require__(9242);
// EXTERNAL MODULE: ./out/workspace/workspace.js
var workspace = __webpack_require__(3403);
;// CONCATENATED MODULE: ./out/commands/open-workspace.js









/** Secrets that stand in files, in the wrong ones too. */
function* valuesIn({ config, secrets }) {
    for (const table of secrets.values())
        yield* (0,toml_text/* textsWithin */.qI)(table);
    for (const table of config.values())
        for (const [key, value] of (0,workspace_settings/* flatten */.Bq)(table))
            if ((0,secret_settings/* isSecretSetting */.d)(key, value))
                yield* (0,toml_text/* textsWithin */.qI)(value);
}
/**
 * The workspace at `folder`, or above it; the folder the command was started in where it is null.
 * Rejects with `WORKSPACE_NOT_FOUND`.
 */
function openWorkspace(door, folder) {
    const start = (0,external_node_path_.resolve)(door.cwd, folder ?? '.');
    const found = (0,workspace/* findWorkspace */.pl)(start, io_files/* pathExists */.s0, door.env['DLT_CONFIG_FOLDER'] || workspace/* defaultSettingsFolder */.n);
    if ('code' in found)
        throw new diagnostic/* DeploymentError */.gt([found]);
    const boundary = repositoryRoot(found.root, io_files/* pathExists */.s0);
    const files = (0,io_files/* readWorkspaceFiles */.fz)(found.root, boundary);
    const settings = readSettings(files, found.settingsFolder);
    door.conceal(valuesIn(settings));
    const configured = (0,workspace_settings/* settingAt */.OZ)((0,workspace_settings/* settingsUnder */.G3)('', settings.config), ['workspace', 'settings', 'name']);
    return {
        ...found,
        name: (0,workspace/* workspaceName */.hK)(found.root, typeof configured === 'string' ? configured : null),
        boundary,
        files,
        settings,
    };
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stopAtErrors)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5343);

/** Stops where there is an error among the diagnostics, with all of them; hands back the warnings. */
function stopAtErrors(diagnostics) {
    const [first, ...others] = diagnostics.filter(_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ);
    if (first !== undefined)
        throw new _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .DeploymentError */ .gt([first, ...others]);
    return diagnostics;
}


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workspaceVersions)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5343);
/* harmony import */ var _workspace_required_dlt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5536);
/* harmony import */ var _workspace_required_python__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1404);



const known = [9, 10, 11, 12, 13, 14];
/** What is not certain is said: a Python that this program does not know, a dlt that no file of the workspace names. */
function workspaceVersions(files) {
    const required = { python: (0,_workspace_required_python__WEBPACK_IMPORTED_MODULE_2__/* .requiredPython */ .e)(files), dlt: (0,_workspace_required_dlt__WEBPACK_IMPORTED_MODULE_1__/* .requiredDlt */ .w)(files) };
    const [, minor = 0] = numbersOf(required.python.version);
    const python = known.find((each) => each >= minor) ?? 14;
    const version = { version: required.python.version, read: `3.${python}` };
    return {
        required,
        python: { major: 3, minor: python },
        dlt: dltVersion(required.dlt.version),
        diagnostics: [
            ...(python === minor ? [] : [(0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('PYTHON_VERSION_UNTESTED', version)]),
            ...(required.dlt.kind === 'known' ? [] : [(0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('DLT_VERSION_ASSUMED', { version: required.dlt.version })]),
        ],
    };
}
function dltVersion(text) {
    const [major = 0, minor = 0, patch = 0] = numbersOf(text);
    return { major, minor, patch };
}
function numbersOf(version) {
    return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}


/***/ }),

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deploymentModule)
/* harmony export */ });
/* unused harmony export defaultModule */
/** The module that declares a workspace's jobs unless another is named. */
const defaultModule = '__deployment__';
/**
 * What a user named: a dotted module, or the path of an ad-hoc file relative to the workspace, whose jobs are found
 * without `__all__`. A path becomes a name as dlt has it (dlt/_workspace/deployment/manifest.py): slashes to dots, no
 * leading dots.
 */
function deploymentModule(named) {
    if (named === null)
        return { module: defaultModule, useAll: true };
    if (!named.endsWith('.py'))
        return { module: named, useAll: true };
    const dotted = named.slice(0, -'.py'.length).replaceAll('/', '.').replace(/^\.+/, '');
    return { module: dotted, useAll: false };
}


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ generateManifest)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 15 modules
var diagnostics_diagnostic = __webpack_require__(5343);
// EXTERNAL MODULE: ./out/manifest/dlt-rules.js
var dlt_rules = __webpack_require__(9606);
// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __webpack_require__(5422);
;// CONCATENATED MODULE: ./out/manifest/default-trigger.js


/**
 * The trigger that stands for a job when none is asked for: the first schedule or period, else the first that
 * is none of those that never are, such as `manual` and `deployment`. Null where there is none; unparsable ones do not count.
 * (dlt/_workspace/deployment/manifest.py)
 */
function defaultTrigger(triggers, { neverDefault } = dlt_rules/* firstRules */.Yt) {
    const parsed = triggers.map((text) => ({ text, kind: (0,manifest_trigger/* parseTrigger */.uc)(text).kind }));
    const timed = parsed.find(({ kind }) => kind === 'schedule' || kind === 'every');
    return (timed ?? parsed.find(({ kind }) => kind !== 'invalid' && !neverDefault.includes(kind)))?.text ?? null;
}

// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/manifest/python-strip.js
var python_strip = __webpack_require__(8911);
// EXTERNAL MODULE: ./out/manifest/validate-manifest.js + 5 modules
var validate_manifest = __webpack_require__(1126);
;// CONCATENATED MODULE: ./out/python/literal.js
let clock = 0;
const births = new WeakMap();
/** Remembers when a mutable value was made, and gives it back. */
function born(value) {
    clock += 1;
    births.set(value, clock);
    return value;
}
/** A moment of the evaluation, to ask later what was made after it. */
const moment = () => clock;
const isYounger = (value, than) => (births.get(value) ?? 0) > than;
const none = { kind: 'none' };
const ellipsis = { kind: 'ellipsis' };
const notImplemented = { kind: 'notimplemented' };
const yes = { kind: 'bool', value: true };
const no = { kind: 'bool', value: false };
const bool = (value) => (value ? yes : no);
const literal_int = (value) => ({ kind: 'int', value: BigInt(value) });
const literal_float = (value) => ({ kind: 'float', value });
const literal_str = (value) => ({ kind: 'str', value });
const bytes = (value) => ({ kind: 'bytes', value });
const tuple = (items) => ({ kind: 'tuple', items });
const list = (items) => born({ kind: 'list', items: [...items], havoc: null });
const emptyDict = () => born({ kind: 'dict', entries: new Map(), havoc: null });
const namespace = (names = []) => born({
    kind: 'namespace',
    names: new Map(names),
    havoc: null,
});
const literal_unknown = (cause, may = []) => ({
    kind: 'unknown',
    cause,
    may: may.length > 1 ? [...new Set(may)] : may,
    foreign: null,
    isModule: false,
});
/** The same unknown, that may also be or hold these. */
function withMay(value, more) {
    const known = new Set(value.may);
    const added = more.filter((one) => !known.has(one));
    return added.length === 0 ? value : { ...value, may: [...new Set([...value.may, ...added])] };
}
/** The cause that an expression cannot be known for a reason of its own. */
const literal_cause = (reason, place) => ({
    reason,
    expression: place.unit.text.slice(place.start, place.end),
    place,
});
/** A value of a package outside of the workspace, by its dotted name. */
const foreign = (path, place, may = [], reason) => ({
    kind: 'unknown',
    cause: literal_cause(reason ?? `\`${path}\` is not part of this workspace`, place),
    may: may.length > 1 ? [...new Set(may)] : may,
    foreign: path,
    isModule: false,
});
const foreignModule = (name, place) => ({
    ...foreign(name, place),
    isModule: true,
});
/** A native function that takes what it is given, unknown or not. */
const literal_native = (name, call, binds = true) => ({
    kind: 'native',
    name,
    call,
    binds,
    names: namespace(),
});
/** A native function of known values: given an unknown, it is that unknown. */
const pure = (name, call, binds = true) => literal_native(name, (machine, args, place) => firstUnknown(args) ?? call(machine, args, place), binds);
const property = (name, get) => ({
    kind: 'descriptor',
    type: 'property',
    function: literal_native(name, (_machine, args, place) => get(args.positional[0] ?? none, place)),
    setter: null,
});
const literal_positional = (...values) => ({
    positional: values,
    keywords: new Map(),
    rest: null,
});
function firstUnknown(args) {
    if (args.rest !== null)
        return args.rest;
    for (const value of args.positional)
        if (value.kind === 'unknown')
            return value;
    for (const value of args.keywords.values())
        if (value.kind === 'unknown')
            return value;
    return null;
}
/** An iterator over items that are at hand. */
const iteratorOf = (type, produce) => born({
    kind: 'iterator',
    type,
    produce,
    sources: [],
    items: null,
    position: 0,
    havoc: null,
});

;// CONCATENATED MODULE: ./out/python/machine.js
const normal = { kind: 'normal' };
/** A Python exception on its way. Never leaves the room. */
class PythonException extends Error {
    name = 'PythonException';
    value;
    place;
    constructor(value, place) {
        super('a Python exception');
        this.value = value;
        this.place = place;
    }
}
/** Evaluation cannot go on: a limit was reached. Never leaves the room. */
class Exhausted extends Error {
    name = 'Exhausted';
    reason;
    place;
    constructor(reason, place) {
        super(reason);
        this.reason = reason;
        this.place = place;
    }
}

;// CONCATENATED MODULE: ./out/python/mro.js
/** The order in which a class with these bases looks things up after itself (C3); null where there is none. */
function linearize(bases) {
    const lists = [...bases.map((base) => [...base.mro]), [...bases]];
    const order = [];
    for (;;) {
        const open = lists.filter((list) => list.length > 0);
        if (open.length === 0)
            return order;
        const next = open
            .map((list) => list[0])
            .find((head) => open.every((list) => !list.slice(1).includes(head)));
        if (next === undefined)
            return null;
        order.push(next);
        for (const list of lists)
            if (list[0] === next)
                list.shift();
    }
}

;// CONCATENATED MODULE: ./out/python/native-class.js


/** A class with its order of lookup. Of bases that cannot be ordered the first decides. */
function makeClass(name, bases, names, foreign = null, construct = null) {
    const mro = [];
    // What comes from outside with a base comes with its subclasses as well.
    const inherited = foreign ?? bases.find((base) => base.foreign !== null)?.foreign ?? null;
    const cls = { kind: 'class', name, bases, mro, names, foreign: inherited, construct };
    mro.push(cls, ...(linearize(bases) ?? bases[0]?.mro ?? []));
    return cls;
}
const objectClass = makeClass('object', [], namespace([['__module__', { kind: 'str', value: 'builtins' }]]));
const natives = new WeakSet();
const isNativeClass = (cls) => natives.has(cls);
/** A class that the interpreter or the room that embeds it provides. */
function nativeClass(name, parts = {}) {
    const names = namespace(Object.entries(parts.members ?? {}));
    names.names.set('__module__', { kind: 'str', value: parts.module ?? 'builtins' });
    names.names.set('__qualname__', { kind: 'str', value: name });
    const cls = makeClass(name, parts.bases ?? [objectClass], names, null, parts.construct ?? null);
    natives.add(cls);
    return cls;
}
const makeInstance = (cls, names = [], payload = null, base = null) => ({ kind: 'instance', cls, names: namespace(names), base, payload });
const isSubclass = (cls, of) => cls.mro.includes(of);
// A metaclass or base from outside may make anything of the constants of a class, but hardly of its functions.
const isOwn = (member) => member.kind === 'function' || member.kind === 'descriptor';
/** What a class has under a name, its own or inherited. */
function classMember(cls, name) {
    for (const base of cls.mro) {
        const member = base.names.names.get(name);
        if (member !== undefined)
            return base.foreign === null || isOwn(member) ? member : { ...base.foreign, may: [member] };
        if (base.names.havoc !== null)
            return base.names.havoc;
        if (base.foreign !== null)
            return base.foreign;
    }
    return undefined;
}
/** A member of a class as its instance sees it. */
function bound(member, self, cls) {
    if (member.kind === 'function' || (member.kind === 'native' && member.binds)) {
        return { kind: 'method', self, function: member };
    }
    if (member.kind === 'descriptor') {
        if (member.type === 'staticmethod')
            return member.function;
        if (member.type === 'classmethod')
            return { kind: 'method', self: cls, function: member.function };
    }
    return member;
}

;// CONCATENATED MODULE: ./out/python/exceptions.js



/** Name and base of every builtin exception that a module may meet. */
const hierarchy = [
    ['Exception', 'BaseException'],
    ['SystemExit', 'BaseException'],
    ['KeyboardInterrupt', 'BaseException'],
    ['GeneratorExit', 'BaseException'],
    ['ArithmeticError', 'Exception'],
    ['FloatingPointError', 'ArithmeticError'],
    ['OverflowError', 'ArithmeticError'],
    ['ZeroDivisionError', 'ArithmeticError'],
    ['AssertionError', 'Exception'],
    ['AttributeError', 'Exception'],
    ['BufferError', 'Exception'],
    ['EOFError', 'Exception'],
    ['ImportError', 'Exception'],
    ['ModuleNotFoundError', 'ImportError'],
    ['LookupError', 'Exception'],
    ['IndexError', 'LookupError'],
    ['KeyError', 'LookupError'],
    ['MemoryError', 'Exception'],
    ['NameError', 'Exception'],
    ['UnboundLocalError', 'NameError'],
    ['OSError', 'Exception'],
    ['FileExistsError', 'OSError'],
    ['FileNotFoundError', 'OSError'],
    ['PermissionError', 'OSError'],
    ['BlockingIOError', 'OSError'],
    ['ChildProcessError', 'OSError'],
    ['InterruptedError', 'OSError'],
    ['IsADirectoryError', 'OSError'],
    ['NotADirectoryError', 'OSError'],
    ['ProcessLookupError', 'OSError'],
    ['TimeoutError', 'OSError'],
    ['ConnectionError', 'OSError'],
    ['BrokenPipeError', 'ConnectionError'],
    ['ConnectionAbortedError', 'ConnectionError'],
    ['ConnectionRefusedError', 'ConnectionError'],
    ['ConnectionResetError', 'ConnectionError'],
    ['ReferenceError', 'Exception'],
    ['RuntimeError', 'Exception'],
    ['NotImplementedError', 'RuntimeError'],
    ['RecursionError', 'RuntimeError'],
    ['StopIteration', 'Exception'],
    ['StopAsyncIteration', 'Exception'],
    ['SyntaxError', 'Exception'],
    ['IndentationError', 'SyntaxError'],
    ['TabError', 'IndentationError'],
    ['SystemError', 'Exception'],
    ['TypeError', 'Exception'],
    ['ValueError', 'Exception'],
    ['UnicodeError', 'ValueError'],
    ['UnicodeDecodeError', 'UnicodeError'],
    ['UnicodeEncodeError', 'UnicodeError'],
    ['UnicodeTranslateError', 'UnicodeError'],
    ['Warning', 'Exception'],
    ['DeprecationWarning', 'Warning'],
    ['UserWarning', 'Warning'],
    ['RuntimeWarning', 'Warning'],
    ['FutureWarning', 'Warning'],
    ['BytesWarning', 'Warning'],
    ['EncodingWarning', 'Warning'],
    ['ImportWarning', 'Warning'],
    ['PendingDeprecationWarning', 'Warning'],
    ['ResourceWarning', 'Warning'],
    ['SyntaxWarning', 'Warning'],
    ['UnicodeWarning', 'Warning'],
];
const constructException = (_machine, cls, args) => makeInstance(cls, [['args', tuple(args.positional)]]);
const baseException = nativeClass('BaseException', {
    bases: [objectClass],
    construct: constructException,
    members: {
        __init__: literal_native('__init__', (machine, args) => {
            const self = args.positional[0];
            if (self?.kind === 'instance') {
                machine.journal.touch(self.names, 'args');
                self.names.names.set('args', tuple(args.positional.slice(1)));
            }
            return none;
        }),
        with_traceback: literal_native('with_traceback', (_machine, args) => args.positional[0] ?? none),
        add_note: literal_native('add_note', () => none),
    },
});
const exceptionClasses = (() => {
    const classes = new Map([['BaseException', baseException]]);
    for (const [name, base] of hierarchy) {
        const parent = classes.get(base) ?? baseException;
        classes.set(name, nativeClass(name, { bases: [parent], construct: constructException }));
    }
    const system = classes.get('OSError');
    if (system !== undefined)
        for (const alias of ['IOError', 'EnvironmentError'])
            classes.set(alias, system);
    return classes;
})();
const exceptionClass = (name) => exceptionClasses.get(name) ?? baseException;
/** The Python exception of a builtin class with one message, ready to be thrown. */
const exceptions_raised = (name, message, place) => new PythonException(makeInstance(exceptionClass(name), [['args', tuple([literal_str(message)])]]), place);
/** `ValueError` and what it says, for people. */
function describeException(value) {
    if (value.kind !== 'instance')
        return { type: value.kind === 'class' ? value.name : 'Exception', message: '' };
    const said = messageOf(value);
    return { type: value.cls.name, message: said };
}
function messageOf(value) {
    const args = value.names.names.get('args');
    if (args?.kind !== 'tuple')
        return '';
    if (classMember(value.cls, '__str__')?.kind === 'function')
        return '';
    return args.items
        .map((item) => (item.kind === 'str' ? item.value : item.kind === 'int' ? String(item.value) : '…'))
        .join(', ');
}

;// CONCATENATED MODULE: ./out/python/hash-key.js


const identities = new WeakMap();
let count = 0;
/** A number of its own for each object: what `is` compares. */
function identity(value) {
    const known = identities.get(value);
    if (known !== undefined)
        return known;
    count += 1;
    identities.set(value, count);
    return count;
}
/**
 * A text that two values share exactly where Python holds them for the same dictionary key: `1`, `1.0` and `True` do.
 * Null for a value that cannot be hashed; an unknown where that cannot be told.
 */
function hashKey(value) {
    switch (value.kind) {
        case 'none':
        case 'ellipsis':
        case 'notimplemented':
            return value.kind;
        case 'bool':
            return value.value ? 'n1' : 'n0';
        case 'int':
            return `n${value.value}`;
        case 'float':
            if (Number.isNaN(value.value))
                return `nan${identity(value)}`;
            return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`;
        case 'str':
            return `s${value.value}`;
        case 'bytes':
            return `b${[...value.value].join(',')}`;
        case 'range':
        case 'slice':
            return `${value.kind}${identity(value)}`;
        case 'tuple':
            return combine('t', value.items);
        case 'set':
            if (!value.frozen)
                return null;
            return value.havoc ?? `z${[...value.entries.keys()].map(sized).toSorted().join('')}`;
        case 'list':
        case 'dict':
            return null;
        case 'instance':
            return instanceKey(value);
        case 'unknown':
            return value.isModule && value.foreign !== null ? `m${value.foreign}` : value;
        case 'iterator':
        case 'function':
        case 'native':
        case 'method':
        case 'descriptor':
        case 'class':
        case 'module':
            return `o${identity(value)}`;
    }
}
const sized = (key) => `${key.length}:${key}`;
function combine(prefix, items) {
    let key = prefix;
    for (const item of items) {
        const part = hashKey(item);
        if (typeof part !== 'string')
            return part;
        key += sized(part);
    }
    return key;
}
function instanceKey(value) {
    const hash = classMember(value.cls, '__hash__');
    if (hash?.kind === 'none')
        return null;
    const equal = classMember(value.cls, '__eq__');
    if (value.base !== null && (equal === undefined || equal.kind === 'native'))
        return hashKey(value.base);
    if (hash?.kind === 'native' && typeof value.payload === 'string')
        return `p${identity(value.cls)}${value.payload}`;
    const own = hash ?? equal;
    if (own === undefined || value.cls === objectClass)
        return `o${identity(value)}`;
    if (own.kind === 'unknown')
        return own;
    return literal_unknown({ reason: 'its class decides what it is equal to', expression: value.cls.name, place: noPlace });
}
const noPlace = { unit: { file: '', text: '' }, start: 0, end: 0 };

;// CONCATENATED MODULE: ./out/python/journal.js
function createJournal() {
    const recordings = new Set();
    let work = 0;
    const touch = (value, name) => {
        for (const recording of recordings) {
            work += 1;
            if (!recording.before.has(value)) {
                work += sizeOf(value);
                recording.before.set(value, snapshot(value));
            }
            if (name !== undefined && value.kind === 'namespace') {
                const written = recording.written.get(value);
                if (written === undefined)
                    recording.written.set(value, new Set([name]));
                else
                    written.add(name);
            }
        }
    };
    return {
        touch,
        work: () => work,
        open() {
            const recording = { before: new Map(), written: new Map() };
            recordings.add(recording);
            return recording;
        },
        close(recording) {
            recordings.delete(recording);
        },
        rewind(recording) {
            const later = [...recordings].slice([...recordings].indexOf(recording) + 1);
            recordings.delete(recording);
            const after = new Map();
            for (const [value, state] of recording.before) {
                const left = snapshot(value);
                work += sizeOf(value) + later.length;
                after.set(value, left);
                // Recordings that began on this path must remember the value as the path had left it.
                for (const inner of later)
                    if (!inner.before.has(value))
                        inner.before.set(value, left);
                restore(value, state);
            }
            return after;
        },
    };
}
function sizeOf(value) {
    switch (value.kind) {
        case 'list':
            return value.items.length + 1;
        case 'dict':
        case 'set':
            return value.entries.size + 1;
        case 'namespace':
            return value.names.size + 1;
        case 'iterator':
            return 1;
    }
}
function snapshot(value) {
    switch (value.kind) {
        case 'list':
            return { kind: 'list', items: [...value.items], havoc: value.havoc };
        case 'dict':
            return { kind: 'dict', entries: new Map(value.entries), havoc: value.havoc };
        case 'set':
            return { kind: 'set', entries: new Map(value.entries), havoc: value.havoc };
        case 'namespace':
            return { kind: 'namespace', names: new Map(value.names), havoc: value.havoc };
        case 'iterator':
            return { kind: 'iterator', items: value.items, position: value.position, havoc: value.havoc };
    }
}
/** Puts a state back. The caller has touched the value, or is the journal itself. */
function restore(value, state) {
    if (value.kind === 'list' && state.kind === 'list')
        value.items = [...state.items];
    else if (value.kind === 'dict' && state.kind === 'dict')
        value.entries = new Map(state.entries);
    else if (value.kind === 'set' && state.kind === 'set')
        value.entries = new Map(state.entries);
    else if (value.kind === 'namespace' && state.kind === 'namespace')
        value.names = new Map(state.names);
    else if (value.kind === 'iterator' && state.kind === 'iterator') {
        value.items = state.items;
        value.position = state.position;
    }
    value.havoc = state.havoc;
}

;// CONCATENATED MODULE: ./out/python/join.js


/** True where two values cannot be told apart: the same object, or equal values that never change. */
function same(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'none' || a.kind === 'ellipsis' || a.kind === 'notimplemented')
        return a.kind === b.kind;
    if (a.kind === 'bool' && b.kind === 'bool')
        return a.value === b.value;
    if (a.kind === 'int' && b.kind === 'int')
        return a.value === b.value;
    if (a.kind === 'float' && b.kind === 'float')
        return Object.is(a.value, b.value);
    if (a.kind === 'str' && b.kind === 'str')
        return a.value === b.value;
    if (a.kind === 'bytes' && b.kind === 'bytes')
        return sameItems([...a.value], [...b.value], Object.is);
    if (a.kind === 'tuple' && b.kind === 'tuple')
        return sameItems(a.items, b.items, same);
    if (a.kind === 'method' && b.kind === 'method')
        return same(a.self, b.self) && same(a.function, b.function);
    return a.kind === 'unknown' && b.kind === 'unknown' && a.isModule && b.isModule && a.foreign === b.foreign;
}
const sameItems = (a, b, equal) => a.length === b.length && a.every((item, index) => b[index] !== undefined && equal(item, b[index]));
/** The mutable and callable values that can be reached by holding this one. */
function reach(value) {
    switch (value.kind) {
        case 'none':
        case 'ellipsis':
        case 'notimplemented':
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'range':
        case 'slice':
        case 'native':
            return [];
        case 'tuple':
            return value.items.flatMap(reach);
        case 'unknown':
            return value.may;
        case 'method':
            return value.self.kind === 'unknown' ? value.self.may : [value];
        case 'list':
        case 'dict':
        case 'set':
        case 'iterator':
        case 'function':
        case 'descriptor':
        case 'class':
        case 'instance':
        case 'module':
            return [value];
    }
}
/** What is known of a value that is `a` on one path and `b` on another. */
function joinValue(a, b, cause) {
    return same(a, b) ? a : literal_unknown(cause, unite(reach(a), reach(b)));
}
function unite(a, b) {
    return [...new Set([...a, ...b])];
}
/** What is known of a mutable value that holds `a` on one path and `b` on another. */
function joinState(a, b, cause) {
    const havoc = a.havoc ?? b.havoc;
    if (a.kind === 'list' && b.kind === 'list') {
        const items = joinItems(a.items, b.items, cause);
        return items === null ? { ...a, havoc: lost(cause, a, b) } : { ...a, items, havoc };
    }
    if (a.kind === 'dict' && b.kind === 'dict') {
        const keys = [...a.entries.keys()];
        const other = [...b.entries.keys()];
        if (keys.length !== other.length || keys.some((key, index) => key !== other[index])) {
            return { ...a, havoc: lost(cause, a, b) };
        }
        const entries = new Map(a.entries);
        for (const [key, { value }] of b.entries) {
            const mine = entries.get(key);
            if (mine !== undefined)
                entries.set(key, { key: mine.key, value: joinValue(mine.value, value, cause) });
        }
        return { ...a, entries, havoc };
    }
    if (a.kind === 'set' && b.kind === 'set') {
        const equal = a.entries.size === b.entries.size && [...a.entries.keys()].every((key) => b.entries.has(key));
        return equal ? { ...a, havoc } : { ...a, havoc: lost(cause, a, b) };
    }
    if (a.kind === 'namespace' && b.kind === 'namespace') {
        const names = new Map();
        for (const name of new Set([...a.names.keys(), ...b.names.keys()])) {
            const mine = a.names.get(name);
            const theirs = b.names.get(name);
            if (mine !== undefined && theirs !== undefined)
                names.set(name, joinValue(mine, theirs, cause));
            else
                names.set(name, literal_unknown(cause, reach(mine ?? theirs ?? literal_unknown(cause))));
        }
        return { ...a, names, havoc };
    }
    if (a.kind === 'iterator' && b.kind === 'iterator') {
        return a.position === b.position && a.items === b.items ? { ...a, havoc } : { ...a, havoc: lost(cause, a, b) };
    }
    return { ...a, havoc: lost(cause, a, b) };
}
function joinItems(a, b, cause) {
    if (a.length !== b.length)
        return null;
    const items = [];
    for (const [index, mine] of a.entries()) {
        const theirs = b[index];
        if (theirs === undefined)
            return null;
        items.push(joinValue(mine, theirs, cause));
    }
    return items;
}
const lost = (cause, ...states) => literal_unknown(cause, states.flatMap(held));
/** Everything that is held in a state. */
function held(state) {
    switch (state.kind) {
        case 'list':
            return state.items.flatMap(reach);
        case 'dict':
            return [...state.entries.values()].flatMap((entry) => [...reach(entry.key), ...reach(entry.value)]);
        case 'set':
            return [...state.entries.values()].flatMap(reach);
        case 'namespace':
            return [...state.names.values()].flatMap(reach);
        case 'iterator':
            return (state.items ?? []).flatMap(reach);
    }
}
/** The state of a value that some path has changed in a way that cannot be known. */
function smear(value, before, written, cause) {
    const now = snapshot(value);
    if (now.kind !== 'namespace' || before.kind !== 'namespace')
        return { ...now, havoc: lost(cause, before, now) };
    const names = new Map(now.names);
    const changed = [...names].filter(([name, held]) => before.names.get(name) !== held).map(([name]) => name);
    for (const name of new Set([...(written ?? []), ...changed])) {
        const may = [before.names.get(name), now.names.get(name)].flatMap((held) => (held === undefined ? [] : reach(held)));
        names.set(name, literal_unknown(cause, may));
    }
    return { ...now, names };
}

;// CONCATENATED MODULE: ./out/python/containers.js





/** Changes to mutable values. All of them go through here, so that every one is journalled. */
function bind(machine, names, name, value) {
    machine.journal.touch(names, name);
    names.names.set(name, value);
}
function unbind(machine, names, name) {
    machine.journal.touch(names, name);
    names.names.delete(name);
}
/** Loses the contents: what is read from it from now on is unknown. */
function lose(machine, value, why) {
    const lost = literal_unknown(why, held(snapshot(value)));
    machine.journal.touch(value);
    value.havoc = lost;
    return lost;
}
function setItems(machine, value, items) {
    machine.journal.touch(value);
    value.items = [...items];
}
/** The key's text; raises where the value cannot be hashed. */
function keyOf(machine, key, place) {
    const text = hashKey(key);
    if (text !== null)
        return text;
    const type = machine.typeOf(key);
    throw exceptions_raised('TypeError', `unhashable type: '${type.kind === 'class' ? type.name : '?'}'`, place);
}
function setEntry(machine, dict, key, value, place) {
    const text = keyOf(machine, key, place);
    if (typeof text !== 'string') {
        lose(machine, dict, text.cause);
        return;
    }
    machine.journal.touch(dict);
    dict.entries.set(text, { key: dict.entries.get(text)?.key ?? key, value });
}
/** The value of a key; undefined where there is none. */
function getEntry(machine, dict, key, place) {
    const text = keyOf(machine, key, place);
    if (typeof text !== 'string')
        return withMay(text, [dict]);
    return dict.havoc ?? dict.entries.get(text)?.value;
}
function removeEntry(machine, dict, key, place) {
    const text = keyOf(machine, key, place);
    if (typeof text !== 'string') {
        lose(machine, dict, text.cause);
        return;
    }
    machine.journal.touch(dict);
    dict.entries.delete(text);
}
function addMember(machine, set, value, place) {
    const text = keyOf(machine, value, place);
    if (typeof text !== 'string') {
        lose(machine, set, text.cause);
        return;
    }
    machine.journal.touch(set);
    if (!set.entries.has(text))
        set.entries.set(text, value);
}
function dictOf(machine, entries, place) {
    const dict = emptyDict();
    for (const [key, value] of entries)
        setEntry(machine, dict, key, value, place);
    return dict;
}
function setOf(machine, items, frozen, place) {
    const set = { kind: 'set', frozen, entries: new Map(), havoc: null };
    for (const item of items)
        addMember(machine, set, item, place);
    return set;
}
/** Loses everything that can be changed through a value that was given away. */
function containers_taint(machine, value, why, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    switch (value.kind) {
        case 'list':
            for (const item of value.items)
                containers_taint(machine, item, why, seen);
            lose(machine, value, why);
            return;
        case 'dict':
            for (const entry of value.entries.values())
                containers_taint(machine, entry.value, why, seen);
            lose(machine, value, why);
            return;
        case 'set':
            if (!value.frozen)
                lose(machine, value, why);
            return;
        case 'iterator':
            lose(machine, value, why);
            return;
        case 'tuple':
            for (const item of value.items)
                containers_taint(machine, item, why, seen);
            return;
        case 'instance':
            if (value.payload !== null)
                return;
            for (const item of value.names.names.values())
                containers_taint(machine, item, why, seen);
            loseNames(machine, value.names, why);
            return;
        case 'method':
            containers_taint(machine, value.self, why, seen);
            return;
        case 'unknown':
            for (const item of value.may)
                containers_taint(machine, item, why, seen);
            return;
        default:
            return;
    }
}
/** Every name that is bound becomes unknown, and so do those that are not. */
function loseNames(machine, names, why) {
    const lost = lose(machine, names, why);
    for (const name of [...names.names.keys()])
        bind(machine, names, name, lost);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/python/truth.js

/** `bool(value)` */
function truth(machine, value, place) {
    switch (value.kind) {
        case 'none':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
        case 'bytes':
            return value.value.length > 0;
        case 'tuple':
            return value.items.length > 0;
        case 'range':
            return value.step > 0n ? value.start < value.stop : value.start > value.stop;
        case 'list':
            return value.havoc ?? value.items.length > 0;
        case 'dict':
        case 'set':
            return value.havoc ?? value.entries.size > 0;
        case 'unknown':
            return value.isModule ? true : value;
        case 'instance': {
            const asked = special(machine, value, '__bool__', [], place);
            if (asked !== undefined)
                return truth(machine, asked, place);
            const length = special(machine, value, '__len__', [], place);
            if (length !== undefined)
                return truth(machine, length, place);
            return value.base === null ? true : truth(machine, value.base, place);
        }
        case 'class':
            return value.foreign ?? true;
        case 'ellipsis':
        case 'notimplemented':
        case 'slice':
        case 'iterator':
        case 'function':
        case 'native':
        case 'method':
        case 'descriptor':
        case 'module':
            return true;
    }
}

;// CONCATENATED MODULE: ./out/python/equality.js



/** `a == b` */
function equal(machine, a, b, place) {
    machine.step(place);
    if (a.kind === 'unknown')
        return a.isModule && b.kind === 'unknown' && b.foreign === a.foreign ? true : a;
    if (b.kind === 'unknown')
        return b;
    if (a.kind === 'instance' || b.kind === 'instance')
        return equalInstances(machine, a, b, place);
    if (isNumber(a) && isNumber(b))
        return equalNumbers(a.value, b.value);
    if (a.kind === 'str' && b.kind === 'str')
        return a.value === b.value;
    if (a.kind === 'bytes' && b.kind === 'bytes')
        return hashKey(a) === hashKey(b);
    if (a.kind === 'tuple' && b.kind === 'tuple')
        return equalItems(machine, a.items, b.items, place);
    if (a.kind === 'list' && b.kind === 'list')
        return a.havoc ?? b.havoc ?? equalItems(machine, a.items, b.items, place);
    if (a.kind === 'dict' && b.kind === 'dict') {
        const lost = a.havoc ?? b.havoc;
        if (lost !== null)
            return lost;
        if (a.entries.size !== b.entries.size)
            return false;
        let doubt = null;
        for (const [key, { value }] of a.entries) {
            const other = b.entries.get(key);
            if (other === undefined)
                return false;
            const answer = equal(machine, value, other.value, place);
            if (answer === false)
                return false;
            if (answer !== true)
                doubt ??= answer;
        }
        return doubt ?? true;
    }
    if (a.kind === 'set' && b.kind === 'set') {
        return (a.havoc ??
            b.havoc ??
            (a.entries.size === b.entries.size && [...a.entries.keys()].every((key) => b.entries.has(key))));
    }
    if (a.kind === 'range' && b.kind === 'range')
        return a.start === b.start && a.stop === b.stop && a.step === b.step;
    if (a.kind === 'method' && b.kind === 'method')
        return a.self === b.self && a.function === b.function;
    if (a.kind === 'class' && a.foreign !== null)
        return a === b ? true : a.foreign;
    return a === b || (a.kind === b.kind && (a.kind === 'none' || a.kind === 'ellipsis' || a.kind === 'notimplemented'));
}
function isNumber(value) {
    return value.kind === 'bool' || value.kind === 'int' || value.kind === 'float';
}
// JavaScript compares a bigint with a number exactly, as Python compares int with float.
function equalNumbers(a, b) {
    const left = typeof a === 'boolean' ? BigInt(a) : a;
    const right = typeof b === 'boolean' ? BigInt(b) : b;
    // biome-ignore lint/suspicious/noDoubleEquals: int against float is compared by value
    return left == right;
}
function equalItems(machine, a, b, place) {
    if (a.length !== b.length)
        return false;
    let doubt = null;
    for (const [index, item] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return false;
        if (item === other && item.kind !== 'unknown')
            continue;
        const answer = equal(machine, item, other, place);
        if (answer === false)
            return false;
        if (answer !== true)
            doubt ??= answer;
    }
    return doubt ?? true;
}
function equalInstances(machine, a, b, place) {
    if (a === b && a.kind === 'instance' && a.base === null) {
        const own = special(machine, a, '__eq__', [b], place);
        return own === undefined || own.kind === 'notimplemented' ? true : truth(machine, own, place);
    }
    for (const [left, right] of [
        [a, b],
        [b, a],
    ]) {
        const answer = special(machine, left, '__eq__', [right], place);
        if (answer !== undefined && answer.kind !== 'notimplemented')
            return truth(machine, answer, place);
    }
    const left = a.kind === 'instance' ? a.base : a;
    const right = b.kind === 'instance' ? b.base : b;
    return left !== null && right !== null ? equal(machine, left, right, place) : a === b;
}
/** `a is b`; null where it depends on how an interpreter shares equal values. */
function identical(a, b) {
    if (a.kind === 'unknown')
        return b.kind === 'unknown' && a.isModule && a.foreign === b.foreign ? true : a;
    if (b.kind === 'unknown')
        return b;
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    switch (a.kind) {
        case 'none':
        case 'ellipsis':
        case 'notimplemented':
            return true;
        case 'bool':
            return b.kind === 'bool' && a.value === b.value;
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'tuple':
            return hashKey(a) === hashKey(b) ? null : false;
        default:
            return false;
    }
}
/** `item in container` for what can be iterated. */
function equality_contains(machine, items, item, place) {
    let doubt = null;
    for (const candidate of items) {
        if (candidate === item && item.kind !== 'unknown')
            return true;
        const answer = equal(machine, candidate, item, place);
        if (answer === true)
            return true;
        if (answer !== false)
            doubt ??= answer;
    }
    return doubt ?? false;
}

;// CONCATENATED MODULE: ./out/python/order.js





const methods = {
    '<': ['__lt__', '__gt__'],
    '<=': ['__le__', '__ge__'],
    '>': ['__gt__', '__lt__'],
    '>=': ['__ge__', '__le__'],
};
/** `a < b` and its like */
function ordered(machine, op, a, b, place) {
    if (a.kind === 'unknown')
        return a;
    if (b.kind === 'unknown')
        return b;
    if (a.kind === 'instance' || b.kind === 'instance') {
        const [method, mirrored] = methods[op];
        const own = special(machine, a, method, [b], place);
        if (own !== undefined && own.kind !== 'notimplemented')
            return truth(machine, own, place);
        const other = special(machine, b, mirrored, [a], place);
        if (other !== undefined && other.kind !== 'notimplemented')
            return truth(machine, other, place);
        const left = a.kind === 'instance' ? a.base : a;
        const right = b.kind === 'instance' ? b.base : b;
        if (left !== null && right !== null)
            return ordered(machine, op, left, right, place);
    }
    else if (isNumber(a) && isNumber(b))
        return decide(op, a.value, b.value);
    else if (a.kind === 'str' && b.kind === 'str')
        return decide(op, compareTexts(a.value, b.value), 0);
    else if (a.kind === 'tuple' && b.kind === 'tuple')
        return orderedItems(machine, op, a.items, b.items, place);
    else if (a.kind === 'list' && b.kind === 'list') {
        return a.havoc ?? b.havoc ?? orderedItems(machine, op, a.items, b.items, place);
    }
    else if (a.kind === 'set' && b.kind === 'set') {
        const lost = a.havoc ?? b.havoc;
        if (lost !== null)
            return lost;
        const [small, large] = op.startsWith('<') ? [a, b] : [b, a];
        const within = [...small.entries.keys()].every((key) => large.entries.has(key));
        return within && (op.endsWith('=') || small.entries.size < large.entries.size);
    }
    else if (a.kind === 'bytes' && b.kind === 'bytes')
        return decide(op, external_node_buffer_.Buffer.compare(a.value, b.value), 0);
    const [left, right] = [machine.typeOf(a), machine.typeOf(b)].map((type) => (type.kind === 'class' ? type.name : '?'));
    throw exceptions_raised('TypeError', `'${op}' not supported between instances of '${left}' and '${right}'`, place);
}
function decide(op, a, b) {
    switch (op) {
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}
/** By code point, as Python compares texts: not by UTF-16 unit. */
function compareTexts(a, b) {
    if (a === b)
        return 0;
    const left = [...a];
    const right = [...b];
    for (const [index, character] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (character !== other)
            return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    }
    return left.length - right.length;
}
function orderedItems(machine, op, a, b, place) {
    for (const [index, item] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            break;
        const answer = equal(machine, item, other, place);
        if (answer === true)
            continue;
        return answer === false ? ordered(machine, op, item, other, place) : answer;
    }
    return decide(op, a.length, b.length);
}
/** A stable sort by `<`; an unknown where an order could not be told. */
function sorted(machine, items, place) {
    const result = [];
    for (const item of items) {
        let low = 0;
        let high = result.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            machine.step(place);
            const answer = ordered(machine, '<', item.key, result[middle]?.key ?? item.key, place);
            if (typeof answer !== 'boolean')
                return answer;
            if (answer)
                high = middle;
            else
                low = middle + 1;
        }
        result.splice(low, 0, item);
    }
    return result.map((item) => item.value);
}

;// CONCATENATED MODULE: ./out/python/globals.js





const namesOf = (value) => value?.kind === 'instance' ? value.payload : null;
const listing = (name, pick) => literal_native(name, (_machine, args) => {
    const names = namesOf(args.positional[0]);
    if (names === null)
        return list([]);
    return iteratorOf('dict_keyiterator', () => names.havoc ?? [...names.names].map(([key, value]) => pick(key, value)));
});
/** `globals()`: the names of the module themselves, so that assigning through it is seen. */
const globalsClass = nativeClass('dict', {
    members: {
        __getitem__: literal_native('__getitem__', (_machine, args, place) => {
            const [self, key] = args.positional;
            const names = namesOf(self);
            if (names === null || key?.kind !== 'str')
                return literal_unknown(literal_cause('the name is not known', place));
            const found = names.names.get(key.value) ?? names.havoc;
            if (found != null)
                return found;
            throw exceptions_raised('KeyError', key.value, place);
        }),
        __setitem__: literal_native('__setitem__', (machine, args, place) => {
            const [self, key, value = none] = args.positional;
            const names = namesOf(self);
            if (names === null)
                return none;
            if (key?.kind === 'str')
                bind(machine, names, key.value, value);
            else
                loseNames(machine, names, literal_cause('a name that is not known was bound', place));
            return none;
        }),
        __contains__: literal_native('__contains__', (_machine, args, place) => {
            const [self, key] = args.positional;
            const names = namesOf(self);
            if (names === null || key?.kind !== 'str' || names.havoc !== null)
                return literal_unknown(literal_cause('the name is not known', place));
            return bool(names.names.has(key.value));
        }),
        __iter__: listing('__iter__', (name) => literal_str(name)),
        keys: listing('keys', (name) => literal_str(name)),
        values: listing('values', (_name, value) => value),
        items: listing('items', (name, value) => tuple([literal_str(name), value])),
        get: literal_native('get', (_machine, args, place) => {
            const [self, key, otherwise = none] = args.positional;
            const names = namesOf(self);
            if (names === null || key?.kind !== 'str')
                return literal_unknown(literal_cause('the name is not known', place));
            return names.names.get(key.value) ?? names.havoc ?? otherwise;
        }),
        update: literal_native('update', (machine, args, place) => {
            const [self, source] = args.positional;
            const names = namesOf(self);
            if (names === null)
                return none;
            if (source?.kind === 'dict' && source.havoc === null) {
                for (const { key, value } of source.entries.values())
                    if (key.kind === 'str')
                        bind(machine, names, key.value, value);
            }
            else if (source !== undefined)
                loseNames(machine, names, literal_cause('names that are not known were bound', place));
            for (const [name, value] of args.keywords)
                bind(machine, names, name, value);
            return none;
        }),
    },
});
/** `vars(value)`, `value.__dict__` and the like: the names of a module, shown and changed in place. */
const namesView = (names) => makeInstance(globalsClass, [], names);
/** `dir()` of a module, and `dir(module)`. */
const dirOf = {
    ...literal_native('dir', (_machine, _args, place) => literal_unknown(literal_cause('`dir` is not modelled here', place)), false),
    scoped: (_machine, args, frame, place) => {
        const [value] = args.positional;
        const names = value?.kind === 'module'
            ? value.names
            : value === undefined && frame.scope.kind === 'module'
                ? frame.scope.names
                : null;
        if (names === null || names.names.has('__dir__'))
            return literal_unknown(literal_cause('`dir` is not modelled here', place));
        return names.havoc ?? list([...names.names.keys()].toSorted(compareTexts).map(literal_str));
    },
};
/** `globals` and, at the level of a module, `locals`. */
const globalsOf = (name) => ({
    ...literal_native(name, (_machine, _args, place) => literal_unknown(literal_cause(`\`${name}\` is not modelled here`, place)), false),
    scoped: (_machine, _args, frame, place) => name === 'globals' || frame.scope.kind === 'module'
        ? namesView(frame.scope.module.names)
        : literal_unknown(literal_cause('`locals` is not modelled in a function', place)),
});

;// CONCATENATED MODULE: ./out/python/iterate.js





const longest = 200_000;
/** Everything a value yields when iterated to its end. */
function iterate(machine, value, place) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'tuple':
            return value.items;
        case 'list':
            return value.havoc ?? [...value.items];
        case 'dict':
            return value.havoc ?? [...value.entries.values()].map((entry) => entry.key);
        case 'set':
            return value.havoc ?? inOrder(value.entries, place);
        case 'str':
            return [...value.value].map(literal_str);
        case 'bytes':
            return [...value.value].map(literal_int);
        case 'range':
            return rangeItems(value, place);
        case 'iterator':
            return rest(machine, value);
        case 'instance': {
            const iterator = special(machine, value, '__iter__', [], place);
            if (iterator !== undefined)
                return iterator === value ? drain(machine, value, place) : iterate(machine, iterator, place);
            if (value.base !== null)
                return iterate(machine, value.base, place);
            return refuse(machine, value, place);
        }
        case 'class':
            return classItems(machine, value, place);
        default:
            return refuse(machine, value, place);
    }
}
function classItems(machine, cls, place) {
    const members = attribute_findAttribute(machine, cls, '_member_list_', place);
    if (members?.kind === 'tuple')
        return members.items;
    return cls.foreign ?? refuse(machine, cls, place);
}
function refuse(machine, value, place) {
    const type = machine.typeOf(value);
    throw exceptions_raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not iterable`, place);
}
/** As `iterate`, for whom order does not matter: a set can be asked. */
function members(machine, value, place) {
    return value.kind === 'set' ? (value.havoc ?? [...value.entries.values()]) : iterate(machine, value, place);
}
function inOrder(entries, place) {
    if (entries.size > 1)
        return literal_unknown(literal_cause('the order of a set changes from run to run', place));
    return [...entries.values()];
}
function rangeItems(range, place) {
    const span = range.step > 0n ? range.stop - range.start : range.start - range.stop;
    const step = range.step > 0n ? range.step : -range.step;
    const count = span <= 0n ? 0n : (span + step - 1n) / step;
    if (count > BigInt(longest))
        throw new Exhausted(`it counts to ${count}`, place);
    return Array.from({ length: Number(count) }, (_, index) => literal_int(range.start + BigInt(index) * range.step));
}
/** Items of an iterator that are left; it is at its end afterwards. */
function rest(machine, iterator) {
    const items = produce(machine, iterator);
    if (!Array.isArray(items))
        return items;
    machine.journal.touch(iterator);
    const left = items.slice(iterator.position);
    iterator.position = items.length;
    return left;
}
/** The next item of an iterator; undefined at its end. */
function advance(machine, iterator) {
    const items = produce(machine, iterator);
    if (!Array.isArray(items))
        return items;
    machine.journal.touch(iterator);
    const item = items[iterator.position];
    if (item !== undefined)
        iterator.position += 1;
    return item;
}
function produce(machine, iterator) {
    if (iterator.havoc !== null)
        return withMay(iterator.havoc, iterator.sources);
    if (iterator.items !== null)
        return iterator.items;
    const items = iterator.produce();
    machine.journal.touch(iterator);
    if (Array.isArray(items))
        iterator.items = items;
    else
        iterator.havoc = items;
    return iterator.havoc === null ? items : withMay(iterator.havoc, iterator.sources);
}
function drain(machine, value, place) {
    const items = [];
    for (;;) {
        machine.step(place);
        if (items.length > longest)
            throw new Exhausted('it never ends', place);
        try {
            const item = special(machine, value, '__next__', [], place);
            if (item === undefined)
                return refuse(machine, value, place);
            if (item.kind === 'unknown')
                return item;
            items.push(item);
        }
        catch (error) {
            if (error instanceof PythonException && isStop(error.value))
                return items;
            throw error;
        }
    }
}
const isStop = (value) => value.kind === 'instance' && value.cls.mro.some((cls) => cls.name === 'StopIteration');
/** `iter(value)` */
function iteratorFor(machine, value, place) {
    if (value.kind === 'iterator' || value.kind === 'unknown')
        return value;
    if (value.kind === 'instance' && attribute_findAttribute(machine, value, '__next__', place) !== undefined)
        return value;
    const items = iterate(machine, value, place);
    if (!Array.isArray(items))
        return items;
    return {
        kind: 'iterator',
        type: 'iterator',
        produce: () => items,
        sources: reach(value),
        items,
        position: 0,
        havoc: null,
    };
}
/** Calls a function with one value and gives what comes of it: a shorthand for `map`, `sorted` and the like. */
const apply = (machine, callee, value, place) => machine.call(callee, literal_positional(value), place);

;// CONCATENATED MODULE: ./out/python/number.js


const widest = 1n << 16n;
/** Arithmetic of numbers; null where the operator has no meaning for them. */
function arithmetic(op, a, b, place) {
    if (a.kind === 'bool' && b.kind === 'bool' && (op === '&' || op === '|' || op === '^')) {
        return bool(op === '&' ? a.value && b.value : op === '|' ? a.value || b.value : a.value !== b.value);
    }
    if (a.kind !== 'float' && b.kind !== 'float')
        return integers(op, BigInt(a.value), BigInt(b.value), place);
    return floats(op, Number(a.value), Number(b.value), place);
}
function integers(op, a, b, place) {
    switch (op) {
        case '+':
            return literal_int(a + b);
        case '-':
            return literal_int(a - b);
        case '*':
            return literal_int(a * b);
        case '/':
            if (b === 0n)
                throw exceptions_raised('ZeroDivisionError', 'division by zero', place);
            return quotient(a, b, place);
        case '//':
            if (b === 0n)
                throw exceptions_raised('ZeroDivisionError', 'integer division or modulo by zero', place);
            return literal_int(floorDivide(a, b));
        case '%':
            if (b === 0n)
                throw exceptions_raised('ZeroDivisionError', 'integer modulo by zero', place);
            return literal_int(a - floorDivide(a, b) * b);
        case '**':
            return power(a, b, place);
        case '<<':
            if (b < 0n)
                throw exceptions_raised('ValueError', 'negative shift count', place);
            if (b > widest)
                return tooWide(place);
            return literal_int(a << b);
        case '>>':
            if (b < 0n)
                throw exceptions_raised('ValueError', 'negative shift count', place);
            return literal_int(b > widest ? (a < 0n ? -1n : 0n) : a >> b);
        case '&':
            return literal_int(a & b);
        case '|':
            return literal_int(a | b);
        case '^':
            return literal_int(a ^ b);
        case '@':
            return null;
    }
}
const tooWide = (place) => literal_unknown(literal_cause('the number is too large to be worth computing', place));
// Both within the integers a float holds exactly, so the division rounds once, as Python's does.
function quotient(a, b, place) {
    const [x, y] = [Number(a), Number(b)];
    return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? literal_float(x / y) : tooWide(place);
}
function power(a, b, place) {
    if (b < 0n) {
        if (a === 0n)
            throw exceptions_raised('ZeroDivisionError', '0.0 cannot be raised to a negative power', place);
        return a === 1n ? literal_float(1) : literal_unknown(literal_cause('the power is not modelled', place));
    }
    if (b * BigInt(a.toString(2).length) > widest)
        return tooWide(place);
    return literal_int(a ** b);
}
function floorDivide(a, b) {
    const quotient = a / b;
    return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
function floats(op, a, b, place) {
    switch (op) {
        case '+':
            return literal_float(a + b);
        case '-':
            return literal_float(a - b);
        case '*':
            return literal_float(a * b);
        case '/':
            if (b === 0)
                throw exceptions_raised('ZeroDivisionError', 'float division by zero', place);
            return literal_float(a / b);
        case '//':
        case '%':
            if (b === 0)
                throw exceptions_raised('ZeroDivisionError', op === '%' ? 'float modulo' : 'float divmod()', place);
            return literal_float(op === '%' ? modulo(a, b) : divideDown(a, b));
        case '**':
            return literal_unknown(literal_cause('the last digit of a float power depends on the machine', place));
        default:
            return null;
    }
}
function modulo(a, b) {
    const rest = a % b;
    if (rest === 0)
        return b < 0 ? -0 : 0;
    return rest < 0 !== b < 0 ? rest + b : rest;
}
function divideDown(a, b) {
    const rest = modulo(a, b);
    const quotient = (a - rest) / b;
    if (quotient === 0)
        return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
    const floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
}

;// CONCATENATED MODULE: ./out/python/exact-decimal.js
/** A finite, non-negative float as a fraction of integers: every one is exactly that. */
function asFraction(magnitude) {
    let value = magnitude;
    let shift = 0;
    while (!Number.isInteger(value)) {
        value *= 2;
        shift += 1;
    }
    return { numerator: BigInt(value), denominator: 1n << BigInt(shift) };
}
/** `numerator / denominator` to the nearest integer, ties to the even one. */
function divideToEven(numerator, denominator) {
    const quotient = numerator / denominator;
    const twice = (numerator % denominator) * 2n;
    if (twice < denominator || (twice === denominator && quotient % 2n === 0n))
        return quotient;
    return quotient + 1n;
}
/** As `%.<digits>f` of Python: the exact value, rounded half to even. */
function fixedText(magnitude, digits) {
    const { numerator, denominator } = asFraction(magnitude);
    const scaled = String(divideToEven(numerator * 10n ** BigInt(digits), denominator)).padStart(digits + 1, '0');
    return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}
/** As `%.<digits>e` of Python, without the padding of the exponent: digits and power of ten. */
function scientific(magnitude, digits) {
    if (magnitude === 0)
        return { digits: '0'.repeat(digits + 1), power: 0 };
    const { numerator, denominator } = asFraction(magnitude);
    let power = Number(magnitude.toExponential().split('e')[1]);
    for (;;) {
        const shift = digits - power;
        const scaled = shift >= 0
            ? divideToEven(numerator * 10n ** BigInt(shift), denominator)
            : divideToEven(numerator, denominator * 10n ** BigInt(-shift));
        const text = String(scaled);
        if (text.length === digits + 1)
            return { digits: text, power };
        power += text.length > digits + 1 ? 1 : -1;
    }
}

;// CONCATENATED MODULE: ./out/python/float-text.js
/** A float as Python's `repr` writes it: the shortest text that reads back, with a point or an exponent. */
function floatText(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (value === Infinity)
        return 'inf';
    if (value === -Infinity)
        return '-inf';
    if (Object.is(value, -0))
        return '-0.0';
    const [digits = '', exponentText = '0'] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    if (exponent < -4 || exponent >= 16) {
        const sign = exponent < 0 ? '-' : '+';
        return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const text = String(value);
    if (text.includes('e'))
        return value.toFixed(-exponent + digits.replace(/[-.]/g, '').length - 1);
    return text.includes('.') ? text : `${text}.0`;
}

;// CONCATENATED MODULE: ./out/python/format-spec.js


const grammar = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;
/** Null where it is not one; widths that no text has are refused too. */
function parseFormatSpec(spec) {
    const match = grammar.exec(spec);
    if (match === null)
        return null;
    const [, fill, align, sign, negativeZero, alternate, zero, width, grouping, precision, type] = match;
    if (negativeZero !== undefined || Number(width ?? 0) > 10_000 || Number(precision ?? 0) > 1_000)
        return null;
    return {
        fill: fill ?? (zero !== undefined && align === undefined ? '0' : ' '),
        align: align ?? (zero === undefined ? null : '='),
        sign: sign ?? '-',
        alternate: alternate !== undefined,
        width: Number(width ?? 0),
        grouping: grouping ?? null,
        precision: precision === undefined ? null : Number(precision),
        type: type ?? '',
    };
}
/** Null where the specification does not fit a text. */
function formatText(text, spec) {
    if (spec.type !== '' && spec.type !== 's')
        return null;
    if (spec.align === '=' || spec.sign !== '-' || spec.grouping !== null || spec.alternate)
        return null;
    const cut = spec.precision === null ? text : [...text].slice(0, spec.precision).join('');
    return pad(cut, '', spec, '<');
}
function formatInt(value, spec) {
    if (/^[eEfFgG%]$/.test(spec.type))
        return formatFloat(Number(value), spec);
    if (spec.precision !== null)
        return null;
    const digits = value < 0n ? -value : value;
    const sign = value < 0n ? '-' : spec.sign === '-' ? '' : spec.sign;
    switch (spec.type) {
        case '':
        case 'd':
        case 'n':
            return pad(group(String(digits), spec.grouping, 3, spec, sign), sign, spec, '>');
        case 'x':
        case 'X': {
            const text = digits.toString(16);
            const body = group(spec.type === 'X' ? text.toUpperCase() : text, spec.grouping, 4, spec, sign);
            return pad(body, sign + (spec.alternate ? `0${spec.type}` : ''), spec, '>');
        }
        case 'o':
            return pad(group(digits.toString(8), spec.grouping, 4, spec, sign), sign + (spec.alternate ? '0o' : ''), spec, '>');
        case 'b':
            return pad(group(digits.toString(2), spec.grouping, 4, spec, sign), sign + (spec.alternate ? '0b' : ''), spec, '>');
        case 'c':
            return sign === '' && digits <= 0x10ffffn ? pad(String.fromCodePoint(Number(digits)), '', spec, '<') : null;
        default:
            return null;
    }
}
function formatFloat(value, spec) {
    const negative = value < 0 || Object.is(value, -0);
    const sign = negative ? '-' : spec.sign === '-' ? '' : spec.sign;
    const magnitude = Math.abs(value);
    const body = floatBody(magnitude, spec);
    if (body === null)
        return null;
    const [whole = '', ...fraction] = body.split('.');
    const grouped = spec.grouping === null || !/^\d+$/.test(whole) ? whole : group(whole, spec.grouping, 3, spec, sign);
    return pad([grouped, ...fraction].join('.'), sign, spec, '>');
}
function floatBody(magnitude, spec) {
    if (!Number.isFinite(magnitude)) {
        const word = Number.isNaN(magnitude) ? 'nan' : 'inf';
        return /^[EFG]$/.test(spec.type) ? word.toUpperCase() : spec.type === '%' ? `${word}%` : word;
    }
    const precision = spec.precision ?? 6;
    if (precision > 100 || spec.alternate)
        return null;
    switch (spec.type) {
        case '':
            return spec.precision === null ? floatText(magnitude) : general(magnitude, Math.max(spec.precision, 1), true);
        case 'f':
        case 'F':
            return fixedText(magnitude, precision);
        case '%':
            return `${fixedText(magnitude * 100, precision)}%`;
        case 'e':
            return exponential(magnitude, precision);
        case 'E':
            return exponential(magnitude, precision).toUpperCase();
        case 'g':
        case 'n':
            return general(magnitude, Math.max(precision, 1), false);
        case 'G':
            return general(magnitude, Math.max(precision, 1), false).toUpperCase();
        default:
            return null;
    }
}
const exponential = (magnitude, precision) => {
    const { digits, power } = scientific(magnitude, precision);
    return `${point(digits)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};
const point = (digits) => (digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits);
const trim = (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
function general(magnitude, precision, keepsPoint) {
    const { digits, power } = scientific(magnitude, precision - 1);
    const limit = keepsPoint ? Math.max(precision - 1, 1) : precision;
    if (power < -4 || power >= limit) {
        return `${trim(point(digits))}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    }
    const text = trim(fixedText(magnitude, Math.max(precision - 1 - power, 0)));
    return keepsPoint && !text.includes('.') ? `${text}.0` : text;
}
function group(digits, mark, size, spec, sign) {
    if (mark === null)
        return digits;
    let padded = digits;
    if (spec.fill === '0' && spec.align === '=') {
        const room = spec.width - sign.length;
        while (padded.length + Math.floor(padded.length / size) < room)
            padded = `0${padded}`;
    }
    return padded.replace(new RegExp(`\\B(?=(.{${size}})+$)`, 'g'), mark);
}
function pad(body, prefix, spec, usual) {
    const missing = spec.width - [...prefix, ...body].length;
    if (missing <= 0)
        return prefix + body;
    const align = spec.align ?? usual;
    if (align === '=')
        return prefix + spec.fill.repeat(missing) + body;
    const left = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2);
    return spec.fill.repeat(left) + prefix + body + spec.fill.repeat(missing - left);
}

;// CONCATENATED MODULE: ./out/python/repr.js


/** `str(value)` */
function textOf(machine, value, place) {
    if (value.kind === 'str')
        return value.value;
    if (value.kind === 'instance') {
        const own = special(machine, value, '__str__', [], place);
        if (own !== undefined)
            return asText(own, value.cls.names.havoc);
        if (value.base?.kind === 'str')
            return value.base.value;
        const args = value.names.names.get('args');
        if (args?.kind === 'tuple' && value.cls.mro.some((cls) => cls.name === 'BaseException')) {
            if (args.items.length === 0)
                return '';
            const [only] = args.items;
            if (only !== undefined && args.items.length === 1) {
                const isKeyError = value.cls.mro.some((cls) => cls.name === 'KeyError');
                return isKeyError ? reprOf(machine, only, place) : textOf(machine, only, place);
            }
            return reprOf(machine, args, place);
        }
    }
    return reprOf(machine, value, place);
}
/** `repr(value)`. Values whose text names an address in memory are unknown. */
function reprOf(machine, value, place) {
    machine.step(place);
    switch (value.kind) {
        case 'none':
            return 'None';
        case 'ellipsis':
            return 'Ellipsis';
        case 'notimplemented':
            return 'NotImplemented';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return String(value.value);
        case 'float':
            return floatText(value.value);
        case 'str':
            return quote(value.value);
        case 'bytes':
            return quoteBytes(value.value);
        case 'tuple':
            return wrap(machine, value.items, place, '(', value.items.length === 1 ? ',)' : ')');
        case 'list':
            return value.havoc ?? wrap(machine, value.items, place, '[', ']');
        case 'set': {
            if (value.havoc !== null)
                return value.havoc;
            if (value.entries.size > 1)
                return repr_lost(value, 'the order of a set changes from run to run', place);
            const inner = value.entries.size === 0 ? '' : wrap(machine, [...value.entries.values()], place, '{', '}');
            if (typeof inner !== 'string')
                return inner;
            if (value.frozen)
                return `frozenset(${inner})`;
            return inner === '' ? 'set()' : inner;
        }
        case 'dict':
            return value.havoc ?? dictText(machine, value, place);
        case 'range': {
            const step = value.step === 1n ? '' : `, ${value.step}`;
            return `range(${value.start}, ${value.stop}${step})`;
        }
        case 'slice':
            return wrap(machine, [value.lower, value.upper, value.step], place, 'slice(', ')');
        case 'class': {
            const module = value.names.names.get('__module__');
            const name = value.names.names.get('__qualname__');
            const qualified = name?.kind === 'str' ? name.value : value.name;
            if (value.foreign !== null)
                return value.foreign;
            return module?.kind === 'str' && module.value !== 'builtins'
                ? `<class '${module.value}.${qualified}'>`
                : `<class '${qualified}'>`;
        }
        case 'instance': {
            const own = special(machine, value, '__repr__', [], place);
            if (own !== undefined)
                return asText(own, null);
            const args = value.names.names.get('args');
            if (args?.kind === 'tuple' && value.cls.mro.some((cls) => cls.name === 'BaseException')) {
                return wrap(machine, args.items, place, `${value.cls.name}(`, ')');
            }
            if (value.base !== null)
                return reprOf(machine, value.base, place);
            return repr_lost(value, 'its text holds an address in memory', place);
        }
        case 'unknown':
            return value;
        case 'iterator':
        case 'function':
        case 'native':
        case 'method':
        case 'descriptor':
        case 'module':
            return repr_lost(value, 'its text holds an address or a path of the machine', place);
    }
}
const repr_lost = (_value, reason, place) => ({
    kind: 'unknown',
    cause: { reason, expression: place.unit.text.slice(place.start, place.end), place },
    may: [],
    foreign: null,
    isModule: false,
});
function asText(value, _havoc) {
    if (value.kind === 'str')
        return value.value;
    if (value.kind === 'instance' && value.base?.kind === 'str')
        return value.base.value;
    return value.kind === 'unknown' ? value : '';
}
function wrap(machine, items, place, open, close) {
    const texts = [];
    for (const item of items) {
        const text = reprOf(machine, item, place);
        if (typeof text !== 'string')
            return text;
        texts.push(text);
    }
    return `${open}${texts.join(', ')}${close}`;
}
function dictText(machine, value, place) {
    const texts = [];
    for (const entry of value.entries.values()) {
        const key = reprOf(machine, entry.key, place);
        if (typeof key !== 'string')
            return key;
        const text = reprOf(machine, entry.value, place);
        if (typeof text !== 'string')
            return text;
        texts.push(`${key}: ${text}`);
    }
    return `{${texts.join(', ')}}`;
}
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** A text in Python's quotes: single ones, double where the text holds a single quote and no double one. */
function quote(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    let quoted = '';
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (character === mark)
            quoted += `\\${character}`;
        else if (named[character] !== undefined)
            quoted += named[character];
        else if (isPrintable(character))
            quoted += character;
        else if (code < 0x100)
            quoted += `\\x${hex(code, 2)}`;
        else if (code < 0x10000)
            quoted += `\\u${hex(code, 4)}`;
        else
            quoted += `\\U${hex(code, 8)}`;
    }
    return `${mark}${quoted}${mark}`;
}
/** `ascii(text)` of a text that `repr` gave. */
const escapeNonAscii = (text) => [...text]
    .map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return character;
    return code < 0x100 ? `\\x${hex(code, 2)}` : code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
})
    .join('');
const hex = (code, width) => code.toString(16).padStart(width, '0');
/** `str.isprintable` of one character. */
const isPrintable = (character) => character === ' ' || !/[\p{C}\p{Z}]/u.test(character);
function quoteBytes(value) {
    const mark = value.includes(0x27) && !value.includes(0x22) ? '"' : "'";
    let quoted = '';
    for (const byte of value) {
        const character = String.fromCharCode(byte);
        if (character === mark)
            quoted += `\\${character}`;
        else if (named[character] !== undefined)
            quoted += named[character];
        else if (byte >= 0x20 && byte < 0x7f)
            quoted += character;
        else
            quoted += `\\x${hex(byte, 2)}`;
    }
    return `b${mark}${quoted}${mark}`;
}

;// CONCATENATED MODULE: ./out/python/percent-format.js




const directive = /%(?:\(([^)]*)\))?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;
/** `text % values` */
function formatPercent(machine, text, values, place) {
    const mapping = values.kind === 'dict' ? values : null;
    if (mapping?.havoc != null)
        return mapping.havoc;
    const items = values.kind === 'tuple' ? [...values.items] : [values];
    let used = 0;
    let doubt = null;
    const filled = text.replace(directive, (_all, key, flags, width, precision, type) => {
        if (type === '%')
            return '%';
        const value = key === undefined ? items[used++] : mapping?.entries.get(`s${key}`)?.value;
        if (value === undefined) {
            if (key !== undefined && mapping !== null)
                throw exceptions_raised('KeyError', key, place);
            throw exceptions_raised('TypeError', 'not enough arguments for format string', place);
        }
        const made = one(machine, value, flags, Number(width ?? 0), precision === undefined ? null : Number(precision), type, place);
        if (typeof made === 'string')
            return made;
        doubt ??= made;
        return '';
    });
    if (doubt !== null)
        return doubt;
    if (filled.includes('%') && /%(?![%])/.test(text.replace(directive, ''))) {
        return literal_unknown(literal_cause('the format is not modelled', place));
    }
    if (mapping === null && used < items.length && values.kind === 'tuple') {
        throw exceptions_raised('TypeError', 'not all arguments converted during string formatting', place);
    }
    if (mapping === null && used === 0 && values.kind !== 'tuple') {
        throw exceptions_raised('TypeError', 'not all arguments converted during string formatting', place);
    }
    return literal_str(filled);
}
function one(machine, value, flags, width, precision, type, place) {
    if (value.kind === 'unknown')
        return value;
    const spec = {
        fill: flags.includes('0') && !flags.includes('-') ? '0' : ' ',
        align: flags.includes('-') ? '<' : flags.includes('0') ? '=' : '>',
        sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '-',
        alternate: flags.includes('#'),
        width,
        grouping: null,
        precision,
        type,
    };
    if (width > 10_000)
        return literal_unknown(literal_cause('the width is not modelled', place));
    if (type === 's' || type === 'r') {
        const text = type === 's' ? textOf(machine, value, place) : reprOf(machine, value, place);
        if (typeof text !== 'string')
            return text;
        const cut = precision === null ? text : [...text].slice(0, precision).join('');
        const missing = Math.max(width - [...cut].length, 0);
        return flags.includes('-') ? cut + ' '.repeat(missing) : ' '.repeat(missing) + cut;
    }
    const number = value.kind === 'instance' && value.base !== null ? value.base : value;
    if (/^[diuxXo]$/.test(type) && (number.kind === 'int' || number.kind === 'bool') && precision === null) {
        const made = formatInt(BigInt(number.value), { ...spec, type: /^[diu]$/.test(type) ? 'd' : type });
        if (made !== null)
            return made;
    }
    if (/^[eEfFgG]$/.test(type) && (number.kind === 'int' || number.kind === 'bool' || number.kind === 'float')) {
        const made = formatFloat(Number(number.value), spec);
        if (made !== null)
            return made;
    }
    return literal_unknown(literal_cause(`the format \`%${type}\` is not modelled for this value`, place));
}

;// CONCATENATED MODULE: ./out/python/type-form.js

const typeFormClass = nativeClass('_GenericAlias', { module: 'typing' });
const makeTypeForm = (origin, args, bare = false) => makeInstance(typeFormClass, [], { origin, args, bare });
const typeFormOf = (value) => value.kind === 'instance' && value.cls === typeFormClass ? value.payload : null;
const isType = (value) => value.kind === 'none' || value.kind === 'class' || typeFormOf(value) !== null;
/** `int | None`; null where these are not types. */
function typeUnion(a, b) {
    if (!isType(a) || !isType(b) || (a.kind === 'none' && b.kind === 'none'))
        return null;
    return makeUnion([a, b]);
}
function makeUnion(members) {
    const flat = members.flatMap((member) => {
        const form = typeFormOf(member);
        return form?.origin === 'Union' && !form.bare ? form.args : [member];
    });
    const distinct = flat.filter((member, index) => flat.findIndex((other) => sameType(other, member)) === index);
    const [only] = distinct;
    return distinct.length === 1 && only !== undefined ? only : makeTypeForm('Union', distinct);
}
/** Python keeps one of equal members: `List[int]` written twice is one type, though two objects. */
function sameType(a, b) {
    if (a === b || (a.kind === 'none' && b.kind === 'none'))
        return true;
    const form = typeFormOf(a);
    const other = typeFormOf(b);
    if (form !== null && other !== null)
        return sameForm(form, other);
    return a.kind === b.kind && 'value' in a && 'value' in b && isScalar(a) && Object.is(a.value, b.value);
}
function sameForm(a, b) {
    if (a.origin !== b.origin || a.bare !== b.bare || a.args.length !== b.args.length)
        return false;
    const unordered = a.origin === 'Union' || a.origin === 'Literal';
    return a.args.every((arg, index) => {
        const match = unordered ? b.args.find((each) => sameType(arg, each)) : b.args[index];
        return match !== undefined && sameType(arg, match);
    });
}
const isScalar = ({ kind }) => kind === 'str' || kind === 'int' || kind === 'bool';

;// CONCATENATED MODULE: ./out/python/operators.js








const operators_methods = {
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '@': 'matmul',
    '/': 'truediv',
    '%': 'mod',
    '**': 'pow',
    '<<': 'lshift',
    '>>': 'rshift',
    '|': 'or',
    '^': 'xor',
    '&': 'and',
    '//': 'floordiv',
};
/** Longest text, list or tuple that an operator may make. */
const operators_longest = 1_000_000;
/** `a op b` */
function binary(machine, op, a, b, place) {
    if (a.kind === 'unknown')
        return through(a, b);
    if (b.kind === 'unknown')
        return through(b, a);
    if (a.kind === 'instance' || b.kind === 'instance') {
        const found = dunder(machine, op, a, b, place);
        if (found !== undefined)
            return found;
        const left = a.kind === 'instance' ? (a.base ?? a) : a;
        const right = b.kind === 'instance' ? (b.base ?? b) : b;
        if ((left !== a || right !== b) && left.kind !== 'instance' && right.kind !== 'instance') {
            return binary(machine, op, left, right, place);
        }
    }
    else {
        if (isNumber(a) && isNumber(b)) {
            const result = arithmetic(op, a, b, place);
            if (result !== null)
                return result;
        }
        if (op === '%' && a.kind === 'str')
            return formatPercent(machine, a.value, b, place);
        const result = sequences(machine, op, a, b, place) ?? collections(machine, op, a, b, place);
        if (result !== null)
            return result;
    }
    if (op === '|') {
        const union = typeUnion(a, b);
        if (union !== null)
            return union;
    }
    const [left, right] = [a, b]
        .map((value) => machine.typeOf(value))
        .map((type) => (type.kind === 'class' ? type.name : '?'));
    throw exceptions_raised('TypeError', `unsupported operand type(s) for ${op}: '${left}' and '${right}'`, place);
}
function through(value, other) {
    return other.kind === 'unknown' && other.may.length > 0 ? withMay(value, other.may) : value;
}
function dunder(machine, op, a, b, place) {
    const name = operators_methods[op];
    const own = special(machine, a, `__${name}__`, [b], place);
    if (own !== undefined && own.kind !== 'notimplemented')
        return own;
    const mirrored = special(machine, b, `__r${name}__`, [a], place);
    return mirrored !== undefined && mirrored.kind !== 'notimplemented' ? mirrored : undefined;
}
function sequences(machine, op, a, b, place) {
    if (op === '+') {
        if (a.kind === 'str' && b.kind === 'str')
            return literal_str(bounded(a.value.length + b.value.length, place) && a.value + b.value);
        if (a.kind === 'tuple' && b.kind === 'tuple')
            return tuple([...a.items, ...b.items]);
        if (a.kind === 'bytes' && b.kind === 'bytes')
            return { kind: 'bytes', value: Uint8Array.from([...a.value, ...b.value]) };
        if (a.kind === 'list' && b.kind === 'list') {
            return a.havoc ?? b.havoc ?? (bounded(a.items.length + b.items.length, place) && list([...a.items, ...b.items]));
        }
    }
    if (op === '*')
        return repeat(machine, a, b, place) ?? repeat(machine, b, a, place);
    return null;
}
function repeat(_machine, value, times, place) {
    if (times.kind !== 'int' && times.kind !== 'bool')
        return null;
    const count = BigInt(times.value) < 0n ? 0n : BigInt(times.value);
    const copies = (length) => bounded(BigInt(length) * count, place) ? Number(length === 0 ? 0n : count) : 0;
    if (value.kind === 'str')
        return literal_str(value.value.repeat(copies(value.value.length)));
    if (value.kind === 'tuple')
        return tuple(Array.from({ length: copies(value.items.length) }, () => value.items).flat());
    if (value.kind === 'list') {
        return value.havoc ?? list(Array.from({ length: copies(value.items.length) }, () => value.items).flat());
    }
    return null;
}
function bounded(size, place) {
    if (size <= operators_longest)
        return true;
    throw exceptions_raised('MemoryError', `a value of ${size} items`, place);
}
function collections(machine, op, a, b, place) {
    if (a.kind === 'dict' && b.kind === 'dict' && op === '|') {
        const lost = a.havoc ?? b.havoc;
        if (lost !== null)
            return lost;
        const merged = emptyDict();
        for (const { key, value } of [...a.entries.values(), ...b.entries.values()])
            setEntry(machine, merged, key, value, place);
        return merged;
    }
    if (a.kind !== 'set' || b.kind !== 'set')
        return null;
    const lost = a.havoc ?? b.havoc;
    return lost ?? combineSets(machine, op, a, b, place);
}
function combineSets(machine, op, a, b, place) {
    const items = [...a.entries];
    const pick = (keep) => setOf(machine, items.filter(([key]) => keep(key)).map(([, value]) => value), a.frozen, place);
    if (op === '&')
        return pick((key) => b.entries.has(key));
    if (op === '-')
        return pick((key) => !b.entries.has(key));
    if (op !== '|' && op !== '^')
        return null;
    const result = op === '|' ? pick(() => true) : pick((key) => !b.entries.has(key));
    for (const [key, value] of b.entries)
        if (op === '|' || !a.entries.has(key))
            addMember(machine, result, value, place);
    return result;
}
/** `a op= b`: lists, dictionaries and sets are changed in place. */
function augmented(machine, op, a, b, place) {
    if (a.kind === 'instance') {
        const own = special(machine, a, `__i${operators_methods[op]}__`, [b], place);
        if (own !== undefined && own.kind !== 'notimplemented')
            return own;
    }
    return binary(machine, op, a, b, place);
}
/** `-a`, `+a`, `~a` */
function unary(machine, op, value, place) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'instance') {
        const own = special(machine, value, { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[op], [], place);
        if (own !== undefined)
            return own;
        if (value.base !== null)
            return unary(machine, op, value.base, place);
    }
    if (value.kind === 'int' || value.kind === 'bool') {
        const number = BigInt(value.value);
        return { kind: 'int', value: op === '-' ? -number : op === '+' ? number : ~number };
    }
    if (value.kind === 'float' && op !== '~')
        return { kind: 'float', value: op === '-' ? -value.value : value.value };
    const type = machine.typeOf(value);
    if (type.kind === 'unknown')
        return literal_unknown(literal_cause('its type is not known', place));
    throw exceptions_raised('TypeError', `bad operand type for unary ${op}: '${type.name}'`, place);
}

;// CONCATENATED MODULE: ./out/python/dict-views.js







const itemsOf = (value) => {
    if (value?.kind !== 'instance')
        return [];
    const { dict, pick } = value.payload;
    return dict.havoc ?? [...dict.entries.values()].map(pick);
};
const asks = (answer) => (machine, args, place) => {
    const items = itemsOf(args.positional[0]);
    return Array.isArray(items) ? answer(machine, items, args.positional[1] ?? none, place) : items;
};
const dict_views_combine = (op) => (machine, items, other, place) => {
    const theirs = members(machine, other, place);
    if (!Array.isArray(theirs))
        return theirs;
    return (combineSets(machine, op, setOf(machine, items, false, place), setOf(machine, theirs, false, place), place) ?? none);
};
const answers = {
    __len__: (_machine, items) => literal_int(items.length),
    __iter__: (_machine, items) => iteratorOf('dict_keyiterator', () => items),
    __reversed__: (_machine, items) => iteratorOf('dict_reversekeyiterator', () => items.toReversed()),
    __contains__: (machine, items, other, place) => {
        const answer = equality_contains(machine, items, other, place);
        return typeof answer === 'boolean' ? bool(answer) : answer;
    },
    __and__: dict_views_combine('&'),
    __or__: dict_views_combine('|'),
    __sub__: dict_views_combine('-'),
    __xor__: dict_views_combine('^'),
};
function viewClass(name) {
    return nativeClass(name, {
        members: {
            ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, literal_native(key, asks(answer))])),
            __repr__: literal_native('__repr__', asks((machine, items, _other, place) => {
                const text = reprOf(machine, { kind: 'list', items: [...items], havoc: null }, place);
                return typeof text === 'string' ? literal_str(`${name}(${text})`) : text;
            })),
        },
    });
}
const kinds = {
    keys: { cls: viewClass('dict_keys'), pick: (entry) => entry.key },
    values: { cls: viewClass('dict_values'), pick: (entry) => entry.value },
    items: { cls: viewClass('dict_items'), pick: (entry) => tuple([entry.key, entry.value]) },
};
/** `dict.keys()`, `dict.values()`, `dict.items()`: they show what the dictionary holds when they are asked. */
function makeView(kind, dict) {
    const { cls, pick } = kinds[kind] ?? { cls: viewClass(kind), pick: (entry) => entry.key };
    return makeInstance(cls, [], { dict, pick });
}

;// CONCATENATED MODULE: ./out/python/arguments.js

/**
 * The values that a native function's parameters are given, in order; undefined where one is left out.
 * A name that begins with `/` is positional only, one with `*` keyword only.
 */
function readArguments(callee, args, names, place) {
    const values = names.map((name, index) => name.startsWith('*') ? undefined : args.positional[index]);
    const room = names.filter((name) => !name.startsWith('*')).length;
    if (args.positional.length > room) {
        throw exceptions_raised('TypeError', `${callee}() takes at most ${room} arguments (${args.positional.length} given)`, place);
    }
    for (const [keyword, value] of args.keywords) {
        const index = names.findIndex((name) => name === keyword || name === `*${keyword}`);
        if (index < 0)
            throw exceptions_raised('TypeError', `${callee}() got an unexpected keyword argument '${keyword}'`, place);
        if (values[index] !== undefined)
            throw exceptions_raised('TypeError', `${callee}() got multiple values for argument '${keyword}'`, place);
        values[index] = value;
    }
    return values;
}
/** A parameter that must be given. */
function required(callee, value, place) {
    if (value !== undefined)
        return value;
    throw exceptions_raised('TypeError', `${callee}() missing a required argument`, place);
}

;// CONCATENATED MODULE: ./out/python/method.js


/** A method of a builtin type. A subclass's instance is taken for the builtin value inside of it. */
function make(maker, kind, name, names, run) {
    return maker(name, (machine, args, place) => {
        const [receiver, ...positional] = args.positional;
        const self = receiver?.kind === 'instance' && receiver.base !== null ? receiver.base : receiver;
        if (args.rest !== null)
            return args.rest;
        const given = readArguments(name, { ...args, positional }, names, place);
        if (self === undefined || self.kind !== kind)
            return self?.kind === 'unknown' ? self : unfit(name, place);
        return run(machine, self, given, place);
    });
}
const unfit = (name, place) => ({
    kind: 'unknown',
    cause: {
        reason: `\`${name}\` is called on another type`,
        expression: place.unit.text.slice(place.start, place.end),
        place,
    },
    may: [],
    foreign: null,
    isModule: false,
});
/** A method of known values only: given an unknown, it is that unknown. */
const pureMethod = (kind, name, names, run) => make(pure, kind, name, names, run);
/** A method that may be given unknowns. */
const method = (kind, name, names, run) => make(literal_native, kind, name, names, run);
const membersOf = (functions) => Object.fromEntries(functions.map((one) => [one.name, one]));

;// CONCATENATED MODULE: ./out/python/dict-methods.js






const view = (name) => method('dict', name, [], (_machine, self) => makeView(name, self));
const dictMethods = membersOf([
    view('keys'),
    view('values'),
    view('items'),
    method('dict', 'get', ['/key', '/default'], (machine, self, [key = none, otherwise = none], place) => {
        const found = getEntry(machine, self, key, place);
        return found ?? otherwise;
    }),
    method('dict', 'setdefault', ['/key', '/default'], (machine, self, [key = none, otherwise = none], place) => {
        const found = getEntry(machine, self, key, place);
        if (found?.kind === 'unknown' && self.havoc === null && keyIsUnknown(machine, key, place))
            return lose(machine, self, found.cause);
        if (found !== undefined)
            return found;
        setEntry(machine, self, key, otherwise, place);
        return otherwise;
    }),
    method('dict', 'pop', ['/key', '/default'], (machine, self, [key = none, otherwise], place) => {
        const found = getEntry(machine, self, key, place);
        if (found !== undefined) {
            removeEntry(machine, self, key, place);
            return found;
        }
        if (otherwise !== undefined)
            return otherwise;
        throw exceptions_raised('KeyError', key.kind === 'str' ? key.value : '…', place);
    }),
    method('dict', 'popitem', [], (machine, self, _given, place) => {
        if (self.havoc !== null)
            return self.havoc;
        const last = [...self.entries.values()].at(-1);
        if (last === undefined)
            throw exceptions_raised('KeyError', 'popitem(): dictionary is empty', place);
        removeEntry(machine, self, last.key, place);
        return tuple([last.key, last.value]);
    }),
    literal_native('update', (machine, args, place) => {
        const [self, source] = args.positional;
        const dict = self?.kind === 'instance' ? self.base : self;
        if (dict?.kind === 'dict')
            update(machine, dict, source, args, place);
        return none;
    }),
    method('dict', 'clear', [], (machine, self) => {
        machine.journal.touch(self);
        self.entries = new Map();
        self.havoc = null;
        return none;
    }),
    method('dict', 'copy', [], (_machine, self) => copyDict(self)),
]);
const keyIsUnknown = (machine, key, place) => typeof keyOf(machine, key, place) !== 'string';
const copyDict = (dict) => ({
    kind: 'dict',
    entries: new Map(dict.entries),
    havoc: dict.havoc,
});
/** `dict.update(source, **keywords)`, and what `dict(…)` does to an empty one. */
function update(machine, dict, source, args, place) {
    if (source !== undefined) {
        const doubt = merge(machine, dict, source, place);
        if (doubt !== null)
            lose(machine, dict, doubt.cause);
    }
    if (args.rest !== null)
        lose(machine, dict, args.rest.cause);
    for (const [name, value] of args.keywords)
        setEntry(machine, dict, literal_str(name), value, place);
}
/** Puts the entries of a mapping, or pairs, into a dictionary; an unknown where they cannot be known. */
function merge(machine, dict, source, place) {
    const from = source.kind === 'instance' && source.base !== null ? source.base : source;
    if (from.kind === 'unknown')
        return from;
    if (from.kind === 'dict') {
        if (from.havoc !== null)
            return from.havoc;
        for (const { key, value } of from.entries.values())
            setEntry(machine, dict, key, value, place);
        return null;
    }
    const pairs = iterate(machine, from, place);
    if (!Array.isArray(pairs))
        return pairs;
    for (const pair of pairs) {
        const items = iterate(machine, pair, place);
        if (!Array.isArray(items))
            return items;
        const [key, value] = items;
        if (key === undefined || value === undefined || items.length !== 2) {
            throw exceptions_raised('ValueError', `dictionary update sequence element has length ${items.length}; 2 is required`, place);
        }
        setEntry(machine, dict, key, value, place);
    }
    return null;
}
/** `dict.fromkeys(keys, value)` */
const fromKeys = literal_native('fromkeys', (machine, args, place) => {
    const [, keys = none, value = none] = args.positional;
    const items = iterate(machine, keys, place);
    if (!Array.isArray(items))
        return items;
    const dict = emptyDict();
    for (const key of items)
        setEntry(machine, dict, key, value, place);
    return dict;
});

;// CONCATENATED MODULE: ./out/python/list-methods.js








const listMethods = membersOf([
    method('list', 'append', ['/object'], (machine, self, [item = none]) => {
        if (self.havoc === null)
            setItems(machine, self, [...self.items, item]);
        return none;
    }),
    method('list', 'extend', ['/iterable'], (machine, self, [items = none], place) => {
        extend(machine, self, items, place);
        return none;
    }),
    method('list', 'insert', ['/index', '/object'], (machine, self, [index, item = none]) => {
        if (self.havoc !== null)
            return none;
        if (index?.kind !== 'int')
            return lose(machine, self, doubtOf(index, self)) && none;
        const at = Number(index.value) < 0 ? Math.max(Number(index.value) + self.items.length, 0) : Number(index.value);
        setItems(machine, self, self.items.toSpliced(at, 0, item));
        return none;
    }),
    method('list', 'pop', ['/index'], (machine, self, [index], place) => {
        if (self.havoc !== null)
            return self.havoc;
        if (index?.kind === 'unknown')
            return lose(machine, self, index.cause);
        const given = index?.kind === 'int' ? Number(index.value) : -1;
        const at = given < 0 ? given + self.items.length : given;
        const item = self.items[at];
        if (item === undefined)
            throw exceptions_raised('IndexError', self.items.length === 0 ? 'pop from empty list' : 'pop index out of range', place);
        setItems(machine, self, self.items.toSpliced(at, 1));
        return item;
    }),
    method('list', 'remove', ['/value'], (machine, self, [item = none], place) => {
        if (self.havoc !== null)
            return none;
        for (const [index, candidate] of self.items.entries()) {
            const answer = equal(machine, candidate, item, place);
            if (answer === true) {
                setItems(machine, self, self.items.toSpliced(index, 1));
                return none;
            }
            if (answer !== false)
                return lose(machine, self, answer.cause) && none;
        }
        throw exceptions_raised('ValueError', 'list.remove(x): x not in list', place);
    }),
    method('list', 'clear', [], (machine, self) => {
        setItems(machine, self, []);
        self.havoc = null;
        return none;
    }),
    method('list', 'copy', [], (_machine, self) => self.havoc ?? list(self.items)),
    method('list', 'reverse', [], (machine, self) => {
        setItems(machine, self, self.items.toReversed());
        return none;
    }),
    method('list', 'index', ['/value'], (machine, self, [item = none], place) => self.havoc ?? indexOf(machine, self.items, item, place)),
    method('list', 'count', ['/value'], (machine, self, [item = none], place) => self.havoc ?? countOf(machine, self.items, item, place)),
    method('list', 'sort', ['*key', '*reverse'], (machine, self, [key, reverse], place) => {
        if (self.havoc !== null)
            return none;
        const result = sortItems(machine, self.items, key, reverse, place);
        if (Array.isArray(result))
            setItems(machine, self, result);
        else
            lose(machine, self, result.cause);
        return none;
    }),
]);
const doubtOf = (value, self) => value?.kind === 'unknown'
    ? value.cause
    : (self.havoc?.cause ?? { reason: 'the index is not known', expression: '', place: nowhere });
const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
/** `list.extend` and `list +=`. */
function extend(machine, self, items, place) {
    if (self.havoc !== null)
        return;
    const added = iterate(machine, items, place);
    if (Array.isArray(added))
        setItems(machine, self, [...self.items, ...added]);
    else
        lose(machine, self, added.cause);
}
function indexOf(machine, items, item, place) {
    for (const [index, candidate] of items.entries()) {
        const answer = equal(machine, candidate, item, place);
        if (answer === true)
            return literal_int(index);
        if (answer !== false)
            return answer;
    }
    throw exceptions_raised('ValueError', 'the value is not in the list', place);
}
function countOf(machine, items, item, place) {
    let count = 0;
    for (const candidate of items) {
        const answer = equal(machine, candidate, item, place);
        if (typeof answer !== 'boolean')
            return answer;
        if (answer)
            count += 1;
    }
    return literal_int(count);
}
/** `sorted(items, key=…, reverse=…)`: stable both ways. */
function sortItems(machine, items, key, reverse, place) {
    const downward = reverse === undefined ? false : truth(machine, reverse, place);
    if (typeof downward !== 'boolean')
        return downward;
    const keyed = items.map((value) => ({
        value,
        key: key === undefined || key.kind === 'none' ? value : apply(machine, key, value, place),
    }));
    if (!downward)
        return sorted(machine, keyed, place);
    const result = sorted(machine, keyed.toReversed(), place);
    return Array.isArray(result) ? result.toReversed() : result;
}
const isIn = (/* unused pure expression or super */ null && (contains));
const unmodelled = (what, place) => unknown(cause(`${what} is not modelled`, place));

;// CONCATENATED MODULE: ./out/python/number-text.js
const decimal = /^[+-]?(?:\d+(?:_\d+)*)$/;
const floating = /^[+-]?(?:(?:\d+(?:_\d+)*)?\.?(?:\d+(?:_\d+)*)?(?:[eE][+-]?\d+(?:_\d+)*)?)$/;
const digitsOf = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[0-9a-fA-F]+$/ };
const prefixes = { 2: '0b', 8: '0o', 16: '0x' };
/** `int(text, base)` for text without white space around; null where it is not one. */
function parseInteger(text, base) {
    if (base === 10)
        return decimal.test(text) ? BigInt(text.replace(/[_+]/g, '')) : null;
    const sign = text.startsWith('-') ? -1n : 1n;
    const prefix = prefixes[base];
    let body = text.replace(/^[+-]/, '').replace(/_/g, '').toLowerCase();
    if (prefix === undefined)
        return null;
    if (body.startsWith(prefix))
        body = body.slice(2);
    return digitsOf[base]?.test(body) ? sign * BigInt(prefix + body) : null;
}
/** `float(text)` for text without white space around; null where it is not one. */
function parseFloating(text) {
    const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
    if (word !== null)
        return word[2]?.toLowerCase() === 'nan' ? Number.NaN : word[1] === '-' ? -Infinity : Infinity;
    return floating.test(text) && /\d/.test(text.split(/[eE]/)[0] ?? '') ? Number(text.replace(/_/g, '')) : null;
}

;// CONCATENATED MODULE: ./out/python/text.js
/** Characters that `str.strip` removes: not the ones of JavaScript's `trim`. */
const isSpace = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80)
        return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x20);
    return code === 0x85 || (code !== 0xfeff && /\s/.test(character));
};
/** Characters at which `str.splitlines` ends a line. */
const isLineEnd = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ((code >= 0x0a && code <= 0x0d) ||
        (code >= 0x1c && code <= 0x1e) ||
        code === 0x85 ||
        code === 0x2028 ||
        code === 0x2029);
};
function stripText(text, characters, side) {
    const set = characters === null ? null : new Set(characters);
    const goes = (character) => (set === null ? isSpace(character) : set.has(character));
    const all = [...text];
    let start = 0;
    let end = all.length;
    if (side !== 'rstrip')
        while (start < end && goes(all[start] ?? ''))
            start += 1;
    if (side !== 'lstrip')
        while (end > start && goes(all[end - 1] ?? ''))
            end -= 1;
    return all.slice(start, end).join('');
}
/** `str.split()` without a separator: runs of white space, none at the ends. */
function splitWords(text, limit, fromRight) {
    const words = [];
    let rest = stripText(text, null, fromRight ? 'rstrip' : 'lstrip');
    while (rest !== '' && (limit < 0 || words.length < limit)) {
        const characters = [...rest];
        const at = fromRight ? characters.findLastIndex(isSpace) : characters.findIndex(isSpace);
        const cut = at < 0 ? (fromRight ? -1 : characters.length) : at;
        words.push((fromRight ? characters.slice(cut + 1) : characters.slice(0, cut)).join(''));
        const left = fromRight ? characters.slice(0, Math.max(cut, 0)) : characters.slice(cut);
        rest = stripText(left.join(''), null, fromRight ? 'rstrip' : 'lstrip');
    }
    if (rest !== '')
        words.push(rest);
    return fromRight ? words.toReversed() : words;
}
function splitLines(text, keepEnds) {
    const characters = [...text];
    const lines = [];
    let line = '';
    for (const [index, character] of characters.entries()) {
        if (!isLineEnd(character)) {
            line += character;
            continue;
        }
        if (character === '\r' && characters[index + 1] === '\n') {
            line += keepEnds ? character : '';
            continue;
        }
        lines.push(keepEnds ? line + character : line);
        line = '';
    }
    return line === '' ? lines : [...lines, line];
}
/** `str.isidentifier` */
const isIdentifier = (text) => /^[\p{XIDS}_][\p{XIDC}]*$/u.test(text);
const isDecimalDigit = (character) => /\p{Nd}/u.test(character);

;// CONCATENATED MODULE: ./out/python/number-conversion.js





function toInt(machine, args, place) {
    const [given = literal_int(0), base] = readArguments('int', args, ['/x', 'base'], place);
    const value = given.kind === 'instance' && given.base !== null ? given.base : given;
    if (args.rest !== null)
        return args.rest;
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'int' || value.kind === 'bool')
        return literal_int(BigInt(value.value));
    if (value.kind === 'float') {
        if (!Number.isFinite(value.value))
            throw exceptions_raised(Number.isNaN(value.value) ? 'ValueError' : 'OverflowError', 'cannot convert float to integer', place);
        return literal_int(Math.trunc(value.value));
    }
    if (value.kind === 'str') {
        const radix = base?.kind === 'int' ? Number(base.value) : 10;
        const parsed = parseInteger(stripText(value.value, null, 'strip'), radix);
        if (parsed !== null)
            return literal_int(parsed);
        if (![2, 8, 10, 16].includes(radix) || /[^ -~]/.test(value.value))
            return literal_unknown(literal_cause('the number is not modelled', place));
        throw exceptions_raised('ValueError', `invalid literal for int() with base ${radix}: '${value.value}'`, place);
    }
    return convert(machine, given, '__int__', 'int()', place);
}
function toFloat(machine, args, place) {
    const [given = literal_float(0)] = readArguments('float', args, ['/x'], place);
    const value = given.kind === 'instance' && given.base !== null ? given.base : given;
    if (args.rest !== null)
        return args.rest;
    if (value.kind === 'unknown' || value.kind === 'float')
        return value;
    if (value.kind === 'int' || value.kind === 'bool')
        return literal_float(Number(value.value));
    if (value.kind === 'str') {
        const parsed = parseFloating(stripText(value.value, null, 'strip'));
        if (parsed !== null)
            return literal_float(parsed);
        throw exceptions_raised('ValueError', `could not convert string to float: '${value.value}'`, place);
    }
    return convert(machine, given, '__float__', 'float()', place);
}
function convert(machine, value, name, what, place) {
    const type = machine.typeOf(value);
    if (type.kind === 'unknown')
        return type;
    const own = type.mro.map((base) => base.names.names.get(name)).find((member) => member !== undefined);
    if (own !== undefined)
        return machine.call(own, { positional: [value], keywords: new Map(), rest: null }, place);
    throw exceptions_raised('TypeError', `${what} argument must be a string or a number, not '${type.name}'`, place);
}

;// CONCATENATED MODULE: ./out/python/set-methods.js






const set_methods_combine = (name, op) => literal_native(name, (machine, args, place) => {
    const [self, ...others] = args.positional;
    if (self?.kind !== 'set')
        return self ?? none;
    let result = self;
    for (const other of others) {
        const set = asSet(machine, other, place);
        if (set.kind === 'unknown')
            return set;
        const lost = result.havoc ?? set.havoc;
        if (lost !== null)
            return lost;
        const next = combineSets(machine, op, result, set, place);
        if (next?.kind === 'set')
            result = next;
    }
    return result === self ? setOf(machine, self.entries.values(), self.frozen, place) : result;
});
function asSet(machine, value, place) {
    if (value.kind === 'set')
        return value;
    const items = members(machine, value, place);
    return Array.isArray(items) ? setOf(machine, items, false, place) : items;
}
const compare = (name, test) => method('set', name, ['/other'], (machine, self, [other = none], place) => {
    const set = asSet(machine, other, place);
    if (set.kind === 'unknown')
        return set;
    return self.havoc ?? set.havoc ?? bool(test(self, set));
});
const within = (a, b) => [...a.entries.keys()].every((key) => b.entries.has(key));
const remove = (name) => method('set', name, ['/elem'], (machine, self, [item = none], place) => {
    if (self.havoc !== null)
        return none;
    const key = keyOf(machine, item, place);
    if (typeof key !== 'string')
        return lose(machine, self, key.cause) && none;
    if (!self.entries.has(key) && name === 'remove')
        throw exceptions_raised('KeyError', item.kind === 'str' ? item.value : '…', place);
    machine.journal.touch(self);
    self.entries.delete(key);
    return none;
});
const frozenSetMethods = membersOf([
    set_methods_combine('union', '|'),
    set_methods_combine('intersection', '&'),
    set_methods_combine('difference', '-'),
    set_methods_combine('symmetric_difference', '^'),
    set_methods_combine('copy', '|'),
    compare('issubset', within),
    compare('issuperset', (a, b) => within(b, a)),
    compare('isdisjoint', (a, b) => [...a.entries.keys()].every((key) => !b.entries.has(key))),
]);
const setMethods = {
    ...frozenSetMethods,
    ...membersOf([
        method('set', 'add', ['/elem'], (machine, self, [item = none], place) => {
            if (self.havoc === null)
                addMember(machine, self, item, place);
            return none;
        }),
        remove('remove'),
        remove('discard'),
        method('set', 'clear', [], (machine, self) => {
            machine.journal.touch(self);
            self.entries = new Map();
            self.havoc = null;
            return none;
        }),
        literal_native('update', (machine, args, place) => {
            const [self, ...others] = args.positional;
            if (self?.kind !== 'set')
                return none;
            for (const other of others) {
                const items = members(machine, other, place);
                if (!Array.isArray(items))
                    return lose(machine, self, items.cause) && none;
                for (const item of items)
                    addMember(machine, self, item, place);
            }
            return none;
        }),
    ]),
};

;// CONCATENATED MODULE: ./out/python/format.js




/** `format(value, spec)` */
function format(machine, value, spec, place) {
    if (value.kind === 'unknown')
        return value;
    if (value.kind === 'instance') {
        const own = special(machine, value, '__format__', [literal_str(spec)], place);
        if (own?.kind === 'str')
            return own.value;
        if (own?.kind === 'unknown')
            return own;
        if (spec === '')
            return textOf(machine, value, place);
        const hasText = special(machine, value, '__str__', [], place);
        if (hasText === undefined && value.base !== null)
            return format(machine, value.base, spec, place);
    }
    if (spec === '')
        return textOf(machine, value, place);
    const parsed = parseFormatSpec(spec);
    const formatted = parsed === null ? null : formatKnown(value, parsed);
    if (formatted !== null)
        return formatted;
    return literal_unknown(literal_cause(`the format \`${spec}\` is not modelled for this value`, place));
}
// A specification of any kind makes a number of a bool.
function formatKnown(value, spec) {
    if (value.kind === 'int' || value.kind === 'bool')
        return formatInt(BigInt(value.value), spec);
    if (value.kind === 'float')
        return formatFloat(value.value, spec);
    return value.kind === 'str' ? formatText(value.value, spec) : null;
}

;// CONCATENATED MODULE: ./out/python/slice-indices.js

/** The indices that a slice picks of a sequence, in order. */
function sliceIndices(slice, length, place) {
    const bounds = [slice.lower, slice.upper, slice.step];
    const doubt = bounds.find((bound) => bound.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return doubt;
    const [lower, upper, step] = bounds.map((bound) => numberOf(bound, place));
    const stride = step ?? 1;
    if (stride === 0)
        throw exceptions_raised('ValueError', 'slice step cannot be zero', place);
    const clip = (at, low, high) => Math.min(Math.max(at < 0 ? at + length : at, low), high);
    const indices = [];
    if (stride > 0) {
        const end = upper == null ? length : clip(upper, 0, length);
        for (let at = lower == null ? 0 : clip(lower, 0, length); at < end; at += stride)
            indices.push(at);
    }
    else {
        const end = upper == null ? -1 : clip(upper, -1, length - 1);
        for (let at = lower == null ? length - 1 : clip(lower, -1, length - 1); at > end; at += stride)
            indices.push(at);
    }
    return indices;
}
function numberOf(value, place) {
    if (value.kind === 'none')
        return null;
    if (value.kind === 'int' || value.kind === 'bool')
        return Number(value.value);
    throw exceptions_raised('TypeError', 'slice indices must be integers or None', place);
}

;// CONCATENATED MODULE: ./out/python/subscript.js







/** `container[key]` */
function subscript(machine, container, key, place) {
    switch (container.kind) {
        case 'unknown':
            return container;
        case 'dict': {
            const found = getEntry(machine, container, key, place);
            if (found !== undefined)
                return found;
            throw exceptions_raised('KeyError', key.kind === 'str' ? key.value : '…', place);
        }
        case 'list':
            return container.havoc ?? pick(machine, container.items, key, place, list, 'list');
        case 'tuple':
            return pick(machine, container.items, key, place, tuple, 'tuple');
        case 'str': {
            const characters = [...container.value].map(literal_str);
            return pick(machine, characters, key, place, (items) => literal_str(texts(items).join('')), 'string');
        }
        case 'bytes':
            return pick(machine, [...container.value].map(literal_int), key, place, (items) => bytes(Uint8Array.from(numbers(items))), 'bytes');
        case 'range': {
            const items = iterate(machine, container, place);
            return Array.isArray(items) ? pick(machine, items, key, place, tuple, 'range') : items;
        }
        case 'class': {
            const members = container.names.names.get('_member_map_');
            if (members?.kind === 'dict')
                return subscript(machine, members, key, place);
            const generic = attribute_findAttribute(machine, container, '__class_getitem__', place);
            if (generic !== undefined)
                return machine.call(generic, literal_positional(key), place);
            if (container.foreign !== null)
                return container.foreign;
            break;
        }
        case 'instance': {
            const own = special(machine, container, '__getitem__', [key], place);
            if (own !== undefined)
                return own;
            if (container.base !== null)
                return subscript(machine, container.base, key, place);
            break;
        }
        default:
            break;
    }
    const type = machine.typeOf(container);
    throw exceptions_raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not subscriptable`, place);
}
const texts = (items) => items.map((item) => (item.kind === 'str' ? item.value : ''));
const numbers = (items) => items.map((item) => (item.kind === 'int' ? Number(item.value) : 0));
function pick(machine, items, key, place, make, what) {
    if (key.kind === 'unknown')
        return withMay(key, items.flatMap(reach));
    if (key.kind === 'slice') {
        const indices = sliceIndices(key, items.length, place);
        return Array.isArray(indices) ? make(indices.map((index) => items[index] ?? none)) : indices;
    }
    const index = asIndex(machine, key, what, place);
    if (typeof index !== 'bigint')
        return index;
    const at = index < 0n ? index + BigInt(items.length) : index;
    const item = at >= 0n && at < BigInt(items.length) ? items[Number(at)] : undefined;
    if (item !== undefined)
        return item;
    throw exceptions_raised('IndexError', `${what} index out of range`, place);
}
function asIndex(machine, key, what, place) {
    if (key.kind === 'int' || key.kind === 'bool')
        return BigInt(key.value);
    if (key.kind === 'instance' && key.base?.kind === 'int')
        return key.base.value;
    const type = machine.typeOf(key);
    if (type.kind === 'unknown')
        return type;
    throw exceptions_raised('TypeError', `${what} indices must be integers or slices, not ${type.name}`, place);
}
/** `container[key] = value` */
function setSubscript(machine, container, key, value, place) {
    if (container.kind === 'unknown') {
        for (const held of container.may)
            containers_taint(machine, held, container.cause);
        return;
    }
    if (container.kind === 'dict') {
        if (key.kind === 'unknown')
            lose(machine, container, key.cause);
        else
            setEntry(machine, container, key, value, place);
        return;
    }
    if (container.kind === 'list') {
        if (container.havoc !== null)
            return;
        if (key.kind === 'unknown') {
            lose(machine, container, key.cause);
            return;
        }
        if (key.kind === 'slice') {
            setSlice(machine, container, key, value, place);
            return;
        }
        const index = asIndex(machine, key, 'list', place);
        if (typeof index !== 'bigint') {
            lose(machine, container, index.cause);
            return;
        }
        const at = index < 0n ? index + BigInt(container.items.length) : index;
        if (at < 0n || at >= BigInt(container.items.length))
            throw exceptions_raised('IndexError', 'list assignment index out of range', place);
        setItems(machine, container, container.items.with(Number(at), value));
        return;
    }
    if (container.kind === 'instance') {
        if (special(machine, container, '__setitem__', [key, value], place) !== undefined)
            return;
        if (container.base !== null) {
            setSubscript(machine, container.base, key, value, place);
            return;
        }
    }
    const type = machine.typeOf(container);
    throw exceptions_raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object does not support item assignment`, place);
}
function setSlice(machine, container, key, value, place) {
    const items = iterate(machine, value, place);
    const indices = sliceIndices(key, container.items.length, place);
    if (!Array.isArray(items) || !Array.isArray(indices) || key.step.kind !== 'none') {
        const why = Array.isArray(items) ? (Array.isArray(indices) ? null : indices) : items;
        lose(machine, container, why?.cause ?? { reason: 'the slice is not modelled', expression: '', place });
        return;
    }
    const lower = sliceStart(key, container.items.length);
    setItems(machine, container, [
        ...container.items.slice(0, lower),
        ...items,
        ...container.items.slice(lower + indices.length),
    ]);
}
function sliceStart(key, length) {
    const at = key.lower.kind === 'int' ? Number(key.lower.value) : 0;
    return Math.min(Math.max(at < 0 ? at + length : at, 0), length);
}
/** `del container[key]` */
function deleteSubscript(machine, container, key, place) {
    if (container.kind === 'dict' && container.havoc === null) {
        if (getEntry(machine, container, key, place) === undefined) {
            throw exceptions_raised('KeyError', key.kind === 'str' ? key.value : '…', place);
        }
        removeEntry(machine, container, key, place);
        return;
    }
    if (container.kind === 'list' && container.havoc === null) {
        if (key.kind === 'slice') {
            const indices = sliceIndices(key, container.items.length, place);
            if (Array.isArray(indices))
                setItems(machine, container, container.items.filter((_, index) => !indices.includes(index)));
            else
                lose(machine, container, indices.cause);
            return;
        }
        subscript(machine, container, key, place);
        const at = key.kind === 'int' ? Number(key.value) : null;
        if (at === null)
            lose(machine, container, { reason: 'the index is not known', expression: '', place });
        else
            setItems(machine, container, container.items.toSpliced(at, 1));
        return;
    }
    if (container.kind === 'instance' && special(machine, container, '__delitem__', [key], place) !== undefined)
        return;
    if (container.kind === 'instance' && container.base !== null)
        deleteSubscript(machine, container.base, key, place);
    else if (container.kind === 'unknown')
        containers_taint(machine, container, container.cause);
}

;// CONCATENATED MODULE: ./out/python/format-fields.js






const field = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g;
/** `text.format(…)` */
function formatFields(machine, text, args, place) {
    if (args.rest !== null)
        return args.rest;
    const counter = { next: 0 };
    let doubt = null;
    const fill = (template) => template.replace(field, (all, name, conversion, spec) => {
        if (all === '{{' || all === '}}')
            return all[0] ?? '';
        if (name === undefined)
            throw exceptions_raised('ValueError', `Single '${all}' encountered in format string`, place);
        const value = fieldValue(machine, name, args, counter, place);
        const made = format_fields_one(machine, value, conversion, fill(spec ?? ''), place);
        if (typeof made === 'string')
            return made;
        doubt ??= made;
        return '';
    });
    const filled = fill(text);
    return doubt ?? literal_str(filled);
}
function fieldValue(machine, name, args, counter, place) {
    const [first = '', ...path] = name.split(/(?=[.[])/);
    const index = first === '' ? counter.next++ : /^\d+$/.test(first) ? Number(first) : null;
    let value = index === null ? args.keywords.get(first) : args.positional[index];
    if (value === undefined && index === null)
        throw exceptions_raised('KeyError', first, place);
    if (value === undefined) {
        throw exceptions_raised('IndexError', `Replacement index ${index} out of range for positional args tuple`, place);
    }
    for (const part of path) {
        const key = part.startsWith('[') ? part.slice(1, -1) : part.slice(1);
        if (part.startsWith('['))
            value = subscript(machine, value, /^\d+$/.test(key) ? literal_int(Number(key)) : literal_str(key), place);
        else
            value = attribute_findAttribute(machine, value, key, place) ?? literal_unknown(literal_cause('the field is not modelled', place));
    }
    return value;
}
function format_fields_one(machine, value, conversion, spec, place) {
    if (conversion === undefined)
        return format(machine, value, spec, place);
    const text = converted(machine, value, conversion, place);
    return typeof text === 'string' ? format(machine, literal_str(text), spec, place) : text;
}
/** `!s`, `!r` and `!a` of a replacement field. */
function converted(machine, value, conversion, place) {
    if (value.kind === 'unknown')
        return value;
    const text = conversion === 's' ? textOf(machine, value, place) : reprOf(machine, value, place);
    return conversion === 'a' && typeof text === 'string' ? escapeNonAscii(text) : text;
}

;// CONCATENATED MODULE: ./out/python/str-methods.js







const textMethod = (name, names, run) => pureMethod('str', name, names, (_machine, self, given, place) => {
    const texts = given.map((value) => str_methods_asText(value, name, place)).filter((value) => value !== undefined);
    return run(self.value, ...texts);
});
function str_methods_asText(value, name, place) {
    if (value === undefined || value.kind === 'none')
        return undefined;
    if (value.kind === 'str')
        return value.value;
    if (value.kind === 'instance' && value.base?.kind === 'str')
        return value.base.value;
    throw exceptions_raised('TypeError', `${name}() argument must be str`, place);
}
const str_methods_asks = (name, test) => textMethod(name, [], (text) => bool(test(text)));
const str_methods_numberOf = (value, otherwise) => value?.kind === 'int' || value?.kind === 'bool' ? Number(value.value) : otherwise;
/** Columns count from the last end of line, each character as one. */
function expandTabs(text, size) {
    let column = 0;
    let expanded = '';
    for (const one of text) {
        if (one === '\t') {
            const width = size > 0 ? size - (column % size) : 0;
            expanded += ' '.repeat(width);
            column += width;
        }
        else {
            expanded += one;
            column = one === '\n' || one === '\r' ? 0 : column + 1;
        }
    }
    return expanded;
}
const search = (name, find, raises) => pureMethod('str', name, ['/sub', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value];
    const [from, to] = str_methods_window(characters.length, start, end);
    const at = find(characters.slice(from, to).join(''), str_methods_asText(part, name, place) ?? '');
    if (at < 0 && raises)
        throw exceptions_raised('ValueError', 'substring not found', place);
    return literal_int(at < 0 ? -1 : from + [...characters.slice(from, to).join('').slice(0, at)].length);
});
function str_methods_window(length, start, end) {
    const clip = (at) => Math.min(Math.max(at < 0 ? at + length : at, 0), length);
    return [clip(str_methods_numberOf(start, 0)), clip(str_methods_numberOf(end, length))];
}
const affix = (name) => pureMethod('str', name, ['/prefix', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value];
    const [from, to] = str_methods_window(characters.length, start, end);
    const text = characters.slice(from, to).join('');
    const parts = part?.kind === 'tuple' ? part.items : [part];
    return bool(parts.some((one) => {
        const wanted = str_methods_asText(one, name, place) ?? '';
        return name === 'startswith' ? text.startsWith(wanted) : text.endsWith(wanted);
    }));
});
const split = (name) => pureMethod('str', name, ['sep', 'maxsplit'], (_machine, self, [sep, most], place) => {
    const mark = str_methods_asText(sep, name, place);
    if (mark === '')
        throw exceptions_raised('ValueError', 'empty separator', place);
    const limit = str_methods_numberOf(most, -1);
    const pieces = mark === undefined ? splitWords(self.value, limit, name === 'rsplit') : splitBy(self.value, mark, limit, name);
    return list(pieces.map(literal_str));
});
function splitBy(text, mark, limit, name) {
    const pieces = text.split(mark);
    if (limit < 0 || pieces.length <= limit + 1)
        return pieces;
    const at = name === 'split' ? limit : pieces.length - limit - 1;
    return name === 'split'
        ? [...pieces.slice(0, at), pieces.slice(at).join(mark)]
        : [pieces.slice(0, at + 1).join(mark), ...pieces.slice(at + 1)];
}
const partition = (name) => textMethod(name, ['/sep'], (text, mark = '') => {
    const at = name === 'partition' ? text.indexOf(mark) : text.lastIndexOf(mark);
    if (at < 0)
        return tuple((name === 'partition' ? [text, '', ''] : ['', '', text]).map(literal_str));
    return tuple([text.slice(0, at), mark, text.slice(at + mark.length)].map(literal_str));
});
const justify = (name) => pureMethod('str', name, ['/width', '/fillchar'], (_machine, self, [width, fill], place) => {
    const missing = str_methods_numberOf(width, 0) - [...self.value].length;
    if (missing > 1_000_000)
        return literal_unknown(literal_cause('the text is too long to be worth making', place));
    if (missing <= 0)
        return literal_str(self.value);
    const character = str_methods_asText(fill, name, place) ?? ' ';
    if (name === 'ljust')
        return literal_str(self.value + character.repeat(missing));
    if (name === 'rjust')
        return literal_str(character.repeat(missing) + self.value);
    if (name === 'zfill') {
        const sign = /^[+-]/.exec(self.value)?.[0] ?? '';
        return literal_str(sign + '0'.repeat(missing) + self.value.slice(sign.length));
    }
    const left = Math.floor(missing / 2) + (missing & str_methods_numberOf(width, 0) & 1);
    return literal_str(character.repeat(left) + self.value + character.repeat(missing - left));
});
const strip = (name) => textMethod(name, ['/chars'], (text, characters) => literal_str(stripText(text, characters ?? null, name)));
function join(machine, mark, value, place) {
    const items = value === undefined
        ? []
        : value.kind === 'set' && value.entries.size > 1
            ? unordered(place)
            : members(machine, value, place);
    if (!Array.isArray(items))
        return items;
    const texts = [];
    for (const item of items) {
        if (item.kind === 'unknown')
            return item;
        texts.push(str_methods_asText(item, 'join', place) ?? notText(place));
    }
    return literal_str(texts.join(mark));
}
const unordered = (place) => literal_unknown(literal_cause('the order of a set changes from run to run', place));
function notText(place) {
    throw exceptions_raised('TypeError', 'sequence item: expected str instance', place);
}
const title = (text) => text.replace(/\p{L}+/gu, (word) => {
    const [first = '', ...others] = [...word];
    return first.toUpperCase() + others.join('').toLowerCase();
});
// Case of these few depends on tables that differ between Python and JavaScript versions.
const isPlain = (text) => !/[ßŉǰΐΰևẖ-ẞὐ-ῼﬀ-ﬗİΣς\u{10000}-\u{10ffff}]/u.test(text);
const cased = (name, change) => pureMethod('str', name, [], (_machine, self, _given, place) => isPlain(self.value) ? literal_str(change(self.value)) : literal_unknown(literal_cause('the case of these letters is not modelled', place)));
const strMethods = membersOf([
    cased('upper', (text) => text.toUpperCase()),
    cased('lower', (text) => text.toLowerCase()),
    cased('casefold', (text) => text.toLowerCase()),
    cased('title', title),
    cased('capitalize', (text) => {
        const [first = '', ...others] = [...text];
        return first.toUpperCase() + others.join('').toLowerCase();
    }),
    cased('swapcase', (text) => [...text].map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase())).join('')),
    strip('strip'),
    strip('lstrip'),
    strip('rstrip'),
    split('split'),
    split('rsplit'),
    partition('partition'),
    partition('rpartition'),
    justify('ljust'),
    justify('rjust'),
    justify('center'),
    justify('zfill'),
    affix('startswith'),
    affix('endswith'),
    search('find', (text, part) => text.indexOf(part), false),
    search('rfind', (text, part) => text.lastIndexOf(part), false),
    search('index', (text, part) => text.indexOf(part), true),
    search('rindex', (text, part) => text.lastIndexOf(part), true),
    textMethod('count', ['/sub'], (text, part = '') => literal_int(part === '' ? [...text].length + 1 : text.split(part).length - 1)),
    textMethod('removeprefix', ['/prefix'], (text, part = '') => literal_str(text.startsWith(part) ? text.slice(part.length) : text)),
    textMethod('removesuffix', ['/suffix'], (text, part = '') => literal_str(part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text)),
    pureMethod('str', 'replace', ['/old', '/new', 'count'], (_machine, self, [old, by, count], place) => {
        const part = str_methods_asText(old, 'replace', place) ?? '';
        const limit = str_methods_numberOf(count, -1);
        const pieces = part === '' ? ['', ...self.value, ''] : self.value.split(part);
        if (part === '' && [...self.value].length === 0)
            return literal_str(limit === 0 ? '' : (str_methods_asText(by, 'replace', place) ?? ''));
        const parts = limit < 0 || pieces.length <= limit + 1 ? pieces : [...pieces.slice(0, limit), pieces.slice(limit).join(part)];
        return literal_str(parts.join(str_methods_asText(by, 'replace', place) ?? ''));
    }),
    method('str', 'join', ['/iterable'], (machine, self, [items], place) => join(machine, self.value, items, place)),
    literal_native('format', (machine, args, place) => {
        const [self, ...positional] = args.positional;
        return self?.kind === 'str' ? formatFields(machine, self.value, { ...args, positional }, place) : none;
    }),
    pureMethod('str', 'splitlines', ['keepends'], (_machine, self, [keep]) => list(splitLines(self.value, keep?.kind === 'bool' && keep.value).map(literal_str))),
    textMethod('encode', ['encoding', 'errors'], (text, encoding = 'utf-8') => encode(text, encoding)),
    pureMethod('str', 'expandtabs', ['tabsize'], (_machine, self, [size]) => literal_str(expandTabs(self.value, str_methods_numberOf(size, 8)))),
    str_methods_asks('isdigit', (text) => text !== '' && [...text].every((one) => /\p{Nd}/u.test(one))),
    str_methods_asks('isdecimal', (text) => text !== '' && [...text].every(isDecimalDigit)),
    str_methods_asks('isalpha', (text) => /^\p{L}+$/u.test(text)),
    str_methods_asks('isalnum', (text) => /^[\p{L}\p{N}]+$/u.test(text)),
    str_methods_asks('isspace', (text) => text !== '' && stripText(text, null, 'strip') === ''),
    str_methods_asks('isupper', (text) => text !== text.toLowerCase() && text === text.toUpperCase()),
    str_methods_asks('islower', (text) => text !== text.toUpperCase() && text === text.toLowerCase()),
    str_methods_asks('isidentifier', isIdentifier),
    str_methods_asks('isascii', (text) => [...text].every((one) => (one.codePointAt(0) ?? 0) < 128)),
    str_methods_asks('isprintable', (text) => [...text].every(isPrintable)),
]);
function encode(text, encoding) {
    if (/^utf-?8$/i.test(encoding))
        return bytes(new TextEncoder().encode(text));
    return literal_unknown({
        reason: 'the encoding is not modelled',
        expression: encoding,
        place: { unit: { file: '', text: '' }, start: 0, end: 0 },
    });
}

;// CONCATENATED MODULE: ./out/python/builtin-types.js















/** `str(…)` makes a text; the same call of a subclass makes an instance around it. */
const around = (make) => (machine, cls, args, place) => {
    const value = make(machine, args, place);
    if (cls.construct !== null && nativeTypes.has(cls))
        return value;
    return value.kind === 'unknown' ? value : makeInstance(cls, [], null, value);
};
const generic = () => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: literal_native('__class_getitem__', (_machine, args) => {
        const [cls, item = none] = args.positional;
        return cls?.kind === 'class' ? makeTypeForm(cls, item.kind === 'tuple' ? item.items : [item]) : none;
    }),
});
const sequence = (machine, args, place) => {
    const [source] = args.positional;
    if (args.rest !== null)
        return args.rest;
    return source === undefined ? [] : iterate(machine, source, place);
};
const made = (items, wrap) => Array.isArray(items) ? wrap(items) : items;
const intClass = nativeClass('int', {
    construct: around((machine, args, place) => toInt(machine, args, place)),
    members: membersOf([
        pure('bit_length', (_machine, args) => {
            const [self] = args.positional;
            const value = self?.kind === 'int' ? self.value : 0n;
            return literal_int(value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length);
        }),
    ]),
});
const boolClass = nativeClass('bool', {
    bases: [intClass],
    construct: (machine, _cls, args, place) => {
        const [value] = args.positional;
        const answer = args.rest ?? (value === undefined ? false : truth(machine, value, place));
        return typeof answer === 'boolean' ? bool(answer) : answer;
    },
});
const floatClass = nativeClass('float', {
    construct: around((machine, args, place) => toFloat(machine, args, place)),
    members: membersOf([
        pure('is_integer', (_machine, args) => {
            const [self] = args.positional;
            return self?.kind === 'float' ? bool(Number.isInteger(self.value)) : no;
        }),
        pure('as_integer_ratio', (_machine, args, place) => {
            const [self] = args.positional;
            if (self?.kind !== 'float' || !Number.isFinite(self.value))
                return literal_unknown(literal_cause('the ratio is not modelled', place));
            const { numerator, denominator } = asFraction(Math.abs(self.value));
            return tuple([literal_int(self.value < 0 ? -numerator : numerator), literal_int(denominator)]);
        }),
    ]),
});
const strClass = nativeClass('str', {
    construct: around((machine, args, place) => {
        const [value] = args.positional;
        if (args.rest !== null)
            return args.rest;
        if (value === undefined)
            return literal_str('');
        if (args.positional.length > 1 || args.keywords.size > 0)
            return literal_unknown(literal_cause('decoding is not modelled', place));
        const text = textOf(machine, value, place);
        return typeof text === 'string' ? literal_str(text) : text;
    }),
    members: strMethods,
});
const bytesClass = nativeClass('bytes', {
    construct: around((_machine, _args, place) => literal_unknown(literal_cause('`bytes()` is not modelled', place))),
    members: membersOf([
        pure('decode', (_machine, args, place) => {
            const [self, encoding] = args.positional;
            if (self?.kind !== 'bytes' || (encoding?.kind === 'str' && !/^utf-?8$/i.test(encoding.value))) {
                return literal_unknown(literal_cause('the encoding is not modelled', place));
            }
            try {
                return literal_str(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(self.value));
            }
            catch {
                throw exceptions_raised('UnicodeDecodeError', 'invalid utf-8', place);
            }
        }),
        pure('hex', (_machine, args) => {
            const [self] = args.positional;
            return literal_str(self?.kind === 'bytes' ? [...self.value].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '');
        }),
    ]),
});
const listClass = nativeClass('list', {
    construct: around((machine, args, place) => made(sequence(machine, args, place), list)),
    members: { ...listMethods, __class_getitem__: generic() },
});
const tupleClass = nativeClass('tuple', {
    construct: around((machine, args, place) => made(sequence(machine, args, place), tuple)),
    members: {
        ...membersOf([
            method('tuple', 'index', ['/value'], (machine, self, [item = none], place) => indexOf(machine, self.items, item, place)),
            method('tuple', 'count', ['/value'], (machine, self, [item = none], place) => countOf(machine, self.items, item, place)),
        ]),
        __class_getitem__: generic(),
    },
});
const dictClass = nativeClass('dict', {
    construct: around((machine, args, place) => {
        const dict = emptyDict();
        update(machine, dict, args.positional[0], args, place);
        return dict;
    }),
    members: {
        ...dictMethods,
        fromkeys: { kind: 'descriptor', type: 'classmethod', function: fromKeys, setter: null },
        __class_getitem__: generic(),
    },
});
const set = (frozen) => (machine, args, place) => {
    const [source] = args.positional;
    if (args.rest !== null)
        return args.rest;
    return made(source === undefined ? [] : members(machine, source, place), (items) => setOf(machine, items, frozen, place));
};
const setClass = nativeClass('set', {
    construct: around(set(false)),
    members: { ...setMethods, __class_getitem__: generic() },
});
const frozensetClass = nativeClass('frozenset', {
    construct: around(set(true)),
    members: { ...frozenSetMethods, __class_getitem__: generic() },
});
const rangeClass = nativeClass('range', {
    construct: (_machine, _cls, args, place) => {
        const given = args.positional.map((value) => (value.kind === 'instance' ? (value.base ?? value) : value));
        const doubt = args.rest ?? given.find((value) => value.kind === 'unknown');
        if (doubt?.kind === 'unknown')
            return doubt;
        if (given.some((value) => value.kind === 'instance')) {
            return literal_unknown(literal_cause('`__index__` is not modelled', place));
        }
        const numbers = given.map((value) => {
            if (value.kind === 'int' || value.kind === 'bool')
                return BigInt(value.value);
            throw exceptions_raised('TypeError', 'range() takes integers', place);
        });
        const [first = 0n, second, step = 1n] = numbers;
        if (step === 0n)
            throw exceptions_raised('ValueError', 'range() arg 3 must not be zero', place);
        return { kind: 'range', start: second === undefined ? 0n : first, stop: second ?? first, step };
    },
});
const sliceClass = nativeClass('slice', {
    construct: (_machine, _cls, args) => {
        const [first = none, second, step = none] = args.positional;
        return { kind: 'slice', lower: second === undefined ? none : first, upper: second ?? first, step };
    },
});
const typeClass = nativeClass('type', {
    construct: (machine, _cls, args, place) => {
        const [value] = args.positional;
        if (value === undefined || args.positional.length !== 1)
            return literal_unknown(literal_cause('a class made by calling `type` is not modelled', place));
        return machine.typeOf(value);
    },
    members: { __class_getitem__: generic() },
});
const noneTypeClass = nativeClass('NoneType', { module: 'types' });
const functionClass = nativeClass('function');
const builtinFunctionClass = nativeClass('builtin_function_or_method');
const methodClass = nativeClass('method');
const moduleClass = nativeClass('module');
const ellipsisClass = nativeClass('ellipsis');
const notImplementedClass = nativeClass('NotImplementedType');
const generatorClass = nativeClass('generator');
const descriptorClasses = {
    property: nativeClass('property', { construct: (_m, _c, args) => builtin_types_wrap('property', args) }),
    staticmethod: nativeClass('staticmethod', { construct: (_m, _c, args) => builtin_types_wrap('staticmethod', args) }),
    classmethod: nativeClass('classmethod', { construct: (_m, _c, args) => builtin_types_wrap('classmethod', args) }),
};
const builtin_types_wrap = (type, args) => ({
    kind: 'descriptor',
    type,
    function: args.positional[0] ?? args.keywords.get('fget') ?? none,
    setter: args.positional[1] ?? null,
});
const nativeTypes = new Set([
    intClass,
    floatClass,
    strClass,
    bytesClass,
    listClass,
    tupleClass,
    dictClass,
    setClass,
    frozensetClass,
]);
/** The builtin type whose value an instance of this class carries inside; null where there is none. */
const builtinBase = (cls) => cls.mro.find((base) => nativeTypes.has(base)) ?? null;

;// CONCATENATED MODULE: ./out/python/instantiate.js




/** `cls(…)` */
function instantiate(machine, cls, args, place) {
    if (cls.construct !== null)
        return cls.construct(machine, cls, args, place);
    const outside = cls.mro.find((base) => base.foreign !== null);
    if (outside?.foreign != null) {
        machine.mayRaise(outside.foreign.cause);
        const base = outside.foreign.foreign ?? cls.name;
        return foreign(`${base}()`, place, outside.foreign.may, `\`${cls.name}\` is built on \`${base}\`, which is not part of this workspace`);
    }
    const special = cls.mro.find((base) => base.construct !== null);
    const maker = classMember(cls, '__new__');
    if (maker !== undefined)
        return makeWith(machine, maker, cls, args, place);
    const init = classMember(cls, '__init__');
    const builtin = builtinBase(cls);
    const self = special?.construct == null || (special === baseException && init !== undefined)
        ? makeInstance(cls)
        : special.construct(machine, cls, builtin !== null && init?.kind === 'function' ? { ...args, keywords: new Map() } : args, place);
    if (self.kind !== 'instance')
        return self;
    if (cls.mro.includes(baseException) && !self.names.names.has('args'))
        self.names.names.set('args', tuple(args.positional));
    if (init === undefined) {
        const takesNone = special === undefined && (args.positional.length > 0 || args.keywords.size > 0);
        if (takesNone)
            throw exceptions_raised('TypeError', `${cls.name}() takes no arguments`, place);
        return self;
    }
    if (init.kind === 'native' && special !== undefined)
        return self;
    machine.call(bound(init, self, cls), args, place);
    return self;
}
// `__new__` makes the instance; `__init__` sees it only where it is one of the class.
function makeWith(machine, maker, cls, args, place) {
    const self = machine.call(maker, { ...args, positional: [cls, ...args.positional] }, place);
    if (self.kind === 'unknown')
        return self;
    const init = classMember(cls, '__init__');
    if (init === undefined || self.kind !== 'instance' || !isSubclass(self.cls, cls))
        return self;
    machine.call(bound(init, self, cls), args, place);
    return self;
}
/** `object.__new__`, and that of the builtin type that a class is built on. */
const objectNew = literal_native('__new__', (machine, args, place) => {
    const [cls, ...positional] = args.positional;
    if (args.rest !== null)
        return args.rest;
    if (cls?.kind !== 'class')
        return literal_unknown(literal_cause('the class of the instance is not known', place));
    if (cls.mro.some((base) => base.foreign !== null))
        return literal_unknown(literal_cause('a base of the class is not known', place));
    const builtin = cls.mro.find((base) => base.construct !== null);
    if (builtin === undefined)
        return makeInstance(cls);
    if (builtinBase(cls) === null)
        return literal_unknown(literal_cause('`__new__` of this class is not modelled', place));
    return builtin.construct?.(machine, cls, { ...args, positional }, place) ?? makeInstance(cls);
}, false);

;// CONCATENATED MODULE: ./out/python/super.js



const superClass = nativeClass('super');
const makeSuper = (after, self) => makeInstance(superClass, [], { after, self });
/** What the classes after one's own have under a name, bound to the instance. */
function lookupAfter(machine, value, name, place) {
    const { after, self } = value.payload;
    const cls = self.kind === 'instance' ? self.cls : self.kind === 'class' ? self : null;
    if (cls === null)
        return undefined;
    for (const base of cls.mro.slice(cls.mro.indexOf(after) + 1)) {
        const member = base.names.names.get(name) ?? base.names.havoc ?? base.foreign ?? undefined;
        if (member === undefined)
            continue;
        if (self.kind === 'class') {
            return member.kind === 'descriptor' && member.type === 'classmethod'
                ? { kind: 'method', self, function: member.function }
                : member.kind === 'descriptor' && member.type === 'staticmethod'
                    ? member.function
                    : member;
        }
        if (member.kind === 'descriptor' && member.type === 'property') {
            return machine.call(member.function, literal_positional(self), place);
        }
        return bound(member, self, cls);
    }
    if (name === '__new__')
        return objectNew;
    return name === '__init_subclass__' ? literal_native(name, () => none, false) : undefined;
}

;// CONCATENATED MODULE: ./out/python/unmodelled-attribute.js


const unmodelled_attribute_texts = 'capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill';
const unmodelled_attribute_numbers = 'as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes';
const sets = 'add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update';
/** Public names of the builtin types, whether they are modelled or not. */
const publicNames = new Map(Object.entries({
    str: unmodelled_attribute_texts,
    bytes: `${unmodelled_attribute_texts} decode fromhex hex`,
    int: unmodelled_attribute_numbers,
    bool: unmodelled_attribute_numbers,
    float: `${unmodelled_attribute_numbers} fromhex hex`,
    list: 'append clear copy count extend index insert pop remove reverse sort',
    tuple: 'count index',
    dict: 'clear copy fromkeys get items keys pop popitem setdefault update values',
    set: sets,
    frozenset: sets,
    range: 'count index start step stop',
    slice: 'indices start step stop',
    generator: 'close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw',
    function: '',
    NoneType: '',
    type: 'mro',
}).map(([name, names]) => [name, new Set(names.split(' '))]));
/** Native classes that are modelled with all of their public names. */
const unmodelled_attribute_closed = new Set([
    'Enum',
    'IntEnum',
    'StrEnum',
    'ReprEnum',
    'NamedTuple',
    'ABC',
    'Generic',
    'Protocol',
    'SimpleNamespace',
]);
/** Names that classes have of their metaclass. */
const metaclassNames = new Set(['register', 'mro']);
/**
 * What an attribute is that is not modelled: unknown where Python's own object may well have it, undefined where it
 * certainly has not.
 */
function unmodelledAttribute(machine, value, name, place) {
    if (value.kind === 'module')
        return undefined;
    const doubt = literal_unknown(literal_cause(`the attribute \`${name}\` is not modelled`, place));
    if (/^__\w+__$/.test(name) || metaclassNames.has(name) || name.startsWith('cache_'))
        return doubt;
    const cls = value.kind === 'class' ? value : machine.typeOf(value);
    if (cls.kind === 'unknown')
        return cls;
    return cls.mro.some((base) => hasUnmodelled(base, name)) ? doubt : undefined;
}
function hasUnmodelled(cls, name) {
    if (cls === objectClass || !isNativeClass(cls))
        return false;
    return publicNames.get(cls.name)?.has(name) ?? (!unmodelled_attribute_closed.has(cls.name) || name.startsWith('_'));
}

;// CONCATENATED MODULE: ./out/python/attribute.js








/** `value.name`; undefined where there is none. */
function attribute_findAttribute(machine, value, name, place) {
    switch (value.kind) {
        case 'unknown':
            return derived(value, name, place);
        case 'module':
            return moduleAttribute(machine, value.names, value.name, name, place);
        case 'class':
            return classAttribute(value, name);
        case 'instance':
            if (value.cls === superClass)
                return lookupAfter(machine, value, name, place);
            return instanceAttribute(machine, value, name, place);
        case 'function':
        case 'native':
            return value.names.names.get(name) ?? value.names.havoc ?? functionAttribute(value, name);
        case 'method':
            if (name === '__self__')
                return value.self;
            if (name === '__func__')
                return value.function;
            return attribute_findAttribute(machine, value.function, name, place);
        case 'descriptor':
            if (value.type === 'property' && (name === 'setter' || name === 'getter' || name === 'deleter')) {
                return { kind: 'method', self: value, function: literal_str(name) };
            }
            return name === 'fget' || name === '__func__' ? value.function : undefined;
        case 'slice':
            if (name === 'start')
                return value.lower;
            return name === 'stop' ? value.upper : name === 'step' ? value.step : undefined;
        case 'int':
        case 'bool':
            if (name === 'real' || name === 'numerator')
                return { kind: 'int', value: BigInt(value.value) };
            return typeAttribute(machine, value, name, place);
        case 'none':
        case 'ellipsis':
        case 'notimplemented':
        case 'float':
        case 'str':
        case 'bytes':
        case 'tuple':
        case 'range':
        case 'list':
        case 'dict':
        case 'set':
        case 'iterator':
            return typeAttribute(machine, value, name, place);
    }
}
/** `value.name` as a program asks for it: what is not modelled is unknown. Undefined where there certainly is none. */
function readAttribute(machine, value, name, place) {
    return attribute_findAttribute(machine, value, name, place) ?? unmodelledAttribute(machine, value, name, place);
}
/** `value.name`; raises AttributeError where there is none. */
function getAttribute(machine, value, name, place) {
    const found = readAttribute(machine, value, name, place);
    if (found !== undefined)
        return found;
    throw exceptions_raised('AttributeError', `${describe(machine, value)} has no attribute '${name}'`, place);
}
function describe(machine, value) {
    if (value.kind === 'module')
        return `module '${value.name}'`;
    if (value.kind === 'class')
        return `type object '${value.name}'`;
    const type = machine.typeOf(value);
    return `'${type.kind === 'class' ? type.name : '?'}' object`;
}
/** What an unknown has under a name is as unknown; of a foreign value the name is remembered. */
function derived(value, name, place) {
    return value.foreign === null ? value : foreign(`${value.foreign}.${name}`, place, value.may);
}
function moduleAttribute(machine, names, module, name, place) {
    const found = names.names.get(name);
    if (found !== undefined)
        return found;
    if (name === '__dict__')
        return namesView(names);
    if (names.havoc !== null)
        return names.havoc;
    const dynamic = names.names.get('__getattr__');
    if (dynamic !== undefined)
        return machine.call(dynamic, literal_positional(literal_str(name)), place);
    return name === '__name__' ? literal_str(module) : undefined;
}
function functionAttribute(value, name) {
    return value.kind === 'native' && (name === '__name__' || name === '__qualname__') ? literal_str(value.name) : undefined;
}
const implicitClassMethods = new Set(['__init_subclass__', '__class_getitem__']);
function classAttribute(cls, name) {
    if (name === '__name__')
        return literal_str(cls.name);
    if (name === '__mro__')
        return { kind: 'tuple', items: cls.mro };
    if (name === '__bases__')
        return { kind: 'tuple', items: cls.bases };
    if (name === '__doc__')
        return cls.names.names.get('__doc__') ?? none;
    const member = classMember(cls, name);
    if (member === undefined)
        return name === '__new__' ? objectNew : undefined;
    if (member.kind === 'unknown')
        return member;
    if (member.kind === 'function' && implicitClassMethods.has(name))
        return { kind: 'method', self: cls, function: member };
    if (member.kind === 'descriptor') {
        if (member.type === 'staticmethod')
            return member.function;
        if (member.type === 'classmethod')
            return { kind: 'method', self: cls, function: member.function };
    }
    return member;
}
function instanceAttribute(machine, value, name, place) {
    if (name === '__class__')
        return value.cls;
    const member = classMember(value.cls, name);
    if (member?.kind === 'descriptor' && member.type === 'property') {
        return machine.call(member.function, literal_positional(value), place);
    }
    const own = value.names.names.get(name);
    if (own !== undefined)
        return own;
    if (value.names.havoc !== null)
        return value.names.havoc;
    if (member?.kind === 'descriptor' && member.type === 'cached_property') {
        const computed = machine.call(member.function, literal_positional(value), place);
        bind(machine, value.names, name, computed);
        return computed;
    }
    if (member !== undefined)
        return bound(member, value, value.cls);
    if (value.base !== null) {
        const inherited = attribute_findAttribute(machine, value.base, name, place);
        if (inherited !== undefined)
            return inherited;
    }
    const dynamic = classMember(value.cls, '__getattr__');
    return dynamic === undefined ? undefined : machine.call(dynamic, literal_positional(value, literal_str(name)), place);
}
function typeAttribute(machine, value, name, place) {
    const cls = machine.typeOf(value);
    if (cls.kind === 'unknown')
        return derived(cls, name, place);
    if (name === '__class__')
        return cls;
    if (name === '__doc__')
        return none;
    if (name === '__module__' || name === '__qualname__')
        return undefined;
    const member = classMember(cls, name);
    return member === undefined ? undefined : bound(member, value, cls);
}
/** A special method, looked up on the type as Python does; undefined where the type has none. */
function special(machine, value, name, args, place) {
    if (value.kind !== 'instance')
        return undefined;
    const member = classMember(value.cls, name);
    if (member === undefined || member.kind === 'none')
        return undefined;
    if (member.kind === 'unknown')
        return member;
    return machine.call(bound(member, value, value.cls), literal_positional(...args), place);
}
/** `target.name = value` */
function setAttribute(machine, target, name, value, place) {
    switch (target.kind) {
        case 'module':
        case 'function':
        case 'class':
            bind(machine, target.names, name, value);
            return;
        case 'instance':
            setOnInstance(machine, target, name, value, place);
            return;
        case 'unknown':
            for (const held of target.may)
                if ('names' in held)
                    loseNames(machine, held.names, target.cause);
            return;
        case 'method':
        case 'native':
        case 'descriptor':
            // Documentation and the like; nothing reads it back.
            return;
        case 'none':
        case 'ellipsis':
        case 'notimplemented':
        case 'bool':
        case 'int':
        case 'float':
        case 'str':
        case 'bytes':
        case 'tuple':
        case 'range':
        case 'slice':
        case 'list':
        case 'dict':
        case 'set':
        case 'iterator':
            throw exceptions_raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place);
    }
}
function setOnInstance(machine, target, name, value, place) {
    const setter = classMember(target.cls, '__setattr__');
    if (setter !== undefined) {
        machine.call(bound(setter, target, target.cls), literal_positional(literal_str(name), value), place);
        return;
    }
    const member = classMember(target.cls, name);
    if (member?.kind === 'descriptor' && member.type === 'property') {
        if (member.setter === null)
            throw exceptions_raised('AttributeError', `can't set attribute '${name}'`, place);
        machine.call(member.setter, literal_positional(target, value), place);
        return;
    }
    bind(machine, target.names, name, value);
}
/** `del target.name` */
function deleteAttribute(machine, target, name, place) {
    if (target.kind === 'unknown') {
        for (const held of target.may)
            if ('names' in held)
                lose(machine, held.names, target.cause);
        return;
    }
    if (!('names' in target) || !target.names.names.has(name)) {
        throw exceptions_raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place);
    }
    machine.journal.touch(target.names, name);
    target.names.names.delete(name);
}

;// CONCATENATED MODULE: ./out/python/callable.js

/** `callable(value)` */
function isCallable(machine, value, place) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'function':
        case 'native':
        case 'method':
        case 'class':
            return true;
        case 'instance':
            return value.cls.foreign ?? attribute_findAttribute(machine, value.cls, '__call__', place) !== undefined;
        case 'descriptor':
            return value.type === 'staticmethod' && machine.version.minor >= 10;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./out/python/iteration-functions.js









/** A function of one iterable. */
const over = (read, run) => (machine, args, place) => {
    const [source = none] = args.positional;
    if (args.rest !== null)
        return args.rest;
    const items = read(machine, source, place);
    return Array.isArray(items) ? run(machine, items, args, place) : items;
};
/** The builtin functions that go over what can be iterated. */
const iterationFunctions = {
    sorted: (machine, args, place) => {
        const items = members(machine, args.positional[0] ?? none, place);
        if (!Array.isArray(items))
            return items;
        const result = sortItems(machine, items, args.keywords.get('key'), args.keywords.get('reverse'), place);
        return Array.isArray(result) ? list(result) : result;
    },
    reversed: over(iterate, (_machine, items) => iteratorOf('reversed', () => items.toReversed())),
    iter: (machine, args, place) => iteratorFor(machine, args.positional[0] ?? none, place),
    next: (machine, args, place) => next(machine, args.positional[0] ?? none, args.positional[1], place),
    enumerate: (machine, args, place) => {
        const [source = none, first] = args.positional;
        const start = first ?? args.keywords.get('start') ?? literal_int(0);
        return iteratorOf('enumerate', () => {
            const items = iterate(machine, source, place);
            if (!Array.isArray(items))
                return items;
            return items.map((item, index) => tuple([start.kind === 'int' ? literal_int(start.value + BigInt(index)) : start, item]));
        });
    },
    zip: (machine, args, place) => iteratorOf('zip', () => {
        const sources = args.positional.map((source) => iterate(machine, source, place));
        const doubt = sources.find((source) => !Array.isArray(source));
        if (doubt !== undefined)
            return doubt;
        const lists = sources;
        const lengths = lists.map((items) => items.length);
        const strict = args.keywords.get('strict');
        if (strict?.kind === 'bool' && strict.value && new Set(lengths).size > 1) {
            throw exceptions_raised('ValueError', 'zip() arguments have different lengths', place);
        }
        const length = lengths.length === 0 ? 0 : Math.min(...lengths);
        return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? none)));
    }),
    map: (machine, args, place) => iteratorOf('map', () => {
        const [callee = none, ...sources] = args.positional;
        const lists = sources.map((source) => iterate(machine, source, place));
        const doubt = lists.find((source) => !Array.isArray(source));
        if (doubt !== undefined)
            return doubt;
        const length = Math.min(...lists.map((items) => items.length));
        return Array.from({ length }, (_, index) => machine.call(callee, literal_positional(...lists.map((items) => items[index] ?? none)), place));
    }),
    filter: (machine, args, place) => iteratorOf('filter', () => {
        const [callee = none, source = none] = args.positional;
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        const kept = [];
        for (const item of items) {
            const answer = truth(machine, callee.kind === 'none' ? item : apply(machine, callee, item, place), place);
            if (typeof answer !== 'boolean')
                return answer;
            if (answer)
                kept.push(item);
        }
        return kept;
    }),
    any: over(members, (machine, items, _args, place) => anyOf(machine, items, true, place)),
    all: over(members, (machine, items, _args, place) => anyOf(machine, items, false, place)),
    sum: over(members, (machine, items, args, place) => {
        const start = args.positional[1] ?? args.keywords.get('start') ?? literal_int(0);
        if (items.some((item) => item.kind === 'float') && machine.version.minor >= 12) {
            return literal_unknown(literal_cause('sums of floats are not modelled', place));
        }
        return items.reduce((total, item) => binary(machine, '+', total, item, place), start);
    }),
    min: (machine, args, place) => extreme(machine, args, '<', place),
    max: (machine, args, place) => extreme(machine, args, '>', place),
};
function next(machine, source, otherwise, place) {
    if (source.kind === 'unknown')
        return source;
    if (source.kind === 'instance') {
        try {
            const item = special(machine, source, '__next__', [], place);
            if (item !== undefined)
                return item;
        }
        catch (error) {
            if (error instanceof PythonException && isStop(error.value) && otherwise !== undefined)
                return otherwise;
            throw error;
        }
    }
    if (source.kind !== 'iterator')
        throw exceptions_raised('TypeError', 'object is not an iterator', place);
    const item = advance(machine, source) ?? otherwise;
    if (item === undefined)
        throw exceptions_raised('StopIteration', '', place);
    return item;
}
function anyOf(machine, items, wanted, place) {
    let doubt = null;
    for (const item of items) {
        const answer = truth(machine, item, place);
        if (answer === wanted)
            return bool(wanted);
        if (typeof answer !== 'boolean')
            doubt ??= answer;
    }
    return doubt ?? bool(!wanted);
}
function extreme(machine, args, op, place) {
    const [first = none] = args.positional;
    const items = args.positional.length === 1 ? members(machine, first, place) : args.positional;
    if (!Array.isArray(items))
        return items;
    const key = args.keywords.get('key');
    let best = null;
    for (const value of items) {
        const candidate = {
            value,
            key: key === undefined || key.kind === 'none' ? value : apply(machine, key, value, place),
        };
        if (best === null) {
            best = candidate;
            continue;
        }
        const answer = ordered(machine, op, candidate.key, best.key, place);
        if (typeof answer !== 'boolean')
            return answer;
        if (answer)
            best = candidate;
    }
    if (best !== null)
        return best.value;
    const otherwise = args.keywords.get('default');
    if (otherwise !== undefined)
        return otherwise;
    throw exceptions_raised('ValueError', 'arg is an empty sequence', place);
}

;// CONCATENATED MODULE: ./out/python/rounding.js



function round(value, digits, place) {
    if (value.kind === 'int' || value.kind === 'bool') {
        return digits === undefined || digits.kind === 'none' || (digits.kind === 'int' && digits.value >= 0n)
            ? literal_int(BigInt(value.value))
            : literal_unknown(literal_cause('rounding to tens is not modelled', place));
    }
    if (value.kind !== 'float' || !Number.isFinite(value.value))
        return literal_unknown(literal_cause('`round` is not modelled here', place));
    const negative = value.value < 0;
    if (digits === undefined || digits.kind === 'none') {
        const { numerator, denominator } = asFraction(Math.abs(value.value));
        const rounded = divideToEven(numerator, denominator);
        return literal_int(negative ? -rounded : rounded);
    }
    if (digits.kind !== 'int' || digits.value < 0n || digits.value > 100n)
        return literal_unknown(literal_cause('`round` is not modelled here', place));
    const rounded = Number(fixedText(Math.abs(value.value), Number(digits.value)));
    return literal_float(negative || Object.is(value.value, -0) ? -rounded : rounded);
}
function radix(value, base, prefix, place) {
    if (value?.kind !== 'int' && value?.kind !== 'bool')
        throw exceptions_raised('TypeError', 'object cannot be interpreted as an integer', place);
    const number = BigInt(value.value);
    return literal_str(`${number < 0n ? '-' : ''}${prefix}${(number < 0n ? -number : number).toString(base)}`);
}

;// CONCATENATED MODULE: ./out/python/type-of.js


/** `type(value)` */
function typeOf(value) {
    switch (value.kind) {
        case 'none':
            return noneTypeClass;
        case 'ellipsis':
            return ellipsisClass;
        case 'notimplemented':
            return notImplementedClass;
        case 'bool':
            return boolClass;
        case 'int':
            return intClass;
        case 'float':
            return floatClass;
        case 'str':
            return strClass;
        case 'bytes':
            return bytesClass;
        case 'tuple':
            return tupleClass;
        case 'range':
            return rangeClass;
        case 'slice':
            return sliceClass;
        case 'list':
            return listClass;
        case 'dict':
            return dictClass;
        case 'set':
            return value.frozen ? frozensetClass : setClass;
        case 'iterator':
            return generatorClass;
        case 'function':
            return functionClass;
        case 'native':
            return builtinFunctionClass;
        case 'method':
            return methodClass;
        case 'descriptor':
            return value.type === 'cached_property' ? objectClass : descriptorClasses[value.type];
        case 'class':
            return value.foreign ?? typeClass;
        case 'instance':
            return value.cls;
        case 'module':
            return moduleClass;
        case 'unknown':
            return value;
    }
}
/** `isinstance(value, cls)`; false for what only looks like a type. */
function isInstance(value, cls) {
    const type = typeOf(value);
    if (type.kind === 'unknown')
        return cls === objectClass ? true : type;
    if (isSubclass(type, cls))
        return true;
    return type.mro.find((base) => base.foreign !== null)?.foreign ?? false;
}

;// CONCATENATED MODULE: ./out/python/builtins.js

















const builtins_asText = (text) => (typeof text === 'string' ? literal_str(text) : text);
const functions = {
    print: () => none,
    len: (machine, args, place) => {
        const [value = none] = args.positional;
        if (value.kind === 'unknown')
            return value;
        if (value.kind === 'str')
            return literal_int([...value.value].length);
        const own = special(machine, value, '__len__', [], place);
        if (own !== undefined)
            return own;
        const inner = value.kind === 'instance' && value.base !== null ? value.base : value;
        if (inner.kind === 'int' || inner.kind === 'none' || inner.kind === 'function' || inner.kind === 'iterator') {
            throw exceptions_raised('TypeError', 'object has no len()', place);
        }
        const items = members(machine, inner, place);
        return Array.isArray(items) ? literal_int(items.length) : items;
    },
    repr: (machine, args, place) => builtins_asText(reprOf(machine, args.positional[0] ?? none, place)),
    ascii: (machine, args, place) => {
        const text = reprOf(machine, args.positional[0] ?? none, place);
        return typeof text === 'string' ? literal_str(escapeNonAscii(text)) : text;
    },
    format: (machine, args, place) => {
        const [value = none, spec = literal_str('')] = args.positional;
        return spec.kind === 'str' ? builtins_asText(format(machine, value, spec.value, place)) : none;
    },
    isinstance: (machine, args, place) => checkClass(machine, args.positional, (value, cls) => isInstance(value, cls), place),
    issubclass: (machine, args, place) => checkClass(machine, args.positional, (value, cls) => value.kind === 'class'
        ? (value.mro.find((base) => base.foreign !== null)?.foreign ?? isSubclass(value, cls))
        : false, place),
    callable: (machine, args, place) => {
        const answer = isCallable(machine, args.positional[0] ?? none, place);
        return typeof answer === 'boolean' ? bool(answer) : answer;
    },
    getattr: (machine, args, place) => {
        const [value = none, name = none, otherwise] = args.positional;
        if (name.kind === 'unknown')
            return literal_unknown(name.cause, reach(value));
        if (name.kind !== 'str')
            throw exceptions_raised('TypeError', 'attribute name must be string', place);
        if (otherwise === undefined)
            return getAttribute(machine, value, name.value, place);
        return readAttribute(machine, value, name.value, place) ?? otherwise;
    },
    hasattr: (machine, args, place) => {
        const [value = none, name = none] = args.positional;
        if (value.kind === 'unknown')
            return value;
        if (name.kind !== 'str')
            return name;
        const found = readAttribute(machine, value, name.value, place);
        return found?.kind === 'unknown' && found.foreign === null ? found : bool(found !== undefined);
    },
    setattr: (machine, args, place) => {
        const [target = none, name = none, value = none] = args.positional;
        if (name.kind === 'str')
            setAttribute(machine, target, name.value, value, place);
        if (name.kind === 'unknown' && 'names' in target)
            loseNames(machine, target.names, name.cause);
        return none;
    },
    ...iterationFunctions,
    abs: (machine, args, place) => {
        const [value = none] = args.positional;
        if (value.kind === 'int' || value.kind === 'bool')
            return literal_int(BigInt(value.value) < 0n ? -BigInt(value.value) : BigInt(value.value));
        if (value.kind === 'float')
            return literal_float(Math.abs(value.value));
        return special(machine, value, '__abs__', [], place) ?? literal_unknown(literal_cause('`abs` is not modelled here', place));
    },
    round: (_machine, args, place) => round(args.positional[0] ?? none, args.positional[1] ?? args.keywords.get('ndigits'), place),
    divmod: (_machine, args, place) => {
        const [a = none, b = none] = args.positional;
        if (a.kind === 'int' && b.kind === 'int' && b.value !== 0n) {
            const quotient = floorDivide(a.value, b.value);
            return tuple([literal_int(quotient), literal_int(a.value - quotient * b.value)]);
        }
        return literal_unknown(literal_cause('`divmod` is not modelled here', place));
    },
    pow: (_machine, args, place) => {
        const [a = none, b = none, modulus] = args.positional;
        if (a.kind === 'int' && b.kind === 'int' && modulus === undefined)
            return arithmetic('**', a, b, place) ?? none;
        return literal_unknown(literal_cause('`pow` is not modelled here', place));
    },
    ord: (_machine, args, place) => {
        const [value] = args.positional;
        const characters = value?.kind === 'str' ? [...value.value] : [];
        if (characters.length !== 1)
            throw exceptions_raised('TypeError', 'ord() expected a character', place);
        return literal_int(characters[0]?.codePointAt(0) ?? 0);
    },
    chr: (_machine, args, place) => {
        const [value] = args.positional;
        if (value?.kind !== 'int' || value.value < 0n || value.value > 0x10ffffn)
            throw exceptions_raised('ValueError', 'chr() arg not in range(0x110000)', place);
        return literal_str(String.fromCodePoint(Number(value.value)));
    },
    hex: (_machine, args, place) => radix(args.positional[0], 16, '0x', place),
    oct: (_machine, args, place) => radix(args.positional[0], 8, '0o', place),
    bin: (_machine, args, place) => radix(args.positional[0], 2, '0b', place),
    hash: (machine, args, place) => {
        keyOf(machine, args.positional[0] ?? none, place);
        return literal_unknown(literal_cause('a hash changes from run to run', place));
    },
    id: (_machine, _args, place) => literal_unknown(literal_cause('it is an address in memory', place)),
    exit: (_machine, _args, place) => {
        throw exceptions_raised('SystemExit', '', place);
    },
    quit: (_machine, _args, place) => {
        throw exceptions_raised('SystemExit', '', place);
    },
    open: (_machine, _args, place) => literal_unknown(literal_cause('it reads a file', place)),
    input: (_machine, _args, place) => literal_unknown(literal_cause('it waits for somebody to type', place)),
    vars: (_machine, args, place) => {
        const [value] = args.positional;
        return value?.kind === 'module' ? namesView(value.names) : literal_unknown(literal_cause('`vars` is not modelled here', place));
    },
    __import__: (_machine, _args, place) => literal_unknown(literal_cause('`__import__` is not modelled', place)),
};
// Arguments may be unknown: these store or pass on what they are given, or look at it themselves.
const impure = new Set([
    'print',
    'isinstance',
    'getattr',
    'setattr',
    'hasattr',
    'callable',
    'next',
    'iter',
    'enumerate',
    'zip',
    'map',
    'filter',
    'sorted',
    'any',
    'all',
    'sum',
    'len',
]);
const classes = {
    int: intClass,
    float: floatClass,
    bool: boolClass,
    str: strClass,
    bytes: bytesClass,
    list: listClass,
    tuple: tupleClass,
    dict: dictClass,
    set: setClass,
    frozenset: frozensetClass,
    range: rangeClass,
    slice: sliceClass,
    type: typeClass,
    object: objectClass,
    super: superClass,
    ...descriptorClasses,
};
/** The names that every module sees. */
function makeBuiltins() {
    const names = namespace(Object.entries(classes));
    for (const [name, cls] of exceptionClasses)
        names.names.set(name, cls);
    for (const [name, call] of Object.entries(functions))
        names.names.set(name, (impure.has(name) ? literal_native : pure)(name, call, false));
    for (const name of ['eval', 'exec', 'compile'])
        names.names.set(name, unknownFunction(name));
    for (const name of ['globals', 'locals'])
        names.names.set(name, globalsOf(name));
    names.names.set('dir', dirOf);
    for (const name of ['aiter', 'anext', 'breakpoint', 'delattr', 'copyright', 'credits', 'help', 'license']) {
        if (!names.names.has(name))
            names.names.set(name, unknownFunction(name));
    }
    for (const name of ['bytearray', 'memoryview', 'complex', 'BaseExceptionGroup', 'ExceptionGroup']) {
        names.names.set(name, foreign(name, builtins_nowhere, [], `\`${name}\` is not modelled`));
    }
    const constants = { Ellipsis: ellipsis, NotImplemented: notImplemented, __debug__: yes, __name__: literal_str('builtins') };
    for (const [name, value] of Object.entries(constants))
        names.names.set(name, value);
    return names;
}
const builtins_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
const unknownFunction = (name) => literal_native(name, (_machine, _args, place) => literal_unknown(literal_cause(`\`${name}\` is not modelled`, place)), false);
function checkClass(machine, args, test, place) {
    const [value = none, of = none] = args;
    const classes = of.kind === 'tuple' ? of.items : [of];
    let doubt = null;
    for (const cls of classes) {
        if (cls.kind === 'tuple') {
            const inner = checkClass(machine, [value, cls], test, place);
            if (inner.kind === 'bool' && inner.value)
                return yes;
            if (inner.kind === 'unknown')
                doubt ??= inner;
            continue;
        }
        const answer = cls.kind === 'class'
            ? test(value, cls)
            : cls.kind === 'unknown'
                ? cls
                : literal_unknown(literal_cause('the type is not modelled', place));
        if (answer === true)
            return yes;
        if (answer !== false)
            doubt ??= answer;
    }
    return doubt ?? no;
}

;// CONCATENATED MODULE: ./out/python/fork.js



/**
 * Walks every path that may be taken from here, and goes on with what is known whichever it was.
 *
 * A path that returns, breaks or continues where another goes on waits at the place its exit leads to. A path that
 * raises where another goes on matters to an enclosing `try` only: without one the import would have failed, and
 * there is no manifest to be wrong about.
 */
function fork(machine, frame, cause, paths) {
    const ends = paths.map((path) => {
        const recording = machine.journal.open();
        const completion = attempt(path);
        return { completion, after: machine.journal.rewind(recording) };
    });
    return settle(machine, frame, cause, ends);
}
/** Runs to a completion; a Python exception is one. */
function attempt(path) {
    try {
        return path();
    }
    catch (error) {
        if (error instanceof PythonException)
            return { kind: 'raise', exception: error };
        throw error;
    }
}
/** Goes on with a completion: a raise is raised again. */
function proceed(completion) {
    if (completion.kind === 'raise')
        throw completion.exception;
    return completion;
}
function settle(machine, frame, cause, ends) {
    const going = ends.filter((end) => end.completion.kind === 'normal');
    const leaving = ends.filter((end) => end.completion.kind !== 'normal' && end.completion.kind !== 'raise');
    const raising = ends.filter((end) => end.completion.kind === 'raise');
    const caught = machine.tries.length > 0 ? raising : [];
    if (going.length > 0) {
        for (const end of [...leaving, ...caught])
            park(machine, frame, wait(machine, end, cause));
        put(machine, joinEnds(going, cause));
        return normal;
    }
    const [first, ...others] = [...leaving, ...raising];
    if (first === undefined)
        return normal;
    for (const end of others) {
        if (end.completion.kind !== 'raise' || machine.tries.length > 0)
            park(machine, frame, wait(machine, end, cause));
    }
    put(machine, first.after);
    return proceed(first.completion);
}
const wait = (machine, end, cause) => ({
    completion: end.completion,
    cause,
    after: new Map(end.after),
    record: machine.journal.open(),
});
function park(machine, frame, pending) {
    switch (pending.completion.kind) {
        case 'normal':
            return;
        case 'return':
            frame.exits.returns.push(pending);
            return;
        case 'break':
            frame.exits.breaks.push(pending);
            return;
        case 'continue':
            frame.exits.continues.push(pending);
            return;
        case 'raise':
            machine.tries.at(-1)?.raises.push(pending);
    }
}
function joinEnds(ends, cause) {
    const joined = new Map();
    for (const value of new Set(ends.flatMap((end) => [...end.after.keys()]))) {
        const states = ends.map((end) => end.after.get(value) ?? snapshot(value));
        joined.set(value, states.reduce((a, b) => joinState(a, b, cause)));
    }
    return joined;
}
/** Puts values into states, through the journal. */
function put(machine, states) {
    for (const [value, state] of states) {
        machine.journal.touch(value);
        if (value.kind === 'namespace' && state.kind === 'namespace') {
            for (const name of new Set([...value.names.keys(), ...state.names.keys()])) {
                if (value.names.get(name) !== state.names.get(name))
                    machine.journal.touch(value, name);
            }
        }
        restore(value, state);
    }
}
/** The states of the path that waits, for everything in which it may differ from the present one. */
function statesOf(pending) {
    return new Map([...pending.record.before, ...pending.after]);
}
/**
 * Joins the exits that waited for this place into the path that arrived here with `completion`.
 * `arrive` says what such an exit means here: at the end of a loop's body a `continue` is a normal end.
 */
function rejoin(machine, frame, waiting, completion, arrive) {
    let main = completion;
    for (let pending = waiting.pop(); pending !== undefined; pending = waiting.pop()) {
        machine.journal.close(pending.record);
        const states = statesOf(pending);
        const other = arrive(pending.completion);
        const present = new Map([...states.keys()].map((value) => [value, snapshot(value)]));
        if (main.kind === other.kind && main.kind !== 'raise') {
            put(machine, new Map([...states].map(([value, state]) => [value, joinState(snapshot(value), state, pending.cause)])));
            if (main.kind === 'return' && other.kind === 'return') {
                main = { kind: 'return', value: joinValue(main.value, other.value, pending.cause) };
            }
            continue;
        }
        const keepsMain = main.kind === 'normal' || (main.kind !== 'raise' && other.kind !== 'normal');
        const parked = keepsMain ? { completion: other, after: states } : { completion: main, after: present };
        if (!keepsMain) {
            put(machine, states);
            main = other;
        }
        park(machine, frame, wait(machine, parked, pending.cause));
    }
    return main;
}
/** Something that may or may not happen; whatever it returns is not asked for. */
function perhaps(machine, frame, cause, run) {
    fork(machine, frame, cause, [
        () => {
            run();
            return normal;
        },
        () => normal,
    ]);
}

;// CONCATENATED MODULE: ./out/python/bind-arguments.js



/** Gives each parameter of a function its value, or raises the TypeError that Python would. */
function bindArguments(machine, callee, args, place) {
    const { posonly, args: plain, vararg, kwonly, kwarg } = callee.node.args;
    const named = callee.names.names.get('__qualname__');
    const name = named?.kind === 'str' ? named.value : 'function';
    const bound = new Map();
    const byPosition = [...posonly, ...plain];
    for (const [index, value] of args.positional.entries()) {
        const parameter = byPosition[index];
        if (parameter !== undefined)
            bound.set(parameter.name, value);
        else if (vararg === null) {
            throw exceptions_raised('TypeError', `${name}() takes ${byPosition.length} positional arguments but ${args.positional.length} were given`, place);
        }
    }
    const extra = [];
    const byName = new Set([...plain, ...kwonly].map((parameter) => parameter.name));
    for (const [keyword, value] of args.keywords) {
        if (byName.has(keyword)) {
            if (bound.has(keyword))
                throw exceptions_raised('TypeError', `${name}() got multiple values for argument '${keyword}'`, place);
            bound.set(keyword, value);
        }
        else if (kwarg !== null)
            extra.push([literal_str(keyword), value]);
        else
            throw exceptions_raised('TypeError', `${name}() got an unexpected keyword argument '${keyword}'`, place);
    }
    const missing = [];
    for (const parameter of [...byPosition, ...kwonly]) {
        if (bound.has(parameter.name))
            continue;
        const value = args.rest === null ? callee.defaults.get(parameter.name) : literal_unknown(args.rest.cause, args.rest.may);
        if (value !== undefined)
            bound.set(parameter.name, value);
        else
            missing.push(`'${parameter.name}'`);
    }
    if (missing.length > 0) {
        throw exceptions_raised('TypeError', `${name}() missing required arguments: ${missing.join(', ')}`, place);
    }
    if (vararg !== null)
        bound.set(vararg.name, args.rest ?? tuple(args.positional.slice(byPosition.length)));
    if (kwarg !== null)
        bound.set(kwarg.name, args.rest ?? dictOf(machine, extra, place));
    return bound;
}

;// CONCATENATED MODULE: ./out/python/walk.js
const given = (...expressions) => expressions.filter((one) => one !== null);
const clauses = (generators) => generators.flatMap((one) => [one.target, one.iter, ...one.ifs]);
/** The expressions that a statement holds itself, without those of statements inside of it. */
function expressionsOf(statement) {
    switch (statement.kind) {
        case 'FunctionDef':
            return statement.decorators;
        case 'ClassDef':
            return [...statement.decorators, ...statement.bases, ...statement.keywords.map((one) => one.value)];
        case 'Return':
            return given(statement.value);
        case 'Delete':
            return statement.targets;
        case 'Assign':
            return [...statement.targets, statement.value];
        case 'TypeAlias':
            return [];
        case 'AugAssign':
            return [statement.target, statement.value];
        case 'AnnAssign':
            return given(statement.target, statement.value);
        case 'For':
            return [statement.target, statement.iter];
        case 'While':
        case 'If':
            return [statement.test];
        case 'With':
            return statement.items.flatMap((item) => given(item.context, item.target));
        case 'Match':
            return [statement.subject, ...statement.cases.flatMap((one) => given(one.guard))];
        case 'Raise':
            return given(statement.exception, statement.cause);
        case 'Try':
            return statement.handlers.flatMap((handler) => given(handler.type));
        case 'Assert':
            return given(statement.test, statement.message);
        case 'Expr':
            return [statement.value];
        case 'Import':
        case 'ImportFrom':
        case 'Global':
        case 'Nonlocal':
        case 'Pass':
        case 'Break':
        case 'Continue':
            return [];
    }
}
/** The expressions directly inside of an expression. */
function nestedExpressions(expression) {
    switch (expression.kind) {
        case 'BoolOp':
            return expression.values;
        case 'NamedExpr':
            return [expression.target, expression.value];
        case 'BinOp':
            return [expression.left, expression.right];
        case 'UnaryOp':
            return [expression.operand];
        case 'Lambda':
            return [expression.body];
        case 'IfExp':
            return [expression.test, expression.body, expression.orelse];
        case 'Dict':
            return expression.items.flatMap((item) => given(item.key, item.value));
        case 'Set':
        case 'List':
        case 'Tuple':
            return expression.elts;
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            return [expression.elt, ...clauses(expression.generators)];
        case 'DictComp':
            return [expression.key, expression.value, ...clauses(expression.generators)];
        case 'Await':
        case 'YieldFrom':
        case 'Starred':
        case 'Attribute':
            return [expression.value];
        case 'Yield':
            return given(expression.value);
        case 'Compare':
            return [expression.left, ...expression.comparators];
        case 'Call':
            return [expression.func, ...expression.args, ...expression.keywords.map((one) => one.value)];
        case 'JoinedStr':
        case 'TemplateStr':
            return expression.values.flatMap((value) => value.kind === 'FormattedValue' ? given(value.value, value.format) : []);
        case 'Constant':
        case 'Name':
            return [];
        case 'Subscript':
            return [expression.value, expression.slice];
        case 'Slice':
            return given(expression.lower, expression.upper, expression.step);
    }
}

;// CONCATENATED MODULE: ./out/python/bindings.js

const known = new WeakMap();
/** The names that a lambda binds: a walrus in it does. */
function bindingsOfLambda(body) {
    const collector = { bound: new Set(), globals: new Set(), nonlocals: new Set(), yields: false };
    scan(body, collector);
    return collector;
}
/** The names that a function's or class's body binds, found without running it. */
function bindingsOf(body) {
    const found = known.get(body);
    if (found !== undefined)
        return found;
    const collector = { bound: new Set(), globals: new Set(), nonlocals: new Set(), yields: false };
    for (const statement of body)
        collect(statement, collector);
    for (const name of [...collector.globals, ...collector.nonlocals])
        collector.bound.delete(name);
    known.set(body, collector);
    return collector;
}
function collect(statement, to) {
    for (const expression of expressionsOf(statement))
        scan(expression, to);
    switch (statement.kind) {
        case 'FunctionDef':
        case 'ClassDef':
            to.bound.add(statement.name);
            return;
        case 'Assign':
            for (const target of statement.targets)
                bindTarget(target, to);
            return;
        case 'AugAssign':
        case 'AnnAssign':
            bindTarget(statement.target, to);
            return;
        case 'TypeAlias':
            to.bound.add(statement.name.id);
            return;
        case 'Delete':
            for (const target of statement.targets)
                bindTarget(target, to);
            return;
        case 'For':
            bindTarget(statement.target, to);
            for (const inner of [...statement.body, ...statement.orelse])
                collect(inner, to);
            return;
        case 'While':
        case 'If':
            for (const inner of [...statement.body, ...statement.orelse])
                collect(inner, to);
            return;
        case 'With':
            for (const item of statement.items)
                if (item.target !== null)
                    bindTarget(item.target, to);
            for (const inner of statement.body)
                collect(inner, to);
            return;
        case 'Match':
            for (const one of statement.cases) {
                bindPattern(one.pattern, to);
                for (const inner of one.body)
                    collect(inner, to);
            }
            return;
        case 'Try':
            for (const handler of statement.handlers) {
                if (handler.name !== null)
                    to.bound.add(handler.name);
                for (const inner of handler.body)
                    collect(inner, to);
            }
            for (const inner of [...statement.body, ...statement.orelse, ...statement.finalbody])
                collect(inner, to);
            return;
        case 'Import':
            for (const alias of statement.names)
                to.bound.add(alias.asname ?? alias.name.split('.')[0] ?? alias.name);
            return;
        case 'ImportFrom':
            for (const alias of statement.names)
                if (alias.name !== '*')
                    to.bound.add(alias.asname ?? alias.name);
            return;
        case 'Global':
            for (const name of statement.names)
                to.globals.add(name);
            return;
        case 'Nonlocal':
            for (const name of statement.names)
                to.nonlocals.add(name);
            return;
        case 'Return':
        case 'Raise':
        case 'Assert':
        case 'Expr':
        case 'Pass':
        case 'Break':
        case 'Continue':
            return;
    }
}
function bindTarget(target, to) {
    if (target.kind === 'Name')
        to.bound.add(target.id);
    else if (target.kind === 'Tuple' || target.kind === 'List')
        for (const one of target.elts)
            bindTarget(one, to);
    else if (target.kind === 'Starred')
        bindTarget(target.value, to);
}
function bindPattern(pattern, to) {
    switch (pattern.kind) {
        case 'MatchValue':
        case 'MatchSingleton':
            return;
        case 'MatchSequence':
        case 'MatchOr':
            for (const one of pattern.patterns)
                bindPattern(one, to);
            return;
        case 'MatchMapping':
            for (const one of pattern.patterns)
                bindPattern(one, to);
            if (pattern.rest !== null)
                to.bound.add(pattern.rest);
            return;
        case 'MatchClass':
            for (const one of [...pattern.patterns, ...pattern.kwdPatterns])
                bindPattern(one, to);
            return;
        case 'MatchStar':
            if (pattern.name !== null)
                to.bound.add(pattern.name);
            return;
        case 'MatchAs':
            if (pattern.pattern !== null)
                bindPattern(pattern.pattern, to);
            if (pattern.name !== null)
                to.bound.add(pattern.name);
    }
}
// A walrus binds in the function around a comprehension, so comprehensions are looked into; lambdas are not.
function scan(expression, to) {
    if (expression.kind === 'NamedExpr')
        to.bound.add(expression.target.id);
    if (expression.kind === 'Yield' || expression.kind === 'YieldFrom')
        to.yields = true;
    if (expression.kind === 'Lambda')
        return;
    for (const inner of nestedExpressions(expression))
        scan(inner, to);
}

;// CONCATENATED MODULE: ./out/python/docstring.js

/** What `__doc__` of this body is. From 3.13 on the compiler removes common indentation. */
function docstringOf(body, version) {
    const [first] = body;
    if (first?.kind !== 'Expr' || first.value.kind !== 'Constant')
        return none;
    if (first.value.value.type !== 'str')
        return none;
    const text = first.value.value.value;
    return literal_str(version.minor >= 13 ? cleanDocstring(text) : text);
}
/** As CPython's compiler: tabs become spaces, the margin of all lines but the first goes, so does space before the first. */
function cleanDocstring(text) {
    const lines = docstring_expandTabs(text).split('\n');
    const margin = lines
        .slice(1)
        .filter((line) => !/^ *$/.test(line))
        .reduce((least, line) => Math.min(least, line.length - line.replace(/^ +/, '').length), Number.POSITIVE_INFINITY);
    const [first = '', ...others] = lines;
    const cut = Number.isFinite(margin) ? margin : 0;
    return [
        first.replace(/^ +/, ''),
        ...others.map((line) => line.slice(Math.min(cut, line.length - line.replace(/^ +/, '').length))),
    ].join('\n');
}
function docstring_expandTabs(text) {
    let column = 0;
    let expanded = '';
    for (const character of text) {
        if (character === '\t') {
            const width = 8 - (column % 8);
            expanded += ' '.repeat(width);
            column += width;
            continue;
        }
        expanded += character;
        column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
    return expanded;
}

;// CONCATENATED MODULE: ./out/python/type-parameters.js


const typeVarClass = nativeClass('TypeVar', { module: 'typing' });
/** The frame in which the names of `def f[T]` and `class C[T]` are seen. */
function withTypeParameters(frame, parameters) {
    if (parameters.length === 0)
        return frame;
    const names = namespace(parameters.map(({ name }) => [name, makeInstance(typeVarClass, [['__name__', literal_str(name)]], 'typevar')]));
    const bound = new Set(parameters.map(({ name }) => name));
    const { scope } = frame;
    const parent = scope.kind === 'class' ? scope.parent : scope;
    return {
        ...frame,
        scope: {
            ...scope,
            kind: 'function',
            names,
            parent,
            bound,
            globals: new Set(),
            nonlocals: new Set(),
            isComprehension: true,
        },
    };
}

;// CONCATENATED MODULE: ./out/python/functions.js








/** Makes the function that a `def` or a `lambda` stands for; defaults are evaluated here and now. */
function makeFunction(machine, node, outer) {
    const frame = node.kind === 'Lambda' ? outer : withTypeParameters(outer, node.typeParams);
    const { scope } = frame;
    const name = node.kind === 'Lambda' ? '<lambda>' : node.name;
    const defaults = new Map();
    for (const parameter of [...node.args.posonly, ...node.args.args, ...node.args.kwonly]) {
        if (parameter.default !== null)
            defaults.set(parameter.name, machine.evaluate(parameter.default, frame));
    }
    const annotations = new Map();
    for (const parameter of parametersOf(node.args)) {
        if (parameter.annotation === null)
            continue;
        annotations.set(parameter.name, scope.module.lazyAnnotations ? null : machine.evaluate(parameter.annotation, frame));
    }
    if (node.kind !== 'Lambda' && node.returns !== null)
        annotations.set('return', scope.module.lazyAnnotations ? null : machine.evaluate(node.returns, frame));
    return {
        kind: 'function',
        node,
        scope,
        defaults,
        annotations,
        names: namespace([
            ['__name__', literal_str(name)],
            ['__qualname__', literal_str(qualified(name, outer.scope))],
            ['__module__', moduleName(scope)],
            ['__doc__', node.kind === 'Lambda' ? none : docstringOf(node.body, machine.version)],
        ]),
        home: { cls: null },
    };
}
const moduleName = (scope) => scope.module.names.names.get('__name__') ?? literal_str(scope.module.name);
/** `outer.<locals>.inner`, `Class.method` */
function qualified(name, scope) {
    if (scope.kind === 'module' || scope.globals.has(name))
        return name;
    if (scope.kind === 'class') {
        const own = scope.names.names.get('__qualname__');
        return own?.kind === 'str' ? `${own.value}.${name}` : name;
    }
    const owner = scope.owner?.names.names.get('__qualname__');
    return owner?.kind === 'str' ? `${owner.value}.<locals>.${name}` : name;
}
const parametersOf = (args) => [
    ...args.posonly,
    ...args.args,
    ...(args.vararg === null ? [] : [args.vararg]),
    ...args.kwonly,
    ...(args.kwarg === null ? [] : [args.kwarg]),
];
/** Runs a Python function. A coroutine does nothing until it is awaited, a generator until it is iterated. */
function callFunction(machine, callee, args, place) {
    const { node } = callee;
    const bindings = node.kind === 'Lambda' ? bindingsOfLambda(node.body) : bindingsOf(node.body);
    const names = namespace(bindArguments(machine, callee, args, place));
    const scope = {
        kind: 'function',
        unit: callee.scope.unit,
        module: callee.scope.module,
        names,
        parent: callee.scope,
        bound: new Set([...bindings.bound, ...parametersOf(node.args).map((parameter) => parameter.name)]),
        globals: bindings.globals,
        nonlocals: bindings.nonlocals,
        owner: callee,
        privates: callee.home.cls?.name ?? callee.scope.privates,
        isComprehension: false,
    };
    const frame = { scope, exits: { returns: [], breaks: [], continues: [] }, yields: null };
    if (node.kind === 'Lambda')
        return machine.evaluate(node.body, frame);
    if (bindings.yields)
        return generator(machine, node, frame);
    if (node.isAsync)
        return literal_unknown({ reason: 'it is a coroutine', expression: node.name, place });
    return run(machine, node, frame);
}
function run(machine, node, frame) {
    const completion = attempt(() => ended(machine.execute(node.body, frame)));
    const joined = rejoin(machine, frame, frame.exits.returns, completion, (exit) => exit);
    if (joined.kind === 'raise')
        throw joined.exception;
    return joined.kind === 'return' ? joined.value : none;
}
const ended = (completion) => completion.kind === 'normal' ? { kind: 'return', value: none } : completion;
function generator(machine, node, frame) {
    const place = { unit: frame.scope.unit, start: node.start, end: node.start + 3 };
    const why = {
        reason: 'it is a generator that changes what lies outside of it as it goes',
        expression: node.name,
        place,
    };
    return iteratorOf(node.isAsync ? 'async_generator' : 'generator', () => {
        if (node.isAsync)
            return literal_unknown({ ...why, reason: 'it is iterated asynchronously' });
        const start = moment();
        const yields = list([]);
        const recording = machine.journal.open();
        run(machine, node, { ...frame, yields });
        const lost = new Map();
        for (const [value, before] of recording.before) {
            if (value === frame.scope.names || isYounger(value, start))
                continue;
            lost.set(value, smear(value, before, value.kind === 'namespace' ? recording.written.get(value) : undefined, why));
        }
        if (lost.size === 0) {
            machine.journal.close(recording);
            return yields.havoc ?? yields.items;
        }
        // How far it gets depends on who iterates: what it changes outside of itself is lost, and so are its items.
        const may = held(snapshot(yields));
        machine.journal.rewind(recording);
        put(machine, lost);
        return literal_unknown(why, may);
    });
}
/** Remembers the class in whose body a function was defined. */
function settleHome(value, cls) {
    if (value.kind === 'function' && value.home.cls === null)
        value.home.cls = cls;
    if (value.kind === 'descriptor') {
        settleHome(value.function, cls);
        if (value.setter !== null)
            settleHome(value.setter, cls);
    }
}

;// CONCATENATED MODULE: ./out/python/standard/workspace-path.js

const paths = new WeakMap();
/**
 * A path that is unknown as a text, because it depends on where the workspace lies, and yet known within it: that of
 * `__file__` and what is made of it. Relative to the workspace, without a slash in front.
 */
function located(path, place, expression) {
    const why = literal_cause('the path of a file depends on where the workspace lies', place);
    const value = literal_unknown(expression === undefined ? why : { ...why, expression });
    paths.set(value, path);
    return value;
}
/** The path within the workspace; null for any other value. */
const locatedPath = (value) => value.kind === 'unknown' ? (paths.get(value) ?? null) : null;
const joinPaths = (first, others) => others.reduce((path, part) => (part.startsWith('/') ? part : path === '' || path.endsWith('/') ? path + part : `${path}/${part}`), first);
function normalizePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./out/python/standard-modules.js
var standard_modules = __webpack_require__(1846);
;// CONCATENATED MODULE: ./out/python/call.js











const deepest = 120;
/** Calls a value. `depth` counts the calls that are running. */
function call(machine, callee, args, place, depth) {
    machine.step(place);
    if (depth.value >= deepest)
        throw new Exhausted('functions call each other too deep', place);
    depth.value += 1;
    try {
        return dispatch(machine, callee, args, place);
    }
    finally {
        depth.value -= 1;
    }
}
function dispatch(machine, callee, args, place) {
    switch (callee.kind) {
        case 'function':
            return callFunction(machine, callee, args, place);
        case 'native':
            return remember(callee.call(machine, args, place), args);
        case 'method':
            return machine.call(callee.function, { ...args, positional: [callee.self, ...args.positional] }, place);
        case 'class':
            return instantiate(machine, callee, args, place);
        case 'unknown':
            return callUnknown(machine, callee, args, place);
        case 'descriptor':
            if (callee.type !== 'property')
                return machine.call(callee.function, args, place);
            break;
        case 'str': {
            const [descriptor, accessor] = args.positional;
            if (descriptor?.kind === 'descriptor' && accessor !== undefined) {
                return callee.value === 'setter'
                    ? { ...descriptor, setter: accessor }
                    : callee.value === 'getter'
                        ? { ...descriptor, function: accessor }
                        : descriptor;
            }
            break;
        }
        case 'instance': {
            const member = attribute_findAttribute(machine, callee.cls, '__call__', place);
            if (member === undefined)
                break;
            if (args.keywords.size === 0 && args.rest === null) {
                return (special(machine, callee, '__call__', args.positional, place) ?? literal_unknown(literal_cause('it is not callable', place)));
            }
            return machine.call(member, { ...args, positional: [callee, ...args.positional] }, place);
        }
        default:
            break;
    }
    const type = machine.typeOf(callee);
    throw exceptions_raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not callable`, place);
}
/**
 * What an unknown does with what it is given cannot be known: whatever can be changed through it is lost, and
 * functions that it is, or is given, may have run.
 */
function callUnknown(machine, callee, args, place) {
    machine.mayRaise(callee.cause);
    const given = [...args.positional, ...args.keywords.values(), ...(args.rest === null ? [] : args.rest.may)];
    const reason = literal_cause(callee.foreign === null ? callee.cause.reason : `it was given to \`${callee.foreign}\``, place);
    const unsure = { positional: [], keywords: new Map(), rest: literal_unknown(callee.cause) };
    for (const candidate of callee.may)
        if (!canRun(candidate))
            containers_taint(machine, candidate, reason);
    for (const candidate of callee.may)
        mayRun(machine, candidate, args, callee.cause, place);
    for (const value of given)
        mayRun(machine, value, unsure, callee.cause, place);
    if (!isHarmless(callee, machine))
        for (const value of given)
            containers_taint(machine, value, reason);
    const may = [...callee.may, ...given.flatMap(reach)];
    if (callee.foreign === null)
        return literal_unknown(callee.cause, may);
    return foreign(`${callee.foreign}()`, place, may, `it is a call of \`${callee.foreign}\`, which is not part of this workspace`);
}
// What a native function gives back where it is unsure may be, or hold, what it was given.
function remember(result, args) {
    if (result.kind !== 'unknown' && result.kind !== 'iterator')
        return result;
    const given = [...args.positional, ...args.keywords.values()].flatMap(reach);
    if (given.length === 0)
        return result;
    if (result.kind === 'unknown')
        return locatedPath(result) === null ? withMay(result, given) : result;
    result.sources = [...new Set([...result.sources, ...given.filter((one) => one !== result)])];
    return result;
}
// Python's own library changes what it is given in a few places only.
const changing = /^(random\.shuffle|heapq\.|bisect\.insort|operator\.(i|set|del)|collections\.|itertools\.|ctypes\.|array\.|weakref\.|unittest\.)/;
const isHarmless = (callee, machine) => callee.foreign !== null && (0,standard_modules/* isStandardModule */.g)(callee.foreign, machine.version) && !changing.test(callee.foreign);
const running = new Set();
// A function that is already being walked because it may run is not walked again from within: its effects are counted.
function mayRun(machine, value, args, why, place) {
    const callee = value.kind === 'method' ? value.function : value;
    if (!canRun(value) || running.has(callee))
        return;
    running.add(callee);
    try {
        perhaps(machine, call_nowhere(), why, () => void machine.call(value, args, place));
    }
    finally {
        running.delete(callee);
    }
}
const canRun = (value) => value.kind === 'function' || (value.kind === 'method' && value.function.kind === 'function');
// Exits cannot leave a call, so the frame in which something may happen has none of its own.
function call_nowhere() {
    return { scope: emptyScope, exits: { returns: [], breaks: [], continues: [] }, yields: null };
}
const emptyScope = {
    kind: 'module',
    unit: { file: '', text: '' },
    module: { kind: 'module', name: '', file: null, folder: null, names: namespace(), lazyAnnotations: false },
    names: namespace(),
    parent: null,
    bound: null,
    globals: new Set(),
    nonlocals: new Set(),
    owner: null,
    privates: null,
    isComprehension: false,
};
/** Calls a method by name. */
function callMethod(machine, self, name, args, place) {
    const member = findAttribute(machine, self, name, place);
    if (member === undefined)
        throw raised('AttributeError', `no attribute '${name}'`, place);
    return machine.call(member, positional(...args), place);
}
const nameOf = (value) => (value?.kind === 'str' ? value.value : '');
const call_text = (/* unused pure expression or super */ null && (str));

;// CONCATENATED MODULE: ./out/python/call-expression.js




/** `callee(…)` */
function evaluateCall(machine, node, frame, place) {
    const callee = machine.evaluate(node.func, frame);
    const args = evaluateArguments(machine, node, frame);
    if (callee === superClass)
        return superOf(args, frame, place);
    if (callee.kind === 'native' && callee.scoped)
        return callee.scoped(machine, args, frame, place);
    return machine.call(callee, args, place);
}
function evaluateArguments(machine, node, frame) {
    const positional = [];
    const keywords = new Map();
    let rest = null;
    for (const argument of node.args) {
        const value = machine.evaluate(argument, frame);
        if (argument.kind !== 'Starred') {
            positional.push(value);
            continue;
        }
        const place = { unit: frame.scope.unit, start: argument.start, end: argument.end };
        const items = iterate(machine, value, place);
        if (Array.isArray(items))
            positional.push(...items);
        else
            rest ??= items;
    }
    for (const keyword of node.keywords) {
        const value = machine.evaluate(keyword.value, frame);
        const place = { unit: frame.scope.unit, start: keyword.start, end: keyword.end };
        if (keyword.arg !== null) {
            if (keywords.has(keyword.arg))
                throw exceptions_raised('TypeError', `got multiple values for keyword argument '${keyword.arg}'`, place);
            keywords.set(keyword.arg, value);
        }
        else
            rest = spreadKeywords(value, keywords, place) ?? rest;
    }
    return { positional, keywords, rest };
}
function spreadKeywords(value, keywords, place) {
    const dict = value.kind === 'instance' && value.base !== null ? value.base : value;
    if (dict.kind === 'unknown')
        return dict;
    if (dict.kind !== 'dict') {
        if (dict.kind === 'instance')
            return literal_unknown(literal_cause('the mapping is not modelled', place));
        throw exceptions_raised('TypeError', 'argument after ** must be a mapping', place);
    }
    if (dict.havoc !== null)
        return dict.havoc;
    for (const { key, value: held } of dict.entries.values()) {
        const name = key.kind === 'instance' ? key.base : key;
        if (name?.kind !== 'str')
            throw exceptions_raised('TypeError', 'keywords must be strings', place);
        if (keywords.has(name.value))
            throw exceptions_raised('TypeError', `got multiple values for keyword argument '${name.value}'`, place);
        keywords.set(name.value, held);
    }
    return null;
}
function superOf(args, frame, place) {
    const [cls, self] = args.positional;
    if (cls?.kind === 'class' && self !== undefined)
        return makeSuper(cls, self);
    let scope = frame.scope;
    while (scope.isComprehension && scope.parent !== null)
        scope = scope.parent;
    const home = scope.owner?.home.cls;
    const [first] = scope.owner?.node.args.posonly.concat(scope.owner.node.args.args) ?? [];
    const receiver = first === undefined ? undefined : scope.names.names.get(first.name);
    if (home == null || receiver === undefined)
        return literal_unknown(literal_cause('`super()` is not modelled here', place));
    return makeSuper(home, receiver);
}
const noArguments = { positional: [], keywords: new Map(), rest: null };

;// CONCATENATED MODULE: ./out/python/membership.js






/** `item in container` */
function membership_isIn(machine, item, container, place) {
    if (container.kind === 'unknown')
        return container;
    if (container.kind === 'str') {
        if (item.kind === 'unknown')
            return item;
        const text = item.kind === 'instance' ? item.base : item;
        if (text?.kind === 'str')
            return container.value.includes(text.value);
        throw exceptions_raised('TypeError', "'in <string>' requires string as left operand", place);
    }
    if (container.kind === 'dict' || container.kind === 'set') {
        const key = keyOf(machine, item, place);
        if (typeof key !== 'string')
            return key;
        return container.havoc ?? container.entries.has(key);
    }
    if (container.kind === 'instance') {
        const own = special(machine, container, '__contains__', [item], place);
        if (own !== undefined)
            return truth(machine, own, place);
        if (container.base !== null)
            return membership_isIn(machine, item, container.base, place);
    }
    if (container.kind === 'range' && item.kind === 'int') {
        const { start, stop, step } = container;
        const inside = step > 0n ? item.value >= start && item.value < stop : item.value <= start && item.value > stop;
        return inside && (item.value - start) % step === 0n;
    }
    const items = iterate(machine, container, place);
    return Array.isArray(items) ? equality_contains(machine, items, item, place) : items;
}

;// CONCATENATED MODULE: ./out/python/comparison.js






function comparison_compare(machine, node, frame, place) {
    let left = machine.evaluate(node.left, frame);
    let result = bool(true);
    for (const [index, op] of node.ops.entries()) {
        const comparator = node.comparators[index];
        if (comparator === undefined)
            return result;
        const right = machine.evaluate(comparator, frame);
        result = compareOne(machine, op, left, right, place);
        if (index < node.ops.length - 1) {
            const answer = truth(machine, result, place);
            if (answer === false)
                return result;
            if (answer !== true)
                return answer;
        }
        left = right;
    }
    return result;
}
function compareOne(machine, op, left, right, place) {
    const answer = comparison_decide(machine, op, left, right, place);
    return typeof answer === 'boolean' ? bool(answer) : answer;
}
function comparison_decide(machine, op, left, right, place) {
    const not = (answer) => typeof answer === 'boolean' ? !answer : answer;
    switch (op) {
        case '==':
            return equal(machine, left, right, place);
        case '!=': {
            const own = special(machine, left, '__ne__', [right], place);
            return own === undefined || own === notImplemented
                ? not(equal(machine, left, right, place))
                : truth(machine, own, place);
        }
        case 'is':
        case 'is not': {
            const answer = identical(left, right) ?? literal_unknown(literal_cause('it depends on how Python shares equal values', place));
            return op === 'is' ? answer : not(answer);
        }
        case 'in':
            return membership_isIn(machine, left, right, place);
        case 'not in':
            return not(membership_isIn(machine, left, right, place));
        case '<':
        case '<=':
        case '>':
        case '>=':
            return ordered(machine, op, left, right, place);
    }
}

;// CONCATENATED MODULE: ./out/python/private-name.js
/** Within a class `__name` means `_Class__name`. */
function privateName(name, scope) {
    if (!name.startsWith('__') || name.endsWith('__'))
        return name;
    return scope.privates === null ? name : `_${scope.privates.replace(/^_+/, '')}${name}`;
}
const mangled = (name, frame) => privateName(name, frame.scope);

;// CONCATENATED MODULE: ./out/python/names.js



/** The value of a name; raises NameError where it has none. */
function lookup(machine, scope, name, place) {
    if (scope.kind === 'function' && scope.bound?.has(name)) {
        const own = scope.names.names.get(name) ?? scope.names.havoc;
        if (own != null)
            return own;
        throw exceptions_raised('UnboundLocalError', `local variable '${name}' referenced before assignment`, place);
    }
    if (scope.kind === 'class' && !scope.globals.has(name)) {
        const own = scope.names.names.get(privateName(name, scope)) ?? scope.names.havoc;
        if (own != null)
            return own;
    }
    if (!scope.globals.has(name)) {
        for (let outer = scope.parent; outer !== null; outer = outer.parent) {
            if (outer.kind !== 'function' || !outer.bound?.has(name))
                continue;
            const held = outer.names.names.get(name) ?? outer.names.havoc;
            if (held != null)
                return held;
            throw exceptions_raised('NameError', `free variable '${name}' referenced before assignment in enclosing scope`, place);
        }
    }
    const { names } = scope.module;
    const found = names.names.get(name) ?? names.havoc ?? machine.builtins.names.get(name);
    if (found != null)
        return found;
    throw exceptions_raised('NameError', `name '${name}' is not defined`, place);
}
/** Binds a name where an assignment in this scope binds it. */
function store(machine, scope, name, value) {
    bind(machine, target(scope, name), scope.kind === 'class' ? privateName(name, scope) : name, value);
}
/** `del name` */
function names_remove(machine, scope, name, place) {
    const names = target(scope, name);
    if (!names.names.has(name) && names.havoc === null)
        throw exceptions_raised('NameError', `name '${name}' is not defined`, place);
    unbind(machine, names, name);
}
function target(scope, name) {
    if (scope.globals.has(name))
        return scope.module.names;
    if (scope.nonlocals.has(name)) {
        for (let outer = scope.parent; outer !== null; outer = outer.parent) {
            if (outer.kind === 'function' && outer.bound?.has(name))
                return outer.names;
        }
    }
    return scope.names;
}

;// CONCATENATED MODULE: ./out/python/assign.js







/** `target = value` */
function assign_assign(machine, target, value, frame) {
    const place = { unit: frame.scope.unit, start: target.start, end: target.end };
    switch (target.kind) {
        case 'Name':
            store(machine, frame.scope, target.id, value);
            return;
        case 'Attribute':
            setAttribute(machine, machine.evaluate(target.value, frame), mangled(target.attr, frame), value, place);
            return;
        case 'Subscript':
            setSubscript(machine, machine.evaluate(target.value, frame), machine.evaluate(target.slice, frame), value, place);
            return;
        case 'Tuple':
        case 'List':
            unpack(machine, target.elts, value, frame, place);
            return;
        case 'Starred':
            assign_assign(machine, target.value, value, frame);
            return;
        default:
            throw exceptions_raised('SyntaxError', 'cannot assign to expression', place);
    }
}
function unpack(machine, targets, value, frame, place) {
    const items = iterate(machine, value, place);
    if (!Array.isArray(items)) {
        for (const target of targets)
            assign_assign(machine, target, items, frame);
        return;
    }
    const star = targets.findIndex((target) => target.kind === 'Starred');
    if (star < 0 ? items.length !== targets.length : items.length < targets.length - 1) {
        const fault = items.length > targets.length ? 'too many values to unpack' : 'not enough values to unpack';
        throw exceptions_raised('ValueError', `${fault} (expected ${targets.length})`, place);
    }
    const tail = targets.length - star - 1;
    for (const [index, target] of targets.entries()) {
        const at = star < 0 || index < star ? index : items.length - (targets.length - index);
        const part = index === star ? list(items.slice(star, items.length - tail)) : items[at];
        if (part !== undefined)
            assign_assign(machine, target, part, frame);
    }
}

;// CONCATENATED MODULE: ./out/python/target-names.js
/** The names that assigning to a target binds. */
function targetNames(target) {
    if (target.kind === 'Name')
        return [target.id];
    if (target.kind === 'Tuple' || target.kind === 'List')
        return target.elts.flatMap(targetNames);
    return target.kind === 'Starred' ? targetNames(target.value) : [];
}

;// CONCATENATED MODULE: ./out/python/unknown-rounds.js




/** After so many rounds nothing new is lost: each one loses what the one before it had changed. */
const enough = 4;
/**
 * A loop that goes round an unknown number of times, perhaps never. Whatever its body changes is lost before the body
 * is walked again, until what it does no longer depends on the round.
 */
function unknownRounds(machine, frame, cause, run) {
    let returned = [];
    let mayReturn = false;
    let mayBreak = false;
    let mayRaise = false;
    for (let count = 0; count < enough; count += 1) {
        const exits = { returns: [], breaks: [], continues: [] };
        const attempted = { raises: [], doubt: null };
        const recording = machine.journal.open();
        machine.tries.push(attempted);
        const completion = attempt(() => run({ ...frame, exits }));
        machine.tries.pop();
        const waiting = [...exits.returns, ...exits.breaks, ...exits.continues, ...attempted.raises];
        for (const pending of waiting)
            machine.journal.close(pending.record);
        if (attempted.doubt !== null)
            machine.journal.close(attempted.doubt.record);
        const ends = [completion, ...waiting.map((pending) => pending.completion)];
        returned = ends.flatMap((end) => (end.kind === 'return' ? reach(end.value) : []));
        mayBreak = ends.some((end) => end.kind === 'break');
        mayReturn = ends.some((end) => end.kind === 'return');
        mayRaise = attempted.doubt !== null || ends.some((end) => end.kind === 'raise');
        const lost = lostStates(recording, waiting.map((pending) => pending.after), cause);
        machine.journal.rewind(recording);
        put(machine, lost);
    }
    if (mayRaise)
        machine.mayRaise(cause);
    const wait = (completion) => ({
        completion,
        cause,
        after: new Map(),
        record: machine.journal.open(),
    });
    if (mayBreak)
        frame.exits.breaks.push(wait({ kind: 'break' }));
    if (mayReturn)
        frame.exits.returns.push(wait({ kind: 'return', value: literal_unknown(cause, returned) }));
    return normal;
}
function lostStates(recording, others, cause) {
    const states = new Map();
    for (const [value, before] of recording.before) {
        const written = new Set(value.kind === 'namespace' ? (recording.written.get(value) ?? []) : []);
        for (const other of others) {
            const state = other.get(value);
            if (state?.kind !== 'namespace')
                continue;
            for (const [name, held] of state.names) {
                if (before.kind === 'namespace' && before.names.get(name) !== held)
                    written.add(name);
            }
        }
        states.set(value, smear(value, before, written, cause));
    }
    return states;
}

;// CONCATENATED MODULE: ./out/python/comprehension.js









/** A list, set or generator written as a comprehension. */
function comprehension(machine, node, frame, place) {
    const source = outermost(machine, node.generators, frame);
    const produce = () => {
        const items = [];
        const doubt = loop(machine, node.generators, 0, source, inner(frame, node.generators), (own) => {
            items.push(machine.evaluate(node.elt, own));
        });
        return doubt ?? items;
    };
    if (node.kind === 'GeneratorExp')
        return iteratorOf('generator', produce);
    const items = produce();
    if (!Array.isArray(items))
        return items;
    return node.kind === 'ListComp' ? list(items) : setOf(machine, items, false, place);
}
function dictComprehension(machine, node, frame, place) {
    const dict = emptyDict();
    const source = outermost(machine, node.generators, frame);
    const doubt = loop(machine, node.generators, 0, source, inner(frame, node.generators), (own) => {
        const key = machine.evaluate(node.key, own);
        const value = machine.evaluate(node.value, own);
        if (key.kind === 'unknown')
            lose(machine, dict, key.cause);
        else
            setEntry(machine, dict, key, value, place);
    });
    return doubt ?? dict;
}
// The first iterable is evaluated outside of the comprehension, at once.
function outermost(machine, generators, frame) {
    const [first] = generators;
    return first === undefined ? list([]) : machine.evaluate(first.iter, frame);
}
function inner(frame, generators) {
    const { scope } = frame;
    return {
        ...frame,
        scope: {
            ...scope,
            kind: 'function',
            names: namespace(),
            parent: scope.kind === 'class' ? scope.parent : scope,
            bound: new Set(generators.flatMap((one) => targetNames(one.target))),
            globals: new Set(),
            nonlocals: new Set(),
            isComprehension: true,
        },
    };
}
function loop(machine, generators, index, source, frame, visit) {
    const generator = generators[index];
    if (generator === undefined)
        return null;
    const place = { unit: frame.scope.unit, start: generator.iter.start, end: generator.iter.end };
    if (generator.isAsync)
        return literal_unknown(literal_cause('it is iterated asynchronously', place));
    const items = iterate(machine, source, place);
    const unsure = (doubt) => {
        unknownRounds(machine, frame, doubt.cause, (own) => {
            assign_assign(machine, generator.target, literal_unknown(doubt.cause, doubt.may), own);
            const next = generators[index + 1];
            if (next === undefined)
                visit(own);
            else
                loop(machine, generators, index + 1, machine.evaluate(next.iter, own), own, visit);
            return normal;
        });
        return doubt;
    };
    if (!Array.isArray(items))
        return unsure(items);
    for (const item of items) {
        machine.step(place);
        assign_assign(machine, generator.target, item, frame);
        const passes = filter(machine, generator.ifs, frame);
        if (passes === false)
            continue;
        if (passes !== true)
            return unsure(withMay(passes, items.flatMap(reach)));
        const next = generators[index + 1];
        if (next === undefined) {
            visit(frame);
            continue;
        }
        const doubt = loop(machine, generators, index + 1, machine.evaluate(next.iter, frame), frame, visit);
        if (doubt !== null)
            return doubt;
    }
    return null;
}
function filter(machine, tests, frame) {
    for (const test of tests) {
        const place = { unit: frame.scope.unit, start: test.start, end: test.end };
        const answer = truth(machine, machine.evaluate(test, frame), place);
        if (answer !== true)
            return answer;
    }
    return true;
}

;// CONCATENATED MODULE: ./out/python/expressions.js



















const placeOf = (node, frame) => ({
    unit: frame.scope.unit,
    start: node.start,
    end: node.end,
});
/** The value of an expression. */
function evaluate(machine, node, frame) {
    const place = placeOf(node, frame);
    switch (node.kind) {
        case 'Constant':
            return constant(node.value, place);
        case 'Name':
            return lookup(machine, frame.scope, node.id, place);
        case 'Attribute':
            return getAttribute(machine, machine.evaluate(node.value, frame), mangled(node.attr, frame), place);
        case 'Call':
            return evaluateCall(machine, node, frame, place);
        case 'JoinedStr':
            return joined(machine, node, frame);
        case 'TemplateStr':
            return literal_unknown(literal_cause('template strings are not modelled', place));
        case 'List':
            return spread(machine, node.elts, frame, list);
        case 'Tuple':
            return spread(machine, node.elts, frame, tuple);
        case 'Set':
            return spread(machine, node.elts, frame, (items) => setOf(machine, items, false, place));
        case 'Dict':
            return display(machine, node, frame);
        case 'BinOp':
            return binary(machine, node.op, machine.evaluate(node.left, frame), machine.evaluate(node.right, frame), place);
        case 'UnaryOp': {
            const value = machine.evaluate(node.operand, frame);
            if (node.op !== 'not')
                return unary(machine, node.op, value, place);
            const answer = truth(machine, value, place);
            return typeof answer === 'boolean' ? bool(!answer) : answer;
        }
        case 'BoolOp':
            return either(machine, node.op, node.values, 0, frame, place);
        case 'Compare':
            return comparison_compare(machine, node, frame, place);
        case 'IfExp':
            return conditional(machine, node, frame, place);
        case 'Subscript':
            return subscript(machine, machine.evaluate(node.value, frame), machine.evaluate(node.slice, frame), place);
        case 'Slice': {
            const bound = (part) => (part === null ? none : machine.evaluate(part, frame));
            return { kind: 'slice', lower: bound(node.lower), upper: bound(node.upper), step: bound(node.step) };
        }
        case 'Lambda':
            return makeFunction(machine, node, frame);
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            return comprehension(machine, node, frame, place);
        case 'DictComp':
            return dictComprehension(machine, node, frame, place);
        case 'NamedExpr': {
            const value = machine.evaluate(node.value, frame);
            store(machine, functionScope(frame), node.target.id, value);
            return value;
        }
        case 'Await':
            return literal_unknown(literal_cause('it is awaited', place));
        case 'Yield': {
            const value = node.value === null ? none : machine.evaluate(node.value, frame);
            if (frame.yields !== null)
                setItems(machine, frame.yields, [...frame.yields.items, value]);
            return none;
        }
        case 'YieldFrom': {
            const items = iterate(machine, machine.evaluate(node.value, frame), place);
            if (frame.yields === null)
                return none;
            if (Array.isArray(items))
                setItems(machine, frame.yields, [...frame.yields.items, ...items]);
            else
                lose(machine, frame.yields, items.cause);
            return none;
        }
        case 'Starred':
            return machine.evaluate(node.value, frame);
    }
}
// A walrus in a comprehension binds in the function around it.
function functionScope(frame) {
    let scope = frame.scope;
    while (scope.isComprehension && scope.parent !== null)
        scope = scope.parent;
    return scope;
}
function constant(value, place) {
    switch (value.type) {
        case 'none':
            return none;
        case 'ellipsis':
            return ellipsis;
        case 'bool':
            return bool(value.value);
        case 'int':
            return literal_int(value.value);
        case 'float':
            return literal_float(value.value);
        case 'str':
            return literal_str(value.value);
        case 'bytes':
            return bytes(value.value);
        case 'complex':
            return literal_unknown(literal_cause('complex numbers are not modelled', place));
    }
}
function joined(machine, node, frame) {
    let text = '';
    let doubt = null;
    for (const part of node.values) {
        if (part.kind === 'Constant') {
            if (part.value.type === 'str')
                text += part.value.value;
            continue;
        }
        const place = placeOf(part, frame);
        const value = machine.evaluate(part.value, frame);
        const spec = part.format === null ? literal_str('') : joined(machine, part.format, frame);
        if (spec.kind !== 'str') {
            doubt ??= spec;
            continue;
        }
        const shown = part.conversion === null ? value : converted(machine, value, part.conversion, place);
        const made = typeof shown === 'string'
            ? format(machine, literal_str(shown), spec.value, place)
            : format(machine, shown, spec.value, place);
        if (typeof made === 'string')
            text += made;
        else
            doubt ??= made;
    }
    return doubt ?? literal_str(text);
}
function spread(machine, nodes, frame, make) {
    const items = [];
    let doubt = null;
    for (const node of nodes) {
        const value = machine.evaluate(node, frame);
        if (node.kind !== 'Starred') {
            items.push(value);
            continue;
        }
        const inner = iterate(machine, value, placeOf(node, frame));
        if (Array.isArray(inner))
            items.push(...inner);
        else
            doubt ??= inner;
    }
    return doubt ?? make(items);
}
function display(machine, node, frame) {
    const dict = emptyDict();
    for (const item of node.items) {
        const place = placeOf(item.value, frame);
        if (item.key === null) {
            const doubt = merge(machine, dict, machine.evaluate(item.value, frame), place);
            if (doubt !== null)
                lose(machine, dict, doubt.cause);
            continue;
        }
        const key = machine.evaluate(item.key, frame);
        const value = machine.evaluate(item.value, frame);
        if (key.kind === 'unknown')
            lose(machine, dict, key.cause);
        else
            setEntry(machine, dict, key, value, placeOf(item.key, frame));
    }
    return dict;
}
/** Evaluates one of two expressions where it is not known which: their effects and values are joined. */
function eitherValue(machine, frame, doubt, paths) {
    const values = [];
    fork(machine, frame, doubt.cause, paths.map((path) => () => {
        values.push(path());
        return normal;
    }));
    const [first = doubt, ...others] = values;
    return others.reduce((a, b) => joinValue(a, b, doubt.cause), first);
}
function conditional(machine, node, frame, place) {
    const answer = truth(machine, machine.evaluate(node.test, frame), place);
    if (typeof answer === 'boolean')
        return machine.evaluate(answer ? node.body : node.orelse, frame);
    return eitherValue(machine, frame, answer, [
        () => machine.evaluate(node.body, frame),
        () => machine.evaluate(node.orelse, frame),
    ]);
}
function either(machine, op, nodes, index, frame, place) {
    const node = nodes[index];
    if (node === undefined)
        return none;
    const value = machine.evaluate(node, frame);
    if (index === nodes.length - 1)
        return value;
    const answer = truth(machine, value, place);
    if (typeof answer === 'boolean')
        return answer === (op === 'or') ? value : either(machine, op, nodes, index + 1, frame, place);
    return eitherValue(machine, frame, answer, [() => value, () => either(machine, op, nodes, index + 1, frame, place)]);
}

// EXTERNAL MODULE: ./out/python/parse.js + 85 modules
var parse = __webpack_require__(5676);
;// CONCATENATED MODULE: ./out/python/classes.js











/** A hook with which a native base class finishes the classes that are built on it: enums, named tuples. */
const finisher = '__finish_class__';
/** Runs a class statement's body and makes the class; decorators are applied by the caller. */
function makeClassOf(machine, node, outer) {
    const frame = withTypeParameters(outer, node.typeParams);
    const place = placeOf(node, frame);
    const bases = node.bases.map((base) => machine.evaluate(base, frame));
    const keywords = node.keywords.map((keyword) => [keyword.arg, machine.evaluate(keyword.value, frame)]);
    const { classes, doubt } = sortBases(bases, place);
    const names = namespace([
        ['__module__', moduleName(frame.scope)],
        ['__qualname__', literal_str(qualified(node.name, outer.scope))],
    ]);
    const doc = docstringOf(node.body, machine.version);
    if (doc.kind !== 'none')
        names.names.set('__doc__', doc);
    machine.execute(node.body, { ...frame, scope: classScope(frame.scope, names, node) });
    if (linearize(classes) === null)
        throw exceptions_raised('TypeError', 'Cannot create a consistent method resolution order (MRO)', place);
    const metaclass = keywords.find(([name]) => name === 'metaclass')?.[1];
    const outside = doubt ?? foreignMetaclass(metaclass, place);
    const cls = makeClass(node.name, classes.length > 0 ? classes : [objectClass], names, outside);
    for (const member of names.names.values())
        settleHome(member, cls);
    return finish(machine, cls, subclassArguments(keywords), place);
}
/** What a class statement gives to `__init_subclass__`: its keywords, but for the metaclass. */
function subclassArguments(keywords) {
    const named = keywords.filter((one) => one[0] !== null && one[0] !== 'metaclass');
    const [spread] = keywords.filter(([name]) => name === null).map(([, value]) => value);
    const rest = spread?.kind === 'unknown' ? spread : null;
    const spreads = spread?.kind === 'dict' ? [...spread.entries.values()] : [];
    const texts = spreads.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value]] : []));
    return { positional: [], keywords: new Map([...named, ...texts]), rest };
}
function foreignMetaclass(metaclass, place) {
    if (metaclass === undefined ||
        (metaclass.kind === 'class' && (metaclass.name === 'ABCMeta' || metaclass.name === 'type'))) {
        return null;
    }
    return metaclass.kind === 'unknown' ? metaclass : literal_unknown(literal_cause('metaclasses are not modelled', place));
}
function classScope(outer, names, node) {
    const bindings = bindingsOf(node.body);
    return {
        kind: 'class',
        unit: outer.unit,
        module: outer.module,
        names,
        parent: outer.kind === 'module' ? null : outer,
        bound: bindings.bound,
        globals: bindings.globals,
        nonlocals: bindings.nonlocals,
        owner: outer.owner,
        privates: node.name,
        isComprehension: false,
    };
}
function sortBases(bases, place) {
    const classes = [];
    let doubt = null;
    for (const base of bases) {
        if (base.kind === 'class')
            classes.push(base);
        else if (base.kind === 'unknown')
            doubt ??= base;
        else {
            const form = typeFormOf(base);
            if (form === null)
                doubt ??= literal_unknown(literal_cause('a base of the class is not modelled', place));
            else if (typeof form.origin !== 'string')
                classes.push(form.origin);
        }
    }
    return { classes, doubt };
}
function finish(machine, cls, args, place) {
    const hook = cls.mro
        .slice(1)
        .map((base) => base.names.names.get(finisher))
        .find((member) => member !== undefined);
    if (hook !== undefined)
        return machine.call(hook, literal_positional(cls), place);
    for (const [name, member] of [...cls.names.names]) {
        if (member.kind !== 'instance')
            continue;
        const setName = attribute_findAttribute(machine, member, '__set_name__', place);
        if (setName !== undefined)
            machine.call(setName, literal_positional(cls, literal_str(name)), place);
    }
    const subclassed = cls.mro.slice(1).find((base) => base.names.names.has('__init_subclass__'));
    const called = subclassed?.names.names.get('__init_subclass__');
    if (called === undefined)
        return cls;
    machine.call(called.kind === 'descriptor' ? called.function : called, { ...args, positional: [cls] }, place);
    return cls;
}

;// CONCATENATED MODULE: ./out/python/standard/named-tuple.js








const named_tuple_field = (index) => property('field', (self) => self.kind === 'instance' && self.base?.kind === 'tuple' ? (self.base.items[index] ?? none) : none);
const construct = (fields, defaults) => (_machine, cls, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const given = readArguments(cls.name, args, fields, place);
    const items = fields.map((name, index) => {
        const value = given[index] ?? defaults.get(name);
        if (value === undefined)
            throw exceptions_raised('TypeError', `${cls.name}() missing required argument: '${name}'`, place);
        return value;
    });
    return makeInstance(cls, [], null, tuple(items));
};
/** A class of tuples whose items have names. */
function makeNamedTuple(name, fields, defaults, module, members = new Map()) {
    const own = [
        ...members,
        ['__module__', literal_str(module)],
        ['__qualname__', literal_str(name)],
        ['_fields', tuple(fields.map(literal_str))],
        ['__match_args__', tuple(fields.map(literal_str))],
        ...fields.map((one, index) => [one, named_tuple_field(index)]),
        [
            '_asdict',
            literal_native('_asdict', (machine, args, place) => {
                const [self] = args.positional;
                const items = self?.kind === 'instance' && self.base?.kind === 'tuple' ? self.base.items : [];
                return dictOf(machine, fields.map((one, index) => [literal_str(one), items[index] ?? none]), place);
            }),
        ],
        [
            '_replace',
            literal_native('_replace', (_machine, args) => {
                const [self] = args.positional;
                if (self?.kind !== 'instance' || self.base?.kind !== 'tuple')
                    return none;
                const { items } = self.base;
                return makeInstance(self.cls, [], null, tuple(fields.map((one, index) => args.keywords.get(one) ?? items[index] ?? none)));
            }),
        ],
        [
            '__repr__',
            literal_native('__repr__', (machine, args, place) => {
                const [self] = args.positional;
                const items = self?.kind === 'instance' && self.base?.kind === 'tuple' ? self.base.items : [];
                const parts = [];
                for (const [index, item] of items.entries()) {
                    const text = reprOf(machine, item, place);
                    if (typeof text !== 'string')
                        return text;
                    parts.push(`${fields[index]}=${text}`);
                }
                return literal_str(`${name}(${parts.join(', ')})`);
            }),
        ],
    ];
    return makeClass(name, [tupleClass], namespace(own), null, construct(fields, defaults));
}
/** `typing.NamedTuple`: the annotated names of a class that is built on it are its fields. */
const namedTupleClass = nativeClass('NamedTuple', {
    module: 'typing',
    members: {
        [finisher]: literal_native(finisher, (_machine, args) => {
            const [cls = none] = args.positional;
            if (cls.kind !== 'class')
                return cls;
            const annotations = cls.names.names.get('__annotations__');
            const fields = annotations?.kind === 'dict'
                ? [...annotations.entries.values()].map(({ key }) => (key.kind === 'str' ? key.value : ''))
                : [];
            const defaults = new Map(fields.flatMap((name) => {
                const value = cls.names.names.get(name);
                return value === undefined ? [] : [[name, value]];
            }));
            const module = cls.names.names.get('__module__');
            const members = new Map([...cls.names.names].filter(([name]) => !fields.includes(name)));
            return makeNamedTuple(cls.name, fields, defaults, module?.kind === 'str' ? module.value : '', members);
        }),
    },
});

;// CONCATENATED MODULE: ./out/python/standard/native-module.js

/**
 * A module that is modelled as far as `members` goes. What else it has is not looked at: with `open` any other name
 * is a value of outside, without it there is none.
 */
function nativeModule(name, members, open = true) {
    const names = namespace([['__name__', literal_str(name)], ...Object.entries(members)]);
    if (open) {
        names.names.set('__getattr__', literal_native('__getattr__', (_machine, args, place) => {
            const [asked] = args.positional;
            return foreign(`${name}.${asked?.kind === 'str' ? asked.value : '?'}`, place);
        }));
    }
    return { kind: 'module', name, file: null, folder: null, names, lazyAnnotations: false };
}

;// CONCATENATED MODULE: ./out/python/standard/sys.js





const sys_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
const unsure = (expression, reason) => ({
    ...literal_unknown(literal_cause(reason, sys_nowhere)),
    cause: { expression, reason, place: sys_nowhere },
});
/** The entry of `sys.path` that the workspace itself is. */
const workspaceEntry = unsure('sys.path[0]', 'it depends on where the workspace lies');
const versionInfo = makeNamedTuple('version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial'], new Map(), 'sys');
const exit = literal_native('exit', (_machine, _args, place) => {
    throw exceptions_raised('SystemExit', '', place);
}, false);
/** `sys`: the version is known up to its minor number, the search path as far as the workspace changes it. */
function makeSys(version) {
    const micro = unsure('sys.version_info', 'the patch level of Python is not known');
    const parts = [literal_int(version.major), literal_int(version.minor), micro, literal_str('final'), literal_int(0)];
    const path = {
        kind: 'list',
        items: [workspaceEntry, unsure('sys.path', 'it depends on the environment')],
        havoc: null,
    };
    return nativeModule('sys', { version_info: makeInstance(versionInfo, [], null, tuple(parts)), path, exit });
}

;// CONCATENATED MODULE: ./out/python/load-module.js










/**
 * Imports a module by its dotted name, its packages first. `wanted` are names that will be asked of it: a folder
 * without `__init__.py` is a package where a file of one of these names lies in it. With null, None is the answer
 * where there is no such module.
 */
function loadModule(machine, loader, name, wanted, place) {
    const known = machine.modules.names.get(name);
    if (known?.kind === 'module')
        return known;
    const dot = name.lastIndexOf('.');
    const leaf = name.slice(dot + 1);
    const folders = dot < 0 ? searchFolders(machine) : null;
    const top = folders === null ? null : findIn(loader, folders, leaf);
    if (top !== null && loader.taken.has(name))
        return ambiguous(name, place);
    const provided = top === null ? loader.provide(name, machine, place) : null;
    if (provided !== null) {
        if (provided.kind === 'module')
            adopt(machine, loader, name, provided, place);
        return provided;
    }
    const children = [leaf, ...(wanted ?? []).map((one) => `${leaf}/${one}`)];
    const parent = dot < 0 ? null : loadModule(machine, loader, name.slice(0, dot), children, place);
    if (parent?.kind === 'unknown')
        return parent.isModule ? foreignModule(name, place) : parent;
    if (parent?.kind === 'module' && parent.file === null && parent.folder === null) {
        return wanted === null ? none : foreignModule(name, place);
    }
    if (parent !== null && (parent.kind !== 'module' || parent.folder === null))
        return missing(machine, name, wanted, parent, place);
    const within = parent?.kind === 'module' && parent.folder !== null ? [parent.folder] : (folders ?? ['']);
    const found = top ?? findIn(loader, within, leaf);
    const module = found === null
        ? namespacePackage(loader, name, wanted ?? [], within, leaf)
        : runFile(machine, loader, name, found, place);
    if (module === null)
        return missing(machine, name, wanted, parent, place);
    bind(machine, machine.modules, name, module);
    if (parent?.kind === 'module')
        bind(machine, parent.names, leaf, module);
    return module;
}
/** The folders of the workspace on `sys.path`, in order. What lies before them outside of it is installed packages. */
function searchFolders(machine) {
    const sys = machine.modules.names.get('sys');
    const path = sys?.kind === 'module' ? sys.names.names.get('path') : undefined;
    if (path?.kind !== 'list' || path.havoc !== null)
        return [''];
    return path.items.flatMap((entry) => {
        if (entry === workspaceEntry)
            return [''];
        const folder = locatedPath(entry) ?? (entry.kind === 'str' ? entry.value : null);
        return folder === null || folder.startsWith('/') ? [] : [normalizePath(folder)];
    });
}
const ambiguous = (name, place) => literal_unknown(literal_cause(`\`${name}\` is a file of this workspace and also a module that Python has imported before`, place));
// A submodule becomes an attribute of its package when it is imported, not before.
function adopt(machine, loader, name, module, place) {
    bind(machine, machine.modules, name, module);
    const dot = name.lastIndexOf('.');
    if (dot < 0)
        return;
    const parent = loadModule(machine, loader, name.slice(0, dot), [], place);
    if (parent.kind === 'module')
        bind(machine, parent.names, name.slice(dot + 1), module);
}
const inFolder = (folder, leaf) => (folder === '' ? leaf : `${folder}/${leaf}`);
function findIn(loader, folders, leaf) {
    for (const folder of folders) {
        const base = inFolder(folder, leaf);
        if (loader.files.read(`${base}/__init__.py`) !== null)
            return { file: `${base}/__init__.py`, folder: base };
        if (loader.files.read(`${base}.py`) !== null)
            return { file: `${base}.py`, folder: null };
    }
    return null;
}
function namespacePackage(loader, name, wanted, folders, leaf) {
    if (loader.taken.has(name))
        return null;
    const folder = folders
        .map((one) => inFolder(one, leaf))
        .find((base) => wanted.some((one) => holds(loader, base, one)));
    if (folder === undefined)
        return null;
    const names = namespace([['__name__', literal_str(name)]]);
    return { kind: 'module', name, file: null, folder, names, lazyAnnotations: false };
}
const holds = (loader, base, one) => [`${base}/${one}.py`, `${base}/${one}/__init__.py`].some((path) => loader.files.read(path) !== null);
function missing(machine, name, wanted, parent, place) {
    if (parent !== null) {
        if (wanted === null)
            return none;
        throw exceptions_raised('ModuleNotFoundError', `No module named '${name}'`, place);
    }
    if (!(0,standard_modules/* isStandardModule */.g)(name, machine.version)) {
        machine.mayRaise(literal_cause(`whether \`${name}\` is installed is not known here`, place));
    }
    return foreignModule(name, place);
}
function runFile(machine, loader, name, { file, folder }, place) {
    const parsed = (0,parse/* parsePython */.w)(loader.files.read(file) ?? new Uint8Array(), file, machine.version);
    if (parsed.kind === 'fault') {
        const args = tuple([literal_str(parsed.diagnostic.message)]);
        throw new PythonException(makeInstance(exceptionClass('SyntaxError'), [['args', args]], parsed.diagnostic), place);
    }
    const { body } = parsed.module;
    const isPackage = folder !== null;
    const lazyAnnotations = machine.version.minor >= 14 || body.some(postponesAnnotations);
    const module = { kind: 'module', name, file, folder, names: namespace(), lazyAnnotations };
    const top = { unit: parsed.source, start: 0, end: 0 };
    const at = located(file, top, '__file__');
    const own = [
        ['__name__', literal_str(name)],
        ['__doc__', docstringOf(body, machine.version)],
        ['__package__', literal_str(isPackage ? name : name.split('.').slice(0, -1).join('.'))],
        ['__loader__', at],
        ['__spec__', at],
        ...(isPackage ? [['__path__', at]] : []),
        ['__file__', at],
    ];
    bind(machine, machine.modules, name, module);
    for (const [dunder, value] of own)
        bind(machine, module.names, dunder, value);
    try {
        machine.execute(body, moduleFrame(module, parsed.source));
    }
    catch (error) {
        if (error instanceof PythonException)
            unbind(machine, machine.modules, name);
        throw error;
    }
    return module;
}
const postponesAnnotations = (statement) => statement.kind === 'ImportFrom' &&
    statement.module === '__future__' &&
    statement.names.some((one) => one.name === 'annotations');
function moduleFrame(module, unit) {
    const scope = {
        kind: 'module',
        unit,
        module,
        names: module.names,
        parent: null,
        bound: null,
        globals: new Set(),
        nonlocals: new Set(),
        owner: null,
        privates: null,
        isComprehension: false,
    };
    return { scope, exits: { returns: [], breaks: [], continues: [] }, yields: null };
}

// EXTERNAL MODULE: ./out/python/source-text.js
var source_text = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/python/augmented-assign.js









/** `target op= value` */
function augmentedAssign(machine, node, frame, place) {
    const { target } = node;
    if (target.kind === 'Name') {
        const held = lookup(machine, frame.scope, target.id, place);
        store(machine, frame.scope, target.id, combined(machine, node, held, frame, place));
    }
    else if (target.kind === 'Attribute') {
        const owner = machine.evaluate(target.value, frame);
        const name = mangled(target.attr, frame);
        const held = getAttribute(machine, owner, name, place);
        setAttribute(machine, owner, name, combined(machine, node, held, frame, place), place);
    }
    else if (target.kind === 'Subscript') {
        const owner = machine.evaluate(target.value, frame);
        const key = machine.evaluate(target.slice, frame);
        const held = subscript(machine, owner, key, place);
        setSubscript(machine, owner, key, combined(machine, node, held, frame, place), place);
    }
}
// Lists, dictionaries and sets are changed in place, so that every name for them sees it.
function combined(machine, node, held, frame, place) {
    const value = machine.evaluate(node.value, frame);
    if (held.kind === 'unknown') {
        for (const one of held.may)
            containers_taint(machine, one, held.cause);
        return held;
    }
    if (held.kind === 'list' && node.op === '+') {
        extend(machine, held, value, place);
        return held;
    }
    if (held.kind === 'dict' && node.op === '|') {
        const doubt = merge(machine, held, value, place);
        if (doubt !== null)
            lose(machine, held, doubt.cause);
        return held;
    }
    if (held.kind === 'set' && !held.frozen && (node.op === '|' || value.kind === 'unknown')) {
        const items = members(machine, value, place);
        if (!Array.isArray(items))
            lose(machine, held, items.cause);
        else
            for (const item of items)
                addMember(machine, held, item, place);
        return held;
    }
    const result = augmented(machine, node.op, held, value, place);
    if (held.kind === 'set' && !held.frozen && result.kind === 'set') {
        machine.journal.touch(held);
        held.entries = result.entries;
        return held;
    }
    if (held.kind === 'list' && node.op === '*' && result.kind === 'list') {
        machine.journal.touch(held);
        held.items = result.items;
        return held;
    }
    return result;
}

;// CONCATENATED MODULE: ./out/python/imports.js






/** `import a.b, c as d` */
function importModules(machine, node, frame) {
    for (const alias of node.names) {
        const place = { unit: frame.scope.unit, start: alias.start, end: alias.end };
        const leaf = machine.import(alias.name, [], place);
        const [top = alias.name] = alias.name.split('.');
        const value = alias.asname === null && top !== alias.name ? machine.import(top, [], place) : leaf;
        store(machine, frame.scope, alias.asname ?? top, value);
    }
}
/** `from a import b, c as d` */
function importFrom(machine, node, frame) {
    const place = { unit: frame.scope.unit, start: node.start, end: node.end };
    if (node.module === '__future__' && node.level === 0) {
        for (const alias of node.names)
            store(machine, frame.scope, alias.asname ?? alias.name, foreign('__future__', place));
        return;
    }
    const name = node.level === 0 ? (node.module ?? '') : relative(node, frame.scope.module, place);
    const module = machine.import(name, node.names.map((alias) => alias.name), place);
    for (const alias of node.names) {
        const at = { unit: frame.scope.unit, start: alias.start, end: alias.end };
        if (alias.name === '*')
            importEverything(machine, module, frame, at);
        else
            store(machine, frame.scope, alias.asname ?? alias.name, member(machine, module, name, alias.name, at));
    }
}
function member(machine, module, moduleName, name, place) {
    if (module.kind === 'unknown') {
        return module.foreign === null ? module : foreign(`${module.foreign}.${name}`, place);
    }
    const found = attribute_findAttribute(machine, module, name, place);
    if (found !== undefined)
        return found;
    const submodule = machine.import(`${moduleName}.${name}`, null, place);
    if (submodule.kind !== 'none')
        return submodule;
    throw exceptions_raised('ImportError', `cannot import name '${name}' from '${moduleName}'`, place);
}
// The package that dots count from: a package is its own, a module's is the one it lies in.
function relative(node, module, place) {
    const parts = module.name.split('.');
    const base = module.folder !== null ? parts : parts.slice(0, -1);
    const kept = base.slice(0, base.length - (node.level - 1));
    if (base.length < node.level) {
        throw exceptions_raised('ImportError', 'attempted relative import with no known parent package', place);
    }
    return [...kept, ...(node.module === null ? [] : [node.module])].join('.');
}
function importEverything(machine, module, frame, place) {
    const { names } = frame.scope;
    if (module.kind !== 'module') {
        const lost = lose(machine, names, module.cause);
        for (const name of [...names.names.keys()])
            if (!name.startsWith('__'))
                bind(machine, names, name, lost);
        return;
    }
    const listed = module.names.names.get('__all__');
    const wanted = listed === undefined ? null : iterate(machine, listed, place);
    if (wanted === null) {
        for (const [name, value] of [...module.names.names])
            if (!name.startsWith('_'))
                bind(machine, names, name, value);
        if (module.names.havoc !== null)
            lose(machine, names, module.names.havoc.cause);
        return;
    }
    if (!Array.isArray(wanted)) {
        lose(machine, names, wanted.cause);
        return;
    }
    for (const item of wanted) {
        if (item.kind === 'str')
            bind(machine, names, item.value, starred(machine, module, item.value, place));
    }
}
function starred(machine, module, name, place) {
    const found = attribute_findAttribute(machine, module, name, place);
    if (found !== undefined)
        return found;
    const submodule = machine.import(`${module.name}.${name}`, null, place);
    return submodule.kind === 'none' ? getAttribute(machine, module, name, place) : submodule;
}

;// CONCATENATED MODULE: ./out/python/loops.js







const mostRounds = 200_000;
function forLoop(machine, node, frame) {
    const place = { unit: frame.scope.unit, start: node.iter.start, end: node.iter.end };
    const inside = loops_within(frame);
    const items = node.isAsync
        ? literal_unknown({ reason: 'it is iterated asynchronously', expression: '', place })
        : iterate(machine, machine.evaluate(node.iter, frame), place);
    if (!Array.isArray(items)) {
        const { cause, may } = items;
        const completion = unknownRounds(machine, inside, cause, (own) => {
            assign_assign(machine, node.target, literal_unknown(cause, may), own);
            return machine.execute(node.body, own);
        });
        return leave(machine, node, frame, inside, completion);
    }
    for (const item of items) {
        machine.step(place);
        const completion = loops_round(machine, inside, () => {
            assign_assign(machine, node.target, item, inside);
            return machine.execute(node.body, inside);
        });
        if (completion.kind !== 'normal')
            return leave(machine, node, frame, inside, completion);
    }
    return leave(machine, node, frame, inside, normal);
}
function whileLoop(machine, node, frame) {
    const place = { unit: frame.scope.unit, start: node.test.start, end: node.test.end };
    const inside = loops_within(frame);
    for (let count = 0;; count += 1) {
        machine.step(place);
        if (count > mostRounds)
            throw new Exhausted('the loop goes round too often', place);
        const answer = truth(machine, machine.evaluate(node.test, inside), place);
        if (answer === false)
            return leave(machine, node, frame, inside, normal);
        const completion = answer === true
            ? loops_round(machine, inside, () => machine.execute(node.body, inside))
            : unknownRounds(machine, inside, answer.cause, (own) => machine.execute(node.body, own));
        if (completion.kind !== 'normal' || answer !== true)
            return leave(machine, node, frame, inside, completion);
    }
}
const loops_within = (frame) => ({
    ...frame,
    exits: { returns: frame.exits.returns, breaks: [], continues: [] },
});
const again = (exit) => (exit.kind === 'continue' ? normal : exit);
function loops_round(machine, inside, run) {
    return rejoin(machine, inside, inside.exits.continues, again(attempt(run)), again);
}
// The `else` of a loop runs where the loop came to its end; exits by `break` meet behind it.
function leave(machine, node, frame, inside, completion) {
    const ended = completion.kind === 'normal' ? attempt(() => machine.execute(node.orelse, frame)) : completion;
    const out = (exit) => (exit.kind === 'break' ? normal : exit);
    const main = completion.kind === 'break' ? normal : ended;
    return proceed(rejoin(machine, frame, inside.exits.breaks, main, out));
}

;// CONCATENATED MODULE: ./out/python/match.js









function match(machine, node, frame) {
    return tryCases(machine, node.cases, machine.evaluate(node.subject, frame), frame);
}
function tryCases(machine, cases, subject, frame) {
    for (const [index, one] of cases.entries()) {
        const answer = fits(machine, one, subject, frame);
        if (answer === true)
            return machine.execute(one.body, frame);
        if (answer === false)
            continue;
        return fork(machine, frame, answer.cause, [
            () => machine.execute(one.body, frame),
            () => tryCases(machine, cases.slice(index + 1), subject, frame),
        ]);
    }
    return normal;
}
function fits(machine, one, subject, frame) {
    const answer = matches(machine, one.pattern, subject, frame);
    if (answer !== true || one.guard === null)
        return answer;
    return truth(machine, machine.evaluate(one.guard, frame), at(one.guard, frame));
}
const at = (node, frame) => ({
    unit: frame.scope.unit,
    start: node.start,
    end: node.end,
});
function matches(machine, pattern, subject, frame) {
    const place = at(pattern, frame);
    switch (pattern.kind) {
        case 'MatchValue':
            return equal(machine, subject, machine.evaluate(pattern.value, frame), place);
        case 'MatchSingleton':
            return identical(subject, pattern.value === null ? none : bool(pattern.value)) ?? true;
        case 'MatchAs': {
            const answer = pattern.pattern === null ? true : matches(machine, pattern.pattern, subject, frame);
            if (pattern.name !== null && answer !== false) {
                store(machine, frame.scope, pattern.name, answer === true ? subject : literal_unknown(answer.cause));
            }
            return answer;
        }
        case 'MatchOr':
            for (const option of pattern.patterns) {
                const answer = matches(machine, option, subject, frame);
                if (answer !== false)
                    return answer;
            }
            return false;
        case 'MatchSequence':
            return matchSequence(machine, pattern.patterns, subject, frame);
        case 'MatchMapping':
            return matchMapping(machine, pattern, subject, frame, place);
        case 'MatchClass':
            return matchClass(machine, pattern, subject, frame, place);
        case 'MatchStar':
            return true;
    }
}
function matchSequence(machine, patterns, subject, frame) {
    if (subject.kind === 'unknown')
        return lostTo(machine, patterns, subject, frame);
    if (subject.kind === 'list' && subject.havoc !== null)
        return lostTo(machine, patterns, subject.havoc, frame);
    if (subject.kind !== 'list' && subject.kind !== 'tuple')
        return false;
    const { items } = subject;
    const star = patterns.findIndex((pattern) => pattern.kind === 'MatchStar');
    if (star < 0 ? items.length !== patterns.length : items.length < patterns.length - 1)
        return false;
    const tail = patterns.length - star - 1;
    for (const [index, pattern] of patterns.entries()) {
        if (pattern.kind === 'MatchStar') {
            if (pattern.name !== null)
                store(machine, frame.scope, pattern.name, list(items.slice(star, items.length - tail)));
            continue;
        }
        const item = items[star < 0 || index < star ? index : items.length - (patterns.length - index)];
        if (item === undefined)
            return false;
        const answer = matches(machine, pattern, item, frame);
        if (answer !== true)
            return answer;
    }
    return true;
}
// What a pattern would bind is unknown where it is unknown whether it matches.
function lostTo(machine, patterns, doubt, frame) {
    for (const pattern of patterns) {
        if ((pattern.kind === 'MatchAs' || pattern.kind === 'MatchStar') && pattern.name !== null) {
            store(machine, frame.scope, pattern.name, doubt);
        }
        if ('patterns' in pattern)
            lostTo(machine, pattern.patterns, doubt, frame);
    }
    return doubt;
}
function matchMapping(machine, pattern, subject, frame, place) {
    if (subject.kind === 'unknown')
        return lostTo(machine, pattern.patterns, subject, frame);
    if (subject.kind !== 'dict')
        return false;
    if (subject.havoc !== null)
        return lostTo(machine, pattern.patterns, subject.havoc, frame);
    const rest = new Map(subject.entries);
    for (const [index, keyNode] of pattern.keys.entries()) {
        const inner = pattern.patterns[index];
        const key = machine.evaluate(keyNode, frame);
        const found = getEntry(machine, subject, key, place);
        if (found === undefined || inner === undefined)
            return false;
        const answer = matches(machine, inner, found, frame);
        if (answer !== true)
            return answer;
        for (const [text, entry] of rest)
            if (entry.value === found)
                rest.delete(text);
    }
    if (pattern.rest !== null)
        store(machine, frame.scope, pattern.rest, { ...emptyDict(), entries: rest });
    return true;
}
function matchClass(machine, pattern, subject, frame, place) {
    const all = [...pattern.patterns, ...pattern.kwdPatterns];
    const cls = machine.evaluate(pattern.cls, frame);
    if (cls.kind === 'unknown')
        return lostTo(machine, all, cls, frame);
    if (cls.kind !== 'class')
        return lostTo(machine, all, literal_unknown(literal_cause('the pattern is not modelled', place)), frame);
    const answer = isInstance(subject, cls);
    if (answer !== true)
        return answer === false ? false : lostTo(machine, all, answer, frame);
    const [first, ...others] = pattern.patterns;
    if (first !== undefined) {
        const positional = positionalNames(machine, cls, place);
        if (positional === null) {
            if (others.length > 0)
                return lostTo(machine, all, literal_unknown(literal_cause('the pattern is not modelled', place)), frame);
            const whole = matches(machine, first, subject, frame);
            if (whole !== true)
                return whole;
        }
        else {
            for (const [index, inner] of pattern.patterns.entries()) {
                const named = matchAttribute(machine, positional[index] ?? '', inner, subject, frame, place);
                if (named !== true)
                    return named;
            }
        }
    }
    for (const [index, name] of pattern.kwdAttrs.entries()) {
        const inner = pattern.kwdPatterns[index];
        if (inner === undefined)
            return false;
        const named = matchAttribute(machine, name, inner, subject, frame, place);
        if (named !== true)
            return named;
    }
    return true;
}
function positionalNames(machine, cls, place) {
    const names = attribute_findAttribute(machine, cls, '__match_args__', place);
    return names?.kind === 'tuple' ? names.items.map((item) => (item.kind === 'str' ? item.value : '')) : null;
}
function matchAttribute(machine, name, pattern, subject, frame, place) {
    const value = attribute_findAttribute(machine, subject, name, place);
    return value === undefined ? false : matches(machine, pattern, value, frame);
}

;// CONCATENATED MODULE: ./out/python/try.js







function tryStatement(machine, node, frame) {
    const { handlers } = node;
    const recovery = {
        recover: (exception) => handle(machine, handlers, exception, frame),
        unforeseen: (exception) => [
            ...handlers.map((handler) => () => runHandler(machine, handler, exception, frame)),
            () => {
                throw exception;
            },
        ],
    };
    const goOn = () => machine.execute(node.orelse, frame);
    const run = () => protect(machine, frame, () => machine.execute(node.body, frame), goOn, recovery);
    return node.finalbody.length === 0 ? run() : ensure(machine, frame, run, () => machine.execute(node.finalbody, frame));
}
/** Runs a body, and what is done about its exceptions: those that are raised and those that may be. */
function protect(machine, frame, body, orelse, recovery) {
    const own = { raises: [], doubt: null };
    machine.tries.push(own);
    const completion = attempt(body);
    machine.tries.pop();
    const goOn = () => {
        if (completion.kind === 'normal')
            return orelse();
        return completion.kind === 'raise' ? recovery.recover(completion.exception) : completion;
    };
    if (own.raises.length === 0 && own.doubt === null)
        return proceed(attempt(goOn));
    const paths = [goOn, ...own.raises.map((pending) => alternative(machine, recovery, pending))];
    const cause = own.doubt?.cause ?? own.raises[0]?.cause;
    if (own.doubt !== null)
        paths.push(...doubted(machine, recovery, own.doubt));
    return cause === undefined ? goOn() : fork(machine, frame, cause, paths);
}
/** Runs something, then `finish` on every path on which it may have been left. */
function ensure(machine, frame, run, finish) {
    const counts = parkedBefore(machine, frame);
    const completion = attempt(run);
    for (const pending of parkedSince(machine, frame, counts))
        finishPending(machine, pending, finish);
    const final = finish(completion);
    return final.kind === 'normal' ? proceed(completion) : final;
}
// An exception that was raised on one path only: its handler starts from what that path had left.
function alternative(machine, recovery, pending) {
    machine.journal.close(pending.record);
    const states = statesOf(pending);
    return () => {
        put(machine, states);
        return pending.completion.kind === 'raise' ? recovery.recover(pending.completion.exception) : normal;
    };
}
// Something may have been raised anywhere from here on: what was changed since is lost to those who recover.
function doubted(machine, recovery, doubt) {
    machine.journal.close(doubt.record);
    const states = new Map();
    for (const [value, before] of doubt.record.before) {
        const written = value.kind === 'namespace' ? doubt.record.written.get(value) : undefined;
        states.set(value, smear(value, before, written, doubt.cause));
    }
    const exception = new PythonException(literal_unknown(doubt.cause), doubt.cause.place);
    return recovery.unforeseen(exception).map((way) => () => {
        put(machine, states);
        return way();
    });
}
function handle(machine, handlers, exception, frame) {
    for (const [index, handler] of handlers.entries()) {
        const answer = handler.type === null ? true : catches(machine, machine.evaluate(handler.type, frame), exception, frame);
        if (answer === true)
            return runHandler(machine, handler, exception, frame);
        if (answer === false)
            continue;
        return fork(machine, frame, answer.cause, [
            () => runHandler(machine, handler, exception, frame),
            () => handle(machine, handlers.slice(index + 1), exception, frame),
        ]);
    }
    throw exception;
}
function catches(machine, type, exception, frame) {
    if (type.kind === 'class')
        return isInstance(exception.value, type);
    if (type.kind === 'unknown')
        return type;
    const items = iterate(machine, type, exception.place);
    if (!Array.isArray(items))
        return items;
    let doubt = null;
    for (const item of items) {
        const answer = catches(machine, item, exception, frame);
        if (answer === true)
            return true;
        if (answer !== false)
            doubt ??= answer;
    }
    return doubt ?? false;
}
function runHandler(machine, handler, exception, frame) {
    if (handler.name !== null)
        store(machine, frame.scope, handler.name, exception.value);
    const completion = machine.execute(handler.body, { ...frame, handling: exception });
    if (handler.name !== null && completion.kind === 'normal')
        names_remove(machine, frame.scope, handler.name, exception.place);
    return completion;
}
const listsOf = (machine, frame) => [
    frame.exits.returns,
    frame.exits.breaks,
    frame.exits.continues,
    machine.tries.at(-1)?.raises ?? [],
];
const parkedBefore = (machine, frame) => listsOf(machine, frame).map((list) => list.length);
const parkedSince = (machine, frame, counts) => listsOf(machine, frame).flatMap((list, index) => list.slice(counts[index]));
// Paths that have already left are finished as well.
function finishPending(machine, pending, finish) {
    const states = statesOf(pending);
    const recording = machine.journal.open();
    put(machine, states);
    attempt(() => finish(pending.completion));
    const after = machine.journal.rewind(recording);
    for (const [value, state] of after)
        pending.after.set(value, state);
}

;// CONCATENATED MODULE: ./out/python/with.js








/** `with a as b, c:` is a `with` of `c` within one of `a`. */
function withStatement(machine, node, frame, index = 0) {
    const item = node.items[index];
    if (item === undefined)
        return machine.execute(node.body, frame);
    const place = placeOf(item.context, frame);
    const manager = machine.evaluate(item.context, frame);
    const isKnown = manager.kind !== 'unknown';
    const exit = isKnown ? getAttribute(machine, manager, '__exit__', place) : manager;
    const entered = isKnown
        ? machine.call(getAttribute(machine, manager, '__enter__', place), literal_positional(), place)
        : literal_unknown(manager.cause, manager.may);
    const body = () => {
        if (item.target !== null)
            assign_assign(machine, item.target, entered, frame);
        return withStatement(machine, node, frame, index + 1);
    };
    // What is raised may be swallowed: `__exit__` says so, and nobody knows what one of outside says.
    const recover = (exception) => {
        const details = literal_positional(machine.typeOf(exception.value), exception.value, none);
        const answer = isKnown ? machine.call(exit, details, exception.place) : exit;
        const swallows = truth(machine, answer, exception.place);
        if (swallows === true)
            return normal;
        const raise = () => {
            throw exception;
        };
        return swallows === false ? raise() : fork(machine, frame, swallows.cause, [() => normal, raise]);
    };
    const leave = (completion) => {
        if (isKnown && completion.kind !== 'raise')
            machine.call(exit, literal_positional(none, none, none), place);
        return normal;
    };
    return protect(machine, frame, () => ensure(machine, frame, body, leave), () => normal, { recover, unforeseen: (exception) => [() => recover(exception)] });
}

;// CONCATENATED MODULE: ./out/python/statements.js




















/** Runs statements in order until one of them leaves the block. */
function execute(machine, body, frame) {
    for (const statement of body) {
        machine.step(placeOf(statement, frame));
        const completion = statements_one(machine, statement, frame);
        if (completion.kind !== 'normal')
            return completion;
    }
    return normal;
}
function statements_one(machine, node, frame) {
    const place = placeOf(node, frame);
    switch (node.kind) {
        case 'Expr':
            machine.evaluate(node.value, frame);
            return normal;
        case 'Assign': {
            const value = machine.evaluate(node.value, frame);
            for (const target of node.targets)
                assign_assign(machine, target, value, frame);
            return normal;
        }
        case 'AnnAssign':
            if (node.simple && frame.scope.kind !== 'function')
                annotate(machine, node, frame, place);
            if (node.value !== null)
                assign_assign(machine, node.target, machine.evaluate(node.value, frame), frame);
            return normal;
        case 'AugAssign':
            augmentedAssign(machine, node, frame, place);
            return normal;
        case 'FunctionDef': {
            const decorators = node.decorators.map((decorator) => machine.evaluate(decorator, frame));
            store(machine, frame.scope, node.name, decorate(machine, node.decorators, decorators, makeFunction(machine, node, frame), frame));
            return normal;
        }
        case 'ClassDef': {
            const decorators = node.decorators.map((decorator) => machine.evaluate(decorator, frame));
            store(machine, frame.scope, node.name, decorate(machine, node.decorators, decorators, makeClassOf(machine, node, frame), frame));
            return normal;
        }
        case 'Return':
            return { kind: 'return', value: node.value === null ? none : machine.evaluate(node.value, frame) };
        case 'If': {
            const answer = truth(machine, machine.evaluate(node.test, frame), placeOf(node.test, frame));
            if (typeof answer === 'boolean')
                return machine.execute(answer ? node.body : node.orelse, frame);
            return fork(machine, frame, answer.cause, [
                () => machine.execute(node.body, frame),
                () => machine.execute(node.orelse, frame),
            ]);
        }
        case 'For':
            return forLoop(machine, node, frame);
        case 'While':
            return whileLoop(machine, node, frame);
        case 'Try':
            return tryStatement(machine, node, frame);
        case 'With':
            return withStatement(machine, node, frame);
        case 'Match':
            return match(machine, node, frame);
        case 'Raise':
            throw raise(machine, node.exception, frame);
        case 'Assert': {
            const answer = truth(machine, machine.evaluate(node.test, frame), place);
            if (answer === false)
                throw exceptions_raised('AssertionError', '', place);
            if (answer !== true)
                machine.mayRaise(answer.cause);
            return normal;
        }
        case 'Import':
            importModules(machine, node, frame);
            return normal;
        case 'ImportFrom':
            importFrom(machine, node, frame);
            return normal;
        case 'Delete':
            for (const target of node.targets)
                remove_(machine, target, frame);
            return normal;
        case 'TypeAlias':
            store(machine, frame.scope, node.name.id, literal_unknown(literal_cause('type aliases are not modelled', place)));
            return normal;
        case 'Global':
        case 'Nonlocal':
        case 'Pass':
            return normal;
        case 'Break':
            return { kind: 'break' };
        case 'Continue':
            return { kind: 'continue' };
    }
}
// `name: annotation` at the level of a module or a class is remembered there, and evaluated unless that is put off.
function annotate(machine, node, frame, place) {
    if (node.target.kind !== 'Name')
        return;
    const { names, module, unit } = frame.scope;
    const held = names.names.get('__annotations__');
    const annotations = held?.kind === 'dict' ? held : emptyDict();
    if (held === undefined)
        bind(machine, names, '__annotations__', annotations);
    const text = unit.text.slice(node.annotation.start, node.annotation.end);
    const value = module.lazyAnnotations ? literal_str(text) : machine.evaluate(node.annotation, frame);
    setEntry(machine, annotations, literal_str(node.target.id), value, place);
}
function decorate(machine, nodes, decorators, value, frame) {
    let decorated = value;
    for (const [index, decorator] of [...decorators.entries()].toReversed()) {
        const node = nodes[index];
        if (node !== undefined)
            decorated = machine.call(decorator, literal_positional(decorated), placeOf(node, frame));
    }
    return decorated;
}
function raise(machine, node, frame) {
    if (node === null) {
        const current = frame.handling;
        return (current ??
            new PythonException(literal_unknown({ reason: 'it is raised again', expression: 'raise', place: statements_noPlace(frame) }), statements_noPlace(frame)));
    }
    const place = placeOf(node, frame);
    const value = machine.evaluate(node, frame);
    if (value.kind === 'class')
        return new PythonException(machine.call(value, literal_positional(), place), place);
    if (value.kind === 'instance' || value.kind === 'unknown')
        return new PythonException(value, place);
    return exceptions_raised(exceptionClass('TypeError').name, 'exceptions must derive from BaseException', place);
}
const statements_noPlace = (frame) => ({ unit: frame.scope.unit, start: 0, end: 0 });
function remove_(machine, target, frame) {
    const place = placeOf(target, frame);
    if (target.kind === 'Name')
        names_remove(machine, frame.scope, target.id, place);
    else if (target.kind === 'Attribute') {
        deleteAttribute(machine, machine.evaluate(target.value, frame), mangled(target.attr, frame), place);
    }
    else if (target.kind === 'Subscript') {
        deleteSubscript(machine, machine.evaluate(target.value, frame), machine.evaluate(target.slice, frame), place);
    }
    else if (target.kind === 'Tuple' || target.kind === 'List')
        for (const one of target.elts)
            remove_(machine, one, frame);
}

;// CONCATENATED MODULE: ./out/python/evaluate.js












const mostSteps = 5_000_000;
/**
 * Imports a module as Python would, without running it: every value that can be known is, the others are `unknown`.
 * Total: whatever the module holds, this returns.
 */
function evaluateModule(options) {
    const machine = createMachine(options);
    return guarded(machine, () => {
        const module = machine.import(options.module, null, evaluate_nowhere);
        return module.kind === 'module' ? { kind: 'module', module, machine } : { kind: 'missing' };
    });
}
/** Runs something on the machine, and returns how it failed where it did. */
function guarded(_machine, run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof PythonException)
            return raisedEvaluation(error);
        if (error instanceof Exhausted)
            return { kind: 'exhausted', diagnostic: exhausted(error.reason, error.place) };
        if (error instanceof RangeError)
            return { kind: 'exhausted', diagnostic: exhausted('it is nested too deep', evaluate_nowhere) };
        throw error;
    }
}
const exhausted = (reason, place) => (0,diagnostics_diagnostic/* diagnose */.h4)('EVALUATION_TOO_LARGE', { reason }, locationAt(place));
function raisedEvaluation(error) {
    const { type, message } = describeException(error.value);
    const own = carried(error);
    const text = message === '' ? type : `${type}: ${message}`;
    const diagnostic = own ?? (0,diagnostics_diagnostic/* diagnose */.h4)('IMPORT_RAISES', { exception: text }, locationAt(error.place));
    return { kind: 'raised', type, message, diagnostic };
}
// Some exceptions bring the diagnostic that tells people about them: syntax errors, and those of the embedding room.
function carried(error) {
    const { value } = error;
    if (value.kind !== 'instance' ||
        typeof value.payload !== 'object' ||
        value.payload === null ||
        !('code' in value.payload))
        return null;
    const diagnostic = value.payload;
    return { ...diagnostic, location: diagnostic.location ?? locationAt(error.place) };
}
const evaluate_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
/** Lines and columns of a place; null for one that is in no file. */
const locationAt = (place) => place.unit.file === '' ? null : (0,source_text/* locationOf */.hD)(place.unit, place.start, place.end);
/** The refusal that an unknown deserves once it matters. */
function evaluate_refuse(value) {
    const { expression, reason, place } = value.cause;
    return (0,diagnostics_diagnostic/* diagnose */.h4)('VALUE_NOT_STATIC', { expression: shortened(expression), reason }, locationAt(place));
}
const shortened = (expression) => {
    const [line = ''] = expression.split('\n');
    return line === expression && line.length <= 80 ? line : `${line.slice(0, 80)}…`;
};
function createMachine(options) {
    const loader = options;
    const depth = { value: 0 };
    let steps = 0;
    let nesting = 0;
    const machine = {
        version: options.version,
        journal: createJournal(),
        builtins: makeBuiltins(),
        modules: namespace(),
        tries: [],
        step(place) {
            steps += 1;
            if (steps + machine.journal.work() > mostSteps)
                throw new Exhausted('it takes more steps than a deployment module should', place);
        },
        evaluate(node, frame) {
            const place = { unit: frame.scope.unit, start: node.start, end: node.end };
            machine.step(place);
            nesting += 1;
            try {
                if (nesting > 3000)
                    throw new Exhausted('it is nested too deep', place);
                const value = evaluate(machine, node, frame);
                if (value.kind === 'unknown' && node.kind !== 'Name' && machine.tries.length > 0)
                    machine.mayRaise(value.cause);
                return value;
            }
            finally {
                nesting -= 1;
            }
        },
        execute: (body, frame) => execute(machine, body, frame),
        call: (callee, args, place) => call(machine, callee, args, place, depth),
        import: (name, wanted, place) => loadModule(machine, loader, name, wanted, place),
        typeOf: typeOf,
        mayRaise(cause) {
            const innermost = machine.tries.at(-1);
            if (innermost !== undefined && innermost.doubt === null) {
                innermost.doubt = { cause, record: machine.journal.open() };
            }
        },
    };
    return machine;
}

;// CONCATENATED MODULE: ./out/python/standard/typing.js









/** Special forms: the name is the origin. */
const typing_forms = [
    'Any',
    'Optional',
    'Union',
    'Literal',
    'Annotated',
    'Final',
    'ClassVar',
    'Callable',
    'Iterable',
    'Iterator',
    'Sequence',
    'Mapping',
    'MutableMapping',
    'MutableSequence',
    'Collection',
    'Generator',
    'AsyncIterator',
    'AsyncGenerator',
    'AsyncIterable',
    'Awaitable',
    'Coroutine',
    'Type',
    'NoReturn',
    'Never',
    'Self',
    'TypeAlias',
    'Required',
    'NotRequired',
    'ReadOnly',
    'Unpack',
    'Concatenate',
    'TypeGuard',
    'LiteralString',
    'Hashable',
    'Sized',
    'Reversible',
    'Container',
    'SupportsInt',
    'SupportsFloat',
    'SupportsAbs',
    'AbstractSet',
    'ContextManager',
    'AsyncContextManager',
    'Pattern',
    'Match',
    'IO',
    'TextIO',
    'BinaryIO',
    'Text',
    'ByteString',
    'DefaultDict',
    'OrderedDict',
    'Counter',
    'Deque',
    'ChainMap',
    'KeysView',
    'ValuesView',
    'ItemsView',
];
const aliases = {
    List: listClass,
    Dict: dictClass,
    Tuple: tupleClass,
    Set: setClass,
    FrozenSet: frozensetClass,
};
typeFormClass.names.names.set('__getitem__', literal_native('__getitem__', (_machine, args) => {
    const [self = none, item = none] = args.positional;
    const form = typeFormOf(self);
    const items = item.kind === 'tuple' ? item.items : [item];
    if (form === null)
        return self;
    const doubt = items.find((one) => one.kind === 'unknown');
    if (doubt !== undefined && (form.origin === 'Optional' || form.origin === 'Union'))
        return makeTypeForm('Union', [...items, ...(form.origin === 'Optional' ? [none] : [])]);
    if (form.origin === 'Optional')
        return makeUnion([...items, none]);
    if (form.origin === 'Union')
        return makeUnion(items);
    return makeTypeForm(form.origin, items);
}));
typeFormClass.names.names.set('__call__', literal_native('__call__', (machine, args, place) => {
    const [self = none, ...rest] = args.positional;
    const form = typeFormOf(self);
    if (form !== null && typeof form.origin !== 'string')
        return machine.call(form.origin, { ...args, positional: rest }, place);
    return none;
}));
/** `NewType('Name', base)`: a class in name only, that gives back what it is called with. */
const newTypeClass = nativeClass('NewType', {
    module: 'typing',
    construct: (_machine, cls, args) => {
        const [name = none, base = none] = args.positional;
        return makeInstance(cls, [
            ['__name__', name],
            ['__supertype__', base],
        ], base);
    },
    members: { __call__: literal_native('__call__', (_machine, args) => args.positional[1] ?? none) },
});
const typing_typeVarClass = nativeClass('TypeVar', {
    module: 'typing',
    construct: (_machine, cls, args) => makeInstance(cls, [['__name__', args.positional[0] ?? none]], 'typevar'),
});
/** Instances of a `TypedDict` are plain dictionaries. */
const typedDictClass = nativeClass('TypedDict', {
    module: 'typing',
    bases: [dictClass],
    construct: (machine, _cls, args, place) => {
        const dict = emptyDict();
        update(machine, dict, args.positional[0], args, place);
        return copyDict(dict);
    },
});
const typing_generic = (name) => nativeClass(name, {
    module: 'typing',
    bases: [objectClass],
    members: {
        __class_getitem__: {
            kind: 'descriptor',
            type: 'classmethod',
            setter: null,
            function: literal_native('__class_getitem__', (_machine, args) => args.positional[0] ?? none),
        },
    },
});
const passes = (name) => literal_native(name, (_machine, args) => args.positional.at(-1) ?? none, false);
const typing_identity = (name) => literal_native(name, (_machine, args) => args.positional[0] ?? none, false);
const typingMembers = {
    ...Object.fromEntries(typing_forms.map((name) => [name, makeTypeForm(name, [], true)])),
    ...Object.fromEntries(Object.entries(aliases).map(([name, cls]) => [name, makeTypeForm(cls, [], true)])),
    Type: makeTypeForm(typeClass, [], true),
    TYPE_CHECKING: no,
    NewType: newTypeClass,
    TypeVar: typing_typeVarClass,
    ParamSpec: typing_typeVarClass,
    TypeVarTuple: typing_typeVarClass,
    TypedDict: typedDictClass,
    NamedTuple: namedTupleClass,
    Generic: typing_generic('Generic'),
    Protocol: typing_generic('Protocol'),
    cast: passes('cast'),
    overload: typing_identity('overload'),
    final: typing_identity('final'),
    override: typing_identity('override'),
    no_type_check: typing_identity('no_type_check'),
    runtime_checkable: typing_identity('runtime_checkable'),
    assert_type: typing_identity('assert_type'),
    get_origin: literal_native('get_origin', (_machine, args) => {
        const form = typeFormOf(args.positional[0] ?? none);
        return form === null ? none : typeof form.origin === 'string' ? makeTypeForm(form.origin, [], true) : form.origin;
    }, false),
    get_args: literal_native('get_args', (_machine, args) => tuple(typeFormOf(args.positional[0] ?? none)?.args ?? []), false),
};
const typing = nativeModule('typing', typingMembers);
/** `collections.namedtuple('Name', 'a b', defaults=[0])` */
const namedTuple = literal_native('namedtuple', (machine, args, place) => {
    const [name = none, fields = none] = readArguments('namedtuple', args, namedTupleArguments, place);
    if (args.rest !== null)
        return args.rest;
    if (args.keywords.has('rename') || args.keywords.has('module')) {
        return literal_unknown(literal_cause('this way of making a named tuple is not modelled', place));
    }
    const given = args.keywords.get('defaults') ?? none;
    const defaults = given.kind === 'none' ? [] : iterate(machine, given, place);
    if (!Array.isArray(defaults))
        return defaults;
    const items = fields.kind === 'str'
        ? fields.value
            .replaceAll(',', ' ')
            .split(' ')
            .filter((field) => field !== '')
            .map(literal_str)
        : iterate(machine, fields, place);
    if (!Array.isArray(items))
        return items;
    const names = items.map((item) => (item.kind === 'str' ? item.value : ''));
    const last = names.slice(names.length - defaults.length);
    const held = new Map(last.map((field, index) => [field, defaults[index] ?? none]));
    return makeNamedTuple(name.kind === 'str' ? name.value : '', names, held, place.unit.file);
}, false);
const namedTupleArguments = ['typename', 'field_names', '*rename', '*defaults', '*module'];

;// CONCATENATED MODULE: ./out/python/standard/collections.js











// Their texts name the class, and are of no use to a deployment.
const __repr__ = literal_native('__repr__', (_machine, _args, place) => literal_unknown(literal_cause('its text is not modelled', place)));
const orderedDict = nativeClass('OrderedDict', {
    module: 'collections',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        const dict = emptyDict();
        update(machine, dict, args.positional[0], args, place);
        return makeInstance(cls, [], null, dict);
    },
    members: { __repr__ },
});
const defaultDict = nativeClass('defaultdict', {
    module: 'collections',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        const [factory = none, source] = args.positional;
        const dict = emptyDict();
        update(machine, dict, source, args, place);
        return makeInstance(cls, [['default_factory', factory]], null, dict);
    },
    members: {
        __repr__,
        __getitem__: literal_native('__getitem__', (machine, args, place) => {
            const [self, key = none] = args.positional;
            if (self?.kind !== 'instance' || self.base?.kind !== 'dict')
                return none;
            const found = getEntry(machine, self.base, key, place);
            if (found !== undefined)
                return found;
            const factory = self.names.names.get('default_factory') ?? none;
            if (factory.kind === 'none')
                throw exceptions_raised('KeyError', key.kind === 'str' ? key.value : '…', place);
            const made = machine.call(factory, literal_positional(), place);
            setEntry(machine, self.base, key, made, place);
            return made;
        }),
    },
});
const counter = nativeClass('Counter', {
    module: 'collections',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        const dict = emptyDict();
        const [source] = args.positional;
        if (source === undefined || source.kind === 'dict')
            update(machine, dict, source, args, place);
        else {
            const items = members(machine, source, place);
            if (!Array.isArray(items))
                return items;
            for (const item of items)
                setEntry(machine, dict, item, binary(machine, '+', getEntry(machine, dict, item, place) ?? literal_int(0), literal_int(1), place), place);
        }
        return makeInstance(cls, [], null, dict);
    },
    members: {
        __repr__,
        __getitem__: literal_native('__getitem__', (machine, args, place) => {
            const [self, key = none] = args.positional;
            return self?.kind === 'instance' && self.base?.kind === 'dict'
                ? (getEntry(machine, self.base, key, place) ?? literal_int(0))
                : none;
        }),
        most_common: literal_native('most_common', (machine, args, place) => {
            const [self, count = none] = args.positional;
            if (self?.kind !== 'instance' || self.base?.kind !== 'dict')
                return none;
            if (self.base.havoc !== null)
                return self.base.havoc;
            const pairs = [...self.base.entries.values()].map((entry) => tuple([entry.key, entry.value]));
            const second = literal_native('second', (_inner, given) => {
                const [pair] = given.positional;
                return pair?.kind === 'tuple' ? (pair.items[1] ?? none) : none;
            });
            const order = sortItems(machine, pairs, second, { kind: 'bool', value: true }, place);
            return Array.isArray(order)
                ? list(order.slice(0, count.kind === 'int' ? Number(count.value) : order.length))
                : order;
        }),
    },
});
const collections_collections = nativeModule('collections', {
    OrderedDict: orderedDict,
    defaultdict: defaultDict,
    Counter: counter,
    namedtuple: namedTuple,
});

;// CONCATENATED MODULE: ./out/python/standard/contextlib.js




const suppress = nativeClass('suppress', {
    module: 'contextlib',
    construct: (_machine, cls, args) => makeInstance(cls, [['_exceptions', args.rest ?? tuple(args.positional)]]),
    members: {
        __enter__: literal_native('__enter__', () => none),
        __exit__: literal_native('__exit__', (machine, args, place) => {
            const [self, type = none] = args.positional;
            const caught = self?.kind === 'instance' ? (self.names.names.get('_exceptions') ?? none) : none;
            if (type.kind === 'none')
                return none;
            if (type.kind === 'unknown')
                return type;
            const classes = iterate(machine, caught, place);
            if (!Array.isArray(classes))
                return classes;
            const list = classes;
            const doubt = list.find((one) => one.kind === 'unknown');
            const found = type.kind === 'class' && list.some((one) => one.kind === 'class' && isSubclass(type, one));
            return found || doubt === undefined ? bool(found) : doubt;
        }),
    },
});
const nullContext = nativeClass('nullcontext', {
    module: 'contextlib',
    construct: (_machine, cls, args) => makeInstance(cls, [['enter_result', args.positional[0] ?? none]]),
    members: {
        __enter__: literal_native('__enter__', (_machine, args) => {
            const [self] = args.positional;
            return self?.kind === 'instance' ? (self.names.names.get('enter_result') ?? none) : none;
        }),
        __exit__: literal_native('__exit__', () => none),
    },
});
const contextlib = nativeModule('contextlib', { suppress, nullcontext: nullContext });

;// CONCATENATED MODULE: ./out/python/standard/copy.js





function shallow(value, place) {
    if (value.kind === 'list')
        return value.havoc ?? list(value.items);
    if (value.kind === 'dict')
        return copyDict(value);
    if (value.kind === 'set')
        return { ...value, entries: new Map(value.entries) };
    if (value.kind === 'instance') {
        if (value.base !== null && value.base.kind !== 'str' && value.base.kind !== 'int')
            return literal_unknown(literal_cause('copying it is not modelled', place));
        return value.cls.names.names.has('_member_map_') || value.payload !== null
            ? value
            : makeInstance(value.cls, value.names.names, value.payload, value.base);
    }
    return value;
}
function deep(machine, value, made, place) {
    const known = made.get(value);
    if (known !== undefined)
        return known;
    if (value.kind === 'list') {
        if (value.havoc !== null)
            return value.havoc;
        const copy = list([]);
        made.set(value, copy);
        copy.items = value.items.map((item) => deep(machine, item, made, place));
        return copy;
    }
    if (value.kind === 'dict') {
        if (value.havoc !== null)
            return value.havoc;
        const copy = emptyDict();
        made.set(value, copy);
        for (const entry of value.entries.values())
            setEntry(machine, copy, entry.key, deep(machine, entry.value, made, place), place);
        return copy;
    }
    if (value.kind === 'tuple')
        return tuple(value.items.map((item) => deep(machine, item, made, place)));
    if (value.kind === 'instance') {
        const copy = shallow(value, place);
        made.set(value, copy);
        if (copy.kind === 'instance' && copy !== value) {
            for (const [name, held] of copy.names.names)
                copy.names.names.set(name, deep(machine, held, made, place));
        }
        return copy;
    }
    return shallow(value, place);
}
const copy = nativeModule('copy', {
    copy: literal_native('copy', (_machine, args, place) => shallow(args.positional[0] ?? none, place), false),
    deepcopy: literal_native('deepcopy', (machine, args, place) => deep(machine, args.positional[0] ?? none, new Map(), place), false),
});

;// CONCATENATED MODULE: ./out/python/standard/dataclass-fields.js






const fieldClass = nativeClass('Field', { module: 'dataclasses' });
const dataclass_fields_missing = makeInstance(nativeClass('_MISSING_TYPE', { module: 'dataclasses' }));
const keywordMark = nativeClass('KW_ONLY', { module: 'dataclasses' });
const flag = (args, name, otherwise) => {
    const value = args.keywords.get(name);
    return value?.kind === 'bool' ? value.value : otherwise;
};
/** Inherited fields first, each where it was first declared; the last declaration counts. */
function fieldsOf(machine, cls, options, place) {
    const fields = new Map();
    for (const base of cls.mro.slice(1).toReversed()) {
        if (base.foreign !== null)
            return base.foreign;
        for (const one of ownFields(base))
            fields.set(one.name, one);
    }
    const annotations = cls.names.names.get('__annotations__');
    if (annotations?.kind !== 'dict')
        return [...fields.values()];
    if (annotations.havoc !== null)
        return annotations.havoc;
    let keywordOnly = flag(options, 'kw_only', false);
    for (const { key, value: annotation } of annotations.entries.values()) {
        if (key.kind !== 'str')
            continue;
        if (annotation === keywordMark || (annotation.kind === 'str' && annotation.value.endsWith('KW_ONLY'))) {
            keywordOnly = true;
            continue;
        }
        if (isClassVariable(annotation))
            continue;
        if (isInitVariable(annotation))
            return literal_unknown(literal_cause('`InitVar` is not modelled', place));
        const given = cls.names.names.get(key.value);
        const made = makeField(key.value, given, keywordOnly);
        checkDefault(machine, made, place);
        if (given !== undefined && given.kind === 'instance' && given.cls === fieldClass) {
            if (made.value === null)
                machine.journal.touch(cls.names, key.value);
            if (made.value === null)
                cls.names.names.delete(key.value);
            else
                bind(machine, cls.names, key.value, made.value);
        }
        fields.set(key.value, made);
    }
    const inOrder = [...fields.values()];
    const plain = inOrder.filter((one) => one.init && !one.keywordOnly);
    const late = plain.findIndex((one, index) => one.value === null &&
        one.factory === null &&
        plain.slice(0, index).some((before) => before.value !== null || before.factory !== null));
    if (late >= 0)
        throw exceptions_raised('TypeError', `non-default argument '${plain[late]?.name}' follows default argument`, place);
    return inOrder;
}
function ownFields(cls) {
    const held = cls.names.names.get('__dataclass_fields__');
    return held?.kind === 'instance' && Array.isArray(held.payload) ? held.payload : [];
}
const isClassVariable = (annotation) => annotation.kind === 'str'
    ? /^(typing\.)?ClassVar\b/.test(annotation.value)
    : typeFormOf(annotation)?.origin === 'ClassVar';
const isInitVariable = (annotation) => annotation.kind === 'str'
    ? /\bInitVar\b/.test(annotation.value)
    : annotation.kind === 'unknown' && (annotation.foreign ?? '').startsWith('dataclasses.InitVar');
function makeField(name, given, keywordOnly) {
    if (given?.kind === 'instance' && given.cls === fieldClass) {
        const declared = given.payload;
        return { ...declared, name, keywordOnly: keywordOnly || declared.keywordOnly };
    }
    return { name, value: given ?? null, factory: null, init: true, repr: true, compare: true, keywordOnly };
}
function checkDefault(machine, { name, value }, place) {
    if (value === null || value.kind === 'unknown')
        return;
    const refused = machine.version.minor >= 11 ? hashKey(value) === null : ['list', 'dict', 'set'].includes(value.kind);
    if (refused)
        throw exceptions_raised('ValueError', `mutable default ${value.kind} for field ${name} is not allowed: use default_factory`, place);
}

;// CONCATENATED MODULE: ./out/python/standard/dataclasses.js










const frozenError = nativeClass('FrozenInstanceError', {
    module: 'dataclasses',
    bases: [exceptionClass('AttributeError')],
});
const dataclasses_field = literal_native('field', (_machine, args) => {
    const value = args.keywords.get('default');
    const factory = args.keywords.get('default_factory');
    const payload = {
        name: '',
        value: value === undefined || value === dataclass_fields_missing ? null : value,
        factory: factory === undefined || factory === dataclass_fields_missing ? null : factory,
        init: flag(args, 'init', true),
        repr: flag(args, 'repr', true),
        compare: flag(args, 'compare', true),
        keywordOnly: flag(args, 'kw_only', false),
    };
    return makeInstance(fieldClass, [], payload);
}, false);
const dataclass = literal_native('dataclass', (machine, args, place) => {
    const [cls] = args.positional;
    const doubt = args.rest ?? [...args.keywords.values()].find((value) => value.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return doubt;
    if (cls !== undefined)
        return dataclasses_decorate(machine, cls, args, place);
    return literal_native('dataclass', (inner, given, at) => dataclasses_decorate(inner, given.positional[0] ?? none, args, at), false);
}, false);
function dataclasses_decorate(machine, cls, options, place) {
    if (cls.kind !== 'class')
        return cls;
    const fields = fieldsOf(machine, cls, options, place);
    if (!Array.isArray(fields))
        return fields;
    const own = cls.names.names;
    const frozen = flag(options, 'frozen', false);
    const put = (name, value) => {
        if (!own.has(name))
            bind(machine, cls.names, name, value);
    };
    bind(machine, cls.names, '__dataclass_fields__', makeInstance(fieldClass, [], fields));
    if (flag(options, 'init', true))
        put('__init__', initializer(fields));
    if (flag(options, 'repr', true))
        put('__repr__', representation(fields));
    if (flag(options, 'eq', true)) {
        put('__eq__', comparison(fields, '=='));
        if (!frozen && !own.has('__hash__'))
            bind(machine, cls.names, '__hash__', none);
    }
    if (flag(options, 'order', false)) {
        for (const [name, op] of [
            ['__lt__', '<'],
            ['__le__', '<='],
            ['__gt__', '>'],
            ['__ge__', '>='],
        ])
            put(name, comparison(fields, op));
    }
    if (frozen) {
        put('__setattr__', literal_native('__setattr__', (_machine, args, at) => {
            const [, name = none] = args.positional;
            const args2 = tuple([literal_str(`cannot assign to field '${name.kind === 'str' ? name.value : '?'}'`)]);
            throw new PythonException(makeInstance(frozenError, [['args', args2]]), at);
        }));
    }
    put('__match_args__', tuple(fields.filter((one) => one.init && !one.keywordOnly).map((one) => literal_str(one.name))));
    return cls;
}
function initializer(fields) {
    return literal_native('__init__', (machine, args, place) => {
        const [self, ...given] = args.positional;
        if (self?.kind !== 'instance')
            return none;
        const open = fields.filter((one) => one.init);
        const byPosition = open.filter((one) => !one.keywordOnly);
        if (given.length > byPosition.length) {
            throw exceptions_raised('TypeError', `__init__() takes ${byPosition.length + 1} positional arguments but ${given.length + 1} were given`, place);
        }
        for (const keyword of args.keywords.keys()) {
            if (!open.some((one) => one.name === keyword)) {
                throw exceptions_raised('TypeError', `__init__() got an unexpected keyword argument '${keyword}'`, place);
            }
        }
        for (const one of fields) {
            const position = byPosition.indexOf(one);
            const value = (position >= 0 ? given[position] : undefined) ?? (one.init ? args.keywords.get(one.name) : undefined);
            const settled = value ?? args.rest ?? defaultOf(machine, one, place);
            if (settled === null && one.init)
                throw exceptions_raised('TypeError', `__init__() missing required argument: '${one.name}'`, place);
            if (settled !== null)
                bind(machine, self.names, one.name, settled);
        }
        const after = classMember(self.cls, '__post_init__');
        if (after !== undefined)
            machine.call(after, literal_positional(self), place);
        return none;
    });
}
const defaultOf = (machine, { value, factory }, place) => factory === null ? value : machine.call(factory, literal_positional(), place);
const valuesOf = (self, fields) => fields.map((one) => self.names.names.get(one.name) ?? self.names.havoc ?? classMember(self.cls, one.name) ?? none);
function representation(fields) {
    return literal_native('__repr__', (machine, args, place) => {
        const [self] = args.positional;
        if (self?.kind !== 'instance')
            return none;
        const shown = fields.filter((one) => one.repr);
        const parts = [];
        for (const [index, value] of valuesOf(self, shown).entries()) {
            const text = reprOf(machine, value, place);
            if (typeof text !== 'string')
                return text;
            parts.push(`${shown[index]?.name}=${text}`);
        }
        const name = self.cls.names.names.get('__qualname__');
        return literal_str(`${name?.kind === 'str' ? name.value : self.cls.name}(${parts.join(', ')})`);
    });
}
function comparison(fields, op) {
    const compared = fields.filter((one) => one.compare);
    return literal_native('__compare__', (machine, args, place) => {
        const [a, b] = args.positional;
        if (a?.kind !== 'instance' || b?.kind !== 'instance' || a.cls !== b.cls)
            return notImplemented;
        const [left, right] = [tuple(valuesOf(a, compared)), tuple(valuesOf(b, compared))];
        const answer = op === '==' ? equal(machine, left, right, place) : ordered(machine, op, left, right, place);
        return typeof answer === 'boolean' ? bool(answer) : answer;
    });
}
function fieldsOfInstance(value) {
    const cls = value.kind === 'instance' ? value.cls : value.kind === 'class' ? value : null;
    return cls === null
        ? null
        : (cls.mro.map(ownFields).find((fields) => fields.length > 0) ??
            (cls.names.names.has('__dataclass_fields__') ? [] : null));
}
function dataclasses_deep(machine, value, place) {
    const fields = value.kind === 'instance' ? fieldsOfInstance(value) : null;
    if (value.kind === 'instance' && fields !== null) {
        return dictOf(machine, valuesOf(value, fields).map((inner, index) => [literal_str(fields[index]?.name ?? ''), dataclasses_deep(machine, inner, place)]), place);
    }
    if (value.kind === 'list')
        return value.havoc ?? list(value.items.map((inner) => dataclasses_deep(machine, inner, place)));
    if (value.kind === 'tuple')
        return tuple(value.items.map((inner) => dataclasses_deep(machine, inner, place)));
    if (value.kind === 'dict') {
        return (value.havoc ??
            dictOf(machine, [...value.entries.values()].map((entry) => [dataclasses_deep(machine, entry.key, place), dataclasses_deep(machine, entry.value, place)]), place));
    }
    return value;
}
const dataclasses = nativeModule('dataclasses', {
    dataclass,
    field: dataclasses_field,
    MISSING: dataclass_fields_missing,
    KW_ONLY: keywordMark,
    FrozenInstanceError: frozenError,
    is_dataclass: literal_native('is_dataclass', (_machine, args) => {
        const [value = none] = args.positional;
        return value.kind === 'unknown' ? value : fieldsOfInstance(value) === null ? no : yes;
    }, false),
    asdict: literal_native('asdict', (machine, args, place) => {
        const [value = none] = args.positional;
        if (value.kind === 'unknown' || args.keywords.size > 0)
            return literal_unknown(literal_cause('`asdict` is not modelled here', place));
        return dataclasses_deep(machine, value, place);
    }, false),
    astuple: literal_native('astuple', (_machine, _args, place) => literal_unknown(literal_cause('`astuple` is not modelled', place)), false),
    replace: literal_native('replace', (machine, args, place) => {
        const [value = none] = args.positional;
        const fields = fieldsOfInstance(value);
        if (value.kind !== 'instance' || fields === null || args.rest !== null)
            return literal_unknown(literal_cause('`replace` is not modelled here', place));
        const open = fields.filter((one) => one.init);
        const keywords = new Map(valuesOf(value, open).map((held, index) => [open[index]?.name ?? '', held]));
        for (const [name, given] of args.keywords)
            keywords.set(name, given);
        return machine.call(value.cls, { positional: [], keywords, rest: null }, place);
    }, false),
});

;// CONCATENATED MODULE: ./out/python/standard/civil.js
/** Days since 0001-01-01 of a date of the proleptic Gregorian calendar, and back. Python's `toordinal` is one more. */
function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 306;
}
function dateOf(days) {
    const shifted = days + 306;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year, month) => month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

;// CONCATENATED MODULE: ./out/python/standard/moment.js

const microsPerDay = 86400000000n;
const moment_kinds = new Set(['date', 'datetime', 'time', 'timedelta', 'timezone']);
/** The moment inside of an instance; null for any other value. */
function momentOf(value) {
    if (value.kind !== 'instance' || typeof value.payload !== 'object' || value.payload === null)
        return null;
    const { payload } = value;
    return 'kind' in payload && typeof payload.kind === 'string' && moment_kinds.has(payload.kind) ? payload : null;
}
function partsOf(wall) {
    const days = wall / microsPerDay;
    const rest = wall % microsPerDay;
    const { year, month, day } = dateOf(Number(days));
    const seconds = rest / 1000000n;
    return [
        year,
        month,
        day,
        Number(seconds / 3600n),
        Number((seconds / 60n) % 60n),
        Number(seconds % 60n),
        Number(rest % 1000000n),
    ];
}
const wallOf = (parts) => {
    const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, micro = 0] = parts;
    return (BigInt(daysOf(year, month, day)) * microsPerDay +
        BigInt((hour * 60 + minute) * 60 + second) * 1000000n +
        BigInt(micro));
};
const two = (value) => String(value).padStart(2, '0');
function dateText(days) {
    const { year, month, day } = dateOf(days);
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
function timeText(wall) {
    const [, , , hour, minute, second, micro] = partsOf(wall);
    return `${two(hour)}:${two(minute)}:${two(second)}${micro === 0 ? '' : `.${String(micro).padStart(6, '0')}`}`;
}
function offsetText(offset) {
    const seconds = Number((offset < 0n ? -offset : offset) / 1000000n);
    const tail = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`;
    return `${offset < 0n ? '-' : '+'}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${tail}`;
}
/** `isoformat()` of a date, datetime or time. */
function isoText(moment, separator = 'T') {
    switch (moment.kind) {
        case 'date':
            return dateText(moment.days);
        case 'datetime': {
            const offset = moment.offset === null ? '' : offsetText(moment.offset);
            return `${dateText(Number(moment.wall / microsPerDay))}${separator}${timeText(moment.wall)}${offset}`;
        }
        case 'time':
            return timeText(moment.wall) + (moment.offset === null ? '' : offsetText(moment.offset));
        case 'timedelta':
            return deltaText(moment.micros);
        case 'timezone':
            return moment.offset === 0n ? 'UTC' : `UTC${offsetText(moment.offset)}`;
    }
}
function deltaText(micros) {
    const days = micros >= 0n ? micros / microsPerDay : -((-micros + microsPerDay - 1n) / microsPerDay);
    const rest = micros - days * microsPerDay;
    const seconds = Number(rest / 1000000n);
    const fraction = Number(rest % 1000000n);
    const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    const tail = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0')}`;
    return `${days === 0n ? '' : `${days} day${days === 1n || days === -1n ? '' : 's'}, `}${clock}${tail}`;
}

;// CONCATENATED MODULE: ./out/python/standard/strftime.js


const strftime_two = (value) => String(value).padStart(2, '0');
/** `strftime` for the directives that do not depend on the locale; null where there is another one. */
function strftime(moment, pattern) {
    if (moment.kind !== 'date' && moment.kind !== 'datetime')
        return null;
    const wall = moment.kind === 'date' ? BigInt(moment.days) * microsPerDay : moment.wall;
    const offset = moment.kind === 'datetime' ? moment.offset : null;
    const [year, month, day, hour, minute, second, micro] = partsOf(wall);
    const values = {
        Y: year < 1000 ? '' : String(year),
        m: strftime_two(month),
        d: strftime_two(day),
        H: strftime_two(hour),
        M: strftime_two(minute),
        S: strftime_two(second),
        f: String(micro).padStart(6, '0'),
        y: strftime_two(year % 100),
        j: String(daysOf(year, month, day) - daysOf(year, 1, 1) + 1).padStart(3, '0'),
        I: strftime_two(hour % 12 === 0 ? 12 : hour % 12),
        F: isoText({ kind: 'date', days: Number(wall / microsPerDay) }),
        T: `${strftime_two(hour)}:${strftime_two(minute)}:${strftime_two(second)}`,
        z: offset === null ? '' : offsetText(offset).replaceAll(':', ''),
        '%': '%',
    };
    let known = true;
    const text = pattern.replace(/%(.)/gs, (_all, directive) => {
        const value = values[directive];
        if (value === undefined || (directive === 'Y' && value === ''))
            known = false;
        return value ?? '';
    });
    return known && !text.endsWith('%') ? text : null;
}

;// CONCATENATED MODULE: ./out/python/standard/moment-members.js




const comparisons = {
    __eq__: (a, b) => a === b,
    __lt__: (a, b) => a < b,
    __le__: (a, b) => a <= b,
    __gt__: (a, b) => a > b,
    __ge__: (a, b) => a >= b,
};
// Values that compare: aware moments by their instant, the others by what the clock shows.
function scale(moment) {
    switch (moment.kind) {
        case 'date':
            return ['date', BigInt(moment.days)];
        case 'datetime':
            return [moment.offset === null ? 'naive' : 'aware', moment.wall - (moment.offset ?? 0n)];
        case 'time':
            return ['time', moment.wall];
        case 'timedelta':
            return ['timedelta', moment.micros];
        case 'timezone':
            return ['timezone', moment.offset];
    }
}
const comparing = (name, compare) => (_machine, args, place) => {
    const [a, b] = args.positional.map(momentOf);
    if (a == null || b == null)
        return notImplemented;
    const [left, x] = scale(a);
    const [right, y] = scale(b);
    if (left === right)
        return bool(compare(x, y));
    if (name === '__eq__')
        return bool(false);
    throw exceptions_raised('TypeError', "can't compare these two", place);
};
const shared = {
    ...Object.fromEntries(Object.entries(comparisons).map(([name, compare]) => [name, pure(name, comparing(name, compare))])),
    __hash__: literal_native('__hash__', (_machine, _args, place) => literal_unknown(literal_cause('a hash changes from run to run', place))),
    __str__: literal_native('__str__', (_machine, args) => {
        const moment = momentOf(args.positional[0] ?? none);
        return literal_str(moment === null ? '' : isoText(moment, ' '));
    }),
    isoformat: pure('isoformat', (_machine, args, place) => {
        const moment = momentOf(args.positional[0] ?? none);
        const separator = args.positional[1] ?? args.keywords.get('sep');
        if (args.keywords.has('timespec') || args.positional.length > 2)
            return literal_unknown(literal_cause('`timespec` is not modelled', place));
        return literal_str(moment === null ? '' : isoText(moment, separator?.kind === 'str' ? separator.value : 'T'));
    }),
    strftime: pure('strftime', (_machine, args, place) => {
        const [self = none, pattern = none] = args.positional;
        const moment = momentOf(self);
        const text = moment === null || pattern.kind !== 'str' ? null : strftime(moment, pattern.value);
        return text === null ? literal_unknown(literal_cause('the format is not modelled', place)) : literal_str(text);
    }),
    __format__: pure('__format__', (_machine, args, place) => {
        const [self = none, pattern = none] = args.positional;
        const moment = momentOf(self);
        if (moment === null || pattern.kind !== 'str')
            return none;
        const text = pattern.value === '' ? isoText(moment, ' ') : strftime(moment, pattern.value);
        return text === null ? literal_unknown(literal_cause('the format is not modelled', place)) : literal_str(text);
    }),
};

;// CONCATENATED MODULE: ./out/python/standard/timedelta.js







const unknownArgument = (args) => args.rest ?? [...args.positional, ...args.keywords.values()].find((value) => value.kind === 'unknown') ?? null;
const timedeltaClass = nativeClass('timedelta', {
    module: 'datetime',
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        const units = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'];
        const sizes = [microsPerDay, 1000000n, 1n, 1000n, 60000000n, 3600000000n, 7n * microsPerDay];
        let micros = 0n;
        for (const [index, value] of readArguments('timedelta', args, units, place).entries()) {
            const size = sizes[index] ?? 1n;
            if (value === undefined)
                continue;
            if (value.kind === 'int' || value.kind === 'bool')
                micros += BigInt(value.value) * size;
            else if (value.kind === 'float' && Number.isSafeInteger(value.value * Number(size)))
                micros += BigInt(value.value * Number(size));
            else
                return literal_unknown(literal_cause('the duration is not modelled', place));
        }
        return delta(micros, cls);
    },
    members: {
        ...shared,
        days: property('days', (self) => literal_int(floorDays(microsOf(self)))),
        seconds: property('seconds', (self) => literal_int((microsOf(self) - floorDays(microsOf(self)) * microsPerDay) / 1000000n)),
        microseconds: property('microseconds', (self) => literal_int(((microsOf(self) % 1000000n) + 1000000n) % 1000000n)),
        total_seconds: pure('total_seconds', (_machine, args) => literal_float(Number(microsOf(args.positional[0] ?? none)) / 1_000_000)),
        __add__: pure('__add__', (_machine, args) => sum(args.positional, 1n)),
        __radd__: pure('__radd__', (_machine, args) => sum(args.positional, 1n)),
        __sub__: pure('__sub__', (_machine, args) => sum(args.positional, -1n)),
        __neg__: pure('__neg__', (_machine, args) => delta(-microsOf(args.positional[0] ?? none))),
        __abs__: pure('__abs__', (_machine, args) => {
            const micros = microsOf(args.positional[0] ?? none);
            return delta(micros < 0n ? -micros : micros);
        }),
        __bool__: pure('__bool__', (_machine, args) => bool(microsOf(args.positional[0] ?? none) !== 0n)),
        __mul__: pure('__mul__', (_machine, args) => times(args)),
        __rmul__: pure('__rmul__', (_machine, args) => times(args)),
        __floordiv__: pure('__floordiv__', (_machine, args, place) => {
            const [a = none, b = none] = args.positional;
            const divisor = b.kind === 'int' ? b.value : microsOf(b);
            if (divisor === 0n)
                throw exceptions_raised('ZeroDivisionError', 'integer division or modulo by zero', place);
            const quotient = (microsOf(a) - (((microsOf(a) % divisor) + divisor) % divisor)) / divisor;
            return b.kind === 'int' ? delta(quotient) : literal_int(quotient);
        }),
        __truediv__: pure('__truediv__', (_machine, args, place) => {
            const [a = none, b = none] = args.positional;
            if (momentOf(b)?.kind === 'timedelta' && microsOf(b) !== 0n)
                return literal_float(Number(microsOf(a)) / Number(microsOf(b)));
            if (b.kind !== 'int' || b.value <= 0n)
                return literal_unknown(literal_cause('the division is not modelled', place));
            const micros = microsOf(a);
            return delta(micros < 0n ? -divideToEven(-micros, b.value) : divideToEven(micros, b.value));
        }),
    },
});
const delta = (micros, cls = timedeltaClass) => makeInstance(cls, [], { kind: 'timedelta', micros });
const microsOf = (value) => {
    const moment = momentOf(value);
    return moment?.kind === 'timedelta' ? moment.micros : 0n;
};
const floorDays = (micros) => micros >= 0n ? micros / microsPerDay : -((-micros + microsPerDay - 1n) / microsPerDay);
function sum(values, sign) {
    const [a, b] = values.map(momentOf);
    return a?.kind === 'timedelta' && b?.kind === 'timedelta' ? delta(a.micros + sign * b.micros) : notImplemented;
}
function times(args) {
    const [a = none, b = none] = args.positional;
    return b.kind === 'int' || b.kind === 'bool' ? delta(microsOf(a) * BigInt(b.value)) : notImplemented;
}
const timezoneClass = nativeClass('timezone', {
    module: 'datetime',
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        const offset = microsOf(args.positional[0] ?? args.keywords.get('offset') ?? none);
        if (offset <= -microsPerDay || offset >= microsPerDay)
            throw exceptions_raised('ValueError', 'offset must be strictly between -24 and 24 hours', place);
        return makeInstance(cls, [], { kind: 'timezone', offset });
    },
    members: shared,
});
const utc = makeInstance(timezoneClass, [], { kind: 'timezone', offset: 0n });
timezoneClass.names.names.set('utc', utc);

;// CONCATENATED MODULE: ./out/python/standard/datetime.js









const datetime_numberOf = (value, otherwise, place) => {
    if (value === undefined)
        return otherwise;
    if (value.kind === 'int' || value.kind === 'bool')
        return Number(value.value);
    throw exceptions_raised('TypeError', 'an integer is required', place);
};
const dateFields = ['year', 'month', 'day'];
const timeFields = ['hour', 'minute', 'second', 'microsecond'];
const datetime_field = (name, index) => property(name, (self) => {
    const moment = momentOf(self);
    if (moment?.kind === 'date')
        return literal_int(partsOf(BigInt(moment.days) * microsPerDay)[index] ?? 0);
    return moment?.kind === 'datetime' || moment?.kind === 'time' ? literal_int(partsOf(moment.wall)[index] ?? 0) : none;
});
function checkParts(parts, place) {
    const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, micro = 0] = parts;
    if (year < 1 || year > 9999)
        throw exceptions_raised('ValueError', `year ${year} is out of range`, place);
    if (month < 1 || month > 12)
        throw exceptions_raised('ValueError', 'month must be in 1..12', place);
    if (day < 1 || day > daysInMonth(year, month))
        throw exceptions_raised('ValueError', 'day is out of range for month', place);
    if (hour < 0 || hour > 23)
        throw exceptions_raised('ValueError', 'hour must be in 0..23', place);
    if (minute < 0 || minute > 59)
        throw exceptions_raised('ValueError', 'minute must be in 0..59', place);
    if (second < 0 || second > 59)
        throw exceptions_raised('ValueError', 'second must be in 0..59', place);
    if (micro < 0 || micro > 999_999)
        throw exceptions_raised('ValueError', 'microsecond must be in 0..999999', place);
}
function offsetOf(zone, place) {
    if (zone === undefined || zone.kind === 'none')
        return null;
    const moment = momentOf(zone);
    return moment?.kind === 'timezone' ? moment.offset : literal_unknown(literal_cause('the time zone needs its database', place));
}
const datetime_clock = (what) => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: literal_native(what, (_machine, _args, place) => literal_unknown(literal_cause('it depends on the clock', place))),
});
const dateClass = nativeClass('date', {
    module: 'datetime',
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        const given = readArguments('date', args, dateFields, place);
        const [year, month, day] = given.map((value) => datetime_numberOf(value, Number.NaN, place));
        if (year === undefined || month === undefined || day === undefined || [year, month, day].some(Number.isNaN)) {
            throw exceptions_raised('TypeError', 'function missing required argument', place);
        }
        checkParts([year, month, day], place);
        return makeInstance(cls, [], { kind: 'date', days: daysOf(year, month, day) });
    },
    members: {
        ...shared,
        ...Object.fromEntries(dateFields.map((name, index) => [name, datetime_field(name, index)])),
        today: datetime_clock('today'),
        weekday: pure('weekday', (_machine, args) => literal_int(weekday(args.positional[0] ?? none))),
        isoweekday: pure('isoweekday', (_machine, args) => literal_int(weekday(args.positional[0] ?? none) + 1)),
        toordinal: pure('toordinal', (_machine, args) => literal_int(daysFrom(args.positional[0] ?? none) + 1)),
        replace: pure('replace', (_machine, args, place) => replace(args, place)),
        fromisoformat: {
            kind: 'descriptor',
            type: 'classmethod',
            setter: null,
            function: pure('fromisoformat', (machine, args, place) => fromIso(args, machine.version.minor, place)),
        },
        __add__: pure('__add__', (_machine, args, place) => shift(args.positional, 1n, place)),
        __radd__: pure('__radd__', (_machine, args, place) => shift(args.positional, 1n, place)),
        __sub__: pure('__sub__', (_machine, args, place) => shift(args.positional, -1n, place)),
    },
});
function daysFrom(value) {
    const moment = momentOf(value);
    return moment?.kind === 'date' ? moment.days : moment?.kind === 'datetime' ? Number(moment.wall / microsPerDay) : 0;
}
const weekday = (value) => daysFrom(value) % 7;
const datetimeClass = nativeClass('datetime', {
    module: 'datetime',
    bases: [dateClass],
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        const given = readArguments('datetime', args, [...dateFields, ...timeFields, 'tzinfo', '*fold'], place);
        if (given[0] === undefined || given[1] === undefined || given[2] === undefined)
            throw exceptions_raised('TypeError', 'function missing required argument', place);
        const parts = given.slice(0, 7).map((value) => datetime_numberOf(value, 0, place));
        checkParts(parts, place);
        const offset = offsetOf(given[7], place);
        if (offset !== null && typeof offset !== 'bigint')
            return offset;
        return datetime_moment(wallOf(parts), offset, cls);
    },
    members: {
        ...Object.fromEntries(timeFields.map((name, index) => [name, datetime_field(name, index + 3)])),
        now: datetime_clock('now'),
        utcnow: datetime_clock('utcnow'),
        tzinfo: property('tzinfo', (self, place) => {
            const held = momentOf(self);
            return held?.kind !== 'datetime' || held.offset === null
                ? none
                : held.offset === 0n
                    ? utc
                    : literal_unknown(literal_cause('the time zone is not modelled', place));
        }),
        date: pure('date', (_machine, args) => makeInstance(dateClass, [], { kind: 'date', days: daysFrom(args.positional[0] ?? none) })),
        timestamp: pure('timestamp', (_machine, args, place) => {
            const held = momentOf(args.positional[0] ?? none);
            if (held?.kind !== 'datetime' || held.offset === null)
                return literal_unknown(literal_cause('it depends on the time zone of the machine', place));
            return literal_float(Number(held.wall - held.offset - wallOf([1970])) / 1_000_000);
        }),
        astimezone: pure('astimezone', (_machine, args, place) => {
            const held = momentOf(args.positional[0] ?? none);
            const to = momentOf(args.positional[1] ?? args.keywords.get('tz') ?? none);
            if (held?.kind !== 'datetime' || held.offset === null || to?.kind !== 'timezone')
                return literal_unknown(literal_cause('it depends on the time zone of the machine', place));
            return datetime_moment(held.wall - held.offset + to.offset, to.offset);
        }),
    },
});
const datetime_moment = (wall, offset, cls = datetimeClass, pendulum = false) => makeInstance(cls, [], { kind: 'datetime', wall, offset, pendulum });
function shift(values, sign, place) {
    const [left, right] = values;
    const [a, b] = values.map(momentOf);
    if (left?.kind !== 'instance' || right === undefined || a == null || b == null)
        return notImplemented;
    if (b.kind === 'timedelta') {
        if (a.kind === 'date') {
            const days = a.days + Number(sign * floorDays(b.micros));
            if (dateOf(days).year < 1 || dateOf(days).year > 9999)
                throw exceptions_raised('OverflowError', 'date value out of range', place);
            return makeInstance(dateClass, [], { kind: 'date', days });
        }
        if (a.kind === 'datetime') {
            const wall = a.wall + sign * b.micros;
            if (wall < 0n || wall > wallOf([9999, 12, 31, 23, 59, 59, 999_999]))
                throw exceptions_raised('OverflowError', 'date value out of range', place);
            return datetime_moment(wall, a.offset, left.cls, a.pendulum);
        }
    }
    if (sign > 0n)
        return notImplemented;
    if (a.kind === 'date' && b.kind === 'date')
        return delta(BigInt(a.days - b.days) * microsPerDay);
    if (a.kind === 'datetime' && b.kind === 'datetime') {
        if ((a.offset === null) !== (b.offset === null))
            throw exceptions_raised('TypeError', "can't subtract offset-naive and offset-aware datetimes", place);
        return delta(a.wall - (a.offset ?? 0n) - b.wall + (b.offset ?? 0n));
    }
    return notImplemented;
}
function replace(args, place) {
    const [self = none] = args.positional;
    const held = momentOf(self);
    if (self.kind !== 'instance' || (held?.kind !== 'date' && held?.kind !== 'datetime') || args.positional.length > 1) {
        return literal_unknown(literal_cause('`replace` is not modelled here', place));
    }
    const wall = held.kind === 'date' ? BigInt(held.days) * microsPerDay : held.wall;
    const parts = partsOf(wall).map((part, index) => datetime_numberOf(args.keywords.get([...dateFields, ...timeFields][index] ?? ''), part, place));
    checkParts(parts, place);
    if (held.kind === 'date')
        return makeInstance(self.cls, [], { kind: 'date', days: Number(wallOf(parts) / microsPerDay) });
    const offset = args.keywords.has('tzinfo') ? offsetOf(args.keywords.get('tzinfo'), place) : held.offset;
    if (offset !== null && typeof offset !== 'bigint')
        return offset;
    return datetime_moment(wallOf(parts), offset, self.cls, held.pendulum);
}
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:.(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/s;
function fromIso(args, minor, place) {
    const [cls = none, text = none] = args.positional;
    if (cls.kind !== 'class' || text.kind !== 'str')
        throw exceptions_raised('TypeError', 'fromisoformat: argument must be str', place);
    const match = iso.exec(text.value);
    if (match === null || (match[8] === 'Z' && minor < 11))
        return literal_unknown(literal_cause('the text is not modelled', place));
    const parts = match.slice(1, 7).map((part) => Number(part ?? 0));
    parts.push(Number((match[7] ?? '0').padEnd(6, '0')));
    checkParts(parts, place);
    if (!cls.mro.includes(datetimeClass)) {
        if (match[4] !== undefined)
            throw exceptions_raised('ValueError', `Invalid isoformat string: '${text.value}'`, place);
        return makeInstance(cls, [], { kind: 'date', days: Number(wallOf(parts) / microsPerDay) });
    }
    const minutes = Number(match[10] ?? 0) * 60 + Number(match[11] ?? 0);
    const zoned = match[8] === 'Z' ? 0n : match[9] === undefined ? null : BigInt(match[9] === '-' ? -minutes : minutes) * 60000000n;
    return datetime_moment(wallOf(parts), zoned, cls);
}
const timeClass = nativeClass('time', {
    module: 'datetime',
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        const given = readArguments('time', args, [...timeFields, 'tzinfo', '*fold'], place);
        const parts = [1, 1, 1, ...given.slice(0, 4).map((value) => datetime_numberOf(value, 0, place))];
        checkParts(parts, place);
        const offset = offsetOf(given[4], place);
        if (offset !== null && typeof offset !== 'bigint')
            return offset;
        return makeInstance(cls, [], { kind: 'time', wall: wallOf(parts), offset });
    },
    members: { ...shared, ...Object.fromEntries(timeFields.map((name, index) => [name, datetime_field(name, index + 3)])) },
});
const datetimeModule = nativeModule('datetime', {
    date: dateClass,
    datetime: datetimeClass,
    time: timeClass,
    timedelta: timedeltaClass,
    timezone: timezoneClass,
    UTC: utc,
    MINYEAR: literal_int(1),
    MAXYEAR: literal_int(9999),
});

;// CONCATENATED MODULE: ./out/python/standard/enum.js









const autoClass = nativeClass('auto', { module: 'enum', construct: (_machine, cls) => makeInstance(cls) });
const enum_held = (self, name) => self?.kind === 'instance' ? (self.names.names.get(name) ?? none) : none;
const enum_textOf = (value) => (value.kind === 'str' ? value.value : '');
const classNameOf = (self) => (self?.kind === 'instance' ? self.cls.name : '');
const valueText = literal_native('__str__', (machine, args, place) => {
    const [self] = args.positional;
    const value = enum_held(self, '_value_');
    return value.kind === 'str' ? value : enum_asText(machine, value, place);
});
function enum_asText(machine, value, place) {
    const text = reprOf(machine, value, place);
    return typeof text === 'string' ? literal_str(text) : text;
}
const memberText = literal_native('__str__', (_machine, args) => {
    const [self] = args.positional;
    return literal_str(`${classNameOf(self)}.${enum_textOf(enum_held(self, '_name_'))}`);
});
const enumClass = nativeClass('Enum', {
    module: 'enum',
    construct: (_machine, _cls, _args, place) => literal_unknown(literal_cause('an enumeration made by a call is not modelled', place)),
    members: {
        name: property('name', (self) => enum_held(self, '_name_')),
        value: property('value', (self) => enum_held(self, '_value_')),
        __str__: memberText,
        __repr__: literal_native('__repr__', (machine, args, place) => {
            const [self] = args.positional;
            const text = reprOf(machine, enum_held(self, '_value_'), place);
            return typeof text === 'string' ? literal_str(`<${classNameOf(self)}.${enum_textOf(enum_held(self, '_name_'))}: ${text}>`) : text;
        }),
        [finisher]: literal_native(finisher, (machine, args, place) => {
            const [cls = none] = args.positional;
            return cls.kind === 'class' ? enum_finish(machine, cls, place) : cls;
        }),
    },
});
const reprEnumClass = nativeClass('ReprEnum', { module: 'enum', bases: [enumClass] });
const intEnumClass = nativeClass('IntEnum', {
    module: 'enum',
    bases: [intClass, reprEnumClass],
    members: { __str__: valueText },
});
const strEnumClass = nativeClass('StrEnum', {
    module: 'enum',
    bases: [strClass, reprEnumClass],
    members: { __str__: valueText },
});
/** Turns the constants of a finished enumeration into its members. */
function enum_finish(machine, body, place) {
    const odd = ['__new__', '_generate_next_value_', '_ignore_'].find((name) => classMember(body, name) !== undefined);
    if (odd !== undefined)
        return literal_unknown(literal_cause(`an enumeration with \`${odd}\` is not modelled`, place));
    if (body.mro.some((cls) => cls === flagClass))
        return literal_unknown(literal_cause('flags are not modelled', place));
    const cls = makeClass(body.name, body.bases, body.names, body.foreign, lookUp);
    const members = [];
    const map = emptyDict();
    for (const [name, value] of [...body.names.names]) {
        if (!isMember(name, value))
            continue;
        const member = memberOf(machine, cls, name, value, members, place);
        if (member.kind !== 'instance')
            return member;
        if (!members.includes(member))
            members.push(member);
        bind(machine, cls.names, name, member);
        setEntry(machine, map, literal_str(name), member, place);
    }
    bind(machine, cls.names, '_member_map_', map);
    bind(machine, cls.names, '__members__', map);
    if (members.length > 0)
        bind(machine, cls.names, '_member_list_', tuple(members));
    return cls;
}
const isMember = (name, value) => !/^_.*_$/.test(name) && !['function', 'native', 'descriptor', 'method'].includes(value.kind);
function memberOf(machine, cls, name, given, others, place) {
    const value = given.kind === 'instance' && given.cls === autoClass ? nextValue(cls, name, others, place) : given;
    if (value.kind === 'unknown')
        return value;
    const builtin = builtinBase(cls);
    const init = classMember(cls, '__init__');
    for (const other of others) {
        const answer = equal(machine, enum_held(other, '_value_'), value, place);
        if (answer === true)
            return other;
        if (answer !== false)
            return answer;
    }
    if (builtin !== null && machine.typeOf(value) !== builtin)
        return literal_unknown(literal_cause('a member of this kind is not modelled', place));
    const names = [
        ['_name_', literal_str(name)],
        ['_value_', value],
    ];
    const member = makeInstance(cls, names, null, builtin === null ? null : value);
    if (init?.kind === 'function') {
        machine.call(bound(init, member, cls), literal_positional(...(value.kind === 'tuple' ? value.items : [value])), place);
    }
    return member;
}
function nextValue(cls, name, others, place) {
    if (cls.mro.includes(strEnumClass))
        return literal_str(name.toLowerCase());
    const last = others.at(-1);
    if (last === undefined)
        return literal_int(1);
    const values = others.map((other) => enum_held(other, '_value_'));
    if (values.some((value) => value.kind !== 'int'))
        return literal_unknown(literal_cause('`auto` after other values is not modelled', place));
    return literal_int(values.reduce((most, value) => (value.kind === 'int' && value.value > most ? value.value : most), 0n) + 1n);
}
const lookUp = (machine, cls, args, place) => {
    const [value = none] = args.positional;
    if (value.kind === 'instance' && value.cls === cls)
        return value;
    const members = cls.names.names.get('_member_list_');
    for (const member of members?.kind === 'tuple' ? members.items : []) {
        const answer = equal(machine, enum_held(member, '_value_'), value, place);
        if (answer === true)
            return member;
        if (answer !== false)
            return answer;
    }
    if (classMember(cls, '_missing_') !== undefined)
        return literal_unknown(literal_cause('`_missing_` is not modelled', place));
    throw exceptions_raised('ValueError', `${enum_textOf(enum_asText(machine, value, place))} is not a valid ${cls.name}`, place);
};
const flagClass = nativeClass('Flag', { module: 'enum', bases: [enumClass] });
const enum_identity = literal_native('unique', (_machine, args) => args.positional[0] ?? none, false);
const enumModule = nativeModule('enum', {
    Enum: enumClass,
    ReprEnum: reprEnumClass,
    IntEnum: intEnumClass,
    StrEnum: strEnumClass,
    Flag: flagClass,
    IntFlag: flagClass,
    auto: autoClass,
    unique: enum_identity,
});

;// CONCATENATED MODULE: ./out/python/standard/functools.js






const assigned = ['__module__', '__name__', '__qualname__', '__doc__'];
/** `functools.update_wrapper(wrapper, wrapped)` */
function updateWrapper(machine, wrapper, wrapped, place) {
    if (wrapper.kind !== 'function' && wrapper.kind !== 'native' && wrapper.kind !== 'instance')
        return wrapper;
    for (const name of assigned) {
        const value = attribute_findAttribute(machine, wrapped, name, place);
        if (value !== undefined)
            bind(machine, wrapper.names, name, value);
    }
    if (wrapped.kind === 'function' || wrapped.kind === 'instance') {
        for (const [name, value] of [...wrapped.names.names]) {
            if (!wrapper.names.names.has(name))
                bind(machine, wrapper.names, name, value);
        }
    }
    bind(machine, wrapper.names, '__wrapped__', wrapped);
    return wrapper;
}
const partialClass = nativeClass('partial', {
    module: 'functools',
    construct: (_machine, cls, args) => {
        const [callee = none, ...given] = args.positional;
        return makeInstance(cls, [
            ['func', callee],
            ['args', tuple(given)],
        ], { callee, args: { ...args, positional: given } });
    },
    members: {
        __call__: literal_native('__call__', (machine, args, place) => {
            const [self, ...more] = args.positional;
            if (self?.kind !== 'instance')
                return none;
            const { callee, args: given } = self.payload;
            return machine.call(callee, {
                positional: [...given.positional, ...more],
                keywords: new Map([...given.keywords, ...args.keywords]),
                rest: args.rest ?? given.rest,
            }, place);
        }),
    },
});
// A cache changes how often a function runs, not what it gives.
const cached = literal_native('lru_cache', (_machine, args) => {
    const [first] = args.positional;
    if (first?.kind === 'function' || first?.kind === 'method')
        return first;
    return literal_native('decorator', (_inner, given) => given.positional[0] ?? none, false);
}, false);
const functools = nativeModule('functools', {
    partial: partialClass,
    lru_cache: cached,
    cache: cached,
    cached_property: nativeClass('cached_property', {
        module: 'functools',
        construct: (_machine, _cls, args) => ({
            kind: 'descriptor',
            type: 'cached_property',
            function: args.positional[0] ?? none,
            setter: null,
        }),
    }),
    wraps: literal_native('wraps', (_machine, args) => {
        const [wrapped = none] = args.positional;
        return literal_native('decorator', (machine, given, place) => updateWrapper(machine, given.positional[0] ?? none, wrapped, place), false);
    }, false),
    update_wrapper: literal_native('update_wrapper', (machine, args, place) => {
        const [wrapper = none, wrapped = none] = args.positional;
        return updateWrapper(machine, wrapper, wrapped, place);
    }, false),
    reduce: literal_native('reduce', (machine, args, place) => {
        const [callee = none, source = none, first] = args.positional;
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        const all = first === undefined ? items : [first, ...items];
        const [start, ...others] = all;
        if (start === undefined)
            return literal_unknown(literal_cause('it reduces nothing', place));
        return others.reduce((total, item) => machine.call(callee, literal_positional(total, item), place), start);
    }, false),
});

;// CONCATENATED MODULE: ./out/python/standard/itertools.js



const readAll = (machine, sources, place) => {
    const lists = [];
    for (const source of sources) {
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        lists.push([...items]);
    }
    return lists;
};
const itertools_over = (name, make) => (machine, args, place) => iteratorOf(name, () => {
    const lists = readAll(machine, args.positional, place);
    const repeat = args.keywords.get('repeat');
    return Array.isArray(lists)
        ? make(lists, repeat?.kind === 'int' ? Number(repeat.value) : 1)
        : lists;
});
function product(lists, repeat) {
    const all = Array.from({ length: repeat }, () => lists).flat();
    const size = all.reduce((total, items) => total * items.length, 1);
    if (size > 100_000)
        return [];
    return all
        .reduce((rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])), [[]])
        .map(tuple);
}
const chain = literal_native('chain', itertools_over('chain', (lists) => lists.flat()), false);
chain.names.names.set('from_iterable', literal_native('from_iterable', (machine, args, place) => iteratorOf('chain', () => {
    const outer = iterate(machine, args.positional[0] ?? none, place);
    if (!Array.isArray(outer))
        return outer;
    const lists = readAll(machine, outer, place);
    return Array.isArray(lists) ? lists.flat() : lists;
}), false));
/** The few that module-level code uses; the others are values of outside. */
const itertools = nativeModule('itertools', {
    chain,
    product: literal_native('product', itertools_over('product', product), false),
    zip_longest: literal_native('zip_longest', (machine, args, place) => iteratorOf('zip_longest', () => {
        const lists = readAll(machine, args.positional, place);
        if (!Array.isArray(lists))
            return lists;
        const fill = args.keywords.get('fillvalue') ?? none;
        const length = Math.max(0, ...lists.map((items) => items.length));
        return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? fill)));
    }), false),
});

;// CONCATENATED MODULE: ./out/python/standard/json.js



/** `json.dumps(value)` without options, and with `indent` and `sort_keys` not modelled. */
function dump(value) {
    const inner = value.kind === 'instance' && value.base !== null ? value.base : value;
    switch (inner.kind) {
        case 'unknown':
            return inner;
        case 'none':
            return 'null';
        case 'bool':
            return String(inner.value);
        case 'int':
            return String(inner.value);
        case 'float':
            return Number.isFinite(inner.value) ? floatText(inner.value) : null;
        case 'str':
            return quoted(inner.value);
        case 'list':
            return inner.havoc ?? json_joined(inner.items.map(dump), '[', ']');
        case 'tuple':
            return json_joined(inner.items.map(dump), '[', ']');
        case 'dict':
            return (inner.havoc ??
                json_joined([...inner.entries.values()].map(({ key, value: held }) => {
                    const text = dump(held);
                    return key.kind === 'str' && typeof text === 'string'
                        ? `${quoted(key.value)}: ${text}`
                        : key.kind === 'str'
                            ? text
                            : null;
                }), '{', '}'));
        default:
            return null;
    }
}
function json_joined(parts, open, close) {
    const odd = parts.find((part) => typeof part !== 'string');
    return odd === undefined ? `${open}${parts.join(', ')}${close}` : odd;
}
const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => unit === '\u007f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const json = nativeModule('json', {
    dumps: literal_native('dumps', (_machine, args, place) => {
        if (args.keywords.size > 0 || args.rest !== null)
            return literal_unknown(literal_cause('the options of `dumps` are not modelled', place));
        const text = dump(args.positional[0] ?? none);
        return typeof text === 'string' ? literal_str(text) : (text ?? literal_unknown(literal_cause('the value is not modelled', place)));
    }, false),
    loads: literal_native('loads', (_machine, _args, place) => literal_unknown(literal_cause('`loads` is not modelled', place)), false),
});

;// CONCATENATED MODULE: ./out/python/standard/os.js




const environment = (place) => literal_unknown(literal_cause('it is an environment variable', place));
const environClass = nativeClass('_Environ', {
    module: 'os',
    members: {
        __getitem__: literal_native('__getitem__', (machine, _args, place) => {
            machine.mayRaise(environment(place).cause);
            return environment(place);
        }),
        __setitem__: literal_native('__setitem__', () => none),
        __delitem__: literal_native('__delitem__', () => none),
        __contains__: literal_native('__contains__', (_machine, _args, place) => environment(place)),
        __iter__: literal_native('__iter__', (_machine, _args, place) => environment(place)),
        __len__: literal_native('__len__', (_machine, _args, place) => environment(place)),
        __getattr__: literal_native('__getattr__', () => literal_native('environ', (_inner, _given, at) => environment(at), false)),
        get: literal_native('get', (_machine, _args, place) => environment(place)),
        setdefault: literal_native('setdefault', (_machine, _args, place) => environment(place)),
        pop: literal_native('pop', (_machine, _args, place) => environment(place)),
        update: literal_native('update', () => none),
    },
});
const os_textOf = (value) => (value?.kind === 'str' ? value.value : null);
/** A function of one path, for texts and for paths of the workspace. */
const ofPath = (name, change) => literal_native(name, (_machine, args, place) => {
    const [value = none] = args.positional;
    const inside = locatedPath(value);
    if (inside !== null)
        return located(change(inside), place);
    if (value.kind === 'unknown')
        return value;
    const text = os_textOf(value);
    return text === null ? literal_unknown(literal_cause('the path is not modelled', place)) : literal_str(change(text));
}, false);
const os_same = (name) => literal_native(name, (_machine, args, place) => {
    const [value = none] = args.positional;
    const inside = locatedPath(value);
    return inside === null
        ? literal_unknown(literal_cause('it depends on where the program runs', place))
        : located(normalizePath(inside), place);
}, false);
const dirname = (path) => {
    const at = path.lastIndexOf('/');
    return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at).replace(/\/+$/, '') || '/';
};
const basename = (path) => path.slice(path.lastIndexOf('/') + 1);
const splitExtension = (path) => {
    const name = basename(path);
    const at = name.replace(/^\.+/, (dots) => '_'.repeat(dots.length)).lastIndexOf('.');
    if (at <= 0)
        return [path, ''];
    const cut = path.length - name.length + at;
    return [path.slice(0, cut), path.slice(cut)];
};
const osPath = nativeModule('os.path', {
    sep: literal_str('/'),
    join: literal_native('join', (_machine, args, place) => {
        const [first = none, ...others] = args.positional;
        const inside = locatedPath(first);
        const texts = others.map(os_textOf);
        const doubt = args.rest ?? args.positional.find((value) => value.kind === 'unknown');
        if (inside !== null && texts.every((text) => text !== null)) {
            const joined = joinPaths(inside, texts);
            return joined.startsWith('/') ? literal_str(joined) : located(joined, place);
        }
        if (doubt !== undefined && doubt !== null)
            return doubt;
        const start = os_textOf(first);
        if (start === null || texts.includes(null))
            return literal_unknown(literal_cause('the path is not modelled', place));
        return literal_str(joinPaths(start, texts));
    }, false),
    dirname: ofPath('dirname', dirname),
    basename: literal_native('basename', (_machine, args, place) => {
        const [value = none] = args.positional;
        const path = locatedPath(value) ?? os_textOf(value);
        if (path !== null && basename(path) !== '')
            return literal_str(basename(path));
        return value.kind === 'unknown'
            ? value
            : path === null
                ? literal_unknown(literal_cause('the path is not modelled', place))
                : literal_str('');
    }, false),
    abspath: os_same('abspath'),
    realpath: os_same('realpath'),
    normpath: os_same('normpath'),
    splitext: pure('splitext', (_machine, args, place) => {
        const text = os_textOf(args.positional[0]);
        return text === null ? literal_unknown(literal_cause('the path is not modelled', place)) : tuple(splitExtension(text).map(literal_str));
    }, false),
    isabs: pure('isabs', (_machine, args) => bool((os_textOf(args.positional[0]) ?? '').startsWith('/')), false),
});
const os = nativeModule('os', {
    path: osPath,
    environ: makeInstance(environClass),
    getenv: literal_native('getenv', (_machine, _args, place) => environment(place), false),
    getcwd: literal_native('getcwd', (_machine, _args, place) => literal_unknown(literal_cause('it depends on where the program runs', place)), false),
    sep: literal_str('/'),
    linesep: literal_str('\n'),
});

;// CONCATENATED MODULE: ./out/python/standard/pathlib.js




const payloadOf = (value) => {
    if (value?.kind !== 'instance' || typeof value.payload !== 'object' || value.payload === null)
        return null;
    return 'kind' in value.payload && value.payload.kind === 'path' ? value.payload : null;
};
const pathlib_make = (cls, path, inside) => makeInstance(cls, [], { kind: 'path', path, inside });
const clean = (path) => {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
};
function pathlib_combine(cls, parts, place) {
    let path = '';
    let inside = false;
    for (const part of parts) {
        const held = payloadOf(part);
        const within = locatedPath(part);
        if (held !== null)
            [path, inside] =
                held.inside || held.path.startsWith('/') ? [held.path, held.inside] : [joinPaths(path, [held.path]), inside];
        else if (within !== null)
            [path, inside] = [within, true];
        else if (part.kind === 'str')
            [path, inside] = part.value.startsWith('/') ? [part.value, false] : [joinPaths(path, [part.value]), inside];
        else
            return part.kind === 'unknown' ? part : literal_unknown(literal_cause('the path is not modelled', place));
    }
    return pathlib_make(cls, clean(path), inside);
}
// What depends on the whole path is unknown for one within the workspace.
const whole = (name, show) => property(name, (self, place) => {
    const held = payloadOf(self);
    return held === null ? none : held.inside ? located(held.path, place) : show(held.path);
});
const lastPart = (name, show) => property(name, (self, place) => {
    const held = payloadOf(self);
    const last = held?.path.split('/').at(-1) ?? '';
    return held === null || (held.inside && last === '') ? located(held?.path ?? '', place) : literal_str(show(last));
});
const suffix = (last) => {
    const at = last.lastIndexOf('.');
    return at > 0 && at < last.length - 1 ? last.slice(at) : '';
};
const pathlib_textOf = (self, place) => {
    const held = payloadOf(self);
    return held === null ? none : held.inside ? located(held.path, place) : literal_str(held.path === '' ? '.' : held.path);
};
const resolved = (_machine, self, place) => {
    const held = payloadOf(self);
    if (held?.inside !== true || self?.kind !== 'instance')
        return literal_unknown(literal_cause('it depends on where the program runs', place));
    return pathlib_make(self.cls, normalizePath(held.path), true);
};
const files = [
    'exists',
    'is_file',
    'is_dir',
    'read_text',
    'read_bytes',
    'open',
    'glob',
    'rglob',
    'iterdir',
    'stat',
    'mkdir',
    'write_text',
    'unlink',
    'touch',
];
const parentOf = (path) => {
    const at = path.lastIndexOf('/');
    return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at);
};
const pathClass = nativeClass('Path', {
    module: 'pathlib',
    construct: (_machine, cls, args, place) => args.rest ?? pathlib_combine(cls, args.positional, place),
    members: {
        parent: property('parent', (self) => {
            const held = payloadOf(self);
            return held === null || self.kind !== 'instance' ? none : pathlib_make(self.cls, parentOf(held.path), held.inside);
        }),
        parents: property('parents', (self, place) => {
            const held = payloadOf(self);
            if (held === null || self.kind !== 'instance')
                return none;
            const all = [];
            for (let path = held.path; path !== '' && path !== '/'; path = parentOf(path))
                all.push(pathlib_make(self.cls, parentOf(path), held.inside));
            return all.length > 0 ? tuple(all) : literal_unknown(literal_cause('it lies outside of the workspace', place));
        }),
        name: lastPart('name', (last) => last),
        stem: lastPart('stem', (last) => last.slice(0, last.length - suffix(last).length)),
        suffix: lastPart('suffix', suffix),
        parts: whole('parts', (path) => tuple([
            ...(path.startsWith('/') ? [literal_str('/')] : []),
            ...path
                .split('/')
                .filter((part) => part !== '')
                .map(literal_str),
        ])),
        resolve: literal_native('resolve', (machine, args, place) => resolved(machine, args.positional[0], place)),
        absolute: literal_native('absolute', (machine, args, place) => resolved(machine, args.positional[0], place)),
        as_posix: literal_native('as_posix', (_machine, args, place) => pathlib_textOf(args.positional[0], place)),
        joinpath: literal_native('joinpath', (_machine, args, place) => {
            const [self] = args.positional;
            return self?.kind === 'instance' ? pathlib_combine(self.cls, args.positional, place) : none;
        }),
        with_suffix: literal_native('with_suffix', (_machine, args, place) => {
            const [self, added] = args.positional;
            const held = payloadOf(self);
            if (held === null || self?.kind !== 'instance' || added?.kind !== 'str')
                return literal_unknown(literal_cause('the path is not modelled', place));
            const last = held.path.split('/').at(-1) ?? '';
            return pathlib_make(self.cls, held.path.slice(0, held.path.length - suffix(last).length) + added.value, held.inside);
        }),
        __truediv__: literal_native('__truediv__', (_machine, args, place) => {
            const [self] = args.positional;
            return self?.kind === 'instance' ? pathlib_combine(self.cls, args.positional, place) : none;
        }),
        __str__: literal_native('__str__', (_machine, args, place) => pathlib_textOf(args.positional[0], place)),
        __fspath__: literal_native('__fspath__', (_machine, args, place) => pathlib_textOf(args.positional[0], place)),
        __eq__: literal_native('__eq__', (_machine, args, place) => {
            const [a, b] = args.positional.map(payloadOf);
            if (a == null || b == null)
                return bool(false);
            return a.inside === b.inside
                ? bool(a.path === b.path)
                : literal_unknown(literal_cause('it depends on where the workspace lies', place));
        }),
        __getattr__: literal_native('__getattr__', (_machine, args, place) => {
            const [, name] = args.positional;
            return foreign(`pathlib.Path.${name?.kind === 'str' ? name.value : '?'}`, place);
        }),
        ...Object.fromEntries(files.map((name) => [
            name,
            literal_native(name, (machine, _args, place) => {
                const why = literal_cause('it asks the file system', place);
                machine.mayRaise(why);
                return literal_unknown(why);
            }),
        ])),
    },
});
const somewhere = (name) => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: literal_native(name, (_machine, _args, place) => literal_unknown(literal_cause('it depends on where the program runs', place))),
});
pathClass.names.names.set('cwd', somewhere('cwd'));
pathClass.names.names.set('home', somewhere('home'));
const pathlib = nativeModule('pathlib', {
    Path: pathClass,
    PurePath: pathClass,
    PurePosixPath: pathClass,
    PosixPath: pathClass,
});

;// CONCATENATED MODULE: ./out/python/standard/small-modules.js








const small_modules_textOf = (value) => (value?.kind === 'str' ? value.value : '');
const small_modules_identity = (name) => literal_native(name, (_machine, args) => args.positional[0] ?? none, false);
const abc = nativeModule('abc', {
    ABC: nativeClass('ABC', { module: 'abc', bases: [objectClass] }),
    ABCMeta: nativeClass('ABCMeta', { module: 'abc' }),
    abstractmethod: small_modules_identity('abstractmethod'),
});
const lower = 'abcdefghijklmnopqrstuvwxyz';
const string = nativeModule('string', {
    ascii_lowercase: literal_str(lower),
    ascii_uppercase: literal_str(lower.toUpperCase()),
    ascii_letters: literal_str(lower + lower.toUpperCase()),
    digits: literal_str('0123456789'),
    hexdigits: literal_str('0123456789abcdefABCDEF'),
    octdigits: literal_str('01234567'),
    punctuation: literal_str('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
    whitespace: literal_str(' \t\n\r\v\f'),
});
function dedent(text) {
    const lines = text.split('\n').map((line) => (/^[ \t]*$/.test(line) ? '' : line));
    const margins = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
    const margin = margins.reduce((least, one) => {
        if (least === null)
            return one;
        let length = 0;
        while (length < least.length && least[length] === one[length])
            length += 1;
        return least.slice(0, length);
    }, null);
    return lines.map((line) => (line === '' ? line : line.slice((margin ?? '').length))).join('\n');
}
const textwrap = nativeModule('textwrap', {
    dedent: pure('dedent', (_machine, args) => literal_str(dedent(small_modules_textOf(args.positional[0]))), false),
    indent: pure('indent', (_machine, args, place) => {
        const [text, prefix] = args.positional;
        if (args.positional.length !== 2)
            return literal_unknown(literal_cause('`indent` is not modelled here', place));
        return literal_str(splitLines(small_modules_textOf(text), true)
            .map((line) => (stripText(line, null, 'strip') === '' ? line : small_modules_textOf(prefix) + line))
            .join(''));
    }, false),
});
const inspect = nativeModule('inspect', {
    cleandoc: pure('cleandoc', (_machine, args) => {
        const lines = cleanDocstring(small_modules_textOf(args.positional[0])).split('\n');
        while (lines[0] === '')
            lines.shift();
        while (lines.at(-1) === '')
            lines.pop();
        return literal_str(lines.join('\n'));
    }, false),
});
const small_modules_whole = (name, round) => pure(name, (_machine, args, place) => {
    const [value] = args.positional;
    if (value?.kind === 'int' || value?.kind === 'bool')
        return literal_int(BigInt(value.value));
    if (value?.kind === 'float' && Number.isFinite(value.value))
        return literal_int(round(value.value));
    return literal_unknown(literal_cause(`\`${name}\` is not modelled here`, place));
}, false);
const math = nativeModule('math', {
    ceil: small_modules_whole('ceil', Math.ceil),
    floor: small_modules_whole('floor', Math.floor),
    trunc: small_modules_whole('trunc', Math.trunc),
    pi: literal_float(Math.PI),
    e: literal_float(Math.E),
    inf: literal_float(Infinity),
    nan: literal_float(Number.NaN),
});
const operator = nativeModule('operator', {
    itemgetter: literal_native('itemgetter', (_machine, args) => literal_native('itemgetter', (machine, given, place) => {
        const picked = args.positional.map((key) => subscript(machine, given.positional[0] ?? none, key, place));
        return picked.length === 1 ? (picked[0] ?? none) : tuple(picked);
    }, false), false),
    attrgetter: literal_native('attrgetter', (_machine, args) => literal_native('attrgetter', (machine, given, place) => {
        const [name] = args.positional;
        if (args.positional.length !== 1 || small_modules_textOf(name).includes('.'))
            return literal_unknown(literal_cause('`attrgetter` is not modelled here', place));
        const found = attribute_findAttribute(machine, given.positional[0] ?? none, small_modules_textOf(name), place);
        if (found === undefined)
            throw exceptions_raised('AttributeError', small_modules_textOf(name), place);
        return found;
    }, false), false),
});
const simpleNamespace = nativeClass('SimpleNamespace', {
    module: 'types',
    construct: (_machine, cls, args) => args.rest ?? makeInstance(cls, args.keywords),
});
const types = nativeModule('types', { SimpleNamespace: simpleNamespace });
const importlib = nativeModule('importlib', {
    import_module: pure('import_module', (machine, args, place) => {
        const name = small_modules_textOf(args.positional[0] ?? args.keywords.get('name'));
        const base = small_modules_textOf(args.positional[1] ?? args.keywords.get('package'));
        const dots = /^\.*/.exec(name)?.[0].length ?? 0;
        if (dots === 0)
            return machine.import(name, [], place);
        const parts = base.split('.');
        if (base === '' || dots > parts.length)
            throw exceptions_raised('TypeError', 'a relative import needs its package', place);
        return machine.import([...parts.slice(0, parts.length - dots + 1), name.slice(dots)].join('.'), [], place);
    }, false),
});
/** Modules of which a handful of names is enough. */
const smallModules = [abc, string, textwrap, inspect, math, operator, types, importlib];

;// CONCATENATED MODULE: ./out/python/standard/provide-standard.js















const templates = new Map([
    typing,
    nativeModule('typing_extensions', typingMembers),
    functools,
    datetimeModule,
    enumModule,
    dataclasses,
    collections_collections,
    contextlib,
    copy,
    itertools,
    json,
    os,
    osPath,
    pathlib,
    ...smallModules,
].map((module) => [module.name, module]));
/** The modules of Python's library that are modelled. Each evaluation has its own, because modules can be changed. */
function standardModules(version) {
    const made = new Map([['sys', makeSys(version)]]);
    return (name) => {
        const known = made.get(name);
        if (known !== undefined)
            return known;
        const template = templates.get(name);
        if (template === undefined)
            return null;
        const names = { kind: 'namespace', names: new Map(template.names.names), havoc: null };
        const module = { ...template, names: { ...names } };
        made.set(name, module);
        return module;
    };
}

;// CONCATENATED MODULE: ./out/deployment/launchers.js
/** Module path of one of dlt's launchers. (dlt/_workspace/deployment/launchers/__init__.py) */
const launcher = (name) => `dlt._workspace.deployment.launchers.${name}`;

;// CONCATENATED MODULE: ./out/deployment/dashboard-job.js


/** The job that every workspace deployment ends with. (dlt/_workspace/deployment/manifest.py) */
const dashboardJob = ({ engine }) => ({
    ...(engine === 1n ? {} : { engine_version: engine }),
    job_ref: job_ref/* dashboardJobRef */.JL,
    entry_point: {
        module: 'dlt._workspace.helpers.dashboard.dlt_dashboard',
        function: null,
        job_type: 'interactive',
        launcher: launcher('dashboard'),
    },
    expose: { interface: 'gui', category: 'dashboard', manual: true },
    triggers: ['http:'],
    execute: { concurrency: 1n },
    require: { dependency_groups: [job_ref/* dashboardJobRef */.JL] },
    description: 'Workspace dashboard',
});

// EXTERNAL MODULE: ./out/manifest/freshness.js
var freshness = __webpack_require__(1703);
// EXTERNAL MODULE: ./out/manifest/trigger-constructors.js
var trigger_constructors = __webpack_require__(3392);
;// CONCATENATED MODULE: ./out/deployment/python-fault.js




/** dlt's own exceptions, with the builtin ones they can be caught as. (dlt/_workspace/deployment/exceptions.py) */
const python_fault_classes = new Map();
function deploymentException(name, builtin) {
    const known = python_fault_classes.get(name);
    if (known !== undefined)
        return known;
    const cls = nativeClass(name, { module: 'dlt._workspace.deployment.exceptions', bases: [exceptionClass(builtin)] });
    python_fault_classes.set(name, cls);
    return cls;
}
/** What dlt raises in Python, carrying the diagnostic that tells people about it. */
function dltRaises(name, builtin, diagnostic, place) {
    const cls = deploymentException(name, builtin);
    return new PythonException(makeInstance(cls, [['args', tuple([literal_str(diagnostic.message)])]], diagnostic), place);
}

;// CONCATENATED MODULE: ./out/deployment/job-factory.js






const job_factory_textOf = (job, name) => job.names.names.get(name) ?? none;
/** The job's reference, or the unknown that keeps it from being known. */
function jobRefOf(job) {
    const section = job_factory_textOf(job, 'section');
    const name = job_factory_textOf(job, 'name');
    const odd = [section, name].find((value) => value.kind !== 'str' && value.kind !== 'unknown');
    if (odd !== undefined)
        return literal_unknown(literal_cause('the text of this name is not modelled', job.payload.place));
    if (section.kind !== 'str')
        return section;
    return name.kind === 'str' ? (0,job_ref/* makeJobRef */.VH)(section.value, name.value) : name;
}
function job_factory_derived(name, make) {
    return property(name, (self, place) => eventOf(self, make, place));
}
function eventOf(self, make, place) {
    if (self.kind !== 'instance')
        return none;
    const ref = jobRefOf(self);
    if (typeof ref !== 'string')
        return ref.kind === 'unknown' ? ref : literal_unknown(literal_cause('its name is not a text', place));
    const made = make(ref);
    if (made.kind === 'invalid')
        throw dltRaises('InvalidTrigger', 'ValueError', made.diagnostic, place);
    return literal_str('trigger' in made ? made.trigger : made.constraint);
}
/** The object that the decorators put in the place of a function. (dlt/_workspace/deployment/decorators.py) */
const jobFactoryClass = nativeClass('JobFactory', {
    module: 'dlt._workspace.deployment.decorators',
    members: {
        job_ref: property('job_ref', (self) => {
            const ref = self.kind === 'instance' ? jobRefOf(self) : none;
            return typeof ref === 'string' ? literal_str(ref) : ref;
        }),
        success: job_factory_derived('success', trigger_constructors/* jobSuccessTrigger */.$b),
        fail: job_factory_derived('fail', trigger_constructors/* jobFailTrigger */.wn),
        completed: property('completed', (self, place) => tuple([eventOf(self, trigger_constructors/* jobSuccessTrigger */.$b, place), eventOf(self, trigger_constructors/* jobFailTrigger */.wn, place)])),
        is_fresh: job_factory_derived('is_fresh', (ref) => (0,freshness/* freshnessOf */.T5)('job.is_fresh', ref)),
        is_matching_interval_fresh: job_factory_derived('is_matching_interval_fresh', (ref) => (0,freshness/* freshnessOf */.T5)('job.is_matching_interval_fresh', ref)),
        __call__: literal_native('__call__', (machine, args, place) => {
            const [self, ...positional] = args.positional;
            if (self?.kind !== 'instance')
                return none;
            const { function: inner, keys } = self.payload;
            if (keys.kind === 'tuple' && keys.items.length === 0)
                return machine.call(inner, { ...args, positional }, place);
            const why = literal_cause('the job is called, and its configuration is injected', place);
            machine.mayRaise(why);
            return literal_unknown(why);
        }),
    },
});
const isJob = (value) => value.kind === 'instance' && value.cls.mro.includes(jobFactoryClass);

;// CONCATENATED MODULE: ./out/deployment/agents.js



/** An agent is a job; which one, its definition says, and that is not read. */
function agentJob(place) {
    const job = makeInstance(jobFactoryClass, [], {
        function: none,
        keys: none,
        inputs: null,
        place,
    });
    return literal_unknown(literal_cause('agents are not modelled', place), [job]);
}
/** `run.agent`: decorates a function, or is given an agent. */
const agent = literal_native('agent', (_machine, args, place) => args.positional.length > 0 || args.rest !== null
    ? agentJob(place)
    : literal_native('agent', (_inner, _given, at) => agentJob(at), false), false);
const agents_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
const others = [
    'result',
    'Doc',
    'Entity',
    'THubEntity',
    'THubEntityType',
    'TAgentSpec',
    'TAgentOutput',
    'TAgentJobResult',
    'JobAbortedException',
];
/** What `dlt.hub.run` has since 1.31 beside the decorators of before. */
const agentMembers = {
    agent,
    ...Object.fromEntries(others.map((name) => [name, foreign(`dlt.hub.run.${name}`, agents_nowhere)])),
};

;// CONCATENATED MODULE: ./out/deployment/configspec.js




/** The base of dlt's configuration specifications. (dlt/common/configuration/specs/base_configuration.py) */
const baseConfigurationClass = nativeClass('BaseConfiguration', {
    module: 'dlt.common.configuration.specs.base_configuration',
});
const marked = '__configspec__';
/** `@configspec`, with and without parentheses: marks the class, and derives it from the base where it is not yet. */
const configspec = literal_native('configspec', (machine, args) => {
    const [cls] = args.positional;
    if (cls !== undefined)
        return mark(machine, cls);
    return literal_native('configspec', (inner, given) => mark(inner, given.positional[0] ?? none), false);
}, false);
function mark(machine, cls) {
    if (cls.kind !== 'class')
        return cls;
    bind(machine, cls.names, marked, yes);
    if (cls.mro.includes(baseConfigurationClass))
        return cls;
    const names = namespace([...cls.names.names].filter(([name]) => /^__(module|qualname|doc|annotations|configspec)__$/.test(name)));
    return makeClass(cls.name, [cls, baseConfigurationClass], names);
}
/**
 * The keys of a specification: annotated names, inherited ones first, without dunders and class variables. Only what
 * `@configspec` has marked counts. Null for a class that is no specification.
 */
function specKeys(spec) {
    if (spec.kind === 'unknown')
        return spec;
    if (spec.kind !== 'class')
        return null;
    const outside = spec.mro.find((cls) => cls.foreign !== null)?.foreign;
    if (outside != null)
        return outside;
    if (!spec.mro.includes(baseConfigurationClass))
        return null;
    const keys = [];
    for (const cls of spec.mro.toReversed()) {
        if (!cls.names.names.has(marked))
            continue;
        const annotations = cls.names.names.get('__annotations__');
        if (annotations?.kind !== 'dict')
            continue;
        if (annotations.havoc !== null)
            return annotations.havoc;
        for (const { key, value } of annotations.entries.values()) {
            if (key.kind !== 'str' || key.value.startsWith('__') || configspec_isClassVariable(value))
                continue;
            if (!keys.includes(key.value))
                keys.push(key.value);
        }
    }
    return keys;
}
function configspec_isClassVariable(value) {
    if (value.kind === 'str')
        return /^(typing\.)?ClassVar\b/.test(value.value);
    return typeFormOf(value)?.origin === 'ClassVar';
}

;// CONCATENATED MODULE: ./out/deployment/annotation.js



/** The value of a parameter's annotation; texts are evaluated in the function's module, and stay texts where that fails. */
function resolveAnnotation(machine, func, name, place) {
    const held = func.annotations.get(name);
    if (held === null)
        return lazily(machine, func, name);
    if (held?.kind === 'str')
        return evaluateText(machine, func, held.value, held);
    return held ?? unresolved(place);
}
const unresolved = (_place) => none;
function lazily(machine, func, name) {
    const { posonly, args, kwonly } = func.node.args;
    const parameter = [...posonly, ...args, ...kwonly].find((one) => one.name === name);
    const returns = name === 'return' && func.node.kind !== 'Lambda' ? func.node.returns : null;
    const node = parameter?.annotation ?? returns;
    if (node === null)
        return none;
    if (machine.version.minor >= 14 && !func.scope.module.lazyAnnotations)
        return machine.evaluate(node, frameOf(func));
    // A text within the text stays one: it is evaluated once.
    return annotation_attempt(() => machine.evaluate(node, frameOf(func)), { kind: 'str', value: '' });
}
function evaluateText(machine, func, text, otherwise) {
    const parsed = (0,parse/* parsePython */.w)(new TextEncoder().encode(`(${text.trim()})\n`), func.scope.unit.file, machine.version);
    const statement = parsed.kind === 'module' ? parsed.module.body[0] : undefined;
    if (parsed.kind !== 'module' || statement?.kind !== 'Expr' || parsed.module.body.length !== 1)
        return otherwise;
    const frame = frameOf(func);
    const scope = { ...frame.scope, unit: parsed.source };
    return annotation_attempt(() => machine.evaluate(statement.value, { ...frame, scope }), otherwise);
}
// Annotations that are texts see the module of the function only.
function frameOf(func) {
    const { module, unit } = func.scope;
    return {
        scope: {
            kind: 'module',
            unit,
            module,
            names: module.names,
            parent: null,
            bound: null,
            globals: new Set(),
            nonlocals: new Set(),
            owner: null,
            privates: null,
            isComprehension: false,
        },
        exits: { returns: [], breaks: [], continues: [] },
        yields: null,
    };
}
function annotation_attempt(run, otherwise) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof PythonException)
            return otherwise;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/deployment/config-hint.js




/** Forms of `typing` that stand for mappings and sequences. */
const config_hint_collections = new Set([
    'Sequence',
    'MutableSequence',
    'Mapping',
    'MutableMapping',
    'ByteString',
    'DefaultDict',
    'OrderedDict',
    'Counter',
    'Deque',
    'ChainMap',
    'Text',
]);
const supported = new Set([
    'str',
    'int',
    'float',
    'bool',
    'bytes',
    'dict',
    'list',
    'tuple',
    'range',
    'datetime',
    'date',
    'time',
    'Decimal',
    'Enum',
]);
/** Classes outside of the workspace that are known to be configuration, or known not to be. */
const outside = new Map([
    ['decimal.Decimal', true],
    ['collections.OrderedDict', true],
    ['collections.defaultdict', true],
    ['collections.Counter', true],
    ['collections.deque', true],
    ['collections.ChainMap', true],
    ['collections.abc.Mapping', true],
    ['collections.abc.MutableMapping', true],
    ['collections.abc.Sequence', true],
    ['collections.abc.MutableSequence', true],
    ['collections.abc.Iterable', false],
    ['collections.abc.Iterator', false],
    ['collections.abc.Callable', false],
    ['collections.abc.Set', false],
    ['uuid.UUID', false],
    ['complex', false],
    ['pathlib.Path', false],
    ['pathlib.PurePath', false],
    ['pathlib.PosixPath', false],
    ['logging.Logger', false],
    ['fractions.Fraction', false],
    ['re.Pattern', false],
    ['io.StringIO', false],
    ['io.BytesIO', false],
]);
/**
 * Whether dlt takes a type for that of a configuration value.
 * (is_valid_hint of dlt/common/configuration/specs/base_configuration.py)
 */
function isConfigHint(hint) {
    if (hint.kind === 'unknown')
        return outside.get(hint.foreign ?? '') ?? credentials(hint.foreign) ?? hint;
    const form = typeFormOf(hint);
    if (form !== null)
        return ofForm(form.origin, form.args, form.bare);
    if (hint.kind === 'class')
        return ofClass(hint);
    if (hint.kind === 'instance') {
        const supertype = hint.names.names.get('__supertype__');
        if (supertype !== undefined)
            return isConfigHint(supertype);
    }
    return false;
}
// dlt's own specifications and credentials, and pendulum's moments, are all configuration.
function credentials(path) {
    if (path === null)
        return null;
    return /^dlt\..*(Credentials|Configuration)$/.test(path) || /^pendulum\.(DateTime|Date|Time)$/.test(path)
        ? true
        : null;
}
function ofForm(origin, args, bare) {
    const [first = none] = args;
    if (typeof origin !== 'string')
        return isConfigHint(origin);
    if (origin === 'Any')
        return true;
    if (bare)
        return config_hint_collections.has(origin);
    switch (origin) {
        case 'Final':
        case 'ClassVar':
            return true;
        case 'Annotated':
            return isConfigHint(first);
        case 'Literal':
            return isConfigHint(typeOf(first));
        case 'Union':
            return ofUnion(args);
        default:
            return config_hint_collections.has(origin);
    }
}
// An optional type counts as its first member, any other union as a configuration it may hold.
function ofUnion(args) {
    const [first = none] = args;
    if (args.some((arg) => arg.kind === 'none' || (arg.kind === 'class' && arg.name === 'NoneType')))
        return isConfigHint(first);
    const doubt = args.find((arg) => arg.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return credentials(doubt.foreign) ?? doubt;
    return args.some((arg) => arg.kind === 'class' && arg.mro.includes(baseConfigurationClass));
}
function ofClass(cls) {
    for (const base of cls.mro) {
        if (base === baseConfigurationClass)
            return true;
        if (supported.has(base.name) && base.construct !== null)
            return true;
        if (base.names.names.has('__dataclass_fields__') || base.name === 'Enum')
            return true;
        if (base.foreign !== null)
            return base.foreign;
    }
    return false;
}

;// CONCATENATED MODULE: ./out/deployment/dlt-config.js


const markerClass = nativeClass('ConfigValueSentinel', { module: 'dlt.common.typing' });
/** `dlt.config.value` and `dlt.secrets.value`: they mark a parameter that is injected. */
const markers = { config: makeInstance(markerClass), secrets: makeInstance(markerClass) };
const isMarker = (value) => value.kind === 'instance' && value.cls === markerClass;
/** Whether it is `dlt.secrets.value`. */
const isSecretMarker = (value) => value === markers.secrets;
const accessorClass = nativeClass('_Accessor', {
    module: 'dlt.common.configuration.accessors',
    members: {
        __getitem__: literal_native('__getitem__', (machine, _args, place) => read(machine, place)),
        get: literal_native('get', (machine, _args, place) => read(machine, place)),
        __contains__: literal_native('__contains__', (machine, _args, place) => read(machine, place)),
        __setitem__: literal_native('__setitem__', () => none),
        register_provider: literal_native('register_provider', () => none),
    },
});
const read = (machine, place) => {
    const why = literal_cause('it is read from configuration', place);
    machine.mayRaise(why);
    return literal_unknown(why);
};
/** `dlt.config` and `dlt.secrets` */
const makeAccessor = (kind) => makeInstance(accessorClass, [['value', markers[kind]]]);

;// CONCATENATED MODULE: ./out/deployment/config-keys.js











/**
 * The names of a signature that dlt injects: parameters with a default whose type is that of a configuration value.
 * A tuple of texts, or the unknown that keeps it from being known. Raises what decorating such a function raises.
 * (dlt/common/reflection/spec.py)
 */
function configKeys(machine, func, spec, place) {
    if (spec.kind !== 'none') {
        const keys = specKeys(spec);
        if (keys === null)
            throw exceptions_raised('AttributeError', "the spec has no attribute 'get_resolvable_fields'", place);
        return Array.isArray(keys) ? tuple(keys.map(literal_str)) : keys;
    }
    const inner = innermost(func);
    if (inner.kind === 'unknown')
        return inner;
    if (inner.kind === 'class' || inner.kind === 'native' || inner.kind === 'instance') {
        return literal_unknown(literal_cause('its signature is not modelled', place));
    }
    const target = inner.kind === 'method' ? inner.function : inner;
    if (target.kind !== 'function')
        return literal_unknown(literal_cause('its signature is not modelled', place));
    const keys = [];
    for (const { name } of eligible(target)) {
        const counted = isKey(machine, target, name, place);
        if (typeof counted !== 'boolean')
            return counted;
        if (counted && !name.startsWith('__'))
            keys.push(literal_str(name));
    }
    publish(machine, func, target);
    return tuple(keys);
}
// `functools.wraps` leaves a trail to the function inside, and signatures follow it.
function innermost(func) {
    let current = func;
    for (let hops = 0; hops < 50; hops += 1) {
        if (current.kind !== 'function' && current.kind !== 'instance')
            return current;
        const next = current.names.names.get('__wrapped__');
        if (next === undefined)
            return current;
        current = next;
    }
    return current;
}
const eligible = (func) => {
    const { posonly, args, kwonly } = func.node.args;
    return [...posonly, ...args, ...kwonly].filter(({ name }) => name !== 'self' && name !== 'cls');
};
function isKey(machine, func, name, place) {
    const value = func.defaults.get(name);
    if (value === undefined)
        return false;
    const annotated = func.annotations.has(name);
    const annotation = annotated ? resolveAnnotation(machine, func, name, place) : null;
    const valid = annotation === null ? true : isConfigHint(annotation);
    if (valid !== true)
        return valid;
    if (annotation !== null && typeFormOf(annotation)?.origin === 'ClassVar')
        return false;
    if (value.kind === 'unknown' && !isMarker(value))
        return true;
    const isAny = annotation === null || (typeFormOf(annotation)?.origin === 'Any' && typeFormOf(annotation)?.bare === true);
    const called = isCallable(machine, value, place);
    if (isAny && value.kind !== 'none' && !isMarker(value) && called !== true) {
        if (called !== false)
            return called;
        const type = typeOf(value);
        const fits = type.kind === 'unknown' ? type : isConfigHint(type);
        if (typeof fits !== 'boolean')
            return fits;
        if (!fits)
            throw exceptions_raised('ConfigFieldTypeHintNotSupported', `the default of \`${name}\` has a type that cannot be configuration`, place);
    }
    checkMutable(machine, name, value, place);
    return true;
}
// The signature becomes a dataclass, and that refuses defaults that can be changed.
function checkMutable(machine, name, value, place) {
    if (isMarker(value) || value.kind === 'class')
        return;
    if (value.kind === 'instance' && value.cls.mro.includes(baseConfigurationClass))
        return;
    const { minor } = machine.version;
    const refused = value.kind === 'dict'
        ? minor === 11
        : value.kind === 'list' ||
            (value.kind === 'set' && !value.frozen) ||
            (minor >= 11 && hashKey(value) === null && value.kind !== 'tuple');
    if (refused) {
        const type = typeOf(value);
        const text = type.kind === 'class' ? type.name : '?';
        throw exceptions_raised('ValueError', `mutable default <class '${text}'> for field ${name} is not allowed: use default_factory`, place);
    }
}
// The class that dlt makes of a signature is put into the module of the function.
function publish(machine, _func, target) {
    const qualified = target.names.names.get('__qualname__');
    if (qualified?.kind !== 'str')
        return;
    const words = qualified.value.replaceAll('<locals>.', '').match(/[^.^_]+/g) ?? [];
    const name = `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Configuration`;
    const { module } = target.scope;
    const place = { unit: target.scope.unit, start: target.node.start, end: target.node.start + 3 };
    bind(machine, module.names, name, literal_unknown(literal_cause(`dlt puts the class \`${name}\` here`, place)));
}

;// CONCATENATED MODULE: ./out/deployment/hint-schema.js



const hint_schema_ofClass = new Map([
    [strClass, { type: 'string' }],
    [intClass, { type: 'integer' }],
    [floatClass, { type: 'number' }],
    [boolClass, { type: 'boolean' }],
    [bytesClass, { type: 'string', contentEncoding: 'base64' }],
    [datetimeClass, { type: 'string', format: 'date-time' }],
    [dateClass, { type: 'string', format: 'date' }],
    [timeClass, { type: 'string', format: 'time' }],
    [listClass, { type: 'array' }],
    [tupleClass, { type: 'array' }],
    [setClass, { type: 'array' }],
    [frozensetClass, { type: 'array' }],
    [dictClass, { type: 'object' }],
]);
const hint_schema_sequences = [listClass, tupleClass, setClass, frozensetClass];
/**
 * The JSON Schema of an annotation, made optional where its default is None. Null for what is not modelled.
 * (JsonSchemaBuilder of dlt/common/reflection/json_schema.py)
 */
function hintSchema(hint, orNone = false) {
    if (orNone)
        return isUnion(hint) ? unionSchema(withNone(hint_schema_membersOf(hint))) : unionSchema(withNone([hint]));
    if (hint.kind === 'class')
        return hint_schema_ofClass.get(hint) ?? null;
    const form = typeFormOf(hint);
    if (form === null)
        return null;
    const { origin, args, bare } = form;
    if (origin === 'Any')
        return bare ? {} : null;
    if (bare)
        return null;
    if (origin === 'Union')
        return unionSchema(args);
    if (origin === 'Literal')
        return literalSchema(args);
    if (origin === 'Annotated')
        return annotatedSchema(args);
    if (hint_schema_sequences.includes(origin))
        return arraySchema(args);
    return origin === dictClass ? mappingSchema(args) : null;
}
/** The schema of a hint that `dlt.secrets.value` marks. Null where it is not known whether the hint was secret before. */
function secretSchema(schema, hint) {
    const form = typeFormOf(hint);
    if (form?.origin === 'Union')
        return null;
    return { ...schema, writeOnly: true };
}
/** Whether a hint admits None, as the resolver of configuration sees it. */
function isOptional(hint) {
    const form = typeFormOf(hint);
    if (form?.origin === 'Annotated')
        return isOptional(form.args[0] ?? hint);
    return isUnion(hint) && hint_schema_membersOf(hint).some(isNone);
}
const isUnion = (hint) => typeFormOf(hint)?.origin === 'Union';
const hint_schema_membersOf = (hint) => typeFormOf(hint)?.args ?? [];
const isNone = (hint) => hint.kind === 'none' || hint === noneTypeClass;
const withNone = (members) => members.some(isNone) ? members : [...members, noneTypeClass];
function unionSchema(members) {
    // dlt fails at an optional `Literal`, and drops all inputs for it; what it makes of others is not modelled.
    if (members.some((member) => ['Literal', 'Annotated'].includes(String(typeFormOf(member)?.origin))))
        return null;
    const variants = [];
    for (const member of members) {
        const variant = isNone(member) ? { type: 'null' } : isUnion(member) ? null : hintSchema(member);
        if (variant === null)
            return null;
        variants.push(variant);
    }
    const texts = variants.map((variant) => JSON.stringify(variant, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value)));
    // Equal members fall together in Python, or not, by how they were written.
    if (new Set(texts).size !== texts.length)
        return null;
    if (texts.includes('{}'))
        return {};
    const described = variants.filter((variant) => variant['type'] !== 'null');
    const [only] = described;
    if (described.length !== 1 || only === undefined)
        return { anyOf: variants };
    const { description, writeOnly, ...rest } = only;
    const anyOf = variants.map((variant) => (variant === only ? rest : variant));
    return {
        anyOf,
        ...(description === undefined ? {} : { description }),
        ...(writeOnly === undefined ? {} : { writeOnly }),
    };
}
/** The type of the values, where all have the same one. Values of an enumeration are not modelled. */
function literalSchema(args) {
    const values = [];
    const types = new Set();
    for (const arg of args) {
        if (arg.kind !== 'str' && arg.kind !== 'int' && arg.kind !== 'bool')
            return null;
        if (arg.kind === 'int' && (arg.value >= 2n ** 63n || arg.value < -(2n ** 63n)))
            return null;
        values.push(arg.value);
        types.add(arg.kind === 'str' ? 'string' : arg.kind === 'int' ? 'integer' : 'boolean');
    }
    const [type] = types;
    // Python drops repeated values, and takes 1 and True for different ones only here.
    if (new Set(values.map((value) => `${typeof value}${String(value)}`)).size !== values.length)
        return null;
    return { enum: values, ...(types.size === 1 && type !== undefined ? { type } : {}) };
}
/** dlt's own secret types stand for themselves: they are annotated with nothing else. */
function annotatedSchema([inner, ...metadata]) {
    if (inner === undefined || typeFormOf(inner)?.origin === 'Annotated')
        return null;
    const schema = hintSchema(inner);
    if (schema === null)
        return null;
    if (metadata.length === 0)
        return { ...schema, writeOnly: true };
    const [text] = metadata;
    return metadata.every((item) => item.kind === 'str') && text?.kind === 'str'
        ? { ...schema, description: text.value }
        : null;
}
function arraySchema(args) {
    const [item] = args.filter((arg) => arg.kind !== 'ellipsis');
    if (item === undefined)
        return null;
    const items = isNone(item) ? null : hintSchema(item);
    return items === null ? null : { type: 'array', items };
}
function mappingSchema(args) {
    const [, value] = args;
    if (args.length !== 2 || value === undefined)
        return null;
    const values = isNone(value) ? null : hintSchema(value);
    if (values === null)
        return null;
    return { type: 'object', additionalProperties: Object.keys(values).length === 0 ? true : values };
}

;// CONCATENATED MODULE: ./out/deployment/json-value.js

/** A Python value as dlt writes it to the manifest. Tuples are refused, as dlt's validation takes lists only. */
function jsonOf(value, path, utc = 'Z') {
    const json = (one) => ({ kind: 'json', json: one });
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'none':
            return json(null);
        case 'bool':
            return json(value.value);
        case 'int':
            return json(value.value);
        case 'float':
            return json(value.value);
        case 'str':
            return json(value.value);
        case 'list':
            return value.havoc ?? listOf(value.items, path, utc);
        case 'dict':
            return value.havoc ?? objectOf([...value.entries.values()], path, utc);
        case 'instance': {
            const moment = momentOf(value);
            if (moment?.kind === 'datetime') {
                const text = isoText(moment);
                return json(moment.offset === 0n && !moment.pendulum ? text.replace('+00:00', utc) : text);
            }
            if (value.base !== null)
                return jsonOf(value.base, path, utc);
            return { kind: 'unfit', path, type: value.cls.name };
        }
        default:
            return { kind: 'unfit', path, type: value.kind };
    }
}
function listOf(values, path, utc) {
    const items = [];
    for (const [index, value] of values.entries()) {
        const item = jsonOf(value, `${path}[${index}]`, utc);
        if (item.kind !== 'json')
            return item;
        items.push(item.json);
    }
    return { kind: 'json', json: items };
}
function objectOf(entries, path, utc) {
    const object = {};
    for (const { key, value } of entries) {
        const name = key.kind === 'instance' ? key.base : key;
        if (name?.kind !== 'str')
            return { kind: 'unfit', path, type: 'a key that is not text' };
        const item = jsonOf(value, `${path}.${name.value}`, utc);
        if (item.kind !== 'json')
            return item;
        Object.defineProperty(object, name.value, {
            value: item.json,
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return { kind: 'json', json: object };
}

;// CONCATENATED MODULE: ./out/deployment/input-schema.js







/** The launcher passes this argument itself: it is no input. */
const runContextKey = 'run_context';
/** Attributes of dlt's configurations: a key of that name would hide one, and is not modelled. */
const attributes = new Set([
    'get',
    'items',
    'keys',
    'values',
    'update',
    'copy',
    'pop',
    'clear',
    'popitem',
    'setdefault',
]);
/**
 * The JSON Schema of the configuration keys of a signature; null where there are none, an unknown where a type or a
 * default is not modelled. (inputs_from_spec of dlt/_workspace/deployment/reflection.py)
 */
function inputSchema(machine, func, keys, place) {
    const properties = {};
    const required = [];
    for (const key of keys) {
        if (key === runContextKey)
            continue;
        const property = attributes.has(key) ? notModelled(place) : propertyOf(machine, func, key, place);
        if ('kind' in property)
            return property;
        const { schema, needed } = property;
        properties[key] = schema;
        if (needed)
            required.push(key);
    }
    if (Object.keys(properties).length === 0)
        return null;
    return {
        type: 'object',
        properties,
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
    };
}
const notModelled = (place) => literal_unknown(literal_cause('the JSON Schema of this input is not modelled', place));
function propertyOf(machine, func, key, place) {
    const given = func.defaults.get(key) ?? none;
    if (given.kind === 'unknown')
        return given;
    const hint = func.annotations.has(key) ? resolveAnnotation(machine, func, key, place) : null;
    const isAny = hint === null || (typeFormOf(hint)?.origin === 'Any' && typeFormOf(hint)?.bare === true);
    if (isMarker(given)) {
        const schema = isAny ? {} : hintSchema(hint ?? none);
        if (schema === null)
            return hint?.kind === 'unknown' ? hint : notModelled(place);
        const marked = isSecretMarker(given) ? secretSchema(schema, hint ?? none) : schema;
        return marked === null ? notModelled(place) : { schema: marked, needed: isAny || !isOptional(hint ?? none) };
    }
    if (given.kind === 'none') {
        const schema = isAny ? {} : hintSchema(hint ?? none, true);
        if (schema === null)
            return hint?.kind === 'unknown' ? hint : notModelled(place);
        return { schema, needed: false };
    }
    const type = isAny ? typeOf(given) : (hint ?? none);
    const schema = hintSchema(type);
    if (schema === null)
        return type.kind === 'unknown' ? type : notModelled(place);
    const value = plainDefault(given);
    return value === undefined ? notModelled(place) : { schema: { ...schema, default: value }, needed: false };
}
const largest = 2n ** 63n;
/** A default as JSON; undefined for whatever its JSON may turn into something else. */
function plainDefault(value) {
    if (value.kind !== 'str' && value.kind !== 'int' && value.kind !== 'float' && value.kind !== 'bool')
        return undefined;
    if (value.kind === 'int' && (value.value >= largest || value.value < -largest))
        return undefined;
    if (value.kind === 'float' && !Number.isFinite(value.value))
        return undefined;
    const json = jsonOf(value, 'default');
    return json.kind === 'json' ? json.json : undefined;
}

;// CONCATENATED MODULE: ./out/deployment/bind-job.js








/** Binds a job to its function: name and section default to the function's own. */
function bindJob(machine, waiting, func, rules, place) {
    const nameOf = attribute_findAttribute(machine, func, '__name__', place);
    const name = waiting.names.names.get('name') ?? none;
    const section = waiting.names.names.get('section') ?? none;
    const named = textOrNone(name) ? (nameOf ?? none) : name;
    const module = attribute_findAttribute(machine, func, '__module__', place);
    if (func.kind !== 'unknown' && module?.kind !== 'str' && module?.kind !== 'unknown') {
        throw exceptions_raised('AttributeError', "'NoneType' object has no attribute '__name__'", place);
    }
    const sectioned = textOrNone(section) ? bind_job_lastPart(module ?? none) : section;
    const spec = waiting.names.names.get('_user_spec') ?? none;
    const all = configKeys(machine, func, spec, place);
    const keys = rules.engine === 1n ? all : withoutContext(all);
    const inputs = rules.engine === 1n ? null : inputsOf(machine, func, spec, keys, placeOfFunction(func) ?? place);
    const payload = { function: func, keys, inputs, place: placeOfFunction(func) ?? place };
    const bound = makeInstance(waiting.cls, waiting.names.names, payload);
    bind(machine, bound.names, 'name', named);
    bind(machine, bound.names, 'section', sectioned);
    return updateWrapper(machine, bound, func, place);
}
const withoutContext = (keys) => keys.kind === 'tuple' ? tuple(keys.items.filter((key) => key.kind !== 'str' || key.value !== runContextKey)) : keys;
function inputsOf(machine, func, spec, keys, place) {
    if (keys.kind === 'unknown')
        return keys;
    const names = keys.kind === 'tuple' ? keys.items.flatMap((key) => (key.kind === 'str' ? [key.value] : [])) : [];
    if (names.length === 0)
        return null;
    const inner = innermost(func);
    const target = inner.kind === 'method' ? inner.function : inner;
    if (spec.kind !== 'none' || target.kind !== 'function')
        return literal_unknown(literal_cause('the JSON Schema of its inputs is not modelled', place));
    return inputSchema(machine, target, names, place);
}
const textOrNone = (value) => value.kind === 'none' || (value.kind === 'str' && value.value === '');
const bind_job_lastPart = (module) => (module.kind === 'str' ? literal_str(module.value.split('.').at(-1) ?? '') : module);
function placeOfFunction(func) {
    if (func.kind !== 'function')
        return null;
    return { unit: func.scope.unit, start: func.node.start, end: func.node.start + 3 };
}

// EXTERNAL MODULE: ./out/manifest/normalize-trigger.js
var normalize_trigger = __webpack_require__(4454);
// EXTERNAL MODULE: ./out/manifest/period.js
var period = __webpack_require__(9971);
;// CONCATENATED MODULE: ./out/manifest/python-identifier.js
/**
 * Python's `str.isidentifier`, as of Python 3.12: XID_Start or `_`, then XID_Continue. Keywords pass, and so do `é`,
 * `变量` and `x·y`.
 */
function isPythonIdentifier(text) {
    const [first, ...rest] = text;
    return (first !== undefined && startCharacter.test(first) && rest.every((character) => continueCharacter.test(character)));
}
const startCharacter = /^[_\p{XID_Start}]$/u;
// Unicode 15.1 let these four join words. Python 3.13 follows it, and so do later versions of Node.js.
const continueCharacter = /^(?!\u200c|\u200d|\u30fb|\uff65)\p{XID_Continue}$/u;

;// CONCATENATED MODULE: ./out/deployment/author-value.js


/** An argument that takes texts, as the manifest room wants it; an unknown where any part of it is. */
function authorInput(machine, value, place) {
    const inner = value.kind === 'instance' && value.base !== null ? value.base : value;
    if (inner.kind === 'str' && inner !== value) {
        const text = textOf(machine, value, place);
        return typeof text === 'string' ? { kind: 'text', text } : text;
    }
    switch (inner.kind) {
        case 'unknown':
            return inner;
        case 'none':
            return { kind: 'none' };
        case 'str':
            return { kind: 'text', text: inner.value };
        case 'tuple':
            return collection(machine, 'tuple', inner.items, place);
        case 'list':
            return inner.havoc ?? collection(machine, 'list', inner.items, place);
        case 'dict':
        case 'set':
        case 'iterator':
        case 'range':
        case 'bytes': {
            const items = inner.kind === 'set' && inner.entries.size === 1
                ? members(machine, inner, place)
                : iterate(machine, inner, place);
            return Array.isArray(items) ? collection(machine, 'list', items, place) : items;
        }
        default: {
            const text = textOf(machine, inner, place);
            return typeof text === 'string' ? { kind: 'other', text } : text;
        }
    }
}
function collection(machine, kind, values, place) {
    const items = [];
    for (const value of values) {
        const item = authorInput(machine, value, place);
        if (item.kind === 'unknown')
            return item;
        items.push(item);
    }
    return { kind, items };
}

;// CONCATENATED MODULE: ./out/deployment/from-json.js


/** A JSON document as the Python value that `json.loads` gives. */
function fromJson(machine, json, place) {
    if (json === null)
        return none;
    if (typeof json === 'boolean')
        return bool(json);
    if (typeof json === 'bigint')
        return literal_int(json);
    if (typeof json === 'number')
        return literal_float(json);
    if (typeof json === 'string')
        return literal_str(json);
    if (Array.isArray(json))
        return list(json.map((item) => fromJson(machine, item, place)));
    const entries = Object.entries(json);
    return dictOf(machine, entries.map(([key, value]) => [literal_str(key), fromJson(machine, value, place)]), place);
}

;// CONCATENATED MODULE: ./out/deployment/requirements.js



/**
 * `require` as a job keeps it: as given, and from engine 2 on a copy in which a `machine` has become an `instance`
 * unless there is one. (TRequireSpecDeprecated of dlt/_workspace/deployment/typing.py)
 */
function requirementsOf(machine, value, { engine }, place) {
    if (engine === 1n || value.kind === 'none' || value.kind === 'unknown')
        return value;
    const copy = emptyDict();
    const doubt = merge(machine, copy, value, place);
    if (doubt !== null)
        return doubt;
    if (copy.havoc !== null)
        return copy;
    const renamed = emptyDict();
    for (const [id, entry] of copy.entries)
        if (id !== 'smachine')
            setEntry(machine, renamed, entry.key, entry.value, place);
    const size = copy.entries.get('smachine');
    if (size !== undefined && !copy.entries.has('sinstance')) {
        const instance = emptyDict();
        setEntry(machine, instance, literal_str('size'), size.value, place);
        setEntry(machine, renamed, literal_str('instance'), instance, place);
    }
    return renamed;
}

;// CONCATENATED MODULE: ./out/deployment/make-job.js


















function checkIdentifiers(machine, name, section, place) {
    const faults = [
        ['JOB_NAME_INVALID', 'InvalidJobName', name],
        ['JOB_SECTION_INVALID', 'InvalidJobSection', section],
    ];
    for (const [code, exception, value] of faults) {
        const inner = value.kind === 'instance' && value.base !== null ? value.base : value;
        if (inner.kind === 'unknown')
            machine.mayRaise(inner.cause);
        else if (inner.kind !== 'str' && inner.kind !== 'none') {
            throw exceptions_raised('AttributeError', `'${inner.kind}' object has no attribute 'isidentifier'`, place);
        }
        else if (inner.kind === 'str' && !isPythonIdentifier(inner.value)) {
            throw dltRaises(exception, 'ValueError', (0,diagnostics_diagnostic/* diagnose */.h4)(code, { name: inner.value }), place);
        }
    }
}
function makeJob(machine, { type, given }, rules, place) {
    const argument = (name) => given.get(name) ?? none;
    const require = requirementsOf(machine, argument('require'), rules, place);
    checkIdentifiers(machine, argument('name'), argument('section'), place);
    const names = [
        ['name', argument('name')],
        ['section', argument('section')],
        ['job_type', literal_str(type)],
        ['trigger', triggersOf(machine, argument('trigger'), rules, place)],
        ['execute', executeOf(machine, argument('execute'), rules, place)],
        ['expose', exposeOf(machine, argument('expose'), place)],
        ['require', require],
        ['deliver', argument('deliver')],
        ['interval', argument('interval')],
        ['freshness', freshnessOf(machine, argument('freshness'), place)],
        ...modesOf(machine, given, rules, place),
        ['_user_spec', argument('spec')],
    ];
    return makeInstance(jobFactoryClass, names, { function: none, keys: none, inputs: null, place });
}
/** How a job takes part in incremental loads and refreshes. The arguments of engine 1 still set the fields of engine 2. */
function modesOf(machine, given, { engine }, place) {
    const external = given.get('allow_external_schedulers');
    const refresh = given.get('refresh');
    if (engine === 1n) {
        return [
            ['allow_external_schedulers', external ?? bool(false)],
            ['refresh', refresh ?? literal_str('auto')],
        ];
    }
    const mode = given.get('incremental_mode') ?? none;
    const policy = given.get('refresh_propagation') ?? none;
    return [
        ['incremental_mode', mode.kind === 'none' && external !== undefined ? modeOf(machine, external, place) : mode],
        ['refresh_propagation', orAuto(machine, policy.kind === 'none' ? (refresh ?? none) : policy, place)],
        ['auto_refresh_pipeline_mode', given.get('auto_refresh_pipeline_mode') ?? none],
        ['launcher', literal_str(launcher('job'))],
        ['access', none],
        ['inputs', none],
        ['output', none],
    ];
}
function modeOf(machine, external, place) {
    const answer = truth(machine, external, place);
    return typeof answer === 'boolean' ? literal_str(answer ? 'interval' : 'pipeline') : answer;
}
function orAuto(machine, policy, place) {
    const answer = truth(machine, policy, place);
    if (typeof answer !== 'boolean')
        return answer;
    return answer ? policy : literal_str('auto');
}
function triggersOf(machine, value, rules, place) {
    const input = authorInput(machine, value, place);
    if (input.kind === 'unknown') {
        machine.mayRaise(input.cause);
        return input;
    }
    const { triggers, diagnostics } = (0,normalize_trigger/* normalizeTriggers */.Zu)(input, rules);
    const [fault] = diagnostics;
    if (fault !== undefined)
        throw dltRaises('InvalidTrigger', 'ValueError', fault, place);
    return list(triggers.map(literal_str));
}
function freshnessOf(machine, value, place) {
    const input = authorInput(machine, value, place);
    if (input.kind === 'unknown') {
        machine.mayRaise(input.cause);
        return input;
    }
    const { constraints, diagnostics } = (0,freshness/* normalizeFreshnessConstraints */.vP)(input);
    const [fault] = diagnostics;
    if (fault !== undefined)
        throw dltRaises('InvalidFreshnessConstraint', 'ValueError', fault, place);
    return list(constraints.map(literal_str));
}
/** A shallow copy of a mapping; an empty dictionary for whatever is falsy. */
function copyOf(machine, value, place) {
    const answer = truth(machine, value, place);
    if (typeof answer !== 'boolean')
        return answer;
    if (!answer)
        return emptyDict();
    if (value.kind === 'dict')
        return copyDict(value);
    const dict = emptyDict();
    return merge(machine, dict, value, place) ?? dict;
}
function executeOf(machine, value, { engine }, place) {
    const execute = copyOf(machine, value, place);
    if (execute.kind !== 'dict' || execute.havoc !== null)
        return execute;
    const timeout = execute.entries.get('stimeout');
    const staysNull = engine > 1n && timeout?.value.kind === 'none';
    if (timeout !== undefined && !staysNull)
        setEntry(machine, execute, timeout.key, timeoutOf(machine, timeout.value, place), place);
    if (!execute.entries.has('sconcurrency'))
        setEntry(machine, execute, literal_str('concurrency'), literal_int(1), place);
    return execute;
}
function timeoutOf(machine, value, place) {
    if (value.kind === 'dict')
        return value;
    const json = jsonOf(value, 'timeout');
    if (json.kind === 'unknown') {
        machine.mayRaise(json.cause);
        return json;
    }
    const normalized = json.kind === 'json' ? (0,period/* normalizeTimeout */.z)(json.json) : null;
    if (normalized?.kind === 'timeout')
        return fromJson(machine, normalized.timeout, place);
    const builtin = json.kind === 'json' && typeof json.json === 'string' ? 'ValueError' : 'TypeError';
    const diagnostic = normalized?.diagnostic ?? (0,diagnostics_diagnostic/* diagnose */.h4)('TIMEOUT_INVALID', { value: json.kind === 'unfit' ? json.type : '' });
    throw dltRaises(builtin, builtin, diagnostic, place);
}
function exposeOf(machine, value, place) {
    if (value.kind !== 'dict' || value.havoc !== null)
        return value;
    const tags = value.entries.get('stags');
    const inner = tags?.value.kind === 'instance' ? tags.value.base : tags?.value;
    if (tags === undefined || inner?.kind !== 'str')
        return value;
    const copy = copyDict(value);
    setEntry(machine, copy, tags.key, list([tags.value]), place);
    return copy;
}

;// CONCATENATED MODULE: ./out/deployment/decorators.js









/** The three decorators of a version of dlt. (dlt/_workspace/deployment/decorators.py) */
const decorators = (rules) => ({
    job: job(rules),
    interactive: interactive(rules),
    pipeline: pipeline(rules),
});
/** Arguments that a version knows beside those of all, in their places; names after `*` are given by keyword only. */
const modes = ({ engine }) => engine === 1n
    ? ['allow_external_schedulers', 'refresh']
    : ['incremental_mode', 'refresh_propagation', 'auto_refresh_pipeline_mode'];
const replaced = ({ engine }) => engine === 1n ? [] : ['*allow_external_schedulers', '*refresh'];
/** What is given, by name. */
function readNamed(callee, args, names, place) {
    const values = readArguments(callee, args, names, place);
    const given = names.flatMap((name, index) => {
        const value = values[index];
        return value === undefined ? [] : [[name.replace(/^[/*]/, ''), value]];
    });
    return new Map(given);
}
/** `run.job`, with and without parentheses. */
const job = (rules) => literal_native('job', (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const names = [
        '/func',
        'name',
        'section',
        'trigger',
        'execute',
        'expose',
        'require',
        'deliver',
        'interval',
        'freshness',
    ];
    const given = readNamed('job', args, [...names, ...modes(rules), 'spec', ...replaced(rules)], place);
    const made = makeJob(machine, { type: 'batch', given }, rules, place);
    return bindOrWait(machine, made, given.get('func') ?? none, rules, place);
}, false);
/** `run.interactive` */
const interactive = (rules) => literal_native('interactive', (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const names = ['/func', 'name', 'section', 'interface', 'idle_timeout', 'execute', 'expose', 'require', 'spec'];
    const passed = ['deliver', 'interval', 'freshness', ...modes(rules)].map((name) => `*${name}`);
    const all = rules.engine === 1n ? names : [...names, ...passed, ...replaced(rules)];
    const given = readNamed('interactive', args, all, place);
    const expose = given.get('expose') ?? none;
    const idle = given.get('idle_timeout') ?? none;
    const fullExpose = emptyDict();
    setEntry(machine, fullExpose, literal_str('interface'), given.get('interface') ?? literal_str('gui'), place);
    const isGiven = truth(machine, expose, place);
    const doubt = typeof isGiven !== 'boolean' ? isGiven : isGiven ? merge(machine, fullExpose, expose, place) : null;
    const executed = copyOf(machine, given.get('execute') ?? none, place);
    if (executed.kind === 'dict') {
        if (!executed.entries.has('sconcurrency'))
            setEntry(machine, executed, literal_str('concurrency'), literal_int(1), place);
        if (idle.kind !== 'none')
            setEntry(machine, executed, literal_str('timeout'), timeoutOf(machine, idle, place), place);
    }
    const settled = new Map([
        ...given,
        ['trigger', literal_str('http:')],
        ['execute', executed],
        ['expose', doubt ?? fullExpose],
    ]);
    const made = makeJob(machine, { type: 'interactive', given: settled }, rules, place);
    return bindOrWait(machine, made, given.get('func') ?? none, rules, place);
}, false);
/** `run.pipeline`: the first argument is the pipeline or its name. */
const pipeline = (rules) => literal_native('pipeline', (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const names = ['/pipeline', 'name', 'section', 'trigger', 'execute', 'expose', 'require', 'interval', 'freshness'];
    const given = readNamed('pipeline_run', args, [...names, ...modes(rules), 'spec', ...replaced(rules)], place);
    const target = required('pipeline_run', given.get('pipeline'), place);
    checkIdentifiers(machine, given.get('name') ?? none, given.get('section') ?? none, place);
    const deliver = emptyDict();
    setEntry(machine, deliver, literal_str('pipeline_name'), pipelineName(machine, target, place), place);
    const expose = copyOf(machine, given.get('expose') ?? none, place);
    if (expose.kind === 'dict' && expose.havoc === null && !expose.entries.has('scategory')) {
        setEntry(machine, expose, literal_str('category'), literal_str('pipeline'), place);
    }
    const settled = new Map([...given, ['deliver', deliver], ['expose', expose]]);
    return literal_native('decorator', (inner, decorated, at) => {
        const made = makeJob(inner, { type: 'batch', given: settled }, rules, at);
        return bindJob(inner, made, decorated.positional[0] ?? none, rules, at);
    }, false);
}, false);
function pipelineName(machine, target, place) {
    if (target.kind === 'str' || target.kind === 'unknown')
        return target;
    if (target.kind === 'instance' && target.base?.kind === 'str')
        return target.base;
    const name = attribute_findAttribute(machine, target, 'pipeline_name', place);
    if (name !== undefined)
        return name;
    const type = machine.typeOf(target);
    throw exceptions_raised('AttributeError', `'${type.kind === 'class' ? type.name : '?'}' object has no attribute 'pipeline_name'`, place);
}
const bindOrWait = (machine, made, func, rules, place) => func.kind === 'none'
    ? literal_native('bind', (inner, args, at) => bindJob(inner, made, args.positional[0] ?? none, rules, at), false)
    : bindJob(machine, made, func, rules, place);

;// CONCATENATED MODULE: ./out/deployment/dlt-sources.js




const outsideAttribute = (what) => literal_native('__getattr__', (_machine, args, place) => {
    const [, name] = args.positional;
    return foreign(`${what}.${name?.kind === 'str' ? name.value : '?'}`, place);
});
/** What `@dlt.source`, `@dlt.resource` and `@dlt.transformer` put in the place of a function. */
const sourceClass = nativeClass('SourceFactory', {
    module: 'dlt.extract.reference',
    members: {
        __call__: literal_native('__call__', (_machine, args, place) => {
            const [self] = args.positional;
            const payload = self?.kind === 'instance' ? self.payload : null;
            if (payload?.isSource === true) {
                throw dltRaises('PipelineIsRunning', 'Exception', (0,diagnostics_diagnostic/* diagnose */.h4)('SOURCE_CALLED_AT_IMPORT', {}), place);
            }
            return literal_unknown(literal_cause('it is a called resource of dlt', place), self === undefined ? [] : [self]);
        }),
        clone: literal_native('clone', (_machine, args, place) => {
            const [self] = args.positional;
            if (self?.kind !== 'instance' || args.rest !== null)
                return foreign('dlt.source.clone()', place);
            // A clone is delivered under the reference of what it was cloned from.
            return makeInstance(sourceClass, self.names.names, self.payload);
        }),
        __getattr__: outsideAttribute('dlt.source'),
    },
});
function decorator(kind) {
    return literal_native(kind, (_machine, args, place) => {
        const [first] = args.positional;
        if (first?.kind === 'function')
            return dlt_sources_make(first, none, none, kind, place);
        const name = args.keywords.get('name') ?? none;
        const section = args.keywords.get('section') ?? none;
        if (kind !== 'source' && first !== undefined)
            return foreign(`dlt.${kind}()`, place, [first]);
        return literal_native('decorator', (_inner, given, at) => {
            const [func = none] = given.positional;
            return func.kind === 'function' ? dlt_sources_make(func, name, section, kind, at) : foreign(`dlt.${kind}()`, at, [func]);
        }, false);
    }, false);
}
// The section of a source defaults to its module, its name to its function.
function dlt_sources_make(func, name, section, kind, _place) {
    const module = func.names.names.get('__module__');
    const own = module?.kind === 'str' ? literal_str(module.value.split('.').at(-1) ?? '') : (module ?? none);
    const payload = {
        name: name.kind === 'none' ? (func.names.names.get('__name__') ?? none) : name,
        section: section.kind === 'none' ? own : section,
        isSource: kind === 'source',
    };
    return makeInstance(sourceClass, func.names.names, payload);
}
const sourceDecorators = {
    source: decorator('source'),
    resource: decorator('resource'),
    transformer: decorator('transformer'),
};
/** `sources.<section>.<name>` of something that can be delivered; null where it is nothing of the kind. */
function sourceRefOf(value) {
    if (value.kind !== 'instance' || value.cls !== sourceClass)
        return null;
    const { section, name } = value.payload;
    if (section.kind !== 'str')
        return section;
    return name.kind === 'str' ? `sources.${section.value}.${name.value}` : name;
}

;// CONCATENATED MODULE: ./out/deployment/trigger-module.js






function constructorOf(name, names, make) {
    return pure(name, (_machine, args, place) => {
        const given = readArguments(name, args, names, place).map((value) => value ?? none);
        const made = make(given, place);
        if (made.kind === 'normalized')
            return literal_str(made.trigger);
        if (made.kind === 'invalid')
            throw dltRaises('InvalidTrigger', 'ValueError', made.diagnostic, place);
        return made;
    }, false);
}
const trigger_module_inner = (value) => value?.kind === 'instance' && value.base !== null ? value.base : (value ?? none);
/** A constructor of one text. An empty or missing one is an empty text, as dlt takes it. */
const ofText = (name, parameter, make, optional = false) => constructorOf(name, [parameter], ([given], place) => {
    const value = trigger_module_inner(given);
    if (value.kind === 'str')
        return make(value.value);
    if (value.kind === 'none')
        return optional ? make('') : required(name, undefined, place);
    throw exceptions_raised('AttributeError', `'${value.kind}' object has no attribute 'strip'`, place);
});
function momentValue(value, place) {
    const epoch = wallOf([1970]);
    const moment = momentOf(value);
    if (moment?.kind === 'datetime')
        return (0,trigger_constructors/* onceTrigger */.gJ)({ instant: moment.wall - (moment.offset ?? 0n) - epoch });
    if (moment?.kind === 'date')
        return (0,trigger_constructors/* onceTrigger */.gJ)({ instant: BigInt(moment.days) * microsPerDay - epoch });
    const plain = trigger_module_inner(value);
    if (plain.kind === 'str' || plain.kind === 'int' || plain.kind === 'float' || plain.kind === 'bool')
        return (0,trigger_constructors/* onceTrigger */.gJ)(plain.value);
    return literal_unknown(literal_cause('the moment is not modelled', place));
}
/** The functions of `dlt.hub.run.trigger`. (dlt/_workspace/deployment/trigger.py) */
const triggerMembers = (rules) => ({
    schedule: ofText('schedule', 'cron_expr', trigger_constructors/* scheduleTrigger */.O0, true),
    every: constructorOf('every', ['period'], ([given], place) => {
        const period = trigger_module_inner(given);
        if (period.kind === 'str' || period.kind === 'int' || period.kind === 'float' || period.kind === 'bool')
            return (0,trigger_constructors/* everyTrigger */.Mt)(period.value);
        if (period.kind === 'none')
            return (0,trigger_constructors/* everyTrigger */.Mt)('');
        throw exceptions_raised('AttributeError', `'${period.kind}' object has no attribute 'strip'`, place);
    }),
    once: constructorOf('once', ['at'], ([at], place) => momentValue(at ?? none, place)),
    http: constructorOf('http', ['port', 'path'], ([port, path], place) => {
        const number = trigger_module_inner(port);
        const text = trigger_module_inner(path);
        const isNumber = number.kind === 'int' || number.kind === 'float' || number.kind === 'bool' || number.kind === 'none';
        if (!isNumber || (text.kind !== 'str' && text.kind !== 'none'))
            return literal_unknown(literal_cause('the arguments are not modelled', place));
        return (0,trigger_constructors/* httpTrigger */.HC)(number.kind === 'none' ? null : number.value, text.kind === 'none' ? null : text.value);
    }),
    deployment: constructorOf('deployment', [], () => (0,trigger_constructors/* deploymentTrigger */.at)()),
    webhook: ofText('webhook', 'path', trigger_constructors/* webhookTrigger */.iR, true),
    tag: ofText('tag', 'name', trigger_constructors/* tagTrigger */.h4, true),
    manual: ofText('manual', 'job_ref', trigger_constructors/* manualTrigger */.D$, true),
    pipeline_name: ofText('pipeline_name', 'name', trigger_constructors/* pipelineNameTrigger */.a6, true),
    job_success: ofText('job_success', 'job_ref', (ref) => (0,trigger_constructors/* jobSuccessTrigger */.$b)(ref, rules)),
    job_fail: ofText('job_fail', 'job_ref', (ref) => (0,trigger_constructors/* jobFailTrigger */.wn)(ref, rules)),
});

;// CONCATENATED MODULE: ./out/deployment/dlt-module.js











const pipelineClass = nativeClass('Pipeline', {
    module: 'dlt.pipeline.pipeline',
    members: {
        __getattr__: literal_native('__getattr__', (_machine, args, place) => {
            const [, name] = args.positional;
            return foreign(`dlt.Pipeline.${name?.kind === 'str' ? name.value : '?'}`, place);
        }),
    },
});
/** `dlt.pipeline(…)`: only its name is of interest here. Without one it is named for the running program. */
const makePipeline = literal_native('pipeline', (_machine, args, place) => {
    const [first, ...others] = args.positional;
    const given = first ?? args.keywords.get('pipeline_name') ?? none;
    const unnamed = args.rest ??
        (given.kind === 'none' || others.length > 8
            ? literal_unknown(literal_cause('a pipeline without a name is named for the running program', place))
            : given);
    return makeInstance(pipelineClass, [['pipeline_name', args.rest ?? unnamed]]);
}, false);
const runContext = nativeClass('TJobRunContext', {
    module: 'dlt._workspace.deployment.typing',
    bases: [dictClass],
});
const secret = makeTypeForm('Annotated', [makeTypeForm('Any', [], true)]);
const secretText = makeTypeForm('Annotated', [strClass]);
function modules(rules) {
    const { interactive, job, pipeline } = decorators(rules);
    const trigger = nativeModule('dlt._workspace.deployment.trigger', triggerMembers(rules), false);
    const run = {
        job,
        pipeline,
        interactive,
        TJobRunContext: runContext,
        trigger,
        ...(rules.engine === 1n ? {} : agentMembers),
    };
    const configuration = { configspec: configspec, BaseConfiguration: baseConfigurationClass };
    const runs = nativeModule('dlt.hub.run', run, false);
    const hub = nativeModule('dlt.hub', {
        run: runs,
        transformation: foreign('dlt.hub.transformation', dlt_module_nowhere),
        runner: foreign('dlt.hub.runner', dlt_module_nowhere),
        current: foreignModule('dlt.hub.current', dlt_module_nowhere),
    }, false);
    const all = [
        // `import dlt` imports `dlt.hub` and what is in it.
        nativeModule('dlt', {
            hub,
            config: makeAccessor('config'),
            secrets: makeAccessor('secrets'),
            pipeline: makePipeline,
            TSecretValue: secret,
            TSecretStrValue: secretText,
            __version__: literal_unknown(literal_cause('it depends on the dlt that is installed', dlt_module_nowhere)),
            ...sourceDecorators,
        }),
        hub,
        runs,
        nativeModule('dlt._workspace', {}),
        nativeModule('dlt._workspace.deployment', { ...run, pipeline_run: pipeline }),
        nativeModule('dlt._workspace.deployment.decorators', { job, interactive, pipeline_run: pipeline }),
        nativeModule('dlt._workspace.deployment.typing', { TJobRunContext: runContext }),
        trigger,
        nativeModule('dlt.common', {}),
        nativeModule('dlt.common.typing', { TSecretValue: secret, TSecretStrValue: secretText, TYPE_CHECKING: no }),
        nativeModule('dlt.common.configuration', configuration),
        nativeModule('dlt.common.configuration.specs', configuration),
        nativeModule('dlt.common.configuration.specs.base_configuration', configuration),
    ];
    return new Map(all.map((module) => [module.name, module]));
}
const dlt_module_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
/** dlt as far as a deployment module can tell; everything else of it is a value of outside. */
function dltModules(rules) {
    const made = modules(rules);
    return (name, _machine, place) => {
        const module = made.get(name);
        if (module !== undefined)
            return module;
        return name === 'dlt' || name.startsWith('dlt.') ? foreignModule(name, place) : null;
    };
}

;// CONCATENATED MODULE: ./out/deployment/dlt-version.js

/** The versions whose generator is followed to the byte. */
const knownDlts = `1.26 to 1.${dlt_rules/* lastKnownMinor */.vr}`;
const dltVersionText = ({ major, minor, patch }) => `${major}.${minor}.${patch}`;

// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __webpack_require__(4121);
// EXTERNAL MODULE: ./out/manifest/expand-triggers.js
var expand_triggers = __webpack_require__(258);
// EXTERNAL MODULE: ./out/manifest/fnmatch.js
var fnmatch = __webpack_require__(1401);
// EXTERNAL MODULE: ./out/manifest/job-event.js
var job_event = __webpack_require__(9274);
;// CONCATENATED MODULE: ./out/manifest/expand-selectors.js






/**
 * Puts, for each `job.success:` and `job.fail:` that selects, one trigger per matching job: never the job itself,
 * never an interactive one. Later jobs see what earlier ones became.
 * (expand_trigger_selectors of dlt/_workspace/deployment/manifest.py)
 */
function expandSelectors(jobs) {
    const current = [...jobs];
    const diagnostics = [];
    for (const [index, job] of jobs.entries()) {
        if (!job.triggers.some((trigger) => selectorOf(trigger) !== null))
            continue;
        const expanded = new Set();
        for (const trigger of job.triggers) {
            const selector = selectorOf(trigger);
            if (selector === null)
                expanded.add(trigger);
            else {
                const matched = matching(current, job.job_ref, selector.expr, diagnostics);
                for (const ref of matched)
                    expanded.add(`${selector.type}:${ref}`);
                if (matched.length > 0)
                    continue;
                const slots = { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref), trigger: (0,python_repr/* pythonRepr */.U)(trigger) };
                diagnostics.push((0,diagnostics_diagnostic/* diagnose */.h4)('TRIGGER_MATCHES_NO_JOB', slots));
            }
        }
        current[index] = { ...job, triggers: [...expanded] };
    }
    return { triggers: current.map((job) => job.triggers), diagnostics };
}
/** The selector of a trigger that waits for other jobs; null for any other trigger. */
function selectorOf(trigger) {
    const split = (0,manifest_trigger/* splitTrigger */.zL)(trigger);
    if (split === null || (split.type !== 'job.success' && split.type !== 'job.fail'))
        return null;
    return (0,job_event/* isTriggerSelector */.C)(split.expr) ? split : null;
}
function matching(jobs, own, selector, faults) {
    const candidates = jobs.filter((job) => job.entry_point.job_type !== 'interactive' && job.job_ref !== own);
    return candidates.filter((job) => selects(job, selector, faults)).map((job) => job.job_ref);
}
const jobTypes = new Map([
    ['batch', 'batch'],
    ['interactive', 'interactive'],
    ['stream', 'stream'],
    ['job', 'batch'],
]);
function selects(job, selector, faults) {
    const { triggers, diagnostics } = (0,expand_triggers/* expandTriggers */.A)(job);
    faults.push(...diagnostics);
    const type = jobTypes.get(selector.replace(/:+$/, ''));
    if (type !== undefined)
        return type === job.entry_point.job_type && triggers.length > 0;
    const pattern = (0,manifest_trigger/* isTriggerType */.$s)(selector) ? `${selector}:*` : selector.endsWith(':') ? `${selector}*` : selector;
    if ((0,fnmatch/* fnmatch */.i)(job.job_ref, pattern))
        return triggers.length > 0;
    return triggers.some((trigger) => (0,fnmatch/* fnmatch */.i)(trigger, pattern));
}

// EXTERNAL MODULE: ./out/manifest/validate-structure.js
var validate_structure = __webpack_require__(4456);
;// CONCATENATED MODULE: ./out/deployment/expand-jobs.js


/** The jobs, with the triggers that select other jobs put into one for each; as they are where their shape is amiss. */
function expandJobs(jobs, rules) {
    if (rules.jobEvents === 'references' || !isWellFormed(jobs, rules))
        return { jobs, diagnostics: [] };
    const { triggers, diagnostics } = expandSelectors(jobs.map(({ job }) => job));
    const expanded = jobs.map((declared, index) => {
        const job = { ...declared.job, triggers: triggers[index] ?? [] };
        return { ...declared, job };
    });
    return { jobs: expanded, diagnostics };
}
/** Whether the jobs have the shape of a manifest's, apart from the selectors, which never get into one. */
function isWellFormed(jobs, rules) {
    const plain = jobs.map(({ job }) => ({ ...job, triggers: withoutSelectors(job['triggers'] ?? null) }));
    const document = { engine_version: rules.engine, created_at: '', deployment_module: '', jobs: plain };
    return (0,validate_structure/* validateStructure */.W)(document, rules) === null;
}
const withoutSelectors = (triggers) => Array.isArray(triggers)
    ? triggers.filter((trigger) => typeof trigger !== 'string' || selectorOf(trigger) === null)
    : triggers;

;// CONCATENATED MODULE: ./out/deployment/frameworks.js





// What the objects of a framework are called with is kept, not run: decorators give something of the framework back.
const frameworks_member = (path) => literal_native(path, (_machine, args, place) => (args.positional.length > 0 ? foreign(`${path}()`, place) : frameworks_member(`${path}()`)), false);
const frameworks_outside = (what) => literal_native('__getattr__', (_machine, args, place) => {
    const [, name] = args.positional;
    const path = `${what}.${name?.kind === 'str' ? name.value : '?'}`;
    return name?.kind === 'str' && name.value === 'setup' ? foreign(path, place) : frameworks_member(path);
});
const marimoAppClass = nativeClass('App', {
    module: 'marimo',
    construct: (_machine, cls, args) => makeInstance(cls, [['app_title', args.rest ?? args.keywords.get('app_title') ?? none]], 'app'),
    members: { __getattr__: frameworks_outside('marimo.App') },
});
const fastMcpClass = nativeClass('FastMCP', {
    module: 'fastmcp',
    construct: (_machine, cls, args, place) => {
        const given = args.rest ?? args.positional[0] ?? args.keywords.get('name') ?? none;
        const name = given.kind === 'none' ? literal_unknown(literal_cause('a server without a name is given a random one', place)) : given;
        return makeInstance(cls, [['name', name]], 'server');
    },
    members: { __getattr__: frameworks_outside('fastmcp.FastMCP') },
});
const pendulumDatetime = literal_native('datetime', (machine, args, place) => {
    const zone = args.keywords.get('tz');
    if (zone !== undefined && (zone.kind !== 'str' || zone.value !== 'UTC'))
        return literal_unknown(literal_cause('the time zone is not modelled', place));
    const keywords = new Map([...args.keywords].filter(([name]) => name !== 'tz'));
    const made = machine.call(datetimeClass, { ...args, keywords }, place);
    const held = momentOf(made);
    return held?.kind === 'datetime' ? datetime_moment(held.wall, 0n, datetimeClass, true) : made;
}, false);
/** The frameworks whose objects make a module a job. */
function frameworkModules() {
    const made = new Map([
        nativeModule('pendulum', { datetime: pendulumDatetime }),
        nativeModule('dlt.common.pendulum', { pendulum: nativeModule('pendulum', { datetime: pendulumDatetime }) }),
        nativeModule('marimo', { App: marimoAppClass }),
        nativeModule('fastmcp', { FastMCP: fastMcpClass }),
        nativeModule('fastmcp.server', { FastMCP: fastMcpClass }),
        nativeModule('fastmcp.server.server', { FastMCP: fastMcpClass }),
    ].map((module) => [module.name, module]));
    return (name) => made.get(name) ?? null;
}

;// CONCATENATED MODULE: ./out/deployment/job-fields.js



const jobFields = (label, place, rules) => ({
    fields: {},
    faults: [],
    label,
    place,
    rules,
});
/** Adds a field whose value comes from Python. */
function addValue(to, name, value) {
    const answer = jsonOf(value, name, to.rules.utc);
    if (answer.kind === 'json')
        to.fields[name] = answer.json;
    else if (answer.kind === 'unknown')
        to.faults.push(unknownField(to, name, answer.cause));
    else
        to.faults.push((0,diagnostics_diagnostic/* diagnose */.h4)('JOB_VALUE_UNFIT', { path: answer.path, job: to.label, type: answer.type }, job_fields_at(to.place)));
}
/** The refusal of a field: the place is where the value stops being known. */
function unknownField(to, field, { expression, reason, place }) {
    const location = locationAt(place) ?? job_fields_at(to.place);
    const [line = ''] = expression.split('\n');
    return (0,diagnostics_diagnostic/* diagnose */.h4)('JOB_VALUE_UNKNOWN', { field, job: to.label, expression: line.slice(0, 100), reason }, location);
}
const job_fields_at = (place) => (place === null ? null : locationAt(place));

;// CONCATENATED MODULE: ./out/deployment/detectors.js










/** The job that a module is by the framework it uses; null where it uses none. An unknown where that cannot be told. */
function detectFramework(module) {
    const app = findInstance(module, marimoAppClass, ['app']);
    if (app?.kind === 'unknown')
        return app;
    if (app !== null) {
        return {
            kind: 'framework',
            launcher: 'marimo',
            interface: 'gui',
            category: 'notebook',
            title: app.names.names.get('app_title') ?? none,
        };
    }
    const server = findInstance(module, fastMcpClass, ['mcp', 'server', 'app']);
    if (server?.kind === 'unknown')
        return server;
    if (server !== null) {
        return {
            kind: 'framework',
            launcher: 'mcp',
            interface: 'mcp',
            category: 'mcp',
            title: server.names.names.get('name') ?? none,
        };
    }
    for (const value of module.names.names.values()) {
        if (value.kind === 'unknown' && value.isModule && value.foreign === 'streamlit') {
            return { kind: 'framework', launcher: 'streamlit', interface: 'gui', category: 'dashboard', title: none };
        }
    }
    return null;
}
function findInstance(module, cls, preferred) {
    const names = module.names.names;
    const others = [...names.keys()].filter((name) => !name.startsWith('_'));
    for (const name of [...preferred, ...others]) {
        const value = names.get(name);
        if (value === undefined)
            continue;
        if (isInstanceOf(value, cls))
            return value;
        if (value.kind === 'unknown' && value.may.some((one) => isInstanceOf(one, cls)))
            return value;
    }
    return null;
}
const isInstanceOf = (value, cls) => value.kind === 'instance' && value.cls.mro.includes(cls);
/** The definition of a module as a job: by its framework, or as a plain script. */
function moduleJob(machine, module, framework, rules) {
    const ref = (0,job_ref/* makeJobRef */.VH)('', module.name.split('.').at(-1) ?? module.name);
    const place = detectors_placeOf(module);
    const to = jobFields(`\`${ref}\``, place, rules);
    if (rules.engine > 1n)
        to.fields['engine_version'] = rules.engine;
    to.fields['job_ref'] = ref;
    to.fields['entry_point'] = {
        module: module.name,
        function: null,
        job_type: framework === null ? 'batch' : 'interactive',
        launcher: launcher(framework?.launcher ?? 'module'),
    };
    if (framework !== null)
        to.fields['expose'] = { interface: framework.interface, category: framework.category };
    to.fields['triggers'] = framework === null ? [] : ['http:'];
    to.fields['execute'] = framework === null ? {} : { concurrency: 1n };
    addDescription(to, module, framework?.title ?? none);
    addDunders(machine, to, module, place);
    return { job: to.fields, faults: to.faults, place };
}
function detectors_placeOf(module) {
    const file = module.names.names.get('__file__');
    return file?.kind === 'unknown' ? file.cause.place : null;
}
const detectors_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
function addDescription(to, module, title) {
    const doc = module.names.names.get('__doc__') ?? none;
    if (doc.kind === 'unknown')
        to.faults.push(unknownField(to, 'description', doc.cause));
    if (title.kind === 'unknown')
        to.faults.push(unknownField(to, 'description', title.cause));
    const text = doc.kind === 'str' ? (0,python_strip/* pythonStrip */.pn)(doc.value) : '';
    const name = title.kind === 'str' ? title.value : '';
    const description = name !== '' && text !== '' ? `${name}: ${text}` : name !== '' ? name : text;
    if (description !== '')
        to.fields['description'] = description;
}
function addDunders(machine, to, module, place) {
    const held = (name) => module.names.names.get(name) ?? none;
    const trigger = held('__trigger__');
    if (trigger.kind !== 'none')
        addTriggers(machine, to, trigger, place);
    const expose = held('__expose__');
    if (expose.kind !== 'none')
        addValue(to, 'expose', expose);
    const require = held('__require__');
    if (require.kind === 'none')
        return;
    addValue(to, 'require', requirementsOf(machine, require, to.rules, place ?? detectors_nowhere));
}
function addTriggers(machine, to, value, place) {
    const input = authorInput(machine, value, place ?? detectors_nowhere);
    if (input.kind === 'unknown') {
        to.faults.push(unknownField(to, '__trigger__', input.cause));
        return;
    }
    const { triggers, diagnostics } = (0,normalize_trigger/* normalizeTriggers */.Zu)(input, to.rules);
    const location = place === null ? null : locationAt(place);
    to.faults.push(...diagnostics.slice(0, 1).map((one) => ({ ...one, location: one.location ?? location })));
    const before = to.fields['triggers'];
    to.fields['triggers'] = [...(Array.isArray(before) ? before : []), ...triggers];
}

;// CONCATENATED MODULE: ./out/deployment/output-schema.js






/** Classes outside of the workspace that functions often return. None of them is a typed dictionary. */
const plain = new Set([
    'LoadInfo',
    'ExtractInfo',
    'NormalizeInfo',
    'SupportsPipeline',
    'Pipeline',
    'DltResource',
    'DltSource',
    'Schema',
    'Dataset',
    'Relation',
]);
const output_schema_frames = new Set([
    'pandas.DataFrame',
    'polars.DataFrame',
    'pyarrow.Table',
    'pyarrow.RecordBatch',
]);
/**
 * The unknown that keeps the output of a job from being known: dlt describes the result of a function that returns a
 * typed dictionary. Null where it certainly returns none. (job_result_from_return of dlt/_workspace/deployment/reflection.py)
 */
function outputDoubt(machine, func, place) {
    const inner = innermost(func);
    if (inner.kind === 'unknown')
        return inner;
    const target = inner.kind === 'method' ? inner.function : inner;
    if (target.kind !== 'function')
        return literal_unknown(literal_cause('the result it returns is not modelled', place));
    if (!target.annotations.has('return'))
        return null;
    return output_schema_doubtOf(machine, resolveAnnotation(machine, target, 'return', place), place);
}
function output_schema_doubtOf(machine, hint, place) {
    const form = typeFormOf(hint);
    if (hint.kind === 'unknown')
        return output_schema_isPlain(machine, hint) ? null : hint;
    if (form !== null) {
        const described = form.origin === 'Annotated' ? form.args[0] : form.origin;
        return described === undefined || typeof described === 'string' ? null : output_schema_doubtOf(machine, described, place);
    }
    if (hint.kind === 'instance')
        return literal_unknown(literal_cause('the type of its result is not modelled', place));
    if (hint.kind !== 'class')
        return null;
    const outside = hint.mro.find((cls) => cls.foreign !== null)?.foreign ?? null;
    if (outside !== null)
        return outside;
    return hint.mro.includes(typedDictClass)
        ? literal_unknown(literal_cause('it returns a typed dictionary, whose JSON Schema is not modelled', place))
        : null;
}
function output_schema_isPlain(machine, { foreign }) {
    if (foreign === null)
        return false;
    if (output_schema_frames.has(foreign) || (0,standard_modules/* isStandardModule */.g)(foreign.split('.')[0] ?? '', machine.version))
        return true;
    return foreign.startsWith('dlt.') && plain.has(foreign.split('.').at(-1) ?? '');
}

;// CONCATENATED MODULE: ./out/deployment/job-definition.js











/** The manifest's definition of a decorated job. (JobFactory.to_job_definition of dlt/_workspace/deployment/decorators.py) */
function jobDefinition(machine, job, rules) {
    const { function: func, keys, inputs, place } = job.payload;
    const ref = jobRefOf(job);
    const label = typeof ref === 'string' ? `\`${ref}\`` : 'a job';
    const to = jobFields(label, place, rules);
    const held = (name) => job.names.names.get(name) ?? job.names.havoc ?? none;
    if (rules.engine > 1n)
        to.fields['engine_version'] = rules.engine;
    addValue(to, 'job_ref', typeof ref === 'string' ? literal_str(ref) : ref);
    addEntryPoint(machine, to, func, held('job_type'));
    addValue(to, 'triggers', held('trigger'));
    addValue(to, 'execute', held('execute'));
    addIfTrue(machine, to, 'expose', held('expose'));
    job_definition_addDescription(machine, to, func);
    addIfTrue(machine, to, 'config_keys', keys.kind === 'tuple' ? { kind: 'list', items: [...keys.items], havoc: null } : keys);
    if (rules.engine > 1n)
        addSchemas(machine, to, func, inputs, [held('inputs'), held('output'), held('access')]);
    addIfGiven(to, 'interval', held('interval'));
    addIfTrue(machine, to, 'freshness', held('freshness'));
    if (rules.engine === 1n) {
        addExternalSchedulers(machine, to, held('allow_external_schedulers'));
        addPolicy(to, 'refresh', held('refresh'));
    }
    else {
        addIfGiven(to, 'incremental_mode', held('incremental_mode'));
        addPolicy(to, 'refresh_propagation', held('refresh_propagation'));
        addIfTrue(machine, to, 'auto_refresh_pipeline_mode', held('auto_refresh_pipeline_mode'));
    }
    addDeliver(to, held('deliver'));
    addIfGiven(to, 'require', held('require'));
    return { job: to.fields, faults: to.faults, place };
}
function addPolicy(to, name, policy) {
    if (policy.kind !== 'str' || policy.value !== 'auto')
        addValue(to, name, policy);
}
/** The schemas of what goes in and comes out. Those that a program has put there itself are not read. */
function addSchemas(machine, to, func, inputs, own) {
    const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };
    if (own.some((value) => value.kind !== 'none'))
        to.faults.push(unknownField(to, 'inputs', literal_cause('schemas of a job’s own are not modelled', place)));
    if (inputs?.kind === 'unknown')
        to.faults.push(unknownField(to, 'inputs', inputs.cause));
    else if (inputs !== null)
        to.fields['inputs'] = inputs;
    const doubt = outputDoubt(machine, func, place);
    if (doubt !== null)
        to.faults.push(unknownField(to, 'output', doubt.cause));
}
function addEntryPoint(machine, to, func, jobType) {
    const point = jobFields(to.label, to.place, to.rules);
    const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };
    addValue(point, 'module', attribute_findAttribute(machine, func, '__module__', place) ?? none);
    addValue(point, 'function', job_definition_nameOf(machine, func, place));
    addValue(point, 'job_type', jobType);
    to.fields['entry_point'] = { ...point.fields, launcher: launcher('job') };
    to.faults.push(...point.faults);
}
function job_definition_nameOf(machine, func, place) {
    const name = attribute_findAttribute(machine, func, '__name__', place);
    if (name !== undefined && (name.kind !== 'str' || name.value !== ''))
        return name;
    const type = machine.typeOf(func);
    return type.kind === 'class' ? literal_str(type.name) : type;
}
function addIfGiven(to, name, value) {
    if (value.kind !== 'none')
        addValue(to, name, value);
}
function addIfTrue(machine, to, name, value) {
    const answer = truth(machine, value, to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 });
    if (answer === true)
        addValue(to, name, value);
    else if (answer !== false)
        to.faults.push(unknownField(to, name, answer.cause));
}
function addExternalSchedulers(machine, to, value) {
    const answer = truth(machine, value, to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 });
    if (answer === true)
        to.fields['allow_external_schedulers'] = true;
    else if (answer !== false)
        to.faults.push(unknownField(to, 'allow_external_schedulers', answer.cause));
}
function job_definition_addDescription(machine, to, func) {
    const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };
    const doc = func.kind === 'instance' && !func.names.names.has('__doc__')
        ? literal_unknown(literal_cause('it is the docstring of a class that is not read', place))
        : (attribute_findAttribute(machine, func, '__doc__', place) ?? none);
    if (doc.kind === 'unknown')
        to.faults.push(unknownField(to, 'description', doc.cause));
    else if (doc.kind === 'str') {
        const text = (0,python_strip/* pythonStrip */.pn)(doc.value);
        if (text !== '')
            to.fields['description'] = text;
    }
    else if (doc.kind !== 'none') {
        to.faults.push((0,diagnostics_diagnostic/* diagnose */.h4)('JOB_VALUE_UNFIT', { path: '__doc__', job: to.label, type: doc.kind }, locationAt(place)));
    }
}
function addDeliver(to, value) {
    if (value.kind === 'none')
        return;
    if (value.kind === 'dict') {
        addValue(to, 'deliver', value);
        return;
    }
    const ref = sourceRefOf(value);
    if (typeof ref === 'string')
        to.fields['deliver'] = { source_ref: ref };
    else if (ref !== null)
        addValue(to, 'deliver', ref);
    else if (value.kind === 'unknown')
        to.faults.push(unknownField(to, 'deliver', value.cause));
    else
        to.faults.push((0,diagnostics_diagnostic/* diagnose */.h4)('DELIVER_INVALID', { job: to.label }, to.place === null ? null : locationAt(to.place)));
}

;// CONCATENATED MODULE: ./out/deployment/local-module.js
const foreignFolders = new Set(['site-packages', '.venv', 'venv', '.tox', '.nox']);
/**
 * True for a module whose file lies beside the deployment module or below, and in no virtual environment.
 * Folders above the workspace are not looked at. (is_local_module of dlt/_workspace/deployment/detectors.py)
 */
function isLocalModule(module, deployment) {
    if (module.file === null || deployment.file === null)
        return false;
    const folder = deployment.file.split('/').slice(0, -1);
    const parts = module.file.split('/');
    return !parts.some((part) => foreignFolders.has(part)) && folder.every((part, index) => parts[index] === part);
}

;// CONCATENATED MODULE: ./out/deployment/module-names.js





/** `getattr(module, name)`, which a `__getattr__` of the module may answer; undefined where it raises AttributeError. */
function attributeOf(machine, module, name, place) {
    try {
        return attribute_findAttribute(machine, module, name, place);
    }
    catch (error) {
        if (!(error instanceof PythonException) || error.value.kind !== 'instance')
            throw error;
        if (!error.value.cls.mro.includes(exceptionClass('AttributeError')))
            throw error;
        return undefined;
    }
}
/** What dlt finds under a name: in the namespace alone, or as an attribute. None where there is nothing. */
function valueUnder(machine, module, name, { scan }, place) {
    if (scan === 'dir')
        return attributeOf(machine, module, name, place) ?? none;
    return module.names.names.get(name) ?? module.names.havoc ?? none;
}
/** The names of a module, in the order in which dlt looks at them. */
function module_names_namesOf(machine, module, { scan }, place) {
    const held = module.names.names;
    if (scan === 'namespace')
        return [...held.keys()];
    const own = held.get('__dir__');
    if (own === undefined)
        return byCodePoint([...held.keys()]);
    const listed = machine.call(own, { positional: [], keywords: new Map(), rest: null }, place);
    const items = iterate(machine, listed, place);
    if (!Array.isArray(items))
        return items;
    const texts = items.flatMap((item) => (item.kind === 'str' ? [item.value] : []));
    return texts.length === items.length ? byCodePoint(texts) : literal_unknown(literal_cause('`__dir__` lists what is no text', place));
}
const byCodePoint = (names) => names.toSorted((a, b) => module_names_compare(Array.from(a), Array.from(b)));
function module_names_compare(a, b) {
    const at = a.findIndex((char, index) => char !== b[index]);
    if (at < 0)
        return a.length - b.length;
    return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1);
}

;// CONCATENATED MODULE: ./out/deployment/scan.js









/** Finds the jobs of an imported deployment module. (generate_manifest of dlt/_workspace/deployment/manifest.py) */
function scan_scan(machine, module, useAll, rules) {
    const own = detectFramework(module);
    if (own?.kind === 'unknown')
        return { jobs: [], diagnostics: [evaluate_refuse(own)] };
    if (own !== null)
        return { jobs: [moduleJob(machine, module, own, rules)], diagnostics: [] };
    const place = scan_placeOf(module);
    const all = attributeOf(machine, module, '__all__', place);
    const found = all !== undefined && useAll
        ? scanAll(machine, module, all, rules, place)
        : scanEverything(machine, module, useAll, rules, place);
    if (found.jobs.length > 0 || useAll || found.diagnostics.some((one) => one.severity === 'error'))
        return found;
    return isLocalModule(module, module) ? { ...found, jobs: [moduleJob(machine, module, null, rules)] } : found;
}
const scan_placeOf = (module) => {
    const file = module.names.names.get('__file__');
    return file?.kind === 'unknown' ? file.cause.place : { unit: { file: module.file ?? '', text: '' }, start: 0, end: 0 };
};
function scanAll(machine, module, all, rules, place) {
    const names = iterate(machine, all, place);
    if (!Array.isArray(names))
        return { jobs: [], diagnostics: [evaluate_refuse(names)] };
    const jobs = [];
    const diagnostics = [];
    const warn = (code, name) => {
        diagnostics.push((0,diagnostics_diagnostic/* diagnose */.h4)(code, { name }, locationAt(place)));
    };
    for (const item of names) {
        const text = item.kind === 'instance' ? item.base : item;
        if (item.kind === 'unknown')
            diagnostics.push(evaluate_refuse(item));
        if (text?.kind !== 'str')
            continue;
        const name = text.value;
        const value = valueUnder(machine, module, name, rules, place);
        if (value.kind === 'none')
            warn('ALL_NAME_NOT_FOUND', name);
        else if (isJob(value))
            jobs.push(jobDefinition(machine, value, rules));
        else if (value.kind === 'module') {
            const found = jobOfModule(machine, value, module, rules);
            if (found?.kind === 'unknown')
                diagnostics.push(evaluate_refuse(found));
            else if (found !== null)
                jobs.push(found.job);
        }
        else if (value.kind === 'unknown' && !value.isModule)
            diagnostics.push(evaluate_refuse(value));
        else if (value.kind === 'unknown')
            diagnostics.push(...foreignModuleJob(machine, value));
        else if (!name.startsWith('_'))
            warn('ALL_NAME_NOT_A_JOB', name);
    }
    return { jobs, diagnostics };
}
// A module of Python's library is no job, and vanishes without a word. Of any other it is not known that it is there.
const foreignModuleJob = (machine, value) => value.foreign !== null && (0,standard_modules/* isStandardModule */.g)(value.foreign, machine.version) ? [] : [evaluate_refuse(value)];
function jobOfModule(machine, value, deployment, rules) {
    const framework = detectFramework(value);
    if (framework?.kind === 'unknown')
        return framework;
    if (framework === null && !isLocalModule(value, deployment))
        return null;
    return { kind: 'job', job: moduleJob(machine, value, framework, rules) };
}
function scanEverything(machine, module, useAll, rules, place) {
    const jobs = [];
    const diagnostics = [];
    if (useAll)
        diagnostics.push((0,diagnostics_diagnostic/* diagnose */.h4)('ALL_MISSING', { module: module.name }, locationAt(place)));
    if (module.names.havoc !== null)
        diagnostics.push(evaluate_refuse(module.names.havoc));
    const names = module_names_namesOf(machine, module, rules, place);
    if (!Array.isArray(names))
        return { jobs, diagnostics: [...diagnostics, evaluate_refuse(names)] };
    for (const name of names) {
        const value = valueUnder(machine, module, name, rules, place);
        if (isJob(value))
            jobs.push(jobDefinition(machine, value, rules));
        else if (value.kind === 'module') {
            const found = isLocalModule(value, module) ? jobOfModule(machine, value, module, rules) : null;
            if (found?.kind === 'unknown')
                diagnostics.push(evaluate_refuse(found));
            else if (found !== null)
                jobs.push(found.job);
        }
        else if (value.kind === 'unknown' && value.may.some((one) => isJob(one) || one.kind === 'module'))
            diagnostics.push(evaluate_refuse(value));
    }
    return { jobs, diagnostics };
}

// EXTERNAL MODULE: ./out/deployment/taken-modules.js
var taken_modules = __webpack_require__(5273);
;// CONCATENATED MODULE: ./out/deployment/generate-manifest.js


















/**
 * Generates the manifest of a deployment module without running it: what dlt itself would generate, key for key, or
 * the expressions that cannot be decided. (dlt/_workspace/deployment/manifest.py)
 */
function generateManifest(options) {
    const rules = (0,dlt_rules/* dltRules */._d)(options.dlt);
    if (rules !== null)
        return generateByRules(options, rules);
    const unread = (0,diagnostics_diagnostic/* diagnose */.h4)('DLT_VERSION_UNREAD', { version: dltVersionText(options.dlt), known: knownDlts });
    return { manifest: null, diagnostics: [unread], places: new Map() };
}
function generateByRules(options, rules) {
    const provide = firstOf([frameworkModules(), dltModules(rules), standardModules(options.python)]);
    const evaluation = evaluateModule({
        files: options.files,
        module: options.module,
        version: options.python,
        provide,
        taken: taken_modules/* takenModules */.f,
    });
    if (evaluation.kind === 'missing') {
        const file = `${options.module.replaceAll('.', '/')}.py`;
        const missing = (0,diagnostics_diagnostic/* diagnose */.h4)('DEPLOYMENT_MODULE_NOT_FOUND', { module: options.module, file });
        return { manifest: null, diagnostics: [missing], places: new Map() };
    }
    if (evaluation.kind !== 'module') {
        return { manifest: null, diagnostics: [evaluation.diagnostic], places: new Map() };
    }
    const { machine, module } = evaluation;
    let generated = { manifest: null, diagnostics: [], places: new Map() };
    const done = guarded(machine, () => {
        generated = assemble(machine, module, options, rules);
        return evaluation;
    });
    return done.kind === 'raised' || done.kind === 'exhausted'
        ? { manifest: null, diagnostics: [done.diagnostic], places: new Map() }
        : generated;
}
const firstOf = (provides) => (name, machine, place) => {
    for (const provide of provides) {
        const module = provide(name, machine, place);
        if (module !== null)
            return module;
    }
    return null;
};
function assemble(machine, module, options, rules) {
    const found = scan_scan(machine, module, options.useAll, rules);
    const expanded = expandJobs(withDashboard(found, module, rules), rules);
    const jobs = expanded.jobs.map((declared) => finished(declared, rules));
    const document = {
        engine_version: rules.engine,
        created_at: options.createdAt,
        deployment_module: module.name,
        jobs: jobs.map((declared) => declared.job),
    };
    const faults = [
        ...found.diagnostics,
        ...expanded.diagnostics,
        ...jobs.flatMap((declared) => declared.faults),
        ...generate_manifest_describe(machine, module, document),
    ];
    const places = placesOf(jobs);
    if (faults.some(diagnostics_diagnostic/* isError */.bJ))
        return { manifest: null, diagnostics: faults, places };
    const validation = (0,validate_manifest/* validateManifest */.y)(document, rules);
    const diagnostics = [...faults, ...validation.diagnostics.map((one) => placed(one, jobs, places))];
    return { manifest: diagnostics.some(diagnostics_diagnostic/* isError */.bJ) ? null : document, diagnostics, places };
}
function withDashboard(found, module, rules) {
    const isDeployment = module.name.split('.').at(-1) === '__deployment__';
    if (!isDeployment || found.jobs.some(({ job }) => job['job_ref'] === job_ref/* dashboardJobRef */.JL))
        return found.jobs;
    return [...found.jobs, { job: { ...dashboardJob(rules) }, faults: [], place: null }];
}
/** What generation adds to every job: `expose.manual` and the default trigger. */
function finished(declared, rules) {
    const expose = declared.job['expose'] ?? {};
    const exposed = isObject(expose) && !('manual' in expose) ? { ...expose, manual: true } : expose;
    const triggers = declared.job['triggers'];
    const texts = Array.isArray(triggers) ? triggers.filter((one) => typeof one === 'string') : [];
    const chosen = defaultTrigger(texts, rules);
    const job = { ...declared.job, expose: exposed, ...(chosen === null ? {} : { default_trigger: chosen }) };
    return { ...declared, job };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Description and tags of the workspace, from the docstring and `__tags__`. */
function generate_manifest_describe(machine, module, document) {
    const faults = [];
    const place = { unit: { file: '', text: '' }, start: 0, end: 0 };
    const doc = module.names.names.get('__doc__');
    if (doc?.kind === 'unknown')
        faults.push(evaluate_refuse(doc));
    const [line = ''] = (0,python_strip/* pythonStrip */.pn)(doc?.kind === 'str' ? doc.value : '').split('\n');
    if ((0,python_strip/* pythonStrip */.pn)(line) !== '')
        document['description'] = (0,python_strip/* pythonStrip */.pn)(line);
    const tags = module.names.names.get('__tags__');
    if (tags === undefined)
        return faults;
    const given = truth(machine, tags, place);
    if (given === false)
        return faults;
    const items = given === true ? iterate(machine, tags, place) : given;
    if (!Array.isArray(items))
        return [...faults, evaluate_refuse(items)];
    const json = jsonOf({ kind: 'list', items: [...items], havoc: null }, '__tags__');
    if (json.kind === 'json')
        document['tags'] = json.json;
    else if (json.kind === 'unknown')
        faults.push(evaluate_refuse(json));
    else
        faults.push((0,diagnostics_diagnostic/* diagnose */.h4)('JOB_VALUE_UNFIT', { path: json.path, job: 'the workspace', type: json.type }));
    return faults;
}
// Validation knows no places: a fault stands where the job that it names is declared.
function placed(diagnostic, jobs, places) {
    if (diagnostic.location !== null)
        return diagnostic;
    const index = /\/jobs\[(\d+)\]/.exec(diagnostic.message)?.[1];
    const indexed = index === undefined ? undefined : jobs[Number(index)]?.job['job_ref'];
    const named = [...places.keys()].find((ref) => diagnostic.message.includes(`'${ref}'`));
    const ref = typeof indexed === 'string' ? indexed : named;
    return { ...diagnostic, location: (ref === undefined ? null : places.get(ref)) ?? null };
}
function placesOf(jobs) {
    const places = new Map();
    for (const { job, place } of jobs) {
        const location = place === null ? null : locationAt(place);
        const ref = job['job_ref'];
        if (location !== null && typeof ref === 'string')
            places.set(ref, location);
    }
    return places;
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ takenModules)
/* harmony export */ });
/**
 * Top-level modules that dlt has imported before it looks at the workspace, of Python's library and of its own
 * dependencies. A file of the workspace with such a name is never read, or only in another version of a dependency.
 */
const takenModules = new Set(`
abc annotated_types argparse array ast asyncio atexit backports base64 binascii bisect builtins bz2 calendar
certifi charset_normalizer click cmath codecs collections colorsys concurrent configparser contextlib
contextvars copy copyreg cryptography csv ctypes cython_runtime dataclasses datetime dateutil decimal difflib
dis dlt dlthub email encodings enum errno fcntl fnmatch fractions fsspec functools gc genericpath gettext
giturlparse glob grp gzip hashlib heapq hmac http humanize ibis idna importlib inspect io ipaddress itertools
jose json jsonpath_ng keyword linecache locale logging lzma marshal math mimetypes mmap multiprocessing ntpath
numbers numpy opcode operator orjson os packaging pandas parsy pathlib pathvalidate pendulum pickle pkgutil
platform pluggy ply posix posixpath pprint pwd pyarrow pydantic pydantic_core pydoc pytz queue quopri random re
reprlib requests rich secrets select selectors semver shlex shutil signal simplejson site socket sqlglot ssl
stat string stringprep struct subprocess sys sysconfig tarfile tempfile tenacity textwrap threading time token
tokenize tomlkit toolz traceback types typing typing_extensions typing_inspection unicodedata unittest urllib
urllib3 uuid warnings weakref webbrowser yaml zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/));


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fz: () => (/* binding */ readWorkspaceFiles),
/* harmony export */   s0: () => (/* binding */ pathExists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);



/**
 * Opens a workspace for reading. Nothing is read before it is asked for, and each file once at most.
 *
 * `boundary` is the folder that symbolic links may lead to, the repository's for a workspace inside one; the root
 * itself where it is absent. So a checkout that nobody has reviewed cannot show what else lies on this machine.
 */
function readWorkspaceFiles(root, boundary = root) {
    const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(boundary);
    const read = new Map();
    /** The real path, or null for what is not there or not to be seen. */
    const locate = (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0') || !isWithin(full, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)))
            return null;
        const real = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full));
        return real !== null && isWithin(real, inside) ? real : null;
    };
    const readFile = (path) => {
        const known = read.get(path);
        if (known !== undefined)
            return known;
        const real = locate(path);
        const bytes = real !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile() ? attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real)) : null;
        read.set(path, bytes);
        return bytes;
    };
    return {
        read: readFile,
        isFolder: (path) => {
            const real = locate(path);
            return real !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
        },
        list: (folder) => {
            const real = locate(folder);
            const names = real === null ? null : attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real));
            return (names ?? []).toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
        },
    };
}
/** Whether something is at this path, wherever a link there leads. */
function pathExists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
/** Whether `path` is `folder` or below it. Both absolute, and resolved as far as the question asks. */
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Null in place of what the file system refuses: to a reader, a file that cannot be opened is not there. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);



const stderrKept = 64 * 1024;
const gracePeriod = 5_000;
/**
 * Runs a program to its end, without a shell. Any exit code is a result; rejects with the system's error where the
 * program cannot be started (`ENOENT`), and with the input's fault where that could not be read.
 */
async function runProcess(command, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd: options.cwd, env: options.env, stdio: 'pipe', windowsHide: true });
    const output = [];
    let complaints = Buffer.alloc(0);
    child.stdout.on('data', (chunk) => {
        output.push(chunk);
        options.onOutput?.(chunk, 'stdout');
    });
    child.stderr.on('data', (chunk) => {
        complaints = Buffer.concat([complaints, chunk]).subarray(-stderrKept);
        options.onOutput?.(chunk, 'stderr');
    });
    let timedOut = false;
    const end = () => terminate(child);
    const runOut = () => {
        timedOut = true;
        end();
    };
    const timer = options.timeout === undefined ? undefined : setTimeout(runOut, options.timeout);
    if (options.signal?.aborted === true)
        end();
    options.signal?.addEventListener('abort', end, { once: true });
    try {
        const closed = new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', resolve);
        });
        const [code, fault] = await Promise.all([closed, feed(child.stdin, options.input, end)]);
        if (fault !== null)
            throw fault;
        return { code, stdout: Buffer.concat(output), stderr: complaints.toString('utf8'), timedOut };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', end);
    }
}
/** Lets it clean up first. What it started itself may live on and hold the pipes: those are closed here. */
function terminate(child) {
    child.kill('SIGTERM');
    setTimeout(() => {
        child.kill('SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
    }, gracePeriod).unref();
}
/** Returns the fault rather than throwing it, so that the process is over before anyone hears of it. */
async function feed(stdin, input, end) {
    const source = typeof input === 'string' || input instanceof Uint8Array ? [input] : (input ?? []);
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(source), stdin);
        return null;
    }
    catch (fault) {
        // A process that ends without reading its input says so by its exit code.
        if (isBrokenPipe(fault))
            return null;
        end();
        return fault instanceof Error ? fault : new Error(String(fault));
    }
}
function isBrokenPipe(fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    return (code === 'EPIPE' ||
        code === 'ECONNRESET' ||
        code === 'ERR_STREAM_PREMATURE_CLOSE' ||
        code === 'ERR_STREAM_DESTROYED');
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



const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const standing = new Set();
/** Makes an empty folder of its own under `parent`. It goes with `remove`, or when this process ends, by a signal too. */
async function temporaryFolder(parent) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'dlt-deploy-'));
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


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
const deepest = 1024;
const space = /[ \t\n\r]*/y;
const word = /true|false|null/y;
const numeral = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const plainText = /[ !#-[\]-\u{10ffff}]*/uy;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const loneSurrogate = /\p{Surrogate}/u;
/**
 * Reads a JSON document as dlt's orjson does: a number without point and exponent is a `bigint`, any
 * other a `number`; of equal keys the last one counts. An integer beyond 64 bits becomes a float.
 * Refuses what JSON forbids, text with half a surrogate pair, and nesting deeper than 1,024 levels.
 */
function parseJson(text) {
    const document = readValue(text, skipSpace(text, 0), 0);
    if (document.kind === 'fault')
        return invalid(text, document);
    const end = skipSpace(text, document.end);
    if (end < text.length)
        return invalid(text, fault(end, 'there is more text after the document'));
    return { kind: 'json', value: document.value };
}
function readValue(text, at, depth) {
    const first = text[at];
    if (first === undefined)
        return fault(at, 'the document ends where a value should be');
    if (first === '"')
        return readString(text, at);
    if (first === '[' || first === '{') {
        if (depth >= deepest)
            return fault(at, `the document is nested deeper than ${deepest} levels`);
        return first === '[' ? readList(text, at + 1, depth + 1) : readObject(text, at + 1, depth + 1);
    }
    const constant = matchAt(word, text, at)?.[0];
    if (constant !== undefined)
        return read(constant === 'null' ? null : constant === 'true', at + constant.length);
    return readNumber(text, at);
}
function readList(text, start, depth) {
    const items = [];
    let at = skipSpace(text, start);
    if (text[at] === ']')
        return read(items, at + 1);
    for (;;) {
        const item = readValue(text, at, depth);
        if (item.kind === 'fault')
            return item;
        items.push(item.value);
        at = skipSpace(text, item.end);
        if (text[at] === ']')
            return read(items, at + 1);
        if (text[at] !== ',')
            return fault(at, 'a list goes on with `,` or ends with `]`');
        at = skipSpace(text, at + 1);
    }
}
function readObject(text, start, depth) {
    const members = {};
    let at = skipSpace(text, start);
    if (text[at] === '}')
        return read(members, at + 1);
    for (;;) {
        if (text[at] !== '"')
            return fault(at, 'a key in double quotes should be here');
        const key = readString(text, at);
        if (key.kind === 'fault')
            return key;
        at = skipSpace(text, key.end);
        if (text[at] !== ':')
            return fault(at, 'a key is followed by `:`');
        const member = readValue(text, skipSpace(text, at + 1), depth);
        if (member.kind === 'fault')
            return member;
        // Assignment would take the key `__proto__` for the object's prototype.
        Object.defineProperty(members, key.value, {
            value: member.value,
            enumerable: true,
            writable: true,
            configurable: true,
        });
        at = skipSpace(text, member.end);
        if (text[at] === '}')
            return read(members, at + 1);
        if (text[at] !== ',')
            return fault(at, 'an object goes on with `,` or ends with `}`');
        at = skipSpace(text, at + 1);
    }
}
function readString(text, start) {
    let at = start + 1;
    for (;;) {
        at += matchAt(plainText, text, at)?.[0].length ?? 0;
        if (text[at] === '"')
            break;
        if (at >= text.length)
            return fault(at, 'the document ends inside a text');
        const escaped = matchAt(escapeSequence, text, at);
        if (escaped === null)
            return fault(at, text[at] === '\\' ? 'this is not an escape of JSON' : 'a control character must be escaped');
        at += escaped[0].length;
    }
    const literal = text.slice(start, at + 1);
    const value = JSON.parse(literal);
    // Half a pair as it is and half as an escape would make a whole one.
    const isBroken = loneSurrogate.test(literal) || loneSurrogate.test(value);
    return isBroken ? fault(start, 'the text holds half of a surrogate pair') : read(value, at + 1);
}
function readNumber(text, at) {
    const match = matchAt(numeral, text, at);
    if (match === null)
        return fault(at, 'a value should be here');
    const [literal, fraction, exponent] = match;
    const end = at + literal.length;
    if (/[0-9.eE]/.test(text[end] ?? ''))
        return fault(at, 'this is not a number of JSON');
    if (fraction === undefined && exponent === undefined) {
        const integer = BigInt(literal);
        return read(integer >= -(2n ** 63n) && integer < 2n ** 64n ? integer : Number(literal), end);
    }
    const float = Number(literal);
    return Number.isFinite(float) ? read(float, end) : fault(at, 'the number is too large for a float');
}
function invalid(text, { at, reason }) {
    const before = text.slice(0, at).split('\n');
    return { kind: 'invalid', reason, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const skipSpace = (text, at) => at + (matchAt(space, text, at)?.[0].length ?? 0);
const read = (value, end) => ({ kind: 'read', value, end });
const fault = (at, reason) => ({ kind: 'fault', reason, at });


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ engineRules),
/* harmony export */   Yt: () => (/* binding */ firstRules),
/* harmony export */   _d: () => (/* binding */ dltRules),
/* harmony export */   vr: () => (/* binding */ lastKnownMinor)
/* harmony export */ });
/** dlt 1.26, the first that has deployments as read here. */
const firstRules = {
    engine: 1n,
    requireKeys: ['machine'],
    localProfiles: true,
    scan: 'namespace',
    jobEvents: 'references',
    neverDefault: ['manual', 'deployment'],
    utc: 'Z',
};
const steps = [
    [26, 0, {}],
    [27, 0, { requireKeys: ['machine', 'static_egress_ips'], localProfiles: false }],
    [29, 1, { requireKeys: ['machine', 'static_egress_ips', 'instance'] }],
    [30, 0, { scan: 'dir' }],
    [
        31,
        0,
        {
            engine: 2n,
            requireKeys: ['static_egress_ips', 'instance'],
            jobEvents: 'selectors',
            neverDefault: ['manual', 'deployment', 'job.success', 'job.fail'],
            utc: '+00:00',
        },
    ],
];
/** The last minor version, of major 1, whose generator is known. */
const lastKnownMinor = 31;
/** The rules of a version; null for one whose manifests were never compared. */
function dltRules({ major, minor, patch }) {
    if (major !== 1 || minor > lastKnownMinor)
        return null;
    const taken = steps.filter(([from, since]) => minor > from || (minor === from && patch >= since));
    if (taken.length === 0)
        return null;
    return Object.assign({}, firstRules, ...taken.map(([, , changed]) => changed));
}
/** What a saved manifest is held against, of which only the engine is known: all that any version of that engine writes. */
function engineRules(engine) {
    if (engine === 2n)
        return dltRules({ major: 1, minor: lastKnownMinor, patch: 0 }) ?? firstRules;
    return { ...firstRules, requireKeys: ['machine', 'static_egress_ips', 'instance'] };
}


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expandTriggers)
/* harmony export */ });
/* harmony import */ var _trigger_constructors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3392);

/**
 * The triggers a job can be selected by: its own, then those that follow from its definition, unless already
 * there: a `tag:` for each tag, `manual:` unless it is switched off, `pipeline_name:` where it delivers one.
 * A text where a list of tags should be counts character by character, as in dlt. (dlt/_workspace/deployment/manifest.py)
 */
function expandTriggers(job) {
    const tags = Array.from(job.expose?.tags ?? [], _trigger_constructors_js__WEBPACK_IMPORTED_MODULE_0__/* .tagTrigger */ .h4);
    const manual = (job.expose?.manual ?? true) ? [(0,_trigger_constructors_js__WEBPACK_IMPORTED_MODULE_0__/* .manualTrigger */ .D$)(job.job_ref)] : [];
    const pipeline = job.deliver?.pipeline_name ? [(0,_trigger_constructors_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineNameTrigger */ .a6)(job.deliver.pipeline_name)] : [];
    const triggers = [...job.triggers];
    const diagnostics = [];
    for (const implied of [...tags, ...manual, ...pipeline]) {
        if (implied.kind === 'invalid')
            diagnostics.push(implied.diagnostic);
        else if (!triggers.includes(implied.trigger))
            triggers.push(implied.trigger);
    }
    return { triggers, diagnostics };
}


/***/ }),

/***/ 1401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fnmatch)
/* harmony export */ });
/**
 * Python's `fnmatch` where file names keep their case: `*` any text, slashes and newlines included, `?` one
 * character, `[a-z]` one of them, `[!a-z]` one other. It matches the whole text, knows no escapes and no braces.
 */
function fnmatch(text, pattern) {
    const characters = Array.from(text);
    const tokens = parsePattern(Array.from(pattern));
    let at = 0;
    let token = 0;
    let afterStar = -1;
    let retryAt = 0;
    while (at < characters.length) {
        const expected = tokens[token];
        if (expected === 'star') {
            token++;
            afterStar = token;
            retryAt = at;
        }
        else if (expected !== undefined && accepts(expected, characters[at] ?? '')) {
            token++;
            at++;
        }
        else if (afterStar >= 0) {
            token = afterStar;
            retryAt++;
            at = retryAt;
        }
        else {
            return false;
        }
    }
    return tokens.slice(token).every((rest) => rest === 'star');
}
const anyCharacter = { negated: true, ranges: [] };
const noCharacter = { negated: false, ranges: [] };
function accepts(token, character) {
    const code = codeOf(character);
    return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}
function parsePattern(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        const end = character === '[' ? endOfSet(pattern, at + 1) : -1;
        if (character === '*')
            tokens.push('star');
        else if (character === '?')
            tokens.push(anyCharacter);
        else if (end < 0)
            tokens.push({ negated: false, ranges: [single(character)] });
        else {
            tokens.push(parseSet(pattern.slice(at + 1, end)));
            at = end;
        }
    }
    return tokens;
}
/** Where the bracket that closes a set stands; a bracket that comes first is one of its characters. Negative where none does. */
function endOfSet(pattern, start) {
    const first = pattern[start] === '!' ? start + 1 : start;
    return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first);
}
/** `between` is what stands between the brackets: never empty. */
function parseSet(between) {
    const chunks = withoutEmptyRanges(splitAtRanges(between));
    const negated = chunks[0]?.[0] === '!';
    const members = chunks.map((chunk, index) => (negated && index === 0 ? chunk.slice(1) : chunk));
    const ranges = members.flatMap((chunk, index) => {
        const before = members[index - 1]?.at(-1);
        const spanning = before === undefined || chunk[0] === undefined ? [] : [[codeOf(before), codeOf(chunk[0])]];
        return [...spanning, ...chunk.map(single)];
    });
    if (ranges.length === 0)
        return negated ? anyCharacter : noCharacter;
    return { negated, ranges };
}
/** Cuts a set at the hyphens that make ranges: each runs from the last character of one chunk to the first of the next. */
function splitAtRanges(between) {
    const chunks = [];
    let start = 0;
    let hyphen = between.indexOf('-', between[0] === '!' ? 2 : 1);
    while (hyphen >= 0) {
        chunks.push(between.slice(start, hyphen));
        start = hyphen + 1;
        hyphen = between.indexOf('-', hyphen + 3);
    }
    const rest = between.slice(start);
    const last = chunks.at(-1);
    if (rest.length > 0 || last === undefined)
        return [...chunks, rest];
    return [...chunks.slice(0, -1), [...last, '-']];
}
/** A range whose first character is above its last holds nothing: it goes, and its ends with it. */
function withoutEmptyRanges(chunks) {
    const kept = [];
    for (const chunk of chunks.toReversed()) {
        const next = kept.at(-1);
        const low = chunk.at(-1);
        const high = next?.[0];
        if (next !== undefined && low !== undefined && high !== undefined && codeOf(low) > codeOf(high)) {
            kept[kept.length - 1] = [...chunk.slice(0, -1), ...next.slice(1)];
        }
        else {
            kept.push(chunk);
        }
    }
    return kept.toReversed();
}
const codeOf = (character) => character.codePointAt(0) ?? 0;
const single = (character) => [codeOf(character), codeOf(character)];


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isTriggerSelector),
/* harmony export */   c: () => (/* binding */ jobEventExpression)
/* harmony export */ });
/* harmony import */ var _job_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8923);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);


const isGlob = (text) => /[*?[]/.test(text);
/** Whether what stands after `job.success:` selects jobs. It does as well where it is a pattern. */
const isTriggerSelector = (expr) => isGlob(expr) || (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelector */ .cB)(expr);
/**
 * The expression of a `job.success:` or `job.fail:` as it is stored, from the one a user wrote: a selector stays, a
 * pattern of references begins with `jobs.`, and all else is resolved as a reference.
 * (job_event_expr of dlt/_workspace/deployment/_trigger_helpers.py)
 */
function jobEventExpression(expr, { jobEvents }) {
    if (jobEvents === 'references' || !isTriggerSelector(expr))
        return (0,_job_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveJobRef */ .fw)(expr);
    const isPatternOfRefs = !expr.includes(':') && isGlob(expr);
    return { kind: 'resolved', ref: isPatternOfRefs && expr !== '*' && !expr.startsWith('jobs.') ? `jobs.${expr}` : expr };
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ normalizeTriggers),
/* harmony export */   wb: () => (/* binding */ jobEvent)
/* harmony export */ });
/* unused harmony export normalizeTrigger */
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);
/* harmony import */ var _author_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2860);
/* harmony import */ var _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9606);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8631);
/* harmony import */ var _job_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9274);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8911);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5422);







const synthetic = new Set(['manual', 'pipeline_name']);
const selfSufficient = new Set(['deployment', 'http', 'webhook']);
/**
 * Brings one trigger as a user writes it into stored form: `http` becomes `http:`, a cron expression
 * `schedule:` and itself. Only the ends are stripped; the rest stays as typed.
 * (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function normalizeTrigger(text, rules = _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRules */ .Yt) {
    const written = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonStrip */ .pn)(text);
    const trigger = (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(written);
    const split = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .splitTrigger */ .zL)(written);
    const type = split?.type ?? written;
    if (synthetic.has(type))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('TRIGGER_SYNTHETIC', { trigger, type: `${type}:` });
    if (split !== null) {
        if (rules.jobEvents === 'selectors' && (type === 'job.success' || type === 'job.fail'))
            return jobEvent(type, split.expr, rules);
        return (0,_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .isTriggerType */ .$s)(type)
            ? stored(type, split.expr)
            : (0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('TRIGGER_TYPE_UNKNOWN', { trigger, type: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(type) });
    }
    if ((0,_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .isTriggerType */ .$s)(type))
        return selfSufficient.has(type) ? stored(type, '') : (0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('TRIGGER_INCOMPLETE', { trigger });
    const schedule = stored('schedule', written);
    return schedule.kind === 'invalid' ? (0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('TRIGGER_UNREADABLE', { trigger }) : schedule;
}
/** What waits for other jobs: a selector is kept, a reference resolved. */
function jobEvent(type, expr, rules) {
    const resolved = (0,_job_event_js__WEBPACK_IMPORTED_MODULE_4__/* .jobEventExpression */ .c)(expr, rules);
    if (resolved.kind === 'invalid')
        return resolved;
    const { ref } = resolved;
    return rules.jobEvents === 'selectors' ? { kind: 'normalized', trigger: `${type}:${ref}` } : stored(type, ref);
}
function stored(type, expr) {
    const parsed = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExpression */ .YK)(type, expr);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` };
}
/**
 * Brings the `trigger` argument of a decorator into stored form. Order is kept, and so are repetitions. A tuple is
 * flattened one level where its items are tuples, a list never: an item that is not a text is taken for what Python
 * prints of it, and refused.
 */
function normalizeTriggers(input, rules = _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRules */ .Yt) {
    if (input.kind === 'other') {
        return { triggers: [], diagnostics: [(0,_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .G)('TRIGGER_INPUT_INVALID', { value: input.text }).diagnostic] };
    }
    const normalized = itemsOf(input).map((item) => normalizeTrigger((0,_author_input_js__WEBPACK_IMPORTED_MODULE_1__/* .printedInput */ .j)(item), rules));
    return {
        triggers: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.trigger])),
        diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
    };
}
function itemsOf(input) {
    switch (input.kind) {
        case 'none':
            return [];
        case 'text':
            return [input];
        case 'list':
            return input.items;
        case 'tuple':
            return input.items.flatMap((item) => (item.kind === 'tuple' ? item.items : [item]));
    }
}


/***/ }),

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ intervalModes),
/* harmony export */   LV: () => (/* binding */ jobTypes),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   PZ: () => (/* binding */ interfaces),
/* harmony export */   jQ: () => (/* binding */ jobSchema),
/* harmony export */   lI: () => (/* binding */ incrementalModes),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   t6: () => (/* binding */ backgroundCategories),
/* harmony export */   tB: () => (/* binding */ refreshPolicies),
/* harmony export */   u: () => (/* binding */ refreshModes)
/* harmony export */ });
/* unused harmony exports launchers, entryPointSchema, exposeSchema, timeoutSchema, executeSchema, requireSchema, deliverSchema, intervalSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);

/**
 * The shapes of a deployment manifest, field for field as dlt declares them
 * (dlt/_workspace/deployment/typing.py). Unknown keys are refused at every level.
 * A Python `int` is a `bigint` here and a `float` a `number`: see `json/json.ts`.
 */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad();
const anyObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(() => true));
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]);
const launchers = (/* unused pure expression or super */ null && (['job', 'module', 'marimo', 'mcp', 'streamlit', 'dashboard']));
const jobTypes = ['batch', 'interactive', 'stream'];
const refreshPolicies = ['always', 'auto', 'block'];
const interfaces = ['gui', 'rest_api', 'mcp'];
const categories = ['pipeline', 'mcp', 'dashboard', 'notebook'];
const backgroundCategories = [...categories, 'background_agent'];
const incrementalModes = ['interval', 'pipeline'];
const intervalModes = ['sequential', 'parallel'];
const refreshModes = ['drop_sources', 'drop_resources', 'drop_data'];
/** A field of the other engine: it may not be there. */
const absent = zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().exactOptional();
const entryPointSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().exactOptional(),
    job_type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(jobTypes),
    launcher: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const exposeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    display_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).exactOptional(),
    starred: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    manual: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    interface: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(interfaces).exactOptional(),
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(categories).exactOptional(),
    object_input: absent,
});
const secondExposeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...exposeSchema.shape,
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(backgroundCategories).exactOptional(),
    object_input: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ entity_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), input: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).exactOptional(),
});
/** Both in seconds. */
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    timeout: seconds.exactOptional(),
    grace_period: seconds.exactOptional(),
});
const executeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    timeout: timeoutSchema.nullable().exactOptional(),
    /** Null means no limit. */
    concurrency: integer.nullable().exactOptional(),
    intercept_signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
});
const requireSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dependency_groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    profile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    machine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    static_egress_ips: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    /** Of any content. */
    instance: anyObject.exactOptional(),
    timezone: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const secondRequireSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...requireSchema.shape, machine: absent });
const deliverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    pipeline_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
/** Bounds as dlt serialises them: text stays as typed, a datetime has become ISO text. */
const intervalSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    mode: absent,
});
const secondIntervalSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...intervalSchema.shape,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(intervalModes).exactOptional(),
});
const firstJobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    engine_version: absent,
    job_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    entry_point: entryPointSchema,
    triggers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    execute: executeSchema,
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    expose: exposeSchema.exactOptional(),
    config_keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    deliver: deliverSchema.exactOptional(),
    interval: intervalSchema.exactOptional(),
    freshness: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    allow_external_schedulers: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    require: requireSchema.exactOptional(),
    default_trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    refresh: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(refreshPolicies).exactOptional(),
    incremental_mode: absent,
    refresh_propagation: absent,
    auto_refresh_pipeline_mode: absent,
    inputs: absent,
    output: absent,
    access: absent,
    agent: absent,
});
/** A job since engine 2, which it carries itself. Inputs and output are JSON Schemas. */
const secondJobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...firstJobSchema.shape,
    engine_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2n),
    expose: secondExposeSchema.exactOptional(),
    interval: secondIntervalSchema.exactOptional(),
    require: secondRequireSchema.exactOptional(),
    allow_external_schedulers: absent,
    refresh: absent,
    incremental_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(incrementalModes).exactOptional(),
    refresh_propagation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(refreshPolicies).exactOptional(),
    auto_refresh_pipeline_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(refreshModes).exactOptional(),
    inputs: anyObject.exactOptional(),
    output: anyObject.exactOptional(),
    access: anyObject.exactOptional(),
    agent: anyObject.exactOptional(),
});
/** A job of either engine, with the fields of that engine alone. */
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([firstJobSchema, secondJobSchema]);
const firstManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    engine_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1n),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    deployment_module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(firstJobSchema),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    version: integer.exactOptional(),
    version_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    previous_hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
});
const secondManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...firstManifestSchema.shape,
    engine_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2n),
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(secondJobSchema),
});
/** A manifest whose jobs are all written for its own engine. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('engine_version', [
    firstManifestSchema,
    secondManifestSchema,
]);


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ isSelector),
/* harmony export */   j6: () => (/* binding */ matchTriggers)
/* harmony export */ });
/* unused harmony export pickTrigger */
/* harmony import */ var _fnmatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5422);


/** Whether a text selects by trigger or job type. Otherwise it names a job, so a job called `tag` has no bare name. */
function isSelector(text) {
    return text.includes(':') || jobTypeSelectors.has(text) || (0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isTriggerType */ .$s)(text);
}
/**
 * The triggers that any of the selectors picks, in the order of the selectors, then of the triggers, without
 * repetition. A job type picks all triggers of a job of that type at once; `job` is `batch`. Anything else is a
 * pattern of `fnmatch`; `tag` and `tag:` stand for `tag:*`. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function matchTriggers(jobType, triggers, selectors) {
    const matched = new Set();
    for (const selector of selectors) {
        const wanted = jobTypeSelectors.get(selector);
        if (wanted === jobType)
            return triggers;
        if (wanted !== undefined)
            continue;
        const pattern = expandShorthand(selector);
        for (const trigger of triggers)
            if ((0,_fnmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .fnmatch */ .i)(trigger, pattern))
                matched.add(trigger);
    }
    return [...matched];
}
/** The one trigger to start a job with: its default where that is among the matched, else the first matched. */
function pickTrigger(matched, defaultTrigger = null) {
    if (defaultTrigger && matched.includes(defaultTrigger))
        return defaultTrigger;
    return matched[0] ?? null;
}
const jobTypeSelectors = new Map([
    ['batch', 'batch'],
    ['interactive', 'interactive'],
    ['stream', 'stream'],
    ['job', 'batch'],
]);
function expandShorthand(selector) {
    if ((0,_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .isTriggerType */ .$s)(selector))
        return `${selector}:*`;
    return selector.endsWith(':') ? `${selector}*` : selector;
}


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ jobSuccessTrigger),
/* harmony export */   D$: () => (/* binding */ manualTrigger),
/* harmony export */   HC: () => (/* binding */ httpTrigger),
/* harmony export */   Mt: () => (/* binding */ everyTrigger),
/* harmony export */   O0: () => (/* binding */ scheduleTrigger),
/* harmony export */   a6: () => (/* binding */ pipelineNameTrigger),
/* harmony export */   at: () => (/* binding */ deploymentTrigger),
/* harmony export */   gJ: () => (/* binding */ onceTrigger),
/* harmony export */   h4: () => (/* binding */ tagTrigger),
/* harmony export */   iR: () => (/* binding */ webhookTrigger),
/* harmony export */   wn: () => (/* binding */ jobFailTrigger)
/* harmony export */ });
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);
/* harmony import */ var _dlt_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8631);
/* harmony import */ var _normalize_trigger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4454);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8911);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9326);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5422);







function scheduleTrigger(cron) {
    return stored('schedule', (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(cron));
}
/** A number means seconds and is printed as Python prints it: `every(300.0)` is `every:300.0s`. */
function everyTrigger(period) {
    return stored('every', typeof period === 'string' ? (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(period) : `${(0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonText */ .G)(period)}s`);
}
/** A moment: text, seconds since 1970, or a date or datetime as microseconds since 1970-01-01T00:00Z. Stored in UTC. */
function onceTrigger(at) {
    const instant = typeof at === 'object' ? at.instant : instantOfValue(at);
    if (instant === null)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('ONCE_VALUE_INVALID', { value: typeof at === 'object' ? '' : (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(at) });
    return stored('once', (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r4)(instant));
}
function httpTrigger(port = null, path = null) {
    const number = port === null ? null : Number(port);
    if (number !== null && !(number >= 1 && number <= 65_535)) {
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('HTTP_PORT_OUT_OF_RANGE', { trigger: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)('http:'), port: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonText */ .G)(port) });
    }
    if (path !== null && path !== '' && !path.startsWith('/'))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('HTTP_PATH_INVALID', { path: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(path) });
    return stored('http', `${port === null ? '' : (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonText */ .G)(port)}${path ?? ''}`);
}
function deploymentTrigger() {
    return stored('deployment', '');
}
function webhookTrigger(path = '') {
    return stored('webhook', path);
}
function tagTrigger(name) {
    return stored('tag', (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(name));
}
function manualTrigger(jobRef = '') {
    return stored('manual', jobRef);
}
function pipelineNameTrigger(name) {
    return stored('pipeline_name', (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(name));
}
function jobSuccessTrigger(jobRef, rules = _dlt_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRules */ .Yt) {
    return (0,_normalize_trigger_js__WEBPACK_IMPORTED_MODULE_3__/* .jobEvent */ .wb)('job.success', jobRef, rules);
}
function jobFailTrigger(jobRef, rules = _dlt_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRules */ .Yt) {
    return (0,_normalize_trigger_js__WEBPACK_IMPORTED_MODULE_3__/* .jobEvent */ .wb)('job.fail', jobRef, rules);
}
function stored(type, expr) {
    const parsed = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseExpression */ .YK)(type, expr);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` };
}
function instantOfValue(value) {
    const timestamp = typeof value === 'string' ? (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(value) : (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .unixTimestamp */ .R0)(Number(value));
    return timestamp === null ? null : (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .instantOf */ .B9)(timestamp);
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ validateManifest)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 15 modules
var diagnostic = __webpack_require__(5343);
// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __webpack_require__(4121);
;// CONCATENATED MODULE: ./out/json/unwritable.js
const deepest = 254;
const loneSurrogate = /\p{Surrogate}/u;
/** The first part of a value that dlt cannot serialise, in document order; null where it can write all of it. */
function findUnwritable(value, path = '', depth = 0) {
    if (typeof value === 'string')
        return loneSurrogate.test(value) ? { path, reason: 'the text holds half of a surrogate pair' } : null;
    if (typeof value === 'bigint')
        return fitsWord(value) ? null : { path, reason: 'the integer exceeds 64 bits' };
    if (typeof value !== 'object' || value === null)
        return null;
    if (depth >= deepest)
        return { path, reason: `it is nested deeper than ${deepest} levels` };
    for (const [key, item, place] of partsOf(value, path)) {
        const found = findUnwritable(key, place) ?? findUnwritable(item, place, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function partsOf(value, path) {
    if (Array.isArray(value))
        return value.map((item, index) => ['', item, `${path}[${index}]`]);
    return Object.entries(value).map(([key, item]) => [key, item, path === '' ? key : `${path}.${key}`]);
}
const fitsWord = (value) => value >= -(2n ** 63n) && value < 2n ** 64n;

// EXTERNAL MODULE: ./out/manifest/dlt-rules.js
var dlt_rules = __webpack_require__(9606);
// EXTERNAL MODULE: ./out/manifest/freshness.js
var manifest_freshness = __webpack_require__(1703);
// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __webpack_require__(5422);
// EXTERNAL MODULE: ./out/cron/ticks.js + 1 modules
var ticks = __webpack_require__(1616);
// EXTERNAL MODULE: ./out/manifest/timestamp.js + 3 modules
var manifest_timestamp = __webpack_require__(9326);
;// CONCATENATED MODULE: ./out/manifest/interval.js


const microsPerSecond = 1000000n;
/**
 * The last tick at or before a moment, both as microseconds since 1970-01-01T00:00Z, with the schedule read in
 * UTC. Null where the fifty years before it have none, or none in Python's calendar.
 *
 * As dlt looks for it: strictly before the moment and one microsecond, in seconds as a float. From the year 2514 on
 * a float is too coarse for that microsecond, so there the tick before a tick is found. (dlt/_workspace/deployment/interval.py)
 */
function floorToTick(cron, instant) {
    const micros = ((instant % microsPerSecond) + microsPerSecond) % microsPerSecond;
    const base = Number((instant - micros) / microsPerSecond) + Number(micros + 1n) / 1e6;
    if (base >= Number(manifest_timestamp/* pastInstants */.Rz / microsPerSecond))
        return null;
    const tick = (0,ticks/* previousTick */.vN)(cron, base);
    return tick === null || BigInt(tick) * microsPerSecond < manifest_timestamp/* firstInstant */.Y4 ? null : BigInt(tick) * microsPerSecond;
}

;// CONCATENATED MODULE: ./out/manifest/interval-alignment.js





/**
 * Warns where a bound of a job's interval is not a tick of its schedule. Both are read in UTC, although the interval
 * is resolved in the job's own time zone later. Where dlt would raise instead, that is an error: a bound that is no
 * timestamp, or one with no tick before it.
 */
function checkIntervalAlignment(job, triggers) {
    const schedule = triggers.find(({ trigger }) => trigger.kind === 'schedule');
    if (job.interval === undefined || schedule?.trigger.kind !== 'schedule')
        return [];
    const { cron } = schedule.trigger;
    const { start, end } = job.interval;
    const check = (bound, value) => checkBound(job, cron.kind === 'cron' ? cron : null, schedule.text, bound, value);
    return [...check('start', start), ...(end ? check('end', end) : [])];
}
function checkBound(job, cron, trigger, bound, value) {
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const timestamp = (0,manifest_timestamp/* parseTimestamp */.EH)(value);
    if (timestamp === null)
        return [(0,diagnostic/* diagnose */.h4)('INTERVAL_BOUND_INVALID', { ref, bound, value: (0,python_repr/* pythonRepr */.U)(value) })];
    if (cron === null)
        return [];
    const instant = (0,manifest_timestamp/* instantOf */.B9)(timestamp);
    const tick = floorToTick(cron, instant);
    const slots = { ref, value, cron: (0,python_repr/* pythonRepr */.U)((0,manifest_trigger/* splitTrigger */.zL)(trigger)?.expr ?? '') };
    if (tick === null)
        return [(0,diagnostic/* diagnose */.h4)('INTERVAL_WITHOUT_TICK', { ...slots, bound })];
    if (tick === instant)
        return [];
    return [(0,diagnostic/* diagnose */.h4)(bound === 'start' ? 'INTERVAL_START_NOT_ON_TICK' : 'INTERVAL_END_NOT_ON_TICK', slots)];
}

// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __webpack_require__(1207);
;// CONCATENATED MODULE: ./out/manifest/never-due.js




/** Warns of a timed trigger that dlt accepts although no next run can be computed from it. */
function checkTiming(job, text, trigger) {
    const slots = { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref), trigger: (0,python_repr/* pythonRepr */.U)(text) };
    if (trigger.kind === 'every' && !Number.isFinite(trigger.seconds))
        return [(0,diagnostic/* diagnose */.h4)('EVERY_ENDLESS', slots)];
    if (trigger.kind !== 'schedule')
        return [];
    if (trigger.cron.kind === 'random')
        return [(0,diagnostic/* diagnose */.h4)('SCHEDULE_RANDOM', slots)];
    return isNeverDue(trigger.cron) ? [(0,diagnostic/* diagnose */.h4)('SCHEDULE_NEVER_DUE', slots)] : [];
}
/** Whether the expression names only dates that no calendar has, such as February 30th. */
function isNeverDue(cron) {
    const years = cron.years ?? [2000];
    return years.every((year) => (0,ticks/* nextTick */.dY)(cron, (0,calendar/* dayNumber */.U$)({ year, month: 1, day: 1 }) * 86_400 - 1) === null);
}

;// CONCATENATED MODULE: ./out/manifest/validate-job.js








/**
 * The rules that one job alone must keep, in dlt's order (dlt/_workspace/deployment/manifest.py), then warnings of
 * our own about triggers that dlt accepts and cannot schedule.
 */
function validateJob(job, rules = dlt_rules/* firstRules */.Yt) {
    const parsed = job.triggers.map((text) => ({ text, trigger: (0,manifest_trigger/* parseTrigger */.uc)(text) }));
    const triggers = parsed.flatMap(({ trigger }) => (trigger.kind === 'invalid' ? [] : [trigger]));
    return [
        ...checkRef(job),
        ...checkForms(job, rules),
        ...checkJobType(job, triggers),
        ...checkSchedules(job, triggers),
        ...checkIntervalAlignment(job, parsed),
        ...checkExternalSchedulers(job),
        ...checkIncremental(job),
        ...(rules.localProfiles ? [] : checkProfile(job)),
        ...checkDashboard(job),
        ...parsed.flatMap(({ text, trigger }) => checkTiming(job, text, trigger)),
    ];
}
function checkRef(job) {
    const parsed = (0,job_ref/* parseJobRef */.Yf)(job.job_ref);
    if (parsed.kind === 'invalid')
        return [parsed.diagnostic];
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const diagnostics = [];
    if (parsed.section === 'py')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('JOB_SECTION_RESERVED', { ref }));
    if (parsed.name === 'py')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('JOB_NAME_RESERVED', { ref }));
    return diagnostics;
}
function checkForms(job, { engine }) {
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const triggers = job.triggers.flatMap((text) => {
        const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
        if (trigger.kind === 'invalid')
            return [(0,diagnostic/* diagnose */.h4)('JOB_TRIGGER_INVALID', { ref, reason: trigger.diagnostic.message })];
        const waits = engine > 1n && (trigger.kind === 'job.success' || trigger.kind === 'job.fail');
        return waits && trigger.ref === job.job_ref
            ? [(0,diagnostic/* diagnose */.h4)('JOB_TRIGGERS_ITSELF', { ref, trigger: (0,python_repr/* pythonRepr */.U)(text) })]
            : [];
    });
    const freshness = (job.freshness ?? []).map(manifest_freshness/* parseFreshness */.RT).flatMap((constraint) => {
        return constraint.kind === 'invalid'
            ? [(0,diagnostic/* diagnose */.h4)('JOB_FRESHNESS_INVALID', { ref, reason: constraint.diagnostic.message })]
            : [];
    });
    return [...triggers, ...freshness];
}
function checkJobType(job, triggers) {
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const hasHttp = triggers.some(({ kind }) => kind === 'http');
    const type = job.entry_point.job_type;
    if (type === 'batch' && hasHttp)
        return [(0,diagnostic/* diagnose */.h4)('BATCH_JOB_WITH_HTTP', { ref })];
    if (type === 'interactive' && !hasHttp)
        return [(0,diagnostic/* diagnose */.h4)('INTERACTIVE_JOB_WITHOUT_HTTP', { ref })];
    return [];
}
function checkSchedules(job, triggers) {
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const diagnostics = [];
    const written = job.triggers.filter((text) => text.startsWith('schedule:') || text.startsWith('every:'));
    const hasSchedule = triggers.some(({ kind }) => kind === 'schedule' || kind === 'every');
    if (written.length > 1)
        diagnostics.push((0,diagnostic/* diagnose */.h4)('JOB_WITH_SEVERAL_SCHEDULES', { ref }));
    if (job.interval !== undefined && !hasSchedule)
        diagnostics.push((0,diagnostic/* diagnose */.h4)('INTERVAL_WITHOUT_SCHEDULE', { ref }));
    return diagnostics;
}
function checkExternalSchedulers(job) {
    if (job.allow_external_schedulers !== true || job.interval !== undefined)
        return [];
    return [(0,diagnostic/* diagnose */.h4)('EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL', { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref) })];
}
/** The fields that took the place of `allow_external_schedulers` and `refresh`. */
function checkIncremental(job) {
    const slots = { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref) };
    const diagnostics = [];
    if (job.incremental_mode === 'interval' && job.interval === undefined)
        diagnostics.push((0,diagnostic/* diagnose */.h4)('INCREMENTAL_WITHOUT_INTERVAL', slots));
    if (job.auto_refresh_pipeline_mode !== undefined && job.refresh_propagation === 'block')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('AUTO_REFRESH_BLOCKED', slots));
    return diagnostics;
}
function checkProfile(job) {
    const profile = job.require?.profile;
    if (profile !== 'dev' && profile !== 'tests')
        return [];
    return [(0,diagnostic/* diagnose */.h4)('JOB_PROFILE_LOCAL', { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref), profile: (0,python_repr/* pythonRepr */.U)(profile) })];
}
function checkDashboard(job) {
    if (job.job_ref !== job_ref/* dashboardJobRef */.JL)
        return [];
    const ref = (0,python_repr/* pythonRepr */.U)(job.job_ref);
    const diagnostics = [];
    if (job.entry_point.job_type !== 'interactive')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('DASHBOARD_NOT_INTERACTIVE', { ref }));
    if (job.expose?.interface !== 'gui')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('DASHBOARD_NOT_GUI', { ref }));
    if (job.expose?.category !== 'dashboard')
        diagnostics.push((0,diagnostic/* diagnose */.h4)('DASHBOARD_NOT_DASHBOARD', { ref }));
    return diagnostics;
}

// EXTERNAL MODULE: ./out/manifest/validate-structure.js
var validate_structure = __webpack_require__(4456);
;// CONCATENATED MODULE: ./out/manifest/validate-manifest.js








/**
 * Validates a manifest as a version of dlt does, 1.26 unless told: first its shape, then each job, then what jobs say of each other
 * (dlt/_workspace/deployment/manifest.py). Where dlt raises out of validation, that is an error here too, and so is
 * a value that it could not save.
 */
function validateManifest(document, rules = dlt_rules/* firstRules */.Yt) {
    const unwritable = findUnwritable(document);
    const violation = unwritable === null ? (0,validate_structure/* validateStructure */.W)(document, rules) : (0,diagnostic/* diagnose */.h4)('MANIFEST_UNWRITABLE', { ...unwritable });
    if (violation !== null)
        return { diagnostics: [violation], unresolvedTriggers: new Map(), manifest: null };
    // The structure has just been held against the very shapes the type is inferred from.
    const manifest = document;
    const { jobs } = manifest;
    const unresolvedTriggers = findUnresolvedTriggers(jobs);
    const diagnostics = [
        ...jobs.flatMap((job) => [...validateJob(job, rules), ...checkEngine(job, manifest)]),
        ...checkDuplicateRefs(jobs),
        ...checkEntryPoints(jobs),
        ...[...unresolvedTriggers].map(([ref, refs]) => (0,diagnostic/* diagnose */.h4)('TRIGGER_JOB_UNKNOWN', { ref: (0,python_repr/* pythonRepr */.U)(ref), refs: (0,python_repr/* pythonRepr */.U)(refs) })),
        ...checkFreshness(jobs),
    ];
    return { diagnostics, unresolvedTriggers, manifest: diagnostics.some(diagnostic/* isError */.bJ) ? null : manifest };
}
function checkEngine(job, manifest) {
    const { job_ref: ref, engine_version: engine } = job;
    if (engine === undefined || BigInt(engine) === BigInt(manifest.engine_version))
        return [];
    const slots = { ref: (0,python_repr/* pythonRepr */.U)(ref), engine: String(engine), manifest: String(manifest.engine_version) };
    return [(0,diagnostic/* diagnose */.h4)('JOB_ENGINE_DIFFERS', slots)];
}
function checkDuplicateRefs(jobs) {
    const seen = new Set();
    const diagnostics = [];
    for (const { job_ref: ref } of jobs) {
        if (seen.has(ref))
            diagnostics.push((0,diagnostic/* diagnose */.h4)('JOB_REF_DUPLICATE', { ref: (0,python_repr/* pythonRepr */.U)(ref) }));
        seen.add(ref);
    }
    return diagnostics;
}
/** A job is compared with the latest earlier one of the same entry point. */
function checkEntryPoints(jobs) {
    const seen = new Map();
    const diagnostics = [];
    for (const { job_ref: ref, entry_point: entry } of jobs) {
        const key = `${entry.module}:${entry.function ?? 'None'}`;
        const first = seen.get(key);
        if (first !== undefined) {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('ENTRY_POINT_SHARED', {
                first: (0,python_repr/* pythonRepr */.U)(first),
                second: (0,python_repr/* pythonRepr */.U)(ref),
                entryPoint: (0,python_repr/* pythonRepr */.U)(key),
            }));
        }
        seen.set(key, ref);
    }
    return diagnostics;
}
function findUnresolvedTriggers(jobs) {
    const known = new Set(jobs.map((job) => job.job_ref));
    const unresolved = new Map();
    for (const job of jobs) {
        for (const trigger of job.triggers.map(manifest_trigger/* parseTrigger */.uc)) {
            if ((trigger.kind !== 'job.success' && trigger.kind !== 'job.fail') || known.has(trigger.ref))
                continue;
            unresolved.set(job.job_ref, [...(unresolved.get(job.job_ref) ?? []), trigger.ref]);
        }
    }
    return unresolved;
}
function checkFreshness(jobs) {
    const byRef = new Map(jobs.map((job) => [job.job_ref, job]));
    return jobs.flatMap((job) => (job.freshness ?? []).flatMap((constraint) => checkConstraint(job, constraint, byRef)));
}
function checkConstraint(job, constraint, byRef) {
    const freshness = (0,manifest_freshness/* parseFreshness */.RT)(constraint);
    if (freshness.kind === 'invalid')
        return [];
    const slots = { ref: (0,python_repr/* pythonRepr */.U)(job.job_ref), upstream: (0,python_repr/* pythonRepr */.U)(freshness.ref) };
    const upstream = byRef.get(freshness.ref);
    if (upstream === undefined)
        return [(0,diagnostic/* diagnose */.h4)('FRESHNESS_JOB_UNKNOWN', slots)];
    if (freshness.type === 'job.is_matching_interval_fresh')
        return [(0,diagnostic/* diagnose */.h4)('FRESHNESS_NOT_IMPLEMENTED', slots)];
    return upstream.entry_point.job_type === 'interactive' ? [(0,diagnostic/* diagnose */.h4)('FRESHNESS_ON_INTERACTIVE', slots)] : [];
}


/***/ }),

/***/ 4456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ validateStructure)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5343);
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4121);
/* harmony import */ var _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9606);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1703);
/* harmony import */ var _job_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8923);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8449);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5422);







/**
 * Holds a document against the shapes of a manifest, depth first as dlt does, and gives back the first violation:
 * of one object missing fields come first, then unknown ones, then the values in the order of the document.
 * A `bool` passes for an `int`, as in Python. (dlt/common/validation.py)
 */
function validateStructure(document, rules = _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRules */ .Yt) {
    if (!isObject(document))
        return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('MANIFEST_NOT_OBJECT', {});
    return checkFields(manifestShape(rules), document, '.');
}
function checkFields({ required, optional }, object, path) {
    const missing = Object.keys(required).filter((field) => !Object.hasOwn(object, field));
    if (missing.length > 0)
        return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('MANIFEST_FIELDS_MISSING', { path, fields: missing.join(', ') });
    const checks = new Map(Object.entries({ ...required, ...optional }));
    const unexpected = Object.keys(object).filter((field) => !checks.has(field));
    if (unexpected.length > 0)
        return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('MANIFEST_FIELDS_UNEXPECTED', { path, fields: unexpected.join(', ') });
    for (const [field, value] of Object.entries(object)) {
        const violation = checks.get(field)?.(value, path, field);
        if (violation)
            return violation;
    }
    return null;
}
const typed = (expected, isExpected) => (value, path, field) => isExpected(value) ? null : (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('MANIFEST_TYPE_INVALID', { path, field, type: pythonType(value), expected });
const object = (expected, shape) => (value, path, field) => isObject(value) ? checkFields(shape, value, `${path}/${field}`) : typed(expected, isObject)(value, path, field);
const list = (item) => (value, path, field) => {
    if (!isList(value))
        return typed('list', isList)(value, path, field);
    for (const [index, each] of value.entries()) {
        const violation = item(each, path, `${field}[${index}]`);
        if (violation !== null)
            return violation;
    }
    return null;
};
const nullable = (check) => (value, path, field) => value === null ? null : check(value, path, field);
const either = (expected, ...checks) => (value, path, field) => checks.some((check) => check(value, path, field) === null) ? null : typed(expected, () => false)(value, path, field);
const oneOf = (allowed) => (value, path, field) => typeof value === 'string' && allowed.includes(value)
    ? null
    : (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('MANIFEST_VALUE_INVALID', {
        path,
        field,
        value: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_1__/* .pythonText */ .G)(value),
        allowed: allowed.map(_json_python_repr__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U).join(', '),
    });
const parsed = (code, parse) => (value, path, field) => {
    if (typeof value !== 'string')
        return text(value, path, field);
    const result = parse(value);
    return 'diagnostic' in result ? (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(code, { path, reason: result.diagnostic.message }) : null;
};
const text = typed('str', (value) => typeof value === 'string');
const integer = typed('int', (value) => typeof value === 'bigint' || typeof value === 'boolean');
const boolean = typed('bool', (value) => typeof value === 'boolean');
const seconds = typed('int or float', (value) => ['bigint', 'number', 'boolean'].includes(typeof value));
const jobRef = parsed('MANIFEST_REF_INVALID', _job_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJobRef */ .Yf);
const trigger = parsed('MANIFEST_TRIGGER_INVALID', _trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTrigger */ .uc);
const freshness = parsed('MANIFEST_FRESHNESS_INVALID', _freshness_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFreshness */ .RT);
const entryPoint = {
    required: { module: text, job_type: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .jobTypes */ .LV), launcher: text },
    optional: { function: nullable(text) },
};
const expose = ({ engine }) => ({
    required: {},
    optional: {
        display_name: text,
        tags: either('str or list of str', text, list(text)),
        starred: boolean,
        manual: boolean,
        interface: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .interfaces */ .PZ),
        category: oneOf(engine === 1n ? _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .categories */ .LZ : _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .backgroundCategories */ .t6),
        ...(engine === 1n ? {} : { object_input: object('TJobObjectInput', objectInput) }),
    },
});
const objectInput = { required: { entity_type: text, input: text }, optional: {} };
const timeout = { required: {}, optional: { timeout: seconds, grace_period: seconds } };
const execute = {
    required: {},
    optional: {
        timeout: nullable(object('TTimeoutSpec', timeout)),
        concurrency: nullable(integer),
        intercept_signals: boolean,
    },
};
const require = ({ requireKeys }) => ({
    required: {},
    optional: {
        dependency_groups: list(text),
        profile: text,
        provider: text,
        region: text,
        timezone: text,
        ...Object.fromEntries(requireKeys.map((key) => [key, changingRequirements[key]])),
    },
});
const changingRequirements = { machine: text, static_egress_ips: boolean, instance: typed('dict', isObject) };
const deliver = { required: {}, optional: { source_ref: text, pipeline_name: text, deadline: text } };
const interval = ({ engine }) => ({
    required: { start: text },
    optional: { end: text, ...(engine === 1n ? {} : { mode: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalModes */ .CY) }) },
});
const job = (rules) => ({
    required: {
        ...(rules.engine === 1n ? {} : { engine_version: integer }),
        job_ref: jobRef,
        entry_point: object('TEntryPoint', entryPoint),
        triggers: list(trigger),
        execute: object('TExecuteSpec', execute),
    },
    optional: {
        description: text,
        expose: object('TExposeSpec', expose(rules)),
        config_keys: list(text),
        deliver: object('TDeliverSpec', deliver),
        interval: object('TIntervalSpec', interval(rules)),
        freshness: list(freshness),
        require: object('TRequireSpec', require(rules)),
        default_trigger: trigger,
        ...(rules.engine === 1n ? firstFields : secondFields),
    },
});
const firstFields = { allow_external_schedulers: boolean, refresh: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .refreshPolicies */ .tB) };
const anyObject = typed('dict', isObject);
const secondFields = {
    incremental_mode: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .incrementalModes */ .lI),
    refresh_propagation: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .refreshPolicies */ .tB),
    auto_refresh_pipeline_mode: oneOf(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .refreshModes */ .u),
    inputs: anyObject,
    output: anyObject,
    access: anyObject,
    agent: anyObject,
};
const manifestShape = (rules) => ({
    required: {
        engine_version: integer,
        created_at: text,
        deployment_module: text,
        jobs: list(object('TJobDefinition', job(rules))),
    },
    optional: { version: integer, version_hash: text, previous_hashes: list(text), description: text, tags: list(text) },
});
function pythonType(value) {
    if (value === null)
        return 'NoneType';
    if (typeof value === 'string')
        return 'str';
    if (typeof value === 'bigint')
        return 'int';
    if (typeof value === 'number')
        return 'float';
    if (typeof value === 'boolean')
        return 'bool';
    return isList(value) ? 'list' : 'dict';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parsePython)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 15 modules
var diagnostic = __webpack_require__(5343);
;// CONCATENATED MODULE: ./out/python/python-version.js
const versionText = (version) => `${version.major}.${version.minor}`;

// EXTERNAL MODULE: ./out/python/source-text.js
var source_text = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/python/syntax-fault.js



/**
 * Stops the tokenizer or the parser: nothing after the first fault of a file can be read for certain.
 * Thrown and caught within this room only; callers are given a diagnostic.
 */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    reason;
    start;
    end;
    /** Python looks no further than here, yet speaks of it only if it comes to read this place. */
    isQuiet;
    constructor(reason, start, end, isQuiet = false) {
        super(reason.kind);
        this.isQuiet = isQuiet;
        this.reason = reason;
        this.start = start;
        this.end = end;
    }
}
/** What Python itself would refuse, in Python's words. */
function invalid(words, start, end = start + 1) {
    return new SyntaxFault({ kind: 'invalid', words }, start, end);
}
/** A fault of the tokenizer that gives way to any fault before it. */
function invalidIfReached(words, start, end = start + 1) {
    return new SyntaxFault({ kind: 'invalid', words }, start, end, true);
}
/** Refuses syntax that the workspace's Python does not know yet. `feature` is a plural, as `Type statements`. */
function requireVersion(version, since, feature, start, end) {
    if (version.minor < since)
        throw new SyntaxFault({ kind: 'newer', feature, since }, start, end);
}
function diagnosticOf(fault, source, version) {
    const location = (0,source_text/* locationOf */.hD)(source, fault.start, fault.end);
    const { reason } = fault;
    switch (reason.kind) {
        case 'invalid':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_ERROR', { reason: reason.words }, location);
        case 'newer':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_TOO_NEW', { feature: reason.feature, since: `3.${reason.since}`, version: versionText(version) }, location);
        case 'too-deep':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_TOO_DEEP', {}, location);
    }
}

;// CONCATENATED MODULE: ./out/python/check/faults.js

/** The passes of CPython's compiler over a tree, in their order: an earlier pass has the first word. */
const passes = ['future', 'symbols', 'bindings', 'code'];
/** Notes a fault unless its pass already has one. */
function report(faults, pass, words, { start, end }) {
    if (!faults.has(pass))
        faults.set(pass, invalid(words, start, end));
}
function firstFault(faults) {
    for (const pass of passes) {
        const fault = faults.get(pass);
        if (fault !== undefined)
            return fault;
    }
    return null;
}

;// CONCATENATED MODULE: ./out/python/check/future-imports.js

const features = new Set([
    ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function'],
    ...['unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'],
]);
const misplacedFuture = 'from __future__ imports must occur at the beginning of the file';
/** Reads the future imports, which only a docstring may precede. */
function readFutureImports(module, faults) {
    let futureAnnotations = false;
    let futureEnd = 0;
    for (const statement of withoutDocstring(module.body)) {
        if (!isFutureImport(statement))
            break;
        for (const { name } of statement.names) {
            if (name === 'annotations')
                futureAnnotations = true;
            if (name === 'braces')
                report(faults, 'future', 'not a chance', statement);
            else if (!features.has(name))
                report(faults, 'future', `future feature ${name} is not defined`, statement);
        }
        futureEnd = statement.end;
    }
    return { futureAnnotations, futureEnd };
}
function isFutureImport(statement) {
    return statement.kind === 'ImportFrom' && statement.module === '__future__';
}
function withoutDocstring(body) {
    const [first] = body;
    const isString = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
    return isString ? body.slice(1) : body;
}

;// CONCATENATED MODULE: ./out/python/check/scope.js

/** What is known of a name in a scope, as bits. */
const Bit = {
    bound: 1,
    used: 2,
    parameter: 4,
    global: 8,
    nonlocal: 16,
    annotated: 32,
    /** Bound by the `for` of a comprehension. */
    iteration: 64,
    typeParameter: 128,
    /** Bound by an import, which a `global` statement may follow. */
    imported: 256,
};
function openScope(check, kind, parent) {
    return {
        check,
        kind,
        parent,
        names: new Map(),
        declared: new Map(),
        blocks: [],
        nesting: 0,
        isCoroutine: kind === 'async function',
        isGenerator: false,
        returnsValue: null,
        iterables: parent?.iterables ?? 0,
        isCompiled: parent?.isCompiled ?? true,
        inIteration: false,
    };
}
/** Notes a fault found in a scope. */
function object(scope, pass, words, at) {
    if (pass !== 'code' || scope.isCompiled)
        report(scope.check.faults, pass, words, at);
}
function isComprehension({ kind }) {
    return kind.endsWith('comprehension') || kind === 'generator expression';
}
/** Whether names bound here can be reached from functions within. */
function isFunctionLike({ kind }) {
    return kind !== 'module' && kind !== 'class';
}

;// CONCATENATED MODULE: ./out/python/check/names.js

/** Notes what a scope does with a name. */
function note(scope, name, bits) {
    scope.names.set(name, bitsOf(scope, name) | bits);
}
const bitsOf = (scope, name) => scope.names.get(name) ?? 0;
/** A name is bound. */
function bind(scope, name, at, bits = Bit.bound) {
    forbidDebug(scope, name, at);
    if (!scope.inIteration) {
        note(scope, name, bits);
        return;
    }
    if (bitsOf(scope, name) & (Bit.global | Bit.nonlocal)) {
        const words = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
        object(scope, 'symbols', words, at);
    }
    note(scope, name, bits | Bit.iteration);
}
/** A parameter of a function. */
function bindParameter(scope, name, at) {
    forbidDebug(scope, name, at);
    if (bitsOf(scope, name) & Bit.parameter) {
        object(scope, 'symbols', `duplicate argument '${name}' in function definition`, at);
    }
    note(scope, name, Bit.bound | Bit.parameter);
}
/** `global a, b` and `nonlocal a, b`, which must come before anything else is done with the names. */
function declare(scope, node) {
    const kind = node.kind === 'Global' ? 'global' : 'nonlocal';
    for (const name of node.names) {
        const words = objection(bitsOf(scope, name), name, kind);
        if (words !== null)
            object(scope, 'symbols', words, node);
        note(scope, name, Bit[kind]);
        if (!scope.declared.has(name))
            scope.declared.set(name, node);
        if (kind === 'nonlocal')
            scope.check.nonlocals.push({ scope, name, at: node });
    }
}
function objection(bits, name, kind) {
    if (bits & Bit.parameter)
        return `name '${name}' is parameter and ${kind}`;
    if (bits & Bit.used)
        return `name '${name}' is used prior to ${kind} declaration`;
    if (bits & Bit.annotated)
        return `annotated name '${name}' can't be ${kind}`;
    if (bits & Bit.bound)
        return `name '${name}' is assigned to before ${kind} declaration`;
    return null;
}
/** `__debug__` belongs to Python. */
function forbidDebug(scope, name, at, action = 'assign to') {
    const pass = scope.check.version.minor >= 14 ? 'symbols' : 'code';
    if (name === '__debug__')
        object(scope, pass, `cannot ${action} __debug__`, at);
}

;// CONCATENATED MODULE: ./out/python/check/nonlocals.js


/** Finds a binding for every `nonlocal` name of a file in the functions around it, when all scopes are known. */
function resolveNonlocals({ nonlocals }) {
    for (const { scope, name, at } of nonlocals) {
        const words = nonlocals_objection(scope, name);
        if (words !== null)
            object(scope, 'bindings', words, scope.declared.get(name) ?? at);
    }
}
function nonlocals_objection(scope, name) {
    if (bitsOf(scope, name) & Bit.global)
        return `name '${name}' is nonlocal and global`;
    if (scope.kind === 'module')
        return 'nonlocal declaration not allowed at module level';
    let isHidden = false;
    for (let around = scope.parent; around !== null; around = around.parent) {
        const bits = bitsOf(around, name);
        // What `super()` looks up is bound by the class itself.
        if (around.kind === 'class' && name === '__class__')
            return null;
        if (!isFunctionLike(around)) {
            isHidden ||= (bits & (Bit.bound | Bit.imported)) !== 0;
            continue;
        }
        if (bits & Bit.global)
            break;
        if (bits & Bit.typeParameter && !isHidden)
            return `nonlocal binding not allowed for type parameter '${name}'`;
        if (bits & (Bit.bound | Bit.imported))
            return null;
    }
    return `no binding for nonlocal '${name}' found`;
}

;// CONCATENATED MODULE: ./out/python/check/call.js



/** Arguments of a call, bases and keywords of a class. */
function checkCallArguments(scope, args, keywords) {
    checkElements(scope, args);
    const seen = new Set();
    for (const { arg, value, start, end } of keywords) {
        if (arg !== null) {
            forbidDebug(scope, arg, { start, end });
            if (seen.has(arg))
                object(scope, 'code', `keyword argument repeated: ${arg}`, { start, end });
            seen.add(arg);
        }
        checkExpression(scope, value);
    }
}

;// CONCATENATED MODULE: ./out/python/check/suspension.js


function checkAwait(scope, node) {
    forbidInAnnotation(scope, 'await expression', node);
    if (scope.kind !== 'async function' && !isComprehension(scope)) {
        const inFunction = scope.kind !== 'module' && scope.kind !== 'class';
        object(scope, asyncPass(scope), `'await' outside ${inFunction ? 'async ' : ''}function`, node);
    }
    checkExpression(scope, node.value);
    scope.isCoroutine = true;
}
function checkYield(scope, node) {
    forbidInAnnotation(scope, 'yield expression', node);
    const isFrom = node.kind === 'YieldFrom';
    if (scope.kind === 'module' || scope.kind === 'class') {
        object(scope, 'code', `'yield${isFrom && scope.check.version.minor >= 13 ? ' from' : ''}' outside function`, node);
    }
    else if (isFrom && scope.kind === 'async function') {
        object(scope, 'code', "'yield from' inside async function", node);
    }
    if (node.value !== null)
        checkExpression(scope, node.value);
    scope.isGenerator = true;
    if (isComprehension(scope))
        object(scope, 'symbols', `'yield' inside ${scope.kind}`, node);
}
/** Since 3.14 the symbol table knows where `async` and `await` may stand. */
const asyncPass = ({ check }) => (check.version.minor >= 14 ? 'symbols' : 'code');
const places = {
    annotation: 'an annotation',
    'type alias': 'a type alias',
    'TypeVar bound': 'a TypeVar bound',
    'TypeVar constraint': 'a TypeVar constraint',
    'TypeVar default': 'a TypeVar default',
    'TypeVarTuple default': 'a TypeVarTuple default',
    'ParamSpec default': 'a ParamSpec default',
    'type parameters': 'the definition of a generic',
};
/** Annotations and their kind are evaluated later or not at all, so nothing in them may have an effect here. */
function forbidInAnnotation(scope, what, at) {
    const place = places[scope.kind];
    if (place === undefined)
        return;
    const words = scope.check.version.minor >= 12 ? `${what} cannot` : `'${what}' can not`;
    object(scope, 'symbols', `${words} be used within ${place}`, at);
}
const isGeneric = ({ kind }) => kind !== 'annotation' && places[kind] !== undefined;
/** In 3.12 alone, no function may hide within the type parameters or the alias of a class body. */
function forbidInClassAnnotation(scope, what, at) {
    if (scope.check.version.minor !== 12 || !isGeneric(scope))
        return;
    let around = scope;
    while (around !== null && isGeneric(around))
        around = around.parent;
    if (around?.kind === 'class')
        object(scope, 'symbols', `Cannot use ${what} in annotation scope within class scope`, at);
}

;// CONCATENATED MODULE: ./out/python/check/target.js



const mostBeforeStar = 255;
/** What an assignment, a loop, an import or `del` binds. */
function checkTarget(scope, node, action = 'assign to') {
    switch (node.kind) {
        case 'Name':
            if (action === 'delete')
                forbidDebug(scope, node.id, node, action);
            bind(scope, node.id, node);
            return;
        case 'Attribute':
            forbidDebug(scope, node.attr, node, action);
            checkExpression(scope, node.value);
            return;
        case 'Starred':
            object(scope, 'code', 'starred assignment target must be in a list or tuple', node);
            checkTarget(scope, node.value, action);
            return;
        case 'List':
        case 'Tuple':
            checkStars(scope, node.elts, node);
            for (const element of node.elts) {
                checkTarget(scope, element.kind === 'Starred' ? element.value : element, action);
            }
            return;
        default:
            checkExpression(scope, node);
    }
}
function checkStars(scope, elements, at) {
    const stars = elements.filter((element) => element.kind === 'Starred').length;
    if (stars > 1)
        object(scope, 'code', 'multiple starred expressions in assignment', at);
    if (stars === 1 && elements.findIndex((element) => element.kind === 'Starred') > mostBeforeStar) {
        object(scope, 'code', 'too many expressions in star-unpacking assignment', at);
    }
}

;// CONCATENATED MODULE: ./out/python/check/comprehension.js




const kinds = {
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    GeneratorExp: 'generator expression',
};
function checkComprehension(scope, node) {
    checkScope(scope, node, kinds[node.kind], [node.elt]);
}
function checkDictComp(scope, node) {
    checkScope(scope, node, 'dict comprehension', [node.key, node.value]);
}
/** A comprehension is a function of its own, but for its first iterable. */
function checkScope(outer, node, kind, elements) {
    forbidInClassAnnotation(outer, 'comprehension', node);
    const scope = openScope(outer.check, kind, outer);
    for (const [index, generator] of node.generators.entries()) {
        if (generator.isAsync)
            scope.isCoroutine = true;
        if (index === 0)
            checkIterable(outer, generator.iter);
        scope.inIteration = true;
        checkTarget(scope, generator.target);
        scope.inIteration = false;
        if (index > 0)
            checkIterable(scope, generator.iter);
        for (const condition of generator.ifs)
            checkExpression(scope, condition);
    }
    for (const element of elements)
        checkExpression(scope, element);
    if (scope.isCoroutine && kind !== 'generator expression')
        checkCoroutine(outer, node);
}
function checkIterable(scope, iterable) {
    scope.iterables++;
    checkExpression(scope, iterable);
    scope.iterables--;
}
function checkCoroutine(outer, node) {
    const nests = outer.check.version.minor >= 11;
    const allowed = nests ? outer.kind === 'async function' || isComprehension(outer) : outer.isCoroutine;
    if (!allowed)
        object(outer, asyncPass(outer), 'asynchronous comprehension outside of an asynchronous function', node);
    // Since 3.11 a comprehension with an asynchronous one in it is asynchronous itself.
    if (nests)
        outer.isCoroutine = true;
}

;// CONCATENATED MODULE: ./out/python/check/control-flow.js


/** Checks a part of a statement that CPython's compiler keeps a frame for, or several: it has room for 20, since 3.13 for 40. */
function nested(scope, at, around, check) {
    const frames = typeof around === 'number' ? around : 1;
    if (scope.nesting + frames > (scope.check.version.minor >= 13 ? 40 : 20))
        object(scope, 'code', 'too many statically nested blocks', at);
    scope.nesting += frames;
    if (typeof around === 'string')
        scope.blocks.push(around);
    check();
    if (typeof around === 'string')
        scope.blocks.pop();
    scope.nesting -= frames;
}
/** `break` and `continue` need a loop, and may not leave an `except*` handler on the way to it. */
function checkJump(scope, node) {
    const innermost = scope.blocks.at(-1);
    if (innermost === 'except*')
        leavesHandler(scope, node);
    else if (innermost === undefined) {
        const words = node.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop";
        object(scope, 'code', words, node);
    }
}
function checkReturn(scope, node) {
    if (scope.kind !== 'function' && scope.kind !== 'async function') {
        object(scope, 'code', "'return' outside function", node);
    }
    if (node.value !== null)
        checkExpression(scope, node.value);
    if (scope.blocks.includes('except*'))
        leavesHandler(scope, node);
    if (node.value !== null)
        scope.returnsValue ??= node;
}
/** When all of a function has been read: an asynchronous generator returns no value. */
function checkReturns(scope) {
    if (scope.kind === 'async function' && scope.isGenerator && scope.returnsValue !== null) {
        object(scope, 'code', "'return' with value in async generator", scope.returnsValue);
    }
}
function leavesHandler(scope, node) {
    object(scope, 'code', "'break', 'continue' and 'return' cannot appear in an except* block", node);
}

;// CONCATENATED MODULE: ./out/python/check/type-params.js



/** The scope of a definition's type parameters; that of the definition itself where it has none. */
function withTypeParams(outer, params) {
    if (params.length === 0)
        return outer;
    const scope = openScope(outer.check, 'type parameters', outer);
    let hasDefault = false;
    for (const param of params) {
        if (bitsOf(scope, param.name) & Bit.typeParameter) {
            object(scope, 'symbols', `duplicate type parameter '${param.name}'`, param);
        }
        note(scope, param.name, Bit.bound | Bit.typeParameter);
        if (hasDefault && param.default === null) {
            const words = `non-default type parameter '${param.name}' follows default type parameter`;
            object(scope, 'code', words, param);
        }
        hasDefault ||= param.default !== null;
        if (param.bound !== null)
            checkExpression(openScope(outer.check, boundKind(outer, param.bound), scope), param.bound);
        if (param.default !== null)
            checkDefault(openScope(outer.check, `${param.kind} default`, scope), param.default);
    }
    return scope;
}
function boundKind({ check }, bound) {
    return bound.kind === 'Tuple' && check.version.minor >= 13 ? 'TypeVar constraint' : 'TypeVar bound';
}
function checkDefault(scope, value) {
    checkExpression(scope, value.kind === 'Starred' ? value.value : value);
}
function checkTypeAlias(scope, node) {
    bind(scope, node.name.id, node.name);
    const around = withTypeParams(scope, node.typeParams);
    checkExpression(openScope(scope.check, 'type alias', around), node.value);
}

;// CONCATENATED MODULE: ./out/python/check/function.js








function checkFunction(scope, node) {
    bind(scope, node.name, node);
    checkDefaults(scope, node.args);
    checkExpressions(scope, node.decorators);
    const around = withTypeParams(scope, node.typeParams);
    for (const parameter of parametersOf(node.args)) {
        if (parameter.annotation !== null)
            checkAnnotation(around, parameter.annotation);
    }
    if (node.returns !== null)
        checkAnnotation(around, node.returns);
    const body = openScope(scope.check, node.isAsync ? 'async function' : 'function', around);
    for (const parameter of parametersOf(node.args))
        bindParameter(body, parameter.name, parameter);
    checkBody(body, node.body);
    checkReturns(body);
}
function checkLambda(scope, node) {
    checkDefaults(scope, node.args);
    forbidInClassAnnotation(scope, 'lambda', node);
    const body = openScope(scope.check, 'lambda', scope);
    for (const parameter of parametersOf(node.args))
        bindParameter(body, parameter.name, parameter);
    checkExpression(body, node.body);
}
function checkDefaults(scope, args) {
    for (const parameter of parametersOf(args)) {
        if (parameter.default !== null)
            checkExpression(scope, parameter.default);
    }
}
function parametersOf({ posonly, args, vararg, kwonly, kwarg }) {
    return [...posonly, ...args, ...kwonly, ...[vararg, kwarg].filter((parameter) => parameter !== null)];
}

;// CONCATENATED MODULE: ./out/python/check/named-expression.js




function checkNamedExpression(scope, node) {
    forbidInAnnotation(scope, 'named expression', node);
    if (scope.iterables > 0) {
        object(scope, 'symbols', 'assignment expression cannot be used in a comprehension iterable expression', node);
    }
    if (isComprehension(scope))
        bindOutside(scope, node);
    checkExpression(scope, node.value);
    if (isComprehension(scope))
        forbidDebug(scope, node.target.id, node.target);
    else
        bind(scope, node.target.id, node.target);
}
/** In a comprehension an assignment expression binds its name in the first scope around that is none. */
function bindOutside(scope, node) {
    const name = node.target.id;
    let around = scope;
    for (; around !== null && isComprehension(around); around = around.parent) {
        if (bitsOf(around, name) & Bit.iteration) {
            const words = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
            object(scope, 'symbols', words, node);
        }
    }
    if (around === null)
        return;
    if (around.kind === 'class') {
        object(scope, 'symbols', 'assignment expression within a comprehension cannot be used in a class body', node);
        return;
    }
    const place = unboundPlaces[around.kind];
    if (place !== undefined) {
        object(scope, 'symbols', `assignment expression within a comprehension cannot be used ${place}`, node);
        return;
    }
    note(scope, name, around.kind === 'module' ? Bit.global : Bit.nonlocal);
    note(around, name, around.kind === 'module' ? Bit.global : Bit.bound);
}
const unboundPlaces = {
    'type parameters': 'within the definition of a generic',
    'type alias': 'in a type alias',
    'TypeVar bound': 'in a TypeVar bound',
    'TypeVar constraint': 'in a TypeVar bound',
    'TypeVar default': 'in a TypeVar bound',
    'TypeVarTuple default': 'in a TypeVar bound',
    'ParamSpec default': 'in a TypeVar bound',
};

;// CONCATENATED MODULE: ./out/python/check/expression.js







function checkExpressions(scope, nodes) {
    for (const node of nodes)
        if (node !== null)
            checkExpression(scope, node);
}
/** The elements of a display or the arguments of a call, which may be starred. */
function checkElements(scope, nodes) {
    for (const node of nodes)
        checkExpression(scope, node.kind === 'Starred' ? node.value : node);
}
/** Operators, calls and attributes may lean to the left without limit, so that side is followed in a loop. */
function checkExpression(scope, node) {
    if (!isChain(node)) {
        checkHead(scope, node);
        return;
    }
    const chain = [];
    let head = node;
    while (isChain(head)) {
        chain.push(head);
        head = leftOf(head);
    }
    checkHead(scope, head);
    for (let link = chain.pop(); link !== undefined; link = chain.pop())
        checkLink(scope, link);
}
function isChain(node) {
    return node.kind === 'BinOp' || node.kind === 'Attribute' || node.kind === 'Call' || node.kind === 'Subscript';
}
function leftOf(node) {
    if (node.kind === 'BinOp')
        return node.left;
    return node.kind === 'Call' ? node.func : node.value;
}
function checkLink(scope, node) {
    switch (node.kind) {
        case 'BinOp':
            checkExpression(scope, node.right);
            return;
        case 'Call':
            checkCallArguments(scope, node.args, node.keywords);
            return;
        case 'Subscript':
            checkExpression(scope, node.slice);
            return;
        case 'Attribute':
            return;
    }
}
function checkHead(scope, node) {
    switch (node.kind) {
        case 'Name':
            note(scope, node.id, Bit.used);
            return;
        case 'Constant':
            return;
        case 'BoolOp':
            checkExpressions(scope, node.values);
            return;
        case 'NamedExpr':
            checkNamedExpression(scope, node);
            return;
        case 'UnaryOp':
            checkExpression(scope, node.operand);
            return;
        case 'Lambda':
            checkLambda(scope, node);
            return;
        case 'IfExp':
            checkExpressions(scope, [node.test, node.body, node.orelse]);
            return;
        case 'Dict':
            for (const { key, value } of node.items)
                checkExpressions(scope, [key, value]);
            return;
        case 'Set':
        case 'List':
        case 'Tuple':
            checkElements(scope, node.elts);
            return;
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            checkComprehension(scope, node);
            return;
        case 'DictComp':
            checkDictComp(scope, node);
            return;
        case 'Await':
            checkAwait(scope, node);
            return;
        case 'Yield':
        case 'YieldFrom':
            checkYield(scope, node);
            return;
        case 'Compare':
            checkExpressions(scope, [node.left, ...node.comparators]);
            return;
        case 'JoinedStr':
        case 'TemplateStr':
            for (const part of node.values) {
                if (part.kind === 'FormattedValue')
                    checkExpressions(scope, [part.value, part.format]);
            }
            return;
        case 'Starred':
            object(scope, 'code', "can't use starred expression here", node);
            checkExpression(scope, node.value);
            return;
        case 'Slice':
            checkExpressions(scope, [node.lower, node.upper, node.step]);
            return;
    }
}

;// CONCATENATED MODULE: ./out/python/check/annotation.js




/** `target: annotation = value` */
function checkAnnotated(scope, node) {
    if (node.target.kind === 'Name')
        bindAnnotated(scope, node, node.target.id);
    else
        checkTarget(scope, node.target);
    const inFunction = scope.kind !== 'module' && scope.kind !== 'class';
    // Python 3.9 evaluates the annotation of anything but a plain name, whatever the future import says.
    const isEvaluated = !inFunction && (!isPostponed(scope) || (scope.check.version.minor < 10 && !node.simple));
    visit(scope, node.annotation, isEvaluated);
    if (node.value !== null)
        checkExpression(scope, node.value);
}
/** The annotation of a parameter or a result. */
function checkAnnotation(scope, annotation) {
    visit(scope, annotation.kind === 'Starred' ? annotation.value : annotation, !isPostponed(scope));
}
/** An annotation that is not evaluated on the spot has a scope of its own, since 3.10. */
function visit(scope, annotation, isEvaluated) {
    const { minor } = scope.check.version;
    const hasScope = minor >= 14 || (isPostponed(scope) && minor >= 10);
    const within = hasScope ? openScope(scope.check, 'annotation', scope) : scope;
    const outer = within.isCompiled;
    within.isCompiled &&= isEvaluated || minor >= 14;
    checkExpression(within, annotation);
    within.isCompiled = outer;
}
const isPostponed = ({ check }) => check.futureAnnotations;
function bindAnnotated(scope, node, name) {
    const declared = bitsOf(scope, name) & (Bit.global | Bit.nonlocal);
    if (node.simple && declared !== 0 && scope.kind !== 'module') {
        const kind = declared & Bit.global ? 'global' : 'nonlocal';
        object(scope, 'symbols', `annotated name '${name}' can't be ${kind}`, node);
    }
    if (node.simple || node.value !== null)
        bind(scope, name, node.target);
    if (node.simple)
        note(scope, name, Bit.annotated);
}

;// CONCATENATED MODULE: ./out/python/check/class.js






function checkClass(scope, node) {
    bind(scope, node.name, node);
    checkExpressions(scope, node.decorators);
    const around = withTypeParams(scope, node.typeParams);
    checkCallArguments(around, node.bases, node.keywords);
    checkBody(openScope(scope.check, 'class', around), node.body);
}

;// CONCATENATED MODULE: ./out/python/check/import.js



function checkImport(scope, node) {
    for (const alias of node.names)
        bind(scope, alias.asname ?? alias.name.split('.', 1)[0] ?? '', alias, Bit.imported);
}
function checkImportFrom(scope, node) {
    if (isFutureImport(node) && node.start >= scope.check.futureEnd)
        object(scope, 'code', misplacedFuture, node);
    for (const alias of node.names) {
        if (alias.name !== '*')
            bind(scope, alias.asname ?? alias.name, alias, Bit.imported);
        else if (scope.kind !== 'module')
            object(scope, 'symbols', 'import * only allowed at module level', node);
    }
}

;// CONCATENATED MODULE: ./out/python/check/pattern.js




/** Checks a pattern and adds the names it binds to `bound`. */
function checkPattern(scope, node, bound) {
    switch (node.kind) {
        case 'MatchValue':
            checkExpression(scope, node.value);
            return;
        case 'MatchSingleton':
            return;
        case 'MatchSequence':
            checkSequence(scope, node, bound);
            return;
        case 'MatchMapping':
            checkMapping(scope, node, bound);
            return;
        case 'MatchClass':
            pattern_checkClass(scope, node, bound);
            return;
        case 'MatchStar':
            capture(scope, node.name, node, bound);
            return;
        case 'MatchAs':
            if (node.pattern !== null)
                checkPattern(scope, node.pattern, bound);
            capture(scope, node.name, node, bound);
            return;
        case 'MatchOr':
            checkOr(scope, node, bound);
            return;
    }
}
function capture(scope, name, at, bound) {
    if (name === null)
        return;
    checkOnce(scope, name, at, bound);
    bind(scope, name, at);
}
function checkOnce(scope, name, at, bound) {
    if (bound.has(name))
        object(scope, 'code', `multiple assignments to name '${name}' in pattern`, at);
    bound.add(name);
}
function checkSequence(scope, node, bound) {
    if (node.patterns.filter((pattern) => pattern.kind === 'MatchStar').length > 1) {
        object(scope, 'code', 'multiple starred names in sequence pattern', node);
    }
    for (const pattern of node.patterns)
        checkPattern(scope, pattern, bound);
}
function checkMapping(scope, node, bound) {
    const seen = new Set();
    for (const key of node.keys) {
        checkExpression(scope, key);
        const text = keyText(key);
        if (text !== null && seen.has(text)) {
            object(scope, 'code', `mapping pattern checks duplicate key (${text.slice(text.indexOf(' ') + 1)})`, node);
        }
        if (text !== null)
            seen.add(text);
    }
    for (const pattern of node.patterns)
        checkPattern(scope, pattern, bound);
    capture(scope, node.rest, node, bound);
}
function pattern_checkClass(scope, node, bound) {
    checkExpression(scope, node.cls);
    const seen = new Set();
    for (const name of node.kwdAttrs) {
        if (seen.has(name))
            object(scope, 'code', `attribute name repeated in class pattern: ${name}`, node);
        seen.add(name);
        forbidDebug(scope, name, node);
    }
    for (const pattern of [...node.patterns, ...node.kwdPatterns])
        checkPattern(scope, pattern, bound);
}
/** Every alternative binds the same names, and only the last may match everything. */
function checkOr(scope, node, bound) {
    let first = null;
    for (const [index, alternative] of node.patterns.entries()) {
        const names = new Set();
        checkPattern(scope, alternative, names);
        const unreachable = index < node.patterns.length - 1 ? unreachableAfter(alternative) : null;
        if (unreachable !== null)
            object(scope, 'code', unreachable, alternative);
        first ??= names;
        if (!isSame(first, names))
            object(scope, 'code', 'alternative patterns bind different names', node);
    }
    for (const name of first ?? [])
        checkOnce(scope, name, node, bound);
}
function isSame(one, other) {
    return one.size === other.size && [...one].every((name) => other.has(name));
}
/** A constant key as text that is the same for equal keys, `1` and `True` among them; its spelling after the space. */
function keyText(key) {
    if (key.kind === 'UnaryOp' && key.operand.kind === 'Constant') {
        const text = constantText(key.operand.value);
        return text === null ? null : text.replace(' ', ' -');
    }
    return key.kind === 'Constant' ? constantText(key.value) : null;
}
function constantText(value) {
    switch (value.type) {
        case 'str':
            return `str '${value.value}'`;
        case 'int':
            return `number ${value.value}`;
        case 'bool':
            return `number ${value.value ? 1 : 0}`;
        case 'float':
            return `number ${value.value}`;
        case 'none':
            return 'none None';
        case 'bytes':
            return `bytes b'${String.fromCharCode(...value.value)}'`;
        case 'complex':
            return `complex ${value.imaginary}j`;
        case 'ellipsis':
            return null;
    }
}

;// CONCATENATED MODULE: ./out/python/check/match.js




function checkMatch(scope, node) {
    checkExpression(scope, node.subject);
    for (const [index, branch] of node.cases.entries()) {
        checkPattern(scope, branch.pattern, new Set());
        if (index < node.cases.length - 1 && branch.guard === null)
            checkReachable(scope, branch);
        if (branch.guard !== null)
            checkExpression(scope, branch.guard);
        checkBody(scope, branch.body);
    }
}
function checkReachable(scope, { pattern }) {
    const words = unreachableAfter(pattern);
    if (words !== null)
        object(scope, 'code', words, pattern);
}
/** What to say of patterns that follow one which matches everything. */
function unreachableAfter(pattern) {
    const last = pattern.kind === 'MatchOr' ? pattern.patterns.at(-1) : undefined;
    if (last !== undefined)
        return unreachableAfter(last);
    if (pattern.kind !== 'MatchAs')
        return null;
    if (pattern.pattern !== null)
        return unreachableAfter(pattern.pattern);
    const what = pattern.name === null ? 'wildcard' : `name capture '${pattern.name}'`;
    return `${what} makes remaining patterns unreachable`;
}

;// CONCATENATED MODULE: ./out/python/check/try.js





function checkTry(scope, node) {
    const frames = node.finalbody.length > 0 ? 1 : 0;
    nested(scope, node, frames, () => checkProtected(scope, node));
    nested(scope, node, frames, () => checkBody(scope, node.finalbody));
}
function checkProtected(scope, node) {
    nested(scope, node, node.handlers.length > 0 ? 1 : 0, () => checkBody(scope, node.body));
    for (const [index, handler] of node.handlers.entries()) {
        if (handler.type !== null)
            checkExpression(scope, handler.type);
        else if (index < node.handlers.length - 1)
            object(scope, 'code', "default 'except:' must be last", handler);
        if (handler.name !== null)
            bind(scope, handler.name, handler);
        nested(scope, handler, node.isStar ? 'except*' : 1, () => {
            nested(scope, handler, handler.name === null ? 0 : 1, () => checkBody(scope, handler.body));
        });
    }
    checkBody(scope, node.orelse);
}

;// CONCATENATED MODULE: ./out/python/check/statement.js













function checkBody(scope, body) {
    for (const statement of body)
        checkStatement(scope, statement);
}
function checkStatement(scope, node) {
    switch (node.kind) {
        case 'FunctionDef':
            checkFunction(scope, node);
            return;
        case 'ClassDef':
            checkClass(scope, node);
            return;
        case 'Return':
            checkReturn(scope, node);
            return;
        case 'Delete':
            for (const target of node.targets)
                checkTarget(scope, target, 'delete');
            return;
        case 'Assign':
            for (const target of node.targets)
                checkTarget(scope, target);
            checkExpression(scope, node.value);
            return;
        case 'TypeAlias':
            checkTypeAlias(scope, node);
            return;
        case 'AugAssign':
            checkTarget(scope, node.target);
            checkExpression(scope, node.value);
            return;
        case 'AnnAssign':
            checkAnnotated(scope, node);
            return;
        case 'For':
            checkFor(scope, node);
            return;
        case 'While':
            checkExpression(scope, node.test);
            nested(scope, node, 'loop', () => checkBody(scope, node.body));
            checkBody(scope, node.orelse);
            return;
        case 'If':
            checkIf(scope, node);
            return;
        case 'With':
            checkWith(scope, node);
            return;
        case 'Match':
            checkMatch(scope, node);
            return;
        case 'Raise':
            checkExpressions(scope, [node.exception, node.cause]);
            return;
        case 'Try':
            checkTry(scope, node);
            return;
        case 'Assert':
            checkExpressions(scope, [node.test, node.message]);
            return;
        case 'Import':
            checkImport(scope, node);
            return;
        case 'ImportFrom':
            checkImportFrom(scope, node);
            return;
        case 'Global':
        case 'Nonlocal':
            declare(scope, node);
            return;
        case 'Expr':
            checkExpression(scope, node.value);
            return;
        case 'Break':
        case 'Continue':
            checkJump(scope, node);
            return;
        case 'Pass':
            return;
    }
}
// `elif` nests to the right, so it is followed in a loop.
function checkIf(scope, node) {
    let branch = node;
    for (;;) {
        checkExpression(scope, branch.test);
        checkBody(scope, branch.body);
        const [next] = branch.orelse;
        if (branch.orelse.length !== 1 || next?.kind !== 'If')
            break;
        branch = next;
    }
    checkBody(scope, branch.orelse);
}
function checkFor(scope, node) {
    requireAsync(scope, node, 'async for');
    checkTarget(scope, node.target);
    checkExpression(scope, node.iter);
    nested(scope, node, 'loop', () => checkBody(scope, node.body));
    checkBody(scope, node.orelse);
}
function checkWith(scope, node) {
    requireAsync(scope, node, 'async with');
    for (const { context, target } of node.items) {
        checkExpression(scope, context);
        if (target !== null)
            checkTarget(scope, target);
    }
    nested(scope, node, node.items.length, () => checkBody(scope, node.body));
}
function requireAsync(scope, node, what) {
    if (node.isAsync && scope.kind !== 'async function') {
        object(scope, asyncPass(scope), `'${what}' outside async function`, node);
    }
}

;// CONCATENATED MODULE: ./out/python/check/check-module.js





/**
 * Objects to what CPython's compiler refuses although the grammar allows it: names declared too late, `return` outside
 * a function, stars out of place. After its passes over the tree: Python/future.c, symtable.c, codegen.c.
 * Throws the fault that Python would report.
 */
function checkModule(module, version) {
    const faults = new Map();
    const check = { version, faults, nonlocals: [], ...readFutureImports(module, faults) };
    checkBody(openScope(check, 'module', null), module.body);
    resolveNonlocals(check);
    const fault = firstFault(faults);
    if (fault !== null)
        throw fault;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/python/encoding-declaration.js

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blankOrComment = /^[ \t\f]*(?:#.*)?$/;
/** The encoding that a comment in the first two lines declares, and the name it goes by there (PEP 263). */
function declaredEncoding(bytes) {
    for (const line of firstLines(bytes)) {
        const name = declaration.exec(line)?.[1];
        if (name !== undefined)
            return { name, encoding: encodingNamed(name) };
        if (!blankOrComment.test(line))
            return null;
    }
    return null;
}
function firstLines(bytes) {
    let end = 0;
    for (let lines = 0; lines < 2 && end < bytes.length; end++) {
        if (bytes[end] === 0x0a || (bytes[end] === 0x0d && bytes[end + 1] !== 0x0a))
            lines++;
    }
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, end)
        .toString('latin1')
        .split(/\r\n?|\n/, 2);
}
/** Python looks an encoding up without regard to case, `_` and `-` being the same. */
function encodingNamed(declared) {
    const name = declared.toLowerCase().replaceAll('_', '-');
    if (/^utf-?8(?:-.*)?$|^u8$|^utf$|^cp65001$/.test(name))
        return { kind: 'utf-8' };
    if (/^(?:latin-?1|iso-?8859-1|iso-latin-1|l1|8859|cp819)(?:-(?:unix|dos|mac))?$/.test(name))
        return latin1;
    if (/^(?:us-)?ascii$|^646$/.test(name))
        return ascii;
    if (/^iso-?8859-15$|^latin-?9$|^l9$/.test(name))
        return latin9;
    if (/^cp-?1252$|^windows-1252$|^1252$/.test(name))
        return windows1252;
    return pythonEncodings.test(name) ? unsupported(declared) : { kind: 'unknown', name: declared };
}
const unsupported = (name) => ({ kind: 'unsupported', name });
const asLatin1 = (bytes) => external_node_buffer_.Buffer.from(bytes).toString('latin1');
const latin1 = {
    kind: 'single-byte',
    name: 'iso-8859-1',
    decode: asLatin1,
    undefinedBytes: () => false,
};
const ascii = {
    kind: 'single-byte',
    name: 'ascii',
    decode: asLatin1,
    undefinedBytes: (byte) => byte >= 0x80,
};
const latin9 = {
    kind: 'single-byte',
    name: 'iso8859-15',
    decode: (bytes) => asLatin1(bytes).replace(/[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g, (one) => latin9Letters[one] ?? one),
    undefinedBytes: () => false,
};
const latin9Letters = {
    '\xa4': '€',
    '\xa6': 'Š',
    '\xa8': 'š',
    '\xb4': 'Ž',
    '\xb8': 'ž',
    '\xbc': 'Œ',
    '\xbd': 'œ',
    '\xbe': 'Ÿ',
};
// The decoder of some releases of Node reads Windows-1252 as Latin-1.
const windows1252 = {
    kind: 'single-byte',
    name: 'cp1252',
    decode: (bytes) => asLatin1(bytes).replace(/[\x80-\x9f]/g, (one) => windowsLetters[one.charCodeAt(0) - 0x80] ?? one),
    undefinedBytes: (byte) => byte >= 0x80 && byte <= 0x9f && windowsLetters[byte - 0x80] === ' ',
};
/** The characters from 0x80 to 0x9f; a space where there is none. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Families of names under which Python has an encoding. */
const pythonEncodings = /^(?:(?:x-)?mac-?|big5|cp|ibm|windows-|euc|gb|hz|iso|johab|koi8|kz|latin|l\d|ptcp154|cyrillic|greek|arabic|hebrew|shift-?j|s-?jis|sjis|tis|utf-(?:7|16|32)|u(?:7|16|32)|rot13|raw-unicode|unicode-escape|\d+$)/;

;// CONCATENATED MODULE: ./out/python/utf8.js

/** Offset of the first byte that makes the bytes invalid UTF-8, null where they are valid. */
function invalidUtf8At(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return null;
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return null;
}
/** Length of the sequence that begins at a byte, 0 where none does: overlong forms and surrogates are none. */
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const second = bytes[at + 1] ?? 0;
    const rule = leads.find(({ from, to }) => first >= from && first <= to);
    if (rule === undefined || second < rule.low || second > rule.high)
        return 0;
    for (let next = 2; next < rule.length; next++) {
        if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return rule.length;
}
const leads = [
    { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
    { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
    { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
    { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
    { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
    { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
    { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
    { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
];

;// CONCATENATED MODULE: ./out/python/decode-source.js





/**
 * Decodes a Python file as Python does: byte order mark, encoding declaration (PEP 263), line ends. Encodings other
 * than UTF-8, ASCII, Latin-1, ISO-8859-15 and Windows-1252 are refused by name.
 */
function decodeSource(bytes, file) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = hasMark ? bytes.subarray(3) : bytes;
    const declared = declaredEncoding(content);
    if (declared === null)
        return decode(content, file, { kind: 'utf-8' }, false);
    // After a byte order mark Python insists on this spelling.
    if (hasMark && !/^utf[-_]8(?:[-_]|$)/i.test(declared.name)) {
        const name = declared.encoding.kind === 'single-byte' ? declared.encoding.name : declared.name;
        return syntaxError(file, `encoding problem: ${name} with BOM`, content, 0);
    }
    return decode(content, file, declared.encoding, true);
}
function decode(bytes, file, encoding, isDeclared) {
    switch (encoding.kind) {
        case 'utf-8': {
            const bad = invalidUtf8At(bytes);
            if (bad !== null)
                return syntaxError(file, nonUtf8(bytes, bad, isDeclared), bytes, bad);
            return finish(bytes, file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        }
        case 'single-byte': {
            const bad = bytes.findIndex((byte) => encoding.undefinedBytes(byte));
            if (bad !== -1)
                return syntaxError(file, undecodable(encoding.name, bytes[bad] ?? 0, bad), bytes, bad);
            return finish(bytes, file, encoding.decode(bytes));
        }
        case 'unknown':
            return syntaxError(file, `unknown encoding: ${encoding.name}`, bytes, 0);
        case 'unsupported':
            return {
                kind: 'fault',
                diagnostic: (0,diagnostic/* diagnose */.h4)('ENCODING_NOT_SUPPORTED', { encoding: encoding.name }, place(file, bytes, 0)),
            };
    }
}
function finish(bytes, file, decoded) {
    const nul = decoded.indexOf('\0');
    if (nul !== -1)
        return syntaxError(file, 'source code string cannot contain null bytes', bytes, bytes.indexOf(0));
    const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
    return { kind: 'source', source: { file, text: text.endsWith('\n') ? text : `${text}\n` } };
}
function nonUtf8(bytes, at, isDeclared) {
    const byte = bytes[at] ?? 0;
    if (isDeclared)
        return undecodable('utf-8', byte, at);
    const line = bytes.subarray(0, at).reduce((count, one) => count + (one === 0x0a ? 1 : 0), 1);
    const shown = `\\x${byte.toString(16).padStart(2, '0')}`;
    return (`Non-UTF-8 code starting with '${shown}' on line ${line}, but no encoding declared; ` +
        'see https://peps.python.org/pep-0263/ for details');
}
function undecodable(name, byte, at) {
    return `(unicode error) '${name}' codec can't decode byte 0x${byte.toString(16).padStart(2, '0')} in position ${at}`;
}
function syntaxError(file, reason, bytes, at) {
    return { kind: 'fault', diagnostic: (0,diagnostic/* diagnose */.h4)('SYNTAX_ERROR', { reason }, place(file, bytes, at)) };
}
// There is no text yet, so the place is found in the bytes read as Latin-1, one character each.
function place(file, bytes, at) {
    const text = external_node_buffer_.Buffer.from(bytes).toString('latin1');
    const { source: _, ...location } = (0,source_text/* locationOf */.hD)({ file, text }, at, at + 1);
    return location;
}

;// CONCATENATED MODULE: ./out/python/parse/cursor.js


/** How deep expressions and blocks may nest. Whoever walks the tree may recurse this far and no further. */
const deepestNesting = 500;
const unexpectedIndent = 'unexpected indent';
/** The parser's place in the tokens. Only ever moves forward, so parsing is linear. */
class Cursor {
    source;
    text;
    version;
    /** Kind of the present token. */
    kind;
    /** Offset of the present token. */
    start;
    /** Where the last token ended that is not the end of a line or a block: there ends the node being read. */
    lastEnd = 0;
    #tokens;
    #index = 0;
    #depth = 0;
    #isTrying = false;
    constructor(source, version, tokens) {
        this.source = source;
        this.text = source.text;
        this.version = version;
        this.#tokens = tokens;
        this.kind = tokens.kinds[0] ?? 'end';
        this.start = tokens.starts[0] ?? 0;
        if (this.kind === 'failure' && tokens.failure !== null)
            throw tokens.failure;
    }
    /** Where the present token ends. */
    get end() {
        return this.#tokens.ends[this.#index] ?? this.start;
    }
    /** The text of the present token. */
    get word() {
        return this.text.slice(this.start, this.end);
    }
    at(kind) {
        return this.kind === kind;
    }
    /** Whether the present token is this soft keyword. */
    atWord(word) {
        return this.kind === 'name' && this.text.startsWith(word, this.start) && this.end === this.start + word.length;
    }
    /** Kind of the token `distance` after the present one. */
    peek(distance = 1) {
        return this.#tokens.kinds[this.#index + distance] ?? 'end';
    }
    advance() {
        const tokens = this.#tokens;
        if (this.kind !== 'newline' && this.kind !== 'indent' && this.kind !== 'dedent')
            this.lastEnd = this.end;
        const index = ++this.#index;
        this.kind = tokens.kinds[index] ?? 'end';
        this.start = tokens.starts[index] ?? this.text.length;
        if (this.kind === 'failure' && tokens.failure !== null)
            throw tokens.failure;
    }
    /** Whether a bracket is open here. Counts from the beginning, so only for words about a fault. */
    get isInBrackets() {
        let depth = 0;
        for (const kind of this.#tokens.kinds.slice(0, this.#index)) {
            if (kind === '(' || kind === '[' || kind === '{')
                depth++;
            else if (kind === ')' || kind === ']' || kind === '}')
                depth--;
        }
        return depth > 0;
    }
    /**
     * What can be read from here on, for words about a fault that is certain already; null where nothing can.
     * There is no way back from it.
     */
    tries(parse) {
        this.#isTrying = true;
        try {
            return parse(this);
        }
        catch (fault) {
            if (fault instanceof SyntaxFault && fault.reason.kind === 'invalid')
                return null;
            throw fault;
        }
        finally {
            this.#isTrying = false;
        }
    }
    /** Whether words about a fault have been found already, and only their extent is being read. */
    get isTrying() {
        return this.#isTrying;
    }
    accept(kind) {
        if (this.kind !== kind)
            return false;
        this.advance();
        return true;
    }
    /** Steps over a token that nothing else could stand in place of. */
    expect(kind) {
        if (this.kind !== kind)
            throw this.unexpected();
        this.advance();
    }
    /** Steps over a token that Python names when it is missing. */
    demand(kind) {
        if (this.kind !== kind)
            throw this.fault(`expected '${kind}'`);
        this.advance();
    }
    /** Reads a name, normalised as Python does. */
    name() {
        if (this.kind !== 'name')
            throw this.unexpected();
        const word = this.#tokens.hasWideNames ? this.word.normalize('NFKC') : this.word;
        this.advance();
        return word;
    }
    /** Enters one level of nesting; `leave` must follow. A fault in between ends the parse, so it needs no unwinding. */
    enter() {
        if (++this.#depth > deepestNesting)
            throw new SyntaxFault({ kind: 'too-deep' }, this.start, this.end);
    }
    leave() {
        this.#depth--;
    }
    lineOf(offset) {
        return (0,source_text/* lineAt */.mh)(this.source, offset);
    }
    /** A fault at the present token. */
    fault(words) {
        return invalid(words, this.start, this.end);
    }
    /** A fault at an offset before the present token. */
    faultAt(words, start, end = start + 1) {
        return invalid(words, start, end);
    }
    /** The fault for a token that cannot stand here. */
    unexpected() {
        if (this.kind === 'indent')
            return this.fault(unexpectedIndent);
        if (this.kind === 'dedent')
            return this.fault('unexpected unindent');
        return this.fault('invalid syntax');
    }
    /** Refuses the syntax between `start` and the present token where the version lacks it. */
    require(since, feature, start) {
        requireVersion(this.version, since, feature, start, this.lastEnd);
    }
}

;// CONCATENATED MODULE: ./out/python/parse/block.js

/**
 * Reads what belongs to a statement, its `:` already read: an indented block, or simple statements on the same line.
 * `owner` and `start` say whose block is missing where none is there.
 */
function parseBlock(cursor, owner, start) {
    const body = [];
    if (!cursor.at('newline')) {
        parseSimpleStatements(cursor, body);
        return body;
    }
    cursor.advance();
    if (!cursor.at('indent')) {
        throw cursor.fault(`expected an indented block after ${owner} on line ${cursor.lineOf(start)}`);
    }
    cursor.advance();
    cursor.enter();
    while (!cursor.at('dedent') && !cursor.at('end'))
        parseStatement(cursor, body);
    cursor.leave();
    cursor.accept('dedent');
    return body;
}
/** Steps over the `:` that ends the head of a statement; where the line ends instead, Python says what is missing. */
function expectColon(cursor) {
    if (cursor.at('newline'))
        throw cursor.fault("expected ':'");
    cursor.expect(':');
}
/** else_block: 'else' ':' block */
function parseElse(cursor) {
    const start = cursor.start;
    if (!cursor.accept('else'))
        return [];
    cursor.demand(':');
    const body = parseBlock(cursor, "'else' statement", start);
    if (cursor.at('elif') && cursor.version.minor >= 14)
        throw cursor.fault("'elif' block follows an 'else' block");
    return body;
}

;// CONCATENATED MODULE: ./out/python/parse/parameters.js

/** params of a function, between its parentheses */
const parseParameters = (cursor) => parse(cursor, { close: ')', annotated: true, owner: 'Function' });
/** lambda_params, up to the colon */
const parseLambdaParameters = (cursor) => parse(cursor, { close: ':', annotated: false, owner: 'Lambda expression' });
function parse(cursor, style) {
    const draft = {
        posonly: [],
        args: [],
        vararg: null,
        kwonly: [],
        kwarg: null,
        hasSlash: false,
        hasStar: false,
    };
    while (!cursor.at(style.close)) {
        if (draft.kwarg !== null)
            throw cursor.fault('arguments cannot follow var-keyword argument');
        if (cursor.at('/'))
            readSlash(cursor, draft);
        else if (cursor.at('*'))
            readStar(cursor, draft, style);
        else if (cursor.accept('**'))
            draft.kwarg = parseVariadic(cursor, style, 'keyword');
        else
            readPlain(cursor, draft, style);
        if (!cursor.at(style.close) && !cursor.accept(','))
            throw cursor.unexpected();
    }
    const { posonly, args, vararg, kwonly, kwarg } = draft;
    return { posonly, args, vararg, kwonly, kwarg };
}
/** All before `/` can be given by position only. */
function readSlash(cursor, draft) {
    if (draft.hasSlash)
        throw cursor.fault('/ may appear only once');
    if (draft.hasStar)
        throw cursor.fault('/ must be ahead of *');
    if (draft.args.length === 0) {
        throw cursor.peek() === ',' ? cursor.fault('at least one argument must precede /') : cursor.unexpected();
    }
    cursor.advance();
    if (cursor.at('*'))
        throw cursor.fault('expected comma between / and *');
    draft.hasSlash = true;
    draft.posonly = draft.args;
    draft.args = [];
}
/** All after `*` or `*args` can be given by name only. */
function readStar(cursor, draft, style) {
    if (draft.hasStar)
        throw cursor.fault('* argument may appear only once');
    const { start } = cursor;
    cursor.advance();
    draft.hasStar = true;
    if (!cursor.at(',') && !cursor.at(style.close)) {
        draft.vararg = parseVariadic(cursor, style, 'positional');
        return;
    }
    const next = cursor.at(',') ? cursor.peek() : cursor.kind;
    if (next === style.close || next === '**')
        throw cursor.faultAt('named arguments must follow bare *', start);
}
function readPlain(cursor, draft, style) {
    const parameter = parseParameter(cursor, style);
    if (draft.hasStar) {
        draft.kwonly.push(parameter);
        return;
    }
    const previous = draft.args.at(-1) ?? draft.posonly.at(-1);
    if (parameter.default === null && previous !== undefined && previous.default !== null) {
        const words = cursor.version.minor >= 12
            ? 'parameter without a default follows parameter with a default'
            : 'non-default argument follows default argument';
        throw cursor.faultAt(words, parameter.start, parameter.end);
    }
    draft.args.push(parameter);
}
function parseParameter(cursor, style) {
    if (cursor.at('('))
        throw parenthesised(cursor, style);
    const { start } = cursor;
    const name = cursor.name();
    const annotation = style.annotated && cursor.accept(':') ? parseExpression(cursor) : null;
    const end = cursor.lastEnd;
    const equals = cursor.start;
    if (!cursor.accept('='))
        return { name, annotation, default: null, start, end };
    if (cursor.at(',') || cursor.at(style.close))
        throw cursor.faultAt('expected default value expression', equals);
    return { name, annotation, default: parseExpression(cursor), start, end };
}
function parenthesised(cursor, style) {
    const fault = cursor.unexpected();
    const { start } = cursor;
    const holdsNames = cursor.tries((at) => {
        at.advance();
        do
            at.name();
        while (at.accept(',') && !at.at(')'));
        at.expect(')');
        return true;
    });
    if (holdsNames === null || cursor.version.minor < 11)
        return fault;
    return cursor.faultAt(`${style.owner} parameters cannot be parenthesized`, start, cursor.lastEnd);
}
function parseVariadic(cursor, style, kind) {
    const { start } = cursor;
    const name = cursor.name();
    const annotation = style.annotated && cursor.accept(':') ? parseAnnotation(cursor, kind) : null;
    const end = cursor.lastEnd;
    if (cursor.at('='))
        throw cursor.fault(`var-${kind} argument cannot have default value`);
    return { name, annotation, default: null, start, end };
}
function parseAnnotation(cursor, kind) {
    const { start } = cursor;
    if (kind === 'keyword')
        return parseExpression(cursor);
    const annotation = parseStarExpression(cursor);
    if (annotation.kind === 'Starred')
        cursor.require(11, 'Starred annotations', start);
    return annotation;
}

;// CONCATENATED MODULE: ./out/python/parse/lambda.js


/** lambdef: 'lambda' [lambda_params] ':' expression */
function parseLambda(cursor) {
    const { start } = cursor;
    cursor.advance();
    const args = parseLambdaParameters(cursor);
    cursor.demand(':');
    if (cursor.at('fstring-middle') && cursor.version.minor >= 12) {
        throw cursor.faultAt('f-string: lambda expressions are not allowed without parentheses', start);
    }
    const body = parseExpression(cursor);
    return { kind: 'Lambda', args, body, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/describe-expression.js
/** What CPython calls an expression when it stands where it cannot. */
function describeExpression(node) {
    return node.kind === 'Constant' ? describeConstant(node.value) : names[node.kind];
}
function describeConstant(value) {
    switch (value.type) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'ellipsis':
            return 'ellipsis';
        default:
            return 'literal';
    }
}
const names = {
    Attribute: 'attribute',
    Subscript: 'subscript',
    Starred: 'starred',
    Name: 'name',
    List: 'list',
    Tuple: 'tuple',
    Lambda: 'lambda',
    Call: 'function call',
    BoolOp: 'expression',
    BinOp: 'expression',
    UnaryOp: 'expression',
    GeneratorExp: 'generator expression',
    Yield: 'yield expression',
    YieldFrom: 'yield expression',
    Await: 'await expression',
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    DictComp: 'dict comprehension',
    Dict: 'dict literal',
    Set: 'set display',
    JoinedStr: 'f-string expression',
    TemplateStr: 't-string expression',
    Compare: 'comparison',
    IfExp: 'conditional expression',
    NamedExpr: 'named expression',
    Slice: 'slice',
};

;// CONCATENATED MODULE: ./out/python/parse/target.js



/** star_targets of a `for`: what stands before `in`, as one target or a tuple of them. */
function parseForTargets(cursor) {
    const { start } = cursor;
    const first = parseTarget(cursor);
    if (!cursor.at(','))
        return first;
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at('in'))
            break;
        elts.push(parseTarget(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** star_target: ['*'] a name, attribute, subscript, or a list or tuple of targets */
function parseTarget(cursor) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        const value = checked(cursor, parseBinary(cursor, 0));
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    return checked(cursor, parseBinary(cursor, 0));
}
/** del_targets: ','.del_target+ [','] */
function parseDeleteTargets(cursor) {
    const targets = [];
    do {
        if (targets.length > 0 && (cursor.at('newline') || cursor.at(';')))
            break;
        const target = parseStarExpression(cursor);
        const bad = badTarget(target, false);
        if (bad !== null)
            throw cursor.faultAt(`cannot delete ${describeExpression(bad)}`, bad.start, bad.end);
        targets.push(target);
    } while (cursor.accept(','));
    return targets;
}
/** Objects to an expression before `=` that cannot be assigned to. */
function checkAssigned(cursor, target) {
    if (target.kind === 'Yield' || target.kind === 'YieldFrom') {
        throw cursor.faultAt('assignment to yield expression not possible', target.start, target.end);
    }
    const bad = badTarget(target, true);
    if (bad === null)
        return;
    throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end);
}
function checked(cursor, target) {
    const bad = badTarget(target, true);
    if (bad === null)
        return target;
    throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end);
}
/** The first part of a target that nothing can be bound to. */
function badTarget(target, mayStar) {
    switch (target.kind) {
        case 'Name':
        case 'Attribute':
        case 'Subscript':
            return null;
        case 'Starred':
            return mayStar ? badTarget(target.value, mayStar) : target;
        case 'List':
        case 'Tuple':
            for (const element of target.elts) {
                const bad = badTarget(element, mayStar);
                if (bad !== null)
                    return bad;
            }
            return null;
        default:
            return target;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/comprehension.js


/** Whether a comprehension's first clause begins here. */
const atGenerators = (cursor) => cursor.at('for') || (cursor.at('async') && cursor.peek() === 'for');
/** for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
function parseGenerators(cursor) {
    const generators = [];
    while (cursor.at('for') || cursor.at('async'))
        generators.push(parseGenerator(cursor));
    return generators;
}
function parseGenerator(cursor) {
    const isAsync = cursor.accept('async');
    cursor.expect('for');
    const target = parseForTargets(cursor);
    if (!cursor.at('in') && cursor.version.minor < 13)
        throw cursor.unexpected();
    if (!cursor.at('in'))
        throw cursor.fault("'in' expected after for-loop variables");
    cursor.advance();
    const iter = parseDisjunction(cursor);
    const ifs = [];
    while (cursor.accept('if'))
        ifs.push(parseDisjunction(cursor));
    return { target, iter, ifs, isAsync };
}

;// CONCATENATED MODULE: ./out/python/parse/suggestion.js



/** Whether an operand begins here. None can follow an expression, so there one is a fault. */
function beginsOperand(cursor) {
    switch (cursor.kind) {
        case 'name':
        case 'number':
        case 'string':
        case 'fstring-start':
        case '[':
        case '{':
        case '~':
        case '...':
        case 'None':
        case 'True':
        case 'False':
        case 'lambda':
        case 'await':
        case 'not':
            return true;
        default:
            return false;
    }
}
/** Two expressions in a row: in brackets a comma is missing, after `print` the parentheses are. Null if neither. */
function missingBetween(cursor, first, start) {
    if (cursor.isTrying)
        return null;
    const fault = cursor.unexpected();
    const legacy = first.kind === 'Name' && (first.id === 'print' || first.id === 'exec') ? first.id : null;
    if (legacy !== null) {
        const words = `Missing parentheses in call to '${legacy}'. Did you mean ${legacy}(...)?`;
        return cursor.tries(parseStarExpressions) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd);
    }
    if (first.kind === 'Name' && first.id === 'match' && cursor.version.minor >= 10 && !cursor.isInBrackets) {
        const isHead = cursor.tries(parseStarExpressions) !== null && cursor.at('newline');
        return isHead ? cursor.fault("expected ':'") : fault;
    }
    if (!cursor.isInBrackets || isWordBeforeString(cursor, first) || isSoftKeyword(cursor, start))
        return null;
    const words = 'invalid syntax. Perhaps you forgot a comma?';
    return cursor.tries(parseExpression) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd);
}
const isWordBeforeString = (cursor, first) => first.kind === 'Name' && (cursor.at('string') || cursor.at('fstring-start'));
function isSoftKeyword(cursor, start) {
    const word = /^(?:_|match|case|type)\b/.exec(cursor.text.slice(start, start + 6))?.[0];
    return word !== undefined && (word !== 'type' || cursor.version.minor >= 12);
}
/** `=` or `:=` after an expression that is not to be assigned to; the plain fault where there is no more to say. */
function misplacedAssignment(cursor, node, start) {
    const fault = cursor.unexpected();
    if (cursor.isTrying)
        return fault;
    if (cursor.at(':=')) {
        const words = `cannot use assignment expressions with ${describeExpression(node)}`;
        const value = cursor.tries((at) => {
            at.advance();
            return parseExpression(at);
        });
        return value === null ? fault : cursor.faultAt(words, start, node.end);
    }
    return misplacedEquals(cursor, node, start) ?? fault;
}
/** What was perhaps meant by the `=` here; null where what follows would be assigned in turn, or nothing is known. */
function misplacedEquals(cursor, node, start) {
    if (!mayBeCompared(node))
        return null;
    const value = cursor.tries((at) => {
        at.advance();
        return parseBinary(at, 0);
    });
    if (value === null || cursor.at('=') || cursor.at(':='))
        return null;
    const words = node.kind === 'Name' && node.start === start
        ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        : `cannot assign to ${describeExpression(node)} here. Maybe you meant '==' instead of '='?`;
    return cursor.faultAt(words, start, cursor.lastEnd);
}
function mayBeCompared(node) {
    switch (node.kind) {
        case 'List':
        case 'Tuple':
        case 'GeneratorExp':
        case 'BoolOp':
        case 'Compare':
        case 'IfExp':
        case 'Lambda':
        case 'NamedExpr':
            return false;
        case 'UnaryOp':
            return node.op !== 'not';
        case 'Constant':
            return node.value.type !== 'none' && node.value.type !== 'bool';
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/arguments.js



/** '(' [arguments] ')' of a call or a class; only a call may have a bare generator expression. */
function parseArguments(cursor, of) {
    const open = cursor.start;
    cursor.advance();
    const args = [];
    const keywords = [];
    let unpacks = false;
    while (!cursor.at(')')) {
        const { start } = cursor;
        if (cursor.at('**')) {
            keywords.push(parseKeywordUnpacking(cursor));
            unpacks = true;
        }
        else if (cursor.at('name') && cursor.peek() === '=')
            keywords.push(parseKeyword(cursor));
        else
            args.push(parsePositional(cursor, keywords.length > 0, unpacks));
        if (cursor.at('for') || cursor.at('async')) {
            if (of === 'class' || keywords.length > 0)
                throw cursor.unexpected();
            return { args: [arguments_parseGenerator(cursor, args, open, start)], keywords };
        }
        if (!cursor.at(')'))
            cursor.expect(',');
    }
    cursor.advance();
    return { args, keywords };
}
function parsePositional(cursor, afterKeyword, afterUnpacking) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        checkStarred(cursor, start);
        if (afterUnpacking)
            throw cursor.faultAt('iterable argument unpacking follows keyword argument unpacking', start);
        const value = parseExpression(cursor);
        if (cursor.at('=') && cursor.version.minor >= 13) {
            throw cursor.faultAt('cannot assign to iterable argument unpacking', start, cursor.end);
        }
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    const value = cursor.peek() === ':=' ? parseNamedExpression(cursor) : parseExpression(cursor);
    if (cursor.at('='))
        throw badKeyword(cursor, value, start);
    if (!afterKeyword)
        return value;
    const words = afterUnpacking ? 'keyword argument unpacking' : 'keyword argument';
    throw cursor.faultAt(`positional argument follows ${words}`, value.start, value.end);
}
/** Objects to a star with nothing to unpack behind it. */
function checkStarred(cursor, star) {
    const hasValue = beginsOperand(cursor) || cursor.at('(') || cursor.at('-') || cursor.at('+');
    if (!hasValue && cursor.version.minor >= 13)
        throw cursor.faultAt('Invalid star expression', star);
}
function badKeyword(cursor, value, start) {
    const constant = /^(?:True|False|None)$/.exec(cursor.text.slice(start, cursor.lastEnd))?.[0];
    if (constant !== undefined && value.kind === 'Constant')
        return cursor.faultAt(`cannot assign to ${constant}`, start);
    return cursor.faultAt('expression cannot contain assignment, perhaps you meant "=="?', start, cursor.end);
}
function parseKeyword(cursor) {
    const { start } = cursor;
    const arg = cursor.name();
    cursor.advance();
    if (cursor.version.minor >= 12 && (cursor.at(')') || cursor.at(','))) {
        throw cursor.faultAt('expected argument value expression', start, cursor.lastEnd);
    }
    const value = parseExpression(cursor);
    return { arg, value, start, end: cursor.lastEnd };
}
function parseKeywordUnpacking(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = parseExpression(cursor);
    if (cursor.at('=') && cursor.version.minor >= 12)
        throw cursor.faultAt('cannot assign to keyword argument unpacking', start, cursor.end);
    return { arg: null, value, start, end: cursor.lastEnd };
}
/** The generator expression that is a call's only argument shares the call's parentheses. */
function arguments_parseGenerator(cursor, args, open, start) {
    const elt = args.at(-1);
    if (elt === undefined)
        throw cursor.unexpected();
    if (elt.kind === 'Starred') {
        throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
    }
    const generators = parseGenerators(cursor);
    if (args.length > 1 || !cursor.at(')')) {
        throw cursor.faultAt('Generator expression must be parenthesized', start, cursor.lastEnd);
    }
    cursor.advance();
    return { kind: 'GeneratorExp', elt, generators, start: open, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/list.js


/** list: '[' [star_named_expressions] ']' | listcomp */
function parseList(cursor) {
    const { start } = cursor;
    cursor.advance();
    const elts = [];
    while (!cursor.at(']')) {
        elts.push(parseStarNamedExpression(cursor));
        if (atGenerators(cursor))
            return parseListComp(cursor, elts, start);
        if (!cursor.at(']'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'List', elts, start, end: cursor.lastEnd };
}
function parseListComp(cursor, elts, start) {
    const elt = comprehensionElement(cursor, elts);
    const generators = parseGenerators(cursor);
    cursor.expect(']');
    return { kind: 'ListComp', elt, generators, start, end: cursor.lastEnd };
}
/** The one thing that may stand before the `for` of a list or set comprehension. */
function comprehensionElement(cursor, elts) {
    const [elt] = elts;
    if (elt === undefined)
        throw cursor.unexpected();
    if (elts.length > 1) {
        const words = 'did you forget parentheses around the comprehension target?';
        throw cursor.faultAt(words, elt.start, cursor.lastEnd);
    }
    if (elt.kind !== 'Starred')
        return elt;
    throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
}

;// CONCATENATED MODULE: ./out/python/parse/dict-or-set.js




/** What braces hold: a dict or set, written out or as a comprehension. The first element tells which. */
function parseDictOrSet(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept('}'))
        return { kind: 'Dict', items: [], start, end: cursor.lastEnd };
    if (cursor.at('**'))
        return parseDict(cursor, [parseUnpacking(cursor)], start);
    const elementStart = cursor.start;
    const first = parseStarNamedExpression(cursor);
    if (!cursor.at(':') || first.kind === 'Starred' || isBareNamed(first, elementStart)) {
        return parseSet(cursor, first, start);
    }
    return parseDict(cursor, [{ key: first, value: parseDictValue(cursor) }], start);
}
const isBareNamed = (node, start) => node.kind === 'NamedExpr' && node.start === start;
function parseDict(cursor, items, start) {
    const [first] = items;
    if (first !== undefined && atGenerators(cursor))
        return parseDictComp(cursor, first, start);
    while (!cursor.at('}')) {
        if (!cursor.accept(','))
            throw cursor.unexpected();
        if (cursor.at('}'))
            break;
        items.push(parseItem(cursor));
    }
    cursor.advance();
    return { kind: 'Dict', items, start, end: cursor.lastEnd };
}
function parseItem(cursor) {
    if (cursor.at('**'))
        return parseUnpacking(cursor);
    const key = parseExpression(cursor);
    if (!cursor.at(':'))
        throw cursor.faultAt("':' expected after dictionary key", cursor.lastEnd - 1, cursor.lastEnd);
    return { key, value: parseDictValue(cursor) };
}
function parseUnpacking(cursor) {
    cursor.advance();
    return { key: null, value: parseBinary(cursor, 0) };
}
function parseDictValue(cursor) {
    const colon = cursor.start;
    cursor.expect(':');
    if (cursor.at('*'))
        throw cursor.fault('cannot use a starred expression in a dictionary value');
    if (cursor.at('}') || cursor.at(',')) {
        throw cursor.faultAt("expression expected after dictionary key and ':'", colon);
    }
    return parseExpression(cursor);
}
function parseDictComp(cursor, { key, value }, start) {
    if (key === null) {
        throw cursor.faultAt('dict unpacking cannot be used in dict comprehension', start + 1, cursor.lastEnd);
    }
    const generators = parseGenerators(cursor);
    cursor.expect('}');
    return { kind: 'DictComp', key, value, generators, start, end: cursor.lastEnd };
}
function parseSet(cursor, first, start) {
    const elts = [first];
    if (atGenerators(cursor))
        return parseSetComp(cursor, elts, start);
    while (!cursor.at('}')) {
        cursor.expect(',');
        if (cursor.at('}'))
            break;
        elts.push(parseStarNamedExpression(cursor));
        if (atGenerators(cursor))
            return parseSetComp(cursor, elts, start);
    }
    cursor.advance();
    return { kind: 'Set', elts, start, end: cursor.lastEnd };
}
function parseSetComp(cursor, elts, start) {
    const elt = comprehensionElement(cursor, elts);
    const generators = parseGenerators(cursor);
    cursor.expect('}');
    return { kind: 'SetComp', elt, generators, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/yield.js

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
function parseYield(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept('from')) {
        const value = parseExpression(cursor);
        return { kind: 'YieldFrom', value, start, end: cursor.lastEnd };
    }
    const value = endsYield(cursor) ? null : parseStarExpressions(cursor);
    return { kind: 'Yield', value, start, end: cursor.lastEnd };
}
function endsYield(cursor) {
    switch (cursor.kind) {
        case 'newline':
        case ';':
        case ')':
        case ']':
        case '}':
        case '=':
        case ':':
        case '!':
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/group.js



/** What parentheses hold: a tuple, a generator expression, or one expression, which keeps its own place. */
function parseGroup(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(')'))
        return { kind: 'Tuple', elts: [], start, end: cursor.lastEnd };
    if (cursor.at('yield'))
        return group_closed(cursor, parseYield(cursor));
    if (cursor.at('**'))
        throw doubleStarred(cursor);
    const first = parseStarNamedExpression(cursor);
    if (cursor.at(','))
        return parseTuple(cursor, first, start);
    if (atGenerators(cursor))
        return group_parseGenerator(cursor, first, start);
    if (first.kind === 'Starred' && cursor.at(')')) {
        throw cursor.faultAt('cannot use starred expression here', first.start, first.end);
    }
    return group_closed(cursor, first);
}
function doubleStarred(cursor) {
    const fault = cursor.unexpected();
    const { start } = cursor;
    const value = cursor.tries((at) => {
        at.advance();
        return parseExpression(at);
    });
    const isGroup = value !== null && cursor.at(')');
    return isGroup ? cursor.faultAt('cannot use double starred expression here', start, cursor.lastEnd) : fault;
}
function group_closed(cursor, node) {
    cursor.expect(')');
    return node;
}
function parseTuple(cursor, first, start) {
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(')'))
            break;
        elts.push(parseStarNamedExpression(cursor));
    }
    cursor.expect(')');
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
function group_parseGenerator(cursor, elt, start) {
    if (elt.kind === 'Starred') {
        throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
    }
    const generators = parseGenerators(cursor);
    cursor.expect(')');
    return { kind: 'GeneratorExp', elt, generators, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/number-value.js
const mostDecimalDigits = 4300;
/** The value of the number token here. Bases other than ten and whole numbers are exact at any size. */
function numberValue(cursor) {
    const { word } = cursor;
    const digits = word.includes('_') ? word.replaceAll('_', '') : word;
    if (/^0[xob]/i.test(digits))
        return { type: 'int', value: BigInt(digits.toLowerCase()) };
    if (/[jJ]$/.test(digits))
        return { type: 'complex', imaginary: Number(digits.slice(0, -1)) };
    if (/[.eE]/.test(digits))
        return { type: 'float', value: Number(digits) };
    if (digits.length <= 15)
        return { type: 'int', value: BigInt(Number(digits)) };
    if (digits.length > mostDecimalDigits)
        throw tooLong(cursor, digits.length);
    return { type: 'int', value: BigInt(digits) };
}
function tooLong(cursor, length) {
    return cursor.fault(`Exceeds the limit (${mostDecimalDigits} digits) for integer string conversion: value has ${length} digits; use ` +
        'sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid ' +
        'decimal conversion limits.');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/python/parse/character-name-table.js
/**
 * Names and aliases of characters, and the Python that was first to know each: brotli, in base64. Generated by
 * `test/python/parse/record-character-names.ts`; the lines within are described where they are unpacked.
 */
const characterNameTable = 'n/VvEBmQa+zntAygrtI5tjVNCFU5nJLQDggZQzvQkhBblEwpbK1v9/+6REwDkhCO06T93ZrZEDLGuj0BhNt4X3P5aKkd4b0mbQDFtj2gqqqqqguWxRjzjn8DAESGBmalW9uMlh08gnZMlDGjwCNIF6pfaCjacbXYcEcfFDT22/BQzwe8VuPnFBK5F7/NSXqfjofXCHxe9Nae8UCvHf0YyNKLv6ewc2encfHKVjv9GA/vzOMQ++kU+ZNPttqOBzesqNLCGQFO2yeL1Dp635GkzVy0naMGS/Nm9ubIZ6eknWPD4A9+TVH64qSe6Q8WFkleebDVzsvGH3RsHLnKF3Vr2PiUH+Z/7dNV04UgmRwsjuGdL6Q88mlsgxNyG23Y2Yd4IJ1X1lwODcVxRYrckIre3Jtk44cH2aufSYbBU6DQey7RHhEw6PvzuipWs9dLol5h4V8bjT2/N5XeLhy2PgtpSSYz375s1yGVCgjWS5AZ8Ti7ux+DjTV8v0ExXSjMg2wzxZLKfKL8ANbDL2S3pNm1fZH9vapN6w0rH8lJRtSe5YZO4BQC4Fw+oQNcJMjbC6zyK0ymX/1/XkmkIPF93yCphmrQGlteEHOOBz5R+bmzTAwLy6A6CKDyy/2znCY1mRZVriRykPTeE2RYwgzTosyWhJ+G10/QsldTuWi2KXA6JERM62vpYebJ/NT1ZWvNSNrdDrID6WPje790OLiYKWYLvcAhJuHX9PqYluPUZVDxC+8Jxhr/tIc6nxmGBqb7ecmmOlvoz6gKs4QWCiBf+fmiU/h2linD8stdX40RWEF6clRIwGRK/2TvpqJo3l2SFJVsMOYjjdmRwOuFfF5JyV5N5aK5S5KiG2lhAhK9kEk+0X811Lfn/V5NNUXjJO9TNLAJc3D0gUJydq82h4q0QKUFCulZsvMtg0UDfIlzYwOpJnu/GVU8ZPnIo6RisDH2V7sIh5DOBP/7/gQRq6GbQ8mBlcdl7/fkCiXKNdUsrb+m2qK1xnbqCMxpg6GIBZU/glbn/JV/UkCJA+vQec5wfCilRJ1lZtWqaJzQfirxnHzgkHFomKqjoCHj/3+/9HOtjBRAHAEOhsDTjHg08Lv73O3/f6lkqCqtL1WVVqteqT5USStfqmoQ3XPulaNWawC2E8kOSLKTJTsk2QHbAZKsBrvpA7snAUJ3CJyMCEYwyo9T36jbTYsWg5VQbJT30f+oA3XTpkrdNebdZrGeb1m6KaM838q7Gd201B3Ajx0knVTQDQB+cPEwMHxMMOIohBsAHD4OIYdlw4SD/+9X3zfbMCuipe6fT/1XqOxhdAjfEZVZK1AECiGZbev/aq/D9G4y1U2musVUD9Xl/lfQXhBt8UBFZZl9sZQ4IcSP/DzJwVBiqQCcUhTy8TlMR7StEgBWzoICWKwCQAkKVR6Rswd0F8V094rpHorpHorpmYcCBRr4Ucjfiee93sRgeYJCP+938P//vqWVO0IrXxleg0ArgQy0M1J6Y03++/4pwWqMQqEVwFYEWwjx79n3ZRUiAlzFjECvRv5gLWRGtAJQMsm1BizhjlCm20Ib3ijDH/j/z1dfW4VUqmxFvj2Oz93vHYs+gZy1VDQOMbUCzj0K/HPghHEkFEGnSMm5L+zSnf3n92ZKZTulwRAQgMI997n+QSulsxBm6b25bkVrllIqzf5/zrjMuWm6z/X/RZrUFVop6Ry4wf/H1E8AF4NERjFk61xKozn3vDTLKbZEfknrKItSePha23Ss9pNX00nDYzhk8f1YJyX4f+ieSm3mrWP7sLEx4l+iQcrYXCxcHA4Ixe/T+W8bpDJNk5Om8Qvaqfw6lwHs2F55fojZq7mj0MqBt6vQKLh6ITkoB+0Qt+l6AIDv/5eZdAnaY8adAVlkRLz9vsoRpQCICZo/dettZjPt1JJTS04ZAGb++f5iQE3q9Q9eXOPFkJv3F8MFzP9v2Tfb6/agVuL07CNOobbcthz5j9/Q/9SmpAhJriVJ2K7bpH+H+MiX/FZR5EYxaJ+GlOH///dWs2Tr6d7kO4rvxORPcCwsMkSJr+o+E9nkQ37jSiKR4x2xDxkmGEL61fL/ZwlROIQBJea5Ufwhj+MZBXVnaZJKLiQLMqU9/WPPVz2k20Pa3mfu/MgSojcUDqvW/rVoo1JxcWY26n6IhYyQef/2TdCRIvYEryc4E9wNzgbvBS8O6GLJaoT//99bNDtDaqs5h/jL4TRriuRxOIyn3m51d5P+JQYhxyI80sLSzNn9mWolDuSMjZwcxiJc9wV+tR7/ycrKSdJT4b+iUn55uJsxQHy/r3cWdqvTo3LlL1SUYx3JKmwKYzN9R/VEncf6UQSFW1ahwFpwQVLw4LcqpZuThQLXr1xTZmHEx+xrmNwEBvBtCa0KRc0G2gSECr2cm5xqWZrFwSd8KujmfoOLD2YlGGAYAKX/rWre70+4ptftOsdQXEbjMKoS1flqatVMK3AgcYfkoQ0W/p/+Hl41lFR5ferDmmWaTpSzL/VYLz782IJI4b///b60AVIyRjbMe2pGNaiAsfR7lTIBMiJTp/YZer8GPoS6b/irhIWPNilrroH/YKlJA4/CdORjKZWFIO9ofxorpcMEn0Z/3uwV+bp8JVKa7LTOYsCBQ1h4/vMe08fce2wRNzNfebexXksAa/8uUzqyU74WXYFQA5dF7D6zYR537wymTrpQnoKyzGIRy/FPcbDG99sqPlykJMoSTyiQm/Dg8z0BpMHg4UdtaTjxRiC0FzwchXEhP6xFLYdB7BSxQMXHQhXF9eFFVL0l8f2x3v5cJG0nMfEvAZSnKOgs+zqWBQTn4dyS2JbyiFvv1SHn/Bz+/gu11d3SapLIYYBhGH5efR93X2PF/4BQO1S+fy0oWrf94xIql6iOsxKJHexPAFITrdo869t+1X9lsbFoMn99QAebEL3L/p6+P/z9f2tDQr3F6psZEiD0p+frHW3V5/sy9flzbSnpY5Q/LHlgRghjJd1kaY0gfU7C9T5YsmRjDGkKafc7Bar54RutqSKQF/0JNGtbuw7h4Hx/LOsFiHZqO7NH8kFARDw7u7efY+jHduv/0XYmGffuQEREVOHc6iAbhWMSUuFy7evcfahSUMRX/2TOv6Clvwy9+7yRsQhDQJukfo5ln0HdA5xHksiARx1+xb2s2H7o/0VnfwbDlvsy5hdsiiSHJFsLPL7Y+qfOtSWoTjB0z1hy4qSyArW+Aj5hw2gErIYNaXwVxKu+0O/F9r5H3gAJ4/9bdGc0Wr2S5iWA7caHqFM5VXhOgE1VXKk5xDkp4O2BrF/HshQLexwzSWjBZ3Pv3XTobDHZu74VyoqdpUAyEWjv/a5ZL3N8DwRLvbazm0LA8hUlkOFMx6p435ucbUFAVGTZvV9mnEgz03nWnnlg/vT9Pq1nJtec4o8gYlnTzFdgb9ifmH3R13FY6wPgDw44ZJqldRdzNAAb4SeJdv6LRB0/g6jdFs6w73rm/X/nfgj+7s4XNM55kMaOCD8iVCKnh9kOlkfWQxVs8Bd1FjI1tG9ncg52ZtjCZazqoT1CDQ0UkSyZx/Q/HPThrblarC/fVMOrgdUc/c4ZW5ihA+P2EQ1es0ScXpoqNflI+uMog4qejnZY+ZFmIcn8u+1cCrLW3wx7YqD2i6iSmwZnW1M98vaVa0v0+T8R7UZE2n/ICQMZIsH/Loobov87UVP+BP//ocYiur6E3e9/sl5uJ/GJ5V/l5y59BmKFjWOoILiaaXUFpfGBKIs6QpF7QKNUzYg+3jmA3YMqdR2VtAoaOfAaLK4NniQzaFvaL45aPiEBUuH2fFn7+pxdkiUp+PyGHO1qVfPs2/FOFvvWxPPal8fx/m8U9E66y6D3a0/xxMeeCUKbHTkAaTcUHxykMp5h/xuh+YiLqCBF5IzZJdVHmotCdoUHZlqH7k8rRY8T3jvY/egJ46KUz9OF4wx2wNaH4cQEcLcd0DQvszJbM2Q+KG7UagqDxSFdJZeuI49r+hLU/RJVmW61AongAcDDu5nVsQ4vItZuT68lBVIbzSHFpo+tkaPhzmPPokZVOlppK5pV5zIINePAUKCCQIMLOgz4wA0KExYYOHxhAyAg4YEDL/zICv91T+qaexYP9VSiNaP4lahvLt0Jn5SEZY/v0GM0ipCoPEd18vASRsJu4Yfe34iVEGQWVgobL3YOfnhTOblodH65CQaTDw9f/ABZDCfKcryG4kxTA10NqukRrxK1ywMHuFLiMhzNwJTi2ONASetmI5Xmo1BKZYdP8LvjwKPyrR7Yx3ZT0v9BlxYfgL/PSXU12juKbp+qfjKW6/FLaZTVfHPDZBVJVISTE1J6njLjJQan3Ai+4yzv/3iSfQesAzdP/nvOH+GSYFkqAQtUOwvtHMb5H6rc/BRc2vtshlqjq5dMjBa8xp1M+RjYD0nI/soBpuTj2o7U8DiEUshAAAv4+M9NB/pOv/9LO7Sm6uXxPP7/oM8lbVrbrL0WDZplNpfEpyr0pg/18/d/lHuKG4/Hif8DTjH0LdJwmLG68ywIn9Xi/DaH8uyoEm1vD7f7U5i9dF7gXQw71xZWo3Db+ESWz5gPwfDKaQ9RQPCULBnBf0tOSmNBDYrpn2OQM2yrCDydOk7lc9vvfz/xyITRXxeUPYR+Vy3My8EM4geIpMHfHpnfx1Yp/iyDmr6Wj0NCiny4i/nSVm3JoNH/Wc8Dwtt/RBq+8ZMfMWUmFgfCbttZqLN+J/vxUf00rmi+L00WUZ/ewB2iKZUKD+wcP+yPmnk4HNrM1UG3QXVlBlF95DHoSEdrZKcPUFabkno/HIdR76d31SNNjl6E1wEAqoObdAagblM1ZdXeIW8Lo5k7xVWmz1VPwbCKtWjslAk6LTqD25R4mXEPUi/of9RKQmzug5Kw+fiGRH9PbvFlKAccn06B3acd7WC0A1yvKfgd0Y27bzvQr6NLHb0umiKhW/GKVNrtoX+HllIdNfCubiYNsTo0KszyRUJXRw6Fbre0Ou4VtxcLiTFv+R6IrHKG1QY1r+nOZqTYbDD5vEbNfGSS05mmh2kDzTVC2yne8VFlG5VQ9v3b+DXcA8h2atlusPOdc9kN8jeHzavFnqBHDN7t9qhHwOQjm3wAzAcXf4DLR7bBJWsOUPnIh+cEj8E1rSlNZmTIxJPOn1kzH4nkZqJpIIo11Yhsp/HytxXStUL3VTs6SB9yr6cN73TnzegNrK4H9nbr6IsW2xYpCarff3Y+yK9tTJ3KrelhsG8dpO1oYZbGaCr1fNPAOr2fCQ0FpnFOzEbIpI6p7QlQgVArMhqkL1GVNlhJZTWtecNrVOUW1qSerMbdNOhJ5zDrtPM+2qtxjdKU4sGhBiMa5QCO0VmZaYymUi9JcJLJZjTlH850yss/Co2DPmPafyQVUWSaA+vbbnqqyBaKBk+CYuqjRg7pTahGYzRMEdAXTcnRUoT68oSRGrFIoDYRlUNIiXCXCRMqi8XH/Ed28GBmjrxiUlyG+DMqOqHuJPxEqmugEgXaUX1cTmRbGaqVxuuh9HooJUti2GKLLrKyVRYTTw3z2BVoA2eeOmeIM88iLjRI8KhrNxjJbmGwjTbcZLOd7tEfDdT0fC2CdgdbrR+441OWGpz40mtx/VGD5NMl7Bv/Wn8aV6emy56POYGKPlQa5SLXYaeP3v36J6PjDV600XT+8iiYPFnb3bXvW9BJhJorSvQ7cQHRj4uv1PEAmAhojAJ3fNDmO1X8m0G6EM7lhP9BOWq0Uz/yF+xbUEFDLeugl8ROkD9g/Hg6ZVrA1RTkIUySD3mAKvl0y4S9G+IR8HF+xrmtvAfpXHFxXC3Sdd67l9S49d7GthNOYIgVQXBeXsDYMuQFU3VPKLgAhxK0DMIQ1/W0vjk0brs7NqAfqJGOogDebmRQ79Gs+ZihMMViMRyJ7RCPxueWYrgKrMKDnfNo38qeU2pA9EY2uIlFN/pakvC7Xn3SseetoO9jpHbN3oemIjMgbkcuF9ERLYtbAnAnXmHxVn13LLzGOwvOvQw567qefQsQFvQvsyG4r4EI0vk8k/zwVnBb8ghiLNkj4DUs75s8Y6Qfp8/Rl/5FrT2Rq8TNE2+XrCYp4Vlak0mFTaJMycZ7W9Ar+JMiod3N2SZ2HvpOwLewc5A14qOPun3XR3016r0p5a+ZpumqdK9Uy8M10eA13aWJo35ugj3pvLRSwnqCVBhGOgKwXBHhbLLM47GSrlPpURufyudWr0qpqInqTAa1whhefn/caHRO7V5XQlTGGeNf58jqUXvpyyFQZZB9ERzH0cM5/Rk8A0ZKKNNM2w2HEnswl42BeAaMVFJRBZNMMtEESpQoUrDIIgstsMkmG+2R59nNjzP8BSlL/ewaqfc8KLaIl7itSaO7KV9WzceGHmUqv6DqGsNj/cFaYj5Uvfr6qAD60jTezlNWZ8to3aO2iYnWX0ju0+9wn3adl1z3qK32pjp8Vx90NYnx9gFkefSX9dz9Of7Z94DUgZHba/t9a3mvdySi0hmB5QEqTtt0uf1tqwEN8EH/4A0fGVPAcz4V8vYg1xYpiZFU/GmvoZ3y3hVe8EaV97BGDx32XPh52k9zllgvcHqPVrzgGrx0fFC6A/w/m9yfmOROeJSY9lz7MMWYi5FXAicDwenMQaeZvYjgyI7VRDXXcH9GMB/a8jWKL5NGYRbHUHyo649Dro2W0wKBRIYWjZ6QvGRhc6YE8To73DeM2D5kCOnZNPlx8bRAYp85m2hqMEMfz9IFiZNNGTyqX3Kvmd1faI2qdugG5mJ9VjWmRnP2mfIZZziYQz33KpWTT1VlBWbULD41L/fMw4z2rCwTa176Dsi/1OKp8wJecrV5AegAZj5t8GQ/uEaqKkaPpFL6x78lMVNsgtT1CZl1Ptzr5ZGGTbLM53KJh41b6+s+9TTfTGy6DcV6gjd8TB2pTzrd6te2LSmm/yeAz9UpGm/bwRzt0IGYqL2NDZ/DNRifZI7i+Ikcxa6pWM27pqxqqIUthVTJZmjjaJuuXz/+i1+OJtA+jFJzVeZPOG5VM9JLHsjXvbXvg3550xRKZbz5pDQe8pC+CfFxcRP6rZ9OxBu8bpfOz9HET/nU4uN9M7FygyrVAXX0tS6+lrt/Y9usU4Xi1TTcXpAsg2p5lglrjWMNksIuVWcG3HLc3vjqyJPtkPHahl8Z0KIcI5Z2ST+SocMWOfbdBhi/eqDfWSKPmSWdKxb7WvBFpEL52JMPP0nJkSxjtt3zn0Ohz3WDt4eLYVmLze/05RGzzOExvaGM3WOIvQTYjfoEK5SCBufOEOrxuxOHvk96M6UaTIhEH/KY/txgljLGFqVNeb0/OPZsLrjqHTi9GR5hY15iMo46fZF/m1mPchzdtFZK6yy89LJDh1KJernkOQKLbnDB/bEs5CYO/wHKonD+netvDfytqhlRMGWIEyCUnLx2Q30ofBz2/jcI0ACX0KEr8R3sW2nQt0HLkZe+bxHgt4hgVtu8DqakilRR34TsCdJTpSprp9Rl3VIq21BEWXXo0hLdD68XGEWrFS9n4ytAz/olfjUyEkCP2aWiXUUhgq/sRcCT3dSvyx6dxEH593OwzWtvQehslJNhmQxVV3JvTNRzrXaY2o+kF3kIuNB9k11aMD2vn86RGVSbB08Vp6xEoJKmJUQz13kVev3AEm9/pgW0gV1otbr5ad1zk8uHxi7SrJ0eo7RW5KFNR4NUICDE68Lg2O8RDlh53JPQD0ZeOMoLrYrZE2vGusnAKWONDNn2sv0v14/DPB6UByMwSsA8CTgYSG3LQXto/nnybGs4VITbEonvS76cnGiqID3qnwTqkEtNWVC4W3KtAJGekYvTNt62N1mGAgqujXr7rzhhevsmt7mGBQhyCBV9FYH23tAVW4TYdmuVYZyH7W2owUnkTUtq6bG1/C+KSI5xKOFlotVdj9DECe+563e+Hyw9TJTfNkK3zWNpyI/vAkT0WepIURgzyf12ZR0wys60OM3Vd5yHQ+UVQJlaS5zvlAYrM4U3oTmSoWOxbzV/I24LIoohTGl0ZepxzC/YJmLl9m/LZNv9I2n8Q3B5djJqzhVEARmNIRs38URAzFbCc02h+CqkDfOfJLTY0xOO9xZo1JAXn6mApMMX01/3pf6hZTIrOg8wTmpaeUsIokLsGx/CDD44KRLWzr8HkJBChQkKGwoADGBYEPBK98D/m84LXwU4q4ArXjjyx6VL/km0Ixy75T0H+RfbcUZ3+tO/Sn0CxzzM74xhdz6HBAGpsDPOhci21PLqn8bwF6UBgslTT/x3G6HgTxAa6wrNufmJ3tg4T/sDt7FZMrz6yiu1koyalTtf2yHIC5PgFFK2/L2mzu6p5xz70BK4DtO27nC7Q1WaaY6PD8aO4BBV1hvZlCxVllbm7SU0tgLOXC4wRWYry3WAdGUFcHJfgJijL3xzTVsjyLhNH8Kag8fNIkv/U0QDADDmUVm2AA3lEOGQyNyEDosH440qjsn5PDsR2nhmWfXxzfj04jdfRBDCEnJzFjV/J/K+QOZkRMf7s2J1VQcZNSIZoUE8zdETft45rWA+SoCAeD5bnvMfLBe6gYSon7YAmkFWVpHC0WD2IDlp580NRfRcOxn6qEtVvQe2mVwxh21SLl8KdfYMpE1wXJAVcD01zIpeC5qrKm1m30OhKWv+VcXDWWY5GoL2cdOZm7HDCyupR1xxMUjbL053slhD8FWUU8OT0RJ+1POOpePV7N1mLY+ylWKdRus12oiGhFweNUqBcckOuuQpMdd73TKSlIvl0GKSqac7Y9x4Prpsx+KkfZp8z78a6CCk9mKTa72ZKCtCrvBYWSL54VbgUD9rIHvK8naxGKDapy9ufqtVD7deX2K+hvToD3z8gXmcg1DTmbiET6+2l3/LfQ40SBCTIoCvz/Oi+mO3vf8VYkbyitO0WiqpLMaZbNHzV50d5dbMcrszTybLlK+hR/t2amgJtZwUt4H9Qr2TPGOzQx5lFTFUBqfUmTCszmIWkjtMtreDfj6kYfGqG3L7eb434JHEsqF+UawIHqHnCkLWwOWIn+OiV9bot8li9FbdrABodp8R4csm7cPZpRp7dblwVAUpgVFqTBhVJzEJqR0a2atBNOpk6+bFUh+SMLzyGlZYxysXwwrbUA02NEIDPJWC9SJm+uBzQEIlnjrBQRuv7aZMcJuXhEthjKRlsijO5BB6xNMieKi3Nj8d4u/ckWeXsyNZEQykYPbhLXSq5J4TK+Fw2ieufM07HipGnxYXYLR1yE/n1NCi4dMFyvzrwnwAzz47UvY5r8zU0sAjLQFG7MqXnk8qZlr9XxC1x1JK0ovYFOm619xhcvrK+Xvy6kQraxmlp5AeSRwml6GSZlNSERxgvCg8ovvNH6Xbza/hgHlgUGsUgyOvWHscodv7/xBwSbInpyGA+hbslOpl28ezVB7rFwa1lpD1v2qXFVTp+LzwE6aBjxabqT5Apto/43Kf5kZiGg75zrDc/1wen7rnKsbLm0yRYZxo8sUbfmb8/tE7vR6ee8jr+XIg/xCtJbvcqgcz3ZF1Zv3gCGO9ycvKOKesjz4ET1jR+9sZz10dHwZxKbkePLRY+GybexUdSIZwLT0j0rey9Z+ndU+4BL2iEsY8O0Usi/T3JNVgvfnwT0MP280M6umUMus98LCKTnWwXu7uhHq1DOHlJkXfLS6Be2XivXDdi9IcZ1kasLPPOE+t5+Gkt8v5PxrqI3dUU0/ng11IBvbKmXROC+PB3LY1xEuvnDlOWbRZiKV452h0uOwwkOP1ftUfXkQ2pisv6r2z4dJCWWM9L73mNQA+rp5S3+P4c2eQStx73z1fNJyLtKYcsD/sylip+XCMrsf1n6HK1Hhh4xN6k7neQGku1vX7L/ElEEejj5r2wSFMiMnMunXn7fK9cPdQ+yl0watH34KycY3x5/bequjBPFnXRxbR3vLbTSH53kvfYq7pMoxpJWxxup7sM2uaCgyip5Cx4JPmnHwy+NCXAGfAASEiCwQJcOQglkZfH0i/CmotPblsTuZSeawbvRmqRG351GX54ZfiUoz0B7kQF4NHDoxbJOGMeUJYBVcZTmX+S11bh9wGjZDai0RdV7+rtsPV2l4O3Jh0rkfXra561bmHJOTa9+AH1d+0pZI3Wve/CMlPQgK4elK635t8Wxa29VgH0FrtCft5lcOwnEXXPhNrE7KnUZ6L7X9SZwWLWd2NQj7Fid3IqbE2luvZzZr04Sc8Q/nWpl6ttYV+WrFc2KEuKejoK/Bi1TfcUy3P6J/YNdOhwPdoujb617OXOelO96sk9/HWrMY2nmrs6U2paTu+k1PeRlSi9Il+GzHvx7xmjvuthEpzspDTYx6AlNoT3OeNGsaSKdEv1ihOJktDaEE0QAcEsqIbtERFA9EQOr1ixVnF3S2fQVJLIvPqVSNjfMNF6u5tj7AuDyXkmuiQPe0aG+s0e+7pmBb3QPEAqeYjxs0qjB2guoD5r5YDkLetSV6KKph9RBudMEhH4IAZvw8M7YPPMYAmqHnhWtiEO491VWuYzNCZVMb5Un98eMaPALh/Jxc4NjJ41dxY1cbFdOT/pg8w3OwXdxVa40JLxJa7SE/eSvB8Gkw+diZenbf7By++YRBVXwqVJ1JXtjag34+k7Ux54YrBWd264TxA+ipcGFC/QaQ9eHxCnWXOeIAdLespn216sT8F8B26Iq7IQtyaz/1UiGFT6qWhoEuyyJT/48D8HzHcg3ETqYSfcO+wtsLZhwvi44PAWZIz5Us0Atemfhhi8pBQH/ti4iSZjC8dUz6OUVWY/Q7FwMloZbyssPY4e20vUOkZ6sGMWD+FFawnBp9VjZo+H5z4kYuTbpjhDHoitxDQ0LjLwrnde/LaUTKBT+x5k4RmD9RHhlkZzDRtkc1eJR1M+spGkF2gBFP7SwrpqMeovQ0oVhm6zSYVtbrMV/CKA5NDmrjN04neGpIEzpyAMIaQYNlEDDohA442OcaeCibNU6iaybVN2EGcyNLycvXXtM+qdmo/qUJ4d7M2E5Habb5cMeuVYNHec5ObfDcIJ3AMluE52VKDodXFWRZAMW34uN4gOXYd8fnJQuyoJxzgusvIu7XecTk4L3Uiwf3OhFlpP4htJA3ffo0sU35HXh1NR5TZmVbv6DZonVxJQ2Lx4q4y1m+IHhx1oj8cwoGpDttg7wnIj6+4uWABEJ+ermsuibWEjnjFydwayvGRCf8qPaAHLs+UBG8yHdycacYBuXvzxXUiipV3EeRwVhrRQmTd3zvoCT3KNdaK9CvVduEylLNGteYbDw9g3+l65WvIR4NqTCMS4r8OsHMekmd8VrhvNZVzy1iqlBNw3/A4EofGJ1EkBduA3kWr3RrgeyGep6gkiXrMwP4gr+bFSSY3lN8cZ6HktLjD4/Kg/OKfEf2Zr669h8RyTu5zoUQN+a6AlsHLFvuPimUgBFbQ2ICOAJO8RjkrZxPZrmJrZo3chaERjBMSE4lG9/MV1DWN/iRuJ2jMNx77pgdLz0/zNxucxRW9tO1Fv1g+BjyeYsE9NwbxyzKBws38cSYRS1OEVbgUedIb3Bm6BNUlVnV+DtNnERoTZRmKjKkSGAkQDAOEGEd/qA8O2OFGbl1zeoGQZyxxdRHNjep7zWf/jXZKn5kSz38VI1Sqh0hvRHfhus/5bhAd79J++1BrBujgwhuVCIaBLQx8DmhEnjO0jCbZacimt9sf1sMF1uDBr09ab4tuswquR8XtkHQ6h2YG70dmcd7zXfdqEZe/b+Wa6yUJGJt/Gdjt+fat+YC2iH7KxjsPEY9Oy3djDr/gaD/JbIesy1KJ1i82VTJJNddu+FF7Kqe76r6SSKQPfwhIzVGxZARpkNW7SmUK1GrYHNfT6dYqYd70CyWAk/Vz/BKCn/QLtulrpYXhn3+h/PoGFxuWUbXoBeXsZYXwaiU0uCrptMvej+T1PAQELYzdAGW03KXK+kB3I0Ezror2zYorDuyw1kS1nufsa1BhRQaevo7L715qGh4h4hrf2TD9EpBYOzzDyehv16x80trNpcNdBVFCP9x66wYrjC7Jf9TJKW/eCdlfjh6e67zRxFCFQQ3C924ZPHznGbhp2yVNK1/q/byfNV3NVPcx8wDqT/wKDKB9cvlKbAnXStMDYaTQVz8Llve4XG1/imwul59e8dvYx3M/I3cmTAsJIv7w2R9WP9sOl96QSGhjy/Uda0Mf4joB+lPwJUMXPmY5Ep4na8YOVgm02NV1SK+oU6FlwMMISGrHw1ME3lLYU79QuvDksr1ucYecHCEO9bqj2EEuDb7sDZq6s1ArNnWzstKsC6+cBNZ+MKFecSzLSKaKI+89JxoZ7OPkNe2B577/HH+cR1nF/kv6GtnKM4SbMVKZ84BHxZdwNTl1XMl/ped3pxvXzi/t/L41e1R/3X5vSv7NXKHvGkEO7PnBFEeXjvWBhiVwqlr/hrowqJZza2thRTBvs9QneYl3RjBw63N4nsyHfktcRCPeZzsORv2Y86/dGl/GDv8QRovewMsDYFSrFu7iaMJkX3d18xknv7GkLejyMbV2a9St+TdAWzJQUQ5avILrPsdtE96yk8GM8n3fs7g4z3dlnKPsZMCj3IyUgGO3c+qOTZXTEdkUxoTMOkFLpd9iRwa42+rrb9K2C2tAMpGLk/UaEo1xxCA+KtndjvuMge8HTEXrAmizXxO/Njci/mIn+Z0MiLUnjod/8fnA09yxoZQKgs9JEJUc1j1zy0NsfhtDTld6vsNwPygIXanlTothhat/bs/xT/mGiGQvtXRHBqDIsnTUK8fsopkVpYLzJTsG5b8WHc4sSMEFFCHRSL8YN1ZcSxtytA4Pux8NPplEX0Q4n1a1dicnmDRVMMt8whCCxTGoMkk/dNmOf7RQ/3TkUrWSOdJcakZqO7mFjvhx3UV3Z7oc9fR9ka/k7kHyRnefROUNQE/6mhN2Ja7pOnX3EaDCd7DcLJd+fzECwAIQY8l6hxPOUri/dePbYRhF5So+KcQwnUQyxcB57F8NeCKfSw2gOLFuXHDg6hHugob7+//GcyZe+Pq06Tv6v8Nxm16DodLLKIJoHJIuYOKmftbX9dCnykeR5q7q7ziP63jCOgVTOqbnRkK2zFtb8jVo2NwTzDLym5tGmpEuzIAUuI+nEjfnkcFlB3DKBfd2CmT1iXhFkN5zorL39jVIHkpkfzDh1sf4AlRj9N1I/jy/ngPoFMD+4xkbv5Um9836wWu4j8Dqkd2nE4MrjGST0ffeO/OFPV3RBIWQ8/l0HzUmxDA/0jkcl0ztw86ofsTN8itQlL6g/GjjExmK4mAeX79enBMBHiT81UHZh4F94I30uFZqTTTnCRy/FLiPuJk8Nr1rS6Hve6uX0vhoeDIff1z6YQKWm9c/PClhAj4NPGA5Hw1Px8fm8AEf1+XHk2g1RD8wtdd95KzZrtMYAqREEu7a9a+5sfQCko2kN6qWVwhythdDYWYROe0kstkXWVlWsVrDEAxRrkR724SYKRP1Gv3ZPtO6CixA3eITSUT1Ta6FKVs8pkYxU7hxQfoGhivoXI1crX09EpcrY0dyZhUrUKOxQEc98W+r29Z+XTIMqNNXHZtWnFI5rWZkN1eZVqWdBW6vhZba7hu+rkTjfvOF19VotN2Cek1BaXDsQLYz+fI85QGnBxWkGXGbx2l1zWMZKBbM4jbPl3iubqx5Hu4gNkki5+4EDrqK6QSQnagB0Q3UN1y4YlICna22kgZ9fDFiQwSWwNph9ETQRpFSl5BO1W6BwWrGckKigx7J71VXdM2nQL5E59sU84YF8eQGFNL5baCGKi7atyiJ/t2jou/ao9ooAaiAhYpi8eEEh+o3d1i/+cDoei8zqCgtglR2F2BCS0dS2J8OwbnUEggXIXjz/o5eLPbova8I9y9gsXwx/gEPFNg4tngDWHA0vGdpY/LU4oHAAHrqGgMV1TnfE2g4JUROENcxhLIdWBCueQedgrg+PdA0GEOQdseJtBhH7HgSHAMhA9vrh8xoXwEcLeSNE5Izp9tvTiBmMlPSdANqaWvrXSRluA54iShPqP1zlOv241t9ShGesMrsJE5jgY5BEGUa1bXHbfA0UFc5JfqGXqTXjtSYV3glqYVME0VkNrVxH2FdgYy1YJfu6AzSnpTI1jbpMtXBC/gRok9lyEZCa8ss0gEeDaV9Qj4Ug85Mqsz0qcsT5jXceh+IJopdSsgX3x6WOuuIX2JCL+rLB3Lcr4Zyki6G7buW727gb1vPYDy/kMjmr3RB5gYMGt4MP5b+LzZBg+/T+pOPvMXxOXYkcUURn+uZkuWfOSf4bLNkzYghU0+mz3PbXKePeJkz5kcgAw0zP2Q8vZG0f4eOvpyE77w9poOoDLtMeKwIlZ6ILWqnqdpKbpXihcJCNmxy8iGnLCTGlSpPmJ3ZIJf10g7Yzu0nNpkt48EXBOFzmbtnkeGrhOOa67Wlcvja1MUnMuO9nPyICy4lmBQfexe+1TMK9zl9Q4Qw9R6reKotvuxRji+7egn92YhoiHx34blRSNdGAP1rhpv5i7yITQfdoG2lzv5osyhLS8f6k7UCe5b1MWhEv4HRvhqme4WYD110hfUTKr3RM/V41wVm7NJ0SRf4cQ4Bd2TCmm+7s0oXP8RH8ucEtV331iXFLOj2o7HeySuXxlHdS6NOH6xsqgEnrxb7507ZYt9r1q4x52TJUYmh3iJDCzq1cbJJGipxMom2MPPlCUVkM2O8DP+azkx4XfIvxZy+/Pt+8Xu4w+crM2X7JEEr2z2Jf0Or2uaVvO+O4bUBs/YffomtbBeOs+krPKcTzwMC+IdEG8H6UTApZkaJlPFPVh6j3qNOwqMlEyBWBKIlOomWo6IQUKTduRvP5uIjVtBFcU5Y4GWTHXrKSeqXX1XIPRMwKLM+YZNHMGc9WqbpYe6alu2hxN6ln9OT+eCdGzJtw0ILQAW12b+ctVqoWC7fSkL5Dxj6hm8c7DKdTZLWuXvKdo2cgJAbCO1N0dIjltyglj99qbarVc0a5BjK1FJTrUoRgTTrDqyuhXUxOBD9gIjPXB1xlbjugAeI2n5iwhYTQ0QiMJtmm5ntbDLOdb0EmDWBAebAO2LBxjwx3W2M54yGSDjm6v73ZfrC88rShToQyzqphWZNcWiDAR71YR2G4TgQzPVmNDjZK0gcY7mWaJGqegHbhzD4eW/aIc+VMMRAe9zt+8eq8fzoGvTZeS60IRY0koTn6PjbI9no9A35PGxLYqj+hRNOsM/7wS8kBBOiwDcWJnhw2WxDd2FNeutU4aHQPlDMrVFeCGDs75ODmYwVQZJqgIK0t7g9yIP6o1onTbcsDPJ87RAtAqxAktQdJImWZS6NDAsHPX/7NvuN4zTtCqeKdpW6Kgly7pa+2O2mHGeH4S+oCYi2HzW+DVF5b9m1b3a3z6eeSWs+6KS0M79/yZnQoUoJ/+SQTOQj1KWtYWqHQBjDh86YWk/EaL0B4vO4KLEvvbGCTcxVOGPW8/bvEe9skg7IKEJSApSVB7SBvLa4BHSDB0jLEyJMEDFSC5stFMu55Jm9+dqqxSc0qorr4ief8ckgogXK+JFJjEXMCAw9I4begEDnHB4n+qsas66vIMAFbPWKjYZo6FT8DTSkYEtrP031Vym2fobmTjuCyToOvjItuwvXIZLC+y7bIgNOuYhVBgYohhcTYCjmLAYwZzVRDGDJOSXVUxwbWmSUQO2A7Un7wJrBMj7VuOGDNOgWf0zGeDIfiiH7GrfxyKIXvlrqBH7tr94rzASC1bSPmQXg7wRcgJ82Yyb4VnbQ4CsExaHKOmbjWVIM6ikOWmrV/6l9eFbP2OgiN/TIQdNGTMw1kQANlBJ7WwdIJgCy8adrs43+eiV69v1HvVej61QL4haTdVBWE7ISqLg9wK2UtcYlpCs8gFqeFHGiyBHbk1hoVnLLwu5ydVWm0Ep75vI+dCdnyscMsAhrCEcIaVKNGQvQdsNPtWSR0y3u7dPQg1oZNh30+K10D5zH3iCxRSdlSmlCu+8Y57SjsS3tkslIQQRipEgaEiESUUWSSBqCV8CfFhm3XP8obQ39w6enP2o7wkT1DMUOHqpTLh2ec9rXnF+vzz8QcetJqgoWCoLE3oTaTCRoswGS8V9Z6pPIwcNSVHoBpX6EV9G0KNR6Qdxisg7KakJWAhW3B7iVsta4hHSFB1DLkyJOFDliixULzUpuWdhdrq7KFFppz1zeze1vJ3uYgv4MBWQO74BRlTypxowFqLGRIzvv8xw5ZVcARY36Mmvz+qaj09AnlfSseizWprpdXO1Kqf6+V+aS44y9Gtq94gcwAAoUwAIAlIEqAADO+j9/01vW1nGPn/41ePkKGJF/qJFb5qsYLS6yfXLkrzjOMf8iKZrPvxu8UhsVt/8ybgXU9aI79yQxTM0EC1wRtZqI0GoDRC25IGmmHap2rWqFkjOR2jYnxFem7NBMKZQlaKl84KulNcclqjM84EpPjZvJ4iZ6CykLaJQxF/vo9tou0Ux7NnpHt5NOhpmkOzStGoz5opah3YwZ2m0kCE+dsge/cY52tcZtOfOu1CujXdUZcT/xY5K3ZV7i57wmycNfW6ozTmbyMRdcSIqo5r6ripO5AkkX6E7MGQOYKwZjBgzGUAxgxv4gUvfFwYMv/XUE8eSEsZTTkv5MtNvKDFbxGrliCk82t15g0o4Kv8AEIIvLqCYMtXFPbboJqFXDmLhOoKVYpBqRrd4jG967vO73H++5IK2DuFZOz002jS3l2Ii1Nrl8SknYQKneMLoDnYoXxidmkmu4a1vajATbkAFaVHAxTkJC0rr0Ap1M2URL03sL0xm7JvxveFm+5pwkFz5zAmcAAApghwPAAAUAGPt3Z9onBNyl4I+EL07kO+5qrvhm3n3l8wouVjqXXAnjCtCuwJByMNO16esBiHKnEVTXvO/hQlq1Dlr+MxfxcT55AyZNJjEk3xjF1LhwdYf6lHJCkRtnaG9+Tdoz6A3etaJjJWouR7pU02VEnGnqDs/WQl2CF+wHm3XjOohLXA/ggY3i0+Nm2sRNbA5NWmDDzDlZ8fZyOjVhgw3lG2Z3wNNh0KOjf206cbPRdCQQckYIuQHhpyad/tRxUCf6OuSHlCdeh6WDajJM5YNbFJ+kk/M5mKgBTXvqs/Wr9cxQL+5CVkZ1931JetFdiS0i7kVgBCAoAiMAgRFVF4BwKPw7eNiRD8GEO4LKy/p3pFaGbi2sDzlD92rmpT6KCsY/p7jNbvsXqNgnq14E5aXKpVjZ7V86ZlptFbiQcST6feMYYGimwkQGF5iIMIfbQScbO2NqPRGj9QZIBhUkJtJUJHTG1MQlcdGos+Iy1TUym6QDMoqQlABl5QFtIK8tLgHd4AHS8oQIE0SMwhGbLRTLueSZNV9ZXiAh2F77/C7uUE42AH3M2VQUUSVFNUf7GXO030iRJLg0lzVEBINNHfKth8Rkdqm7VyMRUXvEL2r9iKx44OUuHTMykm8wpFDx1d4ZOQfA9bvcyNAoioGcigIiSlxAIrqq4LbAdr9NT64fWKnerf9d9kTOE1h6JZ5x/Y0Gld83kzfpSEmOFAsUzr/saJYndWfUbiJDu40MtLg8mX5W1JUWuInWxCsoaooHqR4hZtIOzKxCWgKuQR/wptra4xLUHR5grU+MOHHkyJtHalat5Zob407W5UdSAoPJ3rC6QzsRbTDZP651yeF7RZrNsLuKL2RrCz+lWRgmkBZpjjozlqDORgHSS1PZoIFcgRYklVBPiVc2Da2h0OuWDCESnRAasTSyzE5jz5u5UMXSoxK/pU7vPor24z38PAMs+Fy/owr+PYB/bL0E7WX6LpXIMotqZR6/2X1D5ZpLrbme5cdNbGiRIXywjlIsaDkl/Fmx9Dq5lyymD2Bvq6VZGJmxiGDKAleCAoooQQE1iKqARBI4y4NZATvTI4Cf7ZH1s+HOakYciY0IsEMT3ARUPIByKSKzeQd4oy0TuWLbJ09n0qTStw6CBMnxnNVLeZDQ65XcOOKMF01Nx4V3zee727yBC5uFiSVEaGAGIgQ2BH3TldGYQBCoFkKHEwcUgo+lOlMd33W5MQYESEjx85kLbrhDub+41/nfI1j4hySIqz94+RYHD3pHyjWBJSth8VN3+20D0Rqc3rxrsN7vu7onfdDZc2hcqv10eyA81AtfM5Mt0fSzHqI5eKiNJ65U5AUA1uEQwBRozJbnOl5Yhf5h+va24I4sfnSGPUhnMniLS+QiNegZVYVEg/QCCvEfN3SmV4M/I68DvRI/YOPOwbtEir8hPbAhvoeKpXylueTRkIqVSIXMuAbNuJ5oyMUHHiJbu1Nixbde7V0roijGOEcnUCcu/Og0EM7naAv3QfHidc2q1RULrpDTgsgvSGQLP3DDoSmWxReUJXwalvBl9UVhtfjclD4YtDaK+fjVW1qY/G+Og9agerGNwmj37l5bbELaJtlusjI3KAm2+s3lNFzbRU+gixfKNlS2cknpQSzgGwidBfgD3uTN8Y0ujrtNt4KdQB0zkhhvBLpbWzuFgecooJ/GSmscN9esPwVJkwimUaAeGgR3aFLo9pbpvGGjW1Q5lGQm02zGaG1NtkOiGoxUkDSblsMNkBHgHLtHZsJOZspX0yer6xqpXo1PyETzTTUpJ4c9FMykFAoRu8aVA7EsaDSNDOuI4irep6+EXkxrac/qY1R9KGWwOdNDJEPeE0xLA7zkROQKNJGtgUkE1tnEMOGm3SeYhZXPmc5/aUq7cbUFmau1gUo22foeTpyYZiVQoRwJReOTRF/pUg/uyeR7Ye6yoEDrWUymekrosLnzIZXiiYUHa5uFwHj0RHSt0xOXZIEXQ9/XCqfRTxZcv5dsgdHCAqOFBUYLJELxnJ+FA0c5Cxc9m0T9TxP6nln+f2W0rWKTGHGv9h/sJnHYKckHfWM0x65CYG6PodrbN3hPZQuxWLp5CpRr8sBDj72CWy0PY7ZxXSX5tvCg84Gr8tQQFyMkMQNRHh9iFwJ0gSxIxBHF5ddIk4z8POPm6KDnyXl5HBDrQKZMLi/LMOzNq5OagYxhj4XeYfQJ+79wMPehCDd0gfM8ybmWkcIq7egG8+6UKofGlAtgzVMUvj/TEgKs3Yag2tPIZF+Syd5UU2++TnbcaXbeyE/0WZdJfTuqZmr2zFFI2boITWZTKZ9u2sglYuqVROP390fBRQnKSmGzEYpMuxB4Er1bAR/q8Vph7j5TUjsuBRKlKn4RCQAhEEIJiAFBKCEE0cqGiaz+7b/Jma24EB9xVupP/ydkefsR2RlA+DoO7AeT6tb+38pwj36RcVODN6c4Ch8EcyTk98sfNNYTFvkDORhuT46PM1mN/8aZGIbzowD094AvwL/BN+zHIKPbirkYbgnRJlNe3+/vo9Q6sDuWz718F1VP/YW/v+wc8sDEImPhgA7ng2EdkMoUVivzucA6k2mELLkVvktJygDfzRVEMRH+XegTNeH2IPUDpomAb/4nf5VjXagzWIm6HbUO1QSB3XtQq+O5Wc8Wg1EJaAdNVY+nWMNvUGAz32++DaT+AcTfT4I0F/ov8qkcBt/P9zB6xJnFzmy/x9aDGvAFRv9QvSzy+Yh4b2fZAKHyxbpcgwQjU7U8jXqOhCNwRDkSjsBRwhE5Chwl9qVhr6GLuOGK3/pEb0KWvWaRxmi8RYnerISitjE8Uq5pvLOglffBDNE7N3x75Vehhyylb8dguV5+pRKH0/BG+mZGOaCYo7ZJ4kT6uzlKNNunRrvMvgz5c4HvTGi888RvahS+Kzcbq0SiqZnFnrFra3ObjkSxjXCbYiK/bKROSU1J3XhwhhA3eIASnJ8UBxEQEFC2YjmXnHmL05lSby9AnQ8p5m/+A3TFedFMj8XtXM4z5XEmwcCMOvmG397q1cwzhQl+tcbJenOtmXpzgyR6EobecOA1E3kFnuMEDF0FmLXCUd3eufVJD58kG9KS+zQ1DMxPB+u3mBrOE6KE/ReHNkmQBDQt/YlEj1eDNgMFFgSJfaqoPyH29Q9RPjp2ostO0gdfMYYUUDL8kSU52A/qTXcyQp8KMCsD+RHiUOCns39rj1GqsNpWwWwfn7/ssPKoOdxBew4Lh4uBIYMXLxyvubx0OlewyT08kGcFfdLAEacpp5ioYaMZZ8p9nAqx7eGFuKYn90w/+0f00kWpdlt6xkRHSmJuj5FmEwQfhKP6TLhnrJHFSpy0ZlyHa8E7k/UKWNJjh5R+OKLlZkkovkyUmuvCFtAj9HfTG/y99pkH16vxRXabhUMaeUSv7no4rU8+Rox8IvUH4KkyZyX2vkkXw7B9pUwChc3lmZmb0YtU62/fzzLrJo4eYM4DsxnabzqNmIrmkd3UQ412n1mEEWjWOFkfE/PzgcUN5bO7CmY5frvnoyGt5yP02Y94SmdF6tVqrOM/8KVL1MhkZZ44MG6N6V21NKn+N/24Kn8k8BZ+XBxoamaWDK7PCzjBSZXQtTVms3SAoghLMeBXHlAEskriLS5AiBs8QBHnJ8RBBEQElK1YziVnzndelGk+lF1GWMCAP2NAMk/HM88bZ4wVf4aLZtZ0WuGBjd5tXS7QI1ITMxI9CUNvYOiaCItP2jg2pVJJCj/pMOpgs2yVcCRzStk8Jaz6EUbHUiAe712KaQArjSeVJdq/liltK1p00LLR3JKDEr14Ze45JcACrAB3gK2AElAKvBbQgKgr+hUu+y1qVnkisMmCk9QDkTJkfFGVQz6edpPf8etE4w1dUJDJKCB2Nmj16XN6OCHHMYIDz1PiG57jBLmPl2Zlg2j48Tr5PcYe/qn29K9UULzHLKjrFeDGG55ASHTb1KywtI6uRXQLVqxigkGk/j0tKplH4cOvTfOJdlu3ZBg/S9qdak65gFp2g02Q1tSj4B9V29Lh7MHxh8Zse9XaHlGeKK703kV3F3i/a0f1pfPnMSIvrlCSy01fWsdI1+tAJMyiAxTwFbIgAEAKM0QDyEUYaowYBDYVL5NuiVbNJK5ZiamSXMdPtfb6C6QMOwXFtHhacVeLf429TekZwnT53areidChHU+mfyfG0JKhmOjRCMuIscZ0i+zwCgBINqsgHR63ZzzoxydtkM2zzKznSz6l4wZO7niNp3l+DQ1bGsdy4gBPT180jEjYxRM4NT2zCspGJ8p2yW2tm/2CAF0PxTYz7UOorCjfYPhpGMiJEsE2wi373SZQKlFrPyusLYqtnWxjhFtbejTatrumv0W3nr4YCW17orjE7an/I7W2VwWWlGQgD+LW+JNGywbP0+5zcwWMP0mEjQzGMO6sMlt9ACoqkjcY+DQQIO8DyLUJV6x7bYFCybLxr5EOw2E2jEbJOBjn4liYikNxJoyEiY5fF7rDdMr/QGHaZwbFIhJBdhSiQVE+uwUPfp8zVaTcTrQIDxj3T+zn0+5XOgNuyZZ7gD3o2YnY7xsEkNabmVbrCv3Hc9BLo9jOGz0wL+8uavET6PgQSZmB7UCkcwaCkwuL9SRLFts+I0YMiFjI7X7qxYFJcxwNJWUeIQHiS8Wikb2e/CWifxmILw3jAzauNFCubL+yM511jTJ+yaEIEAxevBFqzNszL0uMrkHGq0jlZ4qMh/eE2BBd4duKFmnJAEzYYV++IGvicCGDKgZBuiMIgddEkihjtDvCns8v+qRAwE12FTLTl3tYm91Nfip+swTJYxeiFfInLT62ZKCACJVlchVnMi6eUU1hvugTIuYpxpTp/7BYUWVaKlkkH35cdKOnaJNhbEnoBNUBGZQBCEw0iEXYsdHYCBHdqFGvYcIzAhHds+X8ok8Jl+2jV16bCtElz3lIiQCmbO0oVuCUBoOpiPWKdPGw95WzldrMFbkPcAL9FVzdFNwXYfctAcQzOcPOZEWgS2hGsRr9ay16kOef8Ay6m0pNlSyIhy5QeaAaLBP26gJRekiH+WHliNQuU8pZEoG6nNXSNYKOs+kPFUDv6lMS2PIF1f5g37gRw5EoZ+Pye9QmCan+oVSExn1O/34YNgqveScC+uP9h1BJyIzTeje93q18Z8uFahwi0/KEKVuX0Z9qffvEohBmePcOSv3zpYJ3XfEpcZTC04tOgp19LFt3HPSj40ltK7HLyIWrZp9M+bXQU9PNwgMNJEgseNLNkWGVnET3dzplAUhIo0dMzHg052DMGRmJQCIzBswLIqD2gKkuFU1JBoE52DmZhzwkJQE8yznVIAAJcKkvtzKfkEmEIiNOe7tZCCtLlEWMLhBffw1tMy/yuFFeqmXBiy6FNh0kXCOy+ObBq1wWy+XVJyIIfkYR1WzDaEo6r3cfWDcAoTgIc2u/4xRm+QUiMpzdpE7xGHdSrkDGcKAdhDFpvskUrQRDovPAWYaUwjYss6rkdGgsA7B5N6EmDqeRl9+fsX925TBDZMliTylgRXm/NiudgLghZuJCAbHxAOeu0tWIOZDE6jTMYGXGV1xo2gz4wpykXzgnmIuY1yZLPhKrjIB4NhRrc5q8wvhaY4kbO/5nmal76HhnpXbgwGFaxCbUpUqMWwk1wWHi6ppIpCXdF4aDy+ohumZJYMfVrrnhMC0SlioxbFzdC/4KLquH6JolgR1Xu14Nh2mRsFSJYePq0ul0u51On/ANB5fVQ3TNksCOq13/Gg7TImGpEuOWwtPdwnFDJRId6ll4yI3df2hsFpcVklCXwWDAQ08eLWAVq1jFypWvZJ4NHKZFdKkSw8YTef3CYWL81i9sXF0Gg+FwMBiOusBhYlxYWFzqfzhMjP/rf9yYzCxd/8vGv2z8y86/UCgUi4VCsVyQZXFZPUTXLAnssNrHt+2ats/u2Xk1NX3rSllmNR7MGg0cpkV0qRLjlkJmHjNO4ATO4CfxHzZcVg/RNUuCYyviLD0TtYn6PIfA9jYsMTw8PD4+9Tm7C0CsfunHxmXBXjB3pKZnVDIUEwHvvrKwFFIIC0sEy4llwi6rh+iaJYEdV7u+DYdpkbBUiXEroQY4TFxdA4GwhjuhCU1oRjOa0IQmtH4MHKZFdKkSw8bVZWdnd3evO25MZgVWdwk5dIEu0gX6OAoatGjRoEHLYH4IW3C6rEzHexY1bf5eKA4uawMhrraLy0Sx2WwTNmE224RdiDO4rA2EnkVNOxE3XtFlJZh4bbyYcEjdGg7TImGpEsMmpuMYDhNX10aj2dq1tOZqUp6aKBKhU70SUXtpNqEdo0Cqn5DwZcBy4dFzkOugbHTKNm/kd6EktFrBqjEtg91FDarIabN28MRBkd4vDZBvgokCu7gInfcct/t7UHd462TZOQv9PV+7RIsAu7EI63mSRFbO62ACEHfPTaxHBFl0t1JaTsDzVa2B1KrRF1tqBPmJKGBtOVA41dKtGDvizRaLMQfyXmL1LHwgjsbZeSJ/n+zmNtG+T7PZJuwN+zcK6PGTavbWP4Y0B8QvvdKHOn+k21xKJeSMnFBQsFKxkiOP5FYgXzo9fh4cri0oJt1Zdmaprlx5svLmd+7wDwqMLgTF7J8YQAiK2T9BQAiK2T/BQAg6/OO5LVSDf0G4CgFBMeOfR78RqKjp1hyvxkFAhYCgmPHPbaAJNCEIQYoCg59qT29cipKsws/qhCjJqvFPczAQgmLGP4sLhKCY8c8T/0PP0/tztrMJpzLVqdGPYZ62zZene3Ngwyfn3TtCUlkFs6m1JwHMWoFxJfc/ebAotD/v+O5KLCd0EmBe4+jUV/oYnVfdiU8gHgvcKYJaD3P74wTfMRRGh5ADfHqcSoIkldXEvdbeocSdXvhKqtf9Vj4x9QqqfNB+YK1/lzTcICyp/fF68Lg+OkG59hqnt02upLm+E7jttg+2udeTD6ZL6S3hcjH31JJGba9ouWXjsRDjPX6k/SmptU6nTdeR9lTsVAi6X/TlZ8O0MTQYdakRLh3Ts9OsLCVEpiraMomjiRJbIEE0mcfGdelYl/XpZSonQ0nMEXUAUQceRBBQQx1AUAEEFUBwgQQVQHCBBBVAcNGILQjNZz8MCxePgACXuIwSZZapEcAacQRwAUGI1lQPIIUAcogghQByiCCFAHLIIIIB9nIa/0vvjHzZgcU3UJcfG7Y1l9UhlPmnBqjhADUABUABcBAUAAdBAXAYiNLPUpJ1XrlS2OEyKyiTbc0A14wzwDUDTDHAFAPMMcIUA8wxwhQDzDHDCHe40/NU+i8pEwP+AU7TeWF+PilKpKkFkFpwAaQWQCi5S0ZZCgg81ScT0UfeKzop20nxZZJFeU/XBFBNOAFUE0AU3UWjLCVEpiraMomjiRJbIEE0EaL+NncZXxNter7ssigTbe2A14474LUDTjnglAPOOeKUA8454pQDznnHF7+Id3xlW/vuHX9F3nHsX99R8DP3dlY4/zqsf/26EP+5/fsXylzMF/Bxg5smRIomRiEBCs78ObxmpTlBclXSnokcXaTYAxGiixKnltNX15F2VBB0v8jrCM1jDnCZe77MylJCZKqiLZM4miixBRJEE3nRpvns3tPnnP1gt51ei/tqyhR7ecnyupOttT08l+sLIVkWQfeLt/kqFA0IHelgjTcBIKuzorpFW666IS1pFkGDIhCAgDcKkVa2q2HyUTp39pgUxIXIUUUTmxRNgII1SkW3y+F01pkNEWIEc9mwCAhwiX9cBljqMeRBxNBGMWiAgXbYUHFxfFm+/EPaUUHQoAgEIDA9fE3sSRsixNZivSMfJkxLvkM2SDNKB0UTo5AAhflhGsYGye1ueuDCXeLbp3eeK4a5FyfOHKZyC1kmRROjkAAFYeUxGZlzF0aOdoxDBzhMD78j8ZKqR75SplHjVsEEhXTnKEqkQBFJpEBBSaR8bMoCaHnoDAduzK02B7orEWboaEPAWF8jeAkZ5AFm+xm8hAzyAHNg3AVhho42BIxHhIswQ4eGwHGPqwgzdGgIGOs2gpeQQR5wZFnvA15CRswDzAF0QZihow2B4x5fRZihQ0MQkGW7DF5CBnmA2c6Dl5BBHmC238FLyCAPMIvPbM6NRimeNxIyNE7N8OA4g+Woo5Y6tTd0ncYDLyFD8wBzAPaCMENHGwLGI8hFmKFDQ8B4GzDFmKKlHUHAGQZHHLHEEV3Wv/HAS8jQPOCoMr4DOt3xALzKhTBDRxsCxrqP4CVkkAecJ7ggzNDRhiAgxwNxFoQZOrEhYDyiuAgzdGgIGK0Y9ZZa6qmlkp5/MPvpeXxawekp+t1gpdi2PbukkZGIgHkLzcFfFr+uxKVrXLrA4kwyu6roeFHAn972R8LCv3Fc6dHuLo50J4aMFlk7NM1p0CS84DhNkZHcUHcLPgM0HhPBxVSpDooal3F4Gozaq7dJNkpGeBv8Gmgny6utncR6QlW0IWqbLbXlRM5na5rgPmrbNfUohqwHJWJ37sLzBrPxyYw737ruTzVJJNkP0GnwzuWHag3uFNO/rtR0X9GU2huE1+mvbK9fbI8t0u5RAhM4HwkX5fj9n6cmDPPSMmpmvSVh1i+SwNMIVRX7TyaRf96ior/+Qu7Ml0YwZTcpl3r5r6oGdpKIA/hfFi07LXIstRzLDJAJNJ0i6CmBLPSHVdF//qJ2p76+pZ3oUKa38Qz+OZ11Xd3pdYN6hJZDMlvqQXmmnlxRoVpJU1J8AWFm/UJW+7+9hYSRqfjtY2z1kjT6solmxIwZ8yd4bPYRgXgysiZbdU3ikeinoRGl57Jvp2pt/p0wcaWT6ebKsMfrk3T566f5n8g210fq5JKlqdR0vlRmDU81omGlxYeroz0uXIQRa0QEnpkWgJ95WdwBILJufiJ/gjsQOVi08k4/xRiqk3CfsI5f/KKO+nUMLuEaGQR38NtOZPWiMlf5KSZmxy+IWolaR1Dypzg2PdF/8XOPvE9KxS+AUvN2ezUTCkTNpI6t+tXGwJ+L8eZy94uRoB/6+WktXqZfQBb29BvZF4snn50KNB3U4uf0hH//pjXI1fq4kK8Uc/JcrRz2KXub5AdmPUU5d58gfmTIxeerk6V9pRlph20cuJVwK9R+1e0A9hkF3xmhodH6bLuOdlM3r5Q3jYIKddXrk1NaHHHibvTXvbwh3AEGFjbOzG9fHJzVTZp9LPvr4/JMVrfNa/vyvE//aDBAwXeumyPO1/cZWnK/IdwBBhY2zsx8eTHxYX99XHaFbfPafgf/J8Mq387bwVKNW+AY5ULjUdC5/1Anz6XcBS+dYMIu9FG9TOEKEJCQUSamS4uIDvlr46LrbJq/tZdRUN/ALzJTC568Q1Kg16LbSrgIACAwZLDkPiKipsRSAkrxLhlMEzafjj7JrHpL4TbNs0qFJ9luBZvBqrhoCa5xseAeF+upaCgOtkiZJqOJMzMeVhcV66U3NxyfTpdSelpUfP05fPSdr77Zl63++Mih2FAKO7AdeLrF7VomNJoQov0pP2F7p/eft9wjKqi4MW6/yzS33D6ZSLJp0kc2gG/bMc6J3atJEaqLCNVGCLSF0uKymBShTAAv1MRBfjdcNpJ0XAr7qpbkOqtf9J3ZoZQhrCBexzP9z5KwgF9VHGqOsWEGy0dcS7sjfE5QQUNPiYYhHdor0pgNjhfn2OMeDq4H2OANJcZjSgt66jYVCYPH3MeA5iao17dL/jcFu+oIS0s48xJvTOoRvcNZofeBuk5ivlB68AT9ttjbakYZXqXYkpWiZpvShT5wwZEBXyzlShzARhK5Emp3dAcOHOGsHDgLB45yhLsmkEV6vYUbWVnDLUm50MOLTRziuV+WLA2JWeTEGLYDZqhXkjChVJIuiuchsZHCH0HARbdKEDns2Ny4TioaP+5XxbIcT/VeWA1ulmsVS6LZ326OqniJZ+f5FZwy0cDnLrtVdDfB4JOVKkR54v6HElatbfUz/0+QSeThg+UPNO+ES3ncrqH9GZ7x//vrcfsZ/n8+PKDrY1f5cqd8Gv/MDaHJgBcK+itIe4zbYcQyIMZ2D1n0AVILBkqtGTBBMHBWSt4zxc5DQsWEYjdKrK26EB4kdK6ycmVGP3WxiF4ZigrQFUNPdaGlo0aM26Y6WV87sNXBS/LCqorgPkJz26+omG+WaJoqI5Mo2Y0So72S0LnJABn6oY4YBYKqGOpBFSfUBToIqw7YGD1h8hrwuvmCamqFprntaFOClYT+bBCDOhrInHtDoQDoka1lQo64ipPVh2qBrjjAS6W3Jp7chESPcpWwtSUnZS53a9/iZEOpri5KHdVFLNCEEK+aXL6CqNgIMNdSOm6v+Ac+6AKCpOp1M1pZyUyzCVUdiOV0avRcy1b7kvSvcEEn1/DAWJ46CAM3bYz9nH+O0aQxrs+UbmetVR/We4P7WtnSQrOPsTaueXgEZ5NNs37i9SzL7zJ+/7E5nFe0lez0nJO3B5x3wO76fyEZmzs81vl3QVLgBwRnsALh9gJREOEG8IUUZ4AGL1CMZA6/XK49A6vWh5Rb8+hb+y9elWOY5BXhNQzGNAl1G1g3i4wRIWAMBDQSTJvCHHEwcmFmcX8Je+ZxjRm7x2w7GocRPPQHeqzD8+ewfDM0dmnZuvkpvZW0PfEllNWYeBrlFt+nIdEeHLKPfWWt/1JFD6Exjrz28H7XMYE7TlhHbH2PLa0NFgL4lCUrhS1SChdixC9IxEx/61HsXTOa+l8q8qpc2MScn/bmym2ZZ0cqTeFZTPqaD1Lp5QKjYCwAQTLNpqeZkVa8LrREOlc360x05yKI5J27EjM0+up1becBY2I3lXiReKFWpjAD87WGF+uWks6tp/O3sWcfk2QkaWXjY+ZBKK/DWmxmL0meRL48fKN+5yB6sReU3e389cww8wD13tQxuYnHJjrKYb8pbiO9wc1LcPYKyiLitvOgV7w5CWMmKxQ83+aAFgHffBQT/u6LnmmJ9N7upGXi/yibLuN08HKkSYLNyyFjyxcc+DtAD7WnlKChpoyVAo3aMqqhhbyzRiUvK9qvvmt82fxoNshgshnM+MvLG4ieXj412n4Hrmozz1Ef8YI+JTHA/062/jmM7L+UrSnjTKm428MuTkKxt5JpkAZKGJ2BAo0aY2bQIMMm3+ioYc29UVIDBwSW2WBg81xsf1T+zKvyR9OujnxumL9jjofbWbf+v4/H5iLIzbVKzTqa7LZkqIpLOEU15O6VuwnVbaCmnXQUHjLD8T8ugXxDK5uGQIYI4flZZvgpznp50fnj8YKjbHYm50EKyl7jdj8PlmBzNI1ds8JAz7cZpkXAZmqWOkkq//Fh2HDNU0fbah9I2Qwt1p33WtgdTLFNxHO/gS0yyNJk91mD5gZ/kx0w7pxYZE96T3P5EksqsghgWDglEYWShCSUpc6rM9YSE3wHZcDqsWeBRCCUJoGwOElBLl9iXsZLw2BgCPKKLlEg3H2iV3lJFqw/myrQ3wrGzo0q3YXJfzHJpjFVJQqYQA6U0h5dJdXlUsSFyitO8PM2Di+ELOm7164xmki0kdnF0ANPKuTeG/MKGasNbWxtvHGz6xlZyLzin08I4oryguPokS3eUJEFXAaKibgPmBxjLVjEz7EU1RqibB5ABCUIhSzgJhIFbFNAkfwImSxiDrSkBKyyG44hwOqRmxbYMZFzMiVkoGpR5ETe5RaWnBQZQ1ECibwxhpiugMUGwINXytQyE6j6ZYq6kLlE0u20CulniRSg81ONRze8wcU4CH87wkbifTVWuWEEcVNJ3UOQxWW5bmrsdXP+Snd4Gr9mAEnLjx7HF2S/mFiMwJQQvMYmiglDmIBic8+psYK+ra42kDCsNpi4ujHyp/SWzeH+dyzyq/FE1Sp8C11FXMiFYVW83CINxNI661hQ2vyPvo4qCSGwsQ9O98buV3E893IdsFNHQC99bpR4a22EAtNFAhJsukiHhEiwSegjE6mG/6D2x4oAAQQUSCABBBRQYOOP7DVEq+zvEIB7v5B+HzoPYCzdD9gafY0P7eeTBv2Vvm2rgWAW2qjQ33BV90sPAdjea0ZbCHrC8PfKyJA7C/rG4ysgjfq5lSFwmDRvfE2uIiea+AqKp/0XcPD6VVWOGJk0ToA2/7mchZPaj6exB9ypk9+3DRyJKSTyl1B+sghr1La87z1VSN9APRzoIw1ArBd6owMoJhN8Kfu0rRKkjbknZlPWfCeg/1LykFGBzifNyaXSykHbcF6ZS9E4ruhgh2/Kh0AX/XYyx3EZWqfLOEGcm0+hXOgA8+jprXjau3g/ZPssDVw5rwd0IRI6LHcGKjOIBMfUhQsjQ+71b5xvZgAA2Ze51Bs2TLIsy1wi3ORjZtOj0Iz1XCDrsjvuzcOW0CcBdvQkN0/pQC6xsDciGjjKs8ETFg5+hlxhAri0p287IQNqjXxHPk/2huwYLO5iLIOMcyVOcqqbNYDZOdRS4Tda4tHAzWo8UwlhnFVbyu2Zk0OdcT697DOnKRWWNAx4oNElhYIDYCLxgepAokgYYQCyhNQ0DYZruvfT08b6bPoNrjJ7KWc4jm41dnAv8RKdapA+rzrNh9orpXiKeDvK9AcO7XVJXlTQLTpuOw9iuW0u20Vm0Xm+lhvj/MR2uESJJJItA0uiZwwZ7E5Qix0uUJ3wPQt9x6V8jqfLQ5skMRpHsHTEP+/QvNPklcUFwIKHYbR9JFwcs0zhhmLXapyF07oyuyc21m+qygv7tlY0jlcEyu5SXnvolfOougLj35xM+yT6fIMeOj4LeTzci+fmZ9DgEyvQVmd+WDB4zsVvRZFnLaY/F/ITpDMqPx8D3dLpj5+b7eiWVf+4N39M+aChIfFxA8/qjdD9hf3AC/Ib/cqR+3JgsIEYE7tJxIWSahTiAql+Rr0Urgrp0dfJoipIIJGp6VUW62qJdOT6f2PIjmhT/4U2TOg7FPYZwIM+4GbVy9EkAzCiZynjfbp19lAUBb1fpNVmbcbBMCs4ldPg9S9ByiWXbS7Oh8+0Ax0IYD5Ju6H5Fl+sTT9XqLTkdAqkUIpIgRSRQi2FIpRB7gZfNnR00+TUtslBsIJekfBUfpsR6LZFctpGj0ELvSCtN7TD0j9wjeEqdLTKbsMRWlDPoottTYk+RL0TcoxNG/1GF9XrocSm1eM2FdRbwcWmHqvH4M+gpVU89kHKmh5BPc/e2Na8CNFScqsm+e8REq0sSvSY+J1jPgx5Yj/a0r3n7TajxZXAufUjqnpADMKtvT6SBVQdQm3n+VdrZ5wcI3fIZp8YJNnnMdCtCKcr3b0VgC15+mSh3WvX8xMSK9g3+SW0AHyb8Oeqz+TSX1KxzkbjkxhldEkde2d0d7jHpWxd4GHjs5TVAQ+JQcHWO6O7wT12hqshMx/EWW5aNF/w7MLlxqmHGr7p2KQvD6zyB9jslBR/YI0GSpkEapKpEHID4omKycE8grI5EhYSEZMlId6zJUt4FbfJLOhic9yxnOQOfR5U7vq5xGyJv2ndpI9VWYwIP75Nc4tFfH2Az1ic6bsr+UJBxrXuxWAMYCgGYwCDMVcxgLE7OdGTy1tG+/3VvcQCdb1k/AimxBUQRY0LKEEUBSTcRcVp3IOU5TCUuYxJHMRb66b9a5afewo9mFHGggficeRZdjdlW3AZuU3WdZ1/pm4NgD9TfXDun9FcRlYqF8TTjHPwpLgqt37kbTtyHRChs/uo+dfMX+pdNjBDuLvuSJVM0HHScngOyH1VDFcr/ioL9MD8nVngkGivO1i74rTgGvnOhtRRleWeZH4zFGZMnQjexhvZepmI86KHU/9WJnTF61zCfH7jfTBDnrfPLd7ggX+KL6xRqhs84enFmXFfC00rZt9g7ae1QToxi+AOCY85tDsUmCphm/6seeSi2Hmny0DSnVvic7T3dIj4Vx/r1nMPxaTQHT5RXvz8yv8TFtu+XWixKQ2mj1JFmZYnW7DyPq9dRcGJewdh6r+MibGRqj2i7S9sRXV5HyHYx+xjmSrwuTNr9uEDLVvc9xEYvTnrwwsG+gQKfdhvA9JMTgBd96Ej9EyAp8knklf5s6b5/AhnAtjc9x+enqfYQez59OMgbXjN/IHXD1z+Fd3u4+RD4e34mad4iuZFpqMPLATzUa7KPT5Y2p8ZJBIdv77Cq68q++CGdhHJP3K4ZNK/T45mMY6OQ0NKRHwAJRpm60gk+w3PpMvxYHneuVJd+HR+55JHM0n7SPiDLqB3zqdYrC2oq9YXqiHtNSGIXDFPQfXj5cwjKtZkR+yXPGGB3VY9ofS3z1z6JLwYqCQ9G0T4oLt+5aGvTvMMKnohWmXCs7iuBHpF0s5nr4kX4ZT6I94SWSkytpkQnWQwtBXnDckd/EUklWKjlOoD9vcwrAsVYZIqKgBMubPTmbzudXQqOkis8Fx7CpN6Y0NAOOPCBVAMi2vmhg76/jqJU3haDz+AYoS8rMPgMIs3HmFBRlVqIpjqfwsgHrG9ERRhnCFhcpmWuv9cJTgY45/PhE+K396SunS1iGyDowHxnZD8wT/+6WZ+zOgW1GIufsMHUPy9SX1y02iw9BT9qJm3498isJDPJ+YdCbTsHF/hQAdU3rot28XLXo0pe4EvuysrhnxyMC1j5CLZeVNLgmIgZdVrAAmLdSkbZbPsKcMyKuPfUqJdJkF1sVrFzJWtsijaHM+T4olpShzkT0pyp3qEVpF8jsC0gtrYwICnt46cD+QWuN+i60cmJILTSrirwrOwxq5Ivftjzn5hcRGbVhIFe9RX8elZwiXvksTY7JMVWNUmmyYq0s2A1MISs9bPFw8M/W8vPdHfbgO5B+se7MffDolxNWXoSzvwh5tY9vroZo3SaTTpXnzdtAzIXMMKAChogIEAY2uXsVBpegFuPiAW9T+gTcVe3X1UlFbo/u8TsxSMbvgpv2Y4UPs/KDACe1/3gjFgayucsi320d6YzDP8RWS210EoFQDQQAcICDAQYGAB/0GN3AS8DvyD7wQ6EtuxVqM5oVAvfXdzpkoeWqrRw+gkNGIgblRdDRYtCn0z+NM1SgyH92y7VtgPP+LiR++BMm1EVzFqLLtG5mS+MchIm4Zp08Xg28Ajq87ofclIpy83mhYg3FUd43slybBVQe+JyoBsnZ3wlny+n6tWSjwM0wqCa2F1aL/YsThf+pyRAT1XB/uZR/9aNTJhnpxMeHwbWZl+MZxwIr9k7+XNvpEXMvRNe7JyKPyalEWP8GPCDDAwafBiJlAUiCI+Rw30Jz6L0injNzG/zE7MHKerXxYrzvy/5g+QaMyQuIYFXGTIAAVqVdRcuIOUsuepNJQFbE7Sz601fPUiYaCYFNBXKQ5B5xlP37LdAI43OjvkuPbLO2JxDk6c9KKEIQauuxVKRVVf5AQAPaJmgq7s68p8cMNSgJKTR08KNGAPuTwpLlo15OVYjUKDG3fIpltzcIOf9MG3AUuy7GgOK6NfZ5G0yG7/sRW3ZwDUde/X8qevM2wkVlNIfCd3GJYeSaqRukY7XbI7d61E6/trkfXsRL3SgJ9GOjvJwsRTTjIpQ/XdYOMlpIzuUjMG6kKKhJXaidF/fz+HzlEvCn2ujUdJPs23Ow2s7NNMfbrlWSB1wPSxvn9pCmiuDqxzzFRzo8/E60MKqceBAgcMDeCxUDTWUfVzH5bJsNXhLuE8NYcHLfFt6yLjixY/LRrXTd9WN9uRdYuiFmi+8Wl8/ZK2GsPbWGc4ngZpO+kIER/pqL98jA++kNZx0lq99qLRZasPVAuNlBbzWVbJ7O7Joytiy3k/ypPEaCtuyeAYY6veAFMKGSKNLNKcT6t4LqaYtyO79W1GCZcUxim3RJwpc04lXFyoNBC7RDSQRkKkTk1AWTbqaN+y7iFcjbIP/jiqmTbSZppYrWNGjVu6rDVdsjhqnCV+y9x04dVgpZ6G3Klzv8qJQaVD6GqYdAat+WCLnxJ1X7SW7VMaOceDBo84SmaD2FP0EDRqM8e06Tpa7/1xNd4d68e/7fZ7R7o13WeqB6liH5KXbqPsTd9Szt/kkBiSneT0nuyk5xUqP+lx/NDDT/ofLv6f/qcV/6eX3/ijEWmDL/3SnX/x13b7QDzyKMQuN03jK/en3T8B/9Ls3iZn8ztgpp9ir/L0SGUpoqWUbk3C0a2pPCxPH6XbDSVCD5Qc+G07Hq/i/eAG2osXlzxez/vG3Z5X8X70Rcar9RTF5Qz36N4yZ3MvXnzmsor3g7O0R3vLPiNZo3/LQ283SPm1LaldQc2po8B6NbC2RrTCSquuvsJKK668Zs8yCGburBn1Z65aE5oaR6CBWkOoQqWq1StUqli5TjWXc4bBGNzb9XmM0ovPV9SwPvi8ZHBvt88/VrDzcHqz23cLsngv24H68hQStMlG2225yUabbbhzlNy5Weymt0Tyiy+9y7OyoCxgDFm5vI/qP/n7UGcG7ReG2cu2d3ntGyfg9itCBDnj/oqdUuH+MuASW29/OUE/GUqsgoazf4z+llHw+zXp+7wnrJecYt8QSfbR9end60QdelgOi3j5nN7+BxVd6NcMPQyfB7AwHOYuR7XZa+4Rt24MVn2u6GE5vZjGZOb1rQGDysHGHkzR4Sn1nnQPH9V6B0tfd0pfH5a+ev72VL0PL109lzV1z7VRHXdvnIxmWHY2/d7T9B68EB80zu3YcW5Hj3PbO87twXFuks+ervfSCzPv3h44zs1zvP+64sX2yNjasNWUvR9ke7/7+rrnCGPtEuNNfFnDhk2/e7M923TL85R5yjxhvmd6L33hZJ+t5S8zIPtmdM+rWX/H2b16RfO0Gq+M4yOGD01V+/Cikx0PT91zbbDyxNB6ZK++en57yt6PV1w1130IfOqABocm/GCK71z6HqvrbMhOjmzt6Yamr4N9xe5174D+tyXS64PUjH4cC76Civ70PosC+XGFPE9jXWA/vijMk+AC/TFFxFPyY2nPnQjP7MXZ+CfA/xiej59Xz8dvfmPY8ZX59Tq9LfLNl/vYIsCfoknnJZ2XdM7SuUtnL529dJ7SeUrnKJ2jdP7SeUpnTuThpN/x1pfU3m7r8IrLKH1Yj9df0rwo6s/Marz++ucvxt8D6PRavP7CvDr16uj96aH2d8vPURngfBt8Dt8Uv8fveZ3q9U4XLWZnoOXZm5xq93PkKBT53nlenkHYauCFGJmvDeTY/N94a02jp6XkvvTVY/3BQyG48Mn7+uzvnhTnPA+R8cDW9NxZCgrj8O6//piJrffUzxDEQro8eT+1JbUGs6RG+sm99Xg4j22uqzlwmJofSBJ7aGxvfK73/vKg6/N2xYh+UHOTQZ5R0wLETFbgnL1xkrQ99RSzq8y/LpcuwMcfNIs/jg6Bx/tqhb3yqdH+5OFoh+WFeSqRnhxXMFEMfXMO8ADBvlsMae5v6P9FiphB/+xxVQatYR7gbYzF+7mQh6yTtilAeFJmSlz0yY8s6mx8mVGhvci4x+F/14PLFziyk6kj+EL3nxBZ+PM7uCk5FaDlS6Z4qobOBWA2ZlT+9i675R3qZcH46rJB4GKk7qroSPz/HWb4OdVJeySLyM+nLSV/qDZEVyRb7JueC/COWYtyHy9xoqf142wKMaUp7jrKRBHeMUlDMydxUtWabMgh6/P6UCKz1Tq0eeLnb1FdTETceIit89YFzbFM0XM5HYkaZK2t7GPGjPzJu8v8yKqjeZYppBQ7d7+///vFwZk1I4xnH6PbmEkaKfBudonTTfcpQgh27vZrrNCs7j+D39R6fdaDXMjFroSMx9Xy8eH1APjoGJ/escyRXBqj2SdEVHpHndv9l0seF6ZeADkLwa/yXZG3uHHoSYozdqLhV/N9nUUV02uJHOiPjlETcdN/+DKs4MO993r8DXV+s2hGL5QHiGHb3+0+3DGVhsFpRY07IbbJ1NPg64kw4L+noRXSjqOz7r97o/XOVXCBqjCYoJyGdT9SufOeKmUNP93PadIR2lIh0BN//GVU3u4wQ+GoArKgCiRAfjdaNMkDPNOh7rPpNGK26uLp2xW6Fx9bbG5viJmQTXgey8V9nrhBLDJAVTn5w6wyEQsxFuBNqN7U5KU2X6MI7frQeXz+mLn7fzgcWGdGLEPBYbkWqOGkTsWciAwFTMVXhN/A5r0D9x6SA5PcgGcqr+B37j5u4cqrfa12O9vvAP/X4zDo/j866b57Gj7XpZyuhsv5OBpopF9M4WElG4dtyMtQ7HMCyqXw/TXNE7V5BTrDW8kzRUv/ZgDznL867wGZXUSa3F40l/ogz32pL+H7n8pP67l0BWrICrSCsTASSDfqtYtThyXxQQmSUvkwF4uY4X/mbnGAHm3o/iJxY7amKLA/vzG4YGi1t632tsXettvbVnv7Svf3NtzbbG/X750kc53eSAghDH3HaRh0skZvtghuUJiwwAFRv5F4PJLN+JTQAxchy+TU2T91xo9UZjztNkSB5jXk1Ee0+BjsenbcoRzD31V4cSsxu/s2lP4Ve66g3StpK1y9Mie6Ytv0L3FnqP2SXSo3nwk37ldtkWFq3kLCRRftyEn1usu8P7cXs9ZtbqqbXVNbsHhH9/ldb8XlLm07jKZWakaf0HhSiXQGltPssGbWDzTjTWDay3vuo1ibGeBkiY5hrd+ccuHqu/jEiVbMhRQdlWyDW5TBbedG+aWJdB2h5z8eykiyoZKlNJgmQTMU9t3QdIWKGRHanhNhksFMQJMkSbpThDIi8khu+3HzBGsqvFISL5TVioiDpY4Lc4ptqd5eYzynKl6D22/hJA8QkSeIyO5qSdbkLc3xuNGCeWHOyj2FuHfPN08cX921JWI71zgHSknGvyVB7haUZtVctFhoBknBe9giOxGd9rkk7Uzxcp48KHDLRDiyaOCGZ7b/12pCe8QSdcvFyqAKzZFlo90/dubW8youpHQzzCn25SuQcadGAjnJkCj2dyoybgklbRetgJVEAs+555Bsf9SmP1Po6on5Tv8FovqFvqC05HENAinandcf3kQ5FTdhzhWv1OLG5lHvczBs2iVU34/oo37xMhT7SNFez3r0HZppTYCFWr/UsBQ7mAo+dX8cjnvlyslYJjV8pqstxqSMy3Hckl9FlrFNvuSWg7eqj564Crj6V1KUnXsE5o+vJ2AxepYZX3VoWAwfcjPXmQyp1fV/jI3CXx3f1wQXWQk1DEAJ5CyISdn0deyy/8xBu4m2coaclg19DniwPIowtHd57S+WELliwGLTJoVJtcSUtsfeqHSoWGfn5HjOkH+vUzlWl2OOHhaL5KJXAi/Ra9Llw5MZ9NRFXPmuHpSfdT51wmJ8JuV7rj/i17BDv247lYrtBqlL8dfr6pJ8LOVu9dPTDOIWV5JdV7eI8mHaMu1x6PMoAtKNqNYNUM26VrNueuEv9Te9hnyd3Ek5J6/5hSutJ2vm4Buyghzhtdt5ju9ppb184b++nPU340b7xfgSW47sJsLbg4iEWYEgRupk7E152jstFxo59Rs0Zt00gpVL4poI61evzuRajHuTQfgqb68TN0JXphmsxXbXy6UzkOce2jRjaNqJDSuaA+ZVJeOFceWaaZ+qcR7TL2CZTFNB51/McgQTT8S468cNWXAbyZq5u14uycrVgcXT2KwfxVYrhilJt0apJGeBXo6jvuBENZtgInauInrOypcfqLHvFEaj2UfSfvkM9itKkPkGU6VWoKIvHqoPnxpJ0cjSk8h8BPLS34xW22xA1//YgHlY+rQI9AiWIFqwGZ/2vTWk5csmx7AA08TPssPsdhwJ/L0SR4CV2Zwu02nXNTDBhPnCo0umyhiRD7OY79FdTGYoQko2fMqquGMj7Ql1b9V4xq9uE2Nz9sYlFEinZ9MddNnxxsXRLUJ6/ut1zq/QzPjr9AWmRPJPyXmEIWeWidopq+VuYJUvZdq9RDTRoGRniZiMRzZy1C/ikoSkExMgp4Ga0akvD+Z0YIz+ROqrECyT/ypnDHEcS4ECk/uxU3SWlRYDMNGKj/LmO7qXB0FaJtVxOpWlsOhRtVMrL9V41S+cr/WoCdp/5qGqDgU+RcxZmvIGmgoJkPdcnXpM/Mwuiig8FIG8Yw4rKmZp5AHuqUzpRs+qUjlEQDVcCrRmODjlRHYo0RR7jFMpmtLUcjAlGx+fqcRCYBGtXEOeOT6TpQt4uRT+7t7aTa5Fpd1ikZU9wyhH/l6KLpODDDxktMugAqwoxtT4OLM806nnFZf80N5NRFU4A34xGeY2RdL/Daaa18r1+9OgPRxZkNCZ6IormNa9Rz6qsVZbSrbBWWXHZ0CSqWjkRz2lfGCNmmW2vSrGSsTyJTqZZ6BsEAlqq8uUSgqHXffAUeg34tZeCUfDmQEpJDDxewp3XuszHQZhPENDyMKRwrJUPtOLI0pUPe0uAJbAcocpIF+xzYATJ2VKN7VrH5Qk+ahZwst6wqDwIWHn66yREq3a5X0Aqgk+uIsUMb6gCKFkQbu1oFLdKwlkVeFbrSPl7lwy2XOoj9HgUSXtLqXDg/vNVeBdN7h9yJf0c+Q+b0KwK1owys50OzZnIpMWqnxZqKrokZFA3p4RnBabBvE/X0zQBTET7y660mFO4+tMYa0ALpZidu4cSnW1SpNloE6XzDsk+veY9+jCT4BH2uRegHzI3IxiNwEZi19SYa8SiNp/lQ2TvdGnLeXFEukkLFTo/VIrMe0iU+mnXcOp4aQHpLsoFrLPHb9CyiCnUaNAuAQOy7UZDhdsXXm6qt9reCDQdnRJ9qhk96DM1dTiFTHdTeu9nox9D3lFCI4jCa+LR2QKSmp19G1o5JZCKqlWzXOE/rMjL1RBaY3wGN2gGSn+wxt2RQ2sLsORdAQxqsZHimvZItTIJTcepU0zPOVJt67hzcw+d0w2bZaYyJAJbNh3B6DiKms1Do54YHBADiD/GUViktvAnETcUbw3EBxSjR1qT0pDva/gT912xFjhCIo74q4hczACWJTZPVYDrxhnuqYLsIjZaLfVpcuGSIPlNJe+o2iO9LSRZ5yC5dLdfQOkuIrwMuCkyWAD5AaN6hhGSNZnr4JBiHyaKmZzSnkyRimiqkfp4lpIdT1Nb2uDQ4oWFE9Kp2WSUqdRDtSbUQMLqvwLKTSC1JaZyBLDcqYnEgRA4RtAmYWX3UoXKdXS/44nTFGxsTTP5lWZ31Dyxj0PFYqRkRuJxvMtUu04xce29XROGCU0PcBhpi7JE8aCAmPJjecPyZSBIyxxkpGiOdm3WFp4wBJaBKyfwdcXiwxZiTGiFpHO4sDUmO4jqTbBQr+hclVFF6JJAUCwh6DQumH+Dcc6XUwFn9R3aWlo01qis9weky/E7CoGi2K2aWT0ApG7Z3mv9H0/LDqBR8gZPobjkjd3KhLnlJ4k3Y1ppFMjO0PrzKSKtu1ejYOFk0pw6gaxe5ux5jKBRRJj0X4slV3TKi9N7+5Cw/+WwYliXp5eYAX82Y2pbSqnPzhJsdCZkm8QXajoMG2OkFglFwR35ZNFD5XANqBl810ltmVECJW9FwP/pTwbUguEMKDAe3aYO30pVKwHVXlsDg9/cQTTpdD8gkghYZIUcaROJzO8bVgOmyCQliX+W2JRQhD7cVRWJ3DpZ3uy9G/wTDZtJOpCD+dUPMULZ4nMGswTbuZryYzpkPgm8srrlWe7mXKqQBdGN3hqSAjNgO0sUmHEzysn2AFRnQOIpjgXICnyPAuEyIrJQ05PlZvReiokzfAlcQyFyIhXXDhSZHe21C3VxFUULesVouNFWeOrR9+1tqvpRL9CxzypMk7X6UyuXw0+tHZPmucZ76Z+l7rAnFYLnbQUrtH5jgH74ewSP6SiTGFxOyT1ayZuaOlmzInKFibCkx+6JaiqixZSwDNV//paL11dx2qVrZObHVWUO875wqYvKxr3LKyQZIV3K+u8S3VNtdkvSRnM3ylb1/va8ZcUd/+QmYpAgG63jpOtTMulnAp9fWJCMz/oasGk4cBHMINiadWRCOkfQfkJTUIugNslJGDN4H65svtxXURm9wuLis6cW+pdmXxhAnNxoC/I+nwpyyvdWnhDW1k6CottMJaWZYU8TUSgNrMeNSkvipWryITSQNwFm7hv4MfdOcN6LMra3NFYGDL/7NsvkhnaKx6a6MW3r4FRNh38KxnamAeX308UVrzKmi84hmMnEWjVMk6zwMavoI/F4g/EZzjqdPV8QTWMHAv1GBOHuwSf61LOF0HSbS9iJTRDWH7CzN4cEOBKt9AUgY4pERZS/ASn5y3HCdLYqTx4p2LfIeMjuQyCKfi7e/TjU8SpHFoYQPevp0DQGOPFdrQksd38ISFjfsc/BuA6G45bGFJ17nYYi4d+Rkc4FNvFYpCo4UXNDmrUGIOPwwmwHY+gSxUXbhXssckqDD+689zJOKMurCpIBN5lT8qDYlg06y0XILIIRrGiknV+irXC0kO/8rRz7GJBeD0/dU0io6R79uSn0JFMXf5MZX4EHNooOe8mTzAuu/Ahfr0kVFSlT4qYajiue8Y0QJBr+kVDQDZGuCUu2IqH/CIbxutj7vtBRFu6LkReL+I11Fm1Rh7Gt3seS+YImmAe8+9eyeEU9K4iWBYlJurYYuDFHA66SHfyyJ2bAp42TgW7ZVe47rKp5vNaVE9XA3pbSmjEaTWIe+kH36QxzA3pZA0SdYEpnmvwUnaKnYWK5VW83EqXhK2zXQGjFDHZRZOGh+fxLEHlQ8AKMkrwX2tN/DADzcotrNhmBIz9dLDYAf3Ia021TnskkSJfWFnO1G+/z2axX9NcO26k/rn5oVI6FVd+ZjnKkocEAs+yntl3Ux9b1FBqfgMRyX0Ye/fyWSnq2+3hIvU/11/jQ3c+O63/8c8jqs+sUtN+HfAZ6+Mo3DdpfFjrVivrOHE4B4/BMV/G4obUKgTFj1+UNjXUL40s6qkcgzVdwUxXk3Q/OdXxceRLz2UTjjWsVQgPDyLi2XmVHc6loW65StB2XCN2YU/lhaCkp0v79KBUPvqCbEqE/OnDRpfCNZAqUk5Fz6Osz0oZlNhORuHRxWqeqhrFikBmOitUGJKynjHv2eWnqipRgUd8Fayp3TDLQbNMqRpHYU0eqOixiuTGPlwfb8GE2AqNYQimE10D7NwxtktCJs+CKXvzoa5gQ6uVdXHzeMqRVIwTi3sDnsSjhw99T4On8fhKL6iRHjnfBJloxLZ/sPZozhxuzrk/q5c619MQva0OPIEHmI1g1m1TLddbzJW8o2bWox64VQ8+ujSnGesas6rlUcHj+4apj3u8AjwSFB9snEPLuTlfu0z6lWYqLBIh+R3B5GIiCSorx6bBwXiIxA19RhflqsaN58CiCOERft3gbfqFj13HQ0PAbZyT3x/hRrZTMPtfToLrwTYkwZyfSsymGkemo1M/aoQb/5ICZvTQhpIPnhQKSXReP4ZTP19jRawOrz5LxM24FQvWnKjQSEtxk8Jq+oZdpo92yP0EEl08+GO0REYxHPLAkQujO5tU68JKWrNwLUU230Q0uXDOuIKax0ukmz4q8TqSUxs4MTc4dCJDxHDjAySSypq4CaEqLMeK1Lqm8pqOekzvzyb1j3ZvjTFDCi+jjhO0lAIDvwiBbTdH+oF7SUgAV2gcml+48RxHq84fqRLGOjR51KijRmxY6zd1QzEiQ/y58JPIWaG2WLbIMkl0U7Apq2JCncLWqIobWUJw+c5KRCooWekmF2K+WHCywpUcsoRuw4adiPsHsS0iZAkPXXVcOG7sXFMynGssfhVKDZmELzpk6VErRWSJMDpgbeEpISfFiSw9wMpM8SJL2Ng3AXqFskJ/QOLZeo/XylzXN3MTZwjTiphst/vu4WDXojmaPpHANP9nY6Enm3mkFDttRgUwd/Bntx/b03j1HGrb3BaZRs1PvA0LZ22T4EiC6pPBrZVqoEUjm0qunwcOTY1WRSfAlO58NerFI5O1146PdC4RZLBZZ/Bvezhyrd7npKDS9mnkSCWnRSgpLTJFKMrkO+LJskdK15L2aW1YnlLO1Dl2aCw35tgfhTzRODJaCBlaCeg7T2ryDNx9vwHj6fpxQ4NHtiHkXC+XNJyYaDsahQzm5GFmNkldVx7yJA08r7FwY22VY69NgdEGwWqz4GjjYLSJaKOYftMAaoPIp2tjSGpDgFwnl2IDyNHgZzXwCQ36NJMBB06Tuuw80LSsDTK4UGNtyLHXwBLRYFYDmqPBJDSQ02o98+jmOpZ3wjYLMhasKNjwwo4DP3ij4sSFho5f3AgMTHzw4Iu/z3+uvFFxvQsQYChQQaDBBR0GfOAGhQkLDBy+sAEQkPDAgRd+fUl/mWNd/ZxxZi5cWbjxxZ0Hf/hm5cmLjZ2/vBkcnPzw4Zd/Ovxb/kltaOXm8MJpBaLFFnYoaaVqGI1p9WhcrUzjaO1NXHpvgl9cJG7M1VS25ukbL2uQSwmqBClBk3LN0v5YrIm82R3m+ZMb8eLaWpY2vmWKf6Ducr15SxtzE16DPviV16HoeuijZnlJfR7q+tRZtLqf/Qwse13D/eRus2vbxp6oAh+kakIVoA3cRAQvaRBUXT8G6mub+riLKOlEyjsJ252U0vPpKTsSZc9A1ZN+vHbViQR3IsSdBA7HSMei6bejQ7cOvZuMD3Rh7T/27dJa5OyHA47VxJTYqSzedt3unA6izzuNUSdS3qlPO2xNbDeSmVRWF3u5QdFipcId00QWS00MTCuphcmQjd40szjFP822u06q9eTCYHtVc+8GyREOusHYsyMd1Gur4u6xW8okfL89D58lnjSeOT0lfGzDe7leW7BWkz5F0Oa98+jVxxyzJUUxZ0ngebhvn2069/OeycfQqf8fCyJhItlSU3nT5HFKO6i8know/nfv+7TissDBZqgLOYlit4rapLNXevRhJ+K4s2nOxLB69g08vc2Nqb5tGCNMdOUGFUebcZuS0dzoXhdiyDsJ6rPmgJ36r5kF6iNMfqyVEuumWjvL9pbLdeLZevXTFpFuIJd4wVPqibqzUy1XT0dvmV5O8YIg4xyk6kL1xinFHRVcoLcYvj6C96B5SVMCcFloaAKeEmSCwcZLcshEE8q6focezEuJ12T4cJeXu/y7k188J+fNcijlZqfc53NppRFkTyfWInmaCqlvK4sd4z1bH4Rn+si7kCC3etKO8hg7yALEZCVCZQuMwJKkHoDfhKLphPgN8DUqnm1znYJ8gBpWCj5CZHgUPAU39QqRcJOPknwCoVQnSZdjkKxUP1tdMKJfQaYDkfb8zq+ChZfE6mOiiNfsLVlUk4o0qsl774c+JAzhj/h/rsUHXrMUGH6qOXvEok/uzNJJi/Eyk3PED6INpLwzruwugxuljuTTHoK1h8zviAHZuHRYvm+KNjkYMrzR4msFGguigbMZCfmZqPpCC0kBFNUHa6KHjp/DxEaxEwG+bsUpX2mYm7XPZPzqG9YDEAB3uRFZj2DLU8edDpkU1AypxBhi+CGW6HolRxNrEugsGfcyZZD4L8Yg353Xx9JrJOJJc8hfx4zXfA57pQdQ3EjqaQoozgbSVvF7K0rzHEb/MmLcANeqLO84vYJA2XKnmmeaxSs3alj5qGsvucACMlVTplPUR5kk611QefKkoPP/UsljZVAUkjKHONm8Zivg/4RHUZnLadZUIU+GxL5pkOfB38AJaQDfWYMZxuR4r0jB5q1Qs+lfqWLzZKBn8nZEeaPKjf6voiyTNq2S7phSol90K8sN+ln2reTtmzotVZ8TNBmeaSn5w9hqCIzH1rDwEnesd0E6lmHNz5QPCl5xXwSEoWQqH86dMPkW1bSet6MhaqOKK4MXsABl89z3WdgaatiYgD8ntw9qVhNRikewFPUC2BSWj8hj3HAS5sALlUzM/PcBeTplOG/qp9VhdWIuFNLYl8jm/ZsVzQ8/AW0p6I2jOGboiY9kLm8dXB1eYUZIwYz+nQwFOFIlnkw0UwAp3elTbYqETA2ZooHv7auVkOi+1ieggGjlYcKw/kXBv1045x/+PvyVH1m2VStAnB0LEFWLp50OKd92hUAONUtTONkhKOsEPRwpHNpx/uWlEyYuPzrNrQ7fUPymS9G4RH9TRM8hcRdV+0/5GdhPaIjxNjmsQesulwDeqvqq/SJaKB5bP7c5QW3WUJL5ekBPI56cBLNjl6qbpdUiLzrP8TZ2N0ezJl24qbiDRSghTx2Kcb05XLtwpZMTqIIe3Myy+cI86A4LDQYwqY8HfxcBys0by8QOdM/ckHjvDCF7DYQWdyB7OFxEKCKqT7mFLaRmnxQ8g4+vANQ8k/QVEM3pGrxBr/3T44miiHWvX4pld9CGS79bK4zVrZvzyxVwosfs1KUvbz2PNde9zFG9YyZhK0jUMBFiMRtvmjZsr5AsL5jJzXck6dKG3rubNDwRZhIWDHmwkNxf3zMdbcF7tBcpWTuE6d3ZZcgMXIwv2UeTz1ltw9VaX8yKwKSSDlQ/bRT5tM3tyPxkKxHGmimgrNSzHt3Wt/h/Cecm0Imu+Dz60N9wk+Uuwi1iMHPgyIs8JPNKaZB6h8/9xNys831k5poihrpmpcZBQy2nYr077DO+U6peOjvplaZGWd6HJhEQo4DiY0sSLH7PaiXbGF4uOEqMrtFgoASkMgQpexYaiCgcMxUD2gygD57yAMQKdxl1LHFwYKclkpvMHsrNiAmT4fzvbX0qiNKD89T/OTLDDdYFHB5fszT6jLKd01cAT7oCVBofV1jHLSK7kOdm3bwUoI7R3WNrLR7FnyOBsXM4ZJYQxKruDDU/rIAfsV24SgoB1qVKJTwI/4NPSPZSPNmuUqNiNrNS8KC91kmKI/SkXkUQCZgPjup8v/GeskXk4DJcgmRc/ZpEJIl15Yk9XK9SUIl6i8MfhYKhrXUFC+jkgmhltXpWTwi6hePrQNVj/hOVvtG9UoSYCrh8MPC+CLk5kiLlTKI/5ckJ07hnB/ykuwQePv1yH9tRNv7V94XCYtLjSQnQIhrLB1ihhz89Uf32OxN8cLjcZZZNAazm05qUjRKyEOPrgL8MlgOLP0IhWOapT3Up/ChJPxA553eEcij8yFKCICMLC8ZMvTxYLEOIdUFhXFCgzud6HUXEUPelfQfC+N+DiIZ2czQU+6WM0ZxkfPmHJfUbkmLHQmcTcr7H0UT+aSt/tAkwm5HarNAvgp3BDRIonCTU0s4cFbRNc6nKxri6s6uCvno2bGtMX+/rpMEH7wZT0f/4xTypf825Hmb1IOBkML0xRsy8Y7aeqChenIahzJkchFsF1FcuajYsCWYYStRWcUAsi2E/6kZyW0LwqchVZRa97aDKjOrrUH3ceRwQgsWostz1C4WhvHoFypGxoaZDIrVZOkSRQ1ISGXQ1JCXZhUFpXd8diD/jKjsDTdMisLUYZ9zgEhEXwgeNo4R5/D+iNZsNrOMSM+cLqPsnylHWBhc3i90TfHslzqEN30yJm+v0+vN8IIxEVfCymI/PMqu42MpAgUYZe8mK/suwrW6+44HsNPMw4UzZ3sYmx6sUlrEzffov1EPns/D0WMG1WmiCmyaEkBN0nspNBx1YjXi0bUt6Xo/PKqUQaT4amtrC3R0K/fAZhCTxI48pmeohs5bI6U4XKuq5Q3xJJXT+Nnq9UrcbxR3/hRkVVrRbXdnN6qZCbZvmMAvBZv9LZaJkdQ9pCGI6pXmNqtcXOgVtDglHH9ZNBNepSodAZX7IWYFCU22F6G3yVEiGf+xDmqVVXW4wFi1cWGfMw97xPQsgKKRyVTTvot10sky7BT/zIU7haHT2sYexIrjZeJPnUCCXwkYTgojsFFhbcrgKEZPSKBaRWT1g1Ch22IMlDkAMl1H8NLjSERE4KgjtSGHEGpTCFtLSxlnmYetsa3o+KbeNunByvEAzqposmXOkkSK+LGYtSYSivyQSGH3CSR9fFcItelsHlRkfEmRRwPCUyXBydvRmSuvCrnxsXNN0sFD3+Svu73pAv378Gke4l9SGZgS1+ZqBhwQLofEQBseop4po6wYnpnyIFn5qWFzEgoiToUAvKPDlmz61FHDpeBxqaWmEjZH6Aki1jAuULE4lPkVffGWvmW8ObYpJJuCVasaeesWYXCUlepmD2Pw8OLl1tOSKuFym4CJRrJP9Q3Vpv7rs2757pk4zFyePJWKvQP3GxbrKrR/PwlV4R5Y/4fUSjV88+83Sbmkrbiqa2ZpPRDm/llRXxrUQqw02aSPO0tiyM/MIiw9CLw2kY4zWqfRJOUhCSE6lrp64zGsUMMhKrdzEd3gV6mzYAGp4N7f/rDlQsCUPqVEv+9YB4evWXKM7Eg3ah2mvtt/IkHpy7+LGZjV1WYdrLE6r5WIz5JkO40sgnhwir7DSSXoQfmoGqpb0xURTb3euKBmWlfXIOrIeWVfWkdWQGqPegeiv+3LccNyoTwjd934Wnjy6x1o/B080/eOxn4cnpfqYVdbdl8dUoxMo06/BVHWRZvboDD5Vfn7qbaVfWl+xxtc/6zEdHttOllij3M29nvkMQcuB7BrEPmirc85JiDwJjkjbAqn9Cph+u69gHgeA+I+DFTiOoV/vwT6Rc2Irknip1L4VCEWubVOPv4S/u2RJ4HMLKLz0WTyGr8FwWJDRA6vG1AX7K1l6Hh5PLdGU8M9mE8hPHqDpItWrcHB94aSeoUisHzWZTSr//t3nFHFy1o5RSTi4Ahxe7/r8BLpqYX4CSpEENP1SZheMZvosY2jp1mexlvcPTOJHlqBPtSLOz1+A29b0cXWXVMfF7SidjNkwNsQv5jFEyFpelky8gW7bNUo0pvZd4RpNhTlQ3HyE6ro9/1BqVoDv+cSOW1ku7DZlxmq/+mmYvpMAi8cJAMA1XtJ8e/fyipoo1nubFRV4rgVmQXOxss11ZaU37MT6qQlU0OZ8Btxal8UVpar6Cbb5GuZ1jqp4PfyIFUaI6g2q3PgNJr2jxFR+jqx0Iava1NUkO8KDtpPGh44xor+22Pr4wHbHUvKomLDIXIg0d7AOanVhYUI+1pnC+XKAgJmDqUpuqFJgZJ2c7BIhf8dhVvFnBFf2hnDOdx4wqHh+Mh0WhpXu+rpFTx4Mh91ZW7ongeJidJiDv2g+WUzVUMih2dvprVJWlVUGpf3Zu241LA8iL9SzaOapWqHsmZQxA7JL4Db56RhtqbZgTHWVS7rUpfnI6mfHCK4hV6rxiiaXHP9rmgKKrUSWE6IRRbIEYJHU1CpMKNkMKTuL5fQjucpr35WH3Yf+gsg8mZs4Kd9v9EMl17FmzCuZZ0DyiD8pERJpZURppJShka1c4iTkUoaGWppRm6mFiORueYmbkFKGhlqaUZuphYhoS9c4jbkWIrLWhhSHiikq+d7yGfEmpJShoZZm1GZqISLa0jVOY66FiKy1IcWhYoqK7qbXuI2phYistSHFoWKKyrZ2kROhiykqbHFKdaoaI5Of35XPFigP+aOUoaGWZtRmaiEi2tI1TmOuhYistSHFoWKKiu6m17iNqYWIrLUhxaFiisq2dpEToYspKmxxSnWqGiOj700fGm9jaiEia21IcaiYorKtXeRE6GKKClucUp2qxsjsbnuRG6FiigpbnFKdqsbIcItXOZW6GiPTVseUx8o5rhfLVB/+IFt8ekWRl5KZfHWMLyBtj2fAlXDzQ5Avs/INndjXbr7a7uKoJeATMb6+tarytp6aSglIPQG4at3MzDf20zo2B5dbmftYOA/ZEHimSNUq6lfHPPNgsO0PMJLShex3W529f8oKziWHqxIFAghyqWFmjYi8o5IkFFGldeEVef3wXAXvFWz71jCfUeIzOZZhUhxA7ESWVdxUheZmcJW1CazmYbOGhSFUY23NSLe1l47NANt2ydDDnRxwo9CdA63OCqq6QU3fgElw/a6mHmKqt4naCDqQ3XgxBW3Hm3GIFBl8WQnbGqdN3U6CRVFmeokIrSbN7ibbPW6f/JFi2shFeSrNVIRA9asOQzCfsZ13H7ujjRUG2w07bBD0DO+9BeEr8PADxzq2dDDMhGUXGvP9pSO2eGIEzy7bb0/yngrmtk4yA7wVtgok8XnpHiqv22dstz5jSEj7K0N035tsS2RX9fltlxJrEdJwCBXtGEQ41WDwNwLRyEsYeS8tPYJSsNA4AepFgrTkW0eMlaulHjLjbldjHYYcn+g6YZJYGBqpOzGl42Iwc6CGFqqln7zqGBq/btJ/5iUEvHLeh0Jyc93GsMp3MZY5r5o7xlNRiTMZ8fYWuxNKoDZgeIYyyCwCnqdMow0IJaxn1tAiWwdGAd+hxbXoPcfnXaX+A9AnM5JZ86tDpnyIk5bbEofcPKQIdY+nAZ99wgF8V7tscLF3wLwdeMBo1ec/gkxOtBj89NhTfmc9+iP1XWYwS3YV0yPk1TViTho27IkTQaTbY+6/k+rKzdYSmQ7KbOXSfxfs+IpWfJz7GunqCW/BO9KsHp/nVzIn3C9BHxhAHBOjKrbI28Pepim7Hff4mGwSqBAQEu8oQC69rkn/IqBYZQd1xZXZpcISBb21I3rawIJZNcI4gywESU/5C2/ZL9w9kZ1gmD0nwhIAwrzCZVrRYQN0Tj2ql+iGQpKBFBezyt2RLRTd/4WOSYdJNuREM4p2lvO11jynBgpiuN4vP2tf+mSP6AUyBgJ+BaY3hkZF7Ot3WRo7pYtGzPo0QDl1oE/QZOdBGtFeFcQJiwHkXbwSsSlOxIza8LYLia9d0GeMfJlMgZcbZJPk4hknFPOVqI+PXCLlZP2kjjl9l6g8wTMVLzfpszpum+6DHAU4HhLov8LvjMpzGyS90I+ZpYXSuQrx1lbhExKjWueATO2FDQJLVaOhtYsuacbuwnja+2vSYufbrF52AI06RDymuVP8cyMx8Fqt86GKnwNEGceuWGspQQIBlKOKKiLBMmLEzF4idNXbo9Co1TaRiVVC1zzco9jM6hW1YoBQmdixjgeno6FyIwkSlWcxa33oMF07UN4RQpVFY0w6jq+B0S3gbJh+LKOel1t6D4QJw0CKNpHUvhFSlIEHGcJFp4F4mUykx0thwlwVsKuWyFAIIjnaIoixkoQil2YYSvnh92AODTHaWO2BG8HHqcFFaJFa4QxHaswTmPpviqbDQ6TiiHi+1KdSZTtz6/K2RI2a4FiRA3J1W7wJLaD28R3S7sBYzroO1dBERjgLAsFm9fYOVcqoJMj9l5xbXbvhkCeixCvsvTlccXzrlCATx6cHIb3ruFLWDohoUX8J8CTAXUqewSOJ8wCOxhfkRBujwMIYY5ysHB29CbUz1/W5vtjaB3jgYq4YGvNGiyNp44E6p8Hc9xYrVT6v9Y4P3I2D2slRb9JrEx/HzY3gRQte9ZHOGRYtQwyyc0JStzUy9EmtLkhgdJyIcNagw2g3tJ4ggwEzhGVLBHWEiwTiWmaB5lA8tmHbY6N12FH/WriVtcjn/vQ0DsTULFiaXpRMhMZ0E/NP+aMP5T4CLVD8e8SfuryqtARd4agba2AIcerNI5S7sv+5i7oIx8VmrFNbYLdxkdeRLWA5dCJALua49K8sL68mxdtPfOqfkvO3mqqBBhsjNdJThpiClXudmphr2tbLJR90DBKXDtAg5Kycn/rsGrxEvxLikp7paMQ7E3+drgOhlRLgFuV/ZE4W6udQIvtzTcl8fDPqiLtXRLpK8jzSAkh6E7rqy7vHP5W2PJtc/Us78TFx0PsO5pnhjwahuaS6d91+1sDtbVKrdAK96/JtKpRgLlSBZikBiiRoWzH9hgI/jG45DxtjeSjHyN0wlQNVSX7Ec0a2W+AxXm5ChSdZuzxmvP5/GYVdntiJauTphCalbV5Ln0a/M0164/j3vmY9y/LsSTO42wujyTCIYuIUieihpnlaEjd5BiWCmYvkZCDMgM9cu7PI79BeUluIuUPUhTETpepeQhurI5SHhLQcNhLFYDER3DD54MhbJ3YNLjTT2HQkuIla5FPNH83eKb81jpTJ1LWvQWNBgJi/Gh3TeI/Y9DDarbW/cV9LH1v8wLVCSC7C0XgxXcy50hpnKroAj/FCwn80Jdi7Iskat0DtxCdv48q8vdnWzWbRKcKIP5sZLxPpJfvYGfoTt9AE0nIizc20QEj5FmfNofyo6qanda4g28atITSu8Ag/P23XXN0W6TWTn0MIaHNXpMjwiKAos8etG6zMaJxqa177NlobOs5fNKcRdYonXjPg49Q7VYht6KaX07Ek813rgIY1yMQA33JApnynCCRJfTh8LwNZNY9airCtvFDmH2OsAFNCQtjhxTAyq2CmPA3Wbo1BdREKTDhk3UwnYoUf6F6eE7Qgkl0nZo2yGo1d04lCEok+ZbxL1Gtzwf4jkPpxnWgjdCCjc0ogv+4/prGwa2iDxipFdfPKDm9bi6MUdTjJjCsJ6neoOPqc1z2MaEefh3rbTGBzLmAo286y6vYtwc3pfsWIZHWHCD/N10Uik/U9b41HWdG+r7u6jvZ3BU1JMQRm8CPGzwCLAdrflZo+txy5msnQkqAam0uhpSanWfVMMC1O4BTVUvf/nj8ZoOJFQLHtmw76mdIl6ey9cRU9y8SUjhHQ0ny64Rt5x/P+l9JfYZSj7gmvNJXrgZJEnhFQx1jTVV1VdUnd9rqNSl5adoagzXUpDBvD/ShwNBu521ZpioO0oZlME8q+F4ENByHEjZk4Xk4diwoh+sSJBPZA1XJgkBjqxc1JdOo9SD2Ped/5Vp3u5S9S/C2ScNKtBTRmnU3rkBbThBtk0iw1iOT/Bm3oeaNIoezWjtFb/LL9wVIihvYslAf0IhdUMck0Xq7DipsdqKTuXrD92obrFkzEEOtHXGoVHMO/q6Ohg2/b7jY6iHeYDdZMGx1TPG8p0txqVuLHknW/zophsWCkdaJtGqUXrS2Zh835AxFKrR3nppNlBzznQxpf0Mwa6REInMDmcG8of81rv6QUmjt/LR5j9bwNx4nxseXG075C+uqY1SRFTER+GgCimxX7fhWvwbj4iDf9/R4ckG9ONOJK9gU8siesRT7hZWidKVdWhtU3VhxoRKu1235oI8+ShtlnwPiV8Bfs8uRra3SRqH1BA+F2HnUk7Y/qG+TQXnOm0erKtr4rKKcuPSK4+VtytunUqDENNJ5Dt9xIBWp9jQ3rMC+nF3FeSXcW5GHc5k145oNZkx6tLeuoks+Pf6f1z3L1fXx5DCVAWImdhoef3MWG0aa805iQUhnjxliV1lr11n/L0sQThb/fCkCd0Zd2Py7waqZxlCEmx0Z86rTfSAVfOIJBmy2Q3I1qKJVaIyA1ar1ykY2BiK4yYI7Hk3asPnQJj1xjNx3EhLFgsoQFLkEgxIkDyDCPb/WBW/TBSAKt2oD8YTx6lvmBihAPnPdq78Zm9+3++AZsO/ZKKzucRG3ExnuNvV718RFi/GJUbcdzkxQpIU3xTVygSTwduXvYuIS3k3q9ZzzMi6t7a3lPu14OzW5toYBeEbTbzLRdJDkS9R5LT8QfBSvHyedwyP+52k8y5Hq/uZlNCRElkZm5Shi/j11bcN2i5+9SZSrie8KYblI3DOMvbiO0cY9M8iIPPjTUXaJmNnGrS/UMPw4j7aghk8RlG6snyKdQ6oOSUrmM8FMX98WQ6pOvfFNC1n75JHT9/tmTuDGw6tYUfdGfloI6kP2Ue/ZabrVRqW9Otzg5D4ci0nlQ4MmODlEHqkHXvWp0u+lB2ND96nFHEpcDFrW76oF5Mk1lFGxzkMGTeV/Rku31kYUdH0LsXQQB/yvRBelju/3mHIVh2W/zkybhjzf1WZrwR7L6tFD4Y2J9qhOsMV5+wigoUg6i7tVQ6DbPqkl2s4tRBFDhtHIfzpItjlijbtBXpZNytlUugrEbqT5seuf1xBlJqDXl5Mn3sumLaLEEqhhIF1bQRsYRPMo+6UK2p4vFS95Xd2vlRlfL42ix1mF4HpPX7tcvAruEaziT7Zmn+NKLz07v4Ch2DDgJd5j0fGHVkTumHtqlec+cxmPfX6KgnTERzpucuw+7lftfeoQQfEvOCoiN1WthnjPrZy6Wwp4v2OIC2zV+c0qw/uJPHcuibsJLN92E7r9pGLtfHv+dZvZPwGAADPKBFLJMtynFsDH1aHVBz0389xQdjw4YglY/mxyVs8ExiQVQHeq0bU/a83NVUE8h9gE1OHOzNXYc4s/JbvfT776UcVESMZZvbXZ/FUU181K2OOd1/1EbKZNOFfBkFaqC14//W6E+MsZvtYvaGU7VRZsLZgVVI1lBxPD7XPujhnlp46kLSwcy7glhJJRebYSSiuLRVl5cfaP9e1ETCr3lUzzrochh1kZbaqr+y0ar22oubXvgCD9u4hMhPg4KrZysRcqneS3iFb4D3bF25JXdJU4Y7AID36BxGstKu3oYOP6vJydFdrqFFJkCX16BawIRIIWPAOi4lBG4rRdiB5xQt0A1ZLfBIR+kXBiHXLdFauRrQbnbDHKMJzgPPlVccPQp7Rkjn6o2T/YY21VDJgwrdxu2mzI3lv+GoiMN+r3/pDnSXciv0+L6f7bflXW2nH9FRGDJzWNiZFK2NzrksRewIcSGhZ/Spp2eJA2xZM3nJlesD264oc75x1Mp9rFKn+q7aK4iHdM5NDRXt95RrfpIR1efmp5CRPP0p+37KnPXFh1aoftwt+qVr5r7sxaDrmS/qLN+suMfWnE+eS3vRZ5pUFjM8Cf5A4oi3d3M9FlZ/ySYmdc8FENY8BRDVVQzq7X7n5rwSkzMqr57uTl+hnLr3qeM4XYoqvAQKwDsSctzshcaPGRmLx5acgFuruOKBTErmfgG/FuZfEKKajf2mbl/xeO4J6zfhZ209sycBprqdPn8I0/kOBXtbUkF5RN+PCUZyUPHbYsP9wr4UmL2OCIEBIuEF8JlCBu9tR8zyN7nOCjBIfgSjOAQ3AQnIwmG4YHc638DaAgiEL4Eh2AEI/gSXAWHYAk+BTfBN3y1uaZuZzcvHJxSP7B/57ZZvW9HwFXqsyTYq3MbvG326Iziwhu7cou+nNFcuLU+rLw4N6TCGF9EXBjIhSUy0XXmzU+WfgTqQLbXT2gSaxsVGfTz1cCDpbOZNIG6e8tGsaVFm4zz1q4Vrx2v4atWnKWmLE5zGapOpQdXTv28bXDf+8pF0aF1D4MNMMTXZZZTiJdMlg/1uvTjFDQ96JPcCe6rE6hfpm2CekL+jaqyt6/PzXfN7bye3BSszsq5lW80MfsjcLq0bdahss+H70nyBUvI+Y56kwXG3o6dLCnHvy6gTWDMVy5BMn882jsFj30fAZYQ468bL0QB8fQwIzuJeZifbY49SRn7kAGWEON+YmpGSTFu5Bwk8ifDC6RIMjzZZTBq9RENuYV7LG54dZ3VmO/A5SQdHkyXTefKd6Oe3Wi4JdamRImL3GGnX8tOxo9Wm5J5tOe778u/RiThWQCr+dr/sLSYS4yyvGOYR8Ge12Cs2ddCXqJZrV4WLX9eqbt15Fmxb4zzZEc1dvOOLcCS8ll//e/NZgFeqd4KLsrr9Z93r5EkNey/TTrzlGEp2sR939wyO8qO1eot48K8Xn98MELt0q191xaVwzp1W3onej8tOAipdZbFuxZ7XbNc4ib4PLBa/cQ7Ljsrlsv7FyyzS4CoY1Y2BVarH69xXeta9DD3BKN8AdNCWuqIk1a7o2ybX5i0d49HRt1GCwgxpvHqC18OlFe0rFovk+f3buW0YwO+mJ8fAmk8B4p/XMsjxU3qPAsJcosvnXuhcVXMWrdcp0me/l9me3n7STfza+lI9Udjorv3ivP2QNRuv8uVSGit+2Yu7/zquorSY8FqLoNcMxC6bC2U9RFUVao3jD6NAjWpELYQ7rjcFoFKhVn32byyKLF0RhAh2tJqITF23Yn9ltw62hIUsuWJwhIOl/zvmXNcGpSYiQrqYCfCiuM/EnNPfkL46ZMip4CaM5ctW+6qUmVFpPevZPFNvgwKzlz+FcbBzDIVR6iZXtSZv7pfMkbIaj5GlnncdnwEr35ZFxYplWI7LrsGP2XER1S6cvYv9dJpoHY4eD9wM3fRpCw/iG5Ha5SYgsWIYiSFQI3WATdqnu6SJ0G6YKyUAXROj1RrqYV6ovWu/r2LwUM9aAyXYyAVOnynW8R0lErV8puxqzgJOt4zz8FLfdJG6vMlu2XSLlyQlc0OcvWSFLg2AtUZO+xSIN3Lf6a/2EF/oQAI1Q95mIJSYpglffulQD0sOrN19Fw/sUW7bOWQuAYLhvgj6j23fGDDLls5JK7BgmH+xHsJJZRQRhklNPQafztS3VRQBeqA6BosDERFz/0tbM1gXVYPCW/BEpOoodFonMAJNM7g4P/AZcVM/Pt/5t/d3X2iT3T3r3r0uHk/NnOdlZsDfutu1UD/mZgpMq6ClcKqtCbG1WlMQ/WgtD7Vl/fBc3/dDQr/uSy3hFmv8UpZbNQ0+8+apt2tF9b0R0fGPkmXL0Fhx6iofwd7Tof/j7gnQvfTfZ3h6Z62aK6KHZHY/BqSRn82jUgv2OhcSLNNdpzCo2fs/depbtM24HT+tiL6gW8smKzp+I27s+1KlrA0avKx0t9SDEYN/BRV+ZxKFPEEnsWOP6aUBiup+4+S9m1V7szR8RegYvib5ut2lviyMuWX6kp1BYBeFx8T22mC4CP6Yhb4l4Rl0/C+PsT5Mn9UVWw3D+hZrSeFjdY8BFyXbaKNh3MLuThMfZK058gBp0sjIEt7w0PWhpLMmgg6DazH7SSKdU3HrzMyeNYVkIFSdU0Wm6LeHH1wAHSN1MeQagvJ9q44xDW3CXQ1epGhqCVtgYOIXtTIbXAn17y2W7dYUK1vl1jn+4aB467xr96uKsJF1Q2Uem0h4Qovs4ITQlYzFaqaXP0i6kQfYUPxJqPwAEnwu8v6JICTbf/p6/t8ovFggdTqi88g+ls6TPGw55ujhW2T1VY1Q7lveOWlZesa1zHjRAuhqt88uYbNV3omHP++9+LdPFShXImzcOWwT0bh6DAv61joyaQdgUaYrQvHngb/GN+qKm+b2Of6rK2yyoLS83GtVB5dlLY5HlW4EJgrnZeXPL/nhk1r7scuiPUs7B1KeYOGsoscqGjxzx8h6nduUiuf+xtB408tDUps4MOy6/ya6QQn31UQdd9x2/Cgn/Lioubg/dzv4AT74fEQnzoZPGGg2+WfB4QCWrpE7VRBxA0Qg/kahEWBECw1pRxNy9ZJu/QnOu3Otyb5ZnhGBAgDR29ISE8aKwUE9pOLsUFByNidwuTsI7k3RiCJJFtGkpctJUsq8f3SIR7SGQyO/yNbyD3j8U5wdP3cmQx9Oida/ClLiqOwd/ulD+xUaPUeMovxs1q5N9ruLFDqTV3eSaWaChSO8zBjbydD0tv5/0kZpmiIAlREA8Fx2e2IwixZnubQzTKMsbCcCHwNlZZW5yjPuBIGTh5LopQluHDYD/jkSR0ppHD6zUgtuxt2R9LNvnwZQpDjl9UXUymce+WlERBzu9xvliNplqYe5oStd/g5UYEresqhhO2ATA7cB7p/y8QTsNgLxYKKbghx+lm7ozrdkE4leMidaJYweLQW7anrW+5VwnspwMsQEuQhEMf6fkrOE56gUey3/TGN2opjozaj1ra+Y/ZwPSuodkgi81ijnKtvqqvbbV/JUcaTosccNqWjpVZnijOnm3o0Yrd7PPZbqsd6EUTB+3+m6B1p00n4sSE4UA3L0zQWw3WQLat4t6PKp0YI+n9EuCtyCNygWAsaqmyghqa56AhHd/TufSduB4592wwoTdWpxhWLRGS55ipbBlH7vXdKF5e92dmTfAtvtk4yJiEXqo71Cc09B4Y9zr99A21gC1J8YyTXVnmjmAJBTOci90zTfeboUwukphMXELzn04E24s5IxGnGuVMbfUzn+3vYN3qhjzHc/RyPmc6++BCl54Bbp6VwWCxt1l29T7WY+GRaZaVOCriXnZHKFd6TguEOz9jot5WIJaa25C1Z7tsVdOr3XBm+8a94cHX67KzSA+L0R38xiw/9P+Wip0wlcUcarTbDYzSSnftcO09P7CUO+TpYu3dxXKnrhR0uhb7JdDZuwmX8U4Yk4ckpgPJDqDgoP+PmzUw/rmWMDJq0NPTB01HeGmujlThYZLlx7OwN+waIRv6MIxnGykZ9rdTuRCbbsFN2bIuLYjfqrZKd7QzV4LPSiKQwDUBBVY27r7h2behIng361ugTLEb+pB0+PeWROsI4s1vSLR4d+s0SW42qvM4OMlYoOhT3wnGIv0yO/aJP9eKHsLI0awWz/iVkIZ6teitfk8K1l3zoHvFqWNEYAVOOuELT6oc2v6PABAa1DI06YIOkigYjsFzIVBxHqGGqzHZTOdBVDi7mDdt5iXhOgwozQzvYn/j/az28sRWdl3yIwTQwAe2loujVBrRv+7maK6EQm7dKc09NYYj67EVqY3WMyWOdi913XqmDDxtdcJQEnOXBsLNS2vpRXmWIAz7K/zD4caRNCVbbUqGXIndSMKN62Ev56eig3hoVjfwUxApNKyFr0//u+dkMwITtxINNBfz8/4Lu4Tn9D5afaQM3tTW68CVJsMq1xuX4jsXm38s07exDEKvS0nmv1jnil24cddI2cNQGe6yUypZN6BpJzjwJtlrrW7RaNCQZ33cdqIPBN0tNEgVr0Y3IDhqrrRf8zzjH0KlDsvanhaltGP/QIBAOBUskLwdZR1ceVFg3H6N2l+EfeGzm6MHY2Kbpf1D1Pdwy+WQR044ax6HhaxaOsspKw6rU2Q3FAa30jlwtVC96gIaEvFj+8Apub+bG2mA98PTqSa8fRYeqnRoHX+/kiSLZ9INuPiFL2hr092NCs8/wn4zVsdb7zRwOT7S74HFE+MH2E+X07utvBk860Tadbo6TZ+8cD9y9n6iP1XGA+/MtbxYWL/BvHP4b69iTaTobZV8ey2vXpbfy5NqFGqnfia7KWdBjM8lNERJZ770Y/2xKHO77RNdXMm2Whpu+MAeTk6pohkUEW71NvHmyr67kWyFh6SgFcxXynQ71BfWex9YK/HxW6nWf9AA/EDX3eAgKqNtfh5EeZ/buyVH46AGA548gxW7nUqbvvOnDnzw9Ujq/Pj//l55nZl+E1BGIDBILsgaJBFkDw0IiIanW8CR9vycKql3bwxffwwS28ijxz59Wsci7iujAuz07j3p8uIgTx0s9yu/wcHeoJgLsVwO6OLZ5EpnpE5CYTKR3t/Aj2jhlktqscfk/iPrw5Mr0Y4b9NULKaX4AgGqPN0SqMV8W9QvyuWBFcO9rkVpOjaKbW7zCxBhc8bbc41H4ZV4oOS2GppGSdlTWY4ZzF2GEqAByDoKFI9SkHnvGc2aO98we15k61Mh68N+INh1PBMFgIAgNuO00HyAIBgNBaMDtoAFAUlPS66FhrCBCEBqwEBAMNO7tAXJjFEYQBIPBQBCEogELBsFAO53Sbl8Ozv0xUzNsyGKBYKDUYI5PDAKN+7rI1jtiLiFGBe7XHwXSD0cCHcBfCdq+KPMUl+mvWHenT6aD8nErctf9kouerFv23VJ9zvc7l49bf3sbF+0k7/GcmeM9s8d1po51oPdwZB8EngiCwUAQOuidg4MABMFgIAgd93awAJBxDs47gYkCBKHj3hYWEgw07u3B7czI7uG8MIJgMBgIglB00Dvn2QgGGvbg1HiEMJz7T82wL8MRAhAMNOzBqTEOCDTuKyL3eIQzUsaxmpeAQM3y1pePN4NV5Oe3w2r09fd5tfy0PWGXJ/8NG95c7rD59NQ/vuVmy5xbhhxZMuWeMY/85F/+v/+spRSfF/nLJXtOWUudB9eJS71OVfQ6odQ/ndC11tmZZ8xbJvML9fJBf84jqMl/y1++63eeGx61Fw33wAKJTrHgQwlqBDkPhXqIBJgoNGFw+MrXPPjrCkREUKiAVvBeYOK9nQWg5khbpnTIeAbUr8BOIsL9vknTweWOVg5CqoiBmFt+CFOwwYLdoa11LBOs6Gt5cbJVNZfHu7xC7/MB6GyulN5zy9NqUBWR92usRUVhRIOKpop3+mKIx5Dqyl6IR5oHBuVaELRq+gBd5GaVfRH/4GAa0jNW0tqOlfTF58MH6GYJjGbzczmcYZqyHArbHsuh1hbHD8bXYi6jYY9FD2fN4JqaSmy2rUAUifHhzleOki8gfM9TUR9oBr1jzaPKOj7KVnz+iqKw0DgeAjB48eWfmhxFeLRsuEVt8iSL215ObEMqfu2G7QLhBCh8FhG34z1YjvGtk6KPjmB2ldAL/cAaMPVbOJeYj2iTDPHixOa/MprfxxFOUG0dOpJ5a+h5P24evf+i8mRf93lQ6R6XLmqQ6/X0mii0vU3dDwDV1E1NWpJp9oZe7Rf9hxZgSTnSjG0mZrAY77Oxb5OvfKuj6OP7Nt6N0sg7GvUHwMZvfVBFRnI2pf9G1sRvCuP1B/pPMr6N365xXj8FVubvVrFI6Jf8aQnYb3jTZsUcA3qBSAODGLfqCyyc2gNsMvHsjaDS6Cj+++0q9AxzXuT3NroaLTBsnKvkkSnRIpMGFBqStPCkBYWGZOzkby22bWi0LUdsrwk3NeHYrlbA8Q4usDusYOzhuV3qtiQOdWMV4vvYON2JJf3OKIk7rWQcU/hSZhh6I71WRhOrQjWhAhWkgmpCDV7JOryCFWzHICW/0i6ep2JJ2QS62ps3gH2dcg9gaNqO/viIWfsu47bSg9SRrZPGM0spPd86SotQZmtRrPeWeBZlHcu94Z3WaF7pCyKUvbPDcQqo2na1caXSB13c5WNXnoPISfacu2Agt4cle/tdNCz1AMKFunIp+kBM1AUGjSR2x/uRS2sTDNCpvS9gu239qvw0N8gfOVEjhASMtUMCCMa2u2qSQ4Ih0wHDzriu3sxXv9q3ltycxyCZxnhJt58vDBrZwUVIrJt5UXeu4ax+9nmDxLkH24e8QYsP3dp8DnPeqOf70Fr+/+tVrpkzm2q31Cty1qF0obi9iwc1Y1jPuaSAc4Brg7PBLeCDOtK14891Kp1xpEW9LuIssjGYXkmxl7IJfSUp6HVyAKMctFELjobnduVYihmiESYhdhJtDMN9LMIxZuHBsce6xtVlmyMliVNYU1KTURhF1kRqMgqrdAqvcAqj3qe5onD4BhbDdtM8wzNltrTe2osP9wtyUkbGBMyRcXvOg9qsYEaWJK1HGJIfvTaPLEZm5MhbRpITOZJXpGRDxJ3VOxvJg1ZLEqTULp1e0h+pIwZLEh9mzmeFScrzWMl3fvKSnYicTMeLdN8xGHae0WK0jpDjybeYLjrJFZOdt0M3nUeKSe2bSXN/vSVff/3S8byNSy94/HVHaj5NWINmlvpg5nSubp21qozn52JO24yq5oaEaY0kRgvvBWiNKDrr6oVmVqtFqpizKKfIeSW8FCtWm1rNhlYjpJxX3mmS807OK86FTa1GaDlW7H5bzsJvDabdUmzv2h9nDokP0LQP+zsZfnL43WkOKUeckhsPSHln+ly96X9AHaf6Y0j+67Uv98/sO6SL7TXoGBe//ZyPbc6rblfX9mb8t6K8x4E4Po2hrzA/ksC3JiY2KvRCrKKR0HIUjYRWoGgktARFI6E1UDQSWoyikdC6aNBaKBoJrYMicZHoav0vkmBMS+3BtJYmJAwZeV0lCjfNbWOZcELoOl9St9tg1mtUr5n5F5U6TKGY1aVmAdIoGxKxfNk21dpdQG3hhJ/aeRDT2ioma2FlCEEjdLehFmE1bjSWMMH3nkg6fM0hNozryRwmTg4sfIN9oeLVB2UB1tzDa8xpvVhdgKVmthYuIeOyc8DAI0C8rFyGJ5SnoRBgLZv2YtDCNA0JqWUQkYyQpG+lUWFgvddArGwOzXDML+RmmGotqP+Mz4c+LIEhql4BCSeVR0zQJdUiHxRmWVN+qswqAaPbEB1VFkSNQvtouAzrmT3ihU3TBNMC5kpYzepojflwmlIFVKMGvUM4N1SheAlwrQDhRbIBHGtGPO5aiWKFGH/NUOv03IvWl7kSy5Vs52vdqTDx5nWjk/FZyEcoaC4lbg/xIOeDtE7qvWSpIZ5v9+u1CHX1ZW7HtCdJ5poi0SMxjlob52PU4bhpyfm87CunOa/nqxeimuoLkru4u9TqS/++6wFfCnq6TP+1XinrE4dNuzI9PuffMAJkI/4ER9S5Xp2xD2/iz1wvZIaqMnv/9izJrTXedzbUnn15PrgMmtTdK1Z79uLnUGeKcoSU9J5P+8te8aR56hEO3oGh24ISc23sd2D4d0VBpx4wGS+BFjHqnSDOQKQBAE37E0f8h02koQA+zIv64QJ1m0eQzFU+Hiowl3kYSeYHy8PZOYMyBheaHUuM+uQiu8IgqHviRQuf4GcnNfzgH3hpTiJ8IcEs2MCNbzhwc11VJf7SceIrgLM0JPlvWj7gMc8NVmiTUgFrymCZQTf4TiZS/Dr9sw1Agp5eOqU/8DStVvxbVec/CUgwkQ5qzAb+cHV6KOSDn+S8H7+ZwTJxAVta9stU93nlMyZmF+AwLmOMwxjjMg5jiFmZlXipl3jhJV7qhZew/hh/z1nleLhoMLo8LQ40fT/kI1+vjgH60Xo17BL6lK4HL0dYh+b1s29RN0syQ1/k8Ot1XEuHeB7BxqD7lw6OdmVtXFlV1mAiN6dUgUKoA/BT3c7I7yaiVY9HPvzQQqnJI9SJp/okP434Ggi5ySbUioAvIVqbO+PjoGTJOJMcNDPJBbS5pMd2G5r08DNTo/q0flBiTXgSIDbFzfQVjm2qWFku8dOZxzX0aHXFO7IZ0IGX+dKc735xzG5+0e4D4bOrc4doTrdKGKYkWt7wfSi0xqQJrq39cP7gdH4Tlw/iw+hKu5B9exh5npnG8bkPDqORsExaObY+8/yunyTxb+sudKFHC+ndvXyPGgDDuPO15XRBImj5uN6kuerI+nvBnRD6SnZ6FKVm8h/XMOmukn+8kWwL61yjjnYlSLUijsomJTu47nZi9XxQenq5s9T6x6GJVaJmjUSSvevH2XhmUkcc1lajjyJuOh71nRVysY41+NKDdPDydp4u9LzPDVG+HlNuDBD4KrYAW2Ur68TIfQzHw+OYlqm9hrQWWoq+6eBUuru3C+sY2pEEsI1PX08PonfwVeI3GaWNPwrOkvqlmrjIiKMiB7HF/eOJtB+oH7/AHyaDnqsMAlnnsvnXrwRZ+OHnfK5L73+rYTCWW1BWosXlRWAQ299+dVbFlsuXwCC219sK6v8E9Y/Mn98f3q5iTRZruQZpptrcRGRRLV6pM6t23ZrIIFvkmywSIQDh8VvOmqZYO3kN5K2LyKq1XKOZ2nUTkUW1yHtCzVar0bMjBCDze8atQ1aj1Wz1vr4G2rQ9eLA92LZpe7A92LZp26Zt26btwbZt03RyjxBBNncEMYQIMjlcIsjkqIgghhAiPmDnSsin91+xSJO53KOd3HgVoUm2eafOrtx4bUKLbkOIMPfPrHrMZGVjB8kDT4qkSZokKZLvMlmkSbVJkiLJdx3k7ZAUSZPckmsoCPJWxZosqoUkQVJ93CjVW0HVACI/T5VKhVJpvs7PUWTNOOOKKy5lqYZYQq1Gq/Ml5ysUAog8Qo1Gg+HMXAN5W8WaLNZyjWZq101EFtUivw611jpzLSwtrdty5UtakK+wKltcP/NX/mgXsmot11iZ2lVHpI2t/WVPiubAsktSJPmui0QIQJ4+9Yy1bdoebA+2bdr+4s/Vpjb2M9imbZu2bZu2B9Mr65+AXFpcXlzXpStRkpTnQAQhghAiiCG/3f+5SJO53IO2k62uIjTJNu/UWfXYUK3fUNKA/KCTIumPNGny4yuS5ge/rtWufCqSIkmKJEmKpEn48tXL98vb22ac8SoWaZJt3qmzKzc2SUPL9BUWaYbbr/XxmMPJwd1XQvIWSYqf/Fy7Bmmm2txEZFEtXimTZlWbJCmSfNdFIgQgT59x6tZJiqRJJAmSKEqiJAmSKEqiprokRSLLsCwEIHXKD0KWYXn6UGValmF5+gxlWpbh6ZJlWBYCiIy89Zi26eFBbA+2bdoePNgebNu0bdu0bdu0PZjuHBczcziMwuwcBeMwjMJ8Se6S5fzkGYVxmE/vKRZpDu4efmyPbHUVoUm2eadM25WtmiZpnuwy+W+mfgTI5tuKEEGMIXd+9zWNRsvwvO/Wp8pDZen3EktgfUM1SZMkRZIUxTrvWQdH58uZLia1KykSGYbfnmJNVrSZmhk1byKyqBb5Gerh8/Y0JaOy8k0WiRCA8PgtZ01TrJ28BvL2LiKr1nIN0ky1uYnIolrkTaLZikRABEQEhEQEhGT/rdGm7Xfdp3us2iZbXUVokm2e2tnJXbRME2H2Xfeas8jJ4t5f1X+M4uXV5fXl7dMlElr+svixWjy2Wr/+Is9XyIhIyOitYk0Wa7lGM7XrJiKLavFKnVm1q77bFVIKKaWQYkoppJja3RRt2h5sD7Zt2vZpt2nbpm3bpm2fa5u2B9NP/49YpMla3ql2cuO1CS26DU3LNCHC3D+z6jGHkzV3+krIp/OI0Ky1vFO0nWzVNElD0zK9efVJ0cfJ4XA0HA/n0++Ti8U79VeNx4bmWMujoZlsQ4gw98+seszhZM2dvhLyqU+EZq3lsc3krqsZNIPlOZCQEZGQ0W89OWgO7Z360yM3XpvQotvQtEwTIsz9M6seczhZc6evhOQDlRTJ4UswWYz8TkyKZnkLLN9gTVa0ecfHU46mhnZeA3nbYsga2jX80BzV5pUyaI4aSVIkQgAyv2d81DlqsVquVqfD6Xg8HY/H0/HmzaQqEQKQ+T3j45azpinWTl4jn8W2TduDB9uDh2ewPdi2adu2aXuwbds0nY6LhMzIjKbDIaHpLISMiOQDO1dSZopRGMdhHAf5czE3XpvQotsQIsDbr4gsssWMM6644it1McZDk3sS7Jazpqloz6/+/o28E5MiaZqk+S6TRZpUmyQpEiEAmd8zPuoc9fD0+A776NuhU9WzZL4D2LiRwllJi7iaIC5JuE1hhYX0VDNtHmiRUCST//XOtTVCw71XYFDnk1cpyASVuhcyIkkccv8MJVkF/6iqCVlD0lb3OKNObATtvK3Alak0AuLyH8tCL2Hsqjn1I+mWVH6MMhC5V1UUu2akJm6JcdQnZPzUS6DQUsY95vi5x1FHMvmfS0GN0SmOEqmLFZNvxOcRsdC7SkfV1mH8MXoAWbCSYR0eWZVAQlVFAQgu/hUe7azLoAhGg66/e/rHFqsE7kM2Io4UbyWXiGTVj6QcXaoR2gPLIOiodqq/9VRJV1lIFtt+epAWWQQsGOu4VIflujKs+gfJPLx2wiQ/QdDprHve73YNlDegM3vtQ5ej3J3bDJu412+/vekhzCjctmk+8h1nC5z0m8NWptk/7UaYhc1xPlhfeevHhmTuni08DehTTjrp8Eiuzm0xiWv9buemHVYUbdoyH/iMqwVN+clhKsvMn3QSrMLkuB6qb7z1YyIiZ2+W3jZTX+d0J4oUecjcpkRKIi2JoihR6mabNCURVzNiNSrN4bVPZpej3bPbDJu547ff3vQQZhO+jmk+go6TAhdhS9jONPuj3Vjmw5Y4L8RX2fqxIVu6Z2ufBvRxTC79NByOisNKr7lpZ64mehnLfAAZFwUtwZQwnWXmRzqprIcpcV2Eb7L1YyKmZG+WNr0wzct19JDTncqyMkvb8LGdWAampLS0HKQkJaUlpSWlJSWlJaWlJSUlpaUEddcpkZQoiaJEijxkHrb7yAM5bUoSRZqiJFEiJVKiRImSdWoHNN36IJ6SNxfYDqV+FIbuIUhbfb1OoaVdlSP8IIzygkDcIWDLrJC3j/hLTjVU0DODmImIkzTJZFwWaogRWFCiBL2rYI0E2oD+KdOeDv6bPuv2afpAt2K1YrRitKJbsVqxWjFa0QspRusAGxnJM0K3B7x9tskOso5jAGfhDapL3sdrZA8I7brQ7jQt/C8xn/+GPskfnWzlp8bVVwzj6tB8WPj8jVG+auue/7krWuK6ztdm+zPHbrAOrrNQHC/e3B7WmVq2u9MI1emjB0rb9dL24LLbmT6OsfVzW7q72R6j6uHr9mS3EqeSpc9aws6ut2ucbD2Mmb1uFZhhBFv4rKpwxdXV6/o6vIgp2VilR0bhcf1Y4tpWylrFLm/VwfL5K6NLO5rW36e+r5MhPCMEtourEmdcF1i8f2VPf67esXzzyIVV0kd2qKtC153ytW+77q60IG2XHdhGNKNU2FW1exF/imljZelbNl7SfYMzCFPcsrufZanXdFC+WvtqZ5+nn1+/fOTF4ov9Cv/g39cTjAv3YoWLCLDRlHGq+rOFk84wvnGEnTduKJa7qhXXh5TLVZ8htbwGSTc+rqkLlLKGDEVYd5//0HWfCOtdeHddZlhZE8qElCQhS1sFIVJJXBwLBA2GLAFBIThk5kpz0AyTVIYj2AjE6fJg5xPFHDpZPlNHGhZts+qJFueXcWoOF4uigCsjBbBJ2Jm3H4t6q6qnyTuixjNnK29CW+qj5JMFr8mG8KxM2IY1RLTgkPSyfl5MDcJ3bPsvBFPHQekOt9um2dSmH2puOIBkQSFLmikGLEZ+b12uyBy4RYSwud5EKZOC+1sLcGBFuWr5HIK9wcMbYtN4aFfN5K012Sn2eTAcS/jrR+jnagbg9Jj+Syz5rh7KcHfhl+3YgFJjHJUNl0kuvMBnp2xqiCuL5SOjYLopggGnAJDfAXqrDd7YjVZh9WnH3+w1ML1OXlFpNnb8rdBYZFZHXt+Mk5szqI/2G0fnoVjNNYlrLpoiVdEh48fzUx8ZBqqnw+0JMA+pJYi2sHEFbZwCnSB4Bj3dd3hKTebGeRjN3rKDEvrBDo8iHMUS5nDoc+38LCosYWs0WovhOCmNNt8mlyfCemSgiOmxtGSRvnI898oklZkkJJZcRvZbfFhGswWjWWcwAut6o90ULx1J/PmyB116WE9y1n5qGYnRCtB7muawN5libDkbmEa23QAb7p86uX4lNQ3bjLlmytfUlXox3/NuteLR0fK5u0aiXjR+kSNjk4kMzTbbMfeqMijbqS9crx7tfXdpSmiOVBW9e+vie3KOzCL3GY01OFIjMiOzxS9pZIzHZNlreBf672Gy5x42zpvqVstZLfJx1OQiVl3Nu/WZtt2T8rQNzPv51f2txkHNKquT0FhttfkXC7P/en794PRfutg858ZyQK6/aWynIfrS84Zqrnfzuy5Llsb/FFd1pI64j9cYyUK39WGsBnJ7PE1xVSOYGJgVmlGXTWulNbcdNbeDM9aY8SalaF00/ShUb+OzMFYXUAEXyAcXfiAUWJqBqL1pJqaXJWqo6IA8YegvbqCN93wX60jlSj/71kbJSkDeHF5BBGvY9YEvDk0klrszt3w38uLlK00QUNt546x9d4qj67lCl9e7xH4Gh3teTmnqVas3eHfwbKv2+DOVjEXjMlTottVH+ItX+F0HVD+eNB+T4Dze7j00aLedv/dWMapH2ktE/bpciS7f43tpde551iFjog6Wdjn29ZuPS+fjq/Nx73wPDPUz0t6B+UGUgVqIwz2CeSVUtzqFhTJg/d9wb308vUDUGcwTSQGShfNZ8ThZR6/lqR8UhSe3vKJ7UJ1ISddO+wdI+lc9r2G+8BZgM11+LhL6oQNAOjuGqOq9i+C+rAp6VT5rvxGYVi4pGHUVduPavb/aXQp9P2ZsXR32Up2aElq30NqvORcw+vIiVu4JzbY7W+uWs5e81x+wwa7O9NL7mlwNL+4sx9XSecr/hN/qdTiUhDp0ZomlK2ZdUPiv4Ef+AyrpbSkHuyrtwRUMHFjSgTUFrJGOdL9dWUyoAROlJcU8MSlSxdUmqYIHCVFPEkkkEiDGTMKYjDCAxcJQiUSBP2RwwaPLJrKyyTar36OmX7CWGM/jcigEArJSq8K8on/Oa82t79JfhnA8/XTxc9AKOym5Myfv5xM3SnTmlD1bDYYRkozT18U675CeNIxcB78RS/Ho8wIz6nyNn1PUZ7euWKVjghXE2NPFskq0aAChGTUlF17jjFg/eSFHts+ceG4GgE1uKKvQ5lagDJA888416/0Pyn9pS9/ijyuBD/ap9zrgNInKikoqBEu2rI/2w12eHaXPcHu0ze8dnlpBe442jGcuhy0P8quverY+3bRgb/4VQB6U/KBkWP8W0Lnz3AQSZVspi9uWOJPwXANbS1HDUwcFDbU2EedDlROI3ED8OV+CttMaJiCy5kMdSiwVyFCqQURadQe7a1FdAu6IfiD6Z66OuFqcOuABkewnFhwJwYJlFDQbszOZt1xCKl/p3RaesdSjDsdaUPHBL9JAWD6wMf4qk2aMpkhEG4n54mbqY2mLkIiqTdItiSNFQsXPkCo9HFXcKa3CzBrmEQAzlNZeYNNnDoDTjIJyVNye86D/vtbJsCmLOc83XqxFEHsiLumh/jO953rh6Rmq6rOzgrJQ3NaY4JTGSblZOIs7eb6iMcYpjbsy+yWgaG1Jop/wvY4oIYQR69Vv9Cf5Ke0ZcEfkwC+4+Jwau9n8N1dvDR9B3H5btgfLsXDYNrbxvNWNs53xY5/KeUWBjMwjQ5Kv7pUgT+U7kn71oZ2p2dzNUlLwOLSypySLM2jGDfP7Kih7jtsLPOjLjBjHzllhgecrzGQSmLHCNE9SSWaCRkG2WKVjgjli7OtiWSVsIIJZI0aYAiWXVW6hcpawEuUtBeReCZmOb/6b/TXtXzfFXd1amm/610Mu4992jyzDfxb0gXSRH0uU263c/+N+sB31D+iTdjXsW8IMCBQaM5mFz1UW0+Ei8fJwUCz8Pp7OusijyuehePKyLU75bbe6JVZV51ZeUdNvaf4R+VIyVuRq1m8ZeqQ9Rp4hWFzbK4zd8OvPtQzw68dVjYNMtzdMIA40hdJ+U+WoCZ7yYTRRRynMIPdHb70MokkB9jcfbRKXj8xdD0y4CB6gGMOqj8wk6owfgT5j7kJgrp6okybEEPLCqWx7iMYyqIeYJyrqg0TxBZYnoDA9wuPUwyoaPTsxgNNwStu4ogM9f2XEC544qYHkb/myT58bMF/IIxMCotWbpzZSEdmNk5QNiaQMDYmF/yL3yhqrq0iOqzVDsuujhAgavzgPG1QPlL8SVSVQ3RAPnbKiP1yScNHp/MG46C6l8IDvN1Vj2H/K3wC+xyjbMqqXRg7laLC4wVy3ndJR6BgkDiGvVNhHjuF6LFTI7kZIC83jDGkhq4R5KlX/tDNah+DEUnWXn+bTiziJhVZR1Swq8d8J4UzbnvHjTIPdDbeSFouix9kzoe/Q46cV+gA3GlN+xfB/7ev1RaJ32Eav1NRtMjJSQsPIf3FMfvDiaK7iizlBK6taJ0TaSek4IZfNVBqVNtZDenl7i1N5Rb/7WuAwH8baVSOJv8IhV3EQKpANAgTJkAYApAFJIEAHM162L8KFFGMM+jjbf5wFvHoQzxsfdawltuk8l0Oeg7LxdONx2HlO3HVRih5byvUvMxN2/LEZtEQ09JAFBw9tE9yt0Q/WzOERF0/oN+R5Wo7J2MUxBWVm3L7fg6WZ1GW8Oysw8eeGuSBGZoeYmC/kKOymfexre6u1OXOE7zQ2KA/sL8ihk25ajeRO9a1ckHZYV6dcPpOtSop0LW4qrOeQPaHbqbqyIlaZBWQns5dVBI9lMRVemXJ54SmhiuB93DCWgPBe/AQ+6OfKvbzOKMgupgSgvr5plDinScy4nsfj6WZQfzFNrAl6On92jmcPW6MgX72VrcuHQ1SqKzZUIRKZrpZI8F79HIS6bB833qg8Zr2qeQsUlBeN24c96MPqQ+KLZPGw5xtZL5C4JTV6iHl5LYM/09vxInSzrQKgQbiZPvf4kzg0ogW/P5GHeK26kRVldQ/KjGQN41KpJTxQSYgSQc5GRtHYqoTGK09hqvXfi1qf8WnXqa2uA3ZcnLZXe/s96Tj+PIOLDEkc1txpEQoa+8XtITCk8WsN5cm3JLCzidOg9z8cnxTls+vy5ECy6GL48LhLW/qmxCOOrXVNQ0dqKkW+cbKSNWpR6QH6gURFghSkRDLgKI74MExrWAsMICESRchRHFMM8YNJhiwmttWISYMmDCwXbrOAJQQkL7wyYKwBkUPRIzRNubWt2osxNXLKvAmFqvf9Tit4HmxKHu9PVegbxgQt0MKTXw528ckUdBsV9mG/d8KRF8f8yy8NK7Z8TcfzNNyxEDKaRtvW4e0t/6NtW5VgS8zLvquNW8S6GTx5MZA1ikukVvAg6jt4Nm7OOC/Y98sus12LqTVNi0oeMkExW0/Asm1pAD3QlWGnDvjXc/1uhj6M8UsyDTxHnLJ55TXlw0AiH7uPg6mq/3XIRuIJQYFRSill9JgVa/Rg8HCTrUm8XYcFByrsfEm12MohcQ0WzAJv3W9Ml1JKKeWUU0oZfdD8Xi122cohugYL5tiWKxC6kLgwnOn4R6dXTo9C/EtsJn6fhsegQ/wmZx3d0DkkyAXmPmJoNCb8GKBSl/zM7AqQB6phoFhpHxgDe3QMUusr+o7vQvkUJBrPSkWdBJJiOYcWkx3WFg9OHR2tVG/g3dCXwkQ+mYZf4qhRInbsHF3FGYP4RM9YWlBYXJLsnJYNvqvzN7kG9UauS26sYYl7RhmnCmT64dvsEbCkRFI6+iHKUMOROzACyLvZsVhTLFFigOYxS1qk8HDj3jO6qLNy/rfLn49APxZDOj4RkdCcMf8ZC4LD7WD0yt3j54OLKJshXhLGihYOMgDHFVIG3vxVnipey+mJdAlA+vcsocNMXuy9bfBp80MtP9Thx6OVTsDD8jL5EhinFt+njWfFdaJ0+wdCs7GNJyPhRPzYUIy7DkqClVKlTCkqZUt5bTcdJZy6KFQa+ZkGJAqVRn4mgkSh0sjPxJAoVJlFaEPfEq4kKFQa+fmz3whWrNltU9aVw5ckCQqVRn4W4JfxlCKRKJRUaOjnZodqGE1mK/rZThhNZiv5uTpAolBp5GcCylz9CmM77ZjARKM5IRYmFiJ8sdRoE8KjPckiW5YwfWjwF3ToMR33hpinVM5jfogqW0mp1WbpnsdsWY5MWkh9M/Cdp1tMQGVvN4ftQcWsDRBWyeaE2yC7KBGFssXBU931a18C04ChYJ7m5L5i2TsZR72YrlGzMuiNFx3YrtNYzGm+uZRmgb9GY+HFKkxIBQMct1kPlsC3TiKYRdrzRVaLwJVXrrmM8u6la35/681S9M3JH308//ZPeFgIJr9rz/6V7rkejCYQCufX+hPpqIYYDN1r/vHDqAuuwRuhV/ekgTaaFeoxK62jhOSmWw6oi6F5E332EgFFQh2hz91yXSLskf7T4abb6y4OOvn1ea2jtgH0l9/gLxD8yWW+9dIKST8DmxhGMuEN5pIWn7oIH0VZftXJBiddXGVS532TX39dDSJ+K6ihHqClU4S1eislDoxI5nYTV3mgvEje7+PIlA5P1P2P6dpzHAzL8ePs3vvc33lUnWpOlC1cfFEAUV4/qo/lSym1vh4DHHfSHT9jb+Pi2GNKPhkCrjMDyqlnOFYir6VV9RCMUPx9ZJ+fyue+xlrS9Iu/Ka+A5rcAH2j7lQmJiElIycgpKKmoaWjp5CUEQiJiElIycgpKKmoaWjp5iYCQiJiElIycgpKKmoaWTl5iICQiJiElI6egpKKmoaWTlwQIiYhJSMnIKSipqGlo6eQlBUIiYhJSMnIKSipqGlo6ecmAkIiYhJSMnIKSipqGlk5eciAkIiYhJSOnoKSipqGlk5cCCImISUjJyCkoqahpaOnkpQRCImISUjJyCkoqahpaOnmpgJCImISUjJyCkoqahpZOXmogJCImISUjp6CkoqahpZOXBgiJiElIycgpKKmoaWjp5KUFQiJiElIycgpKKmoaWjp56YCQiJiElIycgpKKmoaWTl56QEhETEJKRk5BSUVNQ0sH79ABEBIRk5CSkVNQUlHT0NLJSwiERMQkpGTkFJRU1DS0dPISASERMQkpGTkFJRU1DS2dvMRASERMQkpGTkFJRU1DSycvCRASEZOQkpFTUFJR09DSyUsKhETEJKRk5BSUVNQ0tHTykgEhETEJKRk5BSUVNc0f++myxe7SexiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIftPwd6RD0yqHwNrvz8uYMLumJLWHhb+rIBBdfm0j4hXWvTMsEOewwyxeey42odf36nHjt/3rdMfevzGuUaKO4O/yTOb99/+ZE2/QC9XBG7/HiR1HwyTB7kc3nalF1v1VSTLdm4Sn7O2QF4yNQ/vNiKW/H2HMzDbAAuxd8pTtGqxQapl7IIb/jfg2VBSMoJ6m8Wfw7gnNnsebxnPWqrofI0QIwnxKTB6szSNZ4REkr+AiJjp/tdpyyPVFX9bf/fEKp8Bu/ah2vc0I8V9wFVevI8mW/Xj8o475AjJgPgxmIyYg25qahzBF46EnsnaL/nruXfK8+jTOp/UjCSiBiM+GMd0esDjZ5Vh+uqkxzAccXbbGdLzAtrUMjY6D/BTEg7LKlZBiVxKHQiHZhZUpOBNzYNgoMBo3uid7hQ8uji4ev3guLjcm4uKpuHgmLjbBCSaZdeEN9cEa6kPyDsPvELxD9G7/5uiM3lgfD4RFXakHHbvopS6ReLBciACZi49tH3ygj7M/dgfbD2+0xx2j7ht8d4hWK4qZikXJDMMzhI8iJM7i0KOL0HGyZx3YvQ4eRl2Mlp/8NrAFh5HO+UEnR2LOn0XPrVN8lJAckbz4Y9Cuzdy/mfdsZh3atJm5M+clX1i3ui0Os528Vk8itkheLNS7eV5wqW7C/ilu6N3RWbE7KV9SL/yDO8RehV59jhzZTV6ct9wbyXpHWdX72N+T82L63baYof6O8F4MNfru75GlfnzfU8oKbO3/fzphlXoK/d11bb8V5+P7F1vWYHv+/xAAdevdQG0HcJoXraD/ZnWNtZy4NFqStl9SfRjZjtblT8fHg/Tjd8ZyU69krXVfO4dBWHq5ce+dUCXPLe82f2UySlUnlwYOt3kHOLS0GsdWIqUs/8k1i4H80NPPu/uT30jdn4LOPh6kb9C10qND+4368CeQVxePj4kyfgw0DD88HPb+8Hh26N9DcVfj5v5wO3c4+OHxVOqvlOz6ucQuuto3i2ll+3y9HP50yyX0x7zsuhO/zUujNXP/8shzvBdHu7fnUbHvZ3DZd3PmxY3Gv6vtoiu8kmlNHcmepLtQf312A1aRtuM1co9UoFChQocKjn+omRtMZrv3PeaV08U1pPW59xsH1UJwIj8cE+fTmMEFE/kXuwo80RjAQxcid3tLsiNanSf9CnQ905DBBU0IfKcybRRdQV1f2Jh48yEwkTd0p86XiXz9pgt0GDK4qAmBu+w+cjY1uv6Pk3J1LXrKPed2HB7ALLi+XucaNGjRUA8DCENe0XPjTHh9wipPBw1aNOiga0RDDtyOw/VZhbVBTFzWR+S1EkAnbcinNyy9oUMAFw06aNAggRtisF1D28hOLhp+dd09e5LuQX1eI3Pfme4HYSikfQs0MR6+dFFSFHsiX7iRm3l0b7Ius7cS8fGHNiLhmfWDP9VK8z9EeX75nx2+9mG2jq3eD3n7vf+BE05FR22cxrWXbl6HetJVpoHXkH68xIxo+YlEkCBBggYJfscWc4+5x9xj7jV3mFtb6gsbwVsrYsTxGHLlmxNGN2AVsBZrKub3DxLqkRuFF/wanGtrh/Xl6HOLK+sdTE8aNGjQwCGscvBfLsEzGj/T+07s/DzuOm37z9JRe/4mM90kx+WemD8u5MfGbp+keisZVQ/h0oTYxT5MUVMUbJ6YGDlMZBMsdsr1RiI9acmhLFz9JK7PrmkK500+GrRYZH1E7nLe3MO110fOfeDtQhwZNoG7M8GI4IKmb5PZPjFp9RO53sZjW6ZwPuughcv6iLm7sPmFB37o2A8naR/qoQn5xoQBL9j5CctRgw4cInSxDyeq3qgA9UMssjYiLpx83q9Ri0W6ENvYjZNVf2rPw3TWdyjswtV9Wd5xaa+NbL7Gfoy6kv8eWJm0tb6OZto82ekRwKHJ/HAzv8ii6hy7zA8185MGVOYeXJ+wSR9V+MRL1XPX6uJL9baX+MFnbhFzHfYdvMjXA41NjCwuJTH23T2GJV/GugqFIZd+Y5d57ODCfQ9e1qyLNuShHQvRhTzQyRB2XLohi5lgf+7XPtvMfeaF5rrFbkuLbV4Blplgr0ETUwN0iYlxnsTgR0hqRjMY6So0wlWo2bDUAR4PuVGaOD8Scqs8eX4MxJgjP/oxI5r4rDAd8iOeVtdRi44RaNSgY108tDuZpkDuJn+G3GVuM7eZv+TINJn0++O5u+ue7CTqMxfuRJN5obleY/XQ82nHHzIyevni2Hq5RXYS/xd7vxD8X8Nt9Z2K299oZjM3eG3kOlZxK19OXu+60ZA+5KzD2MFFndi4R473dTNPax8/cedW/qslvVHwA1Mk4TP0e4qrP59nZ74Vakt6zs5ne7OmrgluxPPRBeIH/3to5znT8svaQL3L2yfqo7kK/RvECWC+Bs4P0E4zOJ/OyBaINSe/e/z+OT9J8+XxsplGvZjvxHWuXhx3dZH/RVe90XIzDuf+cTIxvjj6vQwuGHR1kf8l1eXPSZAb4rz4WtVmGnTgkIu59ZxfSdUNZ2b+OjG8YKuj2cF+rIulyDuTn2viFfaJyoUbNvLrDH7wvwqdrze3Xcx88XuqTx918cuCu/bcZq63dHXJ6E0/t/LX/NJwkaM/w3wtc/Q/3eY55mbf2+AC/42sv1rzezl+42M0WwT58FO/0Woq528rWcTp2GVeXcnBwfe7YHEreTbw58NfZ/Sep8w3AI8La8B/5dKP27HzbVn/hb///Gx+5litAx0D+A7gNBvZdMHArItOQOtb6vbncDo3fvx37wXaTJkZyXj4/zY9kHYwR4rAEtARfnmEp15UG5fOe8rAb0vyQBfub+Z8g58Q7gU7kaG/z9Ge6k1buKf6/ceDN9l+gAeHOjoAextPnfWmEf43PP+1f1Co5+W5HSN68edvyPFTXeGHJn9NXCfwb09jsY1UgTOsq5B+23uS+C872U9qxByzJukp9jRnhjvLeyPa34w2GNFMVrZLZ/Wn8DtY7Z6eyPsp667SnBPLs4cGylk1b1aKfKuC3rmQGr/aZQLnWb6EdA7zm+L7+ozsRwbIfO7/ajK33frHB8pjydLK03SvQYOWD5JVGyD8oZNfzXZYEx6EZlR+42WAxKz600rxz9C1t0DFqP3rQfM4e2QMG4Hg1UFlMz6o5uRXiQ4mLhk23XsriYx8T1K4LRHHVd4jYaSTEQUSE/UHOayHId/xAgdeG5PK8epYGSNbNbuucxXvCX85XxFwxf0y1DM+N1eac2tl3ep5FYrPW8vVaz4+A/MrqLm/qOWw3yvMiiaATGaVxVixZtjr+SKjz6n6I45iufhO3gUfoghBmmcwiJBK8UgSgpuY5l79B5qYimmTZhJumhz69wBVkkYyadqkSgKulI15KsINiI3b4hY253uMqRITYzne8fx1MlPpBgdU5fkwBn18f63TqanbLf8Nl4qn+cspFaMy4J57po+aSI5is6poYPR3aUr8uWrCj8786ZXSQnZh5z9Xneib/QRdxZi9M3ZK8mLLPBC//WQgSv8FdL37UVz8VfP2qsLp1Xy+qpB6Rc+vcA/To70hfc/TnukF1NdOfP/Gz+b13o7/hK3sc5uVstH/OZPywDO5wsNDMsrF99H8PHgr/id942XIjVqzuCkoJNrKfIFDYR4+Yf4TRPOBD27wnVm988LrQm9ecSeKAgcRRLScfW7umGOzRv53eWMlRkUPbkmShZHBRSCSI5IXK5sQ25G3IG9Arv2ZeDXtCafQHeZS8OGij4aAkpxmuQpQA2o+i4V9bhc2mDeZt5h3kLGXPPSTh17y8MoZgIEAHJ4SHOJiqAHFUOfLHf6ID//ozE+MW3eU2xUysljY1T12do+E3NNi2PNI02WQyT3IPWz7OT9OXCaQCbZ0CE7GA3A6ziEMlwlkgi0NskqHEC4Dd7Kay479Hm/Qopa29fsut6wJulVlv8pTyxTHrn+AAhKub5ygTR2SQH1Dhv9UG7IJ7G/4T0fmG8bc+Eett2ftxmNsY5IZSfg/QLm2ZfJaTOqNPJV7ckXKhlfp683f3V2NokmTi4sYK8Ejf3PHmxblAUrNAqLkLHCU/Ql4wmivurh0k+CshBNHWaJMTd+9/MOKaxkWlDESVC3JBRQZ0stRf6k3iAVCQBiIBUIAK1AGQkAX0QurMcxlGh6WwRJIeWuAuHRWV7puxduoqBUueYDE5iS04ZSpEFClRp0GTXoIiYhJSMnoR4ucgja9dOifrhaf4qO9dILba2Kz5WJkepzwxNrBlvOLGSxK46Epd4iAQ4YCABUadBgw4QEEAgYBBYMfLHAI2PDCgX+4oJ/ig/286k11P3I6XIx5LqItRqHiNbskUepP5ei38KWD6vGLJNRrkkvO75ifguraBLFuuVCO1l7svfak2GSbVaaTlw4O62uJcSsyRTXd8pSPzvC5o1ur6muk4/CwtNnh8LC0OeDwsLRZ4PCwtHnA4WFpM8PhYWnzhUebFxwelrYe1LZUiCtviBW0jqVNtZRQGFdpi5qIDlOS5LiaWyCpwlvUJXT0huXm169Xd+nQEasz1GPiqCPrEg/wWibpqCtrNHU9crxouVJd9Ej+hnEto2chd8xYfZbM4UtWE+mYay/gR1OX+n2TZk3CrIU8hg4xHWRkpdGRelZkum7NrttxfEiJHI2aLi2hjrrpxZWurEZrCyW7x720yUwYsT0Ep4nmExq2co/RykC5mOmdWa3uhkR49Fx0H0JawD/WOtECOkpl7btaZGDlhW6sGtD3CpEPnvanY/6Gt/K8XrYQievkJaFAerYwC/xo6HO1Qc0fAEFFfb62v0BVVggU1t0Jv2hhCiTkIizOvb7IkTWuZ93q/5EVqq8PZb9HCG04yWNdVZT6fb6vGP5zYpEWITJdofRc3YSuZmDv5M0AWjkti0nbWOmYSXT14KFVP6sFdCGF2hxtPBgGT0ppWU/aNpGOLYmuDjCNmVaYtI1Ox5TKNM9oiEMFcWRAPBYkwxBHJOxmRFqWl7aR6Zgj3a3Z+NFm0zIxbUuVZE49aRHLocGCieUJYWU0liMJd8TBHUU4yHjGwh0+hCcKkTEIRxjh6EN4XDgZxnFU4KCo08LBV1tL4VNOUyjTdrWR/rl1JdK/TndO18lQAk3GVcA9oGrknpH/fbD+k3tasO9KbUpjtQxZsrinFyv1TWlEoU07iGbPiPjE5fLBfaP/3HCf4CfXlVRZWaMrd3aqai5XTPZ0yNV7/3X9T/w/b42MCGgpBhD3wkq5IUIKVEhxMvWzW8Y6ORlDTeZsflGH31VHyU9Wv3KrcbaFvSjFydz6WyOhVP9sFKU8mfdxm7VBhXFbtSxVZlXw6Dgch5t4Ee4mEMlw6OUYMRVfwjpJ+Lcfj8uU9Yjbu8Vc9BJhNUacZpU82KPwCElIWfsIkRPImeP6JpAkkmswBmdYdEwiDeUj8KsYIdKrNViwvUQRjBMTmBsZHBGIEb9gIUikucZNHDei7uIkxmLdrtv8mXBXo8NJcBJCp5/EGnqu/RNOl2tYlJewREuMxIovw4QEJRQjwcHK3qIQoREXqbcYSKz4MmxIUEISKVESFl+Gi2ckhuRkDi/GokCL5Vw2UXp2IzNz1RoOZ2zmUvhxNz/vgcNCol25AwaVcBblxL2zLj1eCBJuUV5wWap+DqrMV4RoF5THXVldCQULiyp7FaXQWzFRZ666LNaJL4MpIYmMUAD6klsYEi0xEiu6t7yKSYl9ba0x9SUiME6Xp5fb28eXrzOcLk8vt7ePL18XXd4+vnzVEcO7t4bfwSwtUaUgtmK3jHMZm7gGDVI7nU/RCgue2K33WthSk3Hb9KCm2zoZ1SyYnq93tAiU719HQ0NiHGVGOy8dtNgX18NceiSn3iw0bkZm5arnoAX4C+u1725aqm4H1f2lXD+Lap1CbSTVUkAN9vG/XGBTu3GnIlUKlkelYKEqQlXKsrhcv83W1ljQ4tat+88yp3ohQRq9az9kxEnjpq6pYgz+HGScaUOxydq+Ar5pdnnbOF84DqOp5GODfLH+DhzPe1UxrvoNp3yqZT052YfRxfZiRvSr6cMjDR2Rcum4o3IrahrKp7YrcFd8rI5r8l3O9bBZiVT1NN3rNYEmF/cGocSaNBOCGldYH9KquLPMV2Xpp9Vdd9knmeEN9gtBjh+vxuCBweoMxX50N6fbqV0nV/ocP3H8jkNEmWbrx2A7I4eh+bbIX/BbAi7nsFM3dP6qOpUxyV3jdg18/GvKGgTaMS74a3tFPcp/VRwuP0J+PWGVXk8IlO6g4cNbeY4hLvIVlk8qj6C6Rlx69rT4gU+tE2oUFyvLenXSglfUNNcGy1M/L51d6Kq9U/VNLPCZi99PwrfetNboMa/svxmkd66vCov/b/Mr1gMxpUJFXgTju5Ji6fH5JNwJsFVm445FVtItV8I0XCKoQZZkFbfqas0Y9h+8HbF69WeudZKALP47KwaD/p24EGm/YjcoG0GJYeiPC7tSh/3LC2yRfGEnvsGzrBX7ATufOo7nfeiGHT/+RNPANa2C6AkelLvlww8nmjbBvju7mrzm3diLq9/l+i6gESr5dxsfSaBclv7j7yp1oRBTloj/1aP6FJ4AAqjpnvhN43YuX+TiVjDDaPhsSvltEVbdusDZ+OjVaeiQGk2FjU3z/9ibtMxovuwB8c8d5Pismb6GBJvG6b1sA2RGY9Qglu8uvDCWFsWkpfnUF4XRY//T7ViM0JlYh9wXEeKgPoWOwiKHn+BWsZote+10jgHen4HujeVjd27HhgaUbHGM20igT4Pny5tY4wnbAaoFQ1XTCnDXmtbEd9Xor5ZdhjZRueaFxI2DGoyS6GRWE2f0mEEaF8aI5MLcT6mtHuOrRDv+SAyup+0Y1ARpkOLQaPAGOYMZzyhvjL/OWKApat4f0F9kZkK+7RV9YD8QZBfs10CDfOsPZxp/xarfA81m0M7578/X3nHs/8oDrc+zhlqflTSqmMtcHQQ06dA3hVEPCOlHRJyi46xcG2lWKdMiz0hTXiVgrYEf/39TBU5dwWT/7wtAdN+u2eXKpcVkqod+lIsD6Qr+v4Jmd6JmI39W+Q9tVxuTPH39E8kYV81plijX9F0ngTPhCv9/JQ8vhjr22a9Er4m2efJoXvEdxNVG+r9pHX7N7/1/mf8f/f+mWUk9G+o/LXrp/4PL9ov6YyaOT4i3beMwy+XI/0YyL2k2mqvmaCaapdlqLpox6XjBfqIlC+AFpu1a289OzoU83620JiTmlmlg7/xeK5ZZOG7HjVvm4VbusItncd7zbXnPVnH5sBTv5Xq+UWkxE5VFEloC6YPusphICFG+4MdRB5fTVLGsUqojukhXaSjNP3Sz49AVq1BcbHtOlGbjuu5h0S7t5CHmN2JvzLY3NVbUb1ncDQFl7VTrFgTlitGzSlL1VLmXd/5o3Uixl8ZE8rZM4w5IvJ4dyAF1DhNfP9Vt/dG4chRhzvrncoN6bAprRjq1cj0ujp8Hm6j2uAyuw1CYkcrWIwZ9e4k1ax2t8NHgLlpWHjmzKdxQe7rsCf4d12hX2fPo+Y8bNxofpZlQuAq+2R9u4jntcGATUHnIUKelQk01uD+rV4EszwITMAtoMTNhO52kDCwLZhvx7remk6bSmxelelID0w6+YvIZVu323Ww+nfmWxV2xyKjpKKfVPW3Axqk5ol0iWV0JCugSzknq5ikDpcI9wY2oZE9oBG0un/31g36+1A76uWsTbh+gYmySG5sAyAqmYwc70IEB6cI3jx4Ex/0pOzYMDwV1v83dkXO0W8B4whp4OMvcaDDUDZcBHN9UPxrbwaZkk9EK+OZMcv06GZmFJ3vCwMXObhs6R6unx+y8e9YGOHPK3Tc5X0z3zu200pCSbwom9oUwpjqY+EeFD1IBpgAF8xEGbwZlNQqmGAUTF75ILTBByPWdbuAEVE/Q+vr4oqYiDL8G2eS1/9ClXHiO/2dCXkRqLE4WuB7I9Dyh9XKZCsmImabyyi3Lg5/iQEVw3O4s5J/9Qc/9a629Xz5FW5CTjK7/2pWR87LG8grS+OBAsRs7X0me6gCVpGBwovCpDFW6pSP9js4sXRVWI0jLJ7ODAaEsZvlgE/LCXtWd5FvdpprZhrOqcPo7umRr79wzYQqhup8p73PuZU8NKHbKacXJDtaKi3HpGuVy4MqTHuwVCYp0ywb6HZxZuCosRlCWR2WHAkFVzOrBBuRFvag7qbeaDTWzC2cT4eR3NMnO3rgnQhRBdD9R3gd/4rvVxvp6q6ky0s1okIs5dphNBcOwana696APs4+Lix82r4SzY9DNnP1wA4jZ6x0k3z7ZMN/k17vLkrb4z+QusE9L7/K3Ai5VD8pyjOrcg1mPzukUGd3cUBis36qpVjg1DXJXhc6WgbnxFtGDydkZ3dPW1r1tP7LKinT6Muy6uqLMiFe/Iel4z+HWmQ1z/Z892z5O4MEtiMF0NRPCEX7C/zqaXVBRJy/NinvfaiiQqSNbeK9wDzf/h5xN4NJvoCDSnJaWmebhIaYRPe7bO2HFidq74A07C3hCbaN0eWqUwhEACKQACCCsAYKtBBqoJKkbdHItEClmAxYDC/kAJsVlHV1yjAyLymrGgpggWNUhbXCRISJMxChFo4NYVcdZuTdmF9WolUue7CabZAVCsYM6049Ydac+uvGZvqHez2e3qBQKNphrcDnwMB/AuvhSHV18TBizHKzHKid20MDEucdFNZHZUislGm67UMd5w31t3onivS7FmWVncp28AaJyh40zbeyN7oqPjmWmy9+r8oZ/p7Aljll8orS5ATcEa/BcGUrdcKL3p++BnH6TkfEGuQ0344QwGxtSia1/7sTa8A1HGzcCG8Xc1C/1v8+L+RPafLJX1wfDTky7f8bcksI84BJEkjcgnWCStYXkrNweywXCW1cKf/DI774vTrZyA1eLgejt02D/1Olv2D2XgDzxYI3/ceaHVYFaIKKP/fV27EtLIQ+9KuqPF3oyTmrayC5W8oLOfCy3Mip9PngF8Ko+7EafYLm8F60Ka0TtesNsx6kr1nCbKNzNd6mWFzHWkvX2ffX+xSPPGGgPufN79S4LD0/se3nbGmb8EXwQ5tkGnJTcePiW221Hv6G5/xjt9M7uMITiT7ooyUqVWoNdIQRJhV4xiPLH+m9JlD/ov6UQKstRw8nhvHdXD6IJIw10T/9pyGoNthyCrFSpNdjKECRZqVJrsFUhKFVqbHVIskqtwdaEICpVs98S8R9ZB6M8QAyC9dR7rh7dih56KBwPn/cYvsevyn6JRWM1gbm56AwCIRiJQmO6PegZvw0CANjpoAdvYeBEotCYvcEAQAhGotCYvaEAQAhGotCYveEAQAhGotCYvZEBgBCMRKExe6MCACEYiUJj9kbHxJdG/Kf9//MMAIAgMCQUNMx5AwIABIEhoaA5k/OwAEAIRqIwewMBgBByVzAACEai0Ji9oQBAGIlCY/aGAwCRaMzeyABACEai0HujBCNRmL3RAYAQjEShMXtjAgAhGIlCY/bGAoSRqDmHiwBACEZh9gYCACEYiUJj9gYDACEYhcbsDRm9JxwgBCNRmL2RACEYiUJj9kYFgPpcyIkdVe9Pt8b/CyItgJCBBACFChgNaAxg8AALhA6074eMCycK16TCLbnlPxgGjgOIf0C4IQlVHoieQlrf3mnQ9AM4AtSo91PvhRSec5Tr+or/r8lVMlYQQqJg9K95PbgAW9Y9dMcj9n8NVEwo9svDRpJDNzwgW5AUFVOEpKiYYiRFxZQgKSqmDElRMbWQFBVTjqSomAokRcXUQVLulzr9V67730O19/6W5e77lYXepEQjOQx/ZTvfSA0xK6itx6iQAS3AN3R468NzKHcRFOboUSsdCpm3ORMZUcKYX2MZCTI4lPsCCnP4qPCaimbz2Pf+2lhxyUPQLTi94RN5NmCzkW/bmH4zQUm+YNze1YO5P3PB/BoDH+k3QXo9vLGvsh0Txecf0PMZBJdNEJ2ZFaSl0Tkthj5uGEo/4/Cwljgqg0teHZKjbvP1kaHFyQ8zLDvoJebKi9FpofLnQjM3mkpZmseeFhwf55Zcss8teDP+857B8RHazklnPHilplJaerzgqLg950H9fa2TcWNW2Z+poKXp+Tt2BIpg8sVc7hUk4nwzWUEo0YKhaFCq5PShYJfWfp0ykgyjgud1oyZztzmdgkodgQyE0E44r5wmnWHZByfoHPXJGBT84vargpkFI0JKEUoVn3OL/KTz93YS0gkoTtBkICRM8fEoRx06zTNPPkGVkmDZA/u4j1Y6gxgw/keyIur0S0F24WvSS9we+tAJJq9s+VXSb3pFuK97m6+DDLV7o2ex7OMLyEAN1wWo7+mmskvzK4+2ehsWNbxAthc9a7KYTGsIJAs2Fpg03J5wsAt0iCq/KUoxcB07aCaQLtcQXQJ1mA76aNBQiAO6zRBykoRlgFhGyQCcy3akJnaaSoHIhH492VXPzuw6K2I8D8wKmKR7CPm8pD/j85NmnZhDF48qqfZ2nDv7rW2z2oi0NMrUCajSS5MuIRExCSmtyU+uAG1q9PMylacEj3VFayXPx+XN8RPPLi7vfLf8fypPLLqFjhgpdD2ex8g1a+OLCqhgAp24MDksT/yhmzBAGIlnxZQIVilTC1ggNIOOaETuPDvXuBxKfg6F158Zu+GVAnoIgL4/nUzmf8OWJX9JGU4trhB2Sh1mlU2m3YXhgRkaZCpMswWkEs10SMf+AjKYliBlVEjyRzbEUOdVcubrzmbg4Yr1p4GA++KmfrtCbW62PFbjUbNa7PqzNPY89ZLraLWGjplxO+bB4oKtk5SXRdHzdTEtwq1WueZySxpbK3rkiimokmvR30qpOTM9X+3qxomWcz6ja87lyVzX8zc6VJ/snYqLZlFtL/Z8I0T12aJP82AJSP7z8fUxKjWpl1+Vy4eL8eXDBXJ5uDqzOo7AVnkU9mJv2OLmVuUB2t+/4i5DY3sVnqWIZU9wcfxNDCt439Dwpu6qcY+yWHcbHYcDVvGOpOHYVGv4GX4WCFR107gdLsRhoeA4IDjvCqXNPV/tiHui4yk4uhz3Dkja9nMqg/ZcUyNabBRuFvlxhXbF7Rcc7BbAtU6NfbYuHssIYRExRCQvUhQtlxbvriMKGkbDwpGgtt7hxuj7l+316tlw2tOTyrPC+jeIi8Kp/wbwAI6wy9OgexxmArOPmlIblAZmZ3J5gYvEt3dbnjHw42jxC5Q8JK6VO+6RkDQlbmzRb57Nj0fnCjM7K4YJ7rcx+owQQ18fNZpsMnRJpEsy6ZKaybaVRRtT5mK3E9hDW3OppZ3U2xH2OW2v7nLEZh55HEwhfrhHeah/748MhQ0x6FCYTxM1yt9WANBQFsV4/BYU0LdI5THc9BLYb7gas4/fsoiWZ8PjrVkm5fZCMIiHJwTdAj2XPHOzgo9eO4mgIqNRZVC8OiZHb2ytp3IbLpqcTdIzCU8x3Vd0gqtWbkNHO7EqykjeNeDjtNZXe15jz9ucXdCPR73zT1ykVZqRa2XqLu8hdfwRdR/3e0sp50nyclAJK21FZRXN/HGKh4dgjRfIXLro7LAgxntspEzkjEpvBHw86k6ul5Ezm64yH9cREyPS0IS7ihW3Ku9eZwbXGh+0W/nqgmc0A2B6zsUORwrBt3z+hx8MdOQdBYFtPitEGF/WQqTVl76IbMjwhsOj7fVrx89Tdx6Etog19BAxzEgIxOnQ23woMgr+E3T0TSPYdoG1LOZYdr6mDHyFjyIz3iKpyUxvZjvXyUnHryPTbsfPzC65fEG3wLAjJlQl/csjVOxJ1d2086SUlwBgmW1ZemYIaFHgLv6mEnmY/ZRdLvCkO0+bi99F0Kt80/H/rRTo9yyb9XufJB/tjIzfxvxH6qSLvu4FZTObAzQb6YwVQYScwTpnVmfzdDZvZ5eo8i+r+Uc6kj0X+SkxmwBxI/PmK9vcUDKUv8kW7eHyA54yg+bMTgZf3wXIb16Zsufv3o3ycb8Z98OU/RuHNgVa4b6JWxM8sVtJxKdoOnX/0WxgZ3VnlfBlPraCzkMSRIkVI2+Otwtse/FvDRoGV+qoFhD24HbOChUz2xiw5/kwQ6BdD8+ioLBrU51784ABu6HbvDAyFNd12eth2bqwDBTH9XC5A8V9G9sxJ1WhHJOJ07psbe+xeCOxibY6UDcUtw/0YEn6EuGuprYWRHEdM8d4nWhd7PbPp18HlvyFh/nMWZnFZ34qM0b54/+SW3hNenPeZ/AW+/bpwQJ1I7d5UWR4d+FN+XW9/t3azjJY2WH48lAmfaicsPXd//pmO8x+CHORGzgeV5jHhIf4i9nlDyd0kT2mtSWB+axopalspKMlt3Eo1OslCkoji+nzuKVjJd4CWRTSK8teo0p+XgZGWlSS2NIUd8ucdrWXkLTltMiYs7FtSZcgR1VOD+Ls9Awxdgn+ZdDYRqCyleDF4vasB+NKQWtus9BIKZ1hdfx3qCyh2zIfj+H+MTEfg+9pRFrMb8YV5Gy6nFTd9TE66UzFqtkSVmOb1sLTtHpSTaoP9NFfXuOgN/CWOpT16fLl7Oi7SvjOS3tS3mHnirVNQptELDlsrbKk0iY0PWEkQWysWBeli4vzD/7wJ59chujbK3reymmnqufA6i5p4Wn6DNMHTzqxUp0mnybX5KAD7DrrVEaqr8VxbVNKm1I8YSlatWfv47ll3ycrpf6frhXqq1jXT46uqOtM0jhTOxFY02ewMZPAFfWg/wZ/LMeo+pAdHcmjwSCZ4rCmvsFJ0sxGnKpC8pAoCE5PEm2c8Kikf2a+i30c0L9vTZYRC5LptElmpE5XOPqbnfE8p2r4JH+aJBFYk8+Knsk+7KemgTab7Jl6RfRkc9xePqSVbuKp12h4kdiuHes5Y1/7HXbANbmu/qTqr501QHqf9IY/AbIe6uum8W5M8LDvN+HgH6UH/BSc9Po2n/bk34ivoAr8A6/cBNAPvB7qob7WqTnXT3gvp0xz9rmGurDO+Jqm3pU1woP/Uz5ZA6Tnk9yT34fnot7LN8e2b3+94k142Bnra5Nx93JaEK+5ArhuVFqWSiEUe9bzfVe7/nYk1W9CeUwOdOrFJ6wAGbmsNjMGqNyDrdgGiXANI4CQCxDuw+joEGPYuo1sbBPbacXggs8atzSKUzazbT37K7sfjwudLNOyLXWxDn/UGQG6cPlyQkIbY373e5ObgW9ceD1ORroUyuHwuT61JQ4j30wNcFIUjFlxW/JgyVDrZHBlIXm+UeBRWgR8MzZp4t/3c93CGtPgVrN+J24zYJYYGm1+J4tWbxoq64kaOlTLmuqaA7i9b98GLimLeqvEciY9X1WrB6WWc3aJWryuQjWu2lZGJpt2Y/U0mvvOYsfzFfypZvBw8VZVMjD4g2UZE/3oGnRBT4tL68cxHf4Ern7KemKsFLZsLesQNtEaDtExS4yalVFrGEH8FwtQwp+6QDTiR/AxPaBi1ciEQY7+h2TV+6Lx76PYulV5z+gHJUA+6o+JoIK5slXupAiLclIyELdb6vCI2gSrNXgxbyOqKZ6XPQD96NEpcwF2b+HA8gyT2+fpBqvIBPZS7HqlD/utVJg9DV9E8aFvvba3GuuzJMRR2jNkx6xQ5aPewYT1dkMGvVydUiL7PmN2peKt+dssOwIZemcSbmZZ1uwmg/D1AVyxjZwJWhTqXU0oLUWJetsaaguTa+vm7tUP6QyX3mgc70ybKdAOqAEkVrsFj0f6AGU/+ufMXnR03D7Tgzp6hJBO6YibmRAaPZBi1zeKUv90XBD/ICEflckJqfuskfoceQtmHJwtQJZAKs/qjqqOao4qXlBvUm1S64IWogaCbrFelVTAx1jh4StiCa1qC+OPktw86WCmdPHlP9aH29NjwAkEqsRCulJ4e+BH7l9pZysCtdgPRZU6aMnTmCe5V8oxSJsLmlzUVQW7b7XM5+rgVZiSujPBcezTE0Qt3ZDtSvHigX6T/TnGoNiEn7mHD4uiTJJQ9qIg68ntAGikTUMfc4fn41JleDALKIPCcfhRK5sSGy/nvAKNN5AXOU++MvWbTG/XW3LlU6LshbyKi8y/pSJjZY0VGTWTs17M/ikPqjy/V9AFnJEVrda7bAQ5QUMFubQ6+diU4rIYrpVLJGQSEguCIDJwHqd8gyn+6TkDNvw6kY8s+ZtWNbkJRLq78s6vG5bHZTv5wHW+WowpLFlBVtY8mWoqzDlZB1olfZ7VpRPL0o1Fn/qxZCvpWkSXlawDQky6SjUimWntjru1aJfgBfth021cB3G1ng7gwSbx08Wjy0Zc0Ngwc0bGm0uQ8pXZnYunS49+uYpyl0p7ka0qduhxHXJYnhfyryCdGh4L2YilMazl1HY2aWi7yYjn79xerLWJlLZ1jOyK26rzk+tRIaanwwAma/nEhaTo04xkJooWeIyggE3wORrjxOdfPGAusqGyIyA3GbdND3q6rZOtmoXp+UZHi6Bc0Y9SQ1I5Kgw2eqAhbbHVKpGcpdIFpDBpIrV7FEO2BYY1vlsAbeVmviC3j4Kyp7iNGH8qCoAAoCCmwwWpHf2BQrZKRYvcGlEbcAZvWI71nuep5kTJjZK1N8Skq1QjQlq7424t2iV4wX7YdBvXQVytpwN40O2ya2+sWvDTxWUjm26roLFh5oyMN5cg5SuzOxdPl5a+jcOaGww6BdENorX3jZsOaaYXwNaVejom09cheT32cuMWKspIYbFNtn5osbWsiHPzMNDga7HLoEd+/dtFkZdIXrv5B8XywY/XZpOQLEVAunAlhYh2kFdMriwZgvLcyGJHLiqFYgpsUKjAGzBli6JsCmRxoIJx73G7rwfLsImQx+5Zoa/nK2w0hIFNhyzxN3yzitFPbCuIDTgDTZPw3JrTlLRT/ZOIHGerdMBRRKUEKCsP1IO8trhaSBs8oJSfIBjPgnKWbMVyLjnzclf2mbxmknxml7fxsi7E/DpRdYNYZUuMqnMtaLrgj6oOz5mfSn3d7uEORkb7ATjKwkxz+ygoe4rbfTzoZwutIHbKCn08X7FFFIGFU5BukVQq2F6wYJAB5Ae/LaBo4qhDiog61iXX//4iW8Jc+AfsGB1z88w716wLomK1DrmW0kp52rPICg/jog6s8AD7VJ4kKCQoJMWaldxy4bKEpLzi0gaMwCY+bZYw60yHRX4hnOc/tHXc4EuSFkZBzkDjFU8yY209iWm9ieFqzDJjmdYjYvDMdZAiR71MdY/kzlbpgKOISglQVh6oB3ltcbWQNnhAKT9BMJ4F5SzZiuVccuZ85yWZrmnP7+LOzifI2zisFtHiUxjfMOf5kh3erx8nGK+DXrkqA7+cSq5bodG/dSGIbtfFGLdwUPX/65s/BFoxxMt3rHwzCOTKS5gbiXVGMNj8gZUERR6ovzXwUZ7mG7j8nE+QXfjaUIdb4YstnjWyPUs2ihShBAqpIFZAWbRECihyuJ4IsLvKsjyEoLrYD3F2/lBKOq7eb/fwItHpWJ1D+TeOS6wFnKVHxm3For8oNkvHRbI45/k2imW+KLbZ5mCDZODSjViuNbdm1TwWtLh1q3w2cy7q+W6tVa+/wco190rA0Nt+q5i67W8e++EB2v/2/R/LU60JbapTYlKdqEaEtHZnA3opWxe8YD+88xU+peu4DuLK9XQADzY172dw2chGsO16p7RlernObBSdDF5cSPii9+hOS576uuJHg05BbNPqlhhVZwGfVMFuF4FtE06s5LV5tBvv+EcDyGBbg/zw20uxpKudoAu5Od5esZO+mK9tLC88uq5ziTLZGmfcsd4jOlt/0AffY2vWuRSX0kV5cu3zdC9Lt7iy59QFHjA57+XJHIK9BcAxixizsTyCrrNnDvnmlSm/2fNY1qFvPkz4Pwp/2yZ/+CBPzhBJbULYhrDa48JFH6TaEMyqHab5kWxaMKMPDPe/rT0uMK3wgHVfhzvXrD1RWFjQuYlavhnNsDYb025bjdq7uiG+ahzWt0/baVuB8dBMSTCbBFMrBBiodn5vKrPNoFPatrjtSPvmk5NSypcaJmRSpsiEVJJGKckMc6v4m9MPYCVeWMTk6U4ymlM663QT/dOawWZ6XT7xLN8If623jL5p6sgK3ldSYc9rtXMN7pHc2SodcBRRKQHKygP1IK8trhbSBg8o5ScIxrOg0DQ2WyiWc8kz5+ZrqxaZNtpd87u4s/MJEftrBw8YxGE+jQ+llLeWdeqAuRZXFrOgJ1ZPYVZvED/DFl9g4Mhnc6VBWINLfNZqqlpaBUy7clt12elfUuCW+EJ1xvaazs1LKRl72Gd52tpSrajHf9bitXHY4XD//mCcat5pvVeKuykoC8btHTxYWuvFWtycFbSeXKWDo5VQzbwu6tXKZ/PNf9jY+CF6KpFzjC6ZGJZshJlCCpaCrkH0lhC10g/yg/pwqgHJCmt1zKVEU7RKtFgP2gtatMa4WksjPNAEz4jg3RRxsSxzASODTBmYGG4twgARwSGf/FTBylZivAQH2WIKQGwAPhuRVlKDBEDUgVvNq1VsNuPJystSsvGOhTNnzjS+0cCJs1z8cx1pFw+pOh3JLZWOAGgnX9NJ7mypVVv+csAaeck1qdYdVk0SFygovxO3WedYYjWjzYtk8S7PV9jXIrGbZbCHJcMpAxf/acLdDLaVE5McQr352tp8O8LO8c3uWPT8nl8izAr8vel4BovuDnima0+c3jjnueY643X6dITTdZCQUZepZiS3rY2VDjiKqJQAZeWBepDXFlcLaYMHlMoTBCIICUi2YjmXnDnfeUmm+ZXFnV3OczTMi04sw7FFT8HoDcbnNd6B1ziBkdXQPns6HismB7VLtr6/wNpQJDVykTOXsFlAmLCqlIYLl+P9B+g52ZoN63HVLcmQNR3ZCDAwj44ypyNM2ajMojukB/p7/VRWMR3QTNeeOL1xzhPxdcbr9OkIp+sgIaMuU81IbltbSzrgKKJSApSVB+pBXltcLaQNHlAqTxCIICQg2YrlXHLmfOclmeZXFnd2Oc/xbbwuCtniUxjfIDATvu+6PPLxOgSVqwrxy6mSZb4YgbNCAzSCNp5Bsh0cb9nr0ai/gqYs/naGYQQW86LeXiSdHp7EQsxXlz6ctE1/qq/C9HxKJlYktDKhLZJqOR9TWWQeuAn9c/5eF+/cR4z3qz+6ODTS73VjILlV9UqXr6kvBVexOee378Q1VqMRF66T0MLn4dfF7YL316K4tXWyzdx0HErzo+Y9+8Rem9vbxa3kfvjYdfuT2v5w3zeTIXJ6WzQmQmyE89L3CssV+hSEELXSD/KD+nCqAckKa3XMpUSrBCtSD9pFWGNcraURHmiCp50WWoZigJFBpgwMNxZA8TK51+A0avS3sjl+PsCymIAlArEB4I2eTCUpSAAQ9cWt5pUaGzxN9EjFu2lkmiqZe0uMfrDUALQwNRaBRm5Gw7X9UcYsbANulgA0uGiEGFWMLEaIkcWoNAIWCYo/8XE3QiaNIcJT8g+QoUyiJkHewM2drweeIBbD2it1D9fNLh8p4hSFdVM/9Vs89kESfZxx/szPcyhp9dYP3gv6MMXaUbJMa2LUxqjaA2DQRaoJoazZUacUzRK0VD54Z2nNcbWaZnjgiZ4qm2iyERMyNMqYienWEqJ6ZXJDnqMnEqG6NCef1htdD7SYos1A2Iaw2uPCReGY+vX6UHLtZE38yn19xNjibC1rFH8hgx0Q+IcfeOCAfxA2kEUaxnuNnWZ1Iqwr2QSI806AGstCWCMDDM9QDEUsgMAHWcRApAAr8FR9hEDPPgas/Q2rHncM+Z6O2jPzuOrBr3coFSF015a+zCKUCyoTQDaA1F7mb9aSonQyKcgo4E3wJ4xR86ucRRBADEkJiAEiKUnIUQXd8JXg1q5sMzmUq5/doGS2a32NZhNPSf1am3WgdaCv7y1xMq4JQ20YqkYADLpINSEoc3aoUsoJm2XornzibWnNcf3onOERn/RUNmVsMMjQKGMmplsLonoZ3Yt0KjmuGqrDF18E0Xo1iewmqDYRx5521hxpVesLhn6XKsZ6U0xajc7eQJhg0wZNbK/ZJ/4aPB0I9CiJJzroUzfI5pO/1Sc6v8PBHU8e79IVrMsJ/Vh3whi7XPGw+c6/H7F79/G1Wbe2HBf5ETIjhkOfssE6zsPt9JHXxyupzjk88XQ/a1Kn8bB3CC5+OqOX4pG+lSc6vUOBHU4e7pIVqIsJ/Vh2whC7XPGMN/kv1Lt3GV4bdWuLcZFaZjRQaFM2UId5kO2zaJbm1SmHRU71syZFGqLksyW7JqlpkIKy17g9wIMlbLcljV2zwiDPV3a62gDbpclSB0nlZQdHWt3Pya37YLGnVrkcOffu+doQ5skuadNI+2Pe6DjzpW78Cln0SGexNDfkOgz1JKbexHyqLqQT+hDZqM1GpzZr2TYKtfn4GTnC7ntdiavMGh5X4FF9Px0TkehrSmKxTZjzRDb7blxTvahJ/F5wB58J8ehp55WPF3tdOevelBx7mxyfVReo3gzTDufqaI8xinrfsuTir/RpYrS9Ss22/0zFfWvmEBxVUR9epcXEwi+5v8uiQBzYfdUgNwTrRT78RojvMXZGN75kZawmkAYSjCQZ2oACSWMkyUgwJpQ/AU1/tJapIVe89SSm3sQc15akHI67WUaXug4BmbpM1SOW2rrRqc1ato1CbTYeMj31uhJXSKQr8CCT/ExIKsaSklhsE+Y8kc2+9RJT/coFt8lnQjx62rmxjhcrntxlb0qOvU2OeImRu2N2xm+vDuEUT+nPU1Hr6lZauYo2Nw4gTPjgmyT5nTGlkc9GK6fSz+T75d59ADt+4C98n5VDaNV3bEq9x45N6pletyieHYl5RuXXTzfjevqJNFyPxm2JmKXVdqQZymYL0tinj3DVcZGmGh7Eww+fMGhAiGuTCjRqMNMMuY4zxuNFv0hTTijwD164IMG3dQPPFDgUXI2djc9YoDt3FBY+aSUDye4FdnqZO07Wy3S7a42JLlptQtP+k5r3i147knpnF91jnLXTfUkuWYQE29XbHBT+flpT1moXulv1ld2uxL4cN7LY3nSx1zKo6H1gGOQp/uIDzQP0oJTh79n1an6HIU95bW9ft2TKVkrzoGHfpEitXdl9TxxqPTdc3+2Q6GWD4zRS7pHc2SodcBRRKQHKygP1IK8trhbSBg8olScIRBASkGzFci458xZnNtV+fvHg81nyX755Zcrv4qacZ/LI8DOwrPjyLN24Tae2zvC8GE26tbNzzb2pddBdAE7IpgEABGTAYAGacVMnkmraVhsctKjtDDb2qxsSC3A9JAe1zvWBq1qe1Ro2Ylxvey2YuBbE9lOZ+8w2XPL5f8vH7nybtB3GgqeoBP38fxBj4WO0Yzac/kifjJlKEIObqAYZWYwms8Gf3142rQfuG1jAXmdcJqI2lgnzqht9MbGU9cBJ5W53i573uf4RRzMjYiCjIOG5lE21cd8lB128Yg+iol+yLMa+llcyQ3XD4XppK0TdkSJSTpUAdcUe24B465z8Orio9rOfRwZmKejX/SBk6fZc6vNq0COia6i6Vzttd/sBYNT5fhahlY3WZ32BFKDPJl01IVZtCO0bVc1VbeKfoTcMTKuFiz5ItSH5ZtUOOquoloBd0AfuVVt7XC2mHR5wak8WjCgsKM2qtVxz43ZtSSN7ZXUb2oli5d3G6OoHxhaZwhDZMKDZGLuQ6rMzbiN1gAvYVhnW2Tu5WhRztB/BWVLW9CNMuHFP0kIAE7zvNagp+YpepOqdXnp4UTyG1wtydxc1mAAnOAkn5QQn4aBH5TQcSobPCTGFJiiUSmm0gNJQKqWUVJu4FD6cLBU8pK0pWLSbnA2NTDOzxiOLqtr8S1cen7Ghmyo+v2L4SeKK32Yuu9HAKjemsbN17ogghdnI07W8cpQocA7FoMk58xZnpHrNL+Yjy2fO5L9888q0uDmTx0/TQvBLap9zod1abUcLumCNfvpKFw0cGNKALW5optzHGfPhtC/skfozp7GBxu8wuizFfECtQ4cVLuMtImyRU8xt1g/qeENqE8CW16PI4//sICx68XnlsAlLomaSYDYJVV1qKlidFgLVINFYVSeKSlSVYBzUQ9Z7srq42ih18CBL5BlJFiPJJBJiyEhGmTC5Zgkh80rlNpIzEjIa2nHYG/lMhWcdx0vJ1G6npNiNSgDtY2+nHLWk4uG5Sl5fC1+p8sId7NpLxmaPTF8HrRao1Yen5DaSNVy8NFKey98OYktDmXeN0TivoCwQt2c8WEq7yhy3yAo7eL7NHi0C7TpT0pfP/CgH/6BYzWIJTImaSYLZXEWgSk0lVVxqoiYqDi7kRdlYDYPQGBUYYwjUjVGAMUZAJRvuTEONlDzsyTRUsykxZJGNrLP8eJGd2u2UFLnZ5+jLL2Wl0uPEUzU41YlXSjoBatJqxBguUt1i1bS20NkCtkAAkAJqAiBQA1AKkOC58cB0+IuAYKctl/sN0TY4M3MwsHDhZ5bFBl5M/LI/IZ8m9D1k+8t+bis4uU/W1/VPDJ+yN9C3uqJy+Lqlyt7JY2O7/PRN+6Hvw+CqiPOJ1QSn8a7Cr7c4qWtNeRTg2LiWG0ACs6yV+q2E/LXiq+4gYm3IiY9jL8jZ8jHhy/r3K3gRxMTSECItkJ52P5GBqjc9YzTNufdfgA/FVzbQ74saCb+40aMvn38Ffa75gQqd+jT3YdrPY/G5QiL9T+8oWoo6dKb2S0jfD2u2iM3zeOa6vQOHBR0fZoSBq3TwWxA56uoBm47ApHDf8EJIB+JlhLaN80vttkjDfvMooowurQ9xq8lLBMfTINDMux1dYfCB1qnEgjn1/Bz8/hFD3JYwQnBvrBnd2mx987WiAXW3TvzEAoHYV1jFZrbDhhfQqiKhevH9l472gpDt2hFm9RQ37oqH5g9lSvOe+1PYkQM5qG7Cb0jiIgbPX97+/2UI2CmgmId8pFP+PyZFl8V7VaP+2kPtDqmR7WM/GgFwvqSOnaMWGNTzWRZMfknyFmPf77TFS5NK98XmZmT+Csd98k2AZeKmIPZytZAsiGcWCTutRalTNew5x4X4vMteqLiLLW2BXExtwf5wzh+MZ2LmMCoq7yer3kts9D4qTH2O3TNAU0xaNjcsEZ2EkidzgWebJnbUQo/6I9SF2rrsriECRJ1s32qKf1YJ/1i7hvfV/nhBAhyMeHK5nzUh30yQJCPU08x9zpBQKHW3qic4v1XAEYOsmfyLo9oKkvq9qWHx5QrBv7M90P/CUXphwoF5gerDhJEKcFLN55w0ekVT40roE5ZC2Z7NIOHNF+yUdoHhnl3cKJa2ZD2SYQEDkE9OHPY8U4pNsBijLN4JToROlfn1Csd9yM06pxeuYjHCl2oayE12fsjnrUMjsxSEmhRo9GHBhTmm02OTxLCsKxdsG5jYhTaS73nhI1/bsJ454XKNudzl6rxHx7eT+OcRCCsvGcwcghFKv7I45epX34U3kcZqrpmBW19zosz3Kpinx3+Pw1IOMdWEfHfU6lCsnbN0q635xGVUijdtWVhIs1KuyiZBL06yJNvi1LmSQohlQYHcre83zDrT6pr/39Kja06e3XGiIZ1YZjzh3+4T0MsM6/tKt3AgrXezGx0qyjNajhgYp5D0xrU4HuAtS4xKampvM+Bxe4MdI6jGeaL2gVftZnQkP/RvtCkFYLA+WWiFQ6ARirzAEdIy6GkWE+NEYH8HIAqi1CnDTCUre9CER8G+LYRf4jKaNDy5O6XS1kasRGJIcW7OGTFMFLynpA7bBr49bOkp8+NZIVR71CWj0vePeNNQ6YTQxQxMa2r2fgC7s9k2lLDcy4QtGAyNlsfdSlvjX5rrqdASgMRvD4saENbF71RTGibcqcFdE/vC31cFhLqxjzAB22b/dRdXamcZD698WdT10WzfEsbPd0uCffdamsX0i1tLMB/M9VZMY3I4W8FmZpI6y6638+xNSx4ZvVFcPBBQ6vVvWm0cL5hegztru+eyF0dxC4PbsguGUTMbL/rSpNybmwxKQbwZ0Y9QhgVwQijaFy6MhN0jY0mAucr2cWUd6dXziUApi0VzNorthTb69ge3PRxW/U/oYqq14MmDoaq7uGYXo/cHxszArUgNR1TRs7ppy1aYA8mi4PetQnnF2biSyzA3pELKeW5yKKYt5wivhPCAcwFJPS4YIUKMFosYsNXSONzixc2XB9bisiLEhK8gnihIiyLjOECdOW4ZKqv/VGKr2aVXlkmdOI0YFKbEeYflg1mhhQ26xLVw3QXoY+BlDKhXDDlqnpeFMmt2R5sbkElImiZ6X/djAQscsjc2+Y9901GXAB3Yv7r7CM8+qN+dbhbuvs44J9+7Gc4oZkNHckqqzGD7eFXpz0Md9S+WjzlbUr/XZnaQY1x9lhxKt1oiqZP5og2s6h3g9Tf27lsSMYKia582kq40Kn1JQC1NrDYK3lTfoYXDNc1AgPTVp5LVkyZKVzbBIhaOr9ewHLmUORRF2wzZfO8cVzpBD6xq1qkrq9/kRKfWTgIfxvLyiT2p8J3uxGDrWR0HcqZkK7VWXY2sw+6YmbhjNUMIbZ3y9+bsGV9i35XSvlIH0pR6tI7XYDKUaMU64965EImODDbi3k5PEhss5l78A08VYq8MCIxIkwFstbXMQ20YEAix7VbrQHMBiV5YvYw5YTBryI1V25HwWY+u3Uy7muixmPBawS9KMHhJKJSS2eP6IDrkEYkNodV6K+qxIYSm5gSDEkmrn/HKE6EB3sV6t+7+V5vVcQcw4sVaJMp2ksiyN1EJTDaqmP7en8XVgE3f+CDxcUlMTuHL7Dkse3ioYeTshBXEVOUjYDN4nAGkWTssmLpVdAWj3XSVsGRzBbvDsa20aQNCtlT7HrehEZS/KvLobEdo2sVXaB3CNS1rc1AnqTjnXp6OMO11hfj214hdaB65oUge3WOHVc9UQPIJGcv34tqm9lmrK6iDLWYJsoCuJekBS0H692Lu0DLuScq/zVkMtMc4AHx5xacS8fBY7GMeQ+NAMAH4lhx011bcUOBoCF8e/bQ2TuuNP5fhcT58uhhRvG3mYwvVBLblY0BN59lfTigV5KxfSj+sqESWXSRnxUC2E/qL8OAGJ4zwaoGAfUqGXrEbm77Tna+8cYh70D67sdCg+u4kEH5ZFeloC4zr7ekL6x7j6MDTjb6Pc3ifWl82lX39kymi3qKnMF5ZIXU91hsQmuDzRSpqpUNiPI4sjoyMcaJOtXgTN17PHymRFFJ2+RiofXkzRYiN03A6YhCk2GP3WCHtFomoZhHUqrJENtwifSU/voD3RDrqNjUxq18auQ887y2Fr2BkJlYpAx2ez61UmLoVdPJ29epxUCCHwNMlaaQibFp8+ucdhwHeVMXV2vi8WG4swor/rav7MJ+jRg+QILG7Zz+lTQCmaqyklVIHD820MVhdQKQdwMNMywrGR2hjaJjtHTwkaMQmHiKw3oIJrqWHW7LzEP9kFzM3tLpTBAldzMhl4KsIxL0FiFmGJVaSLjf2Jgdtr7WUMQyjxRk8lB1oTK2ctX+byLLFCzmwlvRU1cswFI/RFTNuWDp/itELTdAJ5zgyiEWVkoq7tsBvaeOxtOKA44KSrqNetZEcmcnDCOpcaR4INj0kF6mAEeLVF1xnTK52Uz5IbSx5TbasmFLhiSUFQSLIZy2cIfN2Kbw4hgnpBtzwwxsyRBSSD+nu5N3SygYGUe0hVyPrxYUztXRLTCY7HVKDTYk5M2tnSWInyh0onsHikuRFWGta22o+ORtRXdAQhQDX2ThLdnIHF0rfnHZqQKSz47tcvBklq1/KoN/XHHFvr9t3LkFLN9swutZqQzD1lMvkAUNNN3t4b+0Ay+CcH8L7/PiSn9KSWV0USi4fkQbPPLP71LBekEh9dpqxJQN0u5hhv29M9UtF0VENH/GUvY1GwnxPP/foztIXr+6wgansD7WJT29smWcZL0yj/bkbuX7vlCurxw6GND7ueOwBdMkHFSpdDWezaYQBqpDDUQsfxETNrEEubqleYK3IZG6jWGGLHjV8qFUQC/DMGbNqM8PRmzLtvHCydP5b6QGofdcKR1bBCQVbD+Oa9bR1z7XnXFTB8YB8Utvz55YSe3uf1C+0wEeem8LsuRUYjjfZS77bTswR+S6kh/DwJsjKYrzt3xFtinbrxwu0GE42aVLoxXZGW24RO+j04cCKzm4IYZGZwwF0DfdLOO4Y+i+Jdj9PTvQ6J+BT+MxzmtS7aW+7w6xOA8wyshNoj7q+o3T88Qs8FhfzHkDlW6i5DzohIn5FS+l9smehXZ8A22+OCyBwm7m3FGna8Sdv8cdQJ5CUyG9h8i0VGMFNn8QQ8xdJwbDijlHPB7+w09CNML7NektgwjqxxJbFYhXaZAWj9g2tJAZUZHzLlOQ2HEkqe0BgGGuDenY6TjxlSj2dOEoMM7MWS1nnhdS5IdFa7Nw6Ake9XovDDXLiVIykgqsTQYazO8tHjtYHzN4CAoP6k1tI0ujsIyUj+2vxFpX6mX+h5OHA/FRVrWlN5sPMo8QgSW/+FiR0tekCtWJZK8mrKs88i8RfzFaX9SBYoKpaZUY9aF3IrzO4Ssn2x5An5VJGQYmx25fxDoyufuuPuG7t7becju3lVnJUUlYu9pXVtBYQ+LVzjiA5ZbAvI4VuoH0QW8iZcuHs54d5k06v64lGLTpj1A0c7J5K3F3WzvdsQb+Q/bbOHz7EWthwQanH1T0oR4dyjkoRNC+NvdQOMirbbdW/uYt3p9pdeJEbY7snmDxfbLOc/2gH/IXw/f9Z4gpv7v4s2zKziKv3tZRv+Oy0etS1lFj9dgf+4U3DTyWuhXfgf2vS1hiBhO9z3vr47/tpl+3X6OOPCe9rZFbW99L3dbaaVCZlh8gYNShi2CXyLpH7Ra4mpR23Ztw24LYBt2bcJOLbf+5X2M6UUIYdCDVFpwsqkEhRCk4fem1bUzCW1axQyEHjoh2CkHpg9kxUH/fygkkoNLVlIEESFXHiqDf/XJbLOYCBaRiWRSnHmmlK2xOGhwoXN/KkLpV7AZwL4ZwcldnDn3PSkdrj64tjBd61H28wlvbdnLWUJY3zzoUexM4869omnkaX2Tjl/myettoUWsTuXGuk0HJivtK5rxrHJpczjfEh45GM9c7eB825d0AnpDJFH0ZSARPeF+fX6McfRzVStwiEAYmeUJrkdzvX4dTjQZKV0zzaMtgWqd9GuVhbR7MYN/TzXIYua6yf9TIUav9VTE4DPuK0ykkYBbkn68VkwbUg+/VfceiX4FY0X/+ffn15W7EPeyziiPhb0GiHD7dkA91IFkvAo3krGsyn2iMCtuF/mtvGg1sWcNX44/iFj/xpio+QqMpOvR8NvfVCrFwhsX9NV0GPab8XoVA0/Xlsy4oeov38dsa/XsG+gy3B/EZt/NIIvoTzrA9khKlbeHNXpkGspwTGv3Vb/aBXrxuGcke8upXgdbLA3RLOckQgAbhjNMwTvDqpRqqNwWRowB9HFP21fQYCK62KMtYa1RZ6r3EzWq6RDcPgpHsda1Q+5XGXnV8oxp1vZRZCzbA+OGlkcyf7KggQ34DJkb4rO2M0Jcv9BcK7caTO2taLzzLETGWfRp5gJ8udK2TmgnvGf9VdRpcNwF50Km1PRVkaIb1dxxdmHB6emLzk8BrlHVpyIgKAu+TMEgHElBD71VH4KgHHy18IJVI9Ym9D7+BTz3lgmz1/Z4+mvBoiPF/LdGEEAyUCAcpqGE/ter1ADVybZuSc29j79YmCkzvb0l8H4w7QFTO6IHAJKwouXSZO9AoKhzsdG469j5i5JmO6o6tEt9aSwY3aTfCeYdiZ6/rrCI9V1WVnLtWQag3CzmFFSdoYLj7XmwYXoAlS9R0TqpcijMCM3t75KMygeQQQ9q7BKEh7CrRGpVlH0Cpoe9YY2R7cOEKNkgUHFmLMwnF5/BLDN68Jvb23yaNK9bAdGSq7hzuGR2tsFLBAZgYW9/mLoTRwDDpVmxk0i7ED/rU8M/4B0TI7EveQxbRhdBXEIRhwEM+7bdUx3XRadQbtMNzDTpmYPBLZ1CHpmdB7W1rUy7MtxuCz/krd+5tSpeprfbGidfCXcOsWEYMO3dzLVc/I1l7djqv6//njhdS1qvYb0OFgH9HFaosH7jOv9zOd/S6Ea5WrD1pA+tlVxDRNKQ/eAMQSkAfmws2p+tWLK3Sq3NDcbHwDiILL2f99jk/sdC451LcX9OxLDEdsGl89oC3KwXYZjAzqJaw6x2SfyDcRWVn5dgEuDMNHx/kJL35uMNJve8rAxQRzfdR6s+v2CWscVJfcuPICJo3Ddj+SXPPmLSP9q/7fv/2qX/GbKylS0hb4o3z8U0okkS3Tram3lXboSY1GdkIQiCRzOilRWaeThuzEIBBJZEoqahrZSUEwppOETElFTSO7OdJJYEynSTrJLNNJhZpGdsogEElkSipqGtmpgkAkkSmpqGlkf9+R+HUnJiYmNj7wg5rmvK9CMLYbe+hNQqakoqaR3RDpJCCSyJRU1DSyE4NAJJ39URUgksiUVNQ26ZQ1IQhEEpmSippGdmIQiCQyJZV1OmnITgpDOolI5nRSoqKmkZ0cBCKJTGmVTmo26ZS1ZbRjj732sa/97K/9Q/8mMKaTxJxOSlTUNLJTBYFIIlNSWbdjj732sa/97O/5nyQfRiQkJCQkJCQmJ3lSLlcIBCKJTGmVTmvppCG7MdJJQCSRKamobdIpa1IQiCRzOqlQn+ezJpBOIhKZkoqaRnZCEIimdJJRUlHTyE4MQzqJSGRKKmoa2UlhSCcRiUxJZZ1OG+mUNTkIRBLZMp1W0mktnTRkpwxDO/bQm+isjy4BIolMaZVOa+3Qk4bshDCkk4hEpqSippHdGOkkIJLIlFbppEYjOykIRBKZ0iqd1tJJQ3ZyEIimdJJZppMKNY3slEEgks5O/TWhTp06derWD/1xntcgEElky3STCjWNbTl3COk0SCcRiXzOj24BIolMSUV9npcSjOkkIVNapZPaeV7T0A49iUzpJKOkoqaR3RDpJDC2Y4+99rGv/ewv/ZOEbJlOK+m0lk4ashODYEwniTmdlKiobdIpa1IY0klkaoeeZJRU1DSymyOdBETS2R8tASKJTElFTSM7IQhEEpmSitqmHXrKmhgEIolsmU4q1DSyk4JANKXTLJ2W0knFOp00ZCcHAfj8WPxrjCYzZru2Ym1DuyEMRpPZ0gq7nTZoB0ZrB1mWdephZW1DOyLaTYR2GpnMllbWOO2ktTEMyO/Pz0xgpUsiEtkynVbascde+9iXfqnRyG6IduyhNwGRRKakoqaxLeeOIZ0ERJI5nZbSSYWaxracO4V0EhBN6SSjtGrHHnvpkxqN7OQgEElkSipqGtktox16voc3XaSTyJROMkoqahrZCXHGe19BJJEpqc792gRjOk3aoScZJRU1jeyGSCcBkUSmtEonNRrZiUEgksiUVNQ05004WgTDAQ8ypVW6SY1GdkIQiCRzO/SkRGWdThqyE4NAJJEprdqhJzUa2UlBIJLIlumkQk0jOzkIRBKZ8lwfhQDRlE4ySirrdNpIp61yrhAM6SQikSmt0kmNRnZiEIgkMiUVNY3spCAY02mSTjLKc32UAkQSmdKqHXpSo5GdEAQiiUxJRU0jOzEIRFM6ySipqGlsw/nSHUFJaXnIJ2RKKmoa2clBOPOzR6Bd7LHXPva1n/21f+jfRukkIVNSWbdDTxqyE8LQjj30NmqHniRkSipqGtmN0Y499trHvvazv/aP/Wv/Y/9L/5eAaEonGSUVtU06bZVzp5BOg3QSmdJJRkllnU4aspvj+/OjI4BoSicZJRU1jW05dwjpJCCSzOmkRGWdThvplDUxCESSOZ3v00evAJFkboeelKzSSc3m+/P6NUgnEYlMSUV9ntefYGzHHnvp06Qdepql01I6qVDTyE4IApFEtmzHHnvtY1/72V/7h/5tpR177LWPfe1nf8///DVaBIwms6UVdrza0wbthjAYTWZLK2sb2o1hMJrMllbWNrSbwiD4KHZXABPfMYcJbNEDMz5Wz+hyb5pK+YGU8m1h2ReZnm37bdrkyX7kFdWVMfvvZ9xXqNWc7XhWdZRxDlKcGQGnbWJaSmCEMjZu0Iqo3NIENE1mSytrG9oR0Y66bWA0mS2trG1oN4bBaDJbYrXTmg3tpjAYTWZLK2sb3HTuHBDtNDKZMduJJR57WrOh3TIMRpPZ0srahnarMBhNZkusePCxtzUb2q3DYDSZLa2sbWi3CYPRZLa0srah3TYMRpPZ0gq7nTjaKevNRLQToZ1I7TRBx4OPvTHFY08r2PHgY28btCMiHnsaGE1mzHZasbah3RgGo8mM2U4r1ja0m8JgNJkx22llnrC2oW0Og9FktrSytqFtGQajyWxpZW1D2yoMRpPZ0srahrZ1GIwms6WVtQ1tmzAYTWZLK2sb2rZhMJrMllbWNrIbEQYk7xuPPU3MllbY7bSBm84dgsFoMmO2E0s7rdnQbgyD0WS2tMJupw3aTWEwmsyWVtY2tJvDYDSZLa2sbWi3DIPRZLa0srah3SoMRpPZ0gq7nTZotw6D0WS2tLK2od0mDEaT2dLK2gY3nbsNBqMJ3U5LVtY2uOX8mREMRpPZ0sraBjedOwSD0WS2tLK2od0YBqPJbGllbYObzp2C4ZIHH3ubmC2x4sHH3tZsaDeHwWgyW1pZ29BuGQajyWxpZW2Dm85dBYPRhG6nJStrnHbS2joQ7TQymS2trG1otwlEO63U5H+YWHypx3KLqrXPtXJm7PahDWzptguj6e/8+xt/TaeVM1vb2Mq99+8Io8nSymxtY0v3D+Mb8J8taOaHTN9z/Bffq6LR10ak0Wg0Go1GY9PMZDKZTCaTyWRq2Gs8mEwmk8lkMpnMZrPZbDabzeZDPtJ23ACjyWxphd0ObcAMbaswGE1mSytrG9rWYTCazJZW1ja0bcJgNJktraxtaNuGwWgyW1pJbwsYTWZLK2sb2oYwGE1mSytrG9rGMBhNZksraxva+kf6RRR/6jATfnkC8fgfG84/ecm2V0n829h0buzvKhjdZUUBDw3LQLEc07UdbxxUQSy66q6C/xAR3zISRZQKbsJrG4WGZCT5VEMGnemNLvr4cIrxaGHhmMRjrXEDehUf+uH8arRglhS6+MO4Hx3wTa6Jx+2EXP7cxKZQs3PG1barF2qFL6Ep6DM3W14Bf5zWQgx8yDMpAiekmREj+Df0d9QT4xgyPCG+oVsiSnHSpuGDwkNT55TC+YFXgZJgX8V+3fmE8Df8CUUmSS7F49QYb28ctkkT/2xX4/wIL912X0LICUA3kkiFKM9Mr0gek2gKL+N2c5ckvdKEGZEYKWQjzeLFP9hlY5rB+RBSSHjkrlygtoaYoYhzaxI0T5/bi6XaaZOBFuqqrBqPpm/OmZ+PEZZSDm7RaaCSW+RPyJkVccV/UJbC8y/1PRs+oiEssF8z7H4+L4ZiK9uNh/EEGqTG77C4mCyGGVNy1LwBCmO57UyVIhmoCSj6cJ+2CGTqZcFDkxMEkzj4nepMMYrqkjyJxzZiCt81KCLmsAmqhVycdrrM7+hTWn0EU0rx2a4mUaqWhDgy5B0wFU9FLmf1F0XcjsGpoUHSvrQplZLcnLeiLj3KlfaW27Fu+szMkBxklMyKGu80o2nDZ58rUj6KHsb4p2M2JN/1rlBMRmfIsmQrxwZc/vrgwqF04OX87kOEIEUM1oF7eb0s20C2KfGPx1xzdM7E73WUzghMTU7n5FgJJHVs+ui9bvrwamcMKd6n12a4cc4IJ0Wfq1gqBUaioZi+5EEH4XRAD4HLNRvx8TtIXAtbqIdeZZJ8zuMFJk99jhx5ELlBEJKTaBAKvJhhACOrM3lRrCyy1udiXsSMOxY6oI8o98yDlEI+/VjOOigHfhlU3NINougG+J2ls8R2hf6OV38oWWLw1w3iE6zJ+eWrYiXGAYRVo4UqeIRs76p36yCpsL9R+eeY3Y2afQA3gONGaQzuue4knttOZbG+yjpVBblzzMhmfE/caPgMikPoDuQYcs2vQgRlpLZAPAE5/GeVz7D2i7qgtPlICR+KlRSMV8QcryxNYALgXGHioIsydieEL8eNu0QM3cI+MKx8oD7chDjRo9awDE1+2SUsiW1KbGKC7DqRqZTgZHaY9kQpwxk4BjrXGivMQDGNMPMEA0eznHVHp6J9sgQl2K4hu9SKK6SA8jHDhWkyPmGguOKZIRJXLtwJn3IRWZp7rBcoqsE6Ew8skyxdtOW4SKWG4XOHvEZXfB3k6wkempR1E1DnJ3F+Cxdy7cxar6tZDivW7jyDHvKTH0wDIR4pQDNKc6IQxDPDbI1QrREWlCghplByLLDokKE4XUbzwEU4jF2GfCrGv41ijlIOe9C+bDM4Q5Izp2HYT2EOZcFEDo0UVOvZiwzzwuwgDiMBKU5WzIXsw5gTggxqU/IpzCBtNV2KnVMfnNsgLpz8W509HpzfeRhloWYAgTqWiM9WvILBSVLscde8o1MEFe7i5NYRk2PdkCqPiKE82DTPAwgpU9IObG+fZaeoWtNIMbRCDWImnmRTVrUCAQZIFMnVS06VHvwOceKNL7Oo6Dp5UyFKv1aMjrB9zqKooRKPAL8oDuqVgiMXjBqGy0IUNSM8L69y7J/geA9JRmrv678q426EO4iVYtQ4Qyz65FKz0yf6Urh2nfsaAIZGLOaOEEuBEcuHOqXiosJmpuCfirkRszi7Qloc/ieivquvTiixmqVWgDTHEkKlbV3BEYoJiiwlJkSSziTfMKtkZhlmJslqVMxYwX6Pk6a48jCqRCHoiDENKcZjQ4zwj8fF2Y/NRHiOnKiI6qzZx5X35dn6aM3wQX66Z4+6aFqoPaI3Kitoy4WiGl1vS2FNUcY35fUpi4+kkTPrPuTIowI2UlJGYAHZdmwb8JvzO+WcuZerYD8aVcDjTK9A4hAijWq4kuIRqlJkCnwa5/eCapcpFnEg1pET99lexFRMJWnI/iKQQEaWdxdAQLjK67JMHWVMm847TIorN+Whz1mkYNTTVcxIoVLbKQ9I8p7rok+8Z5PiibLkP2N93ZSCuwFcuLzviuyyVkjZZMSQjxQOy3C/cjO+3DGzCCEml2Uk5IOsDyLzRmTjJGecWAsX5O3NjgjZ+eTVFXi+vHX1d3s1hQunWMZlbIsspbJTFll6eeL4Ah338VFGJslS0HXdobIUfKQ2BUM4nHlqPKCE2lPbDjH5NxO8EyRONJxlmrqm9cyY/stbzRRiupYibTSGxTquWSgnnVXmSOGksYQ0M/hHnZEfe7GYZXwWadULI6iDHSJTRa8Y3wZFMDgiBT1mwMZS1Gem0kDO8CH0SM0+gPxI2rYXoT0BRGQ/PfuGeMXodO4YHdkbXMBOG+xLt/L2E37LTqHP5SyN09yEVQKJxPFmlVosY5ZUp48sTU2nDxFTmkyvgyYlcLglEbliOuyMFAyGM5H7uOcsS8b8NIckyvzHUga543gow0CD7kpoNm+JpVTwRbahHhDIAi0Q5DJmZzGMoxKoxSlBhiw5CEgrDZABIqvYZhHuIQ18ohgjJ8VndorVPBQEzS/64GLxKFrTDQSo/Vg25fYzWEzdkSycCdgsSa6MM4WzGRnqmeQpllXGvgXBbf+FgqtjdBrM2aTJaDXHgZZToNWppXWNem8ktYQehrBqEiAZofDgN0cce4sPoeud8tkiPh7cn8EUJ5s4uYXjGJIMKCA5s5xHg93ghgEaCxVXCyVSulTFzJTCTgKmlqgxJujFhjdipTBFgHHkQBVsgUASeGk86aUInaG+AR9/niqpbI+IAkEgkCAEEISIRCAFYw7bSmCmMB6RkZviKuMT6eU6vk/FZUusmSBhwDXQyPhdObuJh3SuWbCMkt/6ydMwOO6BQ/bVrKH3Qn1SRDP7WxiIJhkMvHPOVUOXGm3McvuDnFBnqdiUVUoH9J25UDfacln8WW4HaiykPrSck3OHXkpe+e5XHaM9a+at9IwLT8b48/IFfgFU2TeZvTqyk72WMHfYyztJloSAjOwhDbSV3rtP6iAPeAYjg5HIpIAGkUEkoYTADW7CGRw9PY4svUzxolyzkwQ4rGSlC37ZX5XyYjh2yLb0q/KRHXzWtpdMr5TCg/wPFV9YhveJDLPEImaXerwkoRyKsbiPj5hrFG8WTOw+NhgnnDT765yJPYrKrnS86GAxCyuSnYmWddv+F4uFXP/R0tCWHfKiS2o0izo/2NoQq/wLH/FTeyY5SvxzjUsLmzB9XD5VnF6xWi8dC1d6MRmpIMFxm/JgHnXFGPfuLEd5vqSuM2NOXXlGhvxtQkwhDj60NRUTmg3oG1cobo+FuFb+LIJUuvxyink99llpz4EaMPPQNPus6vJ9osYuelHCYnvZQqXW8e/+l9OJf8Wan0bMJH9V6f9IDuiqf850WRz3X7L8i7KssXGyMBVMCUT1grvxMvbeg+ZB4yGX639BlL8tZcQizvT9Tys2/v3+iHVRfJyJzR7A86avKgc9or657vSyA5p9zW2JxdZYcW8tVR3FaUlmsTRfYgoq7O11gydrFI84dxd2T3Fi9zTLfZ7iVSHrXqyRTXze3dvAfku8bXni/kvvMqzMEy2PPa8nVcCOX3xOTqn5R3/GU+O35uDAHTc8MeKEH1xxxgVvf9EE/p083jLH/P36I2TrwliW/o8YaiXVAl5Y68QcD+1Ff0DUoRk6fOE5MaVmlB8lfmsKDNhhgxMiTPCBFWZY4LYXSZz/2+feMKXvt1q20kNZ8t8MoVRSKcAFtUyMWvLQpb20ZJIGkqMAETCSo2QUSISMZJSU6YycXuU68m+hR7z0GSwunnPH1ulWOfeLeL7RCRWjJwoZeiPAAbY/kJl4vGlFHP6i+u3PXacmUzuARM8WIktWjrTjLz1Px4YXjnypMCX1WcjjjdJgOxe7MJ+f6HdEFM3TayoQDXYexJVsxSgblyS1Cz2WZ+s8t6dFclGo5dCmlMF3w571sKcG+uxNVsCvfpla0q6YF1zZQv2blk4zviPOeQe8/kZZ8GIwfQbYKB7c/PloKfweMOfwNDhXn/s0VGlHQlqNkaoov8ObibhR7ie3pcY5PJyGTtav50N0ny813xKHUIiTpdy5rptNZ59w4TP6bAUlO7Jk0/fISqdtuceluEUBE573NG2JOMysj0lO80Aq8TLSGzB3Fg3g2jmjVAHQjHt6O5nemlewdBZzhQqXojpk99acgbFE4oWao+xyj3DcEkXg71h9PF+YGVD+4ZoFahUmMjeXaLII0Zg1G2UykVRN23D93tfzWGrr1QyMcYO3iAejzxbsQdq5oyN9Iq1ehGwnToB+NSIfcXBGPgtGotD1XO7d5XOgUKo1taTazumhJ08B2o6nQMWxu/G+BYf3Up8inkaM3j1GmTZR2YN4Jaf1B5T22uFfYV/mya/en1yS7F+cfYhsiu8j5gtRDN9tDG/0Ylf7s8Afwe0fBJKimSw2R5sIgqRoJovN0SaDICmayWJztKkgSIpmstgcbToIkqKZLDZHmxkESdFMFpujzQqCpGgmi83RZgdBUjSTxeZoc4IgKZrJYnO0uUGQFM1ksTnYUSIIkqKZLDZHmwiCpGgmi83RJoMgKZrJYnO0qSBIimay2BxtOgiSopksNkebGQRJ0UwWm6PNCoKkaCaLzdFmB0FSNJPF5mhzgiApmslic7S5QZAUzWSxOdgREQRJ0UwWm6NNBEFSNJPF5miTQZAUzWSxOdpUECRFM1lsjjYdBEnRTBabo80MgqRoJovN0WYFQVI0k8XmaLODICmayWJztDlBkBTNZLE52twgSIpmstgc7MgIgqRoJovN0SaCICmayWJztMkgSIpmstgcbSoIkqKZLDZHmw6CpGgmi83RZgZBUjSTxeZos4IgKZrJYnO02UGQFM1ksTnanCBIimay2BxtbhAkRTNZbA521AiCpGgmi83RJoIgKZrJYnO0ySBIimay2BxtKgiSopksNkebDoKkaCaLzdFmBkFSNJPF5mizgiApmslic7TZQZAUzWSxOdqcIEiKZrLYHG1uECRFM1lsDna0CIKkaCaLzdEmgiApmslic7TJIEiKZrLYHG0qCJKimSw2R5sOgqRoJovN0WYGQVI0k8XmaLOCICmayWJztNlBkBTNZLE52pwgSIpmstgcbW4QJEUzWWwOdvQIgqRoJovN0SaCICmayWJztMkgSIpmstgcbSoIkqKZLDZHmw6CpGgmi83RZgZBUjSTxeZos4IgKZrJYnO02UGQFM1ksTnanCBIimay2BxtbhAkRTNZbA52DBEESdFMFpujTQRBUjSTxeZok0GQFM1ksTnaVBAkRTNZbI42HQRJ0UwWm6PNDIKkaCaLzdFmBUFSNJPF3ucH7p89mu/XX+aB0Nt+Y4VSpdbU0tbR1dNHX/3oF38VQ6FUqTW1tHV09fTRVz/6xV+lUChVak0tbR1dPX301Y9+8Vc5FEqVWlNLW0dXTx999aNf/FUJhVKl1tTS1tHV00df/egXf1VDoVSpNbW0dXT19NFXP/rFX7VQKFVqTS1tHV09ffTVj37xVz0USpVaU0tbR1dPH331o1/81QiFUqXW1NLW0dXTR1/96Bd/NUOhVKk1tbR1dPX00Vc/+sVfrVAoVWpNLW0dXT199NWPfvFXGxSVlFVU1dQ1NLW0dXT18NUBRSVlFVU1dQ1NLW0dXT18dUFRSVlFVU1dQ1NLW0dXD1+9UChVak0tbR1dPX301Y9+8VcfKCopq6iqqWtoamnr6OrZO/pCKJQqtaaWto6unj766ke/+KsYCqVKramlraOrp4+++tEv/iqFQqlSa2pp6+jq6aOvfvSLv8qhUKrUmlraOrp6+uirH/3ir0oolCq1ppa2jq6ePvrqR7/4qxoKpUqtqaWto6unj7760S/+qoVCqVJramnr6Orpo69+9Iu/6qFQqtSaWto6unr66Ksf/eKvRiiUKrWmlraOrp4++upHv/irGQqlSq2ppa2jq6ePvvrRL/5qhUKpUmtqaevo6umjr370i7/aoKikrKKqpq6hqaWto6uHrw4oKimrqKqpa2hqaevo6uGrC4pKyipT4NHXU/jP/Ye5/9cVeTwhN5Z6g3ofJuobIbVcAy5vfmqxxDC7K/gxHwLDlNZVtss1UzKTyTRD8traZ7N93u+LUx/xACAoGDgEiJBuJBj4Y+UiowYCgUAgEEixtsPCwsLCwhY2EgwGg8FrAXonAgBPVbiIRQsCAgICAgLiImI7BAKBQIq1BhYWFpYWQoyFAQaDwQXVAgBAgKdQ5BIBCQl5kSkfAqGAgcewMTNDQqZcODZw4XrB4ODlwMAhQIxpYyaHhISETLlwOsoXmMsBgITlwMAhQIypSJMgEAgEErJwbMzFGg8LW7ggMBkUDPxYgY2FAgAAAIoxl8OAAQMGDBgwYDTjgwUZFyOjAAKBQCCQYo2EhS1cEJgMCgYeQwEAAAAAIsVClyBQUFBQ0KC/gEAgEAgEAgsLC/vBxyUCHLfijfkTFBQUFPSLWx9xACAo2PE/rlhzYGFhC8oHAAIs+cHVLxEAGLWIg0AoYOAxFGskLCwsLGxhDwaDCxwAEGDJD19hiQBA0GhFqoVAIBAwGAwu8ABAgIGnYNUF8Ge7n8sUl18ET3ov/QGr4qcivzly+9UjL5BxRS7hP+GRYMPxxauT/WwZSm6/jAM3NJktVpvd4XS5PV4fXwcYTWaL1WZ3OF1uj9fH1wlGk9litdkdTpfb4/XxdYHRZLZYbXaH0+X2eH183WA0mS1Wm93hdLk9Xh9fDxhNZovVZnc4XW6P18fXC0aT2WK12R1Ol9vj9fH1gdFktlhtdofT5fZ4fXz9wGgyW6w2u8Ppcnu8Pr2ZAIwms8VqszucLrfH6+NrBKPJbLHa7A6ny+3x+viawGgyW6w2u8Ppcnu8Pr5mMJrMFqvN7nC63B6vj68FjCazxWqzO5wut8fr42sFo8lssdrsDqfL7fH6+NrAaDJbrDa7w+lye7w+vnYwmswWq83ucLrcHq+PrwOMJrPFarM7nC63x+vj6wSjyWyx2uwOp8vt8fr4usBoMlusNrvD6XJ7vD6+bjCazBarze5wutwer4+vB4wms8VqszucLrfH6+PrBaPJbLHa7A6ny+3x+vj6wGgyW6w2u8Ppcnu8Pr5+YDSZLVab3eF0dfYf9YeHmZiBGYffndNZU/mfjYMbIxNnBn658/oG+yXlH/xy23e6d+MvvrXyz2H6Ob5bECDcJX8W/CqiH1qPfU2+sVwzsfDD3gaN85rUYE+6eS0/s1tgnMVfo3zdz2cvN2w/SQlvfw/AKiyL35sOkPXiZlN6ez7gY5dLde6cuw88Nrx7jKmkcwUa2H6tTg2k/efil8OWl3MUMxvUxHhxt4Xe/6z/wnSy4CNp4aZZatGWfHZ/OtnkPHNdJvG/s7kKsF3mR6gpVlc//6kaIEHMfJn+HRXdLVcGAuVa/u+8v8FLav7gbkTeH9irelRf1IATPtdySC4tMTHV+93x7t/3oJ6YbUeUzLPT4zPxEiLhojR5GGiUztFCD99mcGfzmxteT9q/+gbpPH4WelE6gLUhS3JyU3GlJj/roC4UdVIEqzRSs51TyoUjmSH2brNcRFA/QCfGr+nV/PwiWN/yJOcNcEkVKs+cegXDa//wIIiJ6AeWbSwVXT8INO60V3HjBwUFnctxSFrE9qAtSlLms8wSj+cQ02mNzhGqsUIng+nkbjpR6LQ71YefjZT/oDTysSHC+nhYx14Q8A0FUoFw2OZ5HdNd+LHRWNeC7/5TbTXGkkcTaLuwdFPsBM4STOV4ibwQZ7tq1W4XrQ/s2W07n1d5/QFLOIDZsF1CO+dBkP5dxybG2rmvg8Dflv7YJNXzayjUDbgaMgRTvZApjxeaZpFI+ULN1Nc4EertNAyiH7rM9367D7lcySTv/aDhWUiT7sAqov7A+pAmi5misGQIWPItKVH2tBtZUDTr6+I6IbXWiuZKKqrGr5YG+17RSzCbsWBMhWLYpeZL5HP1mSELHx0ZoXPH5Xjn2+C5Qa8j+fxWLqxhjzSd+ZWUCg5NNCa3i9HG4YeAJ0x0JC3Jq3c4Rr20muoWcWlqR4DanJaAYL27RApxYaLWhdrz6DNZgTh1nVH5LNwDkHcloR5NMo+2fJfZqw9J8Rbtk2w7PHA83SWqr0iYiduVZoCcMFV42GPLYFMvFS4msEAFj9zjFb5QFU6daitgsbLA1ItNrsu2Wgw5jYPVUCY0fowtjol9nNrN0guYVHKPkoJCa+KU5HBs49A5+DVQuzy1NtwPY6Wm0U0J0T0OhXFUkoOawqntJd95pgJi42Awk5dZxWcF1of8GLQPLZcS4NLO4U6ds9NIZUU3dl4t+boa/aRa6VbjcAtBU+HTlRUF55gYclQzT04fRswY+8Meo3EtjqNSTTDoVTH91neJ74THY/uvLBpaeRHlJfIlHwf/RU3SoKGxfPo6RJQ/LdiXWol8r57tpTnWNAdndmlfY5STSPSbJis5JRU9fvE/NCYRbRilI9QLmEk+nm0PNk0UEkAEMfOKtJAxB2vm6+5990qGfqxkfG7gFHbqlUf52BFQLkXsKjXAfMyCfs2nNA9PXC/0QNrsSi6f/sP7piuaTyNITru/CXJ5DCuX4FlA0ZwVzsgsGuCn3/gJ98zQ5eQwUjbqLZlJFXLIk3BWk2BWKLUM2kfmo7Nbv71mJ1KFPYqH4UlwIiw3C8OzFIduXJ4t+QRvzzxVTvH5pTvshBmP/Z9pkL5UT8KI5PJFglSy7OMIiIZRuEhoRhVz8E9oMvdWWBxtjgSZZKqycLLrbyEdrkpWVUreBR5UlR2klqkpsmJILkEu1Wem3PDy8wEiYfvfynA9Q5LscNhj9rSTLGuSQ3QvS9C7SIcy7pcxDkU9+WlIrlEK0AGcaLlIlcTZ6u1oO6pOn4Eu2vHq+aguQyy0H1cjvGEDpF0+xuKDmCdZJi7cjAkiL/KFz5XPDygZGAfZpJK1eg/M+SiaIpQThEDay1WA/9Ek5HChZIm3c3lksLHEshhj8ecw6646803a7y2IhKGuZBCUFHDxEOIE5x4Gqa/sX4doEA7+S1aOFIWqt6mvHpIpBZwqMKG5kFH0qTVvQx7EaeU5/W5ewZxQz/jF5VtmwB5ZdlPzdeFUqxYh+AYcpyXpW90OnBLuCqOd0L8RKdtV5+v+pqtUmlRmKg9/TgV4Gro9ElYkYw05E3ioKxiCJ/HF/elpHppXmRM0syNARd+DDCed9jVFGTE4CtIVVH+UR8fRVtVz+eJ3f/sQp8IVzgBXOGXG6vCuQsiEkAzawf2d7MuHDlCIPTucPkRQWRXalocMbO0wnRn/TewxYMr7N1VAXOZJVXAc7QqlzQRFJPdGkcmbQpM3xSRvkqQejdQ34MzP5drtIULApbX5c/V9qTsZruTbWQd2VIeQDlEdfi1Esj6tPMtbQss5Lx4J6aDKl1SmwHz5koFb9CD28THnzPAQuD3oS9SaWgBt/A1zUw70vYxaCcK27C/S/t2OOn9wxzAb7VC6y0FmPQIaU7StaLjq5fvwVBhdjl9GaYa7B5hP0dge0h+BniFMxRw4pRZY2UuAQsDRfFDe076xT7ZA8SKoBuKgRd+dcTmk2CvIDb1wfhGQXcftWA+WS3TrZNNtFst4vlVy5PP7RtvBeFvYZJABG+i/ys7T5vjQ3DCmQpIF1GNnfLZ3XNg7Nhvc0QW20+Eou3m+yPox8OhCh0E89OXNELPkq8ip4wZv+wdsO0gHzz947Hl7LOhzXWjnUeuzp9E2UoZkcQc7vOsN9LFDFB5LKPZenIelXRwxWm+cuFbjuB65P9vfNDQddBkDBgEbxTNH7tOPrbTdN9Bvo+DhId5EIaz1ZrvkIb89MRGV332YpPOudD7tmhgqFG/9/5c0eFEKhsNsLwfEqxKqHOLtZKO+7aF7eoB/z7zj2LWTK1O/eU+WPKztDr41xlYf4lv6XSs1W0/QYpZMrTrG94Rwo+An73nbzb2REgTL7//q3/REC4ecyrsz705aUcre9bZlQOKNfTJ6kI83B7ELLI70wy/ng4tl3EJslbOU0mCUtFMaqBIKKelceYrpc/d0Kg2R63/f9+CRnQ74vzMOmtV/BIO4G8+4fLmTzJoRwyAL822p6knsIwIHA31S21F93jEEhEk4M4rZ/uTLh2aJ2Q6oaB1UAyOlWUSkNKN8LyrsEmN7jKasx7bIt+ydCMvS836vfUR4mSFUB5e1yqcMehtDmSOoxp9Uib/mCh5OnQyfx27ym7VLwmlPAJO6OfvFQlvILnplJMBixBr9D4XtMrPQlM09+O4mqBD6t4tD4xKs4Gv+AW0BwPDZFW3LrxpuETTDWb8/i0GtLGxXO+gfitAbyPpIP3CMmew7DboU04P01jmOZ/sNrwtvPokU0KjMgdQ2SXK8caX9o1z1kP4ItMUEYgoUaaEHPekF+9Ao2il5PoM51lyymcnVRTthzTvaNO/XAqqDyS46wHpdZO6Degh7dteM1YA1j+oS+hMjLL8/FYuzpvyOWi6w7bbnzabqSunP0Xf5BFphmtin+uhJ5OTFqAtNl0x2tfv54ZHkKFwaL5UMzapUdEzUdpS3R1wm24QzwWwwZubkCYEMNgtV5LpgpKuaxz1tnBpb6EKgrGfOcWcwFw+sc+qFcEzWBBaQrB21rWLYF/W73ANvuCzKWNhhRegGfXZKab9Gpl68OpEg7kvybip040XN/qkXT+1733svzDNbjKUj5JS8SjncvqP3U1lNCZYSl2F21Vh81DJXA96wFNm0NSOqHVh2FS5b/gCaDpJuBrvXIMpP6Q5b7uCx2rMYbee3pMgxONrIs6NqCK5suzx89rvwWeqWgykr8AH4SHQtlnIQZivPFiWN+4Glj4n6Ly6umEeixROqa5wG9bywYpl91wgsJzhlz05LFgxrjuf6cA4lKILfeabrHLzdY1guo9aIsvmVmvjDMcdOl9vTy9vHd3PeQFgAEASGhIKGWd/AAABB6w4ZACDo4S+Fyn4YvpcZmWxObp77gHW63N4+vJ1ye3p583aF08vbh7c7nC5Pbx/enuFwuuQzWluHlV2wCSSNy1nzQp4r9Jw+/lCEpTT/h8f1N200r8YZ4CtysAT36yDu0W739SDn0NhJ0zEL+mq+1RAtAuzBZOS7cDouidxGUiQ3nrQmI56SPklJ3XKiv9OX9lQPiz2mJJoGXDf+nbUIC+SWC/GF3O14qMPHgL0FHjyeyFllEB+v3q5rhLvkVgnqB+LoEeeIegWZTszoZZGSaIck0dj5B2GLL+uvgmr1UG/6IlJmUhGwoUSXPlAzY+rYK+LX8Tp5LC2CPkO4WnyZKU3ms8hOfHoYoc4xE4qRE6mxEZBuF8FmLVptSo4cFP8smWIh7TmucOKpdpckHVIhQjkSP+LbftBjg6a04ytaL36EGf+g0rdnuhF9PllAoyxPwib9hIqnNN5A50U5e8gxIn+cq7ZCdEh4cQzg2IfLgKbKPhJ2e0s2V4OZGg1CfiOCpj6RH3bLakPFM5IFLeWS6JKJRxtPCNaONhpt6G1MnJcqpDjCC6YpMOjjTSpFZ6/KRh2UYHfigAPsNI9tvmOehrwOS5QIYF+u7qJ8ZOPLb2eMfld+BxT2OtVjP9oY7fikMxpd2qx/t9V8g+Qpmb/cnPenTi37pwnlDCjMpW8g+B2ET7fdav+UlcKd1qBv6sHgUN+5//uLO8QnB2ngF8MRF510FQ1wAco7eUeCXpuTsqXwS0wX6KDqHbojscKh40Y9Dc+wJXnP5cgUlvA/PNKUwifElIG60UQ7cervSx+NniM6ygcH/diRR+6eDOF3+CLt5o5zNv6v/uZmKw3t9MS8AbrUCSJQgRGEKOYgLeJ1PK9U41ROY/+0CXO9/pA7QqwzkYLDCMERrGDot7aRl9Hj+W0UuLh4EbsdvVAxUkjEHU9gFyzkFD7u1xSOp+Z0/3xSe/1znToF9Ro0atKsqEWrNiVl7So6dKqq6dKtR6++9K+f/kz3FXMG5i1YtGTZ0IpVa0bG1k1s2DQ1s2Xbjl17L/7/7ncP+g/hzsG9B4+ePDt68erNydm7iw+frm6+fPvx6y/+j9feLOoU1GvQ+GV6A26xdltYqzYlZe0qOnSqqunSrUcvvnXpIw7v0jksWNAhoMeAERNmRCxYsSEhY0fBgRMVDRduPHjxvfmHSWW/kCMgT4EiJcqEVKhSIyKmTkKDJikZLdp06NJ7FXf8b37+22OaWwZMDi083L+xkygvW2Bqzpz3kkvpjJ758K69cb/Ytx+//uL/uN/N19UpfPS9/JjHNrfdomjRqk2p589ERYdOVTVd7SY9euNb1zQ2L5AhaMGBDgE9BoyYMCNiwYoNCRk7Cg6cqGi4cOPBi2/tn2gWcgTkKVCkRJmQClVqRMTUSWjQJCWjRZsO3cwtfJr+eDzQV3GpQ053byCH+zcCYWHssb3m/qwLqKABAgw6kGj0PVBgYAWbwAF35H163dlXATPOjoE9B46cODNy4cqNiZk7Cw+erGy8ePPhyw/8jL9w1/Uw+gGVU65b7NuLg+C4h7RnGHHBNW60B9r9o/uiFqthwyvegg++46+/tBPXsO1MdAjoMWDEhBkRC1ZsSMjYUXDgREXDhRsPXnrzmfNWkL+PU6egXoNGTZoVtWjVpqSsXUWHTlU1Xbr16NW3+I8T51zMGZi3YNGSZUMrVq0ZGVs3sWHT1MyWbTt27b34p5tKid8+Mmdg3oJFS5YNrVi1ZmRs3cSGTVMzW7bt2LW39p8z3X4RJyBegkRJkgWlSJUmJCxdRIZMUTFZsuXIlXenq/3fXb8B3vFQ4AAADwKIIIFcHY+VwwQqaIAAgw4EDDCBAgMLbHDABa/q30v2V8DZMbDnwJETZ0YuXLkxMXNn4cGTlY0Xbz58+XF1pX+vhXxg4ggQTwKJJJFMkBRSSSNEmHQiZJBJlBhZZJNDLnl1/n7GTy/AAQAeBBBBAhkgKKCCBggw6EDAABMoMLDABgfc2i8pyj8uUEiv4ZwD511w0SWXHbriqmuOHLvuxA03nTpzy2133HWv+n98qHJ8UU6B8iqoqJLKClVRVTVFilVXooaaSpWppbY66qpX8P+DCvuNg6ERlhFEjoA8BYqUKBNSoUqNiJg6CQ2apGS0aNOhS2/lPyfy/QIOADwEiJAgA0KBCg0IGDoIDJigYLBgw4Gbnjj9+e9pjjs/7iputLzx+879+KP/zqVbAbk4YefyAb10cW/0YG3DvxMFxA5z6kfTiyvjpg/csNZLs07mI2+4TUeWqF4JD0x7CfeoxxJ6uaaevd/LlG3r0I+KRdPhaDkf7cpaLmL24/vcZaxkocRMyULJpApGyR9au82pF40ZGZkpmfpo1ol8zA3jwWEapfrQtF8/uYNNNrgSYsSYwhCQO97opRXkKDnlWz/eGmMk6PpmdM6h4juWN46EDIr1GJ12bTRNh3qqA4X5jGXBNGHKMP9R0l3m1I/GDHPHDHVL/TTrAXzsDUPf4/ol/MBpd2Xt/YWn0DRuTN263hrjYtEWwDxfTjU1YmcO41VjYDCbsSxYJmcYZj8K2m1Ocjy5CRPGNPXSrJP5yBs/hvLkCWP5GS0jSxg3cPI0mj+JZi/tgDhSTjtc8oQawdKAFX3Qa7X9LsNiPWZPu1FmZTnDeui4U6g/rVQTrhcbRLup1yPrut+cdqKxi7jlnOxlJ816KF/pxobnZrL2PDrtpX7+audu3/AuptioXk3lng+G58mZZ3Zn7rw3z/Ee6Md3nu0zl8Z26dQ4T/4eV9W95rQLjf14hn2BdtGsh/FVbvwoBuqLPt3WgYOHL7f3wBcY8yEHbn1G3kcU3NKSUw3YibN1jjJarPeb6hSegw7G9Sf0EH7UX2TbhCA9/OVOoXFYkuO2LMV5ebvNv8Mz4GPMaS+aJkzxHAen6QCa9RR8/k0cn6+wW8LkBPuDpEdAE8r09GJjKnnHvh+2e4mntK0uP+M1W0uYU8Io1OnBL3UK1V4Ewp5evAeB8KfHTugR5rQbjbXfoJCol90063I++8Z7Cw6TmKWnaMKlvsoM2LoIDp36T327l5eD1eLSUzsGDqf6WhBSlXjvx/FLRvq93m9hX2HabVrtL/b4Ws5h+ktAPfculMn70v4aka80qoea05Fo3DteeWnJy3E06wn57JuheK6/IuX5xdNepoO8/pKV39xRTNHOvb+m5fmUcL6cRVTYWx8c+kthfZ3e++kLZD2PeT4fP/ZX0HyVQT3QnI5DY+/twnVhSvEfJ+Pzb3wU6q7X9Tzk3/rQtK85XOd1jPmYc2sybO0v/vn2T3ROubPhkLa/UNhXm53DOM7tsw93ucRfVPRbEHrK/T5fbw/MHZRO/2lDCcBYB3Wm3R70YO0LYye5M4sGNV+5TIugpwWuudIwB9/neegui9zcm+u3W3NPZstdmpH9WUwnFzO97YVu90b/547pREAUA96CTMAz8BZkAt6CzBmZPDJeV+Cxvq+zg/BQ3+vKbXjs/CwWD4LzKxlcPxze2/AtKuLRyKhNvZlOu5W+10ave1RfFtPTOtPHWULvRqNf/6FOve7XCn7yavF1y5cQXl9+Mk/OunasF9lA5Uk96Fw+ANGP03Gp4j45nLBkzjD4/NRc9j6sB1l/z4ygQGNXXPLv12cd+0H4UzDj5rAlHGK1N1ofvwrM2Y23pRRn5YHeJOGl4ViwPamTxWGz1poEBbsgOntNOcZ3jqQZOAFOS5y2nmw2KKlxOh9sXo3vyXyecDiBeE++rHcQcJjFhW9KmpWxscwc7vnqIMi2qOKIkneLTFxSUuQQzy91Mos5XLyyZOage0kLa54TWxwW0exRHSK/t4SqzS2cppJNl7mp3LtXPCsWTAcsID5JNmZ8HuI5LY/rnAtN2TY4lfKwmxPVPSnnQVbIC8h7G7o8LfOSP+di80EethNVpnzu4U5xungsVcOHH/q6pVeIyavVEJXkzO+zF9tHwMeH1hrQIBeyGOOkfPzv6fvzN5/oe7sxMzbOTz5TmCuUPLbJYVhQcoLaX7AZslvl6R8U3qQmnl281umH21mssTJC31BWURKrSjqJnzuTE1u6drca66zQ/qqyY2gC/5rok4jpLpqv1QaR5/MMJ+Jj4Zz+be4N3IGNprL+t4KeETmEPhMCsOaiiz5DFoimK5qGhKvSRGUodlUErwJPPGCNTNOpP5GNHfENKAWBDRNIIKUKf49CtI47qv6N4aGjSuVzp81ZZQtJAv+YGSbPSH72d4jQPS2jQliFGQgIQdBcOiiQgA0LF4Hka3+n3lHRqQezzzkRq1r3iAA8bQgaonj60OB779SnyToPh2D57jwXO+0HCMgy33yB4vagG4/2S54zqdq4qgDLfaECMSfwE2XcS9l0Yolcv2HvDPWrYmbcix441bVh+CNHnf90VlwmRGeuuUgf48shglL5wO5KHzJc5HytwVA4aZSq3Pc23b8czjO0w3lWygaYoUX7cLNq/u9X3iuoc2/gxCBg7MtYyix/i4aJ5vFewiYdFni04kvCch95Ku/KIquKKOSZ0kcXFowO+VTE84KJaUkGFuvkNRE+v1t0EmQMpyLK3b1vw5C2QeZrPGIRvnHF3+PO6QiBWPmzgbsrk1zjcPdoPwHr+g2pQ0qr16moVkGoGvn5yXZDwEuTNH2FPuM1X1KIs37BMA8+4m9Zkp3nZb8uy0dYus5xhsUhFZs46adwGfXUKN0JHhmrvZHihlOchWj6Qw1ti/IVjadmhWlOhpMap73yXtGsjWhIbDeu3+GztRTLWdZ/1VsOv48S+pEbJZCUqp7sUzflGtk0bTI0L9qo5/FsICdOhdQ0XArVgqQcft/PdB5cXNhLyF3T+DhfqYhG3MJmILygqr/6rQ12tilMy7ls2UtmATn0XEQDIiC0Rwv6XxRPCpG27SbyDSTmfNW81QjQ2UI6TgNHl36hzFfY7VWzjuL0fjWe/Q15sAxa45nLUxT5LA2w0S0+UcVynPZze4KlftBGUsjW/TlPTQf8vsSIAJH4E7mUCpZSSaynuaM8d7FQATkzc/brwM+RBFMEnpoL59KOGlo901n2O/2tUn7sIsEaMUW/VwLlIsOLoYftjj51aFhieZa469gNFWhigInzqDPJQLY/GPXPb7jpecaHtVFtm9L+z/8dlvUyh4U9oFiGyLI7yIBUsJLVdcHOErSbYuLHcvkiWOiHHelxH0A3qa8cgSWevbVvPrGCsa1pL5FDWDG4YP3PLLuVfDXn4xq+Xl6W+q98Rdz5FaoDt6QrFunWka07XKpJpd4ryhm/YIduJNIUy/IK8EIIOPXDDie0xuy5fQv2FDdb/VuDGhohfoWY+sKb82tVyeK75vYhZ4+tFuW4wfVrg2X2k6d8qv/bkqdR/HkU5fFXiKTPi2dPUWSwHnmiHjyruRztSftE1Xt1g+8iuLy2fNxcLsvJQyddT43O+Mnn5/8aOmhhvIjKkEP1raQ5XlxB/uX4vngnz+wnT5ry8QxfL+PRiGpqrUgxJsV4zKOuiKNa5kK8AJ54KfzYV5RkKXC5vgLlS4UPj+37ztneMJfkxOn6Kg0ERlo8vkcsKU5+6taS+9JusRal2i0GnJi8sCculalTY3t1aH8WoNmVxQIiTrThaz+ScWoXEnKLMDFD8V6kBDh54rZoR5KjiCIivfE9NC/MCQInceN9Xy4ragdusPYo4VXouGFLXxRibhJczLQMSLaV8nEffL28l9HvDfqwWF6UFs0TLJ4fG4sYX3L9WDugrDCPvkJvz2O3Os/dljGvvA1bbxM0QhC1glZiIPT6YVV8QOTQK4pL44kXTaP2GIilfuDgiYPa79URO5xWTB5vBS5XlnJF6tgM8E6/3MWDCmnFl3OCaHiwYXU+zgrcLXoPWm/YKBzwyrcBLw8GZAsMcqAL5LcD09ey4FL3oPXGSyADr3weVO8cfJV3F0tX9bcJkT0Al7X9ACe2J+7bxZpqegshl6e61bg8xtLqzkUGAMB2xLZhMmgZ12m9IVp696ChD/jy4NAP1+bQFFc+XKpX+BYGIhrlagTfpXh5nmm/DZ39Th2inaE2Y998ojXyn4jxwlRLdbs1B4Cu0Q//RHjpdmmOZvTm7Qy9rQzRjGZz2tyocbKROibIgcX1Pvi6jKcsW6DNc908mXUljNiZK3N4F+e+BMaTFIO2rR/Q7JMO1QkKRHm9aF7OksXnpJHseg0oY5CTvGzJRtlvlzLyL2cEfc8NL6u5n6YMmKmDVxWP23FNUfQxv2kDgxNj0WVsX3adM5EUfFPGUGd1lzkh9K81oOdsUD87mWvV3oo9UifARbLxanvEl+XD6+7nACZMfv/ElOLLfHs63wUVh+M9HVQplEUwnFRzDafIWtstRuBPpgO5XoZxc0l+ckvMmIVJKFp4yAnWsihYyaCTtaYBkOFw+wqjDyIHzxC2tOuU/oDrfNnWyxb10EI8bMb8TPdbO51385Rwcx9+ZgBuEGuCxp19F0DqE0DS7+EPij3okVWfHoaRol499JrdeLWe/epYMm4bhq/aUpvVWzyHsB/MwROHYDtgE5vpI80e2O12l0xuF/ZSUQC9WAD4HpLRrzD7TjKtRSmRqL8PpbIX7O1HbP31Ck9mGVtGpFf6y8W9YpEpeX/Fj8VMP1SjiX6KStkqMi6Y+rGSppek3/gVK12PKlLsotSzrv78gVn6DJnzy2xLmUvmAp1jJ4xx5Ig5LKdmp1fglSo7Gj4XGueTUVqCiGFJ+T7UmOdXuTkztVc/7GOG2/38KNRuGMLh2GxGkMZEiua9Vk8eZeD4p5dzSURCafuZhl/8LMWtDFAolUDj2K2mFJygnkn/SGmn0rVURQEGgMPi4ceuxFmgiko75vwKQqHBRq7XzMH9gtr3MzksHo8XtFuh7wPJvT50ydFDanxaFQJLkKqKbF6yq/AWBkudl1vGPBGu1Y7h0qJix4UVr1udWfMGhU2oAZ9V3plgkm34WbNcVRSOLOLPZOS7JL107EXN3ogQ92JrBo/j47bl1atlXPp1Cr9mKlNQIsgYms0R9puoi34mUxulOOr41U+zd4tVVcCNKs9qooasb3U4UDY9TBSqbFtmsMcleKGZnJ0Lz4wz45by1pvnM433p4TfRyHfeNhb8wssckbot0CI5lGMLyR8JhgeGSsf9Bghxlmf8cjW59TmiWWO0xN641HhfZVAG6vsc0LDTuW92G75dFqUFudd8yPo4Kfh5AFn2Sxg3tfeZ7lgAIjP2/h2rxrNYw4M02qzE/rpP1tyExB0Tt/aYfQHnUCCudzY6Yxtbm/fXrkFep9A0+cWu/cdYmkgrxsBYj9FdjWKmRV0DnoNJVdClcJ2EVchCZVtIG2Hf4b8abL9HeF6kdJZqlrdtGTvgXcT8K7CebZClMrk5JMf+b2VsEQSJRW5iE/qF+pOz1xmGRU185aQmYd54vP01/b8KmsYijf1ofsMt62vPDcJn3lH9DMJmXm86XU+XSRs5qXMGAcJIDQBWyzSw5HwmQcbEkDzAqgveHenVGxHwmgebyqsxKq2ne+xggTTvMAE7LNrK7TDo2p+iHsj0DuJecDo3S575o32GHijK24m4I8Qh8POMF0CzFtJLasWKPPVGF30fNup+vyPtPzfN/uR5dKFZjZy9F3S+BOC0chgmoqzJc+r5PKABhL0PyVfiAoQIUffnHzAnCheaxHMyUJ0+PBtDfrXRNQILfQzxwf6iyz8rwh9T8Jejqd2zOCijJ1ZU9T7VevwdCxOJshGaiGqsHDKeVN821Hob/Y4zZFvvfTWa1/T4spiIwV6rnzB9kaqw797lCHSh9DoHP8GpIv8eE8sJfLp+2Qow3f/738Zrfwi+NZB/uTG1I0HqgcSwA3A9UAByB7YATiAHhPZcjzHZHF54H15yX/L1lUOKD3WQb0niUqZgQUBO97RzElAQePwkrG1w/Phg18e4ItYSlMqrBbIjdY6qnqaLVOnNmbaMcc54HGXos2p8QY8JwW9Wi8K15bx8pzC/PbNZdt8TMcZafNv7zpjgZas0NT3UYg6xO1tBcXAConICgjPCoeeFQy+ukJhYAVy0MVZ2fZOuvy/+duwUJUwnX2/IMr9fs11EksTBHpRgVgiyVq7UsThVNh0ZQxWK2KGueI2oLVwDJglmmuEKkXeuDJQevNzjXN6qxhXnqGyVNGapT+dWMdhQHJ8uxMDNrA0cWyDWdkVmQjXtnHcI2mtw0B2AFlCXGdw6MtW5iBvF5HIhiRz7zAx+9xCqjXa1tyJanttwE1uo2FTawBkbWX2EhO8cWyaPou5KffgNwpYgiq8Lfh2wYafJuRVlXsO3txwN6DVIDs0SwxZ26oV9VMTBHPJ81yrE4TIqEevppcNMDAssWRtT576NxsdGwNV9EoIeyRLFFk7ypPPaSMMwUb39CGal714cg9PawaehdLvwZObeNo78GB3FWQexnPmyCe9SVyrQCyRXG8QsBezY1JWlGdciL29WWj2MEs0WZuVgWGbOxPtZtdk7GZc2wzBWmJoHoh1sDRxZGfgsLI+Np3TGPaocYO32DWwRejXuXaFFSRjTwkV2NYh4jn7bNUorKHdiXEdZnJgTEDPDsaBh1jZJZtYXdp4nReQs0tpqCQxrLhagC7mCua8o+g2ra+D9tvCeQmfyEto5OZe9Ir8Cwy+CM0vsvpxM36B6a1G9/g94QhJ6yVrF7WiIkLXEg+YL/iIzl2Q89YD0gNGn41be2Gh9Q4WbhwjZG2pXyna61XkC5bZsLWiDH7ybStwGCCu5lMjn/9gN85npBay72ttLpSKuFNZhYfmsqSb8hRW1C8yrhRVhyzHeW6PhkScIiuUfO5GLJDBYuQ7WBLSzSr06Haju2vR/ZfotzEgGYf6R8inAc4BxWvR6U3IIZ1wLILJikf945E9RTjOp0cfTkvUuFYL8oaVezRkxTq5FbdZMtLWu8LrAJM0k6xNymuuPRVIWZU+i00dvLTnANV/XfCdbiYSc0yQNZ9blrED/o3oPvgay2dlGY6TuD3Bg7kaWidjRRYmeL7+QrZoEdAXZexwWUlj9E188xs72WYFUxHSeDddIl1tvWW44pSBW4Ayuc3E7F9ILm0H7A2ZwBfr3KRVaABExR0RhhxOc2TCFnhwPWpvUocxUDlTwgIJlmaYhJIHXBTWNuHwcIYMFOSsB6mf2IF7ppNQLIZa6Pphl6VTYrAnJpPFCS8mFPo7s6AoH7pcwre1vuna63+ghlKfQAmlgBCC0QjBqxUmGDm4wA+7mVPqEYB9BHfilgFyPBy8Pn5XuR9uFJcDA9+PW8Tl4CR+xDxmgu3BlwJkg0yhzEgCUwwOSGG+gy02Yu+GLPKcsxCblwf2ZxIWbiynviZRL8v0ZYr+ByH835lTeu9J+49ygARFxopIRERUUaTd3+HVuXUAr8QnE3d4Ibr18Oog0X6a58XncFGQVdKNJEIwpIQZSQnJkAhzJCaEo8xITlhpoXagBNd6Drw0fUuxJpcZSLUKA4pmYH1mZJGuIKpDUHWLgd7Jyb9srOVOcjsKValQBoq4klIZqtQZRwo86hRWezMW97Xuj83Jo1ex0+x6uO05VFa7iOi57HeA19cnL3fF6c3TEJoL7wRe82uOxriC68yO2xwe23nZgXIGyhxTTlA2KDOQkn6RnknL6Kf3fXnaM9DvG/4L8YXWS78zsdHNzn9Ii6mvdGwHtUdeOd38fh6Q0Vw24PkAWBgCUoKUkAgVUIKAhIQKqSMISAUEJCMlqYCiplZiGdmh5Mg6kiNBlpEUlpAMK1EOyEgOK1mEVVgOW37M6+vC3vU+uzllHSnrPuhzKK74lhgOBLBI9+rTrbBrtaGqqqpRFVGVoyqrqqIqRtWTPJQFV68fu+BdBQSbCc8goFMjRQx69FN1xIavSvPi7yPam4TnZklnXQ3/qJjyA7rBHfrwNPxHg6IHl7IJuwxXMHLChFmx/3jpDTMFVymlMzTBToZ/nDWhFq+AWRCABrnCrcugWg5lwCPMx6zr6W4iqNKxC3zGuMjBbGhMrsM4p1wWmCFGxiyZosLmC2MDUa8xHVuuKOPIeZ9P2DirtAS3U2/CVXYkruc3XbOdXI3PXW4554euXeG4KEbnMJBRZI7zoV92P/JL0ms2lBIGQrnK1XzCzHZBiOE6/kpGnbx3o85uSTPdhn01H8jrkE3F6Z1WfW3bPv7ywODun1gL9RF9NnF12+LhSlcbseHcW8lC+YAyKLlS05tx8kE/NuXKEBykneHDw4zrsA3ateHbHHi0KXhyGIEAXMFPa6+Ieg/moBfMYNaly5jSPAwozx665h4egma3helsCN50u6+fyO7b38DbgzFzyhNVNuD4ptlOHv5x5rFLeNRu/3TtCI+Zj8ZrMVk3wAbM+7jw653uefrfbGCgwkh8VBBfKgvCOAXwT0Fsts/DA1NV2m5iSx7MKvXDSm+8aVf5GWzclZvepJMxY4E3u3RhzdJHmiOs+fDQO0bjnqCaw8bpwI1+XOHljTJNxkrjtKCtar+0g/p6XMX4XwToFhbM9c/oEVGm2nzFCdpGGpXsE1tHDdW8lFHeaykSALl+ej9YQP37Hyv4YRRMupe27wzL4nH7YA+W3eGtk7hwFnf3fM2hWoSJ11HLsLVkIGgYhezdJ3XNWs4zq1mBmdGs4MxqZjRzNMcn9IVoOSIZhWAER7CCERxBhtheduqG6p9Uhtv5MAxgO4vHM4GVtGRMN9mJzIsZO8mxqaJsxO4bLN6+T3vwNVnCar0F1ARDdQGbGUeBu+31mXu/FdcfE4dhuTy7CT8Ow3J5dgM/DsNyeXYjPw7Dcnl2U34chuXy7Gb8OAzL5dnN8eMwLJdHIL2jojalG1O5oS6rMWEQFIuTm+DDICgWJzfgwyAoFic34sMgKBYnN8WHQVAsTm6GD4OgWJzcHD4MgmJxesCdQygYy6/MX1NguwnNoaP+Rv+Eb2R6tVjc3smDcfWchhiuFJoiHIUnhVS4JcXLPejh2Pdb4/NKd/xNuej4TATFRhqPv8+QcGkxIhEFIIRCSIYRCqAANAnJKAznzlJ+MXIlhmn8858FyytIVnIkIzlSsozkSIXlSRaVCsuJ71mA+iDuKXvtb7SUZkmzwnNGM0WzxJnRrORZgRknzaxmBWbONx0rOLuOPO3W233Jo+x+ZTMW3CCSopksNod7Iw6GadlOl9vDbYbIj8Y+GP3HndU/7AIw2WdAyUeo9dMAAJs0Aw4QQIAmpOz+KUG2OUSkrofciVs0BIoVTUyXwp8W9NXjz7w5b6KPAFC0Uw5LmuJL85iz4YazY2DPgSMnzoxcuHJjYubOwoMnKxsv3nz48ktFx/92fPkvoXgmvl/WbHk4fG1+Dx6jXz+v1zue75y4NgrsiZPXMAUTcHAA4CFAhAQZEApUaEDA0EFgwAQFgwUbDlx4zxB+kYMiaHRMH3B68m31zvnYyhX3ieOWulPYCidAeBFEFElkgaKIKpogwaILEUNMocLEElscccWb/9CLYUMf+wG9qOAxPvrt+ezjIdh16K2a3ylA8+trGgQtYaN/ClvhBAgvgogiiSxQFFFFEyRYdCFiiClUmFhiiyOueIsfZg6dZx6OdYNdvhCki299ZuL0PeSsjO3BPur1vt+JB4vBbVCs5/ZsG9J+Wq0PkRMSWxi5jDVvVNz2vsKYU+PBMrzzMVjwhApnvqNmiyKppOJziPj9W9FBFWq3Is9BBwYOg0whB1y6AYv4kV8uEa9TMA8UB3Ivf4x6j3Fb5m/bH2OtPg/6vdTisV2jXQ93Y1t8j1MoBpTLxqcB6YCeOTfgm6MNv2aGDgE9BoyYMCNiwYoNCRk7Cg6cqGi4cOPB+8+0/uo+7vW3qfDmdjzVLqj9dA/ldV/TPPC5k8Lsu7M5+hGrFkl/Zihb/YNngtBBTi1fzIuSWN7ksU89yvBkSkgZAWkklEqTJMk28yXfDGOHXEMISa8QacWHZipH8WBQhJPUQ0FFqQqrmj4As0iSBSkv9+yqRXsl8WOFwdGsg0LKVmfg1ay8MkQKQrqAoUMOkSCtzCjJSdG2hL+SRdkv+88FG4sBms9dIQP/bIdjYibdR5odOauhC3nzZzqtt9TWP9Kk3ddL9ffP+IdJ3zYPuy48J/pPjqKZ+OWvKfa0C5W/a0XzbL0fFfcdb1xcsAuaPsJPqajLY6N8yghIjNZeMIZCUJyExjA45f7PdcgFLKaHNrsE/JGoejNEku8qnNqorW6c/1WX0g2ZRtdcTHV84gaIUau1rc8sj0u1f0qX5IYXIqTFz9eOXrCNlXfsoi3be30kpyu1QqK2lwhFa3n5UIqudxAXtUziD21esNB92wS3bU3ocbTDxpXUqlfkkZS63MyV/RMrbvqtD/tpobeqadRDyFRBnCyuI5pUQReD3qpuCL7IeYVVWEkhf919Hp8UjcSZV0AEMCuHoPzSp5iYQzmCxZgBFV1aHcvUBDJHyaoA7SgtF7IvgVfcxHVKSvF6A960EKNhB/VLC0Scf7YLaZWGkIbwcnqGSCny3gm42nA0pEtsUxUWoypqddvnClHu8mtskkhzh88/tu75iIh1n5AS52vcESsGJiEp2T3KDmCBapC8zVAK0vhU/0nwvHdUUswPjEVTl8NKxyWiaQ5Jp8LkQ3jKMPxCIGs2OBPyj85Gn3EOBIMZQnsXm0OSh1OBZg8syBj90QmhiQ5J9QiABYLigcp8hmTa7AYphddRd+EPStoT4VeX1wDO5P0R54ui8dlsItCu2izN8/ulNJc0wxhInOU5X1M3zKi2MtRTFOzH8gHh/MpSaZYs52vE61uGozIczZh7AG+2rkwXHhUDg2wudJMnJVJGpAt/jJ1khqjQQsYhABvdxcarGWr6eGCJbkVf5cn8Ogc34p4CcKSFuaCDy9vQJZu5SBTTlNX6vTMWv/q8ilRoOFMbixChvqj48BkTspFkRQF6zUmggln4lbCRsTEPnDRLa5zm82Q0GDyTBVDn4QidU/fs4fTuR1EmMZlD9kdgfbg9tF3NWBD0THYX5TExz6v/+sZxgl1pcxsE4Ah4adcCa389t0LjAaVKzpQYiRTUYvdmBZ5wZgmiRpEq9qACIN8d9XvebOfS4g29S89DPw4hxRu05gtLKEizLjXXgoW6g+eYB8VFRd5Ogov5Bgu05qX9VabnvWkhcGdyCqxpfrQ121o+AnaBGABkhX0qPhZEfCg4d0lcN00q5UOyhhZqvTuzmBqBFzRc96ZQli5HHtov5foamiguTACLstJA7l9t1r+7Zgu3nqksEHK7W00bHdPDUUVLZP4GnDyOAIPfWeWWFujVbnnm6Iv+h5ZUX3JDu5G+l9b9ih12KQWIesn7rlGZ0plU2+QWvw4B8mMBOlAQxYnIxaXhWKwQHGPoMnN6HBTkbzfxIVqhRIpgvLtlJ3dnMxcjHo4B3T2BoiFSJNCgFBezAAHc7Xa5MgX1JoQ6xRQC1DggYE1I8+vUy1bVgDfeuQb6Af/98jCna1ZPAh3JqLp/OOH48MK6wNq3TarC3GMxdjNQtwVfuZBoRKovSykpa9ATVXDyRXseP4DGr/OVuOV0h00XnkEJfdutozybvS4oOsK4PWxLs1iVqIvFML5dkP14B3MmuPGXx0l8bouY/7srlxcgniQXnJPiNI9888Ow/HbewVyZdXJMzP5ipmfKs6oh4/7ypPRrF8xtn1fUwPWxlOFEiVtojhSR8a8IjxyBSBwvbxmSNosIgsu7khXFSTd86B11pPbuD9XRU6/huJ6m5zmHtG1fPQHBuyQFd3VZHbppv+K2so7zBfODIRqPo4Fd9KJKWLb3pXFF0BEBF8PCkjpL9HdB1JS7ppkNgKzgUdylDjE/BKfxDsDWW8fFE2ya0ZomRAgs6A7jrhj5dbXi+rDtRJrFgNA2MKXwNAWsCyycYDmM82UW9iEuPPsVUo7KpW309gJ+BK8o2nCCWosuAvHBg06YO+NcnP/55ctt88FwvkvRohFELyNITancROpGlEzZuhztGdlcpM4Ugz88n+PZS0ardhV4b7scGVjGZqJ25pAGJJtxcrS1Ppzm04OUNOOvf7qoA60lfx/mdD1B5lJezx2wy/iOBRb54W6zYCrRWCEZ9z6j8CPHOxThRqSJqD4nWTG1fzwhSqDuiEkTGuYz45Z0CV7sDrz4lWwWHv/UQKYkUKoTDZx6MTnvfwKlXE8BSoOngSlEKs1OJMbImDuAtxO0OozyNjC4Mtg9+ahKlb3GrjkklugFIyfJrmtABRjY0CjKsjFy00fRCKMtmwDkxw51PwccVrjRdgcuilOc04ZEJ4aMfK1oyMHSnF4gmqr40x2JjJ2dqnCPuNTFK97E5j2USGQ8t/GOldm5TE9caJGk4qpEeyh7Rio24vGisXKa+ca/d012obtNQqUXQ4uY/3xv83HkgpTPa+NEehRIjyQFYYmvURRfRWgMXzZ9r7L07ERFk01xs6+I+siL3Gn99n0sMWLWD8otWAGEwpXjr8B9a5dblqVeXWDdK0oW3o/+dbtBguzXhkzcNzaDWNaVSI/aYCwFuvVMrxJ/rJyJdxcs6CgWroxACOfr8Cuiy4fH5cslKUL9sMFZ2mG0PyqqUPehdJW4PyTySaury969fz0QKv36AObMBePMOfw4eCNtYIj3WDVT4iXX7QG8yOFAU0z70am2Cx/1dQr+opEyu4FgLE47rTnN4R7suhfbngKn5IGPy7vgbkhw1XXxALe4Rnf8ppR3oH4dqHR+yLVl82xTp9yj9Qg50p5xzE3UrRheCRt015xgSESlbSqKtW3aZF9Tkn0v9uFArohcvfxhiSZHunOSF+lNovIKfCS8DzzHOR9M5aQheVu7Ok6L5f9XyFtY10VAhSKiZq50PdHV3Rz36DCptqlYbJKizrITLH5Ec1yCz3Q0iccHrmB6JB7IaO8HUxPZA6BDZIx+R2Ycwpr7iW6/p4NtqwUktzhCg84qAAI30+U8sti/C2z78sAtCfekiLdMBne1HpCnADUPIrgKXz5DvsgO1UtNX+E/0ymsW7VvSMjb1CxOhUBhxBdCATIBONu7rX9ANEjT1MuMD9C/nCgo5go+PPyEcBLeg9Gtxq5KqnwtnoJAXFWP18fcI06x1iMzjmouaH6/r6/jqtptV1mYuSNlWFtK3ZZvoQPO6Oh9cQxSb4TVmLWMJ4qLQEQquuNykIMWTKOItURYuyPTjN2QgFbRg8j7BWQz7lTvKIDwQVM4Belizd8Qf6IMC3UVxFBcHi4JlsTzosHj9SgMSQvcPAqsYz6v1cQJFv/rlG39f4VdrlruVVzfK+EmVxPuC8GLlB/qKfBusUMQLjw0v/Y+IN/+cFqMQqXbDKnXBotm0oG0zx3daRv9cWCmnpc84poiI6Gp1x6210W8PgehZxt7rzW0L1RbE9FJJXJEwoQFB2eYHLwEVV2cuUspN1bLo1ssxDDJTbRxN91/MAtdQxvLmgTPGT7QPAKBktXUrzSfIEzPLgdpz94MIoWbQnMehQd1N5VlxAgyh5SqYBvTjd6/IRk7P/FYDF+cjApvfCwIxwcmSnqTzhmewHfJj5izSqOZG6RPltmKT3Rdg9zxjhs1t3rcIFEX+hKfwJATpXQfe8QZQcI51g9y+4j0UAKN+YoYK/5HYLdu2eeXzmq53svyi84mLwfmEDtk1fJCRQ8+hK7TmtFraMQkoLFjABJQeKoqY0fN1U4JPqapB8FU+F43jqhTfPiKxi5FDpQIIzBcjWeYhT4GT1DUl8/9VefSwPIsiw0Sx9FLZCU+nVkqFN/URLrTnsptPDD1SzK4KzvGVLL8SNgJ3sOJqxW9kTZ2kauDhf3AtH5L1NR9OUCfI4ON7HbeuyEem0831W4/XpeqbxfaVJusbnzvR+jqBPyyFign335x+TXHsuTGGmwfH6RFnCvMEdTggiZkUvA28SZYehXHdSwXLYlqcgaDdsJ0FwXscWXwDn3E53owtzYRg5OdWXekU7ifS+IHcB8nn/t41bMBoVi8+faylunF4od+d+G146PEU5LX9HS9hYW1AwOWjj1C6cDnqYa+FYm3xBMF7SGeyPC66H2ixJSEXWPCqYJRM7g6D1RgMoHQGHcEVCDRo9fXRRzozvaU+RkaSBQFOccX1ww5vueP2rYtyiJ0W1X9LFtXKcqGphRjBihbKtSgYZ/Uhm2DI2Bnct/qCMagirhONErF/0uMadpAK41jna5jzrhURYCZxm+fjrD+RdkRnSJpYNmz5hAW5KctQpX6bED2gPK5yPH40oCATShw67d3EZddbwJQ/VRVrt2DO3dRyaWyUxrxd1fB52aLtqs0I3ip2s0V6LeaBtSMdv/IY2r/NK+9bIJcBRC2TE6miikJBRA3VJtiNdtYJCiXSOSxjC/BqPEThhoriS8RkE3FwMeVJ5QzckOfQ0daWRORwMGwRgyMDhOBRIoYYTQmAokO8cFj7+99Nv+UJBUCaLWAosBLr48evEdgrMz6Z59zj810m/MLOdn8R2xCyh+vqi3kfhUbxadS+3Y2D6kvCu7rNmBDjQdge5r68vwWJQ5srexmNrxfoGRVWVTsAXyYyIfT7HjHO2+ljPN8rAoF2p+hujG2bxMRI/pVV0u/ROce0keMLu2ZSDMkQlzLMXzt9x86zbLP2pDmaLen9w76+dKduO9z9Tgcj2xnSLcA2mj97jRV3Wi9ZvsCbjDMndbCigT3ZompJQgLnihFdYfbwGTp6sHjwyfz6X1c3X0z6eqlVYYvtOIJvlt3YowNVWOsgM4TYh785Fk0fsj5ajKztmqhqbOro/mqINYTNe5ZF1AwVfIMgkgEtnUxv9/7jMHtM0uY47X3krn5zG67NYGxHj+bMeRnUA5L6Tp7tajdiQlcuyGHui/1EJMpDztSRtkfnLsIMVTMeGtUlQo5HWYVGZubZDI4YRArayGRk4My+wdWbXgmCEJBfJMiL9uZwelkmWGVourZkEwpBhcCR6ruSWhqK2JOtybZoaztRGVQYvbhXuOGEBExXhtDPYv2FxhVrbbQBRLhwjkuJcozbYwATM+IqjWE1NP9P2zrzucnn10iC/mfNEyoca1u0t4uibjirkbYDPZVlGHVJcSq8tH/7/8Xlrzc0n/fu5GJot2BAXg2L1Kv2DRp2UmDXWBBHUx9JCGCWTA6GHhzWsjbW5Fqt+JPAabPkLFO1cl9fgY/onRVvDOG/yRNzwhqWz7jJJDiscr7rC7R+/8DL1DYyR5SPo4hPw1npNaG1BXNZTac/D3Ph+y4ZdVxLuK6hgi5x0EeA1T4egTMgeaDbjPpSlX87o7UyXU+2+db79rJV0Ls+QRjS+XCQOngkOenaGsYWrt/xtScfv4ccaMrBDtrAEuuoVDGqAHG6hV910+3GqcR+YmOZZqNfazIgufEyv+F1Sz5QmOWZ+iVQiMghdpTDERJgPkFwYaj2tREYyGt7V+X4PvGFtwicJi7bpam2cV8EePOxi2AOBSNl13yOO7Nq/UzznEeClS5FfqB1aPhwsWwyguconTFCdb4JwNctlKuLJAiL3hdKbbA+/3B2ep4j4V6SY5csMvDai68F3ZwtgQmh1AVuv6G9XiuK4mte79Xpt3rJWOHkS2+D+GSxNWzFOt+nNLJT6+DJ4JTwLR8KNbzPQuOHRKQqwrSqW4sv6RzAV8a/0zWw0KP1bx038/MYuXsCXoHEBUPruhDxVNIOOdsPQ/d+WOpJFq7WPdRdlbywOMJZEQT59BpfhuYOqc/0SbafDvZ0gbViMzbXNfNpUsMIu44d90c0pXE+BpPd3Eb3rRkwmP1qnjWKtAR6wUJulz43S54xUXWDlp16okIZZl9ZFDrvSrLxmt+iTu8oux1wbkUueLjnlNl/NEG1lwIWhnwQH/zptQUBeuwDUersbILnpaTUvJNU3EWZV+rokyFtE4s0gCL+DR6j2diQw+fecUIshCqaC5AEgOKyYzPMZqp/VmkoE44tKL3UR7cRS03fQr3fevb0RL/L7jYLk6zy5Gb8V/8a+G3rqkydwl4+zrHC7h+Lj71crdt+jJeWc9jGsU07lxbEKzl7K68amg+1rJrMNnbzcsGJ/KTAmbo6K2AVFZWlpgULhjT8IhARs3SfgeUA2BZgupSdyDh1Lj0QM5VMHK1zmPHEr6yjh/oCeRZIUS/M4mqioXZkqCKkxyM18lIVCsrzau85hNnFzQ7kDDK+1kI71tPv0MJXz3FZlDvf7f7PqVDfyvEdYCK/lCW6lmAuzGTfa+erNR83kZPJZaeisn5PBxrrawbK5WhdbhtBNAWVbYaFbF6B/ddNup2QSbKvy8uo08vpftEEJVUnwcn6rIfOEkpignyg6DHZCPnPZYBGN7CXCjXSWJA4z/xftlVH55Rx1tYGmSKF1XsrjFTBI7KMEVjRPolYczI1SI2gHVUifCyMewQsi1p7kPZyhm2neacscuWZVoCUjFjeWB84KYxzhsYLYGyGaWYs6Kc2JEuf1z4Q4HDVJqf7cQ5hQuikurSwtX5SN9C+abQ40onCYgqWzCE14qTswn/Vy8KiyQENK0qkfsSF/f8uuF8EUPNIBqISHviSShpugiQE4Ri2j1StA89/Uj0SS9uMRzufsTyicn9iZJIejcWfEY2YbzmLrmJeC4MlWp6izrvMOUGl7XmhAvVnG1KazazM69MQDkJXqzg1Sb8xLd9ZsZgSUu+Pxqkskgl2ce9qTIBuOKQd7qrkF2Ie6C4cAeHUviqZqZfRvtDvs4jUzl4CvqAgUwukFQWmDwbj6wE42jGmtiqzdX9U7Ia52iVLIpO0F2XE4Cyap5AnQd6TNnR/zkMu4KzFMpZC/tBwzMPBqs1Nm2l2bGC2kldscyZ5QxEyhWwqEJ9aaMxIJI3wrwxaeVwCHJh6e5JSzWenQxNH9iKYEeFB7LaAttHj3ki4qANsboJmV3vB4CHISrr9F7I0v6fGDh7UlwtjFKCurfweIakbCKVLmYQb4D2lbRCkT5qoDx+kJCGO8fbyD98V2OuWhqqbYwpSF2LZxgl/q5SFhEFm1pQbYnINtxiPvkR/rI+AzHw/wZwKCmbYAZrJ7W+20NTQ77CJuUvdAnejWecKUbbSxoixE5j0U5D3BdaKgLfTG0cnhDtjG1Hz9V5w6Pnnis8f8ZT5+AG5RFV6QLZVgBXMML1NcvdHeR6dGwa+mHqSg0SHJwnAwmDdQ1SONvXLkcwPZgGpzDMV8D7g5fJniQrQPnsg+0ANRLKgUIrXAfr363Aeox5iXObnVIBW+LFaJnHHA/LMpjipfIJQyvcWAlu7hUZA3km11vJqfqdIKefHqESDHa/STvMg+USceE12TxwZkfGuQwHzCwWbLp+mdAdZskOFaGa23bO/cv5BSQG5TsGagV9JY2EwP5MWQMOFOLbSqSPgJdUO6M8LSFxudJygFrd7mJWb9PDO7Lo49TFWMjocbxLgmQEVUKs4mzlctTtCbmpnWYPAQdeBBxQDhQWwq2ExqlOur+CnepKUjO8HR9/yGy6TqqllpfgHLvFdvFGglvUCzd9+v9gZHhqlhPXzt5OHzfEnIgBxMEDhcsozZAJ0ZBPOpA9hVY4hmqPV439+MU49B5gd6AruZ/cLp1up5CRzl37VC+5bL3YzPey/7ydQsfcVl0RT80Ub3hwukpFXi8XwJJ8uDiC08Ehp4zzDMV09CaSk4Yyk3VpFzVHn8fURWOqR6srFox7Yn0e13Oh+ssYE7cdCKu8j5jMPQw7NScz/pADGweVnyhCkyP16bmVbbIm0n1wTLLCf/SEWdmYL/14p0Zz6qCWYaMyu8Q+NII2UFgQLyi0EoeO6RbwdgYr++ncQviyNfhoxuJmMy6DuYr4Le6/d9N6Rle9B49ugquWxi0pUg/HMPCR+x5UfuIxgM1irIgiVzh5XoWk2E2CONKHKmaDo7d7PhB9uLdbj8F4vehtYG68IzpRvIOa0iYP4eOIIc2ouEdgI3scjxuPvztbUe5G4MEOceHG9KXV5+pQedN8FVWTQEQQaQxiSDNgYI9yh2XQC/mKCJWjg5C8IiXmHBX6/FYwZdgvxf7pzsgLlsuN3HGgRACFgDYHwAj8urgPLqhWtJQ8NzBRYJoGKyFFLSWRkNLDpuYj6YQ9mhO2iAaN4xSZjSTdmm31OjUXt1xyubRCJ6eHATyFCiSZVuGRnXXGMHoX5LlQcqAmQCChWDoQ+IQvitEcgEFBEwUihRqTjNofNeWtakUs8vQLF1xxLfBmbSiTGku3KKvWzaBkAtt4VC6lhg2YGl9JvsQQSWRUbiS1UGNJ7aE7m3rNHBpX/nKiPFmNdQDk4K4plSr22N7BJIynzX91AK9xOPopbnS+nVdD0U9+o+MwnrhZr9uK9Shi5gIaMAQABAFGoDm2/8uDK7KN3LXLeeE2XxKW+Iedxqaojznh6E2PRo9JApBg9CTkFG2OjuIHyKOQ47JPzcU6nTmKXESRRh49+thTgDbTgdGUfd5l1uoT2r/UMy9AjhMXQ02trzBcsLoW9BSMi3InQOfp9fN3UTw+6K5NRsVpiipJC1JSdwbBy3BQ5GCQw8EZr89egk+KbPLIp2isnCTCKUdKHjlpr9KVhcupQDyCUnFUq4rWjrh+7BiEzwRYSZWZGGUMolTqfvSkDlJCFUWpEXoV4zGQKWKiIkdFIcWoUlYqlrpqRTRA2GcG6i4pZC1tuP0m8/Tht9IAiVJDUboY0wfJV8bPUmJhsGr56jxWBO3XPQ7e7nvxFLemNXRTvW+nBomVc1ZMPYc1MA62UZyrUTyelMR9AhbXreojFQerjFUWqyZYQbBqYKXQ6oiNPagVcaLKUQR1JIRVxcedS+SK44DVL+oDQS2KEaAiQCFDPO5cQhMHrlvVp70CUofi5hWpSGtTyKu0Zzx5ifsSLG+K2XxW390B3rsB3pnhGLxbBzj+wz5dtIRLyDgeZW8b+mvQsxPdjT6tE+CRmbUow4oYy3P+6uPsf9Q7axlKT/+cjJTY9InOV6fIZ64yRrem6yBWNLffR4x3YPOZHSiY9iou8LY7RawZaOkDPZuC1ebJOC9dLkfOn7OOe+DAxAX0c9ealF6Esz54RkGXTz2fOO7wA6Wgph3XBbgv7HyVv79B5+AhrQO+MLWIy8T/U/J5M0/cKlanbW88H6P9Rev8eG70CzvnN0F9ADIMg5QUxTPnl3qAcf/5gJeJliA+t3C/SVgivZ38yvLVDhCA/CqDeo3arV7xcObdrGF8ylPPjPEEuosdSahskske+dkq29qbpCGwa1GCKinIRceDQhTcNgHkg10pVPlaS0y30NbM9tHV+dUhvAIFKlCVpb5i8bKavv/ki6HrfizUOw0xkt+feBnYBhpz4KW6VqjgbHjgARDh8QJEOnS17mjQidNLf6mKUvFWcvkFvFR/FbRu6KKREXy9OMpN9ZBfDGBkhoJJyVkwPV+DjEiV8QkQUf5PUK/NhTTRNX88THEQxTU7C0GYccXgKrMVNY7F0XkYnkrGaLOesgy/lNzPCLugc3yacs8zmjwwzl6d5mou9V82L0tdZCRt+9crwQlhMW8s9pGFNAgbW6i5QRfKFa62QvL+5e/bGlneizeKiIaJt7mRzD4C2KPIIS7vw6bjwXDT8AF1MAPqR2F34YW/ItfZo4SzMYezuWhRXXoUnamx4zNE22zgHSeQEeYpYzPHYO6F+x9Y7XDaOrTZ9Qn0T5V5coZHtGxcAQNNcq7kY77TuF6ucy//AMPRSpm8dA1w5AHxcPsNXBMFMtFjEQm6QmkhsrrHRwRLA3CSGSLijASr7ZqpjUfFkEcVBjkNKPqI21zgIHVJAj5XNUvMWI301VCZMrsflRk/4S7YuXDl9mPunnCh8KuA7njqazfMDW1MqVNDX50rFc1LrWLWl5y5R81CLajJTtOHnMn7+aKBneAJLeEunio+yl85ZLOonohLAkL9x7VDhFtWOnl1ORZFmgo0oQVZJwhYv7Fq8rYO/TvPBnOxn7pvQKgd4UKYwERK9YYpLyuVwXZJdAl5bB5db6u9c1xi71CusunO3bwHfyiaaLtHsJX3CmBTqxiy1i+A6FK1W6EkMq0NBUq+jmbMmbBmGiqqyHBHDadY8xl8JPThAadeLFyDAfAv9uMJ6uoJVgJFnhj/Bown1I8db6b4HS/UlcjQfVBqfmTFLEeoGAGK3v3xd3dDDnl8lZn2l/fJg0+12Jr+RAO0GDMM8Wf6IX/8UcIlNDJOqc1BcRcNPVEyn5iRHDvg7catprTECVT2lSIudrVnILzXdokYUvkDhUugaVyRHYqFoCM7RqeIYaLtJIDvjRPWHI4WMp6VItjlEsGJAODiyNtNW6XBJ3ZHsyJI0oy/nsQcLW+TU5lH4t9JT3y1LcvrERjWRZwXxkBS3WCcieDMDuwUuxiHZv24D3ZATJRd43EkUhDkCA7ABXPGdScvLZBiZwWkr7FDa5CYpdxAvr6ysNy5lGpoO7YmkZ2FXwnkaSh+RYilNNftuIMsDlcM/ARMzkOOreM7GrU2mlIUx2BtzneX4Pz1bOEi92n1Uk+UtfN6qbqtqS7HYQUwtS8IHRI6tqdHvdCAwdrLLqyyyNgbDNONr0J+jykNVBJLz2ubczyPlvaRIRhSHvVyeYGy3BJNTWLqfHHTeBaf7Gden2CqL7LhVb4YH6/Cw44mlIO0kpb1qGqioFwv6t4EhJIAei5Mm105EnB5zEIReB/2nrZ4m+/vVy3p3eNwpMXuEndO32qiQyVnScn+/wD6oIexQH+oO5AuirfoVqmJSMWrVsEDiT3ebiVAAgYrwhPk5FC/eszNUhO1DLPcNPITG93X6QHCVl9jF4KrtqCEliZxAKg5xKLgjkGZwDvQJNOqPhNdP9Jobldi7Ekt+h0Nc3XFLyt5ZaUrVjyzyoRFWkUAqB2E2nyCR90SW0ztanXEUC75ymmltMpjf4mRUGkksLR/d7GoD5lqFEG9XXlY/Ke2NIgaDgqgCSERgmI2eLhT42lJMjElV8jmbWnRr5bpe/fHQ3523cZ+Vcw3Oz5dqWHwaFkMFdUwMDjFMKBxQ4n0BxE1uGGwLIAKYBJkAATqahAmSRXSJEnJ9N3xPxo3vuhUOPkWyM8uuOjpgz1zfJ4k9IkFP6fuSXoT44Mlo8HRXY1/oE9tOLwbfXE0QbwcCwc/7eI73pW+vHziZrkeLr+4NSB/LXZyJPHsAuTC3lgevMGfymv3PycdkTk5aVRmQiErtFPFJWqKm/ZEznpsvkUi0SBB2VJm2RkmkKQBX/onbwraX9+2bUpLof5nIPycU6ikwzKt/irYxwTIGTFTo36pcEeKXqT3B6yTpYOgJN5q9YB4zuLx4jniozD1AcuHXlb7cQsM9Bmpqg3Xx9o9weP1WEAFcyEq0Ca/nj+qM8ElKBovc+noCr+0vTfUwVH2qRDeq2c/Pj/kSkpcpPadEnmi4spambc7QoUHTEp3iKrEXwgfC9/toMnMm1BCip2Y+gVBt0TzclONByz8ifkR8YJcJduWNszqhxLah9btEDogtVR+LKAbeE7ddfolosqqiML5RQtnEBPk+IXy3mgi4NvRbLnakFyvSPDqqURjhbYYTgRn9s/c0VXtNGiWgv5DQV88XrV+seEFds0hEfScUbTDyezz3sTmNCjaL9O+I5gxHF5AyaJWWihIdcv7cbPwM+5d9zmlGWP7mIscyNSc4HX0xxsadImBuquEy4xESadLYqgQcCzbrFdeWM+JzEv4pF/SGi6brsnX8lpfAMbteGfO2ezvnj2Bud87TwgmggxkvHt8I3Oe2a+dE4C5wWb9iV+EDGTezlc4QBxkINJgRjQT9QWui9KVyt3RBYt+YSgjNW6wT05znB6ZAvXLx4erVHGjPW/VfGyHik5lwikSpssgZMoYyVMoD5gKjodWJfBB6rSYOnPIi7hfu8ZeEEwJvDkTm/m60C/OlxJfByfU3d/XeJir9+5esj8DoJz3k2SYcvBaldzdUUq+GYXdyMd+1cdCpxLwAFbAHru5OO8gm+trUt28EROT+SrQL08WEgqMuPb+jgbCzROaU0k3d08JNcekLokoGyQ8r1ZDJy4yHAtnxhcUz8kuAFJXBBWlBroTi8V+UV3Ib1+kq1od3h+XSvBdcFyvz0/ty75W6bkmz1WHta6P6lpCtjjUC/Fy0psLN1L0XuyUOivRlnUprobkrNipmKU1AGxQKkAggALC9JiA5G3YhRCkRWEIjtr0kbNEV8ooDNFCbAk9gsxj84kS3oKXsuRYXkG+l6PwgOnGDCjZer17kdLjPddVPeY6sXBvLVvBf0ZjxmyMmKh6ISNYyFcT8iF10Am809Y3bVC7ZcPeMpWvFpBRSujISzlxXu1GOSMmr028VJor6f+VUGtfG5ljuzgmb9j/taU13XpxHJq7TgcL3JC+gjsHpYNnZ/cPK+fKLnfo3zCGm8LxMzl8lQGapDEP6mFExs8EQ3NDOy6hulcSn7VIGwfcdepnTlXTPkWB4E1zL2rbsicGN3XpcaZuCaPOsmgdeDyl9XeyJJJPGZzPSst3cKb7ut/ZWT/LibCkkzcSehA+W3v3azQRhyHFV2aQZ0Qx7iW/1vF0meMlkng3XZwaFlG28bnNgT9i13zht7uQeHb8IfsbjcDPEs5WCI+IO2Y8xb2nddJsyIIZz7e6UEuAuB4bry0B5+7dI4JqSaR6GF+AFdf2t2JoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eccSwNDI2MTUzNzC0sraxtaOXkMwNDI2MTUzt7C0sraxtaPXCAyNjE1MzcwtLK2sbWzt6DUGQyNjE1MzcwtLK2sbWzt6TcDQyNjE1MzcwtLK2sbWjl5TMDQyNjE1M7ewtLK2sbWj1wwMjYxNTM3MLSytrG1s7eg1B0MjYxNTM3MLSytrG1s7ei3A0MjYxNTM3MLSytrG1o5eSzA0MjYxNTO3sLSytrG1o9cKDI2MTUzNzC0sraxtbO3otQZDI2MTUzNzC0sraxtbO3ptwNDI2MTUzNzC0sraxtaOXlswNDI2MTUzt7C0sraxtaPXDgyNjE1MzcwtLK2sbWzt6LUHhkbGJqZm5haWVtY2tnbyjhWAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbRPRl1qMcZ76R9lv9pGg4utbXmdiXZv6tc4cgbPtzpO18QfFpH0WMYxC4481Z1EeZwqKP1ebIuLPEbZfqd1yLvzQpnX79v0BRY3tKUMVAn9Jw4K/mOrlfVXPVNyGM+vqdHVWdUZ1RnW6Oqs6qzpVXd070zVwwGUeIohqP80iWELaL84knv3iYjylOGaR7Df4Qg5oFMkzjhkLAlZs2HHgxAcRCRkFFQ1/uNAxcOOLB//xkv+mjwSe3+kNOoybbl4wAog3v8FrZQyPcewRLnGgMPMrEcEpUyGgSo06DZr0EBIRk5CS0Y8WOQVteunQP10CjQa+6OS2DF1YVeMAcv+98yeiVSXRtsf5f3CTJJOvBKztz/7D0Hha7jJuRTCimaxsl87KVbsbT8tdxZ0RjGgmK9uls3LV7sbTctdxVwQjmsnKdumsXLW78bTczbgdwYhmsrJdOitX7W48LXcr7o5gRDNZ2S6dlat2N56Wux33RDCimaxsl87KVbsbT8vdiXsjGNFMVrZLZ+Wq3Y2n5e7GfRGMaCYr26WzctXuxtN+I70un/b/N3kRLBCAgRTEwTKkCqVDmzB230EcEBCAgRTEwTKkCqVDmzB232EcGBCAgRTEwTKkCqVDmzB231EcFBCAgRTEwTKkCqVDmzB233EcHBCAgRTEwTKkCqVDmzB238k4ZEAABlIQB8uQKpQObcLYfafiUAEBGEhBHCxDqlA6tAlj952OQwcEYCAFcbAMqULp0CaM3XcmDhMQgIEUxMEypAqlQ5swdt/ZOGxAAAZSEAfLkCqUDm3C2H9eL/3aF2EgAAMpiINlSBVKhzZh7L6f5weH3yZBEARBEARBEARBEARBEARBEARBEARBEARBEARBEARBEATB87MDwILb+fKaDbb0Oh1sl4U8ytSPXUBlWh3Cqh9nM4gUfPOrL8V60cW/NulEL5wth0R8mpxdgdAWufVW5yNAHv8WGiTKhii0QWrVY8vSeLzdfFmumlKx/ZIF0nipkFy4+VGrX27QQNLt0JlLiMcvUz5vKZLZ7F33yfmBXuIPJ5cafsHhuUPcaujrYceP51j4dsDk4PhMk7WcfTPpTRt6AIchMraFMI4utIAwxpOEePMQ62mjC5TWtUnQT3L3VgZWoOzc/EIW8ZzSegXEiedp5Cj3d3MC9blpaka/KGZRRynKmxcOvKsoJV3aZDrIP9+ZTlT39XB7py86X925nUwWj84Y6Fc6yHCJQcAjNuCjmwWR/VI3FmG3VOf7wTNOU1KGBGlY1aeecJryfZGm8pB/mRMy7YFN2ww2cJM7P31DnIFvm7Tgm354Hcb8tc8113WJX2HAqT/Y78v/pFPIZNWxN66MlIVtzkQ4Qlz5X7duRvlrPBBIfklnr/8iqWO5N9sv2s/6f0zuHi2D797lfhcR0M4ZsS4zNXwGIM3MPkYadgwy9UNuDQnQfxa6dYQeniXmDdVY22vD5UkZRTQAOM9WgLVzHd5F95t+KqxX4o0zKPl2OSgON8BnSAfse7/FRCCJBvq9pXvk5iIx7os5fe/uxg+CuAeiagDUs68qzHz5lyuevnyTlq3vjh/4WQvOHCCtaV5OTXEBmbxWjYqeRGZIfvXaCnJt+aVmog3vAMWLyi0alN4dluEybMnTv2jhfV3qj0RljOEMCJvA2Z+9yx6OczOwXScADIMLh4P3C0nK2bxceqmPiGX+iq8hGQKbi5Y9GRt0vUBdF13l7a2sXeD3drMDkApFfx20c7vErc7G+sKDD66tVnTemX4o9Re43HjtlGRQLtgcmV1fcaeE5zDKfafbxH7pcLMPS11frpV9Z/5N1a+hzcYpjlpDsVaXcxqHUTpykbHTyfAr+k2u7kweTl5NtGlAh6mYdaCCWIHbed1gp5CdMs2okYhSthnmQON+ooYz8kyKbXoJN2WTRvGY2XvWBlWHVOVp6fklzS/zoAMyfr2Jfu6P//CPj0XStfyuLiVapGEBadZZ5TDMmk7rbBhfcrAdcjmDfLs0zhBKqZfsoFix0ynNTPJH7dLEmbm2uWVDnGZ1281e6f82uIsHPn/hTyAFspX8ri4jVpThAFm2SeUoTJr2JXU/Hx0TYcZqhuYtZH6CMMrQsMAks80oTUzqR3LNlMr9yO1CmGUz26NX/lt9zZ/9QlRc8jYYVnhX+rKp3aaKKUL60LKDeCGuFIYNEm2BWyLbZNrItgQimMiDGjFiOIDaO2QwXPoJYBSMOSSRBqyKofKokhqhCepK2nvSyFZzcJgmtDiKwLGReX1n+q068IVZc3CrIR+XGv6sJkwMEdU17zDRP7WK0V14JYS/AWIIrQFE6ag5vDr9wtcPtqn3ck1YVM6XzvZl1CiTRLbK6xI/XYUMsvU5GBKeJ9ye1vpkIQq2JomyzLrZn/hYC64S552M+nLIRvLud5OXDs6q7QGbzJQ3EQde06wDvMmx1MplDzbPchgI6Z6JCNGqADkHFTYnNVTf268cXybz68XBS+y79U3hHWJos1mBb0SPSY+cYebwHENwboCXZA7h5GZvM+lIZOwnTHHmWIany3STRBAHmc0m3Jg7be+Sd7Paw2F1DLVllA4KxA9m0Sv9ACAyPzr4IC1T5jRah+TjQI4hay+7CDSSjl7/Wh/kLIfEq0YSAxokfTW0Td3v4CFJo+H5rrWuq+Jj4+PGDRmkidSiy0s+CHpJEOhR3m3K4HtkmFdYdDvCA4xpIc9cv4927kbVaoL8S0S6FiYJBItjck2KQwIGN3NPV0+zwCMjmmv4t0zzJeAQ/9w0jZT1zPjbBiHPotAf/uQcEfjTCsWSUtIysAUhIN48eiMkpWELIRJLSknLwBaFSCwpJS0DWxwCsZQ0bMkQCEViSSkZ2FIhEIrEUtIysKVDIBSJKW8ebgoZ2DIhEIrEklLSMrBlQyAUS0pJy5x3YYRAKBJLSsvAFoSwbzntN5KBvyRTBf3yE6At7gVMDzKx44d+y/Rgxw/9lu8LP/Av/VvWBzt+6LecD3b80G+5H+z48fE6f39bLvzX6zPzDz78UqznJ3Pvs+niAZGjY/KdPc43+07+tjWd6cjlH382Q3wwf+2JY3PJqSO/MvED/9K/JZLW7LSQDl48aLMsN68O5uSAggNpHBcOAq6WfrW3XciTg+4abtQd8//QbSi+4KiR3H8+xV57n49ZJMAwMTVMDFMT8/j3xuMuR9/Fkn4L9xmlSYzg5LpuD67zQOI96f6OwLbKWCECgnW1D4n0WoQCxsUXo0+R4D2e4UTWbd60IMP067NP7zPKTxhxPXFMkfLFe4lfc5L8dif/hcfzl7TQIzQ7hDZbmovjRAApl0goh7yamh/MF9vvGqNO1vXMJMjG7BMfOne73+fr1Oyeh9tL5GReKqZ5KolVcNBwIhlBuWEkvFJSkcEGUnBwTi1eQ8OIMR1PMDweFfHcL5Tkz/0awGXS0t2xZo9wggYG9xrnrMQcLmAFocpPCvBTdNrFEqC5SE+8wPScy79D95ZA3aw1/5DrpqWajsYZV90rcmS9T8tdbTv/8o6ai98kf5MOqOhcii4XRgE9DBo0aWPaB468vOGfBf9hHI0mDt4oMGqTyb/gujzI6OvnKqynoDl5ZORP95PwVIGxv7FkkHZwDdqBiU9WTT/H6XrcWvO33Usf+SBJA8Q/2p0GPy4wXiWvXrfPIOBUqixd6UAbj3BY8uQQ5nd4bKch+kOJHiF5ITv0u9A3pplsUV9Atcij72+ByLZrgEl+CLOp1bp1pL5PNI0eB1XfLKyQa/VY86GvCR/bDj9I769i6lUsd+wdj7zf9CEgrSnABfLLQzFhd3vyX5LT2SbeBRO5nHdYfo8l0bAvv8CF15UwEhmL07EIBu/ue8qXk3vQHcO+8SAc/kG9WvsnNdJY74EoSliNhWSxj5KxqneIg7f/+Hugp14kO+zewHvIUTVhqrVMeYg0tTsX5CICydhvTkiWDtnjVZm1VKAt5KrJai+I73zx0aJhUhuV9dkKxi4a3qJ/wfiuGUwMk19LWgHSMcykp8lj1AjkEpvOGGOKnnKAHZC8FT2MrYYCMKXLbpIsfb/q9AMQykP4KNHMdv9SoWJ5ZPIE7OcXt89hoz6elsoesnMUxRQr2JmrtfNbAvQr3Z+jxL3uF+FgCvl1EI9NzaMCyQ+MyUox4SNmpZguR9hughcV98QBV6u7z8FP2QNOGz+n/Kpyxfj3KKy6l+p3ygTHyOsMaoYSZJw3UCb1wAjwZZdDR1qt4eUsDMFgHykvAn6CcrYz7x8w2YRWiYBhyzjMLJz4BpRElDmnfLsfNrj2jv9L9nFuJpRLzeR7v7j3iaCpBapSPGFkNQ3/A6wj1W1mlEs8naJnLwZRTjnFL/V0R3U8cNcD3ggYziIzPGHVdg13i8o4W4j14+AtZrCecrQQcARNn+FFkeSAIKUdCgd5kfPg2ZJL0ukmpuH5lnPyWZgTdcZKpHSTmP8izik/q2HZjjrZ3Bwmo79QZDO/Pz1J6B3n+sPDsrX07WP982uALXbSiKe90MNV6zgMSMGn4Xo6zCCvM1sauYBzVD296I8O9iV9ZdGuWCE6fwkdPrkLrFHB10bxQ5jxfLiNx6GDVOjkRC8IhaTnJoEi8CfAeQnG0tId4lnoFYfoDC6PHz2upKQ3BA07zCDfGZpPQpjCH0+UQ1f2U+7hVesD9mFJ0+RZ5yuUKd2e1QHvXzrXh7ulpH8x/JPnWTQWj3sKegPICAAQHSypGPBLsR0XcMZTYWCB/j5xr7flQxL9pTRnMcIaQL1GE+qxagaSANRT4tA8m2Dpqff2Y35Vwp8ibEngpcpJsIEXFDtRuRwibTfulCFrcbvkhgHeqNi4TV/OKe4MXgng35O/uE6NzmnzrDH6C0Eo3YF33HHjTRtE29vZTHzvbOfbPqu2y3fP2rKMHFmr17lfhO3L1qj5L9i7+2oc+hUz9Nl/K8IFNOIIHdC3//8c9WJ+7CgdUuFwBi2jAwXi2LzAmie+kg293Tm2uPWy6WZ8XlJzu7NbntjJH7301KMtpJLbeIsBAmJfGh55Q127ZTlJCQlp+i6Y3RYLJUTA0nS05mLQHTn3aGUeQubs/flMJdck+b12EMVrCTLVQO0amK0SFvId67N0WlnH4HNGYX5CtfC2z0lrXZLULysZVD2gPwKOEEp7OqTO74kjypBU15vyiLn1nGH/Ji9MoOBVVUi+KY2OqTKvV03a56cZL0Sgjchf++wyFoi7nLpTxfJXveaVxw+hPb706+nRo5A3VSvITIm+/4dPHD9E+7SnVHKmLPmhfh9pQSn9J/VZt4I2bRKfKYuEqKsat8kh2VTK5PmJ5VEetAZzB0sxLRWUZMbf/80WXYmKd2EJ9IStr/5556Du7b2APPIE5wDtx7E5sDR6GMoWHPU4CBGsMUEAY4MAfE24AMoF2GsgEMCoHU2515wA75Et6M0P29WhWJbYVUxFWQ9kiljXuOryV3hAejwLsypMLITJkJXBuGMhaBy8ucNwFuYFI2YGfeV2iqt6KvguUoY2MzSxbTYA+Sa+PaS3qR2WtOn6Ot4jDiEaJ9btLAtCsN+0eJyFyod7iITD6CLyMHDmxj2q7fHQvNTWcH3r3kQC8EBITgn9bxWHD5v4QEJrdEC9zGI5/JpUKKHLFZ7qP7UQZg6c4Qhn5Zo4C+c4ynm4y7KGpnlYnLf28v9G0Z8KAZDJWozOG/LSGuektSrZrGl9mVG7CFW19Myhq0KDHBzDOdWeTwG8PHZ2KO56grCQRzrQ73PU4xPgGgMCuyXuyng0J1na0m92msAOvsLYPJXiunHoojBfgmy87/dCzF10OijqbqdbfTZXtzMJsmbPdRK3emxwptkvfaRwa8Hz8XV0h9a/298LzrDeFt8OSM9Y3j+CINiIOweZhlEddBKWsFEd0UGGaCxaKCHjVJiSxsYpsLEw/M1jh2PYTZeqt36PNkeeUoKy4RFIUaDABT17l8b1Qk3RxdkkNJMWpqksy965bsMgmzD52ZqtsnAKqdZVQRopTplgXXUUq0LZbhHaVw2OilO7uWK20P2RV+wpLyHPHQmv3y4+6qP/s6uVn+qsuNHTCV3pUXearSKYnMEtijlxJcX/z+SayzpN4TvZbQiBc/Zz3Kt5uJ/wXBUzDbS5GoS7EdvnBh4Xp0zLMaV+vQXIDUFMHWX9dn1jDIGK0Qk33UpBZnabBzfCVhb44pxxBLinRz1XLG3uzq/eeHsigRr1/35WhGo8qP3SAyp8ii9d+r2ixZP8rb7ueKUDn/Zg36o9qcO3vdO3flb3yo77zQ917dgzUfQzyoj/bDzzjqyn8FxBHRl95+bp/FSf2Bfpl5vEnEI+Mu6Y89RG/KwLHuoZCkcU7lEgYq51LsXUlfzZm9BS8SFesheoa9v3sjUHdn9BNwPSah8+ljYzmCbZtnQZu7Z10Vqg4d/ILcTey3ZgJkE+/imdbrVyu+aNmF6qDP0vNg/B6e7pBUMedKz2Hdok0hZVxExrADmNWpRrubKUHvq5GouHIztK6Xi/7h1XQQP03q7tjHu7tkVx6kWvB01UjpTnSZI1Y1zVjIYah79QzWKujffuwJvudJD2STlBBmmq6C1w7zFtB+5E4mc9yPTrdQ4dmN64WsvQHn589NvX7DmZ/vecoAK5plPg/hEaCvCaTC5Wf3gKmh0/MIwqHv+p0k5u9uOXedgRemo+z6pPFHWPzBnVzjcmwWq/HPie8gJ/0vMruyPl788dfOdxPWivZhkv768HT3U/udTp9HOQpVMLJ+/iXjW2WuWpRrAqUdZqybwJ8pzb5SKa+1q9WyyvQleZZu1CmgRaWILHyphkK5U9tOiyf94Q7RHcTevnp8TI5JoMy32fxLH0La1c/iIv13ZumEzdBC9Z+w3f/A8tOv/bb9PmfSfpafnh3enerv3qr/dKY9GlnUJdlNomw1eHfDeGJHOhQvI7cQebPiQ2erT57SyxoUPDJg6JjRvhFkll5O4CSfYu5i6UeievRA5ma3xTAPb/T8hqmrI56QGVYoUFJcsjLkdIuoD8y5WQlSQxaSLFQIaCQxbCV+m/Tk5X16oRtRYL2HViQDwwDR1RCyXcMEi+feaj9zG99giQIppiOd0riUhYXewNMRud/dh9TO4G//s6vF5IMm6W3QCDUtdUoOr0m5PmOSHOSW+6fD/GRYnCDGfp4wQj3RByfpFMOnw6VrySROdy3PjZf6didP81qdSXh1IuSMa2TDDQssEAf/dWYanYLQSP74DDBZU2Ul2tEsdbUNtc0p8NQjO2qkMUSYk1BSbF5EFPIwu6uIhReh08IOsE8owwwwgzjJAYMpJRJkyuWUjIvFi5ieSMkIyK9t7IrG449pZGVhCpGJmeHxtXYd2JVVh3QxV0W9fL1msfkEA3i9zoppE5tk4cf0e1zbnhYCWSDlyU0mXvL48NuvcLXP/lYCH/ewOTZ0nDcWFxM5P+pNrRTl8az+1DXGzdhbbviHohgBqe/16bh8RtVZV2hpqYYt6Ea1lKRgr9/USdxq8xSSfEv33/mpuOJVZWOgLSnEJ4ZNwx46kY8dwZq6OyNOv5Vnu0hCqeUydPGq0LFFJ+Un93MT6oJrZ93Kgh1Oc1vDoYF82ShmXnUUOWPQ5nBg31Xf/j340P9sNp9lrLt/Bh4IPWrGc4dyppzKUJ/s7s7TExHVQG/TSf3mbTMkyyR/2Breh+gVfXJIXLzENoPIt1TJWjd3hVe3mj+5Xq4L+wHMxLuGS6GE/Nh6Lx+mESGuYLryFbeBfNnsG8m4ulHK1fEXJ3Ezcs7sE9eky34m//xHYGs9sEEGwphKm4QxAbu/GMy+Hxd7LEeMpRxkr1Ng4KNMe4Q8/RvxIyM04d36JNW/H5IkoD++l/RhqZb9RTlO3ho87/UW1oZGxiamZuYWllbWNrR685GBoZm5iamVtYWlnb2NrRawGGRsYmpmbmFpZW1ja2dvRagqGRsYmpmbmFpZW1ja0dvVZgaGRsYmpmbmFpZW1ja0evNRgaGZuYmplbWFpZ29ja0WsDhkbGJqZm5haWVtY2tnb02oKhkbGJqZm5haWVtY2tHb12YGhkbGJqZm5haWVtY2tHrz0wNDI2MTUzt7C0sraxtZO3KYChkbGJqZm5haWVtY2tHb2GYGhkbGJqZm5haWVtY2tHrxEYGhmbmJqZW1haWdvY2tFrDIZGxiamZuYWllbWNrZ29JqAoZGxiamZuYWllbWNrR29pmBoZGxiamZuYWllbWNrR68ZGBoZm5iamVtYWlnb2NrRaw6GRsYmpmbmFpZW1ja2dvRagKGRsYmpmbmFpZW1ja0dvZZgaGRsYmpmbmFpZW1ja0evFRgaGZuYmplbWFpZ29ja0WsNhkbGJqZm5haWVtY2tnb02oChkbGJqZm5haWVtY2tHb22YGhkbGJqZm5haWVtY2tHrx0YGhmbmJqZW1haWdvY2tFrDwyNjE1MzcwtLK2sbWzt5G0GYGhkbGJqZm5haWVtY2tHryEYGhmbmJqZW1haWdvY2tFrBIZGxiamZuYWllbWNrZ29BqDoZGxiamZuYWllbWNrR29JmBoZGxiamZuYWllbWNrR68pGBoZm5iamVtYWlnb2NrRawaGRsYmpmbmFpZW1ja2dvSag6GRsYmpmbmFpZW1ja0dvRZgaGRsYmpmbmFpZW1ja0evJRgaGZuYmplbWFpZ29ja0WsFhkbGJqZm5haWVtY2tnb0WoOhkbGJqZm5haWVtY2tHb02YGhkbGJqZm5haWVtY2tHry0YGhmbmJqZW1haWdvY2tFrB4ZGxiamZuYWllbWNrZ29NoDQyNjE1MzcwtLK2sbWzt5mwMYGhmbmJqZW1haWdvY2tFrCIZGxiamZuYWllbWNrZ29BqBoZGxiamZuYWllbWNrR29xmBoZGxiamZuYWllbWNrR68JGBoZm5iamVtYWlnb2NrRawqGRsYmpmbmFpZW1ja2dvSagaGRsYmpmbmFpZW1ja0dveZgaGRsYmpmbmFpZW1ja0evBRgaGZuYmplbWFpZ29ja0WsJhkbGJqZm5haWVtY2tnb0WoGhkbGJqZm5haWVtY2tHb3WYGhkbGJqZm5haWVtY2tHrw0YGhmbmJqZW1haWdvY2tFrC4ZGxiamZuYWllbWNrZ29NqBoZGxiamZuYWllbWNrR299sDQyNjE1MzcwtLK2sbWTt4WAIZGxiamZuYWllbWNrZ29BqCoZGxiamZuYWllbWNrR29RmBoZGxiamZuYWllbWNrR68xGBoZm5iamVtYWlnb2NrRawKGRsYmpmbmFpZW1ja2dvSagqGRsYmpmbmFpZW1ja0dvWZgaGRsYmpmbmFpZW1ja0evORgaGZuYmplbWFpZ29ja0WsBhkbGJqZm5haWVtY2tnb0WoKhkbGJqZm5haWVtY2tHb1WYGhkbGJqZm5haWVtY2tHrzUYGhmbmJqZW1haWdvY2tFrA4ZGxiamZuYWllbWNrZ29NqCoZGxiamZuYWllbWNrR29dmBoZGxiamZuYWllbWNrR689MDQyNjE1M7ewtLK2sbWTtyWAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbWNrR68RGBoZm5iamVtYWlnb2NrRawyGRsYmpmbmFpZW1ja2dvSagKGRsYmpmbmFpZW1ja0dvaZgaGRsYmpmbmFpZW1ja0evGRgaGZuYmplbWFpZ29ja0WsOhkbGJqZm5haWVtY2tnb0WoChkbGJqZm5haWVtY2tHb2WYGhkbGJqZm5haWVtY2tHrxUYGhmbmJqZW1haWdvY2tFrDYZGxiamZuYWllbWNrZ29NqAoZGxiamZuYWllbWNrR29tmBoZGxiamZuYWllbWNrR68dGBoZm5iamVtYWlnb2NrRaw8MjYxNTM3MLSytrG1s7eRtBWBoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eVsDGBoZm5iamVtYWlnb2NrRawiGRsYmpmbmFpZW1ja2dvQagaGRsYmpmbmFpZW1ja0dvcZgaGRsYmpmbmFpZW1ja0evCRgaGZuYmplbWFpZ29ja0WsKhkbGJqZm5haWVtY2tnb0moGhkbGJqZm5haWVtY2tHb3mYGhkbGJqZm5haWVtY2tHrwUYGhmbmJqZW1haWdvY2tFrCYZGxiamZuYWllbWNrZ29FqBoZGxiamZuYWllbWNrR291mBoZGxiamZuYWllbWNrR68NGBoZm5iamVtYWlnb2NrRawuGRsYmpmbmFpZW1ja2dvTagaGRsYmpmbmFpZW1ja0dvfbA0MjYxNTM3MLSytrG1k7eNgCGRsYmpmbmFpZW1ja2dvQagqGRsYmpmbmFpZW1ja0dvUZgaGRsYmpmbmFpZW1ja0evMRgaGZuYmplbWFpZ29ja0WsChkbGJqZm5haWVtY2tnb0moKhkbGJqZm5haWVtY2tHb1mYGhkbGJqZm5haWVtY2tHrzkYGhmbmJqZW1haWdvY2tFrAYZGxiamZuYWllbWNrZ29FqCoZGxiamZuYWllbWNrR29VmBoZGxiamZuYWllbWNrR681GBoZm5iamVtYWlnb2NrRawOGRsYmpmbmFpZW1ja2dvTagqGRsYmpmbmFpZW1ja0dvXZgaGRsYmpmbmFpZW1ja0evPTA0MjYxNTO3sLSytrG1k7ctgKGRsYmpmbmFpZW1ja0dvYZgaGRsYmpmbmFpZW1ja0evERgaGZuYmplbWFpZ29ja0WsMhkbGJqZm5haWVtY2tnb0moChkbGJqZm5haWVtY2tHb2mYGhkbGJqZm5haWVtY2tHrxkYGhmbmJqZW1haWdvY2tFrDoZGxiamZuYWllbWNrZ29FqAoZGxiamZuYWllbWNrR29lmBoZGxiamZuYWllbWNrR68VGBoZm5iamVtYWlnb2NrRaw2GRsYmpmbmFpZW1ja2dvTagKGRsYmpmbmFpZW1ja0dvbZgaGRsYmpmbmFpZW1ja0evHRgaGZuYmplbWFpZ29ja0WsPDI2MTUzNzC0sraxtbO3kbQdgaGRsYmpmbmFpZW1ja0evIRgaGZuYmplbWFpZ29ja0WsEhkbGJqZm5haWVtY2tnb0GoOhkbGJqZm5haWVtY2tHb0mYGhkbGJqZm5haWVtY2tHrykYGhmbmJqZW1haWdvY2tFrBoZGxiamZuYWllbWNrZ29JqDoZGxiamZuYWllbWNrR29FmBoZGxiamZuYWllbWNrR68lGBoZm5iamVtYWlnb2NrRawWGRsYmpmbmFpZW1ja2dvRag6GRsYmpmbmFpZW1ja0dvTZgaGRsYmpmbmFpZW1ja0evLRgaGZuYmplbWFpZ29ja0WsHhkbGJqZm5haWVtY2tnb02gNDI2MTUzNzC0sraxtbO3nbAzA0MjYxNTO3sLSytrG1o9cQDI2MTUzNzC0sraxtbO3oNQJDI2MTUzNzC0sraxtbO3qNwdDI2MTUzNzC0sraxtaOXhMwNDI2MTUzt7C0sraxtaPXFAyNjE1MzcwtLK2sbWzt6DUDQyNjE1MzcwtLK2sbWzt6zcHQyNjE1MzcwtLK2sbWjl4LMDQyNjE1M7ewtLK2sbWj1xIMjYxNTM3MLSytrG1s7ei1AkMjYxNTM3MLSytrG1s7eq3B0MjYxNTM3MLSytrG1o5eGzA0MjYxNTO3sLSytrG1o9cWDI2MTUzNzC0sraxtbO3otQNDI2MTUzNzC0sraxtbO3rtgaGRsYmpmbmFpZW1ja0dvGcCAIZGxiamZuYWllbWNrZ29BqCoZGxiamZuYWllbWNrR29RmBoZGxiamZuYWllbWNrR68xGBoZm5iamVtYWlnb2NrRawKGRsYmpmbmFpZW1ja2dvSagqGRsYmpmbmFpZW1ja0dvWZgaGRsYmpmbmFpZW1ja0evORgaGZuYmplbWFpZ29ja0WsBhkbGJqZm5haWVtY2tnb0WoKhkbGJqZm5haWVtY2tHb1WYGhkbGJqZm5haWVtY2tHrzUYGhmbmJqZW1haWdvY2tFrA4ZGxiamZuYWllbWNrZ29NqCoZGxiamZuYWllbWNrR29dmBoZGxiamZuYWllbWNrR689MDQyNjE1M7ewtLK2sbWTtyGAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbWNrR68RGBoZm5iamVtYWlnb2NrRawyGRsYmpmbmFpZW1ja2dvSagKGRsYmpmbmFpZW1ja0dvaZgaGRsYmpmbmFpZW1ja0evGRgaGZuYmplbWFpZ29ja0WsOhkbGJqZm5haWVtY2tnb0WoChkbGJqZm5haWVtY2tHb2WYGhkbGJqZm5haWVtY2tHrxUYGhmbmJqZW1haWdvY2tFrDYZGxiamZuYWllbWNrZ29NqAoZGxiamZuYWllbWNrR29tmBoZGxiamZuYWllbWNrR68dGBoZm5iamVtYWlnb2NrRaw8MjYxNTM3MLSytrG1s7eRtBGBoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eRsDGBoZm5iamVtYWlnb2NrRawiGRsYmpmbmFpZW1ja2dvQagaGRsYmpmbmFpZW1ja0dvcZgaGRsYmpmbmFpZW1ja0evCRgaGZuYmplbWFpZ29ja0WsKhkbGJqZm5haWVtY2tnb0moGhkbGJqZm5haWVtY2tHb3mYGhkbGJqZm5haWVtY2tHrwUYGhmbmJqZW1haWdvY2tFrCYZGxiamZuYWllbWNrZ29FqBoZGxiamZuYWllbWNrR291mBoZGxiamZuYWllbWNrR68NGBoZm5iamVtYWlnb2NrRawuGRsYmpmbmFpZW1ja2dvTagaGRsYmpmbmFpZW1ja0dvfbA0MjYxNTM3MLSO/+/vgSnW68PN5qhZeKh/lKKQStsTYckihFrikmSMg8kURKo4rJJpAoekIB4MWl3hAlGCAQYMZBJBgyuWAjoIY7HyxkoJMuJIcgNIcgKIcwSS4UQlP+MqWBJbmWWWmELtZvz2t8rjbz4hroTecH1Tw+H9rC0ggEgbVYhPDrumPdUnP2tk2ZzFsx7vtUeLQG0lL+ST+v46OZ2FuUzU7nt8nMnUQRDhi3aMHe0b4ni8b1bfkbCkcbeUXbjFdWs2kFnFdUSsAv6wL1qa4+rxbTDA0zYYRYUliZq+dgBzaBzY7u01ai91c288LrM8zCxiSlkC8LUHgMGKq0zkkpnzkNTFDLUkXj7y3eGLwFQ4+o5YsJLZoirQIYDSCAMxAIhgFXACkjwiXmZezYZ3vD7xTBGX7GYp57S+1eJAikegiLt3hHpUSVVCh+56HNfkXjgyMSquI4ypqpnCOgRgor9b3SE7qhWQIn2h5G7Z+DpsNAkCaxfN1H3oUbuVwWJYLyrqMcgd66hfPlBu+/b4iBYOIfD84mK08/kczyGivJtCoOH01iGFP1zsWn1wzqhFPNIQv01PYlE3//sWOAwKmOSu0Se8yvGJnnOGel2iOars89GulMsTH1+THQQrghSrD78UNEEZI0NFbOVpD9pfdVJl31I06usiBCvykPAEFY+5ViuplBoidXdVBrE1myMR/kax5Kcog0fu6VfQwEmybBsH1K0O69lcAw4xRwGqGRDFygjWI7zXmjTR0jkBJWDtdNVM1Vd15HqGfDlo6y/ySUBzR1BxsgZqZpFJLssIsBTBFqKh2y/Qcc5FBHqerXxTwD3Q2rUv3PGl0M3kgDJCtgxfpjZc2ILeCdmwLNOM8VHlvzowwOT3NykfZAS8kjz3BCSxxB4DHb/j5SDu/ml8YjkDh93See16evOrXLogX4Gjd/PUDLPA6mNhwCW4dY6tJYkVNxji9OEDZxy0B0d8BKonNSKgzixCzxqEH8lRNZp86KYw0uRvAIHVzshf9HfYrn2cQ4mByG77KVJX6G0YLZN/l3O8cvFKrcUUj7y71iCQzNq/u0EG1Lsl2rFRic5//GR1uXxbvzYfospYpg9kTUNmd0uRrOCy9omo94gs8nr4iHJOvPysKeJOPDZGaL6+3yZvXGU0F5feOdAe93nPhg/pcG6e1g9EWDBCIbImbwUKaKpQ85j7QizQWUq8CEvXONruS8E/Tfomj6UDZuSEWXLPX9HZtVgSi6vW8NHiGxEHilWKhWh+wQDIQMMDrTqnNFEZrHRSHrYwXj8GAVAd6XDx9tzXJ3peyC075mmmJsiLQxmGkRZlInrBp2J6AIYDeGA4PhWRHZ5b65aLiNaQZS/cl/et8JQUfc3V2cA+6eGA/1UYbw2niYo8uCQ+lvyqfyTQxWHW+VZjnMBTiZ04XsPHyH39hTXhGGTZ10LU6HrWEkCe9N9ukhNQDYbS+jT6c6PI8rIZaIaWGmvo7PdWZJ1pSYNBIyFZHQjiY4XcKx4NkyOsZnsviOeu3QlNK72iaJFYV1nHPFR9UUSzMEgnO/SvCBmIqNhYF8mhNwkSWCnI+PoqPkyiQoHklXx2iokrVVfJlLlYt/q3a95KXr5MokSBxKe8eIuLO1lXydT4kTyEV50wpIr+zqZ6mWv8dy/M462mi+TQA4kUfFcFYzIgX0fMZnxIBWBuevB2QjJUgSkSpMuQ6Y8gkLCIqJi8pMlLiFbXjnyL/f5CSqvRGq8OQAgQtokQCAghQTXhs+8P+Ic1LWyF8a4XurdIplUZ1QlpUMKUluyg+iIEukkO6VqcLd1mBtJ3ZQ9iEzSIQWJ5O3PAcZhHEdtmqueSCftmMO0EUnmzp0lABYLGJ1m7HRtTEaHjkTmZOzUUTOcPdszGUsm3yJzNMoMksydA82SOAgUxts8npE5mR07k5Fk7txZAmCxgFHqPJ/PjCSiAKNUKWADsllCKRe0dtmuZZIOKUgn2SlVg7utw9xIctKzObytHYYrJJk7d5YAWCxg9NmXJ5koi2ZPKUWUwcebK5Wel59PFllWZEXRZEXRFE2T0X2czpPxnMdiCoHLczkfAmCxgNHP+vI9lCdfzpfL7Xy53C6323HsfD4/MpKIg4BRqhSwAdksoZQ7G+G0xNwmNLHOolRq+SX0MySrTHyx6mGgg+CV2TKhDHuaWZWIVHG7CV41ycEEoDJzddRecldNcjz3SK42hajOfh37U4dPHX/mHbponDAVqlisV5rdpzOJ2w6cZXhFWTpVlF+ytVpZ1KfLRY+3iUZd0T883c+I8BMsen9l3Mev8Uoy0YaYkg3RovkHgDrN4ibNuE4CNU7aRSPqjAHR/RpIw/aXS8WImNApAX2vEd7yDhOX9X2qdppyInH0ZjFP75zyXaYVKOFcw8nSRBgwEKhEFQOWRqmLWDwfRFNBprkUkB+rqZrk5sr0ZPZ+zNTD1CWqSb7Qlp5evNzOdRuVpws7T83qJj0cJ+EDv+lhy63Po/0LqR/uTi44MbGpEvTf2X8Hmb/PRJbeeLjypXP9+SI0WfAJczii49r9ndKgWMDFL3I4Qvwe+ssdjcl1K/DaV3pVWhWv1jZDheBZFT1jV6ukbhPB1FN2Yhbpqb4DreicEQXT06s1yO63tJtevbvUu9XaJ8O1X4Sr/cnqDCs14Shlb1h47hOBJ1+pCLU5d2hu0aJZD9PH0cEfOjDFcj8HgNjbkcpjndBUx/VDS33cWij1THvWFZ5aT137NGaRbRpK6oQmknxVRlc1cKv66MqBWA3sSLDpX+XF8UtmURLMluB66dvsdqHwz6CImCRThkghNpHdDGUhtbUpFJ3IKTwhNrYqhaIT291UGmJrG4Pxibzd8AGxiXU1hfKlyf41pE3D0XA4HssuqSk61i7HYHyiux3LQ25vczhvJ6ttGorNSufd8XxRmJc/c6Rem4sNx8yvSg6RSDpOkAtBoebV01BzWTlBKkReRe7m0rWIxTDTQiRzkkgD37f4jGCRuU1z58tOS9ER6pijCH8ne5fTfLjr8kFVeXhI8YDOjXXf+6EoGoKE6Tu56cMFmJZFTt9vizTj36j09lBpFJ2UDqQrz+0RtAmzMidb/BDh5kKRmp400RD+BVRA146KKaZTa2Trh8iMlrXPNvDu5N7glQcLfnvSyY05twlvCXpf7DPzVs3vNV70ruoQD+4zbr1+6ER7WSLooRceguF7jOYa+OjSH4yP1SHLTUqiz4skioiomSK3zFe0knSIvY7b2TeKg77rM90b81HZg2Q7DKER/yDrjQFEs96J7T0gbb3nb7FUDFpBu3eMJZ+gDaDa0FUoLrHyjatlSYWoY/7/dbgY8IFzx5JCGiQ5h3xZHCpb1IImPtOReLR6h72qCu5DG/n3YKSI7j2VdzPVVE8a3jF6y+sXy6aGTUs8hxqvBrLgo6b3U6N42w/ppE0y1nKzCUhcL6pbGPx3ScFNKeX5OqBOK+n+9lLPsV8m+juH1IzYqQ0PT742tzs220KgfyV1v8/q4cNjf2otzv33uE+qaZVz7t2m4/8jYrhVsiVsVhHUwg4G9LiNi+raZhoDD0FDOFI5BHjiuAxJkVDSpanqYthEYVtXgnYr9XWV60FA6zz8WmYsh3Elpdsy6YACwy5KSj2k6wo=';

;// CONCATENATED MODULE: ./out/python/parse/character-name.js


/**
 * The character that `\N{NAME}` stands for, or null where that Python knows none of that name. Names and aliases are
 * found whatever their case; those of Hangul syllables and unified ideographs, which are made by rule, only in capitals.
 * Named sequences are for `unicodedata.lookup` alone.
 */
function characterNamed(name, version) {
    const code = hangulSyllable(name) ?? unifiedIdeograph(name, version.minor) ?? listed(name, version.minor);
    return code === null ? null : String.fromCodePoint(code);
}
const leading = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'];
const vowels = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const trailing = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
function hangulSyllable(name) {
    const match = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name);
    if (match === null)
        return null;
    const [initial, vowel, final] = [
        leading.indexOf(match[1] ?? ''),
        vowels.indexOf(match[2] ?? ''),
        trailing.indexOf(match[3] ?? ''),
    ];
    return initial < 0 || vowel < 0 || final < 0 ? null : 0xac00 + (initial * 21 + vowel) * 28 + final;
}
/** First and last code of each block, and the Python since which it reaches so far. */
const ideographs = [
    [0x3400, 0x4dbf, 9],
    [0x4e00, 0x9ffc, 9],
    [0x9ffd, 0x9fff, 11],
    [0x20000, 0x2a6dd, 9],
    [0x2a6de, 0x2a6df, 11],
    [0x2a700, 0x2b734, 9],
    [0x2b735, 0x2b738, 11],
    [0x2b739, 0x2b739, 12],
    [0x2b740, 0x2b81d, 9],
    [0x2b820, 0x2cea1, 9],
    [0x2ceb0, 0x2ebe0, 9],
    [0x2ebf0, 0x2ee5d, 13],
    [0x30000, 0x3134a, 9],
    [0x31350, 0x323af, 12],
];
function unifiedIdeograph(name, minor) {
    const digits = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name)?.[1];
    if (digits === undefined)
        return null;
    const code = Number.parseInt(digits, 16);
    return ideographs.some(([first, last, since]) => code >= first && code <= last && minor >= since) ? code : null;
}
let table = null;
function listed(name, minor) {
    table ??= unpack();
    const entry = table.get(name.replace(/[a-z]+/g, (letters) => letters.toUpperCase()));
    return entry === undefined || minor < entry.since ? null : entry.code;
}
/** One line a name, in order of code: the distance from the code before, in base 36 and left out where it is one. */
function unpack() {
    const names = new Map();
    let code = -1;
    let since = 0;
    for (const line of (0,external_node_zlib_.brotliDecompressSync)(Buffer.from(characterNameTable, 'base64')).toString('latin1').split('\n')) {
        if (line.startsWith('@')) {
            since = Number(line.slice(1));
            code = -1;
            continue;
        }
        const step = /^([0-9a-z]+) /.exec(line)?.[1];
        code += step === undefined ? 1 : Number.parseInt(step, 36);
        names.set(step === undefined ? line : line.slice(step.length + 1), { code, since });
    }
    return names;
}

;// CONCATENATED MODULE: ./out/python/parse/unescape.js

const escapes = /\\(?:([0-7]{1,3})|(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8})|(N(?:\{(?:[^}]+\}?)?)?)|([\s\S]))/g;
const hexDigits = { x: 2, u: 4, U: 8 };
const simple = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** Replaces the escapes of a str literal. An escape that Python does not know stands for itself. */
function unescapeText(content, version) {
    let text = '';
    let from = 0;
    for (const { 0: whole, 1: octal, 2: hex, 3: name, 4: other, index } of content.matchAll(escapes)) {
        text += content.slice(from, index);
        from = index + whole.length;
        const named = name === undefined ? null : decodeName(name, version);
        const objection = hex !== undefined ? hexObjection(hex) : (named?.objection ?? null);
        if (objection !== null)
            return codecFault(content, index, whole, objection);
        if (other !== undefined)
            text += simple[other] ?? whole;
        else if (octal !== undefined)
            text += String.fromCodePoint(Number.parseInt(octal, 8));
        else if (hex !== undefined)
            text += String.fromCodePoint(Number.parseInt(hex.slice(1), 16));
        else
            text += named?.character ?? '';
    }
    return { kind: 'text', text: text + content.slice(from) };
}
function hexObjection(sequence) {
    const letter = sequence[0] ?? '';
    const length = hexDigits[letter] ?? 0;
    if (sequence.length - 1 < length)
        return `truncated \\${letter}${'X'.repeat(length)} escape`;
    return Number.parseInt(sequence.slice(1), 16) > 0x10ffff ? 'illegal Unicode character' : null;
}
function decodeName(sequence, version) {
    const name = /^N\{([^}]+)\}$/.exec(sequence)?.[1];
    if (name === undefined)
        return { objection: 'malformed \\N character escape' };
    const character = characterNamed(name, version);
    return character === null ? { objection: 'unknown Unicode character name' } : { character };
}
function codecFault(content, index, sequence, reason) {
    const position = codecLength(content.slice(0, index));
    const range = `${position}-${position + codecLength(sequence) - 1}`;
    const words = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`;
    return { kind: 'fault', words };
}
/** Python counts positions in its own intermediate form, where a character beyond ASCII takes ten places. */
function codecLength(text) {
    let length = 0;
    for (const character of text)
        length += character < '\x80' ? 1 : 10;
    return length;
}
const byteEscapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g;
/** Replaces the escapes of a bytes literal; each character of the result is one byte. */
function unescapeBytes(content) {
    for (const { 2: hex, index } of content.matchAll(byteEscapes)) {
        if (hex !== undefined && hex.length < 2) {
            return { kind: 'fault', words: `(value error) invalid \\x escape at position ${index}` };
        }
    }
    const text = content.replace(byteEscapes, (whole, octal, hex, other) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        return simple[other ?? ''] ?? whole;
    });
    return { kind: 'text', text };
}

;// CONCATENATED MODULE: ./out/python/parse/string-value.js

/** The value of the string token here. */
function stringValue(cursor) {
    const { word } = cursor;
    const quoteAt = word.search(/['"]/);
    const prefix = word.slice(0, quoteAt).toLowerCase();
    const quotes = word.length - quoteAt >= 6 && word[quoteAt + 1] === word[quoteAt] && word[quoteAt + 2] === word[quoteAt] ? 3 : 1;
    const content = word.slice(quoteAt + quotes, word.length - quotes);
    const raw = prefix.includes('r');
    return prefix.includes('b') ? bytesValue(cursor, content, raw) : textValue(cursor, content, raw);
}
/** The value of a stretch of text between quotes or between the fields of an f-string. */
function textValue(cursor, content, raw) {
    if (raw || !content.includes('\\'))
        return { type: 'str', value: content };
    const value = unescapeText(content, cursor.version);
    if (value.kind === 'fault')
        throw cursor.fault(value.words);
    return { type: 'str', value: value.text };
}
function bytesValue(cursor, content, raw) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
    if (/[^\x00-\x7f]/.test(content))
        throw cursor.fault('bytes can only contain ASCII literal characters');
    const value = raw ? { kind: 'text', text: content } : unescapeBytes(content);
    if (value.kind === 'fault')
        throw cursor.fault(value.words);
    return { type: 'bytes', value: Uint8Array.from(value.text, (character) => character.charCodeAt(0)) };
}

;// CONCATENATED MODULE: ./out/python/parse/f-string.js




/** fstring: FSTRING_START (FSTRING_MIDDLE | replacement field)* FSTRING_END, as parts of the string it belongs to */
function parseFString(cursor, parts) {
    const raw = /r/i.test(cursor.word);
    const name = /t/i.test(cursor.word) ? 't-string' : 'f-string';
    cursor.advance();
    parseParts(cursor, { raw, name, inFormat: false }, parts);
    cursor.expect('fstring-end');
}
function parseParts(cursor, context, parts) {
    for (;;) {
        if (cursor.at('fstring-middle'))
            parts.push(parseText(cursor, context));
        else if (cursor.at('{'))
            parseField(cursor, context, parts);
        else
            return;
    }
}
function parseText(cursor, { raw, inFormat }) {
    const { start, word } = cursor;
    const content = inFormat ? word : word.replace(/\{\{|\}\}/g, (pair) => pair.slice(1));
    const value = textValue(cursor, content, raw);
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}
/** fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' format] '}' */
function parseField(cursor, context, parts) {
    const { start } = cursor;
    cursor.advance();
    checkBegin(cursor, context);
    const value = cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor);
    const selfDocumenting = cursor.accept('=');
    if (selfDocumenting)
        parts.push(textOf(cursor, start + 1, cursor.start));
    const conversion = parseConversion(cursor, context);
    const format = cursor.at(':') ? parseFormat(cursor, context) : null;
    if (!cursor.at('}'))
        throw unfinished(cursor, context, selfDocumenting, conversion !== null, format !== null);
    cursor.advance();
    const shown = conversion ?? (selfDocumenting && format === null ? 'r' : null);
    parts.push({ kind: 'FormattedValue', value, conversion: shown, format, start, end: cursor.lastEnd });
}
function unfinished(cursor, { name }, selfDocumenting, hasConversion, hasFormat) {
    if (cursor.version.minor < 12)
        return cursor.fault(`${name}: expecting '}'`);
    if (hasFormat)
        return cursor.fault(`${name}: expecting '}', or format specs`);
    if (hasConversion)
        return cursor.fault(`${name}: expecting ':' or '}'`);
    const before = selfDocumenting ? "'!', or ':'" : "'=', or '!', or ':'";
    return cursor.fault(`${name}: expecting ${before}, or '}'`);
}
function checkBegin(cursor, { name }) {
    if (cursor.at('}') || cursor.at('=') || cursor.at('!') || cursor.at(':')) {
        if (cursor.version.minor >= 12)
            throw cursor.fault(`${name}: valid expression required before '${cursor.kind}'`);
        const words = cursor.at('}') ? 'empty expression not allowed' : `expression required before '${cursor.kind}'`;
        throw cursor.fault(`${name}: ${words}`);
    }
}
/** `{x = }` shows its own source before the value, without comments. */
function textOf(cursor, start, end) {
    const source = cursor.text.slice(start, end);
    const value = source.includes('#') ? source.replace(stringOrComment, (part) => (part[0] === '#' ? '' : part)) : source;
    return { kind: 'Constant', value: { type: 'str', value }, start, end };
}
const stringOrComment = /("""|'''|"|')(?:\\.|(?!\1).)*\1|#[^\n]*/gs;
function parseConversion(cursor, { name }) {
    if (!cursor.accept('!'))
        return null;
    if (cursor.version.minor < 12 && !(/^[sra]$/.test(cursor.word) && cursor.start === cursor.lastEnd)) {
        throw cursor.fault(`${name}: invalid conversion character: expected 's', 'r', or 'a'`);
    }
    if (cursor.at(':') || cursor.at('}'))
        throw cursor.fault(`${name}: missing conversion character`);
    if (!cursor.at('name'))
        throw cursor.fault(`${name}: invalid conversion character`);
    if (cursor.start !== cursor.lastEnd) {
        const mark = cursor.version.minor >= 14 ? 'exclamation' : 'exclamanation';
        throw cursor.fault(`${name}: conversion type must come right after the ${mark} mark`);
    }
    const { word } = cursor;
    if (word !== 's' && word !== 'r' && word !== 'a') {
        throw cursor.fault(`${name}: invalid conversion character '${word}': expected 's', 'r', or 'a'`);
    }
    cursor.advance();
    return word;
}
function parseFormat(cursor, context) {
    const { start } = cursor;
    cursor.advance();
    const parts = [];
    cursor.enter();
    parseParts(cursor, { ...context, inFormat: true }, parts);
    cursor.leave();
    return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/strings.js


/** strings: adjacent literals are one node, a `Constant` where none of them is an f-string */
function parseStrings(cursor) {
    const { start } = cursor;
    const parts = [];
    const seen = { bytes: false, text: false, fields: false, template: false };
    while (cursor.at('string') || cursor.at('fstring-start')) {
        if (cursor.at('string')) {
            const part = parseString(cursor);
            parts.push(part);
            seen[part.value.type === 'bytes' ? 'bytes' : 'text'] = true;
        }
        else {
            seen[/t/i.test(cursor.word) ? 'template' : 'fields'] = true;
            parseFString(cursor, parts);
        }
    }
    const end = cursor.lastEnd;
    if (seen.template && (seen.bytes || seen.text || seen.fields)) {
        throw cursor.faultAt('cannot mix t-string literals with string or bytes literals', start, end);
    }
    if (seen.bytes && (seen.text || seen.fields)) {
        throw cursor.faultAt('cannot mix bytes and nonbytes literals', start, end);
    }
    if (seen.template)
        return { kind: 'TemplateStr', values: joinAdjacent(parts), start, end };
    if (seen.fields)
        return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end };
    return { kind: 'Constant', value: joinValues(parts.filter(isConstant)), start, end };
}
const isConstant = (part) => part.kind === 'Constant';
function parseString(cursor) {
    const { start } = cursor;
    const value = stringValue(cursor);
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}
/** Joins text that no field parts, and leaves out text that is empty. */
function joinAdjacent(parts) {
    const joined = [];
    let run = [];
    const flush = () => {
        const [first] = run;
        const last = run.at(-1);
        if (first !== undefined && last !== undefined) {
            const value = joinValues(run);
            const isEmpty = value.type === 'str' && value.value === '';
            if (!isEmpty)
                joined.push({ kind: 'Constant', value, start: first.start, end: last.end });
        }
        run = [];
    };
    for (const part of parts) {
        if (part.kind === 'Constant')
            run.push(part);
        else {
            flush();
            joined.push(part);
        }
    }
    flush();
    return joined;
}
function joinValues(run) {
    const [first] = run;
    if (first !== undefined && run.length === 1)
        return first.value;
    const values = run.map((part) => part.value);
    const bytes = values.flatMap((value) => (value.type === 'bytes' ? [value.value] : []));
    if (bytes.length > 0)
        return { type: 'bytes', value: concatBytes(bytes) };
    return { type: 'str', value: values.map((value) => (value.type === 'str' ? value.value : '')).join('') };
}
function concatBytes(pieces) {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./out/python/parse/atom.js





/** atom: a name, a literal, or an expression in brackets */
function parseAtom(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name': {
            const id = cursor.name();
            return { kind: 'Name', id, start, end: cursor.lastEnd };
        }
        case 'number':
            return constant(cursor, numberValue(cursor));
        case 'string':
        case 'fstring-start':
            return parseStrings(cursor);
        case '(':
            return parseGroup(cursor);
        case '[':
            return parseList(cursor);
        case '{':
            return parseDictOrSet(cursor);
        case 'None':
            return constant(cursor, { type: 'none' });
        case 'True':
            return constant(cursor, { type: 'bool', value: true });
        case 'False':
            return constant(cursor, { type: 'bool', value: false });
        case '...':
            return constant(cursor, { type: 'ellipsis' });
        default:
            throw cursor.unexpected();
    }
}
function constant(cursor, value) {
    const { start } = cursor;
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/slice.js


/** slices: slice | ','.(slice | starred_expression)+ [','] */
function parseSlices(cursor) {
    const { start } = cursor;
    const first = parseSlice(cursor);
    if (!cursor.at(',') && first.kind !== 'Starred')
        return first;
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(']'))
            break;
        elts.push(parseSlice(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** slice: [expression] ':' [expression] [':' [expression]] | named_expression, or `*expression` since 3.11 */
function parseSlice(cursor) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        checkStarred(cursor, start);
        const value = parseExpression(cursor);
        cursor.require(11, 'Starred expressions in subscripts', start);
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    const lower = cursor.at(':') ? null : parseNamedExpression(cursor);
    if (lower?.kind === 'NamedExpr' && lower.start === start) {
        cursor.require(10, 'Assignment expressions without parentheses in subscripts', start);
        return lower;
    }
    if (lower !== null && !cursor.at(':'))
        return lower;
    cursor.expect(':');
    const upper = atBoundEnd(cursor) ? null : parseExpression(cursor);
    const step = cursor.accept(':') && !atBoundEnd(cursor) ? parseExpression(cursor) : null;
    return { kind: 'Slice', lower, upper, step, start, end: cursor.lastEnd };
}
const atBoundEnd = (cursor) => cursor.at(':') || cursor.at(',') || cursor.at(']');

;// CONCATENATED MODULE: ./out/python/parse/primary.js



/** primary: an atom and the attributes, calls and subscripts that follow it, in a loop because chains may be long */
function parsePrimary(cursor) {
    const { start } = cursor;
    let node = parseAtom(cursor);
    for (;;) {
        switch (cursor.kind) {
            case '.': {
                cursor.advance();
                const attr = cursor.name();
                node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd };
                break;
            }
            case '(': {
                const { args, keywords } = parseArguments(cursor, 'call');
                node = { kind: 'Call', func: node, args, keywords, start, end: cursor.lastEnd };
                break;
            }
            case '[': {
                if (cursor.peek() === ']')
                    return node;
                cursor.advance();
                const slice = parseSlices(cursor);
                cursor.expect(']');
                node = { kind: 'Subscript', value: node, slice, start, end: cursor.lastEnd };
                break;
            }
            default:
                return node;
        }
    }
}

;// CONCATENATED MODULE: ./out/python/parse/operator.js

const precedences = new Map([
    ['|', 1],
    ['^', 2],
    ['&', 3],
    ['<<', 4],
    ['>>', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['//', 6],
    ['%', 6],
    ['@', 6],
]);
/** disjunction: conjunction ('or' conjunction)* */
function parseDisjunction(cursor) {
    const { start } = cursor;
    const first = parseConjunction(cursor);
    if (!cursor.at('or'))
        return first;
    const values = [first];
    while (cursor.accept('or'))
        values.push(parseConjunction(cursor));
    return { kind: 'BoolOp', op: 'or', values, start, end: cursor.lastEnd };
}
/** conjunction: inversion ('and' inversion)* */
function parseConjunction(cursor) {
    const { start } = cursor;
    const first = parseInversion(cursor);
    if (!cursor.at('and'))
        return first;
    const values = [first];
    while (cursor.accept('and'))
        values.push(parseInversion(cursor));
    return { kind: 'BoolOp', op: 'and', values, start, end: cursor.lastEnd };
}
/** inversion: 'not' inversion | comparison */
function parseInversion(cursor) {
    if (!cursor.at('not'))
        return parseComparison(cursor);
    const { start } = cursor;
    cursor.enter();
    cursor.advance();
    const operand = parseInversion(cursor);
    cursor.leave();
    return { kind: 'UnaryOp', op: 'not', operand, start, end: cursor.lastEnd };
}
/** comparison: bitwise_or (compare_op bitwise_or)* */
function parseComparison(cursor) {
    const { start } = cursor;
    const left = parseBinary(cursor, 0);
    let op = acceptCompareOperator(cursor);
    if (op === null)
        return left;
    const ops = [];
    const comparators = [];
    for (; op !== null; op = acceptCompareOperator(cursor)) {
        ops.push(op);
        comparators.push(parseBinary(cursor, 0));
    }
    return { kind: 'Compare', left, ops, comparators, start, end: cursor.lastEnd };
}
function acceptCompareOperator(cursor) {
    const { kind } = cursor;
    switch (kind) {
        case '==':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=':
        case 'in':
            cursor.advance();
            return kind;
        case 'is':
            cursor.advance();
            return cursor.accept('not') ? 'is not' : 'is';
        case 'not':
            if (cursor.peek() !== 'in')
                return null;
            cursor.advance();
            cursor.advance();
            return 'not in';
        default:
            return null;
    }
}
/** bitwise_or and all that binds tighter, as far as operators bind tighter than `above`. Left-leaning chains loop. */
function parseBinary(cursor, above) {
    const { start } = cursor;
    let left = parseFactor(cursor);
    for (;;) {
        const precedence = precedences.get(cursor.kind);
        if (precedence === undefined || precedence <= above)
            return left;
        const op = cursor.kind;
        cursor.advance();
        forbidNot(cursor);
        const right = parseBinary(cursor, precedence);
        left = { kind: 'BinOp', left, op, right, start, end: cursor.lastEnd };
    }
}
/** factor: ('+' | '-' | '~') factor | power */
function parseFactor(cursor) {
    const op = unary(cursor.kind);
    if (op === null)
        return parsePower(cursor);
    const { start } = cursor;
    cursor.enter();
    cursor.advance();
    forbidNot(cursor);
    const operand = parseFactor(cursor);
    cursor.leave();
    return { kind: 'UnaryOp', op, operand, start, end: cursor.lastEnd };
}
function forbidNot(cursor) {
    if (!cursor.at('not') || cursor.version.minor < 13)
        return;
    const fault = cursor.unexpected();
    const { start } = cursor;
    const operand = cursor.tries(parseInversion);
    throw operand === null
        ? fault
        : cursor.faultAt("'not' after an operator must be parenthesized", start, cursor.lastEnd);
}
function unary(kind) {
    return kind === '-' || kind === '+' || kind === '~' ? kind : null;
}
/** power: await_primary ['**' factor] */
function parsePower(cursor) {
    const { start } = cursor;
    const left = parseAwait(cursor);
    if (!cursor.at('**'))
        return left;
    cursor.enter();
    cursor.advance();
    const right = parseFactor(cursor);
    cursor.leave();
    return { kind: 'BinOp', left, op: '**', right, start, end: cursor.lastEnd };
}
/** await_primary: 'await' primary | primary */
function parseAwait(cursor) {
    const { start } = cursor;
    if (!cursor.accept('await'))
        return parsePrimary(cursor);
    const value = parsePrimary(cursor);
    return { kind: 'Await', value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/expression.js



/** star_expressions: one expression, perhaps starred, or a tuple of them without parentheses */
function parseStarExpressions(cursor) {
    const { start } = cursor;
    const first = parseStarExpression(cursor);
    return cursor.at(',') ? parseTupleTail(cursor, first, start, parseStarExpression) : first;
}
/** expressions: the rest of a tuple whose first element has been read */
function parseExpressions(cursor, first, start) {
    return parseTupleTail(cursor, first, start, parseExpression);
}
/** star_expression: '*' bitwise_or | expression */
function parseStarExpression(cursor) {
    return cursor.at('*') ? parseStarred(cursor) : parseExpression(cursor);
}
/** star_named_expression: '*' bitwise_or | named_expression */
function parseStarNamedExpression(cursor) {
    return cursor.at('*') ? parseStarred(cursor) : parseNamedExpression(cursor);
}
/** named_expression: NAME ':=' expression | expression */
function parseNamedExpression(cursor) {
    const { start } = cursor;
    if (!cursor.at('name') || cursor.peek() !== ':=') {
        const node = parseExpression(cursor);
        if (cursor.at('=') || cursor.at(':='))
            throw misplacedAssignment(cursor, node, start);
        return node;
    }
    const id = cursor.name();
    const target = { kind: 'Name', id, start, end: cursor.lastEnd };
    cursor.advance();
    const value = parseExpression(cursor);
    return { kind: 'NamedExpr', target, value, start, end: cursor.lastEnd };
}
/** expression: disjunction ['if' disjunction 'else' expression] | lambdef */
function parseExpression(cursor) {
    cursor.enter();
    const node = cursor.at('lambda') ? parseLambda(cursor) : parseConditional(cursor);
    cursor.leave();
    return node;
}
function parseConditional(cursor) {
    const { start } = cursor;
    const body = parseDisjunction(cursor);
    if (!cursor.at('if')) {
        const fault = beginsOperand(cursor) ? missingBetween(cursor, body, start) : null;
        if (fault !== null)
            throw fault;
        return body;
    }
    cursor.advance();
    const test = parseDisjunction(cursor);
    if (!cursor.accept('else'))
        throw missingElse(cursor, start);
    const orelse = parseExpression(cursor);
    return { kind: 'IfExp', test, body, orelse, start, end: cursor.lastEnd };
}
function missingElse(cursor, start) {
    if (cursor.at(':') || cursor.version.minor < 11)
        return cursor.unexpected();
    return cursor.faultAt("expected 'else' after 'if' expression", start, cursor.lastEnd);
}
function parseStarred(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = parseBinary(cursor, 0);
    return { kind: 'Starred', value, start, end: cursor.lastEnd };
}
function parseTupleTail(cursor, first, start, parseElement) {
    const elts = [first];
    while (cursor.accept(',')) {
        if (tupleEnds.has(cursor.kind))
            break;
        elts.push(parseElement(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** What can follow the last comma of a tuple without parentheses. */
const tupleEnds = new Set([
    ...['newline', 'end', ';', ':', '=', ')', ']', '}', '!', 'as', 'in'],
    ...['+=', '-=', '*=', '@=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '**=', '//='],
]);

;// CONCATENATED MODULE: ./out/python/parse/type-params.js

/** type_params: '[' ','.type_param+ [','] ']' */
function parseTypeParams(cursor) {
    const start = cursor.start;
    if (!cursor.accept('['))
        return [];
    cursor.require(12, 'Type parameter lists', start);
    if (cursor.at(']') && cursor.version.minor >= 13)
        throw cursor.fault('Type parameter list cannot be empty');
    const params = [];
    do {
        if (params.length > 0 && cursor.at(']'))
            break;
        params.push(parseTypeParam(cursor));
    } while (cursor.accept(','));
    cursor.expect(']');
    return params;
}
function parseTypeParam(cursor) {
    const start = cursor.start;
    const kind = cursor.accept('*') ? 'TypeVarTuple' : cursor.accept('**') ? 'ParamSpec' : 'TypeVar';
    const name = cursor.name();
    const bound = parseBound(cursor, kind);
    const defaultStart = cursor.start;
    const hasDefault = cursor.accept('=');
    if (hasDefault)
        cursor.require(13, 'Type parameter defaults', defaultStart);
    const value = hasDefault ? (kind === 'TypeVarTuple' ? parseStarExpression(cursor) : parseExpression(cursor)) : null;
    return { kind, name, bound, default: value, start, end: cursor.lastEnd };
}
function parseBound(cursor, kind) {
    const colon = cursor.start;
    if (!cursor.accept(':'))
        return null;
    const bound = parseExpression(cursor);
    if (kind === 'TypeVar')
        return bound;
    const what = bound.kind === 'Tuple' ? 'constraints' : 'bound';
    throw cursor.faultAt(`cannot use ${what} with ${kind}`, colon);
}

;// CONCATENATED MODULE: ./out/python/parse/function.js




/** function_def_raw: 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block; `start` as in `parseFor`. */
function parseFunction(cursor, decorators, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const name = cursor.name();
    const typeParams = parseTypeParams(cursor);
    cursor.demand('(');
    const args = parseParameters(cursor);
    cursor.expect(')');
    const returns = parseReturns(cursor);
    cursor.demand(':');
    const body = parseBlock(cursor, 'function definition', owner);
    return {
        kind: 'FunctionDef',
        isAsync,
        name,
        typeParams,
        args,
        body,
        decorators,
        returns,
        start,
        end: cursor.lastEnd,
    };
}
// Python takes an arrow without an expression for no arrow at all, and misses the colon in its place.
function parseReturns(cursor) {
    if (!cursor.at('->'))
        return null;
    const fault = cursor.fault("expected ':'");
    cursor.advance();
    const returns = cursor.tries(parseExpression);
    if (returns === null)
        throw fault;
    return returns;
}

;// CONCATENATED MODULE: ./out/python/parse/loop.js



/** while_stmt: 'while' named_expression ':' block [else_block] */
function parseWhile(cursor) {
    const start = cursor.start;
    cursor.advance();
    const test = parseNamedExpression(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'while' statement", start);
    const orelse = parseElse(cursor);
    return { kind: 'While', test, body, orelse, start, end: cursor.lastEnd };
}
/** for_stmt: 'for' star_targets 'in' star_expressions ':' block [else_block]; `start` is that of an `async` before. */
function parseFor(cursor, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const target = parseForTargets(cursor);
    cursor.expect('in');
    const iter = parseStarExpressions(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'for' statement", owner);
    const orelse = parseElse(cursor);
    return { kind: 'For', isAsync, target, iter, body, orelse, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/with.js



/** with_stmt: 'with' ','.with_item+ ':' block, the items in parentheses or not; `start` as in `parseFor`. */
function parseWith(cursor, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const items = parseItems(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'with' statement", owner);
    return { kind: 'With', isAsync, items, body, start, end: cursor.lastEnd };
}
function parseItems(cursor) {
    const group = groupAhead(cursor);
    if (group === 'targets')
        return parseParenthesised(cursor);
    const start = cursor.start;
    const items = [];
    do {
        items.push(with_parseItem(cursor));
    } while (cursor.accept(','));
    const [only] = items;
    const isAlone = items.length === 1 && only?.target === null && group === 'items';
    return isAlone ? ungroup(only.context, start, cursor.lastEnd) : items;
}
// `with (a, b):` has two items, not a tuple; `with (a, *b):` has one, because an item cannot be starred.
function ungroup(context, start, end) {
    const isGroup = context.kind === 'Tuple' && context.start === start && context.end === end;
    const elements = isGroup && context.elts.every((element) => element.kind !== 'Starred') ? context.elts : [];
    return (elements.length === 0 ? [context] : elements).map((element) => ({ context: element, target: null }));
}
function parseParenthesised(cursor) {
    cursor.expect('(');
    const items = [];
    do {
        if (cursor.at(')'))
            break;
        items.push(with_parseItem(cursor));
    } while (cursor.accept(','));
    cursor.expect(')');
    return items;
}
function with_parseItem(cursor) {
    const context = parseExpression(cursor);
    return { context, target: cursor.accept('as') ? parseTarget(cursor) : null };
}
/**
 * What the parenthesis here holds: items of which one has a target, what may be items, or what can only be an
 * expression, because a `:=` of its own is no item or because more follows the parenthesis.
 */
function groupAhead(cursor) {
    if (!cursor.at('('))
        return 'expression';
    let depth = 0;
    let group = 'items';
    for (let distance = 0;; distance++) {
        const kind = cursor.peek(distance);
        if (kind === '(' || kind === '[' || kind === '{')
            depth++;
        else if (kind === ')' || kind === ']' || kind === '}')
            depth--;
        else if (kind === 'as' && depth === 1)
            group = 'targets';
        else if (kind === ':=' && depth === 1)
            group = 'expression';
        else if (kind === 'newline' || kind === 'end')
            return 'expression';
        if (depth === 0)
            return cursor.peek(distance + 1) === ':' ? group : 'expression';
    }
}

;// CONCATENATED MODULE: ./out/python/parse/async.js



/** 'async' (def | for | with) */
function parseAsync(cursor) {
    const start = cursor.start;
    cursor.advance();
    switch (cursor.kind) {
        case 'def':
            return parseFunction(cursor, [], start);
        case 'for':
            return parseFor(cursor, start);
        case 'with':
            return parseWith(cursor, start);
        default:
            throw cursor.unexpected();
    }
}

;// CONCATENATED MODULE: ./out/python/parse/class.js



/** class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
function parseClass(cursor, decorators) {
    const start = cursor.start;
    cursor.advance();
    const name = cursor.name();
    const typeParams = parseTypeParams(cursor);
    const { args, keywords } = cursor.at('(') ? parseArguments(cursor, 'class') : { args: [], keywords: [] };
    expectColon(cursor);
    const body = parseBlock(cursor, 'class definition', start);
    return {
        kind: 'ClassDef',
        name,
        typeParams,
        bases: args,
        keywords,
        body,
        decorators,
        start,
        end: cursor.lastEnd,
    };
}

;// CONCATENATED MODULE: ./out/python/parse/decorator.js



/** decorators: ('@' named_expression NEWLINE)+ before a class or function */
function parseDecorated(cursor) {
    const decorators = [];
    while (cursor.accept('@')) {
        decorators.push(parseNamedExpression(cursor));
        cursor.expect('newline');
    }
    if (cursor.at('class'))
        return parseClass(cursor, decorators);
    const start = cursor.start;
    if (cursor.at('async') && cursor.peek() === 'def')
        cursor.advance();
    if (!cursor.at('def'))
        throw cursor.unexpected();
    return parseFunction(cursor, decorators, start);
}

;// CONCATENATED MODULE: ./out/python/parse/if.js


/** if_stmt: each `elif` is an `If` in the `orelse` of the one before. */
function parseIf(cursor) {
    const first = parseBranch(cursor, "'if' statement");
    const branches = [];
    while (cursor.at('elif')) {
        cursor.enter();
        branches.push(parseBranch(cursor, "'elif' statement"));
    }
    let orelse = parseElse(cursor);
    const end = cursor.lastEnd;
    for (const branch of branches.reverse()) {
        orelse = [{ kind: 'If', ...branch, orelse, end }];
        cursor.leave();
    }
    return { kind: 'If', ...first, orelse, end };
}
function parseBranch(cursor, owner) {
    const start = cursor.start;
    cursor.advance();
    const test = parseNamedExpression(cursor);
    expectColon(cursor);
    return { start, test, body: parseBlock(cursor, owner, start) };
}

;// CONCATENATED MODULE: ./out/python/parse/class-pattern.js

/** class_pattern: name_or_attr '(' [positional patterns] [keyword patterns] ')', the class already read */
function parseClassPattern(cursor, cls) {
    cursor.advance();
    const patterns = [];
    const kwdAttrs = [];
    const kwdPatterns = [];
    while (!cursor.at(')')) {
        if (cursor.at('name') && cursor.peek() === '=') {
            kwdAttrs.push(cursor.name());
            cursor.advance();
            kwdPatterns.push(parsePattern(cursor));
        }
        else {
            const pattern = parsePattern(cursor);
            if (kwdAttrs.length > 0) {
                throw cursor.faultAt('positional patterns follow keyword patterns', pattern.start, pattern.end);
            }
            patterns.push(pattern);
        }
        if (!cursor.at(')'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'MatchClass', cls, patterns, kwdAttrs, kwdPatterns, start: cls.start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/pattern-literal.js

/** literal_expr: strings, a number with its sign, or a complex number written as a sum; also what a mapping has as keys */
function parseLiteral(cursor) {
    const { start } = cursor;
    if (cursor.at('string') || cursor.at('fstring-start'))
        return pattern_literal_parseString(cursor);
    const real = parseSigned(cursor);
    if (!cursor.at('+') && !cursor.at('-'))
        return real;
    const op = cursor.at('+') ? '+' : '-';
    if (isImaginary(real))
        throw cursor.faultAt('real number required in complex literal', real.start, real.end);
    cursor.advance();
    if (!cursor.at('number'))
        throw cursor.unexpected();
    const right = parseAtom(cursor);
    if (!isImaginary(right))
        throw cursor.faultAt('imaginary number required in complex literal', right.start, right.end);
    return { kind: 'BinOp', left: real, op, right, start, end: cursor.lastEnd };
}
function pattern_literal_parseString(cursor) {
    const node = parseAtom(cursor);
    if (node.kind === 'Constant')
        return node;
    throw cursor.faultAt('patterns may only match literals and attribute lookups', node.start, node.end);
}
function parseSigned(cursor) {
    const { start } = cursor;
    const minus = cursor.accept('-');
    if (!cursor.at('number'))
        throw cursor.unexpected();
    const operand = parseAtom(cursor);
    return minus ? { kind: 'UnaryOp', op: '-', operand, start, end: cursor.lastEnd } : operand;
}
function isImaginary(node) {
    const number = node.kind === 'UnaryOp' ? node.operand : node;
    return number.kind === 'Constant' && number.value.type === 'complex';
}

;// CONCATENATED MODULE: ./out/python/parse/mapping-pattern.js




/** mapping_pattern: '{' [','.(key ':' pattern)+] ['**' NAME] '}' */
function parseMapping(cursor) {
    const { start } = cursor;
    cursor.advance();
    const keys = [];
    const patterns = [];
    let rest = null;
    while (!cursor.at('}')) {
        if (rest !== null)
            throw cursor.unexpected();
        if (cursor.accept('**')) {
            rest = captureName(cursor);
            if (rest === null)
                throw cursor.unexpected();
        }
        else {
            keys.push(parseKey(cursor));
            cursor.expect(':');
            patterns.push(parsePattern(cursor));
        }
        if (!cursor.at('}'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'MatchMapping', keys, patterns, rest, start, end: cursor.lastEnd };
}
function parseKey(cursor) {
    switch (cursor.kind) {
        case 'None':
        case 'True':
        case 'False':
            return parseAtom(cursor);
        case 'name':
            if (cursor.peek() !== '.')
                throw cursor.unexpected();
            return parseDotted(cursor);
        default:
            return parseLiteral(cursor);
    }
}

;// CONCATENATED MODULE: ./out/python/parse/closed-pattern.js




/** closed_pattern: a literal, a name, a value, or patterns in brackets */
function parseClosedPattern(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name':
            return parseNamed(cursor);
        case 'None':
            cursor.advance();
            return { kind: 'MatchSingleton', value: null, start, end: cursor.lastEnd };
        case 'True':
        case 'False': {
            const value = cursor.at('True');
            cursor.advance();
            return { kind: 'MatchSingleton', value, start, end: cursor.lastEnd };
        }
        case '(':
            return closed_pattern_parseGroup(cursor);
        case '[':
            return parseSequence(cursor);
        case '{':
            return parseMapping(cursor);
        default:
            return { kind: 'MatchValue', value: parseLiteral(cursor), start, end: cursor.lastEnd };
    }
}
function parseNamed(cursor) {
    const { start } = cursor;
    const next = cursor.peek();
    if ((next !== '.' && next !== '(') || cursor.atWord('_')) {
        return { kind: 'MatchAs', pattern: null, name: captureName(cursor), start, end: cursor.lastEnd };
    }
    const value = parseDotted(cursor);
    if (cursor.at('('))
        return parseClassPattern(cursor, value);
    if (cursor.at('='))
        throw cursor.unexpected();
    return { kind: 'MatchValue', value, start, end: cursor.lastEnd };
}
/** name_or_attr: NAME ('.' NAME)* */
function parseDotted(cursor) {
    const { start } = cursor;
    const id = cursor.name();
    let node = { kind: 'Name', id, start, end: cursor.lastEnd };
    while (cursor.accept('.')) {
        const attr = cursor.name();
        node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd };
    }
    return node;
}
/** '(' pattern ')' is that pattern; with a comma, or empty, it is a sequence. */
function closed_pattern_parseGroup(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(')'))
        return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd };
    const first = parseMaybeStar(cursor);
    if (cursor.at(','))
        return parseRest(cursor, [first], ')', start);
    if (first.kind === 'MatchStar')
        throw cursor.unexpected();
    cursor.expect(')');
    return first;
}
function parseSequence(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(']'))
        return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd };
    return parseRest(cursor, [parseMaybeStar(cursor)], ']', start);
}
function parseRest(cursor, patterns, close, start) {
    while (cursor.accept(',')) {
        if (cursor.at(close))
            break;
        patterns.push(parseMaybeStar(cursor));
    }
    cursor.expect(close);
    return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/pattern.js



/** patterns: what follows `case`, as one pattern or a sequence without brackets */
function parsePatterns(cursor) {
    const { start } = cursor;
    const first = parseMaybeStar(cursor);
    if (!cursor.at(',')) {
        if (first.kind === 'MatchStar')
            throw cursor.unexpected();
        return first;
    }
    const patterns = [first];
    while (cursor.accept(',')) {
        if (cursor.at(':') || cursor.at('if'))
            break;
        patterns.push(parseMaybeStar(cursor));
    }
    return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd };
}
/** pattern: or_pattern ['as' NAME] */
function parsePattern(cursor) {
    const { start } = cursor;
    cursor.enter();
    const pattern = parseOr(cursor);
    cursor.leave();
    if (!cursor.accept('as'))
        return pattern;
    checkAsTarget(cursor);
    const name = cursor.name();
    return { kind: 'MatchAs', pattern, name, start, end: cursor.lastEnd };
}
/** maybe_star_pattern: '*' NAME | pattern */
function parseMaybeStar(cursor) {
    const { start } = cursor;
    if (!cursor.accept('*'))
        return parsePattern(cursor);
    const name = captureName(cursor);
    return { kind: 'MatchStar', name, start, end: cursor.lastEnd };
}
/** A name to bind, null for `_`; not one that goes on as `a.b`, `a(` or `a=`. `_` never goes on. */
function captureName(cursor) {
    const isWildcard = cursor.atWord('_');
    const next = cursor.peek();
    if (!isWildcard && (next === '.' || next === '(' || next === '='))
        throw cursor.unexpected();
    const name = cursor.name();
    return isWildcard ? null : name;
}
function parseOr(cursor) {
    const { start } = cursor;
    const first = parseClosedPattern(cursor);
    if (!cursor.at('|'))
        return first;
    const patterns = [first];
    while (cursor.accept('|'))
        patterns.push(parseClosedPattern(cursor));
    return { kind: 'MatchOr', patterns, start, end: cursor.lastEnd };
}
function checkAsTarget(cursor) {
    if (cursor.atWord('_'))
        throw cursor.fault("cannot use '_' as a target");
    const next = cursor.peek();
    if (cursor.at('name') && next !== '.' && next !== '(' && next !== '=' && next !== '[')
        return;
    if (cursor.at('name') && cursor.version.minor < 14)
        throw cursor.unexpected();
    const { start } = cursor;
    const target = parseExpression(cursor);
    const words = cursor.version.minor >= 14 ? `cannot use ${describeExpression(target)} as pattern target` : 'invalid pattern target';
    throw cursor.faultAt(words, start, cursor.lastEnd);
}

;// CONCATENATED MODULE: ./out/python/parse/match.js



/** `match` is a keyword only where its line ends in a colon: no other statement that begins with a name does. */
function atMatch(cursor) {
    if (!cursor.atWord('match'))
        return false;
    let distance = 1;
    while (cursor.peek(distance) !== 'newline' && cursor.peek(distance) !== 'end')
        distance++;
    return distance > 2 && cursor.peek(distance - 1) === ':';
}
/** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
function parseMatch(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.require(10, 'Match statements', start);
    const subject = parseSubject(cursor);
    cursor.expect(':');
    cursor.expect('newline');
    if (!cursor.accept('indent')) {
        throw cursor.fault(`expected an indented block after 'match' statement on line ${cursor.lineOf(start)}`);
    }
    const cases = [];
    cursor.enter();
    do
        cases.push(parseCase(cursor));
    while (!cursor.at('dedent') && !cursor.at('end'));
    cursor.leave();
    cursor.accept('dedent');
    return { kind: 'Match', subject, cases, start, end: cursor.lastEnd };
}
/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function parseSubject(cursor) {
    const { start } = cursor;
    const first = cursor.at('*') ? parseStarNamedExpression(cursor) : parseNamedExpression(cursor);
    if (!cursor.at(',')) {
        if (first.kind === 'Starred')
            throw cursor.unexpected();
        return first;
    }
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(':'))
            break;
        elts.push(parseStarNamedExpression(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** case_block: "case" patterns ['if' named_expression] ':' block */
function parseCase(cursor) {
    const { start } = cursor;
    if (!cursor.atWord('case'))
        throw cursor.unexpected();
    cursor.advance();
    const pattern = parsePatterns(cursor);
    const guard = cursor.accept('if') ? parseNamedExpression(cursor) : null;
    expectColon(cursor);
    return { pattern, guard, body: parseBlock(cursor, "'case' statement", start) };
}

;// CONCATENATED MODULE: ./out/python/parse/assignment.js





/** An expression, or an assignment, which is known to be one only when its first target has been read. */
function parseExpressionStatement(cursor) {
    const { start } = cursor;
    const first = parseValue(cursor);
    if (cursor.at('='))
        return parseAssign(cursor, first, start);
    if (cursor.at(':'))
        return parseAnnotated(cursor, first, start);
    const op = augmented[cursor.kind];
    if (op !== undefined)
        return parseAugmented(cursor, first, op, start);
    return { kind: 'Expr', value: first, start, end: cursor.lastEnd };
}
/** annotated_rhs: yield_expr | star_expressions */
function parseValue(cursor) {
    return cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor);
}
/** (star_targets '=')+ annotated_rhs */
function parseAssign(cursor, first, start) {
    const targets = [];
    let value = first;
    while (cursor.at('=')) {
        if (targets.length === 0)
            checkFirstAssigned(cursor, value, start);
        else
            checkAssigned(cursor, value);
        cursor.advance();
        targets.push(value);
        value = parseValue(cursor);
    }
    return { kind: 'Assign', targets, value, start, end: cursor.lastEnd };
}
/** Where the value is no target again, the first `=` was meant to compare what stands before it. */
function checkFirstAssigned(cursor, target, start) {
    if (badTarget(target, true) === null)
        return;
    if (isBareYield(target, start))
        throw cursor.faultAt('assignment to yield expression not possible', start, target.end);
    const isTuple = target.kind === 'Tuple' && cursor.text[start] !== '(';
    const last = isTuple ? target.elts.at(-1) : target;
    const fault = last !== undefined && badTarget(last, true) === last ? misplacedEquals(cursor, last, last.start) : null;
    if (fault !== null)
        throw fault;
    checkAssigned(cursor, target);
}
const isBareYield = (node, start) => (node.kind === 'Yield' || node.kind === 'YieldFrom') && node.start === start;
/** target ':' expression ['=' annotated_rhs] */
function parseAnnotated(cursor, target, start) {
    assignment_checkAnnotated(cursor, target, start);
    cursor.advance();
    const annotation = parseExpression(cursor);
    const value = cursor.accept('=') ? parseValue(cursor) : null;
    const simple = target.kind === 'Name' && target.start === start;
    return { kind: 'AnnAssign', target, annotation, value, simple, start, end: cursor.lastEnd };
}
function assignment_checkAnnotated(cursor, target, start) {
    if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript')
        return;
    const words = target.kind === 'List' || target.kind === 'Tuple'
        ? `only single target (not ${target.kind.toLowerCase()}) can be annotated`
        : 'illegal target for annotation';
    const fault = cursor.unexpected();
    const annotation = cursor.tries((at) => {
        at.advance();
        return parseExpression(at);
    });
    throw annotation !== null ? cursor.faultAt(words, start, target.end) : fault;
}
/** single_target augassign annotated_rhs */
function parseAugmented(cursor, target, op, start) {
    if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
        const words = `'${describeExpression(target)}' is an illegal expression for augmented assignment`;
        throw cursor.faultAt(words, target.start, target.end);
    }
    cursor.advance();
    const value = parseValue(cursor);
    return { kind: 'AugAssign', target, op, value, start, end: cursor.lastEnd };
}
const augmented = {
    '+=': '+',
    '-=': '-',
    '*=': '*',
    '@=': '@',
    '/=': '/',
    '%=': '%',
    '&=': '&',
    '|=': '|',
    '^=': '^',
    '<<=': '<<',
    '>>=': '>>',
    '**=': '**',
    '//=': '//',
};

;// CONCATENATED MODULE: ./out/python/parse/import.js


/** import_name: 'import' ','.(dotted_name ['as' NAME])+ */
function parseImport(cursor) {
    const { start } = cursor;
    cursor.advance();
    checkNames(cursor);
    const names = [];
    do
        names.push(parseAlias(cursor, parseDottedName));
    while (cursor.accept(','));
    if (cursor.at('from') && cursor.version.minor >= 12)
        throw cursor.faultAt("Did you mean to use 'from ... import ...' instead?", start);
    return { kind: 'Import', names, start, end: cursor.lastEnd };
}
/** import_from: 'from' ('.' | '...')* [dotted_name] 'import' targets */
function parseImportFrom(cursor) {
    const { start } = cursor;
    cursor.advance();
    let level = 0;
    while (cursor.at('.') || cursor.at('...')) {
        level += cursor.at('.') ? 1 : 3;
        cursor.advance();
    }
    const module = level > 0 && cursor.at('import') ? null : parseDottedName(cursor);
    cursor.expect('import');
    const names = parseTargets(cursor);
    return { kind: 'ImportFrom', module, names, level, start, end: cursor.lastEnd };
}
function parseTargets(cursor) {
    const { start } = cursor;
    checkNames(cursor);
    if (cursor.accept('*'))
        return [{ name: '*', asname: null, start, end: cursor.lastEnd }];
    const inParentheses = cursor.accept('(');
    const names = [];
    do {
        if (names.length > 0 && inParentheses && cursor.at(')'))
            break;
        if (names.length > 0 && cursor.at('newline')) {
            throw cursor.fault('trailing comma not allowed without surrounding parentheses');
        }
        names.push(parseAlias(cursor, (at) => at.name()));
    } while (cursor.accept(','));
    if (inParentheses)
        cursor.expect(')');
    return names;
}
function checkNames(cursor) {
    if (cursor.at('newline') && cursor.version.minor >= 13) {
        throw cursor.fault("Expected one or more names after 'import'");
    }
}
function parseAlias(cursor, parseName) {
    const { start } = cursor;
    const name = parseName(cursor);
    const asname = cursor.accept('as') ? parseAsName(cursor) : null;
    return { name, asname, start, end: cursor.lastEnd };
}
function parseAsName(cursor) {
    const next = cursor.peek();
    const isName = cursor.at('name') && (next === ',' || next === ')' || next === ';' || next === 'newline');
    if (isName || cursor.version.minor < 14)
        return cursor.name();
    const fault = cursor.unexpected();
    const { start } = cursor;
    const target = cursor.tries(parseExpression);
    if (target === null)
        throw fault;
    throw cursor.faultAt(`cannot use ${describeExpression(target)} as import target`, start, cursor.lastEnd);
}
function parseDottedName(cursor) {
    const names = [cursor.name()];
    while (cursor.accept('.'))
        names.push(cursor.name());
    return names.join('.');
}

;// CONCATENATED MODULE: ./out/python/parse/type-alias.js


/** `type` is a keyword only before a name and what can follow the name of an alias. */
function atTypeAlias(cursor) {
    return cursor.peek() === 'name' && cursor.atWord('type') && (cursor.peek(2) === '=' || cursor.peek(2) === '[');
}
/** type_alias: "type" NAME [type_params] '=' expression */
function parseTypeAlias(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.require(12, 'Type statements', start);
    const nameStart = cursor.start;
    const id = cursor.name();
    const name = { kind: 'Name', id, start: nameStart, end: cursor.lastEnd };
    const typeParams = parseTypeParams(cursor);
    cursor.expect('=');
    const value = parseExpression(cursor);
    return { kind: 'TypeAlias', name, typeParams, value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/simple-statement.js





/** simple_stmt */
function parseSimpleStatement(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name':
            return atTypeAlias(cursor) ? parseTypeAlias(cursor) : parseExpressionStatement(cursor);
        case 'import':
            return parseImport(cursor);
        case 'from':
            return parseImportFrom(cursor);
        case 'return':
            return parseReturn(cursor);
        case 'raise':
            return parseRaise(cursor);
        case 'assert':
            return parseAssert(cursor);
        case 'del':
            cursor.advance();
            return { kind: 'Delete', targets: parseDeleteTargets(cursor), start, end: cursor.lastEnd };
        case 'global':
            return { kind: 'Global', names: parseNames(cursor), start, end: cursor.lastEnd };
        case 'nonlocal':
            return { kind: 'Nonlocal', names: parseNames(cursor), start, end: cursor.lastEnd };
        case 'pass':
            cursor.advance();
            return { kind: 'Pass', start, end: cursor.lastEnd };
        case 'break':
            cursor.advance();
            return { kind: 'Break', start, end: cursor.lastEnd };
        case 'continue':
            cursor.advance();
            return { kind: 'Continue', start, end: cursor.lastEnd };
        default:
            return parseExpressionStatement(cursor);
    }
}
function parseReturn(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = atStatementEnd(cursor) ? null : parseStarExpressions(cursor);
    return { kind: 'Return', value, start, end: cursor.lastEnd };
}
function parseRaise(cursor) {
    const { start } = cursor;
    cursor.advance();
    const exception = atStatementEnd(cursor) ? null : parseExpression(cursor);
    const hasCause = exception !== null && cursor.accept('from');
    const cause = hasCause ? parseExpression(cursor) : null;
    return { kind: 'Raise', exception, cause, start, end: cursor.lastEnd };
}
function parseAssert(cursor) {
    const { start } = cursor;
    cursor.advance();
    const test = parseExpression(cursor);
    const message = cursor.accept(',') ? parseExpression(cursor) : null;
    return { kind: 'Assert', test, message, start, end: cursor.lastEnd };
}
function parseNames(cursor) {
    const names = [];
    cursor.advance();
    do
        names.push(cursor.name());
    while (cursor.accept(','));
    return names;
}
const atStatementEnd = (cursor) => cursor.at('newline') || cursor.at(';');

;// CONCATENATED MODULE: ./out/python/parse/try.js



const mixed = "cannot have both 'except' and 'except*' on the same 'try'";
/** try_stmt: 'try' ':' block, then handlers all of one kind, [else_block], [finally_block] */
function parseTry(cursor) {
    const start = cursor.start;
    cursor.advance();
    cursor.demand(':');
    const body = parseBlock(cursor, "'try' statement", start);
    const isStar = cursor.at('except') && cursor.peek() === '*';
    const handlers = [];
    while (cursor.at('except')) {
        if ((cursor.peek() === '*') !== isStar)
            throw cursor.fault(mixed);
        handlers.push(parseHandler(cursor, isStar));
    }
    const orelse = handlers.length === 0 ? [] : parseElse(cursor);
    const finalbody = parseFinally(cursor);
    if (handlers.length === 0 && finalbody.length === 0)
        throw cursor.fault("expected 'except' or 'finally' block");
    return { kind: 'Try', isStar, body, handlers, orelse, finalbody, start, end: cursor.lastEnd };
}
function parseHandler(cursor, isStar) {
    const start = cursor.start;
    cursor.advance();
    if (cursor.accept('*')) {
        cursor.require(11, 'Exception groups (`except*`)', start);
        if (cursor.at(':') || cursor.at('newline'))
            throw cursor.fault('expected one or more exception types');
    }
    const type = cursor.at(':') || cursor.at('newline') ? null : parseTypes(cursor);
    const name = type !== null && cursor.accept('as') ? parseName(cursor, isStar) : null;
    expectColon(cursor);
    const body = parseBlock(cursor, isStar ? "'except*' statement" : "'except' statement", start);
    return { type, name, body, start, end: cursor.lastEnd };
}
function parseName(cursor, isStar) {
    const isName = cursor.at('name') && (cursor.peek() === ':' || cursor.peek() === 'newline');
    if (isName || cursor.version.minor < 14)
        return cursor.name();
    const fault = cursor.unexpected();
    const { start } = cursor;
    const target = cursor.tries(parseExpression);
    if (target === null || !cursor.at(':'))
        throw fault;
    const words = `cannot use except${isStar ? '*' : ''} statement with ${describeExpression(target)}`;
    throw cursor.faultAt(words, start, target.end);
}
function parseTypes(cursor) {
    const start = cursor.start;
    const first = parseExpression(cursor);
    if (!cursor.at(','))
        return first;
    const types = parseExpressions(cursor, first, start);
    if (!cursor.at('as') && !cursor.at(':'))
        throw cursor.unexpected();
    if (cursor.at('as')) {
        const when = cursor.version.minor >= 14 ? " when using 'as'" : '';
        throw cursor.faultAt(`multiple exception types must be parenthesized${when}`, start);
    }
    cursor.require(14, '`except` clauses of several types without parentheses', start);
    return types;
}
function parseFinally(cursor) {
    const start = cursor.start;
    if (!cursor.accept('finally'))
        return [];
    cursor.demand(':');
    return parseBlock(cursor, "'finally' statement", start);
}

;// CONCATENATED MODULE: ./out/python/parse/statement.js










/** Reads a compound statement, or one line of simple ones, into `body`. */
function parseStatement(cursor, body) {
    const compound = parseCompound(cursor);
    if (compound === null)
        parseSimpleStatements(cursor, body);
    else
        body.push(compound);
}
/** simple_stmts: ';'.simple_stmt+ [';'] NEWLINE */
function parseSimpleStatements(cursor, body) {
    do
        body.push(parseSimpleStatement(cursor));
    while (cursor.accept(';') && !cursor.at('newline'));
    cursor.expect('newline');
}
function parseCompound(cursor) {
    switch (cursor.kind) {
        case 'if':
            return parseIf(cursor);
        case 'def':
            return parseFunction(cursor, [], cursor.start);
        case 'class':
            return parseClass(cursor, []);
        case 'for':
            return parseFor(cursor, cursor.start);
        case 'while':
            return parseWhile(cursor);
        case 'try':
            return parseTry(cursor);
        case 'with':
            return parseWith(cursor, cursor.start);
        case '@':
            return parseDecorated(cursor);
        case 'async':
            return parseAsync(cursor);
        case 'name':
            return atMatch(cursor) ? parseMatch(cursor) : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/module.js

/** file: [statements] ENDMARKER */
function parseModule(cursor) {
    const body = [];
    while (!cursor.at('end'))
        parseStatement(cursor, body);
    return { kind: 'Module', body };
}

;// CONCATENATED MODULE: ./out/python/tokenize/line-joining.js

/** Steps over a backslash and the line break it hides. */
function joinLine(scanner) {
    const { at, text, end } = scanner;
    if (text[at + 1] !== '\n' || at + 1 >= end) {
        throw invalidIfReached('unexpected character after line continuation character', at + 1);
    }
    if (at + 2 >= end)
        throw invalidIfReached('unexpected EOF while parsing', at);
    scanner.at = at + 2;
}

;// CONCATENATED MODULE: ./out/python/tokenize/scanner.js
function emit(scanner, kind, start, end) {
    scanner.kinds.push(kind);
    scanner.starts.push(start);
    scanner.ends.push(end);
    scanner.at = end;
}

;// CONCATENATED MODULE: ./out/python/tokenize/indentation.js



const deepestIndent = 100;
const tab = 8;
/**
 * Reads the white space that begins a logical line and emits the blocks it opens or closes.
 * Returns whether the next line begins afresh, because this one is blank or a comment.
 */
function scanIndentation(scanner) {
    const { text } = scanner;
    const start = scanner.at;
    let column = 0;
    let narrow = 0;
    // White space before a line break by backslash is what counts, not that of the line it is joined with.
    let joined = null;
    for (;; scanner.at++) {
        const c = text.charCodeAt(scanner.at);
        if (c === 0x20) {
            column++;
            narrow++;
        }
        else if (c === 0x09) {
            column = (Math.floor(column / tab) + 1) * tab;
            narrow++;
        }
        else if (c === 0x0c) {
            column = 0;
            narrow = 0;
        }
        else if (c === 0x5c) {
            joined ??= column;
            joinLine(scanner);
            scanner.at--;
        }
        else {
            break;
        }
    }
    if (isBlank(scanner))
        return skipLine(scanner);
    // Python 3.9 leaves the blocks as they are after such a line break.
    if (joined !== null && scanner.version.minor < 10)
        return false;
    setIndent(scanner, start, joined || column, joined || narrow);
    return false;
}
/** Closes the blocks that are indented further than `column`. */
function closeBlocks(scanner, column) {
    while (innermost(scanner).column > column) {
        scanner.indents.pop();
        emit(scanner, 'dedent', scanner.at, scanner.at);
    }
}
function setIndent(scanner, start, column, narrow) {
    const block = innermost(scanner);
    if (column > block.column) {
        if (scanner.indents.length >= deepestIndent)
            throw invalidIfReached('too many levels of indentation', start, scanner.at);
        if (narrow <= block.narrow)
            throw inconsistent(scanner, start);
        scanner.indents.push({ column, narrow });
        emit(scanner, 'indent', scanner.at, scanner.at);
        return;
    }
    if (!scanner.indents.some((outer) => outer.column === column)) {
        throw invalidIfReached('unindent does not match any outer indentation level', start, scanner.at);
    }
    closeBlocks(scanner, column);
    if (innermost(scanner).narrow !== narrow)
        throw inconsistent(scanner, start);
}
const innermost = (scanner) => scanner.indents.at(-1) ?? { column: 0, narrow: 0 };
const inconsistent = (scanner, start) => invalidIfReached('inconsistent use of tabs and spaces in indentation', start, scanner.at);
function isBlank({ text, at, end }) {
    return at >= end || text[at] === '\n' || text[at] === '#';
}
function skipLine(scanner) {
    const lineEnd = scanner.text.indexOf('\n', scanner.at);
    scanner.at = lineEnd === -1 ? scanner.end : lineEnd + 1;
    return true;
}

;// CONCATENATED MODULE: ./out/python/tokenize/token.js
/** Words that are never names. */
const keywords = [
    ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del'],
    ...['elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal'],
    ...['not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
];
/** Longer operators before those they begin with. */
const operators = [
    ...['**=', '//=', '>>=', '<<=', '...', '!=', '%=', '&=', '*=', '+=', '-=', '->', '/=', ':=', '<=', '==', '>='],
    ...['@=', '^=', '|=', '**', '//', '<<', '>>', '%', '&', '(', ')', '*', '+', ',', '-', '.', '/', ':', ';', '<'],
    ...['=', '>', '@', '[', ']', '^', '{', '|', '}', '~', '!'],
];

;// CONCATENATED MODULE: ./out/python/tokenize/name.js



const keywordNamed = new Map(keywords.map((word) => [word, word]));
const longestKeyword = 8;
/** Reads a name or keyword that begins with an ASCII letter or `_`. */
function scanWord(scanner) {
    const { text, at } = scanner;
    const end = wordEnd(text, at);
    if (text.charCodeAt(end) >= 0x80) {
        scanWideWord(scanner);
        return;
    }
    const keyword = end - at <= longestKeyword ? keywordNamed.get(text.slice(at, end)) : undefined;
    emit(scanner, keyword ?? 'name', at, end);
}
/** Reads a name with characters beyond ASCII, or objects to the first character that no name may have. */
function scanWideWord(scanner) {
    const { text, at } = scanner;
    let end = at;
    while (end < scanner.end && (text.charCodeAt(end) >= 0x80 || wordEnd(text, end) > end))
        end++;
    checkName(text.slice(at, end), at);
    scanner.hasWideNames = true;
    emit(scanner, 'name', at, end);
}
function wordEnd(text, start) {
    let end = start;
    for (;; end++) {
        const c = text.charCodeAt(end);
        const inWord = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || (c >= 0x30 && c <= 0x39);
        if (!inWord)
            return end;
    }
}
function checkName(name, start) {
    let at = start;
    for (const character of name) {
        const allowed = at === start ? /^[\p{XID_Start}_]$/u : /^\p{XID_Continue}$/u;
        if (!allowed.test(character))
            throw badCharacter(character, at);
        at += character.length;
    }
}
/** A character that begins no token, in the words Python has for it. */
function badCharacter(character, at) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const words = isPrintable(character)
        ? `invalid character '${character}' (U+${code})`
        : `invalid non-printable character U+${code}`;
    return invalid(words, at, at + character.length);
}
const isPrintable = (character) => character === ' ' || !/^[\p{C}\p{Z}]$/u.test(character);

;// CONCATENATED MODULE: ./out/python/tokenize/operator.js





const operator_deepestNesting = 200;
/** The operators that begin with a character, the longest first. */
const operatorsFrom = Array.from({ length: 128 }, (_, code) => operators.filter((operator) => operator.charCodeAt(0) === code));
/** Reads an operator or a bracket. */
function scanOperator(scanner) {
    const { text, at } = scanner;
    const operator = operatorAt(text, at);
    if (operator === null) {
        scanUnknown(scanner);
        return;
    }
    switch (operator) {
        case '(':
        case '[':
        case '{':
            openBracket(scanner);
            break;
        case ')':
        case ']':
        case '}':
            closeBracket(scanner, operator);
    }
    emit(scanner, operator, at, at + operator.length);
}
/** Notes the bracket at the present place as open. */
function openBracket(scanner) {
    if (scanner.brackets.length >= operator_deepestNesting)
        throw invalid('too many nested parentheses', scanner.at);
    scanner.brackets.push(scanner.at);
}
function operatorAt(text, at) {
    const candidates = operatorsFrom[text.charCodeAt(at)] ?? [];
    for (const operator of candidates) {
        if (operator.length === 1 || text.startsWith(operator, at))
            return operator;
    }
    return null;
}
function closeBracket(scanner, closing) {
    const { text, at, source } = scanner;
    const opened = scanner.brackets.pop();
    if (opened === undefined)
        throw invalid(`unmatched '${closing}'`, at);
    const opening = text[opened] ?? '';
    if (opening + closing === '()' || opening + closing === '[]' || opening + closing === '{}')
        return;
    const line = (0,source_text/* lineAt */.mh)(source, opened);
    const where = line === (0,source_text/* lineAt */.mh)(source, at) ? '' : ` on line ${line}`;
    throw invalid(`closing parenthesis '${closing}' does not match opening parenthesis '${opening}'${where}`, at);
}
function scanUnknown(scanner) {
    const { text, at } = scanner;
    const character = text[at] ?? '';
    if (character < ' ' || character === '\x7f')
        throw badCharacter(character, at);
    emit(scanner, 'unknown', at, at + 1);
}

;// CONCATENATED MODULE: ./out/python/tokenize/string.js



/** Reads a string that is one token, prefix and quotes included. */
function scanString(scanner, prefix) {
    const start = scanner.at;
    const quote = quoteAt(scanner.text, start + prefix.length);
    const end = stringEnd(scanner, start, start + prefix.length + quote.length, quote);
    emit(scanner, 'string', start, end + quote.length);
}
/** The quotes that open a string here: one or three. */
function quoteAt(text, at) {
    const quote = text[at] ?? '';
    return text[at + 1] === quote && text[at + 2] === quote ? quote.repeat(3) : quote;
}
/** Offset of the closing quotes of a string whose content begins at `from`. */
function stringEnd(scanner, start, from, quote) {
    const { text, end } = scanner;
    const quoteCode = quote.charCodeAt(0);
    const triple = quote.length === 3;
    for (let at = from; at < end; at++) {
        const c = text.charCodeAt(at);
        if (c === quoteCode && (!triple || text.startsWith(quote, at)))
            return at;
        if (c === 0x5c)
            at++;
        else if (c === 0x0a && !triple)
            throw unterminated(scanner, start, at, quote);
    }
    throw unterminated(scanner, start, end - 1, quote);
}
function unterminated(scanner, start, at, quote) {
    if (scanner.fstrings.at(-1)?.quote === quote) {
        return invalidIfReached(`${scanner.fstrings.at(-1)?.name}: expecting '}'`, start);
    }
    const kind = quote.length === 3 ? 'triple-quoted string' : 'string';
    return invalid(`unterminated ${kind} literal (detected at line ${(0,source_text/* lineAt */.mh)(scanner.source, at)})`, start);
}

;// CONCATENATED MODULE: ./out/python/tokenize/f-string.js






const deepestFString = 150;
/** Reads an f-string as its parts: start, stretches of text, the tokens of each field, end. */
function scanFString(scanner, prefix) {
    const start = scanner.at;
    const quote = quoteAt(scanner.text, start + prefix.length);
    const from = start + prefix.length + quote.length;
    const name = prefix.includes('t') ? 't-string' : 'f-string';
    if (scanner.fstrings.length >= deepestFString)
        throw invalid('too many nested f-strings', start);
    const outerEnd = scanner.end;
    // Before 3.12 an f-string ends as any other string does, whatever its fields hold.
    if (scanner.version.minor < 12)
        scanner.end = stringEnd(scanner, start, from, quote);
    scanner.fstrings.push({ start, quote, raw: prefix.includes('r'), name, formats: 0 });
    emit(scanner, 'fstring-start', start, from);
    scanText(scanner, false);
    scanner.fstrings.pop();
    scanner.end = outerEnd;
    emit(scanner, 'fstring-end', scanner.at, scanner.at + quote.length);
}
/** Reads text and fields up to the closing quotes, or in a format specification up to its `}`. */
function scanText(scanner, inFormat) {
    const { text } = scanner;
    const string = f_string_innermost(scanner);
    let from = scanner.at;
    for (let at = from;;) {
        const c = text[at] ?? '';
        if (at >= scanner.end || (c === string.quote[0] && text.startsWith(string.quote, at))) {
            if (inFormat)
                throw unfinishedFormat(scanner, at);
            if (at >= scanner.end && scanner.version.minor >= 12)
                throw f_string_unterminated(scanner, at - 1);
            emitText(scanner, from, at);
            return;
        }
        if (c === '{' && (inFormat || text[at + 1] !== '{')) {
            emitText(scanner, from, at);
            scanField(scanner);
            at = scanner.at;
            from = at;
        }
        else if (c === '}' && inFormat) {
            emitText(scanner, from, at);
            return;
        }
        else if (c === '}' && text[at + 1] !== '}') {
            throw invalid(`${string.name}: single '}' is not allowed`, at);
        }
        else if (c === '\n' && string.quote.length === 1) {
            throw inFormat ? newlineInFormat(string, at) : f_string_unterminated(scanner, at);
        }
        else {
            at += c === '\\' ? escapeLength(text, at, string.raw) : c === '{' || c === '}' ? 2 : 1;
        }
    }
}
/** Reads `{expression=!conversion:format}`. */
function scanField(scanner) {
    const { text, at: start } = scanner;
    const string = f_string_innermost(scanner);
    const { name } = string;
    if (string.formats >= (scanner.version.minor >= 12 ? 3 : 2)) {
        throw invalid(`${name}: expressions nested too deeply`, start);
    }
    openBracket(scanner);
    emit(scanner, '{', start, start + 1);
    const depth = scanner.brackets.length;
    while (scanner.at < scanner.end) {
        const c = text[scanner.at];
        if (scanner.brackets.length === depth && (c === '}' || c === ':' || isConversion(text, scanner.at))) {
            checkField(scanner, start);
            emit(scanner, c === '!' ? '!' : c === ':' ? ':' : '}', scanner.at, scanner.at + 1);
            if (c === ':') {
                string.formats++;
                scanText(scanner, true);
                string.formats--;
                emit(scanner, '}', scanner.at, scanner.at + 1);
            }
            if (c !== '!') {
                scanner.brackets.pop();
                return;
            }
        }
        else if (scanner.brackets.length === depth && (c === ')' || c === ']')) {
            throw invalid(`${name}: unmatched '${c}'`, scanner.at);
        }
        else {
            if (c === '#')
                requireVersion(scanner.version, 12, 'Comments in f-string fields', scanner.at, scanner.at + 1);
            scanToken(scanner);
        }
    }
    throw scanner.version.minor >= 12
        ? invalidIfReached("'{' was never closed", start)
        : invalidIfReached(`${name}: expecting '}'`, start);
}
function checkField({ text, version, at }, start) {
    if (version.minor >= 12)
        return;
    const slash = text.slice(start, at).indexOf('\\');
    if (slash !== -1)
        requireVersion(version, 12, 'Backslashes in f-string fields', start + slash, start + slash + 1);
}
const isConversion = (text, at) => text[at] === '!' && text[at + 1] !== '=';
function escapeLength(text, at, raw) {
    const next = text[at + 1];
    if (next === '{' || next === '}')
        return 1;
    if (raw || next !== 'N' || text[at + 2] !== '{')
        return 2;
    const close = text.indexOf('}', at);
    return close === -1 ? 2 : close + 1 - at;
}
function emitText(scanner, from, to) {
    if (to > from)
        emit(scanner, 'fstring-middle', from, to);
    scanner.at = to;
}
function f_string_innermost(scanner) {
    return scanner.fstrings.at(-1) ?? { start: scanner.at, quote: '', raw: false, name: 'f-string', formats: 0 };
}
function f_string_unterminated(scanner, at) {
    const { start, quote, name } = f_string_innermost(scanner);
    const kind = quote.length === 3 ? `triple-quoted ${name}` : name;
    return invalid(`unterminated ${kind} literal (detected at line ${(0,source_text/* lineAt */.mh)(scanner.source, at)})`, start);
}
function unfinishedFormat(scanner, at) {
    const { name } = f_string_innermost(scanner);
    return invalidIfReached(`${name}: expecting '}'${scanner.version.minor >= 12 ? ', or format specs' : ''}`, at);
}
const newlineInFormat = (string, at) => invalid(`${string.name}: newlines are not allowed in format specifiers for single quoted ${string.name}s`, at);

;// CONCATENATED MODULE: ./out/python/tokenize/number.js


/** Reads a number as far as Python does and objects to what cannot follow one. */
function scanNumber(scanner) {
    const { text, at } = scanner;
    const base = text[at] === '0' ? based[text[at + 1]?.toLowerCase() ?? ''] : undefined;
    const end = base === undefined ? scanDecimal(text, at) : scanBased(text, at + 1, base);
    emit(scanner, 'number', at, end);
}
const based = {
    x: { name: 'hexadecimal', digit: /[0-9a-fA-F]/ },
    o: { name: 'octal', digit: /[0-7]/ },
    b: { name: 'binary', digit: /[01]/ },
};
function scanBased(text, letter, { name, digit }) {
    let at = letter;
    do {
        at++;
        if (text[at] === '_')
            at++;
        if (!digit.test(text[at] ?? ''))
            throw badDigit(text, at, name);
        while (digit.test(text[at] ?? ''))
            at++;
    } while (text[at] === '_');
    if (isDigit(text, at))
        throw badDigit(text, at, name);
    checkEnd(text, at, name);
    return at;
}
function badDigit(text, at, name) {
    return isDigit(text, at)
        ? invalid(`invalid digit '${text[at]}' in ${name} literal`, at)
        : invalid(`invalid ${name} literal`, at - 1);
}
function scanDecimal(text, start) {
    let at = text[start] === '.' ? start : scanDigits(text, start);
    const wholeEnd = at;
    let kind = 'decimal';
    if (text[at] === '.') {
        at++;
        if (isDigit(text, at))
            at = scanDigits(text, at);
    }
    const exponent = scanExponent(text, at);
    const isWhole = at === wholeEnd && exponent === at;
    at = exponent;
    if (text[at] === 'j' || text[at] === 'J') {
        kind = 'imaginary';
        at++;
    }
    else if (isWhole) {
        checkLeadingZeros(text, start, at);
    }
    checkEnd(text, at, kind);
    return at;
}
function scanDigits(text, start) {
    let at = start;
    for (;;) {
        while (isDigit(text, at))
            at++;
        if (text[at] !== '_')
            return at;
        at++;
        if (!isDigit(text, at))
            throw invalid('invalid decimal literal', at - 1);
    }
}
/** The end of an exponent, or the place itself where an `e` belongs to a word that follows: `1else`. */
function scanExponent(text, at) {
    if (text[at] !== 'e' && text[at] !== 'E')
        return at;
    const signed = text[at + 1] === '+' || text[at + 1] === '-';
    const digits = signed ? at + 2 : at + 1;
    if (isDigit(text, digits))
        return scanDigits(text, digits);
    if (signed)
        throw invalid('invalid decimal literal', at);
    return at;
}
function checkLeadingZeros(text, start, end) {
    if (text[start] !== '0' || end - start === 1 || /^[0_]+$/.test(text.slice(start, end)))
        return;
    const words = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
    throw invalid(words, start, end);
}
// A word may touch a number only where it can follow one; Python deprecates even that.
const followers = /(?:and|else|for|if|in|is|not|or)/y;
function checkEnd(text, at, name) {
    const c = text.charCodeAt(at);
    if (!(((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a) || c === 0x5f))
        return;
    followers.lastIndex = at;
    if (!followers.test(text))
        throw invalid(`invalid ${name} literal`, at - 1);
}
function isDigit(text, at) {
    const c = text.charCodeAt(at);
    return c >= 0x30 && c <= 0x39;
}

;// CONCATENATED MODULE: ./out/python/tokenize/string-prefix.js

const prefixes = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']);
const firstLetters = new Set('rubftRUBFT');
/** The prefix of the string that begins here, in lower case; null where what begins here is a word. */
function stringPrefix(scanner, first) {
    const { text, at } = scanner;
    if (!firstLetters.has(String.fromCharCode(first)))
        return null;
    const length = isQuote(text.charCodeAt(at + 1)) ? 1 : isQuote(text.charCodeAt(at + 2)) ? 2 : 0;
    if (length === 0)
        return null;
    const prefix = text.slice(at, at + length).toLowerCase();
    if (!prefixes.has(prefix)) {
        checkCombination(scanner, prefix);
        return null;
    }
    if (prefix.includes('t'))
        requireVersion(scanner.version, 14, 'Template strings', at, at + length);
    return prefix;
}
/** Letters that are prefixes each but not together are a fault of their own since 3.14. */
function checkCombination({ version, at }, prefix) {
    const clash = clashes.find(([one = '', other = '']) => prefix.includes(one) && prefix.includes(other));
    if (clash === undefined || version.minor < 14)
        return;
    throw invalid(`'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, at, at + prefix.length);
}
const clashes = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];
const isQuote = (c) => c === 0x22 || c === 0x27;

;// CONCATENATED MODULE: ./out/python/tokenize/scan-token.js








/** Reads one token, or white space. Returns whether it ended a logical line. */
function scanToken(scanner) {
    const { at, text } = scanner;
    const c = text.charCodeAt(at);
    if (c === 0x20 || c === 0x09 || c === 0x0c)
        scanner.at++;
    else if (c === 0x0a)
        return scanLineEnd(scanner);
    else if (c === 0x23)
        scanner.at = Math.min(text.indexOf('\n', at), scanner.end);
    else if (c === 0x5c)
        joinLine(scanner);
    else if (isWordStart(c))
        scanWordOrString(scanner, c);
    else if (c === 0x22 || c === 0x27)
        scanString(scanner, '');
    else if (scan_token_isDigit(c) || (c === 0x2e && scan_token_isDigit(text.charCodeAt(at + 1))))
        scanNumber(scanner);
    else if (c >= 0x80)
        scanWideWord(scanner);
    else
        scanOperator(scanner);
    return false;
}
function scanLineEnd(scanner) {
    if (scanner.brackets.length > 0) {
        scanner.at++;
        return false;
    }
    emit(scanner, 'newline', scanner.at, scanner.at + 1);
    return true;
}
function scanWordOrString(scanner, first) {
    const prefix = stringPrefix(scanner, first);
    if (prefix === null)
        scanWord(scanner);
    else if (/[ft]/.test(prefix))
        scanFString(scanner, prefix);
    else
        scanString(scanner, prefix);
}
function isWordStart(c) {
    return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f;
}
function scan_token_isDigit(c) {
    return c >= 0x30 && c <= 0x39;
}

;// CONCATENATED MODULE: ./out/python/tokenize/tokenize.js




/**
 * Splits a file into tokens as CPython's tokenizer does (Parser/lexer in the CPython repository), f-strings into
 * their parts as since 3.12.
 */
function tokenize(source, version) {
    const scanner = startScanner(source, version);
    const failure = scanAll(scanner);
    const unclosed = failure === null ? (scanner.brackets.at(-1) ?? null) : null;
    if (unclosed === null && failure === null)
        closeBlocks(scanner, 0);
    emit(scanner, failure === null ? 'end' : 'failure', scanner.at, scanner.at);
    const { kinds, starts, ends, hasWideNames } = scanner;
    return { kinds, starts, ends, hasWideNames, unclosed, failure };
}
function scanAll(scanner) {
    let atLineStart = true;
    try {
        while (scanner.at < scanner.end)
            atLineStart = atLineStart ? scanIndentation(scanner) : scanToken(scanner);
        return null;
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            return fault;
        throw fault;
    }
}
function startScanner(source, version) {
    return {
        source,
        text: source.text,
        version,
        kinds: [],
        starts: [],
        ends: [],
        brackets: [],
        indents: [{ column: 0, narrow: 0 }],
        fstrings: [],
        at: 0,
        end: source.text.length,
        hasWideNames: false,
    };
}

;// CONCATENATED MODULE: ./out/python/parse.js







/**
 * Reads a Python file as CPython of `version` compiles it: the same tree, and a fault for every file that it would
 * refuse, as far as compiling goes. The tree is nested no deeper than `deepestNesting`, but for chains that lean to the
 * left: `a + b + c`, `a.b.c`, `a()()`.
 */
function parsePython(bytes, file, version) {
    const decoded = decodeSource(bytes, file);
    if (decoded.kind === 'fault')
        return decoded;
    return parseSource(decoded.source, version);
}
function parseSource(source, version) {
    try {
        const module = parseTokens(source, version, tokenize(source, version));
        checkModule(module, version);
        return { kind: 'module', module, source };
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            return { kind: 'fault', diagnostic: diagnosticOf(fault, source, version) };
        throw fault;
    }
}
function parseTokens(source, version, tokens) {
    let cursor = null;
    try {
        cursor = new Cursor(source, version, tokens);
        return parseModule(cursor);
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            throw underlyingFault(fault, tokens, source, cursor?.start ?? 0);
        throw fault;
    }
}
/**
 * What Python says instead of the first thing the parser stumbles over: that the tokenizer fails further on, or that a
 * bracket was never closed before the line that the parser has `reached`.
 */
function underlyingFault(fault, tokens, source, reached) {
    if (fault.reason.kind !== 'invalid' || fault.reason.words === unexpectedIndent)
        return fault;
    if (tokens.failure !== null)
        return tokens.failure.isQuiet ? fault : tokens.failure;
    if (tokens.unclosed === null)
        return fault;
    const isConsequence = reached >= source.text.length || (0,source_text/* lineAt */.mh)(source, reached) > (0,source_text/* lineAt */.mh)(source, tokens.unclosed);
    return isConsequence ? invalid(`'${source.text[tokens.unclosed]}' was never closed`, tokens.unclosed) : fault;
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony export locate */
const longestShownLine = 200;
const lineTables = new WeakMap();
/** Where an offset is. The table of lines is made on the first question about a text. */
function locate(source, offset) {
    const line = lineAt(source, offset);
    const start = lineTable(source)[line - 1] ?? 0;
    return { line, column: charactersIn(source.text.slice(start, offset)) + 1 };
}
/** The line of an offset, counted from 1. */
function lineAt(source, offset) {
    const starts = lineTable(source);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** The place of a range for a diagnostic, with its source line unless a caret under it would be out of sight. */
function locationOf(source, start, end) {
    const from = locate(source, start);
    const to = locate(source, end);
    const line = lineText(source, from.line);
    const place = { file: source.file, ...from, endLine: to.line, endColumn: to.column };
    if (from.column > longestShownLine)
        return place;
    return { ...place, source: line.length > longestShownLine ? `${line.slice(0, longestShownLine)}…` : line };
}
function lineText(source, line) {
    const starts = lineTable(source);
    const end = starts[line] ?? source.text.length + 1;
    return source.text.slice(starts[line - 1] ?? 0, end - 1);
}
function lineTable(source) {
    const known = lineTables.get(source);
    if (known !== undefined)
        return known;
    const starts = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1)
        starts.pop();
    lineTables.set(source, starts);
    return starts;
}
function charactersIn(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isStandardModule)
/* harmony export */ });
const names = new Set(`
  abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
  binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections
  colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes
  curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
  faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext
  glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
  itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
  modulefinder multiprocessing netrc nis nntplib ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
  profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
  resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr
  socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep
  struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap
  this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo
  types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser wsgiref xdrlib xml
  xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/));
/** Minor version of Python 3 that first came with a module, or first without. */
const since = { annotationlib: 14, compression: 14, tomllib: 11 };
const until = {
    aifc: 13,
    asynchat: 12,
    asyncore: 12,
    audioop: 13,
    cgi: 13,
    cgitb: 13,
    chunk: 13,
    crypt: 13,
    distutils: 12,
    imghdr: 13,
    imp: 12,
    lib2to3: 13,
    mailcap: 13,
    nis: 13,
    nntplib: 13,
    ossaudiodev: 13,
    pipes: 13,
    smtpd: 12,
    sndhdr: 13,
    spwd: 13,
    sunau: 13,
    telnetlib: 13,
    uu: 13,
    xdrlib: 13,
};
/** True for a module that comes with Python on a usual system: importing it does not fail. */
function isStandardModule(name, version) {
    const [top = name] = name.split('.');
    return names.has(top) && version.minor >= (since[top] ?? 0) && version.minor < (until[top] ?? 99);
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bH: () => (/* binding */ settingsFileName),
/* harmony export */   bf: () => (/* binding */ profilePin),
/* harmony export */   c1: () => (/* binding */ activeProfile),
/* harmony export */   fg: () => (/* binding */ defaultProfile),
/* harmony export */   ub: () => (/* binding */ knownProfiles)
/* harmony export */ });
/* unused harmony exports builtInProfiles, pinnedProfile */
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2896);

/** Profiles that exist in every workspace (dlt/_workspace/profile.py). */
const builtInProfiles = ['access', 'dev', 'prod', 'tests'];
/** The file in the settings folder that pins a profile. */
const profilePin = 'profile-name';
/** The profile in force (dlt/_workspace/_plugins.py). An empty text says nothing. */
function activeProfile({ argument, environment, pin }) {
    return argument || environment || pinnedProfile(pin) || 'dev';
}
/** The first line of the pin, without white space around it. */
function pinnedProfile(pin) {
    return pin?.split(/\r\n|\r|\n/, 1)[0]?.trim() || null;
}
/**
 * The profile a deployed job runs under. Interactive jobs have one of their own, with fewer rights, where somebody
 * configured it. This rule is the documentation's; the Python package leaves it to the platform.
 */
function defaultProfile(jobType, required, configured) {
    if (required !== null)
        return required;
    return jobType === 'interactive' && configured.includes('access') ? 'access' : 'prod';
}
/** `config.toml`, `prod.secrets.toml`: null for any other name. */
function settingsFileName(name) {
    const match = /^(?:(.+)\.)?(config|secrets)\.toml$/.exec(name);
    if (match === null)
        return null;
    return { kind: match[2] === 'config' ? 'config' : 'secrets', profile: match[1] ?? '' };
}
/** Every profile a workspace can speak of: built in, with a file of its own, or pinned. Sorted, without `''`. */
function knownProfiles(named) {
    const all = new Set([...builtInProfiles, ...named]);
    all.delete('');
    return [...all].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ requiredDlt)
/* harmony export */ });
/* unused harmony export defaultDltVersion */
/* harmony import */ var _required_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(908);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1661);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9536);
/* harmony import */ var _version_specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7579);




/** The version of dlt whose rules this program follows. */
const defaultDltVersion = '1.26.0';
/**
 * The version of dlt a workspace runs on: the locked one, else what its requirements admit. Where `pyproject.toml`
 * exists no requirements file counts (dlt/_workspace/deployment/requirements.py).
 */
function requiredDlt(files) {
    const locked = lockedDlt((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c)(files, 'uv.lock'));
    if (locked !== null)
        return locked;
    const project = (0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(files, 'pyproject.toml');
    const candidates = project === null
        ? ['requirements.txt', 'requirements.in'].map((source) => [
            source,
            ((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(files, source) ?? '').split(/\r?\n/),
        ])
        : [['pyproject.toml', projectRequirements((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c)(files, 'pyproject.toml'))]];
    for (const [source, requirements] of candidates) {
        const specifier = requirements.map(dltSpecifier).find((each) => each !== null);
        if (specifier !== undefined && specifier !== null)
            return dltWithin(specifier, source);
    }
    return { kind: 'unknown', version: defaultDltVersion, source: 'default' };
}
/** A lock may hold several versions for several platforms; the highest stands for them. */
function lockedDlt(lock) {
    const packages = lock.get('package');
    const versions = (Array.isArray(packages) ? packages : [])
        .filter((each) => (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .b)(each) && each.get('name') === 'dlt')
        .flatMap((each) => each.get('version') ?? [])
        .filter((version) => typeof version === 'string')
        .toSorted((a, b) => (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReleases */ .c0)((0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(b) ?? [], (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(a) ?? []));
    const [version] = versions;
    if (version === undefined)
        return null;
    return versions.length === 1
        ? { kind: 'known', version, source: 'uv.lock' }
        : { kind: 'range', version, source: 'uv.lock', specifier: versions.join(' or ') };
}
function projectRequirements(project) {
    const groups = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingAt */ .OZ)(project, ['dependency-groups']);
    const lists = [(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingAt */ .OZ)(project, ['project', 'dependencies']), ...((0,_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .b)(groups) ? groups.values() : [])];
    return lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((each) => typeof each === 'string');
}
/** What `dlt[hub]>=1.26; python_version > "3.9"` says of the version; null for another requirement. */
function dltSpecifier(requirement) {
    const match = /^\s*dlt\s*(?:\[[^\]]*\])?\s*(?:$|(?=[\s;@(=~!<>#]))([^;#]*)/i.exec(requirement);
    return match === null ? null : (match[1] ?? '').replace(/[()]/g, '').trim();
}
function dltWithin(specifier, source) {
    const clauses = (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpecifier */ .as)(specifier);
    const exact = clauses?.find(({ operator, prefix }) => operator === '===' || (operator === '==' && !prefix));
    if (exact !== undefined)
        return { kind: 'known', version: exact.version, source };
    const version = clauses === null ? null : within(clauses);
    if (version === null)
        return { kind: 'unknown', version: defaultDltVersion, source };
    return { kind: 'range', version, source, specifier };
}
/** The default where it is admitted, else the highest admitted version that the specifier itself names. */
function within(clauses) {
    const standard = (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(defaultDltVersion) ?? [];
    if ((0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(standard, clauses))
        return defaultDltVersion;
    const named = clauses
        .map(({ release }) => [...release, 0, 0].slice(0, 3))
        .filter((release) => (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(release, clauses));
    return named.toSorted(_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReleases */ .c0).at(-1)?.join('.') ?? null;
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ requiredPython)
/* harmony export */ });
/* unused harmony export defaultPythonVersion */
/* harmony import */ var _required_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(908);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1661);
/* harmony import */ var _version_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7579);



/** The Python of GitHub's Ubuntu runners, which `uv` takes where the workspace admits it. */
const defaultPythonVersion = '3.12';
const pythonMinors = [9, 10, 11, 12, 13, 14];
/**
 * The Python of a workspace, `3.12`: the one pinned in `.python-version`, else what `requires-python` of
 * `pyproject.toml` or `uv.lock` admits.
 */
function requiredPython(files) {
    const pin = pinnedPython((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(files, '.python-version'));
    if (pin !== null)
        return { kind: 'known', version: pin, source: '.python-version' };
    for (const [source, path] of [
        ['pyproject.toml', ['project', 'requires-python']],
        ['uv.lock', ['requires-python']],
    ]) {
        const specifier = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingAt */ .OZ)((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c)(files, source), path);
        const required = typeof specifier === 'string' ? pythonWithin(specifier, source) : null;
        if (required !== null)
            return required;
    }
    return { kind: 'unknown', version: defaultPythonVersion, source: 'default' };
}
/** Forms that `uv python pin` writes: `3.12`, `3.12.4`, `cpython@3.12`, `cpython-3.12.4-linux-x86_64-gnu`. */
function pinnedPython(text) {
    const line = text
        ?.split(/\r?\n/)
        .map((each) => each.trim())
        .find((each) => each !== '' && !each.startsWith('#'));
    return /^(?:cpython[@-]|python)?(3\.\d+)(?![\d])/.exec(line ?? '')?.[1] ?? null;
}
function pythonWithin(specifier, source) {
    const clauses = (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifier */ .as)(specifier);
    if (clauses === null)
        return null;
    const fitting = pythonMinors.filter((minor) => (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)([3, minor, 0], clauses) || (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)([3, minor, 99], clauses));
    const standard = Number(defaultPythonVersion.slice(2));
    const minor = fitting.find((each) => each >= standard) ?? fitting.at(-1);
    if (minor === undefined)
        return null;
    const version = `3.${minor}`;
    return fitting.length === 1 ? { kind: 'known', version, source } : { kind: 'range', version, source, specifier };
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9536);

/** The table in a TOML file; empty where the file is absent or no TOML, which says nothing of versions. */
function tableOf(files, path) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(textOf(files, path) ?? '');
    return 'line' in table ? new Map() : table;
}
function textOf(files, path) {
    const bytes = files.read(path);
    return bytes === null ? null : new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isSecretSetting)
/* harmony export */ });
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);

/** Last parts of keys under which dlt's own sources and destinations expect secrets. */
const secretKeys = /(?:^|[._])(?:password|passwd|passphrase|secret|token|credentials?|api_?key|private_?key|access_?key(?:_id)?|secret_?key|service_account_json|connection_?string)"?$/i;
/** `scheme://user:password@host`, wherever it stands. */
const urlWithPassword = /:\/\/[^\s/@:]*:[^\s/@]+@/;
/**
 * Whether a setting is to be treated as a secret although it stands in a `config.toml`. dlt refuses secrets there, but
 * only when a job asks for them; a plan shows settings to everybody who sees the pull request, and sooner.
 */
function isSecretSetting(key, value) {
    return secretKeys.test(key) || urlWithPassword.test((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlText */ .Yu)(value));
}


/***/ }),

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ withSetting),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   G3: () => (/* binding */ settingsUnder),
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   OZ: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9536);
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);



const empty = new Map();
/** What applies under a profile: its own settings over those of every profile, as dlt's providers merge their files. */
function settingsUnder(profile, settings) {
    return mergeTables(settings.get('') ?? empty, settings.get(profile) ?? empty);
}
/**
 * `over` laid over `base`: tables key by key, anything else whole, arrays too (`update_dict_nested` in
 * dlt/common/utils.py). A table takes the place of a value and a value that of a table.
 */
function mergeTables(base, over) {
    const merged = new Map(base);
    for (const [key, value] of over) {
        const under = merged.get(key);
        merged.set(key, (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value) && (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(under) ? mergeTables(under, value) : value);
    }
    return merged;
}
/** The value at a path of keys; undefined where there is none. */
function settingAt(table, path) {
    let value = table;
    for (const key of path)
        value = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value) ? value.get(key) : undefined;
    return value;
}
/** `table` with a value at a path of keys, in place of whatever is in the way. */
function withSetting(table, path, value) {
    const nested = path.reduceRight((inner, key) => new Map([[key, inner]]), value);
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(nested) ? mergeTables(table, nested) : table;
}
/** Every value that is not a table, by its dotted key as TOML writes it, sorted by key. Empty tables leave no trace. */
function flatten(table) {
    return new Map([...leaves(table, [])].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a, b)));
}
function* leaves(table, above) {
    for (const [key, value] of table) {
        const path = [...above, key];
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
            yield* leaves(value, path);
        else
            yield [(0,_toml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlKey */ .m8)(path), value];
    }
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ tomlText),
/* harmony export */   m8: () => (/* binding */ tomlKey),
/* harmony export */   qI: () => (/* binding */ textsWithin),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);
/* harmony import */ var _json_python_float__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9536);



/** Writes a value as TOML would, on one line, keys of tables sorted: equal values have equal texts, others do not. */
function tomlText(value) {
    switch (typeof value) {
        case 'string':
            return quoted(value);
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'number':
            return (0,_json_python_float__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value);
        case 'object':
            if ('moment' in value)
                return value.moment;
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
                return `[${value.map(tomlText).join(', ')}]`;
            return inlineTable(value);
    }
}
/** `a.b."c d"`: a path of keys as TOML writes it. */
function tomlKey(path) {
    return path.map((part) => (/^[\w-]+$/.test(part) ? part : quoted(part))).join('.');
}
function inlineTable(table) {
    const pairs = [...table].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a, b));
    return pairs.length === 0
        ? '{}'
        : `{ ${pairs.map(([key, value]) => `${tomlKey([key])} = ${tomlText(value)}`).join(', ')} }`;
}
/** JSON's escapes are TOML's too, but TOML wants one for DEL. */
function quoted(text) {
    return JSON.stringify(text).replaceAll('\x7f', '\\u007f');
}
/** Every text within a value, and every other value as TOML writes it. */
function* textsWithin(value) {
    if (typeof value !== 'object' || 'moment' in value)
        yield plainText(value);
    else if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
        for (const inner of value.values())
            yield* textsWithin(inner);
    else
        for (const item of value)
            yield* textsWithin(item);
}
/** A text as it is, so that one from a file and one from a variable are the same; other values as TOML. */
function plainText(value) {
    return typeof value === 'string' ? value : tomlText(value);
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   b: () => (/* binding */ isTable)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

function parseToml(text) {
    try {
        return tableOf((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true }));
    }
    catch (error) {
        return error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? { line: error.line, column: error.column } : { line: 1, column: 1 };
    }
}
function isTable(value) {
    return value instanceof Map;
}
function tableOf(table) {
    return new Map(Object.entries(table).map(([key, value]) => [key, typed(value)]));
}
function typed(value) {
    if (typeof value !== 'object')
        return value;
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return { moment: value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '') };
    return Array.isArray(value) ? value.map(typed) : tableOf(value);
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/** Null for text that does not begin with a number. */
function parseRelease(text) {
    const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(text)?.[1];
    return numbers === undefined ? null : numbers.split('.').map(Number);
}
/** Missing numbers are zeros: `1.26` equals `1.26.0`. */
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Reads a version specifier of Python packages, `>=3.10,<3.13`. Null where a part of it is none. */
function parseSpecifier(text) {
    const clauses = text
        .split(',')
        .filter((part) => part.trim() !== '')
        .map(parseClause);
    return clauses.every((clause) => clause !== null) ? clauses : null;
}
function satisfies(release, clauses) {
    return clauses.every((clause) => meets(release, clause));
}
function parseClause(text) {
    const match = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?\s*$/.exec(text);
    const release = parseRelease(match?.[2] ?? '');
    if (match === null || release === null)
        return null;
    return { operator: match[1] ?? '', version: match[2] ?? '', release, prefix: match[3] !== undefined };
}
function meets(release, { operator, release: bound, prefix }) {
    const order = compareReleases(release, bound);
    const begins = bound.every((number, i) => (release[i] ?? 0) === number);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
        case '!=':
            return prefix ? !begins : order !== 0;
        case '~=':
            return order >= 0 && bound.slice(0, -1).every((number, i) => (release[i] ?? 0) === number);
        default:
            return prefix ? begins : order === 0;
    }
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ workspacesAmong),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   n: () => (/* binding */ defaultSettingsFolder),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5343);


/** How dlt names the settings folder: `.dlt`, or what `DLT_CONFIG_FOLDER` says. */
const defaultSettingsFolder = '.dlt';
/**
 * The workspace that `start` is in: the nearest folder upwards with the marker. `start` is absolute, with `/`.
 *
 * dlt itself looks at the current folder only; looking upwards serves whoever stands in a subfolder.
 */
function findWorkspace(start, exists, settingsFolder = defaultSettingsFolder) {
    for (let folder = start;; folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (exists(markerOf(folder, settingsFolder)))
            return { root: folder, settingsFolder };
        if (folder === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)('WORKSPACE_NOT_FOUND', { path: start });
    }
}
/** The file whose presence makes a folder a workspace. */
function markerOf(folder, settingsFolder = defaultSettingsFolder) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, settingsFolder, '.workspace');
}
/**
 * The workspaces of a repository, as the folders that hold one, out of all its file paths. Relative paths in, relative
 * paths out, `.` for the repository's root; in the order of the input. A repository with many is a monorepo.
 */
function workspacesAmong(paths, settingsFolder = defaultSettingsFolder) {
    const marker = markerOf('.', settingsFolder);
    return paths.flatMap((path) => {
        if (path === marker)
            return ['.'];
        return path.endsWith(`/${marker}`) ? [path.slice(0, -marker.length - 1)] : [];
    });
}
/**
 * What a workspace is called: `[workspace.settings] name` of its settings where that is set, else the name of its
 * folder (dlt/_workspace/run_context.py).
 */
function workspaceName(root, configured) {
    return configured || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(root) || '_dlt';
}


/***/ })

};
