export const id = 352;
export const ids = [352];
export const modules = {

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ calendarDay),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf)
/* harmony export */ });
const secondsPerDay = 86_400;
/** Days since 1970-01-01. */
function dayNumber({ year, month, day }) {
    return new Date(0).setUTCFullYear(year, month - 1, day) / (secondsPerDay * 1000);
}
function calendarDay(dayNumber) {
    const date = new Date(dayNumber * secondsPerDay * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function weekdayOf(date) {
    return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
function daysInMonth(year, month) {
    return calendarDay(dayNumber({ year, month: month + 1, day: 1 }) - 1).day;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ listInWords),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/** `a`, `a and b`, `a, b and c`. */
function listInWords(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(value) {
    const teen = Math.floor(value / 10) % 10 === 1;
    return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
/** The first and the last of consecutive values, in a cycle if one is given; null where there is a hole. */
function runOf(values, cycle) {
    const starts = values.filter((value) => !values.includes(cycle === undefined ? value - 1 : (value - 1 + cycle) % cycle));
    const [start] = starts;
    if (start === undefined || starts.length > 1)
        return null;
    const end = start + values.length - 1;
    return [start, cycle === undefined ? end : end % cycle];
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nextRuns)
/* harmony export */ });
/* unused harmony export nextRun */
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6215);


const secondsPerDay = 86_400;
/**
 * The next moments at which a schedule runs, ascending, fewer than `count` where no more come.
 *
 * Each is later than `from` and than the one before: unlike dlt's own reckoning it neither goes back when clocks do,
 * nor loses a run whose wall-clock time clocks skip.
 */
function nextRuns(cron, from, zone, count) {
    const runs = [];
    while (runs.length < count) {
        const run = nextRun(cron, runs.at(-1) ?? from, zone);
        if (run === null)
            break;
        runs.push(run);
    }
    return runs;
}
/** The first moment after `from` at which a schedule runs; null where none comes within 50 years. */
function nextRun(cron, from, zone) {
    let best = null;
    let tick = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTick */ .dY)(cron, startOfSearch(from, zone));
    // Times within a gap are moved past it, so a later tick may be an earlier moment: look on until none can be.
    while (tick !== null && (best === null || tick < (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .toLocal */ .jw)(best, zone))) {
        const instant = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .toInstant */ .fN)(tick, zone);
        if (instant > from && (best === null || instant < best))
            best = instant;
        tick = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTick */ .dY)(cron, tick);
    }
    return best;
}
// Shortly after a gap, a time within the gap may still lie ahead: begin with the offset of the day before.
function startOfSearch(from, zone) {
    return from + Math.min((0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(from, zone), (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(from - secondsPerDay, zone));
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dY: () => (/* binding */ nextTick),
  vN: () => (/* binding */ previousTick)
});

// UNUSED EXPORTS: lastTick

// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __webpack_require__(1207);
;// CONCATENATED MODULE: ./out/cron/matching-days.js

/**
 * The rules of which a day must meet one.
 *
 * Where both day columns are restricted either picks days, so there are two. As in croniter, `W` and `#` stay
 * in both halves: `entangled` then says that a half which never comes makes the whole schedule never come.
 */
function dayRules(cron) {
    const { daysOfMonth, daysOfWeek } = cron;
    const ofMonth = (date) => isDayOfMonth(daysOfMonth, date);
    const ofWeek = (date) => daysOfWeek.days.includes((0,calendar/* weekdayOf */.Up)(date));
    const nth = (date) => daysOfWeek.nths.some((rank) => isNth(rank, date));
    const isNearest = daysOfMonth.nearestWeekday !== null;
    const isRanked = daysOfWeek.nths.length > 0;
    const always = (isNearest ? [ofMonth] : []).concat(isRanked ? [nth] : []);
    const monthHalf = [...always, ...(daysOfMonth.restricted && !isNearest ? [ofMonth] : [])];
    const weekHalf = [...always, ...(daysOfWeek.restricted && !isRanked ? [ofWeek] : [])];
    if (daysOfMonth.restricted && daysOfWeek.restricted) {
        return { rules: [matching_days_all(monthHalf), matching_days_all(weekHalf)], entangled: always.length > 0 };
    }
    return { rules: [matching_days_all([...monthHalf, ...weekHalf])], entangled: false };
}
function matching_days_all(rules) {
    return (date) => rules.every((rule) => rule(date));
}
function isDayOfMonth({ days, last, nearestWeekday }, date) {
    if (nearestWeekday !== null)
        return date.day === nearest(nearestWeekday, date);
    return days.includes(date.day) || (last && date.day === (0,calendar/* daysInMonth */.L3)(date.year, date.month));
}
/** The weekday nearest to a day, without leaving the month. */
function nearest(wanted, { year, month }) {
    const length = (0,calendar/* daysInMonth */.L3)(year, month);
    const day = Math.min(wanted, length);
    const weekday = (0,calendar/* weekdayOf */.Up)({ year, month, day });
    if (weekday === 6)
        return day > 1 ? day - 1 : day + 2;
    if (weekday === 0)
        return day < length ? day + 1 : day - 2;
    return day;
}
function isNth({ weekday, nth }, date) {
    if ((0,calendar/* weekdayOf */.Up)(date) !== weekday)
        return false;
    return nth === 'last' ? date.day + 7 > (0,calendar/* daysInMonth */.L3)(date.year, date.month) : Math.ceil(date.day / 7) === nth;
}

;// CONCATENATED MODULE: ./out/cron/ticks.js


/** How far croniter looks before it calls a date impossible, in calendar years. */
const searchedYears = 50;
const secondsPerDay = 86_400;
/** The first tick after `local`; null where none comes within 50 years, as for `0 0 30 2 *`. */
function nextTick(cron, local) {
    return search(cron, Math.floor(local) + 1, forward);
}
/** The last tick before `local`; null where none came within 50 years. */
function previousTick(cron, local) {
    return search(cron, Math.ceil(local) - 1, backward);
}
/** The last tick at or before `local`. */
function lastTick(cron, local) {
    return search(cron, Math.floor(local), backward);
}
const forward = { sign: 1, ordered: (values) => values };
const backward = { sign: -1, ordered: (values) => values.toReversed() };
/** The tick nearest to `from` in a direction, `from` included. */
function search(cron, from, direction) {
    const { rules, entangled } = dayRules(cron);
    const found = rules.map((rule) => searchDays(cron, rule, from, direction));
    const ticks = found.filter((tick) => tick !== null);
    if (ticks.length === 0 || (entangled && ticks.length < found.length))
        return null;
    return direction.sign * Math.min(...ticks.map((tick) => direction.sign * tick));
}
function searchDays(cron, rule, from, direction) {
    const { sign, ordered } = direction;
    const hours = ordered(cron.hours);
    const minutes = ordered(cron.minutes);
    const seconds = ordered(cron.seconds);
    const firstDay = Math.floor(from / secondsPerDay);
    for (const day of candidateDays(cron, (0,calendar/* calendarDay */.$6)(firstDay), direction)) {
        if (!rule(day))
            continue;
        const midnight = (0,calendar/* dayNumber */.U$)(day) * secondsPerDay;
        const isReached = (time, spread) => sign * (midnight + time - from) + spread >= 0;
        for (const hour of hours) {
            if (!isReached(hour * 3600, 3599))
                continue;
            for (const minute of minutes) {
                if (!isReached(hour * 3600 + minute * 60, 59))
                    continue;
                const second = seconds.find((value) => isReached(hour * 3600 + minute * 60 + value, 0));
                if (second !== undefined)
                    return midnight + hour * 3600 + minute * 60 + second;
            }
        }
    }
    return null;
}
/** The days of the schedule's months and years, from `start` on, to the end of the search. */
function* candidateDays(cron, start, { sign }) {
    let { year, month, day } = start;
    while (Math.abs(year - start.year) <= searchedYears) {
        if (cron.months.includes(month) && (cron.years === null || cron.years.includes(year))) {
            const length = (0,calendar/* daysInMonth */.L3)(year, month);
            for (day = Math.min(day, length); day >= 1 && day <= length; day += sign)
                yield { year, month, day };
        }
        month += sign;
        if (month < 1 || month > 12) {
            year += sign;
            month = sign === 1 ? 1 : 12;
        }
        day = sign === 1 ? 1 : 31;
    }
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   ff: () => (/* binding */ findTimeZone),
/* harmony export */   jw: () => (/* binding */ toLocal)
/* harmony export */ });
const secondsPerDay = 86_400;
/** Finds an IANA time zone by its name. As in Python's zoneinfo, case matters and `+02:00` is no name. */
function findTimeZone(name) {
    if (name === 'UTC')
        return { kind: 'zone', name };
    const formatter = /^[A-Z]/.test(name) ? formatterOf(name) : null;
    const known = formatter?.resolvedOptions().timeZone;
    const isMiscased = known !== undefined && known !== name && known.toLowerCase() === name.toLowerCase();
    return known === undefined || isMiscased ? { kind: 'unknown zone', name } : { kind: 'zone', name };
}
/** What the clocks of the zone show at the moment. */
function toLocal(instant, zone) {
    return instant + offsetAt(instant, zone);
}
/**
 * The moment at which the clocks of the zone show a time, as dlt attaches a zone: a time shown twice is its first
 * occurrence; a time never shown is read with the offset before the gap.
 */
function toInstant(local, zone) {
    const before = offsetAt(local - secondsPerDay, zone);
    const after = offsetAt(local + secondsPerDay, zone);
    const isAfter = offsetAt(local - before, zone) !== before && offsetAt(local - after, zone) === after;
    return local - (isAfter ? after : before);
}
/** Seconds by which the clocks of the zone are ahead of UTC at the moment. */
function offsetAt(instant, zone) {
    if (zone.name === 'UTC')
        return 0; // The first formatter of a process costs more than all else here together.
    const text = formatterOf(zone.name)?.format(instant * 1000) ?? '';
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(text) ?? [];
    const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return sign === '-' ? -offset : offset;
}
// Making a formatter costs a thousand times as much as using it.
const formatters = new Map();
function formatterOf(name) {
    const cached = formatters.get(name);
    if (cached !== undefined)
        return cached;
    const formatter = makeFormatter(name);
    formatters.set(name, formatter);
    return formatter;
}
function makeFormatter(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gt: () => (/* binding */ DeploymentError),
  h4: () => (/* binding */ diagnose),
  V2: () => (/* binding */ failure),
  bJ: () => (/* binding */ isError)
});

