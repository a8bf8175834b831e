import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Update, User, UserFromGetMe } from 'grammy/types'
import { z } from 'zod'
import { parseCall } from './bot-api/call.ts'
import { type Fault, Faults, refusalOf } from './bot-api/faults.ts'
import * as messages from './bot-api/messages.ts'
import { Group, Person } from './bot-api/people.ts'
import { Profile } from './bot-api/profile.ts'
import { Queries } from './bot-api/queries.ts'
import { type Call, CallRecord } from './bot-api/record.ts'
import { badRequest, Refusal } from './bot-api/refusal.ts'
import { UpdateQueue } from './bot-api/updates.ts'
import { type ChatState, World } from './bot-api/world.ts'

export type { Fault } from './bot-api/faults.ts'
export type { Group, Member, Person } from './bot-api/people.ts'
export { busiest, type Call } from './bot-api/record.ts'

export interface BotApiServerOptions {
  /** The bot's token; calls with another are refused with 401. */
  token?: string
  /** Without the at sign. */
  username?: string
  /** More of what `getMe` tells (supports_guest_queries, …). */
  me?: Partial<UserFromGetMe>
  /** 0: any free one. */
  port?: number
  /** At most so many calls, and messages a chat, are kept; all unless told (long runs should tell). */
  keep?: number
  /** Methods that this server does not know, as an older one: they get 404. */
  without?: readonly string[]
  /** Parameters that this server does not know, as an older one: it takes the call as if they were not there. */
  ignores?: readonly string[]
  /** For the dice of faults that strike by chance. */
  seed?: number
  firstUpdateId?: number
}

const pollSchema = z.looseObject({
  offset: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  timeout: z.coerce.number().min(0).default(0),
  allowed_updates: z.array(z.string()).optional(),
})

const webhookSchema = z.looseObject({
  url: z.string().default(''),
  secret_token: z.string().optional(),
  max_connections: z.number().int().min(1).max(100).default(40),
  allowed_updates: z.array(z.string()).optional(),
  drop_pending_updates: z.boolean().default(false),
})

const actionSchema = z.looseObject({ chat_id: z.union([z.number(), z.string()]), action: z.string() })

/** Longer than any client here is idle, in milliseconds. */
const KEEP_ALIVE = 600_000

const maximumBody = 20 * 1024 * 1024

/**
 * A Bot API server on the loopback address, for tests: it keeps people, chats, messages and the queue of updates,
 * refuses what Telegram refuses in Telegram's words, records every call, and fails on demand. See README.md here.
 */
export class BotApiServer {
  readonly token: string
  readonly me: UserFromGetMe
  readonly world: World
  readonly updates: UpdateQueue
  readonly record: CallRecord
  readonly faults: Faults
  readonly profile = new Profile()
  readonly queries = new Queries()
  /** Called after each call, with what became of it. */
  onCall: ((call: Call) => void) | undefined
  readonly #http: Server
  readonly #sockets = new Set<Socket>()
  readonly #watchers = new Set<() => void>()
  readonly #without: ReadonlySet<string>
  readonly #ignores: ReadonlySet<string>
  #port: number
  #openCalls = 0

  private constructor(options: BotApiServerOptions) {
    this.token = options.token ?? '123456789:AAtest_token_of_the_loopback_server'
    const username = options.username ?? 'verbatim_test_bot'
    this.me = {
      id: Number(this.token.split(':')[0]),
      is_bot: true,
      first_name: 'Verbatim',
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      supports_guest_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      ...options.me,
    } as UserFromGetMe
    const keep = options.keep ?? Number.POSITIVE_INFINITY
    this.world = new World(
      { id: this.me.id, is_bot: true, first_name: this.me.first_name, username },
      keep,
      Date.now,
    )
    this.updates = new UpdateQueue(options.firstUpdateId ?? 500_001)
    this.updates.onWebhookReply = (body) => this.#webhookReply(body)
    this.record = new CallRecord(keep)
    this.faults = new Faults(options.seed ?? 1)
    this.#without = new Set(options.without)
    this.#ignores = new Set(options.ignores)
    this.#port = options.port ?? 0
    this.#http = createServer((request, response) => void this.#serve(request, response))
    // A client that kept a connection for a while must not find it closed in the moment when it sends.
    this.#http.keepAliveTimeout = KEEP_ALIVE
    this.#http.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  static async start(options: BotApiServerOptions = {}): Promise<BotApiServer> {
    const server = new BotApiServer(options)
    await server.back()
    return server
  }

