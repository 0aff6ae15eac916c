/** One job at a time per name, in the order of arrival; different names do not wait for each other. */
export interface TurnQueue {
  run<T>(name: string, job: () => Promise<T>): Promise<T>
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>
}

export function createTurnQueue(): TurnQueue {
  const last = new Map<string, Promise<unknown>>()

  return {
    run(name, job) {
      const turn = (last.get(name) ?? Promise.resolve()).then(job)
      const settled = turn.then(
        () => {},
        () => {},
      )
      last.set(name, settled)
      void settled.then(() => {
        if (last.get(name) === settled) last.delete(name)
      })
      return turn
    },

    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
