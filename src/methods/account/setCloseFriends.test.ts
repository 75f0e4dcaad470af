import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setCloseFriends', () => {
  it('names contacts, and nobody else', () =>
    onStage(async ({ client, newUser, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.setCloseFriends([ina.id])
      expect(await client.getChat(ina.id)).toMatchObject({ isCloseFriend: false })
      await client.addContact(found.id, 'Ina')
      await client.setCloseFriends([ina.id])
      expect(await client.getChat(ina.id)).toMatchObject({ isCloseFriend: true })
      await client.setCloseFriends([])
      expect(await client.getChat(ina.id)).toMatchObject({ isCloseFriend: false })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setCloseFriends([]))).toMatchObject({ type: 'input' })
    }))
})
