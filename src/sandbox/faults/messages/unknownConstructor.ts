import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import { RPC_RESULT_ID, constructorIdOf } from '../../../mtproto/messages/constructorIdOf.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** In no schema. */
const UNKNOWN_ID = 0x00c0ffee
const RESULT_HEAD_LENGTH = 12

/** Puts a constructor that nobody knows in place of that of a result. Once when `times` is absent. */
export function unknownConstructor(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'unknownConstructor',
    options,
    defaultTimes: 1,
    hooks: () => ({
      packetOut: (packet) => {
        const answer = packet.messages.find(({ body }) => constructorIdOf(body) === RPC_RESULT_ID)
        if (answer === undefined) return undefined
        return () => {
          const body = answer.body.slice()
          body.set(uint32ToBytes(UNKNOWN_ID), RESULT_HEAD_LENGTH)
          return packet.sealMessages(packet.messages.map((one) => (one === answer ? { ...one, body } : one)))
        }
      },
    }),
  }
}
