import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Framer, ProtocolError } from '@/lib/db/embedded/framing'
import { message } from '@/lib/db/embedded/wire'

const messages = fc.array(fc.tuple(fc.constantFrom('Q', 'P', 'B', 'S'), fc.uint8Array({ maxLength: 3000 })), {
  maxLength: 20,
})

test('bytes that are cut anywhere come out as the messages that went in', () => {
  fc.assert(
    fc.property(messages, fc.infiniteStream(fc.integer({ min: 0, max: 700 })), (sent, cuts) => {
      const whole = sent.map(([type, body]) => message(type, Buffer.from(body)))
      const framer = new Framer()
      const came: Buffer[] = []
      let rest = Buffer.concat(whole)
      while (rest.length > 0) {
        const cut = cuts.next().value
        framer.push(rest.subarray(0, cut))
        rest = rest.subarray(cut)
        for (let next = framer.next(); next; next = framer.next()) came.push(next.bytes)
      }
      expect(came).toEqual(whole)
      expect(framer.next()).toBeNull()
    }),
  )
})

test('a large message in small pieces takes time in proportion to its size', () => {
  const framer = new Framer()
  const large = message('Q', Buffer.alloc(20_000_000, 1))
  for (let at = 0; at < large.length; at += 1000) {
    expect(framer.next()).toBeNull()
    framer.push(large.subarray(at, at + 1000))
  }
  expect(framer.next()?.bytes.equals(large)).toBe(true)
})

test('a length that cannot be is refused before anything is kept for it', () => {
  for (const length of [0, 3, -1, 2 ** 31 - 1]) {
    const framer = new Framer()
    const head = Buffer.alloc(5, 'Q')
    head.writeInt32BE(length, 1)
    framer.push(head)
    expect(() => framer.next()).toThrow(ProtocolError)
  }
})
