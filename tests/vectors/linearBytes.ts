/** Draws bytes from the generator that TDLib's tests of ciphers use; the length of the data is the seed. */
export function linearBytes(seed: number): (length: number) => Uint8Array {
  let state = seed >>> 0
  return (length) => {
    const bytes = new Uint8Array(length)
    for (let index = 0; index < length; index++) {
      state = (Math.imul(state, 123457567) + 987651241) >>> 0
      bytes[index] = (state >>> 23) & 0xff
    }
    return bytes
  }
}
