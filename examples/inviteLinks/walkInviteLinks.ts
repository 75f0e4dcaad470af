import { setTimeout } from 'node:timers/promises'
import type { Client, JoinRequest } from 'whimbrel'
import { describeLink } from './describeLink.js'
import type { Walk } from './walk.js'
import { walkMisuse } from './walkMisuse.js'

/** Goes through everything that `createInviteLink` promises. */
export async function walkInviteLinks(walk: Walk): Promise<void> {
  const { owner, transcript } = walk
  transcript.heading('A supergroup and its invite links')
  const chat = await transcript.call(
    `createSupergroup('Waders')`,
    () => owner.createSupergroup('Waders'),
    (created) => `${created.title}, id ${created.id}`,
  )
  await walkPlainLink(walk, chat.id)
  await walkLimitedLink(walk, chat.id)
  await walkExpiredLink(walk, chat.id)
  await walkJoinRequest(walk, chat.id)
  await walkRevokedLink(walk, chat.id)
  await walkMisuse(walk, chat.id)
}

async function walkPlainLink({ owner, ann, transcript }: Walk, chatId: number): Promise<void> {
  const link = await transcript.call('createInviteLink(chatId)', () => owner.createInviteLink(chatId), describeLink)
  transcript.expect('requiresApproval', link.requiresApproval, false)
  await transcript.call(
    'Ann: joinChatByInviteLink(link)',
    () => ann.joinChatByInviteLink(link.inviteLink),
    (r) => r.type,
  )
  await transcript.refusal(
    'Ann: joinChatByInviteLink(link) again',
    () => ann.joinChatByInviteLink(link.inviteLink),
    'USER_ALREADY_PARTICIPANT',
  )
  const member = await owner.getChatMember(chatId, (await ann.getMe()).id)
  transcript.expect(`Ann's status`, member.status, 'member')
  await ann.leaveChat(chatId)
}

async function walkLimitedLink({ owner, ann, bob, transcript }: Walk, chatId: number): Promise<void> {
  transcript.heading('A link with a title, an end and a limit')
  const expireAt = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 86_400_000)
  const link = await transcript.call(
    `createInviteLink(chatId, { title: 'Dawn watch', expireAt, limit: 1 })`,
    () => owner.createInviteLink(chatId, { title: 'Dawn watch', expireAt, limit: 1 }),
    describeLink,
  )
  transcript.expect('title', link.title, 'Dawn watch')
  transcript.expect('expiresAt', link.expiresAt, expireAt)
  transcript.expect('limit', link.limit, 1)
  await transcript.call(
    'Ann: joinChatByInviteLink(link)',
    () => ann.joinChatByInviteLink(link.inviteLink),
    (r) => r.type,
  )
  await transcript.refusal(
    'Bob: joinChatByInviteLink(link)',
    () => bob.joinChatByInviteLink(link.inviteLink),
    'INVITE_HASH_EXPIRED',
  )
  const used = await owner.getInviteLink(chatId, link.inviteLink)
  transcript.expect('usageCount', used.usageCount, 1)
}

async function walkExpiredLink({ owner, bob, transcript }: Walk, chatId: number): Promise<void> {
  transcript.heading('A link that has expired')
  const expireAt = new Date(Math.ceil(Date.now() / 1_000 + 1) * 1_000)
  const link = await transcript.call(
    'createInviteLink(chatId, { expireAt: in a second or two })',
    () => owner.createInviteLink(chatId, { expireAt }),
    describeLink,
  )
  await setTimeout(expireAt.getTime() - Date.now() + 100)
  await transcript.refusal(
    'Bob, after that: joinChatByInviteLink(link)',
    () => bob.joinChatByInviteLink(link.inviteLink),
    'INVITE_HASH_EXPIRED',
  )
}

async function walkJoinRequest({ owner, bob, transcript }: Walk, chatId: number): Promise<void> {
  transcript.heading('A link that asks for approval')
  const link = await transcript.call(
    `createInviteLink(chatId, { requireApproval: true })`,
    () => owner.createInviteLink(chatId, { requireApproval: true }),
    describeLink,
  )
  transcript.expect('requiresApproval', link.requiresApproval, true)
  const arrival = nextJoinRequest(owner)
  await transcript.call(
    'Bob: joinChatByInviteLink(link)',
    () => bob.joinChatByInviteLink(link.inviteLink),
    (r) => r.type,
  )
  const request = await transcript.call(
    `owner.on('joinRequest', ...)`,
    () => arrival,
    (r) => `${r.from.firstName} asks to join`,
  )
  await transcript.call(
    'approveJoinRequest(chatId, userId)',
    () => owner.approveJoinRequest(chatId, request.from.id),
    () => 'approved',
  )
  const member = await owner.getChatMember(chatId, request.from.id)
  transcript.expect(`Bob's status`, member.status, 'member')
  await bob.leaveChat(chatId)
}

async function walkRevokedLink({ owner, bob, transcript }: Walk, chatId: number): Promise<void> {
  transcript.heading('A link that was revoked')
  const link = await owner.createInviteLink(chatId)
  await transcript.call(
    'revokeInviteLink(chatId, link)',
    () => owner.revokeInviteLink(chatId, link.inviteLink),
    describeLink,
  )
  await transcript.refusal(
    'Bob: joinChatByInviteLink(link)',
    () => bob.joinChatByInviteLink(link.inviteLink),
    'INVITE_HASH_EXPIRED',
  )
}

/** The next join request that reaches a client, within ten seconds. */
async function nextJoinRequest(client: Client): Promise<JoinRequest> {
  const patience = new AbortController()
  const arrival = new Promise<JoinRequest>((resolve) => {
    const stopListening = client.on('joinRequest', ({ joinRequest }) => {
      stopListening()
      resolve(joinRequest)
    })
  })
  const tooLate = setTimeout(10_000, undefined, { signal: patience.signal }).then(() => {
    throw new Error('The join request did not arrive within 10 s')
  })
  try {
    return await Promise.race([arrival, tooLate])
  } finally {
    patience.abort()
    tooLate.catch(() => undefined)
  }
}
