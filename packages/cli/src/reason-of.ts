const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  EISDIR: 'this is a folder',
  ELOOP: 'the link leads back to itself',
}

/** Why a file can't be read, in plain words. */
export const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}
