import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { topicMessageIds } from '../../topics/topicMessageIds.js'
import { dialogOf } from '../../world/dialogOf.js'
import { isMember } from '../../world/isMember.js'
import type { Dialog, TopicMarks } from '../../world/messageBox.js'
import { messageOf } from '../../world/messageOf.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Marks the messages of a topic as read up to one; those who wrote them are told. */
export const readDiscussion: Handler<'messages.readDiscussion'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChat(context, params.peer)
  if (channel.type === 'group' || !channel.topics.has(params.msg_id)) throw fault(400, 'MSG_ID_INVALID')
  const { msg_id: top_msg_id, read_max_id } = params
  const marks = marksOf(dialogOf(world, userId, channel.peerId, now), top_msg_id)
  if (read_max_id <= marks.readInboxMaxId) return true
  const from = marks.readInboxMaxId
  marks.readInboxMaxId = read_max_id
  const shared = { channel_id: channel.id, top_msg_id } as const
  recordStateUpdate(world, userId, { _: 'updateReadChannelDiscussionInbox', ...shared, read_max_id }, now)
  const newestByAuthor = new Map<number, number>()
  for (const id of topicMessageIds(world, channel, top_msg_id)) {
    const key = channel.box.messages.get(id)
    if (id > from && id <= read_max_id && key !== undefined) newestByAuthor.set(messageOf(world, key).authorId, id)
  }
  newestByAuthor.delete(userId)
  for (const [authorId, id] of newestByAuthor) {
    if (!isMember(channel, authorId)) continue
    const theirs = marksOf(dialogOf(world, authorId, channel.peerId, now), top_msg_id)
    if (theirs.readOutboxMaxId >= id) continue
    theirs.readOutboxMaxId = id
    recordStateUpdate(world, authorId, { _: 'updateReadChannelDiscussionOutbox', ...shared, read_max_id: id }, now)
  }
  return true
}

function marksOf({ topicMarks }: Dialog, topicId: number): TopicMarks {
  const known = topicMarks.get(topicId)
  if (known !== undefined) return known
  const marks = { readInboxMaxId: 0, readOutboxMaxId: 0 }
  topicMarks.set(topicId, marks)
  return marks
}
