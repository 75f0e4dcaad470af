import type * as tl from '../../tl/generated/api.js'
import { type ChatP, chatPOfPeer } from '../chats/chatP.js'
import { inlineMessageIdFromTl } from '../inlineQueries/inlineMessageIdFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** The message that a button stands below. `getMessage` returns all of it. */
export interface CallbackMessage {
  readonly id: number
  readonly chat: ChatP
}

/** Someone pressed a button below a message of the bot. See https://core.telegram.org/api/bots/buttons#callback-queries. */
export interface CallbackQuery {
  readonly id: string
  /** Who pressed the button. */
  readonly from: User
  /** The message, where the bot sent it itself. */
  readonly message?: CallbackMessage
  /** The message, where it was sent by means of the bot's inline mode. */
  readonly inlineMessageId?: string
  /** What is the same for all buttons of one chat. */
  readonly chatInstance: string
  /** What the button carries. */
  readonly data?: string
  /** The game that the button starts. */
  readonly gameShortName?: string
}

/** The updates that a press of a button comes as. */
export type CallbackQueryUpdate = tl.updateBotCallbackQuery | tl.updateInlineBotCallbackQuery

/** Builds a `CallbackQuery`. */
export function callbackQueryFromTl(update: CallbackQueryUpdate, peers: PeerLookup): CallbackQuery {
  return withoutUndefined<CallbackQuery>({
    id: String(update.query_id),
    from: userOfId(update.user_id, peers),
    message:
      update._ === 'updateBotCallbackQuery' ? { id: update.msg_id, chat: chatPOfPeer(update.peer, peers) } : undefined,
    inlineMessageId: update._ === 'updateInlineBotCallbackQuery' ? inlineMessageIdFromTl(update.msg_id) : undefined,
    chatInstance: String(update.chat_instance),
    data: update.data && new TextDecoder().decode(update.data),
    gameShortName: update.game_short_name,
  })
}
