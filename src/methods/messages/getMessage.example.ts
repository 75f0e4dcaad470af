import type { Stage } from '../../../tests/stage/stage.js'

/** Looks up what a message answers. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const question = await client.sendMessage(chatId, 'Who waters the roses?')
  const { replyToMessageId } = await client.sendMessage(chatId, 'I do.', { replyTo: question.id })
  if (replyToMessageId === undefined) return
  const answered = await client.getMessage(chatId, replyToMessageId)
  if (answered?.type === 'text') await client.sendMessage('me', `Answered: ${answered.text}`)
}
