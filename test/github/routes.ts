import type { Route } from './route.ts'
import { checkRoutes } from './routes-checks.ts'
import { commentRoutes } from './routes-comments.ts'
import { gitRoutes } from './routes-git.ts'
import { pullRoutes } from './routes-pulls.ts'

/** How the fake answers each operation. */
export const routes: Readonly<Record<string, Route>> = { ...gitRoutes, ...pullRoutes, ...commentRoutes, ...checkRoutes }
