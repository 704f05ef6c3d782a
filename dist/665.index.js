export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWorkspaces: () => (/* binding */ findWorkspaces)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/io/committed-files.js
var committed_files = __webpack_require__(6693);
// EXTERNAL MODULE: ./out/io/files.js
var io_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
;// CONCATENATED MODULE: ./out/io/repository-files.js



/** What is below `folder`, tracked or not, without what is ignored. `top` is the repository's, absolute. */
async function repositoryFiles(folder, top, env) {
    const tracked = entries(await list(folder, env, ['ls-files', '-z', '--full-name', '--stage']));
    const others = entries(await list(folder, env, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--deduplicate']));
    const staged = tracked.map((entry) => /^(\d+) \S+ \d\t(.*)$/s.exec(entry)).filter((match) => match !== null);
    const links = staged.flatMap(([, mode, path = '']) => {
        const target = mode === '120000' ? linkTarget((0,external_node_path_.join)(top, path)) : null;
        return target === null ? [] : [[path, target]];
    });
    return { paths: [...staged.map(([, , path = '']) => path), ...others], links: new Map(links) };
}
/** The paths that a commit has. Null where the repository has no such commit. */
async function pathsAt(top, env, commit) {
    const { code, stdout } = await (0,git/* git */.$)(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], {
        ...options(top, env),
    });
    return code === 0 ? entries(stdout) : null;
}
/**
 * The paths in which the files here differ from a commit: changed, added or gone, untracked ones included. Null where
 * the repository has no such commit.
 */
async function pathsChangedSince(top, env, commit) {
    const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', commit, '--'];
    const { code, stdout } = await (0,git/* git */.$)(args, options(top, env));
    if (code !== 0)
        return null;
    return [...entries(stdout), ...entries(await list(top, env, ['ls-files', '-z', '--others', '--exclude-standard']))];
}
function options(cwd, env) {
    return { cwd, env, settings: [['safe.directory', '*']] };
}
async function list(folder, env, args) {
    const { code, stdout, stderr } = await (0,git/* git */.$)(args, options(folder, env));
    if (code !== 0)
        throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`);
    return stdout;
}
function entries(stdout) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '');
}
/** Null for a link that is gone from here, or that stands here as a file. */
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./out/workspace/changed-workspaces.js

/**
 * Which workspaces of a repository a change touches: those with a changed path in their folder, or where a link out of
 * it leads. All paths are relative to the repository, `.` being the repository itself.
 */
function changedWorkspaces(workspaces, changed, links) {
    const places = [...links].map(([path, target]) => ({ path, leadsTo: (0,posix_.join)((0,posix_.dirname)(path), target) }));
    return workspaces.filter((workspace) => {
        const reached = places.filter(({ path }) => isBelow(path, workspace)).map(({ leadsTo }) => leadsTo);
        return changed.some((path) => [workspace, ...reached].some((place) => isBelow(path, place)));
    });
}
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./out/workspace/workspace.js
var workspace = __webpack_require__(3403);
// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6500);
;// CONCATENATED MODULE: ./out/commands/find-workspaces.js










/**
 * The workspaces of a repository: every folder with the marker of one, unless git ignores it. Rejects with
 * `GIT_REPOSITORY_NOT_FOUND` outside of a repository.
 */
async function findWorkspaces(door, request) {
    const { env } = door;
    const start = (0,external_node_path_.resolve)(door.cwd, request.folder ?? '.');
    const { topLevel, prefix } = await (0,git_repository/* repositoryInfo */.p4)(start, env);
    const top = topLevel ?? start;
    const settingsFolder = env['DLT_CONFIG_FOLDER'] || workspace/* defaultSettingsFolder */.n;
    const files = await repositoryFiles(start, top, env);
    const folders = [...new Set((0,workspace/* workspacesAmong */.Fi)(files.paths, settingsFolder))]
        .filter((folder) => (0,io_files/* pathExists */.s0)((0,workspace/* markerOf */.we)((0,external_node_path_.join)(top, folder), settingsFolder)))
        .toSorted(code_point_order/* compareCodePoints */.O);
    const given = (folder) => external_node_path_.posix.normalize(external_node_path_.posix.join(request.folder ?? '.', withoutPrefix(folder, prefix)));
    const since = request.since === null ? null : await (0,committed_files/* commonCommit */.P)(top, env, request.since, 'HEAD');
    const moved = since === null ? null : await pathsChangedSince(top, env, since);
    const touched = moved === null ? null : changedWorkspaces(folders, moved, files.links);
    const before = since === null ? [] : (0,workspace/* workspacesAmong */.Fi)((await pathsAt(top, env, since)) ?? [], settingsFolder);
    const gone = before.filter((folder) => !folders.includes(folder) && `${folder}/`.startsWith(prefix));
    const workspaces = folders.map((folder) => ({
        workspace: given(folder),
        name: (0,open_workspace/* openWorkspace */.O)(door, (0,external_node_path_.join)(top, folder)).name,
        changed: touched?.includes(folder) ?? null,
    }));
    return {
        workspaces,
        diagnostics: [
            ...(request.namesMatter ? sameNames(workspaces) : []),
            ...(request.since !== null && touched === null
                ? [(0,diagnostic/* diagnose */.h4)('WORKSPACES_NOT_COMPARED', { since: request.since })]
                : []),
            ...gone.map((folder) => (0,diagnostic/* diagnose */.h4)('WORKSPACE_GONE', { workspace: given(folder) })),
        ],
    };
}
function withoutPrefix(folder, prefix) {
    return `${folder}/` === prefix ? '.' : folder.slice(prefix.length);
}
/** Two workspaces of one name would each archive the jobs of the other. */
function sameNames(workspaces) {
    const names = [...new Set(workspaces.map(({ name }) => name))];
    return names.flatMap((name) => {
        const same = workspaces.filter((found) => found.name === name).map(({ workspace }) => `\`${workspace}\``);
        return same.length === 1 ? [] : [(0,diagnostic/* diagnose */.h4)('WORKSPACE_NAMES_EQUAL', { name, folders: same.join(', ') })];
    });
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commonCommit),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);


