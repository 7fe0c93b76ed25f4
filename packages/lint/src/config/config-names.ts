/** Names of configuration files; a folder has one, or a `clearnotice` key in its package.json. */
export const configNames: readonly string[] = ['.clearnotice.yml', '.clearnotice.yaml', '.clearnotice.json']

/** Whether a package.json has configuration in it, a `clearnotice` key of its own, or is broken and may have. */
export const holdsConfig = (manifest: string | undefined): boolean => {
  if (manifest?.includes('"clearnotice"') !== true) return false
  try {
    const value: unknown = JSON.parse(manifest.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && 'clearnotice' in value
  } catch {
    return true
  }
}
