import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'

/** Builds the messages of a list that Telegram answered with, without those that are gone. */
export function messagesFromTl(core: Core, list: tl.messages_Messages): readonly Message[] {
  if (list._ === 'messages.messagesNotModified')
    throw new SchemaError(`Telegram answered with ${list._}, although the list is not known yet`)
  const selfId = signedInId(core)
  return list.messages.flatMap((message) => messageFromTl(message, core.peers, selfId) ?? [])
}
