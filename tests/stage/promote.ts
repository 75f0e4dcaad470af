import type { Client } from '../../src/client/client.js'
import { inputChannelOf } from '../../src/core/peers/inputChannelOf.js'
import { resolveChat } from '../../src/core/peers/resolveChat.js'
import { resolveUser } from '../../src/core/peers/resolveUser.js'
import type { ID } from '../../src/types/id.js'

/** Makes somebody an administrator of a supergroup or channel who may invite people; who is not in it is brought in. */
export async function promote(client: Client, chatId: ID, userId: ID): Promise<void> {
  const chat = await resolveChat(client, chatId)
  if (chat._ === 'inputPeerChat') throw new Error('Give a supergroup or channel')
  await client.invoke('channels.editAdmin', {
    channel: inputChannelOf(chat),
    user_id: await resolveUser(client, userId),
    admin_rights: { _: 'chatAdminRights', invite_users: true, other: true },
    rank: '',
  })
}
