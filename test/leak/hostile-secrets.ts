/** A value nobody wants to see, and a core of it that stands nowhere else. */
export interface HostileSecret {
  readonly name: string
  readonly value: string
  readonly core: string
}

const shapes: readonly ((core: string) => string)[] = [
  (core) => core,
  (core) => `${core}"with"quotes`,
  (core) => `${core}'single'`,
  (core) => `back\\slash\\${core}\\n`,
  (core) => `-----BEGIN PRIVATE KEY-----\nMIIEv${core}AAA\nBBB/+${core}CCC==\n-----END PRIVATE KEY-----\n`,
  (core) => JSON.stringify({ type: 'service_account', private_key: `-----BEGIN-----\n${core}\n`, id: core }),
  (core) => JSON.stringify({ type: 'service_account', key: core }, null, 2),
  (core) => `postgresql://loader:${core}@db.example.com:5432/shop?sslmode=require`,
  (core) => `  ${core} with blanks around  `,
  (core) => `tab\there\tand ${core}`,
  (core) => `windows\r\n${core}\r\nlines\r\n`,
  (core) => `Grüße-${core}-ß`,
  (core) => `🔑${core}🔒`,
  (core) => `密碼${core}пароль`,
  (core) => `\u202e${core}\u2066`,
  (core) => `::add-mask::${core}\n::error::${core}`,
  (core) => `::set-output name=x::${core}`,
  (core) => `%0A::warning::${core}%0D`,
  (core) => `$(echo ${core})`,
  (core) => `\`${core}\` @everyone #1`,
  (core) => `<script>${core}</script>&amp;`,
  (core) => `</details>\n\n${core}\n<!-- -->`,
  (core) => `[${core}](https://example.com)`,
  (core) => `| ${core} | cell |`,
  (core) => `***${core}***`,
  (core) => `.*${core}+?[a-z]{2}|(x)$^`,
  (core) => `{${core}} {{ secrets.${core} }}`,
  (core) => `a = "${core}"\n[table]\nb = 1\n`,
  (core) => `'''\n${core}\n'''`,
  (core) => `"""${core}"""`,
  (core) => `key: ${core}\n- &anchor ${core}\n`,
  (core) => Buffer.from(`prefix ${core}`).toString('base64') + core,
  (core) => encodeURIComponent(`${core}/?&=`) + core,
  (core) => `${core}\u0000zero`,
  (core) => `\u001b[31m${core}\u001b[0m`,
  (core) => `--${core}=x -rf /`,
  (core) => `../../${core}/.git`,
  (core) => `refs/heads/${core}`,
  (core) => `${core}`.repeat(20),
  (core) => `${core}${'x'.repeat(48 * 1024 - 64)}`,
  (core) => Array.from({ length: 400 }, (_, line) => `line ${line} ${core}`).join('\n'),
  (core) => `ghp_${core}0123456789abcdef`,
  (core) => `xoxb-${core}-1234567890`,
  (core) => `AKIA${core}`,
  (core) => `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(core).toString('base64url')}.${core}`,
  (core) => `null ${core}`,
  (core) => `${core}\u2028${core}`,
  (core) => `e\u0301${core}`,
  (core) => `1e400${core}`,
  (core) => `#${core};`,
]

/** Fifty values that have broken programs before, always the same. */
export const hostileSecrets: readonly HostileSecret[] = shapes.map((shape, index) => {
  const core = `zq${String(index).padStart(2, '0')}vault${(index * 7919).toString(36)}k`
  return { name: `S${index}`, value: shape(core), core }
})

/** Where a secret shows in text: by its core, as it is or encoded, at any of base64's three alignments. */
export function leaksIn(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1').toLowerCase()
  return hostileSecrets
    .filter(({ core }) => [core, ...encoded(core)].some((form) => text.includes(form.toLowerCase())))
    .map(({ name }) => name)
}

/** The middle of a core's base64, which is the same whatever stands around it, and its hexadecimal digits. */
function encoded(core: string): readonly string[] {
  const bytes = Buffer.from(core)
  const aligned = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return text.slice(4, Math.floor((bytes.length + shift) / 3) * 4)
  })
  return [...aligned, bytes.toString('hex')]
}
