// SPDX-License-Identifier: EUPL-1.2
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'

type Props = {
  words: JurorWords
  name: string
  index: number
  count: number
  isClosed: boolean
  isShown: boolean
  /** Left out: its name opens nothing. */
  onAsk?(): void
  /** @param to the place it moves to, 0 first */
  onMove(to: number): void
  /** Left out: it can't be taken out. */
  onTakeOut?(): void
}

/** One of an order, with what moves it up or down: by a finger as well as by a key. */
export function OrderRow(props: Props) {
  const { words, name, index, count, isClosed, isShown, onAsk, onMove, onTakeOut } = props
  const title = (
    <>
      <b className="rank">{index + 1}</b> <span className="team-name">{name}</span>
    </>
  )
  return (
    <li className="order-row">
      {onAsk ? (
        <button
          type="button"
          className="team"
          aria-current={isShown ? 'true' : undefined}
          onClick={onAsk}
        >
          {title}
        </button>
      ) : (
        <p className="team">{title}</p>
      )}
      <button
        type="button"
        className="step"
        disabled={isClosed || index === 0}
        aria-label={words.up(name)}
        onClick={() => onMove(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="step"
        disabled={isClosed || index === count - 1}
        aria-label={words.down(name)}
        onClick={() => onMove(index + 1)}
      >
        ↓
      </button>
      {onTakeOut && (
        <button
          type="button"
          className="step"
          disabled={isClosed}
          aria-label={words.takeOut(name)}
          onClick={onTakeOut}
        >
          ×
        </button>
      )}
    </li>
  )
}
