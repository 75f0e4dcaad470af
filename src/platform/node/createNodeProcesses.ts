import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import process from 'node:process'
import type { Processes, ProcessTag } from '../processes.js'

/** What Node, Deno and Bun can say about processes: on Linux all of it, elsewhere without telling apart those that had one number in turn. */
export function createNodeProcesses(): Processes {
  const host = hostname()
  const self: ProcessTag = {
    processId: process.pid,
    host,
    machine: machineName(host),
    startedAt: startOf(process.pid) ?? '',
  }
  return {
    self,
    isRunning: (tag) => {
      if (tag.machine !== self.machine) return undefined
      return exists(tag.processId) && (startOf(tag.processId) ?? '') === tag.startedAt
    },
  }
}

/** Containers may share a name, but not the numbers of their processes: on Linux the boot and the namespace tell them apart. */
function machineName(host: string): string {
  const boot = readOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const namespace = readOr('', () => readlinkSync('/proc/self/ns/pid'))
  return [host, boot, namespace].filter((part) => part !== '').join(' ')
}

/**
 * When a process was started, in ticks since the machine was: the twenty-second field of its status, counted behind its name,
 * which may hold anything. See https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html.
 */
function startOf(processId: number): string | undefined {
  const status = readOr('', () => readFileSync(`/proc/${processId}/stat`, 'utf8'))
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  // One that has ended, but that nobody has asked about yet, keeps its number.
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function exists(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // It is there, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Where there is no such file, as on other systems than Linux, there is nothing to say. */
function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}
