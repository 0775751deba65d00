/** Where a sensor's bytes leave the process. */
export interface SensorOutput {
  /** Never throws and never waits. */
  send(pieces: readonly Uint8Array[]): void;
  close(): Promise<void>;
}

export type SensorProblemCode = 'listen-failed' | 'send-failed' | 'slow-client' | 'client-refused';

export type TellProblem = (code: SensorProblemCode, message: string) => void;
