import type { PeerId } from './peerId.js'
import type { World } from './world.js'

const MASK = 0xffff_ffff_ffff_ffffn

/** The finalizer of splitmix64: every bit of the result depends on every bit of the value. */
function mix(value: bigint): bigint {
  let mixed = value & MASK
  mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK
  return mixed ^ (mixed >> 31n)
}

/**
 * Gives the access hash by which one account may name a peer; for another account it is another one.
 * See https://core.telegram.org/api/peers#access-hash.
 */
export function accessHash(world: World, viewerId: number, peerId: PeerId): bigint {
  const hash = mix(mix(mix(world.accessHashSecret) ^ BigInt(viewerId)) ^ BigInt.asUintN(64, BigInt(peerId)))
  return BigInt.asIntN(64, hash === 0n ? 1n : hash)
}
