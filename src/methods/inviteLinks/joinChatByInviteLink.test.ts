import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('joinChatByInviteLink', () => {
  it('joins, and knows the chat from then on', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      const result = await guest.joinChatByInviteLink(inviteLink)
      expect(result).toMatchObject({ type: 'joined', chat: { type: 'supergroup', id: chatId, title: 'Garden' } })
      expectPlain(result)
      expect(await guest.sendMessage(chatId, 'Hello!')).toMatchObject({ text: 'Hello!', chat: { id: chatId } })
    }))

  it('joins basic groups and channels', () =>
    onStage(async ({ client, guest }) => {
      for (const chat of [await client.createGroup('Weekend'), await client.createChannel('News')]) {
        const { inviteLink } = await client.createInviteLink(chat.id)
        expect(await guest.joinChatByInviteLink(inviteLink)).toMatchObject({
          type: 'joined',
          chat: { type: chat.type, id: chat.id, title: chat.title },
        })
      }
    }))

  it('tells the members who came', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const came: string[] = []
      client.on('message', ({ message }) => {
        if (message.type === 'newChatMembers') came.push(...message.newChatMembers.map((user) => user.firstName))
      })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      await pass(1000)
      expect(came).toEqual(['Gus'])
    }))

  it('asks to be let in where an administrator decides', () =>
    onStage(async ({ client, guest, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId, { requireApproval: true })
      expect(await guest.joinChatByInviteLink(inviteLink)).toEqual({ type: 'requestSent' })
      expect(await client.getChatMembers(chatId)).toHaveLength(1)
    }))

  it('is refused when the link is used up, revoked or over', () =>
    onStage(async ({ client, guest, newUser, chatId, pass }) => {
      const { client: nell } = await newUser('Nell')
      const single = await client.createInviteLink(chatId, { limit: 1 })
      const brief = await client.createInviteLink(chatId, { expireAt: new Date(client.now().getTime() + 5000) })
      const revoked = await client.createInviteLink(chatId)
      await client.revokeInviteLink(chatId, revoked.inviteLink)
      await guest.joinChatByInviteLink(single.inviteLink)
      await pass(7000)
      for (const { inviteLink } of [single, brief, revoked])
        expect(await errorOf(nell.joinChatByInviteLink(inviteLink))).toMatchObject({ name: 'INVITE_HASH_EXPIRED' })
    }))

  it('says when the account is in the chat already', () =>
    onStage(async ({ client, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      const error = await errorOf(client.joinChatByInviteLink(inviteLink))
      expect(error).toMatchObject({ name: 'USER_ALREADY_PARTICIPANT' })
    }))

  it('is not for bots', () =>
    onStage(async ({ newBot }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.joinChatByInviteLink('https://t.me/+abc'))).toMatchObject({ type: 'input' })
    }))
})
