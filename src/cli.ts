import process from 'node:process'
import { openDoor } from '#io/open-door'
import { commands } from '#terminal/commands'
import { runCli } from '#terminal/run-cli'
import { openSession } from '#terminal/session'

process.exitCode = await runCli(openSession(openDoor(process), process), process.argv.slice(2), commands)