  /** For `TELEGRAM_API_ROOT` and grammY's `client.apiRoot`. */
  get root(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Cuts every connection and refuses new ones until `back`; what it knows stays. */
  async away(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#http.close(() => resolve()))
  }

  /** Listens (again), on the same port as before. */
  async back(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject)
      this.#http.listen(this.#port, '127.0.0.1', () => resolve())
    })
    this.#port = (this.#http.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.updates.close()
    if (this.#http.listening) await this.away()
  }

  /** Somebody who uses Telegram; not in any chat yet. */
  user(details: Partial<User> = {}): Person {
    return new Person(this, this.world.addUser(details))
  }

  /** A group with the bot in it; a supergroup where `kind` says so. */
  group(
    title: string,
    details: {
      kind?: 'group' | 'supergroup' | 'channel'
      id?: number
      username?: string
      isForum?: boolean
      isDirectMessages?: boolean
    } = {},
  ): Group {
    const { kind = 'supergroup', ...rest } = details
    return new Group(this, this.world.addChat(kind, title, rest))
  }

  /** Resolves once every update is confirmed and no call is open; rejects after `within` milliseconds. */
  async settled(within = 20_000): Promise<void> {
    await this.updates.drained(within)
    await this.until(
      () => this.#openCalls === 0,
      within,
      () => 'the bot still has calls open',
    )
  }

  /** Resolves once `holds`, looked at after every call; rejects after `within` milliseconds saying `what` it waited for. */
  async until(holds: () => boolean, within: number, what: () => string): Promise<void> {
    if (holds()) return
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(look)
        reject(new Error(`not within ${within} ms: ${what()}`))
      }, within)
      const watchers = this.#watchers
      function look() {
        if (!holds()) return
        clearTimeout(timer)
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
    })
  }

  /** Puts any update into the queue; `lane` keeps those of one chat in order. */
  push(body: Partial<Update>, lane?: string): Update {
    return this.updates.push(body, lane)
  }

  /** When messages were sent, in milliseconds: for one chat or all. For `busiest`. */
  sendingTimes(chatId?: number): number[] {
    return this.record
      .of('sendMessage', 'sendRichMessage')
      .filter(({ payload, error }) => !error && (chatId === undefined || payload.chat_id === chatId))
      .map(({ at }) => at)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    if (body === undefined)
      return send(response, 413, { ok: false, error_code: 413, description: 'Request Entity Too Large' })
    const [, bot, name, extra] = (request.url ?? '').split('?')[0]?.split('/') ?? []
    if (!bot?.startsWith('bot') || !name || extra !== undefined)
      return send(response, 404, { ok: false, error_code: 404, description: 'Not Found' })
    if (bot !== `bot${this.token}`)
      return send(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' })
    const payload = parsePayload(request, body)
    if (payload === undefined)
      return send(response, 400, {
        ok: false,
        error_code: 400,
        description: "Bad Request: can't parse JSON object",
      })
    const poll = name.toLowerCase() === 'getupdates'
    if (!poll) this.#openCalls += 1
    try {
      await this.#answer(name, payload, response)
    } finally {
      if (!poll) this.#openCalls -= 1
      this.#look()
    }
  }

  #look(): void {
    for (const look of [...this.#watchers]) look()
  }

  async #answer(name: string, payload: Record<string, unknown>, response: ServerResponse) {
    const hangUp = new HangUp(response)
    const call = this.record.open(name, payload, Date.now())
    this.#look()
    const fault = this.faults.strike(name, payload.chat_id)
    if (fault) call.injected = fault.kind !== 'slow'
    if (fault && fault.kind !== 'slow' && !fault.performed) return this.#fail(fault, call, response, hangUp)
    const answer = await this.#perform(name, payload, call, hangUp)
    if (fault && fault.kind !== 'slow') return this.#fail(fault, call, response, hangUp, answer.body)
    if (fault) await pause(fault.seconds, hangUp)
    send(response, answer.status, answer.body)
    this.onCall?.(call)
  }

  async #perform(name: string, payload: Record<string, unknown>, call: Call, hangUp: HangUp) {
    try {
      if (!wellFormed(payload)) throw badRequest('strings must be encoded in UTF-8')
      const known = Object.fromEntries(Object.entries(payload).filter(([field]) => !this.#ignores.has(field)))
      const result = await this.#method(name, known, hangUp)
      call.result = result
      return { status: 200, body: { ok: true, result } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: error.code, body: refused(error, call) }
    }
  }

  async #fail(
    fault: Fault,
    call: Call,
    response: ServerResponse,
    hangUp: HangUp,
    answer?: unknown,
  ): Promise<void> {
    call.error ??= { code: fault.kind === 'status' ? fault.code : 0, description: fault.kind }
    switch (fault.kind) {
      case 'status': {
        const refusal = refusalOf(fault)
        return send(response, refusal.code, refused(refusal, call))
      }
      case 'html':
        response.writeHead(502, { 'content-type': 'text/html' })
        response.end(
          '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
        )
        return
      case 'truncated': {
        const whole = JSON.stringify(answer ?? { ok: true, result: { message_id: 1, date: 0, text: 'cut' } })
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(whole.slice(0, Math.ceil(whole.length / 2)))
        return
      }
      case 'hang':
        await pause(fault.seconds, hangUp)
        response.destroy()
        return
      default:
        response.destroy()
    }
  }

  #method(name: string, payload: Record<string, unknown>, hangUp: HangUp): unknown {
    const { world, profile, queries } = this
    const method = name.toLowerCase()
    if (this.#without.has(name)) throw unknownMethod()
    switch (method) {
      case 'getme':
        return this.me
      case 'getupdates':
        return this.#getUpdates(payload, hangUp)
      case 'setwebhook':
        return this.#setWebhook(payload)
      case 'deletewebhook':
        this.updates.setWebhook(undefined, payload.drop_pending_updates === true)
        return true
      case 'getwebhookinfo':
        return this.#webhookInfo()
      case 'sendmessage':
        return messages.sendMessage(world, { ...payload, text: payload.text ?? '' })
      case 'sendrichmessage':
        return messages.sendMessage(world, { ...payload, rich_message: payload.rich_message ?? {} })
      case 'sendmessagedraft':
      case 'sendrichmessagedraft':
        return messages.sendDraft(world, payload)
      case 'editmessagetext':
        return messages.editMessage(world, queries, payload, 'words')
      case 'editmessagereplymarkup':
        return messages.editMessage(world, queries, payload, 'markup')
      case 'deletemessage':
        return messages.deleteMessage(world, payload)
      case 'editephemeralmessagetext':
        return messages.editEphemeral(world, payload, 'words')
      case 'editephemeralmessagereplymarkup':
        return messages.editEphemeral(world, payload, 'markup')
      case 'deleteephemeralmessage':
        return messages.deleteEphemeral(world, payload)
      case 'answercallbackquery':
        return queries.answerCallback(payload)
      case 'answerinlinequery':
        return queries.answerInline(payload)
      case 'answerguestquery':
        return queries.answerGuest(payload)
      case 'sendchataction': {
        const { chat_id, action } = parseCall(actionSchema, payload)
        world.writableChat(chat_id)
        if (!/^(typing|upload_\w+|record_\w+|choose_sticker|find_location)$/.test(action))
          throw badRequest('wrong parameter action in request')
        return true
      }
      case 'setmycommands':
        return profile.setCommands(payload)
      case 'getmycommands':
        return profile.getCommands(payload)
      case 'deletemycommands':
        return profile.deleteCommands(payload)
      case 'setmydescription':
        return profile.setText('description', 512, payload)
      case 'getmydescription':
        return profile.getText('description', payload)
      case 'setmyshortdescription':
        return profile.setText('short_description', 120, payload)
      case 'getmyshortdescription':
        return profile.getText('short_description', payload)
      case 'setmyname':
        return profile.setText('name', 64, payload)
      case 'getmyname':
        return profile.getText('name', payload)
      case 'getchat':
        return this.#getChat(payload)
      case 'getchatmember':
        return this.#getChatMember(payload)
      case 'getchatadministrators': {
        const chat = world.chatOf(parseCall(chatSchema, payload).chat_id)
        return [...chat.administrators].map((id) => this.#membership(chat, id))
      }
      case 'leavechat':
        world.chatOf(parseCall(chatSchema, payload).chat_id).shutOut = 'kicked'
        return true
      case 'setmessagereaction':
      case 'setchatmenubutton':
        return true
      default:
        throw unknownMethod()
    }
  }

  async #getUpdates(payload: unknown, hangUp: HangUp): Promise<Update[]> {
    const { offset = 0, limit, timeout, allowed_updates } = parseCall(pollSchema, payload)
    this.updates.allow(allowed_updates)
    return this.updates.poll(offset, limit, timeout, hangUp.signal())
  }

  #setWebhook(payload: unknown): true {
    const call = parseCall(webhookSchema, payload)
    if (call.url === '') {
      this.updates.setWebhook(undefined, call.drop_pending_updates)
      return true
    }
    const url = URL.canParse(call.url) ? new URL(call.url) : undefined
    const loopback = url?.protocol === 'http:' && url.hostname === '127.0.0.1'
    if (!url || (url.protocol !== 'https:' && !loopback))
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    if (!loopback && !['', '443', '80', '88', '8443'].includes(url.port))
      throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
    if (call.secret_token !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(call.secret_token))
      throw badRequest('secret token contains unallowed characters')
    this.updates.setWebhook(
      {
        url: call.url,
        secret: call.secret_token,
        maxConnections: call.max_connections,
        allowedUpdates: this.updates.allow(call.allowed_updates),
      },
      call.drop_pending_updates,
    )
    return true
  }

  #webhookInfo() {
    const webhook = this.updates.webhook
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.updates.pending,
      ...(webhook ? { max_connections: webhook.maxConnections } : {}),
      ...(webhook?.allowedUpdates ? { allowed_updates: webhook.allowedUpdates } : {}),
      ...(webhook?.lastErrorDate === undefined
        ? {}
        : { last_error_date: webhook.lastErrorDate, last_error_message: webhook.lastErrorMessage }),
    }
  }

  #getChat(payload: unknown) {
    const chat = this.world.chatOf(parseCall(chatSchema, payload).chat_id)
    return { ...this.world.chatObject(chat), accent_color_id: 0, max_reaction_count: 11 }
  }

  #getChatMember(payload: unknown) {
    const { chat_id, user_id } = parseCall(memberSchema, payload)
    return this.#membership(this.world.chatOf(chat_id), user_id)
  }

  #membership(chat: ChatState, userId: number) {
    const user = this.world.users.get(userId)
    if (!user) throw badRequest('PARTICIPANT_ID_INVALID')
    const member = userId === this.me.id || chat.members.has(userId) || chat.id === userId
    if (!member) return { status: 'left', user }
    if (chat.administrators.has(userId))
      return { status: 'administrator', user, can_be_edited: false, is_anonymous: false }
    return { status: 'member', user }
  }

  /** A webhook may answer with a method to call; Telegram does it and tells nobody what came of it. */
  #webhookReply(body: string): void {
    const parsed = parseJson(body)
    const method = parsed?.method
    if (typeof method !== 'string' || !parsed) return
    const call = this.record.open(method, parsed, Date.now())
    void this.#perform(method, parsed, call, new HangUp())
  }
}

