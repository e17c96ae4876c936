// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useDraft } from '@/app/_components/use-draft'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const empty = { title: '', text: '' }

test('what was typed outlives the form, with the id that its row will have', () => {
  const first = renderHook(() => useDraft('outlives', empty))
  act(() => first.result.current.change({ title: 'A bridge' }))
  const { id } = first.result.current
  first.unmount()
  const second = renderHook(() => useDraft('outlives', empty))
  expect(second.result.current.values).toEqual({ title: 'A bridge', text: '' })
  expect(second.result.current.id).toBe(id)
})

test('a reload loses nothing', async () => {
  const form = renderHook(() => useDraft('reload', empty))
  act(() => form.result.current.change({ text: 'said\r\nso' }))
  act(() => void dispatchEvent(new Event('pagehide')))
  vi.resetModules()
  const fresh = await import('@/app/_components/use-draft')
  const after = renderHook(() => fresh.useDraft('reload', empty))
  expect(after.result.current.values.text).toBe('said\r\nso')
  expect(after.result.current.id).toBe(form.result.current.id)
})

test('after it is recorded the form is empty, its row another, and nothing is kept', () => {
  const form = renderHook(() => useDraft('recorded', empty))
  act(() => form.result.current.change({ title: 'A bridge' }))
  act(() => void dispatchEvent(new Event('pagehide')))
  const { id } = form.result.current
  act(() => form.result.current.clear())
  expect(form.result.current.values).toEqual(empty)
  expect(form.result.current.id).not.toBe(id)
  expect(sessionStorage.length).toBe(0)
})
