import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../tests/sandbox/sandboxStage.js'

describe('sandbox', () => {
  it('signs a user in by code, and answers who it is', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const alice = await sandbox.createUser({ firstName: 'Alice' })
      const client = await signIn(alice)
      const users = await client.call('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
      expect(users).toMatchObject([{ _: 'user', id: alice.id, self: true, first_name: 'Alice' }])
    }))
})
