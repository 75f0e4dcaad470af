// AES-256-IGE, SHA-256 and the MTProto 2.0 envelope of small messages, for WebAssembly.
// tools/wasm/build.sh compiles this file and writes the bytes into generated/mtprotoWasm.ts.
//
// The look-ups into the tables of AES depend on secret bytes, so this code is not constant-time against somebody who shares
// the processor's cache. Nothing that was derived from a key stays in memory when an exported function that ends an
// operation (ige_end, seal, open, sha256) has returned, but for the result of sha256, which the caller takes and wipes.

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

#define EXPORT(name) __attribute__((export_name(#name)))
#define NOINLINE __attribute__((noinline))
#define ROUNDS 14
#define CHUNK 16384

#define ALIGNED _Alignas(16)

// Where the caller puts and finds things. Before the data there is room for 32 bytes that belong to what comes before them.
static ALIGNED u8 key[32];
static ALIGNED u8 iv[32];
static ALIGNED u8 auth_key[256];
static ALIGNED u8 digest[32];
static ALIGNED u8 room[32 + CHUNK];
static ALIGNED u8 mixed_data[CHUNK];
#define DATA (room + 32)

EXPORT(key_at) u8 *key_at(void) { return key; }
EXPORT(iv_at) u8 *iv_at(void) { return iv; }
EXPORT(auth_key_at) u8 *auth_key_at(void) { return auth_key; }
EXPORT(digest_at) u8 *digest_at(void) { return digest; }
EXPORT(data_at) u8 *data_at(void) { return DATA; }
EXPORT(data_size) u32 data_size(void) { return CHUNK; }
EXPORT(mixed_at) u8 *mixed_at(void) { return mixed_data; }

// Both work on whole words: every length is rounded up, which no use of them minds.
static NOINLINE void wipe(void *start, u32 length) {
  volatile u32 *words = start;
  for (u32 i = 0; i < (length + 3) / 4; i++) words[i] = 0;
}

static NOINLINE void copy(void *to, const void *from, u32 length) {
  u32 *target = to;
  const u32 *source = from;
  for (u32 i = 0; i < (length + 3) / 4; i++) target[i] = source[i];
}

// --- AES-256 ---------------------------------------------------------------------------------------------------------

// Columns are little-endian words: row 0 is the low byte. Table i serves the byte of row i.
static u32 forward[4][256];
static u32 backward[4][256];
static u8 box[256];
static u8 inverse_box[256];
static u32 schedule[4 * (ROUNDS + 1)];
static u32 chain[8];

static inline u32 rotl(u32 x, u32 n) { return (x << n) | (x >> (32 - n)); }
static inline u32 rotr(u32 x, u32 n) { return (x >> n) | (x << (32 - n)); }

static u32 multiply(u32 a, u32 b) {
  u32 product = 0;
  for (; b; b >>= 1) {
    if (b & 1) product ^= a;
    a = (a << 1) ^ (a & 0x80 ? 0x11b : 0);
  }
  return product;
}

// Fills the tables. 3 generates all elements but zero, 0xf6 is its inverse: together they walk through pairs of inverses.
EXPORT(prepare) void prepare(void) {
  u32 element = 1, inverse = 1;
  for (u32 step = 0; step < 256; step++) {
    u32 byte = step == 255 ? 0 : element;
    u32 image = step == 255 ? 0 : inverse;
    image ^= image << 1 ^ image << 2 ^ image << 3 ^ image << 4;
    image = ((image ^ image >> 8) & 0xff) ^ 0x63;
    box[byte] = (u8)image;
    inverse_box[image] = (u8)byte;
    u32 mixed = multiply(image, 2) | image << 8 | image << 16 | multiply(image, 3) << 24;
    u32 unmixed = multiply(byte, 14) | multiply(byte, 9) << 8 | multiply(byte, 13) << 16 | multiply(byte, 11) << 24;
    for (u32 row = 0; row < 4; row++) {
      forward[row][byte] = mixed;
      backward[row][image] = unmixed;
      mixed = rotl(mixed, 8);
      unmixed = rotl(unmixed, 8);
    }
    element = multiply(element, 3);
    inverse = multiply(inverse, 0xf6);
  }
}

static inline u32 substitute(u32 word) {
  return box[word & 255] | box[word >> 8 & 255] << 8 | box[word >> 16 & 255] << 16 | (u32)box[word >> 24] << 24;
}

static inline u32 load(const u8 *bytes) { return *(const u32 *)bytes; }
static inline void store(u8 *bytes, u32 word) { *(u32 *)bytes = word; }

static NOINLINE void expand(const u8 *from) {
  copy(schedule, from, 32);
  u32 constant = 1;
  for (u32 i = 8; i < 4 * (ROUNDS + 1); i++) {
    u32 word = schedule[i - 1];
    if (i % 8 == 0) {
      word = substitute(rotr(word, 8)) ^ constant;
      constant <<= 1;
    } else if (i % 8 == 4) {
      word = substitute(word);
    }
    schedule[i] = schedule[i - 8] ^ word;
  }
}

