import { describe, expect, it } from 'vitest'
import { advanceQr, type QrInput, type QrMove, type QrProgress } from './advanceQr.js'

/** Plays inputs, and lists the moves that they brought. */
function play(...inputs: readonly QrInput[]): QrMove[] {
  let progress: QrProgress = {}
  return inputs.map((input) => {
    const advance = advanceQr(progress, input)
    progress = advance.progress
    return advance.move
  })
}

const token = (link: string): QrInput => ({ type: 'token', link, expiresAt: new Date(0) })
const moved: QrInput = { type: 'moved', dcId: 4, token: Uint8Array.of(1) }

describe('advanceQr', () => {
  it('shows a link once, and asks for another when it has run out', () => {
    const moves = play({ type: 'begin' }, token('a'), { type: 'expired' }, token('a'), { type: 'expired' }, token('b'))
    expect(moves.map((move) => (move.type === 'show' ? `${move.link} ${move.isNew}` : move.type))).toEqual([
      'export',
      'a true',
      'export',
      'a false',
      'export',
      'b true',
    ])
  })

  it('comes for its sign-in when the code was read, and ends with it or with the password', () => {
    const types = (end: QrInput): string[] =>
      play({ type: 'begin' }, token('a'), { type: 'scanned' }, end).map(({ type }) => type)
    expect(types({ type: 'signedIn' })).toEqual(['export', 'show', 'export', 'done'])
    expect(types({ type: 'passwordRequired' })).toEqual(['export', 'show', 'export', 'askPassword'])
    expect(types({ type: 'refused' })).toEqual(['export', 'show', 'export', 'export'])
  })

  it('follows a token to three data centres and no further', () => {
    expect(play(moved, moved, moved, moved).map(({ type }) => type)).toEqual(['import', 'import', 'import', 'giveUp'])
  })
})
