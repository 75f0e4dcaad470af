import type { MessageEntity } from './messageEntity.js'

/** A text, and the stretches of it that have a look or a meaning of their own. A message of text is one too. */
export interface FormattedText {
  readonly text: string
  /** Their offsets and lengths count UTF-16 code units, as JavaScript counts a string. */
  readonly entities: readonly MessageEntity[]
}
