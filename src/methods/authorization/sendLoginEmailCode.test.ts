import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

const EMAIL = 'nell@example.org'

describe('sendLoginEmailCode', () => {
  it('mails a code to an account that needs an address before it can sign in', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', requireLoginEmail: true })
      const client = await newClient()
      expect(await client.sendCode(phoneNumber)).toEqual({ type: 'emailSetUpRequired' })
      const sentCode = await client.sendLoginEmailCode(` ${EMAIL} `)
      expect(sentCode).toEqual({ pattern: 'n***l@example.org', length: 6 })
      expectPlain(sentCode)
      expect(sandbox.emailCode(EMAIL)).toHaveLength(6)
    }))

  it('refuses what is no address, without repeating it', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      for (const wrong of ['', 'nell', 'nell@', '@example.org', 'nell@example', 'ne ll@example.org', 'nell@example.']) {
        const error = await errorOf(client.sendLoginEmailCode(wrong))
        expect(error).toMatchObject({ argument: 'email' })
        if (wrong !== '') expect(error.message.replace('name@example.org', '')).not.toContain(wrong)
      }
      expect(sandbox.calls.length).toBe(before)
    }))

  it('needs a sign-in under way or an account', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      expect(await errorOf(client.sendLoginEmailCode(EMAIL))).toBeInstanceOf(InputError)
    }))
})
