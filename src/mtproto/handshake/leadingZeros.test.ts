import { describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { clientRandom, exchangeClient, exchangeServer, runExchange } from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { bigintToBytes } from '../../bytes/bigintToBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import { bytesToBigint } from '../../bytes/bytesToBigint.js'
import type { RandomBytes } from '../../crypto/crypto.js'
import { telegramDhPrime } from '../../crypto/dh/telegramDhPrime.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { HandshakeAnswer } from './handshakeAnswer.js'

const PRIME = bytesToBigint(telegramDhPrime)

const KINDS = ['newNonce', 'serverNonce', 'gB', 'authKey'] as const

/** Finds the first exponent from a given one on whose power has a zero in its highest byte. */
function exponentWithLeadingZero(base: bigint, from: Uint8Array): Uint8Array {
  let exponent = bytesToBigint(from)
  let power = bytesToBigint(crypto.modPow(bigintToBytes(base), from, telegramDhPrime))
  while (power >> 2040n !== 0n) {
    exponent += 1n
    power = (power * base) % PRIME
  }
  return bigintToBytes(exponent, 256)
}

/** Changes the first draw of a length. */
function withFirst(random: RandomBytes, length: number, change: (bytes: Uint8Array) => Uint8Array): RandomBytes {
  let isFirst = true
  return (asked) => {
    const bytes = random(asked)
    if (asked !== length || !isFirst) return bytes
    isFirst = false
    return change(bytes)
  }
}

const zeroFirst = (bytes: Uint8Array): Uint8Array => {
  bytes[0] = 0
  return bytes
}

/** Runs an exchange in which the value named begins with a zero, and tells what it was. */
function runWithLeadingZero(
  kind: (typeof KINDS)[number],
  seed: number,
): { completed: boolean; firstByte: number | undefined } {
  let gA = 0n
  let serverNonce: Uint8Array | undefined
  const alter = (answer: HandshakeAnswer): HandshakeAnswer => {
    if (answer._ === 'server_DH_inner_data') gA = bytesToBigint(answer.g_a)
    if (answer._ === 'resPQ') serverNonce = answer.server_nonce.slice()
    return answer
  }
  let clientBytes = clientRandom(seed)
  let serverBytes = seededRandomBytes(2 * seed + 1)
  let newNonce: Uint8Array | undefined
  let b: Uint8Array | undefined
  if (kind === 'newNonce') clientBytes = withFirst(clientBytes, 32, (bytes) => (newNonce = zeroFirst(bytes)).slice())
  if (kind === 'serverNonce') serverBytes = withFirst(serverBytes, 16, zeroFirst)
  if (kind === 'gB')
    clientBytes = withFirst(clientBytes, 256, (bytes) => (b = exponentWithLeadingZero(3n, bytes)).slice())
  if (kind === 'authKey') clientBytes = withFirst(clientBytes, 256, (bytes) => exponentWithLeadingZero(gA, bytes))

  const outcome = runExchange(
    exchangeClient(seed, { randomBytes: clientBytes }),
    exchangeServer(seed, { randomBytes: serverBytes, faults: { alter } }),
  )
  const gB = b === undefined ? undefined : crypto.modPow(Uint8Array.of(3), b, telegramDhPrime)
  const value = { newNonce, serverNonce, gB, authKey: outcome.clientKey?.authKey }[kind]
  const isSame =
    outcome.clientKey !== undefined &&
    equalBytes(outcome.clientKey.authKey, outcome.serverKey?.authKey ?? new Uint8Array(0)) &&
    outcome.clientKey.authKeyId === outcome.serverKey?.authKeyId &&
    outcome.clientKey.salt === outcome.serverKey.salt
  return { completed: isSame, firstByte: value?.[0] }
}

describe(
  '2.10 and 2.18 (H5, 12.1) an exchange completes although a value begins with a zero',
  { timeout: timeoutMs },
  () => {
    it.each(KINDS)('%s', (kind) => {
      for (let seed = 1; seed <= (isLongRun ? 250 : 10); seed++) {
        expect(runWithLeadingZero(kind, seed)).toEqual({ completed: true, firstByte: 0 })
      }
    })
  },
)
