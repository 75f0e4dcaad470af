import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import { dateFromTl } from '../../types/dateFromTl.js'
import type { ID } from '../../types/id.js'
import type { MessageReactionList } from '../../types/reactions/messageReactionList.js'
import { type Reaction, reactionFromTl } from '../../types/reactions/reaction.js'
import { reactionToTl } from '../../types/reactions/reactionToTl.js'
import { withoutUndefined } from '../../types/withoutUndefined.js'

/** Which reactions are asked for. */
export interface GetMessageReactionsOptions {
  /** The reaction; all when absent. */
  readonly reaction?: Reaction
  /** The `nextOffset` of the page before. */
  readonly offset?: string
  /** The most that are returned, from 1 to 100; 100 when absent. */
  readonly limit?: number
}

/**
 * Returns the reactions to a message and who made them, the latest first, page by page.
 *
 * Users only. Throws an `RpcError` named `BROADCAST_FORBIDDEN` in a channel, where nobody sees who made a reaction, or `MSG_ID_INVALID`.
 * Calls https://core.telegram.org/method/messages.getMessageReactionsList.
 */
export async function getMessageReactions(
  core: Core,
  chatId: ID,
  messageId: number,
  options: GetMessageReactionsOptions = {},
): Promise<MessageReactionList> {
  const { reaction, offset, limit = 100 } = options
  signedInId(core)
  assertUser(core, 'getMessageReactions')
  assertMessageId(messageId)
  assertWholeNumber(limit, 'limit', 1, 100)
  const list = await core.invoke('messages.getMessageReactionsList', {
    peer: await resolvePeer(core, chatId),
    id: messageId,
    reaction: reaction && reactionToTl(reaction),
    offset,
    limit,
  })
  const reactions = list.reactions.flatMap((item) => {
    const built = reactionFromTl(item.reaction)
    if (built === undefined) return []
    return {
      chat: chatPOfPeer(item.peer_id, core.peers),
      date: dateFromTl(item.date),
      reaction: built,
      isBig: item.big === true,
      isUnread: item.unread === true,
      isCreator: item.my === true,
    }
  })
  return withoutUndefined<MessageReactionList>({ reactions, count: list.count, nextOffset: list.next_offset })
}
