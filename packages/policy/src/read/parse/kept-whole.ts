const mark = {
  doubleQuote: 34,
  singleQuote: 39,
  open: 40,
  close: 41,
  colon: 58,
  less: 60,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  tilde: 126,
} as const

/**
 * Knows where in a paragraph every letter counts: in a tag, a label, and the target of a link. Each ends with its paragraph; one whose end
 * isn't certain is taken to last that long.
 */
export class KeptWhole {
  #brackets = 0
  #tag = false
  #target = false
  /** Open in the target of a link. */
  #parentheses = 0
  #quote = 0
  #toTheEnd = false

  get here(): boolean {
    return this.#toTheEnd || this.#tag || this.#target || this.#brackets > 0
  }

  newParagraph(): void {
    if (!this.here) return
    this.#brackets = 0
    this.#tag = false
    this.#target = false
    this.#parentheses = 0
    this.#quote = 0
    this.#toTheEnd = false
  }

  /** Takes the next unit, and the one after it. */
  see(unit: number, next: number): void {
    // What stands behind the fence of a code block, even where a tag seems to be open.
    if (unit === next && (unit === mark.backtick || unit === mark.tilde)) this.#toTheEnd = true
    else if (this.#tag) this.#inTag(unit)
    else if (this.#target) this.#inTarget(unit)
    else if (unit === mark.openBracket) this.#brackets++
    else if (unit === mark.closeBracket) {
      if (this.#brackets > 0) this.#brackets--
      if (next === mark.open) this.#target = true
      else if (next === mark.colon) this.#toTheEnd = true
    } else if (this.#brackets > 0) this.#toTheEnd ||= unit === mark.less || unit === mark.backslash || unit === mark.backtick
    else if (unit === mark.less) this.#tag = true
  }

  #inTag(unit: number): void {
    if (unit === mark.less) this.#toTheEnd = true
    else if (unit === this.#quote) this.#quote = 0
    else if (this.#quote > 0) return
    else if (unit === mark.doubleQuote || unit === mark.singleQuote) this.#quote = unit
    else if (unit === mark.greater) this.#tag = false
  }

  #inTarget(unit: number): void {
    if (unit === mark.open) this.#parentheses++
    else if (unit === mark.close) this.#target = --this.#parentheses > 0
    else this.#toTheEnd ||= unit === mark.doubleQuote || unit === mark.singleQuote || unit === mark.less || unit === mark.backslash
  }
}
