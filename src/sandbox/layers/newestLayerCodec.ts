import { SchemaError } from '../../errors/schemaError.js'
import type { AnyFunctionCall, FunctionName } from '../../tl/functionName.js'
import { apiSchema, LAYER } from '../../tl/index.js'
import type { LayerCodec } from './layerCodec.js'

/** Reads and writes the newest layer, in which everything is made. */
export const newestLayerCodec: LayerCodec = {
  layer: LAYER,
  readCall(reader) {
    const schema = apiSchema()
    const name = schema.nameOf(reader.peek())
    if (name !== undefined && schema.definition(name)?.kind !== 'function') {
      throw new SchemaError(`${name} is no function`, reader.peek() >>> 0)
    }
    // What was read is of a function, so it is one of the calls.
    return schema.readFrom(reader) as AnyFunctionCall
  },
  writeResult(functionName, result) {
    return apiSchema().writeResult(functionName as FunctionName, result as never)
  },
  writeUpdates: (updates) => apiSchema().write(updates),
}
