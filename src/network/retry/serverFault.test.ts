import { describe, expect, it } from 'vitest'
import { RpcError } from '../../errors/rpcError.js'
import type { RetryContext } from './retryRule.js'
import { serverFault } from './serverFault.js'

function decide(code: number, text: string, used = 0): unknown {
  const context: RetryContext = {
    dcId: 2,
    homeDcId: 2,
    isSignedIn: true,
    floodWaitLimitSeconds: 10,
    usedCount: () => used,
    maxRetries: undefined,
    repeatsAfterTimeout: false,
    comesAfterCall: false,
  }
  return serverFault.decide(new RpcError(code, text, 'help.getConfig'), context)
}

describe('serverFault', () => {
  it('backs off exponentially to a minute after a fault inside Telegram', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7, 2_000].map((used) => decide(500, 'INTERNAL', used))
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => ({ type: 'wait', ms: seconds * 1_000 })))
  })

  it.each([
    '',
    'INTERNAL',
    'INTERNAL_SERVER_ERROR',
    'SOMETHING_NEW_ERROR',
    'INTERDC_3_CALL_ERROR',
    'INTERDC_2_CALL_RICH_ERROR',
    'RPC_CALL_FAIL',
    'RPC_MCGET_FAIL',
    'RPC_SEND_FAIL',
    'POSTPONED_TIMEOUT',
    'MT_SEND_QUEUE_TOO_LONG',
    'MSGID_DECREASE_RETRY',
    'No workers running',
    'Timeout',
  ])('calls again after %j', (text) => {
    expect(decide(500, text)).toEqual({ type: 'wait', ms: 1_000 })
  })

  it.each([
    'RANDOM_ID_DUPLICATE',
    'AUTH_RESTART',
    'NEED_CHAT_INVALID',
    'NEED_MEMBER_INVALID',
    'PERSISTENT_TIMESTAMP_OUTDATED',
    'PTS_CHANGE_EMPTY',
    'STORE_INVALID_SCALAR_TYPE',
    'UNKNOWN_METHOD',
    'SIGN_IN_FAILED',
  ])('hands %s, which says what is wrong, to the caller', (text) => {
    expect(decide(500, text)).toBeUndefined()
  })

  it('waits a second for a worker that is busy, whatever the code', () => {
    expect(decide(500, 'WORKER_BUSY_TOO_LONG_RETRY', 5)).toEqual({ type: 'wait', ms: 1_000 })
    expect(decide(400, 'WORKER_BUSY_TOO_LONG_RETRY')).toEqual({ type: 'wait', ms: 1_000 })
  })

  it('R6 never calls again after a time-out, which says nothing of the outcome', () => {
    expect(decide(-503, 'Timeout')).toBeUndefined()
    expect(decide(-503, 'INTERNAL')).toBeUndefined()
    expect(decide(400, 'PEER_ID_INVALID')).toBeUndefined()
  })
})