static inline u32 unmix(u32 word) {
  return backward[0][box[word & 255]] ^ backward[1][box[word >> 8 & 255]] ^ backward[2][box[word >> 16 & 255]] ^
         backward[3][box[word >> 24]];
}

// Turns the schedule of encryption into that of decryption: in reverse order, the inner round keys unmixed.
static NOINLINE void invert(void) {
  for (u32 low = 0, high = 4 * ROUNDS; low < high; low += 4, high -= 4) {
    for (u32 i = 0; i < 4; i++) {
      u32 word = schedule[low + i];
      schedule[low + i] = schedule[high + i];
      schedule[high + i] = word;
    }
  }
  for (u32 i = 4; i < 4 * ROUNDS; i++) schedule[i] = unmix(schedule[i]);
}

#define COLUMN(table, k, a, b, c, d) \
  ((k) ^ table[0][(a) & 255] ^ table[1][(b) >> 8 & 255] ^ table[2][(c) >> 16 & 255] ^ table[3][(d) >> 24])
#define LAST(table, k, a, b, c, d) \
  ((k) ^ (table[(a) & 255] | table[(b) >> 8 & 255] << 8 | table[(c) >> 16 & 255] << 16 | (u32)table[(d) >> 24] << 24))

#define FORWARD_ROUND(k, a, b, c, d, A, B, C, D) \
  A = COLUMN(forward, (k)[0], a, b, c, d);       \
  B = COLUMN(forward, (k)[1], b, c, d, a);       \
  C = COLUMN(forward, (k)[2], c, d, a, b);       \
  D = COLUMN(forward, (k)[3], d, a, b, c)
#define BACKWARD_ROUND(k, a, b, c, d, A, B, C, D) \
  A = COLUMN(backward, (k)[0], a, d, c, b);       \
  B = COLUMN(backward, (k)[1], b, a, d, c);       \
  C = COLUMN(backward, (k)[2], c, b, a, d);       \
  D = COLUMN(backward, (k)[3], d, c, b, a)

// Both directions of IGE: the block is combined with x first, and with y after the cipher. Encryption has the previous
// ciphertext in x and the previous plaintext in y, decryption the other way round.
#define IGE(name, ROUND, LAST_ROUND)                                                         \
  static NOINLINE void name(u8 *bytes, u32 length) {                                                  \
    const u32 *k = schedule;                                                                 \
    u32 x0 = chain[0], x1 = chain[1], x2 = chain[2], x3 = chain[3];                          \
    u32 y0 = chain[4], y1 = chain[5], y2 = chain[6], y3 = chain[7];                          \
    for (u8 *end = bytes + length; bytes < end; bytes += 16) {                               \
      u32 a, b, c, d, A, B, C, D;                                                            \
      u32 i0 = load(bytes), i1 = load(bytes + 4), i2 = load(bytes + 8), i3 = load(bytes + 12); \
      a = i0 ^ x0 ^ k[0], b = i1 ^ x1 ^ k[1], c = i2 ^ x2 ^ k[2], d = i3 ^ x3 ^ k[3];        \
      for (u32 round = 4; round < 4 * (ROUNDS - 2); round += 8) {                            \
        ROUND(k + round, a, b, c, d, A, B, C, D);                                            \
        ROUND(k + round + 4, A, B, C, D, a, b, c, d);                                        \
      }                                                                                      \
      ROUND(k + 4 * (ROUNDS - 1), a, b, c, d, A, B, C, D);                                   \
      k += 4 * ROUNDS;                                                                       \
      LAST_ROUND(k, A, B, C, D)                                                              \
      k -= 4 * ROUNDS;                                                                       \
      x0 ^= y0, x1 ^= y1, x2 ^= y2, x3 ^= y3;                                                \
      y0 = i0, y1 = i1, y2 = i2, y3 = i3;                                                    \
      store(bytes, x0), store(bytes + 4, x1), store(bytes + 8, x2), store(bytes + 12, x3);   \
    }                                                                                        \
    chain[0] = x0, chain[1] = x1, chain[2] = x2, chain[3] = x3;                              \
    chain[4] = y0, chain[5] = y1, chain[6] = y2, chain[7] = y3;                              \
  }
#define FORWARD_LAST(k, a, b, c, d)       \
  x0 = LAST(box, (k)[0], a, b, c, d);     \
  x1 = LAST(box, (k)[1], b, c, d, a);     \
  x2 = LAST(box, (k)[2], c, d, a, b);     \
  x3 = LAST(box, (k)[3], d, a, b, c);
#define BACKWARD_LAST(k, a, b, c, d)              \
  x0 = LAST(inverse_box, (k)[0], a, d, c, b);     \
  x1 = LAST(inverse_box, (k)[1], b, a, d, c);     \
  x2 = LAST(inverse_box, (k)[2], c, b, a, d);     \
  x3 = LAST(inverse_box, (k)[3], d, c, b, a);

