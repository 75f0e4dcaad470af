import { describe, expect, it } from 'vitest'
import { isSignedOutError } from './isSignedOutError.js'
import { RpcError } from './rpcError.js'
import { TimeoutError } from './timeoutError.js'

describe('isSignedOutError', () => {
  it.each([
    [401, 'AUTH_KEY_UNREGISTERED'],
    [401, 'AUTH_KEY_INVALID'],
    [406, 'AUTH_KEY_DUPLICATED'],
    [401, 'SESSION_REVOKED'],
    [401, 'SESSION_EXPIRED'],
    [401, 'USER_DEACTIVATED'],
    [401, 'USER_DEACTIVATED_BAN'],
  ])('takes %d %s for the end of the sign-in', (code, text) => {
    expect(isSignedOutError(new RpcError(code, text, 'auth.logOut'))).toBe(true)
  })

  it.each([
    [401, 'SESSION_PASSWORD_NEEDED'],
    [401, 'AUTH_KEY_PERM_EMPTY'],
    [400, 'INPUT_USER_DEACTIVATED'],
    [406, 'UPDATE_APP_TO_LOGIN'],
    [420, 'FLOOD_WAIT_3'],
    [500, 'INTERNAL'],
  ])('leaves %d %s alone', (code, text) => {
    expect(isSignedOutError(new RpcError(code, text, 'auth.logOut'))).toBe(false)
  })

  it('leaves what is no answer of Telegram alone', () => {
    const named = Object.assign(new Error('x'), { name: 'AUTH_KEY_UNREGISTERED' })
    for (const error of [named, new TimeoutError('x'), undefined, 'AUTH_KEY_UNREGISTERED'])
      expect(isSignedOutError(error)).toBe(false)
  })
})
