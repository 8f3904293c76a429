// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageAssets } from '../../../shared/join-page/pages/page-document.ts'
import { Language, ownLanguage } from '../../../shared/text.ts'
import { contentPolicy } from '../content-policy.ts'
import type { Parts } from '../parts.ts'
import { askedOrigin } from '../senders/asked-origin.ts'
import { answerWith, MadePage } from './page-cache.ts'

const LANGUAGE_COOKIE = 'zaalscherm-language'

/** What a page is made with, besides what stands on it. */
export type PageParts = { language: Language; assets: PageAssets }

/** What pages are made from. */
export type PageMaking = Pick<Parts, 'hub' | 'secrets' | 'pages' | 'made'>

/**
 * Sends a page of HTML, small: the venue's network is what everybody waits for.
 * @param sameFor names all who get the same page in their language; `null`: it is one sender's own
 */
export function sendPage(
  parts: PageMaking,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  make: (page: PageParts) => string,
  sameFor: string | null = null,
): FastifyReply {
  const language = languageOf(parts, request)
  const makePage = () => {
    const nonce = parts.secrets.newSecret()
    return new MadePage(nonce, make({ language, assets: { css: parts.pages.join.css, nonce } }))
  }
  const { hub, made } = parts
  const page =
    sameFor === null
      ? makePage()
      : made.get(`${language} ${sameFor}`, hub.pageSources, hub.now(), makePage)
  reply.header(
    'Content-Security-Policy',
    contentPolicy(askedOrigin(request), { nonce: page.nonce }),
  )
  const query = Language.safeParse(Reflect.get(Object(request.query), 'lang'))
  if (query.success) {
    reply.setCookie(LANGUAGE_COOKIE, query.data, { path: '/', sameSite: 'lax' })
  }
  return answerWith(reply.code(status), request, page)
}

/** The language that was asked for now or before, or else the day's. */
export function languageOf({ hub }: PageMaking, request: FastifyRequest): Language {
  const asked = Reflect.get(Object(request.query), 'lang') ?? request.cookies?.[LANGUAGE_COOKIE]
  const known = Language.safeParse(asked)
  return known.success ? known.data : ownLanguage(hub.day.language)
}
