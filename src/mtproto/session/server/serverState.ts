import { Acknowledgements } from '../acknowledgements.js'
import { type Cipher, createCipher } from '../cipher.js'
import { createEpoch, type Epoch } from '../epoch.js'
import { LIMITS } from '../limits.js'
import type { ServerPolicy, SessionEvent, SessionOptions } from '../session.js'
import { Outbox, type StoredMessage } from './outbox.js'

/** An answer says as much as an acknowledgement, so these wait a moment for it. */
const ACKNOWLEDGEMENT_RULES = { count: 16, delayMs: 300 } as const

/** What is remembered of a message that came in. */
export interface ReceivedNote {
  readonly sequenceNumber: number
  readonly isContainer: boolean
}

/** A call that is not over: it runs, or its answer has not been acknowledged. */
export interface Call {
  /** The id of its answer, once there is one. */
  answerId: bigint | undefined
}

/** A message that is to be written. */
export interface QueuedMessage {
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly body: Uint8Array
  readonly queuedAt: number
  /** Whether it has been written before, so that only a container may hold it. */
  readonly isAgain: boolean
  readonly stored: StoredMessage | undefined
}

/** All that a server's session knows; the functions beside this file change it. */
export interface ServerState {
  readonly cipher: Cipher
  readonly maxPending: number
  readonly timeOffsetMs: number
  readonly firstSalt: bigint
  readonly epoch: Epoch<ReceivedNote>
  readonly calls: Map<bigint, Call>
  readonly outbox: Outbox
  readonly acknowledgements: Acknowledgements
  /**
   * Ids of messages that the client was told were not accepted, with the salt where that was the reason; oldest first.
   * A late copy of one must not run, since the client has sent it anew.
   */
  readonly refused: Map<bigint, bigint | undefined>
  queue: QueuedMessage[]
  policy: ServerPolicy | undefined
  runningCount: number
  /** Whether the client has been told that the session began. */
  isAnnounced: boolean
  /** When the line is to be closed unless another ping comes. */
  disconnectAt: number | undefined
  events: SessionEvent[]
}

/** The state of a server's session before its first packet. */
export function createServerState(options: SessionOptions): ServerState {
  const { sessionId, salt, timeOffsetMs, maxPending = LIMITS.pendingRequests, policy, floorMessageId } = options
  const cipher = createCipher(options)
  return {
    cipher,
    maxPending,
    timeOffsetMs,
    firstSalt: salt,
    epoch: createEpoch(cipher, sessionId, true, floorMessageId),
    calls: new Map(),
    outbox: new Outbox(),
    acknowledgements: new Acknowledgements(ACKNOWLEDGEMENT_RULES),
    refused: new Map(),
    queue: [],
    policy,
    runningCount: 0,
    isAnnounced: false,
    disconnectAt: undefined,
    events: [],
  }
}
