import { describe, expect, it } from 'vitest'
import { type SlashCommand, slashCommand } from '#github/slash-command'

describe('a comment', () => {
  it.each<[string, SlashCommand | null]>([
    ['/dlt plan', { kind: 'plan' }],
    ['  /dlt   plan  \r\nplease', { kind: 'plan' }],
    ['/dlt deploy', { kind: 'deploy', commit: null }],
    ['/dlt deploy 0123abc', { kind: 'deploy', commit: '0123abc' }],
    ['/dlt trigger tag:ingest jobs.a.b', { kind: 'trigger', selector: ['tag:ingest', 'jobs.a.b'] }],
    ['/dlt trigger $(rm -rf ~) `id`;', { kind: 'trigger', selector: ['$(rm', '-rf', '~)', '`id`;'] }],
    ['/dlt', { kind: 'help' }],
    ['/dlt plan now', { kind: 'help' }],
    ['/dlt deploy main', { kind: 'help' }],
    ['/dlt deploy 0123abc 4567def', { kind: 'help' }],
    ['/dlt trigger', { kind: 'help' }],
    ['/dlt destroy', { kind: 'help' }],
    ['/dltplan', null],
    ['please /dlt plan', null],
    ['> /dlt plan', null],
    ['', null],
  ])('%j is read as %j', (body, command) => {
    expect(slashCommand(body)).toEqual(command)
  })
})
