import type { Stage } from '../../../tests/stage/stage.js'

export async function askPoll({ client, guest, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId)
  await guest.joinChatByInviteLink(inviteLink)

  const { id } = await client.sendPoll(chatId, 'What shall we plant?', ['Roses', 'Tulips'], { isAnonymous: false })
  await guest.vote(chatId, id, [1])

  const { options } = await client.stopPoll(chatId, id)
  const [winner] = options.toSorted((one, other) => other.voterCount - one.voterCount)
  if (winner?.text !== 'Tulips') throw new Error('The only vote was for tulips')
}
