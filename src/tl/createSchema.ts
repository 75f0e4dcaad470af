import type { AnyTlValue, FunctionTable, Schema, SchemaOptions, TlValue, UnknownFunctions } from './schema.js'
import { schemaOf } from './schemaOf.js'
import { unpackTable } from './unpackTable.js'

/** Makes a schema of packed tables; nothing is unpacked before the first use. */
export function createSchema<
  Value extends TlValue = AnyTlValue,
  Functions extends FunctionTable<Functions> = UnknownFunctions,
>(tables: string | readonly string[], options: SchemaOptions = {}): Schema<Value, Functions> {
  const list = typeof tables === 'string' ? [tables] : tables
  return schemaOf(() => list.flatMap((table) => unpackTable(table)), options)
}
