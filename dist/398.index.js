export const id = 398;
export const ids = [398];
export const modules = {

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ isDirty),
/* harmony export */   Q7: () => (/* binding */ connectionSettings),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   Qy: () => (/* binding */ displayUrl),
/* harmony export */   p4: () => (/* binding */ repositoryInfo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4688);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4544);



/** In the order of the answers, one a line. */
const questions = [
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--git-common-dir',
    '--show-prefix',
];
/** What git knows of a folder, read without writing anything. Rejects with `GIT_REPOSITORY_NOT_FOUND`. */
async function repositoryInfo(folder, env) {
    const ask = (...args) => answer(folder, env, args);
    const place = await ask('rev-parse', ...questions);
    if (place === null)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('GIT_REPOSITORY_NOT_FOUND', { folder });
    const [bare, shallow, objectFormat = 'sha1', gitDirectory = '.git', prefix = ''] = place.split('\n');
    const topLevel = bare === 'true' ? null : await ask('rev-parse', '--show-toplevel');
    const [commit, branch, names] = await Promise.all([
        ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
        ask('remote'),
    ]);
    const home = topLevel ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, gitDirectory);
    const remotes = (names ?? '').split('\n').filter((name) => name !== '');
    return {
        topLevel,
        gitDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, gitDirectory),
        prefix,
        commit,
        branch,
        shallow: shallow === 'true',
        objectFormat,
        remotes: await Promise.all(remotes.map((name) => remoteOf(ask, name, home))),
    };
}
async function remoteOf(ask, name, home) {
    const url = await ask('remote', 'get-url', '--push', name);
    const head = await ask('symbolic-ref', '--quiet', '--short', `refs/remotes/${name}/HEAD`);
    return { name, url: absoluteUrl(url ?? '', home), defaultBranch: head?.slice(name.length + 1) ?? null };
}
/** Whether files under a folder differ from its last commit, untracked ones included. False in a bare repository. */
async function isDirty(folder, env) {
    const changes = await answer(folder, env, ['status', '--porcelain', '--untracked-files=normal', '--', '.']);
    return changes !== null && changes !== '';
}
/**
 * Whether one commit is in the history of another. Null where the repository has not both of them, or too little history
 * to tell.
 */
async function isAncestor(folder, env, commit, later) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['merge-base', '--is-ancestor', commit, later], { cwd: folder, env, settings: readable });
    if (code === 0)
        return true;
    const shallow = await answer(folder, env, ['rev-parse', '--is-shallow-repository']);
    return code === 1 && shallow === 'false' ? false : null;
}
/** How the repository's own settings connect to its remotes: proxies, headers, credential helpers, ssh. */
async function connectionSettings(folder, env) {
    const wanted = '^(http|credential|ssh|core\\.sshcommand$)';
    const args = ['config', '--local', '--includes', '--null', '--get-regexp', wanted];
    const settings = (await answer(folder, env, args)) ?? '';
    return settings
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
/** A URL without the user and password in it. */
function displayUrl(url) {
    return url.replace(/^(\w[\w+.-]*:\/\/)[^/]*@/, '$1');
}
/** Containers often check out as another user; reading such a repository runs nothing of it. */
const readable = [
    ['safe.directory', '*'],
    ['safe.bareRepository', 'all'],
];
/** What git prints, without the last line's end; null where it refuses. */
async function answer(folder, env, args) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(args, { cwd: folder, env, settings: readable });
    return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null;
}
/** Git resolves a relative remote against the top folder; `host:path` is an address of ssh. */
function absoluteUrl(url, home) {
    const isPath = url !== '' && !url.includes('://') && !/^[^/]+:/.test(url);
    return isPath && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(url) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(home, url) : url;
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ git)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __webpack_require__(8256);
;// CONCATENATED MODULE: ./out/io/git-environment.js

/** Of git's own variables, those that say how to connect. The others could point git at another repository. */
const kept = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|PROXY_.*|EXEC_PATH|ALLOW_PROTOCOL|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM))$/;
/** Nothing may run but git and what carries its bytes; nobody is there to be asked. */
const guards = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['protocol.ext.allow', 'never'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/**
 * The environment for one git process: messages in English, no prompt, no pager, no tracing, and `settings` given by
 * variables, because an argument list can be read by every process of the machine. Secrets of the configuration are none
 * of git's business, nor of what it starts: an ssh, a credential helper, a hook of a repository on this machine.
 */
function gitEnvironment(env, settings = []) {
    const variables = {};
    for (const [name, value] of Object.entries(env)) {
        const isForGit = name.startsWith('GIT_') ? kept.test(name) : !(0,secret_variables/* isPrivate */.Gw)(name);
        if (value !== undefined && isForGit)
            variables[name] = value;
    }
    const all = [...settingsOf(env), ...guards, ...settings];
    all.forEach(([name, value], at) => {
        variables[`GIT_CONFIG_KEY_${at}`] = name;
        variables[`GIT_CONFIG_VALUE_${at}`] = value;
    });
    return {
        ...variables,
        GIT_CONFIG_COUNT: String(all.length),
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
    };
}
/** Settings that were handed to us in the same manner. */
function settingsOf(env) {
    const count = Number(env['GIT_CONFIG_COUNT'] ?? '0');
    return Array.from({ length: Number.isInteger(count) ? count : 0 }, (_, at) => {
        const name = env[`GIT_CONFIG_KEY_${at}`];
        return name === undefined ? null : [name, env[`GIT_CONFIG_VALUE_${at}`] ?? ''];
    }).filter((setting) => setting !== null);
}

// EXTERNAL MODULE: ./out/io/process.js
var process = __webpack_require__(5840);
;// CONCATENATED MODULE: ./out/io/git.js




/**
 * Runs git in the folder `cwd`. Any exit code is a result. Rejects with `GIT_NOT_FOUND` where there is no git, and with
 * `GIT_REPOSITORY_NOT_FOUND` where there is no such folder.
 */
async function git(args, options) {
    try {
        return await (0,process/* runProcess */.R)('git', args, { ...options, env: gitEnvironment(options.env, options.settings) });
    }
    catch (cause) {
        if (!isMissing(cause))
            throw cause;
        if ((0,external_node_fs_.existsSync)(options.cwd))
            throw (0,diagnostic/* failure */.V2)('GIT_NOT_FOUND', {}, null, { cause });
        throw (0,diagnostic/* failure */.V2)('GIT_REPOSITORY_NOT_FOUND', { folder: options.cwd }, null, { cause });
    }
}
/** The system says the same of a missing program and of a missing folder to start it in. */
const isMissing = (fault) => fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR');


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


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes files into a folder. Links come last, so that nothing is written through one. */
async function writeTree(folder, files) {
    const links = files.filter(({ kind }) => kind === 'link');
    for (const { path, kind, bytes } of files.filter((file) => file.kind !== 'link')) {
        const place = await madePlace(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(place, kind === 'executable' ? 0o755 : 0o644);
    }
    for (const { path, bytes } of links)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(Buffer.from(bytes), await madePlace(folder, path));
}
async function madePlace(folder, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
    return place;
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ intervalModes),
/* harmony export */   LV: () => (/* binding */ jobTypes),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   MY: () => (/* binding */ refreshPolicies),
/* harmony export */   PZ: () => (/* binding */ interfaces),
/* harmony export */   lI: () => (/* binding */ incrementalModes),
/* harmony export */   t6: () => (/* binding */ backgroundCategories),
/* harmony export */   u: () => (/* binding */ refreshModes)
/* harmony export */ });
/* unused harmony export launchers */
/** The closed vocabularies of a manifest, as dlt declares them (dlt/_workspace/deployment/typing.py). */
const launchers = (/* unused pure expression or super */ null && (['job', 'module', 'marimo', 'mcp', 'streamlit', 'dashboard', 'agent']));
const jobTypes = ['batch', 'interactive', 'stream'];
const refreshPolicies = ['always', 'auto', 'block'];
const interfaces = ['gui', 'rest_api', 'mcp'];
const categories = ['pipeline', 'mcp', 'dashboard', 'notebook'];
const backgroundCategories = [...categories, 'background_agent'];
const incrementalModes = ['interval', 'pipeline'];
const intervalModes = ['sequential', 'parallel'];
const refreshModes = ['drop_sources', 'drop_resources', 'drop_data'];


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline),
/* harmony export */   r: () => (/* binding */ attempts)
/* harmony export */ });
const limit = 120_000;
const most = 12;
const first = 200;
const longest = 10_000;
/** Milliseconds since 1970 when `attempts` gives up. */
function deadline(patience) {
    return Date.parse(patience.now()) + limit;
}
/**
 * Counts attempts from 1 on, waiting longer before each, and ends at the twelfth or at `until`. Waits are
 * random, so that two who collided do not collide again.
 */
