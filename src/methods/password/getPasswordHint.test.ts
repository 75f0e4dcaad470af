import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getPasswordHint', () => {
  it('gives the hint, also while a sign-in waits for the password', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const { client, phoneNumber } = await newUser('Nell')
      expect(await client.getPasswordHint()).toBeUndefined()
      await client.enableCloudPassword('secret', { hint: 'the usual' })
      expect(await client.getPasswordHint()).toBe('the usual')
      const other = await newClient()
      await other.sendCode(phoneNumber)
      await other.checkCode(sandbox.loginCode(phoneNumber))
      expect(await other.getPasswordHint()).toBe('the usual')
      await client.changeCloudPassword('secret', 'other')
      expect(await client.getPasswordHint()).toBeUndefined()
    }))
})
