import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('addContact', () => {
  it('keeps names and a note, and can share the number', () =>
    onStage(async ({ client, newUser, sandbox, newBot }) => {
      const ina = await newUser('Ina')
      const found = await client.resolvePhoneNumber(ina.phoneNumber)
      await client.addContact(found.id, 'Nina', { lastName: 'Sand', note: 'Fair', sharePhoneNumber: true })
      expect(await client.getContacts()).toMatchObject([
        { id: ina.id, firstName: 'Nina', lastName: 'Sand', isContact: true },
      ])
      const contact = sandbox.world.users.get(client.account.current?.id ?? 0)?.contacts.get(ina.id)
      expect(contact?.note).toMatchObject({ text: 'Fair' })
      expect(await client.getPrivacySetting('phoneNumber')).toMatchObject([{ type: 'users', isAllowed: true }, {}])
      expect(await errorOf(client.addContact('me', 'Me'))).toMatchObject({ name: 'CONTACT_ID_INVALID' })
      expect(await errorOf(client.addContact(found.id, ''))).toMatchObject({ argument: 'firstName' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.addContact('me', 'Me'))).toMatchObject({ type: 'input' })
    }))
})
