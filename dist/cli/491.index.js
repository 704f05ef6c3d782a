export const id = 491;
export const ids = [491];
export const modules = {

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workspaceInfo: () => (/* binding */ workspaceInfo)
/* harmony export */ });
/* harmony import */ var _workspace_required_dlt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);
/* harmony import */ var _workspace_required_python__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1404);
/* harmony import */ var _plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5666);



/** Where the workspace and its state lie, and what is in force. */
async function workspaceInfo(door, request) {
    return await (0,_plan_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlatform */ .Ai)(door, request, async ({ name, root, files, settings }, platform) => {
        const { revision, base, jobs } = await platform.read();
        const profiles = [...new Set([...settings.config.keys(), ...settings.secrets.keys()])].filter((profile) => profile !== '');
        const active = jobs.filter(({ status }) => status === 'active').length;
        return {
            workspace: {
                name,
                root,
                profiles: profiles.toSorted(),
                python: inWords((0,_workspace_required_python__WEBPACK_IMPORTED_MODULE_1__/* .requiredPython */ .e)(files)),
                dlt: inWords((0,_workspace_required_dlt__WEBPACK_IMPORTED_MODULE_0__/* .requiredDlt */ .w)(files)),
            },
            platform: { name: platform.name, place: platform.place },
            deployed: revision === null
                ? null
                : {
                    deployment: BigInt(base.deployment ?? 0),
                    configuration: BigInt(base.configuration ?? 0),
                    active: BigInt(active),
                    archived: BigInt(jobs.length - active),
                },
        };
    });
}
function inWords(required) {
    switch (required.kind) {
        case 'known':
            return `${required.version} (${required.source})`;
        case 'range':
            return `${required.version}, one of ${required.specifier} (${required.source})`;
        case 'unknown':
            return `${required.version}, by default`;
    }
}


/***/ })

};
