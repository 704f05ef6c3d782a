import { expect, it } from 'vitest'
import { isTelling } from '#redact/is-telling'
import { redactText } from '#redact/redact'
import { secretForms } from '#redact/secret-forms'

const secret = 'hunter2-of-the-vault'
const forms = secretForms([secret, 'postgres://loader:pa55w0rd@db.example.com/shop'])

it('leaves nothing that tells of a secret that was cut before it came here, wherever the cut is', () => {
  for (let at = 0; at <= secret.length; at += 1) {
    const [left, right] = [secret.slice(0, at), secret.slice(at)]
    const shown = redactText(`the key is ${left}… (truncated, 9 characters) …${right} it is`, forms)
    const [before, after] = [left, right].map((part) => (isTelling(part) ? '***' : part))
    expect(shown).toBe(`the key is ${before}… (truncated, 9 characters) …${after} it is`)
  }
})

it('hides the parts of every form, on both sides of one cut', () => {
  const inBase64 = Buffer.from(secret).toString('base64')
  expect(redactText(`${inBase64.slice(0, 12)}…${secret.slice(5)}`, forms)).toBe('***…***')
})

it('leaves alone what is cut and no secret', () => {
  expect(redactText('a hunter… and the vault…', forms)).toBe('a hunter… and the vault…')
})

it('takes no time over long texts with many cuts', () => {
  const text = 'postgres://loader and hunter2-of-the x…'.repeat(50_000)
  const start = performance.now()
  expect(redactText(text, forms)).toBe(text)
  expect(performance.now() - start).toBeLessThan(3000)
})
