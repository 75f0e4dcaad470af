import { isCode } from '../../source/isCode.js'
import { isCompanion } from '../../source/isCompanion.js'
import { importsOf } from '../../source/importsOf.js'
import type { Project, ProjectFile } from '../../source/project.js'
import { resolveImport } from '../../source/resolveImport.js'
import { SEALED_ROOMS, floorOf } from '../floorTable.js'
import type { Rule, Violation } from '../rule.js'

/** Each file of `src` imports its own room and lower floors only. A file directly in `src` is a door and may import every room. */
export const floors: Rule = {
  name: 'floors',
  check: (project) =>
    [...project.values()]
      .filter(({ path }) => path.startsWith('src/') && isCode(path) && !isCompanion(path))
      .flatMap((file) => checkFile(project, file)),
}

function checkFile(project: Project, file: ProjectFile): Violation[] {
  const room = roomOf(file.path)
  if (room !== undefined && floorOf(room) === undefined) {
    return [
      {
        path: file.path,
        line: 1,
        what: `${room} is no room: give it a floor in tools/check/floorTable.ts, or move the file`,
      },
    ]
  }
  return importsOf(file).flatMap(({ specifier, line }) => {
    const what = specifier === undefined ? NOT_PLAIN : fault(project, file.path, room, specifier)
    return what === undefined ? [] : [{ path: file.path, line, what }]
  })
}

const NOT_PLAIN = 'a dynamic import whose module cannot be read from the code: name it as a plain string'

function fault(project: Project, from: string, room: string | undefined, specifier: string): string | undefined {
  const target = resolveImport(project, from, specifier)
  if (target === undefined) return undefined
  if (!specifier.startsWith('.'))
    return `imports the package itself (${specifier}): import the file by its relative path`
  if (!target.startsWith('src/'))
    return `imports ${target}, which is no part of the package: move what is needed into src`
  if (isCompanion(target))
    return `imports ${target}: the package does not need its tests, move what is needed out of there`
  const targetRoom = roomOf(target)
  if (targetRoom === room) return undefined
  if (targetRoom === undefined) return `imports ${target}, a door: import the file that declares what is needed`
  const floor = room === undefined ? Number.POSITIVE_INFINITY : floorOf(room)
  const targetFloor = floorOf(targetRoom)
  if (floor === undefined || targetFloor === undefined) return `imports ${target}, which stands in no room`
  const admitted = SEALED_ROOMS.get(targetRoom)
  if (admitted !== undefined && !admitted.includes(room ?? '')) {
    return `imports ${target}: only ${admitted.join(', ')} may import ${targetRoom}, everybody else meets it in bytes`
  }
  if (targetFloor < floor) return undefined
  return `${room ?? 'a door'} (floor ${floor}) imports ${target} (floor ${targetFloor}): move what is shared to a lower floor, or hand it in as an argument`
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}
