import { describe, expect, it } from 'vitest'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { ReportReason } from '../../types/chats/reportReason.js'

const REASONS: readonly ReportReason[] = [
  'spam',
  'violence',
  'pornography',
  'childAbuse',
  'copyright',
  'locationIrrelevant',
  'fake',
  'illegalDrugs',
  'personalDetails',
  'other',
]

describe('reportChat', () => {
  it('reports for every reason', () =>
    onStage(async ({ client, newBot, sandbox, chatId }) => {
      for (const reason of REASONS) await client.reportChat(chatId, reason, { text: 'Look' })
      const reports = sandbox.world.accountSettings.get(client.account.current?.id ?? 0)?.reports ?? []
      expect(new Set(reports.map(({ reason }) => reason)).size).toBe(REASONS.length)
      expect(reports[0]).toEqual({ peerId: chatId, reason: 'inputReportReasonSpam', text: 'Look' })
      const odd: string = 'dullness'
      const call = client.reportChat(chatId, odd as ReportReason)
      expect(await errorOf(call)).toMatchObject({ argument: 'reason' })
      const { client: bot } = await newBot('garden_bot')
      expect(await errorOf(bot.reportChat(chatId, 'spam'))).toMatchObject({ type: 'input' })
    }))
})
