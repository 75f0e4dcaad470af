import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { Core } from '../core.js'
import { assertUser } from '../checks/assertUser.js'

/** The chat that an invite link leads to, for an account that is in it already. */
export async function peerOfInviteLink(core: Core, hash: string, argument: string): Promise<tl.Peer> {
  assertUser(core, `Giving an invite link as ${argument}`)
  const invite = await core.invoke('messages.checkChatInvite', { hash })
  if (invite._ !== 'chatInvite') {
    const { chat } = invite
    if (chat._ === 'chat' || chat._ === 'chatForbidden') return { _: 'peerChat', chat_id: chat.id }
    if (chat._ === 'channel' || chat._ === 'channelForbidden') return { _: 'peerChannel', channel_id: chat.id }
  }
  throw new InputError(
    `${argument} is an invite link to a chat that this account is not in: join with joinChatByInviteLink first`,
    argument,
  )
}
