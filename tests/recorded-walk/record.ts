import { type RecordedRequest, readRecording, writeRecording } from './recording.ts'

/** The recording that a walk is compared with; with RECORD_WALK=1 the walk itself becomes it. */
export function recordingFor(played: readonly RecordedRequest[]): RecordedRequest[] {
  if (process.env.RECORD_WALK === '1') writeRecording(played)
  return readRecording()
}
