import type { MessageIdKind } from '../../messages/messageIds.js'
import { writeServiceMessage } from '../../messages/serviceMessage.js'
import type { StoredMessage, StoredMessageType } from './outbox.js'
import { serverTimeAt } from './policyOf.js'
import type { QueuedMessage, ServerState } from './serverState.js'

/** Longer messages are not sent again unasked: the client is told of them and asks. */
const LONG_MESSAGE = 65_536

const ANSWER: MessageIdKind = 1
const UNASKED: MessageIdKind = 3

type WrittenService = Parameters<typeof writeServiceMessage>[0]

/** Queues a message that need not be acknowledged. */
export function sendService(state: ServerState, message: WrittenService, now: number): void {
  const body = writeServiceMessage(message)
  queue(state, { ...number(state, ANSWER, false, now), body, queuedAt: now, isAgain: false, stored: undefined })
}

/** Queues a message and keeps it until it is acknowledged. */
export function sendStored(
  state: ServerState,
  type: StoredMessageType,
  body: Uint8Array,
  callId: bigint | undefined,
  now: number,
): StoredMessage {
  const numbered = number(state, type === 'push' ? UNASKED : ANSWER, true, now)
  const stored: StoredMessage = { type, ...numbered, body, callId, isQueued: true }
  for (const forgotten of state.outbox.add(stored)) {
    if (forgotten.callId !== undefined) state.calls.delete(forgotten.callId)
    if (forgotten.isQueued) unqueue(state, forgotten)
  }
  queue(state, { ...numbered, body, queuedAt: now, isAgain: false, stored })
  return stored
}

/** Queues a stored message again, under its id. */
export function sendStoredAgain(state: ServerState, stored: StoredMessage, now: number): void {
  if (stored.isQueued) return
  stored.isQueued = true
  queue(state, queuedAgain(stored, now))
}

/** Queues a stored message again, or the news of it where it is long. */
export function remind(state: ServerState, stored: StoredMessage, now: number): void {
  if (stored.isQueued) return
  if (stored.body.length <= LONG_MESSAGE) {
    sendStoredAgain(state, stored, now)
    return
  }
  const { messageId: answer_msg_id, callId } = stored
  const news = { answer_msg_id, bytes: stored.body.length, status: 0 }
  if (callId === undefined) sendService(state, { _: 'msg_new_detailed_info', ...news }, now)
  else sendService(state, { _: 'msg_detailed_info', msg_id: callId, ...news }, now)
}

/** Takes a stored message out of the queue. */
export function unqueue(state: ServerState, stored: StoredMessage): void {
  stored.isQueued = false
  state.queue = state.queue.filter((queued) => queued.stored !== stored)
}

function queue(state: ServerState, message: QueuedMessage): void {
  state.queue.push(message)
}

function queuedAgain(stored: StoredMessage, now: number): QueuedMessage {
  const { messageId, sequenceNumber, body } = stored
  return { messageId, sequenceNumber, body, queuedAt: now, isAgain: true, stored }
}

/** Ids and numbers are given together and at once, so that they rise in the order of what happened. */
function number(
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
