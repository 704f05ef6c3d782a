import process from 'node:process'
import { openActionDoor } from '#github/open-action-door'
import { runStep } from '#github/run-step'
import { openDoor } from '#io/open-door'

const door = openActionDoor(openDoor(process), (text) => void process.stdout.write(text))
process.exitCode = await runStep(door)
