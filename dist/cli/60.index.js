export const id = 60;
export const ids = [60];
export const modules = {

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDltHub: () => (/* binding */ openDltHub)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/io/temporary-folder.js
var temporary_folder = __webpack_require__(6043);
// EXTERNAL MODULE: ./out/package/file-selector.js + 3 modules
var file_selector = __webpack_require__(4338);
// EXTERNAL MODULE: ./out/manifest/hash.js
var hash = __webpack_require__(3866);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./out/platform/dlthub/on-first-use.js
/** Makes at its first call what every later one gets too. */
function onFirstUse(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/wire.js


/**
 * What the platform answers, as far as it is used here. Fields that are not named may come and go, and words of an open
 * vocabulary are plain text, so that a later platform is understood too. Integers are read as `bigint`.
 */
const count = () => schemas/* bigint */.oad().transform(Number);
const address = () => schemas/* string */.YjP().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text));
const moment = () => schemas/* string */.YjP().nullish();
/** An object with these fields and any others. It is built when it is first used: a command needs few of them. */
const shape = (fields) => onFirstUse(() => schemas/* looseObject */._H3(fields()));
/** A job's definition as it was sent: of any version, so no more is asked of it than that it can be shown. */
const definition = () => schemas/* custom */.IeY((value) => outline().safeParse(value).success);
const outline = shape(() => ({
    job_ref: schemas/* string */.YjP(),
    entry_point: schemas/* looseObject */._H3({ module: schemas/* string */.YjP(), job_type: schemas/* string */.YjP() }),
    triggers: schemas/* array */.YOg(schemas/* string */.YjP()),
    expose: schemas/* looseObject */._H3({}).nullish(),
    freshness: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    config_keys: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
}));
const workspaceSchema = shape(() => ({
    id: schemas/* string */.YjP(),
    dataplane_url: address(),
}));
const uploadFields = () => ({
    id: schemas/* string */.YjP(),
    version: count(),
    content_hash: schemas/* string */.YjP(),
    file_count: count(),
    size_bytes: count(),
    created_at: schemas/* string */.YjP(),
});
const deploymentSchema = shape(uploadFields);
const configurationSchema = shape(() => ({ ...uploadFields(), profiles: schemas/* array */.YOg(schemas/* string */.YjP()) }));
/** One page of a list. `total` ends at 10,001. */
const pageOf = (item) => shape(() => ({ items: schemas/* array */.YOg(schemas/* lazy */.RZV(item)), total: count() }));
const jobRowSchema = shape(() => ({
    id: schemas/* string */.YjP(),
    job_ref: schemas/* string */.YjP(),
    job_definition: definition(),
    job_definition_engine_version: schemas/* bigint */.oad(),
    job_definition_hash: schemas/* string */.YjP(),
    version: count(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    deployment_module: schemas/* string */.YjP().nullish(),
    is_archived: schemas/* boolean */.zMY().optional(),
}));
/** A job as far as starting it needs. */
const runnableJobSchema = shape(() => ({
    id: schemas/* string */.YjP(),
    job_ref: schemas/* string */.YjP(),
    job_type: schemas/* string */.YjP(),
    triggers: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    is_archived: schemas/* boolean */.zMY().optional(),
    is_paused: schemas/* boolean */.zMY().optional(),
    job_url: schemas/* string */.YjP().nullish(),
    public_url: schemas/* string */.YjP().nullish(),
}));
const runFields = () => ({
    id: schemas/* string */.YjP(),
    number: count(),
    status: schemas/* string */.YjP(),
    trigger: schemas/* string */.YjP(),
    profile: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    started_at: moment(),
    finished_at: moment(),
    duration_seconds: schemas/* union */.KCZ([schemas/* number */.aig(), count()]).nullish(),
    interval_start: moment(),
    interval_end: moment(),
});
/** A run that is told of beside its job. */
const briefRunSchema = shape(runFields);
const runSchema = shape(() => ({ ...runFields(), job: schemas/* looseObject */._H3({ job_ref: schemas/* string */.YjP() }) }));
const triggeredJobSchema = shape(() => ({
    job_ref: schemas/* string */.YjP(),
    trigger: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullish(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    job_run: briefRunSchema().nullish(),
}));
const itemFailureSchema = shape(() => ({ ref: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }));
const triggerReceiptSchema = shape(() => ({
    succeeded: schemas/* array */.YOg(triggeredJobSchema()),
    skipped: schemas/* array */.YOg(triggeredJobSchema()),
    failed: schemas/* array */.YOg(itemFailureSchema()),
}));
const cancelledRunSchema = shape(() => ({ job_ref: schemas/* string */.YjP(), job_run_id: schemas/* string */.YjP(), job_run_number: count() }));
const cancelReceiptSchema = shape(() => ({
    succeeded: schemas/* array */.YOg(cancelledRunSchema()),
    skipped: schemas/* array */.YOg(cancelledRunSchema()),
    failed: schemas/* array */.YOg(itemFailureSchema()),
}));
const logLineSchema = shape(() => ({
    content: schemas/* string */.YjP(),
    line_num: count(),
    source: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    io_stream: schemas/* string */.YjP(),
    reported_at: schemas/* string */.YjP(),
}));
const variablesSchema = shape(() => ({
    scopes: schemas/* array */.YOg(schemas/* looseObject */._H3({
        profile: schemas/* string */.YjP().nullish(),
        variables: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), value: schemas/* string */.YjP().nullish() })),
    })),
}));
const changedVariablesSchema = shape(() => ({
    results: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
}));
const tokenSchema = shape(() => ({ token: schemas/* string */.YjP(), expires_at: schemas/* bigint */.oad() }));
const uploadIssuedSchema = shape(() => ({ upload_token: schemas/* string */.YjP(), upload_url: schemas/* string */.YjP() }));
const filesSchema = shape(() => ({
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({
        relative_path: schemas/* string */.YjP(),
        size_bytes: count(),
        sha3_256: schemas/* string */.YjP(),
        linkname: schemas/* string */.YjP().nullish(),
    })),
}));
/** The job as it stands afterwards. */
const deployedJobSchema = shape(() => ({ outcome: schemas/* string */.YjP(), job: jobRowSchema() }));
const deployReceiptSchema = shape(() => ({
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    job_receipt: schemas/* looseObject */._H3({
        succeeded: schemas/* array */.YOg(deployedJobSchema()),
        skipped: schemas/* array */.YOg(deployedJobSchema()),
        failed: schemas/* array */.YOg(itemFailureSchema()),
    }),
}));
/** How the platform says no. `extra` holds reasons in one of several forms. */
const refusalSchema = shape(() => ({
    detail: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().optional(),
    extra: schemas/* unknown */.L5J().optional(),
}));

;// CONCATENATED MODULE: ./out/platform/dlthub/deploy-jobs.js



/**
 * Hands the jobs to the platform, or, in a dry run, asks what it would make of them. `owner` is the module whose jobs are
 * archived where they are no longer listed; null where none are. Rejects with `DLTHUB_JOBS_REFUSED`.
 */
