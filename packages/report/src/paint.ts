export type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold'

const codes: Record<Colour, readonly [number, number]> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [36, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
}

/** Colours a text, with as many colours as are given. */
export type Paint = (text: string, ...colours: readonly Colour[]) => string

/** Colours for a terminal, or none. */
export const painter = (coloured: boolean): Paint =>
  coloured
    ? (text, ...colours) => colours.reduce((inner, colour) => `\u001b[${codes[colour][0]}m${inner}\u001b[${codes[colour][1]}m`, text)
    : (text) => text
