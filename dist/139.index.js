export const id = 139;
export const ids = [139];
export const modules = {

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseLock: () => (/* binding */ releaseLock),
  k: () => (/* binding */ withLock)
});

;// CONCATENATED MODULE: ./out/io/interrupt.js
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

// EXTERNAL MODULE: ./out/io/running-process.js
var running_process = __webpack_require__(8598);
// EXTERNAL MODULE: ./out/commands/plan-workspace.js + 346 modules
var plan_workspace = __webpack_require__(129);
;// CONCATENATED MODULE: ./out/commands/with-lock.js



/**
 * Does `work` while nobody else deploys, where the platform can see to that. The lock goes with the work's end, its
 * failure, and a signal.
 */
async function withLock(door, platform, provenance, work, owner = (0,running_process/* uniqueName */.Fi)()) {
    if (platform.lock === undefined)
        return await work();
    door.progress('Waiting for its turn to deploy');
    const lock = await platform.lock({ owner, provenance });
    const over = beforeInterrupt(() => lock.release());
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
    await (0,plan_workspace/* withPlatform */.Ai)(door, request, async (_, platform) => await platform.unlock?.(owner));
}


/***/ })

};
