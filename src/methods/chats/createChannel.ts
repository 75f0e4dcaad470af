import { chatOfUpdates } from '../../core/answers/chatOfUpdates.js'
import { assertMessageTtl } from '../../core/checks/assertMessageTtl.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ChatPChannel } from '../../types/chats/chatPChannel.js'

/** What a new channel is like. */
export interface CreateChannelOptions {
  /** The description, at most 255 characters. */
  readonly description?: string
  /** After how many seconds messages delete themselves, a year at most. */
  readonly messageTtlSeconds?: number
}

/**
 * Creates a channel with this account as its owner. The title has 1 to 128 characters.
 *
 * Only users may call it. Throws an `InputError` for an argument out of its range,
 * and an `RpcError` named `CHANNELS_TOO_MUCH` where the account is in too many supergroups and channels.
 * Calls https://core.telegram.org/method/channels.createChannel.
 */
export async function createChannel(
  core: Core,
  title: string,
  options: CreateChannelOptions = {},
): Promise<ChatPChannel> {
  const { description = '', messageTtlSeconds } = options
  assertUser(core, 'createChannel')
  assertTextLength(title, 'title', 1, 128)
  assertTextLength(description, 'description', 0, 255)
  assertMessageTtl(messageTtlSeconds)
  const updates = await core.invoke('channels.createChannel', {
    broadcast: true,
    title,
    about: description,
    ttl_period: messageTtlSeconds,
  })
  const chat = chatOfUpdates(updates)
  if (chat.type !== 'channel') throw new SchemaError(`Telegram created a ${chat.type} instead of a channel`)
  return chat
}
