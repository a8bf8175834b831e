import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { articleOf, readArticleBytes } from '../article/corpus.ts'
import { type Fingerprint, fingerprintOf } from '../article/twins.ts'
import { KeptFiles } from '../state/kept-files.ts'

/** Another whenever fingerprints are made otherwise. */
const FORMAT = '1'
/** A hundred thousand articles take less. */
const MOST_BYTES = 512 * 1024 * 1024

/** To remember so few articles takes longer than to read them anew. */
const FEW = 50

/** A file as it was when its article was read. */
const Known = z.object({
  file: z.string(),
  signature: z.string(),
  /** Absent where it could not be read as an article. */
  print: z
    .object({
      id: z.string(),
      address: z.string().optional(),
      texts: z.array(z.tuple([z.string(), z.number()])),
    })
    .optional(),
})
type Known = z.infer<typeof Known>

/**
 * What the articles of a corpus are known by, so that adding one to thousands need not read them all: it is kept in the state folder,
 * and only files that are new or were written since are read. What cannot be read is left out: that is for `check` to tell.
 * @param stateDir nothing is kept without it, and all is read
 */
export async function fingerprintsOf(
  folder: string,
  files: readonly string[],
  stateDir: string | undefined,
): Promise<Fingerprint[]> {
  const kept = files.length > FEW ? keptIn(stateDir) : undefined
  const key = resolve(folder)
  const before = new Map(readKnown(kept?.read(key, MOST_BYTES)).map((known) => [known.file, known]))
  const now: Known[] = []
  for (const file of files) {
    const signature = await signatureOf(join(folder, file))
    const known = before.get(file)
    now.push(known?.signature === signature ? known : await readFrom(folder, file, signature))
  }
  const isSame = now.length === before.size && now.every((known) => before.get(known.file) === known)
  if (!isSame) keep(kept, key, now)
  return now.flatMap(({ print }) => (print ? [{ ...withoutAbsent(print), texts: new Map(print.texts) }] : []))
}

const withoutAbsent = ({ id, address }: { id: string; address?: string | undefined }) =>
  address === undefined ? { id } : { id, address }

async function readFrom(folder: string, file: string, signature: string): Promise<Known> {
  try {
    const { texts, ...print } = fingerprintOf(await articleOf(file, await readArticleBytes(folder, file)))
    return { file, signature, print: { ...print, texts: [...texts] } }
  } catch {
    return { file, signature }
  }
}

/** Another whenever the file was written. */
async function signatureOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(path)
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
  } catch {
    return ''
  }
}

/** Where the folder cannot be used, all is read anew each time: that is slower, and no more. */
function keptIn(stateDir: string | undefined): KeptFiles | undefined {
  try {
    return stateDir === undefined ? undefined : new KeptFiles(stateDir, 'fingerprints', FORMAT)
  } catch {
    return undefined
  }
}

function readKnown(bytes: Buffer | undefined): Known[] {
  if (!bytes) return []
  try {
    return z.array(Known).parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return []
  }
}

function keep(kept: KeptFiles | undefined, key: string, known: readonly Known[]): void {
  try {
    kept?.write(key, Buffer.from(JSON.stringify(known)))
  } catch {
    // On a full disk or so it is read anew the next time.
  }
}
