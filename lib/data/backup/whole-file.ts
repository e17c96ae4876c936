import { createHash } from 'node:crypto'
import { existsSync, openSync, readSync, closeSync, statSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { BackupRefused } from './refused'

const bytesAtOnce = 1_000_000

/** A file that is there whole or not at all: it grows beside its place, is forced to disk and then renamed. */
export class WholeFile {
  #place: string
  #growing: string
  #handle: FileHandle
  #digest = createHash('sha256')
  #waiting: Buffer[] = []
  #waitingBytes = 0
  bytes = 0

  private constructor(place: string, growing: string, handle: FileHandle) {
    this.#place = place
    this.#growing = growing
    this.#handle = handle
  }

  static async begin(place: string): Promise<WholeFile> {
    refuseOther(place)
    const growing = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.part`)
    try {
      return new WholeFile(place, growing, await open(growing, 'w', 0o600))
    } catch (error) {
      throw inWords(place, error)
    }
  }

  /** The SHA-256 of what was written so far. */
  get sha256(): string {
    return this.#digest.copy().digest('hex')
  }

  async line(text: string): Promise<void> {
    const bytes = Buffer.from(`${text}\n`)
    this.#digest.update(bytes)
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    this.bytes += bytes.length
    if (this.#waitingBytes >= bytesAtOnce) await this.#write()
  }

  /** Puts the file in its place, on disk when this returns. */
  async finish(): Promise<void> {
    await this.#write()
    try {
      await this.#handle.sync()
      await this.#handle.close()
      await rename(this.#growing, this.#place)
      await syncFolder(path.dirname(this.#place))
    } catch (error) {
      throw inWords(this.#place, error)
    }
  }

  /** Leaves nothing behind. */
  async giveUp(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await rm(this.#growing, { force: true })
  }

  async #write(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    try {
      await this.#handle.writeFile(bytes)
    } catch (error) {
      throw inWords(this.#place, error)
    }
  }
}

/** An earlier backup may be replaced by a whole new one; whatever else has that name is not ours to write over. */
function refuseOther(place: string): void {
  if (!existsSync(place)) return
  if (!statSync(place).isFile()) throw new BackupRefused(`${place} is no file. Name a file for the backup.`)
  const start = Buffer.from('{"foresaid":"backup"')
  const found = Buffer.alloc(start.length)
  const opened = openSync(place, 'r')
  readSync(opened, found)
  closeSync(opened)
  if (!found.equals(start)) {
    throw new BackupRefused(`${place} is there already and is no backup. Name another file.`)
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

const full = (place: string) => `There is no room for the backup at ${place}. No half of it was left there.`

const sentences: Record<string, (place: string) => string> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  ENOENT: (place) => `The folder ${path.dirname(place)} does not exist. Make it, or name another file.`,
  ENOTDIR: (place) => `${path.dirname(place)} is no folder. Name another file.`,
  EACCES: (place) => `The folder ${path.dirname(place)} cannot be written to. Name another file.`,
  EPERM: (place) => `The folder ${path.dirname(place)} cannot be written to. Name another file.`,
  EROFS: (place) => `The folder ${path.dirname(place)} can only be read. Name another file.`,
}

function inWords(place: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = sentences[code]
  return sentence ? new BackupRefused(sentence(place)) : error
}
