import type { AnyFunctionCall, Schema } from '../../tl/index.js'
import type { LayerCodec } from './layerCodec.js'
import { applyDifferences, CALL_DIFFERENCES, OBJECT_DIFFERENCES, RESULT_DIFFERENCES } from './layerDifference.js'
import { isTlObject } from './tlObject.js'

/**
 * Makes the codec of an older layer. Values are made in the newest layer: fields that the older one lacks are left out,
 * objects that it lacks are left out of lists and of optional fields, and the few that differ otherwise are changed.
 */
export function createOlderLayerCodec(layer: number, schema: Schema): LayerCodec {
  const toLayer = (value: unknown): unknown => {
    if (Array.isArray(value)) return mapChanged(value, toLayer)
    if (!isTlObject(value)) return value
    if (schema.definition(value._) === undefined) return undefined
    const changed = applyDifferences(OBJECT_DIFFERENCES, value._, layer, value)
    if (!isTlObject(changed)) return changed
    return Object.fromEntries(Object.entries(changed).map(([name, field]) => [name, toLayer(field)]))
  }
  return {
    layer,
    readCall(reader) {
      const call = schema.readCallFrom(reader)
      // oxlint-disable-next-line no-unsafe-type-assertion -- a call of an older layer has no parameters beyond those of the newest, but for the changes made here
      return applyDifferences(CALL_DIFFERENCES, call._, layer, call) as AnyFunctionCall
    },
    writeResult(functionName, result) {
      return schema.writeResult(
        functionName,
        toLayer(applyDifferences(RESULT_DIFFERENCES, functionName, layer, result)),
      )
    },
    writeUpdates(updates) {
      const older = toLayer(updates)
      if (!isTlObject(older)) throw new Error(`Layer ${layer} has no ${updates._}.`)
      return schema.write(older)
    },
  }
}

function mapChanged(list: readonly unknown[], change: (item: unknown) => unknown): unknown[] {
  return list.map(change).filter((item) => item !== undefined)
}
