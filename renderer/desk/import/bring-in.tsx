// SPDX-License-Identifier: EUPL-1.2
import {
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components'
import { importWords } from '../../../shared/import/page-words.ts'
import { MOST_BYTES } from '../../../shared/import/read/limits.ts'
import type { Brought } from '../../../shared/import/source.ts'
import { useI18n } from '../language/language.tsx'
import { takeHanded } from '../shell/handed-file.ts'

export type Bring = {
  /** `name`: what it is called. */
  bring(brought: Brought, name: string): void
  /** A file that is too large to be looked at. */
  refuse(sentence: string): void
}

/** Takes a file as it is dropped anywhere in it. */
export function DropGround({ bring, refuse, children }: Bring & { children: ReactNode }) {
  const take = useFile({ bring, refuse })
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file is chosen by the button, too
    <div
      className="import-ground"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const [file] = event.dataTransfer.files
        if (file) void take(file)
      }}
    >
      {children}
    </div>
  )
}

/** One big field to paste into, and a file to choose. What is pasted is read at once. */
export function BringIn({ bring, refuse }: Bring) {
  const words = importWords[useI18n().language]
  const [text, setText] = useState('')
  const take = useFile({ bring, refuse })
  const latest = useRef(take)
  useEffect(() => {
    const file = takeHanded()
    if (file) void latest.current(file)
  }, [])
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Once the page is at its head: in a low window the field lies below, and is scrolled to.
    const frame = requestAnimationFrame(() => area.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    const pasted = event.clipboardData.getData('text/plain')
    if (file && pasted === '') {
      event.preventDefault()
      void take(file)
    } else if (text.trim() === '' && pasted.includes('\n')) {
      event.preventDefault()
      bring({ text: pasted }, words.pasted)
    }
  }
  const read = () => text.trim() !== '' && bring({ text }, words.pasted)
  return (
    <div className="bring-in">
      <p>{words.how}</p>
      <TextField className="field" value={text} onChange={setText}>
        <Label>{words.text}</Label>
        <TextArea
          ref={area}
          rows={12}
          spellCheck={false}
          onPaste={paste}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
          }}
        />
      </TextField>
      <div className="import-actions">
        <Button className="action" data-kind="main" onPress={read} isDisabled={text.trim() === ''}>
          {words.read}
        </Button>
        <FileButton bring={bring} refuse={refuse} label={words.chooseFile} />
        <p className="quiet">
          {words.formats} {words.drop}
        </p>
      </div>
    </div>
  )
}

export function FileButton({ bring, refuse, label }: Bring & { label: string }) {
  const take = useFile({ bring, refuse })
  return (
    <FileTrigger
      onSelect={(files) => {
        const [file] = files ?? []
        if (file) void take(file)
      }}
    >
      <Button className="action">{label}</Button>
    </FileTrigger>
  )
}

function useFile({ bring, refuse }: Bring): (file: File) => Promise<void> {
  const words = importWords[useI18n().language]
  return async (file) => {
    // Not even looked at: to take up its bytes alone would hold the page.
    if (file.size > MOST_BYTES) {
      const size = `${Math.round(file.size / 2 ** 20)} MB`
      return refuse(words.tooLargeFile(file.name, size))
    }
    try {
      bring({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, file.name)
    } catch {
      // Moved or locked since it was chosen.
      refuse(words.fell(file.name))
    }
  }
}
