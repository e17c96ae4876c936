'use client'

import { Upload, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { fileDraft } from './file-draft'
import type { SourceDraft } from './source-draft'
import { TextBox } from './text-box'
import { measureText, sizeHint } from './text-size'

type Props = {
  workspaceId: string
  values: SourceDraft
  change: (change: Partial<SourceDraft>) => void
  error?: string
}

/** The text itself: pasted, chosen as a file, or dropped onto the box. */
export function SourceText({ workspaceId, values, change, error }: Props) {
  const [fileError, setFileError] = useState<string | null>(null)
  const { size, fault } = measureText(values.text)

  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await fileDraft(file, values, workspaceId)
    setFileError(read.ok ? null : read.message)
    if (read.ok) change(read.value)
  }
  const edit = (edited: Partial<SourceDraft>) => {
    setFileError(null)
    change(edited)
  }

  return (
    <Field label="Text" aside={size} hint={sizeHint} error={fileError ?? fault ?? error}>
      <div className="rounded-control border border-line-strong bg-surface has-aria-invalid:border-danger has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus has-[textarea:focus-visible]:outline-offset-2">
        <TextBox
          value={values.text}
          isFile={values.fileName !== ''}
          onChange={(text) => edit({ text })}
          onFile={take}
        />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t p-2">
          <FileButton onFile={take} />
          {values.fileName ? (
            <>
              <span className="min-w-0">
                Kept byte for byte from <SeenText text={values.fileName} />
              </span>
              <Button look="quiet" className="ml-auto" onClick={() => edit({ text: '', fileName: '' })}>
                <X aria-hidden="true" />
                Remove
              </Button>
            </>
          ) : (
            <span className="text-ink-3 text-small max-sm:hidden">or drop one onto the box</span>
          )}
        </div>
      </div>
    </Field>
  )
}

function FileButton({ onFile }: { onFile: (file: File | undefined) => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".txt,.md,.srt,.vtt,.html,.htm,text/plain,text/html"
        tabIndex={-1}
        aria-label="Text file"
        className="sr-only"
        onChange={(event) => {
          onFile(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button look="quiet" onClick={() => chooser.current?.click()}>
        <Upload aria-hidden="true" />
        Choose a file
      </Button>
    </>
  )
}
