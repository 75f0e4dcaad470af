import { exportsOf } from '../../source/exportsOf.js'
import { isCode } from '../../source/isCode.js'
import { isCompanion } from '../../source/isCompanion.js'
import { isGenerated } from '../../source/isGenerated.js'
import type { ProjectFile } from '../../source/project.js'
import type { Rule, Violation } from '../rule.js'

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'util',
  'utils',
  'common',
  'helper',
  'helpers',
  'misc',
  'manager',
  'managers',
  'base',
])

/** Words that say nothing at the end of a name either: `stringUtils`, `ChatManager`. */
const EMPTY_ENDING = /(?:Utils?|Helpers?|Misc|Managers?)$/

/** Files, folders and exports are named after what they are. */
export const names: Rule = {
  name: 'names',
  check: (project) => [...project.values()].filter(({ path }) => isCode(path) && !isGenerated(path)).flatMap(checkFile),
}

function checkFile(file: ProjectFile): Violation[] {
  const { path } = file
  const violations: Violation[] = []
  for (const part of path.replace(/(\.(test|example))?\.[jt]s$/, '').split('/')) {
    if (isEmpty(part)) violations.push({ path, line: 1, what: `"${part}" says nothing: name it after what it is` })
  }
  if (isCompanion(path)) return violations
  for (const { name, line, declaration } of exportsOf(file)) {
    if (declaration === undefined) continue
    if (isEmpty(name)) violations.push({ path, line, what: `"${name}" says nothing: name it after what it is` })
    if (/^[IT][A-Z][a-z]/.test(name))
      violations.push({ path, line, what: `${name} has a prefix I or T: leave it away` })
    if (name.includes('_') && name !== name.toUpperCase()) {
      violations.push({ path, line, what: `${name} has an underscore: write it in camelCase` })
    }
  }
  return violations
}

function isEmpty(name: string): boolean {
  return EMPTY_WORDS.has(name.toLowerCase()) || EMPTY_ENDING.test(name)
}
