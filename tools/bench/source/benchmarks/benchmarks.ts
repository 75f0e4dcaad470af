import type { Benchmark } from '../harness/benchmark.js'
import { aesIgeDecrypt, aesIgeEncrypt } from './aesIge.js'
import { dhPair } from './dhPair.js'
import { factorPq } from './factorPq.js'
import { open } from './open.js'
import { seal } from './seal.js'
import { sha256 } from './sha256.js'
import { tlReadLongs } from './tlReadLongs.js'
import { tlReadMessages } from './tlReadMessages.js'
import { tlReadMessagesClosures } from './tlReadMessagesClosures.js'
import { tlReadUpdate } from './tlReadUpdate.js'
import { tlWriteCall } from './tlWriteCall.js'
import { tlWriteLongs } from './tlWriteLongs.js'
import { tlWriteMessages } from './tlWriteMessages.js'
import { tlWriteMessagesClosures } from './tlWriteMessagesClosures.js'
import { tlWriteUpdate } from './tlWriteUpdate.js'

/** Everything that is measured in turns in one process, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  tlWriteCall,
  tlWriteUpdate,
  tlWriteMessages,
  tlReadUpdate,
  tlReadMessages,
  tlWriteLongs,
  tlReadLongs,
  tlWriteMessagesClosures,
  tlReadMessagesClosures,
  aesIgeEncrypt,
  aesIgeDecrypt,
  seal(192, '192 B', 2.6),
  open(192, '192 B', 2.2),
  seal(512 * 1024, '512 KiB', 2.8),
  open(512 * 1024, '512 KiB', 1.1),
  sha256,
  dhPair,
  factorPq,
]
