import type * as tl from '../../tl/generated/api.js'
import type { UpdateLoss } from './updateLoss.js'

/** What a delivery brings: one update, the messages of one album, or the news that something was lost. */
export type DeliveryContent =
  | { readonly type: 'updates'; readonly updates: readonly tl.Update[] }
  | { readonly type: 'gap'; readonly gap: UpdateLoss }

/** The place of a delivery in the order of a box: the position before it. */
export interface DeliveryPlace {
  readonly box: string
  readonly start: number
}

/** What is handled as one: it is done, or comes again, as a whole. */
export interface Delivery {
  /** Its place among all deliveries of the account. */
  readonly sequence: number
  /** Names it for ever: the same after every repetition. */
  readonly id: string
  /** What it is handled in order with: the chat that it belongs to, in Bot API form, or `account`. */
  readonly actor: string
  readonly content: DeliveryContent
  /** How often it has failed so far. */
  readonly attempts: number
  /** Absent where no box counts it. */
  readonly place: DeliveryPlace | undefined
}
