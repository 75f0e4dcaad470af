import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('sendCode', () => {
  it('has a code sent, and tells how', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      const sentCode = await client.sendCode(phoneNumber)
      expect(sentCode).toMatchObject({ type: 'sms', length: 5 })
      expectPlain(sentCode)
      expect(sandbox.loginCode(phoneNumber)).toHaveLength(5)
    }))

  it('has it sent to the app where the account is signed in already', () =>
    onStage(async ({ newUser, newClient }) => {
      const { phoneNumber } = await newUser('Nell')
      const client = await newClient()
      expect(await client.sendCode(phoneNumber)).toMatchObject({ type: 'app' })
    }))

  it('refuses what is no phone number, without repeating it', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      const before = sandbox.calls.length
      for (const phoneNumber of ['', 'Nell', '12', '1555010012345678901234']) {
        const error = await errorOf(client.sendCode(phoneNumber))
        expect(error).toBeInstanceOf(InputError)
        if (phoneNumber !== '') expect(error.message).not.toContain(phoneNumber)
      }
      expect(sandbox.calls.length).toBe(before)
    }))
})
