import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './binary.js'
import { buildProjects } from './buildProjects.js'
import { installPackages } from './installPackages.js'

installPackages()
if (buildProjects()) {
  // The demonstration runs in this process, so that its signals, its terminal and its exit status are its own.
  const program = join(root, 'build', 'examples', 'inviteLinks.js')
  process.argv[1] = program
  await import(pathToFileURL(program).href)
} else {
  process.stderr.write('npm start: the build failed, see above.\n')
  process.exitCode = 1
}
