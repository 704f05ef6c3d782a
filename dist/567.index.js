export const id = 567;
export const ids = [567,279];
export const modules = {

/***/ 3567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployWorkspace: () => (/* binding */ deployWorkspace)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 2 modules
var draw_plan = __webpack_require__(1630);
// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
;// CONCATENATED MODULE: ./out/commands/commit-order.js


/**
 * Refuses to put an older commit on top of the one in force, as the slower of two merges would. Asks the checkout, then
 * the platform; where neither can tell, says so. Rejects with `COMMIT_OLDER`.
 */
async function refuseOlderCommit(door, { root }, platform, { commit }, { source, base }) {
    const deployed = source?.commit ?? null;
    if (commit === null || deployed === null || commit === deployed)
        return [];
    const names = { commit: commit.slice(0, 12), deployed: deployed.slice(0, 12) };
    const older = (await (0,git_repository/* isAncestor */.QX)(root, door.env, commit, deployed)) ?? (await platform.precedes?.(commit, deployed)) ?? null;
    if (older === true)
        throw (0,diagnostic/* failure */.V2)('COMMIT_OLDER', { ...names, version: String(base.deployment ?? 0) });
    return older === null ? [(0,diagnostic/* diagnose */.h4)('COMMIT_ORDER_UNKNOWN', names)] : [];
}

// EXTERNAL MODULE: ./out/io/commit-range.js
var commit_range = __webpack_require__(9500);
// EXTERNAL MODULE: ./out/reconcile/change-digests.js
var change_digests = __webpack_require__(3503);
// EXTERNAL MODULE: ./out/workspace/configuration-listing.js
var configuration_listing = __webpack_require__(7817);
// EXTERNAL MODULE: ./out/commands/describe-change.js + 1 modules
var describe_change = __webpack_require__(7010);
// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
;// CONCATENATED MODULE: ./out/reconcile/plan-movements.js


/**
 * In what a plan differs from one drawn before it, one line each: jobs with their fields, files, settings. Plans drawn
 * against different versions differ in everything and nothing: of those only the versions are told.
 */
function planMovements(before, after) {
    const bases = moved(basesOf(before), basesOf(after));
    if (bases.length > 0)
        return bases;
    return [
        ...moved(jobsOf(before), jobsOf(after)),
        ...moved(filesOf(before), filesOf(after)),
        ...contentMoved(before, after),
        ...moved(settingsOf(before), settingsOf(after)),
    ];
}
function moved(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(code_point_order/* compareCodePoints */.O);
    return names
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => `${name} is ${after.get(name) ?? 'unchanged'}, and was ${before.get(name) ?? 'unchanged'}`);
}
function jobsOf({ jobs }) {
    return new Map(jobs.flatMap(({ job_ref, status, fields }) => [
        [job_ref, status],
        ...(status === 'updated'
            ? fields.map((field) => [`${job_ref} ${field.path}`, step(field)])
            : []),
    ]));
}
function step({ before, after }) {
    return `${shown(before)} → ${shown(after)}`;
}
const shown = (value) => (value === undefined ? 'absent' : (0,canonical_json/* canonicalJson */.d)(value));
function filesOf({ deployment }) {
    const rows = ['added', 'updated', 'deleted'].flatMap((change) => deployment[change].map(({ path, after }) => [
        `file ${path}`,
        after === undefined ? change : `${change}, ${after} bytes`,
    ]));
    return new Map(rows);
}
/** A file may keep its size and be another. */
function contentMoved(before, after) {
    const same = before.hashes.deployment === after.hashes.deployment;
    const told = moved(filesOf(before), filesOf(after)).length > 0;
    return same || told ? [] : ['files: the same names and sizes, with other content'];
}
function settingsOf({ configuration }) {
    const rows = configuration.profiles.flatMap(({ profile, keys }) => keys.map(({ key, kind, change, before, after }) => [
        `${kind === 'secret' ? 'secret' : 'setting'} ${key} of ${profile === '' ? 'all profiles' : profile}`,
        kind === 'secret' ? change : `${change} (${before ?? 'absent'} → ${after ?? 'absent'})`,
    ]));
    return new Map(rows);
}
function basesOf({ base }) {
    return new Map([
        ['base deployment', `v${base.deployment ?? 0}`],
        ['base configuration', `v${base.configuration ?? 0}`],
    ]);
}