IGE(encrypt_blocks, FORWARD_ROUND, FORWARD_LAST)
IGE(decrypt_blocks, BACKWARD_ROUND, BACKWARD_LAST)

static void begin(const u8 *aes_key, const u8 *aes_iv, u32 decrypting) {
  expand(aes_key);
  if (decrypting) invert();
  for (u32 i = 0; i < 8; i++) chain[decrypting ? i ^ 4 : i] = load(aes_iv + 4 * i);
}

static void forget(void) {
  wipe(schedule, sizeof schedule);
  wipe(chain, sizeof chain);
}

// Begins with the key and vector at key_at and iv_at, which it wipes.
EXPORT(ige_begin) void ige_begin(u32 decrypting) {
  begin(key, iv, decrypting);
  wipe(key, sizeof key);
  wipe(iv, sizeof iv);
}

// Works on the next `length` bytes at data_at, in place.
EXPORT(ige_encrypt) void ige_encrypt(u32 length) { encrypt_blocks(DATA, length); }
EXPORT(ige_decrypt) void ige_decrypt(u32 length) { decrypt_blocks(DATA, length); }
EXPORT(ige_end) void ige_end(void) { forget(); }

// IGE encryption is also CBC in disguise: with x_i = p_i ^ p_(i-2), CBC over x gives q with c_i = q_i ^ p_(i-1). Where the
// platform has AES instructions behind CBC, these two do the rest. The 32 bytes before data_at are p_(i-2) and p_(i-1) of
// the first block: zeros and the second half of the vector at first.

// Puts x for the `length` bytes at data_at into mixed_at.
EXPORT(mix_before) void mix_before(u32 length) {
  const u64 *p = (const u64 *)DATA;
  u64 *x = (u64 *)mixed_data;
  for (u32 i = 0; i < length / 8; i++) x[i] = p[i] ^ p[(int)i - 4];
}

// Turns q at mixed_at into the ciphertext, and moves the end of the data to the 32 bytes before it.
EXPORT(mix_after) void mix_after(u32 length) {
  const u64 *p = (const u64 *)DATA;
  u64 *q = (u64 *)mixed_data;
  for (u32 i = 0; i < length / 8; i++) q[i] ^= p[(int)i - 2];
  copy(room, room + length, 32);
}

// --- SHA-256 ---------------------------------------------------------------------------------------------------------

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
}

// Hashes the `length` bytes at data_at, wipes them and leaves the result at digest_at.
EXPORT(sha256) void sha256(u32 length) {
  hash(DATA, length, digest);
  wipe(DATA, length);
}

// --- The envelope of MTProto 2.0 -------------------------------------------------------------------------------------

// Hashes the plaintext at data_at behind its 32 bytes of the authorization key. The middle of the digest is msg_key.
static void hash_message(u32 length, u32 x) {
  copy(room, auth_key + 88 + x, 32);
  hash(room, 32 + length, digest);
}

// Derives the key and vector of the message whose msg_key is given, and begins IGE with them.
static void begin_message(const u8 *message_key, u32 x, u32 decrypting) {
  ALIGNED u8 input[52], a[32], b[32];
  copy(input, message_key, 16);
  copy(input + 16, auth_key + x, 36);
  hash(input, 52, a);
  copy(input, auth_key + 40 + x, 36);
  copy(input + 36, message_key, 16);
  hash(input, 52, b);
  copy(key, a, 8), copy(key + 8, b + 8, 16), copy(key + 24, a + 24, 8);
  copy(iv, b, 8), copy(iv + 8, a + 8, 16), copy(iv + 24, b + 24, 8);
  begin(key, iv, decrypting);
  wipe(input, sizeof input);
  wipe(a, sizeof a);
  wipe(b, sizeof b);
}

static void forget_message(void) {
  wipe(digest, sizeof digest);
  wipe(auth_key, sizeof auth_key);
  wipe(key, sizeof key);
  wipe(iv, sizeof iv);
  forget();
}

// Encrypts the `length` bytes at data_at in place, puts msg_key into the 16 bytes before them and zeros before that.
EXPORT(seal) void seal(u32 length, u32 x) {
  hash_message(length, x);
  copy(DATA - 16, digest + 8, 16);
  begin_message(DATA - 16, x, 0);
  encrypt_blocks(DATA, length);
  wipe(room, 16);
  forget_message();
}

// Decrypts the `length` bytes at data_at in place, with the msg_key in the 16 bytes before them.
// Returns 0 if that msg_key fits, in a time that does not depend on where it differs. Any other result: not genuine.
EXPORT(open) u32 open(u32 length, u32 x) {
  ALIGNED u8 message_key[16];
  copy(message_key, DATA - 16, 16);
  begin_message(message_key, x, 1);
  decrypt_blocks(DATA, length);
  hash_message(length, x);
  wipe(room, 32);
  u32 difference = 0;
  for (u32 i = 0; i < 16; i++) difference |= message_key[i] ^ digest[8 + i];
  forget_message();
  return difference;
}
