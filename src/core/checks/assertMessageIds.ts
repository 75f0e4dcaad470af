import { InputError } from '../../errors/inputError.js'
import { assertMessageId } from './assertMessageId.js'

const MOST = 100

/** Refuses what is no list of 1 to 100 identifiers of messages: Telegram takes no more in one call. */
export function assertMessageIds(messageIds: readonly number[], argument = 'messageIds'): void {
  const { length } = messageIds
  if (length === 0 || length > MOST)
    throw new InputError(`${argument} must have 1 to ${MOST} identifiers, but it has ${length}`, argument)
  for (const [index, messageId] of messageIds.entries()) assertMessageId(messageId, `${argument}[${index}]`)
}
