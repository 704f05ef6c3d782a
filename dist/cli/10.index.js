export const id = 10;
export const ids = [10];
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
// EXTERNAL MODULE: ./out/deployment/generate-manifest.js + 177 modules
var generate_manifest = __webpack_require__(9973);
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
