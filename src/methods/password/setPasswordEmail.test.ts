import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

const EMAIL = 'olive@example.org'

describe('setPasswordEmail', () => {
  it('sets the address once it was confirmed, and keeps the password', () =>
    onStage(async ({ client, sandbox }) => {
      await client.enableCloudPassword('secret', { hint: 'h' })
      expect(await client.setPasswordEmail('secret', EMAIL)).toEqual({ type: 'emailUnconfirmed', codeLength: 6 })
      expect(await client.getPasswordEmail('secret')).toBeUndefined()
      await client.verifyPasswordEmail(sandbox.emailCode(EMAIL))
      expect(await client.getPasswordEmail('secret')).toBe(EMAIL)
      expect(await client.getPasswordHint()).toBe('h')
      expect(await client.setPasswordEmail('secret', EMAIL)).toEqual({ type: 'changed' })
    }))

  it('refuses what is no address, and a wrong password', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.setPasswordEmail('secret', 'olive'))).toMatchObject({ argument: 'email' })
      await client.enableCloudPassword('secret')
      expect(await errorOf(client.setPasswordEmail('wrong', EMAIL))).toMatchObject({ name: 'PASSWORD_HASH_INVALID' })
    }))
})
