// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../language/language.tsx'
import { type Brought, bringFile } from './bring-file.ts'

/** What became of the file that was brought last. */
export type Bringing = { name: string; result: Brought | null }

type Ways = {
  /** Whether a day that is brought is played at once. */
  opensAtOnce: boolean
  /** Takes a file that is no day, and may be a programme. */
  elsewhere(file: File): void
}

/** Files that are chosen, or dropped anywhere on the window. */
export function useFiles({ opensAtOnce, elsewhere }: Ways) {
  const { language } = useI18n()
  const [news, setNews] = useState<Bringing | null>(null)
  const [isOver, setIsOver] = useState(false)
  const bring = async (file: File) => {
    const { name } = file
    setNews({ name, result: null })
    const result = await bringFile(file, opensAtOnce, language)
    if (result.kind === 'other') return elsewhere(file)
    setNews({ name, result })
  }
  const latest = useRef(bring)
  latest.current = bring
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void latest.current(file)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return { bring, news, isOver }
}
