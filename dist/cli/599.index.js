export const id = 599;
export const ids = [599];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ everyNodeIn),
/* harmony export */   AH: () => (/* binding */ everyNode),
/* harmony export */   _P: () => (/* binding */ dottedName)
/* harmony export */ });
/** Every statement and expression of a module, in the order they are written. Deep trees cost no stack. */
function everyNode(module) {
    const before = gathered.get(module);
    if (before !== undefined)
        return before;
    const nodes = everyNodeIn(module);
    gathered.set(module, nodes);
    return nodes;
}
// Each check looks through every module.
const gathered = new WeakMap();
/** The same of any part of a module, that part first. */
function everyNodeIn(part) {
    const nodes = [];
    const waiting = [part];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (Array.isArray(next))
            waiting.push(...next.toReversed());
        else if (typeof next === 'object' && next !== null) {
            if ('kind' in next && next.kind !== 'Module')
                nodes.push(next);
            waiting.push(...Object.values(next).toReversed());
        }
    }
    return nodes;
}
/** `dlt.secrets.value` of an expression that is nothing but names and dots; null for any other. */
function dottedName(expression) {
    const parts = [];
    let left = expression;
    while (left.kind === 'Attribute') {
        parts.push(left.attr);
        left = left.value;
    }
    return left.kind === 'Name' ? [left.id, ...parts.toReversed()].join('.') : null;
}


/***/ }),

/***/ 9239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ jobsBehind),
/* harmony export */   LX: () => (/* binding */ localModules)
/* harmony export */ });
/* unused harmony export absoluteName */
/* harmony import */ var _python_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2813);
/* harmony import */ var _every_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);


/** The modules that can be reached from `entry` by imports alone, `entry` first. One that does not parse is left out. */
function localModules(files, entry, version, parse = _python_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePython */ .w) {
    const seen = new Set([entry]);
    const waiting = [entry];
    const found = [];
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const read = readModule(files, name, version, parse);
        if (read === null)
            continue;
        const imports = importedNames(read.module, name, read.isPackage).filter((one) => fileOf(files, one) !== null);
        found.push({ name, module: read.module, source: read.source, imports });
        for (const one of imports) {
            if (seen.has(one))
                continue;
            seen.add(one);
            waiting.push(one);
        }
    }
    return found;
}
/** The jobs that reach each of the modules, by its name, in the order of `jobs`. */
function jobsBehind(jobs, modules) {
    const reached = new Map();
    const behind = new Map(modules.map(({ name }) => [name, []]));
    const byName = new Map(modules.map((one) => [one.name, one]));
    for (const job of jobs) {
        const { module } = job.entry_point;
        const names = reached.get(module) ?? reachedFrom(byName, module);
        reached.set(module, names);
        for (const name of names)
            behind.get(name)?.push(job);
    }
    return behind;
}
/** The names of modules that one of them reaches, itself among them. */
function reachedFrom(byName, start) {
    const reached = new Set([start]);
    for (const name of reached)
        for (const next of byName.get(name)?.imports ?? [])
            reached.add(next);
    return reached;
}
/** The absolute name that `from . import x` starts at; null where it leads out of the workspace. */
function absoluteName(statement, within, isPackage) {
    if (statement.level === 0)
        return statement.module;
    const parts = within.split('.');
    const up = statement.level - (isPackage ? 1 : 0);
    if (up > parts.length)
        return null;
    return [...parts.slice(0, parts.length - up), ...(statement.module === null ? [] : [statement.module])].join('.');
}
function importedNames(module, name, isPackage) {
    const imports = (0,_every_node_js__WEBPACK_IMPORTED_MODULE_1__/* .everyNode */ .AH)(module).filter((node) => node.kind === 'Import' || node.kind === 'ImportFrom');
    const names = imports.flatMap((statement) => {
        if (statement.kind === 'Import')
            return statement.names.map((alias) => alias.name);
        const from = absoluteName(statement, name, isPackage);
        if (from === null)
            return [];
        return [from, ...statement.names.map((alias) => (from === '' ? alias.name : `${from}.${alias.name}`))];
    });
    return [...new Set(names.flatMap(withPackages))].filter((one) => one !== '');
}
/** `a.b.c` imports `a` and `a.b` first. */
function withPackages(name) {
    const parts = name.split('.');
    return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
function readModule(files, name, version, parse) {
    const file = fileOf(files, name);
    const parsed = file === null ? null : parse(files.read(file) ?? new Uint8Array(), file, version);
    if (file === null || parsed === null || parsed.kind === 'fault')
        return null;
    return { module: parsed.module, source: parsed.source, isPackage: file.endsWith('/__init__.py') };
}
function fileOf(files, name) {
    const base = name.replaceAll('.', '/');
    return [`${base}/__init__.py`, `${base}.py`].find((path) => files.read(path) !== null) ?? null;
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ declareConfiguration)
});

// EXTERNAL MODULE: ./out/checks/every-node.js
var every_node = __webpack_require__(7400);
;// CONCATENATED MODULE: ./out/checks/asked-spellings.js

/**
 * How code spells what it asks the configuration for: parameters that dlt is to fill in, fields of specifications, keys that
 * are looked up by name, and the names of jobs, sources, pipelines and destinations, which are sections of keys. dlt finds
 * a key in a file only where it is spelled so, and the name of a variable is all capitals.
 */
