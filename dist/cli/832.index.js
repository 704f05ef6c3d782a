export const id = 832;
export const ids = [832];
export const modules = {

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
    const modules = (0,local_modules/* localModules */.LX)(files, options.module, options.python, options.parse);
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
function checkDeclared(door, { files, parse, settingsFolder }, request, declared) {
    return checkWorkspace({
        files,
        module: (0,deployment_module/* deploymentModule */.e)(request.module).module,
        python: (0,workspace_versions/* workspaceVersions */.L)(files).python,
        parse,
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

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ declareWorkspace)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/workspace/repository-root.js
var repository_root = __webpack_require__(2417);
// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
;// CONCATENATED MODULE: ./out/io/tracked-files.js




/**
 * The files below `folder` that git tracks and that match one of git's own patterns, relative to it, with `/`.
 * None where the folder is in no repository.
 */
async function trackedFiles(folder, patterns, env) {
    if (!isInRepository(folder))
        return [];
    const settings = [['safe.directory', '*']];
    const { code, stdout } = await (0,git/* git */.$)(['ls-files', '-z', '--', ...patterns], { cwd: folder, env, settings });
    return code === 0
        ? stdout
            .toString('utf8')
            .split('\0')
            .filter((path) => path !== '')
        : [];
}
/** Looked up before git is started, which it takes a moment to be. Links are followed first, as git does. */
function isInRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,repository_root/* repositoryRoot */.H)((0,external_node_fs_.realpathSync)(folder), external_node_fs_.existsSync), '.git'));
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

// EXTERNAL MODULE: ./out/commands/declare-configuration.js + 4 modules
var declare_configuration = __webpack_require__(4503);
// EXTERNAL MODULE: ./out/commands/declare-manifest.js
var declare_manifest = __webpack_require__(7191);
// EXTERNAL MODULE: ./out/commands/declare-package.js + 2 modules
var declare_package = __webpack_require__(6630);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
;// CONCATENATED MODULE: ./out/commands/declare-workspace.js








/** Reads the workspace whole. Rejects with every fault of severity error, of the manifest, the package and the settings. */
async function declareWorkspace(door, workspace, request, place) {
    const [tracked, manifest, code, settings] = await Promise.all([
        trackedFiles(workspace.root, ['*secrets.toml'], door.env),
        (0,declare_manifest/* manifestOf */.$)(door, workspace, request),
        (0,declare_package/* declarePackage */.r)(workspace),
        (0,declare_configuration/* declareConfiguration */.V)(door, workspace, request, place),
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
        .filter(([name, value]) => (0,secret_variables/* carriesConfiguration */.gU)(name) && value && env[name] && env[name] !== value)
        .map(([name]) => (0,diagnostic/* diagnose */.h4)('SECRET_GIVEN_TWICE', { name }));
}


/***/ }),

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


/***/ })

};
