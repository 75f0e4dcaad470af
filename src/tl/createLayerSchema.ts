import { applyDelta } from './applyDelta.js'
import { API_TABLE } from './generated/apiTable.js'
import type { Schema, SchemaOptions } from './schema.js'
import { schemaOf } from './schemaOf.js'
import { unpackTable } from './unpackTable.js'

/**
 * Makes the schema of an older layer of Telegram's API. It knows that layer alone: names and ids that the layer does not have
 * can be neither read nor written, and `definition` does not find them.
 * @param deltas What differs from layer to layer, newest first: the first one from `LAYER`, each next one from the layer before it.
 */
export function createLayerSchema(deltas: readonly string[], options: SchemaOptions = {}): Schema {
  return schemaOf(() => deltas.reduce(applyDelta, unpackTable(API_TABLE)), options)
}
