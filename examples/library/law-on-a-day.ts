import { lawOn } from '@clearnotice/uk-gdpr'

for (const day of ['2026-02-04', '2026-02-05'] as const)
  console.log(
    day,
    lawOn(day)
      .lawfulBases.map(({ point }) => point)
      .join(' '),
  )
