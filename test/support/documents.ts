import { strToU8, zipSync } from 'fflate'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A paragraph of a Word document, in a style of that name. */
export interface WordParagraph {
  text: string
  style?: string
  /** The number of the footnote at its end. */
  footnote?: number
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STYLES = ['Title', 'Heading1', 'Heading2', 'Quote', 'Caption', 'Normal']
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const paragraphXml = ({ text, style = 'Normal', footnote }: WordParagraph): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>${footnote === undefined ? '' : `<w:r><w:footnoteReference w:id="${footnote}"/></w:r>`}</w:p>`

/** The parts of a .docx as Word writes them, before they are packed. */
export function wordParts(body: string, footnotes: readonly string[] = []): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONSHIPS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${W}>${STYLES.map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name.replace(/(\D)(\d)/, '$1 $2')}"/></w:style>`).join('')}</w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${W}>${footnotes.map((text, i) => `<w:footnote w:id="${i + 1}">${paragraphXml({ text })}</w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

/** A .docx with these paragraphs. */
export const wordDocument = (
  paragraphs: readonly WordParagraph[],
  footnotes: readonly string[] = [],
): Uint8Array => zipSync(wordParts(paragraphs.map(paragraphXml).join(''), footnotes))