async function deployJobs(client, manifest, owner, dryRun) {
    const body = {
        job_definition_engine_version: manifest.engine_version,
        job_definition_hash: (0,hash/* manifestHash */.w)(manifest),
        jobs: manifest.jobs,
        deployment_module: owner,
        description: manifest.description ?? null,
        dry_run: dryRun,
    };
    const receipt = await client.call('deploy_workspace', deployReceiptSchema, { json: body });
    const { failed } = receipt.job_receipt;
    if (failed.length === 0)
        return receipt;
    const reasons = failed.map(({ ref, detail }) => `\`${ref}\` ${client.world.redact(detail)}`).join('; ');
    throw (0,diagnostic/* failure */.V2)('DLTHUB_JOBS_REFUSED', { place: client.place, count: String(failed.length), reasons });
}
/** See `Platform.rehearse`. A key that may only read may not ask either. */
async function rehearseJobs(client, manifest, owner) {
    try {
        const { warnings, job_receipt: receipt } = await deployJobs(client, manifest, owner, true);
        const outcomes = [...receipt.succeeded, ...receipt.skipped].map(({ outcome, job }) => [job.job_ref, outcome]);
        return { warnings, outcomes: new Map(outcomes) };
    }
    catch (fault) {
        if (fault instanceof diagnostic/* DeploymentError */.gt && fault.diagnostics[0].code === 'DLTHUB_FORBIDDEN')
            return null;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./out/platform/dlthub/outstanding.js

async function outstanding(workplace, rows, release) {
    const settings = release.configuration === null ? null : (await workplace.settings()).package;
    const [deployment] = rows.deployments;
    return {
        deployment: unless(release.deployment, deployment?.content_hash),
        settings: unless(settings, rows.configuration?.content_hash),
        manifest: release.manifest !== null && !hasJobs(rows, release.manifest, ownerOf(release)) ? release.manifest : null,
    };
}
const isDone = ({ deployment, settings, manifest }) => deployment === null && settings === null && manifest === null;
/** The first part that is left, for people. */
function partOf({ deployment, settings }) {
    if (deployment !== null)
        return 'The code';
    return settings === null ? 'The manifest' : 'The configuration';
}
/** The module that claims the jobs of a release; null for jobs that come by themselves. */
function ownerOf({ manifest, adHoc }) {
    return adHoc === true ? null : (manifest?.deployment_module ?? null);
}
/**
 * Whether the jobs of the manifest are live, by the hashes of their definitions, and no other that its module owns. To
 * jobs of others it has no claim, as the platform has it.
 */
function hasJobs({ jobs }, manifest, owner) {
    const live = jobs.filter((row) => row.is_archived !== true);
    const hashes = new Map(live.map((row) => [row.job_ref, row.job_definition_hash]));
    const wanted = new Map(manifest.jobs.map((job) => [job.job_ref, (0,hash/* jobHash */.Q)(job)]));
    const isLeft = (row) => owner !== null && row.deployment_module === owner && !wanted.has(row.job_ref);
    return [...wanted].every(([ref, hash]) => hashes.get(ref) === hash) && !live.some(isLeft);
}
function unless(wanted, inForce) {
    return wanted?.contentHash === inForce ? null : wanted;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/package/yaml-double-quoted.js
/** Beyond this column PyYAML looks for a place to fold. */
const width = 80;
/** What it folds with: continued lines of a value stand two levels down. */
const indent = '\n    ';
const escapes = new Map([
    ['\0', '\\0'],
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\v', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['\x1b', '\\e'],
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\x85', '\\N'],
    ['\xa0', '\\_'],
    ['\u2028', '\\L'],
    ['\u2029', '\\P'],
]);
/** Anything beyond the basic plane is escaped here although it would stand for itself in other styles. */
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const raw = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    if (raw && !'"\\\u2028\u2029\ufeff'.includes(character))
        return null;
    const short = escapes.get(character);
    if (short !== undefined)
        return short;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
/**
 * The inside of a double-quoted scalar as PyYAML folds it, when the text begins at column `begin`. A line may end before
 * a space or after an escape, with a backslash to say that no space is meant. `start` is where the text begins that is
 * not written yet, and `column` does not count it: PyYAML decides by both.
 */
function foldDoubleQuoted(characters, begin) {
    let column = begin;
    let out = '';
    let start = 0;
    const write = (text) => {
        out += text;
        column += [...text].length;
    };
    for (let end = 0; end <= characters.length; end++) {
        const character = characters[end];
        const escaped = character === undefined ? '' : escapeOf(character);
        if (escaped !== null) {
            if (start < end)
                write(characters.slice(start, end).join(''));
            if (start < end)
                start = end;
            write(escaped);
            if (character !== undefined)
                start = end + 1;
        }
        const inner = end > 0 && end < characters.length - 1;
        if (inner && (character === ' ' || start >= end) && column + end - start > width) {
            write(characters.slice(start, end).join(''));
            if (start < end)
                start = end;
            out += `\\${indent}`;
            column = indent.length - 1;
            if (characters[start] === ' ')
                write('\\');
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./out/package/yaml-scalar.js

/**
 * Writes text as the value of `key` in a block mapping the way PyYAML does with `allow_unicode`: plain where it reads
 * back as the same text under YAML 1.1, else in single quotes, else in double quotes; folded at spaces beyond column 80.
 * The result begins with the space after the colon.
 */
function yamlScalar(key, text) {
    const characters = [...text];
    const column = '- '.length + key.length + ':'.length;
    if (isPlain(text, characters))
        return ` ${foldPlain(characters, column + 1)}`;
    if (fitsSingleQuotes(text, characters))
        return ` '${foldSingleQuoted(characters, column + 2)}'`;
    return ` "${foldDoubleQuoted(characters, column + 2)}"`;
}
/** YAML 1.1 reads these as booleans, nulls, numbers, dates and keys of its own (yaml/resolver.py). */
const otherTypes = [
    /^(?:|~|null|Null|NULL|<<|=)$/,
    /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[\da-fA-F_]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+)$/,
    /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
];
/** Marks of YAML's own syntax, at the start of a value and within it. */
const syntax = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/;
function isPlain(text, characters) {
    if (characters.some((character) => isBreak(character) || isSpecial(character)))
        return false;
    return !/^ | $/.test(text) && !syntax.test(text) && !otherTypes.some((type) => type.test(text));
}
function fitsSingleQuotes(text, characters) {
    return !characters.some(isSpecial) && !/ [\n\x85\u2028\u2029]|[\n\x85\u2028\u2029] /.test(text);
}
function isBreak(character) {
    return character === '\n' || character === '\x85' || character === '\u2028' || character === '\u2029';
}
/** Not printable by YAML's definition, so only an escape can write it. */
function isSpecial(character) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || character === '\x85' || (code >= 0x20 && code <= 0x7e))
        return false;
    return (code < 0xa0 ||
        code === 0xfeff ||
        (code >= 0xd800 && code < 0xe000) ||
        code === 0xfffe ||
        code === 0xffff ||
        code === 0x10ffff);
}
/** A single space between words may become a line break. */
function foldPlain(characters, start) {
    let column = start;
    let out = '';
    for (const run of runs(characters)) {
        if (run === ' ' && column > width) {
            out += indent;
            column = indent.length - 1;
        }
        else {
            out += run;
            column += [...run].length;
        }
    }
    return out;
}
/** As plain text, with quotes doubled and line breaks kept, a newline as an empty line. */
function foldSingleQuoted(characters, start) {
    let column = start;
    let out = '';
    const all = runs(characters);
    for (const [i, run] of all.entries()) {
        if (isBreak(run[0])) {
            out += (run[0] === '\n' ? '\n' : '') + run + indent.slice(1);
            column = indent.length - 1;
        }
        else if (run === ' ' && column > width && i > 0 && i < all.length - 1) {
            out += indent;
            column = indent.length - 1;
        }
        else {
            const quoted = run.replaceAll("'", "''");
            out += quoted;
            column += [...quoted].length;
        }
    }
    return out;
}
/** Maximal runs of spaces, of line breaks and of anything else. */
function runs(characters) {
    return characters.join('').match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/gu) ?? [];
}

;// CONCATENATED MODULE: ./out/package/package-manifest.js

/**
 * The package's table of contents, `manifest.yaml`, byte for byte as dlt writes it
 * (dlt/_workspace/deployment/package_builder.py). `entries` are sorted by path. A link has size 0.
 */
function packageManifest(entries) {
    if (entries.length === 0)
        return 'engine_version: 1\nfiles: []\n';
    return `engine_version: 1\nfiles:\n${entries.map(item).join('')}`;
}
function item(entry) {
    const size = entry.kind === 'file' ? entry.size : 0;
    const link = entry.kind === 'link' ? `  linkname:${yamlScalar('linkname', entry.target)}\n` : '';
    const path = yamlScalar('relative_path', entry.path);
    return `- relative_path:${path}\n  size_in_bytes: ${size}\n  sha3_256: ${entry.sha3}\n${link}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/package/tar-header.js

/** Everything in a tar archive comes in blocks of this many bytes, and the archive in records of twenty. */
const tarBlock = 512;
const tarRecord = 20 * tarBlock;
/** The largest number that eleven octal digits hold, plus one. */
const octalLimit = 8 ** 11;
/** The package's member for an entry: below `files/`, with the one permission bit that survives a checkout. */
function memberOf(entry) {
    const name = `files/${entry.path}`;
    switch (entry.kind) {
        case 'file':
            return { name, kind: 'file', size: entry.size, mode: entry.executable ? 0o755 : 0o644, target: '' };
        case 'link':
            return { name, kind: 'link', size: 0, mode: 0o777, target: entry.target };
    }
}
/**
 * The header blocks of a member as Python's `tarfile` writes them in its PAX format: one ustar block, after an extended
 * header for what that cannot hold (names over 100 characters or beyond ASCII, sizes of 8 GiB and more).
 */
function tarHeader(member) {
    const records = paxRecord('path', member.name) + paxRecord('linkpath', member.target) + paxSize(member.size);
    const block = ustarBlock({ ...member, type: member.kind === 'link' ? '2' : '0' });
    if (records === '')
        return block;
    const body = external_node_buffer_.Buffer.from(records);
    const extended = ustarBlock({ name: '././@PaxHeader', type: 'x', size: body.length, mode: 0, target: '' });
    return external_node_buffer_.Buffer.concat([extended, body, external_node_buffer_.Buffer.alloc(paddingOf(body.length)), block]);
}
/** Zero bytes that bring `size` to a whole number of blocks. */
function paddingOf(size) {
    return (tarBlock - (size % tarBlock)) % tarBlock;
}
function paxRecord(key, value) {
    return value.length <= 100 && isAscii(value) ? '' : extendedRecord(key, value);
}
function paxSize(size) {
    return size < octalLimit ? '' : extendedRecord('size', String(size));
}
/** `<length> <key>=<value>\n`, where the length in bytes counts its own digits. */
function extendedRecord(key, value) {
    const rest = external_node_buffer_.Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest;
    while (length !== rest + String(length).length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function ustarBlock(fields) {
    const block = external_node_buffer_.Buffer.alloc(tarBlock);
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    block.write(truncate(fields.name), 0, 'latin1');
    block.write(octal(fields.mode, 7), 100, 'latin1');
    block.write(octal(0, 7), 108, 'latin1');
    block.write(octal(0, 7), 116, 'latin1');
    block.write(octal(fields.size < octalLimit ? fields.size : 0, 11), 124, 'latin1');
    block.write(octal(0, 11), 136, 'latin1');
    block.write('        ', 148, 'latin1');
    block.write(fields.type, 156, 'latin1');
    block.write(truncate(fields.target), 157, 'latin1');
    block.write('ustar\x0000', 257, 'latin1');
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0`, 148, 'latin1');
    return block;
}
/** The part of a name that old readers see: 100 characters, `?` for each that is not ASCII. */
function truncate(name) {
    return isAscii(name)
        ? name.slice(0, 100)
        : [...name]
            .slice(0, 100)
            .map((c) => (isAscii(c) ? c : '?'))
            .join('');
}
function isAscii(text) {
    return external_node_buffer_.Buffer.byteLength(text) === text.length;
}

;// CONCATENATED MODULE: ./out/io/package-archive.js










/** Bytes of a file that are read, and of the archive that are compressed, at once. */
const piece = 256 * 1024;
/** A twentieth larger than level 9, which Python takes, in an eighth of the time. */
const compression = 4;
/**
 * Writes a package to `destination`: `files/<path>` for each entry, then `manifest.yaml`.
 *
 * The same content gives the same bytes with one version of zlib, and the same tar bytes with any. Every file is
 * hashed again on its way: rejects with `PACKAGE_FILE_CHANGED`, leaving no archive, where it is not the one listed.
 */
async function writePackageArchive(listing, root, destination) {
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(inPieces(archiveBytes(listing, root)), { objectMode: false, highWaterMark: 4 * piece }), (0,external_node_zlib_.createGzip)({ level: compression }), withoutOperatingSystem(), (0,external_node_fs_.createWriteStream)(destination));
    }
    catch (error) {
        await (0,promises_.rm)(destination, { force: true });
        throw error;
    }
}
function* archiveBytes(listing, root) {
    let written = 0;
    for (const entry of listing.entries) {
        const header = tarHeader(memberOf(entry));
        yield header;
        if (entry.kind === 'file')
            yield* fileBytes((0,external_node_path_.join)(root, entry.path), entry);
        const size = entry.kind === 'file' ? entry.size : 0;
        const padding = paddingOf(size);
        yield Buffer.alloc(padding);
        written += header.length + size + padding;
    }
    const manifest = Buffer.from(packageManifest(listing.entries));
    const header = tarHeader({ name: 'manifest.yaml', kind: 'file', size: manifest.length, mode: 0o644, target: '' });
    written += header.length + manifest.length + paddingOf(manifest.length);
    const end = tarRecord - ((written + 1024) % tarRecord || tarRecord);
    yield* [header, manifest, Buffer.alloc(paddingOf(manifest.length)), Buffer.alloc(1024 + end)];
}
function* fileBytes(file, entry) {
    const hash = (0,external_node_crypto_.createHash)('sha3-256');
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        let left = entry.size;
        while (left > 0) {
            const bytes = Buffer.allocUnsafe(Math.min(left, piece));
            const count = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, null);
            if (count === 0)
                break;
            const read = bytes.subarray(0, count);
            hash.update(read);
            left -= count;
            yield read;
        }
        // One byte more tells a file that has grown from the one listed.
        if (left > 0 || (0,external_node_fs_.readSync)(descriptor, Buffer.alloc(1), 0, 1, null) > 0 || hash.digest('base64') !== entry.sha3) {
            throw (0,diagnostic/* failure */.V2)('PACKAGE_FILE_CHANGED', { path: entry.path });
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Joins what comes in small parts: compressing costs a fixed price per piece. */
function* inPieces(parts) {
    let batch = [];
    let size = 0;
    for (const part of parts) {
        batch.push(part);
        size += part.length;
        if (size >= piece) {
            yield Buffer.concat(batch, size);
            batch = [];
            size = 0;
        }
    }
    if (size > 0)
        yield Buffer.concat(batch, size);
}
/** Writes 255, "unknown", over the byte in gzip's header that names the operating system. */
function withoutOperatingSystem() {
    let offset = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            if (offset <= 9 && offset + chunk.length > 9)
                chunk[9 - offset] = 255;
            offset += chunk.length;
            done(null, chunk);
        },
    });
}

;// CONCATENATED MODULE: ./out/platform/dlthub/parcel.js



/** The code of a workspace as it is uploaded, with what it requires. The archive is written into `folder`. */
async function codeParcel(listing, requirements, folder) {
    const archive = await archived(listing, (0,external_node_path_.join)(folder, 'workspace.tar.gz'));
    const needs = {
        name: 'requirements_file',
        filename: 'requirements.json',
        type: 'application/json',
        content: requirements,
    };
    return {
        kind: 'deployment',
        contentHash: listing.contentHash,
        files: [{ name: 'file', filename: 'workspace.tar.gz', type: 'application/x-tar', content: archive }, needs],
    };
}
/** The settings of a workspace as they are uploaded. Values of secrets are in the archive, which is written into `folder`. */
async function settingsParcel(listing, folder) {
    const archive = await archived(listing, (0,external_node_path_.join)(folder, 'settings.tar.gz'));
    const file = { name: 'file', filename: 'configurations.tar.gz', type: 'application/x-tar', content: archive };
    return { kind: 'configuration', contentHash: listing.contentHash, files: [file] };
}
async function archived(listing, path) {
    try {
        await writePackageArchive(listing, listing.root, path);
    }
    catch (fault) {
        const changed = changedFile(listing, fault);
        throw changed === null ? fault : (0,diagnostic/* failure */.V2)('PACKAGE_CHANGED', { path: changed });
    }
    return { path };
}
/** Which file is no longer the one that was planned; null where something else went wrong. */
function changedFile({ entries }, fault) {
    if (!(fault instanceof diagnostic/* DeploymentError */.gt) || fault.diagnostics[0].code !== 'PACKAGE_FILE_CHANGED')
        return null;
    return entries.find(({ path }) => fault.message.includes(path))?.path ?? '';
}

// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __webpack_require__(2896);
// EXTERNAL MODULE: ./out/json/sha3.js
var json_sha3 = __webpack_require__(7972);
;// CONCATENATED MODULE: ./out/platform/dlthub/lists.js

