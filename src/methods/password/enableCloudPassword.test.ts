import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('enableCloudPassword', () => {
  it('has the password asked for from then on, and never sends it', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const { client, id, phoneNumber } = await newUser('Nell')
      expect(await client.enableCloudPassword('pass wörd', { hint: 'h' })).toEqual({ type: 'changed' })
      expect(inspect(sandbox.calls, { depth: null })).not.toContain('pass wörd')
      const other = await newClient()
      await other.sendCode(phoneNumber)
      expect(await other.checkCode(sandbox.loginCode(phoneNumber))).toMatchObject({
        type: 'passwordRequired',
        hint: 'h',
      })
      expect(await other.checkPassword('password')).toEqual({ type: 'invalidPassword' })
      expect(await other.checkPassword('pass wörd')).toEqual({ type: 'signedIn', userId: id })
    }))

  it('waits for a recovery address to be confirmed', () =>
    onStage(async ({ client, sandbox }) => {
      const email = 'olive@example.org'
      const result = await client.enableCloudPassword('secret', { hint: 'h', email })
      expect(result).toEqual({ type: 'emailUnconfirmed', codeLength: 6 })
      expect(await client.getPasswordHint()).toBeUndefined()
      await client.verifyPasswordEmail(sandbox.emailCode(email))
      expect(await client.getPasswordHint()).toBe('h')
      expect(await client.getPasswordEmail('secret')).toBe(email)
    }))

  it('refuses what cannot be, without repeating it', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.enableCloudPassword(''))).toMatchObject({ argument: 'password' })
      const hint = await errorOf(client.enableCloudPassword('opensesame', { hint: 'h'.repeat(256) }))
      expect(hint).toMatchObject({ argument: 'hint' })
      expect(await errorOf(client.enableCloudPassword('opensesame', { email: 'nobody' }))).toMatchObject({
        argument: 'email',
        message: expect.not.stringContaining('nobody'),
      })
      await client.enableCloudPassword('opensesame')
      const again = await errorOf(client.enableCloudPassword('opensesame'))
      expect(again).toMatchObject({ argument: 'password', message: expect.not.stringContaining('opensesame') })
    }))
})
