/**
 * A line of the log that the runner obeys instead of showing it: `::error file=a.py,line=3::text`. Properties without a
 * value are left out. (Workflow commands, GitHub's documentation of Actions)
 */
export function workflowCommand(
  name: string,
  text: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${[name, given.join(',')].join(' ').trim()}::${escapeText(text)}\n`
}

/** An entry of a file that the runner reads afterwards. The delimiter ends the value, so it must not be in it. */
export function fileEntry(name: string, value: string, delimiter: string): string {
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
