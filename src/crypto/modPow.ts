const WINDOW_BITS = 5

/** Splits an exponent into windows of 5 bits, the highest first. */
function windowsOf(exponent: bigint): readonly number[] {
  return Array.from(exponent.toString(1 << WINDOW_BITS), (digit) => Number.parseInt(digit, 1 << WINDOW_BITS))
}

/**
 * Computes `base ^ exponent mod modulus` for numbers of zero or more and a modulus above zero.
 * It is the way for platforms without a faster one. Its time depends on the numbers, as that of every BigInt does.
 */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (modulus <= 0n || exponent < 0n || base < 0n) throw new RangeError('modPow is for numbers of zero or more')
  const powers = [1n % modulus]
  for (let index = 1; index < 1 << WINDOW_BITS; index++) powers.push(((powers[index - 1] ?? 0n) * base) % modulus)
  let result = 1n % modulus
  for (const window of windowsOf(exponent)) {
    for (let bit = 0; bit < WINDOW_BITS; bit++) result = (result * result) % modulus
    if (window !== 0) result = (result * (powers[window] ?? 0n)) % modulus
  }
  return result
}
