import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import type { SentServiceMessage } from '../messages/serviceMessage.js'

/** Which side a session plays; it shows only in key offsets and in the low bits of message ids. */
export type SessionRole = 'client' | 'server'

/** The key that a session encrypts with. */
export interface SessionKey {
  /** 256 bytes. */
  readonly authKey: Uint8Array
  readonly authKeyId: bigint
  /** The salt to begin with. A server that has a `policy` takes its salts from there. */
  readonly salt: bigint
  /** Client: the salts that were stored with the key when a `salts` event told of them. */
  readonly salts?: readonly ServerSalt[]
}

/** What a session starts from. */
export interface SessionOptions extends SessionKey {
  /** The side to play. */
  readonly role: SessionRole
  /** The primitives of the platform. */
  readonly crypto: Crypto
  /** Draws session ids, ping ids and padding. */
  readonly randomBytes: RandomBytes
  /** Chosen by the client at random; the server takes it from the first packet. */
  readonly sessionId: bigint
  /** Server time less local time, in milliseconds, as far as it is known. */
  readonly timeOffsetMs: number
  /** How many requests may wait for an answer before `send` refuses; 10,000 when absent. */
  readonly maxPending?: number
  /** Server: what belongs to the key and is shared by all its sessions; without it the session makes salts of its own. */
  readonly policy?: ServerPolicy
  /**
   * Server: the `newestMessageId` of an earlier session of this id that was forgotten.
   * Messages up to it may have run already, so they are refused as too old to be sure (code 20).
   */
  readonly floorMessageId?: bigint
}

/** What a server's sessions ask of the place where their key is kept. */
export interface ServerPolicy {
  /** The salts of the key, by `validSince`: those still accepted, the one in use, and many to come. `now` is server time in milliseconds. */
  salts(now: number): readonly ServerSalt[]
  /** Ends another session of the same key; false where there is none. */
  destroySession(sessionId: bigint): boolean
  /** Server time less local time, in milliseconds, where it changes; that of the options when absent. */
  timeOffsetMs?(now: number): number
  /** Whether the key may be destroyed. If so it must serve until the answer has been flushed. */
  destroyAuthKey(): boolean
}

/** Names a request of this side for as long as the session lives. */
export type RequestId = number

/** What a packet, or the passing of time, brought about. */
export type SessionEvent =
  /** Client: the answer to a request, unpacked but not parsed. */
  | { readonly type: 'answer'; readonly requestId: RequestId; readonly body: Uint8Array }
  | { readonly type: 'error'; readonly requestId: RequestId; readonly code: number; readonly text: string }
  /** Client: the other side has the request; nothing is said of its outcome. */
  | { readonly type: 'acknowledged'; readonly requestId: RequestId }
  /** Client: the session was lost after the request was sent, so it may or may not have run. */
  | { readonly type: 'outcomeUnknown'; readonly requestId: RequestId }
  /** Client: the request cannot be delivered, whatever is tried, and did not run; the reason is for people. */
  | { readonly type: 'undeliverable'; readonly requestId: RequestId; readonly reason: string }
  /** Client: an answer that cannot be used, since it is broken or too large; without a request, an update is lost. */
  | { readonly type: 'unreadable'; readonly requestId: RequestId | undefined; readonly reason: string }
  /** Client: something that answers no request: updates. Server: an API call, to be answered by `answer`. */
  | { readonly type: 'message'; readonly messageId: bigint; readonly body: Uint8Array }
  /** Server: the client has a pushed message, so it need not be sent again. */
  | { readonly type: 'delivered'; readonly messageId: bigint }
  /** Server: the client wants no answer to this call any more. */
  | { readonly type: 'dropped'; readonly messageId: bigint }
  /** Client: the server began a new session: updates may have been lost. */
  | { readonly type: 'sessionCreated'; readonly firstMessageId: bigint; readonly uniqueId: bigint }
  /** Client: the session goes on under another id, with its requests; the server will say `sessionCreated` of it. */
  | { readonly type: 'sessionReplaced'; readonly sessionId: bigint; readonly reason: string }
  /** Client: salts to be stored with the key. */
  | { readonly type: 'salts'; readonly salts: readonly ServerSalt[] }
  /** Client: server time less local time, learned anew. */
  | { readonly type: 'timeOffset'; readonly timeOffsetMs: number }
  | { readonly type: 'pong'; readonly pingId: bigint; readonly roundTripMs: number }
  /** A packet was not believed. The line is to be closed; the session may go on over another. */
  | { readonly type: 'rejected'; readonly reason: string }
  /** Nothing comes through any more, or on a server no ping did in time. The line is to be closed; the session may go on. */
  | { readonly type: 'lineDead'; readonly reason: string }
  /** Client: this session can go on no longer: make another with the same key. Every request was settled before. */
  | { readonly type: 'ended'; readonly reason: string }

