import type { MessageEntity } from './messageEntity.js'
import type { ParseMode } from './parseMode.js'

/** How a text is written. A text that comes with entities, in the option or as a `FormattedText`, is taken as it is. */
export interface TextOptions {
  /** How the text is written; the client's own `parseMode` when absent. */
  readonly parseMode?: ParseMode
  /** The stretches of the text with a look or a meaning of their own; offsets count UTF-16 code units. Not with a `parseMode`. */
  readonly entities?: readonly MessageEntity[]
}
