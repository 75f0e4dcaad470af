import { basename } from 'node:path/posix'
import { exportsOf } from '../../source/exportsOf.js'
import { isCode } from '../../source/isCode.js'
import { isCompanion } from '../../source/isCompanion.js'
import { isGenerated } from '../../source/isGenerated.js'
import type { ProjectFile } from '../../source/project.js'
import type { Rule, Violation } from '../rule.js'

/** A file bears the name of its main export in lowerCamelCase: `inviteLink.ts` exports `InviteLink`. */
export const fileName: Rule = {
  name: 'fileName',
  check: (project) =>
    [...project.values()]
      .filter(
        ({ path }) =>
          isCode(path) && !isCompanion(path) && !isGenerated(path) && !/(^|\/)(index|[^/]+\.config)\.ts$/.test(path),
      )
      .flatMap(checkFile),
}

function checkFile(file: ProjectFile): Violation[] {
  const { path } = file
  const name = basename(path).replace(/\.[jt]s$/, '')
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    return [{ path, line: 1, what: `the name is not lowerCamelCase: name the file after its main export` }]
  }
  const exported = exportsOf(file).map((entry) => entry.name)
  if (exported.length === 0) {
    const isProgram = !path.startsWith('src/') || name === 'main'
    return isProgram
      ? []
      : [{ path, line: 1, what: 'exports nothing: export what the file is named after, or call it main.ts' }]
  }
  if (exported.some((entry) => fileNamesFor(entry).includes(name))) return []
  const wanted = exported.map((entry) => `${fileNamesFor(entry)[0]}.ts`)
  return [
    {
      path,
      line: 1,
      what: `no export bears the name of the file: rename the export, or the file to ${wanted.join(' or ')}`,
    },
  ]
}

/** `InviteLink` -> `inviteLink`, `RSA_KEYS` -> `rsaKeys`, `ID` -> `id`, `TLObject` -> `tlObject`. */
function fileNamesFor(name: string): readonly string[] {
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)) {
    return [name.toLowerCase().replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())]
  }
  const lower = (text: string): string => text.toLowerCase()
  return [name.replace(/^[A-Z]/, lower), name.replace(/^[A-Z]+(?=[A-Z][a-z])/, lower)]
}
