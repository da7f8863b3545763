/** How full it is before its colour warns, as a share of the whole. */
const NEARLY_FULL = 0.8

/** How much of something is used: a bar that is as long as it says, and warns before it is full. */
export function Meter({ label, text, share }: { label: string; text: string; share: number }) {
  const shown = Math.min(1, Math.max(0, share))
  const color = shown >= 1 ? 'fill-destructive' : shown >= NEARLY_FULL ? 'fill-warning' : 'fill-primary'
  return (
    <div className="grid gap-1.5 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{label}</span>
        <span className="text-muted-foreground tabular-nums">{text}</span>
      </div>
      {/* The browser's own cannot be given its colours everywhere; it stays for who does not see. */}
      <meter className="sr-only" aria-label={label} value={shown}>
        {text}
      </meter>
      <svg className="h-3 w-full rounded-full" aria-hidden="true">
        <rect width="100%" height="100%" className="fill-muted" />
        <rect width={`${shown * 100}%`} height="100%" className={color} />
      </svg>
    </div>
  )
}