function askedSpellings(modules) {
    const destination = new Set();
    const other = new Set();
    const add = (words, ...to) => {
        for (const word of words)
            for (const set of to)
                set.add(word);
    };
    for (const { name, module } of modules) {
        add(name.split('.'), other);
        for (const node of (0,every_node/* everyNode */.AH)(module)) {
            if (node.kind === 'FunctionDef')
                add(filledIn(node), isDestination(node) ? destination : other);
            else if (node.kind === 'ClassDef')
                add(fieldsOf(node), other);
            else if (node.kind === 'Subscript' && isAccessor(node.value)) {
                const key = textOf(node.slice);
                add(key, key[0] === 'destination' ? destination : other);
            }
            else if (node.kind === 'Call') {
                const called = (0,every_node/* dottedName */._P)(node.func) ?? '';
                const words = node.args.concat(node.keywords.map(({ value }) => value)).flatMap(textOf);
                if (/^dlt\.(?:secrets|config)\.get$/.test(called))
                    add(words, words[0] === 'destination' ? destination : other);
                if (/^(?:dlt\.)?(?:pipeline|destination)$/.test(called))
                    add(words, destination, other);
                if (/^(?:(?:dlt\.)?(?:source|resource|transformer)|run\.\w+)$/.test(called))
                    add(namesIn(node), other);
            }
        }
    }
    return { destination, other };
}
/** A function that dlt is to fill parameters of, with their names. */
function filledIn({ name, args: { posonly, args, kwonly } }) {
    const filled = [...posonly, ...args, ...kwonly].filter(({ default: given }) => given !== null && /^(?:dlt\.)?(?:secrets|config)\.value$/.test((0,every_node/* dottedName */._P)(given) ?? ''));
    return filled.length === 0 ? [] : [name, ...filled.map((parameter) => parameter.name)];
}
function isDestination({ decorators }) {
    return decorators.some((one) => /^(?:dlt\.)?destination$/.test((0,every_node/* dottedName */._P)(called(one)) ?? ''));
}
/** Of a specification: `@configspec`. */
function fieldsOf({ decorators, body }) {
    const isSpec = decorators.some((one) => /(?:^|\.)configspec$/.test((0,every_node/* dottedName */._P)(called(one)) ?? ''));
    return isSpec
        ? body.flatMap((one) => (one.kind === 'AnnAssign' && one.target.kind === 'Name' ? [one.target.id] : []))
        : [];
}
/** What a decorator of a job or a source names it, and its section. */
function namesIn({ args, keywords }) {
    const named = keywords.filter(({ arg }) => arg === 'name' || arg === 'section').map(({ value }) => value);
    return [...args.slice(0, 1), ...named].flatMap(textOf);
}
const called = (decorator) => (decorator.kind === 'Call' ? decorator.func : decorator);
const isAccessor = (value) => /^dlt\.(?:secrets|config)$/.test((0,every_node/* dottedName */._P)(value) ?? '');
function textOf(node) {
    return node.kind === 'Constant' && node.value.type === 'str' ? node.value.value.split('.') : [];
}

// EXTERNAL MODULE: ./out/checks/local-modules.js
var local_modules = __webpack_require__(9239);
// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
;// CONCATENATED MODULE: ./out/io/fingerprint.js



/**
 * scrypt's costs: 32 MiB and about a tenth of a second for each guess. `maxmem` is twice what it takes; Node's own
 * limit is exactly that much and refuses it.
 */
const costs = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
/**
 * One fingerprint for each profile that has secrets: it tells that a value changed, and neither which nor what it is.
 *
 * It is stored where others may read it, so it is slow to compute, and salted by place and profile. It covers all
 * secrets of a profile at once: to guess a weak one, every other must be known.
 */
async function fingerprintSecrets({ workspace, place }, secrets) {
    const fingerprints = new Map();
    for (const [profile, values] of secrets) {
        if (values.size === 0)
            continue;
        const salt = (0,external_node_crypto_.createHash)('sha256')
            .update((0,canonical_json/* canonicalJson */.d)(['dlt-deploy', workspace, place, profile]))
            .digest();
        fingerprints.set(profile, await slowHash(fingerprint_textOf(values), salt));
    }
    return fingerprints;
}
function fingerprint_textOf(values) {
    const pairs = [...values].toSorted(([a], [b]) => (0,code_point_order/* compareCodePoints */.O)(a, b));
    return (0,canonical_json/* canonicalJson */.d)(pairs.map(([key, value]) => [key, value.reveal()]));
}
function slowHash(text, salt) {
    return new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(text, salt, 32, costs, (error, hash) => {
            if (error === null)
                resolve(hash.toString('base64'));
            else
                reject(error);
        });
    });
}

// EXTERNAL MODULE: ./out/workspace/configuration-listing.js
var configuration_listing = __webpack_require__(7817);
;// CONCATENATED MODULE: ./out/workspace/empty-secrets.js
/** The keys whose value is an empty text, or that a variable leaves unset, by profile. */
function emptySecrets(secrets, unset) {
    const blank = [...secrets].flatMap(([profile, values]) => [...values].filter(([, value]) => isBlank(value.reveal())).map(([key]) => ({ profile, key })));
    const keys = new Map();
    for (const { profile, key } of [...blank, ...unset])
        keys.set(profile, [...(keys.get(profile) ?? []), key]);
    return keys;
}
/** One that stood in a `config.toml` is kept as TOML writes it. */
const isBlank = (value) => value.trim() === '' || value === '""';

// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/workspace/secret-name.js
var secret_name = __webpack_require__(7246);
// EXTERNAL MODULE: ./out/workspace/secret-text.js
var secret_text = __webpack_require__(6654);
// EXTERNAL MODULE: ./out/workspace/settings.js
var workspace_settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/toml.js
var toml = __webpack_require__(9536);
// EXTERNAL MODULE: ./out/workspace/toml-text.js
var toml_text = __webpack_require__(9242);
;// CONCATENATED MODULE: ./out/workspace/secret-sources.js







/** What GitHub keeps as one secret, in bytes. */
const largest = 48 * 1024;
/**
 * Gathers the secrets of each profile. A variable that is empty, as one made of an unset repository secret is, gives
 * nothing and is reported. No diagnostic holds a value.
 */
