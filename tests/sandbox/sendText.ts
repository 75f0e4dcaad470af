import type { Channel, Group } from '../../src/sandbox/world/chat.js'
import type * as tl from '../../src/tl/generated/api.js'
import type { Actor } from './handlerBench.js'

let lastRandomId = 0n

/** Sends a text to a chat of a bench, and gives its id as the author knows it. */
export function sendText(
  actor: Actor,
  chat: Group | Channel | Actor,
  message: string,
  reply_markup?: tl.ReplyMarkup,
): number {
  lastRandomId += 1n
  const peer = 'call' in chat ? actor.userPeer(chat) : actor.peer(chat)
  const answer = actor.call('messages.sendMessage', { peer, message, random_id: lastRandomId, reply_markup })
  if (answer._ === 'updateShortSentMessage') return answer.id
  const first = answer._ === 'updates' ? answer.updates[0] : undefined
  if (first?._ !== 'updateMessageID') throw new Error(`Sending was answered with ${answer._}.`)
  return first.id
}
