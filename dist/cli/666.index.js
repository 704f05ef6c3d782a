export const id = 666;
export const ids = [666];
export const modules = {

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ describeChange)
});

// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 158 modules
var generate_manifest = __webpack_require__(3931);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
;// CONCATENATED MODULE: ./out/io/changed-lines.js


/**
 * Per file below `folder` that two commits differ in, a hash of the lines that are taken out and put in. Where in the file
 * they stand is no part of it, so that what others did elsewhere in the file makes no difference. A binary file, and one of
 * more than a mebibyte, goes by its content. Null where the repository has not both commits.
 */
async function changedLines(folder, env, { from, to }) {
    const settings = [
        ['safe.directory', '*'],
        ['core.bigFileThreshold', '1m'],
    ];
    const { code, stdout } = await (0,git/* git */.$)(['diff-tree', ...format, from, to, '--', '.'], { cwd: folder, env, settings });
    if (code !== 0)
        return null;
    const patches = stdout
        .toString('latin1')
        .split(/^diff --git /m)
        .slice(1);
    return new Map(patches.map((patch) => [nameOf(patch), hashOf(patch)]));
}
/** Plumbing, so that nobody's settings change what it prints. */
const format = ['-r', '-p', '-U0', '--relative', '--no-renames', '--full-index', '--no-ext-diff', '--no-textconv'];
/** Git quotes names that are not plain; they are kept as it writes them. */
function nameOf(patch) {
    const [header = ''] = patch.split('\n', 1);
    return /^a\/(.+) b\/\1$/.exec(header)?.[1] ?? header;
}
function hashOf(patch) {
    const [, ...lines] = patch.split('\n');
    const isBinary = lines.some((line) => line.startsWith('Binary files '));
    const told = lines.filter((line) => !/^(?:@@ |--- |\+\+\+ )/.test(line) && (isBinary || !line.startsWith('index ')));
    return (0,external_node_crypto_.createHash)('sha256').update(told.join('\n'), 'latin1').digest('base64');
}

// EXTERNAL MODULE: ./out/io/committed-files.js
var committed_files = __webpack_require__(6693);
// EXTERNAL MODULE: ./out/reconcile/change-digests.js
var change_digests = __webpack_require__(3503);
// EXTERNAL MODULE: ./out/reconcile/configuration-change.js
var configuration_change = __webpack_require__(5690);
// EXTERNAL MODULE: ./out/reconcile/reconcile-jobs.js + 1 modules
var reconcile_jobs = __webpack_require__(3311);
// EXTERNAL MODULE: ./out/workspace/configuration-listing.js
var configuration_listing = __webpack_require__(7817);
// EXTERNAL MODULE: ./out/workspace/settings-files.js
var settings_files = __webpack_require__(6351);
// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/describe-change.js










/**
 * What the way from one commit to another does to the workspace: to its jobs, its files and its settings. Both are read
 * out of history, so that the same commits say the same wherever they are checked out. Null where they are not there.
 */
async function describeChange(door, { root, settingsFolder }, module, pair) {
    const [before, after, files] = await Promise.all([
        (0,committed_files/* committedFiles */.q)(root, door.env, pair.from),
        (0,committed_files/* committedFiles */.q)(root, door.env, pair.to),
        changedLines(root, door.env, pair),
    ]);
    if (before === null || after === null || files === null)
        return null;
    const jobs = { before: jobsIn(before, module), after: jobsIn(after, module) };
    return (0,change_digests/* changeDigests */.KB)({
        jobs: jobs.before === null || jobs.after === null ? null : (0,reconcile_jobs/* reconcileJobs */.l)(jobs.before, jobs.after),
        files,
        settings: (0,configuration_change/* configurationChange */.D)(settingsIn(before, settingsFolder), settingsIn(after, settingsFolder), false)
            .profiles,
    });
}
/** None before there is a module to declare any; null where only running the code could tell. */
function jobsIn(files, named) {
    const module = (0,deployment_module/* deploymentModule */.e)(named);
    const path = module.module.replaceAll('.', '/');
    if (files.read(`${path}.py`) === null && files.read(`${path}/__init__.py`) === null)
        return [];
    const { python, dlt } = (0,workspace_versions/* workspaceVersions */.L)(files);
    const createdAt = '1970-01-01T00:00:00+00:00';
    return (0,generate_manifest/* generateManifest */.V)({ files, ...module, python, dlt, createdAt }).manifest?.jobs ?? null;
}
/** What stands in the files: the secrets of a workspace are in no commit. */
function settingsIn(files, settingsFolder) {
    return (0,configuration_listing/* listConfiguration */.PL)((0,configuration_listing/* partSecrets */.jV)((0,settings_files/* readSettings */.s)(files, settingsFolder).config, new Map()), new Map());
}


/***/ }),

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

