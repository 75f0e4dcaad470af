import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

const EMAIL = 'olive@example.org'

describe('verifyPasswordEmail', () => {
  it('puts the password in force for the right code alone', () =>
    onStage(async ({ client, sandbox, pass }) => {
      expect(await errorOf(client.verifyPasswordEmail('123456'))).toMatchObject({ name: 'EMAIL_HASH_EXPIRED' })
      await client.enableCloudPassword('secret', { hint: 'h', email: EMAIL })
      const code = sandbox.emailCode(EMAIL)
      const wrong = await errorOf(client.verifyPasswordEmail(code === '111111' ? '222222' : '111111'))
      expect(wrong).toMatchObject({ name: 'CODE_INVALID' })
      expect(await client.getPasswordHint()).toBeUndefined()
      await client.verifyPasswordEmail(` ${code} `)
      expect(await client.getPasswordHint()).toBe('h')
      await client.setPasswordEmail('secret', 'other@example.org')
      await pass(3_600_000)
      const late = await errorOf(client.verifyPasswordEmail(sandbox.emailCode('other@example.org')))
      expect(late).toMatchObject({ name: 'EMAIL_HASH_EXPIRED' })
    }))
})
