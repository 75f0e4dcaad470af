import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import type { Core } from '../core.js'
import { inputChannelOf } from './inputChannelOf.js'
import { resolveChat } from './resolveChat.js'

/** Finds out how to name a supergroup or channel towards Telegram, and refuses users and basic groups, which lack what is asked for. */
export async function resolveChannel(core: Core, id: ID, argument = 'chatId'): Promise<tl.inputChannel> {
  const chat = await resolveChat(core, id, argument)
  if (chat._ === 'inputPeerChannel') return inputChannelOf(chat)
  throw new InputError(`${argument} must be a supergroup or channel, but it is a basic group`, argument)
}