;// CONCATENATED MODULE: ./out/commands/refusals.js



/** Movements that are told one by one. */
const most = 25;
/**
 * Refuses a plan that does not declare what was reviewed, in the parts that are deployed. Throws `PLAN_DIFFERS` with
 * every field that moved, as far as the reviewed plan is known.
 */
function refuseUnreviewed(plan, reviewed, parts) {
    if (reviewed === null)
        return;
    const compared = [...(parts.includes('deployment') ? ['manifest'] : []), ...parts];
    const moved = compared.filter((part) => plan.hashes[part] !== reviewed.hashes[part]);
    if (moved.length > 0) {
        const movements = 'jobs' in reviewed ? planMovements(reviewed, plan) : [];
        const shown = movements.slice(0, most).map((what) => (0,diagnostic/* diagnose */.h4)('PLAN_MOVED', { what }));
        const left = movements.length - shown.length;
        const others = left > 0 ? [(0,diagnostic/* diagnose */.h4)('PLAN_MOVED', { what: `${left} more` })] : [];
        throw new diagnostic/* DeploymentError */.gt([(0,diagnostic/* diagnose */.h4)('PLAN_DIFFERS', { moved: moved.join(' and ') }), ...shown, ...others]);
    }
}
/** Refuses a plan drawn against anything but what the reviewed one was drawn against. Throws `PLAN_STALE`. */
function refuseStale(plan, reviewed) {
    if (reviewed === null || plan.hashes.plan === reviewed.hashes.plan)
        return;
    if (!('base' in reviewed))
        throw (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: 'other versions' });
    const { deployment, configuration } = reviewed.base;
    throw (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}` });
}
/**
 * Refuses what is in force to be replaced where it is not what people were shown, and did not come there by the branch:
 * a rollback, a deploy of files that are in no commit, or one of another branch. `heads` are commits of the change itself,
 * which may have been tried before. A platform that keeps no commits cannot tell. Throws `PLAN_STALE`.
 */
async function refuseMovedBase({ env }, { root }, { source, base }, commit, heads) {
    if (source === null || (source.commit === null && source.runUrl === null && source.actor === null))
        return;
    const isOwn = source.commit !== null && heads.includes(source.commit);
    const byBranch = source.commit !== null && (await (0,git_repository/* isAncestor */.QX)(root, env, source.commit, commit)) === true;
    if (source.restores === undefined && source.dirty !== true && (isOwn || byBranch))
        return;
    throw (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: `another version than deployment v${base.deployment ?? 0}` });
}
/** Throws `HAZARD_NOT_ALLOWED` for the first danger that nobody accepted by name. */
function refuseHazards(plan, allow) {
    const refused = plan.hazards.find((hazard) => hazard.severity === 'error' && !allow.includes(hazard.code));
    if (refused !== undefined) {
        throw (0,diagnostic/* failure */.V2)('HAZARD_NOT_ALLOWED', { danger: refused.message, code: refused.code }, refused.location);
    }
}

;// CONCATENATED MODULE: ./out/commands/hold-to-review.js







/** More were never looked at by one person. */
const mostCommits = 30;
/**
 * Holds what is about to be deployed against what was reviewed. A plan that was shown and declares just this will do.
 * Where others were merged in between, it cannot: then every change that is not in force yet is held, by itself, against
 * what its own pull request showed it to do. Rejects with `PLAN_DIFFERS`, `PLAN_STALE`, `REVIEW_MISSING`, `REVIEW_UNKNOWN`.
 */
async function holdToReview(door, held, drawn) {
    const { commit } = held.source;
    if (commit === null)
        throw unknown('the workspace is in no commit', 'Commit it');
    const newest = await held.review.ask(commit);
    if (newest.kind === 'shown' && declaresTheSame(newest.shown, drawn)) {
        await refuseOtherBase(door, held, commit, drawn, [newest]);
        return { kind: isDrawnOn(newest.shown, drawn) ? 'exact' : 'same', pullRequest: newest.pullRequest };
    }
    return await holdEach(door, held, commit, drawn);
}
async function holdEach(door, held, commit, drawn) {
    const changes = await arriving(door, held, commit, drawn);
    const shown = changes.filter((change) => change.review.kind === 'shown');
    const unreviewed = changes.flatMap(({ review }) => (review.kind === 'none' ? [review.because] : []));
    const [first] = unreviewed;
    if (changes.length === 0 && !held.source.dirty)
        return { kind: 'none', because: 'all but its secrets was in force already' };
    if (first !== undefined && held.review.required)
        throw (0,diagnostic/* failure */.V2)('REVIEW_MISSING', { reason: first });
    if (shown.length === 0)
        return { kind: 'none', because: first ?? 'no commit of it came by a pull request' };
    if (held.source.dirty)
        throw unknown('files differ from the commit', 'Deploy what is committed, without files made on the way');
    for (const change of shown)
        await refuseOther(door, held, change);
    await refuseOtherBase(door, held, commit, drawn, shown.map(({ review }) => review));
    return { kind: 'merged', pullRequests: shown.map(({ review }) => review.pullRequest), unreviewed };
}
/** What is on the branch and not in force, oldest first; the last commit alone where the checkout does not reach back. */
async function arriving(door, { workspace: { root }, review }, commit, { deployed: { source } }) {
    const inForce = source?.commit ?? null;
    const onBranch = inForce !== null && (await (0,git_repository/* isAncestor */.QX)(root, door.env, inForce, commit)) === true;
    const since = onBranch ? inForce : review.since;
    const commits = await (0,commit_range/* branchCommits */.rj)(root, door.env, since, commit, mostCommits + 1);
    if (commits === null)
        return [{ from: null, to: commit, review: await review.ask(commit) }];
    if (commits.length > mostCommits)
        throw unknown(`more than ${mostCommits} commits came since the last deploy`, 'Look at the plan as a whole');
    const reviews = await Promise.all(commits.map((each) => review.ask(each.commit)));
    return commits.reduce((before, each, at) => joined(before, each, reviews[at]), []);
}
/** A pull request that was rebased comes as several commits. */
function joined(before, { commit, parent }, review) {
    const last = before.at(-1);
    const isSame = last !== undefined && review.pullRequest !== null && last.review.pullRequest === review.pullRequest;
    return isSame
        ? [...before.slice(0, -1), { ...last, to: commit, review }]
        : [...before, { from: parent, to: commit, review }];
}
/** Refuses a change that does to its base what it was not shown to do. */
async function refuseOther(door, held, { from, to, review }) {
    const { shown, head, pullRequest } = review;
    const name = `#${pullRequest}`;
    if (shown.change === null)
        throw unknown(`${name} does not say what it does to its base`, 'Plan it with its whole history (`fetch-depth: 0`)');
    if (shown.head !== head && shown.head !== to)
        throw differs(name, [`${name} shows commit ${shown.head.slice(0, 12)}, and ${head.slice(0, 12)} was merged`]);
    const now = from === null ? null : await (0,describe_change/* describeChange */.u)(door, held.workspace, held.module, { from, to });
    if (now === null)
        throw tooShallow;
    const kinds = (0,change_digests/* differingKinds */.aF)(shown.change, now);
    if (kinds.length === 0)
        return;
    const names = (0,change_digests/* differingNames */.rJ)(shown.change, now).map((what) => `${name} does to \`${what}\` what it did not show`);
    throw differs(`what ${name} does to ${kinds.join(' and ')}`, names);
}
/** The last change was shown on top of a version, or that was replaced by way of the branch. */
async function refuseOtherBase(door, { workspace }, commit, { plan, deployed }, reviews) {
    if (reviews.at(-1)?.shown.base.deployment === plan.base.deployment)
        return;
    const heads = reviews.map(({ head }) => head);
    await refuseMovedBase(door, workspace, deployed, commit, heads);
}
/** Movements that are told one by one. */
const hold_to_review_most = 25;
function differs(moved, names) {
    const left = names.length - hold_to_review_most;
    const told = [...names.slice(0, hold_to_review_most), ...(left > 0 ? [`${left} more`] : [])];
    return new diagnostic/* DeploymentError */.gt([
        (0,diagnostic/* diagnose */.h4)('PLAN_DIFFERS', { moved }),
        ...told.map((what) => (0,diagnostic/* diagnose */.h4)('PLAN_MOVED', { what })),
    ]);
}
const unknown = (reason, remedy) => (0,diagnostic/* failure */.V2)('REVIEW_UNKNOWN', { reason, remedy });
const tooShallow = unknown('the checkout has too little history', 'Check out with `fetch-depth: 0`');
function declaresTheSame({ hashes, settings }, { plan, declared }) {
    return (isHashOf(hashes.manifest, plan.hashes.manifest) &&
        isHashOf(hashes.deployment, plan.hashes.deployment) &&
        isHashOf(settings, (0,configuration_listing/* settingsHash */.Sc)(declared.configuration.profiles)));
}
function isDrawnOn({ base }, { plan }) {
    return base.deployment === plan.base.deployment && base.configuration === plan.base.configuration;
}
/** Where many plans are shown at once, each has but the beginnings of its hashes. */
const isHashOf = (shown, hash) => shown.length >= 16 && hash.startsWith(shown);

