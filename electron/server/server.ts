// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import staticFiles from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { problemWords } from '../../shared/i18n/problems.ts'
import { problemPage } from '../../shared/join-page/pages/problem-page.ts'
import { FacilitatorKeys } from '../hub/access/facilitator-keys.ts'
import { idOf } from '../hub/access/id-of.ts'
import { RateLimiter } from '../hub/links/rate-limiter.ts'
import { inlineScriptSources } from '../machine/inline-scripts.ts'
import { machineTimers } from '../machine/timers.ts'
import { systemNetwork } from '../network/seen-network.ts'
import { contentPolicy } from './content-policy.ts'
import { JurorCodes } from './limits/juror-codes.ts'
import { WRONG_KEYS } from './limits/limits.ts'
import { JUROR_PACE, Line, REACH_PACE, ROOM_PACE } from './limits/line.ts'
import { Newcomers } from './limits/newcomers.ts'
import { addTurns } from './limits/phones-wait.ts'
import { RoomCodes } from './limits/room-codes.ts'
import { Turns } from './limits/turns.ts'
import type { Parts, ServerOptions } from './parts.ts'
import { ReachChecks } from './reach/reach-checks.ts'
import { Visitors } from './reach/visitors.ts'
import { addBehindHashRoute } from './routes/behind-hash-route.ts'
import { addDeskRoutes, deskIdOf } from './routes/desk-routes.ts'
import { addExportRoutes } from './routes/export-routes.ts'
import { addFacilitatorRoutes } from './routes/facilitator-routes.ts'
import { addHubRoutes } from './routes/hub-routes.ts'
import { addJoinRoutes } from './routes/join-routes.ts'
import { addJuryRoutes } from './routes/jury-routes.ts'
import { addLibraryRoutes } from './routes/library-routes.ts'
import { answerWith, MadePage, PageCache } from './routes/page-cache.ts'
import { readPages } from './routes/pages.ts'
import { addPictureRoutes } from './routes/picture-routes.ts'
import { addPrintRoutes } from './routes/print-routes.ts'
import { addReachRoutes } from './routes/reach-routes.ts'
import { addReportRoutes } from './routes/report-routes.ts'
import { type PageParts, sendPage } from './routes/send-page.ts'
import { sendUnknownHost } from './routes/unknown-host.ts'
import { addWipeRoutes } from './routes/wipe-routes.ts'
import { askedOrigin } from './senders/asked-origin.ts'
import { facilitatorOf } from './senders/facilitator.ts'
import { jurorIdOf } from './senders/juror.ts'
import { JurorMarks } from './senders/juror-marks.ts'
import { attendeeOf } from './senders/phone.ts'
import { PhoneSecrets } from './senders/phone-secrets.ts'
import { isSafeHost } from './senders/safe-host.ts'
import { serveSockets } from './sockets.ts'
import { addTlsEntrance } from './tls-entrance.ts'

// A form's fields and a one-time key are short; nobody needs to send more.
const LARGEST_BODY = 8_192
// A form on the worst of networks; a sender of half a request gives up its place.
const REQUEST_LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 8_000,
  // How often is looked; left alone it is half a minute.
  connectionsCheckingInterval: 1_000,
}
// A phone that reads comes back within it, or makes a new connection.
const IDLE_LIMIT_MS = 15_000
// A display's page is in its browser's cache, so that it starts without the hub, as after a power cut.
// The page itself asks whether there is a newer one.
const DISPLAY_KEPT = 'private, max-age=2592000'
// Who comes in a crowd that is too large finds less of it by then.
const RETRY_AFTER_S = 5

export type Served = { port: number; stop(): Promise<void> }