/** How many rows come at once, and how many the platform shows at most. */
const pageSize = 1000;
const furthest = 10_000;
/** Every row of a list, page by page. */
async function everyRow(client, operation, row, query = {}) {
    const rows = [];
    const page = pageOf(row);
    for (let offset = 0; offset <= furthest; offset += pageSize) {
        const paged = { ...query, limit: String(pageSize), offset: String(offset) };
        const { items, total } = await client.call(operation, page, { query: paged });
        rows.push(...items);
        if (items.length === 0 || rows.length >= total)
            break;
    }
    return rows;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/rows.js





async function readRows(client) {
    const [deployments, configuration, jobs] = await Promise.all([
        everyDeployment(client),
        client.find('get_configuration_latest', configurationSchema),
        everyJob(client),
    ]);
    return { deployments, configuration, jobs };
}
/**
 * What is in force now, where `before` was read earlier: the latest versions are asked for, and the jobs where they are not
 * given. A version never changes once it is there, so that earlier ones are asked for only where some came unseen.
 */
async function readAgain(client, before, jobs) {
    const [latest, configuration, current] = await Promise.all([
        client.find('get_deployment_latest', deploymentSchema),
        client.find('get_configuration_latest', configurationSchema),
        jobs ?? everyJob(client),
    ]);
    const deployments = withLatest(before.deployments, latest) ?? (await everyDeployment(client));
    return { deployments, configuration, jobs: current };
}
/** Null where there may be others between the latest and those that are known. */
function withLatest(known, latest) {
    const [last] = known;
    if (latest?.id === last?.id)
        return known;
    return latest?.version === (last?.version ?? 0) + 1 ? [latest, ...known] : null;
}
const everyJob = (client) => everyRow(client, 'list_jobs', jobRowSchema);
async function everyDeployment(client) {
    return newestFirst(await everyRow(client, 'list_deployments', deploymentSchema));
}
async function everyConfiguration(client) {
    return newestFirst(await everyRow(client, 'list_configurations', configurationSchema));
}
/** Sources disagree about the order of the platform's lists. */
function newestFirst(rows) {
    return rows.toSorted((a, b) => b.version - a.version);
}
/** A name for this moment: two reads have the same exactly where nothing was put in force between them. */
function revisionOf({ deployments, configuration, jobs }) {
    const [deployment] = deployments;
    if (deployment === undefined && configuration === null && jobs.length === 0)
        return null;
    const states = jobs.toSorted(byRef).map((row) => [row.job_ref, row.job_definition_hash, row.is_archived === true]);
    return (0,json_sha3/* sha3Base64 */.j)((0,canonical_json/* canonicalJson */.d)([deployment?.id ?? null, configuration?.id ?? null, states]));
}
const byRef = (a, b) => (0,code_point_order/* compareCodePoints */.O)(a.job_ref, b.job_ref);

;// CONCATENATED MODULE: ./out/platform/dlthub/read-back.js



/**
 * What is in force after the writes, where `before` was seen last. Of the jobs the last write told, all or nothing, how they
 * stand; uploads came before it, so whether theirs still are the latest versions is asked. Rejects with
 * `DLTHUB_NOT_IN_FORCE`, and never by what was told alone: the answer to a repeated call leaves out the jobs that its first
 * try archived.
 */
async function readBack(client, before, receipt, left) {
    const told = await readAgain(client, before, receipt && jobsAfter(before.jobs, receipt));
    if (isDone(await left(told)))
        return told;
    const rows = await readRows(client);
    const missing = await left(rows);
    if (!isDone(missing))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_NOT_IN_FORCE', { part: partOf(missing), place: client.place });
    return rows;
}
/** The jobs after a deploy: those that it concerned as it told of them, others as they were. */
function jobsAfter(before, { job_receipt: { succeeded, skipped } }) {
    const rows = new Map(before.map((row) => [row.job_ref, row]));
    for (const { job } of [...succeeded, ...skipped])
        rows.set(job.job_ref, job);
    return [...rows.values()];
}

;// CONCATENATED MODULE: ./out/platform/dlthub/refuse-unseen.js


/**
 * Versions are counted, so one that somebody else stored between the last look and an upload shows, though the upload has
 * replaced it: too late to refuse, and nothing to be silent about. Rejects with `DLTHUB_REPLACED_UNSEEN`.
 */
async function refuseUnseen(client, before, after, { deployment, settings }) {
    const isNext = (after.configuration?.version ?? 0) <= (before.configuration?.version ?? 0) + 1;
    const configurations = settings === null || isNext ? [] : await everyConfiguration(client);
    const versions = [
        ...unseen(after.deployments, before.deployments[0], deployment).map((version) => `deployment v${version}`),
        ...unseen(configurations, before.configuration, settings).map((version) => `configuration v${version}`),
    ];
    if (versions.length === 0)
        return;
    throw (0,diagnostic/* failure */.V2)('DLTHUB_REPLACED_UNSEEN', { place: client.place, versions: versions.join(', ') });
}
/** One with the very content that was uploaded is an upload of which no answer came. */
function unseen(versions, last, uploaded) {
    if (uploaded === null)
        return [];
    const between = versions.filter(({ version }) => version > (last?.version ?? 0));
    return between.filter((row) => row.content_hash !== uploaded.contentHash).map(({ version }) => version);
}

;// CONCATENATED MODULE: ./out/io/http-form.js

/** A `multipart/form-data` body. `boundary` must not occur in any of the files. */
function formBody(files, boundary) {
    const heads = files.map((file) => Buffer.from(headOf(file, boundary)));
    const end = Buffer.from(`--${boundary}--\r\n`);
    const sizes = files.map(({ content }) => ('path' in content ? (0,external_node_fs_.statSync)(content.path).size : content.length));
    const size = [...heads.map((head) => head.length + 2), ...sizes].reduce((sum, each) => sum + each, end.length);
    async function* bytes() {
        for (const [index, { content }] of files.entries()) {
            yield heads[index] ?? Buffer.alloc(0);
            if ('path' in content)
                yield* (0,external_node_fs_.createReadStream)(content.path);
            else
                yield content;
            yield Buffer.from('\r\n');
        }
        yield end;
    }
    return { type: `multipart/form-data; boundary=${boundary}`, size, bytes: bytes() };
}
function headOf({ name, filename, type }, boundary) {
    const disposition = `form-data; name="${name}"; filename="${filename}"`;
    return `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
}

// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __webpack_require__(6663);
// EXTERNAL MODULE: ./out/platform/attempts.js
var attempts = __webpack_require__(1122);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./out/io/http.js




/** Nobody's answer is longer than this many bytes. */
const longest = 64 * 1024 * 1024;
/** Nor does it take longer than this many times a caller's patience, though there are signs of life. */
const slowest = 5;
/** The code of the fault of an answer that is too long. */
const answerTooLong = 'ANSWER_TOO_LONG';
/** Sends one request and takes its answer whole. Rejects as `openHttp`. */
async function sendHttp(request) {
    const { bytes, ...answer } = await openHttp(request);
    return { ...answer, text: await textOf(bytes, request.patience * slowest) };
}
/**
 * Sends one request. The body streams: memory does not grow with it. Rejects with the system's error where the
 * connection fails, and with the body's own where that cannot be read.
 */
async function openHttp({ method, url, headers, body, patience }) {
    const { protocol } = new URL(url);
    const size = body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.size) };
    const options = { method, timeout: patience };
    const outgoing = protocol === 'https:' ? (0,external_node_https_.request)(url, options) : (0,external_node_http_.request)(url, options);
    // Not among the options: Node prints those, credentials and all, where `NODE_DEBUG` asks it to.
    for (const [name, value] of Object.entries({ ...headers, ...size }))
        outgoing.setHeader(name, value);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${Math.round(patience / 1000)} seconds`)));
    let late;
    const wait = () => {
        late = setTimeout(() => outgoing.destroy(tooSlow(patience * slowest)), patience * slowest);
    };
    outgoing.once('finish', wait);
    const answered = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    }).finally(() => {
        outgoing.off('finish', wait);
        clearTimeout(late);
    });
    const sent = body === undefined ? ended(outgoing) : (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.bytes), outgoing);
    // Where the body cannot be read or sent, the connection is destroyed with that fault, and no answer comes.
    sent.catch(() => undefined);
    const incoming = await answered;
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: bytesOf(incoming, outgoing) };
}
async function* bytesOf(incoming, outgoing) {
    for await (const chunk of incoming)
        yield chunk;
    if (!outgoing.writableFinished)
        outgoing.destroy();
}
async function ended(outgoing) {
    outgoing.end();
}
/** `time` is how many milliseconds the whole may take. */
async function textOf(bytes, time) {
    const chunks = [];
    const end = performance.now() + time;
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > longest)
            throw Object.assign(new Error(`more than ${longest} bytes`), { code: answerTooLong });
        if (performance.now() > end)
            throw tooSlow(time);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
const tooSlow = (time) => new Error(`no whole answer within ${Math.round(time / 1000)} seconds`);

;// CONCATENATED MODULE: ./out/platform/dlthub/fault.js




/** Whether asking again may help: the platform is overloaded, restarting or behind a gateway that is. */
function isTransient(status) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** A refusal as one sentence. */
function refusal(called, status, text) {
    const { place, operation, workspace, redact } = called;
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const body = parsed.kind === 'json' ? refusalSchema().safeParse(parsed.value) : null;
    const detail = body?.success === true ? body.data.detail : undefined;
    if (detail === undefined && !isTransient(status)) {
        return (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason: `status ${status} and ${formOf(text)}` });
    }
    const extra = body?.success === true ? reasonsOf(body.data.extra) : [];
    const reason = withoutStop(redact([detail ?? '', ...extra].map((each) => each.trim().replace(/\.+$/, '')).join('; ')));
    if (status === 401)
        return (0,diagnostic/* failure */.V2)('DLTHUB_KEY_REFUSED', { place, reason });
    if (status === 403)
        return (0,diagnostic/* failure */.V2)('DLTHUB_FORBIDDEN', { place, reason });
    if (status === 404)
        return (0,diagnostic/* failure */.V2)('DLTHUB_NOT_FOUND', { place, workspace });
    if (status === 409)
        return (0,diagnostic/* failure */.V2)('DLTHUB_CONFLICT', { place, reason });
    if (isTransient(status))
        return (0,diagnostic/* failure */.V2)('DLTHUB_UNAVAILABLE', { place, operation, status: String(status) });
    return (0,diagnostic/* failure */.V2)('DLTHUB_REFUSED', { place, operation, status: String(status), reason });
}
/** No answer at all: the system's words. */
function disconnection({ place, operation, redact }, fault) {
    const message = fault instanceof Error ? fault.message || fault.name : String(fault);
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const reason = withoutStop(redact(message === '' ? code : message));
    if (code === answerTooLong)
        return (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason });
    if (code.startsWith('HPE_'))
        return (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason: 'it is not HTTP' });
    if (isCertificateFault(code))
        return (0,diagnostic/* failure */.V2)('DLTHUB_CERTIFICATE_REFUSED', { place, reason });
    if (/^ERR_TLS|^ERR_SSL|^EPROTO/.test(code))
        return (0,diagnostic/* failure */.V2)('DLTHUB_TLS_REFUSED', { place, reason });
    return (0,diagnostic/* failure */.V2)('DLTHUB_UNREACHABLE', { place, reason });
}
/** Whether a fault came before anything was sent: nobody was there. */
function neverArrived(fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code);
}
function isCertificateFault(code) {
    return /CERT|^UNABLE_TO_|SELF_SIGNED/.test(code);
}
/** What came instead of JSON, without repeating it. */
function formOf(text) {
    if (text.trim() === '')
        return 'nothing';
    return /^\s*</.test(text) ? 'a web page' : 'a text that is not JSON';
}
/** What the platform says of single fields, or of a run that it declines: a list, or an object with one. */
function reasonsOf(extra) {
    if (typeof extra === 'string')
        return [extra];
    if (Array.isArray(extra))
        return extra.flatMap(reasonsOf);
    if (typeof extra !== 'object' || extra === null)
        return [];
    if ('reasons' in extra)
        return reasonsOf(extra.reasons);
    const said = 'message' in extra ? extra.message : 'detail' in extra ? extra.detail : undefined;
    if (typeof said !== 'string')
        return [];
    return ['key' in extra && typeof extra.key === 'string' ? `\`${extra.key}\`: ${said}` : said];
}
const withoutStop = (text) => text.trim().replace(/\.+$/, '') || 'no reason is given';

;// CONCATENATED MODULE: ./out/platform/dlthub/upload.js







/** The two things that are uploaded, and the names of their calls. */
const kinds = {
    deployment: { issue: 'issue_upload_deployment', latest: 'get_deployment_latest', row: deploymentSchema },
    configuration: { issue: 'issue_upload_configuration', latest: 'get_configuration_latest', row: configurationSchema },
};
/** Asks for a place and a token for one upload. There is no version before the bytes arrive there. */
async function permitUpload(client, { kind }) {
    const permit = await client.call(kinds[kind].issue, uploadIssuedSchema);
    client.world.conceal([permit.upload_token]);
    return permit;
}
/**
 * Stores a package as a new version, where `permit` says. A version stands once all bytes have arrived; where the answer
 * was lost, the latest version tells. A permit that aged meanwhile is asked for once more, as each repetition asks anew.
 */
async function uploadPackage(client, upload, permit) {
    const { latest, row } = kinds[upload.kind];
    let fault = null;
    for await (const attempt of (0,attempts/* attempts */.r)(client.world, (0,attempts/* deadline */.n)(client.world))) {
        if (attempt > 1 && (await client.find(latest, row))?.content_hash === upload.contentHash)
            return;
        const { upload_token: token, upload_url: url } = attempt === 1 ? permit : await permitUpload(client, upload);
        const body = formBody(upload.files, boundaryOf(upload));
        const answer = await client.send(checked(client, url), token, body).catch((error) => asFault(error));
        if (answer instanceof diagnostic/* DeploymentError */.gt) {
            fault = answer;
            if (!isPassing(answer))
                break;
        }
        else if (isStored(answer))
            return;
        else {
            fault = client.refuse(`upload_${upload.kind}`, answer.status, answer.text);
            const hasAged = answer.status === 401 && attempt === 1;
            if (!isTransient(answer.status) && !hasAged)
                break;
        }
    }
    throw fault ?? new Error('no attempt was made');
}
/** A proxy may answer in the platform's place, with a page and with status 200. */
function isStored({ status, text }) {
    return (status === 200 || status === 201) && (0,parse_json/* parseJson */.q)(text).kind === 'json';
}
/** A token goes nowhere but to where the platform sends it, and there to an address of the web alone. */
function checked({ place }, url) {
    if (/^https?:\/\//.test(url) && URL.canParse(url))
        return url;
    throw (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', {
        place,
        operation: 'upload',
        reason: 'the place for the upload is no URL',
    });
}
function asFault(error) {
    if (error instanceof diagnostic/* DeploymentError */.gt)
        return error;
    throw error;
}
function isPassing({ diagnostics: [first] }) {
    return first.code === 'DLTHUB_UNREACHABLE' || first.code === 'DLTHUB_UNAVAILABLE';
}
/** A text that nobody can have put into the files by chance. */
function boundaryOf({ kind, contentHash }) {
    return `dlt-deploy-${(0,external_node_crypto_.createHash)('sha256').update(`${kind} ${contentHash}`).digest('hex').slice(0, 40)}`;
}

