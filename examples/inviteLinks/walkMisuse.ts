import type { Walk } from './walk.js'

/** Shows what each misuse of `createInviteLink` is answered with. */
export async function walkMisuse({ owner, ann, transcript }: Walk, chatId: number): Promise<void> {
  transcript.heading('Misuse')
  const inAMinute = new Date(Date.now() + 60_000)
  await transcript.refusal(
    'createInviteLink(chatId, { limit: 5, requireApproval: true })',
    () => owner.createInviteLink(chatId, { limit: 5, requireApproval: true }),
    'requireApproval',
  )
  await transcript.refusal(
    'createInviteLink(chatId, { expireAt: an hour ago })',
    () => owner.createInviteLink(chatId, { expireAt: new Date(Date.now() - 3_600_000) }),
    'expireAt',
  )
  for (const limit of [0, 1.5, 100_000]) {
    await transcript.refusal(
      `createInviteLink(chatId, { limit: ${limit} })`,
      () => owner.createInviteLink(chatId, { limit, expireAt: inAMinute }),
      'limit',
    )
  }
  await transcript.refusal(
    `createInviteLink(chatId, { title: 'w'.repeat(33) })`,
    () => owner.createInviteLink(chatId, { title: 'w'.repeat(33) }),
    'title',
  )
  await transcript.refusal(
    'createInviteLink(-1001234567890)',
    () => owner.createInviteLink(-1_001_234_567_890),
    '-1001234567890',
  )
  await transcript.refusal(
    'Ann, no administrator: createInviteLink(chatId)',
    () => ann.createInviteLink(chatId),
    'CHAT_ADMIN_REQUIRED',
  )
}
