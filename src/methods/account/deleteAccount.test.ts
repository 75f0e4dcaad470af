import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('deleteAccount', () => {
  it('deletes the account, signs it out everywhere, and frees its number', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const nell = await newUser('Nell')
      const other = await newClient()
      await other.signIn({ phone: nell.phoneNumber, code: () => sandbox.loginCode(nell.phoneNumber) })
      await nell.client.deleteAccount('Moving on')
      expect(nell.client.account.current).toBeUndefined()
      expect(await errorOf(other.getMe())).toMatchObject({ name: 'AUTH_KEY_UNREGISTERED' })
      const again = await newClient()
      await again.sendCode(nell.phoneNumber)
      expect(await again.checkCode(sandbox.loginCode(nell.phoneNumber))).toEqual({ type: 'signUpRequired' })
    }))

  it('takes the password of an account that has one', () =>
    onStage(async ({ newUser }) => {
      const { client } = await newUser('Nell')
      await client.enableCloudPassword('secret')
      const late = await errorOf(client.deleteAccount('Moving on'))
      expect(late).toMatchObject({ name: '2FA_CONFIRM_WAIT', value: 604_800 })
      const wrong = await errorOf(client.deleteAccount('Moving on', { password: 'opensesame' }))
      expect(wrong).toMatchObject({ name: 'PASSWORD_HASH_INVALID', message: expect.not.stringContaining('opensesame') })
      expect(client.account.current).toBeDefined()
      await client.deleteAccount('Moving on', { password: 'secret' })
      expect(client.account.current).toBeUndefined()
    }))
})
