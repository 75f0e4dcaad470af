import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setDefaultSendAs', () => {
  it('has messages appear in the name of the chat, and of the account again', () =>
    onStage(async ({ client, chatId }) => {
      await client.setDefaultSendAs(chatId, chatId)
      expect(await client.sendMessage(chatId, 'One')).toMatchObject({ from: { id: chatId } })
      expect(await client.getChat(chatId)).toMatchObject({ defaultSendAsId: chatId })
      await client.setDefaultSendAs(chatId, 'me')
      expect(await client.sendMessage(chatId, 'Two')).toMatchObject({ from: { firstName: 'Olive' } })
    }))

  it('refuses names that the account may not write in, basic groups and bots', () =>
    onStage(async ({ client, guest, newBot, chatId }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      expect(await errorOf(guest.setDefaultSendAs(chatId, chatId))).toMatchObject({ name: 'SEND_AS_PEER_INVALID' })
      const group = await client.createGroup('Weekend')
      expect(await errorOf(client.setDefaultSendAs(group.id, 'me'))).toMatchObject({ name: 'PEER_ID_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setDefaultSendAs(chatId, 'me'))).toMatchObject({ type: 'input' })
    }))
})
