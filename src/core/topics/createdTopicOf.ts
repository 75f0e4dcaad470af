import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import { dateFromTl } from '../../types/dateFromTl.js'
import type { PeerLookup } from '../../types/peerLookup.js'
import type { TopicActive } from '../../types/topics/topic.js'
import { withoutUndefined } from '../../types/withoutUndefined.js'

/** Builds the topic that a call has made from the message about it, which begins the topic. */
export function createdTopicOf(updates: tl.Updates, peers: PeerLookup): TopicActive {
  const list = updates._ === 'updates' || updates._ === 'updatesCombined' ? updates.updates : []
  for (const update of list) {
    if (update._ !== 'updateNewChannelMessage' && update._ !== 'updateNewMessage') continue
    const { message } = update
    if (message._ !== 'messageService' || message.action._ !== 'messageActionTopicCreate') continue
    const { icon_color: color, icon_emoji_id: icon, title: name } = message.action
    return withoutUndefined<TopicActive>({
      type: 'active',
      id: message.id,
      date: dateFromTl(message.date),
      creator: chatPOfPeer(message.from_id ?? message.peer_id, peers),
      isGeneral: false,
      isClosed: false,
      isHidden: false,
      isPinned: false,
      name,
      color,
      customEmojiId: icon === undefined ? undefined : String(icon),
    })
  }
  throw new SchemaError(`Telegram answered with ${updates._} without the message about the topic that was made`)
}
