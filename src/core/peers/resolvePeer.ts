import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import type { Core } from '../core.js'
import { askForPeer } from './askForPeer.js'
import { knownPeer } from './knownPeer.js'
import { missingPeerError } from './missingPeerError.js'
import { parseId } from './parseId.js'
import { peerOfInviteLink } from './peerOfInviteLink.js'

/**
 * Finds out how to name a user or chat towards Telegram: from what was met before, else by asking Telegram as far as the account may.
 * `argument` is the name that an error gives the id.
 */
export async function resolvePeer(core: Core, id: ID, argument = 'chatId'): Promise<tl.InputPeer> {
  const parsed = parseId(id, argument)
  switch (parsed.type) {
    case 'self':
      return { _: 'inputPeerSelf' }
    case 'peer':
      return resolveMet(core, parsed.peer, argument)
    case 'inviteLink':
      return resolveMet(core, await peerOfInviteLink(core, parsed.hash, argument), argument)
    case 'username': {
      const met = await core.peers.findUsername(parsed.username)
      const known = met && (await knownPeer(core, met))
      if (known) return known
      const { peer } = await core.invoke('contacts.resolveUsername', { username: parsed.username })
      return resolveMet(core, peer, argument)
    }
    case 'phoneNumber': {
      const met = await core.peers.findPhoneNumber(parsed.phoneNumber)
      const known = met && (await knownPeer(core, met))
      if (known) return known
      if (core.account.current?.isBot === true)
        throw new InputError(
          `${argument} is a phone number, and bots cannot look those up: use an id or username`,
          argument,
        )
      const { peer } = await core.invoke('contacts.resolvePhone', { phone: parsed.phoneNumber })
      return resolveMet(core, peer, argument)
    }
  }
}

async function resolveMet(core: Core, peer: tl.Peer, argument: string): Promise<tl.InputPeer> {
  const known = await knownPeer(core, peer)
  if (known) return known
  await askForPeer(core, peer)
  const asked = await knownPeer(core, peer)
  if (asked) return asked
  throw missingPeerError(core, peer, argument)
}
