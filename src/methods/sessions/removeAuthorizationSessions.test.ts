import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeAuthorizationSessions', () => {
  it('signs all other clients of the account out, and nobody else', () =>
    onStage(async ({ newUser, newClient, sandbox, guest }) => {
      const nell = await newUser('Nell')
      const other = await newClient()
      await other.signIn({ phone: nell.phoneNumber, code: () => sandbox.loginCode(nell.phoneNumber) })
      await nell.client.removeAuthorizationSessions()
      expect(await nell.client.getAuthorizationSessions()).toHaveLength(1)
      expect(await errorOf(other.getMe())).toMatchObject({ name: 'AUTH_KEY_UNREGISTERED' })
      expect(await guest.getMe()).toMatchObject({ firstName: 'Gus' })
    }))
})
