export const id = 588;
export const ids = [588];
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
function localModules(files, entry, version) {
    const seen = new Set([entry]);
    const waiting = [entry];
    const found = [];
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const read = readModule(files, name, version);
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
function readModule(files, name, version) {
    const file = fileOf(files, name);
    const parsed = file === null ? null : (0,_python_parse__WEBPACK_IMPORTED_MODULE_0__/* .parsePython */ .w)(files.read(file) ?? new Uint8Array(), file, version);
    if (file === null || parsed === null || parsed.kind === 'fault')
        return null;
    return { module: parsed.module, source: parsed.source, isPackage: file.endsWith('/__init__.py') };
}
function fileOf(files, name) {
    const base = name.replaceAll('.', '/');
    return [`${base}/__init__.py`, `${base}.py`].find((path) => files.read(path) !== null) ?? null;
}


/***/ }),

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M6: () => (/* binding */ neededFindings),
  gK: () => (/* binding */ neededValues),
  dp: () => (/* binding */ profileOf)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/workspace/secret-name.js
var secret_name = __webpack_require__(7246);
// EXTERNAL MODULE: ./out/python/source-text.js
var source_text = __webpack_require__(7520);
// EXTERNAL MODULE: ./out/checks/every-node.js
var every_node = __webpack_require__(7400);
;// CONCATENATED MODULE: ./out/checks/destination-values.js


/**
 * What the credentials of a destination must have, of those destinations that find them nowhere but in dlt's
 * configuration (the required fields in `dlt/destinations/impl/<name>/configuration.py`).
 */
const requiredCredentials = {
    clickhouse: ['host'],
    dremio: ['database', 'host', 'password', 'username'],
    mssql: ['database', 'host', 'password', 'username'],
    postgres: ['database', 'host', 'password', 'username'],
    redshift: ['database', 'host', 'password', 'username'],
    snowflake: ['database'],
    synapse: ['database', 'host', 'password', 'username'],
};
/** Credentials of the destinations that pipelines name: `dlt.pipeline("orders", destination="warehouse")`. */
function destinationValues(source, calls, typeOf) {
    return calls.flatMap((call) => {
        const name = /^(?:dlt\.)?pipeline$/.test((0,every_node/* dottedName */._P)(call.func) ?? '') ? destinationOf(call) : null;
        const fields = name === null ? undefined : requiredCredentials[typeOf(name) ?? name];
        if (name === null || fields === undefined)
            return [];
        const location = (0,source_text/* locationOf */.hD)(source, call.start, call.end);
        const sections = ['destination', name];
        const key = `destination.${name}.credentials`;
        const parts = fields.map((field) => {
            const kind = field === 'password' ? 'secret' : 'config';
            return { kind, key: `${key}.${field}`, location, isGivenBy: foundIn(sections, `credentials.${field}`) };
        });
        return [{ kind: 'secret', key, location, isGivenBy: foundIn(sections, 'credentials'), parts }];
    });
}
/** dlt looks in ever fewer sections, with the name of the pipeline before them and without (dlt/common/configuration/resolve.py). */
function foundIn(sections, name) {
    const paths = [...sections.map((_, at) => [...sections.slice(0, at + 1), name].join('.')), name];
    return (key) => paths.some((path) => key === path || key === `${key.split('.', 1)[0]}.${path}`);
}
function destinationOf({ args, keywords }) {
    const given = keywords.find(({ arg }) => arg === 'destination')?.value ?? args[3];
    return given === undefined ? null : (literal(given)?.replace(/^dlt\.destinations\./, '') ?? null);
}
function literal(node) {
    return node.kind === 'Constant' && node.value.type === 'str' ? node.value.value : null;
}

// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
;// CONCATENATED MODULE: ./out/checks/lookup-paths.js
/**
 * Where dlt looks for a value that is asked for within sections (dlt/common/configuration/resolve.py and
 * specs/config_section_context.py): `kind.section.name.key`, `kind.section.key`, `kind.name.key`, `kind.key`, `key`.
 */
function lookupPaths(kind, section, name, key) {
    const within = [[section, name], [section], [name], []].map((parts) => parts.filter((part) => part !== ''));
    return [...new Set([...within.map((parts) => [kind, ...parts, key].join('.')), key])];
}
/**
 * Whether a key answers one of the paths, itself or as a part of it. A pipeline that is active puts its name before every
 * path, and which one is active only running can tell.
 */
function answers(key, paths) {
    const afterPipeline = key.slice(key.indexOf('.') + 1);
    return paths.some((path) => isUnder(key, path) || isUnder(afterPipeline, path));
}
function isUnder(key, path) {
    return key === path || key.startsWith(`${path}.`);
}

;// CONCATENATED MODULE: ./out/checks/injected-values.js




const markers = {
    'dlt.secrets.value': 'secret',
    'secrets.value': 'secret',
    'dlt.config.value': 'config',
    'config.value': 'config',
};
/**
 * Parameters that dlt is to fill in, `token: str = dlt.secrets.value`, of the functions that jobs are, and of sources and
 * resources that are used. One that may be None is none of them, nor are credentials that the machine itself may hold.
 * A job is called with nothing but the context of its run (dlt/_workspace/deployment/launchers/job.py); a source is not
 * missing what any call of its name passes.
 */
function injectedValues(read, around) {
    const { name: within, module, source } = read;
    const definitions = module.body.filter((node) => node.kind === 'FunctionDef');
    return definitions.flatMap((node) => {
        const scope = jobScope(node, within, around) ?? sourceScope(node, read);
        if (scope === null || (scope.kind === 'sources' && !around.used.has(node.name)))
            return [];
        const { posonly, args, kwonly } = node.args;
        const passes = scope.kind === 'jobs' ? () => false : passing(node.name, around);
        return [...posonly, ...args, ...kwonly].flatMap((parameter, at) => {
            const kind = parameter.default === null ? undefined : markers[(0,every_node/* dottedName */._P)(parameter.default) ?? ''];
            if (kind === undefined || mayBeAbsent(parameter) || passes(parameter.name, at))
                return [];
            const paths = lookupPaths(scope.kind, scope.section, scope.name, parameter.name);
            const whole = isPlain(parameter);
            return [
                {
                    kind,
                    key: [scope.kind, scope.section, parameter.name].filter((part) => part !== '').join('.'),
                    location: (0,source_text/* locationOf */.hD)(source, parameter.start, parameter.end),
                    ...(scope.job === undefined ? {} : { job: scope.job }),
                    isGivenBy: (key) => answers(key, paths) || (!whole && key.split('.').includes('credentials')),
                },
            ];
        });
    });
}
function jobScope({ name }, within, { jobs }) {
    const job = jobs.get(`${within}.${name}`);
    if (job === undefined)
        return null;
    const ref = (0,job_ref/* parseJobRef */.Yf)(job.job_ref);
    return ref.kind === 'invalid' ? null : { kind: 'jobs', section: ref.section, name: ref.name, job };
}
/** As dlt/extract/decorators.py has it. Where its sections are not literal, nothing is said of a source. */
function sourceScope({ name, decorators }, { name: within, module }) {
    const isSource = (one) => /^(?:dlt\.)?(?:source|resource|transformer)$/.test((0,every_node/* dottedName */._P)(one) ?? '');
    const decorator = decorators.find((one) => isSource(one.kind === 'Call' ? one.func : one));
    if (decorator === undefined || module.body.some(namesSection))
        return null;
    const given = (argument, otherwise) => {
        const found = decorator.kind === 'Call' ? decorator.keywords.find(({ arg }) => arg === argument)?.value : undefined;
        if (found === undefined)
            return otherwise;
        return found.kind === 'Constant' && found.value.type === 'str' ? found.value.value : null;
    };
    const section = given('section', within.slice(within.lastIndexOf('.') + 1));
    const own = given('name', name);
    return section === null || own === null ? null : { kind: 'sources', section, name: own };
}
function namesSection(statement) {
    return statement.kind === 'Assign' && statement.targets.some((one) => (0,every_node/* dottedName */._P)(one) === '__source_name__');
}
/** Whether any call may pass a parameter: by its name, by its place, or by a star. */
function passing(called, { calls, passed }) {
    const own = calls.get(called) ?? [];
    const most = Math.max(0, ...own.map(({ args }) => args.length));
    const starred = own.some(({ args, keywords }) => args.some(({ kind }) => kind === 'Starred') || keywords.some(({ arg }) => arg === null));
    return (parameter, at) => starred || at < most || passed.has(parameter);
}
/** Types that say that the value may be None, and credentials that dlt also finds outside of its configuration. */
const absent = /^(?:Optional|None|(?:Gcp|Aws|Azure|FileSystem)\w*)$/;
function mayBeAbsent({ annotation }) {
    return annotation !== null && namesIn(annotation).some((name) => absent.test(name));
}
const plain = /^(?:str|int|float|bool|dict|list|Dict|List|Any|Sequence|TSecretValue|TSecretStrValue|typing|dlt)$/;
function isPlain({ annotation }) {
    return annotation === null || namesIn(annotation).every((name) => plain.test(name));
}
/** `Union[A, None]`: the names in an annotation, those of one in quotes too. */
function namesIn(annotation) {
    return (0,every_node/* everyNodeIn */.$m)(annotation).flatMap((node) => {
        if (node.kind === 'Name')
            return [node.id];
        if (node.kind === 'Attribute')
            return [node.attr];
        if (node.kind !== 'Constant')
            return [];
        if (node.value.type === 'none')
            return ['None'];
        return node.value.type === 'str' ? (node.value.value.match(/\w+/g) ?? []) : [];
    });
}

// EXTERNAL MODULE: ./out/checks/local-modules.js
var local_modules = __webpack_require__(9239);
;// CONCATENATED MODULE: ./out/checks/looked-up-values.js


const accessors = { 'dlt.secrets': 'secret', 'dlt.config': 'config' };
/**
 * Keys that code looks up by name and fails without: `dlt.secrets["sources.github.token"]`. Not those that code itself
 * sets or asks after anywhere, nor those looked up within a `try`.
 */
function lookedUpValues({ module, source }, doubted) {
    const tried = new Set((0,every_node/* everyNode */.AH)(module)
        .filter((node) => node.kind === 'Try')
        .flatMap(({ body }) => body.flatMap(every_node/* everyNodeIn */.$m)));
    return (0,every_node/* everyNode */.AH)(module).flatMap((node) => {
        const key = node.kind === 'Subscript' && !tried.has(node) ? keyOf(node) : null;
        if (key === null || doubted.has(key.text))
            return [];
        const location = (0,source_text/* locationOf */.hD)(source, node.start, node.end);
        const isGivenBy = (given) => given === key.text || given.startsWith(`${key.text}.`);
        return [{ kind: key.kind, key: key.text, location, isGivenBy }];
    });
}
/** Keys that a module sets, or asks whether they are there. */
function doubtedKeys({ module }) {
    return (0,every_node/* everyNode */.AH)(module).flatMap((node) => {
        if (node.kind === 'Assign')
            return node.targets.flatMap((target) => textIn(target));
        if (node.kind === 'Compare')
            return comparedKey(node);
        return node.kind === 'Call' && /^dlt\.(?:secrets|config)\.get$/.test((0,every_node/* dottedName */._P)(node.func) ?? '')
            ? node.args.slice(0, 1).flatMap(textOf)
            : [];
    });
}
function textIn(target) {
    const key = target.kind === 'Subscript' ? keyOf(target) : null;
    return key === null ? [] : [key.text];
}
function comparedKey({ left, ops, comparators: [right] }) {
    const asks = ops[0] === 'in' || ops[0] === 'not in';
    return asks && right !== undefined && accessors[(0,every_node/* dottedName */._P)(right) ?? ''] !== undefined ? textOf(left) : [];
}
function keyOf({ value, slice }) {
    const kind = accessors[(0,every_node/* dottedName */._P)(value) ?? ''];
    const [text] = textOf(slice);
    return kind === undefined || text === undefined ? null : { kind, text };
}
function textOf(node) {
    return node.kind === 'Constant' && node.value.type === 'str' ? [node.value.value] : [];
}

;// CONCATENATED MODULE: ./out/checks/asked-value.js
/** Whether a key stands for a value of this name, or for a part of it, in whatever section. */
function isNamed(key, name) {
    return key.split('.').includes(name);
}

;// CONCATENATED MODULE: ./out/checks/source-values.js