function collectSecrets({ files, variables, settings = new Map(), asked = () => [], profiles, mode = 'merge', given = [], }) {
    const tables = new Map(files);
    const touched = new Map();
    const unset = [];
    const diagnostics = misnamed(variables, profiles, given);
    const tableOf = (profile) => tables.get(profile) ?? new Map();
    const spelling = (profile) => [profile, ''].flatMap((each) => [tableOf(each), settings.get(each) ?? new Map()]);
    const spelled = (name, profile, path) => {
        const { key, doubt } = spell(path, spelling(profile), asked);
        if (doubt !== null) {
            const keys = doubt.map((each) => `\`${each}\``).join(' and ');
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRET_SPELLING_UNSURE', { name, keys, document: (0,secret_name/* documentVariable */.Yt)(profile) }));
        }
        return key;
    };
    const lay = (profile, over) => {
        if (mode === 'replace' && !touched.has(profile) && tables.has(profile)) {
            const named = { profile: profile === '' ? 'every profile' : `\`${profile}\`` };
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRETS_REPLACED', { ...named, keys: [...(0,workspace_settings/* flatten */.Bq)(tableOf(profile)).keys()].join(', ') }));
            tables.delete(profile);
        }
        tables.set(profile, (0,workspace_settings/* mergeTables */.KP)(tableOf(profile), over));
        touched.set(profile, (0,workspace_settings/* mergeTables */.KP)(touched.get(profile) ?? new Map(), over));
    };
    for (const { name, text, means } of inOrder(variables, profiles)) {
        if (text.trim() === '') {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRET_EMPTY', { name }));
            if (means.kind === 'value')
                unset.push({ profile: means.profile, key: (0,toml_text/* tomlKey */.m8)(spelled(name, means.profile, means.path)) });
        }
        else if (Buffer.byteLength(text) > largest) {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRET_TOO_LARGE', { name, size: String(Buffer.byteLength(text)) }));
        }
        else if (means.kind === 'value') {
            const path = spelled(name, means.profile, means.path);
            const over = (0,workspace_settings/* withSetting */.$e)(new Map(), path, text);
            if (contradicts(touched.get(means.profile), over)) {
                diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRETS_CONTRADICT', { name, key: (0,toml_text/* tomlKey */.m8)(path), profile: means.profile }));
            }
            lay(means.profile, over);
        }
        else if (means.profile === null) {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRETS_PROFILE_UNKNOWN', { name, profiles: profiles.join(', ') }));
        }
        else {
            const document = (0,toml/* parseToml */.M)(text);
            if ('line' in document)
                diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRETS_NOT_TOML', { name, line: String(document.line) }));
            else
                lay(means.profile, document);
        }
    }
    const documents = [...touched.keys()].map((profile) => [profile, documentOf(tableOf(profile))]);
    return { secrets: wrap(tables), documents: new Map(documents), unset, diagnostics };
}
/** Whether laying `over` would change or drop a value that another variable gave. */
function contradicts(before, over) {
    if (before === undefined)
        return false;
    const after = (0,workspace_settings/* flatten */.Bq)((0,workspace_settings/* mergeTables */.KP)(before, over));
    return [...(0,workspace_settings/* flatten */.Bq)(before)].some(([key, value]) => {
        const now = after.get(key);
        return now === undefined || (0,toml_text/* plainText */.wh)(now) !== (0,toml_text/* plainText */.wh)(value);
    });
}
/** Names that look like those of secrets and are none. */
function misnamed(variables, profiles, given) {
    return Object.keys(variables)
        .filter((name) => (0,secret_name/* secretName */.Gf)(name, profiles) === null)
        .toSorted(code_point_order/* compareCodePoints */.O)
        .flatMap((name) => {
        if ((0,secret_name/* isBrokenName */.rS)(name, profiles))
            return [(0,diagnostic/* diagnose */.h4)('SECRET_NAME_INVALID', { name })];
        const means = given.includes(name) && /^[A-Za-z0-9_]+__[A-Za-z0-9_]+$/.test(name);
        return means ? [(0,diagnostic/* diagnose */.h4)('SECRETS_PROFILE_UNKNOWN', { name, profiles: profiles.join(', ') })] : [];
    });
}
/** One value a line, so that two documents with the same values are the same. */
function documentOf(table) {
    return new secret_text/* SecretText */.o([...(0,workspace_settings/* flatten */.Bq)(table)].map(([key, value]) => `${key} = ${(0,toml_text/* tomlText */.Yu)(value)}\n`).join(''));
}
/** Documents before single values, which have the last word; either by name. */
function inOrder(variables, profiles) {
    return Object.entries(variables)
        .flatMap(([name, text]) => {
        const means = text === undefined ? null : (0,secret_name/* secretName */.Gf)(name, profiles);
        return means === null || text === undefined ? [] : [{ name, text, means }];
    })
        .toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.means.kind, b.means.kind) || (0,code_point_order/* compareCodePoints */.O)(a.name, b.name));
}
/**
 * Finds for each capitalised part the key that is spelled so in one of the tables, else the one way that code spells it; in
 * small letters where neither tells. `doubt`: ways that code spells one part, where they are several.
 */
function spell(path, tables, asked) {
    let level = tables;
    let doubt = null;
    const inCode = (part) => {
        const ways = [...new Set(asked(path))].filter((each) => each.toUpperCase() === part).toSorted(code_point_order/* compareCodePoints */.O);
        if (ways.length > 1)
            doubt = ways;
        return ways.length === 1 && ways[0] !== undefined ? ways[0] : part.toLowerCase();
    };
    const key = path.map((part) => {
        const key = level.flatMap((table) => [...table.keys()]).find((each) => each.toUpperCase() === part) ?? inCode(part);
        level = level.flatMap((table) => {
            const inner = table.get(key);
            return (0,toml/* isTable */.b)(inner) ? [inner] : [];
        });
        return key;
    });
    return { key, doubt };
}
function wrap(tables) {
    const profiles = [...tables].toSorted(([a], [b]) => (0,code_point_order/* compareCodePoints */.O)(a, b));
    return new Map(profiles.map(([profile, table]) => [profile, wrapTable(table)]));
}
function wrapTable(table) {
    return new Map([...(0,workspace_settings/* flatten */.Bq)(table)].map(([key, value]) => [key, new secret_text/* SecretText */.o((0,toml_text/* plainText */.wh)(value))]));
}

// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/declare-configuration.js










/** How the code that is deployed spells keys. It is read where a name is given that no file spells. */
function askedIn({ files, parse }, named) {
    let known = null;
    return (path) => {
        const { module } = (0,deployment_module/* deploymentModule */.e)(named);
        known ??= askedSpellings((0,local_modules/* localModules */.LX)(files, module, (0,workspace_versions/* workspaceVersions */.L)(files).python, parse));
        return path.includes('DESTINATION') ? known.destination : known.other;
    };
}
/**
 * The configuration as it would be deployed: settings of the checkout, secrets of every source by name.
 * `place` salts the fingerprints.
 */