async function* attempts(patience, until) {
    for (let attempt = 1;; attempt++) {
        yield attempt;
        if (attempt === most)
            return;
        const wait = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + patience.random() / 2);
        if (Date.parse(patience.now()) + wait > until)
            return;
        await patience.sleep(wait);
    }
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitPlatform: () => (/* binding */ openGitPlatform)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __webpack_require__(6663);
// EXTERNAL MODULE: ./out/json/write-json.js
var write_json = __webpack_require__(71);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./out/manifest/vocabularies.js
var vocabularies = __webpack_require__(3006);
;// CONCATENATED MODULE: ./out/manifest/schema.js


/**
 * The shapes of a deployment manifest, field for field as dlt declares them
 * (dlt/_workspace/deployment/typing.py). Unknown keys are refused at every level.
 * A Python `int` is a `bigint` here and a `float` a `number`: see `json/json.ts`.
 */
const integer = schemas/* bigint */.oad();
const anyObject = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* custom */.IeY(() => true));
const seconds = schemas/* union */.KCZ([schemas/* bigint */.oad(), schemas/* number */.aig()]);
/** A field of the other engine: it may not be there. */
const absent = schemas/* never */.ZmZ().exactOptional();
const entryPointSchema = schemas/* strictObject */.rej({
    module: schemas/* string */.YjP(),
    function: schemas/* string */.YjP().nullable().exactOptional(),
    job_type: schemas/* enum */.k5n(vocabularies/* jobTypes */.LV),
    launcher: schemas/* string */.YjP(),
});
const exposeSchema = schemas/* strictObject */.rej({
    display_name: schemas/* string */.YjP().exactOptional(),
    tags: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).exactOptional(),
    starred: schemas/* boolean */.zMY().exactOptional(),
    manual: schemas/* boolean */.zMY().exactOptional(),
    interface: schemas/* enum */.k5n(vocabularies/* interfaces */.PZ).exactOptional(),
    category: schemas/* enum */.k5n(vocabularies/* categories */.LZ).exactOptional(),
    object_input: absent,
});
const secondExposeSchema = schemas/* strictObject */.rej({
    ...exposeSchema.shape,
    category: schemas/* enum */.k5n(vocabularies/* backgroundCategories */.t6).exactOptional(),
    object_input: schemas/* strictObject */.rej({ entity_type: schemas/* string */.YjP(), input: schemas/* string */.YjP() }).exactOptional(),
});
/** Both in seconds. */
const timeoutSchema = schemas/* strictObject */.rej({
    timeout: seconds.exactOptional(),
    grace_period: seconds.exactOptional(),
});
const executeSchema = schemas/* strictObject */.rej({
    timeout: timeoutSchema.nullable().exactOptional(),
    /** Null means no limit. */
    concurrency: integer.nullable().exactOptional(),
    intercept_signals: schemas/* boolean */.zMY().exactOptional(),
});
const requireSchema = schemas/* strictObject */.rej({
    dependency_groups: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    profile: schemas/* string */.YjP().exactOptional(),
    provider: schemas/* string */.YjP().exactOptional(),
    machine: schemas/* string */.YjP().exactOptional(),
    region: schemas/* string */.YjP().exactOptional(),
    static_egress_ips: schemas/* boolean */.zMY().exactOptional(),
    /** Of any content. */
    instance: anyObject.exactOptional(),
    timezone: schemas/* string */.YjP().exactOptional(),
});
const secondRequireSchema = schemas/* strictObject */.rej({ ...requireSchema.shape, machine: absent });
const deliverSchema = schemas/* strictObject */.rej({
    source_ref: schemas/* string */.YjP().exactOptional(),
    pipeline_name: schemas/* string */.YjP().exactOptional(),
    deadline: schemas/* string */.YjP().exactOptional(),
});
/** Bounds as dlt serialises them: text stays as typed, a datetime has become ISO text. */
const intervalSchema = schemas/* strictObject */.rej({
    start: schemas/* string */.YjP(),
    end: schemas/* string */.YjP().exactOptional(),
    mode: absent,
});
const secondIntervalSchema = schemas/* strictObject */.rej({
    ...intervalSchema.shape,
    mode: schemas/* enum */.k5n(vocabularies/* intervalModes */.CY).exactOptional(),
});
const firstJobSchema = schemas/* strictObject */.rej({
    engine_version: absent,
    job_ref: schemas/* string */.YjP(),
    entry_point: entryPointSchema,
    triggers: schemas/* array */.YOg(schemas/* string */.YjP()),
    execute: executeSchema,
    description: schemas/* string */.YjP().exactOptional(),
    expose: exposeSchema.exactOptional(),
    config_keys: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    deliver: deliverSchema.exactOptional(),
    interval: intervalSchema.exactOptional(),
    freshness: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    allow_external_schedulers: schemas/* boolean */.zMY().exactOptional(),
    require: requireSchema.exactOptional(),
    default_trigger: schemas/* string */.YjP().exactOptional(),
    refresh: schemas/* enum */.k5n(vocabularies/* refreshPolicies */.MY).exactOptional(),
    incremental_mode: absent,
    refresh_propagation: absent,
    auto_refresh_pipeline_mode: absent,
    inputs: absent,
    output: absent,
    access: absent,
    agent: absent,
});
/** A job since engine 2, which it carries itself. Inputs and output are JSON Schemas. */
const secondJobSchema = schemas/* strictObject */.rej({
    ...firstJobSchema.shape,
    engine_version: schemas/* literal */.euz(2n),
    expose: secondExposeSchema.exactOptional(),
    interval: secondIntervalSchema.exactOptional(),
    require: secondRequireSchema.exactOptional(),
    allow_external_schedulers: absent,
    refresh: absent,
    incremental_mode: schemas/* enum */.k5n(vocabularies/* incrementalModes */.lI).exactOptional(),
    refresh_propagation: schemas/* enum */.k5n(vocabularies/* refreshPolicies */.MY).exactOptional(),
    auto_refresh_pipeline_mode: schemas/* enum */.k5n(vocabularies/* refreshModes */.u).exactOptional(),
    inputs: anyObject.exactOptional(),
    output: anyObject.exactOptional(),
    access: anyObject.exactOptional(),
    agent: anyObject.exactOptional(),
});
/** A job of either engine, with the fields of that engine alone. */
const jobSchema = schemas/* union */.KCZ([firstJobSchema, secondJobSchema]);
const firstManifestSchema = schemas/* strictObject */.rej({
    engine_version: schemas/* literal */.euz(1n),
    created_at: schemas/* string */.YjP(),
    deployment_module: schemas/* string */.YjP(),
    jobs: schemas/* array */.YOg(firstJobSchema),
    description: schemas/* string */.YjP().exactOptional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    version: integer.exactOptional(),
    version_hash: schemas/* string */.YjP().exactOptional(),
    previous_hashes: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
const secondManifestSchema = schemas/* strictObject */.rej({
    ...firstManifestSchema.shape,
    engine_version: schemas/* literal */.euz(2n),
    jobs: schemas/* array */.YOg(secondJobSchema),
});
/** A manifest whose jobs are all written for its own engine. */
const manifestSchema = schemas/* discriminatedUnion */.gMt('engine_version', [
    firstManifestSchema,
    secondManifestSchema,
]);

;// CONCATENATED MODULE: ./out/state/schema.js


/**
 * The documents that state is made of. Integers are `bigint` in the text's value and `number` in the program, so every
 * schema works in both directions: `decode` reads, `encode` writes.
 */
/** The format that this program writes, of every document. */
const stateVersion = 1;
const count = schemas/* codec */.rLB(schemas/* bigint */.oad().nonnegative(), schemas/* int */.Whr().nonnegative(), { decode: Number, encode: BigInt });
const list = (item) => schemas/* array */.YOg(item).readonly();
const version = schemas/* codec */.rLB(schemas/* literal */.euz(1n), schemas/* literal */.euz(1), { decode: () => 1, encode: () => 1n });
const revision = schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** Checks a value and leaves it as it is: a schema's own output would have its keys in another order. */
const exact = (schema) => schemas/* custom */.IeY().check(({ value, issues }) => {
    const { error } = schema.safeParse(value);
    for (const { path, message } of error?.issues ?? [])
        issues.push({ code: 'custom', path, message, input: value });
});
const provenanceSchema = schemas/* strictObject */.rej({
    at: datetime(),
    actor: schemas/* string */.YjP().nullable(),
    commit: schemas/* string */.YjP().nullable(),
    dirty: schemas/* boolean */.zMY().exactOptional(),
    runUrl: schemas/* string */.YjP().nullable(),
    restores: schemas/* strictObject */.rej({ deployment: count.nullable(), configuration: count.nullable() }).exactOptional(),
});
/** `lock.json`, alone on a ref of its own: who deploys, and until when that counts. */
const lockSchema = schemas/* strictObject */.rej({
    version,
    owner: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP().nullable(),
    runUrl: schemas/* string */.YjP().nullable(),
    since: datetime(),
    until: datetime(),
    /** The process that holds it, and a name of the machine that no other has; null where the system gives none. */
    process: schemas/* strictObject */.rej({ machine: schemas/* string */.YjP(), pid: count }).nullable(),
});
const inForce = schemas/* strictObject */.rej({ version: count, contentHash: schemas/* string */.YjP() }).nullable();
/** `state.json`: what is in force, by number and hash. */
const stateSchema = schemas/* strictObject */.rej({
    version,
    workspace: schemas/* string */.YjP(),
    deployment: inForce,
    configuration: inForce,
    manifestHash: schemas/* string */.YjP().nullable(),
});
/** `manifest.json`: the document in force, as it was deployed. */
const manifestDocumentSchema = schemas/* strictObject */.rej({ version, manifest: exact(manifestSchema) });
/** `jobs.json`. Active jobs are defined in `manifest.json`; archived ones keep their last definition here. */
const jobsSchema = schemas/* strictObject */.rej({
    version,
    active: list(schemas/* strictObject */.rej({ job_ref: schemas/* string */.YjP(), since: count, changed: count })),
    archived: list(schemas/* strictObject */.rej({ job: exact(jobSchema), since: count, changed: count })),
});
/** `files.json`: the listing of the code package in force. */
const filesSchema = schemas/* strictObject */.rej({
    version,
    files: list(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('file'),
            path: schemas/* string */.YjP(),
            size: count,
            sha3: schemas/* string */.YjP(),
            executable: schemas/* boolean */.zMY(),
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('link'), path: schemas/* string */.YjP(), sha3: schemas/* string */.YjP(), target: schemas/* string */.YjP() }),
    ])),
});
/** `deployments/<n>.json`. `base` is the revision it was put on: the last one with the version before it in force. */
const deploymentSchema = schemas/* strictObject */.rej({
    version,
    deployment: count,
    contentHash: schemas/* string */.YjP(),
    files: count,
    size: count,
    changes: schemas/* strictObject */.rej({ added: count, updated: count, deleted: count }),
    base: revision.nullable(),
    provenance: provenanceSchema,
});
/** `configurations/<n>.json`: settings, and names of secrets. */
const configurationSchema = schemas/* strictObject */.rej({
    version,
    configuration: count,
    contentHash: schemas/* string */.YjP(),
    profiles: list(schemas/* strictObject */.rej({
        profile: schemas/* string */.YjP(),
        settings: list(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
        secrets: list(schemas/* string */.YjP()),
        fingerprint: schemas/* string */.YjP().nullable(),
    })),
    base: revision.nullable(),
    provenance: provenanceSchema,
});

;// CONCATENATED MODULE: ./out/state/document.js





/** Reads one document of the state. Throws `STATE_NEWER` or `STATE_INVALID`; `name` is its path. */
function readDocument(schema, name, text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid')
        throw invalid(name, `line ${parsed.line}: ${parsed.reason}`);
    const { success, data } = versioned.safeParse(parsed.value);
    if (success && data.version > stateVersion)
        throw (0,diagnostic/* failure */.V2)('STATE_NEWER', { document: name, version: String(data.version), known: String(stateVersion) });
    const read = schema.safeParse(parsed.value);
    if (!read.success)
        throw invalid(name, reasonOf(read.error));
    return read.data;
}
/** The one text of a document: two spaces of indent, so that `git log -p` on the ref reads as a history. */
function writeDocument(schema, value) {
    return `${(0,write_json/* writeJson */.G)(parse/* encode */.lF(schema, value), 2)}\n`;
}
const versioned = schemas/* looseObject */._H3({ version: schemas/* bigint */.oad() });
const invalid = (document, reason) => (0,diagnostic/* failure */.V2)('STATE_INVALID', { document, reason });
function reasonOf({ issues: [first] }) {
    if (first === undefined)
        return 'it does not have the form of this document';
    const path = first.path.join('.');
    return path === '' ? first.message : `${path}: ${first.message}`;
}

;// CONCATENATED MODULE: ./out/state/documents.js


/** Paths of the documents in the tree of a state commit. The code lies under `code/`. */
const paths = {
    state: 'state.json',
    manifest: 'manifest.json',
    jobs: 'jobs.json',
    files: 'files.json',
    code: 'code',
    deployment: (version) => `deployments/${version}.json`,
    configuration: (version) => `configurations/${version}.json`,
};
const documents_version = stateVersion;
/** The documents that differ between two states, `after` directly following `before`. */
function changedDocuments(before, after, origin) {
    return new Map([
        [paths.state, stateText(after)],
        ...(after.manifest === before.manifest ? [] : manifestTexts(after)),
        ...(after.deployment === before.deployment ? [] : deploymentTexts(before, after, origin)),
        ...(after.configuration === before.configuration ? [] : configurationTexts(after, origin)),
    ]);
}
function stateText({ workspace, deployment, configuration, manifest }) {
    return writeDocument(stateSchema, {
        version: documents_version,
        workspace,
        deployment: deployment && { version: deployment.version, contentHash: deployment.contentHash },
        configuration: configuration && {
            version: configuration.version,
            contentHash: configuration.configuration.contentHash,
        },
        manifestHash: manifest?.hash ?? null,
    });
}
function manifestTexts({ manifest, jobs }) {
    if (manifest === null)
        return [];
    const active = jobs.filter(({ status }) => status === 'active');
    const archived = jobs.filter(({ status }) => status === 'archived');
    return [
        [paths.manifest, writeDocument(manifestDocumentSchema, { version: documents_version, manifest: manifest.manifest })],
        [
            paths.jobs,
            writeDocument(jobsSchema, {
                version: documents_version,
                active: active.map(({ job, since, changed }) => ({ job_ref: job.job_ref, since, changed })),
                archived: archived.map(({ job, since, changed }) => ({ job, since, changed })),
            }),
        ],
    ];
}
function deploymentTexts(before, { deployment, files }, { base, provenance }) {
    if (deployment === null)
        return [];
    return [
        [paths.files, writeDocument(filesSchema, { version: documents_version, files })],
        [
            paths.deployment(deployment.version),
            writeDocument(deploymentSchema, {
                version: documents_version,
                deployment: deployment.version,
                contentHash: deployment.contentHash,
                files: files.length,
                size: files.reduce((size, file) => size + (file.kind === 'file' ? file.size : 0), 0),
                changes: changesBetween(before.files, files),
                base,
                provenance,
            }),
        ],
    ];
}
function configurationTexts({ configuration }, { base, provenance }) {
    if (configuration === null)
        return [];
    const { contentHash, profiles } = configuration.configuration;
    const document = writeDocument(configurationSchema, {
        version: documents_version,
        configuration: configuration.version,
        contentHash,
        profiles,
        base,
        provenance,
    });
    return [[paths.configuration(configuration.version), document]];
}
function changesBetween(before, after) {
    const old = new Map(before.map((entry) => [entry.path, entry.sha3]));
    const kept = after.filter(({ path }) => old.has(path));
    return {
        added: after.length - kept.length,
        updated: kept.filter(({ path, sha3 }) => old.get(path) !== sha3).length,
        deleted: before.length - kept.length,
    };
}

// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
// EXTERNAL MODULE: ./out/io/temporary-folder.js
var temporary_folder = __webpack_require__(6043);
;// CONCATENATED MODULE: ./out/state/git-fault.js

/** The first row that matches tells the fault. Git's last sentence is often the vaguest, so vague ones come last. */
const table = [
    {
        code: 'GIT_DISK_FULL',
        transient: false,
        says: [
            'no space left on device',
            'out of diskspace',
            'quota exceeded',
            'file too large',
            'failed to write new configuration file',
            "couldn't write .*\\.lock",
        ],
    },
    { code: 'GIT_OWNERSHIP_REFUSED', transient: false, says: ['dubious ownership', 'unsafe repository'] },
    {
        code: 'GIT_REF_PROTECTED',
        transient: false,
        says: ['hook declined', 'GH006', 'GH013', 'protected branch', 'rule violations', 'refusing to update'],
    },
    {
        code: 'GIT_AUTHENTICATION_REQUIRED',
        transient: false,
        says: [
            'authentication failed',
            'could not read (username|password)',
            'terminal prompts disabled',
            'returned error: 401',
            'permission denied \\(',
            'host key verification failed',
        ],
    },
    {
        code: 'GIT_PERMISSION_DENIED',
        transient: false,
        says: [
            'permission to .* denied',
            'returned error: 403',
            'write access .* not granted',
            'marked as read only',
            'insufficient permission',
            'unable to create temporary object directory',
            'permission denied',
            'read-only file system',
        ],
    },
    // The store's remote is known by settings that only git since 2.31 reads.
    { code: 'GIT_TOO_OLD', transient: false, says: ["'platform' does not appear to be a git repository"] },
    {
        code: 'GIT_REMOTE_MISSING',
        transient: false,
        says: [
            'repository( .*)? not found',
            'returned error: 404',
            'does not appear to be a git repository',
            'not a git repository',
        ],
    },
    {
        code: 'GIT_REF_LOCKED',
        transient: true,
        says: ['cannot lock ref', 'unable to create .*\\.lock', 'failed to update ref'],
    },
    {
        code: 'GIT_REMOTE_UNREACHABLE',
        transient: true,
        says: [
            'could not resolve',
            "(failed to|couldn't) connect",
            'connection (was )?(timed out|refused|reset|closed)',
            'timed out',
            'network is unreachable',
            'no route to host',
            'early eof',
            'hung up',
            'rpc failed',
            'unexpected disconnect',
            'returned error: (408|429|5\\d\\d)',
            '\\b(tls|ssl|gnutls|schannel)',
            'empty reply',
            'operation too slow',
            'could not read from remote',
        ],
    },
];
/** Reads a failed process's standard error, which is in English. */
function gitFault(result, context) {
    if (result.timedOut)
        return faultOf('GIT_REMOTE_UNREACHABLE', true, 'git was still waiting when its time was up', context);
    for (const { code, transient, says } of table) {
        const pattern = new RegExp(says.join('|'), 'i');
        if (pattern.test(result.stderr))
            return faultOf(code, transient, sentence(result, pattern), context);
    }
    return faultOf('GIT_FAILED', false, sentence(result, /^(fatal|error|remote):/), context);
}
/** A fault known from elsewhere than standard error. */
function faultOf(code, transient, reason, context) {
    const { command, remote, ref, secrets } = context;
    const error = (0,diagnostic/* failure */.V2)(code, { command, remote, ref, reason: redact(reason, secrets) });
    return { kind: 'failed', transient, error };
}
/** Takes out every secret, and user and password of any URL. */
function redact(text, secrets) {
    const known = secrets.filter((secret) => secret !== '');
    return known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text).replace(/(\w:\/\/)[^/\s]+@/g, '$1***@');
}
/** The line of standard error that says what was wrong, without git's prefixes. */
function sentence({ code, stderr }, telling) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((candidate) => telling.test(candidate)) ?? lines.at(-1);
    if (line === undefined)
        return code === null ? 'a signal ended it' : `it ended with exit code ${code}`;
    return line
        .trim()
        .replace(/^((fatal|error|remote|warning): *)+/, '')
        .replace(/\.$/, '')
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./out/state/store.js



