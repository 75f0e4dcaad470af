import { MessageIds } from '../messages/messageIds.js'
import { SequenceNumbers } from '../messages/sequenceNumbers.js'
import type { Cipher } from './cipher.js'
import { LIMITS } from './limits.js'
import { ReplayWindow } from './replayWindow.js'

/** What belongs to one session id: a session that is replaced begins all of it anew. */
export interface Epoch<Note> {
  readonly sessionId: bigint
  readonly cipher: Cipher
  readonly messageIds: MessageIds
  readonly sequenceNumbers: SequenceNumbers
  /** What came in from the other side. */
  readonly received: ReplayWindow<Note>
}

/** Begins a session id. */
export function createEpoch<Note>(
  cipher: Cipher,
  sessionId: bigint,
  mayStepBack: boolean,
  floorMessageId = 0n,
): Epoch<Note> {
  return {
    sessionId: BigInt.asIntN(64, sessionId),
    cipher,
    messageIds: new MessageIds({ randomBytes: cipher.randomBytes, mayStepBack }),
    sequenceNumbers: new SequenceNumbers(),
    received: new ReplayWindow(LIMITS.keptMessageIds, floorMessageId),
  }
}
