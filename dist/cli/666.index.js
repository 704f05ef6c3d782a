export const id = 666;
export const ids = [666];
export const modules = {

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  $2: () => (/* binding */ draw),
  K7: () => (/* binding */ listingOf),
  planWorkspace: () => (/* binding */ planWorkspace),
  Ai: () => (/* binding */ withPlatform)
});

// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 4 modules
var draw_plan = __webpack_require__(7958);
// EXTERNAL MODULE: ./out/redact/redact.js
var redact = __webpack_require__(8803);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/commands/check-declared.js + 9 modules
var check_declared = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 132 modules
var generate_manifest = __webpack_require__(3768);
// EXTERNAL MODULE: ./out/io/committed-files.js
var committed_files = __webpack_require__(6693);
// EXTERNAL MODULE: ./out/reconcile/reconcile-jobs.js + 2 modules
var reconcile_jobs = __webpack_require__(8716);
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
    const { root } = workspace;
    const commit = await (0,committed_files/* commonCommit */.P)(root, door.env, request.base, 'HEAD');
    const files = commit === null ? null : await (0,committed_files/* committedFiles */.q)(root, door.env, commit);
    if (commit === null || files === null) {
        return { status: 'not compared', reason: 'the checkout is too shallow (`fetch-depth: 0` makes it whole)' };
    }
    const { python, dlt } = (0,workspace_versions/* workspaceVersions */.L)(files);
    const module = (0,deployment_module/* deploymentModule */.e)(request.module);
    const { manifest } = (0,generate_manifest/* generateManifest */.V)({ files, ...module, python, dlt, createdAt: '1970-01-01T00:00:00+00:00' });
    return manifest === null
        ? { status: 'not compared', reason: 'the jobs of its base cannot be read' }
        : reviewOf({ ...sides, base: manifest });
}

// EXTERNAL MODULE: ./out/commands/declare-workspace.js + 2 modules
var declare_workspace = __webpack_require__(4710);
// EXTERNAL MODULE: ./out/commands/open-platform.js + 55 modules
var open_platform = __webpack_require__(5009);
// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6237);
;// CONCATENATED MODULE: ./out/commands/plan-workspace.js









const bothParts = ['deployment', 'configuration'];
/** Compares what is declared with what is in force, changing nothing. */
async function planWorkspace(door, request) {
    return await withPlatform(door, request, async (workspace, platform) => {
        const drawn = await draw(door, request, workspace, platform);
        return request.base === undefined
            ? drawn
            : { ...drawn, plan: await reviewed(door, request.base, request, workspace, drawn) };
    });
}
/** The plan with what the change does to its base beside it. */
async function reviewed(door, base, { module }, workspace, { plan, declared, deployed }) {
    const sides = { deployed: deployed.manifest, declared: declared.manifest };
    return { ...plan, review: (0,redact/* redactDeep */.KL)(await compareBase(door, workspace, { base, module }, sides), door.redact) };
}
/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,open_workspace/* openWorkspace */.O)(door, request.workspace);
    const platform = await (0,open_platform/* openPlatform */.W)(door, workspace, request);
    try {
        return await use(workspace, platform);
    }
    finally {
        await platform.close();
    }
}
/** Reads both sides at once, since neither waits for the other, and draws the plan between them. */
async function draw(door, request, workspace, platform, parts = bothParts) {
    door.progress('Reading the workspace and what is deployed');
    const [declaredOutcome, deployedOutcome] = await Promise.allSettled([
        (0,declare_workspace/* declareWorkspace */.G)(door, workspace, request, request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name)),
        platform.read(),
    ]);
    if (declaredOutcome.status === 'rejected')
        throw declaredOutcome.reason;
    if (deployedOutcome.status === 'rejected')
        throw deployedOutcome.reason;
    const seen = declaredOutcome.value;
    const { findings, needs } = (0,check_declared/* checkDeclared */.T)(door, workspace, request, seen);
    const declared = { ...seen, hazards: [...seen.hazards, ...findings], needs };
    return compare(door, request, workspace, platform, declared, deployedOutcome.value, parts);
}
/** Draws the plan between two sides that were read. */
function compare(door, request, workspace, platform, declared, deployed, parts = bothParts) {
    const plan = (0,draw_plan/* drawPlan */.M)({
        platform: platform.name,
        workspace: workspace.name,
        base: deployed.base,
        deployed: {
            manifest: deployed.manifest,
            deployment: deployed.base.deployment === null ? null : listingOf(deployed.files),
            configuration: deployed.configuration,
        },
        declared: { ...declared, ...leftAsItIs(deployed, parts) },
        hazards: declared.hazards,
        diagnostics: declared.diagnostics,
        places: declared.places,
        secretsKnown: request.secretsKnown,
        needs: declared.needs,
        now: Date.parse(door.now()) / 1000,
    });
    return { plan: (0,redact/* redactDeep */.KL)(plan, door.redact), declared, deployed };
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


/***/ })

};
