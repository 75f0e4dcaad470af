import type { RetryRule } from './retryRule.js'

const LONGEST_WAIT_MS = 60_000

/**
 * Names that say only that Telegram failed, beside `INTERNAL...` and `..._ERROR`. Other names of this code say what is
 * wrong with the call (`RANDOM_ID_DUPLICATE`, `AUTH_RESTART`, `NEED_CHAT_INVALID`), which another attempt does not mend.
 */
const TRANSIENT: ReadonlySet<string> = new Set([
  'CDN_UPLOAD_TIMEOUT',
  'CHAT_ID_GENERATE_FAILED',
  'HISTORY_GET_FAILED',
  'MSGID_DECREASE_RETRY',
  'MT_SEND_QUEUE_TOO_LONG',
  'POSTPONED_TIMEOUT',
  'REG_ID_GENERATE_FAILED',
  'RPC_CALL_FAIL',
  'RPC_MCGET_FAIL',
  'RPC_SEND_FAIL',
])

/**
 * Backs off after a fault inside Telegram, which is said to have changed nothing.
 * A time-out (-503) is not one of them: the call may still be running.
 * See https://core.telegram.org/api/errors#500-internal.
 */
export const serverFault: RetryRule = {
  name: 'serverFault',
  decide(error, context) {
    if (error.name === 'WORKER_BUSY_TOO_LONG_RETRY') return { type: 'wait', ms: 1_000 }
    if (error.code !== 500 || !isTransient(error.name)) return undefined
    return { type: 'wait', ms: Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** context.usedCount('serverFault')) }
  },
}

/** A text that is no name, such as `No workers running`, was written by no function of the API. */
function isTransient(name: string): boolean {
  const isName = /^[A-Z][A-Z0-9_]*$/.test(name)
  return !isName || name.startsWith('INTERNAL') || name.endsWith('_ERROR') || TRANSIENT.has(name)
}
