import { recordAdminAction } from '../../adminLog/recordAdminAction.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertAdminRight } from '../../rights/assertAdminRight.js'
import { senderIn } from '../../sending/senderIn.js'
import { inputForum, inputTopic } from '../../topics/inputForum.js'
import { mayManageTopic } from '../../topics/mayManageTopic.js'
import { GENERAL_TOPIC_ID } from '../../topics/topic.js'
import { topicTitle } from '../../topics/topicTitle.js'
import { topicToTl } from '../../topics/topicToTl.js'
import { postMessage } from '../../world/postMessage.js'

/** Gives a topic another title or icon, or closes, opens, hides or shows it; a message in the topic tells of it. */
export const editForumTopic: Handler<'messages.editForumTopic'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputForum(context, params.peer)
  const { closed, hidden, icon_emoji_id: icon } = params
  const topic = inputTopic(channel, params.topic_id)
  const isGeneral = topic.id === GENERAL_TOPIC_ID
  const changesLook = params.title !== undefined || icon !== undefined
  if (closed !== undefined && (changesLook || hidden !== undefined)) throw fault(400, 'TOPIC_CLOSE_SEPARATELY')
  if (hidden !== undefined && changesLook) throw fault(400, 'TOPIC_HIDE_SEPARATELY')
  if (hidden !== undefined && !isGeneral) throw fault(400, 'TOPIC_ID_INVALID')
  if (icon !== undefined && isGeneral) throw fault(400, 'GENERAL_MODIFY_ICON_FORBIDDEN')
  if (isGeneral) assertAdminRight(context, channel, 'manage_topics')
  else if (!mayManageTopic(channel, topic, userId)) throw fault(400, 'CHAT_ADMIN_REQUIRED')
  const title = params.title === undefined ? undefined : topicTitle(params.title)
  const isSame =
    (title === undefined || title === topic.title) &&
    (icon === undefined || icon === (topic.iconEmojiId ?? 0n)) &&
    (closed === undefined || closed === topic.isClosed) &&
    (hidden === undefined || hidden === topic.isHidden)
  if (isSame) throw fault(400, 'TOPIC_NOT_MODIFIED')

  const before = topicToTl(world, channel, topic, userId)
  if (title !== undefined) topic.title = title
  if (icon === 0n) delete topic.iconEmojiId
  else if (icon !== undefined) topic.iconEmojiId = icon
  // What is hidden is closed, and what is opened is shown.
  if (hidden !== undefined) topic.isHidden = hidden
  if (hidden === true) topic.isClosed = true
  if (closed !== undefined) topic.isClosed = closed
  if (closed === false) topic.isHidden = false
  const change = { prev_topic: before, new_topic: topicToTl(world, channel, topic, userId) }
  recordAdminAction(channel, userId, { _: 'channelAdminLogEventActionEditTopic', ...change }, now)
  const draft = {
    peerId: channel.peerId,
    authorId: userId,
    ...senderIn(context, channel.peerId, undefined),
    ...(!isGeneral && { topicId: topic.id }),
    action: { _: 'messageActionTopicEdit', title, icon_emoji_id: icon, closed, hidden },
  } as const
  postMessage(world, draft, now)
  return context.answerUpdates()
}
