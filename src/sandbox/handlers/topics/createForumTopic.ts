import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'
import { claimRandomId } from '../../sending/claimRandomId.js'
import { senderIn } from '../../sending/senderIn.js'
import { inputForum } from '../../topics/inputForum.js'
import { topicTitle } from '../../topics/topicTitle.js'
import { topicToTl } from '../../topics/topicToTl.js'
import { nextUint32 } from '../../world/chance.js'
import { postMessage } from '../../world/postMessage.js'

/** The colours that an icon can have. See https://core.telegram.org/api/forum#forum-topics. */
const COLORS: readonly number[] = [0x6fb9f0, 0xffd67e, 0xcb86db, 0x8eee98, 0xff93b2, 0xfb6f5f]

/** Makes a topic, which the message about it begins. */
export const createForumTopic: Handler<'messages.createForumTopic'> = (context, params) => {
  const { date, now, userId, world } = context
  const channel = inputForum(context, params.peer)
  const title = topicTitle(params.title)
  assertMemberRight(context, channel, 'manage_topics')
  const { icon_color: color, icon_emoji_id: iconEmojiId } = params
  if (color !== undefined && !COLORS.includes(color)) throw fault(400, 'ICON_COLOR_INVALID')
  const iconColor = color ?? COLORS[nextUint32(world.chance) % COLORS.length] ?? 0
  const sender = senderIn(context, channel.peerId, params.send_as)
  claimRandomId(context, params.random_id)
  const action = { _: 'messageActionTopicCreate', title, icon_color: iconColor, icon_emoji_id: iconEmojiId } as const
  const message = postMessage(world, { peerId: channel.peerId, authorId: userId, ...sender, action }, now)
  const id = message.copies.get(channel.peerId)
  if (id === undefined) throw new Error('A message about a new topic has no copy in its forum.')
  const topic = {
    id,
    createdAt: date,
    authorId: userId,
    senderId: sender.senderId,
    title,
    iconColor,
    ...(iconEmojiId !== undefined && { iconEmojiId }),
    isClosed: false,
    isHidden: false,
  }
  channel.topics.set(id, topic)
  const shown = topicToTl(world, channel, topic, userId)
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionCreateTopic', topic: shown }, now)
  return context.answerUpdates({ _: 'updateMessageID', id, random_id: params.random_id })
}
