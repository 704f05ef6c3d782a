import { describePlatform } from './contract.ts'
import { gitPlace, kinds } from './git-places.ts'

for (const kind of kinds) describePlatform(`the git platform with ${kind}`, () => gitPlace(kind))
