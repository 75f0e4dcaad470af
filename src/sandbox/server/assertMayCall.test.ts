import { describe, expect, it } from 'vitest'
import type { Authorization } from '../world/authorization.js'
import { botProfile } from '../world/botProfile.js'
import { createUser } from '../world/createUser.js'
import { createWorld } from '../world/createWorld.js'
import { assertMayCall } from './assertMayCall.js'

const world = createWorld(1)
const user = createUser(world, { firstName: 'Alice' })
const bot = createUser(world, {
  firstName: 'Bot',
  bot: botProfile({ token: '1:x' }),
})

const key: Authorization = {
  keyId: 1n,
  key: new Uint8Array(256),
  dcId: 2,
  createdAt: 0,
  activeAt: 0,
  firstSalt: 1n,
  hash: 1n,
}

describe('assertMayCall', () => {
  it.each([
    [
      'a temporary key that is bound to none',
      { expiresAt: 1, userId: user.id },
      'messages.getDialogs',
      'AUTH_KEY_PERM_EMPTY',
    ],
    ['a temporary key that is bound to none', { expiresAt: 1 }, 'auth.sendCode', 'AUTH_KEY_PERM_EMPTY'],
    ['nobody', {}, 'messages.getDialogs', 'AUTH_KEY_UNREGISTERED'],
    ['nobody', {}, 'account.getPassword', 'AUTH_KEY_UNREGISTERED'],
    ['who owes a password', { passwordPendingUserId: 1 }, 'messages.getDialogs', 'SESSION_PASSWORD_NEEDED'],
    ['a bot', { userId: bot.id }, 'messages.getDialogs', 'BOT_METHOD_INVALID'],
    ['a person', { userId: user.id }, 'bots.answerWebhookJSONQuery', 'USER_BOT_REQUIRED'],
  ])('keeps %s (%o) from %s by %s', (_who, place, name, text) => {
    expect(() => assertMayCall(world, { ...key, ...place }, name)).toThrow(text)
  })

  it.each([
    ['nobody', {}, 'auth.sendCode'],
    ['a temporary key that is bound to none', { expiresAt: 1 }, 'help.getConfig'],
    ['a temporary key that is bound to none', { expiresAt: 1 }, 'auth.bindTempAuthKey'],
    ['nobody', {}, 'help.getConfig'],
    ['who owes a password', { passwordPendingUserId: 1 }, 'account.getPassword'],
    ['who owes a password', { passwordPendingUserId: 1 }, 'auth.checkPassword'],
    ['a bot', { userId: bot.id }, 'messages.sendMessage'],
    ['a person', { userId: user.id }, 'messages.getDialogs'],
  ])('lets %s (%o) call %s', (_who, place, name) => {
    expect(() => assertMayCall(world, { ...key, ...place }, name)).not.toThrow()
  })
})
