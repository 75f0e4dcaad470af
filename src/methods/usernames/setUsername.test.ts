import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('setUsername', () => {
  it('can be found by it, and no more by the former one', () =>
    onStage(async ({ client, guest, newBot }) => {
      await client.setUsername('@olive_green')
      expect(await guest.resolveUsername('olive_green')).toMatchObject({ firstName: 'Olive' })
      expect(await errorOf(client.setUsername('olive_green'))).toMatchObject({ name: 'USERNAME_NOT_MODIFIED' })
      expect(await errorOf(guest.setUsername('olive_green'))).toMatchObject({ name: 'USERNAME_OCCUPIED' })
      expect(await errorOf(client.setUsername('1st'))).toMatchObject({ name: 'USERNAME_INVALID' })
      await client.setUsername('olive_blue')
      await guest.setUsername('olive_green')
      expect(await client.getMe()).toMatchObject({ username: 'olive_blue' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.setUsername('x'))).toMatchObject({ type: 'input' })
    }))
})
