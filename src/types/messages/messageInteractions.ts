import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { type MessageReaction, messageReactionsFromTl } from '../reactions/messageReaction.js'

/** What has changed about how a message is met: its reactions, or how often it was seen or forwarded. */
export interface MessageInteractions {
  readonly chatId: number
  readonly messageId: number
  /** The reactions that the message has now, where they have changed. */
  readonly reactions?: readonly MessageReaction[]
  /** How often the message was seen, where that has changed. */
  readonly views?: number
  /** How often the message was forwarded, where that has changed. */
  readonly forwards?: number
}

/** Builds `MessageInteractions`. */
export function messageInteractionsFromTl(
  update: tl.updateMessageReactions | tl.updateChannelMessageViews | tl.updateChannelMessageForwards,
): MessageInteractions {
  if (update._ === 'updateMessageReactions')
    return {
      chatId: chatIdOfPeer(update.peer),
      messageId: update.msg_id,
      reactions: messageReactionsFromTl(update.reactions),
    }
  const place = {
    chatId: chatIdOfPeer({ _: 'peerChannel', channel_id: update.channel_id }),
    messageId: update.id,
  }
  return update._ === 'updateChannelMessageViews'
    ? { ...place, views: update.views }
    : { ...place, forwards: update.forwards }
}
