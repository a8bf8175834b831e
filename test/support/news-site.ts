import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** What is served at a path: a page, or whatever a function does with the request. */
export type Served = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void)

/** A site on the loopback address that serves what a test gives it, and remembers who asked for what. */
export class NewsSite {
  /** The paths that were asked for, in order, with their queries. */
  readonly asked: string[] = []
  /** When each of them was, in milliseconds. */
  readonly times: number[] = []
  readonly #server: Server
  readonly #pages: Map<string, Served>

  private constructor(server: Server, pages: Map<string, Served>) {
    this.#server = server
    this.#pages = pages
  }

  static async start(pages: Record<string, Served> = {}): Promise<NewsSite> {
    const served = new Map(Object.entries(pages))
    const server = createServer()
    const site = new NewsSite(server, served)
    server.on('request', (request, response) => {
      const path = request.url ?? ''
      site.asked.push(path)
      site.times.push(performance.now())
      const page = served.get(path) ?? served.get(path.replace(/\?.*$/, ''))
      if (typeof page === 'function') page(request, response)
      else if (page === undefined) response.writeHead(404).end('<h1>Not found</h1>')
      else response.writeHead(200, { 'content-type': typeOf(path.replace(/\?.*$/, '')) }).end(page)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return site
  }

  get root(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The site is not open.')
    return `http://127.0.0.1:${address.port}`
  }

  put(path: string, page: Served): void {
    this.#pages.set(path, page)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.xml')) return 'application/xml'
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8'
  if (path.endsWith('.md')) return 'text/markdown'
  if (path.endsWith('.pdf')) return 'application/pdf'
  return 'text/html'
}