;// CONCATENATED MODULE: ./out/diagnostics/catalog/checks.js
const checksEntries = {
    PROFILE_NOT_CONFIGURED: {
        severity: 'warning',
        message: 'Jobs run under the profile `{profile}`, and it has neither settings nor secrets of its own.',
        hint: 'Add `.dlt/{profile}.config.toml`, even an empty one, and give its secrets as repository secrets.',
    },
    ACCESS_NOT_CONFIGURED: {
        severity: 'warning',
        message: 'The interactive job `{job}` will run with the rights of `prod`, because there is no profile `access`.',
        hint: 'Add `.dlt/access.config.toml` with credentials that may only read, or name a profile in the job.',
    },
    SECRET_MISSING: {
        severity: 'warning',
        message: 'The code asks for the secret `{key}`, and nothing provides it under the profile `{profile}`.',
        hint: 'Add the repository secret `{variable}`, or put the key into the document `<PROFILE>_SECRETS_TOML`.',
    },
    SETTING_MISSING: {
        severity: 'warning',
        message: 'The code asks for the setting `{key}`, and nothing provides it under the profile `{profile}`.',
        hint: 'Put it into `.dlt/{profile}.config.toml`, or into `.dlt/config.toml` for every profile.',
    },
    VALUE_EMPTY: {
        severity: 'warning',
        message: 'The code asks for `{key}`, and under the profile `{profile}` it is empty.',
        hint: 'Give it a value. A repository secret that is not set arrives as empty text.',
    },
    IMPORT_UNDECLARED: {
        severity: 'warning',
        message: 'The module `{module}` is imported, and no declared dependency provides it.',
        hint: 'Add the package it comes from to `dependencies` in `pyproject.toml`: `uv add`.',
    },
    DEV_MODE: {
        severity: 'warning',
        message: 'With `dev_mode=True` every run drops the state and loads into a new dataset.',
        hint: 'Remove it before deploying, or set it from the configuration of the profile `dev`.',
    },
    MODULE_IDLE: {
        severity: 'warning',
        message: 'The job `{job}` runs `{file}` as a script, and the script only defines things: it will succeed and do nothing.',
        hint: 'Call what it should do under `if __name__ == "__main__":`.',
    },
    SCHEDULE_TOO_FREQUENT: {
        severity: 'warning',
        message: 'GitHub Actions starts schedules every 5 minutes at most, and often late, so `{job}` cannot keep `{trigger}`. Due next: {next}.',
        hint: 'Ask for every 5 minutes or less often. Windows that were missed are covered by the next run.',
    },
    TIMEOUT_TOO_LONG: {
        severity: 'warning',
        message: 'The job `{job}` may take {hours} hours, and GitHub ends a job on its own runners after 6.',
        hint: 'Load in smaller steps, or run the workflow on a runner of your own.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/command.js
const commandEntries = {
    USAGE: {
        severity: 'error',
        message: '{reason}',
        hint: 'Run `dlt-deploy {command} --help` for what it takes.',
    },
    HAZARD_NOT_ALLOWED: {
        severity: 'error',
        message: '{danger} The hazard `{code}` was not allowed.',
        hint: 'Nothing was changed. Remove the danger, or accept it by name: `--allow {code}`.',
    },
    PLAN_DIFFERS: {
        severity: 'error',
        message: 'What would be deployed is not what was reviewed: {moved} moved.',
        hint: 'Nothing was changed. Plan again and review the new plan.',
    },
    PLAN_MOVED: {
        severity: 'error',
        message: 'Not as reviewed: {what}.',
        hint: 'Plan again and review the new plan.',
    },
    REVIEW_UNKNOWN: {
        severity: 'error',
        message: 'Whether this is what was reviewed cannot be told: {reason}.',
        hint: 'Nothing was changed. {remedy}; or deploy by hand once you have looked at the plan.',
    },
    REVIEW_MISSING: {
        severity: 'error',
        message: 'Nobody was shown what this deploy does: {reason}.',
        hint: 'Nothing was changed. Merge by a pull request that shows its plan, or deploy by hand, or set `review: when-present`.',
    },
    CHECKOUT_OTHER: {
        severity: 'error',
        message: 'The checkout is at {found}, and neither that nor what it merges is commit {commit} of the pull request.',
        hint: 'Check out the pull request: `ref: refs/pull/NUMBER/merge`.',
    },
    PLAN_UNREADABLE: {
        severity: 'error',
        message: '`{path}` does not hold a plan of this version of dlt-deploy: {reason}.',
        hint: 'Save one with `dlt-deploy plan --format json > {path}`.',
    },
    COMMIT_OLDER: {
        severity: 'error',
        message: 'Commit {commit} is older than {deployed}, from which deployment v{version} in force was made.',
        hint: 'Nothing was changed. To go back on purpose, run `dlt-deploy rollback`, or accept it: `--allow COMMIT_OLDER`.',
    },
    COMMIT_ORDER_UNKNOWN: {
        severity: 'warning',
        message: 'Whether commit {commit} is older than {deployed}, which is in force, cannot be told: they have no history in common that can be seen.',
        hint: 'Check out with its history (`fetch-depth: 0`) where deploys of older commits shall be refused.',
    },
    SECRETS_NOT_RESTORED: {
        severity: 'warning',
        message: 'The earlier configuration had other secrets under {profile}: their names come back, and no value, because none is kept.',
        hint: 'Provide the earlier values where they are kept, then deploy.',
    },
    ROLLBACK_UNAVAILABLE: {
        severity: 'error',
        message: 'The platform `{platform}` does not give earlier code back.',
        hint: 'Check out the earlier commit and deploy it, accepting it by name: `--allow COMMIT_OLDER`.',
    },
    JOB_UNKNOWN: {
        severity: 'error',
        message: 'No deployed job answers to `{job}`.',
        hint: '{suggestion}`dlt-deploy job list` shows the jobs in force.',
    },
    VERSION_UNKNOWN: {
        severity: 'error',
        message: 'There is no {kind} version {version} here.',
        hint: '`dlt-deploy {kind} list` shows the versions there are.',
    },
    NOTHING_BEFORE: {
        severity: 'error',
        message: 'There is no deployment before the one in force to go back to.',
        hint: '`dlt-deploy deployment list` shows the versions there are; `--configuration N` puts back settings alone.',
    },
    NOT_DEPLOYED: {
        severity: 'error',
        message: 'Nothing has been deployed to {place} yet.',
        hint: 'Run `dlt-deploy plan` to see what a first deploy would do, then `dlt-deploy deploy`.',
    },
    MODULE_OUTSIDE: {
        severity: 'error',
        message: '`{path}` is not in the workspace.',
        hint: 'Name a file of the workspace, relative to it.',
    },
    DLT_VERSION_ASSUMED: {
        severity: 'warning',
        message: 'No file of the workspace says which dlt it runs on; the manifest is read as dlt {version} generates it.',
        hint: 'Commit a `uv.lock`, or pin dlt in `pyproject.toml`: later versions generate other manifests.',
    },
    DLT_VERSION_OPEN: {
        severity: 'warning',
        message: '`{file}` admits several versions of dlt (`{specifier}`); the manifest is read as dlt {version} generates it.',
        hint: 'Commit a `uv.lock`, or pin dlt with `==`: what is installed may be another version, with another manifest.',
    },
    PYTHON_VERSION_UNTESTED: {
        severity: 'warning',
        message: 'The workspace asks for Python {version}; it is read as Python {read} reads it.',
        hint: 'Compare with `--generator python` once, or ask for a Python from 3.9 to 3.14.',
    },
    PYTHON_NOT_FOUND: {
        severity: 'error',
        message: '`{command}` could not be started.',
        hint: 'Install it, name another with the `python` input or `--python`, or read the source with `--generator static`.',
    },
    PYTHON_WITHOUT_GENERATOR: {
        severity: 'error',
        message: '`{command}` has no dlt that generates manifests: {reason}.',
        hint: 'Install dlt 1.26 or newer where the workspace runs, name another Python with the `python` input or `--python`, or read the source with `--generator static`.',
    },
    PYTHON_GENERATOR_FAILED: {
        severity: 'error',
        message: 'The generator of dlt failed: {reason}',
        hint: 'Run it in the workspace by itself to see more: `python -m dlt._workspace.deployment._manifest_worker __deployment__`.',
    },
    PYTHON_GENERATOR_WARNING: {
        severity: 'warning',
        message: '{message}',
        hint: 'The generator of dlt says so; the manifest stands.',
    },
    WORKFLOW_MISSING: {
        severity: 'warning',
        message: 'No workflow of this repository deploys: none has this action in a step.',
        hint: 'Write one: `dlt-deploy init`.',
    },
    TEMPORARY_FOLDER_UNUSABLE: {
        severity: 'error',
        message: 'No temporary folder can be made in `{folder}`: {reason}.',
        hint: 'Nothing was changed. Make room there, or name another folder in the variable `TMPDIR`.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/deployment.js
const deploymentEntries = {
    DEPLOYMENT_MODULE_NOT_FOUND: {
        severity: 'error',
        message: 'There is no deployment module `{module}` in this workspace.',
        hint: 'Create `{file}` and list the jobs to deploy in its `__all__`.',
    },
    DLT_VERSION_UNREAD: {
        severity: 'error',
        message: 'The workspace uses dlt {version}, and reading follows dlt {known}: the manifest may be another one.',
        hint: 'Generate with dlt itself (`--generator python`), or pin a dlt that is followed.',
    },
    DLT_VERSION_PRERELEASE: {
        severity: 'error',
        message: 'The workspace uses dlt {version}, a pre-release: it may generate another manifest than the release it is named for, and reading follows releases alone, dlt {known}.',
        hint: 'Generate with dlt itself (`--generator python`), or pin a release.',
    },
    ALL_MISSING: {
        severity: 'warning',
        message: 'The module `{module}` has no __all__, so everything in it was looked at for jobs.',
        hint: 'List the jobs and modules to deploy in `__all__`.',
    },
    ALL_NAME_NOT_FOUND: {
        severity: 'warning',
        message: 'The name `{name}` is listed in __all__ but not found in the module.',
        hint: 'Import or define it, or take it out of `__all__`.',
    },
    ALL_NAME_NOT_A_JOB: {
        severity: 'warning',
        message: 'The name `{name}` is not a recognized job or framework module.',
        hint: 'Decorate it with `@run.job`, `@run.pipeline` or `@run.interactive`, or take it out of `__all__`.',
    },
    JOB_NAME_INVALID: {
        severity: 'error',
        message: 'The job name `{name}` is not a valid Python identifier.',
        hint: 'Use letters, digits and underscores, no digit first. A label for people goes to `display_name` of `expose`.',
    },
    JOB_SECTION_INVALID: {
        severity: 'error',
        message: 'The job section `{name}` is not a valid Python identifier.',
        hint: 'Use letters, digits and underscores, no digit first, or leave it out: the module name is the default.',
    },
    JOB_VALUE_UNKNOWN: {
        severity: 'error',
        message: '`{field}` of {job} depends on `{expression}`, which cannot be known without running the module: {reason}.',
        hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
    },
    JOB_VALUE_UNFIT: {
        severity: 'error',
        message: '`{path}` of {job} is of type `{type}`, which a manifest cannot hold.',
        hint: 'Use texts, numbers, booleans, None, lists and dictionaries.',
    },
    DELIVER_INVALID: {
        severity: 'error',
        message: '`deliver` of {job} must be a dlt source or a standalone resource.',
        hint: 'Give it a function decorated with `@dlt.source` or `@dlt.resource`.',
    },
    SOURCE_CALLED_AT_IMPORT: {
        severity: 'error',
        message: 'A dlt source is instantiated while the module is imported.',
        hint: 'Call it inside of the job, or below `if __name__ == "__main__":`.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/dlthub.js
const dlthubEntries = {
    DLTHUB_KEY_MISSING: {
        severity: 'error',
        message: 'The dltHub platform wants an API key, and there is none.',
        hint: 'Create one in the settings of the dltHub workspace and put it into the environment as `RUNTIME__API_KEY`.',
    },
    DLTHUB_KEY_FORM: {
        severity: 'error',
        message: 'What stands in for an API key of dltHub is none: keys begin with `dlt_sa_` (a workspace’s) or `dlt_u_` (a person’s).',
        hint: 'Nothing was sent. Copy the key once more from the settings of the workspace; it is shown only when it is made.',
    },
    DLTHUB_WORKSPACE_DIFFERS: {
        severity: 'error',
        message: 'The workspace `{given}` is asked for, and the settings under profile `{profile}` name `{configured}`.',
        hint: 'Nothing was sent. Remove one of the two, or choose the profile whose settings name the other.',
    },
    DLTHUB_WORKSPACE_MISSING: {
        severity: 'error',
        message: 'Nothing says which workspace of the dltHub platform is meant{elsewhere}.',
        hint: 'Set `RUNTIME__WORKSPACE_ID`, or `workspace_id` under `[runtime]` in `.dlt/config.toml` or in the one of the profile, and that profile as `WORKSPACE__PROFILE`.',
    },
    DLTHUB_URL_INVALID: {
        severity: 'error',
        message: '`{url}` is not the address of a dltHub platform.',
        hint: 'Write it like `https://api.dlthub.com`, or leave `RUNTIME__API_BASE_URL` out.',
    },
    DLTHUB_URL_UNTRUSTED: {
        severity: 'error',
        message: 'The settings of this checkout would have the API key sent to `{url}`, and anybody could have written them.',
        hint: 'Nothing was sent. Where that is your platform, say so outside of the checkout: with the input `api-url`, or with `RUNTIME__API_BASE_URL`.',
    },
    DLTHUB_KEY_REFUSED: {
        severity: 'error',
        message: '{place} does not accept the API key: {reason}.',
        hint: 'Keys expire, after 90 days unless said otherwise. Create a new one and replace the repository secret.',
    },
    DLTHUB_FORBIDDEN: {
        severity: 'error',
        message: '{place} does not allow this: {reason}.',
        hint: 'A key belongs to one workspace and has one role: check that it is a key of this workspace, and of role developer to deploy.',
    },
    DLTHUB_NOT_FOUND: {
        severity: 'error',
        message: '{place} knows no workspace `{workspace}`.',
        hint: 'Compare the workspace id with the address of the workspace in the web app of dltHub.',
    },
    DLTHUB_CONFLICT: {
        severity: 'error',
        message: '{place} cannot do this now: {reason}.',
        hint: 'Another deploy may be in flight, or the workspace is archived. Run again when that is over.',
    },
    DLTHUB_REFUSED: {
        severity: 'error',
        message: '{place} refused `{operation}` (status {status}): {reason}.',
        hint: "The sentence is the platform's own. Where it speaks of an unsupported client, update dlt-deploy.",
    },
    DLTHUB_UNREACHABLE: {
        severity: 'error',
        message: 'No connection to {place}: {reason}.',
        hint: 'Check the address and the network, and run again: what was already done is not done twice.',
    },
    DLTHUB_CERTIFICATE_REFUSED: {
        severity: 'error',
        message: '{place} shows a certificate that cannot be trusted: {reason}.',
        hint: 'Where the platform has a certificate of your own authority, name its file in `NODE_EXTRA_CA_CERTS`.',
    },
    DLTHUB_UNAVAILABLE: {
        severity: 'error',
        message: '{place} answered `{operation}` with status {status} until patience ran out.',
        hint: 'The platform is overloaded or down. Run again later: what was already done is not done twice.',
    },
    DLTHUB_OUTCOME_UNKNOWN: {
        severity: 'error',
        message: '{place} took `{operation}` and its answer was lost, so that nobody here knows whether jobs were started ({reason}).',
        hint: 'It is not asked again, lest jobs run twice. `dlt-deploy runs list` shows what started.',
    },
    DLTHUB_TOKEN_REFUSED: {
        severity: 'error',
        message: '{place} does not accept a token that the platform itself has just given out.',
        hint: 'The API key is good. Run again later, and tell dltHub where it stays.',
    },
    DLTHUB_TLS_REFUSED: {
        severity: 'error',
        message: '{place} and this program find no common TLS: {reason}.',
        hint: 'Check whether the address begins with `http://` or `https://`, and that no proxy sits in between.',
    },
    DLTHUB_ANSWER_UNREADABLE: {
        severity: 'error',
        message: '{place} answered `{operation}` with something that is not understood: {reason}.',
        hint: 'Check that the address is the one of the API and that no proxy answers in its place. If both hold, update dlt-deploy.',
    },
    DLTHUB_NOT_IN_FORCE: {
        severity: 'error',
        message: '{part} was deployed to {place}, but is not what was read back.',
        hint: 'Somebody else deployed at the same time. Plan again to see what is in force.',
    },
    DLTHUB_REPLACED_UNSEEN: {
        severity: 'error',
        message: 'What was planned is in force on {place}, and has replaced what somebody else deployed meanwhile: {versions}.',
        hint: 'No plan has shown that. See whether it is missing now, and deploy it again if so; to deploy this once more does nothing.',
    },
    DLTHUB_JOBS_REFUSED: {
        severity: 'error',
        message: '{place} did not take {count} of the jobs: {reasons}.',
        hint: 'Code and configuration may be newer than the jobs now. Mend the jobs and deploy again.',
    },
    REQUIREMENTS_UV_MISSING: {
        severity: 'error',
        message: '`uv.lock` can be read by `uv` alone, and there is no `uv` on the PATH.',
        hint: 'Add a step with `astral-sh/setup-uv` before this one.',
    },
    REQUIREMENTS_UV_FAILED: {
        severity: 'error',
        message: '`uv {command}` failed: {reason}.',
        hint: 'Run it in the workspace. Where the lock is out of date, `uv lock` renews it.',
    },
    PROJECT_NOT_TOML: {
        severity: 'error',
        message: '`pyproject.toml` is not valid TOML, so what the workspace requires cannot be told.',
        hint: 'Correct the file at this line. Nothing was deployed.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/github.js
const githubEntries = {
    INPUT_INVALID: {
        severity: 'error',
        message: 'The input `{name}` must be {expected}{given}.',
        hint: 'Correct it under `with:` of the step.',
    },
    INPUT_IDLE: {
        severity: 'warning',
        message: 'The input `{name}` has no effect here: {reason}.',
        hint: 'Remove it from the step.',
    },
    EVENT_UNREADABLE: {
        severity: 'error',
        message: 'What to do cannot be told from the event `{event}`: {reason}.',
        hint: 'Name the `command` instead of leaving it at `auto`.',
    },
    ACTION_COMMAND_UNAVAILABLE: {
        severity: 'error',
        message: 'The command `{command}` is not built into this version of the action.',
        hint: 'Use one of the other commands, or a later version.',
    },
    CODE_NOT_TRUSTED: {
        severity: 'error',
        message: 'The generator `python` would run code that nobody with write access to this repository has accepted.',
        hint: 'Nothing was run. Leave `generator` at `auto`, which reads such code without running it.',
    },
    ACTION_FAULT: {
        severity: 'error',
        message: 'The action met a fault of its own: {reason}.',
        hint: 'This is a defect. Please report it with the log of this run.',
    },
    SLASH_FORBIDDEN: {
        severity: 'error',
        message: 'The command of {author} is not obeyed: only who may push to this repository can give one.',
        hint: 'Nothing was done. Ask somebody with write access.',
    },
    SLASH_REFUSED: {
        severity: 'error',
        message: 'The command is not obeyed: {reason}.',
        hint: 'Nothing was changed.',
    },
    COMMENT_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not write comments on pull requests ({reason}).',
        hint: 'The result stands. To get the comment, give the job `permissions:` with `pull-requests: write`.',
    },
    COMMENT_LOCKED: {
        severity: 'warning',
        message: 'The conversation of the pull request is locked, so no comment could be written.',
        hint: 'The result stands. Unlock the conversation to get the comment.',
    },
    COMMENT_TOKEN_REFUSED: {
        severity: 'warning',
        message: 'GitHub does not know the token it was shown, so no comment could be written.',
        hint: 'The result stands. Leave `github-token` unset to use the token of the job, or pass one that has not expired.',
    },
    COMMENT_RATE_LIMITED: {
        severity: 'warning',
        message: 'GitHub takes no more calls from this token for now, so no comment could be written.',
        hint: 'The result stands. Run the job again later to get the comment.',
    },
    COMMENT_REFUSED: {
        severity: 'warning',
        message: 'GitHub refused the pull request comment: {reason}.',
        hint: 'The result stands; it is in the summary of this run.',
    },
    COMMENT_UNREACHABLE: {
        severity: 'warning',
        message: 'GitHub could not be reached to write the pull request comment: {reason}.',
        hint: 'The result stands; it is in the summary of this run. Run the job again to get the comment.',
    },
    RUN_FAILED: {
        severity: 'error',
        message: 'Run {number} of `{job}` ended as {status}{after}.',
        hint: 'Its log is in the log of this step{page}.',
    },
    RUN_NOT_STARTED: {
        severity: 'error',
        message: 'The platform did not start `{job}`: {reason}.',
        hint: 'Other jobs of the same call may have been started; the summary of this run lists them.',
    },
    WORKSPACE_REPORT_MISSING: {
        severity: 'error',
        message: 'Nothing is known of the workspace `{workspace}`, because its job left no report.',
        hint: 'The log of that job says why. A job that was cancelled or could not start leaves none.',
    },
    DEPLOYMENT_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not record deployments to an environment ({reason}).',
        hint: 'The deploy stands. To have it recorded, give the job `permissions:` with `deployments: write`; `deployments: read` where it has an `environment:` of its own, which GitHub records by itself.',
    },
    DEPLOYMENT_UNRECORDED: {
        severity: 'warning',
        message: 'GitHub did not record this deploy to its environment: {reason}.',
        hint: 'The deploy stands; its state is in the outputs and the summary of this run.',
    },
    ISSUE_FORBIDDEN: {
        severity: 'warning',
        message: 'The token of this job may not write issues ({reason}).',
        hint: 'The result stands. To have drift reported, give the job `permissions:` with `issues: write`, and switch issues on.',
    },
    ISSUE_UNWRITTEN: {
        severity: 'warning',
        message: 'The issue about drift could not be brought up to date: {reason}.',
        hint: 'The result stands; it is in the summary of this run. The next run tries again.',
    },
    LABELS_UNWRITTEN: {
        severity: 'warning',
        message: 'The labels of the pull request could not be brought up to date: {reason}.',
        hint: 'The result stands. Labels need `permissions:` with `pull-requests: write`.',
    },
    REPORT_INCOMPLETE: {
        severity: 'warning',
        message: 'A part of the report could not be written: {reason}.',
        hint: 'The result stands; it is in the log.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/written-forms.js
/** How to write what people most often get wrong, for the hints of several entries. */
const triggerForms = 'Write a trigger as `type:expr`, for example `schedule:0 8 * * *`, `every:1h`, `tag:ingest` or `http:`.';
const refForms = 'Write `jobs.<section>.<name>` or `jobs.<name>`.';
const freshnessForms = 'Write `job.is_fresh:jobs.<section>.<name>`, or use the property `.is_fresh` of the upstream job.';

;// CONCATENATED MODULE: ./out/diagnostics/catalog/job.js

/** Job references that do not parse or resolve, and the rules that jobs keep alone and among each other. */
const jobEntries = {
    JOB_REF_INVALID: {
        severity: 'error',
        message: 'Invalid job ref {ref}: {reason}.',
        hint: refForms,
    },
    JOB_REF_EMPTY: {
        severity: 'error',
        message: 'Invalid job ref {ref}: it must not be empty.',
        hint: refForms,
    },
    JOB_REF_BARE: {
        severity: 'error',
        message: 'Invalid job ref {ref}: a bare job name requires a list of jobs to look it up in.',
        hint: 'Write the section too: `section.name` or `jobs.section.name`.',
    },
    JOB_REF_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid job ref {ref}: use name, section.name, or jobs.section.name form.',
        hint: refForms,
    },
    JOB_REF_NOT_FOUND: {
        severity: 'error',
        message: 'Job ref {ref} not found in manifest.',
        hint: 'List the jobs with `dlt-deploy job list`.',
    },
    JOB_REF_AMBIGUOUS: {
        severity: 'error',
        message: 'Ambiguous job name {name}, matches: {matches}.',
        hint: 'Write the section too: `section.name`.',
    },
    // Rules of one job.
    JOB_SECTION_RESERVED: {
        severity: 'error',
        message: "Job {ref}: section 'py' is reserved.",
        hint: 'Give the job another `section`: `py` would clash with file extensions.',
    },
    JOB_NAME_RESERVED: {
        severity: 'error',
        message: "Job {ref}: name 'py' is reserved.",
        hint: 'Give the job another `name`: `py` would clash with file extensions.',
    },
    JOB_TRIGGER_INVALID: {
        severity: 'error',
        message: 'Job {ref}: {reason}',
        hint: triggerForms,
    },
    JOB_FRESHNESS_INVALID: {
        severity: 'error',
        message: 'Job {ref}: {reason}',
        hint: freshnessForms,
    },
    BATCH_JOB_WITH_HTTP: {
        severity: 'error',
        message: 'Batch job {ref} has http trigger: a batch job runs to completion and serves nothing.',
        hint: 'Declare it with `@run.interactive`, or remove the `http:` trigger.',
    },
    INTERACTIVE_JOB_WITHOUT_HTTP: {
        severity: 'warning',
        message: 'Interactive job {ref} has no http trigger: nothing can reach it.',
        hint: 'Add the trigger `http:`.',
    },
    JOB_WITH_SEVERAL_SCHEDULES: {
        severity: 'error',
        message: 'Job {ref} has multiple interval-generating triggers: only one schedule: or every: is allowed.',
        hint: 'Keep one, or join several schedules in one cron expression.',
    },
    INTERVAL_WITHOUT_SCHEDULE: {
        severity: 'error',
        message: 'Job {ref} has interval but no schedule or every trigger.',
        hint: 'Add a `schedule:` or `every:` trigger, or remove `interval`.',
    },
    INTERVAL_BOUND_INVALID: {
        severity: 'error',
        message: 'Job {ref} has the interval {bound} {value}, which is not a timestamp.',
        hint: 'Write ISO 8601, for example `2026-01-01T00:00:00Z`.',
    },
    INTERVAL_START_NOT_ON_TICK: {
        severity: 'warning',
        message: 'Job {ref} interval start ({value}) is not a cron tick for {cron}: it will be snapped backward.',
        hint: 'Start the interval on a tick of the schedule.',
    },
    INTERVAL_END_NOT_ON_TICK: {
        severity: 'warning',
        message: 'Job {ref} interval end ({value}) is not a cron tick for {cron}: it will be snapped backward.',
        hint: 'End the interval on a tick of the schedule.',
    },
    INTERVAL_WITHOUT_TICK: {
        severity: 'error',
        message: 'Job {ref} interval {bound} ({value}) cannot be snapped: {cron} has no tick in the 50 years before it.',
        hint: 'Use a schedule that has been due before the interval begins.',
    },
    EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL: {
        severity: 'warning',
        message: 'Job {ref} has allow_external_schedulers but no interval.',
        hint: 'Give the job an `interval`, or remove `allow_external_schedulers`.',
    },
    INCREMENTAL_WITHOUT_INTERVAL: {
        severity: 'warning',
        message: "Job {ref} has incremental_mode 'interval' but no interval.",
        hint: 'Give the job an `interval`, or remove `incremental_mode`.',
    },
    AUTO_REFRESH_BLOCKED: {
        severity: 'warning',
        message: "Job {ref} has auto_refresh_pipeline_mode but refresh_propagation 'block' prevents refresh runs.",
        hint: 'Remove one of the two.',
    },
    JOB_TRIGGERS_ITSELF: {
        severity: 'error',
        message: 'Job {ref}: trigger {trigger} makes the job trigger itself, which never terminates.',
        hint: 'Wait for another job, or use a schedule.',
    },
    JOB_SCHEMA_INVALID: {
        severity: 'error',
        message: 'Job {job}: {reason}.',
        hint: 'Annotate inputs and results with types that dlt describes, and entities with one of `job-runs`, `job`, `workspace`, `pipeline`, `dataset`.',
    },
    JOB_ENGINE_DIFFERS: {
        severity: 'error',
        message: 'Job {ref} is written for engine {engine}, the manifest for engine {manifest}.',
        hint: 'Generate the manifest again with one version of dlt.',
    },
    TRIGGER_MATCHES_NO_JOB: {
        severity: 'warning',
        message: 'Job {ref}: trigger {trigger} matched no job.',
        hint: 'Correct the selector: it is matched against the types, the references and the triggers of the other jobs.',
    },
    JOB_PROFILE_LOCAL: {
        severity: 'error',
        message: 'Job {ref}: require.profile {profile} is a local-only profile and cannot be assumed by deployed jobs (local-only profiles: dev, tests).',
        hint: 'Require a profile of a deployment, such as `prod`, or leave `profile` out.',
    },
    DASHBOARD_NOT_INTERACTIVE: {
        severity: 'error',
        message: 'Dashboard job {ref} must be interactive.',
        hint: 'Rename the job: this reference belongs to the workspace dashboard.',
    },
    DASHBOARD_NOT_GUI: {
        severity: 'error',
        message: 'Dashboard job {ref} must have gui interface.',
        hint: 'Set `expose.interface` to `gui`, or rename the job.',
    },
    DASHBOARD_NOT_DASHBOARD: {
        severity: 'error',
        message: 'Dashboard job {ref} must have dashboard category.',
        hint: 'Set `expose.category` to `dashboard`, or rename the job.',
    },
    // Rules between jobs.
    JOB_REF_DUPLICATE: {
        severity: 'error',
        message: 'Duplicate job_ref: {ref}.',
        hint: 'Give one of the jobs another `name` or `section`; a job listed under two names is listed once too often.',
    },
    ENTRY_POINT_SHARED: {
        severity: 'warning',
        message: 'Jobs {first} and {second} share the same entry point {entryPoint}.',
        hint: 'Declare one job for a function and start it with several triggers.',
    },
    TRIGGER_JOB_UNKNOWN: {
        severity: 'error',
        message: 'Job {ref} has triggers referencing unknown jobs: {refs}.',
        hint: 'List the upstream jobs in `__all__` too, or remove the triggers.',
    },
    FRESHNESS_JOB_UNKNOWN: {
        severity: 'error',
        message: 'Job {ref} has freshness constraint on unknown job {upstream}.',
        hint: 'List the upstream job in `__all__` too, or remove the constraint.',
    },
    FRESHNESS_NOT_IMPLEMENTED: {
        severity: 'error',
        message: "Job {ref} declares 'job.is_matching_interval_fresh' on {upstream}: dlt has not yet implemented it and refuses the manifest.",
        hint: 'Use `job.is_fresh` instead.',
    },
    FRESHNESS_ON_INTERACTIVE: {
        severity: 'error',
        message: 'Job {ref} has job.is_fresh constraint on {upstream} but upstream is an interactive job.',
        hint: 'An interactive job never completes, so it is never fresh. Remove the constraint.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/trigger.js

const periodForms = 'Write a number and one of `s`, `m`, `h`, `d`, for example `90s`, `5m`, `1.5h`, or plain seconds.';
const cronForms = 'Write five fields, minute hour day month weekday, for example `0 8 * * *`, or a name such as `@daily`.';
const onceForms = 'Write an ISO 8601 timestamp, for example `once:2026-03-15T08:00:00Z`.';
const httpForms = 'Write `http:`, `http:8080`, `http:/path` or `http:8080/path`.';
/** Triggers, periods and freshness constraints that do not parse, or parse to nothing that can be scheduled. */
const triggerEntries = {
    TRIGGER_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it must be in type:expr form.',
        hint: triggerForms,
    },
    TRIGGER_TYPE_UNKNOWN: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: unknown type {type}.',
        hint: 'The types are schedule, every, once, job.success, job.fail, http, deployment, webhook and tag, in lower case.',
    },
    TRIGGER_SYNTHETIC: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: {type} triggers are added automatically.',
        hint: 'Remove it. `manual:` comes with every job whose `expose` does not say otherwise, `pipeline_name:` with its pipeline.',
    },
    TRIGGER_INCOMPLETE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires an expression.',
        hint: triggerForms,
    },
    TRIGGER_UNREADABLE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: cannot normalize it, it is neither type:expr nor a cron expression.',
        hint: triggerForms,
    },
    TRIGGER_INPUT_INVALID: {
        severity: 'error',
        message: 'A trigger is a text or a collection of texts: {value} is neither.',
        hint: triggerForms,
    },
    SCHEDULE_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a cron expression.',
        hint: cronForms,
    },
    SCHEDULE_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: invalid cron expression, {reason}.',
        hint: cronForms,
    },
    SCHEDULE_RANDOM: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has a random field, which is drawn anew at every evaluation: its schedule is not defined.',
        hint: 'Replace `R` by a number.',
    },
    SCHEDULE_NEVER_DUE: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has no tick on any date: the job will never be due.',
        hint: cronForms,
    },
    EVERY_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a period.',
        hint: periodForms,
    },
    EVERY_INVALID: {
        severity: 'error',
        message: "Invalid trigger {trigger}: period must be like '5m', '1h', '1d'.",
        hint: periodForms,
    },
    EVERY_NOT_POSITIVE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: period must be positive.',
        hint: periodForms,
    },
    EVERY_TOO_SHORT: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: minimum period is 1 minute.',
        hint: 'Write `every:1m` or more.',
    },
    EVERY_ENDLESS: {
        severity: 'warning',
        message: 'Trigger {trigger} of job {ref} has a period that is not a finite number: no next run can be computed from it.',
        hint: periodForms,
    },
    ONCE_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a timestamp (ISO 8601).',
        hint: onceForms,
    },
    ONCE_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires ISO 8601 timestamp.',
        hint: onceForms,
    },
    ONCE_VALUE_INVALID: {
        severity: 'error',
        message: '`once` expects a valid date/time value, got {value}.',
        hint: onceForms,
    },
    HTTP_URL: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it should be http:[port][/path], not a full URL.',
        hint: httpForms,
    },
    HTTP_PORT_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: port invalid, {reason}.',
        hint: httpForms,
    },
    HTTP_PORT_OUT_OF_RANGE: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: port must be 1-65535, got {port}.',
        hint: httpForms,
    },
    HTTP_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: its expression must be [port][/path].',
        hint: httpForms,
    },
    HTTP_PATH_INVALID: {
        severity: 'error',
        message: "`http` trigger path must start with '/', got {path}.",
        hint: httpForms,
    },
    TAG_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a name.',
        hint: 'Write `tag:<name>`.',
    },
    PIPELINE_NAME_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a pipeline name.',
        hint: 'Give the pipeline a name in `deliver`, or remove `deliver`.',
    },
    JOB_EVENT_EMPTY: {
        severity: 'error',
        message: 'Invalid trigger {trigger}: it requires a job_ref.',
        hint: 'Write `job.success:jobs.<section>.<name>`, or use the property `.success` of the upstream job.',
    },
    JOB_EVENT_REF_INVALID: {
        severity: 'error',
        message: "Invalid trigger {trigger}: its expression must start with 'jobs.'.",
        hint: refForms,
    },
    TIMEOUT_INVALID: {
        severity: 'error',
        message: 'A timeout is a period or a number of seconds: {value} is neither.',
        hint: periodForms,
    },
    // Freshness constraints.
    FRESHNESS_FORM_INVALID: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: it must be in type:expr form.',
        hint: freshnessForms,
    },
    FRESHNESS_TYPE_UNKNOWN: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: unknown type {type}.',
        hint: freshnessForms,
    },
    FRESHNESS_REF_EMPTY: {
        severity: 'error',
        message: 'Invalid freshness constraint {constraint}: it requires a job_ref.',
        hint: freshnessForms,
    },
    FRESHNESS_REF_INVALID: {
        severity: 'error',
        message: "Invalid freshness constraint {constraint}: its expression must start with 'jobs.'.",
        hint: freshnessForms,
    },
    FRESHNESS_INPUT_INVALID: {
        severity: 'error',
        message: 'A freshness constraint is a text or a collection of texts: {value} is neither.',
        hint: freshnessForms,
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/manifest.js



const manifestSource = 'A manifest is generated, not written by hand: generate it again with this version.';
/** Manifests, and everything that is written in one. */
const manifestEntries = {
    ...triggerEntries,
    ...jobEntries,
    // The shape of a manifest.
    MANIFEST_NOT_JSON: {
        severity: 'error',
        message: 'The manifest is not a JSON document: {reason}.',
        hint: manifestSource,
    },
    MANIFEST_NOT_OBJECT: {
        severity: 'error',
        message: 'The manifest is not a JSON object.',
        hint: manifestSource,
    },
    MANIFEST_ENGINE_UNKNOWN: {
        severity: 'error',
        message: 'There is no manifest migration path from engine {version} to {supported}.',
        hint: 'It was written by a later version of dlt. Use a version of dlt-deploy that knows it.',
    },
    MANIFEST_FIELDS_MISSING: {
        severity: 'error',
        message: 'Path `{path}`: missing required fields `{fields}`.',
        hint: manifestSource,
    },
    MANIFEST_FIELDS_UNEXPECTED: {
        severity: 'error',
        message: 'Path `{path}`: received unexpected fields `{fields}`.',
        hint: manifestSource,
    },
    MANIFEST_TYPE_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: field `{field}` has invalid type `{type}` while `{expected}` is expected.',
        hint: manifestSource,
    },
    MANIFEST_VALUE_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: field `{field}={value}` is not one of: {allowed}.',
        hint: 'Use one of the listed values.',
    },
    MANIFEST_REF_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: refForms,
    },
    MANIFEST_TRIGGER_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: triggerForms,
    },
    MANIFEST_FRESHNESS_INVALID: {
        severity: 'error',
        message: 'Path `{path}`: {reason}',
        hint: freshnessForms,
    },
    MANIFEST_UNWRITABLE: {
        severity: 'error',
        message: 'The manifest cannot be saved or hashed: at `{path}` {reason}.',
        hint: 'dlt cannot serialise this value. Replace it by plain text or a smaller number.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/package.js
const packageEntries = {
    IGNORE_FILE_NOT_UTF8: {
        severity: 'error',
        message: '`{path}` is not UTF-8 text, so its patterns cannot be read.',
        hint: 'Save the file as UTF-8.',
    },
    IGNORE_PATTERN_INVALID: {
        severity: 'error',
        message: 'The ignore pattern `{pattern}` is not valid: {reason}.',
        hint: 'dlt refuses to package a workspace with this pattern. Correct or remove the line.',
    },
    PACKAGE_LINK_CYCLE: {
        severity: 'error',
        message: 'The symbolic link `{path}` leads back to a folder above it.',
        hint: 'Remove the link, or exclude what it points to in `.gitignore`.',
    },
    PACKAGE_LINK_OUTSIDE: {
        severity: 'warning',
        message: 'The symbolic link `{path}` is left out of the package: its target is outside the workspace.',
        hint: 'Copy the file into the workspace, or exclude the link in `.gitignore`.',
    },
    PACKAGE_FOLDER_OUTSIDE: {
        severity: 'error',
        message: 'The symbolic link `{path}` leads to a folder outside the repository, so what it holds depends on the machine.',
        hint: 'Copy the folder into the repository, or exclude the link in `.gitignore`.',
    },
    PACKAGE_NAME_NOT_UTF8: {
        severity: 'error',
        message: 'The file name `{path}` is not UTF-8, and a package can only hold names that are.',
        hint: 'Rename the file, or exclude it in `.gitignore`.',
    },
    PACKAGE_FILE_UNREADABLE: {
        severity: 'error',
        message: '`{path}` cannot be read: {reason}.',
        hint: 'Make it readable for the user who runs this, or exclude it in `.gitignore`.',
    },
    PACKAGE_FILE_CHANGED: {
        severity: 'error',
        message: '`{path}` changed while the package was being made.',
        hint: 'Nothing was deployed. Run again when no other program writes to the workspace.',
    },
    PACKAGE_HAS_SECRETS: {
        severity: 'error',
        message: 'The code package contains the secrets file `{path}`.',
        hint: 'Remove the `!` pattern in `.gitignore` that takes it back in, or move the file into the settings folder.',
    },
    PACKAGE_HAS_GIT: {
        severity: 'error',
        message: 'The code package contains `{path}`, a git repository with its history and perhaps credentials.',
        hint: 'Add `.git/` to `.gitignore`: packages are made by its rules alone, and git itself does not mind the line.',
    },
    PACKAGE_HAS_CREDENTIALS: {
        severity: 'warning',
        message: 'The code package contains `{path}`, which by its name holds credentials.',
        hint: 'Add it to `.gitignore` and give its values as repository secrets.',
    },
    PACKAGE_HAS_ENVIRONMENT: {
        severity: 'warning',
        message: 'The code package contains the Python environment `{path}`, which does not work on another machine.',
        hint: 'Add `{path}` to `.gitignore`. The built-in ignore rules apply only where there is no such file.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/platform.js
const platformEntries = {
    PLAN_STALE: {
        severity: 'error',
        message: 'The deployment has moved on since this plan was drawn against {base}.',
        hint: 'Nothing was changed. Plan again and review the new plan.',
    },
    DEPLOY_LOCKED: {
        severity: 'error',
        message: 'Another deploy has been under way since {since}: {owner}.',
        hint: 'Nothing was changed. Deploy again when it is over. If it ended without a word, its lock ends by itself at {until}.',
    },
    PLATFORM_WARNS: {
        severity: 'warning',
        message: '{place} says of these jobs: {warning}.',
        hint: 'The words are those of the platform, which was asked and changed nothing.',
    },
    PLATFORM_PLANS_OTHERWISE: {
        severity: 'warning',
        message: '{place} would take `{job}` as {outcome}, and this plan as {status}.',
        hint: 'Nothing was changed. Somebody may have deployed in between: plan again. If it stays, report it as a defect.',
    },
    STATE_NEWER: {
        severity: 'error',
        message: '`{document}` of the deployed state has format version {version}, and this version of dlt-deploy knows up to {known}.',
        hint: 'Nothing was changed. Use the version of dlt-deploy that deployed last, or a later one.',
    },
    STATE_INVALID: {
        severity: 'error',
        message: '`{document}` of the deployed state cannot be read: {reason}.',
        hint: 'Nothing was changed. The ref was written by something else: move it back to its last good commit, or name another with `state-ref`.',
    },
    STATE_FOREIGN: {
        severity: 'error',
        message: '`{ref}` holds the state of the workspace `{found}`, not of `{workspace}`.',
        hint: 'Nothing was changed. Give each workspace a state ref of its own, or remove the `state-ref` setting.',
    },
    STATE_REF_INVALID: {
        severity: 'error',
        message: '`{ref}` is not the full name of a git ref.',
        hint: 'Write it like `refs/dlt-deploy/my-workspace`, without spaces and without any of `~^:?*[\\`.',
    },
    STATE_NOT_IN_FORCE: {
        severity: 'error',
        message: 'The state was written as {written}, but {found} was read back.',
        hint: 'Someone put the ref elsewhere in between, without this deploy. Plan again to see what is in force.',
    },
    PACKAGE_CHANGED: {
        severity: 'error',
        message: '`{path}` changed while it was being deployed.',
        hint: 'Nothing was changed on the platform. Plan again when nothing else writes to the workspace.',
    },
    PACKAGE_PATH_REFUSED: {
        severity: 'error',
        message: 'Git cannot keep a file named `{path}`, because it would take it for its own.',
        hint: 'Exclude it in `.gitignore`.',
    },
    GIT_NOT_FOUND: {
        severity: 'error',
        message: 'There is no `git` on this machine, or it is not on the PATH.',
        hint: 'Install git 2.31 or later.',
    },
    GIT_TOO_OLD: {
        severity: 'error',
        message: 'The `git` on this machine is older than 2.31.',
        hint: 'Install a later one. Settings and credentials are handed to git in a way that earlier versions do not read.',
    },
    GIT_REPOSITORY_NOT_FOUND: {
        severity: 'error',
        message: '`{folder}` is not in a git repository.',
        hint: 'The git platform keeps its state in one: run `git init`, or clone the repository there.',
    },
    GIT_REMOTE_NOT_FOUND: {
        severity: 'error',
        message: 'The repository has no remote to keep the state in: {reason}.',
        hint: 'Name one of its remotes, or add it: `git remote add origin URL`.',
    },
    GIT_REMOTE_MISSING: {
        severity: 'error',
        message: 'There is no repository at {remote}, or it may not be seen with these credentials.',
        hint: 'Check the address with `git remote -v`. A private repository needs a token with `contents: read`, and `contents: write` to deploy.',
    },
    GIT_REMOTE_UNREACHABLE: {
        severity: 'error',
        message: 'No connection to {remote}: {reason}.',
        hint: 'Nothing was changed as far as can be told. Run again: what was already done is not done twice.',
    },
    GIT_AUTHENTICATION_REQUIRED: {
        severity: 'error',
        message: '{remote} wants to know who asks, and no credential was accepted.',
        hint: 'On GitHub Actions pass `github-token`. On your machine, `git fetch` must work without asking.',
    },
    GIT_PERMISSION_DENIED: {
        severity: 'error',
        message: 'Writing to {remote} was refused.',
        hint: 'On GitHub the token may read, but not write: grant the job `permissions: contents: write`. A repository on this machine must belong to who deploys.',
    },
    GIT_REF_PROTECTED: {
        severity: 'error',
        message: '{remote} declined the change to `{ref}`: {reason}.',
        hint: 'A rule or a hook there forbids it. Allow updates of `refs/dlt-deploy/*` and `refs/dlt-deploy-lock/*`, or name another ref with `state-ref`.',
    },
    GIT_REF_LOCKED: {
        severity: 'error',
        message: '`{ref}` stayed locked by another git process at {remote}.',
        hint: 'Run again. If no git process is left there, remove the stale file named like the ref and ending in `.lock`.',
    },
    GIT_OWNERSHIP_REFUSED: {
        severity: 'error',
        message: 'Git refuses to use the repository at {remote}, because it belongs to another user.',
        hint: 'If you trust it: `git config --global --add safe.directory DIR`.',
    },
    GIT_DISK_FULL: {
        severity: 'error',
        message: 'There is no space left on the disk for the state.',
        hint: 'Free some space and run again. Nothing was changed on the platform.',
    },
    GIT_FAILED: {
        severity: 'error',
        message: '`git {command}` failed: {reason}.',
        hint: "This is not a fault that dlt-deploy knows. The sentence above is git's own.",
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/python.js
const pythonEntries = {
    SYNTAX_ERROR: {
        severity: 'error',
        message: '{reason}',
        hint: 'Python itself would refuse this file. Mend the line and try again.',
    },
    SYNTAX_TOO_NEW: {
        severity: 'error',
        message: '{feature} need Python {since} or later, and this workspace runs on Python {version}.',
        hint: 'Write it in the older way, or raise the Python version of the workspace.',
    },
    SYNTAX_TOO_DEEP: {
        severity: 'error',
        message: 'The code is nested too deeply to be read.',
        hint: 'Give parts of it names of their own.',
    },
    ENCODING_NOT_SUPPORTED: {
        severity: 'error',
        message: 'The file declares the encoding `{encoding}`, which cannot be read without Python.',
        hint: 'Save the file as UTF-8 and remove its encoding declaration.',
    },
    VALUE_NOT_STATIC: {
        severity: 'error',
        message: '`{expression}` cannot be known without running the module: {reason}.',
        hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
    },
    IMPORT_RAISES: {
        severity: 'error',
        message: 'Importing the deployment module fails here: {exception}.',
        hint: 'Python would stop at this line as well. Mend it and try again.',
    },
    EVALUATION_TOO_LARGE: {
        severity: 'error',
        message: 'The module cannot be read without running it: {reason}.',
        hint: 'Move heavy work out of the import of the module, or generate with Python (`--generator python`).',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/reconcile.js
const reconcileEntries = {
    JOB_RENAMED: {
        severity: 'warning',
        message: '`{before}` is archived and `{after}` is added in its place; run history does not follow.',
        hint: 'Keep the old name with `name=` and `section=` if its history matters.',
    },
    JOB_ARCHIVED_FOLLOWED: {
        severity: 'warning',
        message: '`{archived}` is archived, and `{follower}` was waiting for it by {edge}.',
        hint: 'Make sure that the job that waited is still started, and not before its data is there, or archive it too.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/run.js
const runEntries = {
    PLATFORM_RUNS_NOTHING: {
        severity: 'error',
        message: 'The platform `{platform}` cannot run jobs yet.',
        hint: 'On the dltHub platform they run: `--platform dlthub`.',
    },
    PLATFORM_KEEPS_NO_VARIABLES: {
        severity: 'error',
        message: 'The platform `{platform}` keeps no variables.',
        hint: 'Settings and secrets are in the configuration that is deployed. On the dltHub platform there are variables: `--platform dlthub`.',
    },
    VARIABLE_UNKNOWN: {
        severity: 'error',
        message: 'There is no variable {names} of {scope}.',
        hint: '`dlt-deploy variable list` shows all of them.',
    },
    VARIABLE_VALUE_UNCLEAR: {
        severity: 'error',
        message: '`{name}` wants one value: as an argument where it is plain, or with `--secret-from` where it is a secret.',
        hint: 'Write `dlt-deploy variable set {name} VALUE`, or `dlt-deploy variable set {name} --secret-from VARIABLE`.',
    },
    VARIABLE_EMPTY: {
        severity: 'error',
        message: 'The environment has no value for `{name}`, and a secret may not be empty.',
        hint: 'Set it for this command alone: `{name}=… dlt-deploy variable set …`.',
    },
    SELECTOR_MATCHES_NOTHING: {
        severity: 'error',
        message: 'No deployed job answers to {selectors}.',
        hint: '`dlt-deploy job list` shows the jobs in force and what triggers them. A job that was added must be deployed first.',
    },
    RUN_JOB_NONE: {
        severity: 'error',
        message: 'The workspace declares no {type} job that answers to `{selector}`; there is {available}.',
        hint: 'Name a job, a pattern of its triggers, or the file that declares it.',
    },
    RUN_JOB_SEVERAL: {
        severity: 'error',
        message: '`{selector}` picks several jobs, and one is to run: {jobs}.',
        hint: 'Name one of them; behind a file or a pipeline, as a second argument. `dlt-deploy job trigger` starts several at once.',
    },
    RUN_JOB_OF_OTHER_TYPE: {
        severity: 'error',
        message: '{jobs} is of type {type}, which `{verb}` does not start.',
        hint: 'Use `dlt-deploy {other}`.',
    },
    RUN_UNKNOWN: {
        severity: 'error',
        message: 'Job `{job}` has no run {number}.',
        hint: '`dlt-deploy runs list {job}` shows the runs there are.',
    },
    RUN_NONE: {
        severity: 'error',
        message: 'Job `{job}` has not run yet.',
        hint: '`dlt-deploy job trigger {job}` starts it.',
    },
    RUN_OVER: {
        severity: 'error',
        message: 'Run {number} of `{job}` is over: it is {status}.',
        hint: 'There is nothing to cancel.',
    },
    RUN_STILL_GOING: {
        severity: 'error',
        message: 'Run {number} of `{job}` was still {status} when the time to wait for it was over.',
        hint: 'It goes on. `dlt-deploy runs logs {job} {number} -f` follows it, `dlt-deploy runs cancel {job} {number}` ends it; `timeout` waits longer.',
    },
    WAIT_INVALID: {
        severity: 'error',
        message: '`{timeout}` is no number of minutes.',
        hint: 'Write it like `30`, or `0.5` for half a minute.',
    },
    RUN_NUMBER_INVALID: {
        severity: 'error',
        message: '`{number}` is not the number of a run.',
        hint: 'Runs of a job count from 1: `dlt-deploy runs list` shows them.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog/workspace.js
const workspaceEntries = {
    WORKSPACE_NOT_FOUND: {
        severity: 'error',
        message: '`{path}` is not in a dlt workspace: neither it nor a folder above it has `.dlt/.workspace`.',
        hint: 'Run in the workspace folder, name it with `--workspace DIR`, or make it one: `touch .dlt/.workspace`.',
    },
    SETTINGS_NOT_TOML: {
        severity: 'error',
        message: 'The settings file `{path}` is not valid TOML.',
        hint: 'Correct the file at this line. The line is not shown, because settings may hold secrets.',
    },
    SETTINGS_LINK_OUTSIDE: {
        severity: 'error',
        message: 'The settings file `{path}` is a symbolic link whose target is outside the workspace, so it cannot be deployed.',
        hint: 'Copy the file into the settings folder, or remove the link.',
    },
    SECRETS_NOT_TOML: {
        severity: 'error',
        message: 'The variable `{name}` does not hold a valid TOML document: it breaks off at line {line}.',
        hint: 'Set the repository secret to the whole text of a `secrets.toml`.',
    },
    SECRETS_PROFILE_UNKNOWN: {
        severity: 'warning',
        message: 'The secrets in `{name}` belong to no profile of this workspace ({profiles}).',
        hint: 'Rename the variable after a profile, or name the profile: with the input `profiles` or the option `--profiles`, or by a `.dlt/<profile>.config.toml`.',
    },
    PROFILE_NAME_INVALID: {
        severity: 'error',
        message: '`{name}` cannot be the name of a profile.',
        hint: 'Name profiles with letters, digits, `_` and `-`, such as `staging`.',
    },
    SECRET_EMPTY: {
        severity: 'warning',
        message: 'The secret `{name}` is empty.',
        hint: 'Add the repository secret it is made from. An unset secret arrives as empty text and counts as missing.',
    },
    SECRETS_REPLACED: {
        severity: 'warning',
        message: 'The secrets that files of the checkout have for {profile} are left out, because others stand in their place: {keys}.',
        hint: 'This is what `replace` asks for. With `merge`, files and variables go together, key by key.',
    },
    SECRET_TOO_LARGE: {
        severity: 'error',
        message: 'The secret `{name}` has {size} bytes, and more than 49152 fit nowhere.',
        hint: 'Nothing was changed. Split the document into one per profile, or into single values.',
    },
    SECRET_NAME_INVALID: {
        severity: 'warning',
        message: 'The variable `{name}` begins like a secret of a profile, but is no name that dlt can read.',
        hint: 'Write it in capitals, parts joined by two underscores: `PROD__SOURCES__GITHUB__TOKEN`.',
    },
    SECRETS_CONTRADICT: {
        severity: 'warning',
        message: '`{name}` gives `{key}` of the profile `{profile}` another value than a `SECRETS_TOML` does.',
        hint: 'The single variable has the last word. Remove one of the two.',
    },
    SECRET_SPELLING_UNSURE: {
        severity: 'warning',
        message: 'The name `{name}` is all capitals, and the code spells a part of it {keys}: which is meant is not known.',
        hint: 'dlt finds a key in a file only as it is spelled. Put it into the document `{document}`, where it can be.',
    },
    SECRET_GIVEN_TWICE: {
        severity: 'warning',
        message: '`{name}` is given twice, by the environment and by `secrets`, with two different values.',
        hint: 'The one in `secrets` counts. Hand it over in one of the two ways.',
    },
    SECRET_IN_CONFIG: {
        severity: 'warning',
        message: 'The setting `{key}` in `{file}` looks like a secret, and that file is for everybody to read.',
        hint: 'Move it to a repository secret. Its value is not shown in plans.',
    },
    SECRETS_FILE_TRACKED: {
        severity: 'error',
        message: 'The secrets file `{path}` is committed to the repository.',
        hint: 'Run `git rm --cached {path}`, ignore it, replace the secrets in it and give the new ones as repository secrets.',
    },
    WORKSPACE_NAMES_EQUAL: {
        severity: 'error',
        message: 'The workspaces {folders} are all called `{name}`, and a deploy of one would archive the jobs of the others.',
        hint: 'Give each a name of its own: `name` under `[workspace.settings]` in its `.dlt/config.toml`. Where each has a `state-ref` of its own, allow this by its code.',
    },
    WORKSPACES_NONE: {
        severity: 'error',
        message: 'No folder of this repository is a dlt workspace: none has `.dlt/.workspace`.',
        hint: 'Make one: `touch .dlt/.workspace` in the folder of a dlt project, and commit it.',
    },
    WORKSPACES_TOO_MANY: {
        severity: 'error',
        message: 'These are {count} workspaces, and GitHub makes no matrix of more than {most} jobs.',
        hint: 'List one folder after the other: the input `workspace` of the command `list` names where to look.',
    },
    WORKSPACES_NOT_COMPARED: {
        severity: 'warning',
        message: 'Which workspaces changed since `{since}` cannot be told, because this checkout does not reach that far back.',
        hint: 'All of them are listed. `fetch-depth: 0` on the checkout brings the whole history.',
    },
    WORKSPACE_GONE: {
        severity: 'warning',
        message: 'The workspace `{workspace}` is no longer in the repository, and what is deployed of it stays in force.',
        hint: 'To end its jobs, deploy it once with an empty `__all__` before it is removed.',
    },
};

;// CONCATENATED MODULE: ./out/diagnostics/catalog.js












/** Every fault the product can report. The error reference is generated from this table. */
const catalog = {
    ...workspaceEntries,
    ...pythonEntries,
    ...deploymentEntries,
    ...manifestEntries,
    ...packageEntries,
    ...checksEntries,
    ...reconcileEntries,
    ...platformEntries,
    ...dlthubEntries,
    ...runEntries,
    ...githubEntries,
    ...commandEntries,
};

;// CONCATENATED MODULE: ./out/diagnostics/diagnostic.js

/** The core's way to object: a value among others, so one pass over a module finds every fault in it. */
function diagnose(code, slots, location = null) {
    const { severity, message, hint } = catalog[code];
    return { code, severity, message: fill(message, slots), hint: fill(hint, slots), location };
}
/** The shell's way to stop. Thrown once, by a command; core code returns diagnostics instead. */
class DeploymentError extends Error {
    name = 'DeploymentError';
    diagnostics;
    constructor(diagnostics, options) {
        super(diagnostics[0].message, options);
        this.diagnostics = diagnostics;
    }
}
/** A `DeploymentError` of one diagnostic. */
function failure(code, slots, location = null, options) {
    return new DeploymentError([diagnose(code, slots, location)], options);
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
function fill(template, slots) {
    return template.replace(/\{(\w+)\}/g, (hole, name) => slots[name] ?? hole);
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Nobody types longer ones. */
const longest = 200;
/** The known word that a typing slip could have meant: at most two letters away, and no more than half of the word. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const ranked = [...new Set(known)]
        .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
        .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
        .filter(({ distance }) => distance <= 2 && distance * 2 <= word.length)
        .toSorted((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Levenshtein's edit distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Tl: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* unused harmony export appendTextFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The text of a file by its absolute path; null where it cannot be read. */
function readTextFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/** Writes a file with the folders it lies in. Throws the system's error. */
function writeTextFile(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}
/** Adds text at the end of a file, which is made where it is missing. Throws the system's error. */
function appendTextFile(path, text) {
    appendFileSync(path, text);
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _code_point_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71);


/**
 * The one text of a value, for hashing: keys sorted by code point at every level, no whitespace, the
 * bytes that dlt's orjson writes with sorted keys.
 *
 * Total, where orjson is not: `findUnwritable` says what dlt would refuse to write. Such a value still
 * has a text of its own here, one that no writable value has.
 */
function canonicalJson(value) {
    return (0,_write_json_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v)(value, { indent: 0, keysOf: sortedKeys }, '');
}
const sortedKeys = (object) => Object.keys(object).toSorted(_code_point_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
/**
 * Orders text by code point, which is also the order of its UTF-8 bytes and Python's order of `str`.
 * JavaScript's own `<` compares UTF-16 units and puts `😀` before `U+FFFF`.
 */
function compareCodePoints(a, b) {
    const shared = Math.min(a.length, b.length);
    for (let at = 0; at < shared; at++) {
        const left = a.charCodeAt(at);
        const right = b.charCodeAt(at);
        if (left !== right)
            return aboveSurrogates(left) - aboveSurrogates(right);
    }
    return a.length - b.length;
}
/** Lifts a surrogate, half of a code point above U+FFFF, over every unit that is a code point of its own. */
function aboveSurrogates(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFloat),
/* harmony export */   t: () => (/* binding */ jsonFloat)
/* harmony export */ });
/** What `repr` and `str` print for a Python float: `7200.0`, `0.1`, `1e+16`, `1e-05`, `inf`. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    return shortest(value, -4, 2);
}
/** What orjson prints for a Python float: as Python, but `0.00001` and `1e-6`. JSON has no infinities: those are null. */
function jsonFloat(value) {
    return Number.isFinite(value) ? shortest(value, -5, 1) : 'null';
}
/**
 * The fewest digits that read back as the same float. Scientific from 1e16 upwards and below
 * `10 ** smallest`, with an exponent of at least `exponentWidth` digits; never without a point or an exponent.
 */
function shortest(value, smallest, exponentWidth) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    const digits = mantissa.replace('.', '');
    if (exponent >= 16 || exponent < smallest) {
        const magnitude = String(Math.abs(exponent)).padStart(exponentWidth, '0');
        return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${magnitude}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   U: () => (/* binding */ pythonRepr)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7534);

/** What Python's `repr` prints for a value read from JSON: `'it'`, `"it's"`, `None`, `True`, `7200.0`, `['a', 1]`, `{'a': None}`. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value === 'number')
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonFloat */ .T)(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (isList(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    const members = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${pythonRepr(item)}`);
    return `{${members.join(', ')}}`;
}
/** What Python's `str` prints: a text as it is, anything else as `repr`. */
function pythonText(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
const unprintable = /[\p{C}\p{Z}]/u;
const named = new Map([
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = Array.from(text, (character) => {
        if (character === quote)
            return `\\${quote}`;
        if (character === ' ')
            return character;
        return named.get(character) ?? (unprintable.test(character) ? escaped(character.codePointAt(0) ?? 0) : character);
    });
    return `${quote}${body.join('')}${quote}`;
}
function escaped(codePoint) {
    const digits = codePoint.toString(16);
    if (codePoint <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return codePoint <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sha3Base64)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA3-256 (FIPS 202) of bytes, or of the UTF-8 bytes of a text, in base64 with padding: 44 characters. dlt's content hash. */
function sha3Base64(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha3-256').update(content).digest('base64');
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7534);

/**
 * Writes JSON as dlt saves it, with keys in the order in which they were inserted: compact, or
 * indented by that many spaces. Floats keep their point (`7200.0`); infinities and nan are null.
 */
function writeJson(value, indent = 0) {
    return layOut(value, { indent, keysOf: Object.keys }, '');
}
/** Text that is not well-formed Unicode is written with escapes, so two different values never print alike. */
function layOut(value, layout, margin) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number')
        return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFloat */ .t)(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    const inner = margin + ' '.repeat(layout.indent);
    const colon = layout.indent > 0 ? ': ' : ':';
    if (isList(value))
        return enclose('[', ']', value.map((item) => layOut(item, layout, inner)), layout, margin);
    const members = layout
        .keysOf(value)
        .map((key) => `${JSON.stringify(key)}${colon}${layOut(value[key] ?? null, layout, inner)}`);
    return enclose('{', '}', members, layout, margin);
}
function enclose(open, close, parts, layout, margin) {
    if (parts.length === 0 || layout.indent === 0)
        return `${open}${parts.join(',')}${close}`;
    const inner = `\n${margin}${' '.repeat(layout.indent)}`;
    return `${open}${inner}${parts.join(`,${inner}`)}\n${margin}${close}`;
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ printedInput)
/* harmony export */ });
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);

/** `str(value)`: dlt takes an item that is not a text for what Python prints of it. */
function printedInput(input) {
    switch (input.kind) {
        case 'none':
            return 'None';
        case 'text':
        case 'other':
            return input.text;
        case 'list':
            return `[${input.items.map(represented).join(', ')}]`;
        case 'tuple':
            return `(${input.items.map(represented).join(', ')}${input.items.length === 1 ? ',' : ''})`;
    }
}
const represented = (input) => input.kind === 'text' ? (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(input.text) : printedInput(input);


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ parseFreshness),
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   vP: () => (/* binding */ normalizeFreshnessConstraints)
/* harmony export */ });
/* unused harmony exports freshnessTypes, normalizeFreshness */
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);
/* harmony import */ var _author_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2860);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8631);
/* harmony import */ var _job_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8923);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8911);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5422);






const freshnessTypes = ['job.is_matching_interval_fresh', 'job.is_fresh'];
/** Parses a stored constraint, `type:ref`. Of the reference only the prefix is checked. (dlt/_workspace/deployment/freshness.py) */
function parseFreshness(text) {
    const constraint = (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(text);
    const split = (0,_trigger_js__WEBPACK_IMPORTED_MODULE_5__/* .splitTrigger */ .zL)(text);
    if (split === null)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_FORM_INVALID', { constraint });
    const type = freshnessTypes.find((known) => known === split.type);
    if (type === undefined)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_TYPE_UNKNOWN', { constraint, type: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(split.type) });
    if (split.expr === '')
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_REF_EMPTY', { constraint });
    return split.expr.startsWith('jobs.')
        ? { kind: 'freshness', type, ref: split.expr }
        : (0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_REF_INVALID', { constraint });
}
/** Brings one constraint as a user writes it into stored form: only its ends are stripped. */
function normalizeFreshness(text) {
    const constraint = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonStrip */ .pn)(text);
    const parsed = parseFreshness(constraint);
    return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', constraint };
}
/** Brings the `freshness` argument of a decorator into stored form. Order is kept, and so are repetitions; nothing is flattened. */
function normalizeFreshnessConstraints(input) {
    switch (input.kind) {
        case 'none':
            return { constraints: [], diagnostics: [] };
        case 'other':
            return { constraints: [], diagnostics: [(0,_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('FRESHNESS_INPUT_INVALID', { value: input.text }).diagnostic] };
        case 'text':
            return collect([input]);
        case 'list':
        case 'tuple':
            return collect(input.items);
    }
}
function collect(items) {
    const normalized = items.map((item) => normalizeFreshness((0,_author_input_js__WEBPACK_IMPORTED_MODULE_1__/* .printedInput */ .j)(item)));
    return {
        constraints: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.constraint])),
        diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
    };
}
/** The creators `is_fresh(ref)` and `is_matching_interval_fresh(ref)`: the reference may lack `jobs.`. */
function freshnessOf(type, jobRef) {
    const resolved = (0,_job_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveJobRef */ .fw)(jobRef);
    return resolved.kind === 'invalid' ? resolved : { kind: 'normalized', constraint: `${type}:${resolved.ref}` };
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jobHash),
/* harmony export */   w: () => (/* binding */ manifestHash)
/* harmony export */ });
/* harmony import */ var _json_canonical_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2560);
/* harmony import */ var _json_sha3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7972);


/**
 * dlt's content hash of a manifest: SHA3-256 over its canonical JSON in base64, without the fields that say when
 * and as which version it was made. (dlt/_workspace/deployment/manifest.py)
 */
function manifestHash(manifest) {
    const { version, version_hash, previous_hashes, created_at, ...content } = manifest;
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_0__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content));
}
/** dlt's content hash of one job: the whole definition. */
function jobHash(job) {
    return (0,_json_sha3__WEBPACK_IMPORTED_MODULE_0__/* .sha3Base64 */ .j)((0,_json_canonical_json__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(job));
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);

function invalid(code, slots) {
    return { kind: 'invalid', diagnostic: (0,_diagnostics_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(code, slots) };
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   JL: () => (/* binding */ dashboardJobRef),
/* harmony export */   VH: () => (/* binding */ makeJobRef),
/* harmony export */   Yf: () => (/* binding */ parseJobRef),
/* harmony export */   fw: () => (/* binding */ resolveJobRef)
/* harmony export */ });
/* unused harmony export jobLabel */
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8631);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8911);



/** The workspace dashboard, which a deployment gets unasked. */
const dashboardJobRef = 'jobs.workspace.dashboard';
const prefix = 'jobs.';
/** (dlt/_workspace/deployment/_job_ref.py) */
function makeJobRef(section, name) {
    return section === '' ? `${prefix}${name}` : `${prefix}${section}.${name}`;
}
/** Checks the prefix and the number of parts, nothing more: `jobs..b` passes. */
function parseJobRef(ref) {
    if (!ref.startsWith(prefix))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref), reason: "must start with 'jobs.'" });
    const parts = ref.slice(prefix.length).split('.');
    const [first = '', second] = parts;
    if (parts.length > 2)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref), reason: 'must be jobs.<name> or jobs.<section>.<name>' });
    return second === undefined
        ? { kind: 'job ref', section: '', name: first }
        : { kind: 'job ref', section: first, name: second };
}
/** The text after the last dot, of any text. */
function shortName(ref) {
    return ref.slice(ref.lastIndexOf('.') + 1);
}
/** A reference for people: the display name or the name, and in brackets the pipeline or the section. */
function jobLabel(ref, expose = {}, deliver = {}) {
    const parsed = parseJobRef(ref);
    const { section, name } = parsed.kind === 'invalid' ? { section: '', name: ref } : parsed;
    const label = expose.display_name || name;
    if (deliver.pipeline_name)
        return `${label} (${deliver.pipeline_name})`;
    return section === '' || section === name ? label : `${label} (${section})`;
}
/**
 * Resolves what a user wrote, `name`, `section.name` or `jobs.section.name`, to a whole reference.
 * With `known` references it must be one of them; a bare name needs them.
 */
function resolveJobRef(text, known = null) {
    const ref = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonStrip */ .pn)(text);
    if (ref === '')
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_EMPTY', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    if (ref.startsWith(prefix)) {
        const parsed = parseJobRef(ref);
        return parsed.kind === 'invalid' ? parsed : existing(ref, known);
    }
    const parts = ref.split('.');
    if (parts.length === 2)
        return existing(`${prefix}${ref}`, known);
    if (parts.length > 2)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_FORM_INVALID', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    return known === null ? (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_BARE', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) }) : resolveName(ref, known);
}
function resolveName(name, known) {
    const matches = known.filter((ref) => shortName(ref) === name);
    const [match] = matches;
    if (match === undefined)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_NOT_FOUND', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(name) });
    if (matches.length > 1)
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_AMBIGUOUS', { name: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(name), matches: matches.join(', ') });
    return { kind: 'resolved', ref: match };
}
function existing(ref, known) {
    if (known !== null && !known.includes(ref))
        return (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('JOB_REF_NOT_FOUND', { ref: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(ref) });
    return { kind: 'resolved', ref };
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePeriod),
/* harmony export */   z: () => (/* binding */ normalizeTimeout)
/* harmony export */ });
/* harmony import */ var _json_python_repr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4121);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8631);
/* harmony import */ var _python_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3432);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8911);




const secondsOf = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3600],
    ['d', 86400],
]);
const amount = /^\p{Nd}+(?:\.\p{Nd}+)?$/u;
/**
 * Seconds of a period: `5m`, `1.5h`, `30 s`, or any Python float literal. Null where it is neither.
 * May be negative, infinite or nan. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function parsePeriod(text) {
    const period = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonStrip */ .pn)(text);
    const unit = secondsOf.get(period.slice(-1));
    const number = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonRightStrip */ .nU)(period.slice(0, -1));
    if (unit !== undefined && amount.test(number))
        return ((0,_python_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .G)(number) ?? Number.NaN) * unit;
    return (0,_python_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .G)(text);
}
/**
 * A timeout as the manifest stores it. A mapping stays as its author wrote it, unchecked; a period and
 * a number become a float of seconds. Invalid where dlt raises at decoration.
 */
function normalizeTimeout(value) {
    if (isMapping(value))
        return { kind: 'timeout', timeout: value };
    const seconds = typeof value === 'string' ? parsePeriod(value) : toFloat(value);
    return seconds === null
        ? (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)('TIMEOUT_INVALID', { value: (0,_json_python_repr__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(value) })
        : { kind: 'timeout', timeout: { timeout: seconds } };
}
/** `float(value)` of a number; an integer beyond the range of a float raises there and is null here. */
function toFloat(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'bigint')
        return null;
    const float = Number(value);
    return Number.isFinite(float) ? float : null;
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parsePythonFloat),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8911);

const digits = '[0-9](?:_?[0-9])*';
const literal = new RegExp(`^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`);
const special = /^([+-]?)(inf|infinity|nan)$/i;
const asciiSpaceAround = /^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g;
/** `float(text)`: what Python reads as a float, underscores, `inf`, `nan` and the digits of any script included; null where it raises. */
function parsePythonFloat(text) {
    const plain = toAscii(text).replace(asciiSpaceAround, '');
    const [, sign, name] = special.exec(plain) ?? [];
    if (name !== undefined)
        return name.toLowerCase() === 'nan' ? Number.NaN : sign === '-' ? -Infinity : Infinity;
    return literal.test(plain) ? Number(plain.replaceAll('_', '')) : null;
}
/** Python turns decimal digits and white space outside ASCII into their ASCII counterparts before it reads a number. */
function toAscii(text) {
    return text.replace(/\P{ASCII}/gu, (character) => {
        if ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isPythonSpace */ .tX)(character))
            return ' ';
        return isDecimal(character) ? String(decimalValue(character.codePointAt(0) ?? 0)) : character;
    });
}
/** Decimal digits come in runs of ten from zero to nine, so a digit's value is its distance from the start of its run. */
function decimalValue(codePoint) {
    let start = codePoint;
    while (isDecimal(String.fromCodePoint(start - 1)))
        start--;
    return (codePoint - start) % 10;
}
const isDecimal = (character) => /^\p{Nd}$/u.test(character);


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ pythonLeftStrip),
/* harmony export */   nU: () => (/* binding */ pythonRightStrip),
/* harmony export */   pn: () => (/* binding */ pythonStrip),
/* harmony export */   tX: () => (/* binding */ isPythonSpace)
/* harmony export */ });
/**
 * Code points that Python's `str.isspace` and `\s` hold for white space. JavaScript's `trim` leaves
 * U+001C to U+001F and U+0085 and takes U+FEFF; Python does the reverse.
 */
const spaces = new Set([
    ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680],
    ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
    ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
]);
function isPythonSpace(character) {
    return spaces.has(character.charCodeAt(0));
}
/** `str.strip()`: without the white space at both ends. */
function pythonStrip(text) {
    return pythonRightStrip(pythonLeftStrip(text));
}
/** `str.lstrip()`: without the white space at the start. */
function pythonLeftStrip(text) {
    let start = 0;
    while (start < text.length && isPythonSpace(text.charAt(start)))
        start++;
    return text.slice(start);
}
/** `str.rstrip()`: without the white space at the end. */
function pythonRightStrip(text) {
    let end = text.length;
    while (end > 0 && isPythonSpace(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 9326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y4: () => (/* binding */ firstInstant),
  r4: () => (/* binding */ formatInstant),
  B9: () => (/* binding */ instantOf),
  EH: () => (/* binding */ parseTimestamp),
  Rz: () => (/* binding */ pastInstants),
  R0: () => (/* binding */ unixTimestamp)
});

// EXTERNAL MODULE: ./out/cron/calendar.js
var calendar = __webpack_require__(1207);
;// CONCATENATED MODULE: ./out/manifest/civil-time.js

/** Whether Python's `datetime` would hold it: years 1 to 9999, no hour 24, no leap second, less than a day from UTC. */
function isCivilTime({ year, month, day, hour, minute, second, offset }) {
    if (year < 1 || year > 9999 || month < 1 || month > 12)
        return false;
    if (day < 1 || day > (0,calendar/* daysInMonth */.L3)(year, month))
        return false;
    return hour < 24 && minute < 60 && second < 60 && Math.abs(offset ?? 0) < 86_400;
}

// EXTERNAL MODULE: ./out/manifest/python-number.js
var python_number = __webpack_require__(3432);
;// CONCATENATED MODULE: ./out/manifest/common-time.js


const date = String.raw `(?<year>\p{Nd}{4})(?:[/:]?(?<month>\p{Nd}{2})[/:]?(?<day>\p{Nd}{2}))?`;
const time = String.raw `(?<hour>\p{Nd}{1,2}):(?<minute>\p{Nd}{1,2})(?::(?<second>\p{Nd}{1,2}))?(?:[.|,](?<fraction>\p{Nd}{1,9}))?`;
const commonForm = new RegExp(`^${date}(?: ?${time})?$`, 'u');
/**
 * Reads the dates that pendulum falls back to: `2026`, `2026/03/15`, `2026/03/15 8:05:00.5`, with the digits of
 * any script. A time alone is no date. (pendulum/parsing/__init__.py)
 */
function parseCommonTime(text) {
    const groups = commonForm.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const numberOf = (name, missing) => groups[name] === undefined ? missing : Number((0,python_number/* toAscii */.V)(groups[name]));
    const civil = {
        year: numberOf('year', 0),
        month: numberOf('month', 1),
        day: numberOf('day', 1),
        hour: numberOf('hour', 0),
        minute: numberOf('minute', 0),
        second: numberOf('second', 0),
        micro: Number((0,python_number/* toAscii */.V)(groups['fraction'] ?? '')
            .slice(0, 6)
            .padEnd(6, '0')),
        offset: null,
    };
    return isCivilTime(civil) ? civil : null;
}

;// CONCATENATED MODULE: ./out/manifest/iso-time.js


const extendedDate = String.raw `(?<year>\d{4})-(?:W(?<week>\d{2})(?:-(?<weekday>\d))?|(?<ordinal>\d{3})|(?<month>\d{2})(?:-(?<day>\d{2}))?)`;
const basicDate = String.raw `(?<year>\d{4})(?:W(?<week>\d{2})(?<weekday>\d)?|(?<ordinal>\d{3})|(?<month>\d{2})(?<day>\d{2}))`;
const fraction = String.raw `(?:[.,](?<fraction>\d+))?`;
const extendedTime = String.raw `(?::(?<minute>\d{2})(?::(?<second>\d{2})${fraction})?)?`;
const basicTime = String.raw `(?:(?<minute>\d{2})(?:(?<second>\d{2})${fraction})?)?`;
const offset = String.raw `(?<utc>Z)|(?<sign>[+-])(?<offsetHour>\d{2}):?(?<offsetMinute>\d{2})?`;
const withTime = (date, time) => new RegExp(`^${date}(?:[T ](?<hour>\\d{2})${time}(?:${offset})?)?$`);
/** A basic date goes with an extended time as long as that has no seconds: pendulum looks at the two only there. */
const iso_time_forms = [
    withTime(extendedDate, extendedTime),
    withTime(basicDate, basicTime),
    withTime(basicDate, String.raw `:(?<minute>\d{2})`),
];
/**
 * Reads an ISO 8601 date or date and time as pendulum does: calendar, week and ordinal dates, extended or basic,
 * `T` or a space between date and time, decimals of a second cut to six. Null for anything else.
 * (rust/src/parsing.rs of pendulum)
 */
function parseIsoTime(text) {
    for (const form of iso_time_forms) {
        const groups = form.exec(text)?.groups;
        if (groups !== undefined)
            return fromGroups(groups);
    }
    return null;
}
function fromGroups(groups) {
    const date = dateOf(groups);
    if (date === null)
        return null;
    const civil = {
        ...date,
        hour: Number(groups['hour'] ?? 0),
        minute: Number(groups['minute'] ?? 0),
        second: Number(groups['second'] ?? 0),
        micro: Number((groups['fraction'] ?? '').slice(0, 6).padEnd(6, '0')),
        offset: offsetOf(groups),
    };
    return isCivilTime(civil) ? civil : null;
}
function dateOf({ year, month, day, week, weekday, ordinal }) {
    const yearNumber = Number(year);
    if (week !== undefined)
        return weekDate(yearNumber, Number(week), Number(weekday ?? 1));
    if (ordinal !== undefined)
        return ordinalDate(yearNumber, Number(ordinal));
    return { year: yearNumber, month: Number(month), day: Number(day ?? 1) };
}
function ordinalDate(year, ordinal) {
    const date = (0,calendar/* calendarDay */.$6)((0,calendar/* dayNumber */.U$)({ year, month: 1, day: 1 }) + ordinal - 1);
    return date.year === year ? date : null;
}
/** Week 0 and weekday 0 count backwards from week 1, as they do in pendulum. */
function weekDate(year, week, weekday) {
    if (weekday > 7 || week > weeksInYear(year))
        return null;
    return (0,calendar/* calendarDay */.$6)(mondayOfFirstWeek(year) + (week - 1) * 7 + weekday - 1);
}
function weeksInYear(year) {
    return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / 7;
}
/** The first week is the one with January 4th in it; day 0, 1970-01-01, was a Thursday. */
function mondayOfFirstWeek(year) {
    const fourth = (0,calendar/* dayNumber */.U$)({ year, month: 1, day: 4 });
    return fourth - ((((fourth + 3) % 7) + 7) % 7);
}
function offsetOf({ utc, sign, offsetHour, offsetMinute }) {
    if (utc !== undefined)
        return 0;
    if (sign === undefined)
        return null;
    const seconds = Number(offsetHour) * 3600 + Number(offsetMinute ?? 0) * 60;
    return sign === '-' ? -seconds : seconds;
}

;// CONCATENATED MODULE: ./out/manifest/timestamp.js




/** What Python's calendar holds, the years 1 to 9999: the first moment of it and the first after it. */
const firstInstant = BigInt((0,calendar/* dayNumber */.U$)({ year: 1, month: 1, day: 1 })) * 86400000000n;
const pastInstants = BigInt((0,calendar/* dayNumber */.U$)({ year: 10_000, month: 1, day: 1 })) * 86400000000n;
/**
 * Reads a timestamp as dlt does through pendulum (dlt/common/time.py): ISO 8601, then `2026/03/15 08:00`,
 * then any Python float as seconds since 1970. Null for what it refuses: times without a date, durations,
 * dates that do not exist, and moments outside the years 1 to 9999.
 */
function parseTimestamp(text) {
    const civil = parseIsoTime(text) ?? parseCommonTime(text);
    if (civil !== null)
        return inRange(fromCivil(civil));
    const seconds = (0,python_number/* parsePythonFloat */.G)(text);
    return seconds === null ? null : unixTimestamp(seconds);
}
/** Seconds since 1970 as Python's `datetime.fromtimestamp` reads them: to the nearest microsecond, half to even. */
function unixTimestamp(seconds) {
    if (!Number.isFinite(seconds))
        return null;
    const whole = Math.trunc(seconds);
    const micros = roundHalfToEven((seconds - whole) * 1e6);
    return inRange({ wall: BigInt(whole) * 1000000n + BigInt(micros), offset: 0 });
}
/** Microseconds since 1970-01-01T00:00Z. A timestamp without an offset is UTC. */
function instantOf({ wall, offset }) {
    return wall - BigInt(offset ?? 0) * 1000000n;
}
/** Python's `isoformat` of a moment in UTC: `2026-03-15T08:00:00+00:00`, with six decimals where they are not zero. */
function formatInstant(instant) {
    const micro = ((instant % 1000000n) + 1000000n) % 1000000n;
    const seconds = Number((instant - micro) / 1000000n);
    const days = Math.floor(seconds / 86_400);
    const { year, month, day } = (0,calendar/* calendarDay */.$6)(days);
    const time = seconds - days * 86_400;
    const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    const clock = `${padded(Math.floor(time / 3600), 2)}:${padded(Math.floor(time / 60) % 60, 2)}:${padded(time % 60, 2)}`;
    return `${date}T${clock}${micro === 0n ? '' : `.${String(micro).padStart(6, '0')}`}+00:00`;
}
function fromCivil({ year, month, day, hour, minute, second, micro, offset }) {
    const seconds = (0,calendar/* dayNumber */.U$)({ year, month, day }) * 86_400 + hour * 3600 + minute * 60 + second;
    return { wall: BigInt(seconds) * 1000000n + BigInt(micro), offset };
}
function inRange(timestamp) {
    const instant = instantOf(timestamp);
    return instant >= firstInstant && instant < pastInstants ? timestamp : null;
}
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const excess = value - below;
    if (excess !== 0.5)
        return Math.round(value);
    return below % 2 === 0 ? below : below + 1;
}
const padded = (value, width) => String(value).padStart(width, '0');


/***/ }),

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $s: () => (/* binding */ isTriggerType),
  YK: () => (/* binding */ parseExpression),
  uc: () => (/* binding */ parseTrigger),
  zL: () => (/* binding */ splitTrigger)
});

// UNUSED EXPORTS: triggerTypes

;// CONCATENATED MODULE: ./out/cron/field.js
const numbered = (names, first) => new Map(names.split(' ').map((name, index) => [name, index + first]));
const nameless = new Map();
const minute = { name: 'minute', min: 0, max: 59, names: nameless };
const hour = { name: 'hour', min: 0, max: 23, names: nameless };
const dayOfMonth = { name: 'day of the month', min: 1, max: 31, names: nameless };
const month = {
    name: 'month',
    min: 1,
    max: 12,
    names: numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
};
const dayOfWeek = {
    name: 'day of the week',
    min: 0,
    max: 6,
    names: numbered('sun mon tue wed thu fri sat', 0),
};
const second = { name: 'second', min: 0, max: 59, names: nameless };
const year = { name: 'year', min: 1970, max: 2099, names: nameless };
/** Reads a whole column; null where an item of it cannot be read. */
function expandField(text, field) {
    const values = new Set();
    let any = false;
    for (const item of text.split(',')) {
        if (item === '*') {
            any = true;
            continue;
        }
        const expanded = expandItem(item, field);
        if (expanded === null)
            return null;
        for (const value of expanded)
            values.add(value);
    }
    return { any, values: ascending(values) };
}
/** Reads `a`, `a-b`, `a-b/n`, `a/n` or `*` with a step; null where it is none of them or leaves the column's bounds. */
function expandItem(item, field) {
    const shape = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(item);
    if (shape === null)
        return null;
    const [, start = '', end, stepText] = shape;
    const step = stepText === undefined ? 1 : Number(stepText);
    if (step === 0)
        return null;
    if (start === '*')
        return end === undefined && stepText !== undefined ? steps(field.min, field.max, step) : null;
    const low = numberOf(start, field);
    if (low === null || low > field.max)
        return null;
    if (end === undefined && (stepText === undefined || low === field.max))
        return low < field.min ? null : [low];
    const high = end === undefined ? field.max : numberOf(end, field);
    if (high === null || high > field.max)
        return null;
    const values = span(low, high, step, field);
    return values.some((value) => value < field.min) ? null : values;
}
function ascending(values) {
    return [...values].toSorted((a, b) => a - b);
}
/** Equal ends are the whole column, and an end before the start wraps around. */
function span(low, high, step, field) {
    if (low === high)
        return steps(field.min, field.max, step);
    if (low < high)
        return steps(low, high, step);
    const upper = steps(low, field.max, step);
    const overshoot = step - (field.max - (upper.at(-1) ?? field.max));
    // The step does not carry over the wrap evenly: croniter restarts one late unless it lands on the first value.
    return [...upper, ...steps(overshoot === 1 ? field.min : field.min + overshoot, high, step)];
}
function steps(low, high, step) {
    const values = [];
    for (let value = low; value <= high; value += step)
        values.push(value);
    return values;
}
function numberOf(text, field) {
    const value = /^\d+$/.test(text) ? Number(text) : (field.names.get(text) ?? null);
    return field === dayOfWeek && value === 7 ? 0 : value;
}

;// CONCATENATED MODULE: ./out/cron/day-fields.js

/** Reads the day-of-month column; null where it cannot. `other` is the text of the day-of-week column. */
function expandDaysOfMonth(text, other) {
    const nearest = /^(?:(\d+)w|w(\d+))$/.exec(text);
    if (nearest !== null) {
        const day = Number(nearest[1] ?? nearest[2]);
        if (day < 1 || day > 31)
            return null;
        return { restricted: true, days: [day], last: false, nearestWeekday: day };
    }
    const items = text.split(',');
    const plain = items.filter((item) => item !== 'l').map((item) => item.replace(/-l(?=$|\/)/, '-31'));
    const last = plain.length < items.length;
    const expanded = plain.length === 0 ? { any: false, values: [] } : expandField(plain.join(','), dayOfMonth);
    if (expanded === null)
        return null;
    const { any, values } = expanded;
    const restricted = !any && !meansAll(values.length + (last ? 1 : 0), 31, other);
    return { restricted, days: values, last, nearestWeekday: null };
}
/** Reads the day-of-week column; null where it cannot. `other` is the text of the day-of-month column. */
function expandDaysOfWeek(text, other) {
    const items = text.split(',');
    const read = items.filter((item) => item !== '*').map(readDaysOfWeek);
    const days = new Set();
    const nths = [];
    for (const item of read) {
        if (item === null)
            return null;
        for (const weekday of item.days) {
            days.add(weekday);
            if (item.nth !== null)
                nths.push({ weekday, nth: item.nth });
        }
    }
    const any = read.length < items.length;
    const size = days.size + (any ? 1 : 0);
    const isMixed = nths.length > 0 && [...days].some((day) => !nths.some(({ weekday }) => weekday === day));
    // As in croniter, `#` and `L` do not mix with plain days, unless together they are the whole week.
    if (isMixed && size !== 7)
        return null;
    return { restricted: !any && !meansAll(size, 7, other), days: ascending(days), nths };
}
/** Reads `5`, `1-5`, `5#3`, `mon-fri#1` or `L5`. */
function readDaysOfWeek(item) {
    const [, ranked, rank, last] = /^(?:(\w+|[a-z]{3}-[a-z]{3})#(\d+)|l(\d+))$/.exec(item) ?? [];
    const days = expandItem(ranked ?? last ?? item, dayOfWeek);
    if (days === null)
        return null;
    if (last !== undefined)
        return { days, nth: 'last' };
    if (rank === undefined)
        return { days, nth: null };
    const nth = Number(rank);
    return nth >= 1 && nth <= 5 ? { days, nth } : null;
}
// A list of all days restricts nothing, but only where the other column has a star: without one, both columns count.
function meansAll(size, all, other) {
    return size === all && other.includes('*');
}

;// CONCATENATED MODULE: ./out/cron/random-field.js

/** Whether a whole column is a valid random one: `R`, `R/15`, `R(0-29)` or `R(0-29)/10`. */
function isRandom(column, field) {
    const shape = /^r(?:\((\d+)-(\d+)\))?(?:\/(\d+))?$/.exec(column);
    if (shape === null)
        return false;
    const [, begin, end, step] = shape;
    if (step !== undefined && Number(step) === 0)
        return false;
    if (begin === undefined || end === undefined)
        return true;
    return Number(begin) < Number(end) && isWithin(Number(begin), field) && isWithin(Number(end), field);
}
function isWithin(bound, field) {
    return bound >= field.min && (bound <= field.max || (field === dayOfWeek && bound === 7));
}

;// CONCATENATED MODULE: ./out/cron/cron.js



const aliases = new Map([
    ['@midnight', '0 0 * * *'],
    ['@hourly', '0 * * * *'],
    ['@daily', '0 0 * * *'],
    ['@weekly', '0 0 * * 0'],
    ['@monthly', '0 0 1 * *'],
    ['@yearly', '0 0 1 1 *'],
    ['@annually', '0 0 1 1 *'],
]);
/**
 * Reads a cron expression as croniter 7 does: minute, hour, day of the month, month, day of the week,
 * then second and year. Case does not matter, and any ASCII white space separates.
 */
function parseCron(text) {
    const lower = text.toLowerCase();
    const columns = (aliases.get(lower) ?? lower).match(/[^ \t\n\r\f\v]+/g) ?? [];
    const expanded = expandColumns(columns);
    if (typeof expanded === 'string')
        return { kind: 'invalid', text, reason: expanded };
    // In a valid expression an `r` that is not part of a name can only be a random column.
    return columns.some((column) => /^r\b/.test(column)) ? { kind: 'random', text } : { kind: 'cron', text, ...expanded };
}
/** Whether croniter accepts the expression. Random ones and impossible dates are accepted. */
function isValidCron(text) {
    return parseCron(text).kind !== 'invalid';
}
const fields = [minute, hour, dayOfMonth, month, dayOfWeek, second, year];
/** Expands the columns, or says in words what is wrong with the first that cannot be. */
function expandColumns(columns) {
    if (columns.length < 5 || columns.length > 7)
        return `5, 6 or 7 columns are needed, ${columns.length} are given`;
    const [m = '', h = '', dom = '', mon = '', dow = '', s = '0', y = '*'] = columns.map(plainText);
    const minutes = expandField(m, minute);
    const hours = expandField(h, hour);
    const daysOfMonth = expandDaysOfMonth(dom, dow);
    const months = expandField(mon, month);
    const daysOfWeek = expandDaysOfWeek(dow, dom);
    const seconds = expandField(s, second);
    const years = expandField(y, year);
    if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek || !seconds || !years) {
        const wrong = [minutes, hours, daysOfMonth, months, daysOfWeek, seconds, years].indexOf(null);
        return `\`${columns[wrong]}\` is not a valid ${fields[wrong]?.name}`;
    }
    return {
        seconds: valuesOf(seconds, second),
        minutes: valuesOf(minutes, minute),
        hours: valuesOf(hours, hour),
        daysOfMonth,
        months: valuesOf(months, month),
        daysOfWeek,
        years: years.any || years.values.length === year.max - year.min + 1 ? null : years.values,
    };
}
// A valid `R` stands for some value of its column and a `?` for a star; wrong ones stay and are refused with the rest.
function plainText(column, index) {
    const field = fields[index];
    const isStar = column === '?' && (field === dayOfMonth || field === dayOfWeek);
    return isStar || (field !== undefined && isRandom(column, field)) ? '*' : column;
}
function valuesOf({ any, values }, field) {
    return any ? steps(field.min, field.max, 1) : values;
}

// EXTERNAL MODULE: ./out/json/python-repr.js
var python_repr = __webpack_require__(4121);
// EXTERNAL MODULE: ./out/manifest/invalid.js
var invalid = __webpack_require__(8631);
;// CONCATENATED MODULE: ./out/manifest/http-trigger.js


/**
 * Reads the expression of an `http:` trigger, `[port][/path]`, as dlt does by reading it as the end of a URL: so
 * tabs and newlines vanish, `?` and `#` end the path, and what stands before an `@` is not the port.
 * An address in square brackets is refused; Python 3.11 lets some through. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
function parseHttpTrigger(expr) {
    const trigger = (0,python_repr/* pythonRepr */.U)(`http:${expr}`);
    if (expr.startsWith('//') || expr.startsWith('http'))
        return (0,invalid/* invalid */.G)('HTTP_URL', { trigger });
    const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(expr.replace(/[\t\r\n]/g, '')) ?? [];
    if (expr === '' || expr.startsWith('/'))
        return { kind: 'http', port: null, path: withoutParameters(path) };
    if (/[[\]]/.test(authority) || hidesDelimiter(authority)) {
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: `${(0,python_repr/* pythonRepr */.U)(authority)} is not a port` });
    }
    const port = portOf(authority);
    if (port === '')
        return (0,invalid/* invalid */.G)('HTTP_FORM_INVALID', { trigger });
    if (!/^[0-9]+$/.test(port))
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: `${(0,python_repr/* pythonRepr */.U)(port)} is not a number` });
    if (Number(port) > 65_535)
        return (0,invalid/* invalid */.G)('HTTP_PORT_INVALID', { trigger, reason: 'it is out of range 0-65535' });
    if (Number(port) === 0)
        return (0,invalid/* invalid */.G)('HTTP_PORT_OUT_OF_RANGE', { trigger, port: '0' });
    return { kind: 'http', port: Number(port), path: withoutParameters(path) };
}
/** `authority` stands where a URL has `localhost:` before it, so it is all port unless an `@` starts another host. */
function portOf(authority) {
    const at = authority.lastIndexOf('@');
    if (at < 0)
        return authority;
    const [, ...port] = authority.slice(at + 1).split(':');
    return port.join(':');
}
/** Python takes `;parameters` off the last segment of a path. */
function withoutParameters(path) {
    const parameters = path.indexOf(';', path.lastIndexOf('/'));
    return parameters < 0 ? path : path.slice(0, parameters);
}
/** Python refuses characters whose compatibility form is a delimiter of URLs, such as `℀`. */
function hidesDelimiter(authority) {
    const others = authority.replace(/[@:#?]/g, '');
    return /[/?#@:]/.test(others.normalize('NFKC'));
}

// EXTERNAL MODULE: ./out/manifest/period.js
var period = __webpack_require__(9971);
// EXTERNAL MODULE: ./out/manifest/timestamp.js + 3 modules
var manifest_timestamp = __webpack_require__(9326);
;// CONCATENATED MODULE: ./out/manifest/trigger.js






const triggerTypes = [
    'schedule',
    'every',
    'once',
    'http',
    'deployment',
    'webhook',
    'tag',
    'manual',
    'job.success',
    'job.fail',
    'pipeline_name',
];
function isTriggerType(text) {
    return triggerTypes.some((type) => type === text);
}
/** The text before the first colon and the text after it; null where there is no colon. */
function splitTrigger(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? null : { type: text.slice(0, colon), expr: text.slice(colon + 1) };
}
/** Parses a stored trigger, `type:expr`. Types are case-sensitive. (dlt/_workspace/deployment/_trigger_helpers.py) */
function parseTrigger(text) {
    const split = splitTrigger(text);
    if (split === null)
        return (0,invalid/* invalid */.G)('TRIGGER_FORM_INVALID', { trigger: (0,python_repr/* pythonRepr */.U)(text) });
    const { type, expr } = split;
    if (!isTriggerType(type))
        return (0,invalid/* invalid */.G)('TRIGGER_TYPE_UNKNOWN', { trigger: (0,python_repr/* pythonRepr */.U)(text), type: (0,python_repr/* pythonRepr */.U)(type) });
    return parseExpression(type, expr);
}
/** Parses the expression of a trigger whose type is known. */
function parseExpression(type, expr) {
    const trigger = (0,python_repr/* pythonRepr */.U)(`${type}:${expr}`);
    switch (type) {
        case 'schedule':
            return parseSchedule(expr, trigger);
        case 'every':
            return parseEvery(expr, trigger);
        case 'once':
            return parseOnce(expr, trigger);
        case 'http':
            return parseHttpTrigger(expr);
        case 'deployment':
        case 'webhook':
        case 'manual':
            return { kind: type, expr: expr === '' ? null : expr };
        case 'tag':
            return expr === '' ? (0,invalid/* invalid */.G)('TAG_EMPTY', { trigger }) : { kind: type, name: expr };
        case 'pipeline_name':
            return expr === '' ? (0,invalid/* invalid */.G)('PIPELINE_NAME_EMPTY', { trigger }) : { kind: type, name: expr };
        case 'job.success':
        case 'job.fail':
            if (expr === '')
                return (0,invalid/* invalid */.G)('JOB_EVENT_EMPTY', { trigger });
            return expr.startsWith('jobs.') ? { kind: type, ref: expr } : (0,invalid/* invalid */.G)('JOB_EVENT_REF_INVALID', { trigger });
    }
}
function parseSchedule(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('SCHEDULE_EMPTY', { trigger });
    const cron = parseCron(expr);
    return cron.kind === 'invalid'
        ? (0,invalid/* invalid */.G)('SCHEDULE_INVALID', { trigger, reason: cron.reason })
        : { kind: 'schedule', cron };
}
function parseEvery(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('EVERY_EMPTY', { trigger });
    const seconds = (0,period/* parsePeriod */.D)(expr);
    if (seconds === null)
        return (0,invalid/* invalid */.G)('EVERY_INVALID', { trigger });
    if (seconds <= 0)
        return (0,invalid/* invalid */.G)('EVERY_NOT_POSITIVE', { trigger });
    return seconds < 60 ? (0,invalid/* invalid */.G)('EVERY_TOO_SHORT', { trigger }) : { kind: 'every', seconds };
}
function parseOnce(expr, trigger) {
    if (expr === '')
        return (0,invalid/* invalid */.G)('ONCE_EMPTY', { trigger });
    const timestamp = (0,manifest_timestamp/* parseTimestamp */.EH)(expr);
    return timestamp === null ? (0,invalid/* invalid */.G)('ONCE_INVALID', { trigger }) : { kind: 'once', at: (0,manifest_timestamp/* instantOf */.B9)(timestamp) };
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* unused harmony export runStatuses */
/** Where a run can be: the first four are under way, the others final. (dlthub-client 0.28) */
const runStatuses = {
    pending: 'under way',
    starting: 'under way',
    running: 'under way',
    cancelling: 'under way',
    completed: 'done',
    skipped: 'done',
    failed: 'failed',
    cancelled: 'failed',
};
/** How a run stands. One that ended with a word that is not known did not provably succeed. */
function standing({ status, finished }) {
    if (Object.hasOwn(runStatuses, status))
        return runStatuses[status];
    return finished === null ? 'under way' : 'failed';
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configurationChange),
/* harmony export */   j: () => (/* binding */ anySecret)
/* harmony export */ });
/* harmony import */ var _json_code_point_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2896);

/** The name under which a profile's secrets stand as one: their fingerprint tells that they differ, not which. */
const anySecret = '*';
/**
 * What a deploy does to the configuration, key by key. `deployed` is null before the first one.
 *
 * Plain settings show their values. Of secrets only names are known on either side, and one fingerprint a profile:
 * where the names agree and the fingerprints do not, the change stands once, under `*`. Where the declared side could
 * not see any secrets, they are not compared, and their absence is no change. A profile whose deployed content cannot be
 * read back is one change of whatever is in it, under `*` as well.
 */
function configurationChange(deployed, declared, secretsKnown) {
    const before = byProfile(deployed);
    const after = byProfile(declared);
    const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
    const profiles = names.flatMap((profile) => {
        const was = before.get(profile);
        const is = after.get(profile);
        if (was?.unread === true)
            return [{ profile, keys: [{ key: anySecret, kind: 'config', change: 'changed' }] }];
        const settings = settingChanges(was?.settings ?? [], is?.settings ?? []);
        const keys = secretsKnown ? [...settings, ...secretChanges(was, is)] : [...settings];
        return keys.length === 0 ? [] : [{ profile, keys }];
    });
    return {
        status: statusOf(deployed, declared, profiles, secretsKnown),
        content_hash: declared.contentHash,
        profiles: [...profiles],
    };
}
function statusOf(deployed, declared, profiles, secretsKnown) {
    if (deployed === null)
        return 'new';
    if (!secretsKnown)
        return profiles.length === 0 ? 'not compared' : 'changed';
    return deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed';
}
function settingChanges(before, after) {
    const old = new Map(before.map(({ key, value }) => [key, value]));
    const now = new Map(after.map(({ key, value }) => [key, value]));
    return union(old.keys(), now.keys()).flatMap((key) => {
        const was = old.get(key);
        const is = now.get(key);
        if (was === is)
            return [];
        const values = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
        const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
        return [{ key, kind: 'config', change, ...values }];
    });
}
function secretChanges(before, after) {
    const old = new Set(before?.secrets ?? []);
    const now = new Set(after?.secrets ?? []);
    const named = union(old, now).flatMap((key) => {
        if (old.has(key) === now.has(key))
            return [];
        return [{ key, kind: 'secret', change: now.has(key) ? 'added' : 'removed' }];
    });
    const sameNames = named.length === 0 && now.size > 0;
    const moved = sameNames && before?.fingerprint !== after?.fingerprint;
    return moved ? [{ key: anySecret, kind: 'secret', change: 'changed' }] : named;
}
function union(a, b) {
    return [...new Set([...a, ...b])].toSorted(_json_code_point_order__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}
function byProfile(configuration) {
    return new Map((configuration?.profiles ?? []).map((profile) => [profile.profile, profile]));
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deploymentChange)
/* harmony export */ });
/** More jobs than anybody reads of one by one. */
const mostJobs = 100;
/**
 * What a deploy does to the code package, file by file. `deployed` is null before the first deployment; `code` are the jobs
 * behind each file, by its path.
 */
function deploymentChange(deployed, declared, code = new Map()) {
    const before = byPath(deployed?.entries ?? []);
    const after = byPath(declared.entries);
    const status = deployed === null ? 'new' : deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed';
    return {
        status,
        content_hash: declared.contentHash,
        added: withJobs(declared.entries.filter((entry) => !before.has(entry.path)).map((entry) => fileChange(undefined, entry)), code),
        updated: withJobs(declared.entries.flatMap((entry) => updated(before.get(entry.path), entry)), code),
        deleted: [...before.values()]
            .filter((entry) => !after.has(entry.path))
            .map((entry) => fileChange(entry, undefined)),
    };
}
function withJobs(files, code) {
    return files.map((file) => {
        const jobs = code.get(file.path) ?? [];
        return jobs.length === 0 ? file : { ...file, jobs: jobs.slice(0, mostJobs) };
    });
}
function updated(before, after) {
    if (before === undefined || (before.sha3 === after.sha3 && before.kind === after.kind))
        return [];
    return [fileChange(before, after)];
}
function fileChange(before, after) {
    return {
        path: after?.path ?? before?.path ?? '',
        ...(before === undefined ? {} : { before: sizeOf(before) }),
        ...(after === undefined ? {} : { after: sizeOf(after) }),
    };
}
/** A link has no bytes of its own; dlt lists it with size 0. */
function sizeOf(entry) {
    return entry.kind === 'file' ? entry.size : 0;
}
function byPath(entries) {
    return new Map(entries.map((entry) => [entry.path, entry]));
}


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ changesAnything),
  M: () => (/* binding */ drawPlan)
});

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
// EXTERNAL MODULE: ./out/json/canonical-json.js
var canonical_json = __webpack_require__(2560);
// EXTERNAL MODULE: ./out/json/sha3.js
var sha3 = __webpack_require__(7972);
// EXTERNAL MODULE: ./out/manifest/hash.js
var hash = __webpack_require__(3866);
// EXTERNAL MODULE: ./out/reconcile/configuration-change.js
var configuration_change = __webpack_require__(5690);
// EXTERNAL MODULE: ./out/reconcile/deployment-change.js
var deployment_change = __webpack_require__(6529);
// EXTERNAL MODULE: ./out/reconcile/followed-jobs.js
var followed_jobs = __webpack_require__(3564);
// EXTERNAL MODULE: ./out/reconcile/impact.js + 1 modules
var reconcile_impact = __webpack_require__(7542);
// EXTERNAL MODULE: ./out/reconcile/reconcile-jobs.js + 1 modules
var reconcile_jobs = __webpack_require__(3311);
// EXTERNAL MODULE: ./out/reconcile/normalize-job.js
var normalize_job = __webpack_require__(746);
;// CONCATENATED MODULE: ./out/reconcile/renamed-jobs.js


/**
 * Pairs archived and added jobs that share an entry point, and those of one module that are alike in all but their names.
 * To dlt they are two jobs: the history of the first does not follow to the second, which is worth a warning before it
 * happens. Where several could be meant, nothing is said.
 */
function renamedJobs(deployed, declared) {
    const before = new Set(deployed.map((job) => job.job_ref));
    const after = new Set(declared.map((job) => job.job_ref));
    const gone = deployed.filter((job) => !after.has(job.job_ref));
    const come = declared.filter((job) => !before.has(job.job_ref));
    const byEntry = new Map(gone.map((job) => [entryOf(job), job]));
    const byRest = { gone: grouped(gone), come: grouped(come) };
    return come.flatMap((job) => {
        const [alike, more] = byRest.gone.get(restOf(job)) ?? [];
        const isOnly = more === undefined && byRest.come.get(restOf(job))?.length === 1;
        const from = byEntry.get(entryOf(job)) ?? (isOnly && isTelling(job) ? alike : undefined);
        return from === undefined ? [] : [{ before: from, after: job }];
    });
}
function entryOf(job) {
    return `${job.entry_point.module}:${job.entry_point.function ?? ''}`;
}
/** Two jobs that say nothing of themselves are alike by chance. */
function isTelling({ description, triggers }) {
    return description !== undefined && triggers.length > 0;
}
function grouped(jobs) {
    const groups = new Map();
    for (const job of jobs)
        groups.set(restOf(job), [...(groups.get(restOf(job)) ?? []), job]);
    return groups;
}
/** The definition without its names. */
function restOf(job) {
    const { job_ref, default_trigger, expose, ...rest } = (0,normalize_job/* normalizeJob */.H)(job);
    const { display_name, ...shown } = expose ?? {};
    return (0,canonical_json/* canonicalJson */.d)({ ...rest, expose: shown, entry_point: { ...rest.entry_point, function: null } });
}

;// CONCATENATED MODULE: ./out/reconcile/draw-plan.js










/** Draws the plan that puts `declared` in force. The same input always gives the same plan, in the same order. */
function drawPlan(input) {
    const { platform, workspace, base, deployed, declared } = input;
    const before = deployed.manifest?.jobs ?? [];
    const jobs = (0,reconcile_jobs/* reconcileJobs */.l)(before, declared.manifest.jobs);
    const impact = input.now === undefined ? null : (0,reconcile_impact/* impactOf */.u)(jobs, before, declared.manifest.jobs, input.now);
    const hashes = {
        manifest: (0,hash/* manifestHash */.w)(declared.manifest),
        deployment: declared.deployment.contentHash,
        configuration: declared.configuration.contentHash,
    };
    return {
        version: 1,
        platform,
        workspace,
        base,
        manifest: { hash: hashes.manifest, jobs: declared.manifest.jobs.length },
        counts: countByStatus(jobs),
        jobs: [...jobs],
        deployment: (0,deployment_change/* deploymentChange */.w)(deployed.deployment, declared.deployment, input.code),
        configuration: (0,configuration_change/* configurationChange */.D)(deployed.configuration, declared.configuration, input.secretsKnown),
        hazards: [
            ...renamed(before, input),
            ...orphaned(before, input),
            ...input.hazards.map((found) => hazard(found, found.jobRef ?? null)),
        ],
        diagnostics: [...input.diagnostics],
        ...(impact === null ? {} : { impact }),
        ...(input.needs ? { needs: [...input.needs] } : {}),
        hashes: { ...hashes, plan: planHash(platform, workspace, base, hashes) },
    };
}
/** Whether carrying out the plan would change anything that is in force. */
function changesAnything(plan) {
    return movesManifest(plan) || moves(plan.deployment.status) || moves(plan.configuration.status);
}
/** A platform that keeps jobs and no manifest has no hash of it: then the jobs tell. */
function movesManifest({ base, hashes, jobs }) {
    if (base.manifest_hash !== null)
        return base.manifest_hash !== hashes.manifest;
    return base.deployment === null || jobs.some(({ status }) => status !== 'unchanged');
}
/** What could not be compared is not known to change. */
function moves(status) {
    return status === 'new' || status === 'changed';
}
function renamed(before, { declared, places }) {
    return renamedJobs(before, declared.manifest.jobs).map((pair) => {
        const slots = { before: pair.before.job_ref, after: pair.after.job_ref };
        return hazard((0,diagnostic/* diagnose */.h4)('JOB_RENAMED', slots, places.get(pair.after.job_ref) ?? null), pair.after.job_ref);
    });
}
function orphaned(before, { declared, places }) {
    return (0,followed_jobs/* orphanedEdges */.K)(before, declared.manifest.jobs).map(({ from, to, text }) => {
        const slots = { archived: from, follower: to, edge: `\`${text}\`` };
        return hazard((0,diagnostic/* diagnose */.h4)('JOB_ARCHIVED_FOLLOWED', slots, places.get(to) ?? null), to);
    });
}
function hazard({ code, severity, message, hint, location }, jobRef) {
    return { code, severity, job_ref: jobRef, message, hint, location };
}
function countByStatus(jobs) {
    const counts = { added: 0, updated: 0, unchanged: 0, archived: 0 };
    for (const { status } of jobs)
        counts[status] += 1;
    return counts;
}
function planHash(platform, workspace, base, hashes) {
    const drawnAgainst = { ...base, deployment: versionOf(base.deployment), configuration: versionOf(base.configuration) };
    return (0,sha3/* sha3Base64 */.j)((0,canonical_json/* canonicalJson */.d)({ platform, workspace, base: drawnAgainst, hashes }));
}
function versionOf(version) {
    return version === null ? null : BigInt(version);
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ orphanedEdges),
/* harmony export */   U: () => (/* binding */ jobEdges)
/* harmony export */ });
/* harmony import */ var _manifest_freshness__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1703);
/* harmony import */ var _manifest_trigger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5422);


