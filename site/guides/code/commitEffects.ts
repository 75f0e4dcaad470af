import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteStorage } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function commitEffects({ sandbox, client, newClient, pass }: Stage): Promise<void> {
  const { token } = sandbox.createBot({ firstName: 'Counter', username: 'counter_bot' })
  const folder = mkdtempSync(join(tmpdir(), 'counter-'))
  const bot = await newClient({ storage: createSqliteStorage(join(folder, 'counter.sqlite')) })
  bot.on('message', async ({ message, commit }) => {
    await commit((transaction) => {
      if (transaction.type !== 'sqlite') return
      transaction.run('CREATE TABLE IF NOT EXISTS counts (chat INTEGER PRIMARY KEY, count INTEGER NOT NULL)')
      transaction.run('INSERT INTO counts VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1', message.chat.id)
    })
  })
  await bot.start({ botToken: token })
  await client.sendMessage('counter_bot', 'One')
  await pass(1_000)
  if (bot.updates.health().undoneCount > 0) throw new Error('It is not counted')
  await bot.stop()
  rmSync(folder, { recursive: true })
}
