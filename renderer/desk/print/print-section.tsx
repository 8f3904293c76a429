// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { codedJurors } from '../../../shared/features/jury/jury.ts'
import { giveOutWords } from '../../../shared/print/desk-words.ts'
import { printPart } from '../../../shared/print/print-page.ts'
import {
  PAPERS,
  type Paper,
  PRINT_AT_ONCE,
  PRINT_PARTS,
  printPath,
} from '../../../shared/print/print-paths.ts'
import { printWords } from '../../../shared/print/print-words.ts'
import { qrMatrixOf } from '../../../shared/qr-encoder/qr-encoder.ts'
import { LANGUAGES, type Language } from '../../../shared/text.ts'
import { PickOne } from '../controls/pick-one.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

type Choice = { paper: Paper; language: Language }
type Props = { desk: Desk; choice: Choice; onChoose(choice: Choice): void }

/** The print pack: all of it by one press, each part by itself, and what there is nothing of. */
export function PrintSection({ desk, choice, onChoose }: Props) {
  const { language } = useI18n()
  const words = giveOutWords[language]
  const { day, view } = desk
  const { joinBase } = view
  const parts = useMemo(() => {
    const jurors = codedJurors(view.jury.jurors)
    const input = { day, language, joinBase, encodeQr: qrMatrixOf, jurors }
    return PRINT_PARTS.map((id) => {
      const { sheets, missing } = printPart(id, input)
      return { id, count: sheets.length, missing }
    })
  }, [day, language, joinBase, view.jury.jurors])
  const names = printWords[language].parts
  return (
    <section>
      <h3>{words.print}</h3>
      <p className="quiet">{words.printHow}</p>
      <div className="give-out-choices">
        <PickOne
          label={words.paper}
          options={PAPERS.map((paper) => [paper, paper.toUpperCase()] as const)}
          picked={choice.paper}
          isDisabled={false}
          onPick={(paper) => onChoose({ ...choice, paper })}
        />
        <PickOne
          label={words.language}
          options={LANGUAGES.map((one) => [one, words.languages[one]] as const)}
          picked={choice.language}
          isDisabled={false}
          onPick={(picked) => onChoose({ ...choice, language: picked })}
        />
        <Beside path={printPath('all', choice) + PRINT_AT_ONCE} isMain name={words.printAll} />
      </div>
      <ul className="give-out-list">
        {parts.map(({ id, count, missing }) => (
          <li key={id}>
            {missing === null ? (
              <>
                <Beside path={printPath(id, choice)} name={names[id]} />{' '}
                <span className="quiet">{count} ×</span>
              </>
            ) : (
              <span className="quiet">{missing}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A page in a window of its own: the desk stays where it is. */
function Beside({ path, name, isMain = false }: { path: string; name: string; isMain?: boolean }) {
  const { opensBeside } = giveOutWords[useI18n().language]
  return (
    <a
      {...(isMain && { className: 'action', 'data-kind': 'main' })}
      href={path}
      target="_blank"
      rel="noopener"
      title={opensBeside}
    >
      {name}
    </a>
  )
}
