import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('cancelPasswordEmail', () => {
  it('gives the address up, and the password that waited with it', () =>
    onStage(async ({ client, sandbox }) => {
      expect(await errorOf(client.cancelPasswordEmail())).toMatchObject({ name: 'EMAIL_HASH_EXPIRED' })
      await client.enableCloudPassword('secret', { email: 'olive@example.org' })
      const code = sandbox.emailCode('olive@example.org')
      await client.cancelPasswordEmail()
      expect(await errorOf(client.verifyPasswordEmail(code))).toMatchObject({ name: 'EMAIL_HASH_EXPIRED' })
      expect(await errorOf(client.removeCloudPassword('secret'))).toMatchObject({ type: 'input' })
    }))
})
