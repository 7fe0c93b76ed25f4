/** Names of configuration files; of several in one folder the first holds. */
export const configNames: readonly string[] = ['.clearnotice.yml', '.clearnotice.yaml', '.clearnotice.json']

/** Whether a package.json has configuration in it: a `clearnotice` key of its own. */
export const holdsConfig = (manifest: string | undefined): boolean => {
  if (manifest?.includes('"clearnotice"') !== true) return false
  try {
    const value: unknown = JSON.parse(manifest)
    return typeof value === 'object' && value !== null && 'clearnotice' in value
  } catch {
    return false
  }
}
