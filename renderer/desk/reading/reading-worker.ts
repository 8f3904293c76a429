// SPDX-License-Identifier: EUPL-1.2
// Reads a programme, or a list of groups, beside the page, which goes on answering meanwhile, and can end it at any time.
import { groupsIn } from '../../../shared/import/groups/group-list.ts'
import { ImportRun } from '../../../shared/import/run/import-run.ts'
import type { AnswerMessage, Answers, Asked, AskedMessage } from './reading-messages.ts'

const run = new ImportRun()

addEventListener('message', ({ data }: MessageEvent<AskedMessage>) => {
  postMessage(answered(data))
})

function answered({ number, asked }: AskedMessage): AnswerMessage {
  try {
    return { number, answer: answerTo(asked) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

function answerTo(asked: Asked): Answers[keyof Answers] {
  switch (asked.type) {
    case 'read':
      return run.read(asked.brought)
    case 'groups':
      return groupsIn(asked.brought)
    case 'look':
      return run.look(asked.look)
    case 'edits':
      return run.edits(asked.chosen, asked.remedies)
    case 'day':
      return run.day(asked.leftOut, asked.remedies)
    default:
      return asked satisfies never
  }
}
