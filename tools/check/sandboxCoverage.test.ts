import { expect, it } from 'vitest'
import { createProject } from '../source/project.js'
import { sandboxCoverage } from './sandboxCoverage.js'

it('lists what the client side invokes and no handler answers, with the first place', () => {
  const project = createProject({
    'src/methods/chats/joinChat.ts': `export async function joinChat(core: Core) {
  await core.invoke('channels.joinChannel', {})
  return core.invoke(isBasic ? 'messages.getChats' : ('channels.getChannels'), {})
}`,
    'src/client/client.ts':
      "invoke('help.getConfig', {})\ninvoke('channels.joinChannel', {})\nother('help.getNearestDc')",
    'src/client/client.test.ts': "client.invoke('help.getAppConfig', {})",
    'src/bot/bot.ts': "client.invoke('help.getCdnConfig', {})",
    'src/sandbox/handlers/channels/joinChannel.ts': "export const joinChannel: Handler<'channels.joinChannel'> = f",
    'src/sandbox/handlers/messages/getChats.ts': "export const getChats: Handler<'messages.getChats'> = f",
    'src/sandbox/handlers/help/getConfig.ts': 'export const getConfig = f',
  })
  const { invoked, missing } = sandboxCoverage(project)
  expect(invoked.map(({ tlName }) => tlName)).toEqual([
    'channels.getChannels',
    'channels.joinChannel',
    'help.getConfig',
    'messages.getChats',
  ])
  expect(missing).toEqual([
    { tlName: 'channels.getChannels', path: 'src/methods/chats/joinChat.ts', line: 3 },
    { tlName: 'help.getConfig', path: 'src/client/client.ts', line: 1 },
  ])
})
