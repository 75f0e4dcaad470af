import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setChatUsername', () => {
  it('makes a chat public and private again', () =>
    onStage(async ({ client, guest, chatId }) => {
      await client.setChatUsername(chatId, '@garden_talk')
      expect(await guest.resolveUsername('garden_talk')).toMatchObject({ id: chatId, username: 'garden_talk' })
      expect(await errorOf(client.setChatUsername(chatId, 'garden_talk'))).toMatchObject({
        name: 'USERNAME_NOT_MODIFIED',
      })
      await client.setChatUsername(chatId, '')
      expect(await client.getChat(chatId)).not.toHaveProperty('username')
      const actions = (await client.getRecentActions(chatId)).map(({ action }) => action)
      expect(actions).toEqual([
        { type: 'changeUsername', previous: 'garden_talk', new: '' },
        { type: 'changeUsername', previous: '', new: 'garden_talk' },
      ])
    }))

  it('refuses names that cannot be had, basic groups, members and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(client.setChatUsername(chatId, 'garden_bot'))).toMatchObject({ name: 'USERNAME_OCCUPIED' })
      expect(await errorOf(client.setChatUsername(chatId, '1st'))).toMatchObject({ name: 'USERNAME_INVALID' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.setChatUsername(group.id, 'weekend_now'))).toMatchObject({ argument: 'chatId' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setChatUsername(chatId, 'gus_garden'))).toMatchObject({ name: 'CHAT_ADMIN_REQUIRED' })
      expect(await errorOf(bot.setChatUsername(chatId, 'bot_garden'))).toMatchObject({ type: 'input' })
    }))
})
