import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Definition, computeId, parseTl } from 'whimbrel/tl'
import { withBinaryFields } from './withBinaryFields.js'

/** The schemas that the project carries, each as its declarations. */
export interface Schemas {
  readonly api: readonly Definition[]
  readonly mtproto: readonly Definition[]
  readonly secret: readonly Definition[]
  readonly e2e: readonly Definition[]
}

/** The names of the schemas, which are also the names of their generated files. */
export const SCHEMA_NAMES: readonly (keyof Schemas)[] = ['api', 'mtproto', 'secret', 'e2e']

const LOCAL_NAME = /Legacy$|Prefix$|^test\.|^dummy/

/** Leaves out the declarations that are local to the program a schema was taken from: their ids are not those of their text. */
export function withoutLocal(definitions: readonly Definition[], declared: string): readonly Definition[] {
  return definitions.filter((definition) => {
    if (!LOCAL_NAME.test(definition.name)) return true
    const hasOwnId = new RegExp(`^${definition.name.replaceAll('.', '\\.')}#`, 'm').test(declared)
    return hasOwnId && computeId(definition) === definition.id
  })
}

/** Reads one schema file. */
export function readSchema(path: string): readonly Definition[] {
  const text = readFileSync(path, 'utf8')
  return inOrder(withoutLocal(parseTl(text), text))
}

/** Puts constructors before functions, as a printed schema has them. */
function inOrder(definitions: readonly Definition[]): readonly Definition[] {
  const isConstructor = ({ kind }: Definition): boolean => kind === 'constructor'
  return [...definitions.filter(isConstructor), ...definitions.filter((definition) => !isConstructor(definition))]
}

/** Adds the declarations of `extra` whose names are missing. */
function withMissing(definitions: readonly Definition[], extra: readonly Definition[]): readonly Definition[] {
  const names = new Set(definitions.map(({ name }) => name))
  return inOrder([...definitions, ...extra.filter(({ name }) => !names.has(name))])
}

/** Reads the four schemas of a folder; `extra` is the text of further MTProto declarations. */
export function readSchemas(folder: string, extra: string): Schemas {
  return {
    api: readSchema(join(folder, 'telegram_api.tl')),
    mtproto: withBinaryFields(withMissing(readSchema(join(folder, 'mtproto_api.tl')), parseTl(extra))),
    secret: readSchema(join(folder, 'secret_api.tl')),
    e2e: withBinaryFields(readSchema(join(folder, 'e2e_api.tl'))),
  }
}
