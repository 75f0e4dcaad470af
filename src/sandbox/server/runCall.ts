import { SchemaError } from '../../errors/schemaError.js'
import type { AnyFunctionCall } from '../../tl/functionName.js'
import type { Reader } from '../../tl/index.js'
import { assertAtHome } from '../dataCentres/assertAtHome.js'
import { Fault, fault } from '../fault.js'
import type { LayerCodec } from '../layers/layerCodec.js'
import { assertMayCall } from './assertMayCall.js'
import type { OpenCallContext } from './createCallContext.js'
import { findHandler } from './findHandler.js'

/** What became of a call. */
export type CallOutcome =
  | { readonly type: 'result'; readonly body: Uint8Array; readonly result: unknown }
  | { readonly type: 'fault'; readonly fault: Fault; readonly bug?: unknown }

/** What a call was, as far as it could be read, and what became of it. */
export interface RanCall {
  /** The name of the function; empty where it could not be read. */
  readonly functionName: string
  readonly params: unknown
  readonly outcome: CallOutcome
}

/** Reads a call, has it answered, and writes the answer. It never throws: a fault of a handler is an outcome too. */
export function runCall(context: OpenCallContext, codec: LayerCodec, reader: Reader): RanCall {
  const read = readCall(codec, reader)
  if (read instanceof Fault) return { functionName: '', params: undefined, outcome: { type: 'fault', fault: read } }
  const { _: functionName, ...params } = read
  try {
    assertMayCall(context.world, context.authorization, functionName)
    assertAtHome(context, functionName)
    const handler = findHandler(functionName)
    if (handler === undefined) throw fault(400, `SANDBOX_UNSUPPORTED: this sandbox has no answer to ${functionName}`)
    // oxlint-disable-next-line no-unsafe-type-assertion -- the schema has just read these parameters as those of this function
    const result = handler(context, params as never)
    const body = codec.writeResult(functionName, result)
    return { functionName, params, outcome: { type: 'result', body, result } }
  } catch (error) {
    const outcome: CallOutcome =
      error instanceof Fault
        ? { type: 'fault', fault: error }
        : { type: 'fault', fault: fault(500, 'INTERNAL'), bug: error }
    return { functionName, params, outcome }
  }
}

function readCall(codec: LayerCodec, reader: Reader): AnyFunctionCall | Fault {
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
