export const id = 279;
export const ids = [279];
export const modules = {

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   releaseLock: () => (/* binding */ releaseLock)
/* harmony export */ });
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
/* harmony import */ var _io_running_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2103);



/**
 * Does `work` while nobody else deploys, where the platform can see to that. The lock goes with the work's end, its
 * failure, and a signal.
 */
async function withLock(door, platform, provenance, work, owner = (0,_io_running_process__WEBPACK_IMPORTED_MODULE_1__/* .uniqueName */ .Fi)()) {
    if (platform.lock === undefined)
        return await work();
    door.progress('Waiting for its turn to deploy');
    const lock = await platform.lock({ owner, provenance });
    const over = (0,_io_interrupt__WEBPACK_IMPORTED_MODULE_0__/* .beforeInterrupt */ .D)(() => lock.release());
    try {
        return await work();
    }
    finally {
        await lock.release();
        over();
    }
}
/** Gives back the lock of a deploy that ended without doing so itself. */
async function releaseLock(door, request, owner) {
    await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .A)(door, request, async (_, platform) => await platform.unlock?.(owner));
}


/***/ }),

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

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ beforeInterrupt)
/* harmony export */ });
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** Runs `last` before a signal ends this process, and returns how to take that back. A second signal does not wait. */
function beforeInterrupt(last) {
    let interrupted = false;
    const listener = (signal) => {
        const end = () => process.exit(signals[signal]);
        if (interrupted)
            end();
        interrupted = true;
        void last().finally(end);
    };
    const names = Object.keys(signals);
    for (const name of names)
        process.on(name, listener);
    return () => {
        for (const name of names)
            process.off(name, listener);
    };
}


/***/ })

};
