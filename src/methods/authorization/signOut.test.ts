import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('signOut', () => {
  it('ends the sign-in on both sides, and another account can sign in', () =>
    onStage(async ({ guest, sandbox }) => {
      await guest.signOut()
      expect(guest.account.current).toBeUndefined()
      expect(await errorOf(guest.getMe())).toMatchObject({ name: 'AUTH_KEY_UNREGISTERED' })

      const { token, id } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
      await guest.signIn({ botToken: token })
      expect(await guest.getMe()).toMatchObject({ id })
    }))

  it('works when Telegram has ended the sign-in already', () =>
    onStage(async ({ guest }) => {
      await guest.invoke('auth.logOut', {})
      await guest.signOut()
      expect(guest.account.current).toBeUndefined()
    }))
})
