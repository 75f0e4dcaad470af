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

#include "aesIge.h"
#include "sha256.h"

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

// Hashes the `length` bytes at data_at, wipes them and leaves the result at digest_at.
EXPORT(sha256) void sha256(u32 length) {
  hash(DATA, length, digest);
  wipe(DATA, length);
}

// The envelope of MTProto 2.0

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
