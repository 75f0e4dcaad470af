import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setNotificationSettings', () => {
  it('sets everything there is, and takes it back', () =>
    onStage(async ({ client, chatId }) => {
      const sound = { type: 'local', title: 'Bell', data: 'bell.ogg' } as const
      await client.setNotificationSettings(chatId, {
        showPreviews: false,
        silent: true,
        muteUntil: new Date('2100-01-01'),
        sound,
        muteStories: true,
        hideStories: true,
        storySound: { type: 'ringtone', id: '77' },
      })
      const settings = await client.getNotificationSettings(chatId)
      const story = { type: 'ringtone', id: '77' }
      expect(settings).toEqual({
        showsPreviews: false,
        isSilent: true,
        muteUntil: new Date(0x7fff_ffff * 1000),
        iosSound: sound,
        androidSound: sound,
        otherPlatformsSound: sound,
        mutesStories: true,
        hidesStories: true,
        iosStorySound: story,
        androidStorySound: story,
        otherPlatformsStorySound: story,
      })
      expectPlain(settings)
      expect(await client.getChat(chatId)).toMatchObject({ notificationSettings: { isSilent: true } })
      await client.setNotificationSettings(chatId, {})
      expect(await client.getNotificationSettings(chatId)).toEqual({})
    }))

  it('refuses sounds that there are not, and bots', () =>
    onStage(async ({ client, newBot, chatId }) => {
      const sound = { type: 'ringtone', id: 'x' } as const
      expect(await errorOf(client.setNotificationSettings(chatId, { sound }))).toMatchObject({ argument: 'sound.id' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setNotificationSettings(chatId, {}))).toMatchObject({ type: 'input' })
    }))
})
