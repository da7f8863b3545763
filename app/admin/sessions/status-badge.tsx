import { Badge } from '#app/components/ui/badge.tsx'
import type { ListedSession } from '#lib/operators/found-sessions.ts'

const VARIANTS = {
  in_progress: 'neutral',
  completed: 'accent',
  abandoned: 'destructive',
  expired: 'warning',
} as const

/** How a session stands, in a word. */
export function StatusBadge({
  status,
  words,
}: {
  status: ListedSession['status']
  words: Record<ListedSession['status'], string>
}) {
  return <Badge variant={VARIANTS[status]}>{words[status]}</Badge>
}
