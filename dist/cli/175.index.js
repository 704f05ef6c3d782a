export const id = 175;
export const ids = [175];
export const modules = {

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeVariables: () => (/* binding */ changeVariables),
/* harmony export */   withVariables: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);


/** Opens what a platform keeps of variables. Rejects with `PLATFORM_KEEPS_NO_VARIABLES`. */
async function withVariables(door, request, use) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, async (_, platform) => {
        if (platform.variables === undefined)
            throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PLATFORM_KEEPS_NO_VARIABLES', { platform: platform.name });
        return await use(platform.variables);
    });
}
/** Changes one scope. Rejects with `VARIABLE_UNKNOWN` where a name to be removed is not there. */
async function changeVariables(variables, profile, change) {
    const missing = (await variables.change(profile, change)).filter(({ status }) => status === 'not_found');
    const scope = profile === null ? 'the workspace' : `profile ${profile}`;
    if (missing.length > 0)
        throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VARIABLE_UNKNOWN', { names: missing.map(({ name }) => `\`${name}\``).join(', '), scope });
}


/***/ })

};
