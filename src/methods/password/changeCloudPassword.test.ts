import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('changeCloudPassword', () => {
  it('puts the new password in force, keeps the recovery address, and forgets the old one', () =>
    onStage(async ({ client, sandbox }) => {
      const email = 'olive@example.org'
      await client.enableCloudPassword('old', { hint: 'old', email })
      await client.verifyPasswordEmail(sandbox.emailCode(email))
      await client.changeCloudPassword('old', 'new', { hint: 'new' })
      expect(await client.getPasswordHint()).toBe('new')
      expect(await client.getPasswordEmail('new')).toBe(email)
      expect(await errorOf(client.getPasswordEmail('old'))).toMatchObject({ name: 'PASSWORD_HASH_INVALID' })
    }))

  it('refuses a wrong password, and an account without one', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.changeCloudPassword('old', 'new'))).toMatchObject({ type: 'input' })
      await client.enableCloudPassword('old')
      const error = await errorOf(client.changeCloudPassword('opensesame', 'new'))
      expect(error).toMatchObject({ name: 'PASSWORD_HASH_INVALID', message: expect.not.stringContaining('opensesame') })
      await client.removeCloudPassword('old')
    }))

  it('7.9 lengthens the salt of the server each time, so that the same password is kept by another number', () =>
    onStage(async ({ newUser, sandbox }) => {
      const { client, id } = await newUser('Nell')
      await client.enableCloudPassword('same')
      const first = sandbox.world.users.get(id)?.password
      await client.changeCloudPassword('same', 'same')
      const second = sandbox.world.users.get(id)?.password
      expect([first?.salt1.length, first?.verifier.length, second?.salt1.length]).toEqual([40, 256, 40])
      expect(second?.verifier).not.toEqual(first?.verifier)
    }))
})
