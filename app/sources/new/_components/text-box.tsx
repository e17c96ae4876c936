'use client'

import { type DragEvent, useState } from 'react'
import { cn } from '@/app/_components/ui/cn'
import { useField } from '@/app/_components/ui/field'

type Props = {
  value: string
  /** Only to read: a text box would change the line ends of a file. */
  isFile: boolean
  onChange: (text: string) => void
  onFile: (file: File | undefined) => void
}

const shownUnits = 6000

/** Takes what is pasted or typed, and files dropped onto it. */
export function TextBox({ value, isFile, onChange, onFile }: Props) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    onFile(event.dataTransfer.files[0])
  }
  return (
    <textarea
      {...useField()}
      name="text"
      value={isFile ? beginningOf(value) : value}
      readOnly={isFile}
      onChange={(event) => onChange(event.target.value)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      placeholder="Paste an interview, an article or a transcript"
      spellCheck={false}
      className={cn(
        'block h-[420px] w-full resize-y rounded-t-control bg-transparent p-4 font-quote text-[18px] leading-7 outline-none placeholder:text-ink-3 max-sm:h-64',
        isOver && 'bg-accent-soft',
      )}
    />
  )
}

function beginningOf(text: string): string {
  return text.length > shownUnits ? `${text.slice(0, shownUnits)} … and more` : text
}