// EXTERNAL MODULE: ./out/commands/plan-workspace.js + 104 modules
var plan_workspace = __webpack_require__(5752);
;// CONCATENATED MODULE: ./out/commands/provenance.js
/** Who deploys, when and from what: the workflow run where there is one, else the person at the keyboard. */
function provenanceOf({ env, now }, { commit, dirty }) {
    const { GITHUB_ACTOR, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, USER } = env;
    const inRun = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
    return {
        at: now(),
        actor: GITHUB_ACTOR || USER || null,
        commit,
        ...(dirty ? { dirty } : {}),
        runUrl: inRun ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : null,
    };
}

// EXTERNAL MODULE: ./out/commands/refuse-other-checkout.js
var refuse_other_checkout = __webpack_require__(8789);
// EXTERNAL MODULE: ./out/commands/rehearse-plan.js
var rehearse_plan = __webpack_require__(1628);
// EXTERNAL MODULE: ./out/commands/source-commit.js
var source_commit = __webpack_require__(1670);
// EXTERNAL MODULE: ./out/commands/with-lock.js
var with_lock = __webpack_require__(7279);
;// CONCATENATED MODULE: ./out/commands/deploy-workspace.js











/**
 * Draws the plan anew, holds it against the reviewed one, and puts it in force: all of it or nothing. Where nothing
 * changes it takes no lock. Where somebody deploys first, the plan is drawn once more against what they left.
 */
