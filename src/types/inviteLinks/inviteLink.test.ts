import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { lookupOf } from '../../../tests/lookupOf.js'
import type * as tl from '../../tl/generated/api.js'
import { inviteLinkFromTl } from './inviteLink.js'
import { resolvedInviteLinkFromTl } from './resolvedInviteLink.js'

const peers = lookupOf([{ _: 'user', id: 1, first_name: 'Ada' }])
const bare: tl.chatInviteExported = { _: 'chatInviteExported', link: 'https://t.me/+one', admin_id: 1, date: 100 }

describe('inviteLinkFromTl', () => {
  it('shows a link without limits', () => {
    const link = inviteLinkFromTl(bare, peers)
    expect(link).toStrictEqual({
      inviteLink: 'https://t.me/+one',
      creator: link.creator,
      requiresApproval: false,
      isRevoked: false,
      isPrimary: false,
      createdAt: new Date(100_000),
    })
    expect(link.creator.firstName).toBe('Ada')
  })

  it('shows a link with everything', () => {
    const link = inviteLinkFromTl(
      {
        ...bare,
        revoked: true,
        permanent: true,
        request_needed: true,
        title: 'Friends',
        expire_date: 200,
        usage_limit: 5,
        usage: 2,
        requested: 3,
        subscription_pricing: { _: 'starsSubscriptionPricing', period: 2_592_000, amount: 250n },
      },
      peers,
    )
    expect(link).toMatchObject({
      isRevoked: true,
      isPrimary: true,
      requiresApproval: true,
      title: 'Friends',
      expiresAt: new Date(200_000),
      limit: 5,
      usageCount: 2,
      pendingJoinRequestCount: 3,
      subscriptionPrice: 250,
      subscriptionPeriodSeconds: 2_592_000,
    })
    expectPlain(link)
  })

  it('takes a zero and an empty title for nothing', () => {
    const link = inviteLinkFromTl({ ...bare, expire_date: 0, usage_limit: 0, title: '' }, peers)
    expect(link).not.toHaveProperty('expiresAt')
    expect(link).not.toHaveProperty('limit')
    expect(link).not.toHaveProperty('title')
  })
})

const preview: tl.chatInvite = {
  _: 'chatInvite',
  title: 'Garden',
  photo: { _: 'photoEmpty', id: 0n },
  participants_count: 12,
  color: 3,
}

describe('resolvedInviteLinkFromTl', () => {
  it('shows a chat that can be joined', () => {
    const resolved = resolvedInviteLinkFromTl({
      ...preview,
      channel: true,
      megagroup: true,
      request_needed: true,
      about: 'Plants',
      participants: [{ _: 'user', id: 4, first_name: 'Di' }],
    })
    expect(resolved).toMatchObject({
      type: 'preview',
      chatType: 'supergroup',
      title: 'Garden',
      description: 'Plants',
      memberCount: 12,
      members: [{ id: 4, firstName: 'Di' }],
      requiresApproval: true,
      isPublic: false,
    })
    expectPlain(resolved)
  })

  it('tells basic groups from channels', () => {
    expect(resolvedInviteLinkFromTl(preview)).toMatchObject({ chatType: 'group' })
    expect(resolvedInviteLinkFromTl({ ...preview, channel: true, broadcast: true })).toMatchObject({
      chatType: 'channel',
    })
  })

  it('shows a chat that the account is in, or may look into', () => {
    const chat: tl.chat = {
      _: 'chat',
      id: 5,
      title: 'Five',
      photo: { _: 'chatPhotoEmpty' },
      participants_count: 1,
      date: 1,
      version: 1,
    }
    expect(resolvedInviteLinkFromTl({ _: 'chatInviteAlready', chat })).toMatchObject({
      type: 'joined',
      chat: { id: -5 },
    })
    expect(resolvedInviteLinkFromTl({ _: 'chatInvitePeek', chat, expires: 60 })).toMatchObject({
      type: 'peek',
      expiresAt: new Date(60_000),
    })
    expect(resolvedInviteLinkFromTl({ _: 'chatInviteAlready', chat: { _: 'chatEmpty', id: 1 } })).toBeUndefined()
  })
})
