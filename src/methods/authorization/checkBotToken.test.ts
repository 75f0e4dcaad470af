import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'

describe('checkBotToken', () => {
  it('signs in a bot', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { id, token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
      const client = await newClient()
      expect(await client.checkBotToken(token)).toEqual({ type: 'signedIn', userId: id })
      expect(client.account.current).toEqual({ id, isBot: true })
    }))

  it('says that a token is no bot’s', () =>
    onStage(async ({ newClient, sandbox }) => {
      const { token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
      const client = await newClient()
      for (const wrong of ['', '1:x', `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`])
        expect(await client.checkBotToken(wrong)).toEqual({ type: 'invalidToken' })
      expect(client.account.current).toBeUndefined()
    }))
})
