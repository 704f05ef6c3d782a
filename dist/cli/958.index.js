export const id = 958;
export const ids = [958];
export const modules = {

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openPlatform)
/* harmony export */ });
/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
async function openPlatform(door, workspace, request) {
    switch (request.platform) {
        case 'git': {
            const { openGitPlatform } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 7398));
            return await openGitPlatform({
                workspaceName: workspace.name,
                repository: workspace.root,
                remote: request.remote,
                stateRef: request.stateRef,
                token: request.token,
            }, door);
        }
        case 'dlthub': {
            const { openDltHub } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(625), __webpack_require__.e(599), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 7060));
            return openDltHub(door, workspace, request);
        }
    }
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withPlatform)
/* harmony export */ });
/* harmony import */ var _open_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5623);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6500);


/** Opens the workspace and its platform for the length of `use`. */
async function withPlatform(door, request, use) {
    const workspace = (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .O)(door, request.workspace);
    const platform = await (0,_open_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .openPlatform */ .W)(door, workspace, request);
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
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);


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
