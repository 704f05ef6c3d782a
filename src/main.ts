import { openActionDoor } from '#github/open-action-door'
import { runAction } from '#github/run-action'
import { openDoor } from '#io/open-door'

process.exitCode = await runAction(await openActionDoor(openDoor(process)))
