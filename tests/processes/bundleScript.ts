import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Makes a script that plain Node can run out of TypeScript source, and returns its path.
 * Imports are relative to the root of the repository; packages are left to be found in `node_modules`.
 */
export function bundleScript(source: string): string {
  const folder = `${root}build/scripts`
  mkdirSync(folder, { recursive: true })
  const name = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const outfile = `${folder}/${name}.mjs`
  buildSync({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node20',
    outfile,
  })
  return outfile
}
