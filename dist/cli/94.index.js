export const id = 94;
export const ids = [94];
export const modules = {

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followRun: () => (/* binding */ followRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _platform_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9674);


/** Milliseconds between two looks at a run: quick at first, so that a short run is noticed at once. */
const pauses = { first: 1_000, growth: 1.5, longest: 10_000 };
/** Waits until a run is over, its log passing by, and resolves to how it ended. Rejects with `RUN_STILL_GOING`. */
async function followRun(door, runner, run, { until, show }) {
    if (show !== null)
        for await (const line of runner.log(run, { follow: true, until }))
            show(line);
    let latest = (await runner.run(run.id)) ?? run;
    for (let pause = pauses.first; (0,_platform_runner__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .J)(latest) === 'under way'; pause *= pauses.growth) {
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


/***/ })

};
