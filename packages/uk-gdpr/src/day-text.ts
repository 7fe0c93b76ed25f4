const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2026-11-22` as people in the United Kingdom write it: `22 November 2026`. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month as number) - 1]} ${year}`
}
