import { concatBytes } from '../../../bytes/concatBytes.js'
import { int64ToBytes } from '../../../bytes/int64ToBytes.js'
import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import { INVOKE_AFTER_MSG_ID } from '../../messages/constructorIdOf.js'
import type { RequestId } from '../session.js'
import type { ClientState } from './clientState.js'
import type { Request } from './request.js'

const NOTHING = new Uint8Array(0)

/**
 * The wrappers of a request, the outermost being its prefix. Nothing as long as it must be held back, since the request that
 * it comes after is not on its way in this session. `writtenAs` has those that this same packet holds.
 */
export function wrappersOf(
  state: ClientState,
  request: Request,
  writtenAs: ReadonlyMap<RequestId, bigint>,
): Uint8Array | undefined {
  const { after } = request
  const head = after === undefined ? undefined : state.requests.get(after)
  if (head === undefined) return request.prefix?.() ?? NOTHING
  const messageId = writtenAs.get(head.id) ?? messageIdOnItsWay(state, head)
  if (messageId === undefined) return undefined
  return concatBytes(request.prefix?.() ?? NOTHING, uint32ToBytes(INVOKE_AFTER_MSG_ID), int64ToBytes(messageId))
}

function messageIdOnItsWay(state: ClientState, head: Request): bigint | undefined {
  const { sending } = head
  const isOnItsWay = sending !== undefined && sending.packet.epoch === state.epoch && !state.doubts.has(head)
  return isOnItsWay ? sending.messageId : undefined
}
