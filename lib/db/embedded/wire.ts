/** Messages of the PostgreSQL wire protocol (version 3) that the host writes itself. */

export type TransactionStatus = 'I' | 'T' | 'E'

export const sync = message('S', Buffer.alloc(0))
export const authenticationOk = message('R', Buffer.from([0, 0, 0, 0]))

export function message(type: string, body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(5 + body.length)
  bytes.write(type, 0, 'latin1')
  bytes.writeInt32BE(4 + body.length, 1)
  body.copy(bytes, 5)
  return bytes
}

export function query(sql: string): Buffer {
  return message('Q', text(sql))
}

export function copyFail(reason: string): Buffer {
  return message('f', text(reason))
}

export function closeStatement(name: Buffer): Buffer {
  return message('C', Buffer.concat([Buffer.from('S'), name, Buffer.from([0])]))
}

export function readyForQuery(status: TransactionStatus): Buffer {
  return message('Z', Buffer.from(status))
}

export function backendKeyData(processId: number, secret: number): Buffer {
  const body = Buffer.alloc(8)
  body.writeInt32BE(processId, 0)
  body.writeInt32BE(secret, 4)
  return message('K', body)
}

/** An error as PostgreSQL reports it; FATAL means that the connection ends. */
export function errorResponse(severity: 'ERROR' | 'FATAL', sqlState: string, said: string): Buffer {
  const fields = [`S${severity}`, `V${severity}`, `C${sqlState}`, `M${said}`]
  return message('E', Buffer.concat([...fields.map(text), Buffer.from([0])]))
}

/** The first packet of a client, which has no type byte: version 3.0 and who asks. */
export function startupPacket(parameters: Record<string, string>): Buffer {
  const body = Buffer.concat([...Object.entries(parameters).flat().map(text), Buffer.from([0])])
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(196608, 4)
  return Buffer.concat([head, body])
}

/** Splits whole messages that came out of the engine. */
export function* messagesIn(bytes: Buffer): Generator<{ type: string; body: Buffer; bytes: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1)
    yield {
      type: String.fromCharCode(bytes.readUInt8(at)),
      body: bytes.subarray(at + 5, end),
      bytes: bytes.subarray(at, end),
    }
    at = end
  }
}

/** The rows of a simple query's answer, every column as text. */
export function rowsIn(answer: Buffer): (string | null)[][] {
  return [...messagesIn(answer)].filter(({ type }) => type === 'D').map(({ body }) => columns(body))
}

function columns(body: Buffer): (string | null)[] {
  let at = 2
  return Array.from({ length: body.readInt16BE(0) }, () => {
    const length = body.readInt32BE(at)
    at += 4
    if (length < 0) return null
    at += length
    return body.toString('utf8', at - length, at)
  })
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`)
}
