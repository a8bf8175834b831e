import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fetcher, type FetcherOptions } from '../../src/adding/fetching/fetcher.ts'
import { isPublicAddress } from '../../src/adding/fetching/public-address.ts'
import { NewsSite } from '../support/news-site.ts'

let site: NewsSite

beforeAll(async () => {
  site = await NewsSite.start({ '/a': '<p>Words.</p>' })
})
afterAll(() => site.stop())

async function fetched(path: string, options: FetcherOptions = { mayAsk: () => true }) {
  const fetcher = new Fetcher(options)
  try {
    return await fetcher.fetch(/^https?:/.test(path) ? path : site.root + path)
  } finally {
    await fetcher.close()
  }
}

const text = async (path: string) => (await fetched(path)).bytes.toString()
const redirect = (to: string, status = 302) =>
  site.put(`/to/${encodeURIComponent(to)}`, (_request, response) =>
    response.writeHead(status, { location: to }).end(),
  )

describe('an address', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('is unpacked: %s', async (name, pack) => {
    site.put('/packed', (_request, response) =>
      response.writeHead(200, { 'content-encoding': name }).end(pack('<p>Words.</p>')),
    )
    expect(await text('/packed')).toBe('<p>Words.</p>')
  })

  it('is followed to where it leads, and that is its address', async () => {
    redirect('/a', 301)
    const { address, bytes } = await fetched(`/to/${encodeURIComponent('/a')}#part`)
    expect([address, bytes.toString()]).toEqual([`${site.root}/a`, '<p>Words.</p>'])
  })

  it('says what the server declares', async () => {
    site.put('/declared', (_request, response) =>
      response.writeHead(200, { 'content-type': 'Text/HTML; Charset="Windows-1251"' }).end('x'),
    )
    expect(await fetched('/declared')).toMatchObject({ contentType: 'text/html', charset: 'windows-1251' })
  })

  it.each([
    ['/missing', /there is no page at this address \(404\); see in a browser/],
    ['http://127.0.0.1:1/', /cannot be fetched \(bad port\)|nobody answers there/],
    ['http://name.invalid/', /no host of that name|cannot be looked up/],
    ['http://user:secret@127.0.0.1/', /a name or password stands in the address/],
  ])('that gives no page says why: %s', async (path, message) => {
    await expect(
      fetched(path).catch((e) => Promise.reject(new Error(`${e.message}; ${e.mend}`))),
    ).rejects.toThrow(message)
  })

  it.each([
    [403, /does not give this page to programs/, false],
    [429, /asks to wait/, true],
    [503, /in trouble/, true],
  ])('that is refused with %i says so', async (status, message, isPassing) => {
    site.put('/status', (_request, response) => response.writeHead(status).end())
    await expect(fetched('/status')).rejects.toMatchObject({
      message: expect.stringMatching(message),
      isPassing,
    })
  })

  it('that leads in a circle, to no web address or nowhere is refused', async () => {
    redirect(`/to/${encodeURIComponent('/x')}`)
    site.put('/circle', (_request, response) => response.writeHead(302, { location: '/circle' }).end())
    await expect(fetched('/circle')).rejects.toThrow(/leads on to another address more than 10 times/)
    for (const to of ['file:///etc/passwd', 'javascript:alert(1)', 'ftp://example.org/', 'http://']) {
      redirect(to)
      await expect(fetched(`/to/${encodeURIComponent(to)}`)).rejects.toThrow(
        /leads on to what is no web address/,
      )
    }
  })
})

describe('an address that never comes to an end', () => {
  it('is left where it sends more than an article has, packed or not', async () => {
    site.put('/endless', (_request, response) => {
      const chunk = Buffer.alloc(256 * 1024, 'word ')
      const send = (): void => {
        if (response.destroyed) return
        if (response.write(chunk)) setImmediate(send)
        else response.once('drain', send)
      }
      send()
    })
    await expect(fetched('/endless')).rejects.toThrow(/larger than 20 MB/)
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    site.put('/bomb', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    await expect(fetched('/bomb')).rejects.toThrow(/larger than 20 MB/)
    site.put('/claims', (_request, response) =>
      response.writeHead(200, { 'content-length': '99999999' }).write('x'),
    )
    await expect(fetched('/claims')).rejects.toThrow(/larger than 20 MB/)
  })

  it('is left where it takes too long: silent, or a letter at a time', async () => {
    const options = { mayAsk: () => true, timeout: 700 }
    site.put('/silent', () => {})
    site.put('/drip', (_request, response) => {
      const drip = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const began = performance.now()
    for (const path of ['/silent', '/drip']) await expect(fetched(path, options)).rejects.toThrow(/in time/)
    expect(performance.now() - began).toBeLessThan(6000)
  })

  it('is left where it breaks off or is packed wrongly', async () => {
    site.put('/broken', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('x')
      setTimeout(() => response.destroy(), 50)
    })
    await expect(fetched('/broken')).rejects.toThrow(/broke the connection off|cannot be fetched/)
    site.put('/wrong', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    )
    await expect(fetched('/wrong')).rejects.toThrow(/cannot be unpacked|cannot be fetched/)
  })
})

describe('the network of the machine itself', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
  ])('is not asked: %s', async (address) => {
    await expect(fetched(address, {})).rejects.toMatchObject({
      message: expect.stringContaining('belongs to this machine or its own network'),
      mend: expect.stringContaining('--allow-private'),
    })
  })

  it('is not asked where a page of the internet leads there', async () => {
    const onlyThis = (ip: string) => ip === '127.0.0.1'
    for (const host of ['127.0.0.2', 'localhost', '[::1]']) {
      const to = `http://${host}:${new URL(site.root).port}/a`
      redirect(to)
      const mayAsk = host.startsWith('localhost') ? askedOnce() : onlyThis
      site.asked.length = 0
      await expect(fetched(`/to/${encodeURIComponent(to)}`, { mayAsk })).rejects.toThrow(
        /belongs to this machine/,
      )
      expect(site.asked).not.toContain('/a')
    }
  })

  it('is told from the internet', () => {
    for (const ip of ['8.8.8.8', '1.1.1.1', '2606:4700::1111']) expect(isPublicAddress(ip)).toBe(true)
    for (const ip of ['224.0.0.1', '255.255.255.255', '192.0.2.1', '2002:7f00:1::', 'ff02::1', 'no'])
      expect(isPublicAddress(ip)).toBe(false)
  })
})

/** A rule that takes the first address, as if that were the internet's, and none after it. */
function askedOnce(): (ip: string) => boolean {
  let asked = 0
  return () => asked++ === 0
}
