import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import type { ChatListItem } from '../../types/chats/chatListItem.js'

/** The account that tells of a new sign-in. */
const TELEGRAM = 777_000

/** Reads the list a page at a time. */
async function pagesOf({ client }: Stage, limit: number): Promise<ChatListItem[]> {
  const found: ChatListItem[] = []
  for (;;) {
    const after = found.at(-1)
    const page = await client.getChats({ limit, ...(after !== undefined && { after }) })
    expect(page.length).toBeLessThanOrEqual(limit)
    if (page.length === 0) return found
    found.push(...page)
  }
}

describe('getChats', () => {
  it('lists chats of every kind, the newest message first', () =>
    onStage(async ({ client, chatId, pass }) => {
      const group = await client.createGroup('Weekend')
      const channel = await client.createChannel('News')
      const me = client.account.current?.id
      for (const id of [channel.id, 'me', chatId, group.id]) {
        await pass(1000)
        await client.sendMessage(id, `To ${id}`)
      }
      const chats = await client.getChats()
      expectPlain(chats)
      expect(chats.map(({ chat }) => chat.id)).toEqual([group.id, chatId, me, channel.id, TELEGRAM])
      expect(chats[1]).toMatchObject({
        chat: { type: 'supergroup', title: 'Garden' },
        lastMessage: { text: `To ${chatId}`, isOutgoing: true },
        unreadMessageCount: 0,
        unreadMentionCount: 0,
        isMarkedAsUnread: false,
        isPinned: false,
        isArchived: false,
      })
    }))

  it('counts what is unread', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      for (const text of ['one', 'two']) await client.sendMessage(chatId, text)
      const [newest] = await guest.getChats()
      expect(newest).toMatchObject({ chat: { id: chatId }, unreadMessageCount: 2 })
    }))

  it('reads every chat once, however small the pages, and pinned ones at the top', () =>
    onStage(async (stage) => {
      const { client, sandbox, chatId, pass } = stage
      const first = await client.createGroup('0')
      for (let count = 1; count < 6; count += 1) {
        await pass(1000)
        await client.createGroup(String(count))
      }
      const dialogs = sandbox.world.boxes.get(client.account.current?.id ?? 0)?.dialogs
      for (const id of [chatId, first.id]) {
        const dialog = dialogs?.get(id)
        if (dialog !== undefined) dialog.isPinned = true
      }
      const all = await client.getChats()
      expect(all.map(({ isPinned }) => isPinned)).toEqual([true, true, false, false, false, false, false, false])
      for (const limit of [1, 2, 3, 8]) expect(await pagesOf(stage, limit)).toEqual(all)
      expect(await client.getPinnedChats()).toEqual(all.slice(0, 2))
    }))

  it('refuses limits out of range, and bots', () =>
    onStage(async ({ client, newBot }) => {
      for (const limit of [0, 101, 1.5])
        expect(await errorOf(client.getChats({ limit }))).toMatchObject({ type: 'input', argument: 'limit' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getChats())).toMatchObject({ type: 'input' })
    }))
})
