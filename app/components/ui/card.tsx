import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

export function Card({ className, ...properties }: ComponentProps<'div'>) {
  return (
    <div
      className={classNames('rounded-xl border border-border bg-card text-card-foreground', className)}
      {...properties}
    />
  )
}

export function CardHeader({ className, ...properties }: ComponentProps<'div'>) {
  return <div className={classNames('grid gap-1 p-5 pb-0 sm:p-6 sm:pb-0', className)} {...properties} />
}

export function CardDescription({ className, ...properties }: ComponentProps<'p'>) {
  return <p className={classNames('text-sm text-muted-foreground', className)} {...properties} />
}

export function CardContent({ className, ...properties }: ComponentProps<'div'>) {
  return <div className={classNames('p-5 sm:p-6', className)} {...properties} />
}
