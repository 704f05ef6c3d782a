export const id = 731;
export const ids = [731,620];
export const modules = {

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineWorkspace: () => (/* binding */ examineWorkspace),
  V: () => (/* binding */ workflowsWithAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/checks/needed-values.js + 7 modules
var needed_values = __webpack_require__(4110);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/io/files.js
var io_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/commands/check-declared.js + 9 modules
var check_declared = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/commands/declare-workspace.js + 2 modules
var declare_workspace = __webpack_require__(4710);
// EXTERNAL MODULE: ./out/commands/open-platform.js
var open_platform = __webpack_require__(5623);
// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6500);
// EXTERNAL MODULE: ./out/workspace/secret-name.js
var secret_name = __webpack_require__(7246);
// EXTERNAL MODULE: ./out/workspace/settings.js
var settings = __webpack_require__(1661);
;// CONCATENATED MODULE: ./out/commands/secrets-to-add.js


/**
 * The repository secrets to add: a document for each secrets file, which is on this machine alone, and one secret for
 * each value that jobs need and no file gives. `profiles`: those that jobs run under; of others nothing is deployed.
 */
function secretsToAdd(files, folder, profiles, needs) {
    const documents = ['', ...profiles].flatMap((profile) => {
        const table = files.get(profile);
        if (table === undefined || (0,settings/* flatten */.Bq)(table).size === 0)
            return [];
        const file = `${folder}/${profile === '' ? '' : `${profile}.`}secrets.toml`;
        const variable = (0,secret_name/* documentVariable */.Yt)(profile);
        return [{ variable, command: `gh secret set ${variable} < ${quoted(file)}`, reason: `what is in \`${file}\`` }];
    });
    const single = needs.filter(({ kind, state }) => kind === 'secret' && state !== 'provided');
    return [
        ...documents,
        ...single.map(({ variable, key, profile, state, location: { file, line } }) => ({
            variable,
            command: `gh secret set ${variable}`,
            reason: `\`${key}\` is ${state} under \`${profile}\`: ${file}:${line} asks for it`,
        })),
    ];
}
/** A path as a shell reads it. */
const quoted = (path) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

// EXTERNAL MODULE: ./out/commands/workspace-versions.js
var workspace_versions = __webpack_require__(2758);
;// CONCATENATED MODULE: ./out/commands/examine-workspace.js












/**
 * Looks at all that a deploy from GitHub needs, one thing after the other, and changes nothing. A fault in one does not
 * keep the others from being looked at. Secrets are those of files: what this machine's environment holds is not there.
 */
async function examineWorkspace(door, request) {
    const workspace = (0,open_workspace/* openWorkspace */.O)(door, request.workspace);
    const { required, diagnostics } = (0,workspace_versions/* workspaceVersions */.L)(workspace.files);
    const byCode = (start) => diagnostics.filter(({ code }) => code.startsWith(start));
    const [declared, platform] = await Promise.all([
        examineDeclared(door, workspace, request),
        examinePlatform(door, workspace, request),
    ]);
    return {
        examined: [
            { what: 'workspace', found: `${workspace.name}, ${workspace.root}`, diagnostics: [] },
            {
                what: 'Python',
                found: `${required.python.version} (${required.python.source})`,
                diagnostics: byCode('PYTHON'),
            },
            { what: 'dlt', found: `${required.dlt.version} (${required.dlt.source})`, diagnostics: byCode('DLT') },
            declared.examined,
            platform,
            examineWorkflow(workspace),
        ],
        secrets: declared.secrets,
    };
}
async function examineDeclared(door, workspace, request) {
    const ofFiles = { ...door, env: withoutSecrets(door.env) };
    const asked = { ...request, secrets: {} };
    try {
        const seen = await (0,declare_workspace/* declareWorkspace */.G)(ofFiles, workspace, asked, request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name));
        const { findings, needs } = (0,check_declared/* checkDeclared */.T)(ofFiles, workspace, request, seen);
        // What the secrets below say in full is not said twice.
        const told = new Set((0,needed_values/* neededFindings */.M6)((needs ?? []).filter(({ kind }) => kind === 'secret')).map(textOf));
        const others = [...seen.diagnostics, ...seen.hazards, ...findings].filter((each) => !told.has(textOf(each)));
        const notVersions = others.filter(({ code }) => !/^(?:DLT|PYTHON)_VERSION/.test(code));
        const profiles = [...new Set((needs ?? []).map(({ profile }) => profile))];
        const relativeFolder = (0,external_node_path_.relative)(door.cwd, `${workspace.root}/${workspace.settingsFolder}`).replaceAll(external_node_path_.sep, '/');
        return {
            examined: {
                what: 'manifest',
                found: jobsInWords(seen.manifest.jobs),
                diagnostics: notVersions,
            },
            secrets: secretsToAdd(workspace.settings.secrets, relativeFolder, profiles, needs ?? []),
        };
    }
    catch (fault) {
        if (!(fault instanceof diagnostic/* DeploymentError */.gt))
            throw fault;
        return { examined: { what: 'manifest', found: 'not readable', diagnostics: fault.diagnostics }, secrets: [] };
    }
}
/** As many as a plan counts. The one that nobody wrote is named. */
function jobsInWords(jobs) {
    const count = jobs.length === 1 ? '1 job' : `${jobs.length} jobs`;
    return jobs.some(({ job_ref: ref }) => ref === job_ref/* dashboardJobRef */.JL) ? `${count}, with the dashboard that dlt adds` : count;
}
const textOf = ({ code, message }) => `${code} ${message}`;
/** Names that a deploy takes secrets from. */
function withoutSecrets(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/__|(?:^|_)SECRETS_TOML$/.test(name)));
}
async function examinePlatform(door, workspace, request) {
    try {
        const platform = await (0,open_platform/* openPlatform */.W)(door, workspace, request);
        try {
            return { what: 'platform', found: await inForce(platform), diagnostics: [] };
        }
        finally {
            await platform.close();
        }
    }
    catch (fault) {
        if (!(fault instanceof diagnostic/* DeploymentError */.gt))
            throw fault;
        return { what: 'platform', found: request.platform, diagnostics: fault.diagnostics };
    }
}
async function inForce(platform) {
    const { revision, base } = await platform.read();
    const versions = `deployment v${base.deployment ?? 0}, configuration v${base.configuration ?? 0} in force`;
    return `${platform.place}, ${revision === null ? 'nothing deployed yet' : versions}`;
}
/** A workflow of the repository that has this action in a step. */
function examineWorkflow({ boundary }) {
    const found = workflowsWithAction(boundary);
    return {
        what: 'workflow',
        found: found.length === 0 ? 'none' : found.join(', '),
        diagnostics: found.length === 0 ? [(0,diagnostic/* diagnose */.h4)('WORKFLOW_MISSING', {})] : [],
    };
}
/** Paths, relative to the repository, of the workflows that use this action. */
function workflowsWithAction(repository) {
    const files = (0,io_files/* readWorkspaceFiles */.fz)(repository);
    const folder = '.github/workflows';
    const paths = files.list(folder).map((name) => `${folder}/${name}`);
    return paths.filter((path) => /\.ya?ml$/.test(path) && /uses:\s*\S*dlt-deploy@/.test(Buffer.from(files.read(path) ?? []).toString()));
}


