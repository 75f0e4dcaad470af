import { InputError } from '../../errors/inputError.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ChatMember } from '../../types/chatMembers/chatMember.js'
import { chatMemberFromChatParticipant } from '../../types/chatMembers/chatMemberFromChatParticipant.js'
import type { Core } from '../core.js'

/** Fetches the members of a basic group: Telegram always tells all of them at once. */
export async function groupMembers(core: Core, groupId: number): Promise<readonly ChatMember[]> {
  const { full_chat: full } = await core.invoke('messages.getFullChat', { chat_id: groupId })
  if (full._ !== 'chatFull') throw new SchemaError(`Telegram answered with ${full._} where a basic group was expected`)
  if (full.participants._ === 'chatParticipantsForbidden')
    throw new InputError('The account is not in the group, so Telegram does not tell its members', 'chatId')
  return full.participants.participants.map((participant) => chatMemberFromChatParticipant(participant, core.peers))
}
