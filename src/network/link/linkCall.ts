import type { CallAttempt } from './callAttempt.js'

/** How a call over a link ended. */
export type LinkOutcome =
  | { readonly type: 'answer'; readonly body: Uint8Array }
  | { readonly type: 'error'; readonly code: number; readonly text: string }
  /** It was sent and its session was lost: it may or may not have run. */
  | { readonly type: 'outcomeUnknown' }
  | { readonly type: 'undeliverable'; readonly reason: string }
  /** It was refused on this side, or its answer cannot be used. */
  | { readonly type: 'failed'; readonly error: Error }

/** A call to be made over a link. */
export interface LinkCall {
  /** The serialized call, without any wrapper. */
  readonly body: Uint8Array
  /** Wrappers of this call alone, serialized up to the call. */
  readonly prefix?: Uint8Array | undefined
  readonly isRepeatable: boolean
  /** Is told which session has taken the call. */
  readonly attempt?: CallAttempt | undefined
  /** An earlier call of this link that this one is to run after, unless that has ended. */
  readonly after?: CallAttempt | undefined
  /** Called when a line or session with the call on it is lost: it may have run, and may be sent again. */
  doubt?(): void
  /** Called exactly once, unless the call is cancelled before. */
  settle(outcome: LinkOutcome): void
}