;// CONCATENATED MODULE: ./out/platform/dlthub/apply.js









/**
 * Code, configuration, jobs, in this order, then the proof that they are in force. The platform takes them one by one and
 * takes none back, so everything that can go wrong before comes before: packages are made, and one last look asks for all
 * that can be refused. `known` is what was read last; where that is the base it is not read again.
 */
async function applyRelease(client, workplace, known, base, release) {
    /** Null where the release is in force. Rejects with `PLAN_STALE`. */
    const unfinished = async (rows) => {
        const work = await outstanding(workplace, rows, release);
        if (isDone(work))
            return null;
        if (revisionOf(rows) !== base.revision)
            throw stale(base);
        return work;
    };
    // That something is to be done may be told from memory, since the last look follows; that nothing is, never.
    const planned = known !== null && revisionOf(known) === base.revision ? await unfinished(known) : null;
    const before = known === null || planned === null ? await readRows(client) : known;
    const work = planned ?? (await unfinished(before));
    if (work === null)
        return before;
    const deploy = (dryRun) => work.manifest && deployJobs(client, work.manifest, ownerOf(release), dryRun);
    const folder = await (0,temporary_folder/* temporaryFolder */.y)(client.world.temporary);
    try {
        const parcels = await packed(workplace, work, folder.path);
        const [now, permitted] = await Promise.all([
            readAgain(client, before, null),
            Promise.all(parcels.map(async (parcel) => ({ parcel, permit: await permitUpload(client, parcel) }))),
            deploy(true),
        ]);
        if ((await unfinished(now)) === null)
            return now;
        for (const { parcel, permit } of permitted)
            await uploadPackage(client, parcel, permit);
        const receipt = await deploy(false);
        const after = await readBack(client, now, receipt, (rows) => outstanding(workplace, rows, release));
        await refuseUnseen(client, now, after, work);
        return after;
    }
    finally {
        await folder.remove();
    }
}
async function packed(workplace, { deployment, settings }, folder) {
    return [
        ...(deployment === null ? [] : [await codeParcel(deployment, await workplace.requirements(), folder)]),
        ...(settings === null ? [] : [await settingsParcel(settings, folder)]),
    ];
}
function stale({ base: { deployment, configuration } }) {
    const none = deployment === null && configuration === null;
    const name = none ? 'an empty platform' : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`;
    return (0,diagnostic/* failure */.V2)('PLAN_STALE', { base: name });
}

// EXTERNAL MODULE: ./out/json/write-json.js
var write_json = __webpack_require__(71);
;// CONCATENATED MODULE: ./out/platform/dlthub/patiently.js



/** After so many attempts nobody is at home: an address that is wrong stays wrong. Some ten seconds. */
const knocks = 7;
/**
 * Asks until the platform has time, or until patience runs out. What it refuses is not asked again; what must happen
 * only `once` neither, unless it certainly did not happen: then the platform said so, or nobody was reached.
 */
async function patiently(world, called, ask, once) {
    let fault = null;
    for await (const attempt of (0,attempts/* attempts */.r)(world, (0,attempts/* deadline */.n)(world))) {
        const answer = await ask().catch((error) => {
            fault = disconnection(called, error);
            if (fault.diagnostics[0].code !== 'DLTHUB_UNREACHABLE')
                throw fault;
            if (neverArrived(error)) {
                if (attempt >= knocks)
                    throw fault;
            }
            else if (once)
                throw unknownOutcome(called, fault);
            return null;
        });
        if (answer === null)
            continue;
        if (!isTransient(answer.status))
            return answer;
        fault = refusal(called, answer.status, '');
        if (once && answer.status !== 429 && answer.status !== 503)
            throw unknownOutcome(called, fault);
        await world.sleep(waitOf(answer, world.now()));
    }
    throw fault ?? new Error('no attempt was made');
}
function unknownOutcome({ place, operation }, fault) {
    return (0,diagnostic/* failure */.V2)('DLTHUB_OUTCOME_UNKNOWN', { place, operation, reason: fault.message.replace(/\.$/, '') });
}
/** What `Retry-After` asks for, in seconds or as a moment, up to half a minute. In milliseconds. */
function waitOf({ headers }, now) {
    const text = String(headers['retry-after'] ?? 0);
    const asked = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(now);
    return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), 30_000);
}

;// CONCATENATED MODULE: ./out/platform/dlthub/route-table.js
/** The calls of dlthub-client 0.28.7's generation that this program makes. Made by test/oracle/dlthub-routes.ts from the package. */
const routeTable = {
    get_workspace: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}', success: [200] },
    issue_dataplane_token_workspace: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/-issue-dataplane-token',
        success: [200],
    },
    deploy_workspace: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/-deploy', success: [200] },
    list_jobs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/jobs', success: [200] },
    trigger_jobs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/-trigger', success: [200] },
    publish_job: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-publish', success: [200] },
    unpublish_job: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-unpublish',
        success: [200],
    },
    list_job_runs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200] },
    create_job_run: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200, 201] },
    get_job_run: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs/{job_run_id}', success: [200] },
    cancel_job_runs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs/-cancel', success: [200] },
    get_job_run_logs: {
        method: 'GET',
        path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/logs',
        success: [200],
    },
    get_job_run_log_stream: {
        method: 'GET',
        path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/log-stream',
        success: [200],
    },
    list_deployments: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/deployments', success: [200] },
    get_deployment_latest: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/deployments/latest',
        success: [200],
    },
    issue_upload_deployment: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/deployments/-issue-upload',
        success: [200],
    },
    get_deployment_files: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/deployments/{deployment_id}/files',
        success: [200],
    },
    list_configurations: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/configurations', success: [200] },
    get_configuration_latest: {
        method: 'GET',
        path: '/api/v1/workspaces/{workspace_id}/configurations/latest',
        success: [200],
    },
    issue_upload_configuration: {
        method: 'POST',
        path: '/api/v1/workspaces/{workspace_id}/configurations/-issue-upload',
        success: [200],
    },
    list_workspace_variables: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
    update_workspace_variables: { method: 'PATCH', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
};

;// CONCATENATED MODULE: ./out/platform/dlthub/routes.js

/** Every call of this program, under the name that the platform's own description has for it. */
const routes = routeTable;
/** The path of a call, its names encoded. */
function pathOf(operation, names) {
    return routes[operation].path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names[name] ?? ''));
}

;// CONCATENATED MODULE: ./out/platform/dlthub/client.js







/** Milliseconds of silence: of a call, and of an upload. */
const patience = { call: 60_000, upload: 300_000 };
function openClient({ apiUrl, apiKey, workspace }, world) {
    world.conceal([apiKey]);
    const called = (operation, url = apiUrl) => ({
        place: new URL(url).host,
        operation,
        workspace,
        redact: world.redact,
    });
    const place = new URL(apiUrl).host;
    const headers = (token, accept = 'application/json') => ({
        authorization: `Bearer ${token}`,
        accept,
        'user-agent': agent,
    });
    function requestOf(operation, options) {
        const query = queryOf(options.query ?? {});
        return {
            method: routes[operation].method,
            url: `${options.at?.url ?? apiUrl}${pathOf(operation, { workspace_id: workspace, ...options.names })}${query}`,
            headers: headers(options.at?.token ?? apiKey),
            ...(options.json === undefined ? {} : { body: jsonBody(options.json) }),
            patience: patience.call,
        };
    }
    async function ask(operation, options = {}) {
        const request = requestOf(operation, options);
        return await patiently(world, called(operation, options.at?.url), () => sendHttp(request), options.once === true);
    }
    async function find(operation, schema, options = {}) {
        const { status, text } = await ask(operation, options);
        const where = called(operation, options.at?.url);
        if (status === 404 && formOf(text) !== 'a web page')
            return null;
        if (!routes[operation].success.includes(status))
            throw refusal(where, status, text);
        return understood(where, schema, text);
    }
    return {
        place,
        world,
        ask,
        find,
        async call(operation, schema, options) {
            const found = await find(operation, schema, options);
            if (found === null)
                throw (0,diagnostic/* failure */.V2)('DLTHUB_NOT_FOUND', { place, workspace });
            return found;
        },
        async open(operation, accept, silence, options) {
            const request = requestOf(operation, options);
            const streamed = { ...request, headers: { ...request.headers, accept }, patience: silence };
            const where = called(operation, options.at?.url);
            const answer = await patiently(world, where, () => openHttp(streamed), false);
            if (answer.status === 200)
                return answer;
            const text = await refusalText(answer);
            if (answer.status === 404 && formOf(text) !== 'a web page')
                return null;
            throw refusal(where, answer.status, text);
        },
        async send(url, token, body) {
            world.conceal([token]);
            const request = { method: 'POST', url, headers: headers(token), body, patience: patience.upload };
            return await sendHttp(request).catch((fault) => {
                throw fault instanceof diagnostic/* DeploymentError */.gt ? fault : disconnection(called('upload', url), fault);
            });
        },
        understand: (operation, schema, text) => understood(called(operation), schema, text),
        refuse: (operation, status, text, url) => refusal(called(operation, url), status, text),
    };
}
const agent = 'dlt-deploy';
function queryOf(query) {
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        for (const each of [value].flat())
            written.append(name, each);
    return written.size === 0 ? '' : `?${written}`;
}
/** Bytes of a refusal that are read: more has nobody to say. */
const longestRefusal = 1024 * 1024;
async function refusalText({ bytes }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > longestRefusal)
            break;
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The answer's value, in the shape it must have. */
function understood({ place, operation }, schema, text) {
    const unreadable = (reason) => (0,diagnostic/* failure */.V2)('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason });
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid')
        throw unreadable(formOf(text));
    // A shape is used once or twice. To compile it first costs 3 ms, and pays off from a thousand rows on.
    const checked = schema().safeParse(parsed.value, { jitless: true });
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    const at = issue?.path.join('.') ?? '';
    throw unreadable(`${at === '' ? 'the whole' : `\`${at}\``} is not as expected`);
}
function jsonBody(value) {
    const bytes = Buffer.from((0,write_json/* writeJson */.G)(value));
    return { type: 'application/json', size: bytes.length, bytes: [bytes] };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/data-plane.js


/** A token with less time left than this, in seconds, is not used any more. */
const margin = 60;
/** Nothing is asked before the first call. Where the plane lies is asked once: a workspace does not move. */
function openDataPlane(client) {
    let address = null;
    let held = null;
    async function at(renew) {
        const good = renew || held === null || isAging(held) ? null : held;
        const [url, token] = await Promise.all([address ?? askAddress(), good ?? askToken()]);
        address = url;
        held = token;
        return { url, token: token.token };
    }
    const askAddress = together(async () => {
        return (await client.call('get_workspace', workspaceSchema)).dataplane_url.replace(/\/+$/, '');
    });
    const askToken = together(async () => {
        const { token, expires_at: expires } = await client.call('issue_dataplane_token_workspace', tokenSchema);
        client.world.conceal([token]);
        return { token, expires: Number(expires) };
    });
    const isAging = ({ expires }) => expires - Date.parse(client.world.now()) / 1000 <= margin;
    /** A token that is refused is renewed once. */
    async function withToken(call) {
        const first = await at(false);
        try {
            return await call(first);
        }
        catch (error) {
            if (!isUnauthenticated(error))
                throw error;
        }
        const second = await at(true);
        return await call(second).catch((error) => {
            throw isUnauthenticated(error) ? (0,diagnostic/* failure */.V2)('DLTHUB_TOKEN_REFUSED', { place: new URL(second.url).host }) : error;
        });
    }
    return {
        call: (operation, schema, options) => withToken((place) => client.call(operation, schema, { ...options, at: place })),
        open: (operation, accept, patience, options) => withToken((place) => client.open(operation, accept, patience, { ...options, at: place })),
    };
}
/** Whoever asks while a question is under way gets its answer: the logs of many runs begin at once. */
function together(ask) {
    let asked = null;
    return () => {
        asked ??= ask().finally(() => {
            asked = null;
        });
        return asked;
    };
}
function isUnauthenticated(error) {
    return error instanceof diagnostic/* DeploymentError */.gt && error.diagnostics[0].code === 'DLTHUB_KEY_REFUSED';
}
/** The files of a deployment, as the data plane lists them. It does not say which are executable. */
async function filesOf(plane, deployment) {
    const { files } = await plane.call('get_deployment_files', filesSchema, { names: { deployment_id: deployment } });
    return files.map(({ relative_path: path, size_bytes: size, sha3_256: sha3, linkname }) => {
        if (typeof linkname === 'string')
            return { kind: 'link', path, sha3, target: linkname };
        return { kind: 'file', path, size, sha3, executable: false };
    });
}

;// CONCATENATED MODULE: ./out/platform/dlthub/known-jobs.js



function knownJobs(client) {
    const known = new Map();
    const isLive = (ref) => known.has(ref) && known.get(ref)?.is_archived !== true;
    async function ask(query = {}) {
        const rows = await everyRow(client, 'list_jobs', runnableJobSchema, query);
        for (const row of rows)
            known.set(row.job_ref, row);
        return rows;
    }
    async function liveIds(refs) {
        const [only] = refs.length === 1 ? refs : [];
        if (!refs.every(isLive))
            await ask({ is_archived: 'false', ...(only === undefined ? {} : { ref: only }) });
        return refs.map((job) => {
            const row = known.get(job);
            if (row === undefined || !isLive(job))
                throw (0,diagnostic/* failure */.V2)('JOB_UNKNOWN', { job, suggestion: '' });
            return row.id;
        });
    }
    return {
        list: () => ask(),
        async idOf(ref) {
            if (!known.has(ref))
                await ask({ ref });
            return known.get(ref)?.id ?? null;
        },
        liveIds,
        async explain(fault, refs) {
            if (fault instanceof diagnostic/* DeploymentError */.gt && fault.diagnostics[0].code === 'DLTHUB_NOT_FOUND') {
                known.clear();
                await liveIds(refs);
            }
            throw fault;
        },
    };
}

// EXTERNAL MODULE: ./out/platform/runner.js
var runner = __webpack_require__(9674);
;// CONCATENATED MODULE: ./out/platform/dlthub/text-lines.js
/** Characters of a line that are kept: nobody writes longer ones, and memory must not grow with what comes. */
const text_lines_longest = 16 * 1024 * 1024;
/** The lines of a body that comes piece by piece, without their ends. A last line that is cut off comes too. */
async function* textLines(bytes) {
    const decoder = new TextDecoder();
    let begun = [];
    let size = 0;
    const keep = (text) => {
        if (size < text_lines_longest)
            begun.push(text);
        size += text.length;
    };
    const take = () => {
        const line = begun.join('').slice(0, text_lines_longest).replace(/\r$/, '');
        begun = [];
        size = 0;
        return line;
    };
    for await (const chunk of bytes) {
        const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
        keep(first);
        for (const text of rest) {
            yield take();
            keep(text);
        }
    }
    keep(decoder.decode());
    if (size > 0)
        yield take();
}

;// CONCATENATED MODULE: ./out/platform/dlthub/log-events.js



/** A stored log: one JSON document a line. What is none, such as a line cut off, is left out. */
async function* storedEvents(bytes) {
    for await (const line of textLines(bytes)) {
        const row = rowOf(line);
        if (row !== null)
            yield { kind: 'line', row };
    }
}
/**
 * A live log: server-sent events of one `data:` line each. Comments keep the connection alive; events of other
 * names are left out.
 */
async function* liveEvents(bytes) {
    let event = 'message';
    for await (const line of textLines(bytes)) {
        if (line.startsWith(':'))
            yield { kind: 'alive' };
        const [, field, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? [];
        if (field === 'event')
            event = value.trim();
        if (field !== 'data')
            continue;
        const row = event === 'log' ? rowOf(value) : null;
        if (row !== null)
            yield { kind: 'line', row };
        if (event === 'error')
            yield { kind: 'fault', reason: reasonOf(value) };
        event = 'message';
    }
}
function rowOf(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const checked = parsed.kind === 'json' ? logLineSchema().safeParse(parsed.value) : null;
    return checked?.success === true ? checked.data : null;
}
function reasonOf(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const { value } = parsed.kind === 'json' ? parsed : { value: null };
    const told = typeof value === 'object' && value !== null && 'error' in value ? value['error'] : null;
    return typeof told === 'string' && told !== '' ? told : 'the live log failed';
}

;// CONCATENATED MODULE: ./out/platform/dlthub/seen-lines.js
/**
 * Tells lines that are new from those that a second connection repeats: a log counts its lines, each writer's by
 * itself or all together.
 */
function seenLines() {
    const last = new Map();
    return ({ source, stage, io_stream: stream, line_num: number }) => {
        const writer = `${stage} ${source} ${stream}`;
        if (number <= (last.get(writer) ?? Number.NEGATIVE_INFINITY))
            return false;
        last.set(writer, number);
        return true;
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/log.js




/** Milliseconds of silence after which a live log is opened anew, and which end a replay, as dltHub's client has it. */
const silence = { live: 60_000, replay: 1_000 };
/** How long after its end a run's stored log may still be on its way, in milliseconds. (dlthub-client 0.28) */
const consolidation = 180_000;
/** Milliseconds between two looks at a run that has no live log: at first, and later. */
const pauses = { first: 250, growth: 1.5, longest: 2_000 };
/**
 * See `Runner.log`. A run under way has a live log, one that ended a stored one; between the two, for a little while,
 * the live one once more.
 */
async function* readLog(reader, run, options) {
    const isNew = seenLines();
    const latest = options.follow ? yield* follow(reader, run, options.until, isNew) : run;
    if (latest === null)
        return;
    const ended = (0,runner/* standing */.J)(latest) === 'under way' ? null : Date.parse(latest.finished ?? latest.created);
    for await (const _ of (0,attempts/* attempts */.r)(reader.world, (ended ?? 0) + consolidation)) {
        const stored = ended === null ? null : await storedLog(reader, latest);
        if (stored !== null)
            return void (yield* lines(stored, isNew));
        if (ended !== null && Date.parse(reader.world.now()) - ended > consolidation)
            return;
        const broke = yield* lines(quietly(liveLog(reader, latest, silence.replay)), isNew);
        if (ended === null || !broke)
            return;
    }
}
/** Resolves to whether the log broke off. */
async function* lines(events, isNew) {
    let broke = false;
    for await (const event of events) {
        if (event.kind === 'fault')
            broke = true;
        else if (event.kind === 'line' && isNew(event.row))
            yield lineOf(event.row);
    }
    return broke;
}
/**
 * Lines as they are written, over broken connections, until the run ends. Resolves to the run where its log is to be
 * read once more, since what broke off may be missing; to null where all was said.
 */
async function* follow(reader, first, until, isNew) {
    const { world } = reader;
    const isLate = () => until !== null && Date.parse(world.now()) >= until;
    let run = first;
    for (let pause = pauses.first; (0,runner/* standing */.J)(run) === 'under way' && !isLate(); pause *= pauses.growth) {
        let broke = run.status === 'pending';
        if (!broke) {
            for await (const event of quietly(liveLog(reader, run, silenceUntil(world, until)))) {
                if (event.kind === 'fault')
                    broke = true;
                else if (event.kind === 'line' && isNew(event.row))
                    yield lineOf(event.row);
                if (isLate())
                    return null;
            }
        }
        run = (await reader.run(run.id)) ?? run;
        if ((0,runner/* standing */.J)(run) !== 'under way')
            return broke ? run : null;
        await world.sleep(Math.min(pause, pauses.longest));
    }
    return isLate() ? null : run;
}
/** A connection that breaks ends a log as its end does, with a fault: the run's own state tells which it was. */
async function* quietly(events) {
    try {
        yield* events;
    }
    catch (error) {
        yield { kind: 'fault', reason: error instanceof Error ? error.message : String(error) };
    }
}
async function* liveLog({ plane }, run, patience) {
    const names = { job_run_id: run.id };
    const answer = await plane.open('get_job_run_log_stream', 'text/event-stream', patience, { names });
    if (answer === null)
        yield { kind: 'fault', reason: 'there is no live log' };
    else
        yield* liveEvents(answer.bytes);
}
/** Null where there is none, or not yet. */
async function storedLog({ plane }, run) {
    const names = { job_run_id: run.id };
    const answer = await plane.open('get_job_run_logs', 'application/x-ndjson', silence.live, { names });
    return answer === null ? null : storedEvents(answer.bytes);
}
function silenceUntil({ now }, until) {
    return until === null ? silence.live : Math.max(1, Math.min(silence.live, until - Date.parse(now())));
}
function lineOf({ content, source, io_stream: stream, reported_at: at }) {
    return { text: content.replace(/\r?\n$/, ''), source, stream, at };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/in-force.js



/**
 * What is in force, as far as the platform gives it back: it keeps jobs and no manifest, and of code and settings it
 * shows hashes. What has the hash of something that is at hand here is that very thing.
 */
async function deployedOf(plane, rows, recognition) {
    const { configuration } = rows;
    const [deployment] = rows.deployments;
    const jobs = rows.jobs.toSorted(byRef);
    const active = jobs.filter((row) => row.is_archived !== true);
    const archived = jobs
        .filter((row) => row.is_archived === true)
        .toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(b.updated_at, a.updated_at));
    return {
        revision: revisionOf(rows),
        base: {
            deployment: deployment?.version ?? null,
            configuration: configuration?.version ?? null,
            manifest_hash: null,
        },
        source: deployment === undefined ? null : { at: instant(deployment.created_at), actor: null, commit: null, runUrl: null },
        manifest: active.length === 0 ? null : manifestOf(active),
        files: deployment === undefined
            ? []
            : ((await recognition.files(deployment.content_hash)) ?? (await filesOf(plane, deployment.id))),
        configuration: configuration === null ? null : await recognition.configuration(configuration),
        jobs: [...active, ...archived].map((row) => recordOf(row, rows.deployments)),
    };
}
/**
 * The jobs as one document. Their order, the tags and the moment of their making are not kept by the platform, and the
 * description it keeps is the workspace's, which anybody may change: nothing is planned from it, so it is not asked for.
 */
function manifestOf(rows) {
    return {
        engine_version: rows[0]?.job_definition_engine_version ?? 1n,
        created_at: instant(rows[0]?.updated_at ?? ''),
        deployment_module: rows.find((row) => typeof row.deployment_module === 'string')?.deployment_module ?? '',
        jobs: rows.map(definitionOf),
    };
}
/**
 * The definition as it was sent. Fields of later versions stay as they are, to be seen in a plan; the engine version
 * that the platform puts into definitions of the first engine, which have none of their own, is taken out again.
 */
function definitionOf({ job_definition: definition, job_definition_engine_version: engine }) {
    const { engine_version, ...fields } = definition;
    return engine === 1n || engine_version === undefined ? fields : { engine_version, ...fields };
}
/** The deployments that brought a job and last changed it: the latest that stood when it was written. */
function recordOf(row, deployments) {
    const standing = (at) => deployments.find(({ created_at }) => instant(created_at) <= instant(at))?.version ??
        deployments.at(-1)?.version ??
        1;
    return {
        job: definitionOf(row),
        status: row.is_archived === true ? 'archived' : 'active',
        since: standing(row.created_at),
        changed: standing(row.updated_at),
        module: row.deployment_module ?? null,
    };
}
/** A moment as it is written everywhere here. */
function instant(text) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? text : new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./out/platform/dlthub/run-rows.js

function runPage(workspacePage) {
    return (id) => `${workspacePage}/runs/${encodeURIComponent(id)}`;
}
function runOf(row, job, page) {
    const { interval_start: start, interval_end: end } = row;
    return {
        id: row.id,
        job,
        number: row.number,
        status: row.status,
        trigger: row.trigger,
        profile: row.profile,
        created: instant(row.created_at),
        started: momentOf(row.started_at),
        finished: momentOf(row.finished_at),
        seconds: row.duration_seconds ?? null,
        interval: start && end ? { start: instant(start), end: instant(end) } : null,
        url: page(row.id),
    };
}
const momentOf = (text) => (text ? instant(text) : null);

;// CONCATENATED MODULE: ./out/platform/dlthub/start-jobs.js




/** Starts what is selected and what is named. Rejects with `JOB_UNKNOWN`, and `DLTHUB_OUTCOME_UNKNOWN` where jobs may have started. */
async function triggerJobs(client, jobs, request, page) {
    const ids = await jobs.liveIds(request.jobs);
    const json = {
        selectors: request.selectors.length === 0 ? null : [...request.selectors],
        job_ids: ids.length === 0 ? null : [...ids],
        ...(request.profile === null ? {} : { profile: request.profile }),
        refresh: request.refresh,
        dry_run: request.dryRun,
    };
    const options = { json, once: !request.dryRun };
    const { succeeded, skipped, failed } = await client
        .call('trigger_jobs', triggerReceiptSchema, options)
        .catch((fault) => jobs.explain(fault, request.jobs));
    return [
        ...succeeded.map(({ job_ref: job, trigger, job_run: run }) => {
            return { kind: 'started', job, trigger, run: run ? runOf(run, job, page) : null };
        }),
        ...skipped.map(({ job_ref: job, trigger, status, reasons }) => {
            return { kind: 'skipped', job, trigger, status: status ?? 'skipped', reasons: reasons ?? [] };
        }),
        ...failed.map(({ ref: job, detail: reason }) => ({ kind: 'failed', job, reason })),
    ];
}
/** Starts one job. A run that is declined is a conflict to the platform, which tells the reasons. */
async function startJob(client, jobs, request, page) {
    const { job, trigger, mode, profile, refresh, skipFreshness } = request;
    const [id = ''] = await jobs.liveIds([job]);
    const json = {
        job_id: id,
        trigger,
        mode,
        ...(profile === null ? {} : { profile }),
        refresh,
        skip_freshness: skipFreshness,
    };
    const { status, text } = await client.ask('create_job_run', { json, once: true });
    if (routes.create_job_run.success.includes(status)) {
        return {
            kind: 'started',
            job,
            trigger,
            run: runOf(client.understand('create_job_run', runSchema, text), job, page),
        };
    }
    const declined = status === 409 ? declinedBecause(text) : null;
    if (declined === null)
        return await jobs.explain(client.refuse('create_job_run', status, text), [job]);
    return { kind: 'skipped', job, trigger, ...declined };
}
/** Null where the conflict is not about this run. */
function declinedBecause(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    const body = parsed.kind === 'json' ? refusalSchema().safeParse(parsed.value) : null;
    if (body?.success !== true)
        return null;
    const { code, detail, extra } = body.data;
    const reasons = typeof extra === 'object' && extra !== null && 'reasons' in extra ? extra.reasons : null;
    if (!Array.isArray(reasons))
        return null;
    const texts = reasons.filter((each) => typeof each === 'string');
    return { status: code ?? 'skipped', reasons: texts.length === 0 && detail !== undefined ? [detail] : texts };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/dlthub-runner.js





/** Runs on dltHub's platform. `page` is the workspace's page in the web app. */
function openDltHubRunner(client, plane, page) {
    const see = runPage(page);
    const jobs = knownJobs(client);
    const run = async (id) => {
        const row = await client.find('get_job_run', runSchema, { names: { job_run_id: id } });
        return row === null ? null : runOf(row, row.job.job_ref, see);
    };
    return {
        jobs: async () => (await jobs.list()).map(runnable),
        trigger: (request) => triggerJobs(client, jobs, request, see),
        start: (request) => startJob(client, jobs, request, see),
        publish: async (job) => (await atJob(client, jobs, 'publish_job', job)).public_url ?? null,
        unpublish: async (job) => void (await atJob(client, jobs, 'unpublish_job', job)),
        runs: async (filter) => (await runRows(client, jobs, filter)).map((row) => runOf(row, row.job.job_ref, see)),
        run,
        async cancel(ids, dryRun) {
            if (ids.length === 0)
                return [];
            const json = { job_run_ids: [...ids], dry_run: dryRun };
            const receipt = await client.call('cancel_job_runs', cancelReceiptSchema, { json });
            const told = (kind) => (each) => ({ kind, job: each.job_ref, run: each.job_run_id, number: each.job_run_number });
            return [
                ...receipt.succeeded.map(told('cancelling')),
                ...receipt.skipped.map(told('over')),
                ...receipt.failed.map(({ ref, detail }) => ({ kind: 'failed', run: ref, reason: detail })),
            ];
        },
        log: (of, options) => readLog({ plane, world: client.world, run }, of, options),
    };
}
async function atJob(client, jobs, operation, job) {
    const [id = ''] = await jobs.liveIds([job]);
    const names = { job_id: id };
    return await client.call(operation, runnableJobSchema, { names }).catch((fault) => jobs.explain(fault, [job]));
}
function runnable(row) {
    return {
        ref: row.job_ref,
        type: row.job_type,
        triggers: row.triggers ?? [],
        archived: row.is_archived === true,
        paused: row.is_paused === true,
        url: row.job_url ?? null,
        publicUrl: row.public_url ?? null,
    };
}
/** How many runs the platform shows at once. */
const dlthub_runner_pageSize = 1000;
const underWay = ['pending', 'starting', 'running', 'cancelling'];
/** One job's runs are asked for; several jobs' are picked from everybody's, since the platform takes one job alone. */
async function runRows(client, known, { jobs, number, underWay: going, limit }) {
    const [only] = jobs?.length === 1 ? jobs : [];
    const job = only === undefined ? null : await known.idOf(only);
    if (only !== undefined && job === null)
        return [];
    const picked = jobs === null || jobs.length === 1 ? null : new Set(jobs);
    const filters = {
        ...(job === null ? { include_system_job_runs: 'true' } : { job_id: job }),
        ...(number === null ? {} : { number: String(number) }),
        ...(going ? { status: underWay } : {}),
    };
    const rows = [];
    for (let offset = 0; rows.length < limit; offset += dlthub_runner_pageSize) {
        const size = picked === null ? Math.min(dlthub_runner_pageSize, limit - rows.length) : dlthub_runner_pageSize;
        const query = { ...filters, limit: String(size), offset: String(offset) };
        const { items, total } = await client.call('list_job_runs', pageOf(runSchema), { query });
        rows.push(...items.filter(({ job: { job_ref } }) => picked === null || picked.has(job_ref)));
        if (items.length === 0 || offset + items.length >= total)
            break;
    }
    return rows.slice(0, limit);
}

;// CONCATENATED MODULE: ./out/platform/dlthub/recognition.js
function recognise(workplace) {
    return {
        async files(contentHash) {
            const code = await workplace.code();
            return code.contentHash === contentHash ? code.entries : null;
        },
        async configuration(row) {
            const declared = await workplace.settings();
            return row.content_hash === declared.package.contentHash ? declared.configuration : unread(row);
        },
    };
}
/** Settings that nobody can read back: that they are others is known, and not which. */
function unread({ content_hash, profiles }) {
    const names = ['', ...profiles];
    return {
        contentHash: content_hash,
        profiles: names.map((profile) => ({ profile, settings: [], secrets: [], fingerprint: null, unread: true })),
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/variables.js

/** The variables of a workspace. They lie on its data plane, and are for its owners. */
function openVariables(plane, world) {
    return {
        async list() {
            const { scopes } = await plane.call('list_workspace_variables', variablesSchema);
            return scopes.map(({ profile, variables }) => ({
                profile: profile ?? null,
                variables: variables.map(({ name, type, value }) => ({
                    name,
                    kind: type === 'plain' ? 'plain' : 'secret',
                    value: type === 'plain' ? (value ?? null) : null,
                })),
            }));
        },
        async change(profile, { set, remove }) {
            world.conceal(set.flatMap(({ kind, value }) => (kind === 'secret' ? [value] : [])));
            const json = {
                profile,
                ...(set.length === 0 ? {} : { upserts: set.map(({ name, kind, value }) => ({ type: kind, name, value })) }),
                ...(remove.length === 0 ? {} : { deletes: [...remove] }),
            };
            return (await plane.call('update_workspace_variables', changedVariablesSchema, { json })).results;
        },
    };
}

;// CONCATENATED MODULE: ./out/platform/dlthub/dlthub-platform.js










const publicApiUrl = 'https://api.dlthub.com';
/** Opens the platform of dltHub for one workspace. Nothing is asked of it before the first call. */
function openDltHubPlatform(options, world) {
    const { workspace, apiKey } = options;
    const apiUrl = addressOf(options.apiUrl);
    const client = openClient({ apiUrl, apiKey, workspace }, world);
    const plane = openDataPlane(client);
    const recognition = recognise(options);
    /** What was read last. */
    let known = null;
    const inForce = async (rows) => {
        known = rows;
        return await deployedOf(plane, rows, recognition);
    };
    return {
        name: 'dlthub',
        place: `workspace ${workspace} of ${client.place}`,
        read: async () => await inForce(await readRows(client)),
        apply: async (base, release) => await inForce(await applyRelease(client, options, known, base, release)),
        rehearse: (manifest, adHoc) => rehearseJobs(client, manifest, adHoc ? null : manifest.deployment_module),
        async deployments() {
            return (await everyDeployment(client)).map((row) => ({
                version: row.version,
                contentHash: row.content_hash,
                files: row.file_count,
                size: row.size_bytes,
                provenance: writtenAt(row.created_at),
            }));
        },
        async deploymentFiles(version) {
            const found = (await everyDeployment(client)).find((row) => row.version === version);
            if (found === undefined)
                return null;
            return await filesOf(plane, found.id);
        },
        async configurations() {
            return (await everyConfiguration(client)).map((row) => ({
                version: row.version,
                contentHash: row.content_hash,
                profiles: row.profiles,
                provenance: writtenAt(row.created_at),
            }));
        },
        async configuration(version) {
            const found = (await everyConfiguration(client)).find((row) => row.version === version);
            return found === undefined ? null : await recognition.configuration(found);
        },
        variables: openVariables(plane, world),
        runner: openDltHubRunner(client, plane, webPage(apiUrl, workspace)),
    };
}
/** The platform keeps when a version came, and nothing of where it came from that is of use here. */
function writtenAt(at) {
    return { at: instant(at), actor: null, commit: null, runUrl: null };
}
/** The page of a workspace: the API's host without `api.`, and on the public platform with `app.` in its place. */
function webPage(apiUrl, workspace) {
    const { protocol, host } = new URL(apiUrl);
    const bare = host.replace(/^api\./, '');
    return `${protocol}//${bare.startsWith('dlthub.com') ? `app.${bare}` : bare}/w/${encodeURIComponent(workspace)}`;
}
/** The address without a slash at the end; one of before the API had a host of its own becomes that host's. */
function addressOf(url) {
    const old = /^(https?):\/\/dlthub\.(app|net|test|dev)\/api\/(?:api|auth)\/?$/.exec(url);
    const address = old === null ? url.replace(/\/+$/, '') : `${old[1]}://api.dlthub.${old[2]}`;
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_URL_INVALID', { url });
    return address;
}

