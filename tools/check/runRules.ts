import type { Project } from '../source/project.js'
import type { Rule } from './rule.js'
import { circles } from './rules/circles.js'
import { documentation } from './rules/documentation.js'
import { fileName } from './rules/fileName.js'
import { floors } from './rules/floors.js'
import { forbiddenText } from './rules/forbiddenText.js'
import { handlerShape } from './rules/handlerShape.js'
import { methodShape } from './rules/methodShape.js'
import { names } from './rules/names.js'
import { pages } from './rules/pages.js'
import { portability } from './rules/portability.js'
import { runtimeNames } from './rules/runtimeNames.js'
import { size } from './rules/size.js'
import { staleBarrel } from './rules/staleBarrel.js'

const RULES: readonly Rule[] = [
  floors,
  circles,
  size,
  fileName,
  names,
  documentation,
  runtimeNames,
  methodShape,
  handlerShape,
  staleBarrel,
  portability,
  forbiddenText,
  pages,
]

/** Holds a project against every rule, and returns one line for each place where a rule is broken. */
export function runRules(project: Project, rules: readonly Rule[] = RULES): readonly string[] {
  return rules.flatMap(({ name, check }) =>
    check(project).map(({ path, line, what }) => `${path}:${line} ${name}: ${what}`),
  )
}
