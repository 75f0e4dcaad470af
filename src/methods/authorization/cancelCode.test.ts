import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('cancelCode', () => {
  it('makes the code worthless and forgets it', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      await client.cancelCode()
      expect(() => sandbox.loginCode(phoneNumber)).toThrow('No login code')
      expect(await errorOf(client.checkCode('12345'))).toBeInstanceOf(InputError)
    }))

  it('minds no code that has run out', () =>
    onStage(async ({ newClient, sandbox, pass }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      await pass(3_600_000)
      await client.cancelCode()
      expect(await errorOf(client.cancelCode())).toBeInstanceOf(InputError)
    }))
})
