import process from 'node:process'
import { openActionDoor } from '#github/open-action-door'
import { runAction } from '#github/run-action'
import { openDoor } from '#io/open-door'

const door = openActionDoor(openDoor(process), (text) => void process.stdout.write(text))
process.exitCode = await runAction(door)