/** Every edge between jobs, in their order. A job may name one that does not exist. */
function jobEdges(jobs) {
    return jobs.flatMap(({ job_ref: to, triggers, freshness = [] }) => [
        ...triggers.flatMap((text) => {
            const trigger = (0,_manifest_trigger__WEBPACK_IMPORTED_MODULE_1__/* .parseTrigger */ .uc)(text);
            if (trigger.kind !== 'job.success' && trigger.kind !== 'job.fail')
                return [];
            return [{ from: trigger.ref, to, kind: trigger.kind === 'job.success' ? 'success' : 'fail', text }];
        }),
        ...freshness.flatMap((text) => {
            const constraint = (0,_manifest_freshness__WEBPACK_IMPORTED_MODULE_0__/* .parseFreshness */ .RT)(text);
            return constraint.kind === 'invalid' ? [] : [{ from: constraint.ref, to, kind: 'fresh', text }];
        }),
    ]);
}
/**
 * Who waited for jobs that are archived and stays without them, each pair once. A declared job cannot wait for an archived
 * one any more, since a manifest that names it is not valid: so the edges are those that were deployed.
 */
function orphanedEdges(deployed, declared) {
    const kept = new Set(declared.map((job) => job.job_ref));
    const orphaned = jobEdges(deployed).filter(({ from, to }) => !kept.has(from) && kept.has(to));
    const known = new Set(deployed.map((job) => job.job_ref));
    const pairs = orphaned.filter(({ from }) => known.has(from));
    return [...new Map(pairs.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()];
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ impactOf),
  o: () => (/* binding */ mostJobs)
});