// EXTERNAL MODULE: ./out/io/process.js
var process = __webpack_require__(5840);
// EXTERNAL MODULE: ./out/workspace/required-dlt.js
var required_dlt = __webpack_require__(5536);
// EXTERNAL MODULE: ./out/workspace/required-python.js
var required_python = __webpack_require__(1404);
// EXTERNAL MODULE: ./out/workspace/required-version.js
var required_version = __webpack_require__(908);
// EXTERNAL MODULE: ./out/workspace/requirements-file.js
var requirements_file = __webpack_require__(1691);
;// CONCATENATED MODULE: ./out/workspace/requirements-marker.js
const token = /\s*(?:(\()|(\))|(and|or)\b|(===|==|!=|~=|<=|>=|<|>|not\s+in\b|in\b)|('[^']*'|"[^"]*")|([a-z][a-z_.]*))/y;
const aliases = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
const variables = new Set([
    ...['python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_release', 'platform_system'],
    ...['platform_version', 'platform_machine', 'platform_python_implementation', 'implementation_name'],
    ...['implementation_version', 'extra', 'extras', 'dependency_groups'],
]);
/** The condition as `packaging` writes it: double quotes, single spaces; null for one that it refuses. */
function markerText(text) {
    const words = tokens(text.trim());
    if (words === null)
        return null;
    const read = readMarker(words, 0);
    return read === null || read.end !== words.length ? null : format(read.marker, true);
}
function tokens(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const found = token.exec(text);
        if (found === null)
            return null;
        const [, open, close, join, operator, quoted, name] = found;
        if (open !== undefined)
            words.push({ kind: 'open', text: open });
        else if (close !== undefined)
            words.push({ kind: 'close', text: close });
        else if (join !== undefined)
            words.push({ kind: 'join', text: join });
        else if (operator !== undefined)
            words.push({ kind: 'operator', text: operator.replace(/\s+/, ' ') });
        else if (quoted !== undefined)
            words.push({ kind: 'text', text: quoted.slice(1, -1) });
        else {
            const variable = aliases[name ?? ''] ?? name ?? '';
            if (!variables.has(variable))
                return null;
            words.push({ kind: 'variable', text: variable });
        }
        at = token.lastIndex;
    }
    return words;
}
function readMarker(words, start) {
    const parts = [];
    for (let at = start;; at++) {
        const atom = readAtom(words, at);
        if (atom === null)
            return null;
        parts.push(atom.marker);
        at = atom.end;
        if (words[at]?.kind !== 'join')
            return { marker: parts, end: at };
        parts.push(words[at]?.text ?? '');
    }
}
function readAtom(words, at) {
    if (words[at]?.kind === 'open') {
        const inner = readMarker(words, at + 1);
        return inner === null || words[inner.end]?.kind !== 'close' ? null : { marker: inner.marker, end: inner.end + 1 };
    }
    const [left, operator, right] = words.slice(at, at + 3);
    if (left === undefined || right === undefined || operator?.kind !== 'operator')
        return null;
    if (![left, right].every(({ kind }) => kind === 'text' || kind === 'variable'))
        return null;
    const extra = [left, right].some(({ kind, text }) => kind === 'variable' && text === 'extra');
    const written = [left, right].map(({ kind, text }) => kind === 'variable' ? text : `"${extra ? canonicalName(text) : text}"`);
    return { marker: [`${written[0]} ${operator.text} ${written[1]}`], end: at + 3 };
}
/** Parentheses stay where they hold more than one comparison, but for those around the whole. */
function format(marker, outermost) {
    const [only] = marker;
    if (marker.length === 1 && only !== undefined)
        return typeof only === 'string' ? only : format(only, true);
    const inner = marker.map((part) => (typeof part === 'string' ? part : format(part, false))).join(' ');
    return outermost ? inner : `(${inner})`;
}
/** PEP 503. */
function canonicalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./out/workspace/requirements-line.js


