import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../peers/chatIdOfPeer.js'
import { peerColorFromTl } from '../peers/peerColorFromTl.js'

/** A basic group in brief. */
export interface ChatPGroup {
  readonly type: 'group'
  /** The identifier in Bot API form: negative. */
  readonly id: number
  /** The number of the colour that the title is shown in. See https://core.telegram.org/api/colors. */
  readonly color: number
  readonly title: string
  /** Whether this account created the group. */
  readonly isCreator: boolean
  /** Whether messages of the group can be neither forwarded nor saved. */
  readonly hasProtectedContent: boolean
}

/** Builds a `ChatPGroup`. */
export function chatPGroupFromTl(chat: tl.chat | tl.chatForbidden): ChatPGroup {
  return {
    type: 'group',
    id: chatIdOfPeer({ _: 'peerChat', chat_id: chat.id }),
    color: peerColorFromTl(undefined, chat.id),
    title: chat.title,
    isCreator: chat._ === 'chat' && chat.creator === true,
    hasProtectedContent: chat._ === 'chat' && chat.noforwards === true,
  }
}
