import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getChatAdministrators', () => {
  it('lists the owner and the administrators, and nobody else', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { id: botId } = await newBot('garden_bot')
      await client.promoteChatMember(chatId, '@garden_bot', { canPinMessages: true, title: 'Hedge' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      for (const each of [client, guest]) {
        const administrators = await each.getChatAdministrators(chatId)
        expect(administrators.toSorted((one, other) => other.status.localeCompare(one.status))).toMatchObject([
          { status: 'creator', member: { firstName: 'Olive' } },
          { status: 'administrator', member: { id: botId }, title: 'Hedge', rights: { canPinMessages: true } },
        ])
        expectPlain(administrators)
      }
    }))

  it('lists those of a basic group', () =>
    onStage(async ({ client, guest }) => {
      const group = await client.createGroup('Weekend')
      const { inviteLink } = await client.createInviteLink(group.id)
      await guest.joinChat(inviteLink)
      expect(await guest.getChatAdministrators(group.id)).toMatchObject([{ status: 'creator' }])
    }))

  it('tells those of a channel to its administrators only, bots among them', () =>
    onStage(async ({ client, guest, newBot, pass }) => {
      const { client: bot } = await newBot('garden_bot')
      const { id } = await client.createChannel('News')
      const { inviteLink } = await client.createInviteLink(id)
      await guest.joinChat(inviteLink)
      await client.promoteChatMember(id, '@garden_bot', { canPostMessages: true })
      await pass(1000)
      expect(await bot.getChatAdministrators(id)).toHaveLength(2)
      expect(await errorOf(guest.getChatAdministrators(id))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
    }))

  it('refuses a private chat', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.getChatAdministrators('me'))).toMatchObject({ type: 'input', argument: 'chatId' })
    }))
})
