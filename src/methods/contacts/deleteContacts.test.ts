import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteContacts', () => {
  it('takes several out at once', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.addContact(found.id, 'Nina')
      await client.deleteContacts([ina.id])
      expect(await client.getContacts()).toEqual([])
      expect(await errorOf(client.deleteContacts([1]))).toMatchObject({ argument: 'userIds[0]' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.deleteContacts([]))).toMatchObject({ type: 'input' })
    }))
})
