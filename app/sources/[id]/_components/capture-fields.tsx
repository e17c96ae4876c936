'use client'

import { Checkbox } from '@/app/_components/ui/checkbox'
import { FieldGroup } from '@/app/_components/ui/field'
import { canPredict } from '@/lib/core/quote'
import type { CaptureProps } from './capture-card'
import { ChanceFields } from './chance-fields'
import { CriteriaFields } from './criteria-fields'
import { FromWords } from './from-words'
import { HedgeMarker } from './hedge-marker'
import { LikeIt } from './like-it'
import { DueField, QuestionField, RoleField } from './prediction-fields'
import { KindField, MoreAboutQuote, SpeakerFields } from './quote-fields'

type Props = Pick<CaptureProps, 'source' | 'workspaceId' | 'speakers' | 'draft' | 'span' | 'candidate'> & {
  errors: Record<string, string>
  predicts: boolean
}

/** The prediction in the words, each field over the words that it was read from. */
export function CaptureFields(props: Props) {
  const { source, workspaceId, speakers, draft, span, candidate, errors, predicts } = props
  const { values, change } = draft
  const drawn = candidate?.drawn ?? null
  const deadline = values.dueWords ? drawn?.deadline : null
  const fields = { values, change, errors }
  return (
    <>
      {predicts ? (
        <FromWords words={drawn?.context ?? drawn}>
          <QuestionField {...fields} />
        </FromWords>
      ) : null}
      <LikeIt {...{ workspaceId, values, predicts }} saidOn={source.publishedOn} />
      <FromWords words={drawn?.speakerWords}>
        <SpeakerFields {...fields} speakers={speakers} author={source.author} />
      </FromWords>
      {predicts ? (
        <>
          <FromWords words={deadline}>
            <DueField
              {...fields}
              saidOn={source.publishedOn}
              hint={deadline ? `From “${deadline.text}”: ${deadline.rule}.` : undefined}
            />
          </FromWords>
          {values.role === 'context' ? null : (
            <FromWords words={drawn?.hedge}>
              <ChanceFields
                {...fields}
                reading={
                  drawn?.probability
                    ? { rule: drawn.probability.rule, phrase: drawn.probability.phrase }
                    : undefined
                }
              />
            </FromWords>
          )}
          <RoleField {...fields} />
          <FromWords words={drawn?.condition}>
            <CriteriaFields {...fields} />
          </FromWords>
        </>
      ) : null}
      <FieldGroup label="Hedges" hint="Press the words that make it less than certain, such as “could be”.">
        <HedgeMarker
          text={source.text}
          span={span}
          hedges={values.hedges}
          onChange={(hedges) => change({ hedges })}
        />
      </FieldGroup>
      <KindField {...fields} />
      {canPredict(values.kind) ? (
        <Checkbox checked={values.predicts} onChange={(event) => change({ predicts: event.target.checked })}>
          Draw a prediction from these words
        </Checkbox>
      ) : (
        <p className="text-ink-2">Words of this kind are kept as a quote. They carry no chance.</p>
      )}
      <MoreAboutQuote {...fields} />
    </>
  )
}
