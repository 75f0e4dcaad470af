import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('checkUsername', () => {
  it('tells what is free, for accounts and chats', () =>
    onStage(async ({ client, guest, chatId, newBot }) => {
      await guest.setUsername('gus_green')
      expect(await client.checkUsername('olive_green')).toBe(true)
      expect(await client.checkUsername('@gus_green')).toBe(false)
      expect(await client.checkUsername('garden_talk', { chatId })).toBe(true)
      expect(await client.checkUsername('gus_green', { chatId })).toBe(false)
      expect(await errorOf(client.checkUsername('1st'))).toMatchObject({ name: 'USERNAME_INVALID' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.checkUsername('x'))).toMatchObject({ type: 'input' })
    }))
})
