import type { AnyFunctionCall } from '../../tl/functionName.js'
import type * as tl from '../../tl/generated/api.js'
import type { Reader } from '../../tl/index.js'

/** Reads the calls of a session and writes its answers, in the layer that the session speaks. */
export interface LayerCodec {
  readonly layer: number
  /**
   * Reads a call and gives it the form of the newest layer.
   * Throws a `SchemaError`, with the id in `constructorId` where the layer has no such function.
   */
  readCall(reader: Reader): AnyFunctionCall
  /** Writes what a function answers with. The result has the form of the newest layer. */
  writeResult(functionName: string, result: unknown): Uint8Array
  writeUpdates(updates: tl.Updates): Uint8Array
}