const requirements_line_shape = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
const extraName = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
const release = String.raw `v?(?:\d+!)?\d+(?:\.\d+)*`;
const suffix = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?`;
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const clauses = [
    /^===\s*[^\s;)]+$/,
    new RegExp(`^(?:==|!=)\\s*${release}(?:\\.\\*|${suffix}${local})$`, 'i'),
    new RegExp(`^~=\\s*v?(?:\\d+!)?\\d+(?:\\.\\d+)+${suffix}$`, 'i'),
    new RegExp(`^(?:<=|>=|<|>)\\s*${release}${suffix}$`, 'i'),
];
/**
 * One requirement of PEP 508 as Python's `packaging` writes it: extras and clauses sorted, conditions with double quotes.
 * Null for a text that is no requirement; dlt leaves it out (dlt/_workspace/deployment/requirements.py).
 */
function requirementText(line) {
    const found = requirements_line_shape.exec(line);
    if (found === null)
        return null;
    const [, name = '', extras, rest = ''] = found;
    const listed = (extras ?? '').split(',').map((extra) => extra.trim());
    const named = extras === undefined || extras.trim() === '' ? [] : listed;
    if (!named.every((extra) => extraName.test(extra)))
        return null;
    const head = `${name}${named.length === 0 ? '' : `[${unique(named).join(',')}]`}`;
    return rest.startsWith('@') ? withUrl(head, rest.slice(1).trimStart()) : withClauses(head, rest);
}
function withUrl(head, rest) {
    const [, url = '', condition] = /^(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? [];
    if (url === '')
        return null;
    if (condition === undefined)
        return `${head} @ ${url}`;
    const marker = markerText(condition);
    return marker === null ? null : `${head} @ ${url} ; ${marker}`;
}
function withClauses(head, rest) {
    const [, versions = '', condition] = /^([^;]*)(?:;(.*))?$/s.exec(rest) ?? [];
    const bare = /^\((.*)\)$/s.exec(versions.trim())?.[1] ?? versions.trim();
    const each = bare.split(',').map((clause) => clause.trim());
    if (each.at(-1) === '')
        each.pop();
    if (!each.every((clause) => clauses.some((pattern) => pattern.test(clause))))
        return null;
    const written = unique(each.map((clause) => clause.replace(/^([=!~<>]+)\s*/, '$1'))).join(',');
    if (condition === undefined)
        return `${head}${written}`;
    const marker = markerText(condition);
    return marker === null ? null : `${head}${written}; ${marker}`;
}
const unique = (texts) => [...new Set(texts)].toSorted(code_point_order/* compareCodePoints */.O);

// EXTERNAL MODULE: ./out/workspace/version-specifier.js
var version_specifier = __webpack_require__(7579);
;// CONCATENATED MODULE: ./out/workspace/requirements-rules.js

const { job, module: requirements_rules_module, ...interactive } = {
    job: ['botocore', 's3fs'],
    module: ['botocore', 's3fs'],
    marimo: ['marimo', 'uvicorn'],
    mcp: ['fastmcp', 'uvicorn'],
    streamlit: ['streamlit'],
    dashboard: [],
};
const dashboard = ['ibis-framework', 'marimo', 'pyarrow', 's3fs'];
const implied = { s3fs: ['botocore'], marimo: ['uvicorn'], fastmcp: ['uvicorn'] };
const of131 = {
    engine: 2n,
    prunes: true,
    launchers: { job, module: requirements_rules_module, agent: ['botocore', 's3fs'], ...interactive },
    everyLauncher: ['dlthub'],
    dashboard,
    agentLoops: {
        'agent-loop-pydantic-ai': ['pydantic-ai-slim[anthropic,openai,google,mcp,spec]'],
        'agent-loop-claude-agent-sdk': ['claude-agent-sdk'],
    },
    implied: { 'dlt[hub]': ['dlthub'], ...implied },
};
const of129 = {
    engine: 1n,
    prunes: true,
    launchers: { job, module: requirements_rules_module, ...interactive },
    everyLauncher: ['croniter', 'dlthub'],
    dashboard,
    agentLoops: {},
    implied: { 'dlt[hub]': ['dlthub', 'croniter'], 'dlthub-client': ['croniter'], ...implied },
};
const of128 = { ...of129, implied: { ...of129.implied, dlthub: ['croniter'] } };
/** The dashboard listed what its launcher brings, too. */
const of126 = {
    ...of129,
    prunes: false,
    dashboard: [...dashboard, ...of129.everyLauncher, 'botocore', 'numpy', 'pandas', 'uvicorn'],
};
/** What the version of a workspace's dlt adds. */
function rulesOf(dlt) {
    if ((0,version_specifier/* compareReleases */.c0)(dlt, [1, 31]) >= 0)
        return of131;
    if ((0,version_specifier/* compareReleases */.c0)(dlt, [1, 28, 1]) >= 0)
        return of129;
    return (0,version_specifier/* compareReleases */.c0)(dlt, [1, 28]) >= 0 ? of128 : of126;
}

// EXTERNAL MODULE: ./out/workspace/settings.js
var workspace_settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/toml.js
var toml = __webpack_require__(9536);
;// CONCATENATED MODULE: ./out/workspace/requirements.js












const main = 'main';
const dashboardGroup = 'jobs.workspace.dashboard';
const launcherFolder = 'dlt._workspace.deployment.launchers';
/**
 * `requirements.json` of a code package, as dlt 1.26 to 1.31 write it for a workspace
 * (dlt/_workspace/deployment/requirements.py). `locked` are the groups as `uv` exports them, where there is a lock; else
 * they are read as they are written, and what is no requirement is left out.
 */
function requirementsManifest(files, locked) {
    const dlt = (0,required_dlt/* requiredDlt */.w)(files).version;
    const rules = rulesOf((0,version_specifier/* parseRelease */.BC)(dlt) ?? []);
    const groups = new Map(locked ?? writtenGroups(files));
    const present = rules.prunes ? withImplied(packageNames(groups.get(main) ?? []), rules) : new Set();
    const lacking = (specs) => sorted(specs).filter((spec) => !present.has(nameOf(spec)));
    groups.set(dashboardGroup, lacking(rules.dashboard));
    for (const [name, specs] of Object.entries(rules.agentLoops))
        if (!groups.has(name))
            groups.set(name, lacking(specs));
    const injected = packageNames(groups.get(main) ?? []).has('dlt') ? [] : [`dlt==${dlt}`];
    const launchers = Object.entries(rules.launchers).map(([launcher, specs]) => [
        `${launcherFolder}.${launcher}`,
        sorted([...lacking([...specs, ...rules.everyLauncher]), ...injected]),
    ]);
    return (0,write_json/* writeJson */.G)({
        engine_version: rules.engine,
        python_version: (0,required_python/* requiredPython */.e)(files).version,
        ...(rules.engine === 1n ? {} : { dlt_version: { name: 'dlt', extras: [], version: dlt, mode: 'pypi' } }),
        default_groups: [main],
        groups: Object.fromEntries([...groups].toSorted(([a], [b]) => (0,code_point_order/* compareCodePoints */.O)(a, b))),
        launcher_requirements: Object.fromEntries(launchers),
    });
}
/** Names of the dependency groups in `pyproject.toml`, sorted. */
function dependencyGroups(files) {
    const groups = (0,workspace_settings/* settingAt */.OZ)((0,required_version/* tableOf */.c)(files, 'pyproject.toml'), ['dependency-groups']);
    return (0,toml/* isTable */.b)(groups) ? [...groups.keys()].toSorted(code_point_order/* compareCodePoints */.O) : [];
}
/** The lines of `uv export` and `uv pip compile` that are requirements. */
function exportedRequirements(output) {
    const lines = output.split(/\r?\n/).map((line) => line.trim());
    return sorted(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
function writtenGroups(files) {
    if ((0,required_version/* textOf */.b)(files, 'pyproject.toml') === null) {
        const text = (0,required_version/* textOf */.b)(files, 'requirements.txt') ?? (0,required_version/* textOf */.b)(files, 'requirements.in') ?? '';
        return new Map([[main, requirementsOf(requirementLines(text))]]);
    }
    const project = (0,required_version/* tableOf */.c)(files, 'pyproject.toml');
    const groups = (0,workspace_settings/* settingAt */.OZ)(project, ['dependency-groups']);
    const named = (0,toml/* isTable */.b)(groups)
        ? [...groups].map(([name, list]) => [name, requirementsOf(textsOf(list))])
        : [];
    return new Map([[main, requirementsOf(textsOf((0,workspace_settings/* settingAt */.OZ)(project, ['project', 'dependencies'])))], ...named]);
}
/** Lines that may be requirements: no comments, no options. */
function requirementLines(text) {
    return (0,requirements_file/* linesOf */.D)(text)
        .filter((line) => !/^[#-]/.test(line))
        .map((line) => (line.split(' #')[0] ?? '').trim());
}
function requirementsOf(lines) {
    return sorted(lines.flatMap((line) => requirementText(line) ?? []));
}
/** A list's texts: an `include-group` of PEP 735 is a table, and left out. */
function textsOf(list) {
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
/** Names of packages, and each with each of its extras. */
function packageNames(specs) {
    const names = new Set();
    for (const spec of specs) {
        const [, name, extras = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?/.exec(spec) ?? [];
        if (name === undefined)
            continue;
        names.add(canonicalName(name));
        for (const extra of extras.split(',').map((each) => each.trim()))
            if (extra !== '')
                names.add(`${canonicalName(name)}[${canonicalName(extra)}]`);
    }
    return names;
}
function withImplied(names, { implied }) {
    for (const [name, brought] of Object.entries(implied))
        if (names.has(name))
            for (const each of brought)
                names.add(each);
    return names;
}
const nameOf = (spec) => canonicalName(/^[\w.-]*/.exec(spec)?.[0] ?? '');
const sorted = (texts) => [...new Set(texts)].toSorted(code_point_order/* compareCodePoints */.O);

;// CONCATENATED MODULE: ./out/platform/dlthub/locked-requirements.js




/** A lock is resolved on the network where it is out of date; that has to end. In milliseconds. */
const locked_requirements_patience = 300_000;
/**
 * `requirements.json` of a workspace. Only `uv` reads its own lock: where there is one, `uv` is asked. It resolves a
 * requirements file too, where there is a `uv`; without it the file's own lines are taken, as dlt takes them.
 */
async function locked_requirements_requirementsOf(files, root, door) {
    return Buffer.from(requirementsManifest(files, await resolvedGroups(files, root, door)));
}
async function resolvedGroups(files, root, door) {
    const project = files.read('pyproject.toml');
    if (project === null)
        return await compiledGroups(files, root, door);
    const table = (0,toml/* parseToml */.M)(Buffer.from(project).toString('utf8'));
    if ('line' in table)
        throw notToml(table);
    return files.read('uv.lock') === null ? null : await lockedGroups(files, root, door);
}
function notToml(at) {
    return new diagnostic/* DeploymentError */.gt([(0,diagnostic/* diagnose */.h4)('PROJECT_NOT_TOML', {}, { file: 'pyproject.toml', ...at })]);
}
async function compiledGroups(files, root, door) {
    const listed = ['requirements.txt', 'requirements.in'].find((name) => files.read(name) !== null);
    if (listed === undefined || !door.trusted)
        return null;
    try {
        const output = await uv(['pip', 'compile', '--universal', '--no-header', '--no-annotate', listed], root, door);
        return new Map([['main', exportedRequirements(output)]]);
    }
    catch (fault) {
        if (fault instanceof diagnostic/* DeploymentError */.gt && fault.diagnostics[0].code === 'REQUIREMENTS_UV_MISSING')
            return null;
        throw fault;
    }
}
async function lockedGroups(files, root, door) {
    if (door.trusted)
        await uv(['lock', '--check'], root, door);
    const unresolved = door.trusted ? [] : ['--frozen'];
    const options = ['export', '--no-hashes', '--no-emit-project', '--no-default-groups', ...unresolved];
    const groups = new Map([['main', exportedRequirements(await uv([...options, ...locked_requirements_format], root, door))]]);
    for (const name of dependencyGroups(files)) {
        groups.set(name, exportedRequirements(await uv([...options, '--only-group', name, ...locked_requirements_format], root, door)));
    }
    return groups;
}
const locked_requirements_format = ['--format', 'requirements.txt'];
async function uv(args, cwd, { env, redact }) {
    const { code, stdout, stderr } = await (0,process/* runProcess */.R)('uv', args, { cwd, env, timeout: locked_requirements_patience }).catch((fault) => {
        if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
            throw (0,diagnostic/* failure */.V2)('REQUIREMENTS_UV_MISSING', {});
        throw fault;
    });
    if (code === 0)
        return stdout.toString('utf8');
    const reason = redact(stderr.trim().split('\n').at(-1) ?? '').replace(/\.+$/, '');
    throw (0,diagnostic/* failure */.V2)('REQUIREMENTS_UV_FAILED', {
        command: args.slice(0, 2).join(' '),
        reason: reason || `it ended with ${code}`,
    });
}

// EXTERNAL MODULE: ./out/state/state-ref.js
var state_ref = __webpack_require__(5855);
// EXTERNAL MODULE: ./out/workspace/profile.js
var profile = __webpack_require__(3495);
// EXTERNAL MODULE: ./out/io/package-walk.js
var package_walk = __webpack_require__(9395);
;// CONCATENATED MODULE: ./out/io/settings-walk.js





/**
 * The files of the settings folder that a configuration package holds, in the order of their paths. A link stays a link
 * where it leads to a file of the workspace. dlt leaves out one that leads elsewhere, and its settings are then missing
 * without a word: here that is a fault, `SETTINGS_LINK_OUTSIDE`.
 */
function walkSettings({ root, boundary, settingsFolder }, selection) {
    const linksWithin = (0,external_node_fs_.realpathSync)(root);
    const grounds = {
        root: (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, settingsFolder)),
        boundary: (0,external_node_fs_.realpathSync)(boundary),
        linksWithin,
        selection,
        linkOutside: (path) => (0,diagnostic/* diagnose */.h4)('SETTINGS_LINK_OUTSIDE', { path: `${settingsFolder}/${path}` }),
    };
    const found = [];
    const diagnostics = [];
    for (const each of (0,package_walk/* walkPackage */.G)(grounds)) {
        if ('kind' in each)
            found.push(each);
        else
            diagnostics.push(each);
    }
    return { found: found.toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.path, b.path)), diagnostics };
}

// EXTERNAL MODULE: ./out/io/write-tree.js
var write_tree = __webpack_require__(2779);
// EXTERNAL MODULE: ./out/package/content-hash.js
var content_hash = __webpack_require__(559);
// EXTERNAL MODULE: ./out/commands/stop-at-errors.js
var stop_at_errors = __webpack_require__(7121);
;// CONCATENATED MODULE: ./out/commands/assemble-configuration.js








/**
 * Writes the configuration package, values of secrets included, into an empty folder that nobody else may read and that
 * lies outside of the checkout: the files that dlt's ConfigurationFileSelector picks
 * (dlt/_workspace/deployment/file_selector.py), byte for byte, but for the secrets of profiles that variables add to. `selection`: which files, where dlt is later than 1.26.
 */
async function assembleConfiguration(workspace, documents, folder, selection = file_selector/* configurationSelection */.vf) {
    const contents = contentsOf(workspace, selection);
    for (const [profile, document] of documents) {
        const name = profile === '' ? 'secrets.toml' : `${profile}.secrets.toml`;
        if (selection.selectsFile(name))
            contents.set(name, Buffer.from(document.reveal()));
    }
    const files = [...contents].flatMap(([path, bytes]) => typeof bytes === 'string' ? [] : [{ path, kind: 'file', bytes }]);
    await (0,write_tree/* writeTree */.W)(folder, files);
    const entries = [...contents].map(entryOf).toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.path, b.path));
    return { contentHash: (0,content_hash/* contentHash */.A)(entries), entries, root: folder };
}
/** Bytes of files and targets of links, by their paths relative to the settings folder. */
function contentsOf(workspace, selection) {
    const { found, diagnostics } = walkSettings(workspace, selection);
    (0,stop_at_errors/* stopAtErrors */.B)(diagnostics);
    const contents = new Map();
    for (const each of found) {
        const path = `${workspace.settingsFolder}/${each.path}`;
        const content = each.kind === 'link' ? each.target : workspace.files.read(path);
        if (content === null)
            (0,stop_at_errors/* stopAtErrors */.B)([(0,diagnostic/* diagnose */.h4)('PACKAGE_FILE_UNREADABLE', { path, reason: 'it may not be read' })]);
        else
            contents.set(each.path, content);
    }
    return contents;
}
function entryOf([path, content]) {
    const sha3 = (0,json_sha3/* sha3Base64 */.j)(content);
    if (typeof content === 'string')
        return { kind: 'link', path, sha3, target: content };
    return { kind: 'file', path, size: content.length, sha3, executable: false };
}

// EXTERNAL MODULE: ./out/commands/declare-configuration.js + 4 modules
var declare_configuration = __webpack_require__(4503);
// EXTERNAL MODULE: ./out/commands/declare-package.js + 2 modules
var declare_package = __webpack_require__(6630);
// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __webpack_require__(8256);
;// CONCATENATED MODULE: ./out/commands/uv-environment.js


/**
 * The environment in which `uv` reads the requirements of a workspace. To learn what a package needs `uv` may build it, and
 * it starts the Python that it finds: that can be code of the workspace, which has no business with any secrets but those of
 * its package indexes. Where the code is not `trusted`, no Python is started that lies in the checkout, is named by it or
 * comes from where it says, and nothing is built.
 */
function uvEnvironment({ env }, files, trusted) {
    const open = Object.entries(env).filter(([name]) => name.startsWith('UV_') || !(0,secret_variables/* isPrivate */.Gw)(name));
    const guards = {
        UV_NO_BUILD: '1',
        // Nobody can put a Python there, as they could into a folder for temporary files.
        UV_PROJECT_ENVIRONMENT: '/dev/null/none',
        UV_PYTHON: pythonRequest((0,required_python/* requiredPython */.e)(files)),
        UV_PYTHON_DOWNLOADS: 'never',
    };
    return { ...Object.fromEntries(open), ...(trusted ? {} : guards) };
}
/** As `uv` is asked for a Python: a version, or a range. What it reads there is the same with any. */
function pythonRequest(required) {
    switch (required.kind) {
        case 'known':
            return required.version;
        case 'range':
            return required.specifier;
        case 'unknown':
            return '>=3.9';
    }
}

;// CONCATENATED MODULE: ./out/commands/open-dlthub.js

















/**
 * Opens the dltHub workspace that the environment and the settings name. What the platform does not give back is held
 * against what stands here; the values of secrets are laid out in a folder of their own, which goes with `close`.
 * Rejects with `DLTHUB_KEY_MISSING`, `DLTHUB_KEY_FORM`, `DLTHUB_WORKSPACE_MISSING`, `DLTHUB_WORKSPACE_DIFFERS` and
 * `DLTHUB_URL_UNTRUSTED`.
 */
function openDltHub(door, workspace, request) {
    const apiKey = request.apiKey || setting(door, workspace, 'api_key');
    if (apiKey === null)
        throw (0,diagnostic/* failure */.V2)('DLTHUB_KEY_MISSING', {});
    if (!/^dlt_(?:sa|u)_./.test(apiKey))
        throw (0,diagnostic/* failure */.V2)('DLTHUB_KEY_FORM', {});
    refuseOtherWorkspace(door, workspace, request.workspaceId || null);
    const id = request.workspaceId || setting(door, workspace, 'workspace_id');
    if (id === null)
        throw workspaceMissing(workspace);
    const apiUrl = open_dlthub_addressOf(door, workspace, request);
    const folders = [];
    const settings = onFirstUse(async () => {
        const place = request.stateRef ?? (0,state_ref/* stateRef */.dZ)(workspace.name);
        const declared = await (0,declare_configuration/* declareConfiguration */.V)(door, workspace, { secrets: {}, module: null, ...request }, place);
        (0,stop_at_errors/* stopAtErrors */.B)(declared.diagnostics);
        const folder = await (0,temporary_folder/* temporaryFolder */.y)(door.temporary);
        folders.push(folder);
        const packed = await assembleConfiguration(workspace, declared.documents, folder.path, selectionOf(workspace));
        return { configuration: declared.configuration, package: packed };
    });
    const code = onFirstUse(async () => (await (0,declare_package/* declarePackage */.r)(workspace)).listing);
    const { files, root } = workspace;
    const trusted = request.trusted ?? true;
    const uvDoor = { redact: door.redact, trusted, env: uvEnvironment(door, files, trusted) };
    const requirements = () => locked_requirements_requirementsOf(files, root, uvDoor);
    const platform = openDltHubPlatform({ apiUrl, apiKey, workspace: id, settings, code, requirements }, door);
    return {
        ...platform,
        async close() {
            await Promise.all(folders.map((folder) => folder.remove()));
        },
    };
}
/** Where the key is sent. Whoever may not have the key may not choose that. */
function open_dlthub_addressOf(door, workspace, { apiUrl, trusted = true }) {
    const given = apiUrl || door.env['RUNTIME__API_BASE_URL'];
    if (given)
        return given;
    const configured = setting(door, workspace, 'api_base_url') ?? publicApiUrl;
    if (!trusted && configured !== publicApiUrl)
        throw (0,diagnostic/* failure */.V2)('DLTHUB_URL_UNTRUSTED', { url: configured });
    return configured;
}
/** Settings of a profile that is not in force say nothing, and are mostly what was meant. */
function workspaceMissing({ settings }) {
    const named = [...settings.config].flatMap(([profile, table]) => typeof (0,workspace_settings/* settingAt */.OZ)(table, ['runtime', 'workspace_id']) === 'string' && profile !== '' ? [`\`${profile}\``] : []);
    const elsewhere = named.length === 0 ? '' : `, though the settings of ${named.toSorted().join(', ')} do for that profile`;
    return (0,diagnostic/* failure */.V2)('DLTHUB_WORKSPACE_MISSING', { elsewhere });
}
/** Where an input and the settings name two workspaces, nobody knows which was meant. */
function refuseOtherWorkspace({ env }, workspace, given) {
    const profile = profileInForce(env, workspace);
    const configured = configuredSetting(workspace, profile, 'workspace_id');
    if (given === null || configured === null || configured.toLowerCase() === given.toLowerCase())
        return;
    throw (0,diagnostic/* failure */.V2)('DLTHUB_WORKSPACE_DIFFERS', { given, configured, profile });
}
/**
 * A setting of `[runtime]`, as dlt's own client finds it: the environment's variable, else the settings files under the
 * profile in force.
 */