// EXTERNAL MODULE: ./out/io/commit-range.js
var commit_range = __webpack_require__(9500);
// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 1 modules
var draw_plan = __webpack_require__(5848);
// EXTERNAL MODULE: ./out/redact/redact.js
var redact = __webpack_require__(8803);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/commands/check-declared.js + 9 modules
var check_declared = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 158 modules
var generate_manifest = __webpack_require__(3931);
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
// EXTERNAL MODULE: ./out/commands/describe-change.js + 1 modules
var describe_change = __webpack_require__(7010);
// EXTERNAL MODULE: ./out/commands/open-platform.js + 56 modules
var open_platform = __webpack_require__(269);
// EXTERNAL MODULE: ./out/commands/open-workspace.js
var open_workspace = __webpack_require__(7163);
// EXTERNAL MODULE: ./out/commands/refuse-other-checkout.js
var refuse_other_checkout = __webpack_require__(8789);
// EXTERNAL MODULE: ./out/commands/rehearse-plan.js
var rehearse_plan = __webpack_require__(1628);
// EXTERNAL MODULE: ./out/commands/source-commit.js
var source_commit = __webpack_require__(1670);
;// CONCATENATED MODULE: ./out/commands/plan-workspace.js














const bothParts = ['deployment', 'configuration'];
/** Compares what is declared with what is in force, changing nothing. */
async function planWorkspace(door, request) {
    return await withPlatform(door, request, async (workspace, platform) => {
        await (0,refuse_other_checkout/* refuseOtherCheckout */.H)(door, workspace, request);
        const own = await draw(door, request, workspace, platform);
        const drawn = await (0,rehearse_plan/* rehearsePlan */.V)(door, platform, own, request.adHoc === true);
        return request.base === undefined ? drawn : await reviewed(door, request.base, request, workspace, drawn);
    });
}
/** What was drawn, with what the change does to its base beside it. */
async function reviewed(door, base, { module, head }, workspace, drawn) {
    const sides = { deployed: drawn.deployed.manifest, declared: drawn.declared.manifest };
    const [found, source] = await Promise.all([
        (0,commit_range/* changeBase */.s1)(workspace.root, door.env, base, head),
        (0,source_commit/* sourceCommit */.P)(workspace, door.env),
    ]);
    const { commit, dirty } = source;
    const pair = found === null || commit === null || dirty ? null : { from: found, to: commit };
    const [review, change] = await Promise.all([
        compareBase(door, workspace, { base: found ?? base, module }, sides),
        pair === null ? null : (0,describe_change/* describeChange */.u)(door, workspace, module, pair),
    ]);
    return { ...drawn, change, plan: { ...drawn.plan, review: (0,redact/* redactDeep */.KL)(review, door.redact) } };
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
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8803);


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

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ changeDigests),
/* harmony export */   aF: () => (/* binding */ differingKinds),
/* harmony export */   rJ: () => (/* binding */ differingNames)
/* harmony export */ });
/* unused harmony export changeDigestsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2560);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7972);




/**
 * What a change does to its base, by digests: enough to see whether two changes do the same, and too little to tell a
 * value. `each` has the moved parts by name; absent where they are too many to be carried along.
 */
const changeDigestsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    each: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).exactOptional(),
});
/** Characters of `each`, as JSON. */
const most = 12_000;
function changeDigests({ jobs, files, settings }) {
    const told = { jobs: jobDigests(jobs ?? []), files: fileDigests(files), settings: settingDigests(settings) };
    const each = { ...told.jobs, ...told.files, ...told.settings };
    return {
        jobs: jobs === null ? 'unread' : digestOf(told.jobs),
        files: digestOf(told.files),
        settings: digestOf(told.settings),
        ...(JSON.stringify(each).length > most ? {} : { each }),
    };
}
const kinds = ['jobs', 'files', 'settings'];
/** Which of jobs, files and settings two changes treat differently; none where they do the same. */
function differingKinds(shown, now) {
    return kinds.filter((kind) => shown[kind] !== now[kind]);
}
/** The names of what two changes treat differently, as far as both are told by name. */
function differingNames(shown, now) {
    const before = shown.each;
    const after = now.each;
    if (before === undefined || after === undefined)
        return [];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
    return names.filter((name) => before[name] !== after[name]);
}
function jobDigests(jobs) {
    return Object.fromEntries(jobs.flatMap(({ job_ref, status, fields }) => status === 'unchanged'
        ? []
        : [
            [job_ref, status],
            ...fields.map((field) => [`${job_ref} ${field.path}`, digestOf(step(field))]),
        ]));
}
function fileDigests(files) {
    return Object.fromEntries([...files].map(([path, hash]) => [`file ${path}`, hash.slice(0, 12)]));
}
/** A secret is no part of a commit. */
function settingDigests(profiles) {
    return Object.fromEntries(profiles.flatMap(({ profile, keys }) => keys
        .filter(({ kind }) => kind === 'config')
        .map(({ key, before, after }) => [
        `setting ${key} of ${profile === '' ? 'all profiles' : profile}`,
        digestOf(step({ path: key, ...given({ before, after }) })),
    ])));
}
/** What is absent and what is null are not the same. */
const step = ({ before, after }) => [
    before === undefined ? [] : [before],
    after === undefined ? [] : [after],
];
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const digestOf = (value) => (0,_json_sha3__WEBPACK_IMPORTED_MODULE_0__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value)).slice(0, 12);


/***/ })

};
