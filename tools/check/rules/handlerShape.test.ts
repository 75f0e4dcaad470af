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

  it('admits a handler in a folder of its subject, but not in that of another namespace', () => {
    const files = (area: string): Record<string, string> => ({
      [`src/sandbox/handlers/${area}/exportChatInvite.ts`]: GOOD,
      'src/sandbox/handlers/channels/getChannels.ts': "export const getChannels: Handler<'channels.getChannels'> = f",
    })
    expect(findViolations(handlerShape, files('inviteLinks'))).toEqual([])
    expect(findViolations(handlerShape, files('channels'))).toHaveLength(1)
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
      GOOD.replace("'messages.export", "'messages.import"),
      'move it to src/sandbox/handlers/messages/importChatInvite.ts',
    ],
    ['messages/exportChatInvite.ts', `${GOOD}\nexport const more = 1`, 'also exports more'],
  ])('refuses %s (%#)', (path, text, reason) => {
    expect(find(path, text)).toHaveLength(1)
    expect(find(path, text)[0]).toContain(reason)
  })
})
