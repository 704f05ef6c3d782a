export const id = 898;
export const ids = [898,985];
export const modules = {

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployWorkspace: () => (/* binding */ deployWorkspace)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 1 modules
var draw_plan = __webpack_require__(5848);
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

// EXTERNAL MODULE: ./out/commands/draw.js + 1 modules
var draw = __webpack_require__(8875);
// EXTERNAL MODULE: ./out/commands/provenance.js
var commands_provenance = __webpack_require__(64);
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
// EXTERNAL MODULE: ./out/commands/with-platform.js
var with_platform = __webpack_require__(7087);
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
        const provenance = (0,commands_provenance/* provenanceOf */.J)(door, source);
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
    const { holdToReview } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 3903));
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

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  $2: () => (/* binding */ draw),
  K7: () => (/* binding */ listingOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./out/io/give-way.js

/** Lets requests and processes that were begun get under way before the calling code keeps the thread busy. */
async function giveWay() {
    await (0,promises_.setImmediate)();
}

// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 1 modules
var draw_plan = __webpack_require__(5848);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact = __webpack_require__(1415);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/commands/check-declared.js + 9 modules
var check_declared = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/commands/declare-workspace.js + 2 modules
var declare_workspace = __webpack_require__(4710);
;// CONCATENATED MODULE: ./out/commands/draw.js







const bothParts = ['deployment', 'configuration'];
/** Reads both sides at once, since neither waits for the other, and draws the plan between them. */
async function draw(door, request, workspace, platform, parts = bothParts) {
    door.progress('Reading the workspace and what is deployed');
    const reading = platform.read();
    const declaring = giveWay().then(() => (0,declare_workspace/* declareWorkspace */.G)(door, workspace, request, request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name)));
    const [declaredOutcome, deployedOutcome] = await Promise.allSettled([declaring, reading]);
    if (declaredOutcome.status === 'rejected')
        throw declaredOutcome.reason;
    if (deployedOutcome.status === 'rejected')
        throw deployedOutcome.reason;
    const seen = declaredOutcome.value;
    const { findings, needs, code } = (0,check_declared/* checkDeclared */.T)(door, workspace, request, seen);
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

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
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

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
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

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refuseOtherCheckout)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
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
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
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

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addressOf: () => (/* binding */ addressOf),
  runJob: () => (/* binding */ runJob),
  servedAt: () => (/* binding */ servedAt)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/manifest/expand-triggers.js
var expand_triggers = __webpack_require__(258);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/manifest/selector.js
var manifest_selector = __webpack_require__(2827);
// EXTERNAL MODULE: ./out/manifest/trigger-constructors.js
var trigger_constructors = __webpack_require__(3392);
;// CONCATENATED MODULE: ./out/manifest/pick-job.js




/** The one job of a manifest to start. (dlt/_workspace/deployment/_run_helpers.py) */
function pickJob(jobs, { selector, job, forbiddenType }) {
    const pattern = selector === null ? 'manual:' : patternOf(selector, jobs);
    const matched = jobs.filter((each) => (0,manifest_selector/* matchTriggers */.j6)(each.entry_point.job_type, (0,expand_triggers/* expandTriggers */.A)(each).triggers, [pattern]).length > 0);
    const allowed = matched.filter((each) => each.entry_point.job_type !== forbiddenType);
    const [first] = allowed;
    if (first === undefined)
        return matched.length === 0 ? { kind: 'none' } : { kind: 'other type', jobs: matched };
    if (job === null)
        return allowed.length === 1 ? { kind: 'picked', job: first } : { kind: 'several', jobs: allowed };
    const resolved = (0,job_ref/* resolveJobRef */.fw)(job, allowed.map((each) => each.job_ref));
    const found = resolved.kind === 'invalid' ? undefined : allowed.find((each) => each.job_ref === resolved.ref);
    return found === undefined ? { kind: 'none' } : { kind: 'picked', job: found };
}
function patternOf(selector, jobs) {
    const resolved = (0,job_ref/* resolveJobRef */.fw)(selector, jobs.map((each) => each.job_ref));
    if (resolved.kind === 'invalid')
        return selector;
    const trigger = (0,trigger_constructors/* manualTrigger */.D$)(resolved.ref);
    return trigger.kind === 'invalid' ? selector : trigger.trigger;
}

