import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('resolvePhoneNumber', () => {
  it('finds those who let themselves be found', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      expect(found).toMatchObject({ id: ina.id, firstName: 'Ina' })
      expect(await errorOf(client.resolvePhoneNumber('+1'))).toMatchObject({ type: 'input' })
      expect(await errorOf(client.resolvePhoneNumber('+99955501'))).toMatchObject({ name: 'PHONE_NOT_OCCUPIED' })
      await ina.client.setPrivacySetting('findByPhoneNumber', [{ type: 'contacts', isAllowed: true }])
      expect(await errorOf(client.resolvePhoneNumber(ina.phoneNumber))).toMatchObject({ name: 'PHONE_NOT_OCCUPIED' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.resolvePhoneNumber('+99955501'))).toMatchObject({ type: 'input' })
    }))
})
