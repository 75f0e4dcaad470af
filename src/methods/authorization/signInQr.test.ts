import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { TimeoutError } from '../../errors/timeoutError.js'

describe('signInQr', () => {
  it('signs in once another device has read the code, and says that it was read', () =>
    onStage(async ({ newUser, newClient, sandbox }) => {
      const nell = await newUser('Nell')
      const client = await newClient()
      const steps: string[] = []
      const me = await client.signInQr(
        async (link, expiresAt) => {
          expect(link).toMatch(/^tg:\/\/login\?token=[\w-]+$/)
          expect(expiresAt.getTime() - client.now().getTime()).toBeLessThanOrEqual(30_000)
          steps.push('shown')
          await nell.client.acceptLoginToken(link)
        },
        { onScanned: () => steps.push('scanned') },
      )
      expect(me).toMatchObject({ id: nell.id, firstName: 'Nell', isSelf: true })
      expect(steps).toEqual(['shown', 'scanned'])
      expect(client.account.current).toEqual({ id: nell.id, isBot: false })
      expect(callCount(sandbox, 'auth.exportLoginToken')).toBe(2)
    }))

  it('shows a new code when one has run out', () =>
    onStage(async ({ newUser, newClient, pass }) => {
      const nell = await newUser('Nell')
      const client = await newClient()
      const links: string[] = []
      await client.signInQr(async (link) => {
        links.push(link)
        if (links.length < 4) return
        await pass(10_000)
        await nell.client.acceptLoginToken(link)
      })
      expect(new Set(links).size).toBe(4)
      const error = await errorOf(nell.client.acceptLoginToken(links[0] ?? ''))
      expect(error).toMatchObject({ name: 'AUTH_TOKEN_INVALIDX' })
      expect(error.message).not.toContain(links[0]?.slice(20))
    }))

  it('asks for the password where the account has one', () =>
    onStage(async ({ newClient, sandbox }) => {
      const nell = await sandbox.createUser({ firstName: 'Nell', password: 'secret', passwordHint: 'the usual' })
      const old = await newClient()
      await old.signIn({
        phone: nell.phoneNumber,
        code: () => sandbox.loginCode(nell.phoneNumber),
        password: 'secret',
      })
      const client = await newClient()
      const hints: unknown[] = []
      const me = await client.signInQr((link) => old.acceptLoginToken(link), {
        password: (hint, attempt) => {
          hints.push(hint)
          return attempt === 1 ? 'wrong' : 'secret'
        },
      })
      expect(me.id).toBe(nell.id)
      expect(hints).toEqual(['the usual', 'the usual'])
      const other = await newClient()
      expect(await errorOf(other.signInQr((link) => old.acceptLoginToken(link)))).toMatchObject({
        argument: 'password',
      })
      expect(other.account.current).toBeUndefined()
    }))

  it('follows the account to its data centre', () =>
    onStage(
      async ({ newClient, sandbox }) => {
        const nell = await sandbox.createUser({ firstName: 'Nell', dcId: 4, password: 'secret' })
        const old = await newClient()
        await old.signIn({
          phone: nell.phoneNumber,
          code: () => sandbox.loginCode(nell.phoneNumber),
          password: 'secret',
        })
        const client = await newClient()
        const me = await client.signInQr((link) => old.acceptLoginToken(link), { password: 'secret' })
        expect(me.id).toBe(nell.id)
        expect(callCount(sandbox, 'auth.importLoginToken')).toBe(1)
        const authString = await client.exportAuthString()
        await client.stop()
        const again = await newClient()
        await again.importAuthString(authString)
        expect(await again.getMe()).toMatchObject({ id: nell.id })
      },
      { dataCentres: 4 },
    ))

  it('waits as long as it takes, and no longer than it may', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      let shownCount = 0
      const show = (): number => (shownCount += 1)
      const error = await errorOf(client.signInQr(show, { timeoutMs: 100_000 }))
      expect(error).toBeInstanceOf(TimeoutError)
      expect(shownCount).toBe(4)
      const controller = new AbortController()
      const reason = new Error('enough')
      const aborting = client.signInQr(() => controller.abort(reason), { signal: controller.signal })
      expect(await errorOf(aborting)).toBe(reason)
      expect(client.signInState.onLoginToken).toBeUndefined()
    }))

  it('ends with what the function that shows the code throws', () =>
    onStage(async ({ newClient }) => {
      const client = await newClient()
      const reason = new Error('no screen')
      expect(await errorOf(client.signInQr(() => Promise.reject(reason)))).toBe(reason)
    }))
})
