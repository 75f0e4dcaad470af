import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { OURS } from '../harness/contestant.js'
import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** What `npm install` of each library leaves on the disk: packages, and their bytes. */
export async function installFigures(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const { stdout } = await execute('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root })
    const packages = [
      [OURS, join(folder, stdout.trim().split('\n').at(-1) ?? '')],
      ['mtcute', '@mtcute/node@0.30.3'],
      ['GramJS', 'telegram@2.26.22'],
      ['teleproto', 'teleproto@214.1.7'],
    ] as const
    const counts = new Map<string, number>()
    const sizes = new Map<string, number>()
    for (const [name, what] of packages) {
      const place = join(folder, name)
      await execute('npm', [
        'install',
        '--silent',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefix',
        place,
        what,
      ])
      const lock: { readonly packages: object } = JSON.parse(
        await readFile(join(place, 'node_modules', '.package-lock.json'), 'utf8'),
      )
      counts.set(name, Object.keys(lock.packages).length)
      sizes.set(name, (await bytesIn(join(place, 'node_modules'))) / 2 ** 20)
    }
    return [
      smallestFirst({ work: 'packages installed', unit: 'packages', goal: { atMost: 3 } }, [counts]),
      smallestFirst({ work: 'size of the install (bytes of files)', unit: 'MiB', goal: { atMost: 5 } }, [sizes]),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bytesIn(folder: string): Promise<number> {
  let sum = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) sum += await bytesIn(path)
    else if (entry.isFile()) sum += (await stat(path)).size
  }
  return sum
}
