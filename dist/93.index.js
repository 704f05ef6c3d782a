export const id = 93;
export const ids = [93,958];
export const modules = {

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

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRunner: () => (/* binding */ withRunner)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);


/** Opens the workspace's platform, to run jobs there. Rejects with `PLATFORM_RUNS_NOTHING`. */
async function withRunner(door, request, use) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .A)(door, request, async (_, platform) => {
        if (platform.runner === undefined)
            throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PLATFORM_RUNS_NOTHING', { platform: platform.name });
        return await use(platform.runner);
    });
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triggerAndWait: () => (/* binding */ triggerAndWait)
});

// EXTERNAL MODULE: ./out/io/interrupt.js
var interrupt = __webpack_require__(1514);
;// CONCATENATED MODULE: ./out/commands/cancelled-with.js

/**
 * Does `work` with a platform whose runs end with this process: where it is interrupted, what it started is cancelled
 * before it ends, and `say` is told so. An interrupt while the platform is asked to start jobs waits for the answer, since
 * nobody else knows which runs came of it. A second interrupt does not wait.
 */
async function cancelledWith(platform, say, work) {
    let starting = null;
    let runs = [];
    let over = () => undefined;
    async function own(start, outcomesOf) {
        if (starting === null)
            over = (0,interrupt/* beforeInterrupt */.D)(cancel);
        const answer = start();
        const told = answer.then((given) => {
            runs = [...runs, ...startedRuns(outcomesOf(given))];
        }, () => undefined);
        starting = Promise.all([starting, told]);
        await told;
        return await answer;
    }
    async function cancel() {
        await starting;
        if (runs.length === 0)
            return say('Interrupted: nothing had started.');
        say(`Interrupted: cancelling ${runs.map(({ job, number }) => `run ${number} of ${job}`).join(', ')}`);
        const ids = runs.map(({ id }) => id);
        const outcomes = await platform.cancel(ids, false).catch(() => []);
        const stopped = outcomes.filter(({ kind }) => kind !== 'failed').length;
        say(stopped === ids.length ? 'Cancelled.' : 'Not all could be cancelled: `dlt-deploy runs list` shows what goes on.');
    }
    try {
        return await work({
            ...platform,
            trigger: (request) => request.dryRun ? platform.trigger(request) : own(() => platform.trigger(request), asTheyAre),
            start: (request) => own(() => platform.start(request), alone),
            keep(kept) {
                runs = kept;
            },
        });
    }
    finally {
        over();
    }
}
/** The runs that came of a start. */
function startedRuns(outcomes) {
    return outcomes.flatMap((each) => (each.kind === 'started' && each.run !== null ? [each.run] : []));
}
const asTheyAre = (outcomes) => outcomes;
const alone = (outcome) => [outcome];

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/manifest/selector.js
var selector = __webpack_require__(2827);
;// CONCATENATED MODULE: ./out/diagnostics/nearest.js
/** Nobody types longer ones. */
const longest = 200;
/** The known word that a typing slip could have meant: at most two letters away, and no more than half of the word. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const ranked = [...new Set(known)]
        .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
        .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
        .filter(({ distance }) => distance <= 2 && distance * 2 <= word.length)
        .toSorted((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Levenshtein's edit distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./out/commands/unknown-job.js



/** `JOB_UNKNOWN`, with the name that a slip of the fingers could have meant: in any form that a job may be named in. */
function unknownJob(name, refs) {
    const forms = refs.flatMap((ref) => [(0,job_ref/* shortName */.EU)(ref), ref.replace(/^jobs\./, ''), ref]);
    const meant = nearest(name, forms);
    return (0,diagnostic/* failure */.V2)('JOB_UNKNOWN', { job: name, suggestion: meant === undefined ? '' : `Did you mean \`${meant}\`? ` });
}