async function declareConfiguration(door, workspace, { secrets, secretsMode = 'merge', profiles = [], module }, place) {
    const { settings } = workspace;
    // A profile's name becomes the name of a file.
    const misnamed = profiles.filter((name) => !/^[\w-]+$/.test(name));
    const collected = collectSecrets({
        files: settings.secrets,
        settings: settings.config,
        variables: { ...door.env, ...secrets },
        given: Object.keys(secrets),
        profiles: (0,profile/* knownProfiles */.ub)([...settings.config.keys(), ...settings.secrets.keys(), ...profiles]),
        mode: secretsMode,
        asked: askedIn(workspace, module),
    });
    const parted = (0,configuration_listing/* partSecrets */.jV)(settings.config, collected.secrets);
    door.conceal([...parted.secrets.values()].flatMap((values) => [...values.values()].map((value) => value.reveal())));
    const fingerprints = await fingerprintSecrets({ workspace: workspace.name, place }, parted.secrets);
    return {
        configuration: (0,configuration_listing/* listConfiguration */.PL)(parted, fingerprints),
        documents: collected.documents,
        empty: emptySecrets(parted.secrets, collected.unset),
        diagnostics: [
            ...misnamed.map((name) => (0,diagnostic/* diagnose */.h4)('PROFILE_NAME_INVALID', { name })),
            ...settings.diagnostics,
            ...collected.diagnostics,
            ...parted.diagnostics,
        ],
    };
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ declarePackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: ./out/json/sha3.js
var sha3 = __webpack_require__(7972);
// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/io/package-walk.js
var package_walk = __webpack_require__(9395);
;// CONCATENATED MODULE: ./out/io/package-listing.js








/**
 * Files up to this many bytes are read in one call into one buffer; larger ones are streamed. Reading small files
 * without the event loop is several times as fast as with it.
 */
const small = 256 * 1024;
/**
 * Lists and hashes the selected files below `root`. Where there are diagnostics of severity error the listing is not
 * to be deployed: it lacks what they speak of. `boundary`: see `walkPackage`; the root where it is absent.
 *
 * Memory does not grow with the size of files, only with their number.
 */
async function listPackage(root, selection, boundary = root) {
    const found = [];
    const diagnostics = [];
    for (const each of (0,package_walk/* walkPackage */.G)({ root: (0,external_node_fs_.realpathSync)(root), boundary: (0,external_node_fs_.realpathSync)(boundary), selection })) {
        if ('kind' in each)
            found.push(each);
        else
            diagnostics.push(each);
    }
    found.sort((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.path, b.path));
    const buffer = Buffer.allocUnsafe(small);
    const entries = [];
    for (const each of found) {
        try {
            entries.push(hashNow(root, each, buffer) ?? (await hashStream(root, each.path)));
        }
        catch (error) {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('PACKAGE_FILE_UNREADABLE', { path: each.path, reason: (0,package_walk/* reasonOf */.A)(error) }));
        }
    }
    return { listing: { contentHash: (0,content_hash/* contentHash */.A)(entries), entries }, diagnostics };
}
/** Null for a file that is too large to be read at once. */
function hashNow(root, found, buffer) {
    const { path } = found;
    if (found.kind === 'link')
        return { kind: 'link', path, sha3: (0,sha3/* sha3Base64 */.j)(found.target), target: found.target };
    const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), 'r');
    try {
        const size = (0,external_node_fs_.readSync)(descriptor, buffer, 0, small, 0);
        if (size === small)
            return null;
        const executable = isExecutable((0,external_node_fs_.fstatSync)(descriptor).mode);
        return { kind: 'file', path, size, sha3: (0,sha3/* sha3Base64 */.j)(buffer.subarray(0, size)), executable };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function hashStream(root, path) {
    const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), 'r');
    const { mode } = (0,external_node_fs_.fstatSync)(descriptor);
    const hash = (0,external_node_crypto_.createHash)('sha3-256');
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor, highWaterMark: small })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { kind: 'file', path, size, sha3: hash.digest('base64'), executable: isExecutable(mode) };
}
/** As git sees it: the owner's bit alone. */
function isExecutable(mode) {
    return (mode & 0o100) !== 0;
}

// EXTERNAL MODULE: ./out/package/file-selector.js + 3 modules
var file_selector = __webpack_require__(4338);
;// CONCATENATED MODULE: ./out/package/package-hazards.js

/**
 * What should not be in a code package and is: packages are made as dlt makes them, by patterns alone, and patterns let
 * secrets through. One diagnostic for each file, or for the outermost folder, in the order of the entries.
 */
function packageHazards(entries) {
    const hazards = new Map();
    for (const { path } of entries) {
        const hazard = hazardOf(path);
        if (hazard !== null && !hazards.has(hazard.message))
            hazards.set(hazard.message, hazard);
    }
    return [...hazards.values()];
}
function hazardOf(path) {
    const git = folderNamed('.git', path);
    if (git !== null)
        return (0,diagnostic/* diagnose */.h4)('PACKAGE_HAS_GIT', { path: git });
    const environment = pythonEnvironment(path);
    if (environment !== null)
        return (0,diagnostic/* diagnose */.h4)('PACKAGE_HAS_ENVIRONMENT', { path: environment });
    const location = { file: path, line: 1, column: 1 };
    if (path.endsWith('secrets.toml'))
        return (0,diagnostic/* diagnose */.h4)('PACKAGE_HAS_SECRETS', { path }, location);
    return isCredentials(path) ? (0,diagnostic/* diagnose */.h4)('PACKAGE_HAS_CREDENTIALS', { path }, location) : null;
}
/** The path up to the first part of that name; a submodule's `.git` is a file. */
function folderNamed(name, path) {
    const parts = path.split('/');
    const at = parts.indexOf(name);
    return at === -1 ? null : parts.slice(0, at + 1).join('/');
}
/** Every virtual environment has `pyvenv.cfg` at its root, whatever it is called. */
function pythonEnvironment(path) {
    return path.endsWith('/pyvenv.cfg') ? `${path.slice(0, -'/pyvenv.cfg'.length)}/` : null;
}
/** Names under which tools keep passwords and private keys. Examples and templates of such files are meant to be shared. */
function isCredentials(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/\.(?:example|sample|template|dist)$/.test(name))
        return false;
    return /^(?:\.env(?:\..+)?|\.netrc|\.pgpass|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p8|p12|pfx))$/.test(name);
}