/** The name that the connection's URL goes by in the store. Its setting is a variable: an argument could be read by others. */
const remoteName = 'platform';
/** Milliseconds for one git process. */
const timeout = 300_000;
/** State is not fsynced on its way: what counts is the copy that the remote keeps. */
const settings = [
    ['core.fsync', 'none'],
    ['fastimport.unpackLimit', '1'],
    ['fetch.unpackLimit', '1'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30'],
    ['push.gpgSign', 'false'],
    ['push.followTags', 'false'],
    ['safe.bareRepository', 'all'],
];
/** Makes the store, in a folder of its own under `temporary`. */
async function openStore(connection, env, temporary) {
    const folder = await (0,temporary_folder/* temporaryFolder */.y)(temporary);
    const all = [...connection.settings, ...settings, [`remote.${remoteName}.url`, connection.url]];
    const store = {
        connection,
        run: (args, input) => (0,git/* git */.$)(args, { cwd: folder.path, env, settings: all, timeout, ...(input === undefined ? {} : { input }) }),
        close: folder.remove,
    };
    const init = [
        'init',
        '--quiet',
        '--bare',
        '--template=',
        '--initial-branch=main',
        `--object-format=${connection.objectFormat}`,
    ];
    const result = await store.run(init);
    if (result.code === 0)
        return store;
    await store.close();
    throw gitFault(result, faultContext(store, 'init')).error;
}
function faultContext({ connection: { display, ref, secrets } }, command) {
    return { command, remote: display, ref, secrets };
}
/** Reads objects by name (`<revision>:<path>`), all in one process. Null for one that is not there. */
async function readObjects(store, names) {
    const result = await store.run(['cat-file', '--batch', '--buffer'], `${names.join('\n')}\n`);
    if (result.code !== 0)
        throw gitFault(result, faultContext(store, 'cat-file')).error;
    const objects = [];
    for (let at = 0; at < result.stdout.length;) {
        const end = result.stdout.indexOf('\n', at);
        const [id = '', , size] = result.stdout.toString('utf8', at, end).split(' ');
        if (size === undefined) {
            objects.push(null);
            at = end + 1;
            continue;
        }
        const start = end + 1;
        objects.push({ id, bytes: result.stdout.subarray(start, start + Number(size)) });
        at = start + Number(size) + 1;
    }
    return objects;
}

;// CONCATENATED MODULE: ./out/state/read-state.js





/** Reads what was in force at a revision that is in the store. Throws `STATE_NEWER`, `STATE_INVALID`, `STATE_FOREIGN`. */
async function readState(store, revision, workspace) {
    const state = await required(store, revision, paths.state, stateSchema);
    if (state.workspace !== workspace)
        throw (0,diagnostic/* failure */.V2)('STATE_FOREIGN', { ref: store.connection.ref, found: state.workspace, workspace });
    const numbered = {
        deployment: paths.deployment(state.deployment?.version ?? 0),
        configuration: paths.configuration(state.configuration?.version ?? 0),
    };
    const wanted = [paths.manifest, paths.jobs, paths.files, ...Object.values(numbered)];
    const texts = await readTexts(store, revision, wanted);
    const read = (path, schema) => readDocument(schema, path, present(path, texts.get(path) ?? null));
    const manifest = state.manifestHash === null ? null : read(paths.manifest, manifestDocumentSchema).manifest;
    return {
        workspace,
        deployment: state.deployment && {
            ...state.deployment,
            provenance: read(numbered.deployment, deploymentSchema).provenance,
        },
        files: state.deployment === null ? [] : read(paths.files, filesSchema).files,
        configuration: state.configuration && {
            version: state.configuration.version,
            configuration: configurationOf(read(numbered.configuration, configurationSchema)),
        },
        manifest: manifest && { hash: state.manifestHash ?? '', manifest },
        jobs: manifest === null ? [] : jobRecords(manifest.jobs, read(paths.jobs, jobsSchema)),
    };
}
/** Metadata of one deployment version. */
function readDeployment(store, revision, version) {
    return required(store, revision, paths.deployment(version), deploymentSchema);
}
/** One configuration version. */
function readConfiguration(store, revision, version) {
    return required(store, revision, paths.configuration(version), configurationSchema);
}
/** The configuration that a document holds. */
function configurationOf({ contentHash, profiles }) {
    return { contentHash, profiles };
}
/** Metadata of deployment versions `1` to `last`, oldest first. */
function readDeployments(store, revision, last) {
    return readAll(store, revision, last, paths.deployment, deploymentSchema);
}
/** Configuration versions `1` to `last`, oldest first. */
function readConfigurations(store, revision, last) {
    return readAll(store, revision, last, paths.configuration, configurationSchema);
}
async function readAll(store, revision, last, path, schema) {
    const names = Array.from({ length: last }, (_, at) => path(at + 1));
    const texts = await readTexts(store, revision, names);
    return names.map((name) => readDocument(schema, name, present(name, texts.get(name) ?? null)));
}
async function required(store, revision, path, schema) {
    const texts = await readTexts(store, revision, [path]);
    return readDocument(schema, path, present(path, texts.get(path) ?? null));
}
async function readTexts(store, revision, names) {
    const objects = await readObjects(store, names.map((path) => `${revision}:${path}`));
    return new Map(names.map((path, at) => [path, objects[at]?.bytes.toString('utf8') ?? null]));
}
function present(document, text) {
    if (text === null)
        throw (0,diagnostic/* failure */.V2)('STATE_INVALID', { document, reason: 'it is missing' });
    return text;
}
function jobRecords(declared, { active, archived }) {
    const known = new Map(active.map((record) => [record.job_ref, record]));
    return [
        ...declared.map((job) => {
            const record = known.get(job.job_ref);
            if (record === undefined)
                throw (0,diagnostic/* failure */.V2)('STATE_INVALID', { document: paths.jobs, reason: `it does not know \`${job.job_ref}\`` });
            return { job, status: 'active', since: record.since, changed: record.changed };
        }),
        ...archived.map((record) => ({ ...record, status: 'archived' })),
    ];
}

// EXTERNAL MODULE: ./out/io/write-tree.js
var write_tree = __webpack_require__(2779);
;// CONCATENATED MODULE: ./out/state/restore-code.js





/** How many files are held in memory at a time. */
const batch = 256;
/** Writes the code of a revision that is in the store into an empty folder, byte for byte as it was deployed. */
async function restoreCode(store, revision, folder) {
    const result = await store.run(['ls-tree', '-r', '-z', revision, `${paths.code}/`]);
    if (result.code !== 0)
        throw gitFault(result, faultContext(store, 'ls-tree')).error;
    const entries = result.stdout
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '')
        .map(treeEntry);
    // Links wait for the last batch: nothing may be written through one.
    const ordered = entries.toSorted((a, b) => Number(a.kind === 'link') - Number(b.kind === 'link'));
    for (let at = 0; at < ordered.length; at += batch) {
        const some = ordered.slice(at, at + batch);
        const objects = await readObjects(store, some.map(({ id }) => id));
        await (0,write_tree/* writeTree */.W)(folder, some.map(({ path, kind }, index) => ({ path, kind, bytes: objects[index]?.bytes ?? lost(path) })));
    }
}
function treeEntry(entry) {
    const tab = entry.indexOf('\t');
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1 + paths.code.length + 1);
    const kind = kinds[mode];
    if (kind === undefined || path.split('/').some((part) => part === '..' || part === '.'))
        throw (0,diagnostic/* failure */.V2)('STATE_INVALID', { document: `${paths.code}/${path}`, reason: 'it is no file that was deployed' });
    return { path, kind, id };
}
const kinds = { '100644': 'file', '100755': 'executable', '120000': 'link' };
function lost(path) {
    throw (0,diagnostic/* failure */.V2)('STATE_INVALID', { document: `${paths.code}/${path}`, reason: 'it is missing' });
}

