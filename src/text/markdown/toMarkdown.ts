import type { FormattedText } from '../../types/messages/formattedText.js'
import { entityClass } from '../entities/entityClass.js'
import { isFoundByTelegram } from '../entities/isFoundByTelegram.js'
import { nestEntities } from '../entities/nestEntities.js'
import { normalizeEntities } from '../entities/normalizeEntities.js'
import { MarkdownWriter } from './markdownWriter.js'

/**
 * Writes a formatted text, or a message of text, in Telegram's Markdown: what `parseMarkdown` and the Bot API read back.
 *
 * What Telegram finds in a text by itself has no mark: mentions by username, hashtags, commands, links, addresses and numbers.
 * A quotation that does not fill its lines is given lines of its own.
 */
export function toMarkdown({ text, entities }: FormattedText): string {
  const writer = new MarkdownWriter()
  const marked = normalizeEntities(text, entities).filter((entity) => !isFoundByTelegram(entity))
  for (const step of nestEntities(text, marked)) {
    if (step.type === 'text')
      writer.text(
        step.text,
        step.inside.some((entity) => entityClass(entity) === 'code'),
      )
    else if (step.type === 'open') writer.open(step.entity)
    else writer.close(step.entity)
  }
  return writer.markdown
}
