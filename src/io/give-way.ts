import { setImmediate as nextTurn } from 'node:timers/promises'

/** Lets requests and processes that were begun get under way before the calling code keeps the thread busy. */
export async function giveWay(): Promise<void> {
  await nextTurn()
}
