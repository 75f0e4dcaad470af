import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { OURS } from '../harness/contestant.js'
import type { Row } from '../harness/row.js'
import { smallestFirst } from '../harness/smallestFirst.js'

const require = createRequire(import.meta.url)

/** The codec alone, reader and writer of the whole schema, as a page would load it. */
export async function bundleFigures(): Promise<readonly Row[]> {
  const ours = fileURLToPath(new URL('../../../../dist/tl/index.js', import.meta.url))
  const tables = join(dirname(require.resolve('@mtcute/core')), 'tl', 'binary')
  const runtime = fileURLToPath(import.meta.resolve('@mtcute/tl-runtime'))
  const sizes = new Map([
    [
      OURS,
      await bundled(`import { apiSchema } from ${JSON.stringify(ours)}
        globalThis.codec = { write: (value) => apiSchema().write(value), read: (bytes) => apiSchema().read(bytes) }`),
    ],
    [
      'mtcute',
      await bundled(`import { __tlReaderMap } from ${JSON.stringify(join(tables, 'reader.js'))}
        import { __tlWriterMap } from ${JSON.stringify(join(tables, 'writer.js'))}
        import { TlBinaryReader, TlBinaryWriter } from ${JSON.stringify(runtime)}
        globalThis.codec = {
          write: (value) => TlBinaryWriter.serializeObject(__tlWriterMap, value),
          read: (bytes) => TlBinaryReader.deserializeObject(__tlReaderMap, bytes),
        }`),
    ],
  ])
  const work = 'codec alone in a browser bundle, minified, gzip'
  const note =
    'ours compiles at first use and falls back to closures, both are in it; GramJS and teleproto have no codec to take out'
  return [smallestFirst({ work, unit: 'KiB', goal: { atMost: 55 }, note }, [sizes])]
}

async function bundled(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild made no bundle.')
  return gzipSync(file.contents, { level: 9 }).length / 1024
}
