import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiSchema, e2eSchema, LAYER, mtprotoSchema, parseTl, secretSchema } from 'whimbrel/tl'
import { generate, type GeneratedFiles } from './generate.js'
import { generateLayers } from './generateLayers.js'
import { readErrorFacts } from './readErrorFacts.js'
import { readGeneratedLayers, readLayers } from './readLayers.js'
import { readSchemas, type Schemas } from './readSchemas.js'

const USAGE = `Usage:
  main.js FOLDER [LAYER]   writes the generated files from the .tl files of a folder
  main.js layers FOLDER    writes the files of older layers only, from the files api-N.tl of a folder
  main.js --check          compares the generated files with what their own schemas, printed as .tl text, give again`

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function errorFacts(): ReturnType<typeof readErrorFacts> {
  return readErrorFacts(join(ROOT, 'node_modules/@mtcute/tl/raw-errors.json'))
}

/** The schemas that the last build carries, by way of their text. */
function loadedSchemas(): Schemas {
  return {
    api: parseTl(apiSchema().print()),
    mtproto: parseTl(mtprotoSchema().print()),
    secret: parseTl(secretSchema().print()),
    e2e: parseTl(e2eSchema().print()),
  }
}

function write(files: GeneratedFiles): void {
  for (const [path, text] of files) {
    const target = join(ROOT, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function check(): void {
  const schemas = loadedSchemas()
  const layers = generateLayers(schemas.api, LAYER, readGeneratedLayers(ROOT, schemas.api))
  const files = [...generate(schemas, LAYER, errorFacts()), ...layers]
  const stale = files.filter(([path, text]) => {
    const target = join(ROOT, path)
    return !existsSync(target) || readFileSync(target, 'utf8') !== text
  })
  for (const [path] of stale) console.error(`${path} is not as the generator writes it.`)
  if (stale.length > 0) process.exitCode = 1
}

function generateAll(folder: string, layer: number): void {
  const extra = readFileSync(join(ROOT, 'tools/tl/mtprotoExtra.tl'), 'utf8')
  const schemas = readSchemas(folder, extra)
  write(generate(schemas, layer, errorFacts()))
  const older = join(folder, 'layers')
  if (existsSync(older)) write(generateLayers(schemas.api, layer, readLayers(older)))
}

const [first, second] = process.argv.slice(2)
if (first === '--check') check()
else if (first === 'layers' && second !== undefined) {
  write(generateLayers(loadedSchemas().api, LAYER, readLayers(second)))
} else if (first !== undefined && Number.isInteger(Number(second ?? LAYER))) {
  generateAll(first, Number(second ?? LAYER))
} else {
  console.error(USAGE)
  process.exitCode = 2
}
