import { describe, expect, it } from 'vitest'
import type * as tl from '../../tl/generated/api.js'
import { peerNamesFromTl } from './peerNames.js'

const name = (username: string, active: boolean): tl.Username => ({ _: 'username', username, active })

describe('peerNamesFromTl', () => {
  it('takes the single username of old', () => {
    expect(peerNamesFromTl({ username: 'alice' })).toEqual({ username: 'alice' })
  })

  it('takes the first active one of several, and the others beside it', () => {
    const usernames = [name('asleep', false), name('first', true), name('second', true)]
    expect(peerNamesFromTl({ usernames })).toEqual({ username: 'first', also: ['second'] })
  })

  it('names nobody whose usernames are all switched off', () => {
    expect(peerNamesFromTl({ usernames: [name('asleep', false)] })).toEqual({})
  })
})
