import type { Stage } from '../../../tests/stage/stage.js'

export async function replayDeadLetters({ sandbox, client, newClient, pass }: Stage): Promise<void> {
  const { token } = sandbox.createBot({ firstName: 'Ledger', username: 'ledger_bot' })
  const bot = await newClient({ deliveryAttempts: 3, onError: () => {} })
  let isDown = true
  bot.on('message', () => {
    if (isDown) throw new Error('The ledger is closed')
  })
  await bot.start({ botToken: token })
  await client.sendMessage('ledger_bot', 'Note this')
  await pass(10_000)

  isDown = false
  for (const { id, error, attempts } of await bot.updates.deadLetters()) {
    if (attempts === 3 && error.includes('closed')) await bot.updates.replay(id)
  }
  await pass(1_000)
  if (bot.updates.health().deadLetterCount > 0) throw new Error('It failed again')
}
