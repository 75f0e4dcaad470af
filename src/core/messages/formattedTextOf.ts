import { InputError } from '../../errors/inputError.js'
import { trimText } from '../../text/entities/trimText.js'
import { parseHtml } from '../../text/html/parseHtml.js'
import { parseMarkdown } from '../../text/markdown/parseMarkdown.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { TextOptions } from '../../types/messages/textOptions.js'
import { assertEntities } from '../checks/assertEntities.js'
import type { Core } from '../core.js'

/** What a text and the options about it come to, as Telegram will keep it: `argument` is the name that an error gives the text. */
export function formattedTextOf(
  core: Core,
  text: string | FormattedText,
  { parseMode, entities }: TextOptions,
  argument = 'text',
): FormattedText {
  if (typeof text === 'object') {
    if (parseMode !== undefined || entities !== undefined)
      throw new InputError(
        `${argument} has entities of its own, so parseMode and entities cannot be given too`,
        argument,
      )
    return asItIs(text, argument)
  }
  if (entities !== undefined) {
    if (parseMode !== undefined && parseMode !== 'plain')
      throw new InputError('parseMode and entities exclude each other: give one of them', 'entities')
    return asItIs({ text, entities }, 'entities')
  }
  const mode = parseMode ?? core.parseMode
  switch (mode) {
    case 'html':
      return parseHtml(text)
    case 'markdown':
      return parseMarkdown(text)
    case 'plain':
    case undefined:
      return asItIs({ text, entities: [] }, argument)
    default:
      throw new InputError(`parseMode must be html, markdown or plain, but it is ${JSON.stringify(mode)}`, 'parseMode')
  }
}

function asItIs(formatted: FormattedText, argument: string): FormattedText {
  if (typeof formatted.text !== 'string') throw new InputError(`${argument} must be a text`, argument)
  assertEntities(formatted.text, formatted.entities, argument)
  return trimText(formatted)
}
