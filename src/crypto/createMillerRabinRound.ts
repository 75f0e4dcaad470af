/**
 * Prepares the Miller-Rabin test of one odd number above 2: the function that it returns tells whether the number passes with a base.
 * A prime passes with every base; a composite fails with at least three quarters of them. `power` raises modulo the number.
 */
export function createMillerRabinRound(
  candidate: bigint,
  power: (base: bigint, exponent: bigint) => bigint,
): (base: bigint) => boolean {
  const last = candidate - 1n
  let odd = last
  let twos = 0
  while (odd % 2n === 0n) {
    odd /= 2n
    twos++
  }
  return (base) => {
    let value = power(base, odd)
    if (value === 1n || value === last) return true
    for (let square = 1; square < twos; square++) {
      value = (value * value) % candidate
      if (value === last) return true
    }
    return false
  }
}
