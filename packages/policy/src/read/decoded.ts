/** An address without its percent signs, or as it stands where they are broken. */
export const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
