import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'

describe('sendLocation', () => {
  it('sends a place, which arrives at the others', () =>
    onStage(async ({ client, guest, chatId, pass }) => {
      const { inviteLink } = await client.createInviteLink(chatId)
      await guest.joinChatByInviteLink(inviteLink)
      const seen: unknown[] = []
      guest.on(
        'message',
        ({ message }) => void seen.push(message.type === 'location' ? message.location : message.type),
      )
      const sent = await client.sendLocation(chatId, 52.37, 4.89, { horizontalAccuracy: 10, disableNotification: true })
      expect(sent).toMatchObject({
        type: 'location',
        location: { latitude: 52.37, longitude: 4.89, horizontalAccuracy: 10 },
      })
      expectPlain(sent)
      const live = await client.sendLocation(chatId, -52, 179, {
        livePeriodSeconds: 60,
        heading: 360,
        proximityAlertRadius: 5,
      })
      expect(live.location).toEqual({
        latitude: -52,
        longitude: 179,
        livePeriodSeconds: 60,
        heading: 360,
        proximityAlertRadius: 5,
      })
      await pass(1000)
      expect(seen).toEqual([sent.location, live.location])
    }))

  it.each([
    ['a place beyond the pole', 90.1, 0, {}],
    ['no number', Number.NaN, 0, {}],
    ['a place beyond the edge of the map', 0, -180.1, {}],
    ['too little time', 0, 0, { livePeriodSeconds: 59 }],
    ['a heading out of the circle', 0, 0, { livePeriodSeconds: 60, heading: 361 }],
    ['a place that is nowhere in particular', 0, 0, { horizontalAccuracy: 1501 }],
  ])('refuses %s', (_, latitude, longitude, options) =>
    onStage(async ({ client, chatId }) => {
      expect(await errorOf(client.sendLocation(chatId, latitude, longitude, options))).toMatchObject({ type: 'input' })
    }),
  )
})
