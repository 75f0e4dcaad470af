import type { ProjectFile } from '../../source/project.js'
import type { Rule, Violation } from '../rule.js'

const HOME = 'a path of one machine: use a path relative to the repository, or the system temporary folder'
const PATTERNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<![\w.:/-])\/(?:home|root|tmp|Users|work|mnt|private|var\/folders)\/[\w.]/, what: HOME },
  { pattern: /\b[A-Z]:\\\\?(?:Users|Windows|Temp)\b/, what: HOME },
  { pattern: /(?:^|[^\w.])\.\.\/shared\b/, what: 'a folder outside the repository: copy the facts that are needed' },
  {
    pattern: /\bregistry\.[\w-]+\.[\w.-]+/,
    what: 'the host of a package registry: leave it to the settings of whoever installs',
  },
  {
    pattern: /"resolved": "\w+:/,
    what: 'where a package was fetched from: install with omit-lockfile-registry-resolved=true',
  },
]

/** No file says on which machine it was written, or where that machine gets its packages. */
export const portability: Rule = {
  name: 'portability',
  check: (project) => [...project.values()].flatMap(checkFile),
}

function checkFile({ path, text }: ProjectFile): Violation[] {
  const applying = PATTERNS.filter(({ pattern }) => new RegExp(pattern, 'm').test(text))
  if (applying.length === 0) return []
  return text.split('\n').flatMap((content, index) =>
    applying.flatMap(({ pattern, what }) => {
      const found = pattern.exec(content)
      return found === null ? [] : [{ path, line: index + 1, what: `"${found[0].trim()}" is ${what}` }]
    }),
  )
}
