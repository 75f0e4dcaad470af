import { cpus } from 'node:os'
import { markdownTable } from './markdownTable.js'
import type { Row } from './row.js'

/** The page that the long form writes. */
export function report(rows: readonly Row[]): string {
  const processors = cpus()
  return `# Benchmarks

Whimbrel beside mtcute 0.30.3 (layer 227), GramJS 2.26.22 (layer 198) and teleproto 214.1.7 (layer 214), on the same work in one run.
Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node.js ${process.versions.node}, V8 ${process.versions.v8}, OpenSSL ${process.versions.openssl},
${process.platform} ${process.arch}, a shared virtual machine with ${processors.length} processors.

${markdownTable(rows, true)}
## How to read it

- Values are medians. A ratio says how often Whimbrel is better than the best peer: the median over rounds of what the two reached in the
  same round, so that a disturbed round disturbs both. It may differ from the quotient of the medians beside it. Quote ratios.
- All contestants of a row take turns of short slices in one process; each round begins with another one. Imports and heaps are
  measured in processes of their own, in turns as well.
- The machine was shared with other work while this ran. Single cells move by a third from run to run, small ones more.
- Before anything is timed the results are compared: bytes for hashes, ciphers, powers and factors; for TL what is written must be the
  same bytes but for constructor ids of another layer (mtcute), or read and written again as it was (GramJS and teleproto).
- The 192 B and 512 KiB of messages to seal and open count salt, session and padding; each side makes its own padding and checks
  session, length and padding. GramJS and teleproto, which seal asynchronously, are not in these rows: see their AES-IGE.
- Calls and updates go over one TCP connection to the sandbox in another process on the same machine. That process and the client share
  the processors, so the CPU per call says more about a client than the calls per second.

## Not measured yet

A browser bundle of a whole client (there is no browser platform yet), uploads and downloads, durable delivery of updates, and how
memory and time grow with peers and accounts.
`
}
