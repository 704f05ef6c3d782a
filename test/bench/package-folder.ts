import { writePackageArchive } from '../../src/io/package-archive.ts'
import { listPackage } from '../../src/io/package-listing.ts'
import { selectCode } from '../../src/package/file-selector.ts'

/** Packages one folder: what the bench times as a whole process. */
const [root = '', destination = ''] = process.argv.slice(2)
const { selection } = selectCode({ settingsFolder: '.dlt', ignoreFile: null })
const { listing } = await listPackage(root, selection)
await writePackageArchive(listing, root, destination)
