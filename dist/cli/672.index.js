export const id = 672;
export const ids = [672];
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

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWorkspace: () => (/* binding */ planWorkspace)
/* harmony export */ });
/* harmony import */ var _io_commit_range__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9500);
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1415);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8875);
/* harmony import */ var _refuse_other_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8789);
/* harmony import */ var _rehearse_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1628);
/* harmony import */ var _source_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1670);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7087);







/** Compares what is declared with what is in force, changing nothing. */
async function planWorkspace(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlatform */ .A)(door, request, async (workspace, platform) => {
        await (0,_refuse_other_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOtherCheckout */ .H)(door, workspace, request);
        const own = await (0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$2)(door, request, workspace, platform);
        const drawn = await (0,_rehearse_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsePlan */ .V)(door, platform, own, request.adHoc === true);
        return request.base === undefined ? drawn : await reviewed(door, request.base, request, workspace, drawn);
    });
}
/** What was drawn, with what the change does to its base beside it. */
async function reviewed(door, base, { module, head }, workspace, drawn) {
    const sides = { deployed: drawn.deployed.manifest, declared: drawn.declared.manifest };
    const [found, source] = await Promise.all([
        (0,_io_commit_range__WEBPACK_IMPORTED_MODULE_0__/* .changeBase */ .s1)(workspace.root, door.env, base, head),
        (0,_source_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCommit */ .P)(workspace, door.env),
    ]);
    const { commit, dirty } = source;
    const pair = found === null || commit === null || dirty ? null : { from: found, to: commit };
    const [{ compareBase }, { describeChange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 4878)),
        Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 7010)),
    ]);
    const [review, change] = await Promise.all([
        compareBase(door, workspace, { base: found ?? base, module }, sides),
        pair === null ? null : describeChange(door, workspace, module, pair),
    ]);
    return { ...drawn, change, plan: { ...drawn.plan, review: (0,_redact_redact__WEBPACK_IMPORTED_MODULE_6__/* .redactDeep */ .KL)(review, door.redact) } };
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


/***/ })

};
