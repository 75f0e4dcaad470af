import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { accessHash } from '../world/accessHash.js'
import type { Message } from '../world/message.js'
import type { World } from '../world/world.js'

/** Names a message to the bot that it was sent through, which is in none of its chats. */
export function inlineMessageId(
  world: World,
  dcId: number,
  botId: number,
  message: Message,
): tl.inputBotInlineMessageID64 {
  return {
    _: 'inputBotInlineMessageID64',
    dc_id: dcId,
    owner_id: BigInt(message.authorId),
    id: message.key,
    access_hash: accessHash(world, -botId, message.key),
  }
}

/** Finds the message that a bot names, or throws MESSAGE_ID_INVALID. */
export function messageOfInlineId({ userId, world }: CallContext, id: tl.InputBotInlineMessageID): Message {
  const message = id._ === 'inputBotInlineMessageID64' ? world.messages.get(id.id) : undefined
  const isRight = message?.viaBotId === userId && id.access_hash === accessHash(world, -userId, message.key)
  if (message === undefined || !isRight) throw fault(400, 'MESSAGE_ID_INVALID')
  return message
}