/** A salt and when it holds, in seconds of server time. */
export interface ServerSalt {
  readonly salt: bigint
  readonly validSince: number
  readonly validUntil: number
}

/** How a request is to be treated if the session is lost while its fate is not known. */
export interface SendOptions {
  /** True for calls that may run twice without harm: reads, and calls that carry a `random_id`. */
  readonly isRepeatable?: boolean
  /**
   * Run only after this earlier request of the same session. Where that ends with an error first, this one ends with
   * `MSG_WAIT_FAILED` and did not run; where it ends otherwise, this one runs.
   */
  readonly after?: RequestId
  /**
   * Wrappers such as `invokeWithLayer` and `initConnection`, serialized up to the call that they wrap;
   * or what gives them each time that the call is written, where they depend on what the session has said before.
   */
  readonly prefix?: Uint8Array | (() => Uint8Array)
  /** No other request is written before this one is settled: `auth.bindTempAuthKey` under a key that serves for nothing else yet. */
  readonly holdsOthers?: boolean
}

/** A serialized call; or what makes it for a message id, where that stands in the call as it does in `auth.bindTempAuthKey`. */
export type SessionBody = Uint8Array | ((messageId: bigint) => Uint8Array)

/**
 * One MTProto session: message ids, sequence numbers, containers, acknowledgements, salts and resends, on either side.
 * It has no IO, no clock and no chance of its own. A driver feeds it packets and time, and sends what `flush` returns.
 * What the other side sent never throws here. A method of the other role throws an `InputError`.
 *
 * While there is no line, only `send`, `cancel`, `answer` and `push` are to be called.
 */
export interface Session {
  /** Named in every packet. On a client it changes when the session is replaced. */
  readonly sessionId: bigint
  /** Server: the newest message id that came from the client; 0 before the first. */
  readonly newestMessageId: bigint
  /**
   * Client: queues an API call; it leaves with the next `flush`.
   * Throws a `ConnectionError` if too many wait already, and an `InputError` if the body is too long for one message.
   */
  send(body: SessionBody, options: SendOptions, now: number): RequestId
  /** Client: gives up on a request: unsent it is never sent, sent it is followed by `rpc_drop_answer`. */
  cancel(requestId: RequestId, now: number): void
  /**
   * Client: goes on under another key, such as the next temporary one, and a new session id.
   * What was written under the old key is answered under it as long as the line lasts, and is in doubt after that.
   */
  replaceKey(key: SessionKey, now: number): void
  /** Server: answers the call that came as `messageId` with a serialized result or an error. */
  answer(messageId: bigint, answer: SessionAnswer, now: number): void
  /** Server: pushes an update; it is sent again over a new line until the client acknowledges it. */
  push(body: Uint8Array, now: number): bigint
  /** Server: queues a word of the session's own, which need not be acknowledged: for a server that misbehaves. */
  notify(message: SentServiceMessage, now: number): void
  /** Takes one whole encrypted packet. */
  receive(packet: Uint8Array, now: number): SessionEvent[]
  /** Notes that bytes came in that make no packet yet, so that a slow line is not taken for a dead one. */
  heard(now: number): void
  /** What the passing of time alone brings about; to be called when `deadline` has come. */
  tick(now: number): SessionEvent[]
  /** The next packet to write, or nothing. To be called until it returns nothing. */
  flush(now: number): Uint8Array | undefined
  /** When `tick` or `flush` will next have work, without anything coming in; nothing where never. */
  deadline(): number | undefined
  /** The line was replaced by a new one: what was sent and not acknowledged is in doubt. Not to be called for the first line. */
  lineReplaced(now: number): void
}

/** How a server answers a call. */
export type SessionAnswer =
  | { readonly type: 'result'; readonly body: Uint8Array }
  | { readonly type: 'error'; readonly code: number; readonly text: string }
