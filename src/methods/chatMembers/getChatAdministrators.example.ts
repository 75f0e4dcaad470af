import type { Stage } from '../../../tests/stage/stage.js'

/** Writes down who may let people into a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const names: string[] = []
  for (const { member, ...rest } of await client.getChatAdministrators(chatId)) {
    const mayInvite = rest.status === 'creator' || (rest.status === 'administrator' && rest.rights.canInviteUsers)
    if (mayInvite && member.type === 'private') names.push(member.firstName)
  }
  await client.sendMessage('me', `Ask one of them: ${names.join(', ')}`)
}
