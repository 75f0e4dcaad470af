import type { Core } from '../../core/core.js'
import type { ChatMember } from '../../types/chatMembers/chatMember.js'
import type { ID } from '../../types/id.js'
import { type GetChatMembersOptions, getChatMembers } from './getChatMembers.js'

/**
 * Goes through the members of a group, supergroup or channel, asking for a page when it is needed.
 *
 * Users and bots may call it. The options are those of `getChatMembers`; `limit` is the size of a page.
 * Calls https://core.telegram.org/method/channels.getParticipants or https://core.telegram.org/method/messages.getFullChat.
 */
export async function* iterateChatMembers(
  core: Core,
  chatId: ID,
  options: GetChatMembersOptions = {},
): AsyncGenerator<ChatMember, void, undefined> {
  const seen = new Set<number>()
  let { offset = 0 } = options
  for (;;) {
    const page = await getChatMembers(core, chatId, { ...options, offset })
    // Who joins meanwhile moves the others along, so that somebody may come twice.
    yield* page.filter(({ member }) => !seen.has(member.id))
    for (const { member } of page) seen.add(member.id)
    if (page.length === 0) return
    offset += page.length
  }
}
