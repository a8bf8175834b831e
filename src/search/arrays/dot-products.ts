/**
 * Many dot products at once, by WebAssembly's instructions for eight numbers at a time: some ten times as quick as one
 * number after the other. The module is so small that it stands here as it is, byte by byte.
 */
import { dotProduct } from './dot-product.ts'

/** Vectors of so many numbers, and of multiples, are what the module takes. */
const STEP = 16
const PAGE = 65_536
/** Where in its memory, in bytes: the products from 0 on, the vector that is wanted, as numbers of two bytes, and the others. */
const WANTED = PAGE
const MOST_WANTED = PAGE
const OTHERS = WANTED + MOST_WANTED
/** So many bytes of others are multiplied at a time: a processor's nearest memory but one holds them. */
const MOST_OTHERS = 3 * PAGE
const PAGES = 5

const I32 = 0x7f
const V128 = 0x7b
const [ROWS, SIZE, AT, BESIDE, END, OUT, SUM] = [0, 1, 2, 3, 4, 5, 6]
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const tee = (local: number) => [0x22, local]
const i32 = (value: number) => [0x41, ...signed(value)]
const [ADD, SUBTRACT, IS_LESS] = [0x6a, 0x6b, 0x49]
const BLOCK = [0x02, 0x40]
const LOOP = [0x03, 0x40]
const CLOSE = 0x0b
const IF_ZERO = 0x45
const leaveIf = (depth: number) => [0x0d, depth]
const again = (depth: number) => [0x0c, depth]
const simd = (operation: number) => [0xfd, ...unsigned(operation)]
/** Eight bytes as numbers of two bytes each; and eight such numbers. Aligned to eight bytes, so many behind an address. */
const loadBytes = (behind: number) => [...simd(1), 3, ...unsigned(behind)]
const loadNumbers = (behind: number) => [...simd(0), 3, ...unsigned(behind)]
const NOTHING = [...i32(0), ...simd(17)]
const lane = (at: number) => [...get(SUM), ...simd(27), at]
const [PAIRS_OF_PRODUCTS, ADD_EACH] = [simd(186), simd(174)]
const STORE = [0x36, 2, 0]

/** The sum goes on by the products of eight numbers, so many numbers behind where both stand. */
const addProducts = (behind: number) => [
  ...[...get(AT), ...loadBytes(behind), ...get(BESIDE), ...loadNumbers(2 * behind), ...PAIRS_OF_PRODUCTS],
  ...ADD_EACH,
]

/** `products(rows, size)`: of so many vectors with so many numbers each. */
const CODE = [
  ...[...i32(OTHERS), ...set(AT)],
  ...BLOCK,
  ...LOOP,
  ...[...get(ROWS), IF_ZERO, ...leaveIf(1)],
  ...[...NOTHING, ...set(SUM), ...i32(WANTED), ...set(BESIDE)],
  ...[...get(AT), ...get(SIZE), ADD, ...set(END)],
  ...LOOP,
  ...[...get(SUM), ...addProducts(0), ...addProducts(8), ...set(SUM)],
  ...[...get(BESIDE), ...i32(2 * STEP), ADD, ...set(BESIDE)],
  ...[...get(AT), ...i32(STEP), ADD, ...tee(AT), ...get(END), IS_LESS, ...leaveIf(0)],
  CLOSE,
  ...[...get(OUT), ...lane(0), ...lane(1), ADD, ...lane(2), ADD, ...lane(3), ADD, ...STORE],
  ...[...get(OUT), ...i32(4), ADD, ...set(OUT)],
  ...[...get(ROWS), ...i32(1), SUBTRACT, ...set(ROWS), ...again(0)],
  ...[CLOSE, CLOSE],
]

/** The module, section by section: types, functions, memory, exports, code. */
const MODULE = Uint8Array.from([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 2, I32, I32, 0]),
  ...section(3, [1, 0]),
  ...section(5, [1, 0, PAGES]),
  ...section(7, [2, ...named('memory'), 2, 0, ...named('products'), 0, 0]),
  ...section(10, [1, ...sized([2, 4, I32, 1, V128, ...CODE, CLOSE])]),
])

function section(id: number, content: number[]): number[] {
  return [id, ...sized(content)]
}

function sized(content: number[]): number[] {
  return [...unsigned(content.length), ...content]
}

function named(name: string): number[] {
  return sized([...Buffer.from(name)])
}

/** Whole numbers as WebAssembly writes them (LEB128): seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}

interface Machine {
  products: (rows: number, size: number) => void
  found: Int32Array
  wanted: Int16Array
  others: Int8Array
}

const machine = start()

/** `undefined` where a processor, or how Node.js was started, does not allow it. */
function start(): Machine | undefined {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(MODULE)) return undefined
  const { memory, products } = new WebAssembly.Instance(new WebAssembly.Module(MODULE)).exports
  if (!(memory instanceof WebAssembly.Memory) || typeof products !== 'function') return undefined
  const { buffer } = memory
  return {
    products: (rows, size) => products(rows, size),
    found: new Int32Array(buffer, 0, WANTED / Int32Array.BYTES_PER_ELEMENT),
    wanted: new Int16Array(buffer, WANTED, MOST_WANTED / Int16Array.BYTES_PER_ELEMENT),
    others: new Int8Array(buffer, OTHERS, MOST_OTHERS),
  }
}

/**
 * The dot products of a vector with all of those side by side, in order, some at a time.
 * @yields products, and the place of the first of them
 */
export function* dotProducts(
  wanted: Int8Array,
  all: Int8Array,
): Generator<{ from: number; products: Int32Array }> {
  const size = wanted.length
  const count = size > 0 ? Math.floor(all.length / size) : 0
  if (!machine || size % STEP !== 0 || size > machine.wanted.length) {
    for (let from = 0; from < count; from++)
      yield { from, products: Int32Array.of(dotProduct(wanted, 0, all, from * size, size)) }
    return
  }
  for (const { from, rows } of putOthers(machine, all, size)) {
    machine.wanted.set(wanted)
    machine.products(rows, size)
    yield { from, products: machine.found.slice(0, rows) }
  }
}

/**
 * The dot products of each of some vectors with all of others; each of theirs side by side.
 * @param size how many numbers a vector has
 * @param take is told the products of the vector at a place with the others from one on; they are there only while it runs
 */
export function productsOfEach(
  wanted: Int8Array,
  size: number,
  all: Int8Array,
  take: (place: number, from: number, products: Int32Array) => void,
): void {
  const places = size > 0 ? Math.floor(wanted.length / size) : 0
  if (!machine || size % STEP !== 0 || size > machine.wanted.length) {
    for (let place = 0; place < places; place++)
      for (const { from, products } of dotProducts(wanted.subarray(place * size, (place + 1) * size), all))
        take(place, from, products)
    return
  }
  for (const { from, rows } of putOthers(machine, all, size))
    for (let place = 0; place < places; place++) {
      machine.wanted.set(wanted.subarray(place * size, (place + 1) * size))
      machine.products(rows, size)
      take(place, from, machine.found.subarray(0, rows))
    }
}

/** Puts vectors that stand side by side where the module finds them, some at a time: so many, from one on. */
function* putOthers(
  { found, others }: Machine,
  all: Int8Array,
  size: number,
): Generator<{ from: number; rows: number }> {
  const count = size > 0 ? Math.floor(all.length / size) : 0
  const most = Math.min(found.length, Math.floor(MOST_OTHERS / size))
  for (let from = 0; from < count; from += most) {
    const rows = Math.min(most, count - from)
    others.set(all.subarray(from * size, (from + rows) * size))
    yield { from, rows }
  }
}