;// CONCATENATED MODULE: ./out/commands/pick-deployed.js




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
    const found = live.filter(({ ref, type, triggers }) => named.has(ref) || matchTriggers(type, triggers, selectors).length > 0);
    if (found.length === 0)
        throw matchesNothing(texts);
    return found;
}
function matchesNothing(texts) {
    return (0,diagnostic/* failure */.V2)('SELECTOR_MATCHES_NOTHING', { selectors: texts.map((text) => `\`${text}\``).join(', ') });
}
/** One job, by ref, `section.name` or a name that it alone has; a live one goes before one that is archived. */
function deployedJob(jobs, name) {
    const live = jobs.filter(({ archived }) => !archived);
    const found = [live, jobs].map((among) => {
        const resolved = (0,job_ref/* resolveJobRef */.fw)(name, among.map(({ ref }) => ref));
        if (resolved.kind === 'resolved')
            return among.find(({ ref }) => ref === resolved.ref) ?? null;
        if (resolved.diagnostic.code === 'JOB_REF_AMBIGUOUS')
            throw new diagnostic/* DeploymentError */.gt([resolved.diagnostic]);
        return null;
    });
    const [job] = found.filter((each) => each !== null);
    if (job === undefined)
        throw unknownJob(name, jobs.map(({ ref }) => ref));
    return job;
}
/** A text with wildcards names no job. */
const isPattern = (text) => (0,selector/* isSelector */.cB)(text) || /[*?[]/.test(text);

;// CONCATENATED MODULE: ./out/commands/trigger-jobs.js

/** Starts every deployed job that is selected or named. Rejects with `JOB_UNKNOWN` and `SELECTOR_MATCHES_NOTHING`. */
async function triggerJobs(door, runner, request) {
    const picked = await pickDeployed(runner, request.selectors);
    door.progress(request.dryRun ? 'Asking what would start' : 'Triggering');
    const outcomes = await runner.trigger({ ...request, ...picked });
    if (outcomes.length === 0)
        throw matchesNothing(request.selectors);
    return outcomes;
}

// EXTERNAL MODULE: ./out/platform/runner.js
var platform_runner = __webpack_require__(9674);
;// CONCATENATED MODULE: ./out/commands/follow-run.js


/** Milliseconds between two looks at a run: quick at first, so that a short run is noticed at once. */
const pauses = { first: 1_000, growth: 1.5, longest: 10_000 };
/** Waits until a run is over, its log passing by, and resolves to how it ended. Rejects with `RUN_STILL_GOING`. */
async function followRun(door, runner, run, { until, show }) {
    if (show !== null)
        for await (const line of runner.log(run, { follow: true, until }))
            show(line);
    let latest = (await runner.run(run.id)) ?? run;
    for (let pause = pauses.first; (0,platform_runner/* standing */.J)(latest) === 'under way'; pause *= pauses.growth) {
        const left = until === null ? Number.POSITIVE_INFINITY : until - Date.parse(door.now());
        if (left <= 0)
            throw stillGoing(latest);
        await door.sleep(Math.min(pause, pauses.longest, left));
        latest = (await runner.run(run.id)) ?? latest;
    }
    return latest;
}
function stillGoing({ job, number, status }) {
    return (0,diagnostic/* failure */.V2)('RUN_STILL_GOING', { job, number: String(number), status });
}

;// CONCATENATED MODULE: ./out/commands/watch-runs.js


/** Lines of a log that wait for their turn; of more, the last ones. */
const mostWaiting = 20_000;
/**
 * Waits until all runs are over or until `until`, in milliseconds since 1970. The log whose turn it is passes by live;
 * those behind it are kept until it is over. One run that is lost sight of keeps nobody from watching the others.
 */
async function watchRuns(door, runner, runs, until, reader) {
    const faults = new Map();
    const turns = inTurn(runs, reader);
    const latest = await Promise.all(runs.map(async (run, at) => {
        const seen = await followRun(door, runner, run, { until, show: (line) => turns.line(at, line) }).catch(async (fault) => {
            if (!(fault instanceof diagnostic/* DeploymentError */.gt))
                throw fault;
            for (const each of fault.diagnostics)
                if (each.code !== 'RUN_STILL_GOING')
                    faults.set(each.message, each);
            return (await runner.run(run.id).catch(() => null)) ?? run;
        });
        turns.end(at, seen);
        return seen;
    }));
    return { runs: latest, faults: [...faults.values()] };
}
/** What comes from many at once, handed on one after the other. */
function inTurn(runs, reader) {
    const waiting = runs.map(() => []);
    const ended = new Map();
    let turn = -1;
    const next = () => {
        turn += 1;
        const run = runs[turn];
        if (run === undefined)
            return;
        reader.begin(run);
        for (const line of waiting[turn]?.splice(0) ?? [])
            reader.line(line);
        close();
    };
    const close = () => {
        const run = ended.get(turn);
        if (run === undefined)
            return;
        reader.end(run);
        next();
    };
    next();
    return {
        line: (at, line) => {
            if (at === turn) {
                reader.line(line);
                return;
            }
            const lines = waiting[at] ?? [];
            lines.push(line);
            if (lines.length > mostWaiting)
                lines.shift();
        },
        end: (at, run) => {
            ended.set(at, run);
            if (at === turn)
                close();
        },
    };
}

// EXTERNAL MODULE: ./out/commands/with-runner.js
var with_runner = __webpack_require__(6958);
// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __webpack_require__(921);
;// CONCATENATED MODULE: ./out/report/log-text.js

/** Characters of one line of a log. Whoever writes longer ones writes for no reader. */
const longestLine = 20_000;
/**
 * A line of a run's log; null for what the platform says of itself. Colours and tabs stay; any other control character
 * is shown as an escape, a carriage return too, because some would take what follows it for a line of its own.
 */
function logText({ text, source, stream }) {
    if (source === 'runner')
        return null;
    const mark = source === 'setup' ? 'setup | ' : stream === 'stderr' ? '! ' : '';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours begin with one
    const parts = (0,visible_text/* shorten */.ml)(text, longestLine).split(/(\u001b\[[\d;]{0,30}m|\t)/);
    return mark + parts.map((part, at) => (at % 2 === 1 ? part : (0,visible_text/* visibleText */.Q6)(part))).join('');
}

// EXTERNAL MODULE: ./out/github/left-runs.js
var left_runs = __webpack_require__(2840);
// EXTERNAL MODULE: ./out/github/trigger-report.js + 1 modules
var trigger_report = __webpack_require__(5631);
;// CONCATENATED MODULE: ./out/github/trigger-and-wait.js








/**
 * Starts the jobs that the inputs select, and waits for them where the inputs say so, each log in a fold of its own. A
 * step that is cancelled cancels what it started, by itself or by its post step. Rejects with `SELECTOR_MATCHES_NOTHING`,
 * `JOB_UNKNOWN`, `PLATFORM_RUNS_NOTHING`, and with what the platform refuses.
 */
async function triggerAndWait(door, log, inputs, request) {
    const until = Date.parse(door.now()) + inputs.timeout * 60_000;
    const { selector: selectors, refresh, 'dry-run': dryRun, wait } = inputs;
    if (selectors.length === 0) {
        const expected = 'what to trigger: jobs, or patterns such as `tag:ingest`';
        throw (0,diagnostic/* failure */.V2)('INPUT_INVALID', { name: 'selector', expected, given: ', and is empty' });
    }
    const trigger = async (platform) => {
        const jobs = await triggerJobs(door, platform, { selectors, refresh, dryRun, profile: null });
        for (const job of jobs)
            log.print(`${job.job}: ${(0,trigger_report/* outcomeOf */.sG)(job)}`);
        return jobs;
    };
    return await (0,with_runner.withRunner)(door, request, async (runner) => {
        if (!wait)
            return { dryRun, watched: [], faults: [], jobs: await trigger(runner) };
        return await cancelledWith(runner, log.print, async (platform) => {
            const jobs = await trigger(platform);
            const runs = startedRuns(jobs);
            const ending = runs.length > 0 ? await endingRuns(platform, runs) : [];
            platform.keep(ending);
            const ids = ending.map(({ id }) => id);
            if (ids.length === 0)
                return { dryRun, watched: ids, faults: [], jobs };
            const { runs: ended, faults } = await (0,left_runs/* withRememberedRuns */.d)(door.env, ids, () => watchRuns(door, platform, ending, until, {
                begin: (run) => log.openFold((0,trigger_report/* runTitle */.kh)(run)),
                line: (line) => {
                    const text = logText(line);
                    if (text !== null)
                        log.print(text);
                },
                end: (run) => {
                    log.closeFold();
                    log.print(`${(0,trigger_report/* runTitle */.kh)(run)}: ${run.status}`);
                },
            }));
            const byId = new Map(ended.map((run) => [run.id, run]));
            return { dryRun, watched: ids, faults, jobs: jobs.map((job) => withRun(job, byId)) };
        });
    });
}
/** A notebook, a dashboard or a stream runs until somebody ends it: nobody can wait for that. */
async function endingRuns(platform, runs) {
    const endless = (await platform.jobs()).filter(({ type }) => type === 'interactive' || type === 'stream');
    return runs.filter(({ job }) => !endless.some(({ ref }) => ref === job));
}
function withRun(job, byId) {
    if (job.kind !== 'started' || job.run === null)
        return job;
    return { ...job, run: byId.get(job.run.id) ?? job.run };
}


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ beforeInterrupt)
/* harmony export */ });
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** Runs `last` before a signal ends this process, and returns how to take that back. A second signal does not wait. */
function beforeInterrupt(last) {
    let interrupted = false;
    const listener = (signal) => {
        const end = () => process.exit(signals[signal]);
        if (interrupted)
            end();
        interrupted = true;
        void last().finally(end);
    };
    const names = Object.keys(signals);
    for (const name of names)
        process.on(name, listener);
    return () => {
        for (const name of names)
            process.off(name, listener);
    };
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


/***/ })

};
