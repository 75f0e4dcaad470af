import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('resetLoginEmail', () => {
  it('has the code sent to the phone from then on', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell', loginEmail: 'nell@example.org' })
      const client = await newClient()
      const sentCode = await client.sendCode(phoneNumber)
      expect(sentCode).toEqual({ type: 'email', length: 6, pattern: 'n***l@example.org', resetSeconds: 0 })
      const mailed = sandbox.emailCode('nell@example.org')
      expect(await client.resetLoginEmail()).toMatchObject({ type: 'sms', length: 5 })
      expect(await client.checkCode(mailed)).toEqual({ type: 'invalidCode' })
      expect(await client.checkCode(sandbox.loginCode(phoneNumber))).toEqual({ type: 'signedIn', userId: id })
    }))

  it('says that there is no address', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      expect(await errorOf(client.resetLoginEmail())).toBeInstanceOf(InputError)
      await client.sendCode(phoneNumber)
      expect(await errorOf(client.resetLoginEmail())).toMatchObject({ name: 'EMAIL_NOT_SETUP' })
    }))
})
