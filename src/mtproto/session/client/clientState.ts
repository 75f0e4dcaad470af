import { Acknowledgements } from '../acknowledgements.js'
import { createCipher } from '../cipher.js'
import { createEpoch, type Epoch } from '../epoch.js'
import { LIMITS } from '../limits.js'
import { ServerTime } from '../serverTime.js'
import type { SessionEvent, SessionOptions } from '../session.js'
import { Liveness } from './liveness.js'
import type { SentPacket, Service } from './request.js'
import { Requests } from './requests.js'
import { RequestTimer } from './requestTimer.js'
import { SaltBook } from './saltBook.js'

/** Acknowledgements leave at 16 or after half a minute: https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt. */
const ACKNOWLEDGEMENT_RULES = { count: 16, delayMs: 30_000 } as const

/** A session id that was given up. What the line still brings for it is listened to for a while. */
export interface RetiredEpoch {
  readonly epoch: Epoch<true>
  readonly until: number
}

/** All that a client's session knows; the functions beside this file change it. */
export interface ClientState {
  readonly maxPending: number
  readonly requests: Requests
  readonly acknowledgements: Acknowledgements
  readonly salts: SaltBook
  readonly time: ServerTime
  readonly liveness: Liveness
  /** Requests of which the server is to be asked whether it has them. */
  readonly doubts: RequestTimer
  /** Requests that the server has and whose answer is overdue. */
  readonly reminders: RequestTimer
  /** Packets that the server may still refuse, by message id, oldest first. */
  readonly packets: Map<bigint, SentPacket>
  /** Service messages to be written. */
  services: Service[]
  /** Service messages that were written, by message id, oldest first. */
  readonly asked: Map<bigint, Service>
  /** Answers that the server has been asked to send again over this line. */
  readonly resendsAsked: Set<bigint>
  /** The unique ids of the sessions that the server has told of lately. */
  readonly createdSessions: Set<bigint>
  epoch: Epoch<true>
  /** The last session id of which the server has shown that it knows it. */
  greetedEpoch: Epoch<true> | undefined
  retired: readonly RetiredEpoch[]
  events: SessionEvent[]
  nextRequestId: number
  saltsAskedAt: number | undefined
  /** What is wrong with the packet under way, though it is being acted on. */
  packetFault: string | undefined
  /** How many bytes of large answers have come over this line that nobody waited for. */
  unwantedBytes: number
  /** Authenticated packets in a row that broke a rule. */
  rejections: number
  /** Refusals in a row without anything having changed since the time before. */
  vainRefusals: number
  /** New session ids in a row without any answer. */
  renewals: number
  isEnded: boolean
}

/** The state of a client's session before its first packet. */
export function createClientState(options: SessionOptions): ClientState {
  const { sessionId, salt, salts = [], timeOffsetMs, maxPending = LIMITS.pendingRequests } = options
  return {
    maxPending,
    requests: new Requests(),
    acknowledgements: new Acknowledgements(ACKNOWLEDGEMENT_RULES),
    salts: new SaltBook(salt, salts),
    time: new ServerTime(timeOffsetMs),
    liveness: new Liveness(),
    doubts: new RequestTimer(),
    reminders: new RequestTimer(),
    packets: new Map(),
    services: [],
    asked: new Map(),
    resendsAsked: new Set(),
    createdSessions: new Set(),
    epoch: createEpoch(createCipher(options), sessionId, false),
    greetedEpoch: undefined,
    retired: [],
    events: [],
    nextRequestId: 1,
    saltsAskedAt: undefined,
    packetFault: undefined,
    unwantedBytes: 0,
    rejections: 0,
    vainRefusals: 0,
    renewals: 0,
    isEnded: false,
  }
}
