import type * as tl from '../../tl/generated/api.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import { messageEntityToTl } from '../../types/messages/messageEntityToTl.js'
import type { TextOptions } from '../../types/messages/textOptions.js'
import { assertTextLength } from '../checks/assertTextLength.js'
import type { Core } from '../core.js'
import { formattedTextOf } from './formattedTextOf.js'
import { mentionedUsersOf } from './mentionedUsersOf.js'

/** A text of a poll as it is sent, of 1 to `max` characters. */
export async function pollTextOf(
  core: Core,
  text: string | FormattedText,
  options: TextOptions,
  argument: string,
  max: number,
): Promise<tl.textWithEntities> {
  const formatted = formattedTextOf(core, text, options, argument)
  assertTextLength(formatted.text, argument, 1, max)
  const mentionedUsers = await mentionedUsersOf(core, formatted.entities, undefined)
  const entities = formatted.entities.map((entity) => messageEntityToTl(entity, mentionedUsers))
  return { _: 'textWithEntities', text: formatted.text, entities }
}
