import type { Duplex } from 'node:stream'
import { type Framer, ProtocolError } from './framing'
import type { Host } from './host'
import { authenticationOk, backendKeyData, errorResponse, message, readyForQuery } from './wire'

const encryptionAsked = new Set([80877103, 80877104])
const cancel = 80877102
const name = 'postgres'

/**
 * Answers a client's first packets. The engine is not asked: it has its one session already, and what a server
 * would say of it (version, encoding, time zone, …) was learned when it started.
 */
export async function greet(
  stream: Duplex,
  chunks: AsyncIterator<Buffer>,
  framer: Framer,
  host: Host,
  id: number,
): Promise<boolean> {
  for (;;) {
    const packet = await nextPacket(chunks, framer)
    const code = packet?.readInt32BE(4)
    if (!packet || code === undefined || code === cancel) return false
    if (encryptionAsked.has(code)) stream.write('N')
    else return welcome(stream, packet, host, id)
  }
}

async function welcome(stream: Duplex, packet: Buffer, host: Host, id: number): Promise<boolean> {
  if (packet.readInt16BE(4) !== 3) throw new ProtocolError('Only version 3 of the protocol is spoken here.')
  const asked = startupParameters(packet)
  const refused = refusal(asked)
  if (refused) {
    stream.write(refused)
    return false
  }
  const parameters = await host.parameters()
  const newer = packet.readInt16BE(6) > 0 ? [versionIs30(asked)] : []
  const key = backendKeyData(id, Math.floor(Math.random() * 2 ** 31))
  stream.write(Buffer.concat([...newer, authenticationOk, ...parameters, key, readyForQuery('I')]))
  return true
}

async function nextPacket(chunks: AsyncIterator<Buffer>, framer: Framer): Promise<Buffer | null> {
  for (;;) {
    const packet = framer.nextStartup()
    if (packet) return packet
    const { value, done } = await chunks.next()
    if (done) return null
    framer.push(value)
  }
}

function startupParameters(packet: Buffer): Map<string, string> {
  const words = packet.toString('utf8', 8).split('\0')
  const pairs = words.flatMap((word, at) =>
    at % 2 === 0 && word !== '' ? [[word, words[at + 1] ?? ''] as const] : [],
  )
  return new Map(pairs)
}

function refusal(asked: Map<string, string>): Buffer | null {
  const user = asked.get('user') ?? ''
  const database = asked.get('database') || user
  if (user !== name) return errorResponse('FATAL', '28000', `role "${user}" does not exist; use -U ${name}`)
  if (database !== name) {
    return errorResponse('FATAL', '3D000', `database "${database}" does not exist; the only one is "${name}"`)
  }
  return null
}

/** Tells a client of a later 3.x that this is 3.0 and which of its options are unknown. */
function versionIs30(asked: Map<string, string>): Buffer {
  const options = [...asked.keys()].filter((key) => key.startsWith('_pq_.'))
  const head = Buffer.alloc(8)
  head.writeInt32BE(196608, 0)
  head.writeInt32BE(options.length, 4)
  return message('v', Buffer.concat([head, ...options.map((option) => Buffer.from(`${option}\0`))]))
}
