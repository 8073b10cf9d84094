import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { jobSchema } from "../database/job-schema";

/** Work that the clock starts, in one process at a time however many there are. */
export interface Job {
  /** Its name in the database: letters and underscores. */
  readonly name: string;
  /** Minute, hour, day, month, weekday, in UTC. */
  readonly cron: string;
  /** Done again later when it throws; being done twice must do no harm. */
  readonly work: () => Promise<unknown>;
}

export interface JobOptions {
  readonly url: string;
  readonly jobs: readonly Job[];
  /** Told what went wrong; the runner goes on. */
  readonly failed: (error: unknown) => void;
}

/** What is running; `stop` waits for the job under way. */
export interface JobRunner {
  stop(): Promise<void>;
}

const silent = new Logger(() => () => undefined);

/** Starts to do the jobs at their times, on connections of its own. */
export async function startJobs({ url, jobs, failed }: JobOptions): Promise<JobRunner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map(({ name, work }) => [
      name,
      async () => {
        await work().catch((error: unknown) => {
          failed(error);
          throw error;
        });
      },
    ]),
  );
  const runner = await run({
    connectionString: url,
    schema: jobSchema,
    taskList,
    parsedCronItems: parseCronItems(
      jobs.map(({ name, cron }) => ({ task: name, match: cron, options: { maxAttempts: 5 } })),
    ),
    concurrency: 1,
    maxPoolSize: 3,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: silent,
  });
  runner.promise.catch(failed);
  return { stop: () => runner.stop() };
}
