import type { FormattedText } from '../../types/messages/formattedText.js'

/**
 * Cuts off the white space around a text, as Telegram does, and moves its entities along. White space that an entity begins with
 * stays at the front.
 */
export function trimText({ text, entities }: FormattedText): FormattedText {
  const firstOffset = entities.reduce((first, { offset }) => Math.min(first, offset), text.length)
  const start = Math.min(text.length - text.trimStart().length, firstOffset)
  const trimmed = text.slice(start).trimEnd()
  if (trimmed.length === text.length) return { text, entities }
  return {
    text: trimmed,
    entities: entities.flatMap((entity) => {
      const offset = entity.offset - start
      const length = Math.min(entity.length, trimmed.length - offset)
      return length > 0 ? { ...entity, offset, length } : []
    }),
  }
}
