import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyDelta, type Definition } from 'whimbrel/tl'
import { LAYERS_FOLDER } from './generateLayers.js'
import { readSchema } from './readSchemas.js'

/** The oldest layer that the sandbox speaks; no client in use is older. */
const OLDEST_LAYER = 144

/** Reads the older layers of a folder of files such as `api-225.tl`. */
export function readLayers(folder: string): ReadonlyMap<number, readonly Definition[]> {
  const layers = new Map<number, readonly Definition[]>()
  for (const file of readdirSync(folder)) {
    const layer = Number(/^api-(\d+)\.tl$/.exec(file)?.[1] ?? 0)
    if (layer >= OLDEST_LAYER) layers.set(layer, readSchema(join(folder, file)))
  }
  return layers
}

/** Reads the older layers back from the generated files. */
export function readGeneratedLayers(
  root: string,
  newest: readonly Definition[],
): ReadonlyMap<number, readonly Definition[]> {
  const folder = join(root, LAYERS_FOLDER)
  const layers = new Map<number, readonly Definition[]>()
  if (!existsSync(folder)) return layers
  const numbers = readdirSync(folder).flatMap((file) => Number(/^layer(\d+)\.ts$/.exec(file)?.[1] ?? Number.NaN))
  let definitions = newest
  for (const layer of numbers.filter((number) => !Number.isNaN(number)).toSorted((one, other) => other - one)) {
    const text = /`([^`]*)`$/m.exec(readFileSync(join(folder, `layer${layer}.ts`), 'utf8'))?.[1]
    if (text === undefined) throw new Error(`The generated file of layer ${layer} holds no text.`)
    definitions = applyDelta(definitions, text)
    layers.set(layer, definitions)
  }
  return layers
}
