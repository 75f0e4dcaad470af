// SHA-256, for mtproto.c.

static const u32 constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static inline u32 swap(u32 x) { return rotl(x & 0x00ff00ff, 24) | rotl(x & 0xff00ff00, 8); }

#define STEP(a, b, c, d, e, f, g, h, k, w)                                         \
  h += (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (g ^ (e & (f ^ g))) + (k) + (w); \
  d += h;                                                                          \
  h += (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) | (c & (a | b)))
#define EIGHT(WORD, k, i)                              \
  STEP(a, b, c, d, e, f, g, h, (k)[0], WORD((i) + 0)); \
  STEP(h, a, b, c, d, e, f, g, (k)[1], WORD((i) + 1)); \
  STEP(g, h, a, b, c, d, e, f, (k)[2], WORD((i) + 2)); \
  STEP(f, g, h, a, b, c, d, e, (k)[3], WORD((i) + 3)); \
  STEP(e, f, g, h, a, b, c, d, (k)[4], WORD((i) + 4)); \
  STEP(d, e, f, g, h, a, b, c, (k)[5], WORD((i) + 5)); \
  STEP(c, d, e, f, g, h, a, b, (k)[6], WORD((i) + 6)); \
  STEP(b, c, d, e, f, g, h, a, (k)[7], WORD((i) + 7))
#define LOADED(i) (w[i] = swap(load(block + 4 * (i))))
#define SCHEDULED(i)                                                                                                \
  (w[i] += (rotr(w[(i) + 14 & 15], 17) ^ rotr(w[(i) + 14 & 15], 19) ^ w[(i) + 14 & 15] >> 10) + w[(i) + 9 & 15] +   \
           (rotr(w[(i) + 1 & 15], 7) ^ rotr(w[(i) + 1 & 15], 18) ^ w[(i) + 1 & 15] >> 3))

static NOINLINE void compress(u32 *state, const u8 *block) {
  u32 w[16];
  u32 a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  EIGHT(LOADED, constants, 0);
  EIGHT(LOADED, constants + 8, 8);
  for (const u32 *k = constants + 16; k < constants + 64; k += 16) {
    EIGHT(SCHEDULED, k, 0);
    EIGHT(SCHEDULED, k + 8, 8);
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

static NOINLINE void hash(const u8 *bytes, u32 length, u8 *result) {
  u32 state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  ALIGNED u8 last[128];
  u32 whole = length & ~63u, rest = length - whole;
  u32 padded = rest < 56 ? 64 : 128;
  for (u32 at = 0; at < whole; at += 64) compress(state, bytes + at);
  wipe(last, padded);
  for (u32 i = 0; i < rest; i++) last[i] = bytes[whole + i];
  last[rest] = 0x80;
  store(last + padded - 8, swap(length >> 29));
  store(last + padded - 4, swap(length << 3));
  compress(state, last);
  if (padded == 128) compress(state, last + 64);
  for (u32 i = 0; i < 8; i++) store(result + 4 * i, swap(state[i]));
  wipe(last, rest);
  wipe(state, sizeof state);
}
