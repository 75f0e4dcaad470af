// AES-256-IGE by look-up tables, for mtproto.c.

#define ROUNDS 14

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