// EXTERNAL MODULE: ./out/reconcile/followed-jobs.js
var followed_jobs = __webpack_require__(3564);
// EXTERNAL MODULE: ./out/cron/next-runs.js
var next_runs = __webpack_require__(903);
// EXTERNAL MODULE: ./out/cron/ticks.js + 1 modules
var ticks = __webpack_require__(1616);
// EXTERNAL MODULE: ./out/cron/time-zone.js
var time_zone = __webpack_require__(6215);
// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __webpack_require__(5422);
;// CONCATENATED MODULE: ./out/reconcile/timed-runs.js




const secondsPerDay = 86_400;
const secondsPerYear = 365 * secondsPerDay;
/** A common year that begins on a Monday: what a schedule does in it, it does about as often in any other. */
const yearStart = 17_532 * secondsPerDay;
/**
 * How often a year the job is started by the clock, as far as its own triggers say. Null where that cannot be told:
 * a schedule that is drawn anew at every look, or one for certain years.
 */
function timedRunsPerYear(job) {
    let runs = 0;
    for (const text of job.triggers) {
        const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
        if (trigger.kind === 'every')
            runs += Math.floor(secondsPerYear / trigger.seconds);
        if (trigger.kind !== 'schedule')
            continue;
        const ticks = trigger.cron.kind === 'cron' ? ticksOf(text, trigger.cron) : null;
        if (ticks === null)
            return null;
        runs += ticks;
    }
    return Number.isSafeInteger(runs) ? runs : null;
}
/**
 * The next `count` moments at which a schedule of the job is due, on the clocks of the job, ISO 8601. Empty for a job
 * without schedules; a period counts from runs that nobody knows here.
 */
function nextTimedRuns(job, now, count) {
    const zone = (0,time_zone/* findTimeZone */.ff)(job.require?.timezone ?? 'UTC');
    if (zone.kind === 'unknown zone')
        return [];
    const runs = job.triggers.flatMap((text) => {
        const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
        return trigger.kind === 'schedule' && trigger.cron.kind === 'cron' ? (0,next_runs/* nextRuns */.O)(trigger.cron, now, zone, count) : [];
    });
    return [...new Set(runs)]
        .toSorted((a, b) => a - b)
        .slice(0, count)
        .map((run) => isoTime((0,time_zone/* toLocal */.jw)(run, zone), (0,time_zone/* offsetAt */.HA)(run, zone)));
}
const countedTicks = new Map();
/** Many jobs share few schedules, and counting one takes as long as reading it a hundred times. */
function ticksOf(text, cron) {
    const known = countedTicks.get(text);
    if (known !== undefined)
        return known;
    const ticks = ticksPerYear(cron);
    countedTicks.set(text, ticks);
    return ticks;
}
function ticksPerYear(cron) {
    if (cron.years !== null)
        return null;
    const perDay = cron.seconds.length * cron.minutes.length * cron.hours.length;
    const end = yearStart + secondsPerYear;
    let days = 0;
    for (let tick = (0,ticks/* nextTick */.dY)(cron, yearStart - 1); tick !== null && tick < end; days += 1) {
        tick = (0,ticks/* nextTick */.dY)(cron, (Math.floor(tick / secondsPerDay) + 1) * secondsPerDay - 1);
    }
    return perDay * days;
}
function isoTime(local, offset) {
    const clock = new Date(local * 1000).toISOString().slice(0, 19);
    const minutes = Math.abs(Math.trunc(offset / 60));
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `${clock}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

;// CONCATENATED MODULE: ./out/reconcile/impact.js


/** Of more jobs than these nothing is worked out. */
const mostJobs = 10_000;
const mostAffected = 100;
const shownRuns = 3;
/**
 * What a plan means for what runs when: how often, what is due next, and which jobs wait for one that changes.
 * Null where there are too many jobs to say it of.
 */
function impactOf(changes, deployed, declared, now) {
    if (deployed.length > mostJobs || declared.length > mostJobs)
        return null;
    const before = new Map(deployed.map((job) => [job.job_ref, job]));
    const after = new Map(declared.map((job) => [job.job_ref, job]));
    const runs = new Map();
    for (const job of [...deployed, ...declared])
        runs.set(job, timedRunsPerYear(job));
    const runsOf = (job) => (job === undefined ? 0 : (runs.get(job) ?? null));
    const edges = (0,followed_jobs/* jobEdges */.U)([...declared, ...deployed.filter(({ job_ref }) => !after.has(job_ref))]);
    const followed = followersOf((0,followed_jobs/* jobEdges */.U)(deployed));
    const followers = followersOf((0,followed_jobs/* jobEdges */.U)(declared));
    return {
        runs_per_year: { before: total(deployed.map(runsOf)), after: total(declared.map(runsOf)) },
        jobs: changes
            .filter(({ status }) => status !== 'unchanged')
            .map(({ job_ref }) => {
            const job = after.get(job_ref);
            const affected = downstream(job_ref, job === undefined ? followed : followers);
            return {
                job_ref,
                runs_per_year: { before: runsOf(before.get(job_ref)), after: runsOf(job) },
                next_runs: job === undefined ? [] : [...nextTimedRuns(job, now, shownRuns)],
                ...(job?.require?.timezone === undefined ? {} : { time_zone: job.require.timezone }),
                affects: affected.slice(0, mostAffected),
                ...(affected.length > mostAffected ? { affects_more: true } : {}),
            };
        }),
        edges: unique(edges.map(({ from, to, kind }) => ({ from, to, kind }))),
    };
}
function followersOf(edges) {
    const followers = new Map();
    for (const { from, to } of edges) {
        const known = followers.get(from);
        if (known === undefined)
            followers.set(from, [to]);
        else
            known.push(to);
    }
    return followers;
}
/** The jobs that wait for one, and those that wait for these, nearest first, and no more than tells that there are many. */
function downstream(ref, followers) {
    const reached = new Set([ref]);
    for (const from of reached) {
        for (const to of followers.get(from) ?? [])
            reached.add(to);
        if (reached.size > mostAffected + 1)
            break;
    }
    return [...reached].slice(1);
}
/** What is not known of one is not known of all. */
function total(counts) {
    return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ normalizeJob)
/* harmony export */ });
/**
 * One job in the form in which two of them are compared: what means nothing by being there is taken away.
 *
 * dlt leaves these defaults out when it generates (dlt/_workspace/deployment/decorators.py), a platform may fill
 * them in when it stores. Neither may look like a change that somebody made.
 */
function normalizeJob(job) {
    const { refresh, freshness, config_keys, allow_external_schedulers, ...rest } = job;
    return {
        ...rest,
        ...(refresh === undefined || refresh === 'auto' ? {} : { refresh }),
        ...(freshness === undefined || freshness.length === 0 ? {} : { freshness }),
        ...(config_keys === undefined || config_keys.length === 0 ? {} : { config_keys }),
        ...(allow_external_schedulers === true ? { allow_external_schedulers } : {}),
        entry_point: { ...job.entry_point, function: job.entry_point.function ?? null },
        expose: { ...job.expose, manual: job.expose?.manual ?? true },
    };
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ reconcileJobs)
});

;// CONCATENATED MODULE: ./out/reconcile/field-changes.js
/**
 * Every place where two values differ, in the order of `after`, then what only `before` has.
 * Objects are compared by key and lists by position; `7200` and `7200.0` differ, as they do to dlt's hashes.
 */
function fieldChanges(before, after, path = '') {
    if (isObject(before) && isObject(after))
        return keyChanges(before, after, path);
    if (isList(before) && isList(after))
        return itemChanges(before, after, path);
    return sameScalar(before, after) ? [] : [{ path, before, after }];
}
function keyChanges(before, after, path) {
    const keys = [...Object.keys(after), ...Object.keys(before).filter((key) => !Object.hasOwn(after, key))];
    return keys.flatMap((key) => changeAt(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`));
}
function itemChanges(before, after, path) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => changeAt(before[index], after[index], `${path}[${index}]`)).flat();
}
/** A key may be called `constructor`. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function changeAt(before, after, path) {
    if (before === undefined)
        return after === undefined ? [] : [{ path, after }];
    if (after === undefined)
        return [{ path, before }];
    return fieldChanges(before, after, path);
}
/** `Object.is`, so that a NaN equals itself; a bigint never equals a number. */
function sameScalar(before, after) {
    return Object.is(before, after);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./out/reconcile/normalize-job.js
var normalize_job = __webpack_require__(746);
;// CONCATENATED MODULE: ./out/reconcile/reconcile-jobs.js


/**
 * What turns the deployed jobs into the declared ones: every job of either list exactly once, the declared ones
 * in their author's order, then those that left the code. A job that left is archived, not deleted: its runs outlive it.
 *
 * Both lists come from valid manifests, so each holds a ref at most once.
 */
function reconcileJobs(deployed, declared) {
    const before = new Map(deployed.map((job) => [job.job_ref, job]));
    const kept = new Set(declared.map((job) => job.job_ref));
    return [
        ...declared.map((job) => changeOf(before.get(job.job_ref), job)),
        ...deployed.filter((job) => !kept.has(job.job_ref)).map(archived),
    ];
}
function changeOf(before, after) {
    if (before === undefined)
        return { job_ref: after.job_ref, status: 'added', fields: [...fieldsBetween(null, after)] };
    const fields = before === after ? [] : fieldsBetween(before, after);
    return { job_ref: after.job_ref, status: fields.length === 0 ? 'unchanged' : 'updated', fields: [...fields] };
}
function archived(before) {
    return { job_ref: before.job_ref, status: 'archived', fields: [...fieldsBetween(before, null)] };
}
/** A job that comes or goes is shown whole, but for the ref, which stands above its fields. */
function fieldsBetween(before, after) {
    return fieldChanges(comparable(before), comparable(after));
}
function comparable(job) {
    if (job === null)
        return {};
    const { job_ref, ...fields } = (0,normalize_job/* normalizeJob */.H)(job);
    return fields;
}


/***/ }),

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/** Shorter ones stand everywhere by chance. */
const shortest = 4;
/** Short plain words and numbers, such as a port or the name of a database: hiding them blackens every text and protects nothing. */
const plain = /^(?:[a-z]+(?:[_-][a-z]+)*|[A-Z]?[a-z]+|[A-Z]+|\d{1,5}|\d+\.\d{1,2})$/;
const longestPlain = 7;
/** Whether a value gives something away where it is seen. */
function isTelling(value) {
    const text = value.trim();
    return text.length >= shortest && !(text.length <= longestPlain && plain.test(text));
}


/***/ }),

/***/ 1415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KL: () => (/* binding */ redactDeep),
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: redactText, redacted

// EXTERNAL MODULE: ./out/redact/is-telling.js
var is_telling = __webpack_require__(7538);
;// CONCATENATED MODULE: ./out/redact/cut-forms.js

/** No part that is shorter tells anything. */
const shortest = 4;
function cutForms(forms) {
    return {
        byStart: grouped(forms, (form) => form.slice(0, shortest)),
        byEnd: grouped(forms, (form) => form.slice(-shortest)),
        longest: forms.reduce((longest, { length }) => Math.max(longest, length), 0),
    };
}
/** How many characters at the end of the text are the beginning of a form; 0 where they tell nothing. */
function begunAtEnd(text, { byStart, longest }) {
    for (let start = Math.max(0, text.length - longest); start <= text.length - shortest; start += 1) {
        const some = byStart.get(text.slice(start, start + shortest));
        if (some === undefined)
            continue;
        const part = text.slice(start);
        if (some.some((form) => form.startsWith(part)) && (0,is_telling/* isTelling */.c)(part))
            return part.length;
    }
    return 0;
}
/** How many characters at the start of the text are the end of a form; 0 where they tell nothing. */
function endedAtStart(text, { byEnd, longest }) {
    for (let end = Math.min(text.length, longest); end >= shortest; end -= 1) {
        const some = byEnd.get(text.slice(end - shortest, end));
        if (some === undefined)
            continue;
        const part = text.slice(0, end);
        if (some.some((form) => form.endsWith(part)) && (0,is_telling/* isTelling */.c)(part))
            return end;
    }
    return 0;
}
function grouped(forms, key) {
    const found = new Map();
    for (const form of forms) {
        const same = found.get(key(form));
        if (same === undefined)
            found.set(key(form), [form]);
        else
            same.push(form);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/redact/redact.js

/** What stands where a secret stood. */
const redacted = '***';
/** What stands where text was cut, in every text that we make. */
const cut = '…';
/**
 * Takes every one of the forms, which are ordered as `secretForms` does, out of a text: as a whole, and where a text was
 * cut through it before it came here, what the cut has left of it.
 */
function redactor(forms) {
    let halves = null;
    return (text) => {
        const rest = forms.reduce((left, form) => left.replaceAll(form, redacted), text);
        if (forms.length === 0 || !rest.includes(cut))
            return rest;
        halves ??= cutForms(forms);
        return withoutHalves(rest, halves);
    };
}
function withoutHalves(text, forms) {
    const parts = text.split(cut);
    return parts
        .map((part, at) => {
        const start = at === 0 ? 0 : endedAtStart(part, forms);
        const rest = part.slice(start);
        const end = at === parts.length - 1 ? 0 : begunAtEnd(rest, forms);
        return `${start > 0 ? redacted : ''}${rest.slice(0, rest.length - end)}${end > 0 ? redacted : ''}`;
    })
        .join(cut);
}
/** The text without any of the forms. */
function redactText(text, forms) {
    return redactor(forms)(text);
}
/**
 * The value with every text in it redacted, before anything is rendered from it. Hashes stay, which tell of no secret
 * and would no longer compare.
 */
function redactDeep(value, redact) {
    return deep(value, redact);
}
function deep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, isHash(key) ? item : deep(item, redact)]));
}
const isHash = (key) => /^(?:hash|hashes|\w+_hash|revision|commit)$/.test(key);


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gU: () => (/* binding */ carriesConfiguration),
  Gw: () => (/* binding */ isPrivate),
  c8: () => (/* binding */ secretVariables)
});

;// CONCATENATED MODULE: ./out/redact/toml-values.js
/**
 * The strings and bare values of a TOML document. It is read by its quotes alone, because one that does not parse
 * must be masked all the same; a key in quotes is masked too, which does no harm.
 */
function tomlValues(text) {
    const quoted = [...text.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].flatMap((found) => {
        const written = found.slice(1).find((group) => group !== undefined) ?? '';
        return [written, unescaped(written)];
    });
    const bare = [...text.matchAll(/=\s*([^\s"'#[{][^\s#]*)/g)].map((found) => found[1] ?? '');
    return [...quoted, ...bare];
}
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    e: '\u001b',
    '"': '"',
    '\\': '\\',
};
function unescaped(text) {
    return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (whole, short, long, single) => {
        if (single !== undefined)
            return escapes[single] ?? whole;
        const point = Number.parseInt(short ?? long, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./out/redact/secret-variables.js

/** Names of variables that carry configuration: a TOML document, or one setting as dlt names it. */
const secret_variables_document = /(^|_)SECRETS_TOML$/;
const setting = /^[A-Z0-9_]*[A-Z0-9]__[A-Z0-9][A-Z0-9_]*$/;
/** Which profile is in force, where the dltHub platform is and what of it is meant: people must be able to read it. */
const addresses = new Set([
    'WORKSPACE__PROFILE',
    'RUNTIME__API_BASE_URL',
    'RUNTIME__WORKSPACE_ID',
    'RUNTIME__ORGANIZATION_ID',
]);
/** Whether a variable has the name of one that carries configuration. */
function carriesConfiguration(name) {
    return setting.test(name) || secret_variables_document.test(name);
}
/**
 * Whether a variable is nobody's business but this program's: its inputs, among them tokens and secrets, the keys to the
 * runner's services, and what carries configuration.
 */
function isPrivate(name) {
    return /^(?:INPUT_|ACTIONS_)/.test(name) || carriesConfiguration(name);
}
/** What variables hold under names of the configuration, whole and, of documents, value by value: all of it counts as secret. */
function secretVariables(variables) {
    const named = Object.entries(variables).filter(([name]) => carriesConfiguration(name) && !addresses.has(name));
    return [
        variables['RUNTIME__API_KEY'] ?? '',
        ...named.map(([, value]) => value ?? ''),
        ...named.filter(([name]) => secret_variables_document.test(name)).flatMap(([, value]) => tomlValues(value ?? '')),
    ];
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ boundedFinding)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(921);

/** Characters. Names, values and keys of a workspace may be as long as its files. */
const longestSentence = 1000;
const sentenceEnd = 300;
/** No path of a file is longer. */
const longestPath = 4096;
/**
 * A finding as it leaves the program, in whatever form: one that is longer than anybody reads is cut, and says so. A
 * sentence keeps its end, which is ours; so of one too long only what it quotes is cut.
 */
function boundedFinding(finding) {
    const { message, hint, location } = finding;
    return {
        ...finding,
        message: bounded(message),
        ...(hint === undefined ? {} : { hint: bounded(hint) }),
        ...(location === undefined || location === null ? {} : { location: boundedPlace(location) }),
    };
}
/** What was cut is a little longer than the bound, and is not cut again. */
const slack = 100;
const bounded = (text, longest = longestSentence) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, longest + slack) === text ? text : (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, longest, sentenceEnd);
const boundedPlace = (location) => ({
    ...location,
    file: bounded(location.file, longestPath),
});


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ outsideJobs),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   uC: () => (/* binding */ renderPlanJson)
/* harmony export */ });
/* unused harmony export boundedPlan */
/* harmony import */ var _json_write_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71);
/* harmony import */ var _bounded_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);


/** The document of `plan --format json`, indented, with a line break at its end. */
function renderPlanJson(plan) {
    return `${(0,_json_write_json__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(outsideJobs(boundedPlan(plan), (value) => (typeof value === 'number' ? BigInt(value) : value)), 2)}\n`;
}
/** The same plan, whose findings say no more than anybody reads. What is data in it stays whole. */
function boundedPlan(plan) {
    return { ...plan, hazards: plan.hazards.map(_bounded_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedFinding */ .X), diagnostics: plan.diagnostics.map(_bounded_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedFinding */ .X) };
}
/** Converts every scalar but those of jobs: they hold values of the manifest, where 7200 and 7200.0 differ. Any other number is a count. */
function outsideJobs(document, convert) {
    return mapValues(document, (value, key) => (key === 'jobs' ? value : mapScalars(value, convert)));
}
function mapScalars(value, convert) {
    if (isList(value))
        return value.map((item) => mapScalars(item, convert));
    return isObject(value) ? mapValues(value, (member) => mapScalars(member, convert)) : convert(value);
}
function mapValues(object, map) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ko: () => (/* binding */ visibleName),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Text on one line, with what cannot be seen made visible: line breaks, control characters, marks that turn the
 * direction of reading and half surrogate pairs become escapes such as `\n` and `\u202e`. Anything that a workspace
 * can choose passes through here before it is shown, so it can neither steer a terminal nor disguise itself.
 */
function visibleText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeOf);
}
/**
 * The text if it is at most `limit` characters long, else its beginning and how long it is. `ending`: how many of the
 * characters are left to the end of the text, where that tells as much as its beginning.
 */
function shorten(text, limit, ending = 0) {
    if (text.length <= limit)
        return text;
    const length = countCharacters(text);
    if (length <= limit)
        return text;
    // A character takes two places at most.
    const start = [...text.slice(0, 2 * limit)].slice(0, limit - ending);
    const end = ending === 0 ? [] : [' …', ...[...text.slice(-2 * ending)].slice(-ending)];
    return `${start.join('')}… (truncated, ${length} characters)${end.join('')}`;
}
const longestName = 200;
const nameEnd = 50;
/** A name as it is shown. Of one that nobody reads to its end, the end is shown too. */
function shortName(text) {
    return shorten(text, longestName, nameEnd);
}
/** A name on one line of a terminal, with what cannot be seen made visible. */
function visibleName(text) {
    return visibleText(shortName(text));
}
function countCharacters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function escapeOf(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return shortEscapes.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}


/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProcess: () => (/* binding */ runProcess)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./out/redact/redact.js + 1 modules
var redact_redact = __webpack_require__(1415);
// EXTERNAL MODULE: ./out/redact/is-telling.js
var is_telling = __webpack_require__(7538);
;// CONCATENATED MODULE: ./out/redact/secret-forms.js

/**
 * Every form in which text could carry a value: as it is, each of its lines, and all of those as base64, in URLs, in JSON,
 * in Python, in TOML and between quotes. Longest first, so that a part never leaves the rest of a whole readable.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        const pieces = [value, value.trim(), ...lines(value)].filter(is_telling/* isTelling */.c);
        for (const piece of pieces)
            for (const form of formsOf(piece))
                if ((0,is_telling/* isTelling */.c)(form))
                    forms.add(form);
    }
    return [...forms].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
/**
 * What stands between line breaks and other control characters, which every program escapes in its own way. Markup alone, such
 * as the brackets of a JSON document, tells nothing.
 */