// EXTERNAL MODULE: ./out/manifest/hash.js
var manifest_hash = __webpack_require__(3866);
;// CONCATENATED MODULE: ./out/state/job-records.js

/**
 * The jobs known once `manifest` is in force under deployment version `version` (0 where no code was deployed yet).
 *
 * A job that left the manifest is archived with its last definition; one that comes back goes on as the same job.
 */
function nextJobs(records, manifest, version) {
    const known = new Map(records.map((record) => [record.job.job_ref, record]));
    const declared = new Set(manifest.jobs.map((job) => job.job_ref));
    const gone = records.filter((record) => !declared.has(record.job.job_ref));
    return [
        ...manifest.jobs.map((job) => nextActive(known.get(job.job_ref), job, version)),
        ...gone.filter(isActive).map((record) => ({ ...record, status: 'archived', changed: version })),
        ...gone.filter((record) => !isActive(record)),
    ];
}
function nextActive(record, job, version) {
    if (record === undefined)
        return { job, status: 'active', since: version, changed: version };
    const same = isActive(record) && (0,manifest_hash/* jobHash */.Q)(record.job) === (0,manifest_hash/* jobHash */.Q)(job);
    return { job, status: 'active', since: record.since, changed: same ? record.changed : version };
}
const isActive = (record) => record.status === 'active';

