/** How to write what people most often get wrong, for the hints of several entries. */
export const triggerForms =
  'Write a trigger as `type:expr`, for example `schedule:0 8 * * *`, `every:1h`, `tag:ingest` or `http:`.'

export const refForms = 'Write `jobs.<section>.<name>` or `jobs.<name>`.'

export const freshnessForms =
  'Write `job.is_fresh:jobs.<section>.<name>`, or use the property `.is_fresh` of the upstream job.'
