import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('resendCode', () => {
  it('has the code sent by one way after the other, and only the last counts', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const { phoneNumber } = await newUser('Nell')
      const client = await newClient()
      expect(await client.sendCode(phoneNumber)).toMatchObject({ type: 'app', nextType: 'sms', timeoutSeconds: 60 })
      const first = sandbox.loginCode(phoneNumber)
      const second = await client.resendCode()
      expect(second).toEqual({ type: 'sms', length: 5, nextType: 'call', timeoutSeconds: 60 })
      expectPlain(second)
      expect(await client.resendCode()).toEqual({ type: 'call', length: 5 })
      const error = await errorOf(client.resendCode())
      expect(error).toMatchObject({ name: 'SEND_CODE_UNAVAILABLE' })
      expect(error.message).not.toContain(phoneNumber.slice(1))
      expect(await client.checkCode(first)).toEqual({ type: 'invalidCode' })
      expect(await client.checkCode(sandbox.loginCode(phoneNumber))).toMatchObject({ type: 'signedIn' })
    }))

  it('needs a code that was asked for', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      expect(await errorOf(client.resendCode())).toBeInstanceOf(InputError)
    }))
})
