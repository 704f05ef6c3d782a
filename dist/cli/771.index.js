export const id = 771;
export const ids = [771];
export const modules = {

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
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8803);
/* harmony import */ var _workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7817);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5666);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64);
/* harmony import */ var _with_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7279);








/**
 * Puts earlier versions in force as new ones: their code, their manifest, their settings. What is in force meanwhile
 * stays in the history, so going back once more ends where this began. Rejects with `VERSION_UNKNOWN` and `PLAN_STALE`.
 */
async function rollback(door, request) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .withPlatform */ .Ai)(door, request, async (workspace, platform) => {
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
    return { deployment: (base.deployment ?? 0) - 1, configuration: null };
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
        deployment: deployed.base.deployment === null ? null : (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .listingOf */ .K7)(deployed.files),
        configuration: deployed.configuration,
    };
    const manifest = deployment?.manifest ?? deployed.manifest;
    if (manifest === null)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERSION_UNKNOWN', { kind: 'deployment', version: '1' });
    const declared = {
        manifest,
        deployment: deployment?.deployment ?? (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .listingOf */ .K7)(deployed.files),
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
    return (0,_redact_redact__WEBPACK_IMPORTED_MODULE_6__/* .redactDeep */ .KL)(plan, door.redact);
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
    const made = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_7__/* .provenanceOf */ .J)(door, { commit: source?.commit ?? null, dirty: source?.dirty ?? false });
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
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5666);



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
