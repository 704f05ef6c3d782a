import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  Re: () => (/* binding */ decodeAsync),
  lF: () => (/* binding */ encode),
  X$: () => (/* binding */ encodeAsync),
  qg: () => (/* binding */ parse_parse),
  EJ: () => (/* binding */ parseAsync),
  ex: () => (/* binding */ safeDecode),
  yR: () => (/* binding */ safeDecodeAsync),
  wy: () => (/* binding */ safeEncode),
  EM: () => (/* binding */ safeEncodeAsync),
  xL: () => (/* binding */ safeParse),
  bp: () => (/* binding */ safeParseAsync)
});

// UNUSED EXPORTS: validate, validateAsync

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __nccwpck_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    errors/* $ZodError */.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors/* formatError */.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors/* flattenError */.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const parse_parse = /* @__PURE__ */ parse/* _parse */.Tj(ZodRealError);
const parseAsync = /* @__PURE__ */ parse/* _parseAsync */.Rb(ZodRealError);
const safeParse = /* @__PURE__ */ parse/* _safeParse */.Od(ZodRealError);
const safeParseAsync = /* @__PURE__ */ parse/* _safeParseAsync */.wG(ZodRealError);

// Codec functions
const encode = /* @__PURE__ */ parse/* _encode */.Mv(ZodRealError);
const decode = /* @__PURE__ */ parse/* _decode */.e2(ZodRealError);
const encodeAsync = /* @__PURE__ */ parse/* _encodeAsync */.GW(ZodRealError);
const decodeAsync = /* @__PURE__ */ parse/* _decodeAsync */.or(ZodRealError);
const safeEncode = /* @__PURE__ */ parse/* _safeEncode */.rh(ZodRealError);
const safeDecode = /* @__PURE__ */ parse/* _safeDecode */.VS(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ parse/* _safeEncodeAsync */.v_(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ parse/* _safeDecodeAsync */.R3(ZodRealError);


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  oad: () => (/* binding */ bigint),
  zMY: () => (/* binding */ schemas_boolean),
  rLB: () => (/* binding */ codec),
  IeY: () => (/* binding */ custom),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  RZV: () => (/* binding */ lazy),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  ZmZ: () => (/* binding */ never),
  chJ: () => (/* binding */ _null),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  PVZ: () => (/* binding */ tuple),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, catch, check, cidrv4, cidrv6, creditCard, cuid, cuid2, currencyCode, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, nonoptional, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
});
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var classic_parse = __nccwpck_require__(3852);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var core_parse = __nccwpck_require__(4196);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse/* parse */.qg(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse/* parseAsync */.EJ(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return classic_parse/* safeParse */.xL(this, data, params);
    },
    async safeParseAsync(data, params) {
        return classic_parse/* safeParseAsync */.bp(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return core_parse/* validate */.tf(this, data, params);
    },
    validateAsync(data, params) {
        return core_parse/* validateAsync */.F0(this, data, params);
    },
    encode: function _encode(data, params) {
        return classic_parse/* encode */.lF(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return classic_parse/* decode */.D4(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await classic_parse/* encodeAsync */.X$(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await classic_parse/* decodeAsync */.Re(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return classic_parse/* safeEncode */.wy(this, data, params);
    },
    safeDecode(data, params) {
        return classic_parse/* safeDecode */.ex(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return classic_parse/* safeEncodeAsync */.EM(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return classic_parse/* safeDecodeAsync */.yR(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return api/* _bigint */.z$(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    $ZodCodec.init(inst, def);
});
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return api/* _custom */.FO(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   FO: () => (/* binding */ _custom),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase),
/* harmony export */   z$: () => (/* binding */ _bigint)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = _util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ validateAsync),
/* harmony export */   GW: () => (/* binding */ _encodeAsync),
/* harmony export */   Mv: () => (/* binding */ _encode),
/* harmony export */   Od: () => (/* binding */ _safeParse),
/* harmony export */   R3: () => (/* binding */ _safeDecodeAsync),
/* harmony export */   Rb: () => (/* binding */ _parseAsync),
/* harmony export */   Tj: () => (/* binding */ _parse),
/* harmony export */   VS: () => (/* binding */ _safeDecode),
/* harmony export */   e2: () => (/* binding */ _decode),
/* harmony export */   or: () => (/* binding */ _decodeAsync),
/* harmony export */   rh: () => (/* binding */ _safeEncode),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   v_: () => (/* binding */ _safeEncodeAsync),
/* harmony export */   wG: () => (/* binding */ _safeParseAsync)
/* harmony export */ });
/* unused harmony exports parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ calendarDay),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf)
/* harmony export */ });
const secondsPerDay = 86_400;
/** Days since 1970-01-01. */
function dayNumber({ year, month, day }) {
    return new Date(0).setUTCFullYear(year, month - 1, day) / (secondsPerDay * 1000);
}
function calendarDay(dayNumber) {
    const date = new Date(dayNumber * secondsPerDay * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function weekdayOf(date) {
    return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
function daysInMonth(year, month) {
    return calendarDay(dayNumber({ year, month: month + 1, day: 1 }) - 1).day;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ listInWords),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/** `a`, `a and b`, `a, b and c`. */
function listInWords(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(value) {
    const teen = Math.floor(value / 10) % 10 === 1;
    return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
/** The first and the last of consecutive values, in a cycle if one is given; null where there is a hole. */
function runOf(values, cycle) {
    const starts = values.filter((value) => !values.includes(cycle === undefined ? value - 1 : (value - 1 + cycle) % cycle));
    const [start] = starts;
    if (start === undefined || starts.length > 1)
        return null;
    const end = start + values.length - 1;
    return [start, cycle === undefined ? end : end % cycle];
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nextRuns)
/* harmony export */ });
/* unused harmony export nextRun */
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1616);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6215);


const secondsPerDay = 86_400;
/**
 * The next moments at which a schedule runs, ascending, fewer than `count` where no more come.
 *
 * Each is later than `from` and than the one before: unlike dlt's own reckoning it neither goes back when clocks do,
 * nor loses a run whose wall-clock time clocks skip.
 */
function nextRuns(cron, from, zone, count) {
    const runs = [];
    while (runs.length < count) {
        const run = nextRun(cron, runs.at(-1) ?? from, zone);
        if (run === null)
            break;
        runs.push(run);
    }
    return runs;
}
/** The first moment after `from` at which a schedule runs; null where none comes within 50 years. */
function nextRun(cron, from, zone) {
    let best = null;
    let tick = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTick */ .dY)(cron, startOfSearch(from, zone));
    // Times within a gap are moved past it, so a later tick may be an earlier moment: look on until none can be.
    while (tick !== null && (best === null || tick < (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .toLocal */ .jw)(best, zone))) {
        const instant = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(tick, zone);
        if (instant > from && (best === null || instant < best))
            best = instant;
        tick = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTick */ .dY)(cron, tick);
    }
    return best;
}
// Shortly after a gap, a time within the gap may still lie ahead: begin with the offset of the day before.
function startOfSearch(from, zone) {
    return from + Math.min((0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(from, zone), (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(from - secondsPerDay, zone));
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dY: () => (/* binding */ nextTick),
  vN: () => (/* binding */ previousTick)
});

// UNUSED EXPORTS: lastTick

// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __nccwpck_require__(1207);
;// CONCATENATED MODULE: ./out/cron/matching-days.js

/**
 * The rules of which a day must meet one.
 *
 * Where both day columns are restricted either picks days, so there are two. As in croniter, `W` and `#` stay
 * in both halves: `entangled` then says that a half which never comes makes the whole schedule never come.
 */
function dayRules(cron) {
    const { daysOfMonth, daysOfWeek } = cron;
    const ofMonth = (date) => isDayOfMonth(daysOfMonth, date);
    const ofWeek = (date) => daysOfWeek.days.includes((0,calendar/* weekdayOf */.Up)(date));
    const nth = (date) => daysOfWeek.nths.some((rank) => isNth(rank, date));
    const isNearest = daysOfMonth.nearestWeekday !== null;
    const isRanked = daysOfWeek.nths.length > 0;
    const always = (isNearest ? [ofMonth] : []).concat(isRanked ? [nth] : []);
    const monthHalf = [...always, ...(daysOfMonth.restricted && !isNearest ? [ofMonth] : [])];
    const weekHalf = [...always, ...(daysOfWeek.restricted && !isRanked ? [ofWeek] : [])];
    if (daysOfMonth.restricted && daysOfWeek.restricted) {
        return { rules: [matching_days_all(monthHalf), matching_days_all(weekHalf)], entangled: always.length > 0 };
    }
    return { rules: [matching_days_all([...monthHalf, ...weekHalf])], entangled: false };
}
function matching_days_all(rules) {
    return (date) => rules.every((rule) => rule(date));
}
function isDayOfMonth({ days, last, nearestWeekday }, date) {
    if (nearestWeekday !== null)
        return date.day === nearest(nearestWeekday, date);
    return days.includes(date.day) || (last && date.day === (0,calendar/* daysInMonth */.L3)(date.year, date.month));
}
/** The weekday nearest to a day, without leaving the month. */
function nearest(wanted, { year, month }) {
    const length = (0,calendar/* daysInMonth */.L3)(year, month);
    const day = Math.min(wanted, length);
    const weekday = (0,calendar/* weekdayOf */.Up)({ year, month, day });
    if (weekday === 6)
        return day > 1 ? day - 1 : day + 2;
    if (weekday === 0)
        return day < length ? day + 1 : day - 2;
    return day;
}
function isNth({ weekday, nth }, date) {
    if ((0,calendar/* weekdayOf */.Up)(date) !== weekday)
        return false;
    return nth === 'last' ? date.day + 7 > (0,calendar/* daysInMonth */.L3)(date.year, date.month) : Math.ceil(date.day / 7) === nth;
}

;// CONCATENATED MODULE: ./out/cron/ticks.js


/** How far croniter looks before it calls a date impossible, in calendar years. */
const searchedYears = 50;
const secondsPerDay = 86_400;
/** The first tick after `local`; null where none comes within 50 years, as for `0 0 30 2 *`. */
function nextTick(cron, local) {
    return search(cron, Math.floor(local) + 1, forward);
}
/** The last tick before `local`; null where none came within 50 years. */
function previousTick(cron, local) {
    return search(cron, Math.ceil(local) - 1, backward);
}
/** The last tick at or before `local`. */
function lastTick(cron, local) {
    return search(cron, Math.floor(local), backward);
}
const forward = { sign: 1, ordered: (values) => values };
const backward = { sign: -1, ordered: (values) => values.toReversed() };
/** The tick nearest to `from` in a direction, `from` included. */
function search(cron, from, direction) {
    const { rules, entangled } = dayRules(cron);
    const found = rules.map((rule) => searchDays(cron, rule, from, direction));
    const ticks = found.filter((tick) => tick !== null);
    if (ticks.length === 0 || (entangled && ticks.length < found.length))
        return null;
    return direction.sign * Math.min(...ticks.map((tick) => direction.sign * tick));
}
function searchDays(cron, rule, from, direction) {
    const { sign, ordered } = direction;
    const hours = ordered(cron.hours);
    const minutes = ordered(cron.minutes);
    const seconds = ordered(cron.seconds);
    const firstDay = Math.floor(from / secondsPerDay);
    for (const day of candidateDays(cron, (0,calendar/* calendarDay */.$6)(firstDay), direction)) {
        if (!rule(day))
            continue;
        const midnight = (0,calendar/* dayNumber */.U$)(day) * secondsPerDay;
        const isReached = (time, spread) => sign * (midnight + time - from) + spread >= 0;
        for (const hour of hours) {
            if (!isReached(hour * 3600, 3599))
                continue;
            for (const minute of minutes) {
                if (!isReached(hour * 3600 + minute * 60, 59))
                    continue;
                const second = seconds.find((value) => isReached(hour * 3600 + minute * 60 + value, 0));
                if (second !== undefined)
                    return midnight + hour * 3600 + minute * 60 + second;
            }
        }
    }
    return null;
}
/** The days of the schedule's months and years, from `start` on, to the end of the search. */
function* candidateDays(cron, start, { sign }) {
    let { year, month, day } = start;
    while (Math.abs(year - start.year) <= searchedYears) {
        if (cron.months.includes(month) && (cron.years === null || cron.years.includes(year))) {
            const length = (0,calendar/* daysInMonth */.L3)(year, month);
            for (day = Math.min(day, length); day >= 1 && day <= length; day += sign)
                yield { year, month, day };
        }
        month += sign;
        if (month < 1 || month > 12) {
            year += sign;
            month = sign === 1 ? 1 : 12;
        }
        day = sign === 1 ? 1 : 31;
    }
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   ff: () => (/* binding */ findTimeZone),
/* harmony export */   jw: () => (/* binding */ toLocal)
/* harmony export */ });
const secondsPerDay = 86_400;
/** Finds an IANA time zone by its name. As in Python's zoneinfo, case matters and `+02:00` is no name. */
function findTimeZone(name) {
    if (name === 'UTC')
        return { kind: 'zone', name };
    const formatter = /^[A-Z]/.test(name) ? formatterOf(name) : null;
    const known = formatter?.resolvedOptions().timeZone;
    const isMiscased = known !== undefined && known !== name && known.toLowerCase() === name.toLowerCase();
    return known === undefined || isMiscased ? { kind: 'unknown zone', name } : { kind: 'zone', name };
}
/** What the clocks of the zone show at the moment. */
function toLocal(instant, zone) {
    return instant + offsetAt(instant, zone);
}
/**
 * The moment at which the clocks of the zone show a time, as dlt attaches a zone: a time shown twice is its first
 * occurrence; a time never shown is read with the offset before the gap.
 */
function toInstant(local, zone) {
    const before = offsetAt(local - secondsPerDay, zone);
    const after = offsetAt(local + secondsPerDay, zone);
    const isAfter = offsetAt(local - before, zone) !== before && offsetAt(local - after, zone) === after;
    return local - (isAfter ? after : before);
}
/** Seconds by which the clocks of the zone are ahead of UTC at the moment. */
function offsetAt(instant, zone) {
    if (zone.name === 'UTC')
        return 0; // The first formatter of a process costs more than all else here together.
    const text = formatterOf(zone.name)?.format(instant * 1000) ?? '';
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(text) ?? [];
    const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return sign === '-' ? -offset : offset;
}
// Making a formatter costs a thousand times as much as using it.
const formatters = new Map();
function formatterOf(name) {
    const cached = formatters.get(name);
    if (cached !== undefined)
        return cached;
    const formatter = makeFormatter(name);
    formatters.set(name, formatter);
    return formatter;
}
function makeFormatter(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalog)
});

;// CONCATENATED MODULE: ./out/diagnostics/catalog/checks.js
const checksEntries = {
    PROFILE_NOT_CONFIGURED: {
        severity: 'warning',
        message: 'Jobs run under the profile `{profile}`, and it has neither settings nor secrets of its own.',
        hint: 'Add `.dlt/{profile}.config.toml`, even an empty one, and give its secrets as repository secrets.',
    },
    ACCESS_NOT_CONFIGURED: {
        severity: 'warning',
        message: 'The interactive job `{job}` will run with the rights of `prod`, because there is no profile `access`.',
        hint: 'Add `.dlt/access.config.toml` with credentials that may only read, or name a profile in the job.',
    },
    SECRET_MISSING: {
        severity: 'warning',
        message: 'The code asks for the secret `{key}`, and nothing provides it under the profile `{profile}`.',
        hint: 'Add the repository secret `{variable}`, or put the key into the document `<PROFILE>_SECRETS_TOML`.',
    },
    SETTING_MISSING: {
        severity: 'warning',
        message: 'The code asks for the setting `{key}`, and nothing provides it under the profile `{profile}`.',
        hint: 'Put it into `.dlt/{profile}.config.toml`, or into `.dlt/config.toml` for every profile.',
    },
    VALUE_EMPTY: {
        severity: 'warning',
        message: 'The code asks for `{key}`, and under the profile `{profile}` it is empty.',
        hint: 'Give it a value. A repository secret that is not set arrives as empty text.',
    },
    IMPORT_UNDECLARED: {
        severity: 'warning',
        message: 'The module `{module}` is imported, and no declared dependency provides it.',
        hint: 'Add the package it comes from to `dependencies` in `pyproject.toml`: `uv add`.',
    },
    DEV_MODE: {
        severity: 'warning',
        message: 'With `dev_mode=True` every run drops the state and loads into a new dataset.',
        hint: 'Remove it before deploying, or set it from the configuration of the profile `dev`.',
    },
    MODULE_IDLE: {
        severity: 'warning',
        message: 'The job `{job}` runs `{file}` as a script, and the script only defines things: it will succeed and do nothing.',
        hint: 'Call what it should do under `if __name__ == "__main__":`.',
    },
    SCHEDULE_TOO_FREQUENT: {
        severity: 'warning',
        message: 'GitHub Actions starts schedules every 5 minutes at most, and often late, so `{job}` cannot keep `{trigger}`. Due next: {next}.',
        hint: 'Ask for every 5 minutes or less often. Windows that were missed are covered by the next run.',
    },
    TIMEOUT_TOO_LONG: {
        severity: 'warning',
        message: 'The job `{job}` may take {hours} hours, and GitHub ends a job on its own runners after 6.',
        hint: 'Load in smaller steps, or run the workflow on a runner of your own.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/command.js
const commandEntries = {
    USAGE: {
        severity: 'error',
        message: '{reason}',
        hint: 'Run `dlt-deploy {command} --help` for what it takes.',
    },
    HAZARD_NOT_ALLOWED: {
        severity: 'error',
        message: '{danger} The hazard `{code}` was not allowed.',
        hint: 'Nothing was changed. Remove the danger, or accept it by name: `--allow {code}`.',
    },
    PLAN_DIFFERS: {
        severity: 'error',
        message: 'What would be deployed is not what was reviewed: {moved} moved.',
        hint: 'Nothing was changed. Plan again and review the new plan.',
    },
    PLAN_MOVED: {
        severity: 'error',
        message: 'Not as reviewed: {what}.',
        hint: 'Plan again and review the new plan.',
    },
    REVIEW_UNKNOWN: {
        severity: 'error',
        message: 'Whether this is what was reviewed cannot be told: {reason}.',
        hint: 'Nothing was changed. {remedy}; or deploy by hand once you have looked at the plan.',
    },
    REVIEW_MISSING: {
        severity: 'error',
        message: 'Nobody was shown what this deploy does: {reason}.',
        hint: 'Nothing was changed. Merge by a pull request that shows its plan, or deploy by hand, or set `review: when-present`.',
    },
    CHECKOUT_OTHER: {
        severity: 'error',
        message: 'The checkout is at {found}, and neither that nor what it merges is commit {commit} of the pull request.',
        hint: 'Check out the pull request: `ref: refs/pull/NUMBER/merge`.',
    },
    PLAN_UNREADABLE: {
        severity: 'error',
        message: '`{path}` does not hold a plan of this version of dlt-deploy: {reason}.',
        hint: 'Save one with `dlt-deploy plan --format json > {path}`.',
    },
    COMMIT_OLDER: {
        severity: 'error',
        message: 'Commit {commit} is older than {deployed}, from which deployment v{version} in force was made.',
        hint: 'Nothing was changed. To go back on purpose, run `dlt-deploy rollback`, or accept it: `--allow COMMIT_OLDER`.',
    },
    COMMIT_ORDER_UNKNOWN: {
        severity: 'warning',
        message: 'Whether commit {commit} is older than {deployed}, which is in force, cannot be told: they have no history in common that can be seen.',
        hint: 'Check out with its history (`fetch-depth: 0`) where deploys of older commits shall be refused.',
    },
    SECRETS_NOT_RESTORED: {
        severity: 'warning',
        message: 'The earlier configuration had other secrets under {profile}: their names come back, and no value, because none is kept.',
        hint: 'Provide the earlier values where they are kept, then deploy.',
    },
    ROLLBACK_UNAVAILABLE: {
        severity: 'error',
        message: 'The platform `{platform}` does not give earlier code back.',
        hint: 'Check out the earlier commit and deploy it, accepting it by name: `--allow COMMIT_OLDER`.',
    },
    JOB_UNKNOWN: {
        severity: 'error',
        message: 'No deployed job answers to `{job}`.',
        hint: '{suggestion}`dlt-deploy job list` shows the jobs in force.',
    },
    VERSION_UNKNOWN: {
        severity: 'error',
        message: 'There is no {kind} version {version} here.',
        hint: '`dlt-deploy {kind} list` shows the versions there are.',
    },
    NOTHING_BEFORE: {
        severity: 'error',
        message: 'There is no deployment before the one in force to go back to.',
        hint: '`dlt-deploy deployment list` shows the versions there are; `--configuration N` puts back settings alone.',
    },
    NOT_DEPLOYED: {
        severity: 'error',
        message: 'Nothing has been deployed to {place} yet.',
        hint: 'Run `dlt-deploy plan` to see what a first deploy would do, then `dlt-deploy deploy`.',
    },
    MODULE_OUTSIDE: {
        severity: 'error',
        message: '`{path}` is not in the workspace.',
        hint: 'Name a file of the workspace, relative to it.',
    },
    DLT_VERSION_ASSUMED: {
        severity: 'warning',
        message: 'No file of the workspace says which dlt it runs on; the manifest is read as dlt {version} generates it.',
        hint: 'Commit a `uv.lock`, or pin dlt in `pyproject.toml`: later versions generate other manifests.',
    },
    DLT_VERSION_OPEN: {
        severity: 'warning',
        message: '`{file}` admits several versions of dlt (`{specifier}`); the manifest is read as dlt {version} generates it.',
        hint: 'Commit a `uv.lock`, or pin dlt with `==`: what is installed may be another version, with another manifest.',
    },
    PYTHON_VERSION_UNTESTED: {
        severity: 'warning',
        message: 'The workspace asks for Python {version}; it is read as Python {read} reads it.',
        hint: 'Compare with `--generator python` once, or ask for a Python from 3.9 to 3.14.',
    },
    PYTHON_NOT_FOUND: {
        severity: 'error',
        message: '`{command}` could not be started.',
        hint: 'Install it, name another with the `python` input or `--python`, or read the source with `--generator static`.',
    },
    PYTHON_WITHOUT_GENERATOR: {
        severity: 'error',
        message: '`{command}` has no dlt that generates manifests: {reason}.',
        hint: 'Install dlt 1.26 or newer where the workspace runs, name another Python with the `python` input or `--python`, or read the source with `--generator static`.',
    },
    PYTHON_GENERATOR_FAILED: {
        severity: 'error',
        message: 'The generator of dlt failed: {reason}',
        hint: 'Run it in the workspace by itself to see more: `python -m dlt._workspace.deployment._manifest_worker __deployment__`.',
    },
    PYTHON_GENERATOR_WARNING: {
        severity: 'warning',
        message: '{message}',
        hint: 'The generator of dlt says so; the manifest stands.',
    },
    WORKFLOW_MISSING: {
        severity: 'warning',
        message: 'No workflow of this repository deploys: none has this action in a step.',
        hint: 'Write one: `dlt-deploy init`.',
    },
    TEMPORARY_FOLDER_UNUSABLE: {
        severity: 'error',
        message: 'No temporary folder can be made in `{folder}`: {reason}.',
        hint: 'Nothing was changed. Make room there, or name another folder in the variable `TMPDIR`.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/deployment.js
const deploymentEntries = {
    DEPLOYMENT_MODULE_NOT_FOUND: {
        severity: 'error',
        message: 'There is no deployment module `{module}` in this workspace.',
        hint: 'Create `{file}` and list the jobs to deploy in its `__all__`.',
    },
    DLT_VERSION_UNREAD: {
        severity: 'error',
        message: 'The workspace uses dlt {version}, and reading follows dlt {known}: the manifest may be another one.',
        hint: 'Generate with dlt itself (`--generator python`), or pin a dlt that is followed.',
    },
    DLT_VERSION_PRERELEASE: {
        severity: 'error',
        message: 'The workspace uses dlt {version}, a pre-release: it may generate another manifest than the release it is named for, and reading follows releases alone, dlt {known}.',
        hint: 'Generate with dlt itself (`--generator python`), or pin a release.',
    },
    ALL_MISSING: {
        severity: 'warning',
        message: 'The module `{module}` has no __all__, so everything in it was looked at for jobs.',
        hint: 'List the jobs and modules to deploy in `__all__`.',
    },
    ALL_NAME_NOT_FOUND: {
        severity: 'warning',
        message: 'The name `{name}` is listed in __all__ but not found in the module.',
        hint: 'Import or define it, or take it out of `__all__`.',
    },
    ALL_NAME_NOT_A_JOB: {
        severity: 'warning',
        message: 'The name `{name}` is not a recognized job or framework module.',
        hint: 'Decorate it with `@run.job`, `@run.pipeline` or `@run.interactive`, or take it out of `__all__`.',
    },
    JOB_NAME_INVALID: {
        severity: 'error',
        message: 'The job name `{name}` is not a valid Python identifier.',
        hint: 'Use letters, digits and underscores, no digit first. A label for people goes to `display_name` of `expose`.',
    },
    JOB_SECTION_INVALID: {
        severity: 'error',
        message: 'The job section `{name}` is not a valid Python identifier.',
        hint: 'Use letters, digits and underscores, no digit first, or leave it out: the module name is the default.',
    },
    JOB_VALUE_UNKNOWN: {
        severity: 'error',
        message: '`{field}` of {job} depends on `{expression}`, which cannot be known without running the module: {reason}.',
        hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
    },
    JOB_VALUE_UNFIT: {
        severity: 'error',
        message: '`{path}` of {job} is of type `{type}`, which a manifest cannot hold.',
        hint: 'Use texts, numbers, booleans, None, lists and dictionaries.',
    },
    DELIVER_INVALID: {
        severity: 'error',
        message: '`deliver` of {job} must be a dlt source or a standalone resource.',
        hint: 'Give it a function decorated with `@dlt.source` or `@dlt.resource`.',
    },
    SOURCE_CALLED_AT_IMPORT: {
        severity: 'error',
        message: 'A dlt source is instantiated while the module is imported.',
        hint: 'Call it inside of the job, or below `if __name__ == "__main__":`.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/dlthub.js
const dlthubEntries = {
    DLTHUB_KEY_MISSING: {
        severity: 'error',
        message: 'The dltHub platform wants an API key, and there is none.',
        hint: 'Create one in the settings of the dltHub workspace and put it into the environment as `RUNTIME__API_KEY`.',
    },
    DLTHUB_KEY_FORM: {
        severity: 'error',
        message: 'What stands in for an API key of dltHub is none: keys begin with `dlt_sa_` (a workspace’s) or `dlt_u_` (a person’s).',
        hint: 'Nothing was sent. Copy the key once more from the settings of the workspace; it is shown only when it is made.',
    },
    DLTHUB_WORKSPACE_DIFFERS: {
        severity: 'error',
        message: 'The workspace `{given}` is asked for, and the settings under profile `{profile}` name `{configured}`.',
        hint: 'Nothing was sent. Remove one of the two, or choose the profile whose settings name the other.',
    },
    DLTHUB_WORKSPACE_MISSING: {
        severity: 'error',
        message: 'Nothing says which workspace of the dltHub platform is meant{elsewhere}.',
        hint: 'Set `RUNTIME__WORKSPACE_ID`, or `workspace_id` under `[runtime]` in `.dlt/config.toml` or in the one of the profile, and that profile as `WORKSPACE__PROFILE`.',
    },
    DLTHUB_URL_INVALID: {
        severity: 'error',
        message: '`{url}` is not the address of a dltHub platform.',
        hint: 'Write it like `https://api.dlthub.com`, or leave `RUNTIME__API_BASE_URL` out.',
    },
    DLTHUB_URL_UNTRUSTED: {
        severity: 'error',
        message: 'The settings of this checkout would have the API key sent to `{url}`, and anybody could have written them.',
        hint: 'Nothing was sent. Where that is your platform, say so outside of the checkout: with the input `api-url`, or with `RUNTIME__API_BASE_URL`.',
    },
    DLTHUB_KEY_REFUSED: {
        severity: 'error',
        message: '{place} does not accept the API key: {reason}.',
        hint: 'Keys expire, after 90 days unless said otherwise. Create a new one and replace the repository secret.',
    },
    DLTHUB_FORBIDDEN: {
        severity: 'error',
        message: '{place} does not allow this: {reason}.',
        hint: 'A key belongs to one workspace and has one role: check that it is a key of this workspace, and of role developer to deploy.',
    },
    DLTHUB_NOT_FOUND: {
        severity: 'error',
        message: '{place} knows no workspace `{workspace}`.',
        hint: 'Compare the workspace id with the address of the workspace in the web app of dltHub.',
    },
    DLTHUB_CONFLICT: {
        severity: 'error',
        message: '{place} cannot do this now: {reason}.',
        hint: 'Another deploy may be in flight, or the workspace is archived. Run again when that is over.',
    },
    DLTHUB_REFUSED: {
        severity: 'error',
        message: '{place} refused `{operation}` (status {status}): {reason}.',
        hint: "The sentence is the platform's own. Where it speaks of an unsupported client, update dlt-deploy.",
    },
    DLTHUB_UNREACHABLE: {
        severity: 'error',
        message: 'No connection to {place}: {reason}.',
        hint: 'Check the address and the network, and run again: what was already done is not done twice.',
    },
    DLTHUB_CERTIFICATE_REFUSED: {
        severity: 'error',
        message: '{place} shows a certificate that cannot be trusted: {reason}.',
        hint: 'Where the platform has a certificate of your own authority, name its file in `NODE_EXTRA_CA_CERTS`.',
    },
    DLTHUB_UNAVAILABLE: {
        severity: 'error',
        message: '{place} answered `{operation}` with status {status} until patience ran out.',
        hint: 'The platform is overloaded or down. Run again later: what was already done is not done twice.',
    },
    DLTHUB_OUTCOME_UNKNOWN: {
        severity: 'error',
        message: '{place} took `{operation}` and its answer was lost, so that nobody here knows whether jobs were started ({reason}).',
        hint: 'It is not asked again, lest jobs run twice. `dlt-deploy runs list` shows what started.',
    },
    DLTHUB_TOKEN_REFUSED: {
        severity: 'error',
        message: '{place} does not accept a token that the platform itself has just given out.',
        hint: 'The API key is good. Run again later, and tell dltHub where it stays.',
    },
    DLTHUB_TLS_REFUSED: {
        severity: 'error',
        message: '{place} and this program find no common TLS: {reason}.',
        hint: 'Check whether the address begins with `http://` or `https://`, and that no proxy sits in between.',
    },
    DLTHUB_ANSWER_UNREADABLE: {
        severity: 'error',
        message: '{place} answered `{operation}` with something that is not understood: {reason}.',
        hint: 'Check that the address is the one of the API and that no proxy answers in its place. If both hold, update dlt-deploy.',
    },
    DLTHUB_NOT_IN_FORCE: {
        severity: 'error',
        message: '{part} was deployed to {place}, but is not what was read back.',
        hint: 'Somebody else deployed at the same time. Plan again to see what is in force.',
    },
    DLTHUB_REPLACED_UNSEEN: {
        severity: 'error',
        message: 'What was planned is in force on {place}, and has replaced what somebody else deployed meanwhile: {versions}.',
        hint: 'No plan has shown that. See whether it is missing now, and deploy it again if so; to deploy this once more does nothing.',
    },
    DLTHUB_JOBS_REFUSED: {
        severity: 'error',
        message: '{place} did not take {count} of the jobs: {reasons}.',
        hint: 'Code and configuration may be newer than the jobs now. Mend the jobs and deploy again.',
    },
    REQUIREMENTS_UV_MISSING: {
        severity: 'error',
        message: '`uv.lock` can be read by `uv` alone, and there is no `uv` on the PATH.',
        hint: 'Add a step with `astral-sh/setup-uv` before this one.',
    },
    REQUIREMENTS_UV_FAILED: {
        severity: 'error',
        message: '`uv {command}` failed: {reason}.',
        hint: 'Run it in the workspace. Where the lock is out of date, `uv lock` renews it.',
    },
    PROJECT_NOT_TOML: {
        severity: 'error',
        message: '`pyproject.toml` is not valid TOML, so what the workspace requires cannot be told.',
        hint: 'Correct the file at this line. Nothing was deployed.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/github.js
const githubEntries = {
    INPUT_INVALID: {
        severity: 'error',
        message: 'The input `{name}` must be {expected}{given}.',
        hint: 'Correct it under `with:` of the step.',
    },
    INPUT_IDLE: {
        severity: 'warning',
        message: 'The input `{name}` has no effect here: {reason}.',
        hint: 'Remove it from the step.',
    },
    EVENT_UNREADABLE: {
        severity: 'error',
        message: 'What to do cannot be told from the event `{event}`: {reason}.',
        hint: 'Name the `command` instead of leaving it at `auto`.',
    },
    ACTION_COMMAND_UNAVAILABLE: {
        severity: 'error',
        message: 'The command `{command}` is not built into this version of the action.',
        hint: 'Use one of the other commands, or a later version.',
    },
    CODE_NOT_TRUSTED: {
        severity: 'error',
        message: 'The generator `python` would run code that nobody with write access to this repository has accepted.',
        hint: 'Nothing was run. Leave `generator` at `auto`, which reads such code without running it.',
    },
    ACTION_FAULT: {
        severity: 'error',
        message: 'The action met a fault of its own: {reason}.',
        hint: 'This is a defect. Please report it with the log of this run.',
    },
    SLASH_FORBIDDEN: {
        severity: 'error',
        message: 'The command of {author} is not obeyed: only who may push to this repository can give one.',
        hint: 'Nothing was done. Ask somebody with write access.',
    },
    SLASH_REFUSED: {
        severity: 'error',
        message: 'The command is not obeyed: {reason}.',
        hint: 'Nothing was changed.',
    },
    COMMENT_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not write comments on pull requests ({reason}).',
        hint: 'The result stands. To get the comment, give the job `permissions:` with `pull-requests: write`.',
    },
    COMMENT_LOCKED: {
        severity: 'warning',
        message: 'The conversation of the pull request is locked, so no comment could be written.',
        hint: 'The result stands. Unlock the conversation to get the comment.',
    },
    COMMENT_TOKEN_REFUSED: {
        severity: 'warning',
        message: 'GitHub does not know the token it was shown, so no comment could be written.',
        hint: 'The result stands. Leave `github-token` unset to use the token of the job, or pass one that has not expired.',
    },
    COMMENT_RATE_LIMITED: {
        severity: 'warning',
        message: 'GitHub takes no more calls from this token for now, so no comment could be written.',
        hint: 'The result stands. Run the job again later to get the comment.',
    },
    COMMENT_REFUSED: {
        severity: 'warning',
        message: 'GitHub refused the pull request comment: {reason}.',
        hint: 'The result stands; it is in the summary of this run.',
    },
    COMMENT_UNREACHABLE: {
        severity: 'warning',
        message: 'GitHub could not be reached to write the pull request comment: {reason}.',
        hint: 'The result stands; it is in the summary of this run. Run the job again to get the comment.',
    },
    RUN_FAILED: {
        severity: 'error',
        message: 'Run {number} of `{job}` ended as {status}{after}.',
        hint: 'Its log is in the log of this step{page}.',
    },
    RUN_NOT_STARTED: {
        severity: 'error',
        message: 'The platform did not start `{job}`: {reason}.',
        hint: 'Other jobs of the same call may have been started; the summary of this run lists them.',
    },
    WORKSPACE_REPORT_MISSING: {
        severity: 'error',
        message: 'Nothing is known of the workspace `{workspace}`, because its job left no report.',
        hint: 'The log of that job says why. A job that was cancelled or could not start leaves none.',
    },
    DEPLOYMENT_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not record deployments to an environment ({reason}).',
        hint: 'The deploy stands. To have it recorded, give the job `permissions:` with `deployments: write`; `deployments: read` where it has an `environment:` of its own, which GitHub records by itself.',
    },
    DEPLOYMENT_UNRECORDED: {
        severity: 'warning',
        message: 'GitHub did not record this deploy to its environment: {reason}.',
        hint: 'The deploy stands; its state is in the outputs and the summary of this run.',
    },
    ISSUE_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not write issues ({reason}).',
        hint: 'The result stands. To have drift reported, give the job `permissions:` with `issues: write`, and switch issues on.',
    },
    ISSUE_UNWRITTEN: {
        severity: 'warning',
        message: 'The issue about drift could not be brought up to date: {reason}.',
        hint: 'The result stands; it is in the summary of this run. The next run tries again.',
    },
    LABELS_UNWRITTEN: {
        severity: 'warning',
        message: 'The labels of the pull request could not be brought up to date: {reason}.',
        hint: 'The result stands. Labels need `permissions:` with `pull-requests: write`.',
    },
    REPORT_INCOMPLETE: {
        severity: 'warning',
        message: 'A part of the report could not be written: {reason}.',
        hint: 'The result stands; it is in the log.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/written-forms.js
/** How to write what people most often get wrong, for the hints of several entries. */
const triggerForms = 'Write a trigger as `type:expr`, for example `schedule:0 8 * * *`, `every:1h`, `tag:ingest` or `http:`.';
const refForms = 'Write `jobs.<section>.<name>` or `jobs.<name>`.';
const freshnessForms = 'Write `job.is_fresh:jobs.<section>.<name>`, or use the property `.is_fresh` of the upstream job.';

;// CONCATENATED MODULE: ./out/diagnostics/catalog/job.js

/** Job references that do not parse or resolve, and the rules that jobs keep alone and among each other. */
const jobEntries = {
    JOB_REF_INVALID: {
        severity: 'error',
        message: 'Invalid job ref {ref}: {reason}.',
        hint: refForms,
    },
    JOB_REF_EMPTY: {
        severity: 'error',
        message: 'Invalid job ref {ref}: it must not be empty.',
        hint: refForms,
    },
    JOB_REF_BARE: {
        severity: 'error',
        message: 'Invalid job ref {ref}: a bare job name requires a list of jobs to look it up in.',
        hint: 'Write the section too: `section.name` or `jobs.section.name`.',
    },
    JOB_REF_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid job ref {ref}: use name, section.name, or jobs.section.name form.',
        hint: refForms,
    },
    JOB_REF_NOT_FOUND: {
        severity: 'error',
        message: 'Job ref {ref} not found in manifest.',
        hint: 'List the jobs with `dlt-deploy job list`.',
    },
    JOB_REF_AMBIGUOUS: {
        severity: 'error',
        message: 'Ambiguous job name {name}, matches: {matches}.',
        hint: 'Write the section too: `section.name`.',
    },
    // Rules of one job.
    JOB_SECTION_RESERVED: {
        severity: 'error',
        message: "Job {ref}: section 'py' is reserved.",
        hint: 'Give the job another `section`: `py` would clash with file extensions.',
    },
    JOB_NAME_RESERVED: {
        severity: 'error',
        message: "Job {ref}: name 'py' is reserved.",
        hint: 'Give the job another `name`: `py` would clash with file extensions.',
    },
    JOB_TRIGGER_INVALID: {
        severity: 'error',
        message: 'Job {ref}: {reason}',
        hint: triggerForms,
    },
    JOB_FRESHNESS_INVALID: {
        severity: 'error',
        message: 'Job {ref}: {reason}',
        hint: freshnessForms,
    },
    BATCH_JOB_WITH_HTTP: {
        severity: 'error',
        message: 'Batch job {ref} has http trigger: a batch job runs to completion and serves nothing.',
        hint: 'Declare it with `@run.interactive`, or remove the `http:` trigger.',
    },
    INTERACTIVE_JOB_WITHOUT_HTTP: {
        severity: 'warning',
        message: 'Interactive job {ref} has no http trigger: nothing can reach it.',
        hint: 'Add the trigger `http:`.',
    },
    JOB_WITH_SEVERAL_SCHEDULES: {
        severity: 'error',
        message: 'Job {ref} has multiple interval-generating triggers: only one schedule: or every: is allowed.',
        hint: 'Keep one, or join several schedules in one cron expression.',
    },
    INTERVAL_WITHOUT_SCHEDULE: {
        severity: 'error',
        message: 'Job {ref} has interval but no schedule or every trigger.',
        hint: 'Add a `schedule:` or `every:` trigger, or remove `interval`.',
    },
    INTERVAL_BOUND_INVALID: {
        severity: 'error',
        message: 'Job {ref} has the interval {bound} {value}, which is not a timestamp.',
        hint: 'Write ISO 8601, for example `2026-01-01T00:00:00Z`.',
    },
    INTERVAL_START_NOT_ON_TICK: {
        severity: 'warning',
        message: 'Job {ref} interval start ({value}) is not a cron tick for {cron}: it will be snapped backward.',
        hint: 'Start the interval on a tick of the schedule.',
    },
    INTERVAL_END_NOT_ON_TICK: {
        severity: 'warning',
        message: 'Job {ref} interval end ({value}) is not a cron tick for {cron}: it will be snapped backward.',
        hint: 'End the interval on a tick of the schedule.',
    },
    INTERVAL_WITHOUT_TICK: {
        severity: 'error',
        message: 'Job {ref} interval {bound} ({value}) cannot be snapped: {cron} has no tick in the 50 years before it.',
        hint: 'Use a schedule that has been due before the interval begins.',
    },
    EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL: {
        severity: 'warning',
        message: 'Job {ref} has allow_external_schedulers but no interval.',
        hint: 'Give the job an `interval`, or remove `allow_external_schedulers`.',
    },
    INCREMENTAL_WITHOUT_INTERVAL: {
        severity: 'warning',
        message: "Job {ref} has incremental_mode 'interval' but no interval.",
        hint: 'Give the job an `interval`, or remove `incremental_mode`.',
    },
    AUTO_REFRESH_BLOCKED: {
        severity: 'warning',
        message: "Job {ref} has auto_refresh_pipeline_mode but refresh_propagation 'block' prevents refresh runs.",
        hint: 'Remove one of the two.',
    },
    JOB_TRIGGERS_ITSELF: {
        severity: 'error',
        message: 'Job {ref}: trigger {trigger} makes the job trigger itself, which never terminates.',
        hint: 'Wait for another job, or use a schedule.',
    },
    JOB_SCHEMA_INVALID: {
        severity: 'error',
        message: 'Job {job}: {reason}.',
        hint: 'Annotate inputs and results with types that dlt describes, and entities with one of `job-runs`, `job`, `workspace`, `pipeline`, `dataset`.',
    },
    JOB_ENGINE_DIFFERS: {
        severity: 'error',
        message: 'Job {ref} is written for engine {engine}, the manifest for engine {manifest}.',
        hint: 'Generate the manifest again with one version of dlt.',
    },
    TRIGGER_MATCHES_NO_JOB: {
        severity: 'warning',
        message: 'Job {ref}: trigger {trigger} matched no job.',
        hint: 'Correct the selector: it is matched against the types, the references and the triggers of the other jobs.',
    },
    JOB_PROFILE_LOCAL: {
        severity: 'error',
        message: 'Job {ref}: require.profile {profile} is a local-only profile and cannot be assumed by deployed jobs (local-only profiles: dev, tests).',
        hint: 'Require a profile of a deployment, such as `prod`, or leave `profile` out.',
    },
    DASHBOARD_NOT_INTERACTIVE: {
        severity: 'error',
        message: 'Dashboard job {ref} must be interactive.',
        hint: 'Rename the job: this reference belongs to the workspace dashboard.',
    },
    DASHBOARD_NOT_GUI: {
        severity: 'error',
        message: 'Dashboard job {ref} must have gui interface.',
        hint: 'Set `expose.interface` to `gui`, or rename the job.',
    },
    DASHBOARD_NOT_DASHBOARD: {
        severity: 'error',
        message: 'Dashboard job {ref} must have dashboard category.',
        hint: 'Set `expose.category` to `dashboard`, or rename the job.',
    },
    // Rules between jobs.
    JOB_REF_DUPLICATE: {
        severity: 'error',
        message: 'Duplicate job_ref: {ref}.',
        hint: 'Give one of the jobs another `name` or `section`; a job listed under two names is listed once too often.',
    },
    ENTRY_POINT_SHARED: {
        severity: 'warning',
        message: 'Jobs {first} and {second} share the same entry point {entryPoint}.',
        hint: 'Declare one job for a function and start it with several triggers.',
    },
    TRIGGER_JOB_UNKNOWN: {
        severity: 'error',
        message: 'Job {ref} has triggers referencing unknown jobs: {refs}.',
        hint: 'List the upstream jobs in `__all__` too, or remove the triggers.',
    },
    FRESHNESS_JOB_UNKNOWN: {
        severity: 'error',
        message: 'Job {ref} has freshness constraint on unknown job {upstream}.',
        hint: 'List the upstream job in `__all__` too, or remove the constraint.',
    },
    FRESHNESS_NOT_IMPLEMENTED: {
        severity: 'error',
        message: "Job {ref} declares 'job.is_matching_interval_fresh' on {upstream}: dlt has not yet implemented it and refuses the manifest.",
        hint: 'Use `job.is_fresh` instead.',
    },
    FRESHNESS_ON_INTERACTIVE: {
        severity: 'error',
        message: 'Job {ref} has job.is_fresh constraint on {upstream} but upstream is an interactive job.',
        hint: 'An interactive job never completes, so it is never fresh. Remove the constraint.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/trigger.js

const periodForms = 'Write a number and one of `s`, `m`, `h`, `d`, for example `90s`, `5m`, `1.5h`, or plain seconds.';
const cronForms = 'Write five fields, minute hour day month weekday, for example `0 8 * * *`, or a name such as `@daily`.';
const onceForms = 'Write an ISO 8601 timestamp, for example `once:2026-03-15T08:00:00Z`.';
const httpForms = 'Write `http:`, `http:8080`, `http:/path` or `http:8080/path`.';
/** Triggers, periods and freshness constraints that do not parse, or parse to nothing that can be scheduled. */
const triggerEntries = {
    TRIGGER_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it must be in type:expr form.',
        hint: triggerForms,
    },
    TRIGGER_TYPE_UNKNOWN: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: unknown type {type}.',
        hint: 'The types are schedule, every, once, job.success, job.fail, http, deployment, webhook and tag, in lower case.',
    },
    TRIGGER_SYNTHETIC: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: {type} triggers are added automatically.',
        hint: 'Remove it. `manual:` comes with every job whose `expose` does not say otherwise, `pipeline_name:` with its pipeline.',
    },
    TRIGGER_INCOMPLETE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires an expression.',
        hint: triggerForms,
    },
    TRIGGER_UNREADABLE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: cannot normalize it, it is neither type:expr nor a cron expression.',
        hint: triggerForms,
    },
    TRIGGER_INPUT_INVALID: {
        severity: 'error',
        message: 'A trigger is a text or a collection of texts: {value} is neither.',
        hint: triggerForms,
    },
    SCHEDULE_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a cron expression.',
        hint: cronForms,
    },
    SCHEDULE_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: invalid cron expression, {reason}.',
        hint: cronForms,
    },
    SCHEDULE_RANDOM: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has a random field, which is drawn anew at every evaluation: its schedule is not defined.',
        hint: 'Replace `R` by a number.',
    },
    SCHEDULE_NEVER_DUE: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has no tick on any date: the job will never be due.',
        hint: cronForms,
    },
    EVERY_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a period.',
        hint: periodForms,
    },
    EVERY_INVALID: {
        severity: 'error',
        message: "Invalid trigger {trigger}: period must be like '5m', '1h', '1d'.",
        hint: periodForms,
    },
    EVERY_NOT_POSITIVE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: period must be positive.',
        hint: periodForms,
    },
    EVERY_TOO_SHORT: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: minimum period is 1 minute.',
        hint: 'Write `every:1m` or more.',
    },
    EVERY_ENDLESS: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has a period that is not a finite number: no next run can be computed from it.',
        hint: periodForms,
    },
    ONCE_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a timestamp (ISO 8601).',
        hint: onceForms,
    },
    ONCE_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires ISO 8601 timestamp.',
        hint: onceForms,
    },
    ONCE_VALUE_INVALID: {
        severity: 'error',
        message: '`once` expects a valid date/time value, got {value}.',
        hint: onceForms,
    },
    HTTP_URL: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it should be http:[port][/path], not a full URL.',
        hint: httpForms,
    },
    HTTP_PORT_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: port invalid, {reason}.',
        hint: httpForms,
    },
    HTTP_PORT_OUT_OF_RANGE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: port must be 1-65535, got {port}.',
        hint: httpForms,
    },
    HTTP_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: its expression must be [port][/path].',
        hint: httpForms,
    },
    HTTP_PATH_INVALID: {
        severity: 'error',
        message: "`http` trigger path must start with '/', got {path}.",
        hint: httpForms,
    },
    TAG_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a name.',
        hint: 'Write `tag:<name>`.',
    },
    PIPELINE_NAME_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a pipeline name.',
        hint: 'Give the pipeline a name in `deliver`, or remove `deliver`.',
    },
    JOB_EVENT_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a job_ref.',
        hint: 'Write `job.success:jobs.<section>.<name>`, or use the property `.success` of the upstream job.',
    },
    JOB_EVENT_REF_INVALID: {
        severity: 'error',
        message: "Invalid trigger {trigger}: its expression must start with 'jobs.'.",
        hint: refForms,
    },
    TIMEOUT_INVALID: {
        severity: 'error',
        message: 'A timeout is a period or a number of seconds: {value} is neither.',
        hint: periodForms,
    },
    // Freshness constraints.
    FRESHNESS_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: it must be in type:expr form.',
        hint: freshnessForms,
    },
    FRESHNESS_TYPE_UNKNOWN: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: unknown type {type}.',
        hint: freshnessForms,
    },
    FRESHNESS_REF_EMPTY: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: it requires a job_ref.',
        hint: freshnessForms,
    },
    FRESHNESS_REF_INVALID: {
        severity: 'error',
        message: "Invalid freshness constraint {constraint}: its expression must start with 'jobs.'.",
        hint: freshnessForms,
    },
    FRESHNESS_INPUT_INVALID: {
        severity: 'error',
        message: 'A freshness constraint is a text or a collection of texts: {value} is neither.',
        hint: freshnessForms,
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/manifest.js



const manifestSource = 'A manifest is generated, not written by hand: generate it again with this version.';
/** Manifests, and everything that is written in one. */
const manifestEntries = {
    ...triggerEntries,
    ...jobEntries,
    // The shape of a manifest.
    MANIFEST_NOT_JSON: {
        severity: 'error',
        message: 'The manifest is not a JSON document: {reason}.',
        hint: manifestSource,
    },
    MANIFEST_NOT_OBJECT: {
        severity: 'error',
        message: 'The manifest is not a JSON object.',
        hint: manifestSource,
    },
    MANIFEST_ENGINE_UNKNOWN: {
        severity: 'error',
        message: 'There is no manifest migration path from engine {version} to {supported}.',
        hint: 'It was written by a later version of dlt. Use a version of dlt-deploy that knows it.',
    },
    MANIFEST_FIELDS_MISSING: {
        severity: 'error',
        message: 'Path `{path}`: missing required fields `{fields}`.',
        hint: manifestSource,
    },
    MANIFEST_FIELDS_UNEXPECTED: {
        severity: 'error',
        message: 'Path `{path}`: received unexpected fields `{fields}`.',
        hint: manifestSource,
    },
    MANIFEST_TYPE_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: field `{field}` has invalid type `{type}` while `{expected}` is expected.',
        hint: manifestSource,
    },
    MANIFEST_VALUE_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: field `{field}={value}` is not one of: {allowed}.',
        hint: 'Use one of the listed values.',
    },
    MANIFEST_REF_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: refForms,
    },
    MANIFEST_TRIGGER_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: triggerForms,
    },
    MANIFEST_FRESHNESS_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: freshnessForms,
    },
    MANIFEST_UNWRITABLE: {
        severity: 'error',
        message: 'The manifest cannot be saved or hashed: at `{path}` {reason}.',
        hint: 'dlt cannot serialise this value. Replace it by plain text or a smaller number.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/package.js
const packageEntries = {
    IGNORE_FILE_NOT_UTF8: {
        severity: 'error',
        message: '`{path}` is not UTF-8 text, so its patterns cannot be read.',
        hint: 'Save the file as UTF-8.',
    },
    IGNORE_PATTERN_INVALID: {
        severity: 'error',
        message: 'The ignore pattern `{pattern}` is not valid: {reason}.',
        hint: 'dlt refuses to package a workspace with this pattern. Correct or remove the line.',
    },
    PACKAGE_LINK_CYCLE: {
        severity: 'error',
        message: 'The symbolic link `{path}` leads back to a folder above it.',
        hint: 'Remove the link, or exclude what it points to in `.gitignore`.',
    },
    PACKAGE_LINK_OUTSIDE: {
        severity: 'warning',
        message: 'The symbolic link `{path}` is left out of the package: its target is outside the workspace.',
        hint: 'Copy the file into the workspace, or exclude the link in `.gitignore`.',
    },
    PACKAGE_FOLDER_OUTSIDE: {
        severity: 'error',
        message: 'The symbolic link `{path}` leads to a folder outside the repository, so what it holds depends on the machine.',
        hint: 'Copy the folder into the repository, or exclude the link in `.gitignore`.',
    },
    PACKAGE_NAME_NOT_UTF8: {
        severity: 'error',
        message: 'The file name `{path}` is not UTF-8, and a package can only hold names that are.',
        hint: 'Rename the file, or exclude it in `.gitignore`.',
    },
    PACKAGE_FILE_UNREADABLE: {
        severity: 'error',
        message: '`{path}` cannot be read: {reason}.',
        hint: 'Make it readable for the user who runs this, or exclude it in `.gitignore`.',
    },
    PACKAGE_FILE_CHANGED: {
        severity: 'error',
        message: '`{path}` changed while the package was being made.',
        hint: 'Nothing was deployed. Run again when no other program writes to the workspace.',
    },
    PACKAGE_HAS_SECRETS: {
        severity: 'error',
        message: 'The code package contains the secrets file `{path}`.',
        hint: 'Remove the `!` pattern in `.gitignore` that takes it back in, or move the file into the settings folder.',
    },
    PACKAGE_HAS_GIT: {
        severity: 'error',
        message: 'The code package contains `{path}`, a git repository with its history and perhaps credentials.',
        hint: 'Add `.git/` to `.gitignore`: packages are made by its rules alone, and git itself does not mind the line.',
    },
    PACKAGE_HAS_CREDENTIALS: {
        severity: 'warning',
        message: 'The code package contains `{path}`, which by its name holds credentials.',
        hint: 'Add it to `.gitignore` and give its values as repository secrets.',
    },
    PACKAGE_HAS_ENVIRONMENT: {
        severity: 'warning',
        message: 'The code package contains the Python environment `{path}`, which does not work on another machine.',
        hint: 'Add `{path}` to `.gitignore`. The built-in ignore rules apply only where there is no such file.',
    },
};

// EXTERNAL MODULE: ./out/diagnostics/catalog/platform.js
var platform = __nccwpck_require__(8372);
;// CONCATENATED MODULE: ./out/diagnostics/catalog/python.js
const pythonEntries = {
    SYNTAX_ERROR: {
        severity: 'error',
        message: '{reason}',
        hint: 'Python itself would refuse this file. Mend the line and try again.',
    },
    SYNTAX_TOO_NEW: {
        severity: 'error',
        message: '{feature} need Python {since} or later, and this workspace runs on Python {version}.',
        hint: 'Write it in the older way, or raise the Python version of the workspace.',
    },
    SYNTAX_TOO_DEEP: {
        severity: 'error',
        message: 'The code is nested too deeply to be read.',
        hint: 'Give parts of it names of their own.',
    },
    ENCODING_NOT_SUPPORTED: {
        severity: 'error',
        message: 'The file declares the encoding `{encoding}`, which cannot be read without Python.',
        hint: 'Save the file as UTF-8 and remove its encoding declaration.',
    },
    VALUE_NOT_STATIC: {
        severity: 'error',
        message: '`{expression}` cannot be known without running the module: {reason}.',
        hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
    },
    IMPORT_RAISES: {
        severity: 'error',
        message: 'Importing the deployment module fails here: {exception}.',
        hint: 'Python would stop at this line as well. Mend it and try again.',
    },
    EVALUATION_TOO_LARGE: {
        severity: 'error',
        message: 'The module cannot be read without running it: {reason}.',
        hint: 'Move heavy work out of the import of the module, or generate with Python (`--generator python`).',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/reconcile.js
const reconcileEntries = {
    JOB_RENAMED: {
        severity: 'warning',
        message: '`{before}` is archived and `{after}` is added in its place; run history does not follow.',
        hint: 'Keep the old name with `name=` and `section=` if its history matters.',
    },
    JOB_ARCHIVED_FOLLOWED: {
        severity: 'warning',
        message: '`{archived}` is archived, and `{follower}` was waiting for it by {edge}.',
        hint: 'Make sure that the job that waited is still started, and not before its data is there, or archive it too.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/run.js
const runEntries = {
    PLATFORM_RUNS_NOTHING: {
        severity: 'error',
        message: 'The platform `{platform}` cannot run jobs yet.',
        hint: 'On the dltHub platform they run: `--platform dlthub`.',
    },
    PLATFORM_KEEPS_NO_VARIABLES: {
        severity: 'error',
        message: 'The platform `{platform}` keeps no variables.',
        hint: 'Settings and secrets are in the configuration that is deployed. On the dltHub platform there are variables: `--platform dlthub`.',
    },
    VARIABLE_UNKNOWN: {
        severity: 'error',
        message: 'There is no variable {names} of {scope}.',
        hint: '`dlt-deploy variable list` shows all of them.',
    },
    VARIABLE_VALUE_UNCLEAR: {
        severity: 'error',
        message: '`{name}` wants one value: as an argument where it is plain, or with `--secret-from` where it is a secret.',
        hint: 'Write `dlt-deploy variable set {name} VALUE`, or `dlt-deploy variable set {name} --secret-from VARIABLE`.',
    },
    VARIABLE_EMPTY: {
        severity: 'error',
        message: 'The environment has no value for `{name}`, and a secret may not be empty.',
        hint: 'Set it for this command alone: `{name}=… dlt-deploy variable set …`.',
    },
    SELECTOR_MATCHES_NOTHING: {
        severity: 'error',
        message: 'No deployed job answers to {selectors}.',
        hint: '`dlt-deploy job list` shows the jobs in force and what triggers them. A job that was added must be deployed first.',
    },
    RUN_JOB_NONE: {
        severity: 'error',
        message: 'The workspace declares no {type} job that answers to `{selector}`; there is {available}.',
        hint: 'Name a job, a pattern of its triggers, or the file that declares it.',
    },
    RUN_JOB_SEVERAL: {
        severity: 'error',
        message: '`{selector}` picks several jobs, and one is to run: {jobs}.',
        hint: 'Name one of them; behind a file or a pipeline, as a second argument. `dlt-deploy job trigger` starts several at once.',
    },
    RUN_JOB_OF_OTHER_TYPE: {
        severity: 'error',
        message: '{jobs} is of type {type}, which `{verb}` does not start.',
        hint: 'Use `dlt-deploy {other}`.',
    },
    RUN_UNKNOWN: {
        severity: 'error',
        message: 'Job `{job}` has no run {number}.',
        hint: '`dlt-deploy runs list {job}` shows the runs there are.',
    },
    RUN_NONE: {
        severity: 'error',
        message: 'Job `{job}` has not run yet.',
        hint: '`dlt-deploy job trigger {job}` starts it.',
    },
    RUN_OVER: {
        severity: 'error',
        message: 'Run {number} of `{job}` is over: it is {status}.',
        hint: 'There is nothing to cancel.',
    },
    RUN_STILL_GOING: {
        severity: 'error',
        message: 'Run {number} of `{job}` was still {status} when the time to wait for it was over.',
        hint: 'It goes on. `dlt-deploy runs logs {job} {number} -f` follows it, `dlt-deploy runs cancel {job} {number}` ends it; `timeout` waits longer.',
    },
    WAIT_INVALID: {
        severity: 'error',
        message: '`{timeout}` is no number of minutes.',
        hint: 'Write it like `30`, or `0.5` for half a minute.',
    },
    RUN_NUMBER_INVALID: {
        severity: 'error',
        message: '`{number}` is not the number of a run.',
        hint: 'Runs of a job count from 1: `dlt-deploy runs list` shows them.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/workspace.js
const workspaceEntries = {
    WORKSPACE_NOT_FOUND: {
        severity: 'error',
        message: '`{path}` is not in a dlt workspace: neither it nor a folder above it has `.dlt/.workspace`.',
        hint: 'Run in the workspace folder, name it with `--workspace DIR`, or make it one: `touch .dlt/.workspace`.',
    },
    SETTINGS_NOT_TOML: {
        severity: 'error',
        message: 'The settings file `{path}` is not valid TOML.',
        hint: 'Correct the file at this line. The line is not shown, because settings may hold secrets.',
    },
    SETTINGS_LINK_OUTSIDE: {
        severity: 'error',
        message: 'The settings file `{path}` is a symbolic link whose target is outside the workspace, so it cannot be deployed.',
        hint: 'Copy the file into the settings folder, or remove the link.',
    },
    SECRETS_NOT_TOML: {
        severity: 'error',
        message: 'The variable `{name}` does not hold a valid TOML document: it breaks off at line {line}.',
        hint: 'Set the repository secret to the whole text of a `secrets.toml`.',
    },
    SECRETS_PROFILE_UNKNOWN: {
        severity: 'warning',
        message: 'The secrets in `{name}` belong to no profile of this workspace ({profiles}).',
        hint: 'Rename the variable after a profile, or name the profile: with the input `profiles` or the option `--profiles`, or by a `.dlt/<profile>.config.toml`.',
    },
    PROFILE_NAME_INVALID: {
        severity: 'error',
        message: '`{name}` cannot be the name of a profile.',
        hint: 'Name profiles with letters, digits, `_` and `-`, such as `staging`.',
    },
    SECRET_EMPTY: {
        severity: 'warning',
        message: 'The secret `{name}` is empty.',
        hint: 'Add the repository secret it is made from. An unset secret arrives as empty text and counts as missing.',
    },
    SECRETS_REPLACED: {
        severity: 'warning',
        message: 'The secrets that files of the checkout have for {profile} are left out, because others stand in their place: {keys}.',
        hint: 'This is what `replace` asks for. With `merge`, files and variables go together, key by key.',
    },
    SECRET_TOO_LARGE: {
        severity: 'error',
        message: 'The secret `{name}` has {size} bytes, and more than 49152 fit nowhere.',
        hint: 'Nothing was changed. Split the document into one per profile, or into single values.',
    },
    SECRET_NAME_INVALID: {
        severity: 'warning',
        message: 'The variable `{name}` begins like a secret of a profile, but is no name that dlt can read.',
        hint: 'Write it in capitals, parts joined by two underscores: `PROD__SOURCES__GITHUB__TOKEN`.',
    },
    SECRETS_CONTRADICT: {
        severity: 'warning',
        message: '`{name}` gives `{key}` of the profile `{profile}` another value than a `SECRETS_TOML` does.',
        hint: 'The single variable has the last word. Remove one of the two.',
    },
    SECRET_SPELLING_UNSURE: {
        severity: 'warning',
        message: 'The name `{name}` is all capitals, and the code spells a part of it {keys}: which is meant is not known.',
        hint: 'dlt finds a key in a file only as it is spelled. Put it into the document `{document}`, where it can be.',
    },
    SECRET_GIVEN_TWICE: {
        severity: 'warning',
        message: '`{name}` is given twice, by the environment and by `secrets`, with two different values.',
        hint: 'The one in `secrets` counts. Hand it over in one of the two ways.',
    },
    SECRET_IN_CONFIG: {
        severity: 'warning',
        message: 'The setting `{key}` in `{file}` looks like a secret, and that file is for everybody to read.',
        hint: 'Move it to a repository secret. Its value is not shown in plans.',
    },
    SECRETS_FILE_TRACKED: {
        severity: 'error',
        message: 'The secrets file `{path}` is committed to the repository.',
        hint: 'Run `git rm --cached {path}`, ignore it, replace the secrets in it and give the new ones as repository secrets.',
    },
    WORKSPACE_NAMES_EQUAL: {
        severity: 'error',
        message: 'The workspaces {folders} are all called `{name}`, and a deploy of one would archive the jobs of the others.',
        hint: 'Give each a name of its own: `name` under `[workspace.settings]` in its `.dlt/config.toml`. Where each has a `state-ref` of its own, allow this by its code.',
    },
    WORKSPACES_NONE: {
        severity: 'error',
        message: 'No folder of this repository is a dlt workspace: none has `.dlt/.workspace`.',
        hint: 'Make one: `touch .dlt/.workspace` in the folder of a dlt project, and commit it.',
    },
    WORKSPACES_TOO_MANY: {
        severity: 'error',
        message: 'These are {count} workspaces, and GitHub makes no matrix of more than {most} jobs.',
        hint: 'List one folder after the other: the input `workspace` of the command `list` names where to look.',
    },
    WORKSPACES_NOT_COMPARED: {
        severity: 'warning',
        message: 'Which workspaces changed since `{since}` cannot be told, because this checkout does not reach that far back.',
        hint: 'All of them are listed. `fetch-depth: 0` on the checkout brings the whole history.',
    },
    WORKSPACE_GONE: {
        severity: 'warning',
        message: 'The workspace `{workspace}` is no longer in the repository, and what is deployed of it stays in force.',
        hint: 'To end its jobs, deploy it once with an empty `__all__` before it is removed.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog.js












/** Every fault the product can report. The error reference is generated from this table. */
const catalog = {
    ...workspaceEntries,
    ...pythonEntries,
    ...deploymentEntries,
    ...manifestEntries,
    ...packageEntries,
    ...checksEntries,
    ...reconcileEntries,
    ...platform/* platformEntries */.e,
    ...dlthubEntries,
    ...runEntries,
    ...githubEntries,
    ...commandEntries,
};


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ platformEntries)
/* harmony export */ });
const platformEntries = {
    PLAN_STALE: {
        severity: 'error',
        message: 'The deployment has moved on since this plan was drawn against {base}.',
        hint: 'Nothing was changed. Plan again and review the new plan.',
    },
    DEPLOY_LOCKED: {
        severity: 'error',
        message: 'Another deploy has been under way since {since}: {owner}.',
        hint: 'Nothing was changed. Deploy again when it is over. If it ended without a word, its lock ends by itself at {until}.',
    },
    PLATFORM_WARNS: {
        severity: 'warning',
        message: '{place} says of these jobs: {warning}.',
        hint: 'The words are those of the platform, which was asked and changed nothing.',
    },
    PLATFORM_PLANS_OTHERWISE: {
        severity: 'warning',
        message: '{place} would take `{job}` as {outcome}, and this plan as {status}.',
        hint: 'Nothing was changed. Somebody may have deployed in between: plan again. If it stays, report it as a defect.',
    },
    STATE_NEWER: {
        severity: 'error',
        message: '`{document}` of the deployed state has format version {version}, and this version of dlt-deploy knows up to {known}.',
        hint: 'Nothing was changed. Use the version of dlt-deploy that deployed last, or a later one.',
    },
    STATE_INVALID: {
        severity: 'error',
        message: '`{document}` of the deployed state cannot be read: {reason}.',
        hint: 'Nothing was changed. The ref was written by something else: move it back to its last good commit, or name another with `state-ref`.',
    },
    STATE_FOREIGN: {
        severity: 'error',
        message: '`{ref}` holds the state of the workspace `{found}`, not of `{workspace}`.',
        hint: 'Nothing was changed. Give each workspace a state ref of its own, or remove the `state-ref` setting.',
    },
    STATE_REF_INVALID: {
        severity: 'error',
        message: '`{ref}` is not the full name of a git ref.',
        hint: 'Write it like `refs/dlt-deploy/my-workspace`, without spaces and without any of `~^:?*[\\`.',
    },
    STATE_NOT_IN_FORCE: {
        severity: 'error',
        message: 'The state was written as {written}, but {found} was read back.',
        hint: 'Someone put the ref elsewhere in between, without this deploy. Plan again to see what is in force.',
    },
    PACKAGE_CHANGED: {
        severity: 'error',
        message: '`{path}` changed while it was being deployed.',
        hint: 'Nothing was changed on the platform. Plan again when nothing else writes to the workspace.',
    },
    PACKAGE_PATH_REFUSED: {
        severity: 'error',
        message: 'Git cannot keep a file named `{path}`, because it would take it for its own.',
        hint: 'Exclude it in `.gitignore`.',
    },
    GIT_NOT_FOUND: {
        severity: 'error',
        message: 'There is no `git` on this machine, or it is not on the PATH.',
        hint: 'Install git 2.31 or later.',
    },
    GIT_TOO_OLD: {
        severity: 'error',
        message: 'The `git` on this machine is older than 2.31.',
        hint: 'Install a later one. Settings and credentials are handed to git in a way that earlier versions do not read.',
    },
    GIT_REPOSITORY_NOT_FOUND: {
        severity: 'error',
        message: '`{folder}` is not in a git repository.',
        hint: 'The git platform keeps its state in one: run `git init`, or clone the repository there.',
    },
    GIT_REMOTE_NOT_FOUND: {
        severity: 'error',
        message: 'The repository has no remote to keep the state in: {reason}.',
        hint: 'Name one of its remotes, or add it: `git remote add origin URL`.',
    },
    GIT_REMOTE_MISSING: {
        severity: 'error',
        message: 'There is no repository at {remote}, or it may not be seen with these credentials.',
        hint: 'Check the address with `git remote -v`. A private repository needs a token with `contents: read`, and `contents: write` to deploy.',
    },
    GIT_REMOTE_UNREACHABLE: {
        severity: 'error',
        message: 'No connection to {remote}: {reason}.',
        hint: 'Nothing was changed as far as can be told. Run again: what was already done is not done twice.',
    },
    GIT_AUTHENTICATION_REQUIRED: {
        severity: 'error',
        message: '{remote} wants to know who asks, and no credential was accepted.',
        hint: 'On GitHub Actions pass `github-token`. On your machine, `git fetch` must work without asking.',
    },
    GIT_PERMISSION_DENIED: {
        severity: 'error',
        message: 'Writing to {remote} was refused.',
        hint: 'On GitHub the token may read, but not write: grant the job `permissions: contents: write`. A repository on this machine must belong to who deploys.',
    },
    GIT_REF_PROTECTED: {
        severity: 'error',
        message: '{remote} declined the change to `{ref}`: {reason}.',
        hint: 'A rule or a hook there forbids it. Allow updates of `refs/dlt-deploy/*` and `refs/dlt-deploy-lock/*`, or name another ref with `state-ref`.',
    },
    GIT_REF_LOCKED: {
        severity: 'error',
        message: '`{ref}` stayed locked by another git process at {remote}.',
        hint: 'Run again. If no git process is left there, remove the stale file named like the ref and ending in `.lock`.',
    },
    GIT_OWNERSHIP_REFUSED: {
        severity: 'error',
        message: 'Git refuses to use the repository at {remote}, because it belongs to another user.',
        hint: 'If you trust it: `git config --global --add safe.directory DIR`.',
    },
    GIT_DISK_FULL: {
        severity: 'error',
        message: 'There is no space left on the disk for the state.',
        hint: 'Free some space and run again. Nothing was changed on the platform.',
    },
    GIT_FAILED: {
        severity: 'error',
        message: '`git {command}` failed: {reason}.',
        hint: "This is not a fault that dlt-deploy knows. The sentence above is git's own.",
    },
};


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   gt: () => (/* binding */ DeploymentError),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1972);

/** The core's way to object: a value among others, so one pass over a module finds every fault in it. */
function diagnose(code, slots, location = null) {
    const { severity, message, hint } = _catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U[code];
    return { code, severity, message: fill(message, slots), hint: fill(hint, slots), location };
}
/** The shell's way to stop. Thrown once, by a command; core code returns diagnostics instead. */
class DeploymentError extends Error {
    name = 'DeploymentError';
    diagnostics;
    constructor(diagnostics, options) {
        super(diagnostics[0].message, options);
        this.diagnostics = diagnostics;
    }
}
/** A `DeploymentError` of one diagnostic. */
function failure(code, slots, location = null, options) {
    return new DeploymentError([diagnose(code, slots, location)], options);
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
function fill(template, slots) {
    return template.replace(/\{(\w+)\}/g, (hole, name) => slots[name] ?? hole);
}


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ withRememberedLock),
/* harmony export */   TK: () => (/* binding */ leftDeployment),
/* harmony export */   gU: () => (/* binding */ announcePostStep),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   pA: () => (/* binding */ rememberDeployment),
/* harmony export */   pq: () => (/* binding */ isPostStep),
/* harmony export */   zY: () => (/* binding */ leftLock)
/* harmony export */ });
/* harmony import */ var _io_running_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8598);
/* harmony import */ var _io_text_file__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5537);


/** What the main step of the action tells its post step, which the runner starts whatever became of the main one. */
const names = { post: 'post', owner: 'lock_owner', deployment: 'deployment' };
function isPostStep(env) {
    return env[`STATE_${names.post}`] === 'true';
}
/** Called by the main step, so that the next start knows that it is not the first. */
function announcePostStep(env) {
    remember(env, names.post, 'true');
}
/** Does `work` under a name for its lock, which the post step knows as long as the work has not ended by itself. */
async function withRememberedLock(env, work) {
    const owner = (0,_io_running_process__WEBPACK_IMPORTED_MODULE_0__/* .uniqueName */ .Fi)();
    remember(env, names.owner, owner);
    try {
        return await work(owner);
    }
    finally {
        remember(env, names.owner, '');
    }
}
/** The owner of a lock that the main step could not give back; null where there is none. */
function leftLock(env) {
    return env[`STATE_${names.owner}`] || null;
}
/** Keeps the id of a deployment that GitHub was told of, as long as it has no end. */
function rememberDeployment(env, id) {
    remember(env, names.deployment, id === null ? '' : String(id));
}
/** The deployment that the main step could not bring to its end; null where there is none. */
function leftDeployment(env) {
    return Number(env[`STATE_${names.deployment}`] || 0) || null;
}
/** Tells the post step something; an empty value takes it back. */
function remember(env, name, value) {
    const file = env['GITHUB_STATE'];
    if (file)
        (0,_io_text_file__WEBPACK_IMPORTED_MODULE_1__/* .appendTextFile */ .wr)(file, `${name}=${value}\n`);
}


/***/ }),

/***/ 2840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cancelLeftRuns),
/* harmony export */   d: () => (/* binding */ withRememberedRuns)
/* harmony export */ });
/* harmony import */ var _json_parse_json__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6663);
/* harmony import */ var _left_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5069);
/* harmony import */ var _platform_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5275);



const name = 'runs';
/** Does `work` on runs, by id, which the post step knows as long as the work has not ended by itself. */
async function withRememberedRuns(env, ids, work) {
    (0,_left_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(env, name, JSON.stringify(ids));
    try {
        return await work();
    }
    finally {
        (0,_left_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .kY)(env, name, '');
    }
}
/** Cancels the runs whose step was killed before it could see to them. Never rejects. */
async function cancelLeftRuns(door, inputs) {
    const ids = leftRuns(door.env);
    if (ids.length === 0)
        return;
    try {
        const { withRunner } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6958));
        const outcomes = await withRunner(door, (0,_platform_request_js__WEBPACK_IMPORTED_MODULE_1__/* .platformRequest */ .t)(inputs), (runner) => runner.cancel(ids, false));
        const ended = outcomes.filter(({ kind }) => kind === 'cancelling').length;
        door.runner.print(`Runs that the cancelled step had started: ${ended} cancelled, ${outcomes.length - ended} over before.`);
    }
    catch (error) {
        door.runner.print(`The runs that the cancelled step had started go on: ${String(error)}`);
    }
}
function leftRuns(env) {
    const parsed = (0,_json_parse_json__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(env[`STATE_${name}`] ?? '');
    const ids = parsed.kind === 'json' && Array.isArray(parsed.value) ? parsed.value : [];
    return ids.filter((id) => typeof id === 'string');
}


/***/ }),

/***/ 9494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ openActionDoor)
});

// EXTERNAL MODULE: ./out/redact/is-telling.js
var is_telling = __nccwpck_require__(7538);
// EXTERNAL MODULE: ./out/github/left-lock.js
var left_lock = __nccwpck_require__(5069);
// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(4688);
;// CONCATENATED MODULE: ./out/github/list-workspaces.js

/**
 * The commit that decides which workspaces are listed; null for all of them. After a push every workspace is listed,
 * because a deploy that failed is made up for by the next one, and one with nothing to do takes one fetch.
 */
function listedSince(list, event) {
    switch (list) {
        case 'all':
            return null;
        case 'changed':
            return baseOf(event);
        case 'auto':
            return event.kind === 'push' ? null : baseOf(event);
    }
}
/** Jobs that GitHub makes of one matrix; of more it makes none. */
const largestMatrix = 256;
/** Those that changed, or that may have. Throws where there are none at all, and where two cannot be told apart. */
function listed({ workspaces, diagnostics }, allow) {
    if (workspaces.length === 0)
        throw (0,diagnostic/* failure */.V2)('WORKSPACES_NONE', {});
    const [first, ...rest] = diagnostics.filter((fault) => (0,diagnostic/* isError */.bJ)(fault) && !allow.includes(fault.code));
    if (first !== undefined)
        throw new diagnostic/* DeploymentError */.gt([first, ...rest]);
    const named = workspaces.filter(({ changed }) => changed !== false).map(({ workspace }) => workspace);
    if (named.length > largestMatrix) {
        throw (0,diagnostic/* failure */.V2)('WORKSPACES_TOO_MANY', { count: String(named.length), most: String(largestMatrix) });
    }
    return {
        workspaces: named,
        warnings: diagnostics.filter((fault) => !(0,diagnostic/* isError */.bJ)(fault)),
    };
}
function baseOf(event) {
    switch (event.kind) {
        case 'pull request':
            return event.baseSha;
        case 'merge group':
            return event.baseSha;
        case 'push':
            return event.before;
        case 'workflow dispatch':
        case 'workflow run':
        case 'issue comment':
        case 'repository dispatch':
        case 'schedule':
        case 'other':
        case 'unreadable':
            return null;
    }
}

// EXTERNAL MODULE: ./out/github/platform-request.js
var platform_request = __nccwpck_require__(5275);
;// CONCATENATED MODULE: ./out/github/open-workspace-commands.js



/** The verbs of the command line, called with the action's inputs. Each is loaded when it is called. */
function openWorkspaceCommands(door, runner) {
    return {
        plan: async (request) => {
            const { planWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(485), __nccwpck_require__.e(558), __nccwpck_require__.e(672)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1672));
            const { shownPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9331));
            const drawn = await planWorkspace(door, {
                ...planRequest(request),
                ...(request.base === undefined ? {} : { base: request.base }),
            });
            return {
                plan: drawn.plan,
                manifest: drawn.declared.manifest,
                ...(request.base === undefined ? {} : { shown: shownPlan(drawn) }),
            };
        },
        deploy: async (request) => {
            const { deployWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(485), __nccwpck_require__.e(558), __nccwpck_require__.e(547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8547));
            const { plan, declared, deployed, outcome, review } = await (0,left_lock/* withRememberedLock */.Ko)(door.env, (lockOwner) => deployWorkspace(door, {
                ...planRequest(request),
                dryRun: request.inputs['dry-run'],
                allow: request.inputs.allow,
                parts: ['deployment', 'configuration'],
                reviewed: null,
                ...(request.review === undefined ? {} : { review: request.review }),
                ...(request.onTurn === undefined ? {} : { onTurn: request.onTurn }),
                lockOwner,
            }));
            const done = { plan, manifest: declared.manifest, outcome, inForce: deployed.base };
            return review === undefined ? done : { ...done, review };
        },
        trigger: async ({ inputs, trusted }) => {
            const { triggerAndWait } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(93)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93));
            return await triggerAndWait(door, runner, inputs, { ...(0,platform_request/* platformRequest */.t)(inputs), trusted });
        },
        list: async (inputs, event) => {
            const { findWorkspaces } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9665));
            const since = listedSince(inputs.list, event);
            const namesMatter = inputs.platform === 'git';
            return listed(await findWorkspaces(door, { folder: inputs.workspace, since, namesMatter }), inputs.allow);
        },
    };
}
/** What the inputs ask of a command. Code that cannot be trusted is read and never run: the command sees to that. */
function planRequest({ inputs, trusted, secretsKnown, head, pinned = false }) {
    return {
        ...(head === undefined ? {} : { head, pinned }),
        ...(0,platform_request/* platformRequest */.t)(inputs),
        module: inputs.module,
        generator: inputs.generator,
        python: inputs.python,
        trusted,
        secrets: inputs.secrets,
        secretsMode: inputs['secrets-mode'],
        profiles: inputs.profiles,
        secretsKnown,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __nccwpck_require__(5537);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact_redact = __nccwpck_require__(1415);
;// CONCATENATED MODULE: ./out/report/inert-text.js
/**
 * Text for the log that the runner cannot take for a command. It acts on lines that start with `::`, blanks aside, and
 * on `##[` anywhere, and text out of a pull request must not steer it.
 */
function inertText(text) {
    return text.replace(/^([\s\u0085]*)::/gm, '$1: :').replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./out/github/workflow-command.js
/**
 * A line of the log that the runner obeys instead of showing it: `::error file=a.py,line=3::text`. Properties without a
 * value are left out. (Workflow commands, GitHub's documentation of Actions)
 */
function workflowCommand(name, text, properties = {}) {
    const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
    return `::${[name, given.join(',')].join(' ').trim()}::${escapeText(text)}\n`;
}
/** An entry of a file that the runner reads afterwards. The delimiter ends the value, so it must not be in it. */
function fileEntry(name, value, delimiter) {
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function escapeText(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./out/github/runner.js





/**
 * The runner this process was started by. Its protocol is a few lines of text, spoken here without its toolkit: that one
 * brings an HTTP client along, and would be most of what a start takes.
 */
function openRunner({ env, write }) {
    const tell = (name, text, properties) => write(workflowCommand(name, text, properties));
    const openFold = (title) => tell('group', inertText(title));
    const closeFold = () => tell('endgroup', '');
    return {
        mask: (value) => tell('add-mask', value),
        output: (name, value) => {
            const file = env['GITHUB_OUTPUT'];
            if (file)
                (0,text_file/* appendTextFile */.wr)(file, fileEntry(name, value, delimiterFor(value)));
        },
        annotate: ({ severity, message, title, file, startLine, endLine, startColumn, endColumn }) => {
            tell(severity, message, { title, file, line: startLine, endLine, col: startColumn, endColumn });
        },
        summarize: async (markdown) => {
            const file = env['GITHUB_STEP_SUMMARY'];
            if (!file)
                throw new Error('this runner keeps no summary');
            (0,text_file/* appendTextFile */.wr)(file, `${markdown}\n`);
        },
        print: (text) => write(`${inertText(text)}\n`),
        fold: (title, text) => {
            openFold(title);
            write(`${inertText(text)}\n`);
            closeFold();
        },
        openFold,
        closeFold,
    };
}
/** The same runner, to which nothing is told that `redact` takes out. */
function concealing(runner, redact) {
    return {
        mask: runner.mask,
        output: (name, value) => runner.output(name, redact(value)),
        annotate: (annotation) => runner.annotate((0,redact_redact/* redactDeep */.KL)(annotation, redact)),
        summarize: (markdown) => runner.summarize(redact(markdown)),
        print: (text) => runner.print(redact(text)),
        fold: (title, text) => runner.fold(redact(title), redact(text)),
        openFold: (title) => runner.openFold(redact(title)),
        closeFold: runner.closeFold,
    };
}
/** Derived from the value, so that the same run writes the same bytes; no value holds the hash of itself. */
function delimiterFor(value) {
    return `end-${(0,external_node_crypto_.createHash)('sha256').update(value).digest('hex')}`;
}

;// CONCATENATED MODULE: ./out/github/open-action-door.js



/** The world as a job of a workflow has it: its log takes the progress, its folder the temporary files. */
function openActionDoor(world, write) {
    const runner = concealing(openRunner({ env: world.env, write }), world.redact);
    const door = {
        ...world,
        temporary: world.env['RUNNER_TEMP'] || world.temporary,
        conceal: (values) => {
            const all = [...values];
            world.conceal(all);
            all.filter(is_telling/* isTelling */.c).forEach(runner.mask);
        },
        progress: runner.print,
    };
    return { ...door, runner, commands: openWorkspaceCommands(door, runner) };
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ platformRequest)
/* harmony export */ });
/** Which workspace on which platform the inputs mean. */
function platformRequest(inputs) {
    return {
        workspace: inputs.workspace,
        platform: inputs.platform,
        stateRef: inputs['state-ref'],
        remote: null,
        token: inputs['github-token'],
        apiKey: inputs['api-key'],
        apiUrl: inputs['api-url'],
        workspaceId: inputs['workspace-id'],
    };
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

;// CONCATENATED MODULE: ./out/github/context.js
function readContext(env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const repository = owner !== '' && name !== '' ? { owner, name } : null;
    const runId = Number(env['GITHUB_RUN_ID'] || 0);
    return {
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        eventPath: env['GITHUB_EVENT_PATH'] || null,
        repository,
        actor: env['GITHUB_ACTOR'] || null,
        commit: env['GITHUB_SHA'] || null,
        runId,
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        runUrl: repository !== null && runId > 0 ? `${server}/${owner}/${name}/actions/runs/${runId}` : null,
        checkout: env['GITHUB_WORKSPACE'] || null,
    };
}

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostics_diagnostic = __nccwpck_require__(4688);
;// CONCATENATED MODULE: ./out/github/comment-fault.js

/** No comment is worth waiting longer for. */
const longestWait = 20_000;
const firstWait = 2_000;
const giveUp = { kind: 'give up' };
/** Reads an error of GitHub's client: a response with a status, or no response at all. */
function commentFault(error) {
    const reason = reasonOf(error);
    return { reason, ...judge(responseOf(error), reason) };
}
function judge(response, reason) {
    if (response === null) {
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_UNREACHABLE', { reason }), next: { kind: 'wait', milliseconds: firstWait } };
    }
    const { status } = response;
    if (status === 401)
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_TOKEN_REFUSED', {}), next: giveUp };
    if (status === 429 || (status === 403 && isRateLimit(response, reason))) {
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_RATE_LIMITED', {}), next: waitFor(response) };
    }
    if (status === 403 && /locked/i.test(reason))
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_LOCKED', {}), next: giveUp };
    if (status === 403 || status === 404)
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_FORBIDDEN', { reason: `${status} ${reason}` }), next: giveUp };
    if (status === 422)
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_REFUSED', { reason }), next: { kind: 'shorten' } };
    if (status >= 500) {
        return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_UNREACHABLE', { reason: `it answered ${status}` }), next: waitFor(response) };
    }
    return { diagnostic: (0,diagnostics_diagnostic/* diagnose */.h4)('COMMENT_REFUSED', { reason: `${status} ${reason}` }), next: giveUp };
}
function responseOf(error) {
    if (!(error instanceof Error && 'response' in error && 'status' in error))
        return null;
    const response = error.response;
    return response === undefined || typeof error.status !== 'number'
        ? null
        : { status: error.status, headers: response.headers ?? {} };
}
function isRateLimit(response, reason) {
    return (response.headers['retry-after'] !== undefined ||
        response.headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(reason));
}
function waitFor(response) {
    const asked = response.headers['retry-after'];
    const milliseconds = asked === undefined ? firstWait : Number(asked) * 1000;
    if (response.status < 500 && asked === undefined)
        return giveUp;
    return milliseconds >= 0 && milliseconds <= longestWait ? { kind: 'wait', milliseconds } : giveUp;
}
/** The first line, without what the client adds to it, and short: some answers are whole pages. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const first = (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').trim();
    const said = first.startsWith('<') || first === '' ? 'no reason was given' : first;
    return said.length > 200 ? `${said.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…` : said;
}

// EXTERNAL MODULE: ./out/diagnostics/catalog.js + 14 modules
var catalog = __nccwpck_require__(1972);
// EXTERNAL MODULE: ./out/diagnostics/catalog/platform.js
var platform = __nccwpck_require__(8372);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 2 modules
var draw_plan = __nccwpck_require__(1630);
// EXTERNAL MODULE: ./out/github/trigger-report.js + 1 modules
var trigger_report = __nccwpck_require__(5631);
;// CONCATENATED MODULE: ./out/github/decision.js




/** What can come of a run: the values of the output `decision`, each with its sentence for the reference. */
const decisions = {
    planned: 'The plan was drawn and nothing was changed.',
    deployed: 'The plan was carried out and what is in force was read back.',
    triggered: 'Jobs were started; those that were waited for ended well.',
    unchanged: 'Everything declared was in force already, so nothing was done.',
    listed: 'The workspaces of the repository were listed, and nothing was planned.',
    closed: 'The pull request is over and its comment says so.',
    skipped: 'The event asks for nothing, or no job that was selected was ready to start.',
    refused: 'A rule forbade going on, and nothing was changed.',
    failed: 'Something broke on the way; the log says how far it came.',
};
/** Reasons that are no faults: values of the output `reason-code` besides the codes of the fault catalogue. */
const reasons = {
    CHANGES: 'What is declared differs from what was in force.',
    NO_CHANGES: 'What is declared was in force already.',
    DRY_RUN: 'Nothing was to be changed or started, only told.',
    RUNS_SUCCEEDED: 'Every run that was started ended well.',
    RUNS_STARTED: 'Runs were started and not waited for.',
    JOBS_SKIPPED: 'No job was started; the summary says why of each.',
    WORKSPACES_FOUND: 'There are workspaces to look at.',
    NO_WORKSPACES: 'No workspace is changed.',
    PULL_REQUEST_CLOSED: 'The pull request was merged or closed.',
    EVENT_IGNORED: 'The event is none that this action acts on.',
};
/** A plan that a deploy would refuse is refused here too, or the pull request would be green and the merge red. */
function verdictOf(result, allow) {
    switch (result.kind) {
        case 'planned':
            if (forbids(result.outcome.plan, allow))
                return { decision: 'refused', reason: 'HAZARD_NOT_ALLOWED' };
            return { decision: 'planned', reason: (0,draw_plan/* changesAnything */.g)(result.outcome.plan) ? 'CHANGES' : 'NO_CHANGES' };
        case 'deployed':
            return deployVerdict(result.outcome);
        case 'shown':
            return { decision: 'planned', reason: (0,draw_plan/* changesAnything */.g)(result.plan) ? 'CHANGES' : 'NO_CHANGES' };
        case 'triggered':
            return triggerVerdict(result.outcome);
        case 'collected':
            return collectedVerdict(result.reports);
        case 'listed':
            return { decision: 'listed', reason: result.workspaces.length > 0 ? 'WORKSPACES_FOUND' : 'NO_WORKSPACES' };
        case 'closed':
            return { decision: 'closed', reason: 'PULL_REQUEST_CLOSED' };
        case 'skipped':
            return { decision: 'skipped', reason: 'EVENT_IGNORED' };
        case 'stopped':
            return { decision: broke(result.faults[0].code) ? 'failed' : 'refused', reason: result.faults[0].code };
    }
}
function succeeded({ decision }) {
    return decision !== 'refused' && decision !== 'failed';
}
function deployVerdict({ outcome }) {
    switch (outcome) {
        case 'deployed':
            return { decision: 'deployed', reason: 'CHANGES' };
        case 'unchanged':
            return { decision: 'unchanged', reason: 'NO_CHANGES' };
        case 'dry run':
            return { decision: 'planned', reason: 'DRY_RUN' };
    }
}
function triggerVerdict(outcome) {
    const [fault] = (0,trigger_report/* triggerFaults */.a5)(outcome);
    if (fault !== undefined)
        return { decision: 'failed', reason: fault.code };
    if (outcome.dryRun)
        return { decision: 'planned', reason: 'DRY_RUN' };
    if (!outcome.jobs.some(({ kind }) => kind === 'started'))
        return { decision: 'skipped', reason: 'JOBS_SKIPPED' };
    return { decision: 'triggered', reason: outcome.watched.length > 0 ? 'RUNS_SUCCEEDED' : 'RUNS_STARTED' };
}
/** The worst of all, so that one check stands for many workspaces. */
function collectedVerdict(reports) {
    if (reports.length === 0)
        return { decision: 'planned', reason: 'NO_WORKSPACES' };
    const severity = ['failed', 'refused', 'deployed', 'planned', 'unchanged'];
    const decision = severity.find((one) => reports.some((report) => report.decision === one)) ?? 'planned';
    const given = reports.filter((report) => report.decision === decision).map(({ reason }) => reason);
    // A report of another version may give a reason that this one has no word for.
    return { decision, reason: given.includes('CHANGES') ? 'CHANGES' : (given.find(isReason) ?? 'ACTION_FAULT') };
}
function isReason(code) {
    return Object.hasOwn(reasons, code) || Object.hasOwn(catalog/* catalog */.U, code);
}
function forbids(plan, allow) {
    return plan.hazards.some((hazard) => hazard.severity === 'error' && !allow.includes(hazard.code));
}
/** These codes come from a platform and yet mean that it kept a rule rather than broke. */
const rules = new Set([
    'PLAN_STALE',
    'DEPLOY_LOCKED',
    'STATE_NEWER',
    'STATE_FOREIGN',
    'STATE_REF_INVALID',
    'PACKAGE_PATH_REFUSED',
]);
/** Of the dltHub platform: nobody said no, something went wrong. */
const breakdowns = new Set([
    'ACTION_FAULT',
    'DLTHUB_UNREACHABLE',
    'DLTHUB_CERTIFICATE_REFUSED',
    'DLTHUB_UNAVAILABLE',
    'DLTHUB_OUTCOME_UNKNOWN',
    'DLTHUB_TOKEN_REFUSED',
    'DLTHUB_ANSWER_UNREADABLE',
    'DLTHUB_NOT_IN_FORCE',
    'DLTHUB_REPLACED_UNSEEN',
]);
function broke(code) {
    return breakdowns.has(code) || (code in platform/* platformEntries */.e && !rules.has(code));
}

;// CONCATENATED MODULE: ./out/github/deployment-record.js



/** GitHub takes this many characters. */
const longest = 140;
/**
 * Tells GitHub of a deploy from now on: queued, in progress, and how it ended. Where the job itself has an `environment:`,
 * GitHub has recorded a deployment of its own, and there is none of ours beside it. One step after the other, and beside the
 * deploy, which waits for none of them.
 */
function recordDeployment({ commit, runUrl, environmentUrl, remember, ...rest }) {
    let id = null;
    let fault = null;
    let last = Promise.resolve();
    const then = (step) => {
        last = last.then(async () => {
            if (fault !== null)
                return;
            try {
                await step(await rest.deployments);
            }
            catch (error) {
                fault = faultOf(error);
            }
        });
    };
    const report = (state, description) => then(async (deployments) => {
        if (id !== null)
            await deployments.report(id, state, wordsOf(description, runUrl, environmentUrl));
    });
    then(async (deployments) => {
        if (await isRecorded(deployments, runUrl))
            return;
        id = await deployments.create(commit, 'dlt workspace');
        remember(id);
    });
    report('queued', 'Waiting for its turn');
    return {
        began: () => report('in_progress', 'Deploying'),
        ended: async (verdict, words) => {
            report(succeeded(verdict) ? 'success' : 'failure', words);
            if (succeeded(verdict))
                then((deployments) => retire(deployments, id, runUrl));
            await last;
            remember(null);
            return fault;
        },
    };
}
/** Says that a deploy was cancelled which could not say so itself. Rejects with GitHub's own error. */
async function recordCancelled(deployments, id, runUrl) {
    await deployments.report(id, 'error', wordsOf('The run was cancelled', runUrl, null));
}
/** Whether GitHub has recorded the job of this run by itself: then it links to the job, and not to the run as a whole. */
async function isRecorded(deployments, runUrl) {
    if (runUrl === null)
        return false;
    for (const id of (await deployments.list()).slice(0, 3)) {
        if ((await deployments.latest(id))?.logUrl.startsWith(`${runUrl}/`) === true)
            return true;
    }
    return false;
}
/** GitHub makes earlier deployments inactive by itself, but none of production. Those of the same run are of other workspaces. */
async function retire(deployments, id, runUrl) {
    if (id === null)
        return;
    for (const earlier of (await deployments.list()).filter((one) => one < id)) {
        const status = await deployments.latest(earlier);
        if (status?.state === 'inactive')
            return;
        if (status?.state !== 'success' || status.logUrl === runUrl)
            continue;
        return await deployments.report(earlier, 'inactive', {
            description: '',
            logUrl: status.logUrl,
            environmentUrl: null,
        });
    }
}
function wordsOf(description, logUrl, environmentUrl) {
    const short = description.length > longest ? `${description.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : description;
    return { description: short, logUrl, environmentUrl };
}
function faultOf(error) {
    const { reason, diagnostic } = commentFault(error);
    return diagnostic.code === 'COMMENT_FORBIDDEN'
        ? (0,diagnostics_diagnostic/* diagnose */.h4)('DEPLOYMENT_FORBIDDEN', { reason })
        : (0,diagnostics_diagnostic/* diagnose */.h4)('DEPLOYMENT_UNRECORDED', { reason });
}

;// CONCATENATED MODULE: ./out/github/octokit.js
/** How long one call may take, in milliseconds. */
const patience = 20_000;
/** GitHub's own client for one token. It is loaded here, because most runs have no use for it. */
async function openOctokit(token, { apiUrl }) {
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'dlt-deploy' });
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(patience);
    });
    return octokit;
}

;// CONCATENATED MODULE: ./out/github/deployments.js

/** Connects to the deployments of an environment. */
async function openDeployments(token, context, repository, environment) {
    const { repos } = (await openOctokit(token, context)).rest;
    const place = { owner: repository.owner, repo: repository.name };
    return {
        list: async () => (await repos.listDeployments({ ...place, environment, per_page: 10 })).data.map(({ id }) => id),
        latest: async (id) => {
            const { data } = await repos.listDeploymentStatuses({ ...place, deployment_id: id, per_page: 1 });
            const [status] = data;
            return status === undefined ? null : { state: status.state, logUrl: status.log_url || status.target_url || '' };
        },
        create: async (commit, description) => {
            const asked = { auto_merge: false, required_contexts: [], environment, description };
            const { data } = await repos.createDeployment({ ...place, ref: commit, ...asked });
            if ('id' in data)
                return data.id;
            throw new Error(data.message ?? 'no deployment was made');
        },
        report: async (id, state, { description, logUrl, environmentUrl }) => {
            await repos.createDeploymentStatus({
                ...place,
                deployment_id: id,
                state,
                description,
                ...(logUrl === null ? {} : { log_url: logUrl }),
                ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
            });
        },
    };
}

// EXTERNAL MODULE: ./out/github/left-lock.js
var left_lock = __nccwpck_require__(5069);
// EXTERNAL MODULE: ./out/github/left-runs.js
var left_runs = __nccwpck_require__(2840);
// EXTERNAL MODULE: ./out/github/platform-request.js
var platform_request = __nccwpck_require__(5275);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __nccwpck_require__(3339);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./out/github/inputs.js


const actionCommands = ['auto', 'plan', 'deploy', 'trigger', 'tick', 'close', 'comment', 'list'];
const commentPolicies = ['always', 'changes', 'never'];
/** Every input of the action. `action.yml` and the README's table are generated from here. */
const inputs = {
    command: choice(actionCommands, {
        description: 'What to do. `auto` goes by the event: a pull request or merge queue is planned, a push to the default branch deployed, a manual run deployed or, with a `selector`, triggered, a schedule ticked, a closed pull request has its comment finished, after another workflow the plan it drew is commented, and a comment that begins with `/dlt` is obeyed, if whoever wrote it may push. A `plan` on a schedule reports drift as an issue.',
    }),
    workspace: inputs_text({
        description: 'The folder of the dlt workspace, relative to the repository. By default it is the folder of the checkout.',
    }),
    module: inputs_text({
        description: 'The dotted name of the deployment module, or the path of a single Python file. By default it is `__deployment__`.',
    }),
    generator: choice(['auto', 'static', 'python'], {
        description: 'How the manifest is made. `static` reads the Python source and runs none of it. `python` runs the generator of dlt in the environment of the workspace. `auto` is static, and turns to Python where only running can decide and the code is trusted; the code of a fork never is.',
    }),
    python: inputs_text({
        description: 'The Python to run where the manifest is generated by running: a command or a path. By default it is found by `uv` or on the path.',
    }),
    platform: choice(['git', 'dlthub'], {
        description: 'Where the workspace is deployed. `git` keeps the state on a ref of this repository; `dlthub` is the platform of dltHub.',
    }),
    'api-key': inputs_text({ description: 'The API key of the dltHub platform. The `git` platform needs none.', secret: true }),
    'api-url': inputs_text({ description: 'The address of the API of the dltHub platform, where it is not the public one.' }),
    'workspace-id': inputs_text({
        description: 'The id of the workspace on the dltHub platform. By default it is read from the settings of the workspace.',
    }),
    profiles: list({
        description: 'Profiles that secrets are given for though they have no settings file of their own in `.dlt`, one a line or separated by commas. `access`, `dev`, `prod`, `tests` and every profile with a file are known without.',
    }),
    secrets: json({
        description: 'Secrets of the repository as a JSON object, as `toJSON(secrets)` makes it. Those named `<PROFILE>_SECRETS_TOML` or as dlt names them with the profile in front, such as `PROD__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD`, become the configuration; the others are ignored.',
        secret: true,
    }),
    'secrets-mode': choice(['merge', 'replace'], {
        description: 'How secrets of `env:` and of `secrets` stand to those of `.dlt/*.secrets.toml` in the checkout. `merge` adds to them, key by key; `replace` takes the place of a profile’s file as a whole.',
    }),
    selector: list({
        description: 'Which jobs to trigger: job references, job types or trigger patterns such as `tag:ingest`, one a line or separated by commas.',
    }),
    refresh: toggle('false', { description: 'Whether triggered jobs start over and load everything anew.' }),
    wait: toggle('true', {
        description: 'Whether to wait until triggered jobs have ended, and to fail where one of them failed.',
    }),
    timeout: minutes('120', { description: 'How long to wait for triggered jobs, in minutes.' }),
    'dry-run': toggle('false', { description: 'Whether a deploy stops before it changes anything.' }),
    allow: codes({ description: 'Codes of hazards that a deploy may go ahead with, one a line or separated by commas.' }),
    comment: choice(commentPolicies, {
        description: 'When to comment on the pull request. With `changes`, a pull request that changes nothing gets no comment, but one that is there already is kept up to date.',
    }),
    labels: toggle('false', {
        description: 'Whether a pull request is labelled by its plan: `dlt: changes` where it changes anything, `dlt: hazard` where it has a danger.',
    }),
    review: choice(['when-present', 'required', 'ignored'], {
        description: 'What a deploy after a push owes to the plan that the pull request showed. `when-present` deploys what was shown and refuses anything else, and deploys what came without a pull request or a plan. `required` refuses that too. `ignored` asks nobody. A run by hand is its own review.',
    }),
    list: choice(['auto', 'changed', 'all'], {
        description: 'Which workspaces of the repository the command `list` lists: those that are `changed`, or `all`. `auto` lists those that a pull request changes, and all of them after a push, so that a deploy that failed is made up for by the next.',
    }),
    'plan-file': list({
        description: 'For the command `comment`: the path of a plan that another run has drawn, or the paths of the reports of several workspaces, one a line; of a folder, every file in it. They are checked and shown, and nothing of them is carried out.',
    }),
    workspaces: names({
        description: 'For the command `comment`: the workspaces that a report is expected of, as the output `workspaces` has them. One whose report is missing is shown as failed.',
    }),
    'pull-request': count({
        description: 'The number of the pull request to plan for and to comment on, where a run is started by hand.',
    }),
    'github-token': inputs_text({
        description: 'The token for the comment on the pull request. It needs `pull-requests: write`. By default it is the token of the job.',
        default: `\${{ github.token }}`,
        secret: true,
    }),
    'state-ref': inputs_text({
        description: 'The ref that the `git` platform keeps its state on. By default it is `refs/dlt-deploy/` and the name of the workspace.',
    }),
    environment: inputs_text({
        description: 'The name of the environment deployed to, such as `staging`. Give one where a workspace is deployed to several: each has its own comment. With `deployments: write`, GitHub shows under this name what was deployed, unless the job has an `environment:` of its own, which GitHub then records by itself.',
    }),
    'environment-url': inputs_text({
        description: 'The address at which people can look at what was deployed. GitHub links to it beside the environment.',
    }),
};
/** Null where nothing was given. */
function inputs_text(words) {
    const schema = schemas/* string */.YjP().transform((value) => value.trim() || null);
    return { default: '', secret: false, expected: 'text', ...words, schema };
}
function choice(choices, words) {
    return {
        default: choices[0],
        secret: false,
        expected: `one of ${choices.join(', ')}`,
        ...words,
        schema: schemas/* enum */.k5n(choices),
    };
}
/** The words that YAML takes for true and false. */
function toggle(initial, words) {
    const schema = schemas/* enum */.k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
        .transform((value) => value.toLowerCase() === 'true');
    return { default: initial, secret: false, expected: '`true` or `false`', ...words, schema };
}
function list(words) {
    return { default: '', secret: false, expected: 'a list', ...words, schema: schemas/* string */.YjP().transform(items) };
}
/** A misspelt code would allow nothing, and nobody would hear of it before the deploy. */
function codes(words) {
    const schema = schemas/* string */.YjP()
        .transform(items)
        .refine((given) => given.every((code) => Object.hasOwn(catalog/* catalog */.U, code)));
    return { default: '', secret: false, expected: 'codes of the fault reference', ...words, schema };
}
function items(value) {
    return value
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function minutes(initial, words) {
    const schema = schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,4}$/)
        .transform(Number);
    return { default: initial, secret: false, expected: 'a whole number of minutes above 0', ...words, schema };
}
/** Null where nothing was given. */
function count(words) {
    const schema = schemas/* string */.YjP()
        .regex(/^(?:[1-9]\d{0,9})?$/)
        .transform((value) => (value === '' ? null : Number(value)));
    return { default: '', secret: false, expected: 'a whole number above 0', ...words, schema };
}
/** A JSON list of text; null where nothing was given. */
function names(words) {
    const schema = schemas/* string */.YjP().transform((value, context) => {
        if (value.trim() === '')
            return null;
        const parsed = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).safeParse(parsedOrNull(value));
        if (parsed.success)
            return parsed.data;
        context.addIssue({ code: 'custom', message: 'not a list of text' });
        return core/* NEVER */.tm;
    });
    return { default: '', secret: false, expected: 'a JSON list of text', ...words, schema };
}
/** Empty where nothing was given. */
function json(words) {
    const schema = schemas/* string */.YjP().transform((value, context) => {
        const parsed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).safeParse(value.trim() === '' ? {} : parsedOrNull(value));
        if (parsed.success)
            return parsed.data;
        context.addIssue({ code: 'custom', message: 'not an object of strings' });
        return core/* NEVER */.tm;
    });
    return { default: '', secret: false, expected: 'a JSON object whose values are text', ...words, schema };
}
function parsedOrNull(value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/github/read-inputs.js


/** The inputs of this run, or what is wrong with each that is wrong. Reads only `INPUT_` variables of `env`. */
function readInputs(env) {
    const names = Object.keys(inputs);
    const faults = [];
    const values = names.map((name) => {
        const { schema, secret, expected } = inputs[name];
        const given = rawInput(env, name);
        const read = schema.safeParse(given);
        // What a secret holds is not repeated, even where it is malformed.
        if (!read.success)
            faults.push((0,diagnostics_diagnostic/* diagnose */.h4)('INPUT_INVALID', { name, expected, given: secret ? '' : `, and is \`${given}\`` }));
        return [name, read.data];
    });
    return faults.length > 0 ? faults : Object.fromEntries(values);
}
/**
 * An input as the runner hands it over: upper case, spaces as underscores, dashes kept. The runner fills in
 * defaults; where it did not, ours holds, but an expression is beyond us and counts as not given.
 */
function rawInput(env, name) {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    if (given !== '')
        return given;
    const initial = inputs[name].default;
    return initial.startsWith('${{') ? '' : initial;
}

// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __nccwpck_require__(5537);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact = __nccwpck_require__(1415);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __nccwpck_require__(921);
;// CONCATENATED MODULE: ./out/report/bounded-finding.js

/** Characters. Names, values and keys of a workspace may be as long as its files. */
const longestSentence = 1000;
const sentenceEnd = 300;
/** No path of a file is longer. */
const longestPath = 4096;
/**
 * A finding as it leaves the program, in whatever form: one that is longer than anybody reads is cut, and says so. A
 * sentence keeps its end, which is ours; so of one too long only what it quotes is cut.
 */
function boundedFinding(finding) {
    const { message, hint, location } = finding;
    return {
        ...finding,
        message: bounded(message),
        ...(hint === undefined ? {} : { hint: bounded(hint) }),
        ...(location === undefined || location === null ? {} : { location: boundedPlace(location) }),
    };
}
/** What was cut is a little longer than the bound, and is not cut again. */
const slack = 100;
const bounded = (text, longest = longestSentence) => (0,visible_text/* shorten */.ml)(text, longest + slack) === text ? text : (0,visible_text/* shorten */.ml)(text, longest, sentenceEnd);
const boundedPlace = (location) => ({
    ...location,
    file: bounded(location.file, longestPath),
});

;// CONCATENATED MODULE: ./out/github/annotations.js



/** GitHub shows this many of each severity for a step, and drops the others without a word. */
const shownPerSeverity = 10;
/**
 * The findings as annotations: errors first, in their own order, each once and no more than GitHub shows.
 * `workspace` is the workspace's folder relative to the repository.
 */
function annotationsOf(findings, workspace) {
    const all = findings.map((finding) => annotationOf(boundedFinding(finding), workspace));
    const once = [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
    return ['error', 'warning'].flatMap((severity) => once.filter((annotation) => annotation.severity === severity).slice(0, shownPerSeverity));
}
function annotationOf({ severity, code, message, hint, location }, workspace) {
    const words = (hint === undefined ? [message] : [message, hint]).map(visible_text/* visibleText */.Q6).join('\n');
    const said = { severity, title: code, message: words };
    return location === null ? said : { ...said, ...placeOf(location, workspace) };
}
function placeOf(location, workspace) {
    const { line, column, endLine = line, endColumn } = location;
    const file = external_node_path_.posix.normalize(external_node_path_.posix.join(workspace, location.file));
    if (endLine !== line)
        return { file, startLine: line, endLine };
    return { file, startLine: line, endLine, startColumn: column, endColumn: endColumn ?? column };
}

;// CONCATENATED MODULE: ./out/github/slash-command.js
/** Reads the first line of a comment; null where it does not speak to us. */
function slashCommand(body) {
    const words = (body.trimStart().split(/\r?\n/)[0] ?? '').trim().split(/\s+/);
    if (words[0] !== '/dlt')
        return null;
    const [, verb, ...operands] = words;
    switch (verb) {
        case 'plan':
            return operands.length === 0 ? { kind: 'plan' } : { kind: 'help' };
        case 'deploy': {
            const [commit = null] = operands;
            const known = commit === null || /^[0-9a-f]{7,64}$/.test(commit);
            return operands.length <= 1 && known ? { kind: 'deploy', commit } : { kind: 'help' };
        }
        case 'trigger':
            return operands.length > 0 ? { kind: 'trigger', selector: operands } : { kind: 'help' };
        default:
            return { kind: 'help' };
    }
}
/** What can be asked for, as Markdown. */
const slashHelp = `What you can ask for:

| Comment | Does |
| --- | --- |
| \`/dlt plan\` | Plans this pull request anew and updates the comment about it. |
| \`/dlt deploy [COMMIT]\` | Deploys what the comment shows, as long as the pull request is at that commit. |
| \`/dlt trigger SELECTOR…\` | Starts the deployed jobs that the selectors pick, such as \`tag:ingest\`. |
`;

;// CONCATENATED MODULE: ./out/github/command.js


/** The command that was named, or the one that the event asks for. Throws `EVENT_UNREADABLE` where neither is known. */
function chooseCommand(inputs, event) {
    // Anybody can comment, so nothing is done on a comment but what it asks for.
    if (event.kind === 'issue comment')
        return commandOf(event, inputs.selector);
    switch (inputs.command) {
        case 'auto':
            if (event.kind === 'workflow dispatch' && inputs['pull-request'] !== null)
                return { kind: 'plan' };
            return commandOf(event, inputs.selector);
        case 'close':
            return closing(event);
        case 'plan':
        case 'deploy':
        case 'trigger':
        case 'tick':
        case 'comment':
        case 'list':
            return { kind: inputs.command };
    }
}
function commandOf(event, selector) {
    switch (event.kind) {
        case 'pull request':
            return event.ending === null ? { kind: 'plan' } : { kind: 'close', pullRequest: event };
        case 'merge group':
            return { kind: 'plan' };
        case 'push':
            if (event.deleted)
                return { kind: 'nothing', because: 'The push deleted its branch.' };
            if (event.branch === null)
                return { kind: 'nothing', because: 'A tag was pushed, not a branch.' };
            if (event.branch === event.defaultBranch)
                return { kind: 'deploy' };
            return {
                kind: 'nothing',
                because: `The push went to \`${event.branch}\`, and only \`${event.defaultBranch}\` is deployed.`,
            };
        case 'workflow dispatch':
            return { kind: selector.length > 0 ? 'trigger' : 'deploy' };
        case 'repository dispatch':
        case 'schedule':
            return { kind: 'tick' };
        case 'issue comment': {
            const asked = event.onPullRequest ? slashCommand(event.body) : null;
            if (asked === null)
                return { kind: 'nothing', because: 'The comment asks for nothing.' };
            if (asked.kind === 'help')
                return { kind: 'nothing', because: 'The comment asks for nothing that is known.' };
            return { kind: asked.kind };
        }
        case 'workflow run':
            return { kind: 'comment' };
        case 'other':
            return { kind: 'nothing', because: `The event \`${event.name}\` asks for nothing.` };
        case 'unreadable':
            throw (0,diagnostics_diagnostic/* failure */.V2)('EVENT_UNREADABLE', { event: event.name, reason: event.reason });
    }
}
function closing(event) {
    if (event.kind === 'pull request' && event.ending !== null)
        return { kind: 'close', pullRequest: event };
    return { kind: 'nothing', because: 'No pull request was closed.' };
}

;// CONCATENATED MODULE: ./out/github/begin-deploy.js




/** The record of the deploy that a run is about to do; null where it does none, or to no environment that has a name. */
function beginDeploy({ env }, inputs, context, cause, event) {
    const { environment, 'github-token': token } = inputs;
    const commit = event.kind === 'push' ? event.commit : event.kind === 'pull request' ? event.headSha : context.commit;
    const { repository, runUrl } = context;
    if (environment === null || token === null || repository === null || commit === null || inputs['dry-run'])
        return null;
    if (cause.kind === 'unreadable' || chooseCommand(inputs, cause).kind !== 'deploy')
        return null;
    return recordDeployment({
        deployments: openDeployments(token, context, repository, environment),
        commit,
        runUrl,
        environmentUrl: inputs['environment-url'],
        remember: (id) => (0,left_lock/* rememberDeployment */.pA)(env, id),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./out/json/code-point-order.js
var code_point_order = __nccwpck_require__(2896);
;// CONCATENATED MODULE: ./out/io/files-below.js



function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The absolute paths of the files below a folder, in order. Links are not followed. None where there is no such folder. */
function filesBelow(folder) {
    return entriesOf(folder)
        .toSorted((a, b) => (0,code_point_order/* compareCodePoints */.O)(a.name, b.name))
        .flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesBelow(path);
        return entry.isFile() ? [path] : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./out/json/parse-json.js
var parse_json = __nccwpck_require__(6663);
// EXTERNAL MODULE: ./out/json/write-json.js
var write_json = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./out/report/plan-json.js


/** The document of `plan --format json`, indented, with a line break at its end. */
function renderPlanJson(plan) {
    return `${(0,write_json/* writeJson */.G)(outsideJobs(boundedPlan(plan), (value) => (typeof value === 'number' ? BigInt(value) : value)), 2)}\n`;
}
/** The same plan, whose findings say no more than anybody reads. What is data in it stays whole. */
function boundedPlan(plan) {
    return { ...plan, hazards: plan.hazards.map(boundedFinding), diagnostics: plan.diagnostics.map(boundedFinding) };
}
/** Converts every scalar but those of jobs: they hold values of the manifest, where 7200 and 7200.0 differ. Any other number is a count. */
function outsideJobs(document, convert) {
    return mapValues(document, (value, key) => (key === 'jobs' ? value : mapScalars(value, convert)));
}
function mapScalars(value, convert) {
    if (isList(value))
        return value.map((item) => mapScalars(item, convert));
    return isObject(value) ? mapValues(value, (member) => mapScalars(member, convert)) : convert(value);
}
function mapValues(object, map) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./out/reconcile/plan.js

/**
 * The plan: what a deploy would do, as data. This is also the document of `plan --format json`,
 * so the names are the seeds' own and a change of shape is a change of `version`.
 */
const jsonValue = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([
    schemas/* null */.chJ(),
    schemas/* boolean */.zMY(),
    schemas/* bigint */.oad(),
    schemas/* number */.aig(),
    schemas/* string */.YjP(),
    schemas/* array */.YOg(jsonValue),
    schemas/* record */.g1P(schemas/* string */.YjP(), jsonValue),
]));
const plan_location = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr().exactOptional(),
    endColumn: schemas/* int */.Whr().exactOptional(),
    source: schemas/* string */.YjP().exactOptional(),
});
const jobStatuses = ['added', 'updated', 'unchanged', 'archived'];
/** `before` or `after` is absent where the field is. */
const fieldChangeSchema = schemas/* strictObject */.rej({
    /** `triggers[0]`, `execute.timeout.timeout`: path within the job definition. */
    path: schemas/* string */.YjP(),
    before: jsonValue.exactOptional(),
    after: jsonValue.exactOptional(),
});
const jobChangeSchema = schemas/* strictObject */.rej({
    job_ref: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(jobStatuses),
    fields: schemas/* array */.YOg(fieldChangeSchema),
});
/** One file of the code package. Sizes in bytes. */
const fileChangeSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Jobs whose code imports the file, directly or not: at most a hundred. Absent where that is not known. */
    jobs: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    before: schemas/* int */.Whr().exactOptional(),
    after: schemas/* int */.Whr().exactOptional(),
});
const versionStatuses = ['new', 'changed', 'unchanged', 'not compared'];
const deploymentChangeSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(versionStatuses),
    content_hash: schemas/* string */.YjP(),
    added: schemas/* array */.YOg(fileChangeSchema),
    updated: schemas/* array */.YOg(fileChangeSchema),
    deleted: schemas/* array */.YOg(fileChangeSchema),
});
/** A plain setting carries its values as TOML writes them; a secret never does. */
const keyChangeSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['config', 'secret']),
    change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'missing']),
    before: schemas/* string */.YjP().exactOptional(),
    after: schemas/* string */.YjP().exactOptional(),
});
const profileChangeSchema = schemas/* strictObject */.rej({
    /** Empty for the files that apply to every profile. */
    profile: schemas/* string */.YjP(),
    keys: schemas/* array */.YOg(keyChangeSchema),
});
const configurationChangeSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(versionStatuses),
    content_hash: schemas/* string */.YjP(),
    profiles: schemas/* array */.YOg(profileChangeSchema),
});
const hazardSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['warning', 'error']),
    job_ref: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
    location: plan_location.nullable(),
});
const diagnosticSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['warning', 'error']),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
    location: plan_location.nullable(),
});
/** What the plan was drawn against. Null before the first deployment. */
const baseSchema = schemas/* strictObject */.rej({
    deployment: schemas/* int */.Whr().nullable(),
    configuration: schemas/* int */.Whr().nullable(),
    manifest_hash: schemas/* string */.YjP().nullable(),
});
const runCount = schemas/* strictObject */.rej({ before: schemas/* int */.Whr().nullable(), after: schemas/* int */.Whr().nullable() });
/** What a plan means for what runs when. Counts are of runs that the clock starts; null where that cannot be told. */
const impactSchema = schemas/* strictObject */.rej({
    runs_per_year: runCount,
    /** The jobs that change. */
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        job_ref: schemas/* string */.YjP(),
        runs_per_year: runCount,
        /** The next three, on the clocks of the job, ISO 8601. They are of the moment the plan was drawn at. */
        next_runs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)),
        /** Whose clocks those are, as the job has it. Absent for UTC. */
        time_zone: schemas/* string */.YjP().exactOptional(),
        /** Jobs that wait for this one, directly or not, nearest first: at most a hundred. Of an archived job those that did. */
        affects: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Present where there are more. */
        affects_more: schemas/* literal */.euz(true).exactOptional(),
    })),
    /** Which job waits for which, among all of them. */
    edges: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: schemas/* string */.YjP(), to: schemas/* string */.YjP(), kind: schemas/* enum */.k5n(['success', 'fail', 'fresh']) })),
});
/** A value of the configuration that jobs of a profile need, by name. What it is, is not known here. */
const needSchema = schemas/* strictObject */.rej({
    profile: schemas/* string */.YjP(),
    /** Dotted, where dlt looks for it first. */
    key: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['config', 'secret']),
    state: schemas/* enum */.k5n(['provided', 'missing', 'empty']),
    /** The repository secret that would give it. */
    variable: schemas/* string */.YjP(),
    /** The jobs that need it, by reference. */
    jobs: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** Where the code asks for it. */
    location: plan_location.nullable(),
});
const movedJob = schemas/* strictObject */.rej({ job_ref: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['added', 'updated', 'archived']) });
/** The change beside the deploy: from its base to it, and from what is deployed to that base. */
const reviewSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz('compared'), changes: schemas/* array */.YOg(movedJob), drift: schemas/* array */.YOg(movedJob) }),
    schemas/* strictObject */.rej({ status: schemas/* literal */.euz('not compared'), reason: schemas/* string */.YjP() }),
]);
const planSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    platform: schemas/* enum */.k5n(['git', 'dlthub']),
    workspace: schemas/* string */.YjP(),
    base: baseSchema,
    manifest: schemas/* strictObject */.rej({ hash: schemas/* string */.YjP(), jobs: schemas/* int */.Whr() }),
    counts: schemas/* strictObject */.rej({ added: schemas/* int */.Whr(), updated: schemas/* int */.Whr(), unchanged: schemas/* int */.Whr(), archived: schemas/* int */.Whr() }),
    /** Declared jobs in the author's order, then archived ones in the order they were deployed in. */
    jobs: schemas/* array */.YOg(jobChangeSchema),
    deployment: deploymentChangeSchema,
    configuration: configurationChangeSchema,
    hazards: schemas/* array */.YOg(hazardSchema),
    diagnostics: schemas/* array */.YOg(diagnosticSchema),
    /** Absent where nobody told the time, and of too many jobs. No hash covers it. */
    impact: impactSchema.exactOptional(),
    /** What the jobs need of the configuration and whether they are given it. Absent where secrets could not be seen. No hash covers it. */
    needs: schemas/* array */.YOg(needSchema).exactOptional(),
    /** Absent where there is no base to compare with. No hash covers it. */
    review: reviewSchema.exactOptional(),
    /** Base64 SHA3-256. `plan` covers the other three and the base: two equal plan hashes do the same thing. */
    hashes: schemas/* strictObject */.rej({ manifest: schemas/* string */.YjP(), deployment: schemas/* string */.YjP(), configuration: schemas/* string */.YjP(), plan: schemas/* string */.YjP() }),
});

// EXTERNAL MODULE: ./out/reconcile/change-digests.js
var change_digests = __nccwpck_require__(3503);
;// CONCATENATED MODULE: ./out/github/marker.js


const hashes = schemas/* object */.Ikc({ plan: schemas/* string */.YjP(), manifest: schemas/* string */.YjP(), deployment: schemas/* string */.YjP(), configuration: schemas/* string */.YjP() });
/** What else a deploy is held against: what the plan was drawn on, and what the change does to its own base. */
const shownSchema = schemas/* object */.Ikc({
    settings: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ deployment: schemas/* int */.Whr().nullable(), configuration: schemas/* int */.Whr().nullable() }),
    change: change_digests/* changeDigestsSchema */.xO.nullable(),
});
/**
 * What a comment says about itself, hidden in its first line. The comment is found by it and by its author, never by
 * text that people see. `workspace`, `platform` and `environment` must keep their meaning in every later version,
 * so that a comment of an older one is still found.
 */
const markerSchema = schemas/* object */.Ikc({
    v: schemas/* int */.Whr().positive(),
    workspace: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    /** The commit the comment speaks of. */
    head: schemas/* string */.YjP(),
    /** The run and its attempt that wrote the comment. GitHub's run ids only grow. */
    run: schemas/* int */.Whr(),
    attempt: schemas/* int */.Whr(),
    /** Of the plan shown; null where there is none because planning failed. */
    hashes: hashes.nullable(),
    shown: shownSchema.exactOptional(),
    ending: schemas/* enum */.k5n(['merged', 'closed']).nullable(),
    /** How far deploying is what the comment shows; absent as long as it is only planned. */
    state: schemas/* enum */.k5n(['deploying', 'deployed', 'failed', 'outdated']).exactOptional(),
    /** On a comment of many workspaces: of each plan shown, the beginnings of its hashes, because there may be many. */
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ workspace: schemas/* string */.YjP(), platform: schemas/* string */.YjP(), hashes, shown: shownSchema.exactOptional() }))
        .exactOptional(),
});
const line = /^<!-- dlt-deploy ([\w-]+) -->\n?/;
/** A body with its marker. Base64url has no `-->`, so nothing in the marker can end the HTML comment early. */
function withMarker(marker, text) {
    return `<!-- dlt-deploy ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->\n${text}`;
}
/** The marker and the text of a body; null where the body has no marker that can be read. */
function readMarked(body) {
    const plain = body.replaceAll('\r\n', '\n');
    const found = line.exec(plain);
    if (found === null)
        return null;
    const marker = markerSchema.safeParse(marker_parsedOrNull(Buffer.from(found[1] ?? '', 'base64url').toString('utf8')));
    return marker.success ? { marker: marker.data, text: plain.slice(found[0].length) } : null;
}
function sameTarget(a, b) {
    return a.workspace === b.workspace && a.platform === b.platform && a.environment === b.environment;
}
/** Characters of a hash that leave no doubt which one it is. */
const enough = 16;
function abbreviated({ plan, manifest, deployment, configuration }) {
    const start = (hash) => hash.slice(0, enough);
    return {
        plan: start(plan),
        manifest: start(manifest),
        deployment: start(deployment),
        configuration: start(configuration),
    };
}
/** The same without names, and no longer than it must be. */
function abbreviatedShown({ settings, base, change }) {
    const { jobs, files, settings: moved } = change ?? { jobs: '', files: '', settings: '' };
    return {
        settings: settings.slice(0, enough),
        base,
        change: change === null ? null : { jobs, files, settings: moved },
    };
}
/** What a comment shows of a target, be it for this one alone or for many; null where it shows nothing of it. */
function shownOf(marker, target) {
    if (sameTarget(marker, target))
        return marker;
    const { workspace, platform, environment } = target;
    if (marker.environment !== environment)
        return null;
    const part = marker.parts?.find((each) => each.workspace === workspace && each.platform === platform);
    return part === undefined ? null : { ...part, head: marker.head };
}
/** Whether a comment speaks of another commit and was written by a later run: then it is not ours to overwrite. */
function isNewer(found, ours) {
    if (found.head === ours.head)
        return false;
    return found.run > ours.run || (found.run === ours.run && found.attempt > ours.attempt);
}
/** Whether two markers say the same, whichever run says it. */
function sameStatement(a, b) {
    const statement = ({ run: _run, attempt: _attempt, ...rest }) => JSON.stringify(markerSchema.parse({ ...rest, run: 0, attempt: 0 }));
    return statement(a) === statement(b);
}
function marker_parsedOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/github/workspace-report.js



/**
 * What came of one workspace, as the run for it leaves it for the one that reports on all of them: a document, so that
 * it can travel as an artifact. Whoever reads it takes nothing in it on trust but its shape.
 */
const workspaceReportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    /** The folder, relative to the repository. */
    workspace: schemas/* string */.YjP().min(1).max(4096),
    platform: schemas/* string */.YjP().max(100),
    environment: schemas/* string */.YjP().max(255),
    decision: schemas/* enum */.k5n(['planned', 'deployed', 'unchanged', 'refused', 'failed']),
    /** Of the decision, as the output `reason-code` has it. */
    reason: schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]{0,99}$/),
    outcome: schemas/* enum */.k5n(['planned', 'deployed', 'unchanged', 'dry run', 'stopped']),
    /** Null where it was stopped before there was one. */
    plan: planSchema.nullable(),
    /** What a deploy of the reviewed change is held against; absent where none is reviewed. */
    shown: shownSchema.exactOptional(),
    /** After a deploy: what is in force. */
    in_force: baseSchema.nullable(),
    faults: schemas/* array */.YOg(diagnosticSchema),
});

;// CONCATENATED MODULE: ./out/github/report-document.js





/** The report of a run; null where nothing of a workspace is to be reported. */
function reportOf(result, verdict, target) {
    const said = ['planned', 'deployed', 'unchanged', 'refused', 'failed'].find((decision) => decision === verdict.decision);
    if (said === undefined)
        return null;
    const report = { version: 1, ...target, decision: said, reason: verdict.reason, in_force: null, faults: [] };
    switch (result.kind) {
        case 'planned': {
            const { plan, shown } = result.outcome;
            return { ...report, outcome: 'planned', plan, ...(shown === undefined ? {} : { shown }), faults: [] };
        }
        case 'deployed': {
            const { outcome, plan, inForce } = result.outcome;
            return { ...report, outcome, plan, in_force: inForce, faults: [] };
        }
        case 'stopped':
            return { ...report, outcome: 'stopped', plan: null, faults: [...result.faults] };
        case 'triggered':
        case 'listed':
        case 'shown':
        case 'collected':
        case 'closed':
        case 'skipped':
            return null;
    }
}
/** The document, with a line break at its end. */
function writeReport(report) {
    return `${(0,write_json/* writeJson */.G)(convert(boundedReport(report), (value) => (typeof value === 'number' ? BigInt(value) : value)), 2)}\n`;
}
function boundedReport({ plan, faults, ...rest }) {
    return { ...rest, plan: plan === null ? null : boundedPlan(plan), faults: faults.map(boundedFinding) };
}
/** Reads a document back; null for anything else. */
function readReport(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid' || !isObject(parsed.value))
        return null;
    const document = convert(parsed.value, (value) => (typeof value === 'bigint' ? Number(value) : value));
    return workspaceReportSchema.safeParse(document).data ?? null;
}
/** Numbers of a plan's jobs are those of the manifest, and stay as they are. */
function convert({ plan = null, ...rest }, scalar) {
    return { ...outsideJobs(rest, scalar), plan: isObject(plan) ? outsideJobs(plan, scalar) : plan };
}

;// CONCATENATED MODULE: ./out/report/parse-plan-json.js



/** Reads the document of `plan --format json` back; null where it is no plan of this version. */
function parsePlanJson(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed.kind === 'invalid' || !isObject(parsed.value))
        return null;
    const document = outsideJobs(parsed.value, (value) => (typeof value === 'bigint' ? Number(value) : value));
    const plan = planSchema.safeParse(document);
    return plan.success ? plan.data : null;
}

;// CONCATENATED MODULE: ./out/github/shown-plan.js




/** More than any plan of a real workspace. Whoever wrote the file may be anybody. */
const longestPlan = 20_000_000;
/** The plan that another run left in a file, checked against its schema. Throws `PLAN_UNREADABLE`. */
function shownPlan(cwd, inputs) {
    const [path] = inputs['plan-file'];
    if (path === undefined) {
        throw (0,diagnostics_diagnostic/* failure */.V2)('INPUT_INVALID', { name: 'plan-file', expected: 'the path of a plan', given: ', and none was given' });
    }
    const text = (0,text_file/* readTextFile */.Gu)((0,external_node_path_.resolve)(cwd, path));
    const refuse = (reason) => (0,diagnostics_diagnostic/* failure */.V2)('PLAN_UNREADABLE', { path, reason });
    if (text === null)
        throw refuse('there is no such file');
    if (text.length > longestPlan)
        throw refuse('it is too long to be one');
    const plan = parsePlanJson(text);
    if (plan === null)
        throw refuse('it does not have the shape of one');
    return plan;
}

;// CONCATENATED MODULE: ./out/github/collected-reports.js






/** More folders than anybody plans at once; whoever made the files may be anybody. */
const mostReports = 1000;
/** Whether `plan-file` names more than the plan of one workspace. */
function collects(cwd, inputs) {
    const [path, ...others] = inputs['plan-file'];
    return inputs.workspaces !== null || others.length > 0 || (path !== undefined && isFolder((0,external_node_path_.resolve)(cwd, path)));
}
/**
 * The reports that the runs for single workspaces left in the files and folders of `plan-file`, ordered by workspace. One that
 * is expected and absent is a failure of that workspace. Throws `PLAN_UNREADABLE` for a file that is no report.
 */
function collectedReports(cwd, inputs) {
    const paths = inputs['plan-file'].flatMap((path) => filesAt((0,external_node_path_.resolve)(cwd, path)));
    const refuse = (path, reason) => (0,diagnostics_diagnostic/* failure */.V2)('PLAN_UNREADABLE', { path, reason });
    if (paths.length > mostReports)
        throw refuse(paths[0] ?? '', `it is one of more than ${mostReports}`);
    const reports = paths.map((path) => {
        const text = (0,text_file/* readTextFile */.Gu)(path);
        if (text === null || text.length > longestPlan)
            throw refuse(path, 'it is too long to be a report');
        const report = readReport(text);
        if (report === null)
            throw refuse(path, 'it does not have the shape of a report');
        return report;
    });
    const found = new Map(reports.map((report) => [report.workspace, report]));
    for (const workspace of inputs.workspaces ?? []) {
        if (!found.has(workspace))
            found.set(workspace, missing(workspace, inputs));
    }
    return [...found.values()].toSorted((a, b) => (a.workspace < b.workspace ? -1 : 1));
}
const filesAt = (path) => isFolder(path) ? filesBelow(path) : (0,text_file/* readTextFile */.Gu)(path) === null ? [] : [path];
function missing(workspace, { platform, environment }) {
    const fault = (0,diagnostics_diagnostic/* diagnose */.h4)('WORKSPACE_REPORT_MISSING', { workspace });
    return {
        version: 1,
        workspace,
        platform,
        environment: environment ?? '',
        decision: 'failed',
        reason: fault.code,
        outcome: 'stopped',
        plan: null,
        in_force: null,
        faults: [fault],
    };
}

// EXTERNAL MODULE: ./out/report/escape-markdown.js
var escape_markdown = __nccwpck_require__(7764);
;// CONCATENATED MODULE: ./out/github/status-line.js
const icons = {
    queued: '🚦',
    deploying: '⏳',
    deployed: '🚀',
    failed: '❌',
    outdated: '🕰️',
};
/** A workspace cannot write this line: in its text `<` is escaped. */
const statusLine = /^> [^\n]*<!-- status -->\n\n/;
/** The text with how it stands above it, in place of how it stood. `words` is Markdown on one line. */
function withStatus(text, state, words) {
    return `> ${icons[state]} ${words} <!-- status -->\n\n${text.replace(statusLine, '')}`;
}

;// CONCATENATED MODULE: ./out/github/comment.js




/** UTF-8 bytes of a whole comment. GitHub speaks of characters; bytes are never fewer. */
const commentBudget = 65_536;
const attempts = 3;
/**
 * Brings the one comment of a target to the state asked for, whatever it is now: none, an old one, several after a race.
 * May be called again after any failure. Never rejects, because a comment decides nothing.
 */
async function ensureComment(comments, request, sleep) {
    return await persist(sleep, (budget) => converge(comments, request, budget));
}
/**
 * Says on the comment of a target that its pull request is over, and where the plan it shows is not of the last commit.
 * Where there is no comment, none is made.
 */
async function finishComment(comments, target, { kind, commits }, sleep) {
    const words = { merged: 'This pull request was merged.', closed: 'This pull request was closed without merging.' };
    return await editOwnComment(comments, target, sleep, ({ marker, text }) => {
        if (marker.ending === kind)
            return { marker, text };
        const finished = { marker: { ...marker, ending: kind }, text: `${text.trimEnd()}\n\n---\n${words[kind]}\n` };
        if (commits.includes(marker.head) || marker.state !== undefined)
            return finished;
        const [shown, last] = [marker.head, commits[0] ?? ''].map((commit) => (0,escape_markdown/* code */.aY)(commit.slice(0, 12)));
        const outdated = withStatus(finished.text, 'outdated', `**Outdated**: this is of ${shown}, and ${last} came after it.`);
        return { marker: { ...finished.marker, state: 'outdated' }, text: outdated };
    });
}
/** Milliseconds after which a run that had read a comment before ours was written has written its own. */
const settling = 2000;
/**
 * Writes the comment of a target anew from what it is now. Where there is none, or nothing differs, nothing is written. Of
 * a merge, the run that says it is over and the one that deploys it may write at the same moment, and GitHub offers no way
 * to write on condition. So as long as the other has not been heard of, each looks again when both must have written, and
 * says anew what the other has written over. `edit` applied twice does nothing more.
 */
async function editOwnComment(comments, target, sleep, edit) {
    let written = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        let isContested = false;
        const edited = await persist(sleep, async () => {
            const [kept] = await ownComments(comments, target);
            if (kept === undefined)
                return { kind: 'absent' };
            const { marker, text } = edit(kept);
            if (text === kept.text && sameStatement(marker, kept.marker))
                return { kind: 'unchanged', url: kept.comment.url };
            isContested = mayBeWrittenOver(marker);
            const updated = await comments.update(kept.comment.id, withMarker(marker, text));
            return updated === null ? { kind: 'absent' } : { kind: 'updated', url: updated.url };
        });
        if (edited.kind !== 'updated')
            return written ?? edited;
        written = edited;
        if (!isContested)
            return written;
        await sleep(settling);
    }
    return written ?? { kind: 'absent' };
}
/** Whether the other run of a merge is still to say its last word. */
function mayBeWrittenOver({ ending, state }) {
    const isDeployed = state === 'deployed' || state === 'failed';
    return ending === null ? isDeployed : ending === 'merged' && !isDeployed;
}
async function converge(comments, request, budget) {
    const own = await ownComments(comments, request.marker);
    const [kept, ...duplicates] = own;
    if (kept === undefined) {
        const wanted = request.create && (await request.isCurrent());
        return wanted ? await createComment(comments, request, budget) : { kind: 'absent' };
    }
    if (own.some(({ marker }) => isNewer(marker, request.marker)))
        return { kind: 'superseded', url: kept.comment.url };
    const brought = await bring(comments, kept, request, budget);
    if (brought === null)
        return await createComment(comments, request, budget);
    for (const { comment } of duplicates)
        await comments.remove(comment.id);
    return brought;
}
/**
 * Another run may create its comment at the same moment, and GitHub offers no way to create on condition. So each looks
 * again afterwards; the lowest id stays, and whoever made a higher one moves its text there and removes its own.
 */
async function createComment(comments, request, budget) {
    const created = await comments.create(bodyOf(request, budget));
    const sinceBefore = new Date(Date.parse(created.createdAt) - 600_000).toISOString();
    const [kept] = markedBy(await comments.list(sinceBefore), request.marker).filter(({ comment }) => comment.author === created.author);
    if (kept === undefined || kept.comment.id >= created.id)
        return { kind: 'created', url: created.url };
    const newer = isNewer(kept.marker, request.marker);
    const moved = newer ? null : await bring(comments, kept, request, budget);
    if (moved === null && !newer)
        return { kind: 'created', url: created.url };
    await comments.remove(created.id);
    return moved ?? { kind: 'superseded', url: kept.comment.url };
}
/**
 * Null where the comment is gone. What says the same already is not written, and neither is what speaks of a commit that is
 * not the newest: GitHub offers no way to write on condition, so a slow run must not write over what a quick one wrote since.
 */
async function bring(comments, { comment, marker, text }, request, budget) {
    const body = bodyOf(request, budget);
    const same = sameStatement(marker, request.marker) && withoutRun(text) === withoutRun(readMarked(body)?.text ?? '');
    if (same)
        return { kind: 'unchanged', url: comment.url };
    if (!(await request.isCurrent()))
        return { kind: 'superseded', url: comment.url };
    const updated = await comments.update(comment.id, body);
    return updated === null ? null : { kind: 'updated', url: updated.url };
}
/**
 * Which run is linked to makes no difference, nor which moments are next: the older one tells the same. What is stored as
 * a moment is covered by the hashes of the marker.
 */
function withoutRun(text) {
    return text.replaceAll(/\/actions\/runs\/\d+|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|· next \d[^·\n]*/g, '').trimEnd();
}
/** Oldest first. Anybody can write our marker into a comment, so a comment is ours only if the token's owner wrote it. */
async function ownComments(comments, target) {
    const marked = markedBy(await comments.list(), target);
    if (marked.length === 0)
        return [];
    const identity = await comments.identity();
    return marked.filter(({ comment }) => comment.author === identity);
}
function markedBy(comments, target) {
    const marked = comments.flatMap((comment) => {
        const read = readMarked(comment.body);
        return read !== null && sameTarget(read.marker, target) ? [{ comment, ...read }] : [];
    });
    return marked.toSorted((a, b) => a.comment.id - b.comment.id);
}
function bodyOf({ marker, render }, budget) {
    return withMarker(marker, render(budget - Buffer.byteLength(withMarker(marker, ''))));
}
async function persist(sleep, work) {
    let budget = commentBudget;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work(budget);
        }
        catch (error) {
            const { diagnostic, next } = commentFault(error);
            if (next.kind === 'give up' || attempt === attempts)
                return { kind: 'refused', diagnostic };
            if (next.kind === 'wait')
                await sleep(next.milliseconds * attempt);
            else
                budget /= 4;
        }
    }
}

;// CONCATENATED MODULE: ./out/github/comment-status.js


/**
 * Says on the comment of a target, above the plan it showed, how far deploying it is. `words` is Markdown on one line.
 * Where there is no comment, none is made. `inForce` is given where the plan was carried out before its merge: from then on it
 * is shown on top of that.
 */
async function stateOnComment(comments, target, state, words, sleep, inForce) {
    return await editOwnComment(comments, target, sleep, ({ marker, text }) => ({
        marker: { ...marker, state, ...shownOn(marker, inForce) },
        text: withStatus(text, state, words),
    }));
}
function shownOn({ shown }, inForce) {
    if (shown === undefined || inForce === undefined)
        return {};
    const { deployment, configuration } = inForce;
    return { shown: { ...shown, base: { deployment, configuration } } };
}

;// CONCATENATED MODULE: ./out/github/outcome-words.js
/** What a deploy did, in one sentence. */
function outcomeInWords({ outcome, inForce }) {
    switch (outcome) {
        case 'deployed':
            return `Deployed and read back: ${versionsInWords(inForce)}.`;
        case 'unchanged':
            return `Nothing was deployed, because everything declared is in force already: ${versionsInWords(inForce)}.`;
        case 'dry run':
            return 'This was a dry run. Nothing was changed.';
    }
}
/** How a run that was to deploy ended, in a line. */
function endInWords(result) {
    switch (result.kind) {
        case 'deployed':
            return outcomeInWords(result.outcome);
        case 'stopped':
            return `${result.faults[0].code}: ${result.faults[0].message}`;
        default:
            return '';
    }
}
/** `deployment v3 and configuration v2`. */
function versionsInWords({ deployment, configuration }) {
    const versions = [
        ...(deployment === null ? [] : [`deployment v${deployment}`]),
        ...(configuration === null ? [] : [`configuration v${configuration}`]),
    ];
    return versions.length === 0 ? 'no versions' : versions.join(' and ');
}

;// CONCATENATED MODULE: ./out/github/run-link.js
/** The run, to stand after what is said of it; nothing outside of a runner. */
const runLink = ({ runUrl }) => (runUrl === null ? '' : ` ([run](${runUrl}))`);

;// CONCATENATED MODULE: ./out/github/deploy-announcement.js




/**
 * Says on the comment of the pull request whose merge is about to be deployed that it is. Null where there is none, and
 * where GitHub does not say. Runs beside the deploy and steers nothing: never rejects.
 */
async function announceDeploy(door, inputs, context, changes, commit, target) {
    if (!isTold(inputs))
        return null;
    try {
        const merged = await changes.pullRequestOf(commit);
        if (merged === null || (await changes.shownOn(merged.number)) === null)
            return null;
        const announced = { comments: await changes.commentsOf(merged.number), target };
        await tell(announced, 'deploying', `**Deploying**${runLink(context)}.`, door.sleep);
        return announced;
    }
    catch {
        return null;
    }
}
/** Says on the comment what came of the deploy. `review` is how it stands to what was reviewed. */
async function concludeDeploy(door, announced, inputs, context, result, review) {
    if (!isTold(inputs) || (result.kind !== 'deployed' && result.kind !== 'stopped'))
        return;
    const link = runLink(context);
    if (result.kind === 'stopped') {
        await tell(announced, 'failed', `**Not deployed**${link}: ${(0,escape_markdown/* code */.aY)(result.faults[0].code)}.`, door.sleep);
        return;
    }
    const words = [`**${outcomeInWords(result.outcome).replace(/\.$/, '')}**${link}.`, review ?? ''];
    await tell(announced, 'deployed', words.join(' ').trim(), door.sleep);
}
/** A dry run deploys nothing, so there is nothing to say of a deploy. */
const isTold = (inputs) => inputs.comment !== 'never' && !inputs['dry-run'];
async function tell({ comments, target }, state, words, sleep) {
    await stateOnComment(comments, target, state, words, sleep);
}

;// CONCATENATED MODULE: ./out/github/event.js

const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const pullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    number: schemas/* int */.Whr(),
    pull_request: schemas/* object */.Ikc({
        merged: schemas/* boolean */.zMY().nullish(),
        merge_commit_sha: schemas/* string */.YjP().nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: repository.nullable() }),
        base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: repository }),
    }),
});
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    deleted: schemas/* boolean */.zMY(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_ref: schemas/* string */.YjP(), head_sha: schemas/* string */.YjP(), base_sha: schemas/* string */.YjP() }),
});
const workflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
    }),
});
const issueCommentPayload = schemas/* object */.Ikc({
    action: schemas/* literal */.euz('created'),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP(), created_at: schemas/* string */.YjP(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }),
});
const schedulePayload = schemas/* object */.Ikc({ schedule: schemas/* string */.YjP() });
const dispatchPayload = schemas/* object */.Ikc({ action: schemas/* string */.YjP() });
/** Reads an event by its name and payload; null where there is no payload. Unknown keys are left alone. */
function readEvent(name, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return read(name, pullRequestPayload, payload, (event) => pullRequestEvent(name === 'pull_request_target', event));
        case 'merge_group':
            return read(name, mergeGroupPayload, payload, ({ merge_group: group }) => ({
                kind: 'merge group',
                pullRequest: Number(/\/pr-(\d+)-[^/]*$/.exec(group.head_ref)?.[1] ?? 0) || null,
                headSha: group.head_sha,
                baseSha: group.base_sha,
            }));
        case 'push':
            return read(name, pushPayload, payload, (event) => ({
                kind: 'push',
                branch: event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : null,
                defaultBranch: event.repository.default_branch,
                deleted: event.deleted,
                before: event.before,
                commit: event.after,
            }));
        case 'workflow_run':
            return read(name, workflowRunPayload, payload, ({ workflow_run: run }) => {
                const owner = run.head_repository?.owner.login ?? null;
                const head = owner === null || run.head_branch === null ? null : `${owner}:${run.head_branch}`;
                return { kind: 'workflow run', headSha: run.head_sha, head };
            });
        case 'issue_comment':
            return read(name, issueCommentPayload, payload, ({ issue, comment }) => ({
                kind: 'issue comment',
                number: issue.number,
                onPullRequest: issue.pull_request !== undefined,
                id: comment.id,
                author: comment.user.login,
                body: comment.body,
                createdAt: comment.created_at,
            }));
        case 'workflow_dispatch':
            return { kind: 'workflow dispatch' };
        case 'repository_dispatch':
            return read(name, dispatchPayload, payload, (event) => ({ kind: 'repository dispatch', type: event.action }));
        case 'schedule':
            return read(name, schedulePayload, payload, (event) => ({ kind: 'schedule', cron: event.schedule }));
        default:
            return { kind: 'other', name };
    }
}
/**
 * Whether the code of the checkout was written by those who may write to the repository. What is not known to be
 * trusted is not: events that could carry anybody's code, and those that could not be read.
 */
function isTrusted(event) {
    switch (event.kind) {
        case 'pull request':
            return !event.fork;
        case 'merge group':
        case 'push':
        case 'workflow dispatch':
        case 'repository dispatch':
        case 'schedule':
            return true;
        case 'workflow run':
        case 'issue comment':
        case 'other':
        case 'unreadable':
            return false;
    }
}
/** Whether GitHub gave this run the secrets of the repository, so that one that is absent is missing indeed. */
function hasSecrets(event, actor) {
    const outside = event.kind === 'pull request' && event.fork && !event.privileged;
    return !outside && actor !== 'dependabot[bot]';
}
function pullRequestEvent(privileged, event) {
    const { head, base, merged, labels, merge_commit_sha: mergeCommit } = event.pull_request;
    return {
        kind: 'pull request',
        privileged,
        number: event.number,
        headSha: head.sha,
        baseSha: base.sha,
        fork: head.repo?.id !== base.repo.id,
        ending: event.action !== 'closed' ? null : merged === true ? 'merged' : 'closed',
        mergeCommit: mergeCommit ?? null,
        labels: labels.map(({ name }) => name),
    };
}
function read(name, schema, payload, make) {
    if (payload === null || payload === undefined)
        return { kind: 'unreadable', name, reason: 'it has no payload' };
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return make(parsed.data);
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    return { kind: 'unreadable', name, reason: `\`${at}\` of its payload is not what GitHub describes` };
}

;// CONCATENATED MODULE: ./out/github/idle-inputs.js

/** What was given and will do nothing, each as a warning: silence would be taken for obedience. */
function idleInputs(inputs, command) {
    if (command.kind !== 'plan' && command.kind !== 'deploy')
        return [];
    const triggerOnly = `\`${command.kind}\` triggers nothing`;
    const idle = [
        ['selector', inputs.selector.length > 0, triggerOnly],
        ['refresh', inputs.refresh, triggerOnly],
    ];
    return idle.filter(([, given]) => given).map(([name, , reason]) => (0,diagnostics_diagnostic/* diagnose */.h4)('INPUT_IDLE', { name, reason }));
}

;// CONCATENATED MODULE: ./out/github/action-outputs.js


/** What a run hands to the steps after it. `documents` are those there are. */
function outputsOf(result, verdict, context, documents) {
    const always = {
        decision: verdict.decision,
        'reason-code': verdict.reason,
        ...(context.runUrl === null ? {} : { 'report-url': context.runUrl }),
        ...documents,
    };
    switch (result.kind) {
        case 'planned':
            return { ...always, ...planOutputs(result.outcome.plan), ...versions(result.outcome.plan.base) };
        case 'deployed':
            return { ...always, ...planOutputs(result.outcome.plan), ...versions(result.outcome.inForce) };
        case 'shown':
            return { ...always, ...planOutputs(result.plan), ...versions(result.plan.base) };
        case 'triggered':
            return { ...always, runs: (0,trigger_report/* runsOutput */.wc)(result.outcome) };
        case 'collected':
            return { ...always, ...totals(result.reports.flatMap(({ plan }) => plan ?? [])) };
        case 'listed':
            return { ...always, workspaces: JSON.stringify(result.workspaces) };
        case 'closed':
        case 'skipped':
        case 'stopped':
            return always;
    }
}
function totals(plans) {
    const total = (status) => String(plans.reduce((sum, { counts }) => sum + counts[status], 0));
    return {
        changes: String(plans.some(draw_plan/* changesAnything */.g)),
        added: total('added'),
        updated: total('updated'),
        unchanged: total('unchanged'),
        archived: total('archived'),
    };
}
function planOutputs(plan) {
    const { added, updated, unchanged, archived } = plan.counts;
    return {
        changes: String((0,draw_plan/* changesAnything */.g)(plan)),
        added: String(added),
        updated: String(updated),
        unchanged: String(unchanged),
        archived: String(archived),
        'plan-hash': plan.hashes.plan,
    };
}
function versions(base) {
    return {
        ...(base.deployment === null ? {} : { 'deployment-version': String(base.deployment) }),
        ...(base.configuration === null ? {} : { 'configuration-version': String(base.configuration) }),
    };
}

// EXTERNAL MODULE: ./out/report/duration.js
var duration = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./out/report/fair-shares.js
/**
 * What each of several gets of a budget that may not be enough for all. Who wants little gets all of it, and what is left
 * is divided evenly among the others. In the order of `wants`; whole numbers, at least 0.
 */
function fairShares(wants, budget) {
    const shares = new Map();
    let room = Math.max(0, budget);
    const modest = wants.map((want, index) => ({ want, index })).toSorted((a, b) => a.want - b.want);
    modest.forEach(({ want, index }, served) => {
        const share = Math.min(want, Math.floor(room / (wants.length - served)));
        shares.set(index, share);
        room -= share;
    });
    return wants.map((_, index) => shares.get(index) ?? 0);
}

// EXTERNAL MODULE: ./out/report/fit-lines.js
var fit_lines = __nccwpck_require__(5958);
// EXTERNAL MODULE: ./out/cron/in-words.js
var in_words = __nccwpck_require__(1246);
// EXTERNAL MODULE: ./out/report/text-width.js
var text_width = __nccwpck_require__(4869);
;// CONCATENATED MODULE: ./out/report/source-excerpt.js


const tab = '    ';
/**
 * Cuts a source line so that the marked part is in sight within `width` columns.
 * `column` counts characters from 1; `endColumn` is the first one that is no longer marked.
 */
function excerpt(source, column, endColumn, width) {
    const cells = [...source].map((character) => (character === '\t' ? tab : (0,visible_text/* visibleText */.Q6)(character)));
    const start = Math.min(Math.max(column - 1, 0), cells.length);
    const end = Math.max(endColumn - 1, start + 1);
    const before = cells.slice(0, start);
    const lead = leadWithin(before, (0,text_width/* textWidth */.sc)(cells.join('')) > width ? Math.floor(width / 3) : width);
    const marked = Math.max(1, (0,text_width/* textWidth */.sc)(cells.slice(start, end).join('')));
    const line = (0,text_width/* clip */.$Q)(`${lead}${cells.slice(start).join('')}`, width);
    const indent = (0,text_width/* textWidth */.sc)(lead);
    return { line, carets: `${' '.repeat(indent)}${'^'.repeat(Math.max(1, Math.min(marked, width - indent)))}` };
}
/** The end of what stands before the mark, as much as fits. */
function leadWithin(cells, room) {
    const whole = cells.join('');
    if ((0,text_width/* textWidth */.sc)(whole) <= room)
        return whole;
    let first = cells.length;
    let left = room - 1;
    while (first > 0) {
        left -= (0,text_width/* textWidth */.sc)(cells[first - 1] ?? '');
        if (left < 0)
            break;
        first -= 1;
    }
    return `…${cells.slice(first).join('')}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./out/report/style.js

/** Whether to paint is for the caller to say: nothing here looks at the terminal or the environment. */
function styleOf(color) {
    const paint = (format) => (text) => color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    return {
        strong: paint('bold'),
        faint: paint('dim'),
        added: paint('green'),
        updated: paint('yellow'),
        removed: paint('red'),
        error: paint(['bold', 'red']),
        warning: paint(['bold', 'yellow']),
    };
}

;// CONCATENATED MODULE: ./out/report/diagnostics-text.js






/** Findings for a terminal: what, where, the line itself, what to do. Empty where there are none, else ends in a line break. */
function renderDiagnostics(findings, { color, width = 100 }) {
    if (findings.length === 0)
        return '';
    const style = styleOf(color);
    const blocks = findings.map((finding) => renderFinding(boundedFinding(finding), style, width));
    if (findings.length > 1)
        blocks.push(countFindings(findings));
    return `${blocks.join('\n\n')}\n`;
}
/** `2 errors and 1 warning`. */
function countFindings(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    return (0,in_words/* listInWords */.Dq)([
        ...(errors > 0 ? [(0,duration/* plural */.LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,duration/* plural */.LS)(warnings, 'warning')] : []),
    ]);
}
function renderFinding({ code, severity, message, hint, location }, style, width) {
    const head = `${style[severity](`${severity} ${code}`)}: ${(0,visible_text/* visibleText */.Q6)(message)}`;
    const place = location === null ? [] : renderPlace(location, style, width);
    const advice = hint === '' ? [] : [`  ${style.strong('hint')}: ${(0,visible_text/* visibleText */.Q6)(hint)}`];
    return [head, ...place, ...advice].join('\n');
}
function renderPlace(location, style, width) {
    const { line, column, endLine = line, endColumn, source } = location;
    const place = `  ${style.faint('at')} ${(0,visible_text/* visibleText */.Q6)(location.file)}:${line}:${column}`;
    if (source === undefined)
        return [place];
    const number = String(line);
    const margin = ' '.repeat(number.length);
    const end = endLine > line ? Number.POSITIVE_INFINITY : (endColumn ?? column + 1);
    const { line: text, carets } = excerpt(source, column, end, Math.max(20, width - number.length - 5));
    return [place, `  ${style.faint(`${number} |`)} ${text}`, `  ${style.faint(`${margin} |`)} ${style.error(carets)}`];
}

;// CONCATENATED MODULE: ./out/report/headline.js



/** Whether the plan can be carried out, what it would do, and what must be allowed first. */
function headline(plan) {
    const dangers = plan.hazards.filter(({ severity }) => severity === 'error').length;
    const condition = dangers > 0 ? [`${(0,duration/* plural */.LS)(dangers, 'hazard')} must be allowed by name first.`] : [];
    return [headline_outcomeInWords(plan), ...condition].join(' ');
}
/** `Adds 1 job, updates 2 and changes the code.` With errors, that nothing of it can be done comes first. */
function headline_outcomeInWords(plan) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    const refusal = errors.length > 0 ? [`Cannot be deployed: ${countFindings(errors)}.`] : [];
    return [...refusal, changesInWords(plan)].join(' ');
}
/** What the plan was drawn against: `on top of deployment v3, configuration v2`. */
function baseInWords({ base }) {
    const parts = [
        ...(base.deployment === null ? [] : [`deployment v${base.deployment}`]),
        ...(base.configuration === null ? [] : [`configuration v${base.configuration}`]),
    ];
    if (parts.length > 0)
        return `on top of ${parts.join(', ')}`;
    return base.manifest_hash === null ? 'nothing deployed before' : 'on top of what is deployed';
}
function changesInWords(plan) {
    const changes = (0,in_words/* listInWords */.Dq)([...jobChanges(plan), ...partChanges(plan)]);
    const unseen = [
        ...(plan.deployment.status === 'not compared' ? [' The code was not compared.'] : []),
        ...(plan.configuration.status === 'not compared' ? [' The configuration was not compared.'] : []),
    ].join('');
    if (isFirst(plan))
        return `First deployment: ${changes === '' ? 'no jobs' : changes}.${unseen}`;
    if (changes === '')
        return unseen === '' ? 'Nothing to change.' : `No job changes.${unseen}`;
    const { unchanged } = plan.counts;
    const isQuiet = jobChanges(plan).length === 0 && unchanged > 0;
    return `${capital(changes)}${isQuiet ? `; ${(0,duration/* plural */.LS)(unchanged, 'job')} unchanged` : ''}.${unseen}`;
}
/** `adds 1 job`, `updates 2`: only the first names what it counts. */
function jobChanges({ counts }) {
    const verbs = [
        { verb: 'adds', count: counts.added },
        { verb: 'updates', count: counts.updated },
        { verb: 'archives', count: counts.archived },
    ];
    return verbs
        .filter(({ count }) => count > 0)
        .map(({ verb, count }, index) => `${verb} ${index === 0 ? (0,duration/* plural */.LS)(count, 'job') : (0,duration/* formatCount */.B4)(count)}`);
}
function partChanges(plan) {
    const { deployment, configuration, base, hashes } = plan;
    if (isFirst(plan))
        return [];
    // A platform that keeps no manifest has no hash of it, which is no difference.
    const isOther = base.manifest_hash !== null && base.manifest_hash !== hashes.manifest;
    const onlyManifest = jobChanges(plan).length === 0 && isOther;
    const parts = [
        { name: 'the code', status: deployment.status },
        { name: 'the configuration', status: configuration.status },
    ];
    const named = (status) => (0,in_words/* listInWords */.Dq)(parts.filter((part) => part.status === status).map(({ name }) => name));
    const [added, changed] = [named('new'), named('changed')];
    return [
        ...(onlyManifest ? ['changes the manifest but no job'] : []),
        ...(added === '' ? [] : [`adds ${added}`]),
        ...(changed === '' ? [] : [`changes ${changed}`]),
    ];
}
function isFirst({ base }) {
    return base.deployment === null && base.configuration === null && base.manifest_hash === null;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./out/report/job-graph.js


/** As many as can be read in the width of a comment. */
const mostGraphJobs = 30;
const longestLabel = 60;
const arrows = {
    success: '-->',
    fail: '-. on failure .->',
    fresh: '-. when fresh .->',
};
const colors = {
    added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    updated: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    archived: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4',
    unchanged: 'fill:#f6f8fa,stroke:#818b98,color:#1f2328',
};
/**
 * Who waits for whom, as Mermaid source: every job that waits or is waited for, changed ones marked by
 * a word and a colour. Names are written in entities, so nothing in them is Mermaid, HTML or Markdown.
 */
function jobGraph({ impact, jobs }) {
    const edges = impact?.edges ?? [];
    if (edges.length === 0)
        return { kind: 'none' };
    const statuses = new Map(jobs.map(({ job_ref, status }) => [job_ref, status]));
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    if (names.every((name) => statuses.get(name) === 'unchanged'))
        return { kind: 'none' };
    if (names.length > mostGraphJobs)
        return { kind: 'large', jobs: names.length };
    const ids = new Map(names.map((name, index) => [name, `j${index}`]));
    const nodes = names.map((name) => {
        const status = statuses.get(name);
        return `  ${ids.get(name)}["${label(name, status)}"]:::${status ?? 'archived'}`;
    });
    const lines = edges.map(({ from, to, kind }) => `  ${ids.get(from)} ${arrows[kind]} ${ids.get(to)}`);
    const used = new Set(names.map((name) => statuses.get(name) ?? 'archived'));
    const classes = [...used].toSorted().map((status) => `  classDef ${status} ${colors[status]}`);
    return { kind: 'graph', mermaid: ['flowchart LR', ...nodes, ...lines, ...classes].join('\n') };
}
function label(name, status) {
    const short = name.replace(/^jobs\./, '');
    const shown = (0,visible_text/* visibleText */.Q6)((0,text_width/* clip */.$Q)(short, longestLabel));
    const text = shown.replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`);
    if (status === undefined)
        return `${text}<br>does not exist`;
    return status === 'unchanged' ? text : `${text}<br>${status}`;
}

// EXTERNAL MODULE: ./out/report/markdown-words.js + 1 modules
var markdown_words = __nccwpck_require__(6843);
;// CONCATENATED MODULE: ./out/report/markdown-findings.js




const longestMessage = 500;
const messageEnd = 200;
const mostPlaces = 10;
const mostOpenWarnings = 10;
const markdown_findings_short = (sentence) => (0,visible_text/* shorten */.ml)(sentence, longestMessage, messageEnd);
/** Hazards and diagnostics: errors and hazards in the open, other warnings folded where they are many. */
function findingBlocks(plan, detail) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = plan.diagnostics.filter(({ severity }) => severity === 'warning');
    const dangers = plan.hazards.filter(({ severity }) => severity === 'error');
    const cautions = plan.hazards.filter(({ severity }) => severity === 'warning');
    return [
        ...markdown_findings_alert('CAUTION', `${(0,duration/* plural */.LS)(errors.length, 'error')}: this cannot be deployed`, errors, detail),
        ...markdown_findings_alert('CAUTION', `${(0,duration/* plural */.LS)(dangers.length, 'hazard')}: to deploy all the same, allow by name`, dangers, detail),
        ...markdown_findings_alert('WARNING', (0,duration/* plural */.LS)(cautions.length, 'hazard'), cautions, detail),
        ...warningBlock(warnings, detail),
    ];
}
/** One line each: what must be seen even where nothing else fits. */
function urgentFindingLines(plan) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    return markdown_findings_items([...errors, ...plan.hazards], 'counts');
}
function markdown_findings_alert(kind, title, findings, detail) {
    if (findings.length === 0)
        return [];
    const lines = [`[!${kind}]`, `**${title}**`, '', ...markdown_findings_items(findings, detail)];
    return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')];
}
function warningBlock(warnings, detail) {
    if (warnings.length === 0)
        return [];
    const title = `⚠️ ${(0,duration/* plural */.LS)(warnings.length, 'warning')}`;
    const list = markdown_findings_items(warnings, detail).join('\n');
    if (warnings.length <= mostOpenWarnings && detail === 'full')
        return [`#### ${title}\n\n${list}`];
    return detail === 'names' ? [`#### ${title} (not shown)`] : [(0,markdown_words/* folded */.TM)(title, list)];
}
/** What is said of several places is said once, and so is a hint that several have in common. */
function markdown_findings_items(findings, detail) {
    const byHint = groups(findings, ({ code: name, hint }) => [name, hint]);
    return byHint.flatMap((same) => {
        const messages = groups(same, ({ message }) => [message]);
        const [first] = same;
        const hint = first === undefined || detail === 'counts' || detail === 'names' ? '' : first.hint;
        if (messages.length < 2 || hint === '')
            return messages.map((one) => `- ${item(one, hint)}`);
        const head = `- ${(0,escape_markdown/* code */.aY)(first?.code ?? '')} ${(0,escape_markdown/* prose */.CS)(markdown_findings_short(hint))}`;
        return [head, ...messages.map((one) => `  - ${message(one)}`)];
    });
}
/** What stopped a run: each fault as one item of a list, with its source line and its remedy, and how many faults it stands for. */
function faultItems(faults) {
    return groups(faults, ({ code: name, message, hint }) => [name, message, hint]).map((same) => {
        const source = same[0]?.location?.source?.trim() ?? '';
        const line = source === '' ? '' : `<br>${(0,markdown_words/* shownName */.HD)(source)}`;
        const hint = same[0]?.hint ?? '';
        const advice = hint === '' ? '' : `<br>${(0,escape_markdown/* prose */.CS)(markdown_findings_short(hint))}`;
        return { text: `- ${(0,escape_markdown/* code */.aY)(same[0]?.code ?? '')} ${message(same)}${line}${advice}`, faults: same.length };
    });
}
/** In the order of their first. */
function groups(findings, key) {
    const found = new Map();
    for (const finding of findings) {
        const id = JSON.stringify(key(finding));
        const before = found.get(id);
        if (before === undefined)
            found.set(id, [finding]);
        else
            before.push(finding);
    }
    return [...found.values()];
}
function item(same, hint) {
    const advice = hint === '' ? '' : `<br>${(0,escape_markdown/* prose */.CS)(markdown_findings_short(hint))}`;
    return `${(0,escape_markdown/* code */.aY)(same[0]?.code ?? '')} ${message(same)}${advice}`;
}
/** What is said, and of which places. */
function message(same) {
    const places = [...new Set(same.flatMap(({ location: at }) => (at === null ? [] : [`${at.file}:${at.line}`])))];
    const more = places.length - mostPlaces;
    const shown = `${(0,markdown_words/* nameList */.OD)(places.slice(0, mostPlaces))}${more > 0 ? ` and ${more} more` : ''}`;
    // An empty item would be the underline of a heading.
    const said = (0,escape_markdown/* prose */.CS)(markdown_findings_short(same[0]?.message ?? '')) || '*(no message)*';
    return `${said}${places.length === 0 ? '' : ` (${shown})`}`;
}

// EXTERNAL MODULE: ./out/manifest/freshness.js
var freshness = __nccwpck_require__(1703);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __nccwpck_require__(8923);
;// CONCATENATED MODULE: ./out/report/freshness-in-words.js


/** What a job waits for, in English; null where the constraint cannot be read. */
function freshnessInWords(text) {
    const constraint = (0,freshness/* parseFreshness */.RT)(text);
    if (constraint.kind === 'invalid')
        return null;
    const upstream = `only while ${(0,job_ref/* shortName */.EU)(constraint.ref)} is fresh`;
    return constraint.type === 'job.is_fresh' ? upstream : `${upstream} for the same interval`;
}

;// CONCATENATED MODULE: ./out/cron/describe-days.js

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ranks = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const months = 'January February March April May June July August September October November December'.split(' ');
const mostItems = 5;
/** The days of a schedule in English, `every day` for all; null where a plain phrase would not do. */
function describeDays(cron) {
    const { daysOfMonth, daysOfWeek } = cron;
    if (cron.years !== null)
        return null;
    const month = cron.months.length === 12 ? null : (0,in_words/* listInWords */.Dq)(cron.months.map((value) => months[value - 1] ?? ''));
    const inMonth = month === null ? '' : ` in ${month}`;
    const ofMonth = ` of ${month ?? 'the month'}`;
    const both = daysOfMonth.restricted && (daysOfWeek.restricted || daysOfWeek.nths.length > 0);
    if (both) {
        if (daysOfMonth.nearestWeekday !== null || daysOfWeek.nths.length > 0 || month !== null)
            return null;
        const [dates, names] = [describeDates(daysOfMonth, ofMonth), describeWeekdays(daysOfWeek)];
        return dates === null || names === null ? null : `${dates} and on ${names}`;
    }
    if (daysOfMonth.restricted)
        return describeDates(daysOfMonth, ofMonth);
    if (daysOfWeek.nths.length > 0)
        return describeRanks(daysOfWeek, ofMonth);
    return `${daysOfWeek.restricted ? describeWeekdays(daysOfWeek) : 'every day'}${inMonth}`;
}
/** `Mondays`, `Monday to Friday`, `Mondays and Thursdays`. */
function describeWeekdays({ days }) {
    if (days.length === 7)
        return null;
    const run = days.length > 2 ? (0,in_words/* runOf */.ng)(days, 7) : null;
    if (run !== null)
        return `${weekdays[run[0]]} to ${weekdays[run[1]]}`;
    // A week is read from Monday.
    return (0,in_words/* listInWords */.Dq)(days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).map((day) => `${weekdays[day]}s`));
}
/** `on the 1st and 15th of the month`, `on the last day of the month`, `on the weekday nearest to the 15th of June`. */
function describeDates({ days, last, nearestWeekday }, ofMonth) {
    if (nearestWeekday !== null) {
        // Where the month is shorter, it is the weekday nearest to its last day: too long a story.
        return nearestWeekday > 28 ? null : `on the weekday nearest to the ${(0,in_words/* ordinal */.IE)(nearestWeekday)}${ofMonth}`;
    }
    const run = days.length > 2 && !last ? (0,in_words/* runOf */.ng)(days) : null;
    if (run !== null)
        return `from the ${(0,in_words/* ordinal */.IE)(run[0])} to the ${(0,in_words/* ordinal */.IE)(run[1])}${ofMonth}`;
    if (days.length > mostItems)
        return null;
    return `on the ${(0,in_words/* listInWords */.Dq)([...days.map(in_words/* ordinal */.IE), ...(last ? ['last day'] : [])])}${ofMonth}`;
}
/** `on the first Monday of the month`. */
function describeRanks({ nths }, ofMonth) {
    if (nths.length > mostItems)
        return null;
    return `on the ${(0,in_words/* listInWords */.Dq)(nths.map(({ weekday, nth }) => `${ranks[Number(nth)] ?? nth} ${weekdays[weekday]}`))}${ofMonth}`;
}

;// CONCATENATED MODULE: ./out/cron/describe-times.js

const mostTimes = 4;
/** The times of day of a schedule in English; null where a plain phrase would not do. */
function describeTimes({ seconds, minutes, hours }) {
    if (seconds.length !== 1 || seconds[0] !== 0)
        return null;
    const [first, last] = [minutes[0] ?? 0, minutes.at(-1) ?? 0];
    if (hours.length === 24)
        return every(everyHour(minutes));
    if (minutes.length * hours.length <= mostTimes) {
        return { kind: 'at', text: (0,in_words/* listInWords */.Dq)(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute)))) };
    }
    const run = (0,in_words/* runOf */.ng)(hours);
    const pace = paceOf(minutes);
    if (run !== null && pace !== null)
        return every(`${pace} from ${clock(run[0], first)} to ${clock(run[1], last)}`);
    const gap = evenGap(hours, 24);
    if (gap !== null && minutes.length === 1)
        return every(`every ${gap} hours from ${clock(hours[0] ?? 0, first)}`);
    const step = stepOf(hours);
    if (step === null || minutes.length !== 1)
        return null;
    return every(`every ${step} hours from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, first)}`);
}
function every(text) {
    return text === null ? null : { kind: 'every', text };
}
function everyHour(minutes) {
    if (minutes[0] === 0) {
        const pace = paceOf(minutes);
        if (pace !== null)
            return pace;
    }
    if (minutes.length > mostTimes)
        return null;
    return `every hour at ${(0,in_words/* listInWords */.Dq)(minutes.map((minute) => `:${twoDigits(minute)}`))}`;
}
/** `every minute`, `every 15 minutes` or `every hour`, where the minutes keep one pace across the hour. */
function paceOf(minutes) {
    const gap = evenGap(minutes, 60);
    if (gap === null)
        return null;
    return gap === 60 ? 'every hour' : gap === 1 ? 'every minute' : `every ${gap} minutes`;
}
/** The one distance between all values around a cycle. */
function evenGap(values, cycle) {
    const gap = cycle / values.length;
    return values.every((value, index) => value === (values[0] ?? 0) + index * gap) ? gap : null;
}
/** The one distance between neighbours, where the first does not follow the last. */
function stepOf([first = 0, second = first, ...more]) {
    const step = second - first;
    return more.every((value, index) => value === second + (index + 1) * step) ? step : null;
}
function clock(hour, minute) {
    return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

// EXTERNAL MODULE: ./out/cron/ticks.js + 1 modules
var ticks = __nccwpck_require__(1616);
;// CONCATENATED MODULE: ./out/cron/describe-cron.js



/**
 * A schedule in plain English, in the job's time zone: `every day at 08:00`, `every 15 minutes, Monday to Friday`,
 * `never`. A schedule that no plain phrase says exactly is called by its own text: `` on `7 3-5/2 * * 1#1,3#1` ``.
 */
function describeCron(cron) {
    const times = describeTimes(cron);
    const days = describeDays(cron);
    if (times === null || days === null)
        return `on \`${cron.text.trim().replace(/\s+/g, ' ')}\``;
    // The calendar repeats within the half century that is searched, so where to start does not matter.
    if ((0,ticks/* nextTick */.dY)(cron, 0) === null)
        return 'never';
    if (times.kind === 'at')
        return `${days} at ${times.text}`;
    return days === 'every day' ? times.text : `${times.text}, ${days}`;
}

// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __nccwpck_require__(5422);
;// CONCATENATED MODULE: ./out/manifest/humanize.js


/** A stored trigger in words, for display: `after load succeeds`, `every 5m`. Text that does not parse stays as it is. */
function humanizeTrigger(text) {
    const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
    const expr = (0,manifest_trigger/* splitTrigger */.zL)(text)?.expr ?? '';
    switch (trigger.kind) {
        case 'invalid':
            return text;
        case 'schedule':
            return `schedule: ${expr}`;
        case 'every':
            return `every ${expr}`;
        case 'once':
            return `once at ${expr}`;
        case 'http':
            return 'interactive service';
        case 'deployment':
            return 'after deployment';
        case 'webhook':
            return expr === '' ? 'webhook' : `webhook ${expr}`;
        case 'manual':
            return expr === '' ? 'manual' : `manual (${(0,job_ref/* shortName */.EU)(expr)})`;
        case 'tag':
            return `tag:${expr}`;
        case 'pipeline_name':
            return `pipeline: ${expr}`;
        case 'job.success':
            return `after ${(0,job_ref/* shortName */.EU)(expr)} succeeds`;
        case 'job.fail':
            return `after ${(0,job_ref/* shortName */.EU)(expr)} fails`;
    }
}

;// CONCATENATED MODULE: ./out/report/trigger-in-words.js




/** When a trigger fires, in English; null where its own text already says it best, and where it cannot be read. */
function triggerInWords(text) {
    const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
    switch (trigger.kind) {
        case 'schedule':
            return trigger.cron.kind === 'cron' ? plainWords(describeCron(trigger.cron)) : null;
        case 'every':
            return trigger.seconds > 0 && Number.isFinite(trigger.seconds) ? everyInWords(trigger.seconds) : null;
        case 'once':
        case 'http':
        case 'deployment':
        case 'webhook':
        case 'manual':
        case 'job.success':
        case 'job.fail':
            return humanizeTrigger(text);
        case 'tag':
        case 'pipeline_name':
        case 'invalid':
            return null;
    }
}
// A schedule that has no plain phrase is described by its own text.
function plainWords(description) {
    return description.includes('`') ? null : description;
}
function everyInWords(seconds) {
    return `every ${(0,duration/* formatDuration */.a3)(seconds).replace(/^1 (?=\w+$)/, '')}`;
}

;// CONCATENATED MODULE: ./out/report/field-rows.js




const timing = /^(?:triggers|default_trigger|freshness|interval|require\.timezone)(?:[.[]|$)/;
const trigger = /^(?:triggers(?:\[\d+\])?|default_trigger)$/;
const constraint = /^freshness(?:\[\d+\])?$/;
const seconds = /^execute\.timeout\.(?:timeout|grace_period)$/;
/**
 * The changed fields of a job: first what changes when it runs, then the others in the plan's order. The default
 * trigger is left out where it only follows a trigger that is there already.
 */
function fieldRows({ fields }) {
    const isSet = (name) => (field) => field.path.replace(/\[\d+\]$/, '') === name;
    const triggers = setRows('triggers', fields.filter(isSet('triggers')));
    const constraints = setRows('freshness', fields.filter(isSet('freshness')));
    const follows = (row) => row.field === 'default_trigger' && triggers.some((other) => sameChange(row, other));
    const others = fields
        .filter((field) => !isSet('triggers')(field) && !isSet('freshness')(field))
        .flatMap(leaves)
        .map(rowOf)
        .filter((row) => !follows(row));
    const timed = others.filter((row) => row.isTiming);
    return [...triggers, ...constraints, ...timed, ...others.filter((row) => !row.isTiming)];
}
function sameChange(a, b) {
    return a.before?.raw === b.before?.raw && a.after?.raw === b.after?.raw;
}
/** A value of a field in words and as it is. */
function shownValue(path, value) {
    const raw = typeof value === 'string' && value.trim() === value && value !== '' ? value : (0,write_json/* writeJson */.G)(value);
    if (trigger.test(path) && typeof value === 'string')
        return { words: triggerInWords(value), raw };
    if (constraint.test(path) && typeof value === 'string')
        return { words: freshnessInWords(value), raw };
    const isDuration = seconds.test(path) && (typeof value === 'number' || typeof value === 'bigint');
    return { words: isDuration ? (0,duration/* formatDuration */.a3)(Number(value)) : null, raw };
}
// A plan compares lists place by place. To a reader triggers are a set: one that only moved up did not change.
function setRows(name, fields) {
    const before = fields.flatMap((field) => itemsOf(field.before));
    const after = fields.flatMap((field) => itemsOf(field.after));
    const gone = before.filter((item) => !after.includes(item));
    const come = after.filter((item) => !before.includes(item));
    if (gone.length === 0 && come.length === 0) {
        return before.length === 0 ? fields.map(rowOf) : [row(`${name} (order)`, before.join(', '), after.join(', '))];
    }
    // Where several changed, those at one place belong together.
    const isSwap = ({ before, after }) => gone.some((item) => item === before) && come.some((item) => item === after);
    const swaps = gone.length === 1 && come.length === 1 ? [{ before: gone[0], after: come[0] }] : fields.filter(isSwap);
    return [
        ...swaps.map((swap) => row(name, swap.before, swap.after)),
        ...gone.filter((item) => !swaps.some((swap) => swap.before === item)).map((item) => row(name, item, undefined)),
        ...come.filter((item) => !swaps.some((swap) => swap.after === item)).map((item) => row(name, undefined, item)),
    ];
}
/** A group of fields that is new or gone, field by field. */
function leaves(change) {
    const { path, before, after } = change;
    const [side, value] = after === undefined ? ['before', before] : ['after', after];
    const isOneSided = before === undefined || after === undefined;
    if (!isOneSided || !field_rows_isObject(value) || Object.keys(value).length === 0)
        return [change];
    return Object.entries(value).flatMap(([key, member]) => leaves({ path: `${path}.${key}`, [side]: member }));
}
function field_rows_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function rowOf({ path, before, after }) {
    return row(path, before, after);
}
function row(field, before, after) {
    const shown = (value) => (value === undefined ? null : shownValue(field, value));
    const isTiming = timing.test(field.split(' ')[0] ?? '');
    const sides = { before: shown(before), after: shown(after) };
    // The text `1` and the number 1 differ, so they may not look alike.
    return sides.before?.raw === sides.after?.raw
        ? { field, isTiming, before: exact(before), after: exact(after) }
        : { field, isTiming, ...sides };
}
function exact(value) {
    return value === undefined ? null : { words: null, raw: (0,write_json/* writeJson */.G)(value) };
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}

// EXTERNAL MODULE: ./out/reconcile/impact.js + 1 modules
var reconcile_impact = __nccwpck_require__(7542);
;// CONCATENATED MODULE: ./out/report/impact-words.js


const notWorkedOut = `Scheduled runs, and who waits for whom, were not worked out: more than ${(0,duration/* formatCount */.B4)(reconcile_impact/* mostJobs */.o)} jobs`;
/** `Scheduled runs: 24 a day → 96 a day`; `Scheduled runs: 24 a day, as before`. Null where the plan says nothing of time. */
function runsInWords({ impact, jobs }) {
    if (impact === undefined)
        return jobs.length > reconcile_impact/* mostJobs */.o ? notWorkedOut : null;
    const { before, after } = impact.runs_per_year;
    if (before === 0 && after === 0)
        return 'No scheduled runs';
    if (before === after)
        return `Scheduled runs: ${rateInWords(after)}, as before`;
    return `Scheduled runs: ${rateInWords(before)} → ${rateInWords(after)}`;
}
/** Whether a change starts jobs more or less often. */
function changesRuns({ before, after }) {
    return before !== after;
}
const byRef = new WeakMap();
/** What the plan says of one job; undefined where it says nothing. */
function impactOn({ impact }, ref) {
    if (impact === undefined)
        return undefined;
    const known = byRef.get(impact) ?? new Map(impact.jobs.map((job) => [job.job_ref, job]));
    byRef.set(impact, known);
    return known.get(ref);
}
/** `2026-03-15 08:00, 20:00, 2026-03-16 08:00`, on the clocks of the job. */
function momentsInWords(moments) {
    return moments
        .map((iso, index) => {
        const isSameDay = moments[index - 1]?.slice(0, 10) === iso.slice(0, 10);
        const clock = iso.slice(17, 19) === '00' ? iso.slice(11, 16) : iso.slice(11, 19);
        return isSameDay ? clock : `${iso.slice(0, 10)} ${clock}`;
    })
        .join(', ');
}
/** Whose clocks moments are on: `Europe/Berlin` where the job says so, else how far they are from UTC. */
function clocksInWords(moments, zone) {
    const offset = moments[0]?.slice(19) ?? '';
    return zone ?? `UTC${offset === '+00:00' ? '' : offset}`;
}
/** `96 a day`, `2 a week`, `1 a month`, `unknown`. */
function rateInWords(perYear) {
    if (perYear === null)
        return 'unknown';
    if (perYear === 0)
        return 'none';
    const [per, unit] = perYear >= 365 ? [365, 'day'] : perYear >= 52 ? [52, 'week'] : perYear >= 12 ? [12, 'month'] : [1, 'year'];
    return `${(0,duration/* formatCount */.B4)(Math.round((perYear / Number(per)) * 10) / 10)} a ${unit}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-impact.js




const mostNames = 10;
const longestZone = 60;
/** What a plan means for how often jobs run. Empty where it says nothing of it. */
function runsLine(plan) {
    const words = runsInWords(plan);
    return words === null ? '' : `${markdown_words/* icons */.Pt.runs} ${words}`;
}
/**
 * What follows the names of jobs that change alike: how often they run and when next, where that is the same for all, and
 * who waits for any of them. Empty parts are left out.
 */
function impactFacts(plan, refs, isTimed) {
    const impacts = refs.flatMap((ref) => impactOn(plan, ref) ?? []);
    const [first] = impacts;
    if (first === undefined)
        return [];
    const affects = new Set(impacts.flatMap((one) => one.affects));
    for (const ref of refs)
        affects.delete(ref);
    const isCut = impacts.some((one) => one.affects_more === true);
    const common = (say) => {
        const said = impacts.map((one) => say(one).join(''));
        return said.every((words) => words === said[0]) ? say(first) : [];
    };
    return [
        ...(isTimed ? common(rates) : []),
        ...(isTimed ? common(nextRuns) : []),
        ...(affects.size > 0 ? [`followed by ${followersInWords([...affects], isCut)}`] : []),
    ];
}
function rates({ runs_per_year: runs }) {
    if (!changesRuns(runs) || runs.before === 0)
        return [];
    return [`runs ${rateInWords(runs.before)} → ${rateInWords(runs.after)}`];
}
function nextRuns({ next_runs: next, time_zone: zone }) {
    return next.length === 0
        ? []
        : [`next ${momentsInWords(next)} (${(0,escape_markdown/* prose */.CS)((0,visible_text/* shorten */.ml)(clocksInWords(next, zone), longestZone))})`];
}
/** The first of some jobs by name, and how many more there are. */
function followersInWords(refs, isCut = false) {
    const more = refs.length - mostNames;
    const rest = isCut ? ` and more than ${more} others` : ` and ${more} more`;
    return `${(0,markdown_words/* nameList */.OD)(refs.slice(0, mostNames))}${more > 0 ? rest : ''}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-updated-jobs.js




const mostOpenRows = 40;
/** The changed fields of jobs, those that change alike in one table. Where they are many, only what changes runs stays open. */
function updatedTables(plan, jobs) {
    const all = alike(jobs.map((change) => ({ refs: [change.job_ref], rows: fieldRows(change) })));
    const count = (some) => some.reduce((sum, { rows }) => sum + rows.length, 0);
    if (count(all) <= mostOpenRows)
        return all.map((one) => changeTable(one, plan));
    const timing = keepRows(all, ({ isTiming }) => isTiming);
    const others = keepRows(all, ({ isTiming }) => !isTiming);
    const changed = others.reduce((sum, { refs, rows }) => sum + refs.length * rows.length, 0);
    const changedJobs = others.reduce((sum, { refs }) => sum + refs.length, 0);
    const summary = `${(0,duration/* plural */.LS)(changed, 'other changed field')} of ${(0,duration/* plural */.LS)(changedJobs, 'job')}`;
    return [
        timing.map((one) => changeLine(one, plan)).join('\n'),
        ...(others.length === 0 ? [] : [(0,markdown_words/* folded */.TM)(summary, others.map((one) => changeTable(one)).join('\n\n'))]),
    ];
}
function keepRows(jobs, isKept) {
    const kept = jobs.map(({ refs, rows }) => ({ refs, rows: rows.filter(isKept) }));
    return alike(kept.filter(({ rows }) => rows.length > 0));
}
/** Jobs whose fields change from and to the same, each such group once, in the order of their first. */
function alike(jobs) {
    const groups = new Map();
    for (const { refs, rows } of jobs) {
        const changes = JSON.stringify(rows);
        const before = groups.get(changes);
        groups.set(changes, { refs: [...(before?.refs ?? []), ...refs], rows });
    }
    return [...groups.values()];
}
/** On one line each, where tables would be a wall. */
function changeLine({ refs, rows }, plan) {
    const changes = rows.map((row) => `${(0,markdown_words/* shownName */.HD)(row.field)}: ${(0,markdown_words/* changeInline */.eW)(row)}`);
    return [`- ${titleOf(refs)}`, ...changes, ...impactFacts(plan, refs, true)].join(' · ');
}
function titleOf(refs) {
    const [first = ''] = refs;
    return refs.length === 1 ? `**${(0,markdown_words/* shownName */.HD)(first)}**` : `**${(0,duration/* plural */.LS)(refs.length, 'job')}**: ${(0,markdown_words/* nameList */.OD)(refs)}`;
}
/** With the plan also what the change means for when the jobs run. */
function changeTable({ refs, rows }, plan) {
    const cells = rows.map((row) => [(0,markdown_words/* shownName */.HD)(row.field), ...(0,markdown_words/* valueCells */.H)(row)]);
    const isTimed = rows.some(({ isTiming }) => isTiming);
    const facts = plan === undefined ? [] : impactFacts(plan, refs, isTimed);
    return `${[titleOf(refs), ...facts].join(' · ')}\n\n${(0,markdown_words/* table */.tp)(['Field', 'Before', 'After'], cells)}`;
}

;// CONCATENATED MODULE: ./out/report/whole-job.js


const starting = /^(?!(?:manual|tag|pipeline_name|http):)[^:]+:/;
/** Of an archived job as it was, of an added one as it will be. */
function wholeJob(change) {
    const side = change.status === 'archived' ? 'before' : 'after';
    const rows = fieldRows(change);
    const raw = (field) => rows.find((row) => row.field === field)?.[side]?.raw ?? null;
    const triggers = rows.filter(({ field }) => field === 'triggers').flatMap((row) => row[side] ?? []);
    return {
        isDescribed: rows.length > 0,
        runs: triggers.filter(({ raw }) => starting.test(raw)),
        tags: [
            ...new Set([
                ...triggers.filter(({ raw }) => raw.startsWith('tag:')).map(({ raw }) => raw.slice('tag:'.length)),
                ...exposedTags(change.fields.find(({ path }) => path === 'expose')?.[side]),
            ]),
        ],
        timezone: raw('require.timezone'),
        jobType: raw('entry_point.job_type'),
        profile: raw('require.profile'),
        description: summaryOf(raw('description')),
    };
}
function exposedTags(expose) {
    if (typeof expose !== 'object' || expose === null || !('tags' in expose))
        return [];
    const { tags } = expose;
    return [tags ?? []].flat().filter((tag) => typeof tag === 'string');
}
/** `runs every day at 08:00 and after load succeeds`. `show` writes one trigger. */
function startInWords({ runs, jobType }, show) {
    if (runs.length > 0)
        return `runs ${(0,in_words/* listInWords */.Dq)(runs.map(show))}`;
    return jobType === 'interactive' ? 'runs as a service' : 'runs by hand only';
}
/** The first paragraph of a docstring, on one line. */
function summaryOf(description) {
    const [first = ''] = (description ?? '').trim().split(/\n\s*\n/, 1);
    return first === '' ? null : first.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./out/report/markdown-whole-job.js




const longestDescription = 200;
/** What follows the name of a new job: when it runs, and in full what it is and what for. */
function addedJobFacts(change, detail) {
    const job = wholeJob(change);
    if (!job.isDescribed)
        return [];
    const { jobType, profile, description, tags } = job;
    if (detail !== 'full')
        return [markdown_whole_job_timing(job)];
    return [
        markdown_whole_job_timing(job),
        ...(jobType === null ? [] : [(0,escape_markdown/* prose */.CS)(jobType)]),
        ...(profile === null ? [] : [`profile ${(0,markdown_words/* shownName */.HD)(profile)}`]),
        ...(tags.length === 0 ? [] : [`tags ${(0,markdown_words/* nameList */.OD)(tags)}`]),
        ...(description === null ? [] : [(0,escape_markdown/* prose */.CS)((0,visible_text/* shorten */.ml)(description, longestDescription))]),
    ];
}
/** What follows the name of a job that goes: when it ran. */
function archivedJobFacts(change) {
    const job = wholeJob(change);
    return job.isDescribed ? [markdown_whole_job_timing(job).replace(/^runs /, 'ran ')] : [];
}
function markdown_whole_job_timing(job) {
    const zone = job.runs.length === 0 || job.timezone === null ? '' : ` (${(0,escape_markdown/* prose */.CS)(job.timezone)})`;
    return `${startInWords(job, markdown_words/* valueInline */.fq)}${zone}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-jobs.js






/** The four lists of jobs, what is most dangerous first. Lists without jobs are left out: the counts say so above. */
function jobBlocks(plan, detail) {
    const { jobs } = plan;
    return [
        ...archivedBlock(plan, markdown_jobs_withStatus(jobs, 'archived'), detail),
        ...updatedBlock(plan, markdown_jobs_withStatus(jobs, 'updated'), detail),
        ...addedBlock(plan, markdown_jobs_withStatus(jobs, 'added'), detail),
        ...unchangedBlock(plan, markdown_jobs_withStatus(jobs, 'unchanged'), detail),
    ];
}
/** What must be seen even where nothing else fits: one line for each archived job and each change of when a job runs. */
function urgentJobLines(plan) {
    return [...statusLines(plan, 'archived'), ...timingLines(markdown_jobs_withStatus(plan.jobs, 'updated'), `${markdown_words/* icons */.Pt.updated} `)];
}
/** The other jobs that change, one line each: shown where there is room after what is urgent. */
function otherJobLines(plan) {
    return [...statusLines(plan, 'updated'), ...statusLines(plan, 'added')];
}
function statusLines(plan, status) {
    return markdown_jobs_withStatus(plan.jobs, status).map(({ job_ref: ref }) => `- ${markdown_words/* icons */.Pt[status]} ${(0,markdown_words/* shownName */.HD)(ref)} ${status}`);
}
function archivedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const list = jobs
        .map((change) => {
        const { job_ref: ref } = change;
        const facts = detail === 'full'
            ? [...archivedJobFacts(change), ...impactFacts(plan, [ref], false).map((fact) => `was ${fact}`)]
            : [];
        return [`- **${(0,markdown_words/* shownName */.HD)(ref)}**`, ...facts].join(' · ');
    })
        .join('\n');
    return [`#### ${markdown_words/* icons */.Pt.archived} ${(0,duration/* plural */.LS)(jobs.length, 'job')} archived: no more runs, history is kept\n\n${list}`];
}
function updatedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const heading = `#### ${markdown_words/* icons */.Pt.updated} ${(0,duration/* plural */.LS)(jobs.length, 'job')} updated`;
    if (detail === 'full')
        return [heading, ...updatedTables(plan, jobs)];
    const lines = detail === 'fields' ? jobs.flatMap(otherFields) : [(0,markdown_words/* nameList */.OD)(jobs.map(({ job_ref }) => job_ref))];
    return [heading, timingLines(jobs).join('\n'), lines.join('\n')];
}
function timingLines(jobs, mark = '') {
    return jobs.flatMap((change) => fieldRows(change)
        .filter(({ isTiming }) => isTiming)
        .map((row) => `- ${mark}${(0,markdown_words/* shownName */.HD)(change.job_ref)} ${(0,markdown_words/* shownName */.HD)(row.field)}: ${(0,markdown_words/* changeInline */.eW)(row)}`));
}
/** The other changed fields by name. Those that change when the job runs are listed already. */
function otherFields(change) {
    const names = fieldRows(change).flatMap(({ field, isTiming }) => (isTiming ? [] : [field]));
    return names.length === 0 ? [] : [`- ${(0,markdown_words/* shownName */.HD)(change.job_ref)}: ${(0,markdown_words/* nameList */.OD)([...new Set(names)])}`];
}
function addedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const heading = `#### ${markdown_words/* icons */.Pt.added} ${(0,duration/* plural */.LS)(jobs.length, 'job')} added`;
    if (detail === 'names')
        return [heading, (0,markdown_words/* nameList */.OD)(jobs.map(({ job_ref }) => job_ref))];
    const list = jobs.map((change) => [
        `- **${(0,markdown_words/* shownName */.HD)(change.job_ref)}**`,
        ...addedJobFacts(change, detail),
        ...(detail === 'full' ? impactFacts(plan, [change.job_ref], true) : []),
    ].join(' · '));
    return [`${heading}\n\n${list.join('\n')}`];
}
function unchangedBlock(plan, jobs, detail) {
    if (jobs.length === 0 || detail === 'names')
        return [];
    const { added, updated } = plan.deployment;
    const touched = new Set([...added, ...updated].flatMap((file) => file.jobs ?? []));
    const running = jobs.filter(({ job_ref: ref }) => touched.has(ref)).length;
    const code = running === 0 ? '' : `, ${(0,duration/* formatCount */.B4)(running)} of them with changed code`;
    const summary = `${markdown_words/* icons */.Pt.unchanged} ${(0,duration/* plural */.LS)(jobs.length, 'job')} unchanged${code}`;
    return [(0,markdown_words/* folded */.TM)(summary, (0,markdown_words/* nameList */.OD)(jobs.map(({ job_ref }) => job_ref)))];
}
function markdown_jobs_withStatus(jobs, status) {
    return jobs.filter((change) => change.status === status);
}

;// CONCATENATED MODULE: ./out/report/bytes.js
const units = ['kB', 'MB', 'GB', 'TB'];
/** A size for people, in powers of a thousand: `0 B`, `999 B`, `1.2 kB`, `35 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let [amount, unit] = [bytes / 1000, 0];
    while (rounded(amount) >= 1000 && unit < units.length - 1)
        [amount, unit] = [amount / 1000, unit + 1];
    return `${rounded(amount)} ${units[unit]}`;
}
/** How a size changed: `3.6 kB (+209 B)`, `3.6 kB (same size)`. Either may be absent. */
function formatSizeChange(before, after) {
    const size = after ?? before;
    if (size === undefined)
        return '';
    if (before === undefined || after === undefined)
        return formatBytes(size);
    const grown = after - before;
    const change = grown === 0 ? 'same size' : `${grown > 0 ? '+' : '−'}${formatBytes(Math.abs(grown))}`;
    return `${formatBytes(after)} (${change})`;
}
function rounded(amount) {
    return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
}

// EXTERNAL MODULE: ./out/reconcile/configuration-change.js
var configuration_change = __nccwpck_require__(5690);
;// CONCATENATED MODULE: ./out/report/part-in-words.js

/** Whether the code or the configuration changes, in a word. What nobody looked at never reads as unchanged. */
function statusInWords(status) {
    return status === 'new' ? 'new, there was none before' : status;
}
/** To whom the keys of a profile apply. */
function profileInWords(profile) {
    return profile === '' ? 'every profile' : `profile ${profile}`;
}
/** The name of a changed key. Of secrets that differ by their fingerprint alone, nobody knows which. */
function keyInWords({ key, kind }) {
    return kind === 'secret' && key === configuration_change/* anySecret */.j ? 'at least one secret' : key;
}
/** What happens to a secret or to a setting, without its values. */
function keyChangeInWords({ kind, change }) {
    const noun = kind === 'secret' ? 'secret' : 'setting';
    switch (change) {
        case 'added':
            return kind === 'secret' ? 'secret set' : 'setting added';
        case 'changed':
            return `${noun} changed`;
        case 'removed':
            return `${noun} removed`;
        case 'missing':
            return `${noun} missing`;
    }
}

;// CONCATENATED MODULE: ./out/report/markdown-parts.js







const mostFiles = 200;
const mostOpenFiles = 10;
const mostOpenKeys = 15;
const longestValue = 200;
/** The code delta, file by file. Empty where nothing differs. */
function deploymentBlocks(change, detail) {
    const groups = [
        { word: 'added', files: change.added },
        { word: 'updated', files: change.updated },
        { word: 'deleted', files: change.deleted },
    ].filter(({ files }) => files.length > 0);
    const files = groups.flatMap(({ word, files }) => files.map((file) => ({ word, file })));
    if (files.length === 0)
        return [];
    const counts = groups.map(({ word, files }) => `${(0,duration/* formatCount */.B4)(files.length)} ${word}`).join(', ');
    const heading = `${markdown_words/* icons */.Pt.code} Code: ${(0,duration/* plural */.LS)(files.length, 'file')} (${counts})`;
    if (detail === 'names')
        return [`#### ${heading}`];
    const shown = files.slice(0, mostFiles);
    const more = files.length > shown.length ? `\n\n… and ${(0,duration/* plural */.LS)(files.length - shown.length, 'file')} more (truncated)` : '';
    const body = detail === 'full' ? fileTable(shown) : (0,markdown_words/* nameList */.OD)(shown.map(({ file }) => file.path));
    return files.length <= mostOpenFiles ? [`#### ${heading}`, body] : [(0,markdown_words/* folded */.TM)(heading, `${body}${more}`)];
}
function fileTable(files) {
    const isTold = files.some(({ file }) => file.jobs !== undefined);
    const rows = files.map(({ word, file }) => [
        (0,markdown_words/* shownName */.HD)(file.path),
        word,
        formatSizeChange(file.before, file.after),
        ...(isTold ? [followersInWords(file.jobs ?? [])] : []),
    ]);
    return (0,markdown_words/* table */.tp)(['File', 'Change', 'Size', ...(isTold ? ['Jobs that import it'] : [])], rows);
}
/** The configuration delta: settings with their values, secrets by name and by what happens to them. */
function configurationBlocks(change, detail) {
    const keys = change.profiles.flatMap(({ profile, keys }) => keys.map((key) => ({ profile, key })));
    if (keys.length === 0)
        return [];
    const missing = keys.filter(({ key }) => key.change === 'missing');
    const heading = `${markdown_words/* icons */.Pt.configuration} Configuration: ${(0,duration/* plural */.LS)(keys.length, 'key')}`;
    if (detail === 'names')
        return [`#### ${heading}`, ...(missing.length === 0 ? [] : [keyTable(missing, detail)])];
    const body = keyTable(keys, detail);
    return keys.length <= mostOpenKeys ? [`#### ${heading}`, body] : [(0,markdown_words/* folded */.TM)(heading, body)];
}
function keyTable(keys, detail) {
    const cells = keys.map(({ profile, key }, index) => [
        keys[index - 1]?.profile === profile ? '' : profile === '' ? profileInWords('') : `profile ${(0,markdown_words/* shownName */.HD)(profile)}`,
        keyInWords(key) === key.key ? (0,markdown_words/* shownName */.HD)(key.key) : keyInWords(key),
        changeCell(key, detail),
    ]);
    return (0,markdown_words/* table */.tp)(['Applies to', 'Key', 'Change'], cells);
}
function changeCell(key, detail) {
    const words = keyChangeInWords(key);
    if (key.change === 'missing')
        return `**${words}**`;
    const values = [key.before, key.after].filter((value) => value !== undefined);
    if (key.kind === 'secret' || detail !== 'full' || values.length === 0)
        return words;
    return `${words}: ${values.map((value) => (0,escape_markdown/* code */.aY)((0,visible_text/* shorten */.ml)(value, longestValue))).join(' → ')}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-review.js




const markdown_review_mostNames = 20;
const longestReason = 300;
/** In what a deploy will do more, or less, than the change that is reviewed. Empty where it does the same. */
function reviewBlocks({ review }, detail) {
    if (review === undefined)
        return [];
    if (review.status === 'not compared') {
        return [
            `*Whether what is deployed is what this change is based on was not compared:* ${(0,escape_markdown/* prose */.CS)((0,visible_text/* shorten */.ml)(review.reason, longestReason))}.`,
        ];
    }
    if (review.drift.length === 0)
        return [];
    const words = {
        added: 'is in the base, and not deployed',
        updated: 'is deployed in another form than the base has',
        archived: 'is deployed, and not in the base',
    };
    const isListed = detail === 'full' || detail === 'fields';
    const names = review.drift.slice(0, markdown_review_mostNames).map((one) => `> - ${(0,markdown_words/* shownName */.HD)(one.job_ref)} ${words[one.status]}`);
    const more = review.drift.length - names.length;
    const own = review.changes.length === 0 ? 'no job' : (0,duration/* plural */.LS)(review.changes.length, 'job');
    const others = (0,duration/* plural */.LS)(review.drift.length, 'other job');
    return [
        [
            '> [!IMPORTANT]',
            `> **Drift: a deploy changes more than this pull request does.** The change itself touches ${own}. What is deployed of ${others} differs from the branch that it is based on, and a deploy settles that too${isListed ? ':' : '.'}`,
            ...(isListed ? ['>', ...names, ...(more > 0 ? [`> - … and ${more} more (truncated)`] : [])] : []),
        ].join('\n'),
    ];
}

;// CONCATENATED MODULE: ./out/report/secrets-in-words.js


const states = ['missing', 'empty', 'provided'];
/** The secrets that jobs need, and the settings that they lack: by profile, what is missing first. */
function shownNeeds({ needs = [] }) {
    const shown = needs.filter(({ kind, state }) => kind === 'secret' || state !== 'provided');
    const profiles = [...new Set(shown.map(({ profile }) => profile))];
    const rank = ({ profile, state }) => profiles.indexOf(profile) * states.length + states.indexOf(state);
    return shown.toSorted((a, b) => rank(a) - rank(b));
}
/** `2 missing, 1 empty and 4 provided`; `none missing, 4 provided`. */
function needsInWords(needs) {
    const counts = states.map((state) => ({ state, count: needs.filter((need) => need.state === state).length }));
    const some = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${(0,duration/* formatCount */.B4)(count)} ${state}`);
    return needs.every(({ state }) => state === 'provided') ? `none missing, ${some.join('')}` : (0,in_words/* listInWords */.Dq)(some);
}
/** `Secrets`; `Secrets and settings` where some of those are lacking. */
function needsTitle(needs) {
    const hasSettings = needs.some(({ kind }) => kind === 'config');
    return `${hasSettings ? 'Secrets and settings' : 'Secrets'} that jobs need: ${needsInWords(needs)}`;
}
/** What stands in place of them where secrets could not be looked for, as on the pull request of a fork. */
const needsNotChecked = 'Whether jobs have the secrets they need was not checked';

;// CONCATENATED MODULE: ./out/report/markdown-secrets.js



const marks = {
    missing: '❌&nbsp;**missing**',
    empty: '❌&nbsp;**empty**',
    provided: '✅&nbsp;provided',
};
/** The secrets that jobs need, by name, and who has to do without them. Folded away where none is lacking. */
function secretBlocks(plan, detail) {
    if (plan.needs === undefined)
        return [`${markdown_words/* icons */.Pt.secrets} *${needsNotChecked}.*`];
    const needs = shownNeeds(plan);
    if (needs.length === 0)
        return [];
    const lacking = needs.filter(({ state }) => state !== 'provided');
    const title = `${markdown_words/* icons */.Pt.secrets} ${needsTitle(needs)}`;
    if (detail === 'names')
        return [`#### ${title}`, ...(lacking.length === 0 ? [] : [needTables(lacking)])];
    return lacking.length === 0 ? [(0,markdown_words/* folded */.TM)(title, needTables(needs))] : [`#### ${title}`, needTables(needs)];
}
/** A table for each profile: what is wrong stands first, so that a telephone shows it. */
function needTables(needs) {
    return [...new Set(needs.map(({ profile }) => profile))]
        .map((profile) => {
        const rows = needs
            .filter((need) => need.profile === profile)
            .map(({ key, kind, state, jobs }) => [
            marks[state],
            `${(0,markdown_words/* shownName */.HD)(key)}${kind === 'config' ? ' (setting)' : ''}`,
            followersInWords(jobs),
        ]);
        return `Profile ${(0,markdown_words/* shownName */.HD)(profile)}\n\n${(0,markdown_words/* table */.tp)(['State', 'Name', 'Needed by'], rows)}`;
    })
        .join('\n\n');
}

;// CONCATENATED MODULE: ./out/report/markdown-top.js







const longestAddress = 1000;
const longestName = 100;
/** Keeps a count on one line with what it counts. */
const noBreak = '\u00a0';
/** What every level of detail begins with: the headline, the counts, what it was compared with, the link. */
function topBlocks(plan, detail, address) {
    const report = address === undefined || address.length > longestAddress ? undefined : (0,escape_markdown/* link */.nf)('Full report', address);
    const base = `Deploys ${(0,escape_markdown/* code */.aY)((0,visible_text/* shorten */.ml)(plan.workspace, longestName))} to the ${plan.platform} platform, ${baseInWords(plan)}`;
    return [
        `### ${headline_outcomeInWords(plan).replace(/\.$/, '')}`,
        countsLine(plan),
        [base, runsLine(plan), report ?? ''].filter((part) => part !== '').join(' · '),
        ...(detail === 'full' ? [] : [truncationNotice(detail, report !== undefined)]),
    ];
}
/** The least that can be said: for a budget in which not even the counts fit. */
function headlineOnly(plan, budget) {
    const text = `${headline(plan)} (truncated)\n`;
    return (0,fit_lines/* byteSize */.m)(text) <= budget ? text : '';
}
/** The hashes that a deploy is held against. */
function hashesBlock({ hashes }) {
    const rows = Object.entries(hashes).map(([name, hash]) => [name, (0,escape_markdown/* code */.aY)(hash)]);
    return (0,markdown_words/* folded */.TM)('Hashes of what was reviewed', (0,markdown_words/* table */.tp)(['', 'SHA3-256'], rows));
}
/** On one line, because a table of six columns is cut off on a telephone. */
function countsLine({ counts, deployment, configuration }) {
    const strong = (count) => (count > 0 ? `**${(0,duration/* formatCount */.B4)(count)}**` : '0');
    const changing = (status) => (status === 'unchanged' ? status : `**${status}**`);
    return [
        `${markdown_words/* icons */.Pt.added} ${strong(counts.added)} added`,
        `${markdown_words/* icons */.Pt.updated} ${strong(counts.updated)} updated`,
        `${markdown_words/* icons */.Pt.unchanged} ${(0,duration/* formatCount */.B4)(counts.unchanged)} unchanged`,
        `${markdown_words/* icons */.Pt.archived} ${strong(counts.archived)} archived`,
        `${markdown_words/* icons */.Pt.code} code ${changing(deployment.status)}`,
        `${markdown_words/* icons */.Pt.configuration} configuration ${changing(configuration.status)}`,
    ]
        .map((part) => part.replaceAll(' ', noBreak))
        .join(' · ');
}
function truncationNotice(detail, hasReport) {
    const shown = { fields: 'names of fields', names: 'names', counts: 'counts and dangers' }[detail];
    const rest = hasReport ? 'the full report has the rest' : 'the rest did not fit here';
    return `> [!NOTE]\n> This view is truncated to ${shown}: ${rest}.`;
}

;// CONCATENATED MODULE: ./out/report/markdown.js









/**
 * A plan as GitHub shows it, in a comment or a step summary, with as much detail as the budget allows. Counts and
 * link are always on top; hazards, archived jobs and changes of when a job runs are never folded, and where not even
 * those fit, it says how many are missing. Nothing in it depends on the time: the same plan gives the same text.
 */
function renderPlanMarkdown(plan, options) {
    for (const level of ['full', 'fields', 'names']) {
        const markdown = join(blocksAt(plan, level, options));
        if ((0,fit_lines/* byteSize */.m)(markdown) <= options.budget)
            return { markdown, level };
    }
    return { markdown: renderCounts(plan, options), level: 'counts' };
}
function blocksAt(plan, level, options) {
    return [
        ...topBlocks(plan, level, options.link),
        ...findingBlocks(plan, level),
        ...secretBlocks(plan, level),
        ...reviewBlocks(plan, level),
        ...jobBlocks(plan, level),
        ...deploymentBlocks(plan.deployment, level),
        ...configurationBlocks(plan.configuration, level),
        ...(level === 'full' ? [...graphBlock(plan), hashesBlock(plan)] : []),
    ];
}
function renderCounts(plan, { budget, link }) {
    const top = [...topBlocks(plan, 'counts', link), ...reviewBlocks(plan, 'counts')];
    const lines = [...urgentFindingLines(plan), ...urgentJobLines(plan), ...otherJobLines(plan)];
    const whole = join([...top, lines.join('\n')]);
    if ((0,fit_lines/* byteSize */.m)(whole) <= budget)
        return whole;
    if ((0,fit_lines/* byteSize */.m)(join(top)) > budget)
        return headlineOnly(plan, budget);
    const more = (missing) => `- … and ${(0,duration/* formatCount */.B4)(missing)} more (truncated)`;
    const { kept, missing } = (0,fit_lines/* fitLines */.R)(lines, budget - (0,fit_lines/* byteSize */.m)(join([...top, more(lines.length)])));
    const cut = join([...top, [...kept, more(missing)].join('\n')]);
    return (0,fit_lines/* byteSize */.m)(cut) <= budget ? cut : join(top);
}
function graphBlock(plan) {
    const graph = jobGraph(plan);
    switch (graph.kind) {
        case 'none':
            return [];
        case 'large':
            return [`*The graph is left out: ${(0,duration/* formatCount */.B4)(graph.jobs)} jobs wait for one another, too many to read.*`];
        case 'graph':
            return [
                `#### Who waits for whom

\`\`\`mermaid
${graph.mermaid}
\`\`\``,
            ];
    }
}
function join(blocks) {
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./out/github/faults-markdown.js


/**
 * What stopped a run, for people: a list, as hazards are, since long lines of a code block run out of the page. Nothing in
 * the source of a workspace is taken for markup or a mention. Where not all of it fits, the rest is counted.
 */
function faultsMarkdown(faults, { budget, link }) {
    const heading = `### Stopped by ${countFindings(faults)}\n`;
    const source = link === null ? '' : `\n[The run](${link}) has the details.\n`;
    const items = faultItems(faults);
    const whole = `${heading}\n${items.map(({ text }) => `${text}\n`).join('')}${source}`;
    if (Buffer.byteLength(whole) <= budget)
        return whole;
    let room = budget - Buffer.byteLength(`${heading}\n${notShown(faults.length)}${source}`);
    const kept = [];
    for (const item of items) {
        room -= Buffer.byteLength(item.text) + 1;
        if (room < 0)
            break;
        kept.push(item);
    }
    const left = kept.reduce((sum, item) => sum - item.faults, faults.length);
    const list = kept.length === 0 ? '' : `\n${kept.map(({ text }) => `${text}\n`).join('')}`;
    return `${heading}${list}${notShown(left)}${source}`;
}
function notShown(left) {
    return `\n${left} of them ${left === 1 ? 'is' : 'are'} not shown here, but in the log.\n`;
}

;// CONCATENATED MODULE: ./out/github/collected-markdown.js










/**
 * Many workspaces in one text of at most `budget` UTF-8 bytes: a table of all, then a section for each that has something
 * to say. The sections share what the table leaves evenly, each with as much detail as its share allows.
 */
function collectedMarkdown(reports, options) {
    const ordered = reports.toSorted((a, b) => rank(a) - rank(b));
    const top = topOf(ordered, options);
    const telling = ordered.filter((report) => rank(report) < quiet);
    const room = options.budget - (0,fit_lines/* byteSize */.m)(top);
    const whole = telling.map((report) => sectionOf(report, Number.POSITIVE_INFINITY));
    const shares = fairShares(whole.map(fit_lines/* byteSize */.m), room);
    const sections = telling.map((report, index) => {
        const share = shares[index] ?? 0;
        const text = whole[index] ?? '';
        return (0,fit_lines/* byteSize */.m)(text) <= share ? text : sectionOf(report, share);
    });
    return [top, ...sections].join('');
}
/** How many workspaces there are, by what becomes of them: `3 workspaces: 1 stopped, 1 changes, 1 unchanged`. */
function collectedInWords(reports) {
    if (reports.length === 0)
        return 'No workspace is changed';
    const words = ['stopped', 'with hazards', 'to change', 'unchanged'];
    const counts = words.flatMap((word, at) => {
        const count = reports.filter((report) => rank(report) === at && !isDeployed(report)).length;
        return count === 0 ? [] : [`${(0,duration/* formatCount */.B4)(count)} ${word}`];
    });
    const deployed = reports.filter(isDeployed).length;
    const all = [...(deployed === 0 ? [] : [`${(0,duration/* formatCount */.B4)(deployed)} deployed`]), ...counts];
    return `${(0,duration/* plural */.LS)(reports.length, 'workspace')}: ${all.join(', ')}`;
}
/** What came of one workspace, as a sentence without its full stop. It may hold user text, between backticks. */
function reportInWords({ outcome, plan, in_force: inForce, decision, faults }) {
    const [fault] = faults;
    if (plan === null)
        return fault === undefined ? 'stopped' : `stopped: \`${fault.code}\``;
    if (outcome === 'deployed' && inForce !== null)
        return `deployed: ${versionsInWords(inForce)}`;
    if (outcome === 'unchanged')
        return 'in force already';
    return `${headline_outcomeInWords(plan).replace(/\.$/, '')}${decision === 'refused' ? ', once its hazards are allowed' : ''}`;
}
const quiet = 3;
/** What needs a person comes first. */
function rank({ plan, decision }) {
    if (plan === null)
        return 0;
    if (decision === 'refused' || plan.hazards.length > 0)
        return 1;
    return (0,draw_plan/* changesAnything */.g)(plan) || plan.diagnostics.length > 0 ? 2 : quiet;
}
const isDeployed = ({ outcome }) => outcome === 'deployed';
function topOf(reports, { budget, link }) {
    const heading = `### ${collectedInWords(reports)}\n`;
    const source = link === null ? '' : `\n${(0,escape_markdown/* link */.nf)('Full report', link)}\n`;
    if (reports.length === 0)
        return `${heading}${source}`;
    const columns = ['Workspace', 'What happens', ...statuses.map((status) => `${markdown_words/* icons */.Pt[status]} ${status}`)];
    const head = `\n| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at < 2 ? ' --- ' : ' :-: ')).join('|')}|\n`;
    const more = (missing) => `\n… and ${(0,duration/* plural */.LS)(missing, 'workspace')} more (truncated)\n`;
    const rest = (0,fit_lines/* byteSize */.m)(`${heading}${source}${head}${more(reports.length)}`);
    // Half of the room is for the sections, which say more of what matters than a row of what does not.
    const { kept, missing } = (0,fit_lines/* fitLines */.R)(reports.map(collected_markdown_rowOf), Math.max(0, budget - rest) / 2);
    const rows = kept.map((row) => `${row}\n`).join('');
    const text = `${heading}${head}${rows}${missing === 0 ? '' : more(missing)}${source}`;
    return (0,fit_lines/* byteSize */.m)(text) <= budget ? text : heading.slice(0, budget);
}
const statuses = ['added', 'updated', 'unchanged', 'archived'];
function collected_markdown_rowOf(report) {
    const { plan } = report;
    const counts = statuses.map((status) => (plan === null ? '' : countCell(plan, status)));
    return `| ${[(0,escape_markdown/* code */.aY)(report.workspace), (0,escape_markdown/* prose */.CS)(reportInWords(report)), ...counts].join(' | ')} |`;
}
function countCell({ counts }, status) {
    const count = (0,duration/* formatCount */.B4)(counts[status]);
    return status === 'unchanged' || counts[status] === 0 ? count : `**${count}**`;
}
function sectionOf(report, budget) {
    const title = `\n---\n\n## ${(0,escape_markdown/* code */.aY)(report.workspace)}\n\n`;
    const room = budget - (0,fit_lines/* byteSize */.m)(title);
    if (room <= 0)
        return '';
    const options = { budget: room, link: null };
    const body = report.plan === null
        ? faultsMarkdown(report.faults, options)
        : renderPlanMarkdown(report.plan, { budget: room }).markdown;
    return body === '' || (0,fit_lines/* byteSize */.m)(body) > room ? '' : `${title}${body}`;
}

;// CONCATENATED MODULE: ./out/github/pull-request-comments.js

/** Under which login comments of a job's own token appear. */
const jobLogin = 'github-actions[bot]';
/** Connects to the comments of a pull request. */
async function openComments(token, context, repository, pullRequest) {
    const octokit = await openOctokit(token, context);
    const { issues } = octokit.rest;
    const place = { owner: repository.owner, repo: repository.name };
    return {
        identity: async () => {
            try {
                const { viewer } = await octokit.graphql('{ viewer { login } }');
                return viewer.login;
            }
            catch (error) {
                // Some tokens may not ask. Such a one is taken for the job's own, so at worst there is one comment more.
                if (isRefusal(error))
                    return jobLogin;
                throw error;
            }
        },
        head: async () => (await octokit.rest.pulls.get({ ...place, pull_number: pullRequest })).data.head.sha,
        list: async (since) => {
            const asked = { ...place, issue_number: pullRequest, per_page: 100, ...(since === undefined ? {} : { since }) };
            return (await octokit.paginate(issues.listComments, asked)).map(commentOf);
        },
        create: async (body) => commentOf((await issues.createComment({ ...place, issue_number: pullRequest, body })).data),
        update: async (id, body) => await unlessGone(async () => commentOf((await issues.updateComment({ ...place, comment_id: id, body })).data)),
        react: async (id, content) => void (await octokit.rest.reactions.createForIssueComment({ ...place, comment_id: id, content })),
        remove: async (id) => {
            await unlessGone(() => issues.deleteComment({ ...place, comment_id: id }));
        },
    };
}
function commentOf(document) {
    const { id, html_url: url, created_at: createdAt, updated_at: updatedAt } = document;
    return { id, url, createdAt, updatedAt, author: document.user?.login ?? '', body: document.body ?? '' };
}
function isRefusal(error) {
    if (!(error instanceof Error))
        return false;
    return error.name === 'GraphqlResponseError' || ('status' in error && (error.status === 403 || error.status === 404));
}
async function unlessGone(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && (error.status === 404 || error.status === 410))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/github/pull-requests.js

/** The pull request by which `commit` came to `branch`; null where it came by none. Rejects with GitHub's own error. */
async function mergedAs(token, context, repository, { commit, branch }) {
    const { rest } = await openOctokit(token, context);
    const place = { owner: repository.owner, repo: repository.name };
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: commit });
    const merged = data.filter((pull) => pull.merged_at !== null && pull.base.ref === branch);
    const found = merged.find((pull) => pull.merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? null : { number: found.number, head: found.head.sha };
}
/**
 * The pull requests that were merged into `branch` last, by the commit that the merge made; those of a rebase by the last of
 * their commits. `pages`: of a hundred each, one call a page. Rejects with GitHub's own error.
 */
async function lastMerged(token, context, repository, { branch, pages }) {
    const { rest } = await openOctokit(token, context);
    const asked = { owner: repository.owner, repo: repository.name, state: 'closed', base: branch };
    const merged = new Map();
    for (let page = 1; page <= pages; page += 1) {
        const { data } = await rest.pulls.list({ ...asked, sort: 'updated', direction: 'desc', per_page: 100, page });
        for (const { number, head, merged_at: at, merge_commit_sha: commit } of data)
            if (at !== null && commit !== null)
                merged.set(commit, { number, head: head.sha });
        if (data.length < 100)
            break;
    }
    return merged;
}
/** A pull request as it is now, in the form of an event about it. Rejects with GitHub's own error. */
async function pullRequestNow(token, context, repository, number) {
    const { rest } = await openOctokit(token, context);
    const { data } = await rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number });
    return {
        kind: 'pull request',
        privileged: true,
        number,
        headSha: data.head.sha,
        baseSha: data.base.sha,
        fork: data.head.repo?.id !== data.base.repo.id,
        ending: data.state === 'open' ? null : data.merged ? 'merged' : 'closed',
        mergeCommit: data.merge_commit_sha ?? null,
        labels: data.labels.map(({ name }) => name),
    };
}
/** The number of the open pull request of a head, `owner:branch`, as long as it is at `commit`; null where there is none. */
async function openPullRequest(token, context, repository, head, commit) {
    const { rest } = await openOctokit(token, context);
    const { data } = await rest.pulls.list({ owner: repository.owner, repo: repository.name, state: 'open', head });
    return data.find((pull) => pull.head.sha === commit)?.number ?? null;
}
/** Whether somebody may push to the repository. Who is unknown to it may not. Rejects with GitHub's own error. */
async function mayWrite(token, context, repository, username) {
    const { repos } = (await openOctokit(token, context)).rest;
    try {
        const asked = { owner: repository.owner, repo: repository.name, username };
        const { permission } = (await repos.getCollaboratorPermissionLevel(asked)).data;
        return permission === 'admin' || permission === 'write';
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/github/collected-comment.js









/** The one comment of many workspaces. No folder is called so, and they may be on different platforms. */
function collectedTarget({ environment }) {
    return { workspace: '', platform: '', environment: environment ?? '' };
}
/** What the marker of such a comment says of each plan it shows. */
function partsOf(reports) {
    return reports.flatMap(({ workspace, platform, plan, shown }) => plan === null
        ? []
        : [
            {
                workspace,
                platform,
                hashes: abbreviated(plan.hashes),
                ...(shown === undefined ? {} : { shown: abbreviatedShown(shown) }),
            },
        ]);
}
function isCollectedNews(reports) {
    return reports.some(({ plan }) => plan === null || (0,draw_plan/* changesAnything */.g)(plan) || plan.hazards.length > 0);
}
/** Says on the comment of the pull request that was merged what came of deploying each of its workspaces. */
async function tellMerged({ token, context, repository, commit, branch }, target, reports, sleep) {
    try {
        const merged = await mergedAs(token, context, repository, { commit, branch });
        if (merged === null)
            return { kind: 'absent' };
        const comments = await openComments(token, context, repository, merged.number);
        const stopped = reports.filter(({ decision }) => decision === 'refused' || decision === 'failed');
        const names = stopped.map(({ workspace, reason }) => `${(0,escape_markdown/* code */.aY)(workspace)} (${(0,escape_markdown/* code */.aY)(reason)})`);
        const link = runLink(context);
        const words = stopped.length === 0
            ? `**${collectedInWords(reports)}**${link}.`
            : `**${collectedInWords(reports)}**${link}. Not deployed: ${names.slice(0, collected_comment_mostNames).join(', ')}${names.length > collected_comment_mostNames ? ', …' : ''}.`;
        return await stateOnComment(comments, target, stopped.length === 0 ? 'deployed' : 'failed', words, sleep);
    }
    catch (error) {
        return { kind: 'refused', diagnostic: commentFault(error).diagnostic };
    }
}
const collected_comment_mostNames = 10;

;// CONCATENATED MODULE: ./out/github/queued-comment.js






/**
 * Says on the comment of a pull request what a merge queue makes of it together with what is ahead of it. The plan below
 * and what the marker says of it stay: they are what people looked at, and what the deploy is held against.
 */
async function tellQueued({ inputs, context, result }, target, { pullRequest }, sleep) {
    const token = inputs['github-token'];
    const { repository } = context;
    const words = queued_comment_wordsOf(result, runLink(context));
    if (inputs.comment === 'never' || words === null)
        return { kind: 'absent' };
    if (token === null || repository === null || pullRequest === null)
        return { kind: 'absent' };
    const comments = await openComments(token, context, repository, pullRequest);
    return await editOwnComment(comments, target, sleep, ({ marker, text }) => ({
        marker,
        text: withStatus(text, 'queued', words),
    }));
}
function queued_comment_wordsOf(result, link) {
    if (result.kind === 'stopped')
        return `**Refused in the merge queue**${link}: ${(0,escape_markdown/* code */.aY)(result.faults[0].code)}.`;
    if (result.kind !== 'planned')
        return null;
    return `**Planned in the merge queue**${link}, with what is ahead of it: ${headline_outcomeInWords(result.outcome.plan)}`;
}

// EXTERNAL MODULE: ./out/report/table.js
var table = __nccwpck_require__(9787);
;// CONCATENATED MODULE: ./out/report/delta-text.js





const delta_text_mostFiles = 50;
/** The code delta for a terminal, file by file. */
function deploymentLines(change, style) {
    const files = [
        ...change.added.map((file) => ({ mark: style.added('+'), file })),
        ...change.updated.map((file) => ({ mark: style.updated('~'), file })),
        ...change.deleted.map((file) => ({ mark: style.removed('-'), file })),
    ];
    const shown = files.slice(0, delta_text_mostFiles);
    const width = Math.max(0, ...shown.map(({ file }) => (0,text_width/* textWidth */.sc)((0,visible_text/* visibleName */.ko)(file.path))));
    const more = files.length - shown.length;
    return [
        `Code: ${statusInWords(change.status)}`,
        ...shown.map(({ mark, file }) => `  ${mark} ${(0,text_width/* fill */.GS)((0,visible_text/* visibleName */.ko)(file.path), width)}  ${formatSizeChange(file.before, file.after)}`.trimEnd()),
        ...(more > 0 ? [`  … and ${(0,duration/* plural */.LS)(more, 'file')} more (truncated)`] : []),
    ];
}
/** The configuration delta for a terminal: settings with their values, secrets by name. */
function configurationLines(change, style, width) {
    const profiles = change.profiles.flatMap(({ profile, keys }) => {
        const nameWidth = Math.max(0, ...keys.map((key) => (0,text_width/* textWidth */.sc)((0,visible_text/* visibleName */.ko)(keyInWords(key)))));
        return [`  ${(0,visible_text/* visibleName */.ko)(profileInWords(profile))}`, ...keys.map((key) => keyLine(key, nameWidth, style, width))];
    });
    return [`Configuration: ${statusInWords(change.status)}`, ...profiles];
}
function keyLine(key, nameWidth, style, width) {
    const room = Math.max(20, width - nameWidth - 8);
    const marks = {
        added: style.added('+'),
        changed: style.updated('~'),
        removed: style.removed('-'),
        missing: style.error('!'),
    };
    return `    ${marks[key.change]} ${(0,text_width/* fill */.GS)((0,visible_text/* visibleName */.ko)(keyInWords(key)), nameWidth)}  ${(0,text_width/* clip */.$Q)(valuesInWords(key), room)}`;
}
function valuesInWords(key) {
    if (key.kind === 'secret' || key.change === 'missing')
        return keyChangeInWords(key);
    return [key.before, key.after]
        .filter((value) => value !== undefined)
        .map(visible_text/* visibleText */.Q6)
        .join(' → ');
}

;// CONCATENATED MODULE: ./out/report/secrets-text.js



/** Characters of the names of those who need one secret. */
const longestList = 1000;
const listEnd = 100;
/** The secrets that jobs need, for a terminal: those that are provided only counted. */
function secretLines(plan, style) {
    if (plan.needs === undefined)
        return [needsNotChecked];
    const needs = shownNeeds(plan);
    if (needs.length === 0)
        return [];
    const lacking = needs.filter(({ state }) => state !== 'provided');
    return [needsTitle(needs), ...lacking.map((need) => secrets_text_line(need, style))];
}
function secrets_text_line({ profile, key, kind, state, jobs }, style) {
    const noun = kind === 'config' ? 'setting' : 'secret';
    const by = (0,visible_text/* shorten */.ml)(jobs.join(', '), longestList, listEnd);
    const words = `${(0,visible_text/* shortName */.EU)(key)}  ${noun} ${state}, ${(0,visible_text/* shortName */.EU)(profileInWords(profile))}, needed by ${by}`;
    return `  ${style.error('!')} ${(0,visible_text/* visibleText */.Q6)(words)}`;
}

;// CONCATENATED MODULE: ./out/report/text.js











const mostUnchangedNames = 20;
/** A plan for a terminal: what happens to each job, field by field, to the code and to the configuration. Ends in a line break. */
function renderPlanText(plan, { color, width }) {
    const style = styleOf(color);
    const blocks = [
        `${style.strong(headline(plan))}\n${style.faint(`${(0,visible_text/* visibleName */.ko)(plan.workspace)} on ${plan.platform}, ${baseInWords(plan)}`)}`,
        [...jobLines(plan.jobs, style, width), ...timeLines(plan)].join('\n'),
        deploymentLines(plan.deployment, style).join('\n'),
        configurationLines(plan.configuration, style, width).join('\n'),
        secretLines(plan, style).join('\n'),
        renderDiagnostics([...plan.hazards, ...plan.diagnostics], { color, width }).trimEnd(),
        style.faint(`plan ${(0,visible_text/* visibleText */.Q6)(plan.hashes.plan)}`),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** How often jobs are started by the clock, where the plan changes it or nobody counted. */
function timeLines(plan) {
    const words = plan.impact !== undefined && !changesRuns(plan.impact.runs_per_year) ? null : runsInWords(plan);
    return words === null ? [] : [`  ${words}`];
}
const text_marks = { added: '+', updated: '~', unchanged: '=', archived: '-' };
function jobLines(jobs, style, width) {
    const unchanged = jobs.filter(({ status }) => status === 'unchanged');
    const isMany = unchanged.length > mostUnchangedNames;
    const shown = isMany ? jobs.filter(({ status }) => status !== 'unchanged') : jobs;
    const nameWidth = Math.max(0, ...shown.map(({ job_ref }) => (0,text_width/* textWidth */.sc)((0,visible_text/* visibleName */.ko)(job_ref))));
    const rest = isMany ? [`  ${text_marks.unchanged} ${style.faint(`${(0,duration/* plural */.LS)(unchanged.length, 'job')} unchanged`)}`] : [];
    return [...shown.flatMap((change) => linesOf(change, nameWidth, style, width)), ...rest];
}
function linesOf(change, nameWidth, style, width) {
    const paint = paintOf(change.status, style);
    const head = `  ${paint(text_marks[change.status])} ${(0,text_width/* fill */.GS)((0,visible_text/* visibleName */.ko)(change.job_ref), nameWidth)}  ${paint(text_wordsOf(change.status))}`;
    return [head, ...detailLines(change, style, width)];
}
function detailLines(change, style, width) {
    switch (change.status) {
        case 'added':
            return addedLines(wholeJob(change)).map((line) => `      ${(0,text_width/* clip */.$Q)(line, width - 6)}`);
        case 'updated':
            return fieldLines(fieldRows(change), style, width);
        case 'archived': {
            const job = wholeJob(change);
            const ran = startInWords(job, valueText).replace(/^runs /, 'ran ');
            return job.isDescribed ? [`      ${(0,text_width/* clip */.$Q)((0,visible_text/* visibleText */.Q6)(ran), width - 6)}`] : [];
        }
        case 'unchanged':
            return [];
    }
}
/** When a new job runs, what it is, what for. */
function addedLines(job) {
    const { isDescribed, runs, tags, timezone, jobType, profile, description } = job;
    if (!isDescribed)
        return [];
    const zone = runs.length === 0 || timezone === null ? '' : `, ${timezone}`;
    const facts = [
        ...(jobType === null ? [] : [jobType]),
        ...(profile === null ? [] : [`profile ${profile}`]),
        ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
    ];
    const lines = [`${startInWords(job, valueText)}${zone}`, facts.join(', '), description ?? ''];
    return lines.filter((line) => line !== '').map(visible_text/* visibleText */.Q6);
}
function fieldLines(rows, style, width) {
    const labelWidth = Math.max(0, ...rows.map(({ field }) => (0,text_width/* textWidth */.sc)((0,visible_text/* visibleName */.ko)(field))));
    const room = Math.max(20, width - labelWidth - 8);
    return rows.map(({ field, before, after }) => {
        const label = `      ${(0,text_width/* fill */.GS)((0,visible_text/* visibleName */.ko)(field), labelWidth)}  `;
        const [old, now] = inSight(before, after, room - 3);
        return `${label}${style.removed(old)} → ${style.added(now)}`;
    });
}
/** Both sides of a change: words alone where they tell the difference, and cut so that neither pushes the other out. */
function inSight(before, after, room) {
    const wordy = before?.words && after?.words && before.words !== after.words;
    const texts = [before, after].map((value) => (wordy ? (0,visible_text/* visibleText */.Q6)(value?.words ?? '') : valueText(value)));
    const [old = '', now = ''] = texts;
    const half = Math.max(10, Math.floor(room / 2));
    const oldRoom = Math.max(half, room - (0,text_width/* textWidth */.sc)(now));
    const shownOld = (0,text_width/* clip */.$Q)(old, oldRoom);
    return [shownOld, (0,text_width/* clip */.$Q)(now, Math.max(half, room - (0,text_width/* textWidth */.sc)(shownOld)))];
}
/** `every day at 08:00 (schedule:0 8 * * *)`. */
function valueText(value) {
    if (value === null)
        return '(none)';
    const raw = (0,visible_text/* visibleText */.Q6)(value.raw);
    return value.words === null ? raw : `${(0,visible_text/* visibleText */.Q6)(value.words)} (${raw})`;
}
function text_wordsOf(status) {
    return status === 'archived' ? 'archived: stops running, keeps its history' : status;
}
function paintOf(status, style) {
    switch (status) {
        case 'added':
            return style.added;
        case 'updated':
            return style.updated;
        case 'archived':
            return style.removed;
        case 'unchanged':
            return style.faint;
    }
}

;// CONCATENATED MODULE: ./out/github/result-report.js











/** The log is no terminal, and as wide as the reader's window. */
const logStyle = { color: false, width: 120 };
/** The document of `plan --format json`. */
function planDocument(plan) {
    return renderPlanJson(plan);
}
/** The exact document, as `manifest --format json` prints it. */
function manifestDocument(manifest) {
    return `${(0,write_json/* writeJson */.G)(manifest)}\n`;
}
/** What came of a run, as Markdown of at most `budget` UTF-8 bytes. */
function resultMarkdown(result, options) {
    switch (result.kind) {
        case 'planned':
            return planMarkdown(result.outcome.plan, options);
        case 'deployed':
            return deployMarkdown(result.outcome, options);
        case 'shown':
            return withHearsay(true, options, (rest) => planMarkdown(result.plan, rest));
        case 'triggered':
            return (0,trigger_report/* triggerMarkdown */.EY)(result.outcome, options);
        case 'collected':
            return withHearsay(result.hearsay, options, (rest) => collectedMarkdown(result.reports, rest));
        case 'listed':
            return `${listedInWords(result)}\n`;
        case 'stopped':
            return faultsMarkdown(result.faults, options);
        case 'skipped':
            return `${result.because}\n`;
        case 'closed':
            return '';
    }
}
const hearsay = '> Drawn by a run of the pull request itself, without secrets and without trust: its author could have changed it.\n\n';
function withHearsay(isHearsay, options, render) {
    if (!isHearsay)
        return render(options);
    return `${hearsay}${render({ ...options, budget: options.budget - Buffer.byteLength(hearsay) })}`;
}
function planMarkdown(plan, { budget, link }) {
    return renderPlanMarkdown(plan, link === null ? { budget } : { budget, link }).markdown;
}
function deployMarkdown(outcome, { budget, link }) {
    const top = `**${outcomeInWords(outcome)}**\n\n`;
    return `${top}${planMarkdown(outcome.plan, { budget: budget - Buffer.byteLength(top), link })}`;
}
/** What came of a run, for the log. What has a title may be folded away under it; a fault never is. */
function resultText(result) {
    switch (result.kind) {
        case 'planned':
        case 'deployed':
            return { title: 'Plan', text: renderPlanText(result.outcome.plan, logStyle) };
        case 'shown':
            return { title: 'Plan', text: renderPlanText(result.plan, logStyle) };
        case 'triggered':
            return { title: null, text: (0,trigger_report/* triggerText */.GA)(result.outcome) };
        case 'collected':
            return { title: null, text: collectedText(result.reports) };
        case 'listed':
            return { title: null, text: listedInWords(result) };
        case 'stopped':
            return {
                title: null,
                text: renderDiagnostics(result.faults, logStyle),
            };
        case 'skipped':
            return { title: null, text: result.because };
        case 'closed':
            return { title: null, text: 'The pull request is over.' };
    }
}
function listedInWords({ workspaces }) {
    return workspaces.length === 0 ? 'No workspace is changed.' : `Workspaces: ${workspaces.map(escape_markdown/* code */.aY).join(', ')}.`;
}
function collectedText(reports) {
    const rows = reports.map((report) => [report.workspace, reportInWords(report).replaceAll('`', '')]);
    return `${collectedInWords(reports)}\n${(0,table/* renderTable */.b)(['Workspace', 'What happens'], rows)}`;
}

;// CONCATENATED MODULE: ./out/github/publish-comment.js






/** Brings the comment of the run's pull request up to date. `folder` is the workspace's, relative to the repository. */
async function publishComment(door, run, folder) {
    const { inputs, context, event, result } = run;
    const place = event.kind === 'pull request' ? event : null;
    // A command of a comment is answered where it was given; the plan that is shown stays, unless it was asked for anew.
    if (run.slash !== null && result.kind !== 'planned')
        return { kind: 'absent' };
    if (result.kind === 'collected' && event.kind === 'push')
        return await publishMerged(door, run, event);
    if (event.kind === 'merge group')
        return await tellQueued(run, targetOf(inputs, folder), event, door.sleep);
    if (place === null || isUntold(result) || inputs.comment === 'never')
        return { kind: 'absent' };
    const token = inputs['github-token'];
    const withheld = reasonToWithhold(event, token);
    if (token === null || context.repository === null || withheld !== null) {
        return { kind: 'withheld', because: withheld ?? 'There is no comment, because the repository is not known.' };
    }
    const target = result.kind === 'collected' ? collectedTarget(inputs) : targetOf(inputs, folder);
    const comments = await openComments(token, context, context.repository, place.number);
    if (result.kind === 'closed') {
        const ending = { kind: place.ending ?? 'closed', commits: endedAt(place) };
        const finished = await finishComment(comments, target, ending, door.sleep);
        return finished.kind === 'absent'
            ? await finishComment(comments, collectedTarget(inputs), ending, door.sleep)
            : finished;
    }
    const marker = {
        v: 1,
        ...target,
        head: place.headSha,
        run: context.runId,
        attempt: context.runAttempt,
        ...reviewable(result),
        ending: null,
        ...(result.kind === 'collected' ? { parts: result.hearsay ? [] : partsOf(result.reports) } : {}),
    };
    const render = (budget) => resultMarkdown(result, { budget, link: context.runUrl });
    const create = (inputs.comment === 'always' && isAboutSomething(result)) || isNews(result);
    const isCurrent = () => isAt(comments, place.headSha);
    return await ensureComment(comments, { marker, render, create, isCurrent }, door.sleep);
}
function endedAt({ headSha, mergeCommit }) {
    return [headSha, ...(mergeCommit === null ? [] : [mergeCommit])];
}
/** What GitHub does not say is no reason to say nothing. */
async function isAt(comments, head) {
    try {
        return (await comments.head()) === head;
    }
    catch {
        return true;
    }
}
async function publishMerged(door, run, { commit, branch }) {
    const { inputs, context, result } = run;
    const { repository } = context;
    const token = inputs['github-token'];
    if (result.kind !== 'collected' || token === null || repository === null || branch === null)
        return { kind: 'absent' };
    if (inputs.comment === 'never')
        return { kind: 'absent' };
    const merge = { token, context, repository, commit, branch };
    return await tellMerged(merge, collectedTarget(inputs), result.reports, door.sleep);
}
/** Which comment of a pull request is meant. */
function targetOf({ platform, environment }, folder) {
    return { workspace: folder, platform, environment: environment ?? '' };
}
/** What concerns no pull request. */
function isUntold(result) {
    return result.kind === 'skipped' || result.kind === 'listed' || result.kind === 'triggered';
}
function planOf(result) {
    if (result.kind === 'stopped' || result.kind === 'collected')
        return null;
    return result.kind === 'shown' ? result.plan : result.outcome.plan;
}
/** What a deploy can be held against. A plan that somebody else has drawn is hearsay, and vouches for nothing. */
function reviewable(result) {
    if (result.kind !== 'planned' && result.kind !== 'deployed')
        return { hashes: null };
    const { plan } = result.outcome;
    const shown = result.kind === 'planned' ? result.outcome.shown : undefined;
    return { hashes: plan.hashes, ...(shown === undefined ? {} : { shown }) };
}
function reasonToWithhold(event, token) {
    if (event.kind === 'pull request' && event.fork && !event.privileged) {
        return 'There is no comment, because GitHub lets nothing write that runs for a pull request from a fork. The report is in the summary of this run.';
    }
    return token === null
        ? 'There is no comment, because there is no `github-token`. The report is in the summary of this run.'
        : null;
}
/** Where a pull request touches no workspace, nothing is to be said of any. */
function isAboutSomething(result) {
    return result.kind !== 'collected' || result.reports.length > 0;
}
function isNews(result) {
    if (result.kind === 'collected')
        return isCollectedNews(result.reports);
    const plan = planOf(result);
    return plan === null || (0,draw_plan/* changesAnything */.g)(plan) || plan.hazards.length > 0;
}

;// CONCATENATED MODULE: ./out/github/drift-marker.js

/** What an issue about drift says about itself, hidden in its first line. */
const driftMarkerSchema = schemas/* object */.Ikc({
    v: schemas/* int */.Whr().positive(),
    workspace: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    /** Of the plan that would end the drift. */
    plan: schemas/* string */.YjP(),
});
const drift_marker_line = /^<!-- dlt-deploy-drift ([\w-]+) -->\r?\n/;
function withDriftMarker(marker, text) {
    return `<!-- dlt-deploy-drift ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->\n${text}`;
}
/** The marker of a body that is about a target; null where it is about none, or another. */
function readDriftMarker(body, target) {
    const encoded = drift_marker_line.exec(body)?.[1];
    if (encoded === undefined)
        return null;
    try {
        const marker = driftMarkerSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
        const { workspace, platform, environment } = target;
        const isAbout = marker.workspace === workspace && marker.platform === platform && marker.environment === environment;
        return isAbout ? marker : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/github/drift-issue.js

/** The label that issues about drift are found by, together with their marker. */
const driftLabel = 'dlt: drift';
/**
 * Brings the one issue about the drift of a target to what is so now: opened, kept up to date, closed when the drift is gone.
 * Later drift is a new issue, with a conversation of its own. Rejects with GitHub's own error.
 */
async function ensureDriftIssue(issues, identity, { target, plan, text }) {
    const marker = { v: 1, ...target, plan };
    const own = await ownIssues(issues, identity, target);
    const open = own.filter(({ issue }) => issue.open);
    const kept = open.at(-1);
    if (text === null) {
        for (const { issue } of open)
            await issues.close(issue.number, `${issue.body.trimEnd()}\n\n---\n${gone}\n`, 'completed');
        return kept === undefined ? { kind: 'none' } : { kind: 'closed', url: kept.issue.url };
    }
    const body = withDriftMarker(marker, text);
    if (kept === undefined) {
        const [last] = own;
        if (last?.issue.declined === true && last.marker.plan === plan)
            return { kind: 'declined', url: last.issue.url };
        return await openIssue(issues, identity, target, body);
    }
    if (sameBody(kept.issue.body, body))
        return { kind: 'unchanged', url: kept.issue.url };
    await issues.edit(kept.issue.number, body);
    return { kind: 'updated', url: kept.issue.url };
}
const title = ({ workspace, environment }) => {
    const place = workspace === '.' ? '' : ` of ${workspace}`;
    return `What is deployed${place}${environment === '' ? '' : ` to ${environment}`} is not what the branch declares`;
};
const gone = '✅ The drift is gone: what is deployed is what the branch declares.';
/** Two runs may open one at the same moment. The older stays. */
async function openIssue(issues, identity, target, body) {
    const made = await issues.create(title(target), body);
    const first = (await ownIssues(issues, identity, target)).filter(({ issue }) => issue.open).at(-1);
    if (first === undefined || first.issue.number >= made.number)
        return { kind: 'opened', url: made.url };
    await issues.close(made.number, body, 'duplicate');
    return { kind: 'updated', url: first.issue.url };
}
/** Newest first. Anybody can write our marker into an issue. */
async function ownIssues(issues, identity, target) {
    const marked = (await issues.list()).flatMap((issue) => {
        const marker = readDriftMarker(issue.body, target);
        return marker === null ? [] : [{ issue, marker }];
    });
    if (marked.length === 0)
        return [];
    const self = await identity();
    return marked.filter(({ issue }) => issue.author === self);
}
/** Which run is linked to makes no difference, nor which moments are next. */
function sameBody(one, other) {
    const plain = (body) => body
        .replaceAll('\r\n', '\n')
        .replaceAll(/\/actions\/runs\/\d+|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|· next \d[^·\n]*/g, '');
    return plain(one).trimEnd() === plain(other).trimEnd();
}

;// CONCATENATED MODULE: ./out/github/issues.js

async function openIssues(token, context, repository, label) {
    const { issues } = (await openOctokit(token, context)).rest;
    const place = { owner: repository.owner, repo: repository.name };
    return {
        list: async () => {
            const asked = {
                ...place,
                labels: label,
                state: 'all',
                sort: 'created',
                direction: 'desc',
                per_page: 100,
            };
            return (await issues.listForRepo(asked)).data.map(issueOf);
        },
        create: async (title, body) => issueOf((await issues.create({ ...place, title, body, labels: [label] })).data),
        edit: async (number, body) => void (await issues.update({ ...place, issue_number: number, body })),
        close: async (number, body, reason) => void (await issues.update({ ...place, issue_number: number, body, state: 'closed', state_reason: reason })),
    };
}
function issueOf({ number, html_url: url, state, state_reason: reason, body, user }) {
    const open = state === 'open';
    return { number, url, open, author: user?.login ?? '', body: body ?? '', declined: !open && reason === 'not_planned' };
}

;// CONCATENATED MODULE: ./out/github/patience.js

/** How often a question to GitHub is asked where it does not answer. */
const patience_attempts = 3;
/** Asks GitHub, again where that could go better. Rejects with GitHub's own error. */
async function patiently(sleep, ask) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await ask();
        }
        catch (error) {
            const { next } = commentFault(error);
            if (next.kind !== 'wait' || attempt === patience_attempts)
                throw error;
            await sleep(next.milliseconds * attempt);
        }
    }
}

;// CONCATENATED MODULE: ./out/github/publish-drift.js










const heading = 'What is deployed is not what the branch declares. A deploy would do this; so somebody deployed something else, or a deploy is missing.\n\n';
/** Reports the drift that a scheduled plan found as an issue. Null where the run was none of the kind. */
async function publishDrift(door, { inputs, context, event, result }, folder) {
    const { 'github-token': token } = inputs;
    const { repository } = context;
    if (event.kind !== 'schedule' || result.kind !== 'planned' || token === null || repository === null)
        return null;
    const { plan } = result.outcome;
    const budget = commentBudget - Buffer.byteLength(heading) - 1_000;
    const text = (0,draw_plan/* changesAnything */.g)(plan) ? `${heading}${resultMarkdown(result, { budget, link: context.runUrl })}` : null;
    try {
        const issues = await openIssues(token, context, repository, driftLabel);
        const identity = async () => await (await openComments(token, context, repository, 0)).identity();
        const drift = { target: targetOf(inputs, folder), plan: plan.hashes.plan, text };
        return await patiently(door.sleep, () => ensureDriftIssue(issues, identity, drift));
    }
    catch (error) {
        const { reason, diagnostic } = commentFault(error);
        const forbidden = diagnostic.code === 'COMMENT_FORBIDDEN';
        return forbidden ? (0,diagnostics_diagnostic/* diagnose */.h4)('ISSUE_FORBIDDEN', { reason }) : (0,diagnostics_diagnostic/* diagnose */.h4)('ISSUE_UNWRITTEN', { reason });
    }
}
/** What became of the issue, for the log. */
function driftInWords(result) {
    switch (result.kind) {
        case 'none':
            return 'There is no drift: what is deployed is what the branch declares.';
        case 'opened':
            return `There is drift. An issue was opened: ${result.url}`;
        case 'updated':
        case 'unchanged':
            return `There is drift still. The issue about it: ${result.url}`;
        case 'closed':
            return `The drift is gone, and the issue about it closed: ${result.url}`;
        case 'declined':
            return `There is drift that somebody decided to leave: ${result.url}`;
    }
}

;// CONCATENATED MODULE: ./out/github/publish-labels.js




/** What labels of ours a pull request has, where labels are asked for. No other label is touched. */
const ours = ['dlt: changes', 'dlt: hazard'];
/** Labels the pull request by what its plan says. Resolves to what could not be done. */
async function publishLabels({ inputs, context, event, result }) {
    const { labels, 'github-token': token } = inputs;
    const { repository } = context;
    if (!labels || token === null || repository === null || result.kind !== 'planned')
        return null;
    if (event.kind !== 'pull request' || (event.fork && !event.privileged))
        return null;
    const { plan } = result.outcome;
    const wanted = ours.filter((_, at) => [(0,draw_plan/* changesAnything */.g)(plan), plan.hazards.length > 0][at]);
    const missing = wanted.filter((label) => !event.labels.includes(label));
    const left = ours.filter((label) => event.labels.includes(label) && !wanted.includes(label));
    if (missing.length === 0 && left.length === 0)
        return null;
    try {
        const { issues } = (await openOctokit(token, context)).rest;
        const place = { owner: repository.owner, repo: repository.name, issue_number: event.number };
        if (missing.length > 0)
            await issues.addLabels({ ...place, labels: missing });
        for (const name of left)
            await issues.removeLabel({ ...place, name });
        return null;
    }
    catch (error) {
        return (0,diagnostics_diagnostic/* diagnose */.h4)('LABELS_UNWRITTEN', { reason: commentFault(error).reason });
    }
}

;// CONCATENATED MODULE: ./out/github/review-words.js
/** How what is deployed stands to what was reviewed, in one sentence or a few. */
function reviewInWords(review) {
    switch (review.kind) {
        case 'exact':
            return `This is exactly what was reviewed on #${review.pullRequest}.`;
        case 'same':
            return `What was declared is what was reviewed on #${review.pullRequest}; what it was deployed on top of moved.`;
        case 'merged':
            return [`Each change does what it was shown to do: ${listed(review.pullRequests.map((number) => `#${number}`))}.`]
                .concat(review.unreviewed.length === 0 ? [] : [`Not reviewed: ${review.unreviewed.join('; ')}.`])
                .join(' ');
        case 'none':
            return `Nobody reviewed a plan of this: ${review.because}.`;
    }
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./out/github/publish-review.js


/** Tells how what a push deployed stands to what was reviewed, here and on its pull request. */
async function publishReview(door, run) {
    const { inputs, context, result } = run;
    const review = result.kind === 'deployed' ? result.outcome.review : undefined;
    const sentence = review === undefined ? null : reviewInWords(review);
    if (sentence !== null) {
        door.runner.print(sentence);
        await door.runner.summarize(`\n${sentence}\n`);
    }
    const announced = await run.announcing;
    if (announced !== null)
        await concludeDeploy(door, announced, inputs, context, result, sentence);
}

;// CONCATENATED MODULE: ./out/github/workspace-folder.js

/** The workspace's folder relative to the checkout, with `/`; `.` for the checkout itself. */
function workspaceFolder(cwd, checkout, workspace) {
    const folder = (0,external_node_path_.relative)(checkout ?? cwd, (0,external_node_path_.resolve)(cwd, workspace ?? '.'));
    return external_node_path_.posix.normalize(folder.split(external_node_path_.sep).join('/') || '.');
}

;// CONCATENATED MODULE: ./out/github/publish.js














/** UTF-8 bytes. The runner drops a summary of more than 1 MiB whole. */
const summaryBudget = 1_000_000;
/**
 * Tells what came of a run: results first, for other steps need them, the comment last, for it needs GitHub. Nothing
 * that goes wrong here changes what came of it: each part that fails is a warning.
 */
async function publish(door, run) {
    const { runner } = door;
    const { result, context } = run;
    const folder = workspaceFolder(door.cwd, context.checkout, run.inputs.workspace);
    const warn = (warning) => annotationsOf([warning], folder).forEach(runner.annotate);
    const attempt = async (work) => {
        try {
            await work();
        }
        catch (error) {
            warn((0,diagnostics_diagnostic/* diagnose */.h4)('REPORT_INCOMPLETE', { reason: error instanceof Error ? error.message : String(error) }));
        }
    };
    let documents = {};
    await attempt(() => {
        documents = writeDocuments(run, folder, (0,external_node_path_.join)(door.temporary, 'dlt-deploy', documentFolder(folder, run.inputs)));
    });
    await attempt(() => {
        const outputs = outputsOf(result, run.verdict, context, documents);
        for (const name of Object.keys(outputs))
            runner.output(name, outputs[name] ?? '');
    });
    await attempt(() => {
        const { title, text } = resultText(result);
        if (title === null)
            runner.print(text);
        else
            runner.fold(title, text);
        if (result.kind === 'deployed')
            runner.print(outcomeInWords(result.outcome));
    });
    await attempt(() => annotationsOf(findingsOf(result), folder).forEach(runner.annotate));
    await attempt(async () => {
        if (result.kind !== 'closed')
            await runner.summarize(resultMarkdown(result, { budget: summaryBudget, link: null }));
    });
    await attempt(async () => {
        const untold = (await run.record?.ended(run.verdict, endInWords(result))) ?? null;
        if (untold !== null)
            warn(untold);
    });
    await attempt(() => publishReview(door, run));
    await attempt(async () => {
        const drift = await publishDrift(door, run, folder);
        if (drift !== null && 'code' in drift)
            warn(drift);
        else if (drift !== null)
            runner.print(driftInWords(drift));
    });
    await attempt(async () => {
        const comment = await publishComment(door, run, folder);
        if (comment.kind === 'refused')
            return warn(comment.diagnostic);
        if (comment.kind === 'withheld')
            return runner.print(comment.because);
        if (comment.kind !== 'absent')
            runner.output('comment-url', comment.url);
    });
    await attempt(async () => {
        const unlabelled = await publishLabels(run);
        if (unlabelled !== null)
            warn(unlabelled);
    });
    await attempt(() => run.slash?.answer(result, run.verdict));
}
/** Several steps of one job may report on several targets, so each has a folder of its own. */
function documentFolder(folder, { platform, environment }) {
    return encodeURIComponent([folder, platform, environment ?? ''].join('@'));
}
function writeDocuments({ inputs, result, verdict }, workspace, folder) {
    const report = reportOf(result, verdict, targetOf(inputs, workspace));
    if (report === null)
        return {};
    const paths = {
        plan: (0,external_node_path_.join)(folder, 'plan.json'),
        manifest: (0,external_node_path_.join)(folder, 'manifest.json'),
        result: (0,external_node_path_.join)(folder, 'result.json'),
    };
    (0,text_file/* writeTextFile */.Tl)(paths.result, writeReport(report));
    if (result.kind !== 'planned' && result.kind !== 'deployed')
        return { result: paths.result };
    (0,text_file/* writeTextFile */.Tl)(paths.plan, planDocument(result.outcome.plan));
    (0,text_file/* writeTextFile */.Tl)(paths.manifest, manifestDocument(result.outcome.manifest));
    return paths;
}
function findingsOf(result) {
    switch (result.kind) {
        case 'planned':
        case 'deployed':
            return [...result.outcome.plan.hazards, ...result.outcome.plan.diagnostics];
        case 'stopped':
            return result.faults;
        case 'triggered':
            return (0,trigger_report/* triggerFaults */.a5)(result.outcome);
        case 'listed':
            return result.warnings;
        // Its own run has annotated it, and its places may not be in this checkout.
        case 'shown':
        case 'collected':
        case 'closed':
        case 'skipped':
            return [];
    }
}

;// CONCATENATED MODULE: ./out/github/first-comments.js


/** A comment that was made when its pull request was opened is among them. */
const most = 20;
const author = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        comments: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ author, body: schemas/* string */.YjP() })) }),
    })
        .nullable()),
});
/** The first comments of several pull requests, in one call. Rejects with GitHub's own error. */
async function firstComments(token, context, repository, pullRequests) {
    const octokit = await openOctokit(token, context);
    const comments = `comments(first: ${most}) { totalCount nodes { author { __typename login } body } }`;
    const pulls = pullRequests.map((number) => `p${number}: pullRequest(number: ${number}) { number ${comments} }`);
    const query = `query($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { ${pulls.join(' ')} } }`;
    const { viewer, repository: found } = answer.parse(await octokit.graphql(query, { owner: repository.owner, name: repository.name }));
    return new Map(Object.values(found)
        .filter((pull) => pull !== null)
        .map(({ number, comments: { totalCount, nodes } }) => [
        number,
        {
            comments: nodes.map(({ author: by, body }) => ({ author: loginOf(by), body })),
            areAll: totalCount <= nodes.length,
            viewer: viewer.login,
        },
    ]));
}
/** As everywhere else at GitHub: only here an app has no mark of one behind its name. */
function loginOf(by) {
    if (by === null)
        return '';
    return by.__typename === 'Bot' && !by.login.endsWith('[bot]') ? `${by.login}[bot]` : by.login;
}

;// CONCATENATED MODULE: ./out/github/merged-changes.js





function openMergedChanges({ sleep }, { token, context, repository }, branch, target) {
    const commentsOf = once((pullRequest) => openComments(token, context, repository, pullRequest));
    const identity = once(async (pullRequest) => await (await commentsOf(pullRequest)).identity());
    const merged = new Map();
    const firstOnes = new Map();
    const pullRequestOf = once(async (commit) => merged.get(commit) ?? (await patiently(sleep, () => mergedAs(token, context, repository, { commit, branch }))));
    return {
        commentsOf,
        pullRequestOf,
        shownOn: once((pullRequest) => patiently(sleep, async () => {
            const first = firstOnes.get(pullRequest);
            const early = first === undefined ? null : ownShown(first.comments, target, async () => first.viewer);
            if (first !== undefined && ((await early) !== null || first.areAll))
                return await early;
            const comments = await commentsOf(pullRequest);
            return await ownShown(await comments.list(), target, () => identity(pullRequest));
        })),
        foresee: async (commits) => {
            const pages = Math.ceil(commits.length / 100) + morePages;
            const last = await patiently(sleep, () => lastMerged(token, context, repository, { branch, pages }));
            for (const [commit, pull] of last)
                merged.set(commit, pull);
            const pulls = await inTurn(commits, pullRequestOf);
            const numbers = [...new Set(pulls.flatMap((pull) => pull?.number ?? []))];
            for (let at = 0; at < numbers.length; at += pullsAtOnce) {
                const some = numbers.slice(at, at + pullsAtOnce);
                const found = await patiently(sleep, () => firstComments(token, context, repository, some));
                for (const [number, comments] of found)
                    firstOnes.set(number, comments);
            }
        },
    };
}
/** Closed without a merge, merged into other branches or spoken of since: a page more each. */
const morePages = 2;
/** Comments of so many are answered in one go. */
const pullsAtOnce = 20;
/** Of those who ask one by one, so many at once. */
const atOnce = 8;
async function inTurn(keys, ask) {
    const answers = [];
    for (let at = 0; at < keys.length; at += atOnce)
        answers.push(...(await Promise.all(keys.slice(at, at + atOnce).map(ask))));
    return answers;
}
/** What the comment of ours shows of a target, among others. Who we are is asked only where anybody has our marker. */
async function ownShown(comments, target, identity) {
    const found = comments.flatMap(({ author, body }) => {
        const marker = readMarked(body)?.marker;
        const shown = marker === undefined ? null : shownOf(marker, target);
        return shown === null ? [] : [{ author, shown }];
    });
    const self = found.length === 0 ? null : await identity();
    return found.find(({ author }) => author === self)?.shown ?? null;
}
/** The same answer to the same question. One that failed may be asked again. */
function once(ask) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(key);
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}

;// CONCATENATED MODULE: ./out/github/review-source.js


/**
 * What was reviewed, as the comments of merged pull requests tell. Where GitHub does not answer nothing is assumed: the
 * question is rejected with `REVIEW_UNKNOWN`.
 */
function reviewSource(changes, { since, required }) {
    const ask = async (commit) => {
        try {
            const merged = await changes.pullRequestOf(commit);
            return merged === null ? direct(commit) : reviewOn(merged, await changes.shownOn(merged.number));
        }
        catch (error) {
            throw (0,diagnostics_diagnostic/* failure */.V2)('REVIEW_UNKNOWN', {
                reason: `GitHub did not say how commit ${commit.slice(0, 12)} came here (${commentFault(error).reason})`,
                remedy: 'Run the job again, and where its token may not ask, give the job `permissions:` with `pull-requests: read`',
            });
        }
    };
    return {
        since,
        required,
        ask,
        askAll: async (commits) => {
            // Whatever is not foreseen is asked for one by one.
            if (commits.length > fewCommits)
                await changes.foresee(commits).catch(() => undefined);
            const reviews = [];
            for (const commit of commits)
                reviews.push(await ask(commit));
            return reviews;
        },
    };
}
/** As many are asked for one by one. */
const fewCommits = 10;
const direct = (commit) => ({
    kind: 'none',
    pullRequest: null,
    because: `commit ${commit.slice(0, 12)} came by no pull request`,
});
/** A plan that the code of a fork had drawn of itself is hearsay, and carries no hashes. */
function reviewOn({ number, head }, marker) {
    const none = (because) => ({ kind: 'none', pullRequest: number, because });
    if (marker === null)
        return none(`#${number} has no comment of this action`);
    const { hashes, shown, head: shownHead } = marker;
    if (hashes === null || shown === undefined)
        return none(`the comment on #${number} shows no plan of ours`);
    return { kind: 'shown', pullRequest: number, head, shown: { ...shown, hashes, head: shownHead } };
}

;// CONCATENATED MODULE: ./out/github/push-review.js




/** How what a push deploys is held against what was reviewed; null where the event deploys nothing of the kind. */
function pushReview(door, inputs, { apiUrl, repository }, event, target) {
    if (event.kind !== 'push' || event.branch === null || chooseCommand(inputs, event).kind !== 'deploy')
        return null;
    const { commit, before, branch } = event;
    const token = inputs['github-token'];
    const required = inputs.review === 'required';
    if (token === null || repository === null)
        return { commit, changes: null, source: required ? unasked : null };
    const changes = openMergedChanges(door, { token, context: { apiUrl }, repository }, branch, target);
    const source = inputs.review === 'ignored' ? null : reviewSource(changes, { since: /^0+$/.test(before) ? null : before, required });
    return { commit, changes, source };
}
const unasked = {
    since: null,
    required: true,
    ask: async () => {
        throw (0,diagnostics_diagnostic/* failure */.V2)('REVIEW_UNKNOWN', {
            reason: 'there is no `github-token` to ask GitHub with',
            remedy: 'Leave `github-token` unset to use the token of the job',
        });
    },
};

;// CONCATENATED MODULE: ./out/github/resolve-event.js



/**
 * An event that speaks of a pull request without saying so, as one that does: a run started by hand with a number, and one
 * after another workflow. Any other is given back as it is. Never rejects: what GitHub refuses is an unreadable event.
 */
async function resolveEvent(event, inputs, context) {
    const { repository } = context;
    const token = inputs['github-token'];
    const number = event.kind === 'issue comment' ? event.number : inputs['pull-request'];
    if (event.kind === 'issue comment' && (!event.onPullRequest || slashCommand(event.body) === null))
        return event;
    const isAsked = event.kind === 'issue comment' ||
        ((event.kind === 'workflow dispatch' || event.kind === 'workflow run') && number !== null);
    if (!isAsked && event.kind !== 'workflow run')
        return event;
    if (token === null || repository === null)
        return unreadable(context, 'there is no `github-token`');
    try {
        const found = isAsked || event.kind !== 'workflow run' ? number : await ofHead(token, context, repository, event);
        if (found === null)
            return { kind: 'other', name: context.eventName };
        const pull = await pullRequestNow(token, context, repository, found);
        return event.kind === 'workflow run' ? { ...pull, headSha: event.headSha, fork: true } : pull;
    }
    catch (error) {
        return unreadable(context, commentFault(error).reason);
    }
}
async function ofHead(token, context, repository, { head, headSha }) {
    return head === null ? null : await openPullRequest(token, context, repository, head, headSha);
}
const unreadable = ({ eventName }, reason) => ({ kind: 'unreadable', name: eventName, reason });

// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __nccwpck_require__(8256);
;// CONCATENATED MODULE: ./out/github/secret-values.js

/** Shorter ones would blacken ordinary text, and protect nothing. */
const shortest = 4;
const ordinary = new Set(['true', 'false', 'null', 'none']);
/**
 * Every value that must not be seen, longest first, so that a part never leaves the rest of a whole readable.
 * What an environment variable or the `secrets` input holds under a name of the configuration counts as secret.
 */
function secretValues(inputs, env) {
    const values = [
        inputs['api-key'] ?? '',
        ...tokenForms(inputs['github-token']),
        ...Object.values(inputs.secrets),
        ...(0,secret_variables/* secretVariables */.c8)({ ...env, ...inputs.secrets }),
    ];
    const secret = values
        .map((value) => value.trim())
        .filter((value) => value.length >= shortest && !ordinary.has(value.toLowerCase()));
    return [...new Set(secret)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
/** A token, and the token as git sends it. */
function tokenForms(token) {
    return token === null ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
}

;// CONCATENATED MODULE: ./out/github/slash-reply.js









/** How much of the command is repeated, in UTF-16 units. */
const repeated = 200;
/**
 * The answer to a command of a comment, as Markdown of one comment: what came of it in a line, then each job that was to
 * start, then each fault with its remedy. Nothing of the command and of what the platform says is taken for markup.
 */
function slashReply({ command, body, result, verdict }, context) {
    if (command.kind === 'help')
        return slashHelp;
    const asked = (0,escape_markdown/* code */.aY)(body.trim().split('\n')[0]?.slice(0, repeated) ?? '');
    const face = succeeded(verdict) ? '✅' : '❌';
    const head = `${face} ${asked}${runLink(context)}: ${inWords(result, verdict)}\n`;
    const faults = faultsOf(result);
    const { kept } = (0,fit_lines/* fitLines */.R)(faults, (commentBudget - (0,fit_lines/* byteSize */.m)(head)) / 2);
    const told = kept.length === 0 ? '' : `\n${kept.join('\n')}\n`;
    if (result.kind !== 'triggered')
        return `${head}${told}`;
    return `${head}\n${(0,trigger_report/* triggerTable */.$N)(result.outcome, commentBudget - (0,fit_lines/* byteSize */.m)(head) - (0,fit_lines/* byteSize */.m)(told) - 1)}${told}`;
}
function inWords(result, { decision, reason }) {
    switch (result.kind) {
        case 'triggered':
            return (0,escape_markdown/* prose */.CS)((0,trigger_report/* triggerInWords */.JK)(result.outcome));
        case 'deployed':
            return (0,escape_markdown/* code */.aY)(endInWords(result));
        case 'stopped':
            return decision;
        default:
            return (0,escape_markdown/* code */.aY)(`${decision}: ${reason}`);
    }
}
function faultsOf(result) {
    switch (result.kind) {
        case 'triggered':
            return faultItems((0,trigger_report/* triggerFaults */.a5)(result.outcome)).map(({ text }) => text);
        case 'stopped':
            return faultItems(result.faults).map(({ text }) => text);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./out/github/slash-run.js










/** Null where the event is no such command. */
function slashRun(door, inputs, context, cause, target) {
    const command = cause.kind === 'issue comment' && cause.onPullRequest ? slashCommand(cause.body) : null;
    const token = inputs['github-token'];
    const { repository } = context;
    if (cause.kind !== 'issue comment' || command === null || token === null || repository === null)
        return null;
    const connect = () => openComments(token, context, repository, cause.number);
    const told = { connect, target, context, isSilent: inputs.comment === 'never', sleep: door.sleep };
    let permitted = false;
    return {
        command,
        permit: async (event) => {
            const allowed = await patiently(door.sleep, () => mayWrite(token, context, repository, cause.author));
            if (!allowed)
                throw (0,diagnostics_diagnostic/* failure */.V2)('SLASH_FORBIDDEN', { author: cause.author });
            permitted = true;
            await quietly(async () => (await connect()).react(cause.id, 'eyes'));
            // Somebody else may have written the checkout than the one who commands.
            if (command.kind !== 'plan' && command.kind !== 'deploy')
                return { trusted: false };
            if (event.kind !== 'pull request')
                throw refuse('the pull request could not be read');
            if (command.kind === 'plan')
                return { pinned: true, trusted: false };
            return await permitDeploy(told, cause, command, event);
        },
        answer: async (result, verdict) => {
            const comments = await connect();
            await comments.react(cause.id, succeeded(verdict) ? '+1' : '-1');
            if (!permitted)
                return;
            if (command.kind === 'deploy')
                await conclude(told, result);
            await comments.create(slashReply({ command, body: cause.body, result, verdict }, context));
        },
    };
}
/** What is deployed is what the comment showed before the command was written, of the commit that the pull request is at. */
async function permitDeploy(told, cause, { commit }, event) {
    if (event.ending !== null)
        throw refuse('the pull request is over');
    if (event.fork)
        throw refuse('its code is from a fork, and whoever wrote it may not write here');
    const [own] = await patiently(told.sleep, async () => await ownComments(await told.connect(), told.target));
    if (own === undefined || own.marker.hashes === null || own.marker.shown === undefined)
        throw refuse('no plan of it is shown. Ask for one with `/dlt plan`');
    const { hashes, shown, head } = own.marker;
    const now = event.headSha.slice(0, 12);
    if (head !== event.headSha)
        throw refuse(`the comment shows ${head.slice(0, 12)}, and the pull request is at ${now}`);
    if (commit !== null && !event.headSha.startsWith(commit))
        throw refuse(`the pull request is at ${now}, not at ${commit}`);
    if (commit === null && own.comment.updatedAt >= cause.createdAt)
        throw refuse(`what is shown changed after you asked. Look at it, then ask for \`/dlt deploy ${now}\``);
    if (!told.isSilent)
        await stateOnComment(await told.connect(), told.target, 'deploying', '**Deploying**.', told.sleep);
    const review = { kind: 'shown', pullRequest: event.number, head, shown: { ...shown, hashes, head } };
    return { pinned: true, trusted: false, review: { since: null, required: true, ask: async () => review } };
}
/** Whoever merges this pull request later has seen what is in force by it. */
async function conclude({ connect, target, isSilent, sleep }, result) {
    if (isSilent)
        return;
    const { inForce } = result.kind === 'deployed' ? result.outcome : { inForce: undefined };
    const words = `**${endInWords(result).split(/[.:](?= |$)/)[0]}**, before the merge.`;
    await stateOnComment(await connect(), target, inForce === undefined ? 'failed' : 'deployed', words, sleep, inForce);
}
const refuse = (reason) => (0,diagnostics_diagnostic/* failure */.V2)('SLASH_REFUSED', { reason });
async function quietly(work) {
    try {
        await work();
    }
    catch {
        // A face that is missing changes nothing.
    }
}

;// CONCATENATED MODULE: ./out/github/run-action.js






















/** One run of the action, from inputs to comment. Resolves to the exit code; never rejects. */
async function runAction(door) {
    const { env, runner } = door;
    const inputs = readInputs(env);
    if (isFaults(inputs))
        return refuseInputs(inputs, runner);
    const secrets = secretValues(inputs, env);
    secrets.forEach(runner.mask);
    door.conceal(secrets);
    const context = readContext(env);
    const cause = readEvent(context.eventName, payloadAt(context.eventPath));
    const event = await resolveEvent(cause, inputs, context);
    const target = targetOf(inputs, workspaceFolder(door.cwd, context.checkout, inputs.workspace));
    const push = pushReview(door, inputs, context, cause, target);
    const announcing = push?.changes === undefined || push.changes === null
        ? noAnnouncement
        : announceDeploy(door, inputs, context, push.changes, push.commit, target);
    const slash = slashRun(door, inputs, context, cause, target);
    const permitted = await permissionOf(slash, event);
    const record = 'faults' in permitted ? null : beginDeploy(door, inputs, context, cause, event);
    const request = {
        inputs: slash?.command.kind === 'trigger' ? { ...inputs, selector: slash.command.selector } : inputs,
        trusted: isTrusted(event),
        secretsKnown: hasSecrets(event, context.actor),
        ...(event.kind === 'pull request' || event.kind === 'merge group'
            ? { base: event.baseSha, head: event.headSha }
            : {}),
        ...(record === null ? {} : { onTurn: record.began }),
        ...(push === null || push.source === null ? {} : { review: push.source }),
        ...(cause.kind === 'workflow dispatch' ? { pinned: true } : {}),
        ...('faults' in permitted ? {} : permitted),
    };
    const result = 'faults' in permitted ? { kind: 'stopped', ...permitted } : await carryOut(door, request, cause, event);
    const verdict = verdictOf(result, inputs.allow);
    const finished = {
        inputs,
        context,
        event,
        result: (0,redact/* redactDeep */.KL)(result, door.redact),
        verdict,
        announcing,
        record,
        slash,
    };
    await publish(door, finished);
    return succeeded(verdict) ? 0 : 1;
}
/** What a command of a comment adds to the request, or the faults for which it is not obeyed. */
async function permissionOf(slash, event) {
    try {
        return (await slash?.permit(event)) ?? {};
    }
    catch (error) {
        if (error instanceof diagnostics_diagnostic/* DeploymentError */.gt)
            return { faults: error.diagnostics };
        return {
            faults: [
                (0,diagnostics_diagnostic/* diagnose */.h4)('SLASH_REFUSED', { reason: `GitHub does not say who may ask (${commentFault(error).reason})` }),
            ],
        };
    }
}
const noAnnouncement = Promise.resolve(null);
/** What to do goes by what happened, `cause`; with whose trust, by what it is about, `event`. */
async function carryOut(door, request, cause, event) {
    try {
        const command = chooseCommand(request.inputs, cause);
        if (event.kind === 'unreadable' && cause.kind !== 'unreadable')
            throw (0,diagnostics_diagnostic/* failure */.V2)('EVENT_UNREADABLE', { event: event.name, reason: event.reason });
        annotationsOf(idleInputs(request.inputs, command), '.').forEach(door.runner.annotate);
        return await obey(command, door, request, event);
    }
    catch (error) {
        if (error instanceof diagnostics_diagnostic/* DeploymentError */.gt)
            return { kind: 'stopped', faults: error.diagnostics };
        const reason = error instanceof Error ? error.message : String(error);
        if (error instanceof Error && error.stack !== undefined)
            door.runner.fold('Where the fault came up', error.stack);
        return { kind: 'stopped', faults: [(0,diagnostics_diagnostic/* diagnose */.h4)('ACTION_FAULT', { reason })] };
    }
}
async function obey(command, { commands, cwd }, request, event) {
    switch (command.kind) {
        case 'plan':
            return { kind: 'planned', outcome: await commands.plan(request) };
        case 'deploy':
            return { kind: 'deployed', outcome: await commands.deploy(request) };
        case 'trigger':
            return { kind: 'triggered', outcome: await commands.trigger(request) };
        case 'tick':
            return { kind: 'stopped', faults: [(0,diagnostics_diagnostic/* diagnose */.h4)('ACTION_COMMAND_UNAVAILABLE', { command: command.kind })] };
        case 'comment':
            return collects(cwd, request.inputs)
                ? { kind: 'collected', reports: collectedReports(cwd, request.inputs), hearsay: !request.trusted }
                : { kind: 'shown', plan: shownPlan(cwd, request.inputs) };
        case 'list':
            return { kind: 'listed', ...(await commands.list(request.inputs, event)) };
        case 'close':
            return { kind: 'closed' };
        case 'nothing':
            return { kind: 'skipped', because: command.because };
    }
}
function refuseInputs(faults, runner) {
    annotationsOf(faults, '.').forEach(runner.annotate);
    runner.output('decision', 'refused');
    runner.output('reason-code', 'INPUT_INVALID');
    return 1;
}
function isFaults(inputs) {
    return Array.isArray(inputs);
}
/** Null where there is no payload, or none that is JSON. */
function payloadAt(path) {
    const text = path === null ? null : (0,text_file/* readTextFile */.Gu)(path);
    if (text === null)
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./out/github/run-step.js









/** The step of the action that this process was started for: the main one, or the one after the job. */
async function runStep(door) {
    if ((0,left_lock/* isPostStep */.pq)(door.env))
        return await tidyUp(door);
    (0,left_lock/* announcePostStep */.gU)(door.env);
    return await runAction(door);
}
/** A deploy that was cancelled may have left its lock, and a trigger its runs. Nothing here makes a job fail: the lock ends by itself. */
async function tidyUp(door) {
    const inputs = readInputs(door.env);
    if (!('command' in inputs))
        return 0;
    door.conceal(secretValues(inputs, door.env));
    await (0,left_runs/* cancelLeftRuns */.c)(door, inputs);
    await endLeftDeployment(door, inputs);
    const owner = (0,left_lock/* leftLock */.zY)(door.env);
    if (owner === null)
        return 0;
    try {
        const { releaseLock } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(500), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7279));
        await releaseLock(door, (0,platform_request/* platformRequest */.t)(inputs), owner);
        door.runner.print('The lock that the deploy had left was given back.');
    }
    catch (error) {
        door.runner.print(`The lock of the deploy stays until its time is over: ${String(error)}`);
    }
    return 0;
}
/** GitHub would show it as under way for ever. */
async function endLeftDeployment(door, { environment, 'github-token': token }) {
    const id = (0,left_lock/* leftDeployment */.TK)(door.env);
    const context = readContext(door.env);
    if (id === null || environment === null || token === null || context.repository === null)
        return;
    try {
        const deployments = await openDeployments(token, context, context.repository, environment);
        await recordCancelled(deployments, id, context.runUrl);
    }
    catch (error) {
        door.runner.print(`GitHub was not told that the deploy was cancelled: ${String(error)}`);
    }
}


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sG: () => (/* binding */ outcomeOf),
  kh: () => (/* binding */ runTitle),
  wc: () => (/* binding */ runsOutput),
  a5: () => (/* binding */ triggerFaults),
  JK: () => (/* binding */ triggerInWords),
  EY: () => (/* binding */ triggerMarkdown),
  $N: () => (/* binding */ triggerTable),
  GA: () => (/* binding */ triggerText)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(4688);
// EXTERNAL MODULE: ./out/platform/runner.js
var runner = __nccwpck_require__(9674);
// EXTERNAL MODULE: ./out/report/duration.js
var duration = __nccwpck_require__(8567);
// EXTERNAL MODULE: ./out/report/escape-markdown.js
var escape_markdown = __nccwpck_require__(7764);
// EXTERNAL MODULE: ./out/report/fit-lines.js
var fit_lines = __nccwpck_require__(5958);
// EXTERNAL MODULE: ./out/report/markdown-words.js + 1 modules
var markdown_words = __nccwpck_require__(6843);
;// CONCATENATED MODULE: ./out/report/skipped-words.js
/** Why a job did not start, in words for people; the platform's own word where it is a new one. */
function skippedWords(status) {
    return words.get(status) ?? status.replace(/^skipped_/, '').replaceAll('_', ' ');
}
/** The platform's words. (dlthub-client 0.28) */
const words = new Map([
    ['skipped_fresh', 'what it waits for is not fresh'],
    ['skipped_upstream_pending', 'what it waits for runs first'],
    ['skipped_out_of_interval', 'outside of its interval'],
    ['skipped_concurrency_limit', 'it already runs as often as it may at once'],
    ['skipped_already_covered', 'an earlier run covers its interval'],
    ['skipped_paused', 'its schedule is paused'],
    ['skipped_trial_expired', 'the trial of the organization is over'],
    ['skipped_minutes_limit', 'the organization has used up its minutes'],
    ['skipped_org_concurrency_limit', 'the organization already runs as many jobs as it may at once'],
    ['skipped_workspace_archived', 'the workspace is archived'],
]);

// EXTERNAL MODULE: ./out/report/table.js
var table = __nccwpck_require__(9787);
;// CONCATENATED MODULE: ./out/github/trigger-report.js








/** `jobs.ingest.load, run 3`. */
function runTitle({ job, number }) {
    return `${job}, run ${number}`;
}
/** What became of a job, as a sentence without its full stop. What the platform says stands in it as it is. */
function outcomeOf(job) {
    switch (job.kind) {
        case 'started':
            return job.run === null ? `would start, by ${job.trigger}` : runInWords(job.run);
        case 'skipped':
            return `skipped: ${[skippedWords(job.status), ...job.reasons].join(': ')}`;
        case 'failed':
            return `not started: ${job.reason}`;
    }
}
function runInWords(run) {
    const time = run.seconds === null ? '' : ` after ${(0,duration/* formatDuration */.a3)(Math.round(run.seconds))}`;
    return run.status === 'pending' ? `started, by ${run.trigger}` : `${run.status}${time}`;
}
/** What makes the step fail: runs that failed, that never started, and that were not over in time. */
function triggerFaults({ watched, faults, jobs }) {
    const ofRuns = jobs.flatMap((job) => {
        if (job.kind === 'failed')
            return [(0,diagnostic/* diagnose */.h4)('RUN_NOT_STARTED', { job: job.job, reason: job.reason })];
        if (job.kind !== 'started' || job.run === null || !watched.includes(job.run.id))
            return [];
        return runFault(job.run);
    });
    return [...ofRuns, ...faults];
}
function runFault(run) {
    const { job, status, url } = run;
    const number = String(run.number);
    switch ((0,runner/* standing */.J)(run)) {
        case 'done':
            return [];
        case 'under way':
            return [(0,diagnostic/* diagnose */.h4)('RUN_STILL_GOING', { job, number, status })];
        case 'failed': {
            const after = run.seconds === null ? '' : ` after ${(0,duration/* formatDuration */.a3)(Math.round(run.seconds))}`;
            return [(0,diagnostic/* diagnose */.h4)('RUN_FAILED', { job, number, status, after, page: url === null ? '' : `, and on ${url}` })];
        }
    }
}
/** The output `runs`: what later steps ask for, and nothing that a job wrote. */
function runsOutput({ jobs }) {
    const runs = jobs.flatMap((job) => (job.kind === 'started' && job.run !== null ? [job.run] : []));
    return JSON.stringify(runs.map(({ id, job, number, status, trigger, url }) => ({ id, job, number, status, trigger, url })));
}
/** `3 jobs: 1 completed, 1 failed, 1 skipped`. */
function triggerInWords({ dryRun, jobs }) {
    const states = jobs.map((job) => {
        if (job.kind === 'started')
            return job.run?.status === 'pending' ? 'started' : (job.run?.status ?? 'to start');
        return job.kind === 'skipped' ? 'skipped' : 'not started';
    });
    const counts = [...new Set(states)].map((state) => `${states.filter((each) => each === state).length} ${state}`);
    return `${dryRun ? 'Dry run, nothing was started. ' : ''}${(0,duration/* plural */.LS)(jobs.length, 'job')}: ${counts.join(', ')}`;
}
/** For the summary of the step, of at most `budget` UTF-8 bytes. */
function triggerMarkdown(outcome, { budget }) {
    const title = `### ${(0,escape_markdown/* prose */.CS)(triggerInWords(outcome))}\n\n`;
    return `${title}${triggerTable(outcome, budget - (0,fit_lines/* byteSize */.m)(title))}`;
}
/** What became of each job, of at most `budget` UTF-8 bytes: jobs that do not fit are counted. */
function triggerTable({ jobs }, budget) {
    const head = '| Job | Run | Triggered by | What came of it |\n| --- | --- | --- | --- |\n';
    const more = (missing) => `\n… and ${(0,duration/* plural */.LS)(missing, 'job')} more (truncated)\n`;
    const rows = jobs.map(rowOf);
    const { kept, missing } = (0,fit_lines/* fitLines */.R)(rows, budget - (0,fit_lines/* byteSize */.m)(head) - (0,fit_lines/* byteSize */.m)(more(rows.length)));
    return `${head}${kept.map((row) => `${row}\n`).join('')}${missing === 0 ? '' : more(missing)}`;
}
function rowOf(job) {
    const run = job.kind === 'started' ? job.run : null;
    const page = run === null ? '' : run.url === null ? `${run.number}` : (0,escape_markdown/* link */.nf)(`${run.number}`, run.url);
    const trigger = job.kind === 'failed' ? '' : (0,markdown_words/* shownName */.HD)(job.trigger);
    return `| ${[(0,markdown_words/* shownName */.HD)(job.job), page, trigger, (0,escape_markdown/* prose */.CS)(outcomeOf(job))].join(' | ')} |`;
}
/** For the log. */
function triggerText(outcome) {
    const rows = outcome.jobs.map((job) => [job.job, outcomeOf(job)]);
    return `${triggerInWords(outcome)}\n${(0,table/* renderTable */.b)(['Job', 'What came of it'], rows)}`;
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openDoor)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact = __nccwpck_require__(1415);
// EXTERNAL MODULE: ./out/redact/is-telling.js
var is_telling = __nccwpck_require__(7538);
;// CONCATENATED MODULE: ./out/redact/secret-forms.js

/**
 * Every form in which text could carry a value: as it is, each of its lines, and all of those as base64, in URLs, in JSON,
 * in Python, in TOML and between quotes. Longest first, so that a part never leaves the rest of a whole readable.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        const pieces = [value, value.trim(), ...lines(value)].filter(is_telling/* isTelling */.c);
        for (const piece of pieces)
            for (const form of formsOf(piece))
                if ((0,is_telling/* isTelling */.c)(form))
                    forms.add(form);
    }
    return [...forms].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
/**
 * What stands between line breaks and other control characters, which every program escapes in its own way. Markup alone, such
 * as the brackets of a JSON document, tells nothing.
 */
function lines(value) {
    const all = value.split(/[\p{Cc}\u2028\u2029]+/u);
    return all.length < 2 ? [] : all.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]{3}/u.test(line));
}
function* formsOf(value) {
    yield value;
    yield* encoded(Buffer.from(value, 'utf8'));
    yield* inUrls(value);
    yield* quoted(value);
}
/** Base64 alone, and as it stands within the base64 of something longer that begins one or two bytes earlier. */
function* encoded(bytes) {
    yield bytes.toString('base64');
    yield bytes.toString('base64').replace(/=+$/, '');
    yield bytes.toString('base64url');
    for (const shift of [0, 1, 2]) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // Characters at either end mix in bits of the neighbours.
        const whole = text.slice(shift === 0 ? 0 : shift + 1, (bytes.length + shift) % 3 === 0 ? text.length : -1);
        if (whole.length < 6)
            continue;
        yield whole;
        yield whole.replaceAll('+', '-').replaceAll('/', '_');
    }
    if (bytes.length >= 4) {
        yield bytes.toString('hex');
        yield bytes.toString('hex').toUpperCase();
    }
}
function* inUrls(value) {
    const text = value.replace(/\p{Cs}/gu, '\ufffd');
    const component = encodeURIComponent(text);
    yield component;
    yield component.replaceAll('%20', '+');
    yield encodeURI(text);
    yield component.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    yield component.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function* quoted(value) {
    const inJson = JSON.stringify(value).slice(1, -1);
    yield inJson;
    yield inJson.replaceAll('/', '\\/');
    yield inJson.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    yield JSON.stringify(inJson).slice(1, -1);
    yield value.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    yield* inPython(value);
    yield inToml(value);
    yield value.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
    yield value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    yield value.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
/** As `repr` and `ascii` write it: between quotes that it does not hold, or with its own quotes escaped. */
function* inPython(value) {
    const escaped = value.replaceAll('\\', '\\\\').replace(/[\p{Cc}\u00a0\u00ad]/gu, controlInPython);
    const ascii = escaped.replace(/\P{ASCII}/gu, (character) => codeInPython(character.codePointAt(0) ?? 0));
    for (const text of [escaped, ascii]) {
        yield text;
        yield text.replaceAll("'", "\\'");
    }
}
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function controlInPython(control) {
    return named[control] ?? codeInPython(control.charCodeAt(0));
}
function codeInPython(code) {
    const [mark, width] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8];
    return `\\${mark}${code.toString(16).padStart(Number(width), '0')}`;
}
/** As a basic string with capital digits, which is how dlt's own writer puts control characters. */
function inToml(value) {
    return JSON.stringify(value)
        .slice(1, -1)
        .replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)
        .replaceAll('\x7f', '\\u007F');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

;// CONCATENATED MODULE: ./out/io/concealed.js


/** Knows nothing at first. */
function openConcealed() {
    const values = new Set();
    let known = null;
    return {
        conceal: (more) => {
            const before = values.size;
            for (const value of more)
                values.add(value);
            if (values.size > before)
                known = null;
        },
        redact: (text) => {
            known ??= (0,redact/* redactor */.$p)(secretForms(values));
            return known(text);
        },
    };
}

;// CONCATENATED MODULE: ./out/io/open-door.js



/** The world as it is. Progress goes nowhere until a surface takes it. */
function openDoor(process) {
    return {
        cwd: process.cwd(),
        env: { ...process.env },
        temporary: (0,external_node_os_namespaceObject.tmpdir)(),
        now: () => new Date().toISOString(),
        random: Math.random,
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        every: (milliseconds, work) => {
            const timer = setInterval(work, milliseconds).unref();
            return () => clearInterval(timer);
        },
        ...openConcealed(),
        progress: () => undefined,
    };
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ uniqueName),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** A name that nobody else has. */
const uniqueName = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
/** This process, where the system tells machines apart: on Linux, by its start and by the container. Null elsewhere. */
function thisProcess() {
    try {
        const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return { machine: `${start} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')}`, pid: process.pid };
    }
    catch {
        return null;
    }
}
/** Whether a process is known to have ended. False for one of another machine, of which nothing is known. */
function hasEnded({ machine, pid }) {
    if (machine !== thisProcess()?.machine)
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Tl: () => (/* binding */ writeTextFile),
/* harmony export */   wr: () => (/* binding */ appendTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The text of a file by its absolute path; null where it cannot be read. */
function readTextFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/** Writes a file with the folders it lies in. Throws the system's error. */
function writeTextFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}
/** Adds text at the end of a file, which is made where it is missing. Throws the system's error. */
function appendTextFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _code_point_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2896);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71);


/**
 * The one text of a value, for hashing: keys sorted by code point at every level, no whitespace, the
 * bytes that dlt's orjson writes with sorted keys.
 *
 * Total, where orjson is not: `findUnwritable` says what dlt would refuse to write. Such a value still
 * has a text of its own here, one that no writable value has.
 */
function canonicalJson(value) {
    return (0,_write_json_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v)(value, { indent: 0, keysOf: sortedKeys }, '');
}
const sortedKeys = (object) => Object.keys(object).toSorted(_code_point_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
/**
 * Orders text by code point, which is also the order of its UTF-8 bytes and Python's order of `str`.
 * JavaScript's own `<` compares UTF-16 units and puts `😀` before `U+FFFF`.
 */
function compareCodePoints(a, b) {
    const shared = Math.min(a.length, b.length);
    for (let at = 0; at < shared; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return aboveSurrogates(left) - aboveSurrogates(right);
    }
    return a.length - b.length;
}
/** Lifts a surrogate, half of a code point above U+FFFF, over every unit that is a code point of its own. */
function aboveSurrogates(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
const deepest = 1024;
const space = /[ \t\n\r]*/y;
const word = /true|false|null/y;
const numeral = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const plainText = /[ !#-[\]-\u{10ffff}]*/uy;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const loneSurrogate = /\p{Surrogate}/u;
/**
 * Reads a JSON document as dlt's orjson does: a number without point and exponent is a `bigint`, any
 * other a `number`; of equal keys the last one counts. An integer beyond 64 bits becomes a float.
 * Refuses what JSON forbids, text with half a surrogate pair, and nesting deeper than 1,024 levels.
 */
function parseJson(text) {
    const document = readValue(text, skipSpace(text, 0), 0);
    if (document.kind === 'fault')
        return invalid(text, document);
    const end = skipSpace(text, document.end);
    if (end < text.length)
        return invalid(text, fault(end, 'there is more text after the document'));
    return { kind: 'json', value: document.value };
}
function readValue(text, at, depth) {
    const first = text[at];
    if (first === undefined)
        return fault(at, 'the document ends where a value should be');
    if (first === '"')
        return readString(text, at);
    if (first === '[' || first === '{') {
        if (depth >= deepest)
            return fault(at, `the document is nested deeper than ${deepest} levels`);
        return first === '[' ? readList(text, at + 1, depth + 1) : readObject(text, at + 1, depth + 1);
    }
    const constant = matchAt(word, text, at)?.[0];
    if (constant !== undefined)
        return read(constant === 'null' ? null : constant === 'true', at + constant.length);
    return readNumber(text, at);
}
function readList(text, start, depth) {
    const items = [];
    let at = skipSpace(text, start);
    if (text[at] === ']')
        return read(items, at + 1);
    for (;;) {
        const item = readValue(text, at, depth);
        if (item.kind === 'fault')
            return item;
        items.push(item.value);
        at = skipSpace(text, item.end);
        if (text[at] === ']')
            return read(items, at + 1);
        if (text[at] !== ',')
            return fault(at, 'a list goes on with `,` or ends with `]`');
        at = skipSpace(text, at + 1);
    }
}
function readObject(text, start, depth) {
    const members = {};
    let at = skipSpace(text, start);
    if (text[at] === '}')
        return read(members, at + 1);
    for (;;) {
        if (text[at] !== '"')
            return fault(at, 'a key in double quotes should be here');
        const key = readString(text, at);
        if (key.kind === 'fault')
            return key;
        at = skipSpace(text, key.end);
        if (text[at] !== ':')
            return fault(at, 'a key is followed by `:`');
        const member = readValue(text, skipSpace(text, at + 1), depth);
        if (member.kind === 'fault')
            return member;
        // Assignment would take the key `__proto__` for the object's prototype.
        Object.defineProperty(members, key.value, {
            value: member.value,
            enumerable: true,
            writable: true,
            configurable: true,
        });
        at = skipSpace(text, member.end);
        if (text[at] === '}')
            return read(members, at + 1);
        if (text[at] !== ',')
            return fault(at, 'an object goes on with `,` or ends with `}`');
        at = skipSpace(text, at + 1);
    }
}
function readString(text, start) {
    let at = start + 1;
    for (;;) {
        at += matchAt(plainText, text, at)?.[0].length ?? 0;
        if (text[at] === '"')
            break;
        if (at >= text.length)
            return fault(at, 'the document ends inside a text');
        const escaped = matchAt(escapeSequence, text, at);
        if (escaped === null)
            return fault(at, text[at] === '\\' ? 'this is not an escape of JSON' : 'a control character must be escaped');
        at += escaped[0].length;
    }
    const literal = text.slice(start, at + 1);
    const value = JSON.parse(literal);
    // Half a pair as it is and half as an escape would make a whole one.
    const isBroken = loneSurrogate.test(literal) || loneSurrogate.test(value);
    return isBroken ? fault(start, 'the text holds half of a surrogate pair') : read(value, at + 1);
}
function readNumber(text, at) {
    const match = matchAt(numeral, text, at);
    if (match === null)
        return fault(at, 'a value should be here');
    const [literal, fraction, exponent] = match;
    const end = at + literal.length;
    if (/[0-9.eE]/.test(text[end] ?? ''))
        return fault(at, 'this is not a number of JSON');
    if (fraction === undefined && exponent === undefined) {
        const integer = BigInt(literal);
        return read(integer >= -(2n ** 63n) && integer < 2n ** 64n ? integer : Number(literal), end);
    }
    const float = Number(literal);
    return Number.isFinite(float) ? read(float, end) : fault(at, 'the number is too large for a float');
}
function invalid(text, { at, reason }) {
    const before = text.slice(0, at).split('\n');
    return { kind: 'invalid', reason, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const skipSpace = (text, at) => at + (matchAt(space, text, at)?.[0].length ?? 0);
const read = (value, end) => ({ kind: 'read', value, end });
const fault = (at, reason) => ({ kind: 'fault', reason, at });


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFloat),
/* harmony export */   t: () => (/* binding */ jsonFloat)
/* harmony export */ });
/** What `repr` and `str` print for a Python float: `7200.0`, `0.1`, `1e+16`, `1e-05`, `inf`. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    return shortest(value, -4, 2);
}
/** What orjson prints for a Python float: as Python, but `0.00001` and `1e-6`. JSON has no infinities: those are null. */
function jsonFloat(value) {
    return Number.isFinite(value) ? shortest(value, -5, 1) : 'null';
}
/**
 * The fewest digits that read back as the same float. Scientific from 1e16 upwards and below
 * `10 ** smallest`, with an exponent of at least `exponentWidth` digits; never without a point or an exponent.
 */
function shortest(value, smallest, exponentWidth) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    const digits = mantissa.replace('.', '');
    if (exponent >= 16 || exponent < smallest) {
        const magnitude = String(Math.abs(exponent)).padStart(exponentWidth, '0');
        return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${magnitude}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   U: () => (/* binding */ pythonRepr)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7534);

/** What Python's `repr` prints for a value read from JSON: `'it'`, `"it's"`, `None`, `True`, `7200.0`, `['a', 1]`, `{'a': None}`. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value === 'number')
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFloat */ .T)(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (isList(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    const members = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${pythonRepr(item)}`);
    return `{${members.join(', ')}}`;
}
/** What Python's `str` prints: a text as it is, anything else as `repr`. */
function pythonText(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
const unprintable = /[\p{C}\p{Z}]/u;
const named = new Map([
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = Array.from(text, (character) => {
        if (character === quote)
            return `\\${quote}`;
        if (character === ' ')
            return character;
        return named.get(character) ?? (unprintable.test(character) ? escaped(character.codePointAt(0) ?? 0) : character);
    });
    return `${quote}${body.join('')}${quote}`;
}
function escaped(codePoint) {
    const digits = codePoint.toString(16);
    if (codePoint <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return codePoint <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sha3Base64)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** SHA3-256 (FIPS 202) of bytes, or of the UTF-8 bytes of a text, in base64 with padding: 44 characters. dlt's content hash. */
function sha3Base64(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha3-256').update(content).digest('base64');
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7534);

/**
 * Writes JSON as dlt saves it, with keys in the order in which they were inserted: compact, or
 * indented by that many spaces. Floats keep their point (`7200.0`); infinities and nan are null.
 */
function writeJson(value, indent = 0) {
    return layOut(value, { indent, keysOf: Object.keys }, '');
}
/** Text that is not well-formed Unicode is written with escapes, so two different values never print alike. */
function layOut(value, layout, margin) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number')
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFloat */ .t)(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    const inner = margin + ' '.repeat(layout.indent);
    const colon = layout.indent > 0 ? ': ' : ':';
    if (isList(value))
        return enclose('[', ']', value.map((item) => layOut(item, layout, inner)), layout, margin);
    const members = layout
        .keysOf(value)
        .map((key) => `${JSON.stringify(key)}${colon}${layOut(value[key] ?? null, layout, inner)}`);
    return enclose('{', '}', members, layout, margin);
}
function enclose(open, close, parts, layout, margin) {
    if (parts.length === 0 || layout.indent === 0)
        return `${open}${parts.join(',')}${close}`;
    const inner = `\n${margin}${' '.repeat(layout.indent)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}\n${margin}${close}`;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 3027:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _github_open_action_door__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9494);
/* harmony import */ var _github_run_step__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(178);
/* harmony import */ var _io_open_door__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8841);




const door = (0,_github_open_action_door__WEBPACK_IMPORTED_MODULE_1__/* .openActionDoor */ .v)((0,_io_open_door__WEBPACK_IMPORTED_MODULE_3__/* .openDoor */ .f)(node_process__WEBPACK_IMPORTED_MODULE_0__), (text) => void node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(text));
node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_github_run_step__WEBPACK_IMPORTED_MODULE_2__/* .runStep */ .e)(door);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ printedInput)
/* harmony export */ });
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);

/** `str(value)`: dlt takes an item that is not a text for what Python prints of it. */
function printedInput(input) {
    switch (input.kind) {
        case 'none':
            return 'None';
        case 'text':
        case 'other':
            return input.text;
        case 'list':
            return `[${input.items.map(represented).join(', ')}]`;
        case 'tuple':
            return `(${input.items.map(represented).join(', ')}${input.items.length === 1 ? ',' : ''})`;
    }
}
const represented = (input) => input.kind === 'text' ? (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(input.text) : printedInput(input);


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ parseFreshness),
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   vP: () => (/* binding */ normalizeFreshnessConstraints)
/* harmony export */ });
/* unused harmony exports freshnessTypes, normalizeFreshness */
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _author_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2860);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8631);
/* harmony import */ var _job_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8923);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8911);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5422);






const freshnessTypes = ['job.is_matching_interval_fresh', 'job.is_fresh'];
/** Parses a stored constraint, `type:ref`. Of the reference only the prefix is checked. (dlt/_workspace/deployment/freshness.py) */
function parseFreshness(text) {
    const constraint = (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(text);
    const split = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .splitTrigger */ .zL)(text);
    if (split === null)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_FORM_INVALID', { constraint });
    const type = freshnessTypes.find((known) => known === split.type);
    if (type === undefined)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_TYPE_UNKNOWN', { constraint, type: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(split.type) });
    if (split.expr === '')
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_REF_EMPTY', { constraint });
    return split.expr.startsWith('jobs.')
        ? { kind: 'freshness', type, ref: split.expr }
        : (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_REF_INVALID', { constraint });
}
/** Brings one constraint as a user writes it into stored form: only its ends are stripped. */
function normalizeFreshness(text) {
    const constraint = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(text);
    const parsed = parseFreshness(constraint);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', constraint };
}
/** Brings the `freshness` argument of a decorator into stored form. Order is kept, and so are repetitions; nothing is flattened. */
function normalizeFreshnessConstraints(input) {
    switch (input.kind) {
        case 'none':
            return { constraints: [], diagnostics: [] };
        case 'other':
            return { constraints: [], diagnostics: [(0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_INPUT_INVALID', { value: input.text }).diagnostic] };
        case 'text':
            return collect([input]);
        case 'list':
        case 'tuple':
            return collect(input.items);
    }
}
function collect(items) {
    const normalized = items.map((item) => normalizeFreshness((0,_author_input_js__WEBPACK_IMPORTED_MODULE_1__/* .printedInput */ .j)(item)));
    return {
        constraints: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.constraint])),
        diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
    };
}
/** The creators `is_fresh(ref)` and `is_matching_interval_fresh(ref)`: the reference may lack `jobs.`. */
function freshnessOf(type, jobRef) {
    const resolved = (0,_job_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveJobRef */ .fw)(jobRef);
    return resolved.kind === 'invalid' ? resolved : { kind: 'normalized', constraint: `${type}:${resolved.ref}` };
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jobHash),
/* harmony export */   w: () => (/* binding */ manifestHash)
/* harmony export */ });
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2560);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7972);


/**
 * dlt's content hash of a manifest: SHA3-256 over its canonical JSON in base64, without the fields that say when
 * and as which version it was made. (dlt/_workspace/deployment/manifest.py)
 */
function manifestHash(manifest) {
    const { version, version_hash, previous_hashes, created_at, ...content } = manifest;
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_0__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content));
}
/** dlt's content hash of one job: the whole definition. */
function jobHash(job) {
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_0__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(job));
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4688);

function invalid(code, slots) {
    return { kind: 'invalid', diagnostic: (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(code, slots) };
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   JL: () => (/* binding */ dashboardJobRef),
/* harmony export */   VH: () => (/* binding */ makeJobRef),
/* harmony export */   Yf: () => (/* binding */ parseJobRef),
/* harmony export */   fw: () => (/* binding */ resolveJobRef)
/* harmony export */ });
/* unused harmony export jobLabel */
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8631);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8911);



/** The workspace dashboard, which a deployment gets unasked. */
const dashboardJobRef = 'jobs.workspace.dashboard';
const prefix = 'jobs.';
/** (dlt/_workspace/deployment/_job_ref.py) */
function makeJobRef(section, name) {
    return section === '' ? `${prefix}${name}` : `${prefix}${section}.${name}`;
}
/** Checks the prefix and the number of parts, nothing more: `jobs..b` passes. */
function parseJobRef(ref) {
    if (!ref.startsWith(prefix))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref), reason: "must start with 'jobs.'" });
    const parts = ref.slice(prefix.length).split('.');
    const [first = '', second] = parts;
    if (parts.length > 2)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref), reason: 'must be jobs.<name> or jobs.<section>.<name>' });
    return second === undefined
        ? { kind: 'job ref', section: '', name: first }
        : { kind: 'job ref', section: first, name: second };
}
/** The text after the last dot, of any text. */
function shortName(ref) {
    return ref.slice(ref.lastIndexOf('.') + 1);
}
/** A reference for people: the display name or the name, and in brackets the pipeline or the section. */
function jobLabel(ref, expose = {}, deliver = {}) {
    const parsed = parseJobRef(ref);
    const { section, name } = parsed.kind === 'invalid' ? { section: '', name: ref } : parsed;
    const label = expose.display_name || name;
    if (deliver.pipeline_name)
        return `${label} (${deliver.pipeline_name})`;
    return section === '' || section === name ? label : `${label} (${section})`;
}
/**
 * Resolves what a user wrote, `name`, `section.name` or `jobs.section.name`, to a whole reference.
 * With `known` references it must be one of them; a bare name needs them.
 */
function resolveJobRef(text, known = null) {
    const ref = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonStrip */ .pn)(text);
    if (ref === '')
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_EMPTY', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    if (ref.startsWith(prefix)) {
        const parsed = parseJobRef(ref);
        return parsed.kind === 'invalid' ? parsed : existing(ref, known);
    }
    const parts = ref.split('.');
    if (parts.length === 2)
        return existing(`${prefix}${ref}`, known);
    if (parts.length > 2)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_FORM_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    return known === null ? (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_BARE', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) }) : resolveName(ref, known);
}
function resolveName(name, known) {
    const matches = known.filter((ref) => shortName(ref) === name);
    const [match] = matches;
    if (match === undefined)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_NOT_FOUND', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(name) });
    if (matches.length > 1)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_AMBIGUOUS', { name: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(name), matches: matches.join(', ') });
    return { kind: 'resolved', ref: match };
}
function existing(ref, known) {
    if (known !== null && !known.includes(ref))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_NOT_FOUND', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    return { kind: 'resolved', ref };
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePeriod),
/* harmony export */   z: () => (/* binding */ normalizeTimeout)
/* harmony export */ });
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8631);
/* harmony import */ var _python_number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3432);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8911);




const secondsOf = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3600],
    ['d', 86400],
]);
const amount = /^\p{Nd}+(?:\.\p{Nd}+)?$/u;
/**
 * Seconds of a period: `5m`, `1.5h`, `30 s`, or any Python float literal. Null where it is neither.
 * May be negative, infinite or nan. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function parsePeriod(text) {
    const period = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonStrip */ .pn)(text);
    const unit = secondsOf.get(period.slice(-1));
    const number = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRightStrip */ .nU)(period.slice(0, -1));
    if (unit !== undefined && amount.test(number))
        return ((0,_python_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .G)(number) ?? Number.NaN) * unit;
    return (0,_python_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .G)(text);
}
/**
 * A timeout as the manifest stores it. A mapping stays as its author wrote it, unchecked; a period and
 * a number become a float of seconds. Invalid where dlt raises at decoration.
 */
function normalizeTimeout(value) {
    if (isMapping(value))
        return { kind: 'timeout', timeout: value };
    const seconds = typeof value === 'string' ? parsePeriod(value) : toFloat(value);
    return seconds === null
        ? (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('TIMEOUT_INVALID', { value: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(value) })
        : { kind: 'timeout', timeout: { timeout: seconds } };
}
/** `float(value)` of a number; an integer beyond the range of a float raises there and is null here. */
function toFloat(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'bigint')
        return null;
    const float = Number(value);
    return Number.isFinite(float) ? float : null;
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parsePythonFloat),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8911);

const digits = '[0-9](?:_?[0-9])*';
const literal = new RegExp(`^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`);
const special = /^([+-]?)(inf|infinity|nan)$/i;
const asciiSpaceAround = /^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g;
/** `float(text)`: what Python reads as a float, underscores, `inf`, `nan` and the digits of any script included; null where it raises. */
function parsePythonFloat(text) {
    const plain = toAscii(text).replace(asciiSpaceAround, '');
    const [, sign, name] = special.exec(plain) ?? [];
    if (name !== undefined)
        return name.toLowerCase() === 'nan' ? Number.NaN : sign === '-' ? -Infinity : Infinity;
    return literal.test(plain) ? Number(plain.replaceAll('_', '')) : null;
}
/** Python turns decimal digits and white space outside ASCII into their ASCII counterparts before it reads a number. */
function toAscii(text) {
    return text.replace(/\P{ASCII}/gu, (character) => {
        if ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(character))
            return ' ';
        return isDecimal(character) ? String(decimalValue(character.codePointAt(0) ?? 0)) : character;
    });
}
/** Decimal digits come in runs of ten from zero to nine, so a digit's value is its distance from the start of its run. */
function decimalValue(codePoint) {
    let start = codePoint;
    while (isDecimal(String.fromCodePoint(start - 1)))
        start--;
    return (codePoint - start) % 10;
}
const isDecimal = (character) => /^\p{Nd}$/u.test(character);


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ pythonLeftStrip),
/* harmony export */   nU: () => (/* binding */ pythonRightStrip),
/* harmony export */   pn: () => (/* binding */ pythonStrip),
/* harmony export */   tX: () => (/* binding */ isPythonSpace)
/* harmony export */ });
/**
 * Code points that Python's `str.isspace` and `\s` hold for white space. JavaScript's `trim` leaves
 * U+001C to U+001F and U+0085 and takes U+FEFF; Python does the reverse.
 */
const spaces = new Set([
    ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680],
    ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
    ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
]);
function isPythonSpace(character) {
    return spaces.has(character.charCodeAt(0));
}
/** `str.strip()`: without the white space at both ends. */
function pythonStrip(text) {
    return pythonRightStrip(pythonLeftStrip(text));
}
/** `str.lstrip()`: without the white space at the start. */
function pythonLeftStrip(text) {
    let start = 0;
    while (start < text.length && isPythonSpace(text.charAt(start)))
        start++;
    return text.slice(start);
}
/** `str.rstrip()`: without the white space at the end. */
function pythonRightStrip(text) {
    let end = text.length;
    while (end > 0 && isPythonSpace(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y4: () => (/* binding */ firstInstant),
  r4: () => (/* binding */ formatInstant),
  B9: () => (/* binding */ instantOf),
  EH: () => (/* binding */ parseTimestamp),
  Rz: () => (/* binding */ pastInstants),
  R0: () => (/* binding */ unixTimestamp)
});

// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __nccwpck_require__(1207);
;// CONCATENATED MODULE: ./out/manifest/civil-time.js

/** Whether Python's `datetime` would hold it: years 1 to 9999, no hour 24, no leap second, less than a day from UTC. */
function isCivilTime({ year, month, day, hour, minute, second, offset }) {
    if (year < 1 || year > 9999 || month < 1 || month > 12)
        return false;
    if (day < 1 || day > (0,calendar/* daysInMonth */.L3)(year, month))
        return false;
    return hour < 24 && minute < 60 && second < 60 && Math.abs(offset ?? 0) < 86_400;
}

// EXTERNAL MODULE: ./out/manifest/python-number.js
var python_number = __nccwpck_require__(3432);
;// CONCATENATED MODULE: ./out/manifest/common-time.js


const date = String.raw `(?<year>\p{Nd}{4})(?:[/:]?(?<month>\p{Nd}{2})[/:]?(?<day>\p{Nd}{2}))?`;
const time = String.raw `(?<hour>\p{Nd}{1,2}):(?<minute>\p{Nd}{1,2})(?::(?<second>\p{Nd}{1,2}))?(?:[.|,](?<fraction>\p{Nd}{1,9}))?`;
const commonForm = new RegExp(`^${date}(?: ?${time})?$`, 'u');
/**
 * Reads the dates that pendulum falls back to: `2026`, `2026/03/15`, `2026/03/15 8:05:00.5`, with the digits of
 * any script. A time alone is no date. (pendulum/parsing/__init__.py)
 */
function parseCommonTime(text) {
    const groups = commonForm.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const numberOf = (name, missing) => groups[name] === undefined ? missing : Number((0,python_number/* toAscii */.V)(groups[name]));
    const civil = {
        year: numberOf('year', 0),
        month: numberOf('month', 1),
        day: numberOf('day', 1),
        hour: numberOf('hour', 0),
        minute: numberOf('minute', 0),
        second: numberOf('second', 0),
        micro: Number((0,python_number/* toAscii */.V)(groups['fraction'] ?? '')
            .slice(0, 6)
            .padEnd(6, '0')),
        offset: null,
    };
    return isCivilTime(civil) ? civil : null;
}

;// CONCATENATED MODULE: ./out/manifest/iso-time.js


const extendedDate = String.raw `(?<year>\d{4})-(?:W(?<week>\d{2})(?:-(?<weekday>\d))?|(?<ordinal>\d{3})|(?<month>\d{2})(?:-(?<day>\d{2}))?)`;
const basicDate = String.raw `(?<year>\d{4})(?:W(?<week>\d{2})(?<weekday>\d)?|(?<ordinal>\d{3})|(?<month>\d{2})(?<day>\d{2}))`;
const fraction = String.raw `(?:[.,](?<fraction>\d+))?`;
const extendedTime = String.raw `(?::(?<minute>\d{2})(?::(?<second>\d{2})${fraction})?)?`;
const basicTime = String.raw `(?:(?<minute>\d{2})(?:(?<second>\d{2})${fraction})?)?`;
const offset = String.raw `(?<utc>Z)|(?<sign>[+-])(?<offsetHour>\d{2}):?(?<offsetMinute>\d{2})?`;
const withTime = (date, time) => new RegExp(`^${date}(?:[T ](?<hour>\\d{2})${time}(?:${offset})?)?$`);
/** A basic date goes with an extended time as long as that has no seconds: pendulum looks at the two only there. */
const iso_time_forms = [
    withTime(extendedDate, extendedTime),
    withTime(basicDate, basicTime),
    withTime(basicDate, String.raw `:(?<minute>\d{2})`),
];
/**
 * Reads an ISO 8601 date or date and time as pendulum does: calendar, week and ordinal dates, extended or basic,
 * `T` or a space between date and time, decimals of a second cut to six. Null for anything else.
 * (rust/src/parsing.rs of pendulum)
 */
function parseIsoTime(text) {
    for (const form of iso_time_forms) {
        const groups = form.exec(text)?.groups;
        if (groups !== undefined)
            return fromGroups(groups);
    }
    return null;
}
function fromGroups(groups) {
    const date = dateOf(groups);
    if (date === null)
        return null;
    const civil = {
        ...date,
        hour: Number(groups['hour'] ?? 0),
        minute: Number(groups['minute'] ?? 0),
        second: Number(groups['second'] ?? 0),
        micro: Number((groups['fraction'] ?? '').slice(0, 6).padEnd(6, '0')),
        offset: offsetOf(groups),
    };
    return isCivilTime(civil) ? civil : null;
}
function dateOf({ year, month, day, week, weekday, ordinal }) {
    const yearNumber = Number(year);
    if (week !== undefined)
        return weekDate(yearNumber, Number(week), Number(weekday ?? 1));
    if (ordinal !== undefined)
        return ordinalDate(yearNumber, Number(ordinal));
    return { year: yearNumber, month: Number(month), day: Number(day ?? 1) };
}
function ordinalDate(year, ordinal) {
    const date = (0,calendar/* calendarDay */.$6)((0,calendar/* dayNumber */.U$)({ year, month: 1, day: 1 }) + ordinal - 1);
    return date.year === year ? date : null;
}
/** Week 0 and weekday 0 count backwards from week 1, as they do in pendulum. */
function weekDate(year, week, weekday) {
    if (weekday > 7 || week > weeksInYear(year))
        return null;
    return (0,calendar/* calendarDay */.$6)(mondayOfFirstWeek(year) + (week - 1) * 7 + weekday - 1);
}
function weeksInYear(year) {
    return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / 7;
}
/** The first week is the one with January 4th in it; day 0, 1970-01-01, was a Thursday. */
function mondayOfFirstWeek(year) {
    const fourth = (0,calendar/* dayNumber */.U$)({ year, month: 1, day: 4 });
    return fourth - ((((fourth + 3) % 7) + 7) % 7);
}
function offsetOf({ utc, sign, offsetHour, offsetMinute }) {
    if (utc !== undefined)
        return 0;
    if (sign === undefined)
        return null;
    const seconds = Number(offsetHour) * 3600 + Number(offsetMinute ?? 0) * 60;
    return sign === '-' ? -seconds : seconds;
}

;// CONCATENATED MODULE: ./out/manifest/timestamp.js




/** What Python's calendar holds, the years 1 to 9999: the first moment of it and the first after it. */
const firstInstant = BigInt((0,calendar/* dayNumber */.U$)({ year: 1, month: 1, day: 1 })) * 86400000000n;
const pastInstants = BigInt((0,calendar/* dayNumber */.U$)({ year: 10_000, month: 1, day: 1 })) * 86400000000n;
/**
 * Reads a timestamp as dlt does through pendulum (dlt/common/time.py): ISO 8601, then `2026/03/15 08:00`,
 * then any Python float as seconds since 1970. Null for what it refuses: times without a date, durations,
 * dates that do not exist, and moments outside the years 1 to 9999.
 */
function parseTimestamp(text) {
    const civil = parseIsoTime(text) ?? parseCommonTime(text);
    if (civil !== null)
        return inRange(fromCivil(civil));
    const seconds = (0,python_number/* parsePythonFloat */.G)(text);
    return seconds === null ? null : unixTimestamp(seconds);
}
/** Seconds since 1970 as Python's `datetime.fromtimestamp` reads them: to the nearest microsecond, half to even. */
function unixTimestamp(seconds) {
    if (!Number.isFinite(seconds))
        return null;
    const whole = Math.trunc(seconds);
    const micros = roundHalfToEven((seconds - whole) * 1e6);
    return inRange({ wall: BigInt(whole) * 1000000n + BigInt(micros), offset: 0 });
}
/** Microseconds since 1970-01-01T00:00Z. A timestamp without an offset is UTC. */
function instantOf({ wall, offset }) {
    return wall - BigInt(offset ?? 0) * 1000000n;
}
/** Python's `isoformat` of a moment in UTC: `2026-03-15T08:00:00+00:00`, with six decimals where they are not zero. */
function formatInstant(instant) {
    const micro = ((instant % 1000000n) + 1000000n) % 1000000n;
    const seconds = Number((instant - micro) / 1000000n);
    const days = Math.floor(seconds / 86_400);
    const { year, month, day } = (0,calendar/* calendarDay */.$6)(days);
    const time = seconds - days * 86_400;
    const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    const clock = `${padded(Math.floor(time / 3600), 2)}:${padded(Math.floor(time / 60) % 60, 2)}:${padded(time % 60, 2)}`;
    return `${date}T${clock}${micro === 0n ? '' : `.${String(micro).padStart(6, '0')}`}+00:00`;
}
function fromCivil({ year, month, day, hour, minute, second, micro, offset }) {
    const seconds = (0,calendar/* dayNumber */.U$)({ year, month, day }) * 86_400 + hour * 3600 + minute * 60 + second;
    return { wall: BigInt(seconds) * 1000000n + BigInt(micro), offset };
}
function inRange(timestamp) {
    const instant = instantOf(timestamp);
    return instant >= firstInstant && instant < pastInstants ? timestamp : null;
}
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const excess = value - below;
    if (excess !== 0.5)
        return Math.round(value);
    return below % 2 === 0 ? below : below + 1;
}
const padded = (value, width) => String(value).padStart(width, '0');


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $s: () => (/* binding */ isTriggerType),
  YK: () => (/* binding */ parseExpression),
  uc: () => (/* binding */ parseTrigger),
  zL: () => (/* binding */ splitTrigger)
});

// UNUSED EXPORTS: triggerTypes

;// CONCATENATED MODULE: ./out/cron/field.js
const numbered = (names, first) => new Map(names.split(' ').map((name, index) => [name, index + first]));
const nameless = new Map();
const minute = { name: 'minute', min: 0, max: 59, names: nameless };
const hour = { name: 'hour', min: 0, max: 23, names: nameless };
const dayOfMonth = { name: 'day of the month', min: 1, max: 31, names: nameless };
const month = {
    name: 'month',
    min: 1,
    max: 12,
    names: numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
};
const dayOfWeek = {
    name: 'day of the week',
    min: 0,
    max: 6,
    names: numbered('sun mon tue wed thu fri sat', 0),
};
const second = { name: 'second', min: 0, max: 59, names: nameless };
const year = { name: 'year', min: 1970, max: 2099, names: nameless };
/** Reads a whole column; null where an item of it cannot be read. */
function expandField(text, field) {
    const values = new Set();
    let any = false;
    for (const item of text.split(',')) {
        if (item === '*') {
            any = true;
            continue;
        }
        const expanded = expandItem(item, field);
        if (expanded === null)
            return null;
        for (const value of expanded)
            values.add(value);
    }
    return { any, values: ascending(values) };
}
/** Reads `a`, `a-b`, `a-b/n`, `a/n` or `*` with a step; null where it is none of them or leaves the column's bounds. */
function expandItem(item, field) {
    const shape = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(item);
    if (shape === null)
        return null;
    const [, start = '', end, stepText] = shape;
    const step = stepText === undefined ? 1 : Number(stepText);
    if (step === 0)
        return null;
    if (start === '*')
        return end === undefined && stepText !== undefined ? steps(field.min, field.max, step) : null;
    const low = numberOf(start, field);
    if (low === null || low > field.max)
        return null;
    if (end === undefined && (stepText === undefined || low === field.max))
        return low < field.min ? null : [low];
    const high = end === undefined ? field.max : numberOf(end, field);
    if (high === null || high > field.max)
        return null;
    const values = span(low, high, step, field);
    return values.some((value) => value < field.min) ? null : values;
}
function ascending(values) {
    return [...values].toSorted((a, b) => a - b);
}
/** Equal ends are the whole column, and an end before the start wraps around. */
function span(low, high, step, field) {
    if (low === high)
        return steps(field.min, field.max, step);
    if (low < high)
        return steps(low, high, step);
    const upper = steps(low, field.max, step);
    const overshoot = step - (field.max - (upper.at(-1) ?? field.max));
    // The step does not carry over the wrap evenly: croniter restarts one late unless it lands on the first value.
    return [...upper, ...steps(overshoot === 1 ? field.min : field.min + overshoot, high, step)];
}
function steps(low, high, step) {
    const values = [];
    for (let value = low; value <= high; value += step)
        values.push(value);
    return values;
}
function numberOf(text, field) {
    const value = /^\d+$/.test(text) ? Number(text) : (field.names.get(text) ?? null);
    return field === dayOfWeek && value === 7 ? 0 : value;
}

;// CONCATENATED MODULE: ./out/cron/day-fields.js

/** Reads the day-of-month column; null where it cannot. `other` is the text of the day-of-week column. */
function expandDaysOfMonth(text, other) {
    const nearest = /^(?:(\d+)w|w(\d+))$/.exec(text);
    if (nearest !== null) {
        const day = Number(nearest[1] ?? nearest[2]);
        if (day < 1 || day > 31)
            return null;
        return { restricted: true, days: [day], last: false, nearestWeekday: day };
    }
    const items = text.split(',');
    const plain = items.filter((item) => item !== 'l').map((item) => item.replace(/-l(?=$|\/)/, '-31'));
    const last = plain.length < items.length;
    const expanded = plain.length === 0 ? { any: false, values: [] } : expandField(plain.join(','), dayOfMonth);
    if (expanded === null)
        return null;
    const { any, values } = expanded;
    const restricted = !any && !meansAll(values.length + (last ? 1 : 0), 31, other);
    return { restricted, days: values, last, nearestWeekday: null };
}
/** Reads the day-of-week column; null where it cannot. `other` is the text of the day-of-month column. */
function expandDaysOfWeek(text, other) {
    const items = text.split(',');
    const read = items.filter((item) => item !== '*').map(readDaysOfWeek);
    const days = new Set();
    const nths = [];
    for (const item of read) {
        if (item === null)
            return null;
        for (const weekday of item.days) {
            days.add(weekday);
            if (item.nth !== null)
                nths.push({ weekday, nth: item.nth });
        }
    }
    const any = read.length < items.length;
    const size = days.size + (any ? 1 : 0);
    const isMixed = nths.length > 0 && [...days].some((day) => !nths.some(({ weekday }) => weekday === day));
    // As in croniter, `#` and `L` do not mix with plain days, unless together they are the whole week.
    if (isMixed && size !== 7)
        return null;
    return { restricted: !any && !meansAll(size, 7, other), days: ascending(days), nths };
}
/** Reads `5`, `1-5`, `5#3`, `mon-fri#1` or `L5`. */
function readDaysOfWeek(item) {
    const [, ranked, rank, last] = /^(?:(\w+|[a-z]{3}-[a-z]{3})#(\d+)|l(\d+))$/.exec(item) ?? [];
    const days = expandItem(ranked ?? last ?? item, dayOfWeek);
    if (days === null)
        return null;
    if (last !== undefined)
        return { days, nth: 'last' };
    if (rank === undefined)
        return { days, nth: null };
    const nth = Number(rank);
    return nth >= 1 && nth <= 5 ? { days, nth } : null;
}
// A list of all days restricts nothing, but only where the other column has a star: without one, both columns count.
function meansAll(size, all, other) {
    return size === all && other.includes('*');
}

;// CONCATENATED MODULE: ./out/cron/random-field.js

/** Whether a whole column is a valid random one: `R`, `R/15`, `R(0-29)` or `R(0-29)/10`. */
function isRandom(column, field) {
    const shape = /^r(?:\((\d+)-(\d+)\))?(?:\/(\d+))?$/.exec(column);
    if (shape === null)
        return false;
    const [, begin, end, step] = shape;
    if (step !== undefined && Number(step) === 0)
        return false;
    if (begin === undefined || end === undefined)
        return true;
    return Number(begin) < Number(end) && isWithin(Number(begin), field) && isWithin(Number(end), field);
}
function isWithin(bound, field) {
    return bound >= field.min && (bound <= field.max || (field === dayOfWeek && bound === 7));
}

;// CONCATENATED MODULE: ./out/cron/cron.js



const aliases = new Map([
    ['@midnight', '0 0 * * *'],
    ['@hourly', '0 * * * *'],
    ['@daily', '0 0 * * *'],
    ['@weekly', '0 0 * * 0'],
    ['@monthly', '0 0 1 * *'],
    ['@yearly', '0 0 1 1 *'],
    ['@annually', '0 0 1 1 *'],
]);
/**
 * Reads a cron expression as croniter 7 does: minute, hour, day of the month, month, day of the week,
 * then second and year. Case does not matter, and any ASCII white space separates.
 */
function parseCron(text) {
    const lower = text.toLowerCase();
    const columns = (aliases.get(lower) ?? lower).match(/[^ \t\n\r\f\v]+/g) ?? [];
    const expanded = expandColumns(columns);
    if (typeof expanded === 'string')
        return { kind: 'invalid', text, reason: expanded };
    // In a valid expression an `r` that is not part of a name can only be a random column.
    return columns.some((column) => /^r\b/.test(column)) ? { kind: 'random', text } : { kind: 'cron', text, ...expanded };
}
/** Whether croniter accepts the expression. Random ones and impossible dates are accepted. */
function isValidCron(text) {
    return parseCron(text).kind !== 'invalid';
}
const fields = [minute, hour, dayOfMonth, month, dayOfWeek, second, year];
/** Expands the columns, or says in words what is wrong with the first that cannot be. */
function expandColumns(columns) {
    if (columns.length < 5 || columns.length > 7)
        return `5, 6 or 7 columns are needed, ${columns.length} are given`;
    const [m = '', h = '', dom = '', mon = '', dow = '', s = '0', y = '*'] = columns.map(plainText);
    const minutes = expandField(m, minute);
    const hours = expandField(h, hour);
    const daysOfMonth = expandDaysOfMonth(dom, dow);
    const months = expandField(mon, month);
    const daysOfWeek = expandDaysOfWeek(dow, dom);
    const seconds = expandField(s, second);
    const years = expandField(y, year);
    if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek || !seconds || !years) {
        const wrong = [minutes, hours, daysOfMonth, months, daysOfWeek, seconds, years].indexOf(null);
        return `\`${columns[wrong]}\` is not a valid ${fields[wrong]?.name}`;
    }
    return {
        seconds: valuesOf(seconds, second),
        minutes: valuesOf(minutes, minute),
        hours: valuesOf(hours, hour),
        daysOfMonth,
        months: valuesOf(months, month),
        daysOfWeek,
        years: years.any || years.values.length === year.max - year.min + 1 ? null : years.values,
    };
}
// A valid `R` stands for some value of its column and a `?` for a star; wrong ones stay and are refused with the rest.
function plainText(column, index) {
    const field = fields[index];
    const isStar = column === '?' && (field === dayOfMonth || field === dayOfWeek);
    return isStar || (field !== undefined && isRandom(column, field)) ? '*' : column;
}
function valuesOf({ any, values }, field) {
    return any ? steps(field.min, field.max, 1) : values;
}

// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __nccwpck_require__(4121);
// EXTERNAL MODULE: ./out/manifest/invalid.js
var invalid = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./out/manifest/http-trigger.js


/**
 * Reads the expression of an `http:` trigger, `[port][/path]`, as dlt does by reading it as the end of a URL: so
 * tabs and newlines vanish, `?` and `#` end the path, and what stands before an `@` is not the port.
 * An address in square brackets is refused; Python 3.11 lets some through. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function parseHttpTrigger(expr) {
    const trigger = (0,python_repr/* pythonRepr */.U)(`http:${expr}`);
    if (expr.startsWith('//') || expr.startsWith('http'))
        return (0,invalid/* invalid */.G)('HTTP_URL', { trigger });
    const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(expr.replace(/[\t\r\n]/g, '')) ?? [];
    if (expr === '' || expr.startsWith('/'))
        return { kind: 'http', port: null, path: withoutParameters(path) };
    if (/[[\]]/.test(authority) || hidesDelimiter(authority)) {
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: `${(0,python_repr/* pythonRepr */.U)(authority)} is not a port` });
    }
    const port = portOf(authority);
    if (port === '')
        return (0,invalid/* invalid */.G)('HTTP_FORM_INVALID', { trigger });
    if (!/^[0-9]+$/.test(port))
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: `${(0,python_repr/* pythonRepr */.U)(port)} is not a number` });
    if (Number(port) > 65_535)
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: 'it is out of range 0-65535' });
    if (Number(port) === 0)
        return (0,invalid/* invalid */.G)('HTTP_PORT_OUT_OF_RANGE', { trigger, port: '0' });
    return { kind: 'http', port: Number(port), path: withoutParameters(path) };
}
/** `authority` stands where a URL has `localhost:` before it, so it is all port unless an `@` starts another host. */
function portOf(authority) {
    const at = authority.lastIndexOf('@');
    if (at < 0)
        return authority;
    const [, ...port] = authority.slice(at + 1).split(':');
    return port.join(':');
}
/** Python takes `;parameters` off the last segment of a path. */
function withoutParameters(path) {
    const parameters = path.indexOf(';', path.lastIndexOf('/'));
    return parameters < 0 ? path : path.slice(0, parameters);
}
/** Python refuses characters whose compatibility form is a delimiter of URLs, such as `℀`. */
function hidesDelimiter(authority) {
    const others = authority.replace(/[@:#?]/g, '');
    return /[/?#@:]/.test(others.normalize('NFKC'));
}

// EXTERNAL MODULE: ./out/manifest/period.js
var period = __nccwpck_require__(9971);
// EXTERNAL MODULE: ./out/manifest/timestamp.js + 3 modules
var manifest_timestamp = __nccwpck_require__(9326);
;// CONCATENATED MODULE: ./out/manifest/trigger.js






const triggerTypes = [
    'schedule',
    'every',
    'once',
    'http',
    'deployment',
    'webhook',
    'tag',
    'manual',
    'job.success',
    'job.fail',
    'pipeline_name',
];
function isTriggerType(text) {
    return triggerTypes.some((type) => type === text);
}
/** The text before the first colon and the text after it; null where there is no colon. */
function splitTrigger(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? null : { type: text.slice(0, colon), expr: text.slice(colon + 1) };
}
/** Parses a stored trigger, `type:expr`. Types are case-sensitive. (dlt/_workspace/deployment/_trigger_helpers.py) */
function parseTrigger(text) {
    const split = splitTrigger(text);
    if (split === null)
        return (0,invalid/* invalid */.G)('TRIGGER_FORM_INVALID', { trigger: (0,python_repr/* pythonRepr */.U)(text) });
    const { type, expr } = split;
    if (!isTriggerType(type))
        return (0,invalid/* invalid */.G)('TRIGGER_TYPE_UNKNOWN', { trigger: (0,python_repr/* pythonRepr */.U)(text), type: (0,python_repr/* pythonRepr */.U)(type) });
    return parseExpression(type, expr);
}
/** Parses the expression of a trigger whose type is known. */
function parseExpression(type, expr) {
    const trigger = (0,python_repr/* pythonRepr */.U)(`${type}:${expr}`);
    switch (type) {
        case 'schedule':
            return parseSchedule(expr, trigger);
        case 'every':
            return parseEvery(expr, trigger);
        case 'once':
            return parseOnce(expr, trigger);
        case 'http':
            return parseHttpTrigger(expr);
        case 'deployment':
        case 'webhook':
        case 'manual':
            return { kind: type, expr: expr === '' ? null : expr };
        case 'tag':
            return expr === '' ? (0,invalid/* invalid */.G)('TAG_EMPTY', { trigger }) : { kind: type, name: expr };
        case 'pipeline_name':
            return expr === '' ? (0,invalid/* invalid */.G)('PIPELINE_NAME_EMPTY', { trigger }) : { kind: type, name: expr };
        case 'job.success':
        case 'job.fail':
            if (expr === '')
                return (0,invalid/* invalid */.G)('JOB_EVENT_EMPTY', { trigger });
            return expr.startsWith('jobs.') ? { kind: type, ref: expr } : (0,invalid/* invalid */.G)('JOB_EVENT_REF_INVALID', { trigger });
    }
}
function parseSchedule(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('SCHEDULE_EMPTY', { trigger });
    const cron = parseCron(expr);
    return cron.kind === 'invalid'
        ? (0,invalid/* invalid */.G)('SCHEDULE_INVALID', { trigger, reason: cron.reason })
        : { kind: 'schedule', cron };
}
function parseEvery(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('EVERY_EMPTY', { trigger });
    const seconds = (0,period/* parsePeriod */.D)(expr);
    if (seconds === null)
        return (0,invalid/* invalid */.G)('EVERY_INVALID', { trigger });
    if (seconds <= 0)
        return (0,invalid/* invalid */.G)('EVERY_NOT_POSITIVE', { trigger });
    return seconds < 60 ? (0,invalid/* invalid */.G)('EVERY_TOO_SHORT', { trigger }) : { kind: 'every', seconds };
}
function parseOnce(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('ONCE_EMPTY', { trigger });
    const timestamp = (0,manifest_timestamp/* parseTimestamp */.EH)(expr);
    return timestamp === null ? (0,invalid/* invalid */.G)('ONCE_INVALID', { trigger }) : { kind: 'once', at: (0,manifest_timestamp/* instantOf */.B9)(timestamp) };
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* unused harmony export runStatuses */
/** Where a run can be: the first four are under way, the others final. (dlthub-client 0.28) */
const runStatuses = {
    pending: 'under way',
    starting: 'under way',
    running: 'under way',
    cancelling: 'under way',
    completed: 'done',
    skipped: 'done',
    failed: 'failed',
    cancelled: 'failed',
};
/** How a run stands. One that ended with a word that is not known did not provably succeed. */
function standing({ status, finished }) {
    if (Object.hasOwn(runStatuses, status))
        return runStatuses[status];
    return finished === null ? 'under way' : 'failed';
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ changeDigests),
/* harmony export */   aF: () => (/* binding */ differingKinds),
/* harmony export */   rJ: () => (/* binding */ differingNames),
/* harmony export */   xO: () => (/* binding */ changeDigestsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3339);
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2560);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2896);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7972);




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


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configurationChange),
/* harmony export */   j: () => (/* binding */ anySecret)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2896);

/** The name under which a profile's secrets stand as one: their fingerprint tells that they differ, not which. */
const anySecret = '*';
/**
 * What a deploy does to the configuration, key by key. `deployed` is null before the first one.
 *
 * Plain settings show their values. Of secrets only names are known on either side, and one fingerprint a profile:
 * where the names agree and the fingerprints do not, the change stands once, under `*`. Where the declared side could
 * not see any secrets, they are not compared, and their absence is no change. A profile whose deployed content cannot be
 * read back is one change of whatever is in it, under `*` as well.
 */
function configurationChange(deployed, declared, secretsKnown) {
    const before = byProfile(deployed);
    const after = byProfile(declared);
    const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
    const profiles = names.flatMap((profile) => {
        const was = before.get(profile);
        const is = after.get(profile);
        if (was?.unread === true)
            return [{ profile, keys: [{ key: anySecret, kind: 'config', change: 'changed' }] }];
        const settings = settingChanges(was?.settings ?? [], is?.settings ?? []);
        const keys = secretsKnown ? [...settings, ...secretChanges(was, is)] : [...settings];
        return keys.length === 0 ? [] : [{ profile, keys }];
    });
    return {
        status: statusOf(deployed, declared, profiles, secretsKnown),
        content_hash: declared.contentHash,
        profiles: [...profiles],
    };
}
function statusOf(deployed, declared, profiles, secretsKnown) {
    if (deployed === null)
        return 'new';
    if (!secretsKnown)
        return profiles.length === 0 ? 'not compared' : 'changed';
    return deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed';
}
function settingChanges(before, after) {
    const old = new Map(before.map(({ key, value }) => [key, value]));
    const now = new Map(after.map(({ key, value }) => [key, value]));
    return union(old.keys(), now.keys()).flatMap((key) => {
        const was = old.get(key);
        const is = now.get(key);
        if (was === is)
            return [];
        const values = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
        const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
        return [{ key, kind: 'config', change, ...values }];
    });
}
function secretChanges(before, after) {
    const old = new Set(before?.secrets ?? []);
    const now = new Set(after?.secrets ?? []);
    const named = union(old, now).flatMap((key) => {
        if (old.has(key) === now.has(key))
            return [];
        return [{ key, kind: 'secret', change: now.has(key) ? 'added' : 'removed' }];
    });
    const sameNames = named.length === 0 && now.size > 0;
    const moved = sameNames && before?.fingerprint !== after?.fingerprint;
    return moved ? [{ key: anySecret, kind: 'secret', change: 'changed' }] : named;
}
function union(a, b) {
    return [...new Set([...a, ...b])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}
function byProfile(configuration) {
    return new Map((configuration?.profiles ?? []).map((profile) => [profile.profile, profile]));
}


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ changesAnything),
  M: () => (/* binding */ drawPlan)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(4688);
// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __nccwpck_require__(2560);
// EXTERNAL MODULE: ./out/json/sha3.js
var sha3 = __nccwpck_require__(7972);
// EXTERNAL MODULE: ./out/manifest/hash.js
var hash = __nccwpck_require__(3866);
// EXTERNAL MODULE: ./out/reconcile/configuration-change.js
var configuration_change = __nccwpck_require__(5690);
;// CONCATENATED MODULE: ./out/reconcile/deployment-change.js
/** More jobs than anybody reads of one by one. */
const mostJobs = 100;
/**
 * What a deploy does to the code package, file by file. `deployed` is null before the first deployment; `code` are the jobs
 * behind each file, by its path.
 */
function deploymentChange(deployed, declared, code = new Map()) {
    const before = byPath(deployed?.entries ?? []);
    const after = byPath(declared.entries);
    const status = deployed === null ? 'new' : deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed';
    return {
        status,
        content_hash: declared.contentHash,
        added: withJobs(declared.entries.filter((entry) => !before.has(entry.path)).map((entry) => fileChange(undefined, entry)), code),
        updated: withJobs(declared.entries.flatMap((entry) => updated(before.get(entry.path), entry)), code),
        deleted: [...before.values()]
            .filter((entry) => !after.has(entry.path))
            .map((entry) => fileChange(entry, undefined)),
    };
}
function withJobs(files, code) {
    return files.map((file) => {
        const jobs = code.get(file.path) ?? [];
        return jobs.length === 0 ? file : { ...file, jobs: jobs.slice(0, mostJobs) };
    });
}
function updated(before, after) {
    if (before === undefined || (before.sha3 === after.sha3 && before.kind === after.kind))
        return [];
    return [fileChange(before, after)];
}
function fileChange(before, after) {
    return {
        path: after?.path ?? before?.path ?? '',
        ...(before === undefined ? {} : { before: sizeOf(before) }),
        ...(after === undefined ? {} : { after: sizeOf(after) }),
    };
}
/** A link has no bytes of its own; dlt lists it with size 0. */
function sizeOf(entry) {
    return entry.kind === 'file' ? entry.size : 0;
}
function byPath(entries) {
    return new Map(entries.map((entry) => [entry.path, entry]));
}

// EXTERNAL MODULE: ./out/reconcile/followed-jobs.js
var followed_jobs = __nccwpck_require__(3564);
// EXTERNAL MODULE: ./out/reconcile/impact.js + 1 modules
var reconcile_impact = __nccwpck_require__(7542);
// EXTERNAL MODULE: ./out/reconcile/reconcile-jobs.js + 1 modules
var reconcile_jobs = __nccwpck_require__(3311);
// EXTERNAL MODULE: ./out/reconcile/normalize-job.js
var normalize_job = __nccwpck_require__(746);
;// CONCATENATED MODULE: ./out/reconcile/renamed-jobs.js


/**
 * Pairs archived and added jobs that share an entry point, and those of one module that are alike in all but their names.
 * To dlt they are two jobs: the history of the first does not follow to the second, which is worth a warning before it
 * happens. Where several could be meant, nothing is said.
 */
function renamedJobs(deployed, declared) {
    const before = new Set(deployed.map((job) => job.job_ref));
    const after = new Set(declared.map((job) => job.job_ref));
    const gone = deployed.filter((job) => !after.has(job.job_ref));
    const come = declared.filter((job) => !before.has(job.job_ref));
    const byEntry = new Map(gone.map((job) => [entryOf(job), job]));
    const byRest = { gone: grouped(gone), come: grouped(come) };
    return come.flatMap((job) => {
        const [alike, more] = byRest.gone.get(restOf(job)) ?? [];
        const isOnly = more === undefined && byRest.come.get(restOf(job))?.length === 1;
        const from = byEntry.get(entryOf(job)) ?? (isOnly && isTelling(job) ? alike : undefined);
        return from === undefined ? [] : [{ before: from, after: job }];
    });
}
function entryOf(job) {
    return `${job.entry_point.module}:${job.entry_point.function ?? ''}`;
}
/** Two jobs that say nothing of themselves are alike by chance. */
function isTelling({ description, triggers }) {
    return description !== undefined && triggers.length > 0;
}
function grouped(jobs) {
    const groups = new Map();
    for (const job of jobs)
        groups.set(restOf(job), [...(groups.get(restOf(job)) ?? []), job]);
    return groups;
}
/** The definition without its names. */
function restOf(job) {
    const { job_ref, default_trigger, expose, ...rest } = (0,normalize_job/* normalizeJob */.H)(job);
    const { display_name, ...shown } = expose ?? {};
    return (0,canonical_json/* canonicalJson */.d)({ ...rest, expose: shown, entry_point: { ...rest.entry_point, function: null } });
}

;// CONCATENATED MODULE: ./out/reconcile/draw-plan.js










/** Draws the plan that puts `declared` in force. The same input always gives the same plan, in the same order. */
function drawPlan(input) {
    const { platform, workspace, base, deployed, declared } = input;
    const before = deployed.manifest?.jobs ?? [];
    const jobs = (0,reconcile_jobs/* reconcileJobs */.l)(before, declared.manifest.jobs);
    const impact = input.now === undefined ? null : (0,reconcile_impact/* impactOf */.u)(jobs, before, declared.manifest.jobs, input.now);
    const hashes = {
        manifest: (0,hash/* manifestHash */.w)(declared.manifest),
        deployment: declared.deployment.contentHash,
        configuration: declared.configuration.contentHash,
    };
    return {
        version: 1,
        platform,
        workspace,
        base,
        manifest: { hash: hashes.manifest, jobs: declared.manifest.jobs.length },
        counts: countByStatus(jobs),
        jobs: [...jobs],
        deployment: deploymentChange(deployed.deployment, declared.deployment, input.code),
        configuration: (0,configuration_change/* configurationChange */.D)(deployed.configuration, declared.configuration, input.secretsKnown),
        hazards: [
            ...renamed(before, input),
            ...orphaned(before, input),
            ...input.hazards.map((found) => hazard(found, found.jobRef ?? null)),
        ],
        diagnostics: [...input.diagnostics],
        ...(impact === null ? {} : { impact }),
        ...(input.needs ? { needs: [...input.needs] } : {}),
        hashes: { ...hashes, plan: planHash(platform, workspace, base, hashes) },
    };
}
/** Whether carrying out the plan would change anything that is in force. */
function changesAnything(plan) {
    return movesManifest(plan) || moves(plan.deployment.status) || moves(plan.configuration.status);
}
/** A platform that keeps jobs and no manifest has no hash of it: then the jobs tell. */
function movesManifest({ base, hashes, jobs }) {
    if (base.manifest_hash !== null)
        return base.manifest_hash !== hashes.manifest;
    return base.deployment === null || jobs.some(({ status }) => status !== 'unchanged');
}
/** What could not be compared is not known to change. */
function moves(status) {
    return status === 'new' || status === 'changed';
}
function renamed(before, { declared, places }) {
    return renamedJobs(before, declared.manifest.jobs).map((pair) => {
        const slots = { before: pair.before.job_ref, after: pair.after.job_ref };
        return hazard((0,diagnostic/* diagnose */.h4)('JOB_RENAMED', slots, places.get(pair.after.job_ref) ?? null), pair.after.job_ref);
    });
}
function orphaned(before, { declared, places }) {
    return (0,followed_jobs/* orphanedEdges */.K)(before, declared.manifest.jobs).map(({ from, to, text }) => {
        const slots = { archived: from, follower: to, edge: `\`${text}\`` };
        return hazard((0,diagnostic/* diagnose */.h4)('JOB_ARCHIVED_FOLLOWED', slots, places.get(to) ?? null), to);
    });
}
function hazard({ code, severity, message, hint, location }, jobRef) {
    return { code, severity, job_ref: jobRef, message, hint, location };
}
function countByStatus(jobs) {
    const counts = { added: 0, updated: 0, unchanged: 0, archived: 0 };
    for (const { status } of jobs)
        counts[status] += 1;
    return counts;
}
function planHash(platform, workspace, base, hashes) {
    const drawnAgainst = { ...base, deployment: versionOf(base.deployment), configuration: versionOf(base.configuration) };
    return (0,sha3/* sha3Base64 */.j)((0,canonical_json/* canonicalJson */.d)({ platform, workspace, base: drawnAgainst, hashes }));
}
function versionOf(version) {
    return version === null ? null : BigInt(version);
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ orphanedEdges),
/* harmony export */   U: () => (/* binding */ jobEdges)
/* harmony export */ });
/* harmony import */ var _manifest_freshness__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1703);
/* harmony import */ var _manifest_trigger__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5422);


/** Every edge between jobs, in their order. A job may name one that does not exist. */
function jobEdges(jobs) {
    return jobs.flatMap(({ job_ref: to, triggers, freshness = [] }) => [
        ...triggers.flatMap((text) => {
            const trigger = (0,_manifest_trigger__WEBPACK_IMPORTED_MODULE_1__/* .parseTrigger */ .uc)(text);
            if (trigger.kind !== 'job.success' && trigger.kind !== 'job.fail')
                return [];
            return [{ from: trigger.ref, to, kind: trigger.kind === 'job.success' ? 'success' : 'fail', text }];
        }),
        ...freshness.flatMap((text) => {
            const constraint = (0,_manifest_freshness__WEBPACK_IMPORTED_MODULE_0__/* .parseFreshness */ .RT)(text);
            return constraint.kind === 'invalid' ? [] : [{ from: constraint.ref, to, kind: 'fresh', text }];
        }),
    ]);
}
/**
 * Who waited for jobs that are archived and stays without them, each pair once. A declared job cannot wait for an archived
 * one any more, since a manifest that names it is not valid: so the edges are those that were deployed.
 */
function orphanedEdges(deployed, declared) {
    const kept = new Set(declared.map((job) => job.job_ref));
    const orphaned = jobEdges(deployed).filter(({ from, to }) => !kept.has(from) && kept.has(to));
    const known = new Set(deployed.map((job) => job.job_ref));
    const pairs = orphaned.filter(({ from }) => known.has(from));
    return [...new Map(pairs.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()];
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ impactOf),
  o: () => (/* binding */ mostJobs)
});

// EXTERNAL MODULE: ./out/reconcile/followed-jobs.js
var followed_jobs = __nccwpck_require__(3564);
// EXTERNAL MODULE: ./out/cron/next-runs.js
var next_runs = __nccwpck_require__(903);
// EXTERNAL MODULE: ./out/cron/ticks.js + 1 modules
var ticks = __nccwpck_require__(1616);
// EXTERNAL MODULE: ./out/cron/time-zone.js
var time_zone = __nccwpck_require__(6215);
// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __nccwpck_require__(5422);
;// CONCATENATED MODULE: ./out/reconcile/timed-runs.js




const secondsPerDay = 86_400;
const secondsPerYear = 365 * secondsPerDay;
/** A common year that begins on a Monday: what a schedule does in it, it does about as often in any other. */
const yearStart = 17_532 * secondsPerDay;
/**
 * How often a year the job is started by the clock, as far as its own triggers say. Null where that cannot be told:
 * a schedule that is drawn anew at every look, or one for certain years.
 */
function timedRunsPerYear(job) {
    let runs = 0;
    for (const text of job.triggers) {
        const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
        if (trigger.kind === 'every')
            runs += Math.floor(secondsPerYear / trigger.seconds);
        if (trigger.kind !== 'schedule')
            continue;
        const ticks = trigger.cron.kind === 'cron' ? ticksOf(text, trigger.cron) : null;
        if (ticks === null)
            return null;
        runs += ticks;
    }
    return Number.isSafeInteger(runs) ? runs : null;
}
/**
 * The next `count` moments at which a schedule of the job is due, on the clocks of the job, ISO 8601. Empty for a job
 * without schedules; a period counts from runs that nobody knows here.
 */
function nextTimedRuns(job, now, count) {
    const zone = (0,time_zone/* findTimeZone */.ff)(job.require?.timezone ?? 'UTC');
    if (zone.kind === 'unknown zone')
        return [];
    const runs = job.triggers.flatMap((text) => {
        const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
        return trigger.kind === 'schedule' && trigger.cron.kind === 'cron' ? (0,next_runs/* nextRuns */.O)(trigger.cron, now, zone, count) : [];
    });
    return [...new Set(runs)]
        .toSorted((a, b) => a - b)
        .slice(0, count)
        .map((run) => isoTime((0,time_zone/* toLocal */.jw)(run, zone), (0,time_zone/* offsetAt */.HA)(run, zone)));
}
const countedTicks = new Map();
/** Many jobs share few schedules, and counting one takes as long as reading it a hundred times. */
function ticksOf(text, cron) {
    const known = countedTicks.get(text);
    if (known !== undefined)
        return known;
    const ticks = ticksPerYear(cron);
    countedTicks.set(text, ticks);
    return ticks;
}
function ticksPerYear(cron) {
    if (cron.years !== null)
        return null;
    const perDay = cron.seconds.length * cron.minutes.length * cron.hours.length;
    const end = yearStart + secondsPerYear;
    let days = 0;
    for (let tick = (0,ticks/* nextTick */.dY)(cron, yearStart - 1); tick !== null && tick < end; days += 1) {
        tick = (0,ticks/* nextTick */.dY)(cron, (Math.floor(tick / secondsPerDay) + 1) * secondsPerDay - 1);
    }
    return perDay * days;
}
function isoTime(local, offset) {
    const clock = new Date(local * 1000).toISOString().slice(0, 19);
    const minutes = Math.abs(Math.trunc(offset / 60));
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `${clock}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

;// CONCATENATED MODULE: ./out/reconcile/impact.js


/** Of more jobs than these nothing is worked out. */
const mostJobs = 10_000;
const mostAffected = 100;
const shownRuns = 3;
/**
 * What a plan means for what runs when: how often, what is due next, and which jobs wait for one that changes.
 * Null where there are too many jobs to say it of.
 */
function impactOf(changes, deployed, declared, now) {
    if (deployed.length > mostJobs || declared.length > mostJobs)
        return null;
    const before = new Map(deployed.map((job) => [job.job_ref, job]));
    const after = new Map(declared.map((job) => [job.job_ref, job]));
    const runs = new Map();
    for (const job of [...deployed, ...declared])
        runs.set(job, timedRunsPerYear(job));
    const runsOf = (job) => (job === undefined ? 0 : (runs.get(job) ?? null));
    const edges = (0,followed_jobs/* jobEdges */.U)([...declared, ...deployed.filter(({ job_ref }) => !after.has(job_ref))]);
    const followed = followersOf((0,followed_jobs/* jobEdges */.U)(deployed));
    const followers = followersOf((0,followed_jobs/* jobEdges */.U)(declared));
    return {
        runs_per_year: { before: total(deployed.map(runsOf)), after: total(declared.map(runsOf)) },
        jobs: changes
            .filter(({ status }) => status !== 'unchanged')
            .map(({ job_ref }) => {
            const job = after.get(job_ref);
            const affected = downstream(job_ref, job === undefined ? followed : followers);
            return {
                job_ref,
                runs_per_year: { before: runsOf(before.get(job_ref)), after: runsOf(job) },
                next_runs: job === undefined ? [] : [...nextTimedRuns(job, now, shownRuns)],
                ...(job?.require?.timezone === undefined ? {} : { time_zone: job.require.timezone }),
                affects: affected.slice(0, mostAffected),
                ...(affected.length > mostAffected ? { affects_more: true } : {}),
            };
        }),
        edges: unique(edges.map(({ from, to, kind }) => ({ from, to, kind }))),
    };
}
function followersOf(edges) {
    const followers = new Map();
    for (const { from, to } of edges) {
        const known = followers.get(from);
        if (known === undefined)
            followers.set(from, [to]);
        else
            known.push(to);
    }
    return followers;
}
/** The jobs that wait for one, and those that wait for these, nearest first, and no more than tells that there are many. */
function downstream(ref, followers) {
    const reached = new Set([ref]);
    for (const from of reached) {
        for (const to of followers.get(from) ?? [])
            reached.add(to);
        if (reached.size > mostAffected + 1)
            break;
    }
    return [...reached].slice(1);
}
/** What is not known of one is not known of all. */
function total(counts) {
    return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ normalizeJob)
/* harmony export */ });
/**
 * One job in the form in which two of them are compared: what means nothing by being there is taken away.
 *
 * dlt leaves these defaults out when it generates (dlt/_workspace/deployment/decorators.py), a platform may fill
 * them in when it stores. Neither may look like a change that somebody made.
 */
function normalizeJob(job) {
    const { refresh, freshness, config_keys, allow_external_schedulers, ...rest } = job;
    return {
        ...rest,
        ...(refresh === undefined || refresh === 'auto' ? {} : { refresh }),
        ...(freshness === undefined || freshness.length === 0 ? {} : { freshness }),
        ...(config_keys === undefined || config_keys.length === 0 ? {} : { config_keys }),
        ...(allow_external_schedulers === true ? { allow_external_schedulers } : {}),
        entry_point: { ...job.entry_point, function: job.entry_point.function ?? null },
        expose: { ...job.expose, manual: job.expose?.manual ?? true },
    };
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ reconcileJobs)
});

;// CONCATENATED MODULE: ./out/reconcile/field-changes.js
/**
 * Every place where two values differ, in the order of `after`, then what only `before` has.
 * Objects are compared by key and lists by position; `7200` and `7200.0` differ, as they do to dlt's hashes.
 */
function fieldChanges(before, after, path = '') {
    if (isObject(before) && isObject(after))
        return keyChanges(before, after, path);
    if (isList(before) && isList(after))
        return itemChanges(before, after, path);
    return sameScalar(before, after) ? [] : [{ path, before, after }];
}
function keyChanges(before, after, path) {
    const keys = [...Object.keys(after), ...Object.keys(before).filter((key) => !Object.hasOwn(after, key))];
    return keys.flatMap((key) => changeAt(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`));
}
function itemChanges(before, after, path) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => changeAt(before[index], after[index], `${path}[${index}]`)).flat();
}
/** A key may be called `constructor`. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function changeAt(before, after, path) {
    if (before === undefined)
        return after === undefined ? [] : [{ path, after }];
    if (after === undefined)
        return [{ path, before }];
    return fieldChanges(before, after, path);
}
/** `Object.is`, so that a NaN equals itself; a bigint never equals a number. */
function sameScalar(before, after) {
    return Object.is(before, after);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./out/reconcile/normalize-job.js
var normalize_job = __nccwpck_require__(746);
;// CONCATENATED MODULE: ./out/reconcile/reconcile-jobs.js


/**
 * What turns the deployed jobs into the declared ones: every job of either list exactly once, the declared ones
 * in their author's order, then those that left the code. A job that left is archived, not deleted: its runs outlive it.
 *
 * Both lists come from valid manifests, so each holds a ref at most once.
 */
function reconcileJobs(deployed, declared) {
    const before = new Map(deployed.map((job) => [job.job_ref, job]));
    const kept = new Set(declared.map((job) => job.job_ref));
    return [
        ...declared.map((job) => changeOf(before.get(job.job_ref), job)),
        ...deployed.filter((job) => !kept.has(job.job_ref)).map(archived),
    ];
}
function changeOf(before, after) {
    if (before === undefined)
        return { job_ref: after.job_ref, status: 'added', fields: [...fieldsBetween(null, after)] };
    const fields = before === after ? [] : fieldsBetween(before, after);
    return { job_ref: after.job_ref, status: fields.length === 0 ? 'unchanged' : 'updated', fields: [...fields] };
}
function archived(before) {
    return { job_ref: before.job_ref, status: 'archived', fields: [...fieldsBetween(before, null)] };
}
/** A job that comes or goes is shown whole, but for the ref, which stands above its fields. */
function fieldsBetween(before, after) {
    return fieldChanges(comparable(before), comparable(after));
}
function comparable(job) {
    if (job === null)
        return {};
    const { job_ref, ...fields } = (0,normalize_job/* normalizeJob */.H)(job);
    return fields;
}


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/** Shorter ones stand everywhere by chance. */
const shortest = 4;
/** Short plain words and numbers, such as a port or the name of a database: hiding them blackens every text and protects nothing. */
const plain = /^(?:[a-z]+(?:[_-][a-z]+)*|[A-Z]?[a-z]+|[A-Z]+|\d{1,5}|\d+\.\d{1,2})$/;
const longestPlain = 7;
/** Whether a value gives something away where it is seen. */
function isTelling(value) {
    const text = value.trim();
    return text.length >= shortest && !(text.length <= longestPlain && plain.test(text));
}


/***/ }),

/***/ 1415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ redactDeep),
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: redactText, redacted

// EXTERNAL MODULE: ./out/redact/is-telling.js
var is_telling = __nccwpck_require__(7538);
;// CONCATENATED MODULE: ./out/redact/cut-forms.js

/** No part that is shorter tells anything. */
const shortest = 4;
function cutForms(forms) {
    return {
        byStart: grouped(forms, (form) => form.slice(0, shortest)),
        byEnd: grouped(forms, (form) => form.slice(-shortest)),
        longest: forms.reduce((longest, { length }) => Math.max(longest, length), 0),
    };
}
/** How many characters at the end of the text are the beginning of a form; 0 where they tell nothing. */
function begunAtEnd(text, { byStart, longest }) {
    for (let start = Math.max(0, text.length - longest); start <= text.length - shortest; start += 1) {
        const some = byStart.get(text.slice(start, start + shortest));
        if (some === undefined)
            continue;
        const part = text.slice(start);
        if (some.some((form) => form.startsWith(part)) && (0,is_telling/* isTelling */.c)(part))
            return part.length;
    }
    return 0;
}
/** How many characters at the start of the text are the end of a form; 0 where they tell nothing. */
function endedAtStart(text, { byEnd, longest }) {
    for (let end = Math.min(text.length, longest); end >= shortest; end -= 1) {
        const some = byEnd.get(text.slice(end - shortest, end));
        if (some === undefined)
            continue;
        const part = text.slice(0, end);
        if (some.some((form) => form.endsWith(part)) && (0,is_telling/* isTelling */.c)(part))
            return end;
    }
    return 0;
}
function grouped(forms, key) {
    const found = new Map();
    for (const form of forms) {
        const same = found.get(key(form));
        if (same === undefined)
            found.set(key(form), [form]);
        else
            same.push(form);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/redact/redact.js

/** What stands where a secret stood. */
const redacted = '***';
/** What stands where text was cut, in every text that we make. */
const cut = '…';
/**
 * Takes every one of the forms, which are ordered as `secretForms` does, out of a text: as a whole, and where a text was
 * cut through it before it came here, what the cut has left of it.
 */
function redactor(forms) {
    let halves = null;
    return (text) => {
        const rest = forms.reduce((left, form) => left.replaceAll(form, redacted), text);
        if (forms.length === 0 || !rest.includes(cut))
            return rest;
        halves ??= cutForms(forms);
        return withoutHalves(rest, halves);
    };
}
function withoutHalves(text, forms) {
    const parts = text.split(cut);
    return parts
        .map((part, at) => {
        const start = at === 0 ? 0 : endedAtStart(part, forms);
        const rest = part.slice(start);
        const end = at === parts.length - 1 ? 0 : begunAtEnd(rest, forms);
        return `${start > 0 ? redacted : ''}${rest.slice(0, rest.length - end)}${end > 0 ? redacted : ''}`;
    })
        .join(cut);
}
/** The text without any of the forms. */
function redactText(text, forms) {
    return redactor(forms)(text);
}
/**
 * The value with every text in it redacted, before anything is rendered from it. Hashes stay, which tell of no secret
 * and would no longer compare.
 */
function redactDeep(value, redact) {
    return deep(value, redact);
}
function deep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, isHash(key) ? item : deep(item, redact)]));
}
const isHash = (key) => /^(?:hash|hashes|\w+_hash|revision|commit)$/.test(key);


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gU: () => (/* binding */ carriesConfiguration),
  Gw: () => (/* binding */ isPrivate),
  c8: () => (/* binding */ secretVariables)
});

;// CONCATENATED MODULE: ./out/redact/toml-values.js
/**
 * The strings and bare values of a TOML document. It is read by its quotes alone, because one that does not parse
 * must be masked all the same; a key in quotes is masked too, which does no harm.
 */
function tomlValues(text) {
    const quoted = [...text.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].flatMap((found) => {
        const written = found.slice(1).find((group) => group !== undefined) ?? '';
        return [written, unescaped(written)];
    });
    const bare = [...text.matchAll(/=\s*([^\s"'#[{][^\s#]*)/g)].map((found) => found[1] ?? '');
    return [...quoted, ...bare];
}
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    e: '\u001b',
    '"': '"',
    '\\': '\\',
};
function unescaped(text) {
    return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (whole, short, long, single) => {
        if (single !== undefined)
            return escapes[single] ?? whole;
        const point = Number.parseInt(short ?? long, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./out/redact/secret-variables.js

/** Names of variables that carry configuration: a TOML document, or one setting as dlt names it. */
const secret_variables_document = /(^|_)SECRETS_TOML$/;
const setting = /^[A-Z0-9_]*[A-Z0-9]__[A-Z0-9][A-Z0-9_]*$/;
/** Which profile is in force, where the dltHub platform is and what of it is meant: people must be able to read it. */
const addresses = new Set([
    'WORKSPACE__PROFILE',
    'RUNTIME__API_BASE_URL',
    'RUNTIME__WORKSPACE_ID',
    'RUNTIME__ORGANIZATION_ID',
]);
/** Whether a variable has the name of one that carries configuration. */
function carriesConfiguration(name) {
    return setting.test(name) || secret_variables_document.test(name);
}
/**
 * Whether a variable is nobody's business but this program's: its inputs, among them tokens and secrets, the keys to the
 * runner's services, and what carries configuration.
 */
function isPrivate(name) {
    return /^(?:INPUT_|ACTIONS_)/.test(name) || carriesConfiguration(name);
}
/** What variables hold under names of the configuration, whole and, of documents, value by value: all of it counts as secret. */
function secretVariables(variables) {
    const named = Object.entries(variables).filter(([name]) => carriesConfiguration(name) && !addresses.has(name));
    return [
        variables['RUNTIME__API_KEY'] ?? '',
        ...named.map(([, value]) => value ?? ''),
        ...named.filter(([name]) => secret_variables_document.test(name)).flatMap(([, value]) => tomlValues(value ?? '')),
    ];
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _cron_in_words__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1246);

const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
];
/** A length of time in words, exact: `5 minutes`, `1 hour and 30 minutes`, `90.5 seconds`. */
function formatDuration(seconds) {
    if (!Number.isInteger(seconds) || seconds < 60)
        return plural(seconds, 'second');
    const parts = [];
    let rest = seconds;
    for (const [name, size] of units) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            parts.push(plural(count, name));
    }
    if (rest > 0)
        parts.push(plural(rest, 'second'));
    return (0,_cron_in_words__WEBPACK_IMPORTED_MODULE_0__/* .listInWords */ .Dq)(parts);
}
/** `1 job`, `2 jobs`, `1,200 jobs`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A number with its thousands set apart. */
function formatCount(count) {
    return String(count).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(921);

/**
 * User text as a code span: shown letter for letter, and safe anywhere, also in a table. The fence is longer than any
 * run of backticks within. What a span cannot hold without doubt (a `|` ends a table cell, and a comment or a tag could
 * be found by whoever reads the source) is written as an HTML element instead.
 */
function code(text) {
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text);
    if (shown === '')
        return '*(empty)*';
    if (/[|<>]/.test(shown) || shown.trim() === '')
        return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A sentence with user text in it, as Markdown that shows exactly that sentence. Parts between backticks become code
 * spans. The rest cannot format, link, mention, refer to an issue, open an HTML element or start a block.
 */
function prose(text) {
    let markdown = '';
    let end = 0;
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text);
    for (const span of shown.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)) {
        markdown += escapeText(shown.slice(end, span.index), end === 0) + code(span[2] ?? '');
        end = span.index + span[0].length;
    }
    return markdown + escapeText(shown.slice(end), end === 0);
}
/** An address as a link. It comes from us, not from the workspace; only what would end the link early is encoded. */
function link(label, address) {
    const encoded = address.replace(/[\s()<>\\|]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
    return `[${label}](${encoded})`;
}
const gap = '&#8203;';
function escapeText(text, isStart) {
    const escaped = text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/\$/g, '<span>$</span>')
        // An invisible space breaks what GitHub would turn into a link, a mention or an emoji, and reads the same.
        .replace(/(#|\bGH-)(?=\d)/gi, `$1${gap}`)
        .replace(/@/g, `@${gap}`)
        .replace(/:(?=\/\/|(?!\d\d?:)[\w+-]+:)/g, `:${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`);
    return isStart && /^(?:[#+=\s-]|\d+[.)])/.test(text) ? `${gap}${escaped}` : escaped;
}
function entity(character) {
    // Addresses are linked after entities are read, also within an element.
    return `&#${character.codePointAt(0)};${character === '@' ? gap : ''}`;
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fitLines),
/* harmony export */   m: () => (/* binding */ byteSize)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** The size of a text where sizes are judged: in bytes of UTF-8. */
function byteSize(text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text, 'utf8');
}
/** As many of the lines as fit into `budget` bytes, and how many are missing. Line breaks between them are counted. */
function fitLines(lines, budget) {
    let room = budget;
    let count = 0;
    for (const line of lines) {
        room -= byteSize(line) + 1;
        if (room < 0)
            break;
        count += 1;
    }
    return { kept: lines.slice(0, count), missing: lines.length - count };
}


/***/ }),

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eW: () => (/* binding */ changeInline),
  TM: () => (/* binding */ folded),
  Pt: () => (/* binding */ icons),
  OD: () => (/* binding */ nameList),
  HD: () => (/* binding */ shownName),
  tp: () => (/* binding */ table),
  H: () => (/* binding */ valueCells),
  fq: () => (/* binding */ valueInline)
});

;// CONCATENATED MODULE: ./out/report/differing-parts.js
/** Characters that are shown before the first difference. */
const lead = 20;
/** Two texts as they are where both are short, else from shortly before the place at which they differ, and how much is equal. */
function differingParts(before, after, limit) {
    if (before.length <= limit && after.length <= limit)
        return [before, after];
    let equal = 0;
    while (equal < before.length && before[equal] === after[equal])
        equal += 1;
    const start = wholeCharacter(before, equal - lead);
    if (start <= 0)
        return [before, after];
    const rest = (text) => `… (${start} equal characters) ${text.slice(start)}`;
    return [rest(before), rest(after)];
}
/** Not between the halves of a surrogate pair. */
function wholeCharacter(text, index) {
    return index > 0 && /[\udc00-\udfff]/.test(text[index] ?? '') ? index - 1 : index;
}

// EXTERNAL MODULE: ./out/report/escape-markdown.js
var escape_markdown = __nccwpck_require__(7764);
// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __nccwpck_require__(921);
;// CONCATENATED MODULE: ./out/report/markdown-words.js



const longestValue = 300;
/** Icons stand beside their words, never instead of them. */
const icons = {
    added: '🟢',
    updated: '🟡',
    unchanged: '⚪',
    archived: '🔴',
    code: '📦',
    configuration: '⚙️',
    secrets: '🔑',
    runs: '⏱️',
};
/** Both sides of a change as table cells. Of long values only what differs is shown, and around it a little. */
function valueCells({ before, after }) {
    if (before === null || after === null)
        return [valueCell(before), valueCell(after)];
    const [old, now] = differingParts(before.raw, after.raw, longestValue);
    return [valueCell({ ...before, raw: old }), valueCell({ ...after, raw: now })];
}
/** In words first, and as it stands in the manifest under it. */
function valueCell(value) {
    if (value === null)
        return '*none*';
    const raw = (0,escape_markdown/* code */.aY)((0,visible_text/* shorten */.ml)(value.raw, longestValue));
    return value.words === null ? raw : `${(0,escape_markdown/* prose */.CS)((0,visible_text/* shorten */.ml)(value.words, longestValue))}<br>${raw}`;
}
/** `every day at 08:00 → every 15 minutes`, on one line. */
function changeInline({ before, after }) {
    return `${valueInline(before)} → ${valueInline(after)}`;
}
function valueInline(value) {
    if (value === null)
        return '*none*';
    return value.words === null ? (0,escape_markdown/* code */.aY)((0,visible_text/* shorten */.ml)(value.raw, longestValue)) : (0,escape_markdown/* prose */.CS)((0,visible_text/* shorten */.ml)(value.words, longestValue));
}
/** The name of a job, a field, a file or a setting. */
function shownName(text) {
    return (0,escape_markdown/* code */.aY)((0,visible_text/* shortName */.EU)(text));
}
/** Names in one paragraph. */
function nameList(names) {
    return names.map(shownName).join(', ');
}
/** A section that a reader opens. */
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4869);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(921);


/** Characters. A longer one would push the others out of every window. */
const longestCell = 500;
const cellEnd = 100;
/**
 * Rows under a header, columns aligned, for a terminal. The last column is not filled up, so no line has blanks at its
 * end. Where there are no rows it says so. Ends in a line break.
 */
function renderTable(header, rows) {
    if (rows.length === 0)
        return '(none)\n';
    const lines = [header, ...rows.map((row) => row.map((cell) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell, longestCell, cellEnd))))];
    const widths = header.map((_, column) => Math.max(...lines.map((line) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(line[column] ?? ''))));
    return lines
        .map((line) => `${widths
        .map((width, column) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(line[column] ?? '', width))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
/** How many columns a terminal gives to the text: two to a Chinese character or an emoji, none to a combining mark. */
function textWidth(text) {
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
/** The text, filled up with blanks to a width. */
function fill(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** The text cut to a width; its last column is `…` where something is missing. */
function clip(text, width) {
    let at = 0;
    let kept = 0;
    let taken = 0;
    for (const character of text) {
        taken += widthOf(character);
        if (taken > width)
            return `${text.slice(0, kept)}…`;
        at += character.length;
        if (taken < width)
            kept = at;
    }
    return text;
}
function widthOf(character) {
    return invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ko: () => (/* binding */ visibleName),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Text on one line, with what cannot be seen made visible: line breaks, control characters, marks that turn the
 * direction of reading and half surrogate pairs become escapes such as `\n` and `\u202e`. Anything that a workspace
 * can choose passes through here before it is shown, so it can neither steer a terminal nor disguise itself.
 */
function visibleText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeOf);
}
/**
 * The text if it is at most `limit` characters long, else its beginning and how long it is. `ending`: how many of the
 * characters are left to the end of the text, where that tells as much as its beginning.
 */
function shorten(text, limit, ending = 0) {
    if (text.length <= limit)
        return text;
    const length = countCharacters(text);
    if (length <= limit)
        return text;
    // A character takes two places at most.
    const start = [...text.slice(0, 2 * limit)].slice(0, limit - ending);
    const end = ending === 0 ? [] : [' …', ...[...text.slice(-2 * ending)].slice(-ending)];
    return `${start.join('')}… (truncated, ${length} characters)${end.join('')}`;
}
const longestName = 200;
const nameEnd = 50;
/** A name as it is shown. Of one that nobody reads to its end, the end is shown too. */
function shortName(text) {
    return shorten(text, longestName, nameEnd);
}
/** A name on one line of a terminal, with what cannot be seen made visible. */
function visibleName(text) {
    return visibleText(shortName(text));
}
function countCharacters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function escapeOf(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return shortEscapes.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3027);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
