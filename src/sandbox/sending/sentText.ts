import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { foundEntities } from './foundEntities.js'
import { messageEntities } from './messageEntities.js'

/** A text as readers see it. */
export interface SentText {
  readonly text: string
  readonly entities: tl.MessageEntity[]
}

/** https://core.telegram.org/constructor/config */
const MAX_LENGTH = 4096

/** Makes what readers see of a text that was sent: without the white space around it, and with all that is found in it. */
export function sentText(
  context: CallContext,
  message: string,
  entities: readonly tl.MessageEntity[] = [],
  tooLong: string = 'MESSAGE_TOO_LONG',
  maxLength: number = MAX_LENGTH,
): SentText {
  const checked = messageEntities(context, message, entities)
  const blanks = message.length - message.trimStart().length
  const start = checked.reduce((first, { offset }) => Math.min(first, offset), blanks)
  const text = message.slice(start).trimEnd()
  if (text.length > maxLength) throw fault(400, tooLong)
  const moved = checked.flatMap((entity) => {
    const offset = entity.offset - start
    const length = Math.min(entity.length, text.length - offset)
    return length > 0 ? { ...entity, offset, length } : []
  })
  return { text, entities: [...foundEntities(text, moved)] }
}
