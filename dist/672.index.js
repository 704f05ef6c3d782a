export const id = 672;
export const ids = [672];
export const modules = {

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWorkspace: () => (/* binding */ planWorkspace)
/* harmony export */ });
/* harmony import */ var _io_commit_range__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9500);
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1415);
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4644);
/* harmony import */ var _refuse_other_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8789);
/* harmony import */ var _rehearse_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1628);
/* harmony import */ var _source_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1670);
/* harmony import */ var _with_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2103);







/** Compares what is declared with what is in force, changing nothing. */
async function planWorkspace(door, request) {
    return await (0,_with_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlatform */ .A)(door, request, async (workspace, platform) => {
        await (0,_refuse_other_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOtherCheckout */ .H)(door, workspace, request);
        const own = await (0,_draw_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$2)(door, request, workspace, platform);
        const drawn = await (0,_rehearse_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .rehearsePlan */ .V)(door, platform, own, request.adHoc === true);
        return request.base === undefined ? drawn : await reviewed(door, request.base, request, workspace, drawn);
    });
}
/** What was drawn, with what the change does to its base beside it. */
async function reviewed(door, base, { module, head }, workspace, drawn) {
    const sides = { deployed: drawn.deployed.manifest, declared: drawn.declared.manifest };
    const [found, source] = await Promise.all([
        (0,_io_commit_range__WEBPACK_IMPORTED_MODULE_0__/* .changeBase */ .s1)(workspace.root, door.env, base, head),
        (0,_source_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceCommit */ .P)(workspace, door.env),
    ]);
    const { commit, dirty } = source;
    const pair = found === null || commit === null || dirty ? null : { from: found, to: commit };
    const [{ compareBase }, { describeChange }] = await Promise.all([
        __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 4878)),
        __webpack_require__.e(/* import() */ 10).then(__webpack_require__.bind(__webpack_require__, 7010)),
    ]);
    const [review, change] = await Promise.all([
        compareBase(door, workspace, { base: found ?? base, module }, sides),
        pair === null ? null : describeChange(door, workspace, module, pair),
    ]);
    return { ...drawn, change, plan: { ...drawn.plan, review: (0,_redact_redact__WEBPACK_IMPORTED_MODULE_6__/* .redactDeep */ .KL)(review, door.redact) } };
}


/***/ })

};
