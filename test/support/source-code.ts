import { dirname, join } from 'node:path'
import {
  isBinaryExpression,
  isCallExpression,
  isConstructorDeclaration,
  isExportDeclaration,
  isFunctionLikeDeclaration,
  isIdentifier,
  isImportDeclaration,
  isPrivateIdentifier,
  isStringLiteral,
  isVariableDeclaration,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { createVirtualFileSystem } from 'typescript/unstable/fs'
import { API } from 'typescript/unstable/sync'

/** A function of a file. */
export interface CodeFunction {
  /** Its own; where it has none, that of what it stands in. */
  name: string
  /** From its first line to its last, functions within it included. */
  lines: number
  /**
   * Its decisions: conditions, what joins them, loops, cases and catches; those of functions within it left out. What
   * stands in for a missing value (`??`, `?.`) is none, for the compiler asks for it at each place of an array.
   */
  branches: number
}

/** A file of source code. */
export interface CodeFile {
  path: string
  lines: number
  /** The paths that it imports from, also where it imports types alone; packages left out. */
  imports: readonly string[]
  functions: readonly CodeFunction[]
}

/** Reads source code, given by path, as the compiler does, but looks at nothing else: no types, no packages. */
export function readCode(texts: ReadonlyMap<string, string>): CodeFile[] {
  const config = { compilerOptions: { noLib: true, noResolve: true, types: [] }, include: ['**/*'] }
  const files = [...texts].map(([path, text]) => [join('/', path), text] as const)
  const fs = createVirtualFileSystem({
    '/tsconfig.json': JSON.stringify(config),
    ...Object.fromEntries(files),
  })
  const api = new API({ cwd: '/', fs })
  try {
    const [project] = api.updateSnapshot({ openProjects: ['/tsconfig.json'] }).getProjects()
    return [...texts].map(([path, text]) => {
      const source = project?.program.getSourceFile(join('/', path))
      if (!source) throw new Error(`The compiler does not read ${path}.`)
      return new Measuring(source, path, text).file
    })
  } finally {
    api.close()
  }
}

/** Goes through a file once. */
class Measuring {
  readonly #text: string
  readonly #imports: string[] = []
  readonly #functions: CodeFunction[] = []
  readonly file: CodeFile

  constructor(source: SourceFile, path: string, text: string) {
    this.#text = text
    this.file = { path, lines: lineBreaks(text), imports: this.#imports, functions: this.#functions }
    this.#visit(source, '', undefined)
  }

  #visit(node: Node, around: string, within: CodeFunction | undefined): void {
    const from = importedBy(node)
    if (from?.startsWith('.')) this.#imports.push(join(dirname(this.file.path), from))
    const name = nameOf(node) ?? around
    const here = isFunctionLikeDeclaration(node) && node.body ? this.#begin(node, name) : within
    if (here && isDecision(node)) here.branches++
    node.forEachChild((child) => this.#visit(child, name, here))
  }

  #begin(node: Node, name: string): CodeFunction {
    const begun = { name, lines: 1 + lineBreaks(this.#text.slice(node.getStart(), node.end)), branches: 0 }
    this.#functions.push(begun)
    return begun
  }
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** What an import, an export or a call of `import` names. */
function importedBy(node: Node): string | undefined {
  const named =
    isImportDeclaration(node) || isExportDeclaration(node)
      ? node.moduleSpecifier
      : isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined
  return named && isStringLiteral(named) ? named.text : undefined
}

function nameOf(node: Node): string | undefined {
  if (isConstructorDeclaration(node)) return 'constructor'
  if (!isFunctionLikeDeclaration(node) && !isVariableDeclaration(node)) return undefined
  const name = 'name' in node ? node.name : undefined
  return name && (isIdentifier(name) || isPrivateIdentifier(name)) ? name.text : undefined
}

const DECISIONS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.IfStatement,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.ForStatement,
  SyntaxKind.ForInStatement,
  SyntaxKind.ForOfStatement,
  SyntaxKind.WhileStatement,
  SyntaxKind.DoStatement,
  SyntaxKind.CaseClause,
  SyntaxKind.CatchClause,
])

const JOINS: ReadonlySet<SyntaxKind> = new Set([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken])

const isDecision = (node: Node): boolean =>
  DECISIONS.has(node.kind) || (isBinaryExpression(node) && JOINS.has(node.operatorToken.kind))

/** Files or folders of one folder that import from one another in a circle. */
export interface Circle {
  folder: string
  /** Names within the folder, in the order of the alphabet. */
  members: readonly string[]
}

/** The circles of the files and folders that stand side by side in any folder, whatever of a folder is imported. */
export function circlesOf(files: readonly Pick<CodeFile, 'path' | 'imports'>[]): Circle[] {
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)))
  return [...folders].sort().flatMap((folder) => {
    const arrows = arrowsIn(folder, files)
    const reached = new Map([...arrows.keys()].map((name) => [name, reachedFrom(name, arrows)]))
    const circles = new Map<string, Circle>()
    for (const [name, others] of reached) {
      const members = [...others].filter((other) => reached.get(other)?.has(name)).sort()
      if (members.length > 0) circles.set(members.join(), { folder, members })
    }
    return [...circles.values()]
  })
}

/** "a/b/c.ts" -> "a/b", "a". */
function foldersAbove(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

/** Which of the files and folders in a folder imports from which others there. */
function arrowsIn(folder: string, files: readonly Pick<CodeFile, 'path' | 'imports'>[]) {
  const childOf = (path: string) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined
  const arrows = new Map<string, Set<string>>()
  for (const { path, imports } of files)
    for (const imported of imports) {
      const [from, to] = [childOf(path), childOf(imported)]
      if (from === undefined || to === undefined || from === to) continue
      const others = arrows.get(from) ?? new Set()
      arrows.set(from, others.add(to))
    }
  return arrows
}

function reachedFrom(name: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>()
  const next = [...(arrows.get(name) ?? [])]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (reached.has(one)) continue
    reached.add(one)
    next.push(...(arrows.get(one) ?? []))
  }
  return reached
}
