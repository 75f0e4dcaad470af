/** The greatest whole number whose square is not above `number`, for numbers below 2^100. */
export function integerSqrt(number: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(number))))
  while (root * root > number) root--
  while ((root + 1n) * (root + 1n) <= number) root++
  return root
}
