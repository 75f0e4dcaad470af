import { SchemaError } from '../errors/index.js'

/** How deep objects may stand in one another: deeper than any of Telegram's, and far from the end of the stack. */
export const MAX_DEPTH = 64

/** Refuses an object that stands deeper than `MAX_DEPTH`. */
export function refuseDepth(): never {
  throw new SchemaError(`objects stand more than ${MAX_DEPTH} deep in one another`)
}
