import { constants, setPriority } from 'node:os'

/** Lets whatever else runs on this machine go before a command, where a process may say so of itself. */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A container may forbid it, and what the command does for people it does by its rests all the same.
  }
}
