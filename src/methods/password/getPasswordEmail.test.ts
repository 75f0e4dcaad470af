import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPasswordEmail', () => {
  it('tells the address to who knows the password', () =>
    onStage(async ({ client, sandbox }) => {
      const email = 'olive@example.org'
      expect(await errorOf(client.getPasswordEmail('secret'))).toMatchObject({ type: 'input' })
      await client.enableCloudPassword('secret', { email })
      await client.verifyPasswordEmail(sandbox.emailCode(email))
      expect(await client.getPasswordEmail('secret')).toBe(email)
      expect(await errorOf(client.getPasswordEmail('Secret'))).toMatchObject({ name: 'PASSWORD_HASH_INVALID' })
    }))
})
