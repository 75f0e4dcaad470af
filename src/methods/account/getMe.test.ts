import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('getMe', () => {
  it('returns the account that is signed in', () =>
    onStage(async ({ client, guest }) => {
      const me = await client.getMe()
      expect(me).toMatchObject({ firstName: 'Olive', isSelf: true, isBot: false, id: client.account.current?.id })
      expectPlain(me)
      expect(await guest.getMe()).toMatchObject({ firstName: 'Gus', isSelf: true })
    }))

  it('returns a bot to itself', () =>
    onStage(async ({ newBot }) => {
      const { client, id } = await newBot('garden_bot')
      expect(await client.getMe()).toMatchObject({ id, username: 'garden_bot', isBot: true, isSelf: true })
    }))
})
