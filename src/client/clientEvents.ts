import type { CallLimit } from '../types/calls/callLimit.js'
import type { LossReason } from '../updates/updateEffect.js'
import type * as tl from '../tl/generated/api.js'
import type { UpdateMap } from '../types/updates/update.js'

/** Whether there is a connection: `connected` means that calls go out at once. */
export type ConnectionState = 'connecting' | 'connected' | 'waiting' | 'disconnected'

/** The connection came or went. */
export interface ConnectionStateEvent {
  readonly type: 'connectionState'
  readonly connectionState: ConnectionState
  /** Why the latest attempt to connect failed: it says which server or which proxy, and what it did. Absent once one has succeeded. */
  readonly error?: Error
}

/** The account was signed in or out. */
export interface AuthorizationStateEvent {
  readonly type: 'authorizationState'
  readonly isAuthorized: boolean
}

/** Telegram has set a limit to the account, or made one longer: calls of that function, or to that chat, wait or fail until it ends. */
export interface CallLimitEvent {
  readonly type: 'callLimit'
  readonly callLimit: CallLimit
}

/** Updates that Telegram could not give back were lost. */
export interface HistoryGapEvent {
  readonly type: 'historyGap'
  /** The channel or supergroup in which it happened, in Bot API form; absent where it is the whole account. */
  readonly chatId?: number
  /** `tooLong`: too much has happened since; `positionRefused`: the stored position was not accepted; `noAccess`: the chat is closed to this account. */
  readonly reason: LossReason
  /** How many of the messages were fetched from the history of the chat, and delivered before this. */
  readonly recoveredCount: number
}

/** A raw update, before anything is made of it. */
export interface RawUpdateEvent {
  readonly type: 'rawUpdate'
  readonly rawUpdate: tl.Update
}

/** Everything that `on` takes, by name. */
export interface ClientEvents extends UpdateMap {
  readonly connectionState: ConnectionStateEvent
  readonly authorizationState: AuthorizationStateEvent
  readonly callLimit: CallLimitEvent
  readonly historyGap: HistoryGapEvent
  readonly rawUpdate: RawUpdateEvent
}

/** The names of what `on` takes. */
export type ClientEventName = keyof ClientEvents

/** One event of any kind. */
export type ClientEvent = ClientEvents[ClientEventName]
