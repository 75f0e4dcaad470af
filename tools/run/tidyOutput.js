import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts right what `tsc -b` would leave wrong: it looks at its memory of the last build only, and neither removes
 * the output of a removed source, nor writes an output again that somebody removed.
 *
 * @param {{ sources: string, output: string, memory: string }} project
 */
export function tidyOutput({ sources, output, memory }) {
  if (!existsSync(memory)) {
    rmSync(output, { recursive: true, force: true })
    return
  }
  const builtAt = statSync(memory).mtimeMs
  const expected = new Set(
    filesIn(sources)
      .filter((path) => path.endsWith('.ts') && !/\.(test|example|d)\.ts$|^(bench|runtimes)[/\\]/.test(path))
      .map((path) => path.slice(0, -'.ts'.length)),
  )
  for (const path of filesIn(output)) {
    if (!expected.has(path.replace(/(\.d)?\.[jt]s(\.map)?$/, ''))) rmSync(join(output, path))
  }
  for (const path of expected) {
    const isKnown = statSync(join(sources, `${path}.ts`)).mtimeMs < builtAt
    if (isKnown && !existsSync(join(output, `${path}.js`))) {
      rmSync(memory)
      return
    }
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
