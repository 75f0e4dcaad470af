import type { FormattedText } from '../../types/messages/formattedText.js'
import type { User } from '../../types/users/user.js'

/** A user, as far as a mention needs to know one. */
export type MentionedUser = Pick<User, 'id' | 'firstName' | 'lastName'>

/**
 * What may stand in a template: a text or number, which is taken letter by letter, a formatted text, which keeps its look,
 * a user, who is mentioned by name, or a list of these. Nothing stands for nothing.
 */
export type TextValue =
  | string
  | number
  | bigint
  | FormattedText
  | MentionedUser
  | readonly TextValue[]
  | false
  | undefined
