export const id = 771;
export const ids = [771];
export const modules = {

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

/***/ 1771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _io_temporary_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6043);
/* harmony import */ var _reconcile_draw_plan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5848);
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1415);
/* harmony import */ var _workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7817);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8875);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64);
/* harmony import */ var _with_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7279);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7087);









/**
 * Puts earlier versions in force as new ones: their code, their manifest, their settings. What is in force meanwhile
 * stays in the history, so going back once more ends where this began. Rejects with `VERSION_UNKNOWN`, `NOTHING_BEFORE` and `PLAN_STALE`.
 */
async function rollback(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .withPlatform */ .A)(door, request, async (workspace, platform) => {
        const folder = await (0,_io_temporary_folder__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFolder */ .y)(door.temporary);
        try {
            const deployed = await platform.read();
            if (deployed.revision === null)
                throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NOT_DEPLOYED', { place: platform.place });
            const target = targetOf(request, deployed);
            const restored = await restoredParts(platform, target, folder.path);
            const plan = planTo(door, workspace.name, platform, deployed, restored);
            if (!(0,_reconcile_draw_plan__WEBPACK_IMPORTED_MODULE_2__/* .changesAnything */ .g)(plan))
                return { plan, target, deployed, outcome: 'unchanged' };
            if (request.dryRun)
                return { plan, target, deployed, outcome: 'dry run' };
            const { deployment, configuration } = restored;
            const provenance = await provenanceFor(door, platform, restored, target);
            const release = {
                deployment: deployment?.deployment ?? null,
                manifest: deployment?.manifest ?? null,
                configuration,
                provenance,
            };
            const after = await (0,_with_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(door, platform, provenance, () => platform.apply(deployed, release));
            return { plan, target, deployed: after, outcome: 'deployed' };
        }
        finally {
            await folder.remove();
        }
    });
}
function targetOf({ deployment, configuration }, { base }) {
    if (deployment !== null || configuration !== null)
        return { deployment, configuration };
    const before = (base.deployment ?? 0) - 1;
    if (before < 1)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NOTHING_BEFORE', {});
    return { deployment: before, configuration: null };
}
async function restoredParts(platform, target, folder) {
    const deployment = target.deployment === null ? null : await platform.restore?.(target.deployment, folder);
    if (deployment === undefined)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ROLLBACK_UNAVAILABLE', { platform: platform.name });
    if (target.deployment !== null && (deployment === null || deployment.manifest === null))
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERSION_UNKNOWN', { kind: 'deployment', version: String(target.deployment) });
    const configuration = target.configuration === null ? null : await platform.configuration(target.configuration);
    if (target.configuration !== null && configuration === null)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERSION_UNKNOWN', { kind: 'configuration', version: String(target.configuration) });
    return { deployment, configuration };
}
function planTo(door, workspace, platform, deployed, { deployment, configuration }) {
    const inForce = {
        manifest: deployed.manifest,
        deployment: deployed.base.deployment === null ? null : (0,_draw_js__WEBPACK_IMPORTED_MODULE_4__/* .listingOf */ .K7)(deployed.files),
        configuration: deployed.configuration,
    };
    const manifest = deployment?.manifest ?? deployed.manifest;
    if (manifest === null)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERSION_UNKNOWN', { kind: 'deployment', version: '1' });
    const declared = {
        manifest,
        deployment: deployment?.deployment ?? (0,_draw_js__WEBPACK_IMPORTED_MODULE_4__/* .listingOf */ .K7)(deployed.files),
        configuration: configuration ?? deployed.configuration ?? { contentHash: (0,_workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_3__/* .configurationHash */ .rn)([]), profiles: [] },
    };
    const plan = (0,_reconcile_draw_plan__WEBPACK_IMPORTED_MODULE_2__/* .drawPlan */ .M)({
        platform: platform.name,
        workspace,
        base: deployed.base,
        deployed: inForce,
        declared,
        hazards: secretsLeft(deployed, configuration),
        diagnostics: [],
        secretsKnown: true,
        places: new Map(),
    });
    return (0,_redact_redact__WEBPACK_IMPORTED_MODULE_7__/* .redactDeep */ .KL)(plan, door.redact);
}
/** State keeps names of secrets: where the values were others, going back does not bring them back. */
function secretsLeft(deployed, configuration) {
    const current = new Map(deployed.configuration?.profiles.map(({ profile, fingerprint }) => [profile, fingerprint]));
    return (configuration?.profiles ?? [])
        .filter(({ profile, fingerprint }) => fingerprint !== null && fingerprint !== current.get(profile))
        .map(({ profile }) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('SECRETS_NOT_RESTORED', { profile: profile === '' ? 'every profile' : `\`${profile}\`` }));
}
/** The code is that of its own commit, whoever puts it in force again. */
async function provenanceFor(door, platform, { deployment }, target) {
    const versions = target.configuration === null ? [] : await platform.configurations();
    const source = deployment?.provenance ?? versions.find(({ version }) => version === target.configuration)?.provenance ?? null;
    const made = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_8__/* .provenanceOf */ .J)(door, { commit: source?.commit ?? null, dirty: source?.dirty ?? false });
    return { ...made, restores: target };
}


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


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const standing = new Set();
/** Makes an empty folder of its own under `parent`. Rejects with `TEMPORARY_FOLDER_UNUSABLE`. It goes with `remove`, or when this process ends, by a signal too. */
async function temporaryFolder(parent) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'dlt-deploy-')).catch((cause) => {
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('TEMPORARY_FOLDER_UNUSABLE', { folder: parent, reason: reasonOf(cause) }, null, { cause });
    });
    if (standing.size === 0)
        watch();
    standing.add(path);
    return {
        path,
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            standing.delete(path);
            if (standing.size === 0)
                unwatch();
        },
    };
}
function reasonOf(cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
const reasons = {
    ENOSPC: 'there is no space left on the disk',
    EACCES: 'it may not be written to',
    EROFS: 'it may not be written to',
    ENOENT: 'it is not there',
    ENOTDIR: 'it is no folder',
};
function watch() {
    process.on('exit', removeAll);
    for (const signal of signals)
        process.on(signal, removeAndDie);
}
function unwatch() {
    process.off('exit', removeAll);
    for (const signal of signals)
        process.off(signal, removeAndDie);
}
function removeAll() {
    for (const path of standing)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
/** Where somebody else listens, it is theirs to decide; if they end the process, `exit` still comes. */
function removeAndDie(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    removeAll();
    unwatch();
    process.kill(process.pid, signal);
}


/***/ })

};