function lines(value) {
    const all = value.split(/[\p{Cc}\u2028\u2029]+/u);
    return all.length < 2 ? [] : all.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]{3}/u.test(line));
}
function* formsOf(value) {
    yield value;
    yield* encoded(Buffer.from(value, 'utf8'));
    yield* inUrls(value);
    yield* quoted(value);
}
/** Base64 alone, and as it stands within the base64 of something longer that begins one or two bytes earlier. */
function* encoded(bytes) {
    yield bytes.toString('base64');
    yield bytes.toString('base64').replace(/=+$/, '');
    yield bytes.toString('base64url');
    for (const shift of [0, 1, 2]) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // Characters at either end mix in bits of the neighbours.
        const whole = text.slice(shift === 0 ? 0 : shift + 1, (bytes.length + shift) % 3 === 0 ? text.length : -1);
        if (whole.length < 6)
            continue;
        yield whole;
        yield whole.replaceAll('+', '-').replaceAll('/', '_');
    }
    if (bytes.length >= 4) {
        yield bytes.toString('hex');
        yield bytes.toString('hex').toUpperCase();
    }
}
function* inUrls(value) {
    const text = value.replace(/\p{Cs}/gu, '\ufffd');
    const component = encodeURIComponent(text);
    yield component;
    yield component.replaceAll('%20', '+');
    yield encodeURI(text);
    yield component.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    yield component.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function* quoted(value) {
    const inJson = JSON.stringify(value).slice(1, -1);
    yield inJson;
    yield inJson.replaceAll('/', '\\/');
    yield inJson.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    yield JSON.stringify(inJson).slice(1, -1);
    yield value.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    yield* inPython(value);
    yield inToml(value);
    yield value.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
    yield value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    yield value.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
/** As `repr` and `ascii` write it: between quotes that it does not hold, or with its own quotes escaped. */
function* inPython(value) {
    const escaped = value.replaceAll('\\', '\\\\').replace(/[\p{Cc}\u00a0\u00ad]/gu, controlInPython);
    const ascii = escaped.replace(/\P{ASCII}/gu, (character) => codeInPython(character.codePointAt(0) ?? 0));
    for (const text of [escaped, ascii]) {
        yield text;
        yield text.replaceAll("'", "\\'");
    }
}
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function controlInPython(control) {
    return named[control] ?? codeInPython(control.charCodeAt(0));
}
function codeInPython(code) {
    const [mark, width] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8];
    return `\\${mark}${code.toString(16).padStart(Number(width), '0')}`;
}
/** As a basic string with capital digits, which is how dlt's own writer puts control characters. */
function inToml(value) {
    return JSON.stringify(value)
        .slice(1, -1)
        .replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)
        .replaceAll('\x7f', '\\u007F');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

;// CONCATENATED MODULE: ./out/io/concealed.js


/** Knows nothing at first. */
function openConcealed() {
    const values = new Set();
    let known = null;
    return {
        conceal: (more) => {
            const before = values.size;
            for (const value of more)
                values.add(value);
            if (values.size > before)
                known = null;
        },
        redact: (text) => {
            known ??= (0,redact_redact/* redactor */.$p)(secretForms(values));
            return known(text);
        },
    };
}

;// CONCATENATED MODULE: ./out/io/open-door.js



/** The world as it is. Progress goes nowhere until a surface takes it. */
function openDoor(process) {
    return {
        cwd: process.cwd(),
        env: { ...process.env },
        temporary: (0,external_node_os_.tmpdir)(),
        now: () => new Date().toISOString(),
        random: Math.random,
        sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        every: (milliseconds, work) => {
            const timer = setInterval(work, milliseconds).unref();
            return () => clearInterval(timer);
        },
        ...openConcealed(),
        progress: () => undefined,
    };
}

;// CONCATENATED MODULE: ./out/report/bytes.js
const units = ['kB', 'MB', 'GB', 'TB'];
/** A size for people, in powers of a thousand: `0 B`, `999 B`, `1.2 kB`, `35 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let [amount, unit] = [bytes / 1000, 0];
    while (rounded(amount) >= 1000 && unit < units.length - 1)
        [amount, unit] = [amount / 1000, unit + 1];
    return `${rounded(amount)} ${units[unit]}`;
}
/** How a size changed: `3.6 kB (+209 B)`, `3.6 kB (same size)`. Either may be absent. */
function formatSizeChange(before, after) {
    const size = after ?? before;
    if (size === undefined)
        return '';
    if (before === undefined || after === undefined)
        return formatBytes(size);
    const grown = after - before;
    const change = grown === 0 ? 'same size' : `${grown > 0 ? '+' : '−'}${formatBytes(Math.abs(grown))}`;
    return `${formatBytes(after)} (${change})`;
}
function rounded(amount) {
    return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
}

// EXTERNAL MODULE: ./out/cron/in-words.js
var in_words = __webpack_require__(1246);
;// CONCATENATED MODULE: ./out/report/duration.js

const duration_units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
];
/** A length of time in words, exact: `5 minutes`, `1 hour and 30 minutes`, `90.5 seconds`. */
function formatDuration(seconds) {
    if (!Number.isInteger(seconds) || seconds < 60)
        return plural(seconds, 'second');
    const parts = [];
    let rest = seconds;
    for (const [name, size] of duration_units) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            parts.push(plural(count, name));
    }
    if (rest > 0)
        parts.push(plural(rest, 'second'));
    return (0,in_words/* listInWords */.Dq)(parts);
}
/** `1 job`, `2 jobs`, `1,200 jobs`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A number with its thousands set apart. */
function formatCount(count) {
    return String(count).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

// EXTERNAL MODULE: ./out/reconcile/configuration-change.js
var configuration_change = __webpack_require__(5690);
;// CONCATENATED MODULE: ./out/report/part-in-words.js

/** Whether the code or the configuration changes, in a word. What nobody looked at never reads as unchanged. */
function statusInWords(status) {
    return status === 'new' ? 'new, there was none before' : status;
}
/** To whom the keys of a profile apply. */
function profileInWords(profile) {
    return profile === '' ? 'every profile' : `profile ${profile}`;
}
/** The name of a changed key. Of secrets that differ by their fingerprint alone, nobody knows which. */
function keyInWords({ key, kind }) {
    return kind === 'secret' && key === configuration_change/* anySecret */.j ? 'at least one secret' : key;
}
/** What happens to a secret or to a setting, without its values. */
function keyChangeInWords({ kind, change }) {
    const noun = kind === 'secret' ? 'secret' : 'setting';
    switch (change) {
        case 'added':
            return kind === 'secret' ? 'secret set' : 'setting added';
        case 'changed':
            return `${noun} changed`;
        case 'removed':
            return `${noun} removed`;
        case 'missing':
            return `${noun} missing`;
    }
}

;// CONCATENATED MODULE: ./out/report/text-width.js
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
/** How many columns a terminal gives to the text: two to a Chinese character or an emoji, none to a combining mark. */
function textWidth(text) {
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
/** The text, filled up with blanks to a width. */
function fill(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** The text cut to a width; its last column is `…` where something is missing. */
function clip(text, width) {
    let at = 0;
    let kept = 0;
    let taken = 0;
    for (const character of text) {
        taken += widthOf(character);
        if (taken > width)
            return `${text.slice(0, kept)}…`;
        at += character.length;
        if (taken < width)
            kept = at;
    }
    return text;
}
function widthOf(character) {
    return invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./out/report/visible-text.js
var visible_text = __webpack_require__(921);
;// CONCATENATED MODULE: ./out/report/delta-text.js





const mostFiles = 50;
/** The code delta for a terminal, file by file. */
function deploymentLines(change, style) {
    const files = [
        ...change.added.map((file) => ({ mark: style.added('+'), file })),
        ...change.updated.map((file) => ({ mark: style.updated('~'), file })),
        ...change.deleted.map((file) => ({ mark: style.removed('-'), file })),
    ];
    const shown = files.slice(0, mostFiles);
    const width = Math.max(0, ...shown.map(({ file }) => textWidth((0,visible_text/* visibleName */.ko)(file.path))));
    const more = files.length - shown.length;
    return [
        `Code: ${statusInWords(change.status)}`,
        ...shown.map(({ mark, file }) => `  ${mark} ${fill((0,visible_text/* visibleName */.ko)(file.path), width)}  ${formatSizeChange(file.before, file.after)}`.trimEnd()),
        ...(more > 0 ? [`  … and ${plural(more, 'file')} more (truncated)`] : []),
    ];
}
/** The configuration delta for a terminal: settings with their values, secrets by name. */
function configurationLines(change, style, width) {
    const profiles = change.profiles.flatMap(({ profile, keys }) => {
        const nameWidth = Math.max(0, ...keys.map((key) => textWidth((0,visible_text/* visibleName */.ko)(keyInWords(key)))));
        return [`  ${(0,visible_text/* visibleName */.ko)(profileInWords(profile))}`, ...keys.map((key) => keyLine(key, nameWidth, style, width))];
    });
    return [`Configuration: ${statusInWords(change.status)}`, ...profiles];
}
function keyLine(key, nameWidth, style, width) {
    const room = Math.max(20, width - nameWidth - 8);
    const marks = {
        added: style.added('+'),
        changed: style.updated('~'),
        removed: style.removed('-'),
        missing: style.error('!'),
    };
    return `    ${marks[key.change]} ${fill((0,visible_text/* visibleName */.ko)(keyInWords(key)), nameWidth)}  ${clip(valuesInWords(key), room)}`;
}
function valuesInWords(key) {
    if (key.kind === 'secret' || key.change === 'missing')
        return keyChangeInWords(key);
    return [key.before, key.after]
        .filter((value) => value !== undefined)
        .map(visible_text/* visibleText */.Q6)
        .join(' → ');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./out/report/style.js

/** Whether to paint is for the caller to say: nothing here looks at the terminal or the environment. */
function styleOf(color) {
    const paint = (format) => (text) => color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    return {
        strong: paint('bold'),
        faint: paint('dim'),
        added: paint('green'),
        updated: paint('yellow'),
        removed: paint('red'),
        error: paint(['bold', 'red']),
        warning: paint(['bold', 'yellow']),
    };
}

;// CONCATENATED MODULE: ./out/report/table.js


/** Characters. A longer one would push the others out of every window. */
const longestCell = 500;
const cellEnd = 100;
/**
 * Rows under a header, columns aligned, for a terminal. The last column is not filled up, so no line has blanks at its
 * end. Where there are no rows it says so. Ends in a line break.
 */
function renderTable(header, rows) {
    if (rows.length === 0)
        return '(none)\n';
    const lines = [header, ...rows.map((row) => row.map((cell) => (0,visible_text/* visibleText */.Q6)((0,visible_text/* shorten */.ml)(cell, longestCell, cellEnd))))];
    const widths = header.map((_, column) => Math.max(...lines.map((line) => textWidth(line[column] ?? ''))));
    return lines
        .map((line) => `${widths
        .map((width, column) => fill(line[column] ?? '', width))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./out/terminal/command.js
const exitCodes = { done: 0, failed: 1, usage: 2, changes: 3 };
/** The last value given for an option. */
function optionValue(invocation, name) {
    return invocation.values.get(name)?.at(-1);
}

// EXTERNAL MODULE: ./out/diagnostics/diagnostic.js + 16 modules
var diagnostic = __webpack_require__(7984);
;// CONCATENATED MODULE: ./out/terminal/requests.js


/** What the options of a call ask of a command: one place where option names meet request fields. */
function planRequest(invocation) {
    return { ...declareRequest(invocation), ...platformRequest(invocation) };
}
function declareRequest(invocation) {
    return {
        workspace: optionValue(invocation, 'workspace') ?? null,
        module: optionValue(invocation, 'module') ?? null,
        generator: generatorOf(optionValue(invocation, 'generator')),
        python: optionValue(invocation, 'python') ?? null,
        trusted: true,
        secrets: {},
        secretsMode: optionValue(invocation, 'secrets') === 'replace' ? 'replace' : 'merge',
        profiles: namesIn(optionValue(invocation, 'profiles') ?? ''),
        secretsKnown: true,
    };
}
function platformRequest(invocation) {
    return {
        workspace: optionValue(invocation, 'workspace') ?? null,
        platform: optionValue(invocation, 'platform') === 'dlthub' ? 'dlthub' : 'git',
        stateRef: optionValue(invocation, 'state-ref') ?? null,
        remote: optionValue(invocation, 'remote') ?? null,
        token: null,
    };
}
const namesIn = (list) => list.split(/[\s,]+/).filter((name) => name !== '');
function generatorOf(value) {
    return value === 'static' || value === 'python' ? value : 'auto';
}
/** When waiting ends, in milliseconds since 1970; null where there is no limit. Rejects with `USAGE`. */
function deadlineOf({ now }, invocation) {
    const text = optionValue(invocation, 'timeout');
    if (text === undefined)
        return null;
    const minutes = Number(text);
    if (/^\d{1,6}(\.\d{1,6})?$/.test(text) && minutes > 0)
        return Date.parse(now()) + minutes * 60_000;
    throw (0,diagnostic/* failure */.V2)('WAIT_INVALID', { timeout: text });
}

// EXTERNAL MODULE: ./out/json/write-json.js
var write_json = __webpack_require__(71);
;// CONCATENATED MODULE: ./out/terminal/options.js
/** Options that every command takes. */
const everywhere = [
    {
        name: 'workspace',
        short: 'w',
        metavar: 'DIR',
        summary: 'The workspace folder; the one you stand in, or above it, by default.',
    },
    { name: 'quiet', short: 'q', summary: 'Say nothing on standard error but errors.' },
    { name: 'help', short: 'h', summary: 'Show this.' },
];
/** Options of commands that speak to a platform. */
const platformOptions = [
    {
        name: 'platform',
        metavar: 'NAME',
        choices: ['git', 'dlthub'],
        summary: 'Where the workspace is deployed; `git` by default.',
    },
    {
        name: 'state-ref',
        metavar: 'REF',
        summary: 'The git ref that holds the state, `refs/dlt-deploy/<workspace>` by default.',
    },
    {
        name: 'remote',
        metavar: 'NAME',
        summary: 'The git remote that holds the state; `origin`, or this repository where it has none.',
    },
];
/** How the manifest comes about. */
const generatorOptions = [
    {
        name: 'generator',
        metavar: 'HOW',
        choices: ['auto', 'static', 'python'],
        summary: 'Read the manifest from the source, or run dlt’s own generator; `auto` runs it where reading cannot decide.',
    },
    { name: 'python', metavar: 'COMMAND', summary: 'The Python to run where it is run; found by itself otherwise.' },
];
const moduleOption = {
    name: 'module',
    metavar: 'NAME',
    summary: 'The deployment module; `__deployment__` by default.',
};
const profilesOption = {
    name: 'profiles',
    metavar: 'NAMES',
    summary: 'Profiles that secrets are given for without a settings file of their own, separated by commas.',
};
const secretsOption = {
    name: 'secrets',
    metavar: 'HOW',
    choices: ['merge', 'replace'],
    summary: 'Whether secrets from variables go together with those of files, key by key, or stand in their place.',
};
const allowOption = {
    name: 'allow',
    metavar: 'HAZARD',
    repeatable: true,
    summary: 'Accept a danger by its code. May be given several times.',
};
const followOption = {
    name: 'follow',
    short: 'f',
    summary: 'Wait until it is over, and show its log meanwhile.',
};
const timeoutOption = {
    name: 'timeout',
    metavar: 'MINUTES',
    summary: 'How long to wait; as long as it takes by default.',
};
const refreshOption = { name: 'refresh', summary: 'Start over and load everything anew.' };
const runProfileOption = {
    name: 'profile',
    metavar: 'NAME',
    summary: 'The profile to run under; each job’s own by default.',
};
function formatOption(...choices) {
    return { name: 'format', metavar: 'AS', choices, summary: 'How the result is printed.' };
}

;// CONCATENATED MODULE: ./out/terminal/verbs/version-facts.js




/** Options of the commands that show versions. */
const versionOptions = [formatOption('text', 'json'), ...platformOptions, ...everywhere];
/** The result, as text or as data. */
function print(session, invocation, text, data) {
    session.stdout.write(optionValue(invocation, 'format') === 'json' ? `${(0,write_json/* writeJson */.G)(data, 2)}\n` : text);
}
/** The version named on the command line; null for the one in force. */
function versionOf(invocation) {
    return parseVersion(invocation.operands[0]);
}
/** `3` or `v3`; null where there is none. Rejects with `USAGE`. */
function parseVersion(text) {
    if (text === undefined)
        return null;
    const digits = /^v?([1-9][0-9]{0,8})$/.exec(text)?.[1];
    if (digits === undefined)
        throw (0,diagnostic/* failure */.V2)('USAGE', {
            reason: `\`${text}\` is not a version: write a number, as in \`3\` or \`v3\`.`,
            command: '',
        });
    return Number(digits);
}
/** When, by whom and from what: cells of a table. */
function origin({ at, actor, commit, dirty }) {
    return [
        at.slice(0, 16).replace('T', ' '),
        actor ?? '–',
        commit === null ? '–' : `${commit.slice(0, 7)}${plus(dirty)}`,
    ];
}
/** A commit that the files differed from. */
const plus = (dirty) => (dirty === true ? '+' : '');
/** `v3 again` where a version is one of before. */
function restoresInWords(stream, { restores }) {
    const version = restores?.[stream] ?? null;
    return version === null ? '' : `v${version} again`;
}
/** Lines under the head of one version. */
function facts(stream, provenance) {
    const { at, actor, commit, dirty, runUrl } = provenance;
    const restored = restoresInWords(stream, provenance);
    return [
        `  deployed  ${at}`,
        `  by        ${actor ?? 'unknown'}`,
        `  commit    ${commit ?? 'none'}${dirty === true ? ', and files that differed from it' : ''}`,
        ...(restored === '' ? [] : [`  rollback  ${restored}`]),
        ...(runUrl === null ? [] : [`  run       ${runUrl}`]),
    ];
}
function plain({ at, actor, commit, dirty, runUrl, restores }) {
    const numbers = restores && {
        deployment: restores.deployment === null ? null : BigInt(restores.deployment),
        configuration: restores.configuration === null ? null : BigInt(restores.configuration),
    };
    return { at, actor, commit, dirty: dirty ?? false, run_url: runUrl, restores: numbers ?? null };
}
const shortHash = (hash) => hash.slice(0, 10);
const profileLabel = (profile) => (profile === '' ? '(all)' : profile);

;// CONCATENATED MODULE: ./out/terminal/verbs/configuration-versions.js






const configurationList = {
    words: ['configuration', 'list'],
    operands: '',
    arity: [0, 0],
    summary: 'List the versions of settings and secrets, newest first.',
    details: 'A configuration is a numbered version of the settings and of the names of secrets. No value of a secret is kept.',
    options: versionOptions,
    examples: [{ line: 'dlt-deploy configuration list', does: 'When did settings last change, and by whom?' }],
    async run(session, invocation) {
        const { listConfigurations } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 9347));
        const versions = await listConfigurations(session.door, platformRequest(invocation));
        const rows = versions.map(({ version, profiles, provenance, contentHash }) => [
            `v${version}`,
            ...origin(provenance),
            profiles.map(profileLabel).join(', '),
            shortHash(contentHash),
            restoresInWords('configuration', provenance),
        ]);
        const data = versions.map((each) => ({
            ...each,
            version: BigInt(each.version),
            provenance: plain(each.provenance),
        }));
        print(session, invocation, renderTable(['Version', 'Deployed', 'By', 'Commit', 'Profiles', 'Content', ''], rows), data);
        return exitCodes.done;
    },
};
const configurationInfoVerb = {
    words: ['configuration', 'info'],
    operands: '[VERSION]',
    arity: [0, 1],
    summary: 'Show one version of the settings, the one in force by default.',
    details: 'What it changed against the version before it, key by key; then settings with their values and secrets by name, per profile.',
    options: versionOptions,
    examples: [{ line: 'dlt-deploy configuration info', does: 'Which settings are in force, and what changed last?' }],
    async run(session, invocation) {
        const { configurationInfo } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 9347));
        const { version, configuration, change } = await configurationInfo(session.door, platformRequest(invocation), versionOf(invocation));
        const rows = configuration.profiles.flatMap(({ profile, settings, secrets }) => [
            ...settings.map(({ key, value }) => [profileLabel(profile), key, value]),
            ...secrets.map((key) => [profileLabel(profile), key, '(secret)']),
        ]);
        const head = [
            `Configuration v${version.version}`,
            ...facts('configuration', version.provenance),
            `  content   ${version.contentHash}`,
            '',
            ...configurationLines(change, styleOf(session.color.stdout), session.stdout.columns ?? 100),
            '',
        ];
        const data = {
            version: BigInt(version.version),
            content_hash: version.contentHash,
            provenance: plain(version.provenance),
            profiles: configuration.profiles.map(({ profile, settings, secrets }) => ({
                profile,
                settings: settings.map((each) => ({ ...each })),
                secrets,
            })),
            changes: change.profiles.map(({ profile, keys }) => ({ profile, keys: keys.map((key) => ({ ...key })) })),
        };
        print(session, invocation, `${head.join('\n')}\n${renderTable(['Profile', 'Key', 'Value'], rows)}`, data);
        return exitCodes.done;
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./out/io/text-file.js
var text_file = __webpack_require__(5537);
// EXTERNAL MODULE: ./out/reconcile/draw-plan.js + 1 modules
var draw_plan = __webpack_require__(5848);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/report/fit-lines.js

/** The size of a text where sizes are judged: in bytes of UTF-8. */
function byteSize(text) {
    return external_node_buffer_.Buffer.byteLength(text, 'utf8');
}
/** As many of the lines as fit into `budget` bytes, and how many are missing. Line breaks between them are counted. */
function fitLines(lines, budget) {
    let room = budget;
    let count = 0;
    for (const line of lines) {
        room -= byteSize(line) + 1;
        if (room < 0)
            break;
        count += 1;
    }
    return { kept: lines.slice(0, count), missing: lines.length - count };
}

;// CONCATENATED MODULE: ./out/report/job-graph.js


/** As many as can be read in the width of a comment. */
const mostGraphJobs = 30;
const longestLabel = 60;
const arrows = {
    success: '-->',
    fail: '-. on failure .->',
    fresh: '-. when fresh .->',
};
const colors = {
    added: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    updated: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    archived: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4',
    unchanged: 'fill:#f6f8fa,stroke:#818b98,color:#1f2328',
};
/**
 * Who waits for whom, as Mermaid source: every job that waits or is waited for, changed ones marked by
 * a word and a colour. Names are written in entities, so nothing in them is Mermaid, HTML or Markdown.
 */
function jobGraph({ impact, jobs }) {
    const edges = impact?.edges ?? [];
    if (edges.length === 0)
        return { kind: 'none' };
    const statuses = new Map(jobs.map(({ job_ref, status }) => [job_ref, status]));
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    if (names.every((name) => statuses.get(name) === 'unchanged'))
        return { kind: 'none' };
    if (names.length > mostGraphJobs)
        return { kind: 'large', jobs: names.length };
    const ids = new Map(names.map((name, index) => [name, `j${index}`]));
    const nodes = names.map((name) => {
        const status = statuses.get(name);
        return `  ${ids.get(name)}["${label(name, status)}"]:::${status ?? 'archived'}`;
    });
    const lines = edges.map(({ from, to, kind }) => `  ${ids.get(from)} ${arrows[kind]} ${ids.get(to)}`);
    const used = new Set(names.map((name) => statuses.get(name) ?? 'archived'));
    const classes = [...used].toSorted().map((status) => `  classDef ${status} ${colors[status]}`);
    return { kind: 'graph', mermaid: ['flowchart LR', ...nodes, ...lines, ...classes].join('\n') };
}
function label(name, status) {
    const short = name.replace(/^jobs\./, '');
    const shown = (0,visible_text/* visibleText */.Q6)(clip(short, longestLabel));
    const text = shown.replace(/[^\w .-]/gu, (character) => `#${character.codePointAt(0)};`);
    if (status === undefined)
        return `${text}<br>does not exist`;
    return status === 'unchanged' ? text : `${text}<br>${status}`;
}

;// CONCATENATED MODULE: ./out/report/escape-markdown.js

/**
 * User text as a code span: shown letter for letter, and safe anywhere, also in a table. The fence is longer than any
 * run of backticks within. What a span cannot hold without doubt (a `|` ends a table cell, and a comment or a tag could
 * be found by whoever reads the source) is written as an HTML element instead.
 */
function escape_markdown_code(text) {
    const shown = (0,visible_text/* visibleText */.Q6)(text);
    if (shown === '')
        return '*(empty)*';
    if (/[|<>]/.test(shown) || shown.trim() === '')
        return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/**
 * A sentence with user text in it, as Markdown that shows exactly that sentence. Parts between backticks become code
 * spans. The rest cannot format, link, mention, refer to an issue, open an HTML element or start a block.
 */
function escape_markdown_prose(text) {
    let markdown = '';
    let end = 0;
    const shown = (0,visible_text/* visibleText */.Q6)(text);
    for (const span of shown.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)) {
        markdown += escapeText(shown.slice(end, span.index), end === 0) + escape_markdown_code(span[2] ?? '');
        end = span.index + span[0].length;
    }
    return markdown + escapeText(shown.slice(end), end === 0);
}
/** An address as a link. It comes from us, not from the workspace; only what would end the link early is encoded. */
function escape_markdown_link(label, address) {
    const encoded = address.replace(/[\s()<>\\|]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
    return `[${label}](${encoded})`;
}
const gap = '&#8203;';
function escapeText(text, isStart) {
    const escaped = text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/\$/g, '<span>$</span>')
        // An invisible space breaks what GitHub would turn into a link, a mention or an emoji, and reads the same.
        .replace(/(#|\bGH-)(?=\d)/gi, `$1${gap}`)
        .replace(/@/g, `@${gap}`)
        .replace(/:(?=\/\/|(?!\d\d?:)[\w+-]+:)/g, `:${gap}`)
        .replace(/www(?=\.)/gi, `$&${gap}`);
    return isStart && /^(?:[#+=\s-]|\d+[.)])/.test(text) ? `${gap}${escaped}` : escaped;
}
function entity(character) {
    // Addresses are linked after entities are read, also within an element.
    return `&#${character.codePointAt(0)};${character === '@' ? gap : ''}`;
}

;// CONCATENATED MODULE: ./out/report/differing-parts.js
/** Characters that are shown before the first difference. */
const lead = 20;
/** Two texts as they are where both are short, else from shortly before the place at which they differ, and how much is equal. */
function differingParts(before, after, limit) {
    if (before.length <= limit && after.length <= limit)
        return [before, after];
    let equal = 0;
    while (equal < before.length && before[equal] === after[equal])
        equal += 1;
    const start = wholeCharacter(before, equal - lead);
    if (start <= 0)
        return [before, after];
    const rest = (text) => `… (${start} equal characters) ${text.slice(start)}`;
    return [rest(before), rest(after)];
}
/** Not between the halves of a surrogate pair. */
function wholeCharacter(text, index) {
    return index > 0 && /[\udc00-\udfff]/.test(text[index] ?? '') ? index - 1 : index;
}

;// CONCATENATED MODULE: ./out/report/markdown-words.js



const longestValue = 300;
/** Icons stand beside their words, never instead of them. */
const icons = {
    added: '🟢',
    updated: '🟡',
    unchanged: '⚪',
    archived: '🔴',
    code: '📦',
    configuration: '⚙️',
    secrets: '🔑',
    runs: '⏱️',
};
/** Both sides of a change as table cells. Of long values only what differs is shown, and around it a little. */
function valueCells({ before, after }) {
    if (before === null || after === null)
        return [valueCell(before), valueCell(after)];
    const [old, now] = differingParts(before.raw, after.raw, longestValue);
    return [valueCell({ ...before, raw: old }), valueCell({ ...after, raw: now })];
}
/** In words first, and as it stands in the manifest under it. */
function valueCell(value) {
    if (value === null)
        return '*none*';
    const raw = escape_markdown_code((0,visible_text/* shorten */.ml)(value.raw, longestValue));
    return value.words === null ? raw : `${escape_markdown_prose((0,visible_text/* shorten */.ml)(value.words, longestValue))}<br>${raw}`;
}
/** `every day at 08:00 → every 15 minutes`, on one line. */
function changeInline({ before, after }) {
    return `${valueInline(before)} → ${valueInline(after)}`;
}
function valueInline(value) {
    if (value === null)
        return '*none*';
    return value.words === null ? escape_markdown_code((0,visible_text/* shorten */.ml)(value.raw, longestValue)) : escape_markdown_prose((0,visible_text/* shorten */.ml)(value.words, longestValue));
}
/** The name of a job, a field, a file or a setting. */
function markdown_words_shownName(text) {
    return escape_markdown_code((0,visible_text/* shortName */.EU)(text));
}
/** Names in one paragraph. */
function nameList(names) {
    return names.map(markdown_words_shownName).join(', ');
}
/** A section that a reader opens. */
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./out/report/markdown-findings.js




const longestMessage = 500;
const messageEnd = 200;
const mostPlaces = 10;
const mostOpenWarnings = 10;
const markdown_findings_short = (sentence) => (0,visible_text/* shorten */.ml)(sentence, longestMessage, messageEnd);
/** Hazards and diagnostics: errors and hazards in the open, other warnings folded where they are many. */
function findingBlocks(plan, detail) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = plan.diagnostics.filter(({ severity }) => severity === 'warning');
    const dangers = plan.hazards.filter(({ severity }) => severity === 'error');
    const cautions = plan.hazards.filter(({ severity }) => severity === 'warning');
    return [
        ...markdown_findings_alert('CAUTION', `${plural(errors.length, 'error')}: this cannot be deployed`, errors, detail),
        ...markdown_findings_alert('CAUTION', `${plural(dangers.length, 'hazard')}: to deploy all the same, allow by name`, dangers, detail),
        ...markdown_findings_alert('WARNING', plural(cautions.length, 'hazard'), cautions, detail),
        ...warningBlock(warnings, detail),
    ];
}
/** One line each: what must be seen even where nothing else fits. */
function urgentFindingLines(plan) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    return items([...errors, ...plan.hazards], 'counts');
}
function markdown_findings_alert(kind, title, findings, detail) {
    if (findings.length === 0)
        return [];
    const lines = [`[!${kind}]`, `**${title}**`, '', ...items(findings, detail)];
    return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')];
}
function warningBlock(warnings, detail) {
    if (warnings.length === 0)
        return [];
    const title = `⚠️ ${plural(warnings.length, 'warning')}`;
    const list = items(warnings, detail).join('\n');
    if (warnings.length <= mostOpenWarnings && detail === 'full')
        return [`#### ${title}\n\n${list}`];
    return detail === 'names' ? [`#### ${title} (not shown)`] : [folded(title, list)];
}
/** What is said of several places is said once, and so is a hint that several have in common. */
function items(findings, detail) {
    const byHint = groups(findings, ({ code: name, hint }) => [name, hint]);
    return byHint.flatMap((same) => {
        const messages = groups(same, ({ message }) => [message]);
        const [first] = same;
        const hint = first === undefined || detail === 'counts' || detail === 'names' ? '' : first.hint;
        if (messages.length < 2 || hint === '')
            return messages.map((one) => `- ${item(one, hint)}`);
        const head = `- ${escape_markdown_code(first?.code ?? '')} ${escape_markdown_prose(markdown_findings_short(hint))}`;
        return [head, ...messages.map((one) => `  - ${message(one)}`)];
    });
}
/** What stopped a run: each fault as one item of a list, with its source line and its remedy, and how many faults it stands for. */
function faultItems(faults) {
    return groups(faults, ({ code: name, message, hint }) => [name, message, hint]).map((same) => {
        const source = same[0]?.location?.source?.trim() ?? '';
        const line = source === '' ? '' : `<br>${shownName(source)}`;
        const hint = same[0]?.hint ?? '';
        const advice = hint === '' ? '' : `<br>${prose(markdown_findings_short(hint))}`;
        return { text: `- ${code(same[0]?.code ?? '')} ${message(same)}${line}${advice}`, faults: same.length };
    });
}
/** In the order of their first. */
function groups(findings, key) {
    const found = new Map();
    for (const finding of findings) {
        const id = JSON.stringify(key(finding));
        const before = found.get(id);
        if (before === undefined)
            found.set(id, [finding]);
        else
            before.push(finding);
    }
    return [...found.values()];
}
function item(same, hint) {
    const advice = hint === '' ? '' : `<br>${escape_markdown_prose(markdown_findings_short(hint))}`;
    return `${escape_markdown_code(same[0]?.code ?? '')} ${message(same)}${advice}`;
}
/** What is said, and of which places. */
function message(same) {
    const places = [...new Set(same.flatMap(({ location: at }) => (at === null ? [] : [`${at.file}:${at.line}`])))];
    const more = places.length - mostPlaces;
    const shown = `${nameList(places.slice(0, mostPlaces))}${more > 0 ? ` and ${more} more` : ''}`;
    // An empty item would be the underline of a heading.
    const said = escape_markdown_prose(markdown_findings_short(same[0]?.message ?? '')) || '*(no message)*';
    return `${said}${places.length === 0 ? '' : ` (${shown})`}`;
}

// EXTERNAL MODULE: ./out/manifest/freshness.js
var freshness = __webpack_require__(1703);
// EXTERNAL MODULE: ./out/manifest/job-ref.js
var job_ref = __webpack_require__(8923);
;// CONCATENATED MODULE: ./out/report/freshness-in-words.js


/** What a job waits for, in English; null where the constraint cannot be read. */
function freshnessInWords(text) {
    const constraint = (0,freshness/* parseFreshness */.RT)(text);
    if (constraint.kind === 'invalid')
        return null;
    const upstream = `only while ${(0,job_ref/* shortName */.EU)(constraint.ref)} is fresh`;
    return constraint.type === 'job.is_fresh' ? upstream : `${upstream} for the same interval`;
}

;// CONCATENATED MODULE: ./out/cron/describe-days.js

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ranks = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const months = 'January February March April May June July August September October November December'.split(' ');
const mostItems = 5;
/** The days of a schedule in English, `every day` for all; null where a plain phrase would not do. */
function describeDays(cron) {
    const { daysOfMonth, daysOfWeek } = cron;
    if (cron.years !== null)
        return null;
    const month = cron.months.length === 12 ? null : (0,in_words/* listInWords */.Dq)(cron.months.map((value) => months[value - 1] ?? ''));
    const inMonth = month === null ? '' : ` in ${month}`;
    const ofMonth = ` of ${month ?? 'the month'}`;
    const both = daysOfMonth.restricted && (daysOfWeek.restricted || daysOfWeek.nths.length > 0);
    if (both) {
        if (daysOfMonth.nearestWeekday !== null || daysOfWeek.nths.length > 0 || month !== null)
            return null;
        const [dates, names] = [describeDates(daysOfMonth, ofMonth), describeWeekdays(daysOfWeek)];
        return dates === null || names === null ? null : `${dates} and on ${names}`;
    }
    if (daysOfMonth.restricted)
        return describeDates(daysOfMonth, ofMonth);
    if (daysOfWeek.nths.length > 0)
        return describeRanks(daysOfWeek, ofMonth);
    return `${daysOfWeek.restricted ? describeWeekdays(daysOfWeek) : 'every day'}${inMonth}`;
}
/** `Mondays`, `Monday to Friday`, `Mondays and Thursdays`. */
function describeWeekdays({ days }) {
    if (days.length === 7)
        return null;
    const run = days.length > 2 ? (0,in_words/* runOf */.ng)(days, 7) : null;
    if (run !== null)
        return `${weekdays[run[0]]} to ${weekdays[run[1]]}`;
    // A week is read from Monday.
    return (0,in_words/* listInWords */.Dq)(days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).map((day) => `${weekdays[day]}s`));
}
/** `on the 1st and 15th of the month`, `on the last day of the month`, `on the weekday nearest to the 15th of June`. */
function describeDates({ days, last, nearestWeekday }, ofMonth) {
    if (nearestWeekday !== null) {
        // Where the month is shorter, it is the weekday nearest to its last day: too long a story.
        return nearestWeekday > 28 ? null : `on the weekday nearest to the ${(0,in_words/* ordinal */.IE)(nearestWeekday)}${ofMonth}`;
    }
    const run = days.length > 2 && !last ? (0,in_words/* runOf */.ng)(days) : null;
    if (run !== null)
        return `from the ${(0,in_words/* ordinal */.IE)(run[0])} to the ${(0,in_words/* ordinal */.IE)(run[1])}${ofMonth}`;
    if (days.length > mostItems)
        return null;
    return `on the ${(0,in_words/* listInWords */.Dq)([...days.map(in_words/* ordinal */.IE), ...(last ? ['last day'] : [])])}${ofMonth}`;
}
/** `on the first Monday of the month`. */
function describeRanks({ nths }, ofMonth) {
    if (nths.length > mostItems)
        return null;
    return `on the ${(0,in_words/* listInWords */.Dq)(nths.map(({ weekday, nth }) => `${ranks[Number(nth)] ?? nth} ${weekdays[weekday]}`))}${ofMonth}`;
}

;// CONCATENATED MODULE: ./out/cron/describe-times.js

const mostTimes = 4;
/** The times of day of a schedule in English; null where a plain phrase would not do. */
function describeTimes({ seconds, minutes, hours }) {
    if (seconds.length !== 1 || seconds[0] !== 0)
        return null;
    const [first, last] = [minutes[0] ?? 0, minutes.at(-1) ?? 0];
    if (hours.length === 24)
        return every(everyHour(minutes));
    if (minutes.length * hours.length <= mostTimes) {
        return { kind: 'at', text: (0,in_words/* listInWords */.Dq)(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute)))) };
    }
    const run = (0,in_words/* runOf */.ng)(hours);
    const pace = paceOf(minutes);
    if (run !== null && pace !== null)
        return every(`${pace} from ${clock(run[0], first)} to ${clock(run[1], last)}`);
    const gap = evenGap(hours, 24);
    if (gap !== null && minutes.length === 1)
        return every(`every ${gap} hours from ${clock(hours[0] ?? 0, first)}`);
    const step = stepOf(hours);
    if (step === null || minutes.length !== 1)
        return null;
    return every(`every ${step} hours from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, first)}`);
}
function every(text) {
    return text === null ? null : { kind: 'every', text };
}
function everyHour(minutes) {
    if (minutes[0] === 0) {
        const pace = paceOf(minutes);
        if (pace !== null)
            return pace;
    }
    if (minutes.length > mostTimes)
        return null;
    return `every hour at ${(0,in_words/* listInWords */.Dq)(minutes.map((minute) => `:${twoDigits(minute)}`))}`;
}
/** `every minute`, `every 15 minutes` or `every hour`, where the minutes keep one pace across the hour. */
function paceOf(minutes) {
    const gap = evenGap(minutes, 60);
    if (gap === null)
        return null;
    return gap === 60 ? 'every hour' : gap === 1 ? 'every minute' : `every ${gap} minutes`;
}
/** The one distance between all values around a cycle. */
function evenGap(values, cycle) {
    const gap = cycle / values.length;
    return values.every((value, index) => value === (values[0] ?? 0) + index * gap) ? gap : null;
}
/** The one distance between neighbours, where the first does not follow the last. */
function stepOf([first = 0, second = first, ...more]) {
    const step = second - first;
    return more.every((value, index) => value === second + (index + 1) * step) ? step : null;
}
function clock(hour, minute) {
    return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

// EXTERNAL MODULE: ./out/cron/ticks.js + 1 modules
var ticks = __webpack_require__(1616);
;// CONCATENATED MODULE: ./out/cron/describe-cron.js



/**
 * A schedule in plain English, in the job's time zone: `every day at 08:00`, `every 15 minutes, Monday to Friday`,
 * `never`. A schedule that no plain phrase says exactly is called by its own text: `` on `7 3-5/2 * * 1#1,3#1` ``.
 */
function describeCron(cron) {
    const times = describeTimes(cron);
    const days = describeDays(cron);
    if (times === null || days === null)
        return `on \`${cron.text.trim().replace(/\s+/g, ' ')}\``;
    // The calendar repeats within the half century that is searched, so where to start does not matter.
    if ((0,ticks/* nextTick */.dY)(cron, 0) === null)
        return 'never';
    if (times.kind === 'at')
        return `${days} at ${times.text}`;
    return days === 'every day' ? times.text : `${times.text}, ${days}`;
}

// EXTERNAL MODULE: ./out/manifest/trigger.js + 5 modules
var manifest_trigger = __webpack_require__(5422);
;// CONCATENATED MODULE: ./out/manifest/humanize.js


/** A stored trigger in words, for display: `after load succeeds`, `every 5m`. Text that does not parse stays as it is. */
function humanizeTrigger(text) {
    const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
    const expr = (0,manifest_trigger/* splitTrigger */.zL)(text)?.expr ?? '';
    switch (trigger.kind) {
        case 'invalid':
            return text;
        case 'schedule':
            return `schedule: ${expr}`;
        case 'every':
            return `every ${expr}`;
        case 'once':
            return `once at ${expr}`;
        case 'http':
            return 'interactive service';
        case 'deployment':
            return 'after deployment';
        case 'webhook':
            return expr === '' ? 'webhook' : `webhook ${expr}`;
        case 'manual':
            return expr === '' ? 'manual' : `manual (${(0,job_ref/* shortName */.EU)(expr)})`;
        case 'tag':
            return `tag:${expr}`;
        case 'pipeline_name':
            return `pipeline: ${expr}`;
        case 'job.success':
            return `after ${(0,job_ref/* shortName */.EU)(expr)} succeeds`;
        case 'job.fail':
            return `after ${(0,job_ref/* shortName */.EU)(expr)} fails`;
    }
}

;// CONCATENATED MODULE: ./out/report/trigger-in-words.js




/** When a trigger fires, in English; null where its own text already says it best, and where it cannot be read. */
function triggerInWords(text) {
    const trigger = (0,manifest_trigger/* parseTrigger */.uc)(text);
    switch (trigger.kind) {
        case 'schedule':
            return trigger.cron.kind === 'cron' ? plainWords(describeCron(trigger.cron)) : null;
        case 'every':
            return trigger.seconds > 0 && Number.isFinite(trigger.seconds) ? everyInWords(trigger.seconds) : null;
        case 'once':
        case 'http':
        case 'deployment':
        case 'webhook':
        case 'manual':
        case 'job.success':
        case 'job.fail':
            return humanizeTrigger(text);
        case 'tag':
        case 'pipeline_name':
        case 'invalid':
            return null;
    }
}
// A schedule that has no plain phrase is described by its own text.
function plainWords(description) {
    return description.includes('`') ? null : description;
}
function everyInWords(seconds) {
    return `every ${formatDuration(seconds).replace(/^1 (?=\w+$)/, '')}`;
}

;// CONCATENATED MODULE: ./out/report/field-rows.js




const timing = /^(?:triggers|default_trigger|freshness|interval|require\.timezone)(?:[.[]|$)/;
const trigger = /^(?:triggers(?:\[\d+\])?|default_trigger)$/;
const constraint = /^freshness(?:\[\d+\])?$/;
const seconds = /^execute\.timeout\.(?:timeout|grace_period)$/;
/**
 * The changed fields of a job: first what changes when it runs, then the others in the plan's order. The default
 * trigger is left out where it only follows a trigger that is there already.
 */
function fieldRows({ fields }) {
    const isSet = (name) => (field) => field.path.replace(/\[\d+\]$/, '') === name;
    const triggers = setRows('triggers', fields.filter(isSet('triggers')));
    const constraints = setRows('freshness', fields.filter(isSet('freshness')));
    const follows = (row) => row.field === 'default_trigger' && triggers.some((other) => sameChange(row, other));
    const others = fields
        .filter((field) => !isSet('triggers')(field) && !isSet('freshness')(field))
        .flatMap(leaves)
        .map(rowOf)
        .filter((row) => !follows(row));
    const timed = others.filter((row) => row.isTiming);
    return [...triggers, ...constraints, ...timed, ...others.filter((row) => !row.isTiming)];
}
function sameChange(a, b) {
    return a.before?.raw === b.before?.raw && a.after?.raw === b.after?.raw;
}
/** A value of a field in words and as it is. */
function shownValue(path, value) {
    const raw = typeof value === 'string' && value.trim() === value && value !== '' ? value : (0,write_json/* writeJson */.G)(value);
    if (trigger.test(path) && typeof value === 'string')
        return { words: triggerInWords(value), raw };
    if (constraint.test(path) && typeof value === 'string')
        return { words: freshnessInWords(value), raw };
    const isDuration = seconds.test(path) && (typeof value === 'number' || typeof value === 'bigint');
    return { words: isDuration ? formatDuration(Number(value)) : null, raw };
}
// A plan compares lists place by place. To a reader triggers are a set: one that only moved up did not change.
function setRows(name, fields) {
    const before = fields.flatMap((field) => itemsOf(field.before));
    const after = fields.flatMap((field) => itemsOf(field.after));
    const gone = before.filter((item) => !after.includes(item));
    const come = after.filter((item) => !before.includes(item));
    if (gone.length === 0 && come.length === 0) {
        return before.length === 0 ? fields.map(rowOf) : [row(`${name} (order)`, before.join(', '), after.join(', '))];
    }
    // Where several changed, those at one place belong together.
    const isSwap = ({ before, after }) => gone.some((item) => item === before) && come.some((item) => item === after);
    const swaps = gone.length === 1 && come.length === 1 ? [{ before: gone[0], after: come[0] }] : fields.filter(isSwap);
    return [
        ...swaps.map((swap) => row(name, swap.before, swap.after)),
        ...gone.filter((item) => !swaps.some((swap) => swap.before === item)).map((item) => row(name, item, undefined)),
        ...come.filter((item) => !swaps.some((swap) => swap.after === item)).map((item) => row(name, undefined, item)),
    ];
}
/** A group of fields that is new or gone, field by field. */
function leaves(change) {
    const { path, before, after } = change;
    const [side, value] = after === undefined ? ['before', before] : ['after', after];
    const isOneSided = before === undefined || after === undefined;
    if (!isOneSided || !isObject(value) || Object.keys(value).length === 0)
        return [change];
    return Object.entries(value).flatMap(([key, member]) => leaves({ path: `${path}.${key}`, [side]: member }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function rowOf({ path, before, after }) {
    return row(path, before, after);
}
function row(field, before, after) {
    const shown = (value) => (value === undefined ? null : shownValue(field, value));
    const isTiming = timing.test(field.split(' ')[0] ?? '');
    const sides = { before: shown(before), after: shown(after) };
    // The text `1` and the number 1 differ, so they may not look alike.
    return sides.before?.raw === sides.after?.raw
        ? { field, isTiming, before: exact(before), after: exact(after) }
        : { field, isTiming, ...sides };
}
function exact(value) {
    return value === undefined ? null : { words: null, raw: (0,write_json/* writeJson */.G)(value) };
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}

// EXTERNAL MODULE: ./out/reconcile/impact.js + 1 modules
var reconcile_impact = __webpack_require__(7542);
;// CONCATENATED MODULE: ./out/report/impact-words.js


const notWorkedOut = `Scheduled runs, and who waits for whom, were not worked out: more than ${formatCount(reconcile_impact/* mostJobs */.o)} jobs`;
/** `Scheduled runs: 24 a day → 96 a day`; `Scheduled runs: 24 a day, as before`. Null where the plan says nothing of time. */
function runsInWords({ impact, jobs }) {
    if (impact === undefined)
        return jobs.length > reconcile_impact/* mostJobs */.o ? notWorkedOut : null;
    const { before, after } = impact.runs_per_year;
    if (before === 0 && after === 0)
        return 'No scheduled runs';
    if (before === after)
        return `Scheduled runs: ${rateInWords(after)}, as before`;
    return `Scheduled runs: ${rateInWords(before)} → ${rateInWords(after)}`;
}
/** Whether a change starts jobs more or less often. */
function changesRuns({ before, after }) {
    return before !== after;
}
const byRef = new WeakMap();
/** What the plan says of one job; undefined where it says nothing. */
function impactOn({ impact }, ref) {
    if (impact === undefined)
        return undefined;
    const known = byRef.get(impact) ?? new Map(impact.jobs.map((job) => [job.job_ref, job]));
    byRef.set(impact, known);
    return known.get(ref);
}
/** `2026-03-15 08:00, 20:00, 2026-03-16 08:00`, on the clocks of the job. */
function momentsInWords(moments) {
    return moments
        .map((iso, index) => {
        const isSameDay = moments[index - 1]?.slice(0, 10) === iso.slice(0, 10);
        const clock = iso.slice(17, 19) === '00' ? iso.slice(11, 16) : iso.slice(11, 19);
        return isSameDay ? clock : `${iso.slice(0, 10)} ${clock}`;
    })
        .join(', ');
}
/** Whose clocks moments are on: `Europe/Berlin` where the job says so, else how far they are from UTC. */
function clocksInWords(moments, zone) {
    const offset = moments[0]?.slice(19) ?? '';
    return zone ?? `UTC${offset === '+00:00' ? '' : offset}`;
}
/** `96 a day`, `2 a week`, `1 a month`, `unknown`. */
function rateInWords(perYear) {
    if (perYear === null)
        return 'unknown';
    if (perYear === 0)
        return 'none';
    const [per, unit] = perYear >= 365 ? [365, 'day'] : perYear >= 52 ? [52, 'week'] : perYear >= 12 ? [12, 'month'] : [1, 'year'];
    return `${formatCount(Math.round((perYear / Number(per)) * 10) / 10)} a ${unit}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-impact.js




const mostNames = 10;
const longestZone = 60;
/** What a plan means for how often jobs run. Empty where it says nothing of it. */
function runsLine(plan) {
    const words = runsInWords(plan);
    return words === null ? '' : `${icons.runs} ${words}`;
}
/**
 * What follows the names of jobs that change alike: how often they run and when next, where that is the same for all, and
 * who waits for any of them. Empty parts are left out.
 */
function impactFacts(plan, refs, isTimed) {
    const impacts = refs.flatMap((ref) => impactOn(plan, ref) ?? []);
    const [first] = impacts;
    if (first === undefined)
        return [];
    const affects = new Set(impacts.flatMap((one) => one.affects));
    for (const ref of refs)
        affects.delete(ref);
    const isCut = impacts.some((one) => one.affects_more === true);
    const common = (say) => {
        const said = impacts.map((one) => say(one).join(''));
        return said.every((words) => words === said[0]) ? say(first) : [];
    };
    return [
        ...(isTimed ? common(rates) : []),
        ...(isTimed ? common(nextRuns) : []),
        ...(affects.size > 0 ? [`followed by ${followersInWords([...affects], isCut)}`] : []),
    ];
}
function rates({ runs_per_year: runs }) {
    if (!changesRuns(runs) || runs.before === 0)
        return [];
    return [`runs ${rateInWords(runs.before)} → ${rateInWords(runs.after)}`];
}
function nextRuns({ next_runs: next, time_zone: zone }) {
    return next.length === 0
        ? []
        : [`next ${momentsInWords(next)} (${escape_markdown_prose((0,visible_text/* shorten */.ml)(clocksInWords(next, zone), longestZone))})`];
}
/** The first of some jobs by name, and how many more there are. */
function followersInWords(refs, isCut = false) {
    const more = refs.length - mostNames;
    const rest = isCut ? ` and more than ${more} others` : ` and ${more} more`;
    return `${nameList(refs.slice(0, mostNames))}${more > 0 ? rest : ''}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-updated-jobs.js




const mostOpenRows = 40;
/** The changed fields of jobs, those that change alike in one table. Where they are many, only what changes runs stays open. */
function updatedTables(plan, jobs) {
    const all = alike(jobs.map((change) => ({ refs: [change.job_ref], rows: fieldRows(change) })));
    const count = (some) => some.reduce((sum, { rows }) => sum + rows.length, 0);
    if (count(all) <= mostOpenRows)
        return all.map((one) => changeTable(one, plan));
    const timing = keepRows(all, ({ isTiming }) => isTiming);
    const others = keepRows(all, ({ isTiming }) => !isTiming);
    const changed = others.reduce((sum, { refs, rows }) => sum + refs.length * rows.length, 0);
    const changedJobs = others.reduce((sum, { refs }) => sum + refs.length, 0);
    const summary = `${plural(changed, 'other changed field')} of ${plural(changedJobs, 'job')}`;
    return [
        timing.map((one) => changeLine(one, plan)).join('\n'),
        ...(others.length === 0 ? [] : [folded(summary, others.map((one) => changeTable(one)).join('\n\n'))]),
    ];
}
function keepRows(jobs, isKept) {
    const kept = jobs.map(({ refs, rows }) => ({ refs, rows: rows.filter(isKept) }));
    return alike(kept.filter(({ rows }) => rows.length > 0));
}
/** Jobs whose fields change from and to the same, each such group once, in the order of their first. */
function alike(jobs) {
    const groups = new Map();
    for (const { refs, rows } of jobs) {
        const changes = JSON.stringify(rows);
        const before = groups.get(changes);
        groups.set(changes, { refs: [...(before?.refs ?? []), ...refs], rows });
    }
    return [...groups.values()];
}
/** On one line each, where tables would be a wall. */
function changeLine({ refs, rows }, plan) {
    const changes = rows.map((row) => `${markdown_words_shownName(row.field)}: ${changeInline(row)}`);
    return [`- ${titleOf(refs)}`, ...changes, ...impactFacts(plan, refs, true)].join(' · ');
}
function titleOf(refs) {
    const [first = ''] = refs;
    return refs.length === 1 ? `**${markdown_words_shownName(first)}**` : `**${plural(refs.length, 'job')}**: ${nameList(refs)}`;
}
/** With the plan also what the change means for when the jobs run. */
function changeTable({ refs, rows }, plan) {
    const cells = rows.map((row) => [markdown_words_shownName(row.field), ...valueCells(row)]);
    const isTimed = rows.some(({ isTiming }) => isTiming);
    const facts = plan === undefined ? [] : impactFacts(plan, refs, isTimed);
    return `${[titleOf(refs), ...facts].join(' · ')}\n\n${table(['Field', 'Before', 'After'], cells)}`;
}

;// CONCATENATED MODULE: ./out/report/whole-job.js


const starting = /^(?!(?:manual|tag|pipeline_name|http):)[^:]+:/;
/** Of an archived job as it was, of an added one as it will be. */
function wholeJob(change) {
    const side = change.status === 'archived' ? 'before' : 'after';
    const rows = fieldRows(change);
    const raw = (field) => rows.find((row) => row.field === field)?.[side]?.raw ?? null;
    const triggers = rows.filter(({ field }) => field === 'triggers').flatMap((row) => row[side] ?? []);
    return {
        isDescribed: rows.length > 0,
        runs: triggers.filter(({ raw }) => starting.test(raw)),
        tags: [
            ...new Set([
                ...triggers.filter(({ raw }) => raw.startsWith('tag:')).map(({ raw }) => raw.slice('tag:'.length)),
                ...exposedTags(change.fields.find(({ path }) => path === 'expose')?.[side]),
            ]),
        ],
        timezone: raw('require.timezone'),
        jobType: raw('entry_point.job_type'),
        profile: raw('require.profile'),
        description: summaryOf(raw('description')),
    };
}
function exposedTags(expose) {
    if (typeof expose !== 'object' || expose === null || !('tags' in expose))
        return [];
    const { tags } = expose;
    return [tags ?? []].flat().filter((tag) => typeof tag === 'string');
}
/** `runs every day at 08:00 and after load succeeds`. `show` writes one trigger. */
function startInWords({ runs, jobType }, show) {
    if (runs.length > 0)
        return `runs ${(0,in_words/* listInWords */.Dq)(runs.map(show))}`;
    return jobType === 'interactive' ? 'runs as a service' : 'runs by hand only';
}
/** The first paragraph of a docstring, on one line. */
function summaryOf(description) {
    const [first = ''] = (description ?? '').trim().split(/\n\s*\n/, 1);
    return first === '' ? null : first.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./out/report/markdown-whole-job.js




const longestDescription = 200;
/** What follows the name of a new job: when it runs, and in full what it is and what for. */
function addedJobFacts(change, detail) {
    const job = wholeJob(change);
    if (!job.isDescribed)
        return [];
    const { jobType, profile, description, tags } = job;
    if (detail !== 'full')
        return [markdown_whole_job_timing(job)];
    return [
        markdown_whole_job_timing(job),
        ...(jobType === null ? [] : [escape_markdown_prose(jobType)]),
        ...(profile === null ? [] : [`profile ${markdown_words_shownName(profile)}`]),
        ...(tags.length === 0 ? [] : [`tags ${nameList(tags)}`]),
        ...(description === null ? [] : [escape_markdown_prose((0,visible_text/* shorten */.ml)(description, longestDescription))]),
    ];
}
/** What follows the name of a job that goes: when it ran. */
function archivedJobFacts(change) {
    const job = wholeJob(change);
    return job.isDescribed ? [markdown_whole_job_timing(job).replace(/^runs /, 'ran ')] : [];
}
function markdown_whole_job_timing(job) {
    const zone = job.runs.length === 0 || job.timezone === null ? '' : ` (${escape_markdown_prose(job.timezone)})`;
    return `${startInWords(job, valueInline)}${zone}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-jobs.js






/** The four lists of jobs, what is most dangerous first. Lists without jobs are left out: the counts say so above. */
function jobBlocks(plan, detail) {
    const { jobs } = plan;
    return [
        ...archivedBlock(plan, withStatus(jobs, 'archived'), detail),
        ...updatedBlock(plan, withStatus(jobs, 'updated'), detail),
        ...addedBlock(plan, withStatus(jobs, 'added'), detail),
        ...unchangedBlock(plan, withStatus(jobs, 'unchanged'), detail),
    ];
}
/** What must be seen even where nothing else fits: one line for each archived job and each change of when a job runs. */
function urgentJobLines(plan) {
    return [...statusLines(plan, 'archived'), ...timingLines(withStatus(plan.jobs, 'updated'), `${icons.updated} `)];
}
/** The other jobs that change, one line each: shown where there is room after what is urgent. */
function otherJobLines(plan) {
    return [...statusLines(plan, 'updated'), ...statusLines(plan, 'added')];
}
function statusLines(plan, status) {
    return withStatus(plan.jobs, status).map(({ job_ref: ref }) => `- ${icons[status]} ${markdown_words_shownName(ref)} ${status}`);
}
function archivedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const list = jobs
        .map((change) => {
        const { job_ref: ref } = change;
        const facts = detail === 'full'
            ? [...archivedJobFacts(change), ...impactFacts(plan, [ref], false).map((fact) => `was ${fact}`)]
            : [];
        return [`- **${markdown_words_shownName(ref)}**`, ...facts].join(' · ');
    })
        .join('\n');
    return [`#### ${icons.archived} ${plural(jobs.length, 'job')} archived: no more runs, history is kept\n\n${list}`];
}
function updatedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const heading = `#### ${icons.updated} ${plural(jobs.length, 'job')} updated`;
    if (detail === 'full')
        return [heading, ...updatedTables(plan, jobs)];
    const lines = detail === 'fields' ? jobs.flatMap(otherFields) : [nameList(jobs.map(({ job_ref }) => job_ref))];
    return [heading, timingLines(jobs).join('\n'), lines.join('\n')];
}
function timingLines(jobs, mark = '') {
    return jobs.flatMap((change) => fieldRows(change)
        .filter(({ isTiming }) => isTiming)
        .map((row) => `- ${mark}${markdown_words_shownName(change.job_ref)} ${markdown_words_shownName(row.field)}: ${changeInline(row)}`));
}
/** The other changed fields by name. Those that change when the job runs are listed already. */
function otherFields(change) {
    const names = fieldRows(change).flatMap(({ field, isTiming }) => (isTiming ? [] : [field]));
    return names.length === 0 ? [] : [`- ${markdown_words_shownName(change.job_ref)}: ${nameList([...new Set(names)])}`];
}
function addedBlock(plan, jobs, detail) {
    if (jobs.length === 0)
        return [];
    const heading = `#### ${icons.added} ${plural(jobs.length, 'job')} added`;
    if (detail === 'names')
        return [heading, nameList(jobs.map(({ job_ref }) => job_ref))];
    const list = jobs.map((change) => [
        `- **${markdown_words_shownName(change.job_ref)}**`,
        ...addedJobFacts(change, detail),
        ...(detail === 'full' ? impactFacts(plan, [change.job_ref], true) : []),
    ].join(' · '));
    return [`${heading}\n\n${list.join('\n')}`];
}
function unchangedBlock(plan, jobs, detail) {
    if (jobs.length === 0 || detail === 'names')
        return [];
    const { added, updated } = plan.deployment;
    const touched = new Set([...added, ...updated].flatMap((file) => file.jobs ?? []));
    const running = jobs.filter(({ job_ref: ref }) => touched.has(ref)).length;
    const code = running === 0 ? '' : `, ${formatCount(running)} of them with changed code`;
    const summary = `${icons.unchanged} ${plural(jobs.length, 'job')} unchanged${code}`;
    return [folded(summary, nameList(jobs.map(({ job_ref }) => job_ref)))];
}
function withStatus(jobs, status) {
    return jobs.filter((change) => change.status === status);
}

;// CONCATENATED MODULE: ./out/report/markdown-parts.js







const markdown_parts_mostFiles = 200;
const mostOpenFiles = 10;
const mostOpenKeys = 15;
const markdown_parts_longestValue = 200;
/** The code delta, file by file. Empty where nothing differs. */
function deploymentBlocks(change, detail) {
    const groups = [
        { word: 'added', files: change.added },
        { word: 'updated', files: change.updated },
        { word: 'deleted', files: change.deleted },
    ].filter(({ files }) => files.length > 0);
    const files = groups.flatMap(({ word, files }) => files.map((file) => ({ word, file })));
    if (files.length === 0)
        return [];
    const counts = groups.map(({ word, files }) => `${formatCount(files.length)} ${word}`).join(', ');
    const heading = `${icons.code} Code: ${plural(files.length, 'file')} (${counts})`;
    if (detail === 'names')
        return [`#### ${heading}`];
    const shown = files.slice(0, markdown_parts_mostFiles);
    const more = files.length > shown.length ? `\n\n… and ${plural(files.length - shown.length, 'file')} more (truncated)` : '';
    const body = detail === 'full' ? fileTable(shown) : nameList(shown.map(({ file }) => file.path));
    return files.length <= mostOpenFiles ? [`#### ${heading}`, body] : [folded(heading, `${body}${more}`)];
}
function fileTable(files) {
    const isTold = files.some(({ file }) => file.jobs !== undefined);
    const rows = files.map(({ word, file }) => [
        markdown_words_shownName(file.path),
        word,
        formatSizeChange(file.before, file.after),
        ...(isTold ? [followersInWords(file.jobs ?? [])] : []),
    ]);
    return table(['File', 'Change', 'Size', ...(isTold ? ['Jobs that import it'] : [])], rows);
}
/** The configuration delta: settings with their values, secrets by name and by what happens to them. */
function configurationBlocks(change, detail) {
    const keys = change.profiles.flatMap(({ profile, keys }) => keys.map((key) => ({ profile, key })));
    if (keys.length === 0)
        return [];
    const missing = keys.filter(({ key }) => key.change === 'missing');
    const heading = `${icons.configuration} Configuration: ${plural(keys.length, 'key')}`;
    if (detail === 'names')
        return [`#### ${heading}`, ...(missing.length === 0 ? [] : [keyTable(missing, detail)])];
    const body = keyTable(keys, detail);
    return keys.length <= mostOpenKeys ? [`#### ${heading}`, body] : [folded(heading, body)];
}
function keyTable(keys, detail) {
    const cells = keys.map(({ profile, key }, index) => [
        keys[index - 1]?.profile === profile ? '' : profile === '' ? profileInWords('') : `profile ${markdown_words_shownName(profile)}`,
        keyInWords(key) === key.key ? markdown_words_shownName(key.key) : keyInWords(key),
        changeCell(key, detail),
    ]);
    return table(['Applies to', 'Key', 'Change'], cells);
}
function changeCell(key, detail) {
    const words = keyChangeInWords(key);
    if (key.change === 'missing')
        return `**${words}**`;
    const values = [key.before, key.after].filter((value) => value !== undefined);
    if (key.kind === 'secret' || detail !== 'full' || values.length === 0)
        return words;
    return `${words}: ${values.map((value) => escape_markdown_code((0,visible_text/* shorten */.ml)(value, markdown_parts_longestValue))).join(' → ')}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-review.js




const markdown_review_mostNames = 20;
const longestReason = 300;
/** In what a deploy will do more, or less, than the change that is reviewed. Empty where it does the same. */
function reviewBlocks({ review }, detail) {
    if (review === undefined)
        return [];
    if (review.status === 'not compared') {
        return [
            `*Whether what is deployed is what this change is based on was not compared:* ${escape_markdown_prose((0,visible_text/* shorten */.ml)(review.reason, longestReason))}.`,
        ];
    }
    if (review.drift.length === 0)
        return [];
    const words = {
        added: 'is in the base, and not deployed',
        updated: 'is deployed in another form than the base has',
        archived: 'is deployed, and not in the base',
    };
    const isListed = detail === 'full' || detail === 'fields';
    const names = review.drift.slice(0, markdown_review_mostNames).map((one) => `> - ${markdown_words_shownName(one.job_ref)} ${words[one.status]}`);
    const more = review.drift.length - names.length;
    const own = review.changes.length === 0 ? 'no job' : plural(review.changes.length, 'job');
    const others = plural(review.drift.length, 'other job');
    return [
        [
            '> [!IMPORTANT]',
            `> **Drift: a deploy changes more than this pull request does.** The change itself touches ${own}. What is deployed of ${others} differs from the branch that it is based on, and a deploy settles that too${isListed ? ':' : '.'}`,
            ...(isListed ? ['>', ...names, ...(more > 0 ? [`> - … and ${more} more (truncated)`] : [])] : []),
        ].join('\n'),
    ];
}

;// CONCATENATED MODULE: ./out/report/secrets-in-words.js


const states = ['missing', 'empty', 'provided'];
/** The secrets that jobs need, and the settings that they lack: by profile, what is missing first. */
function shownNeeds({ needs = [] }) {
    const shown = needs.filter(({ kind, state }) => kind === 'secret' || state !== 'provided');
    const profiles = [...new Set(shown.map(({ profile }) => profile))];
    const rank = ({ profile, state }) => profiles.indexOf(profile) * states.length + states.indexOf(state);
    return shown.toSorted((a, b) => rank(a) - rank(b));
}
/** `2 missing, 1 empty and 4 provided`; `none missing, 4 provided`. */
function needsInWords(needs) {
    const counts = states.map((state) => ({ state, count: needs.filter((need) => need.state === state).length }));
    const some = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${formatCount(count)} ${state}`);
    return needs.every(({ state }) => state === 'provided') ? `none missing, ${some.join('')}` : (0,in_words/* listInWords */.Dq)(some);
}
/** `Secrets`; `Secrets and settings` where some of those are lacking. */
function needsTitle(needs) {
    const hasSettings = needs.some(({ kind }) => kind === 'config');
    return `${hasSettings ? 'Secrets and settings' : 'Secrets'} that jobs need: ${needsInWords(needs)}`;
}
/** What stands in place of them where secrets could not be looked for, as on the pull request of a fork. */
const needsNotChecked = 'Whether jobs have the secrets they need was not checked';

;// CONCATENATED MODULE: ./out/report/markdown-secrets.js



const marks = {
    missing: '❌&nbsp;**missing**',
    empty: '❌&nbsp;**empty**',
    provided: '✅&nbsp;provided',
};
/** The secrets that jobs need, by name, and who has to do without them. Folded away where none is lacking. */
function secretBlocks(plan, detail) {
    if (plan.needs === undefined)
        return [`${icons.secrets} *${needsNotChecked}.*`];
    const needs = shownNeeds(plan);
    if (needs.length === 0)
        return [];
    const lacking = needs.filter(({ state }) => state !== 'provided');
    const title = `${icons.secrets} ${needsTitle(needs)}`;
    if (detail === 'names')
        return [`#### ${title}`, ...(lacking.length === 0 ? [] : [needTables(lacking)])];
    return lacking.length === 0 ? [folded(title, needTables(needs))] : [`#### ${title}`, needTables(needs)];
}
/** A table for each profile: what is wrong stands first, so that a telephone shows it. */
function needTables(needs) {
    return [...new Set(needs.map(({ profile }) => profile))]
        .map((profile) => {
        const rows = needs
            .filter((need) => need.profile === profile)
            .map(({ key, kind, state, jobs }) => [
            marks[state],
            `${markdown_words_shownName(key)}${kind === 'config' ? ' (setting)' : ''}`,
            followersInWords(jobs),
        ]);
        return `Profile ${markdown_words_shownName(profile)}\n\n${table(['State', 'Name', 'Needed by'], rows)}`;
    })
        .join('\n\n');
}

// EXTERNAL MODULE: ./out/report/bounded-finding.js
var bounded_finding = __webpack_require__(298);
;// CONCATENATED MODULE: ./out/report/source-excerpt.js


const tab = '    ';
/**
 * Cuts a source line so that the marked part is in sight within `width` columns.
 * `column` counts characters from 1; `endColumn` is the first one that is no longer marked.
 */
function excerpt(source, column, endColumn, width) {
    const cells = [...source].map((character) => (character === '\t' ? tab : (0,visible_text/* visibleText */.Q6)(character)));
    const start = Math.min(Math.max(column - 1, 0), cells.length);
    const end = Math.max(endColumn - 1, start + 1);
    const before = cells.slice(0, start);
    const lead = leadWithin(before, textWidth(cells.join('')) > width ? Math.floor(width / 3) : width);
    const marked = Math.max(1, textWidth(cells.slice(start, end).join('')));
    const line = clip(`${lead}${cells.slice(start).join('')}`, width);
    const indent = textWidth(lead);
    return { line, carets: `${' '.repeat(indent)}${'^'.repeat(Math.max(1, Math.min(marked, width - indent)))}` };
}
/** The end of what stands before the mark, as much as fits. */
function leadWithin(cells, room) {
    const whole = cells.join('');
    if (textWidth(whole) <= room)
        return whole;
    let first = cells.length;
    let left = room - 1;
    while (first > 0) {
        left -= textWidth(cells[first - 1] ?? '');
        if (left < 0)
            break;
        first -= 1;
    }
    return `…${cells.slice(first).join('')}`;
}

;// CONCATENATED MODULE: ./out/report/diagnostics-text.js






/** Findings for a terminal: what, where, the line itself, what to do. Empty where there are none, else ends in a line break. */
function renderDiagnostics(findings, { color, width = 100 }) {
    if (findings.length === 0)
        return '';
    const style = styleOf(color);
    const blocks = findings.map((finding) => renderFinding((0,bounded_finding/* boundedFinding */.X)(finding), style, width));
    if (findings.length > 1)
        blocks.push(countFindings(findings));
    return `${blocks.join('\n\n')}\n`;
}
/** `2 errors and 1 warning`. */
function countFindings(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    return (0,in_words/* listInWords */.Dq)([
        ...(errors > 0 ? [plural(errors, 'error')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ]);
}
function renderFinding({ code, severity, message, hint, location }, style, width) {
    const head = `${style[severity](`${severity} ${code}`)}: ${(0,visible_text/* visibleText */.Q6)(message)}`;
    const place = location === null ? [] : renderPlace(location, style, width);
    const advice = hint === '' ? [] : [`  ${style.strong('hint')}: ${(0,visible_text/* visibleText */.Q6)(hint)}`];
    return [head, ...place, ...advice].join('\n');
}
function renderPlace(location, style, width) {
    const { line, column, endLine = line, endColumn, source } = location;
    const place = `  ${style.faint('at')} ${(0,visible_text/* visibleText */.Q6)(location.file)}:${line}:${column}`;
    if (source === undefined)
        return [place];
    const number = String(line);
    const margin = ' '.repeat(number.length);
    const end = endLine > line ? Number.POSITIVE_INFINITY : (endColumn ?? column + 1);
    const { line: text, carets } = excerpt(source, column, end, Math.max(20, width - number.length - 5));
    return [place, `  ${style.faint(`${number} |`)} ${text}`, `  ${style.faint(`${margin} |`)} ${style.error(carets)}`];
}

;// CONCATENATED MODULE: ./out/report/headline.js



/** Whether the plan can be carried out, what it would do, and what must be allowed first. */
function headline(plan) {
    const dangers = plan.hazards.filter(({ severity }) => severity === 'error').length;
    const condition = dangers > 0 ? [`${plural(dangers, 'hazard')} must be allowed by name first.`] : [];
    return [outcomeInWords(plan), ...condition].join(' ');
}
/** `Adds 1 job, updates 2 and changes the code.` With errors, that nothing of it can be done comes first. */
function outcomeInWords(plan) {
    const errors = plan.diagnostics.filter(({ severity }) => severity === 'error');
    const refusal = errors.length > 0 ? [`Cannot be deployed: ${countFindings(errors)}.`] : [];
    return [...refusal, changesInWords(plan)].join(' ');
}
/** What the plan was drawn against: `on top of deployment v3, configuration v2`. */
function baseInWords({ base }) {
    const parts = [
        ...(base.deployment === null ? [] : [`deployment v${base.deployment}`]),
        ...(base.configuration === null ? [] : [`configuration v${base.configuration}`]),
    ];
    if (parts.length > 0)
        return `on top of ${parts.join(', ')}`;
    return base.manifest_hash === null ? 'nothing deployed before' : 'on top of what is deployed';
}
function changesInWords(plan) {
    const changes = (0,in_words/* listInWords */.Dq)([...jobChanges(plan), ...partChanges(plan)]);
    const unseen = [
        ...(plan.deployment.status === 'not compared' ? [' The code was not compared.'] : []),
        ...(plan.configuration.status === 'not compared' ? [' The configuration was not compared.'] : []),
    ].join('');
    if (isFirst(plan))
        return `First deployment: ${changes === '' ? 'no jobs' : changes}.${unseen}`;
    if (changes === '')
        return unseen === '' ? 'Nothing to change.' : `No job changes.${unseen}`;
    const { unchanged } = plan.counts;
    const isQuiet = jobChanges(plan).length === 0 && unchanged > 0;
    return `${capital(changes)}${isQuiet ? `; ${plural(unchanged, 'job')} unchanged` : ''}.${unseen}`;
}
/** `adds 1 job`, `updates 2`: only the first names what it counts. */
function jobChanges({ counts }) {
    const verbs = [
        { verb: 'adds', count: counts.added },
        { verb: 'updates', count: counts.updated },
        { verb: 'archives', count: counts.archived },
    ];
    return verbs
        .filter(({ count }) => count > 0)
        .map(({ verb, count }, index) => `${verb} ${index === 0 ? plural(count, 'job') : formatCount(count)}`);
}
function partChanges(plan) {
    const { deployment, configuration, base, hashes } = plan;
    if (isFirst(plan))
        return [];
    // A platform that keeps no manifest has no hash of it, which is no difference.
    const isOther = base.manifest_hash !== null && base.manifest_hash !== hashes.manifest;
    const onlyManifest = jobChanges(plan).length === 0 && isOther;
    const parts = [
        { name: 'the code', status: deployment.status },
        { name: 'the configuration', status: configuration.status },
    ];
    const named = (status) => (0,in_words/* listInWords */.Dq)(parts.filter((part) => part.status === status).map(({ name }) => name));
    const [added, changed] = [named('new'), named('changed')];
    return [
        ...(onlyManifest ? ['changes the manifest but no job'] : []),
        ...(added === '' ? [] : [`adds ${added}`]),
        ...(changed === '' ? [] : [`changes ${changed}`]),
    ];
}
function isFirst({ base }) {
    return base.deployment === null && base.configuration === null && base.manifest_hash === null;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./out/report/markdown-top.js







const longestAddress = 1000;
const longestName = 100;
/** Keeps a count on one line with what it counts. */
const noBreak = '\u00a0';
/** What every level of detail begins with: the headline, the counts, what it was compared with, the link. */
function topBlocks(plan, detail, address) {
    const report = address === undefined || address.length > longestAddress ? undefined : escape_markdown_link('Full report', address);
    const base = `Deploys ${escape_markdown_code((0,visible_text/* shorten */.ml)(plan.workspace, longestName))} to the ${plan.platform} platform, ${baseInWords(plan)}`;
    return [
        `### ${outcomeInWords(plan).replace(/\.$/, '')}`,
        countsLine(plan),
        [base, runsLine(plan), report ?? ''].filter((part) => part !== '').join(' · '),
        ...(detail === 'full' ? [] : [truncationNotice(detail, report !== undefined)]),
    ];
}
/** The least that can be said: for a budget in which not even the counts fit. */
function headlineOnly(plan, budget) {
    const text = `${headline(plan)} (truncated)\n`;
    return byteSize(text) <= budget ? text : '';
}
/** The hashes that a deploy is held against. */
function hashesBlock({ hashes }) {
    const rows = Object.entries(hashes).map(([name, hash]) => [name, escape_markdown_code(hash)]);
    return folded('Hashes of what was reviewed', table(['', 'SHA3-256'], rows));
}
/** On one line, because a table of six columns is cut off on a telephone. */
function countsLine({ counts, deployment, configuration }) {
    const strong = (count) => (count > 0 ? `**${formatCount(count)}**` : '0');
    const changing = (status) => (status === 'unchanged' ? status : `**${status}**`);
    return [
        `${icons.added} ${strong(counts.added)} added`,
        `${icons.updated} ${strong(counts.updated)} updated`,
        `${icons.unchanged} ${formatCount(counts.unchanged)} unchanged`,
        `${icons.archived} ${strong(counts.archived)} archived`,
        `${icons.code} code ${changing(deployment.status)}`,
        `${icons.configuration} configuration ${changing(configuration.status)}`,
    ]
        .map((part) => part.replaceAll(' ', noBreak))
        .join(' · ');
}
function truncationNotice(detail, hasReport) {
    const shown = { fields: 'names of fields', names: 'names', counts: 'counts and dangers' }[detail];
    const rest = hasReport ? 'the full report has the rest' : 'the rest did not fit here';
    return `> [!NOTE]\n> This view is truncated to ${shown}: ${rest}.`;
}

;// CONCATENATED MODULE: ./out/report/markdown.js









/**
 * A plan as GitHub shows it, in a comment or a step summary, with as much detail as the budget allows. Counts and
 * link are always on top; hazards, archived jobs and changes of when a job runs are never folded, and where not even
 * those fit, it says how many are missing. Nothing in it depends on the time: the same plan gives the same text.
 */
function renderPlanMarkdown(plan, options) {
    for (const level of ['full', 'fields', 'names']) {
        const markdown = join(blocksAt(plan, level, options));
        if (byteSize(markdown) <= options.budget)
            return { markdown, level };
    }
    return { markdown: renderCounts(plan, options), level: 'counts' };
}
function blocksAt(plan, level, options) {
    return [
        ...topBlocks(plan, level, options.link),
        ...findingBlocks(plan, level),
        ...secretBlocks(plan, level),
        ...reviewBlocks(plan, level),
        ...jobBlocks(plan, level),
        ...deploymentBlocks(plan.deployment, level),
        ...configurationBlocks(plan.configuration, level),
        ...(level === 'full' ? [...graphBlock(plan), hashesBlock(plan)] : []),
    ];
}
function renderCounts(plan, { budget, link }) {
    const top = [...topBlocks(plan, 'counts', link), ...reviewBlocks(plan, 'counts')];
    const lines = [...urgentFindingLines(plan), ...urgentJobLines(plan), ...otherJobLines(plan)];
    const whole = join([...top, lines.join('\n')]);
    if (byteSize(whole) <= budget)
        return whole;
    if (byteSize(join(top)) > budget)
        return headlineOnly(plan, budget);
    const more = (missing) => `- … and ${formatCount(missing)} more (truncated)`;
    const { kept, missing } = fitLines(lines, budget - byteSize(join([...top, more(lines.length)])));
    const cut = join([...top, [...kept, more(missing)].join('\n')]);
    return byteSize(cut) <= budget ? cut : join(top);
}
function graphBlock(plan) {
    const graph = jobGraph(plan);
    switch (graph.kind) {
        case 'none':
            return [];
        case 'large':
            return [`*The graph is left out: ${formatCount(graph.jobs)} jobs wait for one another, too many to read.*`];
        case 'graph':
            return [
                `#### Who waits for whom

\`\`\`mermaid
${graph.mermaid}
\`\`\``,
            ];
    }
}
function join(blocks) {
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./out/report/plan-json.js
var plan_json = __webpack_require__(1819);
;// CONCATENATED MODULE: ./out/report/secrets-text.js



/** Characters of the names of those who need one secret. */
const longestList = 1000;
const listEnd = 100;
/** The secrets that jobs need, for a terminal: those that are provided only counted. */
function secretLines(plan, style) {
    if (plan.needs === undefined)
        return [needsNotChecked];
    const needs = shownNeeds(plan);
    if (needs.length === 0)
        return [];
    const lacking = needs.filter(({ state }) => state !== 'provided');
    return [needsTitle(needs), ...lacking.map((need) => line(need, style))];
}
function line({ profile, key, kind, state, jobs }, style) {
    const noun = kind === 'config' ? 'setting' : 'secret';
    const by = (0,visible_text/* shorten */.ml)(jobs.join(', '), longestList, listEnd);
    const words = `${(0,visible_text/* shortName */.EU)(key)}  ${noun} ${state}, ${(0,visible_text/* shortName */.EU)(profileInWords(profile))}, needed by ${by}`;
    return `  ${style.error('!')} ${(0,visible_text/* visibleText */.Q6)(words)}`;
}

;// CONCATENATED MODULE: ./out/report/text.js











const mostUnchangedNames = 20;
/** A plan for a terminal: what happens to each job, field by field, to the code and to the configuration. Ends in a line break. */
function renderPlanText(plan, { color, width }) {
    const style = styleOf(color);
    const blocks = [
        `${style.strong(headline(plan))}\n${style.faint(`${(0,visible_text/* visibleName */.ko)(plan.workspace)} on ${plan.platform}, ${baseInWords(plan)}`)}`,
        [...jobLines(plan.jobs, style, width), ...timeLines(plan)].join('\n'),
        deploymentLines(plan.deployment, style).join('\n'),
        configurationLines(plan.configuration, style, width).join('\n'),
        secretLines(plan, style).join('\n'),
        renderDiagnostics([...plan.hazards, ...plan.diagnostics], { color, width }).trimEnd(),
        style.faint(`plan ${(0,visible_text/* visibleText */.Q6)(plan.hashes.plan)}`),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/** How often jobs are started by the clock, where the plan changes it or nobody counted. */
function timeLines(plan) {
    const words = plan.impact !== undefined && !changesRuns(plan.impact.runs_per_year) ? null : runsInWords(plan);
    return words === null ? [] : [`  ${words}`];
}
const text_marks = { added: '+', updated: '~', unchanged: '=', archived: '-' };
function jobLines(jobs, style, width) {
    const unchanged = jobs.filter(({ status }) => status === 'unchanged');
    const isMany = unchanged.length > mostUnchangedNames;
    const shown = isMany ? jobs.filter(({ status }) => status !== 'unchanged') : jobs;
    const nameWidth = Math.max(0, ...shown.map(({ job_ref }) => textWidth((0,visible_text/* visibleName */.ko)(job_ref))));
    const rest = isMany ? [`  ${text_marks.unchanged} ${style.faint(`${plural(unchanged.length, 'job')} unchanged`)}`] : [];
    return [...shown.flatMap((change) => linesOf(change, nameWidth, style, width)), ...rest];
}
function linesOf(change, nameWidth, style, width) {
    const paint = paintOf(change.status, style);
    const head = `  ${paint(text_marks[change.status])} ${fill((0,visible_text/* visibleName */.ko)(change.job_ref), nameWidth)}  ${paint(wordsOf(change.status))}`;
    return [head, ...detailLines(change, style, width)];
}
function detailLines(change, style, width) {
    switch (change.status) {
        case 'added':
            return addedLines(wholeJob(change)).map((line) => `      ${clip(line, width - 6)}`);
        case 'updated':
            return fieldLines(fieldRows(change), style, width);
        case 'archived': {
            const job = wholeJob(change);
            const ran = startInWords(job, valueText).replace(/^runs /, 'ran ');
            return job.isDescribed ? [`      ${clip((0,visible_text/* visibleText */.Q6)(ran), width - 6)}`] : [];
        }
        case 'unchanged':
            return [];
    }
}
/** When a new job runs, what it is, what for. */
function addedLines(job) {
    const { isDescribed, runs, tags, timezone, jobType, profile, description } = job;
    if (!isDescribed)
        return [];
    const zone = runs.length === 0 || timezone === null ? '' : `, ${timezone}`;
    const facts = [
        ...(jobType === null ? [] : [jobType]),
        ...(profile === null ? [] : [`profile ${profile}`]),
        ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
    ];
    const lines = [`${startInWords(job, valueText)}${zone}`, facts.join(', '), description ?? ''];
    return lines.filter((line) => line !== '').map(visible_text/* visibleText */.Q6);
}
function fieldLines(rows, style, width) {
    const labelWidth = Math.max(0, ...rows.map(({ field }) => textWidth((0,visible_text/* visibleName */.ko)(field))));
    const room = Math.max(20, width - labelWidth - 8);
    return rows.map(({ field, before, after }) => {
        const label = `      ${fill((0,visible_text/* visibleName */.ko)(field), labelWidth)}  `;
        const [old, now] = inSight(before, after, room - 3);
        return `${label}${style.removed(old)} → ${style.added(now)}`;
    });
}
/** Both sides of a change: words alone where they tell the difference, and cut so that neither pushes the other out. */
function inSight(before, after, room) {
    const wordy = before?.words && after?.words && before.words !== after.words;
    const texts = [before, after].map((value) => (wordy ? (0,visible_text/* visibleText */.Q6)(value?.words ?? '') : valueText(value)));
    const [old = '', now = ''] = texts;
    const half = Math.max(10, Math.floor(room / 2));
    const oldRoom = Math.max(half, room - textWidth(now));
    const shownOld = clip(old, oldRoom);
    return [shownOld, clip(now, Math.max(half, room - textWidth(shownOld)))];
}
/** `every day at 08:00 (schedule:0 8 * * *)`. */
function valueText(value) {
    if (value === null)
        return '(none)';
    const raw = (0,visible_text/* visibleText */.Q6)(value.raw);
    return value.words === null ? raw : `${(0,visible_text/* visibleText */.Q6)(value.words)} (${raw})`;
}
function wordsOf(status) {
    return status === 'archived' ? 'archived: stops running, keeps its history' : status;
}
function paintOf(status, style) {
    switch (status) {
        case 'added':
            return style.added;
        case 'updated':
            return style.updated;
        case 'archived':
            return style.removed;
        case 'unchanged':
            return style.faint;
    }
}

;// CONCATENATED MODULE: ./out/terminal/verbs/plan.js







/** What GitHub takes as one comment, in bytes. */
const commentBudget = 65_536;
const plan = {
    words: ['plan'],
    operands: '',
    arity: [0, 0],
    summary: 'Show what a deploy would do, changing nothing.',
    details: 'Reads the workspace without running it, compares it with what is deployed, and shows which jobs are added,\n' +
        'updated, unchanged or archived, field by field; what changes in code and configuration; and what is dangerous about it.',
    options: [
        formatOption('text', 'json', 'markdown'),
        { name: 'detailed-exitcode', summary: 'Exit with 3 where a deploy would change something, 0 where not.' },
        moduleOption,
        profilesOption,
        secretsOption,
        ...generatorOptions,
        ...platformOptions,
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy plan', does: 'What would a deploy of this workspace do?' },
        {
            line: 'dlt-deploy plan --format json | jq .counts',
            does: 'The same as data. The schema is documented and versioned.',
        },
        {
            line: 'dlt-deploy plan --detailed-exitcode --quiet',
            does: 'Drift check for a script: 0 nothing to do, 3 changes.',
        },
    ],
    async run(session, invocation) {
        const { planWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 1672));
        const { plan } = await planWorkspace(session.door, planRequest(invocation));
        session.stdout.write(render(session, plan, optionValue(invocation, 'format')));
        const detailed = invocation.switches.has('detailed-exitcode');
        return detailed && (0,draw_plan/* changesAnything */.g)(plan) ? exitCodes.changes : exitCodes.done;
    },
};
/** A plan as a command prints it. */
function render(session, plan, format) {
    if (format === 'json')
        return (0,plan_json/* renderPlanJson */.uC)(plan);
    if (format === 'markdown')
        return renderPlanMarkdown(plan, { budget: commentBudget }).markdown;
    return renderPlanText(plan, { color: session.color.stdout, width: session.stdout.columns ?? 100 });
}

;// CONCATENATED MODULE: ./out/terminal/verbs/deploy.js








const deploy = {
    words: ['deploy'],
    operands: '',
    arity: [0, 0],
    summary: 'Put code, configuration and jobs in force, then read back what is.',
    details: 'Draws the plan again and carries it out as one change: the code as a new deployment version, the settings as a new\n' +
        'configuration version, the jobs reconciled. Where nothing changed, no version is made. Another deploy that is\n' +
        'under way is waited for, and the plan drawn again against what it left; an older commit than the one in force is refused.',
    options: [
        {
            name: 'plan',
            metavar: 'FILE',
            summary: 'The plan that was reviewed, saved as JSON: deploy exactly that, or nothing.',
        },
        { name: 'dry-run', summary: 'Stop after the plan.' },
        { name: 'show-manifest', summary: 'Print the manifest that is deployed, too.' },
        allowOption,
        formatOption('text', 'json'),
        moduleOption,
        profilesOption,
        secretsOption,
        ...generatorOptions,
        ...platformOptions,
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy deploy', does: 'Deploy this workspace.' },
        { line: 'dlt-deploy deploy --plan reviewed.json', does: 'Deploy what `plan --format json` showed, to the letter.' },
        { line: 'dlt-deploy deploy --dry-run --show-manifest', does: 'See everything that would be sent.' },
    ],
    run: (session, invocation) => runDeploy(session, invocation, ['deployment', 'configuration']),
};
const deploymentSync = {
    ...deploy,
    words: ['deployment', 'sync'],
    summary: 'Deploy code and jobs alone; the configuration in force stays.',
    details: 'The first half of `deploy`: a new deployment version where the code changed, and nothing else.',
    examples: [{ line: 'dlt-deploy deployment sync', does: 'Ship the code, keep the settings.' }],
    run: (session, invocation) => runDeploy(session, invocation, ['deployment']),
};
const configurationSync = {
    ...deploy,
    words: ['configuration', 'sync'],
    summary: 'Deploy settings and secrets alone; the code in force stays.',
    details: 'The other half of `deploy`: a new configuration version where a setting or secret changed, and nothing else.',
    examples: [{ line: 'dlt-deploy configuration sync', does: 'Ship the settings, keep the code.' }],
    run: (session, invocation) => runDeploy(session, invocation, ['configuration']),
};
/** Rejects with `PLAN_UNREADABLE`. */
async function reviewedPlan({ door }, path) {
    if (path === undefined)
        return null;
    const text = (0,text_file/* readTextFile */.Gu)((0,external_node_path_.resolve)(door.cwd, path));
    if (text === null)
        throw (0,diagnostic/* failure */.V2)('PLAN_UNREADABLE', { path, reason: 'there is no such file' });
    const { parsePlanJson } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 7518));
    const plan = parsePlanJson(text);
    if (plan === null)
        throw (0,diagnostic/* failure */.V2)('PLAN_UNREADABLE', { path, reason: 'it is no such document' });
    return plan;
}
async function runDeploy(session, invocation, parts) {
    const { deployWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 9985));
    const result = await deployWorkspace(session.door, {
        ...planRequest(invocation),
        dryRun: invocation.switches.has('dry-run'),
        allow: invocation.values.get('allow') ?? [],
        parts,
        reviewed: await reviewedPlan(session, optionValue(invocation, 'plan')),
    });
    const format = optionValue(invocation, 'format');
    session.stdout.write(render(session, result.plan, format));
    if (invocation.switches.has('show-manifest'))
        session.stdout.write(`${(0,write_json/* writeJson */.G)(result.declared.manifest, 2)}\n`);
    if (format !== 'json')
        session.stdout.write(`\n${closing(result)}\n`);
    return exitCodes.done;
}
/** What is in force now, in one sentence. */
function closing({ outcome, deployed }) {
    const { deployment, configuration } = deployed.base;
    const versions = `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`;
    switch (outcome) {
        case 'deployed':
            return `Deployed: ${versions} are in force.`;
        case 'unchanged':
            return `Nothing to deploy: ${versions} stay in force.`;
        case 'dry run':
            return 'Dry run: nothing was changed.';
    }
}

;// CONCATENATED MODULE: ./out/terminal/verbs/deployment-versions.js








const deploymentList = {
    words: ['deployment', 'list'],
    operands: '',
    arity: [0, 0],
    summary: 'List the versions of the code, newest first.',
    details: 'A deployment is a numbered version of the code package. The first line is the one in force.',
    options: versionOptions,
    examples: [{ line: 'dlt-deploy deployment list', does: 'Who deployed what, when, from which commit?' }],
    async run(session, invocation) {
        const { listDeployments } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 9347));
        const versions = await listDeployments(session.door, platformRequest(invocation));
        const rows = versions.map(({ version, files, size, changes, provenance, contentHash }) => [
            `v${version}`,
            ...origin(provenance),
            `${files}`,
            changes === undefined ? '–' : `+${changes.added} ~${changes.updated} -${changes.deleted}`,
            formatBytes(size),
            shortHash(contentHash),
            restoresInWords('deployment', provenance),
        ]);
        const data = versions.map((each) => ({
            ...each,
            version: BigInt(each.version),
            files: BigInt(each.files),
            size: BigInt(each.size),
            changes: each.changes === undefined ? null : mapValues(each.changes),
            provenance: plain(each.provenance),
        }));
        print(session, invocation, renderTable(['Version', 'Deployed', 'By', 'Commit', 'Files', 'Changed', 'Size', 'Content', ''], rows), data);
        return exitCodes.done;
    },
};
const deploymentInfoVerb = {
    words: ['deployment', 'info'],
    operands: '[VERSION]',
    arity: [0, 1],
    summary: 'Show one version of the code, the one in force by default.',
    details: 'Who deployed it, when and from what; what it changed in jobs and files against the version before it; and its files.',
    options: versionOptions,
    examples: [{ line: 'dlt-deploy deployment info 2', does: 'What was in version 2, and what did it change?' }],
    async run(session, invocation) {
        const { deploymentInfo } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 9347));
        const { version, files, change, jobs } = await deploymentInfo(session.door, platformRequest(invocation), versionOf(invocation));
        const rows = files.map((file) => [file.path, file.kind === 'file' ? formatBytes(file.size) : `→ ${file.target}`]);
        const head = [
            `Deployment v${version.version}`,
            ...facts('deployment', version.provenance),
            `  content   ${version.contentHash}`,
            '',
            ...changedJobs(jobs),
            ...deploymentLines(change, styleOf(session.color.stdout)),
            '',
        ];
        const data = {
            version: BigInt(version.version),
            content_hash: version.contentHash,
            provenance: plain(version.provenance),
            files: files.map((file) => file.path),
            changes: {
                jobs: jobs === null
                    ? null
                    : jobs.map(({ job_ref, status, fields }) => ({ job_ref, status, fields: fields.map(({ path }) => path) })),
                added: change.added.map(({ path }) => path),
                updated: change.updated.map(({ path }) => path),
                deleted: change.deleted.map(({ path }) => path),
            },
        };
        print(session, invocation, `${head.join('\n')}\n${renderTable(['File', 'Size'], rows)}`, data);
        return exitCodes.done;
    },
};
/** Characters of the names of changed fields. */
const deployment_versions_longestList = 500;
const deployment_versions_marks = { added: '+', updated: '~', unchanged: '=', archived: '-' };
/** Of a job that was changed, the fields: their values are those of two manifests. */
function changedJobs(jobs) {
    if (jobs === null)
        return [];
    const lines = jobs.map(({ job_ref, status, fields }) => {
        const what = status === 'updated' ? `updated: ${fields.map(({ path }) => path).join(', ')}` : status;
        return `  ${deployment_versions_marks[status]} ${(0,visible_text/* visibleName */.ko)(job_ref)}  ${(0,visible_text/* visibleText */.Q6)((0,visible_text/* shorten */.ml)(what, deployment_versions_longestList))}`;
    });
    return [`Jobs: ${lines.length === 0 ? 'unchanged' : 'changed'}`, ...lines, ''];
}
function mapValues(changes) {
    return Object.fromEntries(Object.entries(changes).map(([name, count]) => [name, BigInt(count)]));
}

;// CONCATENATED MODULE: ./out/terminal/verbs/doctor.js









const doctor = {
    words: ['doctor'],
    operands: '',
    arity: [0, 0],
    summary: 'Check the workspace, and list the repository secrets to add.',
    details: 'Looks at the workspace, its versions, its manifest, the platform and the workflow, changing nothing. Then lists each\n' +
        'repository secret that a deploy from GitHub needs, with the command that sets it: names and files, never a value.\n' +
        'Exits with 1 where something is wrong that a deploy would fail of.',
    options: [formatOption('text', 'json'), moduleOption, ...generatorOptions, ...platformOptions, ...everywhere],
    examples: [{ line: 'dlt-deploy doctor', does: 'Is everything there for a deploy from GitHub?' }],
    async run(session, invocation) {
        const { examineWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 1620));
        const { secrets: _, ...asked } = declareRequest(invocation);
        const examination = await examineWorkspace(session.door, { ...asked, ...platformRequest(invocation) });
        const isJson = optionValue(invocation, 'format') === 'json';
        session.stdout.write(isJson ? `${(0,write_json/* writeJson */.G)(dataOf(examination), 2)}\n` : textOf(session, examination));
        return examination.examined.some(({ diagnostics }) => diagnostics.some(diagnostic/* isError */.bJ)) ? exitCodes.failed : exitCodes.done;
    },
};
function textOf(session, { examined, secrets }) {
    const color = session.color.stdout;
    const style = styleOf(color);
    const marks = { ok: style.added('ok'), warning: style.warning('!!'), error: style.error('no') };
    const lines = examined.map((each) => `${marks[stateOf(each)]}  ${each.what.padEnd(9)}  ${said(each.found)}`);
    const faults = renderDiagnostics(examined.flatMap(({ diagnostics }) => diagnostics), { color });
    return [`${lines.join('\n')}\n`, faults, doctor_secretLines(secrets)].filter((block) => block !== '').join('\n');
}
/** Characters of one line. Neither a file nor a secret that GitHub takes has a longer name. */
const longestLine = 1000;
const said = (text) => (0,visible_text/* visibleText */.Q6)((0,visible_text/* shorten */.ml)(text, longestLine));
/** The commands to set secrets, each under what it is for. Ends in a line break. */
function doctor_secretLines(secrets) {
    if (secrets.length === 0)
        return 'Repository secrets to add: none that files or code tell of.\n';
    const commands = secrets.flatMap(({ command, reason }) => [`  # ${said(reason)}`, `  ${said(command)}`]);
    return `Repository secrets to add, and to hand to the step by \`env:\` in the workflow:\n${commands.join('\n')}\n`;
}
function stateOf({ diagnostics }) {
    return diagnostics.some(diagnostic/* isError */.bJ) ? 'error' : diagnostics.length > 0 ? 'warning' : 'ok';
}
function dataOf({ examined, secrets }) {
    return {
        checks: examined.map((each) => ({
            what: each.what,
            state: stateOf(each),
            found: each.found,
            diagnostics: each.diagnostics
                .map(bounded_finding/* boundedFinding */.X)
                .map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
        })),
        secrets: secrets.map(({ variable, command, reason }) => ({ variable, command, reason })),
    };
}

;// CONCATENATED MODULE: ./out/terminal/verbs/info.js





/** Characters. Settings may name a workspace whatever they like. */
const info_longestLine = 1000;
const info = {
    words: ['info'],
    operands: '',
    arity: [0, 0],
    summary: 'Show the workspace and what of it is in force.',
    details: 'Where the workspace and its state lie, its profiles, the versions of Python and dlt it asks for, and what is deployed.',
    options: [formatOption('text', 'json'), ...platformOptions, ...everywhere],
    examples: [{ line: 'dlt-deploy info', does: 'Where am I, and what is live?' }],
    async run(session, invocation) {
        const { workspaceInfo } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 9491));
        const found = await workspaceInfo(session.door, platformRequest(invocation));
        if (optionValue(invocation, 'format') === 'json') {
            session.stdout.write(`${(0,write_json/* writeJson */.G)(found, 2)}\n`);
            return exitCodes.done;
        }
        const { workspace, platform, deployed } = found;
        const lines = [
            `Workspace      ${workspace.name}`,
            `  folder       ${workspace.root}`,
            `  profiles     ${workspace.profiles.length === 0 ? 'none' : workspace.profiles.join(', ')}`,
            `  Python       ${workspace.python}`,
            `  dlt          ${workspace.dlt}`,
            `Platform       ${platform.name}`,
            `  state        ${platform.place}`,
            `In force       ${deployed === null ? 'nothing yet' : `deployment v${deployed.deployment}, configuration v${deployed.configuration}`}`,
            ...(deployed === null ? [] : [`  jobs         ${deployed.active} active, ${deployed.archived} archived`]),
        ];
        session.stdout.write(`${lines.map((line) => (0,visible_text/* visibleText */.Q6)((0,visible_text/* shorten */.ml)(line, info_longestLine))).join('\n')}\n`);
        return exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/verbs/init.js





const init = {
    words: ['init'],
    operands: '',
    arity: [0, 0],
    summary: 'Set a folder up to be deployed from GitHub: workspace and workflow.',
    details: 'Writes what is missing of `.dlt/.workspace`, `__deployment__.py` and `.github/workflows/dlt-deploy.yml`, which plans pull\n' +
        'requests and deploys pushes. Nothing that is there is changed. Then says which repository secrets to add.',
    options: [moduleOption, ...everywhere],
    examples: [
        { line: 'dlt-deploy init', does: 'Set up the folder you stand in.' },
        { line: 'dlt-deploy init --workspace pipelines', does: 'Set up a folder of a larger repository.' },
    ],
    async run(session, invocation) {
        const { initWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 4731));
        const { secrets: _, ...asked } = declareRequest(invocation);
        const { written, kept, secrets } = await initWorkspace(session.door, { ...asked, ...platformRequest(invocation) });
        const lines = [
            ...written.map((path) => `wrote  ${(0,visible_text/* visibleText */.Q6)(path)}`),
            ...kept.map((path) => `kept   ${(0,visible_text/* visibleText */.Q6)(path)}`),
        ];
        session.stdout.write(`${lines.join('\n')}\n\n${doctor_secretLines(secrets)}`);
        session.stdout.write('\nThen commit these files and open a pull request: the plan appears as its comment.\n');
        return exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/verbs/jobs.js







const options = [formatOption('text', 'json'), ...platformOptions, ...everywhere];
const jobList = {
    words: ['job', 'list'],
    operands: '[SELECTOR]',
    arity: [0, 1],
    summary: 'List the deployed jobs, or those a selector picks.',
    details: 'A selector is a trigger pattern (`tag:ingest`, `schedule:*`), a job type (`batch`, `interactive`) or a job.\n' +
        'Archived jobs are listed too: they keep their history and have no triggers in force.',
    options,
    examples: [
        { line: 'dlt-deploy job list', does: 'What is deployed?' },
        { line: 'dlt-deploy job list "tag:ingest"', does: 'Which jobs would `tag:ingest` trigger?' },
    ],
    async run(session, invocation) {
        const { listJobs } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(46)]).then(__webpack_require__.bind(__webpack_require__, 1046));
        const jobs = await listJobs(session.door, platformRequest(invocation), invocation.operands[0] ?? null);
        if (optionValue(invocation, 'format') === 'json') {
            session.stdout.write(`${(0,write_json/* writeJson */.G)(jobs.map(jobs_dataOf), 2)}\n`);
        }
        else {
            const rows = jobs.map(({ job, status, changed }) => [
                job.job_ref,
                job.entry_point.job_type,
                status,
                status === 'active' ? triggersOf(job.triggers) : '–',
                `v${changed}`,
            ]);
            session.stdout.write(renderTable(['Job', 'Type', 'Status', 'Runs', 'Changed in'], rows));
        }
        return exitCodes.done;
    },
};
const jobInfoVerb = {
    words: ['job', 'info'],
    operands: 'JOB',
    arity: [1, 1],
    summary: 'Show one deployed job: its definition and its versions.',
    details: 'JOB is a reference (`jobs.section.name`), `section.name`, or a name that only one job has.',
    options,
    examples: [{ line: 'dlt-deploy job info load_commits', does: 'When does it run, and with what limits?' }],
    async run(session, invocation) {
        const { jobInfo } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(46)]).then(__webpack_require__.bind(__webpack_require__, 1046));
        const record = await jobInfo(session.door, platformRequest(invocation), invocation.operands[0] ?? '');
        session.stdout.write(optionValue(invocation, 'format') === 'json' ? `${(0,write_json/* writeJson */.G)(jobs_dataOf(record), 2)}\n` : describe(record));
        return exitCodes.done;
    },
};
/** Characters; all of them are in the document below. */
const jobs_longestLine = 500;
function describe({ job, status, since, changed }) {
    const lines = [
        (0,visible_text/* visibleName */.ko)(job.job_ref),
        ...(job.description === undefined ? [] : [`  ${(0,visible_text/* visibleName */.ko)(job.description.split('\n')[0] ?? '')}`]),
        `  status    ${status}, since deployment v${since}, changed in v${changed}`,
        `  type      ${job.entry_point.job_type}`,
        `  code      ${(0,visible_text/* visibleName */.ko)(`${job.entry_point.module}${job.entry_point.function ? `:${job.entry_point.function}` : ''}`)}`,
        `  runs      ${status === 'active' ? (0,visible_text/* visibleText */.Q6)((0,visible_text/* shorten */.ml)(triggersOf(job.triggers), jobs_longestLine)) : 'no triggers in force'}`,
        '',
        (0,write_json/* writeJson */.G)(job, 2),
        '',
    ];
    return lines.join('\n');
}
function triggersOf(triggers) {
    return triggers.length === 0 ? 'by hand' : triggers.map(humanizeTrigger).join(', ');
}
function jobs_dataOf({ job, status, since, changed }) {
    return { job_ref: job.job_ref, status, since: BigInt(since), changed: BigInt(changed), definition: job };
}

