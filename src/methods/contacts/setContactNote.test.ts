import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setContactNote', () => {
  it('keeps a note and takes it away', () =>
    onStage(async ({ client, newUser, sandbox, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      expect(await errorOf(client.setContactNote(ina.id, 'Fair'))).toMatchObject({ type: 'rpc' })
      await client.addContact(found.id, 'Nina')
      const note = (): unknown => sandbox.world.users.get(client.account.current?.id ?? 0)?.contacts.get(ina.id)?.note
      await client.setContactNote(ina.id, 'Fair')
      expect(note()).toMatchObject({ text: 'Fair' })
      await client.setContactNote(ina.id, '')
      expect(note()).toBeUndefined()
      expect(await errorOf(client.setContactNote(ina.id, 'x'.repeat(129)))).toMatchObject({ argument: 'note' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setContactNote('me', ''))).toMatchObject({ type: 'input' })
    }))
})
