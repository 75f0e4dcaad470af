import type { Epoch } from '../epoch.js'
import type { ClientState } from './clientState.js'
import type { Request, SentPacket, Service } from './request.js'

/** What a notice of the server speaks of: a packet, or one message inside a container. */
export interface Refused {
  readonly packet: SentPacket
  /** Those of which the server has not said before that it has them. */
  readonly requests: readonly Request[]
  readonly services: readonly Service[]
  readonly acknowledged: readonly bigint[]
}

/** Finds what a notice speaks of. Nothing if it is not a recent message of this side, or its number is another. */
export function findRefused(
  state: ClientState,
  messageId: bigint,
  sequenceNumber: number,
  epoch: Epoch<true>,
): Refused | undefined {
  const packet = state.packets.get(messageId) ?? packetOf(state, messageId)
  if (packet?.epoch !== epoch) return undefined
  const isWhole = packet.messageId === messageId
  const messageIds = isWhole ? packet.messageIds : [messageId]
  const requests: Request[] = []
  const services: Service[] = []
  for (const id of messageIds) {
    const request = state.requests.byMessageId(id)
    const service = state.asked.get(id)
    if (request?.stage === 'sent' && request.sending?.packet === packet) requests.push(request)
    if (service?.sending?.packet === packet) services.push(service)
  }
  const known = isWhole ? packet.sequenceNumber : (requests[0] ?? services[0])?.sending?.sequenceNumber
  if (known !== sequenceNumber) return undefined
  return { packet, requests, services, acknowledged: isWhole ? packet.acknowledged : [] }
}

/** The packet in which a message of a container was last written. */
function packetOf(state: ClientState, messageId: bigint): SentPacket | undefined {
  const sending = state.requests.byMessageId(messageId)?.sending ?? state.asked.get(messageId)?.sending
  return sending?.messageId === messageId ? sending.packet : undefined
}
