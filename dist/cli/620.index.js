export const id = 620;
export const ids = [620];
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


/***/ })

};
