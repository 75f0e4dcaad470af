import { LAYER } from '../../tl/index.js'
import type { LayerCodec } from './layerCodec.js'
import { newestLayerCodec } from './newestLayerCodec.js'

/** Finds how a layer is read and written; undefined for a layer that the sandbox does not speak. */
export function findLayerCodec(layer: number): LayerCodec | undefined {
  return layer === LAYER ? newestLayerCodec : undefined
}
