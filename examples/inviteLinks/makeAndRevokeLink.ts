import type { Client } from 'whimbrel'
import { describeLink } from './describeLink.js'

/** Creates an invite link of a chat and revokes it again. The chat is a username, a t.me link or an id. */
export async function makeAndRevokeLink(client: Client, chat: string, print: (line: string) => void): Promise<void> {
  const isId = /^-?\d+$/.test(chat)
  // An id says nothing to Telegram unless this account has met the chat; its list of chats is where it meets them.
  if (isId && client.account.current?.isBot === false) await meetChats(client)
  const chatId = isId ? Number(chat) : chat
  const expireAt = new Date(Date.now() + 3_600_000)
  const link = await client.createInviteLink(chatId, { title: 'Whimbrel', expireAt, limit: 1 })
  print(`createInviteLink(${chat}, { title: 'Whimbrel', expireAt, limit: 1 }) -> ${describeLink(link)}`)
  const revoked = await client.revokeInviteLink(chatId, link.inviteLink)
  print(`revokeInviteLink(${chat}, link) -> ${describeLink(revoked)}`)
}

/** Loads the latest hundred chats of a person. */
async function meetChats(client: Client): Promise<void> {
  await client.invoke('messages.getDialogs', {
    offset_date: 0,
    offset_id: 0,
    offset_peer: { _: 'inputPeerEmpty' },
    limit: 100,
    hash: 0n,
  })
}
