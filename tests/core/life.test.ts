import { describe, expect, test } from 'vitest'
import { admitForecast, admitWithdrawal, numberOrigins, origins, wordOrigins } from '@/lib/core/forecast'
import { admitQuestion, predictionStatus } from '@/lib/core/prediction'
import { type Answer, admitCorrection, admitReopening, admitResolution } from '@/lib/core/resolution'

const now = Date.parse('2026-11-25T12:00:00Z')
const today = '2026-11-25'

test('a prediction is due from its due day on, and resolved only while a resolution is in force', () => {
  const status = (dueOn: string | null, outcome: Parameters<typeof predictionStatus>[0]['outcome'] = null) =>
    predictionStatus({ dueOn, outcome, today })
  expect([status('2026-11-26'), status('2026-11-25'), status(null)]).toEqual(['open', 'due', 'open'])
  expect([status('2022-12-31', 'no'), status('2022-12-31', 'void')]).toEqual(['resolved', 'resolved'])
  expect([status('2022-12-31', 'reopened'), status('2030-12-31', 'reopened')]).toEqual(['due', 'open'])
})

describe('a question', () => {
  const question = { question: 'Will it?', saidOn: '2022-06-07', dueOn: '2022-12-31' }

  test('is recorded with a due day on or after the day it was said, or with none', () => {
    expect(admitQuestion(question, today).ok).toBe(true)
    expect(admitQuestion({ ...question, dueOn: '2022-06-07' }, today).ok).toBe(true)
    expect(admitQuestion({ ...question, dueOn: null }, today).ok).toBe(true)
  })

  test('is refused at each field that is wrong', () => {
    const refused = admitQuestion({ question: ' ', saidOn: '2026-11-26', dueOn: '2026-11-01' }, today)
    expect(refused).toEqual({
      ok: false,
      message: 'Write the question that time will answer.',
      fields: {
        question: 'Write the question that time will answer.',
        saidOn: 'The day it was said lies in the future.',
        dueOn: 'The due day lies before the day it was said.',
      },
    })
  })
})

describe('an answer', () => {
  const open = { saidOn: '2022-06-07', timeZone: 'UTC', outcome: null }
  const no: Answer = { outcome: 'no', voidReason: null, knownOn: '2022-12-31', knownAt: null }
  const fieldsOf = (answer: Partial<Answer>) => {
    const admitted = admitResolution(open, { ...no, ...answer }, now)
    return admitted.ok ? {} : admitted.fields
  }

  test('settles a prediction once; then it is corrected or reopened', () => {
    expect(admitResolution(open, no, now).ok).toBe(true)
    const settled = { ...open, outcome: 'no' as const }
    expect(admitResolution(settled, no, now)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/settled already/),
    })
    expect(admitCorrection(settled, no, now).ok).toBe(true)
    expect(admitReopening(settled).ok).toBe(true)
  })

  test('settles again what was reopened', () => {
    const reopened = { ...open, outcome: 'reopened' as const }
    expect(admitResolution(reopened, no, now).ok).toBe(true)
    expect([admitCorrection(reopened, no, now).ok, admitReopening(reopened).ok]).toEqual([false, false])
  })

  test('is refused for a day in the future or before the words', () => {
    expect(fieldsOf({ knownOn: '2026-11-26' })).toHaveProperty('knownOn', expect.stringContaining('future'))
    expect(fieldsOf({ knownOn: '2022-06-06' })).toHaveProperty('knownOn', expect.stringContaining('before'))
    expect(fieldsOf({ knownOn: '2022-06-07' })).toEqual({})
  })

  test('has a time only on its day and not in the future', () => {
    expect(fieldsOf({ knownAt: Date.parse('2023-01-01T00:00:00Z') })).toHaveProperty('knownAt')
    expect(fieldsOf({ knownOn: today, knownAt: now + 1 })).toHaveProperty('knownAt')
    expect(fieldsOf({ knownAt: Date.parse('2022-12-31T18:00:00Z') })).toEqual({})
  })

  test('of void says why, and no other does', () => {
    expect(fieldsOf({ outcome: 'void' })).toHaveProperty('voidReason')
    expect(fieldsOf({ voidReason: 'no-data' })).toHaveProperty('voidReason')
    expect(fieldsOf({ outcome: 'void', voidReason: 'no-data' })).toEqual({})
  })
})

describe('a forecast of your own', () => {
  const open = { dueOn: '2027-06-30', timeZone: 'UTC', outcome: null }

  test('is taken while the question is open, now or at an earlier instant', () => {
    expect(admitForecast(open, { madeAt: now }, now).ok).toBe(true)
    expect(admitForecast(open, { madeAt: now - 1 }, now).ok).toBe(true)
  })

  test('is refused on a settled prediction, in the future, and after the due day', () => {
    expect(admitForecast({ ...open, outcome: 'yes' }, { madeAt: now }, now).ok).toBe(false)
    expect(admitForecast(open, { madeAt: now + 1 }, now)).toMatchObject({
      fields: { madeAt: expect.stringMatching(/future/) },
    })
    expect(admitForecast({ ...open, dueOn: '2026-11-24' }, { madeAt: now }, now).ok).toBe(false)
    expect(admitForecast({ ...open, dueOn: today }, { madeAt: now }, now).ok).toBe(true)
  })

  test('is withdrawn only while one stands', () => {
    const withdrawal = { madeAt: now }
    expect(admitWithdrawal(open, { probability: 0.2 }, withdrawal, now).ok).toBe(true)
    expect(admitWithdrawal(open, { probability: null }, withdrawal, now).ok).toBe(false)
    expect(admitWithdrawal(open, null, withdrawal, now).ok).toBe(false)
  })
})

test('numbers and words are every origin between them', () => {
  expect([...numberOrigins, ...wordOrigins].toSorted()).toEqual(origins.toSorted())
})
