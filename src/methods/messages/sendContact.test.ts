import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendContact', () => {
  it('passes on a phone number, and whose account it is', () =>
    onStage(async ({ client, newUser, newBot, pass }) => {
      const { id: userId, phoneNumber } = await newUser('Ann')
      const { client: bot } = await newBot('garden_bot')
      const seen: unknown[] = []
      bot.on('message', ({ message }) => seen.push(message.type === 'contact' ? message.contact : message.type))
      const sent = await client.sendContact('@garden_bot', 'Ann', phoneNumber, { lastName: 'Lee' })
      const contact = { phoneNumber: phoneNumber.slice(1), firstName: 'Ann', lastName: 'Lee', userId }
      expect(sent).toMatchObject({ type: 'contact', isOutgoing: true })
      expect(sent.contact).toEqual(contact)
      expectPlain(sent)
      await pass(1000)
      expect(seen).toEqual([contact])
    }))

  it('leaves out what is not known', () =>
    onStage(async ({ client }) => {
      const { contact } = await client.sendContact('me', 'Gardener', '+1 (555) 010-9999', { vcard: 'BEGIN:VCARD' })
      expect(contact).toEqual({ phoneNumber: '15550109999', firstName: 'Gardener', vcard: 'BEGIN:VCARD' })
    }))

  it('refuses a blank name and what is no phone number before anything is sent', () =>
    onStage(async ({ client, sandbox }) => {
      expect(await errorOf(client.sendContact('me', ' ', '+15550109999'))).toMatchObject({ argument: 'firstName' })
      expect(await errorOf(client.sendContact('me', 'Ann', 'Ann'))).toMatchObject({ argument: 'phoneNumber' })
      expect(callCount(sandbox, 'messages.sendMedia')).toBe(0)
    }))
})
