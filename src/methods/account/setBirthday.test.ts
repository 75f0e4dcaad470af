import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setBirthday', () => {
  it('shows it in the profile, and hides it', () =>
    onStage(async ({ client, newBot }) => {
      const birthday = { day: 29, month: 2, year: 2000 }
      await client.setBirthday(birthday)
      expect(await client.getChat('me')).toMatchObject({ birthday })
      expect(await errorOf(client.setBirthday({ day: 31, month: 4 }))).toMatchObject({ name: 'BIRTHDAY_INVALID' })
      await client.setBirthday()
      expect(await client.getChat('me')).not.toHaveProperty('birthday')
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setBirthday())).toMatchObject({ type: 'input' })
    }))
})