/** What dlt's own sources are to be given, and find in the configuration where a call does not (`dlt/sources/<module>/__init__.py`). */
const shipped = {
    sql_database: { module: 'sql_database', parameter: 'credentials' },
    sql_table: { module: 'sql_database', parameter: 'credentials' },
    filesystem: { module: 'filesystem', parameter: 'bucket_url' },
    readers: { module: 'filesystem', parameter: 'bucket_url' },
};
/** The first parameter of dlt's own sources, where a call leaves it to the configuration: `sql_database()`. */
function sourceValues({ module, source }, calls) {
    const imported = new Set((0,every_node/* everyNode */.AH)(module)
        .filter((node) => node.kind === 'ImportFrom')
        .flatMap(({ module: from, names }) => names
        .filter(({ name, asname }) => asname === null && from === `dlt.sources.${shipped[name]?.module}`)
        .map(({ name }) => name)));
    return calls.flatMap((call) => {
        const name = (0,every_node/* dottedName */._P)(call.func) ?? '';
        const asked = imported.has(name) ? shipped[name] : undefined;
        if (asked === undefined || call.args.length > 0)
            return [];
        if (call.keywords.some(({ arg }) => arg === null || arg === asked.parameter))
            return [];
        return [
            {
                kind: 'secret',
                key: `sources.${asked.module}.${asked.parameter}`,
                location: (0,source_text/* locationOf */.hD)(source, call.start, call.end),
                isGivenBy: (key) => !key.startsWith('destination.') && isNamed(key, asked.parameter),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./out/checks/surroundings.js


function surroundings(modules, jobs) {
    const calls = new Map();
    const passed = new Set();
    for (const call of modules.flatMap(callsIn)) {
        const { func, keywords } = call;
        const called = func.kind === 'Attribute' ? func.attr : ((0,every_node/* dottedName */._P)(func) ?? '');
        const known = calls.get(called);
        if (known === undefined)
            calls.set(called, [call]);
        else
            known.push(call);
        for (const { arg } of keywords)
            if (arg !== null)
                passed.add(arg);
    }
    // Of two jobs that are one function, the first has its name.
    const functions = jobs
        .toReversed()
        .map((job) => [`${job.entry_point.module}.${job.entry_point.function}`, job]);
    return {
        jobs: new Map(functions),
        calls,
        passed,
        used: new Set(modules.flatMap(usedNames)),
        doubted: new Set(modules.flatMap(doubtedKeys)),
    };
}
function callsIn({ module }) {
    return (0,every_node/* everyNode */.AH)(module).filter((node) => node.kind === 'Call');
}
/** Names and attributes that a module uses, and those it imports by another name. */
function usedNames({ module }) {
    return (0,every_node/* everyNode */.AH)(module).flatMap((node) => {
        if (node.kind === 'Name')
            return [node.id];
        if (node.kind === 'Attribute')
            return [node.attr];
        return node.kind === 'ImportFrom' ? node.names.flatMap(({ name, asname }) => (asname === null ? [] : [name])) : [];
    });
}

;// CONCATENATED MODULE: ./out/checks/needed-values.js










/**
 * What code asks of the configuration, under every profile that its jobs run under; sorted by profile and key. A value
 * counts as given wherever dlt might find it, so that what is missing is missing for certain.
 */
function neededValues({ jobs, modules, configuration, empty }) {
    const configured = configuration.profiles.map(({ profile }) => profile);
    const reaching = (0,local_modules/* jobsBehind */.$D)(jobs, modules);
    const around = surroundings(modules, jobs);
    const needs = new Map();
    for (const one of modules) {
        const own = callsIn(one);
        const asked = [...injectedValues(one, around), ...lookedUpValues(one, around.doubted), ...sourceValues(one, own)];
        const behind = reaching.get(one.name) ?? [];
        for (const profile of new Set(behind.map((job) => profileOf(job, configured)))) {
            const some = behind.filter((job) => profileOf(job, configured) === profile);
            const given = keysUnder(profile, configuration, empty);
            const destinations = destinationValues(one.source, own, (name) => typeUnder(profile, name, configuration));
            for (const value of [...asked, ...destinations].flatMap((each) => partsOf(each, given))) {
                if (value.job !== undefined && !some.includes(value.job))
                    continue;
                const { key, kind, location } = value;
                const id = `${profile}\n${key}`;
                const refs = (value.job === undefined ? some : [value.job]).map(({ job_ref }) => job_ref);
                const variable = (0,secret_name/* secretVariable */.HV)(profile, key.split('.'));
                const found = { profile, key, kind, state: stateOf(value, given), variable, jobs: refs, location };
                needs.set(id, joined(needs.get(id), found));
            }
        }
    }
    return [...needs.values()].toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.profile, b.profile) || (0,code_point_order/* compareCodePoints */.O)(a.key, b.key));
}
/** Two that ask for the same: it stands as badly with it as with the one that has less. */
function joined(before, found) {
    if (before === undefined)
        return found;
    const worst = states.indexOf(found.state) < states.indexOf(before.state) ? found : before;
    return { ...worst, jobs: [...new Set([...before.jobs, ...found.jobs])] };
}
const states = ['missing', 'empty', 'provided'];
/** A danger for each value that is not there or empty. */
function neededFindings(needs) {
    return needs.flatMap(({ key, profile, kind, state, variable, location }) => {
        if (state === 'provided')
            return [];
        if (state === 'empty')
            return [(0,diagnostic/* diagnose */.h4)('VALUE_EMPTY', { key, profile }, location)];
        return kind === 'secret'
            ? [(0,diagnostic/* diagnose */.h4)('SECRET_MISSING', { key, profile, variable }, location)]
            : [(0,diagnostic/* diagnose */.h4)('SETTING_MISSING', { key, profile }, location)];
    });
}
/** The profile that a job runs under once it is deployed. */
function profileOf(job, configured) {
    return (0,profile/* defaultProfile */.fg)(job.entry_point.job_type, job.require?.profile ?? null, configured);
}
function keysUnder(wanted, { profiles }, empty) {
    const some = profiles.filter(({ profile }) => profile === '' || profile === wanted);
    return [
        ...['', wanted].flatMap((profile) => (empty.get(profile) ?? []).map((key) => ({ key, isEmpty: true }))),
        ...some.flatMap(({ settings }) => settings.map(({ key, value }) => ({ key, isEmpty: value === '""' }))),
        ...some.flatMap(({ profile, secrets }) => secrets.map((key) => ({ key, isEmpty: empty.get(profile)?.includes(key) ?? false }))),
    ];
}
function stateOf(value, given) {
    const found = given.filter(({ key }) => value.isGivenBy(key));
    if (found.some(({ isEmpty }) => !isEmpty))
        return 'provided';
    return found.length > 0 ? 'empty' : 'missing';
}
function partsOf(value, given) {
    const { parts = [] } = value;
    const inParts = given.some(({ key }) => parts.some((part) => part.isGivenBy(key)));
    return inParts && stateOf(value, given) === 'missing' ? parts : [value];
}
/** A setting is known by its value, the type of a destination in a secrets file is not. */
function typeUnder(wanted, name, { profiles }) {
    const found = ['', wanted].flatMap((profile) => profiles.find((each) => each.profile === profile)?.settings ?? []);
    const value = found.findLast(({ key }) => key === `destination.${name}.destination_type`)?.value ?? null;
    return value?.replace(/^"(?:dlt\.destinations\.)?(\w+)"$/, '$1') ?? null;
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ checkDeclared)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/python/source-text.js
var source_text = __webpack_require__(7520);
// EXTERNAL MODULE: ./out/checks/every-node.js
var every_node = __webpack_require__(7400);
;// CONCATENATED MODULE: ./out/checks/dev-mode.js



/** Every `dev_mode=True` in a call: such a pipeline drops its state and loads into a new dataset at each run. */
function devMode(modules) {
    return modules.flatMap(({ module, source }) => (0,every_node/* everyNode */.AH)(module).flatMap((node) => {
        if (node.kind !== 'Call')
            return [];
        return node.keywords
            .filter(({ arg, value }) => arg === 'dev_mode' && value.kind === 'Constant' && value.value.type === 'bool' && value.value.value)
            .map(({ start, end }) => (0,diagnostic/* diagnose */.h4)('DEV_MODE', {}, (0,source_text/* locationOf */.hD)(source, start, end)));
    }));
}

;// CONCATENATED MODULE: ./out/checks/idle-modules.js

/**
 * Batch jobs that are a whole module which does nothing when it is run: it only defines and imports. dlt starts it with
 * `python -m` (dlt/_workspace/deployment/launchers/module.py), and such a run succeeds without having loaded anything.
 */
function idleModules(jobs, modules) {
    const byName = new Map(modules.map((one) => [one.name, one]));
    return jobs.flatMap(({ job_ref: jobRef, entry_point: entry }) => {
        const read = byName.get(entry.module);
        const isModule = entry.launcher.endsWith('.module') && (entry.function ?? null) === null;
        if (!isModule || entry.job_type !== 'batch' || read === undefined)
            return [];
        if (read.module.body.some(acts))
            return [];
        const file = read.source.file;
        return [{ ...(0,diagnostic/* diagnose */.h4)('MODULE_IDLE', { job: jobRef, file }, { file, line: 1, column: 1 }), jobRef }];
    });
}
/** Whether a statement may do something. What is not known to do nothing may. */
function acts(statement) {
    switch (statement.kind) {
        case 'FunctionDef':
        case 'ClassDef':
        case 'Import':
        case 'ImportFrom':
        case 'Pass':
        case 'TypeAlias':
            return false;
        case 'Expr':
            return statement.value.kind !== 'Constant';
        case 'Assign':
            return statement.value.kind !== 'Constant' && statement.value.kind !== 'List' && statement.value.kind !== 'Tuple';
        default:
            return true;
    }
}

// EXTERNAL MODULE: ./out/checks/local-modules.js
var local_modules = __webpack_require__(9239);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/checks/needed-values.js + 7 modules
var needed_values = __webpack_require__(4110);
;// CONCATENATED MODULE: ./out/checks/missing-profiles.js



/**
 * Profiles that jobs run under and that nobody configured. `configured` are those with a file of their own or with
 * secrets. The place is that of the first job concerned. Interactive jobs do without `access`, but then with the rights of `prod`, which is worth a word.
 */
function missingProfiles(jobs, configured, places) {
    const own = jobs.filter(({ job_ref: ref }) => ref !== job_ref/* dashboardJobRef */.JL);
    const needed = [...new Set(own.map((job) => (0,needed_values/* profileOf */.dp)(job, configured)))];
    const absent = needed.filter((profile) => !configured.includes(profile));
    const exposed = own.filter(({ entry_point: entry, require }) => entry.job_type === 'interactive' && require?.profile === undefined);
    return [
        ...absent.map((profile) => {
            const first = own.find((job) => (0,needed_values/* profileOf */.dp)(job, configured) === profile);
            return (0,diagnostic/* diagnose */.h4)('PROFILE_NOT_CONFIGURED', { profile }, places.get(first?.job_ref ?? '') ?? null);
        }),
        ...(configured.includes('access')
            ? []
            : exposed.map(({ job_ref: jobRef }) => ({
                ...(0,diagnostic/* diagnose */.h4)('ACCESS_NOT_CONFIGURED', { job: jobRef }, places.get(jobRef) ?? null),
                jobRef,
            }))),
    ];
}

// EXTERNAL MODULE: ./out/cron/in-words.js
var in_words = __webpack_require__(1246);
// EXTERNAL MODULE: ./out/cron/next-runs.js
var next_runs = __webpack_require__(903);
// EXTERNAL MODULE: ./out/cron/time-zone.js
var time_zone = __webpack_require__(6215);
// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var trigger = __webpack_require__(5422);
// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __webpack_require__(1207);
;// CONCATENATED MODULE: ./out/checks/wall-clock.js

/** What clocks show: `2026-03-15 08:00 Europe/Berlin`, with seconds where they are not zero. */
function wallClock(local, zone) {
    const whole = Math.floor(local);
    const { year, month, day } = (0,calendar/* calendarDay */.$6)(Math.floor(whole / 86_400));
    const time = ((whole % 86_400) + 86_400) % 86_400;
    const [hour, minute, second] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
    const clock = second === 0 ? [hour, minute] : [hour, minute, second];
    return `${[year, month, day].map(padded).join('-')} ${clock.map(padded).join(':')} ${zone}`;
}
const padded = (value) => String(value).padStart(2, '0');

;// CONCATENATED MODULE: ./out/checks/runner-limits.js






/** What a runner of GitHub Actions holds jobs to: its schedule fires no oftener, and it ends a job after six hours. */
const shortestPeriod = 300;
const longestRun = 6 * 3600;
/** Schedules and timeouts of a job that a runner of GitHub Actions cannot keep. */
function runnerLimits(job, place, now) {
    return [...frequentTriggers(job, place, now), ...longTimeout(job, place)].map((found) => ({
        ...found,
        jobRef: job.job_ref,
    }));
}
function frequentTriggers(job, place, now) {
    return job.triggers.flatMap((text) => {
        const next = tooFrequent((0,trigger/* parseTrigger */.uc)(text), job, now);
        return next === null
            ? []
            : [(0,diagnostic/* diagnose */.h4)('SCHEDULE_TOO_FREQUENT', { job: job.job_ref, trigger: text, next: (0,in_words/* listInWords */.Dq)(next) }, place)];
    });
}
/** The next three runs of a trigger that is due more often than every five minutes; null of any other. */
function tooFrequent(trigger, job, now) {
    const found = (0,time_zone/* findTimeZone */.ff)(job.require?.timezone ?? 'UTC');
    if (found.kind === 'unknown zone')
        return null;
    const shown = (runs) => runs.map((run) => wallClock((0,time_zone/* toLocal */.jw)(run, found), found.name));
    if (trigger.kind === 'every' && trigger.seconds < shortestPeriod)
        return shown([1, 2, 3].map((count) => now + count * trigger.seconds));
    if (trigger.kind !== 'schedule' || trigger.cron.kind !== 'cron')
        return null;
    const noon = (0,time_zone/* toInstant */.fN)(Math.floor((0,time_zone/* toLocal */.jw)(now, found) / 86_400) * 86_400, found);
    const runs = (0,next_runs/* nextRuns */.O)(trigger.cron, noon, found, 20);
    const close = runs.some((run, index) => run - (runs[index - 1] ?? Number.NEGATIVE_INFINITY) < shortestPeriod);
    return close ? shown((0,next_runs/* nextRuns */.O)(trigger.cron, now, found, 3)) : null;
}
function longTimeout(job, place) {
    const timeout = Number(job.execute.timeout?.timeout ?? 0);
    return timeout > longestRun ? [(0,diagnostic/* diagnose */.h4)('TIMEOUT_TOO_LONG', { job: job.job_ref, hours: hours(timeout) }, place)] : [];
}
const hours = (seconds) => String(Math.round(seconds / 360) / 10);

// EXTERNAL MODULE: ./out/python/standard-modules.js
var standard_modules = __webpack_require__(1846);
// EXTERNAL MODULE: ./out/workspace/settings.js
var settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/toml.js
var toml = __webpack_require__(9536);
;// CONCATENATED MODULE: ./out/checks/declared-packages.js


/**
 * Reads `pyproject.toml` and `uv.lock`, or `requirements.txt` where there is no project; null where what is asked for
 * cannot be told from them.
 */
function declaredPackages(files) {
    const project = tableOf(files, 'pyproject.toml');
    const direct = project?.has('project') ? directPackages(project) : listedPackages(files);
    if (direct === null)
        return null;
    const packages = tableOf(files, 'uv.lock')?.get('package');
    const locked = listOf(packages).flatMap((one) => ((0,toml/* isTable */.b)(one) ? textOf(one.get('name')) : []));
    return { direct, locked: new Set([...direct, ...locked.map(normalizedName)]) };
}
/** As the package index compares names: `Foo_Bar.baz` is `foo-bar-baz`. */
function normalizedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function directPackages(project) {
    const stated = (0,settings/* settingAt */.OZ)(project, ['project', 'dependencies']);
    const isElsewhere = (0,settings/* settingAt */.OZ)(project, ['tool', 'poetry']) !== undefined || (0,settings/* settingAt */.OZ)(project, ['tool', 'pdm']) !== undefined;
    const dynamic = listOf((0,settings/* settingAt */.OZ)(project, ['project', 'dynamic']));
    if (stated === undefined || isElsewhere || dynamic.includes('dependencies'))
        return null;
    const groups = [['dependency-groups'], ['project', 'optional-dependencies']].flatMap((path) => {
        const table = (0,settings/* settingAt */.OZ)(project, path);
        return (0,toml/* isTable */.b)(table) ? [...table.values()] : [];
    });
    const legacy = (0,settings/* settingAt */.OZ)(project, ['tool', 'uv', 'dev-dependencies']);
    const requirements = [stated, ...groups, legacy].flatMap(listOf).flatMap(textOf);
    return new Set(requirements.flatMap((text) => distributionOf(text) ?? []));
}
/** What other tools install from. */
const elsewhere = ['Pipfile', 'environment.yml', 'environment.yaml', 'setup.cfg', 'setup.py', 'poetry.lock', 'pdm.lock'];
/** Null where a line leads elsewhere, as `-r more.txt` does. */
function listedPackages(files) {
    const bytes = files.read('requirements.txt');
    if (bytes === null || elsewhere.some((name) => files.read(name) !== null))
        return null;
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    const stated = lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '');
    const names = stated.map((line) => (/^-|:\/\/|^[./]|\\$/.test(line) ? null : distributionOf(line)));
    return names.includes(null) ? null : new Set(names.flatMap((name) => name ?? []));
}
/** `dlt` of `dlt[hub]>=1.26; python_version > "3.10"`. */
function distributionOf(requirement) {
    const name = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
    return name === undefined ? null : normalizedName(name);
}
function tableOf(files, path) {
    const bytes = files.read(path);
    const table = bytes === null ? null : (0,toml/* parseToml */.M)(new TextDecoder().decode(bytes));
    return (0,toml/* isTable */.b)(table) ? table : null;
}
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? [value] : []);

;// CONCATENATED MODULE: ./out/checks/known-distributions.js
/** Distributions whose modules are all known, and those modules. A project of these alone can be judged by its imports. */
const knownDistributions = new Map(`
altair=altair
attrs=attr,attrs
beautifulsoup4=bs4
black=black
boto3=boto3
connectorx=connectorx
dlt=dlt
dlt-plus=dlt_plus
dlthub=dlthub
duckdb=duckdb
fastmcp=fastmcp
httpx=httpx
ibis-framework=ibis
ipython=IPython
jinja2=jinja2
lxml=lxml
marimo=marimo
mypy=mypy
numpy=numpy
openpyxl=openpyxl
pandas=pandas
paramiko=paramiko
plotly=plotly
polars=polars
pre-commit=pre_commit
psycopg2-binary=psycopg2
pyarrow=pyarrow
pydantic=pydantic
pymongo=pymongo,bson,gridfs
pymysql=pymysql
pytest=pytest
python-dateutil=dateutil
python-dotenv=dotenv
pyyaml=yaml
requests=requests
ruff=ruff
scikit-learn=sklearn
sqlalchemy=sqlalchemy
sqlglot=sqlglot
streamlit=streamlit
stripe=stripe
tenacity=tenacity
tqdm=tqdm
uv=uv
`
    .trim()
    .split('\n')
    .map((line) => {
    const [name = '', modules = ''] = line.split('=');
    return [name, modules.split(',')];
}));
/**
 * Top-level modules that dlt, its extras and the distributions above may bring along. Whether they do depends on extras
 * and versions, so an import of one of them is not judged.
 */
const broughtAlong = new Set(`
_pytest adbc_driver_manager adbc_driver_postgresql adlfs aiohttp aiobotocore anyio arrow azure bokeh botocore
blinker certifi distutils cffi cachetools chdb click clickhouse_connect clickhouse_driver cryptography databricks databricks_cli
datafusion dateutil db_dtypes deltalake dremio duckdb_engine fastapi fsspec gcsfs git google googleapiclient grpc h11
h2 httpcore httpx_sse ibis importlib_metadata isort iniconfig jinja2 jsonschema lance lancedb markdown markupsafe
mcp mypy_extensions narwhals oauthlib openai opentelemetry orjson paramiko pkg_resources pluggy polars protobuf psutil
psycopg psycopg2 psycopg2cffi pyarrow pyathena pyiceberg pygments pyodbc pymysql pyparsing qdrant_client redshift_connector
referencing rsa s3fs s3transfer setuptools six sniffio snowflake sqlalchemy sqlalchemy_bigquery sqlparse starlette
tabulate toml tomli tomli_w tornado tqdm typer tzdata tzlocal uvicorn weaviate websockets werkzeug wheel win_precise_time
win32api xxhash zstandard pip
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./out/checks/undeclared-imports.js






/**
 * Imports that no declared dependency provides, each module once. Only those that are certain: not within `try` or
 * `if`, in a project whose dependencies all are known by the modules they bring.
 */
function undeclaredImports({ files, modules, python, taken }) {
    const declared = declaredPackages(files);
    if (declared === null || !isKnown(declared) || modules.some(movesPath))
        return [];
    // `__future__` and what is Python's own: nobody declares a name with an underscore in front.
    const provided = (name) => name.startsWith('_') ||
        (0,standard_modules/* isStandardModule */.g)(name, python) ||
        taken.has(name) ||
        broughtAlong.has(name) ||
        isLocal(files, name) ||
        isProvided(declared, name);
    const found = modules.flatMap(({ module, source }) => certainImports(module.body).flatMap(({ name, alias }) => {
        const [top = name] = name.split('.');
        const place = (0,source_text/* locationOf */.hD)(source, alias.start, alias.end);
        return provided(top) ? [] : [{ top, finding: (0,diagnostic/* diagnose */.h4)('IMPORT_UNDECLARED', { module: top }, place) }];
    }));
    return [...new Map(found.toReversed().map(({ top, finding }) => [top, finding])).values()].toReversed();
}
/** What else a distribution nobody knows may provide cannot be told. */
function isKnown({ direct }) {
    return [...direct].every((name) => knownDistributions.has(name));
}
function isProvided({ direct, locked }, top) {
    if (locked.has(normalizedName(top)))
        return true;
    return [...new Set([...direct, ...locked])].some((name) => knownDistributions.get(name)?.includes(top));
}
/** At the root or in a folder of it, from where a build backend may take it. */
function isLocal(files, top) {
    const folders = files.list('').filter((name) => files.isFolder(name));
    return ['', ...folders.map((name) => `${name}/`)].some((folder) => files.read(`${folder}${top}.py`) !== null || files.isFolder(`${folder}${top}`));
}
/** Where Python looks for modules is then for running to tell. */
function movesPath({ module }) {
    return (0,every_node/* everyNode */.AH)(module).some((node) => node.kind === 'Attribute' && node.attr === 'path' && isSys(node.value));
}
const isSys = (node) => 'id' in node && node.id === 'sys';
/** Imports that are carried out whenever the code around them is, in functions and classes too. */
function certainImports(body) {
    return body.flatMap((statement) => {
        switch (statement.kind) {
            case 'Import':
                return statement.names.map((alias) => ({ name: alias.name, alias }));
            case 'ImportFrom':
                return statement.level > 0 || statement.module === null ? [] : [{ name: statement.module, alias: statement }];
            case 'FunctionDef':
            case 'ClassDef':
            case 'With':
                return certainImports(statement.body);
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./out/checks/check-workspace.js







/** What is dangerous about a workspace though its manifest is valid. Each is certain: what cannot be told is not said. */
function checkWorkspace(options) {
    const { files, jobs, places, configuration, empty, now } = options;
    const modules = (0,local_modules/* localModules */.LX)(files, options.module, options.python);
    const configured = [...new Set([...options.profiles, ...configuration.profiles.map(({ profile }) => profile)])];
    const needs = options.secretsKnown ? (0,needed_values/* neededValues */.gK)({ jobs, modules, configuration, empty }) : null;
    const findings = [
        ...(options.secretsKnown ? missingProfiles(jobs, configured, places) : []),
        ...(0,needed_values/* neededFindings */.M6)(needs ?? []),
        ...undeclaredImports({ files, modules, python: options.python, taken: options.taken }),
        ...devMode(modules),
        ...idleModules(jobs, modules),
        ...(options.onActions ? jobs.flatMap((job) => runnerLimits(job, places.get(job.job_ref) ?? null, now)) : []),
    ];
    return { findings, needs, code: jobsByFile(jobs, modules) };
}
function jobsByFile(jobs, modules) {
    const behind = (0,local_modules/* jobsBehind */.$D)(jobs, modules);
    return new Map(modules.map(({ name, source }) => [source.file, (behind.get(name) ?? []).map(({ job_ref: ref }) => ref)]));
}

// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/taken-modules.js
var taken_modules = __webpack_require__(5273);
// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/check-declared.js





/** The dangers in what a workspace declares, and what it needs. On the git platform jobs are started where deploys are: here. */
function checkDeclared(door, { files, settingsFolder }, request, declared) {
    return checkWorkspace({
        files,
        module: (0,deployment_module/* deploymentModule */.e)(request.module).module,
        python: (0,workspace_versions/* workspaceVersions */.L)(files).python,
        jobs: declared.manifest.jobs,
        places: declared.places,
        configuration: declared.configuration,
        empty: declared.empty,
        profiles: files.list(settingsFolder).flatMap((name) => (0,profile/* settingsFileName */.bH)(name)?.profile || []),
        secretsKnown: request.secretsKnown,
        onActions: request.platform === 'git' && door.env['GITHUB_ACTIONS'] === 'true',
        taken: taken_modules/* takenModules */.f,
        now: Date.parse(door.now()) / 1000,
    });
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ declareConfiguration)
});

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
        fingerprints.set(profile, await slowHash(textOf(values), salt));
    }
    return fingerprints;
}
function textOf(values) {
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
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
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
function collectSecrets({ files, variables, settings = new Map(), profiles, mode = 'merge', given = [], }) {
    const tables = new Map(files);
    const touched = new Map();
    const unset = [];
    const diagnostics = misnamed(variables, profiles, given);
    const tableOf = (profile) => tables.get(profile) ?? new Map();
    const spelling = (profile) => [profile, ''].flatMap((each) => [tableOf(each), settings.get(each) ?? new Map()]);
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
                unset.push({ profile: means.profile, key: (0,toml_text/* tomlKey */.m8)(spell(means.path, spelling(means.profile))) });
        }
        else if (Buffer.byteLength(text) > largest) {
            diagnostics.push((0,diagnostic/* diagnose */.h4)('SECRET_TOO_LARGE', { name, size: String(Buffer.byteLength(text)) }));
        }
        else if (means.kind === 'value') {
            const path = spell(means.path, spelling(means.profile));
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
/** Finds for each capitalised part the key that is spelled so in one of the tables; in small letters where none is. */
function spell(path, tables) {
    let level = tables;
    return path.map((part) => {
        const key = level.flatMap((table) => [...table.keys()]).find((each) => each.toUpperCase() === part) ?? part.toLowerCase();
        level = level.flatMap((table) => {
            const inner = table.get(key);
            return (0,toml/* isTable */.b)(inner) ? [inner] : [];
        });
        return key;
    });
}
function wrap(tables) {
    const profiles = [...tables].toSorted(([a], [b]) => (0,code_point_order/* compareCodePoints */.O)(a, b));
    return new Map(profiles.map(([profile, table]) => [profile, wrapTable(table)]));
}
function wrapTable(table) {
    return new Map([...(0,workspace_settings/* flatten */.Bq)(table)].map(([key, value]) => [key, new secret_text/* SecretText */.o((0,toml_text/* plainText */.wh)(value))]));
}

;// CONCATENATED MODULE: ./out/commands/declare-configuration.js





/**
 * The configuration as it would be deployed: settings of the checkout, secrets of every source by name.
 * `variables` are the environment and the repository's secrets; `place` salts the fingerprints; `handed` says which of the
 * variables were handed over as secrets, and how they stand to those of files.
 */
async function declareConfiguration(door, workspace, variables, place, handed = {}) {
    const { settings } = workspace;
    const profiles = (0,profile/* knownProfiles */.ub)([...settings.config.keys(), ...settings.secrets.keys()]);
    const files = { files: settings.secrets, settings: settings.config };
    const collected = collectSecrets({ ...files, variables, profiles, ...handed });
    const parted = (0,configuration_listing/* partSecrets */.jV)(settings.config, collected.secrets);
    door.conceal([...parted.secrets.values()].flatMap((values) => [...values.values()].map((value) => value.reveal())));
    const fingerprints = await fingerprintSecrets({ workspace: workspace.name, place }, parted.secrets);
    return {
        configuration: (0,configuration_listing/* listConfiguration */.PL)(parted, fingerprints),
        documents: collected.documents,
        empty: emptySecrets(parted.secrets, collected.unset),
        diagnostics: [...settings.diagnostics, ...collected.diagnostics, ...parted.diagnostics],
    };
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ declarePackage)
});

// EXTERNAL MODULE: ./out/io/package-listing.js + 1 modules
var package_listing = __webpack_require__(7213);
// EXTERNAL MODULE: ./out/package/file-selector.js + 3 modules
var file_selector = __webpack_require__(4338);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
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

;// CONCATENATED MODULE: ./out/commands/declare-package.js



/** The code package as it would be deployed: of the files alone, so a repository's own history is no part of it. */
async function declarePackage({ root, boundary, settingsFolder, files, }) {
    const ignoreFile = files.read(file_selector/* ignoreName */.m6);
    const { selection, diagnostics } = (0,file_selector/* selectCode */.eO)({ settingsFolder, ignoreFile, exclude: file_selector/* gitMetadata */.a7 });
    const { listing, diagnostics: found } = await (0,package_listing/* listPackage */.x)(root, selection, boundary);
    return { listing, hazards: packageHazards(listing.entries), diagnostics: [...diagnostics, ...found] };
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ declareWorkspace)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
;// CONCATENATED MODULE: ./out/io/tracked-files.js

/**
 * The files below `folder` that git tracks and that match one of git's own patterns, relative to it, with `/`.
 * None where the folder is in no repository.
 */
async function trackedFiles(folder, patterns, env) {
    const settings = [['safe.directory', '*']];
    const { code, stdout } = await (0,git/* git */.$)(['ls-files', '-z', '--', ...patterns], { cwd: folder, env, settings });
    return code === 0
        ? stdout
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '')
        : [];
}

// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __webpack_require__(8256);
;// CONCATENATED MODULE: ./out/workspace/tracked-secrets.js

/**
 * Secrets files among the paths that git tracks, relative to the workspace: one hazard each. Whoever can read the
 * repository has read them.
 */
function trackedSecrets(tracked) {
    return tracked
        .filter((path) => path.endsWith('secrets.toml'))
        .map((path) => (0,diagnostic/* diagnose */.h4)('SECRETS_FILE_TRACKED', { path }, { file: path, line: 1, column: 1 }));
}

// EXTERNAL MODULE: ./out/commands/declare-configuration.js + 3 modules
var declare_configuration = __webpack_require__(7435);
// EXTERNAL MODULE: ./out/commands/declare-manifest.js + 4 modules
var declare_manifest = __webpack_require__(8602);
// EXTERNAL MODULE: ./out/commands/declare-package.js + 1 modules
var declare_package = __webpack_require__(3278);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
;// CONCATENATED MODULE: ./out/commands/declare-workspace.js








/** Reads the workspace whole. Rejects with every fault of severity error, of the manifest, the package and the settings. */
async function declareWorkspace(door, workspace, request, place) {
    const [manifest, code, tracked, settings] = await Promise.all([
        (0,declare_manifest/* manifestOf */.$)(door, workspace, request),
        (0,declare_package/* declarePackage */.r)(workspace),
        trackedFiles(workspace.root, ['*secrets.toml'], door.env),
        (0,declare_configuration/* declareConfiguration */.V)(door, workspace, { ...door.env, ...request.secrets }, place, {
            given: Object.keys(request.secrets),
            mode: request.secretsMode ?? 'merge',
        }),
    ]);
    const twice = givenTwice(door.env, request.secrets);
    const diagnostics = [
        ...manifest.diagnostics,
        ...(0,stop_at_errors/* stopAtErrors */.B)([...twice, ...settings.diagnostics, ...code.diagnostics]),
    ];
    return {
        ...manifest,
        diagnostics,
        deployment: { ...code.listing, root: workspace.root },
        configuration: settings.configuration,
        empty: settings.empty,
        hazards: [...code.hazards, ...trackedSecrets(tracked)],
    };
}
/** Names under which the environment and the repository's secrets hold different values, neither of them empty. */
function givenTwice(env, secrets) {
    return Object.entries(secrets)
        .filter(([name, value]) => (0,secret_variables/* carriesConfiguration */.g)(name) && value && env[name] && env[name] !== value)
        .map(([name]) => (0,diagnostic/* diagnose */.h4)('SECRET_GIVEN_TWICE', { name }));
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
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

// EXTERNAL MODULE: ./out/manifest/schema.js
var schema = __webpack_require__(8449);
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
const manifestDocumentSchema = schemas/* strictObject */.rej({ version, manifest: exact(schema/* manifestSchema */.rc) });
/** `jobs.json`. Active jobs are defined in `manifest.json`; archived ones keep their last definition here. */
const jobsSchema = schemas/* strictObject */.rej({
    version,
    active: list(schemas/* strictObject */.rej({ job_ref: schemas/* string */.YjP(), since: count, changed: count })),
    archived: list(schemas/* strictObject */.rej({ job: exact(schema/* jobSchema */.jQ), since: count, changed: count })),
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/io/write-tree.js


/** Writes files into a folder. Links come last, so that nothing is written through one. */
async function writeTree(folder, files) {
    const links = files.filter(({ kind }) => kind === 'link');
    for (const { path, kind, bytes } of files.filter((file) => file.kind !== 'link')) {
        const place = await madePlace(folder, path);
        await (0,promises_.writeFile)(place, bytes);
        await (0,promises_.chmod)(place, kind === 'executable' ? 0o755 : 0o644);
    }
    for (const { path, bytes } of links)
        await (0,promises_.symlink)(Buffer.from(bytes), await madePlace(folder, path));
}
async function madePlace(folder, path) {
    const place = (0,external_node_path_.join)(folder, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
    return place;
}

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
        await writeTree(folder, some.map(({ path, kind }, index) => ({ path, kind, bytes: objects[index]?.bytes ?? lost(path) })));
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

;// CONCATENATED MODULE: ./out/platform/attempts.js
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

;// CONCATENATED MODULE: ./out/platform/in-force.js





/** Asks the remote what is in force now, again and again until `until` where it cannot be reached. */
async function in_force_inForce(bench, until = deadline(bench.world)) {
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
        await patiently(world, deadline(world), () => fetchEarlier(store, base));
    return { revision: base, state: await readState(store, base, workspace) };
}
const isVersion = (version, last) => Number.isInteger(version) && version >= 1 && version <= last;
async function patiently(world, until, fetch) {
    let fault = null;
    for await (const _ of attempts(world, until)) {
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
    const until = deadline(bench.world);
    const written = new Map();
    let fault = stale(base);
    for await (const _ of attempts(bench.world, until)) {
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
    let contact = deadline(world);
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
            contact = deadline(world);
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

// EXTERNAL MODULE: ./out/package/file-selector.js + 3 modules
var file_selector = __webpack_require__(4338);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/package/yaml-double-quoted.js
/** Beyond this column PyYAML looks for a place to fold. */
const width = 80;
/** What it folds with: continued lines of a value stand two levels down. */
const indent = '\n    ';
const escapes = new Map([
    ['\0', '\\0'],
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\v', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['\x1b', '\\e'],
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\x85', '\\N'],
    ['\xa0', '\\_'],
    ['\u2028', '\\L'],
    ['\u2029', '\\P'],
]);
/** Anything beyond the basic plane is escaped here although it would stand for itself in other styles. */
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const raw = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    if (raw && !'"\\\u2028\u2029\ufeff'.includes(character))
        return null;
    const short = escapes.get(character);
    if (short !== undefined)
        return short;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
/**
 * The inside of a double-quoted scalar as PyYAML folds it, when the text begins at column `begin`. A line may end before
 * a space or after an escape, with a backslash to say that no space is meant. `start` is where the text begins that is
 * not written yet, and `column` does not count it: PyYAML decides by both.
 */
function foldDoubleQuoted(characters, begin) {
    let column = begin;
    let out = '';
    let start = 0;
    const write = (text) => {
        out += text;
        column += [...text].length;
    };
    for (let end = 0; end <= characters.length; end++) {
        const character = characters[end];
        const escaped = character === undefined ? '' : escapeOf(character);
        if (escaped !== null) {
            if (start < end)
                write(characters.slice(start, end).join(''));
            if (start < end)
                start = end;
            write(escaped);
            if (character !== undefined)
                start = end + 1;
        }
        const inner = end > 0 && end < characters.length - 1;
        if (inner && (character === ' ' || start >= end) && column + end - start > width) {
            write(characters.slice(start, end).join(''));
            if (start < end)
                start = end;
            out += `\\${indent}`;
            column = indent.length - 1;
            if (characters[start] === ' ')
                write('\\');
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./out/package/yaml-scalar.js

/**
 * Writes text as the value of `key` in a block mapping the way PyYAML does with `allow_unicode`: plain where it reads
 * back as the same text under YAML 1.1, else in single quotes, else in double quotes; folded at spaces beyond column 80.
 * The result begins with the space after the colon.
 */
function yamlScalar(key, text) {
    const characters = [...text];
    const column = '- '.length + key.length + ':'.length;
    if (isPlain(text, characters))
        return ` ${foldPlain(characters, column + 1)}`;
    if (fitsSingleQuotes(text, characters))
        return ` '${foldSingleQuoted(characters, column + 2)}'`;
    return ` "${foldDoubleQuoted(characters, column + 2)}"`;
}
/** YAML 1.1 reads these as booleans, nulls, numbers, dates and keys of its own (yaml/resolver.py). */
const otherTypes = [
    /^(?:|~|null|Null|NULL|<<|=)$/,
    /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[\da-fA-F_]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+)$/,
    /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
];
/** Marks of YAML's own syntax, at the start of a value and within it. */
const syntax = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/;
function isPlain(text, characters) {
    if (characters.some((character) => isBreak(character) || isSpecial(character)))
        return false;
    return !/^ | $/.test(text) && !syntax.test(text) && !otherTypes.some((type) => type.test(text));
}
function fitsSingleQuotes(text, characters) {
    return !characters.some(isSpecial) && !/ [\n\x85\u2028\u2029]|[\n\x85\u2028\u2029] /.test(text);
}
function isBreak(character) {
    return character === '\n' || character === '\x85' || character === '\u2028' || character === '\u2029';
}
/** Not printable by YAML's definition, so only an escape can write it. */
function isSpecial(character) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || character === '\x85' || (code >= 0x20 && code <= 0x7e))
        return false;
    return (code < 0xa0 ||
        code === 0xfeff ||
        (code >= 0xd800 && code < 0xe000) ||
        code === 0xfffe ||
        code === 0xffff ||
        code === 0x10ffff);
}
/** A single space between words may become a line break. */
function foldPlain(characters, start) {
    let column = start;
    let out = '';
    for (const run of runs(characters)) {
        if (run === ' ' && column > width) {
            out += indent;
            column = indent.length - 1;
        }
        else {
            out += run;
            column += [...run].length;
        }
    }
    return out;
}
/** As plain text, with quotes doubled and line breaks kept, a newline as an empty line. */
function foldSingleQuoted(characters, start) {
    let column = start;
    let out = '';
    const all = runs(characters);
    for (const [i, run] of all.entries()) {
        if (isBreak(run[0])) {
            out += (run[0] === '\n' ? '\n' : '') + run + indent.slice(1);
            column = indent.length - 1;
        }
        else if (run === ' ' && column > width && i > 0 && i < all.length - 1) {
            out += indent;
            column = indent.length - 1;
        }
        else {
            const quoted = run.replaceAll("'", "''");
            out += quoted;
            column += [...quoted].length;
        }
    }
    return out;
}
/** Maximal runs of spaces, of line breaks and of anything else. */
function runs(characters) {
    return characters.join('').match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/gu) ?? [];
}

;// CONCATENATED MODULE: ./out/package/package-manifest.js

/**
 * The package's table of contents, `manifest.yaml`, byte for byte as dlt writes it
 * (dlt/_workspace/deployment/package_builder.py). `entries` are sorted by path. A link has size 0.
 */
function packageManifest(entries) {
    if (entries.length === 0)
        return 'engine_version: 1\nfiles: []\n';
    return `engine_version: 1\nfiles:\n${entries.map(item).join('')}`;
}
function item(entry) {
    const size = entry.kind === 'file' ? entry.size : 0;
    const link = entry.kind === 'link' ? `  linkname:${yamlScalar('linkname', entry.target)}\n` : '';
    const path = yamlScalar('relative_path', entry.path);
    return `- relative_path:${path}\n  size_in_bytes: ${size}\n  sha3_256: ${entry.sha3}\n${link}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/package/tar-header.js

/** Everything in a tar archive comes in blocks of this many bytes, and the archive in records of twenty. */
const tarBlock = 512;
const tarRecord = 20 * tarBlock;
/** The largest number that eleven octal digits hold, plus one. */
const octalLimit = 8 ** 11;
/** The package's member for an entry: below `files/`, with the one permission bit that survives a checkout. */
function memberOf(entry) {
    const name = `files/${entry.path}`;
    switch (entry.kind) {
        case 'file':
            return { name, kind: 'file', size: entry.size, mode: entry.executable ? 0o755 : 0o644, target: '' };
        case 'link':
            return { name, kind: 'link', size: 0, mode: 0o777, target: entry.target };
    }
}
/**
 * The header blocks of a member as Python's `tarfile` writes them in its PAX format: one ustar block, after an extended
 * header for what that cannot hold (names over 100 characters or beyond ASCII, sizes of 8 GiB and more).
 */
function tarHeader(member) {
    const records = paxRecord('path', member.name) + paxRecord('linkpath', member.target) + paxSize(member.size);
    const block = ustarBlock({ ...member, type: member.kind === 'link' ? '2' : '0' });
    if (records === '')
        return block;
    const body = external_node_buffer_.Buffer.from(records);
    const extended = ustarBlock({ name: '././@PaxHeader', type: 'x', size: body.length, mode: 0, target: '' });
    return external_node_buffer_.Buffer.concat([extended, body, external_node_buffer_.Buffer.alloc(paddingOf(body.length)), block]);
}
/** Zero bytes that bring `size` to a whole number of blocks. */
function paddingOf(size) {
    return (tarBlock - (size % tarBlock)) % tarBlock;
}
function paxRecord(key, value) {
    return value.length <= 100 && isAscii(value) ? '' : extendedRecord(key, value);
}
function paxSize(size) {
    return size < octalLimit ? '' : extendedRecord('size', String(size));
}
/** `<length> <key>=<value>\n`, where the length in bytes counts its own digits. */
function extendedRecord(key, value) {
    const rest = external_node_buffer_.Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest;
    while (length !== rest + String(length).length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function ustarBlock(fields) {
    const block = external_node_buffer_.Buffer.alloc(tarBlock);
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    block.write(truncate(fields.name), 0, 'latin1');
    block.write(octal(fields.mode, 7), 100, 'latin1');
    block.write(octal(0, 7), 108, 'latin1');
    block.write(octal(0, 7), 116, 'latin1');
    block.write(octal(fields.size < octalLimit ? fields.size : 0, 11), 124, 'latin1');
    block.write(octal(0, 11), 136, 'latin1');
    block.write('        ', 148, 'latin1');
    block.write(fields.type, 156, 'latin1');
    block.write(truncate(fields.target), 157, 'latin1');
    block.write('ustar\x0000', 257, 'latin1');
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0`, 148, 'latin1');
    return block;
}
/** The part of a name that old readers see: 100 characters, `?` for each that is not ASCII. */
function truncate(name) {
    return isAscii(name)
        ? name.slice(0, 100)
        : [...name]
            .slice(0, 100)
            .map((c) => (isAscii(c) ? c : '?'))
            .join('');
}
function isAscii(text) {
    return external_node_buffer_.Buffer.byteLength(text) === text.length;
}

;// CONCATENATED MODULE: ./out/io/package-archive.js










/** Bytes of a file that are read, and of the archive that are compressed, at once. */
const piece = 256 * 1024;
/** A twentieth larger than level 9, which Python takes, in an eighth of the time. */
const compression = 4;
/**
 * Writes a package to `destination`: `files/<path>` for each entry, then `manifest.yaml`.
 *
 * The same content gives the same bytes with one version of zlib, and the same tar bytes with any. Every file is
 * hashed again on its way: rejects with `PACKAGE_FILE_CHANGED`, leaving no archive, where it is not the one listed.
 */
async function writePackageArchive(listing, root, destination) {
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(inPieces(archiveBytes(listing, root)), { objectMode: false, highWaterMark: 4 * piece }), (0,external_node_zlib_.createGzip)({ level: compression }), withoutOperatingSystem(), (0,external_node_fs_.createWriteStream)(destination));
    }
    catch (error) {
        await (0,promises_.rm)(destination, { force: true });
        throw error;
    }
}
function* archiveBytes(listing, root) {
    let written = 0;
    for (const entry of listing.entries) {
        const header = tarHeader(memberOf(entry));
        yield header;
        if (entry.kind === 'file')
            yield* fileBytes((0,external_node_path_.join)(root, entry.path), entry);
        const size = entry.kind === 'file' ? entry.size : 0;
        const padding = paddingOf(size);
        yield Buffer.alloc(padding);
        written += header.length + size + padding;
    }
    const manifest = Buffer.from(packageManifest(listing.entries));
    const header = tarHeader({ name: 'manifest.yaml', kind: 'file', size: manifest.length, mode: 0o644, target: '' });
    written += header.length + manifest.length + paddingOf(manifest.length);
    const end = tarRecord - ((written + 1024) % tarRecord || tarRecord);
    yield* [header, manifest, Buffer.alloc(paddingOf(manifest.length)), Buffer.alloc(1024 + end)];
}
function* fileBytes(file, entry) {
    const hash = (0,external_node_crypto_.createHash)('sha3-256');
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        let left = entry.size;
        while (left > 0) {
            const bytes = Buffer.allocUnsafe(Math.min(left, piece));
            const count = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, null);
            if (count === 0)
                break;
            const read = bytes.subarray(0, count);
            hash.update(read);
            left -= count;
            yield read;
        }
        // One byte more tells a file that has grown from the one listed.
        if (left > 0 || (0,external_node_fs_.readSync)(descriptor, Buffer.alloc(1), 0, 1, null) > 0 || hash.digest('base64') !== entry.sha3) {
            throw (0,diagnostic/* failure */.V2)('PACKAGE_FILE_CHANGED', { path: entry.path });
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Joins what comes in small parts: compressing costs a fixed price per piece. */
function* inPieces(parts) {
    let batch = [];
    let size = 0;
    for (const part of parts) {
        batch.push(part);
        size += part.length;
        if (size >= piece) {
            yield Buffer.concat(batch, size);
            batch = [];
            size = 0;
        }
    }
    if (size > 0)
        yield Buffer.concat(batch, size);
}
/** Writes 255, "unknown", over the byte in gzip's header that names the operating system. */
function withoutOperatingSystem() {
    let offset = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            if (offset <= 9 && offset + chunk.length > 9)
                chunk[9 - offset] = 255;
            offset += chunk.length;
            done(null, chunk);
        },
    });
}

;// CONCATENATED MODULE: ./out/platform/dlthub/wire.js

/**
 * What the platform answers, as far as it is used here. Fields that are not named may come and go, and words of an open
 * vocabulary are plain text, so that a later platform is understood too. Integers are read as `bigint`.
 */
const wire_count = schemas/* bigint */.oad().transform(Number);
const json = schemas/* custom */.IeY((value) => value !== undefined);
const workspaceSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    dataplane_url: schemas/* string */.YjP(),
});
const uploadFields = {
    id: schemas/* string */.YjP(),
    version: wire_count,
    content_hash: schemas/* string */.YjP(),
    file_count: wire_count,
    size_bytes: wire_count,
    created_at: schemas/* string */.YjP(),
};
const wire_deploymentSchema = schemas/* looseObject */._H3(uploadFields);
const wire_configurationSchema = schemas/* looseObject */._H3({ ...uploadFields, profiles: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** One page of a list. `total` ends at 10,001. */
const pageOf = (item) => schemas/* looseObject */._H3({ items: schemas/* array */.YOg(item), total: wire_count });
const jobRowSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    job_ref: schemas/* string */.YjP(),
    job_definition: json,
    job_definition_engine_version: schemas/* bigint */.oad(),
    job_definition_hash: schemas/* string */.YjP(),
    version: wire_count,
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    deployment_module: schemas/* string */.YjP().nullish(),
    is_archived: schemas/* boolean */.zMY().optional(),
});
const moment = schemas/* string */.YjP().nullish();
/** A job as far as starting it needs. */
const runnableJobSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    job_ref: schemas/* string */.YjP(),
    job_type: schemas/* string */.YjP(),
    triggers: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    is_archived: schemas/* boolean */.zMY().optional(),
    is_paused: schemas/* boolean */.zMY().optional(),
    job_url: schemas/* string */.YjP().nullish(),
    public_url: schemas/* string */.YjP().nullish(),
});
const runFields = {
    id: schemas/* string */.YjP(),
    number: wire_count,
    status: schemas/* string */.YjP(),
    trigger: schemas/* string */.YjP(),
    profile: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    started_at: moment,
    finished_at: moment,
    duration_seconds: schemas/* union */.KCZ([schemas/* number */.aig(), wire_count]).nullish(),
    interval_start: moment,
    interval_end: moment,
};
/** A run that is told of beside its job. */
const briefRunSchema = schemas/* looseObject */._H3(runFields);
const runSchema = schemas/* looseObject */._H3({ ...runFields, job: schemas/* looseObject */._H3({ job_ref: schemas/* string */.YjP() }) });
const triggeredJobSchema = schemas/* looseObject */._H3({
    job_ref: schemas/* string */.YjP(),
    trigger: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullish(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    job_run: briefRunSchema.nullish(),
});
const itemFailureSchema = schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), detail: schemas/* string */.YjP() });
const triggerReceiptSchema = schemas/* looseObject */._H3({
    succeeded: schemas/* array */.YOg(triggeredJobSchema),
    skipped: schemas/* array */.YOg(triggeredJobSchema),
    failed: schemas/* array */.YOg(itemFailureSchema),
});
const cancelledRunSchema = schemas/* looseObject */._H3({ job_ref: schemas/* string */.YjP(), job_run_id: schemas/* string */.YjP(), job_run_number: wire_count });
const cancelReceiptSchema = schemas/* looseObject */._H3({
    succeeded: schemas/* array */.YOg(cancelledRunSchema),
    skipped: schemas/* array */.YOg(cancelledRunSchema),
    failed: schemas/* array */.YOg(itemFailureSchema),
});
const logLineSchema = schemas/* looseObject */._H3({
    content: schemas/* string */.YjP(),
    line_num: wire_count,
    source: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    io_stream: schemas/* string */.YjP(),
    reported_at: schemas/* string */.YjP(),
});
const variablesSchema = schemas/* looseObject */._H3({
    scopes: schemas/* array */.YOg(schemas/* looseObject */._H3({
        profile: schemas/* string */.YjP().nullish(),
        variables: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), value: schemas/* string */.YjP().nullish() })),
    })),
});
const changedVariablesSchema = schemas/* looseObject */._H3({
    results: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
});
const tokenSchema = schemas/* looseObject */._H3({ token: schemas/* string */.YjP(), expires_at: schemas/* bigint */.oad() });
const uploadIssuedSchema = schemas/* looseObject */._H3({ upload_token: schemas/* string */.YjP(), upload_url: schemas/* string */.YjP() });
const wire_filesSchema = schemas/* looseObject */._H3({
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({
        relative_path: schemas/* string */.YjP(),
        size_bytes: wire_count,
        sha3_256: schemas/* string */.YjP(),
        linkname: schemas/* string */.YjP().nullish(),
    })),
});
const deployedJobSchema = schemas/* looseObject */._H3({ outcome: schemas/* string */.YjP(), job: schemas/* looseObject */._H3({ job_ref: schemas/* string */.YjP() }) });
const deployReceiptSchema = schemas/* looseObject */._H3({
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    job_receipt: schemas/* looseObject */._H3({
        succeeded: schemas/* array */.YOg(deployedJobSchema),
        skipped: schemas/* array */.YOg(deployedJobSchema),
        failed: schemas/* array */.YOg(itemFailureSchema),
    }),
});
/** How the platform says no. `extra` holds reasons in one of several forms. */
const refusalSchema = schemas/* looseObject */._H3({
    detail: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().optional(),
    extra: schemas/* unknown */.L5J().optional(),
});

;// CONCATENATED MODULE: ./out/platform/dlthub/deploy-jobs.js



/**
 * Hands the jobs to the platform, or, in a dry run, asks what it would make of them. `owner` is the module whose jobs are
 * archived where they are no longer listed; null where none are. Rejects with `DLTHUB_JOBS_REFUSED`.
 */
async function deployJobs(client, manifest, owner, dryRun) {
    const body = {
        job_definition_engine_version: manifest.engine_version,
        job_definition_hash: (0,manifest_hash/* manifestHash */.w)(manifest),
        jobs: manifest.jobs,
        deployment_module: owner,
        description: manifest.description ?? null,
        dry_run: dryRun,
    };
    const receipt = await client.call('deploy_workspace', deployReceiptSchema, { json: body });
    const { failed } = receipt.job_receipt;
    if (failed.length === 0)
        return receipt;
    const reasons = failed.map(({ ref, detail }) => `\`${ref}\` ${client.world.redact(detail)}`).join('; ');
    throw (0,diagnostic/* failure */.V2)('DLTHUB_JOBS_REFUSED', { place: client.place, count: String(failed.length), reasons });
}
/** See `Platform.rehearse`. A key that may only read may not ask either. */
async function rehearseJobs(client, manifest, owner) {
    try {
        const { warnings, job_receipt: receipt } = await deployJobs(client, manifest, owner, true);
        const outcomes = [...receipt.succeeded, ...receipt.skipped].map(({ outcome, job }) => [job.job_ref, outcome]);
        return { warnings, outcomes: new Map(outcomes) };
    }
    catch (fault) {
        if (fault instanceof diagnostic/* DeploymentError */.gt && fault.diagnostics[0].code === 'DLTHUB_FORBIDDEN')
            return null;
        throw fault;
    }
}

// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: ./out/json/sha3.js
var sha3 = __webpack_require__(7972);
;// CONCATENATED MODULE: ./out/platform/dlthub/data-plane.js


/** A token with less time left than this, in seconds, is not used any more. */
const margin = 60;
/** Nothing is asked before the first call. `url` is the plane's address, asked for where it is not at hand. */
function openDataPlane(client, url = null) {
    let address = url;
    let held = null;
    async function at(renew) {
        address ??= (await client.call('get_workspace', workspaceSchema)).dataplane_url;
        const now = Date.parse(client.world.now()) / 1000;
        if (renew || held === null || held.expires - now <= margin) {
            const { token, expires_at: expires } = await client.call('issue_dataplane_token_workspace', tokenSchema);
            client.world.conceal([token]);
            held = { token, expires: Number(expires) };
        }
        return { url: address.replace(/\/+$/, ''), token: held.token };
    }
    /** A token that is refused is renewed once. */
    async function withToken(call) {
        const first = await at(false);
        try {
            return await call(first);
        }
        catch (error) {
            if (!isUnauthenticated(error))
                throw error;
        }
        const second = await at(true);
        return await call(second).catch((error) => {
            throw isUnauthenticated(error) ? (0,diagnostic/* failure */.V2)('DLTHUB_TOKEN_REFUSED', { place: new URL(second.url).host }) : error;
        });
    }
    return {
        call: (operation, schema, options) => withToken((place) => client.call(operation, schema, { ...options, at: place })),
        open: (operation, accept, patience, options) => withToken((place) => client.open(operation, accept, patience, { ...options, at: place })),
    };
}
function isUnauthenticated(error) {
    return error instanceof diagnostic/* DeploymentError */.gt && error.diagnostics[0].code === 'DLTHUB_KEY_REFUSED';
}
/** The files of a deployment, as the data plane lists them. It does not say which are executable. */
async function filesOf(plane, deployment) {
    const { files } = await plane.call('get_deployment_files', wire_filesSchema, { names: { deployment_id: deployment } });
    return files.map(({ relative_path: path, size_bytes: size, sha3_256: sha3, linkname }) => {
        if (typeof linkname === 'string')
            return { kind: 'link', path, sha3, target: linkname };
        return { kind: 'file', path, size, sha3, executable: false };
    });
}

;// CONCATENATED MODULE: ./out/platform/dlthub/lists.js

/** How many rows come at once, and how many the platform shows at most. */
const pageSize = 1000;
const furthest = 10_000;
/** Every row of a list, page by page. */
async function everyRow(client, operation, row, query = {}) {
    const rows = [];
    for (let offset = 0; offset <= furthest; offset += pageSize) {
        const paged = { ...query, limit: String(pageSize), offset: String(offset) };
        const { items, total } = await client.call(operation, pageOf(row), { query: paged });
        rows.push(...items);
        if (items.length === 0 || rows.length >= total)
            break;
    }
    return rows;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/in-force.js






async function readRows(client) {
    const [workspace, deployments, configuration, jobs] = await Promise.all([
        client.call('get_workspace', workspaceSchema),
        everyRow(client, 'list_deployments', wire_deploymentSchema),
        client.find('get_configuration_latest', wire_configurationSchema),
        everyRow(client, 'list_jobs', jobRowSchema),
    ]);
    return { workspace, deployments: newestFirst(deployments), configuration, jobs };
}
/** Sources disagree about the order of the platform's lists. */
function newestFirst(rows) {
    return rows.toSorted((a, b) => b.version - a.version);
}
/**
 * What is in force, as far as the platform gives it back: it keeps jobs and no manifest, and of code and settings it
 * shows hashes. What has the hash of something that is at hand here is that very thing.
 */
async function in_force_deployedOf(client, rows, recognition) {
    const { workspace, configuration } = rows;
    const [deployment] = rows.deployments;
    const jobs = rows.jobs.toSorted(byRef);
    const active = jobs.filter((row) => row.is_archived !== true);
    const archived = jobs
        .filter((row) => row.is_archived === true)
        .toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(b.updated_at, a.updated_at));
    return {
        revision: revisionOf(rows),
        base: {
            deployment: deployment?.version ?? null,
            configuration: configuration?.version ?? null,
            manifest_hash: null,
        },
        source: deployment === undefined ? null : { at: instant(deployment.created_at), actor: null, commit: null, runUrl: null },
        manifest: active.length === 0 ? null : manifestOf(active, workspace),
        files: deployment === undefined
            ? []
            : ((await recognition.files(deployment.content_hash)) ??
                (await filesOf(openDataPlane(client, workspace.dataplane_url), deployment.id))),
        configuration: configuration === null ? null : await recognition.configuration(configuration),
        jobs: [...active, ...archived].map((row) => recordOf(row, rows.deployments)),
    };
}
/** A name for this moment: two reads have the same exactly where nothing was put in force between them. */
function revisionOf({ deployments, configuration, jobs }) {
    const [deployment] = deployments;
    if (deployment === undefined && configuration === null && jobs.length === 0)
        return null;
    const states = jobs.toSorted(byRef).map((row) => [row.job_ref, row.job_definition_hash, row.is_archived === true]);
    return (0,sha3/* sha3Base64 */.j)((0,canonical_json/* canonicalJson */.d)([deployment?.id ?? null, configuration?.id ?? null, states]));
}
/** The jobs as one document. Their order, the tags and the moment of their making are not kept by the platform. */
function manifestOf(rows, { description }) {
    return {
        engine_version: rows[0]?.job_definition_engine_version ?? 1n,
        created_at: instant(rows[0]?.updated_at ?? ''),
        deployment_module: rows.find((row) => typeof row.deployment_module === 'string')?.deployment_module ?? '',
        jobs: rows.map(definitionOf),
        ...(typeof description === 'string' ? { description } : {}),
    };
}
/**
 * The definition as it was sent. Fields of later versions stay as they are, to be seen in a plan; the engine version
 * that the platform puts into definitions of the first engine, which have none of their own, is taken out again.
 */
function definitionOf({ job_definition: definition, job_definition_engine_version: engine }) {
    const { engine_version, ...fields } = definition;
    return engine === 1n || engine_version === undefined ? fields : { engine_version, ...fields };
}
/** The deployments that brought a job and last changed it: the latest that stood when it was written. */
function recordOf(row, deployments) {
    const standing = (at) => deployments.find(({ created_at }) => instant(created_at) <= instant(at))?.version ??
        deployments.at(-1)?.version ??
        1;
    return {
        job: definitionOf(row),
        status: row.is_archived === true ? 'archived' : 'active',
        since: standing(row.created_at),
        changed: standing(row.updated_at),
        module: row.deployment_module ?? null,
    };
}
/** A moment as it is written everywhere here. */
function instant(text) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? text : new Date(at).toISOString();
}
const byRef = (a, b) => (0,code_point_order/* compareCodePoints */.O)(a.job_ref, b.job_ref);

;// CONCATENATED MODULE: ./out/platform/dlthub/recognition.js
function recognise(workplace) {
    return {
        async files(contentHash) {
            const code = await workplace.code();
            return code.contentHash === contentHash ? code.entries : null;
        },
        async configuration(row) {
            const declared = await workplace.settings();
            return row.content_hash === declared.package.contentHash ? declared.configuration : unread(row);
        },
    };
}
/** Settings that nobody can read back: that they are others is known, and not which. */
function unread({ content_hash, profiles }) {
    const names = ['', ...profiles];
    return {
        contentHash: content_hash,
        profiles: names.map((profile) => ({ profile, settings: [], secrets: [], fingerprint: null, unread: true })),
    };
}

;// CONCATENATED MODULE: ./out/io/http-form.js

/** A `multipart/form-data` body. `boundary` must not occur in any of the files. */
function formBody(files, boundary) {
    const heads = files.map((file) => Buffer.from(headOf(file, boundary)));
    const end = Buffer.from(`--${boundary}--\r\n`);
    const sizes = files.map(({ content }) => ('path' in content ? (0,external_node_fs_.statSync)(content.path).size : content.length));
    const size = [...heads.map((head) => head.length + 2), ...sizes].reduce((sum, each) => sum + each, end.length);
    async function* bytes() {
        for (const [index, { content }] of files.entries()) {
            yield heads[index] ?? Buffer.alloc(0);
            if ('path' in content)
                yield* (0,external_node_fs_.createReadStream)(content.path);
            else
                yield content;
            yield Buffer.from('\r\n');
        }
        yield end;
    }
    return { type: `multipart/form-data; boundary=${boundary}`, size, bytes: bytes() };
}
function headOf({ name, filename, type }, boundary) {
    const disposition = `form-data; name="${name}"; filename="${filename}"`;
    return `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/fault.js



/** Whether asking again may help: the platform is overloaded, restarting or behind a gateway that is. */
function isTransient(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** A refusal as one sentence. */
function refusal(called, status, text) {
    const { place, operation, workspace, redact } = called;
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const body = parsed.kind === 'json' ? refusalSchema.safeParse(parsed.value) : null;
    const detail = body?.success === true ? body.data.detail : undefined;
    if (detail === undefined && !isTransient(status)) {
        return (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason: `status ${status} and ${formOf(text)}` });
    }
    const extra = body?.success === true ? reasonsOf(body.data.extra) : [];
    const reason = withoutStop(redact([detail ?? '', ...extra].map((each) => each.trim().replace(/\.+$/, '')).join('; ')));
    if (status === 401)
        return (0,diagnostic/* failure */.V2)('DLTHUB_KEY_REFUSED', { place, reason });
    if (status === 403)
        return (0,diagnostic/* failure */.V2)('DLTHUB_FORBIDDEN', { place, reason });
    if (status === 404)
        return (0,diagnostic/* failure */.V2)('DLTHUB_NOT_FOUND', { place, workspace });
    if (status === 409)
        return (0,diagnostic/* failure */.V2)('DLTHUB_CONFLICT', { place, reason });
    if (isTransient(status))
        return (0,diagnostic/* failure */.V2)('DLTHUB_UNAVAILABLE', { place, operation, status: String(status) });
    return (0,diagnostic/* failure */.V2)('DLTHUB_REFUSED', { place, operation, status: String(status), reason });
}
/** No answer at all: the system's words. */
function disconnection({ place, redact }, fault) {
    const message = fault instanceof Error ? fault.message || fault.name : String(fault);
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const reason = withoutStop(redact(message === '' ? code : message));
    if (isCertificateFault(code))
        return (0,diagnostic/* failure */.V2)('DLTHUB_CERTIFICATE_REFUSED', { place, reason });
    if (/^ERR_TLS|^ERR_SSL|^EPROTO/.test(code))
        return (0,diagnostic/* failure */.V2)('DLTHUB_TLS_REFUSED', { place, reason });
    return (0,diagnostic/* failure */.V2)('DLTHUB_UNREACHABLE', { place, reason });
}
/** Whether a fault came before anything was sent: nobody was there. */
function neverArrived(fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code);
}
function isCertificateFault(code) {
    return /CERT|^UNABLE_TO_|SELF_SIGNED/.test(code);
}
/** What came instead of JSON, without repeating it. */
function formOf(text) {
    if (text.trim() === '')
        return 'nothing';
    return /^\s*</.test(text) ? 'a web page' : 'a text that is not JSON';
}
/** What the platform says of single fields, or of a run that it declines: a list, or an object with one. */
function reasonsOf(extra) {
    if (typeof extra === 'string')
        return [extra];
    if (Array.isArray(extra))
        return extra.flatMap(reasonsOf);
    if (typeof extra !== 'object' || extra === null)
        return [];
    if ('reasons' in extra)
        return reasonsOf(extra.reasons);
    const said = 'message' in extra ? extra.message : 'detail' in extra ? extra.detail : undefined;
    if (typeof said !== 'string')
        return [];
    return ['key' in extra && typeof extra.key === 'string' ? `\`${extra.key}\`: ${said}` : said];
}
const withoutStop = (text) => text.trim().replace(/\.+$/, '') || 'no reason is given';

;// CONCATENATED MODULE: ./out/platform/dlthub/upload.js






/** The two things that are uploaded, and the names of their calls. */
const upload_kinds = {
    deployment: { issue: 'issue_upload_deployment', latest: 'get_deployment_latest', row: wire_deploymentSchema },
    configuration: { issue: 'issue_upload_configuration', latest: 'get_configuration_latest', row: wire_configurationSchema },
};
/**
 * Stores a package as a new version, in two steps: the platform names a place and a token for this one upload, and the
 * bytes go there. A version stands once all bytes have arrived; where the answer was lost, the latest version tells.
 */
async function uploadPackage(client, upload) {
    const { issue, latest, row } = upload_kinds[upload.kind];
    let fault = null;
    for await (const attempt of attempts(client.world, deadline(client.world))) {
        if (attempt > 1 && (await client.find(latest, row))?.content_hash === upload.contentHash)
            return;
        const { upload_token: token, upload_url: url } = await client.call(issue, uploadIssuedSchema);
        const body = formBody(upload.files, boundaryOf(upload));
        const answer = await client.send(checked(client, url), token, body).catch((error) => asFault(error));
        if (answer instanceof diagnostic/* DeploymentError */.gt) {
            fault = answer;
            if (!isPassing(answer))
                break;
        }
        else if (answer.status === 200 || answer.status === 201)
            return;
        else {
            fault = client.refuse(`upload_${upload.kind}`, answer.status, answer.text);
            if (!isTransient(answer.status))
                break;
        }
    }
    throw fault ?? new Error('no attempt was made');
}
/** A token goes nowhere but to where the platform sends it, and there to an address of the web alone. */
function checked({ place }, url) {
    if (/^https?:\/\//.test(url) && URL.canParse(url))
        return url;
    throw (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', {
        place,
        operation: 'upload',
        reason: 'the place for the upload is no URL',
    });
}
function asFault(error) {
    if (error instanceof diagnostic/* DeploymentError */.gt)
        return error;
    throw error;
}
function isPassing({ diagnostics: [first] }) {
    return first.code === 'DLTHUB_UNREACHABLE' || first.code === 'DLTHUB_UNAVAILABLE';
}
/** A text that nobody can have put into the files by chance. */
function boundaryOf({ kind, contentHash }) {
    return `dlt-deploy-${(0,external_node_crypto_.createHash)('sha256').update(`${kind} ${contentHash}`).digest('hex').slice(0, 40)}`;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/apply.js









/**
 * Code, configuration, jobs, in this order, then what is in force. The platform takes them one by one and takes none
 * back, so everything that can be refused is asked first: packages are made, and the jobs are tried in a dry run.
 */
async function apply_applyRelease(client, workplace, base, release) {
    const rows = await readRows(client);
    const recognition = recognise(workplace);
    const work = await workOf(workplace, rows, release);
    if (isDone(work))
        return await in_force_deployedOf(client, rows, recognition);
    if (revisionOf(rows) !== base.revision)
        throw apply_stale(base);
    const folder = await (0,temporary_folder/* temporaryFolder */.y)(client.world.temporary);
    try {
        const code = work.deployment === null ? null : await archive(work.deployment, (0,external_node_path_.join)(folder.path, 'workspace.tar.gz'));
        const settings = work.settings === null ? null : await archive(work.settings, (0,external_node_path_.join)(folder.path, 'settings.tar.gz'));
        const requirements = code === null ? null : await workplace.requirements();
        if (work.manifest !== null)
            await deployJobs(client, work.manifest, ownerOf(release), true);
        if (code !== null && requirements !== null) {
            const file = {
                name: 'file',
                filename: 'workspace.tar.gz',
                type: 'application/x-tar',
                content: { path: code.path },
            };
            const needs = {
                name: 'requirements_file',
                filename: 'requirements.json',
                type: 'application/json',
                content: requirements,
            };
            await uploadPackage(client, { kind: 'deployment', contentHash: code.contentHash, files: [file, needs] });
        }
        if (settings !== null) {
            const content = { path: settings.path };
            const file = { name: 'file', filename: 'configurations.tar.gz', type: 'application/x-tar', content };
            await uploadPackage(client, { kind: 'configuration', contentHash: settings.contentHash, files: [file] });
        }
    }
    finally {
        await folder.remove();
    }
    if (work.manifest !== null)
        await deployJobs(client, work.manifest, ownerOf(release), false);
    const after = await readRows(client);
    const left = await workOf(workplace, after, release);
    if (!isDone(left))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_NOT_IN_FORCE', { part: partOf(left), place: client.place });
    return await in_force_deployedOf(client, after, recognition);
}
async function workOf(workplace, rows, release) {
    const settings = release.configuration === null ? null : (await workplace.settings()).package;
    const [deployment] = rows.deployments;
    return {
        deployment: unless(release.deployment, deployment?.content_hash),
        settings: unless(settings, rows.configuration?.content_hash),
        manifest: release.manifest !== null && !hasJobs(rows, release.manifest, ownerOf(release)) ? release.manifest : null,
    };
}
function unless(wanted, inForce) {
    return wanted?.contentHash === inForce ? null : wanted;
}
/** The module that claims the jobs of a release; null for jobs that come by themselves. */
function ownerOf({ manifest, adHoc }) {
    return adHoc === true ? null : (manifest?.deployment_module ?? null);
}
/**
 * Whether the jobs of the manifest are live, by the hashes of their definitions, and no other that its module owns. To
 * jobs of others it has no claim, as the platform has it.
 */
function hasJobs({ jobs }, manifest, owner) {
    const live = jobs.filter((row) => row.is_archived !== true);
    const hashes = new Map(live.map((row) => [row.job_ref, row.job_definition_hash]));
    const wanted = new Map(manifest.jobs.map((job) => [job.job_ref, (0,manifest_hash/* jobHash */.Q)(job)]));
    const isLeft = (row) => owner !== null && row.deployment_module === owner && !wanted.has(row.job_ref);
    return [...wanted].every(([ref, hash]) => hashes.get(ref) === hash) && !live.some(isLeft);
}
const isDone = ({ deployment, settings, manifest }) => deployment === null && settings === null && manifest === null;
function partOf({ deployment, settings }) {
    if (deployment !== null)
        return 'The code';
    return settings === null ? 'The manifest' : 'The configuration';
}
async function archive(listing, path) {
    try {
        await writePackageArchive(listing, listing.root, path);
    }
    catch (fault) {
        const changed = changedFile(listing, fault);
        throw changed === null ? fault : (0,diagnostic/* failure */.V2)('PACKAGE_CHANGED', { path: changed });
    }
    return { path, contentHash: listing.contentHash };
}
/** Which file is no longer the one that was planned; null where something else went wrong. */
function changedFile({ entries }, fault) {
    if (!(fault instanceof diagnostic/* DeploymentError */.gt) || fault.diagnostics[0].code !== 'PACKAGE_FILE_CHANGED')
        return null;
    return entries.find(({ path }) => fault.message.includes(path))?.path ?? '';
}
function apply_stale({ base: { deployment, configuration } }) {
    const none = deployment === null && configuration === null;
    const name = none ? 'an empty platform' : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`;
    return (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: name });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./out/io/http.js




/** Nobody's answer is longer than this many bytes. */
const http_longest = 64 * 1024 * 1024;
/** Sends one request and takes its answer whole. Rejects as `openHttp`. */
async function sendHttp(request) {
    const { bytes, ...answer } = await openHttp(request);
    return { ...answer, text: await textOf(bytes) };
}
/**
 * Sends one request. The body streams: memory does not grow with it. Rejects with the system's error where the
 * connection fails, and with the body's own where that cannot be read.
 */
async function openHttp({ method, url, headers, body, patience }) {
    const { protocol } = new URL(url);
    const size = body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.size) };
    const options = { method, headers: { ...headers, ...size }, timeout: patience };
    const outgoing = protocol === 'https:' ? (0,external_node_https_.request)(url, options) : (0,external_node_http_.request)(url, options);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${Math.round(patience / 1000)} seconds`)));
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    });
    const sent = body === undefined ? ended(outgoing) : (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.bytes), outgoing);
    // Where the body cannot be read or sent, the connection is destroyed with that fault, and no answer comes.
    sent.catch(() => undefined);
    const incoming = await answered;
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: bytesOf(incoming, outgoing) };
}
async function* bytesOf(incoming, outgoing) {
    for await (const chunk of incoming)
        yield chunk;
    if (!outgoing.writableFinished)
        outgoing.destroy();
}
async function ended(outgoing) {
    outgoing.end();
}
async function textOf(bytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > http_longest)
            throw new Error(`the answer is longer than ${http_longest} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./out/platform/dlthub/patiently.js



/** After so many attempts nobody is at home: an address that is wrong stays wrong. Some ten seconds. */
const knocks = 7;
/**
 * Asks until the platform has time, or until patience runs out. What it refuses is not asked again; what must happen
 * only `once` neither, unless it certainly did not happen: then the platform said so, or nobody was reached.
 */
async function patiently_patiently(world, called, ask, once) {
    let fault = null;
    for await (const attempt of attempts(world, deadline(world))) {
        const answer = await ask().catch((error) => {
            fault = disconnection(called, error);
            if (fault.diagnostics[0].code !== 'DLTHUB_UNREACHABLE')
                throw fault;
            if (neverArrived(error)) {
                if (attempt >= knocks)
                    throw fault;
            }
            else if (once)
                throw unknownOutcome(called, fault);
            return null;
        });
        if (answer === null)
            continue;
        if (!isTransient(answer.status))
            return answer;
        fault = refusal(called, answer.status, '');
        if (once && answer.status !== 429 && answer.status !== 503)
            throw unknownOutcome(called, fault);
        await world.sleep(waitOf(answer));
    }
    throw fault ?? new Error('no attempt was made');
}
function unknownOutcome({ place, operation }, fault) {
    return (0,diagnostic/* failure */.V2)('DLTHUB_OUTCOME_UNKNOWN', { place, operation, reason: fault.message.replace(/\.$/, '') });
}
/** What `Retry-After` asks for, up to half a minute. In milliseconds. */
function waitOf({ headers }) {
    const seconds = Number(headers['retry-after'] ?? 0);
    return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 30) * 1000 : 0;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/route-table.js
/** The calls of dlthub-client 0.28.7's generation that this program makes. Made by test/oracle/dlthub-routes.ts from the package. */
const routeTable = {
    get_workspace: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}', success: [200] },
    issue_dataplane_token_workspace: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/-issue-dataplane-token',
        success: [200],
    },
    deploy_workspace: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/-deploy', success: [200] },
    list_jobs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/jobs', success: [200] },
    trigger_jobs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/-trigger', success: [200] },
    publish_job: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-publish', success: [200] },
    unpublish_job: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-unpublish',
        success: [200],
    },
    list_job_runs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200] },
    create_job_run: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200, 201] },
    get_job_run: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs/{job_run_id}', success: [200] },
    cancel_job_runs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs/-cancel', success: [200] },
    get_job_run_logs: {
        method: 'GET',
        path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/logs',
        success: [200],
    },
    get_job_run_log_stream: {
        method: 'GET',
        path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/log-stream',
        success: [200],
    },
    list_deployments: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/deployments', success: [200] },
    get_deployment_latest: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/deployments/latest',
        success: [200],
    },
    issue_upload_deployment: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/deployments/-issue-upload',
        success: [200],
    },
    get_deployment_files: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/deployments/{deployment_id}/files',
        success: [200],
    },
    list_configurations: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/configurations', success: [200] },
    get_configuration_latest: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/configurations/latest',
        success: [200],
    },
    issue_upload_configuration: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/configurations/-issue-upload',
        success: [200],
    },
    list_workspace_variables: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
    update_workspace_variables: { method: 'PATCH', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
};

;// CONCATENATED MODULE: ./out/platform/dlthub/routes.js

/** Every call of this program, under the name that the platform's own description has for it. */
const routes = routeTable;
/** The path of a call, its names encoded. */
function pathOf(operation, names) {
    return routes[operation].path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name] ?? ''));
}

;// CONCATENATED MODULE: ./out/platform/dlthub/client.js







/** Milliseconds of silence: of a call, and of an upload. */
const client_patience = { call: 60_000, upload: 300_000 };
function openClient({ apiUrl, apiKey, workspace }, world) {
    world.conceal([apiKey]);
    const called = (operation, url = apiUrl) => ({
        place: new URL(url).host,
        operation,
        workspace,
        redact: world.redact,
    });
    const place = new URL(apiUrl).host;
    const headers = (token, accept = 'application/json') => ({
        authorization: `Bearer ${token}`,
        accept,
        'user-agent': agent,
    });
    function requestOf(operation, options) {
        const query = queryOf(options.query ?? {});
        return {
            method: routes[operation].method,
            url: `${options.at?.url ?? apiUrl}${pathOf(operation, { workspace_id: workspace, ...options.names })}${query}`,
            headers: headers(options.at?.token ?? apiKey),
            ...(options.json === undefined ? {} : { body: jsonBody(options.json) }),
            patience: client_patience.call,
        };
    }
    async function ask(operation, options = {}) {
        const request = requestOf(operation, options);
        return await patiently_patiently(world, called(operation, options.at?.url), () => sendHttp(request), options.once === true);
    }
    async function find(operation, schema, options = {}) {
        const { status, text } = await ask(operation, options);
        const where = called(operation, options.at?.url);
        if (status === 404 && formOf(text) !== 'a web page')
            return null;
        if (!routes[operation].success.includes(status))
            throw refusal(where, status, text);
        return understood(where, schema, text);
    }
    return {
        place,
        world,
        ask,
        find,
        async call(operation, schema, options) {
            const found = await find(operation, schema, options);
            if (found === null)
                throw (0,diagnostic/* failure */.V2)('DLTHUB_NOT_FOUND', { place, workspace });
            return found;
        },
        async open(operation, accept, silence, options) {
            const request = requestOf(operation, options);
            const streamed = { ...request, headers: { ...request.headers, accept }, patience: silence };
            const where = called(operation, options.at?.url);
            const answer = await patiently_patiently(world, where, () => openHttp(streamed), false);
            if (answer.status === 200)
                return answer;
            const text = await wholeText(answer);
            if (answer.status === 404 && formOf(text) !== 'a web page')
                return null;
            throw refusal(where, answer.status, text);
        },
        async send(url, token, body) {
            world.conceal([token]);
            const request = { method: 'POST', url, headers: headers(token), body, patience: client_patience.upload };
            return await sendHttp(request).catch((fault) => {
                throw fault instanceof diagnostic/* DeploymentError */.gt ? fault : disconnection(called('upload', url), fault);
            });
        },
        understand: (operation, schema, text) => understood(called(operation), schema, text),
        refuse: (operation, status, text, url) => refusal(called(operation, url), status, text),
    };
}
const agent = 'dlt-deploy';
function queryOf(query) {
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        for (const each of [value].flat())
            written.append(name, each);
    return written.size === 0 ? '' : `?${written}`;
}
async function wholeText({ bytes }) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
/** The answer's value, in the shape it must have. */
function understood({ place, operation }, schema, text) {
    const unreadable = (reason) => (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason });
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid')
        throw unreadable(formOf(text));
    const checked = schema.safeParse(parsed.value);
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    throw unreadable(`\`${issue?.path.join('.') ?? ''}\` is not as expected`);
}
function jsonBody(value) {
    const bytes = Buffer.from((0,write_json/* writeJson */.G)(value));
    return { type: 'application/json', size: bytes.length, bytes: [bytes] };
}

