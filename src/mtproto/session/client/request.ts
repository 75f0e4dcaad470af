import type { Epoch } from '../epoch.js'
import type { RequestId, SessionBody } from '../session.js'

/** A packet of this side that the other side may still complain about. */
export interface SentPacket {
  /** The id and the number of the container, or of the only message. */
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly epoch: Epoch<true>
  readonly salt: bigint
  readonly timeOffsetMs: number
  /** What was acknowledged in it. */
  readonly acknowledged: readonly bigint[]
  /** The ids of all that it held. */
  readonly messageIds: readonly bigint[]
}

/** One writing of a request or of a service message. */
export interface Sending {
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly packet: SentPacket
  readonly at: number
}

/**
 * Where a request stands: waiting to be written, written with no word from the server, or known to have come there.
 * https://core.telegram.org/mtproto/service_messages_about_messages
 */
export type RequestStage = 'queued' | 'sent' | 'received'

/** A request that is not settled. */
export interface Request {
  readonly id: RequestId
  /** The call, packed where that pays. */
  readonly body: SessionBody
  readonly prefix: (() => Uint8Array) | undefined
  readonly isRepeatable: boolean
  readonly after: RequestId | undefined
  stage: RequestStage
  /** The last writing, unless it is known to have come to nothing. */
  sending: Sending | undefined
  /** Whether it waits in the queue: as new, or to be written again under its message id. */
  queuedAs: 'new' | 'again' | undefined
  /** The last message ids under which it was written: an answer to any of them is its answer. */
  readonly messageIds: bigint[]
  /** Whether it must go without company. */
  isAlone: boolean
  /** Whether all others wait until it is settled. */
  readonly holdsOthers: boolean
  /** How often the server refused it, in all and without anything having changed since the time before. */
  refusals: number
  vainRefusals: number
  /** How often the server was asked about it over this line. */
  inquiries: number
  /** How often it was written again under its message id to bring its answer about. */
  reminders: number
  /** How often it failed because the request that it comes after had failed. */
  failedWaits: number
}

/** Why a service message is sent. */
export type ServiceKind =
  | { readonly type: 'ping'; readonly pingId: bigint }
  | { readonly type: 'futureSalts' }
  | { readonly type: 'stateRequest'; readonly messageIds: readonly bigint[] }
  | {
      readonly type: 'resendRequest'
      readonly messageIds: readonly bigint[]
      readonly requestId: RequestId | undefined
    }
  | { readonly type: 'dropAnswer'; readonly messageId: bigint }
  | { readonly type: 'stateInfo'; readonly requestMessageId: bigint; readonly info: Uint8Array }

/** A message of the session itself. */
export interface Service {
  readonly kind: ServiceKind
  readonly body: Uint8Array
  refusals: number
  sending: Sending | undefined
}
