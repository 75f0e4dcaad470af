import { apiSchema, type FunctionName, LAYER } from '../../tl/index.js'
import type { LayerCodec } from './layerCodec.js'

/** Reads and writes the newest layer, in which everything is made. */
export const newestLayerCodec: LayerCodec = {
  layer: LAYER,
  readCall: (reader) => apiSchema().readCallFrom(reader),
  writeResult(functionName, result) {
    // oxlint-disable-next-line no-unsafe-type-assertion, no-unnecessary-type-assertion -- the name is that of the call that was read, and the writer checks the value field by field
    return apiSchema().writeResult(functionName as FunctionName, result as never)
  },
  writeUpdates: (updates) => apiSchema().write(updates),
}
