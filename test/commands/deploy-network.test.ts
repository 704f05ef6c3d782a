import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { deployWorkspace } from '#commands/deploy-workspace'
import { type GitHttpServer, serveGit } from '../platform/git-http-server.ts'
import { token } from '../platform/git-places.ts'
import { git } from '../terminal/command-line.ts'
import { exhaustive, versionsIn } from './deployer.ts'
import { asked, codes, openShop, refusal, type Shop } from './shop.ts'

const request = { ...asked, token }

interface Served {
  readonly shop: Shop
  readonly server: GitHttpServer
  /** The requests of a deploy, by number: all of them, or some. */
  readonly points: readonly number[]
  /** Writes the next content, and expects it to be the next version when it is deployed. */
  next(): { readonly before: string; readonly after: string }
}

/** A shop whose remote is reached over http, with two versions deployed. */
async function serve(): Promise<Served> {
  const shop = openShop('minimal')
  const server = await serveGit(shop.folder, token)
  onTestFinished(() => server.close())
  git(shop.path, 'remote', 'set-url', 'origin', `${server.url}remote.git`)
  const versions: string[] = []
  const next: Served['next'] = () => {
    const before = versions.join()
    versions.push(`ROUND = ${versions.length + 1}`)
    shop.write('round.py', `${versions.at(-1)}\n`)
    return { before, after: versions.join() }
  }
  next()
  await deployWorkspace(shop.door, request)
  next()
  server.requests.length = 0
  await deployWorkspace(shop.door, request)
  expect(server.requests.length).toBeGreaterThan(10)
  const all = server.requests.map((_, at) => at + 1)
  return { shop, server, points: exhaustive ? all : all.filter((point) => point % 3 === 0), next }
}

const deployed = (shop: Shop): string => versionsIn(shop, 'round.py').join()

/** Ends connections without an answer. */
const cut = (_: IncomingMessage, response: ServerResponse): true => {
  response.destroy()
  return true
}

it('makes one version where any one of its requests is cut off', async () => {
  const { shop, server, points, next } = await serve()
  for (const point of points) {
    const { after } = next()
    let left = point
    server.intercept = (...both) => (--left === 0 ? cut(...both) : false)
    await deployWorkspace(shop.door, request)
    expect(deployed(shop), `request ${point}`).toBe(after)
  }
}, 600_000)

it('makes one version where any one of its answers is lost', async () => {
  const { shop, server, points, next } = await serve()
  for (const point of points) {
    const { after } = next()
    let left = point
    server.loseAnswer = () => --left === 0
    await deployWorkspace(shop.door, request)
    expect(deployed(shop), `request ${point}`).toBe(after)
  }
}, 600_000)

it('is whole where the network goes and stays away from any request on, and the next deploy ends it', async () => {
  const { shop, server, points, next } = await serve()
  // Each of these waits for a remote that does not come back, so fewer are gone through.
  for (const point of exhaustive ? points : points.filter((_, at) => at % 2 === 0)) {
    const { before, after } = next()
    let left = point
    server.intercept = (...both) => (--left <= 0 ? cut(...both) : false)
    const outcome = await deployWorkspace(shop.door, request).then(
      () => [],
      (fault: unknown) => refusal(Promise.reject(fault)),
    )
    expect(['', 'GIT_REMOTE_UNREACHABLE'], `request ${point}`).toContain(codes(outcome).join())
    expect([before, after], `request ${point}`).toContain(deployed(shop))
    server.intercept = null
    await deployWorkspace(shop.door, request)
    expect(deployed(shop), `request ${point}`).toBe(after)
  }
}, 600_000)
