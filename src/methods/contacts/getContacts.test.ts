import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getContacts', () => {
  it('lists contacts, and says who knows this account too', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      expect(await client.getContacts()).toEqual([])
      await client.addContact(found.id, 'Nina')
      const me = await client.getMe()
      await client.sendMessage(found.id, 'Hello')
      await ina.client.getChats()
      await ina.client.addContact(me.id, 'Olive')
      expect(await client.getContacts()).toMatchObject([{ id: ina.id, firstName: 'Nina', isMutualContact: true }])
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.getContacts())).toMatchObject({ type: 'input' })
    }))
})
