import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)

/** The first argument of a call with more than one, where it is a text: that is how tests and groups of them are named. */
const FIRST_ARGUMENT = /\(\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1\s*,/g
/** A text in a table of cases that begins with a number of the checklist. */
const CASE_NAME = /(['`])((?:\d+\.\d+|[A-Z]\d+)[ ,:][^'`\n]*)\1/g

/** The names of all tests beside the library's files and in `tests`. */
export async function testTitles(): Promise<readonly string[]> {
  const titles: string[] = []
  for (const folder of ['src', 'tests']) {
    const root = fileURLToPath(new URL(folder, ROOT))
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith('.test.ts')) continue
      const text = await readFile(`${entry.parentPath}/${entry.name}`, 'utf8')
      for (const pattern of [FIRST_ARGUMENT, CASE_NAME]) {
        for (const [, , title = ''] of text.matchAll(pattern)) titles.push(title)
      }
    }
  }
  return titles
}

/** Whether a title names a number, and not merely a longer one: `3.1` is not in `3.12`. */
export function namesNumber(title: string, number: string): boolean {
  const escaped = number.replaceAll('.', String.raw`\.`)
  return new RegExp(String.raw`(?<![\w.])${escaped}(?!\w|\.\d)`).test(title)
}
