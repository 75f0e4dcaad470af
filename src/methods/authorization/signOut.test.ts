import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Core } from '../../core/core.js'
import { ConnectionError } from '../../errors/connectionError.js'
import { RpcError } from '../../errors/rpcError.js'
import { TimeoutError } from '../../errors/timeoutError.js'
import { signOut } from './signOut.js'

/** The same account, with every call failing. */
function failing(core: Core, error: Error): Core {
  const get = (target: Core, name: string | symbol): unknown =>
    name === 'invoke' ? () => Promise.reject(error) : Reflect.get(target, name, target)
  return new Proxy(core, { get })
}

describe('signOut', () => {
  it('ends the sign-in on both sides, and another account can sign in', () =>
    onStage(async ({ guest, sandbox }) => {
      await guest.signOut()
      expect(guest.account.current).toBeUndefined()
      expect(await errorOf(guest.getMe())).toMatchObject({ name: 'AUTH_KEY_UNREGISTERED' })

      const { token, id } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
      await guest.signIn({ botToken: token })
      expect(await guest.getMe()).toMatchObject({ id })
    }))

  it('works when Telegram has ended the sign-in already', () =>
    onStage(async ({ guest }) => {
      await guest.invoke('auth.logOut', {})
      await guest.signOut()
      expect(guest.account.current).toBeUndefined()
    }))

  it.each([
    [401, 'AUTH_KEY_UNREGISTERED'],
    [401, 'SESSION_REVOKED'],
    [401, 'USER_DEACTIVATED_BAN'],
    [401, 'SESSION_PASSWORD_NEEDED'],
    [401, 'A_NAME_OF_TOMORROW'],
    [406, 'AUTH_KEY_DUPLICATED'],
  ])('forgets the account when Telegram answers with %d %s', (code, text) =>
    onStage(async ({ guest }) => {
      await signOut(failing(guest, new RpcError(code, text, 'auth.logOut')))
      expect(guest.account.current).toBeUndefined()
    }),
  )

  it('forgets the account when the server refuses its key', () =>
    onStage(async ({ guest }) => {
      await signOut(failing(guest, new ConnectionError('The key is unknown.', { reason: 'keyRefused' })))
      expect(guest.account.current).toBeUndefined()
    }))

  it('keeps the account when Telegram may still know it', () =>
    onStage(async ({ guest }) => {
      for (const error of [
        new RpcError(420, 'FLOOD_WAIT_100', 'auth.logOut'),
        new RpcError(406, 'UPDATE_APP_TO_LOGIN', 'auth.logOut'),
        new RpcError(500, 'INTERNAL', 'auth.logOut'),
        new ConnectionError('The line broke.'),
        new TimeoutError('auth.logOut was not answered in time.'),
      ]) {
        expect(await errorOf(signOut(failing(guest, error)))).toBe(error)
        expect(guest.account.current).toBeDefined()
      }
    }))
})
