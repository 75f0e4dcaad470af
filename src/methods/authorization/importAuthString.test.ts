import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('importAuthString', () => {
  it('takes over the account of a bot', () =>
    onStage(async ({ newBot, newClient }) => {
      const bot = await newBot('garden_bot')
      const authString = await bot.client.exportAuthString()
      await bot.client.stop()
      const client = await newClient()
      await client.importAuthString(authString)
      expect(client.account.current).toEqual({ id: bot.id, isBot: true })
      expect(await client.getMe()).toMatchObject({ username: 'garden_bot' })
    }))

  it('refuses a text that was cut or changed, without repeating it', () =>
    onStage(async ({ newUser, newClient }) => {
      const { client: old } = await newUser('Nell')
      const authString = await old.exportAuthString()
      const client = await newClient()
      for (const broken of [
        '',
        'nonsense',
        authString.slice(0, -4),
        `${authString.slice(0, 20)}AAAA${authString.slice(24)}`,
      ]) {
        const error = await errorOf(client.importAuthString(broken))
        expect(error).toBeInstanceOf(InputError)
        if (broken.length > 20) expect(error.message).not.toContain(broken.slice(0, 20))
      }
      expect(client.account.current).toBeUndefined()
    }))
})
