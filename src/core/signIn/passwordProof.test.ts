import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { passwordProof } from './passwordProof.js'

describe('passwordProof', () => {
  it('7.2 refuses an algorithm that it does not know, and never falls back to another', () =>
    onStage(async ({ client, sandbox }) => {
      await client.enableCloudPassword('secret')
      const challenge = await client.invoke('account.getPassword', {})
      expect(await passwordProof(client, challenge, 'secret')).toMatchObject({ _: 'inputCheckPasswordSRP' })
      const before = sandbox.calls.length
      const changed = { ...challenge, current_algo: { _: 'passwordKdfAlgoUnknown' } } as const
      const error = await errorOf(passwordProof(client, changed, 'secret'))
      expect([error.name, error.message]).toEqual(['SecurityError', expect.stringContaining('does not know')])
      expect(error.message).not.toContain('secret')
      expect(sandbox.calls.length).toBe(before)
    }))

  it('7.11 lets the event loop turn while the slow hash is computed, and ends at once with its signal', () =>
    onStage(async ({ client }) => {
      await client.enableCloudPassword('secret')
      const challenge = await client.invoke('account.getPassword', {})
      const work = client.crypto.pbkdf2Sha512(Uint8Array.of(1), Uint8Array.of(2), 100_000, 64)
      let hasEnded = false
      const ended = work.then(() => {
        hasEnded = true
      })
      let turns = 0
      for (; turns < 20; turns++) {
        if (hasEnded) break
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
      }
      expect(turns).toBe(20)
      await ended
      const controller = new AbortController()
      const aborted = errorOf(client.with({ signal: controller.signal }).changeCloudPassword('secret', 'other'))
      controller.abort(new Error('enough'))
      expect((await aborted).message).toBe('enough')
      expect(challenge.has_password).toBe(true)
    }))
})
