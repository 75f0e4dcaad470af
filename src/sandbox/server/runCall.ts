import { SchemaError } from '../../errors/schemaError.js'
import type { AnyFunctionCall } from '../../tl/functionName.js'
import type { Reader } from '../../tl/index.js'
import { assertAtHome } from '../dataCentres/assertAtHome.js'
import { Fault, fault } from '../fault.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import { Postponed } from '../postponed.js'
import { assertMayCall } from './assertMayCall.js'
import type { OpenCallContext } from './createCallContext.js'
import { findHandler } from './findHandler.js'

/** What became of a call. */
export type CallOutcome =
  | { readonly type: 'result'; readonly body: Uint8Array; readonly result: unknown }
  /** With `postponed`, the fault is what the call ends with unless another account answers it before. */
  | { readonly type: 'fault'; readonly fault: Fault; readonly bug?: unknown; readonly postponed?: Postponed }

/** Has a call answered, and writes the answer. It never throws: a fault of a handler is an outcome too. */
export function runCall(context: OpenCallContext, codec: LayerCodec, call: AnyFunctionCall): CallOutcome {
  const { _: functionName, ...params } = call
  try {
    assertMayCall(context.world, context.authorization, functionName)
    assertAtHome(context, functionName)
    const handler = findHandler(functionName)
    if (handler === undefined) throw fault(400, `SANDBOX_UNSUPPORTED: this sandbox has no answer to ${functionName}`)
    // oxlint-disable-next-line no-unsafe-type-assertion -- the schema has just read these parameters as those of this function
    const result = handler(context, params as never)
    if (result instanceof Postponed) return { type: 'fault', fault: result.fault, postponed: result }
    const body = codec.writeResult(functionName, result)
    return { type: 'result', body, result }
  } catch (error) {
    if (error instanceof Fault) return { type: 'fault', fault: error }
    return { type: 'fault', fault: fault(500, 'INTERNAL'), bug: error }
  }
}

/** Reads a call in the layer that its session speaks, or says what is wrong with it. */
export function readCall(codec: LayerCodec, reader: Reader): AnyFunctionCall | Fault {
  const functionId = reader.left < 4 ? undefined : reader.peek() >>> 0
  try {
    const call = codec.readCall(reader)
    return reader.left > 0 ? fault(400, 'INPUT_FETCH_FAIL') : call
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    if (error.constructorId === undefined) return fault(400, 'INPUT_FETCH_ERROR')
    return fault(400, error.constructorId === functionId ? 'INPUT_METHOD_INVALID' : 'INPUT_CONSTRUCTOR_INVALID')
  }
}
