import { expect, it, onTestFinished } from 'vitest'
import { developerKey, startJaffle } from '../fakes/dlthub/world.ts'
import { dltDeploy } from '../platform/dlthub-door.ts'
import { exampleWorkspace, platformVariables } from '../platform/dlthub-python-client.ts'

it('Node, asked to print all that it does, prints no API key and no token', async () => {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const variables = platformVariables(hub, workspace)
  const folder = await exampleWorkspace('minimal')
  const NODE_DEBUG = 'http,https,net,tls,stream,module'
  const said = await dltDeploy(folder, { ...variables, NODE_DEBUG }, 'deploy')
  expect(said.exit).toBe(0)
  expect(said.stderr).toContain('createConnection')
  const tokens = [...hub.state.grants.keys()]
  expect(tokens.length).toBeGreaterThan(0)
  for (const secret of [developerKey, ...tokens]) expect(said.stdout + said.stderr).not.toContain(secret)
})
