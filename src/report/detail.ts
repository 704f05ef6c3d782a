/** How much of a plan is shown: everything; no values but those that matter most; only names; only counts. */
export const details = ['full', 'fields', 'names', 'counts'] as const

export type Detail = (typeof details)[number]