/** Larger files are no source that anybody reads. */
const largestFile = 2_000_000;
const readable = /(?:\.py|\.toml|\.lock|\.txt|\.python-version|\.workspace)$/;
/**
 * The text files below `folder` as a commit has them; `commit` may be any name of it. Null where the repository has no
 * such commit, as a shallow checkout may not.
 */
async function committedFiles(folder, env, commit) {
    const options = { cwd: folder, env, settings: [['safe.directory', '*']] };
    const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['ls-tree', '-r', '-z', '-l', commit], options);
    if (tree.code !== 0)
        return null;
    const blobs = tree.stdout
        .toString('utf8')
        .split('\0')
        .flatMap((entry) => {
        const [, oid, size, path] = /^10\d{4} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
        return oid && path && readable.test(path) && Number(size) <= largestFile ? [{ oid, path }] : [];
    });
    const read = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['cat-file', '--batch', '--buffer'], {
        ...options,
        input: blobs.map(({ oid }) => `${oid}\n`).join(''),
    });
    if (read.code !== 0)
        return null;
    return filesOf(new Map(blobs.map(({ path }, index) => [path, index])), contentsOf(read.stdout));
}
/** The last commit that two have in common; null where the repository does not know one. */
async function commonCommit(folder, env, one, other) {
    const options = { cwd: folder, env, settings: [['safe.directory', '*']] };
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['merge-base', one, other], options);
    return code === 0 ? stdout.toString('utf8').trim() : null;
}
/** Each answer of git is a line, `<oid> <type> <size>`, then the bytes, then a line break. */
function contentsOf(answers) {
    const contents = [];
    for (let at = 0; at < answers.length;) {
        const start = answers.indexOf(0x0a, at) + 1;
        const size = Number(answers.subarray(at, start).toString('utf8').split(' ')[2]);
        contents.push(answers.subarray(start, start + size));
        at = start + size + 1;
    }
    return contents;
}
function filesOf(places, contents) {
    const paths = [...places.keys()];
    return {
        read: (path) => contents[places.get(path) ?? -1] ?? null,
        isFolder: (path) => paths.some((one) => one.startsWith(`${path}/`)),
        list: (folder) => {
            const below = paths.flatMap((one) => (one.startsWith(`${folder}/`) ? [one.slice(folder.length + 1)] : []));
            return [...new Set(below.map((one) => one.split('/')[0] ?? ''))].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
        },
    };
}


/***/ }),

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


/***/ })

};