;// CONCATENATED MODULE: ./out/state/state.js


/** What is in force before the first deployment. */
function emptyState(workspace) {
    return { workspace, deployment: null, files: [], configuration: null, manifest: null, jobs: [] };
}
/**
 * What is in force once a release is: `state` itself where nothing in the release is new.
 *
 * Code and configuration have a number each, which rises when their content does. A manifest has none: it follows the
 * code, and where it changes alone (another generator, another version of dlt) it is replaced in the same deployment.
 */
function nextState(state, release) {
    const deployment = nextDeployment(state, release);
    const configuration = nextConfiguration(state, release);
    const manifest = nextManifest(state, release);
    if (deployment === state.deployment && configuration === state.configuration && manifest === state.manifest)
        return state;
    return {
        workspace: state.workspace,
        deployment,
        files: deployment === state.deployment ? state.files : (release.deployment?.entries ?? []),
        configuration,
        manifest,
        jobs: manifest === null || manifest === state.manifest
            ? state.jobs
            : nextJobs(state.jobs, manifest.manifest, deployment?.version ?? 0),
    };
}
/** The state as the platform shows it. */
function deployedOf(state, revision) {
    return {
        revision,
        base: {
            deployment: state.deployment?.version ?? null,
            configuration: state.configuration?.version ?? null,
            manifest_hash: state.manifest?.hash ?? null,
        },
        source: state.deployment?.provenance ?? null,
        manifest: state.manifest?.manifest ?? null,
        files: state.files,
        configuration: state.configuration?.configuration ?? null,
        jobs: state.jobs,
    };
}
function nextDeployment({ deployment }, release) {
    const next = release.deployment;
    if (next === null || next.contentHash === deployment?.contentHash)
        return deployment;
    return {
        version: (deployment?.version ?? 0) + 1,
        contentHash: next.contentHash,
        provenance: release.provenance,
    };
}
function nextConfiguration({ configuration }, release) {
    const next = release.configuration;
    if (next === null || next.contentHash === configuration?.configuration.contentHash)
        return configuration;
    return { version: (configuration?.version ?? 0) + 1, configuration: next };
}
function nextManifest({ manifest }, release) {
    if (release.manifest === null)
        return manifest;
    const hash = (0,manifest_hash/* manifestHash */.w)(release.manifest);
    return hash === manifest?.hash ? manifest : { hash, manifest: release.manifest };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./out/io/read-chunks.js

/** The bytes of a file, piece by piece. */
function readChunks(path) {
    return (0,external_node_fs_.createReadStream)(path);
}

;// CONCATENATED MODULE: ./out/state/commit.js







const identity = 'dlt-deploy <noreply@dlt-deploy.invalid>';
/**
 * Writes a commit into the store and returns its id. The same change on the same base has the same id.
 *
 * All of it goes through one `git fast-import`, which keeps bytes as they are: no attribute, filter or line ending
 * setting applies. Rejects with `PACKAGE_CHANGED` where a file no longer has the content that was listed.
 */
async function writeCommit(store, commit) {
    const result = await store.run(['fast-import', '--quiet', '--force', '--done'], commitStream(commit));
    const [id] = result.stdout.toString('utf8').split('\n');
    if (result.code === 0 && id !== undefined && id !== '')
        return id;
    throw gitFault(result, faultContext(store, 'fast-import')).error;
}
async function* commitStream({ documents, code, subject, origin }) {
    const { base, provenance } = origin;
    const seconds = Math.floor(Date.parse(provenance.at) / 1000);
    const message = Buffer.from(`${subject}\n${trailers(origin)}`);
    yield line('commit refs/dlt-deploy/written');
    yield line('mark :1');
    yield line(`author ${identity} ${seconds} +0000`);
    yield line(`committer ${identity} ${seconds} +0000`);
    yield* data(message);
    if (base !== null)
        yield line(`from ${base}`);
    for (const [path, text] of documents) {
        yield line(`M 100644 inline ${quoted(path)}`);
        yield* data(Buffer.from(text));
    }
    if (code !== null)
        yield* codeStream(code, base !== null);
    yield line('');
    yield line('get-mark :1');
    yield line('done');
}
async function* codeStream(code, replaces) {
    if (replaces)
        yield line(`D ${paths.code}`);
    for (const entry of code.entries) {
        if (forbidden.test(entry.path))
            throw (0,diagnostic/* failure */.V2)('PACKAGE_PATH_REFUSED', { path: entry.path });
        yield line(`M ${modeOf(entry)} inline ${quoted(`${paths.code}/${entry.path}`)}`);
        if (entry.kind === 'link')
            yield* data(Buffer.from(entry.target));
        else
            yield* fileData((0,external_node_path_.join)(code.root, entry.path), entry);
    }
}
/** The listing was read earlier than the file is: they must still agree, or something would be deployed that no plan showed. */
async function* fileData(file, { path, size, sha3 }) {
    const hash = (0,external_node_crypto_.createHash)('sha3-256');
    let left = size;
    yield line(`data ${size}`);
    try {
        for await (const chunk of readChunks(file)) {
            left -= chunk.length;
            if (left < 0)
                break;
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (cause) {
        throw (0,diagnostic/* failure */.V2)('PACKAGE_CHANGED', { path }, null, { cause });
    }
    if (left !== 0 || hash.digest('base64') !== sha3)
        throw (0,diagnostic/* failure */.V2)('PACKAGE_CHANGED', { path });
    yield line('');
}
/** Names that git keeps for itself, on any file system. */
const forbidden = /(^|\/)(\.git|git~1)(\/|$)/i;
function modeOf(entry) {
    switch (entry.kind) {
        case 'link':
            return '120000';
        case 'file':
            return entry.executable ? '100755' : '100644';
    }
}
function trailers({ provenance: { commit, actor, runUrl } }) {
    const known = [
        ['Deployed-Commit', commit],
        ['Deployed-By', actor],
        ['Workflow-Run', runUrl],
    ].flatMap(([name, value]) => value === null || value === undefined ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}\n`]);
    return known.length === 0 ? '' : `\n${known.join('')}`;
}
const line = (text) => Buffer.from(`${text}\n`);
const data = (bytes) => [line(`data ${bytes.length}`), bytes, line('')];
const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

;// CONCATENATED MODULE: ./out/state/transport.js


const transport_inForce = 'refs/dlt-deploy/in-force';
const quietly = ['--quiet', '--no-tags', '--no-recurse-submodules'];
/** Brings the commit in force, without its history, into the store. */
async function fetchInForce(store) {
    return await fetchRef(store, store.connection.ref, transport_inForce);
}
/** Brings what a ref of the remote points to, without its history, into the store under another name. */
async function fetchRef(store, ref, name) {
    const result = await store.run(['fetch', ...quietly, '--depth=1', remoteName, `+${ref}:${name}`]);
    if (result.code === 0)
        return { kind: 'fetched', revision: (await readObjects(store, [name]))[0]?.id ?? null };
    if (result.stderr.includes(`couldn't find remote ref ${ref}`))
        return { kind: 'fetched', revision: null };
    return gitFault(result, faultContext(store, 'fetch'));
}
/** Brings an earlier commit of the ref into the store: alone where the remote gives it, else with all history. */
async function fetchEarlier(store, revision) {
    const alone = await store.run(['fetch', ...quietly, '--depth=1', remoteName, revision]);
    if (alone.code === 0)
        return { kind: 'fetched', revision };
    const { ref } = store.connection;
    const result = await store.run(['fetch', ...quietly, '--depth=2147483647', remoteName, `+${ref}:${transport_inForce}`]);
    if (result.code !== 0)
        return gitFault(result, faultContext(store, 'fetch'));
    const [found] = await readObjects(store, [revision]);
    return { kind: 'fetched', revision: found?.id ?? null };
}
/**
 * Whether `revision` is in the history of what is in force, all of which is brought into the store for it. What is not
 * in the store was never pushed from here.
 */
async function isInHistory(store, revision) {
    const { ref } = store.connection;
    const fetched = await store.run(['fetch', ...quietly, '--depth=2147483647', remoteName, `+${ref}:${transport_inForce}`]);
    if (fetched.code !== 0)
        throw gitFault(fetched, faultContext(store, 'fetch')).error;
    const { code } = await store.run(['merge-base', '--is-ancestor', revision, transport_inForce]);
    return code === 0;
}
/**
 * Moves the ref from `expected` (null: it does not exist) to `revision` (null: it goes), or leaves it: never anything
 * else. It is the state's own unless another is named.
 */
async function push(store, revision, expected, ref = store.connection.ref) {
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const result = await store.run(['push', '--porcelain', '--no-verify', lease, remoteName, `${revision ?? ''}:${ref}`]);
    if (result.code === 0)
        return { kind: 'pushed' };
    const context = { ...faultContext(store, 'push'), ref };
    const refusal = /^!\t\S+\t\[(remote )?rejected\] \((.*)\)$/m.exec(result.stdout.toString('utf8'));
    if (refusal === null)
        return gitFault(result, context);
    const [, remotely, reason = ''] = refusal;
    if (remotely === undefined || held.test(reason))
        return { kind: 'rejected', fault: faultOf('GIT_REF_LOCKED', true, reason, context) };
    const fault = gitFault(result, context);
    return declined.has(fault.error.diagnostics[0].code)
        ? faultOf('GIT_REF_PROTECTED', false, [reason, ...wordsOfRemote(result.stderr)].join('; '), context)
        : fault;
}
/** How a server says that the ref moved, or is being moved, between its advertisement and the update. */
const held = /\block(ed)?\b|failed to update|old value|already exists|transaction|reference is at|stale/i;
/** A refusal with none of the reasons that have a code of their own. */
const declined = new Set(['GIT_FAILED', 'GIT_REF_PROTECTED']);
/** What a hook or a rule printed. */
function wordsOfRemote(stderr) {
    const lines = stderr.split('\n').filter((line) => line.startsWith('remote:'));
    return lines
        .map((line) => line.replace(/^remote: *(error: *)?/, '').trim())
        .filter((line) => /\w/.test(line))
        .slice(0, 5);
}

// EXTERNAL MODULE: ./out/platform/attempts.js
var attempts = __webpack_require__(1122);
;// CONCATENATED MODULE: ./out/platform/in-force.js





/** Asks the remote what is in force now, again and again until `until` where it cannot be reached. */
async function in_force_inForce(bench, until = (0,attempts/* deadline */.n)(bench.world)) {
    const { store, workspace, world } = bench;
    const revision = await patiently(world, until, () => fetchInForce(store));
    return { revision, state: revision === null ? emptyState(workspace) : await readState(store, revision, workspace) };
}
/** The last moment at which a deployment version was in force; null where there is no such version. */
async function earlier(bench, version) {
    const { store, workspace, world } = bench;
    const { revision, state } = await in_force_inForce(bench);
    const last = state.deployment?.version ?? 0;
    if (revision === null || !isVersion(version, last))
        return null;
    if (version === last)
        return { revision, state };
    const { base } = await readDeployment(store, revision, version + 1);
    if (base === null)
        return null;
    const [known] = await readObjects(store, [base]);
    if (!known)
        await patiently(world, (0,attempts/* deadline */.n)(world), () => fetchEarlier(store, base));
    return { revision: base, state: await readState(store, base, workspace) };
}
const isVersion = (version, last) => Number.isInteger(version) && version >= 1 && version <= last;
async function patiently(world, until, fetch) {
    let fault = null;
    for await (const _ of (0,attempts/* attempts */.r)(world, until)) {
        const fetched = await fetch();
        if (fetched.kind === 'fetched')
            return fetched.revision;
        fault = fetched.error;
        if (!fetched.transient)
            break;
    }
    throw fault ?? new Error('no attempt was made');
}

;// CONCATENATED MODULE: ./out/platform/apply-release.js







/**
 * Looks, writes, pushes, looks again. Whatever went wrong with a push, the next look tells what came of it: the release
 * is in force, or was and somebody deployed on top of it, or the base still is, or someone else was first.
 */
async function applyRelease(bench, base, release) {
    const until = (0,attempts/* deadline */.n)(bench.world);
    const written = new Map();
    let fault = stale(base);
    for await (const _ of (0,attempts/* attempts */.r)(bench.world, until)) {
        const { revision, state } = await in_force_inForce(bench, until);
        const next = nextState(state, release);
        if (next === state)
            return deployedOf(state, revision);
        if (revision !== base.revision)
            return (await builtUpon(bench, written)) ?? refuse(stale(base));
        const origin = { base: revision, provenance: release.provenance };
        const id = await writeCommit(bench.store, {
            documents: changedDocuments(state, next, origin),
            code: next.deployment === state.deployment ? null : release.deployment,
            subject: subjectOf(state, next, release),
            origin,
        });
        written.set(id, next);
        const pushed = await push(bench.store, id, revision);
        if (pushed.kind === 'pushed')
            return await readBack(bench, id, written, until);
        const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed;
        fault = error;
        if (!transient)
            break;
    }
    throw fault;
}
/** A push that was accepted is a promise; what is read afterwards is the proof. */
async function readBack(bench, id, written, until) {
    const { revision, state } = await in_force_inForce(bench, until);
    if (revision === id)
        return deployedOf(state, revision);
    const found = revision ?? 'nothing';
    return (await builtUpon(bench, written)) ?? refuse((0,diagnostic/* failure */.V2)('STATE_NOT_IN_FORCE', { written: id, found }));
}
/** The release as it was put in force, where what is in force now was put on top of it. */
async function builtUpon({ store }, written) {
    for (const [id, state] of written) {
        if (await isInHistory(store, id))
            return deployedOf(state, id);
    }
    return null;
}
function subjectOf(before, after, { provenance: { restores } }) {
    const parts = [
        after.deployment === before.deployment ? null : `deployment v${after.deployment?.version}`,
        after.configuration === before.configuration ? null : `configuration v${after.configuration?.version}`,
    ].filter((part) => part !== null);
    return `${restores === undefined ? 'deploy' : 'rollback'}: ${parts.length === 0 ? 'manifest' : parts.join(', ')}`;
}
function stale({ base }) {
    const { deployment, configuration } = base;
    const name = deployment === null && configuration === null
        ? 'an empty platform'
        : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`;
    return (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: name });
}
function refuse(fault) {
    throw fault;
}

;// CONCATENATED MODULE: ./out/platform/commit-order.js

/** How far back is looked. */
const commits = 1_000;
/**
 * Whether `commit` is in the history of `later`, asked of the remote, which has it whole where a checkout has one commit.
 * Null where the remote does not give `later`, or its history goes further back than is looked.
 */
async function precedes({ store, world }, commit, later) {
    // A store of its own: this one asks for commits without their files, and a store remembers that.
    const history = await openStore(store.connection, world.env, world.temporary);
    try {
        const fetch = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', `--depth=${commits}`, '--filter=tree:0'];
        const fetched = await history.run([...fetch, remoteName, later]);
        if (fetched.code !== 0)
            return null;
        const listed = await history.run(['rev-list', later]);
        if (listed.code !== 0)
            return null;
        const known = listed.stdout.toString('utf8').trim().split('\n');
        if (known.includes(commit))
            return true;
        return known.length < commits ? false : null;
    }
    finally {
        await history.close();
    }
}

// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
;// CONCATENATED MODULE: ./out/platform/connection.js




/** Finds where the state of a workspace lies, and how to get there. */
async function connect(options, env) {
    const ref = options.stateRef ?? (0,state_ref/* stateRef */.dZ)(options.workspaceName);
    if (!(0,state_ref/* isRefName */.pA)(ref))
        throw (0,diagnostic/* failure */.V2)('STATE_REF_INVALID', { ref });
    const repository = await (0,git_repository/* repositoryInfo */.p4)(options.repository, env);
    const remote = chosenRemote(repository, options.remote ?? null);
    const url = remote?.url ?? repository.gitDirectory;
    const inherited = remote === null ? ownRepository : await (0,git_repository/* connectionSettings */.Q7)(options.repository, env);
    const token = options.token ?? null;
    const header = token === null ? [] : authorization(url, token);
    return {
        url,
        display: remote === null ? 'this repository' : (0,git_repository/* displayUrl */.Qy)(url),
        ref,
        lockRef: (0,state_ref/* lockRef */.NN)(ref),
        settings: header.length === 0 ? inherited : [...inherited.filter(isNoHeader), ...header],
        secrets: secretsOf(url, token),
        objectFormat: repository.objectFormat,
    };
}
/** Pushing into the repository that people work in shall neither run their hooks nor tidy up. */
const ownRepository = [
    [`remote.${remoteName}.receivepack`, 'git -c core.hooksPath=/dev/null -c receive.autogc=false receive-pack'],
];
function chosenRemote({ remotes }, name) {
    const names = remotes.map((remote) => `\`${remote.name}\``).join(', ');
    if (name !== null) {
        const named = remotes.find((remote) => remote.name === name);
        if (named !== undefined)
            return named;
        throw (0,diagnostic/* failure */.V2)('GIT_REMOTE_NOT_FOUND', {
            reason: `\`${name}\` is not one of ${names === '' ? 'its remotes: there is none' : names}`,
        });
    }
    const [first, ...others] = remotes;
    const origin = remotes.find((remote) => remote.name === 'origin');
    if (origin !== undefined || first === undefined)
        return origin ?? null;
    if (others.length === 0)
        return first;
    throw (0,diagnostic/* failure */.V2)('GIT_REMOTE_NOT_FOUND', { reason: `none of ${names} is named \`origin\`` });
}
/**
 * The token as a header for one host. The empty value before it drops headers that the machine's own settings add, which
 * would otherwise be sent beside it. Plain http gets the token on this machine only.
 */
function authorization(url, token) {
    const { protocol, host, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '', hostname: '' };
    const local = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]');
    if (protocol !== 'https:' && !local)
        return [];
    const name = `http.${protocol}//${host}/.extraHeader`;
    return [
        [name, ''],
        [name, `Authorization: Basic ${basic(token)}`],
    ];
}
const isNoHeader = ([name]) => !/\.extraheader$/i.test(name);
const basic = (token) => Buffer.from(`x-access-token:${token}`).toString('base64');
/** The token and what the URL holds, in every form in which git might print them. */
function secretsOf(url, token) {
    const { protocol, username, password } = URL.canParse(url)
        ? new URL(url)
        : { protocol: '', username: '', password: '' };
    // Who signs in with a token alone writes it as the user's name; with ssh that is just `git`.
    const inUrl = password === '' && protocol.startsWith('http') ? username : password;
    const known = [...(token === null ? [] : [token, basic(token)]), inUrl, decoded(inUrl)];
    return [...new Set(known)].filter((secret) => secret !== '');
}
/** A percent sign that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./out/io/running-process.js
var running_process = __webpack_require__(8598);
;// CONCATENATED MODULE: ./out/platform/deploy-lock.js








/** Milliseconds. A lock that was left ends well before whoever waits for it gives up. */
const deploy_lock_held = 5 * 60_000;
const patience = 15 * 60_000;
const pause = { first: 300, longest: 10_000 };
const documentName = 'lock.json';
const fetched = 'refs/dlt-deploy/lock';
/**
 * Creates the lock's ref, which git does for one of many at most; where it is there, waits until it goes. As long as its
 * owner lives, a lock is renewed, so that none ends before its owner does. One whose time is over, or whose process on this machine ended, is taken over from that very lock and no other.
 */
async function takeLock(bench, holder) {
    const { store, world } = bench;
    const giveUp = Date.parse(world.now()) + patience;
    let found = null;
    let contact = (0,attempts/* deadline */.n)(world);
    for (let attempt = 0;; attempt++) {
        const since = world.now();
        if (found === null || isOver(found, since)) {
            const id = await writeLock(bench, holder, { since, from: since });
            const pushed = await push(store, id, found?.id ?? null, store.connection.lockRef);
            if (pushed.kind === 'pushed')
                return renewedLock(bench, holder, id, since);
            refuseForGood(pushed);
        }
        const look = await findLock(bench);
        const now = Date.parse(world.now());
        if (look.kind === 'failed') {
            if (!look.transient || now > contact)
                throw look.error;
        }
        else {
            contact = (0,attempts/* deadline */.n)(world);
            found = look.found;
            if (found?.document?.owner === holder.owner)
                return renewedLock(bench, holder, found.id, found.document.since);
            if (found !== null && now > giveUp && !isOver(found, world.now()))
                throw locked(found);
        }
        const wait = found === null ? pause.first : Math.min(pause.longest, pause.first * 1.5 ** Math.min(attempt, 12));
        await world.sleep(wait * (0.5 + world.random() / 2));
    }
}
/** Gives back the lock of an owner, where there is such a lock. */
async function leaveLock(bench, owner) {
    const look = await findLock(bench);
    if (look.kind === 'failed')
        throw look.error;
    if (look.found?.document?.owner === owner)
        await giveBack(bench, look.found.id);
}
function renewedLock(bench, holder, first, since) {
    const { store, world } = bench;
    let id = first;
    let renewing = Promise.resolve();
    const renew = async () => {
        const next = await writeLock(bench, holder, { since, from: world.now() });
        const pushed = await push(store, next, id, store.connection.lockRef);
        if (pushed.kind === 'pushed')
            id = next;
        else {
            const look = await findLock(bench);
            if (look.kind === 'looked' && look.found?.document?.owner === holder.owner)
                id = look.found.id;
        }
    };
    const stop = world.every?.(deploy_lock_held / 4, () => {
        renewing = renewing.then(renew).catch(() => undefined);
    });
    return {
        release: async () => {
            stop?.();
            await renewing;
            await giveBack(bench, id);
        },
    };
}
async function giveBack({ store }, id) {
    await push(store, null, id, store.connection.lockRef).catch(() => undefined);
}
async function writeLock({ store }, { owner, provenance }, { since, from }) {
    const { actor, runUrl } = provenance;
    const until = new Date(Date.parse(from) + deploy_lock_held).toISOString();
    const document = { version: stateVersion, owner, actor, runUrl, since, until, process: (0,running_process/* thisProcess */.WF)() };
    return await writeCommit(store, {
        documents: new Map([[documentName, writeDocument(lockSchema, document)]]),
        code: null,
        subject: 'lock',
        origin: { base: null, provenance: { ...provenance, at: since } },
    });
}
async function findLock({ store }) {
    const answer = await fetchRef(store, store.connection.lockRef, fetched);
    if (answer.kind === 'failed')
        return answer;
    if (answer.revision === null)
        return { kind: 'looked', found: null };
    const [object] = await readObjects(store, [`${answer.revision}:${documentName}`]);
    const document = object ? readLock(object.bytes.toString('utf8')) : null;
    return { kind: 'looked', found: { id: answer.revision, document } };
}
/** A lock of a later version is kept as long as it is there. */
function readLock(text) {
    try {
        return readDocument(lockSchema, documentName, text);
    }
    catch {
        return null;
    }
}
function isOver({ document }, now) {
    if (document === null)
        return false;
    return Date.parse(document.until) <= Date.parse(now) || (document.process !== null && (0,running_process/* hasEnded */.hY)(document.process));
}
function refuseForGood(pushed) {
    const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed;
    if (!transient)
        throw error;
}
function locked({ id, document }) {
    if (document === null)
        return (0,diagnostic/* failure */.V2)('DEPLOY_LOCKED', { since: 'some time', owner: id, until: 'a time unknown' });
    const { actor, runUrl, since, until } = document;
    return (0,diagnostic/* failure */.V2)('DEPLOY_LOCKED', { since, until, owner: runUrl ?? actor ?? 'somebody without a name' });
}

;// CONCATENATED MODULE: ./out/platform/git-platform.js









/** Opens the platform that keeps a workspace's state in its own repository, or in a remote of that. */
async function openGitPlatform(options, world) {
    const connection = await connect(options, world.env);
    const store = await openStore(connection, world.env, world.temporary);
    const bench = { store, workspace: options.workspaceName, world };
    return {
        name: 'git',
        place: `${connection.ref} of ${connection.display}`,
        async read() {
            const { revision, state } = await in_force_inForce(bench);
            return deployedOf(state, revision);
        },
        apply: (base, release) => applyRelease(bench, base, release),
        async deployments() {
            const { revision, state } = await in_force_inForce(bench);
            if (revision === null)
                return [];
            const documents = await readDeployments(store, revision, state.deployment?.version ?? 0);
            return documents.toReversed().map(({ deployment, contentHash, files, size, changes, provenance }) => ({
                version: deployment,
                contentHash,
                files,
                size,
                changes,
                provenance,
            }));
        },
        async deploymentFiles(version) {
            return (await earlier(bench, version))?.state.files ?? null;
        },
        async deploymentManifest(version) {
            return (await earlier(bench, version))?.state.manifest?.manifest ?? null;
        },
        async restore(version, folder) {
            const found = await earlier(bench, version);
            const deployment = found?.state.deployment ?? null;
            if (found === null || deployment === null)
                return null;
            const { revision, state } = found;
            await restoreCode(store, revision, folder);
            const { contentHash } = deployment;
            return {
                deployment: { contentHash, entries: state.files, root: folder },
                manifest: state.manifest?.manifest ?? null,
                provenance: deployment.provenance,
            };
        },
        lock: (holder) => takeLock(bench, holder),
        unlock: (owner) => leaveLock(bench, owner),
        precedes: (commit, later) => precedes(bench, commit, later),
        async configurations() {
            const { revision, state } = await in_force_inForce(bench);
            if (revision === null)
                return [];
            const documents = await readConfigurations(store, revision, state.configuration?.version ?? 0);
            return documents.toReversed().map(({ configuration, contentHash, profiles, provenance }) => ({
                version: configuration,
                contentHash,
                profiles: profiles.map(({ profile }) => profile),
                provenance,
            }));
        },
        async configuration(version) {
            const { revision, state } = await in_force_inForce(bench);
            if (revision === null || !isVersion(version, state.configuration?.version ?? 0))
                return null;
            return configurationOf(await readConfiguration(store, revision, version));
        },
        close: store.close,
    };
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ lockRef),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * The ref that holds a workspace's state: `refs/dlt-deploy/<name>`.
 *
 * Letters, digits, `_`, `-` and single inner dots of the name stay; every other UTF-8 byte becomes `%XX`. Undoing that
 * gives the name back, so two workspaces never share a ref.
 */
function stateRef(workspace) {
    const name = workspace.replace(/[^A-Za-z0-9_.-]|^\.|\.(?=\.|$|lock$)/gu, percentEncoded);
    return `refs/dlt-deploy/${name === '' ? '%' : name}`;
}
/** The ref that says who deploys to a state ref. It lies beside the states, so that no workspace's name can meet it. */
function lockRef(ref) {
    return `refs/dlt-deploy-lock/${ref.replace(/^refs\/(?:dlt-deploy\/)?/, '')}`;
}
/** Whether git takes it for a full ref name (git-check-ref-format(1)). */
function isRefName(ref) {
    const parts = ref.split('/');
    return (parts.length > 1 &&
        parts[0] === 'refs' &&
        !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(ref) &&
        parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock')));
}
function percentEncoded(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}


/***/ })

};
