import { describe, expect, it } from 'vitest'
import { packageHazards } from '#package/package-hazards'

const hazards = (...paths: string[]) =>
  packageHazards(paths.map((path) => ({ kind: 'file', path, size: 0, sha3: '', executable: false }))).map(
    ({ code, severity, message }) => [code, severity, /`(.*?)`/.exec(message)?.[1]].join(' '),
  )

describe('the hazards of a package', () => {
  it.each([
    ['secrets.toml', 'PACKAGE_HAS_SECRETS error secrets.toml'],
    ['sub/prod.secrets.toml', 'PACKAGE_HAS_SECRETS error sub/prod.secrets.toml'],
    ['.git/HEAD', 'PACKAGE_HAS_GIT error .git'],
    ['vendor/lib/.git', 'PACKAGE_HAS_GIT error vendor/lib/.git'],
    ['.env', 'PACKAGE_HAS_CREDENTIALS warning .env'],
    ['app/.env.local', 'PACKAGE_HAS_CREDENTIALS warning app/.env.local'],
    ['keys/server.pem', 'PACKAGE_HAS_CREDENTIALS warning keys/server.pem'],
    ['id_ed25519', 'PACKAGE_HAS_CREDENTIALS warning id_ed25519'],
    ['env/pyvenv.cfg', 'PACKAGE_HAS_ENVIRONMENT warning env/'],
  ])('include %s', (path, hazard) => {
    expect(hazards(path)).toEqual([hazard])
  })

  it.each([
    '.env.example',
    '.envrc.md',
    'environment.py',
    '.gitignore',
    '.gitmodules',
    'config.toml',
    'public.keys.md',
    'id_rsa.pub',
  ])('do not include %s', (path) => {
    expect(hazards(path)).toEqual([])
  })

  it('name a git folder once, however many files it holds', () => {
    expect(hazards('.git/HEAD', '.git/config', '.git/objects/secrets.toml', 'a.py')).toEqual([
      'PACKAGE_HAS_GIT error .git',
    ])
  })
})
