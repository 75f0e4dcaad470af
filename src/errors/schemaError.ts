import { WhimbrelError } from './whimbrelError.js'

/** Bytes that are no value of the schema, or a value that the schema cannot write. */
export class SchemaError extends WhimbrelError {
  readonly type = 'schema'
  override readonly name = 'SchemaError'
}
