import { showPeers } from '../../builders/usersAndChats.js'
import { fault } from '../../fault.js'
import { isAllowed } from '../../accounts/isAllowed.js'
import type { Handler } from '../../handler.js'
import { peerIdToTl } from '../../world/peerId.js'

/** Finds who has a phone number, or throws PHONE_NOT_OCCUPIED. */
export const resolvePhone: Handler<'contacts.resolvePhone'> = ({ userId, world }, { phone }) => {
  const peerId = world.phoneNumbers.get(phone.replaceAll(/\D/g, ''))
  if (peerId === undefined || !isAllowed(world, peerId, 'privacyKeyAddedByPhone', userId))
    throw fault(400, 'PHONE_NOT_OCCUPIED')
  return { _: 'contacts.resolvedPeer', peer: peerIdToTl(peerId), ...showPeers(world, [peerId], userId) }
}
