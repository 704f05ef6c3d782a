export const id = 94;
export const ids = [94];
export const modules = {

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelledWith: () => (/* binding */ cancelledWith),
/* harmony export */   followRun: () => (/* binding */ followRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1514);
/* harmony import */ var _platform_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9674);



/** Milliseconds between two looks at a run: quick at first, so that a short run is noticed at once. */
const pauses = { first: 1_000, growth: 1.5, longest: 10_000 };
/** Waits until a run is over, its log passing by, and resolves to how it ended. Rejects with `RUN_STILL_GOING`. */
async function followRun(door, runner, run, { until, show }) {
    if (show !== null)
        for await (const line of runner.log(run, { follow: true, until }))
            show(line);
    let latest = (await runner.run(run.id)) ?? run;
    for (let pause = pauses.first; (0,_platform_runner__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .J)(latest) === 'under way'; pause *= pauses.growth) {
        const left = until === null ? Number.POSITIVE_INFINITY : until - Date.parse(door.now());
        if (left <= 0)
            throw stillGoing(latest);
        await door.sleep(Math.min(pause, pauses.longest, left));
        latest = (await runner.run(run.id)) ?? latest;
    }
    return latest;
}
function stillGoing({ job, number, status }) {
    return (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('RUN_STILL_GOING', { job, number: String(number), status });
}
/**
 * Does `work` on runs that this process started: where it is interrupted, they are cancelled before it ends, and `say`
 * is told so. A second interrupt does not wait.
 */
async function cancelledWith(runner, runs, say, work) {
    const over = (0,_io_interrupt__WEBPACK_IMPORTED_MODULE_1__/* .beforeInterrupt */ .D)(async () => {
        say(`Interrupted: cancelling ${runs.map(({ job, number }) => `run ${number} of ${job}`).join(', ')}`);
        const ids = runs.map(({ id }) => id);
        const outcomes = await runner.cancel(ids, false).catch(() => []);
        const stopped = outcomes.filter(({ kind }) => kind !== 'failed').length;
        say(stopped === ids.length ? 'Cancelled.' : 'Not all could be cancelled: `dlt-deploy runs list` shows what goes on.');
    });
    try {
        return await work();
    }
    finally {
        over();
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
