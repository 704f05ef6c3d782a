export const id = 558;
export const ids = [558];
export const modules = {

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  $2: () => (/* binding */ draw)
});

// UNUSED EXPORTS: listingOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/io/give-way.js

/** Lets requests and processes that were begun get under way before the calling code keeps the thread busy. */
async function giveWay() {
    await (0,promises_.setImmediate)();
}

// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 2 modules
var draw_plan = __webpack_require__(1630);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact = __webpack_require__(1415);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
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
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/workspace/secret-name.js
var secret_name = __webpack_require__(7246);
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

;// CONCATENATED MODULE: ./out/checks/missing-profiles.js



/**
 * Profiles that jobs run under and that nobody configured. `configured` are those with a file of their own or with
 * secrets. The place is that of the first job concerned. Interactive jobs do without `access`, but then with the rights of `prod`, which is worth a word.
 */
function missingProfiles(jobs, configured, places) {
    const own = jobs.filter(({ job_ref: ref }) => ref !== job_ref/* dashboardJobRef */.JL);
    const needed = [...new Set(own.map((job) => profileOf(job, configured)))];
    const absent = needed.filter((profile) => !configured.includes(profile));
    const exposed = own.filter(({ entry_point: entry, require }) => entry.job_type === 'interactive' && require?.profile === undefined);
    return [
        ...absent.map((profile) => {
            const first = own.find((job) => profileOf(job, configured) === profile);
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
    const locked = listOf(packages).flatMap((one) => ((0,toml/* isTable */.b)(one) ? declared_packages_textOf(one.get('name')) : []));
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
    const requirements = [stated, ...groups, legacy].flatMap(listOf).flatMap(declared_packages_textOf);
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
const declared_packages_textOf = (value) => (typeof value === 'string' ? [value] : []);

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
    const needs = options.secretsKnown ? neededValues({ jobs, modules, configuration, empty }) : null;
    const findings = [
        ...(options.secretsKnown ? missingProfiles(jobs, configured, places) : []),
        ...neededFindings(needs ?? []),
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
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 181 modules
var generate_manifest = __webpack_require__(3551);
// EXTERNAL MODULE: ./out/io/files.js
var files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6500);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
;// CONCATENATED MODULE: ./out/commands/declare-manifest.js








/** The manifest of the workspace at a folder or above it. Rejects with every fault found. */
async function declareManifest(door, request) {
    return await manifestOf(door, openWorkspace(door, request.workspace), request);
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
    'DLT_VERSION_PRERELEASE',
    'VALUE_NOT_STATIC',
    'JOB_VALUE_UNKNOWN',
    'EVALUATION_TOO_LARGE',
    'ENCODING_NOT_SUPPORTED',
]);
function isWithoutGenerator(fault) {
    if (!(fault instanceof diagnostic/* DeploymentError */.gt))
        return false;
    const [{ code }] = fault.diagnostics;
    return code === 'PYTHON_NOT_FOUND' || code === 'PYTHON_WITHOUT_GENERATOR';
}
function read(door, workspace, request) {
    const { required, python, dlt, diagnostics } = (0,workspace_versions/* workspaceVersions */.L)(workspace.files);
    const generated = (0,generate_manifest/* generateManifest */.V)({
        files: workspace.files,
        ...(0,deployment_module/* deploymentModule */.e)(named(door, workspace, request.module)),
        python,
        dlt,
        parse: workspace.parse,
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
    const { generateWithPython } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 2009));
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

// EXTERNAL MODULE: ./out/commands/declare-package.js + 2 modules
var declare_package = __webpack_require__(6630);
;// CONCATENATED MODULE: ./out/commands/declare-workspace.js








/** Reads the workspace whole. Rejects with every fault of severity error, of the manifest, the package and the settings. */
async function declareWorkspace(door, workspace, request, place) {
    const [tracked, manifest, code, settings] = await Promise.all([
        trackedFiles(workspace.root, ['*secrets.toml'], door.env),
        manifestOf(door, workspace, request),
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

;// CONCATENATED MODULE: ./out/commands/draw.js







const bothParts = ['deployment', 'configuration'];
/** Reads both sides at once, since neither waits for the other, and draws the plan between them. */
async function draw(door, request, workspace, platform, parts = bothParts) {
    door.progress('Reading the workspace and what is deployed');
    const reading = platform.read();
    const declaring = giveWay().then(() => declareWorkspace(door, workspace, request, request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name)));
    const [declaredOutcome, deployedOutcome] = await Promise.allSettled([declaring, reading]);
    if (declaredOutcome.status === 'rejected')
        throw declaredOutcome.reason;
    if (deployedOutcome.status === 'rejected')
        throw deployedOutcome.reason;
    const seen = declaredOutcome.value;
    const { findings, needs, code } = checkDeclared(door, workspace, request, seen);
    const declared = { ...seen, hazards: [...seen.hazards, ...findings], needs, code };
    return compare(door, request, workspace, platform, declared, deployedOutcome.value, parts);
}
/** Draws the plan between two sides that were read. */
function compare(door, request, workspace, platform, declared, deployed, parts = bothParts) {
    const plan = (0,draw_plan/* drawPlan */.M)({
        platform: platform.name,
        workspace: workspace.name,
        base: deployed.base,
        deployed: {
            manifest: concerned(deployed, declared.manifest, request.adHoc === true),
            deployment: deployed.base.deployment === null ? null : listingOf(deployed.files),
            configuration: deployed.configuration,
        },
        declared: { ...declared, ...leftAsItIs(deployed, parts) },
        hazards: declared.hazards,
        diagnostics: declared.diagnostics,
        places: declared.places,
        secretsKnown: request.secretsKnown,
        needs: declared.needs,
        code: declared.code,
        now: Date.parse(door.now()) / 1000,
    });
    return { plan: (0,redact/* redactDeep */.KL)(plan, door.redact), declared, deployed };
}
/** Of the jobs in force those that a manifest speaks of: the jobs it lists, and what else its module brought. */
function concerned({ manifest, jobs }, declared, adHoc) {
    if (manifest === null)
        return null;
    const listed = new Set(declared.jobs.map(({ job_ref }) => job_ref));
    const modules = new Map(jobs.map(({ job, module }) => [job.job_ref, module]));
    const isOwned = (ref) => {
        const module = modules.get(ref);
        return module === undefined || (module === declared.deployment_module && !adHoc);
    };
    return { ...manifest, jobs: manifest.jobs.filter(({ job_ref: ref }) => listed.has(ref) || isOwned(ref)) };
}
/** A part that is not deployed is planned as what is in force, where there is any. */
function leftAsItIs({ manifest, base, files, configuration }, parts) {
    return {
        ...(parts.includes('deployment') || manifest === null ? {} : { manifest }),
        ...(parts.includes('deployment') || base.deployment === null ? {} : { deployment: listingOf(files) }),
        ...(parts.includes('configuration') || configuration === null ? {} : { configuration }),
    };
}
/** What is in force, as a package. */
function listingOf(entries) {
    return { contentHash: (0,content_hash/* contentHash */.A)(entries), entries };
}


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refuseOtherCheckout)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _io_commit_range__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9500);


/**
 * Refuses to say or to do something about a commit that is not checked out, neither itself nor its merge into the base.
 * Rejects with `CHECKOUT_OTHER`.
 */
async function refuseOtherCheckout(door, { root }, { head, pinned = false }) {
    if (!pinned || head === undefined)
        return;
    const [commit, ...parents] = await (0,_io_commit_range__WEBPACK_IMPORTED_MODULE_1__/* .mergedInto */ .P_)(root, door.env);
    if (commit === head || parents.includes(head))
        return;
    throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CHECKOUT_OTHER', { commit: head.slice(0, 12), found: commit?.slice(0, 12) ?? 'no commit' });
}


/***/ }),

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rehearsePlan)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1415);


/**
 * Asks the platform itself what it would make of the jobs, changing nothing, and adds to the plan what it warns of and
 * where it would do otherwise than planned. Nothing is asked where no job changes. Rejects where a deploy would.
 */
async function rehearsePlan(door, platform, drawn, adHoc) {
    const { plan, declared } = drawn;
    const moved = plan.jobs.some(({ status }) => status !== 'unchanged');
    if (platform.rehearse === undefined || !moved)
        return drawn;
    door.progress('Asking the platform what it would do');
    const rehearsal = await platform.rehearse(declared.manifest, adHoc);
    if (rehearsal === null)
        return drawn;
    const found = (0,_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactDeep */ .KL)(findings(platform, plan, rehearsal), door.redact);
    return { ...drawn, plan: { ...plan, diagnostics: [...plan.diagnostics, ...found] } };
}
function findings({ place }, { jobs }, { warnings, outcomes }) {
    return [
        ...warnings.map((warning) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('PLATFORM_WARNS', { place, warning })),
        ...jobs.flatMap(({ job_ref: job, status }) => {
            const outcome = outcomes.get(job) ?? 'no change';
            return isSame(status, outcome) ? [] : [(0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('PLATFORM_PLANS_OTHERWISE', { place, job, status, outcome })];
        }),
    ];
}
/** A job that was archived and comes back is new to a plan and changed to a platform that kept it. */
function isSame(status, outcome) {
    switch (status) {
        case 'added':
            return outcome === 'created' || outcome === 'updated';
        case 'updated':
        case 'archived':
            return outcome === status;
        case 'unchanged':
            return outcome === 'unchanged' || outcome === 'no change';
    }
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sourceCommit)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _io_git_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5426);


/** Outside of a repository there is no commit, and nothing wrong with that. */
async function sourceCommit({ root }, env) {
    try {
        const { commit } = await (0,_io_git_repository__WEBPACK_IMPORTED_MODULE_1__/* .repositoryInfo */ .p4)(root, env);
        return { commit, dirty: commit !== null && (await (0,_io_git_repository__WEBPACK_IMPORTED_MODULE_1__/* .isDirty */ .DM)(root, env)) };
    }
    catch (error) {
        if (error instanceof _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .DeploymentError */ .gt && absent.has(error.diagnostics[0].code))
            return { commit: null, dirty: false };
        throw error;
    }
}
const absent = new Set(['GIT_NOT_FOUND', 'GIT_REPOSITORY_NOT_FOUND']);


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ withPlatform)
});

;// CONCATENATED MODULE: ./out/commands/open-platform.js
/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
async function openPlatform(door, workspace, request) {
    switch (request.platform) {
        case 'git': {
            const { openGitPlatform } = await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 7398));
            return await openGitPlatform({
                workspaceName: workspace.name,
                repository: workspace.root,
                remote: request.remote,
                stateRef: request.stateRef,
                token: request.token,
            }, door);
        }
        case 'dlthub': {
            const { openDltHub } = await Promise.all(/* import() */[__webpack_require__.e(485), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 7060));
            return openDltHub(door, workspace, request);
        }
    }
}

// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6500);
;// CONCATENATED MODULE: ./out/commands/with-platform.js


/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,open_workspace/* openWorkspace */.O)(door, request.workspace);
    const platform = await openPlatform(door, workspace, request);
    try {
        return await use(workspace, platform);
    }
    finally {
        await platform.close();
    }
}


/***/ }),

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ generateManifest)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(4688);
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
;// CONCATENATED MODULE: ./out/python/exact-words.js
/**
 * Whether an exception of the interpreter says just what Python's own says, in each of its versions. What it says
 * otherwise is for people: a program that looks at it does not get to know it.
 */
const isExact = (type, message) => exact[type]?.test(message) ?? false;
const exact = {
    ZeroDivisionError: /^(?:division by zero|integer (?:division or modulo|modulo) by zero)$/,
    IndexError: /^(?:(?:list|tuple|string|list assignment|pop) index out of range|pop from empty list)$/,
    NameError: /^name '\w+' is not defined$/,
    AttributeError: /^(?:module|type object|) ?'[\w.]+'(?: object|) has no attribute '\w+'$/,
    ModuleNotFoundError: /^No module named '[\w.]+'$/,
    ValueError: /^(?:substring not found|list\.remove\(x\): x not in list|invalid literal for int\(\) with base \d+: .*|could not convert string to float: .*)$/,
    TypeError: /^'\w+' object is not (?:iterable|callable|subscriptable)$/,
};

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
/** How many values have been held as what an unknown may be: work that grows where one unknown comes of many. */
const doubted = () => doubts;
let doubts = 0;
function unknown(cause, may = []) {
    doubts += may.length;
    return { kind: 'unknown', cause, may: may.length > 1 ? [...new Set(may)] : may, foreign: null, isModule: false };
}
/** The same unknown, that may also be or hold these. */
function withMay(value, more) {
    const known = new Set(value.may);
    const added = more.filter((one) => !known.has(one));
    return added.length === 0 ? value : { ...value, may: [...new Set([...value.may, ...added])] };
}
/** The cause that an expression cannot be known for a reason of its own. */
const cause = (reason, place) => ({
    reason,
    expression: place.unit.text.slice(place.start, place.end),
    place,
});
/** A value of a package outside of the workspace, by its dotted name. */
const foreign = (path, place, may = [], reason) => ({
    kind: 'unknown',
    cause: cause(reason ?? `\`${path}\` is not part of this workspace`, place),
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
    failure: null,
    seen: 0,
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
    const [only, ...others] = bases;
    if (only !== undefined && others.length === 0)
        return only.mro;
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
function exceptions_raised(name, message, place) {
    const said = isExact(name, message)
        ? literal_str(message)
        : unknown(cause('the words of this exception are not modelled', place));
    return new PythonException(makeInstance(exceptionClass(name), [['args', tuple([said])]], { message }), place);
}
/** The KeyError of a key that is not there. */
const missingKey = (key, place) => new PythonException(makeInstance(exceptionClass('KeyError'), [['args', tuple([key])]]), place);
/** `ValueError` and what it says, for people. */
function describeException(value) {
    if (value.kind !== 'instance')
        return { type: value.kind === 'class' ? value.name : 'Exception', message: '' };
    const said = messageOf(value);
    return { type: value.cls.name, message: said };
}
function messageOf(value) {
    const { payload } = value;
    if (typeof payload === 'object' && payload !== null && 'message' in payload)
        return String(payload.message);
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
const longestKey = 50_000;
const sized = (key) => `${key.length}:${key}`;
function combine(prefix, items) {
    let key = prefix;
    for (const item of items) {
        const part = hashKey(item);
        if (typeof part !== 'string')
            return part;
        key += sized(part);
        if (key.length > longestKey)
            return unknown({ reason: 'it is too large to be a key', expression: '', place: noPlace });
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
    return unknown({ reason: 'its class decides what it is equal to', expression: value.cls.name, place: noPlace });
}
const noPlace = { unit: { file: '', text: '' }, start: 0, end: 0 };

;// CONCATENATED MODULE: ./out/python/journal.js
/** Steps that a recording takes, whatever it comes to hold: a branch is more work than what stands in it. */
const opening = 16;
function createJournal() {
    const recordings = new Set();
    let work = 0;
    let changes = 0;
    const touch = (value, name) => {
        const isNew = value.kind === 'namespace' && name !== undefined && !value.names.has(name);
        if (!isNew && value.kind !== 'iterator')
            changes += 1;
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
        changes: () => changes,
        spend(more) {
            work += more;
        },
        open() {
            work += opening;
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
    return same(a, b) ? a : unknown(cause, unite(reach(a), reach(b)));
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
                names.set(name, unknown(cause, reach(mine ?? theirs ?? unknown(cause))));
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
const lost = (cause, ...states) => unknown(cause, states.flatMap(held));
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
        names.set(name, unknown(cause, may));
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
    const lost = unknown(why, held(snapshot(value)));
    machine.journal.touch(value);
    value.havoc = lost;
    return lost;
}
function setItems(machine, value, items) {
    if (items.length > longest)
        throw new Exhausted(`it makes a list of ${items.length} items`, nowhere);
    machine.journal.touch(value);
    machine.journal.spend(items.length / 32);
    value.items = [...items];
}
/** Longest list that is held. */
const longest = 1_000_000;
const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
/** Adds to the end of a list that is not lost. */
function addItem(machine, value, item) {
    machine.journal.touch(value);
    value.items.push(item);
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
    const set = born({ kind: 'set', frozen, entries: new Map(), havoc: null });
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
            if (value.base !== null)
                containers_taint(machine, value.base, why, seen);
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

;// CONCATENATED MODULE: ./out/python/type-form.js


const typeFormClass = nativeClass('_GenericAlias', { module: 'typing' });
const makeTypeForm = (origin, args, bare = false) => makeInstance(typeFormClass, [], { origin, args, bare });
const typeFormOf = (value) => value.kind === 'instance' && value.cls === typeFormClass ? value.payload : null;
const isType = (value) => value.kind === 'none' || value.kind === 'class' || typeFormOf(value) !== null;
const mostMembers = 200;
const type_form_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
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
    if (flat.length > mostMembers)
        return unknown({ reason: 'the union is too large', expression: '', place: type_form_nowhere });
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

;// CONCATENATED MODULE: ./out/python/weight.js
/** About how much there is to go through in a value, not counting what its items hold. */
function weightOf(value) {
    switch (value.kind) {
        case 'str':
        case 'bytes':
            return value.value.length;
        case 'tuple':
        case 'list':
            return value.items.length;
        case 'dict':
        case 'set':
            return value.entries.size;
        case 'iterator':
            return value.items?.length ?? 0;
        case 'instance':
            return value.base === null ? 0 : weightOf(value.base);
        case 'unknown':
            return value.may.length;
        default:
            return 0;
    }
}
/** The same of what a function is given and of what it gives back. */
function weightOfCall(args, result) {
    let weight = weightOf(result);
    for (const value of args.positional)
        weight += weightOf(value);
    return weight;
}

;// CONCATENATED MODULE: ./out/python/equality.js






/** `a == b` */
function equal(machine, a, b, place) {
    machine.step(place);
    if (a.kind === 'str' || a.kind === 'set')
        machine.journal.spend(weightOf(a) / 32);
    if (a.kind === 'unknown')
        return a.isModule && b.kind === 'unknown' && b.foreign === a.foreign ? true : a;
    if (b.kind === 'unknown')
        return b;
    if (typeFormOf(a) !== null && typeFormOf(b) !== null)
        return sameType(a, b) || unknown(cause('whether two types are equal is not modelled', place));
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
        return sameNumbers(a, b);
    if (a.kind === 'method' && b.kind === 'method')
        return a.self === b.self && a.function === b.function;
    if (a.kind === 'class' && a.foreign !== null)
        return a === b ? true : a.foreign;
    return a === b || (a.kind === b.kind && (a.kind === 'none' || a.kind === 'ellipsis' || a.kind === 'notimplemented'));
}
// As sequences, however they were written.
function sameNumbers(a, b) {
    const [left, right] = [lengthOf(a), lengthOf(b)];
    return left === right && (left === 0n || (a.start === b.start && (left === 1n || a.step === b.step)));
}
function lengthOf({ start, stop, step }) {
    const span = step > 0n ? stop - start : start - stop;
    const width = step > 0n ? step : -step;
    return span <= 0n ? 0n : (span + width - 1n) / width;
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

;// CONCATENATED MODULE: ./out/python/iterate.js






const iterate_longest = 200_000;
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
            return byIndex(machine, value, place);
        }
        case 'class':
            return classItems(machine, value, place);
        default:
            return refuse(machine, value, place);
    }
}
/** What a class without `__iter__` has at 0, 1, 2, … until it raises an IndexError. */
function byIndex(machine, value, place) {
    const items = [];
    for (;;) {
        machine.step(place);
        if (items.length > iterate_longest)
            throw new Exhausted('it never ends', place);
        try {
            const item = special(machine, value, '__getitem__', [literal_int(items.length)], place);
            if (item === undefined)
                return refuse(machine, value, place);
            if (item.kind === 'unknown')
                return item;
            items.push(item);
        }
        catch (error) {
            if (error instanceof PythonException && isA(error.value, 'IndexError'))
                return items;
            throw error;
        }
    }
}
const isA = (value, name) => value.kind === 'instance' && value.cls.mro.some((cls) => cls.name === name);
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
        return unknown(cause('the order of a set changes from run to run', place));
    return [...entries.values()];
}
function rangeItems(range, place) {
    const span = range.step > 0n ? range.stop - range.start : range.start - range.stop;
    const step = range.step > 0n ? range.step : -range.step;
    const count = span <= 0n ? 0n : (span + step - 1n) / step;
    if (count > BigInt(iterate_longest))
        throw new Exhausted(`it counts to ${count}`, place);
    return Array.from({ length: Number(count) }, (_, index) => literal_int(range.start + BigInt(index) * range.step));
}
/** Items of an iterator that are left; it is at its end afterwards. */
function rest(machine, iterator) {
    if (iterator.endless !== undefined)
        return lose(machine, iterator, neverEnds);
    const items = produce(machine, iterator);
    if (!Array.isArray(items))
        return items;
    machine.journal.touch(iterator);
    const left = items.slice(iterator.position);
    iterator.position = items.length;
    if (iterator.failure !== null)
        throw iterator.failure;
    return left;
}
/** The next item of an iterator; undefined at its end. */
function advance(machine, iterator) {
    if (iterator.endless !== undefined && iterator.havoc === null) {
        machine.journal.touch(iterator);
        iterator.position += 1;
        return iterator.endless(iterator.position - 1);
    }
    const items = produce(machine, iterator);
    if (!Array.isArray(items))
        return items;
    machine.journal.touch(iterator);
    const item = items[iterator.position];
    if (item !== undefined)
        iterator.position += 1;
    // Those that it goes through itself have come no further than it has been asked to go.
    for (const source of iterator.sources)
        if (source.kind === 'iterator')
            lose(machine, source, partly);
        else if (iterator.failure !== null)
            throw iterator.failure;
    iterator.seen = machine.journal.changes();
    return item;
}
function produce(machine, iterator) {
    if (iterator.havoc !== null)
        return withMay(iterator.havoc, iterator.sources);
    if (iterator.items !== null)
        return stale(machine, iterator) ?? iterator.items;
    const items = iterator.produce();
    machine.journal.touch(iterator);
    if (Array.isArray(items))
        iterator.items = items;
    else
        iterator.havoc = items;
    return iterator.havoc === null ? items : withMay(iterator.havoc, iterator.sources);
}
// The first item was asked for in another state of things than those that are left.
function stale(machine, iterator) {
    const { items, position, seen } = iterator;
    if (items === null || position === 0 || position >= items.length || seen === machine.journal.changes())
        return null;
    const [first] = iterator.sources;
    if (iterator.sources.length === 0 && iterator.type === 'iterator')
        return null;
    const place = first?.kind === 'function' ? { unit: first.scope.unit, start: first.node.start, end: first.node.start } : iterate_nowhere;
    machine.journal.touch(iterator);
    iterator.havoc = unknown(cause('other things have changed since its first item was asked for', place), items.flatMap(reach));
    return iterator.havoc;
}
const neverEnds = {
    reason: 'it goes on without end',
    expression: '',
    place: { unit: { file: '', text: '' }, start: 0, end: 0 },
};
const partly = {
    reason: 'how far others have gone through it is not known',
    expression: '',
    place: { unit: { file: '', text: '' }, start: 0, end: 0 },
};
const iterate_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
function drain(machine, value, place) {
    const items = [];
    for (;;) {
        machine.step(place);
        if (items.length > iterate_longest)
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
const isStop = (value) => isA(value, 'StopIteration');
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
        failure: null,
        seen: 0,
        position: 0,
        havoc: null,
    };
}
/** Calls a function with one value and gives what comes of it: a shorthand for `map`, `sorted` and the like. */
const apply = (machine, callee, value, place) => machine.call(callee, literal_positional(value), place);

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

;// CONCATENATED MODULE: ./out/python/power.js

/**
 * `base ** exponent` of floats, for a whole exponent. C libraries are wrong by a little more than half of the last
 * digit at most, so what lies clear of the middle between two floats is the same on every machine; null for the rest.
 */
function floatPower(base, exponent) {
    const size = Math.abs(base);
    if (!Number.isInteger(exponent) || Math.abs(exponent) > 64 || size < 1e-30 || size > 1e30 || Number.isNaN(base))
        return null;
    if (exponent === 0)
        return 1;
    const { numerator, denominator } = asFraction(size);
    const times = BigInt(Math.abs(exponent));
    const [above, below] = [numerator ** times, denominator ** times];
    const power = exponent > 0 ? clearRatio(above, below) : clearRatio(below, above);
    return power === null ? null : base < 0 && exponent % 2 !== 0 ? -power : power;
}
const bitsOf = (value) => value.toString(2).length;
/** The float nearest to a fraction; null where it is near the middle between two, or too large or small. */
function clearRatio(above, below) {
    const shift = 120 + bitsOf(below) - bitsOf(above);
    const scaled = shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift));
    const spare = bitsOf(scaled) - 53;
    const rest = scaled & ((1n << BigInt(spare)) - 1n);
    const part = Number(rest >> BigInt(spare - 20)) / 2 ** 20;
    if (Math.abs(part - 0.5) < 0.05 || Math.abs(spare - shift) > 900)
        return null;
    return Number((scaled >> BigInt(spare)) + (part > 0.5 ? 1n : 0n)) * 2 ** (spare - shift);
}

;// CONCATENATED MODULE: ./out/python/number.js



const widest = 1n << 16n;
/** Arithmetic of numbers; null where the operator has no meaning for them. */
function arithmetic(op, a, b, place) {
    if (a.kind === 'bool' && b.kind === 'bool' && (op === '&' || op === '|' || op === '^')) {
        return bool(op === '&' ? a.value && b.value : op === '|' ? a.value || b.value : a.value !== b.value);
    }
    if (a.kind !== 'float' && b.kind !== 'float')
        return integers(op, BigInt(a.value), BigInt(b.value), place);
    return floats(op, asFloat(a, place), asFloat(b, place), place);
}
function asFloat({ kind, value }, place) {
    const number = Number(value);
    if (kind === 'int' && !Number.isFinite(number))
        throw exceptions_raised('OverflowError', 'int too large to convert to float', place);
    return number;
}
function integers(op, a, b, place) {
    switch (op) {
        case '+':
            return literal_int(a + b);
        case '-':
            return literal_int(a - b);
        case '*':
            return isWide(a, b) ? tooWide(place) : literal_int(a * b);
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
            if (b > widest || isWide(a, 1n))
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
const small = 1n << 64n;
const hexDigits = (value) => (value < small && value > -small ? 0 : value.toString(16).length);
const isWide = (a, b) => (hexDigits(a) + hexDigits(b)) * 4 > 2 * Number(widest);
const tooWide = (place) => unknown(cause('the number is too large to be worth computing', place));
// Both within the integers a float holds exactly, so the division rounds once, as Python's does.
function quotient(a, b, place) {
    const [x, y] = [Number(a), Number(b)];
    return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? literal_float(x / y) : tooWide(place);
}
function power(a, b, place) {
    if (b < 0n) {
        if (a === 0n)
            throw exceptions_raised('ZeroDivisionError', '0.0 cannot be raised to a negative power', place);
        const result = a > -small && a < small ? floatPower(Number(a), Number(b)) : null;
        return result === null ? unknown(cause('the power is not modelled', place)) : literal_float(result);
    }
    if (b * BigInt(a.toString(2).length) > widest)
        return tooWide(place);
    return literal_int(a ** b);
}
/** `pow(base, exponent, modulus)`; null where it is not modelled. */
function modularPower(base, exponent, modulus) {
    if (exponent < 0n || modulus <= 0n || hexDigits(exponent) > 64 || hexDigits(modulus) > 256)
        return null;
    let [result, square] = [1n % modulus, ((base % modulus) + modulus) % modulus];
    for (let left = exponent; left > 0n; left >>= 1n) {
        if ((left & 1n) === 1n)
            result = (result * square) % modulus;
        square = (square * square) % modulus;
    }
    return literal_int(result);
}
const certain = (result, place) => result === null ? unknown(cause('the last digit of a float power depends on the machine', place)) : literal_float(result);
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
            return certain(floatPower(a, b), place);
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
// Python refuses to write decimal numbers of more than 4,300 digits.
function digitsOf(machine, value, place) {
    if (value < repr_widest && value > -repr_widest)
        return String(value);
    const why = cause('the number is too long to be written', place);
    machine.mayRaise(why);
    return unknown(why);
}
const repr_widest = 10n ** 4300n;
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
            return digitsOf(machine, value.value, place);
        case 'float':
            return floatText(value.value);
        case 'str':
            return quote(value.value);
        case 'bytes':
            return quoteBytes(value.value);
        case 'tuple':
            return wrap(machine, value.items, place, '(', value.items.length === 1 ? ',)' : ')');
        case 'list':
            return value.havoc ?? within(value, '[...]', () => wrap(machine, value.items, place, '[', ']'));
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
            return value.havoc ?? within(value, '{...}', () => dictText(machine, value, place));
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
const shown = new Set();
/** What holds itself is not written out within its own text. */
function within(value, again, write) {
    if (shown.has(value))
        return again;
    shown.add(value);
    try {
        return write();
    }
    finally {
        shown.delete(value);
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
    const inside = values.kind === 'instance' && values.base !== null ? values.base : values;
    const mapping = inside.kind === 'dict' ? inside : null;
    if (mapping?.havoc != null)
        return mapping.havoc;
    const items = inside.kind === 'tuple' ? [...inside.items] : [values];
    let used = 0;
    let doubt = null;
    const filled = text.replace(directive, (_all, key, flags, width, precision, type) => {
        if (type === '%')
            return '%';
        const value = key === undefined ? items[used++] : mapping?.entries.get(`s${key}`)?.value;
        if (value === undefined) {
            if (key !== undefined && mapping !== null)
                throw missingKey(literal_str(key), place);
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
        return unknown(cause('the format is not modelled', place));
    }
    if (mapping === null && used < items.length && inside.kind === 'tuple') {
        throw exceptions_raised('TypeError', 'not all arguments converted during string formatting', place);
    }
    if (mapping === null && used === 0 && inside.kind !== 'tuple') {
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
        return unknown(cause('the width is not modelled', place));
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
    return unknown(cause(`the format \`%${type}\` is not modelled for this value`, place));
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
/** True where a value is of a class that is built on the other's: then it has the first say in an operation of both. */
function isNarrower(machine, value, other) {
    if (value.kind !== 'instance')
        return false;
    const type = machine.typeOf(other);
    return type.kind === 'class' && type !== value.cls && isSubclass(value.cls, type);
}

;// CONCATENATED MODULE: ./out/python/operators.js













const methods = {
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
    const union = op === '|' ? typeUnion(a, b) : null;
    if (union !== null)
        return union;
    if (a.kind === 'instance' || b.kind === 'instance') {
        const found = dunder(machine, op, a, b, place);
        if (found !== undefined)
            return found;
        const left = a.kind === 'instance' ? (a.base ?? a) : a;
        const doubt = unmodelledOperation(machine, op, a, b, place);
        if (doubt !== undefined)
            return doubt;
        if (op === '%' && left.kind === 'str')
            return formatPercent(machine, left.value, b, place);
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
        if (op === '%' && a.kind === 'bytes')
            return unknown(cause('formatting of bytes is not modelled', place));
        if (op === '%' && a.kind === 'str')
            return formatPercent(machine, a.value, b, place);
        const result = sequences(machine, op, a, b, place) ?? collections(machine, op, a, b, place);
        if (result !== null) {
            const weight = weightOf(a) + weightOf(b) + weightOf(result);
            machine.journal.spend(result.kind === 'set' || result.kind === 'dict' ? weight / 2 : weight / 32);
            return result;
        }
    }
    const [left, right] = [a, b]
        .map((value) => machine.typeOf(value))
        .map((type) => (type.kind === 'class' ? type.name : '?'));
    throw exceptions_raised('TypeError', `unsupported operand type(s) for ${op}: '${left}' and '${right}'`, place);
}
const unmodelledOperation = (machine, op, a, b, place) => unmodelledOperand(machine, a, `__${methods[op]}__`, place) ??
    unmodelledOperand(machine, b, `__r${methods[op]}__`, place);
function through(value, other) {
    return other.kind === 'unknown' && other.may.length > 0 ? withMay(value, other.may) : value;
}
/** True where the class of a value has a method of its own in place of the other's. */
function hasOther(machine, value, other, name) {
    const type = machine.typeOf(other);
    return hasMember(value, name) && type.kind === 'class' && classMember(value.cls, name) !== classMember(type, name);
}
function dunder(machine, op, a, b, place) {
    const name = methods[op];
    if (b.kind === 'instance' && isNarrower(machine, b, a) && hasOther(machine, b, a, `__r${name}__`)) {
        const first = special(machine, b, `__r${name}__`, [a], place);
        if (first !== undefined && first.kind !== 'notimplemented')
            return first;
    }
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
            return tuple(bounded(a.items.length + b.items.length, place) && [...a.items, ...b.items]);
        if (a.kind === 'bytes' && b.kind === 'bytes') {
            return {
                kind: 'bytes',
                value: Uint8Array.from(bounded(a.value.length + b.value.length, place) && [...a.value, ...b.value]),
            };
        }
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
    if (value.kind === 'bytes') {
        const all = Array.from({ length: copies(value.value.length) }, () => [...value.value]).flat();
        return { kind: 'bytes', value: Uint8Array.from(all) };
    }
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
    throw new Exhausted(`it makes a value of ${size} items`, place);
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
        const own = special(machine, a, `__i${methods[op]}__`, [b], place);
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
        return unknown(cause('its type is not known', place));
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
/** Equal to any set, or view of this kind, with the same members. */
const sameMembers = (machine, items, other, place) => {
    const isView = other.kind === 'instance' && (other.cls === kinds['keys']?.cls || other.cls === kinds['items']?.cls);
    if (other.kind !== 'set' && !isView)
        return notImplemented;
    const theirs = isView ? itemsOf(other) : members(machine, other, place);
    if (!Array.isArray(theirs))
        return theirs;
    if (theirs.length !== items.length)
        return bool(false);
    for (const item of items) {
        const answer = equality_contains(machine, theirs, item, place);
        if (answer !== true)
            return answer === false ? bool(false) : answer;
    }
    return bool(true);
};
function viewClass(name) {
    const equality = name === 'dict_values' ? {} : { __eq__: literal_native('__eq__', asks(sameMembers)), __hash__: none };
    return nativeClass(name, {
        members: {
            ...equality,
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

;// CONCATENATED MODULE: ./out/python/index-of.js
/** The integer that a value is where Python takes it for an index or a count: one of a subclass as well. Else null. */
function indexOf(value) {
    const inner = value?.kind === 'instance' ? value.base : value;
    return inner?.kind === 'int' || inner?.kind === 'bool' ? BigInt(inner.value) : null;
}
/** The value itself, in place of an instance of a class that is built on a builtin type. */
const plain = (value) => (value.kind === 'instance' && value.base !== null ? value.base : value);

;// CONCATENATED MODULE: ./out/python/method.js



/** A method of a builtin type. A subclass's instance is taken for the builtin value inside of it. */
function make(maker, kind, name, names, run) {
    return maker(name, (machine, args, place) => {
        const [receiver, ...positional] = args.positional;
        const self = receiver?.kind === 'instance' && receiver.base !== null ? receiver.base : receiver;
        if (args.rest !== null)
            return args.rest;
        const read = readArguments(name, { ...args, positional }, names, place);
        const given = kind === 'str' ? read.map((value) => value && plain(value)) : read;
        if (kind === 'str' && maker === pure && given.some((value) => value?.kind === 'instance'))
            return unfit(name, place);
        if (self === undefined || self.kind !== kind)
            return self?.kind === 'unknown' ? self : unfit(name, place);
        return run(machine, self, given, place);
    });
}
const unfit = (name, place) => ({
    kind: 'unknown',
    cause: {
        reason: `\`${name}\` is not modelled for these values`,
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
        throw missingKey(key, place);
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
            addItem(machine, self, item);
        return none;
    }),
    method('list', 'extend', ['/iterable'], (machine, self, [items = none], place) => {
        extend(machine, self, items, place);
        return none;
    }),
    method('list', 'insert', ['/index', '/object'], (machine, self, [index, item = none]) => {
        if (self.havoc !== null)
            return none;
        const given = indexOf(index);
        if (given === null)
            return lose(machine, self, doubtOf(index, self)) && none;
        const at = given < 0n ? Math.max(Number(given) + self.items.length, 0) : Number(given);
        setItems(machine, self, self.items.toSpliced(at, 0, item));
        return none;
    }),
    method('list', 'pop', ['/index'], (machine, self, [index], place) => {
        if (self.havoc !== null)
            return self.havoc;
        if (index?.kind === 'unknown')
            return lose(machine, self, index.cause);
        const position = indexOf(index);
        if (index !== undefined && position === null)
            return lose(machine, self, doubtOf(index, self));
        const given = Number(position ?? -1);
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
    method('list', 'index', ['/value', '/start', '/stop'], (machine, self, [item = none, start, stop], place) => self.havoc ?? positionOf(machine, self.items, item, start, stop, place)),
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
    : (self.havoc?.cause ?? { reason: 'the index is not known', expression: '', place: list_methods_nowhere });
const list_methods_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
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
/** `items.index(item, start, stop)` */
function positionOf(machine, items, item, start, stop, place) {
    const doubt = [start, stop].find((bound) => bound !== undefined && indexOf(bound) === null);
    if (doubt !== undefined)
        return doubt.kind === 'unknown' ? doubt : unmodelled('this index', place);
    const clip = (bound, otherwise) => {
        const at = Number(indexOf(bound) ?? otherwise);
        return at < 0 ? Math.max(at + items.length, 0) : at;
    };
    const [from, to] = [clip(start, 0), clip(stop, items.length)];
    for (const [index, candidate] of items.entries()) {
        if (index < from || index >= to)
            continue;
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
const number_text_digitsOf = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[0-9a-fA-F]+$/ };
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
    return number_text_digitsOf[base]?.test(body) ? sign * BigInt(prefix + body) : null;
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







/** Python refuses to read or write decimal numbers of more digits. */
const mostDigits = 4300;
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
        const radix = base === undefined ? 10 : Number(indexOf(base) ?? 10);
        if (value.value.length > mostDigits)
            return unknown(cause('the number is too long to be worth reading', place));
        const parsed = parseInteger(stripText(value.value, null, 'strip'), radix);
        if (parsed !== null)
            return literal_int(parsed);
        if (![2, 8, 10, 16].includes(radix) || /[^ -~]/.test(value.value))
            return unknown(cause('the number is not modelled', place));
        throw exceptions_raised('ValueError', `invalid literal for int() with base ${radix}: ${quote(value.value)}`, place);
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
    if (value.kind === 'int' || value.kind === 'bool') {
        const number = Number(value.value);
        if (Number.isFinite(number))
            return literal_float(number);
        throw exceptions_raised('OverflowError', 'int too large to convert to float', place);
    }
    if (value.kind === 'str') {
        const parsed = parseFloating(stripText(value.value, null, 'strip'));
        if (parsed !== null)
            return literal_float(parsed);
        if (/[^ -~]/.test(value.value))
            return unknown(cause('the number is not modelled', place));
        throw exceptions_raised('ValueError', `could not convert string to float: ${quote(value.value)}`, place);
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
const set_methods_within = (a, b) => [...a.entries.keys()].every((key) => b.entries.has(key));
const remove = (name) => method('set', name, ['/elem'], (machine, self, [item = none], place) => {
    if (self.havoc !== null)
        return none;
    const key = keyOf(machine, item, place);
    if (typeof key !== 'string')
        return lose(machine, self, key.cause) && none;
    if (!self.entries.has(key) && name === 'remove')
        throw missingKey(item, place);
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
    compare('issubset', set_methods_within),
    compare('issuperset', (a, b) => set_methods_within(b, a)),
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
    return unknown(cause(`the format \`${spec}\` is not modelled for this value`, place));
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
    const bounds = sliceBounds(slice, length, place);
    if ('kind' in bounds)
        return bounds;
    const { start, stop, step } = bounds;
    const indices = [];
    if (step > 0)
        for (let at = start; at < stop; at += step)
            indices.push(at);
    else
        for (let at = start; at > stop; at += step)
            indices.push(at);
    return indices;
}
/** `slice.indices(length)` */
function sliceBounds(slice, length, place) {
    const bounds = [slice.lower, slice.upper, slice.step];
    const doubt = bounds.find((bound) => bound.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return doubt;
    if (bounds.some((bound) => bound.kind === 'instance' && bound.base === null))
        return unknown(cause('`__index__` is not modelled', place));
    const [lower, upper, step] = bounds.map((bound) => numberOf(bound, place));
    const stride = step ?? 1;
    if (stride === 0)
        throw exceptions_raised('ValueError', 'slice step cannot be zero', place);
    const clip = (at, low, high) => Math.min(Math.max(at < 0 ? at + length : at, low), high);
    if (stride > 0) {
        return {
            start: lower == null ? 0 : clip(lower, 0, length),
            stop: upper == null ? length : clip(upper, 0, length),
            step: stride,
        };
    }
    return {
        start: lower == null ? length - 1 : clip(lower, -1, length - 1),
        stop: upper == null ? -1 : clip(upper, -1, length - 1),
        step: stride,
    };
}
function numberOf(value, place) {
    if (value.kind === 'none')
        return null;
    const index = indexOf(value);
    if (index !== null)
        return Number(index);
    throw exceptions_raised('TypeError', 'slice indices must be integers or None', place);
}

;// CONCATENATED MODULE: ./out/python/subscript.js









/** `container[key]` */
function subscript(machine, container, key, place) {
    if (container.kind === 'str' || container.kind === 'bytes' || key.kind === 'slice') {
        machine.journal.spend(weightOf(container) / 32);
    }
    switch (container.kind) {
        case 'unknown':
            return container;
        case 'dict': {
            const found = getEntry(machine, container, key, place);
            if (found !== undefined)
                return found;
            throw missingKey(key, place);
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
            if (Array.isArray(items) && key.kind === 'slice')
                return sliceOfRange(container, key, items.length, place);
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
            const { base } = container;
            if (base?.kind === 'dict' && getEntry(machine, base, key, place) === undefined) {
                const missing = special(machine, container, '__missing__', [key], place);
                if (missing !== undefined)
                    return missing;
            }
            if (base !== null)
                return subscript(machine, base, key, place);
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
function sliceOfRange(range, key, length, place) {
    const bounds = sliceBounds(key, length, place);
    if ('kind' in bounds)
        return bounds;
    const at = (index) => range.start + BigInt(index) * range.step;
    return { kind: 'range', start: at(bounds.start), stop: at(bounds.stop), step: range.step * BigInt(bounds.step) };
}
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
    const index = indexOf(key);
    if (index !== null)
        return index;
    const own = special(machine, key, '__index__', [], place);
    if (own !== undefined)
        return own.kind === 'unknown' ? own : (indexOf(own) ?? unknown(cause('its index is not modelled', place)));
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
    if (!Array.isArray(items) || !Array.isArray(indices)) {
        const why = (Array.isArray(items) ? indices : items);
        lose(machine, container, why.cause);
        return;
    }
    if (key.step.kind !== 'none' && !isOne(key.step)) {
        if (items.length !== indices.length) {
            const sizes = `sequence of size ${items.length} to extended slice of size ${indices.length}`;
            throw exceptions_raised('ValueError', `attempt to assign ${sizes}`, place);
        }
        const changed = [...container.items];
        for (const [at, index] of indices.entries())
            changed[index] = items[at];
        setItems(machine, container, changed);
        return;
    }
    const lower = sliceStart(key, container.items.length);
    setItems(machine, container, [
        ...container.items.slice(0, lower),
        ...items,
        ...container.items.slice(lower + indices.length),
    ]);
}
const isOne = (step) => indexOf(step) === 1n;
function sliceStart(key, length) {
    const at = Number(indexOf(key.lower) ?? 0);
    return Math.min(Math.max(at < 0 ? at + length : at, 0), length);
}
/** `del container[key]` */
function deleteSubscript(machine, container, key, place) {
    if (container.kind === 'dict' && container.havoc === null) {
        if (getEntry(machine, container, key, place) === undefined) {
            throw missingKey(key, place);
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
        const at = indexOf(key);
        if (at === null)
            lose(machine, container, { reason: 'the index is not known', expression: '', place });
        else
            setItems(machine, container, container.items.toSpliced(Number(at), 1));
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
    const counter = { next: 0, style: null };
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
    const [, first = '', further = ''] = /^([^.[]*)(.*)$/s.exec(name) ?? [];
    const path = further.split(/(?=[.[])/).filter((part) => part !== '');
    const isNumbered = /^\d+$/.test(first);
    if (first === '' || isNumbered) {
        const style = isNumbered ? 'manual' : 'automatic';
        if (counter.style !== null && counter.style !== style)
            throw exceptions_raised('ValueError', `cannot switch from ${counter.style} field numbering`, place);
        counter.style = style;
    }
    const index = first === '' ? counter.next++ : isNumbered ? Number(first) : null;
    let value = index === null ? args.keywords.get(first) : args.positional[index];
    if (value === undefined && index === null)
        throw missingKey(literal_str(first), place);
    if (value === undefined) {
        throw exceptions_raised('IndexError', `Replacement index ${index} out of range for positional args tuple`, place);
    }
    for (const part of path) {
        const key = part.startsWith('[') ? part.slice(1, -1) : part.slice(1);
        if (part.startsWith('['))
            value = subscript(machine, value, /^\d+$/.test(key) ? literal_int(Number(key)) : literal_str(key), place);
        else
            value = attribute_findAttribute(machine, value, key, place) ?? unknown(cause('the field is not modelled', place));
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
function str_methods_numberOf(value, otherwise, place) {
    const index = indexOf(value);
    if (index !== null)
        return Number(index);
    if (value === undefined || value.kind === 'none')
        return otherwise;
    throw exceptions_raised('TypeError', 'object cannot be interpreted as an integer', place);
}
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
    const [from, to] = str_methods_window(characters.length, start, end, place);
    const wanted = str_methods_asText(part, name, place) ?? notText(place);
    const at = from > to ? -1 : find(characters.slice(from, to).join(''), wanted);
    if (at < 0 && raises)
        throw exceptions_raised('ValueError', 'substring not found', place);
    return literal_int(at < 0 ? -1 : from + [...characters.slice(from, to).join('').slice(0, at)].length);
});
// A start behind the end of the text stays there: then not even the empty text is found.
function str_methods_window(length, start, end, place) {
    const at = (index) => Math.max(index < 0 ? index + length : index, 0);
    return [at(str_methods_numberOf(start, 0, place)), Math.min(at(str_methods_numberOf(end, length, place)), length)];
}
const affix = (name) => pureMethod('str', name, ['/prefix', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value];
    const [from, to] = str_methods_window(characters.length, start, end, place);
    if (from > to)
        return no;
    const text = characters.slice(from, to).join('');
    const parts = part?.kind === 'tuple' ? part.items : [part];
    return bool(parts.some((one) => {
        const wanted = str_methods_asText(one, name, place) ?? notText(place);
        return name === 'startswith' ? text.startsWith(wanted) : text.endsWith(wanted);
    }));
});
const split = (name) => pureMethod('str', name, ['sep', 'maxsplit'], (_machine, self, [sep, most], place) => {
    const mark = str_methods_asText(sep, name, place);
    if (mark === '')
        throw exceptions_raised('ValueError', 'empty separator', place);
    const limit = str_methods_numberOf(most, -1, place);
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
    const missing = str_methods_numberOf(width, 0, place) - [...self.value].length;
    if (missing > 1_000_000)
        return unknown(cause('the text is too long to be worth making', place));
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
    const left = Math.floor(missing / 2) + (missing & str_methods_numberOf(width, 0, place) & 1);
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
const unordered = (place) => unknown(cause('the order of a set changes from run to run', place));
function notText(place) {
    throw exceptions_raised('TypeError', 'sequence item: expected str instance', place);
}
const title = (text) => text.replace(/\p{Cased}+/gu, (word) => {
    const [first = '', ...others] = [...word];
    return first.toUpperCase() + others.join('').toLowerCase();
});
// Case of these few depends on tables that differ between Python and JavaScript versions.
const isPlain = (text) => !/[ßŉǄ-ǌǰǱ-ǳΐΰևႠ-ჿᎠ-ᏽᲐ-Ჿẖ-ẞὐ-ῼꭰ-ꮿﬀ-ﬗİΣς\u{10000}-\u{10ffff}]/u.test(text);
const cased = (name, change) => pureMethod('str', name, [], (_machine, self, _given, place) => isPlain(self.value) ? literal_str(change(self.value)) : unknown(cause('the case of these letters is not modelled', place)));
const strMethods = membersOf([
    cased('upper', (text) => text.toUpperCase()),
    cased('lower', (text) => text.toLowerCase()),
    pureMethod('str', 'casefold', [], (_machine, self, _given, place) => /^[\0-´¶-ňŊ-ž]*$/.test(self.value) && isPlain(self.value)
        ? literal_str(self.value.toLowerCase())
        : unknown(cause('the case of these letters is not modelled', place))),
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
    pureMethod('str', 'count', ['/sub', '/start', '/end'], (_machine, self, [part, start, end], place) => {
        const characters = [...self.value];
        const [from, to] = str_methods_window(characters.length, start, end, place);
        const wanted = str_methods_asText(part, 'count', place) ?? notText(place);
        if (from > to)
            return literal_int(0);
        return literal_int(wanted === '' ? to - from + 1 : characters.slice(from, to).join('').split(wanted).length - 1);
    }),
    textMethod('removeprefix', ['/prefix'], (text, part = '') => literal_str(text.startsWith(part) ? text.slice(part.length) : text)),
    textMethod('removesuffix', ['/suffix'], (text, part = '') => literal_str(part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text)),
    pureMethod('str', 'replace', ['/old', '/new', 'count'], (_machine, self, [old, by, count], place) => {
        const part = str_methods_asText(old, 'replace', place) ?? notText(place);
        const limit = str_methods_numberOf(count, -1, place);
        const pieces = part === '' ? ['', ...self.value, ''] : self.value.split(part);
        if (part === '' && [...self.value].length === 0)
            return literal_str(limit === 0 ? '' : (str_methods_asText(by, 'replace', place) ?? ''));
        const parts = limit < 0 || pieces.length <= limit + 1 ? pieces : [...pieces.slice(0, limit), pieces.slice(limit).join(part)];
        return literal_str(parts.join(str_methods_asText(by, 'replace', place) ?? ''));
    }),
    method('str', 'join', ['/iterable'], (machine, self, [items], place) => join(machine, self.value, items, place)),
    literal_native('format_map', (machine, args, place) => {
        const [self, mapping = none] = args.positional.map(plain);
        if (self?.kind !== 'str')
            return none;
        if (mapping.kind === 'unknown')
            return mapping;
        if (mapping.kind !== 'dict' || args.positional[1] !== mapping)
            return unknown(cause('`format_map` with this mapping is not modelled', place));
        if (mapping.havoc !== null)
            return mapping.havoc;
        const pairs = [...mapping.entries.values()];
        const named = pairs.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value]] : []));
        if (/(?<!\{)(?:\{\{)*\{(?:\d|[!:}])/.test(self.value))
            return unknown(cause('`format_map` without names is not modelled', place));
        return formatFields(machine, self.value, { positional: [], keywords: new Map(named), rest: null }, place);
    }),
    pureMethod('str', 'translate', ['/table'], (_machine, self, [table], place) => {
        if (table?.kind !== 'dict' || table.havoc !== null)
            return unknown(cause('this table is not modelled', place));
        const parts = [...self.value].map((one) => {
            const entry = table.entries.get(`n${one.codePointAt(0)}`);
            if (entry === undefined)
                return one;
            const { value } = entry;
            if (value.kind === 'none')
                return '';
            if (value.kind === 'str')
                return value.value;
            return value.kind === 'int' && value.value >= 0n && value.value < 0x110000n
                ? String.fromCodePoint(Number(value.value))
                : null;
        });
        return parts.includes(null) ? unknown(cause('this table is not modelled', place)) : literal_str(parts.join(''));
    }),
    literal_native('format', (machine, args, place) => {
        const [self, ...positional] = args.positional;
        return self?.kind === 'str' ? formatFields(machine, self.value, { ...args, positional }, place) : none;
    }),
    pureMethod('str', 'splitlines', ['keepends'], (_machine, self, [keep]) => list(splitLines(self.value, keep?.kind === 'bool' && keep.value).map(literal_str))),
    textMethod('encode', ['encoding', 'errors'], (text, encoding = 'utf-8') => encode(text, encoding)),
    pureMethod('str', 'expandtabs', ['tabsize'], (_machine, self, [size], place) => literal_str(expandTabs(self.value, str_methods_numberOf(size, 8, place)))),
    pureMethod('str', 'isdigit', [], (_machine, self, _given, place) => /\p{No}/u.test(self.value)
        ? unknown(cause('whether these are digits is not modelled', place))
        : bool(/^\p{Nd}+$/u.test(self.value))),
    pureMethod('str', 'isnumeric', [], (_machine, self, _given, place) => /^[\0-\x7f]*$/.test(self.value)
        ? bool(/^\d+$/.test(self.value))
        : unknown(cause('whether these are numbers is not modelled', place))),
    str_methods_asks('istitle', (text) => /\p{Cased}/u.test(text) && text === title(text)),
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
    return unknown({
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
/** `str.maketrans`: from a dictionary, or from two or three texts. */
const makeTable = literal_native('maketrans', (machine, args, place) => {
    const [first, second, gone] = args.positional.map(plain);
    const table = emptyDict();
    if (first?.kind === 'unknown')
        return first;
    if (first?.kind === 'dict' && second === undefined) {
        if (first.havoc !== null)
            return first.havoc;
        for (const { key, value } of first.entries.values()) {
            const code = key.kind === 'str' && [...key.value].length === 1 ? literal_int(key.value.codePointAt(0) ?? 0) : key;
            if (code.kind !== 'int')
                return unknown(cause('this table is not modelled', place));
            setEntry(machine, table, code, value, place);
        }
        return table;
    }
    const texts = [first, second, gone ?? literal_str('')].map((one) => (one?.kind === 'str' ? [...one.value] : null));
    const [from, to, removed] = texts;
    if (from == null || to == null || removed == null || from.length !== to.length)
        return unknown(cause('this table is not modelled', place));
    const code = (character) => literal_int(character.codePointAt(0) ?? 0);
    for (const [at, character] of from.entries())
        setEntry(machine, table, code(character), code(to[at] ?? ''), place);
    for (const character of removed)
        setEntry(machine, table, code(character), none, place);
    return table;
});
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
                return unknown(cause('the ratio is not modelled', place));
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
            return unknown(cause('decoding is not modelled', place));
        const text = textOf(machine, value, place);
        return typeof text === 'string' ? literal_str(text) : text;
    }),
    members: {
        ...strMethods,
        maketrans: { kind: 'descriptor', type: 'staticmethod', function: makeTable, setter: null },
    },
});
const bytesClass = nativeClass('bytes', {
    construct: around((machine, args, place) => {
        const [source] = args.positional;
        if (args.rest !== null)
            return args.rest;
        if (source === undefined && args.keywords.size === 0)
            return bytes(new Uint8Array());
        const isPlain = args.positional.length === 1 && args.keywords.size === 0;
        if (!isPlain || source === undefined || !['list', 'tuple', 'range', 'bytes', 'unknown'].includes(source.kind))
            return unknown(cause('`bytes()` is not modelled', place));
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        const numbers = items.map((item) => (item.kind === 'int' ? Number(item.value) : -1));
        return numbers.every((one) => one >= 0 && one < 256)
            ? bytes(Uint8Array.from(numbers))
            : unknown(cause('`bytes()` is not modelled', place));
    }),
    members: membersOf([
        pure('decode', (_machine, args, place) => {
            const [self, encoding] = args.positional;
            if (self?.kind !== 'bytes' || (encoding?.kind === 'str' && !/^utf-?8$/i.test(encoding.value))) {
                return unknown(cause('the encoding is not modelled', place));
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
            method('tuple', 'index', ['/value', '/start', '/stop'], (machine, self, [item = none, start, stop], place) => positionOf(machine, self.items, item, start, stop, place)),
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
            return unknown(cause('`__index__` is not modelled', place));
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
            return unknown(cause('a class made by calling `type` is not modelled', place));
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
        return unknown(cause('the class of the instance is not known', place));
    if (cls.mro.some((base) => base.foreign !== null))
        return unknown(cause('a base of the class is not known', place));
    const builtin = cls.mro.find((base) => base.construct !== null);
    if (builtin === undefined)
        return makeInstance(cls);
    if (builtinBase(cls) === null)
        return unknown(cause('`__new__` of this class is not modelled', place));
    return builtin.construct?.(machine, cls, { ...args, positional }, place) ?? makeInstance(cls);
}, false);

;// CONCATENATED MODULE: ./out/python/set-attribute.js





/** `target.name = value` */
function setAttribute(machine, target, name, value, place) {
    switch (target.kind) {
        case 'class': {
            const members = target.names.names.get('_member_map_');
            if (members?.kind === 'dict' && members.entries.has(`s${name}`))
                throw exceptions_raised('AttributeError', `cannot reassign member '${name}'`, place);
            bind(machine, target.names, name, value);
            return;
        }
        case 'module':
        case 'function':
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
    setPlainly(machine, target, name, value, place);
}
/** `object.__setattr__(target, name, value)` */
function setPlainly(machine, target, name, value, place) {
    const member = classMember(target.cls, name);
    if (member?.kind === 'descriptor' && member.type === 'property') {
        if (member.setter === null)
            throw exceptions_raised('AttributeError', `can't set attribute '${name}'`, place);
        machine.call(member.setter, literal_positional(target, value), place);
        return;
    }
    if (member?.kind === 'instance' && hasMember(member, '__set__')) {
        special(machine, member, '__set__', [target, value], place);
        return;
    }
    const slots = slotsOf(target.cls);
    if (slots !== null && !slots.has(name))
        throw exceptions_raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place);
    bind(machine, target.names, name, value);
}
/** `object.__setattr__`, as `super()` and `object` have it. */
const objectSetAttribute = literal_native('__setattr__', (machine, args, place) => {
    const [self = none, name = none, value = none] = args.positional;
    if (name.kind === 'unknown' && self.kind === 'instance')
        loseNames(machine, self.names, name.cause);
    if (self.kind === 'instance' && name.kind === 'str')
        setPlainly(machine, self, name.value, value, place);
    else if (self.kind !== 'instance' && name.kind === 'str')
        setAttribute(machine, self, name.value, value, place);
    return none;
});
/** The only names that instances of a class can have; null where they can have any. */
function slotsOf(cls) {
    const names = [];
    for (const base of cls.mro) {
        if (base === objectClass)
            continue;
        const slots = base.names.names.get('__slots__');
        const listed = slots?.kind === 'str' ? [slots] : slots?.kind === 'tuple' || slots?.kind === 'list' ? slots.items : null;
        if (listed === null || listed.some((one) => one.kind !== 'str' || one.value === '__dict__'))
            return null;
        names.push(...listed.map((one) => (one.kind === 'str' ? one.value : '')));
    }
    return new Set(names);
}
/** `del target.name` */
function deleteAttribute(machine, target, name, place) {
    if (target.kind === 'instance') {
        const deleter = classMember(target.cls, '__delattr__');
        if (deleter !== undefined) {
            machine.call(bound(deleter, target, target.cls), literal_positional(literal_str(name)), place);
            return;
        }
        const member = classMember(target.cls, name);
        if (member?.kind === 'instance' && hasMember(member, '__delete__')) {
            special(machine, member, '__delete__', [target], place);
            return;
        }
        if (member?.kind === 'descriptor' && member.type === 'property') {
            // Whether it has a deleter, and what that does, is not modelled.
            loseNames(machine, target.names, cause('the deleter of a property is not modelled', place));
            return;
        }
    }
    if (target.kind === 'unknown') {
        for (const held of target.may)
            if ('names' in held)
                lose(machine, held.names, target.cause);
        return;
    }
    if ('names' in target && target.names.havoc !== null) {
        machine.mayRaise(target.names.havoc.cause);
        loseNames(machine, target.names, target.names.havoc.cause);
        return;
    }
    if (!('names' in target) || !target.names.names.has(name)) {
        throw exceptions_raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place);
    }
    machine.journal.touch(target.names, name);
    target.names.names.delete(name);
}

;// CONCATENATED MODULE: ./out/python/super.js






const superClass = nativeClass('super');
const makeSuper = (after, self) => makeInstance(superClass, [], { after, self });
/** The instance that `super()` stands for; null for any other value. */
const superSelf = (value) => value.kind === 'instance' && value.cls === superClass ? value.payload.self : null;
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
        return described(machine, member, self, cls, place) ?? bound(member, self, cls);
    }
    if (name === '__new__')
        return objectNew;
    if (name === '__setattr__' && self.kind === 'instance')
        return { kind: 'method', self, function: objectSetAttribute };
    return name === '__init_subclass__' ? noKeywords(cls) : undefined;
}
/** `object.__init_subclass__` */
const noKeywords = (cls) => literal_native('__init_subclass__', (_machine, args, place) => {
    if (args.keywords.size > 0)
        throw exceptions_raised('TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`, place);
    return args.rest ?? none;
}, false);

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
    // It may be a method that changes the value.
    const doubt = unknown(cause(`the attribute \`${name}\` is not modelled`, place), reach(superSelf(value) ?? value));
    if (/^__\w+__$/.test(name) || metaclassNames.has(name) || name.startsWith('cache_'))
        return doubt;
    const cls = value.kind === 'class' ? value : machine.typeOf(value);
    if (cls.kind === 'unknown')
        return cls;
    return cls.mro.some((base) => hasUnmodelled(base, name)) ? doubt : undefined;
}
/** The unknown that an operation on a value is where its class is a native one that may well do it; else undefined. */
function unmodelledOperand(machine, value, method, place) {
    if (value.kind !== 'instance' || classMember(value.cls, method) !== undefined)
        return undefined;
    const isOpen = value.cls.mro.some((base) => base !== objectClass && isNativeClass(base) && !publicNames.has(base.name) && !unmodelled_attribute_closed.has(base.name));
    return isOpen ? unmodelledAttribute(machine, value, method, place) : undefined;
}
function hasUnmodelled(cls, name) {
    if (cls === objectClass || !isNativeClass(cls))
        return false;
    return publicNames.get(cls.name)?.has(name) ?? (!unmodelled_attribute_closed.has(cls.name) || name.startsWith('_'));
}

;// CONCATENATED MODULE: ./out/python/order.js






const order_methods = {
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
        const [method, mirrored] = order_methods[op];
        const own = special(machine, a, method, [b], place);
        if (own !== undefined && own.kind !== 'notimplemented')
            return truth(machine, own, place);
        const other = special(machine, b, mirrored, [a], place);
        if (other !== undefined && other.kind !== 'notimplemented')
            return truth(machine, other, place);
        const doubt = unmodelledOperand(machine, a, method, place) ?? unmodelledOperand(machine, b, mirrored, place);
        if (doubt !== undefined)
            return doubt;
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
                return unknown(cause('the name is not known', place));
            const found = names.names.get(key.value) ?? names.havoc;
            if (found != null)
                return found;
            throw missingKey(key, place);
        }),
        __setitem__: literal_native('__setitem__', (machine, args, place) => {
            const [self, key, value = none] = args.positional;
            const names = namesOf(self);
            if (names === null)
                return none;
            if (key?.kind === 'str')
                bind(machine, names, key.value, value);
            else
                loseNames(machine, names, cause('a name that is not known was bound', place));
            return none;
        }),
        __contains__: literal_native('__contains__', (_machine, args, place) => {
            const [self, key] = args.positional;
            const names = namesOf(self);
            if (names === null || key?.kind !== 'str' || names.havoc !== null)
                return unknown(cause('the name is not known', place));
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
                return unknown(cause('the name is not known', place));
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
                loseNames(machine, names, cause('names that are not known were bound', place));
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
    ...literal_native('dir', (_machine, _args, place) => unknown(cause('`dir` is not modelled here', place)), false),
    scoped: (_machine, args, frame, place) => {
        const [value] = args.positional;
        const names = value?.kind === 'module'
            ? value.names
            : value === undefined && frame.scope.kind === 'module'
                ? frame.scope.names
                : null;
        if (names === null || names.names.has('__dir__'))
            return unknown(cause('`dir` is not modelled here', place));
        return names.havoc ?? list([...names.names.keys()].toSorted(compareTexts).map(literal_str));
    },
};
/** `globals` and, at the level of a module, `locals` and `vars`; also `vars` of a module. */
const globalsOf = (name) => ({
    ...literal_native(name, (_machine, args, place) => notHere(name, args.positional, place), false),
    scoped: (_machine, args, { scope }, place) => {
        const [value] = args.positional;
        if (value?.kind === 'module')
            return namesView(value.names);
        if (value !== undefined || (name !== 'globals' && scope.kind !== 'module'))
            return notHere(name, args.positional, place);
        return namesView(scope.module.names);
    },
});
// It shows names that can be changed through it.
const notHere = (name, given, place) => unknown(cause(`\`${name}\` is not modelled here`, place), given);

;// CONCATENATED MODULE: ./out/python/attribute.js











/** `value.name`; undefined where there is none. */
function attribute_findAttribute(machine, value, name, place) {
    switch (value.kind) {
        case 'unknown':
            return derived(value, name, place);
        case 'module':
            return moduleAttribute(machine, value.names, value.name, name, place);
        case 'class':
            return classAttribute(machine, value, name, place);
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
/** What an error calls a value. */
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
    if (value.kind === 'native')
        return name === '__name__' || name === '__qualname__' ? literal_str(value.name) : undefined;
    const { posonly, args, kwonly } = value.node.args;
    const held = (parameters) => parameters.flatMap(({ name: own }) => (value.defaults.has(own) ? [[own, value.defaults.get(own) ?? none]] : []));
    if (name === '__defaults__') {
        const defaults = held([...posonly, ...args]);
        return defaults.length === 0 ? none : tuple(defaults.map(([, one]) => one));
    }
    return name === '__kwdefaults__' && held(kwonly).length === 0 ? none : undefined;
}
const implicitClassMethods = new Set(['__init_subclass__', '__class_getitem__']);
function classAttribute(machine, cls, name, place) {
    if (name === '__name__')
        return literal_str(cls.name);
    if (name === '__mro__')
        return { kind: 'tuple', items: cls.mro };
    if (name === '__bases__')
        return { kind: 'tuple', items: cls.bases };
    if (name === '__doc__')
        return cls.names.names.get('__doc__') ?? none;
    const member = classMember(cls, name);
    if (member === undefined && name === '__setattr__' && cls === objectClass)
        return objectSetAttribute;
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
    return described(machine, member, none, cls, place) ?? member;
}
function instanceAttribute(machine, value, name, place) {
    if (name === '__class__')
        return value.cls;
    const dynamic = classMember(value.cls, '__getattr__');
    if (dynamic === undefined)
        return declaredAttribute(machine, value, name, place);
    const found = orMissing(() => declaredAttribute(machine, value, name, place));
    return found ?? machine.call(dynamic, literal_positional(value, literal_str(name)), place);
}
function declaredAttribute(machine, value, name, place) {
    if (classMember(value.cls, '__getattribute__')?.kind === 'function')
        return unknown(cause('`__getattribute__` is not modelled', place), reach(value));
    const member = classMember(value.cls, name);
    if (member?.kind === 'instance' && (hasMember(member, '__set__') || hasMember(member, '__delete__'))) {
        const read = described(machine, member, value, value.cls, place);
        if (read !== undefined)
            return read;
    }
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
        return described(machine, member, value, value.cls, place) ?? bound(member, value, value.cls);
    if (value.base !== null) {
        const inherited = attribute_findAttribute(machine, value.base, name, place);
        if (inherited !== undefined)
            return inherited;
    }
    return undefined;
}
/** What the `__get__` of a descriptor written in Python gives; undefined where the member is none. */
function described(machine, member, self, cls, place) {
    if (member.kind !== 'instance' || !hasMember(member, '__get__'))
        return undefined;
    return special(machine, member, '__get__', [self, cls], place);
}
/** True where the class of a value has a method of that name, written in Python. */
const hasMember = (value, name) => value.cls !== superClass && classMember(value.cls, name)?.kind === 'function';
/** As `readAttribute`, where an AttributeError means that there is none. */
function attributeOrNone(machine, value, name, place) {
    return orMissing(() => readAttribute(machine, value, name, place));
}
function orMissing(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof PythonException && isMissing(error.value))
            return undefined;
        throw error;
    }
}
const isMissing = (value) => value.kind === 'instance' && value.cls.mro.some((cls) => cls.name === 'AttributeError');
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
    iter: (machine, args, place) => {
        const [source = none, end] = args.positional;
        return end === undefined ? iteratorFor(machine, source, place) : until(machine, source, end, place);
    },
    next: (machine, args, place) => next(machine, args.positional[0] ?? none, args.positional[1], place),
    enumerate: (machine, args, place) => {
        const [source = none, start = args.keywords.get('start') ?? literal_int(0)] = args.positional;
        const first = indexOf(start);
        return iteratorOf('enumerate', () => {
            const items = iterate(machine, source, place);
            if (!Array.isArray(items))
                return items;
            return items.map((item, index) => tuple([
                first === null ? unknown(cause('this start is not modelled', place)) : literal_int(first + BigInt(index)),
                item,
            ]));
        });
    },
    zip: (machine, args, place) => iteratorOf('zip', () => {
        const sources = besideEachOther(machine, args.positional, place);
        if (!Array.isArray(sources))
            return sources;
        const lists = sources;
        const lengths = lists.map((items) => items.length);
        const iterators = args.positional.filter((source) => source.kind === 'iterator' && source.endless === undefined);
        if (iterators.length > 0 && (new Set(lengths).size > 1 || new Set(iterators).size < iterators.length)) {
            const why = cause('how far it is gone through is not modelled', place);
            for (const iterator of iterators)
                lose(machine, iterator, why);
            if (new Set(iterators).size < iterators.length)
                return unknown(why, lists.flat().flatMap(reach));
        }
        const strict = args.keywords.get('strict');
        if (strict?.kind === 'bool' && strict.value && new Set(lengths).size > 1) {
            throw exceptions_raised('ValueError', 'zip() arguments have different lengths', place);
        }
        const length = lengths.length === 0 ? 0 : Math.min(...lengths);
        return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? none)));
    }),
    map: (machine, args, place) => iteratorOf('map', () => {
        const [callee = none, ...sources] = args.positional;
        const lists = besideEachOther(machine, sources, place);
        if (!Array.isArray(lists))
            return lists;
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
    any: (machine, args, place) => anyOf(machine, args, true, place),
    all: (machine, args, place) => anyOf(machine, args, false, place),
    sum: over(members, (machine, items, args, place) => {
        const start = args.positional[1] ?? args.keywords.get('start') ?? literal_int(0);
        if (items.some((item) => item.kind === 'float') && machine.version.minor >= 12) {
            return unknown(cause('sums of floats are not modelled', place));
        }
        return items.reduce((total, item) => binary(machine, '+', total, item, place), start);
    }),
    min: (machine, args, place) => extreme(machine, args, '<', place),
    max: (machine, args, place) => extreme(machine, args, '>', place),
};
/** `iter(callee, end)`: what a function returns until that is `end`. */
function until(machine, callee, end, place) {
    return iteratorOf('callable_iterator', () => {
        const items = [];
        for (;;) {
            machine.step(place);
            const item = machine.call(callee, literal_positional(), place);
            const answer = equal(machine, item, end, place);
            if (answer === true)
                return items;
            if (answer !== false)
                return answer;
            items.push(item);
        }
    });
}
/** The items of several that are gone through together. Of one that never ends as many as the others have. */
function besideEachOther(machine, sources, place) {
    const isEndless = (source) => source.kind === 'iterator' && source.endless !== undefined;
    const finite = new Map();
    for (const [index, source] of sources.entries()) {
        if (isEndless(source))
            continue;
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        finite.set(index, items);
    }
    const length = Math.min(...[...finite.values()].map((items) => items.length));
    const endless = sources.filter(isEndless);
    if (endless.length > 0 && (!Number.isFinite(length) || new Set(endless).size < endless.length))
        return unknown(cause('it goes on without end', place), endless);
    // Those before the first that ends are asked once more.
    const last = [...finite].find(([, items]) => items.length === length)?.[0] ?? 0;
    const lists = [];
    for (const [index, source] of sources.entries()) {
        const items = finite.get(index);
        if (items !== undefined || !isEndless(source)) {
            lists.push(items ?? []);
            continue;
        }
        const taken = Array.from({ length }, () => advance(machine, source) ?? none);
        if (index < last)
            advance(machine, source);
        lists.push(taken);
    }
    return lists;
}
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
// An iterator is asked no further than the answer needs.
function anyOf(machine, args, wanted, place) {
    const [source = none] = args.positional;
    if (args.rest !== null)
        return args.rest;
    const items = source.kind === 'iterator' ? ahead(machine, source) : members(machine, source, place);
    if ('kind' in items)
        return items;
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
function* ahead(machine, iterator) {
    for (let item = advance(machine, iterator); item !== undefined; item = advance(machine, iterator)) {
        yield item;
        if (item.kind === 'unknown' && iterator.havoc !== null)
            return;
    }
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
            : toTens(BigInt(value.value), digits, place);
    }
    if (value.kind !== 'float' || !Number.isFinite(value.value))
        return unknown(cause('`round` is not modelled here', place));
    const negative = value.value < 0;
    if (digits === undefined || digits.kind === 'none') {
        const { numerator, denominator } = asFraction(Math.abs(value.value));
        const rounded = divideToEven(numerator, denominator);
        return literal_int(negative ? -rounded : rounded);
    }
    if (digits.kind !== 'int' || digits.value < 0n || digits.value > 100n)
        return unknown(cause('`round` is not modelled here', place));
    const rounded = Number(fixedText(Math.abs(value.value), Number(digits.value)));
    return literal_float(negative || Object.is(value.value, -0) ? -rounded : rounded);
}
function toTens(value, digits, place) {
    if (digits.kind !== 'int' || digits.value < -50n)
        return unknown(cause('`round` is not modelled here', place));
    const unit = 10n ** -digits.value;
    return literal_int((value < 0n ? -divideToEven(-value, unit) : divideToEven(value, unit)) * unit);
}
function radix(value, base, prefix, place) {
    const number = indexOf(value);
    if (value?.kind === 'instance' && number === null)
        return unknown(cause('`__index__` is not modelled', place));
    if (number === null)
        throw exceptions_raised('TypeError', 'object cannot be interpreted as an integer', place);
    return literal_str(`${number < 0n ? '-' : ''}${prefix}${(number < 0n ? -number : number).toString(base)}`);
}

;// CONCATENATED MODULE: ./out/python/number-functions.js








/** True where the class of a value has its own say in an operation of numbers. */
const own = (value, name) => value.kind === 'instance' && classMember(value.cls, name) !== undefined;
/** The builtin functions of numbers. */
const numberFunctions = {
    abs: (machine, args, place) => {
        const [given = none] = args.positional;
        const value = own(given, '__abs__') ? given : plain(given);
        if (value.kind === 'int' || value.kind === 'bool')
            return literal_int(BigInt(value.value) < 0n ? -BigInt(value.value) : BigInt(value.value));
        if (value.kind === 'float')
            return literal_float(Math.abs(value.value));
        return special(machine, value, '__abs__', [], place) ?? unknown(cause('`abs` is not modelled here', place));
    },
    round: (_machine, args, place) => {
        const [given = none, digits = args.keywords.get('ndigits')] = args.positional;
        return round(own(given, '__round__') ? given : plain(given), digits && plain(digits), place);
    },
    divmod: (_machine, args, place) => {
        const [a = none, b = none] = args.positional.map(plain);
        if (isNumber(a) && isNumber(b) && (a.kind === 'float' || b.kind === 'float')) {
            return tuple([arithmetic('//', a, b, place) ?? none, arithmetic('%', a, b, place) ?? none]);
        }
        if (a.kind === 'int' && b.kind === 'int' && b.value !== 0n) {
            const quotient = floorDivide(a.value, b.value);
            return tuple([literal_int(quotient), literal_int(a.value - quotient * b.value)]);
        }
        return unknown(cause('`divmod` is not modelled here', place));
    },
    pow: (_machine, args, place) => {
        const [a = none, b = none, modulus] = args.positional;
        if (a.kind === 'int' && b.kind === 'int' && modulus === undefined)
            return arithmetic('**', a, b, place) ?? none;
        if (a.kind === 'int' && b.kind === 'int' && modulus?.kind === 'int')
            return modularPower(a.value, b.value, modulus.value) ?? unknown(cause('`pow` is not modelled here', place));
        return unknown(cause('`pow` is not modelled here', place));
    },
    ord: (_machine, args, place) => {
        const [value] = args.positional;
        const inner = value && plain(value);
        if (inner?.kind === 'bytes' && inner.value.length === 1)
            return literal_int(inner.value[0] ?? 0);
        const characters = inner?.kind === 'str' ? [...inner.value] : [];
        if (characters.length !== 1)
            throw exceptions_raised('TypeError', 'ord() expected a character', place);
        return literal_int(characters[0]?.codePointAt(0) ?? 0);
    },
    chr: (_machine, args, place) => {
        const [value] = args.positional;
        const code = indexOf(value);
        if (code === null)
            return unknown(cause('`chr` is not modelled here', place));
        if (code < 0n || code > 0x10ffffn)
            throw exceptions_raised('ValueError', 'chr() arg not in range(0x110000)', place);
        return literal_str(String.fromCodePoint(Number(code)));
    },
    hex: (_machine, args, place) => radix(args.positional[0], 16, '0x', place),
    oct: (_machine, args, place) => radix(args.positional[0], 8, '0o', place),
    bin: (_machine, args, place) => radix(args.positional[0], 2, '0b', place),
};
const modulus = (1n << 61n) - 1n;
/** `hash(value)` of an integer, on a machine of 64 bits. */
function hashOfInteger(value) {
    const hash = value < 0n ? -(-value % modulus) : value % modulus;
    return hash === -1n ? -2n : hash;
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
        const text = plain(spec);
        return text.kind === 'str'
            ? builtins_asText(format(machine, value, text.value, place))
            : unknown(cause('this format is not modelled', place));
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
        const [value = none, asked = none, otherwise] = args.positional;
        const name = plain(asked);
        if (name.kind === 'unknown')
            return unknown(name.cause, reach(value));
        if (name.kind !== 'str')
            throw exceptions_raised('TypeError', 'attribute name must be string', place);
        if (otherwise === undefined)
            return getAttribute(machine, value, name.value, place);
        return attributeOrNone(machine, value, name.value, place) ?? otherwise;
    },
    hasattr: (machine, args, place) => {
        const [value = none, asked = none] = args.positional;
        const name = plain(asked);
        if (value.kind === 'unknown' || name.kind === 'unknown')
            return value.kind === 'unknown' ? value : name;
        if (name.kind !== 'str')
            throw exceptions_raised('TypeError', 'attribute name must be string', place);
        const found = attributeOrNone(machine, value, name.value, place);
        return found?.kind === 'unknown' && found.foreign === null ? found : bool(found !== undefined);
    },
    setattr: (machine, args, place) => {
        const [target = none, asked = none, value = none] = args.positional;
        const name = plain(asked);
        if (name.kind === 'str')
            setAttribute(machine, target, name.value, value, place);
        if (name.kind === 'unknown' && 'names' in target)
            loseNames(machine, target.names, name.cause);
        return none;
    },
    delattr: (machine, args, place) => {
        const [target = none, asked = none] = args.positional;
        const name = plain(asked);
        if (name.kind === 'str')
            deleteAttribute(machine, target, name.value, place);
        if (name.kind === 'unknown' && 'names' in target)
            loseNames(machine, target.names, name.cause);
        return none;
    },
    ...iterationFunctions,
    ...numberFunctions,
    hash: (machine, args, place) => {
        const [value = none] = args.positional;
        if (value.kind === 'int' || value.kind === 'bool')
            return literal_int(hashOfInteger(BigInt(value.value)));
        keyOf(machine, value, place);
        return unknown(cause('a hash changes from run to run', place));
    },
    id: (_machine, _args, place) => unknown(cause('it is an address in memory', place)),
    exit: (_machine, _args, place) => {
        throw exceptions_raised('SystemExit', '', place);
    },
    quit: (_machine, _args, place) => {
        throw exceptions_raised('SystemExit', '', place);
    },
    open: (_machine, _args, place) => unknown(cause('it reads a file', place)),
    input: (_machine, _args, place) => unknown(cause('it waits for somebody to type', place)),
    __import__: (_machine, _args, place) => unknown(cause('`__import__` is not modelled', place)),
};
// Arguments may be unknown: these store or pass on what they are given, or look at it themselves.
const impure = new Set([
    'print',
    'isinstance',
    'getattr',
    'setattr',
    'delattr',
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
    for (const name of ['eval', 'exec'])
        names.names.set(name, codeRunner(name));
    for (const name of ['globals', 'locals', 'vars'])
        names.names.set(name, globalsOf(name));
    names.names.set('dir', dirOf);
    for (const name of ['aiter', 'anext', 'breakpoint', 'compile', 'copyright', 'credits', 'help', 'license']) {
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
const unknownFunction = (name) => literal_native(name, (_machine, _args, place) => unknown(cause(`\`${name}\` is not modelled`, place)), false);
/** `eval` and `exec`: what the text does to the names it sees is not known. */
const codeRunner = (name) => ({
    ...literal_native(name, (_machine, _args, place) => unknown(cause(`\`${name}\` is not modelled`, place)), false),
    scoped: (machine, args, { scope }, place) => {
        const why = cause(`\`${name}\` is not modelled`, place);
        for (let outer = scope; outer !== null; outer = outer.parent)
            loseNames(machine, outer.names, why);
        loseNames(machine, scope.module.names, why);
        return machine.call(unknown(why, [scope.module]), args, place);
    },
});
function checkClass(machine, args, test, place) {
    machine.step(place);
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
                : unknown(cause('the type is not modelled', place));
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

;// CONCATENATED MODULE: ./out/python/at-once.js




/**
 * Goes through a generator to its end, though Python goes as far as its consumer asks. So what it changes outside of
 * itself is lost, and with it what it yields, which may depend on how far others have come. Iterators that it goes
 * through are at an unknown place afterwards. `own` are the names of the generator itself; `yielded` what it has
 * yielded so far.
 */
function produceAtOnce(machine, why, own, yielded, run) {
    const start = moment();
    const recording = machine.journal.open();
    let failure = null;
    let doubt = null;
    try {
        doubt = run();
    }
    catch (error) {
        if (!(error instanceof PythonException))
            throw error;
        failure = error;
    }
    const items = doubt ?? yielded();
    const lost = new Map();
    for (const [value, before] of recording.before) {
        if (value === own || isYounger(value, start))
            continue;
        lost.set(value, smear(value, before, value.kind === 'namespace' ? recording.written.get(value) : undefined, why));
    }
    const isAlone = [...lost.keys()].every((value) => value.kind === 'iterator');
    if (isAlone)
        machine.journal.close(recording);
    else
        machine.journal.rewind(recording);
    put(machine, lost);
    if (isAlone)
        return { items, failure };
    const may = Array.isArray(items) ? items.flatMap(reach) : items.may;
    return { items: unknown(why, [...may, ...[...lost.values()].flatMap(held)]), failure: null };
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
        const value = args.rest === null ? callee.defaults.get(parameter.name) : unknown(args.rest.cause, args.rest.may);
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
/** `text.expandtabs()` */
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
        return unknown({ reason: 'it is a coroutine', expression: node.name, place });
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
    if (node.isAsync) {
        return iteratorOf('async_generator', () => unknown({ ...why, reason: 'it is iterated asynchronously' }));
    }
    const iterator = iteratorOf('generator', () => {
        let yields = list([]);
        const { items, failure } = produceAtOnce(machine, why, frame.scope.names, () => yields.havoc ?? yields.items, () => {
            yields = list([]);
            run(machine, node, { ...frame, yields });
            return null;
        });
        iterator.failure = failure;
        return items;
    });
    return iterator;
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
    const why = cause('the path of a file depends on where the workspace lies', place);
    const value = unknown(expression === undefined ? why : { ...why, expression });
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
            return spent(machine, args, remember(callee.call(machine, args, place), args), brief.has(callee.name));
        case 'method':
            return machine.call(callee.function, { ...args, positional: [callee.self, ...args.positional] }, place);
        case 'class':
            return spent(machine, args, instantiate(machine, callee, args, place));
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
                return (special(machine, callee, '__call__', args.positional, place) ?? unknown(cause('it is not callable', place)));
            }
            return machine.call(member, { ...args, positional: [callee, ...args.positional] }, place);
        }
        default:
            break;
    }
    const type = machine.typeOf(callee);
    throw exceptions_raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not callable`, place);
}
// Methods that take as long whatever a container holds.
const brief = new Set([
    'append',
    'get',
    'add',
    'discard',
    'setdefault',
    '__getitem__',
    '__contains__',
]);
// What goes through long values is more than one step.
function spent(machine, args, result, isBrief = false) {
    if (isBrief)
        return result;
    machine.journal.spend(weightOfCall(args, result) / 32);
    return result;
}
/**
 * What an unknown does with what it is given cannot be known: whatever can be changed through it is lost, and
 * functions that it is, or is given, may have run.
 */
function callUnknown(machine, callee, args, place) {
    machine.mayRaise(callee.cause);
    const given = [...args.positional, ...args.keywords.values(), ...(args.rest === null ? [] : args.rest.may)];
    const reason = cause(callee.foreign === null ? callee.cause.reason : `it was given to \`${callee.foreign}\``, place);
    const unsure = { positional: [], keywords: new Map(), rest: unknown(callee.cause) };
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
        return unknown(callee.cause, may);
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
        perhaps(machine, call_nowhere(), why, () => {
            const result = machine.call(value, args, place);
            // What a generator does it does when it is iterated.
            if (result.kind === 'iterator')
                rest(machine, result);
        });
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
            return unknown(cause('the mapping is not modelled', place));
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
        return unknown(cause('`super()` is not modelled here', place));
    return makeSuper(home, receiver);
}
const noArguments = { positional: [], keywords: new Map(), rest: null };

;// CONCATENATED MODULE: ./out/python/membership.js









/** `item in container` */
function membership_isIn(machine, item, container, place) {
    if (container.kind === 'unknown')
        return container;
    if (container.kind !== 'dict' && container.kind !== 'set')
        machine.journal.spend(weightOf(container) / 32);
    if (container.kind === 'str') {
        if (item.kind === 'unknown')
            return item;
        const text = item.kind === 'instance' ? item.base : item;
        if (text?.kind === 'str')
            return container.value.includes(text.value);
        throw exceptions_raised('TypeError', "'in <string>' requires string as left operand", place);
    }
    if (container.kind === 'bytes' && item.kind === 'bytes')
        return external_node_buffer_.Buffer.from(container.value).includes(external_node_buffer_.Buffer.from(item.value));
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
    if (container.kind === 'iterator')
        lose(machine, container, cause('how far it is gone through is not modelled', place));
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
    const own = ownAnswer(machine, op, left, right, place);
    if (own !== undefined)
        return own;
    const answer = comparison_decide(machine, op, left, right, place);
    return typeof answer === 'boolean' ? bool(answer) : answer;
}
const comparison_methods = {
    '==': ['__eq__', '__eq__'],
    '!=': ['__ne__', '__ne__'],
    '<': ['__lt__', '__gt__'],
    '<=': ['__le__', '__ge__'],
    '>': ['__gt__', '__lt__'],
    '>=': ['__ge__', '__le__'],
};
/** What a class written in Python answers, which need not be a bool; undefined where it has no say. */
function ownAnswer(machine, op, left, right, place) {
    const [method, mirrored] = comparison_methods[op] ?? [];
    if (method === undefined || mirrored === undefined)
        return undefined;
    const sides = [
        { self: left, name: method, other: right },
        { self: right, name: mirrored, other: left },
    ];
    for (const { self, name, other } of isNarrower(machine, right, left) ? sides.toReversed() : sides) {
        if (self.kind !== 'instance' || !hasMember(self, name))
            continue;
        const answer = special(machine, self, name, [other], place);
        if (answer !== undefined && answer.kind !== 'notimplemented')
            return answer;
    }
    return undefined;
}
function comparison_decide(machine, op, left, right, place) {
    const not = (answer) => typeof answer === 'boolean' ? !answer : answer;
    switch (op) {
        case '==':
            return equal(machine, left, right, place);
        case '!=': {
            const own = special(machine, left, '__ne__', [right], place);
            return own === undefined || own.kind === 'notimplemented'
                ? not(equal(machine, left, right, place))
                : truth(machine, own, place);
        }
        case 'is':
        case 'is not': {
            const answer = identical(left, right) ?? unknown(cause('it depends on how Python shares equal values', place));
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
    // What a class body binds itself it never takes from a function around it.
    if (!scope.globals.has(name) && !(scope.kind === 'class' && scope.bound?.has(name) && !scope.nonlocals.has(name))) {
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
    const names = target(scope, name);
    const own = scope.kind === 'class' ? privateName(name, scope) : name;
    // The names of a comprehension in a class body are not the class's.
    if (scope.kind === 'class' && names === scope.names)
        scope.watch?.(own, value);
    bind(machine, names, own, value);
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

;// CONCATENATED MODULE: ./out/python/alike.js

const alike_deepest = 20;
/** True where two values, made by running the same code twice, cannot be told to have come out otherwise. */
function alike(a, b, depth = 0) {
    if (same(a, b))
        return true;
    if (depth > alike_deepest || a.kind !== b.kind)
        return false;
    const within = (x, y) => alike(x, y, depth + 1);
    switch (a.kind) {
        case 'unknown':
        case 'native':
        case 'iterator':
            return true;
        case 'tuple':
            return b.kind === 'tuple' && eachAlike(a.items, b.items, within);
        case 'list':
            return b.kind === 'list' && eachAlike(a.items, b.items, within);
        case 'dict':
            return (b.kind === 'dict' &&
                eachAlike([...a.entries.values()].flatMap(({ key, value }) => [key, value]), [...b.entries.values()].flatMap(({ key, value }) => [key, value]), within));
        case 'set':
            return b.kind === 'set' && eachAlike([...a.entries.values()], [...b.entries.values()], within);
        case 'function':
            return b.kind === 'function' && a.node === b.node;
        case 'class':
            return b.kind === 'class' && a.name === b.name && namesAlike(a.names, b.names, within);
        case 'method':
            return b.kind === 'method' && within(a.self, b.self) && within(a.function, b.function);
        case 'descriptor':
            return b.kind === 'descriptor' && within(a.function, b.function);
        case 'instance':
            return (b.kind === 'instance' &&
                within(a.cls, b.cls) &&
                (a.base === b.base || (a.base !== null && b.base !== null && within(a.base, b.base))) &&
                namesAlike(a.names, b.names, within) &&
                alike_shown(a.payload) === alike_shown(b.payload));
        default:
            return false;
    }
}
const eachAlike = (a, b, within) => a.length === b.length && a.every((item, index) => b[index] !== undefined && within(item, b[index]));
const namesAlike = (a, b, within) => eachAlike([...a.names.values()], [...b.names.values()], within);
// What a native class keeps beside its names: the plain parts of it.
const alike_shown = (payload) => typeof payload === 'object' && payload !== null
    ? Object.values(payload)
        .map((part) => (typeof part === 'object' ? '' : String(part)))
        .join()
    : String(payload);

;// CONCATENATED MODULE: ./out/python/going-through.js







const going_through_longest = 200_000;
/**
 * The items of what a loop goes through, one by one while its body runs: a list is read as it is then, a dictionary or
 * a set must not change its size, and where an iterator looks at something that changes, nobody knows what follows.
 */
function* goThrough(machine, source, place) {
    if (source.kind === 'list')
        return yield* throughList(source, place);
    if (source.kind === 'iterator')
        return yield* throughIterator(machine, source, place);
    if (source.kind === 'instance') {
        const iterator = special(machine, source, '__iter__', [], place);
        if (iterator?.kind === 'iterator')
            return yield* throughIterator(machine, iterator, place, containersIn(source));
        if (iterator?.kind === 'instance')
            return yield* throughInstance(machine, iterator, place);
        if (iterator !== undefined)
            return yield* goThrough(machine, iterator, place);
    }
    const items = iterate(machine, source, place);
    return Array.isArray(items)
        ? yield* throughItems(machine, items, containersIn(source), place)
        : items;
}
function* throughItems(machine, items, watched, place) {
    const before = watched.map(keysOf);
    let seen = machine.journal.changes();
    for (const item of items) {
        yield item;
        if (machine.journal.changes() === seen)
            continue;
        seen = machine.journal.changes();
        for (const [index, container] of watched.entries())
            check(container, before[index] ?? [], place);
    }
    return null;
}
// What is left of it when the loop is left by a `break` stays in it.
function* throughIterator(machine, source, place, watched = []) {
    const { position } = source;
    const recording = machine.journal.open();
    const items = rest(machine, source);
    machine.journal.close(recording);
    if (!Array.isArray(items))
        return items;
    const changes = machine.journal.changes();
    const again = () => {
        const held = [...source.sources.filter(isContainer)];
        const isLazy = source.type !== 'iterator' || held.length > 0;
        if (!isLazy || machine.journal.changes() === changes)
            return;
        const trial = machine.journal.open();
        for (const [value, state] of recording.before) {
            if (value.kind !== 'iterator')
                continue;
            machine.journal.touch(value);
            restore(value, state);
        }
        const now = going_through_attempt(() => rest(machine, source));
        machine.journal.rewind(trial);
        const isSame = Array.isArray(now) && now.length === items.length && now.every((item, at) => alike(item, items[at]));
        if (!isSame)
            throw new Exhausted('the loop changes what it goes through', place);
    };
    const rounds = throughItems(machine, items, watched, place);
    for (let index = 1, next = rounds.next(); !next.done; index += 1, next = rounds.next()) {
        machine.journal.touch(source);
        source.position = position + index;
        yield next.value;
        if (index === 1 || index === items.length)
            again();
    }
    return null;
}
function going_through_attempt(run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof PythonException)
            return null;
        throw error;
    }
}
function* throughInstance(machine, source, place) {
    for (let index = 0;; index += 1) {
        if (index > going_through_longest)
            throw new Exhausted('the loop goes round too often', place);
        try {
            const item = special(machine, source, '__next__', [], place);
            if (item === undefined || item.kind === 'unknown') {
                return item ?? unknown(cause('what it goes through is not modelled', place));
            }
            yield item;
        }
        catch (error) {
            if (error instanceof PythonException && isStop(error.value))
                return null;
            throw error;
        }
    }
}
function* throughList(list, place) {
    for (let index = 0;; index += 1) {
        if (list.havoc !== null)
            return list.havoc;
        const item = list.items[index];
        if (item === undefined)
            return null;
        if (index > going_through_longest)
            throw new Exhausted('the loop goes round too often', place);
        yield item;
    }
}
function check(container, before, place) {
    const now = keysOf(container);
    const isSame = container.havoc === null && now.length === before.length && now.every((key, at) => key === before[at]);
    if (isSame)
        return;
    if (container.havoc === null && now.length !== before.length) {
        throw exceptions_raised('RuntimeError', container.kind === 'set' ? 'Set changed size during iteration' : 'dictionary changed size during iteration', place);
    }
    throw new Exhausted('the loop changes what it goes through', place);
}
function containersIn(source) {
    switch (source.kind) {
        case 'dict':
        case 'set':
            return [source];
        case 'instance':
            if (source.base !== null && isContainer(source.base))
                return [source.base];
            return isView(source.payload) ? [source.payload.dict] : [];
        default:
            return [];
    }
}
const isContainer = (value) => value.kind === 'list' || value.kind === 'dict' || value.kind === 'set';
const isView = (payload) => typeof payload === 'object' && payload !== null && 'dict' in payload;
const keysOf = (container) => container.kind === 'list' ? container.items : [...container.entries.keys()];

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
        frame.exits.returns.push(wait({ kind: 'return', value: unknown(cause, returned) }));
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
    const within = inner(frame, node.generators);
    const items = [];
    const run = () => loop(machine, node.generators, 0, source, within, (own) => {
        items.push(machine.evaluate(node.elt, own));
    });
    if (node.kind === 'GeneratorExp') {
        const why = cause('it is a generator that changes what lies outside of it as it goes', place);
        const iterator = iteratorOf('generator', () => {
            items.length = 0;
            const produced = produceAtOnce(machine, why, within.scope.names, () => [...items], run);
            iterator.failure = produced.failure;
            return produced.items;
        });
        return iterator;
    }
    const doubt = run();
    if (doubt !== null)
        return doubt;
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
        return unknown(cause('it is iterated asynchronously', place));
    const items = goThrough(machine, source, place);
    const unsure = (doubt) => {
        unknownRounds(machine, frame, doubt.cause, (own) => {
            assign_assign(machine, generator.target, unknown(doubt.cause, doubt.may), own);
            const next = generators[index + 1];
            if (next === undefined)
                visit(own);
            else
                loop(machine, generators, index + 1, machine.evaluate(next.iter, own), own, visit);
            return normal;
        });
        return doubt;
    };
    for (let step = items.next();; step = items.next()) {
        if (step.done)
            return step.value === null ? null : unsure(step.value);
        const item = step.value;
        machine.step(place);
        assign_assign(machine, generator.target, item, frame);
        const passes = filter(machine, generator.ifs, frame);
        if (passes === false)
            continue;
        if (passes !== true)
            return unsure(withMay(passes, [...reach(source), ...reach(item)]));
        const next = generators[index + 1];
        if (next === undefined) {
            visit(frame);
            continue;
        }
        const doubt = loop(machine, generators, index + 1, machine.evaluate(next.iter, frame), frame, visit);
        if (doubt !== null)
            return doubt;
    }
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
            return unknown(cause('template strings are not modelled', place));
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
            return unknown(cause('it is awaited', place));
        case 'Yield': {
            const value = node.value === null ? none : machine.evaluate(node.value, frame);
            if (frame.yields !== null)
                addItem(machine, frame.yields, value);
            return none;
        }
        case 'YieldFrom': {
            const source = machine.evaluate(node.value, frame);
            const items = iterate(machine, source, place);
            if (frame.yields === null)
                return none;
            if (Array.isArray(items))
                setItems(machine, frame.yields, [...frame.yields.items, ...items]);
            else
                lose(machine, frame.yields, items.cause);
            return source.kind === 'list' || source.kind === 'tuple' || source.kind === 'range'
                ? none
                : unknown(cause('what a generator returns is not modelled', place));
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
            return unknown(cause('complex numbers are not modelled', place));
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

;// CONCATENATED MODULE: ./out/python/classes.js












/** A hook with which a native base class finishes the classes that are built on it: enums, named tuples. */
const finisher = '__finish_class__';
/** A hook with which a native base class learns of each name before the body of such a class binds it. */
const watcher = '__watch_class__';
const deepestHierarchy = 500;
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
    const metaclass = keywords.find(([name]) => name === 'metaclass')?.[1];
    const outside = doubt ?? foreignMetaclass(metaclass, place);
    const seen = makeInstance(objectClass);
    // What a metaclass has put there before the body runs is not modelled.
    if (outside !== null && metaclass?.kind === 'class' && classMember(metaclass, '__prepare__') !== undefined)
        names.havoc = outside;
    const watching = outside === null ? inherited(classes, watcher) : undefined;
    const watch = (name, value) => {
        const present = names.names.get(name);
        const given = [seen, literal_str(node.name), literal_str(name), value, ...(present === undefined ? [] : [present])];
        if (watching !== undefined)
            machine.call(watching, literal_positional(...given), place);
    };
    const scope = classScope(frame.scope, names, node);
    machine.execute(node.body, { ...frame, scope: watching === undefined ? scope : { ...scope, watch } });
    for (const base of classes) {
        if (base.mro.length > deepestHierarchy)
            throw new Exhausted('its classes are built on too many others', place);
    }
    if (linearize(classes) === null)
        throw exceptions_raised('TypeError', 'Cannot create a consistent method resolution order (MRO)', place);
    const cls = makeClass(node.name, classes.length > 0 ? classes : [objectClass], names, outside);
    for (const member of names.names.values())
        settleHome(member, cls);
    return finish(machine, cls, seen, subclassArguments(keywords), place);
}
const inherited = (bases, hook) => bases
    .flatMap((base) => base.mro)
    .map((base) => base.names.names.get(hook))
    .find((member) => member !== undefined);
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
    return metaclass.kind === 'unknown' ? metaclass : unknown(cause('metaclasses are not modelled', place));
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
        // Of several from outside none stands for the others.
        else if (base.kind === 'unknown')
            doubt = doubt === null ? base : unknown(doubt.cause, [...doubt.may, ...base.may]);
        else {
            const form = typeFormOf(base);
            if (form === null)
                doubt ??= unknown(cause('a base of the class is not modelled', place));
            else if (typeof form.origin !== 'string')
                classes.push(form.origin);
        }
    }
    return { classes, doubt };
}
function finish(machine, cls, seen, args, place) {
    const hook = inherited(cls.mro.slice(1), finisher);
    if (hook !== undefined)
        return machine.call(hook, { ...args, positional: [cls, seen] }, place);
    for (const [name, member] of [...cls.names.names]) {
        if (member.kind !== 'instance')
            continue;
        const setName = attribute_findAttribute(machine, member, '__set_name__', place);
        if (setName !== undefined)
            machine.call(setName, literal_positional(cls, literal_str(name)), place);
    }
    const subclassed = cls.mro.slice(1).find((base) => base.names.names.has('__init_subclass__'));
    const called = subclassed?.names.names.get('__init_subclass__');
    if (called === undefined) {
        const isOwn = cls.foreign === null && cls.mro.slice(1).every((base) => base === objectClass || !isNativeClass(base));
        if (isOwn && args.keywords.size > 0)
            throw exceptions_raised('TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`, place);
        return cls;
    }
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
function defaultsOf(defaults) {
    const dict = emptyDict();
    for (const [name, value] of defaults)
        dict.entries.set(`s${name}`, { key: literal_str(name), value });
    return dict;
}
/** A class of tuples whose items have names. */
function makeNamedTuple(name, fields, defaults, module, members = new Map()) {
    const own = [
        ...members,
        ['__module__', literal_str(module)],
        ['__qualname__', literal_str(name)],
        ['_fields', tuple(fields.map(literal_str))],
        ['__match_args__', tuple(fields.map(literal_str))],
        ...fields.map((one, index) => [one, named_tuple_field(index)]),
        ['_field_defaults', defaultsOf(defaults)],
        [
            '_make',
            {
                kind: 'descriptor',
                type: 'classmethod',
                function: literal_native('_make', (machine, args, place) => {
                    const [cls = none, source = none] = args.positional;
                    const items = iterate(machine, source, place);
                    return Array.isArray(items)
                        ? machine.call(cls, literal_positional(...items), place)
                        : items;
                }),
                setter: null,
            },
        ],
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
            literal_native('_replace', (_machine, args, place) => {
                const [self] = args.positional;
                if (args.rest !== null)
                    return args.rest;
                const strange = [...args.keywords.keys()].find((given) => !fields.includes(given));
                if (strange !== undefined)
                    throw exceptions_raised('ValueError', `Got unexpected field names: ['${strange}']`, place);
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
                return literal_str(`${self?.kind === 'instance' ? self.cls.name : name}(${parts.join(', ')})`);
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
    ...unknown(cause(reason, sys_nowhere)),
    cause: { expression, reason, place: sys_nowhere },
});
/** The entry of `sys.path` that the workspace itself is. */
const workspaceEntry = unsure('sys.path[0]', 'it depends on where the workspace lies');
const versionInfo = makeNamedTuple('version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial'], new Map(), 'sys');
const exit = literal_native('exit', (_machine, _args, place) => {
    throw exceptions_raised('SystemExit', '', place);
}, false);
const replaced = literal_native('__setitem__', (_machine, _args, place) => {
    throw new Exhausted('it changes which modules there are', place);
});
const find = (machine, key, place) => {
    const module = key?.kind === 'str' ? machine.modules.names.get(key.value) : undefined;
    return (module ??
        unknown(cause('which modules Python has imported is not known', place), [...machine.modules.names.values()]));
};
/** `sys.modules`: those of the workspace are known, and who takes one away or puts one in ends the reading. */
const modulesClass = nativeClass('dict', {
    members: {
        __getitem__: literal_native('__getitem__', (machine, args, place) => find(machine, args.positional[1], place)),
        get: literal_native('get', (machine, args, place) => find(machine, args.positional[1], place)),
        __contains__: literal_native('__contains__', (machine, args, place) => {
            const module = find(machine, args.positional[1], place);
            return module.kind === 'unknown' ? module : bool(true);
        }),
        __iter__: literal_native('__iter__', (machine, _args, place) => find(machine, undefined, place)),
        ...Object.fromEntries(['__setitem__', '__delitem__', 'pop', 'popitem', 'update', 'setdefault', 'clear'].map((name) => [name, replaced])),
    },
});
/** `sys`: the version is known up to its minor number, the search path as far as the workspace changes it. */
function makeSys(version) {
    const micro = unsure('sys.version_info', 'the patch level of Python is not known');
    const parts = [literal_int(version.major), literal_int(version.minor), micro, literal_str('final'), literal_int(0)];
    const path = {
        kind: 'list',
        items: [workspaceEntry, unsure('sys.path', 'it depends on the environment')],
        havoc: null,
    };
    return nativeModule('sys', {
        modules: makeInstance(modulesClass),
        version_info: makeInstance(versionInfo, [], null, tuple(parts)),
        path,
        exit,
    });
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
    if (top?.isHidden)
        return load_module_hidden(machine, name, place);
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
    if (found?.isHidden)
        return load_module_hidden(machine, name, place);
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
const ambiguous = (name, place) => unknown(cause(`\`${name}\` is a file of this workspace and also a module that Python has imported before`, place));
function load_module_hidden(machine, name, place) {
    const value = unknown(cause(`\`${name}\` is a file that leads out of the workspace, or cannot be read`, place));
    machine.mayRaise(value.cause);
    return value;
}
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
        for (const [file, own] of [
            [`${base}/__init__.py`, base],
            [`${base}.py`, null],
        ]) {
            if (loader.files.read(file) !== null)
                return { file, folder: own, isHidden: false };
            if (loader.files.isHidden?.(file))
                return { file, folder: own, isHidden: true };
        }
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
const holds = (loader, base, one) => [`${base}/${one}.py`, `${base}/${one}/__init__.py`].some((path) => loader.files.read(path) !== null || loader.files.isHidden?.(path));
function missing(machine, name, wanted, parent, place) {
    if (parent !== null) {
        if (wanted === null)
            return none;
        throw exceptions_raised('ModuleNotFoundError', `No module named '${name}'`, place);
    }
    if (!(0,standard_modules/* isStandardModule */.g)(name, machine.version)) {
        machine.mayRaise(cause(`whether \`${name}\` is installed is not known here`, place));
    }
    return foreignModule(name, place);
}
function runFile(machine, loader, name, { file, folder }, place) {
    const parsed = loader.parse(loader.files.read(file) ?? new Uint8Array(), file, machine.version);
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

// EXTERNAL MODULE: ./out/python/parse.js + 84 modules
var parse = __webpack_require__(2813);
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
        machine.mayRaise(module.cause);
        return module.foreign === null ? module : foreign(`${module.foreign}.${name}`, place);
    }
    const found = attribute_findAttribute(machine, module, name, place);
    if (found !== undefined) {
        if (found.kind === 'unknown' && module.kind === 'module' && module.file === null)
            machine.mayRaise(found.cause);
        return found;
    }
    const submodule = machine.import(`${moduleName}.${name}`, null, place);
    if (submodule.kind === 'unknown')
        machine.mayRaise(submodule.cause);
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
    machine.journal.spend(4 * module.names.names.size);
    machine.step(place);
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
    const source = node.isAsync
        ? unknown({ reason: 'it is iterated asynchronously', expression: '', place })
        : machine.evaluate(node.iter, frame);
    const items = goThrough(machine, source, place);
    for (let next = items.next();; next = items.next()) {
        if (next.done)
            return leave(machine, node, frame, inside, next.value === null ? normal : unknownLeft(machine, node, inside, next.value));
        const item = next.value;
        machine.step(place);
        const completion = loops_round(machine, inside, () => {
            assign_assign(machine, node.target, item, inside);
            return machine.execute(node.body, inside);
        });
        if (completion.kind !== 'normal')
            return leave(machine, node, frame, inside, completion);
    }
}
// Nobody knows how many items are left, if any.
function unknownLeft(machine, node, inside, { cause, may }) {
    return unknownRounds(machine, inside, cause, (own) => {
        assign_assign(machine, node.target, unknown(cause, may), own);
        return machine.execute(node.body, own);
    });
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
                store(machine, frame.scope, pattern.name, answer === true ? subject : unknown(answer.cause));
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
            return matchSequence(machine, pattern.patterns, subject, frame, place);
        case 'MatchMapping':
            return matchMapping(machine, pattern, subject, frame, place);
        case 'MatchClass':
            return matchClass(machine, pattern, subject, frame, place);
        case 'MatchStar':
            return true;
    }
}
const asked = ['__getitem__', '__len__', '__iter__', 'get', 'keys'];
/** What a pattern looks into: the list, tuple or dictionary that an instance is, if nothing of its class answers in its place. */
function innerOf(given, place) {
    if (given.kind !== 'instance')
        return given;
    const outside = given.cls.mro.find(({ foreign }) => foreign !== null)?.foreign;
    if (outside != null)
        return outside;
    if (given.base === null)
        return given;
    const isOwn = asked.some((name) => classMember(given.cls, name)?.kind === 'function');
    return isOwn ? unknown(cause('what its class answers to a pattern is not modelled', place)) : given.base;
}
function matchSequence(machine, patterns, given, frame, place) {
    const inner = innerOf(given, place);
    const items = inner.kind === 'range' ? iterate(machine, inner, place) : null;
    const subject = items === null ? inner : Array.isArray(items) ? tuple(items) : items;
    return matchItems(machine, patterns, subject, frame);
}
function matchItems(machine, patterns, subject, frame) {
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
function matchMapping(machine, pattern, given, frame, place) {
    const subject = innerOf(given, place);
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
        const held = keyOf(machine, key, place);
        if (typeof held === 'string')
            rest.delete(held);
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
        return lostTo(machine, all, unknown(cause('the pattern is not modelled', place)), frame);
    const answer = isInstance(subject, cls);
    if (answer !== true)
        return answer === false ? false : lostTo(machine, all, answer, frame);
    const [first, ...others] = pattern.patterns;
    if (first !== undefined) {
        const positional = positionalNames(machine, cls, place);
        if (positional === null) {
            if (others.length > 0)
                return lostTo(machine, all, unknown(cause('the pattern is not modelled', place)), frame);
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
        paths.push(...try_doubted(machine, recovery, own.doubt));
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
function try_doubted(machine, recovery, doubt) {
    machine.journal.close(doubt.record);
    const states = new Map();
    for (const [value, before] of doubt.record.before) {
        const written = value.kind === 'namespace' ? doubt.record.written.get(value) : undefined;
        states.set(value, smear(value, before, written, doubt.cause));
    }
    const exception = new PythonException(unknown(doubt.cause), doubt.cause.place);
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
    const { name } = handler;
    const run = () => machine.execute(handler.body, { ...frame, handling: exception });
    if (name === null)
        return run();
    return ensure(machine, frame, () => {
        store(machine, frame.scope, name, exception.value);
        return run();
    }, () => {
        store(machine, frame.scope, name, none);
        names_remove(machine, frame.scope, name, exception.place);
        return normal;
    });
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
        : unknown(manager.cause, manager.may);
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
            store(machine, frame.scope, node.name.id, unknown(cause('type aliases are not modelled', place)));
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
    setEntry(machine, annotations, literal_str(mangled(node.target.id, frame)), value, place);
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
            new PythonException(unknown({ reason: 'it is raised again', expression: 'raise', place: statements_noPlace(frame) }), statements_noPlace(frame)));
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
    return line === expression && line.length <= 80 ? line : `${line.slice(0, 80).replace(/[\ud800-\udbff]$/, '')}…`;
};
function createMachine(options) {
    const loader = { ...options, parse: options.parse ?? parse/* parsePython */.w };
    const depth = { value: 0 };
    const before = doubted();
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
            if (steps + machine.journal.work() + (doubted() - before) / 4 > mostSteps)
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

;// CONCATENATED MODULE: ./out/python/standard/counter.js










const counter_dictOf = (value) => value?.kind === 'instance' && value.base?.kind === 'dict' ? value.base : value?.kind === 'dict' ? value : null;
/** Adds, or takes away, the counts of a mapping or of what can be iterated. */
function counter_count(machine, to, source, op, place) {
    if (to.havoc !== null)
        return;
    const other = counter_dictOf(source);
    if (other !== null && other.havoc === null && to.entries.size === 0 && op === '+') {
        update(machine, to, other, { positional: [], keywords: new Map(), rest: null }, place);
        return;
    }
    const pairs = other === null ? countsOf(machine, source, place) : (other.havoc ?? [...other.entries.values()]);
    if (!Array.isArray(pairs)) {
        lose(machine, to, pairs.cause);
        return;
    }
    for (const { key, value } of pairs) {
        setEntry(machine, to, key, binary(machine, op, getEntry(machine, to, key, place) ?? literal_int(0), value, place), place);
    }
}
function countsOf(machine, source, place) {
    const items = members(machine, source, place);
    return Array.isArray(items) ? items.map((key) => ({ key, value: literal_int(1) })) : items;
}
function countAll(machine, to, args, op, place) {
    const [source] = args.positional;
    if (args.rest !== null)
        lose(machine, to, args.rest.cause);
    if (source !== undefined && source.kind !== 'none')
        counter_count(machine, to, source, op, place);
    if (args.keywords.size === 0)
        return;
    const named = emptyDict();
    for (const [name, value] of args.keywords)
        setEntry(machine, named, literal_str(name), value, place);
    counter_count(machine, to, named, op, place);
}
const counting = (name, op) => literal_native(name, (machine, args, place) => {
    const [self, ...positional] = args.positional;
    const dict = counter_dictOf(self);
    if (dict !== null)
        countAll(machine, dict, { ...args, positional }, op, place);
    return none;
});
/** The pairs with the most, equal ones in the order in which they came; an unknown where that cannot be told. */
function mostCommon(machine, dict, place) {
    if (dict.havoc !== null)
        return dict.havoc;
    const pairs = [...dict.entries.values()].map((entry) => tuple([entry.key, entry.value]));
    const second = literal_native('second', (_inner, given) => {
        const [pair] = given.positional;
        return pair?.kind === 'tuple' ? (pair.items[1] ?? none) : none;
    });
    return sortItems(machine, pairs, second, yes, place);
}
const counter_own = (name, run) => literal_native(name, (machine, args, place) => {
    const [self, ...given] = args.positional;
    const dict = counter_dictOf(self);
    return dict === null ? none : run(machine, dict, given, place);
});
const counter_unmodelled = (name) => literal_native(name, (_machine, args, place) => unknown(cause(`\`${name}\` of a counter is not modelled`, place), args.positional));
/** `collections.Counter` */
const counterClass = nativeClass('Counter', {
    module: 'collections',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        const dict = emptyDict();
        countAll(machine, dict, args, '+', place);
        return makeInstance(cls, [], null, dict);
    },
    members: {
        update: counting('update', '+'),
        subtract: counting('subtract', '-'),
        fromkeys: counter_unmodelled('fromkeys'),
        __delitem__: counter_own('__delitem__', (machine, dict, [key = none], place) => {
            removeEntry(machine, dict, key, place);
            return none;
        }),
        __getitem__: counter_own('__getitem__', (machine, dict, [key = none], place) => getEntry(machine, dict, key, place) ?? literal_int(0)),
        copy: literal_native('copy', (_machine, args) => {
            const [self] = args.positional;
            const dict = counter_dictOf(self);
            return self?.kind === 'instance' && dict !== null ? makeInstance(self.cls, [], null, copyDict(dict)) : none;
        }),
        most_common: counter_own('most_common', (machine, dict, [most = none], place) => {
            const order = mostCommon(machine, dict, place);
            if (!Array.isArray(order))
                return order;
            return list(most.kind === 'int' ? order.slice(0, Math.max(Number(most.value), 0)) : order);
        }),
        elements: counter_own('elements', (_machine, dict, _given, place) => iteratorOf('elements', () => {
            const pairs = [...dict.entries.values()];
            if (dict.havoc !== null || pairs.some(({ value }) => value.kind !== 'int' || value.value > 10000n))
                return dict.havoc ?? unknown(cause('these counts are not modelled', place));
            return pairs.flatMap(({ key, value }) => Array.from({ length: value.kind === 'int' ? Math.max(Number(value.value), 0) : 0 }, () => key));
        })),
        total: counter_own('total', (machine, dict, _given, place) => dict.havoc ??
            [...dict.entries.values()].reduce((sum, { value }) => binary(machine, '+', sum, value, place), literal_int(0))),
        __add__: combining('__add__', (a, b) => a + b),
        __sub__: combining('__sub__', (a, b) => a - b),
        __or__: combining('__or__', (a, b) => (a > b ? a : b)),
        __and__: combining('__and__', (a, b) => (a < b ? a : b)),
        ...Object.fromEntries(['__iadd__', '__isub__', '__ior__', '__iand__', '__lt__', '__le__', '__gt__', '__ge__', '__pos__', '__neg__'].map((name) => [name, counter_unmodelled(name)])),
        __eq__: literal_native('__eq__', (machine, args, place) => {
            const [a, b] = args.positional;
            const [left, right] = [counter_dictOf(a), counter_dictOf(b)];
            if (left === null || right === null || b?.kind !== 'instance' || !b.cls.mro.includes(counterClass))
                return notImplemented;
            // An element that is missing counts nothing.
            if (machine.version.minor >= 10 &&
                [...left.entries.keys()].some((key) => !right.entries.has(key)) !==
                    [...right.entries.keys()].some((key) => !left.entries.has(key)))
                return unknown(cause('whether these counters are equal is not modelled', place));
            const answer = equal(machine, left, right, place);
            if (answer === true)
                return bool(true);
            return left.entries.size === right.entries.size &&
                answer === false &&
                [...left.entries.keys()].every((key) => right.entries.has(key))
                ? bool(false)
                : unknown(cause('whether these counters are equal is not modelled', place));
        }),
        __repr__: literal_native('__repr__', (machine, args, place) => {
            const [self] = args.positional;
            const dict = counter_dictOf(self);
            if (dict === null || self?.kind !== 'instance')
                return none;
            if (dict.havoc !== null)
                return dict.havoc;
            if (dict.entries.size === 0)
                return literal_str(`${self.cls.name}()`);
            const order = mostCommon(machine, dict, place);
            if (!Array.isArray(order))
                return order;
            const sorted = emptyDict();
            for (const pair of order)
                if (pair.kind === 'tuple')
                    setEntry(machine, sorted, pair.items[0] ?? none, pair.items[1] ?? none, place);
            const text = reprOf(machine, sorted, place);
            return typeof text === 'string' ? literal_str(`${self.cls.name}(${text})`) : text;
        }),
    },
});
/** An operator of two counters: what comes to nothing, or less, is left out. */
function combining(name, run) {
    return literal_native(name, (machine, args, place) => {
        const [a, b] = args.positional.map(counter_dictOf);
        const [self, other] = args.positional;
        if (a == null || b == null || other?.kind !== 'instance' || self?.kind !== 'instance')
            return notImplemented;
        if (a.havoc !== null || b.havoc !== null)
            return (a.havoc ?? b.havoc);
        const result = emptyDict();
        const keys = new Map([...a.entries, ...b.entries].map(([text, { key }]) => [text, a.entries.get(text)?.key ?? key]));
        for (const [text, key] of keys) {
            const [x, y] = [a, b].map(({ entries }) => entries.get(text)?.value ?? literal_int(0));
            if (x?.kind !== 'int' || y?.kind !== 'int')
                return unknown(cause('these counts are not modelled', place));
            const value = run(x.value, y.value);
            if (value > 0n)
                setEntry(machine, result, key, literal_int(value), place);
        }
        return makeInstance(counterClass, [], null, result);
    });
}

;// CONCATENATED MODULE: ./out/python/standard/deque.js








/** How many items a deque holds at most; null for any number. */
const roomOf = (value) => value.kind === 'instance' ? value.payload.room : null;
const deque_itemsOf = (value) => value?.kind === 'instance' && value.base?.kind === 'list' ? value.base : null;
const deque_method = (name, run) => literal_native(name, (machine, args, place) => {
    const [self = none, ...given] = args.positional;
    const items = deque_itemsOf(self);
    if (args.rest !== null || items === null)
        return args.rest ?? none;
    if (args.keywords.size > 0)
        return unknown(cause(`\`${name}\` with keywords is not modelled`, place));
    return items.havoc ?? run(machine, self, items, given, place);
});
/** Adds items at one end; what no longer fits falls out at the other. */
function add(machine, self, to, more, side) {
    const room = roomOf(self) ?? Number.POSITIVE_INFINITY;
    if (side === 'right' && more.length === 1 && more[0] !== undefined && to.items.length < room) {
        addItem(machine, to, more[0]);
        return;
    }
    const all = side === 'right' ? [...to.items, ...more] : [...more.toReversed(), ...to.items];
    const excess = Math.max(all.length - room, 0);
    setItems(machine, to, side === 'right' ? all.slice(excess) : all.slice(0, all.length - excess));
}
const deque_extend = (name, side) => literal_native(name, (machine, args, place) => {
    const [self = none, source = none] = args.positional;
    const items = deque_itemsOf(self);
    if (items === null || items.havoc !== null)
        return none;
    const more = iterate(machine, source, place);
    if (Array.isArray(more))
        add(machine, self, items, more, side);
    else
        lose(machine, items, more.cause);
    return none;
});
const pop = (name, side) => deque_method(name, (machine, _self, items, _given, place) => {
    const item = side === 'right' ? items.items.at(-1) : items.items[0];
    if (item === undefined)
        throw exceptions_raised('IndexError', 'pop from an empty deque', place);
    setItems(machine, items, side === 'right' ? items.items.slice(0, -1) : items.items.slice(1));
    return item;
});
const deque_unmodelled = (name) => literal_native(name, (_machine, args, place) => unknown(cause(`\`${name}\` of a deque is not modelled`, place), args.positional));
const deque_make = (cls, items, room) => makeInstance(cls, [], { room }, list(room === null ? items : items.slice(Math.max(items.length - room, 0))));
/** `collections.deque`: a list of which both ends are near. */
const dequeClass = nativeClass('deque', {
    module: 'collections',
    construct: (machine, cls, args, place) => {
        if (args.rest !== null)
            return args.rest;
        const [source = args.keywords.get('iterable'), most = args.keywords.get('maxlen') ?? none] = args.positional;
        const items = source === undefined ? [] : iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        const room = indexOf(most);
        if (room === null && most.kind !== 'none')
            return unknown(cause('this length is not modelled', place));
        if (room !== null && room < 0n)
            throw exceptions_raised('ValueError', 'maxlen must be non-negative', place);
        return deque_make(cls, items, room === null ? null : Number(room));
    },
    members: {
        __hash__: none,
        maxlen: property('maxlen', (self) => {
            const room = roomOf(self);
            return room === null ? none : literal_int(room);
        }),
        append: literal_native('append', (machine, args) => {
            const [self = none, item = none] = args.positional;
            const items = deque_itemsOf(self);
            if (items !== null && items.havoc === null)
                add(machine, self, items, [item], 'right');
            return none;
        }),
        appendleft: literal_native('appendleft', (machine, args) => {
            const [self = none, item = none] = args.positional;
            const items = deque_itemsOf(self);
            if (items !== null && items.havoc === null)
                add(machine, self, items, [item], 'left');
            return none;
        }),
        extend: deque_extend('extend', 'right'),
        extendleft: deque_extend('extendleft', 'left'),
        pop: pop('pop', 'right'),
        popleft: pop('popleft', 'left'),
        rotate: deque_method('rotate', (machine, _self, items, [steps = literal_int(1)], place) => {
            const by = indexOf(steps);
            if (by === null)
                return unknown(cause('this rotation is not modelled', place), [items]);
            const length = items.items.length;
            if (length === 0)
                return none;
            const cut = Number(((-by % BigInt(length)) + BigInt(length)) % BigInt(length));
            setItems(machine, items, [...items.items.slice(cut), ...items.items.slice(0, cut)]);
            return none;
        }),
        copy: deque_method('copy', (_machine, self, items) => self.kind === 'instance' ? deque_make(self.cls, items.items, roomOf(self)) : none),
        insert: deque_unmodelled('insert'),
        sort: deque_unmodelled('sort'),
        __getitem__: deque_method('__getitem__', (_machine, _self, items, [key = none], place) => {
            const index = indexOf(key);
            if (index === null)
                throw exceptions_raised('TypeError', 'sequence index must be integer', place);
            const item = items.items.at(Number(index));
            if (item === undefined)
                throw exceptions_raised('IndexError', 'deque index out of range', place);
            return item;
        }),
        __add__: deque_unmodelled('__add__'),
        __radd__: deque_unmodelled('__radd__'),
        __mul__: deque_unmodelled('__mul__'),
        __rmul__: deque_unmodelled('__rmul__'),
        __iadd__: deque_unmodelled('__iadd__'),
        __imul__: deque_unmodelled('__imul__'),
        __lt__: deque_unmodelled('__lt__'),
        __le__: deque_unmodelled('__le__'),
        __gt__: deque_unmodelled('__gt__'),
        __ge__: deque_unmodelled('__ge__'),
        __eq__: literal_native('__eq__', (machine, args, place) => {
            const [a, b] = args.positional.map(deque_itemsOf);
            const [, other] = args.positional;
            const isOwn = other?.kind === 'instance' && other.cls.mro.includes(dequeClass);
            // A list with the same items is none.
            if (other?.kind !== 'instance' || (other.base !== null && !isOwn))
                return no;
            if (a == null || b == null)
                return notImplemented;
            const answer = equal(machine, a, b, place);
            return typeof answer === 'boolean' ? bool(answer) : answer;
        }),
        __repr__: literal_native('__repr__', (machine, args, place) => {
            const [self = none] = args.positional;
            const items = deque_itemsOf(self);
            const text = items === null || self.kind !== 'instance' ? '' : reprOf(machine, items, place);
            if (typeof text !== 'string')
                return text;
            const room = roomOf(self);
            const name = self.kind === 'instance' ? self.cls.name : 'deque';
            return literal_str(`${name}(${text}${room === null ? '' : `, maxlen=${room}`})`);
        }),
    },
});

;// CONCATENATED MODULE: ./out/python/standard/typed-dict.js






/** Instances of a `TypedDict` are plain dictionaries; called itself, it makes a class of that kind. */
const typedDictClass = nativeClass('TypedDict', {
    module: 'typing',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        if (cls === typedDictClass)
            return typed_dict_made(args, place);
        const dict = emptyDict();
        update(machine, dict, args.positional[0], args, place);
        return copyDict(dict);
    },
    members: {
        [finisher]: literal_native(finisher, (machine, args) => {
            const [cls = none] = args.positional;
            if (cls.kind === 'class')
                bind(machine, cls.names, totality, args.rest ?? args.keywords.get('total') ?? yes);
            return cls;
        }),
    },
});
/** Where a typed dictionary remembers whether its own keys are required. */
const totality = '__total__';
/** `TypedDict("Window", {"start": str}, total=False)` */
function typed_dict_made(args, place) {
    const [name, fields] = args.positional;
    if (args.rest !== null)
        return args.rest;
    if (name?.kind !== 'str' || fields?.kind !== 'dict')
        return unknown(cause('a typed dictionary made in this way is not modelled', place));
    if (fields.havoc !== null)
        return fields.havoc;
    return makeClass(name.value, [typedDictClass], namespace([
        ['__module__', literal_str(moduleOf(place))],
        ['__qualname__', name],
        ['__annotations__', copyDict(fields)],
        [totality, args.keywords.get('total') ?? yes],
    ]));
}
const moduleOf = ({ unit }) => unit.file.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');

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
/** `Final[…]` and `ClassVar[…]` stand around a whole annotation, never within one. */
function isQualifier(value) {
    const form = typeFormOf(value);
    return form !== null && (form.origin === 'Final' || form.origin === 'ClassVar');
}
typeFormClass.names.names.set('__getitem__', literal_native('__getitem__', (_machine, args, place) => {
    const [self = none, item = none] = args.positional;
    const form = typeFormOf(self);
    const items = item.kind === 'tuple' ? item.items : [item];
    if (form === null)
        return self;
    const special = form.origin === 'Annotated' ? undefined : items.find(isQualifier);
    if (special !== undefined)
        throw exceptions_raised('TypeError', 'this is not valid as type argument', place);
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
/** `Doc("what it means")` within `Annotated`. */
const docClass = nativeClass('Doc', {
    module: 'typing_extensions',
    construct: (_machine, cls, args, place) => {
        const [documentation = none] = readArguments('Doc', args, ['/documentation'], place);
        return makeInstance(cls, [['documentation', documentation]]);
    },
});
const typingExtensions = nativeModule('typing_extensions', { ...typingMembers, Doc: docClass });
/** `collections.namedtuple('Name', 'a b', defaults=[0])` */
const namedTuple = literal_native('namedtuple', (machine, args, place) => {
    const [name = none, fields = none] = readArguments('namedtuple', args, namedTupleArguments, place);
    if (args.rest !== null)
        return args.rest;
    if (args.keywords.has('rename') || args.keywords.has('module')) {
        return unknown(cause('this way of making a named tuple is not modelled', place));
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













const collections_dictOf = (value) => value?.kind === 'instance' && value.base?.kind === 'dict' ? value.base : null;
const isOrdered = (value) => value?.kind === 'instance' && value.cls.mro.includes(orderedDict);
const collections_unmodelled = (name) => literal_native(name, (_machine, args, place) => unknown(cause(`\`${name}\` of this mapping is not modelled`, place), args.positional));
/** A copy of the same class, with what it keeps beside its entries. */
const copy = literal_native('copy', (_machine, args) => {
    const [self] = args.positional;
    const dict = collections_dictOf(self);
    return self?.kind === 'instance' && dict !== null
        ? makeInstance(self.cls, self.names.names, null, copyDict(dict))
        : none;
});
const orderedDict = nativeClass('OrderedDict', {
    module: 'collections',
    bases: [dictClass],
    construct: (machine, cls, args, place) => {
        const dict = emptyDict();
        update(machine, dict, args.positional[0], args, place);
        return makeInstance(cls, [], null, dict);
    },
    members: {
        copy,
        fromkeys: collections_unmodelled('fromkeys'),
        move_to_end: literal_native('move_to_end', (machine, args, place) => {
            const [self, key = none, last = args.keywords.get('last') ?? yes] = args.positional;
            const dict = collections_dictOf(self);
            if (dict === null || dict.havoc !== null)
                return none;
            const [text, behind] = [keyOf(machine, key, place), truth(machine, last, place)];
            if (typeof text !== 'string' || typeof behind !== 'boolean')
                return lose(machine, dict, causeOf(text, behind));
            const entry = dict.entries.get(text);
            if (entry === undefined)
                throw missingKey(key, place);
            machine.journal.touch(dict);
            const others = [...dict.entries].filter(([other]) => other !== text);
            dict.entries = new Map(behind ? [...others, [text, entry]] : [[text, entry], ...others]);
            return none;
        }),
        popitem: literal_native('popitem', (machine, args, place) => {
            const [self, last = args.keywords.get('last') ?? yes] = args.positional;
            const dict = collections_dictOf(self);
            const behind = truth(machine, last, place);
            if (dict === null || dict.havoc !== null)
                return dict?.havoc ?? none;
            if (typeof behind !== 'boolean')
                return lose(machine, dict, behind.cause);
            const entry = [...dict.entries.values()].at(behind ? -1 : 0);
            if (entry === undefined)
                throw exceptions_raised('KeyError', 'dictionary is empty', place);
            removeEntry(machine, dict, entry.key, place);
            return tuple([entry.key, entry.value]);
        }),
        __or__: collections_unmodelled('__or__'),
        __ror__: collections_unmodelled('__ror__'),
        __eq__: literal_native('__eq__', (machine, args, place) => {
            const [a, b] = args.positional;
            const [left, right] = [collections_dictOf(a), collections_dictOf(b)];
            if (left === null || right === null || !isOrdered(b))
                return notImplemented;
            const order = [...left.entries.keys()];
            const isSame = [...right.entries.keys()].every((key, at) => key === order[at]);
            const answer = left.havoc ?? right.havoc ?? equal(machine, left, right, place);
            return typeof answer === 'boolean' ? bool(answer && isSame) : answer;
        }),
        __repr__: literal_native('__repr__', (machine, args, place) => {
            const [self] = args.positional;
            const dict = collections_dictOf(self);
            if (self?.kind !== 'instance' || dict === null)
                return none;
            if (dict.havoc !== null)
                return dict.havoc;
            if (dict.entries.size === 0)
                return literal_str(`${self.cls.name}()`);
            const pairs = list([...dict.entries.values()].map(({ key, value }) => tuple([key, value])));
            const text = reprOf(machine, machine.version.minor >= 12 ? dict : pairs, place);
            return typeof text === 'string' ? literal_str(`${self.cls.name}(${text})`) : text;
        }),
    },
});
const causeOf = (key, last) => typeof key === 'string' ? last.cause : key.cause;
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
        copy,
        fromkeys: collections_unmodelled('fromkeys'),
        __or__: collections_unmodelled('__or__'),
        __ror__: collections_unmodelled('__ror__'),
        __repr__: literal_native('__repr__', (machine, args, place) => {
            const [self] = args.positional;
            const dict = collections_dictOf(self);
            if (self?.kind !== 'instance' || dict === null)
                return none;
            const factory = reprOf(machine, self.names.names.get('default_factory') ?? none, place);
            const text = reprOf(machine, dict, place);
            if (typeof factory !== 'string')
                return factory;
            return typeof text === 'string' ? literal_str(`${self.cls.name}(${factory}, ${text})`) : text;
        }),
        __getitem__: literal_native('__getitem__', (machine, args, place) => {
            const [self, key = none] = args.positional;
            if (self?.kind !== 'instance' || self.base?.kind !== 'dict')
                return none;
            const found = getEntry(machine, self.base, key, place);
            if (found !== undefined)
                return found;
            const factory = self.names.names.get('default_factory') ?? none;
            if (factory.kind === 'none')
                throw missingKey(key, place);
            const made = machine.call(factory, literal_positional(), place);
            setEntry(machine, self.base, key, made, place);
            return made;
        }),
    },
});
const collections_collections = nativeModule('collections', {
    OrderedDict: orderedDict,
    defaultdict: defaultDict,
    Counter: counterClass,
    deque: dequeClass,
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
            return unknown(cause('copying it is not modelled', place));
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
const copy_copy = nativeModule('copy', {
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
        if (isClassVariable(machine, cls, annotation))
            continue;
        if (isInitVariable(annotation))
            return unknown(cause('`InitVar` is not modelled', place));
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
// Of an annotation that is text only its first name is looked up, in the module of the class.
function isClassVariable(machine, cls, annotation) {
    if (annotation.kind !== 'str')
        return typeFormOf(annotation)?.origin === 'ClassVar';
    const [, prefix, name = ''] = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(annotation.value) ?? [];
    const own = cls.names.names.get('__module__');
    const module = own?.kind === 'str' ? machine.modules.names.get(own.value) : undefined;
    const within = prefix === undefined || module?.kind !== 'module' ? module : module.names.names.get(prefix);
    const found = within?.kind === 'module' ? within.names.names.get(name) : undefined;
    return found !== undefined && typeFormOf(found)?.origin === 'ClassVar';
}
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
            return unknown(cause('`asdict` is not modelled here', place));
        return dataclasses_deep(machine, value, place);
    }, false),
    astuple: literal_native('astuple', (_machine, _args, place) => unknown(cause('`astuple` is not modelled', place)), false),
    replace: literal_native('replace', (machine, args, place) => {
        const [value = none] = args.positional;
        const fields = fieldsOfInstance(value);
        if (value.kind !== 'instance' || fields === null || args.rest !== null)
            return unknown(cause('`replace` is not modelled here', place));
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

;// CONCATENATED MODULE: ./out/python/standard/moment-repr.js

/** `repr` of a value of `datetime`; null for one of another class. */
function momentRepr(moment, cls) {
    const module = cls.names.names.get('__module__');
    if (module?.kind !== 'str' || module.value !== 'datetime' || (moment.kind === 'datetime' && moment.pendulum))
        return null;
    const called = (parts) => `datetime.${cls.name}(${parts.join(', ')})`;
    switch (moment.kind) {
        case 'date':
            return called(partsOf(BigInt(moment.days) * microsPerDay).slice(0, 3));
        case 'datetime':
            return called([...moment_repr_shortened(partsOf(moment.wall), 5), ...zoneOf(moment.offset)]);
        case 'time':
            return called([...moment_repr_shortened(partsOf(moment.wall).slice(3), 2), ...zoneOf(moment.offset)]);
        case 'timedelta':
            return called(durationParts(moment.micros));
        case 'timezone':
            return zoneText(moment.offset);
    }
}
// Seconds and microseconds are left out where they are nothing.
function moment_repr_shortened(parts, least) {
    const last = parts.findLastIndex((part, index) => index < least || part !== 0);
    return parts.slice(0, last + 1);
}
const zoneOf = (offset) => (offset === null ? [] : [`tzinfo=${zoneText(offset)}`]);
const zoneText = (offset) => offset === 0n ? 'datetime.timezone.utc' : `datetime.timezone(datetime.timedelta(${durationParts(offset).join(', ')}))`;
function durationParts(micros) {
    const rest = ((micros % microsPerDay) + microsPerDay) % microsPerDay;
    const parts = [
        ['days', (micros - rest) / microsPerDay],
        ['seconds', rest / 1000000n],
        ['microseconds', rest % 1000000n],
    ];
    const shown = parts.filter(([, value]) => value !== 0n).map(([name, value]) => `${name}=${value}`);
    return shown.length === 0 ? ['0'] : shown;
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
    __hash__: literal_native('__hash__', (_machine, _args, place) => unknown(cause('a hash changes from run to run', place))),
    __repr__: literal_native('__repr__', (_machine, args, place) => {
        const [self = none] = args.positional;
        const moment = momentOf(self);
        const text = moment === null || self.kind !== 'instance' ? null : momentRepr(moment, self.cls);
        return text === null ? unknown(cause('its text is not modelled', place)) : literal_str(text);
    }),
    __str__: literal_native('__str__', (_machine, args) => {
        const moment = momentOf(args.positional[0] ?? none);
        return literal_str(moment === null ? '' : isoText(moment, ' '));
    }),
    isoformat: pure('isoformat', (_machine, args, place) => {
        const moment = momentOf(args.positional[0] ?? none);
        const separator = args.positional[1] ?? args.keywords.get('sep');
        if (args.keywords.has('timespec') || args.positional.length > 2)
            return unknown(cause('`timespec` is not modelled', place));
        return literal_str(moment === null ? '' : isoText(moment, separator?.kind === 'str' ? separator.value : 'T'));
    }),
    strftime: pure('strftime', (_machine, args, place) => {
        const [self = none, pattern = none] = args.positional;
        const moment = momentOf(self);
        const text = moment === null || pattern.kind !== 'str' ? null : strftime(moment, pattern.value);
        return text === null ? unknown(cause('the format is not modelled', place)) : literal_str(text);
    }),
    __format__: pure('__format__', (_machine, args, place) => {
        const [self = none, pattern = none] = args.positional;
        const moment = momentOf(self);
        if (moment === null || pattern.kind !== 'str')
            return none;
        const text = pattern.value === '' ? isoText(moment, ' ') : strftime(moment, pattern.value);
        return text === null ? unknown(cause('the format is not modelled', place)) : literal_str(text);
    }),
};

;// CONCATENATED MODULE: ./out/python/standard/strptime.js
/** The pattern of each directive that does not depend on the locale. (CPython's `_strptime`) */
const directives = new Map([
    ['d', '(?<d>3[01]|[12]\\d|0[1-9]|[1-9]| [1-9])'],
    ['f', '(?<f>\\d{1,6})'],
    ['H', '(?<H>2[0-3]|[01]\\d|\\d)'],
    ['m', '(?<m>1[0-2]|0[1-9]|[1-9])'],
    ['M', '(?<M>[0-5]\\d|\\d)'],
    ['S', '(?<S>6[01]|[0-5]\\d|\\d)'],
    ['y', '(?<y>\\d\\d)'],
    ['Y', '(?<Y>\\d{4})'],
    ['z', '(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d)?|Z)'],
    ['%', '%'],
]);
/** `datetime.strptime(text, format)`; null for a format or text that is not modelled. */
function parseTime(text, format) {
    const pattern = patternOf(format);
    // Python's digits are all of Unicode's, and its names are compared without case.
    if (pattern === null || /[^\x20-\x7e]/.test(text + format))
        return null;
    const found = pattern.exec(text)?.groups;
    if (found === undefined)
        return pattern.test(text) ? parsed({}) : 'mismatch';
    return found['m'] === '2' && found['d'] === '29' && found['Y'] === undefined ? null : parsed(found);
}
function patternOf(format) {
    const seen = new Set();
    let pattern = '';
    for (const [part] of format.matchAll(/%.?|\s+|[^%\s]/gs)) {
        if (part.startsWith('%')) {
            const directive = directives.get(part.slice(1));
            if (directive === undefined || (part !== '%%' && seen.has(part)))
                return null;
            seen.add(part);
            pattern += directive;
        }
        else
            pattern += /\s/.test(part) ? '\\s+' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    }
    return new RegExp(`^${pattern}$`, 'i');
}
function parsed(found) {
    const number = (name, otherwise) => Number(found[name]?.trim() ?? otherwise);
    const short = number('y', Number.NaN);
    const year = Number.isNaN(short) ? number('Y', 1900) : short + (short <= 68 ? 2000 : 1900);
    const micro = Number((found['f'] ?? '0').padEnd(6, '0'));
    const parts = [year, number('m', 1), number('d', 1), number('H', 0), number('M', 0), number('S', 0), micro];
    return { kind: 'parsed', parts, offset: offsetOf(found['z']) };
}
function offsetOf(zone) {
    if (zone === undefined)
        return null;
    if (zone.toUpperCase() === 'Z')
        return 0n;
    const [hours = 0, minutes = 0, seconds = 0] = zone.slice(1).match(/\d\d/g)?.map(Number) ?? [];
    const micros = BigInt((hours * 60 + minutes) * 60 + seconds) * 1000000n;
    return zone.startsWith('-') ? -micros : micros;
}

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
                return unknown(cause('the duration is not modelled', place));
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
        __mul__: pure('__mul__', (_machine, args, place) => times(args, place)),
        __rmul__: pure('__rmul__', (_machine, args, place) => times(args, place)),
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
                return unknown(cause('the division is not modelled', place));
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
function times(args, place) {
    const [a = none, b = none] = args.positional;
    if (b.kind === 'float')
        return unknown({ reason: 'the product is not modelled', expression: '', place });
    return b.kind === 'int' || b.kind === 'bool' ? delta(microsOf(a) * BigInt(b.value)) : notImplemented;
}
const timezoneClass = nativeClass('timezone', {
    module: 'datetime',
    construct: (_machine, cls, args, place) => {
        const doubt = unknownArgument(args);
        if (doubt !== null)
            return doubt;
        if (args.positional.length > 1 || args.keywords.has('name'))
            return unknown(cause('a time zone with a name is not modelled', place));
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
function datetime_offsetOf(zone, place) {
    if (zone === undefined || zone.kind === 'none')
        return null;
    const moment = momentOf(zone);
    return moment?.kind === 'timezone' ? moment.offset : unknown(cause('the time zone needs its database', place));
}
const ofClass = (name, call) => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: pure(name, (_machine, args, place) => call(args, place)),
});
const datetime_clock = (what) => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: literal_native(what, (_machine, _args, place) => unknown(cause('it depends on the clock', place))),
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
        if (given[8] !== undefined)
            return unknown(cause('`fold` is not modelled', place));
        if (given[0] === undefined || given[1] === undefined || given[2] === undefined)
            throw exceptions_raised('TypeError', 'function missing required argument', place);
        const parts = given.slice(0, 7).map((value) => datetime_numberOf(value, 0, place));
        checkParts(parts, place);
        const offset = datetime_offsetOf(given[7], place);
        if (offset !== null && typeof offset !== 'bigint')
            return offset;
        return datetime_moment(wallOf(parts), offset, cls);
    },
    members: {
        ...Object.fromEntries(timeFields.map((name, index) => [name, datetime_field(name, index + 3)])),
        strptime: ofClass('strptime', fromFormat),
        combine: ofClass('combine', datetime_combined),
        now: datetime_clock('now'),
        utcnow: datetime_clock('utcnow'),
        tzinfo: property('tzinfo', (self, place) => {
            const held = momentOf(self);
            return held?.kind !== 'datetime' || held.offset === null
                ? none
                : held.offset === 0n
                    ? utc
                    : unknown(cause('the time zone is not modelled', place));
        }),
        date: pure('date', (_machine, args) => makeInstance(dateClass, [], { kind: 'date', days: daysFrom(args.positional[0] ?? none) })),
        timestamp: pure('timestamp', (_machine, args, place) => {
            const held = momentOf(args.positional[0] ?? none);
            if (held?.kind !== 'datetime' || held.offset === null)
                return unknown(cause('it depends on the time zone of the machine', place));
            return literal_float(Number(held.wall - held.offset - wallOf([1970])) / 1_000_000);
        }),
        astimezone: pure('astimezone', (_machine, args, place) => {
            const held = momentOf(args.positional[0] ?? none);
            const to = momentOf(args.positional[1] ?? args.keywords.get('tz') ?? none);
            if (held?.kind !== 'datetime' || held.offset === null || to?.kind !== 'timezone')
                return unknown(cause('it depends on the time zone of the machine', place));
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
        return unknown(cause('`replace` is not modelled here', place));
    }
    const wall = held.kind === 'date' ? BigInt(held.days) * microsPerDay : held.wall;
    const parts = partsOf(wall).map((part, index) => datetime_numberOf(args.keywords.get([...dateFields, ...timeFields][index] ?? ''), part, place));
    checkParts(parts, place);
    if (held.kind === 'date')
        return makeInstance(self.cls, [], { kind: 'date', days: Number(wallOf(parts) / microsPerDay) });
    const offset = args.keywords.has('tzinfo') ? datetime_offsetOf(args.keywords.get('tzinfo'), place) : held.offset;
    if (offset !== null && typeof offset !== 'bigint')
        return offset;
    return datetime_moment(wallOf(parts), offset, self.cls, held.pendulum);
}
function fromFormat(args, place) {
    const [cls, text, format] = readArguments('strptime', args, ['/cls', '/date_string', '/format'], place);
    if (cls?.kind !== 'class' || text?.kind !== 'str' || format?.kind !== 'str')
        throw exceptions_raised('TypeError', 'strptime() takes texts', place);
    const read = parseTime(text.value, format.value);
    if (read === null)
        return unknown(cause('this format is not modelled', place));
    if (read === 'mismatch')
        throw exceptions_raised('ValueError', `time data '${text.value}' does not match format '${format.value}'`, place);
    checkParts(read.parts, place);
    return datetime_moment(wallOf(read.parts), read.offset, cls);
}
function datetime_combined(args, place) {
    const [cls, date, time, zone] = readArguments('combine', args, ['/cls', 'date', 'time', 'tzinfo'], place);
    const [day, hour] = [momentOf(date ?? none), momentOf(time ?? none)];
    if (cls?.kind !== 'class' || (day?.kind !== 'date' && day?.kind !== 'datetime') || hour?.kind !== 'time')
        throw exceptions_raised('TypeError', 'combine() takes a date and a time', place);
    const offset = zone === undefined ? hour.offset : datetime_offsetOf(zone, place);
    if (offset !== null && typeof offset !== 'bigint')
        return offset;
    const start = BigInt(daysFrom(date ?? none)) * microsPerDay;
    return datetime_moment(start + (hour.wall % microsPerDay), offset, cls);
}
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:.(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/s;
function fromIso(args, minor, place) {
    const [cls = none, text = none] = args.positional;
    if (cls.kind !== 'class' || text.kind !== 'str')
        throw exceptions_raised('TypeError', 'fromisoformat: argument must be str', place);
    const match = iso.exec(text.value);
    if (match === null || (match[8] === 'Z' && minor < 11))
        return unknown(cause('the text is not modelled', place));
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
        if (given[5] !== undefined)
            return unknown(cause('`fold` is not modelled', place));
        const parts = [1, 1, 1, ...given.slice(0, 4).map((value) => datetime_numberOf(value, 0, place))];
        checkParts(parts, place);
        const offset = datetime_offsetOf(given[4], place);
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

;// CONCATENATED MODULE: ./out/python/standard/enum-body.js





/** Source: `EnumDict.__setitem__`; descriptors are attributes, and so are nested classes from Python 3.13 on. */
function enumPart(value) {
    switch (value.kind) {
        case 'function':
        case 'descriptor':
            return 'attribute';
        case 'method':
            return value.function.kind === 'function' ? 'attribute' : 'open';
        case 'native':
        case 'class':
        case 'module':
        case 'unknown':
            return 'open';
        case 'instance': {
            if (value.cls.mro.some((cls) => cls.foreign !== null))
                return 'open';
            const describes = ['__get__', '__set__', '__delete__'].some((name) => classMember(value.cls, name) !== undefined);
            return describes ? 'attribute' : 'member';
        }
        default:
            return 'member';
    }
}
const isDunder = (name) => /^__[^_](?:.*[^_])?__$/.test(name);
const isSunder = (name) => /^_[^_](?:.*[^_])?_$/.test(name);
/** True for names that are never members, whatever they are bound to. */
function isReserved(machine, className, name) {
    const isPrivate = machine.version.minor >= 11 && name.startsWith(`_${className}__`) && !name.endsWith('__');
    return isDunder(name) || isSunder(name) || isPrivate;
}
const everywhere = new Set(['_order_', '_generate_next_value_', '_missing_', '_ignore_']);
const somewhere = /^_(?:numeric_repr|create_pseudo_member|iter_member|iter_member_by_value|iter_member_by_def|add_alias|add_value_alias|repr_.*)_$/;
/**
 * Called before a name is bound in the body of an enumeration, with what was bound before: an instance that notes
 * it, the class's name, the name, the value, and the present value where there is one. Raises where Python does: a
 * member cannot be bound again, and nothing can become a member that is bound already.
 */
const bindInEnum = literal_native('__setitem__', (machine, args, place) => {
    const [seen, cls, key, value = none, present] = args.positional;
    if (seen?.kind !== 'instance' || cls?.kind !== 'str' || key?.kind !== 'str')
        return none;
    const name = key.value;
    if (isReserved(machine, cls.value, name)) {
        if (isSunder(name))
            refuseSunder(machine, name, place);
        else
            return none;
        if (name === '_ignore_')
            bind(machine, seen.names, name, yes);
        return none;
    }
    const part = enumPart(value);
    const before = seen.names.names.get(name);
    const isAttribute = before?.kind === 'bool' && !before.value;
    if (seen.names.names.has('_ignore_') || (before !== undefined && isAttribute && part === 'attribute'))
        return none;
    if (before === undefined) {
        bind(machine, seen.names, name, part === 'member' ? yes : part === 'attribute' ? no : literal_str('open'));
        return none;
    }
    const isSurely = (before.kind === 'bool' && (before.value || part === 'member')) || (isOpen(before) && part === 'member');
    if (isSurely)
        throw enum_body_bound(machine, name, present, place);
    machine.mayRaise(cause(`whether \`${name}\` is a member of the enumeration already is not known`, place));
    return none;
});
const isOpen = (value) => value.kind === 'str';
/** Raises KeyError where a member was deleted before the body ended. */
function checkDeleted(seen, names, place) {
    if (seen?.kind !== 'instance' || seen.names.names.has('_ignore_'))
        return;
    for (const [name, state] of seen.names.names) {
        if (state.kind === 'bool' && state.value && !names.has(name))
            throw exceptions_raised('KeyError', name, place);
    }
}
function refuseSunder(machine, name, place) {
    if (everywhere.has(name))
        return;
    if (!somewhere.test(name))
        throw exceptions_raised('ValueError', `_sunder_ names, such as '${name}', are reserved for future Enum use`, place);
    machine.mayRaise(cause(`whether \`${name}\` is reserved depends on the version of Python`, place));
}
function enum_body_bound(machine, name, present, place) {
    if (machine.version.minor < 11)
        return exceptions_raised('TypeError', `Attempted to reuse key: '${name}'`, place);
    if (present === undefined)
        return exceptions_raised('KeyError', name, place);
    const text = present.kind === 'instance' ? null : reprOf(machine, present, place);
    return exceptions_raised('TypeError', `'${name}' already defined${typeof text === 'string' ? ` as ${text}` : ''}`, place);
}

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
    construct: (_machine, _cls, _args, place) => unknown(cause('an enumeration made by a call is not modelled', place)),
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
            const [cls = none, seen] = args.positional;
            if (cls.kind !== 'class')
                return cls;
            checkDeleted(seen, cls.names.names, place);
            return enum_finish(machine, cls, place);
        }),
        [watcher]: bindInEnum,
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
        return unknown(cause(`an enumeration with \`${odd}\` is not modelled`, place));
    if (body.mro.some((cls) => cls === flagClass))
        return unknown(cause('flags are not modelled', place));
    const closed = body.bases.find((base) => base.names.names.has('_member_list_'));
    if (closed !== undefined)
        throw exceptions_raised('TypeError', `${body.name}: cannot extend enumeration '${closed.name}'`, place);
    const cls = makeClass(body.name, body.bases, body.names, body.foreign, lookUp);
    const members = [];
    const map = emptyDict();
    for (const [name, value] of [...body.names.names]) {
        const part = isReserved(machine, body.name, name) ? 'attribute' : enumPart(value);
        if (part === 'attribute')
            continue;
        if (part === 'open' && value.kind !== 'unknown')
            return unknown(cause(`whether \`${name}\` is a member of the enumeration is not modelled`, place));
        if (name === 'mro')
            throw exceptions_raised('ValueError', "invalid enum member name(s) 'mro'", place);
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
        return unknown(cause('a member of this kind is not modelled', place));
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
        return unknown(cause('`auto` after other values is not modelled', place));
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
        return unknown(cause('`_missing_` is not modelled', place));
    throw exceptions_raised('ValueError', `${enum_textOf(enum_asText(machine, value, place))} is not a valid ${cls.name}`, place);
};
const flagClass = nativeClass('Flag', { module: 'enum', bases: [enumClass] });
/** `enum.unique`: no name may be another's alias. */
const unique = literal_native('unique', (_machine, args, place) => {
    const [cls = none] = args.positional;
    if (cls.kind !== 'class')
        return cls;
    const members = cls.names.names.get('_member_map_');
    const aliases = members?.kind === 'dict'
        ? [...members.entries.values()].filter(({ key, value }) => key.kind === 'str' && enum_textOf(enum_held(value, '_name_')) !== key.value)
        : [];
    if (aliases.length > 0)
        throw exceptions_raised('ValueError', `duplicate values found in ${cls.name}`, place);
    return cls;
}, false);
const enumModule = nativeModule('enum', {
    Enum: enumClass,
    ReprEnum: reprEnumClass,
    IntEnum: intEnumClass,
    StrEnum: strEnumClass,
    Flag: flagClass,
    IntFlag: flagClass,
    auto: autoClass,
    unique,
});

;// CONCATENATED MODULE: ./out/python/standard/ordering.js








const not = (answer) => (typeof answer === 'boolean' ? !answer : answer);
/** The methods that follow from each one, as the library has them. */
const following = {
    __lt__: {
        __gt__: (less, same) => (less ? false : not(same())),
        __le__: (less, same) => less || same(),
        __ge__: (less) => !less,
    },
    __le__: {
        __ge__: (atMost, same) => (atMost ? same() : true),
        __lt__: (atMost, same) => (atMost ? not(same()) : false),
        __gt__: (atMost) => !atMost,
    },
    __gt__: {
        __lt__: (more, same) => (more ? false : not(same())),
        __ge__: (more, same) => more || same(),
        __le__: (more) => !more,
    },
    __ge__: {
        __le__: (atLeast, same) => (atLeast ? same() : true),
        __gt__: (atLeast, same) => (atLeast ? not(same()) : false),
        __lt__: (atLeast) => !atLeast,
    },
};
/** `functools.total_ordering`: the comparisons that a class leaves out, made from one that it has. */
const totalOrdering = literal_native('total_ordering', (machine, args, place) => {
    const [cls = none] = args.positional;
    if (cls.kind !== 'class' || cls.foreign !== null)
        return cls.kind === 'unknown' ? cls : unknown(cause('`total_ordering` is not modelled here', place));
    const root = ['__lt__', '__le__', '__gt__', '__ge__'].find((name) => classMember(cls, name) !== undefined);
    if (root === undefined)
        throw exceptions_raised('ValueError', 'must define at least one ordering operation: < > <= >=', place);
    for (const [name, combine] of Object.entries(following[root] ?? {})) {
        if (classMember(cls, name) === undefined)
            bind(machine, cls.names, name, ordering_made(name, root, combine));
    }
    return cls;
}, false);
const ordering_made = (name, root, combine) => literal_native(name, (machine, args, place) => {
    const [self = none, other = none] = args.positional;
    const answer = special(machine, self, root, [other], place) ?? notImplemented;
    if (answer.kind === 'notimplemented')
        return answer;
    const isSo = truth(machine, answer, place);
    if (typeof isSo !== 'boolean')
        return isSo;
    const result = combine(isSo, () => equal(machine, self, other, place));
    return typeof result === 'boolean' ? bool(result) : result;
});
const keyClass = nativeClass('K', { module: 'functools', members: { __hash__: none, ...keyMethods() } });
function keyMethods() {
    const operators = { __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=', __eq__: '==' };
    return Object.fromEntries(Object.entries(operators).map(([name, op]) => [
        name,
        literal_native(name, (machine, args, place) => {
            const [a, b] = args.positional;
            if (a?.kind !== 'instance' || b?.kind !== 'instance' || b.cls !== keyClass)
                return notImplemented;
            const { callee, item } = a.payload;
            const difference = machine.call(callee, literal_positional(item, b.payload.item), place);
            const answer = op === '==' ? equal(machine, difference, literal_int(0), place) : ordered(machine, op, difference, literal_int(0), place);
            return typeof answer === 'boolean' ? bool(answer) : answer;
        }),
    ]));
}
/** `functools.cmp_to_key` */
const compareToKey = literal_native('cmp_to_key', (_machine, args) => {
    const [callee = none] = args.positional;
    return (args.rest ??
        literal_native('K', (_inner, given) => makeInstance(keyClass, [], { callee, item: given.positional[0] ?? none }), false));
}, false);

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
/** A function with a memory: it runs once for the same arguments, as long as there is room. */
function remembering(machine, callee, room, place) {
    if (callee.kind === 'unknown')
        return callee;
    const kept = emptyDict();
    const wrapper = literal_native('cached', (_machine, args, at) => {
        const key = tuple([
            ...args.positional,
            none,
            ...[...args.keywords].map(([name, value]) => tuple([literal_str(name), value])),
        ]);
        const known = args.rest === null && kept.havoc === null ? keyOf(machine, key, at) : null;
        const isFull = room !== null && BigInt(kept.entries.size) >= room;
        if (typeof known !== 'string' || isFull) {
            return machine.call(unknown(cause('whether it runs depends on what it remembers', at), [callee]), args, at);
        }
        const found = getEntry(machine, kept, key, at);
        if (found !== undefined)
            return found;
        const result = machine.call(callee, args, at);
        setEntry(machine, kept, key, result, at);
        return result;
    });
    const forget = literal_native('cache_clear', (_machine, _args, at) => {
        lose(machine, kept, cause('the cache was cleared', at));
        return none;
    }, false);
    updateWrapper(machine, wrapper, callee, place);
    bind(machine, wrapper.names, 'cache_clear', forget);
    return wrapper;
}
const cache = literal_native('cache', (machine, args, place) => remembering(machine, args.positional[0] ?? none, null, place), false);
const lruCache = literal_native('lru_cache', (machine, args, place) => {
    const [first] = args.positional;
    const size = args.keywords.get('maxsize') ?? first ?? literal_int(128);
    if (first !== undefined && first.kind !== 'int' && first.kind !== 'none')
        return remembering(machine, first, 128n, place);
    const room = size.kind === 'int' ? size.value : size.kind === 'none' ? null : 0n;
    return literal_native('decorator', (_inner, given) => remembering(machine, given.positional[0] ?? none, room, place), false);
}, false);
const functools = nativeModule('functools', {
    partial: partialClass,
    total_ordering: totalOrdering,
    cmp_to_key: compareToKey,
    lru_cache: lruCache,
    cache,
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
        const [callee = none, source = none, first = args.keywords.get('initial')] = args.positional;
        const items = iterate(machine, source, place);
        if (!Array.isArray(items))
            return items;
        const all = first === undefined ? items : [first, ...items];
        const [start, ...others] = all;
        if (start === undefined)
            throw exceptions_raised('TypeError', 'reduce() of empty iterable with no initial value', place);
        return others.reduce((total, item) => machine.call(callee, literal_positional(total, item), place), start);
    }, false),
});

;// CONCATENATED MODULE: ./out/python/standard/combinatorics.js

/** The rows of `itertools.product`; null where there are more than `most`. */
function product(lists, repeat, most) {
    if (repeat * lists.length > 1000)
        return null;
    const all = Array.from({ length: repeat }, () => lists).flat();
    if (all.reduce((total, items) => total * items.length, 1) > most)
        return null;
    return all
        .reduce((rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])), [[]])
        .map(tuple);
}
/** Choices of `size` items in order, each taken once, or again and again. Null where there are more than `most`. */
function combinations(items, size, again, most) {
    const rows = [];
    let steps = 0;
    const extend = (row, from) => {
        steps += 1;
        if (steps > most)
            return false;
        if (row.length === size) {
            rows.push(tuple(row));
            return true;
        }
        if (!again && items.length - from < size - row.length)
            return true;
        return items.every((item, at) => at < from || extend([...row, item], again ? at : at + 1));
    };
    return size <= 1000 && extend([], 0) ? rows : null;
}
/** Arrangements of `size` items. Null where there are more than `most`. */
function permutations(items, size, most) {
    const rows = [];
    let steps = 0;
    const extend = (row) => {
        steps += 1;
        if (steps > most)
            return false;
        if (row.length === size) {
            rows.push(tuple(row.flatMap((at) => items[at] ?? [])));
            return true;
        }
        return items.every((_, at) => row.includes(at) || extend([...row, at]));
    };
    if (size > items.length)
        return [];
    return extend([]) ? rows : null;
}

;// CONCATENATED MODULE: ./out/python/standard/endless.js



/** An iterator that never ends. */
const endless = (type, item) => born({ ...iteratorOf(type, () => []), endless: item });
/** `itertools.count` of integers. */
const endless_count = literal_native('count', (_machine, args, place) => {
    const [start = args.keywords.get('start') ?? literal_int(0), step = args.keywords.get('step') ?? literal_int(1)] = args.positional;
    const [from, by] = [indexOf(start), indexOf(step)];
    if (args.rest !== null)
        return args.rest;
    if (from === null || by === null)
        return unknown(cause('`count` of these numbers is not modelled', place));
    return endless('count', (position) => literal_int(from + by * BigInt(position)));
}, false);
/** `itertools.repeat` */
const endless_repeat = literal_native('repeat', (_machine, args, place) => {
    const [item = none, times = args.keywords.get('times')] = args.positional;
    if (args.rest !== null)
        return args.rest;
    if (times === undefined)
        return endless('repeat', () => item);
    const number = indexOf(times);
    if (number === null || number > 100000n)
        return unknown(cause('so many are not worth making', place));
    return iteratorOf('repeat', () => Array.from({ length: Math.max(Number(number), 0) }, () => item));
}, false);
/** `itertools.cycle`; of an iterator, what others leave of it is not known. */
const cycle = literal_native('cycle', (machine, args, place) => {
    const [source = none] = args.positional;
    if (args.rest !== null)
        return args.rest;
    if (source.kind !== 'list' && source.kind !== 'tuple' && source.kind !== 'str' && source.kind !== 'range')
        return unknown(cause('`cycle` of this is not modelled', place), [list([source])]);
    const items = iterate(machine, source, place);
    if (!Array.isArray(items))
        return items;
    const all = items;
    if (all.length === 0)
        return iteratorOf('cycle', () => []);
    const changed = unknown(cause('what it goes round has been changed', place));
    return endless('cycle', (position) => {
        const isSame = source.kind !== 'list' ||
            (source.items.length === all.length && all.every((one, at) => one === source.items[at]));
        return isSame ? (all[position % all.length] ?? none) : changed;
    });
}, false);

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
/** A function that goes through all that it is given. */
const itertools_over = (name, make) => literal_native(name, overCall(name, make), false);
const overCall = (name, make) => (machine, args, place) => args.rest ??
    iteratorOf(name, () => {
        const lists = readAll(machine, args.positional, place);
        return Array.isArray(lists) ? make(machine, lists, args, place) : lists;
    });
/** A function of one iterable, after `before` other arguments, that is asked no further than the answer needs. */
const itertools_through = (name, before, run) => literal_native(name, (machine, args, place) => args.rest ??
    iteratorOf(name, () => {
        const source = args.positional[before] ?? none;
        const items = source.kind === 'iterator' ? itertools_ahead(machine, source) : iterate(machine, source, place);
        if ('kind' in items)
            return items;
        const given = args.positional.filter((_, index) => index !== before);
        return run(machine, items, given, place);
    }), false);
function* itertools_ahead(machine, iterator) {
    for (let item = advance(machine, iterator); item !== undefined; item = advance(machine, iterator)) {
        yield item;
        if (item.kind === 'unknown' && iterator.havoc !== null)
            return;
    }
}
const most = 100_000;
/** Picks items by what a function, or their own truth, says of them. */
function choose(machine, items, callee, place, pick) {
    const kept = [];
    for (const item of items) {
        const answer = truth(machine, callee.kind === 'none' ? item : machine.call(callee, literal_positional(item), place), place);
        if (typeof answer !== 'boolean')
            return answer;
        const choice = pick(answer, kept.length > 0);
        if (choice === 'end')
            break;
        if (choice === 'keep')
            kept.push(item);
    }
    return kept;
}
function slice(items, bounds, place) {
    const numbers = bounds.map((bound) => (bound.kind === 'none' ? null : indexOf(bound)));
    if (bounds.some((bound, at) => bound.kind !== 'none' && numbers[at] === null))
        return unknown(cause('the bounds of this slice are not modelled', place));
    const [start, stop, step] = bounds.length === 1 ? [0n, numbers[0] ?? null, 1n] : numbers;
    if ([start, stop].some((at) => at != null && at < 0n) || (step != null && step < 1n))
        throw exceptions_raised('ValueError', 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.', place);
    const [from, to, by] = [Number(start ?? 0n), Number(stop ?? Number.POSITIVE_INFINITY), Number(step ?? 1n)];
    const kept = [];
    if (to <= 0)
        return kept;
    let index = 0;
    for (const item of items) {
        if (index >= from && (index - from) % by === 0 && index < to)
            kept.push(item);
        index += 1;
        // It is not asked for one that it would not give.
        if (index >= to)
            break;
    }
    return kept;
}
function accumulate(machine, items, args, place) {
    const callee = args.positional[1] ?? args.keywords.get('func') ?? none;
    const initial = args.keywords.get('initial') ?? none;
    const sums = [];
    for (const item of initial.kind === 'none' ? items : [initial, ...items]) {
        const last = sums.at(-1);
        if (last === undefined)
            sums.push(item);
        else if (callee.kind === 'none')
            sums.push(binary(machine, '+', last, item, place));
        else
            sums.push(machine.call(callee, literal_positional(last, item), place));
    }
    return sums;
}
const itertools_sizeOf = (value, otherwise) => {
    if (value === undefined || value.kind === 'none')
        return otherwise;
    const size = indexOf(value);
    return size === null || size < 0n ? null : Number(size);
};
const itertools_bounded = (make) => (items, size, place) => {
    const count = itertools_sizeOf(size, items.length);
    const rows = count === null ? null : make(items, count);
    return rows ?? unknown(cause('so many are not worth making', place));
};
const itertools_sized = (name, make) => literal_native(name, (machine, args, place) => args.rest ??
    iteratorOf(name, () => {
        const [source = none, size = args.keywords.get('r')] = args.positional;
        const items = iterate(machine, source, place);
        return Array.isArray(items) ? make(items, size, place) : items;
    }), false);
const chain = itertools_over('chain', (_machine, lists) => lists.flat());
chain.names.names.set('from_iterable', literal_native('from_iterable', (machine, args, place) => iteratorOf('chain', () => {
    const outer = iterate(machine, args.positional[0] ?? none, place);
    if (!Array.isArray(outer))
        return outer;
    const lists = readAll(machine, outer, place);
    return Array.isArray(lists) ? lists.flat() : lists;
}), false));
/** Those that module-level code uses and that come to an end; the others are values of outside. */
const itertools = nativeModule('itertools', {
    chain,
    count: endless_count,
    cycle: cycle,
    repeat: endless_repeat,
    product: itertools_over('product', (_machine, lists, args, place) => {
        const repeat = itertools_sizeOf(args.keywords.get('repeat'), 1);
        const rows = repeat === null ? null : product(lists, repeat, most);
        return rows ?? unknown(cause('so many are not worth making', place));
    }),
    combinations: itertools_sized('combinations', itertools_bounded((items, size) => combinations(items, size, false, most))),
    combinations_with_replacement: itertools_sized('combinations_with_replacement', itertools_bounded((items, size) => combinations(items, size, true, most))),
    permutations: itertools_sized('permutations', itertools_bounded((items, size) => permutations(items, size, most))),
    pairwise: itertools_over('pairwise', (_machine, [items = []]) => items.slice(1).map((item, index) => tuple([items[index] ?? none, item]))),
    zip_longest: itertools_over('zip_longest', (_machine, lists, args) => {
        const fill = args.keywords.get('fillvalue') ?? none;
        const length = Math.max(0, ...lists.map((items) => items.length));
        return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? fill)));
    }),
    accumulate: literal_native('accumulate', (machine, args, place) => args.rest ??
        iteratorOf('accumulate', () => {
            const items = iterate(machine, args.positional[0] ?? none, place);
            return Array.isArray(items) ? accumulate(machine, items, args, place) : items;
        }), false),
    islice: itertools_through('islice', 0, (_machine, items, bounds, place) => slice(items, bounds, place)),
    takewhile: itertools_through('takewhile', 1, (machine, items, [callee = none], place) => choose(machine, items, callee, place, (holds) => (holds ? 'keep' : 'end'))),
    dropwhile: itertools_through('dropwhile', 1, (machine, items, [callee = none], place) => {
        let dropping = true;
        const kept = [];
        for (const item of items) {
            const answer = dropping
                ? truth(machine, machine.call(callee, literal_positional(item), place), place)
                : false;
            if (typeof answer !== 'boolean')
                return answer;
            dropping = dropping && answer;
            if (!dropping)
                kept.push(item);
        }
        return kept;
    }),
    filterfalse: itertools_through('filterfalse', 1, (machine, items, [callee = none], place) => choose(machine, items, callee, place, (holds) => (holds ? 'drop' : 'keep'))),
    starmap: itertools_through('starmap', 1, (machine, items, [callee = none], place) => {
        const made = [];
        for (const item of items) {
            const given = iterate(machine, item, place);
            if (!Array.isArray(given))
                return given;
            made.push(machine.call(callee, literal_positional(...given), place));
        }
        return made;
    }),
    compress: itertools_over('compress', (machine, [items = [], marks = []], _args, place) => {
        const kept = [];
        for (const [index, mark] of marks.entries()) {
            const item = items[index];
            const answer = truth(machine, mark, place);
            if (typeof answer !== 'boolean')
                return answer;
            if (answer && item !== undefined)
                kept.push(item);
        }
        return kept;
    }),
});

;// CONCATENATED MODULE: ./out/python/standard/json-dump.js









/** Carries an unknown out of the depth of a value. */
class Doubt extends Error {
    value;
    constructor(value) {
        super('an unknown value');
        this.value = value;
    }
}
/** `json.dumps(value)`; an unknown where something in it cannot be known. */
function dump(machine, value, options, place) {
    try {
        return write({ machine, options, place, around: new Set() }, value, 0);
    }
    catch (error) {
        if (error instanceof Doubt)
            return error.value;
        throw error;
    }
}
function write(to, value, depth) {
    to.machine.step(to.place);
    if (depth > 100)
        throw new Doubt(unknown(cause('it is nested too deep to be worth writing', to.place)));
    const inner = value.kind === 'instance' && builtinBase(value.cls) !== null ? plain(value) : value;
    switch (inner.kind) {
        case 'unknown':
            throw new Doubt(inner);
        case 'none':
            return 'null';
        case 'bool':
            return String(inner.value);
        case 'int':
        case 'float':
            return number(to, inner);
        case 'str':
            return quoted(inner.value, to.options.ascii);
        case 'list':
        case 'tuple': {
            if (inner.kind === 'list' && inner.havoc !== null)
                throw new Doubt(inner.havoc);
            const { items } = inner;
            return json_dump_within(to, value, () => json_dump_joined(to, '[', items.map((item) => write(to, item, depth + 1)), ']', depth));
        }
        case 'dict':
            if (inner.havoc !== null)
                throw new Doubt(inner.havoc);
            if (value.kind === 'instance' && classMember(value.cls, 'items')?.kind === 'function')
                throw new Doubt(unknown(cause('a mapping with its own `items` is not modelled', to.place)));
            return json_dump_within(to, value, () => json_dump_joined(to, '{', entries(to, inner, depth), '}', depth));
        default:
            return other(to, value, depth);
    }
}
function other(to, value, depth) {
    if (to.options.fallback.kind !== 'none') {
        return json_dump_within(to, value, () => write(to, to.machine.call(to.options.fallback, literal_positional(value), to.place), depth + 1));
    }
    const type = to.machine.typeOf(value);
    // An iterator goes by many names.
    const name = type.kind === 'class' && value.kind !== 'iterator' ? type.name : '…';
    throw exceptions_raised('TypeError', `Object of type ${name} is not JSON serializable`, to.place);
}
function json_dump_within(to, value, run) {
    if (to.around.has(value))
        throw exceptions_raised('ValueError', 'Circular reference detected', to.place);
    to.around.add(value);
    const text = run();
    to.around.delete(value);
    return text;
}
function number(to, value) {
    if (value.kind === 'float')
        return json_dump_floating(to, value.value);
    const text = reprOf(to.machine, value, to.place);
    if (typeof text === 'string')
        return text;
    throw new Doubt(text);
}
function json_dump_floating(to, value) {
    if (Number.isFinite(value))
        return floatText(value);
    if (!to.options.allowNan)
        throw exceptions_raised('ValueError', 'Out of range float values are not JSON compliant', to.place);
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function entries(to, dict, depth) {
    const { machine, options, place } = to;
    const pairs = [...dict.entries.values()];
    const ordered = options.sortKeys
        ? sorted(machine, pairs.map(({ key, value }) => ({ key, value: tuple([key, value]) })), place)
        : pairs.map(({ key, value }) => tuple([key, value]));
    if (!Array.isArray(ordered))
        throw new Doubt(ordered);
    return ordered.flatMap((pair) => {
        const [key = none, value = none] = pair.kind === 'tuple' ? pair.items : [];
        const name = keyText(to, key);
        return name === null ? [] : [`${quoted(name, options.ascii)}${options.afterKey}${write(to, value, depth + 1)}`];
    });
}
/** A key as text; null where it is left out. */
function keyText(to, key) {
    const inner = key.kind === 'instance' && builtinBase(key.cls) !== null ? plain(key) : key;
    switch (inner.kind) {
        case 'unknown':
            throw new Doubt(inner);
        case 'str':
            return inner.value;
        case 'none':
            return 'null';
        case 'bool':
            return String(inner.value);
        case 'int':
        case 'float':
            return number(to, inner);
        default:
            if (to.options.skipKeys)
                return null;
            throw exceptions_raised('TypeError', 'keys must be str, int, float, bool or None', to.place);
    }
}
function json_dump_joined(to, open, parts, close, depth) {
    const { indent, between } = to.options;
    if (indent === null || parts.length === 0)
        return `${open}${parts.join(between)}${close}`;
    const line = `\n${indent.repeat(depth + 1)}`;
    return `${open}${line}${parts.join(`${between}${line}`)}\n${indent.repeat(depth)}${close}`;
}
const quoted = (text, ascii) => JSON.stringify(text)
    .replace(/\\u([0-9a-f]{4})/g, (all, code) => (ascii || Number.parseInt(code, 16) < 0x20 ? all : lone(code)))
    .replace(ascii ? /[\u007f-\uffff]/g : /(?!)/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
// JavaScript writes half a surrogate pair as an escape, Python as it is.
const lone = (code) => String.fromCharCode(Number.parseInt(code, 16));
/** What `json.dumps` was asked for; an unknown where that is not modelled. */
function dumpOptions(machine, given, place) {
    const doubt = [...given.values()].find((value) => value.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return doubt;
    const own = given.get('cls') ?? none;
    if (own.kind !== 'none')
        return unknown(cause('`cls` of `dumps` is not modelled', place));
    const flag = (name, otherwise) => {
        const value = given.get(name);
        return value === undefined ? otherwise : truth(machine, value, place) === true;
    };
    const indent = indentOf(given.get('indent') ?? none);
    if (indent === undefined)
        return unknown(cause('this indentation is not modelled', place));
    const separators = separatorsOf(given.get('separators') ?? none, indent);
    if (separators === null)
        return unknown(cause('these separators are not modelled', place));
    return {
        ascii: flag('ensure_ascii', true),
        allowNan: flag('allow_nan', true),
        skipKeys: flag('skipkeys', false),
        sortKeys: flag('sort_keys', false),
        indent,
        between: separators[0],
        afterKey: separators[1],
        fallback: given.get('default') ?? none,
    };
}
function indentOf(value) {
    if (value.kind === 'none')
        return null;
    if (value.kind === 'str')
        return value.value;
    const width = indexOf(value);
    return width === null || width > 100n ? undefined : ' '.repeat(Math.max(Number(width), 0));
}
function separatorsOf(value, indent) {
    if (value.kind === 'none')
        return indent === null ? [', ', ': '] : [',', ': '];
    const items = value.kind === 'tuple' || (value.kind === 'list' && value.havoc === null) ? value.items : [];
    const [between, afterKey] = items;
    return items.length === 2 && between?.kind === 'str' && afterKey?.kind === 'str'
        ? [between.value, afterKey.value]
        : null;
}

;// CONCATENATED MODULE: ./out/python/standard/json-load.js


class Fault extends Error {
    kind;
    constructor(kind) {
        super(kind);
        this.kind = kind;
    }
}
/** `json.loads(text)`: as Python reads JSON, with `NaN`, the infinities and halves of surrogate pairs. */
function load(machine, text, place) {
    const from = { machine, place, text, at: 0 };
    try {
        const value = read(from, 0);
        skip(from);
        return from.at < text.length ? 'invalid' : value;
    }
    catch (error) {
        if (error instanceof Fault)
            return error.kind;
        throw error;
    }
}
const space = /[ \t\n\r]*/y;
const numeral = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const word = /null|true|false|NaN|Infinity|-Infinity/y;
// Control characters must be escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about
const plainText = /[^"\\\0-\x1f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const words = {
    null: none,
    true: bool(true),
    false: bool(false),
    NaN: literal_float(Number.NaN),
    Infinity: literal_float(Infinity),
    '-Infinity': literal_float(-Infinity),
};
function json_load_match(from, pattern) {
    pattern.lastIndex = from.at;
    const found = pattern.exec(from.text);
    if (found !== null)
        from.at += found[0].length;
    return found;
}
const skip = (from) => void json_load_match(from, space);
function read(from, depth) {
    from.machine.step(from.place);
    if (depth > 100)
        throw new Fault('too large');
    skip(from);
    const first = from.text[from.at];
    if (first === '"')
        return literal_str(readText(from));
    if (first === '{')
        return readObject(from, depth);
    if (first === '[')
        return readArray(from, depth);
    const constant = json_load_match(from, word);
    if (constant !== null)
        return words[constant[0]] ?? none;
    const found = json_load_match(from, numeral);
    if (found === null)
        throw new Fault('invalid');
    const [all, whole = '0', fraction, exponent] = found;
    if (fraction !== undefined || exponent !== undefined)
        return literal_float(Number(all));
    if (whole.length > 4300)
        throw new Fault('too large');
    return literal_int(BigInt(whole));
}
function readArray(from, depth) {
    const items = [];
    from.at += 1;
    skip(from);
    if (from.text[from.at] === ']') {
        from.at += 1;
        return list([]);
    }
    for (;;) {
        items.push(read(from, depth + 1));
        if (ends(from, ']'))
            return list(items);
    }
}
function readObject(from, depth) {
    const dict = emptyDict();
    from.at += 1;
    skip(from);
    if (from.text[from.at] === '}') {
        from.at += 1;
        return dict;
    }
    for (;;) {
        skip(from);
        if (from.text[from.at] !== '"')
            throw new Fault('invalid');
        const key = readText(from);
        skip(from);
        if (from.text[from.at] !== ':')
            throw new Fault('invalid');
        from.at += 1;
        setEntry(from.machine, dict, literal_str(key), read(from, depth + 1), from.place);
        if (ends(from, '}'))
            return dict;
    }
}
/** Steps over what stands behind an item: true at the end of the container, false before another item. */
function ends(from, close) {
    skip(from);
    const mark = from.text[from.at];
    if (mark !== close && mark !== ',')
        throw new Fault('invalid');
    from.at += 1;
    return mark === close;
}
const json_load_named = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
function readText(from) {
    from.at += 1;
    let text = '';
    for (;;) {
        text += json_load_match(from, plainText)?.[0] ?? '';
        if (from.text[from.at] === '"') {
            from.at += 1;
            return text;
        }
        const sequence = json_load_match(from, escaped)?.[0];
        if (sequence === undefined)
            throw new Fault('invalid');
        const mark = sequence[1] ?? '';
        text += mark === 'u' ? String.fromCharCode(Number.parseInt(sequence.slice(2), 16)) : (json_load_named[mark] ?? mark);
    }
}

;// CONCATENATED MODULE: ./out/python/standard/json.js









const decodeError = nativeClass('JSONDecodeError', {
    module: 'json.decoder',
    bases: [exceptionClass('ValueError')],
    construct: (_machine, _cls, _args, place) => unknown(cause('`JSONDecodeError` is not modelled', place)),
});
// What it says depends on the version of Python.
function undecodable(place) {
    const why = unknown(cause('the words of this exception are not modelled', place));
    const names = ['msg', 'doc', 'pos', 'lineno', 'colno'].map((name) => [name, why]);
    return new PythonException(makeInstance(decodeError, [['args', tuple([why])], ...names], { message: 'the text is no JSON' }), place);
}
const dumpArguments = [
    '/obj',
    ...['skipkeys', 'ensure_ascii', 'check_circular', 'allow_nan', 'cls', 'indent', 'separators', 'default'],
    'sort_keys',
];
const json = nativeModule('json', {
    dumps: literal_native('dumps', (machine, args, place) => {
        if (args.rest !== null)
            return args.rest;
        const names = dumpArguments.map((name) => (name.startsWith('/') ? name : `*${name}`));
        const [value, ...given] = readArguments('dumps', args, names, place);
        const options = dumpOptions(machine, new Map(given.flatMap((one, index) => (one === undefined ? [] : [[dumpArguments[index + 1] ?? '', one]]))), place);
        if ('kind' in options)
            return options;
        const text = dump(machine, required('dumps', value, place), options, place);
        return typeof text === 'string' ? literal_str(text) : text;
    }, false),
    loads: pure('loads', (machine, args, place) => loads(machine, args.positional, args.keywords, place), false),
    JSONDecodeError: decodeError,
});
function loads(machine, [given], keywords, place) {
    const source = plain(given ?? keywords.get('s') ?? none);
    const hooks = [...keywords].filter(([name, value]) => name !== 's' && value.kind !== 'none');
    if (hooks.length > 0)
        return unknown(cause('the options of `loads` are not modelled', place));
    const text = source.kind === 'bytes' ? decoded(source, place) : source;
    if (text.kind === 'unknown')
        return text;
    if (text.kind !== 'str')
        return unknown(cause('`loads` is not modelled here', place));
    machine.journal.spend(text.value.length / 32);
    const value = load(machine, text.value, place);
    if (value === 'too large')
        return unknown(cause('the text is too large to be worth reading', place));
    if (value === 'invalid')
        throw undecodable(place);
    return value;
}
// Python looks at zeros for another encoding.
function decoded(source, place) {
    const isPlain = !source.value.includes(0) && source.value[0] !== 0xef && (source.value[0] ?? 0) < 0xfe;
    try {
        if (isPlain)
            return literal_str(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.value));
    }
    catch {
        // Told below.
    }
    return unknown(cause('the encoding of this JSON is not modelled', place));
}

;// CONCATENATED MODULE: ./out/python/standard/math.js






const math_open = (name, place) => unknown(cause(`\`${name}\` is not modelled here`, place));
const whole = (name, round) => pure(name, (_machine, args, place) => {
    const value = plain(args.positional[0] ?? none);
    if (value.kind === 'int' || value.kind === 'bool')
        return literal_int(BigInt(value.value));
    if (value.kind === 'float' && Number.isFinite(value.value))
        return literal_int(round(value.value));
    return math_open(name, place);
}, false);
/** A function of floats, given integers as well; those that are too large for a float are not modelled. */
const ofFloats = (name, count, run) => pure(name, (_machine, args, place) => {
    const numbers = args.positional.map((given) => {
        const value = plain(given);
        return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float' ? Number(value.value) : null;
    });
    const isFit = numbers.every((number) => number !== null);
    const isLarge = args.positional.some((given, at) => plain(given).kind !== 'float' && !Number.isFinite(numbers[at] ?? 0));
    return !isFit || isLarge || numbers.length !== count || args.keywords.size > 0
        ? math_open(name, place)
        : run(numbers, place);
}, false);
const ofIntegers = (name, run) => pure(name, (_machine, args, place) => {
    const numbers = args.positional.map((given) => {
        const value = plain(given);
        return value.kind === 'int' || value.kind === 'bool' ? BigInt(value.value) : null;
    });
    const isFit = numbers.every((number) => number !== null);
    return (isFit && args.keywords.size === 0 ? run(numbers, place) : null) ?? math_open(name, place);
}, false);
const magnitude = (value) => (value < 0n ? -value : value);
function divisor(a, b) {
    let [x, y] = [magnitude(a), magnitude(b)];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}
/** `from × (from - 1) × …`, `count` numbers; null where that is not worth computing. */
function falling(from, count) {
    if (from < 0n || count < 0n || count > 500n || from > 1n << 64n)
        return null;
    let result = 1n;
    for (let at = 0n; at < count; at += 1n)
        result *= from - at;
    return result;
}
/** Only what comes out to the last digit the same on every machine. */
const math = nativeModule('math', {
    ceil: whole('ceil', Math.ceil),
    floor: whole('floor', Math.floor),
    trunc: whole('trunc', Math.trunc),
    sqrt: ofFloats('sqrt', 1, ([value = 0], place) => {
        if (value < 0)
            throw exceptions_raised('ValueError', 'math domain error', place);
        return literal_float(Math.sqrt(value));
    }),
    fabs: ofFloats('fabs', 1, ([value = 0]) => literal_float(Math.abs(value))),
    copysign: ofFloats('copysign', 2, ([value = 0, sign = 0]) => literal_float(sign < 0 || Object.is(sign, -0) ? -Math.abs(value) : Math.abs(value))),
    fmod: ofFloats('fmod', 2, ([a = 0, b = 0], place) => b === 0 || !Number.isFinite(a) || !Number.isFinite(b) ? math_open('fmod', place) : literal_float(a % b)),
    isnan: ofFloats('isnan', 1, ([value = 0]) => bool(Number.isNaN(value))),
    isinf: ofFloats('isinf', 1, ([value = 0]) => bool(Math.abs(value) === Infinity)),
    isfinite: ofFloats('isfinite', 1, ([value = 0]) => bool(Number.isFinite(value))),
    gcd: ofIntegers('gcd', (numbers) => literal_int(numbers.reduce(divisor, 0n))),
    lcm: ofIntegers('lcm', (numbers) => literal_int(numbers.reduce((a, b) => (a === 0n || b === 0n ? 0n : magnitude(a * b) / divisor(a, b)), 1n))),
    factorial: ofIntegers('factorial', ([value = 0n, ...more]) => {
        const result = more.length > 0 ? null : falling(value, value);
        return result === null ? null : literal_int(result);
    }),
    comb: ofIntegers('comb', ([of = 0n, count = 0n]) => {
        const [above, below] = [falling(of, count), falling(count, count)];
        return above === null || below === null ? null : literal_int(count > of ? 0n : above / below);
    }),
    perm: ofIntegers('perm', ([of = 0n, count = of]) => {
        const result = falling(of, count);
        return result === null ? null : literal_int(count > of ? 0n : result);
    }),
    isqrt: ofIntegers('isqrt', ([value = 0n]) => {
        if (value < 0n || value > 1n << 512n)
            return null;
        let root = BigInt(Math.floor(Math.sqrt(Number(value))));
        while (root * root > value)
            root -= (root * root - value) / (2n * root) + 1n;
        while ((root + 1n) * (root + 1n) <= value)
            root += (value - root * root) / (2n * root + 2n) + 1n;
        while (root * root > value)
            root -= 1n;
        return literal_int(root);
    }),
    prod: pure('prod', (machine, args, place) => {
        const items = iterate(machine, args.positional[0] ?? none, place);
        if (!Array.isArray(items))
            return items;
        const start = args.keywords.get('start') ?? literal_int(1);
        return items.reduce((total, item) => binary(machine, '*', total, item, place), start);
    }, false),
    pi: literal_float(Math.PI),
    e: literal_float(Math.E),
    tau: literal_float(2 * Math.PI),
    inf: literal_float(Infinity),
    nan: literal_float(Number.NaN),
});

;// CONCATENATED MODULE: ./out/python/standard/operator.js










const answered = (answer) => (typeof answer === 'boolean' ? bool(answer) : answer);
const function_ = (name, count, run) => literal_native(name, (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    if (args.positional.length !== count || args.keywords.size > 0)
        throw exceptions_raised('TypeError', `${name} expected ${count} arguments, got ${args.positional.length}`, place);
    return run(machine, args.positional, place);
}, false);
const operators = {
    add: '+',
    sub: '-',
    mul: '*',
    truediv: '/',
    floordiv: '//',
    mod: '%',
    pow: '**',
    and_: '&',
    or_: '|',
    xor: '^',
    lshift: '<<',
    rshift: '>>',
};
const orders = { lt: '<', le: '<=', gt: '>', ge: '>=' };
const operator_text = (value) => (value?.kind === 'str' ? value.value : '');
/** `a.b.c` */
function follow(machine, value, path, place) {
    return path.split('.').reduce((held, name) => {
        const found = attribute_findAttribute(machine, held, name, place);
        if (found === undefined)
            throw exceptions_raised('AttributeError', name, place);
        return found;
    }, value);
}
/** A getter of one thing, or of several as a tuple. */
const getter = (name, get) => literal_native(name, (_machine, args) => args.rest ??
    literal_native(name, (machine, given, place) => {
        const [of = none] = given.positional;
        const picked = args.positional.map((what) => (what.kind === 'unknown' ? what : get(machine, of, what, place)));
        return picked.length === 1 ? (picked[0] ?? none) : tuple(picked);
    }, false), false);
const operator = nativeModule('operator', {
    ...Object.fromEntries(Object.entries(operators).map(([name, op]) => [
        name,
        function_(name, 2, (machine, [a = none, b = none], place) => binary(machine, op, a, b, place)),
    ])),
    ...Object.fromEntries(Object.entries(orders).map(([name, op]) => [
        name,
        function_(name, 2, (machine, [a = none, b = none], place) => answered(ordered(machine, op, a, b, place))),
    ])),
    eq: function_('eq', 2, (machine, [a = none, b = none], place) => answered(equal(machine, a, b, place))),
    is_: function_('is_', 2, (_machine, [a = none, b = none], place) => {
        const answer = identical(a, b);
        return answer === null ? unknown(cause('whether the two are the same is not modelled', place)) : answered(answer);
    }),
    not_: function_('not_', 1, (machine, [value = none], place) => {
        const answer = truth(machine, value, place);
        return typeof answer === 'boolean' ? bool(!answer) : answer;
    }),
    truth: function_('truth', 1, (machine, [value = none], place) => answered(truth(machine, value, place))),
    neg: function_('neg', 1, (machine, [value = none], place) => unary(machine, '-', value, place)),
    pos: function_('pos', 1, (machine, [value = none], place) => unary(machine, '+', value, place)),
    getitem: function_('getitem', 2, (machine, [of = none, key = none], place) => subscript(machine, of, key, place)),
    contains: function_('contains', 2, (machine, [of = none, item = none], place) => answered(membership_isIn(machine, item, of, place))),
    itemgetter: getter('itemgetter', (machine, of, key, place) => subscript(machine, of, key, place)),
    attrgetter: getter('attrgetter', (machine, of, path, place) => follow(machine, of, operator_text(path), place)),
    methodcaller: literal_native('methodcaller', (_machine, args) => {
        const [name = none, ...given] = args.positional;
        if (args.rest !== null || name.kind !== 'str')
            return args.rest ?? name;
        return literal_native('methodcaller', (machine, { positional: [of = none] }, place) => machine.call(follow(machine, of, name.value, place), { ...args, positional: given }, place), false);
    }, false),
    __name__: literal_str('operator'),
});

;// CONCATENATED MODULE: ./out/python/standard/os.js




const environment = (place) => unknown(cause('it is an environment variable', place));
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
    return text === null ? unknown(cause('the path is not modelled', place)) : literal_str(change(text));
}, false);
const os_same = (name) => literal_native(name, (_machine, args, place) => {
    const [value = none] = args.positional;
    const inside = locatedPath(value);
    return inside === null
        ? unknown(cause('it depends on where the program runs', place))
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
            return unknown(cause('the path is not modelled', place));
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
                ? unknown(cause('the path is not modelled', place))
                : literal_str('');
    }, false),
    abspath: os_same('abspath'),
    realpath: os_same('realpath'),
    normpath: os_same('normpath'),
    splitext: pure('splitext', (_machine, args, place) => {
        const text = os_textOf(args.positional[0]);
        return text === null ? unknown(cause('the path is not modelled', place)) : tuple(splitExtension(text).map(literal_str));
    }, false),
    isabs: pure('isabs', (_machine, args) => bool((os_textOf(args.positional[0]) ?? '').startsWith('/')), false),
});
const os = nativeModule('os', {
    path: osPath,
    environ: makeInstance(environClass),
    getenv: literal_native('getenv', (_machine, _args, place) => environment(place), false),
    getcwd: literal_native('getcwd', (_machine, _args, place) => unknown(cause('it depends on where the program runs', place)), false),
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
/** Longer ones no file system takes. */
const pathlib_longest = 8192;
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
            return part.kind === 'unknown' ? part : unknown(cause('the path is not modelled', place));
    }
    if (path.length > pathlib_longest)
        throw new Exhausted(`it makes a path of ${path.length} characters`, place);
    return pathlib_make(cls, clean(path), inside);
}
// What depends on the whole path is unknown for one within the workspace.
const pathlib_whole = (name, show) => property(name, (self, place) => {
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
        return unknown(cause('it depends on where the program runs', place));
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
            return all.length > 0 ? tuple(all) : unknown(cause('it lies outside of the workspace', place));
        }),
        name: lastPart('name', (last) => last),
        stem: lastPart('stem', (last) => last.slice(0, last.length - suffix(last).length)),
        suffix: lastPart('suffix', suffix),
        parts: pathlib_whole('parts', (path) => tuple([
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
                return unknown(cause('the path is not modelled', place));
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
                : unknown(cause('it depends on where the workspace lies', place));
        }),
        __getattr__: literal_native('__getattr__', (_machine, args, place) => {
            const [, name] = args.positional;
            return foreign(`pathlib.Path.${name?.kind === 'str' ? name.value : '?'}`, place);
        }),
        ...Object.fromEntries(files.map((name) => [
            name,
            literal_native(name, (machine, _args, place) => {
                const why = cause('it asks the file system', place);
                machine.mayRaise(why);
                return unknown(why);
            }),
        ])),
    },
});
const pathlib_somewhere = (name) => ({
    kind: 'descriptor',
    type: 'classmethod',
    setter: null,
    function: literal_native(name, (_machine, _args, place) => unknown(cause('it depends on where the program runs', place))),
});
pathClass.names.names.set('cwd', pathlib_somewhere('cwd'));
pathClass.names.names.set('home', pathlib_somewhere('home'));
const pathlib = nativeModule('pathlib', {
    Path: pathClass,
    PurePath: pathClass,
    PurePosixPath: pathClass,
    PosixPath: pathClass,
});

;// CONCATENATED MODULE: ./out/python/standard/string-template.js




const string_template_field = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|())/gi;
/** Fills the fields of a template; with `safe` those that are not given, or are none, stay as they are. */
function substitute(machine, template, args, safe, place) {
    const [, mapping] = args.positional;
    if (args.rest !== null)
        return args.rest;
    if (mapping?.kind === 'unknown')
        return mapping;
    if (mapping !== undefined && mapping.kind !== 'dict')
        return unknown(cause('`substitute` with this mapping is not modelled', place));
    if (mapping?.havoc != null)
        return mapping.havoc;
    let doubt = null;
    const filled = template.replace(string_template_field, (all, escaped, named, braced) => {
        if (escaped !== undefined)
            return '$';
        const name = named ?? braced;
        if (name === undefined) {
            if (safe)
                return all;
            throw exceptions_raised('ValueError', 'Invalid placeholder in string', place);
        }
        const value = args.keywords.get(name) ?? mapping?.entries.get(`s${name}`)?.value;
        if (value === undefined) {
            if (safe)
                return all;
            throw missingKey(literal_str(name), place);
        }
        const text = textOf(machine, value, place);
        if (typeof text === 'string')
            return text;
        doubt ??= text;
        return '';
    });
    return doubt ?? filled;
}
const string_template_method = (name, safe) => literal_native(name, (machine, args, place) => {
    const [self] = args.positional;
    const template = self?.kind === 'instance' ? (self.names.names.get('template') ?? self.names.havoc ?? none) : none;
    if (template.kind === 'unknown')
        return template;
    // A class of its own may have other marks.
    if (self?.kind !== 'instance' || self.cls !== templateClass || template.kind !== 'str')
        return unknown(cause('a template of this kind is not modelled', place));
    const text = substitute(machine, template.value, args, safe, place);
    return typeof text === 'string' ? literal_str(text) : text;
});
/** `string.Template` */
const templateClass = nativeClass('Template', {
    module: 'string',
    construct: (_machine, cls, args) => {
        const [template = args.keywords.get('template') ?? none] = args.positional;
        return args.rest ?? makeInstance(cls, [['template', template]]);
    },
    members: { substitute: string_template_method('substitute', false), safe_substitute: string_template_method('safe_substitute', true) },
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
    printable: literal_str(`0123456789${lower}${lower.toUpperCase()}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ \t\n\r\v\f`),
    Template: templateClass,
    capwords: pure('capwords', (_machine, args, place) => {
        const [text, ...more] = args.positional;
        if (text?.kind !== 'str' || more.length > 0 || args.keywords.size > 0 || /[^ -~\s]/.test(text.value))
            return unknown(cause('`capwords` is not modelled here', place));
        const words = splitWords(text.value, -1, false);
        return literal_str(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' '));
    }, false),
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
            return unknown(cause('`indent` is not modelled here', place));
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
const smallModules = [abc, string, textwrap, inspect, types, importlib];

;// CONCATENATED MODULE: ./out/python/standard/provide-standard.js
















const templates = new Map([
    typing,
    typingExtensions,
    functools,
    datetimeModule,
    enumModule,
    dataclasses,
    collections_collections,
    contextlib,
    copy_copy,
    itertools,
    json,
    math,
    operator,
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

;// CONCATENATED MODULE: ./out/deployment/agent-output.js






const outcomes = ['succeeded', 'failed', 'aborted'];
const keys = [
    [
        'status',
        makeTypeForm('Literal', outcomes.map(literal_str)),
        'Outcome of your task. `succeeded` and `failed` mean what your system prompt says they mean. `aborted`: you hit ' +
            'something that prevents doing the task at all, and the runner raises an exception carrying `summary`.',
    ],
    [
        'summary',
        strClass,
        'Markdown. What you accomplished. When `status` is `aborted` this becomes the exception text, so say what blocked you.',
    ],
];
function annotations() {
    const dict = emptyDict();
    for (const [name, type, doc] of keys) {
        const annotated = makeTypeForm('Annotated', [type, makeInstance(docClass, [['documentation', literal_str(doc)]])]);
        dict.entries.set(`s${name}`, { key: literal_str(name), value: annotated });
    }
    return dict;
}
/** `run.TAgentOutput`: what every agent returns. (dlt/_workspace/deployment/agent/typing.py) */
const agentOutputClass = makeClass('TAgentOutput', [typedDictClass], namespace([
    ['__module__', literal_str('dlt._workspace.deployment.agent.typing')],
    ['__qualname__', literal_str('TAgentOutput')],
    ['__doc__', literal_str('What an agent returns: `status`, `summary` and whatever its own output declares.')],
    ['__annotations__', annotations()],
    [totality, yes],
]));

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
const evaluateText = (machine, func, text, otherwise) => annotation_attempt(() => evaluateIn(machine, text, func.scope.module, func.scope.unit.file) ?? otherwise, otherwise);
/** The value of a text that is an annotation, as its module sees it; null where the text is no expression. Raises. */
function evaluateIn(machine, text, module, file) {
    const parsed = (0,parse/* parsePython */.w)(new TextEncoder().encode(`(${text.trim()})\n`), file, machine.version);
    const statement = parsed.kind === 'module' ? parsed.module.body[0] : undefined;
    if (parsed.kind !== 'module' || statement?.kind !== 'Expr' || parsed.module.body.length !== 1)
        return null;
    return machine.evaluate(statement.value, annotation_moduleFrame(module, parsed.source));
}
const frameOf = (func) => annotation_moduleFrame(func.scope.module, func.scope.unit);
// Annotations that are texts see the module of the function only.
function annotation_moduleFrame(module, unit) {
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

;// CONCATENATED MODULE: ./out/deployment/configspec.js



/** The base of dlt's configuration specifications. (dlt/common/configuration/specs/base_configuration.py) */
const baseConfigurationClass = nativeClass('BaseConfiguration', {
    module: 'dlt.common.configuration.specs.base_configuration',
});
/** The base of dlt's credentials: their values are secret. */
const credentialsClass = nativeClass('CredentialsConfiguration', {
    module: 'dlt.common.configuration.specs.base_configuration',
    bases: [baseConfigurationClass],
});
/** Where a class remembers that `@configspec` has marked it. */
const marked = '__configspec__';
/**
 * The fields of a specification: annotated names, inherited ones first, without dunders and class variables. Only what
 * `@configspec` has marked counts. Null for a class that is no specification.
 */
function specFields(spec) {
    if (spec.kind === 'unknown')
        return spec;
    if (spec.kind !== 'class')
        return null;
    const outside = spec.mro.find((cls) => cls.foreign !== null)?.foreign;
    if (outside != null)
        return outside;
    if (!spec.mro.includes(baseConfigurationClass))
        return null;
    const fields = new Map();
    for (const home of spec.mro.toReversed()) {
        if (!home.names.names.has(marked))
            continue;
        const annotations = home.names.names.get('__annotations__');
        if (annotations?.kind !== 'dict')
            continue;
        if (annotations.havoc !== null)
            return annotations.havoc;
        for (const { key, value: annotation } of annotations.entries.values()) {
            if (key.kind !== 'str' || key.value.startsWith('__') || configspec_isClassVariable(annotation))
                continue;
            const name = key.value;
            fields.set(name, { name, annotation, value: classMember(spec, name) ?? none, home });
        }
    }
    return [...fields.values()];
}
/** The keys of a specification; null for a class that is none. */
function specKeys(spec) {
    const fields = specFields(spec);
    return Array.isArray(fields) ? fields.map(({ name }) => name) : fields;
}
function configspec_isClassVariable(value) {
    if (value.kind === 'str')
        return /^(typing\.)?ClassVar\b/.test(value.value);
    return typeFormOf(value)?.origin === 'ClassVar';
}

;// CONCATENATED MODULE: ./out/deployment/pydantic.js
const isBase = (outside) => /^pydantic\.(?:main\.)?BaseModel$/.test(outside.foreign ?? '');
/** True for pydantic's own base class, and for a class of which it is all that comes from outside of the workspace. */
function isPydanticModel(hint) {
    if (hint.kind === 'unknown')
        return isBase(hint);
    if (hint.kind !== 'class')
        return false;
    const outside = hint.mro.flatMap(({ foreign }) => (foreign === null ? [] : [foreign]));
    return outside.length > 0 && outside.every(isBase);
}
/** Why a pydantic model cannot be described, and what to do about it. */
const pydanticAdvice = 'pydantic itself describes its models: take a TypedDict or a configspec in its place, or have dlt generate the manifest (generator: python)';

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
    'deque',
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
    if (isPydanticModel(hint))
        return false;
    if (hint.kind === 'unknown')
        return outside.get(hint.foreign ?? '') ?? credentials(hint.foreign) ?? hint;
    const form = typeFormOf(hint);
    if (form !== null)
        return ofForm(form.origin, form.args, form.bare);
    if (hint.kind === 'class')
        return config_hint_ofClass(hint);
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
    const outer = args.filter((arg) => arg.kind === 'unknown' && !outside.has(arg.foreign ?? '') && !isPydanticModel(arg));
    const [doubt] = outer;
    if (doubt?.kind === 'unknown')
        return credentials(doubt.foreign) ?? doubt;
    return args.some((arg) => arg.kind === 'class' && arg.mro.includes(baseConfigurationClass));
}
function config_hint_ofClass(cls) {
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
        __getitem__: literal_native('__getitem__', (machine, _args, place) => dlt_config_read(machine, place)),
        get: literal_native('get', (machine, _args, place) => dlt_config_read(machine, place)),
        __contains__: literal_native('__contains__', (machine, _args, place) => dlt_config_read(machine, place)),
        __setitem__: literal_native('__setitem__', () => none),
        register_provider: literal_native('register_provider', () => none),
    },
});
const dlt_config_read = (machine, place) => {
    const why = cause('it is read from configuration', place);
    machine.mayRaise(why);
    return unknown(why);
};
/** `dlt.config` and `dlt.secrets` */
const makeAccessor = (kind) => makeInstance(accessorClass, [['value', markers[kind]]]);

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
// A program that looks at them does not get to know dlt's own words.
const python_fault_words = (place) => unknown(cause('the words of this exception are not modelled', place));
/** What dlt raises in Python, carrying the diagnostic that tells people about it. */
function dltRaises(name, builtin, diagnostic, place) {
    const cls = deploymentException(name, builtin);
    return new PythonException(makeInstance(cls, [['args', tuple([python_fault_words(place)])]], diagnostic), place);
}
/** An exception of dlt's that carries no diagnostic of its own. */
const dltException = (name, message, place) => new PythonException(makeInstance(deploymentException(name, 'Exception'), [['args', tuple([python_fault_words(place)])]], { message }), place);

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
        return unknown(cause('its signature is not modelled', place));
    }
    const target = inner.kind === 'method' ? inner.function : inner;
    if (target.kind !== 'function')
        return unknown(cause('its signature is not modelled', place));
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
        if (current.kind !== 'function' && current.kind !== 'instance' && current.kind !== 'native')
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
            throw dltException('ConfigFieldTypeHintNotSupported', `the default of \`${name}\` has a type that cannot be configuration`, place);
    }
    checkMutable(machine, name, value, place);
    return true;
}
/** Signatures and specifications become dataclasses, and these refuse defaults that can be changed. Raises. */
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
    bind(machine, module.names, name, unknown(cause(`dlt puts the class \`${name}\` here`, place)));
}

// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __webpack_require__(6663);
// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
;// CONCATENATED MODULE: ./out/deployment/schema-builder.js



/** Notes what keeps the schema from being known, and goes on with anything. */
function doubtful(to, about) {
    to.doubt ??= typeof about === 'string' ? unknown(cause(about, to.place)) : about;
    return {};
}
/** Where dlt fails to describe a type. */
const schema_builder_unfit = (to, message) => exceptions_raised('ValueError', message, to.place);
/** Adds the schema of a named type once, and refers to it. Registered before it is built, so that it may hold itself. */
function schema_builder_define(to, cls, build) {
    const key = schema_builder_keyOf(to, cls);
    if (!to.definitions.has(key)) {
        to.definitions.set(key, {});
        to.types.set(key, cls);
        to.definitions.set(key, build());
    }
    return { $ref: `#/$defs/${key}` };
}
// The name of the type, and with its module where another type has taken it.
function schema_builder_keyOf(to, cls) {
    const text = (value) => (value.kind === 'str' ? value.value : '');
    const module = text(cls.names.names.get('__module__') ?? none);
    const qualified = text(cls.names.names.get('__qualname__') ?? none);
    const keys = [cls.name, `${module}__${qualified}`.replaceAll('.', '__')];
    const free = keys.find((key) => (to.types.get(key) ?? cls) === cls);
    if (free === undefined)
        doubtful(to, 'several types of the same name are described by their address in memory');
    return free ?? cls.name;
}
/** `schema` by itself: a named type stands at its root, unless one within refers back to it. */
function rootSchema(to, schema) {
    const reference = schema['$ref'];
    const key = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : '';
    const definition = to.definitions.get(key);
    if (definition === undefined || schema_builder_textOf(Object.fromEntries(to.definitions)).includes(`"${reference}"`))
        return withDefinitions(to, schema);
    to.definitions.delete(key);
    return withDefinitions(to, definition);
}
/** `schema` with the definitions that it refers to, directly or through others. */
function withDefinitions(to, schema) {
    const kept = new Set();
    let referred = schema_builder_textOf(schema);
    for (;;) {
        const found = [...to.definitions].filter(([key]) => !kept.has(key) && referred.includes(`#/$defs/${key}"`));
        if (found.length === 0)
            break;
        for (const [key] of found)
            kept.add(key);
        referred = schema_builder_textOf(Object.fromEntries(found));
    }
    // As dlt finds them: those that the schema names first, then those that they name.
    const definitions = [...kept].map((key) => [key, to.definitions.get(key) ?? {}]);
    return kept.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) };
}
const schema_builder_textOf = (json) => (0,canonical_json/* canonicalJson */.d)(json);
function objectSchema(title, properties, required) {
    return { title, type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
}

;// CONCATENATED MODULE: ./out/deployment/dlt-credentials.js



let dlt_credentials_known = null;
/** The specification at a dotted path; undefined for anything else. */
function ownSpecification(path) {
    dlt_credentials_known ??= new Map(specifications().flatMap((one) => one.paths.map((path) => [path, one])));
    return dlt_credentials_known.get(path);
}
/** Its schema, by reference as dlt has it. */
function ownSchema(to, own) {
    const reference = schema_builder_define(to, own.cls, () => {
        // What it refers to is described as it is met.
        return own.definition;
    });
    for (const name of namesIn(own.definition)) {
        const other = specifications().find(({ cls }) => cls.name === name);
        if (other === undefined)
            doubtful(to, `dlt's class \`${name}\` is not described`);
        else if (!to.definitions.has(name))
            ownSchema(to, other);
    }
    return own.text ? { anyOf: [reference, { type: 'string' }] } : reference;
}
function namesIn(json) {
    if (Array.isArray(json))
        return json.flatMap(namesIn);
    if (typeof json !== 'object' || json === null)
        return [];
    return Object.entries(json).flatMap(([key, value]) => key === '$ref' && typeof value === 'string' ? [value.slice('#/$defs/'.length)] : namesIn(value));
}
let dlt_credentials_parsed = null;
function specifications() {
    if (dlt_credentials_parsed !== null)
        return dlt_credentials_parsed;
    const result = (0,parse_json/* parseJson */.q)(credentialSchemas);
    const entries = result.kind === 'json' ? Object.entries(result.value) : [];
    dlt_credentials_parsed = entries.map(([name, entry]) => ({ ...entry, cls: nativeClass(name) }));
    return dlt_credentials_parsed;
}
/** As `test/oracle/credential_schemas.py` has them from dlt 1.31; a test holds the two together. */
const credentialSchemas = `{
"AwsCredentials":{"paths":["dlt.sources.credentials.AwsCredentials","dlt.common.configuration.specs.aws_credentials.AwsCredentials","dlt.common.configuration.specs.AwsCredentials"],"definition":{"title":"AwsCredentials","type":"object","properties":{"aws_access_key_id":{"type":"string"},"aws_secret_access_key":{"type":"string","writeOnly":true},"aws_session_token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"profile_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"region_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"endpoint_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"s3_url_style":{"anyOf":[{"type":"string"},{"type":"null"}]},"aws_sts_token_expiration_hours":{"type":"number","default":24.0}},"required":["aws_access_key_id","aws_secret_access_key"]},"secret":true,"text":true},
"AzureCredentials":{"paths":["dlt.sources.credentials.AzureCredentials","dlt.common.configuration.specs.azure_credentials.AzureCredentials","dlt.common.configuration.specs.AzureCredentials"],"definition":{"title":"AzureCredentials","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_storage_account_key":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"azure_storage_sas_token":{"type":"string","writeOnly":true},"azure_sas_token_permissions":{"type":"string","default":"racwdl"},"azure_sas_token_expiration_hours":{"type":"number","default":24.0}},"required":["azure_storage_account_name","azure_storage_sas_token"]},"secret":true,"text":true},
"AzureServicePrincipalCredentials":{"paths":["dlt.sources.credentials.AzureServicePrincipalCredentials","dlt.common.configuration.specs.azure_credentials.AzureServicePrincipalCredentials","dlt.common.configuration.specs.AzureServicePrincipalCredentials"],"definition":{"title":"AzureServicePrincipalCredentials","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_tenant_id":{"type":"string"},"azure_client_id":{"type":"string"},"azure_client_secret":{"type":"string","writeOnly":true}},"required":["azure_storage_account_name","azure_tenant_id","azure_client_id","azure_client_secret"]},"secret":true,"text":true},
"ConnectionStringCredentials":{"paths":["dlt.sources.credentials.ConnectionStringCredentials","dlt.common.configuration.specs.connection_string_credentials.ConnectionStringCredentials","dlt.common.configuration.specs.ConnectionStringCredentials"],"definition":{"title":"ConnectionStringCredentials","type":"object","properties":{"drivername":{"type":"string"},"database":{"anyOf":[{"type":"string"},{"type":"null"}]},"password":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"username":{"anyOf":[{"type":"string"},{"type":"null"}]},"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"anyOf":[{"type":"integer"},{"type":"null"}]},"query":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]}},"required":["drivername"]},"secret":true,"text":true},
"FilesystemConfiguration":{"paths":["dlt.sources.credentials.FilesystemConfiguration","dlt.common.storages.configuration.FilesystemConfiguration"],"definition":{"title":"FilesystemConfiguration","type":"object","properties":{"bucket_url":{"type":"string"},"read_only":{"type":"boolean","default":false},"kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"client_kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"config_kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"credentials":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/AwsCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/GcpServiceAccountCredentials"},{"type":"string"}]},{"$ref":"#/$defs/AzureCredentialsWithoutDefaults"},{"$ref":"#/$defs/AzureServicePrincipalCredentialsWithoutDefaults"},{"anyOf":[{"$ref":"#/$defs/AzureCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/AzureServicePrincipalCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/GcpOAuthCredentials"},{"type":"string"}]},{"$ref":"#/$defs/SFTPCredentials"},{"$ref":"#/$defs/HfCredentials"}]}},"required":["bucket_url","credentials"]},"secret":false,"text":false},
"GcpServiceAccountCredentials":{"paths":["dlt.sources.credentials.GcpServiceAccountCredentials","dlt.common.configuration.specs.gcp_credentials.GcpServiceAccountCredentials","dlt.common.configuration.specs.GcpServiceAccountCredentials"],"definition":{"title":"GcpServiceAccountCredentials","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"private_key":{"type":"string","writeOnly":true},"private_key_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"client_email":{"type":"string"},"type":{"default":"service_account"}},"required":["project_id","private_key","client_email"]},"secret":true,"text":true},
"AzureCredentialsWithoutDefaults":{"paths":[],"definition":{"title":"AzureCredentialsWithoutDefaults","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_storage_account_key":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"azure_storage_sas_token":{"type":"string","writeOnly":true},"azure_sas_token_permissions":{"type":"string","default":"racwdl"},"azure_sas_token_expiration_hours":{"type":"number","default":24.0}},"required":["azure_storage_account_name","azure_storage_sas_token"]}},
"AzureServicePrincipalCredentialsWithoutDefaults":{"paths":[],"definition":{"title":"AzureServicePrincipalCredentialsWithoutDefaults","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_tenant_id":{"type":"string"},"azure_client_id":{"type":"string"},"azure_client_secret":{"type":"string","writeOnly":true}},"required":["azure_storage_account_name","azure_tenant_id","azure_client_id","azure_client_secret"]}},
"GcpOAuthCredentials":{"paths":["dlt.sources.credentials.GcpOAuthCredentials","dlt.common.configuration.specs.gcp_credentials.GcpOAuthCredentials","dlt.common.configuration.specs.GcpOAuthCredentials"],"definition":{"title":"GcpOAuthCredentials","type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string","writeOnly":true},"refresh_token":{"type":"string","writeOnly":true},"scopes":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"client_type":{"default":"installed"}},"required":["client_id","client_secret","refresh_token","project_id"]},"secret":true,"text":true},
"SFTPCredentials":{"paths":["dlt.sources.credentials.SFTPCredentials","dlt.common.configuration.specs.sftp_credentials.SFTPCredentials","dlt.common.configuration.specs.SFTPCredentials"],"definition":{"title":"SFTPCredentials","type":"object","properties":{"sftp_port":{"anyOf":[{"type":"integer"},{"type":"null"}],"default":22},"sftp_username":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_password":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"sftp_pkey":{},"sftp_key_filename":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_key_passphrase":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"sftp_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_banner_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_auth_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_channel_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_allow_agent":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_look_for_keys":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_compress":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_sock":{},"sftp_gss_auth":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_gss_kex":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_gss_deleg_creds":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_gss_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_gss_trust_dns":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_disabled_algorithms":{"anyOf":[{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},{"type":"null"}]},"sftp_transport_factory":{},"sftp_auth_strategy":{}}},"secret":true,"text":false},
"HfCredentials":{"paths":["dlt.common.configuration.specs.HfCredentials","dlt.common.configuration.specs.hf_credentials.HfCredentials"],"definition":{"title":"HfCredentials","type":"object","properties":{"hf_token":{"anyOf":[{"type":"string"},{"type":"null"}]},"hf_endpoint":{"anyOf":[{"type":"string"},{"type":"null"}]}}},"secret":true,"text":false},
"GcpCredentials":{"paths":["dlt.sources.credentials.GcpCredentials","dlt.common.configuration.specs.gcp_credentials.GcpCredentials","dlt.common.configuration.specs.GcpCredentials"],"definition":{"title":"GcpCredentials","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"}},"required":["project_id"]},"secret":true,"text":true},
"OAuth2Credentials":{"paths":["dlt.sources.credentials.OAuth2Credentials","dlt.common.configuration.specs.api_credentials.OAuth2Credentials","dlt.common.configuration.specs.OAuth2Credentials"],"definition":{"title":"OAuth2Credentials","type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string","writeOnly":true},"refresh_token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"scopes":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true}},"required":["client_id","client_secret"]},"secret":true,"text":false},
"GcpServiceAccountCredentialsWithoutDefaults":{"paths":["dlt.common.configuration.specs.GcpClientCredentials","dlt.common.configuration.specs.gcp_credentials.GcpServiceAccountCredentialsWithoutDefaults"],"definition":{"title":"GcpServiceAccountCredentialsWithoutDefaults","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"private_key":{"type":"string","writeOnly":true},"private_key_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"client_email":{"type":"string"},"type":{"default":"service_account"}},"required":["project_id","private_key","client_email"]},"secret":true,"text":true}
}`;

;// CONCATENATED MODULE: ./out/deployment/entity.js


/** `run.Entity("job-runs")` within `Annotated`: the value is the id of such an entity. (dlt/_workspace/deployment/reflection.py) */
const entityClass = nativeClass('Entity', {
    module: 'dlt._workspace.deployment.reflection',
    construct: (_machine, cls, args, place) => {
        if (args.rest !== null)
            return args.rest;
        const [type] = readArguments('Entity', args, ['type'], place);
        return makeInstance(cls, [['type', required('Entity', type, place)]]);
    },
});
/** The kinds there are, and the former name of one. */
const entityTypes = ['job-runs', 'job', 'workspace', 'pipeline', 'dataset', 'job-run'];

;// CONCATENATED MODULE: ./out/deployment/secret-types.js





/** Marks a type as secret within `Annotated`. (dlt/common/typing.py) */
const secretSentinel = nativeClass('SecretSentinel', { module: 'dlt.common.typing' });
const anyType = makeTypeForm('Any', [], true);
const callableAny = makeInstance(newTypeClass, [
    ['__name__', literal_str('CallableAny')],
    ['__supertype__', anyType],
], anyType);
/** `dlt.TSecretValue` */
const secretValue = makeTypeForm('Annotated', [callableAny, secretSentinel]);
/** `dlt.TSecretStrValue` */
const secretText = makeTypeForm('Annotated', [strClass, secretSentinel]);

;// CONCATENATED MODULE: ./out/deployment/hint-kinds.js







// What dlt asks of a type hint, oddities included. (dlt/common/typing.py, dlt/common/configuration/specs)
const isNone = (hint) => hint.kind === 'none' || hint === noneTypeClass;
/** The arguments of `origin[…]`; null for any other hint. */
function argumentsOf(hint, origin) {
    const form = typeFormOf(hint);
    return form !== null && !form.bare && form.origin === origin ? form.args : null;
}
/** `Annotated[…]` taken apart; nested ones are one. Null for any other hint. */
function annotatedParts(hint) {
    const [inner, ...metadata] = argumentsOf(hint, 'Annotated') ?? [];
    if (inner === undefined)
        return null;
    const within = annotatedParts(inner);
    return within === null ? { inner, metadata } : { inner: within.inner, metadata: [...within.metadata, ...metadata] };
}
/** What `Final`, `ClassVar` and `Annotated` are around; null where the hint is none of them. */
function modified(hint) {
    const inner = annotatedParts(hint)?.inner ?? argumentsOf(hint, 'Final')?.[0] ?? argumentsOf(hint, 'ClassVar')?.[0] ?? null;
    return inner === null ? null : (modified(inner) ?? inner);
}
const hint_kinds_membersOf = (hint) => argumentsOf(hint, 'Union');
function isUnion(hint) {
    const inner = modified(hint);
    return hint_kinds_membersOf(hint) !== null || (inner !== null && isUnion(inner));
}
/** Whether a hint admits None, as the resolver of configuration sees it. */
function isOptional(hint) {
    if (hint_kinds_membersOf(hint)?.some(isNone) === true)
        return true;
    const inner = modified(hint);
    if (inner !== null && isOptional(inner))
        return true;
    const supertype = supertypeOf(inner ?? hint);
    return supertype !== undefined && isOptional(supertype);
}
/** What a `NewType` stands for. */
const supertypeOf = (hint) => hint.kind === 'instance' ? hint.names.names.get('__supertype__') : undefined;
function isNewType(hint) {
    if (supertypeOf(hint) !== undefined)
        return true;
    const inner = modified(hint);
    if (inner !== null && isNewType(inner))
        return true;
    const first = firstOfOptional(inner ?? hint);
    return first !== null && isNewType(first);
}
function isLiteral(hint) {
    if (argumentsOf(hint, 'Literal') !== null)
        return true;
    const inner = modified(hint);
    if (inner !== null && isLiteral(inner))
        return true;
    const supertype = supertypeOf(inner ?? hint);
    if (supertype !== undefined)
        return isLiteral(supertype);
    const first = firstOfOptional(inner ?? hint);
    return first !== null && isLiteral(first);
}
// dlt takes an optional type for its first member.
const firstOfOptional = (hint) => isUnion(hint) && isOptional(hint) ? (hint_kinds_membersOf(hint)?.[0] ?? null) : null;
const isBuiltOn = (hint, base) => hint.kind === 'class' && hint !== base && hint.mro.includes(base);
const isEnumeration = (hint) => isBuiltOn(hint, enumClass);
const isTypedDict = (hint) => isBuiltOn(hint, typedDictClass);
const isConfiguration = (hint) => hint.kind === 'class' && hint.mro.includes(baseConfigurationClass);
/** Whether the values of a hint are secret already. */
function isSecret(hint) {
    if (annotatedParts(hint)?.metadata.includes(secretSentinel) === true)
        return true;
    if (hint.kind === 'class' && hint.mro.includes(credentialsClass))
        return true;
    if (hint.kind === 'unknown')
        return ownSpecification(hint.foreign ?? '')?.secret === true;
    const inner = hint_kinds_innerOf(hint);
    return inner !== hint && isSecret(inner);
}
// The first member of an optional type, the configuration in any other union.
function hint_kinds_innerOf(hint) {
    const wrapped = argumentsOf(hint, 'Final')?.[0] ?? argumentsOf(hint, 'ClassVar')?.[0];
    if (wrapped !== undefined)
        return hint_kinds_innerOf(wrapped);
    const parts = annotatedParts(hint);
    if (parts !== null)
        return isUnion(parts.inner) && isOptional(parts.inner) ? hint_kinds_innerOf(parts.inner) : hint;
    const members = hint_kinds_membersOf(hint);
    if (members === null)
        return hint;
    if (members.some(isNone))
        return members[0] === undefined ? hint : hint_kinds_innerOf(members[0]);
    return members.find((member) => isConfiguration(member) || isOwnSpecification(member)) ?? hint;
}
const isOwnSpecification = (hint) => hint.kind === 'unknown' && ownSpecification(hint.foreign ?? '') !== undefined;

;// CONCATENATED MODULE: ./out/deployment/json-default.js





/**
 * A value as dlt's JSON gives it back; undefined where it has no such form, and where it is None or becomes null.
 * (json_default of dlt/common/reflection/json_schema.py, over orjson)
 */
function jsonDefault(to, value) {
    try {
        return json_default_plain(to, value) ?? undefined;
    }
    catch (error) {
        if (error instanceof NoJson)
            return undefined;
        throw error;
    }
}
class NoJson extends Error {
}
const least = -(2n ** 63n);
const json_default_most = 2n ** 64n - 1n;
function json_default_plain(to, value) {
    switch (value.kind) {
        case 'none':
            return null;
        case 'bool':
            return value.value;
        case 'int':
            if (value.value < least || value.value > json_default_most)
                throw new NoJson();
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? value.value : null;
        case 'str':
            if (/\p{Surrogate}/u.test(value.value))
                throw new NoJson();
            return value.value;
        case 'bytes':
            return btoa(String.fromCharCode(...value.value));
        case 'tuple':
            return value.items.map((item) => json_default_plain(to, item));
        case 'list':
            if (value.havoc !== null)
                doubtful(to, value.havoc);
            return value.items.map((item) => json_default_plain(to, item));
        case 'dict':
            return objectOf(to, value);
        case 'instance':
            return ofInstance(to, value);
        case 'unknown':
            return decimalText(value) ?? doubtful(to, value);
        default:
            throw new NoJson();
    }
}
/** A decimal is a text in JSON: that of the literal it is made of, where Python would write it in the same way. */
function decimalText({ foreign, cause }) {
    if (foreign !== 'decimal.Decimal()')
        return null;
    const [, , text] = /^(?:decimal\.)?Decimal\((["']?)(-?(?:0|[1-9]\d*)(?:\.\d{1,6})?)\1\)$/.exec(cause.expression) ?? [];
    const isLiteral = text !== undefined && (cause.expression.includes(`"`) || cause.expression.includes(`'`) || !text.includes('.'));
    return isLiteral && !/^-0$/.test(text) ? text : null;
}
function objectOf(to, { entries, havoc }) {
    if (havoc !== null)
        doubtful(to, havoc);
    const object = [];
    for (const { key, value } of entries.values()) {
        if (key.kind !== 'str')
            doubtful(to, 'a default whose keys are no texts is not modelled');
        else
            object.push([key.value, json_default_plain(to, value)]);
    }
    return Object.fromEntries(object);
}
function ofInstance(to, value) {
    if (value.cls.mro.includes(enumClass)) {
        const held = value.names.names.get('_value_');
        return held === undefined ? doubtful(to, 'a member of this kind is not modelled') : json_default_plain(to, held);
    }
    const moment = momentOf(value);
    if (moment?.kind === 'date' || moment?.kind === 'datetime')
        return isoText(moment);
    if (moment?.kind === 'time' && moment.offset === null)
        return isoText(moment);
    if (moment !== null)
        throw new NoJson();
    if (value.base !== null && ['str', 'int', 'float', 'list', 'dict'].includes(value.base.kind))
        return json_default_plain(to, value.base);
    const names = value.base?.kind === 'tuple' ? classMember(value.cls, '_fields') : undefined;
    if (names?.kind === 'tuple' && value.base?.kind === 'tuple')
        return namedOf(to, names.items, value.base.items);
    const told = ['asdict', '_asdict', '__dataclass_fields__'].some((name) => classMember(value.cls, name) !== undefined);
    const isStrange = value.base !== null || value.cls.mro.some((cls) => cls.foreign !== null || cls === baseConfigurationClass);
    if (told || isStrange)
        return doubtful(to, 'this default is not modelled');
    throw new NoJson();
}
// A named tuple is written as `_asdict` has it.
function namedOf(to, names, values) {
    const entries = values.map((value, index) => {
        const name = names[index];
        return [name?.kind === 'str' ? name.value : '', json_default_plain(to, value)];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./out/deployment/spec-schema.js









/** Properties of fields, and the names of those that must be given. (spec_schema of dlt/common/reflection/json_schema.py) */
function fieldsSchema(to, title, fields) {
    const properties = [];
    const required = [];
    for (const { name, hint, value } of fields) {
        const schema = { ...to.describe(hint) };
        if (value.kind !== 'none') {
            const json = isDictionary(value) ? undefined : jsonDefault(to, value);
            if (json !== undefined)
                schema['default'] = json;
        }
        else if (!isOptional(hint))
            required.push(name);
        properties.push([name, schema]);
    }
    return objectSchema(title, Object.fromEntries(properties), required);
}
// dlt puts a dictionary behind a view of it, which has no form in JSON.
const isDictionary = (value) => value.kind === 'dict' || (value.kind === 'instance' && value.base?.kind === 'dict');
/** Object schema of a specification. */
function specSchema(to, spec) {
    return fieldsSchema(to, spec.name, specConfigFields(to, spec));
}
/** The fields of a specification as configuration resolves them. */
function specConfigFields(to, spec) {
    const fields = specFields(spec);
    if (fields === null || !Array.isArray(fields)) {
        doubtful(to, fields === null ? 'this specification is not modelled' : fields);
        return [];
    }
    if (spec.kind === 'class')
        checkMembers(to, spec);
    return fields.map((field) => ({
        name: field.name,
        hint: hintOf(to, field),
        value: spec_schema_defaultOf(to, field.value),
    }));
}
function hintOf(to, { annotation, home }) {
    if (annotation.kind !== 'str')
        return annotation;
    const module = home.names.names.get('__module__');
    const held = module?.kind === 'str' ? to.machine.modules.names.get(module.value) : undefined;
    if (held?.kind === 'module')
        return evaluateIn(to.machine, annotation.value, held, held.file ?? '') ?? annotation;
    doubtful(to, 'the module of this type is not modelled');
    return none;
}
function spec_schema_defaultOf(to, value) {
    if (isMarker(value))
        return none;
    if (value.kind !== 'instance' || value.cls !== fieldClass)
        return value;
    const { value: plain, factory } = value.payload;
    if (factory !== null)
        return to.machine.call(factory, literal_positional(), to.place);
    return plain === null || isMarker(plain) ? none : plain;
}
/** An instance is made to see the defaults: what has a say in that is not modelled, nor are types that depend on values. */
function checkMembers(to, spec) {
    for (const name of ['__init__', '__post_init__', '__new__', '__getattribute__', '__setattr__']) {
        if (classMember(spec, name) !== classMember(baseConfigurationClass, name))
            doubtful(to, `a specification with \`${name}\` is not modelled`);
    }
    for (const { names } of spec.mro) {
        if (names.havoc !== null)
            doubtful(to, names.havoc);
        const odd = [...names.names].find(([name, value]) => value.kind === 'unknown' && !name.startsWith('__'));
        if (odd?.[1].kind === 'unknown')
            doubtful(to, odd[1]);
    }
}

;// CONCATENATED MODULE: ./out/deployment/clean-doc.js


/** A docstring as `inspect.cleandoc` gives it: without its common indentation, and without empty lines around it. */
function cleanDoc(doc) {
    const [first = '', ...others] = docstring_expandTabs(doc).split('\n');
    const margins = others
        .filter((line) => (0,python_strip/* pythonLeftStrip */.gt)(line) !== '')
        .map((line) => line.length - (0,python_strip/* pythonLeftStrip */.gt)(line).length);
    const margin = Math.min(...margins);
    const lines = [(0,python_strip/* pythonLeftStrip */.gt)(first), ...others.map((line) => (Number.isFinite(margin) ? line.slice(margin) : line))];
    const start = lines.findIndex((line) => line !== '');
    const end = lines.findLastIndex((line) => line !== '');
    return start < 0 ? '' : lines.slice(start, end + 1).join('\n');
}

;// CONCATENATED MODULE: ./out/deployment/typed-dict-schema.js







/** Object schema of a typed dictionary. (typed_dict_schema of dlt/common/reflection/json_schema.py) */
function typedDictSchema(to, cls) {
    const keys = typed_dict_schema_keysOf(to, cls);
    const properties = Object.fromEntries([...keys].map(([name, { hint }]) => [name, to.describe(hint)]));
    const required = [...keys].filter(([, key]) => key.required).map(([name]) => name);
    const schema = objectSchema(cls.name, properties, required);
    const doc = cls.names.names.get('__doc__');
    if (doc?.kind === 'unknown')
        return doubtful(to, doc);
    return doc?.kind === 'str' && doc.value !== '' ? { ...schema, description: cleanDoc(doc.value) } : schema;
}
/** Inherited keys first, each where it was first declared; the last declaration counts. */
function typed_dict_schema_keysOf(to, cls) {
    const keys = new Map();
    if (cls.foreign !== null) {
        doubtful(to, cls.foreign);
        return keys;
    }
    for (const base of cls.bases)
        if (base.mro.includes(typedDictClass))
            for (const [name, key] of typed_dict_schema_keysOf(to, base))
                keys.set(name, key);
    const annotations = cls.names.names.get('__annotations__');
    if (annotations?.kind === 'unknown')
        doubtful(to, annotations);
    if (annotations?.kind !== 'dict')
        return keys;
    if (annotations.havoc !== null)
        doubtful(to, annotations.havoc);
    for (const { key, value } of annotations.entries.values()) {
        if (key.kind === 'str')
            keys.set(key.value, typed_dict_schema_keyOf(to, cls, value));
        else
            doubtful(to, 'the keys of this typed dictionary are not modelled');
    }
    return keys;
}
function typed_dict_schema_keyOf(to, cls, written) {
    const total = cls.names.names.get(totality);
    if (total?.kind !== 'bool')
        doubtful(to, total?.kind === 'unknown' ? total : 'its totality is not modelled');
    // What is a text when the class is made says nothing about whether the key is required.
    const known = written.kind === 'str' && to.machine.version.minor < 14 ? none : typed_dict_schema_resolved(to, cls, written);
    const inner = annotatedParts(known)?.inner ?? known;
    const optional = argumentsOf(inner, 'NotRequired') !== null;
    const required = argumentsOf(inner, 'Required') !== null || (!optional && total?.kind === 'bool' && total.value);
    return { hint: typed_dict_schema_resolved(to, cls, written), required };
}
/** A hint with every text in it evaluated, as `typing.get_type_hints` does. Raises where one cannot be. */
function typed_dict_schema_resolved(to, cls, hint, depth = 0) {
    if (depth > 50)
        throw schema_builder_unfit(to, 'a type refers to itself');
    if (hint.kind === 'str') {
        const module = cls.names.names.get('__module__');
        const held = module?.kind === 'str' ? to.machine.modules.names.get(module.value) : undefined;
        if (held?.kind !== 'module') {
            doubtful(to, 'the module of this type is not modelled');
            return none;
        }
        const value = evaluateIn(to.machine, hint.value, held, held.file ?? '');
        if (value === null)
            throw schema_builder_unfit(to, `${hint.value} is no expression`);
        return typed_dict_schema_resolved(to, cls, value, depth + 1);
    }
    const form = typeFormOf(hint);
    if (form === null || form.bare || form.origin === 'Literal')
        return hint;
    const within = (arg) => typed_dict_schema_resolved(to, cls, arg, depth + 1);
    if (form.origin === 'Annotated') {
        const [inner = none, ...metadata] = form.args;
        return makeTypeForm('Annotated', [within(inner), ...metadata]);
    }
    const args = form.args.map((arg) => (arg.kind === 'str' || typeFormOf(arg) !== null ? within(arg) : arg));
    return form.origin === 'Union' ? makeUnion(args) : makeTypeForm(form.origin, args);
}

;// CONCATENATED MODULE: ./out/deployment/hint-schema.js















function schemaBuilder(machine, place) {
    const builder = {
        machine,
        place,
        describe: (hint) => hintSchema(builder, hint),
        definitions: new Map(),
        types: new Map(),
        doubt: null,
    };
    return builder;
}
/**
 * The JSON Schema of a type hint. Raises where dlt fails to describe it.
 * (JsonSchemaBuilder.hint_schema of dlt/common/reflection/json_schema.py)
 */
function hintSchema(to, hint) {
    const required = argumentsOf(hint, 'NotRequired') ?? argumentsOf(hint, 'Required');
    if (required?.[0] !== undefined)
        return hintSchema(to, required[0]);
    const annotated = annotatedParts(hint);
    if (annotated !== null)
        return annotatedSchema(to, annotated.inner, annotated.metadata);
    if (isNewType(hint))
        return hintSchema(to, supertypeOf(hint) ?? fail(to, '__supertype__'));
    if (isNone(hint))
        return { type: 'null' };
    if (isLiteral(hint))
        return literalSchema(to, argumentsOf(hint, 'Literal') ?? fail(to, '`Literal`'));
    if (isUnion(hint))
        return unionSchema(to, hint_kinds_membersOf(hint) ?? argumentsOf(hint, 'Final') ?? []);
    // Within `Final` a typed dictionary is recognised, and then not found.
    if (isTypedDict(modified(hint) ?? hint) && hint.kind !== 'class')
        throw schema_builder_unfit(to, 'it is not a class');
    if (isPydanticModel(hint))
        return doubtful(to, pydanticAdvice);
    if (hint.kind === 'unknown')
        return foreignSchema(to, hint);
    if (hint.kind === 'class')
        return classSchema(to, hint);
    return formSchema(to, hint);
}
// dlt takes an optional type for its first member, and then does not find in it what it looks for.
function fail(to, what) {
    throw schema_builder_unfit(to, `the type has no ${what}`);
}
function annotatedSchema(to, inner, metadata) {
    const schema = { ...hintSchema(to, inner) };
    const doubt = metadata.map(saidBy).find((item) => item.kind === 'unknown');
    if (doubt?.kind === 'unknown')
        return doubtful(to, doubt);
    const described = metadata.map(descriptionOf).find((text) => text !== null);
    if (described !== undefined && described !== null)
        schema['description'] = described;
    if (metadata.includes(secretSentinel))
        schema['writeOnly'] = true;
    for (const item of metadata) {
        if (item.kind !== 'instance' || item.cls !== entityClass)
            continue;
        const type = item.names.names.get('type');
        if (type?.kind === 'str')
            schema['entity_type'] = type.value;
        else
            return doubtful(to, 'the kind of this entity is not modelled');
    }
    return schema;
}
/** What a piece of metadata says: its documentation, or itself. */
const saidBy = (item) => (item.kind === 'instance' ? item.names.names.get('documentation') : undefined) ?? item;
function descriptionOf(item) {
    if (item.kind === 'str')
        return item.value;
    if (item.kind !== 'instance' || !item.cls.mro.includes(docClass))
        return null;
    const text = item.names.names.get('documentation');
    return text?.kind === 'str' ? text.value : null;
}
/** Keys that describe the field, not one variant of it. */
const hint_schema_annotations = ['description', 'writeOnly', 'entity_type'];
function unionSchema(to, members) {
    const variants = members.map((member) => hintSchema(to, member));
    const described = variants.filter((variant) => variant['type'] !== 'null');
    const [only] = described;
    const acceptsAll = variants.some((variant) => Object.keys(variant).length === 0);
    if (described.length !== 1 || only === undefined)
        return acceptsAll ? {} : { anyOf: variants };
    const lifted = hint_schema_annotations.flatMap((key) => (only[key] === undefined ? [] : [[key, only[key]]]));
    const rest = Object.fromEntries(Object.entries(only).filter(([key]) => !hint_schema_annotations.some((one) => one === key)));
    const anyOf = variants.map((variant) => (variant === only ? rest : variant));
    return { ...(acceptsAll ? {} : { anyOf }), ...Object.fromEntries(lifted) };
}
const literalSchema = (to, args) => enumSchema(distinct(args).map((arg) => jsonDefault(to, arg) ?? null));
// Python drops repeated values of a `Literal`; to it 1 and True are different ones here.
const distinct = (args) => args.filter((arg, index) => !args.slice(0, index).some((other) => arg === other || sameConstant(arg, other)));
const sameConstant = (a, b) => a.kind === b.kind && (a.kind === 'none' || ('value' in a && 'value' in b && a.value === b.value));
const typeNames = {
    string: 'string',
    bigint: 'integer',
    number: 'number',
    boolean: 'boolean',
};
/** The type of the values too, where all have the same one. */
function enumSchema(values) {
    const types = new Set(values.map(typeNameOf));
    const [type] = types;
    return { enum: [...values], ...(types.size === 1 && type !== undefined ? { type } : {}) };
}
function typeNameOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value === 'object' ? 'object' : typeNames[typeof value];
}
function classSchema(to, cls) {
    if (isEnumeration(cls)) {
        const members = cls.names.names.get('_member_list_');
        return enumSchema((members?.kind === 'tuple' ? members.items : []).map((one) => jsonDefault(to, one) ?? null));
    }
    if (isTypedDict(cls))
        return schema_builder_define(to, cls, () => typedDictSchema(to, cls));
    if (isConfiguration(cls)) {
        const reference = schema_builder_define(to, cls, () => specSchema(to, cls));
        return parsesText(cls) ? { anyOf: [reference, { type: 'string' }] } : reference;
    }
    const outside = cls.mro.find(({ foreign }) => foreign !== null)?.foreign;
    if (outside != null)
        return doubtful(to, outside);
    if (isArray(cls))
        return { type: 'array' };
    if (cls === dictClass)
        return { type: 'object' };
    if (containers.some((base) => cls.mro.includes(base)))
        return {};
    return [...scalars].find(([base]) => cls.mro.includes(base))?.[1] ?? {};
}
const parsesText = (cls) => classMember(cls, 'parse_native_representation') !== classMember(baseConfigurationClass, 'parse_native_representation');
const isArray = (cls) => [listClass, tupleClass, setClass, frozensetClass].some((one) => one === cls);
const containers = [dictClass, listClass];
const scalars = new Map([
    [boolClass, { type: 'boolean' }],
    // A datetime is a date as well.
    [datetimeClass, { type: 'string', format: 'date-time' }],
    [dateClass, { type: 'string', format: 'date' }],
    [timeClass, { type: 'string', format: 'time' }],
    [strClass, { type: 'string' }],
    [floatClass, { type: 'number' }],
    [intClass, { type: 'integer' }],
    [bytesClass, { type: 'string', contentEncoding: 'base64' }],
]);
const hint_schema_decimal = { type: ['number', 'string'] };
/** Classes of outside, by their path. Those without a form in JSON accept anything. */
const hint_schema_outside = new Map([
    ['decimal.Decimal', hint_schema_decimal],
    // The type of a default that is one.
    ['decimal.Decimal()', hint_schema_decimal],
    ['pendulum.DateTime', { type: 'string', format: 'date-time' }],
    ['pendulum.Date', { type: 'string', format: 'date' }],
    ['pendulum.Time', { type: 'string', format: 'time' }],
    ...[
        'uuid.UUID',
        'pathlib.Path',
        'pathlib.PurePath',
        'logging.Logger',
        'fractions.Fraction',
        're.Pattern',
        'collections.OrderedDict',
        'collections.defaultdict',
        'collections.Counter',
        'collections.deque',
        'collections.ChainMap',
        'collections.abc.Mapping',
        'collections.abc.MutableMapping',
        'collections.abc.Sequence',
        'collections.abc.MutableSequence',
        'collections.abc.Iterable',
        'collections.abc.Iterator',
        'collections.abc.Callable',
    ].map((path) => [path, {}]),
]);
function foreignSchema(to, hint) {
    const own = ownSpecification(hint.foreign ?? '');
    return own === undefined ? (hint_schema_outside.get(hint.foreign ?? '') ?? doubtful(to, hint)) : ownSchema(to, own);
}
const hint_schema_sequences = ['Sequence', 'MutableSequence', 'ByteString', 'Deque', 'AbstractSet', 'KeysView', 'ItemsView'];
const mappings = ['Mapping', 'MutableMapping', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap'];
function formSchema(to, hint) {
    const form = typeFormOf(hint);
    if (form === null)
        return hint.kind === 'str' || hint.kind === 'function' ? {} : doubtful(to, 'this type is not modelled');
    const { origin, bare } = form;
    // `List[None]` holds the type of None, `list[None]` holds None itself.
    const args = form.args.map((arg) => (arg.kind === 'none' ? null : arg));
    if (isArray(origin) || hint_schema_sequences.some((one) => one === origin)) {
        const items = args.filter((arg) => arg?.kind !== 'ellipsis');
        if (items.length === 0)
            return { type: 'array' };
        const [item] = items;
        if (item === null || item === undefined)
            return doubtful(to, 'whether None or its type stands here is not modelled');
        return { type: 'array', items: hintSchema(to, item) };
    }
    if (origin === dictClass || mappings.some((one) => one === origin)) {
        if (args.length !== 2)
            return { type: 'object', additionalProperties: true };
        const value = args[1];
        if (value === null || value === undefined)
            return doubtful(to, 'whether None or its type stands here is not modelled');
        const values = hintSchema(to, value);
        return { type: 'object', additionalProperties: Object.keys(values).length === 0 ? true : values };
    }
    if (bare && origin === 'Text')
        return { type: 'string' };
    return typeof origin === 'string' || origin === typeClass ? {} : doubtful(to, 'this type is not modelled');
}

;// CONCATENATED MODULE: ./out/deployment/input-schema.js




/** The launcher passes this argument itself: it is no input. */
const runContextKey = 'run_context';
/**
 * The JSON Schema of configuration keys. Null where dlt fails to describe one of them: it then describes none. An unknown
 * where that is not known. (inputs_from_spec of dlt/_workspace/deployment/reflection.py)
 */
function inputSchema(machine, fields, place) {
    const to = schemaBuilder(machine, place);
    try {
        const described = fields(to).filter(({ name }) => name !== runContextKey);
        const { title: _own, ...schema } = fieldsSchema(to, '', described);
        return to.doubt ?? withDefinitions(to, { ...schema, additionalProperties: false });
    }
    catch (error) {
        if (error instanceof PythonException)
            return to.doubt;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/deployment/signature-fields.js







/** The configuration keys of a signature with their types and defaults. (spec_from_signature of dlt/common/reflection/spec.py) */
function signatureFields(machine, func, keys, place) {
    const fields = [];
    for (const name of keys) {
        const given = func.defaults.get(name) ?? none;
        const hint = func.annotations.has(name) ? resolveAnnotation(machine, func, name, place) : anyType;
        fields.push({ name, hint: typeOfField(hint, given), value: isMarker(given) ? none : given });
    }
    return fields;
}
function typeOfField(hint, given) {
    const form = typeFormOf(hint);
    const isAny = form?.origin === 'Any' && form.bare;
    if (given.kind === 'none')
        return isNone(hint) ? none : makeUnion([hint, none]);
    if (isMarker(given)) {
        if (!isSecretMarker(given) || isSecret(hint))
            return hint;
        return isAny ? secretValue : makeTypeForm('Annotated', [hint, secretSentinel]);
    }
    return isAny ? typeOf(given) : hint;
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
    const at = placeOfFunction(func) ?? place;
    const fields = rules.engine === 1n ? [] : bind_job_fieldsOf(machine, func, keys, at);
    const waited = waiting.payload;
    const payload = { ...waited, function: func, keys, spec, fields, place: at };
    const bound = makeInstance(waiting.cls, waiting.names.names, payload);
    bind(machine, bound.names, 'name', named);
    bind(machine, bound.names, 'section', sectioned);
    return updateWrapper(machine, bound, func, place);
}
const withoutContext = (keys) => keys.kind === 'tuple' ? tuple(keys.items.filter((key) => key.kind !== 'str' || key.value !== runContextKey)) : keys;
function bind_job_fieldsOf(machine, func, keys, place) {
    if (keys.kind === 'unknown')
        return keys;
    const names = keys.kind === 'tuple' ? keys.items.flatMap((key) => (key.kind === 'str' ? [key.value] : [])) : [];
    const inner = innermost(func);
    const target = inner.kind === 'method' ? inner.function : inner;
    if (target.kind === 'function')
        return signatureFields(machine, target, names, place);
    return names.length === 0 ? [] : unknown(cause('the JSON Schema of its inputs is not modelled', place));
}
const textOrNone = (value) => value.kind === 'none' || (value.kind === 'str' && value.value === '');
const bind_job_lastPart = (module) => (module.kind === 'str' ? literal_str(module.value.split('.').at(-1) ?? '') : module);
function placeOfFunction(func) {
    if (func.kind !== 'function')
        return null;
    return { unit: func.scope.unit, start: func.node.start, end: func.node.start + 3 };
}

// EXTERNAL MODULE: ./out/manifest/freshness.js
var freshness = __webpack_require__(1703);
// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __webpack_require__(4121);
// EXTERNAL MODULE: ./out/manifest/author-input.js
var author_input = __webpack_require__(2860);
// EXTERNAL MODULE: ./out/manifest/invalid.js
var invalid = __webpack_require__(8631);
// EXTERNAL MODULE: ./out/manifest/selector.js
var selector = __webpack_require__(2827);
;// CONCATENATED MODULE: ./out/manifest/job-event.js


const isGlob = (text) => /[*?[]/.test(text);
/** Whether what stands after `job.success:` selects jobs. It does as well where it is a pattern. */
const isTriggerSelector = (expr) => isGlob(expr) || (0,selector/* isSelector */.cB)(expr);
/**
 * The expression of a `job.success:` or `job.fail:` as it is stored, from the one a user wrote: a selector stays, a
 * pattern of references begins with `jobs.`, and all else is resolved as a reference.
 * (job_event_expr of dlt/_workspace/deployment/_trigger_helpers.py)
 */
function jobEventExpression(expr, { jobEvents }) {
    if (jobEvents === 'references' || !isTriggerSelector(expr))
        return (0,job_ref/* resolveJobRef */.fw)(expr);
    const isPatternOfRefs = !expr.includes(':') && isGlob(expr);
    return { kind: 'resolved', ref: isPatternOfRefs && expr !== '*' && !expr.startsWith('jobs.') ? `jobs.${expr}` : expr };
}

;// CONCATENATED MODULE: ./out/manifest/normalize-trigger.js







const synthetic = new Set(['manual', 'pipeline_name']);
const selfSufficient = new Set(['deployment', 'http', 'webhook']);
/**
 * Brings one trigger as a user writes it into stored form: `http` becomes `http:`, a cron expression
 * `schedule:` and itself. Only the ends are stripped; the rest stays as typed.
 * (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function normalizeTrigger(text, rules = dlt_rules/* firstRules */.Yt) {
    const written = (0,python_strip/* pythonStrip */.pn)(text);
    const trigger = (0,python_repr/* pythonRepr */.U)(written);
    const split = (0,manifest_trigger/* splitTrigger */.zL)(written);
    const type = split?.type ?? written;
    if (synthetic.has(type))
        return (0,invalid/* invalid */.G)('TRIGGER_SYNTHETIC', { trigger, type: `${type}:` });
    if (split !== null) {
        if (rules.jobEvents === 'selectors' && (type === 'job.success' || type === 'job.fail'))
            return jobEvent(type, split.expr, rules);
        return (0,manifest_trigger/* isTriggerType */.$s)(type)
            ? stored(type, split.expr)
            : (0,invalid/* invalid */.G)('TRIGGER_TYPE_UNKNOWN', { trigger, type: (0,python_repr/* pythonRepr */.U)(type) });
    }
    if ((0,manifest_trigger/* isTriggerType */.$s)(type))
        return selfSufficient.has(type) ? stored(type, '') : (0,invalid/* invalid */.G)('TRIGGER_INCOMPLETE', { trigger });
    const schedule = stored('schedule', written);
    return schedule.kind === 'invalid' ? (0,invalid/* invalid */.G)('TRIGGER_UNREADABLE', { trigger }) : schedule;
}
/** What waits for other jobs: a selector is kept, a reference resolved. */
function jobEvent(type, expr, rules) {
    const resolved = jobEventExpression(expr, rules);
    if (resolved.kind === 'invalid')
        return resolved;
    const { ref } = resolved;
    return rules.jobEvents === 'selectors' ? { kind: 'normalized', trigger: `${type}:${ref}` } : stored(type, ref);
}
function stored(type, expr) {
    const parsed = (0,manifest_trigger/* parseExpression */.YK)(type, expr);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` };
}
/**
 * Brings the `trigger` argument of a decorator into stored form. Order is kept, and so are repetitions. A tuple is
 * flattened one level where its items are tuples, a list never: an item that is not a text is taken for what Python
 * prints of it, and refused.
 */
function normalizeTriggers(input, rules = dlt_rules/* firstRules */.Yt) {
    if (input.kind === 'other') {
        return { triggers: [], diagnostics: [(0,invalid/* invalid */.G)('TRIGGER_INPUT_INVALID', { value: input.text }).diagnostic] };
    }
    const normalized = normalize_trigger_itemsOf(input).map((item) => normalizeTrigger((0,author_input/* printedInput */.j)(item), rules));
    return {
        triggers: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.trigger])),
        diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
    };
}
function normalize_trigger_itemsOf(input) {
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

// EXTERNAL MODULE: ./out/manifest/timestamp.js + 3 modules
var manifest_timestamp = __webpack_require__(9326);
;// CONCATENATED MODULE: ./out/manifest/trigger-constructors.js







function scheduleTrigger(cron) {
    return trigger_constructors_stored('schedule', (0,python_strip/* pythonStrip */.pn)(cron));
}
/** A number means seconds and is printed as Python prints it: `every(300.0)` is `every:300.0s`. */
function everyTrigger(period) {
    return trigger_constructors_stored('every', typeof period === 'string' ? (0,python_strip/* pythonStrip */.pn)(period) : `${(0,python_repr/* pythonText */.G)(period)}s`);
}
/** A moment: text, seconds since 1970, or a date or datetime as microseconds since 1970-01-01T00:00Z. Stored in UTC. */
function onceTrigger(at) {
    const instant = typeof at === 'object' ? at.instant : instantOfValue(at);
    if (instant === null)
        return (0,invalid/* invalid */.G)('ONCE_VALUE_INVALID', { value: typeof at === 'object' ? '' : (0,python_repr/* pythonRepr */.U)(at) });
    return trigger_constructors_stored('once', (0,manifest_timestamp/* formatInstant */.r4)(instant));
}
function httpTrigger(port = null, path = null) {
    const number = port === null ? null : Number(port);
    if (number !== null && !(number >= 1 && number <= 65_535)) {
        return (0,invalid/* invalid */.G)('HTTP_PORT_OUT_OF_RANGE', { trigger: (0,python_repr/* pythonRepr */.U)('http:'), port: (0,python_repr/* pythonText */.G)(port) });
    }
    if (path !== null && path !== '' && !path.startsWith('/'))
        return (0,invalid/* invalid */.G)('HTTP_PATH_INVALID', { path: (0,python_repr/* pythonRepr */.U)(path) });
    return trigger_constructors_stored('http', `${port === null ? '' : (0,python_repr/* pythonText */.G)(port)}${path ?? ''}`);
}
function deploymentTrigger() {
    return trigger_constructors_stored('deployment', '');
}
function webhookTrigger(path = '') {
    return trigger_constructors_stored('webhook', path);
}
function tagTrigger(name) {
    return trigger_constructors_stored('tag', (0,python_strip/* pythonStrip */.pn)(name));
}
function manualTrigger(jobRef = '') {
    return trigger_constructors_stored('manual', jobRef);
}
function pipelineNameTrigger(name) {
    return trigger_constructors_stored('pipeline_name', (0,python_strip/* pythonStrip */.pn)(name));
}
function jobSuccessTrigger(jobRef, rules = dlt_rules/* firstRules */.Yt) {
    return jobEvent('job.success', jobRef, rules);
}
function jobFailTrigger(jobRef, rules = dlt_rules/* firstRules */.Yt) {
    return jobEvent('job.fail', jobRef, rules);
}
function trigger_constructors_stored(type, expr) {
    const parsed = (0,manifest_trigger/* parseExpression */.YK)(type, expr);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` };
}
function instantOfValue(value) {
    const timestamp = typeof value === 'string' ? (0,manifest_timestamp/* parseTimestamp */.EH)(value) : (0,manifest_timestamp/* unixTimestamp */.R0)(Number(value));
    return timestamp === null ? null : (0,manifest_timestamp/* instantOf */.B9)(timestamp);
}

;// CONCATENATED MODULE: ./out/deployment/job-factory.js






/** A job that no function is bound to yet. */
const unbound = (place, agent = null) => ({
    function: none,
    keys: none,
    spec: none,
    fields: [],
    place,
    agent,
});
const job_factory_textOf = (job, name) => job.names.names.get(name) ?? none;
/** The job's reference, or the unknown that keeps it from being known. */
function jobRefOf(job) {
    const section = job_factory_textOf(job, 'section');
    const name = job_factory_textOf(job, 'name');
    const { agent } = job.payload;
    // An agent without a function has a section only once it is found in a module.
    if (section.kind === 'none' && agent !== null && name.kind === 'str')
        return (0,job_ref/* makeJobRef */.VH)('', name.value);
    const odd = [section, name].find((value) => value.kind !== 'str' && value.kind !== 'unknown');
    if (odd !== undefined)
        return unknown(cause('the text of this name is not modelled', job.payload.place));
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
        return ref.kind === 'unknown' ? ref : unknown(cause('its name is not a text', place));
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
        success: job_factory_derived('success', jobSuccessTrigger),
        fail: job_factory_derived('fail', jobFailTrigger),
        completed: property('completed', (self, place) => tuple([eventOf(self, jobSuccessTrigger, place), eventOf(self, jobFailTrigger, place)])),
        is_fresh: job_factory_derived('is_fresh', (ref) => (0,freshness/* freshnessOf */.T5)('job.is_fresh', ref)),
        is_matching_interval_fresh: job_factory_derived('is_matching_interval_fresh', (ref) => (0,freshness/* freshnessOf */.T5)('job.is_matching_interval_fresh', ref)),
        __call__: literal_native('__call__', (machine, args, place) => {
            const [self, ...positional] = args.positional;
            if (self?.kind !== 'instance')
                return none;
            const { function: inner, keys } = self.payload;
            if (keys.kind === 'tuple' && keys.items.length === 0)
                return machine.call(inner, { ...args, positional }, place);
            const why = cause('the job is called, and its configuration is injected', place);
            machine.mayRaise(why);
            return unknown(why);
        }),
    },
});
/** A job whose body is an agent. */
const agentFactoryClass = nativeClass('AgentJobFactory', {
    module: 'dlt._workspace.deployment.decorators',
    bases: [jobFactoryClass],
    members: {
        __call__: literal_native('__call__', (machine, _args, place) => {
            const why = cause('an agent is called', place);
            machine.mayRaise(why);
            return unknown(why);
        }),
    },
});
const isJob = (value) => value.kind === 'instance' && value.cls.mro.includes(jobFactoryClass);

;// CONCATENATED MODULE: ./out/deployment/job-work.js

// In steps of evaluation, measured to take about as long: making or writing a job, a value of it, a trigger of it.
const perJob = 100;
const perValue = 4;
const perTrigger = 20;
/** Counts the making of a job against the budget of the evaluation: a value that many jobs share is read once for each. */
function countArguments(machine, given, place) {
    let work = perJob;
    for (const [name, value] of given)
        work += weightOf(value) * (name === 'trigger' && value.kind !== 'str' ? perTrigger : 1);
    machine.journal.spend(work);
    machine.step(place);
}
/** A job, once it is counted together with what is done with it from here on. */
function counted(machine, declared, place) {
    const triggers = declared.job['triggers'];
    const count = Array.isArray(triggers) ? triggers.length : 0;
    machine.journal.spend(perJob + perValue * job_work_sizeOf(declared.job) + perTrigger * count);
    machine.step(place);
    return declared;
}
/** Counts a name that a module lists. */
function countName(machine, place) {
    machine.journal.spend(perJob / 4);
    machine.step(place);
}
function job_work_sizeOf(json) {
    if (typeof json !== 'object' || json === null)
        return 1;
    const inner = Array.isArray(json) ? json : Object.values(json);
    return inner.reduce((size, one) => size + job_work_sizeOf(one), 1);
}

;// CONCATENATED MODULE: ./out/deployment/json-value.js


/** Where the types of dlt's manifest take a datetime. Everywhere else its validation refuses one. */
const takesDatetime = /^(?:interval\.(?:start|end)$|require\.instance\.)/;
/** Where they take anything that has a form in JSON. */
const takesAny = /^require\.instance\./;
/** A Python value as dlt writes it to the manifest. Tuples are refused, as dlt's validation takes lists only. */
function jsonOf(value, path, utc = 'Z') {
    return written(value, path, utc, { left: 200_000, depth: 0 });
}
function written(value, path, utc, room) {
    room.left -= 1;
    if (room.left < 0 || room.depth > 200) {
        const place = { unit: { file: '', text: '' }, start: 0, end: 0 };
        return unknown({ reason: 'it is too large or too deep for a manifest', expression: path.slice(0, 80), place });
    }
    room.depth += 1;
    const answer = writeOne(value, path, utc, room);
    room.depth -= 1;
    return answer;
}
function writeOne(value, path, utc, room) {
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
            return value.havoc ?? listOf(value.items, path, utc, room);
        case 'dict':
            return value.havoc ?? json_value_objectOf([...value.entries.values()], path, utc, room);
        case 'tuple':
            return takesAny.test(path) ? listOf(value.items, path, utc, room) : { kind: 'unfit', path, type: value.kind };
        case 'instance': {
            const moment = momentOf(value);
            if (moment?.kind === 'datetime' && takesDatetime.test(path)) {
                const text = isoText(moment);
                return json(moment.offset === 0n && !moment.pendulum ? text.replace('+00:00', utc) : text);
            }
            if ((moment?.kind === 'date' || moment?.kind === 'time') && takesAny.test(path))
                return json(isoText(moment));
            if (value.base !== null && !(value.base.kind === 'tuple' && takesAny.test(path)))
                return written(value.base, path, utc, room);
            return { kind: 'unfit', path, type: value.cls.name };
        }
        default:
            return { kind: 'unfit', path, type: value.kind };
    }
}
function listOf(values, path, utc, room) {
    const items = [];
    for (const [index, value] of values.entries()) {
        const item = written(value, `${path}[${index}]`, utc, room);
        if (item.kind !== 'json')
            return item;
        items.push(item.json);
    }
    return { kind: 'json', json: items };
}
function json_value_objectOf(entries, path, utc, room) {
    const object = {};
    for (const { key, value } of entries) {
        const name = key.kind === 'instance' ? key.base : key;
        if (name?.kind !== 'str')
            return { kind: 'unfit', path, type: 'a key that is not text' };
        const item = written(value, `${path}.${name.value}`, utc, room);
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
function makeJob(machine, { type, given, agent }, rules, place) {
    countArguments(machine, given, place);
    const argument = (name) => given.get(name) ?? none;
    const require = requirementsOf(machine, argument('require'), rules, place);
    checkIdentifiers(machine, argument('name'), argument('section'), place);
    const names = [
        ['name', argument('name')],
        ['section', argument('section')],
        ['job_type', literal_str(type)],
        ['trigger', triggersOf(machine, argument('trigger'), rules, place)],
        ['execute', executeOf(machine, argument('execute'), rules, agent === undefined, place)],
        ['expose', exposeOf(machine, argument('expose'), place)],
        ['require', require],
        ['deliver', argument('deliver')],
        ['interval', argument('interval')],
        ['freshness', freshnessOf(machine, argument('freshness'), place)],
        ...modesOf(machine, given, rules, place),
        ...(rules.engine === 1n ? [] : [['launcher', literal_str(launcher(agent === undefined ? 'job' : 'agent'))]]),
        ['_user_spec', argument('spec')],
    ];
    return makeInstance(agent === undefined ? jobFactoryClass : agentFactoryClass, names, unbound(place, agent));
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
    const { triggers, diagnostics } = normalizeTriggers(input, rules);
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
function executeOf(machine, value, { engine }, isLimited, place) {
    const execute = copyOf(machine, value, place);
    if (execute.kind !== 'dict' || execute.havoc !== null)
        return execute;
    const timeout = execute.entries.get('stimeout');
    const staysNull = engine > 1n && timeout?.value.kind === 'none';
    if (timeout !== undefined && !staysNull)
        setEntry(machine, execute, timeout.key, timeoutOf(machine, timeout.value, place), place);
    if (isLimited && !execute.entries.has('sconcurrency'))
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

;// CONCATENATED MODULE: ./out/deployment/agents.js









const parameters = [
    'agent',
    'instructions',
    'access',
    'tools',
    'skills',
    'rules',
    'name',
    'section',
    'loop',
    'model',
    'identity',
    'limits',
    'loop_run_args',
    'verbosity',
    'emojis',
    'inputs_validator',
    'outputs_validator',
    'trigger',
    'execute',
    'expose',
    'require',
    'spec',
];
/** What only a function may be declared with: an agent that is named or given in full declares it itself. */
const ofFunctions = ['access', 'tools', 'skills', 'rules'];
const ofReferences = ['inputs_validator', 'outputs_validator'];
/** `run.agent`: decorates a function, or is given an agent. (agent of dlt/_workspace/deployment/decorators.py) */
const agent = (rules, files) => literal_native('agent', (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const { target, given } = agents_argumentsOf(args, place);
    const isReference = target.kind === 'str' || target.kind === 'dict';
    refuseArguments(isReference, given, place);
    if (target.kind === 'none') {
        return literal_native('agent', (inner, called, at) => bindJob(inner, declare(inner, given, files, rules, at), called.positional[0] ?? none, rules, at), false);
    }
    if (!isReference)
        return bindJob(machine, declare(machine, given, files, rules, place), target, rules, place);
    const job = declare(machine, new Map([...given, ['agent', target]]), files, rules, place);
    const name = job.names.names.get('name') ?? none;
    if (name.kind === 'none')
        bind(machine, job.names, 'name', nameOfAgent(machine, target, place));
    checkIdentifiers(machine, job.names.names.get('name') ?? none, none, place);
    return job;
}, false);
function agents_argumentsOf(args, place) {
    const names = ['/func_or_ref', ...parameters.map((name) => `*${name}`)];
    const [target, ...others] = readArguments('agent', args, names, place);
    const given = parameters.flatMap((name, index) => {
        const value = others[index];
        return value === undefined ? [] : [[name, value]];
    });
    return { target: target ?? none, given: new Map(given) };
}
function refuseArguments(isReference, given, place) {
    const isGiven = (name) => (given.get(name) ?? none).kind !== 'none';
    const strange = (isReference ? ofFunctions : ofReferences).find(isGiven);
    if (isReference && isGiven('agent'))
        throw exceptions_raised('TypeError', "run.agent takes the agent positionally here. Drop the 'agent' argument.", place);
    if (strange === undefined)
        return;
    const what = isReference ? 'with a named or inline agent' : 'on a function';
    throw exceptions_raised('TypeError', `run.agent ${what} does not accept '${strange}'.`, place);
}
function declare(machine, given, files, rules, place) {
    const declared = given.get('agent') ?? none;
    const declaration = { declared, options: given, files };
    const passed = ['name', 'section', 'trigger', 'execute', 'expose', 'require', 'spec'].flatMap((name) => {
        const value = given.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    const job = makeJob(machine, { type: 'batch', given: new Map(passed), agent: declaration }, rules, place);
    if (declared.kind === 'str' && declared.value.trim() === '')
        throw exceptions_raised('ValueError', 'Empty agent definition reference.', place);
    if (declared.kind === 'dict' && declared.havoc === null) {
        const name = getEntry(machine, declared, literal_str('name'), place);
        if (name === undefined || name.kind === 'none' || (name.kind === 'str' && name.value === ''))
            throw exceptions_raised('ValueError', "Agent definition has no 'name'.", place);
    }
    return job;
}
// Without the toolkit before it: the names of jobs are identifiers.
function nameOfAgent(machine, declared, place) {
    const name = declared.kind === 'dict' ? (declared.havoc ?? getEntry(machine, declared, literal_str('name'), place) ?? none) : declared;
    return name.kind === 'str' ? literal_str((name.value.split(':').at(-1) ?? '').replaceAll('-', '_')) : name;
}
const agents_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
const others = ['result', 'THubEntity', 'THubEntityType', 'TAgentSpec', 'TAgentJobResult', 'JobAbortedException'];
/** What `dlt.hub.run` has since 1.31 beside the decorators of before. */
const agentMembers = (rules, files) => ({
    agent: agent(rules, files),
    Doc: docClass,
    Entity: entityClass,
    TAgentOutput: agentOutputClass,
    ...Object.fromEntries(others.map((name) => [name, foreign(`dlt.hub.run.${name}`, agents_nowhere)])),
});

;// CONCATENATED MODULE: ./out/deployment/configspec-decorator.js








/**
 * `@configspec`, with and without parentheses: checks the fields of the class, marks it, and derives it from the base
 * where it is not yet. (configspec of dlt/common/configuration/specs/base_configuration.py)
 */
const configspec = literal_native('configspec', (machine, args, place) => {
    const [cls] = args.positional;
    if (cls !== undefined)
        return mark(machine, cls, place);
    return literal_native('configspec', (inner, given, at) => mark(inner, given.positional[0] ?? none, at), false);
}, false);
function mark(machine, cls, place) {
    if (cls.kind !== 'class')
        return cls;
    const isDerived = cls.mro.includes(baseConfigurationClass);
    if (cls.foreign === null)
        checkFields(machine, cls, isDerived, place);
    bind(machine, cls.names, marked, yes);
    if (isDerived)
        return cls;
    const names = namespace([...cls.names.names].filter(([name]) => /^__(module|qualname|doc|annotations|configspec)__$/.test(name)));
    return makeClass(cls.name, [cls, baseConfigurationClass], names);
}
/** Every value needs a type, and every type one that configuration can have. Of a class that is derived here only what is annotated counts. */
function checkFields(machine, cls, isDerived, place) {
    const annotations = cls.names.names.get('__annotations__');
    if (annotations?.kind === 'dict' && annotations.havoc !== null)
        return;
    const held = annotations?.kind === 'dict' ? [...annotations.entries.values()] : [];
    const types = new Map(held.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value]] : [])));
    const missing = [...types.keys()].filter((name) => classMember(cls, name) === undefined);
    for (const name of [...cls.names.names.keys(), ...missing]) {
        const value = cls.names.names.get(name) ?? none;
        if (/^(?:__|_abc_)/.test(name) || !isField(value))
            continue;
        const annotation = types.get(name);
        if (annotation !== undefined) {
            checkType(machine, cls, name, annotation, place);
            checkMutable(machine, name, value, place);
        }
        else if (isDerived && value.kind !== 'unknown') {
            throw dltException('ConfigFieldMissingTypeHintException', `the field \`${name}\` of \`${cls.name}\` has no type`, place);
        }
    }
}
// What can be called is a method, and no field.
function isField(value) {
    if (value.kind === 'instance') {
        const isConfiguration = value.cls.mro.includes(baseConfigurationClass);
        return isConfiguration || classMember(value.cls, '__call__') === undefined;
    }
    return !['function', 'native', 'method', 'class', 'descriptor'].includes(value.kind);
}
function checkType(machine, cls, name, annotation, place) {
    const module = cls.names.names.get('__module__');
    const held = module?.kind === 'str' ? machine.modules.names.get(module.value) : undefined;
    const hint = annotation.kind === 'str' && held?.kind === 'module'
        ? evaluateIn(machine, annotation.value, held, held.file ?? '')
        : annotation;
    if (hint !== null && isConfigHint(hint) === false) {
        const message = `the field \`${name}\` of \`${cls.name}\` has a type that cannot be configuration`;
        throw dltException('ConfigFieldTypeHintNotSupported', message, place);
    }
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
const decorators_replaced = ({ engine }) => engine === 1n ? [] : ['*allow_external_schedulers', '*refresh'];
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
    const given = readNamed('job', args, [...names, ...modes(rules), 'spec', ...decorators_replaced(rules)], place);
    const made = makeJob(machine, { type: 'batch', given }, rules, place);
    return bindOrWait(machine, made, given.get('func') ?? none, rules, place);
}, false);
/** `run.interactive` */
const interactive = (rules) => literal_native('interactive', (machine, args, place) => {
    if (args.rest !== null)
        return args.rest;
    const names = ['/func', 'name', 'section', 'interface', 'idle_timeout', 'execute', 'expose', 'require', 'spec'];
    const passed = ['deliver', 'interval', 'freshness', ...modes(rules)].map((name) => `*${name}`);
    const all = rules.engine === 1n ? names : [...names, ...passed, ...decorators_replaced(rules)];
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
    const given = readNamed('pipeline_run', args, [...names, ...modes(rules), 'spec', ...decorators_replaced(rules)], place);
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
            return unknown(cause('it is a called resource of dlt', place), self === undefined ? [] : [self]);
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
        return onceTrigger({ instant: moment.wall - (moment.offset ?? 0n) - epoch });
    if (moment?.kind === 'date')
        return onceTrigger({ instant: BigInt(moment.days) * microsPerDay - epoch });
    const plain = trigger_module_inner(value);
    if (plain.kind === 'str' || plain.kind === 'int' || plain.kind === 'float' || plain.kind === 'bool')
        return onceTrigger(plain.value);
    return unknown(cause('the moment is not modelled', place));
}
/** The functions of `dlt.hub.run.trigger`. (dlt/_workspace/deployment/trigger.py) */
const triggerMembers = (rules) => ({
    schedule: ofText('schedule', 'cron_expr', scheduleTrigger, true),
    every: constructorOf('every', ['period'], ([given], place) => {
        const period = trigger_module_inner(given);
        if (period.kind === 'str' || period.kind === 'int' || period.kind === 'float' || period.kind === 'bool')
            return everyTrigger(period.value);
        if (period.kind === 'none')
            return everyTrigger('');
        throw exceptions_raised('AttributeError', `'${period.kind}' object has no attribute 'strip'`, place);
    }),
    once: constructorOf('once', ['at'], ([at], place) => momentValue(at ?? none, place)),
    http: constructorOf('http', ['port', 'path'], ([port, path], place) => {
        const number = trigger_module_inner(port);
        const text = trigger_module_inner(path);
        const isNumber = number.kind === 'int' || number.kind === 'float' || number.kind === 'bool' || number.kind === 'none';
        if (!isNumber || (text.kind !== 'str' && text.kind !== 'none'))
            return unknown(cause('the arguments are not modelled', place));
        return httpTrigger(number.kind === 'none' ? null : number.value, text.kind === 'none' ? null : text.value);
    }),
    deployment: constructorOf('deployment', [], () => deploymentTrigger()),
    webhook: ofText('webhook', 'path', webhookTrigger, true),
    tag: ofText('tag', 'name', tagTrigger, true),
    manual: ofText('manual', 'job_ref', manualTrigger, true),
    pipeline_name: ofText('pipeline_name', 'name', pipelineNameTrigger, true),
    job_success: ofText('job_success', 'job_ref', (ref) => jobSuccessTrigger(ref, rules)),
    job_fail: ofText('job_fail', 'job_ref', (ref) => jobFailTrigger(ref, rules)),
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
            ? unknown(cause('a pipeline without a name is named for the running program', place))
            : given);
    return makeInstance(pipelineClass, [['pipeline_name', args.rest ?? unnamed]]);
}, false);
const runContext = nativeClass('TJobRunContext', {
    module: 'dlt._workspace.deployment.typing',
    bases: [dictClass],
});
function modules(rules, files) {
    const { interactive, job, pipeline } = decorators(rules);
    const trigger = nativeModule('dlt._workspace.deployment.trigger', triggerMembers(rules), false);
    const run = {
        job,
        pipeline,
        interactive,
        TJobRunContext: runContext,
        trigger,
        ...(rules.engine === 1n ? {} : agentMembers(rules, files)),
    };
    const configuration = {
        configspec: configspec,
        BaseConfiguration: baseConfigurationClass,
        CredentialsConfiguration: credentialsClass,
    };
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
            TSecretValue: secretValue,
            TSecretStrValue: secretText,
            __version__: unknown(cause('it depends on the dlt that is installed', dlt_module_nowhere)),
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
        nativeModule('dlt.common.typing', { TSecretValue: secretValue, TSecretStrValue: secretText, TYPE_CHECKING: no }),
        nativeModule('dlt.common.configuration', configuration),
        nativeModule('dlt.common.configuration.specs', configuration),
        nativeModule('dlt.common.configuration.specs.base_configuration', configuration),
    ];
    return new Map(all.map((module) => [module.name, module]));
}
const dlt_module_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
/** dlt as far as a deployment module can tell; everything else of it is a value of outside. */
function dltModules(rules, files) {
    const made = modules(rules, files);
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
const dltVersionText = ({ major, minor, patch, prerelease }) => `${major}.${minor}.${patch}${prerelease ?? ''}`;

;// CONCATENATED MODULE: ./out/manifest/expand-triggers.js

/**
 * The triggers a job can be selected by: its own, then those that follow from its definition, unless already
 * there: a `tag:` for each tag, `manual:` unless it is switched off, `pipeline_name:` where it delivers one.
 * A text where a list of tags should be counts character by character, as in dlt. (dlt/_workspace/deployment/manifest.py)
 */
function expandTriggers(job) {
    const tags = Array.from(job.expose?.tags ?? [], tagTrigger);
    const manual = (job.expose?.manual ?? true) ? [manualTrigger(job.job_ref)] : [];
    const pipeline = job.deliver?.pipeline_name ? [pipelineNameTrigger(job.deliver.pipeline_name)] : [];
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

// EXTERNAL MODULE: ./out/manifest/fnmatch.js
var fnmatch = __webpack_require__(1401);
;// CONCATENATED MODULE: ./out/manifest/expand-selectors.js






/**
 * Puts, for each `job.success:` and `job.fail:` that selects, one trigger per matching job: never the job itself,
 * never an interactive one. Later jobs see what earlier ones became.
 * (expand_trigger_selectors of dlt/_workspace/deployment/manifest.py)
 *
 * `spend` is told of the work, which grows with the cube of the jobs; it may throw.
 */
function expandSelectors(jobs, spend = () => { }) {
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
                spend(current.reduce((work, one) => work + expand_selectors_perJob + expand_selectors_perTrigger * one.triggers.length, 0));
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
// Steps of looking at a job and at a trigger of it.
const expand_selectors_perJob = 4;
const expand_selectors_perTrigger = 2;
/** The selector of a trigger that waits for other jobs; null for any other trigger. */
function selectorOf(trigger) {
    const split = (0,manifest_trigger/* splitTrigger */.zL)(trigger);
    if (split === null || (split.type !== 'job.success' && split.type !== 'job.fail'))
        return null;
    return isTriggerSelector(split.expr) ? split : null;
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
    const { triggers, diagnostics } = expandTriggers(job);
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
function expandJobs(jobs, rules, spend) {
    if (rules.jobEvents === 'references' || !isWellFormed(jobs, rules))
        return { jobs, diagnostics: [] };
    const { triggers, diagnostics } = expandSelectors(jobs.map(({ job }) => job), spend);
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
        const name = given.kind === 'none' ? unknown(cause('a server without a name is given a random one', place)) : given;
        return makeInstance(cls, [['name', name]], 'server');
    },
    members: { __getattr__: frameworks_outside('fastmcp.FastMCP') },
});
const pendulumDatetime = literal_native('datetime', (machine, args, place) => {
    const zone = args.keywords.get('tz');
    if (zone !== undefined && (zone.kind !== 'str' || zone.value !== 'UTC'))
        return unknown(cause('the time zone is not modelled', place));
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
    const { triggers, diagnostics } = normalizeTriggers(input, to.rules);
    const location = place === null ? null : locationAt(place);
    to.faults.push(...diagnostics.slice(0, 1).map((one) => ({ ...one, location: one.location ?? location })));
    const before = to.fields['triggers'];
    to.fields['triggers'] = [...(Array.isArray(before) ? before : []), ...triggers];
}

// EXTERNAL MODULE: ./out/python/tokenize/token.js
var token = __webpack_require__(7068);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
;// CONCATENATED MODULE: ./out/deployment/agent-spec.js


const agent_spec_invalid = (reason) => ({ kind: 'invalid', reason });
/** `declared` is what stands for the agent, but for its output. (validate_agent_spec of dlt/_workspace/deployment/agent/manifest.py) */
function agentSpec(declared, output, standard) {
    for (const key of ['name', 'system_prompt'])
        if (!isTrue(declared[key]))
            return agent_spec_invalid(`must declare '${key}'`);
    const inputs = isTrue(declared['inputs']) ? declared['inputs'] : {};
    if (!isObject(inputs))
        return agent_spec_invalid('inputs must be a mapping');
    if ('prompt' in inputs)
        return agent_spec_invalid("inputs must not declare 'prompt'");
    const access = accessOf(declared['access']);
    const execute = agent_spec_executeOf(declared['defaults']);
    const components = componentsOf(declared);
    const faults = [access, execute, components, shapeFault(declared)].filter((one) => one !== undefined);
    const fault = faults.find((one) => 'kind' in one && one.kind === 'invalid');
    if (fault !== undefined)
        return fault;
    return {
        name: declared['name'],
        description: isTrue(declared['description']) ? declared['description'] : null,
        access: access,
        inputs,
        output: withStandard(output, standard),
        components: components,
        execute: execute,
    };
}
const isTrue = (value) => {
    if (value === undefined || value === null || value === false || value === '' || value === 0 || value === 0n)
        return false;
    return typeof value !== 'object' || (Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0);
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const verbs = {
    local: ['read', 'write', 'execute', 'network', 'all'],
    data: ['read', 'write', 'all'],
    context: ['read', 'all'],
};
function accessOf(given) {
    if (!isTrue(given))
        return {};
    if (!isObject(given))
        return agent_spec_invalid('access must be a mapping');
    const access = {};
    for (const [axis, value] of Object.entries(given)) {
        const allowed = verbs[axis];
        if (allowed === undefined)
            return agent_spec_invalid(`access takes local, data, context. Got ${axis}`);
        const list = typeof value === 'string' ? [value] : value;
        if (!isTexts(list))
            return agent_spec_invalid(`access.${axis} takes a list of texts`);
        const refused = list.find((verb) => !allowed.includes(verb));
        if (refused !== undefined)
            return agent_spec_invalid(`access.${axis} takes ${allowed.join(', ')}. Got ${refused}`);
        access[axis] = list;
    }
    return access;
}
function componentsOf(declared) {
    const found = {};
    for (const key of ['tools', 'skills', 'rules']) {
        const given = declared[key];
        if (given === undefined)
            continue;
        const list = typeof given === 'string' ? [given] : given;
        if (!isTexts(list))
            return agent_spec_invalid(`${key} must be a list of texts`);
        found[key] = list;
    }
    return { tools: found['tools'] ?? [], skills: found['skills'] ?? [], rules: found['rules'] ?? [] };
}
function agent_spec_executeOf(defaults) {
    if (defaults === undefined)
        return {};
    if (!isObject(defaults))
        return agent_spec_invalid('defaults must be a mapping');
    const given = defaults['execute'];
    if (given === undefined)
        return {};
    if (!isObject(given))
        return agent_spec_invalid('defaults.execute must be a mapping');
    const { concurrency, timeout } = given;
    const isCount = concurrency === undefined || concurrency === null || (typeof concurrency === 'bigint' && concurrency > 0n);
    if (!isCount)
        return agent_spec_invalid('defaults.execute.concurrency must be a positive integer, or null for no limit');
    if (Object.keys(given).some((key) => key !== 'timeout' && key !== 'concurrency'))
        return agent_spec_invalid('defaults.execute takes timeout and concurrency');
    if (timeout === undefined || timeout === null)
        return given;
    const normalized = (0,period/* normalizeTimeout */.z)(timeout);
    if (normalized.kind !== 'timeout')
        return agent_spec_invalid('defaults.execute.timeout does not parse');
    const parts = Object.entries(normalized.timeout);
    const isFit = parts.every(([key, value]) => isPart(key) && ['bigint', 'number', 'boolean'].includes(typeof value));
    return isFit ? { ...given, timeout: normalized.timeout } : agent_spec_invalid('defaults.execute.timeout has another form');
}
const isPart = (key) => key === 'timeout' || key === 'grace_period';
const fields = [
    'name',
    'description',
    'access',
    'inputs',
    'output',
    'system_prompt',
    'tools',
    'skills',
    'rules',
    'defaults',
];
function shapeFault(declared) {
    const strange = Object.keys(declared).find((key) => !fields.includes(key));
    if (strange !== undefined)
        return agent_spec_invalid(`received the unexpected field '${strange}'`);
    for (const key of ['name', 'system_prompt', 'description']) {
        if (isTrue(declared[key]) && typeof declared[key] !== 'string')
            return agent_spec_invalid(`${key} must be a text`);
    }
    const { model, limits, loop_run_args: args, execute: _read, ...rest } = isObject(declared['defaults']) ? declared['defaults'] : {};
    const [other] = Object.keys(rest);
    if (other !== undefined)
        return agent_spec_invalid(`defaults received the unexpected field '${other}'`);
    if (model !== undefined && typeof model !== 'string')
        return agent_spec_invalid('defaults.model must be a text');
    if (args !== undefined && !isObject(args))
        return agent_spec_invalid('defaults.loop_run_args must be a mapping');
    if (limits === undefined)
        return undefined;
    const isFit = isObject(limits) && Object.entries(limits).every(([key, value]) => isLimit(key) && isCountable(value));
    return isFit ? undefined : agent_spec_invalid('defaults.limits takes max_turns and max_tokens');
}
const isLimit = (key) => key === 'max_turns' || key === 'max_tokens';
const isCountable = (value) => typeof value === 'bigint' || typeof value === 'boolean';
/** An output always holds what every agent returns. (with_standard_output of dlt/_workspace/deployment/agent/reflection.py) */
function withStandard(declared, standard) {
    if (declared === null || Object.keys(declared).length === 0)
        return standard;
    const own = declared['properties'];
    const properties = { ...(isObject(own) ? own : {}), ...standard['properties'] };
    const needed = declared['required'];
    const names = isObject(needed) ? Object.keys(needed) : Array.isArray(needed) ? needed : [];
    const all = new Set([...names, ...standard['required']]);
    return { ...declared, type: 'object', properties, required: [...all].toSorted(code_point_order/* compareCodePoints */.O) };
}

;// CONCATENATED MODULE: ./out/deployment/front-matter.js
/** Splits a Markdown file as dlt does. (MarkdownDocument.frontmatter of dlt/_workspace/cli/formatters.py) */
function frontMatter(text) {
    const lines = text.split('\n');
    const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
    if (close < 0)
        return { fields: {}, body: text };
    const fields = readYaml(lines.slice(1, close));
    if (fields === null)
        return null;
    // Without fields the whole text is the body only where nothing stood between the marks.
    return { fields, body: lines.slice(close + 1).join('\n') };
}
/** Thrown at what is not modelled. Never leaves this module. */
class NotModelled extends Error {
}
/**
 * The part of YAML that people write there: mappings and lists by indentation, lists in brackets, and plain or quoted
 * values on one line. Null for anything else, so that nothing is read in another way than YAML 1.1 reads it.
 */
function readYaml(source) {
    const lines = [];
    for (const line of source) {
        // Other white space than blanks is none to YAML.
        if (/[^\S ]|\p{Cc}/u.test(line))
            return null;
        if (/^ *(?:#.*)?$/.test(line))
            continue;
        lines.push({ indent: line.length - line.trimStart().length, text: line.trim() });
    }
    try {
        const at = { index: 0 };
        const fields = lines.length === 0 ? {} : block(lines, at, lines[0]?.indent ?? 0);
        return at.index === lines.length && !Array.isArray(fields) ? fields : null;
    }
    catch (error) {
        if (error instanceof NotModelled)
            return null;
        throw error;
    }
}
function block(lines, at, indent) {
    return lines[at.index]?.text.startsWith('-') === true ? front_matter_list(lines, at, indent) : mapping(lines, at, indent);
}
const entry = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)'):(?: +(.*))?$/;
function mapping(lines, at, indent) {
    const fields = new Map();
    for (let line = lines[at.index]; line !== undefined && line.indent === indent; line = lines[at.index]) {
        const [, plain, double, single, rest = ''] = entry.exec(line.text) ?? front_matter_refuse();
        const key = plain ?? double ?? single ?? '';
        if (fields.has(key) || key === '__proto__' || (plain !== undefined && isWord(plain)))
            front_matter_refuse();
        at.index += 1;
        const next = lines[at.index];
        const isHeld = next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith('-')));
        if (rest === '' || rest.startsWith('#'))
            fields.set(key, isHeld ? block(lines, at, next.indent) : null);
        else
            fields.set(key, isHeld ? front_matter_refuse() : scalar(rest));
    }
    if ((lines[at.index]?.indent ?? -1) > indent)
        front_matter_refuse();
    return Object.fromEntries(fields);
}
function front_matter_list(lines, at, indent) {
    const items = [];
    for (let line = lines[at.index]; line?.indent === indent && line.text.startsWith('-'); line = lines[at.index]) {
        const [, rest = front_matter_refuse()] = /^- +(.*)$/.exec(line.text) ?? [];
        if (entry.test(rest) || rest.startsWith('-'))
            front_matter_refuse();
        items.push(scalar(rest));
        at.index += 1;
    }
    if ((lines[at.index]?.indent ?? -1) > indent)
        front_matter_refuse();
    return items;
}
// A text that holds neither a mark of YAML nor what another version of it reads as something else.
const front_matter_plainText = /^[A-Za-z\u00c0-\uffff](?:[^:#\p{Cc}]|:(?=\S)|(?<=\S)#)*$/u;
function scalar(given) {
    const [, quoted] = /^("[^"\\]*"|'[^']*')(?: +#.*)?$/.exec(given.trim()) ?? [];
    if (quoted !== undefined)
        return quoted.slice(1, -1);
    const text = given.replace(/ +#.*$/, '').trim();
    if (text !== given.trim() && /["']/.test(given))
        front_matter_refuse();
    if (text === '[]')
        return [];
    const [, items] = /^\[([^[\]{}"]*)\]$/.exec(text) ?? [];
    if (items !== undefined)
        return items.split(',').map((item) => scalar(nonEmpty(item.trim())));
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null' || text === '~')
        return null;
    if (/^(?:0|[1-9]\d{0,15})$/.test(text))
        return BigInt(text);
    if (/^\d{1,9}[smhd]$/.test(text))
        return text;
    return front_matter_plainText.test(text) && !isWord(text) ? text : front_matter_refuse();
}
const nonEmpty = (text) => (text === '' ? front_matter_refuse() : text);
/** Words that some version of YAML takes for a truth value or for nothing. */
const isWord = (text) => /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
function front_matter_refuse() {
    throw new NotModelled();
}

;// CONCATENATED MODULE: ./out/deployment/agent-folder.js



const marker = 'AGENT.md';
/** True for the path of an agent, false for one of a toolkit. (is_path_ref of dlt/_workspace/deployment/agent/manifest.py) */
const isAgentPath = (reference) => reference.includes('/') || /\.mdc?$/.test(reference);
/** Reads the agent at a path of the workspace. (load_agent_spec of dlt/_workspace/deployment/agent/manifest.py) */
function readAgentFolder(files, reference) {
    const folder = folderOf(reference);
    if (folder === null || folder === '')
        return { kind: 'unknown', reason: `\`${reference}\` is no folder within the workspace` };
    const file = `${folder}/${marker}`;
    const bytes = files.read(file);
    if (bytes === null) {
        return files.isHidden?.(file) === true
            ? { kind: 'unknown', reason: `\`${file}\` leads out of the workspace, or cannot be read` }
            : { kind: 'missing', reason: `there is no \`${file}\`` };
    }
    if (files.isLinked?.(file) === true)
        return { kind: 'unknown', reason: `a link leads to \`${file}\`` };
    const text = agent_folder_textOf(bytes);
    const parts = text === null ? null : frontMatter(text);
    if (parts === null) {
        const advice = 'write mappings and lists by indentation, each value on one line, and texts in double quotes';
        return {
            kind: 'unknown',
            reason: `the front matter of \`${file}\` is written in a way that is not read here: ${advice}`,
        };
    }
    const prompt = stripText(parts.body, null, 'strip');
    if (prompt === '')
        return { kind: 'invalid', reason: `of \`${file}\` has no body, which is its system prompt` };
    const fields = { ...parts.fields, system_prompt: prompt };
    if (!isTrue(fields['name']))
        fields['name'] = folder.split('/').at(-1) ?? '';
    return { kind: 'agent', fields, file };
}
/** The folder that a reference leads to, which may name the file itself; null where it leaves the workspace. */
function folderOf(reference) {
    if (reference.startsWith('/'))
        return null;
    const parts = [];
    for (const part of reference.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return (parts.at(-1) === marker ? parts.slice(0, -1) : parts).join('/');
}
function agent_folder_textOf(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/deployment/output-schema.js














/** Classes outside of the workspace that functions often return. None of them is a typed dictionary. */
const output_schema_plain = new Set([
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
 * The JSON Schema of a job's result: dlt describes it where the function returns a typed dictionary. Null where it
 * certainly returns none. Raises where it cannot be described. (job_result_from_return of dlt/_workspace/deployment/reflection.py)
 */
function outputSchema(machine, func, job, place) {
    const hint = returnHint(machine, func, place);
    if (hint === null)
        return null;
    const kind = resultKind(machine, hint, place);
    if (kind === 'none')
        return null;
    return kind === 'typed dictionary' ? describeResult(machine, hint, job, place) : kind;
}
/** The annotation of what a function returns; null where there is none. */
function returnHint(machine, func, place) {
    const inner = innermost(func);
    if (inner.kind === 'unknown')
        return inner;
    const target = inner.kind === 'method' ? inner.function : inner;
    if (target.kind !== 'function')
        return unknown(cause('the result it returns is not modelled', place));
    return target.annotations.has('return') ? resolveAnnotation(machine, target, 'return', place) : null;
}
/** The schema of a result by itself. Raises where dlt cannot describe it. */
function describeResult(machine, hint, job, place) {
    const to = schemaBuilder(machine, place);
    try {
        const schema = rootSchema(to, to.describe(hint));
        return to.doubt ?? schema;
    }
    catch (error) {
        if (!(error instanceof PythonException))
            throw error;
        if (to.doubt !== null)
            return to.doubt;
        throw schemaFault(job, `its result cannot be described: ${describeException(error.value).message}`, place);
    }
}
const schemaFault = (job, reason, place) => dltRaises('InvalidJobSchema', 'ValueError', (0,diagnostics_diagnostic/* diagnose */.h4)('JOB_SCHEMA_INVALID', { job, reason }), place);
function resultKind(machine, hint, place) {
    if (isPydanticModel(hint))
        return 'none';
    if (hint.kind === 'unknown')
        return output_schema_isPlain(machine, hint) ? 'none' : hint;
    const inner = modified(hint);
    if (inner !== null)
        return resultKind(machine, inner, place);
    const form = typeFormOf(hint);
    if (form !== null) {
        const isGeneric = typeof form.origin !== 'string' && form.origin.mro.includes(typedDictClass);
        return isGeneric ? unknown(cause('the type of its result is not modelled', place)) : 'none';
    }
    if (hint.kind === 'instance' && supertypeOf(hint) === undefined)
        return unknown(cause('the type of its result is not modelled', place));
    if (hint.kind !== 'class')
        return 'none';
    const outside = hint.mro.find((cls) => cls.foreign !== null)?.foreign ?? null;
    if (outside !== null)
        return outside;
    return isTypedDict(hint) ? 'typed dictionary' : 'none';
}
function output_schema_isPlain(machine, { foreign }) {
    if (foreign === null)
        return false;
    if (output_schema_frames.has(foreign) || (0,standard_modules/* isStandardModule */.g)(foreign.split('.')[0] ?? '', machine.version))
        return true;
    return foreign.startsWith('dlt.') && output_schema_plain.has(foreign.split('.').at(-1) ?? '');
}

;// CONCATENATED MODULE: ./out/deployment/job-schemas.js








/** The schemas of what goes into a job and comes out of it, and the input that a UI fills. */
function addSchemas(machine, to, job, agent = null) {
    const { function: func, place } = job.payload;
    const own = ['inputs', 'output', 'access'].find((name) => (job.names.names.get(name) ?? none).kind !== 'none');
    if (own !== undefined)
        to.faults.push(unknownField(to, own, cause(`\`${own}\` is set on the job itself, which is not modelled`, place)));
    const ref = jobRefOf(job);
    const name = typeof ref === 'string' ? ref : '';
    addSchema(to, 'inputs', job_schemas_described(agent?.inputs ?? jobInputs(machine, job)));
    addSchema(to, 'output', agent?.spec.output ?? outputSchema(machine, func, name, place));
    addEntities(to, name);
}
/** Inputs without properties are none. */
const job_schemas_described = (inputs) => {
    if (inputs === null || inputs['kind'] === 'unknown')
        return inputs;
    const { properties } = inputs;
    return typeof properties === 'object' && properties !== null && Object.keys(properties).length > 0 ? inputs : null;
};
/** The JSON Schema of the keys of a job, null where dlt cannot describe them. */
function jobInputs(machine, job) {
    const { spec, fields, place } = job.payload;
    return inputSchema(machine, (builder) => {
        if (spec.kind !== 'none')
            return specConfigFields(builder, spec);
        if (Array.isArray(fields))
            return fields;
        doubtful(builder, fields);
        return [];
    }, place);
}
function addSchema(to, field, schema) {
    if (schema === null)
        return;
    if (schema['kind'] === 'unknown')
        to.faults.push(unknownField(to, field, schema.cause));
    else
        to.fields[field] = schema;
}
/** The first input that names an entity is shown to be filled. Raises where a kind of entity is none that dlt knows. */
function addEntities(to, job) {
    entitiesOf(to, job, to.fields['output']);
    const [first] = entitiesOf(to, job, to.fields['inputs']);
    if (first === undefined)
        return;
    const [name, type] = first;
    const expose = to.fields['expose'] ?? {};
    const given = typeof expose === 'object' && !Array.isArray(expose) ? expose : {};
    to.fields['expose'] = { ...given, object_input: { entity_type: type, input: `${job}.${name}` } };
}
function entitiesOf(to, job, schema) {
    const properties = (schema?.['properties'] ?? {});
    const found = [];
    for (const [name, property] of Object.entries(properties)) {
        const type = property['entity_type'];
        if (type === undefined || type === null)
            continue;
        if (!entityTypes.some((known) => known === type)) {
            const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };
            throw schemaFault(job, `${name} is an entity of the unknown type ${String(type)}`, place);
        }
        found.push([name, type]);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/deployment/merge-inputs.js

/** What says of which type a value is. */
const typeKeys = new Set([
    'type',
    'anyOf',
    'oneOf',
    'allOf',
    '$ref',
    'enum',
    'const',
    'items',
    'prefixItems',
    'properties',
    'additionalProperties',
    'format',
]);
/**
 * The inputs of a signature, completed from those that the agent declares: an annotated parameter keeps its own type.
 * (merge_inputs of dlt/_workspace/deployment/agent/reflection.py)
 */
function mergeInputs(base, signature) {
    const described = isObject(base['properties']) ? base['properties'] : {};
    const own = isObject(signature['properties']) ? signature['properties'] : {};
    const properties = Object.entries(own).map(([name, property]) => {
        const declared = described[name];
        const kept = Object.entries(isObject(declared) ? declared : {}).filter(([key]) => !(isTyped(property) && typeKeys.has(key)));
        return [name, { ...Object.fromEntries(kept), ...property }];
    });
    const merged = { ...signature, properties: Object.fromEntries(properties) };
    const definitions = base['$defs'];
    if (!isObject(definitions) || Object.keys(definitions).length === 0)
        return merged;
    return { ...merged, $defs: { ...definitions, ...(isObject(signature['$defs']) ? signature['$defs'] : {}) } };
}
const isTyped = (property) => isObject(property) && Object.keys(property).some((key) => typeKeys.has(key));

;// CONCATENATED MODULE: ./out/deployment/agent-declaration.js















/**
 * Reads the agent of a job as dlt does when it generates the manifest. Raises where the agent is not valid; an unknown
 * where it cannot be known. (resolve_agent_spec of dlt/_workspace/deployment/decorators.py)
 */
function resolveAgent(machine, job) {
    const { function: func, agent, place } = job.payload;
    const declared = agent?.declared ?? none;
    const name = textOr(jobRefOf(job), '');
    const standard = describeResult(machine, agentOutputClass, name, place);
    const base = baseOf(machine, declared, agent?.files ?? null, name, place);
    if (base.kind === 'unknown')
        return base;
    if (func.kind === 'none') {
        const spec = valid(base.fields, base.output, standard, name, place);
        const odd = oddInput(spec.inputs);
        if (odd !== undefined)
            throw schemaFault(name, `the agent has the input ${odd}, which cannot be an argument`, place);
        return { spec, inputs: spec.inputs, file: base.file };
    }
    const own = ofFunction(machine, job, base);
    if (own.kind === 'unknown')
        return own;
    const spec = valid(own.fields, own.output, standard, name, place);
    const file = func.kind === 'function' ? func.scope.unit.file : null;
    if (file === null)
        return unknown(cause('the file of this agent is not modelled', place));
    const jobName = textOr(job.names.names.get('name') ?? none, '');
    const signature = jobInputs(machine, job);
    if (signature === null)
        throw schemaFault(name, 'the inputs of the agent cannot be described', place);
    if (signature['kind'] === 'unknown')
        return signature;
    if (!isTrue(base.fields['inputs']))
        return { spec, inputs: null, file: `${file}:${jobName}` };
    const merged = mergeInputs(base.fields['inputs'], signature);
    return { spec, inputs: merged, file: `${file}:${jobName}` };
}
/** A name that cannot be that of an argument, or one that is not described by a mapping. */
function oddInput(inputs) {
    const properties = isObject(inputs['properties']) ? inputs['properties'] : {};
    const odd = ([name, schema]) => !isPythonIdentifier(name) || token/* keywords */.R.some((word) => word === name) || !isObject(schema);
    return Object.entries(properties).find(odd)?.[0];
}
function valid(fields, output, standard, job, place) {
    const spec = agentSpec(fields, output, standard);
    if ('kind' in spec)
        throw schemaFault(job, `the agent ${spec.reason}`, place);
    return spec;
}
/** What the job names as its agent; empty where it names none. */
function baseOf(machine, declared, files, job, place) {
    if (declared.kind === 'none')
        return { kind: 'declared', fields: {}, output: null, file: null };
    if (declared.kind === 'unknown')
        return declared;
    if (declared.kind === 'str' && files !== null)
        return ofReference(files, declared.value, job, place);
    if (declared.kind !== 'dict')
        return unknown(cause('this reference to an agent is not modelled', place));
    if (declared.havoc !== null)
        return declared.havoc;
    const fields = [];
    let output = null;
    for (const { key, value } of declared.entries.values()) {
        if (key.kind !== 'str')
            return unknown(cause('a key of the agent is no text', place));
        if (key.value === 'output' && value.kind === 'class') {
            const described = describeResult(machine, value, job, place);
            if (described['kind'] === 'unknown')
                return described;
            output = described;
            continue;
        }
        const json = jsonOf(value, key.value);
        if (json.kind === 'unknown')
            return json;
        if (json.kind === 'unfit')
            throw schemaFault(job, `${json.path} of the agent has the type ${json.type}`, place);
        if (key.value !== 'output')
            fields.push([key.value, json.json]);
        else if (isObject(json.json))
            output = json.json;
        else if (isTrue(json.json))
            throw schemaFault(job, 'the output of the agent is no schema', place);
    }
    return { kind: 'declared', fields: Object.fromEntries(fields), output, file: null };
}
/** An agent of a folder of the workspace. What a toolkit installs is not part of it. */
function ofReference(files, reference, job, place) {
    if (!isAgentPath(reference)) {
        const advice = 'name the folder of its AGENT.md in the workspace, or have dlt generate the manifest (generator: python)';
        return unknown(cause(`agents of toolkits are not read: ${advice}`, place));
    }
    const read = readAgentFolder(files, reference);
    if (read.kind === 'unknown')
        return unknown(cause(read.reason, place));
    if (read.kind === 'missing')
        throw schemaFault(job, `its agent is not found: ${read.reason}`, place);
    if (read.kind === 'invalid')
        throw schemaFault(job, `the agent ${read.reason}`, place);
    const { output, ...fields } = read.fields;
    if (output !== undefined && output !== null && !isObject(output))
        return unknown(cause('the output that this agent declares is not modelled', place));
    return { kind: 'declared', fields, output: isObject(output) ? output : null, file: read.file };
}
/** An agent that is a function: its docstring, signature and result over what it starts from. */
function ofFunction(machine, job, base) {
    const { function: func, agent, place } = job.payload;
    const fields = { ...base.fields };
    const given = agent?.options.get('name') ?? none;
    const called = given.kind === 'str' && given.value !== '' ? given : (attribute_findAttribute(machine, func, '__name__', place) ?? none);
    if (called.kind === 'unknown')
        return called;
    fields['name'] = textOr(called, '');
    const doc = attribute_findAttribute(machine, func, '__doc__', place) ?? none;
    if (doc.kind === 'unknown')
        return doc;
    const text = doc.kind === 'str' ? cleanDoc(doc.value) : '';
    if (text !== '') {
        fields['description'] = text.split('\n', 1)[0] ?? '';
        fields['system_prompt'] = text;
    }
    for (const key of ['access', 'tools', 'skills', 'rules']) {
        const value = agent?.options.get(key) ?? none;
        if (value.kind === 'none')
            continue;
        const json = jsonOf(value, key);
        if (json.kind === 'unknown')
            return json;
        if (json.kind === 'unfit')
            throw schemaFault(text, `${json.path} of the agent has the type ${json.type}`, place);
        fields[key] = json.json;
    }
    const output = outputOf(machine, job, base.output);
    if (output?.['kind'] === 'unknown')
        return output;
    return { kind: 'declared', fields, output: output, file: null };
}
/** What the function returns, where that is an agent's output or nothing else is declared. */
function outputOf(machine, job, declared) {
    const { function: func, place } = job.payload;
    const name = textOr(jobRefOf(job), '');
    const hint = returnHint(machine, func, place);
    if (hint?.kind === 'unknown')
        return hint;
    const isOutput = hint?.kind === 'class' && hint.mro.includes(agentOutputClass);
    if (!isOutput && declared !== null && Object.keys(declared).length > 0)
        return declared;
    if (hint === null || isNone(hint) || isAny(hint))
        return null;
    if (isOutput)
        return describeResult(machine, hint, name, place);
    throw schemaFault(name, 'the agent must return TAgentOutput or a typed dictionary built on it', place);
}
const isAny = (hint) => typeFormOf(hint)?.origin === 'Any';
const textOr = (value, otherwise) => {
    const held = typeof value === 'string' ? literal_str(value) : value;
    return held.kind === 'str' ? held.value : otherwise;
};

;// CONCATENATED MODULE: ./out/deployment/agent-job.js






/** The agent of a job, null where the job is none or its agent cannot be known: then that is a fault of the job. */
function agentOf(machine, to, job) {
    if (job.payload.agent === null)
        return null;
    const resolved = resolveAgent(machine, job);
    if (!('kind' in resolved))
        return resolved;
    to.faults.push(unknownField(to, 'agent', resolved.cause));
    return null;
}
/** Keys and schemas: of the signature, or of what the agent itself declares. */
function addAgentSchemas(machine, to, job, agent) {
    const { function: func } = job.payload;
    const properties = isObject(agent.inputs?.['properties'] ?? null) ? agent.inputs?.['properties'] : {};
    if (func.kind === 'none') {
        const keys = Object.keys(properties).filter((key) => key !== runContextKey && !key.startsWith('__'));
        if (keys.length > 0)
            to.fields['config_keys'] = keys;
    }
    addSchemas(machine, to, job, agent);
}
/** What an agent adds to its job at last. (AgentJobFactory.to_job_definition of dlt/_workspace/deployment/decorators.py) */
function finishAgent(to, job, { spec, file }) {
    const { agent } = job.payload;
    const option = (name) => agent?.options.get(name) ?? none;
    const held = (name) => (isObject(to.fields[name] ?? null) ? to.fields[name] : {});
    to.fields['execute'] = { concurrency: 5n, ...spec.execute, ...held('execute') };
    to.fields['expose'] = { ...held('expose'), category: 'background_agent' };
    const definition = { engine_version: 1n, name: spec.name };
    if (spec.description !== null)
        definition['description'] = spec.description;
    if (file !== null)
        definition['agent_file'] = file;
    for (const [key, items] of Object.entries(spec.components))
        if (items.length > 0)
            definition[key] = items;
    const texts = { ...to, fields: definition };
    for (const key of ['instructions', 'model']) {
        const value = option(key);
        if (value.kind !== 'none' && !(value.kind === 'str' && value.value === ''))
            addValue(texts, key, value);
    }
    to.fields['agent'] = definition;
    const loop = agent?.options.has('loop') === true ? option('loop') : null;
    if (loop !== null && loop.kind !== 'str') {
        to.faults.push(unknownField(to, 'require', loop.kind === 'unknown' ? loop.cause : cause('its loop is no text', agent_job_placeOf(to))));
        return;
    }
    const require = held('require');
    const groups = isTrue(require['dependency_groups']) ? require['dependency_groups'] : [];
    const group = `agent-loop-${loop?.value ?? 'pydantic-ai'}`;
    const all = Array.isArray(groups) && !groups.includes(group) ? [...groups, group] : (groups ?? []);
    to.fields['require'] = { ...require, dependency_groups: all };
}
const agent_job_placeOf = ({ place }) => place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };

;// CONCATENATED MODULE: ./out/deployment/job-definition.js












/** The manifest's definition of a decorated job. (JobFactory.to_job_definition of dlt/_workspace/deployment/decorators.py) */
function jobDefinition(machine, job, rules) {
    const { function: func, keys, place } = job.payload;
    const ref = jobRefOf(job);
    const label = typeof ref === 'string' ? `\`${ref}\`` : 'a job';
    const to = jobFields(label, place, rules);
    const held = (name) => job.names.names.get(name) ?? job.names.havoc ?? none;
    if (rules.engine > 1n)
        to.fields['engine_version'] = rules.engine;
    const agent = agentOf(machine, to, job);
    addValue(to, 'job_ref', typeof ref === 'string' ? literal_str(ref) : ref);
    addEntryPoint(machine, to, job);
    addValue(to, 'triggers', held('trigger'));
    addValue(to, 'execute', held('execute'));
    addIfTrue(machine, to, 'expose', held('expose'));
    if (func.kind !== 'none')
        job_definition_addDescription(machine, to, func);
    else if (agent !== null && agent.spec.description !== null)
        to.fields['description'] = agent.spec.description;
    if (agent !== null)
        to.fields['access'] = agent.spec.access;
    addIfTrue(machine, to, 'config_keys', keys.kind === 'tuple' ? { kind: 'list', items: [...keys.items], havoc: null } : keys);
    if (agent !== null)
        addAgentSchemas(machine, to, job, agent);
    else if (rules.engine > 1n)
        addSchemas(machine, to, job);
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
    if (agent !== null)
        finishAgent(to, job, agent);
    return { job: to.fields, faults: to.faults, place };
}
function addPolicy(to, name, policy) {
    if (policy.kind !== 'str' || policy.value !== 'auto')
        addValue(to, name, policy);
}
/** A job without a function is an agent, and its entry point the name that it was found under. */
function addEntryPoint(machine, to, job) {
    const { function: func, agent } = job.payload;
    const point = jobFields(to.label, to.place, to.rules);
    const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 };
    const held = (name) => job.names.names.get(name) ?? none;
    const isFunction = func.kind !== 'none';
    addValue(point, 'module', isFunction ? (attribute_findAttribute(machine, func, '__module__', place) ?? none) : held('_module_name'));
    addValue(point, 'function', isFunction ? job_definition_nameOf(machine, func, place) : held('_attr_name'));
    addValue(point, 'job_type', held('job_type'));
    to.fields['entry_point'] = { ...point.fields, launcher: launcher(agent === null ? 'job' : 'agent') };
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
        ? unknown(cause('it is the docstring of a class that is not read', place))
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
    return texts.length === items.length ? byCodePoint(texts) : unknown(cause('`__dir__` lists what is no text', place));
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
        countName(machine, place);
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
            jobs.push(counted(machine, jobDefinition(machine, foundUnder(machine, value, module, name), rules), place));
        else if (value.kind === 'module') {
            const found = jobOfModule(machine, value, module, rules);
            if (found?.kind === 'unknown')
                diagnostics.push(evaluate_refuse(found));
            else if (found !== null)
                jobs.push(counted(machine, found.job, place));
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
/** An agent without a function is known by the first name that it is found under. */
function foundUnder(machine, job, module, name) {
    const { function: func, agent } = job.payload;
    if (agent === null || func.kind !== 'none')
        return job;
    const { names } = job.names;
    if (!names.has('_module_name')) {
        bind(machine, job.names, '_module_name', literal_str(module.name));
        bind(machine, job.names, '_attr_name', literal_str(name));
    }
    const section = names.get('section');
    if (section === undefined || section.kind === 'none')
        bind(machine, job.names, 'section', literal_str(module.name.split('.').at(-1) ?? ''));
    return job;
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
            jobs.push(counted(machine, jobDefinition(machine, foundUnder(machine, value, module, name), rules), place));
        else if (value.kind === 'module') {
            const found = isLocalModule(value, module) ? jobOfModule(machine, value, module, rules) : null;
            if (found?.kind === 'unknown')
                diagnostics.push(evaluate_refuse(found));
            else if (found !== null)
                jobs.push(counted(machine, found.job, place));
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
    const rules = options.dlt.prerelease === undefined ? (0,dlt_rules/* dltRules */._d)(options.dlt) : null;
    if (rules !== null)
        return generateByRules(options, rules);
    return { manifest: null, diagnostics: [unread(options.dlt)], places: new Map() };
}
/** What a version was before it was released is not what it is: dlt 1.30.1a1 writes engine 2, and 1.30 engine 1. */
function unread(dlt) {
    const version = dltVersionText(dlt);
    return dlt.prerelease === undefined
        ? (0,diagnostics_diagnostic/* diagnose */.h4)('DLT_VERSION_UNREAD', { version, known: knownDlts })
        : (0,diagnostics_diagnostic/* diagnose */.h4)('DLT_VERSION_PRERELEASE', { version, known: knownDlts });
}
function generateByRules(options, rules) {
    const provide = firstOf([frameworkModules(), dltModules(rules, options.files), standardModules(options.python)]);
    const evaluation = evaluateModule({
        files: options.files,
        module: options.module,
        version: options.python,
        ...(options.parse === undefined ? {} : { parse: options.parse }),
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
    const expanded = expandJobs(withDashboard(found, module, rules), rules, (work) => {
        machine.journal.spend(work);
        machine.step(generate_manifest_nowhere);
    });
    const jobs = expanded.jobs.map((declared) => finished(declared, rules));
    const document = {
        engine_version: rules.engine,
        created_at: options.createdAt,
        deployment_module: module.name,
        jobs: jobs.map((declared) => declared.job),
    };
    const faults = generate_manifest_distinct([
        ...found.diagnostics,
        ...expanded.diagnostics,
        ...jobs.flatMap((declared) => declared.faults),
        ...generate_manifest_describe(machine, module, document),
    ]);
    const places = placesOf(jobs);
    if (faults.some(diagnostics_diagnostic/* isError */.bJ))
        return { manifest: null, diagnostics: faults, places };
    const validation = (0,validate_manifest/* validateManifest */.y)(document, rules);
    const diagnostics = [...faults, ...validation.diagnostics.map((one) => placed(one, jobs, places))];
    return { manifest: diagnostics.some(diagnostics_diagnostic/* isError */.bJ) ? null : document, diagnostics, places };
}
/** One fault of each kind at a place: what many jobs depend on is refused once. */
function generate_manifest_distinct(faults) {
    const seen = new Set();
    return faults.filter(({ code, message, location }) => {
        const key = JSON.stringify([code, message, location]);
        return !seen.has(key) && seen.add(key);
    });
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
    const exposed = generate_manifest_isObject(expose) && !('manual' in expose) ? { ...expose, manual: true } : expose;
    const triggers = declared.job['triggers'];
    const texts = Array.isArray(triggers) ? triggers.filter((one) => typeof one === 'string') : [];
    const chosen = defaultTrigger(texts, rules);
    const job = { ...declared.job, expose: exposed, ...(chosen === null ? {} : { default_trigger: chosen }) };
    return { ...declared, job };
}
const generate_manifest_nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 };
const generate_manifest_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Description and tags of the workspace, from the docstring and `__tags__`. */
function generate_manifest_describe(machine, module, document) {
    const faults = [];
    const doc = module.names.names.get('__doc__');
    if (doc?.kind === 'unknown')
        faults.push(evaluate_refuse(doc));
    const [line = ''] = (0,python_strip/* pythonStrip */.pn)(doc?.kind === 'str' ? doc.value : '').split('\n');
    if ((0,python_strip/* pythonStrip */.pn)(line) !== '')
        document['description'] = (0,python_strip/* pythonStrip */.pn)(line);
    const tags = module.names.names.get('__tags__');
    if (tags === undefined)
        return faults;
    const given = truth(machine, tags, generate_manifest_nowhere);
    if (given === false)
        return faults;
    const items = given === true ? iterate(machine, tags, generate_manifest_nowhere) : given;
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
    const quoted = [...diagnostic.message.matchAll(/'([^']+)'/g)].map(([, text = '']) => text);
    const named = quoted.find((text) => places.has(text));
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

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   rj: () => (/* binding */ branchCommits),
/* harmony export */   s1: () => (/* binding */ changeBase)
/* harmony export */ });
/* harmony import */ var _committed_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6693);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4544);


/**
 * The commits that a branch at `to` went through since it was at `from`, oldest first and no more than `most` of the
 * newest; the last one alone where `from` is null. Null where the repository does not know them.
 */
async function branchCommits(folder, env, from, to, most) {
    const range = from === null ? ['--max-count=1', to] : [`--max-count=${most}`, `${from}..${to}`];
    const lines = await answer(folder, env, ['rev-list', '--first-parent', '--parents', ...range, '--']);
    return lines === null ? null : lines.map(branchCommit).toReversed();
}
/**
 * The commit that the checkout changes: of a merge of `head` what it was merged into, else the last commit that the checkout
 * has in common with `base`. Null where the repository does not know it.
 */
async function changeBase(folder, env, base, head) {
    const [, into, ...merged] = await mergedInto(folder, env);
    const isMerge = into !== undefined && head !== undefined && merged.includes(head);
    return isMerge ? into : await (0,_committed_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commonCommit */ .P)(folder, env, base, 'HEAD');
}
/** The commit of the checkout, what it was put on top of, and what it merged into that; none where there is no commit. */
async function mergedInto(folder, env) {
    const lines = await answer(folder, env, ['rev-list', '--max-count=1', '--parents', 'HEAD', '--']);
    return lines?.[0]?.split(' ') ?? [];
}
function branchCommit(line) {
    const [commit = '', parent = null] = line.split(' ');
    return { commit, parent };
}
async function answer(folder, env, args) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(args, { cwd: folder, env, settings: [['safe.directory', '*']] });
    return code === 0
        ? stdout
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== '')
        : null;
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

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ isSelector)
/* harmony export */ });
/* unused harmony exports matchTriggers, pickTrigger */
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
            if (fnmatch(trigger, pattern))
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
    if (isTriggerType(selector))
        return `${selector}:*`;
    return selector.endsWith(':') ? `${selector}*` : selector;
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ validateManifest)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
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
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4121);
/* harmony import */ var _dlt_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9606);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1703);
/* harmony import */ var _job_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8923);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);
/* harmony import */ var _vocabularies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3006);







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
const trigger = parsed('MANIFEST_TRIGGER_INVALID', _trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrigger */ .uc);
const freshness = parsed('MANIFEST_FRESHNESS_INVALID', _freshness_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFreshness */ .RT);
const entryPoint = {
    required: { module: text, job_type: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .jobTypes */ .LV), launcher: text },
    optional: { function: nullable(text) },
};
const expose = ({ engine }) => ({
    required: {},
    optional: {
        display_name: text,
        tags: either('str or list of str', text, list(text)),
        starred: boolean,
        manual: boolean,
        interface: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .interfaces */ .PZ),
        category: oneOf(engine === 1n ? _vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .categories */ .LZ : _vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .backgroundCategories */ .t6),
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
    optional: { end: text, ...(engine === 1n ? {} : { mode: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .intervalModes */ .CY) }) },
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
const firstFields = { allow_external_schedulers: boolean, refresh: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshPolicies */ .MY) };
const anyObject = typed('dict', isObject);
const secondFields = {
    incremental_mode: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .incrementalModes */ .lI),
    refresh_propagation: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshPolicies */ .MY),
    auto_refresh_pipeline_mode: oneOf(_vocabularies_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshModes */ .u),
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


/***/ })

};
