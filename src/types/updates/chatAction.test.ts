import { describe, expect, it } from 'vitest'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('updates about people', () => {
  it('tell who is about to write, in chats of every kind', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const told: unknown[] = []
      guest.on('chatAction', (context) => void told.push(context.chatAction))
      const group = await client.createGroup('Weekend')
      const me = client.account.current?.id
      for (const id of [group.id, chatId]) {
        const { inviteLink } = await client.createInviteLink(id)
        await guest.joinChat(inviteLink)
        await client.sendChatAction(id, { type: 'uploadingPhoto', progress: 5 })
      }
      await pass(1000)
      expect(told).toEqual([
        { type: { type: 'uploadingPhoto', progress: 5 }, chatId: group.id, fromId: me },
        { type: { type: 'uploadingPhoto', progress: 5 }, chatId, fromId: me },
      ])
      expect(await listOf(client.iterateChatMembers(chatId))).toHaveLength(2)
    }))

  it('tell of the emoji beside a name', () =>
    onStage(async ({ client, guest, sandbox, pass }) => {
      const me = client.account.current?.id ?? 0
      const user = sandbox.world.users.get(me)
      if (user !== undefined) Object.assign(user, { isPremium: true, username: 'olive_green' })
      sandbox.world.usernames.set('olive_green', me)
      const olive = await guest.resolveUsername('olive_green')
      await guest.sendMessage(olive.id, 'Hello')
      const told: unknown[] = []
      guest.on('emojiStatus', ({ emojiStatus, userId }) => void told.push({ userId, emojiStatus }))
      guest.on('emojiStatusRemoved', ({ userId }) => void told.push({ userId }))
      await client.setEmojiStatus('77')
      await client.removeEmojiStatus()
      await pass(1000)
      expect(told).toEqual([{ userId: me, emojiStatus: { type: 'customEmoji', customEmojiId: '77' } }, { userId: me }])
    }))
})
