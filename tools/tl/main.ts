import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.js'
import { readErrorFacts } from './readErrorFacts.js'
import { readSchemas } from './readSchemas.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const folder = process.argv[2]
const layer = Number(process.argv[3])
if (folder === undefined || !Number.isInteger(layer)) throw new Error('Usage: main.js <schema folder> <layer>')
const extra = readFileSync(join(ROOT, 'tools/tl/mtprotoExtra.tl'), 'utf8')
const facts = readErrorFacts(join(ROOT, 'node_modules/@mtcute/tl/raw-errors.json'))
for (const [path, text] of generate(readSchemas(folder, extra), layer, facts)) {
  const target = join(ROOT, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
