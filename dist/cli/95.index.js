export const id = 95;
export const ids = [95];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelJobs: () => (/* binding */ cancelJobs),
/* harmony export */   cancelRun: () => (/* binding */ cancelRun),
/* harmony export */   findRun: () => (/* binding */ findRun),
/* harmony export */   listRuns: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _manifest_selector__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
/* harmony import */ var _platform_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9674);
/* harmony import */ var _pick_deployed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2097);




/** How many runs a list shows. */
const listed = 100;
/** The latest runs of everything, of a job, or of what a selector picks; newest first. */
async function listRuns(runner, text, underWay) {
    const jobs = text === null ? null : await refsOf(runner, text);
    return await runner.runs({ jobs, number: null, underWay, limit: listed });
}
async function refsOf(runner, text) {
    if (!(0,_manifest_selector__WEBPACK_IMPORTED_MODULE_1__/* .isSelector */ .cB)(text))
        return [(0,_pick_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedJob */ .U_)(await runner.jobs(), text).ref];
    return (await (0,_pick_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .selectDeployed */ .vy)(runner, [text])).map(({ ref }) => ref);
}
/** The run of a job with a number, or its latest. Rejects with `JOB_UNKNOWN`, `RUN_UNKNOWN`, `RUN_NONE`. */
async function findRun(runner, name, number) {
    const { ref: job } = (0,_pick_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedJob */ .U_)(await runner.jobs(), name);
    const [run] = await runner.runs({ jobs: [job], number, underWay: false, limit: 1 });
    if (run !== undefined)
        return run;
    throw number === null ? (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('RUN_NONE', { job }) : (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('RUN_UNKNOWN', { job, number: String(number) });
}
/** Asks to stop one run. Rejects with `RUN_OVER` where there is nothing to stop. */
async function cancelRun(runner, name, number) {
    const run = await findRun(runner, name, number);
    const [outcome] = (0,_platform_runner__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(run) === 'under way' ? await runner.cancel([run.id], false) : [];
    if (outcome !== undefined && outcome.kind !== 'over')
        return outcome;
    throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('RUN_OVER', { job: run.job, number: String(run.number), status: run.status });
}
/** Asks to stop whatever runs of the jobs that are selected or named. */
async function cancelJobs(runner, texts, dryRun) {
    const jobs = (await (0,_pick_deployed_js__WEBPACK_IMPORTED_MODULE_3__/* .selectDeployed */ .vy)(runner, texts)).map(({ ref }) => ref);
    const runs = await runner.runs({ jobs, number: null, underWay: true, limit: Number.POSITIVE_INFINITY });
    const stopped = await runner.cancel(runs.map(({ id }) => id), dryRun);
    const going = new Set(runs.map(({ job }) => job));
    return { stopped, idle: jobs.filter((job) => !going.has(job)) };
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ matchesNothing),
/* harmony export */   U_: () => (/* binding */ deployedJob),
/* harmony export */   kw: () => (/* binding */ pickDeployed),
/* harmony export */   vy: () => (/* binding */ selectDeployed)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8923);
/* harmony import */ var _manifest_selector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2827);
/* harmony import */ var _unknown_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3331);




/** Tells selectors from names of deployed jobs. Asks for jobs only where one is named. Rejects with `JOB_UNKNOWN`. */
async function pickDeployed(runner, texts) {
    const selectors = texts.filter(isPattern);
    const names = texts.filter((text) => !isPattern(text));
    if (names.length === 0)
        return { selectors, jobs: [] };
    const live = (await runner.jobs()).filter(({ archived }) => !archived);
    return { selectors, jobs: [...new Set(names.map((name) => deployedJob(live, name).ref))] };
}
/** The deployed jobs that any of the texts selects or names. Rejects with `JOB_UNKNOWN` and `SELECTOR_MATCHES_NOTHING`. */
async function selectDeployed(runner, texts) {
    const live = (await runner.jobs()).filter(({ archived }) => !archived);
    const selectors = texts.filter(isPattern);
    const named = new Set(texts.filter((text) => !isPattern(text)).map((name) => deployedJob(live, name).ref));
    const found = live.filter(({ ref, type, triggers }) => named.has(ref) || (0,_manifest_selector__WEBPACK_IMPORTED_MODULE_2__/* .matchTriggers */ .j6)(type, triggers, selectors).length > 0);
    if (found.length === 0)
        throw matchesNothing(texts);
    return found;
}
function matchesNothing(texts) {
    return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SELECTOR_MATCHES_NOTHING', { selectors: texts.map((text) => `\`${text}\``).join(', ') });
}
/** One job, by ref, `section.name` or a name that it alone has; a live one goes before one that is archived. */
function deployedJob(jobs, name) {
    const live = jobs.filter(({ archived }) => !archived);
    const found = [live, jobs].map((among) => {
        const resolved = (0,_manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__/* .resolveJobRef */ .fw)(name, among.map(({ ref }) => ref));
        if (resolved.kind === 'resolved')
            return among.find(({ ref }) => ref === resolved.ref) ?? null;
        if (resolved.diagnostic.code === 'JOB_REF_AMBIGUOUS')
            throw new _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .DeploymentError */ .gt([resolved.diagnostic]);
        return null;
    });
    const [job] = found.filter((each) => each !== null);
    if (job === undefined)
        throw (0,_unknown_job_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownJob */ .G)(name, jobs.map(({ ref }) => ref));
    return job;
}
/** A text with wildcards names no job. */
const isPattern = (text) => (0,_manifest_selector__WEBPACK_IMPORTED_MODULE_2__/* .isSelector */ .cB)(text) || /[*?[]/.test(text);


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unknownJob)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _diagnostics_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
/* harmony import */ var _manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8923);



/** `JOB_UNKNOWN`, with the name that a slip of the fingers could have meant: in any form that a job may be named in. */
function unknownJob(name, refs) {
    const forms = refs.flatMap((ref) => [(0,_manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(ref), ref.replace(/^jobs\./, ''), ref]);
    const meant = (0,_diagnostics_nearest__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, forms);
    return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('JOB_UNKNOWN', { job: name, suggestion: meant === undefined ? '' : `Did you mean \`${meant}\`? ` });
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


/***/ })

};
