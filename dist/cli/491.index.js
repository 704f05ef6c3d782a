export const id = 491;
export const ids = [491];
export const modules = {

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openPlatform)
/* harmony export */ });
/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
async function openPlatform(door, workspace, request) {
    switch (request.platform) {
        case 'git': {
            const { openGitPlatform } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 7398));
            return await openGitPlatform({
                workspaceName: workspace.name,
                repository: workspace.root,
                remote: request.remote,
                stateRef: request.stateRef,
                token: request.token,
            }, door);
        }
        case 'dlthub': {
            const { openDltHub } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(625), __webpack_require__.e(599), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 7060));
            return openDltHub(door, workspace, request);
        }
    }
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withPlatform)
/* harmony export */ });
/* harmony import */ var _open_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5623);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6500);


/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .O)(door, request.workspace);
    const platform = await (0,_open_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .openPlatform */ .W)(door, workspace, request);
    try {
        return await use(workspace, platform);
    }
    finally {
        await platform.close();
    }
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workspaceInfo: () => (/* binding */ workspaceInfo)
/* harmony export */ });
/* harmony import */ var _workspace_required_dlt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);
/* harmony import */ var _workspace_required_python__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1404);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);



/** Where the workspace and its state lie, and what is in force. */
async function workspaceInfo(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async ({ name, root, files, settings }, platform) => {
        const { revision, base, jobs } = await platform.read();
        const profiles = [...new Set([...settings.config.keys(), ...settings.secrets.keys()])].filter((profile) => profile !== '');
        const active = jobs.filter(({ status }) => status === 'active').length;
        return {
            workspace: {
                name,
                root,
                profiles: profiles.toSorted(),
                python: inWords((0,_workspace_required_python__WEBPACK_IMPORTED_MODULE_1__/* .requiredPython */ .e)(files)),
                dlt: inWords((0,_workspace_required_dlt__WEBPACK_IMPORTED_MODULE_0__/* .requiredDlt */ .w)(files)),
            },
            platform: { name: platform.name, place: platform.place },
            deployed: revision === null
                ? null
                : {
                    deployment: BigInt(base.deployment ?? 0),
                    configuration: BigInt(base.configuration ?? 0),
                    active: BigInt(active),
                    archived: BigInt(jobs.length - active),
                },
        };
    });
}
function inWords(required) {
    switch (required.kind) {
        case 'known':
            return `${required.version} (${required.source})`;
        case 'range':
            return `${required.version}, one of ${required.specifier} (${required.source})`;
        case 'unknown':
            return `${required.version}, by default`;
    }
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ requiredDlt)
/* harmony export */ });
/* unused harmony export defaultDltVersion */
/* harmony import */ var _required_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(908);
/* harmony import */ var _requirements_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1691);
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
            (0,_requirements_file_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .D)((0,_required_version_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(files, source) ?? ''),
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
        .toSorted((a, b) => compareVersions(b, a));
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
/** The last release of each minor version that this program reads, newest first: an installer takes the newest that it may. */
const followed = [
    [1, 31, 0],
    [1, 30, 0],
    [1, 29, 1],
    [1, 28, 2],
    [1, 27, 2],
    [1, 26, 0],
];
/** The newest version followed that is admitted, else one that the specifier itself names or stops before; what is no release comes last. */
function within(clauses) {
    const named = clauses
        .map(({ release }) => [...release, 0, 0].slice(0, 3))
        .toSorted(_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReleases */ .c0)
        .toReversed();
    const below = clauses.filter(({ operator }) => operator === '<').map(({ release }) => before(release));
    const admitted = [...followed, ...named, ...below].find((release) => (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(release, clauses));
    return admitted?.join('.') ?? clauses.find(({ stage }) => stage !== 'release')?.version ?? null;
}
function compareVersions(a, b) {
    const order = { before: -1, release: 0, after: 1 };
    return (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReleases */ .c0)((0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(a) ?? [], (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(b) ?? []) || order[(0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOf */ .gV)(a)] - order[(0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOf */ .gV)(b)];
}
/** A version before another: `1.25.0` of `1.26`. */
function before(release) {
    const last = release.findLastIndex((number) => number > 0);
    return [0, 1, 2].map((index) => index < last ? (release[index] ?? 0) : index === last ? (release[index] ?? 1) - 1 : 0);
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

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Where Python's `str.splitlines` ends a line of a text that was read with its universal newlines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these.
const ends = /[\n\v\f\x1c-\x1e\x85\u2028\u2029]/;
/** The lines of a requirements file without white space around them; one that ends in a backslash goes on in the next. */
function linesOf(text) {
    const joined = text.replace(/\r\n?/g, '\n').replaceAll('\\\n', '');
    return joined.split(ends).map((line) => line.trim());
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   jT: () => (/* binding */ suffixOf)
/* harmony export */ });
/** Null for text that does not begin with a number. */
function parseRelease(text) {
    const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(text)?.[1];
    return numbers === undefined ? null : numbers.split('.').map(Number);
}
const numbers = /^\s*v?\d+(?:\.\d+)*/;
const after = /^(?:-\d+|[-_.]?(?:post|rev|r(?!c))[-_.]?\d*)/i;
/** What a version is called beside its numbers, as it is written: `rc1`, `-alpha.2`, `.post1`; without a `+local`. */
function suffixOf(version) {
    return version.replace(numbers, '').replace(/\+.*$/s, '').trim();
}
/** What is not known to be a release, or to come after one, may be anything before it. */
function stageOf(version) {
    const suffix = suffixOf(version);
    if (suffix === '')
        return 'release';
    return after.test(suffix) ? 'after' : 'before';
}
/** Whether an installer takes a version only where it is asked for by name: every one before its release, and `.post1.dev2`. */
function isPrerelease(version) {
    return stageOf(version) === 'before' || suffixOf(version).replace(after, '') !== '';
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
/** Whether a release, which is none of before or after it, is admitted. */
function satisfies(release, clauses) {
    return clauses.every((clause) => meets(release, clause));
}
function parseClause(text) {
    const match = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?\s*$/.exec(text);
    const release = parseRelease(match?.[2] ?? '');
    if (match === null || release === null)
        return null;
    const [, operator = '', version = '', wildcard] = match;
    return { operator, version, release, stage: stageOf(version), prefix: wildcard !== undefined };
}
const standing = { before: 1, release: 0, after: -1 };
function meets(release, { operator, release: bound, stage, prefix }) {
    const order = compareReleases(release, bound) || standing[stage];
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


/***/ })

};
