import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPrivacySetting', () => {
  it('gives what a new account has', () =>
    onStage(async ({ client, newBot }) => {
      expect(await client.getPrivacySetting('lastSeen')).toEqual([{ type: 'everybody', isAllowed: true }])
      expect(await client.getPrivacySetting('phoneNumber')).toEqual([
        { type: 'contacts', isAllowed: true },
        { type: 'everybody', isAllowed: false },
      ])
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getPrivacySetting('bio'))).toMatchObject({ type: 'input' })
    }))
})
