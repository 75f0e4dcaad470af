import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('checkCode', () => {
  it('signs in', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      expect(await client.checkCode(` ${sandbox.loginCode(phoneNumber)} `)).toEqual({ type: 'signedIn', userId: id })
      expect(client.account.current).toEqual({ id, isBot: false })
    }))

  it('says that a code is wrong, and takes the right one afterwards', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      const code = sandbox.loginCode(phoneNumber)
      for (const wrong of ['', code === '00000' ? '00001' : '00000'])
        expect(await client.checkCode(wrong)).toEqual({ type: 'invalidCode' })
      expect(await client.checkCode(code)).toMatchObject({ type: 'signedIn' })
    }))

  it('says that there is a password, with its hint', () =>
    onStage(async ({ newClient, sandbox }) => {
      const options = { firstName: 'Nell', password: 'secret', passwordHint: 'the usual' }
      const { phoneNumber } = await sandbox.createUser(options)
      const client = await newClient()
      await client.sendCode(phoneNumber)
      const result = await client.checkCode(sandbox.loginCode(phoneNumber))
      expect(result).toEqual({ type: 'passwordRequired', hint: 'the usual', hasRecoveryEmail: false })
      expect(client.account.current).toBeUndefined()
    }))

  it('says that the number has no account', () =>
    onStage(async ({ newClient, sandbox }) => {
      const client = await newClient()
      await client.sendCode('+9996621234')
      expect(await client.checkCode(sandbox.loginCode('+9996621234'))).toEqual({ type: 'signUpRequired' })
    }))

  it('says that a code is too old, and forgets it', () =>
    onStage(async ({ newClient, sandbox, pass }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell' })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      const code = sandbox.loginCode(phoneNumber)
      await pass(3_600_000)
      const error = await errorOf(client.checkCode(code))
      expect(error).toMatchObject({ name: 'PHONE_CODE_EXPIRED' })
      expect(error.message).not.toContain(code)
      expect(await errorOf(client.checkCode(code))).toBeInstanceOf(InputError)
    }))

  it('needs a code that was asked for', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      const error = await errorOf(client.checkCode('12345'))
      expect(error).toBeInstanceOf(InputError)
      expect(error.message).toContain('sendCode')
    }))
})
