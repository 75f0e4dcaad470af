import type { MessageIdKind } from '../../messages/messageIds.js'
import { serverTimeAt } from './policyOf.js'
import type { ServerState } from './serverState.js'

/** Ids and numbers are given together and at once, so that they rise in the order of what happened. */
export function numberMessage(
  state: ServerState,
  kind: MessageIdKind,
  isContent: boolean,
  now: number,
): { readonly messageId: bigint; readonly sequenceNumber: number } {
  return {
    messageId: state.epoch.messageIds.next(kind, serverTimeAt(state, now)),
    sequenceNumber: state.epoch.sequenceNumbers.next(isContent),
  }
}