/** Serves pages and links. Throws as `listen` does, with `code` `EADDRINUSE` among others. */
export async function serve(options: ServerOptions): Promise<Served> {
  const { hub, desks, secrets, library, phoneKey, host, port, pagesFolder, onFault, isOwnName } =
    options
  const server = Fastify({
    bodyLimit: LARGEST_BODY,
    // Addresses of phones stay out of logs; faults are told through the hub.
    logger: false,
    // Stopping waits for nobody who says nothing.
    forceCloseConnections: true,
    http: REQUEST_LIMITS,
    requestTimeout: REQUEST_LIMITS.requestTimeout,
    keepAliveTimeout: IDLE_LIMIT_MS,
    routerOptions: { caseSensitive: false },
    // An address that is none, as of a link that was cut off: whoever followed it reads words.
    frameworkErrors: (error, request, reply: FastifyReply) => {
      const status = error.statusCode ?? 400
      // No hook runs before it, nor the one that knows hosts.
      if (isSafeHost(request.headers.host, isOwnName)) sendProblem(parts, request, reply, status)
      else reply.code(status).send('')
    },
  })
  const pages = readPages(pagesFolder)
  addGuards(server, options, pages.join.css)
  await server.register(cookie)
  await server.register(formbody)
  const parts: Parts = {
    ...{ hub, desks, secrets, library, pages, onFault, made: new PageCache() },
    wrongKeys: new RateLimiter(WRONG_KEYS),
    facilitatorKeys: new FacilitatorKeys(secrets),
    roomCodes: new RoomCodes(
      hub,
      (code) => library?.isCodeOfOtherDay(code) === true,
      (sender) => hub.presence.codeWasWrong('room', sender),
    ),
    jurorCodes: new JurorCodes(hub.people, (sender) => hub.presence.codeWasWrong('juror', sender)),
    jurorMarks: new JurorMarks(phoneKey, secrets),
    line: new Line(machineTimers, ROOM_PACE),
    jurorLine: new Line(machineTimers, JUROR_PACE),
    reachLine: new Line(machineTimers, REACH_PACE),
    newcomers: new Newcomers(),
    phoneSecrets: new PhoneSecrets(phoneKey, secrets),
  }
  const turns = new Turns({ now: machineTimers.now, soon: setImmediate })
  addTurns(server, parts, turns, (request, reply) => sendProblem(parts, request, reply, 503))
  await server.register(staticFiles, {
    root: join(pagesFolder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    // Names of built files change with their contents.
    maxAge: '30d',
    immutable: true,
    index: false,
  })
  const visitors = new Visitors(machineTimers)
  const network = () => hub.presence.current().network
  const { seen = systemNetwork } = options
  const reach = { secrets, timers: machineTimers, seen, visitors, network }
  addReachRoutes(server, parts, new ReachChecks(reach))
  addHubRoutes(server, options.hubInfo)
  addDeskRoutes(server, parts)
  addPictureRoutes(server, parts)
  addFacilitatorRoutes(server, parts)
  addReportRoutes(server, parts)
  addPrintRoutes(server, parts)
  addWipeRoutes(server, parts)
  addExportRoutes(server, parts)
  if (library) addLibraryRoutes(server, { ...parts, library })
  addJoinRoutes(server, parts)
  addJuryRoutes(server, parts)
  addBehindHashRoute(server)
  addProblems(server, parts)
  const scripts = inlineScriptSources(pages.display)
  const display = new MadePage('', pages.display)
  server.get('/display', (request, reply) => {
    const { hubBases } = hub.presence
    const policy = contentPolicy(askedOrigin(request), { scripts, hubBases })
    const keep = { 'Content-Security-Policy': policy, 'Cache-Control': DISPLAY_KEPT }
    return answerWith(reply.headers(keep), request, display)
  })

  const stopSockets = serveSockets(
    server.server,
    hub,
    {
      isSafeHost: (host) => isSafeHost(host, isOwnName),
      isOwnBase: (origin, port) => options.isOwnBase?.(origin, port) === true,
      desk: (request) => deskIdOf(parts, server.parseCookie(request.headers.cookie ?? ''), request),
      juror: (request) =>
        jurorIdOf(parts, server.parseCookie(request.headers.cookie ?? ''), request),
      facilitator: (request) => {
        const cookies = server.parseCookie(request.headers.cookie ?? '')
        return facilitatorOf(parts, cookies, request)?.facilitatorId ?? null
      },
      attendee: (request) =>
        attendeeOf(parts, server.parseCookie(request.headers.cookie ?? ''), request),
      display: (key) => idOf(key, secrets),
    },
    parts.newcomers,
    turns,
  )
  const endTls = addTlsEntrance(server.server, options.tls, machineTimers)
  visitors.watch(server.server)
  await server.listen({ host, port })
  const address = server.server.address()
  return {
    // The system's choice, where 0 was asked.
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      stopSockets()
      endTls()
      await server.close()
    },
  }
}

/** Says in words what went wrong; what only we can put right is told where the hub was started. */
function addProblems(server: FastifyInstance, parts: Parts): void {
  server.setNotFoundHandler((request, reply) => sendProblem(parts, request, reply, 404))
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) parts.onFault('a page could not be made', error)
    return sendProblem(parts, request, reply, status)
  })
}

function sendProblem(parts: Parts, request: FastifyRequest, reply: FastifyReply, status: number) {
  if (status === 503) reply.header('Retry-After', RETRY_AFTER_S)
  const make = (page: PageParts) =>
    problemPage({ ...page, ...problemWords[page.language](status), status })
  return sendPage(parts, request, reply, status, make, `problem ${status}`)
}

/** What holds for every answer: no rebinding, no foreign forms, no foreign content. */
function addGuards(server: FastifyInstance, options: ServerOptions, css: string): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { host, origin } = request.headers
    if (!isSafeHost(host, options.isOwnName)) {
      return sendUnknownHost(options, css, request, reply)
    }
    const isOwn = origin === askedOrigin(request) || origin === options.hub.presence.publicBase
    const isForeign = origin !== undefined && !isOwn
    if (request.method !== 'GET' && isForeign) return reply.code(403).send('foreign origin')
    return done()
  })
  server.addHook('onSend', (request, reply, _payload, done) => {
    reply.headers({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
    if (!reply.hasHeader('Content-Security-Policy')) {
      reply.header('Content-Security-Policy', contentPolicy(askedOrigin(request)))
    }
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store')
    done()
  })
}
