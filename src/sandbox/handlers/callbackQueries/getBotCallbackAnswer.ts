import { equalBytes } from '../../../bytes/equalBytes.js'
import type * as tl from '../../../tl/generated/api.js'
import { chatInstance } from '../../bots/chatInstance.js'
import { inlineMessageId } from '../../bots/inlineMessageId.js'
import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { Postponed } from '../../postponed.js'
import { messageIn } from '../../sending/messageIn.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { addBotQuery } from '../../world/addBotQuery.js'
import { nextInt64 } from '../../world/chance.js'
import { findChat } from '../../world/chatOf.js'
import type { Message } from '../../world/message.js'
import { type PeerId, peerIdToTl } from '../../world/peerId.js'
import { tellUser } from '../../world/tellUser.js'

/** For how long a user waits for a bot. */
const PATIENCE_MS = 15_000

/** Presses a button below a message, and waits for what the bot says to it. */
export const getBotCallbackAnswer: Handler<'messages.getBotCallbackAnswer'> = (context, params) => {
  const { now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const message = messageIn(context, peerId, params.msg_id)
  if (message === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  if (params.game === true || params.data === undefined) throw fault(400, 'DATA_INVALID')
  const button = buttonOf(message, params.data)
  if (button === undefined) throw fault(400, 'DATA_INVALID')
  if (button.requires_password === true) assertProof(context, params.password)

  const botId = message.viaBotId ?? message.authorId
  const query = { type: 'callback', id: nextInt64(world.chance), botId, userId, until: now + PATIENCE_MS } as const
  addBotQuery(world, query)
  tellUser(world, botId, pressOf(context, query.id, botId, peerId, message, params.data))
  return new Postponed(query.id, query.until, fault(400, 'BOT_RESPONSE_TIMEOUT'))
}

function assertProof(context: CallContext, proof: tl.InputCheckPasswordSRP | undefined): void {
  const user = context.world.users.get(context.userId)
  if (user?.password === undefined || proof === undefined) throw fault(400, 'PASSWORD_MISSING')
  assertPassword(context, user, proof)
}

function buttonOf({ replyMarkup }: Message, data: Uint8Array): tl.keyboardButtonCallback | undefined {
  if (replyMarkup?._ !== 'replyInlineMarkup') return undefined
  return replyMarkup.rows
    .flatMap(({ buttons }) => buttons)
    .find(
      (button): button is tl.keyboardButtonCallback =>
        button._ === 'keyboardButtonCallback' && equalBytes(button.data, data),
    )
}

/** What the bot is told: the message as it stands in the bot's own chats, or a name for one that stands in none. */
function pressOf(
  { dcId, userId, world }: CallContext,
  query_id: bigint,
  botId: number,
  peerId: PeerId,
  message: Message,
  data: Uint8Array,
): tl.Update {
  const pressed = { query_id, user_id: userId, chat_instance: chatInstance(world, botId, peerId), data }
  if (message.viaBotId !== undefined) {
    const msg_id = inlineMessageId(world, dcId, botId, message)
    return { _: 'updateInlineBotCallbackQuery', ...pressed, msg_id }
  }
  const chat = peerId < 0 ? findChat(world, peerId) : undefined
  const msg_id = message.copies.get(chat?.type === 'channel' ? peerId : botId)
  if (msg_id === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  return { _: 'updateBotCallbackQuery', ...pressed, peer: peerIdToTl(peerId < 0 ? peerId : userId), msg_id }
}
