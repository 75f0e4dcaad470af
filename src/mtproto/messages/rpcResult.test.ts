import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../bytes/concatBytes.js'
import { int64ToBytes } from '../../bytes/int64ToBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { RPC_ERROR_ID, RPC_RESULT_ID } from './constructorIdOf.js'
import { MOST_UNPACKED_BYTES, unpack } from './unpack.js'
import { readRpcOutcome, readRpcResult, type RpcOutcome, writeRpcError, writeRpcResult } from './rpcResult.js'

function outcomeOf(rpcResult: Uint8Array): RpcOutcome | undefined {
  const result = readRpcResult(rpcResult)?.result
  return result === undefined ? undefined : readRpcOutcome(unpack(crypto, result, MOST_UNPACKED_BYTES))
}

describe('rpc_result', () => {
  it('carries a short result as it is and a long one packed', () => {
    const short = Uint8Array.of(1, 2, 3, 4)
    const long = new Uint8Array(5_000).fill(9)
    expect(writeRpcResult(crypto, 77n, short)).toEqual(
      concatBytes(uint32ToBytes(RPC_RESULT_ID), int64ToBytes(77n), short),
    )
    expect(writeRpcResult(crypto, 77n, long).length).toBeLessThan(200)
    expect(readRpcResult(writeRpcResult(crypto, 77n, long))?.requestMessageId).toBe(77n)
    for (const body of [short, long]) {
      expect(outcomeOf(writeRpcResult(crypto, 77n, body))).toEqual({ type: 'result', body })
    }
  })

  it('4.1 carries an error with its code and text', () => {
    expect(outcomeOf(writeRpcError(5n, 420, 'FLOOD_WAIT_30'))).toEqual({
      type: 'error',
      code: 420,
      text: 'FLOOD_WAIT_30',
    })
  })

  it('4.1 takes an impossible code for 500 and cuts an endless text', () => {
    for (const code of [0, 10_000, -10_000, 2 ** 31 - 1]) {
      expect(outcomeOf(writeRpcError(5n, code, 'X'))).toMatchObject({ code: 500 })
    }
    expect(outcomeOf(writeRpcError(5n, -503, 'Timeout'))).toMatchObject({ code: -503 })
    const outcome = outcomeOf(writeRpcError(5n, 400, 'X'.repeat(100_000)))
    expect(outcome?.type === 'error' ? outcome.text.length : 0).toBe(1024)
  })

  it('tells when it is cut short', () => {
    expect(readRpcResult(concatBytes(uint32ToBytes(RPC_RESULT_ID), int64ToBytes(1n)))).toBeUndefined()
    const cut = concatBytes(uint32ToBytes(RPC_RESULT_ID), int64ToBytes(1n), uint32ToBytes(RPC_ERROR_ID))
    expect(outcomeOf(cut)).toMatchObject({ type: 'unreadable' })
  })
})
