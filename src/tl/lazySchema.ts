import { createSchema } from './createSchema.js'
import type { FunctionTable, Schema, TlValue } from './schema.js'

/** Makes a function that creates the schema of a table when it is first called, and gives the same one ever after. */
export function lazySchema<Value extends TlValue, Functions extends FunctionTable<Functions>>(
  table: string,
): () => Schema<Value, Functions> {
  let schema: Schema<Value, Functions> | undefined
  return () => {
    schema ??= createSchema<Value, Functions>(table)
    return schema
  }
}
