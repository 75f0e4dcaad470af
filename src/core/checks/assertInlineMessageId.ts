import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { inlineMessageIdToTl } from '../../types/inlineQueries/inlineMessageIdToTl.js'

/** Reads the identifier of a message that was sent through an inline bot, and refuses what is none. */
export function assertInlineMessageId(inlineMessageId: string): tl.InputBotInlineMessageID {
  const id = inlineMessageIdToTl(inlineMessageId)
  if (id !== undefined) return id
  throw new InputError(
    'inlineMessageId must be the identifier from a chosen result or a callback query, but it is none',
    'inlineMessageId',
  )
}
