import { countByVersion } from '#lib/db/statements/flow-moves.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { differencesOf } from '#lib/flow/flow-diff.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { type Moved, moveEverybody, planMove } from '#lib/versions/move-everybody.ts'
import { loadFlowFile } from '#server/flow-file.ts'
import { StartError } from '#server/start-error.ts'
import { recordAct } from '../acting.ts'
import { findOwnFirststep, isOfAnApp, ownFlow } from '../app/own-firststep.ts'
import { action, type Command, type CommandContext, type Outcome } from '../command.ts'
import { withDatabase } from '../database.ts'
import { appliedLines, differenceLine, moveReportLines, progressBar } from '../flow-report.ts'
import { giveWay } from '../give-way.ts'
import { readKeyRing } from '../key-ring.ts'
import { count, text } from '../shapes.ts'
import { keepMemorySteady } from '../steady-memory.ts'
import { WrongUse } from '../wrong-use.ts'

const FLOW = {
  kind: 'option',
  takes: 'FILE',
  shape: text,
  summary:
    'the module whose default export is the flow; without it that of FLOW_FILE, else of firststep.ts; that of the appliance without any',
  isOptional: true,
} as const
const ONLY = {
  kind: 'option',
  takes: 'VERSION',
  shape: count,
  summary: 'only the sessions of this version',
  isOptional: true,
} as const

async function flowOf({ environment }: CommandContext, file: string | undefined): Promise<Flow> {
  const named = file ?? environment.FLOW_FILE
  if (!named) {
    const folder = process.cwd()
    const own = findOwnFirststep(folder)
    if (own !== undefined) return ownFlow(own)
    if (isOfAnApp(folder)) throw new WrongUse('There is no firststep.ts here: name the flow with --flow.')
    return defaultFlow
  }
  return loadFlowFile(named).catch((cause: unknown) => {
    throw StartError.isInstance(cause) ? new WrongUse(cause.message, { cause }) : cause
  })
}

function planned(flow: Flow, { report, unnamed }: Moved): Outcome {
  return {
    data: report,
    lines: moveReportLines(flow.id, report),
    findings: unnamed.map((field) => `Answers to ${field} are lost, and no drops names it.`),
  }
}

/** What apply does where plan finds answers that nobody has agreed to lose: nothing. */
function refused(flow: Flow, { report, unnamed }: Moved): Outcome {
  const all = unnamed.map((field) => `'${field}'`).join(', ')
  return {
    data: { ...report, applied: false },
    lines: [],
    findings: [
      `Nobody was moved: answers to ${unnamed.join(', ')} would be lost, and no drops names them. Keep them in .migrate, or give it { drops: [${all}] } in version ${flow.version}.`,
    ],
  }
}

function applied(flow: Flow, { report, unnamed, left }: Moved, pins: boolean): Outcome {
  return {
    data: { ...report, applied: true },
    lines: appliedLines(flow.id, report, pins),
    findings: [
      ...unnamed.map(
        (field) =>
          `Sessions that began meanwhile stay, since their answers to ${field} would be lost: run it again.`,
      ),
      ...(left > 0 ? [`${left} sessions kept changing meanwhile: run it again.`] : []),
    ],
  }
}

