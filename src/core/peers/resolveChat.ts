import type { ID } from '../../types/id.js'
import type { Core } from '../core.js'
import { assertInputChat, type InputChat } from './assertInputChat.js'
import { resolvePeer } from './resolvePeer.js'

/** Finds out how to name a basic group, supergroup or channel towards Telegram, and refuses what is a user. */
export async function resolveChat(core: Core, id: ID, argument = 'chatId'): Promise<InputChat> {
  return assertInputChat(await resolvePeer(core, id, argument), argument)
}
