import { readRpcOutcome } from '../../../messages/rpcResult.js'
import type { ClientState } from '../clientState.js'
import { learnFromAnswer } from '../learnFromAnswer.js'
import type { Request } from '../request.js'
import { sendAnew, settle } from '../settle.js'
import type { InboundContext } from './inboundContext.js'

const MOST_FAILED_WAITS = 3
const LARGE_ANSWER_BYTES = 16_384
const MOST_UNWANTED_BYTES = 262_144

/** How a call fails that was to run after one that failed: https://core.telegram.org/method/invokeAfterMsg. */
const FAILED_WAITS: ReadonlySet<string> = new Set(['MSG_WAIT_FAILED', 'MSG_WAIT_TIMEOUT'])

/** What came for a call: https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query. */
export function rpcResult(
  state: ClientState,
  answer: { readonly requestMessageId: bigint; readonly result: Uint8Array },
  context: InboundContext,
  now: number,
): void {
  const { requestMessageId, result } = answer
  const request = state.requests.byMessageId(requestMessageId)
  const sending = request?.sending ?? state.asked.get(requestMessageId)?.sending
  if (sending?.messageId === requestMessageId) learnFromAnswer(state, sending, context.packetId, now)
  // What answers the wish to drop an answer needs no more; what answers nothing that is known is dropped.
  state.asked.delete(requestMessageId)
  if (request === undefined) {
    countUnwanted(state, result.length)
    return
  }

  const outcome = readRpcOutcome(context.unpacker.unpack(result))
  switch (outcome.type) {
    case 'result':
      settle(state, request, { type: 'answer', requestId: request.id, body: outcome.body })
      break
    case 'error':
      if (FAILED_WAITS.has(outcome.text) && mayWaitAgain(state, request)) sendAnew(state, [request])
      else settle(state, request, { type: 'error', requestId: request.id, code: outcome.code, text: outcome.text })
      break
    case 'unreadable':
      settle(state, request, { type: 'unreadable', requestId: request.id, reason: outcome.reason })
      state.packetFault ??= outcome.reason
      break
  }
}

/** Large answers that nobody wants hold up the others. Over a new line the server is told again to drop them, and sends none. */
function countUnwanted(state: ClientState, length: number): void {
  if (length <= LARGE_ANSWER_BYTES) return
  state.unwantedBytes += length
  if (state.unwantedBytes <= MOST_UNWANTED_BYTES) return
  state.unwantedBytes = 0
  state.events.push({ type: 'lineDead', reason: 'Too much comes that nobody waits for any more.' })
}

/**
 * A call that only waited in vain has not run: it goes again, behind the new id of the one before it.
 * Where that one has ended, its owner may have more to try, so this one is left to its owner too.
 */
function mayWaitAgain(state: ClientState, request: Request): boolean {
  if (request.after === undefined || request.failedWaits >= MOST_FAILED_WAITS) return false
  if (state.requests.get(request.after) === undefined) return false
  request.failedWaits += 1
  return true
}
