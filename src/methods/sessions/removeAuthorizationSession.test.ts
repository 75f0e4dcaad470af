import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('removeAuthorizationSession', () => {
  it('signs the one session out and no other', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const nell = await newUser('Nell')
      const others = [await newClient(), await newClient()]
      for (const client of others)
        await client.signIn({ phone: nell.phoneNumber, code: () => sandbox.loginCode(nell.phoneNumber) })
      const [first, second] = others
      const { id } = (await nell.client.getAuthorizationSessions()).find(({ isCurrent }) => !isCurrent) ?? { id: '' }
      await nell.client.removeAuthorizationSession(id)
      const left = await nell.client.getAuthorizationSessions()
      expect(left.map((session) => session.id)).not.toContain(id)
      expect(left).toHaveLength(2)
      const answers = await Promise.allSettled([first?.getMe(), second?.getMe(), nell.client.getMe()])
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
      expect(await errorOf(nell.client.removeAuthorizationSession(id))).toMatchObject({ name: 'HASH_INVALID' })
    }))

  it('refuses what is no id', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      for (const id of ['', 'all', '1.5', '99999999999999999999'])
        expect(await errorOf(client.removeAuthorizationSession(id))).toMatchObject({ argument: 'id' })
      expect(sandbox.calls.length).toBe(before)
    }))
})
