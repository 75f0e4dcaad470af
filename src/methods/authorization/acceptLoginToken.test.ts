import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('acceptLoginToken', () => {
  it('lets the client in that shows the code, and says which it is', () =>
    onStage(async ({ client, newClient }) => {
      const other = await newClient({ deviceModel: 'A laptop', appVersion: 'Garden 1.0' })
      let session: unknown
      await other.signInQr(async (link) => {
        session = await client.acceptLoginToken(link)
        expect(await errorOf(client.acceptLoginToken(link))).toMatchObject({ name: 'AUTH_TOKEN_ALREADY_ACCEPTED' })
      })
      expect(session).toMatchObject({ deviceModel: 'A laptop', appVersion: 'Garden 1.0', isCurrent: false })
      expectPlain(session)
    }))

  it('refuses what is no such link, without repeating it', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      for (const link of [
        '',
        'https://example.org/secret',
        'tg://login?code=12345',
        'tg://login?token=',
        'tg://login?token=a!b',
      ]) {
        const error = await errorOf(client.acceptLoginToken(link))
        expect(error).toMatchObject({ argument: 'link' })
        expect(error.message).not.toMatch(/secret|12345|a!b/)
      }
      expect(sandbox.calls.length).toBe(before)
    }))

  it('is for people', () =>
    onStage(async ({ newBot }) => {
      const { client } = await newBot('garden_bot')
      expect(await errorOf(client.acceptLoginToken('tg://login?token=AAAA'))).toMatchObject({ type: 'input' })
    }))
})
