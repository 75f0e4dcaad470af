import { createProject } from '../source/project.js'
import type { Rule } from './rule.js'

/** Holds texts by path against one rule and returns the places it finds as `path:line what`: for the tests of the rules. */
export function findViolations(rule: Rule, texts: Readonly<Record<string, string>>): readonly string[] {
  return rule.check(createProject(texts)).map(({ path, line, what }) => `${path}:${line} ${what}`)
}
