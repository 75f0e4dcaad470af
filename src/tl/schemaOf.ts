import { closures } from './closures.js'
import type { Definition } from './definition.js'
import { generatedCode } from './generatedCode.js'
import { isCodeAllowed } from './isCodeAllowed.js'
import type { AnyTlValue, FunctionTable, Schema, SchemaOptions, TlValue, UnknownFunctions } from './schema.js'
import { TableSchema } from './tableSchema.js'

/** Makes a schema of declarations that are loaded on first use. */
export function schemaOf<
  Value extends TlValue = AnyTlValue,
  Functions extends FunctionTable<Functions> = UnknownFunctions,
>(load: () => readonly Definition[], options: SchemaOptions): Schema<Value, Functions> {
  const compiler = options.compile !== 'closures' && isCodeAllowed() ? generatedCode : closures
  return new TableSchema<Value, Functions>(load, compiler)
}
