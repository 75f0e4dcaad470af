import { describe, expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { handlerShape } from './handlerShape.js'

const find = (path: string, text: string): readonly string[] =>
  findViolations(handlerShape, { [`src/sandbox/handlers/${path}`]: text })

const GOOD = "export const exportChatInvite: Handler<'messages.exportChatInvite'> = (context) => context"

describe('handlerShape', () => {
  it('admits a handler in the folder of its function', () => {
    expect(find('messages/exportChatInvite.ts', GOOD)).toEqual([])
    expect(find('connection/initConnection.ts', "export const initConnection: Handler<'initConnection'> = f")).toEqual(
      [],
    )
  })

  it.each([
    ['messages/exportChatInvite.ts', 'export const exportChatInvite = f', 'does not say which function it answers'],
    ['messages/exportChatInvite.ts', GOOD.replace('export ', ''), 'does not say which function it answers'],
    [
      'messages/exportChatInvite.ts',
      GOOD.replace('const exportChatInvite', 'const other'),
      'does not say which function',
    ],
    [
      'messages/exportChatInvite.ts',
      GOOD.replace('messages.', 'channels.'),
      'move it to src/sandbox/handlers/channels/exportChatInvite.ts',
    ],
    ['messages/exportChatInvite.ts', `${GOOD}\nexport const more = 1`, 'also exports more'],
  ])('refuses %s (%#)', (path, text, reason) => {
    expect(find(path, text)).toHaveLength(1)
    expect(find(path, text)[0]).toContain(reason)
  })
})
