export const id = 625;
export const ids = [625];
export const modules = {

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stopAtErrors)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);

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
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _workspace_required_dlt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5536);
/* harmony import */ var _workspace_required_python__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1404);
/* harmony import */ var _workspace_version_specifier__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7579);




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
            ...dltDoubt(required.dlt),
        ],
    };
}
function dltDoubt(dlt) {
    const { kind, version } = dlt;
    if (kind === 'known')
        return [];
    if (kind === 'unknown')
        return [(0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('DLT_VERSION_ASSUMED', { version })];
    return [(0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('DLT_VERSION_OPEN', { version, file: dlt.source, specifier: dlt.specifier || 'any' })];
}
function dltVersion(text) {
    const [major = 0, minor = 0, patch = 0] = (0,_workspace_version_specifier__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(text) ?? [];
    return { major, minor, patch, ...((0,_workspace_version_specifier__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(text) ? { prerelease: (0,_workspace_version_specifier__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(text) } : {}) };
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
