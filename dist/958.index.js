export const id = 958;
export const ids = [958];
export const modules = {

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRunner: () => (/* binding */ withRunner)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5752);


/** Opens the workspace's platform, to run jobs there. Rejects with `PLATFORM_RUNS_NOTHING`. */
async function withRunner(door, request, use) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .Ai)(door, request, async (_, platform) => {
        if (platform.runner === undefined)
            throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PLATFORM_RUNS_NOTHING', { platform: platform.name });
        return await use(platform.runner);
    });
}


/***/ })

};
