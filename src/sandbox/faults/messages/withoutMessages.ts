import { constructorIdOf } from '../../../mtproto/messages/constructorIdOf.js'
import type { ContainedMessage } from '../../../mtproto/messages/writeContainer.js'
import type { Act } from '../faultPlan.js'
import type { OutgoingPacket } from '../outgoingPacket.js'

/** Takes the messages of a constructor out of a packet; nothing where it has none. */
export function withoutMessages(
  packet: OutgoingPacket,
  constructorId: number,
  onLoss?: (message: ContainedMessage) => void,
): Act<readonly Uint8Array[]> {
  const isLost = ({ body }: ContainedMessage): boolean => constructorIdOf(body) === constructorId
  if (!packet.messages.some((message) => isLost(message))) return undefined
  return () => {
    const lost = packet.messages.filter((message) => isLost(message))
    for (const message of lost) onLoss?.(message)
    return packet.sealMessages(packet.messages.filter((message) => !isLost(message)))
  }
}
