import type { z } from 'zod'

/** What an action is told besides its name: a word (`users grant-admin EMAIL`), an option with a value, or a flag. */
export type Input =
  | { kind: 'word'; takes: string; shape: z.ZodType; summary: string; isOptional?: true }
  | { kind: 'option'; takes: string; shape: z.ZodType; summary: string; isRepeated?: true; isOptional?: true }
  | { kind: 'flag'; summary: string }

/** Inputs by the name that the action knows them by; an option and a flag are written `--name`. */
export type Inputs = Readonly<Record<string, Input>>

/** The parsed inputs: a flag is true or false, a repeated option an array; no other is left out than may be. */
export type Given<Of extends Inputs> = {
  readonly [Name in keyof Of]: Of[Name] extends { kind: 'flag' }
    ? boolean
    : Of[Name] extends { shape: infer Shape extends z.ZodType; isRepeated: true }
      ? z.output<Shape>[]
      : Of[Name] extends { shape: infer Shape extends z.ZodType; isOptional: true }
        ? z.output<Shape> | undefined
        : Of[Name] extends { shape: infer Shape extends z.ZodType }
          ? z.output<Shape>
          : never
}

/** What an action has from the process that it runs in. */
export interface CommandContext {
  environment: NodeJS.ProcessEnv
  /** Hears how far the action is, for who watches it at a terminal. */
  report(state: string): void
  /** Prints more than fits into an outcome, as fast as it is read; false once nobody reads any more. */
  write(text: string): Promise<boolean>
}

/** What an action did or found. */
export interface Outcome {
  /** For a program, with `--json`; undefined where all was written already. */
  data: unknown
  /** The same for people. */
  lines: readonly string[]
  /** What is not as it should be, a line each; where there is any, the exit code is 1. */
  findings?: readonly string[]
}

/** What one word after a command does. */
export interface Action<Of extends Inputs = Inputs> {
  summary: string
  /** A line that works as it stands, without `npx firststep`. */
  example: string
  inputs: Of
  /** It prints in a form of its own, so that `--json` would promise another one. */
  hasOwnForm?: true
  run(context: CommandContext, given: Given<Of>): Promise<Outcome>
}

/** An action whose `run` is told what its inputs say. */
export const action = <const Of extends Inputs>(described: Action<Of>): Action =>
  described as unknown as Action

/** One command of `firststep`. */
export interface Command {
  name: string
  summary: string
  /** By the word that follows the command; the action `''` follows without one. */
  actions: Readonly<Record<string, Action>>
  /** The action that may be left out, where it has a name. */
  usual?: string
}
