import { dirname } from 'node:path/posix'
import { isCode } from '../../source/isCode.js'
import { isCompanion } from '../../source/isCompanion.js'
import { isGenerated } from '../../source/isGenerated.js'
import type { ProjectFile } from '../../source/project.js'
import type { Rule, Violation } from '../rule.js'

const MOST_LINES = 300
const MOST_FILES = 60

/** A file has at most 300 lines and a folder at most 60 files, tests and examples beside a file not counted. */
export const size: Rule = {
  name: 'size',
  check: (project) => {
    const written = [...project.values()].filter(({ path }) => isCode(path) && !isGenerated(path))
    return [...written.flatMap(checkLines), ...checkFolders(written.filter(({ path }) => !isCompanion(path)))]
  },
}

function checkLines({ path, text }: ProjectFile): Violation[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (lines <= MOST_LINES) return []
  return [
    { path, line: MOST_LINES + 1, what: `${lines} lines, at most ${MOST_LINES}: take the file apart by what it does` },
  ]
}

function checkFolders(files: readonly ProjectFile[]): Violation[] {
  const counts = new Map<string, number>()
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return [...counts].flatMap(([path, count]) =>
    count <= MOST_FILES
      ? []
      : [{ path, line: 1, what: `${count} files, at most ${MOST_FILES}: group them in folders by subject` }],
  )
}
