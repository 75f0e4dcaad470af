import { assertTextLength } from '../../core/checks/assertTextLength.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'

/** The tag to give. */
export interface SetChatMemberTagOptions {
  /** What stands beside the name, at most 16 characters and without emoji. Without it the tag is taken away. */
  readonly tag?: string
}

/**
 * Gives a member of a group or supergroup a tag that stands beside the name, or takes it away.
 *
 * Users and bots may call it. For others the account needs the right to manage tags, and for itself it must not be withheld.
 * Throws an `InputError` for a tag that is too long, and an `RpcError` named `CHAT_ADMIN_REQUIRED` where the account may not do it.
 * Calls https://core.telegram.org/method/messages.editChatParticipantRank.
 */
export async function setChatMemberTag(
  core: Core,
  chatId: ID,
  userId: ID,
  options: SetChatMemberTagOptions = {},
): Promise<void> {
  const { tag = '' } = options
  assertTextLength(tag, 'tag', 0, 16)
  const peer = await resolveChat(core, chatId)
  const participant = await resolvePeer(core, userId, 'userId')
  await core.invoke('messages.editChatParticipantRank', { peer, participant, rank: tag })
}
