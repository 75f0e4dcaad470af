import { SchemaError } from '../../errors/schemaError.js'
import { constructorIdOf, GZIP_PACKED_ID, MSG_CONTAINER_ID, RPC_RESULT_ID } from '../messages/constructorIdOf.js'
import type { ContainedMessage } from '../messages/writeContainer.js'
import { readContainer } from '../messages/readContainer.js'
import type { Envelope } from '../messages/envelope.js'
import { readRpcResult } from '../messages/rpcResult.js'
import { isServiceMessageId, readServiceMessage, type ServiceMessage } from '../messages/serviceMessage.js'
import type { Unpacker } from './unpacker.js'

/** What a message holds, as far as a session cares. */
export type Content =
  | { readonly type: 'service'; readonly message: ServiceMessage; readonly body: Uint8Array }
  | { readonly type: 'rpcResult'; readonly requestMessageId: bigint; readonly result: Uint8Array }
  | { readonly type: 'other'; readonly body: Uint8Array }
  | { readonly type: 'unreadable'; readonly reason: string }

/** A message of a packet, alone or out of its container. */
export interface InboundMessage {
  readonly messageId: bigint
  readonly sequenceNumber: number
  readonly content: Content
}

/** What a packet holds. */
export type InboundPacket =
  | { readonly type: 'single'; readonly messages: readonly [InboundMessage] }
  | { readonly type: 'container'; readonly messages: readonly InboundMessage[] }
  | { readonly type: 'broken'; readonly isContainer: boolean; readonly reason: string }

/** Reads all messages of a packet before any of them is acted on: one that is broken breaks the whole. */
export function readMessages(unpacker: Unpacker, envelope: Envelope): InboundPacket {
  const isContainer = constructorIdOf(envelope.body) === MSG_CONTAINER_ID
  const found = isContainer ? readContainer(envelope.body, envelope.messageId) : [envelope]
  if (found === undefined) return broken(isContainer, 'A container breaks the rules for containers.')
  const messages: InboundMessage[] = []
  for (const message of found) {
    const content = readContent(unpacker, message)
    if (content === undefined) return broken(isContainer, 'A message is not what its constructor says.')
    messages.push({ messageId: message.messageId, sequenceNumber: message.sequenceNumber, content })
  }
  const [first] = messages
  if (!isContainer && first !== undefined) return { type: 'single', messages: [first] }
  return { type: 'container', messages }
}

function broken(isContainer: boolean, reason: string): InboundPacket {
  return { type: 'broken', isContainer, reason }
}

function readContent(unpacker: Unpacker, { body: packed }: ContainedMessage): Content | undefined {
  const unpacked = constructorIdOf(packed) === GZIP_PACKED_ID ? unpacker.unpack(packed) : undefined
  if (unpacked?.type === 'unreadable') return unpacked
  const body = unpacked?.body ?? packed
  const constructorId = constructorIdOf(body)
  if (constructorId === undefined || constructorId === MSG_CONTAINER_ID) return undefined
  if (constructorId === RPC_RESULT_ID) {
    const result = readRpcResult(body)
    return result === undefined ? undefined : { type: 'rpcResult', ...result }
  }
  if (!isServiceMessageId(constructorId)) return { type: 'other', body }
  const message = tryReadService(body)
  return message === undefined ? undefined : { type: 'service', message, body }
}

function tryReadService(body: Uint8Array): ServiceMessage | undefined {
  try {
    return readServiceMessage(body)
  } catch (error) {
    if (error instanceof SchemaError) return undefined
    throw error
  }
}
