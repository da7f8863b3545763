import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'

export interface RunningPrometheus {
  /** The value of an instant query's first series; undefined without one. */
  query(expression: string): Promise<number | undefined>
  /** The names of the alerts that fire. */
  firing(): Promise<string[]>
  stop(): Promise<void>
}

/** The rules as committed, with seconds for minutes, so that a test can wait for them. */
async function hurriedRules(): Promise<string> {
  const rules = await readFile('ops/prometheus/alerts.yml', 'utf8')
  return rules.replaceAll('[5m]', '[10s]').replaceAll(/for: \w+/g, 'for: 1s')
}

/** Starts the system's Prometheus on the committed rules; it scrapes the target every second. */
export async function startPrometheus(target: string): Promise<RunningPrometheus> {
  if (spawnSync('prometheus', ['--version']).error) {
    throw new Error('prometheus is missing: install the Debian package "prometheus".')
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'firststep-prometheus-'))
  const port = await findFreePort()
  const committed = await readFile('ops/prometheus/prometheus.yml', 'utf8')
  const configuration = committed.replaceAll('15s', '1s').replaceAll('127.0.0.1:3000', target)
  await writeFile(path.join(folder, 'prometheus.yml'), configuration)
  await writeFile(path.join(folder, 'alerts.yml'), await hurriedRules())
  const child: ChildProcess = spawn(
    'prometheus',
    [
      `--config.file=${path.join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${path.join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  )
  const ask = async (target: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${target}`)
    return response.json()
  }
  for (let attempt = 0; ; attempt++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) break
    if (attempt > 100) throw new Error('Prometheus does not get ready.')
    await sleep(100)
  }
  return {
    async query(expression) {
      const { data } = await ask(`/api/v1/query?query=${encodeURIComponent(expression)}`)
      const value = data.result[0]?.value?.[1]
      return value === undefined ? undefined : Number(value)
    },
    async firing() {
      const { data } = await ask('/api/v1/alerts')
      const alerts = data.alerts as { state: string; labels: { alertname: string } }[]
      return alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname)
    },
    async stop() {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