;// CONCATENATED MODULE: ./out/report/manifest-yaml.js
/**
 * A manifest as YAML, for reading, in its own key order. Strings are quoted where YAML 1.1 needs it, so PyYAML reads
 * them back as strings; a float keeps its point. The library is loaded on first use: nothing else needs it.
 */
async function renderManifestYaml(manifest) {
    const { Document, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = new Document(manifest, { version: '1.1', aliasDuplicateObjects: false });
    visit(document, {
        Scalar(_, node) {
            if (typeof node.value === 'number')
                node.minFractionDigits = 1;
        },
    });
    return document.toString({ lineWidth: 120 });
}

;// CONCATENATED MODULE: ./out/terminal/verbs/manifest.js






const manifest = {
    words: ['manifest'],
    operands: '[MODULE]',
    arity: [0, 1],
    summary: 'Print the manifest of the workspace: every job that is declared.',
    details: 'MODULE is a dotted name, `__deployment__` by default, or a path ending in `.py` for a single file without a\n' +
        'deployment module. Your code is read, not run. What cannot be known without running it is said with its place.',
    options: [formatOption('yaml', 'json'), ...generatorOptions, ...everywhere],
    examples: [
        { line: 'dlt-deploy manifest', does: 'Every job with its triggers, expanded, to read.' },
        { line: 'dlt-deploy manifest --format json', does: 'The exact document that dlt itself generates.' },
        { line: 'dlt-deploy manifest fruitshop_pipeline.py', does: 'What would an ad-hoc run of this file declare?' },
    ],
    async run(session, invocation) {
        const { declareManifest } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 7191));
        const request = { ...declareRequest(invocation), module: invocation.operands[0] ?? null };
        const { manifest, diagnostics } = await declareManifest(session.door, request);
        if (diagnostics.length > 0 && !invocation.switches.has('quiet')) {
            session.stderr.write(renderDiagnostics(diagnostics, { color: session.color.stderr }));
        }
        session.stdout.write(optionValue(invocation, 'format') === 'json' ? `${(0,write_json/* writeJson */.G)(manifest, 2)}\n` : await renderManifestYaml(manifest));
        return exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/verbs/publish.js




const publish_options = [formatOption('text', 'json'), ...platformOptions, ...everywhere];
const jobPublish = {
    words: ['job', 'publish'],
    operands: 'JOB',
    arity: [1, 1],
    summary: 'Give an interactive job an address that everybody may open.',
    details: 'A job that has one keeps it: to change it, take it back first.',
    options: publish_options,
    examples: [{ line: 'dlt-deploy job publish status_board', does: 'Share a dashboard.' }],
    async run(session, invocation) {
        const { publishJob } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 6));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const [name = ''] = invocation.operands;
        const { job, url } = await withRunner(session.door, platformRequest(invocation), (runner) => publishJob(runner, name));
        const json = optionValue(invocation, 'format') === 'json';
        session.stdout.write(json ? `${(0,write_json/* writeJson */.G)({ job_ref: job, public_url: url }, 2)}\n` : `${url ?? ''}\n`);
        return exitCodes.done;
    },
};
const jobUnpublish = {
    words: ['job', 'unpublish'],
    operands: 'JOB',
    arity: [1, 1],
    summary: 'Take the public address of a job back.',
    details: 'The address leads nowhere from then on. A job that has none stays as it is.',
    options: publish_options,
    examples: [{ line: 'dlt-deploy job unpublish status_board', does: 'Share it no longer.' }],
    async run(session, invocation) {
        const { unpublishJob } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 6));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const [name = ''] = invocation.operands;
        const job = await withRunner(session.door, platformRequest(invocation), (runner) => unpublishJob(runner, name));
        const json = optionValue(invocation, 'format') === 'json';
        session.stdout.write(json ? `${(0,write_json/* writeJson */.G)({ job_ref: job, public_url: null }, 2)}\n` : `${job} is not public.\n`);
        return exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/verbs/rollback.js





