import { isCode } from './isCode.js'
import { isCompanion } from './isCompanion.js'
import type { Project, ProjectFile } from './project.js'

/** A file that is one entry of a generated list: a method of `src/methods` or a handler of `src/sandbox/handlers`. */
export interface ListedFile {
  readonly file: ProjectFile
  /** The folder directly below the list's own folder: `chats`. */
  readonly area: string
  /** The name of the file without its ending: `createInviteLink`. */
  readonly name: string
}

/** The files in the folders directly below a list's folder. */
export function listedFiles(project: Project, folder: string): readonly ListedFile[] {
  return [...project.values()].flatMap((file) => {
    if (!file.path.startsWith(`${folder}/`) || !isCode(file.path) || isCompanion(file.path)) return []
    const [area, name, ...deeper] = file.path.slice(folder.length + 1, -'.ts'.length).split('/')
    return area === undefined || name === undefined || deeper.length > 0 ? [] : [{ file, area, name }]
  })
}
