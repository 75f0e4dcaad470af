import type { Stage } from '../../../tests/stage/stage.js'

export async function portScript({ client, chatId }: Stage): Promise<void> {
  const titles: string[] = []
  for await (const { chat } of client.iterateChats()) {
    if (chat.type !== 'private') titles.push(chat.title)
  }

  const history = await client.getHistory(chatId, { limit: 100 })
  const texts = history.flatMap((message) => (message.type === 'text' ? message.text : []))
  await client.sendMessage('me', `${titles.join(', ')}: ${texts.length} texts`)

  const config = await client.invoke('help.getConfig', {})
  if (config.this_dc !== 2) throw new Error('What has no method is called by its name in the API')
}
