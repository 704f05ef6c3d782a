export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWorkspaces: () => (/* binding */ findWorkspaces)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/io/committed-files.js
var committed_files = __webpack_require__(6693);
// EXTERNAL MODULE: ./out/io/files.js
var io_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./out/io/git.js + 1 modules
var git = __webpack_require__(4544);
;// CONCATENATED MODULE: ./out/io/repository-files.js



/** What is below `folder`, tracked or not, without what is ignored. `top` is the repository's, absolute. */
async function repositoryFiles(folder, top, env) {
    const tracked = entries(await list(folder, env, ['ls-files', '-z', '--full-name', '--stage']));
    const others = entries(await list(folder, env, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--deduplicate']));
    const staged = tracked.map((entry) => /^(\d+) \S+ \d\t(.*)$/s.exec(entry)).filter((match) => match !== null);
    const links = staged.flatMap(([, mode, path = '']) => {
        const target = mode === '120000' ? linkTarget((0,external_node_path_.join)(top, path)) : null;
        return target === null ? [] : [[path, target]];
    });
    return { paths: [...staged.map(([, , path = '']) => path), ...others], links: new Map(links) };
}
/** The paths that a commit has. Null where the repository has no such commit. */
async function pathsAt(top, env, commit) {
    const { code, stdout } = await (0,git/* git */.$)(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], {
        ...options(top, env),
    });
    return code === 0 ? entries(stdout) : null;
}
/**
 * The paths in which the files here differ from a commit: changed, added or gone, untracked ones included. Null where
 * the repository has no such commit.
 */
async function pathsChangedSince(top, env, commit) {
    const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', commit, '--'];
    const { code, stdout } = await (0,git/* git */.$)(args, options(top, env));
    if (code !== 0)
        return null;
    return [...entries(stdout), ...entries(await list(top, env, ['ls-files', '-z', '--others', '--exclude-standard']))];
}
function options(cwd, env) {
    return { cwd, env, settings: [['safe.directory', '*']] };
}
async function list(folder, env, args) {
    const { code, stdout, stderr } = await (0,git/* git */.$)(args, options(folder, env));
    if (code !== 0)
        throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`);
    return stdout;
}
function entries(stdout) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '');
}
/** Null for a link that is gone from here, or that stands here as a file. */
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./out/workspace/changed-workspaces.js

/**
 * Which workspaces of a repository a change touches: those with a changed path in their folder, or where a link out of
 * it leads. All paths are relative to the repository, `.` being the repository itself.
 */
function changedWorkspaces(workspaces, changed, links) {
    const places = [...links].map(([path, target]) => ({ path, leadsTo: (0,posix_.join)((0,posix_.dirname)(path), target) }));
    return workspaces.filter((workspace) => {
        const reached = places.filter(({ path }) => isBelow(path, workspace)).map(({ leadsTo }) => leadsTo);
        return changed.some((path) => [workspace, ...reached].some((place) => isBelow(path, place)));
    });
}
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./out/workspace/workspace.js
var workspace = __webpack_require__(3403);
// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(7558);
;// CONCATENATED MODULE: ./out/commands/find-workspaces.js










/**
 * The workspaces of a repository: every folder with the marker of one, unless git ignores it. Rejects with
 * `GIT_REPOSITORY_NOT_FOUND` outside of a repository.
 */
async function findWorkspaces(door, request) {
    const { env } = door;
    const start = (0,external_node_path_.resolve)(door.cwd, request.folder ?? '.');
    const { topLevel, prefix } = await (0,git_repository/* repositoryInfo */.p4)(start, env);
    const top = topLevel ?? start;
    const settingsFolder = env['DLT_CONFIG_FOLDER'] || workspace/* defaultSettingsFolder */.n;
    const files = await repositoryFiles(start, top, env);
    const folders = [...new Set((0,workspace/* workspacesAmong */.Fi)(files.paths, settingsFolder))]
        .filter((folder) => (0,io_files/* pathExists */.s0)((0,workspace/* markerOf */.we)((0,external_node_path_.join)(top, folder), settingsFolder)))
        .toSorted(code_point_order/* compareCodePoints */.O);
    const given = (folder) => external_node_path_.posix.normalize(external_node_path_.posix.join(request.folder ?? '.', withoutPrefix(folder, prefix)));
    const since = request.since === null ? null : await (0,committed_files/* commonCommit */.P)(top, env, request.since, 'HEAD');
    const moved = since === null ? null : await pathsChangedSince(top, env, since);
    const touched = moved === null ? null : changedWorkspaces(folders, moved, files.links);
    const before = since === null ? [] : (0,workspace/* workspacesAmong */.Fi)((await pathsAt(top, env, since)) ?? [], settingsFolder);
    const gone = before.filter((folder) => !folders.includes(folder) && `${folder}/`.startsWith(prefix));
    const workspaces = folders.map((folder) => ({
        workspace: given(folder),
        name: (0,open_workspace/* openWorkspace */.O)(door, (0,external_node_path_.join)(top, folder)).name,
        changed: touched?.includes(folder) ?? null,
    }));
    return {
        workspaces,
        diagnostics: [
            ...(request.namesMatter ? sameNames(workspaces) : []),
            ...(request.since !== null && touched === null
                ? [(0,diagnostic/* diagnose */.h4)('WORKSPACES_NOT_COMPARED', { since: request.since })]
                : []),
            ...gone.map((folder) => (0,diagnostic/* diagnose */.h4)('WORKSPACE_GONE', { workspace: given(folder) })),
        ],
    };
}
function withoutPrefix(folder, prefix) {
    return `${folder}/` === prefix ? '.' : folder.slice(prefix.length);
}
/** Two workspaces of one name would each archive the jobs of the other. */
function sameNames(workspaces) {
    const names = [...new Set(workspaces.map(({ name }) => name))];
    return names.flatMap((name) => {
        const same = workspaces.filter((found) => found.name === name).map(({ workspace }) => `\`${workspace}\``);
        return same.length === 1 ? [] : [(0,diagnostic/* diagnose */.h4)('WORKSPACE_NAMES_EQUAL', { name, folders: same.join(', ') })];
    });
}


/***/ })

};