/** The versions of a flow, and who is in which. */
export const flow: Command = {
  name: 'flow',
  summary: 'Says what a new version of the flow comes to for who is under way, and takes them to it.',
  actions: {
    plan: action({
      summary:
        'Goes over every live session and changes nothing; finds answers that would be lost and that no drops names.',
      example: 'flow plan > report.md',
      inputs: { flow: FLOW, only: ONLY },
      async run(context, { flow: file, only }) {
        keepMemorySteady()
        const asked = await flowOf(context, file)
        const encryption = await readKeyRing(context.environment)
        return withDatabase(context.environment, async (database) => {
          const versions = new FlowVersions(asked, database)
          await versions.requireStorable()
          const onProgress = (done: number, total: number) => context.report(progressBar(done, total))
          return planned(asked, await planMove({ database, versions, encryption }, { only, onProgress }))
        })
      },
    }),
    apply: action({
      summary:
        'Does what plan says, in batches and beside traffic; moves nobody where an answer would be lost that no drops names. May be stopped and run again.',
      example: 'flow apply --per-second 200',
      inputs: {
        flow: FLOW,
        only: ONLY,
        'per-second': {
          kind: 'option',
          takes: 'COUNT',
          shape: count,
          summary: 'moves so many sessions in a second at most',
          isOptional: true,
        },
        pin: { kind: 'flag', summary: 'leaves live sessions in their version; new ones begin in the newest' },
      },
      async run(context, { flow: file, only, 'per-second': perSecond, pin: pins }) {
        keepMemorySteady()
        giveWay()
        const asked = await flowOf(context, file)
        const encryption = await readKeyRing(context.environment)
        return withDatabase(context.environment, async (database) => {
          const versions = new FlowVersions(asked, database)
          const onProgress = (done: number, total: number) => context.report(progressBar(done, total))
          const options = { only, perSecond, pins, onProgress }
          await versions.requireStorable()
          const parts = { database, versions, encryption }
          if (!pins) {
            const plan = await planMove(parts, { only, isGentle: true })
            if (plan.unnamed.length > 0) return refused(asked, plan)
          }
          const { id, version } = asked
          await recordAct(context.environment, {
            command: 'flow apply',
            details: { flow: id, version, only, pins },
          })
          return applied(asked, await moveEverybody(parts, { ...options, keepsUnnamed: true }), pins)
        })
      },
    }),
    status: action({
      summary: 'Lists the versions that are stored, since when, and how many sessions are of each.',
      example: 'flow status --json',
      inputs: { flow: FLOW },
      async run(context, { flow: file }) {
        const asked = await flowOf(context, file)
        return withDatabase(context.environment, async (database) => {
          const stored = await new FlowVersions(asked, database).stored()
          const [counts = []] = await database.asJobs(countByVersion(asked.id))
          const numbers = [...new Set([...stored, ...counts].map(({ version }) => version))].sort(
            (one, other) => one - other,
          )
          const data = numbers.map((version) => ({
            version,
            firstStoredAt: stored.find((one) => one.version === version)?.firstStoredAt.toISOString() ?? null,
            ...(counts.find((one) => one.version === version) ?? { live: 0, completed: 0, left: 0 }),
          }))
          return {
            data,
            lines: data.map(({ version, firstStoredAt, live, completed, left }) =>
              [
                `version ${version}`,
                firstStoredAt ?? 'not stored',
                `${live} live`,
                `${completed} completed`,
                `${left} left`,
              ].join('\t'),
            ),
          }
        })
      },
    }),
    diff: action({
      summary: 'Tells what the flow asks otherwise than a stored version, the newest below it without one.',
      example: 'flow diff',
      inputs: {
        version: {
          kind: 'word',
          takes: 'VERSION',
          shape: count,
          summary: 'the version to compare it with',
          isOptional: true,
        },
        flow: FLOW,
      },
      async run(context, { version, flow: file }) {
        const asked = await flowOf(context, file)
        return withDatabase(context.environment, async (database) => {
          const versions = new FlowVersions(asked, database)
          const stored = (await versions.stored()).map((one) => one.version)
          const chosen = version ?? Math.max(...stored.filter((one) => one < asked.version))
          const before = Number.isFinite(chosen) ? await versions.of(chosen) : undefined
          if (version !== undefined && before === undefined)
            throw new WrongUse(`Version ${version} of the flow "${asked.id}" is not stored.`)
          const differences = before === undefined ? [] : differencesOf(before, asked)
          return {
            data: { from: before?.version ?? null, to: asked.version, differences },
            lines:
              before === undefined
                ? ['No version below it is stored.']
                : [`from version ${chosen} to version ${asked.version}`, ...differences.map(differenceLine)],
          }
        })
      },
    }),
  },
}