const chatSchema = z.looseObject({ chat_id: z.union([z.number(), z.string()]) })
const memberSchema = chatSchema.extend({ user_id: z.number() })

function unknownMethod(): Refusal {
  return new Refusal(404, 'Not Found: method not found')
}

function refused(refusal: Refusal, call: Call) {
  call.error = { code: refusal.code, description: refusal.message }
  const parameters = refusal.parameters ? { parameters: refusal.parameters } : {}
  return { ok: false, error_code: refusal.code, description: refusal.message, ...parameters }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return
  const json = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
  })
  response.end(json)
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request) {
      size += piece.length
      if (size > maximumBody) return undefined
      pieces.push(piece)
    }
  } catch {
    return ''
  }
  return Buffer.concat(pieces).toString('utf8')
}

function parsePayload(request: IncomingMessage, body: string): Record<string, unknown> | undefined {
  const isPlain = body !== '' && request.headers['content-type'] === 'application/json'
  if (isPlain) return parseJson(body)
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return { ...fields(query), ...fields(new URLSearchParams(body)) }
  if (body.trim() === '') return fields(query)
  return parseJson(body)
}

/** Form fields, those that are JSON read as JSON. */
function fields(from: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...from].map(([name, value]) => {
      if (name === 'text' || !/^(?:[[{]|-?\d+$|true$|false$)/.test(value)) return [name, value]
      try {
        return [name, JSON.parse(value)]
      } catch {
        return [name, value]
      }
    }),
  )
}

const objectSchema = z.record(z.string(), z.unknown())

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return objectSchema.safeParse(parsed).data
  } catch {
    return undefined
  }
}

/** No lone surrogates anywhere: Telegram cannot read them. */
function wellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value)
  if (Array.isArray(value)) return value.every(wellFormed)
  return value === null || typeof value !== 'object' || Object.values(value).every(wellFormed)
}

function pause(seconds: number, hangUp: HangUp): Promise<void> {
  return new Promise((resolve) => {
    const signal = hangUp.signal()
    const timer = setTimeout(done, seconds * 1000)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}

/** Tells whoever waits that the bot hung up; nothing is made for the calls that nobody waits for. */
class HangUp {
  readonly #response: ServerResponse | undefined

  constructor(response?: ServerResponse) {
    this.#response = response
  }

  signal(): AbortSignal {
    const gone = new AbortController()
    if (this.#response?.destroyed) gone.abort()
    this.#response?.on('close', () => gone.abort())
    return gone.signal
  }
}
