/** Preloaded into a process: its clock is off by CLOCK_SHIFT_HOURS, as on a machine that is set wrong. */
const shiftMs = Number(process.env.CLOCK_SHIFT_HOURS) * 3_600_000
const RealDate = Date

class ShiftedDate extends RealDate {
  constructor(...parts: [] | [number | string | Date]) {
    if (parts.length === 0) super(RealDate.now() + shiftMs)
    else super(...parts)
  }

  static override now(): number {
    return RealDate.now() + shiftMs
  }
}

globalThis.Date = ShiftedDate as DateConstructor
