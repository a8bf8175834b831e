import type { MessagePort, Worker } from 'node:worker_threads'

/**
 * What the stack of a thread has to have in which a model runs: ONNX Runtime reads the process's command line with a call for
 * each character of it, and a question that is asked there may be 128 KB long. In megabytes, of which only what is used is taken
 * from memory.
 */
export const MODEL_STACK = 64

const END = 'end'

/** In milliseconds: no model is at a text for longer. */
const LONGEST_RUN = 3000

/**
 * Lets a thread in which a model runs end when it is told to: between two runs, when its messages are read. To be called before
 * anything else listens to the port: whoever listens then never hears of it.
 */
export function endWhenTold(port: MessagePort | null): void {
  port?.on('message', (message: unknown) => {
    // In a thread this ends nothing but the thread.
    if (message === END) process.exit()
  })
}

/**
 * Ends a thread in which a model runs. To terminate it while the model is at work would end the process: ONNX Runtime comes back
 * into a thread that is no more, and gives up. So the thread ends by itself, or is terminated where it does not.
 */
export async function endModelThread(worker: Worker): Promise<void> {
  // -1: it has ended.
  if (worker.threadId >= 0) {
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => resolve())
      timer = setTimeout(resolve, LONGEST_RUN)
    })
    worker.ref()
    worker.postMessage(END)
    await ended
    clearTimeout(timer)
  }
  await worker.terminate()
}
