import type { Handler } from '../../handler.js'
import { historyOf } from '../../history/historyOf.js'
import { messagesToTl } from '../../history/messagesToTl.js'
import { pageOf } from '../../history/pageOf.js'
import { inputPeer } from '../../peers/inputPeer.js'

/** Shows a part of the history of a chat, newest first. */
export const getHistory: Handler<'messages.getHistory'> = (context, params) => {
  const { userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const history = historyOf(world, userId, peerId)
  const { ids, offset } = pageOf(history, params)
  const messages = ids.flatMap((id) => history.show(id) ?? [])
  return messagesToTl(world, userId, peerId, { messages, count: history.ids.length, offset })
}
