import { AnswersSection } from './answers-section.tsx'
import { EndBar } from './end-bar.tsx'

/** The answers to look over, and what ends the onboarding. */
export function ReviewPage() {
  return (
    <div className="grid gap-8">
      <AnswersSection />
      <EndBar />
    </div>
  )
}