function setting({ env }, workspace, name) {
    return (env[`RUNTIME__${name.toUpperCase()}`] || configuredSetting(workspace, profileInForce(env, workspace), name) || null);
}
function profileInForce(env, { settingsFolder, files }) {
    const pin = (0,required_version/* textOf */.b)(files, `${settingsFolder}/${profile/* profilePin */.bf}`);
    return (0,profile/* activeProfile */.c1)({ argument: null, environment: env['WORKSPACE__PROFILE'] ?? null, pin });
}
function configuredSetting({ settings }, profile, name) {
    for (const table of [settings.secrets, settings.config]) {
        const found = (0,workspace_settings/* settingAt */.OZ)((0,workspace_settings/* settingsUnder */.G3)(profile, table), ['runtime', name]);
        if (typeof found === 'string' && found !== '')
            return found;
    }
    return null;
}
function selectionOf({ files }) {
    const release = (0,version_specifier/* parseRelease */.BC)((0,required_dlt/* requiredDlt */.w)(files).version) ?? [];
    return (0,version_specifier/* compareReleases */.c0)(release, [1, 27]) < 0 ? file_selector/* configurationSelection */.vf : file_selector/* topLevelConfigurationSelection */.a3;
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const standing = new Set();
/** Makes an empty folder of its own under `parent`. Rejects with `TEMPORARY_FOLDER_UNUSABLE`. It goes with `remove`, or when this process ends, by a signal too. */
async function temporaryFolder(parent) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'dlt-deploy-')).catch((cause) => {
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('TEMPORARY_FOLDER_UNUSABLE', { folder: parent, reason: reasonOf(cause) }, null, { cause });
    });
    if (standing.size === 0)
        watch();
    standing.add(path);
    return {
        path,
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            standing.delete(path);
            if (standing.size === 0)
                unwatch();
        },
    };
}
function reasonOf(cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
const reasons = {
    ENOSPC: 'there is no space left on the disk',
    EACCES: 'it may not be written to',
    EROFS: 'it may not be written to',
    ENOENT: 'it is not there',
    ENOTDIR: 'it is no folder',
};
function watch() {
    process.on('exit', removeAll);
    for (const signal of signals)
        process.on(signal, removeAndDie);
}
function unwatch() {
    process.off('exit', removeAll);
    for (const signal of signals)
        process.off(signal, removeAndDie);
}
function removeAll() {
    for (const path of standing)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
}
/** Where somebody else listens, it is theirs to decide; if they end the process, `exit` still comes. */
function removeAndDie(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    removeAll();
    unwatch();
    process.kill(process.pid, signal);
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes files into a folder. Links come last, so that nothing is written through one. */
async function writeTree(folder, files) {
    const links = files.filter(({ kind }) => kind === 'link');
    for (const { path, kind, bytes } of files.filter((file) => file.kind !== 'link')) {
        const place = await madePlace(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(place, kind === 'executable' ? 0o755 : 0o644);
    }
    for (const { path, bytes } of links)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(Buffer.from(bytes), await madePlace(folder, path));
}
async function madePlace(folder, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
    return place;
}


/***/ }),

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline),
/* harmony export */   r: () => (/* binding */ attempts)
/* harmony export */ });
const limit = 120_000;
const most = 12;
const first = 200;
const longest = 10_000;
/** Milliseconds since 1970 when `attempts` gives up. */
function deadline(patience) {
    return Date.parse(patience.now()) + limit;
}
/**
 * Counts attempts from 1 on, waiting longer before each, and ends at the twelfth or at `until`. Waits are
 * random, so that two who collided do not collide again.
 */
async function* attempts(patience, until) {
    for (let attempt = 1;; attempt++) {
        yield attempt;
        if (attempt === most)
            return;
        const wait = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + patience.random() / 2);
        if (Date.parse(patience.now()) + wait > until)
            return;
        await patience.sleep(wait);
    }
}


/***/ })

};