// EXTERNAL MODULE: ./out/platform/runner.js
var runner = __webpack_require__(9674);
;// CONCATENATED MODULE: ./out/platform/dlthub/text-lines.js
/** The lines of a body that comes piece by piece, without their ends. A last line that is cut off comes too. */
async function* textLines(bytes) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of bytes) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            yield line.replace(/\r$/, '');
    }
    rest += decoder.decode();
    if (rest !== '')
        yield rest;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/log-events.js



/** A stored log: one JSON document a line. What is none, such as a line cut off, is left out. */
async function* storedEvents(bytes) {
    for await (const line of textLines(bytes)) {
        const row = rowOf(line);
        if (row !== null)
            yield { kind: 'line', row };
    }
}
/**
 * A live log: server-sent events of one `data:` line each. Comments keep the connection alive; events of other
 * names are left out.
 */
async function* liveEvents(bytes) {
    let event = 'message';
    for await (const line of textLines(bytes)) {
        if (line.startsWith(':'))
            yield { kind: 'alive' };
        const [, field, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? [];
        if (field === 'event')
            event = value.trim();
        if (field !== 'data')
            continue;
        const row = event === 'log' ? rowOf(value) : null;
        if (row !== null)
            yield { kind: 'line', row };
        if (event === 'error')
            yield { kind: 'fault', reason: log_events_reasonOf(value) };
        event = 'message';
    }
}
function rowOf(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const checked = parsed.kind === 'json' ? logLineSchema.safeParse(parsed.value) : null;
    return checked?.success === true ? checked.data : null;
}
function log_events_reasonOf(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const { value } = parsed.kind === 'json' ? parsed : { value: null };
    const told = typeof value === 'object' && value !== null && 'error' in value ? value['error'] : null;
    return typeof told === 'string' && told !== '' ? told : 'the live log failed';
}

;// CONCATENATED MODULE: ./out/platform/dlthub/seen-lines.js
/**
 * Tells lines that are new from those that a second connection repeats: a log counts its lines, each writer's by
 * itself or all together.
 */
function seenLines() {
    const last = new Map();
    return ({ source, stage, io_stream: stream, line_num: number }) => {
        const writer = `${stage} ${source} ${stream}`;
        if (number <= (last.get(writer) ?? Number.NEGATIVE_INFINITY))
            return false;
        last.set(writer, number);
        return true;
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/log.js




/** Milliseconds of silence after which a live log is opened anew, and which end a replay, as dltHub's client has it. */
const silence = { live: 60_000, replay: 1_000 };
/** How long after its end a run's stored log may still be on its way, in milliseconds. (dlthub-client 0.28) */
const consolidation = 180_000;
/** Milliseconds between two looks at a run that has no live log: at first, and later. */
const pauses = { first: 250, growth: 1.5, longest: 2_000 };
/**
 * See `Runner.log`. A run under way has a live log, one that ended a stored one; between the two, for a little while,
 * the live one once more.
 */
async function* readLog(reader, run, options) {
    const isNew = seenLines();
    const latest = options.follow ? yield* follow(reader, run, options.until, isNew) : run;
    if (latest === null)
        return;
    const ended = (0,runner/* standing */.J)(latest) === 'under way' ? null : Date.parse(latest.finished ?? latest.created);
    for await (const _ of attempts(reader.world, (ended ?? 0) + consolidation)) {
        const stored = ended === null ? null : await storedLog(reader, latest);
        if (stored !== null)
            return void (yield* lines(stored, isNew));
        if (ended !== null && Date.parse(reader.world.now()) - ended > consolidation)
            return;
        const broke = yield* lines(log_quietly(liveLog(reader, latest, silence.replay)), isNew);
        if (ended === null || !broke)
            return;
    }
}
/** Resolves to whether the log broke off. */
async function* lines(events, isNew) {
    let broke = false;
    for await (const event of events) {
        if (event.kind === 'fault')
            broke = true;
        else if (event.kind === 'line' && isNew(event.row))
            yield lineOf(event.row);
    }
    return broke;
}
/**
 * Lines as they are written, over broken connections, until the run ends. Resolves to the run where its log is to be
 * read once more, since what broke off may be missing; to null where all was said.
 */
async function* follow(reader, first, until, isNew) {
    const { world } = reader;
    const isLate = () => until !== null && Date.parse(world.now()) >= until;
    let run = first;
    for (let pause = pauses.first; (0,runner/* standing */.J)(run) === 'under way' && !isLate(); pause *= pauses.growth) {
        let broke = run.status === 'pending';
        if (!broke) {
            for await (const event of log_quietly(liveLog(reader, run, silenceUntil(world, until)))) {
                if (event.kind === 'fault')
                    broke = true;
                else if (event.kind === 'line' && isNew(event.row))
                    yield lineOf(event.row);
                if (isLate())
                    return null;
            }
        }
        run = (await reader.run(run.id)) ?? run;
        if ((0,runner/* standing */.J)(run) !== 'under way')
            return broke ? run : null;
        await world.sleep(Math.min(pause, pauses.longest));
    }
    return isLate() ? null : run;
}
/** A connection that breaks ends a log as its end does, with a fault: the run's own state tells which it was. */
async function* log_quietly(events) {
    try {
        yield* events;
    }
    catch (error) {
        yield { kind: 'fault', reason: error instanceof Error ? error.message : String(error) };
    }
}
async function* liveLog({ plane }, run, patience) {
    const names = { job_run_id: run.id };
    const answer = await plane.open('get_job_run_log_stream', 'text/event-stream', patience, { names });
    if (answer === null)
        yield { kind: 'fault', reason: 'there is no live log' };
    else
        yield* liveEvents(answer.bytes);
}
/** Null where there is none, or not yet. */
async function storedLog({ plane }, run) {
    const names = { job_run_id: run.id };
    const answer = await plane.open('get_job_run_logs', 'application/x-ndjson', silence.live, { names });
    return answer === null ? null : storedEvents(answer.bytes);
}
function silenceUntil({ now }, until) {
    return until === null ? silence.live : Math.max(1, Math.min(silence.live, until - Date.parse(now())));
}
function lineOf({ content, source, io_stream: stream, reported_at: at }) {
    return { text: content.replace(/\r?\n$/, ''), source, stream, at };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/run-rows.js

function runPage(workspacePage) {
    return (id) => `${workspacePage}/runs/${encodeURIComponent(id)}`;
}
function runOf(row, job, page) {
    const { interval_start: start, interval_end: end } = row;
    return {
        id: row.id,
        job,
        number: row.number,
        status: row.status,
        trigger: row.trigger,
        profile: row.profile,
        created: instant(row.created_at),
        started: momentOf(row.started_at),
        finished: momentOf(row.finished_at),
        seconds: row.duration_seconds ?? null,
        interval: start && end ? { start: instant(start), end: instant(end) } : null,
        url: page(row.id),
    };
}
const momentOf = (text) => (text ? instant(text) : null);

;// CONCATENATED MODULE: ./out/platform/dlthub/start-jobs.js






/** Starts what is selected and what is named. Rejects with `JOB_UNKNOWN`, and `DLTHUB_OUTCOME_UNKNOWN` where jobs may have started. */
async function triggerJobs(client, request, page) {
    const ids = await idsOf(client, request.jobs);
    const json = {
        selectors: request.selectors.length === 0 ? null : [...request.selectors],
        job_ids: ids.length === 0 ? null : [...ids],
        ...(request.profile === null ? {} : { profile: request.profile }),
        refresh: request.refresh,
        dry_run: request.dryRun,
    };
    const options = { json, once: !request.dryRun };
    const { succeeded, skipped, failed } = await client.call('trigger_jobs', triggerReceiptSchema, options);
    return [
        ...succeeded.map(({ job_ref: job, trigger, job_run: run }) => {
            return { kind: 'started', job, trigger, run: run ? runOf(run, job, page) : null };
        }),
        ...skipped.map(({ job_ref: job, trigger, status, reasons }) => {
            return { kind: 'skipped', job, trigger, status: status ?? 'skipped', reasons: reasons ?? [] };
        }),
        ...failed.map(({ ref: job, detail: reason }) => ({ kind: 'failed', job, reason })),
    ];
}
/** Starts one job. A run that is declined is a conflict to the platform, which tells the reasons. */
async function startJob(client, request, page) {
    const { job, trigger, mode, profile, refresh, skipFreshness } = request;
    const [id = ''] = await idsOf(client, [job]);
    const json = {
        job_id: id,
        trigger,
        mode,
        ...(profile === null ? {} : { profile }),
        refresh,
        skip_freshness: skipFreshness,
    };
    const { status, text } = await client.ask('create_job_run', { json, once: true });
    if (routes.create_job_run.success.includes(status)) {
        return {
            kind: 'started',
            job,
            trigger,
            run: runOf(client.understand('create_job_run', runSchema, text), job, page),
        };
    }
    const declined = status === 409 ? declinedBecause(text) : null;
    if (declined === null)
        throw client.refuse('create_job_run', status, text);
    return { kind: 'skipped', job, trigger, ...declined };
}
/** The platform's ids of live jobs. Rejects with `JOB_UNKNOWN`. */
async function idsOf(client, refs) {
    if (refs.length === 0)
        return [];
    const [only] = refs.length === 1 ? refs : [];
    const query = { is_archived: 'false', ...(only === undefined ? {} : { ref: only }) };
    const rows = await everyRow(client, 'list_jobs', runnableJobSchema, query);
    const ids = new Map(rows.map(({ job_ref, id }) => [job_ref, id]));
    return refs.map((job) => {
        const id = ids.get(job);
        if (id === undefined)
            throw (0,diagnostic/* failure */.V2)('JOB_UNKNOWN', { job, suggestion: '' });
        return id;
    });
}
/** Null where the conflict is not about this run. */
function declinedBecause(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const body = parsed.kind === 'json' ? refusalSchema.safeParse(parsed.value) : null;
    if (body?.success !== true)
        return null;
    const { code, detail, extra } = body.data;
    const reasons = typeof extra === 'object' && extra !== null && 'reasons' in extra ? extra.reasons : null;
    if (!Array.isArray(reasons))
        return null;
    const texts = reasons.filter((each) => typeof each === 'string');
    return { status: code ?? 'skipped', reasons: texts.length === 0 && detail !== undefined ? [detail] : texts };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/dlthub-runner.js





/** Runs on dltHub's platform. `page` is the workspace's page in the web app. */
function openDltHubRunner(client, plane, page) {
    const see = runPage(page);
    const run = async (id) => {
        const row = await client.find('get_job_run', runSchema, { names: { job_run_id: id } });
        return row === null ? null : runOf(row, row.job.job_ref, see);
    };
    return {
        jobs: async () => (await everyRow(client, 'list_jobs', runnableJobSchema)).map(runnable),
        trigger: (request) => triggerJobs(client, request, see),
        start: (request) => startJob(client, request, see),
        publish: async (job) => (await atJob(client, 'publish_job', job)).public_url ?? null,
        unpublish: async (job) => void (await atJob(client, 'unpublish_job', job)),
        runs: async (filter) => (await runRows(client, filter)).map((row) => runOf(row, row.job.job_ref, see)),
        run,
        async cancel(ids, dryRun) {
            if (ids.length === 0)
                return [];
            const json = { job_run_ids: [...ids], dry_run: dryRun };
            const receipt = await client.call('cancel_job_runs', cancelReceiptSchema, { json });
            const told = (kind) => (each) => ({ kind, job: each.job_ref, run: each.job_run_id, number: each.job_run_number });
            return [
                ...receipt.succeeded.map(told('cancelling')),
                ...receipt.skipped.map(told('over')),
                ...receipt.failed.map(({ ref, detail }) => ({ kind: 'failed', run: ref, reason: detail })),
            ];
        },
        log: (of, options) => readLog({ plane, world: client.world, run }, of, options),
    };
}
async function atJob(client, operation, job) {
    const [id = ''] = await idsOf(client, [job]);
    return await client.call(operation, runnableJobSchema, { names: { job_id: id } });
}
function runnable(row) {
    return {
        ref: row.job_ref,
        type: row.job_type,
        triggers: row.triggers ?? [],
        archived: row.is_archived === true,
        paused: row.is_paused === true,
        url: row.job_url ?? null,
        publicUrl: row.public_url ?? null,
    };
}
/** How many runs the platform shows at once. */
const dlthub_runner_pageSize = 1000;
const underWay = ['pending', 'starting', 'running', 'cancelling'];
/** One job's runs are asked for; several jobs' are picked from everybody's, since the platform takes one job alone. */
async function runRows(client, { jobs, number, underWay: going, limit }) {
    const [only] = jobs?.length === 1 ? jobs : [];
    const job = only === undefined ? null : await jobId(client, only);
    if (only !== undefined && job === null)
        return [];
    const picked = jobs === null || jobs.length === 1 ? null : new Set(jobs);
    const filters = {
        ...(job === null ? { include_system_job_runs: 'true' } : { job_id: job }),
        ...(number === null ? {} : { number: String(number) }),
        ...(going ? { status: underWay } : {}),
    };
    const rows = [];
    for (let offset = 0; rows.length < limit; offset += dlthub_runner_pageSize) {
        const size = picked === null ? Math.min(dlthub_runner_pageSize, limit - rows.length) : dlthub_runner_pageSize;
        const query = { ...filters, limit: String(size), offset: String(offset) };
        const { items, total } = await client.call('list_job_runs', pageOf(runSchema), { query });
        rows.push(...items.filter(({ job: { job_ref } }) => picked === null || picked.has(job_ref)));
        if (items.length === 0 || offset + items.length >= total)
            break;
    }
    return rows.slice(0, limit);
}
/** The platform's id of a job; null where it has none of this name. */
async function jobId(client, ref) {
    const { items } = await client.call('list_jobs', pageOf(runnableJobSchema), { query: { ref, limit: '1' } });
    return items[0]?.id ?? null;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/variables.js

/** The variables of a workspace. They lie on its data plane, and are for its owners. */
function openVariables(plane, world) {
    return {
        async list() {
            const { scopes } = await plane.call('list_workspace_variables', variablesSchema);
            return scopes.map(({ profile, variables }) => ({
                profile: profile ?? null,
                variables: variables.map(({ name, type, value }) => ({
                    name,
                    kind: type === 'plain' ? 'plain' : 'secret',
                    value: type === 'plain' ? (value ?? null) : null,
                })),
            }));
        },
        async change(profile, { set, remove }) {
            world.conceal(set.flatMap(({ kind, value }) => (kind === 'secret' ? [value] : [])));
            const json = {
                profile,
                ...(set.length === 0 ? {} : { upserts: set.map(({ name, kind, value }) => ({ type: kind, name, value })) }),
                ...(remove.length === 0 ? {} : { deletes: [...remove] }),
            };
            return (await plane.call('update_workspace_variables', changedVariablesSchema, { json })).results;
        },
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/dlthub-platform.js











const publicApiUrl = 'https://api.dlthub.com';
/** Opens the platform of dltHub for one workspace. Nothing is asked of it before the first call. */
function openDltHubPlatform(options, world) {
    const { workspace, apiKey } = options;
    const apiUrl = addressOf(options.apiUrl);
    const client = openClient({ apiUrl, apiKey, workspace }, world);
    const plane = openDataPlane(client);
    const recognition = recognise(options);
    const deployments = async () => newestFirst(await everyRow(client, 'list_deployments', wire_deploymentSchema));
    const configurations = async () => newestFirst(await everyRow(client, 'list_configurations', wire_configurationSchema));
    return {
        name: 'dlthub',
        place: `workspace ${workspace} of ${client.place}`,
        read: async () => await in_force_deployedOf(client, await readRows(client), recognition),
        apply: (base, release) => apply_applyRelease(client, options, base, release),
        rehearse: (manifest, adHoc) => rehearseJobs(client, manifest, adHoc ? null : manifest.deployment_module),
        async deployments() {
            return (await deployments()).map((row) => ({
                version: row.version,
                contentHash: row.content_hash,
                files: row.file_count,
                size: row.size_bytes,
                provenance: writtenAt(row.created_at),
            }));
        },
        async deploymentFiles(version) {
            const found = (await deployments()).find((row) => row.version === version);
            if (found === undefined)
                return null;
            return await filesOf(plane, found.id);
        },
        async configurations() {
            return (await configurations()).map((row) => ({
                version: row.version,
                contentHash: row.content_hash,
                profiles: row.profiles,
                provenance: writtenAt(row.created_at),
            }));
        },
        async configuration(version) {
            const found = (await configurations()).find((row) => row.version === version);
            return found === undefined ? null : await recognition.configuration(found);
        },
        variables: openVariables(plane, world),
        runner: openDltHubRunner(client, plane, webPage(apiUrl, workspace)),
    };
}
/** The platform keeps when a version came, and nothing of where it came from that is of use here. */
function writtenAt(at) {
    return { at: instant(at), actor: null, commit: null, runUrl: null };
}
/** The page of a workspace: the API's host without `api.`, and on the public platform with `app.` in its place. */
function webPage(apiUrl, workspace) {
    const { protocol, host } = new URL(apiUrl);
    const bare = host.replace(/^api\./, '');
    return `${protocol}//${bare.startsWith('dlthub.com') ? `app.${bare}` : bare}/w/${encodeURIComponent(workspace)}`;
}
/** The address without a slash at the end; one of before the API had a host of its own becomes that host's. */
function addressOf(url) {
    const old = /^(https?):\/\/dlthub\.(app|net|test|dev)\/api\/(?:api|auth)\/?$/.exec(url);
    const address = old === null ? url.replace(/\/+$/, '') : `${old[1]}://api.dlthub.${old[2]}`;
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_URL_INVALID', { url });
    return address;
}

// EXTERNAL MODULE: ./out/io/process.js
var process = __webpack_require__(5840);
// EXTERNAL MODULE: ./out/workspace/required-dlt.js
var required_dlt = __webpack_require__(5536);
// EXTERNAL MODULE: ./out/workspace/required-python.js
var required_python = __webpack_require__(1404);
// EXTERNAL MODULE: ./out/workspace/required-version.js
var required_version = __webpack_require__(908);
;// CONCATENATED MODULE: ./out/workspace/requirements-marker.js
const token = /\s*(?:(\()|(\))|(and|or)\b|(===|==|!=|~=|<=|>=|<|>|not\s+in\b|in\b)|('[^']*'|"[^"]*")|([a-z][a-z_.]*))/y;
const aliases = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
const variables = new Set([
    ...['python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_release', 'platform_system'],
    ...['platform_version', 'platform_machine', 'platform_python_implementation', 'implementation_name'],
    ...['implementation_version', 'extra', 'extras', 'dependency_groups'],
]);
/** The condition as `packaging` writes it: double quotes, single spaces; null for one that it refuses. */
function markerText(text) {
    const words = tokens(text.trim());
    if (words === null)
        return null;
    const read = readMarker(words, 0);
    return read === null || read.end !== words.length ? null : format(read.marker, true);
}
function tokens(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const found = token.exec(text);
        if (found === null)
            return null;
        const [, open, close, join, operator, quoted, name] = found;
        if (open !== undefined)
            words.push({ kind: 'open', text: open });
        else if (close !== undefined)
            words.push({ kind: 'close', text: close });
        else if (join !== undefined)
            words.push({ kind: 'join', text: join });
        else if (operator !== undefined)
            words.push({ kind: 'operator', text: operator.replace(/\s+/, ' ') });
        else if (quoted !== undefined)
            words.push({ kind: 'text', text: quoted.slice(1, -1) });
        else {
            const variable = aliases[name ?? ''] ?? name ?? '';
            if (!variables.has(variable))
                return null;
            words.push({ kind: 'variable', text: variable });
        }
        at = token.lastIndex;
    }
    return words;
}
function readMarker(words, start) {
    const parts = [];
    for (let at = start;; at++) {
        const atom = readAtom(words, at);
        if (atom === null)
            return null;
        parts.push(atom.marker);
        at = atom.end;
        if (words[at]?.kind !== 'join')
            return { marker: parts, end: at };
        parts.push(words[at]?.text ?? '');
    }
}
function readAtom(words, at) {
    if (words[at]?.kind === 'open') {
        const inner = readMarker(words, at + 1);
        return inner === null || words[inner.end]?.kind !== 'close' ? null : { marker: inner.marker, end: inner.end + 1 };
    }
    const [left, operator, right] = words.slice(at, at + 3);
    if (left === undefined || right === undefined || operator?.kind !== 'operator')
        return null;
    if (![left, right].every(({ kind }) => kind === 'text' || kind === 'variable'))
        return null;
    const extra = [left, right].some(({ kind, text }) => kind === 'variable' && text === 'extra');
    const written = [left, right].map(({ kind, text }) => kind === 'variable' ? text : `"${extra ? canonicalName(text) : text}"`);
    return { marker: [`${written[0]} ${operator.text} ${written[1]}`], end: at + 3 };
}
/** Parentheses stay where they hold more than one comparison, but for those around the whole. */
function format(marker, outermost) {
    const [only] = marker;
    if (marker.length === 1 && only !== undefined)
        return typeof only === 'string' ? only : format(only, true);
    const inner = marker.map((part) => (typeof part === 'string' ? part : format(part, false))).join(' ');
    return outermost ? inner : `(${inner})`;
}
/** PEP 503. */
function canonicalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./out/workspace/requirements-line.js


const shape = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
const extraName = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
const release = String.raw `v?(?:\d+!)?\d+(?:\.\d+)*`;
const suffix = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?`;
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const clauses = [
    /^===\s*[^\s;)]+$/,
    new RegExp(`^(?:==|!=)\\s*${release}(?:\\.\\*|${suffix}${local})$`, 'i'),
    new RegExp(`^~=\\s*v?(?:\\d+!)?\\d+(?:\\.\\d+)+${suffix}$`, 'i'),
    new RegExp(`^(?:<=|>=|<|>)\\s*${release}${suffix}$`, 'i'),
];
/**
 * One requirement of PEP 508 as Python's `packaging` writes it: extras and clauses sorted, conditions with double quotes.
 * Null for a text that is no requirement; dlt leaves it out (dlt/_workspace/deployment/requirements.py).
 */
function requirementText(line) {
    const found = shape.exec(line);
    if (found === null)
        return null;
    const [, name = '', extras, rest = ''] = found;
    const listed = (extras ?? '').split(',').map((extra) => extra.trim());
    const named = extras === undefined || extras.trim() === '' ? [] : listed;
    if (!named.every((extra) => extraName.test(extra)))
        return null;
    const head = `${name}${named.length === 0 ? '' : `[${unique(named).join(',')}]`}`;
    return rest.startsWith('@') ? withUrl(head, rest.slice(1).trimStart()) : withClauses(head, rest);
}
function withUrl(head, rest) {
    const [, url = '', condition] = /^(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? [];
    if (url === '')
        return null;
    if (condition === undefined)
        return `${head} @ ${url}`;
    const marker = markerText(condition);
    return marker === null ? null : `${head} @ ${url} ; ${marker}`;
}
function withClauses(head, rest) {
    const [, versions = '', condition] = /^([^;]*)(?:;(.*))?$/s.exec(rest) ?? [];
    const bare = /^\((.*)\)$/s.exec(versions.trim())?.[1] ?? versions.trim();
    const each = bare.split(',').map((clause) => clause.trim());
    if (each.at(-1) === '')
        each.pop();
    if (!each.every((clause) => clauses.some((pattern) => pattern.test(clause))))
        return null;
    const written = unique(each.map((clause) => clause.replace(/^([=!~<>]+)\s*/, '$1'))).join(',');
    if (condition === undefined)
        return `${head}${written}`;
    const marker = markerText(condition);
    return marker === null ? null : `${head}${written}; ${marker}`;
}
const unique = (texts) => [...new Set(texts)].toSorted(code_point_order/* compareCodePoints */.O);

// EXTERNAL MODULE: ./out/workspace/settings.js
var workspace_settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/toml.js
var toml = __webpack_require__(9536);
// EXTERNAL MODULE: ./out/workspace/version-specifier.js
var version_specifier = __webpack_require__(7579);
;// CONCATENATED MODULE: ./out/workspace/requirements.js










const main = 'main';
const dashboardGroup = 'jobs.workspace.dashboard';
const launcherFolder = 'dlt._workspace.deployment.launchers';
const baseline = ['croniter', 'dlthub'];
const launcherRequirements = {
    job: ['botocore', 's3fs'],
    module: ['botocore', 's3fs'],
    marimo: ['marimo', 'uvicorn'],
    mcp: ['fastmcp', 'uvicorn'],
    streamlit: ['streamlit'],
    dashboard: [],
};
const dashboardRequirements = ['ibis-framework', 'marimo', 'pyarrow', 's3fs'];
/** Before dlt 1.29 the dashboard listed what its launcher brings, too. */
const earlierDashboard = [...dashboardRequirements, ...baseline, 'botocore', 'numpy', 'pandas', 'uvicorn'];
/** What a package brings along, so that a launcher need not ask for it. */
const implied = {
    'dlt[hub]': ['dlthub', 'croniter'],
    'dlthub-client': ['croniter'],
    s3fs: ['botocore'],
    marimo: ['uvicorn'],
    fastmcp: ['uvicorn'],
};
/**
 * `requirements.json` of a code package, as dlt 1.26 to 1.30 write it for a workspace
 * (dlt/_workspace/deployment/requirements.py). `locked` are the groups as `uv` exports them, where there is a lock; else
 * they are read as they are written, and what is no requirement is left out.
 */
function requirementsManifest(files, locked) {
    const dlt = (0,required_dlt/* requiredDlt */.w)(files).version;
    const prunes = (0,version_specifier/* compareReleases */.c0)((0,version_specifier/* parseRelease */.BC)(dlt) ?? [], [1, 29]) >= 0;
    const groups = new Map(locked ?? writtenGroups(files));
    const present = prunes ? withImplied(packageNames(groups.get(main) ?? [])) : new Set();
    const lacking = (specs) => sorted(specs).filter((spec) => !present.has(canonicalName(spec)));
    groups.set(dashboardGroup, lacking(prunes ? dashboardRequirements : earlierDashboard));
    const injected = packageNames(groups.get(main) ?? []).has('dlt') ? [] : [`dlt==${dlt}`];
    const launchers = Object.entries(launcherRequirements).map(([launcher, specs]) => [
        `${launcherFolder}.${launcher}`,
        sorted([...lacking([...specs, ...baseline]), ...injected]),
    ]);
    return (0,write_json/* writeJson */.G)({
        engine_version: 1n,
        python_version: (0,required_python/* requiredPython */.e)(files).version,
        default_groups: [main],
        groups: Object.fromEntries([...groups].toSorted(([a], [b]) => (0,code_point_order/* compareCodePoints */.O)(a, b))),
        launcher_requirements: Object.fromEntries(launchers),
    });
}
/** Names of the dependency groups in `pyproject.toml`, sorted. */
function dependencyGroups(files) {
    const groups = (0,workspace_settings/* settingAt */.OZ)((0,required_version/* tableOf */.c)(files, 'pyproject.toml'), ['dependency-groups']);
    return (0,toml/* isTable */.b)(groups) ? [...groups.keys()].toSorted(code_point_order/* compareCodePoints */.O) : [];
}
/** The lines of `uv export` and `uv pip compile` that are requirements. */
function exportedRequirements(output) {
    const lines = output.split(/\r?\n/).map((line) => line.trim());
    return sorted(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
function writtenGroups(files) {
    if ((0,required_version/* textOf */.b)(files, 'pyproject.toml') === null) {
        const text = (0,required_version/* textOf */.b)(files, 'requirements.txt') ?? (0,required_version/* textOf */.b)(files, 'requirements.in') ?? '';
        return new Map([[main, requirementsOf(requirementLines(text))]]);
    }
    const project = (0,required_version/* tableOf */.c)(files, 'pyproject.toml');
    const groups = (0,workspace_settings/* settingAt */.OZ)(project, ['dependency-groups']);
    const named = (0,toml/* isTable */.b)(groups)
        ? [...groups].map(([name, list]) => [name, requirementsOf(textsOf(list))])
        : [];
    return new Map([[main, requirementsOf(textsOf((0,workspace_settings/* settingAt */.OZ)(project, ['project', 'dependencies'])))], ...named]);
}
/** Lines that may be requirements: no comments, no options. */
function requirementLines(text) {
    const lines = text.replaceAll('\\\n', '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    return lines
        .map((line) => line.trim())
        .filter((line) => !/^[#-]/.test(line))
        .map((line) => (line.split(' #')[0] ?? '').trim());
}
function requirementsOf(lines) {
    return sorted(lines.flatMap((line) => requirementText(line) ?? []));
}
/** A list's texts: an `include-group` of PEP 735 is a table, and left out. */
function textsOf(list) {
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
/** Names of packages, and each with each of its extras. */
function packageNames(specs) {
    const names = new Set();
    for (const spec of specs) {
        const [, name, extras = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?/.exec(spec) ?? [];
        if (name === undefined)
            continue;
        names.add(canonicalName(name));
        for (const extra of extras.split(',').map((each) => each.trim()))
            if (extra !== '')
                names.add(`${canonicalName(name)}[${canonicalName(extra)}]`);
    }
    return names;
}
function withImplied(names) {
    for (const [name, brought] of Object.entries(implied))
        if (names.has(name))
            for (const each of brought)
                names.add(each);
    return names;
}
const sorted = (texts) => [...new Set(texts)].toSorted(code_point_order/* compareCodePoints */.O);

;// CONCATENATED MODULE: ./out/platform/dlthub/locked-requirements.js



/** A lock is resolved on the network where it is out of date; that has to end. In milliseconds. */
const locked_requirements_patience = 300_000;
/** `requirements.json` of a workspace. Only `uv` reads its own lock: where there is one, `uv` is asked. */
async function locked_requirements_requirementsOf(files, root, door) {
    const locked = files.read('pyproject.toml') !== null && files.read('uv.lock') !== null;
    return Buffer.from(requirementsManifest(files, locked ? await lockedGroups(files, root, door) : null));
}
async function lockedGroups(files, root, door) {
    await uv(['lock', '--check'], root, door);
    const options = ['export', '--no-hashes', '--no-emit-project', '--no-default-groups'];
    const groups = new Map([['main', exportedRequirements(await uv([...options, ...locked_requirements_format], root, door))]]);
    for (const name of dependencyGroups(files)) {
        groups.set(name, exportedRequirements(await uv([...options, '--only-group', name, ...locked_requirements_format], root, door)));
    }
    return groups;
}
const locked_requirements_format = ['--format', 'requirements.txt'];
async function uv(args, cwd, { env, redact }) {
    const { code, stdout, stderr } = await (0,process/* runProcess */.R)('uv', args, { cwd, env, timeout: locked_requirements_patience }).catch((fault) => {
        if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
            throw (0,diagnostic/* failure */.V2)('REQUIREMENTS_UV_MISSING', {});
        throw fault;
    });
    if (code === 0)
        return stdout.toString('utf8');
    const reason = redact(stderr.trim().split('\n').at(-1) ?? '').replace(/\.+$/, '');
    throw (0,diagnostic/* failure */.V2)('REQUIREMENTS_UV_FAILED', {
        command: args.slice(0, 2).join(' '),
        reason: reason || `it ended with ${code}`,
    });
}

// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/io/package-listing.js + 1 modules
var package_listing = __webpack_require__(7213);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
;// CONCATENATED MODULE: ./out/commands/assemble-configuration.js




/**
 * Writes the configuration package, values of secrets included, into an empty folder that nobody else may read and that
 * lies outside of the checkout: the files that dlt's ConfigurationFileSelector picks
 * (dlt/_workspace/deployment/file_selector.py), byte for byte, but for the secrets of profiles that variables add to. `selection`: which files, where dlt is later than 1.26.
 */
async function assembleConfiguration({ files, settingsFolder }, documents, folder, selection = file_selector/* configurationSelection */.vf) {
    const contents = new Map(settingsIn(files, settingsFolder, selection));
    for (const [profile, document] of documents) {
        const name = profile === '' ? 'secrets.toml' : `${profile}.secrets.toml`;
        if (selection.selectsFile(name))
            contents.set(name, Buffer.from(document.reveal()));
    }
    await writeTree(folder, [...contents].map(([path, bytes]) => ({ path, kind: 'file', bytes })));
    const { listing, diagnostics } = await (0,package_listing/* listPackage */.x)(folder, selection);
    (0,stop_at_errors/* stopAtErrors */.B)(diagnostics);
    return { ...listing, root: folder };
}
/** Paths relative to the settings folder, at any depth. */
function* settingsIn(files, folder, selection, above = '') {
    for (const name of files.list(`${folder}/${above}`)) {
        const path = `${above}${name}`;
        if (files.isFolder(`${folder}/${path}`))
            yield* settingsIn(files, folder, selection, `${path}/`);
        else if (selection.selectsFile(path)) {
            const bytes = files.read(`${folder}/${path}`);
            if (bytes !== null)
                yield [path, bytes];
        }
    }
}

// EXTERNAL MODULE: ./out/commands/declare-configuration.js + 3 modules
var declare_configuration = __webpack_require__(7435);
// EXTERNAL MODULE: ./out/commands/declare-package.js + 1 modules
var declare_package = __webpack_require__(3278);
;// CONCATENATED MODULE: ./out/commands/open-dlthub.js















/**
 * Opens the dltHub workspace that the environment and the settings name. What the platform does not give back is held
 * against what stands here; the values of secrets are laid out in a folder of their own, which goes with `close`.
 * Rejects with `DLTHUB_KEY_MISSING`, `DLTHUB_KEY_FORM`, `DLTHUB_WORKSPACE_MISSING` and `DLTHUB_WORKSPACE_DIFFERS`.
 */
function openDltHub(door, workspace, request) {
    const apiKey = request.apiKey || setting(door, workspace, 'api_key');
    if (apiKey === null)
        throw (0,diagnostic/* failure */.V2)('DLTHUB_KEY_MISSING', {});
    if (!/^dlt_(?:sa|u)_./.test(apiKey))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_KEY_FORM', {});
    refuseOtherWorkspace(door, workspace, request.workspaceId || null);
    const id = request.workspaceId || setting(door, workspace, 'workspace_id');
    if (id === null)
        throw workspaceMissing(workspace);
    const apiUrl = request.apiUrl || (setting(door, workspace, 'api_base_url') ?? publicApiUrl);
    const folders = [];
    const settings = once(async () => {
        const secrets = request.secrets ?? {};
        const place = request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name);
        const variables = { ...door.env, ...secrets };
        const handed = { given: Object.keys(secrets), mode: request.secretsMode ?? 'merge' };
        const declared = await (0,declare_configuration/* declareConfiguration */.V)(door, workspace, variables, place, handed);
        (0,stop_at_errors/* stopAtErrors */.B)(declared.diagnostics);
        const folder = await (0,temporary_folder/* temporaryFolder */.y)(door.temporary);
        folders.push(folder);
        const packed = await assembleConfiguration(workspace, declared.documents, folder.path, selectionOf(workspace));
        return { configuration: declared.configuration, package: packed };
    });
    const code = once(async () => (await (0,declare_package/* declarePackage */.r)(workspace)).listing);
    const requirements = () => locked_requirements_requirementsOf(workspace.files, workspace.root, door);
    const platform = openDltHubPlatform({ apiUrl, apiKey, workspace: id, settings, code, requirements }, door);
    return {
        ...platform,
        async close() {
            await Promise.all(folders.map((folder) => folder.remove()));
        },
    };
}
/** Settings of a profile that is not in force say nothing, and are mostly what was meant. */
function workspaceMissing({ settings }) {
    const named = [...settings.config].flatMap(([profile, table]) => typeof (0,workspace_settings/* settingAt */.OZ)(table, ['runtime', 'workspace_id']) === 'string' && profile !== '' ? [`\`${profile}\``] : []);
    const elsewhere = named.length === 0 ? '' : `, though the settings of ${named.toSorted().join(', ')} do for that profile`;
    return (0,diagnostic/* failure */.V2)('DLTHUB_WORKSPACE_MISSING', { elsewhere });
}
/** Where an input and the settings name two workspaces, nobody knows which was meant. */
function refuseOtherWorkspace({ env }, workspace, given) {
    const profile = profileInForce(env, workspace);
    const configured = configuredSetting(workspace, profile, 'workspace_id');
    if (given === null || configured === null || configured.toLowerCase() === given.toLowerCase())
        return;
    throw (0,diagnostic/* failure */.V2)('DLTHUB_WORKSPACE_DIFFERS', { given, configured, profile });
}
/**
 * A setting of `[runtime]`, as dlt's own client finds it: the environment's variable, else the settings files under the
 * profile in force.
 */
function setting({ env }, workspace, name) {
    return (env[`RUNTIME__${name.toUpperCase()}`] || configuredSetting(workspace, profileInForce(env, workspace), name) || null);
}
function profileInForce(env, { settingsFolder, files }) {
    const pin = (0,required_version/* textOf */.b)(files, `${settingsFolder}/${profile/* profilePin */.bf}`);
    return (0,profile/* activeProfile */.c1)({ argument: null, environment: env['WORKSPACE__PROFILE'] ?? null, pin });
}
function configuredSetting({ settings }, profile, name) {
    for (const table of [settings.secrets, settings.config]) {
        const found = (0,workspace_settings/* settingAt */.OZ)((0,workspace_settings/* settingsUnder */.G3)(profile, table), ['runtime', name]);
        if (typeof found === 'string' && found !== '')
            return found;
    }
    return null;
}
function selectionOf({ files }) {
    const release = (0,version_specifier/* parseRelease */.BC)((0,required_dlt/* requiredDlt */.w)(files).version) ?? [];
    return (0,version_specifier/* compareReleases */.c0)(release, [1, 27]) < 0 ? file_selector/* configurationSelection */.vf : file_selector/* topLevelConfigurationSelection */.a3;
}
/** Runs at its first call, and gives every later one the same. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./out/commands/open-platform.js


/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
async function openPlatform(door, workspace, request) {
    switch (request.platform) {
        case 'git':
            return await openGitPlatform({
                workspaceName: workspace.name,
                repository: workspace.root,
                remote: request.remote,
                stateRef: request.stateRef,
                token: request.token,
            }, door);
        case 'dlthub':
            return openDltHub(door, workspace, request);
    }
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
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7984);
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
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __webpack_require__(8256);
;// CONCATENATED MODULE: ./out/io/git-environment.js

/** Of git's own variables, those that say how to connect. The others could point git at another repository. */
const kept = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|PROXY_.*|EXEC_PATH|ALLOW_PROTOCOL|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM))$/;
/** What the runner gives the action alone: its inputs, among them tokens and secrets, and the keys to its services. */
const git_environment_hidden = /^(?:INPUT_|ACTIONS_)/;
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
        const isForGit = name.startsWith('GIT_') ? kept.test(name) : !git_environment_hidden.test(name) && !(0,secret_variables/* carriesConfiguration */.g)(name);
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

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ listPackage)
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
// EXTERNAL MODULE: ./out/io/files.js
var files = __webpack_require__(7434);
;// CONCATENATED MODULE: ./out/io/package-walk.js




/**
 * Finds the selected files below the root as dlt does (pathspec's `iter_tree_files` and
 * dlt/_workspace/deployment/package_builder.py): links to folders are followed, links to files are entries if their
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
        return yield (0,diagnostic/* diagnose */.h4)('PACKAGE_LINK_CYCLE', { path });
    const entries = readFolder(real);
    if (typeof entries === 'string')
        return yield (0,diagnostic/* diagnose */.h4)('PACKAGE_FILE_UNREADABLE', { path, reason: entries });
    above.add(real);
    for (const entry of entries) {
        const place = { path: path === '' ? entry.name : `${path}/${entry.name}`, full: (0,external_node_path_.join)(real, entry.name) };
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
    yield isGarbled(full) ? (0,diagnostic/* diagnose */.h4)('PACKAGE_NAME_NOT_UTF8', { path }) : { kind: 'file', path };
}
function* visitFolder(grounds, { path, full }, above) {
    if (grounds.selection.skipsFolder(path))
        return;
    if (isGarbled(full))
        yield (0,diagnostic/* diagnose */.h4)('PACKAGE_NAME_NOT_UTF8', { path });
    else
        yield* walkFolder(grounds, path, full, above);
}
function* visitLink(grounds, { path, full }, above) {
    const target = resolveLink(full);
    switch (target.kind) {
        case 'nothing':
            return;
        case 'cycle':
            if (grounds.selection.selectsFile(path))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_LINK_CYCLE', { path });
            return;
        case 'unknown':
            if (grounds.selection.selectsFile(path))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_FILE_UNREADABLE', { path, reason: target.reason });
            return;
        case 'folder':
            if (grounds.selection.skipsFolder(path))
                return;
            if (!(0,files/* isWithin */.UO)(target.real, grounds.boundary))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_FOLDER_OUTSIDE', { path });
            else if (isGarbled(target.real))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_NAME_NOT_UTF8', { path: target.real });
            else
                yield* walkFolder(grounds, path, target.real, above);
            return;
        case 'file': {
            if (!grounds.selection.selectsFile(path))
                return;
            const text = (0,external_node_fs_.readlinkSync)(full, 'buffer');
            if (!(0,files/* isWithin */.UO)(target.real, grounds.root))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_LINK_OUTSIDE', { path });
            else if (!text.equals(Buffer.from(text.toString())))
                yield (0,diagnostic/* diagnose */.h4)('PACKAGE_NAME_NOT_UTF8', { path: text.toString() });
            else
                yield { kind: 'link', path, target: text.toString() };
        }
    }
}
function resolveLink(link) {
    try {
        const target = (0,external_node_fs_.statSync)(link);
        if (!target.isDirectory() && !target.isFile())
            return { kind: 'nothing' };
        return { kind: target.isDirectory() ? 'folder' : 'file', real: external_node_fs_.realpathSync.native(link) };
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
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        return reasonOf(error);
    }
}
/** Names that are not UTF-8 arrive with U+FFFD in them, and then nothing is found under the name that arrived. */
function isGarbled(path) {
    return path.includes('\ufffd') && (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined;
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
    for (const each of walkPackage({ root: (0,external_node_fs_.realpathSync)(root), boundary: (0,external_node_fs_.realpathSync)(boundary), selection })) {
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
            diagnostics.push((0,diagnostic/* diagnose */.h4)('PACKAGE_FILE_UNREADABLE', { path: each.path, reason: reasonOf(error) }));
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


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ uniqueName),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/** A name that nobody else has. */
const uniqueName = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
/** This process, where the system tells machines apart: on Linux, by its start and by the container. Null elsewhere. */
function thisProcess() {
    try {
        const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return { machine: `${start} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')}`, pid: process.pid };
    }
    catch {
        return null;
    }
}
/** Whether a process is known to have ended. False for one of another machine, of which nothing is known. */
function hasEnded({ machine, pid }) {
    if (machine !== thisProcess()?.machine)
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
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
    const { settingsFolder, ignoreFile, exclude = [] } = workspace;
    const patterns = [];
    const diagnostics = [];
    const text = ignoreFile === null ? null : decode(ignoreFile);
    if (ignoreFile !== null && text === null)
        diagnostics.push((0,diagnostic/* diagnose */.h4)('IGNORE_FILE_NOT_UTF8', { path: ignoreName }));
    const ignored = text === null ? defaultPatterns : splitLines(text);
    const lines = [`${settingsFolder}/`, ...ignored, ...exclude];
    for (const [i, line] of lines.entries()) {
        const pattern = compileIgnorePattern(line);
        if (pattern === null)
            continue;
        if ('fault' in pattern) {
            const inFile = text !== null && i > 0 && i <= ignored.length;
            const location = inFile ? { file: ignoreName, line: i, column: 1, source: line } : null;
            diagnostics.push((0,diagnostic/* diagnose */.h4)('IGNORE_PATTERN_INVALID', { pattern: line, reason: pattern.fault }, location));
        }
        else {
            patterns.push(pattern);
        }
    }
    return { selection: selectionOf(patterns.toReversed()), diagnostics };
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
