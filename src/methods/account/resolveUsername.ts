import type { Core } from '../../core/core.js'
import { parseId } from '../../core/peers/parseId.js'
import { InputError } from '../../errors/inputError.js'
import { type ChatP, chatPOfPeer } from '../../types/chats/chatP.js'

/** How to look a username up. */
export interface ResolveUsernameOptions {
  /** The referral code of the link that led to the username, without its prefix. */
  readonly referrer?: string
}

/**
 * Finds the user, supergroup or channel that has a username. The username may come with `@` or as a `t.me` link.
 * Telegram is asked each time, so the answer is of this moment; give a username as an `ID` where an answer of the last day will do.
 *
 * Users and bots may call it. Throws an `InputError` for what is no username,
 * and an `RpcError` named `USERNAME_NOT_OCCUPIED` for one that nobody has.
 * Calls https://core.telegram.org/method/contacts.resolveUsername.
 */
export async function resolveUsername(
  core: Core,
  username: string,
  options: ResolveUsernameOptions = {},
): Promise<ChatP> {
  const { referrer } = options
  const parsed = parseId(username, 'username')
  if (parsed.type !== 'username')
    throw new InputError('username must be a username, with or without @, or a t.me link that holds one', 'username')
  const { peer } = await core.invoke('contacts.resolveUsername', { username: parsed.username, referer: referrer })
  return chatPOfPeer(peer, core.peers)
}
