export const id = 518;
export const ids = [518];
export const modules = {

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

/***/ 7518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePlanJson: () => (/* binding */ parsePlanJson)
});

// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __webpack_require__(6663);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./out/reconcile/plan.js

/**
 * The plan: what a deploy would do, as data. This is also the document of `plan --format json`,
 * so the names are the seeds' own and a change of shape is a change of `version`.
 */
const jsonValue = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
    schemas/* null */.chJ(),
    schemas/* boolean */.zMY(),
    schemas/* bigint */.oad(),
    schemas/* number */.aig(),
    schemas/* string */.YjP(),
    schemas/* array */.YOg(jsonValue),
    schemas/* record */.g1P(schemas/* string */.YjP(), jsonValue),
]));
const plan_location = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr().exactOptional(),
    endColumn: schemas/* int */.Whr().exactOptional(),
    source: schemas/* string */.YjP().exactOptional(),
});
const jobStatuses = ['added', 'updated', 'unchanged', 'archived'];
/** `before` or `after` is absent where the field is. */
const fieldChangeSchema = schemas/* strictObject */.rej({
    /** `triggers[0]`, `execute.timeout.timeout`: path within the job definition. */
    path: schemas/* string */.YjP(),
    before: jsonValue.exactOptional(),
    after: jsonValue.exactOptional(),
});
const jobChangeSchema = schemas/* strictObject */.rej({
    job_ref: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(jobStatuses),
    fields: schemas/* array */.YOg(fieldChangeSchema),
});
/** One file of the code package. Sizes in bytes. */
const fileChangeSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Jobs whose code imports the file, directly or not: at most a hundred. Absent where that is not known. */
    jobs: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    before: schemas/* int */.Whr().exactOptional(),
    after: schemas/* int */.Whr().exactOptional(),
});
const versionStatuses = ['new', 'changed', 'unchanged', 'not compared'];
const deploymentChangeSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(versionStatuses),
    content_hash: schemas/* string */.YjP(),
    added: schemas/* array */.YOg(fileChangeSchema),
    updated: schemas/* array */.YOg(fileChangeSchema),
    deleted: schemas/* array */.YOg(fileChangeSchema),
});
/** A plain setting carries its values as TOML writes them; a secret never does. */
const keyChangeSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['config', 'secret']),
    change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'missing']),
    before: schemas/* string */.YjP().exactOptional(),
    after: schemas/* string */.YjP().exactOptional(),
});
const profileChangeSchema = schemas/* strictObject */.rej({
    /** Empty for the files that apply to every profile. */
    profile: schemas/* string */.YjP(),
    keys: schemas/* array */.YOg(keyChangeSchema),
});
const configurationChangeSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(versionStatuses),
    content_hash: schemas/* string */.YjP(),
    profiles: schemas/* array */.YOg(profileChangeSchema),
});
const hazardSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['warning', 'error']),
    job_ref: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
    location: plan_location.nullable(),
});
const diagnosticSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['warning', 'error']),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
    location: plan_location.nullable(),
});
/** What the plan was drawn against. Null before the first deployment. */
const baseSchema = schemas/* strictObject */.rej({
    deployment: schemas/* int */.Whr().nullable(),
    configuration: schemas/* int */.Whr().nullable(),
    manifest_hash: schemas/* string */.YjP().nullable(),
});
const runCount = schemas/* strictObject */.rej({ before: schemas/* int */.Whr().nullable(), after: schemas/* int */.Whr().nullable() });
/** What a plan means for what runs when. Counts are of runs that the clock starts; null where that cannot be told. */
const impactSchema = schemas/* strictObject */.rej({
    runs_per_year: runCount,
    /** The jobs that change. */
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        job_ref: schemas/* string */.YjP(),
        runs_per_year: runCount,
        /** The next three, on the clocks of the job, ISO 8601. They are of the moment the plan was drawn at. */
        next_runs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)),
        /** Whose clocks those are, as the job has it. Absent for UTC. */
        time_zone: schemas/* string */.YjP().exactOptional(),
        /** Jobs that wait for this one, directly or not, nearest first: at most a hundred. Of an archived job those that did. */
        affects: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Present where there are more. */
        affects_more: schemas/* literal */.euz(true).exactOptional(),
    })),
    /** Which job waits for which, among all of them. */
    edges: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: schemas/* string */.YjP(), to: schemas/* string */.YjP(), kind: schemas/* enum */.k5n(['success', 'fail', 'fresh']) })),
});
/** A value of the configuration that jobs of a profile need, by name. What it is, is not known here. */
const needSchema = schemas/* strictObject */.rej({
    profile: schemas/* string */.YjP(),
    /** Dotted, where dlt looks for it first. */
    key: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['config', 'secret']),
    state: schemas/* enum */.k5n(['provided', 'missing', 'empty']),
    /** The repository secret that would give it. */
    variable: schemas/* string */.YjP(),
    /** The jobs that need it, by reference. */
    jobs: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** Where the code asks for it. */
    location: plan_location.nullable(),
});
const movedJob = schemas/* strictObject */.rej({ job_ref: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['added', 'updated', 'archived']) });
/** The change beside the deploy: from its base to it, and from what is deployed to that base. */
const reviewSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz('compared'), changes: schemas/* array */.YOg(movedJob), drift: schemas/* array */.YOg(movedJob) }),
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz('not compared'), reason: schemas/* string */.YjP() }),
]);
const planSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    platform: schemas/* enum */.k5n(['git', 'dlthub']),
    workspace: schemas/* string */.YjP(),
    base: baseSchema,
    manifest: schemas/* strictObject */.rej({ hash: schemas/* string */.YjP(), jobs: schemas/* int */.Whr() }),
    counts: schemas/* strictObject */.rej({ added: schemas/* int */.Whr(), updated: schemas/* int */.Whr(), unchanged: schemas/* int */.Whr(), archived: schemas/* int */.Whr() }),
    /** Declared jobs in the author's order, then archived ones in the order they were deployed in. */
    jobs: schemas/* array */.YOg(jobChangeSchema),
    deployment: deploymentChangeSchema,
    configuration: configurationChangeSchema,
    hazards: schemas/* array */.YOg(hazardSchema),
    diagnostics: schemas/* array */.YOg(diagnosticSchema),
    /** Absent where nobody told the time, and of too many jobs. No hash covers it. */
    impact: impactSchema.exactOptional(),
    /** What the jobs need of the configuration and whether they are given it. Absent where secrets could not be seen. No hash covers it. */
    needs: schemas/* array */.YOg(needSchema).exactOptional(),
    /** Absent where there is no base to compare with. No hash covers it. */
    review: reviewSchema.exactOptional(),
    /** Base64 SHA3-256. `plan` covers the other three and the base: two equal plan hashes do the same thing. */
    hashes: schemas/* strictObject */.rej({ manifest: schemas/* string */.YjP(), deployment: schemas/* string */.YjP(), configuration: schemas/* string */.YjP(), plan: schemas/* string */.YjP() }),
});

// EXTERNAL MODULE: ./out/report/plan-json.js
var plan_json = __webpack_require__(1819);
;// CONCATENATED MODULE: ./out/report/parse-plan-json.js



/** Reads the document of `plan --format json` back; null where it is no plan of this version. */
function parsePlanJson(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid' || !(0,plan_json/* isObject */.Gv)(parsed.value))
        return null;
    const document = (0,plan_json/* outsideJobs */.Gg)(parsed.value, (value) => (typeof value === 'bigint' ? Number(value) : value));
    const plan = planSchema.safeParse(document);
    return plan.success ? plan.data : null;
}


/***/ })

};
