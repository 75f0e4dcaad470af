import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('editMessageLiveLocation', () => {
  it('moves a live location, and ends it', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendLocation(chatId, 1, 2, { livePeriodSeconds: 600 })
      const moved = await client.editMessageLiveLocation(chatId, id, 3, 4, { heading: 90 })
      expect(moved.location).toEqual({ latitude: 3, longitude: 4, livePeriodSeconds: 600, heading: 90 })
      expectPlain(moved)
      expect((await client.editMessageLiveLocation(chatId, id, 3, 4, { stop: true })).location.livePeriodSeconds).toBe(
        0,
      )
      expect(await errorOf(client.editMessageLiveLocation(chatId, id, 5, 6))).toMatchObject({
        name: 'MEDIA_PREV_INVALID',
      })
    }))

  it('needs a live location, and a place on Earth', () =>
    onStage(async ({ client, chatId }) => {
      const { id } = await client.sendLocation(chatId, 1, 2)
      expect(await errorOf(client.editMessageLiveLocation(chatId, id, 3, 4))).toMatchObject({
        name: 'MEDIA_PREV_INVALID',
      })
      expect(await errorOf(client.editMessageLiveLocation(chatId, id, 3, 181))).toMatchObject({ argument: 'longitude' })
    }))
})
