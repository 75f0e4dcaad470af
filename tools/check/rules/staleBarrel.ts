import { staleBarrels } from '../../methods/staleBarrels.js'
import type { Rule } from '../rule.js'

/** The generated lists of methods and handlers name the files that are there. */
export const staleBarrel: Rule = {
  name: 'staleBarrel',
  check: (project) =>
    staleBarrels(project).map(({ path }) => ({
      path,
      line: 1,
      what: 'is not what the files of its folders say: run `npm run generate`',
    })),
}