// EXTERNAL MODULE: ./out/workspace/required-dlt.js
var required_dlt = __webpack_require__(5536);
// EXTERNAL MODULE: ./out/workspace/version-specifier.js
var version_specifier = __webpack_require__(7579);
;// CONCATENATED MODULE: ./out/commands/declare-package.js





/** The code package as it would be deployed: of the files alone, so a repository's own history is no part of it. */
async function declarePackage({ root, boundary, settingsFolder, files, }) {
    const ignoreFile = files.read(file_selector/* ignoreName */.m6);
    const rules = (0,version_specifier/* compareReleases */.c0)((0,version_specifier/* parseRelease */.BC)((0,required_dlt/* requiredDlt */.w)(files).version) ?? [], [1, 31]) < 0 ? '1.26' : '1.31';
    const { selection, diagnostics } = (0,file_selector/* selectCode */.eO)({ settingsFolder, ignoreFile, exclude: file_selector/* gitMetadata */.a7, rules });
    const { listing, diagnostics: found } = await listPackage(root, selection, boundary);
    return { listing, hazards: packageHazards(listing.entries), diagnostics: [...diagnostics, ...found] };
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   G: () => (/* binding */ walkPackage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7984);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7434);




/**
 * Finds the selected files below the root as dlt does (pathspec's `iter_tree_files` and
 * dlt/_workspace/deployment/package_builder.py): links to folders are followed until dlt 1.30, others are entries if their
 * target lies inside the root, dangling links and empty folders are nothing. In the order of the file system.
 *
 * It differs from dlt where no package that dlt would make can come out different. What is ignored is not looked at,
 * so a cycle of links in there stops nothing. And a link to a folder outside the boundary is a fault, where dlt would
 * package whatever lies there on the machine at hand.
 */
function walkPackage(grounds) {
    return walkFolder(grounds, '', grounds.root, new Set());
}
/** `above` holds the real paths of the folders on the way here: to meet one of them again is a cycle. */
function* walkFolder(grounds, path, real, above) {
    if (above.has(real))
        return yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_LINK_CYCLE', { path });
    const entries = readFolder(real);
    if (typeof entries === 'string')
        return yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_FILE_UNREADABLE', { path, reason: entries });
    above.add(real);
    for (const entry of entries) {
        const place = { path: path === '' ? entry.name : `${path}/${entry.name}`, full: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, entry.name) };
        if (entry.isFile())
            yield* visitFile(grounds, place);
        else if (entry.isDirectory())
            yield* visitFolder(grounds, place, above);
        else if (entry.isSymbolicLink())
            yield* visitLink(grounds, place, above);
    }
    above.delete(real);
}
function* visitFile({ selection }, { path, full }) {
    if (!selection.selectsFile(path))
        return;
    yield isGarbled(full) ? (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_NAME_NOT_UTF8', { path }) : { kind: 'file', path };
}
function* visitFolder(grounds, { path, full }, above) {
    if (grounds.selection.skipsFolder(path))
        return;
    if (isGarbled(full))
        yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_NAME_NOT_UTF8', { path });
    else
        yield* walkFolder(grounds, path, full, above);
}
function* visitLink(grounds, { path, full }, above) {
    const target = resolveLink(full);
    const packs = grounds.selection.packsFolderLinks === true;
    switch (target.kind) {
        case 'nothing':
            return;
        case 'cycle':
            if (!packs && grounds.selection.selectsFile(path))
                yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_LINK_CYCLE', { path });
            return;
        case 'unknown':
            if (grounds.selection.selectsFile(path))
                yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_FILE_UNREADABLE', { path, reason: target.reason });
            return;
        case 'folder':
            if (packs)
                return yield* packLink(grounds, { path, full }, target.real);
            if (grounds.selection.skipsFolder(path))
                return;
            if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(target.real, grounds.boundary))
                yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_FOLDER_OUTSIDE', { path });
            else if (isGarbled(target.real))
                yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_NAME_NOT_UTF8', { path: target.real });
            else
                yield* walkFolder(grounds, path, target.real, above);
            return;
        case 'file':
            yield* packLink(grounds, { path, full }, target.real);
    }
}
/** A link as an entry, where what it leads to lies inside the root. */
function* packLink(grounds, { path, full }, real) {
    const { root, linksWithin = root, linkOutside = leftOut, selection } = grounds;
    if (!selection.selectsFile(path))
        return;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(full, 'buffer');
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, linksWithin))
        yield linkOutside(path);
    else if (!text.equals(Buffer.from(text.toString())))
        yield (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_NAME_NOT_UTF8', { path: text.toString() });
    else
        yield { kind: 'link', path, target: text.toString() };
}
const leftOut = (path) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h4)('PACKAGE_LINK_OUTSIDE', { path });
function resolveLink(link) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link);
        if (!target.isDirectory() && !target.isFile())
            return { kind: 'nothing' };
        return { kind: target.isDirectory() ? 'folder' : 'file', real: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(link) };
    }
    catch (error) {
        switch (codeOf(error)) {
            case 'ENOENT':
            case 'ENOTDIR':
                return { kind: 'nothing' };
            case 'ELOOP':
                return { kind: 'cycle' };
            default:
                return { kind: 'unknown', reason: reasonOf(error) };
        }
    }
}
/** The entries of a folder, or why they cannot be read. */
function readFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        return reasonOf(error);
    }
}
/** Names that are not UTF-8 arrive with U+FFFD in them, and then nothing is found under the name that arrived. */
function isGarbled(path) {
    return path.includes('\ufffd') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) === undefined;
}
/** Why the file system refused, to end a sentence. */
function reasonOf(error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission is denied';
    if (code === 'ENOENT')
        return 'it is not there any more';
    return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
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

/***/ 559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The version of a package: base64 SHA3-256 over each entry's path and hash, without separators
 * (dlt/_workspace/deployment/package_builder.py). `entries` are sorted by path.
 *
 * A rename changes it; times, modes, sizes and the archive's bytes do not.
 */
function contentHash(entries) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha3-256');
    for (const entry of entries)
        hash.update(entry.path).update(entry.sha3);
    return hash.digest('base64');
}


