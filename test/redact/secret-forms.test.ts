import { expect, it } from 'vitest'
import { isTelling } from '#redact/is-telling'
import { redactDeep, redactText } from '#redact/redact'
import { secretForms } from '#redact/secret-forms'

const secret = 'p@ss "w\\rd" ß/+'
const multiline = '-----BEGIN KEY-----\nMIIEvQIBADANBg\n-----END KEY-----\n'

const encodings: readonly (readonly [string, string])[] = [
  ['as it is', secret],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ['in a URL', encodeURIComponent(secret)],
  ['in a form', encodeURIComponent(secret).replaceAll('%20', '+')],
  ['in a URL, in small letters', encodeURIComponent(secret).toLowerCase().replace('%c3', '%c3')],
  ['in JSON', JSON.stringify(secret)],
  ['in JSON that is ASCII', JSON.stringify(secret).replace('ß', '\\u00df')],
  ['in JSON within JSON', JSON.stringify(JSON.stringify(secret))],
  ['in Python', 'p@ss "w\\\\rd" ß/+'],
  ['in Python that is ASCII', 'p@ss "w\\\\rd" \\xdf/+'],
  ['in HTML', secret.replaceAll('"', '&quot;')],
]

it.each(encodings)('takes a secret out %s', (_, text) => {
  const shown = redactText(`before ${text} after`, secretForms([secret]))
  expect(shown).toMatch(/^before \W*\*\*\*\W* after$/)
})

it.each([1, 2, 3, 4])('takes a secret out of the base64 of something longer, after %i bytes', (length) => {
  const text = Buffer.from(`${'x'.repeat(length)}hunter2-of-the-vault${'y'.repeat(length)}`).toString('base64')
  const shown = redactText(text, secretForms(['hunter2-of-the-vault']))
  expect(shown).toContain('***')
  expect(Buffer.from(shown.replaceAll('***', '')).length).toBeLessThan(length * 2 + 8)
})

it('takes out control characters as Python and TOML write them', () => {
  const forms = secretForms(["\u001b[31m'red'\ttape\u007f🔑"])
  for (const text of [
    `"\\x1b[31m'red'\\ttape\\x7f🔑"`,
    `'\\x1b[31m\\'red\\'\\ttape\\x7f\\U0001f511'`,
    `"\\u001B[31m'red'\\ttape\\u007F🔑"`,
  ])
    expect(redactText(text, forms)).toMatch(/^["']\*\*\*["']$/)
})

it('takes out each line of a secret that has several', () => {
  const forms = secretForms([multiline])
  expect(redactText('a MIIEvQIBADANBg b', forms)).toBe('a *** b')
  expect(redactText(multiline, forms)).toBe('***')
  expect(redactText(JSON.stringify({ key: multiline }), forms)).toBe('{"key":"***"}')
})

it('takes out the whole before its parts', () => {
  expect(redactText('token-of-ten, token-of', secretForms(['token-of', 'token-of-ten']))).toBe('***, ***')
})

it.each(['prod', 'shop', 'true', '5432', 'Admin', '', 'a1', '0.75'])('leaves %j, which stands everywhere', (value) => {
  expect([isTelling(value), secretForms([value])]).toEqual([false, []])
})

it.each(['hunter2', 'a1b2', 'correct-horse', '123456', 'pa$$', 'ÄÖÜß'])('hides %j', (value) => {
  expect(isTelling(value)).toBe(true)
})

it('goes through everything but hashes', () => {
  const redact = (text: string): string => text.replaceAll('hidden', '***')
  const value = {
    list: ['a hidden b'],
    inner: { text: 'hidden', count: 1n },
    content_hash: 'hidden',
    hashes: { plan: 'hidden' },
  }
  expect(redactDeep(value, redact)).toEqual({
    list: ['a *** b'],
    inner: { text: '***', count: 1n },
    content_hash: 'hidden',
    hashes: { plan: 'hidden' },
  })
})
