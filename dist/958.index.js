export const id = 958;
export const ids = [958];
export const modules = {

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ withPlatform)
});

;// CONCATENATED MODULE: ./out/commands/open-platform.js
/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
async function openPlatform(door, workspace, request) {
    switch (request.platform) {
        case 'git': {
            const { openGitPlatform } = await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 7398));
            return await openGitPlatform({
                workspaceName: workspace.name,
                repository: workspace.root,
                remote: request.remote,
                stateRef: request.stateRef,
                token: request.token,
            }, door);
        }
        case 'dlthub': {
            const { openDltHub } = await Promise.all(/* import() */[__webpack_require__.e(485), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 7060));
            return openDltHub(door, workspace, request);
        }
    }
}

// EXTERNAL MODULE: ./out/commands/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(6500);
;// CONCATENATED MODULE: ./out/commands/with-platform.js


/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,open_workspace/* openWorkspace */.O)(door, request.workspace);
    const platform = await openPlatform(door, workspace, request);
    try {
        return await use(workspace, platform);
    }
    finally {
        await platform.close();
    }
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRunner: () => (/* binding */ withRunner)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4688);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);


/** Opens the workspace's platform, to run jobs there. Rejects with `PLATFORM_RUNS_NOTHING`. */
async function withRunner(door, request, use) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlatform */ .A)(door, request, async (_, platform) => {
        if (platform.runner === undefined)
            throw (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PLATFORM_RUNS_NOTHING', { platform: platform.name });
        return await use(platform.runner);
    });
}


/***/ })

};
