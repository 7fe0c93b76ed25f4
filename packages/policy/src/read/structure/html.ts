import { Tokenizer } from 'htmlparser2'

/** What a fragment of HTML is made of, with offsets into the fragment. */
export interface HtmlHandler {
  text(start: number, end: number): void
  entity(value: string, start: number, end: number): void
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void
  close(name: string, start: number): void
  comment(text: string, start: number, end: number): void
}

/** Reads a fragment: never throws, whatever is unclosed ends with it. */
export function readHtml(fragment: string, handler: HtmlHandler): void {
  let name = ''
  let tagStart = 0
  let attributes = new Map<string, string>()
  let key = ''
  let value = ''
  let textEnd = 0
  const opened = (end: number): void => {
    handler.open(name, attributes, tagStart, end + 1)
    attributes = new Map()
    textEnd = end + 1
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ontext(start, end) {
        handler.text(start, end)
        textEnd = end
      },
      ontextentity(codePoint, end) {
        handler.entity(String.fromCodePoint(codePoint), textEnd, end)
        textEnd = end
      },
      onopentagname(start, end) {
        name = fragment.slice(start, end).toLowerCase()
        tagStart = start - 1
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag(start, end) {
        handler.close(fragment.slice(start, end).toLowerCase(), start - 2)
        textEnd = end + 1
      },
      onattribname(start, end) {
        key = fragment.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += fragment.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        attributes.set(key, value)
      },
      oncomment(start, end, offset) {
        handler.comment(
          fragment.slice(start, end - offset).trim(),
          Math.max(0, fragment.lastIndexOf('<', start - 1)),
          Math.min(fragment.length, end + 1),
        )
        textEnd = end + 1
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      oncdata() {},
      onend() {},
    },
  )
  tokenizer.write(fragment)
  tokenizer.end()
}
