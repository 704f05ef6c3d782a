export const id = 878;
export const ids = [878];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBase: () => (/* binding */ compareBase)
});

// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 181 modules
var generate_manifest = __webpack_require__(3551);
// EXTERNAL MODULE: ./out/io/committed-files.js
var committed_files = __webpack_require__(6693);
// EXTERNAL MODULE: ./out/reconcile/reconcile-jobs.js + 1 modules
var reconcile_jobs = __webpack_require__(3311);
;// CONCATENATED MODULE: ./out/reconcile/review.js

/** What the change itself does, and in what the base and what is deployed have drifted apart. */
function reviewOf({ deployed, base, declared }) {
    const moved = (before, after) => (0,reconcile_jobs/* reconcileJobs */.l)(before.jobs, after.jobs).flatMap(({ job_ref, status }) => status === 'unchanged' ? [] : [{ job_ref, status }]);
    return {
        status: 'compared',
        changes: moved(base, declared),
        drift: deployed === null ? [] : moved(deployed, base),
    };
}

// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/compare-base.js





/**
 * What a change does to the jobs of its base, beside what a deploy does to those that are deployed. The base is read, as
 * the change was, out of the last commit that both have in common.
 */
async function compareBase(door, workspace, request, sides) {
    const { root, parse } = workspace;
    const commit = await (0,committed_files/* commonCommit */.P)(root, door.env, request.base, 'HEAD');
    const files = commit === null ? null : await (0,committed_files/* committedFiles */.q)(root, door.env, commit);
    if (commit === null || files === null) {
        return { status: 'not compared', reason: 'the checkout is too shallow (`fetch-depth: 0` makes it whole)' };
    }
    const { python, dlt } = (0,workspace_versions/* workspaceVersions */.L)(files);
    const module = (0,deployment_module/* deploymentModule */.e)(request.module);
    const { manifest } = (0,generate_manifest/* generateManifest */.V)({
        files,
        ...module,
        python,
        dlt,
        parse,
        createdAt: '1970-01-01T00:00:00+00:00',
    });
    return manifest === null
        ? { status: 'not compared', reason: 'the jobs of its base cannot be read' }
        : reviewOf({ ...sides, base: manifest });
}


/***/ })

};
