// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { FocusInView } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'

type Props<Told> = { entry: { load(): Promise<ComponentType<Told>> }; told: Told }

/** A page of the desk, or a panel, once it is here; a sentence and a way out where it can't be fetched. */
export function PageFrame<Told extends object>({ entry, told }: Props<Told>) {
  const { words } = useI18n()
  const [Page, setPage] = useState<ComponentType<Told> | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    entry.load().then(
      // A component is a function, which would be taken for how the state follows from the last.
      (loaded) => isCurrent && setPage(() => loaded),
      () => isCurrent && setPage('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [entry])
  if (Page === 'loading') return <p role="status">{words.pageLoading}</p>
  if (Page === 'failed') {
    return (
      <p role="alert">
        {words.pageMissing}{' '}
        <Button className="action" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </p>
    )
  }
  return (
    <>
      <Page {...told} />
      <FocusInView />
    </>
  )
}