async function deployWorkspace(door, request) {
    return await (0,plan_workspace/* withPlatform */.Ai)(door, request, async (workspace, platform) => {
        await (0,refuse_other_checkout/* refuseOtherCheckout */.H)(door, workspace, request);
        const drawn = await (0,plan_workspace/* draw */.$2)(door, request, workspace, platform, request.parts);
        refuseUnreviewed(drawn.plan, request.reviewed, request.parts);
        refuseHazards(drawn.plan, request.allow);
        if (!(0,draw_plan/* changesAnything */.g)(drawn.plan))
            return { ...drawn, outcome: 'unchanged' };
        refuseStale(drawn.plan, request.reviewed);
        const source = await (0,source_commit/* sourceCommit */.P)(workspace, door.env);
        const review = await reviewOf(door, request, workspace, source, drawn);
        if (request.dryRun) {
            const rehearsed = await (0,rehearse_plan/* rehearsePlan */.V)(door, platform, drawn, request.adHoc === true);
            return { ...rehearsed, ...review, outcome: 'dry run' };
        }
        const provenance = provenanceOf(door, source);
        const release = { ...releasedParts(drawn, request.parts), adHoc: request.adHoc === true, provenance };
        const work = { request, workspace, platform, source, release };
        const done = await (0,with_lock/* withLock */.k)(door, platform, provenance, () => putInForce(door, work, drawn), request.lockOwner);
        return { ...done, ...review };
    });
}
async function reviewOf(door, { review, module }, workspace, source, drawn) {
    if (review === undefined)
        return {};
    return { review: await holdToReview(door, { workspace, module, source, review }, drawn) };
}
/** How often a plan may be overtaken by somebody who does not ask for the lock. */
const overtakings = 5;
async function putInForce(door, work, first) {
    const { request, workspace, platform, source, release } = work;
    let drawn = first;
    request.onTurn?.();
    for (let left = overtakings;; left--) {
        drawn = await inOrder(door, work, drawn);
        door.progress('Deploying');
        const deployed = await platform.apply(drawn.deployed, release).catch((fault) => {
            if (left > 0 && isStale(fault))
                return null;
            throw fault;
        });
        if (deployed !== null)
            return { ...drawn, deployed, outcome: outcomeOf(drawn.deployed, deployed) };
        drawn = (0,plan_workspace/* compare */.UD)(door, request, workspace, platform, drawn.declared, await platform.read(), request.parts);
        refuseStale(drawn.plan, request.reviewed);
        await reviewOf(door, request, workspace, source, drawn);
        refuseHazards(drawn.plan, request.allow);
    }
}
/** What the order of commits has against this plan, or adds to it. */
async function inOrder(door, { request, workspace, platform, source }, drawn) {
    if (!request.parts.includes('deployment') || request.allow.includes('COMMIT_OLDER'))
        return drawn;
    const found = await refuseOlderCommit(door, workspace, platform, source, drawn.deployed);
    return { ...drawn, plan: { ...drawn.plan, diagnostics: [...drawn.plan.diagnostics, ...found] } };
}
function releasedParts({ declared }, parts) {
    const code = parts.includes('deployment');
    return {
        deployment: code ? declared.deployment : null,
        manifest: code ? declared.manifest : null,
        configuration: parts.includes('configuration') ? declared.configuration : null,
    };
}
function outcomeOf(before, after) {
    return after.revision === before.revision ? 'unchanged' : 'deployed';
}
const isStale = (fault) => fault instanceof diagnostic/* DeploymentError */.gt && fault.diagnostics[0].code === 'PLAN_STALE';


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   releaseLock: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var _io_running_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5752);



/**
 * Does `work` while nobody else deploys, where the platform can see to that. The lock goes with the work's end, its
 * failure, and a signal.
 */
async function withLock(door, platform, provenance, work, owner = (0,_io_running_process__WEBPACK_IMPORTED_MODULE_1__/* .uniqueName */ .Fi)()) {
    if (platform.lock === undefined)
        return await work();
    door.progress('Waiting for its turn to deploy');
    const lock = await platform.lock({ owner, provenance });
    const over = (0,_io_interrupt__WEBPACK_IMPORTED_MODULE_0__/* .beforeInterrupt */ .D)(() => lock.release());
    try {
        return await work();
    }
    finally {
        await lock.release();
        over();
    }
}
/** Gives back the lock of a deploy that ended without doing so itself. */
async function releaseLock(door, request, owner) {
    await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .Ai)(door, request, async (_, platform) => await platform.unlock?.(owner));
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


/***/ })

};
