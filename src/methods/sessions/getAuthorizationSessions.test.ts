import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getAuthorizationSessions', () => {
  it('lists every client of the account, this one first', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const nell = await newUser('Nell')
      const laptop = await newClient({ deviceModel: 'Laptop', systemVersion: '7', appVersion: 'Garden 1.0' })
      await laptop.signIn({ phone: nell.phoneNumber, code: () => sandbox.loginCode(nell.phoneNumber) })
      const sessions = await laptop.getAuthorizationSessions()
      expectPlain(sessions)
      expect(sessions.map(({ isCurrent, id }) => [isCurrent, id === '0'])).toEqual([
        [true, true],
        [false, false],
      ])
      expect(sessions[0]).toMatchObject({ deviceModel: 'Laptop', systemVersion: '7', appVersion: 'Garden 1.0' })
      expect(sessions[0]?.lastActivityAt.getTime()).toBeGreaterThanOrEqual(sessions[0]?.date.getTime() ?? Infinity)
    }))

  it('is for people', () =>
    onStage(async ({ newBot }) => {
      const { client } = await newBot('garden_bot')
      expect(await errorOf(client.getAuthorizationSessions())).toMatchObject({ type: 'input' })
    }))
})
