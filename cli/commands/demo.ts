import { action, type Command } from '../command.ts'

/** Forty real companies on a server of their own. */
export const demo: Command = {
  name: 'demo',
  summary: 'Walks forty real companies through the API of a server of its own.',
  actions: {
    '': action({
      summary: 'Signs everybody up, answers, completes, and prints what came of each; keeps nothing.',
      example: 'demo',
      inputs: {},
      async run(context) {
        // Only here: the other commands need no server to be loaded.
        const { runDemo } = await import('../demo/run-demo.ts')
        return runDemo(context)
      },
    }),
  },
}
