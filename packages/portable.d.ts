// Floors 1 to 4 run wherever the language does: beyond it they know only these two, which browsers, workers and Node share.

interface URL {
  readonly hash: string
  readonly host: string
  readonly hostname: string
  readonly href: string
  readonly origin: string
  readonly password: string
  readonly pathname: string
  readonly port: string
  readonly protocol: string
  readonly search: string
  readonly username: string
  toString(): string
}

declare var URL: {
  new (url: string, base?: string | URL): URL
  canParse(url: string, base?: string | URL): boolean
}

interface TextDecoder {
  decode(input?: Uint8Array): string
}

declare var TextDecoder: new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => TextDecoder
