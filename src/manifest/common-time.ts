import { type CivilTime, isCivilTime } from './civil-time.ts'
import { toAscii } from './python-number.ts'

const date = String.raw`(?<year>\p{Nd}{4})(?:[/:]?(?<month>\p{Nd}{2})[/:]?(?<day>\p{Nd}{2}))?`
const time = String.raw`(?<hour>\p{Nd}{1,2}):(?<minute>\p{Nd}{1,2})(?::(?<second>\p{Nd}{1,2}))?(?:[.|,](?<fraction>\p{Nd}{1,9}))?`
const commonForm = new RegExp(`^${date}(?: ?${time})?$`, 'u')

/**
 * Reads the dates that pendulum falls back to: `2026`, `2026/03/15`, `2026/03/15 8:05:00.5`, with the digits of
 * any script. A time alone is no date. (pendulum/parsing/__init__.py)
 */
export function parseCommonTime(text: string): CivilTime | null {
  const groups = commonForm.exec(text)?.groups
  if (groups === undefined) return null
  const numberOf = (name: string, missing: number) =>
    groups[name] === undefined ? missing : Number(toAscii(groups[name]))
  const civil: CivilTime = {
    year: numberOf('year', 0),
    month: numberOf('month', 1),
    day: numberOf('day', 1),
    hour: numberOf('hour', 0),
    minute: numberOf('minute', 0),
    second: numberOf('second', 0),
    micro: Number(
      toAscii(groups['fraction'] ?? '')
        .slice(0, 6)
        .padEnd(6, '0'),
    ),
    offset: null,
  }
  return isCivilTime(civil) ? civil : null
}
