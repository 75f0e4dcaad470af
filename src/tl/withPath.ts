import { SchemaError } from '../errors/index.js'

const places = new WeakMap<SchemaError, (string | number)[]>()

/** Notes the field or the place in a vector that an error came from, on its way out. */
export function rethrowFrom(place: string | number, error: unknown): never {
  if (error instanceof SchemaError) {
    const known = places.get(error)
    if (known === undefined) places.set(error, [place])
    else known.push(place)
  }
  throw error
}

/** Puts the path that was noted for an error in front of its message, behind the name of the outermost object. */
export function withPath(error: unknown, root: string): unknown {
  if (!(error instanceof SchemaError)) return error
  let path = root
  for (const place of places.get(error)?.toReversed() ?? []) {
    path += typeof place === 'number' ? `[${place}]` : `.${place}`
  }
  return path === '' ? error : new SchemaError(`${path}: ${error.message}`, error.constructorId)
}
