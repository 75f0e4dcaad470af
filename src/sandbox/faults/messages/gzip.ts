import { RPC_RESULT_ID, constructorIdOf } from '../../../mtproto/messages/constructorIdOf.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What is wrong with something compressed. */
export interface GzipFault extends FaultOptions {
  /** It grows huge when it is unpacked, it is packed over and over, or it is no gzip at all. */
  readonly kind: 'bomb' | 'nested' | 'broken'
  /** The size of a bomb in bytes, a multiple of 4; 64 MiB when absent. */
  readonly size?: number
}

const DEFAULT_SIZE = 64 * 1024 * 1024
const NESTED_DEPTH = 20
/** The head of an `rpc_result`: its constructor and the id of the call. */
const RESULT_HEAD_LENGTH = 12

/** Puts something in place of a result that no client should unpack. Once when `times` is absent. */
export function gzip(options: GzipFault): FaultPlan {
  const { kind, size = DEFAULT_SIZE } = options
  return {
    name: 'gzip',
    options,
    defaultTimes: 1,
    hooks: () => {
      let packed: Uint8Array | undefined
      return {
        packetOut: (packet) => {
          const answer = packet.messages.find(({ body }) => constructorIdOf(body) === RPC_RESULT_ID)
          if (answer === undefined) return undefined
          return () => {
            const pack = (body: Uint8Array): Uint8Array => packet.pack(body)
            packed ??= contentOf(kind, size, pack)
            const body = concatBytes(answer.body.subarray(0, RESULT_HEAD_LENGTH), packed)
            return packet.sealMessages(packet.messages.map((one) => (one === answer ? { ...one, body } : one)))
          }
        },
      }
    },
  }
}

function contentOf(kind: GzipFault['kind'], size: number, pack: (body: Uint8Array) => Uint8Array): Uint8Array {
  if (kind === 'bomb') return pack(new Uint8Array(size))
  const packed = pack(new Uint8Array(64))
  if (kind === 'nested') {
    let nested = packed
    for (let depth = 1; depth < NESTED_DEPTH; depth++) nested = pack(nested)
    return nested
  }
  const broken = packed.slice()
  broken[12] = (broken[12] ?? 0) ^ 0xff
  return broken
}
