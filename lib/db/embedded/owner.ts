import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** A process told apart from a later one with the same number, also across a restart of the machine. */
export type Owner = { pid: number; startedAt: string; boot: string; namespace: string }

export function thisProcess(): Owner {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '', boot: bootId(), namespace: namespace() }
}

/** Whether an owner lives; one in another container, whose numbers mean nothing here, is taken to. */
export function isAlive(owner: Owner): boolean {
  if (owner.boot !== bootId()) return false
  return isElsewhere(owner) || startOf(owner.pid) === owner.startedAt
}

/** Whether a process was counted in another container of this machine. */
export function isElsewhere(owner: Owner): boolean {
  return owner.namespace !== namespace()
}

function namespace(): string {
  return process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''
}

/** When a process started, in whatever unit the system keeps; null if it is gone (or dead and not yet collected). */
function startOf(pid: number): string | null {
  if (process.platform === 'linux') return startOnLinux(pid)
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
  } catch {
    return null
  }
}

function startOnLinux(pid: number): string | null {
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')
      .slice(-1)
      .join()
      .split(' ')
    return state === 'Z' || state === 'X' ? null : (fields[18] ?? null)
  } catch {
    return null
  }
}

let knownBoot: string | null = null

function bootId(): string {
  knownBoot ??= readBootId()
  return knownBoot
}

function readBootId(): string {
  try {
    if (process.platform === 'linux') return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return execFileSync('sysctl', ['-n', 'kern.boottime'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
