import { isCode } from './isCode.js'
import { isCompanion } from './isCompanion.js'
import { isGenerated } from './isGenerated.js'
import type { Project, ProjectFile } from './project.js'

/** The hand-written code below `src`, without tests and examples: what the package is made of. */
export function librarySources(project: Project): readonly ProjectFile[] {
  return [...project.values()].filter(
    ({ path }) => path.startsWith('src/') && isCode(path) && !isCompanion(path) && !isGenerated(path),
  )
}
