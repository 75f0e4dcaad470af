import { readInt64 } from '../../bytes/readInt64.js'
import type { Crypto } from '../../crypto/crypto.js'
import { Reader } from '../../tl/reader.js'
import { Writer } from '../../tl/writer.js'
import { constructorIdOf, RPC_ERROR_ID, RPC_RESULT_ID } from './constructorIdOf.js'
import { packIfShorter } from './packIfShorter.js'
import type { Unpacked } from './unpack.js'

const HEADER_LENGTH = 12
const LONGEST_ERROR_TEXT = 1024
const FIRST_IMPOSSIBLE_CODE = 10_000

/** An `rpc_result`, its result not looked at. */
export interface RpcResult {
  readonly requestMessageId: bigint
  readonly result: Uint8Array
}

/** What an `rpc_result` says of a call. */
export type RpcOutcome =
  | { readonly type: 'result'; readonly body: Uint8Array }
  | { readonly type: 'error'; readonly code: number; readonly text: string }
  | { readonly type: 'unreadable'; readonly reason: string }

/** Splits an `rpc_result` into the id of the call and the result; nothing where it is too short. */
export function readRpcResult(body: Uint8Array): RpcResult | undefined {
  if (body.length < HEADER_LENGTH + 4) return undefined
  return { requestMessageId: readInt64(body, 4), result: body.subarray(HEADER_LENGTH) }
}

/**
 * Tells errors from answers in a result that has been unpacked.
 * See https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query.
 */
export function readRpcOutcome(unpacked: Unpacked): RpcOutcome {
  if (unpacked.type === 'unreadable') return unpacked
  const { body } = unpacked
  return constructorIdOf(body) === RPC_ERROR_ID ? readRpcError(body) : { type: 'result', body }
}

function readRpcError(body: Uint8Array): RpcOutcome {
  try {
    const reader = new Reader(body)
    reader.int()
    const code = reader.int()
    const text = reader.string().slice(0, LONGEST_ERROR_TEXT)
    const isPossible = code !== 0 && Math.abs(code) < FIRST_IMPOSSIBLE_CODE
    return { type: 'error', code: isPossible ? code : 500, text }
  } catch {
    return { type: 'unreadable', reason: 'An rpc_error is cut short.' }
  }
}

/** Writes an `rpc_result` with a serialized result, which is packed if that makes it clearly shorter. */
export function writeRpcResult(crypto: Crypto, requestMessageId: bigint, result: Uint8Array): Uint8Array {
  const packed = packIfShorter(crypto, result)
  const writer = new Writer(HEADER_LENGTH + packed.length)
  writer.int(RPC_RESULT_ID | 0)
  writer.long(requestMessageId)
  writer.raw(packed)
  return writer.finish()
}

/** Writes an `rpc_result` with an error. */
export function writeRpcError(requestMessageId: bigint, code: number, text: string): Uint8Array {
  const writer = new Writer(64)
  writer.int(RPC_RESULT_ID | 0)
  writer.long(requestMessageId)
  writer.int(RPC_ERROR_ID | 0)
  writer.int(code)
  writer.string(text)
  return writer.finish()
}
