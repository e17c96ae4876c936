import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordNote, removeNote } from '@/lib/actions/notes'
import { listHistory } from '@/lib/data/prediction-history'
import { aPrediction } from '../helpers/builders'
import { testContext } from '../helpers/context'

async function remark() {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const note = { workspaceId, id: v7(), predictionId: await aPrediction(context), text: ' Watch the river. ' }
  const texts = async () => (await listHistory(context, note.predictionId)).notes.map(({ text }) => text)
  return { context, note, texts, removal: { workspaceId, noteId: note.id } }
}

test('a remark is kept once, removed, and put back under the same id', async () => {
  const { note, texts, removal } = await remark()
  expect(await recordNote(note)).toEqual({ ok: true, value: { id: note.id } })
  expect(await recordNote(note)).toEqual({ ok: true, value: { id: note.id } })
  expect(await texts()).toEqual(['Watch the river.'])
  expect((await removeNote(removal)).ok).toBe(true)
  expect((await removeNote(removal)).ok).toBe(true)
  expect(await texts()).toEqual([])
  await recordNote(note)
  expect(await texts()).toEqual(['Watch the river.'])
})

test('an empty remark, one on nothing and another under the same id are refused', async () => {
  const { note, texts } = await remark()
  expect(await recordNote({ ...note, text: '  ' })).toMatchObject({ fields: { text: 'Write the note.' } })
  expect(await recordNote({ ...note, predictionId: v7() })).toMatchObject({
    message: 'That prediction no longer exists.',
  })
  await recordNote(note)
  expect((await recordNote({ ...note, text: 'Other words.' })).ok).toBe(false)
  expect(await texts()).toEqual(['Watch the river.'])
})

test('a remark of another workspace stays', async () => {
  const { note, texts } = await remark()
  await recordNote(note)
  const elsewhere = await testContext()
  await removeNote({ workspaceId: elsewhere.viewer.workspaceId, noteId: note.id })
  expect(await texts()).toEqual(['Watch the river.'])
})
