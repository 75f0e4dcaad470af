import type * as tl from '../../tl/generated/api.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import { type MentionedUsers, messageEntityToTl } from '../../types/messages/messageEntityToTl.js'

/** A text as most functions take it. */
export interface TlText {
  readonly message: string
  readonly entities: readonly tl.MessageEntity[] | undefined
}

/** Turns a text into what most functions take. */
export function textToTl({ text, entities }: FormattedText, mentionedUsers: MentionedUsers): TlText {
  const list = entities.map((entity) => messageEntityToTl(entity, mentionedUsers))
  return { message: text, entities: list.length > 0 ? list : undefined }
}
