export const id = 547;
export const ids = [547];
export const modules = {

/***/ 8547:
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

// EXTERNAL MODULE: ./out/commands/draw.js + 23 modules
var draw = __webpack_require__(4644);
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

// EXTERNAL MODULE: ./out/commands/refusals.js + 1 modules
var refusals = __webpack_require__(4913);
// EXTERNAL MODULE: ./out/commands/refuse-other-checkout.js
var refuse_other_checkout = __webpack_require__(8789);
// EXTERNAL MODULE: ./out/commands/rehearse-plan.js
var rehearse_plan = __webpack_require__(1628);
// EXTERNAL MODULE: ./out/commands/source-commit.js
var source_commit = __webpack_require__(1670);
// EXTERNAL MODULE: ./out/commands/with-lock.js
var with_lock = __webpack_require__(7279);
// EXTERNAL MODULE: ./out/commands/with-platform.js + 1 modules
var with_platform = __webpack_require__(2103);
;// CONCATENATED MODULE: ./out/commands/deploy-workspace.js











/**
 * Draws the plan anew, holds it against the reviewed one, and puts it in force: all of it or nothing. Where nothing
 * changes it takes no lock. Where somebody deploys first, the plan is drawn once more against what they left.
 */
async function deployWorkspace(door, request) {
    return await (0,with_platform/* withPlatform */.A)(door, request, async (workspace, platform) => {
        await (0,refuse_other_checkout/* refuseOtherCheckout */.H)(door, workspace, request);
        const drawn = await (0,draw/* draw */.$2)(door, request, workspace, platform, request.parts);
        (0,refusals/* refuseUnreviewed */.v_)(drawn.plan, request.reviewed, request.parts);
        (0,refusals/* refuseHazards */.g8)(drawn.plan, request.allow);
        if (!(0,draw_plan/* changesAnything */.g)(drawn.plan))
            return { ...drawn, outcome: 'unchanged' };
        (0,refusals/* refuseStale */.WV)(drawn.plan, request.reviewed);
        if (request.dryRun)
            return await dryRun(door, request, workspace, platform, drawn);
        const source = await (0,source_commit/* sourceCommit */.P)(workspace, door.env);
        const review = await reviewOf(door, request, workspace, source, drawn);
        const provenance = provenanceOf(door, source);
        const release = { ...releasedParts(drawn, request.parts), adHoc: request.adHoc === true, provenance };
        const work = { request, workspace, platform, source, release };
        const done = await (0,with_lock/* withLock */.k)(door, platform, provenance, () => putInForce(door, work, drawn), request.lockOwner);
        return { ...done, ...review };
    });
}
/** What a deploy would do. What is neither written nor held to a review is of no commit. */
async function dryRun(door, request, workspace, platform, drawn) {
    const source = request.review === undefined ? null : await (0,source_commit/* sourceCommit */.P)(workspace, door.env);
    const review = source === null ? {} : await reviewOf(door, request, workspace, source, drawn);
    const rehearsed = await (0,rehearse_plan/* rehearsePlan */.V)(door, platform, drawn, request.adHoc === true);
    return { ...rehearsed, ...review, outcome: 'dry run' };
}
async function reviewOf(door, { review, module }, workspace, source, drawn) {
    if (review === undefined)
        return {};
    const { holdToReview } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 3903));
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
        drawn = (0,draw/* compare */.UD)(door, request, workspace, platform, drawn.declared, await platform.read(), request.parts);
        (0,refusals/* refuseStale */.WV)(drawn.plan, request.reviewed);
        await reviewOf(door, request, workspace, source, drawn);
        (0,refusals/* refuseHazards */.g8)(drawn.plan, request.allow);
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

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g8: () => (/* binding */ refuseHazards),
  nt: () => (/* binding */ refuseMovedBase),
  WV: () => (/* binding */ refuseStale),
  v_: () => (/* binding */ refuseUnreviewed)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
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


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   releaseLock: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var _io_running_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);



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
    await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async (_, platform) => await platform.unlock?.(owner));
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
