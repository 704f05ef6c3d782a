export const id = 331;
export const ids = [331];
export const modules = {

/***/ 9331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownPlan: () => (/* binding */ shownPlan)
/* harmony export */ });
/* harmony import */ var _workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7817);

/** What is kept of a plan that is shown, so that what is deployed later can be held against it. */
function shownPlan({ plan, declared, change = null }) {
    const { deployment, configuration } = plan.base;
    return { settings: (0,_workspace_configuration_listing__WEBPACK_IMPORTED_MODULE_0__/* .settingsHash */ .Sc)(declared.configuration.profiles), base: { deployment, configuration }, change };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ listConfiguration),
/* harmony export */   Sc: () => (/* binding */ settingsHash),
/* harmony export */   jV: () => (/* binding */ partSecrets)
/* harmony export */ });
/* unused harmony export configurationHash */
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2560);
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2896);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
/* harmony import */ var _secret_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var _secret_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6654);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1661);
/* harmony import */ var _toml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9242);








/**
 * Parts plain settings from secrets. A setting of a `config.toml` that looks like a secret is reported and counted among
 * the secrets, so that its value is shown to nobody; one from a proper source has precedence over it.
 */
function partSecrets(config, secrets) {
    const settings = new Map();
    const all = new Map(secrets);
    const diagnostics = [];
    const known = longValues(secrets);
    for (const [profile, table] of [...config].toSorted(([a], [b]) => (0,_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O)(a, b))) {
        const entries = [...(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .flatten */ .Bq)(table)];
        const hidden = entries.filter(([key, value]) => (0,_secret_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretSetting */ .d)(key, value) || known.has((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(value)));
        settings.set(profile, new Map(entries.filter((entry) => !hidden.includes(entry)).map(([key, value]) => [key, (0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlText */ .Yu)(value)])));
        if (hidden.length === 0)
            continue;
        const misplaced = hidden.map(([key, value]) => [key, new _secret_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretText */ .o((0,_toml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlText */ .Yu)(value))]);
        all.set(profile, new Map([...misplaced, ...(secrets.get(profile) ?? [])]));
        const file = profile === '' ? 'config.toml' : `${profile}.config.toml`;
        diagnostics.push(...hidden.map(([key]) => (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)('SECRET_IN_CONFIG', { key, file })));
    }
    return { settings, secrets: all, diagnostics };
}
/** Values of secrets that nothing else has by chance. */
function longValues(secrets) {
    const values = [...secrets.values()].flatMap((profile) => [...profile.values()]);
    return new Set(values.map((value) => value.reveal()).filter((value) => value.length >= 8));
}
/** The configuration as it is shown and stored. `fingerprints` are those of the profiles that have secrets. */
function listConfiguration(declared, fingerprints) {
    const names = new Set([...declared.settings.keys(), ...declared.secrets.keys()]);
    const profiles = [...names].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O).flatMap((profile) => {
        const settings = [...(declared.settings.get(profile) ?? [])].map(([key, value]) => ({ key, value }));
        const secrets = [...(declared.secrets.get(profile)?.keys() ?? [])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O);
        if (settings.length === 0 && secrets.length === 0)
            return [];
        return [
            { profile, settings, secrets, fingerprint: secrets.length === 0 ? null : (fingerprints.get(profile) ?? null) },
        ];
    });
    return { contentHash: configurationHash(profiles), profiles };
}
/** Base64 SHA3-256 over the canonical JSON of the profiles. */
function configurationHash(profiles) {
    const document = profiles.map(({ profile, settings, secrets, fingerprint }) => {
        return { profile, settings: settings.map(({ key, value }) => ({ key, value })), secrets, fingerprint };
    });
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_1__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_7__/* .canonicalJson */ .d)(document));
}
/** The same of the settings alone: without what is secret, which is no part of any commit. */
function settingsHash(profiles) {
    const plain = profiles.filter(({ settings }) => settings.length > 0);
    return configurationHash(plain.map(({ profile, settings }) => ({ profile, settings, secrets: [], fingerprint: null })));
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

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SecretText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The value of a secret, wrapped so that no log, message, template or JSON shows it by accident: all of them get `***`. */
class SecretText {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for those who must hand it on: a hash, an environment, an upload. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
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


/***/ })

};