const rollback = {
    words: ['rollback'],
    operands: '',
    arity: [0, 0],
    summary: 'Put an earlier version in force again, as a new one.',
    details: 'Without a version, goes back to the deployment before the one in force; a second time, ends where it began. Jobs\n' +
        'that were archived come back with their history. Settings come back whole; of secrets only names are kept, so their\n' +
        'values stay those that are provided today. With `--dry-run` it prints the plan alone.',
    options: [
        { name: 'deployment', metavar: 'VERSION', summary: 'The version of the code and its jobs to go back to.' },
        { name: 'configuration', metavar: 'VERSION', summary: 'The version of the settings to go back to.' },
        { name: 'dry-run', summary: 'Stop after the plan.' },
        formatOption('text', 'json'),
        ...platformOptions,
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy rollback', does: 'The last deploy was wrong: back to the one before.' },
        { line: 'dlt-deploy rollback --deployment 7 --dry-run', does: 'What would going back to version 7 do?' },
    ],
    async run(session, invocation) {
        const { rollback: rollBack } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 1771));
        const result = await rollBack(session.door, {
            ...platformRequest(invocation),
            deployment: parseVersion(optionValue(invocation, 'deployment')),
            configuration: parseVersion(optionValue(invocation, 'configuration')),
            dryRun: invocation.switches.has('dry-run'),
        });
        const format = optionValue(invocation, 'format');
        session.stdout.write(render(session, result.plan, format));
        if (format !== 'json')
            session.stdout.write(`\n${rollback_closing(result)}\n`);
        return exitCodes.done;
    },
};
/** What is in force now, in one sentence. */
function rollback_closing({ outcome, target, deployed }) {
    const { deployment, configuration } = deployed.base;
    const versions = `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`;
    const earlier = [
        ...(target.deployment === null ? [] : [`deployment v${target.deployment}`]),
        ...(target.configuration === null ? [] : [`configuration v${target.configuration}`]),
    ].join(' and ');
    switch (outcome) {
        case 'deployed':
            return `Rolled back to ${earlier}: ${versions} are in force.`;
        case 'unchanged':
            return `Nothing to roll back: what is in force is what ${earlier} was. ${versions} stay in force.`;
        case 'dry run':
            return 'Dry run: nothing was changed.';
    }
}

// EXTERNAL MODULE: ./out/platform/runner.js
var platform_runner = __webpack_require__(9674);
;// CONCATENATED MODULE: ./out/report/inert-text.js
/**
 * Text for the log that the runner cannot take for a command. It acts on lines that start with `::`, blanks aside, and
 * on `##[` anywhere, and text out of a pull request must not steer it.
 */
function inertText(text) {
    return text.replace(/^([\s\u0085]*)::/gm, '$1: :').replaceAll('##[', '# #[');
}

;// CONCATENATED MODULE: ./out/report/log-text.js

/** Characters of one line of a log. Whoever writes longer ones writes for no reader. */
const log_text_longestLine = 20_000;
/**
 * A line of a run's log; null for what the platform says of itself. Colours and tabs stay; any other control character
 * is shown as an escape, a carriage return too, because some would take what follows it for a line of its own.
 */
