import { assertInt64 } from './assertInt64.js'
import { InputError } from '../../errors/inputError.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'

/** Refuses entities that do not lie within their text. Offsets and lengths count UTF-16 code units. */
export function assertEntities(text: string, entities: readonly MessageEntity[], argument: string): void {
  for (const [index, entity] of entities.entries()) {
    const { offset, length } = entity
    const isInside = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length > 0
    if (!isInside || offset + length > text.length)
      throw new InputError(
        `${argument}[${index}] must lie within the text, which has ${text.length} UTF-16 code units, ` +
          `but it has the offset ${offset} and the length ${length}`,
        argument,
      )
    if (entity.type === 'customEmoji') assertInt64(entity.customEmojiId, `${argument}[${index}].customEmojiId`)
  }
}
