import { describe, expect, it } from 'vitest'
import { diagnose } from '#diagnostics/diagnostic'
import { readEvent } from '#github/event'
import { listed, listedSince } from '#github/list-workspaces'
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import { alice, baseSha, headSha, jaffle, pullRequest } from '../fakes/github/world.ts'

const pull = readEvent('pull_request', pullRequestEvent('opened', pullRequest(1), jaffle, 'https://github.example'))
const push = readEvent('push', pushEvent(jaffle, 'main', headSha, baseSha))
const group = readEvent('merge_group', mergeGroupEvent(jaffle, headSha, baseSha, alice))
const byHand = readEvent('workflow_dispatch', {})

const found = (count: number, changed: boolean | null) =>
  Array.from({ length: count }, (_, index) => ({ workspace: `w${index}`, name: `w${index}`, changed }))

describe('which workspaces are listed', () => {
  it.each([
    ['auto', pull, baseSha],
    ['auto', group, baseSha],
    ['auto', push, null],
    ['auto', byHand, null],
    ['changed', push, baseSha],
    ['changed', byHand, null],
    ['all', pull, null],
  ] as const)('%s: by the event', (list, event, since) => {
    expect(listedSince(list, event)).toBe(since)
  })

  it('are those that changed, and those of which it cannot be told', () => {
    const workspaces = [...found(1, true), ...found(1, false), ...found(1, null)]
    expect(listed({ workspaces, diagnostics: [] }, []).workspaces).toEqual(['w0', 'w0'])
  })

  it('are never none at all, two of one name, or more than a matrix takes', () => {
    const same = [diagnose('WORKSPACE_NAMES_EQUAL', { name: 'w', folders: '`a`, `b`' })]
    const coded = (code: string) => expect.objectContaining({ diagnostics: [expect.objectContaining({ code })] })
    expect(() => listed({ workspaces: [], diagnostics: [] }, [])).toThrow(coded('WORKSPACES_NONE'))
    expect(() => listed({ workspaces: found(2, null), diagnostics: same }, [])).toThrow(coded('WORKSPACE_NAMES_EQUAL'))
    expect(
      listed({ workspaces: found(2, null), diagnostics: same }, ['WORKSPACE_NAMES_EQUAL']).workspaces,
    ).toHaveLength(2)
    expect(() => listed({ workspaces: found(257, null), diagnostics: [] }, [])).toThrow(coded('WORKSPACES_TOO_MANY'))
    expect(listed({ workspaces: found(256, null), diagnostics: [] }, []).workspaces).toHaveLength(256)
  })
})