function logText({ text, source, stream }) {
    if (source === 'runner')
        return null;
    const mark = source === 'setup' ? 'setup | ' : stream === 'stderr' ? '! ' : '';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours begin with one
    const parts = (0,visible_text/* shorten */.ml)(text, log_text_longestLine).split(/(\u001b\[[\d;]{0,30}m|\t)/);
    return mark + parts.map((part, at) => (at % 2 === 1 ? part : (0,visible_text/* visibleText */.Q6)(part))).join('');
}

;// CONCATENATED MODULE: ./out/report/skipped-words.js
/** Why a job did not start, in words for people; the platform's own word where it is a new one. */
function skippedWords(status) {
    return words.get(status) ?? status.replace(/^skipped_/, '').replaceAll('_', ' ');
}
/** The platform's words. (dlthub-client 0.28) */
const words = new Map([
    ['skipped_fresh', 'what it waits for is not fresh'],
    ['skipped_upstream_pending', 'what it waits for runs first'],
    ['skipped_out_of_interval', 'outside of its interval'],
    ['skipped_concurrency_limit', 'it already runs as often as it may at once'],
    ['skipped_already_covered', 'an earlier run covers its interval'],
    ['skipped_paused', 'its schedule is paused'],
    ['skipped_trial_expired', 'the trial of the organization is over'],
    ['skipped_minutes_limit', 'the organization has used up its minutes'],
    ['skipped_org_concurrency_limit', 'the organization already runs as many jobs as it may at once'],
    ['skipped_workspace_archived', 'the workspace is archived'],
]);

;// CONCATENATED MODULE: ./out/terminal/run-text.js







/** A line of a log, as it is printed, without colours; on a runner of GitHub's nothing in it is taken for a command. */
function printedLine(line, env) {
    const text = logText(line);
    if (text === null)
        return null;
    const plain = (0,external_node_util_.stripVTControlCharacters)(text);
    return `${env['GITHUB_ACTIONS'] === 'true' ? inertText(plain) : plain}\n`;
}
function runsText(runs) {
    const header = ['Job', 'Run', 'Status', 'Trigger', 'Profile', 'Created', 'Took'];
    return renderTable(header, runs.map((run) => [run.job, String(run.number), run.status, run.trigger, run.profile, run.created, tookText(run)]));
}
function runText(run) {
    const rows = [
        ['status', run.status],
        ['trigger', run.trigger],
        ['profile', run.profile],
        ['created', run.created],
        ['started', run.started],
        ['finished', run.finished],
        ['took', run.seconds === null ? null : tookText(run)],
        ['interval', run.interval === null ? null : `${run.interval.start} to ${run.interval.end}`],
        ['page', run.url],
    ];
    const lines = rows.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(9)} ${(0,visible_text/* visibleText */.Q6)(value)}`]));
    return [`Run ${run.number} of ${(0,visible_text/* visibleText */.Q6)(run.job)}`, ...lines, ''].join('\n');
}
/** How a run ended, in one sentence. */
function endText({ job, number, status, seconds }) {
    const took = seconds === null ? '' : ` after ${formatDuration(Math.round(seconds))}`;
    return `Run ${number} of ${(0,visible_text/* visibleText */.Q6)(job)}: ${status}${took}\n`;
}
function triggeredText(outcomes, dryRun) {
    const rows = outcomes.map(outcomeRow);
    const count = (kind) => outcomes.filter((each) => each.kind === kind).length;
    const failed = count('failed') === 0 ? '' : `, ${count('failed')} failed`;
    const sentence = `${count('started')} ${dryRun ? 'would start' : 'started'}, ${count('skipped')} skipped${failed}.`;
    return `${renderTable(['Job', 'Trigger', 'Outcome', 'Reason'], rows)}\n${sentence}\n`;
}
function outcomeRow(outcome) {
    switch (outcome.kind) {
        case 'started':
            return [outcome.job, outcome.trigger, outcome.run === null ? 'would start' : `run ${outcome.run.number}`, ''];
        case 'skipped':
            return [outcome.job, outcome.trigger, 'skipped', [skippedWords(outcome.status), ...outcome.reasons].join(': ')];
        case 'failed':
            return [outcome.job, '', 'failed', outcome.reason];
    }
}
function runData(run) {
    const { job, number, interval, ...rest } = run;
    return { job_ref: job, number: BigInt(number), ...rest, interval: interval === null ? null : { ...interval } };
}
function triggeredData(outcomes, runs) {
    return outcomes.map((each) => {
        if (each.kind !== 'started')
            return { ...renamed(each), ...(each.kind === 'skipped' ? { reasons: [...each.reasons] } : {}) };
        const latest = each.run === null ? null : (runs.find(({ id }) => id === each.run?.id) ?? each.run);
        return { ...renamed(each), run: latest === null ? null : runData(latest) };
    });
}
function renamed({ kind, job, ...rest }) {
    return { outcome: kind, job_ref: job, ...rest };
}
function tookText({ seconds }) {
    return seconds === null ? '–' : formatDuration(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds));
}

;// CONCATENATED MODULE: ./out/terminal/follow-all.js


/**
 * Waits for runs that this call started, their logs side by side, each line marked with its job where there are several.
 * Rejects with `RUN_STILL_GOING`.
 */
async function followAll(session, runner, runs, { until, json, logs }) {
    const { followRun } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 9094));
    const output = json ? session.stderr : session.stdout;
    const show = ({ job }) => {
        const mark = runs.length < 2 ? '' : `${job.slice(job.lastIndexOf('.') + 1)} | `;
        return (line) => {
            const text = printedLine(line, session.door.env);
            if (text !== null)
                output.write(`${mark}${text}`);
        };
    };
    session.door.progress('Waiting for the run');
    const settled = await Promise.allSettled(runs.map(async (run) => {
        const ended = await followRun(session.door, runner, run, { until, show: logs ? show(run) : null });
        output.write(endText(ended));
        return ended;
    }));
    const broken = settled.find((each) => each.status === 'rejected');
    if (broken !== undefined)
        throw broken.reason;
    const ended = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    return { runs: ended, failed: ended.some((run) => (0,platform_runner/* standing */.J)(run) === 'failed') };
}
/** Runs jobs that end with this call where it `waits` for them: an interrupt cancels what it started. */
async function whileWaiting(session, runner, waits, work) {
    if (!waits)
        return await work(runner);
    const { cancelledWith } = await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 4449));
    return await cancelledWith(runner, (text) => void session.stderr.write(`${text}\n`), work);
}

;// CONCATENATED MODULE: ./out/terminal/verbs/run.js






const run_options = [
    followOption,
    timeoutOption,
    runProfileOption,
    allowOption,
    formatOption('text', 'json'),
    moduleOption,
    secretsOption,
    ...generatorOptions,
    ...platformOptions,
    ...everywhere,
];
const skipFreshnessOption = {
    name: 'skip-freshness',
    summary: 'Run it though what it waits for is not fresh.',
};
const run = {
    words: ['run'],
    operands: 'JOB|FILE.py [JOB]',
    arity: [1, 2],
    summary: 'Deploy the workspace, then start one job.',
    details: 'The job is one that the workspace declares, or the one of a file; then only its jobs are deployed, beside the others.\n' +
        'With `--follow` the command waits, shows the log, and fails where the run does; interrupting it cancels the run. A job\n' +
        'that is skipped is a failure, too: it did not run.',
    options: [refreshOption, skipFreshnessOption, ...run_options],
    examples: [
        { line: 'dlt-deploy run load_orders -f', does: 'Deploy, start, watch, and fail if it fails.' },
        { line: 'dlt-deploy run backfill.py --refresh', does: 'Run a file of its own, from the start.' },
    ],
    run: (session, invocation) => {
        const [target = null, job = null] = invocation.operands;
        return start(session, invocation, 'run', target, job);
    },
};
const pipelineRun = {
    ...run,
    words: ['pipeline', 'run'],
    operands: 'NAME [JOB]',
    summary: 'Deploy the workspace, then start the job that delivers a pipeline.',
    details: 'As `run`, with the job found by its pipeline. Where several deliver it, name one.',
    examples: [{ line: 'dlt-deploy pipeline run orders_pipeline -f', does: 'Load a pipeline now.' }],
    run: (session, invocation) => {
        const [name = '', job = null] = invocation.operands;
        return start(session, invocation, 'run', `pipeline_name:${name}`, job);
    },
};
const serve = {
    ...run,
    words: ['serve'],
    operands: 'JOB|FILE.py [JOB]',
    summary: 'Deploy the workspace, then start a notebook, dashboard or server, and say where it is.',
    details: 'Waits until it is served and prints its address; where it is served already, that is printed.',
    options: run_options,
    examples: [{ line: 'dlt-deploy serve explore', does: 'Open a notebook on the platform.' }],
    run: (session, invocation) => {
        const [target = null, job = null] = invocation.operands;
        return start(session, invocation, 'serve', target, job);
    },
};
async function start(session, invocation, verb, target, job) {
    const { startedRuns } = await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 4449));
    const { runJob } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 3898));
    const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
    const request = {
        ...planRequest(invocation),
        verb,
        target,
        job,
        profile: optionValue(invocation, 'profile') ?? null,
        refresh: invocation.switches.has('refresh'),
        skipFreshness: invocation.switches.has(skipFreshnessOption.name),
        allow: invocation.values.get('allow') ?? [],
    };
    const until = deadlineOf(session.door, invocation);
    const follows = invocation.switches.has('follow');
    const run = async (runner) => {
        const { deployed, outcome } = await runJob(session.door, runner, request);
        const json = optionValue(invocation, 'format') === 'json';
        if (!json)
            session.stdout.write(`${versionsOf(deployed)}\n\n${triggeredText([outcome], false)}`);
        const address = verb === 'serve' ? await addressFor(session, runner, outcome) : null;
        if (!json && address !== null)
            session.stdout.write(`${address}\n`);
        const started = startedRuns([outcome]);
        const ended = follows && started.length > 0 ? await followAll(session, runner, started, { until, json, logs: true }) : null;
        if (json) {
            const [data = null] = triggeredData([outcome], ended?.runs ?? started);
            session.stdout.write(`${(0,write_json/* writeJson */.G)({ ...data, address }, 2)}\n`);
        }
        const did = verb === 'serve' ? address !== null : outcome.kind === 'started';
        return did && ended?.failed !== true ? exitCodes.done : exitCodes.failed;
    };
    return await withRunner(session.door, request, (runner) => whileWaiting(session, runner, follows, run));
}
/** Where the job is served, or was already. */
async function addressFor({ door }, runner, outcome) {
    const { addressOf, servedAt } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(625), __webpack_require__.e(191), __webpack_require__.e(599), __webpack_require__.e(832), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 3898));
    door.progress('Waiting until it is served');
    if (outcome.kind === 'started' && outcome.run !== null)
        return await servedAt(door, runner, outcome.run);
    return outcome.kind === 'skipped' ? await addressOf(runner, outcome.job) : null;
}
function versionsOf({ deployed: { base } }) {
    return `Deployed: deployment v${base.deployment ?? 0}, configuration v${base.configuration ?? 0}.`;
}

;// CONCATENATED MODULE: ./out/terminal/verbs/runs.js







const runs_options = [formatOption('text', 'json'), ...platformOptions, ...everywhere];
const runsList = {
    words: ['runs', 'list'],
    operands: '[JOB|SELECTOR]',
    arity: [0, 1],
    summary: 'List the latest runs, of all jobs or of those a selector picks.',
    details: 'Newest first, up to 100.',
    options: [{ name: 'running', summary: 'Only those that are not over.' }, ...runs_options],
    examples: [
        { line: 'dlt-deploy runs list load_orders', does: 'How did it go lately?' },
        { line: 'dlt-deploy runs list --running', does: 'What runs right now?' },
    ],
    async run(session, invocation) {
        const { listRuns } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const underWay = invocation.switches.has('running');
        const runs = await withRunner(session.door, platformRequest(invocation), (runner) => listRuns(runner, invocation.operands[0] ?? null, underWay));
        const json = optionValue(invocation, 'format') === 'json';
        session.stdout.write(json ? `${(0,write_json/* writeJson */.G)(runs.map(runData), 2)}\n` : runsText(runs));
        return exitCodes.done;
    },
};
const runsInfo = {
    words: ['runs', 'info'],
    operands: 'JOB [N]',
    arity: [1, 2],
    summary: 'Show one run of a job: the latest, or the one with a number.',
    details: 'JOB is a reference (`jobs.section.name`), `section.name`, or a name that only one job has.',
    options: runs_options,
    examples: [{ line: 'dlt-deploy runs info load_orders 12', does: 'What became of run 12?' }],
    async run(session, invocation) {
        const { findRun } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const [job, number] = namedRun(invocation);
        const run = await withRunner(session.door, platformRequest(invocation), (runner) => findRun(runner, job, number));
        const json = optionValue(invocation, 'format') === 'json';
        session.stdout.write(json ? `${(0,write_json/* writeJson */.G)(runData(run), 2)}\n` : runText(run));
        return exitCodes.done;
    },
};
const runsLogs = {
    words: ['runs', 'logs'],
    operands: 'JOB [N]',
    arity: [1, 2],
    summary: 'Print what a run wrote; with `--follow` what it writes until it ends.',
    details: 'With `--follow` the exit code is that of the run: 1 where it failed or was cancelled. Interrupting it only ends the\n' +
        'watching. `--format json` prints one document a line.',
    options: [followOption, timeoutOption, ...runs_options],
    examples: [{ line: 'dlt-deploy runs logs load_orders -f', does: 'Watch the latest run.' }],
    async run(session, invocation) {
        const { findRun } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
        const { followRun } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 9094));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const [job, number] = namedRun(invocation);
        const until = deadlineOf(session.door, invocation);
        const json = optionValue(invocation, 'format') === 'json';
        const show = (line) => {
            const text = json ? `${(0,write_json/* writeJson */.G)({ ...line })}\n` : printedLine(line, session.door.env);
            if (text !== null)
                session.stdout.write(text);
        };
        return await withRunner(session.door, platformRequest(invocation), async (runner) => {
            const run = await findRun(runner, job, number);
            if (!invocation.switches.has('follow')) {
                for await (const line of runner.log(run, { follow: false, until: null }))
                    show(line);
                return exitCodes.done;
            }
            const ended = await followRun(session.door, runner, run, { until, show });
            session.stderr.write(endText(ended));
            return (0,platform_runner/* standing */.J)(ended) === 'failed' ? exitCodes.failed : exitCodes.done;
        });
    },
};
const runsCancel = {
    words: ['runs', 'cancel'],
    operands: 'JOB [N]',
    arity: [1, 2],
    summary: 'Stop one run of a job: the latest, or the one with a number.',
    details: 'It stops a little later. A run that is over is an error, so that a typing mistake does not pass for done.',
    options: runs_options,
    examples: [{ line: 'dlt-deploy runs cancel load_orders', does: 'Stop the latest run.' }],
    async run(session, invocation) {
        const { cancelRun } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const [job, number] = namedRun(invocation);
        const outcome = await withRunner(session.door, platformRequest(invocation), (runner) => cancelRun(runner, job, number));
        if (optionValue(invocation, 'format') === 'json') {
            const { kind, ...rest } = outcome;
            const data = 'number' in rest ? { ...rest, number: BigInt(rest.number) } : rest;
            session.stdout.write(`${(0,write_json/* writeJson */.G)({ outcome: kind, ...data }, 2)}\n`);
        }
        else if (outcome.kind === 'failed')
            session.stdout.write(`Run ${outcome.run} could not be cancelled: ${outcome.reason}\n`);
        else
            session.stdout.write(`Run ${outcome.number} of ${outcome.job} is being cancelled\n`);
        return outcome.kind === 'failed' ? exitCodes.failed : exitCodes.done;
    },
};
/** Rejects with `RUN_NUMBER_INVALID`. */
function namedRun({ operands: [job = '', number] }) {
    if (number === undefined)
        return [job, null];
    if (!/^#?[1-9]\d{0,8}$/.test(number))
        throw (0,diagnostic/* failure */.V2)('RUN_NUMBER_INVALID', { number });
    return [job, Number(number.replace('#', ''))];
}

;// CONCATENATED MODULE: ./out/terminal/verbs/trigger.js






const jobTrigger = {
    words: ['job', 'trigger'],
    operands: 'SELECTOR…',
    arity: [1, Number.POSITIVE_INFINITY],
    summary: 'Start every deployed job that a selector picks.',
    details: 'A selector is a trigger pattern (`tag:ingest`, `schedule:*`), a job type (`batch`, `interactive`) or a job. Nothing is\n' +
        'deployed first. A job whose upstream is not fresh, or that is at its limit, is skipped, and the reason is said. With\n' +
        '`--follow` the command waits, shows the logs, and fails where a run does; interrupting it cancels the runs.',
    options: [
        refreshOption,
        { name: 'dry-run', summary: 'Say what would start, and start nothing.' },
        { name: 'wait', summary: 'Wait until all are over, without their logs; fail where one failed.' },
        followOption,
        timeoutOption,
        runProfileOption,
        formatOption('text', 'json'),
        ...platformOptions,
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy job trigger "tag:ingest" --dry-run', does: 'What would start?' },
        { line: 'dlt-deploy job trigger load_orders -f', does: 'Start a job, watch it, fail if it fails.' },
        { line: 'dlt-deploy job trigger batch --refresh', does: 'Load everything anew.' },
    ],
    async run(session, invocation) {
        const { startedRuns } = await __webpack_require__.e(/* import() */ 449).then(__webpack_require__.bind(__webpack_require__, 4449));
        const { triggerJobs } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.bind(__webpack_require__, 9608));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const json = optionValue(invocation, 'format') === 'json';
        const dryRun = invocation.switches.has('dry-run');
        const until = deadlineOf(session.door, invocation);
        const logs = invocation.switches.has('follow');
        const waits = logs || invocation.switches.has('wait');
        const trigger = async (runner) => {
            const outcomes = await triggerJobs(session.door, runner, {
                selectors: invocation.operands,
                profile: optionValue(invocation, 'profile') ?? null,
                refresh: invocation.switches.has('refresh'),
                dryRun,
            });
            if (!json)
                session.stdout.write(triggeredText(outcomes, dryRun));
            const runs = startedRuns(outcomes);
            const ended = waits ? await followAll(session, runner, runs, { until, json, logs }) : null;
            if (json)
                session.stdout.write(`${(0,write_json/* writeJson */.G)(triggeredData(outcomes, ended?.runs ?? runs), 2)}\n`);
            const refused = outcomes.some(({ kind }) => kind === 'failed');
            return refused || ended?.failed === true ? exitCodes.failed : exitCodes.done;
        };
        return await withRunner(session.door, platformRequest(invocation), (runner) => whileWaiting(session, runner, waits, trigger));
    },
};
const jobCancel = {
    words: ['job', 'cancel'],
    operands: 'SELECTOR…',
    arity: [1, Number.POSITIVE_INFINITY],
    summary: 'Stop whatever runs of the jobs that a selector picks.',
    details: 'A selector is a trigger pattern, a job type or a job. Jobs of which nothing runs are told of.',
    options: [
        { name: 'dry-run', summary: 'Say what would be stopped, and stop nothing.' },
        formatOption('text', 'json'),
        ...platformOptions,
        ...everywhere,
    ],
    examples: [{ line: 'dlt-deploy job cancel "tag:ingest"', does: 'Stop the ingestion.' }],
    async run(session, invocation) {
        const { cancelJobs } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
        const { withRunner } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 6958));
        const dryRun = invocation.switches.has('dry-run');
        const { stopped, idle } = await withRunner(session.door, platformRequest(invocation), (runner) => cancelJobs(runner, invocation.operands, dryRun));
        if (optionValue(invocation, 'format') === 'json') {
            const data = stopped.map(({ kind, ...rest }) => ({ outcome: kind, ...counted(rest) }));
            session.stdout.write(`${(0,write_json/* writeJson */.G)({ runs: data, idle: [...idle] }, 2)}\n`);
        }
        else {
            const lines = stopped.map((each) => {
                if (each.kind === 'failed')
                    return `Run ${each.run} could not be cancelled: ${each.reason}`;
                const doing = each.kind === 'over' ? 'is over' : dryRun ? 'would be cancelled' : 'is being cancelled';
                return `Run ${each.number} of ${each.job} ${doing}`;
            });
            session.stdout.write([...lines, ...idle.map((job) => `Nothing runs of ${job}`), ''].join('\n'));
        }
        return stopped.some(({ kind }) => kind === 'failed') ? exitCodes.failed : exitCodes.done;
    },
};
function counted(told) {
    return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : String(value)]));
}

;// CONCATENATED MODULE: ./out/terminal/verbs/variables.js






const scopeOption = {
    name: 'profile',
    metavar: 'NAME',
    summary: 'The variables of one profile; those that every profile has, by default.',
};
const owners = 'Variables are for owners of a workspace: they want the key of a person, no key of the workspace.';
const variableList = {
    words: ['variable', 'list'],
    operands: '',
    arity: [0, 0],
    summary: 'List the variables that the platform hands to every run.',
    details: `${owners} Values of secrets are not given back.`,
    options: [formatOption('text', 'json'), ...platformOptions, ...everywhere],
    examples: [{ line: 'dlt-deploy variable list', does: 'What do runs see?' }],
    async run(session, invocation) {
        const { withVariables } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 8175));
        const scopes = await withVariables(session.door, platformRequest(invocation), (variables) => variables.list());
        if (optionValue(invocation, 'format') === 'json') {
            const data = scopes.map(({ profile, variables }) => ({
                profile,
                variables: variables.map((each) => ({ ...each })),
            }));
            session.stdout.write(`${(0,write_json/* writeJson */.G)(data, 2)}\n`);
            return exitCodes.done;
        }
        const rows = scopes.flatMap(({ profile, variables }) => variables.map(({ name, kind, value }) => [profile ?? '–', name, kind, value ?? '***']));
        session.stdout.write(renderTable(['Profile', 'Name', 'Kind', 'Value'], rows));
        return exitCodes.done;
    },
};
const variableSet = {
    words: ['variable', 'set'],
    operands: 'NAME [VALUE]',
    arity: [1, 2],
    summary: 'Set a variable; the value of a secret comes from the environment.',
    details: `${owners}\nA secret is never an argument, which others on the machine could see: name the variable that holds it.`,
    options: [
        { name: 'secret-from', metavar: 'VARIABLE', summary: 'The environment variable that holds the value of a secret.' },
        scopeOption,
        ...platformOptions,
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy variable set LOG_LEVEL INFO --profile prod', does: 'A plain value, for one profile.' },
        { line: 'dlt-deploy variable set API_TOKEN --secret-from TOKEN', does: 'A secret, from `$TOKEN`.' },
    ],
    async run(session, invocation) {
        const { changeVariables, withVariables } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 8175));
        const [name = '', plain] = invocation.operands;
        const from = optionValue(invocation, 'secret-from');
        const value = from === undefined ? plain : session.door.env[from];
        if ((from === undefined) === (plain === undefined))
            throw (0,diagnostic/* failure */.V2)('VARIABLE_VALUE_UNCLEAR', { name });
        if (value === undefined || (from !== undefined && value === ''))
            throw (0,diagnostic/* failure */.V2)('VARIABLE_EMPTY', { name: from ?? name });
        const kind = from === undefined ? 'plain' : 'secret';
        if (kind === 'secret')
            session.door.conceal([value]);
        await withVariables(session.door, platformRequest(invocation), (variables) => changeVariables(variables, optionValue(invocation, 'profile') ?? null, {
            set: [{ name, kind, value }],
            remove: [],
        }));
        session.stdout.write(`${name} is set.\n`);
        return exitCodes.done;
    },
};
const variableDelete = {
    words: ['variable', 'delete'],
    operands: 'NAME…',
    arity: [1, Number.POSITIVE_INFINITY],
    summary: 'Remove variables.',
    details: `${owners} A name that is not there is an error, so that a typing mistake does not pass for done.`,
    options: [scopeOption, ...platformOptions, ...everywhere],
    examples: [{ line: 'dlt-deploy variable delete API_TOKEN', does: 'Runs see it no longer.' }],
    async run(session, invocation) {
        const { changeVariables, withVariables } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 8175));
        await withVariables(session.door, platformRequest(invocation), (variables) => changeVariables(variables, optionValue(invocation, 'profile') ?? null, { set: [], remove: invocation.operands }));
        session.stdout.write(`${invocation.operands.join(', ')} ${invocation.operands.length === 1 ? 'is' : 'are'} gone.\n`);
        return exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/verbs/workspaces.js






const workspaces = {
    words: ['workspaces'],
    operands: '',
    arity: [0, 0],
    summary: 'List the workspaces of this repository, or those that changed.',
    details: 'A workspace is a folder with `.dlt/.workspace`; one that git ignores is none. A workspace has changed where a file\n' +
        'below its folder differs from what the commit has, or a file that a link of it leads to.',
    options: [
        {
            name: 'since',
            metavar: 'COMMIT',
            summary: 'Only those that differ from where this branch left COMMIT: a branch, a tag or a hash.',
        },
        formatOption('text', 'json'),
        ...platformOptions.filter(({ name }) => name === 'platform'),
        ...everywhere,
    ],
    examples: [
        { line: 'dlt-deploy workspaces', does: 'Which workspaces are there?' },
        { line: 'dlt-deploy workspaces --since origin/main --format json', does: 'Which of them does this branch touch?' },
    ],
    async run(session, invocation) {
        const { findWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(500), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 9665));
        const since = optionValue(invocation, 'since') ?? null;
        const { workspaces: found, diagnostics } = await findWorkspaces(session.door, {
            folder: optionValue(invocation, 'workspace') ?? null,
            since,
            namesMatter: optionValue(invocation, 'platform') !== 'dlthub',
        });
        const shown = since === null ? found : found.filter(({ changed }) => changed !== false);
        if (diagnostics.length > 0)
            session.stderr.write(renderDiagnostics(diagnostics, { color: session.color.stderr }));
        session.stdout.write(optionValue(invocation, 'format') === 'json'
            ? `${(0,write_json/* writeJson */.G)(shown.map(({ workspace, name, changed }) => ({ workspace, name, changed })), 2)}\n`
            : renderTable(['Workspace', 'Name'], shown.map(({ workspace, name }) => [workspace, name])));
        return diagnostics.some(diagnostic/* isError */.bJ) ? exitCodes.failed : exitCodes.done;
    },
};

;// CONCATENATED MODULE: ./out/terminal/commands.js
















/** Every verb, in the order in which somebody new to it meets them. */
const commands = [
    init,
    doctor,
    manifest,
    plan,
    deploy,
    deploymentSync,
    deploymentList,
    deploymentInfoVerb,
    configurationSync,
    configurationList,
    configurationInfoVerb,
    rollback,
    jobList,
    jobInfoVerb,
    jobTrigger,
    jobCancel,
    run,
    serve,
    pipelineRun,
    jobPublish,
    jobUnpublish,
    runsList,
    runsInfo,
    runsLogs,
    runsCancel,
    variableList,
    variableSet,
    variableDelete,
    info,
    workspaces,
];

// EXTERNAL MODULE: ./out/redact/secret-variables.js + 1 modules
var secret_variables = __webpack_require__(8256);
;// CONCATENATED MODULE: ./out/report/diagnostics-json.js

/** Findings for programs: an object whose `diagnostics` have the shape of those in a plan. Ends in a line break. */
function renderDiagnosticsJson(findings) {
    const diagnostics = findings.map(bounded_finding/* boundedFinding */.X).map(({ code, severity, message, hint, location }) => ({
        code,
        severity,
        message,
        hint,
        location,
    }));
    return `${JSON.stringify({ diagnostics }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./out/terminal/help.js
const program = 'dlt-deploy';
/** The overview: every command with its line, under the task it serves. */
function overviewHelp(commands) {
    const width = Math.max(...commands.map((command) => usage(command).length));
    const lines = commands.map((command) => `  ${usage(command).padEnd(width)}  ${command.summary}`);
    return [
        `${program}: shows what a merge does to a dlt workspace in production, and does exactly that.`,
        '',
        `Usage: ${program} <command> [options]`,
        '',
        ...lines,
        '',
        `\`${program} <command> --help\` teaches one command. A first look, changing nothing: \`${program} plan\`.`,
        '',
    ].join('\n');
}
/** The commands of one group: `deployment`, `configuration`, `job`. */
function groupHelp(group, commands) {
    return overviewHelp(commands.filter((command) => command.words[0] === group));
}
function commandHelp(command) {
    const options = command.options.map((option) => [flagOf(option), help_describe(option)]);
    const width = Math.max(0, ...options.map(([flag]) => flag.length));
    return [
        command.summary,
        '',
        `Usage: ${program} ${usage(command)} [options]`,
        '',
        command.details,
        '',
        'Options:',
        ...options.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`),
        '',
        'Examples:',
        ...command.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
        '',
    ].join('\n');
}
function usage(command) {
    return [...command.words, command.operands].filter((part) => part !== '').join(' ');
}
function flagOf({ name, short, metavar }) {
    const flag = short === undefined ? `    --${name}` : `-${short}, --${name}`;
    return metavar === undefined ? flag : `${flag} ${metavar}`;
}
function help_describe({ summary, choices }) {
    return choices === undefined ? summary : `${summary} One of ${choices.join(', ')}.`;
}

// EXTERNAL MODULE: ./out/diagnostics/nearest.js
var nearest = __webpack_require__(9881);
;// CONCATENATED MODULE: ./out/terminal/parse-arguments.js

/** Reads the arguments after the program's name. Options may stand anywhere; `--` ends them. */
function parseArguments(argv, commands) {
    const end = argv.indexOf('--');
    const before = end === -1 ? argv : argv.slice(0, end);
    if (argv.length === 0 || argv[0] === 'help')
        return helpFor(argv.slice(1), commands);
    const words = bareWords(before, commands);
    const command = longestMatch(words, commands);
    if (before.some((word) => word === '--help' || word === '-h'))
        return helpFor(words, commands);
    if (command === undefined)
        return before[0] === '--version' ? { kind: 'version' } : unknownCommand(words, before, commands);
    return parseFor(command, argv);
}
/** The words that are neither an option nor the value of one, so that options may stand in front of the command. */
function bareWords(argv, commands) {
    const options = commands.flatMap((command) => command.options);
    const takesValue = (word) => options.some(({ name, short, metavar }) => {
        return metavar !== undefined && (word === `--${name}` || word === `-${short ?? ''}`);
    });
    return argv.filter((word, index) => !word.startsWith('-') && !takesValue(argv[index - 1]));
}
function parseFor(command, argv) {
    const waiting = [...argv];
    const wordsLeft = [...command.words];
    const operands = [];
    const switches = new Set();
    const values = new Map();
    const usage = (reason) => ({ kind: 'usage', command, reason });
    for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
        if (word === '--') {
            operands.push(...waiting.splice(0));
        }
        else if (!word.startsWith('-') || word === '-') {
            if (wordsLeft[0] === word)
                wordsLeft.shift();
            else
                operands.push(word);
        }
        else {
            const [flag, inline] = splitFlag(word);
            const option = command.options.find(({ name, short }) => flag === `--${name}` || flag === `-${short ?? ''}`);
            if (option === undefined)
                return usage(unknownOption(flag, command.options));
            if (option.metavar === undefined) {
                if (inline !== undefined)
                    return usage(`\`${flag}\` takes no value.`);
                switches.add(option.name);
            }
            else {
                const value = inline ?? waiting.shift();
                if (value === undefined)
                    return usage(`\`${flag}\` needs a value: ${option.metavar}.`);
                const earlier = values.get(option.name) ?? [];
                const wrong = wrongValue(option, value, earlier);
                if (wrong !== undefined)
                    return usage(wrong);
                values.set(option.name, [...earlier, value]);
            }
        }
    }
    const wrong = wrongArity(command, operands);
    return wrong === undefined ? { kind: 'run', command, invocation: { operands, switches, values } } : usage(wrong);
}
function wrongValue({ name, choices, repeatable }, value, earlier) {
    if (choices !== undefined && !choices.includes(value)) {
        return `\`--${name}\` takes ${choices.map((choice) => `\`${choice}\``).join(', ')}, not \`${value}\`.`;
    }
    return earlier.length > 0 && repeatable !== true ? `\`--${name}\` is given twice.` : undefined;
}
function wrongArity({ words, operands: shape, arity: [least, most] }, operands) {
    const name = words.join(' ');
    if (operands.length < least)
        return `\`${name}\` needs ${shape}.`;
    if (operands.length > most)
        return most === 0
            ? `\`${name}\` takes no argument, but was given \`${operands[0] ?? ''}\`.`
            : `\`${name}\` takes ${shape} only.`;
    return undefined;
}
function helpFor(words, commands) {
    const command = longestMatch(words, commands);
    if (command !== undefined)
        return { kind: 'help', command, group: null };
    const group = words[0];
    if (group === undefined)
        return { kind: 'help', command: null, group: null };
    const known = commands.some((each) => each.words[0] === group);
    return known ? { kind: 'help', command: null, group } : unknownCommand(words, words, commands);
}
function unknownCommand(words, argv, commands) {
    const first = words[0];
    if (first === undefined)
        return { kind: 'usage', command: null, reason: `\`${argv[0] ?? ''}\` stands alone: name a command.` };
    const inGroup = commands.filter((command) => command.words[0] === first);
    if (inGroup.length > 0) {
        const verbs = inGroup.map((command) => `\`${command.words.join(' ')}\``).join(', ');
        return {
            kind: 'usage',
            command: null,
            reason: `\`${words.slice(0, 2).join(' ')}\` is not a command; there are ${verbs}.`,
        };
    }
    return {
        kind: 'usage',
        command: null,
        reason: `There is no command \`${first}\`.${didYouMean(first, commands.map((command) => command.words[0] ?? ''))}`,
    };
}
function unknownOption(flag, options) {
    return `There is no option \`${flag}\` here.${didYouMean(flag, options.map((option) => `--${option.name}`))}`;
}
function didYouMean(word, known) {
    const best = (0,nearest/* nearest */.p)(word, known);
    return best === undefined ? '' : ` Did you mean \`${best}\`?`;
}
function splitFlag(word) {
    const at = word.indexOf('=');
    return word.startsWith('--') && at !== -1 ? [word.slice(0, at), word.slice(at + 1)] : [word, undefined];
}
function longestMatch(words, commands) {
    return commands
        .filter((command) => command.words.every((word, index) => words[index] === word))
        .toSorted((a, b) => b.words.length - a.words.length)[0];
}

;// CONCATENATED MODULE: ./out/terminal/progress.js
const eraseLine = '\r\u001b[2K';
/** One line of standard error that says what is going on, gone when it is done. None in pipes, none when quiet. */
function progressOn(stderr, quiet) {
    if (quiet || !stderr.isTerminal)
        return { say: () => undefined, done: () => undefined };
    const width = (stderr.columns ?? 80) - 2;
    return {
        say: (text) => stderr.write(`${eraseLine}${progress_clip(`${text} …`, width)}`),
        done: () => stderr.write(eraseLine),
    };
}
function progress_clip(text, width) {
    return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

;// CONCATENATED MODULE: ./out/terminal/version.js
/** The product's version; a test holds it equal to `package.json`. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./out/terminal/run-cli.js










/**
 * Runs one call of the command line and resolves to its exit code: 0 done, 1 refused or failed, 2 usage, 3 changes
 * where `plan --detailed-exitcode` asks. Results go to standard output; progress, warnings and faults to standard error,
 * faults as JSON where the result was to be.
 */
async function runCli(given, argv, commands) {
    const session = concealing(given);
    const request = parseArguments(argv, commands);
    switch (request.kind) {
        case 'version':
            session.stdout.write(`dlt-deploy ${version}\n`);
            return exitCodes.done;
        case 'help':
            session.stdout.write(helpText(request.command, request.group, commands));
            return exitCodes.done;
        case 'usage':
            complain(session, request.command?.words.join(' ') ?? '', request.reason);
            return exitCodes.usage;
        case 'run':
            return await run_cli_run(session, request);
    }
}
/** The same session, whose streams show nothing that is or comes to be concealed. */
function concealing(session) {
    const { conceal, redact, env } = session.door;
    conceal((0,secret_variables/* secretVariables */.c8)(env));
    const through = (output) => ({
        ...output,
        write: (text) => output.write(redact(text)),
    });
    return { ...session, stdout: through(session.stdout), stderr: through(session.stderr) };
}
async function run_cli_run(session, request) {
    const progress = progressOn(session.stderr, request.invocation.switches.has('quiet'));
    const { redact } = session.door;
    const door = { ...session.door, progress: progress.say };
    const quieted = {
        ...session,
        door,
        stdout: clearing(session.stdout, progress.done),
        stderr: clearing(session.stderr, progress.done),
    };
    try {
        return await request.command.run(quieted, request.invocation);
    }
    catch (error) {
        if (error instanceof diagnostic/* DeploymentError */.gt) {
            const faults = (0,redact_redact/* redactDeep */.KL)(error.diagnostics, redact);
            const isForPrograms = optionValue(request.invocation, 'format') === 'json';
            quieted.stderr.write(isForPrograms ? renderDiagnosticsJson(faults) : renderDiagnostics(faults, { color: session.color.stderr }));
        }
        else
            quieted.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        return exitCodes.failed;
    }
    finally {
        progress.done();
    }
}
/** The progress line leaves before anything else is written. */
function clearing(output, clear) {
    return {
        ...output,
        write: (text) => {
            clear();
            output.write(text);
        },
    };
}
function helpText(command, group, commands) {
    if (command !== null)
        return commandHelp(command);
    return group === null ? overviewHelp(commands) : groupHelp(group, commands);
}
function complain(session, command, reason) {
    const fault = (0,diagnostic/* diagnose */.h4)('USAGE', { reason, command });
    const text = renderDiagnostics([fault], { color: session.color.stderr });
    session.stderr.write(command === '' ? text.replace('dlt-deploy  --help', 'dlt-deploy --help') : text);
}

;// CONCATENATED MODULE: ./out/terminal/session.js
/** Colours only on a terminal; `NO_COLOR` and `FORCE_COLOR` have the last word (no-color.org, force-color.org). */
function wantsColor(output, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const forced = env['FORCE_COLOR'] ?? '';
    if (forced !== '')
        return forced !== '0' && forced !== 'false';
    return output.isTerminal && env['TERM'] !== 'dumb';
}
/** A session on a process's own streams. */
function openSession(door, streams) {
    const stdout = outputOf(streams.stdout);
    const stderr = outputOf(streams.stderr);
    const color = { stdout: wantsColor(stdout, door.env), stderr: wantsColor(stderr, door.env) };
    return { door, stdout, stderr, color };
}
/** Whoever reads may have seen enough, as `head` has. What was begun is finished all the same. */
function outputOf(stream) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns };
}

;// CONCATENATED MODULE: ./out/terminal/run-process.js




/** The command line as a process calls it. Resolves to the exit code. */
async function runProcess(process) {
    return await runCli(openSession(openDoor(process), process), process.argv.slice(2), commands);
}


/***/ })

};
