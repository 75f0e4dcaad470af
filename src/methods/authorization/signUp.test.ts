import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

const PHONE = '+9996621234'

describe('signUp', () => {
  it('makes an account and signs it in', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      await client.sendCode(PHONE)
      await client.checkCode(sandbox.loginCode(PHONE))
      const userId = await client.signUp('Nell', { lastName: 'Newcomer' })
      expect(await client.getMe()).toMatchObject({ id: userId, firstName: 'Nell', lastName: 'Newcomer' })
    }))

  it('refuses a name that is empty or too long', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      await client.sendCode(PHONE)
      await client.checkCode(sandbox.loginCode(PHONE))
      expect(await errorOf(client.signUp(''))).toMatchObject({ argument: 'firstName' })
      expect(await errorOf(client.signUp('x'.repeat(65)))).toMatchObject({ argument: 'firstName' })
      expect(await errorOf(client.signUp('Nell', { lastName: 'x'.repeat(65) }))).toMatchObject({ argument: 'lastName' })
      expect(callCount(sandbox, 'auth.signUp')).toBe(0)
      expect(await client.signUp('Nell')).toBeGreaterThan(0)
    }))

  it('needs a code that was asked for', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      expect(await errorOf(client.signUp('Nell'))).toBeInstanceOf(InputError)
    }))
})
