export const id = 500;
export const ids = [500];
export const modules = {

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
// EXTERNAL MODULE: ./out/io/files.js
var io_files = __webpack_require__(7434);
// EXTERNAL MODULE: ./out/python/parse.js + 84 modules
var parse = __webpack_require__(2813);
;// CONCATENATED MODULE: ./out/python/parse-once.js

/**
 * A `parsePython` that reads what has the same path, bytes and version once, as long as it is held itself. Whoever asks
 * again gets the very same tree.
 */
function parseOnce() {
    const known = new Map();
    return (bytes, file, version) => {
        const id = `${version.major}.${version.minor} ${file}`;
        const before = known.get(id) ?? [];
        const same = before.find((each) => each.bytes === bytes || Buffer.compare(each.bytes, bytes) === 0);
        if (same !== undefined)
            return same.result;
        const result = (0,parse/* parsePython */.w)(bytes, file, version);
        known.set(id, [...before, { bytes, result }]);
        return result;
    };
}

// EXTERNAL MODULE: ./out/workspace/repository-root.js
var repository_root = __webpack_require__(2417);
// EXTERNAL MODULE: ./out/workspace/secret-settings.js
var secret_settings = __webpack_require__(9136);
// EXTERNAL MODULE: ./out/workspace/settings.js
var workspace_settings = __webpack_require__(1661);
// EXTERNAL MODULE: ./out/workspace/settings-files.js
var settings_files = __webpack_require__(6351);
// EXTERNAL MODULE: ./out/workspace/toml-text.js
var toml_text = __webpack_require__(9242);
// EXTERNAL MODULE: ./out/workspace/workspace.js
var workspace = __webpack_require__(3403);
;// CONCATENATED MODULE: ./out/commands/open-workspace.js










/** Secrets that stand in files, in the wrong ones too. */
function* valuesIn({ config, secrets }) {
    for (const table of secrets.values())
        yield* (0,toml_text/* textsWithin */.qI)(table);
    for (const table of config.values())
        for (const [key, value] of (0,workspace_settings/* flatten */.Bq)(table))
            if ((0,secret_settings/* isSecretSetting */.d)(key, value))
                yield* (0,toml_text/* textsWithin */.qI)(value);
}
/**
 * The workspace at `folder`, or above it; the folder the command was started in where it is null.
 * Rejects with `WORKSPACE_NOT_FOUND`.
 */
function openWorkspace(door, folder) {
    const start = (0,external_node_path_.resolve)(door.cwd, folder ?? '.');
    const found = (0,workspace/* findWorkspace */.pl)(start, io_files/* pathExists */.s0, door.env['DLT_CONFIG_FOLDER'] || workspace/* defaultSettingsFolder */.n);
    if ('code' in found)
        throw new diagnostic/* DeploymentError */.gt([found]);
    const boundary = (0,repository_root/* repositoryRoot */.H)(found.root, io_files/* pathExists */.s0);
    const files = (0,io_files/* readWorkspaceFiles */.fz)(found.root, boundary);
    const settings = (0,settings_files/* readSettings */.s)(files, found.settingsFolder);
    door.conceal(valuesIn(settings));
    const configured = (0,workspace_settings/* settingAt */.OZ)((0,workspace_settings/* settingsUnder */.G3)('', settings.config), ['workspace', 'settings', 'name']);
    return {
        ...found,
        name: (0,workspace/* workspaceName */.hK)(found.root, typeof configured === 'string' ? configured : null),
        boundary,
        files,
        parse: parseOnce(),
        settings,
    };
}


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fz: () => (/* binding */ readWorkspaceFiles),
/* harmony export */   s0: () => (/* binding */ pathExists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);



/**
 * Opens a workspace for reading. Nothing is read before it is asked for, and each file once at most.
 *
 * `boundary` is the folder that symbolic links may lead to, the repository's for a workspace inside one; the root
 * itself where it is absent. So a checkout that nobody has reviewed cannot show what else lies on this machine.
 */
function readWorkspaceFiles(root, boundary = root) {
    const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(boundary);
    const read = new Map();
    /** The real path, or null for what is not there or not to be seen. */
    const locate = (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0') || !isWithin(full, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)))
            return null;
        const real = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full));
        return real !== null && isWithin(real, inside) && !isRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(inside, real)) ? real : null;
    };
    const readFile = (path) => {
        const known = read.get(path);
        if (known !== undefined)
            return known;
        const real = locate(path);
        const bytes = real !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile() ? attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real)) : null;
        read.set(path, bytes);
        return bytes;
    };
    return {
        read: readFile,
        isHidden: (path) => {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0') || !isWithin(full, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)) || readFile(path) !== null)
                return false;
            return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile()) === true;
        },
        isLinked: (path) => {
            const real = locate(path);
            return real !== null && real !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path);
        },
        isFolder: (path) => {
            const real = locate(path);
            return real !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
        },
        list: (folder) => {
            const real = locate(folder);
            const names = real === null ? null : attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real));
            return (names ?? []).toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
        },
    };
}
// A checkout's records hold the credentials that it was made with.
const isRecord = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === '.git');
/** Whether something is at this path, wherever a link there leads. */
function pathExists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
/** Whether `path` is `folder` or below it. Both absolute, and resolved as far as the question asks. */
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Null in place of what the file system refuses: to a reader, a file that cannot be opened is not there. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parsePython)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4688);
;// CONCATENATED MODULE: ./out/python/python-version.js
const versionText = (version) => `${version.major}.${version.minor}`;

// EXTERNAL MODULE: ./out/python/source-text.js
var source_text = __webpack_require__(7520);
;// CONCATENATED MODULE: ./out/python/syntax-fault.js



/**
 * Stops the tokenizer or the parser: nothing after the first fault of a file can be read for certain.
 * Thrown and caught within this room only; callers are given a diagnostic.
 */
class SyntaxFault extends Error {
    name = 'SyntaxFault';
    reason;
    start;
    end;
    /** Python looks no further than here, yet speaks of it only if it comes to read this place. */
    isQuiet;
    constructor(reason, start, end, isQuiet = false) {
        super(reason.kind);
        this.isQuiet = isQuiet;
        this.reason = reason;
        this.start = start;
        this.end = end;
    }
}
/** What Python itself would refuse, in Python's words. */
function invalid(words, start, end = start + 1) {
    return new SyntaxFault({ kind: 'invalid', words }, start, end);
}
/** A fault of the tokenizer that gives way to any fault before it. */
function invalidIfReached(words, start, end = start + 1) {
    return new SyntaxFault({ kind: 'invalid', words }, start, end, true);
}
/** Refuses syntax that the workspace's Python does not know yet. `feature` is a plural, as `Type statements`. */
function requireVersion(version, since, feature, start, end) {
    if (version.minor < since)
        throw new SyntaxFault({ kind: 'newer', feature, since }, start, end);
}
function diagnosticOf(fault, source, version) {
    const location = (0,source_text/* locationOf */.hD)(source, fault.start, fault.end);
    const { reason } = fault;
    switch (reason.kind) {
        case 'invalid':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_ERROR', { reason: reason.words }, location);
        case 'newer':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_TOO_NEW', { feature: reason.feature, since: `3.${reason.since}`, version: versionText(version) }, location);
        case 'too-deep':
            return (0,diagnostic/* diagnose */.h4)('SYNTAX_TOO_DEEP', {}, location);
    }
}

;// CONCATENATED MODULE: ./out/python/check/faults.js

/** The passes of CPython's compiler over a tree, in their order: an earlier pass has the first word. */
const passes = ['future', 'symbols', 'bindings', 'code'];
/** Notes a fault unless its pass already has one. */
function report(faults, pass, words, { start, end }) {
    if (!faults.has(pass))
        faults.set(pass, invalid(words, start, end));
}
function firstFault(faults) {
    for (const pass of passes) {
        const fault = faults.get(pass);
        if (fault !== undefined)
            return fault;
    }
    return null;
}

;// CONCATENATED MODULE: ./out/python/check/future-imports.js

const features = new Set([
    ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function'],
    ...['unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'],
]);
const misplacedFuture = 'from __future__ imports must occur at the beginning of the file';
/** Reads the future imports, which only a docstring may precede. */
function readFutureImports(module, faults) {
    let futureAnnotations = false;
    let futureEnd = 0;
    for (const statement of withoutDocstring(module.body)) {
        if (!isFutureImport(statement))
            break;
        for (const { name } of statement.names) {
            if (name === 'annotations')
                futureAnnotations = true;
            if (name === 'braces')
                report(faults, 'future', 'not a chance', statement);
            else if (!features.has(name))
                report(faults, 'future', `future feature ${name} is not defined`, statement);
        }
        futureEnd = statement.end;
    }
    return { futureAnnotations, futureEnd };
}
function isFutureImport(statement) {
    return statement.kind === 'ImportFrom' && statement.module === '__future__';
}
function withoutDocstring(body) {
    const [first] = body;
    const isString = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str';
    return isString ? body.slice(1) : body;
}

;// CONCATENATED MODULE: ./out/python/check/scope.js

/** What is known of a name in a scope, as bits. */
const Bit = {
    bound: 1,
    used: 2,
    parameter: 4,
    global: 8,
    nonlocal: 16,
    annotated: 32,
    /** Bound by the `for` of a comprehension. */
    iteration: 64,
    typeParameter: 128,
    /** Bound by an import, which a `global` statement may follow. */
    imported: 256,
};
function openScope(check, kind, parent) {
    return {
        check,
        kind,
        parent,
        names: new Map(),
        declared: new Map(),
        blocks: [],
        nesting: 0,
        isCoroutine: kind === 'async function',
        isGenerator: false,
        returnsValue: null,
        iterables: parent?.iterables ?? 0,
        isCompiled: parent?.isCompiled ?? true,
        inIteration: false,
    };
}
/** Notes a fault found in a scope. */
function object(scope, pass, words, at) {
    if (pass !== 'code' || scope.isCompiled)
        report(scope.check.faults, pass, words, at);
}
function isComprehension({ kind }) {
    return kind.endsWith('comprehension') || kind === 'generator expression';
}
/** Whether names bound here can be reached from functions within. */
function isFunctionLike({ kind }) {
    return kind !== 'module' && kind !== 'class';
}

;// CONCATENATED MODULE: ./out/python/check/names.js

/** Notes what a scope does with a name. */
function note(scope, name, bits) {
    scope.names.set(name, bitsOf(scope, name) | bits);
}
const bitsOf = (scope, name) => scope.names.get(name) ?? 0;
/** A name is bound. */
function bind(scope, name, at, bits = Bit.bound) {
    forbidDebug(scope, name, at);
    if (!scope.inIteration) {
        note(scope, name, bits);
        return;
    }
    if (bitsOf(scope, name) & (Bit.global | Bit.nonlocal)) {
        const words = `comprehension inner loop cannot rebind assignment expression target '${name}'`;
        object(scope, 'symbols', words, at);
    }
    note(scope, name, bits | Bit.iteration);
}
/** A parameter of a function. */
function bindParameter(scope, name, at) {
    forbidDebug(scope, name, at);
    if (bitsOf(scope, name) & Bit.parameter) {
        object(scope, 'symbols', `duplicate argument '${name}' in function definition`, at);
    }
    note(scope, name, Bit.bound | Bit.parameter);
}
/** `global a, b` and `nonlocal a, b`, which must come before anything else is done with the names. */
function declare(scope, node) {
    const kind = node.kind === 'Global' ? 'global' : 'nonlocal';
    for (const name of node.names) {
        const words = objection(bitsOf(scope, name), name, kind);
        if (words !== null)
            object(scope, 'symbols', words, node);
        note(scope, name, Bit[kind]);
        if (!scope.declared.has(name))
            scope.declared.set(name, node);
        if (kind === 'nonlocal')
            scope.check.nonlocals.push({ scope, name, at: node });
    }
}
function objection(bits, name, kind) {
    if (bits & Bit.parameter)
        return `name '${name}' is parameter and ${kind}`;
    if (bits & Bit.used)
        return `name '${name}' is used prior to ${kind} declaration`;
    if (bits & Bit.annotated)
        return `annotated name '${name}' can't be ${kind}`;
    if (bits & Bit.bound)
        return `name '${name}' is assigned to before ${kind} declaration`;
    return null;
}
/** `__debug__` belongs to Python. */
function forbidDebug(scope, name, at, action = 'assign to') {
    const pass = scope.check.version.minor >= 14 ? 'symbols' : 'code';
    if (name === '__debug__')
        object(scope, pass, `cannot ${action} __debug__`, at);
}

;// CONCATENATED MODULE: ./out/python/check/nonlocals.js


/** Finds a binding for every `nonlocal` name of a file in the functions around it, when all scopes are known. */
function resolveNonlocals({ nonlocals }) {
    for (const { scope, name, at } of nonlocals) {
        const words = nonlocals_objection(scope, name);
        if (words !== null)
            object(scope, 'bindings', words, scope.declared.get(name) ?? at);
    }
}
function nonlocals_objection(scope, name) {
    if (bitsOf(scope, name) & Bit.global)
        return `name '${name}' is nonlocal and global`;
    if (scope.kind === 'module')
        return 'nonlocal declaration not allowed at module level';
    let isHidden = false;
    for (let around = scope.parent; around !== null; around = around.parent) {
        const bits = bitsOf(around, name);
        // What `super()` looks up is bound by the class itself.
        if (around.kind === 'class' && name === '__class__')
            return null;
        if (!isFunctionLike(around)) {
            isHidden ||= (bits & (Bit.bound | Bit.imported)) !== 0;
            continue;
        }
        if (bits & Bit.global)
            break;
        if (bits & Bit.typeParameter && !isHidden)
            return `nonlocal binding not allowed for type parameter '${name}'`;
        if (bits & (Bit.bound | Bit.imported))
            return null;
    }
    return `no binding for nonlocal '${name}' found`;
}

;// CONCATENATED MODULE: ./out/python/check/call.js



/** Arguments of a call, bases and keywords of a class. */
function checkCallArguments(scope, args, keywords) {
    checkElements(scope, args);
    const seen = new Set();
    for (const { arg, value, start, end } of keywords) {
        if (arg !== null) {
            forbidDebug(scope, arg, { start, end });
            if (seen.has(arg))
                object(scope, 'code', `keyword argument repeated: ${arg}`, { start, end });
            seen.add(arg);
        }
        checkExpression(scope, value);
    }
}

;// CONCATENATED MODULE: ./out/python/check/suspension.js


function checkAwait(scope, node) {
    forbidInAnnotation(scope, 'await expression', node);
    if (scope.kind !== 'async function' && !isComprehension(scope)) {
        const inFunction = scope.kind !== 'module' && scope.kind !== 'class';
        object(scope, asyncPass(scope), `'await' outside ${inFunction ? 'async ' : ''}function`, node);
    }
    checkExpression(scope, node.value);
    scope.isCoroutine = true;
}
function checkYield(scope, node) {
    forbidInAnnotation(scope, 'yield expression', node);
    const isFrom = node.kind === 'YieldFrom';
    if (scope.kind === 'module' || scope.kind === 'class') {
        object(scope, 'code', `'yield${isFrom && scope.check.version.minor >= 13 ? ' from' : ''}' outside function`, node);
    }
    else if (isFrom && scope.kind === 'async function') {
        object(scope, 'code', "'yield from' inside async function", node);
    }
    if (node.value !== null)
        checkExpression(scope, node.value);
    scope.isGenerator = true;
    if (isComprehension(scope))
        object(scope, 'symbols', `'yield' inside ${scope.kind}`, node);
}
/** Since 3.14 the symbol table knows where `async` and `await` may stand. */
const asyncPass = ({ check }) => (check.version.minor >= 14 ? 'symbols' : 'code');
const places = {
    annotation: 'an annotation',
    'type alias': 'a type alias',
    'TypeVar bound': 'a TypeVar bound',
    'TypeVar constraint': 'a TypeVar constraint',
    'TypeVar default': 'a TypeVar default',
    'TypeVarTuple default': 'a TypeVarTuple default',
    'ParamSpec default': 'a ParamSpec default',
    'type parameters': 'the definition of a generic',
};
/** Annotations and their kind are evaluated later or not at all, so nothing in them may have an effect here. */
function forbidInAnnotation(scope, what, at) {
    const place = places[scope.kind];
    if (place === undefined)
        return;
    const words = scope.check.version.minor >= 12 ? `${what} cannot` : `'${what}' can not`;
    object(scope, 'symbols', `${words} be used within ${place}`, at);
}
const isGeneric = ({ kind }) => kind !== 'annotation' && places[kind] !== undefined;
/** In 3.12 alone, no function may hide within the type parameters or the alias of a class body. */
function forbidInClassAnnotation(scope, what, at) {
    if (scope.check.version.minor !== 12 || !isGeneric(scope))
        return;
    let around = scope;
    while (around !== null && isGeneric(around))
        around = around.parent;
    if (around?.kind === 'class')
        object(scope, 'symbols', `Cannot use ${what} in annotation scope within class scope`, at);
}

;// CONCATENATED MODULE: ./out/python/check/target.js



const mostBeforeStar = 255;
/** What an assignment, a loop, an import or `del` binds. */
function checkTarget(scope, node, action = 'assign to') {
    switch (node.kind) {
        case 'Name':
            if (action === 'delete')
                forbidDebug(scope, node.id, node, action);
            bind(scope, node.id, node);
            return;
        case 'Attribute':
            forbidDebug(scope, node.attr, node, action);
            checkExpression(scope, node.value);
            return;
        case 'Starred':
            object(scope, 'code', 'starred assignment target must be in a list or tuple', node);
            checkTarget(scope, node.value, action);
            return;
        case 'List':
        case 'Tuple':
            checkStars(scope, node.elts, node);
            for (const element of node.elts) {
                checkTarget(scope, element.kind === 'Starred' ? element.value : element, action);
            }
            return;
        default:
            checkExpression(scope, node);
    }
}
function checkStars(scope, elements, at) {
    const stars = elements.filter((element) => element.kind === 'Starred').length;
    if (stars > 1)
        object(scope, 'code', 'multiple starred expressions in assignment', at);
    if (stars === 1 && elements.findIndex((element) => element.kind === 'Starred') > mostBeforeStar) {
        object(scope, 'code', 'too many expressions in star-unpacking assignment', at);
    }
}

;// CONCATENATED MODULE: ./out/python/check/comprehension.js




const kinds = {
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    GeneratorExp: 'generator expression',
};
function checkComprehension(scope, node) {
    checkScope(scope, node, kinds[node.kind], [node.elt]);
}
function checkDictComp(scope, node) {
    checkScope(scope, node, 'dict comprehension', [node.key, node.value]);
}
/** A comprehension is a function of its own, but for its first iterable. */
function checkScope(outer, node, kind, elements) {
    forbidInClassAnnotation(outer, 'comprehension', node);
    const scope = openScope(outer.check, kind, outer);
    for (const [index, generator] of node.generators.entries()) {
        if (generator.isAsync)
            scope.isCoroutine = true;
        if (index === 0)
            checkIterable(outer, generator.iter);
        scope.inIteration = true;
        checkTarget(scope, generator.target);
        scope.inIteration = false;
        if (index > 0)
            checkIterable(scope, generator.iter);
        for (const condition of generator.ifs)
            checkExpression(scope, condition);
    }
    for (const element of elements)
        checkExpression(scope, element);
    if (scope.isCoroutine && kind !== 'generator expression')
        checkCoroutine(outer, node);
}
function checkIterable(scope, iterable) {
    scope.iterables++;
    checkExpression(scope, iterable);
    scope.iterables--;
}
function checkCoroutine(outer, node) {
    const nests = outer.check.version.minor >= 11;
    const allowed = nests ? outer.kind === 'async function' || isComprehension(outer) : outer.isCoroutine;
    if (!allowed)
        object(outer, asyncPass(outer), 'asynchronous comprehension outside of an asynchronous function', node);
    // Since 3.11 a comprehension with an asynchronous one in it is asynchronous itself.
    if (nests)
        outer.isCoroutine = true;
}

;// CONCATENATED MODULE: ./out/python/check/control-flow.js


/** Checks a part of a statement that CPython's compiler keeps a frame for, or several: it has room for 20, since 3.13 for 40. */
function nested(scope, at, around, check) {
    const frames = typeof around === 'number' ? around : 1;
    if (scope.nesting + frames > (scope.check.version.minor >= 13 ? 40 : 20))
        object(scope, 'code', 'too many statically nested blocks', at);
    scope.nesting += frames;
    if (typeof around === 'string')
        scope.blocks.push(around);
    check();
    if (typeof around === 'string')
        scope.blocks.pop();
    scope.nesting -= frames;
}
/** `break` and `continue` need a loop, and may not leave an `except*` handler on the way to it. */
function checkJump(scope, node) {
    const innermost = scope.blocks.at(-1);
    if (innermost === 'except*')
        leavesHandler(scope, node);
    else if (innermost === undefined) {
        const words = node.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop";
        object(scope, 'code', words, node);
    }
}
function checkReturn(scope, node) {
    if (scope.kind !== 'function' && scope.kind !== 'async function') {
        object(scope, 'code', "'return' outside function", node);
    }
    if (node.value !== null)
        checkExpression(scope, node.value);
    if (scope.blocks.includes('except*'))
        leavesHandler(scope, node);
    if (node.value !== null)
        scope.returnsValue ??= node;
}
/** When all of a function has been read: an asynchronous generator returns no value. */
function checkReturns(scope) {
    if (scope.kind === 'async function' && scope.isGenerator && scope.returnsValue !== null) {
        object(scope, 'code', "'return' with value in async generator", scope.returnsValue);
    }
}
function leavesHandler(scope, node) {
    object(scope, 'code', "'break', 'continue' and 'return' cannot appear in an except* block", node);
}

;// CONCATENATED MODULE: ./out/python/check/type-params.js



/** The scope of a definition's type parameters; that of the definition itself where it has none. */
function withTypeParams(outer, params) {
    if (params.length === 0)
        return outer;
    const scope = openScope(outer.check, 'type parameters', outer);
    let hasDefault = false;
    for (const param of params) {
        if (bitsOf(scope, param.name) & Bit.typeParameter) {
            object(scope, 'symbols', `duplicate type parameter '${param.name}'`, param);
        }
        note(scope, param.name, Bit.bound | Bit.typeParameter);
        if (hasDefault && param.default === null) {
            const words = `non-default type parameter '${param.name}' follows default type parameter`;
            object(scope, 'code', words, param);
        }
        hasDefault ||= param.default !== null;
        if (param.bound !== null)
            checkExpression(openScope(outer.check, boundKind(outer, param.bound), scope), param.bound);
        if (param.default !== null)
            checkDefault(openScope(outer.check, `${param.kind} default`, scope), param.default);
    }
    return scope;
}
function boundKind({ check }, bound) {
    return bound.kind === 'Tuple' && check.version.minor >= 13 ? 'TypeVar constraint' : 'TypeVar bound';
}
function checkDefault(scope, value) {
    checkExpression(scope, value.kind === 'Starred' ? value.value : value);
}
function checkTypeAlias(scope, node) {
    bind(scope, node.name.id, node.name);
    const around = withTypeParams(scope, node.typeParams);
    checkExpression(openScope(scope.check, 'type alias', around), node.value);
}

;// CONCATENATED MODULE: ./out/python/check/function.js








function checkFunction(scope, node) {
    bind(scope, node.name, node);
    checkDefaults(scope, node.args);
    checkExpressions(scope, node.decorators);
    const around = withTypeParams(scope, node.typeParams);
    for (const parameter of parametersOf(node.args)) {
        if (parameter.annotation !== null)
            checkAnnotation(around, parameter.annotation);
    }
    if (node.returns !== null)
        checkAnnotation(around, node.returns);
    const body = openScope(scope.check, node.isAsync ? 'async function' : 'function', around);
    for (const parameter of parametersOf(node.args))
        bindParameter(body, parameter.name, parameter);
    checkBody(body, node.body);
    checkReturns(body);
}
function checkLambda(scope, node) {
    checkDefaults(scope, node.args);
    forbidInClassAnnotation(scope, 'lambda', node);
    const body = openScope(scope.check, 'lambda', scope);
    for (const parameter of parametersOf(node.args))
        bindParameter(body, parameter.name, parameter);
    checkExpression(body, node.body);
}
function checkDefaults(scope, args) {
    for (const parameter of parametersOf(args)) {
        if (parameter.default !== null)
            checkExpression(scope, parameter.default);
    }
}
function parametersOf({ posonly, args, vararg, kwonly, kwarg }) {
    return [...posonly, ...args, ...kwonly, ...[vararg, kwarg].filter((parameter) => parameter !== null)];
}

;// CONCATENATED MODULE: ./out/python/check/named-expression.js




function checkNamedExpression(scope, node) {
    forbidInAnnotation(scope, 'named expression', node);
    if (scope.iterables > 0) {
        object(scope, 'symbols', 'assignment expression cannot be used in a comprehension iterable expression', node);
    }
    if (isComprehension(scope))
        bindOutside(scope, node);
    checkExpression(scope, node.value);
    if (isComprehension(scope))
        forbidDebug(scope, node.target.id, node.target);
    else
        bind(scope, node.target.id, node.target);
}
/** In a comprehension an assignment expression binds its name in the first scope around that is none. */
function bindOutside(scope, node) {
    const name = node.target.id;
    let around = scope;
    for (; around !== null && isComprehension(around); around = around.parent) {
        if (bitsOf(around, name) & Bit.iteration) {
            const words = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
            object(scope, 'symbols', words, node);
        }
    }
    if (around === null)
        return;
    if (around.kind === 'class') {
        object(scope, 'symbols', 'assignment expression within a comprehension cannot be used in a class body', node);
        return;
    }
    const place = unboundPlaces[around.kind];
    if (place !== undefined) {
        object(scope, 'symbols', `assignment expression within a comprehension cannot be used ${place}`, node);
        return;
    }
    note(scope, name, around.kind === 'module' ? Bit.global : Bit.nonlocal);
    note(around, name, around.kind === 'module' ? Bit.global : Bit.bound);
}
const unboundPlaces = {
    'type parameters': 'within the definition of a generic',
    'type alias': 'in a type alias',
    'TypeVar bound': 'in a TypeVar bound',
    'TypeVar constraint': 'in a TypeVar bound',
    'TypeVar default': 'in a TypeVar bound',
    'TypeVarTuple default': 'in a TypeVar bound',
    'ParamSpec default': 'in a TypeVar bound',
};

;// CONCATENATED MODULE: ./out/python/check/expression.js







function checkExpressions(scope, nodes) {
    for (const node of nodes)
        if (node !== null)
            checkExpression(scope, node);
}
/** The elements of a display or the arguments of a call, which may be starred. */
function checkElements(scope, nodes) {
    for (const node of nodes)
        checkExpression(scope, node.kind === 'Starred' ? node.value : node);
}
/** Operators, calls and attributes may lean to the left without limit, so that side is followed in a loop. */
function checkExpression(scope, node) {
    if (!isChain(node)) {
        checkHead(scope, node);
        return;
    }
    const chain = [];
    let head = node;
    while (isChain(head)) {
        chain.push(head);
        head = leftOf(head);
    }
    checkHead(scope, head);
    for (let link = chain.pop(); link !== undefined; link = chain.pop())
        checkLink(scope, link);
}
function isChain(node) {
    return node.kind === 'BinOp' || node.kind === 'Attribute' || node.kind === 'Call' || node.kind === 'Subscript';
}
function leftOf(node) {
    if (node.kind === 'BinOp')
        return node.left;
    return node.kind === 'Call' ? node.func : node.value;
}
function checkLink(scope, node) {
    switch (node.kind) {
        case 'BinOp':
            checkExpression(scope, node.right);
            return;
        case 'Call':
            checkCallArguments(scope, node.args, node.keywords);
            return;
        case 'Subscript':
            checkExpression(scope, node.slice);
            return;
        case 'Attribute':
            return;
    }
}
function checkHead(scope, node) {
    switch (node.kind) {
        case 'Name':
            note(scope, node.id, Bit.used);
            return;
        case 'Constant':
            return;
        case 'BoolOp':
            checkExpressions(scope, node.values);
            return;
        case 'NamedExpr':
            checkNamedExpression(scope, node);
            return;
        case 'UnaryOp':
            checkExpression(scope, node.operand);
            return;
        case 'Lambda':
            checkLambda(scope, node);
            return;
        case 'IfExp':
            checkExpressions(scope, [node.test, node.body, node.orelse]);
            return;
        case 'Dict':
            for (const { key, value } of node.items)
                checkExpressions(scope, [key, value]);
            return;
        case 'Set':
        case 'List':
        case 'Tuple':
            checkElements(scope, node.elts);
            return;
        case 'ListComp':
        case 'SetComp':
        case 'GeneratorExp':
            checkComprehension(scope, node);
            return;
        case 'DictComp':
            checkDictComp(scope, node);
            return;
        case 'Await':
            checkAwait(scope, node);
            return;
        case 'Yield':
        case 'YieldFrom':
            checkYield(scope, node);
            return;
        case 'Compare':
            checkExpressions(scope, [node.left, ...node.comparators]);
            return;
        case 'JoinedStr':
        case 'TemplateStr':
            for (const part of node.values) {
                if (part.kind === 'FormattedValue')
                    checkExpressions(scope, [part.value, part.format]);
            }
            return;
        case 'Starred':
            object(scope, 'code', "can't use starred expression here", node);
            checkExpression(scope, node.value);
            return;
        case 'Slice':
            checkExpressions(scope, [node.lower, node.upper, node.step]);
            return;
    }
}

;// CONCATENATED MODULE: ./out/python/check/annotation.js




/** `target: annotation = value` */
function checkAnnotated(scope, node) {
    if (node.target.kind === 'Name')
        bindAnnotated(scope, node, node.target.id);
    else
        checkTarget(scope, node.target);
    const inFunction = scope.kind !== 'module' && scope.kind !== 'class';
    // Python 3.9 evaluates the annotation of anything but a plain name, whatever the future import says.
    const isEvaluated = !inFunction && (!isPostponed(scope) || (scope.check.version.minor < 10 && !node.simple));
    visit(scope, node.annotation, isEvaluated);
    if (node.value !== null)
        checkExpression(scope, node.value);
}
/** The annotation of a parameter or a result. */
function checkAnnotation(scope, annotation) {
    visit(scope, annotation.kind === 'Starred' ? annotation.value : annotation, !isPostponed(scope));
}
/** An annotation that is not evaluated on the spot has a scope of its own, since 3.10. */
function visit(scope, annotation, isEvaluated) {
    const { minor } = scope.check.version;
    const hasScope = minor >= 14 || (isPostponed(scope) && minor >= 10);
    const within = hasScope ? openScope(scope.check, 'annotation', scope) : scope;
    const outer = within.isCompiled;
    within.isCompiled &&= isEvaluated || minor >= 14;
    checkExpression(within, annotation);
    within.isCompiled = outer;
}
const isPostponed = ({ check }) => check.futureAnnotations;
function bindAnnotated(scope, node, name) {
    const declared = bitsOf(scope, name) & (Bit.global | Bit.nonlocal);
    if (node.simple && declared !== 0 && scope.kind !== 'module') {
        const kind = declared & Bit.global ? 'global' : 'nonlocal';
        object(scope, 'symbols', `annotated name '${name}' can't be ${kind}`, node);
    }
    if (node.simple || node.value !== null)
        bind(scope, name, node.target);
    if (node.simple)
        note(scope, name, Bit.annotated);
}

;// CONCATENATED MODULE: ./out/python/check/class.js






function checkClass(scope, node) {
    bind(scope, node.name, node);
    checkExpressions(scope, node.decorators);
    const around = withTypeParams(scope, node.typeParams);
    checkCallArguments(around, node.bases, node.keywords);
    checkBody(openScope(scope.check, 'class', around), node.body);
}

;// CONCATENATED MODULE: ./out/python/check/import.js



function checkImport(scope, node) {
    for (const alias of node.names)
        bind(scope, alias.asname ?? alias.name.split('.', 1)[0] ?? '', alias, Bit.imported);
}
function checkImportFrom(scope, node) {
    if (isFutureImport(node) && node.start >= scope.check.futureEnd)
        object(scope, 'code', misplacedFuture, node);
    for (const alias of node.names) {
        if (alias.name !== '*')
            bind(scope, alias.asname ?? alias.name, alias, Bit.imported);
        else if (scope.kind !== 'module')
            object(scope, 'symbols', 'import * only allowed at module level', node);
    }
}

;// CONCATENATED MODULE: ./out/python/check/pattern.js




/** Checks a pattern and adds the names it binds to `bound`. */
function checkPattern(scope, node, bound) {
    switch (node.kind) {
        case 'MatchValue':
            checkExpression(scope, node.value);
            return;
        case 'MatchSingleton':
            return;
        case 'MatchSequence':
            checkSequence(scope, node, bound);
            return;
        case 'MatchMapping':
            checkMapping(scope, node, bound);
            return;
        case 'MatchClass':
            pattern_checkClass(scope, node, bound);
            return;
        case 'MatchStar':
            capture(scope, node.name, node, bound);
            return;
        case 'MatchAs':
            if (node.pattern !== null)
                checkPattern(scope, node.pattern, bound);
            capture(scope, node.name, node, bound);
            return;
        case 'MatchOr':
            checkOr(scope, node, bound);
            return;
    }
}
function capture(scope, name, at, bound) {
    if (name === null)
        return;
    checkOnce(scope, name, at, bound);
    bind(scope, name, at);
}
function checkOnce(scope, name, at, bound) {
    if (bound.has(name))
        object(scope, 'code', `multiple assignments to name '${name}' in pattern`, at);
    bound.add(name);
}
function checkSequence(scope, node, bound) {
    if (node.patterns.filter((pattern) => pattern.kind === 'MatchStar').length > 1) {
        object(scope, 'code', 'multiple starred names in sequence pattern', node);
    }
    for (const pattern of node.patterns)
        checkPattern(scope, pattern, bound);
}
function checkMapping(scope, node, bound) {
    const seen = new Set();
    for (const key of node.keys) {
        checkExpression(scope, key);
        const text = keyText(key);
        if (text !== null && seen.has(text)) {
            object(scope, 'code', `mapping pattern checks duplicate key (${text.slice(text.indexOf(' ') + 1)})`, node);
        }
        if (text !== null)
            seen.add(text);
    }
    for (const pattern of node.patterns)
        checkPattern(scope, pattern, bound);
    capture(scope, node.rest, node, bound);
}
function pattern_checkClass(scope, node, bound) {
    checkExpression(scope, node.cls);
    const seen = new Set();
    for (const name of node.kwdAttrs) {
        if (seen.has(name))
            object(scope, 'code', `attribute name repeated in class pattern: ${name}`, node);
        seen.add(name);
        forbidDebug(scope, name, node);
    }
    for (const pattern of [...node.patterns, ...node.kwdPatterns])
        checkPattern(scope, pattern, bound);
}
/** Every alternative binds the same names, and only the last may match everything. */
function checkOr(scope, node, bound) {
    let first = null;
    for (const [index, alternative] of node.patterns.entries()) {
        const names = new Set();
        checkPattern(scope, alternative, names);
        const unreachable = index < node.patterns.length - 1 ? unreachableAfter(alternative) : null;
        if (unreachable !== null)
            object(scope, 'code', unreachable, alternative);
        first ??= names;
        if (!isSame(first, names))
            object(scope, 'code', 'alternative patterns bind different names', node);
    }
    for (const name of first ?? [])
        checkOnce(scope, name, node, bound);
}
function isSame(one, other) {
    return one.size === other.size && [...one].every((name) => other.has(name));
}
/** A constant key as text that is the same for equal keys, `1` and `True` among them; its spelling after the space. */
function keyText(key) {
    if (key.kind === 'UnaryOp' && key.operand.kind === 'Constant') {
        const text = constantText(key.operand.value);
        return text === null ? null : text.replace(' ', ' -');
    }
    return key.kind === 'Constant' ? constantText(key.value) : null;
}
function constantText(value) {
    switch (value.type) {
        case 'str':
            return `str '${value.value}'`;
        case 'int':
            return `number ${value.value}`;
        case 'bool':
            return `number ${value.value ? 1 : 0}`;
        case 'float':
            return `number ${value.value}`;
        case 'none':
            return 'none None';
        case 'bytes':
            return `bytes b'${String.fromCharCode(...value.value)}'`;
        case 'complex':
            return `complex ${value.imaginary}j`;
        case 'ellipsis':
            return null;
    }
}

;// CONCATENATED MODULE: ./out/python/check/match.js




function checkMatch(scope, node) {
    checkExpression(scope, node.subject);
    for (const [index, branch] of node.cases.entries()) {
        checkPattern(scope, branch.pattern, new Set());
        if (index < node.cases.length - 1 && branch.guard === null)
            checkReachable(scope, branch);
        if (branch.guard !== null)
            checkExpression(scope, branch.guard);
        checkBody(scope, branch.body);
    }
}
function checkReachable(scope, { pattern }) {
    const words = unreachableAfter(pattern);
    if (words !== null)
        object(scope, 'code', words, pattern);
}
/** What to say of patterns that follow one which matches everything. */
function unreachableAfter(pattern) {
    const last = pattern.kind === 'MatchOr' ? pattern.patterns.at(-1) : undefined;
    if (last !== undefined)
        return unreachableAfter(last);
    if (pattern.kind !== 'MatchAs')
        return null;
    if (pattern.pattern !== null)
        return unreachableAfter(pattern.pattern);
    const what = pattern.name === null ? 'wildcard' : `name capture '${pattern.name}'`;
    return `${what} makes remaining patterns unreachable`;
}

;// CONCATENATED MODULE: ./out/python/check/try.js





function checkTry(scope, node) {
    const frames = node.finalbody.length > 0 ? 1 : 0;
    nested(scope, node, frames, () => checkProtected(scope, node));
    nested(scope, node, frames, () => checkBody(scope, node.finalbody));
}
function checkProtected(scope, node) {
    nested(scope, node, node.handlers.length > 0 ? 1 : 0, () => checkBody(scope, node.body));
    for (const [index, handler] of node.handlers.entries()) {
        if (handler.type !== null)
            checkExpression(scope, handler.type);
        else if (index < node.handlers.length - 1)
            object(scope, 'code', "default 'except:' must be last", handler);
        if (handler.name !== null)
            bind(scope, handler.name, handler);
        nested(scope, handler, node.isStar ? 'except*' : 1, () => {
            nested(scope, handler, handler.name === null ? 0 : 1, () => checkBody(scope, handler.body));
        });
    }
    checkBody(scope, node.orelse);
}

;// CONCATENATED MODULE: ./out/python/check/statement.js













function checkBody(scope, body) {
    for (const statement of body)
        checkStatement(scope, statement);
}
function checkStatement(scope, node) {
    switch (node.kind) {
        case 'FunctionDef':
            checkFunction(scope, node);
            return;
        case 'ClassDef':
            checkClass(scope, node);
            return;
        case 'Return':
            checkReturn(scope, node);
            return;
        case 'Delete':
            for (const target of node.targets)
                checkTarget(scope, target, 'delete');
            return;
        case 'Assign':
            for (const target of node.targets)
                checkTarget(scope, target);
            checkExpression(scope, node.value);
            return;
        case 'TypeAlias':
            checkTypeAlias(scope, node);
            return;
        case 'AugAssign':
            checkTarget(scope, node.target);
            checkExpression(scope, node.value);
            return;
        case 'AnnAssign':
            checkAnnotated(scope, node);
            return;
        case 'For':
            checkFor(scope, node);
            return;
        case 'While':
            checkExpression(scope, node.test);
            nested(scope, node, 'loop', () => checkBody(scope, node.body));
            checkBody(scope, node.orelse);
            return;
        case 'If':
            checkIf(scope, node);
            return;
        case 'With':
            checkWith(scope, node);
            return;
        case 'Match':
            checkMatch(scope, node);
            return;
        case 'Raise':
            checkExpressions(scope, [node.exception, node.cause]);
            return;
        case 'Try':
            checkTry(scope, node);
            return;
        case 'Assert':
            checkExpressions(scope, [node.test, node.message]);
            return;
        case 'Import':
            checkImport(scope, node);
            return;
        case 'ImportFrom':
            checkImportFrom(scope, node);
            return;
        case 'Global':
        case 'Nonlocal':
            declare(scope, node);
            return;
        case 'Expr':
            checkExpression(scope, node.value);
            return;
        case 'Break':
        case 'Continue':
            checkJump(scope, node);
            return;
        case 'Pass':
            return;
    }
}
// `elif` nests to the right, so it is followed in a loop.
function checkIf(scope, node) {
    let branch = node;
    for (;;) {
        checkExpression(scope, branch.test);
        checkBody(scope, branch.body);
        const [next] = branch.orelse;
        if (branch.orelse.length !== 1 || next?.kind !== 'If')
            break;
        branch = next;
    }
    checkBody(scope, branch.orelse);
}
function checkFor(scope, node) {
    requireAsync(scope, node, 'async for');
    checkTarget(scope, node.target);
    checkExpression(scope, node.iter);
    nested(scope, node, 'loop', () => checkBody(scope, node.body));
    checkBody(scope, node.orelse);
}
function checkWith(scope, node) {
    requireAsync(scope, node, 'async with');
    for (const { context, target } of node.items) {
        checkExpression(scope, context);
        if (target !== null)
            checkTarget(scope, target);
    }
    nested(scope, node, node.items.length, () => checkBody(scope, node.body));
}
function requireAsync(scope, node, what) {
    if (node.isAsync && scope.kind !== 'async function') {
        object(scope, asyncPass(scope), `'${what}' outside async function`, node);
    }
}

;// CONCATENATED MODULE: ./out/python/check/check-module.js





/**
 * Objects to what CPython's compiler refuses although the grammar allows it: names declared too late, `return` outside
 * a function, stars out of place. After its passes over the tree: Python/future.c, symtable.c, codegen.c.
 * Throws the fault that Python would report.
 */
function checkModule(module, version) {
    const faults = new Map();
    const check = { version, faults, nonlocals: [], ...readFutureImports(module, faults) };
    checkBody(openScope(check, 'module', null), module.body);
    resolveNonlocals(check);
    const fault = firstFault(faults);
    if (fault !== null)
        throw fault;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/python/encoding-declaration.js

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blankOrComment = /^[ \t\f]*(?:#.*)?$/;
/** The encoding that a comment in the first two lines declares, and the name it goes by there (PEP 263). */
function declaredEncoding(bytes) {
    for (const line of firstLines(bytes)) {
        const name = declaration.exec(line)?.[1];
        if (name !== undefined)
            return { name, encoding: encodingNamed(name) };
        if (!blankOrComment.test(line))
            return null;
    }
    return null;
}
function firstLines(bytes) {
    let end = 0;
    for (let lines = 0; lines < 2 && end < bytes.length; end++) {
        if (bytes[end] === 0x0a || (bytes[end] === 0x0d && bytes[end + 1] !== 0x0a))
            lines++;
    }
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, end)
        .toString('latin1')
        .split(/\r\n?|\n/, 2);
}
/** Python looks an encoding up without regard to case, `_` and `-` being the same. */
function encodingNamed(declared) {
    const name = declared.toLowerCase().replaceAll('_', '-');
    if (/^utf-?8(?:-.*)?$|^u8$|^utf$|^cp65001$/.test(name))
        return { kind: 'utf-8' };
    if (/^(?:latin-?1|iso-?8859-1|iso-latin-1|l1|8859|cp819)(?:-(?:unix|dos|mac))?$/.test(name))
        return latin1;
    if (/^(?:us-)?ascii$|^646$/.test(name))
        return ascii;
    if (/^iso-?8859-15$|^latin-?9$|^l9$/.test(name))
        return latin9;
    if (/^cp-?1252$|^windows-1252$|^1252$/.test(name))
        return windows1252;
    return pythonEncodings.test(name) ? unsupported(declared) : { kind: 'unknown', name: declared };
}
const unsupported = (name) => ({ kind: 'unsupported', name });
const asLatin1 = (bytes) => external_node_buffer_.Buffer.from(bytes).toString('latin1');
const latin1 = {
    kind: 'single-byte',
    name: 'iso-8859-1',
    decode: asLatin1,
    undefinedBytes: () => false,
};
const ascii = {
    kind: 'single-byte',
    name: 'ascii',
    decode: asLatin1,
    undefinedBytes: (byte) => byte >= 0x80,
};
const latin9 = {
    kind: 'single-byte',
    name: 'iso8859-15',
    decode: (bytes) => asLatin1(bytes).replace(/[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g, (one) => latin9Letters[one] ?? one),
    undefinedBytes: () => false,
};
const latin9Letters = {
    '\xa4': '€',
    '\xa6': 'Š',
    '\xa8': 'š',
    '\xb4': 'Ž',
    '\xb8': 'ž',
    '\xbc': 'Œ',
    '\xbd': 'œ',
    '\xbe': 'Ÿ',
};
// The decoder of some releases of Node reads Windows-1252 as Latin-1.
const windows1252 = {
    kind: 'single-byte',
    name: 'cp1252',
    decode: (bytes) => asLatin1(bytes).replace(/[\x80-\x9f]/g, (one) => windowsLetters[one.charCodeAt(0) - 0x80] ?? one),
    undefinedBytes: (byte) => byte >= 0x80 && byte <= 0x9f && windowsLetters[byte - 0x80] === ' ',
};
/** The characters from 0x80 to 0x9f; a space where there is none. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Families of names under which Python has an encoding. */
const pythonEncodings = /^(?:(?:x-)?mac-?|big5|cp|ibm|windows-|euc|gb|hz|iso|johab|koi8|kz|latin|l\d|ptcp154|cyrillic|greek|arabic|hebrew|shift-?j|s-?jis|sjis|tis|utf-(?:7|16|32)|u(?:7|16|32)|rot13|raw-unicode|unicode-escape|\d+$)/;

;// CONCATENATED MODULE: ./out/python/utf8.js

/** Offset of the first byte that makes the bytes invalid UTF-8, null where they are valid. */
function invalidUtf8At(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return null;
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return null;
}
/** Length of the sequence that begins at a byte, 0 where none does: overlong forms and surrogates are none. */
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const second = bytes[at + 1] ?? 0;
    const rule = leads.find(({ from, to }) => first >= from && first <= to);
    if (rule === undefined || second < rule.low || second > rule.high)
        return 0;
    for (let next = 2; next < rule.length; next++) {
        if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return rule.length;
}
const leads = [
    { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
    { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
    { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
    { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
    { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
    { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
    { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
    { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
];

;// CONCATENATED MODULE: ./out/python/decode-source.js





/**
 * Decodes a Python file as Python does: byte order mark, encoding declaration (PEP 263), line ends. Encodings other
 * than UTF-8, ASCII, Latin-1, ISO-8859-15 and Windows-1252 are refused by name.
 */
function decodeSource(bytes, file) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = hasMark ? bytes.subarray(3) : bytes;
    const declared = declaredEncoding(content);
    if (declared === null)
        return decode(content, file, { kind: 'utf-8' }, false);
    // After a byte order mark Python insists on this spelling.
    if (hasMark && !/^utf[-_]8(?:[-_]|$)/i.test(declared.name)) {
        const name = declared.encoding.kind === 'single-byte' ? declared.encoding.name : declared.name;
        return syntaxError(file, `encoding problem: ${name} with BOM`, content, 0);
    }
    return decode(content, file, declared.encoding, true);
}
function decode(bytes, file, encoding, isDeclared) {
    switch (encoding.kind) {
        case 'utf-8': {
            const bad = invalidUtf8At(bytes);
            if (bad !== null)
                return syntaxError(file, nonUtf8(bytes, bad, isDeclared), bytes, bad);
            return finish(bytes, file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        }
        case 'single-byte': {
            const bad = bytes.findIndex((byte) => encoding.undefinedBytes(byte));
            if (bad !== -1)
                return syntaxError(file, undecodable(encoding.name, bytes[bad] ?? 0, bad), bytes, bad);
            return finish(bytes, file, encoding.decode(bytes));
        }
        case 'unknown':
            return syntaxError(file, `unknown encoding: ${encoding.name}`, bytes, 0);
        case 'unsupported':
            return {
                kind: 'fault',
                diagnostic: (0,diagnostic/* diagnose */.h4)('ENCODING_NOT_SUPPORTED', { encoding: encoding.name }, place(file, bytes, 0)),
            };
    }
}
function finish(bytes, file, decoded) {
    const nul = decoded.indexOf('\0');
    if (nul !== -1)
        return syntaxError(file, 'source code string cannot contain null bytes', bytes, bytes.indexOf(0));
    const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
    return { kind: 'source', source: { file, text: text.endsWith('\n') ? text : `${text}\n` } };
}
function nonUtf8(bytes, at, isDeclared) {
    const byte = bytes[at] ?? 0;
    if (isDeclared)
        return undecodable('utf-8', byte, at);
    const line = bytes.subarray(0, at).reduce((count, one) => count + (one === 0x0a ? 1 : 0), 1);
    const shown = `\\x${byte.toString(16).padStart(2, '0')}`;
    return (`Non-UTF-8 code starting with '${shown}' on line ${line}, but no encoding declared; ` +
        'see https://peps.python.org/pep-0263/ for details');
}
function undecodable(name, byte, at) {
    return `(unicode error) '${name}' codec can't decode byte 0x${byte.toString(16).padStart(2, '0')} in position ${at}`;
}
function syntaxError(file, reason, bytes, at) {
    return { kind: 'fault', diagnostic: (0,diagnostic/* diagnose */.h4)('SYNTAX_ERROR', { reason }, place(file, bytes, at)) };
}
// There is no text yet, so the place is found in the bytes read as Latin-1, one character each.
function place(file, bytes, at) {
    const text = external_node_buffer_.Buffer.from(bytes).toString('latin1');
    const { source: _, ...location } = (0,source_text/* locationOf */.hD)({ file, text }, at, at + 1);
    return location;
}

;// CONCATENATED MODULE: ./out/python/parse/cursor.js


/** How deep expressions and blocks may nest. Whoever walks the tree may recurse this far and no further. */
const deepestNesting = 500;
const unexpectedIndent = 'unexpected indent';
/** The parser's place in the tokens. Only ever moves forward, so parsing is linear. */
class Cursor {
    source;
    text;
    version;
    /** Kind of the present token. */
    kind;
    /** Offset of the present token. */
    start;
    /** Where the last token ended that is not the end of a line or a block: there ends the node being read. */
    lastEnd = 0;
    #tokens;
    #index = 0;
    #depth = 0;
    #isTrying = false;
    constructor(source, version, tokens) {
        this.source = source;
        this.text = source.text;
        this.version = version;
        this.#tokens = tokens;
        this.kind = tokens.kinds[0] ?? 'end';
        this.start = tokens.starts[0] ?? 0;
        if (this.kind === 'failure' && tokens.failure !== null)
            throw tokens.failure;
    }
    /** Where the present token ends. */
    get end() {
        return this.#tokens.ends[this.#index] ?? this.start;
    }
    /** The text of the present token. */
    get word() {
        return this.text.slice(this.start, this.end);
    }
    at(kind) {
        return this.kind === kind;
    }
    /** Whether the present token is this soft keyword. */
    atWord(word) {
        return this.kind === 'name' && this.text.startsWith(word, this.start) && this.end === this.start + word.length;
    }
    /** Kind of the token `distance` after the present one. */
    peek(distance = 1) {
        return this.#tokens.kinds[this.#index + distance] ?? 'end';
    }
    advance() {
        const tokens = this.#tokens;
        if (this.kind !== 'newline' && this.kind !== 'indent' && this.kind !== 'dedent')
            this.lastEnd = this.end;
        const index = ++this.#index;
        this.kind = tokens.kinds[index] ?? 'end';
        this.start = tokens.starts[index] ?? this.text.length;
        if (this.kind === 'failure' && tokens.failure !== null)
            throw tokens.failure;
    }
    /** Whether a bracket is open here. Counts from the beginning, so only for words about a fault. */
    get isInBrackets() {
        let depth = 0;
        for (const kind of this.#tokens.kinds.slice(0, this.#index)) {
            if (kind === '(' || kind === '[' || kind === '{')
                depth++;
            else if (kind === ')' || kind === ']' || kind === '}')
                depth--;
        }
        return depth > 0;
    }
    /**
     * What can be read from here on, for words about a fault that is certain already; null where nothing can.
     * There is no way back from it.
     */
    tries(parse) {
        this.#isTrying = true;
        try {
            return parse(this);
        }
        catch (fault) {
            if (fault instanceof SyntaxFault && fault.reason.kind === 'invalid')
                return null;
            throw fault;
        }
        finally {
            this.#isTrying = false;
        }
    }
    /** Whether words about a fault have been found already, and only their extent is being read. */
    get isTrying() {
        return this.#isTrying;
    }
    accept(kind) {
        if (this.kind !== kind)
            return false;
        this.advance();
        return true;
    }
    /** Steps over a token that nothing else could stand in place of. */
    expect(kind) {
        if (this.kind !== kind)
            throw this.unexpected();
        this.advance();
    }
    /** Steps over a token that Python names when it is missing. */
    demand(kind) {
        if (this.kind !== kind)
            throw this.fault(`expected '${kind}'`);
        this.advance();
    }
    /** Reads a name, normalised as Python does. */
    name() {
        if (this.kind !== 'name')
            throw this.unexpected();
        const word = this.#tokens.hasWideNames ? this.word.normalize('NFKC') : this.word;
        this.advance();
        return word;
    }
    /** Enters one level of nesting; `leave` must follow. A fault in between ends the parse, so it needs no unwinding. */
    enter() {
        if (++this.#depth > deepestNesting)
            throw new SyntaxFault({ kind: 'too-deep' }, this.start, this.end);
    }
    leave() {
        this.#depth--;
    }
    lineOf(offset) {
        return (0,source_text/* lineAt */.mh)(this.source, offset);
    }
    /** A fault at the present token. */
    fault(words) {
        return invalid(words, this.start, this.end);
    }
    /** A fault at an offset before the present token. */
    faultAt(words, start, end = start + 1) {
        return invalid(words, start, end);
    }
    /** The fault for a token that cannot stand here. */
    unexpected() {
        if (this.kind === 'indent')
            return this.fault(unexpectedIndent);
        if (this.kind === 'dedent')
            return this.fault('unexpected unindent');
        return this.fault('invalid syntax');
    }
    /** Refuses the syntax between `start` and the present token where the version lacks it. */
    require(since, feature, start) {
        requireVersion(this.version, since, feature, start, this.lastEnd);
    }
}

;// CONCATENATED MODULE: ./out/python/parse/block.js

/**
 * Reads what belongs to a statement, its `:` already read: an indented block, or simple statements on the same line.
 * `owner` and `start` say whose block is missing where none is there.
 */
function parseBlock(cursor, owner, start) {
    const body = [];
    if (!cursor.at('newline')) {
        parseSimpleStatements(cursor, body);
        return body;
    }
    cursor.advance();
    if (!cursor.at('indent')) {
        throw cursor.fault(`expected an indented block after ${owner} on line ${cursor.lineOf(start)}`);
    }
    cursor.advance();
    cursor.enter();
    while (!cursor.at('dedent') && !cursor.at('end'))
        parseStatement(cursor, body);
    cursor.leave();
    cursor.accept('dedent');
    return body;
}
/** Steps over the `:` that ends the head of a statement; where the line ends instead, Python says what is missing. */
function expectColon(cursor) {
    if (cursor.at('newline'))
        throw cursor.fault("expected ':'");
    cursor.expect(':');
}
/** else_block: 'else' ':' block */
function parseElse(cursor) {
    const start = cursor.start;
    if (!cursor.accept('else'))
        return [];
    cursor.demand(':');
    const body = parseBlock(cursor, "'else' statement", start);
    if (cursor.at('elif') && cursor.version.minor >= 14)
        throw cursor.fault("'elif' block follows an 'else' block");
    return body;
}

;// CONCATENATED MODULE: ./out/python/parse/parameters.js

/** params of a function, between its parentheses */
const parseParameters = (cursor) => parse(cursor, { close: ')', annotated: true, owner: 'Function' });
/** lambda_params, up to the colon */
const parseLambdaParameters = (cursor) => parse(cursor, { close: ':', annotated: false, owner: 'Lambda expression' });
function parse(cursor, style) {
    const draft = {
        posonly: [],
        args: [],
        vararg: null,
        kwonly: [],
        kwarg: null,
        hasSlash: false,
        hasStar: false,
    };
    while (!cursor.at(style.close)) {
        if (draft.kwarg !== null)
            throw cursor.fault('arguments cannot follow var-keyword argument');
        if (cursor.at('/'))
            readSlash(cursor, draft);
        else if (cursor.at('*'))
            readStar(cursor, draft, style);
        else if (cursor.accept('**'))
            draft.kwarg = parseVariadic(cursor, style, 'keyword');
        else
            readPlain(cursor, draft, style);
        if (!cursor.at(style.close) && !cursor.accept(','))
            throw cursor.unexpected();
    }
    const { posonly, args, vararg, kwonly, kwarg } = draft;
    return { posonly, args, vararg, kwonly, kwarg };
}
/** All before `/` can be given by position only. */
function readSlash(cursor, draft) {
    if (draft.hasSlash)
        throw cursor.fault('/ may appear only once');
    if (draft.hasStar)
        throw cursor.fault('/ must be ahead of *');
    if (draft.args.length === 0) {
        throw cursor.peek() === ',' ? cursor.fault('at least one argument must precede /') : cursor.unexpected();
    }
    cursor.advance();
    if (cursor.at('*'))
        throw cursor.fault('expected comma between / and *');
    draft.hasSlash = true;
    draft.posonly = draft.args;
    draft.args = [];
}
/** All after `*` or `*args` can be given by name only. */
function readStar(cursor, draft, style) {
    if (draft.hasStar)
        throw cursor.fault('* argument may appear only once');
    const { start } = cursor;
    cursor.advance();
    draft.hasStar = true;
    if (!cursor.at(',') && !cursor.at(style.close)) {
        draft.vararg = parseVariadic(cursor, style, 'positional');
        return;
    }
    const next = cursor.at(',') ? cursor.peek() : cursor.kind;
    if (next === style.close || next === '**')
        throw cursor.faultAt('named arguments must follow bare *', start);
}
function readPlain(cursor, draft, style) {
    const parameter = parseParameter(cursor, style);
    if (draft.hasStar) {
        draft.kwonly.push(parameter);
        return;
    }
    const previous = draft.args.at(-1) ?? draft.posonly.at(-1);
    if (parameter.default === null && previous !== undefined && previous.default !== null) {
        const words = cursor.version.minor >= 12
            ? 'parameter without a default follows parameter with a default'
            : 'non-default argument follows default argument';
        throw cursor.faultAt(words, parameter.start, parameter.end);
    }
    draft.args.push(parameter);
}
function parseParameter(cursor, style) {
    if (cursor.at('('))
        throw parenthesised(cursor, style);
    const { start } = cursor;
    const name = cursor.name();
    const annotation = style.annotated && cursor.accept(':') ? parseExpression(cursor) : null;
    const end = cursor.lastEnd;
    const equals = cursor.start;
    if (!cursor.accept('='))
        return { name, annotation, default: null, start, end };
    if (cursor.at(',') || cursor.at(style.close))
        throw cursor.faultAt('expected default value expression', equals);
    return { name, annotation, default: parseExpression(cursor), start, end };
}
function parenthesised(cursor, style) {
    const fault = cursor.unexpected();
    const { start } = cursor;
    const holdsNames = cursor.tries((at) => {
        at.advance();
        do
            at.name();
        while (at.accept(',') && !at.at(')'));
        at.expect(')');
        return true;
    });
    if (holdsNames === null || cursor.version.minor < 11)
        return fault;
    return cursor.faultAt(`${style.owner} parameters cannot be parenthesized`, start, cursor.lastEnd);
}
function parseVariadic(cursor, style, kind) {
    const { start } = cursor;
    const name = cursor.name();
    const annotation = style.annotated && cursor.accept(':') ? parseAnnotation(cursor, kind) : null;
    const end = cursor.lastEnd;
    if (cursor.at('='))
        throw cursor.fault(`var-${kind} argument cannot have default value`);
    return { name, annotation, default: null, start, end };
}
function parseAnnotation(cursor, kind) {
    const { start } = cursor;
    if (kind === 'keyword')
        return parseExpression(cursor);
    const annotation = parseStarExpression(cursor);
    if (annotation.kind === 'Starred')
        cursor.require(11, 'Starred annotations', start);
    return annotation;
}

;// CONCATENATED MODULE: ./out/python/parse/lambda.js


/** lambdef: 'lambda' [lambda_params] ':' expression */
function parseLambda(cursor) {
    const { start } = cursor;
    cursor.advance();
    const args = parseLambdaParameters(cursor);
    cursor.demand(':');
    if (cursor.at('fstring-middle') && cursor.version.minor >= 12) {
        throw cursor.faultAt('f-string: lambda expressions are not allowed without parentheses', start);
    }
    const body = parseExpression(cursor);
    return { kind: 'Lambda', args, body, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/describe-expression.js
/** What CPython calls an expression when it stands where it cannot. */
function describeExpression(node) {
    return node.kind === 'Constant' ? describeConstant(node.value) : names[node.kind];
}
function describeConstant(value) {
    switch (value.type) {
        case 'none':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'ellipsis':
            return 'ellipsis';
        default:
            return 'literal';
    }
}
const names = {
    Attribute: 'attribute',
    Subscript: 'subscript',
    Starred: 'starred',
    Name: 'name',
    List: 'list',
    Tuple: 'tuple',
    Lambda: 'lambda',
    Call: 'function call',
    BoolOp: 'expression',
    BinOp: 'expression',
    UnaryOp: 'expression',
    GeneratorExp: 'generator expression',
    Yield: 'yield expression',
    YieldFrom: 'yield expression',
    Await: 'await expression',
    ListComp: 'list comprehension',
    SetComp: 'set comprehension',
    DictComp: 'dict comprehension',
    Dict: 'dict literal',
    Set: 'set display',
    JoinedStr: 'f-string expression',
    TemplateStr: 't-string expression',
    Compare: 'comparison',
    IfExp: 'conditional expression',
    NamedExpr: 'named expression',
    Slice: 'slice',
};

;// CONCATENATED MODULE: ./out/python/parse/target.js



/** star_targets of a `for`: what stands before `in`, as one target or a tuple of them. */
function parseForTargets(cursor) {
    const { start } = cursor;
    const first = parseTarget(cursor);
    if (!cursor.at(','))
        return first;
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at('in'))
            break;
        elts.push(parseTarget(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** star_target: ['*'] a name, attribute, subscript, or a list or tuple of targets */
function parseTarget(cursor) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        const value = checked(cursor, parseBinary(cursor, 0));
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    return checked(cursor, parseBinary(cursor, 0));
}
/** del_targets: ','.del_target+ [','] */
function parseDeleteTargets(cursor) {
    const targets = [];
    do {
        if (targets.length > 0 && (cursor.at('newline') || cursor.at(';')))
            break;
        const target = parseStarExpression(cursor);
        const bad = badTarget(target, false);
        if (bad !== null)
            throw cursor.faultAt(`cannot delete ${describeExpression(bad)}`, bad.start, bad.end);
        targets.push(target);
    } while (cursor.accept(','));
    return targets;
}
/** Objects to an expression before `=` that cannot be assigned to. */
function checkAssigned(cursor, target) {
    if (target.kind === 'Yield' || target.kind === 'YieldFrom') {
        throw cursor.faultAt('assignment to yield expression not possible', target.start, target.end);
    }
    const bad = badTarget(target, true);
    if (bad === null)
        return;
    throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end);
}
function checked(cursor, target) {
    const bad = badTarget(target, true);
    if (bad === null)
        return target;
    throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end);
}
/** The first part of a target that nothing can be bound to. */
function badTarget(target, mayStar) {
    switch (target.kind) {
        case 'Name':
        case 'Attribute':
        case 'Subscript':
            return null;
        case 'Starred':
            return mayStar ? badTarget(target.value, mayStar) : target;
        case 'List':
        case 'Tuple':
            for (const element of target.elts) {
                const bad = badTarget(element, mayStar);
                if (bad !== null)
                    return bad;
            }
            return null;
        default:
            return target;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/comprehension.js


/** Whether a comprehension's first clause begins here. */
const atGenerators = (cursor) => cursor.at('for') || (cursor.at('async') && cursor.peek() === 'for');
/** for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
function parseGenerators(cursor) {
    const generators = [];
    while (cursor.at('for') || cursor.at('async'))
        generators.push(parseGenerator(cursor));
    return generators;
}
function parseGenerator(cursor) {
    const isAsync = cursor.accept('async');
    cursor.expect('for');
    const target = parseForTargets(cursor);
    if (!cursor.at('in') && cursor.version.minor < 13)
        throw cursor.unexpected();
    if (!cursor.at('in'))
        throw cursor.fault("'in' expected after for-loop variables");
    cursor.advance();
    const iter = parseDisjunction(cursor);
    const ifs = [];
    while (cursor.accept('if'))
        ifs.push(parseDisjunction(cursor));
    return { target, iter, ifs, isAsync };
}

;// CONCATENATED MODULE: ./out/python/parse/suggestion.js



/** Whether an operand begins here. None can follow an expression, so there one is a fault. */
function beginsOperand(cursor) {
    switch (cursor.kind) {
        case 'name':
        case 'number':
        case 'string':
        case 'fstring-start':
        case '[':
        case '{':
        case '~':
        case '...':
        case 'None':
        case 'True':
        case 'False':
        case 'lambda':
        case 'await':
        case 'not':
            return true;
        default:
            return false;
    }
}
/** Two expressions in a row: in brackets a comma is missing, after `print` the parentheses are. Null if neither. */
function missingBetween(cursor, first, start) {
    if (cursor.isTrying)
        return null;
    const fault = cursor.unexpected();
    const legacy = first.kind === 'Name' && (first.id === 'print' || first.id === 'exec') ? first.id : null;
    if (legacy !== null) {
        const words = `Missing parentheses in call to '${legacy}'. Did you mean ${legacy}(...)?`;
        return cursor.tries(parseStarExpressions) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd);
    }
    if (first.kind === 'Name' && first.id === 'match' && cursor.version.minor >= 10 && !cursor.isInBrackets) {
        const isHead = cursor.tries(parseStarExpressions) !== null && cursor.at('newline');
        return isHead ? cursor.fault("expected ':'") : fault;
    }
    if (!cursor.isInBrackets || isWordBeforeString(cursor, first) || isSoftKeyword(cursor, start))
        return null;
    const words = 'invalid syntax. Perhaps you forgot a comma?';
    return cursor.tries(parseExpression) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd);
}
const isWordBeforeString = (cursor, first) => first.kind === 'Name' && (cursor.at('string') || cursor.at('fstring-start'));
function isSoftKeyword(cursor, start) {
    const word = /^(?:_|match|case|type)\b/.exec(cursor.text.slice(start, start + 6))?.[0];
    return word !== undefined && (word !== 'type' || cursor.version.minor >= 12);
}
/** `=` or `:=` after an expression that is not to be assigned to; the plain fault where there is no more to say. */
function misplacedAssignment(cursor, node, start) {
    const fault = cursor.unexpected();
    if (cursor.isTrying)
        return fault;
    if (cursor.at(':=')) {
        const words = `cannot use assignment expressions with ${describeExpression(node)}`;
        const value = cursor.tries((at) => {
            at.advance();
            return parseExpression(at);
        });
        return value === null ? fault : cursor.faultAt(words, start, node.end);
    }
    return misplacedEquals(cursor, node, start) ?? fault;
}
/** What was perhaps meant by the `=` here; null where what follows would be assigned in turn, or nothing is known. */
function misplacedEquals(cursor, node, start) {
    if (!mayBeCompared(node))
        return null;
    const value = cursor.tries((at) => {
        at.advance();
        return parseBinary(at, 0);
    });
    if (value === null || cursor.at('=') || cursor.at(':='))
        return null;
    const words = node.kind === 'Name' && node.start === start
        ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        : `cannot assign to ${describeExpression(node)} here. Maybe you meant '==' instead of '='?`;
    return cursor.faultAt(words, start, cursor.lastEnd);
}
function mayBeCompared(node) {
    switch (node.kind) {
        case 'List':
        case 'Tuple':
        case 'GeneratorExp':
        case 'BoolOp':
        case 'Compare':
        case 'IfExp':
        case 'Lambda':
        case 'NamedExpr':
            return false;
        case 'UnaryOp':
            return node.op !== 'not';
        case 'Constant':
            return node.value.type !== 'none' && node.value.type !== 'bool';
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/arguments.js



/** '(' [arguments] ')' of a call or a class; only a call may have a bare generator expression. */
function parseArguments(cursor, of) {
    const open = cursor.start;
    cursor.advance();
    const args = [];
    const keywords = [];
    let unpacks = false;
    while (!cursor.at(')')) {
        const { start } = cursor;
        if (cursor.at('**')) {
            keywords.push(parseKeywordUnpacking(cursor));
            unpacks = true;
        }
        else if (cursor.at('name') && cursor.peek() === '=')
            keywords.push(parseKeyword(cursor));
        else
            args.push(parsePositional(cursor, keywords.length > 0, unpacks));
        if (cursor.at('for') || cursor.at('async')) {
            if (of === 'class' || keywords.length > 0)
                throw cursor.unexpected();
            return { args: [arguments_parseGenerator(cursor, args, open, start)], keywords };
        }
        if (!cursor.at(')'))
            cursor.expect(',');
    }
    cursor.advance();
    return { args, keywords };
}
function parsePositional(cursor, afterKeyword, afterUnpacking) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        checkStarred(cursor, start);
        if (afterUnpacking)
            throw cursor.faultAt('iterable argument unpacking follows keyword argument unpacking', start);
        const value = parseExpression(cursor);
        if (cursor.at('=') && cursor.version.minor >= 13) {
            throw cursor.faultAt('cannot assign to iterable argument unpacking', start, cursor.end);
        }
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    const value = cursor.peek() === ':=' ? parseNamedExpression(cursor) : parseExpression(cursor);
    if (cursor.at('='))
        throw badKeyword(cursor, value, start);
    if (!afterKeyword)
        return value;
    const words = afterUnpacking ? 'keyword argument unpacking' : 'keyword argument';
    throw cursor.faultAt(`positional argument follows ${words}`, value.start, value.end);
}
/** Objects to a star with nothing to unpack behind it. */
function checkStarred(cursor, star) {
    const hasValue = beginsOperand(cursor) || cursor.at('(') || cursor.at('-') || cursor.at('+');
    if (!hasValue && cursor.version.minor >= 13)
        throw cursor.faultAt('Invalid star expression', star);
}
function badKeyword(cursor, value, start) {
    const constant = /^(?:True|False|None)$/.exec(cursor.text.slice(start, cursor.lastEnd))?.[0];
    if (constant !== undefined && value.kind === 'Constant')
        return cursor.faultAt(`cannot assign to ${constant}`, start);
    return cursor.faultAt('expression cannot contain assignment, perhaps you meant "=="?', start, cursor.end);
}
function parseKeyword(cursor) {
    const { start } = cursor;
    const arg = cursor.name();
    cursor.advance();
    if (cursor.version.minor >= 12 && (cursor.at(')') || cursor.at(','))) {
        throw cursor.faultAt('expected argument value expression', start, cursor.lastEnd);
    }
    const value = parseExpression(cursor);
    return { arg, value, start, end: cursor.lastEnd };
}
function parseKeywordUnpacking(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = parseExpression(cursor);
    if (cursor.at('=') && cursor.version.minor >= 12)
        throw cursor.faultAt('cannot assign to keyword argument unpacking', start, cursor.end);
    return { arg: null, value, start, end: cursor.lastEnd };
}
/** The generator expression that is a call's only argument shares the call's parentheses. */
function arguments_parseGenerator(cursor, args, open, start) {
    const elt = args.at(-1);
    if (elt === undefined)
        throw cursor.unexpected();
    if (elt.kind === 'Starred') {
        throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
    }
    const generators = parseGenerators(cursor);
    if (args.length > 1 || !cursor.at(')')) {
        throw cursor.faultAt('Generator expression must be parenthesized', start, cursor.lastEnd);
    }
    cursor.advance();
    return { kind: 'GeneratorExp', elt, generators, start: open, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/list.js


/** list: '[' [star_named_expressions] ']' | listcomp */
function parseList(cursor) {
    const { start } = cursor;
    cursor.advance();
    const elts = [];
    while (!cursor.at(']')) {
        elts.push(parseStarNamedExpression(cursor));
        if (atGenerators(cursor))
            return parseListComp(cursor, elts, start);
        if (!cursor.at(']'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'List', elts, start, end: cursor.lastEnd };
}
function parseListComp(cursor, elts, start) {
    const elt = comprehensionElement(cursor, elts);
    const generators = parseGenerators(cursor);
    cursor.expect(']');
    return { kind: 'ListComp', elt, generators, start, end: cursor.lastEnd };
}
/** The one thing that may stand before the `for` of a list or set comprehension. */
function comprehensionElement(cursor, elts) {
    const [elt] = elts;
    if (elt === undefined)
        throw cursor.unexpected();
    if (elts.length > 1) {
        const words = 'did you forget parentheses around the comprehension target?';
        throw cursor.faultAt(words, elt.start, cursor.lastEnd);
    }
    if (elt.kind !== 'Starred')
        return elt;
    throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
}

;// CONCATENATED MODULE: ./out/python/parse/dict-or-set.js




/** What braces hold: a dict or set, written out or as a comprehension. The first element tells which. */
function parseDictOrSet(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept('}'))
        return { kind: 'Dict', items: [], start, end: cursor.lastEnd };
    if (cursor.at('**'))
        return parseDict(cursor, [parseUnpacking(cursor)], start);
    const elementStart = cursor.start;
    const first = parseStarNamedExpression(cursor);
    if (!cursor.at(':') || first.kind === 'Starred' || isBareNamed(first, elementStart)) {
        return parseSet(cursor, first, start);
    }
    return parseDict(cursor, [{ key: first, value: parseDictValue(cursor) }], start);
}
const isBareNamed = (node, start) => node.kind === 'NamedExpr' && node.start === start;
function parseDict(cursor, items, start) {
    const [first] = items;
    if (first !== undefined && atGenerators(cursor))
        return parseDictComp(cursor, first, start);
    while (!cursor.at('}')) {
        if (!cursor.accept(','))
            throw cursor.unexpected();
        if (cursor.at('}'))
            break;
        items.push(parseItem(cursor));
    }
    cursor.advance();
    return { kind: 'Dict', items, start, end: cursor.lastEnd };
}
function parseItem(cursor) {
    if (cursor.at('**'))
        return parseUnpacking(cursor);
    const key = parseExpression(cursor);
    if (!cursor.at(':'))
        throw cursor.faultAt("':' expected after dictionary key", cursor.lastEnd - 1, cursor.lastEnd);
    return { key, value: parseDictValue(cursor) };
}
function parseUnpacking(cursor) {
    cursor.advance();
    return { key: null, value: parseBinary(cursor, 0) };
}
function parseDictValue(cursor) {
    const colon = cursor.start;
    cursor.expect(':');
    if (cursor.at('*'))
        throw cursor.fault('cannot use a starred expression in a dictionary value');
    if (cursor.at('}') || cursor.at(',')) {
        throw cursor.faultAt("expression expected after dictionary key and ':'", colon);
    }
    return parseExpression(cursor);
}
function parseDictComp(cursor, { key, value }, start) {
    if (key === null) {
        throw cursor.faultAt('dict unpacking cannot be used in dict comprehension', start + 1, cursor.lastEnd);
    }
    const generators = parseGenerators(cursor);
    cursor.expect('}');
    return { kind: 'DictComp', key, value, generators, start, end: cursor.lastEnd };
}
function parseSet(cursor, first, start) {
    const elts = [first];
    if (atGenerators(cursor))
        return parseSetComp(cursor, elts, start);
    while (!cursor.at('}')) {
        cursor.expect(',');
        if (cursor.at('}'))
            break;
        elts.push(parseStarNamedExpression(cursor));
        if (atGenerators(cursor))
            return parseSetComp(cursor, elts, start);
    }
    cursor.advance();
    return { kind: 'Set', elts, start, end: cursor.lastEnd };
}
function parseSetComp(cursor, elts, start) {
    const elt = comprehensionElement(cursor, elts);
    const generators = parseGenerators(cursor);
    cursor.expect('}');
    return { kind: 'SetComp', elt, generators, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/yield.js

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
function parseYield(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept('from')) {
        const value = parseExpression(cursor);
        return { kind: 'YieldFrom', value, start, end: cursor.lastEnd };
    }
    const value = endsYield(cursor) ? null : parseStarExpressions(cursor);
    return { kind: 'Yield', value, start, end: cursor.lastEnd };
}
function endsYield(cursor) {
    switch (cursor.kind) {
        case 'newline':
        case ';':
        case ')':
        case ']':
        case '}':
        case '=':
        case ':':
        case '!':
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/group.js



/** What parentheses hold: a tuple, a generator expression, or one expression, which keeps its own place. */
function parseGroup(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(')'))
        return { kind: 'Tuple', elts: [], start, end: cursor.lastEnd };
    if (cursor.at('yield'))
        return group_closed(cursor, parseYield(cursor));
    if (cursor.at('**'))
        throw doubleStarred(cursor);
    const first = parseStarNamedExpression(cursor);
    if (cursor.at(','))
        return parseTuple(cursor, first, start);
    if (atGenerators(cursor))
        return group_parseGenerator(cursor, first, start);
    if (first.kind === 'Starred' && cursor.at(')')) {
        throw cursor.faultAt('cannot use starred expression here', first.start, first.end);
    }
    return group_closed(cursor, first);
}
function doubleStarred(cursor) {
    const fault = cursor.unexpected();
    const { start } = cursor;
    const value = cursor.tries((at) => {
        at.advance();
        return parseExpression(at);
    });
    const isGroup = value !== null && cursor.at(')');
    return isGroup ? cursor.faultAt('cannot use double starred expression here', start, cursor.lastEnd) : fault;
}
function group_closed(cursor, node) {
    cursor.expect(')');
    return node;
}
function parseTuple(cursor, first, start) {
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(')'))
            break;
        elts.push(parseStarNamedExpression(cursor));
    }
    cursor.expect(')');
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
function group_parseGenerator(cursor, elt, start) {
    if (elt.kind === 'Starred') {
        throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end);
    }
    const generators = parseGenerators(cursor);
    cursor.expect(')');
    return { kind: 'GeneratorExp', elt, generators, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/number-value.js
const mostDecimalDigits = 4300;
/** The value of the number token here. Bases other than ten and whole numbers are exact at any size. */
function numberValue(cursor) {
    const { word } = cursor;
    const digits = word.includes('_') ? word.replaceAll('_', '') : word;
    if (/^0[xob]/i.test(digits))
        return { type: 'int', value: BigInt(digits.toLowerCase()) };
    if (/[jJ]$/.test(digits))
        return { type: 'complex', imaginary: Number(digits.slice(0, -1)) };
    if (/[.eE]/.test(digits))
        return { type: 'float', value: Number(digits) };
    if (digits.length <= 15)
        return { type: 'int', value: BigInt(Number(digits)) };
    if (digits.length > mostDecimalDigits)
        throw tooLong(cursor, digits.length);
    return { type: 'int', value: BigInt(digits) };
}
function tooLong(cursor, length) {
    return cursor.fault(`Exceeds the limit (${mostDecimalDigits} digits) for integer string conversion: value has ${length} digits; use ` +
        'sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid ' +
        'decimal conversion limits.');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./out/python/parse/character-name-table.js
/**
 * Names and aliases of characters, and the Python that was first to know each: brotli, in base64. Generated by
 * `test/python/parse/record-character-names.ts`; the lines within are described where they are unpacked.
 */
const characterNameTable = 'n/VvEBmQa+zntAygrtI5tjVNCFU5nJLQDggZQzvQkhBblEwpbK1v9/+6REwDkhCO06T93ZrZEDLGuj0BhNt4X3P5aKkd4b0mbQDFtj2gqqqqqguWxRjzjn8DAESGBmalW9uMlh08gnZMlDGjwCNIF6pfaCjacbXYcEcfFDT22/BQzwe8VuPnFBK5F7/NSXqfjofXCHxe9Nae8UCvHf0YyNKLv6ewc2encfHKVjv9GA/vzOMQ++kU+ZNPttqOBzesqNLCGQFO2yeL1Dp635GkzVy0naMGS/Nm9ubIZ6eknWPD4A9+TVH64qSe6Q8WFkleebDVzsvGH3RsHLnKF3Vr2PiUH+Z/7dNV04UgmRwsjuGdL6Q88mlsgxNyG23Y2Yd4IJ1X1lwODcVxRYrckIre3Jtk44cH2aufSYbBU6DQey7RHhEw6PvzuipWs9dLol5h4V8bjT2/N5XeLhy2PgtpSSYz375s1yGVCgjWS5AZ8Ti7ux+DjTV8v0ExXSjMg2wzxZLKfKL8ANbDL2S3pNm1fZH9vapN6w0rH8lJRtSe5YZO4BQC4Fw+oQNcJMjbC6zyK0ymX/1/XkmkIPF93yCphmrQGlteEHOOBz5R+bmzTAwLy6A6CKDyy/2znCY1mRZVriRykPTeE2RYwgzTosyWhJ+G10/QsldTuWi2KXA6JERM62vpYebJ/NT1ZWvNSNrdDrID6WPje790OLiYKWYLvcAhJuHX9PqYluPUZVDxC+8Jxhr/tIc6nxmGBqb7ecmmOlvoz6gKs4QWCiBf+fmiU/h2linD8stdX40RWEF6clRIwGRK/2TvpqJo3l2SFJVsMOYjjdmRwOuFfF5JyV5N5aK5S5KiG2lhAhK9kEk+0X811Lfn/V5NNUXjJO9TNLAJc3D0gUJydq82h4q0QKUFCulZsvMtg0UDfIlzYwOpJnu/GVU8ZPnIo6RisDH2V7sIh5DOBP/7/gQRq6GbQ8mBlcdl7/fkCiXKNdUsrb+m2qK1xnbqCMxpg6GIBZU/glbn/JV/UkCJA+vQec5wfCilRJ1lZtWqaJzQfirxnHzgkHFomKqjoCHj/3+/9HOtjBRAHAEOhsDTjHg08Lv73O3/f6lkqCqtL1WVVqteqT5USStfqmoQ3XPulaNWawC2E8kOSLKTJTsk2QHbAZKsBrvpA7snAUJ3CJyMCEYwyo9T36jbTYsWg5VQbJT30f+oA3XTpkrdNebdZrGeb1m6KaM838q7Gd201B3Ajx0knVTQDQB+cPEwMHxMMOIohBsAHD4OIYdlw4SD/+9X3zfbMCuipe6fT/1XqOxhdAjfEZVZK1AECiGZbev/aq/D9G4y1U2musVUD9Xl/lfQXhBt8UBFZZl9sZQ4IcSP/DzJwVBiqQCcUhTy8TlMR7StEgBWzoICWKwCQAkKVR6Rswd0F8V094rpHorpHorpmYcCBRr4Ucjfiee93sRgeYJCP+938P//vqWVO0IrXxleg0ArgQy0M1J6Y03++/4pwWqMQqEVwFYEWwjx79n3ZRUiAlzFjECvRv5gLWRGtAJQMsm1BizhjlCm20Ib3ijDH/j/z1dfW4VUqmxFvj2Oz93vHYs+gZy1VDQOMbUCzj0K/HPghHEkFEGnSMm5L+zSnf3n92ZKZTulwRAQgMI997n+QSulsxBm6b25bkVrllIqzf5/zrjMuWm6z/X/RZrUFVop6Ry4wf/H1E8AF4NERjFk61xKozn3vDTLKbZEfknrKItSePha23Ss9pNX00nDYzhk8f1YJyX4f+ieSm3mrWP7sLEx4l+iQcrYXCxcHA4Ixe/T+W8bpDJNk5Om8Qvaqfw6lwHs2F55fojZq7mj0MqBt6vQKLh6ITkoB+0Qt+l6AIDv/5eZdAnaY8adAVlkRLz9vsoRpQCICZo/dettZjPt1JJTS04ZAGb++f5iQE3q9Q9eXOPFkJv3F8MFzP9v2Tfb6/agVuL07CNOobbcthz5j9/Q/9SmpAhJriVJ2K7bpH+H+MiX/FZR5EYxaJ+GlOH///dWs2Tr6d7kO4rvxORPcCwsMkSJr+o+E9nkQ37jSiKR4x2xDxkmGEL61fL/ZwlROIQBJea5Ufwhj+MZBXVnaZJKLiQLMqU9/WPPVz2k20Pa3mfu/MgSojcUDqvW/rVoo1JxcWY26n6IhYyQef/2TdCRIvYEryc4E9wNzgbvBS8O6GLJaoT//99bNDtDaqs5h/jL4TRriuRxOIyn3m51d5P+JQYhxyI80sLSzNn9mWolDuSMjZwcxiJc9wV+tR7/ycrKSdJT4b+iUn55uJsxQHy/r3cWdqvTo3LlL1SUYx3JKmwKYzN9R/VEncf6UQSFW1ahwFpwQVLw4LcqpZuThQLXr1xTZmHEx+xrmNwEBvBtCa0KRc0G2gSECr2cm5xqWZrFwSd8KujmfoOLD2YlGGAYAKX/rWre70+4ptftOsdQXEbjMKoS1flqatVMK3AgcYfkoQ0W/p/+Hl41lFR5ferDmmWaTpSzL/VYLz782IJI4b///b60AVIyRjbMe2pGNaiAsfR7lTIBMiJTp/YZer8GPoS6b/irhIWPNilrroH/YKlJA4/CdORjKZWFIO9ofxorpcMEn0Z/3uwV+bp8JVKa7LTOYsCBQ1h4/vMe08fce2wRNzNfebexXksAa/8uUzqyU74WXYFQA5dF7D6zYR537wymTrpQnoKyzGIRy/FPcbDG99sqPlykJMoSTyiQm/Dg8z0BpMHg4UdtaTjxRiC0FzwchXEhP6xFLYdB7BSxQMXHQhXF9eFFVL0l8f2x3v5cJG0nMfEvAZSnKOgs+zqWBQTn4dyS2JbyiFvv1SHn/Bz+/gu11d3SapLIYYBhGH5efR93X2PF/4BQO1S+fy0oWrf94xIql6iOsxKJHexPAFITrdo869t+1X9lsbFoMn99QAebEL3L/p6+P/z9f2tDQr3F6psZEiD0p+frHW3V5/sy9flzbSnpY5Q/LHlgRghjJd1kaY0gfU7C9T5YsmRjDGkKafc7Bar54RutqSKQF/0JNGtbuw7h4Hx/LOsFiHZqO7NH8kFARDw7u7efY+jHduv/0XYmGffuQEREVOHc6iAbhWMSUuFy7evcfahSUMRX/2TOv6Clvwy9+7yRsQhDQJukfo5ln0HdA5xHksiARx1+xb2s2H7o/0VnfwbDlvsy5hdsiiSHJFsLPL7Y+qfOtSWoTjB0z1hy4qSyArW+Aj5hw2gErIYNaXwVxKu+0O/F9r5H3gAJ4/9bdGc0Wr2S5iWA7caHqFM5VXhOgE1VXKk5xDkp4O2BrF/HshQLexwzSWjBZ3Pv3XTobDHZu74VyoqdpUAyEWjv/a5ZL3N8DwRLvbazm0LA8hUlkOFMx6p435ucbUFAVGTZvV9mnEgz03nWnnlg/vT9Pq1nJtec4o8gYlnTzFdgb9ifmH3R13FY6wPgDw44ZJqldRdzNAAb4SeJdv6LRB0/g6jdFs6w73rm/X/nfgj+7s4XNM55kMaOCD8iVCKnh9kOlkfWQxVs8Bd1FjI1tG9ncg52ZtjCZazqoT1CDQ0UkSyZx/Q/HPThrblarC/fVMOrgdUc/c4ZW5ihA+P2EQ1es0ScXpoqNflI+uMog4qejnZY+ZFmIcn8u+1cCrLW3wx7YqD2i6iSmwZnW1M98vaVa0v0+T8R7UZE2n/ICQMZIsH/Loobov87UVP+BP//ocYiur6E3e9/sl5uJ/GJ5V/l5y59BmKFjWOoILiaaXUFpfGBKIs6QpF7QKNUzYg+3jmA3YMqdR2VtAoaOfAaLK4NniQzaFvaL45aPiEBUuH2fFn7+pxdkiUp+PyGHO1qVfPs2/FOFvvWxPPal8fx/m8U9E66y6D3a0/xxMeeCUKbHTkAaTcUHxykMp5h/xuh+YiLqCBF5IzZJdVHmotCdoUHZlqH7k8rRY8T3jvY/egJ46KUz9OF4wx2wNaH4cQEcLcd0DQvszJbM2Q+KG7UagqDxSFdJZeuI49r+hLU/RJVmW61AongAcDDu5nVsQ4vItZuT68lBVIbzSHFpo+tkaPhzmPPokZVOlppK5pV5zIINePAUKCCQIMLOgz4wA0KExYYOHxhAyAg4YEDL/zICv91T+qaexYP9VSiNaP4lahvLt0Jn5SEZY/v0GM0ipCoPEd18vASRsJu4Yfe34iVEGQWVgobL3YOfnhTOblodH65CQaTDw9f/ABZDCfKcryG4kxTA10NqukRrxK1ywMHuFLiMhzNwJTi2ONASetmI5Xmo1BKZYdP8LvjwKPyrR7Yx3ZT0v9BlxYfgL/PSXU12juKbp+qfjKW6/FLaZTVfHPDZBVJVISTE1J6njLjJQan3Ai+4yzv/3iSfQesAzdP/nvOH+GSYFkqAQtUOwvtHMb5H6rc/BRc2vtshlqjq5dMjBa8xp1M+RjYD0nI/soBpuTj2o7U8DiEUshAAAv4+M9NB/pOv/9LO7Sm6uXxPP7/oM8lbVrbrL0WDZplNpfEpyr0pg/18/d/lHuKG4/Hif8DTjH0LdJwmLG68ywIn9Xi/DaH8uyoEm1vD7f7U5i9dF7gXQw71xZWo3Db+ESWz5gPwfDKaQ9RQPCULBnBf0tOSmNBDYrpn2OQM2yrCDydOk7lc9vvfz/xyITRXxeUPYR+Vy3My8EM4geIpMHfHpnfx1Yp/iyDmr6Wj0NCiny4i/nSVm3JoNH/Wc8Dwtt/RBq+8ZMfMWUmFgfCbttZqLN+J/vxUf00rmi+L00WUZ/ewB2iKZUKD+wcP+yPmnk4HNrM1UG3QXVlBlF95DHoSEdrZKcPUFabkno/HIdR76d31SNNjl6E1wEAqoObdAagblM1ZdXeIW8Lo5k7xVWmz1VPwbCKtWjslAk6LTqD25R4mXEPUi/of9RKQmzug5Kw+fiGRH9PbvFlKAccn06B3acd7WC0A1yvKfgd0Y27bzvQr6NLHb0umiKhW/GKVNrtoX+HllIdNfCubiYNsTo0KszyRUJXRw6Fbre0Ou4VtxcLiTFv+R6IrHKG1QY1r+nOZqTYbDD5vEbNfGSS05mmh2kDzTVC2yne8VFlG5VQ9v3b+DXcA8h2atlusPOdc9kN8jeHzavFnqBHDN7t9qhHwOQjm3wAzAcXf4DLR7bBJWsOUPnIh+cEj8E1rSlNZmTIxJPOn1kzH4nkZqJpIIo11Yhsp/HytxXStUL3VTs6SB9yr6cN73TnzegNrK4H9nbr6IsW2xYpCarff3Y+yK9tTJ3KrelhsG8dpO1oYZbGaCr1fNPAOr2fCQ0FpnFOzEbIpI6p7QlQgVArMhqkL1GVNlhJZTWtecNrVOUW1qSerMbdNOhJ5zDrtPM+2qtxjdKU4sGhBiMa5QCO0VmZaYymUi9JcJLJZjTlH850yss/Co2DPmPafyQVUWSaA+vbbnqqyBaKBk+CYuqjRg7pTahGYzRMEdAXTcnRUoT68oSRGrFIoDYRlUNIiXCXCRMqi8XH/Ed28GBmjrxiUlyG+DMqOqHuJPxEqmugEgXaUX1cTmRbGaqVxuuh9HooJUti2GKLLrKyVRYTTw3z2BVoA2eeOmeIM88iLjRI8KhrNxjJbmGwjTbcZLOd7tEfDdT0fC2CdgdbrR+441OWGpz40mtx/VGD5NMl7Bv/Wn8aV6emy56POYGKPlQa5SLXYaeP3v36J6PjDV600XT+8iiYPFnb3bXvW9BJhJorSvQ7cQHRj4uv1PEAmAhojAJ3fNDmO1X8m0G6EM7lhP9BOWq0Uz/yF+xbUEFDLeugl8ROkD9g/Hg6ZVrA1RTkIUySD3mAKvl0y4S9G+IR8HF+xrmtvAfpXHFxXC3Sdd67l9S49d7GthNOYIgVQXBeXsDYMuQFU3VPKLgAhxK0DMIQ1/W0vjk0brs7NqAfqJGOogDebmRQ79Gs+ZihMMViMRyJ7RCPxueWYrgKrMKDnfNo38qeU2pA9EY2uIlFN/pakvC7Xn3SseetoO9jpHbN3oemIjMgbkcuF9ERLYtbAnAnXmHxVn13LLzGOwvOvQw567qefQsQFvQvsyG4r4EI0vk8k/zwVnBb8ghiLNkj4DUs75s8Y6Qfp8/Rl/5FrT2Rq8TNE2+XrCYp4Vlak0mFTaJMycZ7W9Ar+JMiod3N2SZ2HvpOwLewc5A14qOPun3XR3016r0p5a+ZpumqdK9Uy8M10eA13aWJo35ugj3pvLRSwnqCVBhGOgKwXBHhbLLM47GSrlPpURufyudWr0qpqInqTAa1whhefn/caHRO7V5XQlTGGeNf58jqUXvpyyFQZZB9ERzH0cM5/Rk8A0ZKKNNM2w2HEnswl42BeAaMVFJRBZNMMtEESpQoUrDIIgstsMkmG+2R59nNjzP8BSlL/ewaqfc8KLaIl7itSaO7KV9WzceGHmUqv6DqGsNj/cFaYj5Uvfr6qAD60jTezlNWZ8to3aO2iYnWX0ju0+9wn3adl1z3qK32pjp8Vx90NYnx9gFkefSX9dz9Of7Z94DUgZHba/t9a3mvdySi0hmB5QEqTtt0uf1tqwEN8EH/4A0fGVPAcz4V8vYg1xYpiZFU/GmvoZ3y3hVe8EaV97BGDx32XPh52k9zllgvcHqPVrzgGrx0fFC6A/w/m9yfmOROeJSY9lz7MMWYi5FXAicDwenMQaeZvYjgyI7VRDXXcH9GMB/a8jWKL5NGYRbHUHyo649Dro2W0wKBRIYWjZ6QvGRhc6YE8To73DeM2D5kCOnZNPlx8bRAYp85m2hqMEMfz9IFiZNNGTyqX3Kvmd1faI2qdugG5mJ9VjWmRnP2mfIZZziYQz33KpWTT1VlBWbULD41L/fMw4z2rCwTa176Dsi/1OKp8wJecrV5AegAZj5t8GQ/uEaqKkaPpFL6x78lMVNsgtT1CZl1Ptzr5ZGGTbLM53KJh41b6+s+9TTfTGy6DcV6gjd8TB2pTzrd6te2LSmm/yeAz9UpGm/bwRzt0IGYqL2NDZ/DNRifZI7i+Ikcxa6pWM27pqxqqIUthVTJZmjjaJuuXz/+i1+OJtA+jFJzVeZPOG5VM9JLHsjXvbXvg3550xRKZbz5pDQe8pC+CfFxcRP6rZ9OxBu8bpfOz9HET/nU4uN9M7FygyrVAXX0tS6+lrt/Y9usU4Xi1TTcXpAsg2p5lglrjWMNksIuVWcG3HLc3vjqyJPtkPHahl8Z0KIcI5Z2ST+SocMWOfbdBhi/eqDfWSKPmSWdKxb7WvBFpEL52JMPP0nJkSxjtt3zn0Ohz3WDt4eLYVmLze/05RGzzOExvaGM3WOIvQTYjfoEK5SCBufOEOrxuxOHvk96M6UaTIhEH/KY/txgljLGFqVNeb0/OPZsLrjqHTi9GR5hY15iMo46fZF/m1mPchzdtFZK6yy89LJDh1KJernkOQKLbnDB/bEs5CYO/wHKonD+netvDfytqhlRMGWIEyCUnLx2Q30ofBz2/jcI0ACX0KEr8R3sW2nQt0HLkZe+bxHgt4hgVtu8DqakilRR34TsCdJTpSprp9Rl3VIq21BEWXXo0hLdD68XGEWrFS9n4ytAz/olfjUyEkCP2aWiXUUhgq/sRcCT3dSvyx6dxEH593OwzWtvQehslJNhmQxVV3JvTNRzrXaY2o+kF3kIuNB9k11aMD2vn86RGVSbB08Vp6xEoJKmJUQz13kVev3AEm9/pgW0gV1otbr5ad1zk8uHxi7SrJ0eo7RW5KFNR4NUICDE68Lg2O8RDlh53JPQD0ZeOMoLrYrZE2vGusnAKWONDNn2sv0v14/DPB6UByMwSsA8CTgYSG3LQXto/nnybGs4VITbEonvS76cnGiqID3qnwTqkEtNWVC4W3KtAJGekYvTNt62N1mGAgqujXr7rzhhevsmt7mGBQhyCBV9FYH23tAVW4TYdmuVYZyH7W2owUnkTUtq6bG1/C+KSI5xKOFlotVdj9DECe+563e+Hyw9TJTfNkK3zWNpyI/vAkT0WepIURgzyf12ZR0wys60OM3Vd5yHQ+UVQJlaS5zvlAYrM4U3oTmSoWOxbzV/I24LIoohTGl0ZepxzC/YJmLl9m/LZNv9I2n8Q3B5djJqzhVEARmNIRs38URAzFbCc02h+CqkDfOfJLTY0xOO9xZo1JAXn6mApMMX01/3pf6hZTIrOg8wTmpaeUsIokLsGx/CDD44KRLWzr8HkJBChQkKGwoADGBYEPBK98D/m84LXwU4q4ArXjjyx6VL/km0Ixy75T0H+RfbcUZ3+tO/Sn0CxzzM74xhdz6HBAGpsDPOhci21PLqn8bwF6UBgslTT/x3G6HgTxAa6wrNufmJ3tg4T/sDt7FZMrz6yiu1koyalTtf2yHIC5PgFFK2/L2mzu6p5xz70BK4DtO27nC7Q1WaaY6PD8aO4BBV1hvZlCxVllbm7SU0tgLOXC4wRWYry3WAdGUFcHJfgJijL3xzTVsjyLhNH8Kag8fNIkv/U0QDADDmUVm2AA3lEOGQyNyEDosH440qjsn5PDsR2nhmWfXxzfj04jdfRBDCEnJzFjV/J/K+QOZkRMf7s2J1VQcZNSIZoUE8zdETft45rWA+SoCAeD5bnvMfLBe6gYSon7YAmkFWVpHC0WD2IDlp580NRfRcOxn6qEtVvQe2mVwxh21SLl8KdfYMpE1wXJAVcD01zIpeC5qrKm1m30OhKWv+VcXDWWY5GoL2cdOZm7HDCyupR1xxMUjbL053slhD8FWUU8OT0RJ+1POOpePV7N1mLY+ylWKdRus12oiGhFweNUqBcckOuuQpMdd73TKSlIvl0GKSqac7Y9x4Prpsx+KkfZp8z78a6CCk9mKTa72ZKCtCrvBYWSL54VbgUD9rIHvK8naxGKDapy9ufqtVD7deX2K+hvToD3z8gXmcg1DTmbiET6+2l3/LfQ40SBCTIoCvz/Oi+mO3vf8VYkbyitO0WiqpLMaZbNHzV50d5dbMcrszTybLlK+hR/t2amgJtZwUt4H9Qr2TPGOzQx5lFTFUBqfUmTCszmIWkjtMtreDfj6kYfGqG3L7eb434JHEsqF+UawIHqHnCkLWwOWIn+OiV9bot8li9FbdrABodp8R4csm7cPZpRp7dblwVAUpgVFqTBhVJzEJqR0a2atBNOpk6+bFUh+SMLzyGlZYxysXwwrbUA02NEIDPJWC9SJm+uBzQEIlnjrBQRuv7aZMcJuXhEthjKRlsijO5BB6xNMieKi3Nj8d4u/ckWeXsyNZEQykYPbhLXSq5J4TK+Fw2ieufM07HipGnxYXYLR1yE/n1NCi4dMFyvzrwnwAzz47UvY5r8zU0sAjLQFG7MqXnk8qZlr9XxC1x1JK0ovYFOm619xhcvrK+Xvy6kQraxmlp5AeSRwml6GSZlNSERxgvCg8ovvNH6Xbza/hgHlgUGsUgyOvWHscodv7/xBwSbInpyGA+hbslOpl28ezVB7rFwa1lpD1v2qXFVTp+LzwE6aBjxabqT5Apto/43Kf5kZiGg75zrDc/1wen7rnKsbLm0yRYZxo8sUbfmb8/tE7vR6ee8jr+XIg/xCtJbvcqgcz3ZF1Zv3gCGO9ycvKOKesjz4ET1jR+9sZz10dHwZxKbkePLRY+GybexUdSIZwLT0j0rey9Z+ndU+4BL2iEsY8O0Usi/T3JNVgvfnwT0MP280M6umUMus98LCKTnWwXu7uhHq1DOHlJkXfLS6Be2XivXDdi9IcZ1kasLPPOE+t5+Gkt8v5PxrqI3dUU0/ng11IBvbKmXROC+PB3LY1xEuvnDlOWbRZiKV452h0uOwwkOP1ftUfXkQ2pisv6r2z4dJCWWM9L73mNQA+rp5S3+P4c2eQStx73z1fNJyLtKYcsD/sylip+XCMrsf1n6HK1Hhh4xN6k7neQGku1vX7L/ElEEejj5r2wSFMiMnMunXn7fK9cPdQ+yl0watH34KycY3x5/bequjBPFnXRxbR3vLbTSH53kvfYq7pMoxpJWxxup7sM2uaCgyip5Cx4JPmnHwy+NCXAGfAASEiCwQJcOQglkZfH0i/CmotPblsTuZSeawbvRmqRG351GX54ZfiUoz0B7kQF4NHDoxbJOGMeUJYBVcZTmX+S11bh9wGjZDai0RdV7+rtsPV2l4O3Jh0rkfXra561bmHJOTa9+AH1d+0pZI3Wve/CMlPQgK4elK635t8Wxa29VgH0FrtCft5lcOwnEXXPhNrE7KnUZ6L7X9SZwWLWd2NQj7Fid3IqbE2luvZzZr04Sc8Q/nWpl6ttYV+WrFc2KEuKejoK/Bi1TfcUy3P6J/YNdOhwPdoujb617OXOelO96sk9/HWrMY2nmrs6U2paTu+k1PeRlSi9Il+GzHvx7xmjvuthEpzspDTYx6AlNoT3OeNGsaSKdEv1ihOJktDaEE0QAcEsqIbtERFA9EQOr1ixVnF3S2fQVJLIvPqVSNjfMNF6u5tj7AuDyXkmuiQPe0aG+s0e+7pmBb3QPEAqeYjxs0qjB2guoD5r5YDkLetSV6KKph9RBudMEhH4IAZvw8M7YPPMYAmqHnhWtiEO491VWuYzNCZVMb5Un98eMaPALh/Jxc4NjJ41dxY1cbFdOT/pg8w3OwXdxVa40JLxJa7SE/eSvB8Gkw+diZenbf7By++YRBVXwqVJ1JXtjag34+k7Ux54YrBWd264TxA+ipcGFC/QaQ9eHxCnWXOeIAdLespn216sT8F8B26Iq7IQtyaz/1UiGFT6qWhoEuyyJT/48D8HzHcg3ETqYSfcO+wtsLZhwvi44PAWZIz5Us0Atemfhhi8pBQH/ti4iSZjC8dUz6OUVWY/Q7FwMloZbyssPY4e20vUOkZ6sGMWD+FFawnBp9VjZo+H5z4kYuTbpjhDHoitxDQ0LjLwrnde/LaUTKBT+x5k4RmD9RHhlkZzDRtkc1eJR1M+spGkF2gBFP7SwrpqMeovQ0oVhm6zSYVtbrMV/CKA5NDmrjN04neGpIEzpyAMIaQYNlEDDohA442OcaeCibNU6iaybVN2EGcyNLycvXXtM+qdmo/qUJ4d7M2E5Habb5cMeuVYNHec5ObfDcIJ3AMluE52VKDodXFWRZAMW34uN4gOXYd8fnJQuyoJxzgusvIu7XecTk4L3Uiwf3OhFlpP4htJA3ffo0sU35HXh1NR5TZmVbv6DZonVxJQ2Lx4q4y1m+IHhx1oj8cwoGpDttg7wnIj6+4uWABEJ+ermsuibWEjnjFydwayvGRCf8qPaAHLs+UBG8yHdycacYBuXvzxXUiipV3EeRwVhrRQmTd3zvoCT3KNdaK9CvVduEylLNGteYbDw9g3+l65WvIR4NqTCMS4r8OsHMekmd8VrhvNZVzy1iqlBNw3/A4EofGJ1EkBduA3kWr3RrgeyGep6gkiXrMwP4gr+bFSSY3lN8cZ6HktLjD4/Kg/OKfEf2Zr669h8RyTu5zoUQN+a6AlsHLFvuPimUgBFbQ2ICOAJO8RjkrZxPZrmJrZo3chaERjBMSE4lG9/MV1DWN/iRuJ2jMNx77pgdLz0/zNxucxRW9tO1Fv1g+BjyeYsE9NwbxyzKBws38cSYRS1OEVbgUedIb3Bm6BNUlVnV+DtNnERoTZRmKjKkSGAkQDAOEGEd/qA8O2OFGbl1zeoGQZyxxdRHNjep7zWf/jXZKn5kSz38VI1Sqh0hvRHfhus/5bhAd79J++1BrBujgwhuVCIaBLQx8DmhEnjO0jCbZacimt9sf1sMF1uDBr09ab4tuswquR8XtkHQ6h2YG70dmcd7zXfdqEZe/b+Wa6yUJGJt/Gdjt+fat+YC2iH7KxjsPEY9Oy3djDr/gaD/JbIesy1KJ1i82VTJJNddu+FF7Kqe76r6SSKQPfwhIzVGxZARpkNW7SmUK1GrYHNfT6dYqYd70CyWAk/Vz/BKCn/QLtulrpYXhn3+h/PoGFxuWUbXoBeXsZYXwaiU0uCrptMvej+T1PAQELYzdAGW03KXK+kB3I0Ezror2zYorDuyw1kS1nufsa1BhRQaevo7L715qGh4h4hrf2TD9EpBYOzzDyehv16x80trNpcNdBVFCP9x66wYrjC7Jf9TJKW/eCdlfjh6e67zRxFCFQQ3C924ZPHznGbhp2yVNK1/q/byfNV3NVPcx8wDqT/wKDKB9cvlKbAnXStMDYaTQVz8Llve4XG1/imwul59e8dvYx3M/I3cmTAsJIv7w2R9WP9sOl96QSGhjy/Uda0Mf4joB+lPwJUMXPmY5Ep4na8YOVgm02NV1SK+oU6FlwMMISGrHw1ME3lLYU79QuvDksr1ucYecHCEO9bqj2EEuDb7sDZq6s1ArNnWzstKsC6+cBNZ+MKFecSzLSKaKI+89JxoZ7OPkNe2B577/HH+cR1nF/kv6GtnKM4SbMVKZ84BHxZdwNTl1XMl/ped3pxvXzi/t/L41e1R/3X5vSv7NXKHvGkEO7PnBFEeXjvWBhiVwqlr/hrowqJZza2thRTBvs9QneYl3RjBw63N4nsyHfktcRCPeZzsORv2Y86/dGl/GDv8QRovewMsDYFSrFu7iaMJkX3d18xknv7GkLejyMbV2a9St+TdAWzJQUQ5avILrPsdtE96yk8GM8n3fs7g4z3dlnKPsZMCj3IyUgGO3c+qOTZXTEdkUxoTMOkFLpd9iRwa42+rrb9K2C2tAMpGLk/UaEo1xxCA+KtndjvuMge8HTEXrAmizXxO/Njci/mIn+Z0MiLUnjod/8fnA09yxoZQKgs9JEJUc1j1zy0NsfhtDTld6vsNwPygIXanlTothhat/bs/xT/mGiGQvtXRHBqDIsnTUK8fsopkVpYLzJTsG5b8WHc4sSMEFFCHRSL8YN1ZcSxtytA4Pux8NPplEX0Q4n1a1dicnmDRVMMt8whCCxTGoMkk/dNmOf7RQ/3TkUrWSOdJcakZqO7mFjvhx3UV3Z7oc9fR9ka/k7kHyRnefROUNQE/6mhN2Ja7pOnX3EaDCd7DcLJd+fzECwAIQY8l6hxPOUri/dePbYRhF5So+KcQwnUQyxcB57F8NeCKfSw2gOLFuXHDg6hHugob7+//GcyZe+Pq06Tv6v8Nxm16DodLLKIJoHJIuYOKmftbX9dCnykeR5q7q7ziP63jCOgVTOqbnRkK2zFtb8jVo2NwTzDLym5tGmpEuzIAUuI+nEjfnkcFlB3DKBfd2CmT1iXhFkN5zorL39jVIHkpkfzDh1sf4AlRj9N1I/jy/ngPoFMD+4xkbv5Um9836wWu4j8Dqkd2nE4MrjGST0ffeO/OFPV3RBIWQ8/l0HzUmxDA/0jkcl0ztw86ofsTN8itQlL6g/GjjExmK4mAeX79enBMBHiT81UHZh4F94I30uFZqTTTnCRy/FLiPuJk8Nr1rS6Hve6uX0vhoeDIff1z6YQKWm9c/PClhAj4NPGA5Hw1Px8fm8AEf1+XHk2g1RD8wtdd95KzZrtMYAqREEu7a9a+5sfQCko2kN6qWVwhythdDYWYROe0kstkXWVlWsVrDEAxRrkR724SYKRP1Gv3ZPtO6CixA3eITSUT1Ta6FKVs8pkYxU7hxQfoGhivoXI1crX09EpcrY0dyZhUrUKOxQEc98W+r29Z+XTIMqNNXHZtWnFI5rWZkN1eZVqWdBW6vhZba7hu+rkTjfvOF19VotN2Cek1BaXDsQLYz+fI85QGnBxWkGXGbx2l1zWMZKBbM4jbPl3iubqx5Hu4gNkki5+4EDrqK6QSQnagB0Q3UN1y4YlICna22kgZ9fDFiQwSWwNph9ETQRpFSl5BO1W6BwWrGckKigx7J71VXdM2nQL5E59sU84YF8eQGFNL5baCGKi7atyiJ/t2jou/ao9ooAaiAhYpi8eEEh+o3d1i/+cDoei8zqCgtglR2F2BCS0dS2J8OwbnUEggXIXjz/o5eLPbova8I9y9gsXwx/gEPFNg4tngDWHA0vGdpY/LU4oHAAHrqGgMV1TnfE2g4JUROENcxhLIdWBCueQedgrg+PdA0GEOQdseJtBhH7HgSHAMhA9vrh8xoXwEcLeSNE5Izp9tvTiBmMlPSdANqaWvrXSRluA54iShPqP1zlOv241t9ShGesMrsJE5jgY5BEGUa1bXHbfA0UFc5JfqGXqTXjtSYV3glqYVME0VkNrVxH2FdgYy1YJfu6AzSnpTI1jbpMtXBC/gRok9lyEZCa8ss0gEeDaV9Qj4Ug85Mqsz0qcsT5jXceh+IJopdSsgX3x6WOuuIX2JCL+rLB3Lcr4Zyki6G7buW727gb1vPYDy/kMjmr3RB5gYMGt4MP5b+LzZBg+/T+pOPvMXxOXYkcUURn+uZkuWfOSf4bLNkzYghU0+mz3PbXKePeJkz5kcgAw0zP2Q8vZG0f4eOvpyE77w9poOoDLtMeKwIlZ6ILWqnqdpKbpXihcJCNmxy8iGnLCTGlSpPmJ3ZIJf10g7Yzu0nNpkt48EXBOFzmbtnkeGrhOOa67Wlcvja1MUnMuO9nPyICy4lmBQfexe+1TMK9zl9Q4Qw9R6reKotvuxRji+7egn92YhoiHx34blRSNdGAP1rhpv5i7yITQfdoG2lzv5osyhLS8f6k7UCe5b1MWhEv4HRvhqme4WYD110hfUTKr3RM/V41wVm7NJ0SRf4cQ4Bd2TCmm+7s0oXP8RH8ucEtV331iXFLOj2o7HeySuXxlHdS6NOH6xsqgEnrxb7507ZYt9r1q4x52TJUYmh3iJDCzq1cbJJGipxMom2MPPlCUVkM2O8DP+azkx4XfIvxZy+/Pt+8Xu4w+crM2X7JEEr2z2Jf0Or2uaVvO+O4bUBs/YffomtbBeOs+krPKcTzwMC+IdEG8H6UTApZkaJlPFPVh6j3qNOwqMlEyBWBKIlOomWo6IQUKTduRvP5uIjVtBFcU5Y4GWTHXrKSeqXX1XIPRMwKLM+YZNHMGc9WqbpYe6alu2hxN6ln9OT+eCdGzJtw0ILQAW12b+ctVqoWC7fSkL5Dxj6hm8c7DKdTZLWuXvKdo2cgJAbCO1N0dIjltyglj99qbarVc0a5BjK1FJTrUoRgTTrDqyuhXUxOBD9gIjPXB1xlbjugAeI2n5iwhYTQ0QiMJtmm5ntbDLOdb0EmDWBAebAO2LBxjwx3W2M54yGSDjm6v73ZfrC88rShToQyzqphWZNcWiDAR71YR2G4TgQzPVmNDjZK0gcY7mWaJGqegHbhzD4eW/aIc+VMMRAe9zt+8eq8fzoGvTZeS60IRY0koTn6PjbI9no9A35PGxLYqj+hRNOsM/7wS8kBBOiwDcWJnhw2WxDd2FNeutU4aHQPlDMrVFeCGDs75ODmYwVQZJqgIK0t7g9yIP6o1onTbcsDPJ87RAtAqxAktQdJImWZS6NDAsHPX/7NvuN4zTtCqeKdpW6Kgly7pa+2O2mHGeH4S+oCYi2HzW+DVF5b9m1b3a3z6eeSWs+6KS0M79/yZnQoUoJ/+SQTOQj1KWtYWqHQBjDh86YWk/EaL0B4vO4KLEvvbGCTcxVOGPW8/bvEe9skg7IKEJSApSVB7SBvLa4BHSDB0jLEyJMEDFSC5stFMu55Jm9+dqqxSc0qorr4ief8ckgogXK+JFJjEXMCAw9I4begEDnHB4n+qsas66vIMAFbPWKjYZo6FT8DTSkYEtrP031Vym2fobmTjuCyToOvjItuwvXIZLC+y7bIgNOuYhVBgYohhcTYCjmLAYwZzVRDGDJOSXVUxwbWmSUQO2A7Un7wJrBMj7VuOGDNOgWf0zGeDIfiiH7GrfxyKIXvlrqBH7tr94rzASC1bSPmQXg7wRcgJ82Yyb4VnbQ4CsExaHKOmbjWVIM6ikOWmrV/6l9eFbP2OgiN/TIQdNGTMw1kQANlBJ7WwdIJgCy8adrs43+eiV69v1HvVej61QL4haTdVBWE7ISqLg9wK2UtcYlpCs8gFqeFHGiyBHbk1hoVnLLwu5ydVWm0Ep75vI+dCdnyscMsAhrCEcIaVKNGQvQdsNPtWSR0y3u7dPQg1oZNh30+K10D5zH3iCxRSdlSmlCu+8Y57SjsS3tkslIQQRipEgaEiESUUWSSBqCV8CfFhm3XP8obQ39w6enP2o7wkT1DMUOHqpTLh2ec9rXnF+vzz8QcetJqgoWCoLE3oTaTCRoswGS8V9Z6pPIwcNSVHoBpX6EV9G0KNR6Qdxisg7KakJWAhW3B7iVsta4hHSFB1DLkyJOFDliixULzUpuWdhdrq7KFFppz1zeze1vJ3uYgv4MBWQO74BRlTypxowFqLGRIzvv8xw5ZVcARY36Mmvz+qaj09AnlfSseizWprpdXO1Kqf6+V+aS44y9Gtq94gcwAAoUwAIAlIEqAADO+j9/01vW1nGPn/41ePkKGJF/qJFb5qsYLS6yfXLkrzjOMf8iKZrPvxu8UhsVt/8ybgXU9aI79yQxTM0EC1wRtZqI0GoDRC25IGmmHap2rWqFkjOR2jYnxFem7NBMKZQlaKl84KulNcclqjM84EpPjZvJ4iZ6CykLaJQxF/vo9tou0Ux7NnpHt5NOhpmkOzStGoz5opah3YwZ2m0kCE+dsge/cY52tcZtOfOu1CujXdUZcT/xY5K3ZV7i57wmycNfW6ozTmbyMRdcSIqo5r6ripO5AkkX6E7MGQOYKwZjBgzGUAxgxv4gUvfFwYMv/XUE8eSEsZTTkv5MtNvKDFbxGrliCk82t15g0o4Kv8AEIIvLqCYMtXFPbboJqFXDmLhOoKVYpBqRrd4jG967vO73H++5IK2DuFZOz002jS3l2Ii1Nrl8SknYQKneMLoDnYoXxidmkmu4a1vajATbkAFaVHAxTkJC0rr0Ap1M2URL03sL0xm7JvxveFm+5pwkFz5zAmcAAApghwPAAAUAGPt3Z9onBNyl4I+EL07kO+5qrvhm3n3l8wouVjqXXAnjCtCuwJByMNO16esBiHKnEVTXvO/hQlq1Dlr+MxfxcT55AyZNJjEk3xjF1LhwdYf6lHJCkRtnaG9+Tdoz6A3etaJjJWouR7pU02VEnGnqDs/WQl2CF+wHm3XjOohLXA/ggY3i0+Nm2sRNbA5NWmDDzDlZ8fZyOjVhgw3lG2Z3wNNh0KOjf206cbPRdCQQckYIuQHhpyad/tRxUCf6OuSHlCdeh6WDajJM5YNbFJ+kk/M5mKgBTXvqs/Wr9cxQL+5CVkZ1931JetFdiS0i7kVgBCAoAiMAgRFVF4BwKPw7eNiRD8GEO4LKy/p3pFaGbi2sDzlD92rmpT6KCsY/p7jNbvsXqNgnq14E5aXKpVjZ7V86ZlptFbiQcST6feMYYGimwkQGF5iIMIfbQScbO2NqPRGj9QZIBhUkJtJUJHTG1MQlcdGos+Iy1TUym6QDMoqQlABl5QFtIK8tLgHd4AHS8oQIE0SMwhGbLRTLueSZNV9ZXiAh2F77/C7uUE42AH3M2VQUUSVFNUf7GXO030iRJLg0lzVEBINNHfKth8Rkdqm7VyMRUXvEL2r9iKx44OUuHTMykm8wpFDx1d4ZOQfA9bvcyNAoioGcigIiSlxAIrqq4LbAdr9NT64fWKnerf9d9kTOE1h6JZ5x/Y0Gld83kzfpSEmOFAsUzr/saJYndWfUbiJDu40MtLg8mX5W1JUWuInWxCsoaooHqR4hZtIOzKxCWgKuQR/wptra4xLUHR5grU+MOHHkyJtHalat5Zob407W5UdSAoPJ3rC6QzsRbTDZP651yeF7RZrNsLuKL2RrCz+lWRgmkBZpjjozlqDORgHSS1PZoIFcgRYklVBPiVc2Da2h0OuWDCESnRAasTSyzE5jz5u5UMXSoxK/pU7vPor24z38PAMs+Fy/owr+PYB/bL0E7WX6LpXIMotqZR6/2X1D5ZpLrbme5cdNbGiRIXywjlIsaDkl/Fmx9Dq5lyymD2Bvq6VZGJmxiGDKAleCAoooQQE1iKqARBI4y4NZATvTI4Cf7ZH1s+HOakYciY0IsEMT3ARUPIByKSKzeQd4oy0TuWLbJ09n0qTStw6CBMnxnNVLeZDQ65XcOOKMF01Nx4V3zee727yBC5uFiSVEaGAGIgQ2BH3TldGYQBCoFkKHEwcUgo+lOlMd33W5MQYESEjx85kLbrhDub+41/nfI1j4hySIqz94+RYHD3pHyjWBJSth8VN3+20D0Rqc3rxrsN7vu7onfdDZc2hcqv10eyA81AtfM5Mt0fSzHqI5eKiNJ65U5AUA1uEQwBRozJbnOl5Yhf5h+va24I4sfnSGPUhnMniLS+QiNegZVYVEg/QCCvEfN3SmV4M/I68DvRI/YOPOwbtEir8hPbAhvoeKpXylueTRkIqVSIXMuAbNuJ5oyMUHHiJbu1Nixbde7V0roijGOEcnUCcu/Og0EM7naAv3QfHidc2q1RULrpDTgsgvSGQLP3DDoSmWxReUJXwalvBl9UVhtfjclD4YtDaK+fjVW1qY/G+Og9agerGNwmj37l5bbELaJtlusjI3KAm2+s3lNFzbRU+gixfKNlS2cknpQSzgGwidBfgD3uTN8Y0ujrtNt4KdQB0zkhhvBLpbWzuFgecooJ/GSmscN9esPwVJkwimUaAeGgR3aFLo9pbpvGGjW1Q5lGQm02zGaG1NtkOiGoxUkDSblsMNkBHgHLtHZsJOZspX0yer6xqpXo1PyETzTTUpJ4c9FMykFAoRu8aVA7EsaDSNDOuI4irep6+EXkxrac/qY1R9KGWwOdNDJEPeE0xLA7zkROQKNJGtgUkE1tnEMOGm3SeYhZXPmc5/aUq7cbUFmau1gUo22foeTpyYZiVQoRwJReOTRF/pUg/uyeR7Ye6yoEDrWUymekrosLnzIZXiiYUHa5uFwHj0RHSt0xOXZIEXQ9/XCqfRTxZcv5dsgdHCAqOFBUYLJELxnJ+FA0c5Cxc9m0T9TxP6nln+f2W0rWKTGHGv9h/sJnHYKckHfWM0x65CYG6PodrbN3hPZQuxWLp5CpRr8sBDj72CWy0PY7ZxXSX5tvCg84Gr8tQQFyMkMQNRHh9iFwJ0gSxIxBHF5ddIk4z8POPm6KDnyXl5HBDrQKZMLi/LMOzNq5OagYxhj4XeYfQJ+79wMPehCDd0gfM8ybmWkcIq7egG8+6UKofGlAtgzVMUvj/TEgKs3Yag2tPIZF+Syd5UU2++TnbcaXbeyE/0WZdJfTuqZmr2zFFI2boITWZTKZ9u2sglYuqVROP390fBRQnKSmGzEYpMuxB4Er1bAR/q8Vph7j5TUjsuBRKlKn4RCQAhEEIJiAFBKCEE0cqGiaz+7b/Jma24EB9xVupP/ydkefsR2RlA+DoO7AeT6tb+38pwj36RcVODN6c4Ch8EcyTk98sfNNYTFvkDORhuT46PM1mN/8aZGIbzowD094AvwL/BN+zHIKPbirkYbgnRJlNe3+/vo9Q6sDuWz718F1VP/YW/v+wc8sDEImPhgA7ng2EdkMoUVivzucA6k2mELLkVvktJygDfzRVEMRH+XegTNeH2IPUDpomAb/4nf5VjXagzWIm6HbUO1QSB3XtQq+O5Wc8Wg1EJaAdNVY+nWMNvUGAz32++DaT+AcTfT4I0F/ov8qkcBt/P9zB6xJnFzmy/x9aDGvAFRv9QvSzy+Yh4b2fZAKHyxbpcgwQjU7U8jXqOhCNwRDkSjsBRwhE5Chwl9qVhr6GLuOGK3/pEb0KWvWaRxmi8RYnerISitjE8Uq5pvLOglffBDNE7N3x75Vehhyylb8dguV5+pRKH0/BG+mZGOaCYo7ZJ4kT6uzlKNNunRrvMvgz5c4HvTGi888RvahS+Kzcbq0SiqZnFnrFra3ObjkSxjXCbYiK/bKROSU1J3XhwhhA3eIASnJ8UBxEQEFC2YjmXnHmL05lSby9AnQ8p5m/+A3TFedFMj8XtXM4z5XEmwcCMOvmG397q1cwzhQl+tcbJenOtmXpzgyR6EobecOA1E3kFnuMEDF0FmLXCUd3eufVJD58kG9KS+zQ1DMxPB+u3mBrOE6KE/ReHNkmQBDQt/YlEj1eDNgMFFgSJfaqoPyH29Q9RPjp2ostO0gdfMYYUUDL8kSU52A/qTXcyQp8KMCsD+RHiUOCns39rj1GqsNpWwWwfn7/ssPKoOdxBew4Lh4uBIYMXLxyvubx0OlewyT08kGcFfdLAEacpp5ioYaMZZ8p9nAqx7eGFuKYn90w/+0f00kWpdlt6xkRHSmJuj5FmEwQfhKP6TLhnrJHFSpy0ZlyHa8E7k/UKWNJjh5R+OKLlZkkovkyUmuvCFtAj9HfTG/y99pkH16vxRXabhUMaeUSv7no4rU8+Rox8IvUH4KkyZyX2vkkXw7B9pUwChc3lmZmb0YtU62/fzzLrJo4eYM4DsxnabzqNmIrmkd3UQ412n1mEEWjWOFkfE/PzgcUN5bO7CmY5frvnoyGt5yP02Y94SmdF6tVqrOM/8KVL1MhkZZ44MG6N6V21NKn+N/24Kn8k8BZ+XBxoamaWDK7PCzjBSZXQtTVms3SAoghLMeBXHlAEskriLS5AiBs8QBHnJ8RBBEQElK1YziVnzndelGk+lF1GWMCAP2NAMk/HM88bZ4wVf4aLZtZ0WuGBjd5tXS7QI1ITMxI9CUNvYOiaCItP2jg2pVJJCj/pMOpgs2yVcCRzStk8Jaz6EUbHUiAe712KaQArjSeVJdq/liltK1p00LLR3JKDEr14Ze45JcACrAB3gK2AElAKvBbQgKgr+hUu+y1qVnkisMmCk9QDkTJkfFGVQz6edpPf8etE4w1dUJDJKCB2Nmj16XN6OCHHMYIDz1PiG57jBLmPl2Zlg2j48Tr5PcYe/qn29K9UULzHLKjrFeDGG55ASHTb1KywtI6uRXQLVqxigkGk/j0tKplH4cOvTfOJdlu3ZBg/S9qdak65gFp2g02Q1tSj4B9V29Lh7MHxh8Zse9XaHlGeKK703kV3F3i/a0f1pfPnMSIvrlCSy01fWsdI1+tAJMyiAxTwFbIgAEAKM0QDyEUYaowYBDYVL5NuiVbNJK5ZiamSXMdPtfb6C6QMOwXFtHhacVeLf429TekZwnT53areidChHU+mfyfG0JKhmOjRCMuIscZ0i+zwCgBINqsgHR63ZzzoxydtkM2zzKznSz6l4wZO7niNp3l+DQ1bGsdy4gBPT180jEjYxRM4NT2zCspGJ8p2yW2tm/2CAF0PxTYz7UOorCjfYPhpGMiJEsE2wi373SZQKlFrPyusLYqtnWxjhFtbejTatrumv0W3nr4YCW17orjE7an/I7W2VwWWlGQgD+LW+JNGywbP0+5zcwWMP0mEjQzGMO6sMlt9ACoqkjcY+DQQIO8DyLUJV6x7bYFCybLxr5EOw2E2jEbJOBjn4liYikNxJoyEiY5fF7rDdMr/QGHaZwbFIhJBdhSiQVE+uwUPfp8zVaTcTrQIDxj3T+zn0+5XOgNuyZZ7gD3o2YnY7xsEkNabmVbrCv3Hc9BLo9jOGz0wL+8uavET6PgQSZmB7UCkcwaCkwuL9SRLFts+I0YMiFjI7X7qxYFJcxwNJWUeIQHiS8Wikb2e/CWifxmILw3jAzauNFCubL+yM511jTJ+yaEIEAxevBFqzNszL0uMrkHGq0jlZ4qMh/eE2BBd4duKFmnJAEzYYV++IGvicCGDKgZBuiMIgddEkihjtDvCns8v+qRAwE12FTLTl3tYm91Nfip+swTJYxeiFfInLT62ZKCACJVlchVnMi6eUU1hvugTIuYpxpTp/7BYUWVaKlkkH35cdKOnaJNhbEnoBNUBGZQBCEw0iEXYsdHYCBHdqFGvYcIzAhHds+X8ok8Jl+2jV16bCtElz3lIiQCmbO0oVuCUBoOpiPWKdPGw95WzldrMFbkPcAL9FVzdFNwXYfctAcQzOcPOZEWgS2hGsRr9ay16kOef8Ay6m0pNlSyIhy5QeaAaLBP26gJRekiH+WHliNQuU8pZEoG6nNXSNYKOs+kPFUDv6lMS2PIF1f5g37gRw5EoZ+Pye9QmCan+oVSExn1O/34YNgqveScC+uP9h1BJyIzTeje93q18Z8uFahwi0/KEKVuX0Z9qffvEohBmePcOSv3zpYJ3XfEpcZTC04tOgp19LFt3HPSj40ltK7HLyIWrZp9M+bXQU9PNwgMNJEgseNLNkWGVnET3dzplAUhIo0dMzHg052DMGRmJQCIzBswLIqD2gKkuFU1JBoE52DmZhzwkJQE8yznVIAAJcKkvtzKfkEmEIiNOe7tZCCtLlEWMLhBffw1tMy/yuFFeqmXBiy6FNh0kXCOy+ObBq1wWy+XVJyIIfkYR1WzDaEo6r3cfWDcAoTgIc2u/4xRm+QUiMpzdpE7xGHdSrkDGcKAdhDFpvskUrQRDovPAWYaUwjYss6rkdGgsA7B5N6EmDqeRl9+fsX925TBDZMliTylgRXm/NiudgLghZuJCAbHxAOeu0tWIOZDE6jTMYGXGV1xo2gz4wpykXzgnmIuY1yZLPhKrjIB4NhRrc5q8wvhaY4kbO/5nmal76HhnpXbgwGFaxCbUpUqMWwk1wWHi6ppIpCXdF4aDy+ohumZJYMfVrrnhMC0SlioxbFzdC/4KLquH6JolgR1Xu14Nh2mRsFSJYePq0ul0u51On/ANB5fVQ3TNksCOq13/Gg7TImGpEuOWwtPdwnFDJRId6ll4yI3df2hsFpcVklCXwWDAQ08eLWAVq1jFypWvZJ4NHKZFdKkSw8YTef3CYWL81i9sXF0Gg+FwMBiOusBhYlxYWFzqfzhMjP/rf9yYzCxd/8vGv2z8y86/UCgUi4VCsVyQZXFZPUTXLAnssNrHt+2ats/u2Xk1NX3rSllmNR7MGg0cpkV0qRLjlkJmHjNO4ATO4CfxHzZcVg/RNUuCYyviLD0TtYn6PIfA9jYsMTw8PD4+9Tm7C0CsfunHxmXBXjB3pKZnVDIUEwHvvrKwFFIIC0sEy4llwi6rh+iaJYEdV7u+DYdpkbBUiXEroQY4TFxdA4GwhjuhCU1oRjOa0IQmtH4MHKZFdKkSw8bVZWdnd3evO25MZgVWdwk5dIEu0gX6OAoatGjRoEHLYH4IW3C6rEzHexY1bf5eKA4uawMhrraLy0Sx2WwTNmE224RdiDO4rA2EnkVNOxE3XtFlJZh4bbyYcEjdGg7TImGpEsMmpuMYDhNX10aj2dq1tOZqUp6aKBKhU70SUXtpNqEdo0Cqn5DwZcBy4dFzkOugbHTKNm/kd6EktFrBqjEtg91FDarIabN28MRBkd4vDZBvgokCu7gInfcct/t7UHd462TZOQv9PV+7RIsAu7EI63mSRFbO62ACEHfPTaxHBFl0t1JaTsDzVa2B1KrRF1tqBPmJKGBtOVA41dKtGDvizRaLMQfyXmL1LHwgjsbZeSJ/n+zmNtG+T7PZJuwN+zcK6PGTavbWP4Y0B8QvvdKHOn+k21xKJeSMnFBQsFKxkiOP5FYgXzo9fh4cri0oJt1Zdmaprlx5svLmd+7wDwqMLgTF7J8YQAiK2T9BQAiK2T/BQAg6/OO5LVSDf0G4CgFBMeOfR78RqKjp1hyvxkFAhYCgmPHPbaAJNCEIQYoCg59qT29cipKsws/qhCjJqvFPczAQgmLGP4sLhKCY8c8T/0PP0/tztrMJpzLVqdGPYZ62zZene3Ngwyfn3TtCUlkFs6m1JwHMWoFxJfc/ebAotD/v+O5KLCd0EmBe4+jUV/oYnVfdiU8gHgvcKYJaD3P74wTfMRRGh5ADfHqcSoIkldXEvdbeocSdXvhKqtf9Vj4x9QqqfNB+YK1/lzTcICyp/fF68Lg+OkG59hqnt02upLm+E7jttg+2udeTD6ZL6S3hcjH31JJGba9ouWXjsRDjPX6k/SmptU6nTdeR9lTsVAi6X/TlZ8O0MTQYdakRLh3Ts9OsLCVEpiraMomjiRJbIEE0mcfGdelYl/XpZSonQ0nMEXUAUQceRBBQQx1AUAEEFUBwgQQVQHCBBBVAcNGILQjNZz8MCxePgACXuIwSZZapEcAacQRwAUGI1lQPIIUAcogghQByiCCFAHLIIIIB9nIa/0vvjHzZgcU3UJcfG7Y1l9UhlPmnBqjhADUABUABcBAUAAdBAXAYiNLPUpJ1XrlS2OEyKyiTbc0A14wzwDUDTDHAFAPMMcIUA8wxwhQDzDHDCHe40/NU+i8pEwP+AU7TeWF+PilKpKkFkFpwAaQWQCi5S0ZZCgg81ScT0UfeKzop20nxZZJFeU/XBFBNOAFUE0AU3UWjLCVEpiraMomjiRJbIEE0EaL+NncZXxNter7ssigTbe2A14474LUDTjnglAPOOeKUA8454pQDznnHF7+Id3xlW/vuHX9F3nHsX99R8DP3dlY4/zqsf/26EP+5/fsXylzMF/Bxg5smRIomRiEBCs78ObxmpTlBclXSnokcXaTYAxGiixKnltNX15F2VBB0v8jrCM1jDnCZe77MylJCZKqiLZM4miixBRJEE3nRpvns3tPnnP1gt51ei/tqyhR7ecnyupOttT08l+sLIVkWQfeLt/kqFA0IHelgjTcBIKuzorpFW666IS1pFkGDIhCAgDcKkVa2q2HyUTp39pgUxIXIUUUTmxRNgII1SkW3y+F01pkNEWIEc9mwCAhwiX9cBljqMeRBxNBGMWiAgXbYUHFxfFm+/EPaUUHQoAgEIDA9fE3sSRsixNZivSMfJkxLvkM2SDNKB0UTo5AAhflhGsYGye1ueuDCXeLbp3eeK4a5FyfOHKZyC1kmRROjkAAFYeUxGZlzF0aOdoxDBzhMD78j8ZKqR75SplHjVsEEhXTnKEqkQBFJpEBBSaR8bMoCaHnoDAduzK02B7orEWboaEPAWF8jeAkZ5AFm+xm8hAzyAHNg3AVhho42BIxHhIswQ4eGwHGPqwgzdGgIGOs2gpeQQR5wZFnvA15CRswDzAF0QZihow2B4x5fRZihQ0MQkGW7DF5CBnmA2c6Dl5BBHmC238FLyCAPMIvPbM6NRimeNxIyNE7N8OA4g+Woo5Y6tTd0ncYDLyFD8wBzAPaCMENHGwLGI8hFmKFDQ8B4GzDFmKKlHUHAGQZHHLHEEV3Wv/HAS8jQPOCoMr4DOt3xALzKhTBDRxsCxrqP4CVkkAecJ7ggzNDRhiAgxwNxFoQZOrEhYDyiuAgzdGgIGK0Y9ZZa6qmlkp5/MPvpeXxawekp+t1gpdi2PbukkZGIgHkLzcFfFr+uxKVrXLrA4kwyu6roeFHAn972R8LCv3Fc6dHuLo50J4aMFlk7NM1p0CS84DhNkZHcUHcLPgM0HhPBxVSpDooal3F4Gozaq7dJNkpGeBv8Gmgny6utncR6QlW0IWqbLbXlRM5na5rgPmrbNfUohqwHJWJ37sLzBrPxyYw737ruTzVJJNkP0GnwzuWHag3uFNO/rtR0X9GU2huE1+mvbK9fbI8t0u5RAhM4HwkX5fj9n6cmDPPSMmpmvSVh1i+SwNMIVRX7TyaRf96ior/+Qu7Ml0YwZTcpl3r5r6oGdpKIA/hfFi07LXIstRzLDJAJNJ0i6CmBLPSHVdF//qJ2p76+pZ3oUKa38Qz+OZ11Xd3pdYN6hJZDMlvqQXmmnlxRoVpJU1J8AWFm/UJW+7+9hYSRqfjtY2z1kjT6solmxIwZ8yd4bPYRgXgysiZbdU3ikeinoRGl57Jvp2pt/p0wcaWT6ebKsMfrk3T566f5n8g210fq5JKlqdR0vlRmDU81omGlxYeroz0uXIQRa0QEnpkWgJ95WdwBILJufiJ/gjsQOVi08k4/xRiqk3CfsI5f/KKO+nUMLuEaGQR38NtOZPWiMlf5KSZmxy+IWolaR1Dypzg2PdF/8XOPvE9KxS+AUvN2ezUTCkTNpI6t+tXGwJ+L8eZy94uRoB/6+WktXqZfQBb29BvZF4snn50KNB3U4uf0hH//pjXI1fq4kK8Uc/JcrRz2KXub5AdmPUU5d58gfmTIxeerk6V9pRlph20cuJVwK9R+1e0A9hkF3xmhodH6bLuOdlM3r5Q3jYIKddXrk1NaHHHibvTXvbwh3AEGFjbOzG9fHJzVTZp9LPvr4/JMVrfNa/vyvE//aDBAwXeumyPO1/cZWnK/IdwBBhY2zsx8eTHxYX99XHaFbfPafgf/J8Mq387bwVKNW+AY5ULjUdC5/1Anz6XcBS+dYMIu9FG9TOEKEJCQUSamS4uIDvlr46LrbJq/tZdRUN/ALzJTC568Q1Kg16LbSrgIACAwZLDkPiKipsRSAkrxLhlMEzafjj7JrHpL4TbNs0qFJ9luBZvBqrhoCa5xseAeF+upaCgOtkiZJqOJMzMeVhcV66U3NxyfTpdSelpUfP05fPSdr77Zl63++Mih2FAKO7AdeLrF7VomNJoQov0pP2F7p/eft9wjKqi4MW6/yzS33D6ZSLJp0kc2gG/bMc6J3atJEaqLCNVGCLSF0uKymBShTAAv1MRBfjdcNpJ0XAr7qpbkOqtf9J3ZoZQhrCBexzP9z5KwgF9VHGqOsWEGy0dcS7sjfE5QQUNPiYYhHdor0pgNjhfn2OMeDq4H2OANJcZjSgt66jYVCYPH3MeA5iao17dL/jcFu+oIS0s48xJvTOoRvcNZofeBuk5ivlB68AT9ttjbakYZXqXYkpWiZpvShT5wwZEBXyzlShzARhK5Emp3dAcOHOGsHDgLB45yhLsmkEV6vYUbWVnDLUm50MOLTRziuV+WLA2JWeTEGLYDZqhXkjChVJIuiuchsZHCH0HARbdKEDns2Ny4TioaP+5XxbIcT/VeWA1ulmsVS6LZ326OqniJZ+f5FZwy0cDnLrtVdDfB4JOVKkR54v6HElatbfUz/0+QSeThg+UPNO+ES3ncrqH9GZ7x//vrcfsZ/n8+PKDrY1f5cqd8Gv/MDaHJgBcK+itIe4zbYcQyIMZ2D1n0AVILBkqtGTBBMHBWSt4zxc5DQsWEYjdKrK26EB4kdK6ycmVGP3WxiF4ZigrQFUNPdaGlo0aM26Y6WV87sNXBS/LCqorgPkJz26+omG+WaJoqI5Mo2Y0So72S0LnJABn6oY4YBYKqGOpBFSfUBToIqw7YGD1h8hrwuvmCamqFprntaFOClYT+bBCDOhrInHtDoQDoka1lQo64ipPVh2qBrjjAS6W3Jp7chESPcpWwtSUnZS53a9/iZEOpri5KHdVFLNCEEK+aXL6CqNgIMNdSOm6v+Ac+6AKCpOp1M1pZyUyzCVUdiOV0avRcy1b7kvSvcEEn1/DAWJ46CAM3bYz9nH+O0aQxrs+UbmetVR/We4P7WtnSQrOPsTaueXgEZ5NNs37i9SzL7zJ+/7E5nFe0lez0nJO3B5x3wO76fyEZmzs81vl3QVLgBwRnsALh9gJREOEG8IUUZ4AGL1CMZA6/XK49A6vWh5Rb8+hb+y9elWOY5BXhNQzGNAl1G1g3i4wRIWAMBDQSTJvCHHEwcmFmcX8Je+ZxjRm7x2w7GocRPPQHeqzD8+ewfDM0dmnZuvkpvZW0PfEllNWYeBrlFt+nIdEeHLKPfWWt/1JFD6Exjrz28H7XMYE7TlhHbH2PLa0NFgL4lCUrhS1SChdixC9IxEx/61HsXTOa+l8q8qpc2MScn/bmym2ZZ0cqTeFZTPqaD1Lp5QKjYCwAQTLNpqeZkVa8LrREOlc360x05yKI5J27EjM0+up1becBY2I3lXiReKFWpjAD87WGF+uWks6tp/O3sWcfk2QkaWXjY+ZBKK/DWmxmL0meRL48fKN+5yB6sReU3e389cww8wD13tQxuYnHJjrKYb8pbiO9wc1LcPYKyiLitvOgV7w5CWMmKxQ83+aAFgHffBQT/u6LnmmJ9N7upGXi/yibLuN08HKkSYLNyyFjyxcc+DtAD7WnlKChpoyVAo3aMqqhhbyzRiUvK9qvvmt82fxoNshgshnM+MvLG4ieXj412n4Hrmozz1Ef8YI+JTHA/062/jmM7L+UrSnjTKm428MuTkKxt5JpkAZKGJ2BAo0aY2bQIMMm3+ioYc29UVIDBwSW2WBg81xsf1T+zKvyR9OujnxumL9jjofbWbf+v4/H5iLIzbVKzTqa7LZkqIpLOEU15O6VuwnVbaCmnXQUHjLD8T8ugXxDK5uGQIYI4flZZvgpznp50fnj8YKjbHYm50EKyl7jdj8PlmBzNI1ds8JAz7cZpkXAZmqWOkkq//Fh2HDNU0fbah9I2Qwt1p33WtgdTLFNxHO/gS0yyNJk91mD5gZ/kx0w7pxYZE96T3P5EksqsghgWDglEYWShCSUpc6rM9YSE3wHZcDqsWeBRCCUJoGwOElBLl9iXsZLw2BgCPKKLlEg3H2iV3lJFqw/myrQ3wrGzo0q3YXJfzHJpjFVJQqYQA6U0h5dJdXlUsSFyitO8PM2Di+ELOm7164xmki0kdnF0ANPKuTeG/MKGasNbWxtvHGz6xlZyLzin08I4oryguPokS3eUJEFXAaKibgPmBxjLVjEz7EU1RqibB5ABCUIhSzgJhIFbFNAkfwImSxiDrSkBKyyG44hwOqRmxbYMZFzMiVkoGpR5ETe5RaWnBQZQ1ECibwxhpiugMUGwINXytQyE6j6ZYq6kLlE0u20CulniRSg81ONRze8wcU4CH87wkbifTVWuWEEcVNJ3UOQxWW5bmrsdXP+Snd4Gr9mAEnLjx7HF2S/mFiMwJQQvMYmiglDmIBic8+psYK+ra42kDCsNpi4ujHyp/SWzeH+dyzyq/FE1Sp8C11FXMiFYVW83CINxNI661hQ2vyPvo4qCSGwsQ9O98buV3E893IdsFNHQC99bpR4a22EAtNFAhJsukiHhEiwSegjE6mG/6D2x4oAAQQUSCABBBRQYOOP7DVEq+zvEIB7v5B+HzoPYCzdD9gafY0P7eeTBv2Vvm2rgWAW2qjQ33BV90sPAdjea0ZbCHrC8PfKyJA7C/rG4ysgjfq5lSFwmDRvfE2uIiea+AqKp/0XcPD6VVWOGJk0ToA2/7mchZPaj6exB9ypk9+3DRyJKSTyl1B+sghr1La87z1VSN9APRzoIw1ArBd6owMoJhN8Kfu0rRKkjbknZlPWfCeg/1LykFGBzifNyaXSykHbcF6ZS9E4ruhgh2/Kh0AX/XYyx3EZWqfLOEGcm0+hXOgA8+jprXjau3g/ZPssDVw5rwd0IRI6LHcGKjOIBMfUhQsjQ+71b5xvZgAA2Ze51Bs2TLIsy1wi3ORjZtOj0Iz1XCDrsjvuzcOW0CcBdvQkN0/pQC6xsDciGjjKs8ETFg5+hlxhAri0p287IQNqjXxHPk/2huwYLO5iLIOMcyVOcqqbNYDZOdRS4Tda4tHAzWo8UwlhnFVbyu2Zk0OdcT697DOnKRWWNAx4oNElhYIDYCLxgepAokgYYQCyhNQ0DYZruvfT08b6bPoNrjJ7KWc4jm41dnAv8RKdapA+rzrNh9orpXiKeDvK9AcO7XVJXlTQLTpuOw9iuW0u20Vm0Xm+lhvj/MR2uESJJJItA0uiZwwZ7E5Qix0uUJ3wPQt9x6V8jqfLQ5skMRpHsHTEP+/QvNPklcUFwIKHYbR9JFwcs0zhhmLXapyF07oyuyc21m+qygv7tlY0jlcEyu5SXnvolfOougLj35xM+yT6fIMeOj4LeTzci+fmZ9DgEyvQVmd+WDB4zsVvRZFnLaY/F/ITpDMqPx8D3dLpj5+b7eiWVf+4N39M+aChIfFxA8/qjdD9hf3AC/Ib/cqR+3JgsIEYE7tJxIWSahTiAql+Rr0Urgrp0dfJoipIIJGp6VUW62qJdOT6f2PIjmhT/4U2TOg7FPYZwIM+4GbVy9EkAzCiZynjfbp19lAUBb1fpNVmbcbBMCs4ldPg9S9ByiWXbS7Oh8+0Ax0IYD5Ju6H5Fl+sTT9XqLTkdAqkUIpIgRSRQi2FIpRB7gZfNnR00+TUtslBsIJekfBUfpsR6LZFctpGj0ELvSCtN7TD0j9wjeEqdLTKbsMRWlDPoottTYk+RL0TcoxNG/1GF9XrocSm1eM2FdRbwcWmHqvH4M+gpVU89kHKmh5BPc/e2Na8CNFScqsm+e8REq0sSvSY+J1jPgx5Yj/a0r3n7TajxZXAufUjqnpADMKtvT6SBVQdQm3n+VdrZ5wcI3fIZp8YJNnnMdCtCKcr3b0VgC15+mSh3WvX8xMSK9g3+SW0AHyb8Oeqz+TSX1KxzkbjkxhldEkde2d0d7jHpWxd4GHjs5TVAQ+JQcHWO6O7wT12hqshMx/EWW5aNF/w7MLlxqmHGr7p2KQvD6zyB9jslBR/YI0GSpkEapKpEHID4omKycE8grI5EhYSEZMlId6zJUt4FbfJLOhic9yxnOQOfR5U7vq5xGyJv2ndpI9VWYwIP75Nc4tFfH2Az1ic6bsr+UJBxrXuxWAMYCgGYwCDMVcxgLE7OdGTy1tG+/3VvcQCdb1k/AimxBUQRY0LKEEUBSTcRcVp3IOU5TCUuYxJHMRb66b9a5afewo9mFHGggficeRZdjdlW3AZuU3WdZ1/pm4NgD9TfXDun9FcRlYqF8TTjHPwpLgqt37kbTtyHRChs/uo+dfMX+pdNjBDuLvuSJVM0HHScngOyH1VDFcr/ioL9MD8nVngkGivO1i74rTgGvnOhtRRleWeZH4zFGZMnQjexhvZepmI86KHU/9WJnTF61zCfH7jfTBDnrfPLd7ggX+KL6xRqhs84enFmXFfC00rZt9g7ae1QToxi+AOCY85tDsUmCphm/6seeSi2Hmny0DSnVvic7T3dIj4Vx/r1nMPxaTQHT5RXvz8yv8TFtu+XWixKQ2mj1JFmZYnW7DyPq9dRcGJewdh6r+MibGRqj2i7S9sRXV5HyHYx+xjmSrwuTNr9uEDLVvc9xEYvTnrwwsG+gQKfdhvA9JMTgBd96Ej9EyAp8knklf5s6b5/AhnAtjc9x+enqfYQez59OMgbXjN/IHXD1z+Fd3u4+RD4e34mad4iuZFpqMPLATzUa7KPT5Y2p8ZJBIdv77Cq68q++CGdhHJP3K4ZNK/T45mMY6OQ0NKRHwAJRpm60gk+w3PpMvxYHneuVJd+HR+55JHM0n7SPiDLqB3zqdYrC2oq9YXqiHtNSGIXDFPQfXj5cwjKtZkR+yXPGGB3VY9ofS3z1z6JLwYqCQ9G0T4oLt+5aGvTvMMKnohWmXCs7iuBHpF0s5nr4kX4ZT6I94SWSkytpkQnWQwtBXnDckd/EUklWKjlOoD9vcwrAsVYZIqKgBMubPTmbzudXQqOkis8Fx7CpN6Y0NAOOPCBVAMi2vmhg76/jqJU3haDz+AYoS8rMPgMIs3HmFBRlVqIpjqfwsgHrG9ERRhnCFhcpmWuv9cJTgY45/PhE+K396SunS1iGyDowHxnZD8wT/+6WZ+zOgW1GIufsMHUPy9SX1y02iw9BT9qJm3498isJDPJ+YdCbTsHF/hQAdU3rot28XLXo0pe4EvuysrhnxyMC1j5CLZeVNLgmIgZdVrAAmLdSkbZbPsKcMyKuPfUqJdJkF1sVrFzJWtsijaHM+T4olpShzkT0pyp3qEVpF8jsC0gtrYwICnt46cD+QWuN+i60cmJILTSrirwrOwxq5Ivftjzn5hcRGbVhIFe9RX8elZwiXvksTY7JMVWNUmmyYq0s2A1MISs9bPFw8M/W8vPdHfbgO5B+se7MffDolxNWXoSzvwh5tY9vroZo3SaTTpXnzdtAzIXMMKAChogIEAY2uXsVBpegFuPiAW9T+gTcVe3X1UlFbo/u8TsxSMbvgpv2Y4UPs/KDACe1/3gjFgayucsi320d6YzDP8RWS210EoFQDQQAcICDAQYGAB/0GN3AS8DvyD7wQ6EtuxVqM5oVAvfXdzpkoeWqrRw+gkNGIgblRdDRYtCn0z+NM1SgyH92y7VtgPP+LiR++BMm1EVzFqLLtG5mS+MchIm4Zp08Xg28Ajq87ofclIpy83mhYg3FUd43slybBVQe+JyoBsnZ3wlny+n6tWSjwM0wqCa2F1aL/YsThf+pyRAT1XB/uZR/9aNTJhnpxMeHwbWZl+MZxwIr9k7+XNvpEXMvRNe7JyKPyalEWP8GPCDDAwafBiJlAUiCI+Rw30Jz6L0injNzG/zE7MHKerXxYrzvy/5g+QaMyQuIYFXGTIAAVqVdRcuIOUsuepNJQFbE7Sz601fPUiYaCYFNBXKQ5B5xlP37LdAI43OjvkuPbLO2JxDk6c9KKEIQauuxVKRVVf5AQAPaJmgq7s68p8cMNSgJKTR08KNGAPuTwpLlo15OVYjUKDG3fIpltzcIOf9MG3AUuy7GgOK6NfZ5G0yG7/sRW3ZwDUde/X8qevM2wkVlNIfCd3GJYeSaqRukY7XbI7d61E6/trkfXsRL3SgJ9GOjvJwsRTTjIpQ/XdYOMlpIzuUjMG6kKKhJXaidF/fz+HzlEvCn2ujUdJPs23Ow2s7NNMfbrlWSB1wPSxvn9pCmiuDqxzzFRzo8/E60MKqceBAgcMDeCxUDTWUfVzH5bJsNXhLuE8NYcHLfFt6yLjixY/LRrXTd9WN9uRdYuiFmi+8Wl8/ZK2GsPbWGc4ngZpO+kIER/pqL98jA++kNZx0lq99qLRZasPVAuNlBbzWVbJ7O7Joytiy3k/ypPEaCtuyeAYY6veAFMKGSKNLNKcT6t4LqaYtyO79W1GCZcUxim3RJwpc04lXFyoNBC7RDSQRkKkTk1AWTbqaN+y7iFcjbIP/jiqmTbSZppYrWNGjVu6rDVdsjhqnCV+y9x04dVgpZ6G3Klzv8qJQaVD6GqYdAat+WCLnxJ1X7SW7VMaOceDBo84SmaD2FP0EDRqM8e06Tpa7/1xNd4d68e/7fZ7R7o13WeqB6liH5KXbqPsTd9Szt/kkBiSneT0nuyk5xUqP+lx/NDDT/ofLv6f/qcV/6eX3/ijEWmDL/3SnX/x13b7QDzyKMQuN03jK/en3T8B/9Ls3iZn8ztgpp9ir/L0SGUpoqWUbk3C0a2pPCxPH6XbDSVCD5Qc+G07Hq/i/eAG2osXlzxez/vG3Z5X8X70Rcar9RTF5Qz36N4yZ3MvXnzmsor3g7O0R3vLPiNZo3/LQ283SPm1LaldQc2po8B6NbC2RrTCSquuvsJKK668Zs8yCGburBn1Z65aE5oaR6CBWkOoQqWq1StUqli5TjWXc4bBGNzb9XmM0ovPV9SwPvi8ZHBvt88/VrDzcHqz23cLsngv24H68hQStMlG2225yUabbbhzlNy5Weymt0Tyiy+9y7OyoCxgDFm5vI/qP/n7UGcG7ReG2cu2d3ntGyfg9itCBDnj/oqdUuH+MuASW29/OUE/GUqsgoazf4z+llHw+zXp+7wnrJecYt8QSfbR9end60QdelgOi3j5nN7+BxVd6NcMPQyfB7AwHOYuR7XZa+4Rt24MVn2u6GE5vZjGZOb1rQGDysHGHkzR4Sn1nnQPH9V6B0tfd0pfH5a+ev72VL0PL109lzV1z7VRHXdvnIxmWHY2/d7T9B68EB80zu3YcW5Hj3PbO87twXFuks+ervfSCzPv3h44zs1zvP+64sX2yNjasNWUvR9ke7/7+rrnCGPtEuNNfFnDhk2/e7M923TL85R5yjxhvmd6L33hZJ+t5S8zIPtmdM+rWX/H2b16RfO0Gq+M4yOGD01V+/Cikx0PT91zbbDyxNB6ZK++en57yt6PV1w1130IfOqABocm/GCK71z6HqvrbMhOjmzt6Yamr4N9xe5174D+tyXS64PUjH4cC76Civ70PosC+XGFPE9jXWA/vijMk+AC/TFFxFPyY2nPnQjP7MXZ+CfA/xiej59Xz8dvfmPY8ZX59Tq9LfLNl/vYIsCfoknnJZ2XdM7SuUtnL529dJ7SeUrnKJ2jdP7SeUpnTuThpN/x1pfU3m7r8IrLKH1Yj9df0rwo6s/Marz++ucvxt8D6PRavP7CvDr16uj96aH2d8vPURngfBt8Dt8Uv8fveZ3q9U4XLWZnoOXZm5xq93PkKBT53nlenkHYauCFGJmvDeTY/N94a02jp6XkvvTVY/3BQyG48Mn7+uzvnhTnPA+R8cDW9NxZCgrj8O6//piJrffUzxDEQro8eT+1JbUGs6RG+sm99Xg4j22uqzlwmJofSBJ7aGxvfK73/vKg6/N2xYh+UHOTQZ5R0wLETFbgnL1xkrQ99RSzq8y/LpcuwMcfNIs/jg6Bx/tqhb3yqdH+5OFoh+WFeSqRnhxXMFEMfXMO8ADBvlsMae5v6P9FiphB/+xxVQatYR7gbYzF+7mQh6yTtilAeFJmSlz0yY8s6mx8mVGhvci4x+F/14PLFziyk6kj+EL3nxBZ+PM7uCk5FaDlS6Z4qobOBWA2ZlT+9i675R3qZcH46rJB4GKk7qroSPz/HWb4OdVJeySLyM+nLSV/qDZEVyRb7JueC/COWYtyHy9xoqf142wKMaUp7jrKRBHeMUlDMydxUtWabMgh6/P6UCKz1Tq0eeLnb1FdTETceIit89YFzbFM0XM5HYkaZK2t7GPGjPzJu8v8yKqjeZYppBQ7d7+///vFwZk1I4xnH6PbmEkaKfBudonTTfcpQgh27vZrrNCs7j+D39R6fdaDXMjFroSMx9Xy8eH1APjoGJ/escyRXBqj2SdEVHpHndv9l0seF6ZeADkLwa/yXZG3uHHoSYozdqLhV/N9nUUV02uJHOiPjlETcdN/+DKs4MO993r8DXV+s2hGL5QHiGHb3+0+3DGVhsFpRY07IbbJ1NPg64kw4L+noRXSjqOz7r97o/XOVXCBqjCYoJyGdT9SufOeKmUNP93PadIR2lIh0BN//GVU3u4wQ+GoArKgCiRAfjdaNMkDPNOh7rPpNGK26uLp2xW6Fx9bbG5viJmQTXgey8V9nrhBLDJAVTn5w6wyEQsxFuBNqN7U5KU2X6MI7frQeXz+mLn7fzgcWGdGLEPBYbkWqOGkTsWciAwFTMVXhN/A5r0D9x6SA5PcgGcqr+B37j5u4cqrfa12O9vvAP/X4zDo/j866b57Gj7XpZyuhsv5OBpopF9M4WElG4dtyMtQ7HMCyqXw/TXNE7V5BTrDW8kzRUv/ZgDznL867wGZXUSa3F40l/ogz32pL+H7n8pP67l0BWrICrSCsTASSDfqtYtThyXxQQmSUvkwF4uY4X/mbnGAHm3o/iJxY7amKLA/vzG4YGi1t632tsXettvbVnv7Svf3NtzbbG/X750kc53eSAghDH3HaRh0skZvtghuUJiwwAFRv5F4PJLN+JTQAxchy+TU2T91xo9UZjztNkSB5jXk1Ee0+BjsenbcoRzD31V4cSsxu/s2lP4Ve66g3StpK1y9Mie6Ytv0L3FnqP2SXSo3nwk37ldtkWFq3kLCRRftyEn1usu8P7cXs9ZtbqqbXVNbsHhH9/ldb8XlLm07jKZWakaf0HhSiXQGltPssGbWDzTjTWDay3vuo1ibGeBkiY5hrd+ccuHqu/jEiVbMhRQdlWyDW5TBbedG+aWJdB2h5z8eykiyoZKlNJgmQTMU9t3QdIWKGRHanhNhksFMQJMkSbpThDIi8khu+3HzBGsqvFISL5TVioiDpY4Lc4ptqd5eYzynKl6D22/hJA8QkSeIyO5qSdbkLc3xuNGCeWHOyj2FuHfPN08cX921JWI71zgHSknGvyVB7haUZtVctFhoBknBe9giOxGd9rkk7Uzxcp48KHDLRDiyaOCGZ7b/12pCe8QSdcvFyqAKzZFlo90/dubW8youpHQzzCn25SuQcadGAjnJkCj2dyoybgklbRetgJVEAs+555Bsf9SmP1Po6on5Tv8FovqFvqC05HENAinandcf3kQ5FTdhzhWv1OLG5lHvczBs2iVU34/oo37xMhT7SNFez3r0HZppTYCFWr/UsBQ7mAo+dX8cjnvlyslYJjV8pqstxqSMy3Hckl9FlrFNvuSWg7eqj564Crj6V1KUnXsE5o+vJ2AxepYZX3VoWAwfcjPXmQyp1fV/jI3CXx3f1wQXWQk1DEAJ5CyISdn0deyy/8xBu4m2coaclg19DniwPIowtHd57S+WELliwGLTJoVJtcSUtsfeqHSoWGfn5HjOkH+vUzlWl2OOHhaL5KJXAi/Ra9Llw5MZ9NRFXPmuHpSfdT51wmJ8JuV7rj/i17BDv247lYrtBqlL8dfr6pJ8LOVu9dPTDOIWV5JdV7eI8mHaMu1x6PMoAtKNqNYNUM26VrNueuEv9Te9hnyd3Ek5J6/5hSutJ2vm4Buyghzhtdt5ju9ppb184b++nPU340b7xfgSW47sJsLbg4iEWYEgRupk7E152jstFxo59Rs0Zt00gpVL4poI61evzuRajHuTQfgqb68TN0JXphmsxXbXy6UzkOce2jRjaNqJDSuaA+ZVJeOFceWaaZ+qcR7TL2CZTFNB51/McgQTT8S468cNWXAbyZq5u14uycrVgcXT2KwfxVYrhilJt0apJGeBXo6jvuBENZtgInauInrOypcfqLHvFEaj2UfSfvkM9itKkPkGU6VWoKIvHqoPnxpJ0cjSk8h8BPLS34xW22xA1//YgHlY+rQI9AiWIFqwGZ/2vTWk5csmx7AA08TPssPsdhwJ/L0SR4CV2Zwu02nXNTDBhPnCo0umyhiRD7OY79FdTGYoQko2fMqquGMj7Ql1b9V4xq9uE2Nz9sYlFEinZ9MddNnxxsXRLUJ6/ut1zq/QzPjr9AWmRPJPyXmEIWeWidopq+VuYJUvZdq9RDTRoGRniZiMRzZy1C/ikoSkExMgp4Ga0akvD+Z0YIz+ROqrECyT/ypnDHEcS4ECk/uxU3SWlRYDMNGKj/LmO7qXB0FaJtVxOpWlsOhRtVMrL9V41S+cr/WoCdp/5qGqDgU+RcxZmvIGmgoJkPdcnXpM/Mwuiig8FIG8Yw4rKmZp5AHuqUzpRs+qUjlEQDVcCrRmODjlRHYo0RR7jFMpmtLUcjAlGx+fqcRCYBGtXEOeOT6TpQt4uRT+7t7aTa5Fpd1ikZU9wyhH/l6KLpODDDxktMugAqwoxtT4OLM806nnFZf80N5NRFU4A34xGeY2RdL/Daaa18r1+9OgPRxZkNCZ6IormNa9Rz6qsVZbSrbBWWXHZ0CSqWjkRz2lfGCNmmW2vSrGSsTyJTqZZ6BsEAlqq8uUSgqHXffAUeg34tZeCUfDmQEpJDDxewp3XuszHQZhPENDyMKRwrJUPtOLI0pUPe0uAJbAcocpIF+xzYATJ2VKN7VrH5Qk+ahZwst6wqDwIWHn66yREq3a5X0Aqgk+uIsUMb6gCKFkQbu1oFLdKwlkVeFbrSPl7lwy2XOoj9HgUSXtLqXDg/vNVeBdN7h9yJf0c+Q+b0KwK1owys50OzZnIpMWqnxZqKrokZFA3p4RnBabBvE/X0zQBTET7y660mFO4+tMYa0ALpZidu4cSnW1SpNloE6XzDsk+veY9+jCT4BH2uRegHzI3IxiNwEZi19SYa8SiNp/lQ2TvdGnLeXFEukkLFTo/VIrMe0iU+mnXcOp4aQHpLsoFrLPHb9CyiCnUaNAuAQOy7UZDhdsXXm6qt9reCDQdnRJ9qhk96DM1dTiFTHdTeu9nox9D3lFCI4jCa+LR2QKSmp19G1o5JZCKqlWzXOE/rMjL1RBaY3wGN2gGSn+wxt2RQ2sLsORdAQxqsZHimvZItTIJTcepU0zPOVJt67hzcw+d0w2bZaYyJAJbNh3B6DiKms1Do54YHBADiD/GUViktvAnETcUbw3EBxSjR1qT0pDva/gT912xFjhCIo74q4hczACWJTZPVYDrxhnuqYLsIjZaLfVpcuGSIPlNJe+o2iO9LSRZ5yC5dLdfQOkuIrwMuCkyWAD5AaN6hhGSNZnr4JBiHyaKmZzSnkyRimiqkfp4lpIdT1Nb2uDQ4oWFE9Kp2WSUqdRDtSbUQMLqvwLKTSC1JaZyBLDcqYnEgRA4RtAmYWX3UoXKdXS/44nTFGxsTTP5lWZ31Dyxj0PFYqRkRuJxvMtUu04xce29XROGCU0PcBhpi7JE8aCAmPJjecPyZSBIyxxkpGiOdm3WFp4wBJaBKyfwdcXiwxZiTGiFpHO4sDUmO4jqTbBQr+hclVFF6JJAUCwh6DQumH+Dcc6XUwFn9R3aWlo01qis9weky/E7CoGi2K2aWT0ApG7Z3mv9H0/LDqBR8gZPobjkjd3KhLnlJ4k3Y1ppFMjO0PrzKSKtu1ejYOFk0pw6gaxe5ux5jKBRRJj0X4slV3TKi9N7+5Cw/+WwYliXp5eYAX82Y2pbSqnPzhJsdCZkm8QXajoMG2OkFglFwR35ZNFD5XANqBl810ltmVECJW9FwP/pTwbUguEMKDAe3aYO30pVKwHVXlsDg9/cQTTpdD8gkghYZIUcaROJzO8bVgOmyCQliX+W2JRQhD7cVRWJ3DpZ3uy9G/wTDZtJOpCD+dUPMULZ4nMGswTbuZryYzpkPgm8srrlWe7mXKqQBdGN3hqSAjNgO0sUmHEzysn2AFRnQOIpjgXICnyPAuEyIrJQ05PlZvReiokzfAlcQyFyIhXXDhSZHe21C3VxFUULesVouNFWeOrR9+1tqvpRL9CxzypMk7X6UyuXw0+tHZPmucZ76Z+l7rAnFYLnbQUrtH5jgH74ewSP6SiTGFxOyT1ayZuaOlmzInKFibCkx+6JaiqixZSwDNV//paL11dx2qVrZObHVWUO875wqYvKxr3LKyQZIV3K+u8S3VNtdkvSRnM3ylb1/va8ZcUd/+QmYpAgG63jpOtTMulnAp9fWJCMz/oasGk4cBHMINiadWRCOkfQfkJTUIugNslJGDN4H65svtxXURm9wuLis6cW+pdmXxhAnNxoC/I+nwpyyvdWnhDW1k6CottMJaWZYU8TUSgNrMeNSkvipWryITSQNwFm7hv4MfdOcN6LMra3NFYGDL/7NsvkhnaKx6a6MW3r4FRNh38KxnamAeX308UVrzKmi84hmMnEWjVMk6zwMavoI/F4g/EZzjqdPV8QTWMHAv1GBOHuwSf61LOF0HSbS9iJTRDWH7CzN4cEOBKt9AUgY4pERZS/ASn5y3HCdLYqTx4p2LfIeMjuQyCKfi7e/TjU8SpHFoYQPevp0DQGOPFdrQksd38ISFjfsc/BuA6G45bGFJ17nYYi4d+Rkc4FNvFYpCo4UXNDmrUGIOPwwmwHY+gSxUXbhXssckqDD+689zJOKMurCpIBN5lT8qDYlg06y0XILIIRrGiknV+irXC0kO/8rRz7GJBeD0/dU0io6R79uSn0JFMXf5MZX4EHNooOe8mTzAuu/Ahfr0kVFSlT4qYajiue8Y0QJBr+kVDQDZGuCUu2IqH/CIbxutj7vtBRFu6LkReL+I11Fm1Rh7Gt3seS+YImmAe8+9eyeEU9K4iWBYlJurYYuDFHA66SHfyyJ2bAp42TgW7ZVe47rKp5vNaVE9XA3pbSmjEaTWIe+kH36QxzA3pZA0SdYEpnmvwUnaKnYWK5VW83EqXhK2zXQGjFDHZRZOGh+fxLEHlQ8AKMkrwX2tN/DADzcotrNhmBIz9dLDYAf3Ia021TnskkSJfWFnO1G+/z2axX9NcO26k/rn5oVI6FVd+ZjnKkocEAs+yntl3Ux9b1FBqfgMRyX0Ye/fyWSnq2+3hIvU/11/jQ3c+O63/8c8jqs+sUtN+HfAZ6+Mo3DdpfFjrVivrOHE4B4/BMV/G4obUKgTFj1+UNjXUL40s6qkcgzVdwUxXk3Q/OdXxceRLz2UTjjWsVQgPDyLi2XmVHc6loW65StB2XCN2YU/lhaCkp0v79KBUPvqCbEqE/OnDRpfCNZAqUk5Fz6Osz0oZlNhORuHRxWqeqhrFikBmOitUGJKynjHv2eWnqipRgUd8Fayp3TDLQbNMqRpHYU0eqOixiuTGPlwfb8GE2AqNYQimE10D7NwxtktCJs+CKXvzoa5gQ6uVdXHzeMqRVIwTi3sDnsSjhw99T4On8fhKL6iRHjnfBJloxLZ/sPZozhxuzrk/q5c619MQva0OPIEHmI1g1m1TLddbzJW8o2bWox64VQ8+ujSnGesas6rlUcHj+4apj3u8AjwSFB9snEPLuTlfu0z6lWYqLBIh+R3B5GIiCSorx6bBwXiIxA19RhflqsaN58CiCOERft3gbfqFj13HQ0PAbZyT3x/hRrZTMPtfToLrwTYkwZyfSsymGkemo1M/aoQb/5ICZvTQhpIPnhQKSXReP4ZTP19jRawOrz5LxM24FQvWnKjQSEtxk8Jq+oZdpo92yP0EEl08+GO0REYxHPLAkQujO5tU68JKWrNwLUU230Q0uXDOuIKax0ukmz4q8TqSUxs4MTc4dCJDxHDjAySSypq4CaEqLMeK1Lqm8pqOekzvzyb1j3ZvjTFDCi+jjhO0lAIDvwiBbTdH+oF7SUgAV2gcml+48RxHq84fqRLGOjR51KijRmxY6zd1QzEiQ/y58JPIWaG2WLbIMkl0U7Apq2JCncLWqIobWUJw+c5KRCooWekmF2K+WHCywpUcsoRuw4adiPsHsS0iZAkPXXVcOG7sXFMynGssfhVKDZmELzpk6VErRWSJMDpgbeEpISfFiSw9wMpM8SJL2Ng3AXqFskJ/QOLZeo/XylzXN3MTZwjTiphst/vu4WDXojmaPpHANP9nY6Enm3mkFDttRgUwd/Bntx/b03j1HGrb3BaZRs1PvA0LZ22T4EiC6pPBrZVqoEUjm0qunwcOTY1WRSfAlO58NerFI5O1146PdC4RZLBZZ/Bvezhyrd7npKDS9mnkSCWnRSgpLTJFKMrkO+LJskdK15L2aW1YnlLO1Dl2aCw35tgfhTzRODJaCBlaCeg7T2ryDNx9vwHj6fpxQ4NHtiHkXC+XNJyYaDsahQzm5GFmNkldVx7yJA08r7FwY22VY69NgdEGwWqz4GjjYLSJaKOYftMAaoPIp2tjSGpDgFwnl2IDyNHgZzXwCQ36NJMBB06Tuuw80LSsDTK4UGNtyLHXwBLRYFYDmqPBJDSQ02o98+jmOpZ3wjYLMhasKNjwwo4DP3ij4sSFho5f3AgMTHzw4Iu/z3+uvFFxvQsQYChQQaDBBR0GfOAGhQkLDBy+sAEQkPDAgRd+fUl/mWNd/ZxxZi5cWbjxxZ0Hf/hm5cmLjZ2/vBkcnPzw4Zd/Ovxb/kltaOXm8MJpBaLFFnYoaaVqGI1p9WhcrUzjaO1NXHpvgl9cJG7M1VS25ukbL2uQSwmqBClBk3LN0v5YrIm82R3m+ZMb8eLaWpY2vmWKf6Ducr15SxtzE16DPviV16HoeuijZnlJfR7q+tRZtLqf/Qwse13D/eRus2vbxp6oAh+kakIVoA3cRAQvaRBUXT8G6mub+riLKOlEyjsJ252U0vPpKTsSZc9A1ZN+vHbViQR3IsSdBA7HSMei6bejQ7cOvZuMD3Rh7T/27dJa5OyHA47VxJTYqSzedt3unA6izzuNUSdS3qlPO2xNbDeSmVRWF3u5QdFipcId00QWS00MTCuphcmQjd40szjFP822u06q9eTCYHtVc+8GyREOusHYsyMd1Gur4u6xW8okfL89D58lnjSeOT0lfGzDe7leW7BWkz5F0Oa98+jVxxyzJUUxZ0ngebhvn2069/OeycfQqf8fCyJhItlSU3nT5HFKO6i8know/nfv+7TissDBZqgLOYlit4rapLNXevRhJ+K4s2nOxLB69g08vc2Nqb5tGCNMdOUGFUebcZuS0dzoXhdiyDsJ6rPmgJ36r5kF6iNMfqyVEuumWjvL9pbLdeLZevXTFpFuIJd4wVPqibqzUy1XT0dvmV5O8YIg4xyk6kL1xinFHRVcoLcYvj6C96B5SVMCcFloaAKeEmSCwcZLcshEE8q6focezEuJ12T4cJeXu/y7k188J+fNcijlZqfc53NppRFkTyfWInmaCqlvK4sd4z1bH4Rn+si7kCC3etKO8hg7yALEZCVCZQuMwJKkHoDfhKLphPgN8DUqnm1znYJ8gBpWCj5CZHgUPAU39QqRcJOPknwCoVQnSZdjkKxUP1tdMKJfQaYDkfb8zq+ChZfE6mOiiNfsLVlUk4o0qsl774c+JAzhj/h/rsUHXrMUGH6qOXvEok/uzNJJi/Eyk3PED6INpLwzruwugxuljuTTHoK1h8zviAHZuHRYvm+KNjkYMrzR4msFGguigbMZCfmZqPpCC0kBFNUHa6KHjp/DxEaxEwG+bsUpX2mYm7XPZPzqG9YDEAB3uRFZj2DLU8edDpkU1AypxBhi+CGW6HolRxNrEugsGfcyZZD4L8Yg353Xx9JrJOJJc8hfx4zXfA57pQdQ3EjqaQoozgbSVvF7K0rzHEb/MmLcANeqLO84vYJA2XKnmmeaxSs3alj5qGsvucACMlVTplPUR5kk611QefKkoPP/UsljZVAUkjKHONm8Zivg/4RHUZnLadZUIU+GxL5pkOfB38AJaQDfWYMZxuR4r0jB5q1Qs+lfqWLzZKBn8nZEeaPKjf6voiyTNq2S7phSol90K8sN+ln2reTtmzotVZ8TNBmeaSn5w9hqCIzH1rDwEnesd0E6lmHNz5QPCl5xXwSEoWQqH86dMPkW1bSet6MhaqOKK4MXsABl89z3WdgaatiYgD8ntw9qVhNRikewFPUC2BSWj8hj3HAS5sALlUzM/PcBeTplOG/qp9VhdWIuFNLYl8jm/ZsVzQ8/AW0p6I2jOGboiY9kLm8dXB1eYUZIwYz+nQwFOFIlnkw0UwAp3elTbYqETA2ZooHv7auVkOi+1ieggGjlYcKw/kXBv1045x/+PvyVH1m2VStAnB0LEFWLp50OKd92hUAONUtTONkhKOsEPRwpHNpx/uWlEyYuPzrNrQ7fUPymS9G4RH9TRM8hcRdV+0/5GdhPaIjxNjmsQesulwDeqvqq/SJaKB5bP7c5QW3WUJL5ekBPI56cBLNjl6qbpdUiLzrP8TZ2N0ezJl24qbiDRSghTx2Kcb05XLtwpZMTqIIe3Myy+cI86A4LDQYwqY8HfxcBys0by8QOdM/ckHjvDCF7DYQWdyB7OFxEKCKqT7mFLaRmnxQ8g4+vANQ8k/QVEM3pGrxBr/3T44miiHWvX4pld9CGS79bK4zVrZvzyxVwosfs1KUvbz2PNde9zFG9YyZhK0jUMBFiMRtvmjZsr5AsL5jJzXck6dKG3rubNDwRZhIWDHmwkNxf3zMdbcF7tBcpWTuE6d3ZZcgMXIwv2UeTz1ltw9VaX8yKwKSSDlQ/bRT5tM3tyPxkKxHGmimgrNSzHt3Wt/h/Cecm0Imu+Dz60N9wk+Uuwi1iMHPgyIs8JPNKaZB6h8/9xNys831k5poihrpmpcZBQy2nYr077DO+U6peOjvplaZGWd6HJhEQo4DiY0sSLH7PaiXbGF4uOEqMrtFgoASkMgQpexYaiCgcMxUD2gygD57yAMQKdxl1LHFwYKclkpvMHsrNiAmT4fzvbX0qiNKD89T/OTLDDdYFHB5fszT6jLKd01cAT7oCVBofV1jHLSK7kOdm3bwUoI7R3WNrLR7FnyOBsXM4ZJYQxKruDDU/rIAfsV24SgoB1qVKJTwI/4NPSPZSPNmuUqNiNrNS8KC91kmKI/SkXkUQCZgPjup8v/GeskXk4DJcgmRc/ZpEJIl15Yk9XK9SUIl6i8MfhYKhrXUFC+jkgmhltXpWTwi6hePrQNVj/hOVvtG9UoSYCrh8MPC+CLk5kiLlTKI/5ckJ07hnB/ykuwQePv1yH9tRNv7V94XCYtLjSQnQIhrLB1ihhz89Uf32OxN8cLjcZZZNAazm05qUjRKyEOPrgL8MlgOLP0IhWOapT3Up/ChJPxA553eEcij8yFKCICMLC8ZMvTxYLEOIdUFhXFCgzud6HUXEUPelfQfC+N+DiIZ2czQU+6WM0ZxkfPmHJfUbkmLHQmcTcr7H0UT+aSt/tAkwm5HarNAvgp3BDRIonCTU0s4cFbRNc6nKxri6s6uCvno2bGtMX+/rpMEH7wZT0f/4xTypf825Hmb1IOBkML0xRsy8Y7aeqChenIahzJkchFsF1FcuajYsCWYYStRWcUAsi2E/6kZyW0LwqchVZRa97aDKjOrrUH3ceRwQgsWostz1C4WhvHoFypGxoaZDIrVZOkSRQ1ISGXQ1JCXZhUFpXd8diD/jKjsDTdMisLUYZ9zgEhEXwgeNo4R5/D+iNZsNrOMSM+cLqPsnylHWBhc3i90TfHslzqEN30yJm+v0+vN8IIxEVfCymI/PMqu42MpAgUYZe8mK/suwrW6+44HsNPMw4UzZ3sYmx6sUlrEzffov1EPns/D0WMG1WmiCmyaEkBN0nspNBx1YjXi0bUt6Xo/PKqUQaT4amtrC3R0K/fAZhCTxI48pmeohs5bI6U4XKuq5Q3xJJXT+Nnq9UrcbxR3/hRkVVrRbXdnN6qZCbZvmMAvBZv9LZaJkdQ9pCGI6pXmNqtcXOgVtDglHH9ZNBNepSodAZX7IWYFCU22F6G3yVEiGf+xDmqVVXW4wFi1cWGfMw97xPQsgKKRyVTTvot10sky7BT/zIU7haHT2sYexIrjZeJPnUCCXwkYTgojsFFhbcrgKEZPSKBaRWT1g1Ch22IMlDkAMl1H8NLjSERE4KgjtSGHEGpTCFtLSxlnmYetsa3o+KbeNunByvEAzqposmXOkkSK+LGYtSYSivyQSGH3CSR9fFcItelsHlRkfEmRRwPCUyXBydvRmSuvCrnxsXNN0sFD3+Svu73pAv378Gke4l9SGZgS1+ZqBhwQLofEQBseop4po6wYnpnyIFn5qWFzEgoiToUAvKPDlmz61FHDpeBxqaWmEjZH6Aki1jAuULE4lPkVffGWvmW8ObYpJJuCVasaeesWYXCUlepmD2Pw8OLl1tOSKuFym4CJRrJP9Q3Vpv7rs2757pk4zFyePJWKvQP3GxbrKrR/PwlV4R5Y/4fUSjV88+83Sbmkrbiqa2ZpPRDm/llRXxrUQqw02aSPO0tiyM/MIiw9CLw2kY4zWqfRJOUhCSE6lrp64zGsUMMhKrdzEd3gV6mzYAGp4N7f/rDlQsCUPqVEv+9YB4evWXKM7Eg3ah2mvtt/IkHpy7+LGZjV1WYdrLE6r5WIz5JkO40sgnhwir7DSSXoQfmoGqpb0xURTb3euKBmWlfXIOrIeWVfWkdWQGqPegeiv+3LccNyoTwjd934Wnjy6x1o/B080/eOxn4cnpfqYVdbdl8dUoxMo06/BVHWRZvboDD5Vfn7qbaVfWl+xxtc/6zEdHttOllij3M29nvkMQcuB7BrEPmirc85JiDwJjkjbAqn9Cph+u69gHgeA+I+DFTiOoV/vwT6Rc2Irknip1L4VCEWubVOPv4S/u2RJ4HMLKLz0WTyGr8FwWJDRA6vG1AX7K1l6Hh5PLdGU8M9mE8hPHqDpItWrcHB94aSeoUisHzWZTSr//t3nFHFy1o5RSTi4Ahxe7/r8BLpqYX4CSpEENP1SZheMZvosY2jp1mexlvcPTOJHlqBPtSLOz1+A29b0cXWXVMfF7SidjNkwNsQv5jFEyFpelky8gW7bNUo0pvZd4RpNhTlQ3HyE6ro9/1BqVoDv+cSOW1ku7DZlxmq/+mmYvpMAi8cJAMA1XtJ8e/fyipoo1nubFRV4rgVmQXOxss11ZaU37MT6qQlU0OZ8Btxal8UVpar6Cbb5GuZ1jqp4PfyIFUaI6g2q3PgNJr2jxFR+jqx0Iava1NUkO8KDtpPGh44xor+22Pr4wHbHUvKomLDIXIg0d7AOanVhYUI+1pnC+XKAgJmDqUpuqFJgZJ2c7BIhf8dhVvFnBFf2hnDOdx4wqHh+Mh0WhpXu+rpFTx4Mh91ZW7ongeJidJiDv2g+WUzVUMih2dvprVJWlVUGpf3Zu241LA8iL9SzaOapWqHsmZQxA7JL4Db56RhtqbZgTHWVS7rUpfnI6mfHCK4hV6rxiiaXHP9rmgKKrUSWE6IRRbIEYJHU1CpMKNkMKTuL5fQjucpr35WH3Yf+gsg8mZs4Kd9v9EMl17FmzCuZZ0DyiD8pERJpZURppJShka1c4iTkUoaGWppRm6mFiORueYmbkFKGhlqaUZuphYhoS9c4jbkWIrLWhhSHiikq+d7yGfEmpJShoZZm1GZqISLa0jVOY66FiKy1IcWhYoqK7qbXuI2phYistSHFoWKKyrZ2kROhiykqbHFKdaoaI5Of35XPFigP+aOUoaGWZtRmaiEi2tI1TmOuhYistSHFoWKKiu6m17iNqYWIrLUhxaFiisq2dpEToYspKmxxSnWqGiOj700fGm9jaiEia21IcaiYorKtXeRE6GKKClucUp2qxsjsbnuRG6FiigpbnFKdqsbIcItXOZW6GiPTVseUx8o5rhfLVB/+IFt8ekWRl5KZfHWMLyBtj2fAlXDzQ5Avs/INndjXbr7a7uKoJeATMb6+tarytp6aSglIPQG4at3MzDf20zo2B5dbmftYOA/ZEHimSNUq6lfHPPNgsO0PMJLShex3W529f8oKziWHqxIFAghyqWFmjYi8o5IkFFGldeEVef3wXAXvFWz71jCfUeIzOZZhUhxA7ESWVdxUheZmcJW1CazmYbOGhSFUY23NSLe1l47NANt2ydDDnRxwo9CdA63OCqq6QU3fgElw/a6mHmKqt4naCDqQ3XgxBW3Hm3GIFBl8WQnbGqdN3U6CRVFmeokIrSbN7ibbPW6f/JFi2shFeSrNVIRA9asOQzCfsZ13H7ujjRUG2w07bBD0DO+9BeEr8PADxzq2dDDMhGUXGvP9pSO2eGIEzy7bb0/yngrmtk4yA7wVtgok8XnpHiqv22dstz5jSEj7K0N035tsS2RX9fltlxJrEdJwCBXtGEQ41WDwNwLRyEsYeS8tPYJSsNA4AepFgrTkW0eMlaulHjLjbldjHYYcn+g6YZJYGBqpOzGl42Iwc6CGFqqln7zqGBq/btJ/5iUEvHLeh0Jyc93GsMp3MZY5r5o7xlNRiTMZ8fYWuxNKoDZgeIYyyCwCnqdMow0IJaxn1tAiWwdGAd+hxbXoPcfnXaX+A9AnM5JZ86tDpnyIk5bbEofcPKQIdY+nAZ99wgF8V7tscLF3wLwdeMBo1ec/gkxOtBj89NhTfmc9+iP1XWYwS3YV0yPk1TViTho27IkTQaTbY+6/k+rKzdYSmQ7KbOXSfxfs+IpWfJz7GunqCW/BO9KsHp/nVzIn3C9BHxhAHBOjKrbI28Pepim7Hff4mGwSqBAQEu8oQC69rkn/IqBYZQd1xZXZpcISBb21I3rawIJZNcI4gywESU/5C2/ZL9w9kZ1gmD0nwhIAwrzCZVrRYQN0Tj2ql+iGQpKBFBezyt2RLRTd/4WOSYdJNuREM4p2lvO11jynBgpiuN4vP2tf+mSP6AUyBgJ+BaY3hkZF7Ot3WRo7pYtGzPo0QDl1oE/QZOdBGtFeFcQJiwHkXbwSsSlOxIza8LYLia9d0GeMfJlMgZcbZJPk4hknFPOVqI+PXCLlZP2kjjl9l6g8wTMVLzfpszpum+6DHAU4HhLov8LvjMpzGyS90I+ZpYXSuQrx1lbhExKjWueATO2FDQJLVaOhtYsuacbuwnja+2vSYufbrF52AI06RDymuVP8cyMx8Fqt86GKnwNEGceuWGspQQIBlKOKKiLBMmLEzF4idNXbo9Co1TaRiVVC1zzco9jM6hW1YoBQmdixjgeno6FyIwkSlWcxa33oMF07UN4RQpVFY0w6jq+B0S3gbJh+LKOel1t6D4QJw0CKNpHUvhFSlIEHGcJFp4F4mUykx0thwlwVsKuWyFAIIjnaIoixkoQil2YYSvnh92AODTHaWO2BG8HHqcFFaJFa4QxHaswTmPpviqbDQ6TiiHi+1KdSZTtz6/K2RI2a4FiRA3J1W7wJLaD28R3S7sBYzroO1dBERjgLAsFm9fYOVcqoJMj9l5xbXbvhkCeixCvsvTlccXzrlCATx6cHIb3ruFLWDohoUX8J8CTAXUqewSOJ8wCOxhfkRBujwMIYY5ysHB29CbUz1/W5vtjaB3jgYq4YGvNGiyNp44E6p8Hc9xYrVT6v9Y4P3I2D2slRb9JrEx/HzY3gRQte9ZHOGRYtQwyyc0JStzUy9EmtLkhgdJyIcNagw2g3tJ4ggwEzhGVLBHWEiwTiWmaB5lA8tmHbY6N12FH/WriVtcjn/vQ0DsTULFiaXpRMhMZ0E/NP+aMP5T4CLVD8e8SfuryqtARd4agba2AIcerNI5S7sv+5i7oIx8VmrFNbYLdxkdeRLWA5dCJALua49K8sL68mxdtPfOqfkvO3mqqBBhsjNdJThpiClXudmphr2tbLJR90DBKXDtAg5Kycn/rsGrxEvxLikp7paMQ7E3+drgOhlRLgFuV/ZE4W6udQIvtzTcl8fDPqiLtXRLpK8jzSAkh6E7rqy7vHP5W2PJtc/Us78TFx0PsO5pnhjwahuaS6d91+1sDtbVKrdAK96/JtKpRgLlSBZikBiiRoWzH9hgI/jG45DxtjeSjHyN0wlQNVSX7Ec0a2W+AxXm5ChSdZuzxmvP5/GYVdntiJauTphCalbV5Ln0a/M0164/j3vmY9y/LsSTO42wujyTCIYuIUieihpnlaEjd5BiWCmYvkZCDMgM9cu7PI79BeUluIuUPUhTETpepeQhurI5SHhLQcNhLFYDER3DD54MhbJ3YNLjTT2HQkuIla5FPNH83eKb81jpTJ1LWvQWNBgJi/Gh3TeI/Y9DDarbW/cV9LH1v8wLVCSC7C0XgxXcy50hpnKroAj/FCwn80Jdi7Iskat0DtxCdv48q8vdnWzWbRKcKIP5sZLxPpJfvYGfoTt9AE0nIizc20QEj5FmfNofyo6qanda4g28atITSu8Ag/P23XXN0W6TWTn0MIaHNXpMjwiKAos8etG6zMaJxqa177NlobOs5fNKcRdYonXjPg49Q7VYht6KaX07Ek813rgIY1yMQA33JApnynCCRJfTh8LwNZNY9airCtvFDmH2OsAFNCQtjhxTAyq2CmPA3Wbo1BdREKTDhk3UwnYoUf6F6eE7Qgkl0nZo2yGo1d04lCEok+ZbxL1Gtzwf4jkPpxnWgjdCCjc0ogv+4/prGwa2iDxipFdfPKDm9bi6MUdTjJjCsJ6neoOPqc1z2MaEefh3rbTGBzLmAo286y6vYtwc3pfsWIZHWHCD/N10Uik/U9b41HWdG+r7u6jvZ3BU1JMQRm8CPGzwCLAdrflZo+txy5msnQkqAam0uhpSanWfVMMC1O4BTVUvf/nj8ZoOJFQLHtmw76mdIl6ey9cRU9y8SUjhHQ0ny64Rt5x/P+l9JfYZSj7gmvNJXrgZJEnhFQx1jTVV1VdUnd9rqNSl5adoagzXUpDBvD/ShwNBu521ZpioO0oZlME8q+F4ENByHEjZk4Xk4diwoh+sSJBPZA1XJgkBjqxc1JdOo9SD2Ped/5Vp3u5S9S/C2ScNKtBTRmnU3rkBbThBtk0iw1iOT/Bm3oeaNIoezWjtFb/LL9wVIihvYslAf0IhdUMck0Xq7DipsdqKTuXrD92obrFkzEEOtHXGoVHMO/q6Ohg2/b7jY6iHeYDdZMGx1TPG8p0txqVuLHknW/zophsWCkdaJtGqUXrS2Zh835AxFKrR3nppNlBzznQxpf0Mwa6REInMDmcG8of81rv6QUmjt/LR5j9bwNx4nxseXG075C+uqY1SRFTER+GgCimxX7fhWvwbj4iDf9/R4ckG9ONOJK9gU8siesRT7hZWidKVdWhtU3VhxoRKu1235oI8+ShtlnwPiV8Bfs8uRra3SRqH1BA+F2HnUk7Y/qG+TQXnOm0erKtr4rKKcuPSK4+VtytunUqDENNJ5Dt9xIBWp9jQ3rMC+nF3FeSXcW5GHc5k145oNZkx6tLeuoks+Pf6f1z3L1fXx5DCVAWImdhoef3MWG0aa805iQUhnjxliV1lr11n/L0sQThb/fCkCd0Zd2Py7waqZxlCEmx0Z86rTfSAVfOIJBmy2Q3I1qKJVaIyA1ar1ykY2BiK4yYI7Hk3asPnQJj1xjNx3EhLFgsoQFLkEgxIkDyDCPb/WBW/TBSAKt2oD8YTx6lvmBihAPnPdq78Zm9+3++AZsO/ZKKzucRG3ExnuNvV718RFi/GJUbcdzkxQpIU3xTVygSTwduXvYuIS3k3q9ZzzMi6t7a3lPu14OzW5toYBeEbTbzLRdJDkS9R5LT8QfBSvHyedwyP+52k8y5Hq/uZlNCRElkZm5Shi/j11bcN2i5+9SZSrie8KYblI3DOMvbiO0cY9M8iIPPjTUXaJmNnGrS/UMPw4j7aghk8RlG6snyKdQ6oOSUrmM8FMX98WQ6pOvfFNC1n75JHT9/tmTuDGw6tYUfdGfloI6kP2Ue/ZabrVRqW9Otzg5D4ci0nlQ4MmODlEHqkHXvWp0u+lB2ND96nFHEpcDFrW76oF5Mk1lFGxzkMGTeV/Rku31kYUdH0LsXQQB/yvRBelju/3mHIVh2W/zkybhjzf1WZrwR7L6tFD4Y2J9qhOsMV5+wigoUg6i7tVQ6DbPqkl2s4tRBFDhtHIfzpItjlijbtBXpZNytlUugrEbqT5seuf1xBlJqDXl5Mn3sumLaLEEqhhIF1bQRsYRPMo+6UK2p4vFS95Xd2vlRlfL42ix1mF4HpPX7tcvAruEaziT7Zmn+NKLz07v4Ch2DDgJd5j0fGHVkTumHtqlec+cxmPfX6KgnTERzpucuw+7lftfeoQQfEvOCoiN1WthnjPrZy6Wwp4v2OIC2zV+c0qw/uJPHcuibsJLN92E7r9pGLtfHv+dZvZPwGAADPKBFLJMtynFsDH1aHVBz0389xQdjw4YglY/mxyVs8ExiQVQHeq0bU/a83NVUE8h9gE1OHOzNXYc4s/JbvfT776UcVESMZZvbXZ/FUU181K2OOd1/1EbKZNOFfBkFaqC14//W6E+MsZvtYvaGU7VRZsLZgVVI1lBxPD7XPujhnlp46kLSwcy7glhJJRebYSSiuLRVl5cfaP9e1ETCr3lUzzrochh1kZbaqr+y0ar22oubXvgCD9u4hMhPg4KrZysRcqneS3iFb4D3bF25JXdJU4Y7AID36BxGstKu3oYOP6vJydFdrqFFJkCX16BawIRIIWPAOi4lBG4rRdiB5xQt0A1ZLfBIR+kXBiHXLdFauRrQbnbDHKMJzgPPlVccPQp7Rkjn6o2T/YY21VDJgwrdxu2mzI3lv+GoiMN+r3/pDnSXciv0+L6f7bflXW2nH9FRGDJzWNiZFK2NzrksRewIcSGhZ/Spp2eJA2xZM3nJlesD264oc75x1Mp9rFKn+q7aK4iHdM5NDRXt95RrfpIR1efmp5CRPP0p+37KnPXFh1aoftwt+qVr5r7sxaDrmS/qLN+suMfWnE+eS3vRZ5pUFjM8Cf5A4oi3d3M9FlZ/ySYmdc8FENY8BRDVVQzq7X7n5rwSkzMqr57uTl+hnLr3qeM4XYoqvAQKwDsSctzshcaPGRmLx5acgFuruOKBTErmfgG/FuZfEKKajf2mbl/xeO4J6zfhZ209sycBprqdPn8I0/kOBXtbUkF5RN+PCUZyUPHbYsP9wr4UmL2OCIEBIuEF8JlCBu9tR8zyN7nOCjBIfgSjOAQ3AQnIwmG4YHc638DaAgiEL4Eh2AEI/gSXAWHYAk+BTfBN3y1uaZuZzcvHJxSP7B/57ZZvW9HwFXqsyTYq3MbvG326Iziwhu7cou+nNFcuLU+rLw4N6TCGF9EXBjIhSUy0XXmzU+WfgTqQLbXT2gSaxsVGfTz1cCDpbOZNIG6e8tGsaVFm4zz1q4Vrx2v4atWnKWmLE5zGapOpQdXTv28bXDf+8pF0aF1D4MNMMTXZZZTiJdMlg/1uvTjFDQ96JPcCe6rE6hfpm2CekL+jaqyt6/PzXfN7bye3BSszsq5lW80MfsjcLq0bdahss+H70nyBUvI+Y56kwXG3o6dLCnHvy6gTWDMVy5BMn882jsFj30fAZYQ468bL0QB8fQwIzuJeZifbY49SRn7kAGWEON+YmpGSTFu5Bwk8ifDC6RIMjzZZTBq9RENuYV7LG54dZ3VmO/A5SQdHkyXTefKd6Oe3Wi4JdamRImL3GGnX8tOxo9Wm5J5tOe778u/RiThWQCr+dr/sLSYS4yyvGOYR8Ge12Cs2ddCXqJZrV4WLX9eqbt15Fmxb4zzZEc1dvOOLcCS8ll//e/NZgFeqd4KLsrr9Z93r5EkNey/TTrzlGEp2sR939wyO8qO1eot48K8Xn98MELt0q191xaVwzp1W3onej8tOAipdZbFuxZ7XbNc4ib4PLBa/cQ7Ljsrlsv7FyyzS4CoY1Y2BVarH69xXeta9DD3BKN8AdNCWuqIk1a7o2ybX5i0d49HRt1GCwgxpvHqC18OlFe0rFovk+f3buW0YwO+mJ8fAmk8B4p/XMsjxU3qPAsJcosvnXuhcVXMWrdcp0me/l9me3n7STfza+lI9Udjorv3ivP2QNRuv8uVSGit+2Yu7/zquorSY8FqLoNcMxC6bC2U9RFUVao3jD6NAjWpELYQ7rjcFoFKhVn32byyKLF0RhAh2tJqITF23Yn9ltw62hIUsuWJwhIOl/zvmXNcGpSYiQrqYCfCiuM/EnNPfkL46ZMip4CaM5ctW+6qUmVFpPevZPFNvgwKzlz+FcbBzDIVR6iZXtSZv7pfMkbIaj5GlnncdnwEr35ZFxYplWI7LrsGP2XER1S6cvYv9dJpoHY4eD9wM3fRpCw/iG5Ha5SYgsWIYiSFQI3WATdqnu6SJ0G6YKyUAXROj1RrqYV6ovWu/r2LwUM9aAyXYyAVOnynW8R0lErV8puxqzgJOt4zz8FLfdJG6vMlu2XSLlyQlc0OcvWSFLg2AtUZO+xSIN3Lf6a/2EF/oQAI1Q95mIJSYpglffulQD0sOrN19Fw/sUW7bOWQuAYLhvgj6j23fGDDLls5JK7BgmH+xHsJJZRQRhklNPQafztS3VRQBeqA6BosDERFz/0tbM1gXVYPCW/BEpOoodFonMAJNM7g4P/AZcVM/Pt/5t/d3X2iT3T3r3r0uHk/NnOdlZsDfutu1UD/mZgpMq6ClcKqtCbG1WlMQ/WgtD7Vl/fBc3/dDQr/uSy3hFmv8UpZbNQ0+8+apt2tF9b0R0fGPkmXL0Fhx6iofwd7Tof/j7gnQvfTfZ3h6Z62aK6KHZHY/BqSRn82jUgv2OhcSLNNdpzCo2fs/depbtM24HT+tiL6gW8smKzp+I27s+1KlrA0avKx0t9SDEYN/BRV+ZxKFPEEnsWOP6aUBiup+4+S9m1V7szR8RegYvib5ut2lviyMuWX6kp1BYBeFx8T22mC4CP6Yhb4l4Rl0/C+PsT5Mn9UVWw3D+hZrSeFjdY8BFyXbaKNh3MLuThMfZK058gBp0sjIEt7w0PWhpLMmgg6DazH7SSKdU3HrzMyeNYVkIFSdU0Wm6LeHH1wAHSN1MeQagvJ9q44xDW3CXQ1epGhqCVtgYOIXtTIbXAn17y2W7dYUK1vl1jn+4aB467xr96uKsJF1Q2Uem0h4Qovs4ITQlYzFaqaXP0i6kQfYUPxJqPwAEnwu8v6JICTbf/p6/t8ovFggdTqi88g+ls6TPGw55ujhW2T1VY1Q7lveOWlZesa1zHjRAuhqt88uYbNV3omHP++9+LdPFShXImzcOWwT0bh6DAv61joyaQdgUaYrQvHngb/GN+qKm+b2Of6rK2yyoLS83GtVB5dlLY5HlW4EJgrnZeXPL/nhk1r7scuiPUs7B1KeYOGsoscqGjxzx8h6nduUiuf+xtB408tDUps4MOy6/ya6QQn31UQdd9x2/Cgn/Lioubg/dzv4AT74fEQnzoZPGGg2+WfB4QCWrpE7VRBxA0Qg/kahEWBECw1pRxNy9ZJu/QnOu3Otyb5ZnhGBAgDR29ISE8aKwUE9pOLsUFByNidwuTsI7k3RiCJJFtGkpctJUsq8f3SIR7SGQyO/yNbyD3j8U5wdP3cmQx9Oida/ClLiqOwd/ulD+xUaPUeMovxs1q5N9ruLFDqTV3eSaWaChSO8zBjbydD0tv5/0kZpmiIAlREA8Fx2e2IwixZnubQzTKMsbCcCHwNlZZW5yjPuBIGTh5LopQluHDYD/jkSR0ppHD6zUgtuxt2R9LNvnwZQpDjl9UXUymce+WlERBzu9xvliNplqYe5oStd/g5UYEresqhhO2ATA7cB7p/y8QTsNgLxYKKbghx+lm7ozrdkE4leMidaJYweLQW7anrW+5VwnspwMsQEuQhEMf6fkrOE56gUey3/TGN2opjozaj1ra+Y/ZwPSuodkgi81ijnKtvqqvbbV/JUcaTosccNqWjpVZnijOnm3o0Yrd7PPZbqsd6EUTB+3+m6B1p00n4sSE4UA3L0zQWw3WQLat4t6PKp0YI+n9EuCtyCNygWAsaqmyghqa56AhHd/TufSduB4592wwoTdWpxhWLRGS55ipbBlH7vXdKF5e92dmTfAtvtk4yJiEXqo71Cc09B4Y9zr99A21gC1J8YyTXVnmjmAJBTOci90zTfeboUwukphMXELzn04E24s5IxGnGuVMbfUzn+3vYN3qhjzHc/RyPmc6++BCl54Bbp6VwWCxt1l29T7WY+GRaZaVOCriXnZHKFd6TguEOz9jot5WIJaa25C1Z7tsVdOr3XBm+8a94cHX67KzSA+L0R38xiw/9P+Wip0wlcUcarTbDYzSSnftcO09P7CUO+TpYu3dxXKnrhR0uhb7JdDZuwmX8U4Yk4ckpgPJDqDgoP+PmzUw/rmWMDJq0NPTB01HeGmujlThYZLlx7OwN+waIRv6MIxnGykZ9rdTuRCbbsFN2bIuLYjfqrZKd7QzV4LPSiKQwDUBBVY27r7h2behIng361ugTLEb+pB0+PeWROsI4s1vSLR4d+s0SW42qvM4OMlYoOhT3wnGIv0yO/aJP9eKHsLI0awWz/iVkIZ6teitfk8K1l3zoHvFqWNEYAVOOuELT6oc2v6PABAa1DI06YIOkigYjsFzIVBxHqGGqzHZTOdBVDi7mDdt5iXhOgwozQzvYn/j/az28sRWdl3yIwTQwAe2loujVBrRv+7maK6EQm7dKc09NYYj67EVqY3WMyWOdi913XqmDDxtdcJQEnOXBsLNS2vpRXmWIAz7K/zD4caRNCVbbUqGXIndSMKN62Ev56eig3hoVjfwUxApNKyFr0//u+dkMwITtxINNBfz8/4Lu4Tn9D5afaQM3tTW68CVJsMq1xuX4jsXm38s07exDEKvS0nmv1jnil24cddI2cNQGe6yUypZN6BpJzjwJtlrrW7RaNCQZ33cdqIPBN0tNEgVr0Y3IDhqrrRf8zzjH0KlDsvanhaltGP/QIBAOBUskLwdZR1ceVFg3H6N2l+EfeGzm6MHY2Kbpf1D1Pdwy+WQR044ax6HhaxaOsspKw6rU2Q3FAa30jlwtVC96gIaEvFj+8Apub+bG2mA98PTqSa8fRYeqnRoHX+/kiSLZ9INuPiFL2hr092NCs8/wn4zVsdb7zRwOT7S74HFE+MH2E+X07utvBk860Tadbo6TZ+8cD9y9n6iP1XGA+/MtbxYWL/BvHP4b69iTaTobZV8ey2vXpbfy5NqFGqnfia7KWdBjM8lNERJZ770Y/2xKHO77RNdXMm2Whpu+MAeTk6pohkUEW71NvHmyr67kWyFh6SgFcxXynQ71BfWex9YK/HxW6nWf9AA/EDX3eAgKqNtfh5EeZ/buyVH46AGA548gxW7nUqbvvOnDnzw9Ujq/Pj//l55nZl+E1BGIDBILsgaJBFkDw0IiIanW8CR9vycKql3bwxffwwS28ijxz59Wsci7iujAuz07j3p8uIgTx0s9yu/wcHeoJgLsVwO6OLZ5EpnpE5CYTKR3t/Aj2jhlktqscfk/iPrw5Mr0Y4b9NULKaX4AgGqPN0SqMV8W9QvyuWBFcO9rkVpOjaKbW7zCxBhc8bbc41H4ZV4oOS2GppGSdlTWY4ZzF2GEqAByDoKFI9SkHnvGc2aO98we15k61Mh68N+INh1PBMFgIAgNuO00HyAIBgNBaMDtoAFAUlPS66FhrCBCEBqwEBAMNO7tAXJjFEYQBIPBQBCEogELBsFAO53Sbl8Ozv0xUzNsyGKBYKDUYI5PDAKN+7rI1jtiLiFGBe7XHwXSD0cCHcBfCdq+KPMUl+mvWHenT6aD8nErctf9kouerFv23VJ9zvc7l49bf3sbF+0k7/GcmeM9s8d1po51oPdwZB8EngiCwUAQOuidg4MABMFgIAgd93awAJBxDs47gYkCBKHj3hYWEgw07u3B7czI7uG8MIJgMBgIglB00Dvn2QgGGvbg1HiEMJz7T82wL8MRAhAMNOzBqTEOCDTuKyL3eIQzUsaxmpeAQM3y1pePN4NV5Oe3w2r09fd5tfy0PWGXJ/8NG95c7rD59NQ/vuVmy5xbhhxZMuWeMY/85F/+v/+spRSfF/nLJXtOWUudB9eJS71OVfQ6odQ/ndC11tmZZ8xbJvML9fJBf84jqMl/y1++63eeGx61Fw33wAKJTrHgQwlqBDkPhXqIBJgoNGFw+MrXPPjrCkREUKiAVvBeYOK9nQWg5khbpnTIeAbUr8BOIsL9vknTweWOVg5CqoiBmFt+CFOwwYLdoa11LBOs6Gt5cbJVNZfHu7xC7/MB6GyulN5zy9NqUBWR92usRUVhRIOKpop3+mKIx5Dqyl6IR5oHBuVaELRq+gBd5GaVfRH/4GAa0jNW0tqOlfTF58MH6GYJjGbzczmcYZqyHArbHsuh1hbHD8bXYi6jYY9FD2fN4JqaSmy2rUAUifHhzleOki8gfM9TUR9oBr1jzaPKOj7KVnz+iqKw0DgeAjB48eWfmhxFeLRsuEVt8iSL215ObEMqfu2G7QLhBCh8FhG34z1YjvGtk6KPjmB2ldAL/cAaMPVbOJeYj2iTDPHixOa/MprfxxFOUG0dOpJ5a+h5P24evf+i8mRf93lQ6R6XLmqQ6/X0mii0vU3dDwDV1E1NWpJp9oZe7Rf9hxZgSTnSjG0mZrAY77Oxb5OvfKuj6OP7Nt6N0sg7GvUHwMZvfVBFRnI2pf9G1sRvCuP1B/pPMr6N365xXj8FVubvVrFI6Jf8aQnYb3jTZsUcA3qBSAODGLfqCyyc2gNsMvHsjaDS6Cj+++0q9AxzXuT3NroaLTBsnKvkkSnRIpMGFBqStPCkBYWGZOzkby22bWi0LUdsrwk3NeHYrlbA8Q4usDusYOzhuV3qtiQOdWMV4vvYON2JJf3OKIk7rWQcU/hSZhh6I71WRhOrQjWhAhWkgmpCDV7JOryCFWzHICW/0i6ep2JJ2QS62ps3gH2dcg9gaNqO/viIWfsu47bSg9SRrZPGM0spPd86SotQZmtRrPeWeBZlHcu94Z3WaF7pCyKUvbPDcQqo2na1caXSB13c5WNXnoPISfacu2Agt4cle/tdNCz1AMKFunIp+kBM1AUGjSR2x/uRS2sTDNCpvS9gu239qvw0N8gfOVEjhASMtUMCCMa2u2qSQ4Ih0wHDzriu3sxXv9q3ltycxyCZxnhJt58vDBrZwUVIrJt5UXeu4ax+9nmDxLkH24e8QYsP3dp8DnPeqOf70Fr+/+tVrpkzm2q31Cty1qF0obi9iwc1Y1jPuaSAc4Brg7PBLeCDOtK14891Kp1xpEW9LuIssjGYXkmxl7IJfSUp6HVyAKMctFELjobnduVYihmiESYhdhJtDMN9LMIxZuHBsce6xtVlmyMliVNYU1KTURhF1kRqMgqrdAqvcAqj3qe5onD4BhbDdtM8wzNltrTe2osP9wtyUkbGBMyRcXvOg9qsYEaWJK1HGJIfvTaPLEZm5MhbRpITOZJXpGRDxJ3VOxvJg1ZLEqTULp1e0h+pIwZLEh9mzmeFScrzWMl3fvKSnYicTMeLdN8xGHae0WK0jpDjybeYLjrJFZOdt0M3nUeKSe2bSXN/vSVff/3S8byNSy94/HVHaj5NWINmlvpg5nSubp21qozn52JO24yq5oaEaY0kRgvvBWiNKDrr6oVmVqtFqpizKKfIeSW8FCtWm1rNhlYjpJxX3mmS807OK86FTa1GaDlW7H5bzsJvDabdUmzv2h9nDokP0LQP+zsZfnL43WkOKUeckhsPSHln+ly96X9AHaf6Y0j+67Uv98/sO6SL7TXoGBe//ZyPbc6rblfX9mb8t6K8x4E4Po2hrzA/ksC3JiY2KvRCrKKR0HIUjYRWoGgktARFI6E1UDQSWoyikdC6aNBaKBoJrYMicZHoav0vkmBMS+3BtJYmJAwZeV0lCjfNbWOZcELoOl9St9tg1mtUr5n5F5U6TKGY1aVmAdIoGxKxfNk21dpdQG3hhJ/aeRDT2ioma2FlCEEjdLehFmE1bjSWMMH3nkg6fM0hNozryRwmTg4sfIN9oeLVB2UB1tzDa8xpvVhdgKVmthYuIeOyc8DAI0C8rFyGJ5SnoRBgLZv2YtDCNA0JqWUQkYyQpG+lUWFgvddArGwOzXDML+RmmGotqP+Mz4c+LIEhql4BCSeVR0zQJdUiHxRmWVN+qswqAaPbEB1VFkSNQvtouAzrmT3ihU3TBNMC5kpYzepojflwmlIFVKMGvUM4N1SheAlwrQDhRbIBHGtGPO5aiWKFGH/NUOv03IvWl7kSy5Vs52vdqTDx5nWjk/FZyEcoaC4lbg/xIOeDtE7qvWSpIZ5v9+u1CHX1ZW7HtCdJ5poi0SMxjlob52PU4bhpyfm87CunOa/nqxeimuoLkru4u9TqS/++6wFfCnq6TP+1XinrE4dNuzI9PuffMAJkI/4ER9S5Xp2xD2/iz1wvZIaqMnv/9izJrTXedzbUnn15PrgMmtTdK1Z79uLnUGeKcoSU9J5P+8te8aR56hEO3oGh24ISc23sd2D4d0VBpx4wGS+BFjHqnSDOQKQBAE37E0f8h02koQA+zIv64QJ1m0eQzFU+Hiowl3kYSeYHy8PZOYMyBheaHUuM+uQiu8IgqHviRQuf4GcnNfzgH3hpTiJ8IcEs2MCNbzhwc11VJf7SceIrgLM0JPlvWj7gMc8NVmiTUgFrymCZQTf4TiZS/Dr9sw1Agp5eOqU/8DStVvxbVec/CUgwkQ5qzAb+cHV6KOSDn+S8H7+ZwTJxAVta9stU93nlMyZmF+AwLmOMwxjjMg5jiFmZlXipl3jhJV7qhZew/hh/z1nleLhoMLo8LQ40fT/kI1+vjgH60Xo17BL6lK4HL0dYh+b1s29RN0syQ1/k8Ot1XEuHeB7BxqD7lw6OdmVtXFlV1mAiN6dUgUKoA/BT3c7I7yaiVY9HPvzQQqnJI9SJp/okP434Ggi5ySbUioAvIVqbO+PjoGTJOJMcNDPJBbS5pMd2G5r08DNTo/q0flBiTXgSIDbFzfQVjm2qWFku8dOZxzX0aHXFO7IZ0IGX+dKc735xzG5+0e4D4bOrc4doTrdKGKYkWt7wfSi0xqQJrq39cP7gdH4Tlw/iw+hKu5B9exh5npnG8bkPDqORsExaObY+8/yunyTxb+sudKFHC+ndvXyPGgDDuPO15XRBImj5uN6kuerI+nvBnRD6SnZ6FKVm8h/XMOmukn+8kWwL61yjjnYlSLUijsomJTu47nZi9XxQenq5s9T6x6GJVaJmjUSSvevH2XhmUkcc1lajjyJuOh71nRVysY41+NKDdPDydp4u9LzPDVG+HlNuDBD4KrYAW2Ur68TIfQzHw+OYlqm9hrQWWoq+6eBUuru3C+sY2pEEsI1PX08PonfwVeI3GaWNPwrOkvqlmrjIiKMiB7HF/eOJtB+oH7/AHyaDnqsMAlnnsvnXrwRZ+OHnfK5L73+rYTCWW1BWosXlRWAQ299+dVbFlsuXwCC219sK6v8E9Y/Mn98f3q5iTRZruQZpptrcRGRRLV6pM6t23ZrIIFvkmywSIQDh8VvOmqZYO3kN5K2LyKq1XKOZ2nUTkUW1yHtCzVar0bMjBCDze8atQ1aj1Wz1vr4G2rQ9eLA92LZpe7A92LZp26Zt26btwbZt03RyjxBBNncEMYQIMjlcIsjkqIgghhAiPmDnSsin91+xSJO53KOd3HgVoUm2eafOrtx4bUKLbkOIMPfPrHrMZGVjB8kDT4qkSZokKZLvMlmkSbVJkiLJdx3k7ZAUSZPckmsoCPJWxZosqoUkQVJ93CjVW0HVACI/T5VKhVJpvs7PUWTNOOOKKy5lqYZYQq1Gq/Ml5ysUAog8Qo1Gg+HMXAN5W8WaLNZyjWZq101EFtUivw611jpzLSwtrdty5UtakK+wKltcP/NX/mgXsmot11iZ2lVHpI2t/WVPiubAsktSJPmui0QIQJ4+9Yy1bdoebA+2bdr+4s/Vpjb2M9imbZu2bZu2B9Mr65+AXFpcXlzXpStRkpTnQAQhghAiiCG/3f+5SJO53IO2k62uIjTJNu/UWfXYUK3fUNKA/KCTIumPNGny4yuS5ge/rtWufCqSIkmKJEmKpEn48tXL98vb22ac8SoWaZJt3qmzKzc2SUPL9BUWaYbbr/XxmMPJwd1XQvIWSYqf/Fy7Bmmm2txEZFEtXimTZlWbJCmSfNdFIgQgT59x6tZJiqRJJAmSKEqiJAmSKEqiprokRSLLsCwEIHXKD0KWYXn6UGValmF5+gxlWpbh6ZJlWBYCiIy89Zi26eFBbA+2bdoePNgebNu0bdu0bdu0PZjuHBczcziMwuwcBeMwjMJ8Se6S5fzkGYVxmE/vKRZpDu4efmyPbHUVoUm2eadM25WtmiZpnuwy+W+mfgTI5tuKEEGMIXd+9zWNRsvwvO/Wp8pDZen3EktgfUM1SZMkRZIUxTrvWQdH58uZLia1KykSGYbfnmJNVrSZmhk1byKyqBb5Gerh8/Y0JaOy8k0WiRCA8PgtZ01TrJ28BvL2LiKr1nIN0ky1uYnIolrkTaLZikRABEQEhEQEhGT/rdGm7Xfdp3us2iZbXUVokm2e2tnJXbRME2H2Xfeas8jJ4t5f1X+M4uXV5fXl7dMlElr+svixWjy2Wr/+Is9XyIhIyOitYk0Wa7lGM7XrJiKLavFKnVm1q77bFVIKKaWQYkoppJja3RRt2h5sD7Zt2vZpt2nbpm3bpm2fa5u2B9NP/49YpMla3ql2cuO1CS26DU3LNCHC3D+z6jGHkzV3+krIp/OI0Ky1vFO0nWzVNElD0zK9efVJ0cfJ4XA0HA/n0++Ti8U79VeNx4bmWMujoZlsQ4gw98+seszhZM2dvhLyqU+EZq3lsc3krqsZNIPlOZCQEZGQ0W89OWgO7Z360yM3XpvQotvQtEwTIsz9M6seczhZc6evhOQDlRTJ4UswWYz8TkyKZnkLLN9gTVa0ecfHU46mhnZeA3nbYsga2jX80BzV5pUyaI4aSVIkQgAyv2d81DlqsVquVqfD6Xg8HY/H0/HmzaQqEQKQ+T3j45azpinWTl4jn8W2TduDB9uDh2ewPdi2adu2aXuwbds0nY6LhMzIjKbDIaHpLISMiOQDO1dSZopRGMdhHAf5czE3XpvQotsQIsDbr4gsssWMM6644it1McZDk3sS7Jazpqloz6/+/o28E5MiaZqk+S6TRZpUmyQpEiEAmd8zPuoc9fD0+A776NuhU9WzZL4D2LiRwllJi7iaIC5JuE1hhYX0VDNtHmiRUCST//XOtTVCw71XYFDnk1cpyASVuhcyIkkccv8MJVkF/6iqCVlD0lb3OKNObATtvK3Alak0AuLyH8tCL2Hsqjn1I+mWVH6MMhC5V1UUu2akJm6JcdQnZPzUS6DQUsY95vi5x1FHMvmfS0GN0SmOEqmLFZNvxOcRsdC7SkfV1mH8MXoAWbCSYR0eWZVAQlVFAQgu/hUe7azLoAhGg66/e/rHFqsE7kM2Io4UbyWXiGTVj6QcXaoR2gPLIOiodqq/9VRJV1lIFtt+epAWWQQsGOu4VIflujKs+gfJPLx2wiQ/QdDprHve73YNlDegM3vtQ5ej3J3bDJu412+/vekhzCjctmk+8h1nC5z0m8NWptk/7UaYhc1xPlhfeevHhmTuni08DehTTjrp8Eiuzm0xiWv9buemHVYUbdoyH/iMqwVN+clhKsvMn3QSrMLkuB6qb7z1YyIiZ2+W3jZTX+d0J4oUecjcpkRKIi2JoihR6mabNCURVzNiNSrN4bVPZpej3bPbDJu547ff3vQQZhO+jmk+go6TAhdhS9jONPuj3Vjmw5Y4L8RX2fqxIVu6Z2ufBvRxTC79NByOisNKr7lpZ64mehnLfAAZFwUtwZQwnWXmRzqprIcpcV2Eb7L1YyKmZG+WNr0wzct19JDTncqyMkvb8LGdWAampLS0HKQkJaUlpSWlJSWlJaWlJSUlpaUEddcpkZQoiaJEijxkHrb7yAM5bUoSRZqiJFEiJVKiRImSdWoHNN36IJ6SNxfYDqV+FIbuIUhbfb1OoaVdlSP8IIzygkDcIWDLrJC3j/hLTjVU0DODmImIkzTJZFwWaogRWFCiBL2rYI0E2oD+KdOeDv6bPuv2afpAt2K1YrRitKJbsVqxWjFa0QspRusAGxnJM0K3B7x9tskOso5jAGfhDapL3sdrZA8I7brQ7jQt/C8xn/+GPskfnWzlp8bVVwzj6tB8WPj8jVG+auue/7krWuK6ztdm+zPHbrAOrrNQHC/e3B7WmVq2u9MI1emjB0rb9dL24LLbmT6OsfVzW7q72R6j6uHr9mS3EqeSpc9aws6ut2ucbD2Mmb1uFZhhBFv4rKpwxdXV6/o6vIgp2VilR0bhcf1Y4tpWylrFLm/VwfL5K6NLO5rW36e+r5MhPCMEtourEmdcF1i8f2VPf67esXzzyIVV0kd2qKtC153ytW+77q60IG2XHdhGNKNU2FW1exF/imljZelbNl7SfYMzCFPcsrufZanXdFC+WvtqZ5+nn1+/fOTF4ov9Cv/g39cTjAv3YoWLCLDRlHGq+rOFk84wvnGEnTduKJa7qhXXh5TLVZ8htbwGSTc+rqkLlLKGDEVYd5//0HWfCOtdeHddZlhZE8qElCQhS1sFIVJJXBwLBA2GLAFBIThk5kpz0AyTVIYj2AjE6fJg5xPFHDpZPlNHGhZts+qJFueXcWoOF4uigCsjBbBJ2Jm3H4t6q6qnyTuixjNnK29CW+qj5JMFr8mG8KxM2IY1RLTgkPSyfl5MDcJ3bPsvBFPHQekOt9um2dSmH2puOIBkQSFLmikGLEZ+b12uyBy4RYSwud5EKZOC+1sLcGBFuWr5HIK9wcMbYtN4aFfN5K012Sn2eTAcS/jrR+jnagbg9Jj+Syz5rh7KcHfhl+3YgFJjHJUNl0kuvMBnp2xqiCuL5SOjYLopggGnAJDfAXqrDd7YjVZh9WnH3+w1ML1OXlFpNnb8rdBYZFZHXt+Mk5szqI/2G0fnoVjNNYlrLpoiVdEh48fzUx8ZBqqnw+0JMA+pJYi2sHEFbZwCnSB4Bj3dd3hKTebGeRjN3rKDEvrBDo8iHMUS5nDoc+38LCosYWs0WovhOCmNNt8mlyfCemSgiOmxtGSRvnI898oklZkkJJZcRvZbfFhGswWjWWcwAut6o90ULx1J/PmyB116WE9y1n5qGYnRCtB7muawN5libDkbmEa23QAb7p86uX4lNQ3bjLlmytfUlXox3/NuteLR0fK5u0aiXjR+kSNjk4kMzTbbMfeqMijbqS9crx7tfXdpSmiOVBW9e+vie3KOzCL3GY01OFIjMiOzxS9pZIzHZNlreBf672Gy5x42zpvqVstZLfJx1OQiVl3Nu/WZtt2T8rQNzPv51f2txkHNKquT0FhttfkXC7P/en794PRfutg858ZyQK6/aWynIfrS84Zqrnfzuy5Llsb/FFd1pI64j9cYyUK39WGsBnJ7PE1xVSOYGJgVmlGXTWulNbcdNbeDM9aY8SalaF00/ShUb+OzMFYXUAEXyAcXfiAUWJqBqL1pJqaXJWqo6IA8YegvbqCN93wX60jlSj/71kbJSkDeHF5BBGvY9YEvDk0klrszt3w38uLlK00QUNt546x9d4qj67lCl9e7xH4Gh3teTmnqVas3eHfwbKv2+DOVjEXjMlTottVH+ItX+F0HVD+eNB+T4Dze7j00aLedv/dWMapH2ktE/bpciS7f43tpde551iFjog6Wdjn29ZuPS+fjq/Nx73wPDPUz0t6B+UGUgVqIwz2CeSVUtzqFhTJg/d9wb308vUDUGcwTSQGShfNZ8ThZR6/lqR8UhSe3vKJ7UJ1ISddO+wdI+lc9r2G+8BZgM11+LhL6oQNAOjuGqOq9i+C+rAp6VT5rvxGYVi4pGHUVduPavb/aXQp9P2ZsXR32Up2aElq30NqvORcw+vIiVu4JzbY7W+uWs5e81x+wwa7O9NL7mlwNL+4sx9XSecr/hN/qdTiUhDp0ZomlK2ZdUPiv4Ef+AyrpbSkHuyrtwRUMHFjSgTUFrJGOdL9dWUyoAROlJcU8MSlSxdUmqYIHCVFPEkkkEiDGTMKYjDCAxcJQiUSBP2RwwaPLJrKyyTar36OmX7CWGM/jcigEArJSq8K8on/Oa82t79JfhnA8/XTxc9AKOym5Myfv5xM3SnTmlD1bDYYRkozT18U675CeNIxcB78RS/Ho8wIz6nyNn1PUZ7euWKVjghXE2NPFskq0aAChGTUlF17jjFg/eSFHts+ceG4GgE1uKKvQ5lagDJA888416/0Pyn9pS9/ijyuBD/ap9zrgNInKikoqBEu2rI/2w12eHaXPcHu0ze8dnlpBe442jGcuhy0P8quverY+3bRgb/4VQB6U/KBkWP8W0Lnz3AQSZVspi9uWOJPwXANbS1HDUwcFDbU2EedDlROI3ED8OV+CttMaJiCy5kMdSiwVyFCqQURadQe7a1FdAu6IfiD6Z66OuFqcOuABkewnFhwJwYJlFDQbszOZt1xCKl/p3RaesdSjDsdaUPHBL9JAWD6wMf4qk2aMpkhEG4n54mbqY2mLkIiqTdItiSNFQsXPkCo9HFXcKa3CzBrmEQAzlNZeYNNnDoDTjIJyVNye86D/vtbJsCmLOc83XqxFEHsiLumh/jO953rh6Rmq6rOzgrJQ3NaY4JTGSblZOIs7eb6iMcYpjbsy+yWgaG1Jop/wvY4oIYQR69Vv9Cf5Ke0ZcEfkwC+4+Jwau9n8N1dvDR9B3H5btgfLsXDYNrbxvNWNs53xY5/KeUWBjMwjQ5Kv7pUgT+U7kn71oZ2p2dzNUlLwOLSypySLM2jGDfP7Kih7jtsLPOjLjBjHzllhgecrzGQSmLHCNE9SSWaCRkG2WKVjgjli7OtiWSVsIIJZI0aYAiWXVW6hcpawEuUtBeReCZmOb/6b/TXtXzfFXd1amm/610Mu4992jyzDfxb0gXSRH0uU263c/+N+sB31D+iTdjXsW8IMCBQaM5mFz1UW0+Ei8fJwUCz8Pp7OusijyuehePKyLU75bbe6JVZV51ZeUdNvaf4R+VIyVuRq1m8ZeqQ9Rp4hWFzbK4zd8OvPtQzw68dVjYNMtzdMIA40hdJ+U+WoCZ7yYTRRRynMIPdHb70MokkB9jcfbRKXj8xdD0y4CB6gGMOqj8wk6owfgT5j7kJgrp6okybEEPLCqWx7iMYyqIeYJyrqg0TxBZYnoDA9wuPUwyoaPTsxgNNwStu4ogM9f2XEC544qYHkb/myT58bMF/IIxMCotWbpzZSEdmNk5QNiaQMDYmF/yL3yhqrq0iOqzVDsuujhAgavzgPG1QPlL8SVSVQ3RAPnbKiP1yScNHp/MG46C6l8IDvN1Vj2H/K3wC+xyjbMqqXRg7laLC4wVy3ndJR6BgkDiGvVNhHjuF6LFTI7kZIC83jDGkhq4R5KlX/tDNah+DEUnWXn+bTiziJhVZR1Swq8d8J4UzbnvHjTIPdDbeSFouix9kzoe/Q46cV+gA3GlN+xfB/7ev1RaJ32Eav1NRtMjJSQsPIf3FMfvDiaK7iizlBK6taJ0TaSek4IZfNVBqVNtZDenl7i1N5Rb/7WuAwH8baVSOJv8IhV3EQKpANAgTJkAYApAFJIEAHM162L8KFFGMM+jjbf5wFvHoQzxsfdawltuk8l0Oeg7LxdONx2HlO3HVRih5byvUvMxN2/LEZtEQ09JAFBw9tE9yt0Q/WzOERF0/oN+R5Wo7J2MUxBWVm3L7fg6WZ1GW8Oysw8eeGuSBGZoeYmC/kKOymfexre6u1OXOE7zQ2KA/sL8ihk25ajeRO9a1ckHZYV6dcPpOtSop0LW4qrOeQPaHbqbqyIlaZBWQns5dVBI9lMRVemXJ54SmhiuB93DCWgPBe/AQ+6OfKvbzOKMgupgSgvr5plDinScy4nsfj6WZQfzFNrAl6On92jmcPW6MgX72VrcuHQ1SqKzZUIRKZrpZI8F79HIS6bB833qg8Zr2qeQsUlBeN24c96MPqQ+KLZPGw5xtZL5C4JTV6iHl5LYM/09vxInSzrQKgQbiZPvf4kzg0ogW/P5GHeK26kRVldQ/KjGQN41KpJTxQSYgSQc5GRtHYqoTGK09hqvXfi1qf8WnXqa2uA3ZcnLZXe/s96Tj+PIOLDEkc1txpEQoa+8XtITCk8WsN5cm3JLCzidOg9z8cnxTls+vy5ECy6GL48LhLW/qmxCOOrXVNQ0dqKkW+cbKSNWpR6QH6gURFghSkRDLgKI74MExrWAsMICESRchRHFMM8YNJhiwmttWISYMmDCwXbrOAJQQkL7wyYKwBkUPRIzRNubWt2osxNXLKvAmFqvf9Tit4HmxKHu9PVegbxgQt0MKTXw528ckUdBsV9mG/d8KRF8f8yy8NK7Z8TcfzNNyxEDKaRtvW4e0t/6NtW5VgS8zLvquNW8S6GTx5MZA1ikukVvAg6jt4Nm7OOC/Y98sus12LqTVNi0oeMkExW0/Asm1pAD3QlWGnDvjXc/1uhj6M8UsyDTxHnLJ55TXlw0AiH7uPg6mq/3XIRuIJQYFRSill9JgVa/Rg8HCTrUm8XYcFByrsfEm12MohcQ0WzAJv3W9Ml1JKKeWUU0oZfdD8Xi122cohugYL5tiWKxC6kLgwnOn4R6dXTo9C/EtsJn6fhsegQ/wmZx3d0DkkyAXmPmJoNCb8GKBSl/zM7AqQB6phoFhpHxgDe3QMUusr+o7vQvkUJBrPSkWdBJJiOYcWkx3WFg9OHR2tVG/g3dCXwkQ+mYZf4qhRInbsHF3FGYP4RM9YWlBYXJLsnJYNvqvzN7kG9UauS26sYYl7RhmnCmT64dvsEbCkRFI6+iHKUMOROzACyLvZsVhTLFFigOYxS1qk8HDj3jO6qLNy/rfLn49APxZDOj4RkdCcMf8ZC4LD7WD0yt3j54OLKJshXhLGihYOMgDHFVIG3vxVnipey+mJdAlA+vcsocNMXuy9bfBp80MtP9Thx6OVTsDD8jL5EhinFt+njWfFdaJ0+wdCs7GNJyPhRPzYUIy7DkqClVKlTCkqZUt5bTcdJZy6KFQa+ZkGJAqVRn4mgkSh0sjPxJAoVJlFaEPfEq4kKFQa+fmz3whWrNltU9aVw5ckCQqVRn4W4JfxlCKRKJRUaOjnZodqGE1mK/rZThhNZiv5uTpAolBp5GcCylz9CmM77ZjARKM5IRYmFiJ8sdRoE8KjPckiW5YwfWjwF3ToMR33hpinVM5jfogqW0mp1WbpnsdsWY5MWkh9M/Cdp1tMQGVvN4ftQcWsDRBWyeaE2yC7KBGFssXBU931a18C04ChYJ7m5L5i2TsZR72YrlGzMuiNFx3YrtNYzGm+uZRmgb9GY+HFKkxIBQMct1kPlsC3TiKYRdrzRVaLwJVXrrmM8u6la35/681S9M3JH308//ZPeFgIJr9rz/6V7rkejCYQCufX+hPpqIYYDN1r/vHDqAuuwRuhV/ekgTaaFeoxK62jhOSmWw6oi6F5E332EgFFQh2hz91yXSLskf7T4abb6y4OOvn1ea2jtgH0l9/gLxD8yWW+9dIKST8DmxhGMuEN5pIWn7oIH0VZftXJBiddXGVS532TX39dDSJ+K6ihHqClU4S1eislDoxI5nYTV3mgvEje7+PIlA5P1P2P6dpzHAzL8ePs3vvc33lUnWpOlC1cfFEAUV4/qo/lSym1vh4DHHfSHT9jb+Pi2GNKPhkCrjMDyqlnOFYir6VV9RCMUPx9ZJ+fyue+xlrS9Iu/Ka+A5rcAH2j7lQmJiElIycgpKKmoaWjp5CUEQiJiElIycgpKKmoaWjp5iYCQiJiElIycgpKKmoaWTl5iICQiJiElI6egpKKmoaWTlwQIiYhJSMnIKSipqGlo6eQlBUIiYhJSMnIKSipqGlo6ecmAkIiYhJSMnIKSipqGlk5eciAkIiYhJSOnoKSipqGlk5cCCImISUjJyCkoqahpaOnkpQRCImISUjJyCkoqahpaOnmpgJCImISUjJyCkoqahpZOXmogJCImISUjp6CkoqahpZOXBgiJiElIycgpKKmoaWjp5KUFQiJiElIycgpKKmoaWjp56YCQiJiElIycgpKKmoaWTl56QEhETEJKRk5BSUVNQ0sH79ABEBIRk5CSkVNQUlHT0NLJSwiERMQkpGTkFJRU1DS0dPISASERMQkpGTkFJRU1DS2dvMRASERMQkpGTkFJRU1DSycvCRASEZOQkpFTUFJR09DSyUsKhETEJKRk5BSUVNQ0tHTykgEhETEJKRk5BSUVNc0f++myxe7SexiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIftPwd6RD0yqHwNrvz8uYMLumJLWHhb+rIBBdfm0j4hXWvTMsEOewwyxeey42odf36nHjt/3rdMfevzGuUaKO4O/yTOb99/+ZE2/QC9XBG7/HiR1HwyTB7kc3nalF1v1VSTLdm4Sn7O2QF4yNQ/vNiKW/H2HMzDbAAuxd8pTtGqxQapl7IIb/jfg2VBSMoJ6m8Wfw7gnNnsebxnPWqrofI0QIwnxKTB6szSNZ4REkr+AiJjp/tdpyyPVFX9bf/fEKp8Bu/ah2vc0I8V9wFVevI8mW/Xj8o475AjJgPgxmIyYg25qahzBF46EnsnaL/nruXfK8+jTOp/UjCSiBiM+GMd0esDjZ5Vh+uqkxzAccXbbGdLzAtrUMjY6D/BTEg7LKlZBiVxKHQiHZhZUpOBNzYNgoMBo3uid7hQ8uji4ev3guLjcm4uKpuHgmLjbBCSaZdeEN9cEa6kPyDsPvELxD9G7/5uiM3lgfD4RFXakHHbvopS6ReLBciACZi49tH3ygj7M/dgfbD2+0xx2j7ht8d4hWK4qZikXJDMMzhI8iJM7i0KOL0HGyZx3YvQ4eRl2Mlp/8NrAFh5HO+UEnR2LOn0XPrVN8lJAckbz4Y9Cuzdy/mfdsZh3atJm5M+clX1i3ui0Os528Vk8itkheLNS7eV5wqW7C/ilu6N3RWbE7KV9SL/yDO8RehV59jhzZTV6ct9wbyXpHWdX72N+T82L63baYof6O8F4MNfru75GlfnzfU8oKbO3/fzphlXoK/d11bb8V5+P7F1vWYHv+/xAAdevdQG0HcJoXraD/ZnWNtZy4NFqStl9SfRjZjtblT8fHg/Tjd8ZyU69krXVfO4dBWHq5ce+dUCXPLe82f2UySlUnlwYOt3kHOLS0GsdWIqUs/8k1i4H80NPPu/uT30jdn4LOPh6kb9C10qND+4368CeQVxePj4kyfgw0DD88HPb+8Hh26N9DcVfj5v5wO3c4+OHxVOqvlOz6ucQuuto3i2ll+3y9HP50yyX0x7zsuhO/zUujNXP/8shzvBdHu7fnUbHvZ3DZd3PmxY3Gv6vtoiu8kmlNHcmepLtQf312A1aRtuM1co9UoFChQocKjn+omRtMZrv3PeaV08U1pPW59xsH1UJwIj8cE+fTmMEFE/kXuwo80RjAQxcid3tLsiNanSf9CnQ905DBBU0IfKcybRRdQV1f2Jh48yEwkTd0p86XiXz9pgt0GDK4qAmBu+w+cjY1uv6Pk3J1LXrKPed2HB7ALLi+XucaNGjRUA8DCENe0XPjTHh9wipPBw1aNOiga0RDDtyOw/VZhbVBTFzWR+S1EkAnbcinNyy9oUMAFw06aNAggRtisF1D28hOLhp+dd09e5LuQX1eI3Pfme4HYSikfQs0MR6+dFFSFHsiX7iRm3l0b7Ius7cS8fGHNiLhmfWDP9VK8z9EeX75nx2+9mG2jq3eD3n7vf+BE05FR22cxrWXbl6HetJVpoHXkH68xIxo+YlEkCBBggYJfscWc4+5x9xj7jV3mFtb6gsbwVsrYsTxGHLlmxNGN2AVsBZrKub3DxLqkRuFF/wanGtrh/Xl6HOLK+sdTE8aNGjQwCGscvBfLsEzGj/T+07s/DzuOm37z9JRe/4mM90kx+WemD8u5MfGbp+keisZVQ/h0oTYxT5MUVMUbJ6YGDlMZBMsdsr1RiI9acmhLFz9JK7PrmkK500+GrRYZH1E7nLe3MO110fOfeDtQhwZNoG7M8GI4IKmb5PZPjFp9RO53sZjW6ZwPuughcv6iLm7sPmFB37o2A8naR/qoQn5xoQBL9j5CctRgw4cInSxDyeq3qgA9UMssjYiLpx83q9Ri0W6ENvYjZNVf2rPw3TWdyjswtV9Wd5xaa+NbL7Gfoy6kv8eWJm0tb6OZto82ekRwKHJ/HAzv8ii6hy7zA8185MGVOYeXJ+wSR9V+MRL1XPX6uJL9baX+MFnbhFzHfYdvMjXA41NjCwuJTH23T2GJV/GugqFIZd+Y5d57ODCfQ9e1qyLNuShHQvRhTzQyRB2XLohi5lgf+7XPtvMfeaF5rrFbkuLbV4Blplgr0ETUwN0iYlxnsTgR0hqRjMY6So0wlWo2bDUAR4PuVGaOD8Scqs8eX4MxJgjP/oxI5r4rDAd8iOeVtdRi44RaNSgY108tDuZpkDuJn+G3GVuM7eZv+TINJn0++O5u+ue7CTqMxfuRJN5obleY/XQ82nHHzIyevni2Hq5RXYS/xd7vxD8X8Nt9Z2K299oZjM3eG3kOlZxK19OXu+60ZA+5KzD2MFFndi4R473dTNPax8/cedW/qslvVHwA1Mk4TP0e4qrP59nZ74Vakt6zs5ne7OmrgluxPPRBeIH/3to5znT8svaQL3L2yfqo7kK/RvECWC+Bs4P0E4zOJ/OyBaINSe/e/z+OT9J8+XxsplGvZjvxHWuXhx3dZH/RVe90XIzDuf+cTIxvjj6vQwuGHR1kf8l1eXPSZAb4rz4WtVmGnTgkIu59ZxfSdUNZ2b+OjG8YKuj2cF+rIulyDuTn2viFfaJyoUbNvLrDH7wvwqdrze3Xcx88XuqTx918cuCu/bcZq63dHXJ6E0/t/LX/NJwkaM/w3wtc/Q/3eY55mbf2+AC/42sv1rzezl+42M0WwT58FO/0Woq528rWcTp2GVeXcnBwfe7YHEreTbw58NfZ/Sep8w3AI8La8B/5dKP27HzbVn/hb///Gx+5litAx0D+A7gNBvZdMHArItOQOtb6vbncDo3fvx37wXaTJkZyXj4/zY9kHYwR4rAEtARfnmEp15UG5fOe8rAb0vyQBfub+Z8g58Q7gU7kaG/z9Ge6k1buKf6/ceDN9l+gAeHOjoAextPnfWmEf43PP+1f1Co5+W5HSN68edvyPFTXeGHJn9NXCfwb09jsY1UgTOsq5B+23uS+C872U9qxByzJukp9jRnhjvLeyPa34w2GNFMVrZLZ/Wn8DtY7Z6eyPsp667SnBPLs4cGylk1b1aKfKuC3rmQGr/aZQLnWb6EdA7zm+L7+ozsRwbIfO7/ajK33frHB8pjydLK03SvQYOWD5JVGyD8oZNfzXZYEx6EZlR+42WAxKz600rxz9C1t0DFqP3rQfM4e2QMG4Hg1UFlMz6o5uRXiQ4mLhk23XsriYx8T1K4LRHHVd4jYaSTEQUSE/UHOayHId/xAgdeG5PK8epYGSNbNbuucxXvCX85XxFwxf0y1DM+N1eac2tl3ep5FYrPW8vVaz4+A/MrqLm/qOWw3yvMiiaATGaVxVixZtjr+SKjz6n6I45iufhO3gUfoghBmmcwiJBK8UgSgpuY5l79B5qYimmTZhJumhz69wBVkkYyadqkSgKulI15KsINiI3b4hY253uMqRITYzne8fx1MlPpBgdU5fkwBn18f63TqanbLf8Nl4qn+cspFaMy4J57po+aSI5is6poYPR3aUr8uWrCj8786ZXSQnZh5z9Xneib/QRdxZi9M3ZK8mLLPBC//WQgSv8FdL37UVz8VfP2qsLp1Xy+qpB6Rc+vcA/To70hfc/TnukF1NdOfP/Gz+b13o7/hK3sc5uVstH/OZPywDO5wsNDMsrF99H8PHgr/id942XIjVqzuCkoJNrKfIFDYR4+Yf4TRPOBD27wnVm988LrQm9ecSeKAgcRRLScfW7umGOzRv53eWMlRkUPbkmShZHBRSCSI5IXK5sQ25G3IG9Arv2ZeDXtCafQHeZS8OGij4aAkpxmuQpQA2o+i4V9bhc2mDeZt5h3kLGXPPSTh17y8MoZgIEAHJ4SHOJiqAHFUOfLHf6ID//ozE+MW3eU2xUysljY1T12do+E3NNi2PNI02WQyT3IPWz7OT9OXCaQCbZ0CE7GA3A6ziEMlwlkgi0NskqHEC4Dd7Kay479Hm/Qopa29fsut6wJulVlv8pTyxTHrn+AAhKub5ygTR2SQH1Dhv9UG7IJ7G/4T0fmG8bc+Eett2ftxmNsY5IZSfg/QLm2ZfJaTOqNPJV7ckXKhlfp683f3V2NokmTi4sYK8Ejf3PHmxblAUrNAqLkLHCU/Ql4wmivurh0k+CshBNHWaJMTd+9/MOKaxkWlDESVC3JBRQZ0stRf6k3iAVCQBiIBUIAK1AGQkAX0QurMcxlGh6WwRJIeWuAuHRWV7puxduoqBUueYDE5iS04ZSpEFClRp0GTXoIiYhJSMnoR4ucgja9dOifrhaf4qO9dILba2Kz5WJkepzwxNrBlvOLGSxK46Epd4iAQ4YCABUadBgw4QEEAgYBBYMfLHAI2PDCgX+4oJ/ig/286k11P3I6XIx5LqItRqHiNbskUepP5ei38KWD6vGLJNRrkkvO75ifguraBLFuuVCO1l7svfak2GSbVaaTlw4O62uJcSsyRTXd8pSPzvC5o1ur6muk4/CwtNnh8LC0OeDwsLRZ4PCwtHnA4WFpM8PhYWnzhUebFxwelrYe1LZUiCtviBW0jqVNtZRQGFdpi5qIDlOS5LiaWyCpwlvUJXT0huXm169Xd+nQEasz1GPiqCPrEg/wWibpqCtrNHU9crxouVJd9Ej+hnEto2chd8xYfZbM4UtWE+mYay/gR1OX+n2TZk3CrIU8hg4xHWRkpdGRelZkum7NrttxfEiJHI2aLi2hjrrpxZWurEZrCyW7x720yUwYsT0Ep4nmExq2co/RykC5mOmdWa3uhkR49Fx0H0JawD/WOtECOkpl7btaZGDlhW6sGtD3CpEPnvanY/6Gt/K8XrYQievkJaFAerYwC/xo6HO1Qc0fAEFFfb62v0BVVggU1t0Jv2hhCiTkIizOvb7IkTWuZ93q/5EVqq8PZb9HCG04yWNdVZT6fb6vGP5zYpEWITJdofRc3YSuZmDv5M0AWjkti0nbWOmYSXT14KFVP6sFdCGF2hxtPBgGT0ppWU/aNpGOLYmuDjCNmVaYtI1Ox5TKNM9oiEMFcWRAPBYkwxBHJOxmRFqWl7aR6Zgj3a3Z+NFm0zIxbUuVZE49aRHLocGCieUJYWU0liMJd8TBHUU4yHjGwh0+hCcKkTEIRxjh6EN4XDgZxnFU4KCo08LBV1tL4VNOUyjTdrWR/rl1JdK/TndO18lQAk3GVcA9oGrknpH/fbD+k3tasO9KbUpjtQxZsrinFyv1TWlEoU07iGbPiPjE5fLBfaP/3HCf4CfXlVRZWaMrd3aqai5XTPZ0yNV7/3X9T/w/b42MCGgpBhD3wkq5IUIKVEhxMvWzW8Y6ORlDTeZsflGH31VHyU9Wv3KrcbaFvSjFydz6WyOhVP9sFKU8mfdxm7VBhXFbtSxVZlXw6Dgch5t4Ee4mEMlw6OUYMRVfwjpJ+Lcfj8uU9Yjbu8Vc9BJhNUacZpU82KPwCElIWfsIkRPImeP6JpAkkmswBmdYdEwiDeUj8KsYIdKrNViwvUQRjBMTmBsZHBGIEb9gIUikucZNHDei7uIkxmLdrtv8mXBXo8NJcBJCp5/EGnqu/RNOl2tYlJewREuMxIovw4QEJRQjwcHK3qIQoREXqbcYSKz4MmxIUEISKVESFl+Gi2ckhuRkDi/GokCL5Vw2UXp2IzNz1RoOZ2zmUvhxNz/vgcNCol25AwaVcBblxL2zLj1eCBJuUV5wWap+DqrMV4RoF5THXVldCQULiyp7FaXQWzFRZ666LNaJL4MpIYmMUAD6klsYEi0xEiu6t7yKSYl9ba0x9SUiME6Xp5fb28eXrzOcLk8vt7ePL18XXd4+vnzVEcO7t4bfwSwtUaUgtmK3jHMZm7gGDVI7nU/RCgue2K33WthSk3Hb9KCm2zoZ1SyYnq93tAiU719HQ0NiHGVGOy8dtNgX18NceiSn3iw0bkZm5arnoAX4C+u1725aqm4H1f2lXD+Lap1CbSTVUkAN9vG/XGBTu3GnIlUKlkelYKEqQlXKsrhcv83W1ljQ4tat+88yp3ohQRq9az9kxEnjpq6pYgz+HGScaUOxydq+Ar5pdnnbOF84DqOp5GODfLH+DhzPe1UxrvoNp3yqZT052YfRxfZiRvSr6cMjDR2Rcum4o3IrahrKp7YrcFd8rI5r8l3O9bBZiVT1NN3rNYEmF/cGocSaNBOCGldYH9KquLPMV2Xpp9Vdd9knmeEN9gtBjh+vxuCBweoMxX50N6fbqV0nV/ocP3H8jkNEmWbrx2A7I4eh+bbIX/BbAi7nsFM3dP6qOpUxyV3jdg18/GvKGgTaMS74a3tFPcp/VRwuP0J+PWGVXk8IlO6g4cNbeY4hLvIVlk8qj6C6Rlx69rT4gU+tE2oUFyvLenXSglfUNNcGy1M/L51d6Kq9U/VNLPCZi99PwrfetNboMa/svxmkd66vCov/b/Mr1gMxpUJFXgTju5Ji6fH5JNwJsFVm445FVtItV8I0XCKoQZZkFbfqas0Y9h+8HbF69WeudZKALP47KwaD/p24EGm/YjcoG0GJYeiPC7tSh/3LC2yRfGEnvsGzrBX7ATufOo7nfeiGHT/+RNPANa2C6AkelLvlww8nmjbBvju7mrzm3diLq9/l+i6gESr5dxsfSaBclv7j7yp1oRBTloj/1aP6FJ4AAqjpnvhN43YuX+TiVjDDaPhsSvltEVbdusDZ+OjVaeiQGk2FjU3z/9ibtMxovuwB8c8d5Pismb6GBJvG6b1sA2RGY9Qglu8uvDCWFsWkpfnUF4XRY//T7ViM0JlYh9wXEeKgPoWOwiKHn+BWsZote+10jgHen4HujeVjd27HhgaUbHGM20igT4Pny5tY4wnbAaoFQ1XTCnDXmtbEd9Xor5ZdhjZRueaFxI2DGoyS6GRWE2f0mEEaF8aI5MLcT6mtHuOrRDv+SAyup+0Y1ARpkOLQaPAGOYMZzyhvjL/OWKApat4f0F9kZkK+7RV9YD8QZBfs10CDfOsPZxp/xarfA81m0M7578/X3nHs/8oDrc+zhlqflTSqmMtcHQQ06dA3hVEPCOlHRJyi46xcG2lWKdMiz0hTXiVgrYEf/39TBU5dwWT/7wtAdN+u2eXKpcVkqod+lIsD6Qr+v4Jmd6JmI39W+Q9tVxuTPH39E8kYV81plijX9F0ngTPhCv9/JQ8vhjr22a9Er4m2efJoXvEdxNVG+r9pHX7N7/1/mf8f/f+mWUk9G+o/LXrp/4PL9ov6YyaOT4i3beMwy+XI/0YyL2k2mqvmaCaapdlqLpox6XjBfqIlC+AFpu1a289OzoU83620JiTmlmlg7/xeK5ZZOG7HjVvm4VbusItncd7zbXnPVnH5sBTv5Xq+UWkxE5VFEloC6YPusphICFG+4MdRB5fTVLGsUqojukhXaSjNP3Sz49AVq1BcbHtOlGbjuu5h0S7t5CHmN2JvzLY3NVbUb1ncDQFl7VTrFgTlitGzSlL1VLmXd/5o3Uixl8ZE8rZM4w5IvJ4dyAF1DhNfP9Vt/dG4chRhzvrncoN6bAprRjq1cj0ujp8Hm6j2uAyuw1CYkcrWIwZ9e4k1ax2t8NHgLlpWHjmzKdxQe7rsCf4d12hX2fPo+Y8bNxofpZlQuAq+2R9u4jntcGATUHnIUKelQk01uD+rV4EszwITMAtoMTNhO52kDCwLZhvx7remk6bSmxelelID0w6+YvIZVu323Ww+nfmWxV2xyKjpKKfVPW3Axqk5ol0iWV0JCugSzknq5ikDpcI9wY2oZE9oBG0un/31g36+1A76uWsTbh+gYmySG5sAyAqmYwc70IEB6cI3jx4Ex/0pOzYMDwV1v83dkXO0W8B4whp4OMvcaDDUDZcBHN9UPxrbwaZkk9EK+OZMcv06GZmFJ3vCwMXObhs6R6unx+y8e9YGOHPK3Tc5X0z3zu200pCSbwom9oUwpjqY+EeFD1IBpgAF8xEGbwZlNQqmGAUTF75ILTBByPWdbuAEVE/Q+vr4oqYiDL8G2eS1/9ClXHiO/2dCXkRqLE4WuB7I9Dyh9XKZCsmImabyyi3Lg5/iQEVw3O4s5J/9Qc/9a629Xz5FW5CTjK7/2pWR87LG8grS+OBAsRs7X0me6gCVpGBwovCpDFW6pSP9js4sXRVWI0jLJ7ODAaEsZvlgE/LCXtWd5FvdpprZhrOqcPo7umRr79wzYQqhup8p73PuZU8NKHbKacXJDtaKi3HpGuVy4MqTHuwVCYp0ywb6HZxZuCosRlCWR2WHAkFVzOrBBuRFvag7qbeaDTWzC2cT4eR3NMnO3rgnQhRBdD9R3gd/4rvVxvp6q6ky0s1okIs5dphNBcOwana696APs4+Lix82r4SzY9DNnP1wA4jZ6x0k3z7ZMN/k17vLkrb4z+QusE9L7/K3Ai5VD8pyjOrcg1mPzukUGd3cUBis36qpVjg1DXJXhc6WgbnxFtGDydkZ3dPW1r1tP7LKinT6Muy6uqLMiFe/Iel4z+HWmQ1z/Z892z5O4MEtiMF0NRPCEX7C/zqaXVBRJy/NinvfaiiQqSNbeK9wDzf/h5xN4NJvoCDSnJaWmebhIaYRPe7bO2HFidq74A07C3hCbaN0eWqUwhEACKQACCCsAYKtBBqoJKkbdHItEClmAxYDC/kAJsVlHV1yjAyLymrGgpggWNUhbXCRISJMxChFo4NYVcdZuTdmF9WolUue7CabZAVCsYM6049Ydac+uvGZvqHez2e3qBQKNphrcDnwMB/AuvhSHV18TBizHKzHKid20MDEucdFNZHZUislGm67UMd5w31t3onivS7FmWVncp28AaJyh40zbeyN7oqPjmWmy9+r8oZ/p7Aljll8orS5ATcEa/BcGUrdcKL3p++BnH6TkfEGuQ0344QwGxtSia1/7sTa8A1HGzcCG8Xc1C/1v8+L+RPafLJX1wfDTky7f8bcksI84BJEkjcgnWCStYXkrNweywXCW1cKf/DI774vTrZyA1eLgejt02D/1Olv2D2XgDzxYI3/ceaHVYFaIKKP/fV27EtLIQ+9KuqPF3oyTmrayC5W8oLOfCy3Mip9PngF8Ko+7EafYLm8F60Ka0TtesNsx6kr1nCbKNzNd6mWFzHWkvX2ffX+xSPPGGgPufN79S4LD0/se3nbGmb8EXwQ5tkGnJTcePiW221Hv6G5/xjt9M7uMITiT7ooyUqVWoNdIQRJhV4xiPLH+m9JlD/ov6UQKstRw8nhvHdXD6IJIw10T/9pyGoNthyCrFSpNdjKECRZqVJrsFUhKFVqbHVIskqtwdaEICpVs98S8R9ZB6M8QAyC9dR7rh7dih56KBwPn/cYvsevyn6JRWM1gbm56AwCIRiJQmO6PegZvw0CANjpoAdvYeBEotCYvcEAQAhGotCYvaEAQAhGotCYveEAQAhGotCYvZEBgBCMRKExe6MCACEYiUJj9kbHxJdG/Kf9//MMAIAgMCQUNMx5AwIABIEhoaA5k/OwAEAIRqIwewMBgBByVzAACEai0Ji9oQBAGIlCY/aGAwCRaMzeyABACEai0HujBCNRmL3RAYAQjEShMXtjAgAhGIlCY/bGAoSRqDmHiwBACEZh9gYCACEYiUJj9gYDACEYhcbsDRm9JxwgBCNRmL2RACEYiUJj9kYFgPpcyIkdVe9Pt8b/CyItgJCBBACFChgNaAxg8AALhA6074eMCycK16TCLbnlPxgGjgOIf0C4IQlVHoieQlrf3mnQ9AM4AtSo91PvhRSec5Tr+or/r8lVMlYQQqJg9K95PbgAW9Y9dMcj9n8NVEwo9svDRpJDNzwgW5AUFVOEpKiYYiRFxZQgKSqmDElRMbWQFBVTjqSomAokRcXUQVLulzr9V67730O19/6W5e77lYXepEQjOQx/ZTvfSA0xK6itx6iQAS3AN3R468NzKHcRFOboUSsdCpm3ORMZUcKYX2MZCTI4lPsCCnP4qPCaimbz2Pf+2lhxyUPQLTi94RN5NmCzkW/bmH4zQUm+YNze1YO5P3PB/BoDH+k3QXo9vLGvsh0Txecf0PMZBJdNEJ2ZFaSl0Tkthj5uGEo/4/Cwljgqg0teHZKjbvP1kaHFyQ8zLDvoJebKi9FpofLnQjM3mkpZmseeFhwf55Zcss8teDP+857B8RHazklnPHilplJaerzgqLg950H9fa2TcWNW2Z+poKXp+Tt2BIpg8sVc7hUk4nwzWUEo0YKhaFCq5PShYJfWfp0ykgyjgud1oyZztzmdgkodgQyE0E44r5wmnWHZByfoHPXJGBT84vargpkFI0JKEUoVn3OL/KTz93YS0gkoTtBkICRM8fEoRx06zTNPPkGVkmDZA/u4j1Y6gxgw/keyIur0S0F24WvSS9we+tAJJq9s+VXSb3pFuK97m6+DDLV7o2ex7OMLyEAN1wWo7+mmskvzK4+2ehsWNbxAthc9a7KYTGsIJAs2Fpg03J5wsAt0iCq/KUoxcB07aCaQLtcQXQJ1mA76aNBQiAO6zRBykoRlgFhGyQCcy3akJnaaSoHIhH492VXPzuw6K2I8D8wKmKR7CPm8pD/j85NmnZhDF48qqfZ2nDv7rW2z2oi0NMrUCajSS5MuIRExCSmtyU+uAG1q9PMylacEj3VFayXPx+XN8RPPLi7vfLf8fypPLLqFjhgpdD2ex8g1a+OLCqhgAp24MDksT/yhmzBAGIlnxZQIVilTC1ggNIOOaETuPDvXuBxKfg6F158Zu+GVAnoIgL4/nUzmf8OWJX9JGU4trhB2Sh1mlU2m3YXhgRkaZCpMswWkEs10SMf+AjKYliBlVEjyRzbEUOdVcubrzmbg4Yr1p4GA++KmfrtCbW62PFbjUbNa7PqzNPY89ZLraLWGjplxO+bB4oKtk5SXRdHzdTEtwq1WueZySxpbK3rkiimokmvR30qpOTM9X+3qxomWcz6ja87lyVzX8zc6VJ/snYqLZlFtL/Z8I0T12aJP82AJSP7z8fUxKjWpl1+Vy4eL8eXDBXJ5uDqzOo7AVnkU9mJv2OLmVuUB2t+/4i5DY3sVnqWIZU9wcfxNDCt439Dwpu6qcY+yWHcbHYcDVvGOpOHYVGv4GX4WCFR107gdLsRhoeA4IDjvCqXNPV/tiHui4yk4uhz3Dkja9nMqg/ZcUyNabBRuFvlxhXbF7Rcc7BbAtU6NfbYuHssIYRExRCQvUhQtlxbvriMKGkbDwpGgtt7hxuj7l+316tlw2tOTyrPC+jeIi8Kp/wbwAI6wy9OgexxmArOPmlIblAZmZ3J5gYvEt3dbnjHw42jxC5Q8JK6VO+6RkDQlbmzRb57Nj0fnCjM7K4YJ7rcx+owQQ18fNZpsMnRJpEsy6ZKaybaVRRtT5mK3E9hDW3OppZ3U2xH2OW2v7nLEZh55HEwhfrhHeah/748MhQ0x6FCYTxM1yt9WANBQFsV4/BYU0LdI5THc9BLYb7gas4/fsoiWZ8PjrVkm5fZCMIiHJwTdAj2XPHOzgo9eO4mgIqNRZVC8OiZHb2ytp3IbLpqcTdIzCU8x3Vd0gqtWbkNHO7EqykjeNeDjtNZXe15jz9ucXdCPR73zT1ykVZqRa2XqLu8hdfwRdR/3e0sp50nyclAJK21FZRXN/HGKh4dgjRfIXLro7LAgxntspEzkjEpvBHw86k6ul5Ezm64yH9cREyPS0IS7ihW3Ku9eZwbXGh+0W/nqgmc0A2B6zsUORwrBt3z+hx8MdOQdBYFtPitEGF/WQqTVl76IbMjwhsOj7fVrx89Tdx6Etog19BAxzEgIxOnQ23woMgr+E3T0TSPYdoG1LOZYdr6mDHyFjyIz3iKpyUxvZjvXyUnHryPTbsfPzC65fEG3wLAjJlQl/csjVOxJ1d2086SUlwBgmW1ZemYIaFHgLv6mEnmY/ZRdLvCkO0+bi99F0Kt80/H/rRTo9yyb9XufJB/tjIzfxvxH6qSLvu4FZTObAzQb6YwVQYScwTpnVmfzdDZvZ5eo8i+r+Uc6kj0X+SkxmwBxI/PmK9vcUDKUv8kW7eHyA54yg+bMTgZf3wXIb16Zsufv3o3ycb8Z98OU/RuHNgVa4b6JWxM8sVtJxKdoOnX/0WxgZ3VnlfBlPraCzkMSRIkVI2+Otwtse/FvDRoGV+qoFhD24HbOChUz2xiw5/kwQ6BdD8+ioLBrU51784ABu6HbvDAyFNd12eth2bqwDBTH9XC5A8V9G9sxJ1WhHJOJ07psbe+xeCOxibY6UDcUtw/0YEn6EuGuprYWRHEdM8d4nWhd7PbPp18HlvyFh/nMWZnFZ34qM0b54/+SW3hNenPeZ/AW+/bpwQJ1I7d5UWR4d+FN+XW9/t3azjJY2WH48lAmfaicsPXd//pmO8x+CHORGzgeV5jHhIf4i9nlDyd0kT2mtSWB+axopalspKMlt3Eo1OslCkoji+nzuKVjJd4CWRTSK8teo0p+XgZGWlSS2NIUd8ucdrWXkLTltMiYs7FtSZcgR1VOD+Ls9Awxdgn+ZdDYRqCyleDF4vasB+NKQWtus9BIKZ1hdfx3qCyh2zIfj+H+MTEfg+9pRFrMb8YV5Gy6nFTd9TE66UzFqtkSVmOb1sLTtHpSTaoP9NFfXuOgN/CWOpT16fLl7Oi7SvjOS3tS3mHnirVNQptELDlsrbKk0iY0PWEkQWysWBeli4vzD/7wJ59chujbK3reymmnqufA6i5p4Wn6DNMHTzqxUp0mnybX5KAD7DrrVEaqr8VxbVNKm1I8YSlatWfv47ll3ycrpf6frhXqq1jXT46uqOtM0jhTOxFY02ewMZPAFfWg/wZ/LMeo+pAdHcmjwSCZ4rCmvsFJ0sxGnKpC8pAoCE5PEm2c8Kikf2a+i30c0L9vTZYRC5LptElmpE5XOPqbnfE8p2r4JH+aJBFYk8+Knsk+7KemgTab7Jl6RfRkc9xePqSVbuKp12h4kdiuHes5Y1/7HXbANbmu/qTqr501QHqf9IY/AbIe6uum8W5M8LDvN+HgH6UH/BSc9Po2n/bk34ivoAr8A6/cBNAPvB7qob7WqTnXT3gvp0xz9rmGurDO+Jqm3pU1woP/Uz5ZA6Tnk9yT34fnot7LN8e2b3+94k142Bnra5Nx93JaEK+5ArhuVFqWSiEUe9bzfVe7/nYk1W9CeUwOdOrFJ6wAGbmsNjMGqNyDrdgGiXANI4CQCxDuw+joEGPYuo1sbBPbacXggs8atzSKUzazbT37K7sfjwudLNOyLXWxDn/UGQG6cPlyQkIbY373e5ObgW9ceD1ORroUyuHwuT61JQ4j30wNcFIUjFlxW/JgyVDrZHBlIXm+UeBRWgR8MzZp4t/3c93CGtPgVrN+J24zYJYYGm1+J4tWbxoq64kaOlTLmuqaA7i9b98GLimLeqvEciY9X1WrB6WWc3aJWryuQjWu2lZGJpt2Y/U0mvvOYsfzFfypZvBw8VZVMjD4g2UZE/3oGnRBT4tL68cxHf4Ern7KemKsFLZsLesQNtEaDtExS4yalVFrGEH8FwtQwp+6QDTiR/AxPaBi1ciEQY7+h2TV+6Lx76PYulV5z+gHJUA+6o+JoIK5slXupAiLclIyELdb6vCI2gSrNXgxbyOqKZ6XPQD96NEpcwF2b+HA8gyT2+fpBqvIBPZS7HqlD/utVJg9DV9E8aFvvba3GuuzJMRR2jNkx6xQ5aPewYT1dkMGvVydUiL7PmN2peKt+dssOwIZemcSbmZZ1uwmg/D1AVyxjZwJWhTqXU0oLUWJetsaaguTa+vm7tUP6QyX3mgc70ybKdAOqAEkVrsFj0f6AGU/+ufMXnR03D7Tgzp6hJBO6YibmRAaPZBi1zeKUv90XBD/ICEflckJqfuskfoceQtmHJwtQJZAKs/qjqqOao4qXlBvUm1S64IWogaCbrFelVTAx1jh4StiCa1qC+OPktw86WCmdPHlP9aH29NjwAkEqsRCulJ4e+BH7l9pZysCtdgPRZU6aMnTmCe5V8oxSJsLmlzUVQW7b7XM5+rgVZiSujPBcezTE0Qt3ZDtSvHigX6T/TnGoNiEn7mHD4uiTJJQ9qIg68ntAGikTUMfc4fn41JleDALKIPCcfhRK5sSGy/nvAKNN5AXOU++MvWbTG/XW3LlU6LshbyKi8y/pSJjZY0VGTWTs17M/ikPqjy/V9AFnJEVrda7bAQ5QUMFubQ6+diU4rIYrpVLJGQSEguCIDJwHqd8gyn+6TkDNvw6kY8s+ZtWNbkJRLq78s6vG5bHZTv5wHW+WowpLFlBVtY8mWoqzDlZB1olfZ7VpRPL0o1Fn/qxZCvpWkSXlawDQky6SjUimWntjru1aJfgBfth021cB3G1ng7gwSbx08Wjy0Zc0Ngwc0bGm0uQ8pXZnYunS49+uYpyl0p7ka0qduhxHXJYnhfyryCdGh4L2YilMazl1HY2aWi7yYjn79xerLWJlLZ1jOyK26rzk+tRIaanwwAma/nEhaTo04xkJooWeIyggE3wORrjxOdfPGAusqGyIyA3GbdND3q6rZOtmoXp+UZHi6Bc0Y9SQ1I5Kgw2eqAhbbHVKpGcpdIFpDBpIrV7FEO2BYY1vlsAbeVmviC3j4Kyp7iNGH8qCoAAoCCmwwWpHf2BQrZKRYvcGlEbcAZvWI71nuep5kTJjZK1N8Skq1QjQlq7424t2iV4wX7YdBvXQVytpwN40O2ya2+sWvDTxWUjm26roLFh5oyMN5cg5SuzOxdPl5a+jcOaGww6BdENorX3jZsOaaYXwNaVejom09cheT32cuMWKspIYbFNtn5osbWsiHPzMNDga7HLoEd+/dtFkZdIXrv5B8XywY/XZpOQLEVAunAlhYh2kFdMriwZgvLcyGJHLiqFYgpsUKjAGzBli6JsCmRxoIJx73G7rwfLsImQx+5Zoa/nK2w0hIFNhyzxN3yzitFPbCuIDTgDTZPw3JrTlLRT/ZOIHGerdMBRRKUEKCsP1IO8trhaSBs8oJSfIBjPgnKWbMVyLjnzclf2mbxmknxml7fxsi7E/DpRdYNYZUuMqnMtaLrgj6oOz5mfSn3d7uEORkb7ATjKwkxz+ygoe4rbfTzoZwutIHbKCn08X7FFFIGFU5BukVQq2F6wYJAB5Ae/LaBo4qhDiog61iXX//4iW8Jc+AfsGB1z88w716wLomK1DrmW0kp52rPICg/jog6s8AD7VJ4kKCQoJMWaldxy4bKEpLzi0gaMwCY+bZYw60yHRX4hnOc/tHXc4EuSFkZBzkDjFU8yY209iWm9ieFqzDJjmdYjYvDMdZAiR71MdY/kzlbpgKOISglQVh6oB3ltcbWQNnhAKT9BMJ4F5SzZiuVccuZ85yWZrmnP7+LOzifI2zisFtHiUxjfMOf5kh3erx8nGK+DXrkqA7+cSq5bodG/dSGIbtfFGLdwUPX/65s/BFoxxMt3rHwzCOTKS5gbiXVGMNj8gZUERR6ovzXwUZ7mG7j8nE+QXfjaUIdb4YstnjWyPUs2ihShBAqpIFZAWbRECihyuJ4IsLvKsjyEoLrYD3F2/lBKOq7eb/fwItHpWJ1D+TeOS6wFnKVHxm3For8oNkvHRbI45/k2imW+KLbZ5mCDZODSjViuNbdm1TwWtLh1q3w2cy7q+W6tVa+/wco190rA0Nt+q5i67W8e++EB2v/2/R/LU60JbapTYlKdqEaEtHZnA3opWxe8YD+88xU+peu4DuLK9XQADzY172dw2chGsO16p7RlernObBSdDF5cSPii9+hOS576uuJHg05BbNPqlhhVZwGfVMFuF4FtE06s5LV5tBvv+EcDyGBbg/zw20uxpKudoAu5Od5esZO+mK9tLC88uq5ziTLZGmfcsd4jOlt/0AffY2vWuRSX0kV5cu3zdC9Lt7iy59QFHjA57+XJHIK9BcAxixizsTyCrrNnDvnmlSm/2fNY1qFvPkz4Pwp/2yZ/+CBPzhBJbULYhrDa48JFH6TaEMyqHab5kWxaMKMPDPe/rT0uMK3wgHVfhzvXrD1RWFjQuYlavhnNsDYb025bjdq7uiG+ahzWt0/baVuB8dBMSTCbBFMrBBiodn5vKrPNoFPatrjtSPvmk5NSypcaJmRSpsiEVJJGKckMc6v4m9MPYCVeWMTk6U4ymlM663QT/dOawWZ6XT7xLN8If623jL5p6sgK3ldSYc9rtXMN7pHc2SodcBRRKQHKygP1IK8trhbSBg8o5ScIxrOg0DQ2WyiWc8kz5+ZrqxaZNtpd87u4s/MJEftrBw8YxGE+jQ+llLeWdeqAuRZXFrOgJ1ZPYVZvED/DFl9g4Mhnc6VBWINLfNZqqlpaBUy7clt12elfUuCW+EJ1xvaazs1LKRl72Gd52tpSrajHf9bitXHY4XD//mCcat5pvVeKuykoC8btHTxYWuvFWtycFbSeXKWDo5VQzbwu6tXKZ/PNf9jY+CF6KpFzjC6ZGJZshJlCCpaCrkH0lhC10g/yg/pwqgHJCmt1zKVEU7RKtFgP2gtatMa4WksjPNAEz4jg3RRxsSxzASODTBmYGG4twgARwSGf/FTBylZivAQH2WIKQGwAPhuRVlKDBEDUgVvNq1VsNuPJystSsvGOhTNnzjS+0cCJs1z8cx1pFw+pOh3JLZWOAGgnX9NJ7mypVVv+csAaeck1qdYdVk0SFygovxO3WedYYjWjzYtk8S7PV9jXIrGbZbCHJcMpAxf/acLdDLaVE5McQr352tp8O8LO8c3uWPT8nl8izAr8vel4BovuDnima0+c3jjnueY643X6dITTdZCQUZepZiS3rY2VDjiKqJQAZeWBepDXFlcLaYMHlMoTBCIICUi2YjmXnDnfeUmm+ZXFnV3OczTMi04sw7FFT8HoDcbnNd6B1ziBkdXQPns6HismB7VLtr6/wNpQJDVykTOXsFlAmLCqlIYLl+P9B+g52ZoN63HVLcmQNR3ZCDAwj44ypyNM2ajMojukB/p7/VRWMR3QTNeeOL1xzhPxdcbr9OkIp+sgIaMuU81IbltbSzrgKKJSApSVB+pBXltcLaQNHlAqTxCIICQg2YrlXHLmfOclmeZXFnd2Oc/xbbwuCtniUxjfIDATvu+6PPLxOgSVqwrxy6mSZb4YgbNCAzSCNp5Bsh0cb9nr0ai/gqYs/naGYQQW86LeXiSdHp7EQsxXlz6ctE1/qq/C9HxKJlYktDKhLZJqOR9TWWQeuAn9c/5eF+/cR4z3qz+6ODTS73VjILlV9UqXr6kvBVexOee378Q1VqMRF66T0MLn4dfF7YL316K4tXWyzdx0HErzo+Y9+8Rem9vbxa3kfvjYdfuT2v5w3zeTIXJ6WzQmQmyE89L3CssV+hSEELXSD/KD+nCqAckKa3XMpUSrBCtSD9pFWGNcraURHmiCp50WWoZigJFBpgwMNxZA8TK51+A0avS3sjl+PsCymIAlArEB4I2eTCUpSAAQ9cWt5pUaGzxN9EjFu2lkmiqZe0uMfrDUALQwNRaBRm5Gw7X9UcYsbANulgA0uGiEGFWMLEaIkcWoNAIWCYo/8XE3QiaNIcJT8g+QoUyiJkHewM2drweeIBbD2it1D9fNLh8p4hSFdVM/9Vs89kESfZxx/szPcyhp9dYP3gv6MMXaUbJMa2LUxqjaA2DQRaoJoazZUacUzRK0VD54Z2nNcbWaZnjgiZ4qm2iyERMyNMqYienWEqJ6ZXJDnqMnEqG6NCef1htdD7SYos1A2Iaw2uPCReGY+vX6UHLtZE38yn19xNjibC1rFH8hgx0Q+IcfeOCAfxA2kEUaxnuNnWZ1Iqwr2QSI806AGstCWCMDDM9QDEUsgMAHWcRApAAr8FR9hEDPPgas/Q2rHncM+Z6O2jPzuOrBr3coFSF015a+zCKUCyoTQDaA1F7mb9aSonQyKcgo4E3wJ4xR86ucRRBADEkJiAEiKUnIUQXd8JXg1q5sMzmUq5/doGS2a32NZhNPSf1am3WgdaCv7y1xMq4JQ20YqkYADLpINSEoc3aoUsoJm2XornzibWnNcf3onOERn/RUNmVsMMjQKGMmplsLonoZ3Yt0KjmuGqrDF18E0Xo1iewmqDYRx5521hxpVesLhn6XKsZ6U0xajc7eQJhg0wZNbK/ZJ/4aPB0I9CiJJzroUzfI5pO/1Sc6v8PBHU8e79IVrMsJ/Vh3whi7XPGw+c6/H7F79/G1Wbe2HBf5ETIjhkOfssE6zsPt9JHXxyupzjk88XQ/a1Kn8bB3CC5+OqOX4pG+lSc6vUOBHU4e7pIVqIsJ/Vh2whC7XPGMN/kv1Lt3GV4bdWuLcZFaZjRQaFM2UId5kO2zaJbm1SmHRU71syZFGqLksyW7JqlpkIKy17g9wIMlbLcljV2zwiDPV3a62gDbpclSB0nlZQdHWt3Pya37YLGnVrkcOffu+doQ5skuadNI+2Pe6DjzpW78Cln0SGexNDfkOgz1JKbexHyqLqQT+hDZqM1GpzZr2TYKtfn4GTnC7ntdiavMGh5X4FF9Px0TkehrSmKxTZjzRDb7blxTvahJ/F5wB58J8ehp55WPF3tdOevelBx7mxyfVReo3gzTDufqaI8xinrfsuTir/RpYrS9Ss22/0zFfWvmEBxVUR9epcXEwi+5v8uiQBzYfdUgNwTrRT78RojvMXZGN75kZawmkAYSjCQZ2oACSWMkyUgwJpQ/AU1/tJapIVe89SSm3sQc15akHI67WUaXug4BmbpM1SOW2rrRqc1ato1CbTYeMj31uhJXSKQr8CCT/ExIKsaSklhsE+Y8kc2+9RJT/coFt8lnQjx62rmxjhcrntxlb0qOvU2OeImRu2N2xm+vDuEUT+nPU1Hr6lZauYo2Nw4gTPjgmyT5nTGlkc9GK6fSz+T75d59ADt+4C98n5VDaNV3bEq9x45N6pletyieHYl5RuXXTzfjevqJNFyPxm2JmKXVdqQZymYL0tinj3DVcZGmGh7Eww+fMGhAiGuTCjRqMNMMuY4zxuNFv0hTTijwD164IMG3dQPPFDgUXI2djc9YoDt3FBY+aSUDye4FdnqZO07Wy3S7a42JLlptQtP+k5r3i147knpnF91jnLXTfUkuWYQE29XbHBT+flpT1moXulv1ld2uxL4cN7LY3nSx1zKo6H1gGOQp/uIDzQP0oJTh79n1an6HIU95bW9ft2TKVkrzoGHfpEitXdl9TxxqPTdc3+2Q6GWD4zRS7pHc2SodcBRRKQHKygP1IK8trhbSBg8olScIRBASkGzFci458xZnNtV+fvHg81nyX755Zcrv4qacZ/LI8DOwrPjyLN24Tae2zvC8GE26tbNzzb2pddBdAE7IpgEABGTAYAGacVMnkmraVhsctKjtDDb2qxsSC3A9JAe1zvWBq1qe1Ro2Ylxvey2YuBbE9lOZ+8w2XPL5f8vH7nybtB3GgqeoBP38fxBj4WO0Yzac/kifjJlKEIObqAYZWYwms8Gf3142rQfuG1jAXmdcJqI2lgnzqht9MbGU9cBJ5W53i573uf4RRzMjYiCjIOG5lE21cd8lB128Yg+iol+yLMa+llcyQ3XD4XppK0TdkSJSTpUAdcUe24B465z8Orio9rOfRwZmKejX/SBk6fZc6vNq0COia6i6Vzttd/sBYNT5fhahlY3WZ32BFKDPJl01IVZtCO0bVc1VbeKfoTcMTKuFiz5ItSH5ZtUOOquoloBd0AfuVVt7XC2mHR5wak8WjCgsKM2qtVxz43ZtSSN7ZXUb2oli5d3G6OoHxhaZwhDZMKDZGLuQ6rMzbiN1gAvYVhnW2Tu5WhRztB/BWVLW9CNMuHFP0kIAE7zvNagp+YpepOqdXnp4UTyG1wtydxc1mAAnOAkn5QQn4aBH5TQcSobPCTGFJiiUSmm0gNJQKqWUVJu4FD6cLBU8pK0pWLSbnA2NTDOzxiOLqtr8S1cen7Ghmyo+v2L4SeKK32Yuu9HAKjemsbN17ogghdnI07W8cpQocA7FoMk58xZnpHrNL+Yjy2fO5L9888q0uDmTx0/TQvBLap9zod1abUcLumCNfvpKFw0cGNKALW5optzHGfPhtC/skfozp7GBxu8wuizFfECtQ4cVLuMtImyRU8xt1g/qeENqE8CW16PI4//sICx68XnlsAlLomaSYDYJVV1qKlidFgLVINFYVSeKSlSVYBzUQ9Z7srq42ih18CBL5BlJFiPJJBJiyEhGmTC5Zgkh80rlNpIzEjIa2nHYG/lMhWcdx0vJ1G6npNiNSgDtY2+nHLWk4uG5Sl5fC1+p8sId7NpLxmaPTF8HrRao1Yen5DaSNVy8NFKey98OYktDmXeN0TivoCwQt2c8WEq7yhy3yAo7eL7NHi0C7TpT0pfP/CgH/6BYzWIJTImaSYLZXEWgSk0lVVxqoiYqDi7kRdlYDYPQGBUYYwjUjVGAMUZAJRvuTEONlDzsyTRUsykxZJGNrLP8eJGd2u2UFLnZ5+jLL2Wl0uPEUzU41YlXSjoBatJqxBguUt1i1bS20NkCtkAAkAJqAiBQA1AKkOC58cB0+IuAYKctl/sN0TY4M3MwsHDhZ5bFBl5M/LI/IZ8m9D1k+8t+bis4uU/W1/VPDJ+yN9C3uqJy+Lqlyt7JY2O7/PRN+6Hvw+CqiPOJ1QSn8a7Cr7c4qWtNeRTg2LiWG0ACs6yV+q2E/LXiq+4gYm3IiY9jL8jZ8jHhy/r3K3gRxMTSECItkJ52P5GBqjc9YzTNufdfgA/FVzbQ74saCb+40aMvn38Ffa75gQqd+jT3YdrPY/G5QiL9T+8oWoo6dKb2S0jfD2u2iM3zeOa6vQOHBR0fZoSBq3TwWxA56uoBm47ApHDf8EJIB+JlhLaN80vttkjDfvMooowurQ9xq8lLBMfTINDMux1dYfCB1qnEgjn1/Bz8/hFD3JYwQnBvrBnd2mx987WiAXW3TvzEAoHYV1jFZrbDhhfQqiKhevH9l472gpDt2hFm9RQ37oqH5g9lSvOe+1PYkQM5qG7Cb0jiIgbPX97+/2UI2CmgmId8pFP+PyZFl8V7VaP+2kPtDqmR7WM/GgFwvqSOnaMWGNTzWRZMfknyFmPf77TFS5NK98XmZmT+Csd98k2AZeKmIPZytZAsiGcWCTutRalTNew5x4X4vMteqLiLLW2BXExtwf5wzh+MZ2LmMCoq7yer3kts9D4qTH2O3TNAU0xaNjcsEZ2EkidzgWebJnbUQo/6I9SF2rrsriECRJ1s32qKf1YJ/1i7hvfV/nhBAhyMeHK5nzUh30yQJCPU08x9zpBQKHW3qic4v1XAEYOsmfyLo9oKkvq9qWHx5QrBv7M90P/CUXphwoF5gerDhJEKcFLN55w0ekVT40roE5ZC2Z7NIOHNF+yUdoHhnl3cKJa2ZD2SYQEDkE9OHPY8U4pNsBijLN4JToROlfn1Csd9yM06pxeuYjHCl2oayE12fsjnrUMjsxSEmhRo9GHBhTmm02OTxLCsKxdsG5jYhTaS73nhI1/bsJ454XKNudzl6rxHx7eT+OcRCCsvGcwcghFKv7I45epX34U3kcZqrpmBW19zosz3Kpinx3+Pw1IOMdWEfHfU6lCsnbN0q635xGVUijdtWVhIs1KuyiZBL06yJNvi1LmSQohlQYHcre83zDrT6pr/39Kja06e3XGiIZ1YZjzh3+4T0MsM6/tKt3AgrXezGx0qyjNajhgYp5D0xrU4HuAtS4xKampvM+Bxe4MdI6jGeaL2gVftZnQkP/RvtCkFYLA+WWiFQ6ARirzAEdIy6GkWE+NEYH8HIAqi1CnDTCUre9CER8G+LYRf4jKaNDy5O6XS1kasRGJIcW7OGTFMFLynpA7bBr49bOkp8+NZIVR71CWj0vePeNNQ6YTQxQxMa2r2fgC7s9k2lLDcy4QtGAyNlsfdSlvjX5rrqdASgMRvD4saENbF71RTGibcqcFdE/vC31cFhLqxjzAB22b/dRdXamcZD698WdT10WzfEsbPd0uCffdamsX0i1tLMB/M9VZMY3I4W8FmZpI6y6638+xNSx4ZvVFcPBBQ6vVvWm0cL5hegztru+eyF0dxC4PbsguGUTMbL/rSpNybmwxKQbwZ0Y9QhgVwQijaFy6MhN0jY0mAucr2cWUd6dXziUApi0VzNorthTb69ge3PRxW/U/oYqq14MmDoaq7uGYXo/cHxszArUgNR1TRs7ppy1aYA8mi4PetQnnF2biSyzA3pELKeW5yKKYt5wivhPCAcwFJPS4YIUKMFosYsNXSONzixc2XB9bisiLEhK8gnihIiyLjOECdOW4ZKqv/VGKr2aVXlkmdOI0YFKbEeYflg1mhhQ26xLVw3QXoY+BlDKhXDDlqnpeFMmt2R5sbkElImiZ6X/djAQscsjc2+Y9901GXAB3Yv7r7CM8+qN+dbhbuvs44J9+7Gc4oZkNHckqqzGD7eFXpz0Md9S+WjzlbUr/XZnaQY1x9lhxKt1oiqZP5og2s6h3g9Tf27lsSMYKia582kq40Kn1JQC1NrDYK3lTfoYXDNc1AgPTVp5LVkyZKVzbBIhaOr9ewHLmUORRF2wzZfO8cVzpBD6xq1qkrq9/kRKfWTgIfxvLyiT2p8J3uxGDrWR0HcqZkK7VWXY2sw+6YmbhjNUMIbZ3y9+bsGV9i35XSvlIH0pR6tI7XYDKUaMU64965EImODDbi3k5PEhss5l78A08VYq8MCIxIkwFstbXMQ20YEAix7VbrQHMBiV5YvYw5YTBryI1V25HwWY+u3Uy7muixmPBawS9KMHhJKJSS2eP6IDrkEYkNodV6K+qxIYSm5gSDEkmrn/HKE6EB3sV6t+7+V5vVcQcw4sVaJMp2ksiyN1EJTDaqmP7en8XVgE3f+CDxcUlMTuHL7Dkse3ioYeTshBXEVOUjYDN4nAGkWTssmLpVdAWj3XSVsGRzBbvDsa20aQNCtlT7HrehEZS/KvLobEdo2sVXaB3CNS1rc1AnqTjnXp6OMO11hfj214hdaB65oUge3WOHVc9UQPIJGcv34tqm9lmrK6iDLWYJsoCuJekBS0H692Lu0DLuScq/zVkMtMc4AHx5xacS8fBY7GMeQ+NAMAH4lhx011bcUOBoCF8e/bQ2TuuNP5fhcT58uhhRvG3mYwvVBLblY0BN59lfTigV5KxfSj+sqESWXSRnxUC2E/qL8OAGJ4zwaoGAfUqGXrEbm77Tna+8cYh70D67sdCg+u4kEH5ZFeloC4zr7ekL6x7j6MDTjb6Pc3ifWl82lX39kymi3qKnMF5ZIXU91hsQmuDzRSpqpUNiPI4sjoyMcaJOtXgTN17PHymRFFJ2+RiofXkzRYiN03A6YhCk2GP3WCHtFomoZhHUqrJENtwifSU/voD3RDrqNjUxq18auQ887y2Fr2BkJlYpAx2ez61UmLoVdPJ29epxUCCHwNMlaaQibFp8+ucdhwHeVMXV2vi8WG4swor/rav7MJ+jRg+QILG7Zz+lTQCmaqyklVIHD820MVhdQKQdwMNMywrGR2hjaJjtHTwkaMQmHiKw3oIJrqWHW7LzEP9kFzM3tLpTBAldzMhl4KsIxL0FiFmGJVaSLjf2Jgdtr7WUMQyjxRk8lB1oTK2ctX+byLLFCzmwlvRU1cswFI/RFTNuWDp/itELTdAJ5zgyiEWVkoq7tsBvaeOxtOKA44KSrqNetZEcmcnDCOpcaR4INj0kF6mAEeLVF1xnTK52Uz5IbSx5TbasmFLhiSUFQSLIZy2cIfN2Kbw4hgnpBtzwwxsyRBSSD+nu5N3SygYGUe0hVyPrxYUztXRLTCY7HVKDTYk5M2tnSWInyh0onsHikuRFWGta22o+ORtRXdAQhQDX2ThLdnIHF0rfnHZqQKSz47tcvBklq1/KoN/XHHFvr9t3LkFLN9swutZqQzD1lMvkAUNNN3t4b+0Ay+CcH8L7/PiSn9KSWV0USi4fkQbPPLP71LBekEh9dpqxJQN0u5hhv29M9UtF0VENH/GUvY1GwnxPP/foztIXr+6wgansD7WJT29smWcZL0yj/bkbuX7vlCurxw6GND7ueOwBdMkHFSpdDWezaYQBqpDDUQsfxETNrEEubqleYK3IZG6jWGGLHjV8qFUQC/DMGbNqM8PRmzLtvHCydP5b6QGofdcKR1bBCQVbD+Oa9bR1z7XnXFTB8YB8Utvz55YSe3uf1C+0wEeem8LsuRUYjjfZS77bTswR+S6kh/DwJsjKYrzt3xFtinbrxwu0GE42aVLoxXZGW24RO+j04cCKzm4IYZGZwwF0DfdLOO4Y+i+Jdj9PTvQ6J+BT+MxzmtS7aW+7w6xOA8wyshNoj7q+o3T88Qs8FhfzHkDlW6i5DzohIn5FS+l9smehXZ8A22+OCyBwm7m3FGna8Sdv8cdQJ5CUyG9h8i0VGMFNn8QQ8xdJwbDijlHPB7+w09CNML7NektgwjqxxJbFYhXaZAWj9g2tJAZUZHzLlOQ2HEkqe0BgGGuDenY6TjxlSj2dOEoMM7MWS1nnhdS5IdFa7Nw6Ake9XovDDXLiVIykgqsTQYazO8tHjtYHzN4CAoP6k1tI0ujsIyUj+2vxFpX6mX+h5OHA/FRVrWlN5sPMo8QgSW/+FiR0tekCtWJZK8mrKs88i8RfzFaX9SBYoKpaZUY9aF3IrzO4Ssn2x5An5VJGQYmx25fxDoyufuuPuG7t7becju3lVnJUUlYu9pXVtBYQ+LVzjiA5ZbAvI4VuoH0QW8iZcuHs54d5k06v64lGLTpj1A0c7J5K3F3WzvdsQb+Q/bbOHz7EWthwQanH1T0oR4dyjkoRNC+NvdQOMirbbdW/uYt3p9pdeJEbY7snmDxfbLOc/2gH/IXw/f9Z4gpv7v4s2zKziKv3tZRv+Oy0etS1lFj9dgf+4U3DTyWuhXfgf2vS1hiBhO9z3vr47/tpl+3X6OOPCe9rZFbW99L3dbaaVCZlh8gYNShi2CXyLpH7Ra4mpR23Ztw24LYBt2bcJOLbf+5X2M6UUIYdCDVFpwsqkEhRCk4fem1bUzCW1axQyEHjoh2CkHpg9kxUH/fygkkoNLVlIEESFXHiqDf/XJbLOYCBaRiWRSnHmmlK2xOGhwoXN/KkLpV7AZwL4ZwcldnDn3PSkdrj64tjBd61H28wlvbdnLWUJY3zzoUexM4869omnkaX2Tjl/myettoUWsTuXGuk0HJivtK5rxrHJpczjfEh45GM9c7eB825d0AnpDJFH0ZSARPeF+fX6McfRzVStwiEAYmeUJrkdzvX4dTjQZKV0zzaMtgWqd9GuVhbR7MYN/TzXIYua6yf9TIUav9VTE4DPuK0ykkYBbkn68VkwbUg+/VfceiX4FY0X/+ffn15W7EPeyziiPhb0GiHD7dkA91IFkvAo3krGsyn2iMCtuF/mtvGg1sWcNX44/iFj/xpio+QqMpOvR8NvfVCrFwhsX9NV0GPab8XoVA0/Xlsy4oeov38dsa/XsG+gy3B/EZt/NIIvoTzrA9khKlbeHNXpkGspwTGv3Vb/aBXrxuGcke8upXgdbLA3RLOckQgAbhjNMwTvDqpRqqNwWRowB9HFP21fQYCK62KMtYa1RZ6r3EzWq6RDcPgpHsda1Q+5XGXnV8oxp1vZRZCzbA+OGlkcyf7KggQ34DJkb4rO2M0Jcv9BcK7caTO2taLzzLETGWfRp5gJ8udK2TmgnvGf9VdRpcNwF50Km1PRVkaIb1dxxdmHB6emLzk8BrlHVpyIgKAu+TMEgHElBD71VH4KgHHy18IJVI9Ym9D7+BTz3lgmz1/Z4+mvBoiPF/LdGEEAyUCAcpqGE/ter1ADVybZuSc29j79YmCkzvb0l8H4w7QFTO6IHAJKwouXSZO9AoKhzsdG469j5i5JmO6o6tEt9aSwY3aTfCeYdiZ6/rrCI9V1WVnLtWQag3CzmFFSdoYLj7XmwYXoAlS9R0TqpcijMCM3t75KMygeQQQ9q7BKEh7CrRGpVlH0Cpoe9YY2R7cOEKNkgUHFmLMwnF5/BLDN68Jvb23yaNK9bAdGSq7hzuGR2tsFLBAZgYW9/mLoTRwDDpVmxk0i7ED/rU8M/4B0TI7EveQxbRhdBXEIRhwEM+7bdUx3XRadQbtMNzDTpmYPBLZ1CHpmdB7W1rUy7MtxuCz/krd+5tSpeprfbGidfCXcOsWEYMO3dzLVc/I1l7djqv6//njhdS1qvYb0OFgH9HFaosH7jOv9zOd/S6Ea5WrD1pA+tlVxDRNKQ/eAMQSkAfmws2p+tWLK3Sq3NDcbHwDiILL2f99jk/sdC451LcX9OxLDEdsGl89oC3KwXYZjAzqJaw6x2SfyDcRWVn5dgEuDMNHx/kJL35uMNJve8rAxQRzfdR6s+v2CWscVJfcuPICJo3Ddj+SXPPmLSP9q/7fv/2qX/GbKylS0hb4o3z8U0okkS3Tram3lXboSY1GdkIQiCRzOilRWaeThuzEIBBJZEoqahrZSUEwppOETElFTSO7OdJJYEynSTrJLNNJhZpGdsogEElkSipqGtmpgkAkkSmpqGlkf9+R+HUnJiYmNj7wg5rmvK9CMLYbe+hNQqakoqaR3RDpJCCSyJRU1DSyE4NAJJ39URUgksiUVNQ26ZQ1IQhEEpmSippGdmIQiCQyJZV1OmnITgpDOolI5nRSoqKmkZ0cBCKJTGmVTmo26ZS1ZbRjj732sa/97K/9Q/8mMKaTxJxOSlTUNLJTBYFIIlNSWbdjj732sa/97O/5nyQfRiQkJCQkJCQmJ3lSLlcIBCKJTGmVTmvppCG7MdJJQCSRKamobdIpa1IQiCRzOqlQn+ezJpBOIhKZkoqaRnZCEIimdJJRUlHTyE4MQzqJSGRKKmoa2UlhSCcRiUxJZZ1OG+mUNTkIRBLZMp1W0mktnTRkpwxDO/bQm+isjy4BIolMaZVOa+3Qk4bshDCkk4hEpqSippHdGOkkIJLIlFbppEYjOykIRBKZ0iqd1tJJQ3ZyEIimdJJZppMKNY3slEEgks5O/TWhTp06derWD/1xntcgEElky3STCjWNbTl3COk0SCcRiXzOj24BIolMSUV9npcSjOkkIVNapZPaeV7T0A49iUzpJKOkoqaR3RDpJDC2Y4+99rGv/ewv/ZOEbJlOK+m0lk4ashODYEwniTmdlKiobdIpa1IY0klkaoeeZJRU1DSymyOdBETS2R8tASKJTElFTSM7IQhEEpmSitqmHXrKmhgEIolsmU4q1DSyk4JANKXTLJ2W0knFOp00ZCcHAfj8WPxrjCYzZru2Ym1DuyEMRpPZ0gq7nTZoB0ZrB1mWdephZW1DOyLaTYR2GpnMllbWOO2ktTEMyO/Pz0xgpUsiEtkynVbascde+9iXfqnRyG6IduyhNwGRRKakoqaxLeeOIZ0ERJI5nZbSSYWaxracO4V0EhBN6SSjtGrHHnvpkxqN7OQgEElkSipqGtktox16voc3XaSTyJROMkoqahrZCXHGe19BJJEpqc792gRjOk3aoScZJRU1jeyGSCcBkUSmtEonNRrZiUEgksiUVNQ05004WgTDAQ8ypVW6SY1GdkIQiCRzO/SkRGWdThqyE4NAJJEprdqhJzUa2UlBIJLIlumkQk0jOzkIRBKZ8lwfhQDRlE4ySirrdNpIp61yrhAM6SQikSmt0kmNRnZiEIgkMiUVNY3spCAY02mSTjLKc32UAkQSmdKqHXpSo5GdEAQiiUxJRU0jOzEIRFM6ySipqGlsw/nSHUFJaXnIJ2RKKmoa2clBOPOzR6Bd7LHXPva1n/21f+jfRukkIVNSWbdDTxqyE8LQjj30NmqHniRkSipqGtmN0Y499trHvvazv/aP/Wv/Y/9L/5eAaEonGSUVtU06bZVzp5BOg3QSmdJJRkllnU4aspvj+/OjI4BoSicZJRU1jW05dwjpJCCSzOmkRGWdThvplDUxCESSOZ3v00evAJFkboeelKzSSc3m+/P6NUgnEYlMSUV9ntefYGzHHnvp06Qdepql01I6qVDTyE4IApFEtmzHHnvtY1/72V/7h/5tpR177LWPfe1nf8///DVaBIwms6UVdrza0wbthjAYTWZLK2sb2o1hMJrMllbWNrSbwiD4KHZXABPfMYcJbNEDMz5Wz+hyb5pK+YGU8m1h2ReZnm37bdrkyX7kFdWVMfvvZ9xXqNWc7XhWdZRxDlKcGQGnbWJaSmCEMjZu0Iqo3NIENE1mSytrG9oR0Y66bWA0mS2trG1oN4bBaDJbYrXTmg3tpjAYTWZLK2sb3HTuHBDtNDKZMduJJR57WrOh3TIMRpPZ0srahnarMBhNZkusePCxtzUb2q3DYDSZLa2sbWi3CYPRZLa0srah3TYMRpPZ0gq7nTjaKevNRLQToZ1I7TRBx4OPvTHFY08r2PHgY28btCMiHnsaGE1mzHZasbah3RgGo8mM2U4r1ja0m8JgNJkx22llnrC2oW0Og9FktrSytqFtGQajyWxpZW1D2yoMRpPZ0srahrZ1GIwms6WVtQ1tmzAYTWZLK2sb2rZhMJrMllbWNrIbEQYk7xuPPU3MllbY7bSBm84dgsFoMmO2E0s7rdnQbgyD0WS2tMJupw3aTWEwmsyWVtY2tJvDYDSZLa2sbWi3DIPRZLa0srah3SoMRpPZ0gq7nTZotw6D0WS2tLK2od0mDEaT2dLK2gY3nbsNBqMJ3U5LVtY2uOX8mREMRpPZ0sraBjedOwSD0WS2tLK2od0YBqPJbGllbYObzp2C4ZIHH3ubmC2x4sHH3tZsaDeHwWgyW1pZ29BuGQajyWxpZW2Dm85dBYPRhG6nJStrnHbS2joQ7TQymS2trG1otwlEO63U5H+YWHypx3KLqrXPtXJm7PahDWzptguj6e/8+xt/TaeVM1vb2Mq99+8Io8nSymxtY0v3D+Mb8J8taOaHTN9z/Bffq6LR10ak0Wg0Go1GY9PMZDKZTCaTyWRq2Gs8mEwmk8lkMpnMZrPZbDabzeZDPtJ23ACjyWxphd0ObcAMbaswGE1mSytrG9rWYTCazJZW1ja0bcJgNJktraxtaNuGwWgyW1pJbwsYTWZLK2sb2oYwGE1mSytrG9rGMBhNZksraxva+kf6RRR/6jATfnkC8fgfG84/ecm2V0n829h0buzvKhjdZUUBDw3LQLEc07UdbxxUQSy66q6C/xAR3zISRZQKbsJrG4WGZCT5VEMGnemNLvr4cIrxaGHhmMRjrXEDehUf+uH8arRglhS6+MO4Hx3wTa6Jx+2EXP7cxKZQs3PG1barF2qFL6Ep6DM3W14Bf5zWQgx8yDMpAiekmREj+Df0d9QT4xgyPCG+oVsiSnHSpuGDwkNT55TC+YFXgZJgX8V+3fmE8Df8CUUmSS7F49QYb28ctkkT/2xX4/wIL912X0LICUA3kkiFKM9Mr0gek2gKL+N2c5ckvdKEGZEYKWQjzeLFP9hlY5rB+RBSSHjkrlygtoaYoYhzaxI0T5/bi6XaaZOBFuqqrBqPpm/OmZ+PEZZSDm7RaaCSW+RPyJkVccV/UJbC8y/1PRs+oiEssF8z7H4+L4ZiK9uNh/EEGqTG77C4mCyGGVNy1LwBCmO57UyVIhmoCSj6cJ+2CGTqZcFDkxMEkzj4nepMMYrqkjyJxzZiCt81KCLmsAmqhVycdrrM7+hTWn0EU0rx2a4mUaqWhDgy5B0wFU9FLmf1F0XcjsGpoUHSvrQplZLcnLeiLj3KlfaW27Fu+szMkBxklMyKGu80o2nDZ58rUj6KHsb4p2M2JN/1rlBMRmfIsmQrxwZc/vrgwqF04OX87kOEIEUM1oF7eb0s20C2KfGPx1xzdM7E73WUzghMTU7n5FgJJHVs+ui9bvrwamcMKd6n12a4cc4IJ0Wfq1gqBUaioZi+5EEH4XRAD4HLNRvx8TtIXAtbqIdeZZJ8zuMFJk99jhx5ELlBEJKTaBAKvJhhACOrM3lRrCyy1udiXsSMOxY6oI8o98yDlEI+/VjOOigHfhlU3NINougG+J2ls8R2hf6OV38oWWLw1w3iE6zJ+eWrYiXGAYRVo4UqeIRs76p36yCpsL9R+eeY3Y2afQA3gONGaQzuue4knttOZbG+yjpVBblzzMhmfE/caPgMikPoDuQYcs2vQgRlpLZAPAE5/GeVz7D2i7qgtPlICR+KlRSMV8QcryxNYALgXGHioIsydieEL8eNu0QM3cI+MKx8oD7chDjRo9awDE1+2SUsiW1KbGKC7DqRqZTgZHaY9kQpwxk4BjrXGivMQDGNMPMEA0eznHVHp6J9sgQl2K4hu9SKK6SA8jHDhWkyPmGguOKZIRJXLtwJn3IRWZp7rBcoqsE6Ew8skyxdtOW4SKWG4XOHvEZXfB3k6wkempR1E1DnJ3F+Cxdy7cxar6tZDivW7jyDHvKTH0wDIR4pQDNKc6IQxDPDbI1QrREWlCghplByLLDokKE4XUbzwEU4jF2GfCrGv41ijlIOe9C+bDM4Q5Izp2HYT2EOZcFEDo0UVOvZiwzzwuwgDiMBKU5WzIXsw5gTggxqU/IpzCBtNV2KnVMfnNsgLpz8W509HpzfeRhloWYAgTqWiM9WvILBSVLscde8o1MEFe7i5NYRk2PdkCqPiKE82DTPAwgpU9IObG+fZaeoWtNIMbRCDWImnmRTVrUCAQZIFMnVS06VHvwOceKNL7Oo6Dp5UyFKv1aMjrB9zqKooRKPAL8oDuqVgiMXjBqGy0IUNSM8L69y7J/geA9JRmrv678q426EO4iVYtQ4Qyz65FKz0yf6Urh2nfsaAIZGLOaOEEuBEcuHOqXiosJmpuCfirkRszi7Qloc/ieivquvTiixmqVWgDTHEkKlbV3BEYoJiiwlJkSSziTfMKtkZhlmJslqVMxYwX6Pk6a48jCqRCHoiDENKcZjQ4zwj8fF2Y/NRHiOnKiI6qzZx5X35dn6aM3wQX66Z4+6aFqoPaI3Kitoy4WiGl1vS2FNUcY35fUpi4+kkTPrPuTIowI2UlJGYAHZdmwb8JvzO+WcuZerYD8aVcDjTK9A4hAijWq4kuIRqlJkCnwa5/eCapcpFnEg1pET99lexFRMJWnI/iKQQEaWdxdAQLjK67JMHWVMm847TIorN+Whz1mkYNTTVcxIoVLbKQ9I8p7rok+8Z5PiibLkP2N93ZSCuwFcuLzviuyyVkjZZMSQjxQOy3C/cjO+3DGzCCEml2Uk5IOsDyLzRmTjJGecWAsX5O3NjgjZ+eTVFXi+vHX1d3s1hQunWMZlbIsspbJTFll6eeL4Ah338VFGJslS0HXdobIUfKQ2BUM4nHlqPKCE2lPbDjH5NxO8EyRONJxlmrqm9cyY/stbzRRiupYibTSGxTquWSgnnVXmSOGksYQ0M/hHnZEfe7GYZXwWadULI6iDHSJTRa8Y3wZFMDgiBT1mwMZS1Gem0kDO8CH0SM0+gPxI2rYXoT0BRGQ/PfuGeMXodO4YHdkbXMBOG+xLt/L2E37LTqHP5SyN09yEVQKJxPFmlVosY5ZUp48sTU2nDxFTmkyvgyYlcLglEbliOuyMFAyGM5H7uOcsS8b8NIckyvzHUga543gow0CD7kpoNm+JpVTwRbahHhDIAi0Q5DJmZzGMoxKoxSlBhiw5CEgrDZABIqvYZhHuIQ18ohgjJ8VndorVPBQEzS/64GLxKFrTDQSo/Vg25fYzWEzdkSycCdgsSa6MM4WzGRnqmeQpllXGvgXBbf+FgqtjdBrM2aTJaDXHgZZToNWppXWNem8ktYQehrBqEiAZofDgN0cce4sPoeud8tkiPh7cn8EUJ5s4uYXjGJIMKCA5s5xHg93ghgEaCxVXCyVSulTFzJTCTgKmlqgxJujFhjdipTBFgHHkQBVsgUASeGk86aUInaG+AR9/niqpbI+IAkEgkCAEEISIRCAFYw7bSmCmMB6RkZviKuMT6eU6vk/FZUusmSBhwDXQyPhdObuJh3SuWbCMkt/6ydMwOO6BQ/bVrKH3Qn1SRDP7WxiIJhkMvHPOVUOXGm3McvuDnFBnqdiUVUoH9J25UDfacln8WW4HaiykPrSck3OHXkpe+e5XHaM9a+at9IwLT8b48/IFfgFU2TeZvTqyk72WMHfYyztJloSAjOwhDbSV3rtP6iAPeAYjg5HIpIAGkUEkoYTADW7CGRw9PY4svUzxolyzkwQ4rGSlC37ZX5XyYjh2yLb0q/KRHXzWtpdMr5TCg/wPFV9YhveJDLPEImaXerwkoRyKsbiPj5hrFG8WTOw+NhgnnDT765yJPYrKrnS86GAxCyuSnYmWddv+F4uFXP/R0tCWHfKiS2o0izo/2NoQq/wLH/FTeyY5SvxzjUsLmzB9XD5VnF6xWi8dC1d6MRmpIMFxm/JgHnXFGPfuLEd5vqSuM2NOXXlGhvxtQkwhDj60NRUTmg3oG1cobo+FuFb+LIJUuvxyink99llpz4EaMPPQNPus6vJ9osYuelHCYnvZQqXW8e/+l9OJf8Wan0bMJH9V6f9IDuiqf850WRz3X7L8i7KssXGyMBVMCUT1grvxMvbeg+ZB4yGX639BlL8tZcQizvT9Tys2/v3+iHVRfJyJzR7A86avKgc9or657vSyA5p9zW2JxdZYcW8tVR3FaUlmsTRfYgoq7O11gydrFI84dxd2T3Fi9zTLfZ7iVSHrXqyRTXze3dvAfku8bXni/kvvMqzMEy2PPa8nVcCOX3xOTqn5R3/GU+O35uDAHTc8MeKEH1xxxgVvf9EE/p083jLH/P36I2TrwliW/o8YaiXVAl5Y68QcD+1Ff0DUoRk6fOE5MaVmlB8lfmsKDNhhgxMiTPCBFWZY4LYXSZz/2+feMKXvt1q20kNZ8t8MoVRSKcAFtUyMWvLQpb20ZJIGkqMAETCSo2QUSISMZJSU6YycXuU68m+hR7z0GSwunnPH1ulWOfeLeL7RCRWjJwoZeiPAAbY/kJl4vGlFHP6i+u3PXacmUzuARM8WIktWjrTjLz1Px4YXjnypMCX1WcjjjdJgOxe7MJ+f6HdEFM3TayoQDXYexJVsxSgblyS1Cz2WZ+s8t6dFclGo5dCmlMF3w571sKcG+uxNVsCvfpla0q6YF1zZQv2blk4zviPOeQe8/kZZ8GIwfQbYKB7c/PloKfweMOfwNDhXn/s0VGlHQlqNkaoov8ObibhR7ie3pcY5PJyGTtav50N0ny813xKHUIiTpdy5rptNZ59w4TP6bAUlO7Jk0/fISqdtuceluEUBE573NG2JOMysj0lO80Aq8TLSGzB3Fg3g2jmjVAHQjHt6O5nemlewdBZzhQqXojpk99acgbFE4oWao+xyj3DcEkXg71h9PF+YGVD+4ZoFahUmMjeXaLII0Zg1G2UykVRN23D93tfzWGrr1QyMcYO3iAejzxbsQdq5oyN9Iq1ehGwnToB+NSIfcXBGPgtGotD1XO7d5XOgUKo1taTazumhJ08B2o6nQMWxu/G+BYf3Up8inkaM3j1GmTZR2YN4Jaf1B5T22uFfYV/mya/en1yS7F+cfYhsiu8j5gtRDN9tDG/0Ylf7s8Afwe0fBJKimSw2R5sIgqRoJovN0SaDICmayWJztKkgSIpmstgcbToIkqKZLDZHmxkESdFMFpujzQqCpGgmi83RZgdBUjSTxeZoc4IgKZrJYnO0uUGQFM1ksTnYUSIIkqKZLDZHmwiCpGgmi83RJoMgKZrJYnO0qSBIimay2BxtOgiSopksNkebGQRJ0UwWm6PNCoKkaCaLzdFmB0FSNJPF5mhzgiApmslic7S5QZAUzWSxOdgREQRJ0UwWm6NNBEFSNJPF5miTQZAUzWSxOdpUECRFM1lsjjYdBEnRTBabo80MgqRoJovN0WYFQVI0k8XmaLODICmayWJztDlBkBTNZLE52twgSIpmstgc7MgIgqRoJovN0SaCICmayWJztMkgSIpmstgcbSoIkqKZLDZHmw6CpGgmi83RZgZBUjSTxeZos4IgKZrJYnO02UGQFM1ksTnanCBIimay2BxtbhAkRTNZbA521AiCpGgmi83RJoIgKZrJYnO0ySBIimay2BxtKgiSopksNkebDoKkaCaLzdFmBkFSNJPF5mizgiApmslic7TZQZAUzWSxOdqcIEiKZrLYHG1uECRFM1lsDna0CIKkaCaLzdEmgiApmslic7TJIEiKZrLYHG0qCJKimSw2R5sOgqRoJovN0WYGQVI0k8XmaLOCICmayWJztNlBkBTNZLE52pwgSIpmstgcbW4QJEUzWWwOdvQIgqRoJovN0SaCICmayWJztMkgSIpmstgcbSoIkqKZLDZHmw6CpGgmi83RZgZBUjSTxeZos4IgKZrJYnO02UGQFM1ksTnanCBIimay2BxtbhAkRTNZbA52DBEESdFMFpujTQRBUjSTxeZok0GQFM1ksTnaVBAkRTNZbI42HQRJ0UwWm6PNDIKkaCaLzdFmBUFSNJPF3ucH7p89mu/XX+aB0Nt+Y4VSpdbU0tbR1dNHX/3oF38VQ6FUqTW1tHV09fTRVz/6xV+lUChVak0tbR1dPX301Y9+8Vc5FEqVWlNLW0dXTx999aNf/FUJhVKl1tTS1tHV00df/egXf1VDoVSpNbW0dXT19NFXP/rFX7VQKFVqTS1tHV09ffTVj37xVz0USpVaU0tbR1dPH331o1/81QiFUqXW1NLW0dXTR1/96Bd/NUOhVKk1tbR1dPX00Vc/+sVfrVAoVWpNLW0dXT199NWPfvFXGxSVlFVU1dQ1NLW0dXT18NUBRSVlFVU1dQ1NLW0dXT18dUFRSVlFVU1dQ1NLW0dXD1+9UChVak0tbR1dPX301Y9+8VcfKCopq6iqqWtoamnr6OrZO/pCKJQqtaaWto6unj766ke/+KsYCqVKramlraOrp4+++tEv/iqFQqlSa2pp6+jq6aOvfvSLv8qhUKrUmlraOrp6+uirH/3ir0oolCq1ppa2jq6ePvrqR7/4qxoKpUqtqaWto6unj7760S/+qoVCqVJramnr6Orpo69+9Iu/6qFQqtSaWto6unr66Ksf/eKvRiiUKrWmlraOrp4++upHv/irGQqlSq2ppa2jq6ePvvrRL/5qhUKpUmtqaevo6umjr370i7/aoKikrKKqpq6hqaWto6uHrw4oKimrqKqpa2hqaevo6uGrC4pKyipT4NHXU/jP/Ye5/9cVeTwhN5Z6g3ofJuobIbVcAy5vfmqxxDC7K/gxHwLDlNZVtss1UzKTyTRD8traZ7N93u+LUx/xACAoGDgEiJBuJBj4Y+UiowYCgUAgEEixtsPCwsLCwhY2EgwGg8FrAXonAgBPVbiIRQsCAgICAgLiImI7BAKBQIq1BhYWFpYWQoyFAQaDwQXVAgBAgKdQ5BIBCQl5kSkfAqGAgcewMTNDQqZcODZw4XrB4ODlwMAhQIxpYyaHhISETLlwOsoXmMsBgITlwMAhQIypSJMgEAgEErJwbMzFGg8LW7ggMBkUDPxYgY2FAgAAAIoxl8OAAQMGDBgwYDTjgwUZFyOjAAKBQCCQYo2EhS1cEJgMCgYeQwEAAAAAIsVClyBQUFBQ0KC/gEAgEAgEAgsLC/vBxyUCHLfijfkTFBQUFPSLWx9xACAo2PE/rlhzYGFhC8oHAAIs+cHVLxEAGLWIg0AoYOAxFGskLCwsLGxhDwaDCxwAEGDJD19hiQBA0GhFqoVAIBAwGAwu8ABAgIGnYNUF8Ge7n8sUl18ET3ov/QGr4qcivzly+9UjL5BxRS7hP+GRYMPxxauT/WwZSm6/jAM3NJktVpvd4XS5PV4fXwcYTWaL1WZ3OF1uj9fH1wlGk9litdkdTpfb4/XxdYHRZLZYbXaH0+X2eH183WA0mS1Wm93hdLk9Xh9fDxhNZovVZnc4XW6P18fXC0aT2WK12R1Ol9vj9fH1gdFktlhtdofT5fZ4fXz9wGgyW6w2u8Ppcnu8Pr2ZAIwms8VqszucLrfH6+NrBKPJbLHa7A6ny+3x+viawGgyW6w2u8Ppcnu8Pr5mMJrMFqvN7nC63B6vj68FjCazxWqzO5wut8fr42sFo8lssdrsDqfL7fH6+NrAaDJbrDa7w+lye7w+vnYwmswWq83ucLrcHq+PrwOMJrPFarM7nC63x+vj6wSjyWyx2uwOp8vt8fr4usBoMlusNrvD6XJ7vD6+bjCazBarze5wutwer4+vB4wms8VqszucLrfH6+PrBaPJbLHa7A6ny+3x+vj6wGgyW6w2u8Ppcnu8Pr5+YDSZLVab3eF0dfYf9YeHmZiBGYffndNZU/mfjYMbIxNnBn658/oG+yXlH/xy23e6d+MvvrXyz2H6Ob5bECDcJX8W/CqiH1qPfU2+sVwzsfDD3gaN85rUYE+6eS0/s1tgnMVfo3zdz2cvN2w/SQlvfw/AKiyL35sOkPXiZlN6ez7gY5dLde6cuw88Nrx7jKmkcwUa2H6tTg2k/efil8OWl3MUMxvUxHhxt4Xe/6z/wnSy4CNp4aZZatGWfHZ/OtnkPHNdJvG/s7kKsF3mR6gpVlc//6kaIEHMfJn+HRXdLVcGAuVa/u+8v8FLav7gbkTeH9irelRf1IATPtdySC4tMTHV+93x7t/3oJ6YbUeUzLPT4zPxEiLhojR5GGiUztFCD99mcGfzmxteT9q/+gbpPH4WelE6gLUhS3JyU3GlJj/roC4UdVIEqzRSs51TyoUjmSH2brNcRFA/QCfGr+nV/PwiWN/yJOcNcEkVKs+cegXDa//wIIiJ6AeWbSwVXT8INO60V3HjBwUFnctxSFrE9qAtSlLms8wSj+cQ02mNzhGqsUIng+nkbjpR6LQ71YefjZT/oDTysSHC+nhYx14Q8A0FUoFw2OZ5HdNd+LHRWNeC7/5TbTXGkkcTaLuwdFPsBM4STOV4ibwQZ7tq1W4XrQ/s2W07n1d5/QFLOIDZsF1CO+dBkP5dxybG2rmvg8Dflv7YJNXzayjUDbgaMgRTvZApjxeaZpFI+ULN1Nc4EertNAyiH7rM9367D7lcySTv/aDhWUiT7sAqov7A+pAmi5misGQIWPItKVH2tBtZUDTr6+I6IbXWiuZKKqrGr5YG+17RSzCbsWBMhWLYpeZL5HP1mSELHx0ZoXPH5Xjn2+C5Qa8j+fxWLqxhjzSd+ZWUCg5NNCa3i9HG4YeAJ0x0JC3Jq3c4Rr20muoWcWlqR4DanJaAYL27RApxYaLWhdrz6DNZgTh1nVH5LNwDkHcloR5NMo+2fJfZqw9J8Rbtk2w7PHA83SWqr0iYiduVZoCcMFV42GPLYFMvFS4msEAFj9zjFb5QFU6daitgsbLA1ItNrsu2Wgw5jYPVUCY0fowtjol9nNrN0guYVHKPkoJCa+KU5HBs49A5+DVQuzy1NtwPY6Wm0U0J0T0OhXFUkoOawqntJd95pgJi42Awk5dZxWcF1of8GLQPLZcS4NLO4U6ds9NIZUU3dl4t+boa/aRa6VbjcAtBU+HTlRUF55gYclQzT04fRswY+8Meo3EtjqNSTTDoVTH91neJ74THY/uvLBpaeRHlJfIlHwf/RU3SoKGxfPo6RJQ/LdiXWol8r57tpTnWNAdndmlfY5STSPSbJis5JRU9fvE/NCYRbRilI9QLmEk+nm0PNk0UEkAEMfOKtJAxB2vm6+5990qGfqxkfG7gFHbqlUf52BFQLkXsKjXAfMyCfs2nNA9PXC/0QNrsSi6f/sP7piuaTyNITru/CXJ5DCuX4FlA0ZwVzsgsGuCn3/gJ98zQ5eQwUjbqLZlJFXLIk3BWk2BWKLUM2kfmo7Nbv71mJ1KFPYqH4UlwIiw3C8OzFIduXJ4t+QRvzzxVTvH5pTvshBmP/Z9pkL5UT8KI5PJFglSy7OMIiIZRuEhoRhVz8E9oMvdWWBxtjgSZZKqycLLrbyEdrkpWVUreBR5UlR2klqkpsmJILkEu1Wem3PDy8wEiYfvfynA9Q5LscNhj9rSTLGuSQ3QvS9C7SIcy7pcxDkU9+WlIrlEK0AGcaLlIlcTZ6u1oO6pOn4Eu2vHq+aguQyy0H1cjvGEDpF0+xuKDmCdZJi7cjAkiL/KFz5XPDygZGAfZpJK1eg/M+SiaIpQThEDay1WA/9Ek5HChZIm3c3lksLHEshhj8ecw6646803a7y2IhKGuZBCUFHDxEOIE5x4Gqa/sX4doEA7+S1aOFIWqt6mvHpIpBZwqMKG5kFH0qTVvQx7EaeU5/W5ewZxQz/jF5VtmwB5ZdlPzdeFUqxYh+AYcpyXpW90OnBLuCqOd0L8RKdtV5+v+pqtUmlRmKg9/TgV4Gro9ElYkYw05E3ioKxiCJ/HF/elpHppXmRM0syNARd+DDCed9jVFGTE4CtIVVH+UR8fRVtVz+eJ3f/sQp8IVzgBXOGXG6vCuQsiEkAzawf2d7MuHDlCIPTucPkRQWRXalocMbO0wnRn/TewxYMr7N1VAXOZJVXAc7QqlzQRFJPdGkcmbQpM3xSRvkqQejdQ34MzP5drtIULApbX5c/V9qTsZruTbWQd2VIeQDlEdfi1Esj6tPMtbQss5Lx4J6aDKl1SmwHz5koFb9CD28THnzPAQuD3oS9SaWgBt/A1zUw70vYxaCcK27C/S/t2OOn9wxzAb7VC6y0FmPQIaU7StaLjq5fvwVBhdjl9GaYa7B5hP0dge0h+BniFMxRw4pRZY2UuAQsDRfFDe076xT7ZA8SKoBuKgRd+dcTmk2CvIDb1wfhGQXcftWA+WS3TrZNNtFst4vlVy5PP7RtvBeFvYZJABG+i/ys7T5vjQ3DCmQpIF1GNnfLZ3XNg7Nhvc0QW20+Eou3m+yPox8OhCh0E89OXNELPkq8ip4wZv+wdsO0gHzz947Hl7LOhzXWjnUeuzp9E2UoZkcQc7vOsN9LFDFB5LKPZenIelXRwxWm+cuFbjuB65P9vfNDQddBkDBgEbxTNH7tOPrbTdN9Bvo+DhId5EIaz1ZrvkIb89MRGV332YpPOudD7tmhgqFG/9/5c0eFEKhsNsLwfEqxKqHOLtZKO+7aF7eoB/z7zj2LWTK1O/eU+WPKztDr41xlYf4lv6XSs1W0/QYpZMrTrG94Rwo+An73nbzb2REgTL7//q3/REC4ecyrsz705aUcre9bZlQOKNfTJ6kI83B7ELLI70wy/ng4tl3EJslbOU0mCUtFMaqBIKKelceYrpc/d0Kg2R63/f9+CRnQ74vzMOmtV/BIO4G8+4fLmTzJoRwyAL822p6knsIwIHA31S21F93jEEhEk4M4rZ/uTLh2aJ2Q6oaB1UAyOlWUSkNKN8LyrsEmN7jKasx7bIt+ydCMvS836vfUR4mSFUB5e1yqcMehtDmSOoxp9Uib/mCh5OnQyfx27ym7VLwmlPAJO6OfvFQlvILnplJMBixBr9D4XtMrPQlM09+O4mqBD6t4tD4xKs4Gv+AW0BwPDZFW3LrxpuETTDWb8/i0GtLGxXO+gfitAbyPpIP3CMmew7DboU04P01jmOZ/sNrwtvPokU0KjMgdQ2SXK8caX9o1z1kP4ItMUEYgoUaaEHPekF+9Ao2il5PoM51lyymcnVRTthzTvaNO/XAqqDyS46wHpdZO6Degh7dteM1YA1j+oS+hMjLL8/FYuzpvyOWi6w7bbnzabqSunP0Xf5BFphmtin+uhJ5OTFqAtNl0x2tfv54ZHkKFwaL5UMzapUdEzUdpS3R1wm24QzwWwwZubkCYEMNgtV5LpgpKuaxz1tnBpb6EKgrGfOcWcwFw+sc+qFcEzWBBaQrB21rWLYF/W73ANvuCzKWNhhRegGfXZKab9Gpl68OpEg7kvybip040XN/qkXT+1733svzDNbjKUj5JS8SjncvqP3U1lNCZYSl2F21Vh81DJXA96wFNm0NSOqHVh2FS5b/gCaDpJuBrvXIMpP6Q5b7uCx2rMYbee3pMgxONrIs6NqCK5suzx89rvwWeqWgykr8AH4SHQtlnIQZivPFiWN+4Glj4n6Ly6umEeixROqa5wG9bywYpl91wgsJzhlz05LFgxrjuf6cA4lKILfeabrHLzdY1guo9aIsvmVmvjDMcdOl9vTy9vHd3PeQFgAEASGhIKGWd/AAABB6w4ZACDo4S+Fyn4YvpcZmWxObp77gHW63N4+vJ1ye3p583aF08vbh7c7nC5Pbx/enuFwuuQzWluHlV2wCSSNy1nzQp4r9Jw+/lCEpTT/h8f1N200r8YZ4CtysAT36yDu0W739SDn0NhJ0zEL+mq+1RAtAuzBZOS7cDouidxGUiQ3nrQmI56SPklJ3XKiv9OX9lQPiz2mJJoGXDf+nbUIC+SWC/GF3O14qMPHgL0FHjyeyFllEB+v3q5rhLvkVgnqB+LoEeeIegWZTszoZZGSaIck0dj5B2GLL+uvgmr1UG/6IlJmUhGwoUSXPlAzY+rYK+LX8Tp5LC2CPkO4WnyZKU3ms8hOfHoYoc4xE4qRE6mxEZBuF8FmLVptSo4cFP8smWIh7TmucOKpdpckHVIhQjkSP+LbftBjg6a04ytaL36EGf+g0rdnuhF9PllAoyxPwib9hIqnNN5A50U5e8gxIn+cq7ZCdEh4cQzg2IfLgKbKPhJ2e0s2V4OZGg1CfiOCpj6RH3bLakPFM5IFLeWS6JKJRxtPCNaONhpt6G1MnJcqpDjCC6YpMOjjTSpFZ6/KRh2UYHfigAPsNI9tvmOehrwOS5QIYF+u7qJ8ZOPLb2eMfld+BxT2OtVjP9oY7fikMxpd2qx/t9V8g+Qpmb/cnPenTi37pwnlDCjMpW8g+B2ET7fdav+UlcKd1qBv6sHgUN+5//uLO8QnB2ngF8MRF510FQ1wAco7eUeCXpuTsqXwS0wX6KDqHbojscKh40Y9Dc+wJXnP5cgUlvA/PNKUwifElIG60UQ7cervSx+NniM6ygcH/diRR+6eDOF3+CLt5o5zNv6v/uZmKw3t9MS8AbrUCSJQgRGEKOYgLeJ1PK9U41ROY/+0CXO9/pA7QqwzkYLDCMERrGDot7aRl9Hj+W0UuLh4EbsdvVAxUkjEHU9gFyzkFD7u1xSOp+Z0/3xSe/1znToF9Ro0atKsqEWrNiVl7So6dKqq6dKtR6++9K+f/kz3FXMG5i1YtGTZ0IpVa0bG1k1s2DQ1s2Xbjl17L/7/7ncP+g/hzsG9B4+ePDt68erNydm7iw+frm6+fPvx6y/+j9feLOoU1GvQ+GV6A26xdltYqzYlZe0qOnSqqunSrUcvvnXpIw7v0jksWNAhoMeAERNmRCxYsSEhY0fBgRMVDRduPHjxvfmHSWW/kCMgT4EiJcqEVKhSIyKmTkKDJikZLdp06NJ7FXf8b37+22OaWwZMDi083L+xkygvW2Bqzpz3kkvpjJ758K69cb/Ytx+//uL/uN/N19UpfPS9/JjHNrfdomjRqk2p589ERYdOVTVd7SY9euNb1zQ2L5AhaMGBDgE9BoyYMCNiwYoNCRk7Cg6cqGi4cOPBi2/tn2gWcgTkKVCkRJmQClVqRMTUSWjQJCWjRZsO3cwtfJr+eDzQV3GpQ053byCH+zcCYWHssb3m/qwLqKABAgw6kGj0PVBgYAWbwAF35H163dlXATPOjoE9B46cODNy4cqNiZk7Cw+erGy8ePPhyw/8jL9w1/Uw+gGVU65b7NuLg+C4h7RnGHHBNW60B9r9o/uiFqthwyvegg++46+/tBPXsO1MdAjoMWDEhBkRC1ZsSMjYUXDgREXDhRsPXnrzmfNWkL+PU6egXoNGTZoVtWjVpqSsXUWHTlU1Xbr16NW3+I8T51zMGZi3YNGSZUMrVq0ZGVs3sWHT1MyWbTt27b34p5tKid8+Mmdg3oJFS5YNrVi1ZmRs3cSGTVMzW7bt2LW39p8z3X4RJyBegkRJkgWlSJUmJCxdRIZMUTFZsuXIlXenq/3fXb8B3vFQ4AAADwKIIIFcHY+VwwQqaIAAgw4EDDCBAgMLbHDABa/q30v2V8DZMbDnwJETZ0YuXLkxMXNn4cGTlY0Xbz58+XF1pX+vhXxg4ggQTwKJJJFMkBRSSSNEmHQiZJBJlBhZZJNDLnl1/n7GTy/AAQAeBBBBAhkgKKCCBggw6EDAABMoMLDABgfc2i8pyj8uUEiv4ZwD511w0SWXHbriqmuOHLvuxA03nTpzy2133HWv+n98qHJ8UU6B8iqoqJLKClVRVTVFilVXooaaSpWppbY66qpX8P+DCvuNg6ERlhFEjoA8BYqUKBNSoUqNiJg6CQ2apGS0aNOhS2/lPyfy/QIOADwEiJAgA0KBCg0IGDoIDJigYLBgw4Gbnjj9+e9pjjs/7iputLzx+879+KP/zqVbAbk4YefyAb10cW/0YG3DvxMFxA5z6kfTiyvjpg/csNZLs07mI2+4TUeWqF4JD0x7CfeoxxJ6uaaevd/LlG3r0I+KRdPhaDkf7cpaLmL24/vcZaxkocRMyULJpApGyR9au82pF40ZGZkpmfpo1ol8zA3jwWEapfrQtF8/uYNNNrgSYsSYwhCQO97opRXkKDnlWz/eGmMk6PpmdM6h4juWN46EDIr1GJ12bTRNh3qqA4X5jGXBNGHKMP9R0l3m1I/GDHPHDHVL/TTrAXzsDUPf4/ol/MBpd2Xt/YWn0DRuTN263hrjYtEWwDxfTjU1YmcO41VjYDCbsSxYJmcYZj8K2m1Ocjy5CRPGNPXSrJP5yBs/hvLkCWP5GS0jSxg3cPI0mj+JZi/tgDhSTjtc8oQawdKAFX3Qa7X9LsNiPWZPu1FmZTnDeui4U6g/rVQTrhcbRLup1yPrut+cdqKxi7jlnOxlJ816KF/pxobnZrL2PDrtpX7+audu3/AuptioXk3lng+G58mZZ3Zn7rw3z/Ee6Md3nu0zl8Z26dQ4T/4eV9W95rQLjf14hn2BdtGsh/FVbvwoBuqLPt3WgYOHL7f3wBcY8yEHbn1G3kcU3NKSUw3YibN1jjJarPeb6hSegw7G9Sf0EH7UX2TbhCA9/OVOoXFYkuO2LMV5ebvNv8Mz4GPMaS+aJkzxHAen6QCa9RR8/k0cn6+wW8LkBPuDpEdAE8r09GJjKnnHvh+2e4mntK0uP+M1W0uYU8Io1OnBL3UK1V4Ewp5evAeB8KfHTugR5rQbjbXfoJCol90063I++8Z7Cw6TmKWnaMKlvsoM2LoIDp36T327l5eD1eLSUzsGDqf6WhBSlXjvx/FLRvq93m9hX2HabVrtL/b4Ws5h+ktAPfculMn70v4aka80qoea05Fo3DteeWnJy3E06wn57JuheK6/IuX5xdNepoO8/pKV39xRTNHOvb+m5fmUcL6cRVTYWx8c+kthfZ3e++kLZD2PeT4fP/ZX0HyVQT3QnI5DY+/twnVhSvEfJ+Pzb3wU6q7X9Tzk3/rQtK85XOd1jPmYc2sybO0v/vn2T3ROubPhkLa/UNhXm53DOM7tsw93ucRfVPRbEHrK/T5fbw/MHZRO/2lDCcBYB3Wm3R70YO0LYye5M4sGNV+5TIugpwWuudIwB9/neegui9zcm+u3W3NPZstdmpH9WUwnFzO97YVu90b/547pREAUA96CTMAz8BZkAt6CzBmZPDJeV+Cxvq+zg/BQ3+vKbXjs/CwWD4LzKxlcPxze2/AtKuLRyKhNvZlOu5W+10ave1RfFtPTOtPHWULvRqNf/6FOve7XCn7yavF1y5cQXl9+Mk/OunasF9lA5Uk96Fw+ANGP03Gp4j45nLBkzjD4/NRc9j6sB1l/z4ygQGNXXPLv12cd+0H4UzDj5rAlHGK1N1ofvwrM2Y23pRRn5YHeJOGl4ViwPamTxWGz1poEBbsgOntNOcZ3jqQZOAFOS5y2nmw2KKlxOh9sXo3vyXyecDiBeE++rHcQcJjFhW9KmpWxscwc7vnqIMi2qOKIkneLTFxSUuQQzy91Mos5XLyyZOage0kLa54TWxwW0exRHSK/t4SqzS2cppJNl7mp3LtXPCsWTAcsID5JNmZ8HuI5LY/rnAtN2TY4lfKwmxPVPSnnQVbIC8h7G7o8LfOSP+di80EethNVpnzu4U5xungsVcOHH/q6pVeIyavVEJXkzO+zF9tHwMeH1hrQIBeyGOOkfPzv6fvzN5/oe7sxMzbOTz5TmCuUPLbJYVhQcoLaX7AZslvl6R8U3qQmnl281umH21mssTJC31BWURKrSjqJnzuTE1u6drca66zQ/qqyY2gC/5rok4jpLpqv1QaR5/MMJ+Jj4Zz+be4N3IGNprL+t4KeETmEPhMCsOaiiz5DFoimK5qGhKvSRGUodlUErwJPPGCNTNOpP5GNHfENKAWBDRNIIKUKf49CtI47qv6N4aGjSuVzp81ZZQtJAv+YGSbPSH72d4jQPS2jQliFGQgIQdBcOiiQgA0LF4Hka3+n3lHRqQezzzkRq1r3iAA8bQgaonj60OB779SnyToPh2D57jwXO+0HCMgy33yB4vagG4/2S54zqdq4qgDLfaECMSfwE2XcS9l0Yolcv2HvDPWrYmbcix441bVh+CNHnf90VlwmRGeuuUgf48shglL5wO5KHzJc5HytwVA4aZSq3Pc23b8czjO0w3lWygaYoUX7cLNq/u9X3iuoc2/gxCBg7MtYyix/i4aJ5vFewiYdFni04kvCch95Ku/KIquKKOSZ0kcXFowO+VTE84KJaUkGFuvkNRE+v1t0EmQMpyLK3b1vw5C2QeZrPGIRvnHF3+PO6QiBWPmzgbsrk1zjcPdoPwHr+g2pQ0qr16moVkGoGvn5yXZDwEuTNH2FPuM1X1KIs37BMA8+4m9Zkp3nZb8uy0dYus5xhsUhFZs46adwGfXUKN0JHhmrvZHihlOchWj6Qw1ti/IVjadmhWlOhpMap73yXtGsjWhIbDeu3+GztRTLWdZ/1VsOv48S+pEbJZCUqp7sUzflGtk0bTI0L9qo5/FsICdOhdQ0XArVgqQcft/PdB5cXNhLyF3T+DhfqYhG3MJmILygqr/6rQ12tilMy7ls2UtmATn0XEQDIiC0Rwv6XxRPCpG27SbyDSTmfNW81QjQ2UI6TgNHl36hzFfY7VWzjuL0fjWe/Q15sAxa45nLUxT5LA2w0S0+UcVynPZze4KlftBGUsjW/TlPTQf8vsSIAJH4E7mUCpZSSaynuaM8d7FQATkzc/brwM+RBFMEnpoL59KOGlo901n2O/2tUn7sIsEaMUW/VwLlIsOLoYftjj51aFhieZa469gNFWhigInzqDPJQLY/GPXPb7jpecaHtVFtm9L+z/8dlvUyh4U9oFiGyLI7yIBUsJLVdcHOErSbYuLHcvkiWOiHHelxH0A3qa8cgSWevbVvPrGCsa1pL5FDWDG4YP3PLLuVfDXn4xq+Xl6W+q98Rdz5FaoDt6QrFunWka07XKpJpd4ryhm/YIduJNIUy/IK8EIIOPXDDie0xuy5fQv2FDdb/VuDGhohfoWY+sKb82tVyeK75vYhZ4+tFuW4wfVrg2X2k6d8qv/bkqdR/HkU5fFXiKTPi2dPUWSwHnmiHjyruRztSftE1Xt1g+8iuLy2fNxcLsvJQyddT43O+Mnn5/8aOmhhvIjKkEP1raQ5XlxB/uX4vngnz+wnT5ry8QxfL+PRiGpqrUgxJsV4zKOuiKNa5kK8AJ54KfzYV5RkKXC5vgLlS4UPj+37ztneMJfkxOn6Kg0ERlo8vkcsKU5+6taS+9JusRal2i0GnJi8sCculalTY3t1aH8WoNmVxQIiTrThaz+ScWoXEnKLMDFD8V6kBDh54rZoR5KjiCIivfE9NC/MCQInceN9Xy4ragdusPYo4VXouGFLXxRibhJczLQMSLaV8nEffL28l9HvDfqwWF6UFs0TLJ4fG4sYX3L9WDugrDCPvkJvz2O3Os/dljGvvA1bbxM0QhC1glZiIPT6YVV8QOTQK4pL44kXTaP2GIilfuDgiYPa79URO5xWTB5vBS5XlnJF6tgM8E6/3MWDCmnFl3OCaHiwYXU+zgrcLXoPWm/YKBzwyrcBLw8GZAsMcqAL5LcD09ey4FL3oPXGSyADr3weVO8cfJV3F0tX9bcJkT0Al7X9ACe2J+7bxZpqegshl6e61bg8xtLqzkUGAMB2xLZhMmgZ12m9IVp696ChD/jy4NAP1+bQFFc+XKpX+BYGIhrlagTfpXh5nmm/DZ39Th2inaE2Y998ojXyn4jxwlRLdbs1B4Cu0Q//RHjpdmmOZvTm7Qy9rQzRjGZz2tyocbKROibIgcX1Pvi6jKcsW6DNc908mXUljNiZK3N4F+e+BMaTFIO2rR/Q7JMO1QkKRHm9aF7OksXnpJHseg0oY5CTvGzJRtlvlzLyL2cEfc8NL6u5n6YMmKmDVxWP23FNUfQxv2kDgxNj0WVsX3adM5EUfFPGUGd1lzkh9K81oOdsUD87mWvV3oo9UifARbLxanvEl+XD6+7nACZMfv/ElOLLfHs63wUVh+M9HVQplEUwnFRzDafIWtstRuBPpgO5XoZxc0l+ckvMmIVJKFp4yAnWsihYyaCTtaYBkOFw+wqjDyIHzxC2tOuU/oDrfNnWyxb10EI8bMb8TPdbO51385Rwcx9+ZgBuEGuCxp19F0DqE0DS7+EPij3okVWfHoaRol499JrdeLWe/epYMm4bhq/aUpvVWzyHsB/MwROHYDtgE5vpI80e2O12l0xuF/ZSUQC9WAD4HpLRrzD7TjKtRSmRqL8PpbIX7O1HbP31Ck9mGVtGpFf6y8W9YpEpeX/Fj8VMP1SjiX6KStkqMi6Y+rGSppek3/gVK12PKlLsotSzrv78gVn6DJnzy2xLmUvmAp1jJ4xx5Ig5LKdmp1fglSo7Gj4XGueTUVqCiGFJ+T7UmOdXuTkztVc/7GOG2/38KNRuGMLh2GxGkMZEiua9Vk8eZeD4p5dzSURCafuZhl/8LMWtDFAolUDj2K2mFJygnkn/SGmn0rVURQEGgMPi4ceuxFmgiko75vwKQqHBRq7XzMH9gtr3MzksHo8XtFuh7wPJvT50ydFDanxaFQJLkKqKbF6yq/AWBkudl1vGPBGu1Y7h0qJix4UVr1udWfMGhU2oAZ9V3plgkm34WbNcVRSOLOLPZOS7JL107EXN3ogQ92JrBo/j47bl1atlXPp1Cr9mKlNQIsgYms0R9puoi34mUxulOOr41U+zd4tVVcCNKs9qooasb3U4UDY9TBSqbFtmsMcleKGZnJ0Lz4wz45by1pvnM433p4TfRyHfeNhb8wssckbot0CI5lGMLyR8JhgeGSsf9Bghxlmf8cjW59TmiWWO0xN641HhfZVAG6vsc0LDTuW92G75dFqUFudd8yPo4Kfh5AFn2Sxg3tfeZ7lgAIjP2/h2rxrNYw4M02qzE/rpP1tyExB0Tt/aYfQHnUCCudzY6Yxtbm/fXrkFep9A0+cWu/cdYmkgrxsBYj9FdjWKmRV0DnoNJVdClcJ2EVchCZVtIG2Hf4b8abL9HeF6kdJZqlrdtGTvgXcT8K7CebZClMrk5JMf+b2VsEQSJRW5iE/qF+pOz1xmGRU185aQmYd54vP01/b8KmsYijf1ofsMt62vPDcJn3lH9DMJmXm86XU+XSRs5qXMGAcJIDQBWyzSw5HwmQcbEkDzAqgveHenVGxHwmgebyqsxKq2ne+xggTTvMAE7LNrK7TDo2p+iHsj0DuJecDo3S575o32GHijK24m4I8Qh8POMF0CzFtJLasWKPPVGF30fNup+vyPtPzfN/uR5dKFZjZy9F3S+BOC0chgmoqzJc+r5PKABhL0PyVfiAoQIUffnHzAnCheaxHMyUJ0+PBtDfrXRNQILfQzxwf6iyz8rwh9T8Jejqd2zOCijJ1ZU9T7VevwdCxOJshGaiGqsHDKeVN821Hob/Y4zZFvvfTWa1/T4spiIwV6rnzB9kaqw797lCHSh9DoHP8GpIv8eE8sJfLp+2Qow3f/738Zrfwi+NZB/uTG1I0HqgcSwA3A9UAByB7YATiAHhPZcjzHZHF54H15yX/L1lUOKD3WQb0niUqZgQUBO97RzElAQePwkrG1w/Phg18e4ItYSlMqrBbIjdY6qnqaLVOnNmbaMcc54HGXos2p8QY8JwW9Wi8K15bx8pzC/PbNZdt8TMcZafNv7zpjgZas0NT3UYg6xO1tBcXAConICgjPCoeeFQy+ukJhYAVy0MVZ2fZOuvy/+duwUJUwnX2/IMr9fs11EksTBHpRgVgiyVq7UsThVNh0ZQxWK2KGueI2oLVwDJglmmuEKkXeuDJQevNzjXN6qxhXnqGyVNGapT+dWMdhQHJ8uxMDNrA0cWyDWdkVmQjXtnHcI2mtw0B2AFlCXGdw6MtW5iBvF5HIhiRz7zAx+9xCqjXa1tyJanttwE1uo2FTawBkbWX2EhO8cWyaPou5KffgNwpYgiq8Lfh2wYafJuRVlXsO3txwN6DVIDs0SwxZ26oV9VMTBHPJ81yrE4TIqEevppcNMDAssWRtT576NxsdGwNV9EoIeyRLFFk7ypPPaSMMwUb39CGal714cg9PawaehdLvwZObeNo78GB3FWQexnPmyCe9SVyrQCyRXG8QsBezY1JWlGdciL29WWj2MEs0WZuVgWGbOxPtZtdk7GZc2wzBWmJoHoh1sDRxZGfgsLI+Np3TGPaocYO32DWwRejXuXaFFSRjTwkV2NYh4jn7bNUorKHdiXEdZnJgTEDPDsaBh1jZJZtYXdp4nReQs0tpqCQxrLhagC7mCua8o+g2ra+D9tvCeQmfyEto5OZe9Ir8Cwy+CM0vsvpxM36B6a1G9/g94QhJ6yVrF7WiIkLXEg+YL/iIzl2Q89YD0gNGn41be2Gh9Q4WbhwjZG2pXyna61XkC5bZsLWiDH7ybStwGCCu5lMjn/9gN85npBay72ttLpSKuFNZhYfmsqSb8hRW1C8yrhRVhyzHeW6PhkScIiuUfO5GLJDBYuQ7WBLSzSr06Haju2vR/ZfotzEgGYf6R8inAc4BxWvR6U3IIZ1wLILJikf945E9RTjOp0cfTkvUuFYL8oaVezRkxTq5FbdZMtLWu8LrAJM0k6xNymuuPRVIWZU+i00dvLTnANV/XfCdbiYSc0yQNZ9blrED/o3oPvgay2dlGY6TuD3Bg7kaWidjRRYmeL7+QrZoEdAXZexwWUlj9E188xs72WYFUxHSeDddIl1tvWW44pSBW4Ayuc3E7F9ILm0H7A2ZwBfr3KRVaABExR0RhhxOc2TCFnhwPWpvUocxUDlTwgIJlmaYhJIHXBTWNuHwcIYMFOSsB6mf2IF7ppNQLIZa6Pphl6VTYrAnJpPFCS8mFPo7s6AoH7pcwre1vuna63+ghlKfQAmlgBCC0QjBqxUmGDm4wA+7mVPqEYB9BHfilgFyPBy8Pn5XuR9uFJcDA9+PW8Tl4CR+xDxmgu3BlwJkg0yhzEgCUwwOSGG+gy02Yu+GLPKcsxCblwf2ZxIWbiynviZRL8v0ZYr+ByH835lTeu9J+49ygARFxopIRERUUaTd3+HVuXUAr8QnE3d4Ibr18Oog0X6a58XncFGQVdKNJEIwpIQZSQnJkAhzJCaEo8xITlhpoXagBNd6Drw0fUuxJpcZSLUKA4pmYH1mZJGuIKpDUHWLgd7Jyb9srOVOcjsKValQBoq4klIZqtQZRwo86hRWezMW97Xuj83Jo1ex0+x6uO05VFa7iOi57HeA19cnL3fF6c3TEJoL7wRe82uOxriC68yO2xwe23nZgXIGyhxTTlA2KDOQkn6RnknL6Kf3fXnaM9DvG/4L8YXWS78zsdHNzn9Ii6mvdGwHtUdeOd38fh6Q0Vw24PkAWBgCUoKUkAgVUIKAhIQKqSMISAUEJCMlqYCiplZiGdmh5Mg6kiNBlpEUlpAMK1EOyEgOK1mEVVgOW37M6+vC3vU+uzllHSnrPuhzKK74lhgOBLBI9+rTrbBrtaGqqqpRFVGVoyqrqqIqRtWTPJQFV68fu+BdBQSbCc8goFMjRQx69FN1xIavSvPi7yPam4TnZklnXQ3/qJjyA7rBHfrwNPxHg6IHl7IJuwxXMHLChFmx/3jpDTMFVymlMzTBToZ/nDWhFq+AWRCABrnCrcugWg5lwCPMx6zr6W4iqNKxC3zGuMjBbGhMrsM4p1wWmCFGxiyZosLmC2MDUa8xHVuuKOPIeZ9P2DirtAS3U2/CVXYkruc3XbOdXI3PXW4554euXeG4KEbnMJBRZI7zoV92P/JL0ms2lBIGQrnK1XzCzHZBiOE6/kpGnbx3o85uSTPdhn01H8jrkE3F6Z1WfW3bPv7ywODun1gL9RF9NnF12+LhSlcbseHcW8lC+YAyKLlS05tx8kE/NuXKEBykneHDw4zrsA3ateHbHHi0KXhyGIEAXMFPa6+Ieg/moBfMYNaly5jSPAwozx665h4egma3helsCN50u6+fyO7b38DbgzFzyhNVNuD4ptlOHv5x5rFLeNRu/3TtCI+Zj8ZrMVk3wAbM+7jw653uefrfbGCgwkh8VBBfKgvCOAXwT0Fsts/DA1NV2m5iSx7MKvXDSm+8aVf5GWzclZvepJMxY4E3u3RhzdJHmiOs+fDQO0bjnqCaw8bpwI1+XOHljTJNxkrjtKCtar+0g/p6XMX4XwToFhbM9c/oEVGm2nzFCdpGGpXsE1tHDdW8lFHeaykSALl+ej9YQP37Hyv4YRRMupe27wzL4nH7YA+W3eGtk7hwFnf3fM2hWoSJ11HLsLVkIGgYhezdJ3XNWs4zq1mBmdGs4MxqZjRzNMcn9IVoOSIZhWAER7CCERxBhtheduqG6p9Uhtv5MAxgO4vHM4GVtGRMN9mJzIsZO8mxqaJsxO4bLN6+T3vwNVnCar0F1ARDdQGbGUeBu+31mXu/FdcfE4dhuTy7CT8Ow3J5dgM/DsNyeXYjPw7Dcnl2U34chuXy7Gb8OAzL5dnN8eMwLJdHIL2jojalG1O5oS6rMWEQFIuTm+DDICgWJzfgwyAoFic34sMgKBYnN8WHQVAsTm6GD4OgWJzcHD4MgmJxesCdQygYy6/MX1NguwnNoaP+Rv+Eb2R6tVjc3smDcfWchhiuFJoiHIUnhVS4JcXLPejh2Pdb4/NKd/xNuej4TATFRhqPv8+QcGkxIhEFIIRCSIYRCqAANAnJKAznzlJ+MXIlhmn8858FyytIVnIkIzlSsozkSIXlSRaVCsuJ71mA+iDuKXvtb7SUZkmzwnNGM0WzxJnRrORZgRknzaxmBWbONx0rOLuOPO3W233Jo+x+ZTMW3CCSopksNod7Iw6GadlOl9vDbYbIj8Y+GP3HndU/7AIw2WdAyUeo9dMAAJs0Aw4QQIAmpOz+KUG2OUSkrofciVs0BIoVTUyXwp8W9NXjz7w5b6KPAFC0Uw5LmuJL85iz4YazY2DPgSMnzoxcuHJjYubOwoMnKxsv3nz48ktFx/92fPkvoXgmvl/WbHk4fG1+Dx6jXz+v1zue75y4NgrsiZPXMAUTcHAA4CFAhAQZEApUaEDA0EFgwAQFgwUbDlx4zxB+kYMiaHRMH3B68m31zvnYyhX3ieOWulPYCidAeBFEFElkgaKIKpogwaILEUNMocLEElscccWb/9CLYUMf+wG9qOAxPvrt+ezjIdh16K2a3ylA8+trGgQtYaN/ClvhBAgvgogiiSxQFFFFEyRYdCFiiClUmFhiiyOueIsfZg6dZx6OdYNdvhCki299ZuL0PeSsjO3BPur1vt+JB4vBbVCs5/ZsG9J+Wq0PkRMSWxi5jDVvVNz2vsKYU+PBMrzzMVjwhApnvqNmiyKppOJziPj9W9FBFWq3Is9BBwYOg0whB1y6AYv4kV8uEa9TMA8UB3Ivf4x6j3Fb5m/bH2OtPg/6vdTisV2jXQ93Y1t8j1MoBpTLxqcB6YCeOTfgm6MNv2aGDgE9BoyYMCNiwYoNCRk7Cg6cqGi4cOPB+8+0/uo+7vW3qfDmdjzVLqj9dA/ldV/TPPC5k8Lsu7M5+hGrFkl/Zihb/YNngtBBTi1fzIuSWN7ksU89yvBkSkgZAWkklEqTJMk28yXfDGOHXEMISa8QacWHZipH8WBQhJPUQ0FFqQqrmj4As0iSBSkv9+yqRXsl8WOFwdGsg0LKVmfg1ay8MkQKQrqAoUMOkSCtzCjJSdG2hL+SRdkv+88FG4sBms9dIQP/bIdjYibdR5odOauhC3nzZzqtt9TWP9Kk3ddL9ffP+IdJ3zYPuy48J/pPjqKZ+OWvKfa0C5W/a0XzbL0fFfcdb1xcsAuaPsJPqajLY6N8yghIjNZeMIZCUJyExjA45f7PdcgFLKaHNrsE/JGoejNEku8qnNqorW6c/1WX0g2ZRtdcTHV84gaIUau1rc8sj0u1f0qX5IYXIqTFz9eOXrCNlXfsoi3be30kpyu1QqK2lwhFa3n5UIqudxAXtUziD21esNB92wS3bU3ocbTDxpXUqlfkkZS63MyV/RMrbvqtD/tpobeqadRDyFRBnCyuI5pUQReD3qpuCL7IeYVVWEkhf919Hp8UjcSZV0AEMCuHoPzSp5iYQzmCxZgBFV1aHcvUBDJHyaoA7SgtF7IvgVfcxHVKSvF6A960EKNhB/VLC0Scf7YLaZWGkIbwcnqGSCny3gm42nA0pEtsUxUWoypqddvnClHu8mtskkhzh88/tu75iIh1n5AS52vcESsGJiEp2T3KDmCBapC8zVAK0vhU/0nwvHdUUswPjEVTl8NKxyWiaQ5Jp8LkQ3jKMPxCIGs2OBPyj85Gn3EOBIMZQnsXm0OSh1OBZg8syBj90QmhiQ5J9QiABYLigcp8hmTa7AYphddRd+EPStoT4VeX1wDO5P0R54ui8dlsItCu2izN8/ulNJc0wxhInOU5X1M3zKi2MtRTFOzH8gHh/MpSaZYs52vE61uGozIczZh7AG+2rkwXHhUDg2wudJMnJVJGpAt/jJ1khqjQQsYhABvdxcarGWr6eGCJbkVf5cn8Ogc34p4CcKSFuaCDy9vQJZu5SBTTlNX6vTMWv/q8ilRoOFMbixChvqj48BkTspFkRQF6zUmggln4lbCRsTEPnDRLa5zm82Q0GDyTBVDn4QidU/fs4fTuR1EmMZlD9kdgfbg9tF3NWBD0THYX5TExz6v/+sZxgl1pcxsE4Ah4adcCa389t0LjAaVKzpQYiRTUYvdmBZ5wZgmiRpEq9qACIN8d9XvebOfS4g29S89DPw4hxRu05gtLKEizLjXXgoW6g+eYB8VFRd5Ogov5Bgu05qX9VabnvWkhcGdyCqxpfrQ121o+AnaBGABkhX0qPhZEfCg4d0lcN00q5UOyhhZqvTuzmBqBFzRc96ZQli5HHtov5foamiguTACLstJA7l9t1r+7Zgu3nqksEHK7W00bHdPDUUVLZP4GnDyOAIPfWeWWFujVbnnm6Iv+h5ZUX3JDu5G+l9b9ih12KQWIesn7rlGZ0plU2+QWvw4B8mMBOlAQxYnIxaXhWKwQHGPoMnN6HBTkbzfxIVqhRIpgvLtlJ3dnMxcjHo4B3T2BoiFSJNCgFBezAAHc7Xa5MgX1JoQ6xRQC1DggYE1I8+vUy1bVgDfeuQb6Af/98jCna1ZPAh3JqLp/OOH48MK6wNq3TarC3GMxdjNQtwVfuZBoRKovSykpa9ATVXDyRXseP4DGr/OVuOV0h00XnkEJfdutozybvS4oOsK4PWxLs1iVqIvFML5dkP14B3MmuPGXx0l8bouY/7srlxcgniQXnJPiNI9888Ow/HbewVyZdXJMzP5ipmfKs6oh4/7ypPRrF8xtn1fUwPWxlOFEiVtojhSR8a8IjxyBSBwvbxmSNosIgsu7khXFSTd86B11pPbuD9XRU6/huJ6m5zmHtG1fPQHBuyQFd3VZHbppv+K2so7zBfODIRqPo4Fd9KJKWLb3pXFF0BEBF8PCkjpL9HdB1JS7ppkNgKzgUdylDjE/BKfxDsDWW8fFE2ya0ZomRAgs6A7jrhj5dbXi+rDtRJrFgNA2MKXwNAWsCyycYDmM82UW9iEuPPsVUo7KpW309gJ+BK8o2nCCWosuAvHBg06YO+NcnP/55ctt88FwvkvRohFELyNITancROpGlEzZuhztGdlcpM4Ugz88n+PZS0ardhV4b7scGVjGZqJ25pAGJJtxcrS1Ppzm04OUNOOvf7qoA60lfx/mdD1B5lJezx2wy/iOBRb54W6zYCrRWCEZ9z6j8CPHOxThRqSJqD4nWTG1fzwhSqDuiEkTGuYz45Z0CV7sDrz4lWwWHv/UQKYkUKoTDZx6MTnvfwKlXE8BSoOngSlEKs1OJMbImDuAtxO0OozyNjC4Mtg9+ahKlb3GrjkklugFIyfJrmtABRjY0CjKsjFy00fRCKMtmwDkxw51PwccVrjRdgcuilOc04ZEJ4aMfK1oyMHSnF4gmqr40x2JjJ2dqnCPuNTFK97E5j2USGQ8t/GOldm5TE9caJGk4qpEeyh7Rio24vGisXKa+ca/d012obtNQqUXQ4uY/3xv83HkgpTPa+NEehRIjyQFYYmvURRfRWgMXzZ9r7L07ERFk01xs6+I+siL3Gn99n0sMWLWD8otWAGEwpXjr8B9a5dblqVeXWDdK0oW3o/+dbtBguzXhkzcNzaDWNaVSI/aYCwFuvVMrxJ/rJyJdxcs6CgWroxACOfr8Cuiy4fH5cslKUL9sMFZ2mG0PyqqUPehdJW4PyTySaury969fz0QKv36AObMBePMOfw4eCNtYIj3WDVT4iXX7QG8yOFAU0z70am2Cx/1dQr+opEyu4FgLE47rTnN4R7suhfbngKn5IGPy7vgbkhw1XXxALe4Rnf8ppR3oH4dqHR+yLVl82xTp9yj9Qg50p5xzE3UrRheCRt015xgSESlbSqKtW3aZF9Tkn0v9uFArohcvfxhiSZHunOSF+lNovIKfCS8DzzHOR9M5aQheVu7Ok6L5f9XyFtY10VAhSKiZq50PdHV3Rz36DCptqlYbJKizrITLH5Ec1yCz3Q0iccHrmB6JB7IaO8HUxPZA6BDZIx+R2Ycwpr7iW6/p4NtqwUktzhCg84qAAI30+U8sti/C2z78sAtCfekiLdMBne1HpCnADUPIrgKXz5DvsgO1UtNX+E/0ymsW7VvSMjb1CxOhUBhxBdCATIBONu7rX9ANEjT1MuMD9C/nCgo5go+PPyEcBLeg9Gtxq5KqnwtnoJAXFWP18fcI06x1iMzjmouaH6/r6/jqtptV1mYuSNlWFtK3ZZvoQPO6Oh9cQxSb4TVmLWMJ4qLQEQquuNykIMWTKOItURYuyPTjN2QgFbRg8j7BWQz7lTvKIDwQVM4Belizd8Qf6IMC3UVxFBcHi4JlsTzosHj9SgMSQvcPAqsYz6v1cQJFv/rlG39f4VdrlruVVzfK+EmVxPuC8GLlB/qKfBusUMQLjw0v/Y+IN/+cFqMQqXbDKnXBotm0oG0zx3daRv9cWCmnpc84poiI6Gp1x6210W8PgehZxt7rzW0L1RbE9FJJXJEwoQFB2eYHLwEVV2cuUspN1bLo1ssxDDJTbRxN91/MAtdQxvLmgTPGT7QPAKBktXUrzSfIEzPLgdpz94MIoWbQnMehQd1N5VlxAgyh5SqYBvTjd6/IRk7P/FYDF+cjApvfCwIxwcmSnqTzhmewHfJj5izSqOZG6RPltmKT3Rdg9zxjhs1t3rcIFEX+hKfwJATpXQfe8QZQcI51g9y+4j0UAKN+YoYK/5HYLdu2eeXzmq53svyi84mLwfmEDtk1fJCRQ8+hK7TmtFraMQkoLFjABJQeKoqY0fN1U4JPqapB8FU+F43jqhTfPiKxi5FDpQIIzBcjWeYhT4GT1DUl8/9VefSwPIsiw0Sx9FLZCU+nVkqFN/URLrTnsptPDD1SzK4KzvGVLL8SNgJ3sOJqxW9kTZ2kauDhf3AtH5L1NR9OUCfI4ON7HbeuyEem0831W4/XpeqbxfaVJusbnzvR+jqBPyyFign335x+TXHsuTGGmwfH6RFnCvMEdTggiZkUvA28SZYehXHdSwXLYlqcgaDdsJ0FwXscWXwDn3E53owtzYRg5OdWXekU7ifS+IHcB8nn/t41bMBoVi8+faylunF4od+d+G146PEU5LX9HS9hYW1AwOWjj1C6cDnqYa+FYm3xBMF7SGeyPC66H2ixJSEXWPCqYJRM7g6D1RgMoHQGHcEVCDRo9fXRRzozvaU+RkaSBQFOccX1ww5vueP2rYtyiJ0W1X9LFtXKcqGphRjBihbKtSgYZ/Uhm2DI2Bnct/qCMagirhONErF/0uMadpAK41jna5jzrhURYCZxm+fjrD+RdkRnSJpYNmz5hAW5KctQpX6bED2gPK5yPH40oCATShw67d3EZddbwJQ/VRVrt2DO3dRyaWyUxrxd1fB52aLtqs0I3ip2s0V6LeaBtSMdv/IY2r/NK+9bIJcBRC2TE6miikJBRA3VJtiNdtYJCiXSOSxjC/BqPEThhoriS8RkE3FwMeVJ5QzckOfQ0daWRORwMGwRgyMDhOBRIoYYTQmAokO8cFj7+99Nv+UJBUCaLWAosBLr48evEdgrMz6Z59zj810m/MLOdn8R2xCyh+vqi3kfhUbxadS+3Y2D6kvCu7rNmBDjQdge5r68vwWJQ5srexmNrxfoGRVWVTsAXyYyIfT7HjHO2+ljPN8rAoF2p+hujG2bxMRI/pVV0u/ROce0keMLu2ZSDMkQlzLMXzt9x86zbLP2pDmaLen9w76+dKduO9z9Tgcj2xnSLcA2mj97jRV3Wi9ZvsCbjDMndbCigT3ZompJQgLnihFdYfbwGTp6sHjwyfz6X1c3X0z6eqlVYYvtOIJvlt3YowNVWOsgM4TYh785Fk0fsj5ajKztmqhqbOro/mqINYTNe5ZF1AwVfIMgkgEtnUxv9/7jMHtM0uY47X3krn5zG67NYGxHj+bMeRnUA5L6Tp7tajdiQlcuyGHui/1EJMpDztSRtkfnLsIMVTMeGtUlQo5HWYVGZubZDI4YRArayGRk4My+wdWbXgmCEJBfJMiL9uZwelkmWGVourZkEwpBhcCR6ruSWhqK2JOtybZoaztRGVQYvbhXuOGEBExXhtDPYv2FxhVrbbQBRLhwjkuJcozbYwATM+IqjWE1NP9P2zrzucnn10iC/mfNEyoca1u0t4uibjirkbYDPZVlGHVJcSq8tH/7/8Xlrzc0n/fu5GJot2BAXg2L1Kv2DRp2UmDXWBBHUx9JCGCWTA6GHhzWsjbW5Fqt+JPAabPkLFO1cl9fgY/onRVvDOG/yRNzwhqWz7jJJDiscr7rC7R+/8DL1DYyR5SPo4hPw1npNaG1BXNZTac/D3Ph+y4ZdVxLuK6hgi5x0EeA1T4egTMgeaDbjPpSlX87o7UyXU+2+db79rJV0Ls+QRjS+XCQOngkOenaGsYWrt/xtScfv4ccaMrBDtrAEuuoVDGqAHG6hV910+3GqcR+YmOZZqNfazIgufEyv+F1Sz5QmOWZ+iVQiMghdpTDERJgPkFwYaj2tREYyGt7V+X4PvGFtwicJi7bpam2cV8EePOxi2AOBSNl13yOO7Nq/UzznEeClS5FfqB1aPhwsWwyguconTFCdb4JwNctlKuLJAiL3hdKbbA+/3B2ep4j4V6SY5csMvDai68F3ZwtgQmh1AVuv6G9XiuK4mte79Xpt3rJWOHkS2+D+GSxNWzFOt+nNLJT6+DJ4JTwLR8KNbzPQuOHRKQqwrSqW4sv6RzAV8a/0zWw0KP1bx038/MYuXsCXoHEBUPruhDxVNIOOdsPQ/d+WOpJFq7WPdRdlbywOMJZEQT59BpfhuYOqc/0SbafDvZ0gbViMzbXNfNpUsMIu44d90c0pXE+BpPd3Eb3rRkwmP1qnjWKtAR6wUJulz43S54xUXWDlp16okIZZl9ZFDrvSrLxmt+iTu8oux1wbkUueLjnlNl/NEG1lwIWhnwQH/zptQUBeuwDUersbILnpaTUvJNU3EWZV+rokyFtE4s0gCL+DR6j2diQw+fecUIshCqaC5AEgOKyYzPMZqp/VmkoE44tKL3UR7cRS03fQr3fevb0RL/L7jYLk6zy5Gb8V/8a+G3rqkydwl4+zrHC7h+Lj71crdt+jJeWc9jGsU07lxbEKzl7K68amg+1rJrMNnbzcsGJ/KTAmbo6K2AVFZWlpgULhjT8IhARs3SfgeUA2BZgupSdyDh1Lj0QM5VMHK1zmPHEr6yjh/oCeRZIUS/M4mqioXZkqCKkxyM18lIVCsrzau85hNnFzQ7kDDK+1kI71tPv0MJXz3FZlDvf7f7PqVDfyvEdYCK/lCW6lmAuzGTfa+erNR83kZPJZaeisn5PBxrrawbK5WhdbhtBNAWVbYaFbF6B/ddNup2QSbKvy8uo08vpftEEJVUnwcn6rIfOEkpignyg6DHZCPnPZYBGN7CXCjXSWJA4z/xftlVH55Rx1tYGmSKF1XsrjFTBI7KMEVjRPolYczI1SI2gHVUifCyMewQsi1p7kPZyhm2neacscuWZVoCUjFjeWB84KYxzhsYLYGyGaWYs6Kc2JEuf1z4Q4HDVJqf7cQ5hQuikurSwtX5SN9C+abQ40onCYgqWzCE14qTswn/Vy8KiyQENK0qkfsSF/f8uuF8EUPNIBqISHviSShpugiQE4Ri2j1StA89/Uj0SS9uMRzufsTyicn9iZJIejcWfEY2YbzmLrmJeC4MlWp6izrvMOUGl7XmhAvVnG1KazazM69MQDkJXqzg1Sb8xLd9ZsZgSUu+Pxqkskgl2ce9qTIBuOKQd7qrkF2Ie6C4cAeHUviqZqZfRvtDvs4jUzl4CvqAgUwukFQWmDwbj6wE42jGmtiqzdX9U7Ia52iVLIpO0F2XE4Cyap5AnQd6TNnR/zkMu4KzFMpZC/tBwzMPBqs1Nm2l2bGC2kldscyZ5QxEyhWwqEJ9aaMxIJI3wrwxaeVwCHJh6e5JSzWenQxNH9iKYEeFB7LaAttHj3ki4qANsboJmV3vB4CHISrr9F7I0v6fGDh7UlwtjFKCurfweIakbCKVLmYQb4D2lbRCkT5qoDx+kJCGO8fbyD98V2OuWhqqbYwpSF2LZxgl/q5SFhEFm1pQbYnINtxiPvkR/rI+AzHw/wZwKCmbYAZrJ7W+20NTQ77CJuUvdAnejWecKUbbSxoixE5j0U5D3BdaKgLfTG0cnhDtjG1Hz9V5w6Pnnis8f8ZT5+AG5RFV6QLZVgBXMML1NcvdHeR6dGwa+mHqSg0SHJwnAwmDdQ1SONvXLkcwPZgGpzDMV8D7g5fJniQrQPnsg+0ANRLKgUIrXAfr363Aeox5iXObnVIBW+LFaJnHHA/LMpjipfIJQyvcWAlu7hUZA3km11vJqfqdIKefHqESDHa/STvMg+USceE12TxwZkfGuQwHzCwWbLp+mdAdZskOFaGa23bO/cv5BSQG5TsGagV9JY2EwP5MWQMOFOLbSqSPgJdUO6M8LSFxudJygFrd7mJWb9PDO7Lo49TFWMjocbxLgmQEVUKs4mzlctTtCbmpnWYPAQdeBBxQDhQWwq2ExqlOur+CnepKUjO8HR9/yGy6TqqllpfgHLvFdvFGglvUCzd9+v9gZHhqlhPXzt5OHzfEnIgBxMEDhcsozZAJ0ZBPOpA9hVY4hmqPV439+MU49B5gd6AruZ/cLp1up5CRzl37VC+5bL3YzPey/7ydQsfcVl0RT80Ub3hwukpFXi8XwJJ8uDiC08Ehp4zzDMV09CaSk4Yyk3VpFzVHn8fURWOqR6srFox7Yn0e13Oh+ssYE7cdCKu8j5jMPQw7NScz/pADGweVnyhCkyP16bmVbbIm0n1wTLLCf/SEWdmYL/14p0Zz6qCWYaMyu8Q+NII2UFgQLyi0EoeO6RbwdgYr++ncQviyNfhoxuJmMy6DuYr4Le6/d9N6Rle9B49ugquWxi0pUg/HMPCR+x5UfuIxgM1irIgiVzh5XoWk2E2CONKHKmaDo7d7PhB9uLdbj8F4vehtYG68IzpRvIOa0iYP4eOIIc2ouEdgI3scjxuPvztbUe5G4MEOceHG9KXV5+pQedN8FVWTQEQQaQxiSDNgYI9yh2XQC/mKCJWjg5C8IiXmHBX6/FYwZdgvxf7pzsgLlsuN3HGgRACFgDYHwAj8urgPLqhWtJQ8NzBRYJoGKyFFLSWRkNLDpuYj6YQ9mhO2iAaN4xSZjSTdmm31OjUXt1xyubRCJ6eHATyFCiSZVuGRnXXGMHoX5LlQcqAmQCChWDoQ+IQvitEcgEFBEwUihRqTjNofNeWtakUs8vQLF1xxLfBmbSiTGku3KKvWzaBkAtt4VC6lhg2YGl9JvsQQSWRUbiS1UGNJ7aE7m3rNHBpX/nKiPFmNdQDk4K4plSr22N7BJIynzX91AK9xOPopbnS+nVdD0U9+o+MwnrhZr9uK9Shi5gIaMAQABAFGoDm2/8uDK7KN3LXLeeE2XxKW+Iedxqaojznh6E2PRo9JApBg9CTkFG2OjuIHyKOQ47JPzcU6nTmKXESRRh49+thTgDbTgdGUfd5l1uoT2r/UMy9AjhMXQ02trzBcsLoW9BSMi3InQOfp9fN3UTw+6K5NRsVpiipJC1JSdwbBy3BQ5GCQw8EZr89egk+KbPLIp2isnCTCKUdKHjlpr9KVhcupQDyCUnFUq4rWjrh+7BiEzwRYSZWZGGUMolTqfvSkDlJCFUWpEXoV4zGQKWKiIkdFIcWoUlYqlrpqRTRA2GcG6i4pZC1tuP0m8/Tht9IAiVJDUboY0wfJV8bPUmJhsGr56jxWBO3XPQ7e7nvxFLemNXRTvW+nBomVc1ZMPYc1MA62UZyrUTyelMR9AhbXreojFQerjFUWqyZYQbBqYKXQ6oiNPagVcaLKUQR1JIRVxcedS+SK44DVL+oDQS2KEaAiQCFDPO5cQhMHrlvVp70CUofi5hWpSGtTyKu0Zzx5ifsSLG+K2XxW390B3rsB3pnhGLxbBzj+wz5dtIRLyDgeZW8b+mvQsxPdjT6tE+CRmbUow4oYy3P+6uPsf9Q7axlKT/+cjJTY9InOV6fIZ64yRrem6yBWNLffR4x3YPOZHSiY9iou8LY7RawZaOkDPZuC1ebJOC9dLkfOn7OOe+DAxAX0c9ealF6Esz54RkGXTz2fOO7wA6Wgph3XBbgv7HyVv79B5+AhrQO+MLWIy8T/U/J5M0/cKlanbW88H6P9Rev8eG70CzvnN0F9ADIMg5QUxTPnl3qAcf/5gJeJliA+t3C/SVgivZ38yvLVDhCA/CqDeo3arV7xcObdrGF8ylPPjPEEuosdSahskske+dkq29qbpCGwa1GCKinIRceDQhTcNgHkg10pVPlaS0y30NbM9tHV+dUhvAIFKlCVpb5i8bKavv/ki6HrfizUOw0xkt+feBnYBhpz4KW6VqjgbHjgARDh8QJEOnS17mjQidNLf6mKUvFWcvkFvFR/FbRu6KKREXy9OMpN9ZBfDGBkhoJJyVkwPV+DjEiV8QkQUf5PUK/NhTTRNX88THEQxTU7C0GYccXgKrMVNY7F0XkYnkrGaLOesgy/lNzPCLugc3yacs8zmjwwzl6d5mou9V82L0tdZCRt+9crwQlhMW8s9pGFNAgbW6i5QRfKFa62QvL+5e/bGlneizeKiIaJt7mRzD4C2KPIIS7vw6bjwXDT8AF1MAPqR2F34YW/ItfZo4SzMYezuWhRXXoUnamx4zNE22zgHSeQEeYpYzPHYO6F+x9Y7XDaOrTZ9Qn0T5V5coZHtGxcAQNNcq7kY77TuF6ucy//AMPRSpm8dA1w5AHxcPsNXBMFMtFjEQm6QmkhsrrHRwRLA3CSGSLijASr7ZqpjUfFkEcVBjkNKPqI21zgIHVJAj5XNUvMWI301VCZMrsflRk/4S7YuXDl9mPunnCh8KuA7njqazfMDW1MqVNDX50rFc1LrWLWl5y5R81CLajJTtOHnMn7+aKBneAJLeEunio+yl85ZLOonohLAkL9x7VDhFtWOnl1ORZFmgo0oQVZJwhYv7Fq8rYO/TvPBnOxn7pvQKgd4UKYwERK9YYpLyuVwXZJdAl5bB5db6u9c1xi71CusunO3bwHfyiaaLtHsJX3CmBTqxiy1i+A6FK1W6EkMq0NBUq+jmbMmbBmGiqqyHBHDadY8xl8JPThAadeLFyDAfAv9uMJ6uoJVgJFnhj/Bown1I8db6b4HS/UlcjQfVBqfmTFLEeoGAGK3v3xd3dDDnl8lZn2l/fJg0+12Jr+RAO0GDMM8Wf6IX/8UcIlNDJOqc1BcRcNPVEyn5iRHDvg7catprTECVT2lSIudrVnILzXdokYUvkDhUugaVyRHYqFoCM7RqeIYaLtJIDvjRPWHI4WMp6VItjlEsGJAODiyNtNW6XBJ3ZHsyJI0oy/nsQcLW+TU5lH4t9JT3y1LcvrERjWRZwXxkBS3WCcieDMDuwUuxiHZv24D3ZATJRd43EkUhDkCA7ABXPGdScvLZBiZwWkr7FDa5CYpdxAvr6ysNy5lGpoO7YmkZ2FXwnkaSh+RYilNNftuIMsDlcM/ARMzkOOreM7GrU2mlIUx2BtzneX4Pz1bOEi92n1Uk+UtfN6qbqtqS7HYQUwtS8IHRI6tqdHvdCAwdrLLqyyyNgbDNONr0J+jykNVBJLz2ubczyPlvaRIRhSHvVyeYGy3BJNTWLqfHHTeBaf7Gden2CqL7LhVb4YH6/Cw44mlIO0kpb1qGqioFwv6t4EhJIAei5Mm105EnB5zEIReB/2nrZ4m+/vVy3p3eNwpMXuEndO32qiQyVnScn+/wD6oIexQH+oO5AuirfoVqmJSMWrVsEDiT3ebiVAAgYrwhPk5FC/eszNUhO1DLPcNPITG93X6QHCVl9jF4KrtqCEliZxAKg5xKLgjkGZwDvQJNOqPhNdP9Jobldi7Ekt+h0Nc3XFLyt5ZaUrVjyzyoRFWkUAqB2E2nyCR90SW0ztanXEUC75ymmltMpjf4mRUGkksLR/d7GoD5lqFEG9XXlY/Ke2NIgaDgqgCSERgmI2eLhT42lJMjElV8jmbWnRr5bpe/fHQ3523cZ+Vcw3Oz5dqWHwaFkMFdUwMDjFMKBxQ4n0BxE1uGGwLIAKYBJkAATqahAmSRXSJEnJ9N3xPxo3vuhUOPkWyM8uuOjpgz1zfJ4k9IkFP6fuSXoT44Mlo8HRXY1/oE9tOLwbfXE0QbwcCwc/7eI73pW+vHziZrkeLr+4NSB/LXZyJPHsAuTC3lgevMGfymv3PycdkTk5aVRmQiErtFPFJWqKm/ZEznpsvkUi0SBB2VJm2RkmkKQBX/onbwraX9+2bUpLof5nIPycU6ikwzKt/irYxwTIGTFTo36pcEeKXqT3B6yTpYOgJN5q9YB4zuLx4jniozD1AcuHXlb7cQsM9Bmpqg3Xx9o9weP1WEAFcyEq0Ca/nj+qM8ElKBovc+noCr+0vTfUwVH2qRDeq2c/Pj/kSkpcpPadEnmi4spambc7QoUHTEp3iKrEXwgfC9/toMnMm1BCip2Y+gVBt0TzclONByz8ifkR8YJcJduWNszqhxLah9btEDogtVR+LKAbeE7ddfolosqqiML5RQtnEBPk+IXy3mgi4NvRbLnakFyvSPDqqURjhbYYTgRn9s/c0VXtNGiWgv5DQV88XrV+seEFds0hEfScUbTDyezz3sTmNCjaL9O+I5gxHF5AyaJWWihIdcv7cbPwM+5d9zmlGWP7mIscyNSc4HX0xxsadImBuquEy4xESadLYqgQcCzbrFdeWM+JzEv4pF/SGi6brsnX8lpfAMbteGfO2ezvnj2Bud87TwgmggxkvHt8I3Oe2a+dE4C5wWb9iV+EDGTezlc4QBxkINJgRjQT9QWui9KVyt3RBYt+YSgjNW6wT05znB6ZAvXLx4erVHGjPW/VfGyHik5lwikSpssgZMoYyVMoD5gKjodWJfBB6rSYOnPIi7hfu8ZeEEwJvDkTm/m60C/OlxJfByfU3d/XeJir9+5esj8DoJz3k2SYcvBaldzdUUq+GYXdyMd+1cdCpxLwAFbAHru5OO8gm+trUt28EROT+SrQL08WEgqMuPb+jgbCzROaU0k3d08JNcekLokoGyQ8r1ZDJy4yHAtnxhcUz8kuAFJXBBWlBroTi8V+UV3Ib1+kq1od3h+XSvBdcFyvz0/ty75W6bkmz1WHta6P6lpCtjjUC/Fy0psLN1L0XuyUOivRlnUprobkrNipmKU1AGxQKkAggALC9JiA5G3YhRCkRWEIjtr0kbNEV8ooDNFCbAk9gsxj84kS3oKXsuRYXkG+l6PwgOnGDCjZer17kdLjPddVPeY6sXBvLVvBf0ZjxmyMmKh6ISNYyFcT8iF10Am809Y3bVC7ZcPeMpWvFpBRSujISzlxXu1GOSMmr028VJor6f+VUGtfG5ljuzgmb9j/taU13XpxHJq7TgcL3JC+gjsHpYNnZ/cPK+fKLnfo3zCGm8LxMzl8lQGapDEP6mFExs8EQ3NDOy6hulcSn7VIGwfcdepnTlXTPkWB4E1zL2rbsicGN3XpcaZuCaPOsmgdeDyl9XeyJJJPGZzPSst3cKb7ut/ZWT/LibCkkzcSehA+W3v3azQRhyHFV2aQZ0Qx7iW/1vF0meMlkng3XZwaFlG28bnNgT9i13zht7uQeHb8IfsbjcDPEs5WCI+IO2Y8xb2nddJsyIIZz7e6UEuAuB4bry0B5+7dI4JqSaR6GF+AFdf2t2JoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eccSwNDI2MTUzNzC0sraxtaOXkMwNDI2MTUzt7C0sraxtaPXCAyNjE1MzcwtLK2sbWzt6DUGQyNjE1MzcwtLK2sbWzt6TcDQyNjE1MzcwtLK2sbWjl5TMDQyNjE1M7ewtLK2sbWj1wwMjYxNTM3MLSytrG1s7eg1B0MjYxNTM3MLSytrG1s7ei3A0MjYxNTM3MLSytrG1o5eSzA0MjYxNTO3sLSytrG1o9cKDI2MTUzNzC0sraxtbO3otQZDI2MTUzNzC0sraxtbO3ptwNDI2MTUzNzC0sraxtaOXlswNDI2MTUzt7C0sraxtaPXDgyNjE1MzcwtLK2sbWzt6LUHhkbGJqZm5haWVtY2tnbyjhWAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbRPRl1qMcZ76R9lv9pGg4utbXmdiXZv6tc4cgbPtzpO18QfFpH0WMYxC4481Z1EeZwqKP1ebIuLPEbZfqd1yLvzQpnX79v0BRY3tKUMVAn9Jw4K/mOrlfVXPVNyGM+vqdHVWdUZ1RnW6Oqs6qzpVXd070zVwwGUeIohqP80iWELaL84knv3iYjylOGaR7Df4Qg5oFMkzjhkLAlZs2HHgxAcRCRkFFQ1/uNAxcOOLB//xkv+mjwSe3+kNOoybbl4wAog3v8FrZQyPcewRLnGgMPMrEcEpUyGgSo06DZr0EBIRk5CS0Y8WOQVteunQP10CjQa+6OS2DF1YVeMAcv+98yeiVSXRtsf5f3CTJJOvBKztz/7D0Hha7jJuRTCimaxsl87KVbsbT8tdxZ0RjGgmK9uls3LV7sbTctdxVwQjmsnKdumsXLW78bTczbgdwYhmsrJdOitX7W48LXcr7o5gRDNZ2S6dlat2N56Wux33RDCimaxsl87KVbsbT8vdiXsjGNFMVrZLZ+Wq3Y2n5e7GfRGMaCYr26WzctXuxtN+I70un/b/N3kRLBCAgRTEwTKkCqVDmzB230EcEBCAgRTEwTKkCqVDmzB232EcGBCAgRTEwTKkCqVDmzB231EcFBCAgRTEwTKkCqVDmzB233EcHBCAgRTEwTKkCqVDmzB238k4ZEAABlIQB8uQKpQObcLYfafiUAEBGEhBHCxDqlA6tAlj952OQwcEYCAFcbAMqULp0CaM3XcmDhMQgIEUxMEypAqlQ5swdt/ZOGxAAAZSEAfLkCqUDm3C2H9eL/3aF2EgAAMpiINlSBVKhzZh7L6f5weH3yZBEARBEARBEARBEARBEARBEARBEARBEARBEARBEARBEATB87MDwILb+fKaDbb0Oh1sl4U8ytSPXUBlWh3Cqh9nM4gUfPOrL8V60cW/NulEL5wth0R8mpxdgdAWufVW5yNAHv8WGiTKhii0QWrVY8vSeLzdfFmumlKx/ZIF0nipkFy4+VGrX27QQNLt0JlLiMcvUz5vKZLZ7F33yfmBXuIPJ5cafsHhuUPcaujrYceP51j4dsDk4PhMk7WcfTPpTRt6AIchMraFMI4utIAwxpOEePMQ62mjC5TWtUnQT3L3VgZWoOzc/EIW8ZzSegXEiedp5Cj3d3MC9blpaka/KGZRRynKmxcOvKsoJV3aZDrIP9+ZTlT39XB7py86X925nUwWj84Y6Fc6yHCJQcAjNuCjmwWR/VI3FmG3VOf7wTNOU1KGBGlY1aeecJryfZGm8pB/mRMy7YFN2ww2cJM7P31DnIFvm7Tgm354Hcb8tc8113WJX2HAqT/Y78v/pFPIZNWxN66MlIVtzkQ4Qlz5X7duRvlrPBBIfklnr/8iqWO5N9sv2s/6f0zuHi2D797lfhcR0M4ZsS4zNXwGIM3MPkYadgwy9UNuDQnQfxa6dYQeniXmDdVY22vD5UkZRTQAOM9WgLVzHd5F95t+KqxX4o0zKPl2OSgON8BnSAfse7/FRCCJBvq9pXvk5iIx7os5fe/uxg+CuAeiagDUs68qzHz5lyuevnyTlq3vjh/4WQvOHCCtaV5OTXEBmbxWjYqeRGZIfvXaCnJt+aVmog3vAMWLyi0alN4dluEybMnTv2jhfV3qj0RljOEMCJvA2Z+9yx6OczOwXScADIMLh4P3C0nK2bxceqmPiGX+iq8hGQKbi5Y9GRt0vUBdF13l7a2sXeD3drMDkApFfx20c7vErc7G+sKDD66tVnTemX4o9Re43HjtlGRQLtgcmV1fcaeE5zDKfafbxH7pcLMPS11frpV9Z/5N1a+hzcYpjlpDsVaXcxqHUTpykbHTyfAr+k2u7kweTl5NtGlAh6mYdaCCWIHbed1gp5CdMs2okYhSthnmQON+ooYz8kyKbXoJN2WTRvGY2XvWBlWHVOVp6fklzS/zoAMyfr2Jfu6P//CPj0XStfyuLiVapGEBadZZ5TDMmk7rbBhfcrAdcjmDfLs0zhBKqZfsoFix0ynNTPJH7dLEmbm2uWVDnGZ1281e6f82uIsHPn/hTyAFspX8ri4jVpThAFm2SeUoTJr2JXU/Hx0TYcZqhuYtZH6CMMrQsMAks80oTUzqR3LNlMr9yO1CmGUz26NX/lt9zZ/9QlRc8jYYVnhX+rKp3aaKKUL60LKDeCGuFIYNEm2BWyLbZNrItgQimMiDGjFiOIDaO2QwXPoJYBSMOSSRBqyKofKokhqhCepK2nvSyFZzcJgmtDiKwLGReX1n+q068IVZc3CrIR+XGv6sJkwMEdU17zDRP7WK0V14JYS/AWIIrQFE6ag5vDr9wtcPtqn3ck1YVM6XzvZl1CiTRLbK6xI/XYUMsvU5GBKeJ9ye1vpkIQq2JomyzLrZn/hYC64S552M+nLIRvLud5OXDs6q7QGbzJQ3EQde06wDvMmx1MplDzbPchgI6Z6JCNGqADkHFTYnNVTf268cXybz68XBS+y79U3hHWJos1mBb0SPSY+cYebwHENwboCXZA7h5GZvM+lIZOwnTHHmWIany3STRBAHmc0m3Jg7be+Sd7Paw2F1DLVllA4KxA9m0Sv9ACAyPzr4IC1T5jRah+TjQI4hay+7CDSSjl7/Wh/kLIfEq0YSAxokfTW0Td3v4CFJo+H5rrWuq+Jj4+PGDRmkidSiy0s+CHpJEOhR3m3K4HtkmFdYdDvCA4xpIc9cv4927kbVaoL8S0S6FiYJBItjck2KQwIGN3NPV0+zwCMjmmv4t0zzJeAQ/9w0jZT1zPjbBiHPotAf/uQcEfjTCsWSUtIysAUhIN48eiMkpWELIRJLSknLwBaFSCwpJS0DWxwCsZQ0bMkQCEViSSkZ2FIhEIrEUtIysKVDIBSJKW8ebgoZ2DIhEIrEklLSMrBlQyAUS0pJy5x3YYRAKBJLSsvAFoSwbzntN5KBvyRTBf3yE6At7gVMDzKx44d+y/Rgxw/9lu8LP/Av/VvWBzt+6LecD3b80G+5H+z48fE6f39bLvzX6zPzDz78UqznJ3Pvs+niAZGjY/KdPc43+07+tjWd6cjlH382Q3wwf+2JY3PJqSO/MvED/9K/JZLW7LSQDl48aLMsN68O5uSAggNpHBcOAq6WfrW3XciTg+4abtQd8//QbSi+4KiR3H8+xV57n49ZJMAwMTVMDFMT8/j3xuMuR9/Fkn4L9xmlSYzg5LpuD67zQOI96f6OwLbKWCECgnW1D4n0WoQCxsUXo0+R4D2e4UTWbd60IMP067NP7zPKTxhxPXFMkfLFe4lfc5L8dif/hcfzl7TQIzQ7hDZbmovjRAApl0goh7yamh/MF9vvGqNO1vXMJMjG7BMfOne73+fr1Oyeh9tL5GReKqZ5KolVcNBwIhlBuWEkvFJSkcEGUnBwTi1eQ8OIMR1PMDweFfHcL5Tkz/0awGXS0t2xZo9wggYG9xrnrMQcLmAFocpPCvBTdNrFEqC5SE+8wPScy79D95ZA3aw1/5DrpqWajsYZV90rcmS9T8tdbTv/8o6ai98kf5MOqOhcii4XRgE9DBo0aWPaB468vOGfBf9hHI0mDt4oMGqTyb/gujzI6OvnKqynoDl5ZORP95PwVIGxv7FkkHZwDdqBiU9WTT/H6XrcWvO33Usf+SBJA8Q/2p0GPy4wXiWvXrfPIOBUqixd6UAbj3BY8uQQ5nd4bKch+kOJHiF5ITv0u9A3pplsUV9Atcij72+ByLZrgEl+CLOp1bp1pL5PNI0eB1XfLKyQa/VY86GvCR/bDj9I769i6lUsd+wdj7zf9CEgrSnABfLLQzFhd3vyX5LT2SbeBRO5nHdYfo8l0bAvv8CF15UwEhmL07EIBu/ue8qXk3vQHcO+8SAc/kG9WvsnNdJY74EoSliNhWSxj5KxqneIg7f/+Hugp14kO+zewHvIUTVhqrVMeYg0tTsX5CICydhvTkiWDtnjVZm1VKAt5KrJai+I73zx0aJhUhuV9dkKxi4a3qJ/wfiuGUwMk19LWgHSMcykp8lj1AjkEpvOGGOKnnKAHZC8FT2MrYYCMKXLbpIsfb/q9AMQykP4KNHMdv9SoWJ5ZPIE7OcXt89hoz6elsoesnMUxRQr2JmrtfNbAvQr3Z+jxL3uF+FgCvl1EI9NzaMCyQ+MyUox4SNmpZguR9hughcV98QBV6u7z8FP2QNOGz+n/Kpyxfj3KKy6l+p3ygTHyOsMaoYSZJw3UCb1wAjwZZdDR1qt4eUsDMFgHykvAn6CcrYz7x8w2YRWiYBhyzjMLJz4BpRElDmnfLsfNrj2jv9L9nFuJpRLzeR7v7j3iaCpBapSPGFkNQ3/A6wj1W1mlEs8naJnLwZRTjnFL/V0R3U8cNcD3ggYziIzPGHVdg13i8o4W4j14+AtZrCecrQQcARNn+FFkeSAIKUdCgd5kfPg2ZJL0ukmpuH5lnPyWZgTdcZKpHSTmP8izik/q2HZjjrZ3Bwmo79QZDO/Pz1J6B3n+sPDsrX07WP982uALXbSiKe90MNV6zgMSMGn4Xo6zCCvM1sauYBzVD296I8O9iV9ZdGuWCE6fwkdPrkLrFHB10bxQ5jxfLiNx6GDVOjkRC8IhaTnJoEi8CfAeQnG0tId4lnoFYfoDC6PHz2upKQ3BA07zCDfGZpPQpjCH0+UQ1f2U+7hVesD9mFJ0+RZ5yuUKd2e1QHvXzrXh7ulpH8x/JPnWTQWj3sKegPICAAQHSypGPBLsR0XcMZTYWCB/j5xr7flQxL9pTRnMcIaQL1GE+qxagaSANRT4tA8m2Dpqff2Y35Vwp8ibEngpcpJsIEXFDtRuRwibTfulCFrcbvkhgHeqNi4TV/OKe4MXgng35O/uE6NzmnzrDH6C0Eo3YF33HHjTRtE29vZTHzvbOfbPqu2y3fP2rKMHFmr17lfhO3L1qj5L9i7+2oc+hUz9Nl/K8IFNOIIHdC3//8c9WJ+7CgdUuFwBi2jAwXi2LzAmie+kg293Tm2uPWy6WZ8XlJzu7NbntjJH7301KMtpJLbeIsBAmJfGh55Q127ZTlJCQlp+i6Y3RYLJUTA0nS05mLQHTn3aGUeQubs/flMJdck+b12EMVrCTLVQO0amK0SFvId67N0WlnH4HNGYX5CtfC2z0lrXZLULysZVD2gPwKOEEp7OqTO74kjypBU15vyiLn1nGH/Ji9MoOBVVUi+KY2OqTKvV03a56cZL0Sgjchf++wyFoi7nLpTxfJXveaVxw+hPb706+nRo5A3VSvITIm+/4dPHD9E+7SnVHKmLPmhfh9pQSn9J/VZt4I2bRKfKYuEqKsat8kh2VTK5PmJ5VEetAZzB0sxLRWUZMbf/80WXYmKd2EJ9IStr/5556Du7b2APPIE5wDtx7E5sDR6GMoWHPU4CBGsMUEAY4MAfE24AMoF2GsgEMCoHU2515wA75Et6M0P29WhWJbYVUxFWQ9kiljXuOryV3hAejwLsypMLITJkJXBuGMhaBy8ucNwFuYFI2YGfeV2iqt6KvguUoY2MzSxbTYA+Sa+PaS3qR2WtOn6Ot4jDiEaJ9btLAtCsN+0eJyFyod7iITD6CLyMHDmxj2q7fHQvNTWcH3r3kQC8EBITgn9bxWHD5v4QEJrdEC9zGI5/JpUKKHLFZ7qP7UQZg6c4Qhn5Zo4C+c4ynm4y7KGpnlYnLf28v9G0Z8KAZDJWozOG/LSGuektSrZrGl9mVG7CFW19Myhq0KDHBzDOdWeTwG8PHZ2KO56grCQRzrQ73PU4xPgGgMCuyXuyng0J1na0m92msAOvsLYPJXiunHoojBfgmy87/dCzF10OijqbqdbfTZXtzMJsmbPdRK3emxwptkvfaRwa8Hz8XV0h9a/298LzrDeFt8OSM9Y3j+CINiIOweZhlEddBKWsFEd0UGGaCxaKCHjVJiSxsYpsLEw/M1jh2PYTZeqt36PNkeeUoKy4RFIUaDABT17l8b1Qk3RxdkkNJMWpqksy965bsMgmzD52ZqtsnAKqdZVQRopTplgXXUUq0LZbhHaVw2OilO7uWK20P2RV+wpLyHPHQmv3y4+6qP/s6uVn+qsuNHTCV3pUXearSKYnMEtijlxJcX/z+SayzpN4TvZbQiBc/Zz3Kt5uJ/wXBUzDbS5GoS7EdvnBh4Xp0zLMaV+vQXIDUFMHWX9dn1jDIGK0Qk33UpBZnabBzfCVhb44pxxBLinRz1XLG3uzq/eeHsigRr1/35WhGo8qP3SAyp8ii9d+r2ixZP8rb7ueKUDn/Zg36o9qcO3vdO3flb3yo77zQ917dgzUfQzyoj/bDzzjqyn8FxBHRl95+bp/FSf2Bfpl5vEnEI+Mu6Y89RG/KwLHuoZCkcU7lEgYq51LsXUlfzZm9BS8SFesheoa9v3sjUHdn9BNwPSah8+ljYzmCbZtnQZu7Z10Vqg4d/ILcTey3ZgJkE+/imdbrVyu+aNmF6qDP0vNg/B6e7pBUMedKz2Hdok0hZVxExrADmNWpRrubKUHvq5GouHIztK6Xi/7h1XQQP03q7tjHu7tkVx6kWvB01UjpTnSZI1Y1zVjIYah79QzWKujffuwJvudJD2STlBBmmq6C1w7zFtB+5E4mc9yPTrdQ4dmN64WsvQHn589NvX7DmZ/vecoAK5plPg/hEaCvCaTC5Wf3gKmh0/MIwqHv+p0k5u9uOXedgRemo+z6pPFHWPzBnVzjcmwWq/HPie8gJ/0vMruyPl788dfOdxPWivZhkv768HT3U/udTp9HOQpVMLJ+/iXjW2WuWpRrAqUdZqybwJ8pzb5SKa+1q9WyyvQleZZu1CmgRaWILHyphkK5U9tOiyf94Q7RHcTevnp8TI5JoMy32fxLH0La1c/iIv13ZumEzdBC9Z+w3f/A8tOv/bb9PmfSfpafnh3enerv3qr/dKY9GlnUJdlNomw1eHfDeGJHOhQvI7cQebPiQ2erT57SyxoUPDJg6JjRvhFkll5O4CSfYu5i6UeievRA5ma3xTAPb/T8hqmrI56QGVYoUFJcsjLkdIuoD8y5WQlSQxaSLFQIaCQxbCV+m/Tk5X16oRtRYL2HViQDwwDR1RCyXcMEi+feaj9zG99giQIppiOd0riUhYXewNMRud/dh9TO4G//s6vF5IMm6W3QCDUtdUoOr0m5PmOSHOSW+6fD/GRYnCDGfp4wQj3RByfpFMOnw6VrySROdy3PjZf6didP81qdSXh1IuSMa2TDDQssEAf/dWYanYLQSP74DDBZU2Ul2tEsdbUNtc0p8NQjO2qkMUSYk1BSbF5EFPIwu6uIhReh08IOsE8owwwwgzjJAYMpJRJkyuWUjIvFi5ieSMkIyK9t7IrG449pZGVhCpGJmeHxtXYd2JVVh3QxV0W9fL1msfkEA3i9zoppE5tk4cf0e1zbnhYCWSDlyU0mXvL48NuvcLXP/lYCH/ewOTZ0nDcWFxM5P+pNrRTl8az+1DXGzdhbbviHohgBqe/16bh8RtVZV2hpqYYt6Ea1lKRgr9/USdxq8xSSfEv33/mpuOJVZWOgLSnEJ4ZNwx46kY8dwZq6OyNOv5Vnu0hCqeUydPGq0LFFJ+Un93MT6oJrZ93Kgh1Oc1vDoYF82ShmXnUUOWPQ5nBg31Xf/j340P9sNp9lrLt/Bh4IPWrGc4dyppzKUJ/s7s7TExHVQG/TSf3mbTMkyyR/2Breh+gVfXJIXLzENoPIt1TJWjd3hVe3mj+5Xq4L+wHMxLuGS6GE/Nh6Lx+mESGuYLryFbeBfNnsG8m4ulHK1fEXJ3Ezcs7sE9eky34m//xHYGs9sEEGwphKm4QxAbu/GMy+Hxd7LEeMpRxkr1Ng4KNMe4Q8/RvxIyM04d36JNW/H5IkoD++l/RhqZb9RTlO3ho87/UW1oZGxiamZuYWllbWNrR685GBoZm5iamVtYWlnb2NrRawGGRsYmpmbmFpZW1ja2dvRagqGRsYmpmbmFpZW1ja0dvVZgaGRsYmpmbmFpZW1ja0evNRgaGZuYmplbWFpZ29ja0WsDhkbGJqZm5haWVtY2tnb02oKhkbGJqZm5haWVtY2tHb12YGhkbGJqZm5haWVtY2tHrz0wNDI2MTUzt7C0sraxtZO3KYChkbGJqZm5haWVtY2tHb2GYGhkbGJqZm5haWVtY2tHrxEYGhmbmJqZW1haWdvY2tFrDIZGxiamZuYWllbWNrZ29JqAoZGxiamZuYWllbWNrR29pmBoZGxiamZuYWllbWNrR68ZGBoZm5iamVtYWlnb2NrRaw6GRsYmpmbmFpZW1ja2dvRagKGRsYmpmbmFpZW1ja0dvZZgaGRsYmpmbmFpZW1ja0evFRgaGZuYmplbWFpZ29ja0WsNhkbGJqZm5haWVtY2tnb02oChkbGJqZm5haWVtY2tHb22YGhkbGJqZm5haWVtY2tHrx0YGhmbmJqZW1haWdvY2tFrDwyNjE1MzcwtLK2sbWzt5G0GYGhkbGJqZm5haWVtY2tHryEYGhmbmJqZW1haWdvY2tFrBIZGxiamZuYWllbWNrZ29BqDoZGxiamZuYWllbWNrR29JmBoZGxiamZuYWllbWNrR68pGBoZm5iamVtYWlnb2NrRawaGRsYmpmbmFpZW1ja2dvSag6GRsYmpmbmFpZW1ja0dvRZgaGRsYmpmbmFpZW1ja0evJRgaGZuYmplbWFpZ29ja0WsFhkbGJqZm5haWVtY2tnb0WoOhkbGJqZm5haWVtY2tHb02YGhkbGJqZm5haWVtY2tHry0YGhmbmJqZW1haWdvY2tFrB4ZGxiamZuYWllbWNrZ29NoDQyNjE1MzcwtLK2sbWzt5mwMYGhmbmJqZW1haWdvY2tFrCIZGxiamZuYWllbWNrZ29BqBoZGxiamZuYWllbWNrR29xmBoZGxiamZuYWllbWNrR68JGBoZm5iamVtYWlnb2NrRawqGRsYmpmbmFpZW1ja2dvSagaGRsYmpmbmFpZW1ja0dveZgaGRsYmpmbmFpZW1ja0evBRgaGZuYmplbWFpZ29ja0WsJhkbGJqZm5haWVtY2tnb0WoGhkbGJqZm5haWVtY2tHb3WYGhkbGJqZm5haWVtY2tHrw0YGhmbmJqZW1haWdvY2tFrC4ZGxiamZuYWllbWNrZ29NqBoZGxiamZuYWllbWNrR299sDQyNjE1MzcwtLK2sbWTt4WAIZGxiamZuYWllbWNrZ29BqCoZGxiamZuYWllbWNrR29RmBoZGxiamZuYWllbWNrR68xGBoZm5iamVtYWlnb2NrRawKGRsYmpmbmFpZW1ja2dvSagqGRsYmpmbmFpZW1ja0dvWZgaGRsYmpmbmFpZW1ja0evORgaGZuYmplbWFpZ29ja0WsBhkbGJqZm5haWVtY2tnb0WoKhkbGJqZm5haWVtY2tHb1WYGhkbGJqZm5haWVtY2tHrzUYGhmbmJqZW1haWdvY2tFrA4ZGxiamZuYWllbWNrZ29NqCoZGxiamZuYWllbWNrR29dmBoZGxiamZuYWllbWNrR689MDQyNjE1M7ewtLK2sbWTtyWAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbWNrR68RGBoZm5iamVtYWlnb2NrRawyGRsYmpmbmFpZW1ja2dvSagKGRsYmpmbmFpZW1ja0dvaZgaGRsYmpmbmFpZW1ja0evGRgaGZuYmplbWFpZ29ja0WsOhkbGJqZm5haWVtY2tnb0WoChkbGJqZm5haWVtY2tHb2WYGhkbGJqZm5haWVtY2tHrxUYGhmbmJqZW1haWdvY2tFrDYZGxiamZuYWllbWNrZ29NqAoZGxiamZuYWllbWNrR29tmBoZGxiamZuYWllbWNrR68dGBoZm5iamVtYWlnb2NrRaw8MjYxNTM3MLSytrG1s7eRtBWBoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eVsDGBoZm5iamVtYWlnb2NrRawiGRsYmpmbmFpZW1ja2dvQagaGRsYmpmbmFpZW1ja0dvcZgaGRsYmpmbmFpZW1ja0evCRgaGZuYmplbWFpZ29ja0WsKhkbGJqZm5haWVtY2tnb0moGhkbGJqZm5haWVtY2tHb3mYGhkbGJqZm5haWVtY2tHrwUYGhmbmJqZW1haWdvY2tFrCYZGxiamZuYWllbWNrZ29FqBoZGxiamZuYWllbWNrR291mBoZGxiamZuYWllbWNrR68NGBoZm5iamVtYWlnb2NrRawuGRsYmpmbmFpZW1ja2dvTagaGRsYmpmbmFpZW1ja0dvfbA0MjYxNTM3MLSytrG1k7eNgCGRsYmpmbmFpZW1ja2dvQagqGRsYmpmbmFpZW1ja0dvUZgaGRsYmpmbmFpZW1ja0evMRgaGZuYmplbWFpZ29ja0WsChkbGJqZm5haWVtY2tnb0moKhkbGJqZm5haWVtY2tHb1mYGhkbGJqZm5haWVtY2tHrzkYGhmbmJqZW1haWdvY2tFrAYZGxiamZuYWllbWNrZ29FqCoZGxiamZuYWllbWNrR29VmBoZGxiamZuYWllbWNrR681GBoZm5iamVtYWlnb2NrRawOGRsYmpmbmFpZW1ja2dvTagqGRsYmpmbmFpZW1ja0dvXZgaGRsYmpmbmFpZW1ja0evPTA0MjYxNTO3sLSytrG1k7ctgKGRsYmpmbmFpZW1ja0dvYZgaGRsYmpmbmFpZW1ja0evERgaGZuYmplbWFpZ29ja0WsMhkbGJqZm5haWVtY2tnb0moChkbGJqZm5haWVtY2tHb2mYGhkbGJqZm5haWVtY2tHrxkYGhmbmJqZW1haWdvY2tFrDoZGxiamZuYWllbWNrZ29FqAoZGxiamZuYWllbWNrR29lmBoZGxiamZuYWllbWNrR68VGBoZm5iamVtYWlnb2NrRaw2GRsYmpmbmFpZW1ja2dvTagKGRsYmpmbmFpZW1ja0dvbZgaGRsYmpmbmFpZW1ja0evHRgaGZuYmplbWFpZ29ja0WsPDI2MTUzNzC0sraxtbO3kbQdgaGRsYmpmbmFpZW1ja0evIRgaGZuYmplbWFpZ29ja0WsEhkbGJqZm5haWVtY2tnb0GoOhkbGJqZm5haWVtY2tHb0mYGhkbGJqZm5haWVtY2tHrykYGhmbmJqZW1haWdvY2tFrBoZGxiamZuYWllbWNrZ29JqDoZGxiamZuYWllbWNrR29FmBoZGxiamZuYWllbWNrR68lGBoZm5iamVtYWlnb2NrRawWGRsYmpmbmFpZW1ja2dvRag6GRsYmpmbmFpZW1ja0dvTZgaGRsYmpmbmFpZW1ja0evLRgaGZuYmplbWFpZ29ja0WsHhkbGJqZm5haWVtY2tnb02gNDI2MTUzNzC0sraxtbO3nbAzA0MjYxNTO3sLSytrG1o9cQDI2MTUzNzC0sraxtbO3oNQJDI2MTUzNzC0sraxtbO3qNwdDI2MTUzNzC0sraxtaOXhMwNDI2MTUzt7C0sraxtaPXFAyNjE1MzcwtLK2sbWzt6DUDQyNjE1MzcwtLK2sbWzt6zcHQyNjE1MzcwtLK2sbWjl4LMDQyNjE1M7ewtLK2sbWj1xIMjYxNTM3MLSytrG1s7ei1AkMjYxNTM3MLSytrG1s7eq3B0MjYxNTM3MLSytrG1o5eGzA0MjYxNTO3sLSytrG1o9cWDI2MTUzNzC0sraxtbO3otQNDI2MTUzNzC0sraxtbO3rtgaGRsYmpmbmFpZW1ja0dvGcCAIZGxiamZuYWllbWNrZ29BqCoZGxiamZuYWllbWNrR29RmBoZGxiamZuYWllbWNrR68xGBoZm5iamVtYWlnb2NrRawKGRsYmpmbmFpZW1ja2dvSagqGRsYmpmbmFpZW1ja0dvWZgaGRsYmpmbmFpZW1ja0evORgaGZuYmplbWFpZ29ja0WsBhkbGJqZm5haWVtY2tnb0WoKhkbGJqZm5haWVtY2tHb1WYGhkbGJqZm5haWVtY2tHrzUYGhmbmJqZW1haWdvY2tFrA4ZGxiamZuYWllbWNrZ29NqCoZGxiamZuYWllbWNrR29dmBoZGxiamZuYWllbWNrR689MDQyNjE1M7ewtLK2sbWTtyGAoZGxiamZuYWllbWNrR29hmBoZGxiamZuYWllbWNrR68RGBoZm5iamVtYWlnb2NrRawyGRsYmpmbmFpZW1ja2dvSagKGRsYmpmbmFpZW1ja0dvaZgaGRsYmpmbmFpZW1ja0evGRgaGZuYmplbWFpZ29ja0WsOhkbGJqZm5haWVtY2tnb0WoChkbGJqZm5haWVtY2tHb2WYGhkbGJqZm5haWVtY2tHrxUYGhmbmJqZW1haWdvY2tFrDYZGxiamZuYWllbWNrZ29NqAoZGxiamZuYWllbWNrR29tmBoZGxiamZuYWllbWNrR68dGBoZm5iamVtYWlnb2NrRaw8MjYxNTM3MLSytrG1s7eRtBGBoZGxiamZuYWllbWNrR68hGBoZm5iamVtYWlnb2NrRawSGRsYmpmbmFpZW1ja2dvQag6GRsYmpmbmFpZW1ja0dvSZgaGRsYmpmbmFpZW1ja0evKRgaGZuYmplbWFpZ29ja0WsGhkbGJqZm5haWVtY2tnb0moOhkbGJqZm5haWVtY2tHb0WYGhkbGJqZm5haWVtY2tHryUYGhmbmJqZW1haWdvY2tFrBYZGxiamZuYWllbWNrZ29FqDoZGxiamZuYWllbWNrR29NmBoZGxiamZuYWllbWNrR68tGBoZm5iamVtYWlnb2NrRaweGRsYmpmbmFpZW1ja2dvTaA0MjYxNTM3MLSytrG1s7eRsDGBoZm5iamVtYWlnb2NrRawiGRsYmpmbmFpZW1ja2dvQagaGRsYmpmbmFpZW1ja0dvcZgaGRsYmpmbmFpZW1ja0evCRgaGZuYmplbWFpZ29ja0WsKhkbGJqZm5haWVtY2tnb0moGhkbGJqZm5haWVtY2tHb3mYGhkbGJqZm5haWVtY2tHrwUYGhmbmJqZW1haWdvY2tFrCYZGxiamZuYWllbWNrZ29FqBoZGxiamZuYWllbWNrR291mBoZGxiamZuYWllbWNrR68NGBoZm5iamVtYWlnb2NrRawuGRsYmpmbmFpZW1ja2dvTagaGRsYmpmbmFpZW1ja0dvfbA0MjYxNTM3MLSO/+/vgSnW68PN5qhZeKh/lKKQStsTYckihFrikmSMg8kURKo4rJJpAoekIB4MWl3hAlGCAQYMZBJBgyuWAjoIY7HyxkoJMuJIcgNIcgKIcwSS4UQlP+MqWBJbmWWWmELtZvz2t8rjbz4hroTecH1Tw+H9rC0ggEgbVYhPDrumPdUnP2tk2ZzFsx7vtUeLQG0lL+ST+v46OZ2FuUzU7nt8nMnUQRDhi3aMHe0b4ni8b1bfkbCkcbeUXbjFdWs2kFnFdUSsAv6wL1qa4+rxbTDA0zYYRYUliZq+dgBzaBzY7u01ai91c288LrM8zCxiSlkC8LUHgMGKq0zkkpnzkNTFDLUkXj7y3eGLwFQ4+o5YsJLZoirQIYDSCAMxAIhgFXACkjwiXmZezYZ3vD7xTBGX7GYp57S+1eJAikegiLt3hHpUSVVCh+56HNfkXjgyMSquI4ypqpnCOgRgor9b3SE7qhWQIn2h5G7Z+DpsNAkCaxfN1H3oUbuVwWJYLyrqMcgd66hfPlBu+/b4iBYOIfD84mK08/kczyGivJtCoOH01iGFP1zsWn1wzqhFPNIQv01PYlE3//sWOAwKmOSu0Se8yvGJnnOGel2iOars89GulMsTH1+THQQrghSrD78UNEEZI0NFbOVpD9pfdVJl31I06usiBCvykPAEFY+5ViuplBoidXdVBrE1myMR/kax5Kcog0fu6VfQwEmybBsH1K0O69lcAw4xRwGqGRDFygjWI7zXmjTR0jkBJWDtdNVM1Vd15HqGfDlo6y/ySUBzR1BxsgZqZpFJLssIsBTBFqKh2y/Qcc5FBHqerXxTwD3Q2rUv3PGl0M3kgDJCtgxfpjZc2ILeCdmwLNOM8VHlvzowwOT3NykfZAS8kjz3BCSxxB4DHb/j5SDu/ml8YjkDh93See16evOrXLogX4Gjd/PUDLPA6mNhwCW4dY6tJYkVNxji9OEDZxy0B0d8BKonNSKgzixCzxqEH8lRNZp86KYw0uRvAIHVzshf9HfYrn2cQ4mByG77KVJX6G0YLZN/l3O8cvFKrcUUj7y71iCQzNq/u0EG1Lsl2rFRic5//GR1uXxbvzYfospYpg9kTUNmd0uRrOCy9omo94gs8nr4iHJOvPysKeJOPDZGaL6+3yZvXGU0F5feOdAe93nPhg/pcG6e1g9EWDBCIbImbwUKaKpQ85j7QizQWUq8CEvXONruS8E/Tfomj6UDZuSEWXLPX9HZtVgSi6vW8NHiGxEHilWKhWh+wQDIQMMDrTqnNFEZrHRSHrYwXj8GAVAd6XDx9tzXJ3peyC075mmmJsiLQxmGkRZlInrBp2J6AIYDeGA4PhWRHZ5b65aLiNaQZS/cl/et8JQUfc3V2cA+6eGA/1UYbw2niYo8uCQ+lvyqfyTQxWHW+VZjnMBTiZ04XsPHyH39hTXhGGTZ10LU6HrWEkCe9N9ukhNQDYbS+jT6c6PI8rIZaIaWGmvo7PdWZJ1pSYNBIyFZHQjiY4XcKx4NkyOsZnsviOeu3QlNK72iaJFYV1nHPFR9UUSzMEgnO/SvCBmIqNhYF8mhNwkSWCnI+PoqPkyiQoHklXx2iokrVVfJlLlYt/q3a95KXr5MokSBxKe8eIuLO1lXydT4kTyEV50wpIr+zqZ6mWv8dy/M462mi+TQA4kUfFcFYzIgX0fMZnxIBWBuevB2QjJUgSkSpMuQ6Y8gkLCIqJi8pMlLiFbXjnyL/f5CSqvRGq8OQAgQtokQCAghQTXhs+8P+Ic1LWyF8a4XurdIplUZ1QlpUMKUluyg+iIEukkO6VqcLd1mBtJ3ZQ9iEzSIQWJ5O3PAcZhHEdtmqueSCftmMO0EUnmzp0lABYLGJ1m7HRtTEaHjkTmZOzUUTOcPdszGUsm3yJzNMoMksydA82SOAgUxts8npE5mR07k5Fk7txZAmCxgFHqPJ/PjCSiAKNUKWADsllCKRe0dtmuZZIOKUgn2SlVg7utw9xIctKzObytHYYrJJk7d5YAWCxg9NmXJ5koi2ZPKUWUwcebK5Wel59PFllWZEXRZEXRFE2T0X2czpPxnMdiCoHLczkfAmCxgNHP+vI9lCdfzpfL7Xy53C6323HsfD4/MpKIg4BRqhSwAdksoZQ7G+G0xNwmNLHOolRq+SX0MySrTHyx6mGgg+CV2TKhDHuaWZWIVHG7CV41ycEEoDJzddRecldNcjz3SK42hajOfh37U4dPHX/mHbponDAVqlisV5rdpzOJ2w6cZXhFWTpVlF+ytVpZ1KfLRY+3iUZd0T883c+I8BMsen9l3Mev8Uoy0YaYkg3RovkHgDrN4ibNuE4CNU7aRSPqjAHR/RpIw/aXS8WImNApAX2vEd7yDhOX9X2qdppyInH0ZjFP75zyXaYVKOFcw8nSRBgwEKhEFQOWRqmLWDwfRFNBprkUkB+rqZrk5sr0ZPZ+zNTD1CWqSb7Qlp5evNzOdRuVpws7T83qJj0cJ+EDv+lhy63Po/0LqR/uTi44MbGpEvTf2X8Hmb/PRJbeeLjypXP9+SI0WfAJczii49r9ndKgWMDFL3I4Qvwe+ssdjcl1K/DaV3pVWhWv1jZDheBZFT1jV6ukbhPB1FN2Yhbpqb4DreicEQXT06s1yO63tJtevbvUu9XaJ8O1X4Sr/cnqDCs14Shlb1h47hOBJ1+pCLU5d2hu0aJZD9PH0cEfOjDFcj8HgNjbkcpjndBUx/VDS33cWij1THvWFZ5aT137NGaRbRpK6oQmknxVRlc1cKv66MqBWA3sSLDpX+XF8UtmURLMluB66dvsdqHwz6CImCRThkghNpHdDGUhtbUpFJ3IKTwhNrYqhaIT291UGmJrG4Pxibzd8AGxiXU1hfKlyf41pE3D0XA4HssuqSk61i7HYHyiux3LQ25vczhvJ6ttGorNSufd8XxRmJc/c6Rem4sNx8yvSg6RSDpOkAtBoebV01BzWTlBKkReRe7m0rWIxTDTQiRzkkgD37f4jGCRuU1z58tOS9ER6pijCH8ne5fTfLjr8kFVeXhI8YDOjXXf+6EoGoKE6Tu56cMFmJZFTt9vizTj36j09lBpFJ2UDqQrz+0RtAmzMidb/BDh5kKRmp400RD+BVRA146KKaZTa2Trh8iMlrXPNvDu5N7glQcLfnvSyY05twlvCXpf7DPzVs3vNV70ruoQD+4zbr1+6ER7WSLooRceguF7jOYa+OjSH4yP1SHLTUqiz4skioiomSK3zFe0knSIvY7b2TeKg77rM90b81HZg2Q7DKER/yDrjQFEs96J7T0gbb3nb7FUDFpBu3eMJZ+gDaDa0FUoLrHyjatlSYWoY/7/dbgY8IFzx5JCGiQ5h3xZHCpb1IImPtOReLR6h72qCu5DG/n3YKSI7j2VdzPVVE8a3jF6y+sXy6aGTUs8hxqvBrLgo6b3U6N42w/ppE0y1nKzCUhcL6pbGPx3ScFNKeX5OqBOK+n+9lLPsV8m+juH1IzYqQ0PT742tzs220KgfyV1v8/q4cNjf2otzv33uE+qaZVz7t2m4/8jYrhVsiVsVhHUwg4G9LiNi+raZhoDD0FDOFI5BHjiuAxJkVDSpanqYthEYVtXgnYr9XWV60FA6zz8WmYsh3Elpdsy6YACwy5KSj2k6wo=';

;// CONCATENATED MODULE: ./out/python/parse/character-name.js


/**
 * The character that `\N{NAME}` stands for, or null where that Python knows none of that name. Names and aliases are
 * found whatever their case; those of Hangul syllables and unified ideographs, which are made by rule, only in capitals.
 * Named sequences are for `unicodedata.lookup` alone.
 */
function characterNamed(name, version) {
    const code = hangulSyllable(name) ?? unifiedIdeograph(name, version.minor) ?? listed(name, version.minor);
    return code === null ? null : String.fromCodePoint(code);
}
const leading = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'];
const vowels = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const trailing = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
function hangulSyllable(name) {
    const match = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name);
    if (match === null)
        return null;
    const [initial, vowel, final] = [
        leading.indexOf(match[1] ?? ''),
        vowels.indexOf(match[2] ?? ''),
        trailing.indexOf(match[3] ?? ''),
    ];
    return initial < 0 || vowel < 0 || final < 0 ? null : 0xac00 + (initial * 21 + vowel) * 28 + final;
}
/** First and last code of each block, and the Python since which it reaches so far. */
const ideographs = [
    [0x3400, 0x4dbf, 9],
    [0x4e00, 0x9ffc, 9],
    [0x9ffd, 0x9fff, 11],
    [0x20000, 0x2a6dd, 9],
    [0x2a6de, 0x2a6df, 11],
    [0x2a700, 0x2b734, 9],
    [0x2b735, 0x2b738, 11],
    [0x2b739, 0x2b739, 12],
    [0x2b740, 0x2b81d, 9],
    [0x2b820, 0x2cea1, 9],
    [0x2ceb0, 0x2ebe0, 9],
    [0x2ebf0, 0x2ee5d, 13],
    [0x30000, 0x3134a, 9],
    [0x31350, 0x323af, 12],
];
function unifiedIdeograph(name, minor) {
    const digits = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name)?.[1];
    if (digits === undefined)
        return null;
    const code = Number.parseInt(digits, 16);
    return ideographs.some(([first, last, since]) => code >= first && code <= last && minor >= since) ? code : null;
}
let table = null;
function listed(name, minor) {
    table ??= unpack();
    const entry = table.get(name.replace(/[a-z]+/g, (letters) => letters.toUpperCase()));
    return entry === undefined || minor < entry.since ? null : entry.code;
}
/** One line a name, in order of code: the distance from the code before, in base 36 and left out where it is one. */
function unpack() {
    const names = new Map();
    let code = -1;
    let since = 0;
    for (const line of (0,external_node_zlib_.brotliDecompressSync)(Buffer.from(characterNameTable, 'base64')).toString('latin1').split('\n')) {
        if (line.startsWith('@')) {
            since = Number(line.slice(1));
            code = -1;
            continue;
        }
        const step = /^([0-9a-z]+) /.exec(line)?.[1];
        code += step === undefined ? 1 : Number.parseInt(step, 36);
        names.set(step === undefined ? line : line.slice(step.length + 1), { code, since });
    }
    return names;
}

;// CONCATENATED MODULE: ./out/python/parse/unescape.js

const escapes = /\\(?:([0-7]{1,3})|(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8})|(N(?:\{(?:[^}]+\}?)?)?)|([\s\S]))/g;
const hexDigits = { x: 2, u: 4, U: 8 };
const simple = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** Replaces the escapes of a str literal. An escape that Python does not know stands for itself. */
function unescapeText(content, version) {
    let text = '';
    let from = 0;
    for (const { 0: whole, 1: octal, 2: hex, 3: name, 4: other, index } of content.matchAll(escapes)) {
        text += content.slice(from, index);
        from = index + whole.length;
        const named = name === undefined ? null : decodeName(name, version);
        const objection = hex !== undefined ? hexObjection(hex) : (named?.objection ?? null);
        if (objection !== null)
            return codecFault(content, index, whole, objection);
        if (other !== undefined)
            text += simple[other] ?? whole;
        else if (octal !== undefined)
            text += String.fromCodePoint(Number.parseInt(octal, 8));
        else if (hex !== undefined)
            text += String.fromCodePoint(Number.parseInt(hex.slice(1), 16));
        else
            text += named?.character ?? '';
    }
    return { kind: 'text', text: text + content.slice(from) };
}
function hexObjection(sequence) {
    const letter = sequence[0] ?? '';
    const length = hexDigits[letter] ?? 0;
    if (sequence.length - 1 < length)
        return `truncated \\${letter}${'X'.repeat(length)} escape`;
    return Number.parseInt(sequence.slice(1), 16) > 0x10ffff ? 'illegal Unicode character' : null;
}
function decodeName(sequence, version) {
    const name = /^N\{([^}]+)\}$/.exec(sequence)?.[1];
    if (name === undefined)
        return { objection: 'malformed \\N character escape' };
    const character = characterNamed(name, version);
    return character === null ? { objection: 'unknown Unicode character name' } : { character };
}
function codecFault(content, index, sequence, reason) {
    const position = codecLength(content.slice(0, index));
    const range = `${position}-${position + codecLength(sequence) - 1}`;
    const words = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`;
    return { kind: 'fault', words };
}
/** Python counts positions in its own intermediate form, where a character beyond ASCII takes ten places. */
function codecLength(text) {
    let length = 0;
    for (const character of text)
        length += character < '\x80' ? 1 : 10;
    return length;
}
const byteEscapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g;
/** Replaces the escapes of a bytes literal; each character of the result is one byte. */
function unescapeBytes(content) {
    for (const { 2: hex, index } of content.matchAll(byteEscapes)) {
        if (hex !== undefined && hex.length < 2) {
            return { kind: 'fault', words: `(value error) invalid \\x escape at position ${index}` };
        }
    }
    const text = content.replace(byteEscapes, (whole, octal, hex, other) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        return simple[other ?? ''] ?? whole;
    });
    return { kind: 'text', text };
}

;// CONCATENATED MODULE: ./out/python/parse/string-value.js

/** The value of the string token here. */
function stringValue(cursor) {
    const { word } = cursor;
    const quoteAt = word.search(/['"]/);
    const prefix = word.slice(0, quoteAt).toLowerCase();
    const quotes = word.length - quoteAt >= 6 && word[quoteAt + 1] === word[quoteAt] && word[quoteAt + 2] === word[quoteAt] ? 3 : 1;
    const content = word.slice(quoteAt + quotes, word.length - quotes);
    const raw = prefix.includes('r');
    return prefix.includes('b') ? bytesValue(cursor, content, raw) : textValue(cursor, content, raw);
}
/** The value of a stretch of text between quotes or between the fields of an f-string. */
function textValue(cursor, content, raw) {
    if (raw || !content.includes('\\'))
        return { type: 'str', value: content };
    const value = unescapeText(content, cursor.version);
    if (value.kind === 'fault')
        throw cursor.fault(value.words);
    return { type: 'str', value: value.text };
}
function bytesValue(cursor, content, raw) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
    if (/[^\x00-\x7f]/.test(content))
        throw cursor.fault('bytes can only contain ASCII literal characters');
    const value = raw ? { kind: 'text', text: content } : unescapeBytes(content);
    if (value.kind === 'fault')
        throw cursor.fault(value.words);
    return { type: 'bytes', value: Uint8Array.from(value.text, (character) => character.charCodeAt(0)) };
}

;// CONCATENATED MODULE: ./out/python/parse/f-string.js




/** fstring: FSTRING_START (FSTRING_MIDDLE | replacement field)* FSTRING_END, as parts of the string it belongs to */
function parseFString(cursor, parts) {
    const raw = /r/i.test(cursor.word);
    const name = /t/i.test(cursor.word) ? 't-string' : 'f-string';
    cursor.advance();
    parseParts(cursor, { raw, name, inFormat: false }, parts);
    cursor.expect('fstring-end');
}
function parseParts(cursor, context, parts) {
    for (;;) {
        if (cursor.at('fstring-middle'))
            parts.push(parseText(cursor, context));
        else if (cursor.at('{'))
            parseField(cursor, context, parts);
        else
            return;
    }
}
function parseText(cursor, { raw, inFormat }) {
    const { start, word } = cursor;
    const content = inFormat ? word : word.replace(/\{\{|\}\}/g, (pair) => pair.slice(1));
    const value = textValue(cursor, content, raw);
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}
/** fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' format] '}' */
function parseField(cursor, context, parts) {
    const { start } = cursor;
    cursor.advance();
    checkBegin(cursor, context);
    const value = cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor);
    const selfDocumenting = cursor.accept('=');
    if (selfDocumenting)
        parts.push(textOf(cursor, start + 1, cursor.start));
    const conversion = parseConversion(cursor, context);
    const format = cursor.at(':') ? parseFormat(cursor, context) : null;
    if (!cursor.at('}'))
        throw unfinished(cursor, context, selfDocumenting, conversion !== null, format !== null);
    cursor.advance();
    const shown = conversion ?? (selfDocumenting && format === null ? 'r' : null);
    parts.push({ kind: 'FormattedValue', value, conversion: shown, format, start, end: cursor.lastEnd });
}
function unfinished(cursor, { name }, selfDocumenting, hasConversion, hasFormat) {
    if (cursor.version.minor < 12)
        return cursor.fault(`${name}: expecting '}'`);
    if (hasFormat)
        return cursor.fault(`${name}: expecting '}', or format specs`);
    if (hasConversion)
        return cursor.fault(`${name}: expecting ':' or '}'`);
    const before = selfDocumenting ? "'!', or ':'" : "'=', or '!', or ':'";
    return cursor.fault(`${name}: expecting ${before}, or '}'`);
}
function checkBegin(cursor, { name }) {
    if (cursor.at('}') || cursor.at('=') || cursor.at('!') || cursor.at(':')) {
        if (cursor.version.minor >= 12)
            throw cursor.fault(`${name}: valid expression required before '${cursor.kind}'`);
        const words = cursor.at('}') ? 'empty expression not allowed' : `expression required before '${cursor.kind}'`;
        throw cursor.fault(`${name}: ${words}`);
    }
}
/** `{x = }` shows its own source before the value, without comments. */
function textOf(cursor, start, end) {
    const source = cursor.text.slice(start, end);
    const value = source.includes('#') ? source.replace(stringOrComment, (part) => (part[0] === '#' ? '' : part)) : source;
    return { kind: 'Constant', value: { type: 'str', value }, start, end };
}
const stringOrComment = /("""|'''|"|')(?:\\.|(?!\1).)*\1|#[^\n]*/gs;
function parseConversion(cursor, { name }) {
    if (!cursor.accept('!'))
        return null;
    if (cursor.version.minor < 12 && !(/^[sra]$/.test(cursor.word) && cursor.start === cursor.lastEnd)) {
        throw cursor.fault(`${name}: invalid conversion character: expected 's', 'r', or 'a'`);
    }
    if (cursor.at(':') || cursor.at('}'))
        throw cursor.fault(`${name}: missing conversion character`);
    if (!cursor.at('name'))
        throw cursor.fault(`${name}: invalid conversion character`);
    if (cursor.start !== cursor.lastEnd) {
        const mark = cursor.version.minor >= 14 ? 'exclamation' : 'exclamanation';
        throw cursor.fault(`${name}: conversion type must come right after the ${mark} mark`);
    }
    const { word } = cursor;
    if (word !== 's' && word !== 'r' && word !== 'a') {
        throw cursor.fault(`${name}: invalid conversion character '${word}': expected 's', 'r', or 'a'`);
    }
    cursor.advance();
    return word;
}
function parseFormat(cursor, context) {
    const { start } = cursor;
    cursor.advance();
    const parts = [];
    cursor.enter();
    parseParts(cursor, { ...context, inFormat: true }, parts);
    cursor.leave();
    return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/strings.js


/** strings: adjacent literals are one node, a `Constant` where none of them is an f-string */
function parseStrings(cursor) {
    const { start } = cursor;
    const parts = [];
    const seen = { bytes: false, text: false, fields: false, template: false };
    while (cursor.at('string') || cursor.at('fstring-start')) {
        if (cursor.at('string')) {
            const part = parseString(cursor);
            parts.push(part);
            seen[part.value.type === 'bytes' ? 'bytes' : 'text'] = true;
        }
        else {
            seen[/t/i.test(cursor.word) ? 'template' : 'fields'] = true;
            parseFString(cursor, parts);
        }
    }
    const end = cursor.lastEnd;
    if (seen.template && (seen.bytes || seen.text || seen.fields)) {
        throw cursor.faultAt('cannot mix t-string literals with string or bytes literals', start, end);
    }
    if (seen.bytes && (seen.text || seen.fields)) {
        throw cursor.faultAt('cannot mix bytes and nonbytes literals', start, end);
    }
    if (seen.template)
        return { kind: 'TemplateStr', values: joinAdjacent(parts), start, end };
    if (seen.fields)
        return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end };
    return { kind: 'Constant', value: joinValues(parts.filter(isConstant)), start, end };
}
const isConstant = (part) => part.kind === 'Constant';
function parseString(cursor) {
    const { start } = cursor;
    const value = stringValue(cursor);
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}
/** Joins text that no field parts, and leaves out text that is empty. */
function joinAdjacent(parts) {
    const joined = [];
    let run = [];
    const flush = () => {
        const [first] = run;
        const last = run.at(-1);
        if (first !== undefined && last !== undefined) {
            const value = joinValues(run);
            const isEmpty = value.type === 'str' && value.value === '';
            if (!isEmpty)
                joined.push({ kind: 'Constant', value, start: first.start, end: last.end });
        }
        run = [];
    };
    for (const part of parts) {
        if (part.kind === 'Constant')
            run.push(part);
        else {
            flush();
            joined.push(part);
        }
    }
    flush();
    return joined;
}
function joinValues(run) {
    const [first] = run;
    if (first !== undefined && run.length === 1)
        return first.value;
    const values = run.map((part) => part.value);
    const bytes = values.flatMap((value) => (value.type === 'bytes' ? [value.value] : []));
    if (bytes.length > 0)
        return { type: 'bytes', value: concatBytes(bytes) };
    return { type: 'str', value: values.map((value) => (value.type === 'str' ? value.value : '')).join('') };
}
function concatBytes(pieces) {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./out/python/parse/atom.js





/** atom: a name, a literal, or an expression in brackets */
function parseAtom(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name': {
            const id = cursor.name();
            return { kind: 'Name', id, start, end: cursor.lastEnd };
        }
        case 'number':
            return constant(cursor, numberValue(cursor));
        case 'string':
        case 'fstring-start':
            return parseStrings(cursor);
        case '(':
            return parseGroup(cursor);
        case '[':
            return parseList(cursor);
        case '{':
            return parseDictOrSet(cursor);
        case 'None':
            return constant(cursor, { type: 'none' });
        case 'True':
            return constant(cursor, { type: 'bool', value: true });
        case 'False':
            return constant(cursor, { type: 'bool', value: false });
        case '...':
            return constant(cursor, { type: 'ellipsis' });
        default:
            throw cursor.unexpected();
    }
}
function constant(cursor, value) {
    const { start } = cursor;
    cursor.advance();
    return { kind: 'Constant', value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/slice.js


/** slices: slice | ','.(slice | starred_expression)+ [','] */
function parseSlices(cursor) {
    const { start } = cursor;
    const first = parseSlice(cursor);
    if (!cursor.at(',') && first.kind !== 'Starred')
        return first;
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(']'))
            break;
        elts.push(parseSlice(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** slice: [expression] ':' [expression] [':' [expression]] | named_expression, or `*expression` since 3.11 */
function parseSlice(cursor) {
    const { start } = cursor;
    if (cursor.accept('*')) {
        checkStarred(cursor, start);
        const value = parseExpression(cursor);
        cursor.require(11, 'Starred expressions in subscripts', start);
        return { kind: 'Starred', value, start, end: cursor.lastEnd };
    }
    const lower = cursor.at(':') ? null : parseNamedExpression(cursor);
    if (lower?.kind === 'NamedExpr' && lower.start === start) {
        cursor.require(10, 'Assignment expressions without parentheses in subscripts', start);
        return lower;
    }
    if (lower !== null && !cursor.at(':'))
        return lower;
    cursor.expect(':');
    const upper = atBoundEnd(cursor) ? null : parseExpression(cursor);
    const step = cursor.accept(':') && !atBoundEnd(cursor) ? parseExpression(cursor) : null;
    return { kind: 'Slice', lower, upper, step, start, end: cursor.lastEnd };
}
const atBoundEnd = (cursor) => cursor.at(':') || cursor.at(',') || cursor.at(']');

;// CONCATENATED MODULE: ./out/python/parse/primary.js



/** primary: an atom and the attributes, calls and subscripts that follow it, in a loop because chains may be long */
function parsePrimary(cursor) {
    const { start } = cursor;
    let node = parseAtom(cursor);
    for (;;) {
        switch (cursor.kind) {
            case '.': {
                cursor.advance();
                const attr = cursor.name();
                node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd };
                break;
            }
            case '(': {
                const { args, keywords } = parseArguments(cursor, 'call');
                node = { kind: 'Call', func: node, args, keywords, start, end: cursor.lastEnd };
                break;
            }
            case '[': {
                if (cursor.peek() === ']')
                    return node;
                cursor.advance();
                const slice = parseSlices(cursor);
                cursor.expect(']');
                node = { kind: 'Subscript', value: node, slice, start, end: cursor.lastEnd };
                break;
            }
            default:
                return node;
        }
    }
}

;// CONCATENATED MODULE: ./out/python/parse/operator.js

const precedences = new Map([
    ['|', 1],
    ['^', 2],
    ['&', 3],
    ['<<', 4],
    ['>>', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['//', 6],
    ['%', 6],
    ['@', 6],
]);
/** disjunction: conjunction ('or' conjunction)* */
function parseDisjunction(cursor) {
    const { start } = cursor;
    const first = parseConjunction(cursor);
    if (!cursor.at('or'))
        return first;
    const values = [first];
    while (cursor.accept('or'))
        values.push(parseConjunction(cursor));
    return { kind: 'BoolOp', op: 'or', values, start, end: cursor.lastEnd };
}
/** conjunction: inversion ('and' inversion)* */
function parseConjunction(cursor) {
    const { start } = cursor;
    const first = parseInversion(cursor);
    if (!cursor.at('and'))
        return first;
    const values = [first];
    while (cursor.accept('and'))
        values.push(parseInversion(cursor));
    return { kind: 'BoolOp', op: 'and', values, start, end: cursor.lastEnd };
}
/** inversion: 'not' inversion | comparison */
function parseInversion(cursor) {
    if (!cursor.at('not'))
        return parseComparison(cursor);
    const { start } = cursor;
    cursor.enter();
    cursor.advance();
    const operand = parseInversion(cursor);
    cursor.leave();
    return { kind: 'UnaryOp', op: 'not', operand, start, end: cursor.lastEnd };
}
/** comparison: bitwise_or (compare_op bitwise_or)* */
function parseComparison(cursor) {
    const { start } = cursor;
    const left = parseBinary(cursor, 0);
    let op = acceptCompareOperator(cursor);
    if (op === null)
        return left;
    const ops = [];
    const comparators = [];
    for (; op !== null; op = acceptCompareOperator(cursor)) {
        ops.push(op);
        comparators.push(parseBinary(cursor, 0));
    }
    return { kind: 'Compare', left, ops, comparators, start, end: cursor.lastEnd };
}
function acceptCompareOperator(cursor) {
    const { kind } = cursor;
    switch (kind) {
        case '==':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=':
        case 'in':
            cursor.advance();
            return kind;
        case 'is':
            cursor.advance();
            return cursor.accept('not') ? 'is not' : 'is';
        case 'not':
            if (cursor.peek() !== 'in')
                return null;
            cursor.advance();
            cursor.advance();
            return 'not in';
        default:
            return null;
    }
}
/** bitwise_or and all that binds tighter, as far as operators bind tighter than `above`. Left-leaning chains loop. */
function parseBinary(cursor, above) {
    const { start } = cursor;
    let left = parseFactor(cursor);
    for (;;) {
        const precedence = precedences.get(cursor.kind);
        if (precedence === undefined || precedence <= above)
            return left;
        const op = cursor.kind;
        cursor.advance();
        forbidNot(cursor);
        const right = parseBinary(cursor, precedence);
        left = { kind: 'BinOp', left, op, right, start, end: cursor.lastEnd };
    }
}
/** factor: ('+' | '-' | '~') factor | power */
function parseFactor(cursor) {
    const op = unary(cursor.kind);
    if (op === null)
        return parsePower(cursor);
    const { start } = cursor;
    cursor.enter();
    cursor.advance();
    forbidNot(cursor);
    const operand = parseFactor(cursor);
    cursor.leave();
    return { kind: 'UnaryOp', op, operand, start, end: cursor.lastEnd };
}
function forbidNot(cursor) {
    if (!cursor.at('not') || cursor.version.minor < 13)
        return;
    const fault = cursor.unexpected();
    const { start } = cursor;
    const operand = cursor.tries(parseInversion);
    throw operand === null
        ? fault
        : cursor.faultAt("'not' after an operator must be parenthesized", start, cursor.lastEnd);
}
function unary(kind) {
    return kind === '-' || kind === '+' || kind === '~' ? kind : null;
}
/** power: await_primary ['**' factor] */
function parsePower(cursor) {
    const { start } = cursor;
    const left = parseAwait(cursor);
    if (!cursor.at('**'))
        return left;
    cursor.enter();
    cursor.advance();
    const right = parseFactor(cursor);
    cursor.leave();
    return { kind: 'BinOp', left, op: '**', right, start, end: cursor.lastEnd };
}
/** await_primary: 'await' primary | primary */
function parseAwait(cursor) {
    const { start } = cursor;
    if (!cursor.accept('await'))
        return parsePrimary(cursor);
    const value = parsePrimary(cursor);
    return { kind: 'Await', value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/expression.js



/** star_expressions: one expression, perhaps starred, or a tuple of them without parentheses */
function parseStarExpressions(cursor) {
    const { start } = cursor;
    const first = parseStarExpression(cursor);
    return cursor.at(',') ? parseTupleTail(cursor, first, start, parseStarExpression) : first;
}
/** expressions: the rest of a tuple whose first element has been read */
function parseExpressions(cursor, first, start) {
    return parseTupleTail(cursor, first, start, parseExpression);
}
/** star_expression: '*' bitwise_or | expression */
function parseStarExpression(cursor) {
    return cursor.at('*') ? parseStarred(cursor) : parseExpression(cursor);
}
/** star_named_expression: '*' bitwise_or | named_expression */
function parseStarNamedExpression(cursor) {
    return cursor.at('*') ? parseStarred(cursor) : parseNamedExpression(cursor);
}
/** named_expression: NAME ':=' expression | expression */
function parseNamedExpression(cursor) {
    const { start } = cursor;
    if (!cursor.at('name') || cursor.peek() !== ':=') {
        const node = parseExpression(cursor);
        if (cursor.at('=') || cursor.at(':='))
            throw misplacedAssignment(cursor, node, start);
        return node;
    }
    const id = cursor.name();
    const target = { kind: 'Name', id, start, end: cursor.lastEnd };
    cursor.advance();
    const value = parseExpression(cursor);
    return { kind: 'NamedExpr', target, value, start, end: cursor.lastEnd };
}
/** expression: disjunction ['if' disjunction 'else' expression] | lambdef */
function parseExpression(cursor) {
    cursor.enter();
    const node = cursor.at('lambda') ? parseLambda(cursor) : parseConditional(cursor);
    cursor.leave();
    return node;
}
function parseConditional(cursor) {
    const { start } = cursor;
    const body = parseDisjunction(cursor);
    if (!cursor.at('if')) {
        const fault = beginsOperand(cursor) ? missingBetween(cursor, body, start) : null;
        if (fault !== null)
            throw fault;
        return body;
    }
    cursor.advance();
    const test = parseDisjunction(cursor);
    if (!cursor.accept('else'))
        throw missingElse(cursor, start);
    const orelse = parseExpression(cursor);
    return { kind: 'IfExp', test, body, orelse, start, end: cursor.lastEnd };
}
function missingElse(cursor, start) {
    if (cursor.at(':') || cursor.version.minor < 11)
        return cursor.unexpected();
    return cursor.faultAt("expected 'else' after 'if' expression", start, cursor.lastEnd);
}
function parseStarred(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = parseBinary(cursor, 0);
    return { kind: 'Starred', value, start, end: cursor.lastEnd };
}
function parseTupleTail(cursor, first, start, parseElement) {
    const elts = [first];
    while (cursor.accept(',')) {
        if (tupleEnds.has(cursor.kind))
            break;
        elts.push(parseElement(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** What can follow the last comma of a tuple without parentheses. */
const tupleEnds = new Set([
    ...['newline', 'end', ';', ':', '=', ')', ']', '}', '!', 'as', 'in'],
    ...['+=', '-=', '*=', '@=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '**=', '//='],
]);

;// CONCATENATED MODULE: ./out/python/parse/type-params.js

/** type_params: '[' ','.type_param+ [','] ']' */
function parseTypeParams(cursor) {
    const start = cursor.start;
    if (!cursor.accept('['))
        return [];
    cursor.require(12, 'Type parameter lists', start);
    if (cursor.at(']') && cursor.version.minor >= 13)
        throw cursor.fault('Type parameter list cannot be empty');
    const params = [];
    do {
        if (params.length > 0 && cursor.at(']'))
            break;
        params.push(parseTypeParam(cursor));
    } while (cursor.accept(','));
    cursor.expect(']');
    return params;
}
function parseTypeParam(cursor) {
    const start = cursor.start;
    const kind = cursor.accept('*') ? 'TypeVarTuple' : cursor.accept('**') ? 'ParamSpec' : 'TypeVar';
    const name = cursor.name();
    const bound = parseBound(cursor, kind);
    const defaultStart = cursor.start;
    const hasDefault = cursor.accept('=');
    if (hasDefault)
        cursor.require(13, 'Type parameter defaults', defaultStart);
    const value = hasDefault ? (kind === 'TypeVarTuple' ? parseStarExpression(cursor) : parseExpression(cursor)) : null;
    return { kind, name, bound, default: value, start, end: cursor.lastEnd };
}
function parseBound(cursor, kind) {
    const colon = cursor.start;
    if (!cursor.accept(':'))
        return null;
    const bound = parseExpression(cursor);
    if (kind === 'TypeVar')
        return bound;
    const what = bound.kind === 'Tuple' ? 'constraints' : 'bound';
    throw cursor.faultAt(`cannot use ${what} with ${kind}`, colon);
}

;// CONCATENATED MODULE: ./out/python/parse/function.js




/** function_def_raw: 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block; `start` as in `parseFor`. */
function parseFunction(cursor, decorators, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const name = cursor.name();
    const typeParams = parseTypeParams(cursor);
    cursor.demand('(');
    const args = parseParameters(cursor);
    cursor.expect(')');
    const returns = parseReturns(cursor);
    cursor.demand(':');
    const body = parseBlock(cursor, 'function definition', owner);
    return {
        kind: 'FunctionDef',
        isAsync,
        name,
        typeParams,
        args,
        body,
        decorators,
        returns,
        start,
        end: cursor.lastEnd,
    };
}
// Python takes an arrow without an expression for no arrow at all, and misses the colon in its place.
function parseReturns(cursor) {
    if (!cursor.at('->'))
        return null;
    const fault = cursor.fault("expected ':'");
    cursor.advance();
    const returns = cursor.tries(parseExpression);
    if (returns === null)
        throw fault;
    return returns;
}

;// CONCATENATED MODULE: ./out/python/parse/loop.js



/** while_stmt: 'while' named_expression ':' block [else_block] */
function parseWhile(cursor) {
    const start = cursor.start;
    cursor.advance();
    const test = parseNamedExpression(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'while' statement", start);
    const orelse = parseElse(cursor);
    return { kind: 'While', test, body, orelse, start, end: cursor.lastEnd };
}
/** for_stmt: 'for' star_targets 'in' star_expressions ':' block [else_block]; `start` is that of an `async` before. */
function parseFor(cursor, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const target = parseForTargets(cursor);
    cursor.expect('in');
    const iter = parseStarExpressions(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'for' statement", owner);
    const orelse = parseElse(cursor);
    return { kind: 'For', isAsync, target, iter, body, orelse, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/with.js



/** with_stmt: 'with' ','.with_item+ ':' block, the items in parentheses or not; `start` as in `parseFor`. */
function parseWith(cursor, start) {
    const isAsync = start !== cursor.start;
    const owner = cursor.start;
    cursor.advance();
    const items = parseItems(cursor);
    expectColon(cursor);
    const body = parseBlock(cursor, "'with' statement", owner);
    return { kind: 'With', isAsync, items, body, start, end: cursor.lastEnd };
}
function parseItems(cursor) {
    const group = groupAhead(cursor);
    if (group === 'targets')
        return parseParenthesised(cursor);
    const start = cursor.start;
    const items = [];
    do {
        items.push(with_parseItem(cursor));
    } while (cursor.accept(','));
    const [only] = items;
    const isAlone = items.length === 1 && only?.target === null && group === 'items';
    return isAlone ? ungroup(only.context, start, cursor.lastEnd) : items;
}
// `with (a, b):` has two items, not a tuple; `with (a, *b):` has one, because an item cannot be starred.
function ungroup(context, start, end) {
    const isGroup = context.kind === 'Tuple' && context.start === start && context.end === end;
    const elements = isGroup && context.elts.every((element) => element.kind !== 'Starred') ? context.elts : [];
    return (elements.length === 0 ? [context] : elements).map((element) => ({ context: element, target: null }));
}
function parseParenthesised(cursor) {
    cursor.expect('(');
    const items = [];
    do {
        if (cursor.at(')'))
            break;
        items.push(with_parseItem(cursor));
    } while (cursor.accept(','));
    cursor.expect(')');
    return items;
}
function with_parseItem(cursor) {
    const context = parseExpression(cursor);
    return { context, target: cursor.accept('as') ? parseTarget(cursor) : null };
}
/**
 * What the parenthesis here holds: items of which one has a target, what may be items, or what can only be an
 * expression, because a `:=` of its own is no item or because more follows the parenthesis.
 */
function groupAhead(cursor) {
    if (!cursor.at('('))
        return 'expression';
    let depth = 0;
    let group = 'items';
    for (let distance = 0;; distance++) {
        const kind = cursor.peek(distance);
        if (kind === '(' || kind === '[' || kind === '{')
            depth++;
        else if (kind === ')' || kind === ']' || kind === '}')
            depth--;
        else if (kind === 'as' && depth === 1)
            group = 'targets';
        else if (kind === ':=' && depth === 1)
            group = 'expression';
        else if (kind === 'newline' || kind === 'end')
            return 'expression';
        if (depth === 0)
            return cursor.peek(distance + 1) === ':' ? group : 'expression';
    }
}

;// CONCATENATED MODULE: ./out/python/parse/async.js



/** 'async' (def | for | with) */
function parseAsync(cursor) {
    const start = cursor.start;
    cursor.advance();
    switch (cursor.kind) {
        case 'def':
            return parseFunction(cursor, [], start);
        case 'for':
            return parseFor(cursor, start);
        case 'with':
            return parseWith(cursor, start);
        default:
            throw cursor.unexpected();
    }
}

;// CONCATENATED MODULE: ./out/python/parse/class.js



/** class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
function parseClass(cursor, decorators) {
    const start = cursor.start;
    cursor.advance();
    const name = cursor.name();
    const typeParams = parseTypeParams(cursor);
    const { args, keywords } = cursor.at('(') ? parseArguments(cursor, 'class') : { args: [], keywords: [] };
    expectColon(cursor);
    const body = parseBlock(cursor, 'class definition', start);
    return {
        kind: 'ClassDef',
        name,
        typeParams,
        bases: args,
        keywords,
        body,
        decorators,
        start,
        end: cursor.lastEnd,
    };
}

;// CONCATENATED MODULE: ./out/python/parse/decorator.js



/** decorators: ('@' named_expression NEWLINE)+ before a class or function */
function parseDecorated(cursor) {
    const decorators = [];
    while (cursor.accept('@')) {
        decorators.push(parseNamedExpression(cursor));
        cursor.expect('newline');
    }
    if (cursor.at('class'))
        return parseClass(cursor, decorators);
    const start = cursor.start;
    if (cursor.at('async') && cursor.peek() === 'def')
        cursor.advance();
    if (!cursor.at('def'))
        throw cursor.unexpected();
    return parseFunction(cursor, decorators, start);
}

;// CONCATENATED MODULE: ./out/python/parse/if.js


/** if_stmt: each `elif` is an `If` in the `orelse` of the one before. */
function parseIf(cursor) {
    const first = parseBranch(cursor, "'if' statement");
    const branches = [];
    while (cursor.at('elif')) {
        cursor.enter();
        branches.push(parseBranch(cursor, "'elif' statement"));
    }
    let orelse = parseElse(cursor);
    const end = cursor.lastEnd;
    for (const branch of branches.reverse()) {
        orelse = [{ kind: 'If', ...branch, orelse, end }];
        cursor.leave();
    }
    return { kind: 'If', ...first, orelse, end };
}
function parseBranch(cursor, owner) {
    const start = cursor.start;
    cursor.advance();
    const test = parseNamedExpression(cursor);
    expectColon(cursor);
    return { start, test, body: parseBlock(cursor, owner, start) };
}

;// CONCATENATED MODULE: ./out/python/parse/class-pattern.js

/** class_pattern: name_or_attr '(' [positional patterns] [keyword patterns] ')', the class already read */
function parseClassPattern(cursor, cls) {
    cursor.advance();
    const patterns = [];
    const kwdAttrs = [];
    const kwdPatterns = [];
    while (!cursor.at(')')) {
        if (cursor.at('name') && cursor.peek() === '=') {
            kwdAttrs.push(cursor.name());
            cursor.advance();
            kwdPatterns.push(parsePattern(cursor));
        }
        else {
            const pattern = parsePattern(cursor);
            if (kwdAttrs.length > 0) {
                throw cursor.faultAt('positional patterns follow keyword patterns', pattern.start, pattern.end);
            }
            patterns.push(pattern);
        }
        if (!cursor.at(')'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'MatchClass', cls, patterns, kwdAttrs, kwdPatterns, start: cls.start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/pattern-literal.js

/** literal_expr: strings, a number with its sign, or a complex number written as a sum; also what a mapping has as keys */
function parseLiteral(cursor) {
    const { start } = cursor;
    if (cursor.at('string') || cursor.at('fstring-start'))
        return pattern_literal_parseString(cursor);
    const real = parseSigned(cursor);
    if (!cursor.at('+') && !cursor.at('-'))
        return real;
    const op = cursor.at('+') ? '+' : '-';
    if (isImaginary(real))
        throw cursor.faultAt('real number required in complex literal', real.start, real.end);
    cursor.advance();
    if (!cursor.at('number'))
        throw cursor.unexpected();
    const right = parseAtom(cursor);
    if (!isImaginary(right))
        throw cursor.faultAt('imaginary number required in complex literal', right.start, right.end);
    return { kind: 'BinOp', left: real, op, right, start, end: cursor.lastEnd };
}
function pattern_literal_parseString(cursor) {
    const node = parseAtom(cursor);
    if (node.kind === 'Constant')
        return node;
    throw cursor.faultAt('patterns may only match literals and attribute lookups', node.start, node.end);
}
function parseSigned(cursor) {
    const { start } = cursor;
    const minus = cursor.accept('-');
    if (!cursor.at('number'))
        throw cursor.unexpected();
    const operand = parseAtom(cursor);
    return minus ? { kind: 'UnaryOp', op: '-', operand, start, end: cursor.lastEnd } : operand;
}
function isImaginary(node) {
    const number = node.kind === 'UnaryOp' ? node.operand : node;
    return number.kind === 'Constant' && number.value.type === 'complex';
}

;// CONCATENATED MODULE: ./out/python/parse/mapping-pattern.js




/** mapping_pattern: '{' [','.(key ':' pattern)+] ['**' NAME] '}' */
function parseMapping(cursor) {
    const { start } = cursor;
    cursor.advance();
    const keys = [];
    const patterns = [];
    let rest = null;
    while (!cursor.at('}')) {
        if (rest !== null)
            throw cursor.unexpected();
        if (cursor.accept('**')) {
            rest = captureName(cursor);
            if (rest === null)
                throw cursor.unexpected();
        }
        else {
            keys.push(parseKey(cursor));
            cursor.expect(':');
            patterns.push(parsePattern(cursor));
        }
        if (!cursor.at('}'))
            cursor.expect(',');
    }
    cursor.advance();
    return { kind: 'MatchMapping', keys, patterns, rest, start, end: cursor.lastEnd };
}
function parseKey(cursor) {
    switch (cursor.kind) {
        case 'None':
        case 'True':
        case 'False':
            return parseAtom(cursor);
        case 'name':
            if (cursor.peek() !== '.')
                throw cursor.unexpected();
            return parseDotted(cursor);
        default:
            return parseLiteral(cursor);
    }
}

;// CONCATENATED MODULE: ./out/python/parse/closed-pattern.js




/** closed_pattern: a literal, a name, a value, or patterns in brackets */
function parseClosedPattern(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name':
            return parseNamed(cursor);
        case 'None':
            cursor.advance();
            return { kind: 'MatchSingleton', value: null, start, end: cursor.lastEnd };
        case 'True':
        case 'False': {
            const value = cursor.at('True');
            cursor.advance();
            return { kind: 'MatchSingleton', value, start, end: cursor.lastEnd };
        }
        case '(':
            return closed_pattern_parseGroup(cursor);
        case '[':
            return parseSequence(cursor);
        case '{':
            return parseMapping(cursor);
        default:
            return { kind: 'MatchValue', value: parseLiteral(cursor), start, end: cursor.lastEnd };
    }
}
function parseNamed(cursor) {
    const { start } = cursor;
    const next = cursor.peek();
    if ((next !== '.' && next !== '(') || cursor.atWord('_')) {
        return { kind: 'MatchAs', pattern: null, name: captureName(cursor), start, end: cursor.lastEnd };
    }
    const value = parseDotted(cursor);
    if (cursor.at('('))
        return parseClassPattern(cursor, value);
    if (cursor.at('='))
        throw cursor.unexpected();
    return { kind: 'MatchValue', value, start, end: cursor.lastEnd };
}
/** name_or_attr: NAME ('.' NAME)* */
function parseDotted(cursor) {
    const { start } = cursor;
    const id = cursor.name();
    let node = { kind: 'Name', id, start, end: cursor.lastEnd };
    while (cursor.accept('.')) {
        const attr = cursor.name();
        node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd };
    }
    return node;
}
/** '(' pattern ')' is that pattern; with a comma, or empty, it is a sequence. */
function closed_pattern_parseGroup(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(')'))
        return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd };
    const first = parseMaybeStar(cursor);
    if (cursor.at(','))
        return parseRest(cursor, [first], ')', start);
    if (first.kind === 'MatchStar')
        throw cursor.unexpected();
    cursor.expect(')');
    return first;
}
function parseSequence(cursor) {
    const { start } = cursor;
    cursor.advance();
    if (cursor.accept(']'))
        return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd };
    return parseRest(cursor, [parseMaybeStar(cursor)], ']', start);
}
function parseRest(cursor, patterns, close, start) {
    while (cursor.accept(',')) {
        if (cursor.at(close))
            break;
        patterns.push(parseMaybeStar(cursor));
    }
    cursor.expect(close);
    return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/pattern.js



/** patterns: what follows `case`, as one pattern or a sequence without brackets */
function parsePatterns(cursor) {
    const { start } = cursor;
    const first = parseMaybeStar(cursor);
    if (!cursor.at(',')) {
        if (first.kind === 'MatchStar')
            throw cursor.unexpected();
        return first;
    }
    const patterns = [first];
    while (cursor.accept(',')) {
        if (cursor.at(':') || cursor.at('if'))
            break;
        patterns.push(parseMaybeStar(cursor));
    }
    return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd };
}
/** pattern: or_pattern ['as' NAME] */
function parsePattern(cursor) {
    const { start } = cursor;
    cursor.enter();
    const pattern = parseOr(cursor);
    cursor.leave();
    if (!cursor.accept('as'))
        return pattern;
    checkAsTarget(cursor);
    const name = cursor.name();
    return { kind: 'MatchAs', pattern, name, start, end: cursor.lastEnd };
}
/** maybe_star_pattern: '*' NAME | pattern */
function parseMaybeStar(cursor) {
    const { start } = cursor;
    if (!cursor.accept('*'))
        return parsePattern(cursor);
    const name = captureName(cursor);
    return { kind: 'MatchStar', name, start, end: cursor.lastEnd };
}
/** A name to bind, null for `_`; not one that goes on as `a.b`, `a(` or `a=`. `_` never goes on. */
function captureName(cursor) {
    const isWildcard = cursor.atWord('_');
    const next = cursor.peek();
    if (!isWildcard && (next === '.' || next === '(' || next === '='))
        throw cursor.unexpected();
    const name = cursor.name();
    return isWildcard ? null : name;
}
function parseOr(cursor) {
    const { start } = cursor;
    const first = parseClosedPattern(cursor);
    if (!cursor.at('|'))
        return first;
    const patterns = [first];
    while (cursor.accept('|'))
        patterns.push(parseClosedPattern(cursor));
    return { kind: 'MatchOr', patterns, start, end: cursor.lastEnd };
}
function checkAsTarget(cursor) {
    if (cursor.atWord('_'))
        throw cursor.fault("cannot use '_' as a target");
    const next = cursor.peek();
    if (cursor.at('name') && next !== '.' && next !== '(' && next !== '=' && next !== '[')
        return;
    if (cursor.at('name') && cursor.version.minor < 14)
        throw cursor.unexpected();
    const { start } = cursor;
    const target = parseExpression(cursor);
    const words = cursor.version.minor >= 14 ? `cannot use ${describeExpression(target)} as pattern target` : 'invalid pattern target';
    throw cursor.faultAt(words, start, cursor.lastEnd);
}

;// CONCATENATED MODULE: ./out/python/parse/match.js



/** `match` is a keyword only where its line ends in a colon: no other statement that begins with a name does. */
function atMatch(cursor) {
    if (!cursor.atWord('match'))
        return false;
    let distance = 1;
    while (cursor.peek(distance) !== 'newline' && cursor.peek(distance) !== 'end')
        distance++;
    return distance > 2 && cursor.peek(distance - 1) === ':';
}
/** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
function parseMatch(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.require(10, 'Match statements', start);
    const subject = parseSubject(cursor);
    cursor.expect(':');
    cursor.expect('newline');
    if (!cursor.accept('indent')) {
        throw cursor.fault(`expected an indented block after 'match' statement on line ${cursor.lineOf(start)}`);
    }
    const cases = [];
    cursor.enter();
    do
        cases.push(parseCase(cursor));
    while (!cursor.at('dedent') && !cursor.at('end'));
    cursor.leave();
    cursor.accept('dedent');
    return { kind: 'Match', subject, cases, start, end: cursor.lastEnd };
}
/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function parseSubject(cursor) {
    const { start } = cursor;
    const first = cursor.at('*') ? parseStarNamedExpression(cursor) : parseNamedExpression(cursor);
    if (!cursor.at(',')) {
        if (first.kind === 'Starred')
            throw cursor.unexpected();
        return first;
    }
    const elts = [first];
    while (cursor.accept(',')) {
        if (cursor.at(':'))
            break;
        elts.push(parseStarNamedExpression(cursor));
    }
    return { kind: 'Tuple', elts, start, end: cursor.lastEnd };
}
/** case_block: "case" patterns ['if' named_expression] ':' block */
function parseCase(cursor) {
    const { start } = cursor;
    if (!cursor.atWord('case'))
        throw cursor.unexpected();
    cursor.advance();
    const pattern = parsePatterns(cursor);
    const guard = cursor.accept('if') ? parseNamedExpression(cursor) : null;
    expectColon(cursor);
    return { pattern, guard, body: parseBlock(cursor, "'case' statement", start) };
}

;// CONCATENATED MODULE: ./out/python/parse/assignment.js





/** An expression, or an assignment, which is known to be one only when its first target has been read. */
function parseExpressionStatement(cursor) {
    const { start } = cursor;
    const first = parseValue(cursor);
    if (cursor.at('='))
        return parseAssign(cursor, first, start);
    if (cursor.at(':'))
        return parseAnnotated(cursor, first, start);
    const op = augmented[cursor.kind];
    if (op !== undefined)
        return parseAugmented(cursor, first, op, start);
    return { kind: 'Expr', value: first, start, end: cursor.lastEnd };
}
/** annotated_rhs: yield_expr | star_expressions */
function parseValue(cursor) {
    return cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor);
}
/** (star_targets '=')+ annotated_rhs */
function parseAssign(cursor, first, start) {
    const targets = [];
    let value = first;
    while (cursor.at('=')) {
        if (targets.length === 0)
            checkFirstAssigned(cursor, value, start);
        else
            checkAssigned(cursor, value);
        cursor.advance();
        targets.push(value);
        value = parseValue(cursor);
    }
    return { kind: 'Assign', targets, value, start, end: cursor.lastEnd };
}
/** Where the value is no target again, the first `=` was meant to compare what stands before it. */
function checkFirstAssigned(cursor, target, start) {
    if (badTarget(target, true) === null)
        return;
    if (isBareYield(target, start))
        throw cursor.faultAt('assignment to yield expression not possible', start, target.end);
    const isTuple = target.kind === 'Tuple' && cursor.text[start] !== '(';
    const last = isTuple ? target.elts.at(-1) : target;
    const fault = last !== undefined && badTarget(last, true) === last ? misplacedEquals(cursor, last, last.start) : null;
    if (fault !== null)
        throw fault;
    checkAssigned(cursor, target);
}
const isBareYield = (node, start) => (node.kind === 'Yield' || node.kind === 'YieldFrom') && node.start === start;
/** target ':' expression ['=' annotated_rhs] */
function parseAnnotated(cursor, target, start) {
    assignment_checkAnnotated(cursor, target, start);
    cursor.advance();
    const annotation = parseExpression(cursor);
    const value = cursor.accept('=') ? parseValue(cursor) : null;
    const simple = target.kind === 'Name' && target.start === start;
    return { kind: 'AnnAssign', target, annotation, value, simple, start, end: cursor.lastEnd };
}
function assignment_checkAnnotated(cursor, target, start) {
    if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript')
        return;
    const words = target.kind === 'List' || target.kind === 'Tuple'
        ? `only single target (not ${target.kind.toLowerCase()}) can be annotated`
        : 'illegal target for annotation';
    const fault = cursor.unexpected();
    const annotation = cursor.tries((at) => {
        at.advance();
        return parseExpression(at);
    });
    throw annotation !== null ? cursor.faultAt(words, start, target.end) : fault;
}
/** single_target augassign annotated_rhs */
function parseAugmented(cursor, target, op, start) {
    if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
        const words = `'${describeExpression(target)}' is an illegal expression for augmented assignment`;
        throw cursor.faultAt(words, target.start, target.end);
    }
    cursor.advance();
    const value = parseValue(cursor);
    return { kind: 'AugAssign', target, op, value, start, end: cursor.lastEnd };
}
const augmented = {
    '+=': '+',
    '-=': '-',
    '*=': '*',
    '@=': '@',
    '/=': '/',
    '%=': '%',
    '&=': '&',
    '|=': '|',
    '^=': '^',
    '<<=': '<<',
    '>>=': '>>',
    '**=': '**',
    '//=': '//',
};

;// CONCATENATED MODULE: ./out/python/parse/import.js


/** import_name: 'import' ','.(dotted_name ['as' NAME])+ */
function parseImport(cursor) {
    const { start } = cursor;
    cursor.advance();
    checkNames(cursor);
    const names = [];
    do
        names.push(parseAlias(cursor, parseDottedName));
    while (cursor.accept(','));
    if (cursor.at('from') && cursor.version.minor >= 12)
        throw cursor.faultAt("Did you mean to use 'from ... import ...' instead?", start);
    return { kind: 'Import', names, start, end: cursor.lastEnd };
}
/** import_from: 'from' ('.' | '...')* [dotted_name] 'import' targets */
function parseImportFrom(cursor) {
    const { start } = cursor;
    cursor.advance();
    let level = 0;
    while (cursor.at('.') || cursor.at('...')) {
        level += cursor.at('.') ? 1 : 3;
        cursor.advance();
    }
    const module = level > 0 && cursor.at('import') ? null : parseDottedName(cursor);
    cursor.expect('import');
    const names = parseTargets(cursor);
    return { kind: 'ImportFrom', module, names, level, start, end: cursor.lastEnd };
}
function parseTargets(cursor) {
    const { start } = cursor;
    checkNames(cursor);
    if (cursor.accept('*'))
        return [{ name: '*', asname: null, start, end: cursor.lastEnd }];
    const inParentheses = cursor.accept('(');
    const names = [];
    do {
        if (names.length > 0 && inParentheses && cursor.at(')'))
            break;
        if (names.length > 0 && cursor.at('newline')) {
            throw cursor.fault('trailing comma not allowed without surrounding parentheses');
        }
        names.push(parseAlias(cursor, (at) => at.name()));
    } while (cursor.accept(','));
    if (inParentheses)
        cursor.expect(')');
    return names;
}
function checkNames(cursor) {
    if (cursor.at('newline') && cursor.version.minor >= 13) {
        throw cursor.fault("Expected one or more names after 'import'");
    }
}
function parseAlias(cursor, parseName) {
    const { start } = cursor;
    const name = parseName(cursor);
    const asname = cursor.accept('as') ? parseAsName(cursor) : null;
    return { name, asname, start, end: cursor.lastEnd };
}
function parseAsName(cursor) {
    const next = cursor.peek();
    const isName = cursor.at('name') && (next === ',' || next === ')' || next === ';' || next === 'newline');
    if (isName || cursor.version.minor < 14)
        return cursor.name();
    const fault = cursor.unexpected();
    const { start } = cursor;
    const target = cursor.tries(parseExpression);
    if (target === null)
        throw fault;
    throw cursor.faultAt(`cannot use ${describeExpression(target)} as import target`, start, cursor.lastEnd);
}
function parseDottedName(cursor) {
    const names = [cursor.name()];
    while (cursor.accept('.'))
        names.push(cursor.name());
    return names.join('.');
}

;// CONCATENATED MODULE: ./out/python/parse/type-alias.js


/** `type` is a keyword only before a name and what can follow the name of an alias. */
function atTypeAlias(cursor) {
    return cursor.peek() === 'name' && cursor.atWord('type') && (cursor.peek(2) === '=' || cursor.peek(2) === '[');
}
/** type_alias: "type" NAME [type_params] '=' expression */
function parseTypeAlias(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.require(12, 'Type statements', start);
    const nameStart = cursor.start;
    const id = cursor.name();
    const name = { kind: 'Name', id, start: nameStart, end: cursor.lastEnd };
    const typeParams = parseTypeParams(cursor);
    cursor.expect('=');
    const value = parseExpression(cursor);
    return { kind: 'TypeAlias', name, typeParams, value, start, end: cursor.lastEnd };
}

;// CONCATENATED MODULE: ./out/python/parse/simple-statement.js





/** simple_stmt */
function parseSimpleStatement(cursor) {
    const { start } = cursor;
    switch (cursor.kind) {
        case 'name':
            return atTypeAlias(cursor) ? parseTypeAlias(cursor) : parseExpressionStatement(cursor);
        case 'import':
            return parseImport(cursor);
        case 'from':
            return parseImportFrom(cursor);
        case 'return':
            return parseReturn(cursor);
        case 'raise':
            return parseRaise(cursor);
        case 'assert':
            return parseAssert(cursor);
        case 'del':
            cursor.advance();
            return { kind: 'Delete', targets: parseDeleteTargets(cursor), start, end: cursor.lastEnd };
        case 'global':
            return { kind: 'Global', names: parseNames(cursor), start, end: cursor.lastEnd };
        case 'nonlocal':
            return { kind: 'Nonlocal', names: parseNames(cursor), start, end: cursor.lastEnd };
        case 'pass':
            cursor.advance();
            return { kind: 'Pass', start, end: cursor.lastEnd };
        case 'break':
            cursor.advance();
            return { kind: 'Break', start, end: cursor.lastEnd };
        case 'continue':
            cursor.advance();
            return { kind: 'Continue', start, end: cursor.lastEnd };
        default:
            return parseExpressionStatement(cursor);
    }
}
function parseReturn(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = atStatementEnd(cursor) ? null : parseStarExpressions(cursor);
    return { kind: 'Return', value, start, end: cursor.lastEnd };
}
function parseRaise(cursor) {
    const { start } = cursor;
    cursor.advance();
    const exception = atStatementEnd(cursor) ? null : parseExpression(cursor);
    const hasCause = exception !== null && cursor.accept('from');
    const cause = hasCause ? parseExpression(cursor) : null;
    return { kind: 'Raise', exception, cause, start, end: cursor.lastEnd };
}
function parseAssert(cursor) {
    const { start } = cursor;
    cursor.advance();
    const test = parseExpression(cursor);
    const message = cursor.accept(',') ? parseExpression(cursor) : null;
    return { kind: 'Assert', test, message, start, end: cursor.lastEnd };
}
function parseNames(cursor) {
    const names = [];
    cursor.advance();
    do
        names.push(cursor.name());
    while (cursor.accept(','));
    return names;
}
const atStatementEnd = (cursor) => cursor.at('newline') || cursor.at(';');

;// CONCATENATED MODULE: ./out/python/parse/try.js



const mixed = "cannot have both 'except' and 'except*' on the same 'try'";
/** try_stmt: 'try' ':' block, then handlers all of one kind, [else_block], [finally_block] */
function parseTry(cursor) {
    const start = cursor.start;
    cursor.advance();
    cursor.demand(':');
    const body = parseBlock(cursor, "'try' statement", start);
    const isStar = cursor.at('except') && cursor.peek() === '*';
    const handlers = [];
    while (cursor.at('except')) {
        if ((cursor.peek() === '*') !== isStar)
            throw cursor.fault(mixed);
        handlers.push(parseHandler(cursor, isStar));
    }
    const orelse = handlers.length === 0 ? [] : parseElse(cursor);
    const finalbody = parseFinally(cursor);
    if (handlers.length === 0 && finalbody.length === 0)
        throw cursor.fault("expected 'except' or 'finally' block");
    return { kind: 'Try', isStar, body, handlers, orelse, finalbody, start, end: cursor.lastEnd };
}
function parseHandler(cursor, isStar) {
    const start = cursor.start;
    cursor.advance();
    if (cursor.accept('*')) {
        cursor.require(11, 'Exception groups (`except*`)', start);
        if (cursor.at(':') || cursor.at('newline'))
            throw cursor.fault('expected one or more exception types');
    }
    const type = cursor.at(':') || cursor.at('newline') ? null : parseTypes(cursor);
    const name = type !== null && cursor.accept('as') ? parseName(cursor, isStar) : null;
    expectColon(cursor);
    const body = parseBlock(cursor, isStar ? "'except*' statement" : "'except' statement", start);
    return { type, name, body, start, end: cursor.lastEnd };
}
function parseName(cursor, isStar) {
    const isName = cursor.at('name') && (cursor.peek() === ':' || cursor.peek() === 'newline');
    if (isName || cursor.version.minor < 14)
        return cursor.name();
    const fault = cursor.unexpected();
    const { start } = cursor;
    const target = cursor.tries(parseExpression);
    if (target === null || !cursor.at(':'))
        throw fault;
    const words = `cannot use except${isStar ? '*' : ''} statement with ${describeExpression(target)}`;
    throw cursor.faultAt(words, start, target.end);
}
function parseTypes(cursor) {
    const start = cursor.start;
    const first = parseExpression(cursor);
    if (!cursor.at(','))
        return first;
    const types = parseExpressions(cursor, first, start);
    if (!cursor.at('as') && !cursor.at(':'))
        throw cursor.unexpected();
    if (cursor.at('as')) {
        const when = cursor.version.minor >= 14 ? " when using 'as'" : '';
        throw cursor.faultAt(`multiple exception types must be parenthesized${when}`, start);
    }
    cursor.require(14, '`except` clauses of several types without parentheses', start);
    return types;
}
function parseFinally(cursor) {
    const start = cursor.start;
    if (!cursor.accept('finally'))
        return [];
    cursor.demand(':');
    return parseBlock(cursor, "'finally' statement", start);
}

;// CONCATENATED MODULE: ./out/python/parse/statement.js










/** Reads a compound statement, or one line of simple ones, into `body`. */
function parseStatement(cursor, body) {
    const compound = parseCompound(cursor);
    if (compound === null)
        parseSimpleStatements(cursor, body);
    else
        body.push(compound);
}
/** simple_stmts: ';'.simple_stmt+ [';'] NEWLINE */
function parseSimpleStatements(cursor, body) {
    do
        body.push(parseSimpleStatement(cursor));
    while (cursor.accept(';') && !cursor.at('newline'));
    cursor.expect('newline');
}
function parseCompound(cursor) {
    switch (cursor.kind) {
        case 'if':
            return parseIf(cursor);
        case 'def':
            return parseFunction(cursor, [], cursor.start);
        case 'class':
            return parseClass(cursor, []);
        case 'for':
            return parseFor(cursor, cursor.start);
        case 'while':
            return parseWhile(cursor);
        case 'try':
            return parseTry(cursor);
        case 'with':
            return parseWith(cursor, cursor.start);
        case '@':
            return parseDecorated(cursor);
        case 'async':
            return parseAsync(cursor);
        case 'name':
            return atMatch(cursor) ? parseMatch(cursor) : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./out/python/parse/module.js

/** file: [statements] ENDMARKER */
function parseModule(cursor) {
    const body = [];
    while (!cursor.at('end'))
        parseStatement(cursor, body);
    return { kind: 'Module', body };
}

;// CONCATENATED MODULE: ./out/python/tokenize/line-joining.js

/** Steps over a backslash and the line break it hides. */
function joinLine(scanner) {
    const { at, text, end } = scanner;
    if (text[at + 1] !== '\n' || at + 1 >= end) {
        throw invalidIfReached('unexpected character after line continuation character', at + 1);
    }
    if (at + 2 >= end)
        throw invalidIfReached('unexpected EOF while parsing', at);
    scanner.at = at + 2;
}

;// CONCATENATED MODULE: ./out/python/tokenize/scanner.js
function emit(scanner, kind, start, end) {
    scanner.kinds.push(kind);
    scanner.starts.push(start);
    scanner.ends.push(end);
    scanner.at = end;
}

;// CONCATENATED MODULE: ./out/python/tokenize/indentation.js



const deepestIndent = 100;
const tab = 8;
/**
 * Reads the white space that begins a logical line and emits the blocks it opens or closes.
 * Returns whether the next line begins afresh, because this one is blank or a comment.
 */
function scanIndentation(scanner) {
    const { text } = scanner;
    const start = scanner.at;
    let column = 0;
    let narrow = 0;
    // White space before a line break by backslash is what counts, not that of the line it is joined with.
    let joined = null;
    for (;; scanner.at++) {
        const c = text.charCodeAt(scanner.at);
        if (c === 0x20) {
            column++;
            narrow++;
        }
        else if (c === 0x09) {
            column = (Math.floor(column / tab) + 1) * tab;
            narrow++;
        }
        else if (c === 0x0c) {
            column = 0;
            narrow = 0;
        }
        else if (c === 0x5c) {
            joined ??= column;
            joinLine(scanner);
            scanner.at--;
        }
        else {
            break;
        }
    }
    if (isBlank(scanner))
        return skipLine(scanner);
    // Python 3.9 leaves the blocks as they are after such a line break.
    if (joined !== null && scanner.version.minor < 10)
        return false;
    setIndent(scanner, start, joined || column, joined || narrow);
    return false;
}
/** Closes the blocks that are indented further than `column`. */
function closeBlocks(scanner, column) {
    while (innermost(scanner).column > column) {
        scanner.indents.pop();
        emit(scanner, 'dedent', scanner.at, scanner.at);
    }
}
function setIndent(scanner, start, column, narrow) {
    const block = innermost(scanner);
    if (column > block.column) {
        if (scanner.indents.length >= deepestIndent)
            throw invalidIfReached('too many levels of indentation', start, scanner.at);
        if (narrow <= block.narrow)
            throw inconsistent(scanner, start);
        scanner.indents.push({ column, narrow });
        emit(scanner, 'indent', scanner.at, scanner.at);
        return;
    }
    if (!scanner.indents.some((outer) => outer.column === column)) {
        throw invalidIfReached('unindent does not match any outer indentation level', start, scanner.at);
    }
    closeBlocks(scanner, column);
    if (innermost(scanner).narrow !== narrow)
        throw inconsistent(scanner, start);
}
const innermost = (scanner) => scanner.indents.at(-1) ?? { column: 0, narrow: 0 };
const inconsistent = (scanner, start) => invalidIfReached('inconsistent use of tabs and spaces in indentation', start, scanner.at);
function isBlank({ text, at, end }) {
    return at >= end || text[at] === '\n' || text[at] === '#';
}
function skipLine(scanner) {
    const lineEnd = scanner.text.indexOf('\n', scanner.at);
    scanner.at = lineEnd === -1 ? scanner.end : lineEnd + 1;
    return true;
}

// EXTERNAL MODULE: ./out/python/tokenize/token.js
var token = __webpack_require__(7068);
;// CONCATENATED MODULE: ./out/python/tokenize/name.js



const keywordNamed = new Map(token/* keywords */.R.map((word) => [word, word]));
const longestKeyword = 8;
/** Reads a name or keyword that begins with an ASCII letter or `_`. */
function scanWord(scanner) {
    const { text, at } = scanner;
    const end = wordEnd(text, at);
    if (text.charCodeAt(end) >= 0x80) {
        scanWideWord(scanner);
        return;
    }
    const keyword = end - at <= longestKeyword ? keywordNamed.get(text.slice(at, end)) : undefined;
    emit(scanner, keyword ?? 'name', at, end);
}
/** Reads a name with characters beyond ASCII, or objects to the first character that no name may have. */
function scanWideWord(scanner) {
    const { text, at } = scanner;
    let end = at;
    while (end < scanner.end && (text.charCodeAt(end) >= 0x80 || wordEnd(text, end) > end))
        end++;
    checkName(text.slice(at, end), at);
    scanner.hasWideNames = true;
    emit(scanner, 'name', at, end);
}
function wordEnd(text, start) {
    let end = start;
    for (;; end++) {
        const c = text.charCodeAt(end);
        const inWord = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || (c >= 0x30 && c <= 0x39);
        if (!inWord)
            return end;
    }
}
function checkName(name, start) {
    let at = start;
    for (const character of name) {
        const allowed = at === start ? /^[\p{XID_Start}_]$/u : /^\p{XID_Continue}$/u;
        if (!allowed.test(character))
            throw badCharacter(character, at);
        at += character.length;
    }
}
/** A character that begins no token, in the words Python has for it. */
function badCharacter(character, at) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const words = isPrintable(character)
        ? `invalid character '${character}' (U+${code})`
        : `invalid non-printable character U+${code}`;
    return invalid(words, at, at + character.length);
}
const isPrintable = (character) => character === ' ' || !/^[\p{C}\p{Z}]$/u.test(character);

;// CONCATENATED MODULE: ./out/python/tokenize/operator.js





const operator_deepestNesting = 200;
/** The operators that begin with a character, the longest first. */
const operatorsFrom = Array.from({ length: 128 }, (_, code) => token/* operators */.I.filter((operator) => operator.charCodeAt(0) === code));
/** Reads an operator or a bracket. */
function scanOperator(scanner) {
    const { text, at } = scanner;
    const operator = operatorAt(text, at);
    if (operator === null) {
        scanUnknown(scanner);
        return;
    }
    switch (operator) {
        case '(':
        case '[':
        case '{':
            openBracket(scanner);
            break;
        case ')':
        case ']':
        case '}':
            closeBracket(scanner, operator);
    }
    emit(scanner, operator, at, at + operator.length);
}
/** Notes the bracket at the present place as open. */
function openBracket(scanner) {
    if (scanner.brackets.length >= operator_deepestNesting)
        throw invalid('too many nested parentheses', scanner.at);
    scanner.brackets.push(scanner.at);
}
function operatorAt(text, at) {
    const candidates = operatorsFrom[text.charCodeAt(at)] ?? [];
    for (const operator of candidates) {
        if (operator.length === 1 || text.startsWith(operator, at))
            return operator;
    }
    return null;
}
function closeBracket(scanner, closing) {
    const { text, at, source } = scanner;
    const opened = scanner.brackets.pop();
    if (opened === undefined)
        throw invalid(`unmatched '${closing}'`, at);
    const opening = text[opened] ?? '';
    if (opening + closing === '()' || opening + closing === '[]' || opening + closing === '{}')
        return;
    const line = (0,source_text/* lineAt */.mh)(source, opened);
    const where = line === (0,source_text/* lineAt */.mh)(source, at) ? '' : ` on line ${line}`;
    throw invalid(`closing parenthesis '${closing}' does not match opening parenthesis '${opening}'${where}`, at);
}
function scanUnknown(scanner) {
    const { text, at } = scanner;
    const character = text[at] ?? '';
    if (character < ' ' || character === '\x7f')
        throw badCharacter(character, at);
    emit(scanner, 'unknown', at, at + 1);
}

;// CONCATENATED MODULE: ./out/python/tokenize/string.js



/** Reads a string that is one token, prefix and quotes included. */
function scanString(scanner, prefix) {
    const start = scanner.at;
    const quote = quoteAt(scanner.text, start + prefix.length);
    const end = stringEnd(scanner, start, start + prefix.length + quote.length, quote);
    emit(scanner, 'string', start, end + quote.length);
}
/** The quotes that open a string here: one or three. */
function quoteAt(text, at) {
    const quote = text[at] ?? '';
    return text[at + 1] === quote && text[at + 2] === quote ? quote.repeat(3) : quote;
}
/** Offset of the closing quotes of a string whose content begins at `from`. */
function stringEnd(scanner, start, from, quote) {
    const { text, end } = scanner;
    const quoteCode = quote.charCodeAt(0);
    const triple = quote.length === 3;
    for (let at = from; at < end; at++) {
        const c = text.charCodeAt(at);
        if (c === quoteCode && (!triple || text.startsWith(quote, at)))
            return at;
        if (c === 0x5c)
            at++;
        else if (c === 0x0a && !triple)
            throw unterminated(scanner, start, at, quote);
    }
    throw unterminated(scanner, start, end - 1, quote);
}
function unterminated(scanner, start, at, quote) {
    if (scanner.fstrings.at(-1)?.quote === quote) {
        return invalidIfReached(`${scanner.fstrings.at(-1)?.name}: expecting '}'`, start);
    }
    const kind = quote.length === 3 ? 'triple-quoted string' : 'string';
    return invalid(`unterminated ${kind} literal (detected at line ${(0,source_text/* lineAt */.mh)(scanner.source, at)})`, start);
}

;// CONCATENATED MODULE: ./out/python/tokenize/f-string.js






const deepestFString = 150;
/** Reads an f-string as its parts: start, stretches of text, the tokens of each field, end. */
function scanFString(scanner, prefix) {
    const start = scanner.at;
    const quote = quoteAt(scanner.text, start + prefix.length);
    const from = start + prefix.length + quote.length;
    const name = prefix.includes('t') ? 't-string' : 'f-string';
    if (scanner.fstrings.length >= deepestFString)
        throw invalid('too many nested f-strings', start);
    const outerEnd = scanner.end;
    // Before 3.12 an f-string ends as any other string does, whatever its fields hold.
    if (scanner.version.minor < 12)
        scanner.end = stringEnd(scanner, start, from, quote);
    scanner.fstrings.push({ start, quote, raw: prefix.includes('r'), name, formats: 0 });
    emit(scanner, 'fstring-start', start, from);
    scanText(scanner, false);
    scanner.fstrings.pop();
    scanner.end = outerEnd;
    emit(scanner, 'fstring-end', scanner.at, scanner.at + quote.length);
}
/** Reads text and fields up to the closing quotes, or in a format specification up to its `}`. */
function scanText(scanner, inFormat) {
    const { text } = scanner;
    const string = f_string_innermost(scanner);
    let from = scanner.at;
    for (let at = from;;) {
        const c = text[at] ?? '';
        if (at >= scanner.end || (c === string.quote[0] && text.startsWith(string.quote, at))) {
            if (inFormat)
                throw unfinishedFormat(scanner, at);
            if (at >= scanner.end && scanner.version.minor >= 12)
                throw f_string_unterminated(scanner, at - 1);
            emitText(scanner, from, at);
            return;
        }
        if (c === '{' && (inFormat || text[at + 1] !== '{')) {
            emitText(scanner, from, at);
            scanField(scanner);
            at = scanner.at;
            from = at;
        }
        else if (c === '}' && inFormat) {
            emitText(scanner, from, at);
            return;
        }
        else if (c === '}' && text[at + 1] !== '}') {
            throw invalid(`${string.name}: single '}' is not allowed`, at);
        }
        else if (c === '\n' && string.quote.length === 1) {
            throw inFormat ? newlineInFormat(string, at) : f_string_unterminated(scanner, at);
        }
        else {
            at += c === '\\' ? escapeLength(text, at, string.raw) : c === '{' || c === '}' ? 2 : 1;
        }
    }
}
/** Reads `{expression=!conversion:format}`. */
function scanField(scanner) {
    const { text, at: start } = scanner;
    const string = f_string_innermost(scanner);
    const { name } = string;
    if (string.formats >= (scanner.version.minor >= 12 ? 3 : 2)) {
        throw invalid(`${name}: expressions nested too deeply`, start);
    }
    openBracket(scanner);
    emit(scanner, '{', start, start + 1);
    const depth = scanner.brackets.length;
    while (scanner.at < scanner.end) {
        const c = text[scanner.at];
        if (scanner.brackets.length === depth && (c === '}' || c === ':' || isConversion(text, scanner.at))) {
            checkField(scanner, start);
            emit(scanner, c === '!' ? '!' : c === ':' ? ':' : '}', scanner.at, scanner.at + 1);
            if (c === ':') {
                string.formats++;
                scanText(scanner, true);
                string.formats--;
                emit(scanner, '}', scanner.at, scanner.at + 1);
            }
            if (c !== '!') {
                scanner.brackets.pop();
                return;
            }
        }
        else if (scanner.brackets.length === depth && (c === ')' || c === ']')) {
            throw invalid(`${name}: unmatched '${c}'`, scanner.at);
        }
        else {
            if (c === '#')
                requireVersion(scanner.version, 12, 'Comments in f-string fields', scanner.at, scanner.at + 1);
            scanToken(scanner);
        }
    }
    throw scanner.version.minor >= 12
        ? invalidIfReached("'{' was never closed", start)
        : invalidIfReached(`${name}: expecting '}'`, start);
}
function checkField({ text, version, at }, start) {
    if (version.minor >= 12)
        return;
    const slash = text.slice(start, at).indexOf('\\');
    if (slash !== -1)
        requireVersion(version, 12, 'Backslashes in f-string fields', start + slash, start + slash + 1);
}
const isConversion = (text, at) => text[at] === '!' && text[at + 1] !== '=';
function escapeLength(text, at, raw) {
    const next = text[at + 1];
    if (next === '{' || next === '}')
        return 1;
    if (raw || next !== 'N' || text[at + 2] !== '{')
        return 2;
    const close = text.indexOf('}', at);
    return close === -1 ? 2 : close + 1 - at;
}
function emitText(scanner, from, to) {
    if (to > from)
        emit(scanner, 'fstring-middle', from, to);
    scanner.at = to;
}
function f_string_innermost(scanner) {
    return scanner.fstrings.at(-1) ?? { start: scanner.at, quote: '', raw: false, name: 'f-string', formats: 0 };
}
function f_string_unterminated(scanner, at) {
    const { start, quote, name } = f_string_innermost(scanner);
    const kind = quote.length === 3 ? `triple-quoted ${name}` : name;
    return invalid(`unterminated ${kind} literal (detected at line ${(0,source_text/* lineAt */.mh)(scanner.source, at)})`, start);
}
function unfinishedFormat(scanner, at) {
    const { name } = f_string_innermost(scanner);
    return invalidIfReached(`${name}: expecting '}'${scanner.version.minor >= 12 ? ', or format specs' : ''}`, at);
}
const newlineInFormat = (string, at) => invalid(`${string.name}: newlines are not allowed in format specifiers for single quoted ${string.name}s`, at);

;// CONCATENATED MODULE: ./out/python/tokenize/number.js


/** Reads a number as far as Python does and objects to what cannot follow one. */
function scanNumber(scanner) {
    const { text, at } = scanner;
    const base = text[at] === '0' ? based[text[at + 1]?.toLowerCase() ?? ''] : undefined;
    const end = base === undefined ? scanDecimal(text, at) : scanBased(text, at + 1, base);
    emit(scanner, 'number', at, end);
}
const based = {
    x: { name: 'hexadecimal', digit: /[0-9a-fA-F]/ },
    o: { name: 'octal', digit: /[0-7]/ },
    b: { name: 'binary', digit: /[01]/ },
};
function scanBased(text, letter, { name, digit }) {
    let at = letter;
    do {
        at++;
        if (text[at] === '_')
            at++;
        if (!digit.test(text[at] ?? ''))
            throw badDigit(text, at, name);
        while (digit.test(text[at] ?? ''))
            at++;
    } while (text[at] === '_');
    if (isDigit(text, at))
        throw badDigit(text, at, name);
    checkEnd(text, at, name);
    return at;
}
function badDigit(text, at, name) {
    return isDigit(text, at)
        ? invalid(`invalid digit '${text[at]}' in ${name} literal`, at)
        : invalid(`invalid ${name} literal`, at - 1);
}
function scanDecimal(text, start) {
    let at = text[start] === '.' ? start : scanDigits(text, start);
    const wholeEnd = at;
    let kind = 'decimal';
    if (text[at] === '.') {
        at++;
        if (isDigit(text, at))
            at = scanDigits(text, at);
    }
    const exponent = scanExponent(text, at);
    const isWhole = at === wholeEnd && exponent === at;
    at = exponent;
    if (text[at] === 'j' || text[at] === 'J') {
        kind = 'imaginary';
        at++;
    }
    else if (isWhole) {
        checkLeadingZeros(text, start, at);
    }
    checkEnd(text, at, kind);
    return at;
}
function scanDigits(text, start) {
    let at = start;
    for (;;) {
        while (isDigit(text, at))
            at++;
        if (text[at] !== '_')
            return at;
        at++;
        if (!isDigit(text, at))
            throw invalid('invalid decimal literal', at - 1);
    }
}
/** The end of an exponent, or the place itself where an `e` belongs to a word that follows: `1else`. */
function scanExponent(text, at) {
    if (text[at] !== 'e' && text[at] !== 'E')
        return at;
    const signed = text[at + 1] === '+' || text[at + 1] === '-';
    const digits = signed ? at + 2 : at + 1;
    if (isDigit(text, digits))
        return scanDigits(text, digits);
    if (signed)
        throw invalid('invalid decimal literal', at);
    return at;
}
function checkLeadingZeros(text, start, end) {
    if (text[start] !== '0' || end - start === 1 || /^[0_]+$/.test(text.slice(start, end)))
        return;
    const words = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
    throw invalid(words, start, end);
}
// A word may touch a number only where it can follow one; Python deprecates even that.
const followers = /(?:and|else|for|if|in|is|not|or)/y;
function checkEnd(text, at, name) {
    const c = text.charCodeAt(at);
    if (!(((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a) || c === 0x5f))
        return;
    followers.lastIndex = at;
    if (!followers.test(text))
        throw invalid(`invalid ${name} literal`, at - 1);
}
function isDigit(text, at) {
    const c = text.charCodeAt(at);
    return c >= 0x30 && c <= 0x39;
}

;// CONCATENATED MODULE: ./out/python/tokenize/string-prefix.js

const prefixes = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']);
const firstLetters = new Set('rubftRUBFT');
/** The prefix of the string that begins here, in lower case; null where what begins here is a word. */
function stringPrefix(scanner, first) {
    const { text, at } = scanner;
    if (!firstLetters.has(String.fromCharCode(first)))
        return null;
    const length = isQuote(text.charCodeAt(at + 1)) ? 1 : isQuote(text.charCodeAt(at + 2)) ? 2 : 0;
    if (length === 0)
        return null;
    const prefix = text.slice(at, at + length).toLowerCase();
    if (!prefixes.has(prefix)) {
        checkCombination(scanner, prefix);
        return null;
    }
    if (prefix.includes('t'))
        requireVersion(scanner.version, 14, 'Template strings', at, at + length);
    return prefix;
}
/** Letters that are prefixes each but not together are a fault of their own since 3.14. */
function checkCombination({ version, at }, prefix) {
    const clash = clashes.find(([one = '', other = '']) => prefix.includes(one) && prefix.includes(other));
    if (clash === undefined || version.minor < 14)
        return;
    throw invalid(`'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, at, at + prefix.length);
}
const clashes = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];
const isQuote = (c) => c === 0x22 || c === 0x27;

;// CONCATENATED MODULE: ./out/python/tokenize/scan-token.js








/** Reads one token, or white space. Returns whether it ended a logical line. */
function scanToken(scanner) {
    const { at, text } = scanner;
    const c = text.charCodeAt(at);
    if (c === 0x20 || c === 0x09 || c === 0x0c)
        scanner.at++;
    else if (c === 0x0a)
        return scanLineEnd(scanner);
    else if (c === 0x23)
        scanner.at = Math.min(text.indexOf('\n', at), scanner.end);
    else if (c === 0x5c)
        joinLine(scanner);
    else if (isWordStart(c))
        scanWordOrString(scanner, c);
    else if (c === 0x22 || c === 0x27)
        scanString(scanner, '');
    else if (scan_token_isDigit(c) || (c === 0x2e && scan_token_isDigit(text.charCodeAt(at + 1))))
        scanNumber(scanner);
    else if (c >= 0x80)
        scanWideWord(scanner);
    else
        scanOperator(scanner);
    return false;
}
function scanLineEnd(scanner) {
    if (scanner.brackets.length > 0) {
        scanner.at++;
        return false;
    }
    emit(scanner, 'newline', scanner.at, scanner.at + 1);
    return true;
}
function scanWordOrString(scanner, first) {
    const prefix = stringPrefix(scanner, first);
    if (prefix === null)
        scanWord(scanner);
    else if (/[ft]/.test(prefix))
        scanFString(scanner, prefix);
    else
        scanString(scanner, prefix);
}
function isWordStart(c) {
    return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f;
}
function scan_token_isDigit(c) {
    return c >= 0x30 && c <= 0x39;
}

;// CONCATENATED MODULE: ./out/python/tokenize/tokenize.js




/**
 * Splits a file into tokens as CPython's tokenizer does (Parser/lexer in the CPython repository), f-strings into
 * their parts as since 3.12.
 */
function tokenize(source, version) {
    const scanner = startScanner(source, version);
    const failure = scanAll(scanner);
    const unclosed = failure === null ? (scanner.brackets.at(-1) ?? null) : null;
    if (unclosed === null && failure === null)
        closeBlocks(scanner, 0);
    emit(scanner, failure === null ? 'end' : 'failure', scanner.at, scanner.at);
    const { kinds, starts, ends, hasWideNames } = scanner;
    return { kinds, starts, ends, hasWideNames, unclosed, failure };
}
function scanAll(scanner) {
    let atLineStart = true;
    try {
        while (scanner.at < scanner.end)
            atLineStart = atLineStart ? scanIndentation(scanner) : scanToken(scanner);
        return null;
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            return fault;
        throw fault;
    }
}
function startScanner(source, version) {
    return {
        source,
        text: source.text,
        version,
        kinds: [],
        starts: [],
        ends: [],
        brackets: [],
        indents: [{ column: 0, narrow: 0 }],
        fstrings: [],
        at: 0,
        end: source.text.length,
        hasWideNames: false,
    };
}

;// CONCATENATED MODULE: ./out/python/parse.js







/**
 * Reads a Python file as CPython of `version` compiles it: the same tree, and a fault for every file that it would
 * refuse, as far as compiling goes. The tree is nested no deeper than `deepestNesting`, but for chains that lean to the
 * left: `a + b + c`, `a.b.c`, `a()()`.
 */
function parsePython(bytes, file, version) {
    const decoded = decodeSource(bytes, file);
    if (decoded.kind === 'fault')
        return decoded;
    return parseSource(decoded.source, version);
}
function parseSource(source, version) {
    try {
        const module = parseTokens(source, version, tokenize(source, version));
        checkModule(module, version);
        return { kind: 'module', module, source };
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            return { kind: 'fault', diagnostic: diagnosticOf(fault, source, version) };
        throw fault;
    }
}
function parseTokens(source, version, tokens) {
    let cursor = null;
    try {
        cursor = new Cursor(source, version, tokens);
        return parseModule(cursor);
    }
    catch (fault) {
        if (fault instanceof SyntaxFault)
            throw underlyingFault(fault, tokens, source, cursor?.start ?? 0);
        throw fault;
    }
}
/**
 * What Python says instead of the first thing the parser stumbles over: that the tokenizer fails further on, or that a
 * bracket was never closed before the line that the parser has `reached`.
 */
function underlyingFault(fault, tokens, source, reached) {
    if (fault.reason.kind !== 'invalid' || fault.reason.words === unexpectedIndent)
        return fault;
    if (tokens.failure !== null)
        return tokens.failure.isQuiet ? fault : tokens.failure;
    if (tokens.unclosed === null)
        return fault;
    const isConsequence = reached >= source.text.length || (0,source_text/* lineAt */.mh)(source, reached) > (0,source_text/* lineAt */.mh)(source, tokens.unclosed);
    return isConsequence ? invalid(`'${source.text[tokens.unclosed]}' was never closed`, tokens.unclosed) : fault;
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony export locate */
const longestShownLine = 200;
const lineTables = new WeakMap();
/** Where an offset is. The table of lines is made on the first question about a text. */
function locate(source, offset) {
    const line = lineAt(source, offset);
    const start = lineTable(source)[line - 1] ?? 0;
    return { line, column: charactersIn(source.text.slice(start, offset)) + 1 };
}
/** The line of an offset, counted from 1. */
function lineAt(source, offset) {
    const starts = lineTable(source);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** The place of a range for a diagnostic, with its source line unless a caret under it would be out of sight. */
function locationOf(source, start, end) {
    const from = locate(source, start);
    const to = locate(source, end);
    const line = lineText(source, from.line);
    const place = { file: source.file, ...from, endLine: to.line, endColumn: to.column };
    if (from.column > longestShownLine)
        return place;
    return {
        ...place,
        source: line.length > longestShownLine
            ? `${[...line.slice(0, 2 * longestShownLine)].slice(0, longestShownLine).join('')}…`
            : line,
    };
}
function lineText(source, line) {
    const starts = lineTable(source);
    const end = starts[line] ?? source.text.length + 1;
    return source.text.slice(starts[line - 1] ?? 0, end - 1).replace(/\n$/, '');
}
function lineTable(source) {
    const known = lineTables.get(source);
    if (known !== undefined)
        return known;
    const starts = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1)
        starts.pop();
    lineTables.set(source, starts);
    return starts;
}
function charactersIn(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}


/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   R: () => (/* binding */ keywords)
/* harmony export */ });
/** Words that are never names. */
const keywords = [
    ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del'],
    ...['elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal'],
    ...['not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
];
/** Longer operators before those they begin with. */
const operators = [
    ...['**=', '//=', '>>=', '<<=', '...', '!=', '%=', '&=', '*=', '+=', '-=', '->', '/=', ':=', '<=', '==', '>='],
    ...['@=', '^=', '|=', '**', '//', '<<', '>>', '%', '&', '(', ')', '*', '+', ',', '-', '.', '/', ':', ';', '<'],
    ...['=', '>', '@', '[', ']', '^', '{', '|', '}', '~', '!'],
];


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bH: () => (/* binding */ settingsFileName),
/* harmony export */   bf: () => (/* binding */ profilePin),
/* harmony export */   c1: () => (/* binding */ activeProfile),
/* harmony export */   fg: () => (/* binding */ defaultProfile),
/* harmony export */   ub: () => (/* binding */ knownProfiles)
/* harmony export */ });
/* unused harmony exports builtInProfiles, pinnedProfile */
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2896);

/** Profiles that exist in every workspace (dlt/_workspace/profile.py). */
const builtInProfiles = ['access', 'dev', 'prod', 'tests'];
/** The file in the settings folder that pins a profile. */
const profilePin = 'profile-name';
/** The profile in force (dlt/_workspace/_plugins.py). An empty text says nothing. */
function activeProfile({ argument, environment, pin }) {
    return argument || environment || pinnedProfile(pin) || 'dev';
}
/** The first line of the pin, without white space around it. */
function pinnedProfile(pin) {
    return pin?.split(/\r\n|\r|\n/, 1)[0]?.trim() || null;
}
/**
 * The profile a deployed job runs under. Interactive jobs have one of their own, with fewer rights, where somebody
 * configured it. This rule is the documentation's; the Python package leaves it to the platform.
 */
function defaultProfile(jobType, required, configured) {
    if (required !== null)
        return required;
    return jobType === 'interactive' && configured.includes('access') ? 'access' : 'prod';
}
/** `config.toml`, `prod.secrets.toml`: null for any other name. */
function settingsFileName(name) {
    const match = /^(?:(.+)\.)?(config|secrets)\.toml$/.exec(name);
    if (match === null)
        return null;
    return { kind: match[2] === 'config' ? 'config' : 'secrets', profile: match[1] ?? '' };
}
/** Every profile a workspace can speak of: built in, with a file of its own, or pinned. Sorted, without `''`. */
function knownProfiles(named) {
    const all = new Set([...builtInProfiles, ...named]);
    all.delete('');
    return [...all].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/**
 * The repository that a folder is in: the nearest folder upwards with `.git`, a folder or, in a worktree or submodule, a
 * file. The folder itself where there is none. `start` is absolute, with `/`.
 */
function repositoryRoot(start, exists) {
    for (let folder = start;; folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (exists((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return start;
    }
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isSecretSetting)
/* harmony export */ });
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);

/** Last parts of keys under which dlt's own sources and destinations expect secrets. */
const secretKeys = /(?:^|[._])(?:password|passwd|passphrase|secret|token|credentials?|api_?key|private_?key|access_?key(?:_id)?|secret_?key|service_account_json|connection_?string)"?$/i;
/** `scheme://user:password@host`, wherever it stands. */
const urlWithPassword = /:\/\/[^\s/@:]*:[^\s/@]+@/;
/**
 * Whether a setting is to be treated as a secret although it stands in a `config.toml`. dlt refuses secrets there, but
 * only when a job asks for them; a plan shows settings to everybody who sees the pull request, and sooner.
 */
function isSecretSetting(key, value) {
    return secretKeys.test(key) || urlWithPassword.test((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlText */ .Yu)(value));
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3495);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9536);



/**
 * Reads `config.toml`, `secrets.toml` and those of each profile in the settings folder. dlt would read the user's own
 * below `~/.dlt` as well; a deploy must not depend on them.
 *
 * A file that is not TOML is reported at its line, without a word of what is in it, and left out.
 */
function readSettings(files, settingsFolder) {
    const found = { config: new Map(), secrets: new Map() };
    const diagnostics = [];
    for (const name of files.list(settingsFolder)) {
        const known = (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFileName */ .bH)(name);
        const path = `${settingsFolder}/${name}`;
        const bytes = known === null ? null : files.read(path);
        if (known === null || bytes === null)
            continue;
        const text = decode(bytes);
        const table = text === null ? { line: 1, column: 1 } : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text);
        if ('line' in table)
            diagnostics.push((0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('SETTINGS_NOT_TOML', { path }, { file: path, ...table }));
        else
            found[known.kind].set(known.profile, table);
    }
    return { ...found, diagnostics };
}
/** Null for what dlt's reader refuses: bytes that are not UTF-8, or a byte order mark before them. */
function decode(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.startsWith('\ufeff') ? null : text;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ withSetting),
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   G3: () => (/* binding */ settingsUnder),
/* harmony export */   KP: () => (/* binding */ mergeTables),
/* harmony export */   OZ: () => (/* binding */ settingAt)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9536);
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);



const empty = new Map();
/** What applies under a profile: its own settings over those of every profile, as dlt's providers merge their files. */
function settingsUnder(profile, settings) {
    return mergeTables(settings.get('') ?? empty, settings.get(profile) ?? empty);
}
/**
 * `over` laid over `base`: tables key by key, anything else whole, arrays too (`update_dict_nested` in
 * dlt/common/utils.py). A table takes the place of a value and a value that of a table.
 */
function mergeTables(base, over) {
    const merged = new Map(base);
    for (const [key, value] of over) {
        const under = merged.get(key);
        merged.set(key, (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value) && (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(under) ? mergeTables(under, value) : value);
    }
    return merged;
}
/** The value at a path of keys; undefined where there is none. */
function settingAt(table, path) {
    let value = table;
    for (const key of path)
        value = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value) ? value.get(key) : undefined;
    return value;
}
/** `table` with a value at a path of keys, in place of whatever is in the way. */
function withSetting(table, path, value) {
    const nested = path.reduceRight((inner, key) => new Map([[key, inner]]), value);
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(nested) ? mergeTables(table, nested) : table;
}
/** Every value that is not a table, by its dotted key as TOML writes it, sorted by key. Empty tables leave no trace. */
function flatten(table) {
    return new Map([...leaves(table, [])].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a, b)));
}
function* leaves(table, above) {
    for (const [key, value] of table) {
        const path = [...above, key];
        if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
            yield* leaves(value, path);
        else
            yield [(0,_toml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlKey */ .m8)(path), value];
    }
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ tomlText),
/* harmony export */   m8: () => (/* binding */ tomlKey),
/* harmony export */   qI: () => (/* binding */ textsWithin),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2896);
/* harmony import */ var _json_python_float__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7534);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9536);



/** Writes a value as TOML would, on one line, keys of tables sorted: equal values have equal texts, others do not. */
function tomlText(value) {
    switch (typeof value) {
        case 'string':
            return quoted(value);
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'number':
            return (0,_json_python_float__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value);
        case 'object':
            if ('moment' in value)
                return value.moment;
            if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
                return `[${value.map(tomlText).join(', ')}]`;
            return inlineTable(value);
    }
}
/** `a.b."c d"`: a path of keys as TOML writes it. */
function tomlKey(path) {
    return path.map((part) => (/^[\w-]+$/.test(part) ? part : quoted(part))).join('.');
}
function inlineTable(table) {
    const pairs = [...table].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a, b));
    return pairs.length === 0
        ? '{}'
        : `{ ${pairs.map(([key, value]) => `${tomlKey([key])} = ${tomlText(value)}`).join(', ')} }`;
}
/** JSON's escapes are TOML's too, but TOML wants one for DEL. */
function quoted(text) {
    return JSON.stringify(text).replaceAll('\x7f', '\\u007f');
}
/** Every text within a value, and every other value as TOML writes it. */
function* textsWithin(value) {
    if (typeof value !== 'object' || 'moment' in value)
        yield plainText(value);
    else if ((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(value))
        for (const inner of value.values())
            yield* textsWithin(inner);
    else
        for (const item of value)
            yield* textsWithin(item);
}
/** A text as it is, so that one from a file and one from a variable are the same; other values as TOML. */
function plainText(value) {
    return typeof value === 'string' ? value : tomlText(value);
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   b: () => (/* binding */ isTable)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

function parseToml(text) {
    try {
        return tableOf((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true }));
    }
    catch (error) {
        return error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? { line: error.line, column: error.column } : { line: 1, column: 1 };
    }
}
function isTable(value) {
    return value instanceof Map;
}
function tableOf(table) {
    return new Map(Object.entries(table).map(([key, value]) => [key, typed(value)]));
}
function typed(value) {
    if (typeof value !== 'object')
        return value;
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return { moment: value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '') };
    return Array.isArray(value) ? value.map(typed) : tableOf(value);
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ workspacesAmong),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   n: () => (/* binding */ defaultSettingsFolder),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4688);


/** How dlt names the settings folder: `.dlt`, or what `DLT_CONFIG_FOLDER` says. */
const defaultSettingsFolder = '.dlt';
/**
 * The workspace that `start` is in: the nearest folder upwards with the marker. `start` is absolute, with `/`.
 *
 * dlt itself looks at the current folder only; looking upwards serves whoever stands in a subfolder.
 */
function findWorkspace(start, exists, settingsFolder = defaultSettingsFolder) {
    for (let folder = start;; folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (exists(markerOf(folder, settingsFolder)))
            return { root: folder, settingsFolder };
        if (folder === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)('WORKSPACE_NOT_FOUND', { path: start });
    }
}
/** The file whose presence makes a folder a workspace. */
function markerOf(folder, settingsFolder = defaultSettingsFolder) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, settingsFolder, '.workspace');
}
/**
 * The workspaces of a repository, as the folders that hold one, out of all its file paths. Relative paths in, relative
 * paths out, `.` for the repository's root; in the order of the input. A repository with many is a monorepo.
 */
function workspacesAmong(paths, settingsFolder = defaultSettingsFolder) {
    const marker = markerOf('.', settingsFolder);
    return paths.flatMap((path) => {
        if (path === marker)
            return ['.'];
        return path.endsWith(`/${marker}`) ? [path.slice(0, -marker.length - 1)] : [];
    });
}
/**
 * What a workspace is called: `[workspace.settings] name` of its settings where that is set, else the name of its
 * folder (dlt/_workspace/run_context.py).
 */
function workspaceName(root, configured) {
    return configured || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(root) || '_dlt';
}


/***/ })

};
