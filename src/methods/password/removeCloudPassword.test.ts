import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeCloudPassword', () => {
  it('takes the password away, for who knows it', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const { client, id, phoneNumber } = await newUser('Nell')
      await client.enableCloudPassword('secret', { hint: 'h' })
      expect(await errorOf(client.removeCloudPassword('wrong'))).toMatchObject({ name: 'PASSWORD_HASH_INVALID' })
      expect(await client.getPasswordHint()).toBe('h')
      await client.removeCloudPassword('secret')
      expect(await client.getPasswordHint()).toBeUndefined()
      const other = await newClient()
      await other.sendCode(phoneNumber)
      expect(await other.checkCode(sandbox.loginCode(phoneNumber))).toEqual({ type: 'signedIn', userId: id })
      expect(await errorOf(client.removeCloudPassword('secret'))).toMatchObject({ type: 'input' })
    }))
})
