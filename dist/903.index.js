export const id = 903;
export const ids = [903,10];
export const modules = {

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeDescriber: () => (/* binding */ changeDescriber),
  describeChange: () => (/* binding */ describeChange)
});

// EXTERNAL MODULE: ./out/deployment/deployment-module.js
var deployment_module = __webpack_require__(1864);
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 181 modules
var generate_manifest = __webpack_require__(3551);
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
async function describeChange(door, workspace, module, pair) {
    return await changeDescriber(door, workspace, module)(pair);
}
/** `describeChange` of many changes, most of which begin where another ends: each commit is read once. */
function changeDescriber(door, { root, settingsFolder, parse }, module) {
    const known = new Map();
    const read = async (commit) => {
        const files = await (0,committed_files/* committedFiles */.q)(root, door.env, commit);
        return files && { jobs: jobsIn(files, module, parse), settings: settingsIn(files, settingsFolder) };
    };
    const sideAt = (commit) => {
        const side = known.get(commit) ?? read(commit);
        known.set(commit, side);
        return side;
    };
    return async (pair) => {
        const [before, after, files] = await Promise.all([
            sideAt(pair.from),
            sideAt(pair.to),
            changedLines(root, door.env, pair),
        ]);
        if (before === null || after === null || files === null)
            return null;
        return (0,change_digests/* changeDigests */.KB)({
            jobs: before.jobs === null || after.jobs === null ? null : (0,reconcile_jobs/* reconcileJobs */.l)(before.jobs, after.jobs),
            files,
            settings: (0,configuration_change/* configurationChange */.D)(before.settings, after.settings, false).profiles,
        });
    };
}
/** None before there is a module to declare any; null where only running the code could tell. */
function jobsIn(files, named, parse) {
    const module = (0,deployment_module/* deploymentModule */.e)(named);
    const path = module.module.replaceAll('.', '/');
    if (files.read(`${path}.py`) === null && files.read(`${path}/__init__.py`) === null)
        return [];
    const { python, dlt } = (0,workspace_versions/* workspaceVersions */.L)(files);
    const createdAt = '1970-01-01T00:00:00+00:00';
    return (0,generate_manifest/* generateManifest */.V)({ files, ...module, python, dlt, parse, createdAt }).manifest?.jobs ?? null;
}
/** What stands in the files: the secrets of a workspace are in no commit. */
function settingsIn(files, settingsFolder) {
    return (0,configuration_listing/* listConfiguration */.PL)((0,configuration_listing/* partSecrets */.jV)((0,settings_files/* readSettings */.s)(files, settingsFolder).config, new Map()), new Map());
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdToReview: () => (/* binding */ holdToReview)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _io_commit_range__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9500);
/* harmony import */ var _io_git_repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);
/* harmony import */ var _reconcile_change_digests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3503);
/* harmony import */ var _workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7817);
/* harmony import */ var _describe_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7010);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4913);







/** A backlog of weeks. More were never looked at by one person. */
const mostCommits = 300;
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
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REVIEW_MISSING', { reason: first });
    if (shown.length === 0)
        return { kind: 'none', because: first ?? 'no commit of it came by a pull request' };
    if (held.source.dirty)
        throw unknown('files differ from the commit', 'Deploy what is committed, without files made on the way');
    const describe = (0,_describe_change_js__WEBPACK_IMPORTED_MODULE_5__.changeDescriber)(door, held.workspace, held.module);
    for (const change of shown)
        await refuseOther(describe, change);
    await refuseOtherBase(door, held, commit, drawn, shown.map(({ review }) => review));
    return { kind: 'merged', pullRequests: shown.map(({ review }) => review.pullRequest), unreviewed };
}
/** What is on the branch and not in force, oldest first; the last commit alone where the checkout does not reach back. */
async function arriving(door, { workspace: { root }, review }, commit, { deployed: { source } }) {
    const inForce = source?.commit ?? null;
    const onBranch = inForce !== null && (await (0,_io_git_repository__WEBPACK_IMPORTED_MODULE_2__/* .isAncestor */ .QX)(root, door.env, inForce, commit)) === true;
    const since = onBranch ? inForce : review.since;
    const commits = await (0,_io_commit_range__WEBPACK_IMPORTED_MODULE_1__/* .branchCommits */ .rj)(root, door.env, since, commit, mostCommits + 1);
    if (commits === null)
        return [{ from: null, to: commit, review: await review.ask(commit) }];
    if (commits.length > mostCommits)
        throw unknown(`more than ${mostCommits} commits came since the last deploy`, 'Look at the plan as a whole');
    const reviews = await reviewsOf(review, commits);
    return commits.reduce((before, each, at) => joined(before, each, reviews[at]), []);
}
async function reviewsOf(review, commits) {
    const hashes = commits.map(({ commit }) => commit);
    return await (review.askAll?.(hashes) ?? Promise.all(hashes.map(review.ask)));
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
async function refuseOther(describe, { from, to, review }) {
    const { shown, head, pullRequest } = review;
    const name = `#${pullRequest}`;
    if (shown.change === null)
        throw unknown(`${name} does not say what it does to its base`, 'Plan it with its whole history (`fetch-depth: 0`)');
    if (shown.head !== head)
        throw differs(name, [`${name} shows commit ${shown.head.slice(0, 12)}, and ${head.slice(0, 12)} was merged`]);
    const now = from === null ? null : await describe({ from, to });
    if (now === null)
        throw tooShallow;
    const kinds = (0,_reconcile_change_digests__WEBPACK_IMPORTED_MODULE_3__/* .differingKinds */ .aF)(shown.change, now);
    if (kinds.length === 0)
        return;
    const names = (0,_reconcile_change_digests__WEBPACK_IMPORTED_MODULE_3__/* .differingNames */ .rJ)(shown.change, now).map((what) => `${name} does to \`${what}\` what it did not show`);
    throw differs(`what ${name} does to ${kinds.join(' and ')}`, names);
}
/** The last change was shown on top of a version, or that was replaced by way of the branch. */
async function refuseOtherBase(door, { workspace }, commit, { plan, deployed }, reviews) {
    if (reviews.at(-1)?.shown.base.deployment === plan.base.deployment)
        return;
    const heads = reviews.map(({ head }) => head);
    await (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseMovedBase */ .nt)(door, workspace, deployed, commit, heads);
}
/** Movements that are told one by one. */
const most = 25;
function differs(moved, names) {
    const left = names.length - most;
    const told = [...names.slice(0, most), ...(left > 0 ? [`${left} more`] : [])];
    return new _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .DeploymentError */ .gt([
        (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('PLAN_DIFFERS', { moved }),
        ...told.map((what) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('PLAN_MOVED', { what })),
    ]);
}
const unknown = (reason, remedy) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REVIEW_UNKNOWN', { reason, remedy });
const tooShallow = unknown('the checkout has too little history', 'Check out with `fetch-depth: 0`');
function declaresTheSame({ hashes, settings }, { plan, declared }) {
    return (isHashOf(hashes.manifest, plan.hashes.manifest) &&
        isHashOf(hashes.deployment, plan.hashes.deployment) &&
        isHashOf(settings, (0,_workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_4__/* .settingsHash */ .Sc)(declared.configuration.profiles)));
}
function isDrawnOn({ base }, { plan }) {
    return base.deployment === plan.base.deployment && base.configuration === plan.base.configuration;
}
/** Where many plans are shown at once, each has but the beginnings of its hashes. */
const isHashOf = (shown, hash) => shown.length >= 16 && hash.startsWith(shown);


/***/ })

};
