import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('resendPasswordEmail', () => {
  it('mails another code, and only that one counts', () =>
    onStage(async ({ client, sandbox }) => {
      const email = 'olive@example.org'
      expect(await errorOf(client.resendPasswordEmail())).toMatchObject({ name: 'EMAIL_HASH_EXPIRED' })
      await client.enableCloudPassword('secret', { email })
      const first = sandbox.emailCode(email)
      await client.resendPasswordEmail()
      const second = sandbox.emailCode(email)
      expect(second).not.toBe(first)
      expect(await errorOf(client.verifyPasswordEmail(first))).toMatchObject({ name: 'CODE_INVALID' })
      await client.verifyPasswordEmail(second)
      expect(await client.getPasswordEmail('secret')).toBe(email)
    }))
})