/***/ }),

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vf: () => (/* binding */ configurationSelection),
  a7: () => (/* binding */ gitMetadata),
  m6: () => (/* binding */ ignoreName),
  eO: () => (/* binding */ selectCode),
  a3: () => (/* binding */ topLevelConfigurationSelection)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/manifest/fnmatch.js
var fnmatch = __webpack_require__(1401);
;// CONCATENATED MODULE: ./out/package/python-lines.js
/** Splits as Python's `str.splitlines` does: at more ends of line than an editor knows, none of them kept. */
function splitLines(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these.
    const lines = text.split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Strips as Python's `str.rstrip` does. `trimEnd` would take U+FEFF and leave U+001C to U+001F and U+0085. */
function stripEnd(text) {
    let end = text.length;
    while (end > 0 && isPythonSpace(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function isPythonSpace(character) {
    const code = character.charCodeAt(0);
    return (code >= 0x1c && code <= 0x1f) || code === 0x85 || (code !== 0xfeff && /\s/.test(character));
}

;// CONCATENATED MODULE: ./out/package/segment-glob.js
/**
 * Translates one segment of an ignore pattern to the source of a regular expression with the `u` flag.
 *
 * `*` and `?` stay inside the segment; a negated bracket does not, because pathspec hands brackets to Python as they
 * are: `a[!b]c` matches `a/c` (pathspec/patterns/gitignore/base.py).
 */
function translateSegment(glob) {
    const characters = [...glob];
    let source = '';
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i] ?? '';
        switch (character) {
            case '\\': {
                const escaped = characters[++i];
                if (escaped === undefined)
                    return { fault: 'nothing follows its last backslash' };
                source += escapeLiteral(escaped);
                break;
            }
            case '*':
                source += '[^/]*';
                break;
            case '?':
                source += '[^/]';
                break;
            case '[': {
                const close = closingBracket(characters, i + 1);
                if (close === -1) {
                    source += '\\[';
                    break;
                }
                const bracket = translateBracket(characters.slice(i + 1, close));
                if (typeof bracket !== 'string')
                    return bracket;
                source += bracket;
                i = close;
                break;
            }
            default:
                source += escapeLiteral(character);
        }
    }
    return source;
}
/** Where the bracket ends that opened before `start`, or -1. A `]` that comes first is one of its characters. */
function closingBracket(characters, start) {
    let from = start;
    if (characters[from] === '!' || characters[from] === '^')
        from++;
    if (characters[from] === ']')
        from++;
    return characters.indexOf(']', from);
}
function translateBracket(content) {
    const negated = content[0] === '!' || content[0] === '^';
    const members = negated ? content.slice(1) : content;
    let source = negated ? '[^' : '[';
    for (let i = 0; i < members.length; i++) {
        const low = members[i] ?? '';
        const high = members[i + 2];
        if (members[i + 1] !== '-' || high === undefined) {
            source += escapeMember(low);
            continue;
        }
        if ((low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0)) {
            return { fault: `the range \`${low}-${high}\` runs backwards` };
        }
        source += `${escapeMember(low)}-${escapeMember(high)}`;
        i += 2;
    }
    return `${source}]`;
}
function escapeLiteral(character) {
    return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}
function escapeMember(character) {
    return /[-[\\\]^]/.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./out/package/ignore-patterns.js


/**
 * Compiles one line as pathspec's "gitignore" patterns do (pathspec/patterns/gitignore/basic.py, 1.0 and later).
 *
 * These are git's rules as documented, matched against whole file paths, which is not how git walks: a `!` pattern
 * takes a file back in although a folder above it is excluded, and `dir/*` reaches direct children only.
 * Null for a blank line or a comment.
 */
function compileIgnorePattern(line) {
    // Only where the line ends in an escaped space is nothing stripped, as in the reference.
    const text = line.endsWith('\\ ') ? line : stripEnd(line);
    if (text === '' || text.startsWith('#'))
        return null;
    const negated = text.startsWith('!');
    const body = negated ? text.slice(1) : text;
    const segments = normalizeSegments(body);
    if (segments.length === 0)
        return { fault: 'nothing follows its `!`' };
    const onlyInFolders = body.endsWith('/') && body !== '/';
    return compileSegments(segments, negated, onlyInFolders);
}
/** `**` first for "at any depth", `**` last for "everything below". Empty where nothing is written. */
function normalizeSegments(body) {
    const segments = body.split('/');
    if (segments[0] === '')
        segments.shift();
    else if (segments.length === 1 || (segments.length === 2 && segments[1] === ''))
        segments.unshift('**');
    if (segments.at(-1) === '')
        segments.splice(-1, 1, '**');
    return segments.filter((segment, i) => !(segment === '**' && segments[i - 1] === '**'));
}
const END = '(?=\\n?$)'; // Python's `$` also matches before a newline that ends the text.
function compileSegments(segments, negated, onlyInFolders) {
    const joined = segments.join('/');
    if (joined === '**/*' || (joined === '**' && !onlyInFolders))
        return everything(negated, /[^\n]/u);
    if (joined === '**/*/**' || joined === '**')
        return everything(negated, /\//u);
    const stem = translate(segments);
    if (typeof stem !== 'string')
        return stem;
    const last = segments.at(-1);
    const shallow = last === '*';
    const tail = last === '**' ? '/' : shallow ? `/?${END}` : `(?:/|${END})`;
    const file = new RegExp(stem + tail, 'u');
    const below = shallow ? null : new RegExp(`${stem}/`, 'u');
    return {
        negated,
        matchesFile: (path) => file.test(path),
        // A match that ends at a slash of the folder's own path is a match of everything below it.
        matchesAllBelow: (folder) => below?.test(`${folder}/`) ?? false,
        canMatchBelow: (folder) => canMatchBelow(segments, folder.split('/')),
    };
}
function everything(negated, file) {
    return { negated, matchesFile: (path) => file.test(path), matchesAllBelow: () => true, canMatchBelow: () => true };
}
/** The regular expression of the segments without what may follow the last one. */
function translate(segments) {
    let source = '';
    let needsSlash = false;
    for (const [i, segment] of segments.entries()) {
        if (segment === '**') {
            if (i === 0)
                source += '^(?:[^\\n]+/)?';
            else if (i < segments.length - 1)
                source += '(?:/[^\\n]+)?';
        }
        else {
            const glob = segment === '*' ? '[^/]+' : translateSegment(segment);
            if (typeof glob !== 'string')
                return glob;
            source += (i === 0 ? '^' : '') + (needsSlash ? '/' : '') + glob;
        }
        needsSlash = i > 0 || segment !== '**';
    }
    return source;
}
function canMatchBelow(segments, folder) {
    for (const [i, segment] of segments.entries()) {
        const name = folder[i];
        // A bracket may match a slash, and then segments no longer stand opposite folders.
        if (segment === '**' || name === undefined || segment.includes('['))
            return true;
        const glob = translateSegment(segment);
        if (typeof glob === 'string' && !new RegExp(`^${glob}$`, 'u').test(name))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./out/package/file-selector.js




/** The one ignore file that counts: in the workspace's root. */
const ignoreName = '.gitignore';
/**
 * What to exclude where the package must depend on the files alone. dlt packages `.git` unless a pattern says otherwise,
 * and a workspace that is a repository then has another content hash after each `git fetch`.
 */
const gitMetadata = ['.git'];
/** What of the settings folder goes with the code from dlt 1.31 on: the index of toolkits, which launchers read. */
const toolkitIndex = '.toolkits';
/** The rules in force where a workspace has no `.gitignore`. An empty one already switches them off. */
const defaultPatterns = [
    '__pycache__/',
    '*.py[cod]',
    '.venv/',
    'venv/',
    'dist/',
    'build/',
    '*.egg-info/',
    '.mypy_cache/',
    '.ruff_cache/',
    '.pytest_cache/',
    '.coverage',
    'htmlcov/',
    '*.so',
    '.DS_Store',
    '.env',
];
/**
 * The files of the code package (dlt/_workspace/deployment/file_selector.py): all but the settings folder and what
 * the root's ignore file excludes. Ignore files further down are ordinary files. The last pattern that matches decides.
 *
 * A pattern that dlt refuses is left out and reported.
 */
function selectCode(workspace) {
    const { settingsFolder, ignoreFile, exclude = [], rules = '1.26' } = workspace;
    const patterns = [];
    const diagnostics = [];
    const text = ignoreFile === null ? null : decode(ignoreFile);
    if (ignoreFile !== null && text === null)
        diagnostics.push((0,diagnostic/* diagnose */.h4)('IGNORE_FILE_NOT_UTF8', { path: ignoreName }));
    const ignored = text === null ? defaultPatterns : splitLines(text);
    const first = rules === '1.26' ? [`${settingsFolder}/`] : [`${settingsFolder}/`, `!${settingsFolder}/${toolkitIndex}`];
    const lines = [...first, ...ignored, ...exclude];
    for (const [i, line] of lines.entries()) {
        const pattern = compileIgnorePattern(line);
        if (pattern === null)
            continue;
        if ('fault' in pattern) {
            const at = i - first.length + 1;
            const inFile = text !== null && at > 0 && at <= ignored.length;
            const location = inFile ? { file: ignoreName, line: at, column: 1, source: line } : null;
            diagnostics.push((0,diagnostic/* diagnose */.h4)('IGNORE_PATTERN_INVALID', { pattern: line, reason: pattern.fault }, location));
        }
        else {
            patterns.push(pattern);
        }
    }
    const selection = selectionOf(patterns.toReversed());
    return { selection: rules === '1.26' ? selection : enteredAsGit(selection, lines), diagnostics };
}
/** From dlt 1.31 on: what is excluded as a folder is not entered, unless a pattern may bring something in it back. */
function enteredAsGit(selection, lines) {
    const negations = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    return {
        selectsFile: selection.selectsFile,
        skipsFolder: (folder) => !selection.selectsFile(`${folder}/`) && !negations.some((pattern) => mayMatchBelow(pattern, folder)),
        packsFolderLinks: true,
    };
}
/** dlt's own guess (dlt/_workspace/deployment/file_selector.py), on the pattern as it is written. */
function mayMatchBelow(pattern, folder) {
    const segments = pattern.replace(/^\/+|\/+$/g, '').split('/');
    if (!pattern.startsWith('/') && segments.length === 1)
        return true;
    for (const [depth, name] of folder.split('/').entries()) {
        const segment = segments[depth];
        if (segment === undefined || segment === '**')
            return true;
        if (!(0,fnmatch/* fnmatch */.i)(name, segment))
            return false;
    }
    return true;
}
/**
 * The files of the configuration package, relative to the settings folder. Only the end of the path counts, so
 * `myconfig.toml` and `.var/dev/config.toml` are in and `profile-name` is not.
 */
const configurationSelection = {
    selectsFile: (path) => path.endsWith('config.toml') || path.endsWith('secrets.toml'),
    skipsFolder: () => false,
};
/**
 * The same as dlt selects them from 1.27 on: those of the settings folder itself, without those of the profiles that stay
 * on the author's machine.
 */
const topLevelConfigurationSelection = {
    selectsFile: (path) => configurationSelection.selectsFile(path) && !path.includes('/') && !/^(?:dev|tests)\./.test(path),
    skipsFolder: (folder) => folder !== '',
};
/** `patterns` last one first. */
function selectionOf(patterns) {
    return {
        selectsFile: (path) => patterns.find((pattern) => pattern.matchesFile(path))?.negated ?? true,
        skipsFolder: (folder) => {
            const decisive = patterns.find((pattern) => pattern.negated ? pattern.canMatchBelow(folder) : pattern.matchesAllBelow(folder));
            return decisive?.negated === false;
        },
    };
}
/** Null for bytes that are not UTF-8. A byte order mark stays, and spoils the first pattern as it does for dlt. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
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


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ listConfiguration),
/* harmony export */   Sc: () => (/* binding */ settingsHash),
/* harmony export */   jV: () => (/* binding */ partSecrets),
/* harmony export */   rn: () => (/* binding */ configurationHash)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2560);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2896);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
/* harmony import */ var _secret_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var _secret_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6654);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9242);








/**
 * Parts plain settings from secrets. A setting of a `config.toml` that looks like a secret is reported and counted among
 * the secrets, so that its value is shown to nobody; one from a proper source has precedence over it.
 */
function partSecrets(config, secrets) {
    const settings = new Map();
    const all = new Map(secrets);
    const diagnostics = [];
    const known = longValues(secrets);
    for (const [profile, table] of [...config].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O)(a, b))) {
        const entries = [...(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .flatten */ .Bq)(table)];
        const hidden = entries.filter(([key, value]) => (0,_secret_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretSetting */ .d)(key, value) || known.has((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(value)));
        settings.set(profile, new Map(entries.filter((entry) => !hidden.includes(entry)).map(([key, value]) => [key, (0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlText */ .Yu)(value)])));
        if (hidden.length === 0)
            continue;
        const misplaced = hidden.map(([key, value]) => [key, new _secret_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretText */ .o((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlText */ .Yu)(value))]);
        all.set(profile, new Map([...misplaced, ...(secrets.get(profile) ?? [])]));
        const file = profile === '' ? 'config.toml' : `${profile}.config.toml`;
        diagnostics.push(...hidden.map(([key]) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('SECRET_IN_CONFIG', { key, file })));
    }
    return { settings, secrets: all, diagnostics };
}
/** Values of secrets that nothing else has by chance. */
function longValues(secrets) {
    const values = [...secrets.values()].flatMap((profile) => [...profile.values()]);
    return new Set(values.map((value) => value.reveal()).filter((value) => value.length >= 8));
}
/** The configuration as it is shown and stored. `fingerprints` are those of the profiles that have secrets. */
function listConfiguration(declared, fingerprints) {
    const names = new Set([...declared.settings.keys(), ...declared.secrets.keys()]);
    const profiles = [...names].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O).flatMap((profile) => {
        const settings = [...(declared.settings.get(profile) ?? [])].map(([key, value]) => ({ key, value }));
        const secrets = [...(declared.secrets.get(profile)?.keys() ?? [])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O);
        if (settings.length === 0 && secrets.length === 0)
            return [];
        return [
            { profile, settings, secrets, fingerprint: secrets.length === 0 ? null : (fingerprints.get(profile) ?? null) },
        ];
    });
    return { contentHash: configurationHash(profiles), profiles };
}
/** Base64 SHA3-256 over the canonical JSON of the profiles. */
function configurationHash(profiles) {
    const document = profiles.map(({ profile, settings, secrets, fingerprint }) => {
        return { profile, settings: settings.map(({ key, value }) => ({ key, value })), secrets, fingerprint };
    });
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_1__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(document));
}
/** The same of the settings alone: without what is secret, which is no part of any commit. */
function settingsHash(profiles) {
    const plain = profiles.filter(({ settings }) => settings.length > 0);
    return configurationHash(plain.map(({ profile, settings }) => ({ profile, settings, secrets: [], fingerprint: null })));
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   HV: () => (/* binding */ secretVariable),
/* harmony export */   Yt: () => (/* binding */ documentVariable),
/* harmony export */   rS: () => (/* binding */ isBrokenName)
/* harmony export */ });
/**
 * Reads the name of a variable: `SECRETS_TOML`, `<PROFILE>_SECRETS_TOML`, or a name of dlt's with the profile in front,
 * `PROD__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD` (dlt/common/configuration/providers/environ.py). Null for any
 * other, `PATH` and dlt's names without a profile among them: those are the runner's own.
 */
