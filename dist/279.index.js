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
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5752);



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
    await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .Ai)(door, request, async (_, platform) => await platform.unlock?.(owner));
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
