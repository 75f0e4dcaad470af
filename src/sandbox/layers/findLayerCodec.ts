import { createLayerSchema, LAYER } from '../../tl/index.js'
import { createOlderLayerCodec } from './createOlderLayerCodec.js'
import { LAYER_DELTAS } from './generated/layerDeltas.js'
import type { LayerCodec } from './layerCodec.js'
import { newestLayerCodec } from './newestLayerCodec.js'

const codecs = new Map<number, LayerCodec>([[LAYER, newestLayerCodec]])

/**
 * Finds how a layer is read and written; undefined for a layer that the sandbox does not speak.
 * A layer that is not known by itself is read as the nearest older one that is.
 */
export function findLayerCodec(layer: number): LayerCodec | undefined {
  const known = codecs.get(layer)
  if (known !== undefined || layer > LAYER) return known
  const index = LAYER_DELTAS.findIndex((entry) => entry.layer <= layer)
  const nearest = LAYER_DELTAS[index]
  if (nearest === undefined) return undefined
  const existing = codecs.get(nearest.layer)
  if (existing !== undefined) return existing
  const schema = createLayerSchema(LAYER_DELTAS.slice(0, index + 1).map(({ delta }) => delta))
  const codec = createOlderLayerCodec(nearest.layer, schema)
  codecs.set(nearest.layer, codec)
  return codec
}
