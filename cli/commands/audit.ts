import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { readKeyRing } from '../key-ring.ts'
import { auditLink } from '../shapes.ts'

/** The trail of what services did for people. */
export const audit: Command = {
  name: 'audit',
  summary: 'Proves the trail of what services did for people.',
  actions: {
    verify: action({
      summary:
        'Recomputes the trail and finds the first row that was changed, put in or taken away. It prints the newest link: noted elsewhere and given back later, it also proves that nothing was cut off behind it.',
      example: 'audit verify',
      inputs: {
        known: {
          kind: 'word',
          takes: 'ID:LINK',
          shape: auditLink,
          summary: 'a link that an earlier run printed',
          isOptional: true,
        },
      },
      async run({ environment }, { known }) {
        const encryption = await readKeyRing(environment)
        const verdict = await withDatabase(environment, (database) =>
          verifyAudit({ database, encryption }, known),
        )
        const { verified, erased, newest, fault } = verdict
        return {
          data: verdict,
          lines: [
            `${verified} rows stand as they were written, ${erased} of them about people who were erased.`,
            ...(verified > 0 ? [`The newest link is ${newest.id}:${newest.link}`] : []),
          ],
          findings: fault === undefined ? [] : [fault],
        }
      },
    }),
  },
}
