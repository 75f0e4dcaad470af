import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setPrivacySetting', () => {
  it('takes every setting and every rule, and holds to them', () =>
    onStage(async ({ client, guest, newUser, chatId, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      const keys = [
        'phoneNumber',
        'bio',
        'birthday',
        'profilePhoto',
        'forwards',
        'invitation',
        'findByPhoneNumber',
        'voiceMessage',
        'paidMessageException',
        'peerToPeerCall',
        'gifts',
        'savedMusic',
        'phoneCall',
        'lastSeen',
      ] as const
      for (const key of keys) {
        const set = await client.setPrivacySetting(key, [
          { type: 'users', userIds: [found.id], isAllowed: false },
          { type: 'chatMembers', chatIds: [chatId], isAllowed: true },
          { type: 'closeFriends' },
          { type: 'premium' },
          { type: 'bots', isAllowed: false },
          { type: 'contacts', isAllowed: true },
          { type: 'everybody', isAllowed: false },
        ])
        expect(set).toMatchObject([
          { type: 'users', users: [{ id: ina.id }], isAllowed: false },
          { type: 'chatMembers', chats: [{ id: chatId }], isAllowed: true },
          { type: 'closeFriends' },
          { type: 'premium' },
          { type: 'bots', isAllowed: false },
          { type: 'contacts', isAllowed: true },
          { type: 'everybody', isAllowed: false },
        ])
        expect(await client.getPrivacySetting(key)).toEqual(set)
      }
      await client.updateProfile({ bio: 'Gardens' })
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChat(inviteLink)
      const me = await client.getMe()
      await client.sendMessage(chatId, 'Hello')
      await guest.getHistory(chatId)
      expect(await guest.getChat(me.id)).toMatchObject({ bio: 'Gardens' })
      await client.sendMessage(found.id, 'Hello')
      await ina.client.getChats()
      expect(await ina.client.getChat(me.id)).not.toHaveProperty('bio')
      expect(await errorOf(client.setPrivacySetting('bio', []))).toMatchObject({ name: 'PRIVACY_VALUE_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setPrivacySetting('bio', []))).toMatchObject({ type: 'input' })
    }))
})
