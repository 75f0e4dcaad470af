import { WhimbrelError } from './whimbrelError.js'

/** Bytes that are no value of the schema, or a value that the schema cannot write. */
export class SchemaError extends WhimbrelError {
  readonly type = 'schema'
  override readonly name = 'SchemaError'
  /** The constructor id, unsigned, where the fault is an id that the schema does not know; otherwise undefined. */
  readonly constructorId: number | undefined

  constructor(message: string, constructorId?: number) {
    super(message)
    this.constructorId = constructorId
  }
}