// EXTERNAL MODULE: ./out/platform/runner.js
var platform_runner = __webpack_require__(9674);
// EXTERNAL MODULE: ./out/commands/declare-manifest.js
var declare_manifest = __webpack_require__(7191);
// EXTERNAL MODULE: ./out/commands/deploy-workspace.js + 1 modules
var deploy_workspace = __webpack_require__(9985);
;// CONCATENATED MODULE: ./out/commands/run-job.js





const forbiddenType = { run: 'interactive', serve: 'batch' };
/**
 * Picks one declared job, deploys the workspace, and starts the job. It is picked first, so that a name nobody knows
 * deploys nothing. Rejects with `RUN_JOB_NONE`, `RUN_JOB_SEVERAL`, `RUN_JOB_OF_OTHER_TYPE`, and as a deploy does.
 */
async function runJob(door, runner, request) {
    const file = request.target?.toLowerCase().endsWith('.py') === true ? request.target : null;
    const declaring = { ...request, module: file ?? request.module, adHoc: file !== null };
    const { manifest } = await (0,declare_manifest.declareManifest)(door, declaring);
    const { job_ref: job } = picked(manifest.jobs, request, file === null ? request.target : null);
    const parts = ['deployment', 'configuration'];
    const deployed = await (0,deploy_workspace.deployWorkspace)(door, { ...declaring, dryRun: false, parts, reviewed: null });
    door.progress('Starting the job');
    return { deployed, outcome: await started(runner, job, request) };
}
/** Its default trigger starts it, with freshness in the way; past freshness there is a run by hand alone. */
async function started(runner, job, request) {
    const { profile, refresh, skipFreshness } = request;
    if (skipFreshness)
        return await runner.start({ job, trigger: 'manual:', mode: 'always', profile, refresh, skipFreshness });
    const [outcome] = await runner.trigger({ selectors: [], jobs: [job], profile, refresh, dryRun: false });
    if (outcome === undefined)
        throw (0,diagnostic/* failure */.V2)('JOB_UNKNOWN', { job, suggestion: '' });
    return outcome;
}
function picked(jobs, { verb, target, job }, selector) {
    const forbidden = forbiddenType[verb];
    const found = pickJob(jobs, { selector, job, forbiddenType: forbidden });
    const refs = (some) => some.map(({ job_ref }) => `\`${job_ref}\``).join(', ');
    switch (found.kind) {
        case 'picked':
            return found.job;
        case 'several':
            throw (0,diagnostic/* failure */.V2)('RUN_JOB_SEVERAL', { selector: target ?? 'manual:', jobs: refs(found.jobs) });
        case 'other type': {
            const other = verb === 'run' ? 'serve' : 'run';
            throw (0,diagnostic/* failure */.V2)('RUN_JOB_OF_OTHER_TYPE', { jobs: refs(found.jobs), type: forbidden, verb, other });
        }
        case 'none': {
            const available = refs(jobs.filter(({ entry_point }) => entry_point.job_type !== forbidden)) || 'none at all';
            const type = verb === 'run' ? 'batch' : 'interactive';
            throw (0,diagnostic/* failure */.V2)('RUN_JOB_NONE', { type, selector: job ?? target ?? 'manual:', available });
        }
    }
}
/** Milliseconds between two looks at a job that is about to be served, and how long it may take. */
const serving = { pause: 2_000, patience: 600_000 };
/** Waits until a job is served, and resolves to its address; null where its run ended first, or it has none in time. */
async function servedAt(door, runner, run) {
    const end = Date.parse(door.now()) + serving.patience;
    let latest = run;
    while (latest.status !== 'running' && (0,platform_runner/* standing */.J)(latest) === 'under way' && Date.parse(door.now()) < end) {
        await door.sleep(serving.pause);
        latest = (await runner.run(run.id)) ?? latest;
    }
    return (0,platform_runner/* standing */.J)(latest) === 'under way' ? await addressOf(runner, run.job) : null;
}
/** Where a job is served now; null where it is not. */
async function addressOf(runner, job) {
    return (await runner.jobs()).find(({ ref }) => ref === job)?.url ?? null;
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sourceCommit)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
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

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export releaseLock */
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var _io_running_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);



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
    await withPlatform(door, request, async (_, platform) => await platform.unlock?.(owner));
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withPlatform)
/* harmony export */ });
/* harmony import */ var _open_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5623);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6500);


/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .O)(door, request.workspace);
    const platform = await (0,_open_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .openPlatform */ .W)(door, workspace, request);
    try {
        return await use(workspace, platform);
    }
    finally {
        await platform.close();
    }
}


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


/***/ })

};
