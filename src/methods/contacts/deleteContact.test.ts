import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteContact', () => {
  it('takes one out', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.addContact(found.id, 'Nina')
      await client.deleteContact(ina.id)
      expect(await client.getContacts()).toEqual([])
      expect(await client.getChat(ina.id)).toMatchObject({ firstName: 'Ina', isContact: false })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.deleteContact('me'))).toMatchObject({ type: 'input' })
    }))
})
