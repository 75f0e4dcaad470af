import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendVenue', () => {
  it('sends a place with a name', () =>
    onStage(async ({ client, chatId }) => {
      const sent = await client.sendVenue(chatId, 52.37, 4.91, 'Hortus', 'Plantage 2', {
        foursquareId: 'abc',
        foursquareType: 'parks/garden',
      })
      expect(sent).toMatchObject({
        type: 'venue',
        venue: {
          location: { latitude: 52.37, longitude: 4.91 },
          title: 'Hortus',
          address: 'Plantage 2',
          foursquareId: 'abc',
          foursquareType: 'parks/garden',
        },
      })
      expectPlain(sent)
      expect((await client.sendVenue(chatId, 1, 2, 'Pond', 'Garden')).venue).toEqual({
        location: { latitude: 1, longitude: 2 },
        title: 'Pond',
        address: 'Garden',
      })
    }))

  it('refuses a place without a name or address', () =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.sendVenue(chatId, 1, 2, ' ', 'Garden'))).toMatchObject({ argument: 'title' })
      expect(await errorOf(client.sendVenue(chatId, 1, 2, 'Pond', ''))).toMatchObject({ argument: 'address' })
      expect(await errorOf(client.sendVenue(chatId, 91, 2, 'Pond', 'Garden'))).toMatchObject({ argument: 'latitude' })
    }))
})
