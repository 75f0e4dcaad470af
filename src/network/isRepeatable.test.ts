import { describe, expect, it } from 'vitest'
import { isRepeatable } from './isRepeatable.js'

describe('isRepeatable', () => {
  it.each([
    'help.getConfig',
    'contacts.search',
    'contacts.resolveUsername',
    'messages.readHistory',
    'updates.getDifference',
  ])('lets %s run twice', (name) => expect(isRepeatable({ _: name })).toBe(true))

  it.each([
    'auth.checkPassword',
    'account.getTmpPassword',
    'messages.getBotCallbackAnswer',
    'ephemeral.getCallbackAnswer',
    'auth.signIn',
    'auth.sendCode',
    'messages.exportChatInvite',
    'channels.createChannel',
    'messages.checkboxes',
  ])('lets %s run once', (name) => expect(isRepeatable({ _: name })).toBe(false))

  it('R1 lets a call with a random_id run twice, by which Telegram knows it', () => {
    const call = { _: 'messages.sendMessage', random_id: 1n }
    expect(isRepeatable(call)).toBe(true)
    expect(isRepeatable({ _: call._ })).toBe(false)
  })
})
