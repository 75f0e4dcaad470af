import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { type InviteLink, inviteLinkFromTl } from '../../types/inviteLinks/inviteLink.js'
import type { Core } from '../core.js'

/** Builds the `InviteLink` that a call answered with; its creator may be someone whom only the storage remembers. */
export async function inviteLinkOf(core: Core, invite: tl.ExportedChatInvite): Promise<InviteLink> {
  if (invite._ !== 'chatInviteExported')
    throw new SchemaError(`Telegram answered with ${invite._} where an invite link was expected`)
  if (core.peers.user(invite.admin_id) === undefined)
    await core.peers.load([{ _: 'peerUser', user_id: invite.admin_id }])
  return inviteLinkFromTl(invite, core.peers)
}