/***/ }),

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initWorkspace: () => (/* binding */ initWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/io/files.js
var files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/io/git-repository.js
var git_repository = __webpack_require__(5426);
// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __webpack_require__(5537);
// EXTERNAL MODULE: ./out/workspace/repository-root.js
var repository_root = __webpack_require__(2417);
// EXTERNAL MODULE: ./out/workspace/workspace.js
var workspace = __webpack_require__(3403);
// EXTERNAL MODULE: ./out/commands/examine-workspace.js + 1 modules
var examine_workspace = __webpack_require__(1620);
;// CONCATENATED MODULE: ./out/commands/ready-workflow.js
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/**
 * A workflow that plans every pull request and deploys every push to a branch, each with the rights it needs: what a pull
 * request starts cannot write to the repository. The last line ends in a line break.
 */
function readyWorkflow({ workspace, secrets, branch }) {
    const step = [
        `      - uses: ${checkout}`,
        '        with:',
        '          persist-credentials: false',
        '          fetch-depth: 0 # all of the history: a plan is compared with its base, a commit with the deployed one',
        '      - uses: dlt-deploy/dlt-deploy@v1',
        ...(workspace === '.' ? [] : ['        with:', `          workspace: ${JSON.stringify(workspace)}`]),
        ...(secrets.length === 0 ? [] : ['        env:']),
        ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`),
    ];
    return `${[
        '# Shows on each pull request what its merge will do to the dlt workspace, and does exactly that when it is merged.',
        'name: dlt',
        'on:',
        '  pull_request:',
        '  push:',
        `    branches: [${JSON.stringify(branch)}]`,
        '  workflow_dispatch:',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  plan:',
        "    if: github.event_name == 'pull_request'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 15',
        '    permissions:',
        '      contents: read',
        '      pull-requests: write # the comment',
        '    concurrency:',
        `      group: dlt-plan-\${{ github.ref }}`,
        '      cancel-in-progress: true',
        '    steps:',
        ...step,
        '',
        '  deploy:',
        "    if: github.event_name == 'push' || github.event_name == 'workflow_dispatch'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 30',
        '    permissions:',
        '      contents: write # the ref that holds what is deployed',
        '      pull-requests: write # what was reviewed, and the comment that says what is in force',
        '    concurrency: dlt-deploy',
        '    steps:',
        ...step,
    ].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./out/commands/init-workspace.js









const deploymentModule = `"""The jobs of this workspace: import them, and list their names in \`__all__\`."""

__all__: list[str] = []
`;
/**
 * Makes a folder a workspace that is deployed from GitHub: the marker, an empty deployment module, the workflow. What is
 * there stays as it is, and a repository that has a workflow with this action gets no other.
 */
async function initWorkspace(door, request) {
    const start = (0,external_node_path_.resolve)(door.cwd, request.workspace ?? '.');
    const settingsFolder = door.env['DLT_CONFIG_FOLDER'] || workspace/* defaultSettingsFolder */.n;
    const found = (0,workspace/* findWorkspace */.pl)(start, files/* pathExists */.s0, settingsFolder);
    const root = 'code' in found ? start : found.root;
    const repository = (0,repository_root/* repositoryRoot */.H)(root, files/* pathExists */.s0);
    const named = (path) => (0,external_node_path_.relative)(repository, path).replaceAll(external_node_path_.sep, '/');
    const written = [];
    const kept = [];
    const write = (path, text) => {
        if ((0,files/* pathExists */.s0)(path))
            kept.push(named(path));
        else {
            (0,text_file/* writeTextFile */.Tl)(path, text);
            written.push(named(path));
        }
    };
    write((0,workspace/* markerOf */.we)(root, settingsFolder), '');
    write(`${root}/__deployment__.py`, deploymentModule);
    const secrets = await neededSecrets(door, { ...request, workspace: root });
    const others = (0,examine_workspace/* workflowsWithAction */.V)(repository);
    if (others.length > 0)
        kept.push(...others);
    else {
        const variables = secrets.length === 0 ? ['PROD_SECRETS_TOML'] : secrets.map(({ variable }) => variable);
        const facts = {
            workspace: named(root) || '.',
            secrets: variables,
            branch: await deployedBranch(repository, door.env),
        };
        write(`${repository}/.github/workflows/dlt-deploy.yml`, readyWorkflow(facts));
    }
    return { written, kept, secrets };
}
/** The default branch of the remote as far as a clone knows it, else the branch that is checked out. */
async function deployedBranch(repository, env) {
    try {
        const { remotes, branch } = await (0,git_repository/* repositoryInfo */.p4)(repository, env);
        return remotes.find(({ name }) => name === 'origin')?.defaultBranch ?? branch ?? 'main';
    }
    catch (fault) {
        if (fault instanceof diagnostic/* DeploymentError */.gt)
            return 'main';
        throw fault;
    }
}
/** A workspace with a fault in it is none the less set up: the first plan will tell. */
async function neededSecrets(door, request) {
    try {
        return (await (0,examine_workspace.examineWorkspace)(door, request)).secrets;
    }
    catch (fault) {
        if (fault instanceof diagnostic/* DeploymentError */.gt)
            return [];
        throw fault;
    }
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
