import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

const EMAIL = 'nell@example.org'

describe('checkLoginEmailCode', () => {
  it('gives an account its address, and has the sign-in code sent there', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Nell', requireLoginEmail: true })
      const client = await newClient()
      await client.sendCode(phoneNumber)
      await client.sendLoginEmailCode(EMAIL)
      const sentCode = await client.checkLoginEmailCode(` ${sandbox.emailCode(EMAIL)} `)
      expect(sentCode).toMatchObject({ type: 'email', pattern: 'n***l@example.org' })
      expect(await client.checkCode('000000')).toEqual({ type: 'invalidCode' })
      expect(await client.checkCode(sandbox.emailCode(EMAIL))).toEqual({ type: 'signedIn', userId: id })
    }))

  it('changes the address of the account that is signed in', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const nell = await newUser('Nell')
      await nell.client.sendLoginEmailCode(EMAIL)
      expect(await nell.client.checkLoginEmailCode(sandbox.emailCode(EMAIL))).toEqual({ type: 'notNeeded' })
      const client = await newClient()
      expect(await client.sendCode(nell.phoneNumber)).toMatchObject({ type: 'email' })
    }))

  it('says that a code is wrong or has run out', () =>
    onStage(async ({ client, sandbox, pass }) => {
      await client.sendLoginEmailCode(EMAIL)
      const code = sandbox.emailCode(EMAIL)
      const error = await errorOf(client.checkLoginEmailCode(code === '111111' ? '222222' : '111111'))
      expect(error).toMatchObject({ name: 'CODE_INVALID' })
      await pass(3_600_000)
      expect(await errorOf(client.checkLoginEmailCode(code))).toMatchObject({ name: 'EMAIL_VERIFY_EXPIRED' })
    }))
})