function secretName(name, profiles) {
    if (name === 'SECRETS_TOML')
        return { kind: 'document', profile: '' };
    const owner = /^(.+)_SECRETS_TOML$/.exec(name)?.[1];
    if (owner !== undefined) {
        return { kind: 'document', profile: profiles.find((profile) => variablePrefix(profile) === owner) ?? null };
    }
    const [profile] = profiles
        .filter((each) => name.startsWith(`${variablePrefix(each)}__`))
        .toSorted((a, b) => b.length - a.length);
    if (profile === undefined)
        return null;
    const path = name.slice(variablePrefix(profile).length + 2).split('__');
    return path.every((part) => /^[A-Z0-9_]+$/.test(part)) ? { kind: 'value', profile, path } : null;
}
/**
 * Whether a name has a profile in front as those of secrets do, and yet is none that dlt could read: it is not in
 * capitals, or a part is empty or has other characters than letters, digits and `_`.
 */
function isBrokenName(name, profiles) {
    const capitals = name.toUpperCase();
    return (profiles.some((profile) => capitals.startsWith(`${variablePrefix(profile)}__`)) &&
        secretName(name, profiles) === null);
}
/** The variable that holds one secret of a profile: what to add where it is missing. */
function secretVariable(profile, path) {
    return [variablePrefix(profile), ...path.map((part) => part.toUpperCase())].join('__');
}
/** The variable that holds a whole document of a profile's secrets; of every profile's where it is `''`. */
function documentVariable(profile) {
    return profile === '' ? 'SECRETS_TOML' : `${variablePrefix(profile)}_SECRETS_TOML`;
}
/** A profile as names of variables and of repository secrets can hold it. */
function variablePrefix(profile) {
    return profile.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SecretText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The value of a secret, wrapped so that no log, message, template or JSON shows it by accident: all of them get `***`. */
class SecretText {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for those who must hand it on: a hash, an environment, an upload. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ })

};
