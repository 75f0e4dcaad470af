import type { RpcError } from '../../errors/rpcError.js'

/** What is known when a call has come back with an error. */
export interface RetryContext {
  /** The data centre that answered. */
  readonly dcId: number
  readonly homeDcId: number
  readonly isSignedIn: boolean
  /** How many times each rule has already sent this call again, by the rule's name. */
  readonly usedCount: (rule: string) => number
  /** The longest limit that is waited for rather than reported, in seconds. */
  readonly floodWaitLimitSeconds: number
  /** How often the call may be repeated in all, where the caller has said so. */
  readonly maxRetries: number | undefined
  /** Whether the caller takes it upon itself that a call which timed out inside Telegram runs twice. */
  readonly repeatsAfterTimeout: boolean
  /** Whether the call is to run after another one. */
  readonly comesAfterCall: boolean
}

/** What to do instead of giving the error to the caller. */
export type RetryDecision =
  | { readonly type: 'wait'; readonly ms: number }
  /** Send it when the limit that was learned from the error has ended. */
  | { readonly type: 'awaitTurn' }
  /** Send it once more behind the call that it comes after. */
  | { readonly type: 'followAgain' }
  /** Ask this data centre, for this call alone. */
  | { readonly type: 'useDataCentre'; readonly dcId: number }
  /** This data centre is the account's home from now on. */
  | { readonly type: 'changeHome'; readonly dcId: number }
  /** Send the header that initialises a connection once more. */
  | { readonly type: 'initialise' }
  /** Carry the account's authorization over to the data centre once more. */
  | { readonly type: 'authorise' }

/** Decides whether a call that failed is to be sent again. Nothing means that the caller gets the error. */
export interface RetryRule {
  readonly name: string
  decide(error: RpcError, context: RetryContext): RetryDecision | undefined
}
