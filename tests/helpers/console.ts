import { afterEach, expect, vi } from 'vitest'

/** A test fails on an unexpected console.error: something complained that nobody asked about. */
const complaints = vi.spyOn(console, 'error')

afterEach(() => {
  const said = complaints.mock.calls.map((call) => call.join(' '))
  complaints.mockClear()
  expect(said, 'console.error was called').toEqual([])
})
