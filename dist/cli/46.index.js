export const id = 46;
export const ids = [46,347];
export const modules = {

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobInfo: () => (/* binding */ jobInfo),
/* harmony export */   listJobs: () => (/* binding */ listJobs)
/* harmony export */ });
/* harmony import */ var _manifest_expand_triggers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(258);
/* harmony import */ var _manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8923);
/* harmony import */ var _manifest_selector__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2827);
/* harmony import */ var _deployed_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9347);
/* harmony import */ var _unknown_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3331);





/** The jobs in force and those archived that answer to a selector, a job name or nothing, which is all. */
async function listJobs(door, request, selector) {
    const { jobs } = await (0,_deployed_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployed */ .B)(door, request);
    if (selector === null)
        return jobs;
    if (!(0,_manifest_selector__WEBPACK_IMPORTED_MODULE_2__/* .isSelector */ .cB)(selector))
        return [find(jobs, selector)];
    return jobs.filter(({ job, status }) => status === 'active' && answers(job, selector));
}
/** One job, by ref, `section.name` or name. Rejects with `JOB_UNKNOWN`. */
async function jobInfo(door, request, name) {
    return find((await (0,_deployed_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployed */ .B)(door, request)).jobs, name);
}
function find(jobs, name) {
    const refs = jobs.map(({ job }) => job.job_ref);
    const resolved = (0,_manifest_job_ref__WEBPACK_IMPORTED_MODULE_1__/* .resolveJobRef */ .fw)(name, refs);
    const found = resolved.kind === 'resolved' ? jobs.find(({ job }) => job.job_ref === resolved.ref) : undefined;
    if (found === undefined)
        throw (0,_unknown_job_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownJob */ .G)(name, refs);
    return found;
}
function answers(job, selector) {
    return (0,_manifest_selector__WEBPACK_IMPORTED_MODULE_2__/* .matchTriggers */ .j6)(job.entry_point.job_type, (0,_manifest_expand_triggers__WEBPACK_IMPORTED_MODULE_0__/* .expandTriggers */ .A)(job).triggers, [selector]).length > 0;
}


/***/ }),

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
/* harmony import */ var _reconcile_configuration_change__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5690);
/* harmony import */ var _reconcile_deployment_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6529);
/* harmony import */ var _reconcile_reconcile_jobs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3311);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);





/** Every deployment version, newest first. */
async function listDeployments(door, request) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, (_, platform) => platform.deployments());
}
/** Every configuration version, newest first. */
async function listConfigurations(door, request) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, (_, platform) => platform.configurations());
}
/** One deployment version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
async function deploymentInfo(door, request, version) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, async (_, platform) => {
        const found = pick(await platform.deployments(), version);
        const files = found === undefined ? null : await platform.deploymentFiles(found.version);
        if (found === undefined || files === null)
            throw unknown('deployment', version);
        const before = await platform.deploymentFiles(found.version - 1);
        const change = (0,_reconcile_deployment_change__WEBPACK_IMPORTED_MODULE_2__/* .deploymentChange */ .w)(before === null ? null : (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .listingOf */ .K7)(before), (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .listingOf */ .K7)(files));
        return { version: found, files, change, jobs: await jobChanges(platform, found.version) };
    });
}
async function jobChanges(platform, version) {
    const after = await platform.deploymentManifest?.(version);
    const before = await platform.deploymentManifest?.(version - 1);
    if (!after)
        return null;
    return (0,_reconcile_reconcile_jobs__WEBPACK_IMPORTED_MODULE_3__/* .reconcileJobs */ .l)(before?.jobs ?? [], after.jobs).filter(({ status }) => status !== 'unchanged');
}
/** One configuration version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
async function configurationInfo(door, request, version) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, async (_, platform) => {
        const found = pick(await platform.configurations(), version);
        const configuration = found === undefined ? null : await platform.configuration(found.version);
        if (found === undefined || configuration === null)
            throw unknown('configuration', version);
        const before = await platform.configuration(found.version - 1);
        return { version: found, configuration, change: (0,_reconcile_configuration_change__WEBPACK_IMPORTED_MODULE_4__/* .configurationChange */ .D)(before, configuration, true) };
    });
}
/** What is in force. Rejects with `NOT_DEPLOYED` before the first deployment. */
async function readDeployed(door, request) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, async (_, platform) => {
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


/***/ })

};
