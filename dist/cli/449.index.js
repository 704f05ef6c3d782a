export const id = 449;
export const ids = [449];
export const modules = {

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelledWith: () => (/* binding */ cancelledWith),
/* harmony export */   startedRuns: () => (/* binding */ startedRuns)
/* harmony export */ });
/* harmony import */ var _io_interrupt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);

/**
 * Does `work` with a platform whose runs end with this process: where it is interrupted, what it started is cancelled
 * before it ends, and `say` is told so. An interrupt while the platform is asked to start jobs waits for the answer, since
 * nobody else knows which runs came of it. A second interrupt does not wait.
 */
async function cancelledWith(platform, say, work) {
    let starting = null;
    let runs = [];
    let over = () => undefined;
    async function own(start, outcomesOf) {
        if (starting === null)
            over = (0,_io_interrupt__WEBPACK_IMPORTED_MODULE_0__/* .beforeInterrupt */ .D)(cancel);
        const answer = start();
        const told = answer.then((given) => {
            runs = [...runs, ...startedRuns(outcomesOf(given))];
        }, () => undefined);
        starting = Promise.all([starting, told]);
        await told;
        return await answer;
    }
    async function cancel() {
        await starting;
        if (runs.length === 0)
            return say('Interrupted: nothing had started.');
        say(`Interrupted: cancelling ${runs.map(({ job, number }) => `run ${number} of ${job}`).join(', ')}`);
        const ids = runs.map(({ id }) => id);
        const outcomes = await platform.cancel(ids, false).catch(() => []);
        const stopped = outcomes.filter(({ kind }) => kind !== 'failed').length;
        say(stopped === ids.length ? 'Cancelled.' : 'Not all could be cancelled: `dlt-deploy runs list` shows what goes on.');
    }
    try {
        return await work({
            ...platform,
            trigger: (request) => request.dryRun ? platform.trigger(request) : own(() => platform.trigger(request), asTheyAre),
            start: (request) => own(() => platform.start(request), alone),
            keep(kept) {
                runs = kept;
            },
        });
    }
    finally {
        over();
    }
}
/** The runs that came of a start. */
function startedRuns(outcomes) {
    return outcomes.flatMap((each) => (each.kind === 'started' && each.run !== null ? [each.run] : []));
}
const asTheyAre = (outcomes) => outcomes;
const alone = (outcome) => [outcome];


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
