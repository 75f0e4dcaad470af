import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import { InputError } from '../../errors/inputError.js'

describe('resolveUsername', () => {
  it('finds a user, however the username is written', () =>
    onStage(async ({ client, newBot }) => {
      const { id } = await newBot('garden_bot')
      for (const username of ['garden_bot', '@Garden_Bot', 'https://t.me/garden_bot'])
        expect(await client.resolveUsername(username)).toMatchObject({ type: 'private', id, isBot: true })
    }))

  it('finds a channel', () =>
    onStage(async ({ client, guest, sandbox }) => {
      const ownerId = (await client.getMe()).id
      const { id } = sandbox.createChannel({ title: 'News', ownerId, username: 'garden_news' })
      expect(await guest.resolveUsername('garden_news')).toMatchObject({ type: 'channel', id, title: 'News' })
    }))

  it('says when nobody has the username', () =>
    onStage(async ({ client }) => {
      expect(await errorOf(client.resolveUsername('nobody_at_all'))).toMatchObject({ name: 'USERNAME_NOT_OCCUPIED' })
    }))

  it('refuses what is no username, and asks nobody', () =>
    onStage(async ({ client, sandbox }) => {
      const before = sandbox.calls.length
      for (const text of ['me', 'not a name', '+15550100', 'https://t.me/+abcDEF', 'https://example.com/x'])
        expect(await errorOf(client.resolveUsername(text))).toBeInstanceOf(InputError)
      expect(sandbox.calls.length).toBe(before)
    }))
})
