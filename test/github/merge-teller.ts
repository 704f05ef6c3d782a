import { setTimeout as sleep } from 'node:timers/promises'
import { finishComment } from '#github/comment'
import { stateOnComment } from '#github/comment-status'
import type { CommentTarget } from '#github/marker'
import { openComments } from '#github/pull-request-comments'

/**
 * A run of its own that tells of a merge: `node merge-teller.ts API TOKEN OWNER/NAME PULL TARGET COMMIT over|deployed`. Its
 * first look at the comment waits for the moment that it reads from standard input, so that others look with it.
 */
const [apiUrl = '', token = '', repository = '', pull = '', target = '', commit = '', what = ''] = process.argv.slice(2)
const [owner = '', name = ''] = repository.split('/')
const place = JSON.parse(target) as CommentTarget
const comments = await openComments(token, { apiUrl }, { owner, name }, Number(pull))
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const told =
  what === 'over'
    ? await finishComment(comments, place, { kind: 'merged', commits: [commit] }, (ms) => sleep(ms))
    : await stateOnComment(comments, place, 'deployed', '**Deployed and read back**.', (ms) => sleep(ms))
process.stdout.write(`${told.kind}\n`)
process.exit(0)
