import { hexToBytes } from '../src/bytes/hexToBytes.js'

/** A prime of 2048 bits that leaves 2 when divided by 3, but half of the number before it is composite, without a factor below 256. */
const unsafePrime = hexToBytes(
  'ec42e163fa0db587d8e7205e5c4cae876807de9a6942073da2a02673b1ea108261cb9fc267e7c05c66a69782a6f43a3c0559' +
    'b05bc9e39fbbaba5edc758d297f3cc428dcd42e419ec2b99f3597b8ba4bd133a12ef3b7ad803bb2991c8c9d93feeebbd091c' +
    'cfda9f8192340d123667fa151d649f3bc8f940a93493cda806b614af0f9084a79282cb986f98cbc71acb385e274c13ac0290' +
    'be279ba87935b65374530b136c2b2d363c3d6875213e0709cd02cef9ac6ca74568863806f9d96c2535d3dd277c1735cb3ffe' +
    '5305616d5de395b90ca65012c383e74a42d92e959d0088e994a288c6cc1bcdff77001922eb262cc76ada74be07c499662087' +
    '094224729793',
)

/** A product of two primes of 1024 bits that leaves 2 when divided by 3; half of the number before it has no factor below 256. */
const compositeNumber = hexToBytes(
  'b6c2085d18f0d21474700c7ca255058d224afd533cfedd3f9f26050d988b29c34de81c81abc711d848ba59783bbb693abcc8' +
    '6df980bb6b6fe537b541fd75cc91d12e8814ceaf29abebb878cebe4ba8353f24ed08b12fdc8d35b23f5fb1d3180e69ef5e6b' +
    'c40dc0dd108d9a3a1ff2919d7e7b9e768ced68fb2ba18671905233f45f38ff69d88b4c3ae0fa9adf928ab301ce18a76075a1' +
    'e715c6f10516d3142a9243dda9e968fcc16dfa534190faea99c617cee2532c923219292ebd61a3f7b72243eeed0b9ebbc8fb' +
    '984ec07df29ab0dd23f040a3bcfb8ad02bab28a8fee835f6795bd7d7cb29c5889eaaefb7491e77fcb841421e870de11d3523' +
    '2a8f490a56e3',
)

/** Another safe prime: the group of 2048 bits of RFC 3526, section 3. It leaves 7 when divided by 8 and 2 when divided by 3. */
const otherSafePrime = hexToBytes(
  'ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef95' +
    '19b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb' +
    '5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f83655d23dca3' +
    'ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3be39e772c180e8603' +
    '9b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa051015728e5a8aacaa68ffff' +
    'ffffffffffff',
)

/** Numbers of 2048 bits that a server may send as its prime: two bad ones and a good one. */
export const dhPrimes: Readonly<Record<'unsafePrime' | 'compositeNumber' | 'otherSafePrime', Uint8Array>> = {
  unsafePrime,
  compositeNumber,
  otherSafePrime,
}
