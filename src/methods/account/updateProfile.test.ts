import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('updateProfile', () => {
  it('changes what is given and nothing else', () =>
    onStage(async ({ client, newBot }) => {
      await client.updateProfile({ lastName: 'Green', bio: 'Gardens' })
      expect(await client.getChat('me')).toMatchObject({ firstName: 'Olive', lastName: 'Green', bio: 'Gardens' })
      await client.updateProfile({ firstName: 'Oliver', lastName: '', bio: '' })
      const me = await client.getChat('me')
      expect(me).toMatchObject({ firstName: 'Oliver' })
      expect(me).not.toHaveProperty('lastName')
      expect(me).not.toHaveProperty('bio')
      expect(await errorOf(client.updateProfile({ bio: 'x'.repeat(71) }))).toMatchObject({ name: 'ABOUT_TOO_LONG' })
      expect(await errorOf(client.updateProfile({ firstName: '' }))).toMatchObject({ argument: 'firstName' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.updateProfile({}))).toMatchObject({ type: 'input' })
    }))
})
