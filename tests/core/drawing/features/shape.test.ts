import { test } from 'vitest'
import { expectFeature } from '../../../helpers/drawn-features'

test('a condition with its verb first asks nothing', () => {
  expectFeature(
    'blocked.question',
    ['Is there going to be a flood, I ask myself.'],
    ['Should the river rise again, the lower town goes under.', 'Were it to rise, the town would flood.'],
  )
})

test('a heading is no claim', () => {
  expectFeature(
    'shape.heading',
    ['It was a long winter.\n\nWithin a year'],
    ['It was a long winter.\n\nWithin a year, no.', 'ANN: Will it rain?\n\nBEN: Within a year'],
  )
})

test('a question inside of what is said is no claim', () => {
  expectFeature(
    'inside.question',
    [
      'We keep asking whether the ferry will ever come back.',
      'This page explains how the vote will be counted.',
      'She does not know when he will retire.',
    ],
    ['When the ice melts, the ferry will come back.', 'The ferry, which is old, will come back.'],
  )
})

test('a condition turned round with “to” may still come true', () => {
  expectFeature(
    'if.unreal',
    ['Were I the mayor, I would close it.', 'If the dam had burst, the town would be gone.'],
    ['Were the dam to burst, the town would be flooded.', 'If the dam bursts, the town will be flooded.'],
  )
})

test('what is broken off or asks in its order of words is marked so', () => {
  expectFeature('shape.unfinished', ['That could lead to'], ['That could lead to war.'])
  expectFeature('shape.inverted', ['will it be like the last one'], ['It will be like the last one.'])
})

test('a name that is spelled like a modal verb is none', () => {
  expectFeature(
    'modal.might',
    ['Rents might fall.', 'The cat said: “Might rain later.”'],
    ['Mayor Ida Might cast her vote.', 'His cat, Might, sleeps on it.'],
  )
})

test('a tag after a statement makes it no question', () => {
  expectFeature(
    'shape.question',
    [],
    ['Something else will take its place, right?', 'It’s going to sell, isn’t it?'],
  )
})

test('being back in a final is no small talk, being back in a minute is', () => {
  expectFeature(
    'against.smallTalk',
    ['We will be back in a minute.', 'The minister may wish to add a word.'],
    ['Harrow will be back in a final by 2030.'],
  )
})

test('what somebody is about to do or hear may be a question inside of what is said', () => {
  expectFeature(
    'inside.question',
    ['She decides what the world is likely to pay.', 'I wonder how they are about to vote.'],
    ['The world is likely to pay for it.'],
  )
})
