import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChatAdministratorRights, chatAdministratorRightsFromTl } from './chatAdministratorRights.js'
import { chatAdministratorRightsToTl } from './chatAdministratorRightsToTl.js'

const NAMES = Object.keys(chatAdministratorRightsFromTl({ _: 'chatAdminRights' }))

describe('chatAdministratorRightsToTl', () => {
  it('says what chatAdministratorRightsFromTl reads, whichever rights are given', () => {
    fc.assert(
      fc.property(fc.subarray(NAMES), (given) => {
        const rights: Partial<ChatAdministratorRights> = Object.fromEntries(given.map((name) => [name, true]))
        const read = chatAdministratorRightsFromTl(chatAdministratorRightsToTl(rights))
        expect(read).toEqual(Object.fromEntries(NAMES.map((name) => [name, given.includes(name)])))
      }),
    )
  })
})
