export const id = 347;
export const ids = [347];
export const modules = {

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readDeployed),
/* harmony export */   configurationInfo: () => (/* binding */ configurationInfo),
/* harmony export */   deploymentInfo: () => (/* binding */ deploymentInfo),
/* harmony export */   listConfigurations: () => (/* binding */ listConfigurations),
/* harmony export */   listDeployments: () => (/* binding */ listDeployments)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _reconcile_configuration_change__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5690);
/* harmony import */ var _reconcile_deployment_change__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6529);
/* harmony import */ var _reconcile_reconcile_jobs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3311);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8875);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);






/** Every deployment version, newest first. */
async function listDeployments(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, (_, platform) => platform.deployments());
}
/** Every configuration version, newest first. */
async function listConfigurations(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, (_, platform) => platform.configurations());
}
/** One deployment version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
async function deploymentInfo(door, request, version) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async (_, platform) => {
        const found = pick(await platform.deployments(), version);
        const files = found === undefined ? null : await platform.deploymentFiles(found.version);
        if (found === undefined || files === null)
            throw unknown('deployment', version);
        const before = await platform.deploymentFiles(found.version - 1);
        const change = (0,_reconcile_deployment_change__WEBPACK_IMPORTED_MODULE_3__/* .deploymentChange */ .w)(before === null ? null : (0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .listingOf */ .K7)(before), (0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .listingOf */ .K7)(files));
        return { version: found, files, change, jobs: await jobChanges(platform, found.version) };
    });
}
async function jobChanges(platform, version) {
    const after = await platform.deploymentManifest?.(version);
    const before = await platform.deploymentManifest?.(version - 1);
    if (!after)
        return null;
    return (0,_reconcile_reconcile_jobs__WEBPACK_IMPORTED_MODULE_4__/* .reconcileJobs */ .l)(before?.jobs ?? [], after.jobs).filter(({ status }) => status !== 'unchanged');
}
/** One configuration version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
async function configurationInfo(door, request, version) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async (_, platform) => {
        const found = pick(await platform.configurations(), version);
        const configuration = found === undefined ? null : await platform.configuration(found.version);
        if (found === undefined || configuration === null)
            throw unknown('configuration', version);
        const before = await platform.configuration(found.version - 1);
        return { version: found, configuration, change: (0,_reconcile_configuration_change__WEBPACK_IMPORTED_MODULE_5__/* .configurationChange */ .D)(before, configuration, true) };
    });
}
/** What is in force. Rejects with `NOT_DEPLOYED` before the first deployment. */
async function readDeployed(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async (_, platform) => {
        const deployed = await platform.read();
        if (deployed.revision === null)
            throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NOT_DEPLOYED', { place: platform.place });
        return deployed;
    });
}
function pick(versions, wanted) {
    return wanted === null ? versions[0] : versions.find(({ version }) => version === wanted);
}
function unknown(kind, version) {
    return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VERSION_UNKNOWN', { kind, version: version === null ? '1' : String(version) });
}


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


/***/ })

};
